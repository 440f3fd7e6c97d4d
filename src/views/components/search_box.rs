use maud::{Markup, html};

use crate::assets;
use crate::urls;
use crate::views::Frame;

/// A form of its own that searches everything. `large` is for the home page, where it is the first thing.
pub(in crate::views) fn search_box(frame: &Frame<'_>, query: &str, large: bool) -> Markup {
    html! {
        form.search.large[large] role="search" action=(urls::search_action(frame.ui())) method="get" {
            label.hidden[!large] for="q" { (frame.text("search-label")) }
            (search_field(frame, query, large))
            @if large {
                p.hint { (frame.text("search-hint")) }
            }
        }
    }
}

/// What a form is typed into, and its button; once a page. A script completes what is typed; without it the browser
/// offers frequent terms, where the page is about searching.
pub(in crate::views) fn search_field(frame: &Frame<'_>, query: &str, offers: bool) -> Markup {
    let ui = frame.ui();
    let concepts = frame.frequent.iter().filter_map(|id| frame.shared.vocabulary.get(id));
    let phrases: Vec<&str> = concepts.filter_map(|concept| concept.labels.get(ui)?.pref.as_deref()).collect();
    let offers = offers && !phrases.is_empty();
    html! {
        div.field {
            input #q type="search" name="q" value=(query) maxlength="512" dir="auto" autocomplete="off"
                enterkeyhint="search" list=[offers.then_some("phrases")]
                data-suggest=(urls::suggest(ui)) data-label=(frame.text("search-suggestions"));
            button type="submit" { (frame.text("search-button")) }
            @if offers {
                datalist #phrases {
                    @for phrase in &phrases { option value=(phrase) {} }
                }
            }
        }
        // A module: browsers too old for it leave it alone.
        script type="module" src=(assets::SUGGEST.address()) {}
    }
}
