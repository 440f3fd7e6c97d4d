//! The fields of the index: the contract between what writes it and what searches it.
//!
//! Three levels of document share one index. A *work document* holds a work's record and the values its facets count.
//! A *version document* holds the terms of one language version, without their places: what finds and scores it. A
//! *section document* holds one section of a version: the places of its words, and what a page or a snippet needs.
//! They meet in the `work` and `language` ordinals; the documents of one work stand together in one segment.

use tantivy::Index;
use tantivy::schema::{
    FAST, Field, IndexRecordOption, NumericOptions, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};

use crate::terms::{TERMS_TOKENIZER, TermsTokenizer};

/// Version of everything an index holds: fields, analysis and records. An index of another version is built anew.
pub const SCHEMA_VERSION: u32 = 12;

/// What a document of the index holds: its value in [`IndexSchema::level`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// One work.
    Work = 0,
    /// One language version of a work.
    Version = 1,
    /// One section of a version.
    Section = 2,
}

/// The schema and its fields.
#[derive(Debug, Clone)]
pub struct IndexSchema {
    /// The whole.
    pub schema: Schema,
    /// `country/kind/slug`, indexed in every document of the work: what deletes it.
    pub work_id: Field,
    /// Indexed in work documents only: the same id.
    pub record_key: Field,
    /// Indexed in section documents only: `country/kind/slug#tag`, the version.
    pub version_key: Field,
    /// Fast, in every document: the work's ordinal.
    pub work: Field,
    /// Fast, in every document: the ordinal of the version's language tag in the manifest; 0 in work documents.
    pub language: Field,
    /// Fast, in every document: the section's place in its version, from 0; 0 in other documents.
    pub place: Field,
    /// Fast, in every document: which level it is of.
    pub level: Field,
    /// Fast, in section documents: 1 where the section is beside the matter, such as what is not known.
    pub aside: Field,
    /// Indexed in version documents: folds and stems of the title and its concepts with their positions, and the topics.
    pub title: Field,
    /// Indexed in version documents: folds, stems, roots and concepts of title, summary, questions and all
    /// sections.
    pub words: Field,
    /// Indexed in version documents: folds, stems, roots and concepts of the lead, the first words of summary,
    /// questions and sections.
    pub lead: Field,
    /// Indexed in version documents: every word as it is written, as a [`SpelledWord`](crate::SpelledWord).
    pub spelled: Field,
    /// Indexed in section documents: folds and concepts of heading and text with their positions.
    pub text: Field,
    /// Stored, in section documents: the section as JSON, without text and HTML.
    pub section: Field,
    /// Stored: the section's plain text.
    pub plain: Field,
    /// Stored: the section's HTML.
    pub html: Field,
    /// Stored, in work documents: the record as JSON.
    pub record: Field,
    /// Fast, in work documents: the id.
    pub id: Field,
    /// Fast, in work documents: the date as one number that sorts by time.
    pub date: Field,
    /// Fast, in version documents: the title as a [`Suggestible`](crate::Suggestible) in JSON.
    pub suggestible: Field,
    /// Fast, in work documents: `facet:value` for every value of every facet.
    pub facet: Field,
}

impl IndexSchema {
    /// Builds the schema.
    pub fn new() -> Self {
        let mut builder = Schema::builder();
        let terms = |option| {
            let indexing = TextFieldIndexing::default().set_tokenizer(TERMS_TOKENIZER).set_index_option(option);
            TextOptions::default().set_indexing_options(indexing)
        };
        let key = || STRING;
        let column = TextOptions::default().set_fast("raw");
        let number = || NumericOptions::from(FAST);
        let work_id = builder.add_text_field("work_id", key());
        let record_key = builder.add_text_field("record_key", key());
        let version_key = builder.add_text_field("version_key", key());
        let work = builder.add_u64_field("work", number());
        let language = builder.add_u64_field("language", number());
        let place = builder.add_u64_field("place", number());
        let level = builder.add_u64_field("level", number());
        let aside = builder.add_u64_field("aside", number());
        let title = builder.add_text_field("title", terms(IndexRecordOption::WithFreqsAndPositions));
        let words = builder.add_text_field("words", terms(IndexRecordOption::WithFreqs));
        let lead = builder.add_text_field("lead", terms(IndexRecordOption::WithFreqs));
        let spelled = builder.add_text_field("spelled", terms(IndexRecordOption::Basic));
        let text = builder.add_text_field("text", terms(IndexRecordOption::WithFreqsAndPositions));
        let section = builder.add_text_field("section", STORED);
        let plain = builder.add_text_field("plain", STORED);
        let html = builder.add_text_field("html", STORED);
        let record = builder.add_text_field("record", STORED);
        let id = builder.add_text_field("id", column.clone());
        let date = builder.add_u64_field("date", number());
        let suggestible = builder.add_text_field("suggestible", column.clone());
        let facet = builder.add_text_field("facet", column);
        let schema = builder.build();
        Self {
            schema,
            work_id,
            record_key,
            version_key,
            work,
            language,
            place,
            level,
            aside,
            title,
            words,
            lead,
            spelled,
            text,
            section,
            plain,
            html,
            record,
            id,
            date,
            suggestible,
            facet,
        }
    }

    /// Makes an index able to read its own terms.
    pub fn register(index: &Index) {
        index.tokenizers().register(TERMS_TOKENIZER, TermsTokenizer::default());
    }
}

impl Default for IndexSchema {
    fn default() -> Self {
        Self::new()
    }
}
