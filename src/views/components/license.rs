use maud::{Markup, html};

use crate::curriculum::rules;
use crate::urls;
use crate::views::Frame;

/// A licence by its short name, where its words stand, and in plain words where it asks for a name only.
pub(in crate::views) fn license(frame: &Frame<'_>, spdx: &str) -> Markup {
    let is_attribution = spdx.starts_with("CC-BY-") && rules(spdx).is_empty();
    html! {
        (license_link(spdx))
        @if is_attribution { ". " (frame.text("license-attribution")) }
    }
}

/// A licence by its short name, with the way to its words where they are known.
pub(in crate::views) fn license_link(spdx: &str) -> Markup {
    html! {
        @match urls::license(spdx) {
            Some(address) => a href=(address) rel="license" { (spdx) },
            None => (spdx),
        }
    }
}
