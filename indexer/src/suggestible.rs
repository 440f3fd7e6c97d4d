//! What can be suggested while somebody types, with the keys that find it.

use serde::{Deserialize, Serialize};

use crate::analysis::SuggestionKeys;
use crate::terms::UNKNOWN_LANGUAGE;

/// A text with its keys, as a version document holds its title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestible {
    /// The text, plain.
    pub text: String,
    /// Its keys by the rules of its own language.
    pub keys: SuggestionKeys,
    /// Its keys by the rules of no language, where they differ: what somebody types who does not know the language's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain_keys: Option<SuggestionKeys>,
}

impl Suggestible {
    /// A text in the language of a BCP 47 tag.
    #[must_use]
    pub fn of(tag: &str, text: &str) -> Self {
        let keys = SuggestionKeys::of(tag, text);
        let plain_keys = SuggestionKeys::of(UNKNOWN_LANGUAGE, text);
        Self { text: text.to_string(), plain_keys: (plain_keys != keys).then_some(plain_keys), keys }
    }

    /// Reads what a column of the index holds; `None` where it holds anything else.
    #[must_use]
    pub fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }
}
