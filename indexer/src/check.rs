//! Everything that is wrong with a library, for `tajriba check`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::assemble::{Assembled, Context, aliases, assemble_work, dead_anchors};
use crate::diagnostic::{Code, Diagnostic};
use crate::discover::{FileEntry, Tree, WorkFiles, discover, read};
use crate::error::Error;
use crate::model::{LanguageTag, PartialDate, Shared, WorkId};
use crate::shared::{VOCABULARY, read_shared};
use crate::source::Source;
use crate::vocabulary::check_labels;

/// Every diagnostic on a library, or on files and folders in it, sorted by place. The rest of the library is read all
/// the same: what a file names must be there.
///
/// # Errors
/// [`Error`] when the library cannot be listed or a path is not in it.
pub fn check(root: &Path, paths: &[PathBuf], today: &PartialDate) -> Result<Vec<Diagnostic>, Error> {
    let wanted = paths.iter().map(|path| relative(root, path)).collect::<Result<Vec<String>, Error>>()?;
    let (tree, mut diagnostics) = discover(root)?;
    let shared_files: Vec<(FileEntry, Vec<u8>)> = tree
        .shared
        .iter()
        .filter_map(|entry| match read(root, entry) {
            Ok(content) => Some((entry.clone(), content)),
            Err(error) => {
                diagnostics.push(unreadable(entry, &error));
                None
            }
        })
        .collect();
    let (shared, found) = read_shared(&shared_files);
    diagnostics.extend(found);
    if let Some(shared) = shared {
        diagnostics.extend(check_vocabulary(&shared_files, &shared));
        diagnostics.extend(check_works(&tree, &shared, today));
    }
    let inside = |path: &str| {
        wanted.iter().any(|folder| {
            folder.is_empty()
                || path == folder
                || path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'))
        })
    };
    diagnostics.retain(|found| wanted.is_empty() || inside(&found.path));
    diagnostics.sort();
    diagnostics.dedup();
    Ok(diagnostics)
}

fn check_vocabulary(files: &[(FileEntry, Vec<u8>)], shared: &Shared) -> Vec<Diagnostic> {
    let text = |(entry, content): &(FileEntry, Vec<u8>)| {
        (entry.path == VOCABULARY).then(|| String::from_utf8_lossy(content).into_owned())
    };
    let Some(text) = files.iter().find_map(text) else { return Vec::new() };
    let languages: Vec<_> = shared.hub.languages.iter().map(|language| language.tag.clone()).collect();
    check_labels(&Source::new(VOCABULARY, text), &shared.vocabulary, &languages)
}

/// Everything of a library that is not a work; `None` without a readable `hub.yaml`.
///
/// # Errors
/// [`Error`] when the library cannot be listed or a file of it cannot be read.
pub fn library_shared(root: &Path) -> Result<Option<Shared>, Error> {
    let (tree, _) = discover(root)?;
    let mut files = Vec::with_capacity(tree.shared.len());
    for entry in &tree.shared {
        files.push((entry.clone(), read(root, entry)?));
    }
    Ok(read_shared(&files).0)
}

/// The library that a path lies in: the nearest folder at or above it that holds a `hub.yaml`.
pub fn library_of(path: &Path) -> Option<PathBuf> {
    let whole = path.canonicalize().ok()?;
    whole.ancestors().find(|folder| folder.join("hub.yaml").is_file()).map(Path::to_path_buf)
}

type Contents = Vec<(LanguageTag, Vec<u8>)>;

fn check_works(tree: &Tree, shared: &Shared, today: &PartialDate) -> Vec<Diagnostic> {
    let contents: Vec<(&WorkFiles, Contents, Vec<Diagnostic>)> = tree
        .works
        .values()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|files| {
            let (contents, found) = read_versions(&tree.root, files);
            (files, contents, found)
        })
        .collect();
    let mut former: BTreeMap<WorkId, WorkId> = BTreeMap::new();
    for (files, contents, _) in &contents {
        for alias in aliases(files, contents) {
            former.entry(alias).or_insert_with(|| files.id.clone());
        }
    }
    let context = Context { shared, tree, aliases: &former, today };
    let assembled: Vec<(Assembled, &[Diagnostic])> = contents
        .par_iter()
        .map(|(files, contents, found)| (assemble_work(files, contents, &context), found.as_slice()))
        .collect();
    let anchors: BTreeMap<&WorkId, BTreeSet<String>> = assembled
        .iter()
        .filter_map(|(result, _)| result.work.as_ref())
        .map(|work| {
            let sections = work.versions.iter().flat_map(|version| &version.sections);
            (&work.id, sections.map(|section| section.anchor.clone()).collect())
        })
        .collect();
    let results = || assembled.iter().map(|(result, _)| result);
    let mut diagnostics = dead_anchors(results(), |id| anchors.get(id).cloned());
    // That a content was not given is known already, and with its reason.
    let judged = results().flat_map(|result| &result.diagnostics);
    diagnostics.extend(judged.filter(|found| found.code != Code::UnreadableFile).cloned());
    diagnostics.extend(assembled.iter().flat_map(|(_, found)| found.iter().cloned()));
    diagnostics
}

/// The contents of a work's versions; what cannot be read is a diagnostic.
fn read_versions(root: &Path, files: &WorkFiles) -> (Contents, Vec<Diagnostic>) {
    let (mut contents, mut found) = (Vec::new(), Vec::new());
    for (tag, entry) in &files.versions {
        match read(root, entry) {
            Ok(content) => contents.push((tag.clone(), content)),
            Err(error) => found.push(unreadable(entry, &error)),
        }
    }
    (contents, found)
}

fn unreadable(entry: &FileEntry, error: &Error) -> Diagnostic {
    let reason = match error {
        Error::Read { source, .. } | Error::Library { source, .. } => source.to_string(),
        other => other.to_string(),
    };
    Diagnostic::new(Code::UnreadableFile, &entry.path, format!("the file cannot be read: {reason}"))
        .with_hint("Mend its permissions.")
}

/// A path as the diagnostics have it.
fn relative(root: &Path, path: &Path) -> Result<String, Error> {
    let outside = || Error::NotInLibrary { path: path.to_path_buf() };
    let whole = path.canonicalize().map_err(|source| Error::Read { path: path.to_path_buf(), source })?;
    let root = root.canonicalize().map_err(|source| Error::Library { path: root.to_path_buf(), source })?;
    let inside = whole.strip_prefix(&root).map_err(|_| outside())?;
    Ok(inside.to_string_lossy().replace('\\', "/"))
}
