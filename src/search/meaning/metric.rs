//! What differences between vectors say.
//!
//! A question and the text that answers it mean the same in other ways: one asks and the other states, one is short and
//! says one thing. In which directions their vectors lie apart for that shows on the questions that editors wrote to
//! their texts. What lies apart along such a direction says little of what is meant and counts for less: within-class
//! covariance normalization (Hatch, Kajarekar & Stolcke 2006), drawn toward the identity, which few questions do not
//! leave. Nothing is learned from versions that translate each other.

use nalgebra::DMatrix;

/// How many questions turn the metric half away from that of plain cosines. Chosen on questions of the library, asked of
/// works that it was not learned from, and on the judged queries: what counts is its share of the questions there are,
/// some 10,000; from half of it to twice as much is alike.
const HALFWAY: f32 = 50_000.0;

/// By what vectors are compared.
#[derive(Debug, Default)]
pub(crate) struct Metric {
    /// What turns vectors, so that the cosines between them are those of the metric; `None` is the identity.
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
        let identity = DMatrix::identity(dimensions, dimensions);
        let shrunk = &identity + scatter * (count as f32 / HALFWAY / mean);
        let factor = shrunk.cholesky().map(nalgebra::Cholesky::unpack);
        Self { matrix: factor.and_then(|factor| factor.solve_lower_triangular(&identity)) }
    }

    /// Where vectors point to: of length 1, so that the product of two is the cosine between them.
    pub(crate) fn directions(&self, vectors: impl Iterator<Item = Vec<f32>>) -> Vec<Vec<f32>> {
        let mut directions: Vec<Vec<f32>> = vectors.collect();
        if let (Some(matrix), Some(dimensions)) = (&self.matrix, directions.first().map(Vec::len)) {
            let vectors = DMatrix::from_vec(dimensions, directions.len(), directions.concat());
            let turned = matrix * vectors;
            directions = turned.column_iter().map(|column| column.iter().copied().collect()).collect();
        }
        directions.iter_mut().for_each(|direction| to_unit(direction));
        directions
    }

    /// The same of one.
    pub(crate) fn direction(&self, vector: Vec<f32>) -> Vec<f32> {
        self.directions(std::iter::once(vector)).remove(0)
    }
}

/// Makes a vector as long as 1; one of zeros stays.
pub(crate) fn to_unit(vector: &mut [f32]) {
    let length = vector.iter().map(|x| x * x).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    vector.iter_mut().for_each(|x| *x /= length);
}

/// Adds one vector to another so many times.
pub(crate) fn add(to: &mut [f32], what: impl IntoIterator<Item = f32>, times: f32) {
    to.iter_mut().zip(what).for_each(|(to, what)| *to += what * times);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_questions_and_their_texts_lie_apart_in_counts_for_less() {
        let differences: Vec<f32> = (0..HALFWAY as usize).flat_map(|_| [1.0, 0.0]).collect();
        let metric = Metric::of_differences(2, &differences);
        // All of the scatter, twice the mean, lies along the first: a third is left of its square.
        let turned = metric.direction(vec![1.0, 1.0]);
        let share = turned[0] / turned[1];
        assert!((share - (1.0_f32 / 3.0).sqrt()).abs() < 1e-3, "{turned:?}");
        let length = turned.iter().map(|x| x * x).sum::<f32>();
        assert!((length - 1.0).abs() < 1e-5, "{turned:?}");
        let many = metric.directions([vec![1.0, 1.0], vec![0.0, -2.0]].into_iter());
        assert_eq!(many, [turned, vec![0.0, -1.0]]);
    }

    #[test]
    fn without_questions_it_measures_as_always() {
        for metric in [Metric::of_differences(2, &[]), Metric::default()] {
            assert_eq!(metric.direction(vec![3.0, 4.0]), [0.6, 0.8]);
            assert_eq!(metric.direction(vec![0.0, 0.0]), [0.0, 0.0]);
        }
    }
}
