//! Scoring every version that holds any of a query's terms.
//!
//! A version is scored group by group: the postings of all variants of a group are read one after the other, each
//! version keeps its best variant, and the group's rarity follows from the versions that were met, so that variants
//! together are as frequent as their union. Three kinds of evidence add up: a word of the text that shares stem or
//! fold with the word asked for, one that only shares its root, and one in the title. Each is weighed by BM25.

use tajriba_indexer::IndexSchema;
use tantivy::query::{EnableScoring, PhraseQuery, Query};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, Searcher, SegmentReader, TERMINATED, Term};

use crate::search::groups::TermGroup;
use crate::search::postings::{FieldPostings, norm_table};
use crate::search::versions::{NO_VERSION, VersionTable};

/// Rare words count for more than in plain BM25, whose weight of rarity is raised to this power: questions are made of
/// words that are not rare and yet say little.
const RARITY: f32 = 1.4;
/// What words that only share their root are worth beside the words themselves.
const ROOT_WEIGHT: f32 = 0.5;
/// What a word in the title is worth beside the same in the text.
const TITLE_WEIGHT: f32 = 0.8;
/// What a word in the lead is worth beside the same in the text.
const LEAD_WEIGHT: f32 = 0.3;
/// What a text that names the same in other words is worth beside one in the asker's own words.
const CONCEPT_WEIGHT: f32 = 0.6;
/// What a text that names a related concept is worth beside one that names the same.
const RELATED_WEIGHT: f32 = 0.3;
/// What a function word is worth beside one that says something.
const STOP_WORD_WEIGHT: f32 = 0.6;
/// How many versions of all languages together a language's own count is filled up with: in a language of which there
/// is little, one occurrence says little about how common a word is.
const BORROWED_VERSIONS: f32 = 10.0;

/// How much more the scores of a language may count where its words are common in it.
const MOST_EVENED: f32 = 2.0;

/// Most ways in which a phrase is looked for.
const MAX_READINGS: usize = 6;
/// Most groups of one query: each has a bit.
pub(crate) const MAX_GROUPS: usize = 64;

/// What a query found in one version.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Total {
    pub(crate) score: f32,
    /// Bit set of the groups of which it holds a variant or a concept.
    pub(crate) own: u64,
    /// Bit set of the groups of which it holds at least the root.
    pub(crate) any: u64,
    /// Bit set of the groups of which it holds a concept, and no variant.
    pub(crate) via: u64,
}

/// Where evidence stands in a version.
#[derive(Debug, Clone, Copy, Default)]
struct Places {
    words: f32,
    title: f32,
    lead: f32,
}

impl Places {
    fn sum(self) -> f32 {
        self.words + TITLE_WEIGHT * self.title + LEAD_WEIGHT * self.lead
    }
}

/// What one group found in one version, by evidence.
#[derive(Debug, Clone, Copy, Default)]
struct Cell {
    own: Places,
    root: Places,
    concept: Places,
    /// Of related concepts: they are as rare as the concept itself is.
    related: Places,
}

impl Cell {
    /// Whether a version holds what was asked for: what is only related to it makes it a better answer, not one.
    fn is_held(&self) -> bool {
        [self.own, self.root, self.concept].iter().any(|places| places.words > 0.0)
    }

    fn is_empty(&self) -> bool {
        !self.is_held() && self.related.words == 0.0
    }
}

/// Picks what a term is evidence of.
type Evidence = fn(&mut Cell) -> &mut Places;

/// The sheet on which one query is added up, kept from query to query: it is as long as the table of versions.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    cells: Vec<Cell>,
    totals: Vec<Total>,
    /// Versions with a total, each once, in the order in which they were met.
    found: Vec<u32>,
    of_group: Vec<u32>,
    /// How rare each group is among all versions, in the order of the groups; 0 for one that is nowhere.
    pub(crate) rarity: Vec<f32>,
    /// What the words of the query say, summed: among all versions, and among those of each language.
    asked: f32,
    asked_in: Vec<f32>,
}

impl Tally {
    /// Empties the sheet and makes it fit a table.
    pub(crate) fn clear(&mut self, versions: usize) {
        for version in self.found.drain(..) {
            self.totals[version as usize] = Total::default();
        }
        self.rarity.clear();
        self.asked = 0.0;
        self.asked_in.clear();
        self.cells.resize(versions, Cell::default());
        self.totals.resize(versions, Total::default());
    }

    /// What was found, each version once.
    pub(crate) fn found(&self) -> impl Iterator<Item = (u32, &Total)> {
        self.found.iter().map(|version| (*version, &self.totals[*version as usize]))
    }

    /// Whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What was found in a version.
    pub(crate) fn total(&self, version: u32) -> Total {
        self.totals.get(version as usize).copied().unwrap_or_default()
    }

    fn put(&mut self, version: u32, evidence: impl FnOnce(&mut Cell) -> &mut f32, value: f32) {
        let cell = &mut self.cells[version as usize];
        if cell.is_empty() {
            self.of_group.push(version);
        }
        let best = evidence(cell);
        *best = best.max(value);
    }
}

/// What evaluation reads: the index and its versions.
#[derive(Clone, Copy)]
pub(crate) struct Evaluator<'a> {
    pub(crate) searcher: &'a Searcher,
    pub(crate) fields: &'a IndexSchema,
    pub(crate) versions: &'a VersionTable,
}

/// How the lengths of texts weigh.
struct Norms {
    words: [f32; 256],
    title: [f32; 256],
    lead: [f32; 256],
}

impl Evaluator<'_> {
    /// Adds up groups, the first of which has the lowest bit, and phrases, whose bits follow. Nothing is found where no
    /// version holds every phrase: they are read first, and the rest is left unread then.
    pub(crate) fn run(
        &self,
        groups: &[TermGroup],
        phrases: &[Vec<TermGroup>],
        tally: &mut Tally,
    ) -> tantivy::Result<()> {
        let versions = self.versions.rows.len();
        tally.clear(versions);
        tally.asked_in.resize(self.versions.of_language.len(), 0.0);
        let norms = Norms {
            words: norm_table(self.searcher, self.fields.words, versions)?,
            title: norm_table(self.searcher, self.fields.title, versions)?,
            lead: norm_table(self.searcher, self.fields.lead, versions)?,
        };
        let phrases = &phrases[..phrases.len().min(MAX_GROUPS.saturating_sub(groups.len()))];
        tally.rarity.resize(groups.len().min(MAX_GROUPS) + phrases.len(), 0.0);
        let mut read = 0;
        for (place, phrase) in phrases.iter().enumerate() {
            let bit = groups.len() + place;
            self.read_phrase(phrase, tally)?;
            self.settle(bit, 1.0, tally);
            read |= 1 << bit;
            if !tally.found().any(|(_, total)| total.own & read == read) {
                tally.clear(versions);
                return Ok(());
            }
        }
        for (bit, group) in groups.iter().enumerate().take(MAX_GROUPS) {
            for (segment, reader) in self.searcher.segment_readers().iter().enumerate() {
                self.read_group(group, segment, reader, &norms, tally)?;
            }
            self.settle(bit, if group.is_stop_word { STOP_WORD_WEIGHT } else { 1.0 }, tally);
        }
        self.even_out(tally);
        Ok(())
    }

    /// Makes the scores of different languages comparable. In a language of which there is little, or in which all
    /// speaks of one thing, no word is rare; its texts are not worse answers for that.
    fn even_out(&self, tally: &mut Tally) {
        let factor = |asked_in: &f32| (tally.asked / asked_in.max(f32::EPSILON)).clamp(1.0, MOST_EVENED);
        let factors: Vec<f32> = tally.asked_in.iter().map(factor).collect();
        for version in &tally.found {
            let language = usize::from(self.versions.rows[*version as usize].language);
            tally.totals[*version as usize].score *= factors[language];
        }
    }

    fn read_group(
        &self,
        group: &TermGroup,
        segment: usize,
        reader: &SegmentReader,
        norms: &Norms,
        tally: &mut Tally,
    ) -> tantivy::Result<()> {
        let versions = self.versions.of_segment(segment);
        let fields = [
            FieldPostings::open(reader, versions, self.fields.words, &norms.words)?,
            FieldPostings::open(reader, versions, self.fields.title, &norms.title)?,
            FieldPostings::open(reader, versions, self.fields.lead, &norms.lead)?,
        ];
        for concept in &group.concepts {
            read_places(&fields, concept, 1.0, tally, |cell| &mut cell.concept)?;
        }
        for related in &group.related {
            read_places(&fields, related, RELATED_WEIGHT, tally, |cell| &mut cell.related)?;
        }
        let mut is_known = group.roots.is_empty();
        for root in &group.roots {
            is_known |= read_places(&fields, root, 1.0, tally, |cell| &mut cell.root)?;
        }
        // Where not even the root occurs no form of the word does.
        if is_known {
            for (term, weight) in &group.variants {
                read_places(&fields, term, *weight, tally, |cell| &mut cell.own)?;
            }
        }
        Ok(())
    }

    /// A phrase counts like a word that stands once wherever its folds stand together, in a title or a section.
    fn read_phrase(&self, phrase: &[TermGroup], tally: &mut Tally) -> tantivy::Result<()> {
        let readings = readings(phrase);
        let fields = [self.fields.title, self.fields.text];
        for (field, folds) in fields.iter().flat_map(|field| readings.iter().map(move |folds| (*field, folds))) {
            let terms: Vec<_> = folds.iter().map(|fold| Term::from_field_text(field, fold)).collect();
            let query: Box<dyn Query> = match terms.as_slice() {
                [] => return Ok(()),
                [term] => Box::new(tantivy::query::TermQuery::new(term.clone(), IndexRecordOption::Basic)),
                _ => Box::new(PhraseQuery::new(terms)),
            };
            let weight = query.weight(EnableScoring::disabled_from_searcher(self.searcher))?;
            for (segment, reader) in self.searcher.segment_readers().iter().enumerate() {
                let versions = self.versions.of_segment(segment);
                let mut scorer = weight.scorer(reader, 1.0)?;
                let mut doc = scorer.doc();
                while doc != TERMINATED {
                    let version = versions[doc as usize];
                    if version != NO_VERSION {
                        tally.put(version, |cell| &mut cell.own.words, 1.0);
                        if field == self.fields.title {
                            tally.put(version, |cell| &mut cell.own.title, 1.0);
                        }
                    }
                    doc = scorer.advance();
                }
            }
        }
        Ok(())
    }

    /// Weighs what a group found by how rare it is, language by language, and adds it to the totals: what its words
    /// found, or what its concepts found where that is more.
    fn settle(&self, bit: usize, weight: f32, tally: &mut Tally) {
        let mut frequency = vec![[0u32; 3]; self.versions.of_language.len()];
        let language_of = |version: u32| usize::from(self.versions.rows[version as usize].language);
        for version in &tally.of_group {
            let cell = &tally.cells[*version as usize];
            let counts = &mut frequency[language_of(*version)];
            for (count, places) in counts.iter_mut().zip([cell.own, cell.root, cell.concept]) {
                *count += u32::from(places.words > 0.0);
            }
        }
        let [own, root] = [0, 1].map(|kind| rarities(&frequency, kind, &self.versions.of_language));
        let holding = tally.of_group.iter().filter(|version| tally.cells[**version as usize].is_held());
        let (held, all) = (holding.count() as f32, self.versions.rows.len() as f32);
        // A concept is the same in every language.
        let overall = |kind: usize| rarity(frequency.iter().map(|counts| counts[kind]).sum::<u32>() as f32, all);
        let concept = overall(2);
        tally.asked += weight * overall(0);
        tally.asked_in.iter_mut().zip(&own).for_each(|(sum, own)| *sum += weight * own);
        tally.rarity[bit] = if held > 0.0 { rarity(held, all) } else { 0.0 };
        for version in tally.of_group.drain(..) {
            let cell = std::mem::take(&mut tally.cells[version as usize]);
            let language = language_of(version);
            let total = &mut tally.totals[version as usize];
            if total.any == 0 && total.score == 0.0 {
                tally.found.push(version);
            }
            if cell.is_held() {
                total.any |= 1 << bit;
            }
            if cell.own.words > 0.0 || cell.concept.words > 0.0 {
                total.own |= 1 << bit;
            }
            if cell.own.words == 0.0 && cell.concept.words > 0.0 {
                total.via |= 1 << bit;
            }
            let by_word = own[language] * cell.own.sum() + ROOT_WEIGHT * root[language] * cell.root.sum();
            let by_concept = CONCEPT_WEIGHT * concept * cell.concept.sum().max(cell.related.sum());
            total.score += weight * by_word.max(by_concept);
        }
    }
}

/// What a phrase may look like in the index: languages fold its words in different ways. The likeliest first, at most
/// [`MAX_READINGS`].
fn readings(phrase: &[TermGroup]) -> Vec<Vec<&str>> {
    let mut readings: Vec<Vec<&str>> = vec![Vec::new()];
    for group in phrase.iter().filter(|group| group.folds().next().is_some()) {
        let longer = |fold| readings.iter().map(move |begun| [begun.as_slice(), &[fold]].concat());
        readings = group.folds().flat_map(longer).take(MAX_READINGS).collect();
    }
    readings
}

/// How much a match says in each language, from how many versions of each hold one.
fn rarities(frequency: &[[u32; 3]], kind: usize, versions: &[u32]) -> Vec<f32> {
    let all = versions.iter().sum::<u32>().max(1) as f32;
    let overall = frequency.iter().map(|counts| counts[kind]).sum::<u32>() as f32 / all;
    let of_language = |(counts, versions): (&[u32; 3], &u32)| {
        let held = counts[kind] as f32 + BORROWED_VERSIONS * overall;
        rarity(held / (*versions as f32 + BORROWED_VERSIONS) * all, all)
    };
    frequency.iter().zip(versions).map(of_language).collect()
}

fn rarity(frequency: f32, all: f32) -> f32 {
    (1.0 + (all - frequency + 0.5).max(0.0) / (frequency + 0.5)).ln().powf(RARITY)
}

/// Reads a term in words, title and lead; whether the segment knows it.
fn read_places(
    [words, title, lead]: &[FieldPostings<'_>; 3],
    term: &str,
    weight: f32,
    tally: &mut Tally,
    evidence: Evidence,
) -> tantivy::Result<bool> {
    let is_known = words.read(term, weight, &mut |version, value| {
        tally.put(version, |cell| &mut evidence(cell).words, value);
    })?;
    if is_known {
        title.read(term, weight, &mut |version, value| tally.put(version, |cell| &mut evidence(cell).title, value))?;
        lead.read(term, weight, &mut |version, value| tally.put(version, |cell| &mut evidence(cell).lead, value))?;
    }
    Ok(is_known)
}
