use maud::{Markup, html};
use tajriba_indexer::model::{Curriculum, Details, ModuleItem, WorkId};

use crate::urls::Page;
use crate::views::Frame;
use crate::views::pages::work::banners::original_language;
use crate::views::pages::work::{Link, WorkView};

/// The modules of a curriculum in order: day, what is taught, how long each part and the whole take.
pub(super) fn modules(frame: &Frame<'_>, view: &WorkView<'_>, curriculum: &Curriculum) -> Markup {
    let lang = original_language(frame, view);
    let items = curriculum.modules.iter().flat_map(|module| &module.items);
    let total: usize = items.filter_map(|item| minutes(view, item)).sum();
    html! {
        section.modules aria-labelledby="modules" {
            h2 #modules { (frame.text("fact-modules")) }
            @for module in &curriculum.modules {
                h3 {
                    @if let Some(day) = module.day {
                        span.role { (frame.with("module-day", &[("number", &day.to_string())])) } " "
                    }
                    span lang=[lang] { (module.title) }
                }
                @if !module.aims.is_empty() {
                    ul.aims lang=[lang] { @for aim in module.aims.iter() { li { (aim) } } }
                }
                ol {
                    @for item in &module.items {
                        li {
                            (part(frame, view, item))
                            @if let Some(minutes) = minutes(view, item) {
                                " " span.count { (frame.counted("count-minutes", minutes)) }
                            }
                            @if let Some(pause) = item.pause.and_then(|pause| usize::try_from(pause).ok()) {
                                " · " (frame.text("curriculum-break")) " " (frame.counted("count-minutes", pause))
                            }
                            @if let Some(note) = &item.note { br; span.hint lang=[lang] { (note) } }
                        }
                    }
                }
            }
            @if total > 0 {
                p { (frame.text("fact-minutes")) ": " b { (frame.counted("count-minutes", total)) } }
            }
        }
    }
}

/// The linked work that an item names, and the anchor in it.
fn linked<'a>(view: &WorkView<'a>, item: &ModuleItem) -> Option<&'a Link> {
    let id = item.reference.split('#').next().unwrap_or_default();
    view.links.iter().find(|link| link.work.id.as_str() == id)
}

/// The item's own minutes, else those its material takes.
fn minutes(view: &WorkView<'_>, item: &ModuleItem) -> Option<usize> {
    let material = linked(view, item).and_then(|link| match &link.work.details {
        Details::TrainingMaterials(material) => Some(material.minutes),
        _ => None,
    });
    item.minutes.or(material).and_then(|minutes| usize::try_from(minutes).ok())
}

/// A work, or a section of one, by its title; an activity by its words.
fn part(frame: &Frame<'_>, view: &WorkView<'_>, item: &ModuleItem) -> Markup {
    if let Some(activity) = &item.activity {
        return html! { span lang=[original_language(frame, view)] { (activity) } };
    }
    let (id, anchor) = item.reference.split_once('#').unwrap_or((&item.reference, ""));
    let Ok(id) = WorkId::parse(id) else {
        return html! { (item.reference) };
    };
    let version = linked(view, item).and_then(|link| link.work.version_for(frame.ui()));
    let section = version.and_then(|version| version.outline.iter().find(|entry| entry.anchor == anchor));
    let address = frame.href(&Page::Work { id, language: None });
    let address = if anchor.is_empty() { address } else { format!("{address}#{anchor}") };
    html! {
        a href=(address) {
            @match version {
                Some(version) => {
                    span lang=[frame.lang(&version.language)] {
                        (version.title) @if let Some(section) = section { " – " (section.heading) }
                    }
                }
                None => (item.reference),
            }
        }
    }
}
