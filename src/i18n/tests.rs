//! Holds the languages' files together: every key in every language, the same variables, nothing unused.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use tajriba_indexer::model::{
    ActType, Audience, Consent, Duration, InForce, Kind, Level, MaterialType, ReportType, ReviewStatus, SourceKind,
    Stage, ToolType, TranslationKind,
};

use super::locales::LOCALES;
use super::*;

/// Key → variables of its text.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(sources: &[&str]) -> Messages {
    let mut messages = Messages::new();
    for source in sources {
        let resource = FluentResource::try_new((*source).to_string());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{errors:?}\n{source}"));
        for entry in resource.entries() {
            if let Entry::Message(message) = entry {
                let mut variables = BTreeSet::new();
                if let Some(pattern) = &message.value {
                    collect(pattern, &mut variables);
                }
                let earlier = messages.insert(message.id.name.to_string(), variables);
                assert!(earlier.is_none(), "{} stands twice", message.id.name);
            }
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    collect(&variant.value, variables);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name.to_string());
        }
    }
}

fn english() -> Messages {
    let (_, sources) = LOCALES.iter().find(|(tag, _)| *tag == "en").expect("English");
    messages(sources)
}

#[test]
fn every_language_has_every_text_with_the_same_variables() {
    let english = english();
    let mut wrong = Vec::new();
    for (tag, sources) in LOCALES {
        let texts = messages(sources);
        for (key, variables) in &english {
            match texts.get(key) {
                None => wrong.push(format!("{tag}: {key} is missing")),
                // A language without plural forms needs no selector.
                Some(found) if without_plural(found) != without_plural(variables) => {
                    wrong.push(format!("{tag}: {key} has {found:?}, English {variables:?}"));
                }
                Some(_) => {}
            }
        }
        let foreign = texts.keys().filter(|key| !english.contains_key(*key));
        wrong.extend(foreign.map(|key| format!("{tag}: {key} is not in English")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn without_plural(variables: &BTreeSet<String>) -> BTreeSet<&str> {
    let names = variables.iter().map(String::as_str);
    names.filter(|name| *name != "plural").collect()
}

#[test]
fn every_text_is_used_and_every_text_that_is_used_exists() {
    let used = keys_in_use();
    let english = english();
    let unused: Vec<_> = english.keys().filter(|key| !used.contains(*key)).collect();
    assert!(unused.is_empty(), "not used: {unused:?}");
    let missing: Vec<_> = built_keys().into_iter().filter(|key| !english.contains_key(key)).collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
    let literals = literals_given_to_texts();
    let missing: Vec<_> = literals.iter().filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
}

/// Keys that are put together from a word and a value of a closed list.
fn built_keys() -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    let mut add = |prefix: &str, words: Vec<&str>| {
        keys.extend(words.iter().map(|word| format!("{prefix}-{word}")));
    };
    add("kind", Kind::ALL.iter().map(|v| v.as_str()).collect());
    add("one", Kind::ALL.iter().map(|v| v.as_str()).collect());
    add("audience", Audience::ALL.iter().map(|v| v.as_str()).collect());
    add("stage", Stage::ALL.iter().map(|v| v.as_str()).collect());
    add("in-force", InForce::ALL.iter().map(|v| v.as_str()).collect());
    add("act", ActType::ALL.iter().map(|v| v.as_str()).collect());
    add("report", ReportType::ALL.iter().map(|v| v.as_str()).collect());
    add("tool", ToolType::ALL.iter().map(|v| v.as_str()).collect());
    add("material", MaterialType::ALL.iter().map(|v| v.as_str()).collect());
    add("duration", Duration::ALL.iter().map(|v| v.as_str()).collect());
    add("level", Level::ALL.iter().map(|v| v.as_str()).collect());
    add("consent", Consent::ALL.iter().map(|v| v.as_str()).collect());
    add("review", ReviewStatus::ALL.iter().map(|v| v.as_str()).collect());
    add("source", SourceKind::ALL.iter().map(|v| v.as_str()).collect());
    add("translation", TranslationKind::ALL.iter().map(|v| v.as_str()).collect());
    add("banner", vec!["machine", "machine-edited"]);
    add("sort", vec!["relevance", "date"]);
    add("script", vec!["cyrl", "latn", "arab"]);
    add("role", vec!["coordinating", "guardianship", "gatekeeping", "complaints"]);
    add(
        "facet",
        vec![
            "in",
            "country",
            "kind",
            "topic",
            "commitment",
            "year",
            "audience",
            "stage",
            "in_force",
            "review",
            "type",
            "duration",
        ],
    );
    add("nothing-other", vec!["in", "country", "kind"]);
    add("mark", ReviewStatus::ALL.iter().map(|v| v.as_str()).collect());
    let roles = [
        "superseded-by",
        "supersedes",
        "model",
        "legal-basis",
        "standard",
        "adapted-from",
        "amends",
        "implements",
        "requires",
    ];
    add("link", [&roles[..], &["related"]].concat());
    add("linked", [&roles[2..], &["part"]].concat());
    for part in ["children-danger", "children-tell", "children-traces"] {
        add(part, vec!["text"]);
    }
    for door in ["door-experience", "door-training", "door-publish"] {
        add(door, vec!["text"]);
    }
    for name in crate::error::AppError::NAMES {
        add("error", vec![name, &format!("{name}-text")]);
    }
    for (page, parts) in crate::views::pages::PROSE {
        add(page, vec!["title", "lead"]);
        for part in *parts {
            add(page, vec![part, &format!("{part}-text")]);
        }
    }
    keys
}

/// Every hyphenated word in quotes in the sources, and the keys that are put together.
fn keys_in_use() -> BTreeSet<String> {
    let mut used: BTreeSet<String> = built_keys().into_iter().collect();
    for source in sources() {
        used.extend(source.split('"').skip(1).step_by(1).map(String::from));
    }
    used
}

/// The keys in `.text("…")`, `.with("…"` and `.counted("…"`.
fn literals_given_to_texts() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in sources() {
        for call in [".text(\"", ".with(\"", ".counted(\""] {
            for rest in source.split(call).skip(1) {
                found.extend(rest.split('"').next().map(String::from));
            }
        }
    }
    found
}

fn sources() -> Vec<String> {
    let mut sources = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() && !path.ends_with("i18n") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                sources.push(std::fs::read_to_string(&path).expect("a source"));
            }
        }
    }
    sources
}

#[test]
fn a_missing_language_falls_back_and_says_something() {
    let tag = LanguageTag::parse("fr").expect("a tag");
    let catalog = Catalog::new([&tag]);
    let texts = catalog.get(&tag).expect("the language that was asked for");
    assert_eq!(texts.text("nav-search"), "Search");
}

#[test]
fn turkmen_writes_ordinal_numbers_in_two_forms() {
    let tag = LanguageTag::parse("tk").expect("a tag");
    let catalog = Catalog::new([&tag]);
    let texts = catalog.get(&tag).expect("the language that was asked for");
    let days =
        ["1", "3", "6", "9", "10", "20", "40"].map(|day| texts.with("curriculum-day-number", &[("number", day)]));
    assert_eq!(
        days,
        ["1-nji", "3-nji", "6-njy", "9-njy", "10-njy", "20-nji", "40-njy"].map(|day| format!("{day} gün"))
    );
    let page = texts.with("paging-of", &[("number", "1 016"), ("last", "1 020")]);
    assert_eq!(page, "1 020 sahypadan 1 016-njy sahypa");
}

#[test]
fn russian_counts_in_three_forms() {
    let tag = LanguageTag::parse("ru").expect("a tag");
    let catalog = Catalog::new([&tag]);
    let texts = catalog.get(&tag).expect("Russian");
    let counted = [1, 3, 5, 21].map(|count| texts.counted("count-works", count, &[]));
    assert_eq!(counted, ["1 материал", "3 материала", "5 материалов", "21 материал"]);
}
