//! From a library of Markdown to a tantivy index: discover, parse, assemble, index.

mod analysis;

pub use analysis::{Analyzer, Registry, Token, learn_lexicon};
