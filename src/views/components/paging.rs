use maud::{Markup, html};

use crate::search::SearchRequest;
use crate::urls::{self, PAGE_SIZE};
use crate::views::Frame;

/// What a list on several pages has below it.
pub(in crate::views) struct PageLinks<'a> {
    /// What the pages are, for those who hear it.
    pub(in crate::views) label: String,
    /// The number of this page, from 1.
    pub(in crate::views) current: usize,
    /// The number of the last one.
    pub(in crate::views) last: usize,
    /// The address of a page by its number.
    pub(in crate::views) link: &'a dyn Fn(usize) -> String,
}

/// Links to the pages of results around this one.
pub(in crate::views) fn paging(frame: &Frame<'_>, request: &SearchRequest, total: usize) -> Markup {
    let links = PageLinks {
        label: frame.text("paging-label"),
        current: request.page_number(),
        last: total.div_ceil(PAGE_SIZE),
        link: &|page| urls::search(&request.on_page(page)),
    };
    page_links(frame, &links)
}

/// Links to the pages around this one; nothing where there is one page only.
pub(in crate::views) fn page_links(frame: &Frame<'_>, links: &PageLinks<'_>) -> Markup {
    let PageLinks { label, current, last, link } = links;
    let (current, last) = (*current, *last);
    if last <= 1 {
        return html! {};
    }
    let near = current.saturating_sub(2).max(1)..=(current + 2).min(last);
    html! {
        nav.paging aria-label=(label) {
            ul {
                @if current > 1 {
                    li { a href=(link(current - 1)) rel="prev" { (frame.text("paging-previous")) } }
                }
                @for page in near {
                    li {
                        a href=(link(page)) aria-current=[(page == current).then_some("page")]
                            aria-label=(frame.with("paging-page", &[("number", &frame.texts.number(page))])) {
                            (frame.texts.number(page))
                        }
                    }
                }
                @if current < last {
                    li { a href=(link(current + 1)) rel="next" { (frame.text("paging-next")) } }
                }
            }
            p { (frame.with("paging-of", &[
                ("number", &frame.texts.number(current)), ("last", &frame.texts.number(last)),
            ])) }
        }
    }
}
