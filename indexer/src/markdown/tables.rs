//! Tables: a region that can be scrolled, with header cells that say what they head.

use std::ops::Range;

use pulldown_cmark::Alignment;

use crate::markdown::caps::{self, OverCap};
use crate::markdown::html::escape;
use crate::markdown::render::Renderer;

/// The tables of a body so far.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    count: usize,
    cells: usize,
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    /// Where the HTML of the open cell's content begins.
    content: usize,
    /// Where the open cell's tag begins.
    tag: usize,
}

impl Renderer<'_> {
    pub(crate) fn begin_table(&mut self, alignments: Vec<Alignment>) {
        self.end_line();
        self.tables.count += 1;
        self.tables.alignments = alignments;
        self.tables.in_head = true;
        self.tables.column = 0;
        // Landmarks of a page need names of their own.
        let name = match self.tables.count {
            1 => self.section_name().to_string(),
            number => format!("{} · {number}", self.section_name()),
        };
        self.html.push_str("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        escape(&mut self.html, &name);
        self.html.push_str("\"><table>");
    }

    pub(crate) fn begin_cell(&mut self, place: Range<usize>) -> Result<(), OverCap> {
        self.tables.cells += 1;
        if self.tables.cells > caps::TABLE_CELLS {
            let message = format!("more than {} table cells", caps::TABLE_CELLS);
            return Err(OverCap { place, message });
        }
        self.end_line();
        self.tables.tag = self.html.len();
        self.html.push_str(if self.tables.in_head { "<th scope=\"col\"" } else { "<td" });
        self.html.push_str(match self.tables.alignments.get(self.tables.column) {
            Some(Alignment::Center) => " class=\"center\">",
            Some(Alignment::Right) => " class=\"right\">",
            _ => ">",
        });
        self.tables.content = self.html.len();
        Ok(())
    }

    pub(crate) fn end_cell(&mut self) {
        self.end_line();
        self.tables.column += 1;
        if !self.tables.in_head {
            self.html.push_str("</td>");
        } else if self.html.len() == self.tables.content {
            // A header cell that heads nothing is no header.
            self.html.truncate(self.tables.tag);
            self.html.push_str("<td></td>");
        } else {
            self.html.push_str("</th>");
        }
        if self.tables.column >= self.tables.alignments.len() {
            self.tables.column = 0;
        }
    }

    pub(crate) fn end_table_head(&mut self) {
        self.tables.in_head = false;
        self.tables.column = 0;
        self.html.push_str("</tr></thead>\n<tbody>\n");
    }

    pub(crate) fn end_table(&mut self) {
        self.end_line();
        self.html.push_str("</tbody></table></div>\n");
    }
}
