//! A PDF for the printer and the screen, set by Typst: tagged (PDF/UA-1), with bookmarks, a table of contents, page
//! numbers, embedded fonts, and every passage in its own language.
//!
//! ```text
//! Edition ──content──▶ Content ──JSON──▶ template.typ ──typst──▶ pages ──typst-pdf──▶ bytes
//! ```
//!
//! Texts reach the template as data and are never read as Typst. The compiler sees two files, both in memory; no other
//! file, no network and no clock.

mod content;
mod fonts;
mod pieces;
mod world;

use typst::diag::{SourceDiagnostic, Warned};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::curriculum::export::pdf::content::Content;
use crate::curriculum::export::pdf::world::MemoryWorld;
use crate::curriculum::export::{Edition, ExportError, Written};

/// Writes the file.
pub(super) fn write(edition: &Edition<'_>) -> Written {
    let content = serde_json::to_vec(&Content::of(edition)).map_err(std::io::Error::from)?;
    let written = set(&MemoryWorld::new(content));
    // What the compiler remembers would only help the very same curriculum.
    typst::comemo::evict(0);
    written
}

fn set(world: &MemoryWorld) -> Written {
    let Warned { output, .. } = typst::compile::<PagedDocument>(world);
    let document = output.map_err(|errors| refused(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]);
    let standards = standards.map_err(|error| ExportError::Typesetting(error.message().to_string()))?;
    let options = PdfOptions { standards, ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|errors| refused(&errors))
}

/// What the compiler says against a document. It quotes the document between back quotes, and what a trainer wrote is
/// nobody else's to read.
fn refused(errors: &[SourceDiagnostic]) -> ExportError {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.split('`').next().unwrap_or_default()).collect();
    ExportError::Typesetting(messages.join("; "))
}

#[cfg(test)]
mod tests;
