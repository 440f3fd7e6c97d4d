//! A search by example: sections like one, or like all of a work.

use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{LanguageTag, PartialDate, Reference, WorkId};
use tantivy::{DocAddress, DocId};

use crate::search::generation::{Generation, SearchError};
use crate::search::meaning::{add, to_unit};

/// What the whole of a work says beside the section that is meant: of two sections that are built alike the one that
/// speaks of the same is liker.
const WORK_WEIGHT: f32 = 0.4;

/// What others are to be like.
pub(crate) struct Example {
    /// The row of the work, which is like itself and is not found.
    pub(crate) row: u32,
    pub(crate) work: WorkRecord,
    /// Whether the work has no such section, so that all of it is taken.
    pub(crate) is_work_instead: bool,
    /// `None` where it has no vector.
    pub(crate) directions: Option<Directions>,
}

/// Where the versions of an example point to together: the model reads no language as well as all of them.
pub(crate) struct Directions {
    /// In unit length.
    pub(crate) itself: Vec<f32>,
    /// With the whole work; of whatever length.
    pub(crate) with_work: Vec<f32>,
}

impl Generation {
    /// Of each section of a version, in order, whether others can be found that are like it: it has a vector and
    /// is of the matter.
    pub fn are_examples(&self, id: &WorkId, language: &LanguageTag) -> Vec<bool> {
        let (Some(meaning), Some(row)) = (self.vectors(), self.table.row_of_id(id)) else { return Vec::new() };
        let languages = &self.library.manifest().languages;
        let mut versions = self.versions.of_work(row).map(|version| &self.versions.rows[version as usize]);
        let Some(version) = versions.find(|version| languages[usize::from(version.language)] == *language) else {
            return Vec::new();
        };
        let is_example = |doc| {
            let address = DocAddress::new(version.segment, doc);
            meaning.holds(address) && !self.versions.is_aside(version.segment, doc)
        };
        version.sections.clone().map(is_example).collect()
    }

    /// Looks an example up; `None` where there is no such work or it may not be shown on that day. Where a work has no such
    /// section, all of it is one.
    pub(crate) fn example(
        &self,
        like: &Reference,
        today: Option<&PartialDate>,
    ) -> Result<Option<Example>, SearchError> {
        let id = self.id_today(&like.work);
        let Some(row) = self.table.row_of_id(&id).filter(|_| self.shown_on(today)(&id)) else { return Ok(None) };
        let work = self.library.record_at(self.table.rows[row as usize].address)?;
        let languages = &self.library.manifest().languages;
        let (mut sections, mut of_matter) = (Vec::new(), Vec::new());
        for version in self.versions.of_work(row).map(|version| &self.versions.rows[version as usize]) {
            let address = |doc| DocAddress::new(version.segment, doc);
            let record = work.version(&languages[usize::from(version.language)]);
            let place = like.anchor.as_ref().and_then(|anchor| record?.place_of(anchor, version.sections.len()));
            sections.extend(place.and_then(|place| version.sections.clone().nth(place)).map(address));
            let is_of_matter = |doc: &DocId| !self.versions.is_aside(version.segment, *doc);
            of_matter.extend(version.sections.clone().filter(is_of_matter).map(address));
        }
        let is_work_instead = like.anchor.is_some() && sections.is_empty();
        let directions = self.vectors().and_then(|meaning| {
            let unit = |sections: Vec<DocAddress>| {
                let mut mean = meaning.mean_of(sections.into_iter())?;
                to_unit(&mut mean);
                Some(mean)
            };
            let work = unit(of_matter);
            let itself = if sections.is_empty() { work.clone() } else { unit(sections) }?;
            let mut with_work = itself.clone();
            work.into_iter().for_each(|work| add(&mut with_work, work, WORK_WEIGHT));
            Some(Directions { itself, with_work })
        });
        Ok(Some(Example { row, work, is_work_instead, directions }))
    }
}
