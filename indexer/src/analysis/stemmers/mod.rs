//! Stemmers: from a surface in canonical script to the stem that the forms of a word share.

mod english;
#[cfg(test)]
mod examples;
mod russian;
pub(crate) mod slots;
mod tajik;
mod turkic;

use self::slots::Settled;
use super::fold::fold;
use super::language::Language;
use std::sync::{Arc, OnceLock};
pub(crate) use turkic::learn_lexicon;

/// Reduces a lower-cased word in its language's canonical script to its stem.
pub(crate) trait Stemmer: Send + Sync {
    /// Appends the stem of `word` to `out`. Total: any string has a stem, a word without suffixes is its own.
    fn stem(&self, word: &str, out: &mut String);
}

/// A language's two stemmers, each missing where there is none.
#[derive(Clone, Default)]
pub(crate) struct Stemmers {
    /// For surfaces.
    pub(crate) surface: Option<Arc<dyn Stemmer>>,
    /// From a surface to the term of the folded field.
    pub(crate) folded: Option<Arc<dyn Stemmer>>,
}

/// The stemmers of a language, made once for the whole program.
pub(crate) fn stemmers(language: Language) -> Stemmers {
    static MADE: [OnceLock<Stemmers>; 11] = [const { OnceLock::new() }; 11];
    MADE[language as usize].get_or_init(|| make(language)).clone()
}

fn make(language: Language) -> Stemmers {
    match language {
        Language::KkLatn => stemmers(Language::Kk),
        Language::Kk | Language::Ky | Language::Uz | Language::Az | Language::Tk => {
            let surface: Option<Arc<dyn Stemmer>> = turkic::stemmer(language).map(|s| Arc::new(Settled(s)) as _);
            // Folded text is ambiguous enough: what is stemmed again loses more precision than it gains recall.
            let folded = turkic::folded(language).map(|s| Arc::new(FoldFirst(language, Box::new(s))) as _);
            Stemmers { surface, folded }
        }
        Language::Tr => {
            let surface: Option<Arc<dyn Stemmer>> = turkic::stemmer(language).map(|s| Arc::new(Settled(s)) as _);
            let folded = turkic::folded(language).map(|s| Arc::new(FoldFirst(language, Box::new(Settled(s)))) as _);
            Stemmers { surface, folded }
        }
        Language::Tg => {
            let surface: Option<Arc<dyn Stemmer>> =
                turkic::stemmer(language).map(|s| Arc::new(Settled(tajik::Tajik::new(s, str::to_owned))) as _);
            let folded = turkic::folded(language).map(|s| {
                Arc::new(FoldFirst(language, Box::new(Settled(tajik::Tajik::new(s, |w| fold(Language::Tg, w)))))) as _
            });
            Stemmers { surface, folded }
        }
        Language::Ru => stem_first(language, russian::Russian::new()),
        Language::En => stem_first(language, english::English::new()),
        Language::Und => Stemmers::default(),
    }
}

/// Folds, then stems by a stemmer made for folded text.
struct FoldFirst(Language, Box<dyn Stemmer>);

impl Stemmer for FoldFirst {
    fn stem(&self, word: &str, out: &mut String) {
        self.1.stem(&fold(self.0, word), out);
    }
}

/// Stems, then folds: right only where nothing that the folding erases matters to the stemmer, as in Russian and
/// English, whose suffixes nobody types with other letters.
struct StemFirst(Language, Arc<dyn Stemmer>);

impl Stemmer for StemFirst {
    fn stem(&self, word: &str, out: &mut String) {
        let mut stem = String::with_capacity(word.len());
        self.1.stem(word, &mut stem);
        out.push_str(&fold(self.0, &stem));
    }
}

fn stem_first(language: Language, stemmer: impl Stemmer + 'static) -> Stemmers {
    let surface: Arc<dyn Stemmer> = Arc::new(stemmer);
    let folded = Arc::new(StemFirst(language, Arc::clone(&surface)));
    Stemmers { surface: Some(surface), folded: Some(folded) }
}

#[cfg(test)]
mod tests;
