//! Findings in a body: the first few of each code, and how many more there are.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::Source;

/// How many findings of one code are shown for one file.
const SHOWN: usize = 5;

/// Collects the findings of one body.
pub(crate) struct Warnings<'a> {
    source: &'a Source,
    shift: usize,
    shown: Vec<Diagnostic>,
    counts: BTreeMap<Code, (usize, usize)>,
}

impl<'a> Warnings<'a> {
    /// Findings in a file whose body begins at byte `shift`.
    pub(crate) fn new(source: &'a Source, shift: usize) -> Self {
        Self { source, shift, shown: Vec::new(), counts: BTreeMap::new() }
    }

    /// One more finding; message and hint are made only when it will be shown.
    pub(crate) fn add(&mut self, code: Code, place: Range<usize>, told: impl FnOnce() -> (String, String)) {
        let (count, last) = self.counts.entry(code).or_default();
        *count += 1;
        let shown = if code == Code::RawHtml { 1 } else { SHOWN };
        if *count <= shown {
            *last = self.shown.len();
            let (message, hint) = told();
            let place = place.start + self.shift..place.end + self.shift;
            self.shown.push(self.source.report(code, place, message, hint));
        }
    }

    /// What was found; the last of a code that was cut off says how many more there are.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        for (code, (count, last)) in &self.counts {
            let shown = self.shown.iter().filter(|found| found.code == *code).count();
            if *count > shown {
                self.shown[*last].message.push_str(&format!(" (and {} more in this file)", count - shown));
            }
        }
        self.shown
    }
}
