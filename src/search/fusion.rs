//! What a query means beside its words: how near every version comes to it, and what that counts for.
//!
//! A version's nearness is that of its nearest section. It is added to what the words are worth, in the measure of
//! the query itself: as much as all of its words standing there once, times a weight. So a name, a number or a phrase
//! that is found word for word outweighs any likeness, and a question whose words are found nowhere is answered by
//! likeness alone.

use tajriba_indexer::embedding::Vector;
use tantivy::{DocAddress, DocId};

use crate::search::meaning::Meaning;
use crate::search::versions::{NO_VERSION, VersionTable};

/// What a version that means exactly what was asked is worth beside one that holds each word of it once.
const MEANING_WEIGHT: f32 = 2.0;
/// Cosine below which a version that holds too few of the words is not found at all.
const LEAST_NEARNESS: f32 = 0.25;
/// The same, as a share of the nearest version's in that language.
const LEAST_SHARE: f32 = 0.7;
/// Most versions of a language that are found by meaning alone.
const MOST_OF_LANGUAGE: usize = 30;

/// How near a version comes.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Nearest {
    similarity: f32,
    section: DocId,
}

/// How near every version comes to one query.
pub(crate) struct Sense {
    /// By version; `None` where no section has a vector.
    nearest: Vec<Option<Nearest>>,
    /// By version: whether it comes near enough to be found without the words.
    is_meant: Vec<bool>,
}

impl Sense {
    /// Compares a query with every section.
    pub(crate) fn new(meaning: &Meaning, query: &Vector, versions: &VersionTable) -> Self {
        let mut nearest: Vec<Option<Nearest>> = vec![None; versions.rows.len()];
        meaning.compare(query).each(|DocAddress { segment_ord, doc_id }, similarity| {
            let version = versions.of_segment(segment_ord as usize)[doc_id as usize];
            if version != NO_VERSION {
                let best = &mut nearest[version as usize];
                if best.is_none_or(|best| similarity > best.similarity) {
                    *best = Some(Nearest { similarity, section: doc_id });
                }
            }
        });
        let is_meant = meant(&nearest, versions);
        Self { nearest, is_meant }
    }

    /// What the nearness of a version is worth, in the worth of all words of the query.
    pub(crate) fn worth(&self, version: u32) -> f32 {
        self.nearest[version as usize].map_or(0.0, |nearest| MEANING_WEIGHT * nearest.similarity.max(0.0))
    }

    /// The versions that come near enough to be found without the words, and their nearest sections.
    pub(crate) fn meant(&self) -> impl Iterator<Item = (u32, DocId)> {
        (0..self.nearest.len() as u32).filter_map(|version| Some((version, self.meant_section(version)?)))
    }

    /// The nearest section of a version that comes near enough to be found without the words.
    pub(crate) fn meant_section(&self, version: u32) -> Option<DocId> {
        let nearest = self.nearest[version as usize].filter(|_| self.is_meant[version as usize])?;
        Some(nearest.section)
    }
}

/// The nearest versions of each language. Whether a version is among them depends on its own language alone, so that
/// a work is found in a language or not whatever languages are asked for.
fn meant(nearest: &[Option<Nearest>], versions: &VersionTable) -> Vec<bool> {
    let mut of_language: Vec<Vec<(f32, usize)>> = vec![Vec::new(); versions.of_language.len()];
    for (version, nearest) in nearest.iter().enumerate() {
        if let Some(nearest) = nearest.filter(|nearest| nearest.similarity >= LEAST_NEARNESS) {
            of_language[usize::from(versions.rows[version].language)].push((nearest.similarity, version));
        }
    }
    let mut is_meant = vec![false; nearest.len()];
    for mut found in of_language {
        found.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let least = found.first().map_or(0.0, |(similarity, _)| LEAST_SHARE * similarity);
        for (_, version) in found.iter().take(MOST_OF_LANGUAGE).filter(|(similarity, _)| *similarity >= least) {
            is_meant[*version] = true;
        }
    }
    is_meant
}
