//! One version: its file read, checked against its original, rendered.

use std::borrow::Cow;
use std::ops::Range;

use crate::assemble::language;
use crate::diagnostic::{Code, Diagnostic};
use crate::discover::{FileEntry, MAX_FILE_BYTES, WorkFiles};
use crate::front_matter::{self, FrontMatter, is_shared_field, is_worded_field};
use crate::hygiene::{self, in_one_line};
use crate::markdown::{self, Body, LinkTarget, Rendered};
use crate::model::{Kind, LanguageTag, Revision, TranslationKind, Version, Wording};
use crate::source::Source;

/// Characters of a summary that is made from the first paragraph.
const SUMMARY_CHARS: usize = 300;

/// A version whose file could be read.
pub(crate) struct Draft<'a> {
    pub(crate) tag: &'a LanguageTag,
    pub(crate) source: Source,
    pub(crate) front_matter: FrontMatter,
    pub(crate) body: Range<usize>,
    pub(crate) revision: Revision,
    /// Warnings from reading it.
    warnings: Vec<Diagnostic>,
}

/// What became of a file.
pub(crate) enum Outcome<'a> {
    Draft(Box<Draft<'a>>),
    /// Neither title nor text yet.
    Empty,
    Failed(Vec<Diagnostic>),
}

/// Reads a version's file.
pub(crate) fn read<'a>(
    files: &WorkFiles,
    tag: &'a LanguageTag,
    entry: &FileEntry,
    content: Option<&[u8]>,
) -> Outcome<'a> {
    let failed = |diagnostic| Outcome::Failed(vec![diagnostic]);
    let Some(content) = content else {
        return failed(
            Diagnostic::new(Code::UnreadableFile, &entry.path, "the file cannot be read")
                .with_hint("Mend its permissions."),
        );
    };
    if content.len() as u64 > MAX_FILE_BYTES {
        let message = format!("the file is over {MAX_FILE_BYTES} bytes long");
        return failed(
            Diagnostic::new(Code::FileTooLarge, &entry.path, message).with_hint("Divide the text into several works."),
        );
    }
    let source = match Source::read(&entry.path, content) {
        Ok(source) => source,
        Err(diagnostic) => return failed(*diagnostic),
    };
    let parts = match front_matter::split(&source) {
        Ok(parts) => parts,
        Err(diagnostic) => return failed(*diagnostic),
    };
    let mut diagnostics = Vec::new();
    let read = front_matter::read(&source, parts.front_matter, files.id.kind(), &mut diagnostics);
    let Some(front_matter) = read else {
        return Outcome::Failed(diagnostics);
    };
    let has_text = !source.text()[parts.body.clone()].trim().is_empty();
    if front_matter.title.is_empty() {
        if !has_text {
            return Outcome::Empty;
        }
        let found = front_matter.root.entry("title").map_or(0..3, |(key, _)| key.span.clone());
        diagnostics.push(source.report(
            Code::MissingField,
            found,
            "there is a text and no title",
            "Add `title:` in the language of the text.",
        ));
        return Outcome::Failed(diagnostics);
    }
    let (source, body) = without_hidden(source, parts.body, &mut diagnostics);
    Outcome::Draft(Box::new(Draft {
        tag,
        source,
        front_matter,
        body,
        revision: Revision::of(content),
        warnings: diagnostics,
    }))
}

/// The front matter of a file, whatever else is wrong with it.
pub(crate) fn front_matter_of(path: &str, content: &[u8], kind: Kind) -> Option<FrontMatter> {
    let source = Source::read(path, content).ok()?;
    let parts = front_matter::split(&source).ok()?;
    front_matter::read(&source, parts.front_matter, kind, &mut Vec::new())
}

/// Drops the characters nobody sees from a body and says so.
pub(crate) fn without_hidden(
    source: Source,
    body: Range<usize>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Source, Range<usize>) {
    let text = &source.text()[body.clone()];
    let Some((at, hidden)) = hygiene::find_hidden(text) else {
        return (source, body);
    };
    let count = text.chars().filter(|c| hygiene::is_hidden(*c)).count();
    let place = body.start + at..body.start + at + hidden.len_utf8();
    let message =
        format!("{} is dropped: nobody sees it ({count} such characters in this file)", hygiene::code_point(hidden));
    diagnostics.push(source.report(Code::DroppedCharacter, place, message, "Remove it."));
    let clean = format!("{}{}", &source.text()[..body.start], hygiene::without_hidden(text));
    let body = body.start..clean.len();
    (Source::new(source.path(), clean), body)
}

/// Checks that what children are shown was read by a person.
pub(crate) fn check_for_children(draft: &Draft<'_>, found: &mut Vec<Diagnostic>) {
    let Some(translation) = &draft.front_matter.translation else { return };
    if translation.kind == TranslationKind::Machine && translation.reviewed_by.is_none() {
        let message = "children are shown no machine translation that nobody has read";
        let hint = "Have somebody compare it with the original, and name them in `translation.reviewed_by`.";
        let place = draft.front_matter.place("translation");
        found.push(draft.source.report(Code::MachineForChildren, place, message, hint));
    }
}

/// Checks what a translation says of itself and of the work; its own wording of the work's text fields.
pub(crate) fn check_translation(
    draft: &Draft<'_>,
    original: &Draft<'_>,
    files: &WorkFiles,
    not_translated: &[LanguageTag],
    found: &mut Vec<Diagnostic>,
) -> Wording {
    let (source, front_matter) = (&draft.source, &draft.front_matter);
    if let Some(translation) = &front_matter.translation {
        let of = &translation.of;
        let there = files.versions.iter().any(|(tag, _)| tag == of) && !not_translated.contains(of) && of != draft.tag;
        if !there {
            let others = files
                .versions
                .iter()
                .map(|(tag, _)| tag)
                .filter(|tag| *tag != draft.tag && !not_translated.contains(tag));
            let others: Vec<String> = others.map(|tag| format!("`{tag}`")).collect();
            let message = format!("translated from `{of}`, which is no other version of this work");
            let hint = format!("Write one of: {}.", others.join(", "));
            let place = front_matter.root.entry("translation").and_then(|(_, value)| value.entry("of"));
            let place = place.map_or_else(|| front_matter.place("translation"), |(_, value)| value.span.clone());
            found.push(source.report(Code::UnknownVersion, place, message, hint));
        }
    }
    let kind = files.id.kind();
    for (key, value) in front_matter.root.entries() {
        let Some(name) = key.text().filter(|name| is_shared_field(kind, name) && !is_worded_field(kind, name)) else {
            continue;
        };
        let (file, theirs) =
            (original.source.path().rsplit('/').next().unwrap_or_default(), original.front_matter.root.entry(name));
        let message = match theirs {
            Some((_, theirs)) if theirs.says_the_same(value) => continue,
            Some((place, _)) => {
                let (line, column) = original.source.position(place.span.start);
                format!("`{name}` differs from the original's, {file}:{line}:{column}")
            }
            None => format!("`{name}` stands here and not in the original, {file}"),
        };
        let hint = format!("Keep `{name}:` in the original alone: it holds for every version.");
        found.push(source.report(Code::RepeatedField, key.span.clone(), message, hint));
    }
    let theirs = (&original.source, &original.front_matter.root);
    front_matter::read_wording((source, &front_matter.root), theirs, kind, found).unwrap_or_default()
}

/// Renders a version's body and adds what was noticed in the whole file.
pub(crate) fn render(
    draft: &Draft<'_>,
    resolve: &dyn Fn(&str) -> LinkTarget,
    found: &mut Vec<Diagnostic>,
) -> Option<Rendered> {
    found.extend(draft.warnings.iter().cloned());
    let title = draft.front_matter.title.as_str();
    let body = Body { source: &draft.source, range: draft.body.clone(), title, resolve };
    let mut rendered = match markdown::render(&body) {
        Ok(rendered) => rendered,
        Err(diagnostic) => {
            found.push(*diagnostic);
            return None;
        }
    };
    found.append(&mut rendered.warnings);
    let questions = draft.front_matter.questions.iter().map(|question| ("questions", question.as_str()));
    for (field, text) in [("title", title)].into_iter().chain(questions) {
        for (_, word) in markdown::look_alikes(text) {
            let (message, hint) = markdown::look_alike(word);
            found.push(draft.source.report(Code::LookAlikeLetters, draft.front_matter.place(field), message, hint));
        }
    }
    if let Some(reason) = language::mismatch(draft.tag, &format!("{title} {}", rendered.prose)) {
        let hint = "Name the file by the language it is written in.";
        found.push(draft.source.report(Code::LanguageMismatch, draft.front_matter.place("title"), reason, hint));
    }
    Some(rendered)
}

/// The model's version of what was rendered.
pub(crate) fn version(draft: &Draft<'_>, rendered: Rendered, wording: Wording) -> Version {
    let front_matter = &draft.front_matter;
    let summary = match &front_matter.summary {
        Some(summary) => in_one_line(summary),
        None => shortened(&rendered.first_paragraph).into_owned(),
    };
    Version {
        language: draft.tag.clone(),
        title: in_one_line(&front_matter.title),
        summary,
        questions: front_matter.questions.clone(),
        translation: front_matter.translation.clone(),
        wording,
        revision: draft.revision.clone(),
        sections: rendered.sections,
    }
}

/// A paragraph cut at a word, with an ellipsis where it was cut.
fn shortened(paragraph: &str) -> Cow<'_, str> {
    match paragraph.char_indices().nth(SUMMARY_CHARS) {
        None => Cow::Borrowed(paragraph),
        Some((end, _)) => {
            let cut = &paragraph[..end];
            let word = cut.rfind(char::is_whitespace).unwrap_or(end);
            Cow::Owned(format!(
                "{}…",
                cut[..word].trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '—' | '–'))
            ))
        }
    }
}
