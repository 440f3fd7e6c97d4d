//! One binary for all integration tests; each module is a behaviour of the whole, seen from outside.
//!
//! - [`indexing`]: generations, increments, what stays when a file is bad
//! - [`searching`]: what a query finds, in which order, with which notices
//! - [`suggesting`]: what is offered while somebody types
//! - [`typing`]: queries as people type them
//! - [`facets`]: grouping and facet counts against a naive oracle
//! - [`model`]: the model, its two forms, its installation, damaged ones
//! - [`meaning`]: the vectors of a generation, what is near
//! - [`likeness`]: what is like a section or a work
//! - [`counting`]: `tajriba stats`, and the bars the starter library keeps
//! - [`addresses`]: the starter library says where each web address was seen
//! - [`pages`]: what each page shows, and in which language
//! - [`results`]: what a page of results says of how it came about, and its ways onward
//! - [`reading`]: versions side by side, links both ways, files, related works
//! - [`pseudo`]: no text of the interface is written into the program
//! - [`care`]: what must never be shown, and what must always stand beside it
//! - [`curriculum`]: what a trainer does, through addresses and forms alone
//! - [`requests`]: headers, caching, limits, overload, panics, whatever a visitor sends
//! - [`api`]: the JSON contracts
//! - [`relevance`]: that the judged queries hold together; their report is `cargo bench --bench relevance`
//! - [`tidy`]: which room of the sources may know which
//! - [`vocabulary`]: what is shown of it, given away of it and indexed of it

#![allow(clippy::unwrap_used, missing_docs, unreachable_pub, reason = "tests")]

mod addresses;
mod api;
mod care;
mod counting;
mod curriculum;
mod facets;
mod history;
mod indexing;
mod likeness;
mod meaning;
mod model;
mod pages;
mod pseudo;
mod reading;
mod relevance;
mod requests;
mod results;
mod searching;
mod suggesting;
mod support;
mod tidy;
mod typing;
mod vocabulary;
