//! The walk over a library: what is there, without opening any of it. The only reader of the library.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic};
use crate::error::Error;
use crate::model::{CountryCode, Kind, LanguageTag, Slug, WorkId};
use crate::shared::VOCABULARY;

/// The largest file that is read, but for the vocabulary.
pub const MAX_FILE_BYTES: u64 = 1 << 20;

/// The largest vocabulary that is read: one file holds the terms of all languages.
const MAX_VOCABULARY_BYTES: u64 = 8 << 20;

/// How deep a library goes: `country/kind/slug/folder/file`.
const MAX_DEPTH: usize = 5;

/// What a library holds, by name.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    /// The library's folder.
    pub root: PathBuf,
    /// Files of each work.
    pub works: BTreeMap<WorkId, WorkFiles>,
    /// `hub.yaml`, `vocabulary.ttl`, `organisations.yaml`, `commitments/`, `frames/`, `indicators/` and every
    /// `country.yaml`, sorted by path.
    pub shared: Vec<FileEntry>,
}

/// The files of one work.
#[derive(Debug, Clone)]
pub struct WorkFiles {
    /// The work.
    pub id: WorkId,
    /// `index.<tag>.md`, sorted by tag.
    pub versions: Vec<(LanguageTag, FileEntry)>,
    /// Everything else in its folder, sorted by path: attachments and embedded files.
    pub others: Vec<FileEntry>,
}

/// A file as the walk saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileEntry {
    /// Path relative to the library's root, with `/`.
    pub path: String,
    /// Bytes.
    pub size: u64,
    /// Last change of the content, in nanoseconds since 1970.
    pub modified: u128,
    /// Last change of content, name or mode as the file system counts it, in nanoseconds since 1970; 0 where it does not.
    pub changed: u128,
    /// The file system's number of the file; 0 where it has none.
    pub inode: u64,
}

impl FileEntry {
    /// The last part of the path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

/// Walks a library. Symbolic links are not followed, only files are listed, names that begin with a dot and every
/// `README.md` and the authors' list of sources are passed over in silence; what else does not belong is in the
/// diagnostics, sorted by path.
///
/// # Errors
/// [`Error::Library`] when the folder itself cannot be listed. A folder inside that cannot is a diagnostic.
pub fn discover(root: &Path) -> Result<(Tree, Vec<Diagnostic>), Error> {
    std::fs::read_dir(root).map_err(|source| Error::Library { path: root.to_path_buf(), source })?;
    let mut walk = Walk { tree: Tree { root: root.to_path_buf(), ..Tree::default() }, diagnostics: Vec::new() };
    let hidden =
        |entry: &walkdir::DirEntry| entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".");
    let mut entries = walkdir::WalkDir::new(root).min_depth(1).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        match entry {
            Ok(entry) if hidden(&entry) => {
                if entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
            }
            Ok(entry) => {
                if !walk.visit(root, &entry) && entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
            }
            Err(error) => {
                let path = error.path().map(|path| relative(root, path)).unwrap_or_default();
                walk.report(
                    Code::UnreadableFile,
                    &path,
                    format!("cannot be listed: {}", reason(&error)),
                    "Mend its permissions.",
                );
            }
        }
    }
    Ok(walk.finish())
}

/// How long a file may be.
pub(crate) fn max_bytes(path: &str) -> u64 {
    if path == VOCABULARY { MAX_VOCABULARY_BYTES } else { MAX_FILE_BYTES }
}

/// Reads a file that [`discover`] listed; of an over-large one only the first byte too many, so that it is seen to be
/// over-large.
///
/// # Errors
/// [`Error::Read`] when the file is gone or cannot be read.
pub fn read(root: &Path, entry: &FileEntry) -> Result<Vec<u8>, Error> {
    let path = root.join(&entry.path);
    let failed = |source| Error::Read { path: path.clone(), source };
    let file = std::fs::File::open(&path).map_err(failed)?;
    let most = max_bytes(&entry.path);
    let mut content = Vec::with_capacity(usize::try_from(entry.size.min(most)).unwrap_or_default() + 1);
    file.take(most + 1).read_to_end(&mut content).map_err(failed)?;
    Ok(content)
}

struct Walk {
    tree: Tree,
    diagnostics: Vec<Diagnostic>,
}

impl Walk {
    fn report(&mut self, code: Code, path: &str, message: impl Into<String>, hint: &str) {
        self.diagnostics.push(Diagnostic::new(code, path, message).with_hint(hint));
    }

    /// Takes an entry in; `false` for a folder that need not be walked.
    fn visit(&mut self, root: &Path, entry: &walkdir::DirEntry) -> bool {
        let path = relative(root, entry.path());
        let Some(name) = entry.file_name().to_str().filter(|name| crate::hygiene::find_hidden(name).is_none()) else {
            self.report(Code::BadName, &path, "the name is not UTF-8 or holds a character nobody sees", "Rename it.");
            return false;
        };
        let kind = entry.file_type();
        if kind.is_symlink() {
            self.report(Code::SymbolicLink, &path, "symbolic links are not followed", "Put the file itself here.");
            return false;
        }
        if entry.depth() > MAX_DEPTH {
            self.report(
                Code::TooDeep,
                &path,
                "nothing is read at this depth",
                "Move it up: a work's folder is `country/kind/slug`.",
            );
            return false;
        }
        if kind.is_dir() {
            return self.visit_folder(&path);
        }
        if !kind.is_file() {
            self.report(Code::NotAFile, &path, "neither a file nor a folder", "Remove it.");
            return false;
        }
        if name == "README.md" {
            return true;
        }
        match entry.metadata() {
            Ok(metadata) => self.visit_file(&path, &metadata),
            Err(error) => self.report(
                Code::UnreadableFile,
                &path,
                format!("cannot be read: {}", reason(&error)),
                "Mend its permissions.",
            ),
        }
        true
    }

    /// Checks a folder's name by its level; a bad name is reported once, here, and the folder passed over.
    fn visit_folder(&mut self, path: &str) -> bool {
        let parts: Vec<&str> = path.split('/').collect();
        let (code, error) = match parts.as_slice() {
            ["commitments" | "frames" | "indicators", ..] => return true,
            [country] => (Code::UnknownCountry, CountryCode::parse(country).err()),
            [_, kind] => (Code::UnknownKind, Kind::parse(kind).err()),
            [_, _, slug] => (Code::BadSlug, Slug::parse(slug).err()),
            _ => return true,
        };
        let Some(error) = error else { return true };
        let hint = match code {
            Code::UnknownCountry => "Move it into a country's folder or into `regional`.".to_string(),
            Code::UnknownKind => {
                let kinds = Kind::ALL.map(Kind::as_str);
                match crate::nearest::nearest(parts[1], kinds) {
                    Some(near) => format!("Rename the folder to `{near}`."),
                    None => format!("Use one of: {}.", kinds.join(", ")),
                }
            }
            _ => "Rename the folder; its name is part of the work's address.".to_string(),
        };
        self.diagnostics.push(Diagnostic::new(code, path, error.to_string()).with_hint(hint));
        false
    }

    fn visit_file(&mut self, path: &str, metadata: &Metadata) {
        let entry = entry_of(path, metadata);
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["hub.yaml" | "vocabulary.ttl" | "organisations.yaml"]
            | ["commitments" | "frames" | "indicators", _, ..] => self.tree.shared.push(entry),
            [_, "country.yaml"] => self.tree.shared.push(entry),
            // For authors: where each web address was seen.
            ["sources.tsv"] => {}
            [country, kind, slug, rest @ ..] if !rest.is_empty() => {
                // The folders' names were checked on the way here.
                if let Ok(id) = WorkId::parse(&format!("{country}/{kind}/{slug}")) {
                    self.visit_work_file(&id, rest, entry);
                }
            }
            _ => self.report(
                Code::IgnoredFile,
                path,
                "not a file that a library holds here",
                "Move it to where it belongs, or remove it.",
            ),
        }
    }

    fn visit_work_file(&mut self, id: &WorkId, rest: &[&str], entry: FileEntry) {
        let work = self.tree.works.entry(id.clone()).or_insert_with(|| WorkFiles {
            id: id.clone(),
            versions: Vec::new(),
            others: Vec::new(),
        });
        let tag = match rest {
            [name] => name.strip_prefix("index.").and_then(|rest| rest.strip_suffix(".md")),
            _ => None,
        };
        let Some(tag) = tag else {
            work.others.push(entry);
            return;
        };
        match LanguageTag::parse(tag) {
            Ok(tag) => match work.versions.iter().find(|(known, _)| *known == tag) {
                None => work.versions.push((tag, entry)),
                Some((_, first)) => {
                    let message = format!("`{}` is this language version already", first.name());
                    self.report(Code::DuplicateVersion, &entry.path, message, "Keep one of the two files.");
                }
            },
            Err(error) => self.report(
                Code::BadLanguageTag,
                &entry.path,
                error.to_string(),
                "Rename the file to `index.<language tag>.md`.",
            ),
        }
    }

    fn finish(mut self) -> (Tree, Vec<Diagnostic>) {
        let without_versions: Vec<WorkId> =
            self.tree.works.values().filter(|work| work.versions.is_empty()).map(|work| work.id.clone()).collect();
        for id in without_versions {
            for entry in self.tree.works.remove(&id).into_iter().flat_map(|work| work.others) {
                self.report(
                    Code::IgnoredFile,
                    &entry.path,
                    "its folder holds no version of a work",
                    "Name the text `index.<language tag>.md`.",
                );
            }
        }
        for work in self.tree.works.values_mut() {
            work.versions.sort_by(|a, b| a.0.cmp(&b.0));
        }
        self.tree.shared.sort_by(|a, b| a.path.cmp(&b.path));
        self.diagnostics.sort();
        (self.tree, self.diagnostics)
    }
}

/// What follows the root in a path below it.
fn relative(root: &Path, path: &Path) -> String {
    let (root, path) = (root.as_os_str().as_encoded_bytes(), path.as_os_str().as_encoded_bytes());
    let rest = path.strip_prefix(root).unwrap_or(path);
    let rest = rest.strip_prefix(b"/").unwrap_or(rest);
    String::from_utf8_lossy(rest).into_owned()
}

/// A walk's error without the path, which its diagnostic carries already.
fn reason(error: &walkdir::Error) -> String {
    error.io_error().map_or_else(|| "the folder holds itself".to_string(), ToString::to_string)
}

#[cfg(unix)]
fn entry_of(path: &str, metadata: &Metadata) -> FileEntry {
    use std::os::unix::fs::MetadataExt;
    let nanoseconds = |seconds: i64, rest: i64| {
        u128::try_from(i128::from(seconds) * 1_000_000_000 + i128::from(rest)).unwrap_or_default()
    };
    FileEntry {
        path: path.to_string(),
        size: metadata.size(),
        modified: nanoseconds(metadata.mtime(), metadata.mtime_nsec()),
        changed: nanoseconds(metadata.ctime(), metadata.ctime_nsec()),
        inode: metadata.ino(),
    }
}

#[cfg(not(unix))]
fn entry_of(path: &str, metadata: &Metadata) -> FileEntry {
    let since = metadata.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    FileEntry {
        path: path.replace('\\', "/"),
        size: metadata.len(),
        modified: since.map_or(0, |since| since.as_nanos()),
        changed: 0,
        inode: 0,
    }
}
