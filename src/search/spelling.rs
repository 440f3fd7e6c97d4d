//! Words of the library that are written almost like one that occurs nowhere.

use std::cmp::Reverse;
use std::sync::OnceLock;

use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use tajriba_indexer::{KEY_END, SPELLED_LETTERS, SpelledWord, is_cyrillic, small_letters, spelling_key};
use tantivy::Searcher;
use tantivy::schema::Field;
use tantivy_fst::Automaton;

/// Letters from which on a word may be misspelled twice.
const TWICE_MISSPELLED_LETTERS: usize = 8;
/// Most spellings that stand in for a word.
const SPELLINGS: usize = 6;
/// Most words that are looked at for one.
const LOOKED_AT: usize = 2048;
/// Most keys of a word, one for each way in which languages read it.
const KEYS: usize = 2;
/// What a word is worth that differs by one letter, and one that differs by two.
const WEIGHTS: [f32; 2] = [0.7, 0.5];

/// A word that may have been meant.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Spelling {
    /// In small letters.
    pub(crate) written: String,
    /// What a match of it is worth.
    pub(crate) weight: f32,
    /// Whether it is a word of the language and script in which was typed, and begins as that does.
    pub(crate) is_likely: bool,
}

/// The words of the index as they are written.
#[derive(Clone, Copy)]
pub(crate) struct Speller<'a> {
    pub(crate) searcher: &'a Searcher,
    /// The field that holds them.
    pub(crate) field: Field,
}

impl Speller<'_> {
    /// Words that differ from this one by one letter put in, left out or exchanged, or two neighbours swapped, in long
    /// words twice: those that differ least, the likeliest first, then the most frequent. `languages` are tags, the
    /// likeliest first.
    pub(crate) fn spellings<'t>(
        &self,
        word: &str,
        languages: impl Iterator<Item = &'t str> + Clone,
    ) -> tantivy::Result<Vec<Spelling>> {
        let own = languages.clone().next().unwrap_or_default();
        let typed = small_letters(own, word);
        let letters = typed.chars().filter(|c| c.is_alphabetic()).count();
        let is_word = typed.chars().all(|c| !c.is_numeric());
        let distance = match letters {
            SPELLED_LETTERS..TWICE_MISSPELLED_LETTERS if is_word => 1,
            TWICE_MISSPELLED_LETTERS.. if is_word => 2,
            _ => return Ok(Vec::new()),
        };
        let mut keys: Vec<String> = Vec::new();
        for key in languages.map(|tag| spelling_key(tag, word)) {
            if keys.len() < KEYS && !key.is_empty() && !keys.contains(&key) {
                keys.push(key);
            }
        }
        let own = own.split('-').next().unwrap_or_default();
        let is_other_script = |word: &str| word.contains(is_cyrillic) != typed.contains(is_cyrillic);
        let mut near = Vec::new();
        for key in &keys {
            // Keys have lost twins, and differ by more than the letters then.
            let lost = u8::from(key.chars().count() < letters);
            self.add_near(key, distance + lost, &mut near)?;
        }
        let letters_apart = |word: &Near| strsim::osa_distance(&typed, &word.written);
        // Letters differ by more than keys where diacritics were left out.
        let apart = |word: &Near| {
            let of_keys = keys.iter().map(|key| strsim::osa_distance(key, &word.key)).min().unwrap_or(usize::MAX);
            of_keys.min(letters_apart(word))
        };
        // The first letter is seldom the wrong one.
        let first = |key: &str| key.chars().next();
        let begins = |word: &Near| keys.iter().any(|key| first(key) == first(&word.key));
        let unlikely = |word: &Near| {
            u8::from(word.language != own) + u8::from(is_other_script(&word.written)) + u8::from(!begins(word))
        };
        let ranked = near.into_iter().map(|word| {
            let order = (letters_apart(&word), Reverse(word.versions));
            (apart(&word), unlikely(&word), order, word.written)
        });
        let mut ranked: Vec<_> = ranked.filter(|(apart, ..)| (1..=usize::from(distance)).contains(apart)).collect();
        ranked.sort();
        let nearest = ranked.first().map_or(0, |(apart, ..)| *apart);
        let mut spellings: Vec<Spelling> = Vec::new();
        for (apart, unlikely, _, written) in ranked.into_iter().take_while(|(apart, ..)| *apart == nearest) {
            if spellings.len() < SPELLINGS && spellings.iter().all(|known| known.written != written) {
                spellings.push(Spelling { written, weight: WEIGHTS[(apart - 1).min(1)], is_likely: unlikely == 0 });
            }
        }
        Ok(spellings)
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
    fn add_near(&self, key: &str, distance: u8, near: &mut Vec<Near>) -> tantivy::Result<()> {
        let automaton = KeyAutomaton(builder(distance).build_dfa(key));
        for reader in self.searcher.segment_readers() {
            let inverted = reader.inverted_index(self.field)?;
            let mut terms = inverted.terms().search(&automaton).into_stream()?;
            let mut left = LOOKED_AT;
            while left > 0 && terms.advance() {
                left -= 1;
                let Some(word) = std::str::from_utf8(terms.key()).ok().and_then(SpelledWord::of_term) else { continue };
                let versions = terms.value().doc_freq;
                match near.iter_mut().find(|known| known.written == word.written && known.language == word.language) {
                    Some(known) => known.versions += versions,
                    None => near.push(Near {
                        key: word.key.to_string(),
                        language: word.language.to_string(),
                        written: word.written.to_string(),
                        versions,
                    }),
                }
            }
        }
        Ok(())
    }
}

/// A word of the index.
struct Near {
    key: String,
    language: String,
    written: String,
    /// In how many versions it stands, at least: where there are several keys or segments, in how many they say.
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
