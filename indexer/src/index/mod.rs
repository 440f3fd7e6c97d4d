//! The index on disk: a cache of the library that can be deleted at any time.
//!
//! A build writes a *generation*, a folder that holds a tantivy index and a manifest, and makes it current by
//! replacing one small file. Whoever reads keeps the generation they opened; no one sees half of one. An update starts
//! from the current generation by linking its files, so that a commit of one file re-analyzes one work.

mod before;
mod documents;
mod embed;
mod files;
mod generation;
mod manifest;
mod plan;
mod reader;
mod topics;
mod update;
mod vector_log;
mod vectors;

pub use embed::{Embedded, Pace, embed};
pub use generation::{IndexError, IndexFolder};
pub use manifest::{Manifest, Totals};
pub use reader::StoredLibrary;
pub use topics::TopicVectors;
pub use update::{Outcome, Progress, UpdateOptions, update};
pub use vectors::{SectionPlace, SectionVectors};
