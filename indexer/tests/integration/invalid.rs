//! One defect a folder, with the whole block that is printed for it.

use std::collections::BTreeSet;

use tajriba_indexer::{Code, Diagnostic};

use crate::support::{TestLibrary, assert_text, fixtures, report};

fn folders() -> Vec<String> {
    let entries = std::fs::read_dir(fixtures().join("invalid")).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn every_defect_prints_its_block() {
    for name in folders() {
        let folder = fixtures().join("invalid").join(&name);
        let library = TestLibrary::new();
        library.lay_over(&folder);
        assert_text(&folder.join("expected.txt"), &format!("{}\n", library.printed()));
    }
}

#[test]
fn every_defect_that_is_named_by_a_code_shows_it() {
    for name in folders() {
        if Code::ALL.iter().any(|code| code.as_str() == name) {
            let text = std::fs::read_to_string(fixtures().join("invalid").join(&name).join("expected.txt")).unwrap();
            assert!(text.contains(&format!("[{name}]")), "{name}");
        }
    }
}

/// Codes whose files cannot stand in a repository, or are too large for it; the tests below show them.
const MADE_HERE: [Code; 8] = [
    Code::UnreadableFile,
    Code::FileTooLarge,
    Code::BadName,
    Code::FrontMatterTooLarge,
    Code::OverCap,
    Code::SymbolicLink,
    Code::NotAFile,
    Code::TooDeep,
];

#[test]
fn every_code_has_a_fixture() {
    let folders: BTreeSet<String> = folders().into_iter().collect();
    let missing: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| !MADE_HERE.contains(code) && !folders.contains(code.as_str()))
        .map(|code| code.as_str())
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn codes(library: &TestLibrary) -> Vec<Code> {
    library.check().iter().map(|found| found.code).collect()
}

#[test]
fn the_library_of_the_fixtures_has_no_defect() {
    assert_eq!(TestLibrary::new().printed(), "");
}

#[test]
fn large_files_and_front_matter_are_refused() {
    let library = TestLibrary::new();
    library.write("kg/reports/a/index.en.md", report("", &"word \n".repeat(200_000)));
    library.write("kg/reports/b/index.en.md", report(&format!("x_note: {}\n", "x".repeat(17_000)), "Text."));
    library.write("organisations.yaml", "# \n".repeat(400_000));
    let found = codes(&library);
    assert_eq!(found.iter().filter(|code| **code == Code::FileTooLarge).count(), 2);
    assert!(found.contains(&Code::FrontMatterTooLarge));
}

#[test]
fn texts_over_a_cap_are_refused_and_their_neighbours_published() {
    let library = TestLibrary::new();
    let table = |rows: usize| format!("| a | b |\n| - | - |\n{}", "| 1 | 2 |\n".repeat(rows));
    let bodies = [
        "> ".repeat(70) + "deep",
        (0..70).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect(),
        "*a **b ".repeat(40) + &"** *".repeat(40),
        table(5_001),
        "[a](https://example.org/) ".repeat(2_001),
        (0..501).map(|note| format!("[^{note}]\n\n[^{note}]: x\n\n")).collect(),
        "x".repeat(70_000),
    ];
    for (number, body) in bodies.iter().enumerate() {
        library.write(&format!("kg/reports/over-{number}/index.en.md"), report("", body));
    }
    library.write("kg/reports/fine/index.en.md", report("", &table(4_000)));
    let assembled = library.assembled();
    let over: Vec<&str> = assembled
        .iter()
        .filter(|(_, result)| result.diagnostics.iter().any(|found| found.code == Code::OverCap))
        .map(|(id, _)| id.slug().as_str())
        .collect();
    // The third is no emphasis at all to the parser, so nothing in it is deep.
    assert_eq!(over, ["over-0", "over-1", "over-3", "over-4", "over-5", "over-6"]);
    assert!(assembled.values().filter(|result| result.work.is_some()).count() >= 4);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_reported_and_never_opened() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let library = TestLibrary::new();
    let folder = library.root().join("kg/reports/example");
    library.write("kg/reports/example/index.en.md", report("", "Text."));
    std::os::unix::fs::symlink("/etc/passwd", folder.join("index.ru.md")).unwrap();
    std::os::unix::fs::symlink(library.root(), folder.join("loop")).unwrap();
    std::fs::write(folder.join(OsStr::from_bytes(b"bad-\xFF.pdf")), "x").unwrap();
    std::fs::write(folder.join("a\u{202e}fdp.exe"), "x").unwrap();
    assert!(std::process::Command::new("mkfifo").arg(folder.join("index.tr.md")).status().unwrap().success());
    let found = codes(&library);
    let count = |code| found.iter().filter(|found| **found == code).count();
    assert_eq!((count(Code::SymbolicLink), count(Code::BadName), count(Code::NotAFile)), (2, 2, 1));
    assert_eq!(library.work("kg/reports/example").versions.len(), 1);
}

#[test]
fn a_file_that_went_away_is_an_error_of_that_version_alone() {
    let library = TestLibrary::new();
    let (tree, _) = tajriba_indexer::discover(library.root()).unwrap();
    let entry = &tree.works.values().next().unwrap().versions[0].1;
    std::fs::remove_file(library.root().join(&entry.path)).unwrap();
    assert!(tajriba_indexer::read(library.root(), entry).is_err());
}

#[test]
fn a_check_of_one_file_is_silent_about_the_others() {
    let library = TestLibrary::new();
    library.write("kg/reports/a/index.en.md", report("topics: x\n", "Text."));
    library.write("kg/reports/b/index.en.md", report("topics: x\n", "Text."));
    let paths = [library.root().join("kg/reports/a")];
    let found = tajriba_indexer::check(library.root(), &paths, &crate::support::today()).unwrap();
    let places: Vec<&str> = found.iter().map(|found: &Diagnostic| found.path.as_str()).collect();
    assert_eq!(places, ["kg/reports/a/index.en.md"]);
    assert!(tajriba_indexer::check(library.root(), &[std::env::temp_dir()], &crate::support::today()).is_err());
}
