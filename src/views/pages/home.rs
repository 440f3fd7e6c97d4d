use maud::{Markup, html};
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{CountryCode, Kind, REGIONAL};

use crate::search::SearchRequest;
use crate::urls::{self, Page, Selection};
use crate::views::components::{WorkLine, search_box, work_list};
use crate::views::layout::layout;
use crate::views::{Frame, Head};

/// What the first page shows beside the hub itself.
pub struct HomeView<'a> {
    /// The newest works.
    pub newest: &'a [WorkRecord],
    /// Guides: what to do in a situation.
    pub guides: &'a [&'a WorkRecord],
}

/// The first page: search first, then three doors, countries, themes, kinds, what is new.
pub fn home(frame: &Frame<'_>, view: &HomeView<'_>) -> Markup {
    let tagline = frame.localized(&frame.shared.hub.tagline);
    let description = tagline.as_ref().map_or_else(String::new, ToString::to_string);
    let head = Head::new("", description);
    let body = html! {
        h1 { (frame.hub_name()) }
        @if let Some(tagline) = &tagline { p.lead { (tagline) } }
        (search_box(frame, "", true))
        (own_names(frame))
        (doors(frame))
        p.for-children { a href=(frame.href(&Page::Children(None))) { (frame.text("children-title")) } }
        (situations(frame, view.guides))
        (countries(frame))
        (themes(frame))
        (kinds(frame))
        section aria-labelledby="new" {
            h2 #new { (frame.text("home-newest")) }
            (work_list(frame, view.newest.iter().map(WorkLine::of)))
            p.ways {
                a href=(frame.href(&Page::news())) { (frame.text("news-title")) } " "
                a href=(urls::search(&SearchRequest::new("", frame.ui().clone()))) { (frame.text("home-all-works")) }
            }
        }
    };
    layout(frame, &head, &body)
}

/// Languages by their own names, in plain sight: old phones are often set to another one.
fn own_names(frame: &Frame<'_>) -> Markup {
    html! {
        nav.own-names aria-label=(frame.text("interface-language-choose")) {
            ul {
                @for language in &frame.shared.hub.languages {
                    li {
                        a href=(urls::page(&language.tag, &Page::Home)) lang=(language.tag) hreflang=(language.tag)
                            aria-current=[(language.tag == *frame.ui()).then_some("true")] {
                            (language.name)
                        }
                    }
                }
            }
        }
    }
}

/// The three people who come here.
fn doors(frame: &Frame<'_>) -> Markup {
    let mut experience = SearchRequest::new("", frame.ui().clone());
    for kind in [Kind::CaseStudies, Kind::ServiceModels] {
        Selection::Kind(kind).add(&mut experience.filters);
    }
    let materials = SearchRequest::new("", frame.ui().clone()).toggled(&Selection::Kind(Kind::TrainingMaterials));
    let doors = [
        ("door-experience", urls::search(&experience), None),
        ("door-training", urls::curriculum_action(frame.ui()), Some((Kind::TrainingMaterials, materials))),
        ("door-publish", frame.href(&Page::Contribute), None),
    ];
    html! {
        section.doors aria-label=(frame.text("doors-label")) {
            ul {
                @for (key, address, also) in &doors {
                    li {
                        a href=(address) { (frame.text(key)) }
                        p { (frame.text(&format!("{key}-text"))) }
                        @if let Some((kind, works)) = also { p { a href=(urls::search(works)) { (frame.kind(*kind)) } } }
                    }
                }
            }
        }
    }
}

/// Guides by their titles, which name the situation.
fn situations(frame: &Frame<'_>, guides: &[&WorkRecord]) -> Markup {
    let mut guides: Vec<_> = guides.iter().filter_map(|guide| Some((guide, guide.version_for(frame.ui())?))).collect();
    guides.sort_by(|(_, left), (_, right)| frame.texts.compare(&left.title, &right.title));
    let all = SearchRequest::new("", frame.ui().clone()).toggled(&Selection::Kind(Kind::Tools));
    html! {
        @if !guides.is_empty() {
            section aria-labelledby="situations" {
                h2 #situations { (frame.text("home-situations")) }
                ul.columns {
                    @for (guide, version) in guides {
                        li {
                            a href=(frame.href(&Page::Work { id: guide.id.clone(), language: None }))
                                lang=[frame.lang(&version.language)] { (version.title) }
                        }
                    }
                }
                p { a href=(urls::search(&all)) { (frame.text("home-all-tools")) } }
            }
        }
    }
}

/// Equal tiles in the resolution's order: no map, no count.
fn countries(frame: &Frame<'_>) -> Markup {
    let regional = CountryCode::parse(REGIONAL).ok();
    html! {
        section aria-labelledby="countries" {
            h2 #countries { (frame.text("home-countries")) }
            ul.tiles {
                @for country in &frame.shared.hub.countries {
                    li { a href=(frame.href(&Page::Country(country.code.clone()))) { (frame.country(&country.code)) } }
                }
            }
            @if let Some(regional) = regional {
                p { a href=(frame.href(&Page::Country(regional.clone()))) { (frame.country(&regional)) } }
            }
        }
    }
}

fn themes(frame: &Frame<'_>) -> Markup {
    html! {
        section aria-labelledby="themes" {
            h2 #themes { (frame.text("home-themes")) }
            ul.columns {
                @for theme in &frame.shared.vocabulary.themes {
                    li { a href=(frame.topic_href(theme)) { (frame.concept(theme)) } }
                }
            }
        }
    }
}

fn kinds(frame: &Frame<'_>) -> Markup {
    html! {
        section aria-labelledby="kinds" {
            h2 #kinds { (frame.text("home-kinds")) }
            ul.columns {
                @for kind in Kind::ALL {
                    @let request = SearchRequest::new("", frame.ui().clone()).toggled(&Selection::Kind(kind));
                    li { a href=(urls::search(&request)) { (frame.kind(kind)) } }
                }
            }
        }
    }
}
