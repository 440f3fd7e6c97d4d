//! Grouping: from matching versions to works, each with its best version, and the counts of every facet.

use tajriba_indexer::model::{Audience, CommitmentRef, InForce, LanguageTag, PartialDate, ReviewStatus, Stage, WorkId};
use tantivy::DocId;

use crate::search::answer::{FacetCount, Facets, Parts};
use crate::search::fusion::Fusion;
use crate::search::request::{Filters, Sort};
use crate::search::sections::BestSection;
use crate::search::table::{Facet, FacetValue, WorkTable};
use crate::search::versions::VersionTable;

/// How much a match in the reader's own language counts beside one in another.
const OWN_LANGUAGE: f32 = 1.4;

/// What it is worth to be of a country that the query names.
const NAMED_COUNTRY: f32 = 0.4;

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

/// The version by which a work matched best, in a language that is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Best {
    /// By which works are ordered.
    pub(crate) score: f32,
    /// What its words are worth.
    words: f32,
    /// What adds up to the score, unless it was put first.
    pub(crate) parts: Parts,
    /// Its row in the version table.
    pub(crate) version: u32,
    /// Its best section, once it was looked for.
    pub(crate) section: Option<BestSection>,
    /// Bit set of the groups of the query that matched through a concept.
    pub(crate) via: u64,
    /// Whether it was found by what it means, not by its words.
    pub(crate) by_meaning: bool,
}

/// What was found in one version.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    /// Its row in the version table.
    pub(crate) version: u32,
    /// What its words are worth.
    pub(crate) words: f32,
    /// See [`Best`].
    pub(crate) via: u64,
    /// Where it was found by what it means, not by its words: the section that comes nearest.
    pub(crate) meant: Option<DocId>,
}

/// Matching works by row.
pub(crate) struct FoundWorks<'a> {
    works: &'a WorkTable,
    versions: &'a VersionTable,
    rules: &'a LanguageRules,
    fusion: &'a Fusion<'a>,
    best: Vec<Option<Best>>,
    /// Bit sets of the language ordinals a work matched in, `stride` words a row.
    languages: Vec<u64>,
    stride: usize,
}

impl<'a> FoundWorks<'a> {
    pub(crate) fn new(
        works: &'a WorkTable,
        versions: &'a VersionTable,
        rules: &'a LanguageRules,
        fusion: &'a Fusion<'a>,
    ) -> Self {
        let stride = rules.is_own.len().div_ceil(64).max(1);
        let (best, languages) = (vec![None; works.rows.len()], vec![0; works.rows.len() * stride]);
        Self { works, versions, rules, fusion, best, languages, stride }
    }

    /// Takes a matching version in.
    pub(crate) fn add(&mut self, Found { version, words, via, meant }: Found) {
        let row = &self.versions.rows[version as usize];
        let (work, language) = (row.work as usize, usize::from(row.language));
        self.languages[work * self.stride + language / 64] |= 1 << (language % 64);
        if !self.rules.is_allowed[language] {
            return;
        }
        let words = self.rules.weigh(row.language, words);
        let parts = self.parts(version, words);
        let score = parts.sum();
        let best = &mut self.best[work];
        // Where versions match alike, the order of their languages decides: it is the same in every build.
        let is_better = best.is_none_or(|best| {
            let known = self.versions.rows[best.version as usize].language;
            score > best.score || (score == best.score && row.language < known)
        });
        if is_better {
            let section = meant.map(|doc| BestSection { doc, nearness: 0.0 });
            *best = Some(Best { score, words, parts, version, section, via, by_meaning: meant.is_some() });
        }
    }

    fn parts(&self, version: u32, words: f32) -> Parts {
        let language = self.versions.rows[version as usize].language;
        self.fusion.parts(version, words, self.rules.is_own(language))
    }

    /// The rows and versions of the works that score highest, at most `limit` of them, in no order.
    pub(crate) fn candidates(&self, limit: usize) -> Vec<(usize, u32)> {
        let matched = self.best.iter().enumerate().filter_map(|(row, best)| best.map(|best| (row, best)));
        let mut candidates: Vec<_> = matched.collect();
        if candidates.len() > limit {
            candidates.select_nth_unstable_by(limit, |(row_a, a), (row_b, b)| {
                b.score.total_cmp(&a.score).then(row_a.cmp(row_b))
            });
            candidates.truncate(limit);
        }
        candidates.into_iter().map(|(row, best)| (row, best.version)).collect()
    }

    /// Remembers the best section of a work's best version and adds to what its words are worth.
    pub(crate) fn lift(&mut self, row: usize, section: Option<BestSection>, bonus: f32) {
        let Some(mut best) = self.best[row] else { return };
        best.section = best.section.or(section);
        best.words += bonus;
        best.parts = self.parts(best.version, best.words);
        best.score = best.parts.sum();
        self.best[row] = Some(best);
    }

    /// Lifts the works of countries that the query names: what is said elsewhere of a country answers less often.
    pub(crate) fn favour(&mut self, is_named: impl Fn(&WorkId) -> bool) {
        for (row, best) in self.works.rows.iter().zip(&mut self.best) {
            if let Some(best) = best.as_mut().filter(|_| is_named(&row.id)) {
                best.parts.country = NAMED_COUNTRY;
                best.score = best.parts.sum();
            }
        }
    }

    /// Puts the best work with such a value that matched in the reader's own language before all others.
    pub(crate) fn put_first(&mut self, has: impl Fn(&FacetValue) -> bool) {
        let is_own = |best: &Best| self.rules.is_own(self.versions.rows[best.version as usize].language);
        let has = |row: usize| {
            let values = self.works.values_of(row as u32).iter();
            values.map(|ordinal| &self.works.values[*ordinal as usize]).any(&has)
        };
        let matched = || self.best.iter().enumerate().filter_map(|(row, best)| best.map(|best| (row, best)));
        let highest = matched().map(|(_, best)| best.score).fold(0.0, f32::max);
        let order = |(_, a): &(usize, Best), (_, b): &(usize, Best)| a.score.total_cmp(&b.score);
        let first = matched().filter(|(row, best)| is_own(best) && has(*row)).max_by(order);
        if let Some((row, mut best)) = first {
            best.score = highest.next_up();
            self.best[row] = Some(best);
        }
    }

    fn matched_in(&self, row: usize, language: usize) -> bool {
        self.languages[row * self.stride + language / 64] >> (language % 64) & 1 == 1
    }

    /// Applies the filters, counts the facets and sorts.
    pub(crate) fn select(self, selection: &Selection, languages: &[LanguageTag], sort: Sort) -> Selected {
        let ordinal_of = |tag: &str| languages.iter().position(|language| language.as_str() == tag);
        let is_language = |value: &FacetValue| value.facet == Facet::Lang;
        let values = self.works.values.iter();
        let ordinals: Vec<_> =
            values.map(|value| if is_language(value) { ordinal_of(&value.value) } else { None }).collect();
        let mut counting = Counting::new(self.works, selection);
        let mut hits = Vec::new();
        for row in 0..self.best.len() {
            if self.languages[row * self.stride..][..self.stride].iter().all(|bits| *bits == 0) {
                continue;
            }
            let matched = |value: u32| ordinals[value as usize].is_some_and(|ordinal| self.matched_in(row, ordinal));
            if counting.take(row as u32, matched)
                && let Some(best) = self.best[row]
            {
                hits.push((row as u32, Some(best)));
            }
        }
        sort_hits(&mut hits, self.works, sort);
        Selected { hits, facets: counting.finish() }
    }
}

/// Everything there is, filtered: the answer to an empty query.
pub(crate) fn select_all(table: &WorkTable, selection: &Selection) -> Selected {
    let mut counting = Counting::new(table, selection);
    let rows = table.by_date.iter().filter(|row| counting.take(**row, |_| true));
    let hits = rows.map(|row| (*row, None)).collect();
    Selected { hits, facets: counting.finish() }
}

fn sort_hits(hits: &mut [(u32, Option<Best>)], table: &WorkTable, sort: Sort) {
    let score = |best: &Option<Best>| best.map_or(0.0, |best| best.score);
    let date = |row: u32| std::cmp::Reverse(table.rows[row as usize].date);
    hits.sort_by(|(row_a, a), (row_b, b)| {
        let by_score = || score(b).total_cmp(&score(a));
        let by_date = || date(*row_a).cmp(&date(*row_b));
        let order = match sort {
            Sort::Relevance => by_score().then_with(by_date),
            Sort::Date => by_date().then_with(by_score),
        };
        order.then(row_a.cmp(row_b))
    });
}

/// The works that remain, in order, and the counts.
pub(crate) struct Selected {
    pub(crate) hits: Vec<(u32, Option<Best>)>,
    pub(crate) facets: Vec<(u32, usize)>,
}

/// Which facet values are selected, by their ordinals in the table.
pub(crate) struct Selection {
    is_selected: Vec<bool>,
    has_selection: [bool; Facet::COUNT],
    /// Values that bar a work: excluded ones, and days that are over.
    bars: Vec<bool>,
}

impl Selection {
    /// What filters select on a day; where that is not known, what a day limits is barred.
    pub(crate) fn new(
        table: &WorkTable,
        filters: &Filters,
        default_resolution: &str,
        today: Option<&PartialDate>,
    ) -> Self {
        let selected = Values::of(filters, default_resolution);
        let excluded = filters.excluded.as_ref().map(|excluded| Values::of(excluded, default_resolution));
        let today = today.map_or(u64::MAX, PartialDate::ordinal);
        let bars = |value: &FacetValue| match value.facet {
            Facet::ShownUntil => value.value.parse::<u64>().is_ok_and(|last| last < today),
            facet => excluded.as_ref().is_some_and(|excluded| excluded.contain(facet, &value.value)),
        };
        Self {
            is_selected: table.values.iter().map(|value| selected.contain(value.facet, &value.value)).collect(),
            has_selection: Facet::ALL.map(|facet| selected.name(facet)),
            bars: table.values.iter().map(bars).collect(),
        }
    }

    /// True when a work with these values is not to be found, whatever is selected.
    pub(crate) fn bars(&self, values: &[u32]) -> bool {
        values.iter().any(|ordinal| self.bars[*ordinal as usize])
    }
}

/// The values that filters name, as the index writes them.
struct Values<'f> {
    filters: &'f Filters,
    commitments: Vec<String>,
}

impl<'f> Values<'f> {
    fn of(filters: &'f Filters, default_resolution: &str) -> Self {
        let commitment = |commitment: &CommitmentRef| match &commitment.resolution {
            Some(resolution) if resolution == default_resolution => commitment.number.to_string(),
            _ => commitment.to_string(),
        };
        Self { filters, commitments: filters.commitments.iter().map(commitment).collect() }
    }

    /// True when the value is among them.
    fn contain(&self, facet: Facet, value: &str) -> bool {
        let filters = self.filters;
        match facet {
            Facet::Country => filters.countries.iter().any(|country| country.as_str() == value),
            Facet::Kind => filters.kinds.iter().any(|kind| kind.as_str() == value),
            Facet::Lang => {
                LanguageTag::parse(value).is_ok_and(|tag| filters.languages.iter().any(|filter| filter.accepts(&tag)))
            }
            Facet::Topic => filters.topics.iter().any(|topic| topic.as_str() == value),
            Facet::Commitment => self.commitments.iter().any(|commitment| commitment == value),
            Facet::Year => value.parse().is_ok_and(|year| filters.years.iter().any(|range| range.contains(year))),
            Facet::Audience => filters.audience.iter().any(|audience| audience.as_str() == value),
            Facet::Stage => filters.stage.iter().any(|stage| stage.as_str() == value),
            Facet::InForce => filters.in_force.iter().any(|status| status.as_str() == value),
            Facet::Review => filters.review.iter().any(|status| status.as_str() == value),
            Facet::Filed | Facet::Link | Facet::ShownUntil => false,
        }
    }

    /// True when they name any value of the facet.
    fn name(&self, facet: Facet) -> bool {
        let filters = self.filters;
        match facet {
            Facet::Country => !filters.countries.is_empty(),
            Facet::Kind => !filters.kinds.is_empty(),
            Facet::Lang => !filters.languages.is_empty(),
            Facet::Topic => !filters.topics.is_empty(),
            Facet::Commitment => !filters.commitments.is_empty(),
            Facet::Year => !filters.years.is_empty(),
            Facet::Audience => !filters.audience.is_empty(),
            Facet::Stage => !filters.stage.is_empty(),
            Facet::InForce => !filters.in_force.is_empty(),
            Facet::Review => !filters.review.is_empty(),
            Facet::Filed | Facet::Link | Facet::ShownUntil => false,
        }
    }
}

/// Counts facet values over works: a facet's own selection does not narrow its own counts.
struct Counting<'a> {
    table: &'a WorkTable,
    selection: &'a Selection,
    counts: Vec<usize>,
}

impl<'a> Counting<'a> {
    fn new(table: &'a WorkTable, selection: &'a Selection) -> Self {
        Self { table, selection, counts: vec![0; table.values.len()] }
    }

    /// Counts a work; true when it passes every filter. `matched_in` tells of a value of the language facet whether
    /// the work matched in that language.
    fn take(&mut self, row: u32, matched_in: impl Fn(u32) -> bool) -> bool {
        let table = self.table;
        if self.selection.bars(table.values_of(row)) {
            return false;
        }
        let counts_here = |ordinal: u32| table.values[ordinal as usize].facet != Facet::Lang || matched_in(ordinal);
        let mut passes = self.selection.has_selection.map(|has| !has);
        for ordinal in table.values_of(row) {
            if self.selection.is_selected[*ordinal as usize] && counts_here(*ordinal) {
                passes[table.values[*ordinal as usize].facet as usize] = true;
            }
        }
        let mut failing = passes.iter().enumerate().filter(|(_, passes)| !**passes).map(|(facet, _)| facet);
        let (first, second) = (failing.next(), failing.next());
        if second.is_some() {
            return false;
        }
        for ordinal in table.values_of(row) {
            let facet = table.values[*ordinal as usize].facet as usize;
            if first.is_none_or(|failing| failing == facet) && counts_here(*ordinal) {
                self.counts[*ordinal as usize] += 1;
            }
        }
        first.is_none()
    }

    fn finish(self) -> Vec<(u32, usize)> {
        let counted = self.counts.into_iter().enumerate().filter(|(_, count)| *count > 0);
        counted.map(|(ordinal, count)| (ordinal as u32, count)).collect()
    }
}

/// Counts in the order in which each facet is shown. `country` and `kind` order is given by their lists.
pub(crate) fn facets(table: &WorkTable, counts: &[(u32, usize)], countries: &[&str], kinds: &[&str]) -> Facets {
    let of = |facet: Facet| -> Vec<FacetCount> {
        let counts = counts.iter().map(|(ordinal, count)| (&table.values[*ordinal as usize], *count));
        let of_facet = counts.filter(|(value, _)| value.facet == facet);
        of_facet.map(|(value, count)| FacetCount { value: value.value.clone(), count }).collect()
    };
    let listed = |facet: Facet, order: &[&str]| {
        let mut counts = of(facet);
        let place = |count: &FacetCount| order.iter().position(|value| *value == count.value).unwrap_or(order.len());
        counts.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| a.value.cmp(&b.value)));
        counts
    };
    let most_first = |facet: Facet| {
        let mut counts = of(facet);
        counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        counts
    };
    let mut commitment = of(Facet::Commitment);
    let number = |count: &FacetCount| count.value.parse().unwrap_or(u16::MAX);
    commitment.sort_by(|a, b| number(a).cmp(&number(b)).then_with(|| a.value.cmp(&b.value)));
    let mut year = of(Facet::Year);
    year.sort_by(|a, b| b.value.cmp(&a.value));
    Facets {
        country: listed(Facet::Country, countries),
        kind: listed(Facet::Kind, kinds),
        lang: most_first(Facet::Lang),
        topic: most_first(Facet::Topic),
        commitment,
        year,
        audience: listed(Facet::Audience, &words(Audience::ALL, Audience::as_str)),
        stage: listed(Facet::Stage, &words(Stage::ALL, Stage::as_str)),
        in_force: listed(Facet::InForce, &words(InForce::ALL, InForce::as_str)),
        review: listed(Facet::Review, &words(ReviewStatus::ALL, ReviewStatus::as_str)),
    }
}

fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().copied().map(word).collect()
}
