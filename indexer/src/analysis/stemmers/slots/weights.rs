//! What each choice costs: how unlikely a root, an ending and a sequence of endings are.
//!
//! The costs are learned from running text (`learn.rs`) and kept as counts and costs in a lexicon, a text file:
//!
//! ```text
//! # where the text came from, and its license
//! total 124159            word types it was learned from
//! nouns 0.71              share of nouns among the roots
//! form plural лAр 12      cost of a form within its class, in tenths of a natural logarithm
//! step noun plural 18     cost of that class outside that one, or of `end`
//! адам 120                a root, and how many of its forms were seen with it as noun
//! бас 80 95               … and as verb
//! ```

use super::letters::Letters;
use super::shape::Shape;
use super::table::{Kinds, Spelling, Table};
use rustc_hash::FxHashMap;

/// Costs are in tenths of a natural logarithm: 10 more is e times less likely.
pub(crate) type Cost = u32;

/// A cost that no chain of possible choices reaches.
pub(crate) const IMPOSSIBLE: Cost = 100_000;
/// Every form's cost is raised by this much, so that a preference for taking endings off stays a positive number.
pub(crate) const LIFT: Cost = 30;
/// What an unseen root of one or two letters costs more.
const SHORT: Cost = 60;
/// How many word types' worth of belief unseen roots get.
pub(crate) const NOVELTY: f64 = 3000.0;
/// Share of a root's count that its other kind (noun, verb) is credited with.
pub(crate) const OTHER_KIND: f64 = 0.02;

/// The costs of one table.
#[derive(Debug, Clone)]
pub(crate) struct Weights {
    /// By form.
    pub(crate) forms: Vec<u16>,
    /// From a state to the one outside it; rows are classes, then noun root, then verb root; columns are classes,
    /// then the end of the word.
    steps: Vec<u16>,
    classes: usize,
    /// Seen roots, as nouns and as verbs.
    roots: FxHashMap<Box<str>, [u16; 2]>,
    /// Cost of an unseen noun and verb, beside that of its shape.
    unseen: [Cost; 2],
    pub(crate) shape: Shape,
    /// The cheapest seen root.
    pub(crate) least: Cost,
}

impl Weights {
    /// Costs where nothing was learned: every choice alike.
    pub(crate) fn even(table: &Table) -> Self {
        let classes = table.classes.len();
        Self {
            forms: vec![25; table.forms.len()],
            steps: vec![20; (classes + 2) * (classes + 1)],
            classes,
            roots: FxHashMap::default(),
            unseen: [20, 20],
            shape: Shape::even(&table.letters),
            least: 0,
        }
    }

    /// Reads a lexicon; `spelling` is applied to every root, and roots that become one are counted together.
    pub(crate) fn read(table: &Table, text: &str, spelling: Spelling) -> Self {
        let mut weights = Self::even(table);
        let names: Vec<&str> = weights.names(table);
        let state = |name: &str| names.iter().position(|n| *n == name);
        let mut counts: FxHashMap<String, [f64; 2]> = FxHashMap::default();
        let (mut total, mut nouns) = (1.0, 0.5);
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                ["form", class, form, cost] => {
                    if let Some(i) = table.forms.iter().position(|f| f.split(' ').eq([*class, *form])) {
                        weights.forms[i] = cost.parse().unwrap_or(25);
                    }
                }
                ["step", inner, outer, cost] => {
                    let outer = if *outer == "end" { Some(weights.classes) } else { state(outer) };
                    if let (Some(inner), Some(outer)) = (state(inner), outer) {
                        weights.set_step(inner, outer, cost.parse().unwrap_or(20));
                    }
                }
                ["total", n] => total = n.parse().unwrap_or(total),
                ["nouns", share] => nouns = share.parse().unwrap_or(nouns),
                [root, rest @ ..] => {
                    let entry = counts.entry(spelling(root)).or_default();
                    for (slot, n) in entry.iter_mut().zip(rest) {
                        *slot += n.parse().unwrap_or(0.0);
                    }
                }
                [] => {}
            }
        }
        weights.set_roots(table, &counts, total, nouns);
        weights
    }

    /// Sets the costs of roots from how many of their forms were seen as nouns and as verbs.
    pub(crate) fn set_roots(&mut self, table: &Table, counts: &FxHashMap<String, [f64; 2]>, total: f64, nouns: f64) {
        if counts.is_empty() {
            return;
        }
        self.shape = Shape::of(&table.letters, counts.keys().map(String::as_str));
        let share = [nouns, 1.0 - nouns];
        self.unseen = share.map(|s| cost(NOVELTY * s / (total + NOVELTY)));
        #[allow(clippy::iter_over_hash_type, reason = "each root's costs stand for themselves")]
        for (root, n) in counts {
            let shape = (-f64::from(self.shape_cost(&table.letters, root)) / 10.0).exp();
            let both = (n[0] + n[1]) / total;
            let costs = [0, 1].map(|k| {
                let expected = share[k] * shape + OTHER_KIND * both;
                u16::try_from(cost((n[k] + NOVELTY * expected) / (total + NOVELTY))).unwrap_or(u16::MAX)
            });
            self.roots.insert(root.as_str().into(), costs);
        }
        self.least = self.roots.values().flatten().copied().min().map_or(0, Cost::from);
    }

    /// The states in order: classes, `noun`, `verb`.
    pub(crate) fn names<'t>(&self, table: &'t Table) -> Vec<&'t str> {
        table.classes.iter().map(|c| c.name.as_str()).chain(["noun", "verb"]).collect()
    }

    /// State number of a noun or verb root.
    pub(crate) fn root_state(&self, verb: bool) -> usize {
        self.classes + usize::from(verb)
    }

    /// State number of the word's end.
    pub(crate) fn end_state(&self) -> usize {
        self.classes
    }

    /// Cost of `outer` standing next outside `inner`.
    pub(crate) fn step(&self, inner: usize, outer: usize) -> Cost {
        Cost::from(self.steps[inner * (self.classes + 1) + outer])
    }

    pub(crate) fn set_step(&mut self, inner: usize, outer: usize, cost: u16) {
        self.steps[inner * (self.classes + 1) + outer] = cost;
    }

    /// Costs of a root as a noun and as a verb, when it was seen.
    pub(crate) fn seen(&self, root: &str) -> Option<[Cost; 2]> {
        self.roots.get(root).map(|costs| costs.map(Cost::from))
    }

    /// Costs of an unseen root as a noun and as a verb, from that of its shape.
    pub(crate) fn unseen(&self, shape: Cost, letters: usize) -> [Cost; 2] {
        let short = if letters < 3 { SHORT } else { 0 };
        self.unseen.map(|u| u + shape + short)
    }

    /// Cost of the shape of a root that was not seen; one of two letters is hardly ever new.
    pub(crate) fn shape_cost(&self, letters: &Letters, root: &str) -> Cost {
        let short = if root.chars().nth(2).is_none() { SHORT } else { 0 };
        self.shape.root(letters, root) + short
    }
}

/// The cost of a probability.
pub(crate) fn cost(probability: f64) -> Cost {
    // Between 0 and 999: the logarithm of anything that occurs is far inside.
    (-10.0 * probability.ln()).clamp(0.0, 999.0) as Cost
}

/// The kinds as numbers 0 (noun) and 1 (verb).
pub(crate) fn each_kind(kinds: Kinds) -> impl Iterator<Item = bool> {
    [(Kinds::NOUN, false), (Kinds::VERB, true)].into_iter().filter(move |k| k.0.meets(kinds)).map(|k| k.1)
}
