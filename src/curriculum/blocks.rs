//! The HTML of a section as blocks: what a word processor, a book or a plain text can be written from.
//!
//! The HTML is the index's own and of a closed list of elements, so a reader of elements suffices; whatever is not in
//! the list gives its text.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading with its level from 2 to 6.
    Heading(u8, Vec<Inline>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// An entry of a list: how deep it stands, from 0, and its number where it has one.
    Entry(usize, Option<u64>, Vec<Inline>),
    /// A paragraph of a quotation.
    Quote(Vec<Inline>),
    /// Program text, as it is.
    Code(String),
    /// A table: whether its first row is a head, and its rows of cells.
    Table(bool, Vec<Vec<Vec<Inline>>>),
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Text with its emphasis.
    Text(String, Emphasis),
    /// A link: its text, and where it leads.
    Link(String, String),
    /// A new line.
    Break,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Emphasis {
    /// Bold.
    pub strong: bool,
    /// Italic.
    pub stressed: bool,
    /// Raised, as the number of a footnote is.
    pub raised: bool,
}

/// The blocks of a section's HTML.
pub fn blocks_of(html: &str) -> Vec<Block> {
    let mut reader = Reader::from_str(html);
    // `br`, `hr` and `img` are written without an end, as HTML has them.
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut builder = Builder::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => builder.start(&tag),
            Ok(Event::Empty(tag)) => builder.start(&tag),
            Ok(Event::End(tag)) => builder.end(tag.name().as_ref()),
            Ok(Event::Text(text)) => builder.text(&text.decode().unwrap_or_default()),
            Ok(Event::GeneralRef(name)) => builder.text(&entity(&name.decode().unwrap_or_default())),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    builder.flush();
    builder.blocks
}

/// The character of an entity of XML, or of its number.
fn entity(name: &str) -> String {
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => number.parse().ok(),
    });
    match (number.and_then(char::from_u32), quick_xml::escape::resolve_xml_entity(name)) {
        (Some(character), _) => character.to_string(),
        (None, Some(text)) => text.to_string(),
        (None, None) => format!("&{name};"),
    }
}

#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    line: Vec<Inline>,
    emphasis: Emphasis,
    heading: Option<u8>,
    quotes: usize,
    code: bool,
    /// For each open list the number of its next entry, where it is numbered.
    lists: Vec<Option<u64>>,
    /// The number of the entry whose first line is open.
    entry: Option<Option<u64>>,
    link: Option<(String, String)>,
    /// Depth of what is for the page alone, such as the mark beside a heading that links to it.
    skipped: usize,
    table: Option<(bool, Vec<Vec<Vec<Inline>>>)>,
}

impl Builder {
    fn start(&mut self, tag: &BytesStart<'_>) {
        let name = tag.name();
        match name.as_ref() {
            b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => {
                self.flush();
                self.heading = Some(name.as_ref()[1] - b'0');
            }
            b"p" | b"div" => self.flush(),
            b"blockquote" => {
                self.flush();
                self.quotes += 1;
            }
            b"pre" => {
                self.flush();
                self.code = true;
            }
            b"ul" => self.open_list(None),
            b"ol" => {
                let first = attribute(tag, b"start").and_then(|first| first.parse().ok());
                self.open_list(Some(first.unwrap_or(1)));
            }
            b"li" => self.open_entry(tag),
            b"table" => {
                self.flush();
                self.table = Some((false, Vec::new()));
            }
            b"tr" => self.table.iter_mut().for_each(|(_, rows)| rows.push(Vec::new())),
            b"th" => self.table.iter_mut().for_each(|(head, rows)| *head |= rows.len() == 1),
            b"strong" => self.emphasis.strong = true,
            b"em" => self.emphasis.stressed = true,
            b"sup" => self.emphasis.raised = true,
            b"a" => self.open_link(tag),
            b"br" => self.line.push(Inline::Break),
            b"hr" => self.flush(),
            b"img" => self.text(&attribute(tag, b"alt").unwrap_or_default()),
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"h2" | b"h3" | b"h4" | b"h5" | b"h6" | b"p" | b"div" | b"li" => self.flush(),
            b"blockquote" => {
                self.flush();
                self.quotes = self.quotes.saturating_sub(1);
            }
            b"pre" => {
                self.flush();
                self.code = false;
            }
            b"ul" | b"ol" => {
                self.flush();
                self.lists.pop();
            }
            b"td" | b"th" => {
                let cell = std::mem::take(&mut self.line);
                let row = self.table.as_mut().and_then(|(_, rows)| rows.last_mut());
                row.into_iter().for_each(|row| row.push(cell.clone()));
            }
            b"table" => {
                if let Some((head, rows)) = self.table.take() {
                    self.blocks.push(Block::Table(head, rows));
                }
            }
            b"strong" => self.emphasis.strong = false,
            b"em" => self.emphasis.stressed = false,
            b"sup" => self.emphasis.raised = false,
            b"a" => self.close_link(),
            _ => {}
        }
    }

    fn open_list(&mut self, first: Option<u64>) {
        self.flush();
        self.lists.push(first);
    }

    fn open_entry(&mut self, tag: &BytesStart<'_>) {
        self.flush();
        let own = attribute(tag, b"value").and_then(|value| value.parse().ok());
        let number = self.lists.last_mut().and_then(|next| {
            let number = own.or(*next)?;
            *next = Some(number + 1);
            Some(number)
        });
        self.entry = Some(number);
    }

    /// A mark that leads from a heading to itself or back from a footnote says nothing on paper.
    fn open_link(&mut self, tag: &BytesStart<'_>) {
        let class = attribute(tag, b"class").unwrap_or_default();
        let role = attribute(tag, b"role").unwrap_or_default();
        if class == "permalink" || role == "doc-backlink" {
            self.skipped += 1;
        }
        self.link = Some((attribute(tag, b"href").unwrap_or_default(), String::new()));
    }

    fn close_link(&mut self) {
        let Some((address, text)) = self.link.take() else {
            return;
        };
        if self.skipped > 0 {
            self.skipped -= 1;
        } else if self.heading.is_some() || address.starts_with('#') {
            self.push(text);
        } else {
            self.line.push(Inline::Link(text, address));
        }
    }

    fn text(&mut self, text: &str) {
        if self.skipped > 0 {
            return;
        }
        // Line ends between elements are the layout of the HTML alone.
        if text.trim().is_empty() && text.contains('\n') && !self.code {
            return;
        }
        match &mut self.link {
            Some((_, inside)) => inside.push_str(text),
            None => self.push(text.to_string()),
        }
    }

    fn push(&mut self, text: String) {
        if let Some(Inline::Text(last, emphasis)) = self.line.last_mut()
            && *emphasis == self.emphasis
        {
            last.push_str(&text);
        } else if !text.is_empty() {
            self.line.push(Inline::Text(text, self.emphasis));
        }
    }

    /// Ends the block that is open.
    fn flush(&mut self) {
        if self.table.is_some() {
            // A paragraph inside a cell is the cell.
            return;
        }
        let line = std::mem::take(&mut self.line);
        if line.is_empty() {
            self.heading = None;
            return;
        }
        let block = if let Some(level) = self.heading.take() {
            Block::Heading(level, line)
        } else if self.code {
            Block::Code(plain(&line))
        } else if !self.lists.is_empty() {
            // What follows the first line of an entry belongs to it and has no number of its own.
            let number = self.entry.take();
            match number {
                Some(number) => Block::Entry(self.lists.len() - 1, number, line),
                None => Block::Paragraph(line),
            }
        } else if self.quotes > 0 {
            Block::Quote(line)
        } else {
            Block::Paragraph(line)
        };
        self.blocks.push(block);
    }
}

fn attribute(tag: &BytesStart<'_>, name: &[u8]) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok()??;
    let value = std::str::from_utf8(&attribute.value).ok()?;
    Some(quick_xml::escape::unescape(value).map_or_else(|_| value.to_string(), std::borrow::Cow::into_owned))
}

/// The text without its setting.
pub(crate) fn plain(line: &[Inline]) -> String {
    let mut out = String::new();
    for piece in line {
        match piece {
            Inline::Text(text, _) | Inline::Link(text, _) => out.push_str(text),
            Inline::Break => out.push('\n'),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Vec<Inline> {
        vec![Inline::Text(text.to_string(), Emphasis::default())]
    }

    #[test]
    fn every_kind_of_block_is_read() {
        let html = concat!(
            "<h2 id=\"a\">Name <a class=\"permalink\" href=\"#a\">#</a></h2>\n<p>one &amp; two<br>three</p>\n",
            "<ol start=\"3\">\n<li>c</li>\n<li><p>d</p>\n<ul>\n<li>e</li>\n</ul>\n</li>\n</ol>\n",
            "<blockquote>\n<p>said</p>\n</blockquote>\n",
            "<div class=\"table\"><table><thead><tr><th>A</th></tr></thead>\n<tbody>\n<tr><td>1</td></tr>\n</tbody></table></div>\n",
        );
        let paragraph = {
            let mut line = text("one & two");
            line.push(Inline::Break);
            line.extend(text("three"));
            line
        };
        assert_eq!(
            blocks_of(html),
            [
                Block::Heading(2, text("Name ")),
                Block::Paragraph(paragraph),
                Block::Entry(0, Some(3), text("c")),
                Block::Entry(0, Some(4), text("d")),
                Block::Entry(1, None, text("e")),
                Block::Quote(text("said")),
                Block::Table(true, vec![vec![text("A")], vec![text("1")]]),
            ]
        );
    }

    #[test]
    fn links_keep_their_address_and_footnotes_only_their_number() {
        let html = "<p>see <a href=\"https://example.org/?a=1&amp;b\">there</a><sup><a href=\"#fn-1\">1</a></sup></p>";
        let Some(Block::Paragraph(line)) = blocks_of(html).into_iter().next() else {
            panic!("a paragraph");
        };
        assert_eq!(line[1], Inline::Link("there".to_string(), "https://example.org/?a=1&b".to_string()));
        assert_eq!(line[2], Inline::Text("1".to_string(), Emphasis { raised: true, ..Emphasis::default() }));
    }
}
