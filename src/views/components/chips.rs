use maud::{Markup, html};

use crate::search::SearchRequest;
use crate::urls::{self, Selection};
use crate::views::Frame;

/// The filters in force, each with a link that takes it away. Clearing them keeps the words and the order.
pub(in crate::views) fn chips(frame: &Frame<'_>, request: &SearchRequest) -> Markup {
    let selections = Selection::all_of(&request.filters);
    html! {
        @if !selections.is_empty() {
            ul.chips aria-label=(frame.text("filters-active")) {
                @for selection in &selections {
                    @let name = frame.selection(selection);
                    li {
                        a href=(urls::search(&request.toggled(selection))) {
                            span.hidden { (frame.text("filter-remove")) ": " }
                            span {
                                // What is left out says so itself.
                                @if !matches!(selection, Selection::Not(_)) {
                                    (frame.text(&format!("facet-{}", selection.key()))) ": "
                                }
                                (name)
                            }
                            span.cross aria-hidden="true" { "×" }
                        }
                    }
                }
                li { a.clear href=(urls::search(&request.without_filters())) { (frame.text("filters-clear")) } }
            }
        }
    }
}
