//! What of a section is embedded, and what of a concept.

use sha2::{Digest, Sha256};

use crate::embedding::spelling::respell;
use crate::model::{Concept, Labels};

/// Characters of a passage: nine in ten sections are shorter. More takes longer.
const PASSAGE_CHARS: usize = 900;

/// Labels of a concept that describe it beside its scope note: those that are shown, and those that are only searched,
/// among which are the words that people use who do not know the term.
const SHOWN_LABELS: usize = 4;
const HIDDEN_LABELS: usize = 8;

/// Tells passages apart: the beginning of the SHA-256 of their text.
pub(crate) type PassageHash = [u8; 16];

/// The title of the version, the heading, and as much of the beginning of the text as pays, spelled for the model.
pub(crate) fn passage_of(tag: &str, title: &str, heading: &str, text: &str) -> String {
    let mut passage = String::new();
    for part in [title, heading].into_iter().chain(text.lines()).map(str::trim).filter(|part| !part.is_empty()) {
        if !passage.is_empty() {
            passage.push_str(if passage.ends_with(['.', '!', '?', ':', ';', '…']) { " " } else { ". " });
        }
        passage.push_str(part);
        if let Some((cut, _)) = passage.char_indices().nth(PASSAGE_CHARS) {
            let word = passage[..cut].rfind(char::is_whitespace).unwrap_or(cut);
            passage.truncate(word);
            break;
        }
    }
    respell(tag, &passage).into_owned()
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
