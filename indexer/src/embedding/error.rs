//! Why a model cannot be used.

use std::path::{Path, PathBuf};

/// A model cannot be used; the search stays lexical.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// A file of the model could not be read.
    #[error("cannot read the model {}: {source}", path.display())]
    Io {
        /// Which file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The file is cut, damaged, or no embedding model of a form that is read here.
    #[error("{} is not a model that can be used: {reason}", path.display())]
    Unusable {
        /// Which file or folder.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A computation failed, which a model that could be loaded gives no cause for.
    #[error("the model failed: {0}")]
    Inference(#[from] candle_core::Error),
}

impl ModelError {
    /// For `map_err` on an IO result.
    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::Io { path, source }
    }
}

/// What is wrong with a part of a model; becomes [`ModelError::Unusable`] where the file's name is known.
#[derive(Debug)]
pub(crate) struct Defect(pub(crate) String);

impl Defect {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    pub(crate) fn at(self, path: &Path) -> ModelError {
        ModelError::Unusable { path: path.to_path_buf(), reason: self.0 }
    }
}

impl From<candle_core::Error> for Defect {
    fn from(error: candle_core::Error) -> Self {
        Self(error.to_string())
    }
}
