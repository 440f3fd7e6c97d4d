use maud::{Markup, html};
use tajriba_indexer::model::Source;

use crate::views::Frame;

/// Where something was read: title and address, publisher, year, and when it was read. Only web addresses are links.
pub(in crate::views) fn source(frame: &Frame<'_>, source: &Source) -> Markup {
    let url = source.url.as_deref();
    let link = url.filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    html! {
        span.source {
            @match link {
                Some(url) => a href=(url) rel="noopener noreferrer external" { (source.title) },
                None => cite { (source.title) },
            }
            @if let Some(publisher) = &source.publisher { ", " (publisher) }
            @if let Some(year) = source.year { ", " (year) }
            @if let Some(kind) = source.kind {
                " · " (frame.text(&format!("source-{}", kind.as_str())))
            }
            @if let Some(accessed) = &source.accessed {
                " · " (frame.with("source-accessed", &[("date", &frame.texts.date(accessed))]))
            }
        }
    }
}
