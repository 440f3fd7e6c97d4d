//! What the operator or the machine must act on; what an author can mend is a [`Diagnostic`](crate::Diagnostic).

use std::path::PathBuf;

/// A failure of the machine or of the way the program was called.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The library's folder does not exist or cannot be listed.
    #[error("cannot read the library {path}: {source}")]
    Library {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file that was listed cannot be read.
    #[error("cannot read {path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A path was named that is not inside a library.
    #[error("{path} is not in a library: no folder above it holds a hub.yaml")]
    NotInLibrary {
        /// The path as it was given.
        path: PathBuf,
    },
}
