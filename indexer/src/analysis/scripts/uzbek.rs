//! Uzbek: the alphabets of 1995 and of the later drafts, and Cyrillic, to Latin letters with ş ç ö ğ.

use super::super::apostrophe::TUTUQ;

/// Words whose sh is s and h, when the apostrophe that should tell them apart was left out.
const S_AND_H: &[&str] = &["ishoq", "ashob", "mashab", "mushaf", "asham"];

/// Brings a lower-cased Uzbek word to the canonical spelling, in place.
pub(crate) fn canonical(word: &mut String) {
    if super::has_cyrillic(word) {
        *word = from_cyrillic(word);
    }
    let split = S_AND_H.iter().any(|w| word.starts_with(w));
    let modern = word.contains('õ');
    let mut out = String::with_capacity(word.len() + 2);
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        match (c, next) {
            ('s', Some('h')) if !split => {
                out.push('ş');
                chars.next();
            }
            ('s', Some(TUTUQ)) => {
                let mut ahead = chars.clone();
                ahead.next();
                out.push('s');
                if ahead.peek() == Some(&'h') {
                    chars = ahead;
                    out.push('h');
                    chars.next();
                }
            }
            ('c', Some('h')) => {
                out.push('ç');
                chars.next();
            }
            ('c', _) if modern => out.push('ç'),
            ('õ' | 'ō' | 'ó' | 'ŏ' | 'ô', _) => out.push('ö'),
            ('ǵ' | 'ḡ' | 'ġ' | 'ĝ', _) => out.push('ğ'),
            ('ş' | 'ș', _) => out.push('ş'),
            ('ı', _) => out.push('i'),
            _ => out.push(c),
        }
    }
    *word = out;
}

fn from_cyrillic(word: &str) -> String {
    let mut out = String::with_capacity(word.len() + 4);
    let mut before = None;
    for c in word.chars() {
        match c {
            'е' => out.push_str(if before.is_none_or(opens_ye) { "ye" } else { "e" }),
            'ё' => out.push_str("yo"),
            'ю' => out.push_str("yu"),
            'я' => out.push_str("ya"),
            'ц' => out.push_str(if before.is_some_and(is_vowel) { "ts" } else { "s" }),
            'щ' => out.push_str("şç"),
            'ъ' => out.push(TUTUQ),
            'ь' => {}
            _ => out.push(letter(c)),
        }
        before = Some(c);
    }
    out
}

fn letter(c: char) -> char {
    match c {
        'а' => 'a',
        'б' => 'b',
        'в' => 'v',
        'г' => 'g',
        'ғ' => 'ğ',
        'д' => 'd',
        'ж' => 'j',
        'з' => 'z',
        'и' => 'i',
        'й' => 'y',
        'к' => 'k',
        'қ' => 'q',
        'л' => 'l',
        'м' => 'm',
        'н' => 'n',
        'о' => 'o',
        'п' => 'p',
        'р' => 'r',
        'с' => 's',
        'т' => 't',
        'у' => 'u',
        'ў' => 'ö',
        'ф' => 'f',
        'х' => 'x',
        'ҳ' => 'h',
        'ч' => 'ç',
        'ш' => 'ş',
        'ы' => 'i',
        'э' => 'e',
        c => c,
    }
}

/// Behind a vowel or a sign, and at the beginning of a word, Cyrillic е is spelled ye.
fn opens_ye(before: char) -> bool {
    is_vowel(before) || matches!(before, 'ъ' | 'ь')
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ў' | 'э' | 'ю' | 'я' | 'ы')
}
