//! How near every version comes to what is asked: to a question, or to a text that others are to be like.
//!
//! Of a question, the nearness of a version's text is halfway between that of its nearest section, a cosine, and the mean
//! of all of them: what answers a question speaks of it throughout, and says it best in one place. Where editors wrote
//! which questions a version answers, the nearest of these counts for more than the text, and the query leans to what
//! the nearest of all mean: somebody's question in other words. Most of a version's nearness is the mean of that of all
//! versions of its work: the model reads no language as well as all of them together.

use tantivy::{DocAddress, DocId};

use crate::search::best::{best, highest_first};
use crate::search::example::Directions;
use crate::search::meaning::{Meaning, Similarities, add};
use crate::search::tally::Tally;
use crate::search::topics::Topics;
use crate::search::versions::{VersionRow, VersionTable};

/// What the nearest section of a version counts for beside the mean of all, where somebody asks.
const QUESTION_BEST: f32 = 0.75;
/// The same where what is like a text is asked for.
const EXAMPLE_BEST: f32 = 0.9;
/// What the beginning of a text is worth as the section that is like an example: it tells of all that follows, and so is
/// a little like everything.
const BEGINNING: f32 = 0.75;
/// What the nearest question that a version answers counts for, the rest being its text's.
const QUESTION_WEIGHT: f32 = 0.6;
/// How far a query leans to what the questions that come nearest mean, beside its own direction: they say the
/// same in the words of several languages.
const QUESTIONS_LEANING: f32 = 1.0;
/// How much of a version's nearness is its own, the rest being that of its work.
const OWN_NEARNESS: f32 = 0.2;
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
    /// What was compared, in unit length.
    pub(crate) direction: Vec<f32>,
    /// See [`Nearest::similarity`].
    best_weight: f32,
    /// What is found for coming near.
    pub(crate) by_meaning: ByMeaning,
}

/// What is found for coming near, without the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ByMeaning {
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
        let mut nearest = self.nearest(&similarities, |_, _| 1.0);
        for (address, similarity) in similarities.questions() {
            if let Some(near) = self.versions.version_at(address).and_then(|version| nearest[version as usize].as_mut())
            {
                near.question = Some(near.question.map_or(similarity, |known| known.max(similarity)));
            }
        }
        self.sense(nearest, &similarities, QUESTION_BEST, ByMeaning::Versions)
    }

    /// How near everything comes to a text of some work: what it says, not what it answers. What is beside the matter of a work is
    /// like that of any other. Where it `finds`, what comes near is found without the words.
    pub(crate) fn with_example(&self, work: u32, example: &Directions, finds: bool) -> Sense {
        let similarities = self.compare(&example.with_work);
        let worth = |row: &VersionRow, doc| if self.versions.is_aside(row.segment, doc) { 0.0 } else { 1.0 };
        let mut nearest = self.nearest(&similarities, worth);
        self.versions.of_work(work).for_each(|version| nearest[version as usize] = None);
        // A work is chosen for what all of it says, too; of its sections the one that is likest itself is shown.
        let shown = |row: &VersionRow, doc| worth(row, doc) * if doc == row.sections.start { BEGINNING } else { 1.0 };
        let itself = self.nearest(&self.compare(&example.itself), shown);
        for (near, itself) in nearest.iter_mut().zip(itself) {
            if let (Some(near), Some(itself)) = (near, itself) {
                near.section = itself.section;
            }
        }
        let by_meaning = if finds { ByMeaning::Works } else { ByMeaning::Nothing };
        let mut sense = self.sense(nearest, &similarities, EXAMPLE_BEST, by_meaning);
        // What it is filed under itself says most of all.
        sense.of_work[work as usize] = 1.0;
        sense
    }

    fn compare(&self, direction: &[f32]) -> Similarities<'_> {
        let found = std::iter::once_with(|| {
            let found = self.tally.found(self.versions);
            let worth = found.map(|found| (found.version, found.total.score)).collect();
            best(worth, MOST_BY_WORDS, highest_first)
        });
        let first_section = |(version, _): (u32, f32)| {
            let row = &self.versions.rows[version as usize];
            DocAddress::new(row.segment, row.sections.start)
        };
        self.meaning.compare(direction, found.flatten().map(first_section))
    }

    /// Of each version, how near its sections come, each for what it is worth there; those that are worth nothing do not
    /// count.
    fn nearest(
        &self,
        similarities: &Similarities<'_>,
        worth: impl Fn(&VersionRow, DocId) -> f32,
    ) -> Vec<Option<Nearest>> {
        let mut nearest: Vec<Option<Nearest>> = vec![None; self.versions.rows.len()];
        for (address, similarity) in similarities.sections() {
            let Some(version) = self.versions.version_at(address) else { continue };
            let worth = worth(&self.versions.rows[version as usize], address.doc_id);
            if worth > 0.0 {
                nearest[version as usize].get_or_insert(Nearest::NONE).take_in(worth * similarity, address.doc_id);
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
        let direction = similarities.direction().to_vec();
        let topics = self.topics.nearness(&direction);
        Sense { nearest, of_work, topics, direction, best_weight, by_meaning }
    }
}

impl Sense {
    /// How near the texts of a work come together.
    pub(crate) fn of_work(&self, work: u32) -> f32 {
        self.of_work[work as usize]
    }

    /// How near the nearest topic of a work comes; 0 where nobody knows.
    pub(crate) fn of_topics(&self, work: u32) -> f32 {
        self.topics.get(work as usize).copied().unwrap_or_default()
    }

    /// How near a version comes, by its text.
    pub(crate) fn of_text(&self, version: u32, work: u32) -> f32 {
        let own = self.nearest[version as usize].map_or(0.0, |nearest| nearest.similarity(self.best_weight));
        OWN_NEARNESS * own + (1.0 - OWN_NEARNESS) * self.of_work(work)
    }

    /// The section of a version that comes nearest; `None` where none was compared.
    pub(crate) fn nearest_section(&self, version: u32) -> Option<DocId> {
        self.nearest[version as usize].map(|nearest| nearest.section)
    }
}
