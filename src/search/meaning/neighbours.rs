//! Which of very many directions come near to one, without a look at all of them: a walk over a graph in which near ones
//! are linked (hierarchical navigable small worlds, Malkov & Yashunin 2018). It misses a few.

use std::sync::Arc;

use instant_distance::{Builder, Hnsw, Search};
use tajriba_indexer::embedding::Vector;

use crate::search::meaning::packed::PackedVectors;

/// How many of its members a walk over a graph finds, and how many are looked at when one is linked. Twice as many take
/// twice as long.
const FOUND: usize = 100;
/// The same graph from the same members, where one thread makes it.
const SEED: u64 = 1;

/// Members that are linked with those near them.
pub(super) struct Neighbours(Hnsw<Member>);

/// One of many vectors.
#[derive(Clone)]
struct Member {
    vectors: Arc<PackedVectors>,
    number: u32,
}

impl instant_distance::Point for Member {
    fn distance(&self, other: &Self) -> f32 {
        1.0 - self.vectors.product(self.number as usize, &other.vectors, other.number as usize)
    }
}

impl Neighbours {
    /// Links some directions. Takes seconds for some thousand, on the threads of the pool that it is called in.
    pub(super) fn link(directions: &Arc<PackedVectors>, numbers: impl Iterator<Item = usize>) -> Self {
        let member = |number| Member { vectors: Arc::clone(directions), number: number as u32 };
        // Links that are chosen to lead apart find a little more, but take four times as long to make.
        let builder = Builder::default().seed(SEED).ef_construction(FOUND).ef_search(FOUND).select_heuristic(None);
        Self(builder.build_hnsw(numbers.map(member).collect()).0)
    }

    /// Those that come nearest to a direction, and their cosines.
    pub(super) fn near(&self, direction: &Vector) -> Vec<(usize, f32)> {
        let mut alone = PackedVectors::new(direction.codes.len());
        alone.push(&direction.codes, direction.scale);
        let direction = Member { vectors: Arc::new(alone), number: 0 };
        let mut search = Search::default();
        let found = self.0.search(&direction, &mut search);
        found.take(FOUND).map(|item| (item.point.number as usize, 1.0 - item.distance)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Vectors of sixteen numbers around a hundred places, the same each time.
    fn vectors() -> Vec<Vector> {
        let mut state = 1_u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 40) as f32 / (1 << 23) as f32 - 1.0
        };
        let mut some = || (0..16).map(|_| random()).collect::<Vec<f32>>();
        let places: Vec<_> = (0..100).map(|_| some()).collect();
        let around = |place: &Vec<f32>, some: Vec<f32>| {
            let mut vector: Vec<f32> = place.iter().zip(some).map(|(a, b)| a + b / 2.0).collect();
            crate::search::meaning::to_unit(&mut vector);
            Vector::quantize(&vector)
        };
        (0..5_000).map(|number| around(&places[number % 100], some())).collect()
    }

    #[test]
    fn a_walk_finds_nearly_all_of_the_nearest_and_knows_their_cosines() {
        let vectors = vectors();
        let mut packed = PackedVectors::new(16);
        vectors.iter().for_each(|vector| packed.push(&vector.codes, vector.scale));
        let packed = Arc::new(packed);
        let linked: Vec<usize> = (0..vectors.len()).filter(|number| number % 5 != 0).collect();
        let neighbours = Neighbours::link(&packed, linked.iter().copied());
        let mut hits = 0;
        for asked in vectors.iter().step_by(50) {
            let near = neighbours.near(asked);
            assert_eq!(near.len(), FOUND);
            assert!(near.iter().all(|(number, cosine)| (vectors[*number].cosine(asked) - cosine).abs() < 1e-4));
            let mut nearest = linked.clone();
            nearest.sort_by(|a, b| vectors[*b].cosine(asked).total_cmp(&vectors[*a].cosine(asked)));
            hits += nearest[..20].iter().filter(|number| near.iter().any(|(found, _)| found == *number)).count();
        }
        assert!(hits >= 1_960, "{hits} of 2000");
        assert!(Neighbours::link(&packed, std::iter::empty()).near(&vectors[0]).is_empty());
    }
}
