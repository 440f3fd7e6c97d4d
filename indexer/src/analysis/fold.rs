//! The skeleton: many letters to one, so that scripts, missing diacritics and other keyboards meet.
//!
//! It is lossy on purpose (Uzbek `oʻt` and `ot` become one); matches in it rank below matches of stems.

use super::language::Language;
use unicode_normalization::char::decompose_canonical;

/// The skeleton of a surface, in plain Latin letters; letters of scripts outside the table stay.
pub(crate) fn fold(language: Language, surface: &str) -> String {
    let mut out = String::with_capacity(surface.len());
    let mut chars = surface.chars().peekable();
    let mut before = None;
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let one = match (c, next) {
            ('s', Some('h')) | ('c', Some('h')) | ('g', Some('h')) | ('k', Some('h')) | ('z', Some('h')) => {
                chars.next();
                match c {
                    's' => 's',
                    'c' => 'c',
                    'g' => 'g',
                    'k' => 'h',
                    _ => 'j',
                }
            }
            ('y', _) => latin_y(language, before, next),
            ('ә', _) if language == Language::Az => 'e',
            // Tajiks type ч for ҷ on a Russian keyboard.
            ('ҷ', _) if language == Language::Tg => 'c',
            ('я', _) => {
                push(&mut out, 'y');
                'a'
            }
            ('ё', _) => {
                push(&mut out, 'y');
                'o'
            }
            ('ю', _) => {
                push(&mut out, 'y');
                'u'
            }
            ('є', _) => {
                push(&mut out, 'y');
                'e'
            }
            _ => letter(c),
        };
        if one != '\0' {
            push(&mut out, one);
        }
        before = Some(c);
    }
    out
}

/// Appends a letter of the skeleton: twins collapse, `ts` is s, `ye` at the beginning and behind a vowel is e.
fn push(out: &mut String, c: char) {
    let bytes = out.as_bytes();
    match (c, bytes) {
        ('s', [.., b't']) => {
            out.pop();
            push(out, 's');
        }
        ('e', [b'y']) => {
            out.pop();
            out.push('e');
        }
        ('e', [.., v, b'y']) if b"aeiou".contains(v) => {
            out.pop();
            push(out, 'e');
        }
        (c, [.., last]) if c.is_ascii_alphabetic() && c as u8 == *last => {}
        _ => out.push(c),
    }
}

/// Latin y is a vowel in Turkmen and in Latin Kazakh and a consonant elsewhere. Beside another vowel it is ý typed
/// without its accent. Where the language is unknown, it is a vowel between consonants.
fn latin_y(language: Language, before: Option<char>, next: Option<char>) -> char {
    let vowel = |c: Option<char>| c.is_some_and(|c| "aeiouəıöüäéèêáàâíóúў".contains(c));
    let consonant = |c: Option<char>| c.is_some_and(char::is_alphabetic) && !vowel(c);
    let i = match language {
        Language::Tk => !(vowel(before) || vowel(next) || before.is_none() && next == Some('y')),
        Language::Kk | Language::KkLatn => consonant(before) && !vowel(next),
        Language::Und => consonant(before) && consonant(next),
        _ => false,
    };
    if i { 'i' } else { 'y' }
}

fn letter(c: char) -> char {
    match c {
        'a'..='z' => match c {
            'q' => 'k',
            'w' => 'v',
            'x' => 'h',
            c => c,
        },
        '0'..='9' => c,
        'а' | 'ә' | 'ä' => 'a',
        'е' | 'э' | 'ə' => 'e',
        'ı' | 'и' | 'і' | 'ӣ' | 'ы' | 'ї' => 'i',
        'о' | 'ө' | 'ў' | 'ɵ' | 'ø' => 'o',
        'у' | 'ұ' | 'ү' | 'ӯ' => 'u',
        'й' | 'ј' | 'ý' | 'ÿ' => 'y',
        'б' => 'b',
        'в' => 'v',
        'п' => 'p',
        'р' => 'r',
        'л' => 'l',
        'м' => 'm',
        'ф' => 'f',
        'д' | 'đ' => 'd',
        'т' => 't',
        'з' => 'z',
        'г' | 'ғ' | 'ҝ' | 'ґ' => 'g',
        'к' | 'қ' => 'k',
        'х' | 'һ' | 'ҳ' => 'h',
        'с' | 'ш' | 'щ' | 'ц' | 'ß' => 's',
        'ч' | 'ҹ' => 'c',
        'ж' | 'җ' | 'ҷ' => 'j',
        'н' | 'ң' | 'ŋ' => 'n',
        'ъ' | 'ь' | 'ʼ' | 'ʻ' => '\0',
        c if c.is_ascii() => c,
        c => base(c),
    }
}

/// The letter of its own script that people type for a national one where the keyboard lacks it.
pub(crate) fn base_letter(c: char) -> char {
    match c {
        'ı' => 'i',
        'ə' => 'e',
        'қ' | 'ҝ' => 'к',
        'ғ' => 'г',
        'ң' => 'н',
        'ө' => 'о',
        'ү' | 'ұ' | 'ў' | 'ӯ' => 'у',
        'һ' | 'ҳ' => 'х',
        'ә' => 'а',
        'і' | 'ӣ' => 'и',
        'ҷ' | 'ҹ' => 'ч',
        'ё' => 'е',
        'й' => 'й',
        c => {
            let mut first = None;
            decompose_canonical(c, |d| {
                first.get_or_insert(d);
            });
            first.unwrap_or(c)
        }
    }
}

/// The letter below a Latin diacritic; combining marks that stand alone vanish, other letters stay.
fn base(c: char) -> char {
    if unicode_normalization::char::is_combining_mark(c) {
        return '\0';
    }
    let mut first = None;
    decompose_canonical(c, |d| {
        first.get_or_insert(d);
    });
    match first {
        Some(d) if d != c && d.is_ascii_alphabetic() => letter(d),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_in_every_spelling_has_one_skeleton() {
        let cases: &[(&str, &[(Language, &str)])] = &[
            (
                "kukik",
                &[(Language::Kk, "құқық"), (Language::Kk, "qūqyq"), (Language::Kk, "quqyq"), (Language::Ru, "кукык")],
            ),
            ("ozbekiston", &[(Language::Uz, "özbekiston"), (Language::Uz, "ўзбекистон"), (Language::Uz, "ozbekiston")]),
            ("sahar", &[(Language::Uz, "шаҳар"), (Language::Und, "shahar"), (Language::Uz, "şahar")]),
            ("cocuk", &[(Language::Tr, "çocuk"), (Language::Tr, "cocuk")]),
            ("tenge", &[(Language::Kk, "теңге"), (Language::Ru, "тенге"), (Language::Und, "teñge")]),
            ("azerbaycan", &[(Language::Az, "azərbaycan"), (Language::Az, "azerbaycan")]),
            ("turkmenistan", &[(Language::Tk, "türkmenistan"), (Language::Ru, "түркменистан")]),
            ("sentr", &[(Language::Ru, "центр"), (Language::Uz, "tsentr"), (Language::Uz, "sentr")]),
            ("elena", &[(Language::Ru, "елена"), (Language::Und, "yelena")]),
            ("yurt", &[(Language::Tk, "ýurt"), (Language::Und, "yurt")]),
        ];
        for (skeleton, words) in cases {
            for (language, word) in *words {
                assert_eq!(fold(*language, word), *skeleton, "{word}");
            }
        }
    }
}
