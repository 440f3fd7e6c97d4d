//! Keys of suggestions: what somebody has typed so far finds the texts that begin with it.
//!
//! A key is the skeleton of a text's words without stemming, each word followed by a space. A text typed letter by
//! letter mostly gives the beginnings of its key; where the last letter typed is half of a pair (k of kh, т of тс) it
//! does not, and that *partial* key is kept beside.

use super::fold::fold;
use super::language::Language;
use super::pieces::surface;
use super::{apostrophe, letter_case, normalize, words};
use serde::{Deserialize, Serialize};

/// The keys of one text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SuggestionKeys {
    /// The key of the whole text: what was typed must be a beginning of it, or of one of its later words.
    pub whole: String,
    /// Keys of what has been typed while a pair of letters is only half there: what was typed must equal one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partial: Vec<String>,
}

impl SuggestionKeys {
    /// The keys of a text in the language of a BCP 47 tag; of no known language where the tag is ill-formed.
    #[must_use]
    pub fn of(tag: &str, text: &str) -> Self {
        let language = language_of(tag);
        let mut keys = Self::default();
        each_part(text, |part| {
            let whole = skeleton(language, part);
            let ends = part.char_indices().skip(1).map(|(end, _)| skeleton(language, &part[..end]));
            let halves = part.char_indices().filter_map(|(at, letter)| {
                Some(format!("{}{}", skeleton(language, &part[..at]), latin_half(language, letter)?))
            });
            for typed in ends.chain(halves).filter(|typed| !whole.starts_with(typed)) {
                let partial = format!("{}{typed}", keys.whole);
                if !keys.partial.contains(&partial) {
                    keys.partial.push(partial);
                }
            }
            if !whole.is_empty() {
                keys.whole.push_str(&whole);
                keys.whole.push(' ');
            }
        });
        keys
    }
}

/// The key of what has been typed so far, by the language of a BCP 47 tag. It ends with a space only where the text
/// does: the last word may be unfinished. Empty where nothing but signs was typed.
#[must_use]
pub fn typed_key(tag: &str, typed: &str) -> String {
    let language = language_of(tag);
    let mut key = String::new();
    each_part(typed, |part| {
        let word = skeleton(language, part);
        if !word.is_empty() {
            key.push_str(&word);
            key.push(' ');
        }
    });
    if !typed.ends_with(char::is_whitespace) {
        key.pop();
    }
    key
}

/// A word in small letters, as the language of a BCP 47 tag has them, and without what nobody sees.
#[must_use]
pub fn small_letters(tag: &str, word: &str) -> String {
    let mut word = normalize::clean(word);
    letter_case::lower(language_of(tag), &mut word);
    word
}

/// Kazakh is typed in both scripts: its words in Latin letters are read as such, in what was typed and in titles.
fn language_of(tag: &str) -> Language {
    match Language::of_tag(tag) {
        Some(Language::Kk) => Language::KkLatn,
        language => language.unwrap_or(Language::Und),
    }
}

/// The first of the two Latin letters that the Kazakh alphabet of 2021 writes for ц, whose skeleton is another.
fn latin_half(language: Language, letter: char) -> Option<char> {
    (language == Language::KkLatn && matches!(letter, 'ц' | 'Ц')).then_some('t')
}

/// Written words; the parts of a hyphenated one each for itself, as it is typed with a space as often.
fn each_part(text: &str, sink: impl FnMut(&str)) {
    words::ranges(text).flat_map(|(start, end)| text[start..end].split(words::is_hyphen)).for_each(sink);
}

/// By the rules of no language every letter stands for itself: a word of mixed scripts is not repaired. That is what
/// somebody types whose alphabet lacks a letter of a foreign name.
fn skeleton(language: Language, word: &str) -> String {
    if language != Language::Und {
        let mut key = surface(language, word).map(|surface| fold(language, &surface)).unwrap_or_default();
        if language == Language::KkLatn && key.contains('y') {
            // Latin Kazakh writes i for и and for й: nothing in the word tells which.
            key = key.replace('y', "i").replace("ii", "i");
        }
        return key;
    }
    let mut word = normalize::clean(word);
    apostrophe::repair(language, &mut word);
    letter_case::lower(language, &mut word);
    fold(language, &word)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every way of typing the text letter by letter gives a beginning of its key or a partial key.
    fn typed_letter_by_letter(tag: &str, text: &str) {
        let keys = SuggestionKeys::of(tag, text);
        for (end, c) in text.char_indices() {
            let typed = &text[..end + c.len_utf8()];
            let key = typed_key(tag, typed);
            assert!(keys.whole.starts_with(&key) || keys.partial.contains(&key), "{typed}: {key:?} {keys:?}");
        }
    }

    #[test]
    fn every_beginning_of_a_text_has_a_key_of_it() {
        typed_letter_by_letter("ru", "Детский кодекс – «О семье», 2012-й год");
        typed_letter_by_letter("uz", "Oʻzbekiston Respublikasining toʻgʻrisidagi qonuni, Is'hoq");
        typed_letter_by_letter("uz-Cyrl", "Ўзбекистон Республикасининг ёшлар ҳуқуқи");
        typed_letter_by_letter("kk-Latn", "Qazaqstan chempionaty, shaǵyn tsirk");
        typed_letter_by_letter("tr", "Ankara'da Çocuk Koruma Kanunu İSTANBUL");
        typed_letter_by_letter("tk", "Türkmenistanyň ýaşlar syýasaty");
        typed_letter_by_letter("en", "Khujand children's rights: kinship-care, Yezidi");
    }

    #[test]
    fn scripts_diacritics_and_spelling_share_a_key() {
        let key = |tag: &str, text: &str| SuggestionKeys::of(tag, text).whole;
        assert_eq!(key("kk", "Құқық қорғау"), typed_key("kk", "кукык коргау "));
        assert_eq!(key("uz", "Oʻzbekiston"), typed_key("uz", "ўзбекистон "));
        assert_eq!(key("tr", "ÇOCUK"), typed_key("tr", "cocuk "));
        assert_eq!(key("ru", "ата-ана"), typed_key("ru", "Ата Ана "));
    }

    #[test]
    fn a_letter_that_an_alphabet_lacks_stands_for_itself() {
        assert_eq!(SuggestionKeys::of("und", "koruyucu").whole, typed_key("und", "коруюcу "));
    }

    #[test]
    fn half_a_pair_of_letters_has_a_partial_key() {
        let keys = SuggestionKeys::of("ru", "О детской опеке");
        assert_eq!(keys.partial, ["o det"]);
        assert_eq!(typed_key("ru", "о дет"), "o det");
        assert_eq!(SuggestionKeys::of("kk", "суицид").whole, typed_key("kk", "suitsid "));
        assert!(SuggestionKeys::of("kk", "суицид").partial.contains(&typed_key("kk", "suit")));
    }

    #[test]
    fn a_finished_word_is_told_from_an_unfinished_one() {
        assert_eq!(typed_key("ru", "закон"), "zakon");
        assert_eq!(typed_key("ru", " закон  "), "zakon ");
        assert_eq!((typed_key("ru", " — "), typed_key("en", "")), (String::new(), String::new()));
    }
}
