use maud::{Markup, html};
use tajriba_indexer::Worded;

use crate::views::Frame;

/// A text of a work's front matter, marked by its language where that is not the reader's.
pub(in crate::views) fn authored(frame: &Frame<'_>, worded: Worded<'_>) -> Markup {
    html! { span lang=[frame.lang(worded.language)] { (worded.text) } }
}
