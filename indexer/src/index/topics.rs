//! What the topics of a library mean: the vocabulary's descriptions of the concepts that works are filed under,
//! embedded beside the sections.
//!
//! Their vectors are kept in `vectors.bin` without a place: the description's hash finds them.

use std::collections::{BTreeMap, BTreeSet};

use crate::embedding::Vector;
use crate::embedding::passage::{PassageHash, description_of, hash_of};
use crate::index::generation::IndexError;
use crate::index::reader::StoredLibrary;
use crate::index::vectors::SectionVectors;
use crate::model::ConceptId;

/// The languages in which topics are described: those in which every concept has a term and its scope note is written.
const DESCRIBED_IN: [&str; 2] = ["en", "ru"];

/// The passages that describe the topics of a library's works: of each in every language of [`DESCRIBED_IN`].
pub(crate) fn descriptions(library: &StoredLibrary) -> Result<BTreeMap<(ConceptId, usize), String>, IndexError> {
    let vocabulary = &library.shared().vocabulary;
    let mut descriptions = BTreeMap::new();
    for topic in topics(library)? {
        let Some(concept) = vocabulary.get(&topic) else { continue };
        for (place, language) in DESCRIBED_IN.into_iter().enumerate() {
            if let Some(description) = description_of(concept, language) {
                descriptions.insert((topic.clone(), place), description);
            }
        }
    }
    Ok(descriptions)
}

/// What the works of a library are filed under.
fn topics(library: &StoredLibrary) -> Result<BTreeSet<ConceptId>, IndexError> {
    let mut topics = BTreeSet::new();
    let mut value = String::new();
    for reader in library.searcher().segment_readers() {
        let Some(facets) = reader.fast_fields().str("facet")? else { continue };
        for ord in 0..facets.num_terms() as u64 {
            value.clear();
            facets.ord_to_str(ord, &mut value).map_err(IndexError::io("read", library.folder()))?;
            topics.extend(value.strip_prefix("filed:").and_then(|topic| ConceptId::parse(topic).ok()));
        }
    }
    Ok(topics)
}

/// The vectors of topics' descriptions: for each language in which topics are described, those that there are.
pub struct TopicVectors {
    /// By language.
    pub described: Vec<BTreeMap<ConceptId, Vector>>,
}

impl TopicVectors {
    /// Finds them among the vectors of a generation.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn of(library: &StoredLibrary, vectors: &SectionVectors) -> Result<Self, IndexError> {
        let descriptions = descriptions(library)?;
        let wanted = descriptions.values().map(|text| hash_of(text)).collect::<BTreeSet<PassageHash>>();
        let known = vectors.with_hash(|hash| wanted.contains(hash));
        let mut described = vec![BTreeMap::new(); DESCRIBED_IN.len()];
        for ((topic, language), text) in descriptions {
            if let Some(vector) = known.get(&hash_of(&text)) {
                described[language].insert(topic, vector.clone());
            }
        }
        Ok(Self { described })
    }
}
