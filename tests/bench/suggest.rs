//! How long suggestions take while titles are typed letter by letter.
//!
//! ```sh
//! cargo bench --bench suggest                            # the project's own library
//! cargo bench --bench suggest -- LIBRARY INDEX           # another library, and where its index is or will be
//! ```
//!
//! Prints how many texts can be suggested, how long their table takes to make once a generation, and the median and
//! the 99th percentile of one answer: of eight suggestions for each beginning of every title, of 500 titles at most;
//! then of the slowest kind of typing, single letters and digits, and of text that nothing fits.

use std::path::PathBuf;
use std::time::Instant;

use tajriba::search::{DEFAULT_SUGGESTIONS, Generation};
use tajriba_indexer::model::LanguageTag;
use tajriba_indexer::{IndexFolder, StoredLibrary, UpdateOptions, update};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Titles that are typed.
const TYPED: usize = 500;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let library = arguments.first().map_or_else(|| PathBuf::from("library"), PathBuf::from);
    let folder = tempfile::tempdir()?;
    let index = IndexFolder::new(arguments.get(1).map_or_else(|| folder.path().to_path_buf(), PathBuf::from));
    let today = tajriba::config::today();
    update(&UpdateOptions { library, index: index.clone(), today, fresh: false }, &())?;
    let generation = Generation::new(StoredLibrary::open_current(&index)?.ok_or("there is no index")?)?;
    let totals = generation.totals();
    println!("library\t{} works\t{} versions", totals.works, totals.versions);
    let begun = Instant::now();
    generation.prepare_suggestions()?;
    println!("table\t{:.2} s", begun.elapsed().as_secs_f64());

    let titles = titles(&generation)?;
    let beginnings = titles.iter().flat_map(|(language, title)| {
        let ends = title.char_indices().map(|(at, letter)| at + letter.len_utf8());
        ends.map(move |end| (language.clone(), title[..end].to_string()))
    });
    measure(&generation, "titles typed", &beginnings.collect::<Vec<_>>())?;
    let russian = titles.first().map(|(language, _)| language.clone()).ok_or("the library is empty")?;
    let single = "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщэюяәғқңөұүіўҳҷçğışöüəäňýž0123456789";
    let single: Vec<_> = single.chars().map(|letter| (russian.clone(), letter.to_string())).collect();
    measure(&generation, "single letters", &single)?;
    let nothing = titles.iter().map(|(language, title)| (language.clone(), format!("qzx {title}")));
    measure(&generation, "what nothing fits", &nothing.collect::<Vec<_>>())
}

/// Titles with their languages, taken evenly from all works.
fn titles(generation: &Generation) -> Result<Vec<(LanguageTag, String)>> {
    let step = generation.work_ids().count().div_ceil(TYPED).max(1);
    let mut titles = Vec::new();
    for (place, id) in generation.work_ids().step_by(step).enumerate() {
        let Some(mut work) = generation.work(id)? else { continue };
        let version = work.versions.swap_remove(place % work.versions.len());
        titles.push((version.language, version.title));
    }
    Ok(titles)
}

fn measure(generation: &Generation, what: &str, typed: &[(LanguageTag, String)]) -> Result<()> {
    let mut times = Vec::with_capacity(typed.len());
    for (language, typed) in typed {
        let begun = Instant::now();
        std::hint::black_box(generation.suggest(typed, language, DEFAULT_SUGGESTIONS, None)?);
        times.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    let at =
        |share: f64| times.get((times.len().saturating_sub(1) as f64 * share) as usize).copied().unwrap_or_default();
    println!("{what}\t{} answers\tp50 {:.3} ms\tp99 {:.3} ms\tmost {:.3} ms", times.len(), at(0.5), at(0.99), at(1.0));
    Ok(())
}
