//! Words as they are written: what a misspelled one is compared with. Folds and stems will not do for that, they have
//! lost the letters that tell one word from another, and show nobody what to write.

use crate::analysis::{base_letter, typed_key};

/// Letters of the shortest word that is kept.
const SHORTEST: usize = 4;
/// Letters of the longest word that is kept.
const LONGEST: usize = 32;
/// Stands behind the key in a term: no key holds it.
pub const KEY_END: char = '/';

/// A written word, as the field `spelled` of a version has it: `key/language/written`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpelledWord<'t> {
    /// Its skeleton without stemming, which scripts and missing diacritics share; see [`spelling_key`].
    pub key: &'t str,
    /// The code of the language it was read as.
    pub language: &'t str,
    /// Its letters, small.
    pub written: &'t str,
}

impl<'t> SpelledWord<'t> {
    /// Takes a term apart.
    #[must_use]
    pub fn of_term(term: &'t str) -> Option<Self> {
        let (key, rest) = term.split_once(KEY_END)?;
        let (language, written) = rest.split_once(KEY_END)?;
        Some(Self { key, language, written })
    }

    /// The term of a word in small letters; `None` where it is too short or too long to be compared, or holds more than
    /// letters and the signs that stand between them.
    pub(crate) fn term(language: &str, written: &str) -> Option<String> {
        let letters = written.chars().filter(|c| c.is_alphabetic() && !is_sign(*c)).count();
        let is_word =
            (SHORTEST..=LONGEST).contains(&letters) && written.chars().all(|c| c.is_alphabetic() || is_sign(c));
        let key = is_word.then(|| spelling_key(language, written)).filter(|key| !key.is_empty())?;
        Some(format!("{key}{KEY_END}{language}{KEY_END}{written}"))
    }
}

/// The key of a word by the language of a BCP 47 tag, the halves of a hyphenated one as one; empty where nothing but
/// signs was written.
#[must_use]
pub fn spelling_key(tag: &str, word: &str) -> String {
    typed_key(tag, word).replace(' ', "")
}

/// The letters of a word without diacritics and signs, in its own script.
#[must_use]
pub fn plain_letters(word: &str) -> Vec<char> {
    word.chars().filter(|c| c.is_alphabetic() && !is_sign(*c)).map(base_letter).collect()
}

/// Signs that stand in words and are no letters.
fn is_sign(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | 'ʻ' | '‘' | '`' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_its_letters_beside_its_key() {
        let term = SpelledWord::term("tr", "çocuklar").expect("a word");
        assert_eq!(term, "cocuklar/tr/çocuklar");
        let word = SpelledWord { key: "cocuklar", language: "tr", written: "çocuklar" };
        assert_eq!(SpelledWord::of_term(&term), Some(word));
        assert_eq!(SpelledWord::term("uz", "oʻzbek").as_deref(), Some("ozbek/uz/oʻzbek"));
    }

    #[test]
    fn letters_without_diacritics_stay_in_their_script() {
        let plain = |word: &str| plain_letters(word).into_iter().collect::<String>();
        assert_eq!(
            (plain("qəyyumluğ"), plain("құқығы"), plain("oʻzbek")),
            ("qeyyumlug".into(), "кукыгы".into(), "ozbek".into())
        );
        assert_eq!(plain("йод-ёлка"), "йоделка");
    }

    #[test]
    fn short_words_and_those_with_digits_are_not_compared() {
        assert_eq!(SpelledWord::term("tr", "aya"), None);
        assert_eq!(SpelledWord::term("ru", "2012-го"), None);
        assert_eq!(SpelledWord::term("en", &"a".repeat(40)), None);
    }
}
