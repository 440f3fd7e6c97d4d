//! Finding labels in a sequence of words.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::labels::{ConceptLabel, LabelWord, labels_of, spellings};
use super::organisations::with_organisations;
use super::sequence::Sequence;
use super::trie::{Node, Step, Symbol, Symbols, Trie};
use crate::analysis::stop_words;
use crate::model::{ConceptId, Organisation, Shared, Vocabulary};
use crate::terms::{Analyzers, stem_term};

/// Most function words that a text may have where a label has one.
const GAP_WORDS: usize = 2;
/// Fewest letters of a label that is found by its fold alone: shorter skeletons are shared by unrelated words.
const FOLD_LETTERS: usize = 4;

/// What joined a label and a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Through {
    /// The stems of the label's language.
    Stem,
    /// The skeleton that languages, scripts and keyboards share: a weaker bridge.
    Fold,
}

/// A label found in a sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConceptMatch<'m> {
    /// The concept it is a label of.
    pub concept: &'m ConceptId,
    /// The label.
    pub label: &'m ConceptLabel,
    /// Place of the first word it stands on, from 0.
    pub first: usize,
    /// Place of the last word, `first` for a label of one word.
    pub last: usize,
    /// How it was found.
    pub through: Through,
}

/// Where a path of the trie ends: the label's number and how it was spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Reading {
    label: u32,
    through: Through,
}

/// A matcher with what it was made of.
struct Made {
    vocabulary: Vocabulary,
    organisations: BTreeMap<String, Organisation>,
    matcher: Arc<ConceptMatcher>,
}

/// The matcher made last.
static LAST: Mutex<Option<Made>> = Mutex::new(None);

/// Finds the labels of a vocabulary's concepts. Made once for a vocabulary; reading it needs no lock.
#[derive(Debug)]
pub struct ConceptMatcher {
    concepts: Vec<ConceptId>,
    labels: Vec<ConceptLabel>,
    /// For every concept where its labels begin; one more entry at the end.
    starts: Vec<usize>,
    /// For every label the number of its concept.
    owners: Vec<usize>,
    symbols: Symbols,
    function_words: FxHashSet<Symbol>,
    trie: Trie<Reading>,
}

impl ConceptMatcher {
    /// Analyzes every label of every concept.
    pub fn new(vocabulary: &Vocabulary) -> Self {
        let concepts: Vec<_> = vocabulary.concepts.values().collect();
        let analyzed = concepts.par_iter().map_init(Analyzers::new, |analyzers, concept| {
            let labels = labels_of(concept, analyzers).into_iter();
            labels.map(|label| (spellings(&label, analyzers), label)).collect::<Vec<_>>()
        });
        let analyzed: Vec<_> = analyzed.collect();
        let mut matcher = Self {
            concepts: Vec::with_capacity(concepts.len()),
            labels: Vec::new(),
            starts: vec![0],
            owners: Vec::new(),
            symbols: Symbols::default(),
            function_words: FxHashSet::default(),
            trie: Trie::new(),
        };
        for (concept, labels) in concepts.into_iter().zip(analyzed) {
            labels.into_iter().for_each(|(spellings, label)| matcher.add(label, &spellings));
            matcher.concepts.push(concept.id.clone());
            matcher.starts.push(matcher.labels.len());
        }
        let codes: std::collections::BTreeSet<_> = matcher.labels.iter().map(|label| label.code).collect();
        let mut analyzers = Analyzers::new();
        codes.into_iter().for_each(|code| matcher.add_function_words(code, &mut analyzers));
        matcher
    }

    /// The matcher of a library's vocabulary and of the names of its organisations. The last one is kept and given
    /// again for the same of both, so that the generations of a library where they stay as they are share one.
    pub fn of(shared: &Shared) -> Arc<Self> {
        let (vocabulary, organisations) = (&shared.vocabulary, &shared.organisations);
        let mut last = LAST.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        match &*last {
            Some(made) if made.vocabulary == *vocabulary && made.organisations == *organisations => {
                Arc::clone(&made.matcher)
            }
            _ => {
                let matcher = Arc::new(Self::new(&with_organisations(vocabulary, organisations)));
                let (vocabulary, organisations) = (vocabulary.clone(), organisations.clone());
                *last = Some(Made { vocabulary, organisations, matcher: Arc::clone(&matcher) });
                matcher
            }
        }
    }

    /// The labels of a concept in the order of their language tags, those to show first; none when it is unknown.
    pub fn labels(&self, concept: &ConceptId) -> &[ConceptLabel] {
        match self.concepts.binary_search(concept) {
            Ok(number) => &self.labels[self.starts[number]..self.starts[number + 1]],
            Err(_) => &[],
        }
    }

    /// The labels that stand in a sequence, by place: at each word the longest that begins there, unless it lies
    /// inside a longer one that began before. A label that several concepts share gives each of them; where only the
    /// stems of their labels are the same, those most like the written words. Of one concept's labels on the same
    /// words one is given, found through its stems where it can be.
    ///
    /// Only labels of these languages are looked for, given by their subtags; none given means all. Takes time in
    /// proportion to the length of the sequence.
    pub fn find(&self, sequence: &Sequence, languages: &[&str]) -> Vec<ConceptMatch<'_>> {
        let mut found = Vec::new();
        if sequence.has_no_terms() {
            return found;
        }
        let mut reached = 0;
        let mut longest = Longest { matcher: self, sequence, languages, end: 0, readings: Vec::new() };
        for first in 0..sequence.len() {
            longest.end = first;
            longest.readings.clear();
            longest.walk(Trie::<Reading>::ROOT, first, false);
            if longest.end > reached {
                reached = longest.end;
                found.extend(longest.matches(first));
            }
        }
        found
    }

    /// Finds labels in a text of a language, with word places as its analyzer numbers them.
    pub fn find_in(&self, text: &str, language: &str, analyzers: &mut Analyzers) -> Vec<ConceptMatch<'_>> {
        let mut sequence = Sequence::default();
        let analyzer = analyzers.analyzer(language);
        let code = analyzer.language();
        let mut term = String::new();
        analyzer.analyze(text, &mut |token| {
            while sequence.len() <= token.position {
                sequence.start_word(token.surface);
            }
            term.clear();
            stem_term(code, token.stem, &mut term);
            sequence.push(self, &term, token.part);
            sequence.push(self, token.fold, token.part);
        });
        self.find(&sequence, &[code])
    }

    /// Whether a term, a stem's (`tr:koruyucu`) or a fold's, is a word of any label.
    pub fn has_word(&self, term: &str) -> bool {
        self.symbols.get(term).is_some()
    }

    /// The number of a term.
    pub(crate) fn symbol(&self, term: &str) -> Option<Symbol> {
        self.symbols.get(term)
    }

    fn add(&mut self, label: ConceptLabel, spellings: &[Vec<LabelWord>]) {
        let number = u32::try_from(self.labels.len()).unwrap_or(u32::MAX);
        for words in spellings {
            let stems = self.path(words, |word| &word.stem);
            self.trie.insert(&stems, Reading { label: number, through: Through::Stem });
            let letters: usize = words.iter().map(|word| word.fold.chars().count()).sum();
            if letters >= FOLD_LETTERS {
                let folds = self.path(words, |word| &word.fold);
                self.trie.insert(&folds, Reading { label: number, through: Through::Fold });
            }
        }
        self.owners.push(self.concepts.len());
        self.labels.push(label);
    }

    fn path(&mut self, words: &[LabelWord], term: impl Fn(&LabelWord) -> &str) -> Vec<Step> {
        let mut path = Vec::with_capacity(words.len());
        for word in words {
            if !word.is_gap {
                path.push(Step::Term(self.symbols.intern(term(word))));
            } else if path.last() != Some(&Step::Gap) {
                path.push(Step::Gap);
            }
        }
        path
    }

    fn add_function_words(&mut self, language: &str, analyzers: &mut Analyzers) {
        let symbols = &mut self.symbols;
        let known = &mut self.function_words;
        let mut term = String::new();
        for word in stop_words(language) {
            analyzers.analyzer(language).analyze(word, &mut |token| {
                term.clear();
                stem_term(language, token.stem, &mut term);
                known.insert(symbols.intern(&term));
                known.insert(symbols.intern(token.fold));
            });
        }
    }
}

/// The longest labels that begin at one word.
struct Longest<'m, 's> {
    matcher: &'m ConceptMatcher,
    sequence: &'s Sequence,
    languages: &'s [&'s str],
    /// Place behind the last word of the longest label, where it begins when there is none.
    end: usize,
    /// What ends there, and whether halves of hyphenated words were needed.
    readings: Vec<(bool, Reading)>,
}

impl<'m> Longest<'m, '_> {
    /// Follows every path on from a node with the word at `place`.
    fn walk(&mut self, node: Node, place: usize, has_part: bool) {
        self.take(node, place, has_part);
        let trie = &self.matcher.trie;
        for (symbol, is_part) in self.sequence.word(place) {
            if let Some(next) = trie.next(node, Step::Term(*symbol)) {
                self.walk(next, place + 1, has_part || *is_part);
            }
        }
        if let Some(next) = trie.next(node, Step::Gap) {
            for skipped in 0..=GAP_WORDS {
                if skipped > 0 && !self.is_function_word(place + skipped - 1) {
                    break;
                }
                self.walk(next, place + skipped, has_part);
            }
        }
    }

    fn take(&mut self, node: Node, place: usize, has_part: bool) {
        if place < self.end {
            return;
        }
        for reading in self.matcher.trie.values(node) {
            let code = self.matcher.labels[reading.label as usize].code;
            if self.languages.is_empty() || self.languages.contains(&code) {
                if place > self.end {
                    self.end = place;
                    self.readings.clear();
                }
                self.readings.push((has_part, *reading));
            }
        }
    }

    fn is_function_word(&self, place: usize) -> bool {
        self.sequence.word(place).iter().any(|(symbol, _)| self.matcher.function_words.contains(symbol))
    }

    /// One match for every concept and language of the longest labels: of whole words where there are such.
    fn matches(&mut self, first: usize) -> Vec<ConceptMatch<'m>> {
        let whole = self.readings.iter().any(|(has_part, _)| !has_part);
        self.readings.retain(|(has_part, _)| !(whole && *has_part));
        let is_one_word = first + 1 == self.end;
        let (matcher, written) = (self.matcher, self.sequence.surface(first));
        self.readings.retain(|(_, reading)| !is_one_word || is_of(&matcher.labels[reading.label as usize], written));
        if self.readings.len() > 1 {
            self.keep_likest(first);
        }
        // Stems before folds, and of these the label that stands first.
        self.readings.sort_unstable_by_key(|(_, reading)| (reading.through, reading.label));
        let mut found: Vec<ConceptMatch<'m>> = Vec::with_capacity(self.readings.len());
        for (_, reading) in &self.readings {
            let label = &matcher.labels[reading.label as usize];
            let concept = &matcher.concepts[matcher.owners[reading.label as usize]];
            if !found.iter().any(|known| known.concept == concept && known.label.code == label.code) {
                let through = reading.through;
                found.push(ConceptMatch { concept, label, first, last: self.end - 1, through });
            }
        }
        found
    }

    /// Of the readings of one language those through stems, where there are such, and whose label is most like the
    /// written words.
    fn keep_likest(&mut self, first: usize) {
        let labels = &self.matcher.labels;
        let rank = |reading: &Reading| {
            let words = &labels[reading.label as usize].words;
            let of = |word: Option<&LabelWord>, place| {
                word.map_or(0, |word| alike(&word.surface, self.sequence.surface(place)))
            };
            (reading.through == Through::Stem, of(words.first(), first) + of(words.last(), self.end - 1))
        };
        let code = |reading: &Reading| labels[reading.label as usize].code;
        let ranks: Vec<_> = self.readings.iter().map(|(_, reading)| (code(reading), rank(reading))).collect();
        let mut best = ranks.iter().map(|(code, rank)| {
            let of_language = ranks.iter().filter(|(other, _)| other == code).map(|(_, rank)| rank).max();
            of_language == Some(rank)
        });
        self.readings.retain(|_| best.next().unwrap_or_default());
    }
}

/// Whether a word that shares its stem or fold with a label of one word is a form of it. Of a long name whose end looks
/// like an ending a short stem is left, which may be that of any word: Караганда and кар, snow.
fn is_of(label: &ConceptLabel, written: &str) -> bool {
    let [word] = label.words.as_slice() else { return true };
    let letters = |text: &str| text.chars().count();
    let stem = word.stem.split_once(':').map_or(word.stem.as_str(), |(_, stem)| stem);
    letters(stem) * 2 >= letters(&word.surface) || alike(&word.surface, written) >= 0
}

/// How many characters a label's word and a written word begin with in common, less those of the label behind them.
fn alike(label: &str, written: &str) -> isize {
    let common = label.chars().zip(written.chars()).take_while(|(a, b)| a == b).count();
    let count = |n: usize| isize::try_from(n).unwrap_or(isize::MAX);
    if written.is_empty() { 0 } else { 2 * count(common) - count(label.chars().count()) }
}
