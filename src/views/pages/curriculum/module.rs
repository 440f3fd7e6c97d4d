use maud::{Markup, html};

use crate::curriculum::{Action, Direction, MAX_DAYS, MAX_TITLE};
use crate::views::Frame;
use crate::views::pages::curriculum::item::item;
use crate::views::pages::curriculum::{BuilderView, button, module_place};

/// A module with its fields, its items and how long they take.
pub(super) fn module(frame: &Frame<'_>, view: &BuilderView<'_>, place: usize) -> Markup {
    let module = &view.parsed.curriculum.modules[place];
    let times = &view.times.modules[place];
    let number = (place + 1).to_string();
    let name = frame.with("curriculum-module", &[("number", &number)]);
    let last = view.parsed.curriculum.modules.len() - 1;
    html! {
        section.module #(module_place(place)) aria-label=(name) tabindex="-1" {
            h2 { (name) @if !module.title.is_empty() { ". " (module.title) } }
            (fields(frame, view, place))
            @if times.overlaps { p.warning { (frame.text("curriculum-overlaps")) } }
            @if module.items.is_empty() {
                p.small { (frame.text("curriculum-module-empty")) }
            } @else {
                ol.items { @for one in 0..module.items.len() { (item(frame, view, place, one)) } }
            }
            p.total {
                (frame.text("curriculum-module-total")) ": "
                b { (frame.counted("count-minutes", times.taught as usize)) }
            }
            p.buttons {
                (button(frame, Action::AddActivity(place), "curriculum-add-activity", &name))
                @if place > 0 { (button(frame, Action::MoveModule(place, Direction::Up), "curriculum-module-up", &name)) }
                @if place < last {
                    (button(frame, Action::MoveModule(place, Direction::Down), "curriculum-module-down", &name))
                }
                @if last > 0 { (button(frame, Action::RemoveModule(place), "curriculum-module-remove", &name)) }
            }
        }
    }
}

fn fields(frame: &Frame<'_>, view: &BuilderView<'_>, place: usize) -> Markup {
    let module = &view.parsed.curriculum.modules[place];
    let field = |name: &str| format!("m{place}-{name}");
    let start = module.start.as_ref().map_or("", |start| start.as_str());
    html! {
        div.fields {
            p.wide {
                label for=(field("title")) { (frame.text("curriculum-module-title")) }
                input #(field("title")) type="text" name=(field("title")) value=(module.title) maxlength=(MAX_TITLE);
            }
            p {
                label for=(field("day")) { (frame.text("curriculum-day")) }
                input #(field("day")) type="number" name=(field("day")) value=(module.day) min="1" max=(MAX_DAYS);
            }
            p {
                label for=(field("start")) { (frame.text("curriculum-module-start")) }
                input #(field("start")) type="time" name=(field("start")) value=(start);
            }
            p.wide {
                label for=(field("aims")) { (frame.text("curriculum-aims")) }
                textarea #(field("aims")) name=(field("aims")) rows="2" { (module.aims.join("\n")) }
            }
        }
    }
}
