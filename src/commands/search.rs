//! `tajriba search`.

use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, ValueEnum};
use tajriba_indexer::model::{CountryCode, IdError, Kind, LanguageTag, Reference};

use crate::api::SearchAnswer;
use crate::commands::{Failure, Outcome, current, usable_model};
use crate::config::Places;
use crate::search::{Answer, DEFAULT_LIMIT, HeldAs, Hit, LanguageFilter, QueryEmbedder, Reasons, SearchRequest};

/// How long the vector of the query may take.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// What to search for.
    #[arg(default_value = "", required_unless_present = "like")]
    query: String,
    /// A work, or a section of it, that the works found are to be like.
    #[arg(long, value_name = "COUNTRY/KIND/SLUG#ANCHOR")]
    like: Option<String>,
    /// The reader's language [default: the hub's].
    #[arg(long, value_name = "XX")]
    ui: Option<String>,
    /// A language to search in; may be repeated.
    #[arg(long = "in", value_name = "TAG")]
    languages: Vec<String>,
    /// A country to search in; may be repeated.
    #[arg(long, value_name = "CC")]
    country: Vec<String>,
    /// A kind to search in; may be repeated.
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    /// Most hits.
    #[arg(long, default_value_t = DEFAULT_LIMIT)]
    limit: usize,
    /// Say why each hit has its score.
    #[arg(long)]
    explain: bool,
    /// How to print them.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// The API's answer.
    Json,
}

pub(crate) fn run(places: &Places, options: &Options) -> Outcome {
    let model = usable_model(places).map(|embedder| Arc::new(QueryEmbedder::with(embedder, 1, PATIENCE)));
    let has_model = model.is_some();
    let generation = current(places)?.with_model(model);
    if has_model && !generation.finds_by_meaning() {
        eprintln!(
            "no section has a vector of this model: the search finds by words alone; `tajriba index` makes vectors"
        );
    }
    let hub = &generation.shared().hub;
    let ui = match &options.ui {
        Some(ui) => parse(ui, LanguageTag::parse)?,
        None => hub.default_language.clone(),
    };
    let mut request = SearchRequest::new(&options.query, ui.clone());
    request.like = options.like.as_deref().map(|like| parse(like, Reference::parse)).transpose()?;
    request.limit = options.limit;
    request.today = Some(crate::care::today());
    request.filters.languages = parse_all(&options.languages, LanguageFilter::parse)?;
    request.filters.countries = parse_all(&options.country, CountryCode::parse)?;
    request.filters.kinds = parse_all(&options.kind, Kind::parse)?;
    let answer = generation.search(&request)?;
    let mut out = std::io::stdout().lock();
    match options.format {
        Format::Text => print(&mut out, &answer, options.explain)?,
        Format::Json => {
            serde_json::to_writer(&mut out, &SearchAnswer::of(&answer, &ui)).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(0)
}

fn print(out: &mut impl Write, answer: &Answer, explain: bool) -> std::io::Result<()> {
    writeln!(out, "{} works", answer.total)?;
    for Hit { work, language, score, section, snippet, reasons, .. } in &answer.hits {
        let title = work.version(language).map(|version| version.title.as_str()).unwrap_or_default();
        let anchor = section.as_ref().map(|section| format!("#{}", section.anchor)).unwrap_or_default();
        writeln!(out, "\n{title}\n  {}{anchor} [{language}] {score:.2}", work.id)?;
        let text: String = snippet.iter().map(|fragment| fragment.text.as_str()).collect();
        writeln!(out, "  {text}")?;
        if let Some(reasons) = reasons.as_ref().filter(|_| explain) {
            print_reasons(out, reasons)?;
        }
    }
    Ok(())
}

fn print_reasons(out: &mut impl Write, Reasons { parts, words, is_put_first }: &Reasons) -> std::io::Result<()> {
    let parts = [
        ("words", parts.words),
        ("own language", parts.own_language),
        ("meaning of the text", parts.nearness),
        ("meaning of a topic", parts.topic),
        ("topics shared with the best", parts.shared_topics),
        ("country", parts.country),
        ("title asked for", parts.title),
    ];
    let parts = parts.iter().filter(|(_, part)| *part != 0.0).map(|(name, part)| format!("{name} {part:.3}"));
    writeln!(out, "  score = {}", parts.collect::<Vec<_>>().join(" + "))?;
    if *is_put_first {
        writeln!(out, "  put first: the best on the term asked for, in the reader's language")?;
    }
    let held = |held: &HeldAs| match held {
        HeldAs::Word => "",
        HeldAs::Root => " (its root)",
        HeldAs::Concept => " (its concept)",
    };
    let words = words.iter().map(|(word, as_what)| format!("{word}{}", held(as_what)));
    writeln!(out, "  holds {}", words.collect::<Vec<_>>().join(", "))
}

fn parse<T>(text: &str, parse: impl Fn(&str) -> Result<T, IdError>) -> Result<T, Failure> {
    parse(text).map_err(|error| Failure::Argument(error.to_string()))
}

fn parse_all<T>(texts: &[String], read: impl Fn(&str) -> Result<T, IdError>) -> Result<Vec<T>, Failure> {
    texts.iter().map(|text| parse(text, &read)).collect()
}
