//! The skeleton of every page.

use maud::{DOCTYPE, Markup, html};
use tajriba_indexer::model::LanguageTag;

use crate::assets;
use crate::i18n::CHECKED_BY_NATIVE_SPEAKERS;
use crate::urls::{self, CurriculumPart, Page};
use crate::views::components::search_box;
use crate::views::{Frame, Head};

/// A whole page.
pub(super) fn layout(frame: &Frame<'_>, head: &Head, body: &Markup) -> Markup {
    // The first page, the results and errors have a larger search of their own.
    let with_search = !matches!(frame.page, None | Some(Page::Home | Page::Search(_)));
    html! {
        (DOCTYPE)
        html lang=(frame.ui()) {
            (head_element(frame, head))
            body {
                a.skip href="#content" { (frame.text("skip-to-content")) }
                header.site {
                    div.bar {
                        a.brand href=(frame.href(&Page::Home)) { (frame.hub_name()) }
                        (languages(frame))
                    }
                    div.bar {
                        (navigation(frame))
                        @if with_search { (search_box(frame, "", false)) }
                    }
                }
                main #content tabindex="-1" { (body) }
                (footer(frame))
            }
        }
    }
}

fn head_element(frame: &Frame<'_>, head: &Head) -> Markup {
    let name = frame.hub_name();
    let title = if head.title.is_empty() || head.title == name.text {
        name.text.to_string()
    } else {
        format!("{} — {name}", head.title)
    };
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (title) }
            @if !head.description.is_empty() {
                meta name="description" content=(head.description);
                // What a messenger shows of a link that was sent.
                meta property="og:description" content=(head.description);
            }
            meta property="og:title" content=(title);
            @if head.hidden {
                meta name="robots" content="noindex, follow";
            }
            (addresses(frame, head))
            link rel="stylesheet" href=(assets::STYLE.address());
            link rel="icon" href=(assets::ICON.address()) type="image/svg+xml";
        }
    }
}

/// The canonical address and those of the page's other languages.
fn addresses(frame: &Frame<'_>, head: &Head) -> Markup {
    let Some(page) = &frame.page else {
        return html! {};
    };
    let address = |language: &LanguageTag| urls::absolute(frame.base.unwrap_or(""), &urls::page(language, page));
    let offered = frame.shared.hub.languages.iter().map(|language| &language.tag);
    let languages: Vec<&LanguageTag> =
        offered.filter(|tag| head.languages.is_empty() || head.languages.contains(tag)).collect();
    let standard = &frame.shared.hub.default_language;
    html! {
        link rel="canonical" href=(address(head.canonical.as_ref().unwrap_or(frame.ui())));
        @if !head.hidden && languages.len() > 1 {
            @for language in &languages {
                link rel="alternate" hreflang=(language) href=(address(language));
            }
            @if languages.contains(&standard) {
                link rel="alternate" hreflang="x-default" href=(address(standard));
            }
        }
    }
}

/// The interface languages by their own names, each keeping page and state.
fn languages(frame: &Frame<'_>) -> Markup {
    let page = frame.page.as_ref().unwrap_or(&Page::Home);
    let current = frame.ui();
    html! {
        details.languages {
            summary {
                span.hidden { (frame.text("interface-language")) ": " }
                (frame.language(current))
            }
            nav aria-label=(frame.text("interface-language")) {
                ul {
                    @for language in &frame.shared.hub.languages {
                        li {
                            a href=(urls::page(&language.tag, page)) lang=(language.tag) hreflang=(language.tag)
                                aria-current=[(language.tag == *current).then_some("true")] {
                                (language.name)
                            }
                        }
                    }
                }
            }
        }
    }
}

fn navigation(frame: &Frame<'_>) -> Markup {
    let search = crate::search::SearchRequest::new("", frame.ui().clone());
    let entries = [
        (Page::Search(Box::new(search)), "nav-search"),
        (Page::Topics, "nav-topics"),
        (Page::Commitments(None), "nav-commitments"),
        (Page::Contribute, "nav-contribute"),
    ];
    html! {
        nav.main aria-label=(frame.text("nav-label")) {
            ul {
                @for (page, key) in &entries {
                    @let here = frame.page.as_ref().is_some_and(|current| {
                        std::mem::discriminant(current) == std::mem::discriminant(page)
                    });
                    li {
                        a href=(frame.href(page)) aria-current=[here.then_some("page")] { (frame.text(key)) }
                    }
                }
                (basket(frame))
            }
        }
    }
}

/// The curriculum that a trainer is assembling, while there is one.
fn basket(frame: &Frame<'_>) -> Markup {
    let count = frame.basket.count();
    let here = matches!(frame.page, Some(Page::Curriculum { part: CurriculumPart::Builder, .. }));
    html! {
        @if count > 0 || here {
            li.basket {
                a href=(urls::curriculum_action(frame.ui())) aria-current=[here.then_some("page")] {
                    (frame.text("curriculum-title"))
                    @if count > 0 { " (" (frame.texts.number(count)) ")" }
                }
            }
        }
    }
}

fn footer(frame: &Frame<'_>) -> Markup {
    let entries = [
        (Page::About, "about-title"),
        (Page::Editorial, "editorial-title"),
        (Page::Safeguarding, "safeguarding-title"),
        (Page::Privacy, "privacy-title"),
        (Page::Accessibility, "accessibility-title"),
    ];
    let checked = CHECKED_BY_NATIVE_SPEAKERS.contains(&frame.ui().as_str());
    html! {
        footer.site {
            p { a.report href=(report_link(frame)) { (frame.text("report")) } " " span { (frame.report_address()) } }
            nav aria-label=(frame.text("footer-label")) {
                ul {
                    @for (page, key) in &entries {
                        li { a href=(frame.href(page)) { (frame.text(key)) } }
                    }
                    li { a href=(frame.href(&Page::news())) { (frame.text("news-title")) } }
                    li { a href=(frame.href(&Page::Children(None))) { (frame.text("children-title")) } }
                    li { a href=(urls::curriculum_action(frame.ui())) { (frame.text("curriculum-title")) } }
                    li { a href=(frame.href(&Page::Data)) { (frame.text("data-title")) } }
                }
            }
            p { (frame.with("license-note", &[("license", &frame.shared.hub.license)])) }
            @if !checked {
                p.unchecked { (frame.text("interface-unchecked")) }
            }
        }
    }
}

/// A mail about this page.
fn report_link(frame: &Frame<'_>) -> String {
    let page = frame.page.as_ref().unwrap_or(&Page::Home);
    // What somebody searched for or assembled is theirs to tell, or not.
    let path = match page {
        Page::Search(_) => urls::search_action(frame.ui()),
        Page::Curriculum { .. } => urls::curriculum_action(frame.ui()),
        page => frame.href(page),
    };
    let address = urls::absolute(frame.base.unwrap_or(""), &path);
    urls::mail(
        frame.report_address(),
        &frame.text("report-subject"),
        &frame.with("report-body", &[("address", &address)]),
    )
}
