//! Words of one script with letters of another that look the same: no search finds them.

use crate::analysis::is_cyrillic;

/// Letters of the Latin script that have a twin in the Cyrillic one, and the other way round.
const LATIN: &str = "aceiopxyABCEHIKMOPTXəhjs";
const CYRILLIC: &str = "асеіорхуАВСЕНІКМОРТХәһјѕ";

/// Words that mix the scripts where one of the two has nothing but look-alikes, with their byte offsets.
pub(crate) fn find(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    if text.is_ascii() {
        return found;
    }
    // One look at each letter: words are opened only when both scripts were seen in them.
    let (mut start, mut latin, mut cyrillic) = (0, false, false);
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, c) in ends {
        if is_latin(c) {
            latin = true;
        } else if is_cyrillic(c) {
            cyrillic = true;
        } else {
            if latin && cyrillic && is_mixed(&text[start..at]) {
                found.push((start, &text[start..at]));
            }
            (start, latin, cyrillic) = ((at + c.len_utf8()).min(text.len()), false, false);
        }
    }
    found
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}' | 'ə')
}

fn is_mixed(word: &str) -> bool {
    word.chars().filter(|c| is_latin(*c)).all(|c| LATIN.contains(c))
        || word.chars().filter(|c| is_cyrillic(*c)).all(|c| CYRILLIC.contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twins_in_a_word_are_found_with_their_place() {
        assert_eq!(find("заkон, Cовет"), [(11, "Cовет")]);
        assert_eq!(find("səhiyyә"), [(0, "səhiyyә")]);
    }

    #[test]
    fn honest_words_are_left_alone() {
        for text in ["HTTP-запрос", "ЮНИСЕФ", "children", "қазақ тілі", "çocuğa", "COM-объект"]
        {
            assert!(find(text).is_empty(), "{text}");
        }
    }
}
