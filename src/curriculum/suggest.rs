//! What other countries have on the same topics and is not in the curriculum yet.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{ConceptId, CountryCode, Kind, LanguageTag, PartialDate, WorkId};

use crate::care;
use crate::curriculum::{Curriculum, Found};
use crate::search::{Filters, Generation, MAX_LIMIT, SearchError, SearchRequest};

/// Works that are suggested.
const MOST: usize = 6;
/// Items whose meaning is compared with that of other works: the last ones, which the trainer has in mind.
const COMPARED: usize = 8;
/// What it is worth to mean the same as an item, beside each topic that is shared.
const ALIKE: f32 = 2.0;
/// Topics that are looked through where the trainer has chosen none.
const TOPICS: usize = 8;
/// Kinds that can be taught from, in the order in which they are suggested.
const KINDS: [Kind; 6] =
    [Kind::TrainingMaterials, Kind::CaseStudies, Kind::ServiceModels, Kind::Tools, Kind::Legislation, Kind::Reports];

/// Works on the curriculum's topics for its audience: of countries that it holds least of first, and of one country
/// those that share most topics and, where there are vectors, come nearest to an item in meaning. Nothing where it has no
/// topic.
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
    let mut request = SearchRequest::new("", ui.clone()).for_works(MAX_LIMIT);
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
    let alike = alike(curriculum, found, generation);
    let fits = |work: &WorkRecord| {
        let shared = work.facts.topics.iter().filter(|topic| topics.contains(topic)).count();
        shared as f32 + ALIKE * alike.get(&work.id).copied().unwrap_or_default()
    };
    Ok(chosen(works.into_iter().map(|work| (fits(&work), work)).collect(), counts(curriculum)))
}

/// How near works come to the item that is nearest to them.
fn alike(curriculum: &Curriculum, found: &Found, generation: &Generation) -> BTreeMap<WorkId, f32> {
    let mut nearest: BTreeMap<WorkId, f32> = BTreeMap::new();
    let items: Vec<_> = curriculum.items().filter_map(|(_, _, item)| found.work_of(item)).collect();
    for item in items.iter().rev().take(COMPARED) {
        for (work, near) in generation.alike(&item.id) {
            let known = nearest.entry(work.clone()).or_insert(near);
            *known = known.max(near);
        }
    }
    nearest
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

/// One after another from the country that has least so far; of one country the work that fits best.
fn chosen(mut left: Vec<(f32, WorkRecord)>, mut counts: BTreeMap<CountryCode, usize>) -> Vec<WorkRecord> {
    let kind = |work: &WorkRecord| KINDS.iter().position(|kind| *kind == work.id.kind());
    let mut chosen = Vec::new();
    while chosen.len() < MOST {
        let order = |(fits, work): &(f32, WorkRecord)| {
            let held = counts.get(work.id.country()).copied().unwrap_or(0);
            (work.id.country().is_regional(), held, -*fits, kind(work))
        };
        let best = left.iter().enumerate().min_by(|(_, a), (_, b)| {
            let (a, b) = (order(a), order(b));
            (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)).then(a.3.cmp(&b.3))
        });
        let Some((place, _)) = best else {
            break;
        };
        let (_, work) = left.remove(place);
        *counts.entry(work.id.country().clone()).or_default() += 1;
        chosen.push(work);
    }
    chosen
}
