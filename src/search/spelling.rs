//! Words of the library that are written almost like one that occurs nowhere.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use tajriba_indexer::{KEY_END, SpelledWord, are_neighbours, is_cyrillic, plain_letters, small_letters, spelling_key};
use tantivy::Searcher;
use tantivy::schema::Field;
use tantivy_fst::Automaton;

/// Letters from which on a word may be misspelled: a short one is one letter apart from too many.
const MISSPELLED_LETTERS: usize = 5;
/// Letters from which on another letter may stand that nobody would take for the right one, and from which on a word
/// may be one of a language that is not the likeliest.
const LONG_LETTERS: usize = 6;
/// Letters from which on there may be two slips.
const TWICE_MISSPELLED_LETTERS: usize = 9;
/// Most words that are looked at for one.
const LOOKED_AT: usize = 2048;
/// Most keys of a word, one for each way in which languages read it.
const KEYS: usize = 2;

/// What a slip costs: a letter left out, put in, or swapped with its neighbour, or another one that is like it.
const SLIP: usize = 2;
/// What any other letter costs.
const OTHER_LETTER: usize = 3;

/// A word that may have been meant.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Spelling {
    /// In small letters.
    pub(crate) written: String,
    /// Whether it is a word of the likeliest language.
    pub(crate) is_own: bool,
}

/// How far words are looked for: the further, the more of the dictionary is walked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HowFar {
    /// One letter apart.
    Near,
    /// Two letters apart, where none is nearer.
    Far,
}

/// The words of the index as they are written.
#[derive(Clone, Copy)]
pub(crate) struct Speller<'a> {
    pub(crate) searcher: &'a Searcher,
    /// The field that holds them.
    pub(crate) field: Field,
}

impl Speller<'_> {
    /// The word that was most likely meant by one that is misspelled, if any was: the nearest, of the likeliest
    /// language first, then the most frequent.
    pub(crate) fn spelling(&self, typed: &TypedWord, how_far: HowFar) -> tantivy::Result<Option<Spelling>> {
        // Keys have lost twins, and differ by more than the letters then.
        let is_further = typed.letters.len() >= TWICE_MISSPELLED_LETTERS || typed.has_lost_twins();
        match self.nearest(typed, 1)? {
            None if how_far == HowFar::Far && is_further => self.nearest(typed, 2),
            found => Ok(found),
        }
    }

    /// The likeliest word whose key differs by so many letters at most.
    fn nearest(&self, typed: &TypedWord, distance: u8) -> tantivy::Result<Option<Spelling>> {
        let mut near = BTreeMap::new();
        for key in &typed.keys {
            self.add_near(key, distance, &mut near)?;
        }
        let ranked = near.into_values().filter_map(|word| Some((typed.unlikely(&word)?, Reverse(word.versions), word)));
        let best = ranked
            .min_by(|(a, often, word), (b, also, other)| (a, often, &word.written).cmp(&(b, also, &other.written)));
        Ok(best.map(|(.., word)| Spelling { is_own: word.language == typed.language, written: word.written }))
    }

    /// Whether a word is written so somewhere, in any script and with or without its diacritics.
    pub(crate) fn knows<'t>(&self, word: &str, mut languages: impl Iterator<Item = &'t str>) -> tantivy::Result<bool> {
        let begins = |key: &str| -> tantivy::Result<bool> {
            for reader in self.searcher.segment_readers() {
                let inverted = reader.inverted_index(self.field)?;
                let mut terms = inverted.terms().range().ge(format!("{key}{KEY_END}")).into_stream()?;
                let is_key =
                    |term: &[u8]| term.strip_prefix(key.as_bytes()).and_then(<[u8]>::first) == Some(&(KEY_END as u8));
                if terms.advance() && is_key(terms.key()) {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        languages.try_fold(false, |known, tag| Ok(known || begins(&spelling_key(tag, word))?))
    }

    /// Adds the words whose keys differ from a key by so many letters at most.
    fn add_near(&self, key: &str, distance: u8, near: &mut BTreeMap<(String, String), Near>) -> tantivy::Result<()> {
        let automaton = KeyAutomaton(builder(distance).build_dfa(key));
        for reader in self.searcher.segment_readers() {
            let inverted = reader.inverted_index(self.field)?;
            let mut terms = inverted.terms().search(&automaton).into_stream()?;
            let mut left = LOOKED_AT;
            while left > 0 && terms.advance() {
                left -= 1;
                let Some(word) = std::str::from_utf8(terms.key()).ok().and_then(SpelledWord::of_term) else { continue };
                let versions = terms.value().doc_freq;
                let place = (word.language.to_string(), word.written.to_string());
                let known = near.entry(place).or_insert_with(|| Near {
                    key: word.key.to_string(),
                    language: word.language.to_string(),
                    written: word.written.to_string(),
                    versions: 0,
                });
                known.versions += versions;
            }
        }
        Ok(())
    }
}

/// A word as somebody typed it, one that may be misspelled.
pub(crate) struct TypedWord {
    /// Without diacritics, in its script.
    letters: Vec<char>,
    is_cyrillic: bool,
    /// Its keys, one for each way in which languages read it.
    keys: Vec<String>,
    /// The code of its likeliest language.
    language: String,
}

impl TypedWord {
    /// `None` for what is too short to be misspelled, or no word. `languages` are tags, the likeliest first.
    pub(crate) fn new<'t>(word: &str, languages: impl Iterator<Item = &'t str> + Clone) -> Option<Self> {
        let own = languages.clone().next().unwrap_or_default();
        let language = own.split('-').next().unwrap_or_default().to_string();
        let typed = small_letters(own, word);
        let letters = plain_letters(&typed);
        let mut keys: Vec<String> = Vec::new();
        for key in languages.map(|tag| spelling_key(tag, word)) {
            if keys.len() < KEYS && !key.is_empty() && !keys.contains(&key) {
                keys.push(key);
            }
        }
        // The key of a word of twins says nothing.
        let is_key = |key: &String| key.chars().count() * 2 > letters.len();
        let is_word =
            letters.len() >= MISSPELLED_LETTERS && !typed.chars().any(char::is_numeric) && keys.iter().all(is_key);
        is_word.then(|| Self { is_cyrillic: typed.contains(is_cyrillic), letters, keys, language })
    }

    /// Whether a key is shorter than the word.
    fn has_lost_twins(&self) -> bool {
        self.keys.iter().any(|key| key.chars().count() < self.letters.len())
    }

    /// What speaks against a word having been meant, the less the likelier; `None` where it surely was not: real words
    /// differ from others by as little as slips do, so only what people do slip on counts, and less in short words.
    fn unlikely(&self, near: &Near) -> Option<usize> {
        let is_own = near.language == self.language;
        let is_of_script = self.is_cyrillic == near.written.contains(is_cyrillic);
        let (slips, begins_so, count) = if is_of_script {
            let letters = plain_letters(&near.written);
            (slips(&self.letters, &letters), begins_so(&self.letters, &letters), self.letters.len())
        } else {
            let other: Vec<char> = near.key.chars().collect();
            let keys = self.keys.iter().map(|key| key.chars().collect::<Vec<_>>());
            let of_keys = keys.map(|key| (slips(&key, &other), begins_so(&key, &other), key.len()));
            of_keys.filter(|(.., count)| *count >= LONG_LETTERS).min_by_key(|(slips, ..)| *slips)?
        };
        let most = match count {
            TWICE_MISSPELLED_LETTERS.. if is_own => SLIP + OTHER_LETTER,
            LONG_LETTERS.. => OTHER_LETTER,
            _ => SLIP,
        };
        let is_meant = begins_so && slips <= most && (is_own || is_of_script && count >= LONG_LETTERS);
        is_meant.then_some(slips + usize::from(!is_own) + usize::from(!is_of_script))
    }
}

/// Whether two words begin with the same letter, or with two that were swapped or of which one was left out: nobody
/// begins with a wrong one.
fn begins_so(one: &[char], other: &[char]) -> bool {
    let same = |a: Option<&char>, b: Option<&char>| a.is_some() && a == b;
    same(one.first(), other.first()) || same(one.first(), other.get(1)) || same(one.get(1), other.first())
}

/// What it costs to make one word of another: [`SLIP`] for each slip, [`OTHER_LETTER`] for a letter that is not like the
/// right one. This is the optimal string alignment distance (Damerau 1964) with these weights.
fn slips(one: &[char], other: &[char]) -> usize {
    let first: Vec<usize> = (0..=other.len()).map(|left_out| left_out * SLIP).collect();
    let mut rows = vec![first; one.len() + 1];
    for (put_in, row) in rows.iter_mut().enumerate() {
        row[0] = put_in * SLIP;
    }
    for i in 1..=one.len() {
        for j in 1..=other.len() {
            let (a, b) = (one[i - 1], other[j - 1]);
            let exchanged = match a == b {
                true => 0,
                false if are_alike(a, b) => SLIP,
                false => OTHER_LETTER,
            };
            let mut best = (rows[i - 1][j] + SLIP).min(rows[i][j - 1] + SLIP).min(rows[i - 1][j - 1] + exchanged);
            if i > 1 && j > 1 && a == other[j - 2] && one[i - 2] == b {
                best = best.min(rows[i - 2][j - 2] + SLIP);
            }
            rows[i][j] = best;
        }
    }
    rows[one.len()][other.len()]
}

/// Letters that stand for vowels.
const VOWELS: &str = "aeiouyаеиоуыэюя";
/// Pairs and groups of consonants that are heard alike.
const HEARD_ALIKE: [&str; 16] =
    ["bp", "dt", "gkq", "zs", "vfw", "cks", "jz", "xh", "бп", "дт", "гк", "зс", "вф", "жш", "шщч", "цс"];

/// Whether one letter is often written for another: vowels, consonants that are heard alike, neighbours on a keyboard.
fn are_alike(one: char, other: char) -> bool {
    let both_in = |letters: &str| letters.contains(one) && letters.contains(other);
    both_in(VOWELS) || HEARD_ALIKE.iter().any(|letters| both_in(letters)) || are_neighbours(one, other)
}

/// A word of the index.
struct Near {
    key: String,
    language: String,
    written: String,
    /// In how many versions it stands, as each segment and each key tells.
    versions: u32,
}

/// What makes automata for one distance. It is slow to make and the same for every word.
fn builder(distance: u8) -> &'static LevenshteinAutomatonBuilder {
    static BUILDERS: [OnceLock<LevenshteinAutomatonBuilder>; 2] = [OnceLock::new(), OnceLock::new()];
    let distance = distance.clamp(1, 2);
    BUILDERS[usize::from(distance) - 1].get_or_init(|| LevenshteinAutomatonBuilder::new(distance, true))
}

/// Terms whose key is near to a word's, as tantivy's dictionary asks for them.
struct KeyAutomaton(DFA);

/// Where in a term the automaton stands.
#[derive(Clone, Copy)]
enum Place {
    Key(u32),
    /// Behind a key that is near.
    Behind,
    /// Behind one that is not.
    Lost,
}

impl Automaton for KeyAutomaton {
    type State = Place;

    fn start(&self) -> Place {
        Place::Key(self.0.initial_state())
    }

    fn is_match(&self, place: &Place) -> bool {
        matches!(place, Place::Behind)
    }

    fn can_match(&self, place: &Place) -> bool {
        !matches!(place, Place::Lost | Place::Key(SINK_STATE))
    }

    fn accept(&self, place: &Place, byte: u8) -> Place {
        match place {
            Place::Key(state) if byte == KEY_END as u8 => match self.0.distance(*state) {
                Distance::Exact(_) => Place::Behind,
                Distance::AtLeast(_) => Place::Lost,
            },
            Place::Key(state) => Place::Key(self.0.transition(*state, byte)),
            place => *place,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(one: &str, other: &str) -> usize {
        slips(&plain_letters(one), &plain_letters(other))
    }

    #[test]
    fn a_slip_costs_less_than_another_letter() {
        assert_eq!(cost("okullar", "okyullar"), SLIP);
        assert_eq!(cost("shelter", "shleter"), SLIP);
        assert_eq!(cost("попечительство", "папечительство"), SLIP, "a vowel for a vowel");
        assert_eq!(cost("опека", "опеуа"), SLIP, "the key beside");
        assert_eq!(cost("түрме", "түрде"), OTHER_LETTER);
        assert_eq!(cost("abortion", "adoption"), 2 * OTHER_LETTER);
        assert_eq!(cost("çocuk", "cocuk"), 0);
    }

    #[test]
    fn nobody_begins_with_a_wrong_letter() {
        let begins = |one: &str, other: &str| begins_so(&plain_letters(one), &plain_letters(other));
        assert!(begins("опека", "опкеа") && begins("опека", "пека") && begins("опека", "поека"));
        assert!(!begins("wardship", "hardship") && !begins("Хорог", "дорог"));
    }
}
