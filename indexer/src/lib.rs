//! From a library of Markdown to a tantivy index: discover, parse, assemble, index.

mod analysis;

pub use analysis::{Analyzer, Registry, Token, is_stop_word, keyboard_readings, learn_lexicon, stop_words};
