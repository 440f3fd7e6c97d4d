//! What an update must know of the files that the current generation was built from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::discover::FileEntry;
use crate::model::{PartialDate, Revision, WorkId};

/// The file's name in a generation.
pub(crate) const FILES: &str = "files.json";

/// A file changed this recently, in nanoseconds, may change again without the clock showing it.
const CLOCK_TICK: u64 = 2_000_000_000;

/// `files.json`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct FileStates {
    /// Files that are no work's, by path.
    pub(crate) shared: BTreeMap<String, FileState>,
    /// Works by id, also those that left no document.
    pub(crate) works: BTreeMap<WorkId, WorkState>,
}

/// A work as it was when it was last assembled.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct WorkState {
    /// Its ordinal in the index, which it keeps as long as it has a folder.
    pub(crate) ordinal: u64,
    /// Its files by path.
    pub(crate) files: BTreeMap<String, FileState>,
    /// How many versions and sections the index holds of it; no versions, no documents.
    pub(crate) versions: usize,
    /// See `versions`.
    pub(crate) sections: usize,
    /// Works whose coming or going changes this one: those it names or links to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) references: Vec<WorkId>,
    /// Its former ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) aliases: Vec<WorkId>,
    /// Paths of versions that were left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) left_out: Vec<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) errors: Vec<Diagnostic>,
    /// The day on which it is to be looked at again though no file has changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) wakes: Option<PartialDate>,
}

/// A file as it was when it was last read: what the file system says of it, and its content's revision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileState(u64, u64, u64, u64, pub(crate) Option<Revision>);

impl FileState {
    /// The state of a file that was read at `now`, in nanoseconds since 1970.
    pub(crate) fn of(entry: &FileEntry, revision: Option<Revision>, now: u64) -> Self {
        let nanoseconds = |time: u128| u64::try_from(time).unwrap_or(u64::MAX);
        let modified = nanoseconds(entry.modified);
        // A file that was written while it was being read could look unchanged ever after: better read it once more.
        let modified = if modified.saturating_add(CLOCK_TICK) > now { 0 } else { modified };
        Self(entry.size, modified, nanoseconds(entry.changed), entry.inode, revision)
    }

    /// True when the file system says that nothing has touched the file since.
    pub(crate) fn is_untouched(&self, entry: &FileEntry) -> bool {
        let entry = Self::of(entry, None, u64::MAX);
        (self.0, self.1, self.2, self.3) == (entry.0, entry.1, entry.2, entry.3)
    }
}

/// Now, in nanoseconds since 1970.
pub(crate) fn now() -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(now.as_nanos()).unwrap_or(u64::MAX)
}
