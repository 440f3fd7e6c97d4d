//! The domain as plain data: what a library holds, with no trace of files, YAML, Markdown or tantivy.
//!
//! The types derive `serde` and (where they can stand in front matter) `schemars`: one definition serves the
//! front matter's schema, the record an index stores and the API, so the three cannot drift apart.

mod clock;
mod concept;
mod country;
mod date;
mod facts;
mod hub;
mod kind;
mod language;
mod reference;
mod work;

pub use clock::ClockTime;
pub use concept::{Concept, ConceptId, DOMAIN_COLLECTION, Labels, Note, Usage, Vocabulary};
pub use country::{CountryCode, REGIONAL};
pub use date::{PartialDate, YearRange};
pub use facts::*;
pub use hub::*;
pub use kind::Kind;
pub use language::LanguageTag;
pub use reference::Reference;
pub use work::{Revision, Section, Slug, Version, Work, WorkId};

use std::collections::BTreeMap;

/// A text in several languages, by language tag.
pub type Localized = BTreeMap<LanguageTag, String>;

/// Why an identifier was not accepted; `Display` is a full sentence with what is accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not {expected}")]
pub struct IdError {
    /// What was read.
    pub found: String,
    /// What would have been accepted, as a noun phrase.
    pub expected: &'static str,
}

impl IdError {
    pub(crate) fn new(found: impl Into<String>, expected: &'static str) -> Self {
        Self { found: found.into(), expected }
    }
}

/// True for `[a-z0-9]+(-[a-z0-9]+)*` of at most `max` bytes: slugs, concept ids, organisation ids.
pub(crate) fn is_hyphenated(text: &str, max: usize) -> bool {
    text.len() <= max
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// Serde, `FromStr`, `Display` and JSON Schema for a newtype over a checked string with a `parse` function.
macro_rules! checked_string {
    ($type:ident, $schema:literal) => {
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl std::str::FromStr for $type {
            type Err = $crate::model::IdError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                Self::parse(&text).map_err(serde::de::Error::custom)
            }
        }
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"type": "string", "pattern": $schema})
            }
        }
    };
}
pub(crate) use checked_string;
