//! The blocks of a text as the template wants them: lists inside lists, headings that leave no level out.

use serde::Serialize;

use crate::curriculum::export::pdf::fonts::shown;
use crate::curriculum::{Block, Inline};

/// The level of an item's own heading.
const ITEM: u8 = 2;
/// The deepest level of a heading.
const DEEPEST: u8 = 6;

/// Bytes of the longest address that is a link.
const LONGEST_ADDRESS: usize = 8_000;

/// A block.
#[derive(Debug, Serialize, PartialEq, Eq)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Piece {
    Heading { level: u8, line: Vec<Span> },
    Paragraph { line: Vec<Span> },
    Quote { line: Vec<Span> },
    Code { text: String },
    List { numbered: bool, entries: Vec<Entry> },
    Table { head: bool, columns: usize, rows: Vec<Vec<Vec<Span>>> },
}

/// An entry of a list; `number` is 0 where it has none.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub(super) struct Entry {
    number: u64,
    line: Vec<Span>,
    below: Vec<Piece>,
}

/// A piece of running text.
#[derive(Debug, Serialize, PartialEq, Eq)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Span {
    Text { text: String, strong: bool, stressed: bool, raised: bool },
    Link { text: String, to: String },
    Break,
}

/// Turns the blocks of one item's text, section by section, into pieces.
pub(super) struct Pieces<'a> {
    /// A link's address as a whole one.
    link: &'a dyn Fn(&str) -> String,
    /// The level of the heading before.
    level: u8,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(link: &'a dyn Fn(&str) -> String) -> Self {
        Self { link, level: ITEM }
    }

    pub(super) fn of(&mut self, blocks: &[Block]) -> Vec<Piece> {
        let mut out = Vec::new();
        let mut rest = blocks;
        while let [first, behind @ ..] = rest {
            let entries = rest.iter().take_while(|block| matches!(block, Block::Entry(..))).count();
            if entries > 0 {
                out.extend(self.lists(&rest[..entries]));
                rest = &rest[entries..];
            } else {
                out.extend(self.piece(first));
                rest = behind;
            }
        }
        out
    }

    fn piece(&mut self, block: &Block) -> Option<Piece> {
        Some(match block {
            Block::Heading(level, line) => {
                // Whoever reads by headings is not to miss a level.
                self.level = (level + 1).clamp(ITEM + 1, (self.level + 1).min(DEEPEST));
                Piece::Heading { level: self.level, line: self.line(line) }
            }
            Block::Paragraph(line) => Piece::Paragraph { line: self.line(line) },
            Block::Quote(line) => Piece::Quote { line: self.line(line) },
            Block::Code(text) => Piece::Code { text: shown(text) },
            Block::Table(head, rows) => self.table(*head, rows)?,
            Block::Entry(..) => return None,
        })
    }

    /// The lists that a run of entries makes: a new one where numbers begin or end.
    fn lists(&self, run: &[Block]) -> Vec<Piece> {
        let top = run.iter().filter_map(depth).min().unwrap_or(0);
        let mut out: Vec<Piece> = Vec::new();
        let mut rest = run;
        while let [first, behind @ ..] = rest {
            let deeper = behind.iter().take_while(|block| depth(block).is_some_and(|depth| depth > top)).count();
            if let Block::Entry(_, number, line) = first {
                let below = if deeper > 0 { self.lists(&behind[..deeper]) } else { Vec::new() };
                let entry = Entry { number: number.unwrap_or(0), line: self.line(line), below };
                match out.last_mut() {
                    Some(Piece::List { numbered, entries }) if *numbered == number.is_some() => entries.push(entry),
                    _ => out.push(Piece::List { numbered: number.is_some(), entries: vec![entry] }),
                }
            }
            rest = &behind[deeper..];
        }
        out
    }

    /// Every row gets as many cells as the longest has.
    fn table(&self, head: bool, rows: &[Vec<Vec<Inline>>]) -> Option<Piece> {
        let columns = rows.iter().map(Vec::len).max().filter(|columns| *columns > 0)?;
        let row = |row: &Vec<Vec<Inline>>| {
            let mut cells: Vec<Vec<Span>> = row.iter().map(|cell| self.line(cell)).collect();
            cells.resize_with(columns, Vec::new);
            cells
        };
        let rows = rows.iter().filter(|row| !row.is_empty()).map(row).collect();
        Some(Piece::Table { head, columns, rows })
    }

    fn line(&self, line: &[Inline]) -> Vec<Span> {
        let span = |piece: &Inline| match piece {
            Inline::Text(text, emphasis) => Span::Text {
                text: shown(text),
                strong: emphasis.strong,
                stressed: emphasis.stressed,
                raised: emphasis.raised,
            },
            Inline::Link(text, address) => match (self.link)(address) {
                to if is_link(&to) => Span::Link { text: shown(text), to },
                _ => Span::Text { text: shown(text), strong: false, stressed: false, raised: false },
            },
            Inline::Break => Span::Break,
        };
        line.iter().map(span).collect()
    }
}

/// True for an address that Typst makes a link of.
pub(super) fn is_link(address: &str) -> bool {
    (1..=LONGEST_ADDRESS).contains(&address.len())
}

fn depth(block: &Block) -> Option<usize> {
    match block {
        Block::Entry(depth, ..) => Some(*depth),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Vec<Inline> {
        vec![Inline::Text(text.to_string(), crate::curriculum::Emphasis::default())]
    }

    /// The pieces in short: levels of headings, and lists with what stands in and below their entries.
    fn short(pieces: &[Piece]) -> String {
        let line = |line: &[Span]| match line {
            [Span::Text { text, .. }] => text.clone(),
            _ => String::new(),
        };
        let of = |piece: &Piece| match piece {
            Piece::Heading { level, .. } => format!("h{level}"),
            Piece::List { numbered, entries } => {
                let entry = |one: &Entry| {
                    let number = if *numbered { one.number.to_string() } else { String::new() };
                    format!("{number}{}{}", line(&one.line), short(&one.below))
                };
                format!("({})", entries.iter().map(entry).collect::<Vec<_>>().join(" "))
            }
            Piece::Table { rows, .. } => format!("{:?}", rows.iter().map(Vec::len).collect::<Vec<_>>()),
            _ => "p".to_string(),
        };
        pieces.iter().map(of).collect()
    }

    #[test]
    fn headings_leave_no_level_out_and_lists_stand_in_lists() {
        let entry = |depth, number, word: &str| Block::Entry(depth, number, text(word));
        let blocks = [
            Block::Heading(4, text("x")),
            Block::Heading(6, text("x")),
            Block::Heading(2, text("x")),
            entry(0, None, "a"),
            entry(1, Some(3), "b"),
            entry(1, Some(4), "c"),
            entry(2, None, "d"),
            entry(0, None, "e"),
            entry(0, Some(1), "f"),
            Block::Paragraph(text("x")),
            entry(2, None, "g"),
            Block::Table(true, vec![vec![text("x"), text("y")], vec![text("z")], Vec::new()]),
        ];
        let link = |address: &str| address.to_string();
        let pieces = Pieces::new(&link).of(&blocks);
        assert_eq!(short(&pieces), "h3h4h3(a(3b 4c(d)) e)(1f)p(g)[2, 2]");
    }

    #[test]
    fn a_link_without_an_address_is_text() {
        let link = |address: &str| address.to_string();
        let line = |to: &str| Block::Paragraph(vec![Inline::Link("here".to_string(), to.to_string())]);
        let pieces = Pieces::new(&link).of(&[line(""), line("https://example.org/")]);
        let spans = pieces.iter().map(|piece| match piece {
            Piece::Paragraph { line } => matches!(line[0], Span::Link { .. }),
            _ => panic!("a paragraph"),
        });
        assert_eq!(spans.collect::<Vec<_>>(), [false, true]);
    }
}
