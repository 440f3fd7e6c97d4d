//! Does a text look like the language of its file name? A cheap look at scripts and at letters that only some
//! alphabets have.

use crate::model::LanguageTag;

/// Letters of a text below which nothing is said.
const ENOUGH: usize = 200;

/// An alphabet: the letters that set it apart from its neighbours of the same script.
struct Alphabet {
    language: &'static str,
    script: &'static str,
    /// Letters of which some occur in any longer text.
    own: &'static str,
    /// Letters that the language does not write.
    foreign: &'static str,
}

/// The languages of the region and the two beside them, in the scripts they are commonly written in.
/// Source of the letters: the alphabets in official use.
const ALPHABETS: [Alphabet; 13] = [
    Alphabet {
        language: "kk",
        script: "Cyrl",
        own: "әіңғүұқөһ",
        foreign: "ӣӯҳҷ",
    },
    Alphabet {
        language: "kk",
        script: "Latn",
        own: "äğñşü",
        foreign: "",
    },
    Alphabet {
        language: "ky",
        script: "Cyrl",
        own: "ңөү",
        foreign: "әіғұқӣӯҳҷ",
    },
    Alphabet {
        language: "tg",
        script: "Cyrl",
        own: "ғӣқӯҳҷ",
        foreign: "әіңұө",
    },
    Alphabet {
        language: "uz",
        script: "Cyrl",
        own: "ўқғҳ",
        foreign: "әіңұөӣӯҷ",
    },
    Alphabet {
        language: "uz",
        script: "Latn",
        own: "ʻʼ‘’'",
        foreign: "əğışñý",
    },
    Alphabet {
        language: "tk",
        script: "Latn",
        own: "äňýžş",
        foreign: "əğı",
    },
    Alphabet {
        language: "tk",
        script: "Cyrl",
        own: "әңөүҗ",
        foreign: "іғқұ",
    },
    Alphabet {
        language: "az",
        script: "Latn",
        own: "ə",
        foreign: "ýňž",
    },
    Alphabet {
        language: "az",
        script: "Cyrl",
        own: "әғҝөүһҹ",
        foreign: "іңқұ",
    },
    Alphabet {
        language: "tr",
        script: "Latn",
        own: "ğışçöü",
        foreign: "əýňž",
    },
    Alphabet {
        language: "ru",
        script: "Cyrl",
        own: "ыэ",
        foreign: "әіңғүұқөһӣӯҳҷў",
    },
    Alphabet {
        language: "en",
        script: "Latn",
        own: "",
        foreign: "əğışý",
    },
];

/// Why a text does not look like its language; `None` where it does, or where there is too little to tell.
pub(crate) fn mismatch(tag: &LanguageTag, text: &str) -> Option<String> {
    let of_language = || {
        ALPHABETS
            .iter()
            .filter(|alphabet| alphabet.language == tag.language())
    };
    // The first alphabet of a language is the one it is written in where its tag names none.
    let default = match tag.language() {
        "uz" => Some("Latn"),
        _ => of_language().next().map(|alphabet| alphabet.script),
    };
    let script = tag.script().or(default)?;
    let (mut cyrillic, mut latin) = (0_usize, 0_usize);
    for c in text.chars() {
        match c {
            '\u{400}'..='\u{52F}' => cyrillic += 1,
            c if c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}' | 'ə') => latin += 1,
            _ => {}
        }
    }
    let (right, wrong, other) = match script {
        "Cyrl" => (cyrillic, latin, "Latin"),
        "Latn" => (latin, cyrillic, "Cyrillic"),
        _ => return None,
    };
    if right + wrong < ENOUGH {
        return None;
    }
    if wrong > right {
        return Some(format!(
            "the file name says `{tag}`, but most of the text is in {other} letters"
        ));
    }
    let alphabet = of_language().find(|alphabet| alphabet.script == script)?;
    if right < 2 * ENOUGH {
        return None;
    }
    let count = |letters: &str| {
        text.chars()
            .flat_map(char::to_lowercase)
            .filter(|c| letters.contains(*c))
            .count()
    };
    let (own, foreign) = (count(alphabet.own), count(alphabet.foreign));
    if foreign * 40 > right {
        return Some(format!(
            "the file name says `{tag}`, but the text is full of letters that `{}` does not write",
            tag.language()
        ));
    }
    if !alphabet.own.is_empty() && own * 1000 < right {
        let letters: Vec<String> = alphabet
            .own
            .chars()
            .filter(|c| c.is_alphabetic())
            .map(String::from)
            .collect();
        return Some(format!(
            "the file name says `{tag}`, but hardly any of its letters occurs: {}",
            letters.join(" ")
        ));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(tag: &str, sentence: &str) -> Option<String> {
        mismatch(
            &LanguageTag::parse(tag).expect("a tag"),
            &sentence.repeat(20),
        )
    }

    #[test]
    fn texts_in_their_own_language_pass() {
        for (tag, sentence) in [
            ("kk", "Бала құқықтары заңмен қорғалады. "),
            (
                "ky",
                "Баланын укуктары мыйзам менен корголот, үй-бүлөдө өсөт. ",
            ),
            ("tg", "Ҳуқуқи кӯдак бо қонун ҳифз карда мешавад. "),
            (
                "uz",
                "Bola huquqlari qonun bilan himoya qilinadi, o‘z oilasida. ",
            ),
            ("uz-Cyrl", "Бола ҳуқуқлари қонун билан ҳимоя қилинади. "),
            ("tk", "Çaganyň hukuklary kanun bilen goralýar. "),
            ("az", "Uşağın hüquqları qanunla qorunur, ailədə böyüyür. "),
            (
                "tr",
                "Çocuğun hakları yasayla korunur, ailesi yanında büyür. ",
            ),
            (
                "ru",
                "Права ребёнка защищены законом, это обязанность семьи. ",
            ),
            ("en", "The rights of the child are protected by law. "),
            ("fr", "Les droits de l'enfant sont protégés par la loi. "),
        ] {
            assert_eq!(told(tag, sentence), None, "{tag}");
        }
    }

    #[test]
    fn texts_in_another_language_are_noticed() {
        for (tag, sentence) in [
            ("ru", "The rights of the child are protected by law. "),
            ("en", "Права ребёнка защищены законом. "),
            ("uz", "Бола ҳуқуқлари қонун билан ҳимоя қилинади. "),
            (
                "kk",
                "Права ребёнка защищены законом, это обязанность семьи. ",
            ),
            (
                "tr",
                "Uşağın hüquqları qanunla qorunur, ailədə böyüyür və təhsil alır. ",
            ),
            ("az", "The rights of the child are protected by law. "),
        ] {
            assert!(told(tag, sentence).is_some(), "{tag}");
        }
    }
}
