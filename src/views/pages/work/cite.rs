use maud::{Markup, html};
use tajriba_indexer::model::TranslationKind;
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::urls;
use crate::views::Frame;

/// A reference to this version that can be copied: title, hub, year, revision, address; a machine's translation says so.
pub(super) fn cite(frame: &Frame<'_>, work: &WorkRecord, version: &VersionRecord) -> Markup {
    let path = urls::version(frame.ui(), work, &version.language, "");
    let is_machine = version.translation.as_ref().is_some_and(|made| made.kind != TranslationKind::Human);
    let address = urls::absolute(frame.base.unwrap_or(""), &path);
    let authors = frame.texts.list(&work.facts.authors);
    html! {
        section.cite aria-labelledby="cite" {
            h2 #cite { (frame.text("cite-title")) }
            p {
                @if !authors.is_empty() { (authors) ". " }
                cite lang=[frame.lang(&version.language)] { (version.title) }
                @if is_machine { " (" (frame.text("mark-machine")) ")" }
                ". " (frame.hub_name()) ", " (work.facts.date.year()) ", "
                (frame.with("cite-version", &[("revision", version.revision.as_str())])) ". "
                (address) " (" (frame.with("source-accessed", &[("date", &frame.texts.date(&frame.today))])) ")"
            }
        }
    }
}
