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

/// What a term is evidence of.
#[derive(Debug, Clone, Copy)]
enum Evidence {
    Own,
    Root,
    Concept,
    /// They are as rare as the concept itself is.
    Related,
}

/// What one group found in one version, by [`Evidence`].
#[derive(Debug, Clone, Copy, Default)]
struct Cell {
    found: [Places; 4],
    /// The group of which it is, counted from 1.
    group: u32,
}

impl Cell {
    /// Whether a version holds what was asked for: what is only related to it makes it a better answer, not one.
    fn is_held(&self) -> bool {
        [Evidence::Own, Evidence::Root, Evidence::Concept].iter().any(|evidence| self.of(*evidence).words > 0.0)
    }

    fn of(&self, evidence: Evidence) -> Places {
        self.found[evidence as usize]
    }
}

/// A version in which something was found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tallied {
    /// Its row in the version table.
    pub(crate) version: u32,
    /// The row of its work.
    pub(crate) work: u32,
    /// The ordinal of its language.
    pub(crate) language: u16,
    pub(crate) total: Total,
}

/// The sheet on which one query is added up, kept from query to query. What was found stands close together, in the order
/// in which it was met: that of the index, in which postings are read.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// By version: its place among those found, counted from 1; 0 for one in which nothing was.
    places: Vec<u32>,
    found: Vec<Tallied>,
    /// What the group that is read has found, by the places of versions.
    cells: Vec<Cell>,
    /// The places of those versions.
    of_group: Vec<u32>,
    /// The group that is read, counted from 1.
    group: u32,
    /// How rare each group is among all versions, in the order of the groups; 0 for one that is nowhere.
    pub(crate) rarity: Vec<f32>,
    /// What the words of the query say, summed: among all versions, and among those of each language.
    asked: f32,
    asked_in: Vec<f32>,
}

impl Tally {
    /// Empties the sheet and makes it fit a table.
    pub(crate) fn clear(&mut self, versions: usize) {
        for found in self.found.drain(..) {
            self.places[found.version as usize] = 0;
        }
        self.cells.clear();
        self.group = 1;
        self.rarity.clear();
        self.asked = 0.0;
        self.asked_in.clear();
        self.places.resize(versions, 0);
    }

    /// What was found, each version once.
    pub(crate) fn found(&self) -> &[Tallied] {
        &self.found
    }

    /// What was found in a version.
    pub(crate) fn total(&self, version: u32) -> Total {
        let place = self.places.get(version as usize).copied().unwrap_or_default();
        place.checked_sub(1).map_or_else(Total::default, |place| self.found[place as usize].total)
    }

    /// Where the group that is read writes what it finds in a version.
    fn places_of(&mut self, version: u32, versions: &VersionTable, evidence: Evidence) -> &mut Places {
        let place = &mut self.places[version as usize];
        if *place == 0 {
            let row = &versions.rows[version as usize];
            self.found.push(Tallied { version, work: row.work, language: row.language, total: Total::default() });
            self.cells.push(Cell::default());
            *place = self.found.len() as u32;
        }
        let cell = &mut self.cells[*place as usize - 1];
        if cell.group != self.group {
            *cell = Cell { group: self.group, ..Cell::default() };
            self.of_group.push(*place - 1);
        }
        &mut cell.found[evidence as usize]
    }
}

/// What evaluation reads: the index and its versions.
#[derive(Clone, Copy)]
pub(crate) struct Evaluator<'a> {
    pub(crate) searcher: &'a Searcher,
    pub(crate) fields: &'a IndexSchema,
    pub(crate) versions: &'a VersionTable,
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
        let phrases = &phrases[..phrases.len().min(MAX_GROUPS.saturating_sub(groups.len()))];
        tally.rarity.resize(groups.len().min(MAX_GROUPS) + phrases.len(), 0.0);
        let mut read = 0;
        for (place, phrase) in phrases.iter().enumerate() {
            let bit = groups.len() + place;
            self.read_phrase(phrase, tally)?;
            self.settle(bit, 1.0, tally);
            read |= 1 << bit;
            if !tally.found().iter().any(|found| found.total.own & read == read) {
                tally.clear(versions);
                return Ok(());
            }
        }
        let norms = Norms {
            words: norm_table(self.searcher, self.fields.words, versions)?,
            title: norm_table(self.searcher, self.fields.title, versions)?,
            lead: norm_table(self.searcher, self.fields.lead, versions)?,
        };
        let segments = self.searcher.segment_readers().iter().enumerate();
        let segments = segments.map(|(segment, reader)| self.open(segment, reader, &norms));
        let segments: Vec<_> = segments.collect::<tantivy::Result<_>>()?;
        for (bit, group) in groups.iter().enumerate().take(MAX_GROUPS) {
            for segment in &segments {
                segment.read_group(group, tally)?;
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
        for found in &mut tally.found {
            found.total.score *= factors[usize::from(found.language)];
        }
    }

    fn open<'s>(
        &'s self,
        segment: usize,
        reader: &SegmentReader,
        norms: &'s Norms,
    ) -> tantivy::Result<SegmentPlaces<'s>> {
        let versions = self.versions.of_segment(segment);
        Ok(SegmentPlaces {
            table: self.versions,
            words: FieldPostings::open(reader, versions, self.fields.words, &norms.words)?,
            title: FieldPostings::open(reader, versions, self.fields.title, &norms.title)?,
            lead: FieldPostings::open(reader, versions, self.fields.lead, &norms.lead)?,
        })
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
                        let places = tally.places_of(version, self.versions, Evidence::Own);
                        places.words = 1.0;
                        if field == self.fields.title {
                            places.title = 1.0;
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
        let mut held = 0u32;
        for place in &tally.of_group {
            let cell = &tally.cells[*place as usize];
            let counts = &mut frequency[usize::from(tally.found[*place as usize].language)];
            for (count, places) in counts.iter_mut().zip(cell.found) {
                *count += u32::from(places.words > 0.0);
            }
            held += u32::from(cell.is_held());
        }
        let (held, all) = (held as f32, self.versions.rows.len() as f32);
        let [own, root] = [0, 1].map(|kind| rarities(&frequency, kind, &self.versions.of_language));
        // A concept is the same in every language.
        let overall = |kind: usize| rarity(frequency.iter().map(|counts| counts[kind]).sum::<u32>() as f32, all);
        let concept = overall(2);
        tally.asked += weight * overall(0);
        tally.asked_in.iter_mut().zip(&own).for_each(|(sum, own)| *sum += weight * own);
        tally.rarity[bit] = if held > 0.0 { rarity(held, all) } else { 0.0 };
        for place in tally.of_group.drain(..) {
            let cell = &tally.cells[place as usize];
            let Tallied { language, total, .. } = &mut tally.found[place as usize];
            let language = usize::from(*language);
            let [by_own, by_root, by_concept, by_related] = cell.found;
            if cell.is_held() {
                total.any |= 1 << bit;
            }
            if by_own.words > 0.0 || by_concept.words > 0.0 {
                total.own |= 1 << bit;
            }
            if by_own.words == 0.0 && by_concept.words > 0.0 {
                total.via |= 1 << bit;
            }
            let by_word = own[language] * by_own.sum() + ROOT_WEIGHT * root[language] * by_root.sum();
            let by_concept = CONCEPT_WEIGHT * concept * by_concept.sum().max(by_related.sum());
            total.score += weight * by_word.max(by_concept);
        }
        tally.group += 1;
    }
}

/// How the lengths of texts weigh.
struct Norms {
    words: [f32; 256],
    title: [f32; 256],
    lead: [f32; 256],
}

/// What a segment holds of terms in the words, the title and the lead of versions.
struct SegmentPlaces<'a> {
    table: &'a VersionTable,
    words: FieldPostings<'a>,
    title: FieldPostings<'a>,
    lead: FieldPostings<'a>,
}

impl SegmentPlaces<'_> {
    fn read_group(&self, group: &TermGroup, tally: &mut Tally) -> tantivy::Result<()> {
        for concept in &group.concepts {
            self.read(concept, 1.0, Evidence::Concept, tally)?;
        }
        for related in &group.related {
            self.read(related, RELATED_WEIGHT, Evidence::Related, tally)?;
        }
        let mut is_known = group.roots.is_empty();
        for root in &group.roots {
            is_known |= self.read(root, 1.0, Evidence::Root, tally)?;
        }
        // Where not even the root occurs no form of the word does.
        if is_known {
            for (term, weight) in &group.variants {
                self.read(term, *weight, Evidence::Own, tally)?;
            }
        }
        Ok(())
    }

    /// Reads a term; whether the segment knows it. What stands in a title or a lead stands among the words, too.
    fn read(&self, term: &str, weight: f32, evidence: Evidence, tally: &mut Tally) -> tantivy::Result<bool> {
        let term = (term, weight, evidence);
        let is_known = self.read_in(&self.words, term, tally, |places| &mut places.words)?;
        if is_known {
            self.read_in(&self.title, term, tally, |places| &mut places.title)?;
            self.read_in(&self.lead, term, tally, |places| &mut places.lead)?;
        }
        Ok(is_known)
    }

    fn read_in(
        &self,
        field: &FieldPostings<'_>,
        (term, weight, evidence): (&str, f32, Evidence),
        tally: &mut Tally,
        place: impl Fn(&mut Places) -> &mut f32,
    ) -> tantivy::Result<bool> {
        field.read(term, weight, |version, value| {
            let best = place(tally.places_of(version, self.table, evidence));
            *best = best.max(value);
        })
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
