//! The rooms of the sources: each rule names a folder and words that may not stand in its files.

use std::fs;
use std::path::{Path, PathBuf};

/// Folder or file under `src/`, words its code may not hold, and why.
const RULES: [(&str, &[&str], &str); 9] = [
    (
        "views",
        &["crate::handlers", "crate::app", "crate::middleware", "crate::error", "tantivy"],
        "views look nothing up",
    ),
    ("views", &["axum", "tokio"], "views know no HTTP"),
    ("handlers", &["tantivy", "PreEscaped"], "handlers leave the engine to search and markup to views"),
    ("search", &["axum", "maud", "crate::urls", "crate::views", "crate::i18n"], "search knows no page"),
    ("curriculum", &["axum", "maud", "tantivy", "crate::views", "crate::handlers"], "a curriculum knows no page"),
    ("history", &["axum", "maud", "tantivy", "crate::"], "earlier texts know no page"),
    ("urls", &["axum", "maud", "crate::views", "crate::handlers"], "addresses are text"),
    ("i18n", &["axum", "maud", "crate::views"], "texts know no page"),
    ("care.rs", &["axum", "maud", "crate::"], "rules of care rest on the model alone"),
];

fn sources(place: &str) -> Vec<(PathBuf, String)> {
    let start = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(place);
    let mut found = Vec::new();
    let mut left = vec![start];
    while let Some(path) = left.pop() {
        if path.is_dir() {
            left.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            found.push((path, lines.collect::<Vec<_>>().join("\n")));
        }
    }
    assert!(!found.is_empty(), "nothing under {place}");
    found
}

#[test]
fn each_room_keeps_to_its_own() {
    let mut broken = Vec::new();
    for (place, words, why) in RULES {
        for (path, code) in sources(place) {
            let strangers = words.iter().filter(|word| code.contains(**word));
            broken.extend(strangers.map(|word| format!("{}: `{word}`, but {why}", path.display())));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn only_one_view_puts_stored_markup_onto_a_page() {
    let holders = sources("").into_iter().filter(|(_, code)| code.contains("PreEscaped"));
    let holders: Vec<_> = holders.map(|(path, _)| path).collect();
    assert_eq!(holders.len(), 1, "{holders:?}");
    assert!(holders[0].ends_with("views/raw.rs"));
}

/// A text that begins like a path or a mail address.
fn spells_an_address(line: &str) -> bool {
    let path = |rest: &str| rest.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '{');
    line.contains("\"mailto:") || line.split("\"/").skip(1).any(path)
}

#[test]
fn only_urls_and_the_router_spell_an_address() {
    let mut spelled = Vec::new();
    for place in ["views", "handlers", "middleware", "extract", "app.rs", "error.rs", "assets"] {
        for (path, code) in sources(place) {
            let lines = code.lines().filter(|line| spells_an_address(line));
            spelled.extend(lines.map(|line| format!("{}: {}", path.display(), line.trim())));
        }
    }
    // The one place that looks for such links in stored markup.
    spelled.retain(|line| !line.contains("views/raw.rs"));
    assert!(spelled.is_empty(), "{}", spelled.join("\n"));
}
