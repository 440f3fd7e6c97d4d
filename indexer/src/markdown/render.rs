//! The pass over the events of a body.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use crate::analysis::is_cyrillic;
use crate::diagnostic::{Code, Diagnostic};
use crate::markdown::caps::{self, OverCap};
use crate::markdown::footnotes::Footnotes;
use crate::markdown::inline::{Image, Open};
use crate::markdown::outline::Outline;
use crate::markdown::tables::Tables;
use crate::markdown::warnings::Warnings;
use crate::markdown::{LinkTarget, look_alikes};
use crate::model::{Section, WorkId};
use crate::source::Source;

/// How much text is kept to tell the language by.
const PROSE_BYTES: usize = 4 << 10;

/// What is rendered, and what stands around it.
pub(crate) struct Body<'a> {
    /// The version's file.
    pub(crate) source: &'a Source,
    /// The body's bytes in it.
    pub(crate) range: Range<usize>,
    /// The version's title: the name of tables before the first heading.
    pub(crate) title: &'a str,
    /// What a relative path leads to.
    pub(crate) resolve: &'a dyn Fn(&str) -> LinkTarget,
}

/// A body as it is published.
#[derive(Debug, Default)]
pub(crate) struct Rendered {
    /// The text before the first heading where there is some, then one section a heading.
    pub(crate) sections: Vec<Section>,
    /// The first paragraph outside quotes and lists, plain text.
    pub(crate) first_paragraph: String,
    /// The beginning of the text without code, to tell the language by.
    pub(crate) prose: String,
    /// Links to works of the library.
    pub(crate) links: Vec<SectionLink>,
    /// Everything that was noticed.
    pub(crate) warnings: Vec<Diagnostic>,
}

/// A link to a work or a section of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SectionLink {
    /// The work.
    pub(crate) work: WorkId,
    /// The anchor on its page; empty for the page itself.
    pub(crate) anchor: String,
    /// Where in the file the link stands.
    pub(crate) place: Range<usize>,
}

/// Renders a body, or says which cap it is over.
pub(crate) fn render(body: &Body<'_>) -> Result<Rendered, Box<Diagnostic>> {
    let text = &body.source.text()[body.range.clone()];
    let over = |over: OverCap| {
        let place = over.place.start + body.range.start..over.place.end + body.range.start;
        Box::new(body.source.report(Code::OverCap, place, over.message, "Divide the text into several works."))
    };
    caps::check_lines(text).map_err(over)?;
    let mut renderer = Renderer::new(body);
    for (event, place) in crate::markdown::parser(text).into_offset_iter() {
        renderer.take(event, place).map_err(over)?;
    }
    Ok(renderer.finish())
}

/// The state of the pass.
pub(crate) struct Renderer<'a> {
    pub(crate) body: &'a Body<'a>,
    /// HTML of what is open: a section, a heading or a footnote.
    pub(crate) html: String,
    /// Its text.
    pub(crate) text: String,
    pub(crate) warnings: Warnings<'a>,
    pub(crate) outline: Outline,
    pub(crate) footnotes: Footnotes,
    pub(crate) tables: Tables,
    pub(crate) image: Option<Image>,
    /// For each open link whether its element was written.
    pub(crate) open_links: Vec<bool>,
    pub(crate) link_count: usize,
    pub(crate) links: Vec<SectionLink>,
    pub(crate) anchors_used: Vec<(String, Range<usize>)>,
    pub(crate) sections: Vec<Section>,
    pub(crate) section: Section,
    pub(crate) heading: Option<Open>,
    html_block: Option<Range<usize>>,
    paragraph_start: usize,
    first_paragraph: String,
    prose: String,
    depth: usize,
    in_code: bool,
    pub(crate) written: usize,
}

pub(crate) fn blank_section() -> Section {
    Section { level: 0, heading: String::new(), anchor: String::new(), text: String::new(), html: String::new() }
}

impl<'a> Renderer<'a> {
    fn new(body: &'a Body<'a>) -> Self {
        Self {
            body,
            html: String::new(),
            text: String::new(),
            warnings: Warnings::new(body.source, body.range.start),
            outline: Outline::default(),
            footnotes: Footnotes::default(),
            tables: Tables::default(),
            image: None,
            open_links: Vec::new(),
            link_count: 0,
            links: Vec::new(),
            anchors_used: Vec::new(),
            sections: Vec::new(),
            section: blank_section(),
            heading: None,
            html_block: None,
            paragraph_start: 0,
            first_paragraph: String::new(),
            prose: String::new(),
            depth: 0,
            in_code: false,
            written: 0,
        }
    }

    fn take(&mut self, event: Event<'_>, place: Range<usize>) -> Result<(), OverCap> {
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                if self.depth > caps::NESTING {
                    return Err(OverCap { place, message: caps::too_deep() });
                }
                self.start(tag, place)?;
            }
            Event::End(tag) => {
                self.depth -= 1;
                self.end(tag, place)?;
            }
            Event::Text(text) => self.write_text(&text, &place),
            Event::Code(code) => {
                self.open_code();
                self.write_plain(&code);
                self.close_code();
            }
            Event::SoftBreak => self.write_plain(" "),
            Event::HardBreak => self.write_break(),
            Event::Rule => self.html.push_str("<hr>\n"),
            Event::FootnoteReference(label) => self.refer_to_footnote(&label, place)?,
            Event::TaskListMarker(done) => self.write_plain(if done { "☑ " } else { "☐ " }),
            Event::InlineHtml(tag) => self.drop_inline_html(&tag, place),
            Event::Html(content) => {
                if !content.trim_start().starts_with("<!--") && self.html_block.is_none() {
                    self.html_block = Some(place);
                }
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => self.write_plain(&text),
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag<'_>, place: Range<usize>) -> Result<(), OverCap> {
        match tag {
            Tag::Paragraph => {
                self.end_line();
                self.paragraph_start = self.text.len();
                self.html.push_str("<p>");
            }
            Tag::Heading { level, .. } if self.depth == 1 => self.begin_section(level as u8, place),
            // A heading inside a quote or a list is none of the page's outline.
            Tag::Heading { .. } => self.open_block("<p><strong>"),
            Tag::BlockQuote(_) => self.open_block("<blockquote>\n"),
            Tag::CodeBlock(kind) => self.begin_code_block(&kind),
            Tag::List(None) => self.open_block("<ul>\n"),
            Tag::List(Some(1)) => self.open_block("<ol>\n"),
            Tag::List(Some(first)) => self.open_block(&format!("<ol start=\"{first}\">\n")),
            Tag::Item => self.open_block("<li>"),
            Tag::FootnoteDefinition(label) => self.begin_footnote(&label, place)?,
            Tag::Table(alignments) => self.begin_table(alignments),
            Tag::TableHead => self.html.push_str("<thead><tr>"),
            Tag::TableRow => self.html.push_str("<tr>"),
            Tag::TableCell => self.begin_cell(place)?,
            Tag::Emphasis => self.write_tag("<em>"),
            Tag::Strong => self.write_tag("<strong>"),
            Tag::Strikethrough => self.write_tag("<del>"),
            Tag::Link { link_type, dest_url, .. } => self.begin_link(link_type, &dest_url, place)?,
            Tag::Image { dest_url, .. } => self.begin_image(&dest_url, place)?,
            // Extensions that the parser is not asked for.
            Tag::HtmlBlock
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd, place: Range<usize>) -> Result<(), OverCap> {
        match tag {
            TagEnd::Paragraph => {
                if self.depth == 0 && self.first_paragraph.is_empty() {
                    self.first_paragraph = self.text[self.paragraph_start.min(self.text.len())..].trim().to_string();
                }
                self.close_block("</p>\n");
            }
            TagEnd::Heading(_) if self.heading.is_some() && self.depth == 0 => self.end_heading(),
            TagEnd::Heading(_) => self.close_block("</strong></p>\n"),
            TagEnd::BlockQuote(_) => self.close_block("</blockquote>\n"),
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.close_block("</code></pre>\n");
            }
            TagEnd::HtmlBlock => self.end_html_block(),
            TagEnd::List(true) => self.close_block("</ol>\n"),
            TagEnd::List(false) => self.close_block("</ul>\n"),
            TagEnd::Item => self.close_block("</li>\n"),
            TagEnd::FootnoteDefinition => self.end_footnote(),
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead => self.end_table_head(),
            TagEnd::TableRow => self.html.push_str("</tr>\n"),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::Emphasis => self.write_tag("</em>"),
            TagEnd::Strong => self.write_tag("</strong>"),
            TagEnd::Strikethrough => self.write_tag("</del>"),
            TagEnd::Link => self.end_link(),
            TagEnd::Image => self.end_image(),
            TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
        let grown = self.written + self.footnotes.written() + self.html.len();
        if grown > caps::GROWTH_FLOOR && grown > caps::GROWTH * self.body.range.len() {
            let message = format!("the page would be more than {} times as long as the text", caps::GROWTH);
            return Err(OverCap { place, message });
        }
        Ok(())
    }

    /// The number of the section that is open, from 0.
    pub(crate) fn section_index(&self) -> usize {
        self.sections.len()
    }

    /// The name of the section that is open.
    pub(crate) fn section_name(&self) -> &str {
        if self.section.heading.is_empty() { self.body.title } else { &self.section.heading }
    }

    fn write_text(&mut self, text: &str, place: &Range<usize>) {
        // An entity can stand for a character that the file itself must not hold; it is an event of its own.
        if text.len() <= 8 && (text == "\r" || crate::hygiene::find_hidden(text).is_some()) {
            self.warnings.add(Code::DroppedCharacter, place.clone(), || {
                ("an entity stands for a character nobody sees".to_string(), "Remove it.".to_string())
            });
            return;
        }
        if !self.in_code {
            for (at, word) in look_alikes::find(text) {
                let found = place.start + at..place.start + at + word.len();
                self.warnings.add(Code::LookAlikeLetters, found, || look_alike(word));
            }
        }
        self.write_plain(text);
        if !self.in_code && self.prose.len() < PROSE_BYTES {
            self.prose.push_str(text);
            self.prose.push(' ');
        }
    }

    fn begin_code_block(&mut self, kind: &CodeBlockKind<'_>) {
        self.end_line();
        self.in_code = true;
        self.html.push_str("<pre tabindex=\"0\"><code");
        if let CodeBlockKind::Fenced(info) = kind {
            let language = info.split([' ', ',', '{']).next().unwrap_or_default();
            let plain = |b: u8| b.is_ascii_alphanumeric() || b"+-_#".contains(&b);
            if !language.is_empty() && language.len() <= 40 && language.bytes().all(plain) {
                self.html.push_str(" class=\"language-");
                self.html.push_str(language);
                self.html.push('"');
            }
        }
        self.html.push('>');
    }

    fn end_html_block(&mut self) {
        if let Some(place) = self.html_block.take() {
            self.warn_of_html(place);
        }
    }

    /// Ends the line of plain text that is open.
    pub(crate) fn end_line(&mut self) {
        if self.image.is_none() && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn open_block(&mut self, tag: &str) {
        self.end_line();
        self.html.push_str(tag);
    }

    fn close_block(&mut self, tag: &str) {
        self.end_line();
        self.html.push_str(tag);
    }

    fn finish(mut self) -> Rendered {
        self.end_section();
        for (anchor, place) in std::mem::take(&mut self.anchors_used) {
            if !anchor.is_empty() && !self.outline.has(&anchor) && !self.footnotes.has_anchor(&anchor) {
                self.warnings.add(Code::DeadAnchor, place, || {
                    (
                        format!("no heading here has the anchor `{anchor}`"),
                        format!("Give the heading the anchor: `## … {{#{anchor}}}`."),
                    )
                });
            }
        }
        let footnotes = std::mem::take(&mut self.footnotes);
        footnotes.finish(&mut self.sections, &mut self.warnings);
        self.sections.retain(|section| section.level > 0 || !section.html.trim().is_empty());
        Rendered {
            sections: self.sections,
            first_paragraph: self.first_paragraph,
            prose: self.prose,
            links: self.links,
            warnings: self.warnings.finish(),
        }
    }
}

/// Message and hint for a word of two scripts.
pub(crate) fn look_alike(word: &str) -> (String, String) {
    let latin: String = word.chars().filter(|c| !is_cyrillic(*c)).collect();
    (format!("`{word}` mixes Cyrillic letters with Latin `{latin}`"), "Type the word again in one script.".to_string())
}
