//! Turkmen: the Cyrillic alphabet of 1940–1993 to Latin.

/// A lower-cased Cyrillic word in Latin letters.
pub(crate) fn from_cyrillic(word: &str) -> String {
    let mut out = String::with_capacity(word.len() + 4);
    let mut before = None;
    for c in word.chars() {
        match c {
            'е' => out.push_str(if before.is_none_or(opens_ye) { "ýe" } else { "e" }),
            'ё' => out.push_str("ýo"),
            'ю' => out.push_str("ýu"),
            'я' => out.push_str("ýa"),
            'ц' => out.push_str(if before.is_some_and(is_vowel) { "ts" } else { "s" }),
            'щ' => out.push_str("şç"),
            'ъ' | 'ь' => {}
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
        'в' => 'w',
        'г' => 'g',
        'д' => 'd',
        'ә' => 'ä',
        'ж' => 'ž',
        'җ' => 'j',
        'з' => 'z',
        'и' => 'i',
        'й' => 'ý',
        'к' => 'k',
        'л' => 'l',
        'м' => 'm',
        'н' => 'n',
        'ң' => 'ň',
        'о' => 'o',
        'ө' => 'ö',
        'п' => 'p',
        'р' => 'r',
        'с' => 's',
        'т' => 't',
        'у' => 'u',
        'ү' => 'ü',
        'ф' => 'f',
        'х' => 'h',
        'ч' => 'ç',
        'ш' => 'ş',
        'ы' => 'y',
        'э' => 'e',
        c => c,
    }
}

fn opens_ye(before: char) -> bool {
    is_vowel(before) || matches!(before, 'ъ' | 'ь')
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'а' | 'е' | 'ё' | 'ә' | 'и' | 'о' | 'ө' | 'у' | 'ү' | 'э' | 'ю' | 'я' | 'ы')
}
