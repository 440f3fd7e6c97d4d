use maud::{Markup, html};
use tajriba_indexer::model::{Measure, MeasureWording, NationalPlan, PlanValue};

use crate::views::Frame;
use crate::views::components::authored;
use crate::views::pages::work::WorkView;
use crate::views::pages::work::banners::original_language;

/// A measure in the original's words and in those of the version that is shown.
struct Row<'f, 's, 'w> {
    frame: &'f Frame<'s>,
    view: &'f WorkView<'w>,
    measure: &'w Measure,
    own: Option<&'w MeasureWording>,
}

/// A column of the table: the key of its heading, whether a measure fills it, what it shows.
type Column = (&'static str, fn(&Measure) -> bool, fn(&Row<'_, '_, '_>) -> Markup);

const COLUMNS: [Column; 7] = [
    (
        "plan-indicator",
        |m| m.indicator.is_some() || m.unit.is_some(),
        |row| {
            html! {
                (row.text(|m| &m.indicator, |own| &own.indicator))
                @if row.measure.unit.is_some() { ", " (row.text(|m| &m.unit, |own| &own.unit)) }
            }
        },
    ),
    ("plan-baseline", |m| m.baseline.is_some(), |row| row.values(row.measure.baseline.as_slice())),
    ("plan-target", |m| m.target.is_some(), |row| row.values(row.measure.target.as_slice())),
    ("plan-actual", |m| !m.actual.is_empty(), |row| row.values(&row.measure.actual)),
    ("plan-responsible", |m| m.responsible.is_some(), |row| row.text(|m| &m.responsible, |own| &own.responsible)),
    ("plan-due", |m| m.due.is_some(), |row| row.text(|m| &m.due, |own| &own.due)),
    ("plan-status", |m| m.status.is_some(), |row| row.text(|m| &m.status, |own| &own.status)),
];

/// The measures of a plan as its documents give them, and the last review that is known here. Nothing is judged;
/// a column that no measure fills is left out.
pub(super) fn measures<'w>(frame: &Frame<'_>, view: &WorkView<'w>, plan: &'w NationalPlan) -> Markup {
    let last = plan.reviews.iter().max_by_key(|review| review.year);
    let filled = |column: &&Column| plan.measures.iter().any(column.1);
    let columns: Vec<&Column> = COLUMNS.iter().filter(filled).collect();
    let row = |measure| Row { frame, view, measure, own: view.version.wording.measure(measure) };
    html! {
        @if !plan.measures.is_empty() {
            section aria-labelledby="measures" {
                h2 #measures { (frame.text("plan-measures")) }
                div.table role="region" tabindex="0" aria-label=(frame.text("plan-measures")) {
                    table {
                        thead {
                            tr {
                                th scope="col" { (frame.text("plan-number")) }
                                th scope="col" { (frame.text("plan-measure")) }
                                @for (key, _, _) in &columns { th scope="col" { (frame.text(key)) } }
                            }
                        }
                        tbody {
                            @for row in plan.measures.iter().map(row) {
                                tr {
                                    td { (row.measure.id) }
                                    th scope="row" { (row.title()) }
                                    @for (_, _, show) in &columns { td { (show(&row)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
        @if let Some(review) = last {
            p {
                (frame.with("plan-last-review", &[("year", &review.year.to_string()), ("source", &review.source)]))
            }
        }
    }
}

impl<'w> Row<'_, '_, 'w> {
    fn title(&self) -> Markup {
        let own = self.own.and_then(|own| own.title.as_deref());
        authored(self.frame, self.view.worded(own, &self.measure.title))
    }

    /// A text of the measure; nothing where the original has none.
    fn text(
        &self,
        of: fn(&'w Measure) -> &'w Option<String>,
        own: fn(&'w MeasureWording) -> &'w Option<String>,
    ) -> Markup {
        let own = self.own.and_then(|wording| own(wording).as_deref());
        html! { @if let Some(text) = of(self.measure) { (authored(self.frame, self.view.worded(own, text))) } }
    }

    /// Values stand in the original alone.
    fn values(&self, values: &[PlanValue]) -> Markup {
        let lang = original_language(self.frame, self.view);
        html! {
            @for value in values {
                p lang=[lang] {
                    (value.value)
                    @if let Some(year) = value.year { " (" (year) ")" }
                    @if let Some(source) = &value.source { br; small { (source) } }
                }
            }
        }
    }
}
