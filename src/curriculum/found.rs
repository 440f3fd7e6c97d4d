//! What the library holds today of the works a curriculum names.

use std::collections::BTreeMap;

use tajriba_indexer::model::{Details, LanguageTag, PartialDate, WorkId};
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::care;
use crate::curriculum::{Curriculum, Item};
use crate::search::{Generation, SearchError};

/// Languages that stand in where a work has no version in the language of delivery, the most widely read first.
const BRIDGES: [&str; 2] = ["ru", "en"];

/// The works that a curriculum names and those to be learnt before them, as far as they are there and may be shown.
#[derive(Debug, Default)]
pub struct Found {
    works: BTreeMap<WorkId, WorkRecord>,
    moved: BTreeMap<WorkId, WorkId>,
}

impl Found {
    /// Looks up every work once.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn look_up(curriculum: &Curriculum, generation: &Generation, today: &PartialDate) -> Result<Self, SearchError> {
        let mut found = Self::default();
        for (_, _, item) in curriculum.items() {
            if let Some(work) = item.work() {
                found.add(work, generation, today)?;
            }
        }
        for work in curriculum.based_on.iter().chain(&found.required()) {
            found.add(work, generation, today)?;
        }
        Ok(found)
    }

    /// What is to be learnt before the works found so far.
    fn required(&self) -> Vec<WorkId> {
        let required = |work: &WorkRecord| match &work.details {
            Details::TrainingMaterials(material) => material.requires.to_vec(),
            _ => Vec::new(),
        };
        self.works.values().flat_map(required).collect()
    }

    fn add(&mut self, id: &WorkId, generation: &Generation, today: &PartialDate) -> Result<(), SearchError> {
        let now = generation.redirect(id);
        if let Some(now) = &now {
            self.moved.insert(id.clone(), now.clone());
        }
        let id = now.as_ref().unwrap_or(id);
        if !self.works.contains_key(id) {
            let work = generation.work(id)?.filter(|work| care::may_show(&work.facts, today));
            self.works.extend(work.map(|work| (id.clone(), work)));
        }
        Ok(())
    }

    /// The work that once had this id or has it now.
    pub fn work(&self, id: &WorkId) -> Option<&WorkRecord> {
        self.works.get(self.moved.get(id).unwrap_or(id))
    }

    /// The work that an item is of; `None` for an activity too.
    pub fn work_of(&self, item: &Item) -> Option<&WorkRecord> {
        self.work(item.work()?)
    }

    /// Today's id of a work that once had this one.
    pub fn moved(&self, id: &WorkId) -> Option<&WorkId> {
        self.moved.get(id)
    }

    /// How long an item takes: as the trainer says, else as its material does.
    pub fn minutes(&self, item: &Item) -> Option<u32> {
        let own = item.minutes.map(u32::from);
        own.or_else(|| match &self.work_of(item)?.details {
            // A section takes less than the whole; how much nobody has said.
            Details::TrainingMaterials(material) if item.anchor().is_none() => Some(material.minutes),
            _ => None,
        })
    }
}

/// The version that is taught in this language: its own, in whatever script, else in a language most can read, else
/// the original.
pub fn best_version<'w>(work: &'w WorkRecord, language: &LanguageTag) -> Option<&'w VersionRecord> {
    let own = work.version_for(language).filter(|version| version.language.language() == language.language());
    let bridge = || BRIDGES.iter().find_map(|tag| work.version(&LanguageTag::parse(tag).ok()?));
    own.or_else(bridge).or_else(|| work.version_for(language))
}
