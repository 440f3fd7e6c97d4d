//! Sections, and the questions that versions answer, by meaning: the vectors of a generation, and the model that makes a
//! vector of what somebody asks.
//!
//! All vectors of the model point much the same way, those of one language still more so. What tells texts apart is
//! how they differ from the mean of their language, so that is what is compared: the cosine between the two differences
//! (Mu & Viswanath 2018; by language as Libovický et al. 2020), by the generation's [`Metric`]. It is kept of each as a
//! *direction*, a vector of length 1.

mod centering;
mod embedder;
mod metric;
mod neighbours;
mod packed;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

pub use embedder::QueryEmbedder;
pub(crate) use metric::{Metric, add, to_unit};
use tajriba_indexer::embedding::Vector;
use tajriba_indexer::{SectionPlace, SectionVectors, StoredLibrary};
use tantivy::DocAddress;

use crate::search::SearchError;
use crate::search::best::{best, highest_first};
use crate::search::meaning::centering::Centered;
use crate::search::meaning::neighbours::Neighbours;
use crate::search::meaning::packed::PackedVectors;

/// How many of the nearest questions say what somebody asks in other words.
const TELLING_QUESTIONS: usize = 20;

/// So many sections and questions are all compared with what somebody asks: that takes some ten milliseconds.
pub(crate) const COMPARED: usize = 200_000;

/// What one generation's sections and questions mean.
pub struct Meaning {
    model: String,
    /// The document of each section, as often as it has passages, and then of each question: the first section of its
    /// version.
    addresses: Vec<DocAddress>,
    /// How many of them are of sections.
    sections: usize,
    /// Where each stands; in this order, among sections and among questions.
    places: Vec<SectionPlace>,
    /// Where each points to.
    directions: Arc<PackedVectors>,
    /// The mean of each language's sections, by its ordinal in the manifest, and that of all.
    means: Vec<Vec<f32>>,
    metric: Metric,
    /// The row of the first passage of each document, by segment; [`NO_ROW`] where it has none.
    row_of: Vec<Vec<u32>>,
    /// What comes near each other, once that is known of so many that all cannot be compared.
    links: OnceLock<Links>,
}

/// Sections are linked with those of their language, so that each has its nearest.
struct Links {
    sections: Vec<Neighbours>,
    questions: Neighbours,
}

const NO_ROW: u32 = u32::MAX;

/// How near the sections and questions of a generation come to one direction.
pub struct Similarities<'a> {
    meaning: &'a Meaning,
    direction: Vec<f32>,
    /// The rows that were compared: of sections, then of questions.
    rows: Vec<Range<usize>>,
    /// Their cosines.
    cosines: Vec<f32>,
}

impl Meaning {
    /// Puts the vectors of a generation where its documents are.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn load(library: &StoredLibrary, vectors: &SectionVectors) -> Result<Self, SearchError> {
        let documents = library.places()?.sections;
        let searcher = library.searcher();
        let no_rows = searcher.segment_readers().iter().map(|reader| vec![NO_ROW; reader.max_doc() as usize]);
        let mut row_of: Vec<_> = no_rows.collect();
        let mut packed = PackedVectors::new(vectors.dimensions());
        let (mut addresses, mut places) = (Vec::new(), Vec::new());
        let of_kind = |is_question| vectors.placed().filter(move |(place, ..)| place.is_question() == is_question);
        for (place, codes, scale) in of_kind(false).chain(of_kind(true)) {
            let Some(address) = documents.get(&place.section()).copied() else { continue };
            if place == place.section() {
                row_of[address.segment_ord as usize][address.doc_id as usize] = addresses.len() as u32;
            }
            packed.push(codes, scale);
            addresses.push(address);
            places.push(place);
        }
        let sections = places.partition_point(|place: &SectionPlace| !place.is_question());
        let centered = Centered::new(packed, &places, sections, library.manifest().languages.len());
        let metric = centered.metric();
        let (directions, means) = centered.into_directions(&metric);
        let (model, directions, links) = (vectors.model().to_string(), Arc::new(directions), OnceLock::new());
        Ok(Self { model, addresses, sections, places, directions, means, metric, row_of, links })
    }

    /// Links what comes near each other, so that not all need be compared, where there are more sections and questions
    /// than so many; on so many threads. Takes minutes for some hundred thousand; meanwhile all are compared. Tells
    /// whether anything was linked.
    pub fn link(&self, beyond: usize, threads: usize) -> bool {
        if self.directions.len() <= beyond || self.links.get().is_some() {
            return false;
        }
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).thread_name(|_| "links".to_string());
        let Ok(pool) = pool.build() else { return false };
        let of_language = |language: usize| {
            let rows = (0..self.sections).filter(move |row| self.places[*row].language as usize == language);
            Neighbours::link(&self.directions, rows)
        };
        let links = pool.install(|| Links {
            sections: (0..self.means.len() - 1).map(of_language).collect(),
            questions: Neighbours::link(&self.directions, self.sections..self.directions.len()),
        });
        self.links.set(links).is_ok()
    }

    /// By what its vectors are compared.
    pub(crate) fn metric(&self) -> &Metric {
        &self.metric
    }

    /// Whether these are vectors of that model: those of another mean nothing beside its own.
    pub fn is_of(&self, model: &str) -> bool {
        self.model == model
    }

    /// Where a vector of the same model points to from the mean of its language, an ordinal, where the index has that:
    /// sections and what somebody asks are taken beside the same one.
    pub fn direction(&self, vector: &Vector, language: Option<usize>) -> Vec<f32> {
        let all = self.means.len() - 1;
        let mean = &self.means[language.unwrap_or(all).min(all)];
        self.metric.direction(vector.numbers().zip(mean).map(|(number, mean)| number - mean).collect())
    }

    /// Where some sections point to together; `None` where none of them has a vector.
    pub fn mean_of(&self, sections: impl Iterator<Item = DocAddress>) -> Option<Vec<f32>> {
        let mut rows = sections.flat_map(|section| self.rows(section)).peekable();
        rows.peek()?;
        let mut sum = vec![0.0; self.directions.dimensions()];
        rows.for_each(|row| add(&mut sum, self.directions.numbers(row), 1.0));
        Some(sum)
    }

    /// Compares sections and questions with a direction, whatever its length: all of them or, once there are
    /// links, those of the works that come near, and of the works that some sections are of.
    pub fn compare(&self, direction: &[f32], of: impl Iterator<Item = DocAddress>) -> Similarities<'_> {
        let mut direction = direction.to_vec();
        to_unit(&mut direction);
        let packed = Vector::quantize(&direction);
        let rows = match self.links.get() {
            None => vec![0..self.sections, self.sections..self.directions.len()],
            Some(links) => {
                let near = links.sections.iter().chain([&links.questions]).flat_map(|linked| linked.near(&packed));
                let of = of.filter_map(|section| self.row(section));
                self.rows_of_works(near.map(|(row, _)| row).chain(of))
            }
        };
        let cosines = self.directions.products(&rows, &packed);
        Similarities { meaning: self, direction, rows, cosines }
    }

    /// All rows of the works that some rows are of.
    fn rows_of_works(&self, rows: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
        let works: BTreeSet<u32> = rows.map(|row| self.places[row].work).collect();
        let (sections, questions) = self.places.split_at(self.sections);
        let of_kind = |places: &[SectionPlace], first: usize| {
            let bound = |work: u32| first + places.partition_point(|place| place.work < work);
            works.iter().map(|work| bound(*work)..bound(work + 1)).collect::<Vec<_>>()
        };
        [of_kind(sections, 0), of_kind(questions, self.sections)].concat()
    }

    /// Where the questions point to together that come nearest to a direction of whatever length: the nearer, the more
    /// each counts. `None` where there is no question.
    pub(crate) fn nearest_questions(&self, direction: &[f32]) -> Option<Vec<f32>> {
        let mut direction = direction.to_vec();
        to_unit(&mut direction);
        let direction = Vector::quantize(&direction);
        let questions = self.sections..self.directions.len();
        let compared = match self.links.get() {
            None => questions.clone().zip(self.directions.products(&[questions], &direction)).collect(),
            Some(links) => links.questions.near(&direction),
        };
        let mut nearest = best(compared, TELLING_QUESTIONS, highest_first);
        nearest.sort_unstable_by(highest_first);
        let mut sum = vec![0.0; self.directions.dimensions()];
        nearest.iter().for_each(|(row, cosine)| add(&mut sum, self.directions.numbers(*row), cosine.max(0.0)));
        to_unit(&mut sum);
        (!nearest.is_empty()).then_some(sum)
    }

    /// Whether a section has a vector.
    pub(crate) fn holds(&self, section: DocAddress) -> bool {
        self.row(section).is_some()
    }

    /// The rows of a section's passages.
    fn rows(&self, section: DocAddress) -> Range<usize> {
        let Some(first) = self.row(section) else { return 0..0 };
        let of_section = self.addresses[first..self.sections].iter().take_while(|address| **address == section);
        first..first + of_section.count()
    }

    /// The row of a section's first passage.
    fn row(&self, section: DocAddress) -> Option<usize> {
        let row = *self.row_of.get(section.segment_ord as usize)?.get(section.doc_id as usize)?;
        (row != NO_ROW).then_some(row as usize)
    }
}

impl Similarities<'_> {
    /// The direction, in unit length.
    pub(crate) fn direction(&self) -> &[f32] {
        &self.direction
    }

    /// The sections that were compared, and their cosines: a long one as often as it has passages.
    pub fn sections(&self) -> impl Iterator<Item = (DocAddress, f32)> {
        self.compared().take_while(|(row, _)| *row < self.meaning.sections).map(|(row, near)| self.at(row, near))
    }

    /// The questions that were compared, each as the first section of its version, and their cosines.
    pub(crate) fn questions(&self) -> impl Iterator<Item = (DocAddress, f32)> {
        self.compared().skip_while(|(row, _)| *row < self.meaning.sections).map(|(row, near)| self.at(row, near))
    }

    fn compared(&self) -> impl Iterator<Item = (usize, f32)> {
        self.rows.iter().cloned().flatten().zip(self.cosines.iter().copied())
    }

    fn at(&self, row: usize, cosine: f32) -> (DocAddress, f32) {
        (self.meaning.addresses[row], cosine)
    }
}
