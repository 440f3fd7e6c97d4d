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
    /// Where the terms of each word begin, and where its surface ends.
    words: Vec<(usize, usize)>,
    /// Surfaces of all words, one behind the other.
    surfaces: String,
}

impl Sequence {
    /// Forgets all words.
    pub fn clear(&mut self) {
        self.terms.clear();
        self.words.clear();
        self.surfaces.clear();
    }

    /// Begins the next word. Its surface decides between labels whose stems are the same; where it is empty, all are
    /// found. A word without terms is one that no label reaches across, such as the end of a sentence.
    pub fn start_word(&mut self, surface: &str) {
        self.surfaces.push_str(surface);
        self.words.push((self.terms.len(), self.surfaces.len()));
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
        let Some(&(start, _)) = self.words.get(place) else { return &[] };
        let end = self.words.get(place + 1).map_or(self.terms.len(), |(start, _)| *start);
        &self.terms[start..end]
    }

    /// The surface of a word; empty where it was not told.
    pub(crate) fn surface(&self, place: usize) -> &str {
        let start = place.checked_sub(1).map_or(0, |before| self.words[before].1);
        &self.surfaces[start..self.words[place].1]
    }

    /// Whether no word has a term.
    pub(crate) fn has_no_terms(&self) -> bool {
        self.terms.is_empty()
    }
}
