//! Keeping the site in step with the library: every change becomes a new generation, swapped in whole.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::{EventKind, RecursiveMode, Watcher};
use tajriba_indexer::{IndexError, Outcome, StoredLibrary, update};

use crate::app::AppState;
use crate::config::Places;
use crate::search::Generation;

/// How long nothing more must change before an update begins: a commit of many files is one update.
const QUIET: Duration = Duration::from_millis(80);
/// How long changes may go on before an update begins all the same.
const IMPATIENT: Duration = Duration::from_millis(400);
/// How often the library is looked at though nothing was reported: network file systems report nothing, and an
/// embargo ends without anybody touching a file.
const LOOK_AGAIN: Duration = Duration::from_secs(60);

/// Watches a library until the process ends, and serves every new generation. Blocks.
pub fn watch(places: &Places, state: &AppState) {
    let (sender, changes) = channel();
    let watcher = start(&places.library, sender);
    if let Err(error) = &watcher {
        tracing::warn!(%error, "the library cannot be watched; it is looked at every minute");
    }
    loop {
        match refresh(places, state.current().generation.number()) {
            Ok(Some(generation)) => state.replace(generation),
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "the library cannot be indexed; the last generation stays"),
        }
        wait(&changes);
    }
}

fn start(library: &Path, sender: Sender<()>) -> notify::Result<notify::RecommendedWatcher> {
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let is_change = event.as_ref().map_or(true, |event| !matches!(event.kind, EventKind::Access(_)));
        if is_change {
            // Nobody listens any more when the process is about to end.
            let _ = sender.send(());
        }
    })?;
    watcher.watch(library, RecursiveMode::Recursive)?;
    Ok(watcher)
}

/// Waits for a change, then for the changes to stop.
fn wait(changes: &Receiver<()>) {
    match changes.recv_timeout(LOOK_AGAIN) {
        Ok(()) => {}
        Err(RecvTimeoutError::Timeout) => return,
        Err(RecvTimeoutError::Disconnected) => {
            std::thread::sleep(LOOK_AGAIN);
            return;
        }
    }
    let begun = Instant::now();
    while begun.elapsed() < IMPATIENT && changes.recv_timeout(QUIET).is_ok() {}
}

/// Brings the index up to date; the generation, where it is not the one that is shown.
fn refresh(places: &Places, shown: u64) -> Result<Option<Generation>, crate::search::SearchError> {
    let begun = Instant::now();
    let outcome = match update(&places.update(), &()) {
        Ok(outcome) => Some(outcome),
        // Another process is building this very index: what it makes current is looked at below.
        Err(IndexError::Locked { .. }) => None,
        Err(error) => return Err(error.into()),
    };
    if places.index.current().is_none_or(|current| current == shown) {
        return Ok(None);
    }
    if let Some(Outcome { changed: true, totals, errors, .. }) = &outcome {
        for error in errors {
            tracing::warn!(code = error.code.as_str(), path = %error.path, line = error.line, "{}", error.message);
        }
        tracing::info!(works = totals.works, versions = totals.versions, ms = begun.elapsed().as_millis(), "updated");
    }
    let library = StoredLibrary::open_current(&places.index)?;
    library.map(Generation::new).transpose()
}
