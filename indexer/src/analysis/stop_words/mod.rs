//! Stop words: the closed classes of each language, words that say little about what a text is about.
//!
//! They are never left out of the index; a query may weigh them less.

use std::sync::LazyLock;

macro_rules! lists {
    ($($language:literal),+) => {
        static LISTS: LazyLock<Vec<(&'static str, Vec<&'static str>)>> =
            LazyLock::new(|| vec![$(($language, read(include_str!(concat!($language, ".txt"))))),+]);
    };
}

lists!("kk", "ky", "tg", "tk", "uz", "az", "tr", "ru", "en");

/// The stop words of a language given by its subtag, sorted, as surfaces of the analyzer; none for other languages.
#[must_use]
pub fn stop_words(language: &str) -> &'static [&'static str] {
    LISTS.iter().find(|(of, _)| *of == language).map_or(&[], |(_, words)| words)
}

/// Whether a surface is a stop word of a language.
#[must_use]
pub fn is_stop_word(language: &str, surface: &str) -> bool {
    stop_words(language).binary_search(&surface).is_ok()
}

fn read(list: &'static str) -> Vec<&'static str> {
    let mut words: Vec<_> =
        list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect();
    words.sort_unstable();
    words.dedup();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [&str; 9] = ["kk", "ky", "tg", "tk", "uz", "az", "tr", "ru", "en"];

    #[test]
    fn every_language_has_a_list_of_function_words() {
        for language in ALL {
            let count = stop_words(language).len();
            assert!((60..=260).contains(&count), "{language}: {count}");
        }
        assert!(stop_words("fr").is_empty());
    }

    #[test]
    fn lists_are_in_the_script_of_their_language() {
        for language in ALL {
            let cyrillic = matches!(language, "kk" | "ky" | "tg" | "ru");
            for word in stop_words(language) {
                let strange = word
                    .chars()
                    .find(|c| c.is_alphabetic() && ('\u{400}'..'\u{530}').contains(c) != cyrillic && *c != 'ʼ');
                assert_eq!(strange, None, "{language} {word}");
                assert_eq!(*word, word.to_lowercase(), "{language}");
            }
        }
    }

    #[test]
    fn words_of_the_field_are_not_stop_words() {
        for (language, word) in [
            ("kk", "бала"),
            ("ky", "бала"),
            ("tg", "кӯдак"),
            ("tk", "çaga"),
            ("uz", "bola"),
            ("az", "uşaq"),
            ("tr", "çocuk"),
            ("ru", "ребенок"),
            ("en", "child"),
        ] {
            assert!(!is_stop_word(language, word), "{language} {word}");
        }
        assert!(is_stop_word("tr", "ve") && is_stop_word("ru", "и") && is_stop_word("uz", "va"));
    }
}
