//! From a library of Markdown to a tantivy index.
//!
//! `discover` → `front_matter` + `markdown` → `assemble` → `index`.

mod analysis;
pub mod diagnostic;
#[allow(missing_docs, reason = "the words of each enum are documented where they are defined")]
pub mod model;
mod record;

pub use analysis::{Analyzer, Registry, Token};
pub use record::{OutlineEntry, VersionRecord, WorkRecord};
