use maud::{Markup, html};

use crate::search::{FacetCount, SearchRequest};
use crate::urls::{self, Page, Selection};
use crate::views::Frame;
use crate::views::components::count_mark;
use crate::views::pages::country::selections;
use crate::views::pages::{Onward, SearchView, WaysOnward, Without};

/// Values of a facet that are offered in place of the one that finds nothing.
const INSTEAD: usize = 9;

/// Never a dead end: what finds something, topics near by, all countries, each with its works.
pub(super) fn nothing(frame: &Frame<'_>, view: &SearchView<'_>, ways: &WaysOnward) -> Markup {
    let topics: Vec<_> = view.topics.iter().filter_map(|id| Some((id, count_of(&ways.topics, id.as_str())?))).collect();
    let countries = frame.shared.hub.countries.iter();
    let countries: Vec<_> = countries
        .filter_map(|country| Some((&country.code, count_of(&ways.countries, country.code.as_str())?)))
        .collect();
    html! {
        div.nothing {
            h2 { (frame.text("nothing-title")) }
            (instead(frame, view))
            @if !ways.less.is_empty() {
                p { (frame.text("nothing-less")) }
                ul {
                    @for onward in &ways.less {
                        li {
                            a href=(urls::search(&onward.request)) { (name(frame, onward)) }
                            " — " (frame.counted("count-works", onward.count))
                        }
                    }
                }
            }
            @if !topics.is_empty() {
                p { (frame.text("nothing-topics")) }
                ul.columns {
                    @for (topic, count) in topics {
                        li { a href=(frame.topic_href(topic)) { (frame.concept(topic)) } " " (count_mark(frame, count)) }
                    }
                }
            }
            p {
                (frame.text("nothing-countries")) " "
                @for (place, (code, count)) in countries.into_iter().enumerate() {
                    @if place > 0 { " · " }
                    a href=(frame.href(&Page::Country(code.clone()))) { (frame.country(code)) } " " (count_mark(frame, count))
                }
            }
        }
    }
}

fn count_of(counts: &[FacetCount], value: &str) -> Option<usize> {
    counts.iter().find(|count| count.value == value).map(|count| count.count)
}

fn name(frame: &Frame<'_>, onward: &Onward) -> String {
    match &onward.without {
        Without::Filter(selection) => frame.with("nothing-without", &[("name", &frame.selection(selection).text)]),
        Without::AllFilters => frame.text("nothing-without-filters"),
        Without::Word(word) => frame.with("nothing-without", &[("name", word)]),
        Without::Exactness => frame.text("expand-turn-on"),
    }
}

/// Where one facet alone stands in the way: its other values, such as the languages and countries that have something.
fn instead(frame: &Frame<'_>, view: &SearchView<'_>) -> Markup {
    let facets = &view.answer.facets;
    let groups: [(&str, &[FacetCount]); 3] =
        [("in", &facets.lang), ("country", &facets.country), ("kind", &facets.kind)];
    html! {
        @for (key, counts) in groups {
            @let selected = Selection::all_of(&view.request.filters).into_iter().any(|one| one.key() == key);
            @if selected && !counts.is_empty() {
                p {
                    (frame.text(&format!("nothing-other-{key}"))) " "
                    @for (place, (value, count)) in selections(key, counts).take(INSTEAD).enumerate() {
                        @if place > 0 { " · " }
                        a href=(urls::search(&only(view.request, &value))) { (frame.selection(&value)) }
                        " " (count_mark(frame, count))
                    }
                }
            }
        }
    }
}

/// The same search with this value as the only one of its facet.
fn only(request: &SearchRequest, value: &Selection) -> SearchRequest {
    let mut next = request.on_page(1);
    for selected in Selection::all_of(&request.filters) {
        if selected.key() == value.key() {
            selected.toggle(&mut next.filters);
        }
    }
    next.toggled(value)
}
