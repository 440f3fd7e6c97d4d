use maud::{Markup, html};

use crate::urls::{self, Page};
use crate::views::layout::layout;
use crate::views::{Frame, Head};

/// Every such page: its name, and the names of its parts in order.
pub const PROSE: &[(&str, &[&str])] = &[
    ("about", &["what", "who", "origin", "languages", "open"]),
    ("editorial", &["sources", "law", "review", "translation", "criticism", "corrections"]),
    ("safeguarding", &["identity", "groups", "helplines", "takedown", "urgent"]),
    ("privacy", &["cookies", "logs", "outside", "device"]),
    ("accessibility", &["aim", "how", "limits", "tell"]),
];

/// Who runs the hub and what it is for.
pub fn about(frame: &Frame<'_>) -> Markup {
    page(frame, "about", &[Page::Editorial, Page::Safeguarding, Page::Contribute])
}

/// How texts are made, reviewed and mended.
pub fn editorial(frame: &Frame<'_>) -> Markup {
    page(frame, "editorial", &[Page::Safeguarding, Page::Contribute])
}

/// How children are kept safe by what is published and how something is taken down.
pub fn safeguarding(frame: &Frame<'_>) -> Markup {
    page(frame, "safeguarding", &[Page::Privacy, Page::Editorial])
}

/// What is known of visitors: nothing.
pub fn privacy(frame: &Frame<'_>) -> Markup {
    page(frame, "privacy", &[Page::Safeguarding])
}

/// How accessible the site is and what is known to be missing.
pub fn accessibility(frame: &Frame<'_>) -> Markup {
    page(frame, "accessibility", &[Page::About])
}

/// A page of headed paragraphs: `<name>-title`, `<name>-lead`, and for each part a heading and a text.
fn page(frame: &Frame<'_>, name: &str, onward: &[Page]) -> Markup {
    let parts = PROSE.iter().find(|(page, _)| *page == name).map_or(&[][..], |(_, parts)| *parts);
    let title = frame.text(&format!("{name}-title"));
    let lead = frame.text(&format!("{name}-lead"));
    let head = Head::new(title.clone(), lead.clone());
    let contact = &frame.shared.hub.contact;
    let body = html! {
        article.prose {
            h1 { (title) }
            p.lead { (lead) }
            @for part in parts {
                h2 { (frame.text(&format!("{name}-{part}"))) }
                p { (frame.text(&format!("{name}-{part}-text"))) }
            }
            p { (frame.text("contact-label")) ": " a href=(urls::mailbox(contact)) { (contact) } }
            (see_also(frame, onward))
        }
    };
    layout(frame, &head, &body)
}

/// Links to pages on what is near.
pub(super) fn see_also(frame: &Frame<'_>, pages: &[Page]) -> Markup {
    if pages.is_empty() {
        return html! {};
    }
    html! {
        nav aria-label=(frame.text("see-also")) {
            p { (frame.text("see-also")) ": "
                @for (place, page) in pages.iter().enumerate() {
                    @if place > 0 { " · " }
                    a href=(frame.href(page)) { (frame.text(title_key(page))) }
                }
            }
        }
    }
}

fn title_key(page: &Page) -> &'static str {
    match page {
        Page::Editorial => "editorial-title",
        Page::Safeguarding => "safeguarding-title",
        Page::Privacy => "privacy-title",
        Page::Accessibility => "accessibility-title",
        Page::Contribute => "nav-contribute",
        Page::Commitments(_) => "nav-commitments",
        Page::Topics => "nav-topics",
        _ => "about-title",
    }
}
