//! Analysis: from text to the terms that are indexed and searched, for nine languages and any other.
//!
//! One chain serves documents and queries, so that both arrive at the same terms:
//!
//! 1. [`words`] finds written words: letters, digits and marks with the apostrophes and hyphens inside them;
//! 2. [`normalize`] composes characters (NFC) and drops invisible ones;
//! 3. [`lookalike`] repairs letters of another script and of old fonts that only look right;
//! 4. [`apostrophe`] tells letters (oʻ, gʻ, ʼ) from separators (`Ankara'da`) and from quotes;
//! 5. [`letter_case`] lowers letters as the language does (İ and I in Turkish and Azerbaijani);
//! 6. [`scripts`] brings a language's scripts and spellings to one canonical script: the *surface*;
//! 7. [`stemmers`] reduce the surface to its *stem*;
//! 8. [`fold`] reduces the surface to a skeleton that diacritics, scripts and keyboards share, and a stemmer made
//!    for folded text reduces that to the *fold*. Never the other way about: folding what was stemmed would make a
//!    query typed without diacritics miss, because its suffixes were not recognized before the folding.
//!
//! Byte ranges of the original text are carried all the way: snippets stand on them.

mod apostrophe;
mod detect;
mod fold;
mod language;
mod layout;
mod letter_case;
mod lookalike;
mod normalize;
mod pieces;
mod registry;
mod scripts;
mod stemmers;
mod stop_words;
mod suggestion;
mod token;
mod words;

#[cfg(test)]
mod tests;

pub(crate) use fold::base_letter;
pub(crate) use language::Language;
pub use layout::{are_neighbours, readings as keyboard_readings};
pub use lookalike::is_cyrillic;
pub use registry::{Analyzer, Registry, learn_lexicon};
pub(crate) use scripts::canonical as canonical_script;
pub use stop_words::{is_stop_word, stop_words};
pub use suggestion::{SuggestionKeys, small_letters, typed_key};
pub use token::Token;
