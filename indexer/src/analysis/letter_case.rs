//! Lower case as each language has it.

use super::language::Language;

/// Lower-cases `word` in place by the language's rules.
///
/// In Turkish and Azerbaijani I is the capital of ı and İ that of i. Elsewhere İ lowers to a plain i; the standard
/// library would give i and a combining dot, a second character that no query has.
pub(crate) fn lower(language: Language, word: &mut String) {
    if word.is_ascii() {
        if language.has_dotless_i() && word.contains('I') {
            *word = word.replace('I', "ı");
        }
        word.make_ascii_lowercase();
        return;
    }
    let dotless = language.has_dotless_i();
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'I' if dotless => out.push('ı'),
            'İ' => out.push('i'),
            '\u{307}' if out.ends_with('i') => {}
            c if c.is_lowercase() => out.push(c),
            c => out.extend(c.to_lowercase()),
        }
    }
    *word = out;
}
