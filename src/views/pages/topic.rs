use maud::{Markup, html};
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{Concept, ConceptId};

use crate::search::{FacetCount, SearchRequest};
use crate::urls::{self, Selection};
use crate::views::components::{WorkLine, work_list};
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
        (terms(frame, concept))
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
                        " " span.count { (frame.texts.number(count)) }
                    }
                }
            }
        }
    }
}

/// Terms that were seen in a source, by language. Labels that only help finding are never shown.
fn terms(frame: &Frame<'_>, concept: &Concept) -> Markup {
    let known = concept.labels.iter();
    let known: Vec<_> =
        known.filter_map(|(language, labels)| Some((language, labels.pref.as_deref()?, &labels.alt))).collect();
    html! {
        @if !known.is_empty() {
            section aria-labelledby="terms" {
                h2 #terms { (frame.text("topic-terms")) }
                dl.terms {
                    @for (language, pref, alt) in known {
                        div {
                            dt { (frame.language(language)) }
                            dd lang=[frame.lang(language)] {
                                (pref) @if !alt.is_empty() { span.alt { "; " (alt.join("; ")) } }
                            }
                        }
                    }
                }
                @if !concept.close_match.is_empty() {
                    p { (frame.text("topic-nearest")) }
                }
            }
        }
    }
}

/// Every theme with the topics right below it.
pub fn topics(frame: &Frame<'_>) -> Markup {
    let vocabulary = &frame.shared.vocabulary;
    let head = Head::new(frame.text("nav-topics"), frame.text("topics-description"));
    let body = html! {
        h1 { (frame.text("nav-topics")) }
        p.lead { (frame.text("topics-description")) }
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
