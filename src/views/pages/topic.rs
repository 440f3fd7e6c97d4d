use maud::{Markup, html};
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{Concept, ConceptId, CountryCode};

use crate::search::{FacetCount, SearchRequest};
use crate::urls::{self, Page, Selection};
use crate::views::components::{WorkLine, count_mark, terms, work_list};
use crate::views::layout::layout;
use crate::views::pages::country::selections;
use crate::views::{Frame, Head};

/// A topic and what the library holds on it.
pub struct TopicView<'a> {
    /// The concept.
    pub concept: &'a Concept,
    /// The newest works on it or on what is narrower.
    pub newest: &'a [&'a WorkRecord],
    /// Works by country.
    pub countries: &'a [FacetCount],
    /// Works by kind.
    pub kinds: &'a [FacetCount],
}

/// A topic: what it covers, what it is called in each language, wider and narrower topics, works.
pub fn topic(frame: &Frame<'_>, view: &TopicView<'_>) -> Markup {
    let concept = view.concept;
    let name = frame.concept(&concept.id);
    let head = Head::new(name.text.to_string(), frame.with("topic-description", &[("topic", &name.text)]));
    let all = SearchRequest::new("", frame.ui().clone()).toggled(&Selection::Topic(concept.id.clone()));
    let body = html! {
        h1 { (name) }
        @if let Some(note) = frame.localized(&concept.scope_note) { p.lead { (note) } }
        (neighbours(frame, "topic-broader", &concept.broader))
        (neighbours(frame, "topic-narrower", &concept.narrower))
        (neighbours(frame, "topic-related", &concept.related))
        section aria-labelledby="works" {
            h2 #works { (frame.text("topic-works")) }
            @if view.newest.is_empty() { p { (frame.text("topic-no-works")) } }
            (work_list(frame, view.newest.iter().map(|work| WorkLine::of(work))))
            p { a href=(urls::search(&all)) { (frame.text("topic-search")) } }
            (counted(frame, &all, "country", view.countries))
            (counted(frame, &all, "kind", view.kinds))
        }
        (naming(frame, concept))
    };
    layout(frame, &head, &body)
}

fn neighbours(frame: &Frame<'_>, key: &str, concepts: &[ConceptId]) -> Markup {
    html! {
        @if !concepts.is_empty() {
            p.neighbours {
                span { (frame.text(key)) ": " }
                @for (place, concept) in concepts.iter().enumerate() {
                    @if place > 0 { " · " }
                    a href=(frame.topic_href(concept)) { (frame.concept(concept)) }
                }
            }
        }
    }
}

fn counted(frame: &Frame<'_>, all: &SearchRequest, key: &str, counts: &[FacetCount]) -> Markup {
    html! {
        @if !counts.is_empty() {
            h3 { (frame.text(&format!("facet-{key}"))) }
            ul.columns {
                @for (selection, count) in selections(key, counts) {
                    li {
                        a href=(urls::search(&all.toggled(&selection))) { (frame.selection(&selection)) }
                        " " (count_mark(frame, count))
                    }
                }
            }
        }
    }
}

/// What it is called in each language and country, and what is to be known of these terms.
fn naming(frame: &Frame<'_>, concept: &Concept) -> Markup {
    let unseen = frame
        .shared
        .hub
        .languages
        .iter()
        .map(|language| &language.tag)
        .filter(|tag| concept.labels.get(tag).is_none_or(|labels| labels.pref.is_none()));
    let unseen: Vec<_> = unseen.map(|tag| frame.language(tag).text.into_owned()).collect();
    html! {
        section aria-labelledby="terms" {
            h2 #terms { (frame.text("topic-terms")) }
            (terms(frame, concept))
            @if !unseen.is_empty() {
                p.unseen { (frame.with("topic-unseen", &[("languages", &frame.texts.list(&unseen))])) }
            }
            @if !concept.notes.is_empty() {
                h3 { (frame.text("topic-notes")) }
                ul {
                    @for note in &concept.notes {
                        @if let Some(text) = frame.localized(&note.text) {
                            li {
                                @if !note.countries.is_empty() {
                                    strong { (frame.texts.list(&countries(frame, &note.countries))) ":" } " "
                                }
                                (text)
                            }
                        }
                    }
                }
            }
            (nearest(frame, concept))
            @if !concept.exact_match.is_empty() {
                p.unseen {
                    (frame.text("topic-exact")) " "
                    @for (place, iri) in concept.exact_match.iter().enumerate() {
                        @if place > 0 { " · " }
                        a href=(iri) rel="noopener" { (host_of(iri)) }
                    }
                }
            }
            p { a href=(glossary_href(frame, &concept.id)) { (frame.text("glossary-title")) } }
        }
    }
}

/// The names of countries.
fn countries(frame: &Frame<'_>, codes: &[CountryCode]) -> Vec<String> {
    codes.iter().map(|code| frame.country(code).text.into_owned()).collect()
}

/// Institutions of countries that come nearest, which is not the same.
fn nearest(frame: &Frame<'_>, concept: &Concept) -> Markup {
    let vocabulary = &frame.shared.vocabulary;
    let near: Vec<_> = concept.close_match.iter().filter_map(|id| ConceptId::parse(id).ok()).collect();
    let near: Vec<_> = near.into_iter().filter(|id| vocabulary.get(id).is_some()).collect();
    html! {
        @if !near.is_empty() {
            p { (frame.text("topic-nearest")) }
            ul { @for id in &near { li { a href=(frame.topic_href(id)) { (frame.concept(id)) } } } }
        }
    }
}

fn glossary_href(frame: &Frame<'_>, id: &ConceptId) -> String {
    format!("{}#{id}", frame.href(&Page::Glossary))
}

/// The host of an address, to tell one thesaurus from another.
fn host_of(iri: &str) -> &str {
    let rest = iri.split_once("://").map_or(iri, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

/// Every theme with the topics right below it.
pub fn topics(frame: &Frame<'_>) -> Markup {
    let vocabulary = &frame.shared.vocabulary;
    let head = Head::new(frame.text("nav-topics"), frame.text("topics-description"));
    let body = html! {
        h1 { (frame.text("nav-topics")) }
        p.lead { (frame.text("topics-description")) }
        p { a href=(frame.href(&Page::Glossary)) { (frame.text("glossary-title")) } }
        @for theme in &vocabulary.themes {
            section {
                h2 { a href=(frame.topic_href(theme)) { (frame.concept(theme)) } }
                @if let Some(concept) = vocabulary.get(theme) {
                    ul.columns {
                        @for narrower in sorted(frame, &concept.narrower) {
                            li { a href=(frame.topic_href(narrower)) { (frame.concept(narrower)) } }
                        }
                    }
                }
            }
        }
    };
    layout(frame, &head, &body)
}

fn sorted<'a>(frame: &Frame<'_>, concepts: &'a [ConceptId]) -> Vec<&'a ConceptId> {
    let mut sorted: Vec<&ConceptId> = concepts.iter().collect();
    sorted.sort_by(|left, right| frame.texts.compare(&frame.concept(left).text, &frame.concept(right).text));
    sorted
}
