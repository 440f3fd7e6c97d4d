//! The body of a version: sections with plain text and safe HTML, in one pass over the parser's events.
//!
//! Nothing of the author's reaches a page but text and the closed list of elements written here: raw HTML is dropped,
//! extensions are an allow-list without heading attributes, every address passes [`links`], and the size of what is
//! rendered is capped while it grows.

mod caps;
mod footnotes;
mod html;
mod inline;
mod links;
mod look_alikes;
mod outline;
mod render;
mod sections;
mod tables;
mod warnings;

pub(crate) use links::{LinkTarget, is_web_address};
pub(crate) use look_alikes::find as look_alikes;
pub(crate) use render::{Body, Rendered, look_alike, render};

use pulldown_cmark::{Options, Parser};

/// The only place where a parser is made. Smart punctuation stays off: it knows English quotation marks alone.
fn parser(text: &str) -> Parser<'_> {
    let allowed =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    Parser::new_ext(text, allowed)
}
