//! Stemmers, one a language.

pub(crate) mod english;

/// Reduces a word to the stem that all its forms share.
pub(crate) trait Stemmer: Send + Sync {
    /// Writes the stem of `word`, lower-cased and in the language's canonical script, to `out`, which is cleared first.
    fn stem(&self, word: &str, out: &mut String);
}
