//! Stemmers, one a language.

pub(crate) mod english;
pub(crate) mod russian;

/// Reduces a lower-cased word in its language's canonical script to its stem.
pub(crate) trait Stemmer: Send + Sync {
    /// Appends the stem of `word` to `out`. Total: any string has a stem, a word without suffixes is its own.
    fn stem(&self, word: &str, out: &mut String);
}
