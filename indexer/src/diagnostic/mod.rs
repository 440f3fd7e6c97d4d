//! What an author can mend in a file, and how it is shown.

mod codes;
mod render;

pub use codes::Code;

use serde::{Deserialize, Serialize};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The version is left out.
    Error,
    /// The version is published.
    Warning,
    /// For information: a file that is not part of the library.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// One finding in one place. Orders by place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Path relative to the library's root, with `/`.
    pub path: String,
    /// Line from 1.
    pub line: u32,
    /// Column from 1, in characters.
    pub column: u32,
    /// How bad it is.
    pub severity: Severity,
    /// Stable name of the kind of finding, as the specification lists it: `unknown-topic`.
    pub code: Code,
    /// What was found; lower case, no full stop.
    pub message: String,
    /// What to do, as a full imperative sentence; empty where the message says it all.
    pub hint: String,
    /// The line itself, cut at 200 characters; empty where the file has no such line.
    pub excerpt: String,
    /// Column of the excerpt's first character, from 1: more than 1 where a long line was cut on its left.
    pub excerpt_column: u32,
    /// How many characters the finding covers, at least 1.
    pub width: u32,
}

impl Diagnostic {
    /// A finding on a file as a whole; its severity is its code's.
    pub fn new(code: Code, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            line: 1,
            column: 1,
            severity: code.severity(),
            code,
            message: printable(message.into()),
            hint: String::new(),
            excerpt: String::new(),
            excerpt_column: 1,
            width: 1,
        }
    }

    /// The same with what to do.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = printable(hint.into());
        self
    }

    pub(crate) fn at(mut self, line: usize, column: usize, width: usize) -> Self {
        let number = |value| u32::try_from(value).unwrap_or(u32::MAX);
        (self.line, self.column, self.width) = (number(line), number(column), number(width));
        self
    }

    pub(crate) fn with_excerpt(mut self, excerpt: impl Into<String>, column: usize) -> Self {
        self.excerpt = printable(excerpt.into());
        self.excerpt_column = u32::try_from(column).unwrap_or(u32::MAX);
        self
    }

    /// True for an error: something was left out.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// The text with every control and direction character replaced, one for one: what a file holds never steers a terminal.
fn printable(text: String) -> String {
    let harmless = |b: u8| (0x20..0x7F).contains(&b) || matches!(b, 0xD0 | 0xD1 | 0x80..=0xBF);
    if text.bytes().all(harmless) {
        return text;
    }
    text.chars()
        .map(|c| match c {
            '\t' | '\n' | '\r' => ' ',
            c if c.is_control() || crate::hygiene::is_hidden(c) => '\u{FFFD}',
            c => c,
        })
        .collect()
}
