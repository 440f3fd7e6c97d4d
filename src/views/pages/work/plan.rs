use maud::{Markup, html};
use tajriba_indexer::model::{NationalPlan, PlanValue};

use crate::views::Frame;

/// The measures of a plan as its documents give them, and the last review that is known here. Nothing is judged.
pub(super) fn measures(frame: &Frame<'_>, plan: &NationalPlan) -> Markup {
    let last = plan.reviews.iter().max_by_key(|review| review.year);
    html! {
        @if !plan.measures.is_empty() {
            section aria-labelledby="measures" {
                h2 #measures { (frame.text("plan-measures")) }
                div.table role="region" tabindex="0" aria-label=(frame.text("plan-measures")) {
                    table {
                        thead {
                            tr {
                                @for key in ["plan-number", "plan-measure", "plan-indicator", "plan-baseline",
                                    "plan-target", "plan-actual", "plan-responsible", "plan-due", "plan-status"] {
                                    th scope="col" { (frame.text(key)) }
                                }
                            }
                        }
                        tbody {
                            @for measure in &plan.measures {
                                tr {
                                    td { (measure.id) }
                                    th scope="row" { (measure.title) }
                                    td {
                                        @if let Some(indicator) = &measure.indicator { (indicator) }
                                        @if let Some(unit) = &measure.unit { ", " (unit) }
                                    }
                                    td { @if let Some(baseline) = &measure.baseline { (value(baseline)) } }
                                    td { @if let Some(target) = &measure.target { (value(target)) } }
                                    td { @for actual in &measure.actual { p { (value(actual)) } } }
                                    td { @if let Some(responsible) = &measure.responsible { (responsible) } }
                                    td { @if let Some(due) = &measure.due { (due) } }
                                    td { @if let Some(status) = &measure.status { (status) } }
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

fn value(value: &PlanValue) -> Markup {
    html! {
        (value.value)
        @if let Some(year) = value.year { " (" (year) ")" }
        @if let Some(source) = &value.source { br; small { (source) } }
    }
}
