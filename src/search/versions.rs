//! Every version of the index by its documents, held in memory: what leads from a posting to a work without reading
//! a document.

use std::ops::Range;

use tajriba_indexer::{Level, StoredLibrary};
use tantivy::columnar::Column;
use tantivy::{DocAddress, DocId, SegmentReader};

use crate::search::SearchError;
use crate::search::table::WorkTable;

/// One language version of a work.
#[derive(Debug, Clone)]
pub(crate) struct VersionRow {
    /// The work's row in the [`WorkTable`].
    pub(crate) work: u32,
    /// The ordinal of the language tag in the manifest.
    pub(crate) language: u16,
    pub(crate) segment: u32,
    /// The documents of its sections, in order.
    pub(crate) sections: Range<DocId>,
}

impl VersionRow {
    /// The version document, which stands right behind its sections.
    pub(crate) fn document(&self) -> DocId {
        self.sections.end
    }
}

/// All versions, in the order of the index.
#[derive(Debug, Default)]
pub(crate) struct VersionTable {
    pub(crate) rows: Vec<VersionRow>,
    /// For each work, by its row, its versions, which stand together.
    of_work: Vec<Range<u32>>,
    /// For each segment the version of every version and section document; [`NO_VERSION`] for other documents.
    of_document: Vec<Vec<u32>>,
    /// For each segment whether a section is beside the matter.
    is_aside: Vec<Vec<bool>>,
    /// For each segment its version documents.
    documents: Vec<VersionDocuments>,
    /// By version, the ordinal of its language, once more: small enough to be read for every version that is found.
    languages: Vec<u16>,
    /// The same of the row of its work.
    works: Vec<u32>,
    /// By language ordinal, the versions in it.
    in_language: Vec<VersionSet>,
    /// How many versions there are in each language, by its ordinal.
    pub(crate) of_language: Vec<u32>,
}

/// See [`VersionTable::of_document`].
pub(crate) const NO_VERSION: u32 = u32::MAX;

impl VersionTable {
    /// Reads the columns of an index.
    pub(crate) fn load(library: &StoredLibrary, works: &WorkTable) -> Result<Self, SearchError> {
        let languages = library.manifest().languages.len().max(1);
        let of_work = vec![0..0; works.rows.len()];
        let mut table = Self { of_language: vec![0; languages], of_work, ..Self::default() };
        for (segment, reader) in library.searcher().segment_readers().iter().enumerate() {
            let of_document = table.load_segment(segment as u32, reader, works)?;
            let aside: Column<u64> = reader.fast_fields().u64("aside")?;
            table.is_aside.push((0..reader.max_doc()).map(|doc| aside.first(doc) == Some(1)).collect());
            table.of_document.push(of_document);
            let rows = table.rows.iter().zip(0..).filter(|(row, _)| row.segment == segment as u32);
            table
                .documents
                .push(VersionDocuments::of(rows.map(|(row, version)| (row.document(), version)), reader.max_doc()));
        }
        table.languages = table.rows.iter().map(|row| row.language).collect();
        table.works = table.rows.iter().map(|row| row.work).collect();
        table.in_language = vec![VersionSet::of(table.rows.len()); languages];
        for (version, language) in (0..).zip(&table.languages) {
            table.in_language[usize::from(*language)].insert(version);
        }
        Ok(table)
    }

    /// The sections of a version stand right before it.
    fn load_segment(&mut self, segment: u32, reader: &SegmentReader, works: &WorkTable) -> tantivy::Result<Vec<u32>> {
        let columns = reader.fast_fields();
        let [levels, work, language]: [Column<u64>; 3] =
            [columns.u64("level")?, columns.u64("work")?, columns.u64("language")?];
        let mut of_document = vec![NO_VERSION; reader.max_doc() as usize];
        let mut first_section = None;
        for doc in reader.doc_ids_alive() {
            let level = levels.values.get_val(doc);
            if level == Level::Section as u64 {
                first_section.get_or_insert(doc);
                continue;
            }
            let sections = first_section.take().unwrap_or(doc)..doc;
            let Some(row) = works.row_of(work.values.get_val(doc)).filter(|_| level == Level::Version as u64) else {
                continue;
            };
            let language = language.values.get_val(doc) as u16;
            of_document[sections.start as usize..=doc as usize].fill(self.rows.len() as u32);
            self.of_language[usize::from(language)] += 1;
            let version = self.rows.len() as u32;
            let versions = &mut self.of_work[row as usize];
            let first = if versions.start == versions.end { version } else { versions.start };
            *versions = first..version + 1;
            self.rows.push(VersionRow { work: row, language, segment, sections });
        }
        Ok(of_document)
    }

    /// The ordinal of a version's language.
    pub(crate) fn language_of(&self, version: u32) -> u16 {
        self.languages[version as usize]
    }

    /// The row of a version's work.
    pub(crate) fn work_of(&self, version: u32) -> u32 {
        self.works[version as usize]
    }

    /// The versions in each language, by its ordinal.
    pub(crate) fn in_language(&self) -> &[VersionSet] {
        &self.in_language
    }

    /// The version documents of a segment.
    pub(crate) fn documents_of(&self, segment: usize) -> &VersionDocuments {
        &self.documents[segment]
    }

    /// How many works there are.
    pub(crate) fn works(&self) -> usize {
        self.of_work.len()
    }

    /// The versions of a work, by its row: their rows here.
    pub(crate) fn of_work(&self, work: u32) -> Range<u32> {
        self.of_work[work as usize].clone()
    }

    /// Whether a section is beside the matter.
    pub(crate) fn is_aside(&self, segment: u32, section: DocId) -> bool {
        self.is_aside[segment as usize][section as usize]
    }

    /// The version that a section or a version document is of; `None` for other documents.
    pub(crate) fn version_at(&self, address: DocAddress) -> Option<u32> {
        let version = self.of_segment(address.segment_ord as usize)[address.doc_id as usize];
        (version != NO_VERSION).then_some(version)
    }

    /// The versions of a segment's documents.
    pub(crate) fn of_segment(&self, segment: usize) -> &[u32] {
        &self.of_document[segment]
    }
}

/// Some of the versions of a table, a bit each.
#[derive(Debug, Clone, Default)]
pub(crate) struct VersionSet(Vec<u64>);

impl VersionSet {
    /// None of so many.
    pub(crate) fn of(versions: usize) -> Self {
        Self(vec![0; versions.div_ceil(64)])
    }

    pub(crate) fn insert(&mut self, version: u32) {
        self.0[version as usize / 64] |= 1 << (version % 64);
    }

    /// Takes in versions by the bits of one of the [`Self::words`].
    pub(crate) fn insert_word(&mut self, place: usize, versions: u64) {
        self.0[place] |= versions;
    }

    pub(crate) fn clear(&mut self) {
        self.0.fill(0);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The bits, those of the first 64 versions first, the lowest of each word first.
    pub(crate) fn words(&self) -> &[u64] {
        &self.0
    }

    /// The versions in ascending order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> {
        (0..).zip(&self.0).flat_map(|(place, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let low = (left != 0).then(|| left.trailing_zeros())?;
                left &= left - 1;
                Some(place * 64 + low)
            })
        })
    }

    /// How many are in both.
    pub(crate) fn count_common(&self, other: &Self) -> u32 {
        self.0.iter().zip(&other.0).map(|(own, other)| (own & other).count_ones()).sum()
    }
}

/// Documents of a segment that stand together.
const BLOCK: DocId = 128;
/// See [`VersionDocuments::offset`].
const NO_OFFSET: u8 = u8::MAX;

/// Which documents of a segment are versions, and which: what postings are read with, and therefore small.
#[derive(Debug)]
pub(crate) struct VersionDocuments {
    /// By block, the first version of it or of a later one.
    first: Vec<u32>,
    /// By document, the version beyond the first of its block; [`NO_OFFSET`] for one that is no version.
    offset: Vec<u8>,
}

impl VersionDocuments {
    /// Of version documents and their versions, both ascending by one.
    fn of(documents: impl Iterator<Item = (DocId, u32)>, max_doc: DocId) -> Self {
        let mut table = Self { first: Vec::new(), offset: vec![NO_OFFSET; max_doc as usize] };
        for (document, version) in documents {
            let block = (document / BLOCK) as usize;
            if table.first.len() <= block {
                table.first.resize(block + 1, version);
            }
            table.offset[document as usize] = (version - table.first[block]) as u8;
        }
        table
    }

    /// The version of a version document; `None` for other documents.
    pub(crate) fn version_of(&self, document: DocId) -> Option<u32> {
        let offset = self.offset[document as usize];
        (offset != NO_OFFSET).then(|| self.first[(document / BLOCK) as usize] + u32::from(offset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_documents_are_told_from_others_across_blocks() {
        let versions = [(1, 7), (2, 8), (127, 9), (128, 10), (600, 11)];
        let documents = VersionDocuments::of(versions.into_iter(), 700);
        for doc in 0..700 {
            let version = versions.iter().find(|(document, _)| *document == doc).map(|(_, version)| *version);
            assert_eq!(documents.version_of(doc), version, "{doc}");
        }
    }

    #[test]
    fn a_set_gives_back_what_was_put_in_and_counts_what_is_common() {
        let mut set = VersionSet::of(130);
        [129, 0, 64, 63].into_iter().for_each(|version| set.insert(version));
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 63, 64, 129]);
        let mut other = VersionSet::of(130);
        other.insert_word(1, 0b11);
        assert_eq!((set.count_common(&other), other.count_common(&other)), (1, 2));
        set.clear();
        assert!(set.is_empty() && !other.is_empty());
    }
}
