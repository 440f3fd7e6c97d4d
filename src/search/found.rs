//! Grouping: from matching versions to works, each with its best version, filtered and sorted.

use tajriba_indexer::model::{LanguageTag, WorkId};
use tantivy::DocId;

use crate::search::answer::Parts;
use crate::search::best::best;
use crate::search::evaluate::Total;
use crate::search::fusion::Fusion;
use crate::search::language_rules::LanguageRules;
use crate::search::request::Sort;
use crate::search::sections::BestSection;
use crate::search::selection::{Counting, Selection};
use crate::search::table::{Facet, FacetValue, WorkTable};
use crate::search::versions::VersionTable;

/// What it is worth to have a title that holds all words of a query of several.
const ASKED_TITLE: f32 = 0.4;

/// What it is worth to be of the reader's country, as a factor, where only what stands first is asked.
const FROM_HOME: f32 = 1.05;
/// The same of a work whose title says what is asked.
const IN_TITLE: f32 = 1.1;

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
    /// Bit set of the groups of the query of which it holds a word or a concept.
    held: u64,
    /// Bit set of the groups of the query that matched through a concept.
    pub(crate) via: u64,
    /// Whether it was found by what it means, not by its words.
    pub(crate) by_meaning: bool,
    /// Whether its title says all that is asked for.
    title_says_all: bool,
    /// Whether it is shown for another version of the work, the one that was found.
    pub(crate) stands_for_other: bool,
}

impl Best {
    /// The same work in another version, whose total is given: at its own best section where it holds any of the words,
    /// else at the section in the place of the one that was found.
    pub(crate) fn shown_in(self, version: u32, total: &Total, versions: &VersionTable) -> Self {
        let (found, shown) = (&versions.rows[self.version as usize], &versions.rows[version as usize]);
        let doc = |section: BestSection| section.doc - found.sections.start + shown.sections.start;
        let is_alike = found.sections.len() == shown.sections.len();
        let section = self.section.filter(|_| total.own == 0 && is_alike);
        Self {
            version,
            section: section.map(|section| BestSection { doc: doc(section), ..section }),
            held: total.own,
            via: total.via,
            stands_for_other: total.own == 0,
            ..self
        }
    }
}

/// How a title answers a query.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AskedTitle {
    /// Whether it says all that is asked for.
    pub(crate) says_all: bool,
    /// Whether it was surely meant: one that says a single word may be anything.
    pub(crate) is_meant: bool,
}

/// What was found in one version.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    /// Its row in the version table.
    pub(crate) version: u32,
    /// What its words are worth.
    pub(crate) words: f32,
    /// See [`Best`].
    pub(crate) held: u64,
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
    /// By row, what was found in the version in the reader's own language.
    own: Vec<Option<Best>>,
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
        let stride = versions.of_language.len().div_ceil(64).max(1);
        let (best, languages) = (vec![None; works.rows.len()], vec![0; works.rows.len() * stride]);
        Self { works, versions, rules, fusion, own: best.clone(), best, languages, stride }
    }

    /// Takes a matching version in.
    pub(crate) fn add(&mut self, Found { version, words, held, via, meant }: Found) {
        let row = &self.versions.rows[version as usize];
        let (work, language) = (row.work as usize, usize::from(row.language));
        self.languages[work * self.stride + language / 64] |= 1 << (language % 64);
        if !self.rules.allow(row.language) {
            return;
        }
        let words = self.rules.weigh(row.language, words);
        let parts = self.parts(version, words);
        let score = parts.sum();
        let section = meant.map(|doc| BestSection { doc, nearness: 0.0 });
        let by_meaning = meant.is_some();
        let (title_says_all, stands_for_other) = (false, false);
        let found =
            Best { score, words, parts, version, section, held, via, by_meaning, title_says_all, stands_for_other };
        // Where versions match alike, the order of their languages decides: it is the same in every build.
        let is_better = |best: Option<Best>| {
            best.is_none_or(|best| {
                let known = self.versions.rows[best.version as usize].language;
                score > best.score || (score == best.score && row.language < known)
            })
        };
        if is_better(self.best[work]) {
            self.best[work] = Some(found);
        }
        if self.rules.is_own(row.language) && is_better(self.own[work]) {
            self.own[work] = Some(found);
        }
    }

    /// Shows each work in the reader's own language where that version holds all that its best one does. It is worth no
    /// less for being read in another language than the one in which it matched best.
    pub(crate) fn prefer_own(&mut self) {
        for row in 0..self.best.len() {
            if let (Some(best), Some(mut own)) = (self.best[row], self.own[row])
                && best.version != own.version
                && own.held & best.held == best.held
            {
                own.words = own.words.max(best.words);
                own.parts = self.parts(own.version, own.words);
                own.score = own.parts.sum();
                self.best[row] = Some(own);
            }
        }
    }

    fn parts(&self, version: u32, words: f32) -> Parts {
        let language = self.versions.rows[version as usize].language;
        self.fusion.parts(version, words, self.rules.is_own(language))
    }

    /// The rows and versions of the works that score highest, at most `limit` of them, in no order.
    pub(crate) fn candidates(&self, limit: usize) -> Vec<(usize, u32)> {
        let matched = self.best.iter().enumerate().filter_map(|(row, best)| best.map(|best| (row, best)));
        let order =
            |(row_a, a): &(usize, Best), (row_b, b): &(usize, Best)| b.score.total_cmp(&a.score).then(row_a.cmp(row_b));
        best(matched.collect(), limit, order).into_iter().map(|(row, best)| (row, best.version)).collect()
    }

    /// Remembers the best section of a work's best version and adds to what its words are worth, and to the score
    /// where its title was asked for, as one that says all of a query of several words was.
    pub(crate) fn lift(&mut self, row: usize, section: Option<BestSection>, bonus: f32, title: AskedTitle) {
        let Some(mut best) = self.best[row] else { return };
        best.section = best.section.or(section);
        best.words += bonus;
        best.parts = self.parts(best.version, best.words);
        best.parts.title = if title.is_meant { ASKED_TITLE } else { 0.0 };
        best.title_says_all = title.says_all;
        best.score = best.parts.sum();
        self.best[row] = Some(best);
    }

    /// Lifts the works of some countries, or lets them down, by so much: what is said elsewhere of a country that is named
    /// answers less often.
    pub(crate) fn favour(&mut self, is_named: impl Fn(&WorkId) -> bool, by: f32) {
        for (row, best) in self.works.rows.iter().zip(&mut self.best) {
            if let Some(best) = best.as_mut().filter(|_| is_named(&row.id)) {
                best.parts.country = by;
                best.score = best.parts.sum();
            }
        }
    }

    /// Puts what replaced an act before it, where the act is no longer in force and both were found.
    pub(crate) fn put_successors_before(&mut self) {
        for (row, successor) in &self.works.succeeded {
            if let (Some(old), Some(new)) = (self.best[*row as usize], self.best[*successor as usize].as_mut()) {
                new.score = new.score.max(old.score.next_up());
            }
        }
    }

    /// Puts the best work with such a value before all others, in the reader's own language: one that matched best
    /// there, else one that matched there at all. Of those that are about as good one from home is the first.
    pub(crate) fn put_first(&mut self, has: impl Fn(&FacetValue) -> bool, is_home: impl Fn(&WorkId) -> bool) {
        let is_own = |best: &Best| self.rules.is_own(self.versions.rows[best.version as usize].language);
        let has = |row: usize| {
            let values = self.works.values_of(row as u32).iter();
            values.map(|ordinal| &self.works.values[*ordinal as usize]).any(&has)
        };
        let matched = || self.best.iter().enumerate().filter_map(|(row, best)| best.map(|best| (row, best)));
        let highest = matched().map(|(_, best)| best.score).fold(0.0, f32::max);
        let score = |(row, best): &(usize, Best)| {
            let home = if is_home(&self.works.rows[*row].id) { FROM_HOME } else { 1.0 };
            best.score * home * if best.title_says_all { IN_TITLE } else { 1.0 }
        };
        let order = |a: &(usize, Best), b: &(usize, Best)| score(a).total_cmp(&score(b));
        let first = matched().filter(|(row, best)| is_own(best) && has(*row)).max_by(order);
        let in_own = || matched().filter(|(row, _)| self.own[*row].is_some() && has(*row)).max_by(order);
        let first = first.or_else(|| in_own().and_then(|(row, _)| Some((row, self.own[row]?))));
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

/// Sorts by worth or by date; by date, what was found by its words comes before what only comes near.
fn sort_hits(hits: &mut [(u32, Option<Best>)], table: &WorkTable, sort: Sort) {
    let score = |best: &Option<Best>| best.map_or(0.0, |best| best.score);
    let by_meaning = |best: &Option<Best>| best.is_some_and(|best| best.by_meaning);
    let date = |row: u32| std::cmp::Reverse(table.rows[row as usize].date);
    hits.sort_by(|(row_a, a), (row_b, b)| {
        let by_score = || score(b).total_cmp(&score(a));
        let by_date = || date(*row_a).cmp(&date(*row_b));
        let order = match sort {
            Sort::Relevance => by_score().then_with(by_date),
            Sort::Date => by_meaning(a).cmp(&by_meaning(b)).then_with(by_date).then_with(by_score),
        };
        order.then(row_a.cmp(row_b))
    });
}

/// The works that remain, in order, and the counts.
pub(crate) struct Selected {
    pub(crate) hits: Vec<(u32, Option<Best>)>,
    pub(crate) facets: Vec<(u32, usize)>,
}
