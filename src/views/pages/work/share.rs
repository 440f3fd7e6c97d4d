use maud::{Markup, html};
use tajriba_indexer::model::Audience;

use crate::urls::{self, Page};
use crate::views::Frame;
use crate::views::pages::work::WorkView;

/// Ways to hand the address on, and how to print. What is written for children is not to be sent about from here.
pub(super) fn share(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    let Some(base) = frame.base else {
        return html! {};
    };
    if view.work.facts.audience.contains(&Audience::Children) {
        return html! {};
    }
    let page = Page::Work { id: view.work.id.clone(), language: None };
    let address = urls::absolute(base, &frame.href(&page));
    let title = &view.version.title;
    html! {
        section.share aria-labelledby="share" {
            h2 #share { (frame.text("share-title")) }
            ul {
                li { a href=(urls::mail("", title, &address)) { (frame.text("share-mail")) } }
                @for (name, link) in urls::shares(&address, title) {
                    li { a href=(link) rel="noopener noreferrer external" { (name) } }
                }
            }
            p.small { (frame.text("print-hint")) }
        }
    }
}
