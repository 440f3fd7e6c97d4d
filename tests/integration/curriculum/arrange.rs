use proptest::prelude::*;
use tajriba::curriculum::{Action, Curriculum, DAY_BEGINS, Direction, Found, Item, Module, timetable};
use tajriba_indexer::model::ClockTime;

use crate::curriculum::{address, chosen};
use crate::support::tag;

fn action() -> impl Strategy<Value = Action> {
    let place = || 0usize..6;
    let direction = || prop_oneof![Just(Direction::Up), Just(Direction::Down)];
    prop_oneof![
        (place(), place(), direction()).prop_map(|(module, item, way)| Action::MoveItem(module, item, way)),
        (place(), direction()).prop_map(|(module, way)| Action::MoveModule(module, way)),
        place().prop_map(Action::RemoveModule),
        (place(), place()).prop_map(|(module, item)| Action::Divide(module, item)),
        (place(), place()).prop_map(|(module, item)| Action::UpdateItem(module, item)),
        Just(Action::AddModule),
        Just(Action::UpdateAll),
        Just(Action::Save),
    ]
}

fn contents(curriculum: &Curriculum) -> Vec<String> {
    let mut all: Vec<_> = curriculum.items().map(|(_, _, item)| format!("{:?}", item.content)).collect();
    all.sort();
    all
}

proptest! {
    #[test]
    fn no_step_but_removal_loses_an_item(
        mut curriculum in address::curriculum(),
        steps in proptest::collection::vec(action(), 1..12),
    ) {
        let before = contents(&curriculum);
        for step in steps {
            let place = curriculum.apply(step, &Found::default(), &tag("ru"));
            if let Some((module, item)) = place {
                prop_assert!(module < curriculum.modules.len());
                prop_assert!(item.is_none_or(|item| item < curriculum.modules[module].items.len()));
            }
        }
        prop_assert_eq!(contents(&curriculum), before);
    }

    #[test]
    fn every_step_is_read_as_it_is_written(step in prop_oneof![
        action(),
        (0usize..9).prop_map(Action::AddActivity),
        (0usize..9, 0usize..9).prop_map(|(module, item)| Action::RepeatItem(module, item)),
        (0usize..9, 0usize..9).prop_map(|(module, item)| Action::RemoveItem(module, item)),
    ]) {
        prop_assert_eq!(Action::parse(&step.to_string()), Some(step));
    }
}

fn timed(reference: &str, minutes: u16, pause: Option<u16>) -> Item {
    Item { minutes: Some(minutes), pause, ..chosen(reference) }
}

fn module(day: u16, start: Option<&str>, items: Vec<Item>) -> Module {
    Module { day, start: start.map(|start| ClockTime::parse(start).unwrap()), items, ..Module::default() }
}

#[test]
fn items_follow_one_another_day_by_day_and_a_last_break_counts_for_nothing() {
    let first = vec![timed("kz/tools/a", 60, Some(15)), timed("kz/tools/b", 45, Some(60))];
    let modules = vec![
        module(1, None, first),
        module(2, Some("10:00"), vec![timed("kz/tools/c", 30, None)]),
        module(1, None, vec![timed("kz/tools/d", 20, Some(30))]),
    ];
    let times = timetable(&Curriculum { modules, ..Curriculum::default() }, &Found::default());
    let clocks =
        |place: usize| times.modules[place].slots.iter().map(|slot| slot.clock().to_string()).collect::<Vec<_>>();
    assert_eq!(clocks(0), ["09:00", "10:15"]);
    assert_eq!(clocks(1), ["10:00"]);
    assert_eq!(clocks(2), ["12:00"]);
    let days: Vec<_> = times.days.iter().map(|day| (day.number, day.begins, day.ends, day.taught)).collect();
    assert_eq!(days, [(1, DAY_BEGINS, 12 * 60 + 20, 125), (2, 600, 630, 30)]);
    assert_eq!(times.taught, 155);
}

#[test]
fn a_module_that_begins_too_early_and_a_day_that_is_too_long_are_seen() {
    let modules = vec![
        module(1, None, vec![timed("kz/tools/a", 120, None)]),
        module(1, Some("10:30"), vec![timed("kz/tools/b", 400, None)]),
    ];
    let times = timetable(&Curriculum { modules, ..Curriculum::default() }, &Found::default());
    assert_eq!(times.modules.iter().map(|module| module.overlaps).collect::<Vec<_>>(), [false, true]);
    assert!(times.days[0].is_too_long() && times.days[0].overlaps);
}

#[test]
fn a_module_that_is_taken_away_leaves_all_of_it_to_its_neighbour() {
    let named = |title: &str, aim: &str, start, item| Module {
        title: title.into(),
        aims: vec![aim.to_string()],
        ..module(1, start, vec![timed(item, 10, None)])
    };
    let modules =
        vec![named("Первый", "знать", None, "kz/tools/a"), named("Второй", "уметь", Some("13:00"), "kz/tools/b")];
    let mut two = Curriculum { modules, ..Curriculum::default() };
    let mut other = two.clone();
    two.apply(Action::RemoveModule(1), &Found::default(), &tag("ru"));
    other.apply(Action::RemoveModule(0), &Found::default(), &tag("ru"));
    assert_eq!(two, other, "either way they are one");
    let [only] = two.modules.as_slice() else { panic!("{:?}", two.modules) };
    assert_eq!((only.title.as_str(), only.items.len(), &only.start), ("Первый · Второй", 2, &None));
    assert_eq!(only.aims, ["знать", "уметь"]);
    let before = two.clone();
    two.apply(Action::RemoveModule(0), &Found::default(), &tag("ru"));
    assert_eq!(two, before, "the only module has no neighbour");
}
