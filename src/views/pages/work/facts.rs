use maud::{Markup, Render, html};
use tajriba_indexer::model::{
    CaseStudy, Details, ForumDocument, Legislation, Period, ServiceModel, TrainingMaterial, Wording,
};

use crate::views::Frame;
use crate::views::components::authored;
use crate::views::pages::work::WorkView;
use crate::views::pages::work::banners::original_language;

/// The facts that a kind has of its own and those every kind shares, as a list of terms.
pub(super) fn facts(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    let mut rows = Rows { frame, view, wording: &view.version.wording, out: Vec::new() };
    if let Some(value) = view.work.details.work_type() {
        rows.add("fact-type", &frame.work_type(value));
    }
    match &view.work.details {
        Details::Legislation(law) => rows.law(law),
        Details::CaseStudies(case) => rows.case(case),
        Details::ServiceModels(model) => rows.model(model),
        Details::TrainingMaterials(material) => rows.material(material),
        Details::Reports(_) | Details::Tools(_) => {}
        Details::NationalPlans(plan) => rows.period("fact-period", &plan.period),
        Details::Forum(document) => rows.forum(document),
        Details::Curricula(_) => {}
    }
    rows.shared();
    html! {
        @if !rows.out.is_empty() {
            section aria-labelledby="facts" {
                h2 #facts { (frame.text("facts-title")) }
                dl.facts { @for (term, value) in &rows.out { div { dt { (term) } dd { (value) } } } }
            }
        }
    }
}

struct Rows<'f, 's, 'w> {
    frame: &'f Frame<'s>,
    view: &'f WorkView<'w>,
    /// What the version that is shown says in its own words.
    wording: &'w Wording,
    out: Vec<(String, Markup)>,
}

impl<'w> Rows<'_, '_, 'w> {
    fn add(&mut self, key: &str, value: &impl Render) {
        self.out.push((self.frame.text(key), value.render()));
    }

    /// A text of the original's, as the version words it where it does.
    fn authored(&mut self, key: &str, own: Option<&'w str>, original: Option<&'w str>) {
        if let Some(original) = original {
            let value = authored(self.frame, self.view.worded(own, original));
            self.add(key, &value);
        }
    }

    fn period(&mut self, key: &str, period: &Period) {
        let from = self.frame.date(&period.from);
        let value = html! { (from) " – " @if let Some(to) = &period.to { (self.frame.date(to)) } };
        self.add(key, &value);
    }

    fn law(&mut self, law: &'w Legislation) {
        let frame = self.frame;
        self.authored("fact-number", None, law.number.as_deref());
        for (key, date) in [
            ("fact-in-force-from", &law.in_force_from),
            ("fact-in-force-until", &law.in_force_until),
            ("fact-as-amended-to", &law.as_amended_to),
        ] {
            if let Some(date) = date {
                self.add(key, &frame.date(date));
            }
        }
    }

    fn case(&mut self, case: &'w CaseStudy) {
        self.authored("fact-problem", self.wording.problem.as_deref(), case.problem.as_deref());
        self.authored("fact-result", self.wording.result.as_deref(), case.result.as_deref());
        if let Some(period) = &case.period {
            self.period("fact-period", period);
        }
        self.authored(
            "fact-children-consulted",
            self.wording.children_consulted.as_deref(),
            case.children_consulted.as_deref(),
        );
        self.add("fact-consent", &self.frame.text(&format!("consent-{}", case.consent.as_str())));
    }

    fn model(&mut self, model: &'w ServiceModel) {
        let frame = self.frame;
        self.authored("fact-staff", self.wording.staff.as_deref(), model.staff.as_deref());
        if let Some(cost) = &model.cost_per_case {
            let text = format!("{} {} ({}), {}", cost.amount, cost.currency, cost.year, cost.source);
            self.add("fact-cost", &html! { span lang=[original_language(frame, self.view)] { (text) } });
        }
        if !model.adopted_in.is_empty() {
            let value = html! {
                ul {
                    @for (place, adoption) in model.adopted_in.iter().enumerate() {
                        li {
                            (frame.country(&adoption.country))
                            @if let Some(year) = adoption.year { ", " (year) }
                            @if let Some(adapted) = &adoption.adapted {
                                @let own = self.wording.adoption(&model.adopted_in, place);
                                @let own = own.and_then(|own| own.adapted.as_deref());
                                ": " (authored(frame, self.view.worded(own, adapted)))
                            }
                        }
                    }
                }
            };
            self.add("fact-adopted-in", &value);
        }
    }

    fn material(&mut self, material: &'w TrainingMaterial) {
        let frame = self.frame;
        let minutes = usize::try_from(material.minutes).unwrap_or(usize::MAX);
        self.add("fact-minutes", &frame.counted("count-minutes", minutes));
        if let Some(level) = material.level {
            self.add("fact-level", &frame.text(&format!("level-{}", level.as_str())));
        }
        self.authored("fact-group-size", self.wording.group_size.as_deref(), material.group_size.as_deref());
        if !material.teaches.is_empty() {
            let names = material.teaches.iter().map(|id| frame.concept(id).to_string());
            self.add("fact-teaches", &frame.texts.list(&names.collect::<Vec<_>>()));
        }
    }

    fn forum(&mut self, document: &'w ForumDocument) {
        let frame = self.frame;
        self.authored("fact-place", self.wording.place.as_deref(), document.place.as_deref());
        if let Some(start) = &document.start {
            let period = Period { from: start.clone(), to: document.end.clone() };
            self.period("fact-held", &period);
        }
        if !document.countries.is_empty() {
            let names = document.countries.iter().map(|code| frame.country(code).to_string());
            self.add("facet-country", &frame.texts.list(&names.collect::<Vec<_>>()));
        }
    }

    fn shared(&mut self) {
        let frame = self.frame;
        let facts = &self.view.work.facts;
        let words = |prefix: &str, words: Vec<&str>| {
            // Each is a label of its own, so they are set apart rather than joined into a sentence.
            let names = words.iter().map(|word| frame.text(&format!("{prefix}-{word}")));
            names.collect::<Vec<_>>().join(" · ")
        };
        if !facts.audience.is_empty() {
            let names = facts.audience.iter().map(|value| value.as_str()).collect();
            self.add("facet-audience", &words("audience", names));
        }
        if !facts.stage.is_empty() {
            let names = facts.stage.iter().map(|value| value.as_str()).collect();
            self.add("facet-stage", &words("stage", names));
        }
        if !facts.ages.is_empty() {
            let ages = facts.ages.iter().map(|age| age.as_str().replace('-', "–"));
            self.add("fact-ages", &frame.texts.list(&ages.collect::<Vec<_>>()));
        }
        for (key, ids) in [("fact-organisation", &facts.organisation), ("fact-partners", &facts.partners)] {
            if !ids.is_empty() {
                let names = ids.iter().map(|id| frame.organisation(id).to_string());
                self.add(key, &frame.texts.list(&names.collect::<Vec<_>>()));
            }
        }
    }
}
