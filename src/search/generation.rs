//! One generation of the index, ready to answer: what a request sees, whole and unchanging.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Instant;

use tajriba_indexer::Diagnostic;
use tajriba_indexer::model::{CountryCode, Kind, LanguageTag, PartialDate, Section, Shared, WorkId};
use tajriba_indexer::{Analyzers, IndexError, StoredLibrary, Totals, WorkRecord};
use tantivy::Searcher;

use crate::search::answer::{Answer, Hit, Notice, SectionRef};
use crate::search::evaluate::Evaluation;
use crate::search::found::{Best, FoundWorks, LanguageRules, SectionColumns, Selected, Selection, facets, select_all};
use crate::search::groups::{QueryLanguages, TermGroup, groups_of, terms_of, widened};
use crate::search::proximity::nearness;
use crate::search::request::{Filters, MAX_LIMIT, SearchRequest, Sort};
use crate::search::snippet::{holds_any, passage};
use crate::search::syntax::ParsedQuery;
use crate::search::table::{Facet, FacetValue, SectionCounts, WorkTable};

/// Fewer works than this, and some of the words are enough for a match.
const FEW: usize = 10;
/// The same for a query of few words.
const VERY_FEW: usize = 3;
/// From how many words on a query is a sentence, of which every fifth word is enough: no passage holds them all.
const MANY_WORDS: usize = 5;

/// How many works are looked at for words that stand together.
const CANDIDATES: usize = 100;
/// What two neighbours that stand side by side are worth beside the words themselves.
const NEARNESS_WEIGHT: f32 = 1.0;

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
    library: StoredLibrary,
    table: WorkTable,
    sections: SectionCounts,
    /// Idle analyzers with what they remember; as many as there were searches at one time.
    analyzers: Mutex<Vec<Analyzers>>,
}

impl Generation {
    /// Makes a stored library ready.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn new(library: StoredLibrary) -> Result<Self, SearchError> {
        let table = WorkTable::load(&library)?;
        let sections = SectionCounts::load(&library)?;
        Ok(Self { library, table, sections, analyzers: Mutex::new(Vec::new()) })
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

    /// How many works of each country that may be shown on a day answer each commitment of the default resolution.
    pub fn matrix(&self, today: &PartialDate) -> BTreeMap<(CountryCode, u16), usize> {
        let mut matrix = BTreeMap::new();
        let all = Selection::new(&self.table, &Filters::default(), "", Some(today));
        for (row, work) in self.table.rows.iter().enumerate() {
            if all.bars(self.table.values_of(row as u32)) {
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
        let mut analyzers = self.idle().pop().unwrap_or_default();
        let answer = Search::new(self, request, &mut analyzers).answer();
        self.idle().push(analyzers);
        answer
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Analyzers>> {
        self.analyzers.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// One search over one generation.
struct Search<'a> {
    generation: &'a Generation,
    request: &'a SearchRequest,
    analyzers: &'a mut Analyzers,
    searcher: Searcher,
    begun: Instant,
}

/// A query's words and phrases as groups of terms.
#[derive(Clone, Default)]
struct Groups {
    words: Vec<TermGroup>,
    phrases: Vec<Vec<TermGroup>>,
    excluded: Vec<TermGroup>,
}

impl Groups {
    /// The same without function words, unless there is nothing else.
    fn without_stop_words(&self) -> Self {
        let words: Vec<_> = self.words.iter().filter(|group| !group.is_stop_word).cloned().collect();
        let only_stop_words = words.is_empty() && self.phrases.is_empty();
        Self { words: if only_stop_words { self.words.clone() } else { words }, ..self.clone() }
    }

    /// Every group that a snippet marks.
    fn shown(&self) -> Vec<TermGroup> {
        self.without_stop_words().words.into_iter().chain(self.phrases.iter().flatten().cloned()).collect()
    }
}

impl<'a> Search<'a> {
    fn new(generation: &'a Generation, request: &'a SearchRequest, analyzers: &'a mut Analyzers) -> Self {
        let searcher = generation.library.searcher();
        Self { generation, request, analyzers, searcher, begun: Instant::now() }
    }

    fn answer(mut self) -> Result<Answer, SearchError> {
        let mut parsed = ParsedQuery::parse(&self.request.query);
        let filters = merged(&self.request.filters, &parsed.filters);
        let shared = self.generation.shared();
        let today = self.request.today.as_ref();
        let selection = Selection::new(&self.generation.table, &filters, &shared.hub.default_resolution, today);
        let mut notice = parsed.is_cut.then_some(Notice::Cut);
        let mut groups = self.groups(&parsed, &filters);
        let mut selected = self.select(&parsed, &groups, &filters, &selection)?;
        if selected.hits.is_empty() && !(parsed.phrases.is_empty() && parsed.excluded.is_empty()) {
            parsed = parsed.as_plain_words();
            groups = self.groups(&parsed, &filters);
            selected = self.select(&parsed, &groups, &filters, &selection)?;
            notice = Some(Notice::PlainWords);
        }
        let limit = self.request.limit.clamp(1, MAX_LIMIT);
        let shown = groups.shown();
        let mut hits = Vec::new();
        for (row, best) in selected.hits.iter().skip(self.request.offset).take(limit) {
            hits.push(self.hit(*row, *best, &filters, &shown)?);
        }
        let countries: Vec<_> = shared.hub.countries.iter().map(|country| country.code.as_str()).collect();
        let kinds = Kind::ALL.map(Kind::as_str);
        Ok(Answer {
            query: parsed.text,
            notice,
            total: selected.hits.len(),
            limit,
            offset: self.request.offset,
            took_us: u64::try_from(self.begun.elapsed().as_micros()).unwrap_or(u64::MAX),
            hits,
            facets: facets(&self.generation.table, &selected.facets, &countries, &kinds),
            expansions: Vec::new(),
            suggestion: None,
        })
    }

    fn groups(&mut self, parsed: &ParsedQuery, filters: &Filters) -> Groups {
        let languages = self.languages(&parsed.text, filters);
        let mut groups = |text: &str| groups_of(text, &languages, self.analyzers);
        Groups {
            words: parsed.words.iter().flat_map(|word| groups(word)).collect(),
            phrases: parsed.phrases.iter().map(|phrase| groups(phrase)).collect(),
            excluded: parsed.excluded.iter().flat_map(|word| groups(word)).collect(),
        }
    }

    /// The languages that are asked for, else the hub's.
    fn languages(&self, query: &str, filters: &Filters) -> QueryLanguages {
        let manifest = self.generation.library.manifest();
        let asked = |tag: &&LanguageTag| filters.languages.iter().any(|filter| filter.accepts(tag));
        if filters.languages.is_empty() {
            let known = self.generation.shared().hub.languages.iter().map(|language| &language.tag);
            QueryLanguages::guess(query, &self.request.ui, known)
        } else {
            QueryLanguages::guess(query, &self.request.ui, manifest.languages.iter().filter(asked))
        }
    }

    /// The works that match, filtered and sorted: those with all of the words, and where these are few, those with
    /// some of them.
    fn select(
        &self,
        parsed: &ParsedQuery,
        groups: &Groups,
        filters: &Filters,
        selection: &Selection,
    ) -> Result<Selected, SearchError> {
        let table = &self.generation.table;
        if parsed.is_empty() {
            return Ok(select_all(table, selection));
        }
        let languages = &self.generation.library.manifest().languages;
        let sort = self.request.sort.unwrap_or(Sort::Relevance);
        let rules = LanguageRules::new(languages, filters, &self.request.ui);
        let strict = groups.without_stop_words();
        let mut found = self.find(&strict, strict.words.len(), &rules)?;
        if found.count() >= FEW || groups.words.is_empty() {
            return Ok(found.select(selection, languages, sort));
        }
        let widened = |groups: &Groups| -> Result<Groups, SearchError> {
            let words = widened(&groups.words, &self.searcher, self.generation.library.fields().text)?;
            Ok(Groups { words, ..groups.clone() })
        };
        let some = widened(&strict)?;
        found = self.find(&some, strict.words.len(), &rules)?;
        let words = strict.words.len();
        if words >= MANY_WORDS {
            if found.count() < FEW {
                found = self.find(&widened(groups)?, (words / MANY_WORDS).max(1), &rules)?;
            }
        } else {
            // Of a few words all are meant: each that is let go lets in what nobody asked for.
            for enough in (1..words).rev() {
                if found.count() >= VERY_FEW {
                    break;
                }
                found = self.find(&some, enough, &rules)?;
            }
        }
        Ok(found.select(selection, languages, sort))
    }

    fn find<'r>(
        &'r self,
        groups: &Groups,
        required: usize,
        rules: &'r LanguageRules,
    ) -> Result<FoundWorks<'r>, SearchError> {
        let generation = self.generation;
        let fields = generation.library.fields();
        let mut found = FoundWorks::new(&generation.table, rules);
        if groups.words.is_empty() && groups.phrases.is_empty() {
            return Ok(found);
        }
        let wanted = Evaluation::new(&self.searcher, fields, &generation.sections, &groups.words, &groups.phrases)?
            .require(required);
        let unwanted = Evaluation::new(&self.searcher, fields, &generation.sections, &groups.excluded, &[])?.require(1);
        for (segment, reader) in self.searcher.segment_readers().iter().enumerate() {
            let columns = SectionColumns::open(segment as u32, reader)?;
            if !groups.excluded.is_empty() {
                unwanted.run(&self.searcher, reader, &mut |doc, _| found.exclude(&columns, doc))?;
            }
            wanted.run(&self.searcher, reader, &mut |doc, score| found.add(&columns, doc, score))?;
        }
        if groups.words.len() > 1 {
            self.lift_neighbours(&wanted, &mut found)?;
        }
        Ok(found)
    }

    /// Lifts the best candidates by how near the words of the query stand to each other in them.
    fn lift_neighbours(&self, wanted: &Evaluation<'_>, found: &mut FoundWorks<'_>) -> Result<(), SearchError> {
        let weights = wanted.weights();
        let candidates = found.candidates(CANDIDATES);
        for of_segment in candidates.chunk_by(|(a, _), (b, _)| a.segment_ord == b.segment_ord) {
            let reader = self.searcher.segment_reader(of_segment[0].0.segment_ord);
            let sections: Vec<_> = of_segment.iter().map(|(address, _)| address.doc_id).collect();
            let scores = nearness(self.generation.library.fields(), reader, &weights, &sections)?;
            for ((_, row), score) in of_segment.iter().zip(scores) {
                found.lift(*row, NEARNESS_WEIGHT * score);
            }
        }
        Ok(())
    }

    fn hit(
        &mut self,
        row: u32,
        best: Option<Best>,
        filters: &Filters,
        groups: &[TermGroup],
    ) -> Result<Hit, SearchError> {
        let library = &self.generation.library;
        let work = library.record_at(self.generation.table.rows[row as usize].address)?;
        let terms = terms_of(groups);
        let Some(best) = best else {
            let accepted = |tag: &LanguageTag| {
                filters.languages.is_empty() || filters.languages.iter().any(|filter| filter.accepts(tag))
            };
            let version = work.version_for(&self.request.ui).filter(|version| accepted(&version.language));
            let version = version.or_else(|| work.versions.iter().find(|version| accepted(&version.language)));
            let language = version.map_or(self.request.ui.clone(), |version| version.language.clone());
            let summary = version.map(|version| version.summary.clone()).unwrap_or_default();
            let snippet = passage(&summary, language.as_str(), &terms, self.analyzers).fragments;
            return Ok(Hit { work, language, score: 0.0, section: None, snippet, matched: Vec::new() });
        };
        let language = library.manifest().languages[best.language as usize].clone();
        let section = library.section_at(best.section)?;
        let in_text = passage(&section.text, language.as_str(), &terms, self.analyzers);
        let in_heading = holds_any(&section.heading, language.as_str(), &terms, self.analyzers);
        let is_section = !section.anchor.is_empty() && (in_text.has_match || in_heading);
        let mut snippet = in_text;
        if !snippet.has_match && !is_section {
            let summary = work.version(&language).map(|version| version.summary.as_str()).unwrap_or_default();
            snippet = passage(summary, language.as_str(), &terms, self.analyzers);
        }
        let section =
            is_section.then(|| SectionRef { heading: section.heading.clone(), anchor: section.anchor.clone() });
        Ok(Hit { work, language, score: best.score, section, snippet: snippet.fragments, matched: Vec::new() })
    }
}

/// Filters from the URL and from the query: a value of either selects.
fn merged(request: &Filters, query: &Filters) -> Filters {
    fn join<T: Clone>(a: &[T], b: &[T]) -> Vec<T> {
        a.iter().chain(b).cloned().collect()
    }
    Filters {
        languages: join(&request.languages, &query.languages),
        countries: join(&request.countries, &query.countries),
        kinds: join(&request.kinds, &query.kinds),
        topics: join(&request.topics, &query.topics),
        commitments: join(&request.commitments, &query.commitments),
        years: join(&request.years, &query.years),
        audience: join(&request.audience, &query.audience),
        stage: join(&request.stage, &query.stage),
        in_force: join(&request.in_force, &query.in_force),
        review: join(&request.review, &query.review),
        excluded: request.excluded.clone(),
    }
}
