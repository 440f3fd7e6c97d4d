//! The best of many.

use std::cmp::Ordering;

/// Those that come first in an order, at most `most` of them, in no order among themselves: cheaper than to sort all.
pub(crate) fn best<T>(mut found: Vec<T>, most: usize, order: impl FnMut(&T, &T) -> Ordering) -> Vec<T> {
    if found.len() > most {
        found.select_nth_unstable_by(most, order);
        found.truncate(most);
    }
    found
}

/// The order of what has a score: the highest first, those alike by what they are.
pub(crate) fn highest_first<T: Ord>(a: &(T, f32), b: &(T, f32)) -> Ordering {
    b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0))
}
