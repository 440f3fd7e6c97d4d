//! In which of its versions a hit is shown: in the reader's language where there is such a version, else in what they
//! read most easily. Whoever finds a text by a word that another language has too would rather read their own.

use tajriba_indexer::model::LanguageTag;

use crate::search::found::Best;
use crate::search::language_rules::LanguageRules;
use crate::search::request::Filters;
use crate::search::tally::Tally;
use crate::search::versions::VersionTable;

/// What decides in which version a hit is shown.
pub(crate) struct Readable<'a> {
    /// The reader's language.
    pub(crate) ui: &'a LanguageTag,
    /// Which languages are asked for.
    pub(crate) filters: &'a Filters,
    /// Those of the index, by their ordinals.
    pub(crate) languages: &'a [LanguageTag],
    pub(crate) versions: &'a VersionTable,
    /// What was found in each version.
    pub(crate) tally: &'a Tally,
}

impl Readable<'_> {
    /// The hits of a page, each in the version that is read most easily.
    pub(crate) fn shown(&self, mut page: Vec<(u32, Option<Best>)>) -> Vec<(u32, Option<Best>)> {
        let rules = LanguageRules::new(self.languages, self.filters, self.ui);
        let effort = |version: u32| self.effort(version, &rules);
        for (row, best) in &mut page {
            let Some(best) = best.as_mut() else { continue };
            let easiest = self.versions.of_work(*row).min_by_key(|version| effort(*version));
            if let Some(easiest) = easiest.filter(|easiest| effort(*easiest) < effort(best.version)) {
                *best = best.shown_in(easiest, &self.tally.total(easiest), self.versions);
            }
        }
        page
    }

    /// The lower, the easier to read.
    fn effort(&self, version: u32, rules: &LanguageRules) -> usize {
        let language = self.versions.language_of(version);
        let read = [self.ui.language()].into_iter().chain(self.ui.also_read().iter().copied());
        let place = read.into_iter().position(|read| self.languages[usize::from(language)].language() == read);
        place.filter(|_| rules.allow(language)).unwrap_or(usize::MAX)
    }
}
