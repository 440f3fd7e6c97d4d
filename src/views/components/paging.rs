use maud::{Markup, html};

use crate::search::SearchRequest;
use crate::urls::{self, PAGE_SIZE};
use crate::views::Frame;

/// Links to the pages around this one.
pub(in crate::views) fn paging(frame: &Frame<'_>, request: &SearchRequest, total: usize) -> Markup {
    let last = total.div_ceil(PAGE_SIZE);
    let current = request.page_number();
    if last <= 1 {
        return html! {};
    }
    let near = current.saturating_sub(2).max(1)..=(current + 2).min(last);
    let link = |page: usize| urls::search(&request.on_page(page));
    html! {
        nav.paging aria-label=(frame.text("paging-label")) {
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
