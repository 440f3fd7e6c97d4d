use maud::{Markup, html};
use tajriba_indexer::model::{LanguageTag, PartialDate, Revision};
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::history::{ChangedSection, Difference, Earlier, Paragraph, PieceKind};
use crate::urls::{self, Page};
use crate::views::layout::layout;
use crate::views::{Frame, Head};

/// What changed in a version since an earlier text of it.
pub struct SinceView<'a> {
    /// The work.
    pub work: &'a WorkRecord,
    /// The version.
    pub version: &'a VersionRecord,
    /// The earlier content of its file.
    pub revision: &'a Revision,
    /// The day that was published.
    pub date: &'a PartialDate,
    /// What is different now.
    pub difference: &'a Difference,
    /// The other texts it had, newest first.
    pub earlier: &'a [Earlier],
}

/// What changed, by section; what stayed is left out but for the rest of a changed paragraph.
pub fn since(frame: &Frame<'_>, view: &SinceView<'_>) -> Markup {
    let language = &view.version.language;
    let whole = urls::version(frame.ui(), view.work, language, "");
    let date = frame.texts.date(view.date);
    let title = format!("{} – {}", frame.text("changes-title"), view.version.title);
    let body = html! {
        article.work.since {
            p.about { a href=(whole) { (frame.text("since-whole")) } }
            h1 {
                (frame.text("changes-title")) ": "
                span lang=[frame.lang(language)] { (view.version.title) }
            }
            @if view.difference.sections.is_empty() {
                p { (frame.with("since-same", &[("date", &date)])) }
            } @else {
                p {
                    (frame.with("since-lead", &[("date", &date)])) " "
                    ins { (frame.text("since-added")) } ", " del { (frame.text("since-removed")) } "."
                }
            }
            (others(frame, view))
            div.text {
                @for section in &view.difference.sections { (changed(frame, view, section, &whole)) }
            }
        }
    };
    layout(frame, &Head { hidden: true, ..Head::new(title, "") }, &body)
}

/// Links to what changed since the other texts.
fn others(frame: &Frame<'_>, view: &SinceView<'_>) -> Markup {
    let others: Vec<_> = view.earlier.iter().filter(|earlier| earlier.revision != *view.revision).collect();
    html! {
        @if !others.is_empty() {
            nav.ways aria-label=(frame.text("since-others")) {
                span { (frame.text("since-others")) } " "
                @for earlier in others {
                    @let page = page_since(view.work, view.version, &earlier.revision);
                    a href=(frame.href(&page)) rel="nofollow" { (frame.date(&earlier.since)) } " "
                }
            }
        }
    }
}

/// The page on what changed in a version since a revision.
pub(super) fn page_since(work: &WorkRecord, version: &VersionRecord, revision: &Revision) -> Page {
    Page::Since { id: work.id.clone(), language: version.language.clone(), revision: revision.clone() }
}

fn changed(frame: &Frame<'_>, view: &SinceView<'_>, section: &ChangedSection, whole: &str) -> Markup {
    let lang = frame.lang(&view.version.language);
    html! {
        section {
            @if !section.heading.is_empty() {
                h2 lang=[lang] {
                    @if section.anchor.is_empty() { (section.heading) } @else {
                        a href=(format!("{whole}#{}", section.anchor)) { (section.heading) }
                    }
                }
            }
            @for paragraph in &section.paragraphs { (compared(frame, paragraph, lang)) }
        }
    }
}

/// A paragraph with what was removed and added. Few screen readers tell the two from the rest, so words say it.
pub(super) fn compared(frame: &Frame<'_>, paragraph: &Paragraph, lang: Option<&LanguageTag>) -> Markup {
    let told = |key: &str| html! { span.hidden lang=(frame.ui()) { "[" (frame.text(key)) ":] " } };
    html! {
        p.compared.title[paragraph.is_heading] lang=[lang] {
            @for piece in &paragraph.pieces {
                @match piece.kind {
                    PieceKind::Kept => (piece.text),
                    PieceKind::Added => ins { (told("since-added")) (piece.text) },
                    PieceKind::Removed => del { (told("since-removed")) (piece.text) },
                }
            }
        }
    }
}
