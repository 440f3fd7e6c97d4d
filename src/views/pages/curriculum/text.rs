use maud::{Markup, html};

use crate::curriculum::export::Edition;
use crate::curriculum::{Block, Emphasis, Inline, blocks_of};

/// The text of a section on paper: its headings below those of the paper, its links written out as whole addresses.
pub(super) fn text(edition: &Edition<'_>, stored: &str) -> Markup {
    let blocks = blocks_of(stored);
    html! {
        @for run in runs(&blocks) {
            @match run {
                [Block::Entry(..), ..] => ul.plain { @for block in run { (entry(edition, block)) } },
                _ => @for one in run { (block(edition, one)) },
            }
        }
    }
}

/// Entries of a list together, every other block alone.
fn runs(blocks: &[Block]) -> Vec<&[Block]> {
    blocks.chunk_by(|left, right| matches!((left, right), (Block::Entry(..), Block::Entry(..)))).collect()
}

/// An entry with its own mark: the number it has in the text.
fn entry(edition: &Edition<'_>, block: &Block) -> Markup {
    let Block::Entry(depth, number, line) = block else {
        return html! {};
    };
    html! {
        li.deeper[*depth > 0] {
            span.marker { @match number { Some(number) => { (number) "." }, None => "•" } } " "
            (inline(edition, line))
        }
    }
}

fn block(edition: &Edition<'_>, block: &Block) -> Markup {
    html! {
        @match block {
            Block::Heading(2, line) => h4 { (inline(edition, line)) },
            Block::Heading(3, line) => h5 { (inline(edition, line)) },
            Block::Heading(_, line) => h6 { (inline(edition, line)) },
            Block::Paragraph(line) => p { (inline(edition, line)) },
            Block::Quote(line) => blockquote { p { (inline(edition, line)) } },
            Block::Code(text) => pre { (text) },
            Block::Entry(..) => (entry(edition, block)),
            Block::Table(head, rows) => (table(edition, *head, rows)),
        }
    }
}

fn table(edition: &Edition<'_>, head: bool, rows: &[Vec<Vec<Inline>>]) -> Markup {
    html! {
        table {
            @for (place, row) in rows.iter().enumerate() {
                tr {
                    @for cell in row {
                        @if head && place == 0 { th scope="col" { (inline(edition, cell)) } } @else { td { (inline(edition, cell)) } }
                    }
                }
            }
        }
    }
}

fn inline(edition: &Edition<'_>, line: &[Inline]) -> Markup {
    html! {
        @for piece in line {
            @match piece {
                Inline::Text(text, emphasis) => (set(text, *emphasis)),
                Inline::Link(text, address) => a href=(edition.link(address)) { (text) },
                Inline::Break => br;,
            }
        }
    }
}

fn set(text: &str, emphasis: Emphasis) -> Markup {
    html! {
        @if emphasis.strong { strong { (set(text, Emphasis { strong: false, ..emphasis })) } }
        @else if emphasis.stressed { em { (set(text, Emphasis { stressed: false, ..emphasis })) } }
        @else if emphasis.raised { sup { (text) } }
        @else { (text) }
    }
}
