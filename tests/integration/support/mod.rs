//! Builders for tiny libraries and what tests ask of them.

mod library;
mod model;
mod site;

pub use library::{TestLibrary, ids, tag};
pub use model::TestModel;
pub use site::{Reply, TestSite};
