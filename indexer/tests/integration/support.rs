//! Tiny libraries on disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use tajriba_indexer::model::{LanguageTag, PartialDate, Work, WorkId};
use tajriba_indexer::{Assembled, Context, Diagnostic, FileEntry, assemble_work, check, discover, read, read_shared};

pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

pub(crate) fn today() -> PartialDate {
    PartialDate::parse("2026-11-22").unwrap()
}

/// The fixture library in a folder of its own, to be changed.
pub(crate) struct TestLibrary {
    folder: tempfile::TempDir,
}

impl TestLibrary {
    pub(crate) fn new() -> Self {
        let library = Self { folder: tempfile::tempdir().unwrap() };
        library.lay_over(&fixtures().join("library"));
        library
    }

    /// Copies the files of a folder over the library's.
    pub(crate) fn lay_over(&self, from: &Path) {
        for entry in walk(from) {
            let path = entry.strip_prefix(from).unwrap();
            if path.file_name().is_some_and(|name| name != "expected.txt") {
                self.write(path.to_str().unwrap(), std::fs::read(&entry).unwrap());
            }
        }
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    pub(crate) fn check(&self) -> Vec<Diagnostic> {
        check(self.root(), &[], &today()).unwrap()
    }

    /// What `check` prints: the blocks, an empty line between them.
    pub(crate) fn printed(&self) -> String {
        let blocks: Vec<String> = self.check().iter().map(Diagnostic::human).collect();
        blocks.join("\n\n")
    }

    /// Every work with what became of it.
    pub(crate) fn assembled(&self) -> BTreeMap<WorkId, Assembled> {
        let (tree, _) = discover(self.root()).unwrap();
        let read_entry = |entry: &FileEntry| (entry.clone(), read(self.root(), entry).unwrap_or_default());
        let shared: Vec<_> = tree.shared.iter().map(read_entry).collect();
        let shared = read_shared(&shared).0.expect("a hub");
        let today = today();
        let context = Context { shared: &shared, tree: &tree, aliases: &BTreeMap::new(), today: &today };
        let works = tree.works.values().map(|files| {
            let contents: Vec<(LanguageTag, Vec<u8>)> =
                files.versions.iter().map(|(tag, entry)| (tag.clone(), read_entry(entry).1)).collect();
            (files.id.clone(), assemble_work(files, &contents, &context))
        });
        works.collect()
    }

    pub(crate) fn assembled_work(&self, id: &str) -> Assembled {
        self.assembled().remove(&WorkId::parse(id).unwrap()).unwrap()
    }

    pub(crate) fn work(&self, id: &str) -> Work {
        let assembled = self.assembled_work(id);
        let told: Vec<String> = assembled.diagnostics.iter().map(Diagnostic::human).collect();
        assembled.work.unwrap_or_else(|| panic!("{id} is left out:\n{}", told.join("\n")))
    }
}

/// Every file below a folder, sorted.
pub(crate) fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The front matter of a report, the smallest there is, with more lines where given.
pub(crate) fn report(more: &str, body: &str) -> String {
    format!("---\ntitle: Example\ndate: 2020\nsources: [{{title: Example report}}]\ntype: research\n{more}---\n{body}")
}

/// True when the expected texts are to be written anew instead of compared.
pub(crate) fn blessing() -> bool {
    std::env::var_os("TAJRIBA_BLESS").is_some()
}

/// Compares with the text in a file, or writes it.
pub(crate) fn assert_text(path: &Path, actual: &str) {
    if blessing() {
        std::fs::write(path, actual).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(actual, expected, "{} differs; read it again, then set TAJRIBA_BLESS=1", path.display());
}
