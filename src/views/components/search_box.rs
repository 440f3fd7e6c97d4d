use maud::{Markup, html};

use crate::urls;
use crate::views::Frame;

/// A form of its own that searches everything. `large` is for the home page, where it is the first thing.
pub(in crate::views) fn search_box(frame: &Frame<'_>, query: &str, large: bool) -> Markup {
    html! {
        form.search.large[large] role="search" action=(urls::search_action(frame.ui())) method="get" {
            label.hidden[!large] for="q" { (frame.text("search-label")) }
            div.field {
                input #q type="search" name="q" value=(query) maxlength="512" dir="auto" autocomplete="off"
                    enterkeyhint="search";
                button type="submit" { (frame.text("search-button")) }
            }
            @if large {
                p.hint { (frame.text("search-hint")) }
            }
        }
    }
}
