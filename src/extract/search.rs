//! A search request from a query string.

use tajriba_indexer::model::{ConceptId, LanguageTag, Reference, YearRange};

use crate::search::{MAX_LIMIT, SearchRequest, Sort};
use crate::urls::{Keys, LIKE, PAGE_SIZE, Selection};

/// Hits that can be skipped at most; nobody reads that far, and a deeper page would only cost.
pub const MAX_OFFSET: usize = 10_000;

/// A value that could not be read. The API answers 400 with it; the site leaves it out and says so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{value}` is not a value of `{key}`: {expected}")]
pub struct BadValue {
    /// The key.
    pub key: String,
    /// What was given.
    pub value: String,
    /// What is accepted, as a sentence.
    pub expected: String,
}

impl BadValue {
    /// A value that is not what its key accepts; of a long one only the beginning is kept.
    pub(super) fn new(key: &str, value: &str, expected: String) -> Self {
        Self { key: key.to_string(), value: value.chars().take(80).collect(), expected }
    }
}

/// A query string, read.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchQuery {
    /// What is asked, without the values that could not be read.
    pub request: SearchRequest,
    /// Those values.
    pub bad: Vec<BadValue>,
}

impl SearchQuery {
    /// Reads a raw query string. Repeated keys collect; unknown keys and empty values are ignored; escapes that are
    /// no UTF-8 become U+FFFD. `ui` is the language where the string does not name one, `offered` those it may name.
    pub fn read(raw: &str, keys: Keys, ui: LanguageTag, offered: &[LanguageTag]) -> Self {
        let mut reader = Reader {
            query: SearchQuery { request: SearchRequest::new("", ui), bad: Vec::new() },
            from: None,
            to: None,
        };
        for (key, value) in form_urlencoded::parse(raw.as_bytes()) {
            if key == "q" {
                let query = &mut reader.query.request.query;
                if query.is_empty() {
                    *query = value.into_owned();
                }
            } else if !value.trim().is_empty() {
                reader.pair(&key, value.trim(), keys, offered);
            }
        }
        reader.finish()
    }

    /// The request, where every value could be read.
    ///
    /// # Errors
    /// The first value that could not.
    pub fn strict(self) -> Result<SearchRequest, BadValue> {
        match self.bad.into_iter().next() {
            Some(bad) => Err(bad),
            None => Ok(self.request),
        }
    }
}

struct Reader {
    query: SearchQuery,
    /// The two fields of the form's range of years, which becomes one `year`.
    from: Option<i16>,
    to: Option<i16>,
}

impl Reader {
    fn pair(&mut self, key: &str, value: &str, keys: Keys, offered: &[LanguageTag]) {
        let read = match Selection::parse(key, value) {
            Some(selection) => selection
                .map(|selection| selection.add(&mut self.query.request.filters))
                .map_err(|error| error.expected.to_string()),
            None => self.other(key, value, keys, offered),
        };
        if let Err(expected) = read {
            self.query.bad.push(BadValue::new(key, value, expected));
        }
    }

    fn other(&mut self, key: &str, value: &str, keys: Keys, offered: &[LanguageTag]) -> Result<(), String> {
        let request = &mut self.query.request;
        match (key, keys) {
            ("ui", Keys::Api) => request.ui = interface_language(value, offered)?,
            ("sort", _) => {
                request.sort = Some(Sort::parse(value).map_err(|error| error.expected.to_string())?);
            }
            ("limit", Keys::Api) => request.limit = number(value)?.min(MAX_LIMIT),
            ("offset", Keys::Api) => request.offset = number(value)?.min(MAX_OFFSET),
            ("page", Keys::Site) => match number(value)? {
                0 => return Err("a page number from 1".to_string()),
                page => {
                    request.offset = (page - 1).saturating_mul(PAGE_SIZE).min(MAX_OFFSET);
                }
            },
            (LIKE, _) => {
                request.like = Some(Reference::parse(value).map_err(|error| error.expected.to_string())?);
            }
            ("rescue", _) => request.reach.rescue = switch(value)?,
            ("expand", _) => request.reach.expand = switch(value)?,
            ("semantic", _) => request.reach.semantic = switch(value)?,
            ("not", _) => {
                let concept = ConceptId::parse(value).map_err(|error| error.expected.to_string())?;
                let not = &mut request.reach.not;
                if let Err(place) = not.binary_search(&concept) {
                    not.insert(place, concept);
                }
            }
            ("year_from", Keys::Site) => self.from = Some(year(value)?),
            ("year_to", Keys::Site) => self.to = Some(year(value)?),
            _ => {}
        }
        Ok(())
    }

    fn finish(mut self) -> SearchQuery {
        if self.from.is_some() || self.to.is_some() {
            let range = YearRange { from: self.from, to: self.to };
            Selection::Year(range).add(&mut self.query.request.filters);
        }
        self.query
    }
}

/// One of the interface languages.
pub(super) fn interface_language(text: &str, offered: &[LanguageTag]) -> Result<LanguageTag, String> {
    let found = offered.iter().find(|tag| tag.as_str().eq_ignore_ascii_case(text));
    found.cloned().ok_or_else(|| format!("one of: {}", join(offered)))
}

/// A count; a number too long for the machine is as good as the largest.
pub(super) fn number(text: &str) -> Result<usize, String> {
    if text.bytes().all(|b| b.is_ascii_digit()) {
        Ok(text.parse().unwrap_or(usize::MAX))
    } else {
        Err("a number from 0".to_string())
    }
}

fn year(text: &str) -> Result<i16, String> {
    let four = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    four.then(|| text.parse().ok()).flatten().ok_or_else(|| "a year of four digits".to_string())
}

fn switch(text: &str) -> Result<bool, String> {
    match text {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err("`on` or `off`".to_string()),
    }
}

fn join(tags: &[LanguageTag]) -> String {
    let tags: Vec<&str> = tags.iter().map(LanguageTag::as_str).collect();
    tags.join(", ")
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use tajriba_indexer::model::{Audience, Kind, Stage, WorkType};

    use super::*;
    use crate::urls::print_search;

    fn tags() -> Vec<LanguageTag> {
        ["kk", "ky", "tg", "tk", "uz", "az", "tr", "ru", "en"]
            .iter()
            .filter_map(|tag| LanguageTag::parse(tag).ok())
            .collect()
    }

    fn read(raw: &str, keys: Keys) -> SearchQuery {
        SearchQuery::read(raw, keys, tags()[7].clone(), &tags())
    }

    fn selection() -> impl Strategy<Value = (&'static str, String)> {
        let words = |all: Vec<&'static str>| proptest::sample::select(all).prop_map(String::from);
        prop_oneof![
            words(vec!["uz", "uz-Cyrl", "uz-*", "kk"]).prop_map(|v| ("in", v)),
            words(vec!["kg", "tr", "regional", "uz"]).prop_map(|v| ("country", v)),
            words(Kind::ALL.iter().map(|k| k.as_str()).collect()).prop_map(|v| ("kind", v)),
            "[a-z]{1,6}(-[a-z0-9]{1,4})?".prop_map(|v| ("topic", v)),
            (1u16..40).prop_map(|v| ("commitment", v.to_string())),
            (1990i16..2030, 0i16..9).prop_map(|(y, n)| ("year", format!("{y}..{}", y + n))),
            words(Audience::ALL.iter().map(|v| v.as_str()).collect()).prop_map(|v| ("audience", v)),
            words(Stage::ALL.iter().map(|v| v.as_str()).collect()).prop_map(|v| ("stage", v)),
            words(WorkType::all().map(WorkType::as_str).collect()).prop_map(|v| ("type", v)),
            words(vec!["hour", "half-day", "-longer"]).prop_map(|v| ("duration", v)),
            words(vec!["yes", "no", "-unknown"]).prop_map(|v| ("in_force", v)),
            words(vec!["reviewed", "-unreviewed"]).prop_map(|v| ("review", v)),
            words(vec!["-kg", "-regional"]).prop_map(|v| ("country", v)),
            "-[a-z]{1,6}".prop_map(|v| ("topic", v)),
            (1990i16..2030).prop_map(|y| ("year", format!("-{y}"))),
        ]
    }

    prop_compose! {
        fn request()(
            query in "\\PC{0,40}",
            like in proptest::option::of("(kg|regional)/tools/[a-z]{1,6}(#[a-z0-9]{1,6})?"),
            selected in vec(selection(), 0..12),
            sort in proptest::option::of(proptest::sample::select(vec![Sort::Relevance, Sort::Date])),
            page in 0usize..500,
            limit in 0usize..=MAX_LIMIT,
            switches in any::<[bool; 3]>(),
            not in vec("[a-z]{1,8}", 0..3),
        ) -> (SearchRequest, usize) {
            let mut request = SearchRequest::new(query, tags()[2].clone());
            for (key, value) in selected {
                if let Some(Ok(selection)) = Selection::parse(key, &value) {
                    selection.add(&mut request.filters);
                }
            }
            request.like = like.and_then(|like| Reference::parse(&like).ok());
            request.sort = sort;
            request.offset = page * PAGE_SIZE;
            [request.reach.rescue, request.reach.expand, request.reach.semantic] = switches;
            let mut not: Vec<_> = not.iter().filter_map(|id| ConceptId::parse(id).ok()).collect();
            not.sort();
            not.dedup();
            request.reach.not = not;
            (request, limit)
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_for_the_site_is_read_back((request, _) in request()) {
            let raw = print_search(&request, Keys::Site);
            let back = SearchQuery::read(&raw, Keys::Site, request.ui.clone(), &tags());
            prop_assert_eq!(back, SearchQuery { request, bad: Vec::new() });
        }

        #[test]
        fn what_is_printed_for_the_api_is_read_back((mut request, limit) in request()) {
            request.limit = limit;
            request.offset += 7;
            let raw = print_search(&request, Keys::Api);
            prop_assert_eq!(read(&raw, Keys::Api).strict(), Ok(request));
        }

        #[test]
        fn any_query_string_is_read(raw in "\\PC{0,200}") {
            read(&raw, Keys::Site);
            read(&raw, Keys::Api);
        }
    }

    #[test]
    fn a_bad_value_is_named_and_left_out() {
        let query = read("q=x&kind=laws&kind=legislation&sort=size", Keys::Site);
        assert_eq!(query.request.filters.kinds, [Kind::Legislation]);
        let named: Vec<_> = query.bad.iter().map(|b| (b.key.as_str(), b.value.as_str())).collect();
        assert_eq!(named, [("kind", "laws"), ("sort", "size")]);
    }

    #[test]
    fn limits_are_clamped_and_bad_escapes_are_read() {
        let request = read("q=%FFa&limit=99999999999999999999999&offset=999999", Keys::Api);
        let request = request.strict().expect("nothing to refuse");
        assert_eq!((request.limit, request.offset), (MAX_LIMIT, MAX_OFFSET));
        assert_eq!(request.query, "\u{fffd}a");
    }

    #[test]
    fn the_forms_two_years_become_one_range() {
        let query = read("year_from=2005&year_to=&country=", Keys::Site);
        assert!(query.bad.is_empty());
        assert_eq!(print_search(&query.request, Keys::Site), "year=2005..");
    }
}
