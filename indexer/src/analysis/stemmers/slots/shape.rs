//! What the roots of a language look like: how likely each letter is after the two before it.
//!
//! An unknown root is judged by its shape: one that ends like an agent noun is likelier than the same word without
//! its last vowel.

use super::letters::Letters;
use super::parse::RootCosts;
use super::weights::Cost;

/// Costs of letters by the two before them, and of a root's end.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    /// One more than the highest letter number; 0 stands for the root's borders and for foreign letters.
    width: usize,
    costs: Vec<u8>,
}

impl Shape {
    /// Every letter alike.
    pub(crate) fn even(letters: &Letters) -> Self {
        let width = letters.count() + 1;
        Self { width, costs: vec![28; width * width * width] }
    }

    /// Counts the letters of `roots`; rare contexts fall back to shorter ones.
    pub(crate) fn of<'a>(letters: &Letters, roots: impl Iterator<Item = &'a str>) -> Self {
        let width = letters.count() + 1;
        let (mut three, mut two, mut one) =
            (vec![0u32; width * width * width], vec![0u32; width * width], vec![0u32; width]);
        let mut total = 0u32;
        for root in roots {
            let (mut a, mut b) = (0, 0);
            for c in root.chars().map(|c| usize::from(letters.number(c))).chain([0]) {
                three[(a * width + b) * width + c] += 1;
                two[b * width + c] += 1;
                one[c] += 1;
                total += 1;
                (a, b) = (b, c);
            }
        }
        let mut costs = vec![0u8; width * width * width];
        for b in 0..width {
            let seen_b: u32 = two[b * width..(b + 1) * width].iter().sum();
            for a in 0..width {
                let row = (a * width + b) * width;
                let seen: u32 = three[row..row + width].iter().sum();
                for c in 0..width {
                    let p1 = (f64::from(one[c]) + 1.0) / (f64::from(total) + width as f64);
                    let p2 = (f64::from(two[b * width + c]) + 10.0 * p1) / (f64::from(seen_b) + 10.0);
                    let p3 = (f64::from(three[row + c]) + 10.0 * p2) / (f64::from(seen) + 10.0);
                    costs[row + c] = (-10.0 * p3.ln()).clamp(0.0, 120.0) as u8;
                }
            }
        }
        Self { width, costs }
    }

    /// Costs of all beginnings of a word as whole roots, by number of letters.
    pub(crate) fn prefixes(&self, letters: &[u8], costs: &mut RootCosts) {
        let (mut a, mut b, mut sum) = (0, 0, 0);
        for (i, c) in letters.iter().map(|&l| usize::from(l)).enumerate() {
            let row = (a * self.width + b) * self.width;
            costs[i] = sum + Cost::from(self.costs[row]);
            sum += Cost::from(self.costs[row + c]);
            (a, b) = (b, c);
        }
        costs[letters.len()] = sum + Cost::from(self.costs[(a * self.width + b) * self.width]);
    }

    /// Cost of a whole root.
    pub(crate) fn root(&self, letters: &Letters, root: &str) -> Cost {
        let (mut a, mut b, mut cost) = (0, 0, 0);
        for c in root.chars().map(|c| usize::from(letters.number(c))).chain([0]) {
            cost += Cost::from(self.costs[(a * self.width + b) * self.width + c]);
            (a, b) = (b, c);
        }
        cost
    }
}
