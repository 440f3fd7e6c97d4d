use std::collections::BTreeMap;

use maud::{Markup, html};
use tajriba_indexer::model::{CommitmentRef, CountryCode, Kind};

use crate::search::SearchRequest;
use crate::urls::{self, Narrowed, Page, Selection};
use crate::views::components::narrowing;
use crate::views::layout::layout;
use crate::views::{Frame, Head};

/// Commitments of the default resolution by countries. The numbers count materials in this hub and nothing else:
/// no totals, no order, no colour by size. Of every kind, or of one.
pub fn commitments(frame: &Frame<'_>, kind: Option<Kind>, matrix: &BTreeMap<(CountryCode, u16), usize>) -> Markup {
    let narrowed = Narrowed { country: None, kind };
    let head = Head::new(frame.text("nav-commitments"), frame.text("commitments-description"));
    let empty = BTreeMap::new();
    let commitments = frame.shared.commitments().unwrap_or(&empty);
    let body = html! {
        h1 { (frame.text("nav-commitments")) }
        p.lead { (frame.text("commitments-description")) }
        p { strong { (frame.text("commitments-counts")) } }
        (narrowing(frame, &frame.href(&Page::Commitments(None)), false, &narrowed))
        div.table role="region" tabindex="0" aria-label=(frame.text("commitments-table")) {
            table.matrix {
                thead {
                    tr {
                        th scope="col" { (frame.text("commitments-column")) }
                        @for country in &frame.shared.hub.countries {
                            th scope="col" { (frame.country(&country.code)) }
                        }
                    }
                }
                tbody {
                    @for number in commitments.keys() {
                        @let commitment = CommitmentRef { resolution: None, number: *number };
                        tr {
                            th scope="row" {
                                a href=(frame.commitment_href(&commitment)) { (frame.commitment(&commitment)) }
                            }
                            @for country in &frame.shared.hub.countries {
                                td { (cell(frame, &commitment, &country.code, kind, matrix)) }
                            }
                        }
                    }
                }
            }
        }
    };
    layout(frame, &head, &body)
}

fn cell(
    frame: &Frame<'_>,
    commitment: &CommitmentRef,
    country: &CountryCode,
    kind: Option<Kind>,
    matrix: &BTreeMap<(CountryCode, u16), usize>,
) -> Markup {
    let count = matrix.get(&(country.clone(), commitment.number));
    let mut request = SearchRequest::new("", frame.ui().clone())
        .toggled(&Selection::Country(country.clone()))
        .toggled(&Selection::Commitment(commitment.clone()));
    request.filters.kinds.extend(kind);
    let name = frame.country(country).text;
    html! {
        @match count {
            Some(count) if *count > 0 => {
                a href=(urls::search(&request))
                    aria-label=(frame.texts.counted("commitments-cell", *count, &[("country", &name)])) {
                    (frame.texts.number(*count))
                }
            }
            _ => {
                span aria-hidden="true" { "–" }
                span.hidden { (frame.text("commitments-none")) }
            }
        }
    }
}
