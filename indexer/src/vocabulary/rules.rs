//! What the labels of a vocabulary must be for its concepts to be found, and not to be found for each other.

use std::collections::BTreeMap;

use crate::concepts::{ConceptLabel, ConceptMatcher};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Concept, ConceptId, LanguageTag, Vocabulary};
use crate::source::Source;
use crate::vocabulary::place_of;

/// Everything that is wrong with the labels: doubled in a concept, shared by two, missing in one of `languages` from a
/// concept of the domain. Analyzes every label, which only `tajriba check` has time for.
pub(crate) fn check_labels(source: &Source, vocabulary: &Vocabulary, languages: &[LanguageTag]) -> Vec<Diagnostic> {
    let mut check = Check { source, vocabulary, diagnostics: Vec::new() };
    for concept in vocabulary.concepts.values() {
        check.doubled(concept);
        if concept.is_of_domain() {
            check.missing(concept, languages);
        }
    }
    check.shared_labels(&ConceptMatcher::new(vocabulary));
    check.diagnostics
}

struct Check<'a> {
    source: &'a Source,
    vocabulary: &'a Vocabulary,
    diagnostics: Vec<Diagnostic>,
}

impl Check<'_> {
    fn warn(&mut self, code: Code, id: &ConceptId, label: Option<&str>, message: String, hint: String) {
        let place = match label {
            Some(label) => self.place_of_label(id, label),
            None => place_of(self.source, id.as_str()),
        };
        self.diagnostics.push(self.source.report(code, place, message, hint));
    }

    /// Where a label is written, behind the place where its concept begins.
    fn place_of_label(&self, id: &ConceptId, label: &str) -> std::ops::Range<usize> {
        let concept = place_of(self.source, id.as_str());
        let written = format!("\"{label}\"");
        match self.source.text()[concept.end..].find(&written) {
            Some(at) => concept.end + at..concept.end + at + written.len(),
            None => concept,
        }
    }

    fn doubled(&mut self, concept: &Concept) {
        for (language, labels) in &concept.labels {
            let mut seen: Vec<&String> = Vec::new();
            for label in labels.shown().chain(&labels.hidden) {
                if seen.contains(&label) {
                    let message = format!("`{}` has the label `{label}` twice in `{language}`", concept.id);
                    let hint = "Remove one of the two statements.".to_string();
                    self.warn(Code::DuplicateLabel, &concept.id, Some(label), message, hint);
                }
                seen.push(label);
            }
        }
    }

    fn missing(&mut self, concept: &Concept, languages: &[LanguageTag]) {
        let has_label = |tag: &&LanguageTag| concept.labels.keys().any(|known| known.language() == tag.language());
        let missing: Vec<_> = languages.iter().filter(|tag| !has_label(tag)).map(LanguageTag::as_str).collect();
        if !missing.is_empty() {
            let message = format!("`{}` has nothing to search with in {}", concept.id, missing.join(", "));
            let hint = "Add a label; one that nobody has seen in a source is a `skos:hiddenLabel`.".to_string();
            self.warn(Code::MissingLabel, &concept.id, None, message, hint);
        }
    }

    /// Labels whose words have the same stems in two concepts, one finding for every pair of concepts and language.
    fn shared_labels(&mut self, matcher: &ConceptMatcher) {
        let mut by_stems: BTreeMap<String, Vec<(&ConceptId, &ConceptLabel)>> = BTreeMap::new();
        for id in self.vocabulary.concepts.keys() {
            for label in matcher.labels(id) {
                let stems: Vec<_> = label.words.iter().map(|word| word.stem.as_str()).collect();
                by_stems.entry(stems.join(" ")).or_default().push((id, label));
            }
        }
        let mut pairs: BTreeMap<(&ConceptId, &ConceptId, &str), (&ConceptLabel, &ConceptLabel)> = BTreeMap::new();
        for sharers in by_stems.values() {
            for (place, (id, label)) in sharers.iter().enumerate() {
                for (other_id, other) in &sharers[place + 1..] {
                    if id != other_id && !self.are_homonyms(id, other_id) {
                        let known = pairs.entry((id, other_id, label.code)).or_insert((label, other));
                        // Of several shared labels the one that is the same to the letter is told.
                        if label.text == other.text {
                            *known = (label, other);
                        }
                    }
                }
            }
        }
        for ((id, other_id, _), (label, other)) in pairs {
            self.clash(id, label, other_id, other);
        }
    }

    fn clash(&mut self, id: &ConceptId, label: &ConceptLabel, other_id: &ConceptId, other: &ConceptLabel) {
        let language = &label.language;
        let (code, message) = if label.text == other.text {
            (Code::ClashingLabel, format!("`{}`@{language} is a label of `{id}` and of `{other_id}`", label.text))
        } else {
            let (text, other_text) = (&label.text, &other.text);
            let message = format!(
                "`{text}`@{language} of `{id}` and `{other_text}`@{} of `{other_id}` have the same stems",
                other.language
            );
            (Code::CollidingStem, message)
        };
        let hint = format!(
            "Remove the label from one of them, or, if it is meant, write `skos:editorialNote \"homonyms: {other_id}\"@en` \
             for `{id}`."
        );
        self.warn(code, id, Some(&label.text), message, hint);
    }

    fn are_homonyms(&self, one: &ConceptId, other: &ConceptId) -> bool {
        let names = |from: &ConceptId, to: &ConceptId| {
            self.vocabulary.get(from).is_some_and(|concept| concept.homonyms().any(|name| name == to.as_str()))
        };
        names(one, other) || names(other, one)
    }
}
