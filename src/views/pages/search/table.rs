use tajriba_indexer::model::Details;
use tajriba_indexer::{WorkRecord, csv_table};

use crate::urls;
use crate::views::Frame;

/// The texts that head the columns.
const HEADINGS: [&str; 16] = [
    "table-title",
    "facet-country",
    "facet-kind",
    "fact-type",
    "fact-date",
    "fact-number",
    "facet-in_force",
    "table-checked",
    "facet-topic",
    "facet-commitment",
    "facet-audience",
    "facet-in",
    "fact-review",
    "sources-title",
    "fact-license",
    "table-address",
];

/// Works as a table for a spreadsheet, a row a work, with headings and values in the reader's language. Programs have
/// one of the API, with ids.
pub fn table(frame: &Frame<'_>, works: &[WorkRecord]) -> String {
    let head = HEADINGS.iter().map(|key| frame.text(key)).collect();
    let rows = works.iter().filter_map(|work| row(frame, work));
    csv_table(std::iter::once(head).chain(rows))
}

/// The row of a work; `None` for one without versions.
fn row(frame: &Frame<'_>, work: &WorkRecord) -> Option<Vec<String>> {
    let version = work.version_for(frame.ui())?;
    let facts = &work.facts;
    let law = match &work.details {
        Details::Legislation(law) => Some(law),
        _ => None,
    };
    let list = |items: &mut dyn Iterator<Item = String>| items.collect::<Vec<_>>().join("; ");
    let address = urls::version(frame.ui(), work, &version.language, "");
    Some(vec![
        version.title.clone(),
        frame.country(work.id.country()).to_string(),
        frame.one_kind(work.id.kind()),
        work.details.work_type().map(|value| frame.work_type(value)).unwrap_or_default(),
        facts.date.to_string(),
        law.and_then(|law| law.number.clone()).unwrap_or_default(),
        law.map(|law| frame.text(&format!("in-force-{}", law.in_force.as_str()))).unwrap_or_default(),
        law.and_then(|law| law.checked_on.as_ref()).map(ToString::to_string).unwrap_or_default(),
        list(&mut facts.topics.iter().map(|topic| frame.concept(topic).to_string())),
        list(&mut facts.commitments.iter().map(|commitment| frame.commitment(commitment).to_string())),
        list(&mut facts.audience.iter().map(|audience| frame.text(&format!("audience-{}", audience.as_str())))),
        list(&mut work.versions.iter().map(|version| frame.language(&version.language).to_string())),
        frame.text(&format!("mark-{}", facts.review_status().as_str())),
        list(&mut facts.sources.iter().map(|source| source.title.clone())),
        facts.license.clone().unwrap_or_else(|| frame.shared.hub.license.clone()),
        urls::absolute(frame.base.unwrap_or_default(), &address),
    ])
}
