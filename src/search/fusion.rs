//! What a query means beside its words: how near every version comes to it, and what that counts for.
//!
//! A version's nearness is halfway between that of its nearest section, a cosine, and the mean of all of them: what
//! answers a question speaks of it throughout, and says it best in one place. The worth of its words is brought to the
//! same measure and added. It grows without bound, if ever slower: a name, a number or a phrase that is found word for
//! word outweighs any likeness, while the few common words of a question that are found anywhere do not. Chosen among
//! sums with the words' worth as it is, over the best of the query, over the most there could be, its root and its
//! logarithm.

use tajriba_indexer::embedding::Vector;
use tantivy::{DocAddress, DocId};

use crate::search::meaning::Meaning;
use crate::search::versions::{NO_VERSION, VersionTable};

/// What the words are worth is raised to this power, then weighed.
const WORDS_POWER: f32 = 0.65;
const WORDS_WEIGHT: f32 = 0.023;
/// The weight is that of long questions. That of a few words is higher, as these are the words that are meant: it doubles
/// for so many of them.
const FEW_WORDS: f32 = 4.0;
/// How much nearer a version in the reader's own language is taken to be.
const OWN_LANGUAGE: f32 = 0.05;
/// Cosine below which a version that holds too few of the words is not found at all.
const LEAST_NEARNESS: f32 = 0.1;
/// The same, as a share of the nearest version's in that language.
const LEAST_SHARE: f32 = 0.5;
/// Most versions of a language that are found by meaning alone.
const MOST_OF_LANGUAGE: usize = 12;

/// How near the sections of a version come.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Nearest {
    /// The cosine of the nearest section.
    best: f32,
    section: DocId,
    /// The cosines of all sections, summed, and how many there are.
    sum: f32,
    sections: f32,
}

impl Nearest {
    fn take_in(&mut self, similarity: f32, section: DocId) {
        if similarity > self.best {
            (self.best, self.section) = (similarity, section);
        }
        self.sum += similarity;
        self.sections += 1.0;
    }

    fn similarity(&self) -> f32 {
        (self.best + self.sum / self.sections) / 2.0
    }
}

/// How near every version comes to one query.
pub(crate) struct Sense {
    /// By version; `None` where no section has a vector.
    nearest: Vec<Option<Nearest>>,
    /// By version: whether it comes near enough to be found without the words.
    is_meant: Vec<bool>,
    words_weight: f32,
}

impl Sense {
    /// Compares a query of so many words with every section; `language` is the ordinal of its language.
    pub(crate) fn new(
        meaning: &Meaning,
        query: &Vector,
        language: Option<usize>,
        words: u32,
        versions: &VersionTable,
    ) -> Self {
        let mut nearest: Vec<Option<Nearest>> = vec![None; versions.rows.len()];
        meaning.compare(query, language).each(|DocAddress { segment_ord, doc_id }, similarity| {
            let version = versions.of_segment(segment_ord as usize)[doc_id as usize];
            if version != NO_VERSION {
                match &mut nearest[version as usize] {
                    Some(near) => near.take_in(similarity, doc_id),
                    none => *none = Some(Nearest { best: similarity, section: doc_id, sum: similarity, sections: 1.0 }),
                }
            }
        });
        let is_meant = meant(&nearest, versions);
        let words_weight = WORDS_WEIGHT * (1.0 + FEW_WORDS / words.max(1) as f32);
        Self { nearest, is_meant, words_weight }
    }

    /// The score of a version from what its words are worth and from its nearness.
    pub(crate) fn score(&self, version: u32, words: f32, is_own_language: bool) -> f32 {
        let similarity = self.nearest[version as usize].map_or(0.0, |nearest| nearest.similarity().max(0.0));
        let own = if is_own_language { OWN_LANGUAGE } else { 0.0 };
        similarity + own + self.words_weight * words.powf(WORDS_POWER)
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
        if let Some(nearest) = nearest.map(|nearest| nearest.similarity()).filter(|near| *near >= LEAST_NEARNESS) {
            of_language[usize::from(versions.rows[version].language)].push((nearest, version));
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
