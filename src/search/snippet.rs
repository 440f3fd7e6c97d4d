//! The passage of a section that shows best why it was found.

use std::collections::BTreeSet;

use tajriba_indexer::{Analyzers, UNKNOWN_LANGUAGE, stem_term};

use crate::search::answer::Fragment;

/// How long a snippet is, in characters.
const LENGTH: usize = 240;
/// How much of a section is looked through, in bytes: bounds the work a single answer can cost.
const LOOKED_THROUGH: usize = 8 << 10;
/// Most matches of one section that are weighed.
const MATCHES: usize = 256;

/// A matched word of the text.
#[derive(Debug, Clone, Copy)]
struct Found<'t> {
    start: usize,
    end: usize,
    term: &'t str,
}

/// Whether and where terms occur in a text.
pub(crate) struct Passage {
    /// The passage in pieces, plain text.
    pub(crate) fragments: Vec<Fragment>,
    /// Whether any term occurs in the text at all.
    pub(crate) has_match: bool,
}

/// The beginning of a section that is looked through.
pub(crate) fn looked_through(text: &str) -> &str {
    &text[..floor_boundary(text, LOOKED_THROUGH)]
}

/// What stands in lines of its own, such as the cells of a table, with a dot between where no mark of its own parts it.
fn on_one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            // A line that is empty here ended with the word before.
            let is_open =
                out.chars().next_back().is_none_or(|c| c.is_alphanumeric() || matches!(c, ')' | '»' | '”' | '"' | '%'));
            out.push_str(if is_open { " · " } else { " " });
        }
        out.push_str(line);
    }
    out
}

/// The passage of `text` that holds the most of `terms`; its beginning where it holds none.
pub(crate) fn passage(text: &str, language: &str, terms: &BTreeSet<&str>, analyzers: &mut Analyzers) -> Passage {
    let text = looked_through(text);
    let found = matches(text, language, terms, analyzers);
    let (start, end) = window(text, &found);
    let mut fragments = Vec::new();
    let mut push = |text: &str, is_match: bool| {
        if !text.is_empty() {
            fragments.push(Fragment { text: on_one_line(text), is_match });
        }
    };
    let mut at = start;
    if start > 0 {
        push("… ", false);
    }
    for word in found.iter().filter(|word| word.start >= start && word.end <= end) {
        push(text.get(at..word.start).unwrap_or_default(), false);
        push(text.get(word.start.max(at)..word.end).unwrap_or_default(), true);
        at = word.end.max(at);
    }
    push(text.get(at..end).unwrap_or_default().trim_end(), false);
    if end < text.len() {
        push(" …", false);
    }
    Passage { fragments, has_match: !found.is_empty() }
}

/// Whether a short text, such as a heading, holds one of the terms.
pub(crate) fn holds_any(text: &str, language: &str, terms: &BTreeSet<&str>, analyzers: &mut Analyzers) -> bool {
    !matches(text, language, terms, analyzers).is_empty()
}

fn matches<'t>(text: &str, language: &str, terms: &BTreeSet<&'t str>, analyzers: &mut Analyzers) -> Vec<Found<'t>> {
    let mut found: Vec<Found<'t>> = Vec::new();
    if terms.is_empty() {
        return found;
    }
    let mut stem = String::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        analyzers.each_token(language, line, |code, token| {
            let mut term = terms.get(token.fold);
            if term.is_none() && code != UNKNOWN_LANGUAGE {
                stem.clear();
                stem_term(code, token.stem, &mut stem);
                term = terms.get(stem.as_str());
            }
            let (start, end) = (offset + token.start, offset + token.end);
            let is_new = found.last().is_none_or(|last| last.end <= start);
            if let Some(term) = term
                && is_new
                && found.len() < MATCHES
            {
                found.push(Found { start, end, term });
            }
        });
        offset += line.len();
    }
    found
}

/// Where the passage begins and ends: the window with the most different terms, then the most matches, then the first.
fn window(text: &str, found: &[Found<'_>]) -> (usize, usize) {
    let mut best = (0, 0, 0);
    for (index, first) in found.iter().enumerate() {
        // Bytes are at most two a letter in the scripts of the library; a window in bytes is near enough to choose by.
        let inside = found[index..].iter().take_while(|word| word.end <= first.start + LENGTH);
        let (mut terms, mut count) = (BTreeSet::new(), 0);
        for word in inside {
            terms.insert(word.term);
            count += 1;
        }
        if (terms.len(), count) > (best.0, best.1) {
            best = (terms.len(), count, first.start);
        }
    }
    let start = if best.0 == 0 { 0 } else { word_start(text, best.2) };
    let end = text[start..].char_indices().nth(LENGTH).map_or(text.len(), |(end, _)| start + end);
    (start, word_end(text, start, end))
}

/// A little before a match, at the beginning of a word or of its line.
fn word_start(text: &str, at: usize) -> usize {
    let line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let wanted = text[..at].char_indices().rev().nth(LENGTH / 4).map_or(0, |(start, _)| start);
    if wanted <= line {
        return line;
    }
    text[wanted..at].find(char::is_whitespace).map_or(at, |space| {
        let behind = wanted + space;
        behind + text[behind..].chars().next().map_or(0, char::len_utf8)
    })
}

/// The end of the last whole word, unless that would leave next to nothing.
fn word_end(text: &str, start: usize, end: usize) -> usize {
    if end == text.len() {
        return end;
    }
    match text[start..end].rfind(char::is_whitespace) {
        Some(space) if space > (end - start) / 2 => start + space,
        _ => end,
    }
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, words: &[&str]) -> String {
        let stems: Vec<String> = words.iter().map(|word| stem_of(word)).collect();
        let terms = stems.iter().map(String::as_str).collect();
        let passage = passage(text, "en", &terms, &mut Analyzers::new());
        let mark = |fragment: &Fragment| match fragment.is_match {
            true => format!("[{}]", fragment.text),
            false => fragment.text.clone(),
        };
        passage.fragments.iter().map(mark).collect()
    }

    fn stem_of(word: &str) -> String {
        let mut stem = String::new();
        Analyzers::new().each_token("en", word, |code, token| stem_term(code, token.stem, &mut stem));
        stem
    }

    #[test]
    fn inflected_words_are_marked_as_written() {
        assert_eq!(shown("Two Families came.", &["family"]), "Two [Families] came.");
    }

    #[test]
    fn the_window_with_most_different_terms_wins() {
        let text = format!("family {} family care ends here", "word ".repeat(200));
        let snippet = shown(&text, &["families", "care"]);
        assert!(snippet.contains("[care]") && snippet.starts_with("… "), "{snippet}");
    }

    #[test]
    fn a_text_without_a_match_shows_its_beginning() {
        let snippet = shown(&"слово ".repeat(300), &["care"]);
        assert!(snippet.starts_with("слово") && snippet.ends_with('…'));
        assert!(snippet.chars().count() <= LENGTH + 3);
        assert_eq!(shown("", &["care"]), "");
    }
}
