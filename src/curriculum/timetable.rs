//! When each item begins, and how long modules, days and the whole take.

use std::collections::BTreeMap;

use tajriba_indexer::model::ClockTime;

use crate::curriculum::{Curriculum, Found};

/// Minutes after midnight at which a day begins where nothing else is said.
pub const DAY_BEGINS: u32 = 9 * 60;
/// Minutes from the beginning of a day to its end, breaks included, that a group can be expected to bear.
pub const DAY_MINUTES: u32 = 8 * 60;

/// The times of a curriculum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timetable {
    /// For each module the times of its items.
    pub modules: Vec<ModuleTimes>,
    /// Every day that has a module, in order.
    pub days: Vec<Day>,
    /// Minutes of teaching in all.
    pub taught: u32,
}

/// The times of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleTimes {
    /// The times of its items in order.
    pub slots: Vec<Slot>,
    /// Minutes of teaching.
    pub taught: u32,
    /// True where it is set to begin before what stands ahead of it has ended.
    pub overlaps: bool,
}

/// The time of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// Minutes after midnight.
    pub begins: u32,
    /// Minutes it takes; zero where nobody has said.
    pub minutes: u32,
    /// Minutes of the break after it.
    pub pause: u32,
}

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// Its number, from 1.
    pub number: u16,
    /// Minutes after midnight of its first item.
    pub begins: u32,
    /// Minutes after midnight of the end of its last item.
    pub ends: u32,
    /// Minutes of teaching.
    pub taught: u32,
    /// True where one of its modules begins before another has ended: it is longer than it seems then.
    pub overlaps: bool,
}

impl Day {
    /// True when it is longer than [`DAY_MINUTES`].
    pub fn is_too_long(&self) -> bool {
        self.ends.saturating_sub(self.begins) > DAY_MINUTES
    }
}

impl Slot {
    /// The time it begins.
    pub fn clock(&self) -> ClockTime {
        ClockTime::of_minutes(self.begins)
    }
}

/// Works out the times. A day's modules follow one another in the order of the curriculum; a break at the very end of
/// a day adds nothing to it.
pub fn timetable(curriculum: &Curriculum, found: &Found) -> Timetable {
    let begin = curriculum.start.as_ref().map_or(DAY_BEGINS, ClockTime::minutes);
    let mut days: BTreeMap<u16, Day> = BTreeMap::new();
    // Where the next item of a day begins: behind the last break, which the day's end does not count.
    let mut next: BTreeMap<u16, u32> = BTreeMap::new();
    let mut modules = Vec::new();
    for module in &curriculum.modules {
        let start = module.start.as_ref().map(ClockTime::minutes);
        let cursor = next.entry(module.day).or_insert_with(|| start.unwrap_or(begin));
        let day = Day { number: module.day, begins: *cursor, ends: *cursor, taught: 0, overlaps: false };
        let day = days.entry(module.day).or_insert(day);
        let overlaps = start.is_some_and(|start| start < day.ends);
        day.overlaps |= overlaps;
        if let Some(start) = start {
            *cursor = start;
            day.begins = day.begins.min(start);
        }
        let mut times = ModuleTimes { slots: Vec::new(), taught: 0, overlaps };
        for item in &module.items {
            let minutes = found.minutes(item).unwrap_or(0);
            let pause = item.pause.map_or(0, u32::from);
            times.slots.push(Slot { begins: *cursor, minutes, pause });
            times.taught += minutes;
            day.taught += minutes;
            day.ends = day.ends.max(*cursor + minutes);
            *cursor += minutes + pause;
        }
        modules.push(times);
    }
    let taught = modules.iter().map(|module| module.taught).sum();
    Timetable { modules, days: days.into_values().collect(), taught }
}
