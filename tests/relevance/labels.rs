//! Whether each label of the vocabulary leads to the works of its concept, in the asker's language and in others.
//!
//! A case is a label of a concept of the domain that has works in two languages or more, searched as on the site, with
//! the label's language as the interface's. The works of a concept are those whose author named it, or a narrower
//! concept, as a topic, and those whose title names one of these in any language: a law called "On foster families" is
//! a work on foster care whatever its topics say. What only mentions the concept somewhere in its text is not counted.
//!
//! Three things are asked of the answer:
//!
//! - *across*: does a work of the concept stand among the first [`DEPTH`] hits whose language is not the asker's? Asked
//!   where the concept has a work that is not written in the asker's language: others are rightly shown in it.
//! - *apart*: the same of a search in the versions of all other languages, asked where the concept has one of these.
//! - *first*: where the asker's language has works of the concept, does one of them, in that language, stand first?

use std::collections::{BTreeMap, BTreeSet};

use tajriba::search::{Answer, Generation, LanguageFilter, SearchRequest};
use tajriba_indexer::model::{Concept, ConceptId, LanguageTag, Vocabulary, WorkId};
use tajriba_indexer::{Analyzers, ConceptMatcher, WorkRecord};

use super::Result;

/// Hits in other languages that count.
const DEPTH: usize = 5;
/// Share of the labels that are to lead across languages.
const BAR: f64 = 0.95;

/// How a label stands in the vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Preferred,
    Alternative,
    Hidden,
}

impl Standing {
    const ALL: [Self; 3] = [Self::Preferred, Self::Alternative, Self::Hidden];

    fn name(self) -> &'static str {
        match self {
            Self::Preferred => "pref",
            Self::Alternative => "alt",
            Self::Hidden => "hidden",
        }
    }
}

/// What is asked of the answer to a label: `None` where it cannot be asked.
#[derive(Debug, Clone, Copy)]
struct Verdict {
    across: Option<bool>,
    apart: Option<bool>,
    first: Option<bool>,
}

/// A question that a verdict answers, with its name.
type Question = (&'static str, fn(&Verdict) -> Option<bool>);

const QUESTIONS: [Question; 3] =
    [("across", |verdict| verdict.across), ("apart", |verdict| verdict.apart), ("first", |verdict| verdict.first)];

/// One label of a concept, as somebody would type it.
struct Case<'a> {
    concept: &'a ConceptId,
    language: LanguageTag,
    label: &'a str,
    standing: Standing,
    verdict: Verdict,
    /// First hits of the answer, for the list of misses.
    hits: Vec<String>,
}

/// The works of every concept of the domain, with the languages of their versions.
struct Works {
    of_concept: BTreeMap<ConceptId, BTreeMap<WorkId, BTreeSet<String>>>,
}

impl Works {
    fn read(generation: &Generation) -> Result<Self> {
        let vocabulary = &generation.shared().vocabulary;
        let matcher = ConceptMatcher::of(generation.shared());
        let mut analyzers = Analyzers::new();
        let mut works = Self { of_concept: BTreeMap::new() };
        for id in generation.work_ids() {
            let Some(record) = generation.work(id)? else { continue };
            let mut named: Vec<ConceptId> = record.facts.topics.iter().cloned().collect();
            for version in &record.versions {
                let found = matcher.find_in(&version.title, version.language.as_str(), &mut analyzers);
                named.extend(found.into_iter().map(|found| found.concept.clone()));
            }
            works.add(&record, named.iter().flat_map(|concept| vocabulary.with_broader(concept)));
        }
        Ok(works)
    }

    fn add(&mut self, record: &WorkRecord, concepts: impl Iterator<Item = ConceptId>) {
        let languages: BTreeSet<_> =
            record.versions.iter().map(|version| version.language.language().to_string()).collect();
        for concept in concepts {
            self.of_concept.entry(concept).or_default().insert(record.id.clone(), languages.clone());
        }
    }

    /// The works of a concept; `None` where they are not in two languages or more.
    fn of(&self, concept: &ConceptId) -> Option<&BTreeMap<WorkId, BTreeSet<String>>> {
        let works = self.of_concept.get(concept)?;
        let languages: BTreeSet<_> = works.values().flatten().collect();
        (languages.len() > 1).then_some(works)
    }
}

/// Searches every label and prints the shares by language; with `misses`, also what did not lead to a work, where
/// given only in the language that follows.
pub(crate) fn run(generation: &Generation, arguments: &[String]) -> Result<()> {
    let works = Works::read(generation)?;
    let cases = cases(generation, &works)?;
    let concepts: BTreeSet<_> = cases.iter().map(|case| case.concept).collect();
    println!("{} labels of {} concepts of the domain with works in two languages or more", cases.len(), concepts.len());
    if let Some(place) = arguments.iter().position(|argument| argument == "misses") {
        misses(&cases, arguments.get(place + 1).map(String::as_str));
    }
    QUESTIONS.iter().for_each(|question| table(&cases, *question));
    Ok(())
}

fn cases<'a>(generation: &'a Generation, works: &Works) -> Result<Vec<Case<'a>>> {
    let vocabulary: &Vocabulary = &generation.shared().vocabulary;
    let languages: Vec<_> = generation.shared().hub.languages.iter().map(|language| &language.tag).collect();
    let mut cases = Vec::new();
    for concept in vocabulary.concepts.values().filter(|concept| concept.is_of_domain()) {
        let Some(works) = works.of(&concept.id) else { continue };
        for (tag, label, standing) in labels(concept) {
            // Labels in another script are asked by readers of the same language.
            let Some(ui) = languages.iter().find(|ui| ui.language() == tag.language()) else { continue };
            let (verdict, hits) = ask(generation, label, ui, works)?;
            cases.push(Case { concept: &concept.id, language: (*ui).clone(), label, standing, verdict, hits });
        }
    }
    Ok(cases)
}

/// Every label of a concept with its language and standing.
fn labels(concept: &Concept) -> impl Iterator<Item = (&LanguageTag, &str, Standing)> {
    concept.labels.iter().flat_map(|(tag, labels)| {
        let preferred = labels.pref.iter().map(|label| (label.as_str(), Standing::Preferred));
        let alternative = labels.alt.iter().map(|label| (label.as_str(), Standing::Alternative));
        let hidden = labels.hidden.iter().map(|label| (label.as_str(), Standing::Hidden));
        preferred.chain(alternative).chain(hidden).map(move |(label, standing)| (tag, label, standing))
    })
}

/// Searches a label as a reader of `ui` would, and holds the answer against the concept's works. Gives what stands
/// first beside the verdict.
fn ask(
    generation: &Generation,
    label: &str,
    ui: &LanguageTag,
    works: &BTreeMap<WorkId, BTreeSet<String>>,
) -> Result<(Verdict, Vec<String>)> {
    let is_own = |languages: &BTreeSet<String>| languages.contains(ui.language());
    let has_own = works.values().any(is_own);
    let has_foreign = works.values().any(|languages| !is_own(languages));
    let has_other = works.values().any(|languages| languages.iter().any(|language| language != ui.language()));
    let mut request = SearchRequest::new(label, ui.clone());
    request.today = Some(tajriba::config::today());
    request.limit = tajriba::search::MAX_LIMIT;
    let open = generation.search(&request)?;
    let known = generation.shared().hub.languages.iter().map(|language| language.tag.language());
    let others = known.filter(|language| *language != ui.language()).map(LanguageTag::parse);
    for other in others {
        request.filters.languages.push(LanguageFilter::EveryScript(other?));
    }
    request.limit = DEPTH;
    let apart = generation.search(&request)?;
    let leads = |answer: &Answer| {
        let mut foreign = answer.hits.iter().filter(|hit| hit.language.language() != ui.language()).take(DEPTH);
        foreign.any(|hit| works.contains_key(&hit.work.id))
    };
    let stands_first = |answer: &Answer| {
        let first = answer.hits.first();
        first.is_some_and(|hit| hit.language.language() == ui.language() && works.contains_key(&hit.work.id))
    };
    let verdict = Verdict {
        across: has_foreign.then(|| leads(&open)),
        apart: has_other.then(|| leads(&apart)),
        first: has_own.then(|| stands_first(&open)),
    };
    let told = open.hits.iter().take(DEPTH).map(|hit| {
        let mark = if works.contains_key(&hit.work.id) { "+" } else { "" };
        format!("{mark}{} {}", hit.language, hit.work.id)
    });
    Ok((verdict, told.collect()))
}

/// Cases, hits and share by language, for each standing and for all.
fn table(cases: &[Case<'_>], (name, answer): Question) {
    let languages: BTreeSet<_> = cases.iter().map(|case| &case.language).collect();
    let standings = Standing::ALL.map(|standing| format!("{0}\tof\tshare", standing.name()));
    println!("\n{name}\t{}\tall\tof\tshare", standings.join("\t"));
    let row = |language: Option<&LanguageTag>| {
        let of_language = cases.iter().filter(move |case| language.is_none_or(|language| case.language == *language));
        let share = |wanted: Option<Standing>| {
            let of_standing = of_language.clone().filter(|case| wanted.is_none_or(|wanted| case.standing == wanted));
            let answers: Vec<bool> = of_standing.filter_map(|case| answer(&case.verdict)).collect();
            let (hits, asked) = (answers.iter().filter(|hit| **hit).count(), answers.len());
            format!("{hits}\t{asked}\t{:.3}", hits as f64 / asked.max(1) as f64)
        };
        let cells: Vec<_> = Standing::ALL.map(Some).into_iter().chain([None]).map(share).collect();
        println!("{}\t{}", language.map_or("all", LanguageTag::as_str), cells.join("\t"));
    };
    languages.into_iter().for_each(|language| row(Some(language)));
    row(None);
    if name != "first" {
        println!("(bar {BAR:.2})");
    }
}

/// The labels that failed, with the questions they failed and the first hits; `+` marks works of the concept.
fn misses(cases: &[Case<'_>], language: Option<&str>) {
    for case in cases.iter().filter(|case| language.is_none_or(|language| case.language.as_str() == language)) {
        let failed = QUESTIONS.iter().filter(|(_, answer)| answer(&case.verdict) == Some(false));
        let failed: Vec<_> = failed.map(|(name, _)| *name).collect();
        if !failed.is_empty() {
            let (language, standing) = (&case.language, case.standing.name());
            let (failed, hits) = (failed.join(","), case.hits.join("  "));
            println!("{}\t{language}\t{standing}\t{}\t{failed}\t{hits}", case.concept, case.label);
        }
    }
}
