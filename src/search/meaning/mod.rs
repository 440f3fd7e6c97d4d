//! Sections, and the questions that versions answer, by meaning: the vectors of a generation, and the model that makes a
//! vector of what somebody asks.
//!
//! All vectors of the model point much the same way, those of one language still more so. What tells texts apart is
//! how they differ from the mean of their language, so that is what is compared: the cosine between the two differences
//! (Mu & Viswanath 2018; by language as Libovický et al. 2020). Lengths and products are those of the generation's
//! [`Metric`].

mod embedder;
mod metric;

use std::collections::HashMap;
use std::ops::Range;

pub use embedder::QueryEmbedder;
pub(crate) use metric::Metric;
use tajriba_indexer::embedding::{Vector, dot};
use tajriba_indexer::{SectionPlace, SectionVectors, StoredLibrary};
use tantivy::DocAddress;

use crate::search::SearchError;
use crate::search::best::best;

/// Vectors that are not there but count in a mean, as zeros in that of the library, and as its mean in that of a
/// language: the mean of a few sections says little.
const MEAN_OF_NOTHING: f32 = 32.0;

/// How many of the nearest questions say what somebody asks in other words.
const TELLING_QUESTIONS: usize = 20;

/// A section found by its meaning.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// Its document.
    pub address: DocAddress,
    /// Where it stands.
    pub place: SectionPlace,
    /// The cosine between what its vector and the query's have beside the mean of all: from -1 to 1.
    pub similarity: f32,
}

/// The vectors of one generation's sections and questions.
pub struct Meaning {
    model: String,
    dimensions: usize,
    /// Those of sections first, then those of questions.
    rows: Vec<Row>,
    /// How many of the rows are of sections.
    sections: usize,
    codes: Vec<i8>,
    /// The mean of each language's sections, by its ordinal in the manifest, that of all, and the same of questions.
    means: Vec<Vec<f32>>,
    /// By what they are measured and compared.
    metric: Metric,
    /// The row of each document, by segment; [`NO_ROW`] where it has none.
    row_of: Vec<Vec<u32>>,
}

struct Row {
    /// The document of the section; of the first section of its version for a question.
    address: DocAddress,
    place: SectionPlace,
    /// The place of the mean of its kind in its language.
    mean: usize,
    scale: f32,
    /// The length, by the metric, of what its vector has beside the mean of its language.
    beside_mean: f32,
}

const NO_ROW: u32 = u32::MAX;

/// How near the sections of a generation, or its sections and questions, are to one query.
pub struct Similarities<'a> {
    meaning: &'a Meaning,
    /// What the query's vector has beside the mean of its language, in unit length and weighed by the metric; empty for
    /// another model's.
    query: Vec<f32>,
    /// One a row that was compared, from the first.
    values: Vec<f32>,
}

impl Meaning {
    /// Puts the vectors of a generation where its documents are.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn load(library: &StoredLibrary, vectors: &SectionVectors) -> Result<Self, SearchError> {
        let addresses = library.places()?.sections;
        let searcher = library.searcher();
        let row_of = searcher.segment_readers().iter().map(|reader| vec![NO_ROW; reader.max_doc() as usize]);
        let row_of = row_of.collect();
        let mut meaning = Self {
            model: vectors.model().to_string(),
            dimensions: vectors.dimensions().max(1),
            rows: Vec::new(),
            sections: 0,
            codes: Vec::new(),
            means: Vec::new(),
            metric: Metric::default(),
            row_of,
        };
        let of_kind = |is_question| vectors.placed().filter(move |(place, ..)| place.is_question() == is_question);
        for (place, codes, scale) in of_kind(false).chain(of_kind(true)) {
            let Some(address) = addresses.get(&place.section()).copied() else { continue };
            if !place.is_question() {
                meaning.row_of[address.segment_ord as usize][address.doc_id as usize] = meaning.rows.len() as u32;
                meaning.sections += 1;
            }
            meaning.rows.push(Row { address, place, mean: 0, scale, beside_mean: 1.0 });
            meaning.codes.extend_from_slice(codes);
        }
        meaning.center(library.manifest().languages.len());
        meaning.measure();
        Ok(meaning)
    }

    /// Takes the means, and what each row has beside that of its language.
    fn center(&mut self, languages: usize) {
        let mut others = vec![0.0; self.dimensions];
        for kind in [0..self.sections, self.sections..self.rows.len()] {
            let first = self.means.len();
            let mut of_language = vec![Vec::new(); languages];
            for number in kind {
                let row = &mut self.rows[number];
                row.mean = first + row.place.language as usize;
                of_language[row.place.language as usize].push(number);
            }
            let all = self.mean(of_language.iter().flatten().copied(), &others, MEAN_OF_NOTHING);
            let means = of_language.into_iter().map(|rows| self.mean(rows.into_iter(), &all, MEAN_OF_NOTHING));
            let means: Vec<_> = means.collect();
            self.means.extend(means);
            self.means.push(all.clone());
            others = all;
        }
    }

    /// Learns the metric from the questions and the texts of their versions, and measures each row by it.
    fn measure(&mut self) {
        let cosine = Metric::default();
        let unit_of = |number: usize| {
            let mut unit: Vec<f32> = self.beside_mean(number).collect();
            cosine.to_unit(&mut unit);
            unit
        };
        let version = |number: usize| (self.rows[number].place.work, self.rows[number].place.language);
        let mut texts: HashMap<(u32, u32), Vec<f32>> = HashMap::new();
        for number in 0..self.sections {
            let text = texts.entry(version(number)).or_insert_with(|| vec![0.0; self.dimensions]);
            text.iter_mut().zip(unit_of(number)).for_each(|(sum, x)| *sum += x);
        }
        texts.values_mut().for_each(|text| cosine.to_unit(text));
        let difference = |number: usize| {
            let text = texts.get(&version(number))?;
            Some(unit_of(number).into_iter().zip(text).map(|(question, text)| question - text))
        };
        let differences: Vec<f32> = (self.sections..self.rows.len()).filter_map(difference).flatten().collect();
        self.metric = Metric::of_differences(self.dimensions, &differences);
        let vectors = (0..self.rows.len()).map(|number| self.beside_mean(number).collect());
        let lengths = self.metric.lengths(vectors);
        self.rows.iter_mut().zip(lengths).for_each(|(row, length)| row.beside_mean = length);
    }

    /// By what its vectors are measured and compared.
    pub(crate) fn metric(&self) -> &Metric {
        &self.metric
    }

    /// What a row's vector has beside the mean of its kind in its language.
    fn beside_mean(&self, number: usize) -> impl Iterator<Item = f32> {
        let row = &self.rows[number];
        let codes = &self.codes[number * self.dimensions..(number + 1) * self.dimensions];
        codes.iter().zip(&self.means[row.mean]).map(|(code, mean)| f32::from(*code) * row.scale - mean)
    }

    /// The mean of some rows, and of so many others that are as said.
    fn mean(&self, rows: impl Iterator<Item = usize>, others: &[f32], mut count: f32) -> Vec<f32> {
        let mut sum: Vec<f32> = others.iter().map(|x| x * count).collect();
        for row in rows {
            let codes = &self.codes[row * self.dimensions..(row + 1) * self.dimensions];
            sum.iter_mut().zip(codes).for_each(|(sum, code)| *sum += f32::from(*code) * self.rows[row].scale);
            count += 1.0;
        }
        sum.iter_mut().for_each(|sum| *sum /= count);
        sum
    }

    /// Whether these are vectors of that model: those of another mean nothing beside its own.
    pub fn is_of(&self, model: &str) -> bool {
        self.model == model
    }

    /// Compares every section with a vector of the same model; `language` is the ordinal of the language of what it is a
    /// vector of, where the index has that.
    pub fn compare(&self, query: &Vector, language: Option<usize>) -> Similarities<'_> {
        self.compare_rows(0..self.sections, query, language, &[])
    }

    /// The same of every section and every question, with a vector that leans: `toward` is added to what it has beside
    /// the mean, in unit length.
    pub(crate) fn compare_leaning(&self, query: &Vector, language: Option<usize>, toward: &[f32]) -> Similarities<'_> {
        self.compare_rows(0..self.rows.len(), query, language, toward)
    }

    /// What the questions that come nearest to such a vector mean together, in unit length: the nearer, the more each
    /// counts. Empty where there is no question.
    pub(crate) fn nearest_questions(&self, query: &Vector, language: Option<usize>, toward: &[f32]) -> Vec<f32> {
        if self.sections == self.rows.len() {
            return Vec::new();
        }
        let similarities = self.compare_rows(self.sections..self.rows.len(), query, language, toward);
        let order = |a: &(usize, f32), b: &(usize, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        let mut nearest = best((self.sections..).zip(similarities.values).collect(), TELLING_QUESTIONS, order);
        nearest.sort_unstable_by(order);
        let mut sum = vec![0.0; self.dimensions];
        for (number, similarity) in nearest {
            let weight = similarity.max(0.0) / self.rows[number].beside_mean;
            sum.iter_mut().zip(self.beside_mean(number)).for_each(|(sum, beside)| *sum += weight * beside);
        }
        self.metric.to_unit(&mut sum);
        sum
    }

    fn compare_rows(
        &self,
        rows: Range<usize>,
        query: &Vector,
        language: Option<usize>,
        toward: &[f32],
    ) -> Similarities<'_> {
        let mut values = vec![0.0; rows.len()];
        let mut weighed = Vec::new();
        if query.codes.len() == self.dimensions {
            // What sections have beside their mean is compared with what the query has beside the same one.
            let languages = self.means.len() / 2 - 1;
            let mean = &self.means[language.unwrap_or(languages).min(languages)];
            let mut beside: Vec<f32> = query.numbers().zip(mean).map(|(number, mean)| number - mean).collect();
            if toward.len() == beside.len() {
                self.metric.to_unit(&mut beside);
                beside.iter_mut().zip(toward).for_each(|(x, toward)| *x += toward);
            }
            weighed = self.metric.weigh_unit(&beside);
            let along = |mean: &Vec<f32>| mean.iter().zip(&weighed).map(|(a, b)| a * b).sum();
            let along: Vec<f32> = self.means.iter().map(along).collect();
            let query = Vector::quantize(&weighed);
            // Compiled for several generations of processors; which one this is shows at run time.
            pulp::Arch::new().dispatch(Scan {
                meaning: self,
                first: rows.start,
                query: &query,
                along: &along,
                values: &mut values,
            });
        }
        Similarities { meaning: self, query: weighed, values }
    }

    /// The mean of some sections' vectors; `None` where none has one.
    pub fn mean_of(&self, sections: impl Iterator<Item = DocAddress>) -> Option<Vector> {
        let mut rows = sections.filter_map(|section| self.row(section)).peekable();
        rows.peek()?;
        Some(Vector::quantize(&self.mean(rows, &vec![0.0; self.dimensions], 0.0)))
    }

    fn row(&self, section: DocAddress) -> Option<usize> {
        let row = *self.row_of.get(section.segment_ord as usize)?.get(section.doc_id as usize)?;
        (row != NO_ROW).then_some(row as usize)
    }
}

/// One pass over the vectors of some rows.
struct Scan<'a> {
    meaning: &'a Meaning,
    /// The first of the rows; there are as many as values.
    first: usize,
    /// What the query has beside its mean, in unit length and weighed by the metric.
    query: &'a Vector,
    /// The product of that with each mean.
    along: &'a [f32],
    values: &'a mut [f32],
}

impl pulp::NullaryFnOnce for Scan<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let Meaning { rows, codes, dimensions, .. } = self.meaning;
        let rows = rows[self.first..].iter().zip(codes[self.first * dimensions..].chunks_exact(*dimensions));
        for (value, (row, codes)) in self.values.iter_mut().zip(rows) {
            let product = dot(&self.query.codes, codes) as f32 * (self.query.scale * row.scale);
            *value = (product - self.along[row.mean]) / row.beside_mean;
        }
    }
}

impl Similarities<'_> {
    /// What the query's vector has beside the mean of its language, in unit length and weighed by the metric; empty for
    /// another model's.
    pub(crate) fn query(&self) -> &[f32] {
        &self.query
    }

    /// Calls `each` with every section that has a vector and its cosine.
    pub(crate) fn each(&self, mut each: impl FnMut(DocAddress, f32)) {
        self.sections().for_each(|(row, value)| each(row.address, *value));
    }

    /// Calls `each` with every question that was compared, as the first section of its version, and its cosine.
    pub(crate) fn each_question(&self, mut each: impl FnMut(DocAddress, f32)) {
        let all = self.meaning.rows.iter().zip(&self.values);
        all.skip(self.meaning.sections).for_each(|(row, value)| each(row.address, *value));
    }

    fn sections(&self) -> impl Iterator<Item = (&Row, &f32)> {
        self.meaning.rows.iter().zip(&self.values).take(self.meaning.sections)
    }

    /// The nearest of the sections that are allowed, the nearest first; those alike in order of their places.
    pub fn nearest(&self, allowed: impl Fn(SectionPlace) -> bool, most: usize) -> Vec<Near> {
        let rows = self.sections().filter(|(row, _)| allowed(row.place));
        let near = |(row, value): (&Row, &f32)| Near { address: row.address, place: row.place, similarity: *value };
        let order = |a: &Near, b: &Near| b.similarity.total_cmp(&a.similarity).then(a.place.cmp(&b.place));
        let mut found = best(rows.map(near).collect(), most, order);
        found.sort_unstable_by(order);
        found
    }
}

/// The length of a vector, never 0.
pub(crate) fn length(numbers: impl Iterator<Item = f32>) -> f32 {
    numbers.map(|number| number * number).sum::<f32>().sqrt().max(f32::MIN_POSITIVE)
}
