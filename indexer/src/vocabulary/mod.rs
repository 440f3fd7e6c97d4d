//! The vocabulary: SKOS in Turtle.

mod export;
mod hierarchy;
mod rules;
mod statements;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Vocabulary;
use crate::source::Source;

pub(crate) use rules::check_labels;

/// Reads a vocabulary. Syntax errors lose the statement they stand in; everything else is kept.
pub(crate) fn read(source: &Source, diagnostics: &mut Vec<Diagnostic>) -> Vocabulary {
    let mut statements = statements::Statements::default();
    for triple in oxttl::TurtleParser::new().for_slice(source.text().as_bytes()) {
        match triple {
            Ok(triple) => statements.take(&triple, source, diagnostics),
            Err(error) => {
                let range = error.location();
                let offset = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
                let place = offset(range.start.offset)..offset(range.end.offset);
                let message = format!("this is not Turtle: {}", error.message());
                let hint = "End every statement with a full stop and put texts in double quotes with their language: `\"…\"@ky`.";
                diagnostics.push(source.report(Code::BadVocabulary, place, message, hint));
            }
        }
    }
    hierarchy::vocabulary(statements, source, diagnostics)
}

/// Where a concept is first written, as `:id` or at the end of an IRI.
fn place_of(source: &Source, id: &str) -> std::ops::Range<usize> {
    let text = source.text();
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let whole = |at: &usize| text[..*at].ends_with([':', '#', '/']) && !text[at + id.len()..].starts_with(is_name);
    let mut found = text.match_indices(id).map(|(at, _)| at).filter(whole);
    // A subject begins its line; the same name as an object does not.
    let first = found.clone().find(|at| {
        let line = text[..*at].rfind('\n').map_or(0, |end| end + 1);
        !text[line..*at].contains(char::is_whitespace)
    });
    first.or_else(|| found.next()).map_or(0..0, |at| at..at + id.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ConceptId, LanguageTag};

    const HEAD: &str =
        "@prefix : <https://example.org/id/> .\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n";

    fn vocabulary(body: &str) -> (Vocabulary, Vec<Code>) {
        let mut diagnostics = Vec::new();
        let read = read(&Source::new("vocabulary.ttl", format!("{HEAD}{body}")), &mut diagnostics);
        (read, diagnostics.into_iter().map(|found| found.code).collect())
    }

    fn id(text: &str) -> ConceptId {
        ConceptId::parse(text).expect("an id")
    }

    #[test]
    fn concepts_labels_and_their_hierarchy_are_read() {
        let (vocabulary, found) = vocabulary(
            ":scheme a skos:ConceptScheme ; skos:hasTopConcept :family .\n\
             :justice a skos:Concept ; skos:topConceptOf :scheme .\n\
             :family a skos:Concept ; skos:prefLabel \"Семья\"@ru .\n\
             :foster-care a skos:Concept ; skos:broader :family ; skos:prefLabel \"foster care\"@en ;\n  \
             skos:altLabel \"fostering\"@en ; skos:hiddenLabel \"foster-care\"@en ; skos:closeMatch <https://other.org/x> .\n",
        );
        assert_eq!(found, []);
        assert_eq!(vocabulary.themes, [id("family"), id("justice")]);
        let concept = &vocabulary.concepts[&id("foster-care")];
        assert_eq!(concept.broader, [id("family")]);
        assert_eq!(vocabulary.concepts[&id("family")].narrower, [id("foster-care")]);
        let labels = &concept.labels[&LanguageTag::parse("en").expect("a tag")];
        assert_eq!(labels.pref.as_deref(), Some("foster care"));
        assert_eq!((labels.alt.len(), labels.hidden.len()), (1, 1));
        assert_eq!(concept.close_match, ["https://other.org/x"]);
    }

    #[test]
    fn what_is_wrong_is_reported_and_the_rest_is_kept() {
        let (vocabulary, found) = vocabulary(
            ":a a skos:Concept ; skos:broader :b .\n:b a skos:Concept ; skos:broader :a .\n\
             :c a skos:Concept ; skos:broader :nowhere .\n:d a skos:Concept ; skos:prefLabel \"x\"@en , \"y\"@en .\n",
        );
        assert_eq!(vocabulary.concepts.len(), 4);
        for code in [Code::ConceptCycle, Code::DanglingConcept, Code::LooseConcept, Code::OddStatement] {
            assert!(found.contains(&code), "{code}");
        }
        assert!(vocabulary.concepts[&id("b")].broader.is_empty(), "the cycle is cut");
    }

    #[test]
    fn a_syntax_error_has_its_place() {
        let mut diagnostics = Vec::new();
        read(&Source::new("vocabulary.ttl", format!("{HEAD}:a a skos:Concept ; ; \"x .\n")), &mut diagnostics);
        assert_eq!((diagnostics[0].code, diagnostics[0].line), (Code::BadVocabulary, 3));
    }
}
