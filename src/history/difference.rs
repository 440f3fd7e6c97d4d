//! What one text says and another does not, by section and paragraph.

use std::collections::HashSet;
use std::time::Duration;

use similar::{ChangeTag, DiffOp, TextDiff};
use tajriba_indexer::model::Section;

/// Words of a paragraph that must have stayed for it to be shown as a changed one, rather than one removed and one
/// added: a share of all.
const MUCH_THE_SAME: f32 = 0.4;
/// How long a comparison may look for the fewest changes; after that it takes those it has found.
const PATIENCE: Duration = Duration::from_millis(500);

/// What has changed between two texts; empty where nothing has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// The sections with a change, in order.
    pub sections: Vec<ChangedSection>,
}

/// A section with changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedSection {
    /// Its heading today; what it was where the section is gone. Empty before the first heading.
    pub heading: String,
    /// Its anchor today; empty where it has none, or is gone.
    pub anchor: String,
    /// The paragraphs that changed.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph in which something changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Whether it is a title or a heading.
    pub is_heading: bool,
    /// Its text, the removed and the added in one.
    pub pieces: Vec<Piece>,
}

/// A part of a paragraph, plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// In which of the two it stands.
    pub kind: PieceKind,
}

/// In which of two texts a piece stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PieceKind {
    /// In both.
    Kept,
    /// In the new one alone.
    Added,
    /// In the old one alone.
    Removed,
}

/// A line of a text: a heading, or a paragraph, an entry of a list, a row of a table.
struct Line<'a> {
    /// The place of its section; `None` for the title.
    section: Option<usize>,
    is_heading: bool,
    text: &'a str,
}

/// Compares two texts, each a title with its sections.
pub fn difference(old: (&str, &[Section]), new: (&str, &[Section])) -> Difference {
    let (old_lines, new_lines) = (lines(old.0, old.1), lines(new.0, new.1));
    let keys = |lines: &[Line<'_>]| -> Vec<String> {
        lines.iter().map(|line| format!("{}{}", if line.is_heading { "#" } else { " " }, line.text)).collect()
    };
    let (old_keys, new_keys) = (keys(&old_lines), keys(&new_lines));
    let (old_slices, new_slices): (Vec<&str>, Vec<&str>) =
        (old_keys.iter().map(String::as_str).collect(), new_keys.iter().map(String::as_str).collect());
    let diff = TextDiff::configure().timeout(PATIENCE).diff_slices(&old_slices, &new_slices);
    let mut writer = Writer {
        old: old.1,
        new: new.1,
        headings: new.1.iter().map(|section| section.heading.as_str()).collect(),
        place: None,
        result: Difference::default(),
    };
    for op in diff.ops() {
        writer.write(op, &old_lines, &new_lines);
    }
    writer.result
}

fn lines<'a>(title: &'a str, sections: &'a [Section]) -> Vec<Line<'a>> {
    let mut lines = vec![Line { section: None, is_heading: true, text: title }];
    for (section, Section { heading, text, .. }) in sections.iter().enumerate() {
        if !heading.is_empty() {
            lines.push(Line { section: Some(section), is_heading: true, text: heading });
        }
        let paragraphs = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.extend(paragraphs.map(|text| Line { section: Some(section), is_heading: false, text }));
    }
    lines
}

struct Writer<'a> {
    old: &'a [Section],
    new: &'a [Section],
    /// The headings of today.
    headings: HashSet<&'a str>,
    /// The section of today that the comparison has come to; `None` while it is at the title.
    place: Option<usize>,
    result: Difference,
}

impl Writer<'_> {
    fn write(&mut self, op: &DiffOp, old: &[Line<'_>], new: &[Line<'_>]) {
        let (before, after) = (&old[op.old_range()], &new[op.new_range()]);
        if let DiffOp::Equal { .. } = op {
            self.place = after.last().map_or(self.place, |line| line.section);
            return;
        }
        let paired = before.len().min(after.len());
        for (removed, added) in before.iter().zip(after) {
            self.place = added.section;
            match words(removed, added) {
                Some(pieces) => self.push_today(added.is_heading, pieces),
                None => {
                    self.push_removed(removed);
                    self.push_today(added.is_heading, one(added.text, PieceKind::Added));
                }
            }
        }
        for removed in &before[paired..] {
            self.push_removed(removed);
        }
        for added in &after[paired..] {
            self.place = added.section;
            self.push_today(added.is_heading, one(added.text, PieceKind::Added));
        }
    }

    /// What is gone stands in the section of today that the comparison has come to, unless its own is gone with it.
    fn push_removed(&mut self, line: &Line<'_>) {
        let pieces = one(line.text, PieceKind::Removed);
        match line.section.and_then(|place| self.old.get(place)).map(|section| section.heading.as_str()) {
            Some(heading) if !self.headings.contains(heading) => {
                self.push(heading.to_string(), String::new(), line.is_heading, pieces);
            }
            _ => self.push_today(line.is_heading, pieces),
        }
    }

    fn push_today(&mut self, is_heading: bool, pieces: Vec<Piece>) {
        let section = self.place.and_then(|place| self.new.get(place));
        let (heading, anchor) =
            section.map_or_else(Default::default, |section| (section.heading.clone(), section.anchor.clone()));
        self.push(heading, anchor, is_heading, pieces);
    }

    fn push(&mut self, heading: String, anchor: String, is_heading: bool, pieces: Vec<Piece>) {
        let paragraph = Paragraph { is_heading, pieces };
        match self.result.sections.last_mut() {
            Some(last) if last.heading == heading && last.anchor == anchor => last.paragraphs.push(paragraph),
            _ => self.result.sections.push(ChangedSection { heading, anchor, paragraphs: vec![paragraph] }),
        }
    }
}

fn one(text: &str, kind: PieceKind) -> Vec<Piece> {
    vec![Piece { text: text.to_string(), kind }]
}

/// The words of two lines that are much the same; `None` where they are not.
fn words(old: &Line<'_>, new: &Line<'_>) -> Option<Vec<Piece>> {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_unicode_words(old.text, new.text);
    let changes: Vec<_> = diff.iter_all_changes().map(|change| (change.tag(), change.value())).collect();
    let count = |is_kept: bool| {
        let words = changes.iter().filter(|(_, word)| word.chars().any(char::is_alphanumeric));
        words.filter(|(tag, _)| (*tag == ChangeTag::Equal) == is_kept).count() as f32
    };
    let (kept, changed) = (2.0 * count(true), count(false));
    let much_the_same = kept >= MUCH_THE_SAME * (kept + changed);
    (old.is_heading == new.is_heading && much_the_same).then(|| pieces(&changes))
}

/// Changes as few pieces: words that changed one after the other are one passage removed and one added.
fn pieces(changes: &[(ChangeTag, &str)]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let [mut kept, mut removed, mut added, mut gap] = [const { String::new() }; 4];
    let mut flush = |kind: PieceKind, text: &mut String| {
        if !text.is_empty() {
            pieces.push(Piece { text: std::mem::take(text), kind });
        }
    };
    for (tag, word) in changes {
        if *tag == ChangeTag::Equal {
            if word.trim().is_empty() && !(removed.is_empty() && added.is_empty()) {
                gap.push_str(word);
                continue;
            }
            flush(PieceKind::Removed, &mut removed);
            flush(PieceKind::Added, &mut added);
            kept.push_str(&std::mem::take(&mut gap));
            kept.push_str(word);
            continue;
        }
        flush(PieceKind::Kept, &mut kept);
        if !gap.is_empty() {
            removed.push_str(&gap);
            added.push_str(&std::mem::take(&mut gap));
        }
        if *tag == ChangeTag::Delete { removed.push_str(word) } else { added.push_str(word) }
    }
    flush(PieceKind::Removed, &mut removed);
    flush(PieceKind::Added, &mut added);
    kept.push_str(&gap);
    flush(PieceKind::Kept, &mut kept);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(heading: &str, anchor: &str, text: &str) -> Section {
        Section { level: 2, heading: heading.into(), anchor: anchor.into(), text: text.into(), html: String::new() }
    }

    /// `heading: paragraph | paragraph` a section; `[-removed-]`, `{+added+}`.
    fn shown(old: &[Section], new: &[Section]) -> Vec<String> {
        let piece = |piece: &Piece| match piece.kind {
            PieceKind::Kept => piece.text.clone(),
            PieceKind::Added => format!("{{+{}+}}", piece.text),
            PieceKind::Removed => format!("[-{}-]", piece.text),
        };
        let paragraph = |paragraph: &Paragraph| paragraph.pieces.iter().map(piece).collect::<String>();
        let sections = difference(("T", old), ("T", new)).sections;
        let section = |section: &ChangedSection| {
            let paragraphs: Vec<_> = section.paragraphs.iter().map(paragraph).collect();
            format!("{}#{}: {}", section.heading, section.anchor, paragraphs.join(" | "))
        };
        sections.iter().map(section).collect()
    }

    #[test]
    fn the_same_text_has_no_difference() {
        let text = [section("", "", "One.\nTwo."), section("A", "a", "Three.")];
        assert!(shown(&text, &text).is_empty());
    }

    #[test]
    fn a_changed_word_is_shown_in_its_sentence_and_section() {
        let old = [section("", "", "Beginning."), section("Pay", "pay", "Carers get 100 soms a month.\nThat is all.")];
        let new = [section("", "", "Beginning."), section("Pay", "pay", "Carers get 250 soms a month.\nThat is all.")];
        assert_eq!(shown(&old, &new), ["Pay#pay: Carers get [-100-]{+250+} soms a month."]);
    }

    #[test]
    fn words_that_changed_one_after_the_other_are_one_passage() {
        let old = [section("", "", "The court decides within ten days on the request of the father.")];
        let new = [section("", "", "The court decides within two working weeks on the request of a parent.")];
        let sentence = "The court decides within [-ten days-]{+two working weeks+} on the request of \
                        [-the father-]{+a parent+}.";
        assert_eq!(shown(&old, &new), [format!("#: {sentence}")]);
    }

    #[test]
    fn a_paragraph_of_other_words_is_removed_and_added_whole() {
        let old = [section("Pay", "pay", "Carers get nothing at all.")];
        let new = [section("Pay", "pay", "The ministry decides each spring.")];
        assert_eq!(
            shown(&old, &new),
            ["Pay#pay: [-Carers get nothing at all.-] | {+The ministry decides each spring.+}"]
        );
    }

    #[test]
    fn a_new_section_does_not_make_those_behind_it_look_changed() {
        let old = [section("A", "s-1", "One."), section("C", "s-2", "Three.")];
        let new = [section("A", "s-1", "One."), section("B", "s-2", "Two."), section("C", "s-3", "Three.")];
        assert_eq!(shown(&old, &new), ["B#s-2: {+B+} | {+Two.+}"]);
        // Backwards: a section that is gone stands under its own heading, which leads nowhere.
        assert_eq!(shown(&new, &old), ["B#: [-B-] | [-Two.-]"]);
    }

    #[test]
    fn a_changed_title_stands_before_everything() {
        let text = [section("A", "a", "One.")];
        let difference = difference(("Old title of it", &text), ("New title of it", &text));
        assert_eq!(difference.sections.len(), 1);
        assert!(difference.sections[0].heading.is_empty() && difference.sections[0].paragraphs[0].is_heading);
    }
}
