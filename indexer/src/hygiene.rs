//! Characters that a text must not hold, the normal form every text is brought to, and one line of it.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// True for characters that nobody sees and that change what is seen: direction controls, tag characters,
/// control characters other than tab and line breaks, a byte order mark in mid-text.
/// Joiners (U+200C, U+200D) and the soft hyphen stay: scripts and hyphenation need them.
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}' | '\u{200E}' | '\u{200F}'
        | '\u{E0000}'..='\u{E007F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
        || (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
}

/// A text without line breaks, and with single spaces.
pub(crate) fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first hidden character of a text, with its byte offset.
pub(crate) fn find_hidden(text: &str) -> Option<(usize, char)> {
    /// Bytes that a hidden character can begin with: nearly every byte is dismissed by one look at this table.
    const SUSPICIOUS: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            table[byte] = matches!(byte, 0..0x20 | 0x7F | 0xC2 | 0xD8 | 0xE2 | 0xEF | 0xF3);
            byte += 1;
        }
        table
    };
    let bytes = text.as_bytes();
    let may_begin = |at: usize, byte: u8| match byte {
        b'\t' | b'\n' | b'\r' => false,
        0..0x20 | 0x7F => true,
        // The lead bytes of all the others, with as much of the rest as tells them from common punctuation.
        0xC2 => matches!(bytes.get(at + 1), Some(0x80..=0x9F)),
        0xD8 => bytes.get(at + 1) == Some(&0x9C),
        0xE2 => matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x8E | 0x8F | 0xAA..=0xAE] | [0x81, 0xA6..=0xA9])),
        0xEF => matches!(bytes.get(at + 1), Some(0xBB | 0xBF)),
        0xF3 => bytes.get(at + 1) == Some(&0xA0),
        _ => false,
    };
    let found = bytes.iter().enumerate().filter(|(at, byte)| SUSPICIOUS[usize::from(**byte)] && may_begin(*at, **byte));
    found.filter_map(|(at, _)| text[at..].chars().next().map(|c| (at, c))).find(|(_, c)| is_hidden(*c))
}

/// The text without its hidden characters.
pub(crate) fn without_hidden(text: &str) -> String {
    text.chars().filter(|c| !is_hidden(*c)).collect()
}

/// The text in NFC. Text without combining marks and compatibility letters, which is nearly all, is not looked at twice.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    // Lead bytes of U+0300–U+037F (marks, Greek singletons) and of everything from U+0800 on, except the
    // punctuation of U+2000–U+203F, which no normal form changes but for four spaces that are compared below.
    let suspicious = |window: &[u8]| match window[0] {
        0xCC | 0xCD => true,
        0xE2 => window.get(1).is_none_or(|next| *next != 0x80) || matches!(window.get(2), Some(0x80 | 0x81)),
        lead => lead >= 0xE0,
    };
    let bytes = text.as_bytes();
    let quick = !bytes.iter().enumerate().any(|(at, b)| *b >= 0xCC && suspicious(&bytes[at..]))
        || unicode_normalization::is_nfc(text);
    if quick { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// The text with a line feed for every carriage return that has none: both end a line in Markdown and in YAML.
pub(crate) fn with_line_feeds(text: Cow<'_, str>) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let lone = |at: usize| bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
    if !bytes.contains(&b'\r') || !(0..bytes.len()).any(lone) {
        return text;
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The printed name of a character nobody sees: `U+202E`.
pub(crate) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_are_composed() {
        for (written, composed_text) in [("и\u{306}", "й"), ("u\u{308}", "ü"), ("\u{212B}", "Å"), ("қазақ", "қазақ")]
        {
            assert_eq!(composed(written), composed_text);
        }
    }

    #[test]
    fn hidden_characters_are_found_and_joiners_are_not() {
        for c in ['\u{202E}', '\u{2066}', '\u{200F}', '\u{61C}', '\u{E0041}', '\u{0}', '\u{85}', '\u{FEFF}'] {
            assert_eq!(find_hidden(&format!("слово{c}")), Some((10, c)), "{c:?}");
        }
        assert_eq!(find_hidden("a\u{200D}b\u{AD}c\u{200C}d\te\r\n — “x”"), None);
    }
}
