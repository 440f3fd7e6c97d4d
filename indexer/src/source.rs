//! The text of one file, and where in it something stands.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};

/// Characters of a line that a diagnostic shows.
const EXCERPT_CHARS: usize = 200;

/// A file's text without its byte order mark, in NFC, with its path.
#[derive(Debug)]
pub(crate) struct Source {
    path: String,
    text: String,
}

impl Source {
    /// A source of text that is already clean.
    pub(crate) fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// Reads a file's bytes: UTF-8 or a diagnostic; a byte order mark is dropped, the text composed (NFC).
    pub(crate) fn read(path: &str, bytes: &[u8]) -> Result<Self, Box<Diagnostic>> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(path, crate::hygiene::with_line_feeds(crate::hygiene::composed(text)))),
            Err(error) => {
                let before = Self::new(path, String::from_utf8_lossy(&bytes[..error.valid_up_to()]));
                let end = before.text.len();
                let found = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
                let wide = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
                Err(Box::new(before.report(
                    Code::NotUtf8,
                    end..end,
                    format!("byte 0x{found:02X} is not UTF-8{}", if wide { ": this is UTF-16" } else { "" }),
                    "Save the file as UTF-8.",
                )))
            }
        }
    }

    /// Path relative to the library's root.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Byte offset of the beginning of the line that a byte offset is in.
    pub(crate) fn line_start(&self, offset: usize) -> usize {
        self.text[..self.boundary(offset)].rfind('\n').map_or(0, |at| at + 1)
    }

    /// The nearest offset at or before this one where a character begins.
    fn boundary(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    /// Line and column (in characters) of a byte offset, both from 1.
    pub(crate) fn position(&self, offset: usize) -> (usize, usize) {
        let offset = self.boundary(offset);
        // Counting bytes is fast enough that no table of lines is worth its memory.
        let breaks = self.text.as_bytes()[..offset].iter().filter(|b| **b == b'\n').count();
        let column = self.text[self.line_start(offset)..offset].chars().count() + 1;
        (breaks + 1, column)
    }

    /// The line that holds a byte offset, without its line break.
    fn line_at(&self, offset: usize) -> &str {
        let start = self.line_start(offset);
        self.text[start..].lines().next().unwrap_or_default()
    }

    /// A diagnostic on a range of bytes; a range over several lines is marked to the end of its first line.
    pub(crate) fn report(
        &self,
        code: Code,
        range: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Diagnostic {
        let (line, column) = self.position(range.start);
        let whole = self.line_at(range.start);
        let in_line = whole.chars().count();
        let end = self.boundary(range.end.max(range.start));
        let covered = self.text[self.boundary(range.start)..end].lines().next();
        let width = covered.map_or(1, |text| text.chars().count()).clamp(1, EXCERPT_CHARS);
        // A finding far to the right of a long line is shown with what stands around it.
        let skipped = if column + width <= EXCERPT_CHARS { 0 } else { (column - 1).saturating_sub(40) };
        let excerpt: String = whole.chars().skip(skipped).take(EXCERPT_CHARS).collect();
        Diagnostic::new(code, &self.path, message)
            .at(line, column, width.min((in_line + 1).saturating_sub(column - 1).max(1)))
            .with_excerpt(excerpt, skipped + 1)
            .with_hint(hint)
    }

    /// A diagnostic on the file as a whole.
    pub(crate) fn report_whole(&self, code: Code, message: impl Into<String>, hint: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, &self.path, message).with_hint(hint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_and_not_bytes() {
        let source = Source::new("a.md", "тема: дом\r\nэто: да\n");
        let offset = source.text().find("да").expect("a place");
        assert_eq!(source.position(offset), (2, 6));
        assert_eq!(source.position(usize::MAX), (3, 1));
    }

    #[test]
    fn a_byte_order_mark_moves_no_column() {
        let source = Source::read("a.md", b"\xEF\xBB\xBFtitle: x").expect("UTF-8");
        assert_eq!(source.text(), "title: x");
    }

    #[test]
    fn bytes_that_are_not_utf_8_are_reported_where_they_stand() {
        let error = Source::read("a.md", b"one\ntwo \xFF\n").expect_err("not UTF-8");
        assert_eq!((error.line, error.column), (2, 5));
    }
}
