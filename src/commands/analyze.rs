//! `tajriba analyze`.

use std::io::{BufRead, BufWriter, Write};

use clap::{Args, ValueEnum};
use tajriba_indexer::Registry;
use tajriba_indexer::model::LanguageTag;

use crate::commands::{Failure, Outcome};

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Language tag of the text.
    #[arg(long, value_name = "TAG")]
    lang: String,
    /// Which of a word's terms to print.
    #[arg(long, value_enum, default_value_t = TermField::Stem)]
    field: TermField,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum TermField {
    /// The stem in the language's canonical script.
    Stem,
    /// The skeleton that scripts, diacritics and keyboards share.
    Fold,
}

/// One line in, one line out: the line byte for byte, a tab, its terms joined by a space.
pub(crate) fn run(options: &Options) -> Outcome {
    let tag = LanguageTag::parse(&options.lang).map_err(|error| Failure::Argument(error.to_string()))?;
    let analyzer = Registry::new().analyzer(tag.as_str());
    let mut analyzer = analyzer.ok_or_else(|| Failure::Argument(format!("no analyzer for `{tag}`")))?;
    let mut input = std::io::stdin().lock();
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        if line.ends_with(b"\n") {
            line.pop();
        }
        out.write_all(&line)?;
        out.write_all(b"\t")?;
        let mut separator = "";
        let mut result = Ok(());
        analyzer.analyze(&String::from_utf8_lossy(&line), &mut |token| {
            let term = match options.field {
                TermField::Stem => token.stem,
                TermField::Fold => token.fold,
            };
            if !token.part && result.is_ok() {
                result = write!(out, "{separator}{term}");
                separator = " ";
            }
        });
        result?;
        out.write_all(b"\n")?;
        line.clear();
    }
    out.flush()?;
    Ok(0)
}
