//! A curriculum as one short text for an address: versioned, compressed, safe in any link.
//!
//! The text is `1` and, in the alphabet of addresses (RFC 4648 section 5, without padding), a zlib stream of lines.
//! Each line begins with a letter that says what it is:
//!
//! ```text
//! T title      A audience …   O topic …    L language      B start of a day    R curriculum it was made from
//! M day start title           G aim of the module above    (`-` where nothing is said)
//! I reference minutes pause revision                       N note on the item above
//! X minutes pause text: an activity of the trainer's own
//! ```
//!
//! What cannot be read is left out and named; nothing is an error.

use std::io::{Read, Write};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use tajriba_indexer::model::{Audience, ClockTime, ConceptId, LanguageTag, Reference, Revision, WorkId};

use crate::curriculum::model::{
    Content, Curriculum, Item, MAX_AIMS, MAX_DAYS, MAX_ITEMS, MAX_MINUTES, MAX_MODULES, MAX_NOTE, MAX_TITLE, Module,
};

/// Characters of the text that still leave room for the rest of an address of 8 KiB.
pub const MAX_STATE: usize = 7 * 1024;
/// Bytes of the lines; what is behind them is not read.
const MAX_LINES: u64 = 512 * 1024;
/// What the text begins with.
const VERSION: char = '1';

/// A curriculum with what could not be read of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parsed {
    /// What could be read.
    pub curriculum: Curriculum,
    /// What was left out, in order.
    pub dropped: Vec<Dropped>,
}

/// A part of an address that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dropped {
    /// The text was cut or changed on its way; what stands before the damage was read.
    Damaged,
    /// It was written by a newer program.
    Newer,
    /// A line, its beginning as it was found.
    Line(String),
    /// More modules or items than a curriculum may have.
    TooMany,
    /// A note that was typed, its beginning: what goes beyond [`MAX_NOTE`] characters of it.
    TooLong(String),
}

/// The curriculum as a text for an address; empty for an empty one.
pub fn print(curriculum: &Curriculum) -> String {
    if *curriculum == Curriculum::default() {
        return String::new();
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    // Writing into memory does not fail.
    let packed = encoder.write_all(lines(curriculum).as_bytes()).and_then(|()| encoder.finish()).unwrap_or_default();
    format!("{VERSION}{}", URL_SAFE_NO_PAD.encode(packed))
}

fn lines(curriculum: &Curriculum) -> String {
    let mut out = String::new();
    let mut line = |key: char, parts: &[&str]| {
        out.push(key);
        out.push_str(&parts.join(" "));
        out.push('\n');
    };
    if !curriculum.title.is_empty() {
        line('T', &[&escape(&curriculum.title)]);
    }
    if !curriculum.audience.is_empty() {
        line('A', &curriculum.audience.iter().map(|audience| audience.as_str()).collect::<Vec<_>>());
    }
    if !curriculum.topics.is_empty() {
        line('O', &curriculum.topics.iter().map(ConceptId::as_str).collect::<Vec<_>>());
    }
    if let Some(language) = &curriculum.language {
        line('L', &[language.as_str()]);
    }
    if let Some(start) = &curriculum.start {
        line('B', &[start.as_str()]);
    }
    for work in &curriculum.based_on {
        line('R', &[work.as_str()]);
    }
    for module in &curriculum.modules {
        let start = module.start.as_ref().map_or("-", ClockTime::as_str);
        line('M', &[&module.day.to_string(), start, &escape(&module.title)]);
        for aim in &module.aims {
            line('G', &[&escape(aim)]);
        }
        for item in &module.items {
            let number = |number: Option<u16>| number.map_or_else(|| "-".to_string(), |number| number.to_string());
            let (minutes, pause) = (number(item.minutes), number(item.pause));
            match &item.content {
                Content::Library(reference) => {
                    let revision = item.revision.as_ref().map_or("-", Revision::as_str);
                    line('I', &[&reference.to_string(), &minutes, &pause, revision]);
                }
                Content::Activity(text) => line('X', &[&minutes, &pause, &escape(text)]),
            }
            if !item.note.is_empty() {
                line('N', &[&escape(&item.note)]);
            }
        }
    }
    out
}

/// Reads what [`print`] wrote, and whatever else stands in its place.
pub fn parse(text: &str) -> Parsed {
    let mut reader = Reader::default();
    let Some(packed) = text.strip_prefix(VERSION) else {
        if !text.is_empty() {
            let newer = text.starts_with(|first: char| first.is_ascii_digit());
            reader.parsed.dropped.push(if newer { Dropped::Newer } else { Dropped::Damaged });
        }
        return reader.parsed;
    };
    let (lines, whole) = unpack(packed);
    let end = if whole { lines.len() } else { lines.rfind('\n').map_or(0, |end| end + 1) };
    for line in lines[..end].lines() {
        if reader.line(line).is_none() {
            reader.parsed.dropped.push(Dropped::Line(line.chars().take(80).collect()));
        }
    }
    if !whole {
        reader.parsed.dropped.push(Dropped::Damaged);
    }
    reader.parsed
}

/// The lines as far as they can be had, and whether they are whole.
fn unpack(packed: &str) -> (String, bool) {
    let alphabet = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    let clean = packed.bytes().take_while(|b| alphabet(*b)).count();
    // A lone last character of a group of four carries no whole byte: the text was cut there.
    let usable = if clean % 4 == 1 { clean - 1 } else { clean };
    let lenient = base64::engine::GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true);
    let engine = base64::engine::GeneralPurpose::new(&base64::alphabet::URL_SAFE, lenient);
    let Ok(bytes) = engine.decode(&packed[..usable]) else {
        return (String::new(), false);
    };
    let mut lines = Vec::new();
    let read = ZlibDecoder::new(&bytes[..]).take(MAX_LINES).read_to_end(&mut lines);
    let whole = read.is_ok() && usable == packed.len() && (lines.len() as u64) < MAX_LINES;
    (String::from_utf8_lossy(&lines).into_owned(), whole)
}

#[derive(Default)]
struct Reader {
    parsed: Parsed,
    count: usize,
    /// The item or module above was left out, and so is what belongs to it.
    skipping: bool,
}

impl Reader {
    /// Takes a line; `None` where it cannot be read.
    fn line(&mut self, line: &str) -> Option<()> {
        let mut letters = line.chars();
        let key = letters.next()?;
        let rest = letters.as_str();
        let curriculum = &mut self.parsed.curriculum;
        match key {
            'T' => curriculum.title = text(rest, MAX_TITLE),
            'A' => curriculum.audience = all(rest, |word| Audience::parse(word).ok())?,
            'O' => curriculum.topics = all(rest, |word| ConceptId::parse(word).ok())?,
            'L' => curriculum.language = Some(LanguageTag::parse(rest).ok()?),
            'B' => curriculum.start = Some(ClockTime::parse(rest).ok()?),
            'R' if curriculum.based_on.len() < MAX_ITEMS => curriculum.based_on.push(WorkId::parse(rest).ok()?),
            'M' => self.module(rest)?,
            'G' if self.skipping => {}
            'G' => {
                let module = curriculum.modules.last_mut()?;
                if module.aims.len() < MAX_AIMS {
                    module.aims.push(text(rest, MAX_NOTE));
                }
            }
            'I' => {
                self.skipping = true;
                let item = item_of(rest)?;
                self.add(item);
            }
            'X' => {
                self.skipping = true;
                let item = activity_of(rest)?;
                self.add(item);
            }
            'N' if self.skipping => {}
            'N' => curriculum.modules.last_mut()?.items.last_mut()?.note = text(rest, MAX_NOTE),
            _ => return None,
        }
        Some(())
    }

    fn module(&mut self, rest: &str) -> Option<()> {
        let modules = &mut self.parsed.curriculum.modules;
        if modules.len() >= MAX_MODULES {
            self.too_many();
            return Some(());
        }
        let mut parts = rest.splitn(3, ' ');
        // A module whose head cannot be read still holds its items.
        let day = parts.next().and_then(|day| day.parse().ok()).filter(|day| (1..=MAX_DAYS).contains(day));
        let start = parts.next().and_then(|start| optional(start, |start| ClockTime::parse(start).ok()));
        let title = text(parts.next().unwrap_or_default(), MAX_TITLE);
        self.skipping = false;
        let whole = day.is_some() && start.is_some();
        let start = start.flatten();
        modules.push(Module { title, day: day.unwrap_or(1), start, ..Module::default() });
        whole.then_some(())
    }

    fn add(&mut self, item: Item) {
        if self.count >= MAX_ITEMS {
            self.too_many();
            return;
        }
        let modules = &mut self.parsed.curriculum.modules;
        if modules.is_empty() {
            modules.push(Module::default());
        }
        if let Some(module) = modules.last_mut() {
            module.items.push(item);
        }
        self.count += 1;
        self.skipping = false;
    }

    fn too_many(&mut self) {
        self.skipping = true;
        if !self.parsed.dropped.contains(&Dropped::TooMany) {
            self.parsed.dropped.push(Dropped::TooMany);
        }
    }
}

/// What stands behind `I`.
fn item_of(rest: &str) -> Option<Item> {
    let mut parts = rest.split(' ');
    let reference = Reference::parse(parts.next()?).ok()?;
    let (minutes, pause) = (minutes(parts.next()?)?, minutes(parts.next()?)?);
    let revision = optional(parts.next()?, |text| Revision::parse(text).ok())?;
    Some(Item { minutes, pause, ..Item::new(reference, revision) })
}

/// What stands behind `X`.
fn activity_of(rest: &str) -> Option<Item> {
    let mut parts = rest.splitn(3, ' ');
    let (minutes, pause) = (minutes(parts.next()?)?, minutes(parts.next()?)?);
    Some(Item { minutes, pause, ..Item::activity(text(parts.next()?, MAX_TITLE)) })
}

fn minutes(text: &str) -> Option<Option<u16>> {
    optional(text, |text| text.parse().ok().filter(|number| *number <= MAX_MINUTES))
}

/// `Some(None)` for `-`, which says nothing; `None` for what cannot be read.
fn optional<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    if text == "-" { Some(None) } else { read(text).map(Some) }
}

fn all<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    text.split(' ').map(read).collect()
}

/// A text without line ends, so that it stands on one line.
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")
}

fn text(escaped: &str, most: usize) -> String {
    let mut out = String::new();
    let mut letters = escaped.chars();
    let mut count = 0;
    while let Some(letter) = letters.next() {
        count += 1;
        if count > most {
            break;
        }
        match letter {
            '\\' => out.push(match letters.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some(other) => other,
                None => break,
            }),
            letter => out.push(letter),
        }
    }
    out
}
