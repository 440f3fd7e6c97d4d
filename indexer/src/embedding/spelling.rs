//! Spellings that the model has read much of, for texts in spellings that it has hardly met.
//!
//! The model learned Uzbek from Latin text, little Turkmen but much Turkish, and Kazakh from Cyrillic text. A text is
//! embedded in the nearest spelling that it knows; nothing else ever sees it so. Tajik is best left as it is.

use std::borrow::Cow;

use crate::analysis::{Language, canonical_script, is_cyrillic};

/// The text as the model reads it best; `tag` is the language it is written in.
pub fn respell<'a>(tag: &str, text: &'a str) -> Cow<'a, str> {
    let Some(language) = Language::of_tag(tag) else { return Cow::Borrowed(text) };
    match language {
        Language::Uz | Language::Az if text.chars().any(is_cyrillic) => Cow::Owned(words(text, |word| {
            if word.chars().any(is_cyrillic) { to_latin(language, word) } else { word.to_string() }
        })),
        Language::Tk => Cow::Owned(words(text, |word| {
            let latin = if word.chars().any(is_cyrillic) { to_latin(language, word) } else { word.to_string() };
            latin.chars().map(turkmen_in_turkish).collect()
        })),
        Language::KkLatn => Cow::Owned(words(text, |word| {
            let mut word = word.to_string();
            canonical_script(language, &mut word);
            word
        })),
        _ => Cow::Borrowed(text),
    }
}

/// Rewrites every word in small letters, and gives it its capitals back.
fn words(text: &str, rewrite: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut rest = text;
    while let Some(begin) = rest.find(char::is_alphabetic) {
        let (before, at_word) = rest.split_at(begin);
        let (word, behind) = at_word.split_at(at_word.find(|c: char| !c.is_alphabetic()).unwrap_or(at_word.len()));
        out.push_str(before);
        let rewritten = rewrite(&word.to_lowercase());
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        let mut letters = rewritten.chars();
        match (letters.next(), capitals) {
            (Some(first), 1) => {
                out.extend(first.to_uppercase());
                out.push_str(letters.as_str());
            }
            (_, 0) => out.push_str(&rewritten),
            _ => out.push_str(&rewritten.to_uppercase()),
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// The canonical Latin letters of the index, with those of its own that Uzbek writes as two.
fn to_latin(language: Language, word: &str) -> String {
    let mut word = word.to_string();
    canonical_script(language, &mut word);
    if language != Language::Uz {
        return word;
    }
    let mut out = String::with_capacity(word.len() + 4);
    for c in word.chars() {
        match c {
            'ş' => out.push_str("sh"),
            'ç' => out.push_str("ch"),
            'ö' => out.push_str("oʻ"),
            'ğ' => out.push_str("gʻ"),
            _ => out.push(c),
        }
    }
    out
}

/// The Turkish letter for the sound of a Turkmen one.
fn turkmen_in_turkish(c: char) -> char {
    match c {
        'ä' => 'e',
        'ň' => 'n',
        'ý' => 'y',
        'y' => 'ı',
        'j' => 'c',
        'ž' => 'j',
        'w' => 'v',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::respell;

    #[test]
    fn texts_are_spelled_as_the_model_knows_them() {
        for (tag, written, read) in [
            ("uz-Cyrl", "Болаларни ҳимоя қилиш ЎҚУВ", "Bolalarni himoya qilish OʻQUV"),
            ("uz", "Bolalarni himoya qilish", "Bolalarni himoya qilish"),
            ("tk", "Çagalaryň hukuklary, ýaşlar", "Çagaların hukukları, yaşlar"),
            ("az-Cyrl", "Ушаг һүгуглары", "Uşaq hüquqları"),
            ("tg", "Ҳуқуқи кӯдакон", "Ҳуқуқи кӯдакон"),
            ("ru", "Права ребёнка", "Права ребёнка"),
        ] {
            assert_eq!(respell(tag, written), read, "{tag}");
        }
    }
}
