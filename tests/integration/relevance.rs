//! The judged queries of `tests/relevance`:
//!
//! 1. thirty in each language, each about a need that is told and judged;
//! 2. every work that is judged is in the library;
//! 3. no query is a piece of a title.

#[allow(dead_code, reason = "the report uses the rest")]
#[path = "../relevance/suite.rs"]
mod suite;

use std::path::{Path, PathBuf};

use suite::Suite;

fn library() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("library")
}

#[test]
fn every_language_asks_about_every_need() {
    let suite = Suite::read();
    assert_eq!(suite.languages().len(), 9);
    for language in suite.languages() {
        let mut asked: Vec<_> =
            suite.queries.iter().filter(|query| query.language == *language).map(|query| query.need).collect();
        asked.sort_unstable();
        asked.dedup();
        assert!(asked.len() >= 30, "{language} asks about {} needs", asked.len());
        for need in asked {
            let judged = suite.judgements.get(need).is_some_and(|works| works.values().any(|grade| *grade == 3));
            assert!(judged && suite.needs.contains_key(need), "{need}");
        }
    }
}

#[test]
fn judged_works_are_in_the_library() {
    let suite = Suite::read();
    let works = suite.judgements.values().flat_map(|works| works.keys());
    let missing: Vec<_> = works.filter(|work| !library().join(work.as_str()).is_dir()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn no_query_is_lifted_from_a_title() {
    let words = |text: &str| -> Vec<String> {
        let word = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        text.split_whitespace().map(word).filter(|word| !word.is_empty()).collect()
    };
    let files = walk(&library()).into_iter().filter(|path| path.extension().is_some_and(|end| end == "md"));
    let titles: Vec<Vec<String>> = files
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .filter_map(|text| text.lines().find_map(|line| line.strip_prefix("title:").map(words)))
        .collect();
    assert!(titles.len() > 300, "{} titles", titles.len());
    for query in &Suite::read().queries {
        let asked = words(query.text);
        for run in asked.windows(4) {
            let title = titles.iter().find(|title| title.windows(4).any(|part| part == run));
            assert!(title.is_none(), "{:?} is in {title:?}", query.text);
        }
    }
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(walk(&path)) } else { found.push(path) }
    }
    found
}
