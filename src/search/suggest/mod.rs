//! Suggestions as somebody types: titles and terms that begin with what stands in the search box so far.

mod phrases;
mod table;

use std::sync::{Mutex, OnceLock, PoisonError};

use tajriba_indexer::keyboard_readings;
use tajriba_indexer::model::{LanguageTag, PartialDate};

use crate::search::request::MAX_QUERY_CHARS;
use crate::search::suggest::table::{Place, SuggestionTable, TypedKey, begins_in_cyrillic};
use crate::search::{Generation, SearchError};

/// Suggestions of an answer where nothing else is asked.
pub const DEFAULT_SUGGESTIONS: usize = 8;
/// Most suggestions one answer holds.
pub const MAX_SUGGESTIONS: usize = 20;
/// Longest text that is read as typed on another keyboard layout, in characters: further on the first letters show
/// that nothing fits.
const MAX_LAYOUT_CHARS: usize = 64;

/// One suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggested {
    /// What would be searched.
    pub text: String,
    /// Its language.
    pub language: LanguageTag,
    /// What it is.
    pub kind: SuggestedKind,
    /// How what was typed led to it.
    pub found_by: FoundBy,
}

/// What a suggestion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SuggestedKind {
    /// A term of the vocabulary.
    Concept,
    /// The title of a work.
    Title,
}

impl SuggestedKind {
    /// The word of the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::Title => "title",
        }
    }
}

/// How what was typed led to a suggestion. An answer has suggestions of one way only, the first that leads anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FoundBy {
    /// The suggestion begins with it.
    Beginning,
    /// A later word of the suggestion begins with it.
    Word,
    /// Another name of the concept begins with it, one that is searched but never shown.
    OtherName,
    /// The suggestion begins with what the same keys write on another keyboard layout.
    Layout,
}

impl FoundBy {
    /// The word of the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Beginning => "beginning",
            Self::Word => "word",
            Self::OtherName => "other-name",
            Self::Layout => "layout",
        }
    }
}

/// The table of one generation, made when it is first needed.
#[derive(Default)]
pub(super) struct Suggester {
    table: OnceLock<SuggestionTable>,
    /// Held while the table is made, so that it is made once.
    making: Mutex<()>,
}

impl Generation {
    /// What could be meant by what has been typed so far, the reader's language first; none where nothing fits or
    /// nothing but signs was typed. At most `limit`, and never more than [`MAX_SUGGESTIONS`]. What is written for
    /// children is suggested up to its last day, and where `today` is `None` not at all.
    ///
    /// # Errors
    /// When the index cannot be read; never because of what was typed.
    pub fn suggest(
        &self,
        typed: &str,
        ui: &LanguageTag,
        limit: usize,
        today: Option<&PartialDate>,
    ) -> Result<Vec<Suggested>, SearchError> {
        let typed = match typed.char_indices().nth(MAX_QUERY_CHARS) {
            Some((end, _)) => &typed[..end],
            None => typed,
        };
        let table = self.suggestion_table()?;
        let asked = Asked::new(table, typed, ui, limit, today);
        let keys = table.typed_keys(typed);
        for (place, found_by) in
            [(Place::Text, FoundBy::Beginning), (Place::Word, FoundBy::Word), (Place::OtherName, FoundBy::OtherName)]
        {
            let found = asked.suggestions(place, &keys, found_by);
            if !found.is_empty() {
                return Ok(found);
            }
        }
        if typed.chars().count() > MAX_LAYOUT_CHARS {
            return Ok(Vec::new());
        }
        let readings = keyboard_readings(typed);
        let keys: Vec<_> = readings.iter().flat_map(|reading| table.typed_keys(reading)).collect();
        Ok(asked.suggestions(Place::Text, &keys, FoundBy::Layout))
    }

    /// Of the suggestions those that begin with what was typed; see [`Self::suggest`].
    pub(super) fn beginning_with(
        &self,
        typed: &str,
        ui: &LanguageTag,
        limit: usize,
    ) -> Result<Vec<Suggested>, SearchError> {
        let table = self.suggestion_table()?;
        let asked = Asked::new(table, typed, ui, limit, None);
        Ok(asked.suggestions(Place::Text, &table.typed_keys(typed), FoundBy::Beginning))
    }

    /// Makes what the first suggestion would have to wait for.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn prepare_suggestions(&self) -> Result<(), SearchError> {
        self.suggestion_table().map(|_| ())
    }

    fn suggestion_table(&self) -> Result<&SuggestionTable, SearchError> {
        let Suggester { table, making } = &self.suggester;
        if let Some(table) = table.get() {
            return Ok(table);
        }
        let _making = making.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(table) = table.get() {
            return Ok(table);
        }
        let made = SuggestionTable::load(&self.library, &self.table)?;
        Ok(table.get_or_init(|| made))
    }
}

/// A request for suggestions.
struct Asked<'a> {
    table: &'a SuggestionTable,
    /// Which of the table's languages are the reader's.
    own: Vec<bool>,
    limit: usize,
    today: Option<&'a PartialDate>,
    /// Whether it was typed in Cyrillic letters.
    cyrillic: bool,
}

impl<'a> Asked<'a> {
    fn new(
        table: &'a SuggestionTable,
        typed: &str,
        ui: &LanguageTag,
        limit: usize,
        today: Option<&'a PartialDate>,
    ) -> Self {
        let own = table.languages.iter().map(|tag| tag.language() == ui.language()).collect();
        Self { table, own, limit: limit.min(MAX_SUGGESTIONS), today, cyrillic: begins_in_cyrillic(typed) }
    }

    /// The best of what these keys find in one place.
    fn suggestions(&self, place: Place, keys: &[TypedKey], found_by: FoundBy) -> Vec<Suggested> {
        let table = self.table;
        let mut found: Vec<(u8, u32)> = Vec::new();
        for key in keys {
            table.each_match(place, key, |text| {
                if table.texts[text as usize].may_be_shown(self.today) {
                    found.push((self.rank(text), text));
                }
            });
        }
        // One text in several languages, or found by several keys, is one suggestion. Equal texts stand together.
        let wanted = self.limit.saturating_mul(table.languages.len().max(1) * 2);
        if found.len() > wanted && wanted > 0 {
            found.select_nth_unstable(wanted - 1);
            found.truncate(wanted);
        }
        found.sort_unstable();
        let mut best: Vec<Suggested> = Vec::with_capacity(self.limit.min(found.len()));
        for (_, text) in found {
            let text = &table.texts[text as usize];
            if best.len() >= self.limit {
                break;
            }
            if best.iter().all(|suggested| suggested.text != *text.text) {
                best.push(Suggested {
                    text: text.text.to_string(),
                    language: table.languages[usize::from(text.language)].clone(),
                    kind: text.kind,
                    found_by,
                });
            }
        }
        best
    }

    /// The reader's language before others; then the script in which it was typed. Among equals shorter texts come
    /// first, which is the order of the table.
    fn rank(&self, text: u32) -> u8 {
        let text = &self.table.texts[text as usize];
        u8::from(!self.own[usize::from(text.language)]) * 2 + u8::from(text.cyrillic != self.cyrillic)
    }
}
