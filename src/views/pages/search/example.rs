use maud::{Markup, html};
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::search::SearchRequest;
use crate::urls;
use crate::views::Frame;
use crate::views::pages::SearchView;

/// What hits are to be like, in the version its reader would be shown.
pub(super) struct Example<'a> {
    work: &'a WorkRecord,
    version: &'a VersionRecord,
    /// Heading and anchor of the section; `None` where all of the work is meant.
    section: Option<(&'a str, &'a str)>,
}

impl Example<'_> {
    /// What it is called, with the work that a section is of.
    pub(super) fn name(&self) -> String {
        self.section.map_or(self.version.title.clone(), |(heading, _)| format!("{heading} — {}", self.version.title))
    }
}

/// The example of a search; `None` where it has none, or none that may be shown.
pub(super) fn named<'a>(frame: &Frame<'_>, view: &SearchView<'a>) -> Option<Example<'a>> {
    let (like, work) = (view.request.like.as_ref()?, view.answer.example.as_ref()?);
    let version = work.version_for(frame.ui())?;
    let entry = version.outline.iter().find(|entry| like.anchor.as_ref() == Some(&entry.anchor));
    Some(Example { work, version, section: entry.map(|entry| (entry.heading.as_str(), entry.anchor.as_str())) })
}

/// Says what the hits are near to, with a way back to it and one to the same search without it.
pub(super) fn nearest_to(frame: &Frame<'_>, view: &SearchView<'_>, example: &Example<'_>) -> Markup {
    let Example { work, version, section } = example;
    let lang = frame.lang(&version.language);
    let (name, anchor) = section.unwrap_or((&version.title, ""));
    let said = match section {
        _ if view.request.has_words() => "like-first",
        Some(_) => "like-section",
        None => "like-work",
    };
    let without = SearchRequest { like: None, ..view.request.on_page(1) };
    html! {
        div.notice {
            p {
                (frame.text(said)) " "
                a href=(urls::version(frame.ui(), work, &version.language, anchor)) lang=[lang] { (name) }
                @if section.is_some() { " — " span lang=[lang] { (version.title) } }
            }
            p.small { a href=(urls::search(&without)) { (frame.text("like-turn-off")) } }
        }
    }
}
