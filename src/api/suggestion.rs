//! `GET /api/v1/suggest`.

use serde::Serialize;
use utoipa::ToSchema;

use crate::search::{MAX_QUERY_CHARS, Suggested};

/// What could be meant by what has been typed so far.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SuggestionList {
    /// What was typed, cut to the limit.
    query: String,
    /// The best first, each text once.
    suggestions: Vec<SuggestedView>,
}

/// One suggestion.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct SuggestedView {
    /// What to search for.
    text: String,
    /// Its language.
    lang: String,
    /// `title` or `concept`.
    kind: &'static str,
    /// How what was typed led to it, the same for all of an answer: it is the text's `beginning`; it begins a later
    /// `word` of it; it begins an `other-name` of the concept, which is not shown; the same keys write its beginning
    /// on another keyboard `layout`. Each way is tried only where those before it lead nowhere.
    found_by: &'static str,
}

impl SuggestionList {
    /// The answer to what was typed.
    pub fn of(typed: &str, found: &[Suggested]) -> Self {
        let view = |suggested: &Suggested| SuggestedView {
            text: suggested.text.clone(),
            lang: suggested.language.to_string(),
            kind: suggested.kind.as_str(),
            found_by: suggested.found_by.as_str(),
        };
        Self { query: typed.chars().take(MAX_QUERY_CHARS).collect(), suggestions: found.iter().map(view).collect() }
    }
}
