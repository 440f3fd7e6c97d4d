//! What the index holds of one term in one field, weighed by how often it stands in a version and by the version's
//! length: the part of BM25 that is not rarity.

use std::sync::Arc;

use tajriba_indexer::IndexSchema;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{InvertedIndexReader, Searcher, SegmentReader, Term};

use crate::search::tally::Sheet;
use crate::search::versions::{VersionDocuments, VersionTable};

/// How fast a word that stands there again counts for less.
const K1: f32 = 2.0;
/// How much the length of a text counts.
const B: f32 = 0.75;

/// How long versions are in one field.
pub(crate) struct FieldLengths {
    /// By version, its length as the index writes it: one of 256.
    of_version: Vec<u8>,
    /// By that, what the length makes of a word.
    norms: [f32; 256],
}

impl FieldLengths {
    fn load(searcher: &Searcher, table: &VersionTable, field: Field) -> tantivy::Result<Self> {
        let (mut tokens, mut of_version) = (0, vec![0; table.rows.len()]);
        let mut readers = Vec::new();
        for reader in searcher.segment_readers() {
            tokens += reader.inverted_index(field)?.total_num_tokens();
            readers.push(reader.get_fieldnorms_reader(field)?);
        }
        for (length, row) in of_version.iter_mut().zip(&table.rows) {
            *length = readers[row.segment as usize].fieldnorm_id(row.document());
        }
        let average = (tokens as f32 / table.rows.len().max(1) as f32).max(1.0);
        let norm = |id| K1 * (1.0 - B + B * FieldNormReader::id_to_fieldnorm(id as u8) as f32 / average);
        Ok(Self { of_version, norms: std::array::from_fn(norm) })
    }

    /// What a word of such a weight is worth that stands so often in a version.
    fn weigh(&self, version: u32, frequency: u32, weight: f32) -> f32 {
        let frequency = frequency as f32;
        let norm = self.norms[usize::from(self.of_version[version as usize])];
        weight * frequency * (K1 + 1.0) / (frequency + norm)
    }
}

/// How long versions are.
pub(crate) struct Lengths {
    pub(crate) words: FieldLengths,
    pub(crate) title: FieldLengths,
    pub(crate) lead: FieldLengths,
}

impl Lengths {
    /// Reads them from an index.
    pub(crate) fn load(searcher: &Searcher, fields: &IndexSchema, table: &VersionTable) -> tantivy::Result<Self> {
        let load = |field| FieldLengths::load(searcher, table, field);
        Ok(Self { words: load(fields.words)?, title: load(fields.title)?, lead: load(fields.lead)? })
    }
}

/// The postings of one field of a segment, of which nothing but versions has any.
pub(crate) struct FieldPostings<'a> {
    documents: &'a VersionDocuments,
    field: Field,
    inverted: Arc<InvertedIndexReader>,
    lengths: &'a FieldLengths,
}

impl<'a> FieldPostings<'a> {
    /// Opens them; `documents` are the segment's.
    pub(crate) fn open(
        reader: &SegmentReader,
        documents: &'a VersionDocuments,
        field: Field,
        lengths: &'a FieldLengths,
    ) -> tantivy::Result<Self> {
        Ok(Self { documents, field, inverted: reader.inverted_index(field)?, lengths })
    }

    /// Writes for every version that holds a term what that is worth; whether the segment knows the term.
    pub(crate) fn read(&self, term: &str, weight: f32, sheet: &mut Sheet<'_>) -> tantivy::Result<bool> {
        let Some(info) = self.inverted.get_term_info(&Term::from_field_text(self.field, term))? else {
            return Ok(false);
        };
        let mut blocks = self.inverted.read_block_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?;
        while blocks.block_len() > 0 {
            for (doc, frequency) in blocks.docs().iter().zip(blocks.freqs()) {
                if let Some(version) = self.documents.version_of(*doc) {
                    sheet.put(version, self.lengths.weigh(version, *frequency, weight));
                }
            }
            blocks.advance();
        }
        Ok(true)
    }
}
