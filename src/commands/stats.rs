//! `tajriba stats`.

use std::io::Write;

use tajriba_indexer::model::LanguageTag;
use tajriba_indexer::{StoredLibrary, update};

use crate::commands::{Failure, Outcome};
use crate::config::Places;
use crate::search::{FacetCount, Generation, SearchRequest};

pub(crate) fn run(places: &Places) -> Outcome {
    update(&places.update(), &())?;
    let library = StoredLibrary::open_current(&places.index)?;
    let generation = Generation::new(library.ok_or_else(|| Failure::Argument("there is no index".into()))?)?;
    let ui = LanguageTag::parse("en").map_err(|error| Failure::Argument(error.to_string()))?;
    let answer = generation.search(&SearchRequest::new("", ui))?;
    let totals = generation.totals();
    let mut out = std::io::stdout().lock();
    writeln!(out, "works\t{}\nversions\t{}\nsections\t{}", totals.works, totals.versions, totals.sections)?;
    writeln!(out, "left out\t{}\nconcepts\t{}", totals.left_out, generation.shared().vocabulary.concepts.len())?;
    let facets = [
        ("country", &answer.facets.country),
        ("kind", &answer.facets.kind),
        ("lang", &answer.facets.lang),
        ("commitment", &answer.facets.commitment),
    ];
    for (name, counts) in facets {
        for FacetCount { value, count } in counts {
            writeln!(out, "{name}\t{value}\t{count}")?;
        }
    }
    Ok(0)
}
