//! A Word file: real headings, lists, tables and footnotes. The table of contents is a list of links, which every word
//! processor shows at once; a field would be empty, or ask its reader, until it is brought up to date.

use std::io::Cursor;

use docx_rs::{
    AbstractNumbering, BreakType, Docx, Footnote, Hyperlink, HyperlinkType, IndentLevel, Level, LevelJc, LevelText,
    LineSpacing, NumberFormat, Numbering, NumberingId, Paragraph, Run, RunFonts, SpecialIndentType, Start, Style,
    StyleType, Table, TableCell, TableRow,
};

use crate::curriculum::export::{Edition, Written};
use crate::curriculum::{Block, Column, Emphasis, Inline, PackItem, Reader, blocks_of};

/// A typeface with every letter of the nine languages that both Word and LibreOffice have or replace well.
const FONT: &str = "Noto Sans";
/// Half points.
const SIZES: [usize; 5] = [36, 30, 26, 24, 22];
/// Levels a list can have.
const DEPTHS: usize = 9;
/// The numbering of lists without numbers; docx-rs keeps the first one for itself.
const BULLETS: usize = 2;
/// Widths of the two columns of the timetable, in twentieths of a point.
const TIMETABLE: [usize; 2] = [1_700, 6_800];

/// Writes the file.
pub(super) fn write(edition: &Edition<'_>) -> Written {
    let mut writer = Writer { edition, docx: blank(), numberings: BULLETS, bookmarks: 0 };
    writer.cover();
    for number in 0..edition.pack.modules.len() {
        writer.module(number);
    }
    let mut out = Cursor::new(Vec::new());
    writer.docx.pack(&mut out)?;
    Ok(out.into_inner())
}

fn blank() -> Docx {
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT).east_asia(FONT);
    let mut docx =
        Docx::new().default_fonts(fonts).default_size(21).default_line_spacing(LineSpacing::new().after(100));
    for (index, size) in SIZES.into_iter().enumerate() {
        let level = index + 1;
        let style = Style::new(format!("Heading{level}"), StyleType::Paragraph)
            .name(format!("heading {level}"))
            .based_on("Normal")
            .q_format(true)
            .outline_lvl(index)
            .size(size)
            .bold();
        docx = docx.add_style(style);
    }
    let title = Style::new("Title", StyleType::Paragraph).name("Title").based_on("Normal").size(48).bold();
    let note = Style::new("Attribution", StyleType::Paragraph).name("Attribution").based_on("Normal").size(18);
    docx.add_style(title)
        .add_style(note)
        .add_abstract_numbering(levels(BULLETS, "bullet", |_| "•".to_string()))
        .add_numbering(Numbering::new(BULLETS, BULLETS))
}

fn levels(id: usize, format: &str, text: impl Fn(usize) -> String) -> AbstractNumbering {
    let mut numbering = AbstractNumbering::new(id);
    for depth in 0..DEPTHS {
        let left = 360 * (depth as i32 + 1);
        let level = Level::new(
            depth,
            Start::new(1),
            NumberFormat::new(format),
            LevelText::new(text(depth)),
            LevelJc::new("left"),
        )
        .indent(Some(left), Some(SpecialIndentType::Hanging(360)), None, None);
        numbering = numbering.add_level(level);
    }
    numbering
}

struct Writer<'a> {
    edition: &'a Edition<'a>,
    docx: Docx,
    /// The numbering that was made last.
    numberings: usize,
    /// How many headings have been marked.
    bookmarks: usize,
}

impl Writer<'_> {
    fn add(&mut self, paragraph: Paragraph) {
        let docx = std::mem::take(&mut self.docx);
        self.docx = docx.add_paragraph(paragraph);
    }

    fn line(&mut self, style: &str, text: &str) {
        self.add(Paragraph::new().style(style).add_run(Run::new().add_text(text)));
    }

    fn cover(&mut self) {
        self.line("Title", &self.edition.title());
        for line in self.edition.cover() {
            self.line("Normal", &line);
        }
        self.contents();
        self.timetable();
    }

    fn contents(&mut self) {
        self.line("Heading1", &self.edition.text("curriculum-contents"));
        let entry = |text: &str, mark: &str| {
            let link = Hyperlink::new(mark, HyperlinkType::Anchor).add_run(Run::new().add_text(text));
            Paragraph::new().add_hyperlink(link)
        };
        for (number, module) in self.edition.pack.modules.iter().enumerate() {
            self.add(entry(&self.edition.module_title(number), &mark(number, None)));
            for (place, item) in module.items.iter().enumerate() {
                self.add(entry(&self.edition.item_title(item), &mark(number, Some(place))).indent(
                    Some(400),
                    None,
                    None,
                    None,
                ));
            }
        }
    }

    /// A heading that the table of contents leads to.
    fn marked(&mut self, heading: Paragraph, mark: &str, run: Run) -> Paragraph {
        self.bookmarks += 1;
        heading.add_bookmark_start(self.bookmarks, mark).add_run(run).add_bookmark_end(self.bookmarks)
    }

    fn timetable(&mut self) {
        self.line("Heading1", &self.edition.text("curriculum-timetable"));
        for day in &self.edition.pack.times.days {
            self.line("Heading2", &self.edition.day(day.number));
            let modules = self.edition.pack.modules.iter().zip(&self.edition.pack.curriculum.modules);
            let items = modules.filter(|(_, own)| own.day == day.number).flat_map(|(module, _)| &module.items);
            let title = |item| cell(&self.edition.item_title(item));
            let row = |item| TableRow::new(vec![cell(&self.edition.clock(item)), title(item)]).cant_split();
            let rows = items.map(row).collect();
            self.table(rows, &TIMETABLE);
        }
    }

    /// `widths` of its columns in twentieths of a point; as the word processor likes where empty.
    fn table(&mut self, rows: Vec<TableRow>, widths: &[usize]) {
        if !rows.is_empty() {
            let docx = std::mem::take(&mut self.docx);
            self.docx = docx.add_table(Table::new(rows).set_grid(widths.to_vec()));
            // Two tables without a paragraph between them would become one.
            self.add(Paragraph::new());
        }
    }

    fn module(&mut self, number: usize) {
        let title = self.edition.module_title(number);
        let heading = Paragraph::new().style("Heading1").keep_next(true).page_break_before(true);
        let heading = self.marked(heading, &mark(number, None), Run::new().add_text(title));
        self.add(heading);
        let own = &self.edition.pack.curriculum.modules[number];
        self.line("Normal", &self.edition.day(own.day));
        if !own.aims.is_empty() {
            self.line("Normal", &format!("{}:", self.edition.text("curriculum-aims-title")));
        }
        for aim in &own.aims {
            let paragraph = Paragraph::new().add_run(Run::new().add_text(aim));
            self.add(paragraph.numbering(NumberingId::new(BULLETS), IndentLevel::new(0)));
        }
        for (place, item) in self.edition.pack.modules[number].items.iter().enumerate() {
            self.item(item, &mark(number, Some(place)));
        }
    }

    fn item(&mut self, item: &PackItem, mark: &str) {
        let title = format!("{} {}", self.edition.clock(item), self.edition.item_title(item));
        let heading = Paragraph::new().style("Heading2").keep_next(true);
        let mut heading = self.marked(heading, mark, Run::new().add_text(title));
        // The sources stand in a footnote of the title.
        let sources = self.edition.sources(item);
        if !sources.is_empty() {
            let mut footnote = Footnote::new();
            for (source, url) in sources {
                let text = url.map_or_else(|| format!(" {source}"), |url| format!(" {source} {url}"));
                footnote = footnote.add_content(Paragraph::new().add_run(Run::new().size(17).add_text(text)));
            }
            heading = heading.add_run(Run::new().add_footnote_reference(footnote));
        }
        self.add(heading);
        if self.edition.reader == Reader::Trainer && !item.item.note.is_empty() {
            let label = format!("{}: ", self.edition.text("curriculum-note"));
            let note = Paragraph::new().add_run(Run::new().bold().add_text(label));
            self.add(note.add_run(Run::new().add_text(&item.item.note)));
        }
        if item.is_gone() {
            self.line("Normal", &self.edition.text("curriculum-not-there"));
        }
        for column in &item.columns {
            self.column(item, column);
        }
    }

    fn column(&mut self, item: &PackItem, column: &Column) {
        for caution in self.edition.cautions(item, column) {
            self.add(Paragraph::new().add_run(Run::new().italic().add_text(caution)));
        }
        let mut counted = None;
        for block in column.sections.iter().flat_map(|section| blocks_of(&section.html)) {
            self.block(&block, &mut counted);
        }
        for line in self.edition.attribution(item, column) {
            self.line("Attribution", &line);
        }
        let address = self.edition.address(item, column);
        let link = link(&address, &address);
        self.add(Paragraph::new().style("Attribution").add_hyperlink(link));
    }

    /// `counted` is the numbering of the list that is open.
    fn block(&mut self, block: &Block, counted: &mut Option<usize>) {
        if !matches!(block, Block::Entry(..)) {
            *counted = None;
        }
        match block {
            Block::Heading(level, line) => {
                let style = format!("Heading{}", (level + 1).clamp(3, 5));
                self.add(self.paragraph(line).style(&style).keep_next(true));
            }
            Block::Paragraph(line) => self.add(self.paragraph(line)),
            Block::Quote(line) => self.add(self.paragraph(line).indent(Some(500), None, None, None)),
            Block::Code(text) => self.line("Normal", text),
            Block::Entry(depth, number, line) => {
                let id = match number {
                    None => BULLETS,
                    Some(first) => *counted.get_or_insert_with(|| self.numbering(*first)),
                };
                let level = IndentLevel::new((*depth).min(DEPTHS - 1));
                self.add(self.paragraph(line).numbering(NumberingId::new(id), level));
            }
            Block::Table(head, rows) => {
                let rows = rows.iter().enumerate().map(|(place, cells)| {
                    let cells = cells.iter().map(|line| {
                        let heading = *head && place == 0;
                        let paragraph = if heading { self.paragraph(&strong(line)) } else { self.paragraph(line) };
                        TableCell::new().add_paragraph(paragraph)
                    });
                    TableRow::new(cells.collect())
                });
                let rows = rows.collect();
                self.table(rows, &[]);
            }
        }
    }

    /// A numbering of its own for a list, which would otherwise go on counting from the one before it.
    fn numbering(&mut self, first: u64) -> usize {
        self.numberings += 1;
        let id = self.numberings;
        let mut numbering = levels(id, "decimal", |depth| format!("%{}.", depth + 1));
        if let Some(level) = numbering.levels.first_mut() {
            level.start = Start::new(usize::try_from(first).unwrap_or(1));
        }
        let docx = std::mem::take(&mut self.docx);
        self.docx = docx.add_abstract_numbering(numbering).add_numbering(Numbering::new(id, id));
        id
    }

    fn paragraph(&self, line: &[Inline]) -> Paragraph {
        let mut paragraph = Paragraph::new();
        for piece in line {
            paragraph = match piece {
                Inline::Text(text, emphasis) => {
                    let mut run = Run::new().add_text(text);
                    if emphasis.strong {
                        run = run.bold();
                    }
                    if emphasis.stressed {
                        run = run.italic();
                    }
                    paragraph.add_run(run)
                }
                Inline::Link(text, address) => paragraph.add_hyperlink(link(text, &self.edition.link(address))),
                Inline::Break => paragraph.add_run(Run::new().add_break(BreakType::TextWrapping)),
            };
        }
        paragraph
    }
}

/// The name of the place of a module or an item.
fn mark(module: usize, item: Option<usize>) -> String {
    item.map_or_else(|| format!("module_{module}"), |item| format!("item_{module}_{item}"))
}

/// The line with all of its text in bold.
fn strong(line: &[Inline]) -> Vec<Inline> {
    let bold = |piece: &Inline| match piece {
        Inline::Text(text, emphasis) => Inline::Text(text.clone(), Emphasis { strong: true, ..*emphasis }),
        other => other.clone(),
    };
    line.iter().map(bold).collect()
}

fn cell(text: &str) -> TableCell {
    TableCell::new().add_paragraph(Paragraph::new().add_run(Run::new().add_text(text)))
}

fn link(text: &str, address: &str) -> Hyperlink {
    let run = Run::new().add_text(text).color("0B5C66").underline("single");
    Hyperlink::new(address, HyperlinkType::External).add_run(run)
}
