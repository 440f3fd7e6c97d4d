//! Analyzers by language tag, and the memory that makes running text cheap.

use super::detect::{Votes, other_language};
use super::language::Language;
use super::stemmers::{self, Stemmers};
use super::token::Token;
use super::{fold, pieces, words};
use rustc_hash::FxHashMap;

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
        Some(Analyzer { language, stemmers: stemmers::stemmers(language), memory: Memory::default() })
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
    memory: Memory,
}

/// Written words and their tokens. All terms lie in one string, all tokens in one list.
#[derive(Clone, Default)]
struct Memory {
    words: FxHashMap<Box<str>, Word>,
    tokens: Vec<Known>,
    terms: String,
}

/// A written word that was met before.
#[derive(Debug, Clone, Copy)]
struct Word {
    /// The number of its first token.
    first: u32,
    /// How many tokens it has.
    count: u32,
    /// The languages it speaks for; `None` while nobody has asked.
    votes: Option<Votes>,
}

/// A token of a written word: its place relative to the word's beginning, and where its terms lie.
#[derive(Debug, Clone, Copy)]
struct Known {
    start: u32,
    end: u32,
    part: bool,
    /// Where surface, stem and fold begin and the fold ends.
    terms: [u32; 4],
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
        for (start, end) in words::ranges(text) {
            let Word { first, count, .. } = self.known(&text[start..end]);
            for i in first..first + count {
                let known = self.memory.tokens[i as usize];
                if i > first && !known.part {
                    position += 1;
                }
                let term = |k: usize| &self.memory.terms[known.terms[k] as usize..known.terms[k + 1] as usize];
                sink(&Token {
                    start: start + known.start as usize,
                    end: start + known.end as usize,
                    position,
                    part: known.part,
                    surface: term(0),
                    stem: term(1),
                    fold: term(2),
                });
            }
            position += usize::from(count > 0);
        }
    }

    /// The language of a paragraph when it plainly is not the analyzer's own.
    pub fn paragraph_language(&mut self, text: &str) -> Option<&'static str> {
        let own = self.language;
        let votes = words::ranges(text).map(|(start, end)| self.votes(&text[start..end]));
        other_language(own, votes).map(Language::code)
    }

    /// The languages that a written word speaks for.
    fn votes(&mut self, raw: &str) -> Votes {
        if let Some(votes) = self.known(raw).votes {
            return votes;
        }
        let votes = Votes::of(self.language, raw);
        if let Some(word) = self.memory.words.get_mut(raw) {
            word.votes = Some(votes);
        }
        votes
    }

    /// What is known of a written word, which is remembered.
    fn known(&mut self, raw: &str) -> Word {
        if let Some(&known) = self.memory.words.get(raw) {
            return known;
        }
        if self.memory.words.len() >= REMEMBERED || self.memory.terms.len() >= REMEMBERED * 128 {
            self.memory = Memory::default();
        }
        let first = offset(self.memory.tokens.len());
        for piece in pieces::pieces(self.language, raw) {
            self.remember(&piece);
        }
        let count = offset(self.memory.tokens.len()) - first;
        let known = Word { first, count, votes: None };
        if raw.len() <= LONGEST_REMEMBERED {
            self.memory.words.insert(raw.into(), known);
        }
        known
    }

    fn remember(&mut self, piece: &pieces::Piece) {
        let terms = &mut self.memory.terms;
        let surface_at = terms.len();
        terms.push_str(&piece.surface);
        let stem_at = terms.len();
        if let Some(stemmer) = &self.stemmers.surface {
            stemmer.stem(&piece.surface, terms);
        }
        let fold_at = terms.len();
        match &self.stemmers.folded {
            Some(stemmer) => stemmer.stem(&piece.surface, terms),
            None => terms.push_str(&fold::fold(self.language, &piece.surface)),
        }
        if terms.len() == fold_at {
            terms.push_str(&piece.surface);
        }
        // Without a stemmer of its own, a language's stem is the fold.
        let stem_at = if stem_at == fold_at && self.stemmers.surface.is_none() {
            let fold = terms[fold_at..].to_owned();
            terms.insert_str(fold_at, &fold);
            [stem_at, fold_at + fold.len()]
        } else {
            [stem_at, fold_at]
        };
        let terms = [surface_at, stem_at[0], stem_at[1], terms.len()].map(offset);
        self.memory.tokens.push(Known { start: piece.range.0, end: piece.range.1, part: piece.part, terms });
    }
}

fn offset(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl std::fmt::Debug for Analyzer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Analyzer")
            .field("language", &self.language)
            .field("remembered", &self.memory.words.len())
            .finish_non_exhaustive()
    }
}
