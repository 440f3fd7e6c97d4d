use crate::model::{IdError, WorkId};

/// A work, or the section of it at an anchor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// The work.
    pub work: WorkId,
    /// The anchor of the section; the whole work where `None`.
    pub anchor: Option<String>,
}

impl Reference {
    /// Reads `country/kind/slug` or `country/kind/slug#anchor`.
    ///
    /// # Errors
    /// [`IdError`] when the text has another form.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let (work, anchor) = match text.split_once('#') {
            Some((work, anchor)) => (work, Some(anchor)),
            None => (text, None),
        };
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if anchor.is_some_and(|anchor| anchor.is_empty() || anchor.len() > 80 || !anchor.bytes().all(plain)) {
            return Err(IdError::new(text, "a work id, with the anchor of a section behind `#` where one is meant"));
        }
        Ok(Self { work: WorkId::parse(work)?, anchor: anchor.map(String::from) })
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.anchor {
            Some(anchor) => write!(f, "{}#{anchor}", self.work),
            None => write!(f, "{}", self.work),
        }
    }
}
