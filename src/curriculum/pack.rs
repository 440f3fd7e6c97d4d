//! A curriculum with the texts it consists of, ready to be printed or written into a file.

use tajriba_indexer::model::{Kind, LanguageTag, PartialDate, Section};
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::curriculum::licence::may_be_copied;
use crate::curriculum::{Curriculum, Found, Item, Slot, Timetable, best_version, timetable};
use crate::search::{Generation, SearchError};

/// Anchors of sections of training materials that only the trainer is to read: answers of tests, and what is said to
/// whoever leads.
const TRAINER_ANCHORS: [&str; 4] = ["answers", "hints", "notes", "trainer"];

/// Whom a pack is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Participants: no notes and no answers.
    Participant,
    /// The trainer: everything.
    Trainer,
}

impl Reader {
    /// The name of the interface's text for what this reader gets.
    pub fn text_key(self) -> &'static str {
        match self {
            Self::Participant => "curriculum-handout",
            Self::Trainer => "curriculum-guide",
        }
    }
}

/// See the module.
#[derive(Debug, Clone)]
pub struct Pack {
    /// The curriculum.
    pub curriculum: Curriculum,
    /// The language of delivery.
    pub language: LanguageTag,
    /// When what begins.
    pub times: Timetable,
    /// Its modules in order.
    pub modules: Vec<PackModule>,
    /// Titles of the published curricula that it was made from, with their works.
    pub based_on: Vec<WorkRecord>,
    /// The day it was put together.
    pub date: PartialDate,
}

/// A module of a pack.
#[derive(Debug, Clone)]
pub struct PackModule {
    /// Its items in order.
    pub items: Vec<PackItem>,
}

/// An item of a pack.
#[derive(Debug, Clone)]
pub struct PackItem {
    /// The item.
    pub item: Item,
    /// When it begins and how long it takes.
    pub slot: Slot,
    /// Its work; `None` for an activity and where it is not in the library any more.
    pub work: Option<WorkRecord>,
    /// The text in the language of delivery (or the best other), and in the language beside it where there is one.
    pub columns: Vec<Column>,
    /// True where the licence does not let the text stand here.
    pub withheld: bool,
}

/// A text in one language.
#[derive(Debug, Clone)]
pub struct Column {
    /// The version it is of.
    pub version: VersionRecord,
    /// Whether the version is older than its original.
    pub stale: bool,
    /// Its sections; none where the text is withheld.
    pub sections: Vec<Section>,
}

impl Column {
    /// The title of the text: that of the version, or of the section where one was chosen.
    pub fn title(&self, item: &Item) -> String {
        let anchor = item.anchor().unwrap_or_default();
        match self.version.outline.iter().find(|entry| entry.anchor == anchor) {
            Some(section) => format!("{} – {}", self.version.title, section.heading),
            None => self.version.title.clone(),
        }
    }
}

impl PackItem {
    /// True where its work is not in the library any more.
    pub fn is_gone(&self) -> bool {
        self.item.work().is_some() && self.work.is_none()
    }

    /// True for a section of it that is not for participants.
    pub fn is_for_trainer(&self, section: &Section) -> bool {
        let material = self.item.work().is_some_and(|work| work.kind() == Kind::TrainingMaterials);
        material && is_for_trainer(&section.anchor)
    }
}

/// Puts a pack together.
///
/// # Errors
/// When the index cannot be read.
pub fn pack(
    curriculum: &Curriculum,
    reader: Reader,
    (language, beside): (&LanguageTag, Option<&LanguageTag>),
    generation: &Generation,
    today: &PartialDate,
) -> Result<Pack, SearchError> {
    let found = Found::look_up(curriculum, generation, today)?;
    let times = timetable(curriculum, &found);
    let packer = Packer { reader, language, beside, generation, found: &found };
    let mut modules = Vec::new();
    for (module, times) in curriculum.modules.iter().zip(&times.modules) {
        let items = module.items.iter().zip(&times.slots);
        let items: Result<_, SearchError> = items.map(|(item, slot)| packer.item(item, *slot)).collect();
        modules.push(PackModule { items: items? });
    }
    Ok(Pack {
        curriculum: curriculum.clone(),
        language: language.clone(),
        times,
        modules,
        based_on: curriculum.based_on.iter().filter_map(|id| found.work(id)).cloned().collect(),
        date: today.clone(),
    })
}

struct Packer<'a> {
    reader: Reader,
    language: &'a LanguageTag,
    beside: Option<&'a LanguageTag>,
    generation: &'a Generation,
    found: &'a Found,
}

impl Packer<'_> {
    fn item(&self, item: &Item, slot: Slot) -> Result<PackItem, SearchError> {
        let (Some(reference), Some(work)) = (item.reference(), self.found.work_of(item)) else {
            return Ok(PackItem { item: item.clone(), slot, work: None, columns: Vec::new(), withheld: false });
        };
        let withheld = !may_be_copied(work, reference, &self.generation.shared().hub.license);
        let mut columns = Vec::new();
        for language in std::iter::once(self.language).chain(self.beside) {
            let Some(version) = best_version(work, language) else {
                continue;
            };
            if columns.iter().any(|column: &Column| column.version.language == version.language) {
                continue;
            }
            let sections = if withheld { Vec::new() } else { self.sections(item, work, version)? };
            columns.push(Column { stale: work.is_stale(version), version: version.clone(), sections });
        }
        Ok(PackItem { item: item.clone(), slot, work: Some(work.clone()), columns, withheld })
    }

    fn sections(&self, item: &Item, work: &WorkRecord, version: &VersionRecord) -> Result<Vec<Section>, SearchError> {
        let all = self.generation.sections(&work.id, &version.language)?.unwrap_or_default();
        let chosen = match item.anchor() {
            Some(anchor) => under(&all, anchor),
            None => all,
        };
        Ok(match self.reader {
            Reader::Participant if work.id.kind() == Kind::TrainingMaterials => without_answers(chosen),
            Reader::Participant | Reader::Trainer => chosen,
        })
    }
}

/// The section with this anchor and those below it.
fn under(sections: &[Section], anchor: &str) -> Vec<Section> {
    let Some(first) = sections.iter().position(|section| section.anchor == anchor) else {
        return Vec::new();
    };
    let level = sections[first].level;
    let below = sections[first + 1..].iter().take_while(|section| section.level > level);
    std::iter::once(&sections[first]).chain(below).cloned().collect()
}

/// The sections without those that are the trainer's, and what stands below them.
fn without_answers(sections: Vec<Section>) -> Vec<Section> {
    let mut hidden: Option<u8> = None;
    let keep = |section: &Section| {
        if hidden.is_some_and(|level| section.level > level) {
            return false;
        }
        let trainers = is_for_trainer(&section.anchor);
        hidden = trainers.then_some(section.level);
        !trainers
    };
    let mut keep = keep;
    sections.into_iter().filter(|section| keep(section)).collect()
}

/// True for the anchor of a section of a training material that is not for participants: `answers`, `hints`, `notes`,
/// `trainer`, or one that begins with such a word and a hyphen.
fn is_for_trainer(anchor: &str) -> bool {
    TRAINER_ANCHORS.iter().any(|word| {
        let rest = anchor.strip_prefix(word);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sections(entries: &[(u8, &str)]) -> Vec<Section> {
        let section = |(level, anchor): &(u8, &str)| Section {
            level: *level,
            heading: String::new(),
            anchor: (*anchor).to_string(),
            text: String::new(),
            html: String::new(),
        };
        entries.iter().map(section).collect()
    }

    fn anchors(sections: &[Section]) -> Vec<&str> {
        sections.iter().map(|section| section.anchor.as_str()).collect()
    }

    #[test]
    fn a_section_comes_with_what_stands_below_it() {
        let all = sections(&[(0, ""), (2, "a"), (3, "b"), (4, "c"), (2, "d")]);
        assert_eq!(anchors(&under(&all, "a")), ["a", "b", "c"]);
        assert_eq!(anchors(&under(&all, "b")), ["b", "c"]);
        assert!(under(&all, "gone").is_empty());
    }

    #[test]
    fn participants_get_no_answers_and_nothing_below_them() {
        let all = sections(&[(2, "questions"), (2, "answers"), (3, "first"), (2, "hints-more"), (2, "answering")]);
        assert_eq!(anchors(&without_answers(all)), ["questions", "answering"]);
    }
}
