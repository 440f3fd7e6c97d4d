//! The fields of front matter, read into the model's structs.

use std::ops::Range;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic};
use crate::front_matter::addresses::check_addresses;
use crate::front_matter::schema::{known_keys, required_keys};
use crate::hygiene::in_one_line;
use crate::model::{CommonFacts, Details, Kind, OneOrMany, Translation};
use crate::source::Source;
use crate::yaml::{self, FieldError, Limits, Node, from_node};

/// The longest summary that is shown whole in a list of hits.
const SUMMARY_CHARS: usize = 300;

/// The longest question, and the most questions, that a page begins with.
const QUESTION_CHARS: usize = 160;
const MOST_QUESTIONS: usize = 10;

/// Fields that every version has of its own.
#[derive(Debug, Default, Deserialize, JsonSchema)]
pub(crate) struct Head {
    /// The title in the language of this version.
    #[serde(default)]
    #[schemars(required)]
    title: Option<String>,
    /// What it is about in up to 300 characters; the first paragraph where absent.
    #[serde(default)]
    summary: Option<String>,
    /// What a reader may come with and finds answered here: up to 10 questions of up to 160 characters.
    #[serde(default)]
    questions: OneOrMany<String>,
    /// How this version was translated; absent in the original and required in every other.
    #[serde(default)]
    translation: Option<Translation>,
}

/// Front matter whose own fields are read; the shared ones wait for [`read_facts`].
#[derive(Debug)]
pub(crate) struct FrontMatter {
    /// The title; empty in a version that is not translated yet.
    pub(crate) title: String,
    /// The summary, where there is one.
    pub(crate) summary: Option<String>,
    /// The questions that it answers.
    pub(crate) questions: Vec<String>,
    /// How it was translated.
    pub(crate) translation: Option<Translation>,
    /// Everything, with places.
    pub(crate) root: Node,
}

impl FrontMatter {
    /// Where the value of a field stands; the opening fence where there is none.
    pub(crate) fn place(&self, field: &str) -> Range<usize> {
        self.root.entry(field).map_or(0..3, |(_, value)| value.span.clone())
    }
}

/// Reads the front matter in a range of a file. Diagnostics that are errors come with `None`.
pub(crate) fn read(
    source: &Source,
    range: Range<usize>,
    kind: Kind,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<FrontMatter> {
    let root = match yaml::read(source, range, &Limits::FRONT_MATTER) {
        Ok(root) => root,
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            return None;
        }
    };
    if root.entries().is_empty() && !root.is_empty() {
        let message = "the front matter is not a list of fields";
        diagnostics.push(source.report(Code::BadYaml, root.span, message, "Write `title: …`, one field a line."));
        return None;
    }
    let known = known_keys(kind);
    let before = diagnostics.len();
    for (key, _) in root.entries() {
        let name = key.text().unwrap_or_default();
        if !name.starts_with("x_") && !known.contains(&name) {
            diagnostics.push(yaml::unknown_key(source, key.span.clone(), name, known.iter().copied()));
        }
    }
    let head: Head = match from_node(&root) {
        Ok(head) => head,
        Err(error) => {
            diagnostics.push(error.report(source, 0..3));
            return None;
        }
    };
    check_addresses(source, &root, diagnostics);
    if diagnostics.len() > before {
        return None;
    }
    let front_matter = FrontMatter {
        title: head.title.map(|title| title.trim().to_string()).unwrap_or_default(),
        summary: head.summary.map(|summary| summary.trim().to_string()).filter(|summary| !summary.is_empty()),
        questions: head.questions.iter().map(|text| in_one_line(text)).filter(|text| !text.is_empty()).collect(),
        translation: head.translation,
        root,
    };
    let length = front_matter.summary.as_deref().unwrap_or_default().chars().count();
    if length > SUMMARY_CHARS {
        let message = format!("the summary is {length} characters long; lists show up to {SUMMARY_CHARS}");
        diagnostics.push(source.report(Code::LongSummary, front_matter.place("summary"), message, "Shorten it."));
    }
    check_questions(source, &front_matter, diagnostics);
    Some(front_matter)
}

fn check_questions(source: &Source, front_matter: &FrontMatter, diagnostics: &mut Vec<Diagnostic>) {
    let questions = &front_matter.questions;
    let mut report = |message: String, hint| {
        diagnostics.push(source.report(Code::LongQuestions, front_matter.place("questions"), message, hint));
    };
    if questions.len() > MOST_QUESTIONS {
        let message = format!("there are {} questions; a page begins with up to {MOST_QUESTIONS}", questions.len());
        report(message, "Keep those that readers come with most.");
    }
    let length = questions.iter().map(|question| question.chars().count()).max().unwrap_or_default();
    if length > QUESTION_CHARS {
        report(format!("a question is {length} characters long; up to {QUESTION_CHARS} are read"), "Shorten it.");
    }
}

/// Reads what only an original has: the fields that hold for every version.
pub(crate) fn read_facts(
    source: &Source,
    front_matter: &FrontMatter,
    kind: Kind,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(CommonFacts, Details)> {
    let root = &front_matter.root;
    let mut complete = true;
    for required in required_keys(kind) {
        let missing = match root.entry(required) {
            None => Some((0..3, format!("`{required}` is missing"))),
            Some((key, value)) if value.is_empty() => Some((key.span.clone(), format!("`{required}` is empty"))),
            Some(_) => None,
        };
        if let Some((place, message)) = missing {
            let hint = format!("Add `{required}:`, which {kind} must have.");
            diagnostics.push(source.report(Code::MissingField, place, message, hint));
            complete = false;
        }
    }
    if !complete {
        return None;
    }
    let common = from_node::<CommonFacts>(root);
    let details = read_details(root, kind);
    for error in [common.as_ref().err(), details.as_ref().err()].into_iter().flatten() {
        diagnostics.push(error.report(source, 0..3));
    }
    Some((common.ok()?, details.ok()?))
}

fn read_details(root: &Node, kind: Kind) -> Result<Details, Box<FieldError>> {
    Ok(match kind {
        Kind::CaseStudies => Details::CaseStudies(from_node(root)?),
        Kind::ServiceModels => Details::ServiceModels(from_node(root)?),
        Kind::Legislation => Details::Legislation(from_node(root)?),
        Kind::TrainingMaterials => Details::TrainingMaterials(from_node(root)?),
        Kind::Reports => Details::Reports(from_node(root)?),
        Kind::Tools => Details::Tools(from_node(root)?),
        Kind::NationalPlans => Details::NationalPlans(from_node(root)?),
        Kind::Forum => Details::Forum(from_node(root)?),
        Kind::Curricula => Details::Curricula(from_node(root)?),
    })
}
