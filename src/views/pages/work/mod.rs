//! The page of a work: which version and why, how far it can be relied on, its text, where it comes from.

mod banners;
mod beside;
mod changes;
mod choose;
mod cite;
mod facts;
mod files;
mod modules;
mod plan;
mod share;

use maud::{Markup, html};
use tajriba_indexer::model::{Audience, Details, LanguageTag, Reference, Section};
use tajriba_indexer::{LinkRole, VersionRecord, Worded, WorkRecord};

use crate::assets;
use crate::history::Standing;
use crate::urls::{self, Page, Selection};
use crate::views::components::{WorkLine, provenance, work_list};
use crate::views::layout::layout;
use crate::views::raw::section_html;
use crate::views::{Frame, Head};

/// A section of so few characters is not led on from: it says little that another could be like.
const SHORT_SECTION: usize = 80;

/// A work in one version.
pub struct WorkView<'a> {
    /// The work.
    pub work: &'a WorkRecord,
    /// The version that is shown.
    pub version: &'a VersionRecord,
    /// Its sections.
    pub sections: &'a [Section],
    /// Of each section, whether others can be found that are like it; empty where that is known of none.
    pub are_examples: &'a [bool],
    /// Another version to be read beside it.
    pub beside: Option<Beside<'a>>,
    /// Files that belong to it.
    pub files: &'a [Attachment],
    /// Works it names and works that name it.
    pub links: &'a [Link],
    /// Works on the same topics, from other countries first.
    pub related: &'a [WorkRecord],
    /// What was looked for to stand beside it, where anything was, and what was found.
    pub looked_for: Option<(&'a str, &'a [WorkRecord])>,
    /// Where its text stands among those it had; `None` where it never was another one.
    pub standing: Option<&'a Standing>,
    /// Whether the text that a translation was made from can be shown beside today's.
    pub source_is_known: bool,
}

impl<'a> WorkView<'a> {
    /// A text field in the words of the version that is shown, else in the original's.
    fn worded(&self, own: Option<&'a str>, original: &'a str) -> Worded<'a> {
        self.work.worded(self.version, own, original)
    }
}

/// A version beside the one that is shown.
pub struct Beside<'a> {
    /// The version.
    pub version: &'a VersionRecord,
    /// Its sections.
    pub sections: &'a [Section],
}

/// A file that belongs to a work.
pub struct Attachment {
    /// Its path below the work's folder.
    pub name: String,
    /// Its size.
    pub bytes: u64,
}

/// A work that another one names, or that names it.
pub struct Link {
    /// As what.
    pub role: Role,
    /// The work.
    pub work: WorkRecord,
}

/// Which way a link leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// From the work that is shown.
    To(LinkRole),
    /// From the other work to the one that is shown.
    From(LinkRole),
}

impl Role {
    /// The key of its interface text. What replaces and what is replaced are each other's way back.
    fn key(self) -> String {
        match self {
            Self::From(LinkRole::SupersededBy) => "link-supersedes".to_string(),
            Self::From(LinkRole::Supersedes) => "link-superseded-by".to_string(),
            Self::From(LinkRole::Related) => "link-related".to_string(),
            Self::To(role) => format!("link-{}", role.as_str()),
            Self::From(role) => format!("linked-{}", role.as_str()),
        }
    }
}

/// The page of a work.
pub fn work(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    let version = view.version;
    let lang = frame.lang(&version.language);
    let body = html! {
        article.work.parallel[view.beside.is_some()] {
            (crumbs(frame, view.work))
            h1 lang=[lang] { (version.title) }
            (headline(frame, view))
            (banners::banners(frame, view))
            (choose::choose(frame, view))
            @match &view.beside {
                Some(beside) => (beside::columns(frame, view, beside)),
                None => {
                    (questions(frame, version))
                    (outline(frame, version))
                    div.text lang=(version.language) {
                        @for (place, section) in view.sections.iter().enumerate() {
                            (section_html(section, frame.ui()))
                            (more_like(frame, view, place))
                        }
                    }
                }
            }
            (files::files(frame, view))
            (facts::facts(frame, view))
            @match &view.work.details {
                Details::NationalPlans(plan) => (plan::measures(frame, view, plan)),
                Details::Curricula(curriculum) => (modules::modules(frame, view, curriculum)),
                _ => {},
            }
            (links(frame, view))
            (subjects(frame, view.work))
            (related(frame, view.related))
            (changes::changes(frame, view))
            (provenance(frame, view.work, version))
            (cite::cite(frame, view.work, version))
            (share::share(frame, view))
            script type="module" src=(assets::PLACE.address()) {}
        }
    };
    layout(frame, &head(frame, view), &body)
}

/// The page's own content exists in the languages of its versions; any other address shows one of those.
fn head(frame: &Frame<'_>, view: &WorkView<'_>) -> Head {
    let offered = frame.shared.hub.languages.iter().map(|language| &language.tag);
    let languages: Vec<LanguageTag> =
        offered.filter(|ui| view.work.versions.iter().any(|version| version.language == **ui)).cloned().collect();
    let shown = &view.version.language;
    Head {
        // The two versions beside each other are what each page shows by itself.
        hidden: view.beside.is_some() || view.looked_for.is_some(),
        canonical: languages.contains(shown).then(|| shown.clone()),
        languages,
        ..Head::new(view.version.title.clone(), view.version.summary.clone())
    }
}

fn crumbs(frame: &Frame<'_>, work: &WorkRecord) -> Markup {
    let country = work.id.country();
    let request = crate::search::SearchRequest::new("", frame.ui().clone())
        .toggled(&Selection::Country(country.clone()))
        .toggled(&Selection::Kind(work.id.kind()));
    html! {
        nav.crumbs aria-label=(frame.text("crumbs-label")) {
            ol {
                li { a href=(frame.href(&Page::Country(country.clone()))) { (frame.country(country)) } }
                li { a href=(urls::search(&request)) { (frame.kind(work.id.kind())) } }
            }
        }
    }
}

/// Date, language of the text, other languages, and why this version is shown when it is not the reader's.
fn headline(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    let shown = &view.version.language;
    let foreign = shown.language() != frame.ui().language();
    let others = view.work.versions.iter().filter(|version| version.language != *shown);
    html! {
        p.about {
            span { (frame.one_kind(view.work.id.kind())) } " "
            span { (frame.date(&view.work.facts.date)) } " "
            span.language { span.hidden { (frame.text("text-language")) ": " } (frame.language(shown)) }
            @for version in others {
                " "
                a.other href=(urls::version(frame.ui(), view.work, &version.language, "")) hreflang=(version.language) {
                    (frame.language(&version.language))
                }
            }
        }
        (beside::ways(frame, view))
        @if foreign && view.work.version_for(frame.ui()).is_some_and(|own| own.language == *shown) {
            p.notice {
                (frame.with("work-not-in-your-language", &[("language", &frame.language(shown).text)]))
            }
        }
    }
}

/// A link from a section to what is like it in other works. A child is not led from a text for children to others.
fn more_like(frame: &Frame<'_>, view: &WorkView<'_>, place: usize) -> Markup {
    let section = &view.sections[place];
    let is_example = view.are_examples.get(place) == Some(&true) && !section.anchor.is_empty();
    let is_short = section.text.chars().nth(SHORT_SECTION).is_none();
    if !is_example || is_short || view.work.facts.audience.contains(&Audience::Children) {
        return html! {};
    }
    let like = Reference { work: view.work.id.clone(), anchor: Some(section.anchor.clone()) };
    html! {
        p.like lang=(frame.ui()) {
            a href=(urls::like(frame.ui(), like)) rel="nofollow" {
                (frame.text("section-like")) span.hidden lang=(view.version.language) { ": " (section.heading) }
            }
        }
    }
}

/// The questions that the text answers: whether it is what was looked for shows before it is read.
fn questions(frame: &Frame<'_>, version: &VersionRecord) -> Markup {
    html! {
        @if !version.questions.is_empty() {
            details.questions {
                summary { (frame.text("questions-title")) }
                ul lang=[frame.lang(&version.language)] {
                    @for question in &version.questions { li { (question) } }
                }
            }
        }
    }
}

/// The outline, where there is enough to need one.
fn outline(frame: &Frame<'_>, version: &VersionRecord) -> Markup {
    let entries: Vec<_> = version.outline.iter().filter(|entry| entry.level <= 3).collect();
    html! {
        @if entries.len() > 2 {
            nav.outline aria-label=(frame.text("outline-title")) {
                details open[entries.len() <= 8] {
                    summary { (frame.text("outline-title")) }
                    ol lang=[frame.lang(&version.language)] {
                        @for entry in entries {
                            li.deeper[entry.level > 2] { a href=(format!("#{}", entry.anchor)) { (entry.heading) } }
                        }
                    }
                }
            }
        }
    }
}

fn links(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    // The parts of a curriculum stand in its modules.
    let others = view.links.iter().filter(|link| link.role != Role::To(LinkRole::Part));
    let lines = others.clone().map(|link| WorkLine { work: &link.work, role: frame.text(&link.role.key()) });
    html! {
        @if others.count() > 0 {
            section.links aria-labelledby="links" {
                h2 #links { (frame.text("links-title")) }
                (work_list(frame, lines))
            }
        }
    }
}

/// Topics and commitments.
fn subjects(frame: &Frame<'_>, work: &WorkRecord) -> Markup {
    let facts = &work.facts;
    html! {
        @if !facts.topics.is_empty() || !facts.commitments.is_empty() {
            section.subjects aria-labelledby="subjects" {
                h2 #subjects { (frame.text("subjects-title")) }
                ul.chips {
                    @for topic in facts.topics.iter() {
                        li { a href=(frame.topic_href(topic)) { (frame.concept(topic)) } }
                    }
                    @for commitment in facts.commitments.iter() {
                        li { a href=(frame.commitment_href(commitment)) { (frame.commitment(commitment)) } }
                    }
                }
            }
        }
    }
}

fn related(frame: &Frame<'_>, works: &[WorkRecord]) -> Markup {
    html! {
        @if !works.is_empty() {
            section.related aria-labelledby="related" {
                h2 #related { (frame.text("related-title")) }
                (work_list(frame, works.iter().map(WorkLine::of)))
            }
        }
    }
}
