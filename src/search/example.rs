//! A search by example: sections like one, or like all of a work.

use tajriba_indexer::VersionRecord;
use tajriba_indexer::model::{LanguageTag, PartialDate, Reference, WorkId};
use tantivy::DocAddress;

use crate::search::generation::{Generation, SearchError};
use crate::search::meaning::{add, to_unit};
use crate::search::request::Filters;
use crate::search::selection::Selection;

/// What the whole of a work says beside the section that is meant: of two sections that are built alike the one that
/// speaks of the same is liker.
const WORK_WEIGHT: f32 = 0.4;

/// What others are to be like.
pub(crate) struct Example {
    /// The row of the work, which is like itself and is not found.
    pub(crate) work: u32,
    /// Where its versions point to together, in unit length: the model reads no language as well as all of them.
    pub(crate) itself: Vec<f32>,
    /// The same, and the whole work with them; of whatever length.
    pub(crate) direction: Vec<f32>,
    /// Whether the work has no such section, so that all of it is taken.
    pub(crate) is_work_instead: bool,
}

/// Why nothing can be like what is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoExample {
    /// There is no such work, or it may not be shown.
    Unknown,
    /// It has no vector.
    NotCompared,
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

    /// Looks an example up among what may be shown on a day. Where a work has no such section, all of it is one.
    pub(crate) fn example(
        &self,
        like: &Reference,
        today: Option<&PartialDate>,
    ) -> Result<Result<Example, NoExample>, SearchError> {
        let all = Selection::new(&self.table, &Filters::default(), "", today);
        let id = self.redirect(&like.work);
        let row = self.table.row_of_id(id.as_ref().unwrap_or(&like.work));
        let Some(row) = row.filter(|row| !all.bars(self.table.values_of(*row))) else {
            return Ok(Err(NoExample::Unknown));
        };
        let work = self.library.record_at(self.table.rows[row as usize].address)?;
        let languages = &self.library.manifest().languages;
        let (mut sections, mut of_matter) = (Vec::new(), Vec::new());
        for version in self.versions.of_work(row).map(|version| &self.versions.rows[version as usize]) {
            let record = work.version(&languages[usize::from(version.language)]);
            let place = |anchor: &String| place_of(record?, anchor, version.sections.len());
            let is_meant = |at: usize| like.anchor.as_ref().is_some_and(|anchor| place(anchor) == Some(at));
            for (at, doc) in version.sections.clone().enumerate() {
                let address = DocAddress::new(version.segment, doc);
                sections.extend(is_meant(at).then_some(address));
                of_matter.extend((!self.versions.is_aside(version.segment, doc)).then_some(address));
            }
        }
        let is_work_instead = like.anchor.is_some() && sections.is_empty();
        let found = self.vectors().and_then(|meaning| {
            let unit = |sections: Vec<DocAddress>| {
                let mut mean = meaning.mean_of(sections.into_iter())?;
                to_unit(&mut mean);
                Some(mean)
            };
            let work = unit(of_matter);
            let itself = if sections.is_empty() { work.clone() } else { unit(sections) }?;
            let mut direction = itself.clone();
            work.into_iter().for_each(|work| add(&mut direction, work, WORK_WEIGHT));
            Some(Example { work: row, itself, direction, is_work_instead })
        });
        Ok(found.ok_or(NoExample::NotCompared))
    }
}

/// The place of the section at an anchor among the `count` sections of a version. What stands before the first heading
/// is not in the outline.
fn place_of(version: &VersionRecord, anchor: &str, count: usize) -> Option<usize> {
    let before = count.checked_sub(version.outline.len())?;
    Some(before + version.outline.iter().position(|entry| entry.anchor == anchor)?)
}
