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
    /// What it is called.
    pub(super) fn name(&self) -> &str {
        self.section.map_or(&self.version.title, |(heading, _)| heading)
    }
}

/// The example of a search; `None` where it has none, or none that can be named.
pub(super) fn named<'a>(frame: &Frame<'_>, view: &SearchView<'a>) -> Option<Example<'a>> {
    let (like, work) = (view.request.like.as_ref()?, view.example?);
    let version = work.version_for(frame.ui())?;
    let section = match &like.anchor {
        Some(anchor) => {
            let entry = version.outline.iter().find(|entry| entry.anchor == *anchor)?;
            Some((entry.heading.as_str(), entry.anchor.as_str()))
        }
        None => None,
    };
    Some(Example { work, version, section })
}

/// Says what the hits are near to, with a way back to it and, where words are searched for too, one to the words alone.
pub(super) fn nearest_to(frame: &Frame<'_>, request: &SearchRequest, example: &Example<'_>) -> Markup {
    let Example { work, version, section } = example;
    let lang = frame.lang(&version.language);
    let anchor = section.map_or("", |(_, anchor)| anchor);
    let words = SearchRequest { like: None, ..request.on_page(1) };
    html! {
        div.notice {
            p {
                (frame.text(if section.is_some() { "like-section" } else { "like-work" })) " "
                a href=(urls::version(frame.ui(), work, &version.language, anchor)) lang=[lang] { (example.name()) }
                @if section.is_some() { " — " span lang=[lang] { (version.title) } }
            }
            @if !request.query.trim().is_empty() {
                p.small { a href=(urls::search(&words)) { (frame.text("like-turn-off")) } }
            }
        }
    }
}
