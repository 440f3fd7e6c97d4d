//! What a query asks for: its words and phrases as terms, and the concepts that they name.

use tajriba_indexer::model::ConceptId;

use crate::search::answer::HeldAs;
use crate::search::expansion::NamedConcept;
use crate::search::groups::{QueryLanguages, TermGroup};
use crate::search::tally::Total;

/// A query's words and phrases as groups of terms.
pub(crate) struct Groups {
    /// The languages they were analyzed as.
    pub(crate) languages: QueryLanguages,
    /// Words, then the words of no phrase: each has the bit of its place.
    pub(crate) words: Vec<TermGroup>,
    /// Phrases; their bits follow.
    pub(crate) phrases: Vec<Vec<TermGroup>>,
    /// Words that must not occur.
    pub(crate) excluded: Vec<TermGroup>,
    /// Phrases that must not occur.
    pub(crate) excluded_phrases: Vec<Vec<TermGroup>>,
    /// What the words name.
    pub(crate) concepts: Vec<NamedConcept>,
}

impl Groups {
    /// The bits of the words that say something: all of them where there are only function words.
    pub(crate) fn content(&self) -> u64 {
        let bits = |keep: &dyn Fn(&TermGroup) -> bool| {
            let kept = self.words.iter().enumerate().filter(|(_, group)| keep(group));
            kept.fold(0u64, |bits, (bit, _)| bits | 1 << bit)
        };
        match bits(&|group| !group.is_stop_word) {
            0 if self.phrases.is_empty() => bits(&|_| true),
            content => content,
        }
    }

    /// Whether all that is asked for is numbers: of a law, a year or an article. These are exact, and mean nothing.
    pub(crate) fn asks_for_numbers(&self) -> bool {
        let mut words = self.content_words().map(|group| &group.word).peekable();
        words.peek().is_some() && words.all(|word| word.chars().any(|c| c.is_ascii_digit()))
    }

    /// Whether any of the words that say something is a number.
    pub(crate) fn names_a_number(&self) -> bool {
        self.content_words().any(|group| group.word.chars().any(|c| c.is_ascii_digit()))
    }

    /// The words that say something; see [`Self::content`].
    fn content_words(&self) -> impl Iterator<Item = &TermGroup> {
        let content = self.content();
        self.words.iter().enumerate().filter(move |(bit, _)| content >> bit & 1 == 1).map(|(_, group)| group)
    }

    /// The concepts that the query asks for and nothing else: those that its words name, where they say no more.
    pub(crate) fn asked_for(&self) -> Vec<&ConceptId> {
        let bits = |named: &NamedConcept| (named.first..=named.last).fold(0, |bits, bit| bits | 1 << bit);
        let said = self.concepts.iter().fold(0, |said, named| said | bits(named));
        let says_no_more = self.phrases.is_empty() && self.content() & !said == 0;
        let named = self.concepts.iter().filter(|_| says_no_more);
        named.map(|named| &named.concept).collect()
    }

    /// The bits of the phrases.
    pub(crate) fn phrase_bits(&self) -> u64 {
        (self.words.len()..self.words.len() + self.phrases.len()).fold(0, |bits, bit| bits | 1 << bit)
    }

    /// Every group that a snippet marks.
    pub(crate) fn shown(&self) -> Vec<&TermGroup> {
        self.content_words().chain(self.phrases.iter().flatten()).collect()
    }

    /// The words that a version holds, and as what.
    pub(crate) fn held_by(&self, total: &Total) -> Vec<(String, HeldAs)> {
        let held = |(bit, group): (usize, &TermGroup)| {
            let is_in = |bits: u64| bits >> bit & 1 == 1;
            let held = if is_in(total.via) {
                HeldAs::Concept
            } else if is_in(total.own) {
                HeldAs::Word
            } else if is_in(total.any) {
                HeldAs::Root
            } else {
                return None;
            };
            Some((group.word.clone(), held))
        };
        self.words.iter().enumerate().filter_map(held).collect()
    }
}
