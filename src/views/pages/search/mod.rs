//! The page of results.

mod example;
mod nothing;
mod notices;
mod table;

use maud::{Markup, html};
use tajriba_indexer::model::ConceptId;

use crate::extract::BadValue;
use crate::search::{Answer, FacetCount, SearchRequest, Sort};
use crate::urls::{self, Selection};
use crate::views::components::{chips, facets, hit, paging, search_field};
use crate::views::layout::layout;
use crate::views::{Frame, Head};

pub use table::table;

const FORM: &str = "search-form";

/// A search and what came of it.
pub struct SearchView<'a> {
    /// What was asked.
    pub request: &'a SearchRequest,
    /// What was found.
    pub answer: &'a Answer,
    /// Values of the address that could not be read.
    pub bad: &'a [BadValue],
    /// Where to go on; only where nothing was found.
    pub ways: Option<&'a WaysOnward>,
    /// Topics near what was asked.
    pub topics: &'a [ConceptId],
}

impl SearchView<'_> {
    /// True where none of the results holds a word that was typed.
    fn is_by_meaning_alone(&self) -> bool {
        let hits = &self.answer.hits;
        self.request.has_words() && !hits.is_empty() && hits.iter().all(|hit| hit.by_meaning)
    }

    /// True where search engines may list the page: the first one of a plain search in every language or in one, whose
    /// own words found something. Of every other state there are too many, and each says the same in part.
    pub fn is_indexable(&self) -> bool {
        let (request, answer) = (self.request, self.answer);
        let mut plain = SearchRequest::new(request.query.clone(), request.ui.clone());
        plain.today.clone_from(&request.today);
        if let [language] = request.filters.languages.as_slice() {
            plain.filters.languages.push(language.clone());
        }
        // What was guessed, or found by its meaning alone, is no page on what was asked.
        let as_asked = answer.notice.is_none() && answer.suggestion.as_ref().is_none_or(|other| !other.applied);
        *request == plain && self.bad.is_empty() && as_asked && answer.hits.iter().any(|hit| !hit.by_meaning)
    }
}

/// What holds works where a search finds none.
pub struct WaysOnward {
    /// Searches for one thing less.
    pub less: Vec<Onward>,
    /// The works of each topic and of those narrower.
    pub topics: Vec<FacetCount>,
    /// The works of each country.
    pub countries: Vec<FacetCount>,
}

/// A search that asks for one thing less.
pub struct Onward {
    /// The search.
    pub request: SearchRequest,
    /// What it leaves out.
    pub without: Without,
    /// The works it finds.
    pub count: usize,
}

/// What a search leaves out that another one asks for.
pub enum Without {
    /// A filter.
    Filter(Selection),
    /// Every filter.
    AllFilters,
    /// A word of the query.
    Word(String),
    /// The wish to search for nothing but the words as they were typed.
    Exactness,
}

/// Results with everything that narrows them, widens them and explains them.
pub fn search(frame: &Frame<'_>, view: &SearchView<'_>) -> Markup {
    let request = view.request;
    let example = example::named(frame, view);
    let title = match &example {
        _ if request.has_words() => frame.with("search-title-query", &[("query", request.query.trim())]),
        Some(example) => frame.with("search-title-like", &[("name", &example.name())]),
        None if request.like.is_some() => frame.text("nothing-title"),
        None => frame.text("search-title"),
    };
    let head = Head { hidden: !view.is_indexable(), ..Head::new(title.clone(), frame.text("search-description")) };
    let body = html! {
        h1.hidden { (title) }
        (form(frame, request))
        div.results {
            section aria-labelledby="count" {
                (notices::notices(frame, view))
                @if let Some(example) = &example { (example::nearest_to(frame, view, example)) }
                p.count #count role="status" { (sentence(frame, request, view.answer.total)) }
                (chips(frame, request))
                div.tools {
                    p.jump { a href="#filters" { (frame.text("filters-jump")) } }
                    @if view.ways.is_none() { (order(frame, request)) }
                }
                @if let Some(ways) = view.ways {
                    (nothing::nothing(frame, view, ways))
                } @else {
                    ol.hits start=(view.answer.offset + 1) {
                        @for found in &view.answer.hits { (hit(frame, found, request.has_words())) }
                    }
                    @if request.has_words() && !view.is_by_meaning_alone() && view.answer.hits.iter().any(|hit| hit.by_meaning) {
                        (only_words(frame, request))
                    }
                    (paging(frame, request, view.answer.total))
                    p.small.no-print {
                        a href=(urls::works_table(request)) download rel="nofollow" { (frame.text("results-table")) }
                    }
                }
            }
            aside.filters #filters aria-labelledby="filters-title" {
                h2 #filters-title { (frame.text("filters-title")) }
                (facets(frame, request, &view.answer.facets, FORM))
            }
        }
    };
    layout(frame, &head, &body)
}

/// The one form of the page: the words here, the facets beside the results. What is neither stays as it is.
fn form(frame: &Frame<'_>, request: &SearchRequest) -> Markup {
    let switches =
        [("rescue", request.reach.rescue), ("expand", request.reach.expand), ("semantic", request.reach.semantic)];
    html! {
        form.search.wide id=(FORM) role="search" action=(urls::search_action(frame.ui())) method="get" {
            label.hidden for="q" { (frame.text("search-label")) }
            (search_field(frame, &request.query, true))
            @if let Some(like) = &request.like { input type="hidden" name=(urls::LIKE) value=(like); }
            @if let Some(sort) = request.sort { input type="hidden" name="sort" value=(sort.as_str()); }
            @for (key, on) in switches {
                @if !on { input type="hidden" name=(key) value="off"; }
            }
            @for concept in &request.reach.not { input type="hidden" name="not" value=(concept); }
        }
    }
}

fn sentence(frame: &Frame<'_>, request: &SearchRequest, total: usize) -> String {
    if !request.has_words() {
        frame.counted("count-works", total)
    } else {
        frame.texts.counted("count-works-query", total, &[("query", request.query.trim())])
    }
}

/// A link that leaves out what was found by its meaning alone.
fn only_words(frame: &Frame<'_>, request: &SearchRequest) -> Markup {
    let mut words = request.on_page(1);
    words.reach.semantic = false;
    html! { p.small { a href=(urls::search(&words)) { (frame.text("meaning-turn-off")) } } }
}

/// Links between the two orders; with no words there is only one.
fn order(frame: &Frame<'_>, request: &SearchRequest) -> Markup {
    if !request.has_words() {
        return html! {};
    }
    let current = request.sort.unwrap_or(Sort::Relevance);
    html! {
        nav.order aria-label=(frame.text("sort-label")) {
            ul {
                @for sort in [Sort::Relevance, Sort::Date] {
                    li {
                        a href=(urls::search(&request.sorted_by(sort))) aria-current=[(sort == current).then_some("true")] {
                            (frame.text(&format!("sort-{}", sort.as_str())))
                        }
                    }
                }
            }
        }
    }
}
