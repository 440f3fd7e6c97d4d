//! Generations on disk: where they are, which one is current, and who may write.
//!
//! ```text
//! INDEX/CURRENT              the number of the current generation
//! INDEX/lock                 held while a generation is written
//! INDEX/generations/000007/  a tantivy index, manifest.json, files.json, shared.json, vectors.bin
//! INDEX/vectors.partial      vectors that are still to go into a generation
//! INDEX/vectors.lock         held while vectors are made
//! ```

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::diagnostic::Diagnostic;

/// How long a writer waits for another one to finish before it gives up.
const LOCK_PATIENCE: Duration = Duration::from_millis(700);

/// What the operator or the machine must act on.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// A file of the index could not be read or written.
    #[error("cannot {action} {}: {source}", path.display())]
    Io {
        /// What was tried, as a verb: `read`.
        action: &'static str,
        /// On which file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// Another process is writing this index.
    #[error("the index in {} is being written by another process; wait for it, or give this one its own --index", path.display())]
    Locked {
        /// The index folder.
        path: PathBuf,
    },
    /// tantivy failed.
    #[error("the search engine failed: {0}")]
    Engine(#[from] tantivy::TantivyError),
    /// A file of a generation is not what was written.
    #[error("{} is damaged: {reason}", path.display())]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The library has no readable `hub.yaml`.
    #[error("nothing can be published:\n{}", .0.iter().map(Diagnostic::human).collect::<Vec<_>>().join("\n"))]
    NoHub(Vec<Diagnostic>),
    /// The embedding model failed.
    #[error(transparent)]
    Model(#[from] crate::embedding::ModelError),
    /// The library cannot be read at all.
    #[error(transparent)]
    Library(#[from] crate::Error),
}

impl IndexError {
    /// For `map_err` on an IO result.
    pub(crate) fn io(action: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::Io { action, path, source }
    }
}

/// The folder that holds the generations of one library's index.
#[derive(Debug, Clone)]
pub struct IndexFolder {
    path: PathBuf,
}

/// Held by whoever writes; released when dropped, also by the death of the process.
#[derive(Debug)]
pub(crate) struct WriteLock {
    _file: File,
}

impl IndexFolder {
    /// The folder at a path, which is made when something is written.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The number of the current generation; `None` where there is none yet, or `CURRENT` does not name one.
    pub fn current(&self) -> Option<u64> {
        let number = fs::read_to_string(self.path.join("CURRENT")).ok()?.trim().parse().ok()?;
        self.generation(number).join("manifest.json").is_file().then_some(number)
    }

    /// The folder of a generation.
    pub fn generation(&self, number: u64) -> PathBuf {
        self.path.join("generations").join(format!("{number:06}"))
    }

    /// Waits a moment for the right to write.
    pub(crate) fn lock(&self) -> Result<WriteLock, IndexError> {
        fs::create_dir_all(&self.path).map_err(IndexError::io("create", &self.path))?;
        let path = self.path.join("lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(IndexError::io("open", &path))?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(WriteLock { _file: file }),
                Err(fs::TryLockError::WouldBlock) if begun.elapsed() < LOCK_PATIENCE => {
                    std::thread::sleep(Duration::from_millis(20));
                }
                Err(fs::TryLockError::WouldBlock) => return Err(IndexError::Locked { path: self.path.clone() }),
                Err(fs::TryLockError::Error(source)) => return Err(IndexError::Io { action: "lock", path, source }),
            }
        }
    }

    /// The number that the next generation gets: higher than any that was ever begun.
    pub(crate) fn next(&self) -> u64 {
        self.numbers().into_iter().max().unwrap_or(0) + 1
    }

    /// Makes a complete generation the current one. `CURRENT` is replaced in one step, so a reader finds the old
    /// number or the new one.
    pub(crate) fn make_current(&self, number: u64) -> Result<(), IndexError> {
        sync_folder(&self.generation(number))?;
        sync_folder(&self.path.join("generations"))?;
        write_synced(&self.path.join("CURRENT.new"), format!("{number}\n").as_bytes())?;
        let current = self.path.join("CURRENT");
        fs::rename(self.path.join("CURRENT.new"), &current).map_err(IndexError::io("replace", &current))?;
        sync_folder(&self.path)
    }

    /// Gives files of one generation to another as well. Nothing that a generation holds is ever changed in place.
    pub(crate) fn link<'a>(from: &Path, to: &Path, names: impl Iterator<Item = &'a String>) -> Result<(), IndexError> {
        for name in names {
            let (from, to) = (from.join(name), to.join(name));
            if fs::hard_link(&from, &to).is_err() {
                fs::copy(&from, &to).map_err(IndexError::io("copy", &from))?;
            }
        }
        Ok(())
    }

    /// Removes what an interrupted build left and all generations but the current one and the one before it, which
    /// other processes may still be reading. What cannot be removed now is left for the next time.
    pub(crate) fn remove_old(&self) {
        let Some(current) = self.current() else { return };
        let mut kept = 0;
        let mut numbers = self.numbers();
        numbers.sort_unstable_by(|a, b| b.cmp(a));
        for number in numbers {
            let complete = self.generation(number).join("manifest.json").is_file();
            if number <= current && complete && kept < 2 {
                kept += 1;
            } else {
                let _ = fs::remove_dir_all(self.generation(number));
            }
        }
    }

    fn numbers(&self) -> Vec<u64> {
        let Ok(entries) = fs::read_dir(self.path.join("generations")) else { return Vec::new() };
        entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok()).collect()
    }
}

/// Writes a file whole and does not come back before the disk has it.
pub(crate) fn write_synced(path: &Path, content: &[u8]) -> Result<(), IndexError> {
    let mut file = File::create(path).map_err(IndexError::io("create", path))?;
    file.write_all(content).map_err(IndexError::io("write", path))?;
    file.sync_all().map_err(IndexError::io("sync", path))
}

fn sync_folder(path: &Path) -> Result<(), IndexError> {
    let folder = File::open(path).map_err(IndexError::io("open", path))?;
    folder.sync_all().map_err(IndexError::io("sync", path))
}
