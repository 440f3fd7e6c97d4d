//! Where one section ends and the next begins.

use std::ops::Range;

use crate::diagnostic::Code;
use crate::hygiene::in_one_line;
use crate::markdown::inline::Open;
use crate::markdown::render::{Renderer, blank_section};
use crate::markdown::{html, outline};
use crate::model::Section;

impl Renderer<'_> {
    pub(crate) fn begin_section(&mut self, written: u8, place: Range<usize>) {
        self.end_section();
        self.heading = Some(Open { written, place });
    }

    pub(crate) fn end_section(&mut self) {
        let mut section = std::mem::replace(&mut self.section, blank_section());
        section.html = std::mem::take(&mut self.html);
        section.text = std::mem::take(&mut self.text);
        section.text.truncate(section.text.trim_end().len());
        self.written += section.html.len();
        // Kept even when it is empty: footnotes name their section by its number. `finish` drops it.
        self.sections.push(section);
    }

    pub(crate) fn end_heading(&mut self) {
        let Some(Open { written, place }) = self.heading.take() else {
            return;
        };
        let (mut content, mut text) = (std::mem::take(&mut self.html), std::mem::take(&mut self.text));
        let standing = self.outline.next(written);
        let mut wanted = standing.anchor;
        if let Some((before, id)) = outline::own_anchor(text.trim_end()) {
            let written_id = format!("{{#{id}}}");
            if outline::is_anchor(id) {
                wanted = id.to_string();
            } else {
                self.warnings.add(Code::BadAnchor, place.clone(), || {
                    (
                        format!("`{written_id}` is not an anchor"),
                        "Write it with Latin small letters, digits and hyphens: `{#who-decides}`.".to_string(),
                    )
                });
            }
            if content.trim_end().ends_with(&written_id) {
                content.truncate(content.trim_end().len() - written_id.len());
                content.truncate(content.trim_end().len());
                text.truncate(before.len());
            }
        }
        let (anchor, free) = self.outline.claim(&wanted);
        if !free {
            self.warnings.add(Code::DuplicateAnchor, place, || {
                (
                    format!("the anchor `{wanted}` is taken; this heading's is `{anchor}`"),
                    "Give every heading an anchor of its own.".to_string(),
                )
            });
        }
        let heading = in_one_line(&text);
        let level = standing.level;
        let mut element =
            format!("<h{level} id=\"{anchor}\">{content} <a class=\"permalink\" href=\"#{anchor}\" aria-label=\"# ");
        html::escape(&mut element, &heading);
        element.push_str(&format!("\">#</a></h{level}>\n"));
        self.section = Section { level, heading, anchor, ..blank_section() };
        // The heading opens the section's HTML; what follows is appended to it.
        self.html = element;
    }
}
