//! From a typed request to an answer. Knows tantivy and the index's schema; knows no HTTP and no page.

mod answer;
mod request;

pub use answer::{
    Answer, Expansion, FacetCount, Facets, Fragment, Hit, Match, Notice, SectionRef, Suggestion, SuggestionKind,
};
pub use request::{
    DEFAULT_LIMIT, Filters, LanguageFilter, MAX_LIMIT, MAX_QUERY_CHARS, MAX_QUERY_TERMS, Reach, SearchRequest, Sort,
};
