//! Reads what a list is narrowed to.

use tajriba_indexer::model::{CountryCode, Kind};

use crate::extract::query_value;
use crate::urls::Narrowed;

impl Narrowed {
    /// From a query string. A value that is none, such as the empty one of a form's choice of everything, narrows
    /// nothing.
    pub(crate) fn read(raw: &str) -> Self {
        Self {
            country: query_value(raw, "country").and_then(|value| CountryCode::parse(&value).ok()),
            kind: query_value(raw, "kind").and_then(|value| Kind::parse(&value).ok()),
        }
    }
}
