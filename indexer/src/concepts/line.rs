//! The words of a line of text while its terms are written: which of its concepts stand where.

use super::matcher::ConceptMatcher;
use super::sequence::Sequence;
use super::{ConceptMatch, concept_term};
use crate::analysis::Token;
use crate::terms::{UNKNOWN_LANGUAGE, stem_term};

/// What ends a sentence, or a part of one that no label reaches across.
const SENTENCE_ENDS: [char; 6] = ['.', '!', '?', ';', ':', '…'];

/// See the module. Used again for every line.
#[derive(Debug, Default)]
pub(crate) struct Line {
    sequence: Sequence,
    /// For each word of the sequence where its terms end in what is written, and whether it is of the lead.
    words: Vec<(usize, bool)>,
    language: &'static str,
    /// Position of the token taken last.
    position: Option<usize>,
    /// Byte offset of its end in the text.
    end: usize,
    term: String,
}

/// A concept found in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// Its term.
    pub(crate) term: String,
    /// Where the terms of its label's first word end.
    pub(crate) at: usize,
    /// Whether that word is of the lead.
    pub(crate) is_lead: bool,
}

impl Line {
    /// Begins the next line.
    pub(crate) fn clear(&mut self) {
        self.sequence.clear();
        self.words.clear();
        self.language = UNKNOWN_LANGUAGE;
        self.position = None;
        self.end = 0;
    }

    /// Takes a token of `text` in. Its terms have been written up to `written`; `is_lead` where it is of the lead.
    pub(crate) fn push(
        &mut self,
        matcher: &ConceptMatcher,
        (language, token, text): (&'static str, &Token<'_>, &str),
        written: usize,
        is_lead: bool,
    ) {
        self.language = language;
        if self.position.replace(token.position) != Some(token.position) {
            if text.get(self.end..token.start).is_some_and(|between| between.contains(SENTENCE_ENDS)) {
                self.sequence.start_word("");
                self.words.push((written, is_lead));
            }
            self.sequence.start_word(token.surface);
            self.words.push((written, is_lead));
        }
        self.end = self.end.max(token.end);
        if language != UNKNOWN_LANGUAGE {
            self.term.clear();
            stem_term(language, token.stem, &mut self.term);
            self.sequence.push(matcher, &self.term, token.part);
        }
        self.sequence.push(matcher, token.fold, token.part);
        if let Some(word) = self.words.last_mut() {
            word.0 = written;
        }
    }

    /// The concepts of the line, by place.
    pub(crate) fn concepts(&self, matcher: &ConceptMatcher) -> Vec<Found> {
        let found = matcher.find(&self.sequence, &[self.language]);
        let found = found.into_iter().map(|ConceptMatch { concept, first, .. }| {
            let (at, is_lead) = self.words[first];
            Found { term: concept_term(concept), at, is_lead }
        });
        found.collect()
    }
}
