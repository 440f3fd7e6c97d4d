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
mod packed;

use std::ops::Range;

pub use embedder::QueryEmbedder;
pub(crate) use metric::{Metric, add, to_unit};
use tajriba_indexer::embedding::Vector;
use tajriba_indexer::{SectionPlace, SectionVectors, StoredLibrary};
use tantivy::DocAddress;

use crate::search::SearchError;
use crate::search::best::best;
use crate::search::meaning::centering::Centered;
use crate::search::meaning::packed::PackedVectors;

/// How many of the nearest questions say what somebody asks in other words.
const TELLING_QUESTIONS: usize = 20;

/// What one generation's sections and questions mean.
pub struct Meaning {
    model: String,
    /// The document of each section, and then of each question: the first section of its version.
    addresses: Vec<DocAddress>,
    /// How many of them are of sections.
    sections: usize,
    /// Whither each points.
    directions: PackedVectors,
    /// The mean of each language's sections, by its ordinal in the manifest, and that of all.
    means: Vec<Vec<f32>>,
    metric: Metric,
    /// The row of each document, by segment; [`NO_ROW`] where it has none.
    row_of: Vec<Vec<u32>>,
}

const NO_ROW: u32 = u32::MAX;

/// How near the sections and questions of a generation come to one direction.
pub struct Similarities<'a> {
    meaning: &'a Meaning,
    direction: Vec<f32>,
    /// The cosines of all sections, and then of all questions.
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
            if !place.is_question() {
                row_of[address.segment_ord as usize][address.doc_id as usize] = addresses.len() as u32;
            }
            packed.push(codes, scale);
            addresses.push(address);
            places.push(place);
        }
        let sections = places.partition_point(|place: &SectionPlace| !place.is_question());
        let centered = Centered::new(packed, &places, library.manifest().languages.len());
        let metric = centered.metric();
        let (directions, means) = centered.into_directions(&metric);
        Ok(Self { model: vectors.model().to_string(), addresses, sections, directions, means, metric, row_of })
    }

    /// By what its vectors are compared.
    pub(crate) fn metric(&self) -> &Metric {
        &self.metric
    }

    /// Whether these are vectors of that model: those of another mean nothing beside its own.
    pub fn is_of(&self, model: &str) -> bool {
        self.model == model
    }

    /// Whither a vector of the same model points from the mean of its language, an ordinal, where the index has that:
    /// sections and what somebody asks are taken beside the same one.
    pub fn direction(&self, vector: &Vector, language: Option<usize>) -> Vec<f32> {
        let all = self.means.len() - 1;
        let mean = &self.means[language.unwrap_or(all).min(all)];
        self.metric.direction(vector.numbers().zip(mean).map(|(number, mean)| number - mean).collect())
    }

    /// Whither some sections point together; `None` where none of them has a vector.
    pub fn mean_of(&self, sections: impl Iterator<Item = DocAddress>) -> Option<Vec<f32>> {
        let mut rows = sections.filter_map(|section| self.row(section)).peekable();
        rows.peek()?;
        let mut sum = vec![0.0; self.directions.dimensions()];
        rows.for_each(|row| self.add_row(&mut sum, row, 1.0));
        Some(sum)
    }

    /// Compares every section and every question with a direction, whatever its length.
    pub fn compare(&self, direction: &[f32]) -> Similarities<'_> {
        let mut direction = direction.to_vec();
        to_unit(&mut direction);
        let cosines = self.cosines(0..self.directions.len(), &direction);
        Similarities { meaning: self, direction, cosines }
    }

    /// Whither the questions point together that come nearest to a direction of whatever length: the nearer, the more
    /// each counts. `None` where there is no question.
    pub(crate) fn nearest_questions(&self, direction: &[f32]) -> Option<Vec<f32>> {
        let mut direction = direction.to_vec();
        to_unit(&mut direction);
        let order = |a: &(usize, f32), b: &(usize, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        let questions = self.sections..self.directions.len();
        let cosines = self.cosines(questions.clone(), &direction);
        let mut nearest = best(questions.zip(cosines).collect(), TELLING_QUESTIONS, order);
        nearest.sort_unstable_by(order);
        let mut sum = vec![0.0; direction.len()];
        nearest.iter().for_each(|(row, cosine)| self.add_row(&mut sum, *row, cosine.max(0.0)));
        to_unit(&mut sum);
        (!nearest.is_empty()).then_some(sum)
    }

    /// The cosines of some rows with a direction.
    fn cosines(&self, rows: Range<usize>, direction: &[f32]) -> Vec<f32> {
        self.directions.products(&[rows], &Vector::quantize(direction))
    }

    fn add_row(&self, sum: &mut [f32], row: usize, times: f32) {
        sum.iter_mut().zip(self.directions.numbers(row)).for_each(|(sum, x)| *sum += times * x);
    }

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

    /// The sections that were compared, and their cosines.
    pub fn sections(&self) -> impl Iterator<Item = (DocAddress, f32)> {
        self.rows(0..self.meaning.sections)
    }

    /// The questions that were compared, each as the first section of its version, and their cosines.
    pub(crate) fn questions(&self) -> impl Iterator<Item = (DocAddress, f32)> {
        self.rows(self.meaning.sections..self.meaning.addresses.len())
    }

    fn rows(&self, rows: Range<usize>) -> impl Iterator<Item = (DocAddress, f32)> {
        self.meaning.addresses[rows.clone()].iter().copied().zip(self.cosines[rows].iter().copied())
    }
}
