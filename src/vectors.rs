//! Vectors for the sections of every generation, and links between those that come near each other, made behind a site
//! that already answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tajriba_indexer::{Embedded, Pace, StoredLibrary, embed};

use crate::app::AppState;
use crate::config::Places;
use crate::search::{Generation, QueryEmbedder, SearchError};

/// How often it is looked whether there is a generation without vectors.
const LOOK_AGAIN: Duration = Duration::from_millis(500);
/// How long another process that makes the vectors is left alone.
const LEAVE_ALONE: Duration = Duration::from_secs(10);

/// How many sections of the newest generation have a vector.
#[derive(Debug, Default)]
pub struct VectorProgress {
    done: AtomicUsize,
    total: AtomicUsize,
}

impl VectorProgress {
    /// Sections that have a vector, and all sections; both 0 before anybody has looked.
    pub fn get(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }

    fn set(&self, done: usize, total: usize) {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }
}

/// Links what comes near in the generations that are served, always the newest one, until the process ends. Blocks.
pub fn keep_linking(state: &AppState) {
    loop {
        let generation = Arc::clone(&state.current().generation);
        if generation.link_meanings(spare_cores()) {
            tracing::info!(generation = generation.number(), "sections that mean much the same are linked");
        }
        drop(generation);
        std::thread::sleep(LOOK_AGAIN);
    }
}

/// One core at least answers searches meanwhile.
fn spare_cores() -> usize {
    let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    cores.saturating_sub(1).max(1)
}

/// Makes vectors until the process ends. Blocks.
pub fn keep_embedding(places: &Places, model: &Arc<QueryEmbedder>, state: &AppState) {
    let mut complete = None;
    loop {
        let current = places.index.current();
        if current.is_some() && current != complete {
            match catch_up(places, model, state) {
                Ok(Embedded::Complete { generation, .. }) => complete = Some(generation),
                Ok(Embedded::Busy) => std::thread::sleep(LEAVE_ALONE),
                Ok(Embedded::Stopped | Embedded::NoGeneration) => {}
                Err(error) => {
                    tracing::error!(%error, "vectors cannot be made; the search finds by words");
                    complete = current;
                }
            }
        }
        std::thread::sleep(LOOK_AGAIN);
    }
}

fn catch_up(places: &Places, model: &QueryEmbedder, state: &AppState) -> Result<Embedded, SearchError> {
    let begun_at = places.index.current();
    let pace = Pace {
        threads: spare_cores(),
        progress: &|done, total| state.vectors.set(done, total),
        // What is made is kept, and goes into the newer generation.
        stop: &|| places.index.current() != begun_at,
    };
    let embedded = embed(&places.index, model.embedder(), &pace)?;
    if let Embedded::Complete { generation, changed, .. } = embedded
        && state.current().generation.number() != generation
        && let Some(library) = StoredLibrary::open_current(&places.index)?
    {
        state.replace(Generation::new(library)?);
        if changed {
            tracing::info!(sections = state.vectors.get().1, "every section has a vector");
        }
    }
    Ok(embedded)
}
