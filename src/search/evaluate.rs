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
use crate::search::postings::{FieldPostings, Lengths};
use crate::search::tally::{Evidence, Frequency, Place, Rarities, Tally};
use crate::search::versions::{NO_VERSION, VersionTable};

/// Rare words count for more than in plain BM25, whose weight of rarity is raised to this power: questions are made of
/// words that are not rare and yet say little.
const RARITY: f32 = 1.4;
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

/// What evaluation reads: the index and its versions.
#[derive(Clone, Copy)]
pub(crate) struct Evaluator<'a> {
    pub(crate) searcher: &'a Searcher,
    pub(crate) fields: &'a IndexSchema,
    pub(crate) versions: &'a VersionTable,
    pub(crate) lengths: &'a Lengths,
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
        let phrases = &phrases[..phrases.len().min(MAX_GROUPS.saturating_sub(groups.len()))];
        let groups = &groups[..groups.len().min(MAX_GROUPS)];
        tally.clear(self.versions, groups.len() + phrases.len());
        let mut read = 0;
        for (place, phrase) in phrases.iter().enumerate() {
            let bit = groups.len() + place;
            self.read_phrase(phrase, tally)?;
            self.settle(bit, 1.0, tally);
            read |= 1 << bit;
            if !tally.any_holds(read) {
                tally.clear(self.versions, groups.len() + phrases.len());
                return Ok(());
            }
        }
        let segments = self.searcher.segment_readers().iter().enumerate();
        let segments = segments.map(|(segment, reader)| self.open(segment, reader));
        let segments: Vec<_> = segments.collect::<tantivy::Result<_>>()?;
        for (bit, group) in groups.iter().enumerate() {
            for segment in &segments {
                segment.read_group(group, tally)?;
            }
            self.settle(bit, if group.is_stop_word { STOP_WORD_WEIGHT } else { 1.0 }, tally);
        }
        // Scores of different languages are made comparable. In a language of which there is little, or in which all
        // speaks of one thing, no word is rare; its texts are not worse answers for that.
        let factor = |asked_in: &f32| (tally.asked / asked_in.max(f32::EPSILON)).clamp(1.0, MOST_EVENED);
        let factors: Vec<f32> = tally.asked_in.iter().map(factor).collect();
        tally.finish(self.versions, &factors);
        Ok(())
    }

    fn open(&self, segment: usize, reader: &SegmentReader) -> tantivy::Result<SegmentPlaces<'_>> {
        let documents = self.versions.documents_of(segment);
        let open = |field, lengths| FieldPostings::open(reader, documents, field, lengths);
        Ok(SegmentPlaces {
            words: open(self.fields.words, &self.lengths.words)?,
            title: open(self.fields.title, &self.lengths.title)?,
            lead: open(self.fields.lead, &self.lengths.lead)?,
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
                        tally.sheet(Evidence::Own, Place::Words).put(version, 1.0);
                        if field == self.fields.title {
                            tally.sheet(Evidence::Own, Place::Title).put(version, 1.0);
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
        let (frequencies, held) = tally.frequencies(self.versions);
        let (held, all) = (held as f32, self.versions.rows.len() as f32);
        let [own, root] = [Evidence::Own, Evidence::Root]
            .map(|evidence| rarities(&frequencies, evidence, &self.versions.of_language));
        // A concept is the same in every language.
        let overall = |evidence: Evidence| rarity(in_all(&frequencies, evidence), all);
        let rarities = Rarities { own, root, concept: overall(Evidence::Concept) };
        tally.asked += weight * overall(Evidence::Own);
        tally.asked_in.iter_mut().zip(&rarities.own).for_each(|(sum, own)| *sum += weight * own);
        tally.rarity[bit] = if held > 0.0 { rarity(held, all) } else { 0.0 };
        tally.settle(bit, weight, &rarities, self.versions);
    }
}

/// What a segment holds of terms in the words, the title and the lead of versions.
struct SegmentPlaces<'a> {
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

    /// Reads a term; whether the segment knows it.
    fn read(&self, term: &str, weight: f32, evidence: Evidence, tally: &mut Tally) -> tantivy::Result<bool> {
        let is_known = self.words.read(term, weight, &mut tally.sheet(evidence, Place::Words))?;
        if is_known {
            self.title.read(term, weight, &mut tally.sheet(evidence, Place::Title))?;
            self.lead.read(term, weight, &mut tally.sheet(evidence, Place::Lead))?;
        }
        Ok(is_known)
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

/// How much evidence says in each language, from how many versions of each hold it.
fn rarities(frequencies: &[Frequency], evidence: Evidence, versions: &[u32]) -> Vec<f32> {
    let all = versions.iter().sum::<u32>().max(1) as f32;
    let overall = in_all(frequencies, evidence) / all;
    let of_language = |(counts, versions): (&Frequency, &u32)| {
        let held = counts[evidence as usize] as f32 + BORROWED_VERSIONS * overall;
        rarity(held / (*versions as f32 + BORROWED_VERSIONS) * all, all)
    };
    frequencies.iter().zip(versions).map(of_language).collect()
}

/// How many versions of all languages hold evidence.
fn in_all(frequencies: &[Frequency], evidence: Evidence) -> f32 {
    frequencies.iter().map(|counts| counts[evidence as usize]).sum::<u32>() as f32
}

fn rarity(frequency: f32, all: f32) -> f32 {
    (1.0 + (all - frequency + 0.5).max(0.0) / (frequency + 0.5)).ln().powf(RARITY)
}
