//! Works, their language versions and the sections of those.

use serde::{Deserialize, Serialize};

use crate::model::{
    CommonFacts, CountryCode, Details, IdError, Kind, LanguageTag, Translation, Wording, checked_string, is_hyphenated,
};

/// The last part of a work's address: `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

impl Slug {
    /// Reads a slug.
    ///
    /// # Errors
    /// [`IdError`] when the text has another form.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        if is_hyphenated(text, 80) {
            Ok(Self(text.to_string()))
        } else {
            Err(IdError::new(text, "a slug: at most 80 Latin small letters, digits and single hyphens"))
        }
    }

    /// The slug.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

checked_string!(Slug, "^[a-z0-9]+(-[a-z0-9]+)*$");

/// `country/kind/slug`, the name of a work everywhere: `kg/legislation/childrens-code-2012`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkId {
    text: String,
    country: CountryCode,
    kind: Kind,
    slug: Slug,
}

impl WorkId {
    /// Puts an id together.
    pub fn new(country: CountryCode, kind: Kind, slug: Slug) -> Self {
        Self { text: format!("{country}/{kind}/{slug}"), country, kind, slug }
    }

    /// Reads `country/kind/slug`.
    ///
    /// # Errors
    /// [`IdError`] when a part is missing or ill-formed.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let mut parts = text.split('/');
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(country), Some(kind), Some(slug), None) => {
                Ok(Self::new(CountryCode::parse(country)?, Kind::parse(kind)?, Slug::parse(slug)?))
            }
            _ => Err(IdError::new(text, "a work id of the form `country/kind/slug`")),
        }
    }

    /// The whole id.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The first part.
    pub fn country(&self) -> &CountryCode {
        &self.country
    }

    /// The second part.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The third part.
    pub fn slug(&self) -> &Slug {
        &self.slug
    }
}

checked_string!(WorkId, "^([a-z]{2}|regional)/[a-z-]+/[a-z0-9]+(-[a-z0-9]+)*$");

/// The first 16 hex digits of the SHA-256 of a version's file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(String);

impl Revision {
    /// Reads a revision.
    ///
    /// # Errors
    /// [`IdError`] when the text is not 16 lower-case hex digits.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        if text.len() == 16 && text.bytes().all(hex) {
            Ok(Self(text.to_string()))
        } else {
            Err(IdError::new(text, "a revision of 16 hexadecimal digits"))
        }
    }

    /// The revision of a file with this content.
    pub fn of(content: &[u8]) -> Self {
        use sha2::Digest;
        let digest = sha2::Sha256::digest(content);
        Self(digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect())
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

checked_string!(Revision, "^[0-9a-f]{16}$");

/// One law, case study, model or course, in all its languages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Work {
    /// Its address.
    pub id: WorkId,
    /// What cannot differ by language, whatever the kind.
    pub facts: CommonFacts,
    /// What only this kind has.
    pub details: Details,
    /// Language versions sorted by tag. Exactly one has no `translation`: the original.
    pub versions: Vec<Version>,
}

impl Work {
    /// The version that is no translation; `None` only in a work that was not assembled.
    pub fn original(&self) -> Option<&Version> {
        self.versions.iter().find(|version| version.translation.is_none())
    }
}

/// One language version of a work: one Markdown file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Version {
    /// The language it is written in.
    pub language: LanguageTag,
    /// Its title, plain text.
    pub title: String,
    /// Its summary, plain text: the author's, else the first paragraph cut at a word.
    pub summary: String,
    /// The questions that it answers, plain text.
    pub questions: Vec<String>,
    /// How it was translated; `None` for the original.
    pub translation: Option<Translation>,
    /// The text fields of the work in the words of this version; empty in the original, whose words are the work's.
    pub wording: Wording,
    /// Which content of the file this is.
    pub revision: Revision,
    /// The text before the first heading (with neither heading nor anchor), then one section a heading, in order.
    pub sections: Vec<Section>,
}

/// A part of a version under one heading: the unit that is indexed and linked to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Heading level from 2 to 6 as rendered; 0 before the first heading.
    pub level: u8,
    /// The heading, plain text; empty before the first heading.
    pub heading: String,
    /// The anchor on the page; empty before the first heading.
    pub anchor: String,
    /// The text without markup, one line a block (paragraph, item, cell), heading not included.
    pub text: String,
    /// Safe HTML of the section, its heading element included.
    pub html: String,
}
