//! Finding and scoring the sections that match a query, one segment at a time.
//!
//! A group's terms are read side by side. Sections that hold all groups are found by leapfrogging; when only some of
//! the groups are asked for, the rarest groups drive, so that common words never are walked through. Scores are BM25
//! with one document frequency a group, that of its most frequent variant.

use tajriba_indexer::IndexSchema;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::{EnableScoring, PhraseQuery, Query, Scorer};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, Searcher, SegmentReader, TERMINATED, Term};

use crate::search::groups::TermGroup;
use crate::search::table::SectionCounts;

const K1: f32 = 1.2;
const B: f32 = 0.75;
/// What a match in the title is worth beside one in the text.
const TITLE_WEIGHT: f32 = 1.5;

/// A query ready to be run over every segment.
pub(crate) struct Evaluation<'q> {
    fields: &'q IndexSchema,
    groups: Vec<WeightedGroup<'q>>,
    /// How many of the groups a section must hold.
    required: usize,
    phrases: Vec<Box<dyn Query>>,
    norms: [NormTable; 2],
}

struct WeightedGroup<'q> {
    group: &'q TermGroup,
    idf: f32,
}

impl<'q> Evaluation<'q> {
    /// Looks up how frequent the groups are.
    pub(crate) fn new(
        searcher: &Searcher,
        fields: &'q IndexSchema,
        sections: &SectionCounts,
        groups: &'q [TermGroup],
        phrases: &[Vec<TermGroup>],
    ) -> tantivy::Result<Self> {
        let mut weighted = Vec::with_capacity(groups.len());
        for group in groups {
            weighted.push(WeightedGroup { group, idf: group_idf(searcher, fields, sections, group)? });
        }
        let norms = [NormTable::of(searcher, fields.title)?, NormTable::of(searcher, fields.text)?];
        let phrases = phrases.iter().filter_map(|phrase| phrase_query(fields, phrase)).collect();
        Ok(Self { fields, groups: weighted, required: groups.len(), phrases, norms })
    }

    /// The groups of the query in its order, with how rare each is.
    pub(crate) fn weights(&self) -> Vec<(&'q TermGroup, f32)> {
        self.groups.iter().map(|weighted| (weighted.group, weighted.idf)).collect()
    }

    /// Asks for at least this many of the groups instead of all of them.
    pub(crate) fn require(mut self, groups: usize) -> Self {
        self.required = groups.clamp(1, self.groups.len().max(1));
        self
    }

    /// Calls `each` with every living section that matches, in the order of the segment, and its score.
    pub(crate) fn run(
        &self,
        searcher: &Searcher,
        reader: &SegmentReader,
        each: &mut dyn FnMut(DocId, f32),
    ) -> tantivy::Result<()> {
        let alive = reader.alive_bitset();
        let mut each = |doc, score| {
            if alive.is_none_or(|alive| alive.is_alive(doc)) {
                each(doc, score);
            }
        };
        let mut filters = Vec::with_capacity(self.phrases.len());
        for phrase in &self.phrases {
            let weight = phrase.weight(EnableScoring::enabled_from_searcher(searcher))?;
            filters.push(weight.scorer(reader, 1.0)?);
        }
        let mut cursors = Vec::with_capacity(self.groups.len());
        for weighted in &self.groups {
            cursors.push(GroupCursor::open(self.fields, weighted, reader)?);
        }
        let norms = [reader.get_fieldnorms_reader(self.fields.title)?, reader.get_fieldnorms_reader(self.fields.text)?];
        cursors.sort_by_key(|cursor| cursor.cost);
        let scoring = Scoring { readers: &norms, tables: &self.norms };
        if cursors.is_empty() {
            run_filters(&mut filters, &mut each);
        } else if self.required >= cursors.len() {
            run_all(&mut cursors, &mut filters, &scoring, &mut each);
        } else {
            run_some(&mut cursors, self.required, &mut filters, &scoring, &mut each);
        }
        Ok(())
    }
}

/// How rare a group is: as rare as its most frequent stem among the sections of that stem's language. Only a word
/// that no language's stemmer leads anywhere is weighed by its other variants, among all sections.
fn group_idf(
    searcher: &Searcher,
    fields: &IndexSchema,
    sections: &SectionCounts,
    group: &TermGroup,
) -> tantivy::Result<f32> {
    let mut of_stems: Option<f32> = None;
    let mut of_others = idf(0, sections.total());
    for (term, _) in &group.variants {
        let in_text = searcher.doc_freq(&Term::from_field_text(fields.text, term))?;
        let frequency = in_text.max(searcher.doc_freq(&Term::from_field_text(fields.title, term))?);
        match term.split_once(':') {
            Some((language, _)) if frequency > 0 => {
                let idf = idf(frequency, sections.of(language));
                of_stems = Some(of_stems.map_or(idf, |least| least.min(idf)));
            }
            Some(_) => {}
            None => of_others = of_others.min(idf(frequency, sections.total())),
        }
    }
    Ok(of_stems.unwrap_or(of_others))
}

fn idf(frequency: u64, documents: u64) -> f32 {
    let (frequency, documents) = (frequency as f32, documents.max(frequency) as f32);
    (1.0 + (documents - frequency + 0.5) / (frequency + 0.5)).ln()
}

/// A phrase as the folds of its words, in text or title.
fn phrase_query(fields: &IndexSchema, phrase: &[TermGroup]) -> Option<Box<dyn Query>> {
    let folds: Vec<&str> = phrase.iter().filter_map(|group| group.fold()).collect();
    if folds.len() < 2 {
        return None;
    }
    let in_field = |field: Field| -> Box<dyn Query> {
        Box::new(PhraseQuery::new(folds.iter().map(|fold| Term::from_field_text(field, fold)).collect()))
    };
    let fields = vec![in_field(fields.title), in_field(fields.text)];
    Some(Box::new(tantivy::query::BooleanQuery::union(fields)))
}

impl TermGroup {
    fn fold(&self) -> Option<&str> {
        self.variants.iter().map(|(term, _)| term.as_str()).find(|term| !term.contains(':'))
    }
}

fn run_filters(filters: &mut [Box<dyn Scorer>], each: &mut dyn FnMut(DocId, f32)) {
    let Some((first, others)) = filters.split_first_mut() else { return };
    let mut doc = first.doc();
    while doc != TERMINATED {
        if let Some(score) = pass(others, doc) {
            each(doc, first.score() + score);
        }
        doc = first.advance();
    }
}

/// The sum of what the filters score a section, `None` when one does not hold it.
fn pass(filters: &mut [Box<dyn Scorer>], doc: DocId) -> Option<f32> {
    let mut sum = 0.0;
    for filter in filters {
        let at = if filter.doc() < doc { filter.seek(doc) } else { filter.doc() };
        if at != doc {
            return None;
        }
        sum += filter.score();
    }
    Some(sum)
}

fn run_all(
    cursors: &mut [GroupCursor],
    filters: &mut [Box<dyn Scorer>],
    scoring: &Scoring<'_>,
    each: &mut dyn FnMut(DocId, f32),
) {
    let mut candidate = cursors[0].doc();
    'candidates: while candidate != TERMINATED {
        for index in 1..cursors.len() {
            let at = cursors[index].seek(candidate);
            if at != candidate {
                candidate = cursors[0].seek(at);
                continue 'candidates;
            }
        }
        if let Some(bonus) = pass(filters, candidate) {
            let score: f32 = cursors.iter().map(|cursor| cursor.score(scoring)).sum();
            each(candidate, score + bonus);
        }
        candidate = cursors[0].advance();
    }
}

/// At least `required` of n groups: any section that has them holds one of the n - required + 1 rarest.
fn run_some(
    cursors: &mut [GroupCursor],
    required: usize,
    filters: &mut [Box<dyn Scorer>],
    scoring: &Scoring<'_>,
    each: &mut dyn FnMut(DocId, f32),
) {
    let groups = cursors.len();
    let drivers = groups - required + 1;
    let (driving, following) = cursors.split_at_mut(drivers);
    loop {
        let candidate = driving.iter().map(GroupCursor::doc).min().unwrap_or(TERMINATED);
        if candidate == TERMINATED {
            return;
        }
        let mut held = 0;
        let mut score = 0.0;
        for cursor in driving.iter().filter(|cursor| cursor.doc() == candidate) {
            held += 1;
            score += cursor.score(scoring);
        }
        for (place, cursor) in following.iter_mut().enumerate() {
            let left = groups - drivers - place;
            if held + left < required {
                break;
            }
            if cursor.seek(candidate) == candidate {
                held += 1;
                score += cursor.score(scoring);
            }
        }
        if held >= required
            && let Some(bonus) = pass(filters, candidate)
        {
            each(candidate, score + bonus);
        }
        for cursor in driving.iter_mut().filter(|cursor| cursor.doc() == candidate) {
            cursor.advance();
        }
    }
}

/// All terms of a group in one segment, read side by side.
struct GroupCursor {
    terms: Vec<TermCursor>,
    doc: DocId,
    idf: f32,
    cost: u32,
}

struct TermCursor {
    postings: SegmentPostings,
    /// 0 for the title, 1 for the text.
    field: usize,
    weight: f32,
}

impl GroupCursor {
    fn open(fields: &IndexSchema, weighted: &WeightedGroup<'_>, reader: &SegmentReader) -> tantivy::Result<Self> {
        let mut terms = Vec::new();
        for (place, field) in [fields.title, fields.text].into_iter().enumerate() {
            let inverted = reader.inverted_index(field)?;
            for (term, weight) in &weighted.group.variants {
                let term = Term::from_field_text(field, term);
                if let Some(postings) = inverted.read_postings(&term, IndexRecordOption::WithFreqs)? {
                    terms.push(TermCursor { postings, field: place, weight: *weight });
                }
            }
        }
        let cost = terms.iter().map(|term| term.postings.doc_freq()).max().unwrap_or(0);
        let mut cursor = Self { terms, doc: 0, idf: weighted.idf, cost };
        cursor.settle();
        Ok(cursor)
    }

    fn doc(&self) -> DocId {
        self.doc
    }

    fn settle(&mut self) -> DocId {
        self.doc = self.terms.iter().map(|term| term.postings.doc()).min().unwrap_or(TERMINATED);
        self.doc
    }

    fn seek(&mut self, target: DocId) -> DocId {
        if self.doc >= target {
            return self.doc;
        }
        for term in &mut self.terms {
            if term.postings.doc() < target {
                term.postings.seek(target);
            }
        }
        self.settle()
    }

    fn advance(&mut self) -> DocId {
        let doc = self.doc;
        for term in &mut self.terms {
            if term.postings.doc() == doc && doc != TERMINATED {
                term.postings.advance();
            }
        }
        self.settle()
    }

    /// The best variant in the title and the best in the text.
    fn score(&self, scoring: &Scoring<'_>) -> f32 {
        let mut best = [0.0f32; 2];
        for term in self.terms.iter().filter(|term| term.postings.doc() == self.doc) {
            let frequency = term.postings.term_freq() as f32;
            let norm = scoring.norm(term.field, self.doc);
            let score = term.weight * frequency * (K1 + 1.0) / (frequency + norm);
            best[term.field] = best[term.field].max(score);
        }
        self.idf * (TITLE_WEIGHT * best[0] + best[1])
    }
}

/// The length part of BM25 for every field norm id.
struct NormTable([f32; 256]);

impl NormTable {
    fn of(searcher: &Searcher, field: Field) -> tantivy::Result<Self> {
        let mut tokens = 0;
        for reader in searcher.segment_readers() {
            tokens += reader.inverted_index(field)?.total_num_tokens();
        }
        let average = (tokens as f32 / searcher.num_docs().max(1) as f32).max(1.0);
        let norm = |id: usize| K1 * (1.0 - B + B * FieldNormReader::id_to_fieldnorm(id as u8) as f32 / average);
        Ok(Self(std::array::from_fn(norm)))
    }
}

struct Scoring<'a> {
    readers: &'a [FieldNormReader; 2],
    tables: &'a [NormTable; 2],
}

impl Scoring<'_> {
    fn norm(&self, field: usize, doc: DocId) -> f32 {
        self.tables[field].0[usize::from(self.readers[field].fieldnorm_id(doc))]
    }
}
