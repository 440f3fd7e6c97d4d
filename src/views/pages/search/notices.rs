use maud::{Markup, html};
use tajriba_indexer::model::{ConceptId, LanguageTag};

use crate::search::{Expansion, Notice, SearchRequest, Suggestion, SuggestionKind};
use crate::urls::{self, Selection};
use crate::views::Frame;
use crate::views::pages::SearchView;
use crate::views::pages::search::only_words;

/// Labels that stand for all of them before the list is opened.
const NAMED: usize = 3;

/// What was done to the query, what could not be read, and what was searched beyond the words: each with a way back.
pub(super) fn notices(frame: &Frame<'_>, view: &SearchView<'_>) -> Markup {
    let answer = view.answer;
    html! {
        @for bad in view.bad {
            @if bad.key == urls::LIKE {
                p.notice { (frame.text("notice-no-example")) }
            } @else {
                p.notice {
                    (frame.with("notice-bad-value", &[("key", &key_name(frame, &bad.key)), ("value", &bad.value)]))
                }
            }
        }
        @match answer.notice {
            Some(Notice::Cut) => p.notice { (frame.text("notice-cut")) },
            Some(Notice::PlainWords) => p.notice { (frame.text("notice-plain-words")) },
            Some(Notice::PhraseAsWords) => p.notice { (frame.text("notice-phrase-as-words")) },
            Some(Notice::NoExample) => p.notice { (frame.text("notice-no-example")) },
            Some(Notice::NotCompared) => p.notice { (frame.text("notice-not-compared")) },
            None => {},
        }
        @if let Some(suggestion) = &answer.suggestion { (suggested(frame, view.request, suggestion)) }
        @if view.is_by_meaning_alone() {
            div.notice { p { (frame.text("meaning-alone")) } (only_words(frame, view.request)) }
        }
        (switched_off(frame, view.request))
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

/// Another reading of the query: shown at once with a way back, or offered.
fn suggested(frame: &Frame<'_>, request: &SearchRequest, suggestion: &Suggestion) -> Markup {
    let reason = match suggestion.kind {
        SuggestionKind::Layout => "suggestion-layout",
        SuggestionKind::Script => "suggestion-script",
        SuggestionKind::Spelling => "suggestion-spelling",
    };
    let mut as_typed = request.on_page(1);
    as_typed.reach.rescue = false;
    html! {
        p.notice.suggestion {
            @if suggestion.applied {
                strong { (frame.with("suggestion-applied", &[("query", &suggestion.query)])) } " "
                (frame.text(reason)) " "
                a href=(urls::search(&as_typed)) {
                    (frame.with("suggestion-undo", &[("query", request.query.trim())]))
                }
            } @else {
                (frame.text("suggestion-offered")) " "
                a href=(urls::search(&request.with_query(&suggestion.query))) { strong { (suggestion.query) } }
            }
        }
    }
}

/// What the reader has turned off, with a link that turns it on again.
fn switched_off(frame: &Frame<'_>, request: &SearchRequest) -> Markup {
    if !request.has_words() {
        return html! {};
    }
    let on = |change: &dyn Fn(&mut SearchRequest)| {
        let mut next = request.on_page(1);
        change(&mut next);
        urls::search(&next)
    };
    html! {
        @if !request.reach.rescue {
            p.small { (frame.text("rescue-is-off")) " "
                a href=(on(&|next| next.reach.rescue = true)) { (frame.text("rescue-turn-on")) }
            }
        }
        @if !request.reach.semantic {
            p.small { (frame.text("meaning-is-off")) " "
                a href=(on(&|next| next.reach.semantic = true)) { (frame.text("meaning-turn-on")) }
            }
        }
        @if !request.reach.expand {
            p.small { (frame.text("expand-is-off")) " "
                a href=(on(&|next| next.reach.expand = true)) { (frame.text("expand-turn-on")) }
            }
        } @else {
            @for concept in &request.reach.not {
                p.small { (frame.text("expansion-left-out")) " " (frame.concept(concept)) ". "
                    a href=(on(&|next| next.reach.not.retain(|other| other != concept))) {
                        (frame.text("expansion-put-back"))
                        span.hidden { ": " (frame.concept(concept)) }
                    }
                }
            }
        }
    }
}

/// The words of other languages that were searched, each concept with a link that leaves it out.
fn expanded(frame: &Frame<'_>, request: &SearchRequest, expansions: &[Expansion]) -> Markup {
    let mut off = request.on_page(1);
    off.reach.expand = false;
    // The terms of the field say more of what was done than words such as "how" and "new".
    let is_general =
        |concept: &ConceptId| frame.shared.vocabulary.get(concept).is_some_and(|concept| !concept.is_of_domain());
    let mut expansions: Vec<&Expansion> = expansions.iter().collect();
    expansions.sort_by_key(|expansion| is_general(&expansion.concept));
    html! {
        details.also {
            summary { (frame.text("also-searched")) " " (first_labels(frame, &expansions)) }
            ul {
                @for expansion in &expansions {
                    li {
                        (named(frame, &expansion.concept)) ": "
                        @for (place, (language, label)) in distinct(&expansion.labels).into_iter().enumerate() {
                            @if place > 0 { ", " }
                            span lang=[frame.lang(language)] { (label) }
                        }
                        " "
                        a href=(urls::search(&without(request, &expansion.concept))) {
                            (frame.text("also-searched-remove"))
                            span.hidden { ": " (frame.concept(&expansion.concept)) }
                        }
                    }
                }
                li { a href=(urls::search(&off)) { (frame.text("also-searched-off")) } }
            }
        }
    }
}

/// A concept with its page; an organisation has none.
fn named(frame: &Frame<'_>, concept: &ConceptId) -> Markup {
    let is_topic = frame.shared.vocabulary.get(concept).is_some();
    html! {
        @if is_topic { a href=(frame.topic_href(concept)) { (frame.concept(concept)) } } @else { (frame.concept(concept)) }
    }
}

/// A few labels, so that the line says at a glance what was done: the first one of each language.
fn first_labels(frame: &Frame<'_>, expansions: &[&Expansion]) -> Markup {
    let labels = expansions.iter().flat_map(|expansion| &expansion.labels);
    let first: Vec<_> =
        labels.map(|(language, labels)| (language.clone(), labels.iter().take(1).cloned().collect())).collect();
    let first = distinct(&first);
    html! {
        @for (place, (language, label)) in first.iter().take(NAMED).enumerate() {
            @if place > 0 { ", " }
            span lang=[frame.lang(language)] { (label) }
        }
        @if first.len() > NAMED { ", …" }
    }
}

/// Labels with their languages, each that several languages share once: `UNICEF` is written alike in four.
fn distinct(labels: &[(LanguageTag, Vec<String>)]) -> Vec<(&LanguageTag, &str)> {
    let mut distinct: Vec<(&LanguageTag, &str)> = Vec::new();
    for (language, label) in
        labels.iter().flat_map(|(language, labels)| labels.iter().map(move |label| (language, label)))
    {
        if !distinct.iter().any(|(_, known)| known == label) {
            distinct.push((language, label));
        }
    }
    distinct
}

fn without(request: &SearchRequest, concept: &ConceptId) -> SearchRequest {
    let mut next = request.on_page(1);
    if let Err(place) = next.reach.not.binary_search(concept) {
        next.reach.not.insert(place, concept.clone());
    }
    next
}
