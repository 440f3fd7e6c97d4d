//! What an analyzer hands to the index and to the query.

/// One token of a text.
///
/// Several tokens may share a position: a hyphenated word gives one token for the whole and, at the same position,
/// one for each half (`part` is true); the first token of a position is its primary one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// Byte offset of the first character in the original text.
    pub start: usize,
    /// Byte offset behind the last character in the original text; both lie on character boundaries.
    pub end: usize,
    /// Ordinal of the word in the text.
    pub position: usize,
    /// Whether this is an alternative reading beside the position's primary token: half of a hyphenated word, the
    /// word behind a number (`2025-жылдын`), the other reading of a capital I.
    pub part: bool,
    /// Normalized, lower-cased, in the language's canonical script.
    pub surface: &'a str,
    /// The surface's stem; for a language without a stemmer the fold.
    pub stem: &'a str,
    /// The skeleton that all scripts and keyboards share, stemmed by a stemmer for folded text.
    pub fold: &'a str,
}
