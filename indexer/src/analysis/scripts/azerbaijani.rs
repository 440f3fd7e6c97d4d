//! Azerbaijani: the Cyrillic alphabet of 1939–1991, in its last form, to Latin.

/// A lower-cased Cyrillic word in Latin letters.
pub(crate) fn from_cyrillic(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'ё' => out.push_str("yo"),
            'ю' => out.push_str("yu"),
            'я' => out.push_str("ya"),
            'щ' => out.push('ş'),
            'ъ' | 'ь' => {}
            _ => out.push(letter(c)),
        }
    }
    out
}

fn letter(c: char) -> char {
    match c {
        'а' => 'a',
        'б' => 'b',
        'в' => 'v',
        'г' => 'q',
        'ғ' => 'ğ',
        'д' => 'd',
        'е' => 'e',
        'э' => 'e',
        'ә' => 'ə',
        'ж' => 'j',
        'з' => 'z',
        'и' => 'i',
        'ы' => 'ı',
        'ј' => 'y',
        'й' => 'y',
        'к' => 'k',
        'ҝ' => 'g',
        'л' => 'l',
        'м' => 'm',
        'н' => 'n',
        'о' => 'o',
        'ө' => 'ö',
        'п' => 'p',
        'р' => 'r',
        'с' => 's',
        'т' => 't',
        'у' => 'u',
        'ү' => 'ü',
        'ф' => 'f',
        'х' => 'x',
        'һ' => 'h',
        'ч' => 'ç',
        'ҹ' => 'c',
        'ш' => 'ş',
        'ц' => 's',
        c => c,
    }
}
