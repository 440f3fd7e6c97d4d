use std::collections::BTreeSet;

use maud::{Markup, html};
use tajriba_indexer::model::{Concept, ConceptId};

use crate::urls;
use crate::views::components::terms;
use crate::views::layout::layout;
use crate::views::{Frame, Head};

/// The terms of the field by theme, in all languages, for translators: to read on paper or to take along as a file.
pub fn glossary(frame: &Frame<'_>) -> Markup {
    let head = Head::new(frame.text("glossary-title"), frame.text("glossary-description"));
    let vocabulary = &frame.shared.vocabulary;
    // A concept below two themes stands under the first of them.
    let mut seen = BTreeSet::new();
    let themes = vocabulary.themes.iter().filter_map(|theme| {
        let found: Vec<_> = below(frame, theme).into_iter().filter(|concept| seen.insert(&concept.id)).collect();
        (!found.is_empty()).then_some((theme, found))
    });
    let body = html! {
        h1 { (frame.text("glossary-title")) }
        p.lead { (frame.text("glossary-description")) }
        p { (frame.text("glossary-verified")) }
        p.no-print {
            (frame.text("glossary-download")) " "
            @for (place, (format, name)) in FORMATS.iter().enumerate() {
                @if place > 0 { " · " }
                a href=(urls::api_vocabulary(format)) download { (name) }
            }
        }
        @for (theme, concepts) in themes {
            section.glossary {
                h2 { (frame.concept(theme)) }
                @for concept in concepts {
                    h3 #(concept.id) { a href=(frame.topic_href(&concept.id)) { (frame.concept(&concept.id)) } }
                    (terms(frame, concept))
                }
            }
        }
    };
    layout(frame, &head, &body)
}

/// The files that the vocabulary is given away as, with what people call them.
const FORMATS: [(&str, &str); 3] = [("csv", "CSV"), ("ttl", "SKOS Turtle"), ("jsonld", "SKOS JSON-LD")];

/// The concepts of the domain below a theme, by their names.
fn below<'f>(frame: &Frame<'f>, theme: &ConceptId) -> Vec<&'f Concept> {
    let vocabulary = &frame.shared.vocabulary;
    let hangs = |concept: &&Concept| concept.id != *theme && vocabulary.with_broader(&concept.id).contains(theme);
    let mut found: Vec<_> =
        vocabulary.concepts.values().filter(|concept| concept.is_of_domain()).filter(hangs).collect();
    let name = |concept: &Concept| frame.concept(&concept.id).text.into_owned();
    found.sort_by(|left, right| frame.texts.compare(&name(left), &name(right)));
    found
}
