//! Grouping: from matching versions to works, each with its best version, filtered and sorted.

use std::cmp::{Ordering, Reverse};

use tajriba_indexer::model::{LanguageTag, WorkId};
use tantivy::DocId;

use crate::search::answer::Parts;
use crate::search::best::{best, highest_first};
use crate::search::fusion::Fusion;
use crate::search::language_rules::LanguageRules;
use crate::search::request::Sort;
use crate::search::sections::BestSection;
use crate::search::selection::{Counting, Selection};
use crate::search::table::{Facet, FacetValue, WorkTable};
use crate::search::tally::Total;
use crate::search::versions::VersionTable;

/// What it is worth to have a title that holds all words of a query of several.
const ASKED_TITLE: f32 = 0.4;

/// What it is worth to be of the reader's country, as a factor, where only what stands first is asked.
const FROM_HOME: f32 = 1.05;
/// The same of a work whose title says what is asked.
const IN_TITLE: f32 = 1.1;

/// The version by which a work is shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Best {
    /// By which works are ordered.
    pub(crate) score: f32,
    /// What adds up to the score, unless it was put first.
    pub(crate) parts: Parts,
    /// Its row in the version table.
    pub(crate) version: u32,
    /// Its best section, once it was looked for.
    pub(crate) section: Option<DocId>,
    /// Bit set of the groups of the query that matched through a concept.
    pub(crate) via: u64,
    /// Whether it was found by what it means, not by its words.
    pub(crate) by_meaning: bool,
    /// Whether it is shown for another version of the work, the one that was found.
    pub(crate) stands_for_other: bool,
}

impl Best {
    /// The same work in another version, whose total is given: at its own best section where it holds any of the words,
    /// else at the section in the place of the one that was found.
    pub(crate) fn shown_in(self, version: u32, total: &Total, versions: &VersionTable) -> Self {
        let (found, shown) = (&versions.rows[self.version as usize], &versions.rows[version as usize]);
        let is_alike = found.sections.len() == shown.sections.len();
        let section = self.section.filter(|_| total.own == 0 && is_alike);
        Self {
            version,
            section: section.map(|section| section - found.sections.start + shown.sections.start),
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
    /// The row of its work.
    pub(crate) work: u32,
    /// The ordinal of its language.
    pub(crate) language: u16,
    /// What its words are worth.
    pub(crate) words: f32,
    /// The same beside what it means; see [`Fusion::worth`].
    pub(crate) worth: f32,
    /// Bit set of the groups of the query of which it holds a word or a concept.
    pub(crate) held: u64,
    /// See [`Best`].
    pub(crate) via: u64,
    /// Where it was found by what it means, not by its words: the section that comes nearest.
    pub(crate) meant: Option<DocId>,
}

/// A version by which a work matched.
#[derive(Debug, Clone, Copy)]
struct Matched {
    /// See [`Best`].
    score: f32,
    /// See [`Found`].
    words: f32,
    /// See [`Found`].
    worth: f32,
    version: u32,
    is_own_language: bool,
    section: Option<DocId>,
    held: u64,
    via: u64,
    by_meaning: bool,
    /// Whether its title says all that is asked for.
    title_says_all: bool,
    /// What that is worth.
    title: f32,
    /// What its country is worth.
    country: f32,
}

impl Matched {
    fn parts(&self, work: u32, fusion: &Fusion<'_>) -> Parts {
        let parts = fusion.parts(self.version, work, self.worth, self.is_own_language);
        Parts { title: self.title, country: self.country, ..parts }
    }

    /// With the score that its parts make, as a version of a work.
    fn scored(self, work: u32, fusion: &Fusion<'_>) -> Self {
        Self { score: self.parts(work, fusion).sum(), ..self }
    }
}

/// A work in which something was found.
#[derive(Debug)]
struct FoundWork {
    row: u32,
    /// What was found in the version that matched best, of the languages that are asked for.
    best: Option<Matched>,
    /// The place of the same in the reader's own language among [`FoundWorks::own`].
    own: Option<u32>,
}

/// Matching works.
pub(crate) struct FoundWorks<'a> {
    works: &'a WorkTable,
    versions: &'a VersionTable,
    rules: &'a LanguageRules,
    fusion: &'a Fusion<'a>,
    /// By row: the place of a work among those found, counted from 1; 0 for one that was not.
    places: Vec<u32>,
    found: Vec<FoundWork>,
    /// What was found in versions in the reader's own language.
    own: Vec<Matched>,
    /// Bit sets of the language ordinals that a work matched in, `stride` words for each that was found.
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
        let (places, found, own, languages) = (vec![0; works.rows.len()], Vec::new(), Vec::new(), Vec::new());
        Self { works, versions, rules, fusion, places, found, own, languages, stride }
    }

    /// Takes a matching version in.
    pub(crate) fn add(&mut self, version: Found) {
        let language = usize::from(version.language);
        let place = &mut self.places[version.work as usize];
        if *place == 0 {
            self.found.push(FoundWork { row: version.work, best: None, own: None });
            self.languages.resize(self.found.len() * self.stride, 0);
            *place = self.found.len() as u32;
        }
        let place = *place as usize - 1;
        self.languages[place * self.stride + language / 64] |= 1 << (language % 64);
        if !self.rules.allow(version.language) {
            return;
        }
        let is_own_language = self.rules.is_own(version.language);
        let matched = Matched {
            score: 0.0,
            words: version.words,
            worth: version.worth,
            version: version.version,
            is_own_language,
            section: version.meant,
            held: version.held,
            via: version.via,
            by_meaning: version.meant.is_some(),
            title_says_all: false,
            title: 0.0,
            country: 0.0,
        };
        let matched = matched.scored(version.work, self.fusion);
        // Where versions match alike, the order of their languages decides: it is the same in every build.
        let is_better = |best: &Matched| {
            let known = self.versions.language_of(best.version);
            matched.score > best.score || (matched.score == best.score && version.language < known)
        };
        let work = &mut self.found[place];
        if work.best.as_ref().is_none_or(is_better) {
            work.best = Some(matched);
        }
        if !is_own_language {
            return;
        }
        match work.own.map(|own| &mut self.own[own as usize]) {
            Some(own) if is_better(own) => *own = matched,
            Some(_) => {}
            None => {
                work.own = Some(self.own.len() as u32);
                self.own.push(matched);
            }
        }
    }

    /// Shows each work in the reader's own language where that version holds all that its best one does. It is worth no
    /// less for being read in another language than the one in which it matched best.
    pub(crate) fn prefer_own(&mut self) {
        for work in &mut self.found {
            if let (Some(best), Some(own)) = (work.best, work.own)
                && let own = self.own[own as usize]
                && best.version != own.version
                && own.held & best.held == best.held
            {
                let (words, worth) = (own.words.max(best.words), own.worth.max(best.worth));
                work.best = Some(Matched { words, worth, ..own }.scored(work.row, self.fusion));
            }
        }
    }

    /// The works with the version by which each matched best.
    fn matched(&self) -> impl Iterator<Item = (u32, &Matched)> {
        self.found.iter().filter_map(|work| Some((work.row, work.best.as_ref()?)))
    }

    fn best_of(&self, row: u32) -> Option<&Matched> {
        self.found[(self.places[row as usize] as usize).checked_sub(1)?].best.as_ref()
    }

    fn best_of_mut(&mut self, row: u32) -> Option<&mut Matched> {
        self.found[(self.places[row as usize] as usize).checked_sub(1)?].best.as_mut()
    }

    /// The rows and versions of the works that score highest, at most `limit` of them, in no order.
    pub(crate) fn candidates(&self, limit: usize) -> Vec<(u32, u32)> {
        let scored = self.matched().map(|(row, matched)| ((row, matched.version), matched.score));
        best(scored.collect(), limit, highest_first).into_iter().map(|(work, _)| work).collect()
    }

    /// Remembers the best section of a work's best version and adds to what its words are worth, and to the score
    /// where its title was asked for, as one that says all of a query of several words was.
    pub(crate) fn lift(&mut self, row: u32, section: Option<BestSection>, bonus: f32, title: AskedTitle) {
        let fusion = self.fusion;
        let Some(best) = self.best_of_mut(row) else { return };
        best.section = best.section.or(section.map(|section| section.doc));
        best.words += bonus;
        best.worth = fusion.worth(best.words);
        best.title = if title.is_meant { ASKED_TITLE } else { 0.0 };
        best.title_says_all = title.says_all;
        *best = best.scored(row, fusion);
    }

    /// Lifts the works of some countries, or lets them down, by so much: what is said elsewhere of a country that is named
    /// answers less often.
    pub(crate) fn favour(&mut self, is_named: impl Fn(&WorkId) -> bool, by: f32) {
        for work in self.found.iter_mut().filter(|work| is_named(&self.works.rows[work.row as usize].id)) {
            work.best = work.best.map(|best| Matched { country: by, ..best }.scored(work.row, self.fusion));
        }
    }

    /// Puts what replaced an act before it, where the act is no longer in force and both were found.
    pub(crate) fn put_successors_before(&mut self) {
        for (row, successor) in &self.works.succeeded {
            if let Some(old) = self.best_of(*row).map(|old| old.score)
                && let Some(new) = self.best_of_mut(*successor)
            {
                new.score = new.score.max(old.next_up());
            }
        }
    }

    /// Puts the best work with such a value before all others, in the reader's own language: one that matched best
    /// there, else one that matched there at all. Of those that are about as good one from home is the first.
    pub(crate) fn put_first(&mut self, has: impl Fn(&FacetValue) -> bool, is_home: impl Fn(&WorkId) -> bool) {
        let has = |row: u32| {
            let values = self.works.values_of(row).iter();
            values.map(|ordinal| &self.works.values[*ordinal as usize]).any(&has)
        };
        let highest = self.matched().map(|(_, best)| best.score).fold(0.0, f32::max);
        let score = |(row, best): &(u32, &Matched)| {
            let home = if is_home(&self.works.rows[*row as usize].id) { FROM_HOME } else { 1.0 };
            best.score * home * if best.title_says_all { IN_TITLE } else { 1.0 }
        };
        let order = |a: &(u32, &Matched), b: &(u32, &Matched)| score(a).total_cmp(&score(b)).then(a.0.cmp(&b.0));
        let first = self.matched().filter(|(row, best)| best.is_own_language && has(*row)).max_by(order);
        let in_own = || {
            let matched = self.found.iter().filter(|work| work.own.is_some() && has(work.row));
            let first = matched.filter_map(|work| Some((work.row, work.best.as_ref()?))).max_by(order)?.0;
            let place = self.places[first as usize] as usize - 1;
            Some((first, &self.own[self.found[place].own? as usize]))
        };
        if let Some((row, best)) = first.or_else(in_own) {
            let first = Matched { score: highest.next_up(), ..*best };
            if let Some(best) = self.best_of_mut(row) {
                *best = first;
            }
        }
    }

    /// Applies the filters, counts the facets and sorts, the first `wanted` of what remains.
    pub(crate) fn select(
        self,
        selection: &Selection,
        languages: &[LanguageTag],
        sort: Sort,
        wanted: usize,
    ) -> Selected {
        let ordinal_of = |tag: &str| languages.iter().position(|language| language.as_str() == tag);
        let is_language = |value: &FacetValue| value.facet == Facet::Lang;
        let values = self.works.values.iter();
        let ordinals: Vec<_> =
            values.map(|value| if is_language(value) { ordinal_of(&value.value) } else { None }).collect();
        let mut counting = Counting::new(self.works, selection);
        let mut hits: Vec<Ranked> = Vec::new();
        for (work, languages) in self.found.iter().zip(self.languages.chunks_exact(self.stride)) {
            let matched_in = |language: usize| languages[language / 64] >> (language % 64) & 1 == 1;
            let matched = |value: u32| ordinals[value as usize].is_some_and(matched_in);
            if counting.take(work.row, matched)
                && let Some(best) = &work.best
            {
                let (score, by_meaning) = (best.score, best.by_meaning);
                hits.push(Ranked { score, by_meaning, row: work.row });
            }
        }
        let total = hits.len();
        let order = order(self.works, sort);
        let mut hits = best(hits, wanted, &order);
        hits.sort_unstable_by(order);
        let shown = |work: u32, best: &Matched| Best {
            score: best.score,
            parts: best.parts(work, self.fusion),
            version: best.version,
            section: best.section,
            via: best.via,
            by_meaning: best.by_meaning,
            stands_for_other: false,
        };
        let hits = hits.iter().map(|hit| (hit.row, self.best_of(hit.row).map(|best| shown(hit.row, best)))).collect();
        Selected { total, hits, facets: counting.finish() }
    }
}

/// Everything there is, filtered, the first `wanted` of it: the answer to an empty query.
pub(crate) fn select_all(table: &WorkTable, selection: &Selection, wanted: usize) -> Selected {
    let mut counting = Counting::new(table, selection);
    let (mut hits, mut total) = (Vec::new(), 0);
    for row in &table.by_date {
        if counting.take(*row, |_| true) {
            total += 1;
            if hits.len() < wanted {
                hits.push((*row, None));
            }
        }
    }
    Selected { total, hits, facets: counting.finish() }
}

/// A work by which it is ordered.
struct Ranked {
    score: f32,
    by_meaning: bool,
    row: u32,
}

/// The order by worth or by date; by date, what was found by its words comes before what only comes near.
fn order(table: &WorkTable, sort: Sort) -> impl Fn(&Ranked, &Ranked) -> Ordering {
    let date = |row: u32| Reverse(table.rows[row as usize].date);
    move |a, b| {
        let by_score = || b.score.total_cmp(&a.score);
        let by_date = || date(a.row).cmp(&date(b.row));
        let order = match sort {
            Sort::Relevance => by_score().then_with(by_date),
            Sort::Date => a.by_meaning.cmp(&b.by_meaning).then_with(by_date).then_with(by_score),
        };
        order.then(a.row.cmp(&b.row))
    }
}

/// The works that remain, and the counts.
pub(crate) struct Selected {
    /// How many remain.
    pub(crate) total: usize,
    /// The first of them, in order.
    pub(crate) hits: Vec<(u32, Option<Best>)>,
    pub(crate) facets: Vec<(u32, usize)>,
}
