//! `GET /api/v1/concepts`.

use std::collections::BTreeMap;

use serde::Serialize;
use tajriba_indexer::model::{Concept, Vocabulary};
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
            let shown: Vec<_> = of_language.pref.iter().chain(&of_language.alt).cloned().collect();
            verified.insert(language.to_string(), of_language.pref.is_some());
            if !shown.is_empty() {
                labels.insert(language.to_string(), shown);
            }
        }
        let broader = concept.broader.iter().map(ToString::to_string).collect();
        Self { id: concept.id.to_string(), labels, verified, broader }
    }
}
