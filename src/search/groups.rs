//! From words to term groups: for every position of the query, the terms that may stand there in the index.
//!
//! The terms of a group are variants of one thing asked for. A document scores for its best variant, never for the
//! sum of them: a word that can be written in four ways is not worth four words.

use std::collections::BTreeSet;

use tajriba_indexer::model::LanguageTag;
use tajriba_indexer::{Analyzers, UNKNOWN_LANGUAGE, is_stop_word, stem_term};

/// What a fold is worth beside a stem of the word as it was typed: it is shared by more words.
const FOLD_WEIGHT: f32 = 0.55;
/// What a stem in another language of the same script is worth.
const OTHER_LANGUAGE_WEIGHT: f32 = 0.8;

/// The terms that may stand at one position of the query.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TermGroup {
    /// What was typed there.
    pub(crate) word: String,
    /// Terms and what a match of each is worth, up to 1.
    pub(crate) variants: Vec<(String, f32)>,
    /// Whether it is a function word of the likeliest language: then a section need not hold it.
    pub(crate) is_stop_word: bool,
}

/// The languages a query is analyzed as, most likely first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct QueryLanguages(Vec<String>);

impl QueryLanguages {
    /// The reader's language first, then every language of the hub that is written in a script of the query.
    pub(crate) fn guess<'a>(query: &str, ui: &LanguageTag, known: impl Iterator<Item = &'a LanguageTag>) -> Self {
        let has_cyrillic = query.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
        let has_latin = query.chars().any(|c| c.is_alphabetic() && c < '\u{250}');
        let fits = |tag: &LanguageTag| {
            let cyrillic = tag.script() == Some("Cyrl")
                || (tag.script().is_none() && matches!(tag.language(), "kk" | "ky" | "tg" | "ru"));
            if cyrillic { has_cyrillic } else { has_latin }
        };
        let mut languages = Vec::new();
        let mut push = |tag: &LanguageTag| {
            if !languages.iter().any(|language| language == tag.as_str()) {
                languages.push(tag.to_string());
            }
        };
        if fits(ui) || !(has_cyrillic || has_latin) {
            push(ui);
        }
        known.filter(|tag| fits(tag)).for_each(&mut push);
        push(ui);
        Self(languages)
    }
}

/// The groups of a text: one for every position that the likeliest language's analyzer finds in it.
pub(crate) fn groups_of(text: &str, languages: &QueryLanguages, analyzers: &mut Analyzers) -> Vec<TermGroup> {
    let mut groups: Vec<TermGroup> = Vec::new();
    for word in text.split_whitespace() {
        let mut of_word: Vec<TermGroup> = Vec::new();
        for (rank, language) in languages.0.iter().enumerate() {
            let found = positions_of(word, language, rank == 0, analyzers);
            if of_word.is_empty() {
                of_word = found;
            } else if of_word.len() == found.len() {
                for (group, other) in of_word.iter_mut().zip(found) {
                    group.absorb(other);
                }
            }
        }
        groups.append(&mut of_word);
    }
    groups
}

fn positions_of(word: &str, language: &str, is_first: bool, analyzers: &mut Analyzers) -> Vec<TermGroup> {
    let mut groups: Vec<TermGroup> = Vec::new();
    let mut last = None;
    let stem_weight = if is_first { 1.0 } else { OTHER_LANGUAGE_WEIGHT };
    let analyzer = analyzers.analyzer(language);
    let code = analyzer.language();
    analyzer.analyze(word, &mut |token| {
        if last != Some(token.position) {
            last = Some(token.position);
            let typed = word.get(token.start..token.end).unwrap_or(word);
            let is_stop_word = is_stop_word(code, token.surface);
            groups.push(TermGroup { word: typed.to_string(), variants: Vec::new(), is_stop_word });
        }
        let Some(group) = groups.last_mut() else { return };
        if code != UNKNOWN_LANGUAGE {
            let mut stem = String::new();
            stem_term(code, token.stem, &mut stem);
            group.push(stem, stem_weight);
        }
        group.push(token.fold.to_string(), FOLD_WEIGHT);
    });
    groups
}

impl TermGroup {
    fn push(&mut self, term: String, weight: f32) {
        match self.variants.iter_mut().find(|(known, _)| *known == term) {
            Some((_, known)) => *known = known.max(weight),
            None => self.variants.push((term, weight)),
        }
    }

    fn absorb(&mut self, other: TermGroup) {
        for (term, weight) in other.variants {
            self.push(term, weight);
        }
    }
}

/// Letters of a fold that words must share to be taken for forms of one word, where nothing better was found.
const ROOT_LETTERS: usize = 5;
/// What a word that only shares its beginning is worth.
const ROOT_WEIGHT: f32 = 0.5;
/// Most terms that one beginning adds.
const ROOT_TERMS: usize = 48;

/// The groups with every term of the index that begins like a group's fold: for forms that no stemmer brings together.
pub(crate) fn widened(
    groups: &[TermGroup],
    searcher: &tantivy::Searcher,
    field: tantivy::schema::Field,
) -> tantivy::Result<Vec<TermGroup>> {
    let mut widened = groups.to_vec();
    for group in &mut widened {
        let roots: BTreeSet<String> = group.variants.iter().filter_map(|(term, _)| root_of(term)).collect();
        for root in roots {
            // The terms that begin with these ASCII letters end where the next byte value begins.
            let end = format!("{root}\u{7f}");
            for reader in searcher.segment_readers() {
                let inverted = reader.inverted_index(field)?;
                let mut terms = inverted.terms().range().ge(&root).lt(&end).into_stream()?;
                let mut left = ROOT_TERMS;
                while left > 0 && terms.advance() {
                    left -= 1;
                    if let Ok(term) = std::str::from_utf8(terms.key()) {
                        group.push(term.to_string(), ROOT_WEIGHT);
                    }
                }
            }
        }
    }
    Ok(widened)
}

fn root_of(term: &str) -> Option<String> {
    let is_fold = term.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_fold && term.len() >= ROOT_LETTERS).then(|| term[..ROOT_LETTERS].to_string())
}

/// Every term of these groups: what a snippet marks.
pub(crate) fn terms_of(groups: &[TermGroup]) -> BTreeSet<&str> {
    groups.iter().flat_map(|group| group.variants.iter().map(|(term, _)| term.as_str())).collect()
}
