//! Builders for tiny libraries and what tests ask of them.

mod library;
mod site;

pub use library::{TestLibrary, ids, tag};
pub use site::{Reply, TestSite};
