use maud::{Markup, html};
use tajriba_indexer::model::ClockTime;

use crate::curriculum::{Action, Day, Rule, Warning};
use crate::views::Frame;
use crate::views::pages::curriculum::{BuilderView, FORM, item_place};

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
                @if day.is_too_long() { br; span.warning { (frame.text("curriculum-day-too-long")) } }
            }
            td { (frame.counted("count-minutes", day.taught as usize)) }
        }
    }
}

/// Kinds of trouble with the number of items that have it, each leading to the first of them.
fn troubles(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    type Test = fn(&Warning) -> bool;
    let kinds: [(&str, Test); 8] = [
        ("trouble-changed", Warning::is_change),
        ("trouble-no-version", |warning| matches!(warning, Warning::NoVersion(..))),
        ("trouble-translation", |warning| matches!(warning, Warning::Machine(_) | Warning::Stale)),
        ("trouble-law", |warning| matches!(warning, Warning::NotInForce(_) | Warning::EndedOn(_))),
        ("trouble-license", |warning| matches!(warning, Warning::License(Rule::NoDerivatives | Rule::AskFirst))),
        ("trouble-requires", |warning| matches!(warning, Warning::RequiresMissing(_) | Warning::RequiresLater(_))),
        ("trouble-minutes", |warning| matches!(warning, Warning::NoMinutes)),
        ("trouble-unreviewed", |warning| matches!(warning, Warning::Unreviewed)),
    ];
    let lines: Vec<_> = kinds.iter().filter_map(|(key, test)| Some((*key, places(view, *test)?))).collect();
    html! {
        @if lines.is_empty() {
            p { (frame.text("curriculum-no-trouble")) }
        } @else {
            ul.warnings {
                @for (key, (count, first)) in lines {
                    li.change[key == "trouble-changed"] { a href=(format!("#{first}")) { (frame.counted(key, count)) } }
                }
            }
        }
    }
}

/// How many items have such a warning, and the place of the first; `None` where none has.
fn places(view: &BuilderView<'_>, test: fn(&Warning) -> bool) -> Option<(usize, String)> {
    let items = view.warnings.iter().enumerate().flat_map(|(module, items)| {
        items.iter().enumerate().map(move |(item, warnings)| (item_place(module, item), warnings))
    });
    let mut found = items.filter(|(_, warnings)| warnings.iter().any(test)).map(|(place, _)| place);
    let first = found.next()?;
    Some((found.count() + 1, first))
}
