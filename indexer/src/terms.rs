//! How analyzed text travels into tantivy.
//!
//! The analyzer depends on the language of the text, tantivy's tokenizers on the field. So text is analyzed before it
//! reaches tantivy, its terms are written one behind the other into a string, and the field's tokenizer only takes
//! that string apart again. A term is preceded by how far it stands behind the one before it.

use std::collections::HashSet;

use tantivy::tokenizer::{Token as IndexToken, TokenStream, Tokenizer};

use crate::analysis::{Analyzer, Registry, Token, small_letters};
use crate::concepts::{ConceptMatcher, Found, Line, concept_term};
use crate::model::ConceptId;
use crate::spelling::SpelledWord;

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

/// Letters of a fold that make its root.
const ROOT_LETTERS: usize = 5;
/// Stands before a root: no fold or stem begins with it.
const ROOT_MARK: char = '~';
/// How many words at the beginning of a version's text are its lead. What a text is about stands there.
const LEAD_WORDS: usize = 40;

/// The term of a stem: its language keeps it apart from the same letters in another.
pub fn stem_term(language: &str, stem: &str, into: &mut String) {
    into.push_str(language);
    into.push(':');
    into.push_str(stem);
}

/// The term of a fold's root: its first letters, which words share that no stemmer brings together. False, and nothing
/// is written, where the fold is not written in letters of the skeleton.
pub fn root_term(fold: &str, into: &mut String) -> bool {
    let root = fold.get(..ROOT_LETTERS).unwrap_or(fold);
    if root.is_empty() || !root.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return false;
    }
    into.push(ROOT_MARK);
    into.push_str(root);
    true
}

/// The language code of words of no known language: they have only a fold.
pub const UNKNOWN_LANGUAGE: &str = "und";

/// Terms of one field of one document, in order, as [`TermsTokenizer`] reads them.
#[derive(Debug, Default, Clone)]
struct TermWriter {
    encoded: String,
}

impl TermWriter {
    fn push(&mut self, step: u8, term: &str) {
        self.encoded.push(char::from(step));
        self.encoded.push_str(term);
    }

    fn push_stem(&mut self, code: &str, token: &Token<'_>) {
        if code != UNKNOWN_LANGUAGE {
            self.encoded.push(char::from(SAME));
            stem_term(code, token.stem, &mut self.encoded);
        }
    }

    /// Fold, stem and root.
    fn push_word(&mut self, code: &str, token: &Token<'_>) {
        self.push(NEXT, token.fold);
        self.push_stem(code, token);
        self.encoded.push(char::from(SAME));
        if !root_term(token.fold, &mut self.encoded) {
            self.encoded.pop();
        }
    }

    /// Puts concepts at their places, given in ascending order.
    fn insert(&mut self, concepts: &[Found]) {
        let Some(first) = concepts.first() else { return };
        let rest = self.encoded.split_off(first.at);
        let mut written = first.at;
        for concept in concepts {
            self.encoded.push_str(&rest[written - first.at..concept.at - first.at]);
            written = concept.at;
            self.push(SAME, &concept.term);
        }
        self.encoded.push_str(&rest[written - first.at..]);
    }
}

/// The terms of one version: of its title first, then of its summary, its questions and its sections in order.
pub(crate) struct VersionTerms<'a> {
    analyzers: &'a mut Analyzers,
    matcher: &'a ConceptMatcher,
    tag: &'a str,
    line: Line,
    words: TermWriter,
    lead: TermWriter,
    lead_left: usize,
    /// The words as they are written, in small letters.
    written: HashSet<String>,
    spelled: TermWriter,
}

/// What the fields of a version document hold of all of it.
pub(crate) struct WholeTerms {
    pub(crate) words: String,
    pub(crate) lead: String,
    pub(crate) spelled: String,
}

impl<'a> VersionTerms<'a> {
    /// None yet.
    pub(crate) fn new(analyzers: &'a mut Analyzers, matcher: &'a ConceptMatcher, tag: &'a str) -> Self {
        Self {
            analyzers,
            matcher,
            tag,
            line: Line::default(),
            words: TermWriter::default(),
            lead: TermWriter::default(),
            lead_left: LEAD_WORDS,
            written: HashSet::new(),
            spelled: TermWriter::default(),
        }
    }

    /// Takes the title and the work's topics in; what they give the field `title`.
    pub(crate) fn title(&mut self, title: &str, topics: &[ConceptId]) -> String {
        let mut of_title = TermWriter::default();
        self.line.clear();
        self.analyzers.each_token(self.tag, title, |code, token| {
            of_title.push(NEXT, token.fold);
            of_title.push_stem(code, token);
            self.words.push_word(code, token);
            push_spelled(&mut self.written, &mut self.spelled, (code, token, title));
            self.line.push(self.matcher, (code, token, title), of_title.encoded.len(), false);
        });
        of_title.insert(&self.push_concepts());
        for topic in topics.iter().map(concept_term) {
            of_title.push(BREAK, &topic);
            self.words.push(SAME, &topic);
        }
        of_title.encoded
    }

    /// Takes a line in that stands in no section: a summary that is not the beginning of the text, a question.
    pub(crate) fn line(&mut self, line: &str) {
        self.push_line(line, |_| 0);
    }

    /// Takes a section in; what it gives the field `text`: a break, which no phrase crosses, stands between lines.
    pub(crate) fn section(&mut self, heading: &str, text: &str) -> String {
        let mut of_section = TermWriter::default();
        for line in heading.split('\n').chain(text.split('\n')).filter(|line| !line.is_empty()) {
            let mut step = if of_section.encoded.is_empty() { NEXT } else { BREAK };
            let mut before = None;
            let concepts = self.push_line(line, |token| {
                if before.replace(token.position) == Some(token.position) {
                    step = SAME;
                }
                of_section.push(step, token.fold);
                step = NEXT;
                of_section.encoded.len()
            });
            of_section.insert(&concepts);
        }
        of_section.encoded
    }

    /// What all of it gives the version document.
    pub(crate) fn finish(self) -> WholeTerms {
        WholeTerms { words: self.words.encoded, lead: self.lead.encoded, spelled: self.spelled.encoded }
    }

    /// Takes a line in; the concepts of it. `write` writes a token and tells how much is written then.
    fn push_line(&mut self, text: &str, mut write: impl FnMut(&Token<'_>) -> usize) -> Vec<Found> {
        self.line.clear();
        self.analyzers.each_token(self.tag, text, |code, token| {
            let written = write(token);
            self.words.push_word(code, token);
            push_spelled(&mut self.written, &mut self.spelled, (code, token, text));
            let is_lead = self.lead_left > 0;
            if is_lead {
                self.lead_left -= 1;
                self.lead.push_word(code, token);
            }
            self.line.push(self.matcher, (code, token, text), written, is_lead);
        });
        self.push_concepts()
    }

    /// The concepts of the line, which it counts among the words.
    fn push_concepts(&mut self) -> Vec<Found> {
        let concepts = self.line.concepts(self.matcher);
        for concept in &concepts {
            self.words.push(SAME, &concept.term);
            if concept.is_lead {
                self.lead.push(SAME, &concept.term);
            }
        }
        concepts
    }
}

/// Writes the word of a token, unless the version has it already or it is only a part of one.
fn push_spelled(
    written: &mut HashSet<String>,
    spelled: &mut TermWriter,
    (code, token, text): (&str, &Token<'_>, &str),
) {
    let word = small_letters(code, text.get(token.start..token.end).unwrap_or_default());
    if token.part || written.contains(&word) {
        return;
    }
    if let Some(term) = SpelledWord::term(code, &word) {
        spelled.push(NEXT, &term);
    }
    written.insert(word);
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

/// Takes apart what a [`TermWriter`] wrote.
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

    fn read(encoded: &str) -> Vec<(usize, String)> {
        let mut tokenizer = TermsTokenizer::default();
        let mut stream = tokenizer.token_stream(encoded);
        let mut found = Vec::new();
        while stream.advance() {
            found.push((stream.token().position, stream.token().text.clone()));
        }
        found
    }

    fn section(language: &str, text: &str) -> Vec<(usize, String)> {
        read(&VersionTerms::new(&mut Analyzers::new(), &matcher(), language).section("", text))
    }

    fn title(language: &str, title: &str) -> Vec<(usize, String)> {
        read(&VersionTerms::new(&mut Analyzers::new(), &matcher(), language).title(title, &[]))
    }

    /// A matcher that knows foster care.
    fn matcher() -> ConceptMatcher {
        let mut concept = Concept::new(ConceptId::parse("foster-care").expect("an id"));
        let english = LanguageTag::parse("en").expect("a tag");
        concept.labels.entry(english).or_default().pref = Some("foster care".into());
        let concepts = [(concept.id.clone(), concept)].into();
        ConceptMatcher::new(&Vocabulary { concepts, ..Vocabulary::default() })
    }

    #[test]
    fn a_concept_stands_at_the_first_word_of_its_label_and_never_across_sentences() {
        let found = section("en", "new foster care. They foster. Care is work\nFoster care");
        let concepts: Vec<_> = found.iter().filter(|(_, term)| term.starts_with('@')).cloned().collect();
        assert_eq!(concepts, [(1, "@foster-care".to_string()), (23, "@foster-care".to_string())]);
        assert_eq!(found.len(), 12);
    }

    #[test]
    fn concepts_and_topics_are_terms_of_title_words_and_lead() {
        let (mut analyzers, matcher) = (Analyzers::new(), matcher());
        let mut terms = VersionTerms::new(&mut analyzers, &matcher, "en");
        let title = read(&terms.title("On foster care", &[ConceptId::parse("child").expect("an id")]));
        let concepts: Vec<_> = title.iter().filter(|(_, term)| term.starts_with('@')).cloned().collect();
        assert_eq!(concepts, [(1, "@foster-care".to_string()), (18, "@child".to_string())]);
        terms.line("Foster care.");
        let whole = terms.finish();
        let count = |encoded: &str, term: &str| read(encoded).iter().filter(|(_, known)| known == term).count();
        assert_eq!((count(&whole.words, "@foster-care"), count(&whole.words, "@child")), (2, 1));
        assert_eq!((count(&whole.lead, "@foster-care"), count(&whole.lead, "@child")), (1, 0));
    }

    #[test]
    fn lines_of_a_section_are_apart() {
        let found = section("en", "family homes\nschool");
        assert_eq!(found.iter().map(|(position, _)| *position).collect::<Vec<_>>(), [0, 1, 17]);
    }

    #[test]
    fn stem_and_fold_of_a_title_share_a_position() {
        let found = title("en", "family homes");
        assert_eq!(found.iter().map(|(position, _)| *position).collect::<Vec<_>>(), [0, 0, 1, 1]);
        assert!(found.iter().any(|(position, term)| *position == 1 && term.starts_with("en:home")), "{found:?}");
    }

    #[test]
    fn only_the_first_words_of_the_text_are_its_lead() {
        let (mut analyzers, matcher) = (Analyzers::new(), matcher());
        let mut terms = VersionTerms::new(&mut analyzers, &matcher, "en");
        terms.title("Regulation", &[]);
        terms.section("", &format!("family {} village", "word ".repeat(LEAD_WORDS)));
        let whole = terms.finish();
        let holds = |encoded: &str, root: &str| read(encoded).iter().any(|(_, term)| term == root);
        for root in ["~regul", "~famil", "~vilag"] {
            assert!(holds(&whole.words, root), "{root} {:?}", read(&whole.words));
            assert_eq!(holds(&whole.lead, root), root == "~famil", "{root}");
        }
    }

    #[test]
    fn a_text_of_no_known_language_has_folds_only() {
        assert!(title("mn", "хүүхдийн эрх").iter().all(|(_, term)| !term.contains(':')));
        assert_eq!(title("mn", "хүүхдийн эрх").len(), 2);
    }

    #[test]
    fn a_root_is_the_first_letters_of_the_skeleton() {
        let root = |fold: &str| {
            let mut term = String::new();
            root_term(fold, &mut term).then_some(term)
        };
        assert_eq!(root("zakonodatel").as_deref(), Some("~zakon"));
        assert_eq!(root("ev").as_deref(), Some("~ev"));
        assert_eq!((root("2012"), root("ქართული"), root("")), (None, None, None));
    }

    #[test]
    fn an_empty_text_has_no_terms() {
        assert!(section("ru", "\n \n").is_empty());
    }
}
