//! The text of a version's file whatever stands in it, such as an earlier content of it.

use crate::assemble::version::without_hidden;
use crate::front_matter;
use crate::hygiene::in_one_line;
use crate::markdown::{self, Body, LinkTarget};
use crate::model::{Section, WorkId};
use crate::source::Source;

/// What a file said: its title and its sections. Links in the sections' HTML lead nowhere.
#[derive(Debug, Clone, PartialEq)]
pub struct VersionText {
    /// The title, plain text.
    pub title: String,
    /// The sections in order.
    pub sections: Vec<Section>,
}

/// Reads the text of a version's file without judging it; `None` where it has none that could be shown.
pub fn version_text(id: &WorkId, content: &[u8]) -> Option<VersionText> {
    let source = Source::read(id.as_str(), content).ok()?;
    let parts = front_matter::split(&source).ok()?;
    let read = front_matter::read(&source, parts.front_matter, id.kind(), &mut Vec::new())?;
    let title = in_one_line(&read.title);
    let (source, range) = without_hidden(source, parts.body, &mut Vec::new());
    let rendered =
        markdown::render(&Body { source: &source, range, title: &title, resolve: &|_| LinkTarget::Missing }).ok()?;
    Some(VersionText { title, sections: rendered.sections })
}
