//! `GET /api/v1/works.csv`: works as a table.

use tajriba_indexer::model::{ConceptId, Details, LanguageTag, Shared, SourceKind};
use tajriba_indexer::{WorkRecord, csv_table};

use crate::urls;

/// The names of the columns.
const COLUMNS: [&str; 18] = [
    "id",
    "title",
    "title_language",
    "url",
    "country",
    "kind",
    "type",
    "date",
    "languages",
    "topics",
    "commitments",
    "audience",
    "number",
    "in_force",
    "checked_on",
    "review",
    "sources",
    "official_source",
];

/// A row a work, in a reader's language where there is one; `base` is the public address of the site.
pub fn works_table(works: &[WorkRecord], ui: &LanguageTag, shared: &Shared, base: &str) -> String {
    let head = COLUMNS.iter().map(ToString::to_string).collect();
    let rows = works.iter().filter_map(|work| row(work, ui, shared, base));
    csv_table(std::iter::once(head).chain(rows))
}

/// The row of a work; `None` for one without versions.
fn row(work: &WorkRecord, ui: &LanguageTag, shared: &Shared, base: &str) -> Option<Vec<String>> {
    let version = work.version_for(ui)?;
    let facts = &work.facts;
    let law = match &work.details {
        Details::Legislation(law) => Some(law),
        _ => None,
    };
    let list = |items: &mut dyn Iterator<Item = String>| items.collect::<Vec<_>>().join("; ");
    let official =
        facts.sources.iter().find(|source| source.kind == Some(SourceKind::Official) && source.url.is_some());
    Some(vec![
        work.id.to_string(),
        version.title.clone(),
        version.language.to_string(),
        urls::absolute(base, &urls::version(ui, work, &version.language, "")),
        work.id.country().to_string(),
        work.id.kind().to_string(),
        work.details.work_type().map(|value| value.as_str().to_string()).unwrap_or_default(),
        facts.date.to_string(),
        list(&mut work.versions.iter().map(|version| version.language.to_string())),
        list(&mut facts.topics.iter().map(|topic| term(topic, ui, shared))),
        list(&mut facts.commitments.iter().map(ToString::to_string)),
        list(&mut facts.audience.iter().map(|audience| audience.as_str().to_string())),
        law.and_then(|law| law.number.clone()).unwrap_or_default(),
        law.map(|law| law.in_force.as_str().to_string()).unwrap_or_default(),
        law.and_then(|law| law.checked_on.as_ref()).map(ToString::to_string).unwrap_or_default(),
        facts.review_status().as_str().to_string(),
        facts.sources.len().to_string(),
        official.and_then(|source| source.url.as_ref()).map(ToString::to_string).unwrap_or_default(),
    ])
}

/// What a concept is called in a language, else its id.
fn term(concept: &ConceptId, ui: &LanguageTag, shared: &Shared) -> String {
    let labels = shared.vocabulary.concepts.get(concept).and_then(|known| known.labels.get(ui));
    labels.and_then(|labels| labels.pref.clone()).unwrap_or_else(|| concept.to_string())
}
