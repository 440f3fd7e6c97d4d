//! From a typed request to an answer. Knows tantivy and the index's schema; knows no HTTP and no page.
//!
//! `syntax` takes the query apart, `groups` makes terms of its words, `expansion` finds the concepts they name; `query`
//! is all of it together. `rescue`, `spelling` and `respelling` find what may have been meant. `evaluate` finds and
//! scores versions by what `postings` reads, on the sheet of `tally`; `enough` says which hold enough of the words.
//! `meaning` compares sections by vectors, `example` is a section that others are to be like, `sense` says how near each
//! version comes to a question or to an example, `topics` what works are filed under, and `fusion` makes all of it count
//! beside the words. `found` groups versions into works by the rules for languages (`language_rules`), `selection`
//! filters and counts facets over the tables (`table`, `versions`), `sections` finds where in a version the answer
//! stands, `readable` in which version it is shown, `hits` and `snippet` show it; `best` takes the first of many;
//! `ranking` is where all of it is done, over one `generation`. `suggest` completes what is being typed.

mod answer;
mod best;
mod enough;
mod evaluate;
mod example;
mod expansion;
mod found;
mod fusion;
mod generation;
mod groups;
mod hits;
mod language_rules;
mod meaning;
mod postings;
mod query;
mod ranking;
mod readable;
mod request;
mod rescue;
mod respelling;
mod sections;
mod selection;
mod sense;
mod snippet;
mod spelling;
mod suggest;
mod syntax;
mod table;
mod tally;
mod topics;
mod versions;

pub use answer::{
    Answer, Expansion, FacetCount, Facets, Fragment, HeldAs, Hit, Match, Notice, Parts, Reasons, SectionRef,
    Suggestion, SuggestionKind,
};
pub use generation::{Generation, SearchError};
pub use meaning::{Meaning, QueryEmbedder, Similarities};
pub use request::{
    DEFAULT_LIMIT, Filters, LanguageFilter, MAX_LIMIT, MAX_QUERY_CHARS, MAX_QUERY_TERMS, Reach, SearchRequest, Sort,
};
pub use suggest::{DEFAULT_SUGGESTIONS, FoundBy, MAX_SUGGESTIONS, Suggested, SuggestedKind};
