//! How good a ranking is.

/// Hits that count.
pub(crate) const DEPTH: usize = 10;
/// From this grade on a work counts as found for recall.
const RELEVANT: u8 = 2;

/// What a ranking reaches, each from 0 to 1.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Score {
    /// Normalized discounted cumulative gain of the first [`DEPTH`] hits, with gains 2^grade - 1 (Järvelin and
    /// Kekäläinen 2002, as Burges et al. 2005 weigh it).
    pub(crate) ndcg: f64,
    /// Share of the works that answer at least part of the question among the first [`DEPTH`] hits, of as many as fit.
    pub(crate) recall: f64,
}

/// Scores the grades of a ranking's hits, best hit first, against all grades there are.
pub(crate) fn score(hits: &[u8], mut all: Vec<u8>) -> Score {
    all.sort_unstable_by(|a, b| b.cmp(a));
    let ideal = gain(&all);
    let relevant = |grades: &[u8]| grades.iter().take(DEPTH).filter(|grade| **grade >= RELEVANT).count() as f64;
    let share = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
    Score { ndcg: share(gain(hits), ideal), recall: share(relevant(hits), relevant(&all)) }
}

fn gain(grades: &[u8]) -> f64 {
    let gains = grades.iter().take(DEPTH).enumerate();
    // The sum of nothing is -0.
    0.0 + gains.map(|(rank, grade)| (f64::from(*grade).exp2() - 1.0) / (rank as f64 + 2.0).log2()).sum::<f64>()
}
