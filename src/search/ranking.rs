//! One search over one generation, from the words to the hits.

use std::collections::HashSet;
use std::time::Instant;

use tajriba_indexer::model::{ConceptId, Kind, LanguageTag};
use tantivy::Searcher;

use crate::search::answer::{Answer, Notice, Reasons, Suggestion, SuggestionKind};
use crate::search::enough::{Asked, Enough, first_works, quotes_leave_too_few};
use crate::search::evaluate::{Evaluator, MAX_GROUPS};
use crate::search::example::{Directions, Example};
use crate::search::expansion::expand;
use crate::search::found::{AskedTitle, Best, Found, FoundWorks, Selected, select_all};
use crate::search::fusion::Fusion;
use crate::search::generation::{Generation, SearchError, Tools};
use crate::search::groups::{QueryLanguages, groups_of};
use crate::search::hits::HitMaker;
use crate::search::language_rules::LanguageRules;
use crate::search::meaning::{Meaning, add};
use crate::search::query::Groups;
use crate::search::readable::Readable;
use crate::search::request::{Filters, MAX_LIMIT, SearchRequest, Sort};
use crate::search::rescue::Lexicon;
use crate::search::respelling::{complete, corrected};
use crate::search::sections::{best_sections, in_titles};
use crate::search::selection::{Selection, facets};
use crate::search::sense::{Compared, Sense};
use crate::search::syntax::{ParsedQuery, cut};
use crate::search::table::Facet;
use crate::search::tally::{Tallied, Tally};
use crate::search::versions::VersionRow;

/// How many works are looked at for words that stand together.
const CANDIDATES: usize = 50;
/// What two neighbours that stand side by side are worth beside the words themselves.
const NEARNESS_WEIGHT: f32 = 0.2;
/// The same for two that stand side by side in the title.
const TITLE_NEARNESS_WEIGHT: f32 = 0.5;
/// What a title that says all of the query is worth beside the words themselves.
const TITLE_COVERAGE_WEIGHT: f32 = 2.0;

/// Languages that the model was not trained on: they are not among the hundred of XLM-R, on which it rests (Conneau et
/// al. 2020, appendix A).
const UNREAD: [&str; 2] = ["tg", "tk"];
/// How far a query in such a language leans to what its terms mean, beside its own vector of unit length.
const LEANING: f32 = 0.3;

/// What it is worth to be of a country that the query names.
const NAMED_COUNTRY: f32 = 0.4;
/// How much further off what is like an example is taken to be where it is of the same country: readers look for
/// experience that they do not have.
const AT_HOME: f32 = 0.1;

/// Topics that are named where nothing is found.
const NEAR_TOPICS: usize = 6;

/// Words from which on a title that holds all of a query was surely meant.
const TITLE_WORDS: usize = 3;

/// One search over one generation.
pub(crate) struct Search<'a> {
    generation: &'a Generation,
    request: &'a SearchRequest,
    tools: &'a mut Tools,
    searcher: Searcher,
    begun: Instant,
    /// What the hits are to be like, where it is there.
    example: Option<Example>,
    /// See [`Answer::near_topics`].
    near_topics: Vec<ConceptId>,
    /// Whether the model could have said what the query means, but not in time.
    semantic_was_late: bool,
}

impl<'a> Search<'a> {
    pub(crate) fn new(generation: &'a Generation, request: &'a SearchRequest, tools: &'a mut Tools) -> Self {
        let searcher = generation.library.searcher();
        Self {
            generation,
            request,
            tools,
            searcher,
            begun: Instant::now(),
            example: None,
            near_topics: Vec::new(),
            semantic_was_late: false,
        }
    }

    pub(crate) fn answer(mut self) -> Result<Answer, SearchError> {
        let applied = |query: String, kind| Some(Suggestion { query, kind, applied: true });
        if let Some(like) = &self.request.like {
            self.example = self.generation.example(like, self.request.today.as_ref())?;
        }
        let mut suggestion = self.layout_reading()?.and_then(|reading| applied(reading, SuggestionKind::Layout));
        let typed = suggestion.as_ref().map_or(self.request.query.as_str(), |suggestion| suggestion.query.as_str());
        let mut asked = self.asked(typed)?;
        if let Some(query) = self.corrected(&asked)? {
            asked = self.asked(&query)?;
            let kind = suggestion.map_or(SuggestionKind::Spelling, |suggestion| suggestion.kind);
            suggestion = applied(query, kind);
        }
        // What was meant is no rescue where it finds nothing either.
        if suggestion.is_some() {
            if let Some(answer) = self.answer_to(asked, suggestion)? {
                return Ok(answer);
            }
            asked = self.asked(&self.request.query)?;
        }
        let answer = self.answer_to(asked, None)?;
        Ok(answer.expect("only what was not typed is given up"))
    }

    /// Hits that are given at most.
    fn limit(&self) -> usize {
        if self.request.only_works { self.request.limit } else { self.request.limit.clamp(1, MAX_LIMIT) }
    }

    /// A query taken apart, and its terms.
    fn asked(&mut self, query: &str) -> Result<(ParsedQuery, Groups), SearchError> {
        let parsed = ParsedQuery::parse(query);
        let groups = self.groups(&parsed, &self.request.filters.joined(&parsed.filters))?;
        Ok((parsed, groups))
    }

    /// The answer to a query that was taken apart; `None` where it is not what was typed and finds nothing.
    fn answer_to(
        &mut self,
        (mut parsed, mut groups): (ParsedQuery, Groups),
        suggestion: Option<Suggestion>,
    ) -> Result<Option<Answer>, SearchError> {
        let mut notice = self.of_example().or(parsed.is_cut.then_some(Notice::Cut));
        let filters = self.request.filters.joined(&parsed.filters);
        let shared = self.generation.shared();
        let today = self.request.today.as_ref();
        let selection = Selection::new(&self.generation.table, &filters, &shared.hub.default_resolution, today);
        let mut selected = self.select(&parsed, &groups, &filters, &selection)?;
        let are_too_few = selected.total == 0 || quotes_leave_too_few(selected.total, groups.content().count_ones());
        if !parsed.phrases.is_empty() && are_too_few {
            parsed = parsed.with_phrases_as_words();
            groups = self.groups(&parsed, &filters)?;
            selected = self.select(&parsed, &groups, &filters, &selection)?;
            notice = Some(Notice::PhraseAsWords);
        }
        if selected.total == 0 && parsed.has_operators() {
            parsed = parsed.as_plain_words();
            groups = self.groups(&parsed, &filters)?;
            selected = self.select(&parsed, &groups, &filters, &selection)?;
            notice = Some(Notice::PlainWords);
        }
        if selected.total == 0 && suggestion.is_some() {
            return Ok(None);
        }
        let page: Vec<_> = selected.hits.into_iter().skip(self.request.offset).collect();
        let reasons: Vec<_> = page.iter().map(|(_, best)| best.map(|best| self.reasons(&best, &groups))).collect();
        let readable = Readable {
            ui: &self.request.ui,
            filters: &filters,
            languages: &self.generation.library.manifest().languages,
            versions: &self.generation.versions,
            tally: &self.tools.tally,
        };
        // Whoever asks in another language is answered in it.
        let is_readers = parsed.is_empty() || groups.languages.is_readers(&parsed.text, &self.request.ui);
        let page = if is_readers { readable.shown(page) } else { page };
        let mut maker = HitMaker {
            generation: self.generation,
            ui: &self.request.ui,
            filters: &filters,
            groups: groups.shown(),
            concepts: &groups.concepts,
            analyzers: &mut self.tools.analyzers,
            only_works: self.request.only_works,
        };
        let mut hits = maker.hits(&page, &self.searcher)?;
        hits.iter_mut().zip(reasons).for_each(|(hit, reasons)| hit.reasons = reasons);
        let countries: Vec<_> = shared.hub.countries.iter().map(|country| country.code.as_str()).collect();
        let kinds = Kind::ALL.map(Kind::as_str);
        Ok(Some(Answer {
            query: parsed.text,
            notice,
            total: selected.total,
            limit: self.limit(),
            offset: self.request.offset,
            took_us: u64::try_from(self.begun.elapsed().as_micros()).unwrap_or(u64::MAX),
            hits,
            facets: facets(&self.generation.table, &selected.facets, &countries, &kinds),
            expansions: groups.concepts.iter().map(|named| self.generation.expander.expansion(named)).collect(),
            suggestion,
            example: self.example.take().map(|example| example.work),
            near_topics: std::mem::take(&mut self.near_topics),
            semantic_was_late: self.semantic_was_late,
        }))
    }

    fn groups(&mut self, parsed: &ParsedQuery, filters: &Filters) -> Result<Groups, SearchError> {
        let languages = self.languages(&parsed.text, filters);
        let mut groups = |text: &str| groups_of(text, &languages, &mut self.tools.analyzers);
        let phrases: Vec<_> = parsed.phrases.iter().map(|phrase| groups(phrase)).collect();
        let mut words: Vec<_> = parsed.words.iter().flat_map(|word| groups(word)).collect();
        // A word that is said again asks for nothing more.
        let mut said = HashSet::new();
        words.retain(|group| said.insert(group.word.to_lowercase()));
        words.truncate(MAX_GROUPS.saturating_sub(phrases.len()));
        if self.request.reach.rescue
            && let Some(whole) = self.generation.continued(parsed, &self.request.ui)?
            && let ([whole], Some(half)) = (groups(&whole).as_slice(), words.last_mut())
            && parsed.words.last().is_some_and(|typed| typed.contains(&half.word))
        {
            let typed = std::mem::replace(half, whole.clone());
            half.stand_in(typed, 1.0);
        }
        let excluded = parsed.excluded.iter().flat_map(|word| groups(word)).collect();
        let excluded_phrases = parsed.excluded_phrases.iter().map(|phrase| groups(phrase)).collect();
        let concepts = Vec::new();
        let mut groups = Groups { languages, words, phrases, excluded, excluded_phrases, concepts };
        if self.request.reach.expand {
            let expander = &self.generation.expander;
            let mut named = expander.named(&groups.words, &groups.languages, &mut self.tools.analyzers);
            named.retain(|named| !self.request.reach.not.contains(&named.concept));
            expand(&mut groups.words, &named, &self.generation.library.shared().vocabulary);
            groups.concepts = named;
        }
        if self.request.reach.rescue {
            let fields = self.generation.library.fields();
            let lexicon = Lexicon { searcher: &self.searcher, fields, labels: None };
            let analyzers = &mut self.tools.analyzers;
            complete(&mut groups, &lexicon, &mut |word, languages| groups_of(word, languages, analyzers))?;
        }
        Ok(groups)
    }

    /// The query with the words that were meant in the place of misspelled ones.
    fn corrected(&self, (parsed, groups): &(ParsedQuery, Groups)) -> Result<Option<String>, SearchError> {
        if !self.request.reach.rescue {
            return Ok(None);
        }
        let fields = self.generation.library.fields();
        Ok(corrected(parsed, groups, &Lexicon { searcher: &self.searcher, fields, labels: None })?)
    }

    /// What was meant where the query was typed on another keyboard layout, judged before any operator is read.
    fn layout_reading(&mut self) -> Result<Option<String>, SearchError> {
        let (request, generation) = (self.request, self.generation);
        let query = cut(&request.query).0;
        if !request.reach.rescue {
            return Ok(None);
        }
        let labels = request.reach.expand.then_some(&generation.expander);
        let lexicon = Lexicon { searcher: &self.searcher, fields: generation.library.fields(), labels };
        let analyzers = &mut self.tools.analyzers;
        let mut groups = |word: &str| {
            let known = generation.shared().hub.languages.iter().map(|language| &language.tag);
            groups_of(word, &QueryLanguages::guess(word, &request.ui, known), analyzers)
        };
        Ok(lexicon.layout_reading(query, &mut groups)?)
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
    /// the roots of all, else with some of them.
    fn select(
        &mut self,
        parsed: &ParsedQuery,
        groups: &Groups,
        filters: &Filters,
        selection: &Selection,
    ) -> Result<Selected, SearchError> {
        let generation = self.generation;
        let wanted = self.request.offset.saturating_add(self.limit());
        if parsed.is_empty() && self.request.like.is_none() {
            return Ok(select_all(&generation.table, selection, wanted));
        }
        let (fields, versions, lengths) = (generation.library.fields(), &generation.versions, &generation.lengths);
        let evaluator = Evaluator { searcher: &self.searcher, fields, versions, lengths };
        evaluator.run(&groups.words, &groups.phrases, &mut self.tools.tally)?;
        let languages = &generation.library.manifest().languages;
        let rules = LanguageRules::new(languages, filters, &self.request.ui);
        let unwanted = self.unwanted(groups, &evaluator, &rules)?;
        let sense = self.sense(parsed, groups);
        // Quoted words ask for themselves, whatever the works that hold them are about.
        let by_topics = self.request.reach.expand
            && !generation.topics.is_empty()
            && parsed.phrases.is_empty()
            && !groups.asks_for_numbers();
        let topics = by_topics.then_some(&generation.topics);
        let words = groups.content().count_ones();
        let fusion = Fusion::new(&self.tools.tally, words, sense, topics, &generation.versions, &rules);
        let mut found = self.gather(groups, &rules, &fusion, &unwanted);
        if groups.words.len() > 1 {
            self.lift_neighbours(groups, &mut found)?;
        }
        let of_country = groups.concepts.iter().filter_map(|named| generation.countries.get(&named.concept));
        let of_country: Vec<_> = of_country.collect();
        if !of_country.is_empty() {
            found.favour(|work| of_country.contains(&work.country()), NAMED_COUNTRY);
        }
        if let Some((work, _)) = self.compared_example().filter(|_| parsed.is_empty()) {
            let home = generation.table.rows[work as usize].id.country();
            if !home.is_regional() {
                found.favour(|work| work.country() == home, -AT_HOME);
            }
        }
        found.put_successors_before();
        let named = groups.asked_for();
        if !named.is_empty() {
            let ui = &self.request.ui;
            let languages = &generation.shared().hub.languages;
            let home: Vec<_> =
                languages.iter().filter(|known| known.tag == *ui).flat_map(|known| &known.countries).collect();
            found.put_first(
                |value| value.facet == Facet::Topic && named.iter().any(|named| named.as_str() == value.value),
                |work| home.contains(&work.country()),
            );
        }
        let selected = found.select(selection, languages, self.request.sort.unwrap_or(Sort::Relevance), wanted);
        let direction = fusion.direction().filter(|_| selected.total == 0);
        self.near_topics = direction.map_or_else(Vec::new, |near| generation.topics.nearest(near, NEAR_TOPICS));
        Ok(selected)
    }

    /// The works that hold what must not occur, in any version that may be shown, and what others are to be like.
    fn unwanted(
        &self,
        groups: &Groups,
        evaluator: &Evaluator<'_>,
        rules: &LanguageRules,
    ) -> tantivy::Result<HashSet<u32>> {
        let mut works: HashSet<u32> = self.compared_example().iter().map(|(work, _)| *work).collect();
        let mut tally = Tally::default();
        let words = groups.excluded.iter().map(|word| (std::slice::from_ref(word), &[][..]));
        let phrases = groups.excluded_phrases.iter().map(|phrase| (&[][..], std::slice::from_ref(phrase)));
        for (words, phrases) in words.chain(phrases) {
            evaluator.run(words, phrases, &mut tally)?;
            let holding = tally.found(&self.generation.versions).filter(|found| found.total.own != 0);
            works.extend(holding.filter(|found| rules.allow(found.language)).map(|found| found.work));
        }
        Ok(works)
    }

    /// The works that hold enough of the words, and those that mean what was asked.
    fn gather<'r>(
        &'r self,
        groups: &Groups,
        rules: &'r LanguageRules,
        fusion: &'r Fusion<'r>,
        unwanted: &HashSet<u32>,
    ) -> FoundWorks<'r> {
        let (generation, tally) = (self.generation, &self.tools.tally);
        let is_wanted = |work: u32| unwanted.is_empty() || !unwanted.contains(&work);
        let asked = Asked { content: groups.content(), phrases: groups.phrase_bits(), rarity: &tally.rarity };
        let enough = Enough::of(asked, |enough| {
            // What is left out does not make others better: they are found by the same measure.
            let found = tally.found(&generation.versions).filter(|found| enough.accepts(found.total));
            first_works(found.filter(|found| rules.allow(found.language)).map(|found| found.work))
        });
        let mut found = FoundWorks::new(&generation.table, &generation.versions, rules, fusion);
        for (tallied, worth) in tally.found(&generation.versions).zip(fusion.worths()) {
            let Tallied { version, work, language, total } = tallied;
            let is_enough = enough.accepts(total);
            let meant = if is_enough { None } else { fusion.meant_section(version) };
            if (is_enough || meant.is_some()) && is_wanted(work) {
                let (words, worth) = (rules.weigh(language, total.score), *worth);
                found.add(Found { version, work, language, words, worth, held: total.own, via: total.via, meant });
            }
        }
        // Those that hold none of the words, nor anything related.
        for (version, section) in fusion.meant() {
            let VersionRow { work, language, .. } = generation.versions.rows[version as usize];
            if is_wanted(work) && tally.total(version).score == 0.0 {
                let meant = Some(section);
                found.add(Found { version, work, language, words: 0.0, worth: 0.0, held: 0, via: 0, meant });
            }
        }
        found.prefer_own();
        found
    }

    /// What the query means; `None` where there is no model, where it asks for exact words, and where none of its words
    /// is known: the model finds something near to any string of letters.
    fn sense(&mut self, parsed: &ParsedQuery, groups: &Groups) -> Option<Sense> {
        let generation = self.generation;
        if let (Some((work, example)), Some(meaning)) = (self.compared_example(), generation.vectors()) {
            return Some(self.compared(meaning).with_example(work, example, parsed.is_empty()));
        }
        if !self.request.reach.semantic || !parsed.phrases.is_empty() || groups.asks_for_numbers() {
            return None;
        }
        let (model, meaning) = generation.meaning()?;
        if self.tools.tally.is_empty() && !model.knows_words_of(&parsed.text) {
            return None;
        }
        let language = groups.languages.written(&parsed.text, &self.request.ui);
        let languages = &generation.library.manifest().languages;
        let ordinal = languages.iter().position(|tag| tag.as_str() == language);
        match model.embed(&parsed.text, &language) {
            Some(query) => {
                let mut direction = meaning.direction(&query, ordinal);
                self.lean(&mut direction, &language, groups);
                Some(self.compared(meaning).with_question(direction))
            }
            None => {
                self.semantic_was_late = true;
                None
            }
        }
    }

    fn compared<'m>(&'m self, meaning: &'m Meaning) -> Compared<'m> {
        let (versions, topics) = (&self.generation.versions, &self.generation.topics);
        Compared { meaning, tally: &self.tools.tally, versions, topics }
    }

    /// The row of the work that is the example, and where that points to, where it was compared.
    fn compared_example(&self) -> Option<(u32, &Directions)> {
        let example = self.example.as_ref()?;
        Some((example.row, example.directions.as_ref()?))
    }

    /// What came of the example that was asked for, where it is not as it was meant.
    fn of_example(&self) -> Option<Notice> {
        self.request.like.as_ref()?;
        match &self.example {
            Some(Example { directions: None, .. }) => Some(Notice::NotCompared),
            Some(Example { is_work_instead: false, .. }) => None,
            _ => Some(Notice::NoExample),
        }
    }

    /// Leans in a language that the model has not read: to what the terms that a query names mean.
    fn lean(&self, direction: &mut [f32], language: &str, groups: &Groups) {
        if UNREAD.iter().any(|unread| language.split('-').next() == Some(unread)) {
            let named = groups.concepts.iter().map(|named| &named.concept);
            add(direction, self.generation.topics.direction_of(named), LEANING);
        }
    }

    /// Why a version has its score.
    fn reasons(&self, best: &Best, groups: &Groups) -> Reasons {
        let words = groups.held_by(&self.tools.tally.total(best.version));
        Reasons { parts: best.parts, words, is_put_first: best.score > best.parts.sum() }
    }

    /// Finds the best section of the best candidates, and lifts those in which words of the query stand together.
    fn lift_neighbours(&self, groups: &Groups, found: &mut FoundWorks<'_>) -> Result<(), SearchError> {
        let generation = self.generation;
        let content = groups.content();
        let rarity = self.tools.tally.rarity.iter().copied();
        let weighted = groups.words.iter().zip(rarity).enumerate();
        let weighted: Vec<_> = weighted.filter(|(bit, _)| content >> bit & 1 == 1).map(|(_, group)| group).collect();
        let candidates = found.candidates(CANDIDATES);
        let versions: Vec<_> = candidates.iter().map(|(_, version)| *version).collect();
        let fields = generation.library.fields();
        let sections = best_sections(&self.searcher, fields, &generation.versions, &weighted, &versions)?;
        let in_titles = in_titles(&self.searcher, fields, &generation.versions, &weighted, &versions)?;
        // A number says which one is meant.
        let names_number = groups.names_a_number();
        let asked: f32 = weighted.iter().map(|(_, rarity)| rarity).sum();
        for (((row, _), section), title) in candidates.iter().zip(sections).zip(in_titles) {
            let in_section = NEARNESS_WEIGHT * section.map_or(0.0, |section| section.nearness);
            // A title that says all that is asked for is what was asked for; one that says half of it may be anything.
            let in_title =
                TITLE_NEARNESS_WEIGHT * title.nearness + TITLE_COVERAGE_WEIGHT * asked * title.coverage.powi(2);
            let is_meant = title.says_all && (weighted.len() >= TITLE_WORDS || names_number);
            found.lift(*row, section, in_section + in_title, AskedTitle { says_all: title.says_all, is_meant });
        }
        Ok(())
    }
}
