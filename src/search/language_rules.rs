//! What each language means for one search: whether it is the reader's own, and whether it is asked for.

use tajriba_indexer::model::LanguageTag;

use crate::search::request::Filters;

/// How much a match in the reader's own language counts beside one in another.
const OWN_LANGUAGE: f32 = 1.4;

/// What each language tag of the index means for one search, by its ordinal.
pub(crate) struct LanguageRules {
    /// Whether it is the reader's own.
    is_own: Vec<bool>,
    is_allowed: Vec<bool>,
}

impl LanguageRules {
    /// Whether a language is asked for, by its ordinal.
    pub(crate) fn allow(&self, language: u16) -> bool {
        self.is_allowed[usize::from(language)]
    }

    /// Whether a language is the reader's own, by its ordinal.
    pub(crate) fn is_own(&self, language: u16) -> bool {
        self.is_own[usize::from(language)]
    }

    /// What words in a language, by its ordinal, are worth to the reader.
    pub(crate) fn weigh(&self, language: u16, words: f32) -> f32 {
        if self.is_own[usize::from(language)] { OWN_LANGUAGE * words } else { words }
    }

    pub(crate) fn new(languages: &[LanguageTag], filters: &Filters, ui: &LanguageTag) -> Self {
        let is_own = |tag: &LanguageTag| tag.language() == ui.language();
        let allowed = |tag: &LanguageTag| {
            filters.languages.is_empty() || filters.languages.iter().any(|filter| filter.accepts(tag))
        };
        Self { is_own: languages.iter().map(is_own).collect(), is_allowed: languages.iter().map(allowed).collect() }
    }
}
