//! Headings: how deep they stand, and the anchors that links lead to.

use std::collections::BTreeSet;

/// The place of each heading, counted as it comes.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    /// Level as written and number among its siblings, from the outermost open heading inwards.
    open: Vec<(u8, usize)>,
    last_closed: Option<usize>,
    taken: BTreeSet<String>,
}

/// Where a heading stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// 2 for the outermost headings, one more for each heading around it, 6 at most: a page never skips a level.
    pub(crate) level: u8,
    /// `s-2-1`: the first heading inside the second one.
    pub(crate) anchor: String,
}

impl Outline {
    /// Takes the next heading in, by the level it was written with.
    pub(crate) fn next(&mut self, written: u8) -> Place {
        let mut number = 1;
        while let Some((level, count)) = self.open.last().copied() {
            if level < written {
                break;
            }
            // The outermost heading that closes here is the sibling before.
            number = count + 1;
            self.open.pop();
        }
        if self.open.is_empty() {
            // Headings that are less deep than the first one still follow it.
            number = self.last_closed.map_or(1, |last| last + 1);
            self.last_closed = Some(number);
        }
        self.open.push((written, number));
        let depth = u8::try_from(self.open.len()).unwrap_or(u8::MAX);
        let path: Vec<String> = self.open.iter().map(|(_, number)| number.to_string()).collect();
        Place { level: depth.saturating_add(1).min(6), anchor: format!("s-{}", path.join("-")) }
    }

    /// Makes an anchor the page's only one of that name; `false` when it had to be numbered.
    pub(crate) fn claim(&mut self, anchor: &str) -> (String, bool) {
        if self.taken.insert(anchor.to_string()) {
            return (anchor.to_string(), true);
        }
        let mut number = 2;
        loop {
            let numbered = format!("{anchor}-{number}");
            if self.taken.insert(numbered.clone()) {
                return (numbered, false);
            }
            number += 1;
        }
    }

    /// True for the anchor of a heading that has come.
    pub(crate) fn has(&self, anchor: &str) -> bool {
        self.taken.contains(anchor)
    }
}

/// A heading's own anchor: the text before a trailing `{#…}`, and what stands in it.
pub(crate) fn own_anchor(heading: &str) -> Option<(&str, &str)> {
    let inner = heading.strip_suffix('}')?;
    let start = inner.rfind("{#")?;
    Some((heading[..start].trim_end(), &inner[start + 2..]))
}

/// True for `[a-z0-9-]+` of at most 80 bytes.
pub(crate) fn is_anchor(id: &str) -> bool {
    !id.is_empty() && id.len() <= 80 && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(levels: &[u8]) -> Vec<String> {
        let mut outline = Outline::default();
        levels
            .iter()
            .map(|level| outline.next(*level))
            .map(|place| format!("{}{}", place.level, place.anchor))
            .collect()
    }

    #[test]
    fn headings_are_numbered_by_their_place() {
        assert_eq!(places(&[2, 3, 3, 2, 3]), ["2s-1", "3s-1-1", "3s-1-2", "2s-2", "3s-2-1"]);
    }

    #[test]
    fn skipped_levels_are_closed_up() {
        assert_eq!(places(&[1, 4, 4, 2, 6]), ["2s-1", "3s-1-1", "3s-1-2", "3s-1-3", "4s-1-3-1"]);
        assert_eq!(places(&[3, 2, 2]), ["2s-1", "2s-2", "2s-3"]);
    }

    #[test]
    fn anchors_are_taken_once() {
        let mut outline = Outline::default();
        let claimed = ["rights", "rights", "rights-2", "rights"].map(|id| outline.claim(id).0);
        assert_eq!(claimed, ["rights", "rights-2", "rights-2-2", "rights-3"]);
    }

    #[test]
    fn own_anchors_stand_at_the_end() {
        assert_eq!(own_anchor("Права {#rights}"), Some(("Права", "rights")));
        assert_eq!(own_anchor("Права {#}"), Some(("Права", "")));
        assert_eq!(own_anchor("Права {rights}"), None);
    }
}
