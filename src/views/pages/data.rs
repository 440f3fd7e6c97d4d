use maud::{Markup, html};

use crate::search::SearchRequest;
use crate::urls::{self, Page};
use crate::views::components::license_link;
use crate::views::layout::layout;
use crate::views::{Frame, Head};

/// What can be taken along as data, for people.
pub fn data(frame: &Frame<'_>) -> Markup {
    let all = SearchRequest::new("", frame.ui().clone());
    let about = |title: &str, text: &str, body: Markup| {
        html! {
            section {
                h2 { (frame.text(title)) }
                p { (frame.text(text)) }
                (body)
            }
        }
    };
    let body = html! {
        h1 { (frame.text("data-title")) }
        p.lead { (frame.text("data-lead")) }
        (about("data-works", "data-works-text", html! {
            p { a href=(urls::works_table(&all)) download { code { "works.csv" } } }
        }))
        (about("data-search", "data-search-text", html! { p { a href=(urls::search(&all)) { (frame.text("home-all-works")) } } }))
        (about("data-work", "data-work-text", html! {}))
        (about("data-vocabulary", "data-vocabulary-text", html! {
            p.ways {
                @for format in ["csv", "ttl", "jsonld"] {
                    a href=(urls::api_vocabulary(format)) download { code { "vocabulary." (format) } } " "
                }
                a href=(frame.href(&Page::Glossary)) { (frame.text("glossary-title")) }
            }
        }))
        (about("data-programs", "data-programs-text", html! { p { a href=(urls::api_description()) { code { "openapi.json" } } } }))
        section {
            h2 { (frame.text("fact-license")) }
            p { (frame.with("data-license-text", &[("license", &frame.shared.hub.license)])) }
            p { (license_link(&frame.shared.hub.license)) }
        }
    };
    layout(frame, &Head::new(frame.text("data-title"), frame.text("data-lead")), &body)
}
