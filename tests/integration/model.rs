//! The model: what it makes of a text, its two forms, how it is installed, and what comes of a damaged one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tajriba_indexer::embedding::{Embedder, ModelError};

use crate::support::{TestLibrary, TestModel};

pub(crate) fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.original("kg/legislation/code", "ru", "Кодекс о детях", "", "Опека.\n\n## Семья\n\nПриёмная семья.");
    library.original("tr/case-studies/homes", "en", "Small homes", "", "A home.\n\n## Costs\n\nWhat a home costs.");
    library
}

fn model_file(library: &TestLibrary, seed: u64) -> PathBuf {
    let path = library.as_ref().join(format!("model-{seed}.bin"));
    fs::write(&path, TestModel::new(seed).packed()).unwrap();
    path
}

pub(crate) fn model(library: &TestLibrary, seed: u64) -> Embedder {
    Embedder::load(&model_file(library, seed)).unwrap()
}

fn reason(path: &Path) -> String {
    match Embedder::load(path) {
        Err(error @ (ModelError::Unusable { .. } | ModelError::Io { .. })) => error.to_string(),
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("{} was loaded", path.display()),
    }
}

#[test]
fn the_network_is_the_one_of_the_papers() {
    let library = library();
    let test_model = TestModel::new(7);
    let pieces = ["<s>", "▁query", ":", "▁chi", "ld", "▁", "q", "</s>"];
    let ids: Vec<_> = pieces.iter().map(|piece| test_model.id(piece)).collect();
    let expected = test_model.embed(&ids);
    let found = model(&library, 7).query("child  q", None).unwrap().unwrap();
    for (found, expected) in found.iter().zip(expected) {
        assert!((f64::from(*found) - expected).abs() < 1e-4, "{found} is not {expected}");
    }
}

#[test]
fn characters_are_brought_to_those_of_the_vocabulary() {
    let model = model(&library(), 7);
    assert_eq!(model.passage("пёс\u{a0}а").unwrap(), model.passage("пес а").unwrap());
    assert_ne!(model.passage("пёс а").unwrap(), model.passage("пеша").unwrap());
}

#[test]
fn both_forms_of_a_model_give_the_same_vectors() {
    let library = library();
    let folder = library.as_ref().join("published");
    TestModel::new(7).publish(&folder);
    let (packed, published) = (model(&library, 7), Embedder::load(&folder).unwrap());
    for text in ["child", "права", "a text with words: many, and some of them not known €"] {
        assert_eq!(packed.passage(text).unwrap(), published.passage(text).unwrap(), "{text}");
    }
    assert_ne!(packed.id(), published.id());
}

#[test]
fn a_cut_model_says_that_it_was_cut() {
    let library = library();
    let whole = TestModel::new(1).packed();
    let path = library.as_ref().join("cut.bin");
    for length in (0..whole.len()).step_by(97) {
        fs::write(&path, &whole[..length]).unwrap();
        let reason = reason(&path);
        assert!(reason.contains("ends too early"), "{length}: {reason}");
    }
}

#[test]
fn another_file_is_told_from_a_model() {
    let library = library();
    let path = library.as_ref().join("foreign.bin");
    for content in [
        b"PK\x03\x04 a package, not a model in it".as_slice(),
        b"E5S1\x02\0\0\0",
        b"E5S1\x01\0\0\0zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
    ] {
        fs::write(&path, content).unwrap();
        assert!(reason(&path).contains("is not a model that can be used"));
    }
    let folder = library.as_ref().join("published");
    TestModel::new(7).publish(&folder);
    let weights = folder.join("model.safetensors");
    let whole = fs::read(&weights).unwrap();
    fs::write(&weights, &whole[..whole.len() - 1]).unwrap();
    assert!(reason(&folder).contains("end too early"));
    fs::write(&weights, whole).unwrap();
    let config = fs::read_to_string(folder.join("config.json")).unwrap();
    fs::write(folder.join("config.json"), config.replace("\"bert\"", "\"gpt2\"")).unwrap();
    assert!(reason(&folder).contains("a bert with gelu is needed"));
}

/// Runs the program on a library with a model; its exit code, standard output and standard error.
fn run(library: &TestLibrary, model: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tajriba"));
    command.args(arguments).arg("--library").arg(library.root()).arg("--model").arg(model);
    let output = command.arg("--index").arg(library.index_folder().path()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_model_is_installed_from_a_file_only_when_its_checksum_is_known() {
    let library = library();
    let target = library.as_ref().join("installed");
    let file = model_file(&library, 1).display().to_string();
    let (code, _, errors) = run(&library, &target, &["model", "install", "--from", &file]);
    assert_eq!(code, 2);
    assert!(errors.contains("--sha256"), "{errors}");
    assert_eq!(run(&library, &target, &["model", "status"]).0, 1);
    let digest = model(&library, 1).id().to_string();
    let (code, output, errors) = run(&library, &target, &["model", "install", "--from", &file, "--sha256", &digest]);
    assert_eq!((code, errors.as_str()), (0, ""), "{output}");
    let searching = || run(&library, &target, &["search", "homes"]).2;
    assert!(searching().starts_with("no section has a vector"));
    let (code, output, _) = run(&library, &target, &["index"]);
    assert_eq!(code, 0);
    assert_eq!(searching(), "");
    assert!(output.starts_with("indexed 2 works, 2 versions, 4 sections in "), "{output}");
    let (code, output, _) = run(&library, &target, &["model", "status"]);
    assert_eq!(code, 0);
    assert!(output.contains(&digest) && output.contains("4 of 4 sections have a vector"), "{output}");
}

#[test]
fn a_published_model_is_installed_from_its_folder() {
    let library = library();
    let (folder, target) = (library.as_ref().join("published"), library.as_ref().join("installed"));
    TestModel::new(3).publish(&folder);
    let from = folder.display().to_string();
    assert_eq!(run(&library, &target, &["model", "install", "--from", &from]).0, 0);
    assert_eq!(Embedder::load(&target).unwrap().id(), Embedder::load(&folder).unwrap().id());
}

#[test]
fn a_damaged_model_is_one_error_and_a_lexical_index() {
    let library = library();
    let path = model_file(&library, 1);
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let (code, output, errors) = run(&library, &path, &["index"]);
    assert_eq!(code, 0);
    assert!(output.starts_with("indexed 2 works"), "{output}");
    assert_eq!(errors.lines().count(), 1, "{errors}");
    assert!(errors.starts_with("error: ") && errors.contains("ends too early"), "{errors}");
    let (code, output, errors) = run(&library, &path, &["search", "homes"]);
    assert_eq!((code, errors.lines().count()), (0, 1), "{errors}");
    assert!(output.contains("tr/case-studies/homes"), "{output}");
}
