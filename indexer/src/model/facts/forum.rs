//! Fields of the forum's own documents.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::facts::{OneOrMany, words};
use crate::model::{CountryCode, PartialDate};

/// A resolution or a meeting of the forum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ForumDocument {
    /// Resolution or meeting.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub document: Option<ForumDocumentType>,
    /// Where it was held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<PartialDate>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<PartialDate>,
    /// Countries that took part.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub countries: OneOrMany<CountryCode>,
    /// The folder of its commitments under `commitments/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<String>,
}

words! {
    /// Sorts of forum document.
    ForumDocumentType {
        /// What was resolved.
        Resolution = "resolution",
        /// Where people met.
        Meeting = "meeting",
    }
}
