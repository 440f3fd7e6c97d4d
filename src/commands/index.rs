//! `tajriba index`.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use tajriba_indexer::embedding::Embedder;
use tajriba_indexer::{Embedded, Pace, Progress, Totals, embed, update};

use crate::commands::{Outcome, usable_model};
use crate::config::Places;

/// How long a build may take before a bar is worth showing.
const PATIENCE: Duration = Duration::from_millis(600);

pub(crate) fn run(places: &Places) -> Outcome {
    let begun = Instant::now();
    let outcome = update(&places.update(), &Bar::new("works"))?;
    for error in &outcome.errors {
        eprintln!("{}", error.human());
    }
    if let Some(embedder) = usable_model(places) {
        embed_all(places, &embedder);
    }
    writeln!(std::io::stdout(), "{}", summary(&outcome.totals, begun.elapsed()))?;
    Ok(u8::from(outcome.totals.left_out > 0))
}

/// Gives every section its vector. Whatever goes wrong, the index is there and is searched by words.
fn embed_all(places: &Places, embedder: &Embedder) {
    let bar = Bar::new("sections embedded");
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let pace = Pace { threads, progress: &|done, total| bar.show(done, total), stop: &|| false };
    match embed(&places.index, embedder, &pace) {
        Ok(Embedded::Busy) => eprintln!("another process is making the vectors of this index"),
        Ok(_) => {}
        Err(error) => eprintln!("error: {error}; the search finds by words alone"),
    }
}

/// What the index holds, in the words other programs read.
pub(crate) fn summary(totals: &Totals, took: Duration) -> String {
    format!(
        "indexed {} works, {} versions, {} sections in {} ms ({} errors)",
        totals.works,
        totals.versions,
        totals.sections,
        took.as_millis(),
        totals.left_out
    )
}

/// A progress bar on standard error, where that is a terminal and the work is long.
pub(crate) struct Bar {
    what: &'static str,
    begun: Instant,
    bar: Mutex<Option<ProgressBar>>,
}

impl Bar {
    pub(crate) fn new(what: &'static str) -> Self {
        Self { what, begun: Instant::now(), bar: Mutex::new(None) }
    }
}

impl Progress for Bar {
    fn works(&self, done: usize, total: usize) {
        self.show(done, total);
    }
}

impl Bar {
    fn show(&self, done: usize, total: usize) {
        if !std::io::stderr().is_terminal() || self.begun.elapsed() < PATIENCE {
            return;
        }
        let mut bar = self.bar.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let bar = bar.get_or_insert_with(|| {
            let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::stderr());
            let style =
                ProgressStyle::with_template(&format!("{{bar:40}} {{pos}}/{{len}} {}, {{eta}} left", self.what));
            bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        bar.set_position(done as u64);
        if done == total {
            bar.finish_and_clear();
        }
    }
}
