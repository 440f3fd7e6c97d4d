//! `library/sources.tsv`: where each web address of the starter library was seen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tajriba_indexer::discover;

/// How an address can have been seen, as `library/README.md` explains the words.
const SEEN: [&str; 4] = ["notes", "cited", "vocabulary", "named"];

fn library() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("library")
}

/// The addresses in a text; they end where Markdown, YAML or a table ends them.
fn addresses(mut text: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        let start = ["http://", "https://"].into_iter().filter_map(|scheme| text.find(scheme)).min()?;
        let rest = &text[start..];
        let end = rest.find(|c: char| c.is_whitespace() || "\"'<>)]}|`".contains(c)).unwrap_or(rest.len());
        text = &rest[end..];
        Some(rest[..end].trim_end_matches(['.', ',', ';']))
    })
}

/// Addresses of works and countries, each with a file that has it. The vocabulary says beside each term where it was seen.
fn used() -> BTreeMap<String, String> {
    let (tree, _) = discover(&library()).unwrap();
    let versions = tree.works.into_values().flat_map(|work| work.versions).map(|(_, entry)| entry.path);
    let countries = tree.shared.into_iter().map(|entry| entry.path).filter(|path| path.ends_with("/country.yaml"));
    let mut used = BTreeMap::new();
    for path in versions.chain(countries) {
        for address in addresses(&fs::read_to_string(library().join(&path)).unwrap()) {
            used.entry(address.to_string()).or_insert_with(|| path.clone());
        }
    }
    used
}

#[test]
fn every_address_of_the_starter_library_is_listed_with_where_it_was_seen() {
    let list = fs::read_to_string(library().join("sources.tsv")).unwrap();
    let mut listed = BTreeSet::new();
    for line in list.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        assert_eq!(fields.len(), 4, "address, seen, read on, where: {line}");
        assert!(SEEN.contains(&fields[1]), "`{}` is none of {SEEN:?}: {line}", fields[1]);
        assert!(listed.insert(fields[0]), "twice: {}", fields[0]);
    }
    let missing: Vec<_> = used().into_iter().filter(|(address, _)| !listed.contains(address.as_str())).collect();
    assert!(missing.is_empty(), "say in library/sources.tsv where these were seen: {missing:#?}");
}

#[test]
fn addresses_end_where_the_markup_ends_them() {
    let found: Vec<_> =
        addresses("[a](https://a.org/b_(c)) https://d.org. url: \"http://e.org/?f=1,2\" http").collect();
    assert_eq!(found, ["https://a.org/b_(c", "https://d.org", "http://e.org/?f=1,2"]);
}
