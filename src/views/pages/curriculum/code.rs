use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

use crate::views::Frame;

/// Modules of quiet zone that readers need around a code (ISO/IEC 18004).
const QUIET: usize = 4;

/// An address as a QR code; nothing for one that is too long for a code.
pub(super) fn code(frame: &Frame<'_>, address: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(address, EcLevel::M) else {
        return html! {};
    };
    let width = code.width();
    let side = width + 2 * QUIET;
    let mut path = String::new();
    for (place, _) in code.to_colors().iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
        path.push_str(&format!("M{} {}h1v1h-1z", place % width + QUIET, place / width + QUIET));
    }
    html! {
        svg.code viewBox=(format!("0 0 {side} {side}")) role="img" aria-label=(frame.text("curriculum-code")) {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    }
}
