use maud::{Markup, html};
use tajriba_indexer::model::{Details, Section};
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::urls::{self, Page};
use crate::views::components::{law_banner, marks, source};
use crate::views::layout::layout;
use crate::views::raw::{second_html, section_html};
use crate::views::{Frame, Head};

/// A work on one side of the page.
pub struct Side<'a> {
    /// The work.
    pub work: &'a WorkRecord,
    /// The version that is shown.
    pub version: &'a VersionRecord,
    /// Its sections.
    pub sections: &'a [Section],
}

/// Two works beside each other, a law and a case or two countries' laws: each is read at its own pace where there is
/// room for two columns, one after the other where there is none.
pub fn together(frame: &Frame<'_>, sides: &[Side<'_>; 2]) -> Markup {
    let [left, right] = sides;
    let titles = format!("{} · {}", left.version.title, right.version.title);
    let head = Head { hidden: true, ..Head::new(titles, frame.text("together-title")) };
    let swapped = Page::Together([right.work.id.clone(), left.work.id.clone()]);
    let body = html! {
        h1 { (frame.text("together-title")) }
        p.ways {
            a href="#right" { (frame.text("together-second")) } " "
            a href=(frame.href(&swapped)) rel="nofollow" { (frame.text("beside-swap")) }
        }
        div.together {
            (column(frame, left, "left", |section| section_html(section, frame.ui())))
            (column(frame, right, "right", |section| second_html(section, frame.ui())))
        }
    };
    layout(frame, &head, &body)
}

/// One side, with how far it can be relied on and what it rests on. It may scroll by itself, so that the keyboard must
/// reach it.
fn column(frame: &Frame<'_>, side: &Side<'_>, id: &str, html_of: impl Fn(&Section) -> Markup) -> Markup {
    let Side { work, version, sections } = side;
    let language = &version.language;
    html! {
        section #(id) tabindex="0" aria-labelledby=(format!("{id}-title")) {
            h2 #(format!("{id}-title")) lang=[frame.lang(language)] {
                a href=(urls::version(frame.ui(), work, language, "")) { (version.title) }
            }
            p.about {
                span { (frame.one_kind(work.id.kind())) } " "
                span { (frame.country(work.id.country())) } " "
                span { (frame.date(&work.facts.date)) } " "
                span.language { span.hidden { (frame.text("text-language")) ": " } (frame.language(language)) }
            }
            (marks(frame, work, version))
            @if let Details::Legislation(law) = &work.details { (law_banner(frame, &work.facts, law)) }
            div.text lang=(language) {
                @for section in *sections { (html_of(section)) }
            }
            h3 { (frame.text("sources-title")) }
            ul { @for entry in &work.facts.sources { li { (source(frame, entry)) } } }
        }
    }
}
