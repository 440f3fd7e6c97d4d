//! What a query means beside its words, how near every version comes to it and what works are filed under, and what all
//! that counts for.
//!
//! The worth of its words is brought to the measure of nearness and added. It grows without bound, if ever slower: a name,
//! a number or a phrase that is found word for word outweighs any likeness, while the few common words of a question
//! that are found anywhere do not. Chosen among sums with the words' worth as it is, over the best of the query, over
//! the most there could be, its root and its logarithm.

use tantivy::DocId;

use crate::search::answer::Parts;
use crate::search::best::{best, highest_first};
use crate::search::language_rules::LanguageRules;
use crate::search::sense::{ByMeaning, Sense};
use crate::search::tally::{Tallied, Tally};
use crate::search::topics::Topics;
use crate::search::versions::VersionTable;

/// What the words are worth is raised to this power, then weighed.
const WORDS_POWER: f32 = 0.65;
const WORDS_WEIGHT: f32 = 0.021;
/// The weight is that of long questions. That of a few words is higher, as these are the words that are meant: it doubles
/// for so many of them.
const FEW_WORDS: f32 = 4.0;
/// How much nearer a version in the reader's own language is taken to be.
const OWN_LANGUAGE: f32 = 0.1;
/// What the nearness of a work's nearest topic is worth beside that of its text.
const TOPIC_WEIGHT: f32 = 0.9;
/// What it is worth to be filed under what the best works are filed under.
const SHARED_TOPICS_WEIGHT: f32 = 1.2;
/// A few words say themselves what is meant: topics count for half as much with so many.
const SOME_WORDS: f32 = 2.0;
/// What topics count for where there are no words, only an example.
const NO_WORDS_TOPICS: f32 = 0.3;
/// Cosine below which a version that holds too few of the words is not found at all.
const LEAST_NEARNESS: f32 = 0.1;
/// The same, as a share of the nearest version's in that language.
const LEAST_SHARE: f32 = 0.25;
/// Most versions of a language that are found by meaning alone.
const MOST_OF_LANGUAGE: usize = 30;

/// Most works that are found for being like an example.
const MOST_ALIKE: usize = 60;
/// How near they come at least, as a share of the nearest.
const LEAST_ALIKE: f32 = 0.25;

/// What everything known of a query makes of a version.
pub(crate) struct Fusion<'a> {
    versions: &'a VersionTable,
    /// What the words of each version that the tally found are worth, in its order.
    worths: Vec<f32>,
    sense: Option<Sense>,
    /// By work: how much it shares with the topics of the best works; may be empty.
    shared_topics: Vec<f32>,
    /// By version: whether it comes near enough to be found without the words.
    is_meant: Vec<bool>,
    words_weight: f32,
    /// What topics count for: less where a few words say what is meant.
    topics_weight: f32,
}

impl<'a> Fusion<'a> {
    /// Weighs a query of so many words, of which the tally says what was found. Topics count only where they are given.
    pub(crate) fn new(
        tally: &Tally,
        words: u32,
        sense: Option<Sense>,
        topics: Option<&Topics>,
        versions: &'a VersionTable,
        rules: &LanguageRules,
    ) -> Self {
        let words_weight = WORDS_WEIGHT * (1.0 + FEW_WORDS / words.max(1) as f32);
        let topics_weight = match words {
            0 => NO_WORDS_TOPICS,
            words => words as f32 / (words as f32 + SOME_WORDS),
        };
        let (worths, shared_topics, is_meant) = (Vec::new(), Vec::new(), Vec::new());
        let mut fusion = Self { versions, worths, sense, shared_topics, is_meant, words_weight, topics_weight };
        let worth = |found: Tallied<'_>| fusion.worth(rules.weigh(found.language, found.total.score));
        fusion.worths = tally.found(versions).map(worth).collect();
        if let Some(topics) = topics {
            let mut by_words = vec![0.0_f32; topics.works()];
            for (found, worth) in tally.found(versions).zip(&fusion.worths) {
                let best = &mut by_words[found.work as usize];
                *best = best.max(*worth);
            }
            let by_meaning = |work: u32| {
                let sense = fusion.sense.as_ref();
                sense.map_or(0.0, |sense| sense.of_work(work) + TOPIC_WEIGHT * sense.of_topics(work))
            };
            let scores = by_words.into_iter().zip(0..).map(|(worth, work)| (work, worth + by_meaning(work)));
            fusion.shared_topics = topics.shared_with_best(scores.filter(|(_, score)| *score > 0.0));
        }
        fusion.is_meant = fusion.meant_versions();
        fusion
    }

    /// What the words of each version that the tally found are worth, in its order.
    pub(crate) fn worths(&self) -> &[f32] {
        &self.worths
    }

    /// What the words of a version are worth, brought to the measure of nearness.
    pub(crate) fn worth(&self, words: f32) -> f32 {
        self.words_weight * words.powf(WORDS_POWER)
    }

    /// What adds up to the score of a version whose words have this [`Self::worth`].
    pub(crate) fn parts(&self, version: u32, work: u32, words: f32, is_own_language: bool) -> Parts {
        let own_language = if is_own_language { OWN_LANGUAGE } else { 0.0 };
        Parts { words, own_language, ..self.parts_beside_words(version, work) }
    }

    /// What a version's nearness and its work's topics are worth.
    fn parts_beside_words(&self, version: u32, work: u32) -> Parts {
        let shared = self.shared_topics.get(work as usize).copied().unwrap_or_default();
        let shared_topics = SHARED_TOPICS_WEIGHT * self.topics_weight * shared;
        let Some(sense) = &self.sense else { return Parts { shared_topics, ..Parts::default() } };
        let nearness = sense.of_text(version, work).max(0.0);
        let topic = TOPIC_WEIGHT * self.topics_weight * sense.of_topics(work);
        Parts { nearness, topic, shared_topics, ..Parts::default() }
    }

    /// Where what is asked points to; `None` where nobody knows what it means.
    pub(crate) fn direction(&self) -> Option<&[f32]> {
        Some(&self.sense.as_ref()?.direction)
    }

    /// The versions that come near enough to be found without the words, and their nearest sections.
    pub(crate) fn meant(&self) -> impl Iterator<Item = (u32, DocId)> {
        (0..self.is_meant.len() as u32).filter_map(|version| Some((version, self.meant_section(version)?)))
    }

    /// The nearest section of a version that comes near enough to be found without the words.
    pub(crate) fn meant_section(&self, version: u32) -> Option<DocId> {
        let is_meant = self.is_meant.get(version as usize).copied().unwrap_or_default();
        self.sense.as_ref().filter(|_| is_meant)?.nearest_section(version)
    }

    /// The versions of the works that come nearest, whatever the language.
    fn versions_of_nearest_works(&self, sense: &Sense) -> Vec<bool> {
        let compared = |version: &u32| sense.nearest_section(*version).is_some();
        let of_work = |work: u32| {
            let near = |version: u32| self.parts_beside_words(version, work).beside_words();
            self.versions.of_work(work).filter(compared).map(near).reduce(f32::max)
        };
        let works = (0..self.versions.works() as u32).filter_map(|work| Some((work, of_work(work)?)));
        let mut nearest = best(works.collect(), MOST_ALIKE, highest_first);
        let least = LEAST_ALIKE * nearest.iter().map(|(_, near)| *near).fold(0.0, f32::max);
        nearest.retain(|(_, near)| *near > least);
        let mut is_meant = vec![false; self.versions.rows.len()];
        for version in nearest.iter().flat_map(|(work, _)| self.versions.of_work(*work)) {
            is_meant[version as usize] = compared(&version);
        }
        is_meant
    }

    /// The versions that are found without the words.
    fn meant_versions(&self) -> Vec<bool> {
        let Some(sense) = &self.sense else { return Vec::new() };
        match sense.by_meaning {
            ByMeaning::Nothing => Vec::new(),
            ByMeaning::Versions => self.nearest_versions(sense),
            ByMeaning::Works => self.versions_of_nearest_works(sense),
        }
    }

    /// The nearest versions of each language. Whether a version is among them depends on its own language alone, so
    /// that a work is found in a language or not whatever languages are asked for.
    fn nearest_versions(&self, sense: &Sense) -> Vec<bool> {
        let mut of_language: Vec<Vec<(u32, f32)>> = vec![Vec::new(); self.versions.of_language.len()];
        for (version, row) in (0..).zip(&self.versions.rows) {
            let nearness = self.parts_beside_words(version, row.work).beside_words();
            if sense.nearest_section(version).is_some() && nearness >= LEAST_NEARNESS {
                of_language[usize::from(row.language)].push((version, nearness));
            }
        }
        let mut is_meant = vec![false; self.versions.rows.len()];
        for mut found in of_language {
            found.sort_unstable_by(highest_first);
            let least = found.first().map_or(0.0, |(_, nearness)| LEAST_SHARE * nearness);
            for (version, _) in found.iter().take(MOST_OF_LANGUAGE).filter(|(_, nearness)| *nearness >= least) {
                is_meant[*version as usize] = true;
            }
        }
        is_meant
    }
}
