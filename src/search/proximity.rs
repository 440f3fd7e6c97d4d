//! Words that stand together in the query and in the text: what lifts a passage above one that merely holds the words.
//!
//! Looking up positions costs more than counting, so only the best candidates are looked at.

use tajriba_indexer::IndexSchema;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, SegmentReader, Term};

use crate::search::groups::TermGroup;

/// How far apart two words of the query may stand in the text and still be taken for neighbours, in positions.
const REACH: u32 = 4;
/// Most terms of a group whose positions are read: the likeliest come first.
const TERMS: usize = 4;

/// For each of some sections of a segment, in ascending order, how near neighbours of the query are to each other:
/// for every pair of neighbours the smaller weight of the two over their distance, summed.
pub(crate) fn nearness(
    fields: &IndexSchema,
    reader: &SegmentReader,
    groups: &[(&TermGroup, f32)],
    sections: &[DocId],
) -> tantivy::Result<Vec<f32>> {
    let inverted = reader.inverted_index(fields.text)?;
    let mut scores = vec![0.0; sections.len()];
    let mut before: Option<(Vec<Vec<u32>>, f32)> = None;
    for (group, weight) in groups {
        let mut postings = Vec::new();
        for (term, _) in group.variants.iter().take(TERMS) {
            let term = Term::from_field_text(fields.text, term);
            postings.extend(inverted.read_postings(&term, IndexRecordOption::WithFreqsAndPositions)?);
        }
        let positions: Vec<_> = sections.iter().map(|section| positions_in(&mut postings, *section)).collect();
        if let Some((earlier, earlier_weight)) = &before {
            for (score, (left, right)) in scores.iter_mut().zip(earlier.iter().zip(&positions)) {
                if let Some(distance) = least_distance(left, right).filter(|distance| *distance <= REACH) {
                    *score += earlier_weight.min(*weight) / distance as f32;
                }
            }
        }
        before = Some((positions, *weight));
    }
    Ok(scores)
}

/// Where any of the terms stands in a section, ascending; sections must be asked for in ascending order.
fn positions_in(postings: &mut [SegmentPostings], section: DocId) -> Vec<u32> {
    let (mut all, mut of_term) = (Vec::new(), Vec::new());
    for postings in postings {
        if postings.doc() < section {
            postings.seek(section);
        }
        if postings.doc() == section {
            postings.positions(&mut of_term);
            all.append(&mut of_term);
        }
    }
    all.sort_unstable();
    all.dedup();
    all
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
    fn distance_is_the_least_and_never_a_word_to_itself() {
        assert_eq!(least_distance(&[1, 9], &[4, 10]), Some(1));
        assert_eq!(least_distance(&[5], &[5]), None);
        assert_eq!(least_distance(&[5], &[5, 7]), Some(2));
        assert_eq!(least_distance(&[], &[5]), None);
    }
}
