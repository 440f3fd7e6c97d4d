//! The curriculum as a file of the library: front matter that the index reads back, and a short body.

use tajriba_indexer::model::{Audience, ClockTime, ConceptId, WorkId};

use crate::curriculum::export::{Edition, activity_title};
use crate::curriculum::{Content, Item, Module};

/// Writes `index.<language>.md` of a work of the kind `curricula`.
pub(super) fn write(edition: &Edition<'_>) -> String {
    let curriculum = &edition.pack.curriculum;
    let mut out = String::from("---\n");
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    line(format!("title: {}", quoted(&edition.title())));
    line(format!("date: {}", quoted(edition.pack.date.as_str())));
    // The field is required; a curriculum that says nothing else is for trainers.
    let audience = if curriculum.audience.is_empty() { &[Audience::Trainer][..] } else { &curriculum.audience[..] };
    line(format!("audience: {}", list(audience.iter().map(|one| one.as_str()))));
    if !curriculum.topics.is_empty() {
        line(format!("topics: {}", list(curriculum.topics.iter().map(ConceptId::as_str))));
    }
    if let Some(start) = &curriculum.start {
        line(format!("start: {}", quoted(start.as_str())));
    }
    if !curriculum.based_on.is_empty() {
        line(format!("adapted_from: {}", list(curriculum.based_on.iter().map(WorkId::as_str))));
    }
    line("modules:".to_string());
    curriculum.modules.iter().for_each(|one| module(edition, one, &mut line));
    line("sources:".to_string());
    for source in sources(edition) {
        line(format!("  - title: {}", quoted(&source.0)));
        // Without a public address of the site there is none to name.
        if source.1.starts_with("http") {
            line(format!("    url: {}", quoted(&source.1)));
        }
    }
    line("review: {status: unreviewed}".to_string());
    line("---".to_string());
    line(String::new());
    edition.cover().iter().skip(1).for_each(|text| line(format!("{}\n", escaped(text))));
    out
}

fn module(edition: &Edition<'_>, module: &Module, line: &mut impl FnMut(String)) {
    line(format!("  - title: {}", quoted(&module.title)));
    line(format!("    day: {}", module.day));
    if let Some(start) = &module.start {
        line(format!("    start: {}", quoted(ClockTime::as_str(start))));
    }
    if !module.aims.is_empty() {
        line("    aims:".to_string());
        module.aims.iter().for_each(|aim| line(format!("      - {}", quoted(aim))));
    }
    if module.items.is_empty() {
        line("    items: []".to_string());
    } else {
        line("    items:".to_string());
        module.items.iter().for_each(|one| line(item(edition, one)));
    }
}

fn item(edition: &Edition<'_>, item: &Item) -> String {
    let mut fields = vec![match &item.content {
        Content::Library(reference) => format!("ref: {}", quoted(&reference.to_string())),
        Content::Activity(text) => format!("activity: {}", quoted(&activity_title(edition.texts, text))),
    }];
    fields.extend(item.minutes.map(|minutes| format!("minutes: {minutes}")));
    fields.extend(item.pause.map(|pause| format!("pause: {pause}")));
    fields.extend(item.revision.as_ref().map(|revision| format!("revision: {}", quoted(revision.as_str()))));
    if !item.note.is_empty() {
        fields.push(format!("note: {}", quoted(&item.note)));
    }
    format!("      - {{{}}}", fields.join(", "))
}

/// Every work once, by title and address: the sources of a curriculum are its materials.
fn sources(edition: &Edition<'_>) -> Vec<(String, String)> {
    let mut sources: Vec<(String, String)> = Vec::new();
    for item in edition.pack.modules.iter().flat_map(|module| &module.items) {
        if let Some(column) = item.columns.first() {
            let address = edition.address(item, column);
            let page = address.split('#').next().unwrap_or_default().to_string();
            if !sources.iter().any(|(_, known)| *known == page) {
                sources.push((column.version.title.clone(), page));
            }
        }
    }
    if sources.is_empty() {
        sources.push((edition.hub_name(), edition.base.to_string()));
    }
    sources
}

/// A string of JSON is one of YAML.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", words.map(quoted).collect::<Vec<_>>().join(", "))
}

/// Text that Markdown shows as it is.
fn escaped(text: &str) -> String {
    super::markdown::escape(text)
}
