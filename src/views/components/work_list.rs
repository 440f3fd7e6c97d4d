use maud::{Markup, html};
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::LanguageTag;

use crate::urls::{self, Page};
use crate::views::Frame;

/// A work in a list, in the version its reader would be shown.
pub(in crate::views) struct WorkLine<'a> {
    /// The work.
    pub(in crate::views) work: &'a WorkRecord,
    /// A word on why it is listed; empty where the list says it.
    pub(in crate::views) role: String,
}

impl<'a> WorkLine<'a> {
    /// A line without a word of its own.
    pub(in crate::views) fn of(work: &'a WorkRecord) -> Self {
        Self { work, role: String::new() }
    }
}

/// Works as a list of links with kind, country and year.
pub(in crate::views) fn work_list<'a>(frame: &Frame<'_>, lines: impl IntoIterator<Item = WorkLine<'a>>) -> Markup {
    html! {
        ul.works {
            @for line in lines {
                @if let Some(version) = line.work.version_for(frame.ui()) {
                    li {
                        @if !line.role.is_empty() { span.role { (line.role) } " " }
                        a href=(frame.href(&page_of(line.work))) lang=[frame.lang(&version.language)] {
                            (version.title)
                        }
                        " "
                        span.about {
                            span { (frame.one_kind(line.work.id.kind())) } " "
                            span { (frame.country(line.work.id.country())) } " "
                            span { (line.work.facts.date.year()) }
                            @if version.language != *frame.ui() {
                                " " span.language { (frame.language(&version.language)) }
                                @for other in readable(frame, line.work, &version.language) {
                                    " "
                                    a href=(urls::version(frame.ui(), line.work, other, "")) hreflang=(other) {
                                        (frame.language(other))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Other languages that the reader may read more easily than the one that is shown. The original stands first all the
/// same: a translation into a third language is often a machine's.
fn readable<'a>(frame: &Frame<'_>, work: &'a WorkRecord, shown: &LanguageTag) -> Vec<&'a LanguageTag> {
    let near = frame.texts.chain().iter().filter(|tag| *tag != shown);
    near.filter_map(|tag| work.version(tag)).map(|version| &version.language).collect()
}

fn page_of(work: &WorkRecord) -> Page {
    Page::Work { id: work.id.clone(), language: None }
}
