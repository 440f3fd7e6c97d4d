use maud::{Markup, html};
use tajriba_indexer::model::{CountryCode, Kind, REGIONAL};
use tajriba_indexer::{Diagnostic, Severity};

use crate::search::{FacetCount, SearchRequest};
use crate::urls::{self, Page, Selection};
use crate::views::components::license;
use crate::views::layout::layout;
use crate::views::pages::country::selections;
use crate::views::pages::prose::see_also;
use crate::views::{Frame, Head};

/// Findings that are listed at most; `tajriba check` prints them all.
const FINDINGS: usize = 50;

/// A whole file, as somebody would begin with it.
const EXAMPLE: &str = include_str!("contribute_example.md");

/// What a contributor wants to know of the library's state.
pub struct ContributeView<'a> {
    /// Works in the library.
    pub works: usize,
    /// Works by language of a version.
    pub languages: &'a [FacetCount],
    /// What the last build found.
    pub diagnostics: &'a [Diagnostic],
}

/// How to publish, how far the translations are, and which files wait to be mended.
pub fn contribute(frame: &Frame<'_>, view: &ContributeView<'_>) -> Markup {
    let title = frame.text("nav-contribute");
    let head = Head::new(title.clone(), frame.text("contribute-lead"));
    let contact = &frame.shared.hub.contact;
    let body = html! {
        h1 { (title) }
        p.lead { (frame.text("contribute-lead")) }
        h2 { (frame.text("contribute-mail-title")) }
        p { (frame.text("contribute-mail")) }
        p { (frame.text("contribute-tell")) }
        p { (frame.text("contact-label")) ": " a href=(urls::mailbox(contact)) { (contact) } }
        p {
            (frame.with("contribute-license", &[("license", &frame.shared.hub.license)])) " "
            (license(frame, &frame.shared.hub.license))
        }
        h2 { (frame.text("contribute-files-title")) }
        ol {
            @for step in ["contribute-write", "contribute-facts", "contribute-check", "contribute-publish"] {
                li { (frame.text(step)) }
            }
        }
        pre tabindex="0" {
            code { "library/<country>/<kind>/<slug>/index.<lang>.md\ntajriba check" }
        }
        p { (frame.text("contribute-never")) }
        (folders(frame))
        (example(frame))
        p { (frame.text("contribute-translation")) }
        (see_also(frame, &[Page::Editorial, Page::Safeguarding, Page::Commitments(None), Page::Topics]))
        section aria-labelledby="translations" {
            h2 #translations { (frame.text("contribute-translations")) }
            p { (frame.counted("count-works", view.works)) }
            dl.terms {
                @for (selection, count) in selections("in", view.languages) {
                    div {
                        dt { (frame.selection(&selection)) }
                        dd { (translated(frame, view.works, count)) " · " (without(frame, &selection)) }
                    }
                }
            }
        }
        (findings(frame, view.diagnostics))
    };
    layout(frame, &head, &body)
}

/// The names that the folders of countries and kinds have.
fn folders(frame: &Frame<'_>) -> Markup {
    let regional = CountryCode::parse(REGIONAL).ok();
    let countries = frame.shared.hub.countries.iter().map(|country| &country.code).chain(&regional);
    html! {
        p { (frame.text("contribute-countries")) }
        dl.terms {
            @for code in countries { div { dt { code { (code.as_str()) } } dd { (frame.country(code)) } } }
        }
        p { (frame.text("contribute-kinds")) }
        dl.terms { @for kind in Kind::ALL { div { dt { code { (kind.as_str()) } } dd { (frame.kind(kind)) } } } }
        p { (frame.text("contribute-curricula")) }
        pre tabindex="0" { code { "library/regional/curricula/<slug>/index.<lang>.md" } }
    }
}

/// A file to begin with, and where all fields are described.
fn example(frame: &Frame<'_>) -> Markup {
    html! {
        section aria-labelledby="example" {
            h2 #example { (frame.text("contribute-example")) }
            pre tabindex="0" lang="en" { code { (EXAMPLE) } }
            p {
                (frame.text("contribute-fields")) " "
                @for (place, kind) in Kind::ALL.into_iter().enumerate() {
                    @if place > 0 { " · " }
                    a href=(urls::schema(kind)) { (frame.kind(kind)) }
                }
            }
        }
    }
}

/// The works that wait for a translation.
fn without(frame: &Frame<'_>, language: &Selection) -> Markup {
    let request = SearchRequest::new("", frame.ui().clone()).toggled(&language.clone().left_out());
    html! {
        a href=(urls::search(&request)) {
            (frame.text("contribute-without")) span.hidden { ": " (frame.selection(language)) }
        }
    }
}

fn translated(frame: &Frame<'_>, works: usize, count: usize) -> String {
    let all = frame.texts.number(works);
    frame.texts.counted("contribute-translated", count, &[("all", &all)])
}

fn findings(frame: &Frame<'_>, diagnostics: &[Diagnostic]) -> Markup {
    let waiting: Vec<&Diagnostic> = diagnostics.iter().filter(|found| found.severity == Severity::Error).collect();
    html! {
        section aria-labelledby="findings" {
            h2 #findings { (frame.text("contribute-findings")) }
            @if waiting.is_empty() { p { (frame.text("contribute-no-findings")) } }
            @else {
                ul lang="en" {
                    @for found in waiting.iter().take(FINDINGS) {
                        li {
                            code { (found.path) ":" (found.line) ":" (found.column) }
                            " " (found.message) @if !found.hint.is_empty() { ". " (found.hint) }
                        }
                    }
                }
            }
        }
    }
}
