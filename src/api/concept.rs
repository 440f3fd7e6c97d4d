//! `GET /api/v1/concepts`.

use std::collections::BTreeMap;

use serde::Serialize;
use tajriba_indexer::model::{Concept, ConceptId, Vocabulary};
use utoipa::ToSchema;

/// The vocabulary.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ConceptList {
    concepts: Vec<ConceptView>,
}

/// One concept.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ConceptView {
    /// The local name of its IRI, and the value of `topic=`.
    id: String,
    /// The terms that may be shown, by language: the preferred one first.
    labels: BTreeMap<String, Vec<String>>,
    /// Whether a term has been seen in a source, by language; without one the concept is searched but not shown.
    verified: BTreeMap<String, bool>,
    /// Ids of wider concepts.
    broader: Vec<String>,
    /// Ids of narrower concepts.
    narrower: Vec<String>,
    /// Ids of related concepts.
    related: Vec<String>,
    /// What the term covers, by language.
    scope_note: BTreeMap<String, String>,
    /// Terms with the countries that use them, where these differ.
    usage: Vec<UsageView>,
    /// Ids or IRIs of the nearest institutions, which are no equivalents.
    close_match: Vec<String>,
    /// IRIs of the same concept in public thesauri.
    exact_match: Vec<String>,
    /// `domain` for the field itself, `general` for the words of titles and questions.
    collections: Vec<String>,
}

/// A term and where it is used.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct UsageView {
    /// Its language.
    lang: String,
    /// The term.
    label: String,
    /// Country codes.
    countries: Vec<String>,
}

impl ConceptList {
    /// Every concept, sorted by id.
    pub fn of(vocabulary: &Vocabulary) -> Self {
        Self { concepts: vocabulary.concepts.values().map(ConceptView::of).collect() }
    }
}

impl ConceptView {
    /// Hidden labels, which may hurt or be wrong, are not given away.
    fn of(concept: &Concept) -> Self {
        let mut labels = BTreeMap::new();
        let mut verified = BTreeMap::new();
        for (language, of_language) in &concept.labels {
            let shown: Vec<_> = of_language.shown().cloned().collect();
            verified.insert(language.to_string(), of_language.pref.is_some());
            if !shown.is_empty() {
                labels.insert(language.to_string(), shown);
            }
        }
        let ids = |ids: &[ConceptId]| ids.iter().map(ToString::to_string).collect();
        let usage = concept.usage.iter().map(|usage| UsageView {
            lang: usage.language.to_string(),
            label: usage.label.clone(),
            countries: usage.countries.iter().map(ToString::to_string).collect(),
        });
        let notes = concept.scope_note.iter();
        Self {
            id: concept.id.to_string(),
            labels,
            verified,
            broader: ids(&concept.broader),
            narrower: ids(&concept.narrower),
            related: ids(&concept.related),
            scope_note: notes.map(|(language, note)| (language.to_string(), note.clone())).collect(),
            usage: usage.collect(),
            close_match: concept.close_match.clone(),
            exact_match: concept.exact_match.clone(),
            collections: concept.collections.clone(),
        }
    }
}
