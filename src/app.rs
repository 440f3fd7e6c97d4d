//! What the handlers share: the current generation with the texts for its languages, and the limits on work at once.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use arc_swap::ArcSwap;
use tajriba_indexer::model::{ConceptId, LanguageTag, PartialDate};
use tokio::sync::Semaphore;

use crate::care;
use crate::history::History;
use crate::i18n::Catalog;
use crate::search::{Generation, QueryEmbedder};
use crate::vectors::VectorProgress;

/// Requests that are served at once; further ones are told to come back.
pub const DEFAULT_SLOTS: usize = 128;

/// Files of curricula that are written or wait for that at once; further requests are told to come back.
const MAX_FILES: usize = 16;

/// Topics that are offered before anything is typed: about a kilobyte on the wire.
const FREQUENT: usize = 32;

/// The state of the site, shared by all requests.
#[derive(Clone)]
pub struct AppState(Arc<App>);

impl std::ops::Deref for AppState {
    type Target = App;
    fn deref(&self) -> &App {
        &self.0
    }
}

/// See [`AppState`].
pub struct App {
    current: ArcSwap<Current>,
    /// Earlier texts of the library; none before anybody has looked.
    history: ArcSwap<History>,
    /// The public address given at start; else that of `hub.yaml` holds.
    base: Option<String>,
    /// The library's folder, from which attached files are served; none are where it is not known.
    library: Option<PathBuf>,
    /// Whether the page that shows every component is served.
    style_page: bool,
    /// Tells the answers of this process from those of an earlier one with another library.
    started: u128,
    /// The day, which decides what still may be shown.
    clock: fn() -> PartialDate,
    /// The embedding model, where there is one.
    pub(crate) model: Option<Arc<QueryEmbedder>>,
    /// How many sections have a vector.
    pub(crate) vectors: VectorProgress,
    /// One permit a request.
    pub(crate) slots: Semaphore,
    /// One permit a search: more at once than cores would only make all of them slow.
    pub(crate) searches: Semaphore,
    /// The one thread that writes files of curricula: the pages of a large one take seconds and hundreds of megabytes,
    /// and what the allocator keeps of them it keeps for each thread that ever set pages.
    pub(crate) writer: rayon::ThreadPool,
    /// One permit for the file that the thread writes. A thread of rayon that waits begins whatever else it was given:
    /// without this it would have half of several files in memory, and the first would be done last.
    pub(crate) writing: Arc<Semaphore>,
    /// One permit a file that is written or waits for that; they must not take every slot.
    pub(crate) files_waiting: Semaphore,
}

/// What one request sees from beginning to end.
pub struct Current {
    /// The generation.
    pub generation: Arc<Generation>,
    /// The texts of its interface languages.
    pub catalog: Arc<Catalog>,
    /// Its interface languages.
    pub languages: Vec<LanguageTag>,
    /// The topics that most of its works have, most first: what the search box offers before anything is typed.
    pub frequent: Vec<ConceptId>,
}

/// What can be set at start.
pub struct Options {
    /// The public address, `https://example.org`; that of `hub.yaml` where `None`.
    pub base: Option<String>,
    /// The embedding model; without one the search finds by words alone.
    pub model: Option<Arc<QueryEmbedder>>,
    /// The library's folder, for attached files.
    pub library: Option<PathBuf>,
    /// Whether the page that shows every component is served.
    pub style_page: bool,
    /// Requests served at once.
    pub slots: usize,
    /// The day.
    pub clock: fn() -> PartialDate,
}

/// A pool of one thread. Whoever uses several threads inside it, as the typesetting does, gets this one.
fn writer() -> rayon::ThreadPool {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).thread_name(|_| "files".to_string());
    // The panic itself is logged; whoever waits for the file sees that it does not come.
    pool.panic_handler(|_| {}).build().expect("a process that serves can start a thread")
}

impl Default for Options {
    fn default() -> Self {
        Self { base: None, model: None, library: None, style_page: false, slots: DEFAULT_SLOTS, clock: care::today }
    }
}

impl AppState {
    /// The state of a site that serves this generation.
    pub fn with(generation: Generation, options: Options) -> Self {
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        let started = SystemTime::now().duration_since(UNIX_EPOCH);
        let generation = Arc::new(generation.with_model(options.model.clone()));
        // The site answers at once; whoever types first may wait for the rest of this.
        let first = Arc::clone(&generation);
        std::thread::spawn(move || prepare(&first));
        Self(Arc::new(App {
            current: ArcSwap::from_pointee(Current::of(generation, None)),
            history: ArcSwap::default(),
            base: options.base,
            library: options.library,
            style_page: options.style_page,
            started: started.map_or(0, |time| time.as_nanos()),
            clock: options.clock,
            model: options.model,
            vectors: VectorProgress::default(),
            slots: Semaphore::new(options.slots),
            searches: Semaphore::new(cores.max(2)),
            writer: writer(),
            writing: Arc::new(Semaphore::new(1)),
            files_waiting: Semaphore::new(MAX_FILES),
        }))
    }

    /// Swaps a generation in whole: requests under way keep theirs, later ones see this one.
    pub fn replace(&self, generation: Generation) {
        let generation = generation.with_model(self.model.clone());
        prepare(&generation);
        let before = self.current();
        self.current.store(Arc::new(Current::of(Arc::new(generation), Some(&before))));
    }

    /// Lets pages say what changed.
    pub fn replace_history(&self, history: Arc<History>) {
        self.history.store(history);
    }

    /// Earlier texts of the library.
    pub(crate) fn history(&self) -> Arc<History> {
        self.history.load_full()
    }

    /// What a request that begins now sees.
    pub fn current(&self) -> Arc<Current> {
        self.current.load_full()
    }

    /// Today.
    pub fn today(&self) -> PartialDate {
        (self.clock)()
    }
}

/// Readies what a generation would else make while somebody waits for it.
fn prepare(generation: &Generation) {
    if let Err(error) = generation.prepare_suggestions() {
        tracing::error!(%error, "nothing can be suggested");
    }
}

impl App {
    /// The public address, where known.
    pub fn base<'a>(&'a self, current: &'a Current) -> Option<&'a str> {
        let hub = &current.generation.shared().hub;
        self.base.as_deref().or(hub.url.as_deref())
    }

    /// The library's folder, where known.
    pub fn library(&self) -> Option<&Path> {
        self.library.as_deref()
    }

    /// Whether the page that shows every component is served.
    pub fn style_page(&self) -> bool {
        self.style_page
    }

    /// When the process started, in nanoseconds.
    pub(crate) fn started(&self) -> u128 {
        self.started
    }
}

impl Current {
    fn of(generation: Arc<Generation>, before: Option<&Current>) -> Self {
        let hub = &generation.shared().hub;
        let languages: Vec<LanguageTag> = hub.languages.iter().map(|language| language.tag.clone()).collect();
        // Building formatters takes a moment; the languages of a hub hardly ever change.
        let catalog = before
            .filter(|before| before.languages == languages)
            .map(|before| Arc::clone(&before.catalog))
            .unwrap_or_else(|| Arc::new(Catalog::new(languages.iter().chain([&hub.default_language]))));
        let frequent = generation.frequent_topics(FREQUENT);
        Self { generation, catalog, languages, frequent }
    }
}
