use maud::{Markup, html};

use crate::curriculum::AddressCode;
use crate::views::Frame;

/// An address as a QR code; nothing for one that is too long for a code.
pub(super) fn code(frame: &Frame<'_>, address: &str) -> Markup {
    let Some(AddressCode { side, path }) = AddressCode::of(address) else {
        return html! {};
    };
    html! {
        svg.code viewBox=(format!("0 0 {side} {side}")) role="img" aria-label=(frame.text("curriculum-code")) {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    }
}
