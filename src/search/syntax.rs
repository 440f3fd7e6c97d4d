//! What a visitor typed, taken apart. The grammar is flat and total: words, `"a phrase"` or `=word` for nothing like
//! it, `-word` and `-"a phrase"` for what must not occur, and `name:value` for a closed list of names. Everything else is
//! text; nothing is ever refused.

use std::ops::Range;

use tajriba_indexer::model::{CommitmentRef, ConceptId, CountryCode, Kind, YearRange};

use crate::search::request::{Filters, LanguageFilter, MAX_QUERY_CHARS, MAX_QUERY_TERMS};

/// A query taken apart.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct ParsedQuery {
    /// The query as it was read: cut to the limits.
    pub(crate) text: String,
    /// Words to find, as typed.
    pub(crate) words: Vec<String>,
    /// Where these stand in [`text`](Self::text), in bytes; none for words that were taken out of operators.
    pub(crate) places: Vec<Range<usize>>,
    /// Phrases to find, as typed, without their quotes; a word alone is one that nothing else may stand in for.
    pub(crate) phrases: Vec<String>,
    /// Words that must not occur.
    pub(crate) excluded: Vec<String>,
    /// Phrases that must not occur.
    pub(crate) excluded_phrases: Vec<String>,
    /// What `name:value` selected.
    pub(crate) filters: Filters,
    /// Whether something was cut off.
    pub(crate) is_cut: bool,
}

impl ParsedQuery {
    /// Takes a query apart.
    pub(crate) fn parse(query: &str) -> Self {
        let mut parsed = Self::default();
        let (text, is_cut) = cut(query);
        parsed.is_cut = is_cut;
        let (mut terms, mut end) = (0, 0);
        for (piece, place) in pieces(text) {
            if terms >= MAX_QUERY_TERMS {
                parsed.is_cut = true;
                break;
            }
            end = place.end;
            let words = parsed.words.len();
            terms += parsed.take(piece);
            if parsed.words.len() > words {
                parsed.places.push(place);
            }
        }
        parsed.text = text[..end].to_string();
        if parsed.words.is_empty() && parsed.phrases.is_empty() && parsed.filters.is_empty() {
            // An exclusion alone would be everything but: the words are taken as words.
            parsed.words = std::mem::take(&mut parsed.excluded);
            parsed.phrases = std::mem::take(&mut parsed.excluded_phrases);
        }
        parsed
    }

    /// The same query with phrases and exclusions read as plain words.
    pub(crate) fn as_plain_words(&self) -> Self {
        Self { excluded: Vec::new(), excluded_phrases: Vec::new(), ..self.without_phrases(true) }
    }

    /// The same query with phrases read as plain words; exclusions stay what they are.
    pub(crate) fn with_phrases_as_words(&self) -> Self {
        // An exclusion alone is none.
        self.without_phrases(self.excluded.is_empty() && self.excluded_phrases.is_empty())
    }

    /// The same query with phrases, and what is excluded where that is taken in too, as words in the order in which they
    /// were typed.
    fn without_phrases(&self, with_excluded: bool) -> Self {
        let mut plain = Self { words: Vec::new(), phrases: Vec::new(), ..self.clone() };
        for (piece, _) in pieces(&self.text) {
            let (text, is_excluded) = match piece {
                Piece::Phrase { text, is_excluded } => (text, is_excluded),
                Piece::Word(word) if is_filter(word) => continue,
                Piece::Word(word) => operand(word),
            };
            if with_excluded || !is_excluded {
                plain.words.extend(text.split_whitespace().map(String::from));
            }
        }
        plain
    }

    /// Whether it asks for exact words, or for texts without some: more than its words say.
    pub(crate) fn has_operators(&self) -> bool {
        !(self.phrases.is_empty() && self.excluded.is_empty() && self.excluded_phrases.is_empty())
    }

    /// True when there is nothing to find: only filters, or nothing at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty()
    }

    /// Takes one piece in; how many terms it counts for.
    fn take(&mut self, piece: Piece<'_>) -> usize {
        match piece {
            Piece::Phrase { text, is_excluded } => {
                let words: Vec<_> = text.split_whitespace().collect();
                if !words.is_empty() {
                    let phrases = if is_excluded { &mut self.excluded_phrases } else { &mut self.phrases };
                    phrases.push(words.join(" "));
                }
                words.len()
            }
            Piece::Word(word) => {
                if !take_filter(&mut self.filters, word) {
                    match operand(word) {
                        (excluded, true) => self.excluded.push(excluded.to_string()),
                        (exact, false) if exact.len() < word.len() => self.phrases.push(exact.to_string()),
                        (word, false) => self.words.push(word.to_string()),
                    }
                }
                1
            }
        }
    }
}

/// A word without the mark before it that excludes it or makes it exact, and whether it is excluded.
fn operand(word: &str) -> (&str, bool) {
    let behind = |mark: &[char]| word.strip_prefix(mark).filter(|w| w.starts_with(char::is_alphanumeric));
    match behind(&MINUS) {
        Some(excluded) => (excluded, true),
        None => (behind(&['=']).unwrap_or(word), false),
    }
}

/// Whether a word is `name:value` of a name and a value that are known.
pub(crate) fn is_filter(word: &str) -> bool {
    take_filter(&mut Filters::default(), word)
}

/// Selects what a word of the closed list of names asks for; false where it asks for nothing of it.
fn take_filter(filters: &mut Filters, word: &str) -> bool {
    let Some((name, value)) = word.split_once(':') else { return false };
    let small = value.to_ascii_lowercase();
    match name.to_ascii_lowercase().as_str() {
        "country" => push(&mut filters.countries, CountryCode::parse(&small).ok()),
        "kind" => push(&mut filters.kinds, Kind::parse(&small).ok()),
        "lang" => push(&mut filters.languages, LanguageFilter::parse(value).ok()),
        "topic" => push(&mut filters.topics, ConceptId::parse(&small).ok()),
        "commitment" => push(&mut filters.commitments, CommitmentRef::parse(value).ok()),
        "year" => push(&mut filters.years, YearRange::parse(value).ok()),
        _ => false,
    }
}

fn push<T>(list: &mut Vec<T>, value: Option<T>) -> bool {
    let is_some = value.is_some();
    list.extend(value);
    is_some
}

#[derive(Clone, Copy)]
enum Piece<'q> {
    Word(&'q str),
    Phrase { text: &'q str, is_excluded: bool },
}

/// What stands before a word or phrase that must not occur.
pub(crate) const MINUS: [char; 2] = ['-', '−'];

/// Quotes that open a phrase, with what closes it.
const QUOTES: [(char, char); 4] = [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»')];

/// The pieces of a text, with their places in bytes.
fn pieces(text: &str) -> impl Iterator<Item = (Piece<'_>, Range<usize>)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let start = text.len() - rest.len();
        let (piece, behind) = (!rest.is_empty()).then(|| next_piece(rest))?;
        rest = behind;
        Some((piece, start..text.len() - rest.len()))
    })
}

/// The first piece of a text that does not begin with white space, and the text behind it.
fn next_piece(text: &str) -> (Piece<'_>, &str) {
    let behind_minus = text.strip_prefix(MINUS);
    // What is quoted is exact already.
    let quoted = behind_minus.or_else(|| text.strip_prefix('=')).unwrap_or(text);
    for (open, close) in QUOTES {
        if let Some(inside) = quoted.strip_prefix(open)
            && let Some(end) = inside.find(close)
        {
            let phrase = Piece::Phrase { text: &inside[..end], is_excluded: behind_minus.is_some() };
            return (phrase, &inside[end + close.len_utf8()..]);
        }
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    (Piece::Word(&text[..end]), &text[end..])
}

/// The first [`MAX_QUERY_CHARS`] characters, and whether there were more.
pub(crate) fn cut(query: &str) -> (&str, bool) {
    let query = query.trim();
    match query.char_indices().nth(MAX_QUERY_CHARS) {
        Some((end, _)) => (&query[..end], true),
        None => (query, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(query: &str) -> Vec<String> {
        ParsedQuery::parse(query).words
    }

    #[test]
    fn phrases_exclusions_and_filters_are_told_from_words() {
        let parsed =
            ParsedQuery::parse("опека «приёмная семья» -усыновление -\"в другой стране\" country:kg year:2010..");
        assert_eq!(parsed.words, ["опека"]);
        assert_eq!(parsed.phrases, ["приёмная семья"]);
        assert_eq!(parsed.excluded, ["усыновление"]);
        assert_eq!(parsed.excluded_phrases, ["в другой стране"]);
        assert_eq!(parsed.places.iter().map(|place| &parsed.text[place.clone()]).collect::<Vec<_>>(), ["опека"]);
        assert_eq!(parsed.filters.countries.len(), 1);
        assert_eq!(parsed.filters.years.len(), 1);
    }

    #[test]
    fn what_is_no_syntax_is_text() {
        assert_eq!(words("(foster AND care) OR NOT"), ["(foster", "AND", "care)", "OR", "NOT"]);
        assert_eq!(words("\"unbalanced quote"), ["\"unbalanced", "quote"]);
        assert_eq!(words("country:atlantis title:x http://a"), ["country:atlantis", "title:x", "http://a"]);
        assert_eq!(words("-only"), ["only"]);
        assert_eq!(ParsedQuery::parse("-\"only this\"").phrases, ["only this"]);
        assert_eq!(words("-\"unbalanced"), ["-\"unbalanced"]);
        assert_eq!(ParsedQuery::parse("=\"as it is\"").phrases, ["as it is"]);
        assert_eq!(words("--- - -"), ["---", "-", "-"]);
    }

    #[test]
    fn long_queries_are_cut_and_say_so() {
        let many = ParsedQuery::parse(&"a ".repeat(100));
        assert!(many.is_cut && many.words.len() == MAX_QUERY_TERMS);
        let long = ParsedQuery::parse(&"ү".repeat(600));
        assert!(long.is_cut && long.text.chars().count() == MAX_QUERY_CHARS);
        assert!(!ParsedQuery::parse("short").is_cut);
    }

    #[test]
    fn plain_words_keep_what_phrases_and_exclusions_held() {
        let plain = ParsedQuery::parse("a \"b c\" -d -\"e f\"").as_plain_words();
        assert_eq!(plain.words, ["a", "b", "c", "d", "e", "f"]);
        assert!(!plain.has_operators());
        let plain = ParsedQuery::parse("=a «b c» -d country:kg").with_phrases_as_words();
        assert_eq!((plain.words.join(" ").as_str(), plain.phrases.len()), ("a b c", 0));
        assert_eq!((plain.excluded.join(" ").as_str(), plain.filters.countries.len()), ("d", 1));
        let alone = ParsedQuery::parse("-a -\"b c\"");
        assert_eq!((&alone.words[..], &alone.phrases[..]), (&["a".to_string()][..], &["b c".to_string()][..]));
        assert_eq!(alone.with_phrases_as_words().words, ["a", "b", "c"], "an exclusion alone is none");
    }
}
