use maud::{Markup, html};
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{Details, MaterialType};

use crate::curriculum::{Action, Content, Direction, Item, MAX_MINUTES, MAX_TITLE, Warning, best_version};
use crate::urls;
use crate::views::Frame;
use crate::views::pages::curriculum::warning::warning;
use crate::views::pages::curriculum::{BuilderView, button, item_place, item_title};

/// An item: when it begins, what it is, what to know of it, and what can be done with it.
pub(super) fn item(frame: &Frame<'_>, view: &BuilderView<'_>, module: usize, place: usize) -> Markup {
    let curriculum = &view.parsed.curriculum;
    let item = &curriculum.modules[module].items[place];
    let slot = &view.times.modules[module].slots[place];
    let warnings = &view.warnings[module][place];
    let title = item_title(frame, view, item);
    let work = view.found.work_of(item);
    html! {
        li.item #(item_place(module, place)) tabindex="-1" {
            h3 {
                time.clock { (slot.clock()) } " "
                @match work { Some(work) => (link(frame, view, work, item.anchor(), &title)), None => (title) }
            }
            @if let Some(work) = work {
                p.about {
                    span { (frame.one_kind(work.id.kind())) }
                    span { (frame.country(work.id.country())) }
                    span { (work.facts.date.year()) }
                    span { (work.facts.license.as_ref().unwrap_or(&frame.shared.hub.license)) }
                }
            }
            @if !warnings.is_empty() {
                ul.warnings { @for one in warnings { li.change[one.is_change()] { (warning(frame, view, (module, place), one)) } } }
            }
            (fields(frame, view, module, place))
            (buttons(frame, view, (module, place), warnings, &title))
        }
    }
}

fn link(frame: &Frame<'_>, view: &BuilderView<'_>, work: &WorkRecord, anchor: Option<&str>, title: &str) -> Markup {
    let Some(version) = best_version(work, view.language) else {
        return html! { (title) };
    };
    html! {
        a href=(urls::version(frame.ui(), work, &version.language, anchor.unwrap_or_default()))
            lang=[frame.lang(&version.language)] { (title) }
    }
}

fn fields(frame: &Frame<'_>, view: &BuilderView<'_>, module: usize, place: usize) -> Markup {
    let item = &view.parsed.curriculum.modules[module].items[place];
    let field = |name: &str| format!("m{module}-i{place}-{name}");
    // What the material says stands as a hint where the trainer has said nothing.
    let usual = view.found.minutes(item).filter(|_| item.minutes.is_none());
    let usual = usual.map(|minutes| minutes.to_string());
    html! {
        div.fields {
            @if let Content::Activity(text) = &item.content {
                p.wide {
                    label for=(field("activity")) { (frame.text("curriculum-activity")) }
                    input #(field("activity")) type="text" name=(field("activity")) value=(text) maxlength=(MAX_TITLE);
                }
            }
            p {
                label for=(field("minutes")) { (frame.text("curriculum-minutes")) }
                input #(field("minutes")) type="number" name=(field("minutes")) value=[item.minutes] placeholder=[usual]
                    min="0" max=(MAX_MINUTES);
            }
            p {
                label for=(field("pause")) { (frame.text("curriculum-pause")) }
                input #(field("pause")) type="number" name=(field("pause")) value=[item.pause] min="0" max=(MAX_MINUTES);
            }
            p.wide {
                label for=(field("note")) { (frame.text("curriculum-note")) }
                textarea #(field("note")) name=(field("note")) rows="1" { (item.note) }
            }
        }
    }
}

fn buttons(
    frame: &Frame<'_>,
    view: &BuilderView<'_>,
    (module, place): (usize, usize),
    warnings: &[Warning],
    title: &str,
) -> Markup {
    let modules = &view.parsed.curriculum.modules;
    let first = module == 0 && place == 0;
    let last = module + 1 == modules.len() && place + 1 == modules[module].items.len();
    html! {
        p.buttons {
            @if !first { (button(frame, Action::MoveItem(module, place, Direction::Up), "curriculum-up", title)) }
            @if !last { (button(frame, Action::MoveItem(module, place, Direction::Down), "curriculum-down", title)) }
            @if place > 0 { (button(frame, Action::Divide(module, place), "curriculum-divide", title)) }
            @if warnings.iter().any(Warning::can_be_updated) {
                (button(frame, Action::UpdateItem(module, place), "curriculum-update", title))
            }
            @if is_test(view, &modules[module].items[place]) {
                (button(frame, Action::RepeatItem(module, place), "curriculum-repeat", title))
            }
            (button(frame, Action::RemoveItem(module, place), "curriculum-remove", title))
        }
    }
}

fn is_test(view: &BuilderView<'_>, item: &Item) -> bool {
    let details = view.found.work_of(item).map(|work| &work.details);
    matches!(details, Some(Details::TrainingMaterials(material)) if material.material == Some(MaterialType::Test))
}
