use maud::{Markup, html};
use tajriba_indexer::model::CountryCode;

use crate::urls::Page;
use crate::views::components::search_box;
use crate::views::layout::layout;
use crate::views::{Frame, Head};

/// What went wrong, as a visitor meets it.
pub struct ErrorView<'a> {
    /// The status code.
    pub status: u16,
    /// The word by which the texts know it: `not-found`, `overloaded`, …
    pub name: &'a str,
    /// The country that the address spoke of, where it did.
    pub country: Option<&'a CountryCode>,
}

/// A page with ways onward.
pub fn error(frame: &Frame<'_>, view: &ErrorView<'_>) -> Markup {
    let title = frame.text(&format!("error-{}", view.name));
    let head = Head { hidden: true, ..Head::new(title.clone(), "") };
    let body = html! {
        h1 { (title) }
        p { (frame.text(&format!("error-{}-text", view.name))) }
        (search_box(frame, "", true))
        ul {
            @if let Some(country) = view.country {
                li { a href=(frame.href(&Page::Country(country.clone()))) { (frame.country(country)) } }
            }
            li { a href=(frame.href(&Page::Home)) { (frame.text("error-home")) } }
            li { a href=(frame.href(&Page::Topics)) { (frame.text("nav-topics")) } }
        }
        p.small { (view.status) }
    };
    layout(frame, &head, &body)
}
