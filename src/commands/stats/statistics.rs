//! The figures themselves, counted from the records of a generation.

use std::collections::BTreeMap;

use serde::Serialize;
use tajriba_indexer::model::{
    Audience, CountryCode, Kind, LanguageTag, PartialDate, ReviewStatus, Shared, SourceKind, TranslationKind,
};
use tajriba_indexer::{Totals, WorkRecord};

use crate::search::{Generation, SearchError};

/// How many, by name.
pub(crate) type Counts = BTreeMap<String, usize>;

/// What a library holds and lacks. Every count is of works unless its name says otherwise.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Statistics {
    /// Works, versions, sections, and versions left out.
    #[serde(flatten)]
    pub(crate) totals: Totals,
    /// Concepts of the vocabulary.
    pub(crate) concepts: usize,
    /// Works with at least one source by the body that answers for the fact.
    pub(crate) official_source: Share,
    /// `reviewed`, `due` (reviewed, but to be read again by now), `unreviewed`, and `children` among the latter two.
    pub(crate) review: Counts,
    /// Versions by how they were made: `original`, `human`, `machine`, `machine-edited`; `stale` of them.
    pub(crate) translations: Counts,
    /// Versions by language.
    pub(crate) languages: Counts,
    /// By country and kind.
    pub(crate) cells: BTreeMap<String, BTreeMap<String, Cell>>,
    /// By commitment of the default resolution and country.
    pub(crate) commitments: BTreeMap<u16, Counts>,
    /// By theme and country; a work counts for a theme when one of its topics is the theme or lies under it.
    pub(crate) themes: BTreeMap<String, Counts>,
    /// Countries without a work of a kind.
    pub(crate) gaps: Vec<Gap>,
    /// Ids of works without a version, by interface language.
    pub(crate) untranslated: BTreeMap<String, Vec<String>>,
    /// Works that a professional has yet to read.
    pub(crate) to_review: Vec<ToReview>,
}

/// A part of all works.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Share {
    pub(crate) works: usize,
    /// From 0 to 1.
    pub(crate) share: f64,
}

/// The works of one country and kind.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Cell {
    pub(crate) works: usize,
    /// Versions by language.
    pub(crate) languages: Counts,
}

/// An empty cell.
#[derive(Debug, Serialize)]
pub(crate) struct Gap {
    pub(crate) country: CountryCode,
    pub(crate) kind: Kind,
    /// Why, as `country.yaml` has it in the hub's default language or another.
    pub(crate) note: Option<String>,
}

/// A line of the reviewers' ledger.
#[derive(Debug, Serialize)]
pub(crate) struct ToReview {
    pub(crate) work: String,
    /// Reviewed once, and to be read again by now.
    pub(crate) due: bool,
    /// Written for children, so not shown before it is reviewed.
    pub(crate) children: bool,
    /// Languages of versions that a machine made and nobody has read.
    pub(crate) machine: Vec<String>,
}

impl Statistics {
    /// Counts a generation as of a day.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub(crate) fn of(generation: &Generation, today: &PartialDate) -> Result<Self, SearchError> {
        let shared = generation.shared();
        let mut statistics =
            Self { totals: generation.totals(), concepts: shared.vocabulary.concepts.len(), ..Self::default() };
        // What nothing answers must stand in the tables with nothing beside it.
        for number in shared.commitments().into_iter().flat_map(|commitments| commitments.keys()) {
            statistics.commitments.entry(*number).or_default();
        }
        for theme in &shared.vocabulary.themes {
            statistics.themes.entry(theme.to_string()).or_default();
        }
        for id in generation.work_ids() {
            if let Some(work) = generation.work(id)? {
                statistics.add(&work, shared, today);
            }
        }
        for work in generation.awaiting_review()? {
            statistics.add(&work, shared, today);
        }
        statistics.untranslated.values_mut().for_each(|works| works.sort());
        statistics.to_review.sort_by(|a, b| a.work.cmp(&b.work));
        if statistics.totals.works > 0 {
            statistics.official_source.share = statistics.official_source.works as f64 / statistics.totals.works as f64;
        }
        statistics.gaps = gaps(&statistics.cells, shared);
        Ok(statistics)
    }

    fn add(&mut self, work: &WorkRecord, shared: &Shared, today: &PartialDate) {
        let country = work.id.country().to_string();
        if work.facts.sources.iter().any(|source| source.kind == Some(SourceKind::Official)) {
            self.official_source.works += 1;
        }
        let kinds = self.cells.entry(country.clone()).or_default();
        let cell = kinds.entry(work.id.kind().to_string()).or_default();
        cell.works += 1;
        for version in &work.versions {
            *cell.languages.entry(version.language.to_string()).or_default() += 1;
            *self.languages.entry(version.language.to_string()).or_default() += 1;
            let made = version.translation.as_ref().map_or("original", |translation| translation.kind.as_str());
            *self.translations.entry(made.to_string()).or_default() += 1;
            if work.is_stale(version) {
                *self.translations.entry("stale".to_string()).or_default() += 1;
            }
        }
        for language in shared.hub.languages.iter().filter(|language| work.version(&language.tag).is_none()) {
            self.untranslated.entry(language.tag.to_string()).or_default().push(work.id.to_string());
        }
        self.add_topics(work, &country, shared);
        self.add_review(work, today);
    }

    fn add_topics(&mut self, work: &WorkRecord, country: &str, shared: &Shared) {
        let default = &shared.hub.default_resolution;
        let mut numbers: Vec<u16> = work
            .facts
            .commitments
            .iter()
            .filter(|commitment| commitment.resolution.as_ref().is_none_or(|resolution| resolution == default))
            .map(|commitment| commitment.number)
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        for number in numbers {
            *self.commitments.entry(number).or_default().entry(country.to_string()).or_default() += 1;
        }
        let vocabulary = &shared.vocabulary;
        for theme in &vocabulary.themes {
            let under = |topic| vocabulary.with_broader(topic).contains(theme);
            if work.facts.topics.iter().any(under) {
                let counts = self.themes.entry(theme.to_string()).or_default();
                *counts.entry(country.to_string()).or_default() += 1;
            }
        }
    }

    fn add_review(&mut self, work: &WorkRecord, today: &PartialDate) {
        let reviewed = work.facts.review_status() == ReviewStatus::Reviewed;
        let until = work.facts.review.as_ref().and_then(|review| review.due.as_ref());
        let due = reviewed && until.is_some_and(|until| until.ordinal() < today.ordinal());
        let children = work.facts.audience.contains(&Audience::Children);
        let name = match (reviewed, due) {
            (true, false) => "reviewed",
            (true, true) => "due",
            (false, _) => "unreviewed",
        };
        *self.review.entry(name.to_string()).or_default() += 1;
        if reviewed && !due {
            return;
        }
        if children {
            *self.review.entry("children".to_string()).or_default() += 1;
        }
        let unread = |version: &&tajriba_indexer::VersionRecord| {
            version.translation.as_ref().is_some_and(|translation| {
                translation.kind == TranslationKind::Machine && translation.reviewed_by.is_none()
            })
        };
        let machine = work.versions.iter().filter(unread).map(|version| version.language.to_string()).collect();
        self.to_review.push(ToReview { work: work.id.to_string(), due, children, machine });
    }
}

fn gaps(cells: &BTreeMap<String, BTreeMap<String, Cell>>, shared: &Shared) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for country in shared.hub.countries.iter().map(|country| &country.code) {
        for kind in Kind::ALL {
            let filled = cells.get(country.as_str()).is_some_and(|kinds| kinds.contains_key(kind.as_str()));
            if filled {
                continue;
            }
            let profile = shared.countries.get(country);
            let gap = profile.and_then(|profile| profile.gaps.iter().find(|gap| gap.kind == kind));
            let note = gap.and_then(|gap| sentence(&gap.note, &shared.hub.default_language));
            gaps.push(Gap { country: country.clone(), kind, note });
        }
    }
    gaps
}

fn sentence(note: &BTreeMap<LanguageTag, String>, language: &LanguageTag) -> Option<String> {
    note.get(language).or_else(|| note.values().next()).cloned()
}
