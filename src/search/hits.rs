//! Works found become hits: the version and section that matched, and the passage that shows it.

use tajriba_indexer::model::LanguageTag;
use tajriba_indexer::{Analyzers, WorkRecord};
use tantivy::{DocAddress, DocId, Searcher};

use crate::search::answer::{Hit, SectionRef};
use crate::search::expansion::NamedConcept;
use crate::search::found::Best;
use crate::search::generation::{Generation, SearchError};
use crate::search::groups::{TermGroup, terms_of};
use crate::search::request::Filters;
use crate::search::sections::{best_sections, further_sections};
use crate::search::snippet::{holds_any, looked_through, passage};

/// Most sections that a hit names beside its best one.
const FURTHER: usize = 3;

/// Makes the hits of one page.
pub(crate) struct HitMaker<'a> {
    pub(crate) generation: &'a Generation,
    pub(crate) ui: &'a LanguageTag,
    pub(crate) filters: &'a Filters,
    /// What snippets mark.
    pub(crate) groups: Vec<&'a TermGroup>,
    /// What the query's words name.
    pub(crate) concepts: &'a [NamedConcept],
    pub(crate) analyzers: &'a mut Analyzers,
    /// See [`SearchRequest::only_works`](crate::search::SearchRequest::only_works).
    pub(crate) only_works: bool,
}

impl HitMaker<'_> {
    /// The hits of works, in their order.
    pub(crate) fn hits(&mut self, works: &[(u32, Option<Best>)], searcher: &Searcher) -> Result<Vec<Hit>, SearchError> {
        if self.only_works {
            return works.iter().map(|(row, best)| self.work(*row, best.as_ref())).collect();
        }
        let mut works = works.to_vec();
        self.find_sections(&mut works, searcher)?;
        let further = self.further(&works, searcher)?;
        works.into_iter().zip(further).map(|((row, best), further)| self.hit(row, best, &further)).collect()
    }

    /// Finds the best section where nobody has looked for it yet.
    fn find_sections(&self, works: &mut [(u32, Option<Best>)], searcher: &Searcher) -> Result<(), SearchError> {
        let mut missing: Vec<_> =
            works.iter_mut().filter_map(|(_, best)| best.as_mut().filter(|best| best.section.is_none())).collect();
        let versions: Vec<_> = missing.iter().map(|best| best.version).collect();
        let groups: Vec<_> = self.groups.iter().map(|group| (*group, 1.0)).collect();
        let table = &self.generation.versions;
        let sections = best_sections(searcher, self.generation.library.fields(), table, &groups, &versions)?;
        for (best, section) in missing.iter_mut().zip(sections) {
            best.section = section.map(|section| section.doc);
        }
        Ok(())
    }

    /// Further sections of each work found by its words; none for the others.
    fn further(&self, works: &[(u32, Option<Best>)], searcher: &Searcher) -> Result<Vec<Vec<DocId>>, SearchError> {
        let by_words = |(place, (_, best)): (usize, &(u32, Option<Best>))| {
            let best = best.as_ref().filter(|best| !best.by_meaning)?;
            Some((place, (best.version, best.section?)))
        };
        let (places, best): (Vec<usize>, Vec<_>) = works.iter().enumerate().filter_map(by_words).unzip();
        let groups: Vec<_> = self.groups.iter().map(|group| (*group, 1.0)).collect();
        let (fields, table) = (self.generation.library.fields(), &self.generation.versions);
        let mut further = vec![Vec::new(); works.len()];
        let found = further_sections(searcher, fields, table, &groups, &best, FURTHER)?;
        for (place, docs) in places.into_iter().zip(found) {
            further[place] = docs;
        }
        Ok(further)
    }

    fn hit(&mut self, row: u32, best: Option<Best>, further: &[DocId]) -> Result<Hit, SearchError> {
        let library = &self.generation.library;
        let work = self.record(row)?;
        let Some(best) = best else { return Ok(self.listed(work)) };
        let version = &self.generation.versions.rows[best.version as usize];
        let language = self.language_of(&best).clone();
        let expander = &self.generation.expander;
        let named = self.concepts.iter().filter(|named| (named.first..=named.last).any(|bit| best.via >> bit & 1 == 1));
        let concepts: Vec<_> = named.map(|named| &named.concept).collect();
        let mut terms = terms_of(&self.groups);
        terms.extend(concepts.iter().flat_map(|concept| expander.terms(concept, &language)));
        let doc = best.section.unwrap_or(version.sections.start);
        let section = match version.sections.contains(&doc) {
            true => Some(library.section_at(DocAddress::new(version.segment, doc))?),
            false => None,
        };
        let title = work.version(&language).map(|version| version.title.as_str()).unwrap_or_default();
        let text = section.as_ref().map_or("", |section| section.text.as_str());
        let looked_through = format!("{title}\n{}", looked_through(text));
        let matched = expander.matches(&looked_through, &language, &concepts, self.analyzers);
        let mut shown = None;
        let is_led_to = best.by_meaning || best.stands_for_other;
        if let Some(section) = section {
            let in_text = passage(&section.text, language.as_str(), &terms, self.analyzers);
            let in_heading = holds_any(&section.heading, language.as_str(), &terms, self.analyzers);
            let is_section = !section.anchor.is_empty() && (in_text.has_match || in_heading || is_led_to);
            if in_text.has_match || is_section || is_led_to {
                let place = SectionRef { heading: section.heading, anchor: section.anchor };
                shown = Some((in_text, is_section.then_some(place)));
            }
        }
        let (snippet, section) = shown.unwrap_or_else(|| {
            let summary = work.version(&language).map(|version| version.summary.as_str()).unwrap_or_default();
            (passage(summary, language.as_str(), &terms, self.analyzers), None)
        });
        let (first, count) = (version.sections.start, version.sections.len());
        let entry = |doc: &DocId| work.version(&language)?.heading_of((doc - first) as usize, count);
        let further = further.iter().filter_map(entry);
        let further =
            further.map(|entry| SectionRef { heading: entry.heading.clone(), anchor: entry.anchor.clone() }).collect();
        Ok(Hit { further, section, snippet: snippet.fragments, matched, ..Hit::of_work(work, language, Some(&best)) })
    }

    /// A work with the version by which it was found, and nothing of where in it the answer stands.
    fn work(&self, row: u32, best: Option<&Best>) -> Result<Hit, SearchError> {
        let work = self.record(row)?;
        let language = match best {
            Some(best) => self.language_of(best).clone(),
            None => self.language_listed(&work),
        };
        Ok(Hit::of_work(work, language, best))
    }

    fn record(&self, row: u32) -> Result<WorkRecord, SearchError> {
        Ok(self.generation.library.record_at(self.generation.table.rows[row as usize].address)?)
    }

    fn language_of(&self, best: &Best) -> &LanguageTag {
        let version = &self.generation.versions.rows[best.version as usize];
        &self.generation.library.manifest().languages[usize::from(version.language)]
    }

    /// The language in which a work is listed: the reader's where it may be.
    fn language_listed(&self, work: &WorkRecord) -> LanguageTag {
        let languages = &self.filters.languages;
        let accepted = |tag: &LanguageTag| languages.is_empty() || languages.iter().any(|filter| filter.accepts(tag));
        let version = work.version_for(self.ui).filter(|version| accepted(&version.language));
        let version = version.or_else(|| work.versions.iter().find(|version| accepted(&version.language)));
        version.map_or(self.ui, |version| &version.language).clone()
    }

    /// A work that was listed, not found by words.
    fn listed(&mut self, work: WorkRecord) -> Hit {
        let language = self.language_listed(&work);
        let summary = work.version(&language).map_or("", |version| version.summary.as_str());
        let snippet = passage(summary, language.as_str(), &terms_of(&self.groups), self.analyzers).fragments;
        Hit { snippet, ..Hit::of_work(work, language, None) }
    }
}

impl Hit {
    /// A work found, or listed where nothing is given, in a language; what is shown of it is yet to come.
    fn of_work(work: WorkRecord, language: LanguageTag, best: Option<&Best>) -> Self {
        Self {
            work,
            language,
            score: best.map_or(0.0, |best| best.score),
            section: None,
            further: Vec::new(),
            snippet: Vec::new(),
            matched: Vec::new(),
            by_meaning: best.is_some_and(|best| best.by_meaning),
            reasons: None,
        }
    }
}
