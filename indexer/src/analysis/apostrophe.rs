//! Apostrophes: a letter in Uzbek, a separator in Turkish and Azerbaijani, noise elsewhere.

use super::language::Language;

/// Tutuq belgisi, the Uzbek glottal stop (Cyrillic ъ), in its canonical encoding.
pub(crate) const TUTUQ: char = 'ʼ';

/// Every mark that stands for an apostrophe in real text.
pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ˈ' | 'ˋ' | '‘' | '’' | '‛' | '′' | '‵' | 'ꞌ' | '＇' | '׳')
}

/// Whether an apostrophe behind `before` may be the last letter of a word (Uzbek togʻ), rather than a closing quote.
pub(crate) fn may_end_word(before: Option<char>, mark: char, before_word: Option<char>) -> bool {
    let carrier = matches!(before, Some('o' | 'O' | 'g' | 'G' | 'о' | 'О'));
    carrier && (matches!(mark, 'ʻ' | 'ʼ') || !before_word.is_some_and(is_apostrophe))
}

/// Repairs the apostrophes of one word, in place.
///
/// Uzbek: `oʻ` and `gʻ` become ö and ğ, `s'h` keeps its two letters apart, other marks become [`TUTUQ`].
/// Turkish and Azerbaijani: what follows the mark is a suffix of a name and is cut off. Elsewhere marks are dropped.
pub(crate) fn repair(language: Language, word: &mut String) {
    let Some(first) = word.find(is_apostrophe) else { return };
    match language {
        Language::Uz => *word = uzbek(word),
        Language::Tr | Language::Az if first >= 2 => word.truncate(first),
        Language::En => english(word, first),
        Language::KkLatn => *word = kazakh(word),
        _ => word.retain(|c| !is_apostrophe(c)),
    }
}

fn uzbek(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        let marked = chars.peek().copied().is_some_and(is_apostrophe);
        let letter = match c {
            'o' | 'о' if marked => Some('ö'),
            'O' | 'О' if marked => Some('Ö'),
            'g' if marked => Some('ğ'),
            'G' if marked => Some('Ğ'),
            _ => None,
        };
        if let Some(letter) = letter {
            out.push(letter);
            chars.next();
        } else if is_apostrophe(c) {
            if chars.peek().is_some() && !out.is_empty() {
                out.push(TUTUQ);
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// The Kazakh alphabet of 2017 put an apostrophe where that of 2018 put an acute.
fn kazakh(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        let letter = match out.chars().next_back() {
            _ if !is_apostrophe(c) => {
                out.push(c);
                continue;
            }
            Some('a' | 'A') => 'á',
            Some('g' | 'G') => 'ǵ',
            Some('i' | 'I') => 'ı',
            Some('n' | 'N') => 'ń',
            Some('o' | 'O') => 'ó',
            Some('s' | 'S') => 'ş',
            Some('c' | 'C') => 'ç',
            Some('u' | 'U') => 'ú',
            Some('y' | 'Y') => 'ý',
            _ => continue,
        };
        out.pop();
        out.push(letter);
    }
    out
}

fn english(word: &mut String, first: usize) {
    let mut tail = word[first..].chars().skip(1);
    let possessive = matches!((tail.next(), tail.next()), (Some('s' | 'S'), None) | (None, _));
    if possessive && first > 0 {
        word.truncate(first);
    } else {
        word.retain(|c| !is_apostrophe(c));
    }
}
