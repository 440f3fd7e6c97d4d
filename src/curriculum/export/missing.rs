//! What is said where something is missing: the title of an activity, a part of the address.

use crate::curriculum::{Dropped, MAX_NOTE};
use crate::i18n::Texts;

/// What an activity is called: by its own words, else by the word for one.
pub fn activity_title(texts: &Texts, words: &str) -> String {
    if words.trim().is_empty() { texts.text("curriculum-activity-unnamed") } else { words.to_string() }
}

/// That something of an address could not be read, and what; nothing where all of it could. `read` is how many items
/// could be.
pub fn omissions(texts: &Texts, dropped: &[Dropped], read: usize) -> Vec<String> {
    let line = |part: &Dropped| match part {
        Dropped::Damaged => texts.with("curriculum-dropped-damaged", &[("count", &texts.number(read))]),
        Dropped::Newer => texts.text("curriculum-dropped-newer"),
        Dropped::TooMany => texts.text("curriculum-dropped-too-many"),
        Dropped::TooLong(beginning) => {
            texts.with("curriculum-dropped-too-long", &[("part", beginning), ("count", &texts.number(MAX_NOTE))])
        }
        Dropped::Line(line) => texts.with("curriculum-dropped-line", &[("part", line)]),
    };
    // A note that is too long is no fault of the address.
    let is_of_address = |part: &Dropped| !matches!(part, Dropped::TooLong(_));
    let heading = dropped.iter().any(is_of_address).then(|| texts.text("curriculum-dropped"));
    heading.into_iter().chain(dropped.iter().map(line)).collect()
}
