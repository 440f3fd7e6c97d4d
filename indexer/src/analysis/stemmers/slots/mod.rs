//! Stemming of Turkic languages: a table of endings, every legal parse, and learned costs that choose among them.
//!
//! The table (`tables/`) says which endings a language has, what each may follow and which class may stand inside
//! which. A word is parsed from its end in all legal ways at once ([`parse`]). Which root is meant is decided by
//! what was learned from text (`lexicons/`): how often each root was seen, and how likely each ending and each
//! sequence of endings is. A root that was never seen is judged by its letters ([`shape`]).

mod learn;
mod letters;
mod parse;
mod reader;
mod shape;
mod table;
mod trie;
mod weights;

use super::Stemmer;
pub(crate) use learn::{Recipe, learn};
use parse::{Candidate, LONGEST, candidates};
use shape::Shape;
use table::Table;
pub(crate) use weights::Cost;
use weights::{Weights, each_kind};

/// Brings letters to the form the table is wanted in: as they are, or folded.
pub(crate) use table::Spelling;

/// A stemmer made of a table and a lexicon.
pub(crate) struct SlotStemmer {
    table: Table,
    weights: Weights,
}

impl SlotStemmer {
    /// A stemmer for text as it is written.
    pub(crate) fn new(table: &str, lexicon: &str) -> Self {
        Self::spelled(table, lexicon, str::to_owned, false)
    }

    /// A stemmer for folded text: the same endings and roots, folded, without harmony, which folding erases.
    pub(crate) fn folded(table: &str, lexicon: &str, fold: Spelling) -> Self {
        Self::spelled(table, lexicon, fold, true)
    }

    fn spelled(table: &str, lexicon: &str, spelling: Spelling, folded: bool) -> Self {
        let table = Table::read(table, spelling, folded);
        let weights = Weights::read(&table, lexicon, spelling);
        Self { table, weights }
    }

    /// Whether every letter of a word is one that the table names.
    pub(crate) fn knows_letters(&self, word: &str) -> bool {
        word.chars().all(|c| self.table.letters.number(c) != 0)
    }

    /// Calls `sink` with each spelling that the root of `c` may have when it stands alone, the likeliest first.
    fn spellings(&self, raw: &str, c: &Candidate, mut sink: impl FnMut(&str)) {
        let mut sink = |root: &str| {
            if c.class == u8::MAX || !self.never_ends_so(root) {
                sink(root);
            }
        };
        if c.swallows > 0 {
            for letter in &self.table.swallowed[c.swallows as usize] {
                sink(&format!("{raw}{letter}"));
            }
            return;
        }
        if c.opens {
            if let Some(full) = self.table.drops.get(raw) {
                sink(full);
            }
            if let Some(last) = raw.chars().next_back() {
                for (_, plain, _) in
                    self.table.changes.iter().filter(|p| p.0 == last && (!p.2 || self.syllables(raw) > 1))
                {
                    let mut changed = String::with_capacity(raw.len() + 2);
                    changed.push_str(&raw[..raw.len() - last.len_utf8()]);
                    changed.push(*plain);
                    sink(&changed);
                }
            }
        }
        sink(raw);
    }

    /// Whether no root ends like this one.
    fn never_ends_so(&self, root: &str) -> bool {
        let mut letters = root.chars().rev();
        let (last, before) = (letters.next(), letters.next());
        before.zip(last).is_some_and(|pair| self.table.never.contains(&pair))
    }

    fn syllables(&self, root: &str) -> usize {
        root.chars().filter(|c| self.table.vowels >> self.table.letters.number(*c) & 1 == 1).count()
    }

    /// The word that a listed irregular form belongs to; kept words and listed roots are themselves.
    pub(crate) fn listed<'a>(&'a self, word: &'a str) -> Option<&'a str> {
        let itself = || (self.table.keep.contains(word) || self.table.known.contains_key(word)).then_some(word);
        self.table.irregular.get(word).map(String::as_str).or_else(itself)
    }

    /// Calls `sink` with the legal roots of `word`, whether each is a verb's, and what the analysis costs; what it
    /// answers is the cost from which on it wants no more of them.
    pub(crate) fn analyses(&self, word: &str, mut sink: impl FnMut(&str, bool, Cost) -> Cost) {
        let mut found = Vec::with_capacity(16);
        let mut shapes = [0; LONGEST + 1];
        candidates(&self.table, &self.weights, word, &mut found, &mut shapes);
        let mut bound = Cost::MAX;
        for c in &found {
            let outer = if c.class == u8::MAX { self.weights.end_state() } else { c.class as usize };
            let chain = |verb: bool| c.cost + self.weights.step(self.weights.root_state(verb), outer);
            if each_kind(c.kinds).all(|verb| chain(verb) + self.weights.least.min(HELD) >= bound) {
                continue;
            }
            let raw = &word[..c.bytes as usize];
            self.spellings(raw, c, |root| {
                let held = || self.table.hold.contains(root).then_some([HELD; 2]);
                let costs = held().or_else(|| self.weights.seen(root)).unwrap_or_else(|| {
                    let shape = if root == raw {
                        shapes[(c.length as usize).min(LONGEST)]
                    } else {
                        self.weights.shape.root(&self.table.letters, root)
                    };
                    self.weights.unseen(shape, c.length as usize)
                });
                for verb in each_kind(c.kinds) {
                    bound = sink(root, verb, chain(verb) + costs[usize::from(verb)]);
                }
            });
        }
    }

    /// Takes off the final vowel that endings alter, and then writes the last consonant as it is at a word's end.
    fn trim(&self, from: usize, out: &mut String) {
        if self.table.trims.is_empty() || out[from..].chars().nth(3).is_none() {
            return;
        }
        if out.chars().next_back().is_some_and(|c| self.table.trims.contains(&c)) {
            out.pop();
        }
        let last = out.chars().next_back();
        if let Some((_, plain, _)) = self.table.changes.iter().find(|p| Some(p.0) == last) {
            out.pop();
            out.push(*plain);
        }
    }
}

/// Cost of a root that the table holds: next to nothing, so that it wins over what is inside it.
const HELD: Cost = 5;

/// A stemmer that stems again what it stemmed until nothing changes, so that a stem is its own stem.
pub(crate) struct Settled<S>(pub(crate) S);

/// Times that a stem is stemmed again; two suffice for nearly all words.
const AGAIN: usize = 8;

impl<S: Stemmer> Stemmer for Settled<S> {
    fn stem(&self, word: &str, out: &mut String) {
        let from = out.len();
        self.0.stem(word, out);
        let mut before = word.to_owned();
        for _ in 0..AGAIN {
            if out[from..] == before {
                return;
            }
            before.replace_range(.., &out[from..]);
            out.truncate(from);
            self.0.stem(&before, out);
        }
    }
}

impl Stemmer for SlotStemmer {
    fn stem(&self, word: &str, out: &mut String) {
        if let Some(root) = self.listed(word) {
            out.push_str(root);
            return;
        }
        let from = out.len();
        let mut best = Cost::MAX;
        self.analyses(word, |root, _, cost| {
            if cost < best {
                best = cost;
                out.truncate(from);
                out.push_str(root);
            }
            best
        });
        if !self.table.hold.contains(&out[from..]) {
            self.trim(from, out);
        }
    }
}
