//! `tajriba serve`.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Args;
use tajriba_indexer::{StoredLibrary, UpdateOptions, update};
use tokio::net::TcpListener;

use crate::app::{self, AppState};
use crate::commands::index::{Bar, summary};
use crate::commands::{Failure, Outcome, usable_model};
use crate::config::Places;
use crate::history;
use crate::router::build_router;
use crate::search::{Generation, QueryEmbedder};
use crate::server;
use crate::vectors::{keep_embedding, keep_linking};
use crate::watch::watch;

const DEFAULT_ADDRESS: &str = "127.0.0.1:8080";

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Address and port to listen on; port 0 picks a free one.
    #[arg(long, value_name = "ADDRESS", env = "TAJRIBA_LISTEN", default_value = DEFAULT_ADDRESS)]
    listen: String,
    /// Public address of the site, for absolute links [default: that of hub.yaml].
    #[arg(long, value_name = "URL", env = "TAJRIBA_URL")]
    url: Option<String>,
    /// Serve a page that shows every component of the site, at /en/style.
    #[arg(long)]
    style_page: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { listen: DEFAULT_ADDRESS.to_string(), url: None, style_page: false }
    }
}

pub(crate) fn run(places: &Places, options: &Options) -> Outcome {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("TAJRIBA_LOG")
                .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info")),
        )
        .init();
    let begun = Instant::now();
    let generation = match current(places) {
        Some(generation) => generation,
        None => build(places)?,
    };
    eprintln!("{}", summary(&generation.totals(), begun.elapsed()));
    eprintln!("index in {}", places.index.path().display());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().max_blocking_threads(8).build()?;
    runtime.block_on(listen(places, options, generation))?;
    // A build that is under way is not waited for: an unfinished generation is never looked at.
    runtime.shutdown_timeout(Duration::from_millis(100));
    Ok(0)
}

/// The current generation, where there is one and it is whole.
fn current(places: &Places) -> Option<Generation> {
    let library = StoredLibrary::open_current(&places.index).and_then(|library| {
        library.as_ref().map(StoredLibrary::verify).transpose()?;
        Ok(library)
    });
    match library {
        Ok(library) => Generation::new(library?).ok(),
        Err(error) => {
            tracing::warn!(%error, "the index is built anew");
            None
        }
    }
}

fn build(places: &Places) -> Result<Generation, Failure> {
    let outcome = update(&UpdateOptions { fresh: true, ..places.update() }, &Bar::new("works"))?;
    for error in &outcome.errors {
        eprintln!("{}", error.human());
    }
    let library = StoredLibrary::open_current(&places.index)?;
    Ok(Generation::new(library.ok_or_else(|| Failure::Argument("the index that was just built is gone".into()))?)?)
}

async fn listen(places: &Places, options: &Options, generation: Generation) -> Result<(), Failure> {
    let failed = |source| Failure::Listen { address: options.listen.clone(), source };
    let listener = TcpListener::bind(&options.listen).await.map_err(failed)?;
    let address: SocketAddr = listener.local_addr()?;
    let model = load_model(places);
    let state = AppState::with(
        generation,
        app::Options {
            base: options.url.clone(),
            library: Some(places.library.clone()),
            model: model.clone(),
            style_page: options.style_page,
            ..app::Options::default()
        },
    );
    let watched = (places.clone(), state.clone());
    std::thread::spawn(move || watch(&watched.0, &watched.1));
    let followed = (places.library.clone(), state.clone());
    std::thread::spawn(move || history::follow(&followed.0, |history| followed.1.replace_history(history)));
    if let Some(model) = model {
        let (places, state) = (places.clone(), state.clone());
        let linked = state.clone();
        std::thread::spawn(move || keep_linking(&linked));
        std::thread::spawn(move || keep_embedding(&places, &model, &state));
    }
    eprintln!("listening on http://{address}");
    match server::serve(listener, build_router(state), stopped()).await {
        Ok(()) => Ok(()),
        Err(never) => match never {},
    }
}

/// The embedding model, where there is one that can be used; one line says what is missing else.
fn load_model(places: &Places) -> Option<Arc<QueryEmbedder>> {
    if !places.model.exists() {
        eprintln!("no embedding model: the search finds by words alone; `tajriba model install` gets one");
    }
    usable_model(places).map(|embedder| Arc::new(QueryEmbedder::new(embedder)))
}

/// Resolves when the process is told to end.
async fn stopped() {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = match signal(SignalKind::terminate()) {
        Ok(terminate) => terminate,
        Err(error) => {
            tracing::warn!(%error, "SIGTERM cannot be waited for");
            return std::future::pending().await;
        }
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
