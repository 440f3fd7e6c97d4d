use maud::{Markup, html};
use tajriba_indexer::model::ConceptId;

use crate::extract::BadValue;
use crate::search::{Answer, Expansion, Notice, SearchRequest, Sort, Suggestion, SuggestionKind};
use crate::urls::{self, Page, Selection};
use crate::views::components::{chips, facets, hit, paging, search_field};
use crate::views::layout::layout;
use crate::views::{Frame, Head};

const FORM: &str = "search-form";

/// A search and what came of it.
pub struct SearchView<'a> {
    /// What was asked.
    pub request: &'a SearchRequest,
    /// What was found.
    pub answer: &'a Answer,
    /// Values of the address that could not be read.
    pub bad: &'a [BadValue],
    /// Searches that find something where this one finds nothing.
    pub onward: &'a [Onward],
    /// Topics near what was asked.
    pub topics: &'a [ConceptId],
}

/// A search that asks for one thing less.
pub struct Onward {
    /// The search.
    pub request: SearchRequest,
    /// What it leaves out; every filter where `None`.
    pub without: Option<Selection>,
    /// The works it finds.
    pub count: usize,
}

/// Results with everything that narrows them, widens them and explains them.
pub fn search(frame: &Frame<'_>, view: &SearchView<'_>) -> Markup {
    let request = view.request;
    let title = if request.query.trim().is_empty() {
        frame.text("search-title")
    } else {
        frame.with("search-title-query", &[("query", request.query.trim())])
    };
    let head = Head {
        hidden: !request.query.is_empty() || request.filters.languages.len() > 1,
        ..Head::new(title.clone(), frame.text("search-description"))
    };
    let body = html! {
        h1.hidden { (title) }
        (form(frame, request))
        div.results {
            section aria-labelledby="count" {
                (notices(frame, view))
                p.count #count role="status" { (sentence(frame, request, view.answer.total)) }
                (chips(frame, request))
                p.jump { a href="#filters" { (frame.text("filters-jump")) } }
                @if view.answer.hits.is_empty() {
                    (nothing(frame, view))
                } @else {
                    (order(frame, request))
                    ol.hits start=(view.answer.offset + 1) {
                        @for found in &view.answer.hits { (hit(frame, found)) }
                    }
                    (paging(frame, request, view.answer.total))
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
            @if let Some(sort) = request.sort { input type="hidden" name="sort" value=(sort.as_str()); }
            @for (key, on) in switches {
                @if !on { input type="hidden" name=(key) value="off"; }
            }
            @for concept in &request.reach.not { input type="hidden" name="not" value=(concept); }
        }
    }
}

fn sentence(frame: &Frame<'_>, request: &SearchRequest, total: usize) -> String {
    if request.query.trim().is_empty() {
        frame.counted("count-works", total)
    } else {
        frame.texts.counted("count-works-query", total, &[("query", request.query.trim())])
    }
}

/// What was done to the query, and what could not be read.
fn notices(frame: &Frame<'_>, view: &SearchView<'_>) -> Markup {
    let answer = view.answer;
    html! {
        @for bad in view.bad {
            p.notice { (frame.with("notice-bad-value", &[("key", &key_name(frame, &bad.key)), ("value", &bad.value)])) }
        }
        @match answer.notice {
            Some(Notice::Cut) => p.notice { (frame.text("notice-cut")) },
            Some(Notice::PlainWords) => p.notice { (frame.text("notice-plain-words")) },
            None => {},
        }
        @if let Some(suggestion) = &answer.suggestion { (suggested(frame, view.request, suggestion)) }
        @if !answer.expansions.is_empty() { (expanded(frame, view.request, &answer.expansions)) }
    }
}

/// The name of a facet's key; any other key as it stands in the address.
fn key_name(frame: &Frame<'_>, key: &str) -> String {
    match Selection::parse(key, "") {
        Some(_) => frame.text(&format!("facet-{key}")),
        None => key.to_string(),
    }
}

fn suggested(frame: &Frame<'_>, request: &SearchRequest, suggestion: &Suggestion) -> Markup {
    let reason = match suggestion.kind {
        SuggestionKind::Layout => "suggestion-layout",
        SuggestionKind::Script => "suggestion-script",
        SuggestionKind::Spelling => "suggestion-spelling",
    };
    let mut as_typed = request.on_page(1);
    as_typed.reach.rescue = false;
    html! {
        p.notice {
            @if suggestion.applied {
                (frame.with("suggestion-applied", &[("query", &suggestion.query)])) " "
                (frame.text(reason)) " "
                a href=(urls::search(&as_typed)) { (frame.text("suggestion-undo")) }
            } @else {
                (frame.text("suggestion-offered")) " "
                a href=(urls::search(&request.with_query(&suggestion.query))) { (suggestion.query) }
            }
        }
    }
}

/// The words of other languages that were searched, each concept with a link that leaves it out.
fn expanded(frame: &Frame<'_>, request: &SearchRequest, expansions: &[Expansion]) -> Markup {
    html! {
        details.also {
            summary { (frame.text("also-searched")) }
            ul {
                @for expansion in expansions {
                    li {
                        a href=(frame.topic_href(&expansion.concept)) { (frame.concept(&expansion.concept)) } ": "
                        @for (place, (language, labels)) in expansion.labels.iter().enumerate() {
                            @if place > 0 { ", " }
                            span lang=[frame.lang(language)] { (labels.join(", ")) }
                        }
                        " "
                        a href=(urls::search(&without(request, &expansion.concept))) {
                            (frame.text("also-searched-remove"))
                            span.hidden { ": " (frame.concept(&expansion.concept)) }
                        }
                    }
                }
            }
        }
    }
}

fn without(request: &SearchRequest, concept: &ConceptId) -> SearchRequest {
    let mut next = request.on_page(1);
    if let Err(place) = next.reach.not.binary_search(concept) {
        next.reach.not.insert(place, concept.clone());
    }
    next
}

/// Links between the two orders; with no words there is only one.
fn order(frame: &Frame<'_>, request: &SearchRequest) -> Markup {
    if request.query.trim().is_empty() {
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

/// Never a dead end: what finds something, topics near by, all countries.
fn nothing(frame: &Frame<'_>, view: &SearchView<'_>) -> Markup {
    html! {
        div.nothing {
            h2 { (frame.text("nothing-title")) }
            @if !view.onward.is_empty() {
                p { (frame.text("nothing-less")) }
                ul {
                    @for onward in view.onward {
                        li {
                            a href=(urls::search(&onward.request)) {
                                @match &onward.without {
                                    Some(selection) => {
                                        (frame.with("nothing-without", &[("name", &frame.selection(selection).text)]))
                                    }
                                    None => (frame.text("nothing-without-filters")),
                                }
                            }
                            " — " (frame.counted("count-works", onward.count))
                        }
                    }
                }
            }
            p { (frame.text("nothing-topics")) }
            ul.columns {
                @for topic in view.topics { li { a href=(frame.topic_href(topic)) { (frame.concept(topic)) } } }
            }
            p {
                (frame.text("nothing-countries")) " "
                @for (place, country) in frame.shared.hub.countries.iter().enumerate() {
                    @if place > 0 { " · " }
                    a href=(frame.href(&Page::Country(country.code.clone()))) { (frame.country(&country.code)) }
                }
            }
        }
    }
}
