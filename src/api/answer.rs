//! `GET /api/v1/search`.

use std::collections::BTreeMap;

use serde::Serialize;
use tajriba_indexer::model::LanguageTag;
use utoipa::ToSchema;

use crate::api::escape::snippet_html;
use crate::search::{Answer, FacetCount, Facets, Hit, Notice, SectionRef, Suggestion};
use crate::urls;

/// One page of hits with the counts of every facet.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SearchAnswer {
    /// The query as it was read: as typed, cut to the limits.
    query: String,
    /// What was done to the query that its writer should know: `cut` or `plain-words`. What came of `like`: `no-example`,
    /// where that is not there, so that of a section the whole work was taken; `not-compared`, where its meaning is not
    /// known.
    notice: Option<&'static str>,
    /// Works found, on all pages.
    total: usize,
    /// Most hits of one page.
    limit: usize,
    /// Hits skipped.
    offset: usize,
    /// Time the search took, in microseconds.
    took_us: u64,
    /// The hits of this page.
    hits: Vec<HitView>,
    /// Counts of works by facet value; a facet's own selection does not narrow its own counts.
    facets: FacetsView,
    /// Labels in other languages that were searched too.
    expansions: Vec<ExpansionView>,
    /// Another reading of the query.
    suggestion: Option<SuggestionView>,
}

/// One work found.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct HitView {
    /// `country/kind/slug`.
    id: String,
    /// Language of the version that matched best.
    lang: String,
    /// That version's title.
    title: String,
    /// Path of the page, with the section that matched.
    url: String,
    /// Orders one answer; not comparable between queries.
    score: f32,
    /// Country code or `regional`.
    country: String,
    /// Kind of work.
    kind: &'static str,
    /// Year of the work's date.
    year: i16,
    /// Revision of that version.
    revision: String,
    /// Languages of all versions, `lang` included.
    languages: Vec<String>,
    /// The section that matched best; null when the match is in the title or before the first heading.
    section: Option<SectionView>,
    /// At most three further sections that answer nearly as well, in the order of the text.
    further_sections: Vec<SectionView>,
    /// The best passage: text with `<mark>` around matches, everything else escaped.
    snippet_html: String,
    /// Terms that matched through another language.
    matched: Vec<MatchView>,
    /// Whether it was found by what it means, holding too few of the words.
    by_meaning: bool,
}

/// A section of a hit.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct SectionView {
    heading: String,
    anchor: String,
}

/// Why a hit matched when not by the asker's own words.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct MatchView {
    term: String,
    lang: String,
    /// The concept that led there.
    via: String,
}

/// Counts by facet.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct FacetsView {
    country: Vec<CountView>,
    kind: Vec<CountView>,
    lang: Vec<CountView>,
    topic: Vec<CountView>,
    commitment: Vec<CountView>,
    year: Vec<CountView>,
    audience: Vec<CountView>,
    stage: Vec<CountView>,
    in_force: Vec<CountView>,
    review: Vec<CountView>,
    #[serde(rename = "type")]
    of_type: Vec<CountView>,
    duration: Vec<CountView>,
}

/// How many works have a value.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct CountView {
    value: String,
    count: usize,
}

/// Labels that were searched for a concept found in the query.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct ExpansionView {
    /// A concept of the vocabulary, or `organisation-` and the id of an organisation; `not=` takes both.
    concept: String,
    labels: BTreeMap<String, Vec<String>>,
}

/// Another reading of a query.
#[derive(Debug, Clone, Serialize, ToSchema)]
struct SuggestionView {
    query: String,
    /// `layout`, `script` or `spelling`.
    kind: &'static str,
    /// Whether the hits are of this reading.
    applied: bool,
}

impl SearchAnswer {
    /// The answer with addresses in an interface language.
    pub fn of(answer: &Answer, ui: &LanguageTag) -> Self {
        Self {
            query: answer.query.clone(),
            notice: answer.notice.map(|notice| match notice {
                Notice::Cut => "cut",
                Notice::PlainWords | Notice::PhraseAsWords => "plain-words",
                Notice::NoExample => "no-example",
                Notice::NotCompared => "not-compared",
            }),
            total: answer.total,
            limit: answer.limit,
            offset: answer.offset,
            took_us: answer.took_us,
            hits: answer.hits.iter().map(|hit| HitView::of(hit, ui)).collect(),
            facets: FacetsView::of(&answer.facets),
            expansions: answer.expansions.iter().map(ExpansionView::of).collect(),
            suggestion: answer.suggestion.as_ref().map(SuggestionView::of),
        }
    }
}

impl HitView {
    fn of(hit: &Hit, ui: &LanguageTag) -> Self {
        let version = hit.work.version(&hit.language);
        let text = |tag: &LanguageTag| tag.to_string();
        Self {
            id: hit.work.id.to_string(),
            lang: text(&hit.language),
            title: version.map(|version| version.title.clone()).unwrap_or_default(),
            url: urls::hit(ui, hit),
            score: hit.score,
            country: hit.work.id.country().to_string(),
            kind: hit.work.id.kind().as_str(),
            year: hit.work.facts.date.year(),
            revision: version.map(|version| version.revision.to_string()).unwrap_or_default(),
            languages: hit.work.versions.iter().map(|version| text(&version.language)).collect(),
            section: hit.section.as_ref().map(SectionView::of),
            further_sections: hit.further.iter().map(SectionView::of).collect(),
            snippet_html: snippet_html(&hit.snippet),
            matched: hit
                .matched
                .iter()
                .map(|matched| MatchView {
                    term: matched.term.clone(),
                    lang: text(&matched.language),
                    via: matched.via.to_string(),
                })
                .collect(),
            by_meaning: hit.by_meaning,
        }
    }
}

impl SectionView {
    fn of(section: &SectionRef) -> Self {
        Self { heading: section.heading.clone(), anchor: section.anchor.clone() }
    }
}

impl FacetsView {
    fn of(facets: &Facets) -> Self {
        let view = |counts: &[FacetCount]| {
            counts.iter().map(|count| CountView { value: count.value.clone(), count: count.count }).collect()
        };
        Self {
            country: view(&facets.country),
            kind: view(&facets.kind),
            lang: view(&facets.lang),
            topic: view(&facets.topic),
            commitment: view(&facets.commitment),
            year: view(&facets.year),
            audience: view(&facets.audience),
            stage: view(&facets.stage),
            in_force: view(&facets.in_force),
            review: view(&facets.review),
            of_type: view(&facets.of_type),
            duration: view(&facets.duration),
        }
    }
}

impl ExpansionView {
    fn of(expansion: &crate::search::Expansion) -> Self {
        let labels = expansion.labels.iter().map(|(tag, labels)| (tag.to_string(), labels.clone()));
        Self { concept: expansion.concept.to_string(), labels: labels.collect() }
    }
}

impl SuggestionView {
    fn of(suggestion: &Suggestion) -> Self {
        Self { query: suggestion.query.clone(), kind: suggestion.kind.as_str(), applied: suggestion.applied }
    }
}
