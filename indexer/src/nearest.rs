//! "Did you mean": the known word nearest to one that is not known.

/// The nearest of the known words, where one is near: at most a third of the letters differ, swaps counted once.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    known
        .into_iter()
        .map(|candidate| (strsim::osa_distance(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance * 3 <= length.max(candidate.chars().count()))
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_near_word_is_found_and_a_far_one_is_not() {
        let known = ["foster-care", "kinship-care", "adoption"];
        assert_eq!(nearest("foster-car", known), Some("foster-care"));
        assert_eq!(nearest("fostre-care", known), Some("foster-care"));
        assert_eq!(nearest("budget", known), None);
    }
}
