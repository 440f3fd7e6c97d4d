//! What works are filed under, as evidence of what answers a query.
//!
//! The editors' topics say what a work is about in words of no language. They count in two ways: by how near what a
//! query means comes to what a topic means, as its description in the vocabulary tells, and by what the works that
//! answer best are filed under, which others then answer too (pseudo-relevance feedback, as in Lavrenko & Croft 2001,
//! over topics in the place of words). So a work is found whose text says it in other words, or in a language of which
//! the model knows little.

use std::collections::BTreeMap;

use tajriba_indexer::TopicVectors;
use tajriba_indexer::embedding::Vector;
use tajriba_indexer::model::ConceptId;

use crate::search::best::{best, highest_first};
use crate::search::meaning::{Metric, add, to_unit};
use crate::search::table::{Facet, WorkTable};

/// How many works say what the query is about.
const TELLING_WORKS: usize = 15;
/// How much better, as a difference of scores, makes a work e times as telling.
const TELLING_SCALE: f32 = 0.2;
/// What the others of the best say at least, as a share of what all say: where one work stands far above them, they say
/// little of what was meant.
const LEAST_TOLD: f32 = 0.05;
/// The works under a topic are raised to this power: what much is filed under says little.
const COMMONNESS: f32 = 0.35;
/// The topics of a work are raised to this power: one of many says less of it.
const BREADTH: f32 = 0.25;

/// The topics of every work.
#[derive(Debug, Default)]
pub(crate) struct Topics {
    /// By the row of a work, its topics by their places in `weights`.
    of_work: Vec<Vec<u16>>,
    /// By the row of a work, what divides the worth of its topics: more where it has many.
    breadths: Vec<f32>,
    /// How much it says that a work is filed under a topic: less where many are.
    weights: Vec<f32>,
    /// Where each points to from the mean of all; empty where no model has told.
    vectors: Vec<Vec<f32>>,
    /// Where each topic stands in `weights` and `vectors`.
    places: BTreeMap<ConceptId, u16>,
}

impl Topics {
    /// Reads what works are filed under, and what that means where there are vectors, and a metric that compares them.
    pub(crate) fn new(works: &WorkTable, vectors: Option<(&TopicVectors, &Metric)>) -> Self {
        let mut places: BTreeMap<ConceptId, u16> = BTreeMap::new();
        let mut of_work = Vec::with_capacity(works.rows.len());
        let mut counts: Vec<f32> = Vec::new();
        for row in 0..works.rows.len() as u32 {
            let values = works.values_of(row).iter().map(|ordinal| &works.values[*ordinal as usize]);
            let topics = values.filter(|value| value.facet == Facet::Filed);
            let topics = topics.filter_map(|value| ConceptId::parse(&value.value).ok());
            let place = |topic: ConceptId| {
                let next = counts.len() as u16;
                let place = *places.entry(topic).or_insert(next);
                if place == next {
                    counts.push(0.0);
                }
                counts[usize::from(place)] += 1.0;
                place
            };
            of_work.push(topics.map(place).collect());
        }
        let weights = counts.into_iter().map(|count| count.powf(-COMMONNESS)).collect();
        let vectors = vectors.map(|(vectors, metric)| centered(vectors, places.len(), &places, metric));
        // What is known of some topics alone would favour their works.
        let vectors = vectors.filter(|vectors| vectors.iter().all(|vector| !vector.is_empty())).unwrap_or_default();
        let breadth = |topics: &Vec<u16>| (topics.len().max(1) as f32).powf(BREADTH);
        let breadths = of_work.iter().map(breadth).collect();
        Self { of_work, breadths, weights, vectors, places }
    }

    /// Whether no work is filed under anything.
    pub(crate) fn is_empty(&self) -> bool {
        self.weights.is_empty()
    }

    /// How many works there are.
    pub(crate) fn works(&self) -> usize {
        self.of_work.len()
    }

    /// Where some topics point to together, in unit length; empty where that is known of none.
    pub(crate) fn direction_of<'c>(&self, concepts: impl Iterator<Item = &'c ConceptId>) -> Vec<f32> {
        let vector = |concept| self.vectors.get(usize::from(*self.places.get(concept)?));
        let mut sum: Vec<f32> = Vec::new();
        for vector in concepts.filter_map(vector) {
            sum.resize(vector.len(), 0.0);
            add(&mut sum, vector.iter().copied(), 1.0);
        }
        to_unit(&mut sum);
        sum
    }

    /// The topics that come nearest to a direction, at most so many, the nearest first; none where no model has told what
    /// topics mean.
    pub(crate) fn nearest(&self, direction: &[f32], most: usize) -> Vec<ConceptId> {
        let place = |(id, place): (_, &u16)| Some((id, cosine(self.vectors.get(usize::from(*place))?, direction)));
        let mut near: Vec<(&ConceptId, f32)> = self.places.iter().filter_map(place).collect();
        near.sort_unstable_by(highest_first);
        near.into_iter().take(most).map(|(id, _)| id.clone()).collect()
    }

    /// How near the nearest topic of each work comes to a direction of unit length, a cosine; 0 for a work without, and
    /// none where no model has told what topics mean.
    pub(crate) fn nearness(&self, direction: &[f32]) -> Vec<f32> {
        if self.vectors.is_empty() {
            return Vec::new();
        }
        let near: Vec<f32> = self.vectors.iter().map(|vector| cosine(vector, direction)).collect();
        let of_topics = |topics: &Vec<u16>| topics.iter().map(|topic| near[usize::from(*topic)]).reduce(f32::max);
        self.of_work.iter().map(|topics| of_topics(topics).unwrap_or_default()).collect()
    }

    /// How much of what the works with the best scores are filed under each work is filed under, too. Nobody speaks for
    /// itself: one of the best is held against the others. None where no work has a score.
    pub(crate) fn shared_with_best(&self, scores: impl Iterator<Item = (u32, f32)>) -> Vec<f32> {
        let mut best = best(scores.collect(), TELLING_WORKS, highest_first);
        best.sort_unstable_by(highest_first);
        let Some((_, highest)) = best.first().copied() else { return Vec::new() };
        let telling = |score: f32| ((score - highest) / TELLING_SCALE).exp();
        let mut said = vec![0.0; self.weights.len()];
        let mut own = vec![0.0; self.of_work.len()];
        let mut all = 0.0;
        for (work, score) in best {
            own[work as usize] = telling(score);
            all += telling(score);
            for topic in &self.of_work[work as usize] {
                said[usize::from(*topic)] += telling(score);
            }
        }
        let shared = |((topics, breadth), own): ((&Vec<u16>, &f32), &f32)| {
            let by_others = |topic: &u16| self.weights[usize::from(*topic)] * (said[usize::from(*topic)] - own);
            let others = (all - own).max(LEAST_TOLD * all);
            topics.iter().map(by_others).sum::<f32>() / others / breadth
        };
        self.of_work.iter().zip(&self.breadths).zip(&own).map(shared).collect()
    }
}

/// The cosine of two vectors of unit length.
fn cosine(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Where each topic points to: the mean of its descriptions, of which each is taken beside the mean of its language, as
/// the vectors of sections are. Empty for a topic that is not described.
fn centered(vectors: &TopicVectors, count: usize, places: &BTreeMap<ConceptId, u16>, metric: &Metric) -> Vec<Vec<f32>> {
    let mut sums: Vec<Vec<f32>> = vec![Vec::new(); count];
    for described in &vectors.described {
        let numbers = |vector: &Vector| vector.numbers().collect::<Vec<f32>>();
        let (places, mut vectors): (Vec<u16>, Vec<_>) =
            described.iter().filter_map(|(id, vector)| Some((*places.get(id)?, numbers(vector)))).unzip();
        let mut mean = vec![0.0; vectors.first().map_or(0, Vec::len)];
        vectors.iter().for_each(|vector| add(&mut mean, vector.iter().copied(), 1.0 / places.len() as f32));
        vectors.iter_mut().for_each(|vector| add(vector, mean.iter().copied(), -1.0));
        for (place, direction) in places.into_iter().zip(metric.directions(vectors.into_iter())) {
            let sum = &mut sums[usize::from(place)];
            sum.resize(direction.len(), 0.0);
            add(sum, direction, 1.0);
        }
    }
    sums.iter_mut().for_each(|sum| to_unit(sum));
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_say_what_is_meant_and_none_speaks_for_itself() {
        let of_work = vec![vec![0], vec![1], vec![1], vec![2]];
        let topics = Topics { breadths: vec![1.0; 4], weights: vec![1.0; 3], of_work, ..Topics::default() };
        let shared = topics.shared_with_best([(0, 1.0), (1, 0.9)].into_iter());
        assert_eq!((shared[0], shared[1], shared[3]), (0.0, 0.0, 0.0), "{shared:?}");
        assert!(shared[2] > 0.0, "filed as one of the best is: {shared:?}");
        assert!(topics.shared_with_best(std::iter::empty()).is_empty());
    }

    #[test]
    fn where_topics_point_to_together_is_of_unit_length_and_nothing_where_none_is_known() {
        let id = |text: &str| ConceptId::parse(text).expect("an id");
        let places = [(id("care"), 0), (id("law"), 1)].into();
        let topics = Topics { vectors: vec![vec![1.0, 0.0], vec![0.0, 1.0]], places, ..Topics::default() };
        let both = topics.direction_of([&id("care"), &id("law"), &id("other")].into_iter());
        assert!(both.iter().all(|x| (x - 0.5_f32.sqrt()).abs() < 1e-6), "{both:?}");
        assert_eq!(topics.direction_of([&id("law")].into_iter()), [0.0, 1.0]);
        assert!(topics.direction_of([&id("other")].into_iter()).is_empty());
        assert_eq!(topics.nearest(&[0.6, 0.8], 9), [id("law"), id("care")]);
        assert_eq!(topics.nearest(&[0.8, 0.6], 1), [id("care")]);
    }
}
