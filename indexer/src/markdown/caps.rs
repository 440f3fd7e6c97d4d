//! How much a text may hold. Over a cap the version is left out, before time or memory is spent on it.

use std::ops::Range;

/// Elements inside each other.
pub(crate) const NESTING: usize = 64;
/// Cells of all tables.
pub(crate) const TABLE_CELLS: usize = 10_000;
/// Links and images.
pub(crate) const LINKS: usize = 2_000;
/// Footnotes.
pub(crate) const FOOTNOTES: usize = 500;
/// Bytes of a line.
pub(crate) const LINE_BYTES: usize = 64 << 10;
/// HTML for each byte of Markdown.
pub(crate) const GROWTH: usize = 8;
/// HTML that even the shortest text may become.
pub(crate) const GROWTH_FLOOR: usize = 64 << 10;

/// What is too much, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct OverCap {
    /// Where it was noticed, in bytes of the text given.
    pub(crate) place: Range<usize>,
    /// What was found and how much is accepted.
    pub(crate) message: String,
}

/// Looks at the text before any parser does: lines, and block markers that open one element each.
pub(crate) fn check_lines(text: &str) -> Result<(), OverCap> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.len() > LINE_BYTES {
            let message = format!("a line of {} bytes; {LINE_BYTES} are accepted", line.len());
            return Err(OverCap { place: start..start + 1, message });
        }
        // Every marker takes two bytes at the least, so a shorter line cannot be too deep.
        if line.len() > NESTING && markers(line.as_bytes()) > NESTING {
            return Err(OverCap { place: start..start + 1, message: too_deep() });
        }
        start += line.len();
    }
    Ok(())
}

/// The message for nesting.
pub(crate) fn too_deep() -> String {
    format!("quotes, lists and emphasis are nested more than {NESTING} deep")
}

/// Markers of quotes and lists at the beginning of a line, each of which opens an element inside the one before.
fn markers(line: &[u8]) -> usize {
    let (mut count, mut at) = (0, 0);
    while let Some(byte) = line.get(at) {
        let next = line.get(at + 1);
        let blank = matches!(next, None | Some(b' ' | b'\t' | b'\n' | b'\r'));
        match byte {
            b' ' | b'\t' => {}
            b'>' => count += 1,
            b'-' | b'+' | b'*' if blank => count += 1,
            b'0'..=b'9' => {
                let digits = line[at..].iter().take_while(|b| b.is_ascii_digit()).count();
                let after = line.get(at + digits + 1);
                if !matches!(line.get(at + digits), Some(b'.' | b')'))
                    || !matches!(after, None | Some(b' ' | b'\t' | b'\n' | b'\r'))
                {
                    break;
                }
                count += 1;
                at += digits;
            }
            _ => break,
        }
        at += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_and_long_lines_are_refused_without_parsing() {
        for text in [">".repeat(65), "- ".repeat(65), "1. ".repeat(65), "x".repeat(LINE_BYTES + 1)] {
            assert!(check_lines(&text).is_err());
        }
        for text in ["> ".repeat(64), "-".repeat(200), "* * *".to_string(), "12345".repeat(40)] {
            assert_eq!(check_lines(&text), Ok(()));
        }
    }
}
