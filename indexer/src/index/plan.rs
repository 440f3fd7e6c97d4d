//! What an update has to do: today's tree against the files that the current generation was built from.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::discover::{FileEntry, Tree, WorkFiles};
use crate::index::files::{FileState, FileStates, WorkState};
use crate::model::{PartialDate, Revision, WorkId};

/// Works to assemble again and works to take out.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    /// To assemble: new ones, changed ones, and those that name a work that has come or gone.
    pub(crate) assemble: BTreeSet<WorkId>,
    /// To take out: their folder is gone.
    pub(crate) remove: BTreeSet<WorkId>,
    /// Files whose content is what it was though the file system says otherwise: only their state is renewed.
    pub(crate) touched: BTreeMap<WorkId, BTreeMap<String, FileState>>,
}

impl Plan {
    /// Everything is assembled.
    pub(crate) fn whole(tree: &Tree) -> Self {
        Self { assemble: tree.works.keys().cloned().collect(), ..Self::default() }
    }

    /// Compares; reads only files that the file system says were touched. `today` wakes works under embargo.
    pub(crate) fn compare(tree: &Tree, states: &FileStates, today: &PartialDate, now: u64) -> Self {
        let mut plan = Self::default();
        for (id, files) in &tree.works {
            match states.works.get(id) {
                Some(state) if state.wakes.as_ref().is_none_or(|day| day > today) => {
                    plan.compare_work(&tree.root, id, files, state, now);
                }
                _ => {
                    plan.assemble.insert(id.clone());
                }
            }
        }
        plan.remove = states.works.keys().filter(|id| !tree.works.contains_key(*id)).cloned().collect();
        let come = plan.assemble.iter().filter(|id| !states.works.contains_key(*id));
        let come_or_gone: BTreeSet<_> = come.chain(&plan.remove).cloned().collect();
        let affected = |state: &WorkState| state.references.iter().any(|id| come_or_gone.contains(id));
        let affected = states.works.iter().filter(|(id, state)| tree.works.contains_key(*id) && affected(state));
        let affected: Vec<_> = affected.map(|(id, _)| id.clone()).collect();
        plan.assemble.extend(affected);
        plan
    }

    fn compare_work(&mut self, root: &Path, id: &WorkId, files: &WorkFiles, state: &WorkState, now: u64) {
        let entries: Vec<_> = files.versions.iter().map(|(_, entry)| entry).chain(&files.others).collect();
        let mut touched = BTreeMap::new();
        let same = entries.len() == state.files.len()
            && entries.iter().all(|entry| match state.files.get(&entry.path) {
                Some(known) if known.is_untouched(entry) => true,
                Some(known) => match content_revision(root, entry) {
                    Some(revision) if known.4.as_ref() == Some(&revision) => {
                        touched.insert(entry.path.clone(), FileState::of(entry, Some(revision), now));
                        true
                    }
                    _ => false,
                },
                None => false,
            });
        if !same {
            self.assemble.insert(id.clone());
        } else if !touched.is_empty() {
            self.touched.insert(id.clone(), touched);
        }
    }

    /// True when the index is what the library says.
    pub(crate) fn is_empty(&self) -> bool {
        self.assemble.is_empty() && self.remove.is_empty()
    }
}

/// Whether any file that is no work's has another content than the generation was built from.
pub(crate) fn shared_changed(tree: &Tree, states: &FileStates) -> bool {
    tree.shared.len() != states.shared.len()
        || tree.shared.iter().any(|entry| {
            states
                .shared
                .get(&entry.path)
                .is_none_or(|known| !known.is_untouched(entry) && content_revision(&tree.root, entry) != known.4)
        })
}

/// The revision of a file as it is now; `None` when it cannot be read.
pub(crate) fn content_revision(root: &Path, entry: &FileEntry) -> Option<Revision> {
    crate::discover::read(root, entry).ok().map(|content| Revision::of(&content))
}
