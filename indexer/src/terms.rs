//! How analyzed text travels into tantivy.
//!
//! The analyzer depends on the language of the text, tantivy's tokenizers on the field. So text is analyzed before it
//! reaches tantivy, its terms are written one behind the other into a string, and the field's tokenizer only takes
//! that string apart again. A term is preceded by how far it stands behind the one before it.

use tantivy::tokenizer::{Token as IndexToken, TokenStream, Tokenizer};

use crate::analysis::{Analyzer, Registry, Token};
use crate::concepts::{ConceptMatch, ConceptMatcher, Sequence, concept_term};
use crate::model::ConceptId;

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
/// What ends a sentence, or a part of one that no label reaches across.
const SENTENCE_ENDS: [char; 6] = ['.', '!', '?', ';', ':', '…'];

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
pub(crate) struct TermWriter<'m> {
    matcher: Option<&'m ConceptMatcher>,
    encoded: String,
    line: Line,
}

/// The terms of one line of text before its concepts are found.
#[derive(Debug, Default, Clone)]
struct Line {
    encoded: String,
    /// The line's words, and between sentences one that no label reaches across.
    sequence: Sequence,
    /// For each word of the sequence where its terms end in `encoded`.
    ends: Vec<usize>,
    /// Position of the token written last.
    position: Option<usize>,
    /// Byte offset of its end in the text.
    end: usize,
}

impl<'m> TermWriter<'m> {
    /// A writer that also writes the terms of the concepts whose labels stand in its texts.
    pub(crate) fn with_concepts(matcher: &'m ConceptMatcher) -> Self {
        Self { matcher: Some(matcher), ..Self::default() }
    }

    /// Analyzes a text and appends its terms; a break separates it from what stands before.
    pub(crate) fn push_text(&mut self, analyzers: &mut Analyzers, language: &str, text: &str) {
        for text in text.split('\n').filter(|line| !line.is_empty()) {
            let (line, matcher) = (&mut self.line, self.matcher);
            line.clear();
            let mut spoken = UNKNOWN_LANGUAGE;
            analyzers.each_token(language, text, |code, token| {
                spoken = code;
                line.push(matcher, code, token, text);
            });
            if line.encoded.is_empty() {
                continue;
            }
            let marker = if self.encoded.is_empty() { NEXT } else { BREAK };
            self.encoded.push(char::from(marker));
            match matcher {
                Some(matcher) => line.with_concepts(&matcher.find(&line.sequence, &[spoken]), &mut self.encoded),
                None => self.encoded.push_str(&line.encoded[1..]),
            }
        }
    }

    /// Appends a concept that stands in no text, apart from what stands before.
    pub(crate) fn push_concept(&mut self, concept: &ConceptId) {
        self.encoded.push(char::from(if self.encoded.is_empty() { NEXT } else { BREAK }));
        self.encoded.push_str(&concept_term(concept));
    }

    /// The terms, as [`TermsTokenizer`] reads them.
    pub(crate) fn finish(self) -> String {
        self.encoded
    }
}

impl Line {
    fn clear(&mut self) {
        self.encoded.clear();
        self.sequence.clear();
        self.ends.clear();
        self.position = None;
        self.end = 0;
    }

    fn push(&mut self, matcher: Option<&ConceptMatcher>, code: &str, token: &Token<'_>, text: &str) {
        let is_next = self.position != Some(token.position);
        if is_next {
            if text.get(self.end..token.start).is_some_and(|between| between.contains(SENTENCE_ENDS)) {
                self.start_word("");
            }
            self.start_word(token.surface);
            self.position = Some(token.position);
        }
        self.end = self.end.max(token.end);
        self.encoded.push(char::from(if is_next { NEXT } else { SAME }));
        self.encoded.push_str(token.fold);
        if let Some(matcher) = matcher {
            self.sequence.push(matcher, token.fold, token.part);
        }
        if code != UNKNOWN_LANGUAGE {
            self.encoded.push(char::from(SAME));
            let start = self.encoded.len();
            stem_term(code, token.stem, &mut self.encoded);
            if let Some(matcher) = matcher {
                self.sequence.push(matcher, &self.encoded[start..], token.part);
            }
        }
        if let Some(end) = self.ends.last_mut() {
            *end = self.encoded.len();
        }
    }

    fn start_word(&mut self, surface: &str) {
        self.sequence.start_word(surface);
        self.ends.push(self.encoded.len());
    }

    /// The line's terms, without the first one's marker, with each concept at the first word of its label.
    fn with_concepts(&self, found: &[ConceptMatch<'_>], encoded: &mut String) {
        let mut written = 1;
        for found in found {
            let end = self.ends[found.first];
            encoded.push_str(&self.encoded[written..end]);
            written = end;
            encoded.push(char::from(SAME));
            encoded.push_str(&concept_term(found.concept));
        }
        encoded.push_str(&self.encoded[written..]);
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
    use crate::model::{Concept, LanguageTag, Vocabulary};

    fn terms(language: &str, text: &str) -> Vec<(usize, String)> {
        let mut writer = TermWriter::default();
        writer.push_text(&mut Analyzers::new(), language, text);
        decoded(&writer.finish())
    }

    fn decoded(encoded: &str) -> Vec<(usize, String)> {
        let mut tokenizer = TermsTokenizer::default();
        let mut stream = tokenizer.token_stream(encoded);
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
    fn a_concept_stands_at_the_first_word_of_its_label_and_never_across_sentences() {
        let mut concept = Concept::new(ConceptId::parse("foster-care").expect("an id"));
        let english = LanguageTag::parse("en").expect("a tag");
        concept.labels.entry(english).or_default().pref = Some("foster care".into());
        let concepts = [(concept.id.clone(), concept)].into();
        let matcher = ConceptMatcher::new(&Vocabulary { concepts, ..Vocabulary::default() });
        let mut writer = TermWriter::with_concepts(&matcher);
        writer.push_text(&mut Analyzers::new(), "en", "new foster care. They foster. Care is work");
        writer.push_concept(&ConceptId::parse("child").expect("an id"));
        let found = decoded(&writer.finish());
        let concepts: Vec<_> = found.iter().filter(|(_, term)| term.starts_with('@')).cloned().collect();
        assert_eq!(concepts, [(1, "@foster-care".to_string()), (23, "@child".to_string())]);
        assert_eq!(found.iter().filter(|(_, term)| term.starts_with("en:")).count(), 8);
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
