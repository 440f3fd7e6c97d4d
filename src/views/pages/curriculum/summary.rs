use maud::{Markup, html};
use tajriba_indexer::model::ClockTime;

use crate::curriculum::{Action, Day, Rule, Warning};
use crate::views::Frame;
use crate::views::pages::curriculum::{BuilderView, FORM, item_place, item_title};

/// At a glance: days and their times, the whole, and how many items have which trouble.
pub(super) fn summary(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    html! {
        section.glance aria-labelledby="glance" {
            h2 #glance { (frame.text("curriculum-glance")) }
            div.table {
                table {
                    thead {
                        tr {
                            th scope="col" { (frame.text("curriculum-day")) }
                            th scope="col" { (frame.text("curriculum-hours")) }
                            th scope="col" { (frame.text("curriculum-taught")) }
                        }
                    }
                    tbody { @for one in &view.times.days { (day(frame, one)) } }
                }
            }
            p.total {
                (frame.counted("count-works", view.parsed.curriculum.count())) " · "
                (frame.text("curriculum-total")) ": "
                b { (frame.counted("count-minutes", view.times.taught as usize)) }
            }
            (troubles(frame, view))
            @if changed(view) {
                p.buttons {
                    button.quiet type="submit" form=(FORM) name="do" value=(Action::UpdateAll) {
                        (frame.text("curriculum-update-all"))
                    }
                }
            }
        }
    }
}

fn changed(view: &BuilderView<'_>) -> bool {
    view.warnings.iter().flatten().flatten().any(Warning::can_be_updated)
}

fn day(frame: &Frame<'_>, day: &Day) -> Markup {
    let clock = ClockTime::of_minutes;
    html! {
        tr {
            th scope="row" { (day.number) }
            td {
                (clock(day.begins)) "–" (clock(day.ends))
                @if day.overlaps { br; span.warning { (frame.text("curriculum-day-overlaps")) } }
                @if day.is_too_long() { br; span.warning { (frame.text("curriculum-day-too-long")) } }
            }
            td { (frame.counted("count-minutes", day.taught as usize)) }
        }
    }
}

/// Kinds of trouble with the number of items that have it, and a way to each of them.
fn troubles(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    type Test = fn(&Warning) -> bool;
    let kinds: [(&str, Test); 9] = [
        ("trouble-changed", Warning::is_change),
        ("trouble-no-version", |warning| matches!(warning, Warning::NoVersion(..))),
        ("trouble-translation", |warning| matches!(warning, Warning::Machine(_) | Warning::Stale)),
        ("trouble-law", |warning| matches!(warning, Warning::NotInForce(_) | Warning::EndedOn(_))),
        ("trouble-license", |warning| matches!(warning, Warning::License(Rule::NoDerivatives | Rule::AskFirst))),
        ("trouble-requires", |warning| matches!(warning, Warning::RequiresMissing(_) | Warning::RequiresLater(_))),
        ("trouble-unnamed", |warning| matches!(warning, Warning::Unnamed)),
        ("trouble-minutes", |warning| matches!(warning, Warning::NoMinutes)),
        ("trouble-unreviewed", |warning| matches!(warning, Warning::Unreviewed)),
    ];
    let lines: Vec<_> = kinds.iter().map(|(key, test)| (*key, places(view, *test))).collect();
    let lines: Vec<_> = lines.into_iter().filter(|(_, places)| !places.is_empty()).collect();
    html! {
        @if lines.is_empty() {
            p { (frame.text("curriculum-no-trouble")) }
        } @else {
            ul.warnings {
                @for (key, places) in &lines {
                    li.change[*key == "trouble-changed"] { (trouble(frame, view, key, places)) }
                }
            }
        }
    }
}

/// One item is led to at once, several by a list that opens.
fn trouble(frame: &Frame<'_>, view: &BuilderView<'_>, key: &str, places: &[(usize, usize)]) -> Markup {
    let text = frame.counted(key, places.len());
    let address = |(module, item): &(usize, usize)| format!("#{}", item_place(*module, *item));
    html! {
        @if let [only] = places {
            a href=(address(only)) { (text) }
        } @else {
            details {
                summary { (text) }
                ul {
                    @for place in places {
                        @let (clock, title) = named(frame, view, *place);
                        li { a href=(address(place)) { (clock) " " (title) } }
                    }
                }
            }
        }
    }
}

fn named(frame: &Frame<'_>, view: &BuilderView<'_>, (module, item): (usize, usize)) -> (ClockTime, String) {
    let title = item_title(frame, view, &view.parsed.curriculum.modules[module].items[item]);
    (view.times.modules[module].slots[item].clock(), title)
}

/// The items that have such a warning: their modules, and their places there.
fn places(view: &BuilderView<'_>, test: fn(&Warning) -> bool) -> Vec<(usize, usize)> {
    let items =
        view.warnings.iter().enumerate().flat_map(|(module, items)| {
            items.iter().enumerate().map(move |(item, warnings)| ((module, item), warnings))
        });
    items.filter(|(_, warnings)| warnings.iter().any(test)).map(|(place, _)| place).collect()
}
