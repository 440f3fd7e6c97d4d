use maud::{Markup, html};
use tajriba_indexer::model::{Measure, NationalPlan, PlanValue};

use crate::views::Frame;
use crate::views::pages::work::WorkView;
use crate::views::pages::work::banners::original_language;

/// A column of the table: the key of its heading, whether a measure fills it, what it shows.
type Column = (&'static str, fn(&Measure) -> bool, fn(&Measure) -> Markup);

const COLUMNS: [Column; 7] = [
    (
        "plan-indicator",
        |m| m.indicator.is_some() || m.unit.is_some(),
        |m| {
            html! { (text(&m.indicator)) @if let Some(unit) = &m.unit { ", " (unit) } }
        },
    ),
    ("plan-baseline", |m| m.baseline.is_some(), |m| values(m.baseline.as_slice())),
    ("plan-target", |m| m.target.is_some(), |m| values(m.target.as_slice())),
    ("plan-actual", |m| !m.actual.is_empty(), |m| values(&m.actual)),
    ("plan-responsible", |m| m.responsible.is_some(), |m| html! { (text(&m.responsible)) }),
    ("plan-due", |m| m.due.is_some(), |m| html! { (text(&m.due)) }),
    ("plan-status", |m| m.status.is_some(), |m| html! { (text(&m.status)) }),
];

/// The measures of a plan as its documents give them, and the last review that is known here. Nothing is judged;
/// a column that no measure fills is left out.
pub(super) fn measures(frame: &Frame<'_>, view: &WorkView<'_>, plan: &NationalPlan) -> Markup {
    let last = plan.reviews.iter().max_by_key(|review| review.year);
    let filled = |column: &&Column| plan.measures.iter().any(column.1);
    let columns: Vec<&Column> = COLUMNS.iter().filter(filled).collect();
    let lang = original_language(frame, view);
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
                        tbody lang=[lang] {
                            @for measure in &plan.measures {
                                tr {
                                    td { (measure.id) }
                                    th scope="row" { (measure.title) }
                                    @for (_, _, show) in &columns { td { (show(measure)) } }
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

fn text(text: &Option<String>) -> &str {
    text.as_deref().unwrap_or_default()
}

fn values(values: &[PlanValue]) -> Markup {
    html! {
        @for value in values {
            p {
                (value.value)
                @if let Some(year) = value.year { " (" (year) ")" }
                @if let Some(source) = &value.source { br; small { (source) } }
            }
        }
    }
}
