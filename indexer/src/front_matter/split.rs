//! Where the front matter ends and the body begins.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::Source;

/// The longest front matter that is read.
const MAX_BYTES: usize = 16 << 10;

/// Ranges of bytes in a version's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parts {
    /// The YAML between the two fences.
    pub(crate) front_matter: Range<usize>,
    /// Everything after the closing fence's line.
    pub(crate) body: Range<usize>,
}

/// Splits a file at its fences: lines of three hyphens, the first of them the file's first line.
pub(crate) fn split(source: &Source) -> Result<Parts, Box<Diagnostic>> {
    let text = source.text();
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if !is_fence(first) {
        return Err(Box::new(source.report(
            Code::MissingFrontMatter,
            0..first.trim_end().len(),
            "the file does not begin with front matter",
            "Begin the file with a line `---`, then `title:` and the other fields, then a line `---`.",
        )));
    }
    let begin = first.len();
    let mut end = begin;
    for line in lines {
        if is_fence(line) {
            if end - begin > MAX_BYTES {
                break;
            }
            return Ok(Parts { front_matter: begin..end, body: end + line.len()..text.len() });
        }
        end += line.len();
    }
    let found = 0..first.trim_end().len();
    if end == text.len() {
        let hint = "Close the front matter with a line `---` before the text.";
        return Err(Box::new(source.report(
            Code::UnclosedFrontMatter,
            found,
            "no second line `---` follows this one",
            hint,
        )));
    }
    let message = format!("the front matter is {} bytes long; {MAX_BYTES} are accepted", end - begin);
    Err(Box::new(source.report(Code::FrontMatterTooLarge, found, message, "Move long texts into the body.")))
}

fn is_fence(line: &str) -> bool {
    line.strip_prefix("---").is_some_and(|rest| rest.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Option<(&str, &str)> {
        let source = Source::new("a.md", text);
        split(&source).ok().map(|parts| (&text[parts.front_matter], &text[parts.body]))
    }

    #[test]
    fn fences_are_found_with_any_line_ending() {
        assert_eq!(parts("---\na: 1\n---\nbody"), Some(("a: 1\n", "body")));
        assert_eq!(parts("---\r\na: 1\r\n---  \r\nbody"), Some(("a: 1\r\n", "body")));
        assert_eq!(parts("---\n---"), Some(("", "")));
        assert_eq!(parts("text\n---\n---\n"), None);
        assert_eq!(parts("---\na: 1\n"), None);
        assert_eq!(parts("----\na: 1\n---\n"), None);
    }

    #[test]
    fn front_matter_over_16_kib_is_refused() {
        let text = format!("---\ntitle: {}\n---\n", "x".repeat(17 << 10));
        let refused = split(&Source::new("a.md", text)).expect_err("too large");
        assert_eq!(refused.code, Code::FrontMatterTooLarge);
    }
}
