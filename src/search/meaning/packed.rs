//! Many vectors in memory, and the pass over them.

use std::ops::Range;

use tajriba_indexer::embedding::{Vector, dot};

/// Many vectors of some dimensions, in eight bits a number.
#[derive(Debug)]
pub(super) struct PackedVectors {
    dimensions: usize,
    /// `dimensions` a vector.
    codes: Vec<i8>,
    /// What a code is worth, by vector.
    scales: Vec<f32>,
}

impl PackedVectors {
    pub(super) fn new(dimensions: usize) -> Self {
        Self { dimensions: dimensions.max(1), codes: Vec::new(), scales: Vec::new() }
    }

    pub(super) fn dimensions(&self) -> usize {
        self.dimensions
    }

    pub(super) fn len(&self) -> usize {
        self.scales.len()
    }

    pub(super) fn push(&mut self, codes: &[i8], scale: f32) {
        self.codes.extend_from_slice(codes);
        self.scales.push(scale);
    }

    /// Puts another vector in the place of one.
    pub(super) fn replace(&mut self, number: usize, vector: &Vector) {
        self.codes[number * self.dimensions..(number + 1) * self.dimensions].copy_from_slice(&vector.codes);
        self.scales[number] = vector.scale;
    }

    /// The numbers of a vector, as far as the rounding shows them.
    pub(super) fn numbers(&self, number: usize) -> impl Iterator<Item = f32> {
        self.codes(number).iter().map(move |code| f32::from(*code) * self.scales[number])
    }

    /// The product of one of them with one of others of the same dimensions.
    pub(super) fn product(&self, number: usize, others: &Self, other: usize) -> f32 {
        let product = pulp::Arch::new().dispatch(Product(self.codes(number), others.codes(other)));
        product as f32 * self.scales[number] * others.scales[other]
    }

    fn codes(&self, number: usize) -> &[i8] {
        &self.codes[number * self.dimensions..(number + 1) * self.dimensions]
    }

    /// The products of one vector with those in some ranges, one after the other.
    pub(super) fn products(&self, ranges: &[Range<usize>], with: &Vector) -> Vec<f32> {
        let mut products = Vec::with_capacity(ranges.iter().map(ExactSizeIterator::len).sum());
        // Compiled for several generations of processors; which one this is shows at run time.
        pulp::Arch::new().dispatch(Pass { vectors: self, ranges, with, products: &mut products });
        products
    }
}

/// See [`PackedVectors::product`].
struct Product<'a>(&'a [i8], &'a [i8]);

impl pulp::NullaryFnOnce for Product<'_> {
    type Output = i32;

    #[inline(always)]
    fn call(self) -> i32 {
        dot(self.0, self.1)
    }
}

/// See [`PackedVectors::products`].
struct Pass<'a> {
    vectors: &'a PackedVectors,
    ranges: &'a [Range<usize>],
    with: &'a Vector,
    products: &'a mut Vec<f32>,
}

impl pulp::NullaryFnOnce for Pass<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let PackedVectors { dimensions, codes, scales } = self.vectors;
        for range in self.ranges {
            let codes = codes[range.start * dimensions..range.end * dimensions].chunks_exact(*dimensions);
            let vectors = codes.zip(&scales[range.clone()]);
            let product = |(codes, scale): (&[i8], &f32)| dot(&self.with.codes, codes) as f32 * self.with.scale * scale;
            self.products.extend(vectors.map(product));
        }
    }
}
