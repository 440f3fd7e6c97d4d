//! One canonical script per language, so that every spelling of a word meets before it is stemmed.

mod azerbaijani;
mod turkmen;
mod uzbek;

use super::language::Language;

/// Brings a lower-cased word to its language's canonical script and spelling, in place.
pub(crate) fn canonical(language: Language, word: &mut String) {
    match language {
        Language::Uz => uzbek::canonical(word),
        Language::Az if has_cyrillic(word) => *word = azerbaijani::from_cyrillic(word),
        Language::Tk if has_cyrillic(word) => *word = turkmen::from_cyrillic(word),
        Language::Ru if word.contains('ё') => *word = word.replace('ё', "е"),
        Language::Tr if word.contains(['â', 'î', 'û']) => {
            *word = word.chars().map(|c| match c { 'â' => 'a', 'î' => 'i', 'û' => 'u', c => c }).collect();
        }
        _ => {}
    }
}

fn has_cyrillic(word: &str) -> bool {
    word.chars().any(super::lookalike::is_cyrillic)
}
