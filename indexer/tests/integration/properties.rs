//! Reading never fails on content, whatever the content.

use proptest::prelude::*;

use tajriba_indexer::model::{Kind, LanguageTag, WorkId};
use tajriba_indexer::{Context, FileEntry, Tree, WorkFiles, assemble_work, read_shared};

use crate::markup::assert_clean;
use crate::support::{TestLibrary, fixtures, report, today};

fn assemble(content: &[u8]) -> tajriba_indexer::Assembled {
    let entry = |path: &str| FileEntry { path: path.to_string(), size: 0, modified: 0, changed: 0, inode: 0 };
    let hub = std::fs::read(fixtures().join("library/hub.yaml")).unwrap();
    let shared = read_shared(&[(entry("hub.yaml"), hub)]).0.unwrap();
    let tag = LanguageTag::parse("en").unwrap();
    let files = WorkFiles {
        id: WorkId::parse("kg/reports/example").unwrap(),
        versions: vec![(tag.clone(), entry("kg/reports/example/index.en.md"))],
        others: Vec::new(),
    };
    let context = Context { shared: &shared, tree: &Tree::default(), aliases: &Default::default(), today: &today() };
    assemble_work(&files, &[(tag, content.to_vec())], &context)
}

const MARKS: &[char] = &[
    '-', '*', '_', '`', '#', '>', '|', '~', '[', ']', '(', ')', '!', '<', '&', ':', ';', '{', '}', '\\', '\n', '\r',
    '\t', ' ', '"', '\'', '0', '1', '.', '^', '@', '/',
];

const FORMS: &[&str] = &[
    "[^1]",
    "[^1]: ",
    "\n\n",
    "\n- ",
    "\n> ",
    "\n## ",
    "\n| a |\n| - |\n",
    "](https://x.org/)",
    "<b>",
    "&#0;",
    "&#x202e;",
    "\u{202e}",
    "\u{200d}",
    "---\n",
    ": ",
    "```",
    "{#a}",
    "![",
    "title: ",
    "\n- title: ",
    "<!--",
];

/// Text in which the characters that mean something to Markdown and YAML are frequent.
fn marked_up() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zа-яəқ]{1,6}",
        proptest::collection::vec(proptest::sample::select(MARKS), 1..8).prop_map(String::from_iter),
        proptest::sample::select(FORMS).prop_map(String::from),
        any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_reported(content in proptest::collection::vec(any::<u8>(), 0..400)) {
        let result = assemble(&content);
        prop_assert!(result.work.is_some() || !result.diagnostics.is_empty());
    }

    #[test]
    fn any_front_matter_is_read_or_reported(yaml in marked_up(), body in marked_up()) {
        let result = assemble(format!("---\n{yaml}\n---\n{body}").as_bytes());
        for found in &result.diagnostics {
            let steers = found.human().contains(['\u{202e}', '\u{1b}']);
            prop_assert!(!steers);
            prop_assert!(found.line >= 1 && found.column >= 1 && found.width >= 1);
        }
    }

    #[test]
    fn any_body_is_rendered_without_live_markup(body in marked_up()) {
        assert_clean(&TestLibrary::new(), &body);
    }

    #[test]
    fn the_sections_hold_every_word(words in proptest::collection::vec("[а-яё]{3,8}", 1..30), seed in any::<u64>()) {
        let forms: [fn(&str) -> String; 8] = [
            |w| format!("{w}\n\n"), |w| format!("# {w}\n\n"), |w| format!("- {w}\n\n"), |w| format!("> {w}\n\n"),
            |w| format!("**{w}** "), |w| format!("`{w}` "), |w| format!("\n\n| {w} |\n| --- |\n\n"), |w| format!("\n\n[^{w}] \n\n[^{w}]: {w}\n\n"),
        ];
        let body: String = words.iter().enumerate().map(|(at, word)| forms[(seed >> (at * 3 % 60)) as usize % 8](word)).collect();
        let work = assemble(report("", &body).as_bytes()).work.unwrap();
        let text: Vec<String> = work.versions[0].sections.iter().map(|section| format!("{}\n{}", section.heading, section.text)).collect();
        let text = text.join("\n");
        for word in &words {
            prop_assert!(text.split(|c: char| !c.is_alphabetic()).any(|found| found == word), "{word} of {body:?} in {text:?}");
        }
    }
}

#[test]
fn every_kind_has_a_schema_that_names_its_fields() {
    for kind in Kind::ALL {
        let schema = tajriba_indexer::schema(kind);
        assert_eq!(schema["additionalProperties"], serde_json::Value::Bool(false));
        for field in ["title", "date", "sources", "translation", "topics", "x-nothing"] {
            assert_eq!(schema["properties"].get(field).is_some(), field != "x-nothing", "{kind} {field}");
        }
    }
}

#[test]
fn time_grows_with_the_text_and_not_faster() {
    let shapes: [fn(usize) -> String; 6] = [
        |n| "> a\n".repeat(n),
        |n| "[a](b".repeat(200).repeat(n / 200) + "\n",
        |n| "*a _b\n".repeat(n),
        |n| "| a | b |\n".repeat(n),
        |n| "<b>x\n".repeat(n),
        |n| "&amp;`\n".repeat(n),
    ];
    for (number, shape) in shapes.iter().enumerate() {
        let seconds = |n: usize| {
            let content = report("", &shape(n));
            let mut best = f64::MAX;
            for _ in 0..3 {
                let start = std::time::Instant::now();
                assemble(content.as_bytes());
                best = best.min(start.elapsed().as_secs_f64());
            }
            best
        };
        // Four times the text: linear time is a factor of 4, quadratic of 16; other work on the machine is allowed for.
        let (short, long) = (seconds(4_000), seconds(16_000));
        assert!(long < short * 10.0 + 0.02, "shape {number}: {short} s and then {long} s");
    }
}
