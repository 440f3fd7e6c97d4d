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
    Alphabet { language: "kk", script: "Cyrl", own: "әіңғүұқөһ", foreign: "ӣӯҳҷ" },
    Alphabet { language: "kk", script: "Latn", own: "äğñşü", foreign: "" },
    Alphabet { language: "ky", script: "Cyrl", own: "ңөү", foreign: "әіғұқӣӯҳҷ" },
    Alphabet { language: "tg", script: "Cyrl", own: "ғӣқӯҳҷ", foreign: "әіңұө" },
    Alphabet { language: "uz", script: "Cyrl", own: "ўқғҳ", foreign: "әіңұөӣӯҷ" },
    Alphabet { language: "uz", script: "Latn", own: "ʻʼ‘’'", foreign: "əğışñý" },
    Alphabet { language: "tk", script: "Latn", own: "äňýžş", foreign: "əğı" },
    Alphabet { language: "tk", script: "Cyrl", own: "әңөүҗ", foreign: "іғқұ" },
    Alphabet { language: "az", script: "Latn", own: "ə", foreign: "ýňž" },
    Alphabet { language: "az", script: "Cyrl", own: "әғҝөүһҹ", foreign: "іңқұ" },
    Alphabet { language: "tr", script: "Latn", own: "ğışçöü", foreign: "əýňž" },
    Alphabet { language: "ru", script: "Cyrl", own: "ыэ", foreign: "әіңғүұқөһӣӯҳҷў" },
    Alphabet { language: "en", script: "Latn", own: "", foreign: "əğışý" },
];

/// Why a text does not look like its language; `None` where it does, or where there is too little to tell.
pub(crate) fn mismatch(tag: &LanguageTag, text: &str) -> Option<String> {
    let of_language = || ALPHABETS.iter().filter(|alphabet| alphabet.language == tag.language());
    // The first alphabet of a language is the one it is written in where its tag names none.
    let default = match tag.language() {
        "uz" => Some("Latn"),
        _ => of_language().next().map(|alphabet| alphabet.script),
    };
    let script = tag.script().or(default)?;
    let place = ALPHABETS.iter().position(|alphabet| alphabet.language == tag.language() && alphabet.script == script);
    let counts = count(text, place);
    let (cyrillic, latin) = (counts.cyrillic, counts.latin);
    let (right, wrong, other) = match script {
        "Cyrl" => (cyrillic, latin, "Latin"),
        "Latn" => (latin, cyrillic, "Cyrillic"),
        _ => return None,
    };
    if right + wrong < ENOUGH {
        return None;
    }
    if wrong > right {
        return Some(format!("the file name says `{tag}`, but most of the text is in {other} letters"));
    }
    let alphabet = &ALPHABETS[place?];
    if right < 2 * ENOUGH {
        return None;
    }
    let (own, foreign) = (counts.own, counts.foreign);
    if foreign * 40 > right {
        return Some(format!(
            "the file name says `{tag}`, but the text is full of letters that `{}` does not write",
            tag.language()
        ));
    }
    if !alphabet.own.is_empty() && own * 1000 < right {
        let letters: Vec<String> = alphabet.own.chars().filter(|c| c.is_alphabetic()).map(String::from).collect();
        return Some(format!(
            "the file name says `{tag}`, but hardly any of its letters occurs: {}",
            letters.join(" ")
        ));
    }
    None
}

struct Counts {
    latin: usize,
    cyrillic: usize,
    own: usize,
    foreign: usize,
}

/// Counts the letters of a text by script, and those that an alphabet has for itself or does not write.
fn count(text: &str, alphabet: Option<usize>) -> Counts {
    let marks = marks();
    let bit = alphabet.map_or(0, |place| 1_u16 << place);
    let mut counts = Counts { latin: 0, cyrillic: 0, own: 0, foreign: 0 };
    for c in text.chars() {
        match c {
            '\u{400}'..='\u{52F}' => counts.cyrillic += 1,
            c if c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}' | 'ə') => {
                counts.latin += 1;
            }
            _ => {}
        }
        // Typographic quotes stand for the apostrophe letters of Uzbek.
        let c = if matches!(c, '‘' | '’') { '\'' } else { c };
        if let Some((own, foreign)) = marks.get(u32::from(c) as usize) {
            counts.own += usize::from(own & bit != 0);
            counts.foreign += usize::from(foreign & bit != 0);
        }
    }
    counts
}

/// For each letter one bit an alphabet: it is one of its own, it is foreign to it.
fn marks() -> &'static [(u16, u16)] {
    static MARKS: std::sync::OnceLock<Vec<(u16, u16)>> = std::sync::OnceLock::new();
    MARKS.get_or_init(|| {
        let mut marks = vec![(0, 0); 0x530];
        for (place, alphabet) in ALPHABETS.iter().enumerate() {
            let mut mark = |letters: &str, own: bool| {
                for c in letters.chars().flat_map(|c| c.to_lowercase().chain(c.to_uppercase())) {
                    if let Some(entry) = marks.get_mut(u32::from(c) as usize) {
                        let bits = if own { &mut entry.0 } else { &mut entry.1 };
                        *bits |= 1 << place;
                    }
                }
            };
            mark(alphabet.own, true);
            mark(alphabet.foreign, false);
        }
        // `I` is the capital of `i` as well, so it tells nothing.
        marks[usize::from(b'I')] = (0, 0);
        marks
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(tag: &str, sentence: &str) -> Option<String> {
        mismatch(&LanguageTag::parse(tag).expect("a tag"), &sentence.repeat(20))
    }

    #[test]
    fn texts_in_their_own_language_pass() {
        for (tag, sentence) in [
            ("kk", "Бала құқықтары заңмен қорғалады. "),
            ("ky", "Баланын укуктары мыйзам менен корголот, үй-бүлөдө өсөт. "),
            ("tg", "Ҳуқуқи кӯдак бо қонун ҳифз карда мешавад. "),
            ("uz", "Bola huquqlari qonun bilan himoya qilinadi, o‘z oilasida. "),
            ("uz-Cyrl", "Бола ҳуқуқлари қонун билан ҳимоя қилинади. "),
            ("tk", "Çaganyň hukuklary kanun bilen goralýar. "),
            ("az", "Uşağın hüquqları qanunla qorunur, ailədə böyüyür. "),
            ("tr", "Çocuğun hakları yasayla korunur, ailesi yanında büyür. "),
            ("ru", "Права ребёнка защищены законом, это обязанность семьи. "),
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
            ("kk", "Права ребёнка защищены законом, это обязанность семьи. "),
            ("tr", "Uşağın hüquqları qanunla qorunur, ailədə böyüyür və təhsil alır. "),
            ("az", "The rights of the child are protected by law. "),
        ] {
            assert!(told(tag, sentence).is_some(), "{tag}");
        }
    }
}
