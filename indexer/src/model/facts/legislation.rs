//! Fields of laws and other legal acts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::facts::{OneOrMany, words};
use crate::model::{PartialDate, WorkId};

/// A law or another legal act, in summary; never the legal text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Legislation {
    /// What sort of act.
    #[serde(rename = "type")]
    pub act: ActType,
    /// Its number, as the country writes it: `№ 100`, `5395`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Whether it is in force.
    pub in_force: InForce,
    /// First day in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force_from: Option<PartialDate>,
    /// Last day in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force_until: Option<PartialDate>,
    /// Day of the amendments that the summary includes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_amended_to: Option<PartialDate>,
    /// Day on which the status was looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<PartialDate>,
    /// Acts that this one amends.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub amends: OneOrMany<WorkId>,
    /// Acts or treaties that this one carries out.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub implements: OneOrMany<WorkId>,
}

words! {
    /// Sorts of legal act.
    ActType {
        /// A constitution.
        Constitution = "constitution",
        /// A code.
        Code = "code",
        /// A law.
        Law = "law",
        /// A decree of a president or a government.
        Decree = "decree",
        /// A resolution of a government or a parliament.
        Resolution = "resolution",
        /// A ministry's order.
        Order = "order",
        /// A standard of a service.
        Standard = "standard",
        /// An international treaty.
        Treaty = "treaty",
    }
}

words! {
    /// Whether an act is in force.
    InForce {
        /// It is.
        Yes = "yes",
        /// It is not any more.
        No = "no",
        /// Some of it is.
        Partly = "partly",
        /// Not yet.
        Pending = "pending",
        /// Nobody has looked it up.
        Unknown = "unknown",
    }
}
