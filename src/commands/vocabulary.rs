//! `tajriba vocabulary`.

use std::io::Write;

use clap::{Args, ValueEnum};
use tajriba_indexer::library_shared;
use tajriba_indexer::model::{Concept, LanguageTag, Shared};

use crate::commands::{Failure, Outcome};
use crate::config::Places;

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// What to print.
    #[arg(long, value_enum, default_value_t = Format::Counts)]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// How many concepts of the domain have verified, unverified and no labels, by language.
    Counts,
    /// SKOS in Turtle.
    Turtle,
    /// SKOS in JSON-LD.
    JsonLd,
    /// A column a language.
    Csv,
}

pub(crate) fn run(places: &Places, options: &Options) -> Outcome {
    let shared = library_shared(&places.library)?;
    let shared = shared.ok_or_else(|| Failure::Argument("the library has no readable hub.yaml".into()))?;
    let languages: Vec<LanguageTag> = shared.hub.languages.iter().map(|language| language.tag.clone()).collect();
    let text = match options.format {
        Format::Counts => counts(&shared, &languages),
        Format::Turtle => shared.vocabulary.to_turtle(),
        Format::JsonLd => shared.vocabulary.to_json_ld(),
        Format::Csv => shared.vocabulary.to_csv(&languages),
    };
    std::io::stdout().lock().write_all(text.as_bytes())?;
    Ok(0)
}

/// The language the vocabulary is written in: its terms are our own and need no source.
const WRITTEN_IN: &str = "en";

/// What a concept has to search with in a language.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// A term to show, with a source in that language.
    Verified,
    /// Labels, none of them seen in a source.
    Unverified,
    Missing,
}

fn standing(concept: &Concept, language: &LanguageTag) -> Standing {
    let prefix = format!("{}:", language.language());
    let is_sourced = concept.sources.iter().any(|source| source.starts_with(&prefix));
    let of_language = |tag: &LanguageTag| tag.language() == language.language();
    let has_term = concept.labels.get(language).is_some_and(|labels| labels.pref.is_some());
    if has_term && (is_sourced || language.language() == WRITTEN_IN) {
        Standing::Verified
    } else if concept.labels.keys().any(of_language) {
        Standing::Unverified
    } else {
        Standing::Missing
    }
}

fn counts(shared: &Shared, languages: &[LanguageTag]) -> String {
    let vocabulary = &shared.vocabulary;
    let domain: Vec<&Concept> = vocabulary.concepts.values().filter(|concept| concept.is_of_domain()).collect();
    let mut out = format!("concepts\t{}\ndomain\t{}\n\n", vocabulary.concepts.len(), domain.len());
    out.push_str("language\tverified\tunverified\tmissing\tverified %\n");
    for language in languages {
        let count = |wanted| domain.iter().filter(|concept| standing(concept, language) == wanted).count();
        let [verified, unverified, missing] = [Standing::Verified, Standing::Unverified, Standing::Missing].map(count);
        let percent = 100.0 * verified as f64 / domain.len().max(1) as f64;
        out.push_str(&format!("{language}\t{verified}\t{unverified}\t{missing}\t{percent:.1}\n"));
    }
    out
}
