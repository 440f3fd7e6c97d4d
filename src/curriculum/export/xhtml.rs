//! Texts as XHTML, which a book and the packages for learning management systems are made of.

use quick_xml::escape::escape;

use crate::curriculum::export::Edition;
use crate::curriculum::{Block, Inline, PackItem, blocks_of};

/// How a book and the pages of a package look.
pub(super) const STYLE: &str = "body { line-height: 1.5; }
table { border-collapse: collapse; }
td, th { border: 1px solid #888; padding: .3em .5em; text-align: start; vertical-align: top; }
blockquote { margin: .8em 0; padding-inline-start: .8em; border-inline-start: 3px solid #b98900; }
.source { font-size: .85em; color: #444; border-top: 1px solid #888; margin-top: 1em; }
";

/// A whole document.
pub(super) fn document(edition: &Edition<'_>, title: &str, style: &str, body: &str) -> String {
    let language = edition.texts.language();
    format!(
        "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" \
         xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"{language}\" xml:lang=\"{language}\">\n<head>\n\
         <meta charset=\"utf-8\"/>\n<title>{}</title>\n{style}</head>\n<body>\n{body}</body>\n</html>\n",
        escape(title)
    )
}

/// The title page.
pub(super) fn cover(edition: &Edition<'_>) -> String {
    let mut out = format!("<h1>{}</h1>\n", escape(edition.title()));
    edition.cover().iter().for_each(|line| out.push_str(&element("p", line)));
    out.push_str(&timetable(edition));
    out
}

/// Day by day what is taught when.
fn timetable(edition: &Edition<'_>) -> String {
    let mut out = element("h2", &edition.text("curriculum-timetable"));
    for day in &edition.pack.times.days {
        out.push_str(&element("h3", &edition.day(day.number)));
        let modules = edition.pack.modules.iter().zip(&edition.pack.curriculum.modules);
        let items = modules.filter(|(_, own)| own.day == day.number).flat_map(|(module, _)| &module.items);
        let rows: String = items
            .map(|item| {
                format!("<tr><td>{}</td><td>{}</td></tr>\n", edition.clock(item), escape(edition.item_title(item)))
            })
            .collect();
        if !rows.is_empty() {
            out.push_str(&format!("<table>\n{rows}</table>\n"));
        }
    }
    out
}

/// What a participant knows or can do after a module.
pub(super) fn aims(edition: &Edition<'_>, module: usize) -> String {
    let aims = &edition.pack.curriculum.modules[module].aims;
    if aims.is_empty() {
        return String::new();
    }
    let entries: String = aims.iter().map(|aim| element("li", aim)).collect();
    format!("{}<ul>\n{entries}</ul>\n", element("p", &format!("{}:", edition.text("curriculum-aims-title"))))
}

/// An item with everything that stands around its text; `id` becomes the id of its heading.
pub(super) fn item(edition: &Edition<'_>, item: &PackItem, id: &str) -> String {
    let mut out = format!("<h2 id=\"{id}\">{} {}</h2>\n", edition.clock(item), escape(edition.item_title(item)));
    if item.is_gone() {
        out.push_str(&element("p", &edition.text("curriculum-not-there")));
    }
    for column in &item.columns {
        let language = &column.version.language;
        let cautions = edition.cautions(item, column);
        if !cautions.is_empty() {
            let lines: String = cautions.iter().map(|line| element("p", line)).collect();
            out.push_str(&format!("<blockquote>\n{lines}</blockquote>\n"));
        }
        out.push_str(&format!("<div lang=\"{language}\" xml:lang=\"{language}\">\n"));
        let blocks: Vec<Block> = column.sections.iter().flat_map(|section| blocks_of(&section.html)).collect();
        out.push_str(&text(&blocks, edition));
        out.push_str("</div>\n<div class=\"source\">\n");
        edition.attribution(item, column).iter().for_each(|line| out.push_str(&element("p", line)));
        let address = edition.address(item, column);
        out.push_str(&format!("<p><a href=\"{0}\">{0}</a></p>\n</div>\n", escape(&address)));
    }
    let sources = edition.sources(item);
    if !sources.is_empty() {
        out.push_str(&element("p", &edition.text("sources-title")));
        out.push_str("<ul>\n");
        for (title, url) in sources {
            match url {
                Some(url) => out.push_str(&format!("<li><a href=\"{}\">{}</a></li>\n", escape(url), escape(&title))),
                None => out.push_str(&element("li", &title)),
            }
        }
        out.push_str("</ul>\n");
    }
    out
}

/// An element with this text.
pub(super) fn element(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>\n", escape(text))
}

fn text(blocks: &[Block], edition: &Edition<'_>) -> String {
    let mut out = String::new();
    let mut open: Vec<&'static str> = Vec::new();
    for block in blocks {
        let depth = match block {
            Block::Entry(depth, ..) => depth + 1,
            _ => 0,
        };
        while open.len() > depth {
            close(&mut out, &mut open);
        }
        match block {
            Block::Heading(level, line) => {
                let level = (level + 1).min(6);
                out.push_str(&format!("<h{level}>{}</h{level}>\n", inline(line, edition).trim()));
            }
            Block::Paragraph(line) => out.push_str(&format!("<p>{}</p>\n", inline(line, edition))),
            Block::Quote(line) => out.push_str(&format!("<blockquote><p>{}</p></blockquote>\n", inline(line, edition))),
            Block::Code(text) => out.push_str(&format!("<pre>{}</pre>\n", escape(text.as_str()))),
            Block::Entry(_, number, line) => {
                entry(&mut out, &mut open, depth, *number);
                out.push_str(&format!("<li>{}", inline(line, edition)));
            }
            Block::Table(head, rows) => table(&mut out, *head, rows, edition),
        }
    }
    while !open.is_empty() {
        close(&mut out, &mut open);
    }
    out
}

/// Opens the lists that an entry of this depth stands in, or ends the entry before it.
fn entry(out: &mut String, open: &mut Vec<&'static str>, depth: usize, number: Option<u64>) {
    if open.len() == depth {
        out.push_str("</li>\n");
    }
    while open.len() < depth {
        let name = if number.is_some() { "ol" } else { "ul" };
        match number.filter(|first| *first != 1 && open.len() + 1 == depth) {
            Some(first) => out.push_str(&format!("<ol start=\"{first}\">\n")),
            None => out.push_str(&format!("<{name}>\n")),
        }
        open.push(name);
        if open.len() < depth {
            out.push_str("<li>");
        }
    }
}

fn close(out: &mut String, open: &mut Vec<&'static str>) {
    if let Some(name) = open.pop() {
        out.push_str(&format!("</li>\n</{name}>\n"));
    }
}

fn table(out: &mut String, head: bool, rows: &[Vec<Vec<Inline>>], edition: &Edition<'_>) {
    out.push_str("<table>\n");
    for (place, row) in rows.iter().filter(|row| !row.is_empty()).enumerate() {
        let name = if head && place == 0 { "th" } else { "td" };
        out.push_str("<tr>");
        row.iter().for_each(|cell| out.push_str(&format!("<{name}>{}</{name}>", inline(cell, edition))));
        out.push_str("</tr>\n");
    }
    out.push_str("</table>\n");
}

fn inline(line: &[Inline], edition: &Edition<'_>) -> String {
    let mut out = String::new();
    for piece in line {
        match piece {
            Inline::Text(text, emphasis) => {
                let mut text = escape(text.as_str()).into_owned();
                for (on, name) in [(emphasis.strong, "strong"), (emphasis.stressed, "em"), (emphasis.raised, "sup")] {
                    if on {
                        text = format!("<{name}>{text}</{name}>");
                    }
                }
                out.push_str(&text);
            }
            Inline::Link(text, address) => {
                out.push_str(&format!("<a href=\"{}\">{}</a>", escape(edition.link(address)), escape(text.as_str())));
            }
            Inline::Break => out.push_str("<br/>"),
        }
    }
    out
}
