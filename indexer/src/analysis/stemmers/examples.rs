//! The tables' own examples: what a table shows a reader must be what the stemmer does.

use super::super::language::Language;
use super::super::pieces::surface;
use super::stemmers;
use std::collections::BTreeSet;

const TABLES: &[(Language, &str)] = &[
    (Language::Kk, include_str!("tables/kk.txt")),
    (Language::Ky, include_str!("tables/ky.txt")),
    (Language::Uz, include_str!("tables/uz.txt")),
    (Language::Az, include_str!("tables/az.txt")),
    (Language::Tk, include_str!("tables/tk.txt")),
];

/// Lines with endings, up to the dash and behind it.
fn endings(table: &str) -> impl Iterator<Item = (&str, &str)> {
    table.lines().filter(|l| l.starts_with("  ")).map(|l| l.split_once('—').unwrap_or((l, "")))
}

#[test]
fn every_ending_has_an_example_and_says_where_it_was_read() {
    for (language, table) in TABLES {
        let sources: BTreeSet<&str> =
            table.lines().filter_map(|l| l.strip_prefix("#   ")).filter_map(|l| l.split(' ').next()).collect();
        for (ending, example) in endings(table) {
            let source = example.split_whitespace().next_back().unwrap_or("");
            assert!(sources.contains(source), "{language:?} {ending}: source {source} of {sources:?}");
            assert!(
                example.contains(": ") && example.contains('"'),
                "{language:?} {ending}: an example and its meaning"
            );
        }
    }
}

#[test]
fn every_example_has_the_stem_of_its_word() {
    let mut wrong = Vec::new();
    for (language, table) in TABLES {
        let stemmer = stemmers(*language).surface.expect("a Turkic language has a stemmer");
        let stem = |word: &str| {
            let mut out = String::new();
            stemmer.stem(&surface(*language, word).expect("a word"), &mut out);
            out
        };
        for (ending, example) in endings(table) {
            let Some((root, rest)) = example.split_once(": ") else { continue };
            for form in rest.split('"').next().unwrap_or("").split_whitespace() {
                if stem(form) != stem(root.trim()) {
                    wrong.push(format!("{language:?} {}: {form} {} {}", ending.trim(), stem(form), stem(root.trim())));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn endings_are_written_in_letters_that_the_table_names() {
    for (language, table) in TABLES {
        let named: BTreeSet<char> = table
            .lines()
            .filter(|l| l.starts_with("letters ") || l.starts_with("sign "))
            .flat_map(|l| l.split(' ').skip(if l.starts_with("sign ") { 1 } else { 2 }))
            .flat_map(str::chars)
            .collect();
        for (ending, _) in endings(table) {
            let forms = ending
                .split_whitespace()
                .take_while(|w| !matches!(*w, "after" | "least" | "free" | "swallows" | "like"));
            for c in forms.flat_map(str::chars) {
                assert!(named.contains(&c), "{language:?}{ending}: {c:?}");
            }
        }
    }
}
