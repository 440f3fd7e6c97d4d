//! What the template is given: an edition as plain data, of characters that the fonts have.

use serde::Serialize;
use tajriba_indexer::model::{LanguageTag, PartialDate};

use crate::curriculum::export::Edition;
use crate::curriculum::export::pdf::fonts::{REPLACEMENT, shown};
use crate::curriculum::export::pdf::pieces::{Piece, Pieces, is_link};
use crate::curriculum::{AddressCode, Column, PackItem, Reader, blocks_of};

/// See the module; the names are the template's.
#[derive(Serialize)]
pub(super) struct Content {
    language: Language,
    title: String,
    sort: String,
    hub: String,
    date: Date,
    cover: Vec<String>,
    words: Words,
    days: Vec<Day>,
    modules: Vec<Module>,
}

#[derive(Serialize)]
struct Date {
    year: i16,
    month: i8,
    day: i8,
}

/// A language as Typst knows it.
#[derive(Serialize)]
struct Language {
    lang: String,
    script: Option<String>,
}

/// Words of the interface.
#[derive(Serialize)]
struct Words {
    contents: String,
    timetable: String,
    hours: String,
    material: String,
    aims: String,
    note: String,
    answers: String,
    gone: String,
    sources: String,
    code: String,
}

#[derive(Serialize)]
struct Day {
    title: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    clock: String,
    title: String,
    language: Language,
}

#[derive(Serialize)]
struct Module {
    title: String,
    day: String,
    aims: Vec<String>,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    clock: String,
    title: String,
    language: Language,
    note: Option<String>,
    gone: bool,
    columns: Vec<TextColumn>,
    sources: Vec<Source>,
}

#[derive(Serialize)]
struct TextColumn {
    language: Language,
    cautions: Vec<String>,
    sections: Vec<Section>,
    attribution: Vec<String>,
    address: String,
    /// An SVG image.
    code: Option<String>,
}

#[derive(Serialize)]
struct Section {
    /// True for one that only the trainer reads.
    only: bool,
    pieces: Vec<Piece>,
}

#[derive(Serialize)]
struct Source {
    title: String,
    url: Option<String>,
}

impl Content {
    /// The content of an edition.
    pub(super) fn of(edition: &Edition<'_>) -> Self {
        let mut content = Self {
            language: Language::of(edition.texts.language()),
            title: shown(&edition.title()),
            sort: edition.sort(),
            hub: shown(&edition.hub_name()),
            date: Date::of(&edition.pack.date),
            cover: all_shown(&edition.cover()),
            words: Words::of(edition),
            days: days(edition),
            modules: (0..edition.pack.modules.len()).map(|number| module(edition, number)).collect(),
        };
        if serde_json::to_string(&content).is_ok_and(|text| text.contains(REPLACEMENT)) {
            content.cover.push(edition.texts.with("curriculum-no-glyph", &[("sign", &REPLACEMENT.to_string())]));
        }
        content
    }
}

impl Date {
    fn of(date: &PartialDate) -> Self {
        Self { year: date.year(), month: date.month().unwrap_or(1), day: date.day().unwrap_or(1) }
    }
}

impl Language {
    fn of(tag: &LanguageTag) -> Self {
        // Typst takes the codes of ISO 639-1 to 3; `und` is the one for no known language.
        let lang = Some(tag.language()).filter(|lang| (2..=3).contains(&lang.len())).unwrap_or("und");
        Self { lang: lang.to_string(), script: tag.script().map(str::to_lowercase) }
    }
}

impl Words {
    fn of(edition: &Edition<'_>) -> Self {
        Self {
            contents: edition.text("curriculum-contents"),
            timetable: edition.text("curriculum-timetable"),
            hours: edition.text("curriculum-hours"),
            material: edition.text("curriculum-material"),
            aims: edition.text("curriculum-aims-title"),
            note: edition.text("curriculum-note"),
            answers: edition.text("curriculum-answers"),
            gone: edition.text("curriculum-not-there"),
            sources: edition.text("sources-title"),
            code: edition.text("curriculum-code"),
        }
    }
}

fn all_shown(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| shown(line)).collect()
}

fn days(edition: &Edition<'_>) -> Vec<Day> {
    let day = |number: u16| {
        let modules = edition.pack.modules.iter().zip(&edition.pack.curriculum.modules);
        let items = modules.filter(|(_, own)| own.day == number).flat_map(|(module, _)| &module.items);
        Day { title: edition.day(number), rows: items.flat_map(|item| rows(edition, item)).collect() }
    };
    edition.pack.times.days.iter().map(|one| day(one.number)).collect()
}

/// An item and the break after it.
fn rows(edition: &Edition<'_>, item: &PackItem) -> Vec<Row> {
    let title = shown(&edition.item_title(item));
    let mut rows = vec![Row { clock: edition.clock(item), title, language: language_of(edition, item) }];
    if item.slot.pause > 0 {
        let minutes = edition.texts.counted("count-minutes", item.slot.pause as usize, &[]);
        let title = format!("{}, {minutes}", edition.text("curriculum-break"));
        rows.push(Row { clock: String::new(), title, language: Language::of(edition.texts.language()) });
    }
    rows
}

/// The language of an item's title.
fn language_of(edition: &Edition<'_>, item: &PackItem) -> Language {
    let first = item.columns.first().map(|column| &column.version.language);
    Language::of(first.unwrap_or(edition.texts.language()))
}

fn module(edition: &Edition<'_>, number: usize) -> Module {
    let own = &edition.pack.curriculum.modules[number];
    Module {
        title: shown(&edition.module_title(number)),
        day: edition.day(own.day),
        aims: all_shown(&own.aims),
        items: edition.pack.modules[number].items.iter().map(|one| item(edition, one)).collect(),
    }
}

fn item(edition: &Edition<'_>, item: &PackItem) -> Item {
    let note = Some(&item.item.note).filter(|note| edition.reader == Reader::Trainer && !note.is_empty());
    let source = |(title, url): (String, Option<&str>)| Source {
        title: shown(&title),
        url: url.filter(|url| is_link(url)).map(String::from),
    };
    Item {
        clock: edition.clock(item),
        title: shown(&edition.item_title(item)),
        language: language_of(edition, item),
        note: note.map(|note| shown(note)),
        gone: item.is_gone(),
        columns: item.columns.iter().map(|one| column(edition, item, one)).collect(),
        sources: edition.sources(item).into_iter().map(source).collect(),
    }
}

fn column(edition: &Edition<'_>, item: &PackItem, column: &Column) -> TextColumn {
    let link = |address: &str| edition.link(address);
    let mut pieces = Pieces::new(&link);
    let section = |section: &tajriba_indexer::model::Section| Section {
        only: edition.reader == Reader::Trainer && item.is_for_trainer(section),
        pieces: pieces.of(&blocks_of(&section.html)),
    };
    let address = edition.address(item, column);
    TextColumn {
        language: Language::of(&column.version.language),
        cautions: all_shown(&edition.cautions(item, column)),
        sections: column.sections.iter().map(section).collect(),
        attribution: all_shown(&edition.attribution(item, column)),
        code: AddressCode::of(&address).map(|code| code.svg()),
        address,
    }
}
