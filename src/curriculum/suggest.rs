//! What other countries have on the same topics and is not in the curriculum yet.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{ConceptId, CountryCode, Kind, LanguageTag, PartialDate};

use crate::care;
use crate::curriculum::{Curriculum, Found};
use crate::search::{Filters, Generation, MAX_LIMIT, SearchError, SearchRequest};

/// Works that are suggested.
const MOST: usize = 6;
/// Topics that are looked through where the trainer has chosen none.
const TOPICS: usize = 8;
/// Kinds that can be taught from, in the order in which they are suggested.
const KINDS: [Kind; 6] =
    [Kind::TrainingMaterials, Kind::CaseStudies, Kind::ServiceModels, Kind::Tools, Kind::Legislation, Kind::Reports];

/// Works on the curriculum's topics for its audience: of countries that it holds least of first. Nothing where it has
/// no topic.
///
/// # Errors
/// When the index cannot be read.
pub fn suggest(
    curriculum: &Curriculum,
    found: &Found,
    generation: &Generation,
    ui: &LanguageTag,
    today: &PartialDate,
) -> Result<Vec<WorkRecord>, SearchError> {
    let topics = topics_of(curriculum, found);
    if topics.is_empty() {
        return Ok(Vec::new());
    }
    let mut request = SearchRequest::new("", ui.clone());
    request.limit = MAX_LIMIT;
    request.filters = Filters {
        topics: topics.clone(),
        audience: curriculum.audience.clone(),
        kinds: KINDS.to_vec(),
        ..Filters::default()
    };
    let mut works: Vec<WorkRecord> = generation.search(&request)?.hits.into_iter().map(|hit| hit.work).collect();
    let held = |work: &WorkRecord| {
        let mut items = curriculum.items();
        items.any(|(_, _, item)| found.work_of(item).is_some_and(|known| known.id == work.id))
    };
    works.retain(|work| care::may_show(&work.facts, today) && !held(work));
    Ok(chosen(works, counts(curriculum), &topics))
}

/// The topics that were chosen, else those that most items have.
fn topics_of(curriculum: &Curriculum, found: &Found) -> Vec<ConceptId> {
    if !curriculum.topics.is_empty() {
        return curriculum.topics.clone();
    }
    let mut counted: BTreeMap<&ConceptId, usize> = BTreeMap::new();
    for (_, _, item) in curriculum.items() {
        for topic in found.work_of(item).iter().flat_map(|work| work.facts.topics.iter()) {
            *counted.entry(topic).or_default() += 1;
        }
    }
    let mut topics: Vec<_> = counted.into_iter().collect();
    topics.sort_by_key(|(_, count)| Reverse(*count));
    topics.into_iter().take(TOPICS).map(|(topic, _)| topic.clone()).collect()
}

/// How many items each country has.
fn counts(curriculum: &Curriculum) -> BTreeMap<CountryCode, usize> {
    let mut counts = BTreeMap::new();
    for work in curriculum.items().filter_map(|(_, _, item)| item.work()) {
        *counts.entry(work.country().clone()).or_default() += 1;
    }
    counts
}

/// One after another from the country that has least so far; of one country the work that shares most topics.
fn chosen(
    mut left: Vec<WorkRecord>,
    mut counts: BTreeMap<CountryCode, usize>,
    topics: &[ConceptId],
) -> Vec<WorkRecord> {
    let shared = |work: &WorkRecord| work.facts.topics.iter().filter(|topic| topics.contains(topic)).count();
    let kind = |work: &WorkRecord| KINDS.iter().position(|kind| *kind == work.id.kind());
    let mut chosen = Vec::new();
    while chosen.len() < MOST {
        let best = left.iter().enumerate().min_by_key(|(_, work)| {
            let held = counts.get(work.id.country()).copied().unwrap_or(0);
            (work.id.country().is_regional(), held, Reverse(shared(work)), kind(work))
        });
        let Some((place, _)) = best else {
            break;
        };
        let work = left.remove(place);
        *counts.entry(work.id.country().clone()).or_default() += 1;
        chosen.push(work);
    }
    chosen
}
