//! Learns a lexicon of roots from a list of words: `learn_lexicon TAG CASES < words.txt > lexicon.txt`.
//!
//! The list has one word a line, with its capitals; CASES is in how many of the spellings small, Capital and ALL
//! CAPITALS a word must stand in the list to count (1 for clean lists, 2 for lists made from the web).

use std::io::Read;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, tag, cases] = arguments.as_slice() else {
        eprintln!("usage: learn_lexicon TAG CASES < words.txt > lexicon.txt");
        return ExitCode::from(2);
    };
    let mut words = String::new();
    if let Err(error) = std::io::stdin().read_to_string(&mut words) {
        eprintln!("cannot read the words: {error}");
        return ExitCode::from(2);
    }
    match cases.parse().ok().and_then(|cases| tajriba_indexer::learn_lexicon(tag, &words, cases)) {
        Some(lexicon) => print!("{lexicon}"),
        None => {
            eprintln!("no table of endings for {tag}, or {cases} is no number");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
