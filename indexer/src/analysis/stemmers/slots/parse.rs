//! Every legal way to take endings from a word, and what the cheapest chain before each root costs.

use super::table::{Harmony, Kinds, Table};
use super::weights::{Cost, IMPOSSIBLE, LIFT, Weights};

/// Longest word that is looked at, in letters.
pub(crate) const LONGEST: usize = 64;

/// Costs by number of letters.
pub(crate) type RootCosts = [Cost; LONGEST + 1];

/// One legal root of a word: what is left when a legal chain of endings is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// Letters of the word that belong to the root.
    pub(crate) length: u8,
    /// Bytes of the word that belong to the root.
    pub(crate) bytes: u16,
    /// What the root is, by the ending next to it.
    pub(crate) kinds: Kinds,
    /// Whether that ending begins with a vowel.
    pub(crate) opens: bool,
    /// Which letters of the root that ending has taken in.
    pub(crate) swallows: u8,
    /// Class of that ending; `u8::MAX` for the bare word.
    pub(crate) class: u8,
    /// Form of that ending.
    pub(crate) form: u16,
    /// Cost of the cheapest chain of endings.
    pub(crate) cost: Cost,
}

/// A class that ends at a place in the word.
#[derive(Debug, Clone, Copy)]
struct State {
    place: u8,
    class: u8,
    cost: Cost,
}

/// Finds all legal roots of `word`, the word itself first.
///
/// From the end to the beginning, each place in the word knows which classes of endings begin there and what the
/// cheapest chain from there to the end costs; the endings found before it tell the same of earlier places. So all
/// chains are seen in one pass without listing them.
///
/// `costs` gets what each beginning of the word costs as an unseen root, by its number of letters.
pub(crate) fn candidates(
    table: &Table,
    weights: &Weights,
    word: &str,
    out: &mut Vec<Candidate>,
    costs: &mut RootCosts,
) {
    out.clear();
    let mut letters = [0u8; LONGEST];
    let mut bytes = [0u16; LONGEST + 1];
    let mut count = 0;
    for c in word.chars().take(LONGEST) {
        letters[count] = table.letters.number(c);
        bytes[count + 1] = bytes[count] + c.len_utf8() as u16;
        count += 1;
    }
    let letters = &letters[..count];
    weights.shape.prefixes(letters, costs);
    out.push(Candidate {
        length: count as u8,
        bytes: u16::try_from(word.len()).unwrap_or(u16::MAX),
        kinds: Kinds::ANY,
        opens: false,
        swallows: 0,
        class: u8::MAX,
        form: u16::MAX,
        cost: 0,
    });
    let mut harmony = [Harmony::Free; LONGEST + 1];
    let mut voiced = [false; LONGEST + 1];
    for (i, &letter) in letters.iter().enumerate() {
        let bit = 1u64 << letter;
        let vowel = table.vowels & bit != 0;
        voiced[i + 1] = voiced[i] || vowel;
        harmony[i + 1] = match vowel {
            false => harmony[i],
            true if table.back & bit != 0 => Harmony::Back,
            true if table.front & bit != 0 => Harmony::Front,
            true => Harmony::Free,
        };
    }
    // Classes that may stand inside what begins at each place; all of them at the end of the word.
    let mut allowed = [0u64; LONGEST + 1];
    allowed[count] = u64::MAX;
    let mut states: Vec<State> = Vec::with_capacity(32);
    let mut outside: Vec<State> = Vec::with_capacity(8);
    for end in (2..=count).rev() {
        let here = allowed[end];
        if here == 0 {
            continue;
        }
        outside.clear();
        outside.extend(states.iter().filter(|s| s.place as usize == end));
        table.trie.endings_before(letters, end, |start, number| {
            let ending = &table.endings[number as usize];
            let class = ending.class;
            if start < 2 || here >> class & 1 == 0 || ending.after >> letters[start - 1] & 1 == 0 || !voiced[start] {
                return;
            }
            if ending.harmony != Harmony::Free && harmony[start] != Harmony::Free && ending.harmony != harmony[start] {
                return;
            }
            let rest = if end == count {
                weights.step(class as usize, weights.end_state())
            } else {
                let legal = |s: &&State| table.classes[s.class as usize].inner >> class & 1 == 1;
                let costs =
                    outside.iter().filter(legal).map(|s| s.cost + weights.step(class as usize, s.class as usize));
                costs.min().unwrap_or(IMPOSSIBLE)
            };
            let cost = (rest + Cost::from(weights.forms[ending.form as usize])).saturating_sub(LIFT);
            let facts = &table.classes[class as usize];
            allowed[start] |= facts.inner;
            match states.iter_mut().find(|s| s.place as usize == start && s.class == class) {
                Some(state) => state.cost = state.cost.min(cost),
                None => states.push(State { place: start as u8, class, cost }),
            }
            if facts.roots.0 != 0 && start >= ending.least as usize {
                out.push(Candidate {
                    length: start as u8,
                    bytes: bytes[start],
                    kinds: facts.roots,
                    opens: ending.opens,
                    swallows: ending.swallows,
                    class,
                    form: ending.form,
                    cost,
                });
            }
        });
    }
}

/// The cheapest chain of endings of a candidate, from the root outward: classes and forms.
pub(crate) fn best_chain(
    table: &Table,
    weights: &Weights,
    word: &str,
    candidate: &Candidate,
) -> (Vec<usize>, Vec<usize>) {
    let letters: Vec<u8> = word.chars().take(LONGEST).map(|c| table.letters.number(c)).collect();
    let mut steps: Vec<(usize, usize, u16)> = Vec::new();
    for end in (1..=letters.len()).rev() {
        table.trie.endings_before(&letters, end, |start, number| steps.push((start, end, number)));
    }
    // Depth-first from the root, keeping legal orders only; words are short and the table is strict.
    let mut best: (Cost, Vec<usize>, Vec<usize>) = (Cost::MAX, Vec::new(), Vec::new());
    let first: Vec<_> = steps
        .iter()
        .filter(|s| {
            s.0 == candidate.length as usize
                && table.endings[s.2 as usize].class == candidate.class
                && table.endings[s.2 as usize].form == candidate.form
        })
        .copied()
        .collect();
    let mut stack: Vec<(usize, Cost, Vec<usize>, Vec<usize>)> = first
        .iter()
        .map(|s| {
            (
                s.1,
                Cost::from(weights.forms[table.endings[s.2 as usize].form as usize]),
                vec![candidate.class as usize],
                vec![candidate.form as usize],
            )
        })
        .collect();
    while let Some((at, cost, classes, forms)) = stack.pop() {
        let last = classes[classes.len() - 1];
        if at == letters.len() {
            let total = cost + weights.step(last, weights.end_state());
            if total < best.0 {
                best = (total, classes, forms);
            }
            continue;
        }
        for s in steps.iter().filter(|s| s.0 == at) {
            let e = &table.endings[s.2 as usize];
            if table.classes[e.class as usize].inner >> last & 1 == 1 && e.after >> letters[at - 1] & 1 == 1 {
                let mut c = classes.clone();
                let mut f = forms.clone();
                c.push(e.class as usize);
                f.push(e.form as usize);
                stack.push((
                    s.1,
                    cost + weights.step(last, e.class as usize) + Cost::from(weights.forms[e.form as usize]),
                    c,
                    f,
                ));
            }
        }
    }
    (best.1, best.2)
}
