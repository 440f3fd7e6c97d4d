//! Written words in a text: where they begin and end.
//!
//! A word is a run of letters, digits and combining marks, together with the apostrophes and hyphens that stand inside
//! it. Unicode's word boundaries (UAX 29) would cut at hyphens and keep `3.5` together; here the parts of a hyphenated
//! word are judged later, all at once, and numbers are cut at points so that the year of a date is found.

use super::apostrophe;
use super::normalize::is_ignorable;

/// Longest written word that is looked at as a whole, in bytes; hyphens behind it end the word.
const LONGEST: usize = 192;

/// The byte range of every written word, in order.
pub(crate) fn ranges(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = chars.find(|(_, c)| is_word_char(*c))?;
        let mut end = start + first.len_utf8();
        if is_single(first) {
            return Some((start, end));
        }
        while let Some((at, c)) = chars.next_if(|&(at, c)| goes_on(text, (start, at), c)) {
            end = at + c.len_utf8();
        }
        Some((start, end))
    })
}

/// Whether the word that has gone from `start` to `at` goes on with the character that stands there.
fn goes_on(text: &str, (start, at): (usize, usize), c: char) -> bool {
    if is_word_char(c) {
        return !is_single(c);
    }
    if is_mark_or_ignorable(c) {
        return true;
    }
    let is_hyphen = is_hyphen(c);
    if !is_hyphen && !apostrophe::is_apostrophe(c) {
        return false;
    }
    let next = text[at + c.len_utf8()..].chars().find(|&n| !is_mark_or_ignorable(n));
    let is_inside = next.is_some_and(|n| is_word_char(n) && !is_single(n));
    if is_hyphen {
        return is_inside && at - start < LONGEST;
    }
    let before = |end: usize| text[..end].chars().next_back();
    is_inside || apostrophe::may_end_word(text[start..at].chars().next_back(), c, before(start))
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
        super::ranges(text).map(|(start, end)| &text[start..end]).collect()
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
