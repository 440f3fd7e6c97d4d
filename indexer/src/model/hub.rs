//! What a library says of the hub itself: `hub.yaml`, `commitments/`, `organisations.yaml`, `country.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{CountryCode, Kind, LanguageTag, Localized, PartialDate, Source, Translation, Vocabulary};

/// `hub.yaml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hub {
    /// Name of the hub by language.
    #[schemars(with = "BTreeMap<String, String>")]
    pub name: Localized,
    /// What it is, in a sentence, by language.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    pub tagline: Localized,
    /// Countries in the order of the resolution.
    pub countries: Vec<HubCountry>,
    /// Languages of the interface, with their own names.
    pub languages: Vec<HubLanguage>,
    /// Licence of what says nothing else, as an SPDX identifier.
    pub license: String,
    /// The hub's mailbox.
    pub contact: String,
    /// The mailbox for errors and for risks to a child; the hub's where absent.
    #[serde(default)]
    pub report: Option<String>,
    /// The interface language of a visitor whose browser asks for none of ours.
    pub default_language: LanguageTag,
    /// The resolution that `commitment=9` means.
    pub default_resolution: String,
    /// Public address, for absolute links: `https://example.org`.
    #[serde(default)]
    pub url: Option<String>,
}

/// A country of the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HubCountry {
    /// Its code.
    pub code: CountryCode,
    /// Its name by language.
    #[schemars(with = "BTreeMap<String, String>")]
    pub name: Localized,
}

/// A language of the interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HubLanguage {
    /// Its tag.
    pub tag: LanguageTag,
    /// Its name in itself.
    pub name: String,
    /// Countries whose state language it is: where its terms are used unless the vocabulary says otherwise.
    #[serde(default)]
    pub countries: Vec<CountryCode>,
}

/// `commitments/<resolution>/<n>.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// The language it was adopted in.
    pub original: LanguageTag,
    /// Its text by language.
    #[schemars(with = "BTreeMap<String, String>")]
    pub text: Localized,
    /// A few words for lists, by language.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    pub short: Localized,
    /// How each text other than the original was made.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, CommitmentTranslation>")]
    pub translations: BTreeMap<LanguageTag, CommitmentTranslation>,
}

/// How the text of a commitment was translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommitmentTranslation {
    /// Who or what translated it.
    pub kind: crate::model::TranslationKind,
    /// The translator, or the program.
    #[serde(default)]
    pub by: Option<String>,
}

impl CommitmentTranslation {
    /// The same as a version's translation note, made from the given language.
    pub fn of(&self, original: &LanguageTag) -> Translation {
        Translation {
            of: original.clone(),
            kind: self.kind,
            by: self.by.clone(),
            reviewed_by: None,
            source_revision: None,
        }
    }
}

/// An entry of `organisations.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// state, un, bank, ngo, research or media.
    pub kind: String,
    /// Its country, where it has one.
    #[serde(default)]
    pub country: Option<CountryCode>,
    /// Its name by language.
    #[schemars(with = "BTreeMap<String, String>")]
    pub name: Localized,
    /// Abbreviations and other names in use, by language.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub also: BTreeMap<LanguageTag, Vec<String>>,
    /// Its address on the web.
    #[serde(default)]
    pub url: Option<String>,
}

/// `<country>/country.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountryProfile {
    /// Bodies that decide.
    #[serde(default)]
    pub bodies: Vec<Body>,
    /// Official databases of law.
    #[serde(default)]
    pub law_databases: Vec<LawDatabase>,
    /// Numbers to ring.
    #[serde(default)]
    pub helplines: Vec<Helpline>,
    /// Kinds of work of which the library has none for this country, and why.
    #[serde(default)]
    pub gaps: Vec<Gap>,
}

/// What a library knows that it lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// The kind of work that is missing.
    pub kind: Kind,
    /// Why, as a sentence by language.
    #[schemars(with = "BTreeMap<String, String>")]
    pub note: Localized,
}

/// A body of a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// coordinating, guardianship, gatekeeping or complaints.
    pub role: String,
    /// Its name by language.
    #[schemars(with = "BTreeMap<String, String>")]
    pub name: Localized,
    /// What it does, by language.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    pub note: Localized,
    /// Where this was read.
    pub source: Source,
    /// When this was last looked up.
    pub checked_on: PartialDate,
}

/// An official database of law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LawDatabase {
    /// Its name by language.
    #[schemars(with = "BTreeMap<String, String>")]
    pub name: Localized,
    /// Its address.
    pub url: String,
    /// Where this was read.
    #[serde(default)]
    pub source: Option<Source>,
    /// When this was last looked up.
    pub checked_on: PartialDate,
}

/// A number that children or families can ring. Shown only with an official source and a recent `tested_on`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    /// The number as it is dialled.
    pub number: String,
    /// Who answers, by language.
    #[schemars(with = "BTreeMap<String, String>")]
    pub name: Localized,
    /// When somebody answers.
    #[serde(default)]
    pub hours: Option<String>,
    /// Where this was read.
    pub source: Source,
    /// The day somebody last rang it.
    #[serde(default)]
    pub tested_on: Option<PartialDate>,
}

/// Everything of a library that is not a work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shared {
    /// `hub.yaml`.
    pub hub: Hub,
    /// Commitments by resolution and number.
    pub resolutions: BTreeMap<String, BTreeMap<u16, Commitment>>,
    /// `organisations.yaml`.
    pub organisations: BTreeMap<String, Organisation>,
    /// Profiles of the countries that have one.
    pub countries: BTreeMap<CountryCode, CountryProfile>,
    /// `vocabulary.ttl`.
    pub vocabulary: Vocabulary,
}

impl Shared {
    /// The commitments of the hub's default resolution.
    pub fn commitments(&self) -> Option<&BTreeMap<u16, Commitment>> {
        self.resolutions.get(&self.hub.default_resolution)
    }
}
