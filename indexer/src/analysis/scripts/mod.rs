//! One canonical script per language, so that every spelling of a word meets before it is stemmed.

mod azerbaijani;
mod kazakh;
mod turkmen;
mod uzbek;

use super::language::Language;
use super::lookalike::{is_cyrillic, is_latin};

/// Brings a lower-cased word to its language's canonical script and spelling, in place.
pub(crate) fn canonical(language: Language, word: &mut String) {
    if !word.is_ascii() && word.chars().any(|c| variant(language, c) != c) {
        *word = word.chars().map(|c| variant(language, c)).collect();
    }
    match language {
        Language::Uz => uzbek::canonical(word),
        Language::Az if word.chars().any(is_cyrillic) => *word = azerbaijani::from_cyrillic(word),
        Language::Tk if word.chars().any(is_cyrillic) => *word = turkmen::from_cyrillic(word),
        Language::KkLatn if word.chars().any(is_latin) => *word = kazakh::from_latin(word),
        Language::Kk if word.chars().all(is_latin) && kazakh::looks_kazakh(word) => *word = kazakh::from_latin(word),
        _ => {}
    }
}

/// The letter that a language writes where others, old fonts and other keyboards put `c`.
///
/// The letters њ ќ ѓ љ ї є ґ ћ are what converters made of Tajik and Kazakh texts typed in fonts of their own, which
/// had the national letters in the places of Serbian, Macedonian and Ukrainian ones.
fn variant(language: Language, c: char) -> char {
    match (language, c) {
        (Language::Ru, 'ё') => 'е',
        (Language::Tr, 'â') => 'a',
        (Language::Tr, 'î') => 'i',
        (Language::Tr, 'û') => 'u',
        (Language::En, c) if !c.is_ascii() => plain(c),
        (Language::Tg, 'њ') => 'ҳ',
        (Language::Tg, 'љ' | 'ӌ' | 'ҹ') => 'ҷ',
        (Language::Tg, 'ї') => 'ӣ',
        (Language::Tg, 'ў') => 'ӯ',
        (Language::Kk | Language::KkLatn, 'є') => 'ә',
        (Language::Kk | Language::KkLatn, 'ґ') => 'ө',
        (Language::Kk | Language::KkLatn, 'ї') => 'ү',
        (Language::Kk | Language::KkLatn, 'ў') => 'ұ',
        (Language::Kk | Language::KkLatn, 'њ' | 'ѕ') => 'ң',
        (Language::Kk | Language::KkLatn, 'ћ') => 'һ',
        (Language::Tg | Language::Kk | Language::KkLatn, 'ќ') => 'қ',
        (Language::Tg | Language::Kk | Language::KkLatn, 'ѓ') => 'ғ',
        (Language::Tk, 'ñ' | 'ń' | 'ņ' | 'ŋ') => 'ň',
        (Language::Tk, 'ÿ' | 'ỳ') => 'ý',
        (Language::Az | Language::Tr | Language::Tk | Language::Uz, 'ș') => 'ş',
        (Language::Az, 'ǝ') => 'ə',
        (_, 'ɵ' | 'ѳ') => 'ө',
        (_, 'ҥ' | 'ӊ' | 'ӈ') => 'ң',
        (_, 'ҡ' | 'ӄ' | 'ҟ') => 'қ',
        (_, 'ҕ' | 'ӷ') => 'ғ',
        (_, c) => c,
    }
}

/// English borrows words with diacritics and drops them: naïve, naive.
fn plain(c: char) -> char {
    let mut first = None;
    unicode_normalization::char::decompose_canonical(c, |d| {
        first.get_or_insert(d);
    });
    first.filter(char::is_ascii_alphabetic).unwrap_or(c)
}

fn has_cyrillic(word: &str) -> bool {
    word.chars().any(is_cyrillic)
}
