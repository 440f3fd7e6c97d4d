//! Reads what a list is narrowed to.

use tajriba_indexer::model::{CountryCode, Kind};

use crate::urls::Narrowed;

impl Narrowed {
    /// From a query string. A value that is none, such as the empty one of a form's choice of everything, narrows
    /// nothing.
    pub(crate) fn read(raw: &str) -> Self {
        let value = |key: &str| {
            let mut pairs = form_urlencoded::parse(raw.as_bytes());
            pairs.find(|(found, _)| found == key).map(|(_, value)| value)
        };
        Self {
            country: value("country").and_then(|value| CountryCode::parse(&value).ok()),
            kind: value("kind").and_then(|value| Kind::parse(&value).ok()),
        }
    }
}
