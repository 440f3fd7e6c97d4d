//! What of a section is embedded.

use sha2::{Digest, Sha256};

use crate::embedding::spelling::respell;

/// Characters of a passage. More says hardly more of what a section is about, and takes longer.
const PASSAGE_CHARS: usize = 600;

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

/// The hash of a passage's text.
pub(crate) fn hash_of(passage: &str) -> PassageHash {
    let digest = Sha256::digest(passage.as_bytes());
    let mut hash = PassageHash::default();
    hash.copy_from_slice(&digest[..16]);
    hash
}
