//! What of a section is embedded, and what of a concept.

use sha2::{Digest, Sha256};

use crate::embedding::spelling::respell;
use crate::model::{Concept, Labels};

/// Characters of a passage: nine in ten sections are shorter. More takes longer.
const PASSAGE_CHARS: usize = 900;
/// Characters that are left for the text however long its title and heading are.
const LEAST_ROOM: usize = 300;
/// Passages of one section: four pages of text. A book under one heading would take as long as many works.
const MOST_PASSAGES: usize = 8;

/// Labels of a concept that describe it beside its scope note: those that are shown, and those that are only searched,
/// among which are the words that people use who do not know the term.
const SHOWN_LABELS: usize = 4;
const HIDDEN_LABELS: usize = 8;

/// Tells passages apart: the beginning of the SHA-256 of their text.
pub(crate) type PassageHash = [u8; 16];

/// A section as passages, spelled for the model: each begins with the title of the version and the heading, and all of
/// the text is in one of them, unless there are more than [`MOST_PASSAGES`]. A long text is cut into pieces of much the
/// same length, between sentences where it may be.
pub(crate) fn passages_of(tag: &str, title: &str, heading: &str, text: &str) -> Vec<String> {
    let head = joined([title, heading].into_iter());
    let text = joined(text.lines());
    let room = PASSAGE_CHARS.saturating_sub(head.chars().count()).max(LEAST_ROOM);
    let passage = |piece: &str| respell(tag, &joined([head.as_str(), piece].into_iter())).into_owned();
    let mut passages = Vec::new();
    let mut rest = text.as_str();
    loop {
        let (piece, behind) = rest.split_at(piece_of(rest, room));
        passages.push(passage(piece));
        rest = behind.trim_start();
        if rest.is_empty() || passages.len() == MOST_PASSAGES {
            return passages;
        }
    }
}

/// Parts as one text: what does not end like a sentence is taken for one.
fn joined<'t>(parts: impl Iterator<Item = &'t str>) -> String {
    let mut text = String::new();
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        if !text.is_empty() {
            text.push_str(if text.ends_with(['.', '!', '?', ':', ';', '…']) { " " } else { ". " });
        }
        text.push_str(part);
    }
    text
}

/// Where the first piece of a text ends, in bytes, of which none may have more characters than there is room.
fn piece_of(text: &str, room: usize) -> usize {
    let chars = text.chars().count();
    if chars <= room {
        return text.len();
    }
    let even = chars.div_ceil(chars.div_ceil(room));
    let at = |number: usize| text.char_indices().nth(number).map_or(text.len(), |(at, _)| at);
    let (least, most) = (at(even / 2), at((even + even / 4).min(room)));
    let window = &text[least..most];
    let ends = window.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| least + at);
    let is_sentence = |end: &usize| text[..*end].ends_with(['.', '!', '?', '…', ';', ':']);
    let even = at(even);
    let nearest = |ends: &mut dyn Iterator<Item = usize>| ends.min_by_key(|end| end.abs_diff(even));
    nearest(&mut ends.clone().filter(is_sentence)).or_else(|| nearest(&mut ends.clone())).unwrap_or(most)
}

/// A short text that has no heading, as one passage.
pub(crate) fn question_of(tag: &str, question: &str) -> String {
    respell(tag, question.trim()).into_owned()
}

/// What describes a concept in a language: some of its labels and its scope note; `None` where it has neither.
pub(crate) fn description_of(concept: &Concept, language: &str) -> Option<String> {
    let in_language = |tag: &str| tag == language;
    let labels = concept.labels.iter().find(|(tag, _)| in_language(tag.as_str())).map(|(_, labels)| labels);
    let shown = labels.into_iter().flat_map(Labels::shown).take(SHOWN_LABELS);
    let names = shown.chain(labels.into_iter().flat_map(|labels| &labels.hidden).take(HIDDEN_LABELS));
    let names = names.map(String::as_str).collect::<Vec<_>>().join(", ");
    let note = concept.scope_note.iter().find(|(tag, _)| in_language(tag.as_str())).map(|(_, note)| note.as_str());
    let parts: Vec<_> = Some(names.as_str()).into_iter().chain(note).filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| respell(language, &parts.join(". ")).into_owned())
}

/// The hash of a passage's text.
pub(crate) fn hash_of(passage: &str) -> PassageHash {
    let digest = Sha256::digest(passage.as_bytes());
    let mut hash = PassageHash::default();
    hash.copy_from_slice(&digest[..16]);
    hash
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pieces(text: &str) -> Vec<String> {
        let head = "Title. Heading. ";
        let passages = passages_of("en", "Title", "Heading", text);
        passages.iter().map(|passage| passage.strip_prefix(head).expect("it begins with both").to_string()).collect()
    }

    #[test]
    fn a_short_text_is_one_passage_and_a_long_one_is_cut_between_sentences() {
        assert_eq!(passages_of("en", "Title", "What is it?", "One.\nTwo"), ["Title. What is it? One. Two"]);
        assert_eq!(passages_of("en", "Title", "", ""), ["Title"]);
        let sentence = "A child lives with relatives who were prepared for it and are paid for what it costs them. ";
        let of_long = pieces(&sentence.repeat(20));
        assert_eq!(of_long.len(), 3);
        let lengths: Vec<_> = of_long.iter().map(String::len).collect();
        assert!(
            of_long.iter().all(|piece| piece.ends_with("them.")) && lengths.iter().all(|n| *n > 450),
            "{lengths:?}"
        );
        assert_eq!(of_long.concat().len() + 2, sentence.len() * 20 - 1);
    }

    #[test]
    fn what_nobody_can_part_is_cut_all_the_same() {
        let of_long = pieces(&"ӯ".repeat(2_000));
        assert!(of_long.iter().all(|piece| piece.chars().count() <= PASSAGE_CHARS), "{of_long:?}");
        assert_eq!(of_long.concat(), "ӯ".repeat(2_000));
    }

    #[test]
    fn of_a_book_the_beginning_is_read() {
        assert_eq!(passages_of("en", "A book", "", &"A sentence of it. ".repeat(1_000)).len(), MOST_PASSAGES);
    }

    proptest! {
        #[test]
        fn none_of_a_text_is_in_no_passage(text in "([\\PC\n]{0,40}[.!? ]){0,120}") {
            let passages = passages_of("en", "", "", &text);
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(letters(&passages.concat()), letters(&text));
            prop_assert!(passages.iter().all(|passage| passage.chars().count() <= PASSAGE_CHARS));
        }
    }
}
