use maud::{Markup, html};
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{CountryCode, CountryProfile};

use crate::urls::{self, Page};
use crate::views::components::{WorkLine, helplines, work_list};
use crate::views::layout::layout;
use crate::views::{Frame, Head};

/// What a child is shown.
pub struct ChildrenView<'a> {
    /// The country the child has named.
    pub country: Option<&'a CountryCode>,
    /// That country's profile.
    pub profile: Option<&'a CountryProfile>,
    /// Texts for children that may be shown, of that country where one is named.
    pub works: &'a [&'a WorkRecord],
}

/// Rights of the Convention that are told, each a key of the texts.
const RIGHTS: [&str; 5] = ["children-safe", "children-heard", "children-cared", "children-contact", "children-school"];

/// A page for children in plain words: whom to tell, their rights, numbers of their own country that were tested, and
/// a way to leave quickly. It says that nobody answers here.
pub fn children(frame: &Frame<'_>, view: &ChildrenView<'_>) -> Markup {
    let title = frame.text("children-title");
    let head = Head::new(title.clone(), frame.text("children-lead"));
    let body = html! {
        article.prose.children {
            p.exit { a href=(urls::QUICK_EXIT) rel="noopener noreferrer external" { (frame.text("children-exit")) } }
            h1 { (title) }
            p.lead { (frame.text("children-lead")) }
            p { strong { (frame.text("site-answers-nobody")) } }
            (part(frame, "children-danger"))
            (part(frame, "children-tell"))
            (numbers(frame, view))
            section aria-labelledby="rights" {
                h2 #rights { (frame.text("children-rights")) }
                ul { @for right in RIGHTS { li { (frame.text(right)) } } }
                p.small { a href=(urls::CONVENTION) rel="noopener noreferrer external" { (frame.text("children-convention")) } }
            }
            @if !view.works.is_empty() {
                section aria-labelledby="texts" {
                    h2 #texts { (frame.text("children-texts")) }
                    (work_list(frame, view.works.iter().map(|work| WorkLine::of(work))))
                }
            }
            (part(frame, "children-traces"))
        }
    };
    layout(frame, &head, &body)
}

fn part(frame: &Frame<'_>, key: &str) -> Markup {
    html! {
        h2 { (frame.text(key)) }
        p { (frame.text(&format!("{key}-text"))) }
    }
}

/// The numbers of the country the child has named, and of no other; before that, the choice.
fn numbers(frame: &Frame<'_>, view: &ChildrenView<'_>) -> Markup {
    html! {
        @if let Some(country) = view.country {
            h2 { (frame.country(country)) }
            (helplines(frame, view.profile, "children-no-number"))
        }
        nav aria-label=(frame.text("children-country")) {
            p { b { (frame.text("children-country")) } }
            ul.tiles {
                @for country in &frame.shared.hub.countries {
                    li {
                        a href=(frame.href(&Page::Children(Some(country.code.clone()))))
                            aria-current=[(view.country == Some(&country.code)).then_some("page")] {
                            (frame.country(&country.code))
                        }
                    }
                }
            }
        }
    }
}
