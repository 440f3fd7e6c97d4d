//! A request for suggestions from a query string.

use tajriba_indexer::model::LanguageTag;

use crate::extract::BadValue;
use crate::extract::search::{interface_language, number};
use crate::search::{DEFAULT_SUGGESTIONS, MAX_SUGGESTIONS};

/// A query string of the API, read.
#[derive(Debug, Clone, PartialEq)]
pub struct SuggestQuery {
    /// What has been typed so far; never refused.
    pub typed: String,
    /// The reader's language.
    pub ui: LanguageTag,
    /// How many suggestions, up to [`MAX_SUGGESTIONS`].
    pub limit: usize,
}

impl SuggestQuery {
    /// Reads a raw query string. Unknown keys and empty values are ignored; escapes that are no UTF-8 become U+FFFD.
    /// `ui` is the language where the string does not name one, `offered` those it may name.
    ///
    /// # Errors
    /// The first value that cannot be read.
    pub fn read(raw: &str, ui: LanguageTag, offered: &[LanguageTag]) -> Result<Self, BadValue> {
        let mut query = Self { typed: String::new(), ui, limit: DEFAULT_SUGGESTIONS };
        for (key, value) in form_urlencoded::parse(raw.as_bytes()).filter(|(_, value)| !value.trim().is_empty()) {
            let read = match &*key {
                "q" if query.typed.is_empty() => {
                    query.typed = value.to_string();
                    Ok(())
                }
                "ui" => interface_language(value.trim(), offered).map(|ui| query.ui = ui),
                "limit" => number(value.trim()).map(|limit| query.limit = limit.min(MAX_SUGGESTIONS)),
                _ => Ok(()),
            };
            read.map_err(|expected| BadValue::new(&key, value.trim(), expected))?;
        }
        Ok(query)
    }
}
