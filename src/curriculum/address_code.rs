//! An address as a QR code, for what is printed.

use qrcode::{Color, EcLevel, QrCode};

/// Modules of quiet zone that readers need around a code (ISO/IEC 18004).
const QUIET: usize = 4;

/// A QR code as a drawing on a square.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressCode {
    /// The side of the square with the quiet zone, in modules.
    pub side: usize,
    /// The dark modules, as the data of an SVG path.
    pub path: String,
}

impl AddressCode {
    /// The code of an address; `None` for one that is too long for a code.
    pub fn of(address: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
        let width = code.width();
        let mut path = String::new();
        for (place, _) in code.to_colors().iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
            path.push_str(&format!("M{} {}h1v1h-1z", place % width + QUIET, place / width + QUIET));
        }
        Some(Self { side: width + 2 * QUIET, path })
    }

    /// The code as an SVG image.
    pub fn svg(&self) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {0}\"><path d=\"{1}\"/></svg>",
            self.side, self.path
        )
    }
}
