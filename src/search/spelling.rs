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
    /// Words that differ from this one by one letter put in, left out or exchanged, or two neighbours swapped: those of
    /// the likeliest language first, then the most frequent. Where there are none, and `how` says so, those that differ
    /// from a long word twice. `languages` are tags, the likeliest first.
    pub(crate) fn spellings<'t>(
        &self,
        word: &str,
        languages: impl Iterator<Item = &'t str> + Clone,
        how: Search,
    ) -> tantivy::Result<Vec<Spelling>> {
        let Some(typed) = TypedWord::new(word, languages) else { return Ok(Vec::new()) };
        let found = self.ranked(&typed, 1, 1)?;
        let is_long = typed.letters >= TWICE_MISSPELLED_LETTERS;
        let is_good = found.first().is_some_and(|first| first.is_likely || !typed.has_lost_twins());
        if is_good || how == Search::Near || !(is_long || typed.has_lost_twins()) {
            return Ok(found);
        }
        // Keys have lost twins, and differ by more than the letters then.
        let further = self.ranked(&typed, 2, if is_long { 2 } else { 1 })?;
        Ok(if further.is_empty() { found } else { further })
    }

    /// Words whose keys differ by so many letters, and which are `apart` from what was typed at most.
    fn ranked(&self, typed: &TypedWord, of_keys: u8, apart: usize) -> tantivy::Result<Vec<Spelling>> {
        let mut near = Vec::new();
        for key in &typed.keys {
            self.add_near(key, of_keys, &mut near)?;
        }
        let ranked = near.into_iter().map(|word| {
            let order = (typed.letters_apart(&word), Reverse(word.versions));
            (typed.apart(&word), typed.unlikely(&word), order, word.written)
        });
        let mut ranked: Vec<_> = ranked.filter(|(of_word, ..)| (1..=apart).contains(of_word)).collect();
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

/// How far words are looked for: the further, the more of the dictionary is walked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Search {
    /// One letter apart.
    Near,
    /// Long words two letters apart, where none is nearer.
    Far,
}

/// A word as somebody typed it.
struct TypedWord {
    /// In small letters.
    word: String,
    /// How many of them are letters.
    letters: usize,
    /// Its keys, one for each way in which languages read it.
    keys: Vec<String>,
    /// The code of its likeliest language.
    language: String,
}

impl TypedWord {
    /// `None` for what is too short to be misspelled, or no word.
    fn new<'t>(word: &str, languages: impl Iterator<Item = &'t str> + Clone) -> Option<Self> {
        let own = languages.clone().next().unwrap_or_default();
        let language = own.split('-').next().unwrap_or_default().to_string();
        let typed = small_letters(own, word);
        let letters = typed.chars().filter(|c| c.is_alphabetic()).count();
        let mut keys: Vec<String> = Vec::new();
        for key in languages.map(|tag| spelling_key(tag, word)) {
            if keys.len() < KEYS && !key.is_empty() && !keys.contains(&key) {
                keys.push(key);
            }
        }
        // The key of a word of twins says nothing.
        let is_key = |key: &String| key.chars().count() * 2 > letters;
        let is_word = letters >= SPELLED_LETTERS && !typed.chars().any(char::is_numeric) && keys.iter().all(is_key);
        is_word.then_some(Self { word: typed, letters, keys, language })
    }

    /// Whether a key is shorter than the word.
    fn has_lost_twins(&self) -> bool {
        self.keys.iter().any(|key| key.chars().count() < self.letters)
    }

    fn letters_apart(&self, near: &Near) -> usize {
        strsim::osa_distance(&self.word, &near.written)
    }

    /// How many letters another word is apart: as it is written, or by the keys, where diacritics were left out.
    fn apart(&self, near: &Near) -> usize {
        let of_keys = self.keys.iter().map(|key| strsim::osa_distance(key, &near.key)).min();
        of_keys.unwrap_or(usize::MAX).min(self.letters_apart(near))
    }

    /// How much speaks against another word: its language, its script, and a first letter that is another, which is
    /// seldom the wrong one.
    fn unlikely(&self, near: &Near) -> u8 {
        let first = |key: &str| key.chars().next();
        let begins_so = self.keys.iter().any(|key| first(key) == first(&near.key));
        let is_of_script = self.word.contains(is_cyrillic) == near.written.contains(is_cyrillic);
        u8::from(near.language != self.language) + u8::from(!is_of_script) + u8::from(!begins_so)
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
