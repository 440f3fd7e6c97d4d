//! What differences between vectors say.
//!
//! A question and the text that answers it mean the same in other ways: one asks and the other states, one is short and
//! says one thing. In which directions their vectors lie apart for that shows on the questions that editors wrote to
//! their texts. What lies apart along such a direction says little of what is meant and counts for less: within-class
//! covariance normalization (Hatch, Kajarekar & Stolcke 2006), drawn toward the identity, which few questions do not
//! leave. Nothing is learned from versions that translate each other.

use nalgebra::{DMatrix, DVector};

use crate::search::meaning::length;

/// How many questions turn the metric half away from that of plain cosines. Chosen on questions of the library, asked of
/// works that it was not learned from, and on the judged queries: what counts is its share of the questions there are,
/// some 10,000; from half of it to twice as much is alike.
const HALFWAY: f32 = 50_000.0;
/// Vectors that are measured in one product.
const BATCH: usize = 1024;

/// By what vectors are measured and compared.
#[derive(Debug, Default)]
pub(crate) struct Metric {
    /// Symmetric; `None` is the identity.
    matrix: Option<DMatrix<f32>>,
}

impl Metric {
    /// Learns from what sets each question apart from its text, both of unit length.
    pub(crate) fn of_differences(dimensions: usize, differences: &[f32]) -> Self {
        let count = differences.len() / dimensions;
        let differences = DMatrix::from_column_slice(dimensions, count, &differences[..count * dimensions]);
        let scatter = &differences * differences.transpose();
        let mean = scatter.trace() / dimensions as f32;
        if count == 0 || mean <= 0.0 {
            return Self::default();
        }
        let shrunk = DMatrix::identity(dimensions, dimensions) + scatter * (count as f32 / HALFWAY / mean);
        Self { matrix: shrunk.cholesky().map(|factors| factors.inverse()) }
    }

    /// What a vector becomes, so that its product with another is theirs by this metric. One of other dimensions, or of
    /// none, stays as it is.
    fn weigh(&self, vector: &[f32]) -> Vec<f32> {
        let weigh = |matrix: &DMatrix<f32>| (matrix * DVector::from_column_slice(vector)).as_slice().to_vec();
        let matrix = self.matrix.as_ref().filter(|matrix| matrix.ncols() == vector.len());
        matrix.map_or_else(|| vector.to_vec(), weigh)
    }

    /// What a vector of its direction and of length 1 becomes.
    pub(crate) fn weigh_unit(&self, vector: &[f32]) -> Vec<f32> {
        let mut weighed = self.weigh(vector);
        let length = length_of_product(vector.iter().zip(&weighed));
        weighed.iter_mut().for_each(|x| *x /= length);
        weighed
    }

    /// Makes a vector as long as 1.
    pub(crate) fn to_unit(&self, vector: &mut [f32]) {
        let length = self.length(vector);
        vector.iter_mut().for_each(|x| *x /= length);
    }

    /// The length of a vector, never 0.
    fn length(&self, vector: &[f32]) -> f32 {
        let weighed = self.weigh(vector);
        length_of_product(vector.iter().zip(&weighed))
    }

    /// The lengths of many vectors.
    pub(crate) fn lengths(&self, vectors: impl Iterator<Item = Vec<f32>>) -> Vec<f32> {
        let Some(matrix) = &self.matrix else { return vectors.map(|vector| length(vector.into_iter())).collect() };
        let mut vectors = vectors.peekable();
        let mut lengths = Vec::new();
        while vectors.peek().is_some() {
            let batch: Vec<_> = vectors.by_ref().take(BATCH).map(DVector::from_vec).collect();
            let batch = DMatrix::from_columns(&batch);
            let weighed = matrix * &batch;
            let pairs = batch.column_iter().zip(weighed.column_iter());
            lengths.extend(pairs.map(|(vector, weighed)| length_of_product(vector.iter().zip(weighed.iter()))));
        }
        lengths
    }
}

/// The length of a vector, of which each number comes with that of what the metric makes of it.
fn length_of_product<'a>(pairs: impl Iterator<Item = (&'a f32, &'a f32)>) -> f32 {
    pairs.map(|(a, b)| a * b).sum::<f32>().max(0.0).sqrt().max(f32::MIN_POSITIVE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_questions_and_their_texts_lie_apart_in_counts_for_less() {
        let differences: Vec<f32> = (0..HALFWAY as usize).flat_map(|_| [1.0, 0.0]).collect();
        let metric = Metric::of_differences(2, &differences);
        let weighed = metric.weigh(&[1.0, 1.0]);
        // All of the scatter, twice the mean, lies along the first.
        assert!((weighed[0] - 1.0 / 3.0).abs() < 1e-3 && (weighed[1] - 1.0).abs() < 1e-3, "{weighed:?}");
        let lengths = metric.lengths([vec![1.0, 0.0], vec![0.0, 2.0]].into_iter());
        assert!((lengths[0] - (1.0_f32 / 3.0).sqrt()).abs() < 1e-3 && (lengths[1] - 2.0).abs() < 1e-3, "{lengths:?}");
        let mut unit = [3.0, 4.0];
        metric.to_unit(&mut unit);
        assert!((metric.length(&unit) - 1.0).abs() < 1e-5, "{unit:?}");
        let weighed = metric.weigh_unit(&[3.0, 4.0]);
        assert!(weighed.iter().zip(metric.weigh(&unit)).all(|(a, b)| (a - b).abs() < 1e-5), "{weighed:?}");
    }

    #[test]
    fn without_questions_it_measures_as_always() {
        for metric in [Metric::of_differences(2, &[]), Metric::default()] {
            assert_eq!(metric.weigh(&[3.0, 4.0]), [3.0, 4.0]);
            assert_eq!(metric.length(&[3.0, 4.0]), 5.0);
            assert_eq!(metric.lengths(std::iter::once(vec![3.0, 4.0])), [5.0]);
        }
    }
}
