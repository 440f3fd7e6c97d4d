//! Relevance over the real library, by language pair.
//!
//! ```sh
//! cargo bench --bench relevance                     # nDCG@10 and recall@10, with the vocabulary and without;
//!                                                   # by meaning too where a model is installed
//! cargo bench --bench relevance -- semantic=off     # without the semantic layer
//! cargo bench --bench relevance -- show ru tr       # the hits of every Russian query among Turkish versions
//! cargo bench --bench relevance -- labels           # whether every label leads to works of its concept
//! cargo bench --bench relevance -- labels misses ky # and the Kyrgyz labels that do not
//! ```
//!
//! A row is the language of the query, a column that of the versions it is searched in. `needs.tsv` says what is
//! wanted, `queries.tsv` how it is asked, `judgements.tsv` which works answer: judged by reading them, by what they
//! say and not by their words. A second assessor graded all works of the library for every need without knowing the
//! first's grades (quadratic weighted kappa over the pairs that either graded .55 to .63 by group of needs, nine in ten
//! within one grade); where the two were two grades apart the work was read again, else the second's grade stands, as
//! the first had not looked at every work.

mod labels;
mod measure;
mod suite;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use measure::{DEPTH, Score, score};
use suite::{Query, Suite};
use tajriba::config::Places;
use tajriba::search::{Generation, LanguageFilter, QueryEmbedder, SearchRequest};
use tajriba_indexer::model::{LanguageTag, WorkId};
use tajriba_indexer::{Pace, StoredLibrary, UpdateOptions, embed, update};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// What the search is to reach in the query's own language, and across languages: nDCG@10.
const BARS: (f64, f64) = (0.90, 0.85);
/// How long the vector of a query may take: nobody waits.
const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let generation = generation(!arguments.iter().any(|argument| argument == "semantic=off"))?;
    if arguments.first().is_some_and(|argument| argument == "labels") {
        return labels::run(&generation, &arguments[1..]);
    }
    let mut run = Run { generation, suite: Suite::read(), semantic: true, expand: true };
    run.semantic = !arguments.iter().any(|argument| argument == "semantic=off");
    if let [show, from, to] = arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice()
        && *show == "show"
    {
        return run.show(from, to);
    }
    run.report("with the vocabulary")?;
    run.expand = false;
    run.report("expand=off")
}

/// The library, indexed anew; with vectors where a model is installed, which are kept for the next time.
fn generation(semantic: bool) -> Result<Generation> {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("library");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("relevance-index");
    let places = Places::new(library, Some(folder), None);
    update(&UpdateOptions { fresh: true, ..places.update() }, &())?;
    let embedder = places.embedder().filter(|_| semantic).transpose()?;
    let threads = std::thread::available_parallelism()?.get();
    if let Some(embedder) = &embedder {
        embed(&places.index, embedder, &Pace { threads, progress: &|_, _| {}, stop: &|| false })?;
    }
    println!("{}", if embedder.is_some() { "with the embedding model" } else { "by words and concepts alone" });
    let stored = StoredLibrary::open_current(&places.index)?.ok_or("there is no index")?;
    let model = embedder.map(|embedder| Arc::new(QueryEmbedder::with(embedder, threads, PATIENCE)));
    Ok(Generation::new(stored)?.with_model(model))
}

struct Run {
    generation: Generation,
    suite: Suite,
    semantic: bool,
    expand: bool,
}

impl Run {
    /// The works found for a query among the versions of a language, best first.
    fn hits(&self, query: &Query, language: &LanguageTag) -> Result<Vec<WorkId>> {
        let mut request = SearchRequest::new(query.text, query.language.clone());
        request.filters.languages.push(LanguageFilter::Exact(language.clone()));
        request.limit = DEPTH;
        request.reach.expand = self.expand;
        request.reach.semantic = self.semantic;
        Ok(self.generation.search(&request)?.hits.into_iter().map(|hit| hit.work.id).collect())
    }

    /// The grades of the works that have a version in a language.
    fn grades(&self, need: &str, language: &LanguageTag) -> Result<BTreeMap<&WorkId, u8>> {
        let mut grades = BTreeMap::new();
        for (work, grade) in self.suite.judgements.get(need).into_iter().flatten() {
            let record = self.generation.work(work)?;
            if record.is_some_and(|record| record.version(language).is_some()) {
                grades.insert(work, *grade);
            }
        }
        Ok(grades)
    }

    /// The score of a query, `None` where no version in that language answers it.
    fn score(&self, query: &Query, language: &LanguageTag) -> Result<Option<Score>> {
        let grades = self.grades(query.need, language)?;
        if grades.values().all(|grade| *grade < 2) {
            return Ok(None);
        }
        let hits = self.hits(query, language)?;
        let of_hits: Vec<u8> = hits.iter().map(|work| grades.get(work).copied().unwrap_or(0)).collect();
        Ok(Some(score(&of_hits, grades.into_values().collect())))
    }

    fn report(&self, title: &str) -> Result<()> {
        let languages = self.suite.languages();
        let mut scores: BTreeMap<(&LanguageTag, &LanguageTag), Vec<Score>> = BTreeMap::new();
        for query in &self.suite.queries {
            for language in &languages {
                if let Some(score) = self.score(query, language)? {
                    scores.entry((&query.language, language)).or_default().push(score);
                }
            }
        }
        let pairs = |own: bool| scores.iter().filter(move |((from, to), _)| (from == to) == own);
        let all = |own: bool| pairs(own).flat_map(|(_, scores)| scores).copied().collect::<Vec<_>>();
        let (own, across) = (mean(&all(true)), mean(&all(false)));
        println!("{title}");
        println!(
            "own language       nDCG@{DEPTH} {:.3}   recall@{DEPTH} {:.3}   (bar {:.2})",
            own.ndcg, own.recall, BARS.0
        );
        println!(
            "across languages   nDCG@{DEPTH} {:.3}   recall@{DEPTH} {:.3}   (bar {:.2})\n",
            across.ndcg, across.recall, BARS.1
        );
        for (name, value) in [("nDCG", (|score| score.ndcg) as fn(Score) -> f64), ("recall", |score| score.recall)] {
            println!("{name}@{DEPTH}\t{}", languages.iter().map(|tag| tag.as_str()).collect::<Vec<_>>().join("\t"));
            for from in &languages {
                let of_pair = |to: &&LanguageTag| scores.get(&(*from, *to)).map(|scores| value(mean(scores)));
                let cells = languages.iter().map(|to| of_pair(to).map_or("–".into(), |value| format!("{value:.2}")));
                println!("{from}\t{}", cells.collect::<Vec<_>>().join("\t"));
            }
            println!();
        }
        Ok(())
    }

    /// What is found for each query of a language among the versions of another, with the grades.
    fn show(&self, from: &str, to: &str) -> Result<()> {
        let to = LanguageTag::parse(to)?;
        for query in self.suite.queries.iter().filter(|query| query.language.as_str() == from) {
            let Some(score) = self.score(query, &to)? else { continue };
            println!("{:.2}  {}  {}", score.ndcg, query.text, self.suite.needs.get(query.need).unwrap_or(&""));
            let grades = self.grades(query.need, &to)?;
            let hits = self.hits(query, &to)?;
            for hit in &hits {
                println!("      {}  {hit}", grades.get(hit).map_or("-".into(), ToString::to_string));
            }
            for (work, grade) in grades.iter().filter(|(work, grade)| **grade > 1 && !hits.contains(work)) {
                println!("      {grade}  {work}  (missed)");
            }
        }
        Ok(())
    }
}

fn mean(scores: &[Score]) -> Score {
    let count = scores.len().max(1) as f64;
    let sum = |value: fn(&Score) -> f64| scores.iter().map(value).sum::<f64>() / count;
    Score { ndcg: sum(|score| score.ndcg), recall: sum(|score| score.recall) }
}
