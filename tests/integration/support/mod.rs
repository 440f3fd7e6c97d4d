//! Builders for tiny libraries and what tests ask of them.

mod library;

pub use library::{TestLibrary, ids, tag};
