//! The subcommands, one file each. Each gives an exit code: 0 fine, 1 findings, 2 could not run.

mod analyze;
mod check;
mod index;
mod manual;
mod model;
mod schema;
mod search;
mod serve;
mod stats;
mod vocabulary;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tajriba_indexer::embedding::Embedder;
use tajriba_indexer::{IndexError, StoredLibrary, update};

use crate::config::Places;
use crate::search::Generation;

/// A multilingual search site over a library of Markdown on child protection and child-care reform.
#[derive(Debug, Parser)]
#[command(name = "tajriba", version, about)]
pub struct Arguments {
    /// The library's folder.
    #[arg(long, value_name = "DIR", global = true, env = "TAJRIBA_LIBRARY", default_value = "library")]
    library: PathBuf,
    /// The index folder, a cache that can be deleted at any time [default: a folder in the user's cache].
    #[arg(long, value_name = "DIR", global = true, env = "TAJRIBA_INDEX")]
    index: Option<PathBuf>,
    /// The folder or file of the embedding model [default: a folder in the user's data].
    #[arg(long, value_name = "PATH", global = true, env = "TAJRIBA_MODEL")]
    model: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site; what happens without a command.
    Serve(serve::Options),
    /// Bring the index up to date and exit.
    Index,
    /// Say what is wrong with the library, or with files and folders in it.
    Check(check::Options),
    /// Search as the site does.
    Search(search::Options),
    /// Show the terms that lines of standard input are indexed as.
    Analyze(analyze::Options),
    /// Print the JSON Schema of a kind's front matter, or the table of all fields.
    Schema(schema::Options),
    /// Install the model that makes vectors of sections, or say what there is.
    Model(model::Options),
    /// Count what the library holds and lacks, and list what still needs a reviewer.
    Stats(stats::Options),
    /// Count the labels of the vocabulary, or write it in another format.
    Vocabulary(vocabulary::Options),
    /// Print completions for a shell.
    Completions(manual::CompletionOptions),
    /// Print the manual page.
    Man,
}

/// Carries out what the arguments say.
pub fn run(arguments: Arguments) -> ExitCode {
    let places = Places::new(arguments.library, arguments.index, arguments.model);
    let default = || Command::Serve(serve::Options::default());
    let result = match arguments.command.unwrap_or_else(default) {
        Command::Serve(options) => serve::run(&places, &options),
        Command::Index => index::run(&places),
        Command::Check(options) => check::run(&places, &options),
        Command::Search(options) => search::run(&places, &options),
        Command::Analyze(options) => analyze::run(&options),
        Command::Schema(options) => schema::run(&options),
        Command::Model(options) => model::run(&places, &options),
        Command::Stats(options) => stats::run(&places, &options),
        Command::Vocabulary(options) => vocabulary::run(&places, &options),
        Command::Completions(options) => manual::completions(&options),
        Command::Man => manual::man(),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(failure) => failure.report(),
    }
}

/// Why a command could not run.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Index(#[from] tajriba_indexer::IndexError),
    #[error(transparent)]
    Model(#[from] tajriba_indexer::embedding::ModelError),
    #[error(transparent)]
    Library(#[from] tajriba_indexer::Error),
    #[error(transparent)]
    Search(#[from] crate::search::SearchError),
    #[error("{0}")]
    Io(#[from] std::io::Error),
    #[error("cannot listen on {address}: {source}")]
    Listen { address: String, source: std::io::Error },
    #[error("{0}")]
    Argument(String),
}

impl Failure {
    fn report(&self) -> ExitCode {
        // Whoever reads our output may stop reading: `tajriba check | head` is no failure.
        if let Failure::Io(error) = self
            && error.kind() == std::io::ErrorKind::BrokenPipe
        {
            return ExitCode::SUCCESS;
        }
        eprintln!("error: {self}");
        ExitCode::from(2)
    }
}

/// An exit code, or why there is none.
pub(crate) type Outcome = Result<u8, Failure>;

/// The embedding model, where there is one; where it cannot be used one line says so, and words alone are left.
pub(crate) fn usable_model(places: &Places) -> Option<Embedder> {
    let loaded = places.embedder()?;
    loaded.map_err(|error| eprintln!("error: {error}; the search finds by words alone")).ok()
}

/// The index brought up to date; as it is where a running server is already doing that.
pub(crate) fn current(places: &Places) -> Result<Generation, Failure> {
    match update(&places.update(), &()) {
        Ok(_) | Err(IndexError::Locked { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    let library = StoredLibrary::open_current(&places.index)?;
    Ok(Generation::new(library.ok_or_else(|| Failure::Argument("there is no index".into()))?)?)
}
