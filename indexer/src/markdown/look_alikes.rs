//! Words of one script with letters of another that look the same: no search finds them.

/// Letters of the Latin script that have a twin in the Cyrillic one, and the other way round.
const LATIN: &str = "aceiopxyABCEHIKMOPTXəhjs";
const CYRILLIC: &str = "асеіорхуАВСЕНІКМОРТХәһјѕ";

/// Byte ranges of words that mix the scripts where one of the two has nothing but look-alikes.
pub(crate) fn find(text: &str) -> Vec<(usize, &str)> {
    if text.is_ascii() {
        return Vec::new();
    }
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| is_mixed(word))
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .collect()
}

fn is_mixed(word: &str) -> bool {
    if word.is_ascii() {
        return false;
    }
    let cyrillic = |c: &char| matches!(c, '\u{400}'..='\u{52F}');
    let latin = |c: &char| c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}' | 'ə');
    if !word.chars().any(|c| latin(&c)) || !word.chars().any(|c| cyrillic(&c)) {
        return false;
    }
    word.chars().filter(latin).all(|c| LATIN.contains(c)) || word.chars().filter(cyrillic).all(|c| CYRILLIC.contains(c))
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
