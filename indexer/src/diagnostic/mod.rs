//! What an author can mend in a file.

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
    pub code: String,
    /// What was found; lower case, no full stop.
    pub message: String,
    /// What to do, as a full imperative sentence; empty where the message says it all.
    pub hint: String,
    /// The line itself, cut at 200 characters; empty where the file has no such line.
    pub excerpt: String,
    /// How many characters the finding covers, at least 1.
    pub width: u32,
}
