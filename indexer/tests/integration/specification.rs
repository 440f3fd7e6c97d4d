//! `README.md` of this crate is the specification: its tables are made from the code, its examples are run.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use tajriba_indexer::{Code, field_table};

use crate::support::{TestLibrary, assert_text, fixtures};

fn readme() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

/// The text with what stands between the marks of a generated part replaced.
fn with_part(text: &str, name: &str, part: &str) -> String {
    let (begin, end) = (format!("<!-- begin {name} -->\n"), format!("<!-- end {name} -->"));
    let from = text.find(&begin).unwrap_or_else(|| panic!("no {begin}")) + begin.len();
    let to = text[from..].find(&end).unwrap_or_else(|| panic!("no {end}")) + from;
    format!("{}\n{}\n{}", &text[..from], part.trim(), &text[to..])
}

/// Each code with its meaning and, from its fixture, a block as it is printed.
fn code_list() -> String {
    let mut list = String::new();
    for code in Code::ALL {
        list.push_str(&format!("### `{code}` ({})\n\n{}\n\n", code.severity().as_str(), code.meaning()));
        let expected = fixtures().join("invalid").join(code.as_str()).join("expected.txt");
        let text = std::fs::read_to_string(expected).unwrap_or_default();
        let shown = text.split("\n\n").find(|block| block.contains(&format!("[{code}]")));
        if let Some(block) = shown {
            list.push_str(&format!("```text\n{}\n```\n\n", block.trim_end()));
        }
    }
    list
}

#[test]
fn the_tables_are_those_of_the_code() {
    let text = std::fs::read_to_string(readme()).unwrap();
    let made = with_part(&with_part(&text, "fields", &field_table()), "codes", &code_list());
    assert_text(&readme(), &made);
}

/// Fenced examples that name a file, ```` ```yaml path ````, with the block that follows each, if one does.
fn examples(text: &str) -> Vec<(String, String, Option<String>)> {
    let mut found: Vec<(String, String, Option<String>)> = Vec::new();
    let mut lines = text.lines();
    let mut fresh = false;
    while let Some(line) = lines.next() {
        if line.starts_with("#") {
            fresh = false;
        }
        let Some(info) = line.strip_prefix("````").or_else(|| line.strip_prefix("```")) else {
            continue;
        };
        let fence = &line[..line.len() - info.len()];
        let content: String =
            lines.by_ref().take_while(|line| *line != fence).map(|line| format!("{line}\n")).collect();
        match info.split_once(' ') {
            Some((_, path)) => {
                found.push((path.to_string(), content, None));
                fresh = true;
            }
            None if info == "text" && fresh => {
                found.last_mut().unwrap().2 = Some(content);
                fresh = false;
            }
            None => {}
        }
    }
    found
}

#[test]
fn the_examples_are_read_as_the_text_says() {
    let text = std::fs::read_to_string(readme()).unwrap();
    let examples = examples(text.split("<!-- begin codes -->").next().unwrap());
    let valid: BTreeMap<&str, &str> = examples
        .iter()
        .filter(|example| example.2.is_none())
        .map(|(path, content, _)| (path.as_str(), content.as_str()))
        .collect();
    assert!(valid.len() >= 5 && valid.len() < examples.len(), "{} of {} are valid", valid.len(), examples.len());
    let library = || {
        let library = TestLibrary::new();
        for (path, content) in &valid {
            library.write(path, content);
        }
        library
    };
    assert_eq!(library().printed(), "");
    for (path, content, block) in &examples {
        if let Some(block) = block {
            let library = library();
            library.write(path, content);
            let printed = format!("{}\n", library.printed());
            let told = |block: &str| format!("{content}```\n\nThis prints:\n\n```text\n{block}```");
            let text = std::fs::read_to_string(readme()).unwrap();
            assert!(text.contains(&told(block)), "the block does not follow {path}");
            assert_text(&readme(), &text.replacen(&told(block), &told(&printed), 1));
        }
    }
}
