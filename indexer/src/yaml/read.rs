//! YAML text → [`Node`]s.

use std::ops::Range;

use granit_parser::{Event, Marker, Options, Parser, ScalarStyle};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::Source;
use crate::yaml::{Node, Value};

/// How much a file may hold.
pub(crate) struct Limits {
    /// Lists and mappings inside each other.
    pub(crate) depth: usize,
    /// Scalars, lists and mappings altogether.
    pub(crate) nodes: usize,
}

impl Limits {
    /// Of front matter.
    pub(crate) const FRONT_MATTER: Limits = Limits { depth: 16, nodes: 5_000 };
    /// Of a file of its own.
    pub(crate) const FILE: Limits = Limits { depth: 16, nodes: 100_000 };
}

/// Reads the YAML in a range of a file. An empty document is an empty mapping.
pub(crate) fn read(source: &Source, range: Range<usize>, limits: &Limits) -> Result<Node, Box<Diagnostic>> {
    let mut options = Options::default();
    options.set_emit_comments(false);
    options.emit_anchor_events = true;
    options.emit_unresolved_aliases = true;
    options.disallow_directives = true;
    options.flow_nesting_limit = limits.depth;
    options.block_nesting_limit = limits.depth;
    let text = &source.text()[range.clone()];
    let mut builder = Builder { source, range, limits, open: Vec::new(), root: None, nodes: 0, documents: 0 };
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((event, span)) => {
                let tag = span.tag_start.map(|tag| builder.offset(&tag));
                let span = builder.offset(&span.start)..builder.offset(&span.end);
                builder.take(event, span, tag)?;
            }
            Err(error) => return Err(builder.broken(&error)),
        }
    }
    let end = builder.range.end;
    Ok(builder.root.unwrap_or(Node { span: end..end, value: Value::Map(Vec::new()) }))
}

struct Builder<'a> {
    source: &'a Source,
    range: Range<usize>,
    limits: &'a Limits,
    open: Vec<Open>,
    root: Option<Node>,
    nodes: usize,
    documents: usize,
}

/// A list or mapping whose end has not come yet.
struct Open {
    start: usize,
    list: bool,
    /// Items of a list; keys and values in turn of a mapping.
    children: Vec<Node>,
}

impl Builder<'_> {
    /// Byte offset in the file. Markers of errors carry none, so line and column are the way back.
    fn offset(&self, marker: &Marker) -> usize {
        let at = marker.byte_offset().filter(|offset| *offset <= self.range.len()).unwrap_or_else(|| {
            let text = &self.source.text()[self.range.clone()];
            let line = text.split_inclusive('\n').take(marker.line().saturating_sub(1)).map(str::len).sum::<usize>();
            let rest = text.get(line..).unwrap_or_default();
            line + rest.char_indices().nth(marker.col()).map_or(rest.len(), |(at, _)| at)
        });
        (self.range.start + at).min(self.range.end)
    }

    fn refuse(&self, code: Code, span: Range<usize>, message: impl Into<String>, hint: &str) -> Box<Diagnostic> {
        Box::new(self.source.report(code, span, message, hint))
    }

    fn take(&mut self, event: Event<'_>, span: Range<usize>, tag: Option<usize>) -> Result<(), Box<Diagnostic>> {
        const QUOTE: &str = "Put the value in quotes if it is text.";
        if let Some(start) = tag {
            return Err(self.refuse(
                Code::UnsafeYaml,
                start..start + 1,
                "`!` begins a YAML tag, which is not read here",
                QUOTE,
            ));
        }
        match event {
            Event::Anchor(_, name) => Err(self.refuse(
                Code::UnsafeYaml,
                span,
                format!("`&{name}` is a YAML anchor, which is not read here"),
                QUOTE,
            )),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let found = self.source.text().get(span.clone()).unwrap_or("*").trim().to_string();
                Err(self.refuse(
                    Code::UnsafeYaml,
                    span,
                    format!("`{found}` is a YAML alias, which is not read here"),
                    QUOTE,
                ))
            }
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents == 1 {
                    return Ok(());
                }
                Err(self.refuse(
                    Code::UnsafeYaml,
                    span,
                    "a second YAML document begins here",
                    "Keep one document in a file.",
                ))
            }
            Event::Scalar(text, style, ..) => {
                if let Some((_, hidden)) = crate::hygiene::find_hidden(&text) {
                    let message = format!("{} in a value: nobody sees it", crate::hygiene::code_point(hidden));
                    return Err(self.refuse(Code::HiddenCharacter, span, message, "Type the value again by hand."));
                }
                let plain = style == ScalarStyle::Plain;
                if plain
                    && text == "<<"
                    && self.open.last().is_some_and(|open| !open.list && open.children.len() % 2 == 0)
                {
                    return Err(self.refuse(
                        Code::UnsafeYaml,
                        span,
                        "`<<` is a YAML merge key, which is not read here",
                        "Write the fields out.",
                    ));
                }
                self.put(Node { span, value: Value::Scalar { text: text.into_owned(), plain } })
            }
            Event::SequenceStart(..) => self.begin(span, true),
            Event::MappingStart(..) => self.begin(span, false),
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            _ => Ok(()),
        }
    }

    fn begin(&mut self, span: Range<usize>, list: bool) -> Result<(), Box<Diagnostic>> {
        if self.open.len() >= self.limits.depth {
            let message = format!("lists and mappings are nested more than {} deep", self.limits.depth);
            return Err(self.refuse(Code::BadYaml, span, message, "Write it flatter."));
        }
        self.open.push(Open { start: span.start, list, children: Vec::new() });
        Ok(())
    }

    fn end(&mut self, span: Range<usize>) -> Result<(), Box<Diagnostic>> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let span = open.start..span.end.max(open.start);
        let value = if open.list { Value::List(open.children) } else { Value::Map(self.entries(open.children)?) };
        self.put(Node { span, value })
    }

    fn entries(&self, children: Vec<Node>) -> Result<Vec<(Node, Node)>, Box<Diagnostic>> {
        let mut seen = std::collections::BTreeSet::new();
        let mut entries = Vec::with_capacity(children.len() / 2);
        let mut children = children.into_iter();
        while let (Some(key), Some(value)) = (children.next(), children.next()) {
            let Some(name) = key.text() else {
                return Err(self.refuse(Code::BadYaml, key.span.clone(), "a key must be text", "Write `key: value`."));
            };
            if !seen.insert(name.to_string()) {
                let message = format!("`{name}` stands twice");
                return Err(self.refuse(Code::DuplicateKey, key.span.clone(), message, "Keep one of the two."));
            }
            entries.push((key, value));
        }
        Ok(entries)
    }

    fn put(&mut self, node: Node) -> Result<(), Box<Diagnostic>> {
        self.nodes += 1;
        if self.nodes > self.limits.nodes {
            let message = format!("more than {} values", self.limits.nodes);
            return Err(self.refuse(Code::BadYaml, node.span, message, "Write less here."));
        }
        match self.open.last_mut() {
            Some(open) => open.children.push(node),
            None => self.root = Some(node),
        }
        Ok(())
    }

    fn broken(&self, error: &granit_parser::ScanError) -> Box<Diagnostic> {
        let at = self.offset(error.marker());
        let start = self.source.line_start(at);
        let written = self.source.text()[start..].lines().next().unwrap_or_default();
        let told = error.info();
        let indented_by_tab = written.trim_start_matches(' ').starts_with('\t');
        let hint = if indented_by_tab {
            "Indent with spaces, not with tabs.".to_string()
        } else if written.matches(": ").count() > 1 {
            quoted(written)
        } else if written.contains(['@', '`', '%', '[', '{', '"', '\'']) {
            "Put the whole value in quotes.".to_string()
        } else {
            "Write `key: value`, and the items of a list as `- item` or `[item, item]`.".to_string()
        };
        self.refuse(Code::BadYaml, at..at + 1, format!("this is not YAML: {told}"), &hint)
    }
}

/// The corrected line for a value that holds a colon and a space.
fn quoted(line: &str) -> String {
    match line.split_once(": ") {
        Some((key, value)) if !value.contains(['"', '\\']) => {
            format!("Write `{}: \"{}\"`.", key.trim_start(), value.trim_end())
        }
        _ => "Put the whole value in quotes.".to_string(),
    }
}
