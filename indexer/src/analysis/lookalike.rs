//! Letters that only look right: a Latin a in a Cyrillic word, a Cyrillic ә in an Azerbaijani one.

use super::language::Language;

/// Repairs letters of the other script in a word of mixed scripts, in place: the letters that exist in one script
/// only decide which script the word is in; where they do not, the language's own script does.
pub(crate) fn repair(language: Language, word: &mut String) {
    let (mut latin, mut cyrillic, mut latin_only, mut cyrillic_only) = (0, 0, 0, 0);
    for c in word.chars() {
        if is_latin(c) {
            latin += 1;
            latin_only += usize::from(to_cyrillic(c).is_none());
        } else if is_cyrillic(c) {
            cyrillic += 1;
            cyrillic_only += usize::from(to_latin(c).is_none());
        }
    }
    if latin == 0 || cyrillic == 0 {
        return;
    }
    let to_cyr = match cyrillic_only.cmp(&latin_only) {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => language.is_cyrillic() || (language == Language::Und && cyrillic > latin),
    };
    *word = word.chars().map(|c| if to_cyr { to_cyrillic(c) } else { to_latin(c) }.unwrap_or(c)).collect();
}

pub(crate) fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | 'ə' | 'ɵ' | '\u{1e00}'..='\u{1eff}')
}

pub(crate) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

fn to_cyrillic(c: char) -> Option<char> {
    pair(c, LATIN, CYRILLIC)
}

fn to_latin(c: char) -> Option<char> {
    pair(c, CYRILLIC, LATIN)
}

const LATIN: &str = "aceopxyihjskmtABCEHIJKMOPSTXYəƏ";
const CYRILLIC: &str = "асеорхуіһјѕкмтАВСЕНІЈКМОРЅТХУәӘ";

fn pair(c: char, from: &str, to: &str) -> Option<char> {
    from.chars().zip(to.chars()).find(|p| p.0 == c).map(|p| p.1)
}
