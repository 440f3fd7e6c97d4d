use maud::{Markup, html};
use tajriba_indexer::model::{PartialDate, Revision};
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::history::{News, NewsKind};
use crate::search::SearchRequest;
use crate::urls::{self, Narrowed, Page};
use crate::views::components::{PageLinks, WorkLine, narrowing, page_links, work_list};
use crate::views::layout::layout;
use crate::views::pages::since::page_since;
use crate::views::{Frame, Head};

/// What came into the library and what changed in it.
pub struct NewsView<'a> {
    /// News of this page with the works, the latest day first, of a day the new works first.
    pub news: &'a [(News, WorkRecord)],
    /// Whether anybody knows what was published when.
    pub is_known: bool,
    /// What they are narrowed to.
    pub narrowed: &'a Narrowed,
    /// The number of this page, from 1.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
}

/// What is new, by day.
pub fn news(frame: &Frame<'_>, view: &NewsView<'_>) -> Markup {
    let days = view.news.chunk_by(|(a, _), (b, _)| a.day == b.day);
    let all = SearchRequest::new("", frame.ui().clone());
    let body = html! {
        h1 { (frame.text("news-title")) }
        p.lead { (frame.text("news-lead")) }
        @if view.is_known {
            (narrowing(frame, &frame.href(&Page::news()), true, view.narrowed))
            @if view.news.is_empty() { p { (frame.text("news-none-such")) } }
        } @else {
            p { (frame.text("news-none")) }
        }
        @for day in days { (of_day(frame, &day[0].0.day, day)) }
        (page_links(frame, &PageLinks {
            label: frame.text("paging-label"),
            current: view.page,
            last: view.pages,
            link: &|page| frame.href(&Page::News { page, narrowed: view.narrowed.clone() }),
        }))
        p { a href=(urls::search(&all)) { (frame.text("home-all-works")) } }
    };
    layout(frame, &Head::new(frame.text("news-title"), frame.text("news-lead")), &body)
}

/// The news of one day, by what happened.
fn of_day(frame: &Frame<'_>, day: &PartialDate, news: &[(News, WorkRecord)]) -> Markup {
    html! {
        section {
            h2 { (frame.date(day)) }
            @for of_kind in news.chunk_by(|(a, _), (b, _)| a.kind == b.kind) {
                @let kind = of_kind[0].0.kind;
                h3 { (frame.text(key(kind))) }
                @match kind {
                    NewsKind::Work => (work_list(frame, of_kind.iter().map(|(_, work)| WorkLine::of(work)))),
                    _ => ul.works { @for (news, work) in of_kind { (versions(frame, news, work)) } },
                }
            }
        }
    }
}

/// The heading over news of a kind.
fn key(kind: NewsKind) -> &'static str {
    match kind {
        NewsKind::Work => "news-works",
        NewsKind::Translation => "news-translations",
        NewsKind::Text => "news-texts",
    }
}

/// A work, and the versions to which something happened: each leads to its text, or to what is different in it.
fn versions(frame: &Frame<'_>, news: &News, work: &WorkRecord) -> Markup {
    let shown = work.version_for(frame.ui());
    html! {
        @if let Some(shown) = shown {
            li {
                a href=(frame.href(&Page::Work { id: work.id.clone(), language: None }))
                    lang=[frame.lang(&shown.language)] { (shown.title) }
                " "
                span.about {
                    span { (frame.one_kind(work.id.kind())) } " "
                    span { (frame.country(work.id.country())) }
                    @if news.kind == NewsKind::Text { " " span { (frame.text("changes-title")) ":" } }
                    @for (language, before) in &news.versions {
                        @if let Some(version) = work.version(language) {
                            " "
                            a href=(address(frame, work, version, before.as_ref())) hreflang=(language)
                                rel=[before.is_some().then_some("nofollow")] { (frame.language(language)) }
                        }
                    }
                }
            }
        }
    }
}

/// Where what is different from an earlier text stands, else the text itself.
fn address(frame: &Frame<'_>, work: &WorkRecord, version: &VersionRecord, before: Option<&Revision>) -> String {
    match before {
        Some(before) => frame.href(&page_since(work, version, before)),
        None => urls::version(frame.ui(), work, &version.language, ""),
    }
}
