//! What a generation says of itself: everything a reader must know before it opens the index, and checksums of it all.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::diagnostic::Diagnostic;
use crate::index::generation::{IndexError, write_synced};
use crate::model::{LanguageTag, WorkId};

/// The manifest's file name.
pub(crate) const MANIFEST: &str = "manifest.json";

/// How much a generation holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Works.
    pub works: usize,
    /// Language versions of works.
    pub versions: usize,
    /// Sections of versions.
    pub sections: usize,
    /// Versions that were left out because of an error.
    pub left_out: usize,
}

/// `manifest.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`SCHEMA_VERSION`](crate::SCHEMA_VERSION) of what wrote it.
    pub schema: u32,
    /// How much the generation holds.
    pub totals: Totals,
    /// Language tags; a tag's place is its ordinal in the index. Only ever appended to.
    pub languages: Vec<LanguageTag>,
    /// One more than the highest ordinal of a work.
    pub next_ordinal: u64,
    /// Former work ids and what answers for them now.
    pub aliases: BTreeMap<WorkId, WorkId>,
    /// What was left out, and why.
    pub errors: Vec<Diagnostic>,
    /// SHA-256 in hex of every other file of the generation, by name.
    pub checksums: BTreeMap<String, String>,
}

impl Manifest {
    /// Reads the manifest of a generation.
    ///
    /// # Errors
    /// When it cannot be read, or is not a manifest.
    pub fn read(generation: &Path) -> Result<Self, IndexError> {
        read_json(&generation.join(MANIFEST))
    }

    /// Takes the checksum of every file of a generation, reusing those of files that are known not to have changed,
    /// and writes the manifest: last, so that a generation with a manifest is complete.
    pub(crate) fn seal(mut self, generation: &Path, known: &BTreeMap<String, String>) -> Result<Self, IndexError> {
        self.checksums.clear();
        for name in file_names(generation)? {
            let checksum = match known.get(&name) {
                // Segment files are written once under a name that is never used again.
                Some(checksum) if !name.ends_with(".json") => checksum.clone(),
                _ => checksum(&generation.join(&name))?,
            };
            self.checksums.insert(name, checksum);
        }
        write_synced(&generation.join(MANIFEST), &to_json(&self))?;
        Ok(self)
    }

    /// Compares every file of a generation with what was written.
    ///
    /// # Errors
    /// [`IndexError::Damaged`] with the first file that differs.
    pub fn verify(&self, generation: &Path) -> Result<(), IndexError> {
        use rayon::prelude::*;
        self.checksums.par_iter().try_for_each(|(name, expected)| compare(&generation.join(name), expected))
    }

    /// Compares one file of a generation with what was written; true where there is such a file and it is the same.
    pub(crate) fn is_whole(&self, generation: &Path, name: &str) -> bool {
        self.checksums.get(name).is_some_and(|expected| compare(&generation.join(name), expected).is_ok())
    }
}

/// Files that tantivy makes for itself while an index is open, and the manifest, which has no checksum.
fn has_no_checksum(name: &str) -> bool {
    name == MANIFEST || name.ends_with(".lock")
}

fn file_names(generation: &Path) -> Result<Vec<String>, IndexError> {
    let mut names = Vec::new();
    for entry in fs::read_dir(generation).map_err(IndexError::io("read", generation))? {
        let entry = entry.map_err(IndexError::io("read", generation))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !has_no_checksum(&name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn compare(path: &Path, expected: &str) -> Result<(), IndexError> {
    if checksum(path)? == expected {
        return Ok(());
    }
    let reason = "its checksum is not that of what was written".into();
    Err(IndexError::Damaged { path: path.to_path_buf(), reason })
}

fn checksum(path: &Path) -> Result<String, IndexError> {
    let mut file = File::open(path).map_err(IndexError::io("open", path))?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer).map_err(IndexError::io("read", path))? {
            0 => break,
            read => hasher.update(&buffer[..read]),
        }
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Compact JSON of plain data.
pub(crate) fn to_json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("the records have text keys and finite numbers")
}

/// Reads a JSON file of a generation.
pub(crate) fn read_json<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, IndexError> {
    let content = fs::read(path).map_err(IndexError::io("read", path))?;
    serde_json::from_slice(&content)
        .map_err(|error| IndexError::Damaged { path: path.to_path_buf(), reason: error.to_string() })
}
