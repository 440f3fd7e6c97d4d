//! Learning a lexicon from the words of a language.
//!
//! Every word type is analyzed as root and chain of endings, by what the analyses of all others make likely; the words
//! are gone through several times, at first drawing among the possible analyses, then taking the best. Roots that
//! explain many words get cheap, chance splits die out (Goldwater, Griffiths and Johnson 2009 describe the idea for
//! word segmentation). The result depends on the words and the recipe alone: there is no outside chance in it.

use super::SlotStemmer;
use super::parse::{Candidate, LONGEST, best_chain, candidates};
use super::table::Table;
use super::weights::{LIFT, NOVELTY, OTHER_KIND, Weights, cost, each_kind};
use rustc_hash::FxHashMap;
use std::fmt::Write;

/// How a language's lexicon is learned.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recipe {
    /// Preference for taking an ending off, in natural logarithms: the model's own optimum leaves frequent participles
    /// whole, which a search wants to meet their verb.
    pub(crate) greed: f64,
    /// Share of the greed that endings of one letter get.
    pub(crate) single: f64,
    /// How often each form and sequence counts as seen beforehand; high where there is little text.
    pub(crate) evenness: f64,
    /// How much less likely a root is whose last letter was changed before a vowel.
    pub(crate) changed: f64,
    /// Forms a root must have been seen in to be kept.
    pub(crate) seen: f64,
}

/// Rounds over all words; the last [`SETTLED`] of them take the best analysis.
const ROUNDS: usize = 6;
const SETTLED: usize = 2;

/// How often a root that the table lists counts as seen beforehand.
const KNOWN: f64 = 20.0;

#[derive(Debug)]
struct Analysis {
    root: String,
    verb: bool,
    classes: Vec<usize>,
    forms: Vec<usize>,
}

struct Learner<'t> {
    stemmer: &'t mut SlotStemmer,
    recipe: Recipe,
    roots: FxHashMap<String, [f64; 2]>,
    total: f64,
    nouns: f64,
    forms: Vec<f64>,
    steps: Vec<f64>,
    chance: u64,
}

/// The text of a lexicon learned from `words`, which must be distinct surfaces in a fixed order.
pub(crate) fn learn(stemmer: &mut SlotStemmer, words: &[String], recipe: Recipe) -> String {
    let classes = stemmer.table.classes.len();
    stemmer.weights = Weights::even(&stemmer.table);
    let forms = vec![0.0; stemmer.table.forms.len()];
    let steps = vec![0.0; (classes + 2) * (classes + 1)];
    let mut learner = Learner {
        stemmer,
        recipe,
        roots: FxHashMap::default(),
        total: 0.0,
        nouns: 0.5,
        forms,
        steps,
        chance: 0x1234_5678_9abc_def1,
    };
    let mut known: Vec<_> = learner.stemmer.table.known.iter().map(|(root, kinds)| (root.clone(), *kinds)).collect();
    known.sort_unstable();
    for (root, kinds) in known {
        for (kind, _) in kinds.into_iter().enumerate().filter(|k| k.1) {
            learner.roots.entry(root.clone()).or_default()[kind] += KNOWN;
            learner.total += KNOWN;
        }
    }
    let mut order: Vec<usize> = (0..words.len()).collect();
    for i in (1..order.len()).rev() {
        let j = (learner.draw() * (i as f64 + 1.0)) as usize;
        order.swap(i, j.min(i));
    }
    let mut analyses: Vec<Option<Analysis>> = words.iter().map(|_| None).collect();
    for round in 0..ROUNDS {
        if round > 0 || learner.recipe.evenness > 1.0 {
            learner.reweigh();
        }
        for (done, &i) in order.iter().enumerate() {
            if round == 0 && done % 5000 == 4999 {
                learner.reweigh();
            }
            if let Some(old) = &analyses[i] {
                learner.count(old, -1.0);
            }
            let new = learner.analyze(&words[i], round + SETTLED >= ROUNDS);
            learner.count(&new, 1.0);
            analyses[i] = Some(new);
        }
    }
    learner.reweigh();
    learner.print()
}

impl Learner<'_> {
    fn count(&mut self, analysis: &Analysis, by: f64) {
        let width = self.stemmer.table.classes.len() + 1;
        let kinds = self.roots.entry(analysis.root.clone()).or_default();
        kinds[usize::from(analysis.verb)] += by;
        if kinds[0] + kinds[1] < 0.5 {
            self.roots.remove(&analysis.root);
        }
        self.total += by;
        let mut inner = width - 1 + usize::from(analysis.verb);
        for (&class, &form) in analysis.classes.iter().zip(&analysis.forms) {
            self.steps[inner * width + class] += by;
            self.forms[form] += by;
            inner = class;
        }
        self.steps[inner * width + width - 1] += by;
    }

    fn analyze(&mut self, word: &str, settled: bool) -> Analysis {
        let mut found = Vec::new();
        candidates(&self.stemmer.table, &self.stemmer.weights, word, &mut found, &mut [0; LONGEST + 1]);
        let mut options: Vec<(f64, String, bool, Candidate)> = Vec::new();
        for c in &found {
            let outer = if c.class == u8::MAX { self.stemmer.weights.end_state() } else { c.class as usize };
            self.stemmer.spellings(&word[..c.bytes as usize], c, |root| {
                for verb in each_kind(c.kinds) {
                    let step = self.stemmer.weights.step(self.stemmer.weights.root_state(verb), outer);
                    let probability = self.root(word, root, verb, c);
                    options.push((f64::from(c.cost + step) / 10.0 - probability.ln(), root.to_owned(), verb, *c));
                }
            });
        }
        let best = options.iter().map(|o| o.0).fold(f64::MAX, f64::min);
        let mut chosen = options.iter().position(|o| o.0 <= best).unwrap_or(0);
        if !settled {
            let sum: f64 = options.iter().map(|o| (best - o.0).exp()).sum();
            let mut left = self.draw() * sum;
            for (i, o) in options.iter().enumerate() {
                chosen = i;
                left -= (best - o.0).exp();
                if left < 0.0 {
                    break;
                }
            }
        }
        let (_, root, verb, candidate) = options.swap_remove(chosen);
        let (classes, forms) = best_chain(&self.stemmer.table, &self.stemmer.weights, word, &candidate);
        Analysis { root, verb, classes, forms }
    }

    /// Probability of a root, given all analyses but this word's.
    fn root(&self, word: &str, root: &str, verb: bool, c: &Candidate) -> f64 {
        let kinds = self.roots.get(root).copied().unwrap_or_default();
        let mut shape = (-f64::from(self.stemmer.weights.shape_cost(&self.stemmer.table.letters, root)) / 10.0).exp();
        let raw = word.starts_with(root) && root.chars().count() == c.length as usize;
        if c.opens && c.swallows == 0 && !raw {
            shape *= self.recipe.changed;
        }
        let share = if verb { 1.0 - self.nouns } else { self.nouns };
        let expected = share * shape + OTHER_KIND * (kinds[0] + kinds[1]) / (self.total + 1.0);
        (kinds[usize::from(verb)] + NOVELTY * expected) / (self.total + NOVELTY)
    }

    /// Turns the counts so far into costs.
    fn reweigh(&mut self) {
        let Self { stemmer, recipe, forms, steps, .. } = self;
        let SlotStemmer { table, weights } = &mut **stemmer;
        let width = table.classes.len() + 1;
        for class in &table.classes {
            let of_class: Vec<usize> =
                (0..forms.len()).filter(|&i| table.forms[i].split(' ').next() == Some(&class.name)).collect();
            let sum: f64 = of_class.iter().map(|&i| forms[i] + recipe.evenness).sum();
            for i in of_class {
                let single = table.forms[i].split(' ').nth(1).is_some_and(|f| f.chars().count() == 1);
                let greed = recipe.greed * if single { recipe.single } else { 1.0 };
                let raised = f64::from(LIFT) - 10.0 * ((forms[i] + recipe.evenness) / sum).ln() - 10.0 * greed;
                weights.forms[i] = raised.clamp(0.0, 999.0) as u16;
            }
        }
        for inner in 0..=width {
            let legal: Vec<usize> = (0..width).filter(|&outer| legal(table, inner, outer)).collect();
            let sum: f64 = legal.iter().map(|&o| steps[inner * width + o] + recipe.evenness / 2.0).sum();
            for outer in legal {
                let p = (steps[inner * width + outer] + recipe.evenness / 2.0) / sum;
                weights.set_step(inner, outer, cost(p) as u16);
            }
        }
        let seen = |least: f64| move |n: &&[f64; 2]| n[0] + n[1] >= least;
        let (nouns, all) = self
            .roots
            .values()
            .filter(seen(2.0))
            .fold((1.0, 2.0), |(nouns, all), n| (nouns + f64::from(u8::from(n[0] >= n[1])), all + 1.0));
        self.nouns = nouns / all;
        let known: Vec<&str> = self.roots.iter().filter(|r| r.1[0] + r.1[1] >= 2.0).map(|r| r.0.as_str()).collect();
        if !known.is_empty() {
            self.stemmer.weights.shape = super::Shape::of(&self.stemmer.table.letters, known.into_iter());
        }
    }

    fn print(&self) -> String {
        let (table, weights) = (&self.stemmer.table, &self.stemmer.weights);
        let (mut out, names, width) = (String::new(), weights.names(table), table.classes.len() + 1);
        let _ = writeln!(out, "total {}\nnouns {:.2}", self.total, self.nouns);
        for (form, cost) in table.forms.iter().zip(&weights.forms) {
            let _ = writeln!(out, "form {form} {cost}");
        }
        for inner in 0..=width {
            for outer in (0..width).filter(|&o| legal(table, inner, o)) {
                let outside = names.get(outer).filter(|_| outer + 1 < width).unwrap_or(&"end");
                let _ = writeln!(out, "step {} {outside} {}", names[inner], weights.step(inner, outer));
            }
        }
        let mut roots: Vec<_> = self
            .roots
            .iter()
            .filter(|(root, n)| {
                let least = if root.chars().nth(2).is_some() { self.recipe.seen } else { 6.0 * self.recipe.seen };
                n[0] + n[1] >= least
            })
            .collect();
        roots.sort_by(|a, b| a.0.cmp(b.0));
        for (root, n) in roots {
            let _ =
                if n[1] > 0.0 { writeln!(out, "{root} {} {}", n[0], n[1]) } else { writeln!(out, "{root} {}", n[0]) };
        }
        out
    }

    /// The next number of a fixed sequence, from 0 up to 1 (xorshift, Marsaglia 2003).
    fn draw(&mut self) -> f64 {
        self.chance ^= self.chance << 13;
        self.chance ^= self.chance >> 7;
        self.chance ^= self.chance << 17;
        (self.chance >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Whether the table lets `outer` stand next outside `inner`; any class may be the last.
fn legal(table: &Table, inner: usize, outer: usize) -> bool {
    let classes = table.classes.len();
    let Some(class) = table.classes.get(outer) else { return true };
    if inner < classes { class.inner >> inner & 1 == 1 } else { class.roots.0 >> (inner - classes) & 1 == 1 }
}
