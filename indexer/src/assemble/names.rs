//! The ids that front matter names and the paths that texts link to: are they there?

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use crate::assemble::Context;
use crate::assemble::version::Draft;
use crate::diagnostic::{Code, Diagnostic};
use crate::discover::WorkFiles;
use crate::markdown::LinkTarget;
use crate::model::{CommitmentRef, ConceptId, Kind, LanguageTag, WorkId};
use crate::nearest::nearest;
use crate::yaml::Node;

/// Fields whose values are work ids, whatever the kind.
const WORK_FIELDS: [&str; 10] = [
    "related",
    "supersedes",
    "superseded_by",
    "amends",
    "implements",
    "requires",
    "model",
    "legal_basis",
    "standard",
    "adapted_from",
];
/// Fields whose values are concept ids.
const CONCEPT_FIELDS: [&str; 3] = ["topics", "groups", "teaches"];
/// Fields whose values are organisation ids.
const ORGANISATION_FIELDS: [&str; 2] = ["organisation", "partners"];

/// Checks every id in the front matter of an original and notes the works it names.
pub(crate) fn check(
    files: &WorkFiles,
    draft: &Draft<'_>,
    context: &Context<'_>,
    references: &mut BTreeSet<WorkId>,
    found: &mut Vec<Diagnostic>,
) {
    let mut names = Names { files, draft, context, found };
    for field in WORK_FIELDS {
        for (text, place) in names.values(field) {
            references.extend(names.work(text, place));
        }
    }
    if files.id.kind() == Kind::Curricula {
        for item in items_of(&draft.front_matter.root) {
            if let Some((text, place)) = names.taught(item) {
                references.extend(names.work(text.split('#').next().unwrap_or_default(), place));
            }
        }
    }
    for field in CONCEPT_FIELDS {
        for (text, place) in names.values(field) {
            names.concept(text, place);
        }
    }
    for field in ORGANISATION_FIELDS {
        for (text, place) in names.values(field) {
            names.organisation(text, place);
        }
    }
    for (text, place) in names.values("commitments") {
        names.commitment(text, place);
    }
    for (text, place) in names.values("attachments") {
        names.attachment(text, place);
    }
    for (text, place) in names.values("aliases") {
        names.alias(text, place);
    }
    if files.id.kind() == Kind::Forum {
        for (text, place) in names.values("resolution") {
            names.resolution(text, place);
        }
    }
}

/// Every item of every module of a curriculum.
fn items_of(root: &Node) -> impl Iterator<Item = &Node> {
    root.items("modules").iter().flat_map(|module| module.items("items"))
}

struct Names<'a> {
    files: &'a WorkFiles,
    draft: &'a Draft<'a>,
    context: &'a Context<'a>,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Names<'a> {
    fn values(&self, field: &str) -> Vec<(&'a str, &'a Range<usize>)> {
        let root: &'a Node = &self.draft.front_matter.root;
        root.entry(field).map(|(_, value)| value.scalars()).unwrap_or_default()
    }

    fn report(&mut self, code: Code, place: &Range<usize>, message: String, hint: String) {
        self.found.push(self.draft.source.report(code, place.clone(), message, hint));
    }

    /// The `ref` of an item of a curriculum; an item is that of a work or an activity.
    fn taught<'n>(&mut self, item: &'n Node) -> Option<(&'n str, &'n Range<usize>)> {
        let reference = item.entry("ref").map(|(_, value)| value);
        let hint = || "Write `ref: country/kind/slug`, or `activity:` with what is done.".to_string();
        match (reference, item.entry("activity")) {
            (None, None) => {
                self.report(
                    Code::MissingField,
                    &item.span,
                    "neither `ref` nor `activity` is given".to_string(),
                    hint(),
                );
            }
            (Some(_), Some((_, activity))) => {
                let message = "`ref` and `activity` exclude one another".to_string();
                self.report(Code::BadValue, &activity.span, message, hint());
            }
            (None, Some((_, activity))) if activity.text().is_some_and(|text| text.trim().is_empty()) => {
                let message = "`activity` is empty".to_string();
                let hint = "Write what is done, such as `activity: Round of introductions`.".to_string();
                self.report(Code::BadValue, &activity.span, message, hint);
            }
            _ => {}
        }
        reference.and_then(|reference| Some((reference.text()?, &reference.span)))
    }

    fn work(&mut self, text: &str, place: &Range<usize>) -> Option<WorkId> {
        let id = match WorkId::parse(text) {
            Ok(id) => id,
            Err(error) => {
                self.report(Code::BadValue, place, error.to_string(), "Write `country/kind/slug`.".to_string());
                return None;
            }
        };
        let tree = self.context.tree;
        if !tree.works.contains_key(&id) && !self.context.aliases.contains_key(&id) {
            // Only neighbours in the same folder can be meant: a search through thousands would be slow and odd.
            let prefix = format!("{}/{}/", id.country(), id.kind());
            let near = nearest(text, tree.works.keys().map(WorkId::as_str).filter(|known| known.starts_with(&prefix)));
            let hint = near.map_or_else(
                || "Name a work that is in the library.".to_string(),
                |near| format!("Write `{near}`, the nearest work."),
            );
            self.report(Code::UnknownWork, place, format!("no work `{id}` in the library"), hint);
        }
        Some(id)
    }

    fn concept(&mut self, text: &str, place: &Range<usize>) {
        let concepts = &self.context.shared.vocabulary.concepts;
        if ConceptId::parse(text).is_ok_and(|id| concepts.contains_key(&id)) {
            return;
        }
        let near = nearest(text, concepts.keys().map(ConceptId::as_str));
        let hint = near.map_or_else(
            || "Name a concept of vocabulary.ttl, or add this one there.".to_string(),
            |near| format!("Write `{near}`, the nearest concept."),
        );
        self.report(Code::UnknownTopic, place, format!("no concept `{text}` in the vocabulary"), hint);
    }

    fn organisation(&mut self, text: &str, place: &Range<usize>) {
        let known = &self.context.shared.organisations;
        if known.contains_key(text) {
            return;
        }
        let near = nearest(text, known.keys().map(String::as_str));
        let hint = near.map_or_else(
            || "Add it to organisations.yaml.".to_string(),
            |near| format!("Write `{near}`, the nearest organisation."),
        );
        self.report(Code::UnknownOrganisation, place, format!("no organisation `{text}` in organisations.yaml"), hint);
    }

    fn commitment(&mut self, text: &str, place: &Range<usize>) {
        let Ok(named) = CommitmentRef::parse(text) else {
            return;
        };
        let shared = self.context.shared;
        let resolution = named.resolution.as_deref().unwrap_or(&shared.hub.default_resolution);
        let known = shared.resolutions.get(resolution);
        if known.is_some_and(|commitments| commitments.contains_key(&named.number)) {
            return;
        }
        let (message, hint) = match known.and_then(|commitments| commitments.keys().next_back()) {
            Some(last) => (
                format!("`{resolution}` has no commitment {}", named.number),
                format!("Write a number from 1 to {last}."),
            ),
            None => (
                format!("no commitments of a resolution `{resolution}` in the library"),
                format!("Add commitments/{resolution}/{}.yaml.", named.number),
            ),
        };
        self.report(Code::UnknownCommitment, place, message, hint);
    }

    fn resolution(&mut self, text: &str, place: &Range<usize>) {
        let known = &self.context.shared.resolutions;
        if !known.contains_key(text) {
            let near = nearest(text, known.keys().map(String::as_str));
            let hint = near.map_or_else(
                || format!("Add its commitments as commitments/{text}/1.yaml and so on."),
                |near| format!("Write `{near}`."),
            );
            self.report(
                Code::UnknownResolution,
                place,
                format!("no commitments of a resolution `{text}` in the library"),
                hint,
            );
        }
    }

    fn attachment(&mut self, text: &str, place: &Range<usize>) {
        let path = format!("{}/{text}", self.files.id);
        if !self.files.others.iter().any(|entry| entry.path == path) {
            let near = nearest(text, self.files.others.iter().map(crate::discover::FileEntry::name));
            let hint = near
                .map_or_else(|| format!("Put the file into {}/.", self.files.id), |near| format!("Write `{near}`."));
            self.report(Code::MissingAttachment, place, format!("no file `{text}` beside the text"), hint);
        }
    }

    fn alias(&mut self, text: &str, place: &Range<usize>) {
        let Ok(alias) = WorkId::parse(text) else {
            return;
        };
        let owner = self.context.aliases.get(&alias).filter(|owner| **owner != self.files.id);
        let message = if self.context.tree.works.contains_key(&alias) {
            format!("`{alias}` is the address of a work, so it cannot lead here")
        } else if let Some(owner) = owner {
            format!("`{alias}` leads to `{owner}` already")
        } else {
            return;
        };
        self.report(Code::TakenAlias, place, message, "Remove it here or there.".to_string());
    }
}

/// What a path from the library's root leads to, noting the work it names.
pub(crate) fn resolve(path: &str, context: &Context<'_>, references: &RefCell<BTreeSet<WorkId>>) -> LinkTarget {
    let parts: Vec<&str> = path.split('/').collect();
    if let Some(page) = resolve_page(&parts, context) {
        return page;
    }
    let [country, kind, slug, rest @ ..] = parts.as_slice() else {
        return LinkTarget::Missing;
    };
    let Ok(id) = WorkId::parse(&format!("{country}/{kind}/{slug}")) else {
        return LinkTarget::Missing;
    };
    references.borrow_mut().insert(id.clone());
    let Some(work) = context.tree.works.get(&id) else {
        return match context.aliases.get(&id) {
            Some(owner) if rest.is_empty() || is_version(rest).is_some() => {
                references.borrow_mut().insert(owner.clone());
                LinkTarget::Work(owner.clone())
            }
            _ => LinkTarget::Missing,
        };
    };
    if rest.is_empty() {
        return LinkTarget::Work(id);
    }
    match is_version(rest) {
        Some(tag) if work.versions.iter().any(|(known, _)| *known == tag) => LinkTarget::Work(id),
        Some(_) => LinkTarget::Missing,
        None if work.others.iter().any(|entry| entry.path == path) => LinkTarget::File(path.to_string()),
        None => LinkTarget::Missing,
    }
}

fn is_version(rest: &[&str]) -> Option<LanguageTag> {
    match rest {
        [name] => LanguageTag::parse(name.strip_prefix("index.")?.strip_suffix(".md")?).ok(),
        _ => None,
    }
}

/// Pages of the site that are no works: a country, a topic, a commitment.
fn resolve_page(parts: &[&str], context: &Context<'_>) -> Option<LinkTarget> {
    let shared = context.shared;
    let there = match parts {
        ["countries", code] => shared.hub.countries.iter().any(|country| country.code.as_str() == *code),
        ["topics", id] => ConceptId::parse(id).is_ok_and(|id| shared.vocabulary.concepts.contains_key(&id)),
        ["commitments"] => true,
        ["commitments", number] => number
            .parse()
            .is_ok_and(|number: u16| shared.commitments().is_some_and(|known| known.contains_key(&number))),
        _ => return None,
    };
    Some(if there { LinkTarget::File(parts.join("/")) } else { LinkTarget::Missing })
}
