//! Footnotes: numbered over the whole version in the order of their references, printed under the section that
//! refers to them first, each with a way back.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diagnostic::Code;
use crate::markdown::caps::{self, OverCap};
use crate::markdown::render::Renderer;
use crate::markdown::warnings::Warnings;
use crate::model::Section;

/// The footnotes of a body so far.
#[derive(Debug, Default)]
pub(crate) struct Footnotes {
    numbers: BTreeMap<String, Reference>,
    definitions: BTreeMap<String, Definition>,
    order: Vec<String>,
    open: Vec<Outside>,
    written: usize,
}

#[derive(Debug)]
struct Reference {
    number: usize,
    section: usize,
    count: usize,
    place: Range<usize>,
}

#[derive(Debug)]
struct Definition {
    html: String,
    text: String,
    section: usize,
    place: Range<usize>,
}

/// What was being written when a definition began.
#[derive(Debug)]
struct Outside {
    label: String,
    place: Range<usize>,
    html: String,
    text: String,
}

impl Renderer<'_> {
    pub(crate) fn refer_to_footnote(&mut self, label: &str, place: Range<usize>) -> Result<(), OverCap> {
        if self.image.is_some() {
            return Ok(());
        }
        let section = self.section_index();
        let notes = &mut self.footnotes;
        let next = notes.numbers.len() + 1;
        if next > caps::FOOTNOTES {
            return Err(OverCap { place, message: format!("more than {} footnotes", caps::FOOTNOTES) });
        }
        let reference = notes.numbers.entry(label.to_string()).or_insert_with(|| {
            notes.order.push(label.to_string());
            Reference { number: next, section, count: 0, place }
        });
        reference.count += 1;
        let (number, count) = (reference.number, reference.count);
        let again = if count == 1 { String::new() } else { format!("-{count}") };
        self.html.push_str(&format!(
            "<sup><a class=\"footnote\" id=\"fnref-{number}{again}\" href=\"#fn-{number}\" role=\"doc-noteref\">{number}</a></sup>"
        ));
        Ok(())
    }

    pub(crate) fn begin_footnote(&mut self, label: &str, place: Range<usize>) -> Result<(), OverCap> {
        if self.footnotes.definitions.len() + self.footnotes.open.len() >= caps::FOOTNOTES {
            return Err(OverCap { place, message: format!("more than {} footnotes", caps::FOOTNOTES) });
        }
        self.footnotes.open.push(Outside {
            label: label.to_string(),
            place,
            html: std::mem::take(&mut self.html),
            text: std::mem::take(&mut self.text),
        });
        Ok(())
    }

    pub(crate) fn end_footnote(&mut self) {
        let Some(outside) = self.footnotes.open.pop() else {
            return;
        };
        let html = std::mem::replace(&mut self.html, outside.html);
        let text = std::mem::replace(&mut self.text, outside.text);
        let section = self.section_index();
        self.footnotes.written += html.len();
        let definition = Definition { html, text, section, place: outside.place };
        self.footnotes.definitions.entry(outside.label).or_insert(definition);
    }
}

impl Footnotes {
    /// Bytes of HTML in definitions that are not on a page yet.
    pub(crate) fn written(&self) -> usize {
        self.written + self.open.iter().map(|outside| outside.html.len()).sum::<usize>()
    }

    /// True for the anchor of a note or of a reference to one.
    pub(crate) fn has_anchor(&self, anchor: &str) -> bool {
        anchor.strip_prefix("fn-").or_else(|| anchor.strip_prefix("fnref-")).is_some_and(|number| {
            number.parse::<usize>().is_ok_and(|number| (1..=self.numbers.len()).contains(&number))
        })
    }

    /// Puts every note under its section.
    pub(crate) fn finish(mut self, sections: &mut [Section], warnings: &mut Warnings<'_>) {
        let mut lists: BTreeMap<usize, (String, String)> = BTreeMap::new();
        for label in &self.order {
            let Some(reference) = self.numbers.get(label) else {
                continue;
            };
            let number = reference.number;
            let (html, text) = match self.definitions.remove(label) {
                Some(definition) => (definition.html, definition.text),
                None => {
                    warnings.add(Code::LooseFootnote, reference.place.clone(), || {
                        (format!("the footnote `{label}` is not defined"), format!("Write a line `[^{label}]: …`."))
                    });
                    (String::new(), String::new())
                }
            };
            let back = format!("<a href=\"#fnref-{number}\" role=\"doc-backlink\" aria-label=\"↩ {number}\">↩</a>");
            let content = match html.trim_end().strip_suffix("</p>") {
                Some(inner) => format!("{inner} {back}</p>"),
                None => format!("{html}{back}"),
            };
            let list = lists.entry(reference.section).or_default();
            list.0.push_str(&format!("<li id=\"fn-{number}\" value=\"{number}\">{content}</li>\n"));
            list.1.push('\n');
            list.1.push_str(text.trim_end());
        }
        let unused: BTreeSet<String> = self.definitions.keys().cloned().collect();
        for label in unused {
            let Some(definition) = self.definitions.remove(&label) else {
                continue;
            };
            warnings.add(Code::LooseFootnote, definition.place.clone(), || {
                (
                    format!("nothing refers to the footnote `{label}`"),
                    format!("Write `[^{label}]` where it belongs, or remove it."),
                )
            });
            if let Some(section) = sections.get_mut(definition.section) {
                section.html.push_str(&definition.html);
                section.text.push('\n');
                section.text.push_str(definition.text.trim_end());
            }
        }
        for (index, (html, text)) in lists {
            if let Some(section) = sections.get_mut(index) {
                section.html.push_str("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
                section.html.push_str(&html);
                section.html.push_str("</ol>\n</div>\n");
                section.text.push_str(&text);
            }
        }
    }
}
