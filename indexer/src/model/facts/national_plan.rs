//! Fields of national plans.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::facts::Period;

/// A state's plan with measures and indicators.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NationalPlan {
    /// The years it covers.
    pub period: Period,
    /// What it sets out to do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Measure>,
    /// Reviews of it that are known here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<PlanReview>,
}

/// One measure of a plan. Values are text, as the plan gives them: `120`, `50 %`, `not set`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its number in the plan.
    pub id: String,
    /// What is to be done.
    pub title: String,
    /// What is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// In which unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// At the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<PlanValue>,
    /// What is aimed at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<PlanValue>,
    /// What was measured since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actual: Vec<PlanValue>,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<String>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// Money set aside for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<String>,
    /// How it stands, in the words of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// A value of an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanValue {
    /// The value as the source gives it.
    pub value: String,
    /// Of which year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// Where it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A review of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanReview {
    /// In which year.
    pub year: i16,
    /// Where it was read.
    pub source: String,
}
