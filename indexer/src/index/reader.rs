//! An opened generation: its index, its manifest, and works read back from it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use tantivy::query::TermQuery;
use tantivy::schema::{Field, IndexRecordOption, Value};
use tantivy::{DocAddress, Index, IndexReader, ReloadPolicy, Searcher, TantivyDocument, Term};

use crate::index::documents::{StoredSection, version_key};
use crate::index::generation::{IndexError, IndexFolder};
use crate::index::manifest::{Manifest, read_json};
use crate::index::vectors::SectionPlace;
use crate::model::{LanguageTag, Section, Shared, Version, Work, WorkId};
use crate::record::{VersionRecord, WorkRecord};
use crate::schema::{IndexSchema, Level, SCHEMA_VERSION};

/// The file of [`Shared`] in a generation.
pub(crate) const SHARED: &str = "shared.json";

/// A generation opened for reading: immutable, whatever happens to the index folder afterwards.
pub struct StoredLibrary {
    number: u64,
    folder: PathBuf,
    manifest: Manifest,
    shared: Shared,
    fields: IndexSchema,
    index: Index,
    reader: IndexReader,
}

impl StoredLibrary {
    /// Opens the current generation; `None` where there is none that this program can read.
    ///
    /// # Errors
    /// When there is one but a file of it is damaged.
    pub fn open_current(folder: &IndexFolder) -> Result<Option<Self>, IndexError> {
        let Some(number) = folder.current() else { return Ok(None) };
        let path = folder.generation(number);
        let manifest = Manifest::read(&path)?;
        if manifest.schema != SCHEMA_VERSION {
            return Ok(None);
        }
        let fields = IndexSchema::new();
        // tantivy takes the files of an index at their word, and panics where they are not what it wrote.
        let opened = std::panic::catch_unwind(|| open_index(&path, &fields));
        let damaged = |_| Err(IndexError::Damaged { path: path.clone(), reason: "it cannot be opened".into() });
        let Some((index, reader)) = opened.unwrap_or_else(damaged)? else { return Ok(None) };
        let shared = read_json(&path.join(SHARED))?;
        Ok(Some(Self { number, folder: path, manifest, shared, fields, index, reader }))
    }

    /// The generation's number; a later one is higher.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The generation's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the generation says of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Everything of the library that is not a work.
    pub fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The fields of the index.
    pub fn fields(&self) -> &IndexSchema {
        &self.fields
    }

    /// The index itself.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// A searcher over the generation; cheap.
    pub fn searcher(&self) -> Searcher {
        self.reader.searcher()
    }

    /// Compares every file of the generation with what was written.
    ///
    /// # Errors
    /// With the first file that differs.
    pub fn verify(&self) -> Result<(), IndexError> {
        self.manifest.verify(&self.folder)
    }

    /// The record of a work.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn record(&self, id: &WorkId) -> Result<Option<WorkRecord>, IndexError> {
        match self.find(self.fields.record_key, id.as_str())?.first() {
            Some(address) => self.record_at(*address).map(Some),
            None => Ok(None),
        }
    }

    /// The record in a work document.
    ///
    /// # Errors
    /// When the index cannot be read, or the document is no work document.
    pub fn record_at(&self, address: DocAddress) -> Result<WorkRecord, IndexError> {
        let document: TantivyDocument = self.searcher().doc(address)?;
        self.parse(text_of(&document, self.fields.record))
    }

    /// The sections of a version in order; `None` where the work has no version in exactly this language.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn sections(&self, id: &WorkId, language: &LanguageTag) -> Result<Option<Vec<Section>>, IndexError> {
        let searcher = self.searcher();
        let mut sections = Vec::new();
        for address in self.find(self.fields.version_key, &version_key(id, language))? {
            let places = searcher.segment_reader(address.segment_ord).fast_fields().u64("place")?;
            sections.push((places.first(address.doc_id), self.section_at(address)?));
        }
        sections.sort_by_key(|(place, _)| *place);
        Ok((!sections.is_empty()).then(|| sections.into_iter().map(|(_, section)| section).collect()))
    }

    /// The section in a section document.
    ///
    /// # Errors
    /// When the index cannot be read, or the document is no section document.
    pub fn section_at(&self, address: DocAddress) -> Result<Section, IndexError> {
        let document: TantivyDocument = self.searcher().doc(address)?;
        let stored: StoredSection = self.parse(text_of(&document, self.fields.section))?;
        Ok(Section {
            level: stored.level,
            heading: stored.heading,
            anchor: stored.anchor,
            text: text_of(&document, self.fields.plain).to_string(),
            html: text_of(&document, self.fields.html).to_string(),
        })
    }

    /// A whole work, as it was when it was indexed.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn work(&self, id: &WorkId) -> Result<Option<Work>, IndexError> {
        let Some(record) = self.record(id)? else { return Ok(None) };
        let mut versions = Vec::with_capacity(record.versions.len());
        for version in record.versions {
            let sections = self.sections(id, &version.language)?.unwrap_or_default();
            versions.push(restore(version, sections));
        }
        Ok(Some(Work { id: record.id, facts: record.facts, details: record.details, versions }))
    }

    /// Where the document of every section is, and that of every work by its ordinal.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn places(&self) -> Result<Places, IndexError> {
        let mut places = Places::default();
        for (segment, reader) in self.searcher().segment_readers().iter().enumerate() {
            let columns = reader.fast_fields();
            let columns = ["level", "work", "language", "place"].map(|name| columns.u64(name));
            let [levels, works, languages, numbers] = columns;
            let columns = [levels?, works?, languages?, numbers?];
            for doc in reader.doc_ids_alive() {
                let address = DocAddress::new(segment as u32, doc);
                let [level, work, language, place] = columns.each_ref().map(|column| column.values.get_val(doc) as u32);
                if level == Level::Section as u32 {
                    places.sections.insert(SectionPlace { work, language, place, passage: 0 }, address);
                } else if level == Level::Work as u32 {
                    places.works.insert(work, address);
                }
            }
        }
        Ok(places)
    }

    fn find(&self, field: Field, term: &str) -> Result<Vec<DocAddress>, IndexError> {
        let query = TermQuery::new(Term::from_field_text(field, term), IndexRecordOption::Basic);
        let found = self.searcher().search(&query, &tantivy::collector::DocSetCollector)?;
        let mut found: Vec<_> = found.into_iter().collect();
        found.sort_unstable();
        Ok(found)
    }

    fn parse<T: serde::de::DeserializeOwned>(&self, json: &str) -> Result<T, IndexError> {
        serde_json::from_str(json)
            .map_err(|error| IndexError::Damaged { path: self.folder.clone(), reason: error.to_string() })
    }
}

/// See [`StoredLibrary::places`].
#[derive(Debug, Default)]
pub struct Places {
    /// Sections by work, language and place; each stands at its first passage.
    pub sections: BTreeMap<SectionPlace, DocAddress>,
    /// Works by ordinal.
    pub works: BTreeMap<u32, DocAddress>,
}

fn restore(version: VersionRecord, sections: Vec<Section>) -> Version {
    Version {
        language: version.language,
        title: version.title,
        summary: version.summary,
        questions: version.questions,
        translation: version.translation,
        wording: version.wording,
        revision: version.revision,
        sections,
    }
}

/// The index in a folder and what reads it; `None` where its fields are others.
fn open_index(path: &Path, fields: &IndexSchema) -> Result<Option<(Index, IndexReader)>, IndexError> {
    let index = Index::open_in_dir(path)?;
    if index.schema() != fields.schema {
        return Ok(None);
    }
    IndexSchema::register(&index);
    let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
    Ok(Some((index, reader)))
}

fn text_of(document: &TantivyDocument, field: Field) -> &str {
    document.get_first(field).and_then(|value| value.as_str()).unwrap_or_default()
}
