//! Stemmers: from a surface in canonical script to the stem that the forms of a word share.

use super::language::Language;

/// Reduces a lower-cased word in its language's canonical script to its stem.
pub(crate) trait Stemmer: Send + Sync {
    /// Appends the stem of `word` to `out`. Total: any string has a stem, a word without suffixes is its own.
    fn stem(&self, word: &str, out: &mut String);
}

/// The Snowball algorithm of a language.
struct Snowball(frostem::Stemmer);

impl Stemmer for Snowball {
    fn stem(&self, word: &str, out: &mut String) {
        out.push_str(&self.0.stem(word));
    }
}

/// The stemmer of a language; `None` where there is none.
pub(crate) fn stemmer(language: Language) -> Option<Box<dyn Stemmer>> {
    let algorithm = match language {
        Language::Tr => frostem::Algorithm::Turkish,
        Language::Ru => frostem::Algorithm::Russian,
        Language::En => frostem::Algorithm::English,
        _ => return None,
    };
    Some(Box::new(Snowball(frostem::Stemmer::new(algorithm))))
}
