//! How analyzed text travels into tantivy.
//!
//! The analyzer depends on the language of the text, tantivy's tokenizers on the field. So text is analyzed before it
//! reaches tantivy, its terms are written one behind the other into a string, and the field's tokenizer only takes
//! that string apart again. A term is preceded by how far it stands behind the one before it.

use tantivy::tokenizer::{Token as IndexToken, TokenStream, Tokenizer};

use crate::analysis::{Analyzer, Registry, Token};

/// Name of the tokenizer of every field of terms.
pub(crate) const TERMS_TOKENIZER: &str = "terms";

/// Stands before a term at the position of the term before it.
const SAME: u8 = 1;
/// Stands before a term at the next position.
const NEXT: u8 = 2;
/// Stands before a term behind a break that no phrase crosses.
const BREAK: u8 = 3;
/// Positions that a break skips.
const BREAK_WIDTH: usize = 16;

/// The term of a stem: its language keeps it apart from the same letters in another.
pub fn stem_term(language: &str, stem: &str, into: &mut String) {
    into.push_str(language);
    into.push(':');
    into.push_str(stem);
}

/// The language code of words of no known language: they have only a fold.
pub const UNKNOWN_LANGUAGE: &str = "und";

/// Terms of one field of one document, in order.
#[derive(Debug, Default, Clone)]
pub(crate) struct TermWriter {
    encoded: String,
    at_break: bool,
}

impl TermWriter {
    /// Analyzes a text and appends its terms; a break separates it from what stands before.
    pub(crate) fn push_text(&mut self, analyzers: &mut Analyzers, language: &str, text: &str) {
        for line in text.split('\n').filter(|line| !line.is_empty()) {
            self.at_break = !self.encoded.is_empty();
            let mut before = None;
            analyzers.each_token(language, line, |code, token| {
                let step = if before == Some(token.position) { SAME } else { NEXT };
                before = Some(token.position);
                self.push_token(code, token, step);
            });
        }
    }

    fn push_token(&mut self, code: &str, token: &Token<'_>, step: u8) {
        let marker = if std::mem::take(&mut self.at_break) { BREAK } else { step };
        self.encoded.push(char::from(marker));
        self.encoded.push_str(token.fold);
        if code != UNKNOWN_LANGUAGE {
            self.encoded.push(char::from(SAME));
            stem_term(code, token.stem, &mut self.encoded);
        }
    }

    /// The terms, as [`TermsTokenizer`] reads them.
    pub(crate) fn finish(self) -> String {
        self.encoded
    }
}

/// The analyzers one thread has used so far, each with its memory of words.
pub struct Analyzers {
    registry: Registry,
    used: Vec<(String, Analyzer)>,
}

impl Analyzers {
    /// None used yet.
    pub fn new() -> Self {
        Self { registry: Registry::new(), used: Vec::new() }
    }

    /// Calls `each` with every token of a text and the code of the language it was analyzed as: the text's own, or
    /// another that the text plainly is in. Texts under an ill-formed tag are analyzed as of no known language.
    pub fn each_token(&mut self, tag: &str, text: &str, mut each: impl FnMut(&'static str, &Token<'_>)) {
        let other = self.analyzer(tag).paragraph_language(text);
        let analyzer = self.analyzer(other.unwrap_or(tag));
        let code = analyzer.language();
        analyzer.analyze(text, &mut |token| each(code, token));
    }

    /// The analyzer for a tag.
    pub fn analyzer(&mut self, tag: &str) -> &mut Analyzer {
        let place = self.used.iter().position(|(used, _)| used == tag).unwrap_or_else(|| {
            let analyzer = self.registry.analyzer(tag).or_else(|| self.registry.analyzer(UNKNOWN_LANGUAGE));
            let analyzer = analyzer.expect("`und` is a well-formed tag");
            self.used.push((tag.to_string(), analyzer));
            self.used.len() - 1
        });
        &mut self.used[place].1
    }
}

impl Default for Analyzers {
    fn default() -> Self {
        Self::new()
    }
}

/// Takes apart what [`TermWriter`] wrote.
#[derive(Debug, Default, Clone)]
pub(crate) struct TermsTokenizer {
    token: IndexToken,
}

/// See [`TermsTokenizer`].
#[derive(Debug)]
pub(crate) struct TermsStream<'a> {
    rest: &'a str,
    started: bool,
    token: &'a mut IndexToken,
}

impl Tokenizer for TermsTokenizer {
    type TokenStream<'a> = TermsStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> TermsStream<'a> {
        self.token.reset();
        TermsStream { rest: text, started: false, token: &mut self.token }
    }
}

impl TokenStream for TermsStream<'_> {
    fn advance(&mut self) -> bool {
        let Some((marker, rest)) = self.rest.split_at_checked(1) else { return false };
        let end = rest.bytes().position(|byte| byte <= BREAK).unwrap_or(rest.len());
        let (term, rest) = rest.split_at(end);
        let step = match marker.as_bytes()[0] {
            SAME => 0,
            BREAK => BREAK_WIDTH,
            _ => 1,
        };
        self.token.position = if self.started { self.token.position + step } else { 0 };
        self.started = true;
        self.token.text.clear();
        self.token.text.push_str(term);
        self.rest = rest;
        true
    }

    fn token(&self) -> &IndexToken {
        self.token
    }

    fn token_mut(&mut self) -> &mut IndexToken {
        self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(language: &str, text: &str) -> Vec<(usize, String)> {
        let mut writer = TermWriter::default();
        writer.push_text(&mut Analyzers::new(), language, text);
        let encoded = writer.finish();
        let mut tokenizer = TermsTokenizer::default();
        let mut stream = tokenizer.token_stream(&encoded);
        let mut found = Vec::new();
        while stream.advance() {
            found.push((stream.token().position, stream.token().text.clone()));
        }
        found
    }

    #[test]
    fn stem_and_fold_share_a_position_and_lines_are_apart() {
        let found = terms("en", "family homes\nschool");
        assert_eq!(found.iter().map(|(position, _)| *position).collect::<Vec<_>>(), [0, 0, 1, 1, 17, 17]);
        assert!(found.iter().any(|(position, term)| *position == 1 && term.starts_with("en:home")), "{found:?}");
    }

    #[test]
    fn a_text_of_no_known_language_has_folds_only() {
        assert!(terms("mn", "хүүхдийн эрх").iter().all(|(_, term)| !term.contains(':')));
        assert_eq!(terms("mn", "хүүхдийн эрх").len(), 2);
    }

    #[test]
    fn an_empty_text_has_no_terms() {
        assert!(terms("ru", "\n \n").is_empty());
    }
}
