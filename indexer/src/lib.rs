//! From a library of Markdown to a tantivy index.
//!
//! ```text
//! library/ ──discover──▶ Tree ──read──▶ bytes
//!   shared files ──shared + vocabulary──▶ Shared
//!   version files ──front_matter + markdown──▶ assemble ──▶ Work + diagnostics ──index──▶ generation
//! ```
//!
//! Invariants, each held by a test:
//!
//! 1. Reading never fails on content: every stage returns what it could read and [`Diagnostic`]s. Only the file
//!    system and the index are an [`Error`].
//! 2. This crate knows nothing of HTTP, of page layout, of async or of a visitor's language.
//! 3. One owner each: [`discover()`] and [`read`] alone touch the library, and only read it.
//! 4. Every stage before the index is pure: the same contents give the same works and diagnostics. There is no clock
//!    here; the day of an embargo comes with the [`Context`].
//! 5. One bad file loses itself: a version with an error is left out, with the original its work; the rest is published.
//! 6. Nothing of an author's reaches a page but text and the closed list of elements that `markdown` writes.
//!
//! Beside the stages: `source` (lines and columns), `diagnostic` (what an author can mend), `yaml` (a typed reader that
//! keeps places), `hygiene` (characters nobody sees), `nearest` (did you mean), `check` (every diagnostic of a library);
//! `analysis` turns text of any language into terms, `concepts` finds the vocabulary's labels among them, `terms`
//! carries them into tantivy, `schema` names the index's fields, `record` is what an index stores of a work,
//! `suggestible` what it stores to suggest a title, and `index` writes *generations*, complete indexes that are
//! swapped in whole. An update keeps the last good version of a file that has become bad; a fresh build has none to keep.
//!
//! `embedding` runs a model that turns text into a vector of its meaning; [`embed`] gives the sections of a generation
//! theirs, apart from [`update`], which never waits for it.
//!
//! Where a new front-matter field goes: into the structs of `model/facts`, with its doc comment. Reading it, its
//! schema, its line in the specification and the API follow from there.

#[allow(missing_docs, reason = "the words of each enum are documented where they are defined")]
pub mod model;

mod diagnostic;
mod error;
mod hygiene;
mod nearest;
mod source;

mod discover;
mod yaml;

mod front_matter;
mod markdown;
mod vocabulary;

mod assemble;
mod shared;
mod spelling;

mod check;

mod analysis;
mod concepts;
pub mod embedding;
mod record;
mod schema;
mod suggestible;
mod table;
mod terms;

mod index;

pub use analysis::{
    Analyzer, Registry, SuggestionKeys, Token, are_neighbours, is_cyrillic, is_stop_word, keyboard_readings,
    learn_lexicon, small_letters, stop_words, typed_key,
};
pub use assemble::{
    AnchorLink, Assembled, Context, Hidden, VersionText, aliases, assemble_work, dead_anchors, version_text,
};
pub use check::{check, library_of, library_shared};
pub use concepts::{
    ConceptLabel, ConceptMatch, ConceptMatcher, LabelWord, Sequence, Through, concept_term, organisation_of,
};
pub use diagnostic::{Code, Diagnostic, Severity};
pub use discover::{FileEntry, MAX_FILE_BYTES, Tree, WorkFiles, discover, read};
pub use error::Error;
pub use front_matter::{field_table, schema};
pub use index::{
    Embedded, IndexError, IndexFolder, Manifest, Outcome, Pace, Progress, SectionPlace, SectionVectors, StoredLibrary,
    TopicVectors, Totals, UpdateOptions, embed, update,
};
pub use record::{LinkRole, OutlineEntry, VersionRecord, Worded, WorkRecord};
pub use schema::{IndexSchema, Level, SCHEMA_VERSION};
pub use shared::read_shared;
pub use spelling::{KEY_END, SpelledWord, plain_letters, spelling_key};
pub use suggestible::Suggestible;
pub use table::csv_table;
pub use terms::{Analyzers, UNKNOWN_LANGUAGE, root_term, stem_term};
