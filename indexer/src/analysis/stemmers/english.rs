//! English: inflection undone, derivation left alone.
//!
//! Forms that no rule gives come from three tables (`irregular.txt`, `comparison.txt`, `invariant.txt`), spellings of one
//! word from a fourth (`spelling.txt`). The rules are those of every school grammar: -s, -ed, -ing, doubled consonants,
//! y and i, silent e. A silent e falls from long words in the end, as in Porter's stemmer, since no rule can tell
//! whether `-ing` hid one.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Stemmer;

/// Stemmer for English.
pub(crate) struct English {
    /// Irregular form → base.
    irregular: FxHashMap<String, &'static str>,
    invariant: FxHashSet<&'static str>,
    /// Other spelling → the spelling of the index, longest first within one first letter.
    spellings: Vec<(&'static str, &'static str)>,
}

impl English {
    pub(crate) fn new() -> Self {
        let mut irregular = FxHashMap::default();
        for (base, forms) in paradigms(include_str!("english/irregular.txt")) {
            irregular.insert(base.to_owned(), base);
            for form in forms.split_whitespace() {
                irregular.insert(form.to_owned(), base);
            }
        }
        for adjective in words(include_str!("english/comparison.txt")) {
            irregular.insert(adjective.to_owned(), adjective);
            for ending in ["er", "est"] {
                irregular.insert(compared(adjective, ending), adjective);
            }
        }
        let mut spellings: Vec<_> = paradigms(include_str!("english/spelling.txt"))
            .flat_map(|(ours, others)| others.split_whitespace().map(move |other| (other, ours)))
            .collect();
        spellings.sort_by_key(|(other, _)| std::cmp::Reverse(other.len()));
        Self { irregular, invariant: words(include_str!("english/invariant.txt")).collect(), spellings }
    }

    /// Takes one layer of endings off; true when the tables had the last word.
    fn reduce(&self, word: &mut String) -> bool {
        if self.found(word) {
            return true;
        }
        self.respell(word);
        plural(word);
        if self.found(word) {
            return true;
        }
        past_or_participle(word);
        if self.needs_its_e(word) {
            word.push('e');
        }
        if self.found(word) {
            return true;
        }
        adverb(word);
        false
    }

    /// Replaces an irregular form with its base; true for words that are kept as they stand, too.
    fn found(&self, word: &mut String) -> bool {
        if let Some(base) = self.irregular.get(word.as_str()) {
            word.clear();
            word.push_str(base);
            return true;
        }
        self.invariant.contains(word.as_str())
    }

    /// Whether a stem without its e would be the form of another word: `rang(ing)` is of `range`, not of `ring`.
    fn needs_its_e(&self, stem: &str) -> bool {
        self.irregular.get(stem).is_some_and(|base| *base != stem)
    }

    fn respell(&self, word: &mut String) {
        if let Some((other, ours)) = self.spellings.iter().find(|(other, _)| word.starts_with(other)) {
            word.replace_range(..other.len(), ours);
        }
        if word.len() < 7 {
            return;
        }
        for (other, ours) in [("isation", "ization"), ("ysing", "yzing"), ("ysed", "yzed"), ("yse", "yze")] {
            if let Some(at) = word.rfind(other).filter(|at| word.len() - at <= other.len() + 2) {
                word.replace_range(at..at + other.len(), ours);
                return;
            }
        }
        let ise = ["ise", "ised", "ises", "iser", "isers", "ising"].iter().find(|e| word.ends_with(**e));
        if let Some(at) = ise.map(|e| word.len() - e.len()) {
            // A vowel before it (cruise, raise, noise) makes it part of the root.
            if !is_vowel(word.as_bytes()[at - 1]) && !IS_NOT_IZE.iter().any(|root| word.contains(root)) {
                word.replace_range(at + 1..at + 2, "z");
            }
        }
    }
}

impl Stemmer for English {
    fn stem(&self, word: &str, out: &mut String) {
        let mut stem: String = word.trim_end_matches('\'').trim_end_matches("'s").chars().map(plain).collect();
        if stem.len() > 1 && stem.bytes().all(|b| b.is_ascii_lowercase()) {
            // One pass may bare another ending (`accordingly`, `according`, `accord`); a few always suffice.
            for _ in 0..PASSES {
                let before = stem.clone();
                if self.reduce(&mut stem) {
                    break;
                }
                if !self.needs_its_e(stem.strip_suffix('e').unwrap_or_default()) {
                    drop_ending(&mut stem);
                }
                if before == stem {
                    break;
                }
            }
        }
        out.push_str(&stem);
    }
}

const PASSES: usize = 6;

/// Words in -ise that are not verbs of the -ize kind.
const IS_NOT_IZE: [&str; 29] = [
    "advis",
    "advertis",
    "arise",
    "cerise",
    "chastis",
    "circumcis",
    "compris",
    "compromis",
    "concis",
    "demis",
    "despis",
    "devis",
    "enterpris",
    "excis",
    "exercis",
    "expertis",
    "franchis",
    "improvis",
    "incis",
    "likewis",
    "merchandis",
    "otherwis",
    "paradis",
    "precis",
    "premis",
    "promis",
    "revis",
    "supervis",
    "televis",
];

/// The letter without the mark that borrowed words may carry (`naïve`, `café`) or not.
fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        _ => letter,
    }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

fn has_vowel(word: &str) -> bool {
    word.bytes().enumerate().any(|(at, b)| is_vowel(b) && (b != b'y' || at > 0))
}

/// Undoes the plural of nouns and the third person of verbs.
fn plural(word: &mut String) {
    let len = word.len();
    if len < 4 || !word.ends_with('s') || ["ss", "us", "is"].iter().any(|e| word.ends_with(e)) {
        return;
    }
    let cut = if word.ends_with("men") {
        0
    } else if word.ends_with("ies") && len > 4 {
        word.replace_range(len - 3.., "y");
        0
    } else if ["sses", "xes", "ches", "shes", "zzes"].iter().any(|e| word.ends_with(e))
        || (word.ends_with("oes") && len > 5)
    {
        2
    } else {
        usize::from(has_vowel(&word[..len - 1]))
    };
    word.truncate(word.len() - cut);
}

/// Undoes -ed and -ing, and the plural of compounds with -man and -child.
fn past_or_participle(word: &mut String) {
    if word.ends_with("men") && word.len() > 4 {
        let at = word.len() - 2;
        word.replace_range(at..at + 1, "a");
        return;
    }
    if word.len() > 8 && word.ends_with("children") {
        word.truncate(word.len() - 3);
        return;
    }
    if word.ends_with("ied") && word.len() > 4 {
        let at = word.len() - 3;
        word.replace_range(at.., "y");
        return;
    }
    let Some(stem) = word.strip_suffix("ing").or_else(|| word.strip_suffix("ed")) else { return };
    if stem.len() < 2 || !has_vowel(stem) || (word.ends_with("eed") && !word.ends_with("reed")) {
        return;
    }
    word.truncate(stem.len());
    restore(word);
}

/// Gives a stem bared of -ed or -ing its silent e again, or takes the doubled consonant.
fn restore(word: &mut String) {
    let bytes = word.as_bytes();
    let [.., before, last] = *bytes else { return };
    if before == last && matches!(last, b'b' | b'd' | b'g' | b'l' | b'm' | b'n' | b'p' | b'r' | b't') {
        // `spell` keeps both letters; of longer words `drop_ending` takes one, bare or not.
        if last != b'l' {
            word.pop();
        }
    } else if (["at", "bl", "iz", "yz"].iter().any(|e| word.ends_with(e))
        || matches!(last, b'v' | b'u' | b'c' | b's') && before != last
        || hides_e(word)
        || is_short(bytes))
        && !(word.ends_with("eat") || word.ends_with("oat"))
    {
        word.push('e');
    }
}

/// `conceding` and `superseding`, but not `needing` and `spreading`.
fn hides_e(stem: &str) -> bool {
    stem.ends_with("ed") && !stem.ends_with("eed")
}

/// Whether a word is one short syllable, as `hop` and `rat` are; then -ing hid an e (`hoping`, `rating`).
fn is_short(word: &[u8]) -> bool {
    let onset = if word.starts_with(b"qu") { 2 } else { 0 };
    let Some(at) = word.iter().skip(onset).position(|b| is_vowel(*b)).map(|at| at + onset) else { return false };
    word.len() == at + 2 && !is_vowel(word[at + 1]) && !matches!(word[at + 1], b'w' | b'x' | b'y')
}

/// Undoes the adverb's -ly.
fn adverb(word: &mut String) {
    let Some(stem) = word.strip_suffix("ly") else { return };
    if stem.len() < 4 || !has_vowel(stem) {
        return;
    }
    let len = stem.len();
    word.truncate(len);
    if word.ends_with('i') {
        word.replace_range(len - 1.., "y");
    } else if word.ends_with("ab") || word.ends_with("ib") {
        word.push_str("le");
    }
}

/// Drops a final silent e where the word stays long enough to be itself: `require` loses it, `rate` keeps it.
/// It stays after letters that would then look like an ending themselves (`increase`, `concede`, `hinge`).
/// Of a doubled l one falls, so that `cancelled` meets `cancel` and `recalled` meets `recall`.
fn drop_ending(word: &mut String) {
    if word.ends_with("ll") && word.len() > 5 {
        word.pop();
    }
    let Some(stem) = word.strip_suffix('e') else { return };
    let Some(&last) = stem.as_bytes().last() else { return };
    let looks_inflected = last == b's' || stem.ends_with("ed") || stem.ends_with("ing");
    if looks_inflected || (is_vowel(last) && last != b'u') || !closes_syllable(stem) || is_short(stem.as_bytes()) {
        return;
    }
    word.pop();
}

/// Whether some vowel is followed by a consonant.
fn closes_syllable(word: &str) -> bool {
    word.as_bytes().windows(2).any(|pair| is_vowel(pair[0]) && !is_vowel(pair[1]))
}

/// The comparative or superlative of an adjective.
fn compared(adjective: &str, ending: &str) -> String {
    let bytes = adjective.as_bytes();
    let mut form = adjective.to_owned();
    if adjective.ends_with('e') {
        form.pop();
    } else if adjective.ends_with('y') && !is_vowel(bytes[bytes.len() - 2]) {
        form.pop();
        form.push('i');
    } else if bytes.len() < 5 && bytes.len() > 2 && is_short_syllable(bytes) {
        form.push(char::from(bytes[bytes.len() - 1]));
    }
    form + ending
}

fn is_short_syllable(word: &[u8]) -> bool {
    let [.., a, b, c] = *word else { return false };
    !is_vowel(a) && is_vowel(b) && !is_vowel(c) && !matches!(c, b'w' | b'x')
}

/// Lines `base: form form …` of a table.
fn paradigms(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "))
}

/// Words of a table.
fn words(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

#[cfg(test)]
mod tests;
