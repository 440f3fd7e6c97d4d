//! Letters that only look right: a Latin a in a Cyrillic word, a Cyrillic ә in an Azerbaijani one.

use super::language::Language;

/// Repairs letters of the other script in a word of mixed scripts, in place: the letters that exist in one script
/// only decide which script the word is in; where they do not, the language's own script does.
pub(crate) fn repair(language: Language, word: &mut String) {
    let (latin, cyrillic) =
        word.chars().fold((0, 0), |(l, c), x| (l + usize::from(is_latin(x)), c + usize::from(is_cyrillic(x))));
    if latin == 0 || cyrillic == 0 {
        return;
    }
    let latin_only = word.chars().filter(|&c| is_latin(c) && to_cyrillic(c).is_none()).count();
    let cyrillic_only = word.chars().filter(|&c| is_cyrillic(c) && to_latin(c).is_none()).count();
    let to_cyr = language != Language::KkLatn
        && match cyrillic_only.cmp(&latin_only) {
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Equal => language.is_cyrillic() || (language == Language::Und && cyrillic > latin),
        };
    *word = word.chars().map(|c| if to_cyr { to_cyrillic(c) } else { to_latin(c) }.unwrap_or(c)).collect();
}

pub(crate) fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | 'ə' | 'ɵ' | '\u{1e00}'..='\u{1eff}')
}

/// Whether a character is of the Cyrillic script, old and national letters included.
pub fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

fn to_cyrillic(c: char) -> Option<char> {
    pair(c, LATIN, CYRILLIC)
}

fn to_latin(c: char) -> Option<char> {
    pair(c, CYRILLIC, LATIN)
}

const LATIN: &str = "aceopxyihjkmtABCEHIJKMOPTXYəƏ";
const CYRILLIC: &str = "асеорхуіһјкмтАВСЕНІЈКМОРТХУәӘ";

fn pair(c: char, from: &str, to: &str) -> Option<char> {
    from.chars().zip(to.chars()).find(|p| p.0 == c).map(|p| p.1)
}
