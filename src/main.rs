//! The command line: arguments, a command, an exit code.

use std::process::ExitCode;

use clap::Parser;
use tajriba::commands::{Arguments, run};

fn main() -> ExitCode {
    run(Arguments::parse())
}
