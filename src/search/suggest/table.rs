//! Every text that can be suggested, by its keys, in memory: sorted, so that what begins with something stands together.

use tajriba_indexer::model::{Audience, Labels, LanguageTag, PartialDate, Vocabulary};
use tajriba_indexer::{Level, StoredLibrary, Suggestible, SuggestionKeys, UNKNOWN_LANGUAGE, is_cyrillic, typed_key};
use tantivy::SegmentReader;

use crate::search::SearchError;
use crate::search::suggest::SuggestedKind;
use crate::search::table::{Facet, WorkTable};

/// Languages that have a bit of their own in a [`Key`]; texts of further ones are found by the rules of no language.
const MAX_LANGUAGES: usize = 63;
/// The bit of the rules of no language.
const NO_LANGUAGE: usize = 63;

/// A text that can be suggested.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) text: Box<str>,
    /// Its place in [`SuggestionTable::languages`].
    pub(super) language: u16,
    pub(super) kind: SuggestedKind,
    pub(super) cyrillic: bool,
    shown: Shown,
}

/// On which days a text may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shown {
    /// Up to this day, the ordinal of a date. The largest where a reviewer has set none.
    Until(u64),
    Always,
}

impl Text {
    /// False where the day is unknown and the text is not for every day.
    pub(super) fn may_be_shown(&self, today: Option<&PartialDate>) -> bool {
        match self.shown {
            Shown::Always => true,
            Shown::Until(last) => today.is_some_and(|today| today.ordinal() <= last),
        }
    }
}

/// A key of a text: where it stands in [`SuggestionTable::letters`].
#[derive(Debug, Clone, Copy)]
struct Key {
    start: u32,
    end: u32,
    text: u32,
    /// A bit for each language whose rules make this key of the text.
    languages: u64,
}

/// What has been typed, as a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TypedKey {
    pub(super) key: String,
    /// A bit for each language whose rules make this key of it.
    pub(super) languages: u64,
}

/// Where what was typed must stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// At the beginning of the text.
    Text,
    /// At the beginning of a later word.
    Word,
    /// At the beginning of another name of it.
    OtherName,
}

/// See the module.
#[derive(Debug, Default)]
pub(super) struct SuggestionTable {
    /// Sorted by length, then by text and language.
    pub(super) texts: Vec<Text>,
    pub(super) languages: Vec<LanguageTag>,
    /// All keys one behind the other.
    letters: String,
    /// Keys of whole texts, sorted.
    whole: Vec<Key>,
    /// From the beginning of a later word to the end of each whole key, sorted.
    words: Vec<Key>,
    /// Keys of what is typed while a pair of letters is half there, sorted.
    partial: Vec<Key>,
    /// Keys of names that are not shown, sorted.
    other_names: Vec<Key>,
}

impl SuggestionTable {
    /// Reads titles from the index and terms from the vocabulary.
    pub(super) fn load(library: &StoredLibrary, works: &WorkTable) -> Result<Self, SearchError> {
        let mut loading = Loading { languages: library.manifest().languages.clone(), found: Vec::new() };
        for (segment, reader) in library.searcher().segment_readers().iter().enumerate() {
            loading.titles(segment, reader, library, works)?;
        }
        loading.terms(&library.shared().vocabulary);
        let mut table = Self { languages: loading.languages, ..Self::default() };
        loading.found.sort_by(|a, b| a.order().cmp(&b.order()));
        for found in loading.found {
            table.add(found);
        }
        table.sort();
        Ok(table)
    }

    /// What has been typed as keys, by the rules of every language.
    pub(super) fn typed_keys(&self, typed: &str) -> Vec<TypedKey> {
        let own = self.languages.iter().take(MAX_LANGUAGES).map(LanguageTag::as_str).enumerate();
        keys_by_language(typed, own.chain([(NO_LANGUAGE, UNKNOWN_LANGUAGE)]))
    }

    /// Calls `each` with every text, some of them twice, that a typed key finds in a place.
    pub(super) fn each_match(&self, place: Place, typed: &TypedKey, mut each: impl FnMut(u32)) {
        let keys = match place {
            Place::Text => &self.whole,
            Place::Word => &self.words,
            Place::OtherName => &self.other_names,
        };
        let mut give = |key: &Key| {
            if key.languages & typed.languages != 0 {
                each(key.text);
            }
        };
        let from = |keys: &[Key]| keys.partition_point(|key| self.letters_of(key) < typed.key.as_str());
        let keys = &keys[from(keys)..];
        let end = keys.partition_point(|key| self.letters_of(key).starts_with(&typed.key));
        keys[..end].iter().for_each(&mut give);
        if place == Place::Text {
            let partial = self.partial[from(&self.partial)..].iter();
            partial.take_while(|key| self.letters_of(key) == typed.key).for_each(give);
        }
    }

    fn letters_of(&self, key: &Key) -> &str {
        &self.letters[key.start as usize..key.end as usize]
    }

    /// Takes a text in; texts come in their order.
    fn add(&mut self, found: Found) {
        let same = self.texts.last_mut().filter(|last| {
            *last.text == *found.suggestible.text && last.language == found.language && found.other_name.is_none()
        });
        if let Some(same) = same {
            // The same words again: a title that several works share, or that is a term.
            same.shown = same.shown.max(found.shown);
            return;
        }
        let text = self.texts.len() as u32;
        let own = if usize::from(found.language) < MAX_LANGUAGES { usize::from(found.language) } else { NO_LANGUAGE };
        let both = 1 << own | 1 << NO_LANGUAGE;
        let keys = found.other_name.as_ref().unwrap_or(&found.suggestible);
        let is_name = found.other_name.is_some();
        match &keys.plain_keys {
            None => self.add_keys(&keys.keys, text, both, is_name),
            Some(plain) => {
                self.add_keys(&keys.keys, text, 1 << own, is_name);
                self.add_keys(plain, text, 1 << NO_LANGUAGE, is_name);
            }
        }
        self.texts.push(Text {
            cyrillic: begins_in_cyrillic(&found.suggestible.text),
            text: found.suggestible.text.into(),
            language: found.language,
            kind: found.kind,
            shown: found.shown,
        });
    }

    fn add_keys(&mut self, keys: &SuggestionKeys, text: u32, languages: u64, is_name: bool) {
        let whole = self.key(&keys.whole, text, languages);
        if is_name {
            self.other_names.push(whole);
            return;
        }
        self.whole.push(whole);
        let later = keys.whole.match_indices(' ').map(|(at, _)| at + 1).filter(|at| *at < keys.whole.len());
        self.words.extend(later.map(|at| Key { start: whole.start + at as u32, ..whole }));
        for partial in &keys.partial {
            let partial = self.key(partial, text, languages);
            self.partial.push(partial);
        }
    }

    fn key(&mut self, letters: &str, text: u32, languages: u64) -> Key {
        let start = self.letters.len() as u32;
        self.letters.push_str(letters);
        Key { start, end: self.letters.len() as u32, text, languages }
    }

    fn sort(&mut self) {
        let letters = &self.letters;
        for keys in [&mut self.whole, &mut self.words, &mut self.partial, &mut self.other_names] {
            let of = |key: &Key| &letters[key.start as usize..key.end as usize];
            keys.sort_unstable_by(|a, b| of(a).cmp(of(b)).then_with(|| a.text.cmp(&b.text)));
        }
    }
}

/// The keys of a typed text, each once, with the languages under whose rules it is that.
fn keys_by_language<'t>(typed: &str, tags: impl Iterator<Item = (usize, &'t str)>) -> Vec<TypedKey> {
    let mut keys: Vec<TypedKey> = Vec::new();
    for (bit, tag) in tags {
        let key = typed_key(tag, typed);
        if key.is_empty() {
            continue;
        }
        match keys.iter_mut().find(|known| known.key == key) {
            Some(known) => known.languages |= 1 << bit,
            None => keys.push(TypedKey { key, languages: 1 << bit }),
        }
    }
    keys
}

/// Whether a text is written in Cyrillic letters, by the first letter that tells.
pub(super) fn begins_in_cyrillic(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(is_cyrillic)
}

struct Loading {
    languages: Vec<LanguageTag>,
    found: Vec<Found>,
}

/// A text on its way into the table.
struct Found {
    suggestible: Suggestible,
    language: u16,
    kind: SuggestedKind,
    shown: Shown,
    /// What finds it instead of its own words.
    other_name: Option<Suggestible>,
}

impl Found {
    fn order(&self) -> (usize, &str, u16, bool, SuggestedKind) {
        let text = self.suggestible.text.as_str();
        (text.chars().count(), text, self.language, self.other_name.is_some(), self.kind)
    }
}

impl Loading {
    /// Titles of the versions of a segment whose works may be shown on some day.
    fn titles(
        &mut self,
        segment: usize,
        reader: &SegmentReader,
        library: &StoredLibrary,
        works: &WorkTable,
    ) -> Result<(), SearchError> {
        let columns = reader.fast_fields();
        let Some(titles) = columns.str("suggestible")? else { return Ok(()) };
        let [levels, work, language] = [columns.u64("level")?, columns.u64("work")?, columns.u64("language")?];
        let mut json = String::new();
        for doc in reader.doc_ids_alive().filter(|doc| levels.first(*doc) == Some(Level::Version as u64)) {
            let row = work.first(doc).and_then(|ordinal| works.row_of(ordinal));
            let (Some(row), Some(ord)) = (row, titles.term_ords(doc).next()) else { continue };
            json.clear();
            titles.ord_to_str(ord, &mut json)?;
            let Some(suggestible) = Suggestible::read(&json) else {
                return Err(std::io::Error::other(format!("segment {segment} holds a title without keys")).into());
            };
            self.found.push(Found {
                suggestible,
                language: language.first(doc).unwrap_or_default() as u16,
                kind: SuggestedKind::Title,
                shown: shown(row, library, works)?,
                other_name: None,
            });
        }
        Ok(())
    }

    /// Terms of the vocabulary: verified ones are shown, hidden ones lead to the verified one of their language.
    fn terms(&mut self, vocabulary: &Vocabulary) {
        for concept in vocabulary.concepts.values() {
            for (tag, Labels { pref, alt, hidden }) in &concept.labels {
                let language = self.language(tag);
                let term = |text: &str, other_name| Found {
                    suggestible: Suggestible::of(tag.as_str(), text),
                    language,
                    kind: SuggestedKind::Concept,
                    shown: Shown::Always,
                    other_name,
                };
                self.found.extend(pref.iter().chain(alt).map(|label| term(label, None)));
                // Where no term has been seen in a source there is nothing that could be shown.
                let Some(pref) = pref else { continue };
                let names = hidden.iter().map(|name| Suggestible::of(tag.as_str(), name));
                self.found.extend(names.map(|name| term(pref, Some(name))));
            }
        }
    }

    fn language(&mut self, tag: &LanguageTag) -> u16 {
        let known = self.languages.iter().position(|known| known == tag);
        known.unwrap_or_else(|| {
            self.languages.push(tag.clone());
            self.languages.len() - 1
        }) as u16
    }
}

/// What is written for children is shown until its review is due; what awaits a review is in no row.
fn shown(row: u32, library: &StoredLibrary, works: &WorkTable) -> Result<Shown, SearchError> {
    let values = works.values_of(row).iter().map(|ordinal| &works.values[*ordinal as usize]);
    let mut audiences = values.filter(|value| value.facet == Facet::Audience);
    if !audiences.any(|audience| audience.value == Audience::Children.as_str()) {
        return Ok(Shown::Always);
    }
    let record = library.record_at(works.rows[row as usize].address)?;
    let due = record.facts.review.as_ref().and_then(|review| review.due.as_ref());
    Ok(Shown::Until(due.map_or(u64::MAX, PartialDate::ordinal)))
}
