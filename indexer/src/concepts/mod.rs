//! Concepts in texts: which labels of the vocabulary stand where.
//!
//! One [`ConceptMatcher`] serves both sides. While a section is indexed, its texts are read with the labels of their
//! language, and the [`concept_term`] of every concept found is indexed beside the terms of the words: in a version's
//! words and lead, in its title and its sections' texts at the place of that word.
//! So a concept has one posting list, the union of all its labels in all languages, with the frequencies and positions
//! that scoring needs. The topics an author names are terms of the title too. A query is read with the labels of every language it may be in.
//!
//! A label is a sequence of terms, those of the analyzer of its language: once of stems, once of folds. The longest
//! label wins ("foster care" is not "care"); where a label has function words inside, a text may have others or none.
//!
//! The names of organisations are found in the same way: each organisation is a concept beside those of the vocabulary.

mod labels;
mod line;
mod matcher;
mod organisations;
mod sequence;
mod trie;

pub(crate) use line::{Found, Line};

pub use labels::{ConceptLabel, LabelWord};
pub use matcher::{ConceptMatch, ConceptMatcher, Through};
pub use organisations::organisation_of;
pub use sequence::Sequence;

use crate::model::ConceptId;

/// Stands before a concept's id in its term; no word begins with it.
const CONCEPT_MARK: char = '@';

/// The term that a concept is indexed as, in the fields of title and text: `@foster-care`.
pub fn concept_term(concept: &ConceptId) -> String {
    format!("{CONCEPT_MARK}{concept}")
}

#[cfg(test)]
mod tests;
