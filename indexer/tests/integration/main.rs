//! The format of a library, from its files to works and diagnostics.

#![allow(missing_docs, clippy::unwrap_used, reason = "tests say what they expect, and a failure may panic")]

mod support;

mod invalid;
mod markup;
mod properties;
mod specification;
mod works;
