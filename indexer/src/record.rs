//! What an index stores of a work beside its sections: everything a list, a card or a page's frame needs.

use serde::{Deserialize, Serialize};

use crate::model::{CommonFacts, Details, LanguageTag, Revision, Section, Translation, Version, Wording, Work, WorkId};

/// A work without the text of its sections.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WorkRecord {
    /// Its address.
    pub id: WorkId,
    /// What cannot differ by language, whatever the kind.
    pub facts: CommonFacts,
    /// What only this kind has.
    pub details: Details,
    /// Language versions sorted by tag.
    pub versions: Vec<VersionRecord>,
}

/// As what a work names another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkRole {
    /// It replaces this one.
    SupersededBy,
    /// It is replaced by this one.
    Supersedes,
    /// The service model of a case.
    Model,
    /// The law a case rests on.
    LegalBasis,
    /// The standard of a model.
    Standard,
    /// The model it was adapted from.
    AdaptedFrom,
    /// The act it amends.
    Amends,
    /// The act it implements.
    Implements,
    /// What should be learned first.
    Requires,
    /// What a curriculum teaches with.
    Part,
    /// Worth reading beside it.
    Related,
}

impl LinkRole {
    /// Its word, as in the front matter.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SupersededBy => "superseded-by",
            Self::Supersedes => "supersedes",
            Self::Model => "model",
            Self::LegalBasis => "legal-basis",
            Self::Standard => "standard",
            Self::AdaptedFrom => "adapted-from",
            Self::Amends => "amends",
            Self::Implements => "implements",
            Self::Requires => "requires",
            Self::Part => "part",
            Self::Related => "related",
        }
    }
}

/// The works that a work's front matter names, in the order of what they say; one may stand in several roles.
pub(crate) fn links(facts: &CommonFacts, details: &Details) -> Vec<(LinkRole, WorkId)> {
    let mut named: Vec<(LinkRole, WorkId)> = Vec::new();
    let mut add = |role: LinkRole, ids: &[WorkId]| named.extend(ids.iter().map(|id| (role, id.clone())));
    add(LinkRole::SupersededBy, facts.superseded_by.as_slice());
    add(LinkRole::Supersedes, &facts.supersedes);
    match details {
        Details::CaseStudies(case) => {
            add(LinkRole::Model, case.model.as_slice());
            add(LinkRole::LegalBasis, &case.legal_basis);
        }
        Details::ServiceModels(model) => {
            add(LinkRole::Standard, &model.standard);
            add(LinkRole::AdaptedFrom, &model.adapted_from);
        }
        Details::Legislation(law) => {
            add(LinkRole::Amends, &law.amends);
            add(LinkRole::Implements, &law.implements);
        }
        Details::TrainingMaterials(material) => add(LinkRole::Requires, &material.requires),
        Details::Curricula(curriculum) => {
            let items = curriculum.modules.iter().flat_map(|module| &module.items);
            let parts = items.filter_map(|item| WorkId::parse(item.reference.split('#').next()?).ok());
            add(LinkRole::Part, &parts.collect::<Vec<_>>());
        }
        Details::Reports(_) | Details::Tools(_) | Details::NationalPlans(_) | Details::Forum(_) => {}
    }
    add(LinkRole::Related, &facts.related);
    named
}

/// A version without the text of its sections.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VersionRecord {
    /// The language it is written in.
    pub language: LanguageTag,
    /// Its title, plain text.
    pub title: String,
    /// Its summary, plain text.
    pub summary: String,
    /// The questions that it answers, plain text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<String>,
    /// How it was translated; `None` for the original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    /// The text fields of the work in the words of this version; empty in the original, whose words are the work's.
    #[serde(default, skip_serializing_if = "Wording::is_empty")]
    pub wording: Wording,
    /// Which content of the file this is.
    pub revision: Revision,
    /// Its headings in order.
    pub outline: Vec<OutlineEntry>,
}

/// A text field of a work as a version shows it, and the language it is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worded<'a> {
    /// Plain text.
    pub text: &'a str,
    /// The version's language, or the original's where the version has no wording of its own.
    pub language: &'a LanguageTag,
}

/// A heading in the outline of a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutlineEntry {
    /// Heading level from 2 to 6.
    pub level: u8,
    /// Plain text.
    pub heading: String,
    /// The anchor on the page.
    pub anchor: String,
}

impl VersionRecord {
    /// The heading of a section, by its place among the `count` sections of the version; `None` for what stands before
    /// the first heading, which the outline does not have.
    pub fn heading_of(&self, place: usize, count: usize) -> Option<&OutlineEntry> {
        self.outline.get(place.checked_sub(count.checked_sub(self.outline.len())?)?)
    }

    /// The place of the section at an anchor among the `count` sections of the version.
    pub fn place_of(&self, anchor: &str, count: usize) -> Option<usize> {
        let place = self.outline.iter().position(|entry| entry.anchor == anchor)?;
        Some(place + count.checked_sub(self.outline.len())?)
    }
}

impl WorkRecord {
    /// The record of an assembled work.
    pub fn of(work: &Work) -> Self {
        Self {
            id: work.id.clone(),
            facts: work.facts.clone(),
            details: work.details.clone(),
            versions: work.versions.iter().map(VersionRecord::of).collect(),
        }
    }

    /// The works that its front matter names, in the order of what they say; one may stand in several roles.
    pub fn links(&self) -> Vec<(LinkRole, WorkId)> {
        links(&self.facts, &self.details)
    }

    /// The version that is no translation.
    pub fn original(&self) -> Option<&VersionRecord> {
        self.versions.iter().find(|version| version.translation.is_none())
    }

    /// A text field as a version words it, else as the original has it.
    pub fn worded<'a>(&'a self, version: &'a VersionRecord, own: Option<&'a str>, original: &'a str) -> Worded<'a> {
        match own.filter(|own| !own.trim().is_empty()) {
            Some(text) => Worded { text, language: &version.language },
            None => {
                let language = self.original().map_or(&version.language, |original| &original.language);
                Worded { text: original, language }
            }
        }
    }

    /// The version in exactly this language.
    pub fn version(&self, language: &LanguageTag) -> Option<&VersionRecord> {
        self.versions.iter().find(|version| version.language == *language)
    }

    /// The version a reader of this interface language is shown: their own language in any script, else what they read
    /// most easily, else the original.
    pub fn version_for(&self, ui: &LanguageTag) -> Option<&VersionRecord> {
        let in_any_script = |language| self.versions.iter().find(|version| version.language.language() == language);
        self.version(ui)
            .or_else(|| in_any_script(ui.language()))
            .or_else(|| ui.also_read().iter().find_map(|language| in_any_script(language)))
            .or_else(|| self.original())
            .or_else(|| self.versions.first())
    }

    /// True when the version was translated from a revision that is no longer the current one.
    pub fn is_stale(&self, version: &VersionRecord) -> bool {
        version.translation.as_ref().is_some_and(|translation| {
            let made_from = translation.source_revision.as_ref();
            let current = self.version(&translation.of).map(|source| &source.revision);
            made_from.is_some_and(|made_from| current.is_some_and(|current| current != made_from))
        })
    }
}

impl VersionRecord {
    /// The record of one version.
    pub fn of(version: &Version) -> Self {
        let entry = |section: &Section| OutlineEntry {
            level: section.level,
            heading: section.heading.clone(),
            anchor: section.anchor.clone(),
        };
        Self {
            language: version.language.clone(),
            title: version.title.clone(),
            summary: version.summary.clone(),
            questions: version.questions.clone(),
            translation: version.translation.clone(),
            wording: version.wording.clone(),
            revision: version.revision.clone(),
            outline: version.sections.iter().filter(|section| section.level > 0).map(entry).collect(),
        }
    }
}
