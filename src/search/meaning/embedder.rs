//! The model as the site uses it: what was asked before is remembered, a bounded number of queries is embedded at
//! once, and nobody waits long.

use std::num::NonZero;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use lru::LruCache;
use tajriba_indexer::embedding::{Embedder, Vector, respell};

/// Vectors of queries that are remembered: people page, filter and come back.
const REMEMBERED: NonZero<usize> = NonZero::new(2048).expect("more than none");
/// How long a search waits for the vector of its query before it goes on without.
const PATIENCE: Duration = Duration::from_millis(80);
/// Of words that the model met a piece has so many letters on average. Measured on 250 words of each language and on
/// letters struck by chance: it has so many of nineteen words in twenty, of six Turkmen in seven and two Tajik in three,
/// and of one string in four on a Latin keyboard, fewer on a Cyrillic one.
const LETTERS_A_PIECE: f32 = 2.0;

/// Makes vectors of queries.
pub struct QueryEmbedder {
    embedder: Embedder,
    remembered: Mutex<LruCache<String, Arc<Vector>>>,
    /// Embeddings that may still begin.
    free: Mutex<usize>,
    freed: Condvar,
    patience: Duration,
}

impl QueryEmbedder {
    /// Wraps a model. Half the cores embed at a time, so that the other half answers lexically.
    pub fn new(embedder: Embedder) -> Self {
        let cores = std::thread::available_parallelism().map_or(2, NonZero::get);
        Self::with(embedder, cores.div_ceil(2), PATIENCE)
    }

    /// Wraps a model that embeds so many queries at a time, each within this time.
    pub fn with(embedder: Embedder, at_once: usize, patience: Duration) -> Self {
        let remembered = Mutex::new(LruCache::new(REMEMBERED));
        Self { embedder, remembered, free: Mutex::new(at_once), freed: Condvar::new(), patience }
    }

    /// The model.
    pub fn embedder(&self) -> &Embedder {
        &self.embedder
    }

    /// Whether the model met words like those of a text, so that its vector says anything.
    pub fn knows_words_of(&self, text: &str) -> bool {
        self.embedder.letters_a_piece(text) >= LETTERS_A_PIECE
    }

    /// The vector of a query in this language; `None` where it could not be had in time: then the search goes on
    /// without, and says so.
    pub fn embed(&self, query: &str, language: &str) -> Option<Arc<Vector>> {
        let query = respell(language, query).into_owned();
        if let Some(known) = locked(&self.remembered).get(&query) {
            return Some(Arc::clone(known));
        }
        let deadline = Instant::now() + self.patience;
        let _turn = self.turn(deadline)?;
        match self.embedder.query(&query, Some(deadline)) {
            Ok(vector) => {
                let vector = Arc::new(Vector::quantize(&vector?));
                locked(&self.remembered).put(query, Arc::clone(&vector));
                Some(vector)
            }
            Err(error) => {
                tracing::error!(%error, "a query could not be embedded");
                None
            }
        }
    }

    fn turn(&self, deadline: Instant) -> Option<Turn<'_>> {
        let patience = deadline.saturating_duration_since(Instant::now());
        let waited = self.freed.wait_timeout_while(locked(&self.free), patience, |free| *free == 0);
        let (mut free, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        if timeout.timed_out() && *free == 0 {
            return None;
        }
        *free -= 1;
        Some(Turn(self))
    }
}

/// The right to embed, given back when dropped.
struct Turn<'a>(&'a QueryEmbedder);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *locked(&self.0.free) += 1;
        self.0.freed.notify_one();
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
