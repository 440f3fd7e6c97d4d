use maud::{Markup, html};
use tajriba_indexer::model::Reference;

use crate::views::Frame;

/// Puts a work or a section into the curriculum and comes back to this place of the page; says so where it is there
/// already.
pub(in crate::views) fn add_link(frame: &Frame<'_>, reference: &Reference, title: &str, place: &str) -> Markup {
    html! {
        @if frame.basket.holds(reference) {
            span.added { "✓ " (frame.text("curriculum-added")) }
        } @else {
            a.add href=(frame.add_href(reference, place)) rel="nofollow" {
                (frame.text("curriculum-add")) span.hidden { ": " (title) }
            }
        }
    }
}
