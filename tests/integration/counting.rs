//! `tajriba stats`: figures of a tiny library, and what the real one must keep.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::TestLibrary;

fn stats(library: &Path, index: &Path, format: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_tajriba"))
        .args(["stats", "--format", format])
        .arg("--library")
        .arg(library)
        .arg("--index")
        .arg(index)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn statistics(library: &Path, index: &Path) -> Value {
    serde_json::from_str(&stats(library, index, "json")).unwrap()
}

/// Two countries with works, one translated by a machine; a third country with nothing.
fn tiny() -> TestLibrary {
    let library = TestLibrary::new();
    let official = "topics: foster-care\ncommitments: [1, bishkek-2009/1, other/2]\n";
    library.original("kz/legislation/law", "ru", "Закон", official, "Текст");
    library
        .write("kz/legislation/law/index.kk.md", "---\ntitle: Заң\ntranslation: {of: ru, kind: machine}\n---\nМәтін\n");
    library.write(
        "kg/reports/figures/index.ru.md",
        "---\ntitle: Числа\ndate: 2020\ntype: statistics\ntopics: justice\nsources:\n  - {title: A, kind: official}\n\
         review: {status: reviewed, date: 2021, due: 2022}\n---\nТекст\n",
    );
    library.write("kg/country.yaml", "gaps:\n  - {kind: tools, note: {en: None was found., ru: Не найдено.}}\n");
    library
}

#[test]
fn stats_count_works_by_country_kind_language_commitment_and_theme() {
    let library = tiny();
    let figures = statistics(&library.root(), library.index_folder().path());
    assert_eq!(figures["works"], 2);
    assert_eq!(figures["versions"], 3);
    assert_eq!(figures["official_source"], serde_json::json!({"works": 1, "share": 0.5}));
    assert_eq!(figures["cells"]["kz"]["legislation"], serde_json::json!({"works": 1, "languages": {"kk": 1, "ru": 1}}));
    // A commitment named twice counts once; one of another resolution counts for nothing here.
    assert_eq!(figures["commitments"], serde_json::json!({"1": {"kz": 1}, "2": {}, "3": {}}));
    assert_eq!(figures["themes"], serde_json::json!({"family-placement": {"kz": 1}, "justice": {"kg": 1}}));
    assert_eq!(figures["translations"], serde_json::json!({"original": 2, "machine": 1}));
}

#[test]
fn stats_name_what_is_missing_and_what_needs_a_reviewer() {
    let library = tiny();
    let figures = statistics(&library.root(), library.index_folder().path());
    let gaps = figures["gaps"].as_array().unwrap();
    // Three countries and nine kinds, of which two cells are filled.
    assert_eq!(gaps.len(), 25);
    let note = |country: &str, kind: &str| {
        &gaps.iter().find(|gap| gap["country"] == country && gap["kind"] == kind).unwrap()["note"]
    };
    assert_eq!(note("kg", "tools"), "Не найдено.");
    assert_eq!(note("tr", "tools"), &Value::Null);
    assert_eq!(figures["untranslated"]["kk"], serde_json::json!(["kg/reports/figures"]));
    assert_eq!(
        figures["to_review"],
        serde_json::json!([
            {"work": "kg/reports/figures", "due": true, "children": false, "machine": []},
            {"work": "kz/legislation/law", "due": false, "children": false, "machine": ["kk"]},
        ])
    );
}

#[test]
fn stats_list_what_is_for_children_and_awaits_its_reviewer() {
    let library = TestLibrary::new();
    library.original("kg/tools/for-children", "ky", "Балдарга", "type: guide\naudience: children\n", "Текст");
    let figures = statistics(&library.root(), library.index_folder().path());
    assert_eq!(figures["review"], serde_json::json!({"unreviewed": 1, "children": 1}));
    assert_eq!(figures["to_review"][0]["work"], "kg/tools/for-children");
    assert_eq!(figures["to_review"][0]["children"], true);
}

#[test]
fn stats_as_text_has_one_fact_a_line() {
    let library = tiny();
    let text = stats(&library.root(), library.index_folder().path(), "text");
    for line in [
        "works\t2",
        "official source\t1\t50 %",
        "cell\tkz\tlegislation\tkk\t1",
        "commitment\t1\tkz\t1",
        "theme\tjustice\tkg\t1",
        "gap\ttr\ttools\tnot explained",
        "to review\tkz/legislation/law\tunreviewed\tkk",
    ] {
        assert!(text.lines().any(|found| found == line), "no line `{line}` in\n{text}");
    }
}

#[test]
fn the_starter_library_keeps_its_bars() {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("library");
    let index = tempfile::tempdir().unwrap();
    let figures = statistics(&library, index.path());
    assert_eq!(figures["left_out"], 0);
    assert!(figures["works"].as_u64().unwrap() >= 200 && figures["versions"].as_u64().unwrap() >= 450);
    assert!(figures["official_source"]["share"].as_f64().unwrap() >= 0.5);
    for table in ["commitments", "themes"] {
        for (row, counts) in figures[table].as_object().unwrap() {
            let countries = counts.as_object().unwrap().keys().filter(|country| *country != "regional").count();
            assert!(countries >= 4, "{table} {row}: only {countries} countries");
        }
    }
    let unexplained: BTreeSet<String> = figures["gaps"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|gap| gap["note"].is_null())
        .map(|gap| format!("{} {}", gap["country"], gap["kind"]))
        .collect();
    assert!(unexplained.is_empty(), "empty cells without a sentence in country.yaml: {unexplained:?}");
}
