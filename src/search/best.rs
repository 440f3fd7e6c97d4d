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
