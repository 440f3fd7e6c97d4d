use maud::{Markup, html};
use tajriba_indexer::model::{Curriculum, Details, ModuleItem, WorkId};

use crate::urls::Page;
use crate::views::Frame;
use crate::views::components::authored;
use crate::views::pages::work::{Link, WorkView};

/// The modules of a curriculum in order: day, what is taught, how long each part and the whole take.
pub(super) fn modules<'w>(frame: &Frame<'_>, view: &WorkView<'w>, curriculum: &'w Curriculum) -> Markup {
    let worded = |own: Option<&'w str>, original: &'w str| authored(frame, view.worded(own, original));
    let items = curriculum.modules.iter().flat_map(|module| &module.items);
    let total: usize = items.filter_map(|item| minutes(view, item)).sum();
    html! {
        section.modules aria-labelledby="modules" {
            h2 #modules { (frame.text("fact-modules")) }
            @for (place, module) in curriculum.modules.iter().enumerate() {
                @let own = view.version.wording.modules.get(place);
                h3 {
                    @if let Some(day) = module.day {
                        span.role { (frame.with("module-day", &[("number", &day.to_string())])) } " "
                    }
                    (worded(own.and_then(|own| own.title.as_deref()), &module.title))
                }
                @if !module.aims.is_empty() {
                    ul.aims {
                        @for (place, aim) in module.aims.iter().enumerate() {
                            li { (worded(own.and_then(|own| own.aim(place)), aim)) }
                        }
                    }
                }
                ol {
                    @for (place, item) in module.items.iter().enumerate() {
                        @let own = own.and_then(|own| own.items.get(place));
                        li {
                            @match &item.activity {
                                Some(activity) => (worded(own.and_then(|own| own.activity.as_deref()), activity)),
                                None => (part(frame, view, item)),
                            }
                            @if let Some(minutes) = minutes(view, item) {
                                " " span.count { (frame.counted("count-minutes", minutes)) }
                            }
                            @if let Some(pause) = item.pause.and_then(|pause| usize::try_from(pause).ok()) {
                                " · " (frame.text("curriculum-break")) " " (frame.counted("count-minutes", pause))
                            }
                            @if let Some(note) = &item.note {
                                br; span.hint { (worded(own.and_then(|own| own.note.as_deref()), note)) }
                            }
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

/// A work, or a section of one, by its title.
fn part(frame: &Frame<'_>, view: &WorkView<'_>, item: &ModuleItem) -> Markup {
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
