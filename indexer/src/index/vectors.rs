//! The vectors of a generation's sections: `vectors.bin`.
//!
//! ```text
//! "TAJVEC2\n", the model's SHA-256 (32 bytes), dimensions u32, rows u32, then little-endian:
//! rows   each: work, language, place, passage u32; hash of the passage 16 bytes; scale f32
//! codes  dimensions × i8 a row
//! ```
//!
//! Rows are sorted by work, language, place and passage, so that two builds give the same file. An update carries the
//! vectors of works that it assembles anew along as *unplaced* rows: whoever embeds next finds by its hash what has not
//! changed. What is of no version, such as the description of a topic, is always unplaced. The questions that a version
//! answers stand behind its sections. In "TAJVEC1\n" rows had no passage, and a section the vector of its beginning
//! alone: they are read as unplaced ones.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use crate::embedding::Vector;
use crate::embedding::passage::PassageHash;
use crate::index::generation::{IndexError, write_synced};

/// The file's name in a generation.
pub(crate) const VECTORS: &str = "vectors.bin";

const MAGIC: &[u8; 8] = b"TAJVEC2\n";
const OLD_MAGIC: &[u8; 8] = b"TAJVEC1\n";
const HEADER: usize = 48;
/// Bytes of a row: of its place, of that in the older layout, and behind it.
const PLACE: usize = 16;
const OLD_PLACE: usize = 12;
const HASH_AND_SCALE: usize = 20;

/// Where a passage of a section stands: the ordinals of its work and language, the section's place in the version, and
/// its own in the section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SectionPlace {
    /// The work's ordinal in the index.
    pub work: u32,
    /// The ordinal of the language tag in the manifest.
    pub language: u32,
    /// The section's place in its version, from 0; a question's, from [`Self::QUESTIONS`].
    pub place: u32,
    /// The passage's place in its section, from 0.
    pub passage: u32,
}

impl SectionPlace {
    /// The place of the first question that a version answers.
    const QUESTIONS: u32 = 1 << 31;

    /// The place of a question, from 0, of the version that this section is of.
    pub(crate) fn question(self, number: usize) -> Self {
        Self { place: Self::QUESTIONS + number as u32, passage: 0, ..self }
    }

    /// The place of another passage, from 0, of the section that this one is of.
    pub(crate) fn passage(self, number: usize) -> Self {
        Self { passage: number as u32, ..self }
    }

    /// Whether it is that of a question.
    pub fn is_question(self) -> bool {
        self.place >= Self::QUESTIONS
    }

    /// The beginning of the section that is embedded together with it: its own, or the first of its version for a
    /// question.
    pub fn section(self) -> Self {
        Self { place: if self.is_question() { 0 } else { self.place }, passage: 0, ..self }
    }
}

/// The place of an unplaced row.
const NO_PLACE: SectionPlace = SectionPlace { work: u32::MAX, language: 0, place: 0, passage: 0 };

#[derive(Debug, Clone, Copy, PartialEq)]
struct Row {
    place: SectionPlace,
    hash: PassageHash,
    scale: f32,
}

/// Vectors of sections, all of one model.
#[derive(Debug, Clone, PartialEq)]
pub struct SectionVectors {
    model: String,
    dimensions: usize,
    rows: Vec<Row>,
    codes: Vec<i8>,
}

impl SectionVectors {
    pub(crate) fn new(model: &str, dimensions: usize) -> Self {
        Self { model: model.to_string(), dimensions, rows: Vec::new(), codes: Vec::new() }
    }

    /// Reads the vectors of a generation; `None` where it has none.
    ///
    /// # Errors
    /// When there is a file that cannot be read or is damaged.
    pub fn read(generation: &Path) -> Result<Option<Self>, IndexError> {
        let path = generation.join(VECTORS);
        let file = match fs::read(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(IndexError::io("read", &path)(error)),
        };
        let damaged = || IndexError::Damaged { path, reason: "its parts do not fit its length".into() };
        Self::decode(&file).ok_or_else(damaged).map(Some)
    }

    fn decode(file: &[u8]) -> Option<Self> {
        let header = file.get(..HEADER)?;
        let is_old = header.starts_with(OLD_MAGIC);
        if !is_old && !header.starts_with(MAGIC) {
            return None;
        }
        let of_place = if is_old { OLD_PLACE } else { PLACE };
        let model = header[8..40].iter().map(|byte| format!("{byte:02x}")).collect();
        let (dimensions, count) = (number(&header[40..]) as usize, number(&header[44..]) as usize);
        let rows = file.get(HEADER..HEADER.checked_add(count.checked_mul(of_place + HASH_AND_SCALE)?)?)?;
        let codes = file.get(HEADER + rows.len()..)?;
        if codes.len() != count.checked_mul(dimensions)? {
            return None;
        }
        let row = |bytes: &[u8]| {
            let (place, rest) = bytes.split_at(of_place);
            let [work, language, section] = [0, 4, 8].map(|at| number(&place[at..]));
            let place =
                SectionPlace { work, language, place: section, passage: number(place.get(OLD_PLACE..).unwrap_or(&[])) };
            let mut hash = PassageHash::default();
            hash.copy_from_slice(&rest[..16]);
            Row { place: if is_old { NO_PLACE } else { place }, hash, scale: f32::from_bits(number(&rest[16..])) }
        };
        let rows = rows.chunks_exact(of_place + HASH_AND_SCALE).map(row).collect();
        Some(Self { model, dimensions, rows, codes: codes.iter().map(|code| *code as i8).collect() })
    }

    /// Writes the vectors of a generation.
    pub(crate) fn write(&self, generation: &Path) -> Result<(), IndexError> {
        let mut file = Vec::with_capacity(HEADER + self.rows.len() * (PLACE + HASH_AND_SCALE + self.dimensions));
        file.extend_from_slice(MAGIC);
        let digits = self.model.as_bytes().as_chunks::<2>().0.iter();
        file.extend(digits.map(|pair| u8::from_str_radix(&String::from_utf8_lossy(pair), 16).unwrap_or_default()));
        file.extend_from_slice(&(self.dimensions as u32).to_le_bytes());
        file.extend_from_slice(&(self.rows.len() as u32).to_le_bytes());
        for Row { place: SectionPlace { work, language, place, passage }, hash, scale } in &self.rows {
            for number in [work, language, place, passage] {
                file.extend_from_slice(&number.to_le_bytes());
            }
            file.extend_from_slice(hash);
            file.extend_from_slice(&scale.to_le_bytes());
        }
        file.extend(self.codes.iter().map(|code| *code as u8));
        write_synced(&generation.join(VECTORS), &file)
    }

    /// The SHA-256 of the model that made them, in hex.
    pub fn model(&self) -> &str {
        &self.model
    }

    /// Numbers in a vector.
    pub fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// Every passage of a section and every question that has a vector, with its codes and what a code is worth.
    pub fn placed(&self) -> impl Iterator<Item = (SectionPlace, &[i8], f32)> {
        let all = self.rows.iter().zip(self.codes.chunks_exact(self.dimensions.max(1)));
        let placed = all.filter(|(row, _)| row.place != NO_PLACE);
        placed.map(|(row, codes)| (row.place, codes, row.scale))
    }

    /// Adds the vector of a section or a question; to be followed by [`Self::sort`].
    pub(crate) fn push(&mut self, place: SectionPlace, hash: PassageHash, vector: &Vector) {
        self.rows.push(Row { place, hash, scale: vector.scale });
        self.codes.extend_from_slice(&vector.codes);
    }

    /// Adds the vector of a passage that is no section; to be followed by [`Self::sort`].
    pub(crate) fn push_unplaced(&mut self, hash: PassageHash, vector: &Vector) {
        self.push(NO_PLACE, hash, vector);
    }

    pub(crate) fn push_placed_of(&mut self, other: &Self, keep: impl Fn(SectionPlace) -> bool) {
        for (row, codes) in other.rows.iter().zip(other.codes.chunks_exact(other.dimensions.max(1))) {
            if row.place != NO_PLACE && keep(row.place) {
                self.rows.push(*row);
                self.codes.extend_from_slice(codes);
            }
        }
    }

    pub(crate) fn sort(&mut self) {
        let mut order: Vec<_> = (0..self.rows.len()).collect();
        order.sort_by_key(|row| (self.rows[*row].place, self.rows[*row].hash));
        let codes = |row: &usize| &self.codes[row * self.dimensions..(row + 1) * self.dimensions];
        self.codes = order.iter().flat_map(codes).copied().collect();
        self.rows = order.iter().map(|row| self.rows[*row]).collect();
    }

    /// The vectors by the hash of their passage, whether placed or not.
    pub(crate) fn by_hash(&self) -> HashMap<PassageHash, Vector> {
        self.with_hash(|_| true)
    }

    /// The same, of wanted passages only.
    pub(crate) fn with_hash(&self, is_wanted: impl Fn(&PassageHash) -> bool) -> HashMap<PassageHash, Vector> {
        let all = self.rows.iter().zip(self.codes.chunks_exact(self.dimensions.max(1)));
        let wanted = all.filter(|(row, _)| is_wanted(&row.hash));
        wanted.map(|(row, codes)| (row.hash, Vector { codes: codes.to_vec(), scale: row.scale })).collect()
    }

    /// The same, with the vectors of these works no longer placed.
    pub(crate) fn unplace(mut self, works: impl Fn(u32) -> bool) -> Self {
        for row in self.rows.iter_mut().filter(|row| works(row.place.work)) {
            row.place = NO_PLACE;
        }
        self.sort();
        self
    }
}

fn number(bytes: &[u8]) -> u32 {
    bytes.first_chunk().map_or(0, |bytes| u32::from_le_bytes(*bytes))
}
