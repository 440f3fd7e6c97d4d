//! The generation that an update starts from, and what it knows of the library's files.

use std::fs;

use crate::diagnostic::Diagnostic;
use crate::index::files::{FILES, FileStates};
use crate::index::generation::{IndexError, IndexFolder, write_synced};
use crate::index::manifest::{read_json, to_json};
use crate::index::plan::Plan;
use crate::index::reader::StoredLibrary;
use crate::index::update::Outcome;

/// The generation that an update starts from.
pub(crate) struct Before {
    pub(crate) library: StoredLibrary,
    pub(crate) states: FileStates,
}

impl Before {
    /// `None` where there is none that can be built upon: then everything is built anew.
    pub(crate) fn open(folder: &IndexFolder) -> Option<Self> {
        let library = StoredLibrary::open_current(folder).ok()??;
        let states = read_json(&library.folder().join(FILES)).ok()?;
        Some(Self { library, states })
    }

    /// Errors of files that are no work's.
    pub(crate) fn shared_errors(&self) -> Vec<Diagnostic> {
        let errors = self.library.manifest().errors.iter();
        errors.filter(|error| self.states.shared.contains_key(&error.path)).cloned().collect()
    }

    /// Whether these errors of the walk are already told of.
    pub(crate) fn found_errors(&self, found: &[Diagnostic]) -> bool {
        let errors = &self.library.manifest().errors;
        let of_works = self.states.works.values().map(|state| state.errors.len()).sum::<usize>();
        found.iter().all(|error| errors.contains(error))
            && errors.len() == of_works + self.shared_errors().len() + found.len()
    }

    pub(crate) fn unchanged(&self, folder: &IndexFolder, plan: &Plan) -> Result<Outcome, IndexError> {
        if !plan.touched.is_empty() {
            // Only spares the next update reading these files again: no reader of the generation looks at it.
            let mut states = self.states.clone();
            states.touch(plan);
            let path = folder.generation(self.library.number());
            write_synced(&path.join("files.new"), &to_json(&states))?;
            let files = path.join(FILES);
            fs::rename(path.join("files.new"), &files).map_err(IndexError::io("replace", &files))?;
        }
        let manifest = self.library.manifest();
        Ok(Outcome {
            generation: self.library.number(),
            totals: manifest.totals,
            errors: manifest.errors.clone(),
            changed: false,
        })
    }
}

impl FileStates {
    /// Renews the state of files whose content is what it was.
    pub(crate) fn touch(&mut self, plan: &Plan) {
        for (id, touched) in &plan.touched {
            if let Some(state) = self.works.get_mut(id) {
                state.files.extend(touched.iter().map(|(path, state)| (path.clone(), state.clone())));
            }
        }
    }
}
