//! What vectors have beside the mean of their kind in their language.

use std::collections::HashMap;

use tajriba_indexer::SectionPlace;
use tajriba_indexer::embedding::Vector;

use crate::search::meaning::metric::{Metric, add, to_unit};
use crate::search::meaning::packed::PackedVectors;

/// Vectors that are not there but count in a mean, as zeros in that of the library, and as its mean in that of a
/// language: the mean of a few sections says little.
const MEAN_OF_NOTHING: f32 = 32.0;
/// Vectors that are turned in one product.
const BATCH: usize = 1024;

/// Vectors of sections and then of questions, with the means of both.
pub(super) struct Centered<'a> {
    vectors: PackedVectors,
    places: &'a [SectionPlace],
    /// How many of them are of sections.
    sections: usize,
    /// The mean of each language's sections, by its ordinal, and that of all; then the same of questions.
    means: Vec<Vec<f32>>,
    /// Languages, and one more for all of them.
    means_a_kind: usize,
}

impl<'a> Centered<'a> {
    /// Takes the means of vectors that stand at these places: so many of sections, then those of questions.
    pub(super) fn new(vectors: PackedVectors, places: &'a [SectionPlace], sections: usize, languages: usize) -> Self {
        let means = Vec::with_capacity(2 * (languages + 1));
        let mut centered = Self { vectors, places, sections, means, means_a_kind: languages + 1 };
        let mut others = vec![0.0; centered.vectors.dimensions()];
        for kind in [0..sections, sections..places.len()] {
            let all = centered.mean(kind.clone(), &others);
            for language in 0..languages {
                let own = kind.clone().filter(|number| places[*number].language as usize == language);
                let mean = centered.mean(own, &all);
                centered.means.push(mean);
            }
            centered.means.push(all.clone());
            others = all;
        }
        centered
    }

    /// The mean of some vectors, and of so many others that are as said.
    fn mean(&self, numbers: impl Iterator<Item = usize>, others: &[f32]) -> Vec<f32> {
        let mut sum: Vec<f32> = others.iter().map(|x| x * MEAN_OF_NOTHING).collect();
        let mut count = MEAN_OF_NOTHING;
        for number in numbers {
            add(&mut sum, self.vectors.numbers(number), 1.0);
            count += 1.0;
        }
        sum.iter_mut().for_each(|sum| *sum /= count);
        sum
    }

    /// What a vector has beside the mean of its kind in its language.
    fn beside_mean(&self, number: usize) -> Vec<f32> {
        let kind = if number < self.sections { 0 } else { self.means_a_kind };
        let mean = &self.means[kind + self.places[number].language as usize];
        self.vectors.numbers(number).zip(mean).map(|(x, mean)| x - mean).collect()
    }

    /// Learns a metric from the questions and the texts of their versions.
    pub(super) fn metric(&self) -> Metric {
        let unit_of = |number: usize| {
            let mut unit = self.beside_mean(number);
            to_unit(&mut unit);
            unit
        };
        let version = |number: usize| (self.places[number].work, self.places[number].language);
        let mut texts: HashMap<(u32, u32), Vec<f32>> = HashMap::new();
        for number in 0..self.sections {
            let text = texts.entry(version(number)).or_insert_with(|| vec![0.0; self.vectors.dimensions()]);
            add(text, unit_of(number), 1.0);
        }
        texts.values_mut().for_each(|text| to_unit(text));
        let difference = |number: usize| {
            let text = texts.get(&version(number))?;
            Some(unit_of(number).into_iter().zip(text).map(|(question, text)| question - text))
        };
        let differences: Vec<f32> = (self.sections..self.places.len()).filter_map(difference).flatten().collect();
        Metric::of_differences(self.vectors.dimensions(), &differences)
    }

    /// Where each vector points to from its mean, and the means of the sections.
    pub(super) fn into_directions(mut self, metric: &Metric) -> (PackedVectors, Vec<Vec<f32>>) {
        for first in (0..self.places.len()).step_by(BATCH) {
            let batch = first..self.places.len().min(first + BATCH);
            let directions = metric.directions(batch.clone().map(|number| self.beside_mean(number)));
            for (number, direction) in batch.zip(directions) {
                self.vectors.replace(number, &Vector::quantize(&direction));
            }
        }
        self.means.truncate(self.means_a_kind);
        (self.vectors, self.means)
    }
}
