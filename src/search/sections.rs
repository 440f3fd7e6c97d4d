//! The section of a version that answers best: the one that holds most of what was asked for, standing together.
//!
//! Looking up positions costs more than counting, so only the best candidates are looked at.

use tajriba_indexer::IndexSchema;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, Searcher, SegmentReader, Term};

use crate::search::groups::TermGroup;
use crate::search::versions::{VersionRow, VersionTable};

/// How far apart two words of the query may stand in the text and still be taken for neighbours, in positions.
const REACH: u32 = 4;
/// Most folds of a group whose positions are read beside those of its concepts: the likeliest come first.
const FOLDS: usize = 4;

/// What a section is worth that is beside the matter: it is shown where nothing else answers.
const ASIDE_WEIGHT: f32 = 0.5;
/// The share of what the best section of a version is worth that another one must be worth to be named beside it: of
/// two words a section with only one of them is worth less.
const NEARLY: f32 = 0.6;

/// What is read of postings here.
const INDEXED: IndexRecordOption = IndexRecordOption::WithFreqsAndPositions;

/// The section that answers best.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct BestSection {
    pub(crate) doc: DocId,
    /// How near neighbours of the query stand to each other in it: for every pair of neighbours the smaller rarity of
    /// the two over their distance, summed.
    pub(crate) nearness: f32,
}

/// What of a query stands in a title.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct InTitle {
    /// The share of what the query says that the title says too, from 0 to 1.
    pub(crate) coverage: f32,
    /// As in [`BestSection`].
    pub(crate) nearness: f32,
    /// Whether every word that was asked for stands there itself, not only in other words.
    pub(crate) says_all: bool,
}

/// What of a query stands in the titles of some versions.
pub(crate) fn in_titles(
    searcher: &Searcher,
    fields: &IndexSchema,
    table: &VersionTable,
    groups: &[(&TermGroup, f32)],
    versions: &[u32],
) -> tantivy::Result<Vec<InTitle>> {
    let mut found = vec![InTitle::default(); versions.len()];
    // A word that stands once counts for half of its rarity.
    let all = groups.iter().map(|(_, rarity)| rarity / 2.0).sum::<f32>().max(f32::EPSILON);
    each_segment(searcher, table, versions, |reader, of_segment| {
        let docs: Vec<_> = of_segment.iter().map(|(_, row)| row.document()).collect();
        for ((place, _), score) in of_segment.iter().zip(score(fields.title, reader, groups, &docs)?) {
            let (coverage, says_all) = ((score.held / all).min(1.0), score.said == groups.len());
            found[*place] = InTitle { coverage, nearness: score.nearness, says_all };
        }
        Ok(())
    })?;
    Ok(found)
}

/// For each of some versions its best section; `None` where no section holds any of the words. Each group comes with
/// how rare it is.
pub(crate) fn best_sections(
    searcher: &Searcher,
    fields: &IndexSchema,
    table: &VersionTable,
    groups: &[(&TermGroup, f32)],
    versions: &[u32],
) -> tantivy::Result<Vec<Option<BestSection>>> {
    let mut best = vec![None; versions.len()];
    each_segment(searcher, table, versions, |reader, of_segment| {
        let docs: Vec<_> = of_segment.iter().flat_map(|(_, row)| row.sections.clone()).collect();
        let mut scores = score(fields.text, reader, groups, &docs)?.into_iter();
        for (place, row) in of_segment {
            for (doc, Score { held, nearness, .. }) in row.sections.clone().zip(scores.by_ref()) {
                let weight = if table.is_aside(row.segment, doc) { ASIDE_WEIGHT } else { 1.0 };
                let value = weight * (held + nearness);
                if held > 0.0 && best[*place].as_ref().is_none_or(|(best, _)| value > *best) {
                    best[*place] = Some((value, BestSection { doc, nearness }));
                }
            }
        }
        Ok(())
    })?;
    Ok(best.into_iter().map(|best| best.map(|(_, section)| section)).collect())
}

/// Sections that answer nearly as well as the best one of their version, beside it, in the order of the text; at most
/// `most` of each. Each version comes with its best section.
pub(crate) fn further_sections(
    searcher: &Searcher,
    fields: &IndexSchema,
    table: &VersionTable,
    groups: &[(&TermGroup, f32)],
    best: &[(u32, DocId)],
    most: usize,
) -> tantivy::Result<Vec<Vec<DocId>>> {
    let versions: Vec<u32> = best.iter().map(|(version, _)| *version).collect();
    let mut further = vec![Vec::new(); best.len()];
    each_segment(searcher, table, &versions, |reader, of_segment| {
        let docs: Vec<_> = of_segment.iter().flat_map(|(_, row)| row.sections.clone()).collect();
        let mut scores = score(fields.text, reader, groups, &docs)?.into_iter();
        for (place, row) in of_segment {
            let mut sections: Vec<_> =
                row.sections.clone().zip(scores.by_ref().map(|score| score.held + score.nearness)).collect();
            let of_best = sections.iter().find(|(doc, _)| *doc == best[*place].1).map_or(0.0, |(_, score)| *score);
            sections.retain(|(doc, score)| *doc != best[*place].1 && *score > 0.0 && *score >= NEARLY * of_best);
            sections.sort_by(|(_, left), (_, right)| right.total_cmp(left));
            sections.truncate(most);
            sections.sort_by_key(|(doc, _)| *doc);
            further[*place] = sections.into_iter().map(|(doc, _)| doc).collect();
        }
        Ok(())
    })?;
    Ok(further)
}

/// Calls `each` for every segment with those of the versions that stand in it, by their places among `versions`: in
/// the order of the index, so that postings are only ever read forwards.
fn each_segment(
    searcher: &Searcher,
    table: &VersionTable,
    versions: &[u32],
    mut each: impl FnMut(&SegmentReader, &[(usize, &VersionRow)]) -> tantivy::Result<()>,
) -> tantivy::Result<()> {
    let mut order: Vec<usize> = (0..versions.len()).collect();
    order.sort_unstable_by_key(|place| versions[*place]);
    let rows: Vec<_> = order.into_iter().map(|place| (place, &table.rows[versions[place] as usize])).collect();
    for of_segment in rows.chunk_by(|(_, a), (_, b)| a.segment == b.segment) {
        each(searcher.segment_reader(of_segment[0].1.segment), of_segment)?;
    }
    Ok(())
}

/// What a field of one document holds of a query.
#[derive(Debug, Clone, Copy, Default)]
struct Score {
    /// What its words say of it, each by its rarity.
    held: f32,
    /// As in [`BestSection`].
    nearness: f32,
    /// How many of the words stand there themselves.
    said: usize,
}

/// The scores of some documents of a segment, given and returned in ascending order.
fn score(
    field: Field,
    reader: &SegmentReader,
    groups: &[(&TermGroup, f32)],
    docs: &[DocId],
) -> tantivy::Result<Vec<Score>> {
    let inverted = reader.inverted_index(field)?;
    let mut scores = vec![Score::default(); docs.len()];
    let mut before = (Positions::default(), 0.0_f32);
    let mut found = Positions::default();
    for (group, rarity) in groups {
        let open = |terms: &mut dyn Iterator<Item = &str>| {
            let read = |term| inverted.read_postings(&Term::from_field_text(field, term), INDEXED);
            terms.filter_map(|term| read(term).transpose()).collect::<std::io::Result<Vec<_>>>()
        };
        let mut own = open(&mut group.folds().take(FOLDS))?;
        let mut others = open(&mut group.concepts.iter().map(String::as_str))?;
        found.clear();
        for (doc, score) in docs.iter().zip(&mut scores) {
            let is_said = found.read(&mut own, *doc);
            found.read(&mut others, *doc);
            score.said += usize::from(is_said);
            let count = found.end_document() as f32;
            // A word that comes again says a little more, and ever less.
            score.held += rarity * count / (count + 1.0);
        }
        let (earlier, earlier_rarity) = &before;
        for (place, score) in scores.iter_mut().enumerate() {
            if let Some(distance) = least_distance(earlier.of(place), found.of(place))
                && distance <= REACH
            {
                score.nearness += earlier_rarity.min(*rarity) / distance as f32;
            }
        }
        std::mem::swap(&mut before.0, &mut found);
        before.1 = *rarity;
    }
    Ok(scores)
}

/// Where a group stands in some documents, one after the other.
#[derive(Debug, Default)]
struct Positions {
    all: Vec<u32>,
    /// By document, where its positions end.
    ends: Vec<usize>,
    of_term: Vec<u32>,
}

impl Positions {
    fn clear(&mut self) {
        self.all.clear();
        self.ends.clear();
    }

    fn begin(&self, place: usize) -> usize {
        place.checked_sub(1).map_or(0, |before| self.ends[before])
    }

    /// The positions of a document, by its place, ascending; none of one that was not read.
    fn of(&self, place: usize) -> &[u32] {
        self.ends.get(place).map_or(&[], |end| &self.all[self.begin(place)..*end])
    }

    /// Adds where any of the terms stands in a document, and tells whether one does; documents must be asked for in
    /// ascending order.
    fn read(&mut self, postings: &mut [SegmentPostings], document: DocId) -> bool {
        let before = self.all.len();
        for postings in postings {
            if postings.doc() < document {
                postings.seek(document);
            }
            if postings.doc() == document {
                postings.positions(&mut self.of_term);
                self.all.append(&mut self.of_term);
            }
        }
        self.all.len() > before
    }

    /// Puts the positions of a document in order, each once, and tells how many there are.
    fn end_document(&mut self) -> usize {
        let begin = self.begin(self.ends.len());
        let positions = &mut self.all[begin..];
        // One list is in order as it is.
        if !positions.is_sorted_by(|left, right| left < right) {
            positions.sort_unstable();
            let mut kept = 0;
            for at in 0..positions.len() {
                if at == 0 || positions[at] != positions[kept - 1] {
                    positions[kept] = positions[at];
                    kept += 1;
                }
            }
            self.all.truncate(begin + kept);
        }
        self.ends.push(self.all.len());
        self.all.len() - begin
    }
}

/// The least distance between two ascending lists of positions; the same position is one word, not two neighbours.
fn least_distance(left: &[u32], right: &[u32]) -> Option<u32> {
    let (mut i, mut j) = (0, 0);
    let mut least: Option<u32> = None;
    while let (Some(a), Some(b)) = (left.get(i), right.get(j)) {
        let distance = a.abs_diff(*b);
        if distance > 0 {
            least = Some(least.map_or(distance, |known| known.min(distance)));
        }
        if a < b {
            i += 1;
        } else {
            j += 1;
        }
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_of_several_lists_are_put_in_order_each_once() {
        let mut positions = Positions::default();
        let mut end = |read: &[u32]| {
            positions.all.extend(read);
            positions.end_document()
        };
        assert_eq!([end(&[4, 9, 2, 4, 9]), end(&[]), end(&[1, 3])], [3, 0, 2]);
        assert_eq!([positions.of(0), positions.of(1), positions.of(2)], [&[2, 4, 9][..], &[], &[1, 3]]);
        positions.clear();
        assert!(positions.of(0).is_empty(), "what was not read stands nowhere");
    }

    #[test]
    fn distance_is_the_least_and_never_a_word_to_itself() {
        assert_eq!(least_distance(&[1, 9], &[4, 10]), Some(1));
        assert_eq!(least_distance(&[5], &[5]), None);
        assert_eq!(least_distance(&[5], &[5, 7]), Some(2));
        assert_eq!(least_distance(&[], &[5]), None);
    }
}
