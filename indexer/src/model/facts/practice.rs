//! Fields of case studies and service models.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::facts::{OneOrMany, Period, words};
use crate::model::{CountryCode, WorkId};

/// A reform or a practice in one place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CaseStudy {
    /// What was wrong, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// What came of it, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// When it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The service model it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<WorkId>,
    /// Acts it rests on.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub legal_basis: OneOrMany<WorkId>,
    /// Whether children were asked, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children_consulted: Option<String>,
    /// Whether the people described agreed.
    pub consent: Consent,
}

words! {
    /// Consent of the people a case study describes.
    Consent {
        /// They agreed.
        Given = "given",
        /// It describes no single person.
        NotNeeded = "not-needed",
        /// Nobody in it can be recognised.
        Anonymised = "anonymised",
    }
}

/// A service: what, for whom, who staffs it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ServiceModel {
    /// The acts that set its standard.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub standard: OneOrMany<WorkId>,
    /// Who staffs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<String>,
    /// What one case costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_per_case: Option<Cost>,
    /// The models it was adapted from.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub adapted_from: OneOrMany<WorkId>,
    /// Where it was taken up.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub adopted_in: OneOrMany<Adoption>,
}

/// A sum of money, with where it was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// The sum.
    pub amount: f64,
    /// ISO 4217 code.
    pub currency: String,
    /// Year of the prices.
    pub year: i16,
    /// Where it was read.
    pub source: String,
}

/// A country that took a model up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Adoption {
    /// Which country.
    pub country: CountryCode,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// What was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adapted: Option<String>,
}
