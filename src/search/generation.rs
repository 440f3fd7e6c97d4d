//! One generation of the index, ready to answer: what a request sees, whole and unchanging.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tajriba_indexer::Diagnostic;
use tajriba_indexer::model::{
    Concept, ConceptId, CountryCode, Kind, LanguageTag, Localized, PartialDate, Section, Shared, WorkId,
};
use tajriba_indexer::{
    Analyzers, ConceptMatcher, IndexError, SectionVectors, StoredLibrary, TopicVectors, Totals, WorkRecord,
};

use tantivy::DocAddress;

use crate::search::answer::Answer;
use crate::search::expansion::Expander;
use crate::search::meaning::{COMPARED, Meaning, QueryEmbedder};
use crate::search::postings::Lengths;
use crate::search::ranking::Search;
use crate::search::request::{Filters, SearchRequest};
use crate::search::selection::Selection;
use crate::search::suggest::Suggester;
use crate::search::table::{Facet, FacetValue, WorkTable};
use crate::search::tally::Tally;
use crate::search::topics::Topics;
use crate::search::versions::VersionTable;

/// The machine must be looked at: the index cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// A stored record or a manifest.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// tantivy failed.
    #[error("the search engine failed: {0}")]
    Engine(#[from] tantivy::TantivyError),
    /// A column of the index.
    #[error("the index cannot be read: {0}")]
    Io(#[from] std::io::Error),
}

/// An opened generation with what searching it needs in memory.
pub struct Generation {
    pub(super) library: StoredLibrary,
    pub(super) table: WorkTable,
    pub(super) versions: VersionTable,
    pub(super) lengths: Lengths,
    pub(super) topics: Topics,
    pub(super) suggester: Suggester,
    pub(super) expander: Expander,
    /// The concepts that are countries of the hub.
    pub(super) countries: BTreeMap<ConceptId, CountryCode>,
    /// The vectors of its sections, where it has any.
    vectors: Option<Meaning>,
    /// The model that made them, once it is there.
    model: Option<Arc<QueryEmbedder>>,
    /// Idle tools with what they remember; as many as there were searches at one time.
    idle: Mutex<Vec<Tools>>,
}

/// What one search at a time works with, and the next one can use again.
#[derive(Default)]
pub(super) struct Tools {
    pub(super) analyzers: Analyzers,
    pub(super) tally: Tally,
}

impl Generation {
    /// Makes a stored library ready.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn new(library: StoredLibrary) -> Result<Self, SearchError> {
        let table = WorkTable::load(&library)?;
        let versions = VersionTable::load(&library, &table)?;
        let lengths = Lengths::load(&library.searcher(), library.fields(), &versions)?;
        let expander = Expander::new(ConceptMatcher::of(library.shared()));
        let vectors = SectionVectors::read(library.folder())?;
        let of_topics = vectors.as_ref().map(|vectors| TopicVectors::of(&library, vectors)).transpose()?;
        let vectors = vectors.map(|vectors| Meaning::load(&library, &vectors)).transpose()?;
        let topics = Topics::new(&table, of_topics.as_ref().zip(vectors.as_ref().map(Meaning::metric)));
        let countries = countries(library.shared());
        let (suggester, idle) = (Suggester::default(), Mutex::new(Vec::new()));
        Ok(Self {
            library,
            table,
            versions,
            lengths,
            topics,
            expander,
            countries,
            vectors,
            model: None,
            suggester,
            idle,
        })
    }

    /// Lets it find by meaning too, with the model that made its vectors; another model changes nothing.
    #[must_use]
    pub fn with_model(mut self, model: Option<Arc<QueryEmbedder>>) -> Self {
        self.model = model.filter(|model| self.vectors.as_ref().is_some_and(|made| made.is_of(model.embedder().id())));
        self
    }

    /// Links what comes near each other in meaning on so many threads, where there is too much to compare all of it for
    /// each search. Takes minutes then; searches go on meanwhile. Tells whether anything was linked.
    pub fn link_meanings(&self, threads: usize) -> bool {
        self.vectors.as_ref().is_some_and(|vectors| vectors.link(COMPARED, threads))
    }

    /// Whether it has a model and vectors that it made.
    pub fn finds_by_meaning(&self) -> bool {
        self.meaning().is_some()
    }

    /// The vectors of its sections.
    pub(super) fn vectors(&self) -> Option<&Meaning> {
        self.vectors.as_ref()
    }

    /// The model and the vectors that it made.
    pub(super) fn meaning(&self) -> Option<(&QueryEmbedder, &Meaning)> {
        self.model.as_deref().zip(self.vectors.as_ref())
    }

    /// The generation's number; a later one is higher.
    pub fn number(&self) -> u64 {
        self.library.number()
    }

    /// Everything of the library that is not a work.
    pub fn shared(&self) -> &Shared {
        self.library.shared()
    }

    /// How much the generation holds.
    pub fn totals(&self) -> Totals {
        self.library.manifest().totals
    }

    /// Why versions were left out.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.library.manifest().errors
    }

    /// Ids of all works, sorted.
    pub fn work_ids(&self) -> impl Iterator<Item = &WorkId> {
        self.table.rows.iter().map(|row| &row.id)
    }

    /// Records of texts for children that nobody has reviewed; no search and no list has them.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn awaiting_review(&self) -> Result<Vec<WorkRecord>, SearchError> {
        let addresses = self.table.awaiting_review.iter();
        Ok(addresses.map(|address| self.library.record_at(*address)).collect::<Result<_, _>>()?)
    }

    /// How near other works come to one in meaning, by the vectors of their sections: the cosine of each work's nearest
    /// section with the mean of the sections of one version. Empty where there are no vectors.
    pub fn alike(&self, id: &WorkId) -> BTreeMap<&WorkId, f32> {
        let mut alike = BTreeMap::new();
        let (Some(vectors), Some(work)) = (&self.vectors, self.table.row_of_id(id)) else { return alike };
        let versions = self.versions.rows.iter().filter(|version| version.work == work);
        let Some(version) = versions.max_by_key(|version| version.sections.len()) else { return alike };
        let sections = version.sections.clone().map(|doc| DocAddress::new(version.segment, doc));
        let Some(mean) = vectors.mean_of(sections) else { return alike };
        for (address, near) in vectors.compare(&mean, std::iter::empty()).sections() {
            if let Some(version) = self.versions.version_at(address) {
                let work = self.versions.rows[version as usize].work;
                let best = alike.entry(&self.table.rows[work as usize].id).or_insert(near);
                *best = best.max(near);
            }
        }
        alike
    }

    /// The record of a work.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn work(&self, id: &WorkId) -> Result<Option<WorkRecord>, SearchError> {
        match self.table.find(id) {
            Some(row) => Ok(Some(self.library.record_at(row.address)?)),
            None => Ok(None),
        }
    }

    /// Tells of an id whether there is such a work and it may be shown on a day; where that is not known, nothing that a
    /// day limits may.
    pub fn shown_on(&self, day: Option<&PartialDate>) -> impl Fn(&WorkId) -> bool {
        let all = Selection::new(&self.table, &Filters::default(), "", day);
        move |id| self.table.row_of_id(id).is_some_and(|row| !all.bars(self.table.values_of(row)))
    }

    /// The sections of a version in order; `None` where the work has no version in exactly this language.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn sections(&self, id: &WorkId, language: &LanguageTag) -> Result<Option<Vec<Section>>, SearchError> {
        Ok(self.library.sections(id, language)?)
    }

    /// Today's id of a work that once had this one.
    pub fn redirect(&self, id: &WorkId) -> Option<WorkId> {
        self.library.manifest().aliases.get(id).cloned()
    }

    /// The same id where no work once had it.
    pub fn id_today(&self, id: &WorkId) -> WorkId {
        self.redirect(id).unwrap_or_else(|| id.clone())
    }

    /// The works whose front matter names this one, by id.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn linking_to(&self, id: &WorkId) -> Result<Vec<WorkRecord>, SearchError> {
        let table = &self.table;
        let is_this = |value: &FacetValue| value.facet == Facet::Link && value.value == id.as_str();
        let Some(link) = table.values.iter().position(is_this) else { return Ok(Vec::new()) };
        let names = |row: &u32| table.values_of(*row).contains(&(link as u32));
        let rows = (0..table.rows.len() as u32).filter(names);
        rows.map(|row| Ok(self.library.record_at(table.rows[row as usize].address)?)).collect()
    }

    /// How many works of each country that may be shown on a day answer each commitment of the default resolution:
    /// works of every kind, or of one.
    pub fn matrix(&self, today: &PartialDate, kind: Option<Kind>) -> BTreeMap<(CountryCode, u16), usize> {
        let mut matrix = BTreeMap::new();
        let all = Selection::new(&self.table, &Filters::default(), "", Some(today));
        for (row, work) in self.table.rows.iter().enumerate() {
            let is_counted = kind.is_none_or(|kind| kind == work.id.kind());
            if !is_counted || all.bars(self.table.values_of(row as u32)) {
                continue;
            }
            let values = self.table.values_of(row as u32).iter().map(|ordinal| &self.table.values[*ordinal as usize]);
            let commitments = values.filter(|value| value.facet == Facet::Commitment);
            for number in commitments.filter_map(|value| value.value.parse().ok()) {
                *matrix.entry((work.id.country().clone(), number)).or_default() += 1;
            }
        }
        matrix
    }

    /// Answers a search.
    ///
    /// # Errors
    /// When the index cannot be read; never because of what was asked.
    pub fn search(&self, request: &SearchRequest) -> Result<Answer, SearchError> {
        let mut tools = self.idle().pop().unwrap_or_default();
        let answer = Search::new(self, request, &mut tools).answer();
        self.idle().push(tools);
        answer
    }

    /// The works that a search finds, in its order, `most` at most: without what a page shows of each.
    ///
    /// # Errors
    /// When the index cannot be read; never because of what was asked.
    pub fn works_of(&self, request: &SearchRequest, most: usize) -> Result<Vec<WorkRecord>, SearchError> {
        let answer = self.search(&SearchRequest { offset: 0, ..request.clone().for_works(most) })?;
        Ok(answer.hits.into_iter().map(|hit| hit.work).collect())
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Tools>> {
        self.idle.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// The concepts whose term is a country's name.
fn countries(shared: &Shared) -> BTreeMap<ConceptId, CountryCode> {
    let named = |concept: &Concept, name: &Localized| {
        concept
            .labels
            .iter()
            .any(|(language, labels)| labels.pref.is_some() && labels.pref.as_ref() == name.get(language))
    };
    let concepts = shared.vocabulary.concepts.values();
    let country = |concept: &Concept| {
        let country = shared.hub.countries.iter().find(|country| named(concept, &country.name))?;
        Some((concept.id.clone(), country.code.clone()))
    };
    concepts.filter_map(country).collect()
}
