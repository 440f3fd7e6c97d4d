//! A stretch of text as the matcher reads it.

use super::matcher::ConceptMatcher;
use super::trie::Symbol;

/// The words of a text in order, each with the terms it may be read as. Words no label holds have none.
///
/// Filled with [`Sequence::start_word`] and [`Sequence::push`] for every term of the word; used again after
/// [`Sequence::clear`].
#[derive(Debug, Default, Clone)]
pub struct Sequence {
    /// Terms of all words, one behind the other, and whether each is only part of a written word.
    terms: Vec<(Symbol, bool)>,
    /// Where the terms of each word begin.
    words: Vec<usize>,
}

impl Sequence {
    /// Forgets all words.
    pub fn clear(&mut self) {
        self.terms.clear();
        self.words.clear();
    }

    /// Begins the next word. A word without terms is one that no label reaches across, such as the end of a sentence.
    pub fn start_word(&mut self) {
        self.words.push(self.terms.len());
    }

    /// Adds a term, a stem's (`tr:koruyucu`) or a fold's, to the word begun last; `is_part` for a half of a
    /// hyphenated word.
    pub fn push(&mut self, matcher: &ConceptMatcher, term: &str, is_part: bool) {
        self.terms.extend(matcher.symbol(term).map(|symbol| (symbol, is_part)));
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// True when there are no words.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The terms of a word; none behind the end.
    pub(crate) fn word(&self, place: usize) -> &[(Symbol, bool)] {
        let Some(&start) = self.words.get(place) else { return &[] };
        let end = self.words.get(place + 1).copied().unwrap_or(self.terms.len());
        &self.terms[start..end]
    }

    /// Whether no word has a term.
    pub(crate) fn has_no_terms(&self) -> bool {
        self.terms.is_empty()
    }
}
