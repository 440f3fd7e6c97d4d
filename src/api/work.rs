//! `GET /api/v1/works/{country}/{kind}/{slug}`.

use serde::Serialize;
use serde_json::Value;
use tajriba_indexer::model::{LanguageTag, Section};
use tajriba_indexer::{VersionRecord, WorkRecord};
use utoipa::ToSchema;

use crate::urls;

/// One work with all its versions.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct WorkView {
    /// `country/kind/slug`.
    id: String,
    country: String,
    kind: &'static str,
    year: i16,
    /// Fields every kind has, named as in front matter.
    facts: Value,
    /// Fields of this kind, named as in front matter; texts in the language of the original.
    details: Value,
    versions: Vec<VersionView>,
}

/// One language version.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct VersionView {
    lang: String,
    title: String,
    summary: String,
    /// Path of its page.
    url: String,
    revision: String,
    /// Null for the original.
    translation: Option<Value>,
    /// Texts of `details` in the words of this version, named as in front matter: lists are joined by order, `measures`
    /// by `id`, `adopted_in` by `country`. Empty in the original; what is not here stands in `details` alone.
    wording: Value,
    /// Whether it was translated from a revision that is no longer the current one.
    stale: bool,
    sections: Vec<SectionView>,
}

/// A section with its plain text.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct SectionView {
    /// Empty before the first heading.
    heading: String,
    /// Empty before the first heading.
    anchor: String,
    /// 0 before the first heading, else 2 to 6.
    level: u8,
    /// Plain text, a line a block.
    text: String,
}

impl WorkView {
    /// The work with its versions' sections, in the order of its versions.
    pub fn of(work: &WorkRecord, sections: &[Vec<Section>], ui: &LanguageTag) -> Self {
        let versions = work.versions.iter().zip(sections);
        Self {
            id: work.id.to_string(),
            country: work.id.country().to_string(),
            kind: work.id.kind().as_str(),
            year: work.facts.date.year(),
            facts: json(&work.facts),
            details: json(&work.details),
            versions: versions.map(|(version, sections)| VersionView::of(work, version, sections, ui)).collect(),
        }
    }
}

impl VersionView {
    fn of(work: &WorkRecord, version: &VersionRecord, sections: &[Section], ui: &LanguageTag) -> Self {
        let section = |section: &Section| SectionView {
            heading: section.heading.clone(),
            anchor: section.anchor.clone(),
            level: section.level,
            text: section.text.clone(),
        };
        Self {
            lang: version.language.to_string(),
            title: version.title.clone(),
            summary: version.summary.clone(),
            url: urls::version(ui, work, &version.language, ""),
            revision: version.revision.to_string(),
            translation: version.translation.as_ref().map(json),
            wording: json(&version.wording),
            stale: work.is_stale(version),
            sections: sections.iter().map(section).collect(),
        }
    }
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("front matter has text keys and finite numbers")
}
