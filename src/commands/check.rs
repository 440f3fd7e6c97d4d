//! `tajriba check`.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use tajriba_indexer::{Diagnostic, Severity, check, library_of};

use crate::commands::{Failure, Outcome};
use crate::config::{Places, today};

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// A library, or files and folders in one [default: the library].
    paths: Vec<PathBuf>,
    /// How to print what is found.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Language of hints; English is what there is so far.
    #[arg(long, value_name = "XX")]
    lang: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// The line and a caret under the place.
    Human,
    /// One JSON object a line.
    Json,
    /// Annotations of GitHub's workflows.
    Github,
}

pub(crate) fn run(places: &Places, options: &Options) -> Outcome {
    let (library, paths) = library_and_paths(&places.library, &options.paths)?;
    let diagnostics = check(&library, &paths, &today())?;
    let has_errors = diagnostics.iter().any(Diagnostic::is_error);
    let mut out = BufWriter::new(std::io::stdout().lock());
    for diagnostic in &diagnostics {
        match options.format {
            Format::Human => writeln!(out, "{}\n", diagnostic.human().trim_end())?,
            Format::Json => writeln!(out, "{}", diagnostic.json().trim_end())?,
            Format::Github => writeln!(out, "{}", diagnostic.github().trim_end())?,
        }
    }
    if matches!(options.format, Format::Human) {
        writeln!(out, "{}", summary(&diagnostics))?;
    }
    out.flush()?;
    Ok(u8::from(has_errors))
}

fn summary(diagnostics: &[Diagnostic]) -> String {
    let counted = |severity: Severity, noun: &str| {
        let count = diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
    };
    let [errors, warnings, notes] =
        [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")]
            .map(|(severity, noun)| counted(severity, noun));
    format!("{errors}, {warnings}, {notes}")
}

/// A path that holds a `hub.yaml` is a library; other paths lie in the library above them.
fn library_and_paths(library: &Path, paths: &[PathBuf]) -> Result<(PathBuf, Vec<PathBuf>), Failure> {
    match paths {
        [] => Ok((library.to_path_buf(), Vec::new())),
        [one] if one.join("hub.yaml").is_file() => Ok((one.clone(), Vec::new())),
        [first, ..] => {
            if !first.exists() {
                return Err(Failure::Argument(format!("there is no {}", first.display())));
            }
            Ok((library_of(first).unwrap_or_else(|| library.to_path_buf()), paths.to_vec()))
        }
    }
}
