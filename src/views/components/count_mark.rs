use maud::{Markup, html};

use crate::views::Frame;

/// How many works stand behind what is named before it.
pub(in crate::views) fn count_mark(frame: &Frame<'_>, works: usize) -> Markup {
    html! { span.count { (frame.texts.number(works)) } }
}
