use std::borrow::Cow;

/// What the first pair with this key holds in a query string; `None` where there is none.
pub(crate) fn query_value<'q>(query: &'q str, key: &str) -> Option<Cow<'q, str>> {
    form_urlencoded::parse(query.as_bytes()).find(|(found, _)| found == key).map(|(_, value)| value)
}
