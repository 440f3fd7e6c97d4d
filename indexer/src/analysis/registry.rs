//! Analyzers by language tag, and the memory that makes running text cheap.

use super::language::Language;
use super::stemmers::{self, Stemmers};
use super::token::Token;
use super::{fold, pieces, words};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Words an analyzer remembers before it forgets all of them: about 20 MB at most.
const REMEMBERED: usize = 1 << 16;
/// Longest written word that is remembered, in bytes.
const LONGEST_REMEMBERED: usize = 64;

/// Every language's analyzer. Cheap to make and to clone.
#[derive(Debug, Clone, Default)]
pub struct Registry;

impl Registry {
    /// A registry that knows every language.
    #[must_use]
    pub fn new() -> Self {
        Self
    }

    /// The analyzer for a BCP 47 tag: of the language, where it is known, else one that normalizes and folds.
    /// `None` when the tag is ill-formed.
    #[must_use]
    pub fn analyzer(&self, tag: &str) -> Option<Analyzer> {
        let language = Language::of_tag(tag)?;
        Some(Analyzer { language, stemmers: stemmers::stemmers(language), memory: FxHashMap::default() })
    }
}

/// Learns the lexicon of a Turkic language from a list of words, one a line, and returns its text: the way the
/// lexicons beside the tables of endings were made. Words must have been met in `cases` of the three spellings
/// small, Capital and ALL CAPITALS to count. `None` when the language has no table of endings.
#[must_use]
pub fn learn_lexicon(tag: &str, words: &str, cases: u32) -> Option<String> {
    stemmers::learn_lexicon(Language::of_tag(tag)?, words, cases)
}

/// Turns texts of one language into tokens. Remembers the words it has seen; clones start with a copy.
#[derive(Clone)]
pub struct Analyzer {
    language: Language,
    stemmers: Stemmers,
    memory: FxHashMap<Box<str>, Arc<[Known]>>,
}

/// A token of a written word, relative to the word's beginning.
#[derive(Debug)]
struct Known {
    start: u32,
    end: u32,
    part: bool,
    /// Surface, stem and fold in one string, and where the second and third begin.
    terms: Box<str>,
    stem_at: u32,
    fold_at: u32,
}

impl Analyzer {
    /// The language's subtag (`uz` for `uz-Cyrl`), `und` when it is not one of the nine.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.language.code()
    }

    /// Calls `sink` with every token of `text`, in order of position. Any string has tokens or none; nothing fails.
    pub fn analyze(&mut self, text: &str, sink: &mut dyn FnMut(&Token<'_>)) {
        let mut position = 0;
        words::each(text, |start, end| {
            let raw = &text[start..end];
            let known = self.known(raw);
            for (i, k) in known.iter().enumerate() {
                if i > 0 && !k.part {
                    position += 1;
                }
                let (stem_at, fold_at) = (k.stem_at as usize, k.fold_at as usize);
                sink(&Token {
                    start: start + k.start as usize,
                    end: start + k.end as usize,
                    position,
                    part: k.part,
                    surface: &k.terms[..stem_at],
                    stem: &k.terms[stem_at..fold_at],
                    fold: &k.terms[fold_at..],
                });
            }
            position += usize::from(!known.is_empty());
        });
    }

    /// The language of a paragraph when it plainly is not the analyzer's own.
    #[must_use]
    pub fn paragraph_language(&self, _text: &str) -> Option<&'static str> {
        None
    }

    fn known(&mut self, raw: &str) -> Arc<[Known]> {
        if let Some(known) = self.memory.get(raw) {
            return Arc::clone(known);
        }
        let known: Arc<[Known]> = pieces::pieces(self.language, raw).into_iter().map(|p| self.terms(p)).collect();
        if raw.len() <= LONGEST_REMEMBERED {
            if self.memory.len() >= REMEMBERED {
                self.memory.clear();
            }
            self.memory.insert(raw.into(), Arc::clone(&known));
        }
        known
    }

    fn terms(&self, piece: pieces::Piece) -> Known {
        let surface = piece.surface;
        let mut folded = String::with_capacity(surface.len());
        match &self.stemmers.folded {
            Some(stemmer) => stemmer.stem(&surface, &mut folded),
            None => folded = fold::fold(self.language, &surface),
        }
        if folded.is_empty() {
            folded.push_str(&surface);
        }
        let mut terms = surface.clone();
        let stem_at = terms.len();
        match &self.stemmers.surface {
            Some(stemmer) => stemmer.stem(&surface, &mut terms),
            None => terms.push_str(&folded),
        }
        let fold_at = terms.len();
        terms.push_str(&folded);
        let at = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Known { start: piece.range.0, end: piece.range.1, part: piece.part, stem_at: at(stem_at), fold_at: at(fold_at), terms: terms.into_boxed_str() }
    }
}

impl std::fmt::Debug for Analyzer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Analyzer").field("language", &self.language).field("remembered", &self.memory.len()).finish_non_exhaustive()
    }
}
