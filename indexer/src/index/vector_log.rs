//! Vectors as they are made, so that none is made twice however often the work is broken off: `vectors.partial`.
//!
//! The same header as `vectors.bin` without the number of rows, then one record a vector: hash, scale, codes.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use crate::embedding::passage::PassageHash;
use crate::embedding::{Embedder, Vector};
use crate::index::generation::{IndexError, IndexFolder};

const NAME: &str = "vectors.partial";

/// The log, opened by the one who embeds.
pub(crate) struct VectorLog {
    path: PathBuf,
    file: File,
    header: Vec<u8>,
    dimensions: usize,
}

impl VectorLog {
    /// Opens the log of this model; one of another model is begun anew.
    pub(crate) fn open(folder: &IndexFolder, embedder: &Embedder) -> Result<Self, IndexError> {
        let path = folder.path().join(NAME);
        let options = File::options().read(true).write(true).create(true).truncate(false).open(&path);
        let file = options.map_err(IndexError::io("open", &path))?;
        let header = format!("TAJVECLOG1 {} {}\n", embedder.id(), embedder.dimensions()).into_bytes();
        let mut log = Self { path, file, header, dimensions: embedder.dimensions() };
        let mut begin = vec![0; log.header.len()];
        if log.file.read_exact(&mut begin).is_err() || begin != log.header {
            log.begin_anew().map_err(IndexError::io("write", &log.path))?;
        }
        Ok(log)
    }

    /// Every vector of the log. What a broken-off write left behind them is cut away.
    pub(crate) fn vectors(&mut self) -> Result<HashMap<PassageHash, Vector>, IndexError> {
        let record = self.record();
        let header = self.header.len() as u64;
        let mut read = || {
            let mut bytes = Vec::new();
            self.file.seek(SeekFrom::Start(header))?;
            self.file.read_to_end(&mut bytes)?;
            bytes.truncate(bytes.len() / record * record);
            self.file.set_len(header + bytes.len() as u64)?;
            self.file.seek(SeekFrom::End(0))?;
            Ok(bytes)
        };
        let bytes = read().map_err(IndexError::io("read", &self.path))?;
        let vector = |record: &[u8]| {
            let hash = *record.first_chunk::<16>()?;
            let scale = f32::from_le_bytes(*record[16..].first_chunk::<4>()?);
            Some((hash, Vector { codes: record[20..].iter().map(|code| *code as i8).collect(), scale }))
        };
        Ok(bytes.chunks_exact(record).filter_map(vector).collect())
    }

    /// Adds vectors, and does not come back before the disk has them.
    pub(crate) fn append(&mut self, vectors: &[(PassageHash, Vector)]) -> Result<(), IndexError> {
        let mut bytes = Vec::with_capacity(vectors.len() * self.record());
        for (hash, vector) in vectors {
            bytes.extend_from_slice(hash);
            bytes.extend_from_slice(&vector.scale.to_le_bytes());
            bytes.extend(vector.codes.iter().map(|code| *code as u8));
        }
        let written = self.file.write_all(&bytes).and_then(|()| self.file.sync_data());
        written.map_err(IndexError::io("write", &self.path))
    }

    /// Removes the log when a generation holds everything in it. If it stays, it costs nothing but room.
    pub(crate) fn remove(folder: &IndexFolder) {
        let _ = fs::remove_file(folder.path().join(NAME));
    }

    fn record(&self) -> usize {
        20 + self.dimensions
    }

    fn begin_anew(&mut self) -> std::io::Result<()> {
        self.file.set_len(0)?;
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(&self.header)
    }
}
