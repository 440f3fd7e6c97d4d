//! `tajriba completions` and `tajriba man`: both are made from the arguments' own definition.

use std::io::Write;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::commands::{Arguments, Outcome};

#[derive(Debug, Args)]
pub(crate) struct CompletionOptions {
    /// For which shell.
    shell: Shell,
}

pub(crate) fn completions(options: &CompletionOptions) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Arguments::command(), "tajriba", &mut script);
    std::io::stdout().write_all(&script)?;
    Ok(0)
}

pub(crate) fn man() -> Outcome {
    let mut page = Vec::new();
    clap_mangen::Man::new(Arguments::command()).render(&mut page)?;
    std::io::stdout().write_all(&page)?;
    Ok(0)
}
