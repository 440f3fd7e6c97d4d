//! The lexicon of Russian paradigms: which stem takes which endings.

use rustc_hash::FxHashMap;

/// Endings of an adjective or participle, written as one sign in `paradigms.txt`: `~` hard, `^` soft or after a hushing letter.
const HARD: &[&str] = &["ый", "ого", "ому", "ым", "ом", "ая", "ой", "ою", "ую", "ое", "ые", "ых", "ыми"];
const SOFT: &[&str] = &["ий", "его", "ему", "им", "ем", "ая", "ей", "ею", "ую", "ее", "ие", "их", "ими"];

/// Endings that go together; the first is that of the base form.
struct Paradigm {
    base: &'static str,
    /// Sorted.
    endings: Vec<String>,
}

/// Stems, their paradigms, and the irregular words.
pub(super) struct Lexicon {
    /// Form → base.
    irregular: FxHashMap<String, String>,
    paradigms: Vec<Paradigm>,
    /// Stem → its rank among all stems (the lower the commoner) and its paradigm.
    stems: FxHashMap<&'static str, Vec<(u32, u16)>>,
}

impl Lexicon {
    /// Reads the tables.
    pub(super) fn read() -> Self {
        let paradigms: Vec<_> = lines(include_str!("paradigms.txt")).map(paradigm).collect();
        let mut stems: FxHashMap<&'static str, Vec<(u32, u16)>> = FxHashMap::default();
        let mut rank = 0;
        for line in lines(include_str!("lexicon.txt")) {
            if line.starts_with('@') {
                rank += 1;
                continue;
            }
            let mut words = line.split(' ');
            let Some(number) = words.next().and_then(|n| n.parse().ok()).filter(|n| usize::from(*n) < paradigms.len())
            else {
                continue;
            };
            for stem in words {
                stems.entry(stem).or_default().push((rank, number));
            }
        }
        Self { irregular: irregular(), paradigms, stems }
    }

    /// Appends the base form of `form` to `out`; false where the lexicon has none.
    pub(super) fn base(&self, form: &str, out: &mut String) -> bool {
        if let Some(base) = self.irregular.get(form) {
            out.push_str(base);
            return true;
        }
        let mut best: Option<(bool, u32, &str, &str)> = None;
        for (at, _) in form.char_indices().skip(1).chain([(form.len(), ' ')]) {
            let (stem, ending) = form.split_at(at);
            let Some(entries) = self.stems.get(stem) else { continue };
            for (rank, number) in entries {
                let paradigm = &self.paradigms[usize::from(*number)];
                if paradigm.endings.binary_search_by(|e| e.as_str().cmp(ending)).is_ok() {
                    // The base form itself before forms of others, the commoner word before the rarer.
                    let found = (paradigm.base != ending, *rank, stem, paradigm.base);
                    if best.is_none_or(|b| found < b) {
                        best = Some(found);
                    }
                }
            }
        }
        if let Some((_, _, stem, base)) = best {
            out.push_str(stem);
            out.push_str(base);
        }
        best.is_some()
    }
}

fn paradigm(line: &'static str) -> Paradigm {
    let mut listed = line.split(' ').map(|e| e.trim_start_matches('0'));
    let base = listed.next().unwrap_or_default();
    let mut endings = vec![base.to_owned()];
    for ending in listed {
        let (mark, all) = match ending.char_indices().next_back() {
            Some((at, '~')) => (&ending[..at], HARD),
            Some((at, '^')) => (&ending[..at], SOFT),
            _ => (ending, &[""][..]),
        };
        endings.extend(all.iter().map(|e| format!("{mark}{e}")));
    }
    endings.sort_unstable();
    Paradigm { base, endings }
}

/// Lines of a table that are not comments.
fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn irregular() -> FxHashMap<String, String> {
    let paradigms = || lines(include_str!("irregular.txt")).filter_map(|line| line.split_once(": "));
    let unchanging = lines(include_str!("unchanging.txt")).flat_map(str::split_whitespace);
    let bases = paradigms().map(|(base, _)| base.trim_end_matches('*'));
    // A base form is itself before it is a form of another word (`день`, `деть`).
    let mut found: FxHashMap<_, _> = unchanging.chain(bases).map(|word| (word.to_owned(), word.to_owned())).collect();
    for (base, forms) in paradigms() {
        // A hyphen marks what goes so behind a prefix only, and the lexicon has those words.
        for form in forms.split_whitespace().filter(|form| !form.starts_with('-')) {
            found.entry(form.to_owned()).or_insert_with(|| base.trim_end_matches('*').to_owned());
        }
    }
    found
}
