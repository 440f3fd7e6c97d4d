use std::collections::HashMap;

use tajriba_indexer::WorkRecord;

use crate::search::{FacetCount, Generation, MAX_LIMIT, SearchError, SearchRequest};
use crate::urls::Selection;
use crate::views::pages::Link;

/// Works that are listed.
const RELATED: usize = 6;
/// What a shared commitment is worth beside a shared topic of the same rarity: commitments are wide.
const COMMITMENT: f64 = 0.5;
/// What being of the same kind is worth: a law is best set beside laws, a case beside cases.
const SAME_KIND: f64 = 0.1;

/// What a work is worth that means the very same, where there are vectors.
const ALIKE: f64 = 1.0;

/// Works that share topics or commitments, most and rarest first, and those that say much the same before others: other countries' before one's own, as theirs is the
/// experience a reader does not have, and no country a second time before each had its turn.
pub(super) fn related(
    generation: &Generation,
    work: &WorkRecord,
    links: &[Link],
    request: SearchRequest,
) -> Result<Vec<WorkRecord>, SearchError> {
    let mut request = request.for_works(MAX_LIMIT);
    let mut topics = request.clone();
    work.facts.topics.iter().for_each(|topic| Selection::Topic(topic.clone()).add(&mut topics.filters));
    work.facts.commitments.iter().for_each(|number| Selection::Commitment(number.clone()).add(&mut request.filters));
    let alike = generation.alike(&work.id);
    let mut found: Vec<(f64, WorkRecord)> = Vec::new();
    for asked in [topics, request] {
        if asked.filters.is_empty() {
            continue;
        }
        let answer = generation.search(&asked)?;
        let (topic, commitment) = (weights(&answer.facets.topic), weights(&answer.facets.commitment));
        for other in answer.hits.into_iter().map(|hit| hit.work) {
            let known = |id| links.iter().any(|link| link.work.id == id) || found.iter().any(|(_, work)| work.id == id);
            if other.id != work.id && !known(other.id.clone()) {
                let meant = ALIKE * alike.get(&other.id).map_or(0.0, |near| f64::from(*near));
                found.push((likeness(work, &other, &topic, &commitment) + meant, other));
            }
        }
    }
    // The sort keeps the answers' order, newest first, where works are equally like.
    found.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    Ok(in_turns(work, found.into_iter().map(|(_, work)| work).collect()))
}

/// What sharing a value says: the fewer works have it, the more.
fn weights(counts: &[FacetCount]) -> HashMap<String, f64> {
    let weight = |count: usize| 1.0 / (1.0 + (count as f64).ln());
    counts.iter().map(|count| (count.value.clone(), weight(count.count.max(1)))).collect()
}

fn likeness(
    work: &WorkRecord,
    other: &WorkRecord,
    topic: &HashMap<String, f64>,
    commitment: &HashMap<String, f64>,
) -> f64 {
    let of = |weights: &HashMap<String, f64>, value: &str| weights.get(value).copied().unwrap_or_default();
    let topics = other.facts.topics.iter().filter(|topic| work.facts.topics.contains(topic));
    let commitments = other.facts.commitments.iter().filter(|number| work.facts.commitments.contains(number));
    let same_kind = if other.id.kind() == work.id.kind() { SAME_KIND } else { 0.0 };
    topics.map(|id| of(topic, id.as_str())).sum::<f64>()
        + COMMITMENT * commitments.map(|number| of(commitment, &number.to_string())).sum::<f64>()
        + same_kind
}

/// One work of each other country in turn, the most like first; the work's own country comes last.
fn in_turns(work: &WorkRecord, sorted: Vec<WorkRecord>) -> Vec<WorkRecord> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut turns: Vec<((bool, usize), WorkRecord)> = Vec::new();
    for other in sorted {
        let is_own = other.id.country() == work.id.country();
        let turn = seen.entry(other.id.country().to_string()).or_default();
        turns.push(((is_own, *turn), other));
        *turn += 1;
    }
    turns.sort_by_key(|(turn, _)| *turn);
    turns.into_iter().take(RELATED).map(|(_, work)| work).collect()
}
