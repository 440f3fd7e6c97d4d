//! What the index holds of one term in one field, weighed by how often it stands in a version and by the version's
//! length: the part of BM25 that is not rarity.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{InvertedIndexReader, Searcher, SegmentReader, Term};

use crate::search::versions::NO_VERSION;

/// How fast a word that stands there again counts for less.
const K1: f32 = 2.0;
/// How much the length of a text counts.
const B: f32 = 0.75;

/// The postings of one field of a segment.
pub(crate) struct FieldPostings<'a> {
    versions: &'a [u32],
    field: Field,
    inverted: Arc<InvertedIndexReader>,
    lengths: FieldNormReader,
    norms: &'a [f32; 256],
}

impl<'a> FieldPostings<'a> {
    /// Opens them; `versions` are those of the segment's documents, `norms` the table of the field's lengths.
    pub(crate) fn open(
        reader: &SegmentReader,
        versions: &'a [u32],
        field: Field,
        norms: &'a [f32; 256],
    ) -> tantivy::Result<Self> {
        let inverted = reader.inverted_index(field)?;
        let lengths = reader.get_fieldnorms_reader(field)?;
        Ok(Self { versions, field, inverted, lengths, norms })
    }
}

impl FieldPostings<'_> {
    /// Calls `each` with every version that holds a term, and what that is worth; whether the segment knows the term.
    pub(crate) fn read(&self, term: &str, weight: f32, mut each: impl FnMut(u32, f32)) -> tantivy::Result<bool> {
        let Some(info) = self.inverted.get_term_info(&Term::from_field_text(self.field, term))? else {
            return Ok(false);
        };
        let mut blocks = self.inverted.read_block_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?;
        while blocks.block_len() > 0 {
            for (doc, frequency) in blocks.docs().iter().zip(blocks.freqs()) {
                let version = self.versions[*doc as usize];
                if version != NO_VERSION {
                    let frequency = *frequency as f32;
                    let norm = self.norms[usize::from(self.lengths.fieldnorm_id(*doc))];
                    each(version, weight * frequency * (K1 + 1.0) / (frequency + norm));
                }
            }
            blocks.advance();
        }
        Ok(true)
    }
}

/// The length part of BM25 for every field norm id.
pub(crate) fn norm_table(searcher: &Searcher, field: Field, versions: usize) -> tantivy::Result<[f32; 256]> {
    let mut tokens = 0;
    for reader in searcher.segment_readers() {
        tokens += reader.inverted_index(field)?.total_num_tokens();
    }
    let average = (tokens as f32 / versions.max(1) as f32).max(1.0);
    Ok(std::array::from_fn(|id| K1 * (1.0 - B + B * FieldNormReader::id_to_fieldnorm(id as u8) as f32 / average)))
}
