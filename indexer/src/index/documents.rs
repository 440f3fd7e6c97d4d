//! From a work to its documents.

use serde::{Deserialize, Serialize};
use tantivy::TantivyDocument;

use crate::concepts::ConceptMatcher;
use crate::model::{ConceptId, Details, InForce, LanguageTag, Section, Shared, Version, Work, WorkId};
use crate::record::{WorkRecord, links};
use crate::schema::{IndexSchema, Level};
use crate::suggestible::Suggestible;
use crate::terms::{Analyzers, VersionTerms};

/// What a section document stores beside text and HTML.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredSection {
    pub(crate) level: u8,
    pub(crate) heading: String,
    pub(crate) anchor: String,
}

/// Anchors of sections that say what is not known, what belongs with the work and on what it rests: who asks something
/// is not answered there.
const ASIDE: [&str; 6] = ["limits", "unknown", "not-found", "links", "related", "sources"];

/// The term of [`IndexSchema::version_key`].
pub(crate) fn version_key(id: &WorkId, language: &LanguageTag) -> String {
    format!("{id}#{language}")
}

/// Makes the documents of works for one index.
pub(crate) struct DocumentMaker<'a> {
    pub(crate) fields: &'a IndexSchema,
    pub(crate) shared: &'a Shared,
    pub(crate) languages: &'a [LanguageTag],
    pub(crate) concepts: &'a ConceptMatcher,
}

impl DocumentMaker<'_> {
    /// The documents of every version of a work and of its sections: the sections stand right before their version.
    pub(crate) fn of_versions(&self, work: &Work, ordinal: u64, analyzers: &mut Analyzers) -> Vec<TantivyDocument> {
        let versions = work.versions.iter();
        versions.flat_map(|version| self.version_documents(work, version, ordinal, analyzers)).collect()
    }

    /// The version document and those of its sections.
    fn version_documents(
        &self,
        work: &Work,
        version: &Version,
        ordinal: u64,
        analyzers: &mut Analyzers,
    ) -> Vec<TantivyDocument> {
        let fields = self.fields;
        let language = self.languages.iter().position(|known| *known == version.language).unwrap_or_default() as u64;
        let key = version_key(&work.id, &version.language);
        let mut terms = VersionTerms::new(analyzers, self.concepts, version.language.as_str());
        let mut whole = self.document(&work.id, ordinal, language, Level::Version, 0);
        whole.add_text(fields.title, terms.title(&named(work, version), &work.facts.topics));
        whole.add_text(fields.suggestible, json(&Suggestible::of(version.language.as_str(), &version.title)));
        let begins_with_summary = |section: &Section| section.text.starts_with(version.summary.trim_end_matches('…'));
        if !version.sections.first().is_some_and(begins_with_summary) {
            terms.line(&version.summary);
        }
        version.questions.iter().for_each(|question| terms.line(question));
        let mut documents = Vec::with_capacity(version.sections.len() + 1);
        for (place, section) in version.sections.iter().enumerate() {
            let stored = StoredSection {
                level: section.level,
                heading: section.heading.clone(),
                anchor: section.anchor.clone(),
            };
            let mut document = self.document(&work.id, ordinal, language, Level::Section, place as u64);
            document.add_text(fields.version_key, &key);
            document.add_u64(fields.aside, u64::from(ASIDE.contains(&section.anchor.as_str())));
            document.add_text(fields.text, terms.section(&section.heading, &section.text));
            document.add_text(fields.section, json(&stored));
            document.add_text(fields.plain, &section.text);
            document.add_text(fields.html, &section.html);
            documents.push(document);
        }
        let terms = terms.finish();
        whole.add_text(fields.words, terms.words);
        whole.add_text(fields.lead, terms.lead);
        whole.add_text(fields.spelled, terms.spelled);
        documents.push(whole);
        documents
    }

    /// A document with what every level has: with a value in every document, columns are read without a look-up.
    fn document(&self, id: &WorkId, work: u64, language: u64, level: Level, place: u64) -> TantivyDocument {
        let fields = self.fields;
        let mut document = TantivyDocument::default();
        document.add_text(fields.work_id, id.as_str());
        document.add_u64(fields.work, work);
        document.add_u64(fields.language, language);
        document.add_u64(fields.level, level as u64);
        document.add_u64(fields.place, place);
        document
    }

    /// The document of a work itself.
    pub(crate) fn of_work(&self, work: &Work, ordinal: u64) -> TantivyDocument {
        let fields = self.fields;
        let mut document = self.document(&work.id, ordinal, 0, Level::Work, 0);
        document.add_text(fields.record_key, work.id.as_str());
        document.add_text(fields.id, work.id.as_str());
        document.add_u64(fields.date, work.facts.date.ordinal());
        document.add_text(fields.record, json(&WorkRecord::of(work)));
        for value in self.facet_values(work) {
            document.add_text(fields.facet, value);
        }
        document
    }

    /// `facet:value` for every facet value of a work, each once. A topic brings its broader concepts with it. Beside
    /// what readers filter by: `filed`, the topics that its editors gave it, `link`, the works it names, `shown-until`,
    /// the last day it may be shown, and `successor`, what replaced an act that is no longer in force.
    fn facet_values(&self, work: &Work) -> Vec<String> {
        let facts = &work.facts;
        let mut values = vec![
            format!("country:{}", work.id.country()),
            format!("kind:{}", work.id.kind()),
            format!("year:{}", facts.date.year()),
        ];
        let topics = facts.topics.iter().flat_map(|topic| self.shared.vocabulary.with_broader(topic));
        values.extend(topics.map(|topic: ConceptId| format!("topic:{topic}")));
        values.extend(facts.topics.iter().map(|topic| format!("filed:{topic}")));
        let default_resolution = &self.shared.hub.default_resolution;
        values.extend(facts.commitments.iter().map(|commitment| match &commitment.resolution {
            Some(resolution) if resolution != default_resolution => format!("commitment:{commitment}"),
            _ => format!("commitment:{}", commitment.number),
        }));
        values.extend(work.versions.iter().map(|version| format!("lang:{}", version.language)));
        values.extend(facts.audience.iter().map(|audience| format!("audience:{}", audience.as_str())));
        values.extend(facts.stage.iter().map(|stage| format!("stage:{}", stage.as_str())));
        values.push(format!("review:{}", facts.review_status().as_str()));
        if let Details::Legislation(law) = &work.details {
            values.push(format!("in_force:{}", law.in_force.as_str()));
            if law.in_force == InForce::No {
                values.extend(facts.superseded_by.iter().map(|id| format!("successor:{id}")));
            }
        }
        values.extend(work.details.work_type().map(|value| format!("type:{}", value.as_str())));
        values.extend(work.details.duration().map(|value| format!("duration:{}", value.as_str())));
        values.extend(links(facts, &work.details).into_iter().map(|(_, id)| format!("link:{id}")));
        values.extend(facts.shown_until().map(|day| format!("shown-until:{day}")));
        values.sort();
        values.dedup();
        values
    }
}

/// The title, and what people ask by where the title has it not: a law's number, the place and year of a meeting, the
/// place in the words of the version.
fn named(work: &Work, version: &Version) -> String {
    let year = || work.facts.date.year().to_string();
    let names = match &work.details {
        Details::Legislation(law) => vec![law.number.clone()],
        Details::Forum(forum) => vec![version.wording.place.clone().or_else(|| forum.place.clone()), Some(year())],
        _ => Vec::new(),
    };
    let missing = names.into_iter().flatten().filter(|name| !version.title.contains(name.as_str()));
    [version.title.clone()].into_iter().chain(missing).collect::<Vec<_>>().join(" ")
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("the records have text keys and finite numbers")
}
