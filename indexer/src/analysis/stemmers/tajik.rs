//! Tajik: the slot engine for endings, and around it what Persian verbs have in front: `ме-`, `на-`, `би-`, and preverbs.
//!
//! A verb has two stems (`кун-`, `кард`); `verbs.txt` joins them, and the past stem stands for both.

use rustc_hash::FxHashMap;

use super::Stemmer;
use super::slots::{Cost, SlotStemmer, Spelling};

/// Prefixes of verb forms and what it costs to believe in them, in the engine's tenths of a logarithm.
const PREFIXES: &[(&str, Cost)] = &[("наме", 8), ("ме", 8), ("на", 30), ("би", 45), ("бу", 45)];

/// Words that stand before a verb as part of it, before any prefix: `бармегардад`.
const PREVERBS: &[&str] = &["бар", "дар", "боз", "во", "фуру", "фурӯ", "пеш", "фаро"];

/// Stemmer for Tajik.
pub(crate) struct Tajik {
    endings: SlotStemmer,
    prefixes: Vec<(String, Cost)>,
    preverbs: Vec<String>,
    /// Present stem → past stem; a past stem is there for itself.
    stems: FxHashMap<String, String>,
}

impl Tajik {
    /// The stemmer around an engine whose table is spelled by `spelling`: as it is, or folded.
    pub(crate) fn new(endings: SlotStemmer, spelling: Spelling) -> Self {
        let mut stems = FxHashMap::default();
        for (past, presents) in include_str!("tajik/verbs.txt").lines().filter_map(|line| line.split_once(": ")) {
            let past = spelling(past);
            for present in presents.split_whitespace() {
                stems.entry(spelling(present)).or_insert_with(|| past.clone());
            }
            stems.insert(past.clone(), past);
        }
        let prefixes = PREFIXES.iter().map(|(prefix, price)| (spelling(prefix), *price)).collect();
        Self { endings, prefixes, preverbs: PREVERBS.iter().map(|p| spelling(p)).collect(), stems }
    }

    /// The past stem of a verb's root, which may begin with a preverb.
    fn past(&self, preverb: &str, root: &str) -> Option<String> {
        let simple = |preverb: &str, root: &str| self.stems.get(root).map(|past| format!("{preverb}{past}"));
        let inner =
            || self.preverbs.iter().find_map(|p| root.strip_prefix(p.as_str()).and_then(|rest| simple(p, rest)));
        simple(preverb, root).or_else(|| if preverb.is_empty() { inner() } else { None })
    }

    /// The cheapest root of `word` and its cost; with `verb` only roots of verbs.
    fn root(&self, word: &str, only_verbs: bool) -> (Cost, bool, String) {
        let mut best = (Cost::MAX, false, String::new());
        self.endings.analyses(word, |root, verb, cost| {
            if cost < best.0 && (verb || !only_verbs) {
                best = (cost, verb, root.to_owned());
            }
            best.0
        });
        best
    }
}

impl Stemmer for Tajik {
    fn stem(&self, word: &str, out: &mut String) {
        if let Some(root) = self.endings.listed(word) {
            return out.push_str(root);
        }
        if self.stems.get(word).is_some_and(|past| past == word) {
            return out.push_str(word);
        }
        let (mut cost, mut verb, mut root) = self.root(word, false);
        let mut preverb = "";
        for before in self.preverbs.iter().map(String::as_str).chain([""]) {
            let Some(rest) = word.strip_prefix(before) else { continue };
            for (prefix, price) in &self.prefixes {
                let Some(rest) = rest.strip_prefix(prefix.as_str()).filter(|r| r.chars().count() > 1) else { continue };
                let (found, _, of) = self.root(rest, true);
                if found.saturating_add(*price) < cost {
                    (cost, verb, root, preverb) = (found + price, true, of, before);
                }
            }
        }
        match self.past(preverb, &root).filter(|_| verb) {
            Some(past) => out.push_str(&past),
            None => out.extend([preverb, root.as_str()]),
        }
        // A root's own final ӣ is и inside a word; alone it would be taken for the и that joins words.
        if out.ends_with('и') && root.chars().count() > 2 {
            out.pop();
            out.push('ӣ');
        }
    }
}
