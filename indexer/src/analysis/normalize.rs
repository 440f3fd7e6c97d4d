//! The beginning of the chain: composed characters, nothing invisible, nothing endless.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Longest word that is kept, in characters; what is longer is cut, not lost.
pub(crate) const LONGEST: usize = 64;

/// Characters that are invisible inside a word: soft hyphen, zero-width space and joiners, word joiner, byte-order
/// mark, direction marks and variation selectors.
pub(crate) fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// The word without invisible characters, composed, cut to [`LONGEST`] characters.
pub(crate) fn clean(raw: &str) -> String {
    if raw.len() <= LONGEST && raw.chars().all(is_plain) {
        return raw.to_owned();
    }
    let visible = raw.chars().filter(|&c| !is_ignorable(c));
    if is_nfc_quick(raw.chars().take(4 * LONGEST)) == IsNormalized::Yes {
        visible.take(LONGEST).collect()
    } else {
        visible.take(4 * LONGEST).nfc().take(LONGEST).collect()
    }
}

/// Letters that are composed and visible: Latin up to the combining marks, Cyrillic but its own combining marks.
fn is_plain(c: char) -> bool {
    (c < '\u{300}' && c != '\u{ad}') || matches!(c, '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}')
}
