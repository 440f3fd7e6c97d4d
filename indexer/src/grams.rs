//! Pieces of words: what forms and compounds share that no stemmer brings together.

/// Letters of a piece.
const LETTERS: usize = 4;
/// Stands before the first letter of a word: pieces of its beginning are apart from the same letters further behind.
const BEGINNING: char = '^';

/// Calls `each` with the pieces of a fold, every four letters that stand together, where the mark of its beginning
/// counts as one; a shorter fold is one piece. None where it is not written in letters and digits of the skeleton.
pub fn each_gram(fold: &str, mut each: impl FnMut(&str)) {
    if fold.is_empty() || !fold.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return;
    }
    let mut marked = String::with_capacity(fold.len() + 1);
    marked.push(BEGINNING);
    marked.push_str(fold);
    // Every letter is one byte.
    let last = marked.len().saturating_sub(LETTERS);
    for place in 0..=last {
        each(&marked[place..marked.len().min(place + LETTERS)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grams(fold: &str) -> Vec<String> {
        let mut grams = Vec::new();
        each_gram(fold, |gram| grams.push(gram.to_string()));
        grams
    }

    #[test]
    fn pieces_overlap_and_the_first_is_marked() {
        assert_eq!(grams("kamkor"), ["^kam", "kamk", "amko", "mkor"]);
        assert_eq!((grams("ev"), grams("bala")), (vec!["^ev".to_string()], vec!["^bal".into(), "bala".into()]));
    }

    #[test]
    fn what_is_no_skeleton_has_none() {
        assert!(grams("").is_empty() && grams("ქართული").is_empty() && grams("a-b").is_empty());
    }
}
