//! `tajriba schema`.

use std::io::Write;

use clap::Args;
use tajriba_indexer::model::Kind;
use tajriba_indexer::{field_table, schema};

use crate::commands::{Failure, Outcome};

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The kind, as its folder is named; without one the table of all kinds' fields is printed as Markdown.
    kind: Option<String>,
}

pub(crate) fn run(options: &Options) -> Outcome {
    let mut out = std::io::stdout().lock();
    match &options.kind {
        Some(kind) => {
            let kind = Kind::parse(kind).map_err(|error| Failure::Argument(error.to_string()))?;
            serde_json::to_writer_pretty(&mut out, &schema(kind)).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
        None => write!(out, "{}", field_table())?,
    }
    Ok(0)
}
