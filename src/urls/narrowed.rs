//! What a list of works is narrowed to.

use tajriba_indexer::model::{CountryCode, Kind, WorkId};

/// A country and a kind that a list is narrowed to: one each, as its form has them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Narrowed {
    /// Only works of this country.
    pub country: Option<CountryCode>,
    /// Only works of this kind.
    pub kind: Option<Kind>,
}

impl Narrowed {
    /// True when the work stays in the list.
    pub fn keeps(&self, id: &WorkId) -> bool {
        let is_of_country = self.country.as_ref().is_none_or(|country| country == id.country());
        is_of_country && self.kind.is_none_or(|kind| kind == id.kind())
    }

    /// A path with what it is narrowed to behind it.
    pub(super) fn behind(&self, path: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(country) = &self.country {
            query.append_pair("country", country.as_str());
        }
        if let Some(kind) = self.kind {
            query.append_pair("kind", kind.as_str());
        }
        match query.finish() {
            query if query.is_empty() => path.to_string(),
            query => format!("{path}?{query}"),
        }
    }
}
