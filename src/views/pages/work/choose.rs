use maud::{Markup, html};
use tajriba_indexer::model::{Kind, LanguageTag, Reference};

use crate::urls::{self, Page};
use crate::views::Frame;
use crate::views::components::add_link;
use crate::views::pages::work::WorkView;

/// The language that the reader picked for this page.
fn picked<'f>(frame: &'f Frame<'_>) -> Option<&'f LanguageTag> {
    match &frame.page {
        Some(Page::Work { language, .. }) => language.as_ref(),
        Some(Page::SideBySide { languages: [left, _], .. }) => Some(left),
        _ => None,
    }
}

/// The work, or one section of it, into a curriculum; a published curriculum as the start of one's own.
pub(super) fn choose(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    let whole = Reference { work: view.work.id.clone(), anchor: None };
    let outline = &view.version.outline;
    html! {
        div.choose {
            @if view.work.id.kind() == Kind::Curricula {
                p { a.add href=(urls::curriculum_from(frame.ui(), &view.work.id, picked(frame))) rel="nofollow" { (frame.text("curriculum-open")) } }
            } @else {
                p { (add_link(frame, &whole, &view.version.title, "")) }
                @if !outline.is_empty() {
                    details {
                        summary { (frame.text("curriculum-add-section")) }
                        ul {
                            @for entry in outline {
                                @let section = Reference { anchor: Some(entry.anchor.clone()), ..whole.clone() };
                                li {
                                    span lang=[frame.lang(&view.version.language)] { (entry.heading) } " "
                                    (add_link(frame, &section, &entry.heading, ""))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
