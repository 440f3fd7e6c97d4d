//! Kazakh: the Latin alphabets of 2017 (apostrophes), 2018 (acutes), 2019 and 2021, to Cyrillic.
//!
//! The versions differ in what i, ı, u and w stand for; a word's own letters tell which one it is written in. What no
//! letter tells (i for и and й, h for х and һ) is guessed from its neighbors, and the folded field makes up for it.

/// A lower-cased Latin word in Cyrillic letters.
pub(crate) fn from_latin(word: &str) -> String {
    let acute = word.contains(['á', 'ǵ', 'ń', 'ó', 'ú', 'ý']);
    let w = word.contains('w');
    let letters: Vec<char> = word.chars().collect();
    let mut out = String::with_capacity(word.len() * 2);
    let mut at = 0;
    while at < letters.len() {
        let c = letters[at];
        let next = letters.get(at + 1).copied();
        let after_vowel = out.chars().next_back().is_none_or(is_vowel);
        at += 1;
        let glide = |after_vowel: bool| if after_vowel && at > 1 { 'й' } else { 'и' };
        match (c, next) {
            ('i', Some('a' | 'u' | 'o')) if after_vowel && !acute => {
                out.push(match next {
                    Some('a') => 'я',
                    Some('u') => 'ю',
                    _ => 'ё',
                });
                at += 1;
            }
            ('s', Some('h')) => {
                out.push('ш');
                at += 1;
            }
            ('c', Some('h')) => {
                out.push('ч');
                at += 1;
            }
            ('t', Some('s')) => {
                out.push('ц');
                at += 1;
            }
            ('ş', Some('ş')) => {
                out.push('щ');
                at += 1;
            }
            ('i', _) => out.push(if acute || w { 'і' } else { glide(after_vowel) }),
            ('ı', _) => out.push(if acute || w { glide(after_vowel) } else { 'і' }),
            ('u', _) => out.push(if acute || w { 'ұ' } else { 'у' }),
            _ => out.push(letter(c)),
        }
    }
    out
}

/// Whether a Latin word in Kazakh text has letters that only Kazakh words have there.
pub(crate) fn looks_kazakh(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let q = letters.iter().enumerate().any(|(i, c)| *c == 'q' && letters.get(i + 1) != Some(&'u'));
    q || word.contains(['ä', 'ğ', 'ñ', 'ŋ', 'ö', 'ū', 'ü', 'ı', 'ş', 'ǵ', 'ń'])
}

fn letter(c: char) -> char {
    match c {
        'a' => 'а',
        'ä' | 'á' => 'ә',
        'b' => 'б',
        'v' => 'в',
        'g' => 'г',
        'ğ' | 'ǵ' => 'ғ',
        'd' => 'д',
        'e' => 'е',
        'j' => 'ж',
        'z' => 'з',
        'k' => 'к',
        'q' => 'қ',
        'l' => 'л',
        'm' => 'м',
        'n' => 'н',
        'ñ' | 'ń' | 'ŋ' => 'ң',
        'o' => 'о',
        'ö' | 'ó' => 'ө',
        'p' => 'п',
        'r' => 'р',
        's' => 'с',
        't' => 'т',
        'w' | 'ý' => 'у',
        'ū' => 'ұ',
        'ü' | 'ú' => 'ү',
        'f' => 'ф',
        'h' => 'х',
        'y' => 'ы',
        'ş' => 'ш',
        'ç' => 'ч',
        'c' => 'ц',
        'x' => 'х',
        c => c,
    }
}

fn is_vowel(c: char) -> bool {
    "аәеоөұүыіиуэяюё".contains(c)
}
