//! What stands inside a line: text, links, images, inline HTML.

use std::ops::Range;

use pulldown_cmark::LinkType;

use crate::diagnostic::Code;
use crate::markdown::LinkTarget;
use crate::markdown::caps::{self, OverCap};
use crate::markdown::html::{escape, escape_href};
use crate::markdown::links::{Address, resolve, understand};
use crate::markdown::render::{Renderer, SectionLink};

/// A heading that is open: the level as written, and its place.
pub(crate) struct Open {
    pub(crate) written: u8,
    pub(crate) place: Range<usize>,
}

/// An image that is open; its alternative text is being collected.
pub(crate) struct Image {
    destination: String,
    alt: String,
    place: Range<usize>,
    /// Images can stand in the alternative text of images.
    nested: usize,
}

impl Renderer<'_> {
    /// Writes text, escaped; into the alternative text while an image is open.
    pub(crate) fn write_plain(&mut self, text: &str) {
        match &mut self.image {
            Some(image) => image.alt.push_str(text),
            None => {
                self.text.push_str(text);
                escape(&mut self.html, text);
            }
        }
    }

    /// Writes an element's tag; alternative text has none.
    pub(crate) fn write_tag(&mut self, tag: &str) {
        if self.image.is_none() {
            self.html.push_str(tag);
        }
    }

    pub(crate) fn open_code(&mut self) {
        self.write_tag("<code>");
    }

    pub(crate) fn close_code(&mut self) {
        self.write_tag("</code>");
    }

    pub(crate) fn write_break(&mut self) {
        match &mut self.image {
            Some(image) => image.alt.push(' '),
            None => {
                self.text.push(' ');
                self.html.push_str("<br>\n");
            }
        }
    }

    /// `<br>` is the one tag that is understood, comments are dropped in silence, the rest with a warning.
    pub(crate) fn drop_inline_html(&mut self, tag: &str, place: Range<usize>) {
        let name = tag.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
        if name.eq_ignore_ascii_case("br") {
            self.write_break();
        } else if !tag.starts_with("<!--") {
            self.warn_of_html(place);
        }
    }

    pub(crate) fn warn_of_html(&mut self, place: Range<usize>) {
        let (shift, text) = (self.body.range.start, self.body.source.text());
        let found = text.get(place.start + shift..place.end + shift).unwrap_or_default();
        let first: String = found.lines().next().unwrap_or_default().trim().chars().take(60).collect();
        self.warnings.add(Code::RawHtml, place, || {
            (format!("raw HTML is dropped: `{first}`"), "Write it in Markdown.".to_string())
        });
    }

    fn count_link(&mut self, place: &Range<usize>) -> Result<(), OverCap> {
        self.link_count += 1;
        if self.link_count > caps::LINKS {
            let message = format!("more than {} links and images", caps::LINKS);
            return Err(OverCap { place: place.clone(), message });
        }
        Ok(())
    }

    pub(crate) fn begin_link(&mut self, kind: LinkType, destination: &str, place: Range<usize>) -> Result<(), OverCap> {
        self.count_link(&place)?;
        if self.image.is_some() {
            self.open_links.push(false);
            return Ok(());
        }
        let mailbox = format!("mailto:{destination}");
        let destination = if kind == LinkType::Email { mailbox.as_str() } else { destination };
        let written = match understand(destination) {
            Address::External(url) => {
                self.open_external(&url);
                true
            }
            Address::Anchor(anchor) => {
                self.html.push_str("<a href=\"#");
                escape_href(&mut self.html, anchor);
                self.html.push_str("\">");
                self.anchors_used.push((anchor.to_string(), place));
                true
            }
            Address::Unsafe(reason) => {
                self.warnings.add(Code::UnsafeLink, place, || {
                    (
                        format!("the link is not published: {reason}"),
                        "Link to an address that begins with `https://`.".to_string(),
                    )
                });
                false
            }
            Address::Relative { path, anchor } => self.open_relative(path, anchor, place),
        };
        self.open_links.push(written);
        Ok(())
    }

    fn open_external(&mut self, url: &str) {
        self.html.push_str("<a href=\"");
        escape_href(&mut self.html, url);
        self.html.push_str("\" rel=\"noopener noreferrer\">");
    }

    fn open_relative(&mut self, path: &str, anchor: &str, place: Range<usize>) -> bool {
        let whole = resolve(self.body.source.path(), path);
        let target = whole.as_deref().map_or(LinkTarget::Missing, self.body.resolve);
        let path = match &target {
            LinkTarget::Work(work) => work.as_str(),
            LinkTarget::File(file) => file.as_str(),
            LinkTarget::Missing => {
                let path: String = path.chars().take(120).collect();
                self.warnings.add(Code::DeadLink, place, || {
                    (
                        format!("`{path}` leads nowhere in the library"),
                        "Link to a work: `/country/kind/slug`, or relative to this file.".to_string(),
                    )
                });
                return false;
            }
        };
        self.html.push_str("<a href=\"/");
        escape_href(&mut self.html, path);
        if !anchor.is_empty() {
            self.html.push('#');
            escape_href(&mut self.html, anchor);
        }
        self.html.push_str("\">");
        if let LinkTarget::Work(work) = target {
            self.links.push(SectionLink { work, anchor: anchor.to_string(), place });
        }
        true
    }

    pub(crate) fn end_link(&mut self) {
        if self.open_links.pop() == Some(true) {
            self.html.push_str("</a>");
        }
    }

    pub(crate) fn begin_image(&mut self, destination: &str, place: Range<usize>) -> Result<(), OverCap> {
        self.count_link(&place)?;
        match &mut self.image {
            Some(image) => image.nested += 1,
            None => {
                self.image = Some(Image { destination: destination.to_string(), alt: String::new(), place, nested: 0 });
            }
        }
        Ok(())
    }

    /// An image becomes a link when it is elsewhere on the web, and its alternative text otherwise.
    pub(crate) fn end_image(&mut self) {
        if let Some(image) = self.image.as_mut().filter(|image| image.nested > 0) {
            image.nested -= 1;
            return;
        }
        let Some(image) = self.image.take() else {
            return;
        };
        let alt = image.alt.trim();
        if alt.is_empty() {
            self.warnings.add(Code::MissingAltText, image.place.clone(), || {
                (
                    "the image has no alternative text, so nothing stands for it".to_string(),
                    "Say in the brackets what the image shows: `![…](…)`.".to_string(),
                )
            });
            return;
        }
        let external = match understand(&image.destination) {
            Address::Relative { path, .. } => {
                // Looked up so that a file that is embedded counts as used.
                if let Some(file) = resolve(self.body.source.path(), path) {
                    (self.body.resolve)(&file);
                }
                None
            }
            Address::External(url) if !url.to_ascii_lowercase().starts_with("mailto:") => Some(url),
            _ => None,
        };
        self.warnings.add(Code::ImageNotShown, image.place.clone(), || match &external {
            Some(_) => (
                "images of other sites are not shown; a link stands for it".to_string(),
                "Put the file beside the text, with its licence.".to_string(),
            ),
            None => (
                "the image is not shown; its alternative text stands for it".to_string(),
                "Say in the text what the image shows.".to_string(),
            ),
        });
        let in_link = self.open_links.last() == Some(&true);
        match external {
            Some(url) if !in_link => {
                self.open_external(&url);
                self.write_plain(alt);
                self.html.push_str("</a>");
            }
            _ => {
                self.html.push_str("<span class=\"image-missing\">");
                self.write_plain(alt);
                self.html.push_str("</span>");
            }
        }
    }
}
