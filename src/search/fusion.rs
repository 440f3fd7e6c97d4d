//! What a query means beside its words: how near every version comes to it, what works are filed under, and what all
//! that counts for.
//!
//! The nearness of a version's text is halfway between that of its nearest section, a cosine, and the mean of all of
//! them: what answers a question speaks of it throughout, and says it best in one place. Where editors wrote which
//! questions a version answers, the nearest of these counts for more than the text, and the query leans to what the
//! nearest of all mean: somebody's question in other words. Most of a version's nearness is the mean of that of all
//! versions of its work: the model reads no language as well as all of them together. The worth of its words is
//! brought to the same measure and added. It grows without bound, if ever slower: a name, a number or a phrase that is
//! found word for word outweighs any likeness, while the few common words of a question that are found anywhere do
//! not. Chosen among sums with the words' worth as it is, over the best of the query, over the most there could be,
//! its root and its logarithm.

use tantivy::{DocAddress, DocId};

use crate::search::answer::Parts;
use crate::search::best::{best, highest_first};
use crate::search::evaluate::Tally;
use crate::search::example::Example;
use crate::search::language_rules::LanguageRules;
use crate::search::meaning::{Meaning, Similarities, add};
use crate::search::topics::Topics;
use crate::search::versions::VersionTable;

/// What the words are worth is raised to this power, then weighed.
const WORDS_POWER: f32 = 0.65;
const WORDS_WEIGHT: f32 = 0.026;
/// The weight is that of long questions. That of a few words is higher, as these are the words that are meant: it doubles
/// for so many of them.
const FEW_WORDS: f32 = 4.0;
/// What the nearest section of a version counts for beside the mean of all, where somebody asks.
const QUESTION_BEST: f32 = 0.5;
/// The same where what is like a text is asked for.
const EXAMPLE_BEST: f32 = 0.9;
/// What the nearest question that a version answers counts for, the rest being its text's.
const QUESTION_WEIGHT: f32 = 0.6;
/// How far a query leans to what the questions that come nearest mean, beside its own direction: they say the
/// same in the words of several languages.
const QUESTIONS_LEANING: f32 = 1.0;
/// How much nearer a version in the reader's own language is taken to be.
const OWN_LANGUAGE: f32 = 0.1;
/// How much of a version's nearness is its own, the rest being that of its work.
const OWN_NEARNESS: f32 = 0.2;
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

/// Versions found by their words that are compared with a query where not all are.
const MOST_BY_WORDS: usize = 2_000;

/// How near the sections of a version come, of long ones their passages.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Nearest {
    /// The cosine of the nearest section.
    best: f32,
    section: DocId,
    /// The cosines of all passages, summed, and how many there are.
    sum: f32,
    passages: f32,
    /// The cosine of the nearest question that it answers.
    question: Option<f32>,
}

impl Nearest {
    /// Of a version none of whose sections was looked at yet.
    const NONE: Self = Self { best: f32::NEG_INFINITY, section: 0, sum: 0.0, passages: 0.0, question: None };

    fn take_in(&mut self, similarity: f32, section: DocId) {
        if similarity > self.best {
            (self.best, self.section) = (similarity, section);
        }
        self.sum += similarity;
        self.passages += 1.0;
    }

    /// The nearest section counts for so much of its text's, the rest being the mean of all.
    fn similarity(&self, best_weight: f32) -> f32 {
        let text = best_weight * self.best + (1.0 - best_weight) * self.sum / self.passages;
        self.question.map_or(text, |question| (1.0 - QUESTION_WEIGHT) * text + QUESTION_WEIGHT * question)
    }
}

/// How near every version comes to what is asked.
pub(crate) struct Sense {
    /// By version; `None` where no section has a vector.
    nearest: Vec<Option<Nearest>>,
    /// By work: the mean of its versions.
    of_work: Vec<f32>,
    /// By work: how near its nearest topic comes; may be empty.
    topics: Vec<f32>,
    /// See [`Nearest::similarity`].
    best_weight: f32,
    by_meaning: ByMeaning,
}

/// What is found for coming near, without the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ByMeaning {
    Nothing,
    /// Versions, each beside the others of its language.
    Versions,
    /// Works, in all their versions.
    Works,
}

/// What a direction is compared with: every section and every question or, where there are too many, those of works that
/// come near or whose words are worth most.
pub(crate) struct Compared<'a> {
    pub(crate) meaning: &'a Meaning,
    pub(crate) tally: &'a Tally,
    pub(crate) versions: &'a VersionTable,
    pub(crate) topics: &'a Topics,
}

impl Compared<'_> {
    /// How near everything comes to what somebody asks.
    pub(crate) fn with_question(&self, mut direction: Vec<f32>) -> Sense {
        if let Some(questions) = self.meaning.nearest_questions(&direction) {
            add(&mut direction, questions, QUESTIONS_LEANING);
        }
        let similarities = self.compare(&direction);
        let mut nearest = self.nearest(&similarities, |_| true);
        for (address, similarity) in similarities.questions() {
            if let Some(near) = self.versions.version_at(address).and_then(|version| nearest[version as usize].as_mut())
            {
                near.question = Some(near.question.map_or(similarity, |known| known.max(similarity)));
            }
        }
        self.sense(nearest, &similarities, QUESTION_BEST, ByMeaning::Versions)
    }

    /// How near everything comes to a text: what it says, not what it answers. What is beside the matter of a work is
    /// like that of any other. Where it `finds`, what comes near is found without the words.
    pub(crate) fn with_example(&self, example: &Example, finds: bool) -> Sense {
        let similarities = self.compare(&example.direction);
        let is_of_matter = |address: DocAddress| !self.versions.is_aside(address.segment_ord, address.doc_id);
        let mut nearest = self.nearest(&similarities, is_of_matter);
        self.versions.of_work(example.work).for_each(|version| nearest[version as usize] = None);
        let by_meaning = if finds { ByMeaning::Works } else { ByMeaning::Nothing };
        self.sense(nearest, &similarities, EXAMPLE_BEST, by_meaning)
    }

    fn compare(&self, direction: &[f32]) -> Similarities<'_> {
        let found = std::iter::once_with(|| {
            let worth = self.tally.found().map(|(version, total)| (version, total.score)).collect();
            best(worth, MOST_BY_WORDS, highest_first)
        });
        let first_section = |(version, _): (u32, f32)| {
            let row = &self.versions.rows[version as usize];
            DocAddress::new(row.segment, row.sections.start)
        };
        self.meaning.compare(direction, found.flatten().map(first_section))
    }

    /// Of each version, how near those of its sections come that count.
    fn nearest(&self, similarities: &Similarities<'_>, counts: impl Fn(DocAddress) -> bool) -> Vec<Option<Nearest>> {
        let mut nearest: Vec<Option<Nearest>> = vec![None; self.versions.rows.len()];
        for (address, similarity) in similarities.sections().filter(|(address, _)| counts(*address)) {
            if let Some(version) = self.versions.version_at(address) {
                nearest[version as usize].get_or_insert(Nearest::NONE).take_in(similarity, address.doc_id);
            }
        }
        nearest
    }

    fn sense(
        &self,
        nearest: Vec<Option<Nearest>>,
        similarities: &Similarities<'_>,
        best_weight: f32,
        by_meaning: ByMeaning,
    ) -> Sense {
        let mut sums = vec![(0.0, 0.0); self.topics.works()];
        for (row, nearest) in self.versions.rows.iter().zip(&nearest) {
            if let Some(nearest) = nearest {
                let (sum, count) = &mut sums[row.work as usize];
                *sum += nearest.similarity(best_weight);
                *count += 1.0;
            }
        }
        let of_work = sums.into_iter().map(|(sum, count): (f32, f32)| sum / count.max(1.0)).collect();
        let topics = self.topics.nearness(similarities.direction());
        Sense { nearest, of_work, topics, best_weight, by_meaning }
    }
}

impl Sense {
    /// How near a work comes, by its text and its topics.
    fn of_work(&self, work: u32) -> f32 {
        let topic = self.topics.get(work as usize).copied().unwrap_or_default();
        self.of_work[work as usize] + TOPIC_WEIGHT * topic
    }

    /// How near a version comes, by its text.
    fn of_text(&self, version: u32, work: u32) -> f32 {
        let own = self.nearest[version as usize].map_or(0.0, |nearest| nearest.similarity(self.best_weight));
        OWN_NEARNESS * own + (1.0 - OWN_NEARNESS) * self.of_work[work as usize]
    }
}

/// What everything known of a query makes of a version.
pub(crate) struct Fusion<'a> {
    versions: &'a VersionTable,
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
        let (shared_topics, is_meant) = (Vec::new(), Vec::new());
        let mut fusion = Self { versions, sense, shared_topics, is_meant, words_weight, topics_weight };
        if let Some(topics) = topics {
            let mut by_words = vec![0.0_f32; topics.works()];
            for (version, total) in tally.found() {
                let row = &versions.rows[version as usize];
                let worth = fusion.worth(rules.weigh(row.language, total.score));
                let best = &mut by_words[row.work as usize];
                *best = best.max(worth);
            }
            let by_meaning = |work: u32| fusion.sense.as_ref().map_or(0.0, |sense| sense.of_work(work));
            let scores = by_words.into_iter().zip(0..).map(|(worth, work)| (work, worth + by_meaning(work)));
            fusion.shared_topics = topics.shared_with_best(scores.filter(|(_, score)| *score > 0.0));
        }
        fusion.is_meant = fusion.meant_versions();
        fusion
    }

    /// What the words of a version are worth, brought to the measure of nearness.
    fn worth(&self, words: f32) -> f32 {
        self.words_weight * words.powf(WORDS_POWER)
    }

    /// What adds up to the score of a version whose words are worth so much.
    pub(crate) fn parts(&self, version: u32, words: f32, is_own_language: bool) -> Parts {
        let own_language = if is_own_language { OWN_LANGUAGE } else { 0.0 };
        Parts { words: self.worth(words), own_language, ..self.parts_beside_words(version) }
    }

    /// What a version's nearness and its work's topics are worth.
    fn parts_beside_words(&self, version: u32) -> Parts {
        let work = self.versions.rows[version as usize].work;
        let of_work = |values: &[f32]| self.topics_weight * values.get(work as usize).copied().unwrap_or_default();
        let shared_topics = SHARED_TOPICS_WEIGHT * of_work(&self.shared_topics);
        let Some(sense) = &self.sense else { return Parts { shared_topics, ..Parts::default() } };
        let nearness = sense.of_text(version, work).max(0.0);
        Parts { nearness, topic: TOPIC_WEIGHT * of_work(&sense.topics), shared_topics, ..Parts::default() }
    }

    /// The versions that come near enough to be found without the words, and their nearest sections.
    pub(crate) fn meant(&self) -> impl Iterator<Item = (u32, DocId)> {
        (0..self.is_meant.len() as u32).filter_map(|version| Some((version, self.meant_section(version)?)))
    }

    /// The nearest section of a version that comes near enough to be found without the words.
    pub(crate) fn meant_section(&self, version: u32) -> Option<DocId> {
        let is_meant = self.is_meant.get(version as usize).copied().unwrap_or_default();
        let nearest = self.sense.as_ref()?.nearest[version as usize].filter(|_| is_meant)?;
        Some(nearest.section)
    }

    /// The versions of the works that come nearest, whatever the language.
    fn versions_of_nearest_works(&self, sense: &Sense) -> Vec<bool> {
        let near = |version: u32| self.parts_beside_words(version).beside_words();
        let compared = |version: &u32| sense.nearest[*version as usize].is_some();
        let of_work = |work: u32| self.versions.of_work(work).filter(compared).map(near).reduce(f32::max);
        let works = (0..sense.of_work.len() as u32).filter_map(|work| Some((work, of_work(work)?)));
        let mut nearest = best(works.collect(), MOST_ALIKE, highest_first);
        let least = LEAST_ALIKE * nearest.iter().map(|(_, near)| *near).fold(0.0, f32::max);
        nearest.retain(|(_, near)| *near > least);
        let mut is_meant = vec![false; sense.nearest.len()];
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
        let mut of_language: Vec<Vec<(usize, f32)>> = vec![Vec::new(); self.versions.of_language.len()];
        for (version, row) in self.versions.rows.iter().enumerate() {
            let nearness = self.parts_beside_words(version as u32).beside_words();
            if sense.nearest[version].is_some() && nearness >= LEAST_NEARNESS {
                of_language[usize::from(row.language)].push((version, nearness));
            }
        }
        let mut is_meant = vec![false; sense.nearest.len()];
        for mut found in of_language {
            found.sort_unstable_by(highest_first);
            let least = found.first().map_or(0.0, |(_, nearness)| LEAST_SHARE * nearness);
            for (version, _) in found.iter().take(MOST_OF_LANGUAGE).filter(|(_, nearness)| *nearness >= least) {
                is_meant[*version] = true;
            }
        }
        is_meant
    }
}
