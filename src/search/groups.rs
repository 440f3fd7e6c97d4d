//! From words to term groups: for every position of the query, the terms that may stand there in the index.
//!
//! The terms of a group are variants of one thing asked for. A document scores for its best variant, never for the
//! sum of them: a word that can be written in four ways is not worth four words.

use std::collections::BTreeSet;

use tajriba_indexer::model::LanguageTag;
use tajriba_indexer::{Analyzers, UNKNOWN_LANGUAGE, is_cyrillic, is_stop_word, root_term, stem_term};

/// What a fold is worth beside a stem of the word as it was typed: it is shared by more words.
const FOLD_WEIGHT: f32 = 0.55;
/// What a half of a hyphenated word is worth beside the whole: ЗРУ-364 is more than any law of that year's series.
const PART_WEIGHT: f32 = 0.5;
/// Letters from which on a half has a root of its own: short ones are numbers of series and endings.
const PART_LETTERS: usize = 5;
/// What a stem in another language of the same script is worth.
const OTHER_LANGUAGE_WEIGHT: f32 = 0.8;

/// How many more function words of another language speak against the reader's own.
const PLAINLY_MORE: usize = 2;

/// The terms that may stand at one position of the query.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TermGroup {
    /// What was typed there.
    pub(crate) word: String,
    /// Terms and what a match of each is worth, up to 1.
    pub(crate) variants: Vec<(String, f32)>,
    /// Roots of the folds, where they have one.
    pub(crate) roots: Vec<String>,
    /// Terms of the concepts that the word names, alone or with its neighbours.
    pub(crate) concepts: Vec<String>,
    /// Terms of the concepts that are related to these.
    pub(crate) related: Vec<String>,
    /// Whether it is a function word of the likeliest language: then a section need not hold it.
    pub(crate) is_stop_word: bool,
    /// Whether it is only the beginning of a word.
    pub(crate) is_half: bool,
}

/// The languages a query is analyzed as, most likely first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct QueryLanguages(Vec<String>);

impl QueryLanguages {
    /// Every language of the hub that is written in a script of the query: first the one whose function words the
    /// query holds, then the reader's.
    pub(crate) fn guess<'a>(query: &str, ui: &'a LanguageTag, known: impl Iterator<Item = &'a LanguageTag>) -> Self {
        let has_cyrillic = query.chars().any(is_cyrillic);
        let has_latin = query.chars().any(|c| c.is_alphabetic() && c < '\u{250}');
        let fits = |tag: &LanguageTag| {
            let cyrillic = tag.script() == Some("Cyrl")
                || (tag.script().is_none() && matches!(tag.language(), "kk" | "ky" | "tg" | "ru"));
            if cyrillic { has_cyrillic } else { has_latin }
        };
        let mut languages: Vec<&LanguageTag> = Vec::new();
        let of_query = (fits(ui) || !(has_cyrillic || has_latin)).then_some(ui);
        for tag in of_query.into_iter().chain(known.filter(|tag| fits(tag))).chain([ui]) {
            if !languages.contains(&tag) {
                languages.push(tag);
            }
        }
        let lower = query.to_lowercase();
        languages.sort_by_key(|tag| std::cmp::Reverse(function_words(tag.language(), &lower)));
        Self(languages.into_iter().map(ToString::to_string).collect())
    }
}

impl QueryLanguages {
    /// The tag of what a query is written in: the reader's language where the script allows that and the function words
    /// do not plainly speak for another. A language that has left Cyrillic is still written in it by many: letters that
    /// Russian has not tell that from a Russian query.
    pub(crate) fn written(&self, query: &str, ui: &LanguageTag) -> String {
        let lower = query.to_lowercase();
        let is_foreign = |c: char| is_cyrillic(c) && !matches!(c, 'а'..='я' | 'ё');
        let count = |tag: &str| function_words(tag.split('-').next().unwrap_or(tag), &lower);
        let first = self.0.first().map_or(ui.as_str(), String::as_str);
        let has_cyrillic = lower.chars().any(is_cyrillic);
        match ui.language() {
            language @ ("uz" | "az" | "tk") if has_cyrillic && lower.chars().any(is_foreign) => {
                format!("{language}-Cyrl")
            }
            "uz" | "az" | "tk" | "tr" | "en" if has_cyrillic => first.to_string(),
            _ if count(first) >= count(ui.as_str()) + PLAINLY_MORE => first.to_string(),
            _ => ui.to_string(),
        }
    }

    /// Whether a query is asked in the reader's language, as far as its script and its function words tell.
    pub(crate) fn is_readers(&self, query: &str, ui: &LanguageTag) -> bool {
        let is_own = |tag: &str| tag.split('-').next() == Some(ui.language());
        let written = self.written(query, ui);
        let is_likeliest = self.0.first().is_some_and(|first| is_own(first));
        is_own(&written) && (is_likeliest || written.contains('-'))
    }

    /// Their tags, most likely first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter().map(String::as_str)
    }
}

/// How many function words of a language a text in small letters holds.
fn function_words(language: &str, lower: &str) -> usize {
    lower.split_whitespace().filter(|word| is_stop_word(language, word)).count()
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
            groups.push(TermGroup {
                word: typed.to_string(),
                variants: Vec::new(),
                roots: Vec::new(),
                concepts: Vec::new(),
                related: Vec::new(),
                is_stop_word,
                is_half: false,
            });
        }
        let Some(group) = groups.last_mut() else { return };
        let share = if token.part { PART_WEIGHT } else { 1.0 };
        if code != UNKNOWN_LANGUAGE {
            let mut stem = String::new();
            stem_term(code, token.stem, &mut stem);
            group.push(stem, stem_weight * share);
        }
        // Twins are one in a fold: that of `qqqq` is the fold of any word of one letter.
        if token.fold.chars().nth(1).is_none() && token.surface.chars().nth(2).is_some() {
            return;
        }
        group.push(token.fold.to_string(), FOLD_WEIGHT * share);
        if !token.part || token.fold.len() >= PART_LETTERS {
            group.push_root(token.fold);
        }
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

    fn push_root(&mut self, fold: &str) {
        let mut root = String::new();
        if root_term(fold, &mut root) && !self.roots.contains(&root) {
            self.roots.push(root);
        }
    }

    fn absorb(&mut self, other: TermGroup) {
        for (term, weight) in other.variants {
            self.push(term, weight);
        }
        for root in other.roots {
            if !self.roots.contains(&root) {
                self.roots.push(root);
            }
        }
    }

    /// Lets another word stand in for this one.
    pub(crate) fn stand_in(&mut self, other: TermGroup, weight: f32) {
        other.variants.into_iter().for_each(|(term, of_term)| self.push(term, weight * of_term));
        self.roots.extend(other.roots.into_iter().filter(|root| !self.roots.contains(root)).collect::<Vec<_>>());
    }

    /// The stems among the variants, the likeliest language's first.
    pub(crate) fn stems(&self) -> impl Iterator<Item = &str> {
        self.variants.iter().map(|(term, _)| term.as_str()).filter(|term| term.contains(':'))
    }

    /// The variants of at least so many letters.
    pub(crate) fn long_terms(&self, letters: usize) -> impl Iterator<Item = &str> {
        self.variants.iter().map(|(term, _)| term.as_str()).filter(move |term| term.chars().count() >= letters)
    }

    /// The folds among the variants: what stands in sections, the likeliest first.
    pub(crate) fn folds(&self) -> impl Iterator<Item = &str> {
        self.variants.iter().map(|(term, _)| term.as_str()).filter(|term| !term.contains(':'))
    }
}

/// Every term of these groups: what a snippet marks.
pub(crate) fn terms_of<'g>(groups: &[&'g TermGroup]) -> BTreeSet<&'g str> {
    groups.iter().flat_map(|group| group.variants.iter().map(|(term, _)| term.as_str())).collect()
}
