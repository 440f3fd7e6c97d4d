//! `tajriba stats`: what the library holds, what it lacks and what still needs a reader.

mod statistics;

use std::io::{BufWriter, Write};

use clap::{Args, ValueEnum};

use crate::commands::stats::statistics::{Counts, Statistics};
use crate::commands::{Outcome, current};
use crate::config::{Places, today};

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// How to print them.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// One fact a line: its name, what it is of, and the count, separated by tabs.
    Text,
    /// One object.
    Json,
}

pub(crate) fn run(places: &Places, options: &Options) -> Outcome {
    let generation = current(places)?;
    let statistics = Statistics::of(&generation, &today())?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    match options.format {
        Format::Text => print(&mut out, &statistics)?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &statistics).map_err(std::io::Error::from)?;
            writeln!(out)?;
        }
    }
    out.flush()?;
    Ok(0)
}

fn print(out: &mut impl Write, statistics: &Statistics) -> std::io::Result<()> {
    let totals = &statistics.totals;
    writeln!(out, "works\t{}\nversions\t{}\nsections\t{}", totals.works, totals.versions, totals.sections)?;
    writeln!(out, "left out\t{}\nconcepts\t{}", totals.left_out, statistics.concepts)?;
    let official = &statistics.official_source;
    writeln!(out, "official source\t{}\t{:.0} %", official.works, official.share * 100.0)?;
    print_counts(out, "review", &statistics.review)?;
    print_counts(out, "translation", &statistics.translations)?;
    print_counts(out, "language", &statistics.languages)?;
    for (country, kinds) in &statistics.cells {
        for (kind, cell) in kinds {
            writeln!(out, "cell\t{country}\t{kind}\t{}", cell.works)?;
            print_counts(out, &format!("cell\t{country}\t{kind}"), &cell.languages)?;
        }
    }
    print_table(out, "commitment", &statistics.commitments)?;
    print_table(out, "theme", &statistics.themes)?;
    for gap in &statistics.gaps {
        writeln!(out, "gap\t{}\t{}\t{}", gap.country, gap.kind, gap.note.as_deref().unwrap_or("not explained"))?;
    }
    for (language, works) in &statistics.untranslated {
        writeln!(out, "untranslated\t{language}\t{}", works.len())?;
    }
    for entry in &statistics.to_review {
        let due = if entry.due { "due again" } else { "unreviewed" };
        writeln!(out, "to review\t{}\t{due}\t{}", entry.work, entry.machine.join(" "))?;
    }
    Ok(())
}

fn print_counts(out: &mut impl Write, name: &str, counts: &Counts) -> std::io::Result<()> {
    counts.iter().try_for_each(|(value, count)| writeln!(out, "{name}\t{value}\t{count}"))
}

fn print_table<'a>(
    out: &mut impl Write,
    name: &str,
    rows: impl IntoIterator<Item = (&'a (impl std::fmt::Display + 'a), &'a Counts)>,
) -> std::io::Result<()> {
    rows.into_iter().try_for_each(|(value, counts)| print_counts(out, &format!("{name}\t{value}"), counts))
}
