//! What may have been meant where words are unknown to the whole index: the same keys on another keyboard layout, or
//! a word that begins so; and how much speaks against a word being the one that was meant.

use std::cmp::Reverse;
use std::ops::Range;

use tajriba_indexer::{IndexSchema, is_cyrillic, keyboard_readings};
use tantivy::{Searcher, Term};

use crate::search::expansion::Expander;
use crate::search::groups::{QueryLanguages, TermGroup};
use crate::search::spelling::{HowFar, Speller, TypedWord};
use crate::search::syntax::{MINUS, is_filter};

/// From this share of its letters on, in words that are known, a query is taken to be what was meant.
const KNOWN: f32 = 0.5;
/// How much more of another reading must be known.
const PLAINLY_MORE: f32 = 0.25;
/// How many times as often the words of another must occur where as much of both is known.
const PLAINLY_OFTENER: u64 = 2;
/// Most words of a reading that are judged.
const JUDGED_WORDS: usize = 8;
/// Words of fewer characters say nothing, some text holds each of them; longer ones are no words.
const JUDGED_LETTERS: usize = 3;
const LONGEST_JUDGED: usize = 40;

/// Letters of half a word from which on it says how the whole one begins.
const COMPLETED_LETTERS: usize = 4;
/// Most words of a query in which it is looked whether they are misspelled rather than typed on another layout.
const MISSPELLED_WORDS: usize = 2;
/// Most completions that stand in for a word.
const COMPLETIONS: usize = 6;
/// Most terms that are looked at for one word.
const LOOKED_AT: usize = 512;

/// The words of a text that say whether it is meant, without the marks behind them.
fn judged_words(text: &str) -> impl Iterator<Item = &str> {
    let is_judged = |word: &&str| {
        (JUDGED_LETTERS..=LONGEST_JUDGED).contains(&word.chars().count()) && word.chars().any(char::is_alphabetic)
    };
    let words = text.split_whitespace().filter(is_judged).take(JUDGED_WORDS);
    words.map(|word| word.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

/// Whether a word holds a key that has a letter on another layout and none in the midst of words: `u.aq`, `0ор5ау`.
/// What may stand in words does not count: hyphens, apostrophes between letters, marks behind them.
fn holds_a_strange_key(word: &str) -> bool {
    let word: Vec<char> = word.chars().collect();
    word.iter().enumerate().any(|(at, c)| {
        let before = at.checked_sub(1).map(|at| word[at]);
        let after = word.get(at + 1).copied();
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        match c {
            c if is_strange(*c) => after.is_some(),
            '.' | ',' | '`' => letter(after),
            '-' | '\'' => before.is_none() && letter(after),
            c if c.is_ascii_digit() => before.is_none_or(char::is_alphabetic) && letter(after),
            _ => false,
        }
    })
}

/// Keys that are in no word.
fn is_strange(c: char) -> bool {
    matches!(c, ';' | '[' | ']' | '\\' | '=' | '<' | '>' | '{' | '}')
}

/// Whether another reading of the keys has a letter in place of what is in no word, and wherever one was typed: nobody
/// means `)opieka` or `guard'anshp`. Between the scripts letters and marks do share keys: `вщтэе` is `don't`.
fn keeps_letters(typed: &str, reading: &str) -> bool {
    let is_same_script = typed.contains(is_cyrillic) == reading.contains(is_cyrillic);
    let is_meant = |c: char| is_same_script && c.is_alphabetic() || is_strange(c);
    let is_lost = |typed: char, read: char| {
        is_meant(typed) && !read.is_alphabetic() && typed != read || typed.is_alphabetic() && read.is_numeric()
    };
    typed.chars().zip(reading.chars()).all(|(typed, read)| !is_lost(typed, read))
}

/// The written words of a query with the places where they begin, in bytes.
fn words_at(query: &str) -> impl Iterator<Item = (usize, &str)> {
    query.split_whitespace().map(|word| (word.as_ptr() as usize - query.as_ptr() as usize, word))
}

/// What is no text to be read: filters, and quotes that stand around words in pairs.
fn kept(query: &str) -> Vec<Range<usize>> {
    let filters = words_at(query).filter(|(_, word)| is_filter(word));
    let mut kept: Vec<_> = filters.map(|(start, word)| start..start + word.len()).collect();
    let quotes: Vec<usize> = query.match_indices('"').map(|(at, _)| at).collect();
    let is_outside = |at: &usize| {
        let before =
            query[..*at].chars().next_back().is_none_or(|c| c.is_whitespace() || c == '=' || MINUS.contains(&c));
        before || query[at + 1..].chars().next().is_none_or(char::is_whitespace)
    };
    if quotes.len().is_multiple_of(2) && quotes.iter().all(is_outside) {
        kept.extend(quotes.into_iter().map(|at| at..at + 1));
    }
    kept
}

/// Of what a share is known.
#[derive(Debug, Clone, Copy)]
enum Share {
    /// What was typed, halves of words and misspelled ones too.
    Typed,
    /// What the keys write on another layout: words of some language, by their stems alone where folds prove nothing.
    Read { by_stems: bool },
}

/// How much speaks against a word being the one that was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// It is written so somewhere, or is a form of a known word of the query's likeliest language.
    None,
    /// Only a short stem is known.
    Stem,
    /// It is no word of that language and written so nowhere.
    Unknown,
}

/// The terms of the index.
#[derive(Clone, Copy)]
pub(crate) struct Lexicon<'a> {
    pub(crate) searcher: &'a Searcher,
    pub(crate) fields: &'a IndexSchema,
    /// What has the labels of concepts, whose words are known too where they are searched: other words lead there.
    pub(crate) labels: Option<&'a Expander>,
}

impl<'a> Lexicon<'a> {
    /// What the keys of a query write on the layout that was meant, where most of the query is unknown and most of that
    /// is not, or where the same is true of what remains without the words that are known. Filters and pairs of quotes
    /// stay as they are. `groups_of` makes terms of a word.
    pub(crate) fn layout_reading(
        &self,
        query: &str,
        groups_of: &mut dyn FnMut(&str) -> Vec<TermGroup>,
    ) -> tantivy::Result<Option<String>> {
        let mut kept = kept(query);
        if let Some(reading) = self.reading_beside(query, &kept, groups_of)? {
            return Ok(Some(reading));
        }
        let mut is_mixed = false;
        for (start, word) in words_at(query) {
            let is_judged = judged_words(word).next().is_some() && !holds_a_strange_key(word);
            if is_judged && self.known_share(word, Share::Typed, groups_of)?.is_some_and(|known| known >= 1.0) {
                kept.push(start..start + word.len());
                is_mixed = true;
            }
        }
        if !is_mixed {
            return Ok(None);
        }
        // Words of the same script are rather words that nobody knows.
        let reading = self.reading_beside(query, &kept, groups_of)?;
        let letters = |text: &str| text.chars().filter(|c| is_cyrillic(*c)).count();
        Ok(reading.filter(|reading| letters(reading) != letters(query)))
    }

    /// The reading of a query beside what is kept of it.
    fn reading_beside(
        &self,
        query: &str,
        kept: &[Range<usize>],
        groups_of: &mut dyn FnMut(&str) -> Vec<TermGroup>,
    ) -> tantivy::Result<Option<String>> {
        let is_kept = |at: usize| kept.iter().any(|range| range.contains(&at));
        let typed: String = query.char_indices().map(|(at, c)| if is_kept(at) { ' ' } else { c }).collect();
        let Some(reading) = self.reading(&typed, groups_of)? else { return Ok(None) };
        let beside = query.char_indices().zip(reading.chars());
        Ok(Some(beside.map(|((at, typed), read)| if is_kept(at) { typed } else { read }).collect()))
    }

    /// What the keys of a text write on the layout that was meant, where most of the text is unknown and most of that is
    /// not.
    fn reading(
        &self,
        text: &str,
        groups_of: &mut dyn FnMut(&str) -> Vec<TermGroup>,
    ) -> tantivy::Result<Option<String>> {
        let Some(plain) = self.known_share(text, Share::Typed, groups_of)? else { return Ok(None) };
        let mut is_strange = false;
        for word in text.split_whitespace() {
            is_strange |= holds_a_strange_key(self.without_operator(word, groups_of)?);
        }
        if plain >= KNOWN && !is_strange {
            return Ok(None);
        }
        let mut best: Option<(f32, String)> = None;
        for reading in keyboard_readings(text).into_iter().filter(|reading| keeps_letters(text, reading)) {
            let by_stems = text.contains(is_cyrillic) == reading.contains(is_cyrillic);
            let share = self.known_share(&reading, Share::Read { by_stems }, groups_of)?.unwrap_or_default();
            if share < KNOWN.max(plain + PLAINLY_MORE).min(1.0) {
                continue;
            }
            let is_better = match &best {
                Some((known, other)) if share == *known => {
                    self.frequency_of(&reading, groups_of)? > PLAINLY_OFTENER * self.frequency_of(other, groups_of)?
                }
                Some((known, _)) => share > *known,
                None => true,
            };
            if is_better {
                best = Some((share, reading));
            }
        }
        Ok(best.map(|(_, reading)| reading))
    }

    /// The share of the characters of a text that are letters of known words; `None` where no word is long enough to be
    /// judged.
    fn known_share(
        &self,
        text: &str,
        of: Share,
        groups_of: &mut dyn FnMut(&str) -> Vec<TermGroup>,
    ) -> tantivy::Result<Option<f32>> {
        let (mut known, mut all) = (0, 0);
        let is_alone = judged_words(text).nth(1).is_none();
        // In more words some are written right, and each look costs a walk through the dictionary.
        let may_be_misspelled = judged_words(text).nth(MISSPELLED_WORDS).is_none();
        for word in judged_words(text) {
            let word = self.without_operator(word, groups_of)?;
            all += word.chars().count();
            if holds_a_strange_key(word) {
                continue;
            }
            let groups = groups_of(word);
            let mut is_known = !groups.is_empty();
            for group in &groups {
                is_known = is_known
                    && match of {
                        Share::Typed => {
                            self.knows(group)?
                                || !self.completions(group)?.is_empty()
                                || may_be_misspelled && self.is_misspelled(group)?
                        }
                        // Skeletons that are alike may be those of words that are not: one alone proves nothing.
                        Share::Read { by_stems } if by_stems || is_alone => self.knows_any(&mut group.stems())?,
                        Share::Read { .. } => self.knows_any(&mut group.long_terms(JUDGED_LETTERS))?,
                    };
            }
            known += if is_known { word.chars().filter(|c| c.is_alphanumeric()).count() } else { 0 };
        }
        Ok((all > 0).then(|| known as f32 / all as f32))
    }

    /// A word without the hyphen before it that leaves it out of the search, where it is a word then: `-опека`. Before
    /// anything else a hyphen is a key like others, such as that of ө: `-pty` is өзен.
    fn without_operator<'w>(
        &self,
        word: &'w str,
        groups_of: &mut dyn FnMut(&str) -> Vec<TermGroup>,
    ) -> tantivy::Result<&'w str> {
        let Some(operand) = word.strip_prefix('-').filter(|operand| !holds_a_strange_key(operand)) else {
            return Ok(word);
        };
        let groups = groups_of(operand);
        for group in &groups {
            if !self.knows(group)? {
                return Ok(word);
            }
        }
        Ok(if groups.is_empty() { word } else { operand })
    }

    /// How often the stems of a text's words occur, taken as words of the likeliest language.
    fn frequency_of(&self, text: &str, groups_of: &mut dyn FnMut(&str) -> Vec<TermGroup>) -> tantivy::Result<u64> {
        let mut often = 0;
        for word in judged_words(text).filter(|word| !holds_a_strange_key(word)) {
            for group in groups_of(word) {
                for (stem, _) in group.variants.iter().filter(|(_, weight)| *weight >= 1.0) {
                    often += self.frequency(stem)?;
                }
            }
        }
        Ok(often)
    }

    /// Whether any variant of a group occurs, in a text or in a label.
    pub(crate) fn knows(&self, group: &TermGroup) -> tantivy::Result<bool> {
        self.knows_any(&mut group.variants.iter().map(|(term, _)| term.as_str()))
    }

    fn knows_any(&self, terms: &mut dyn Iterator<Item = &str>) -> tantivy::Result<bool> {
        for term in terms {
            if self.labels.is_some_and(|labels| labels.has_word(term)) || self.frequency(term)? > 0 {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a word is one that was meant.
    pub(crate) fn doubt(&self, group: &TermGroup, languages: &QueryLanguages) -> tantivy::Result<Doubt> {
        let letters = |word: &str| word.chars().filter(|c| c.is_alphanumeric()).count();
        if self.speller().knows(&group.word, languages.iter())? {
            return Ok(Doubt::None);
        }
        let Some(stem) = group.stems().next() else { return Ok(Doubt::Unknown) };
        if !self.knows_any(&mut std::iter::once(stem))? {
            return Ok(Doubt::Unknown);
        }
        // A short stem of a long word proves little: the rest may be no ending.
        let is_most = letters(stem.split_once(':').map_or(stem, |(_, stem)| stem)) * 2 > letters(&group.word);
        Ok(if is_most { Doubt::None } else { Doubt::Stem })
    }

    /// Whether a word is most likely another one of its language, misspelled; keys that are no letters are no slips.
    fn is_misspelled(&self, group: &TermGroup) -> tantivy::Result<bool> {
        let code = group.stems().next().and_then(|stem| stem.split(':').next());
        let Some(code) = code.filter(|_| group.word.chars().all(char::is_alphabetic)) else { return Ok(false) };
        let Some(typed) = TypedWord::new(&group.word, [code].into_iter()) else { return Ok(false) };
        let spelling = self.speller().spelling(&typed, HowFar::Near)?;
        Ok(spelling.is_some_and(|spelling| spelling.is_own))
    }

    /// The words as they are written.
    pub(crate) fn speller(&self) -> Speller<'a> {
        Speller { searcher: self.searcher, field: self.fields.spelled }
    }

    /// Stems of the likeliest language that begin with what was typed, where it is no word of that language itself: of
    /// half a word the whole ones, the most frequent first.
    pub(crate) fn completions(&self, group: &TermGroup) -> tantivy::Result<Vec<String>> {
        let typed = group.word.to_lowercase();
        let Some(stem) = group.stems().next() else { return Ok(Vec::new()) };
        let code = stem.split(':').next().unwrap_or_default();
        if self.frequency(stem)? > 0 || typed.chars().count() < COMPLETED_LETTERS {
            return Ok(Vec::new());
        }
        let beginning = format!("{code}:{typed}");
        let mut found: Vec<(Reverse<u64>, String)> = Vec::new();
        for reader in self.searcher.segment_readers() {
            let inverted = reader.inverted_index(self.fields.words)?;
            let mut terms = inverted.terms().range().ge(&beginning).into_stream()?;
            let mut left = LOOKED_AT;
            while left > 0 && terms.advance() && terms.key().starts_with(beginning.as_bytes()) {
                left -= 1;
                let Ok(term) = std::str::from_utf8(terms.key()) else { continue };
                if !found.iter().any(|(_, known)| known == term) {
                    found.push((Reverse(self.frequency(term)?), term.to_string()));
                }
            }
        }
        found.sort();
        let stems = found.into_iter().take(COMPLETIONS);
        Ok(stems.filter_map(|(_, term)| Some(term.split_once(':')?.1.to_string())).collect())
    }

    fn frequency(&self, term: &str) -> tantivy::Result<u64> {
        self.searcher.doc_freq(&Term::from_field_text(self.fields.words, term))
    }
}
