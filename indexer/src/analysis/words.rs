//! Written words in a text: where they begin and end.
//!
//! A word is a run of letters, digits and combining marks, together with the apostrophes and hyphens that stand inside
//! it. Unicode's word boundaries (UAX 29) would cut at hyphens and keep `3.5` together; here the parts of a hyphenated
//! word are judged later, all at once, and numbers are cut at points so that the year of a date is found.

use super::apostrophe;
use super::normalize::is_ignorable;

/// Longest written word that is looked at as a whole, in bytes; hyphens behind it end the word.
const LONGEST: usize = 192;

/// Calls `sink` with the byte range of every written word.
pub(crate) fn each(text: &str, mut sink: impl FnMut(usize, usize)) {
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if !is_word_char(first) {
            continue;
        }
        let mut end = start + first.len_utf8();
        if is_single(first) {
            sink(start, end);
            continue;
        }
        while let Some(&(at, c)) = chars.peek() {
            let joins = if is_word_char(c) {
                !is_single(c)
            } else if is_mark_or_ignorable(c) {
                true
            } else if apostrophe::is_apostrophe(c) || is_hyphen(c) {
                let rest = &text[at + c.len_utf8()..];
                let next = rest.chars().find(|&n| !is_mark_or_ignorable(n));
                let inside = next.is_some_and(|n| is_word_char(n) && !is_single(n));
                let letter = || {
                    apostrophe::may_end_word(text[start..at].chars().next_back(), c, text[..start].chars().next_back())
                };
                if is_hyphen(c) { inside && at - start < LONGEST } else { inside || letter() }
            } else {
                false
            };
            if !joins {
                break;
            }
            end = at + c.len_utf8();
            chars.next();
        }
        sink(start, end);
    }
}

/// Letters and digits; also the modifier letters that Uzbek uses inside a word.
pub(crate) fn is_word_char(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() && !apostrophe::is_apostrophe(c) }
}

/// Hyphens that join the parts of one word.
pub(crate) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Letters of scripts written without spaces, where each character is a word.
fn is_single(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{309f}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Characters that neither begin nor end a word, but do not break it.
fn is_mark_or_ignorable(c: char) -> bool {
    !c.is_ascii() && (is_ignorable(c) || unicode_normalization::char::is_combining_mark(c))
}

#[cfg(test)]
mod tests {
    fn words(text: &str) -> Vec<&str> {
        let mut out = Vec::new();
        super::each(text, |s, e| out.push(&text[s..e]));
        out
    }

    #[test]
    fn hyphens_and_apostrophes_stay_inside_words_only() {
        assert_eq!(
            words("ата-ана - 'Ankara'da' (o'zbek), tog' -siz"),
            ["ата-ана", "Ankara'da", "o'zbek", "tog'", "siz"]
        );
    }

    #[test]
    fn numbers_are_cut_at_points_and_joined_to_their_suffix() {
        assert_eq!(words("12.05.2009, 2025-жылдын"), ["12", "05", "2009", "2025-жылдын"]);
    }

    #[test]
    fn soft_hyphens_and_marks_do_not_break_a_word() {
        assert_eq!(words("қор\u{ad}ғау и\u{306}од"), ["қор\u{ad}ғау", "и\u{306}од"]);
    }
}
