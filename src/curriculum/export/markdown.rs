//! Plain texts: one Markdown file with the plan, one for each item, in a ZIP container.

use crate::curriculum::export::{Container, Edition, Written};
use crate::curriculum::{Block, Inline, PackItem, Reader, blocks_of};

/// Writes the container.
pub(super) fn write(edition: &Edition<'_>) -> Written {
    let mut container = Container::new();
    container.add("index.md", &plan(edition))?;
    for (number, module) in edition.pack.modules.iter().enumerate() {
        for (place, item) in module.items.iter().enumerate() {
            container.add(&file_name(number, place), &text(edition, item))?;
        }
    }
    container.finish()
}

fn file_name(module: usize, item: usize) -> String {
    format!("module-{:02}/{:02}.md", module + 1, item + 1)
}

fn plan(edition: &Edition<'_>) -> String {
    let mut out = format!("# {}\n\n", escape(&edition.title()));
    edition.cover().iter().for_each(|line| out.push_str(&format!("{}\n\n", escape(line))));
    for (number, module) in edition.pack.modules.iter().enumerate() {
        let own = &edition.pack.curriculum.modules[number];
        out.push_str(&format!("## {}\n\n{}\n\n", escape(&edition.module_title(number)), edition.day(own.day)));
        if !own.aims.is_empty() {
            out.push_str(&format!("{}:\n\n", edition.text("curriculum-aims-title")));
        }
        own.aims.iter().for_each(|aim| out.push_str(&format!("- {}\n", escape(aim))));
        out.push('\n');
        for (place, item) in module.items.iter().enumerate() {
            let name = file_name(number, place);
            out.push_str(&format!("1. {} [{}]({name})\n", edition.clock(item), escape(&edition.item_title(item))));
            if item.slot.pause > 0 {
                let pause = edition.texts.counted("count-minutes", item.slot.pause as usize, &[]);
                out.push_str(&format!("   {}: {pause}\n", edition.text("curriculum-break")));
            }
        }
        out.push('\n');
    }
    out
}

fn text(edition: &Edition<'_>, item: &PackItem) -> String {
    let mut out = format!("# {}\n\n{}\n\n", escape(&edition.item_title(item)), edition.clock(item));
    if edition.reader == Reader::Trainer && !item.item.note.is_empty() {
        out.push_str(&format!("**{}:** {}\n\n", edition.text("curriculum-note"), escape(&item.item.note)));
    }
    if item.is_gone() {
        out.push_str(&edition.text("curriculum-not-there"));
    }
    for column in &item.columns {
        edition.cautions(item, column).iter().for_each(|line| out.push_str(&format!("> {}\n>\n", escape(line))));
        out.push('\n');
        for section in &column.sections {
            blocks_of(&section.html).iter().for_each(|block| out.push_str(&block_text(block, edition)));
        }
        out.push_str("\n---\n\n");
        edition.attribution(item, column).iter().for_each(|line| out.push_str(&format!("{}\n\n", escape(line))));
        out.push_str(&format!("<{}>\n\n", edition.address(item, column)));
    }
    for (title, url) in edition.sources(item) {
        match url {
            Some(url) => out.push_str(&format!("- {} <{url}>\n", escape(&title))),
            None => out.push_str(&format!("- {}\n", escape(&title))),
        }
    }
    out
}

fn block_text(block: &Block, edition: &Edition<'_>) -> String {
    match block {
        Block::Heading(level, line) => {
            format!("{} {}\n\n", "#".repeat(usize::from(*level)), inline(line, edition).trim())
        }
        Block::Paragraph(line) => format!("{}\n\n", inline(line, edition)),
        Block::Quote(line) => format!("> {}\n\n", inline(line, edition)),
        Block::Code(text) => format!("```\n{text}\n```\n\n"),
        Block::Entry(depth, number, line) => {
            let mark = number.map_or_else(|| "-".to_string(), |number| format!("{number}."));
            format!("{}{mark} {}\n", "    ".repeat(*depth), inline(line, edition))
        }
        Block::Table(head, rows) => table(*head, rows, edition),
    }
}

fn table(head: bool, rows: &[Vec<Vec<Inline>>], edition: &Edition<'_>) -> String {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let row = |cells: &[Vec<Inline>]| {
        let cells = cells.iter().map(|cell| inline(cell, edition).replace('|', "\\|").replace("  \n", " "));
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let rule = format!("|{}\n", " --- |".repeat(width));
    let mut out = String::from("\n");
    if !head {
        out.push_str(&format!("|{}\n{rule}", "  |".repeat(width)));
    }
    for (place, cells) in rows.iter().enumerate() {
        out.push_str(&row(cells));
        if head && place == 0 {
            out.push_str(&rule);
        }
    }
    out.push('\n');
    out
}

fn inline(line: &[Inline], edition: &Edition<'_>) -> String {
    let mut out = String::new();
    for piece in line {
        match piece {
            Inline::Text(text, emphasis) => {
                let mark = match (emphasis.strong, emphasis.stressed) {
                    (true, true) => "***",
                    (true, false) => "**",
                    (false, true) => "*",
                    (false, false) => "",
                };
                out.push_str(&format!("{mark}{}{mark}", escape(text)));
            }
            Inline::Link(text, address) => out.push_str(&format!("[{}](<{}>)", escape(text), edition.link(address))),
            Inline::Break => out.push_str("  \n"),
        }
    }
    out
}

/// Text in which Markdown finds no markup.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' | '^') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}
