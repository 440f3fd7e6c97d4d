//! A pack as a file, one format a file of code. Each has a cover, a table of contents, an attribution, a licence and an
//! address with every item, the day and the pins.

mod cartridge;
mod docx;
mod edition;
mod epub;
mod library_file;
mod markdown;
mod package;
#[cfg(feature = "pdf")]
mod pdf;
mod scorm;
mod xhtml;

pub use edition::{Edition, activity_title, omissions};

use crate::curriculum::Reader;

/// A format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The handout, set for paper.
    #[cfg(feature = "pdf")]
    Handout,
    /// The trainer's guide, set for paper.
    #[cfg(feature = "pdf")]
    Guide,
    /// A Word file of the trainer's guide.
    Docx,
    /// A book of the handout.
    Epub,
    /// The handout for Moodle, which reads an older version of the cartridge.
    Moodle,
    /// The handout for another learning management system.
    Cartridge,
    /// The handout for any learning management system, which then knows what was read.
    Scorm,
    /// The trainer's guide as plain texts.
    Markdown,
    /// The curriculum itself, as the library keeps one.
    LibraryFile,
}

/// A file, or why it could not be written.
pub type Written = Result<Vec<u8>, ExportError>;

/// A file could not be written; its text names the library that refused.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The ZIP container.
    #[error("the file could not be packed: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// An entry of it.
    #[error("the file could not be written: {0}")]
    Io(#[from] std::io::Error),
    /// The pages of a PDF.
    #[cfg(feature = "pdf")]
    #[error("the pages could not be set: {0}")]
    Typesetting(String),
}

impl Format {
    /// Every format.
    pub const ALL: &'static [Self] = &[
        #[cfg(feature = "pdf")]
        Self::Handout,
        #[cfg(feature = "pdf")]
        Self::Guide,
        Self::Docx,
        Self::Epub,
        Self::Moodle,
        Self::Cartridge,
        Self::Scorm,
        Self::Markdown,
        Self::LibraryFile,
    ];

    /// The name of its file, which is also the format's in an address.
    pub fn file_name(self) -> &'static str {
        match self {
            #[cfg(feature = "pdf")]
            Self::Handout => "handout.pdf",
            #[cfg(feature = "pdf")]
            Self::Guide => "guide.pdf",
            Self::Docx => "curriculum.docx",
            Self::Epub => "curriculum.epub",
            Self::Moodle => "moodle.imscc",
            Self::Cartridge => "curriculum.imscc",
            Self::Scorm => "scorm.zip",
            Self::Markdown => "curriculum.zip",
            Self::LibraryFile => "curriculum.md",
        }
    }

    /// The format whose file has this name.
    pub fn of_file_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.file_name() == name)
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            #[cfg(feature = "pdf")]
            Self::Handout | Self::Guide => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Epub => "application/epub+zip",
            Self::Moodle | Self::Cartridge | Self::Scorm | Self::Markdown => "application/zip",
            Self::LibraryFile => "text/markdown; charset=utf-8",
        }
    }

    /// Whom it is for.
    pub fn reader(self) -> Reader {
        match self {
            #[cfg(feature = "pdf")]
            Self::Handout => Reader::Participant,
            #[cfg(feature = "pdf")]
            Self::Guide => Reader::Trainer,
            Self::Epub | Self::Moodle | Self::Cartridge | Self::Scorm => Reader::Participant,
            Self::Docx | Self::Markdown | Self::LibraryFile => Reader::Trainer,
        }
    }

    /// Whether it can show a second language beside that of delivery.
    pub fn has_columns(self) -> bool {
        self.media_type() == "application/pdf"
    }
}

/// Writes a file.
///
/// # Errors
/// When a container cannot be written.
pub fn write(format: Format, edition: &Edition<'_>) -> Written {
    match format {
        #[cfg(feature = "pdf")]
        Format::Handout | Format::Guide => pdf::write(edition),
        Format::Docx => docx::write(edition),
        Format::Epub => epub::write(edition),
        Format::Moodle => cartridge::write(edition, cartridge::Version::V1_1),
        Format::Cartridge => cartridge::write(edition, cartridge::Version::V1_3),
        Format::Scorm => scorm::write(edition),
        Format::Markdown => markdown::write(edition),
        Format::LibraryFile => Ok(library_file::write(edition).into_bytes()),
    }
}

/// A ZIP container that is written in memory: the same entries give the same bytes.
struct Container {
    zip: zip::ZipWriter<std::io::Cursor<Vec<u8>>>,
}

impl Container {
    fn new() -> Self {
        Self { zip: zip::ZipWriter::new(std::io::Cursor::new(Vec::new())) }
    }

    /// Adds an entry that is not compressed.
    fn store(&mut self, name: &str, content: &[u8]) -> Result<(), ExportError> {
        self.entry(name, content, zip::CompressionMethod::Stored)
    }

    /// Adds an entry.
    fn add(&mut self, name: &str, content: &str) -> Result<(), ExportError> {
        self.entry(name, content.as_bytes(), zip::CompressionMethod::Deflated)
    }

    fn entry(&mut self, name: &str, content: &[u8], method: zip::CompressionMethod) -> Result<(), ExportError> {
        let options = zip::write::SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(zip::DateTime::default());
        self.zip.start_file(name, options)?;
        std::io::Write::write_all(&mut self.zip, content)?;
        Ok(())
    }

    fn finish(self) -> Written {
        Ok(self.zip.finish()?.into_inner())
    }
}
