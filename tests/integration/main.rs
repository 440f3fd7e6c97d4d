//! One binary for all integration tests; each module is a behaviour of the whole, seen from outside.
//!
//! - [`indexing`]: generations, increments, what stays when a file is bad
//! - [`searching`]: what a query finds, in which order, with which notices
//! - [`facets`]: grouping and facet counts against a naive oracle

#![allow(clippy::unwrap_used, missing_docs, unreachable_pub, reason = "tests")]

mod facets;
mod indexing;
mod searching;
mod support;
