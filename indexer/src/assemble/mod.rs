//! The rules across the files of a work, and between a work and the rest of its library.

mod language;
mod names;
mod text;
mod version;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::discover::{Tree, WorkFiles};
use crate::front_matter;
use crate::markdown::LinkTarget;
use crate::model::{LanguageTag, PartialDate, Shared, Status, Version, Wording, Work, WorkId};

pub use text::{VersionText, version_text};
use version::{Draft, Outcome};

/// What a work is read against.
pub struct Context<'a> {
    /// Everything of the library that is not a work.
    pub shared: &'a Shared,
    /// Which works and files there are.
    pub tree: &'a Tree,
    /// Former addresses of works and the works that have them now; see [`aliases`].
    pub aliases: &'a BTreeMap<WorkId, WorkId>,
    /// The day against which an embargo is held.
    pub today: &'a PartialDate,
}

/// Why a work without errors is not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hidden {
    /// `status: draft`.
    Draft,
    /// `status: withdrawn`.
    Withdrawn,
    /// `embargo_until` is still to come.
    Embargoed(PartialDate),
    /// No version has a title and a text yet.
    Empty,
}

/// A link from the text of a work to a section of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnchorLink {
    /// The work it leads to.
    pub work: WorkId,
    /// The anchor there.
    pub anchor: String,
    /// What to report when no version of that work has the anchor.
    pub dead: Diagnostic,
}

/// What became of the files of a work.
#[derive(Debug, Clone, Default)]
pub struct Assembled {
    /// The work, where it can be shown.
    pub work: Option<Work>,
    /// Why it is not shown although nothing is wrong with it.
    pub hidden: Option<Hidden>,
    /// Everything that was noticed, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// Paths of versions that were left out because of an error, sorted.
    pub left_out: Vec<String>,
    /// Languages whose file is there with an empty title and an empty text.
    pub not_translated: Vec<LanguageTag>,
    /// Works that this result depends on, whether they exist or not: linked or named. Sorted.
    pub references: Vec<WorkId>,
    /// Links to sections of other works, which only the whole library can judge; see [`dead_anchors`].
    pub anchor_links: Vec<AnchorLink>,
}

/// Assembles one work from the contents of its versions' files. A version whose content is not given counts as
/// unreadable.
pub fn assemble_work(files: &WorkFiles, contents: &[(LanguageTag, Vec<u8>)], context: &Context<'_>) -> Assembled {
    let mut assembly = Assembly {
        files,
        context,
        result: Assembled::default(),
        references: RefCell::default(),
        files_used: RefCell::default(),
        failed: BTreeSet::new(),
    };
    assembly.run(contents);
    assembly.finish()
}

/// The former addresses that the versions of a work name, without judging anything else in them.
pub fn aliases(files: &WorkFiles, contents: &[(LanguageTag, Vec<u8>)]) -> Vec<WorkId> {
    let mut found = BTreeSet::new();
    for (tag, content) in contents {
        // Few works have any: nothing is parsed for the others, and nothing but front matter is looked at.
        let head = &content[..content.len().min(20 << 10)];
        if !head.windows(8).any(|window| window == b"aliases:") {
            continue;
        }
        let path = files.versions.iter().find(|(known, _)| known == tag).map_or("", |(_, entry)| &entry.path);
        if let Some(draft) = version::front_matter_of(path, content, files.id.kind()) {
            let named = draft.root.entry("aliases").map(|(_, value)| value.scalars()).unwrap_or_default();
            found.extend(named.iter().filter_map(|(text, _)| WorkId::parse(text).ok()));
        }
    }
    found.into_iter().collect()
}

/// Diagnostics on links to sections that no version of their work has. `anchors` gives the anchors of a shown work.
pub fn dead_anchors<'a>(
    assembled: impl IntoIterator<Item = &'a Assembled>,
    anchors: impl Fn(&WorkId) -> Option<BTreeSet<String>>,
) -> Vec<Diagnostic> {
    let links = assembled.into_iter().flat_map(|assembled| &assembled.anchor_links);
    links
        .filter(|link| anchors(&link.work).is_some_and(|known| !known.contains(&link.anchor)))
        .map(|link| link.dead.clone())
        .collect()
}

/// The state of assembling one work.
struct Assembly<'a> {
    files: &'a WorkFiles,
    context: &'a Context<'a>,
    result: Assembled,
    references: RefCell<BTreeSet<WorkId>>,
    files_used: RefCell<BTreeSet<String>>,
    failed: BTreeSet<LanguageTag>,
}

impl Assembly<'_> {
    fn run(&mut self, contents: &[(LanguageTag, Vec<u8>)]) {
        let mut drafts = Vec::new();
        for (tag, entry) in &self.files.versions {
            let content = contents.iter().find(|(known, _)| known == tag).map(|(_, content)| content.as_slice());
            match version::read(self.files, tag, entry, content) {
                Outcome::Draft(draft) => drafts.push(*draft),
                Outcome::Empty => self.result.not_translated.push(tag.clone()),
                Outcome::Failed(diagnostics) => {
                    self.result.diagnostics.extend(diagnostics);
                    self.failed.insert(tag.clone());
                }
            }
        }
        if let Some(message) = self.unknown_country() {
            let hint = format!("Add `{}` to `countries` in hub.yaml, or move the work.", self.files.id.country());
            for draft in &drafts {
                self.result
                    .diagnostics
                    .push(Diagnostic::new(Code::UnknownCountry, draft.source.path(), &message).with_hint(&hint));
            }
            self.fail_all(&drafts);
            return;
        }
        if drafts.is_empty() {
            if self.failed.is_empty() {
                self.result.hidden = Some(Hidden::Empty);
            }
            return;
        }
        let Some(place) = self.find_original(&drafts) else {
            self.fail_all(&drafts);
            return;
        };
        self.assemble(&drafts, place);
    }

    fn unknown_country(&self) -> Option<String> {
        let country = self.files.id.country();
        let known =
            country.is_regional() || self.context.shared.hub.countries.iter().any(|known| known.code == *country);
        (!known).then(|| format!("`{country}` is no country of this hub"))
    }

    /// The one version that is no translation. Otherwise says what is wrong.
    fn find_original(&mut self, drafts: &[Draft<'_>]) -> Option<usize> {
        let originals: Vec<usize> = drafts
            .iter()
            .enumerate()
            .filter(|(_, draft)| draft.front_matter.translation.is_none())
            .map(|(place, _)| place)
            .collect();
        match originals.as_slice() {
            [one] => return Some(*one),
            [] => {
                for draft in drafts {
                    let found = if self.failed.is_empty() {
                        let hint = "Remove `translation:` from the version that was written first.";
                        draft.source.report(
                            Code::NoOriginal,
                            draft.front_matter.place("translation"),
                            "every version says that it is a translation",
                            hint,
                        )
                    } else {
                        left_out_with_original(draft, &self.failed)
                    };
                    self.result.diagnostics.push(found);
                }
            }
            several => {
                let names: Vec<String> = several.iter().map(|place| format!("`{}`", drafts[*place].tag)).collect();
                for place in several {
                    let draft = &drafts[*place];
                    let message =
                        format!("{} have no `translation:`, so each would be the original", names.join(" and "));
                    let hint =
                        "Add `translation: {of: …, kind: …}` to every version but the one that was written first.";
                    self.result.diagnostics.push(draft.source.report(Code::TwoOriginals, 0..3, message, hint));
                }
            }
        }
        None
    }

    fn fail_all(&mut self, drafts: &[Draft<'_>]) {
        self.failed.extend(drafts.iter().map(|draft| draft.tag.clone()));
    }

    fn assemble(&mut self, drafts: &[Draft<'_>], place: usize) {
        let kind = self.files.id.kind();
        let original = &drafts[place];
        let mut found = Vec::new();
        let facts = front_matter::read_facts(&original.source, &original.front_matter, kind, &mut found);
        if facts.is_some() {
            names::check(self.files, original, self.context, &mut self.references.borrow_mut(), &mut found);
        }
        let status = facts.as_ref().and_then(|(common, _)| common.status);
        let embargo = facts.as_ref().and_then(|(common, _)| common.embargo_until.clone());
        let mut failed = found.iter().any(Diagnostic::is_error);
        self.result.diagnostics.append(&mut found);

        let mut versions = Vec::new();
        for (at, draft) in drafts.iter().enumerate() {
            let (mut found, mut wording) = (Vec::new(), Wording::default());
            if at != place {
                if facts.as_ref().is_some_and(|(common, _)| common.is_reviewed_for_children()) {
                    version::check_for_children(draft, &mut found);
                }
                let empty = &self.result.not_translated;
                wording = version::check_translation(draft, original, self.files, empty, &mut found);
            }
            let version = self.render(draft, wording, &mut found);
            if found.iter().any(Diagnostic::is_error) {
                self.failed.insert(draft.tag.clone());
                failed |= at == place;
            } else {
                versions.extend(version);
            }
            self.result.diagnostics.append(&mut found);
        }
        let Some((facts, details)) = facts.filter(|_| !failed) else {
            self.failed.insert(original.tag.clone());
            let broken = BTreeSet::from([original.tag.clone()]);
            let others = drafts.iter().filter(|draft| !self.failed.contains(draft.tag));
            let consequences: Vec<Diagnostic> = others.map(|draft| left_out_with_original(draft, &broken)).collect();
            self.result.diagnostics.extend(consequences);
            self.fail_all(drafts);
            return;
        };
        self.note_unused_files(&facts.attachments);
        self.result.hidden = match status {
            Some(Status::Draft) => Some(Hidden::Draft),
            Some(Status::Withdrawn) => Some(Hidden::Withdrawn),
            _ => embargo.filter(|day| self.context.today.ordinal() < day.ordinal()).map(Hidden::Embargoed),
        };
        if self.result.hidden.is_none() {
            self.result.work = Some(Work { id: self.files.id.clone(), facts, details, versions });
        }
    }

    /// Files beside the versions that neither front matter nor a text names.
    fn note_unused_files(&mut self, attachments: &[String]) {
        let used = self.files_used.borrow();
        for entry in &self.files.others {
            let attached = |name: &String| entry.path == format!("{}/{name}", self.files.id);
            if !used.contains(&entry.path) && !attachments.iter().any(attached) {
                let message = "no text links to this file and no `attachments` names it";
                let hint = "Name it in `attachments`, or remove it.";
                let note = Diagnostic::new(Code::IgnoredFile, &entry.path, message).with_hint(hint);
                self.result.diagnostics.push(note);
            }
        }
    }

    fn render(&mut self, draft: &Draft<'_>, wording: Wording, found: &mut Vec<Diagnostic>) -> Option<Version> {
        let resolve = |path: &str| {
            let target = names::resolve(path, self.context, &self.references);
            if let LinkTarget::File(path) = &target {
                self.files_used.borrow_mut().insert(path.clone());
            }
            target
        };
        let rendered = version::render(draft, &resolve, found)?;
        for link in &rendered.links {
            if link.anchor.is_empty() || link.work == self.files.id {
                continue;
            }
            let message = format!("no version of `{}` has the anchor `{}`", link.work, link.anchor);
            let range: Range<usize> = link.place.start + draft.body.start..link.place.end + draft.body.start;
            let dead = draft.source.report(Code::DeadAnchor, range, message, "Link to an anchor that its page has.");
            self.result.anchor_links.push(AnchorLink { work: link.work.clone(), anchor: link.anchor.clone(), dead });
        }
        Some(version::version(draft, rendered, wording))
    }

    fn finish(mut self) -> Assembled {
        let failed = self.files.versions.iter().filter(|(tag, _)| self.failed.contains(tag));
        self.result.left_out = failed.map(|(_, entry)| entry.path.clone()).collect();
        self.result.left_out.sort();
        self.result.references = self.references.into_inner().into_iter().filter(|id| *id != self.files.id).collect();
        self.result.diagnostics.sort();
        self.result
    }
}

fn left_out_with_original(draft: &Draft<'_>, broken: &BTreeSet<LanguageTag>) -> Diagnostic {
    let names: Vec<String> = broken.iter().map(|tag| format!("`index.{tag}.md`")).collect();
    let message = format!("left out, because the original is: see {}", names.join(", "));
    draft.source.report_whole(Code::OriginalLeftOut, message, "Mend the original.")
}
