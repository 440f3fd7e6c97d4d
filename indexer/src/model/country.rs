//! Countries, as the library's first level of folders names them.

use crate::model::{IdError, checked_string};

/// The folder of what belongs to no single country.
pub const REGIONAL: &str = "regional";

/// An ISO 3166-1 alpha-2 code in lower case, or `regional`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode(String);

impl CountryCode {
    /// Reads a code; whether the hub knows that country is for its `hub.yaml` to say.
    ///
    /// # Errors
    /// [`IdError`] when the text is neither two lower-case ASCII letters nor `regional`.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let code = text.len() == 2 && text.bytes().all(|b| b.is_ascii_lowercase());
        if code || text == REGIONAL {
            Ok(Self(text.to_string()))
        } else {
            Err(IdError::new(text, "a country code such as `kg`, or `regional`"))
        }
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `regional`.
    pub fn regional() -> Self {
        Self(REGIONAL.into())
    }

    /// True for `regional`.
    pub fn is_regional(&self) -> bool {
        self.0 == REGIONAL
    }
}

checked_string!(CountryCode, "^([a-z]{2}|regional)$");
