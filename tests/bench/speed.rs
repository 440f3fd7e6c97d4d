//! Speed, as ratios against plain tantivy measured in the same run.
//!
//! ```sh
//! cargo bench --bench speed                              # the project's own library, its titles as queries
//! cargo bench --bench speed -- LIBRARY QUERIES           # another library, one query a line
//! ```
//!
//! Prints how much text a second each language's analyzer reads, and how long searches for ten works, without passages,
//! take beside tantivy used as plainly as it goes: an index on disk of one document a version, title and text with
//! tantivy's own tokenizer, all words required, the matches counted and the ten best read from the store.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use tajriba::search::{Generation, SearchRequest};
use tajriba_indexer::model::LanguageTag;
use tajriba_indexer::{Analyzers, IndexFolder, StoredLibrary, UpdateOptions, update};
use tantivy::collector::{Count, TopDocs};
use tantivy::query::QueryParser;
use tantivy::schema::{Field, STORED, Schema, TEXT, Value};
use tantivy::{Index, IndexReader, IndexWriter, TantivyDocument, doc};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Times every query this often, and keeps every time.
const LOOPS: usize = 5;
/// Hits that a search gives.
const HITS: usize = 10;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let library = arguments.first().map_or_else(|| PathBuf::from("library"), PathBuf::from);
    let folder = tempfile::tempdir()?;
    let index = IndexFolder::new(folder.path());
    let today = tajriba::config::today();
    let begun = Instant::now();
    update(&UpdateOptions { library, index: index.clone(), today, fresh: true }, &())?;
    println!("build\t{:.2} s", begun.elapsed().as_secs_f64());
    let stored = StoredLibrary::open_current(&index)?.ok_or("there is no index")?;
    let generation = Generation::new(stored)?;
    let versions = versions(&generation)?;
    analysis(&versions);
    let queries: Vec<String> = match arguments.get(1) {
        Some(path) => std::fs::read_to_string(path)?.lines().map(String::from).collect(),
        None => versions.iter().step_by(versions.len().div_ceil(200).max(1)).map(|v| v.title.clone()).collect(),
    };
    searches(&generation, &versions, &queries)
}

/// What a version holds, as plain text.
struct Version {
    language: LanguageTag,
    title: String,
    text: String,
}

fn versions(generation: &Generation) -> Result<Vec<Version>> {
    let mut versions = Vec::new();
    for id in generation.work_ids() {
        let Some(work) = generation.work(id)? else { continue };
        for version in work.versions {
            let sections = generation.sections(id, &version.language)?.unwrap_or_default();
            let text = sections.iter().map(|section| format!("{}\n{}\n", section.heading, section.text)).collect();
            versions.push(Version { language: version.language, title: version.title, text });
        }
    }
    Ok(versions)
}

fn analysis(versions: &[Version]) {
    let mut by_language: BTreeMap<&LanguageTag, Vec<&str>> = BTreeMap::new();
    for version in versions {
        by_language.entry(&version.language).or_default().push(&version.text);
    }
    for (language, texts) in by_language {
        // The first word of an analyzer loads its tables, once a process.
        Analyzers::new().each_token(language.as_str(), "a", |_, _| {});
        let mut analyzers = Analyzers::new();
        let mut tokens = 0usize;
        let begun = Instant::now();
        for text in &texts {
            analyzers.each_token(language.as_str(), text, |_, _| tokens += 1);
        }
        let bytes: usize = texts.iter().map(|text| text.len()).sum();
        let rate = bytes as f64 / 1e6 / begun.elapsed().as_secs_f64();
        println!("analysis\t{language}\t{rate:.1} MB/s\t{tokens} tokens");
    }
}

fn searches(generation: &Generation, versions: &[Version], queries: &[String]) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let plain = Plain::build(folder.path(), versions)?;
    let ui = LanguageTag::parse("ru").map_err(|error| error.to_string())?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..=LOOPS {
        for query in queries {
            let request = SearchRequest::new(query, ui.clone()).for_works(HITS);
            let begun = Instant::now();
            std::hint::black_box(generation.search(&request)?);
            let found = begun.elapsed().as_secs_f64() * 1e3;
            let begun = Instant::now();
            std::hint::black_box(plain.search(query)?);
            let reference = begun.elapsed().as_secs_f64() * 1e3;
            // The first round warms caches.
            if round > 0 {
                ours.push(found);
                theirs.push(reference);
            }
        }
    }
    for (name, share) in [("p50", 0.5), ("p99", 0.99)] {
        let (found, reference) = (percentile(&mut ours, share), percentile(&mut theirs, share));
        println!("search\t{name}\t{found:.3} ms\tplain {reference:.3} ms\tratio {:.2}", found / reference);
    }
    Ok(())
}

/// Tantivy used as plainly as it goes.
struct Plain {
    reader: IndexReader,
    parser: QueryParser,
    title: Field,
}

impl Plain {
    fn build(folder: &Path, versions: &[Version]) -> Result<Self> {
        let mut schema = Schema::builder();
        let (title, text) =
            (schema.add_text_field("title", TEXT | STORED), schema.add_text_field("text", TEXT | STORED));
        let index = Index::create_in_dir(folder, schema.build())?;
        let mut writer: IndexWriter = index.writer_with_num_threads(2, 128_000_000)?;
        for version in versions {
            writer.add_document(doc!(title => version.title.as_str(), text => version.text.as_str()))?;
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        let mut parser = QueryParser::for_index(&index, vec![title, text]);
        parser.set_conjunction_by_default();
        parser.set_field_boost(title, 3.0);
        Ok(Self { reader: index.reader()?, parser, title })
    }

    /// How many documents match, and the titles of the best.
    fn search(&self, query: &str) -> Result<(usize, Vec<String>)> {
        let searcher = self.reader.searcher();
        let query = self.parser.parse_query_lenient(query).0;
        let (count, best) = searcher.search(&query, &(Count, TopDocs::with_limit(HITS).order_by_score()))?;
        let mut titles = Vec::new();
        for (_, address) in best {
            let document: TantivyDocument = searcher.doc(address)?;
            titles
                .push(document.get_first(self.title).and_then(|title| title.as_str()).unwrap_or_default().to_string());
        }
        Ok((count, titles))
    }
}

fn percentile(times: &mut [f64], share: f64) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(((times.len().saturating_sub(1)) as f64 * share) as usize).copied().unwrap_or_default()
}
