//! What the operator sets. The only reader of the environment beside the command line's own definition.

use std::path::{Path, PathBuf};

use tajriba_indexer::embedding::{Embedder, ModelError};
use tajriba_indexer::model::PartialDate;
use tajriba_indexer::{IndexFolder, UpdateOptions};

/// Where the library and its index are.
#[derive(Debug, Clone)]
pub struct Places {
    /// The library's folder.
    pub library: PathBuf,
    /// The index folder.
    pub index: IndexFolder,
    /// The embedding model's folder or file, whether there is one or not.
    pub model: PathBuf,
}

impl Places {
    /// The library, the index folder that was named or the library's own in the user's cache, and the model that was
    /// named or that of the user.
    pub fn new(library: PathBuf, index: Option<PathBuf>, model: Option<PathBuf>) -> Self {
        let index = index.unwrap_or_else(|| default_index(&library));
        let model = model.unwrap_or_else(|| user_folder("XDG_DATA_HOME", ".local/share").join("tajriba").join("model"));
        Self { library, index: IndexFolder::new(index), model }
    }

    /// Loads the model; `None` where there is none.
    pub fn embedder(&self) -> Option<Result<Embedder, ModelError>> {
        self.model.exists().then(|| Embedder::load(&self.model))
    }

    /// An update as of today.
    pub fn update(&self) -> UpdateOptions {
        UpdateOptions { library: self.library.clone(), index: self.index.clone(), today: today(), fresh: false }
    }
}

/// Today's date in UTC.
pub fn today() -> PartialDate {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let days = i32::try_from(since.as_secs() / 86_400).unwrap_or(i32::MAX);
    let date = jiff::civil::date(1970, 1, 1).saturating_add(jiff::Span::new().days(days));
    PartialDate::parse(&date.to_string()).expect("a civil date of this era")
}

/// `$XDG_CACHE_HOME/tajriba/<name>-<hash of the whole path>`, so that two libraries never share an index.
fn default_index(library: &Path) -> PathBuf {
    let whole = std::fs::canonicalize(library).unwrap_or_else(|_| library.to_path_buf());
    let hash = tajriba_indexer::model::Revision::of(whole.as_os_str().as_encoded_bytes());
    let name = whole.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    user_folder("XDG_CACHE_HOME", ".cache").join("tajriba").join(format!("{name}-{hash}"))
}

/// A folder of the user's as the XDG base directories have it.
fn user_folder(variable: &str, at_home: &str) -> PathBuf {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = set(variable).filter(|folder| folder.is_absolute()) {
        return folder;
    }
    match set("HOME") {
        Some(home) => home.join(at_home),
        None => std::env::temp_dir(),
    }
}
