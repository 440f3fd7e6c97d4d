use maud::{Markup, html};
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{Body, CountryCode, CountryProfile, Gap};

use crate::search::{FacetCount, SearchRequest};
use crate::urls::{self, Narrowed, Page, Selection};
use crate::views::components::{WorkLine, count_mark, helplines, source, work_list};
use crate::views::layout::layout;
use crate::views::{Frame, Head};

/// A country and what the library holds of it.
pub struct CountryView<'a> {
    /// Its code.
    pub code: &'a CountryCode,
    /// Its bodies, databases and helplines.
    pub profile: Option<&'a CountryProfile>,
    /// Its newest works.
    pub newest: &'a [WorkRecord],
    /// Works by kind.
    pub kinds: &'a [FacetCount],
}

/// A country: its works by kind, the newest, who decides, official law, helplines that work.
pub fn country(frame: &Frame<'_>, view: &CountryView<'_>) -> Markup {
    let name = frame.country(view.code);
    let description = frame.with("country-description", &[("country", &name.text)]);
    let head = Head::new(name.text.to_string(), description);
    let all = SearchRequest::new("", frame.ui().clone()).toggled(&Selection::Country(view.code.clone()));
    let body = html! {
        h1 { (name) }
        section aria-labelledby="kinds" {
            h2 #kinds { (frame.text("country-works")) }
            @if view.kinds.is_empty() { p { (frame.text("country-no-works")) } }
            ul.columns {
                @for (selection, count) in selections("kind", view.kinds) {
                    li {
                        a href=(urls::search(&all.toggled(&selection))) { (frame.selection(&selection)) }
                        " " (count_mark(frame, count))
                    }
                }
            }
            p { a href=(urls::search(&all)) { (frame.text("country-search")) } }
        }
        (gaps(frame, view))
        @if !view.newest.is_empty() {
            section aria-labelledby="new" {
                h2 #new { (frame.text("country-newest")) }
                (work_list(frame, view.newest.iter().map(WorkLine::of)))
                p {
                    a href=(frame.href(&Page::News { page: 1, narrowed: Narrowed { country: Some(view.code.clone()), kind: None } })) {
                        (frame.text("news-title"))
                    }
                }
            }
        }
        @if let Some(profile) = view.profile {
            (bodies(frame, &profile.bodies))
            (databases(frame, profile))
            (helplines(frame, view.profile, "helplines-none"))
            p { (frame.text("site-answers-nobody")) }
        }
        p { a href=(frame.href(&Page::Commitments(None))) { (frame.text("country-commitments")) } }
    };
    layout(frame, &head, &body)
}

/// The counted values of a facet that can be selected.
pub(super) fn selections<'a>(key: &'a str, counts: &'a [FacetCount]) -> impl Iterator<Item = (Selection, usize)> + 'a {
    counts.iter().filter_map(move |count| Some((Selection::parse(key, &count.value)?.ok()?, count.count)))
}

/// Kinds of work that are missing and why, each with the way to those of the region and of other countries. What has
/// come since the sentence was written is no gap any more.
fn gaps(frame: &Frame<'_>, view: &CountryView<'_>) -> Markup {
    let is_empty = |gap: &&Gap| !view.kinds.iter().any(|count| count.value == gap.kind.as_str());
    let gaps: Vec<&Gap> = view.profile.iter().flat_map(|profile| &profile.gaps).filter(is_empty).collect();
    html! {
        @if !gaps.is_empty() {
            section aria-labelledby="gaps" {
                h2 #gaps { (frame.text("country-gaps")) }
                dl.bodies {
                    @for gap in gaps {
                        @let all = SearchRequest::new("", frame.ui().clone()).toggled(&Selection::Kind(gap.kind));
                        div {
                            dt { a href=(urls::search(&all)) { (frame.kind(gap.kind)) } }
                            dd { @if let Some(note) = frame.localized(&gap.note) { (note) } }
                        }
                    }
                }
            }
        }
    }
}

fn bodies(frame: &Frame<'_>, bodies: &[Body]) -> Markup {
    html! {
        @if !bodies.is_empty() {
            section aria-labelledby="bodies" {
                h2 #bodies { (frame.text("country-bodies")) }
                dl.bodies {
                    @for body in bodies {
                        div {
                            dt { (role(frame, &body.role)) }
                            dd {
                                @if let Some(name) = frame.localized(&body.name) { b { (name) } }
                                @if let Some(note) = frame.localized(&body.note) { p { (note) } }
                                p.small {
                                    (source(frame, &body.source)) " · "
                                    (frame.with("checked-on", &[("date", &frame.texts.date(&body.checked_on))]))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The name of a body's role; a role the interface has no word for stands as the library has it.
fn role(frame: &Frame<'_>, role: &str) -> String {
    match role {
        "coordinating" | "guardianship" | "gatekeeping" | "complaints" => frame.text(&format!("role-{role}")),
        other => other.to_string(),
    }
}

fn databases(frame: &Frame<'_>, profile: &CountryProfile) -> Markup {
    html! {
        @if !profile.law_databases.is_empty() {
            section aria-labelledby="databases" {
                h2 #databases { (frame.text("country-databases")) }
                ul {
                    @for database in &profile.law_databases {
                        li {
                            a href=(database.url) rel="noopener noreferrer external" {
                                @match frame.localized(&database.name) {
                                    Some(name) => (name),
                                    None => (database.url),
                                }
                            }
                            " · " (frame.with("checked-on", &[("date", &frame.texts.date(&database.checked_on))]))
                        }
                    }
                }
            }
        }
    }
}
