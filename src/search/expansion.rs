//! Concepts of the vocabulary in a query: what leads to texts that say the same in other words or languages.

use std::sync::Arc;

use tajriba_indexer::model::{ConceptId, LanguageTag, Vocabulary};
use tajriba_indexer::{Analyzers, ConceptMatcher, concept_term};

use crate::search::answer::{Expansion, Match};
use crate::search::groups::{QueryLanguages, TermGroup};

/// A concept that some words of a query name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NamedConcept {
    pub(crate) concept: ConceptId,
    /// The language, as a subtag, in which the query's words name it.
    code: &'static str,
    /// Places of the first and the last word.
    pub(crate) first: usize,
    pub(crate) last: usize,
}

/// Finds concepts in queries and in what was found.
#[derive(Clone)]
pub(crate) struct Expander {
    matcher: Arc<ConceptMatcher>,
}

impl Expander {
    pub(crate) fn new(matcher: Arc<ConceptMatcher>) -> Self {
        Self { matcher }
    }

    /// The concepts that the words of a query name, one group of terms each word. The longest labels win, and of those
    /// on the same words the ones in the likeliest language; all readings of an ambiguous label are given.
    pub(crate) fn named(
        &self,
        words: &[TermGroup],
        languages: &QueryLanguages,
        analyzers: &mut Analyzers,
    ) -> Vec<NamedConcept> {
        let text = words.iter().map(|group| group.word.as_str()).collect::<Vec<_>>().join(" ");
        let mut found: Vec<(usize, NamedConcept)> = Vec::new();
        for (rank, language) in languages.iter().enumerate() {
            // Where a language counts the words in another way, its labels cannot be laid upon them.
            if positions(&text, language, analyzers) != words.len() {
                continue;
            }
            for label in self.matcher.find_in(&text, language, analyzers) {
                let (first, last) = (label.first, label.last);
                found
                    .push((rank, NamedConcept { concept: label.concept.clone(), code: label.label.code, first, last }));
            }
        }
        found.sort_by_key(|(rank, named)| (std::cmp::Reverse(named.last - named.first), named.first, *rank));
        let mut kept: Vec<(usize, NamedConcept)> = Vec::new();
        for (rank, named) in found {
            let is_taken = kept.iter().any(|(of, known)| {
                let overlaps = known.first <= named.last && named.first <= known.last;
                let is_reading = *of == rank && (known.first, known.last) == (named.first, named.last);
                overlaps && !is_reading
            });
            if !is_taken && !kept.iter().any(|(_, known)| *known == named) {
                kept.push((rank, named));
            }
        }
        kept.into_iter().map(|(_, named)| named).collect()
    }

    /// Whether a term, a stem's or a fold's, is a word of any label.
    pub(crate) fn has_word(&self, term: &str) -> bool {
        self.matcher.has_word(term)
    }

    /// What else was searched for a concept: its labels in other languages, those that may be shown.
    pub(crate) fn expansion(&self, named: &NamedConcept) -> Expansion {
        let mut labels: Vec<(LanguageTag, Vec<String>)> = Vec::new();
        for label in
            self.matcher.labels(&named.concept).iter().filter(|label| label.is_shown && label.code != named.code)
        {
            match labels.iter_mut().find(|(language, _)| *language == label.language) {
                Some((_, known)) => known.push(label.text.clone()),
                None => labels.push((label.language.clone(), vec![label.text.clone()])),
            }
        }
        Expansion { concept: named.concept.clone(), labels }
    }

    /// The words of a text that name one of some concepts, as they are written there: each concept once.
    pub(crate) fn matches(
        &self,
        text: &str,
        language: &LanguageTag,
        concepts: &[&ConceptId],
        analyzers: &mut Analyzers,
    ) -> Vec<Match> {
        let mut matches: Vec<Match> = Vec::new();
        for line in text.split('\n').filter(|line| !line.is_empty()) {
            if matches.len() == concepts.len() {
                break;
            }
            for found in self.matcher.find_in(line, language.as_str(), analyzers) {
                let is_new = !matches.iter().any(|known| known.via == *found.concept);
                if is_new && concepts.contains(&found.concept) {
                    let term = written(line, language, (found.first, found.last), analyzers);
                    matches.push(Match { term, language: language.clone(), via: found.concept.clone() });
                }
            }
        }
        matches
    }

    /// Stems and folds of the words that name a concept in a language: what snippets mark.
    pub(crate) fn terms(&self, concept: &ConceptId, language: &LanguageTag) -> impl Iterator<Item = &str> {
        let labels = self.matcher.labels(concept).iter();
        let of_language = labels.filter(|label| label.code == language.language());
        let words = of_language.flat_map(|label| label.words.iter().filter(|word| !word.is_gap));
        words.flat_map(|word| [word.stem.as_str(), word.fold.as_str()])
    }
}

/// Lets texts that name a concept in any words, or one that is related to it, stand in for the words that name it.
pub(crate) fn expand(words: &mut [TermGroup], named: &[NamedConcept], vocabulary: &Vocabulary) {
    for named in named {
        let related = vocabulary.get(&named.concept).map_or(&[][..], |concept| &concept.related);
        for group in &mut words[named.first..=named.last] {
            group.concepts.push(concept_term(&named.concept));
            group.related.extend(related.iter().map(concept_term));
        }
    }
}

/// How many words a language's analyzer counts in a text.
fn positions(text: &str, language: &str, analyzers: &mut Analyzers) -> usize {
    let mut count = 0;
    analyzers.analyzer(language).analyze(text, &mut |token| count = token.position + 1);
    count
}

/// The piece of a line from one word to another, by their places.
fn written(line: &str, language: &LanguageTag, (first, last): (usize, usize), analyzers: &mut Analyzers) -> String {
    let (mut start, mut end) = (None, 0);
    analyzers.analyzer(language.as_str()).analyze(line, &mut |token| {
        if (first..=last).contains(&token.position) {
            start.get_or_insert(token.start);
            end = token.end;
        }
    });
    line.get(start.unwrap_or_default()..end).unwrap_or_default().to_string()
}
