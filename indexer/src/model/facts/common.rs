//! Fields that every kind shares.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::facts::{OneOrMany, words};
use crate::model::{ConceptId, CountryCode, LanguageTag, PartialDate, Revision, WorkId};

/// Fields of the original that hold for every version, whatever the kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CommonFacts {
    /// When the thing described was adopted, published or done: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: PartialDate,
    /// Where the content was read: one or more.
    pub sources: Vec<Source>,
    /// Concept or theme ids of the vocabulary.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub topics: OneOrMany<ConceptId>,
    /// Commitments the work answers: `9`, or `astana-2006/3` of another resolution.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub commitments: OneOrMany<CommitmentRef>,
    /// Other countries the work speaks of.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub about: OneOrMany<CountryCode>,
    /// Where in the continuum of care it stands.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub stage: OneOrMany<Stage>,
    /// Ages of the children it is about.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub ages: OneOrMany<AgeGroup>,
    /// Groups of children or families, as concept ids.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub groups: OneOrMany<ConceptId>,
    /// Whom it is written for.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub audience: OneOrMany<Audience>,
    /// Who answers for the thing described, as organisation ids.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub organisation: OneOrMany<String>,
    /// Who took part, as organisation ids.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub partners: OneOrMany<String>,
    /// Who wrote the text, as they wish to be named.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub authors: OneOrMany<String>,
    /// A role's mailbox, never a person's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// SPDX identifier of the licence; the hub's where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// Names of files beside this one that belong to it.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub attachments: OneOrMany<String>,
    /// Work ids worth reading beside it.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub related: OneOrMany<WorkId>,
    /// Former work ids, which redirect here.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub aliases: OneOrMany<WorkId>,
    /// Whether a professional has read it; absent means unreviewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// Whether it is shown; absent means published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Not shown before this day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embargo_until: Option<PartialDate>,
    /// Works that this one replaces.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub supersedes: OneOrMany<WorkId>,
    /// The work that replaces this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<WorkId>,
    /// Answers to the comparison questions of a topic, by question id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, FrameAnswer>,
}

impl CommonFacts {
    /// The review, `unreviewed` where the front matter is silent.
    pub fn review_status(&self) -> ReviewStatus {
        self.review.as_ref().map_or(ReviewStatus::Unreviewed, |review| review.status)
    }

    /// True for what is written for children and was reviewed.
    pub fn is_reviewed_for_children(&self) -> bool {
        self.audience.contains(&Audience::Children) && self.review_status() == ReviewStatus::Reviewed
    }

    /// The last day on which the work may be shown, as [`PartialDate::ordinal`] has it; `None` where no rule of care
    /// limits it. What is written for children must have been reviewed (0: on no day) and not be due again.
    pub fn shown_until(&self) -> Option<u64> {
        if !self.audience.contains(&Audience::Children) {
            return None;
        }
        match &self.review {
            Some(review) if review.status == ReviewStatus::Reviewed => review.due.as_ref().map(PartialDate::ordinal),
            _ => Some(0),
        }
    }
}

/// Where something was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The source's title.
    pub title: String,
    /// Year of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// Its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// When it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessed: Option<PartialDate>,
    /// Whether the publisher is the body that answers for the fact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<SourceKind>,
}

words! {
    /// How near a source is to the fact.
    SourceKind {
        /// Published by the body that answers for it.
        Official = "official",
        /// Reported by somebody else.
        Secondary = "secondary",
    }
}

words! {
    /// Stages of the continuum of care.
    Stage {
        /// For every child.
        Universal = "universal",
        /// Before a problem shows.
        Prevention = "prevention",
        /// When it first shows.
        EarlyHelp = "early-help",
        /// Deciding on placement.
        Gatekeeping = "gatekeeping",
        /// Danger at once.
        Emergency = "emergency",
        /// Care in a family other than the child's own.
        FamilyCare = "family-care",
        /// Care in an institution.
        Residential = "residential",
        /// Going back to the family.
        Reintegration = "reintegration",
        /// After care has ended.
        Aftercare = "aftercare",
    }
}

words! {
    /// Ages in years, both ends included.
    AgeGroup {
        /// Up to three.
        Infant = "0-3",
        /// Four to six.
        Preschool = "4-6",
        /// Seven to thirteen.
        School = "7-13",
        /// Fourteen to seventeen.
        Adolescent = "14-17",
        /// Eighteen to twenty-three: leaving care.
        YoungAdult = "18-23",
    }
}

words! {
    /// Whom a text is written for.
    Audience {
        /// Social workers, guardianship officers, teachers, doctors.
        Practitioner = "practitioner",
        /// People who teach them.
        Trainer = "trainer",
        /// People who decide on law, plans and money.
        Policy = "policy",
        /// Parents and carers.
        Families = "families",
        /// Children themselves.
        Children = "children",
    }
}

/// A commitment of a resolution.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommitmentRef {
    /// The resolution; the hub's default resolution where `None`.
    pub resolution: Option<String>,
    /// The number in it, from 1.
    pub number: u16,
}

impl CommitmentRef {
    /// Reads `9` or `bishkek-2009/9`.
    ///
    /// # Errors
    /// [`IdError`](crate::model::IdError) for any other form.
    pub fn parse(text: &str) -> Result<Self, crate::model::IdError> {
        let refused = || crate::model::IdError::new(text, "a commitment such as `9` or `bishkek-2009/9`");
        let (resolution, number) = match text.split_once('/') {
            Some((resolution, number)) => (Some(resolution), number),
            None => (None, text),
        };
        if resolution.is_some_and(|id| !crate::model::is_hyphenated(id, 80)) || number.starts_with(['0', '+']) {
            return Err(refused());
        }
        let number = number.parse().map_err(|_| refused())?;
        Ok(Self { resolution: resolution.map(String::from), number })
    }
}

impl std::fmt::Display for CommitmentRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.resolution {
            Some(resolution) => write!(f, "{resolution}/{}", self.number),
            None => write!(f, "{}", self.number),
        }
    }
}

impl Serialize for CommitmentRef {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CommitmentRef {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = CommitmentRef;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a commitment such as `9` or `bishkek-2009/9`")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<CommitmentRef, E> {
                CommitmentRef::parse(text).map_err(E::custom)
            }
            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<CommitmentRef, E> {
                CommitmentRef::parse(&number.to_string()).map_err(E::custom)
            }
            fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<CommitmentRef, E> {
                CommitmentRef::parse(&number.to_string()).map_err(E::custom)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

impl JsonSchema for CommitmentRef {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CommitmentRef".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"anyOf": [
            {"type": "integer", "minimum": 1},
            {"type": "string", "pattern": "^([a-z0-9]+(-[a-z0-9]+)*/)?[1-9][0-9]*$"},
        ]})
    }
}

/// How a version was translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// The language it was translated from.
    pub of: LanguageTag,
    /// Who or what translated it.
    pub kind: TranslationKind,
    /// The translator, or the program. Readers see a [`KnownTranslator`] in their own language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Who compared it with the original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_by: Option<String>,
    /// Revision of the version it was made from; it is stale when that has changed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_revision: Option<Revision>,
}

words! {
    /// What `translation.by` often says, word for word, so that the site can say it in every interface language.
    KnownTranslator {
        /// A language model, where no native speaker has read the result.
        ModelUnreadBySpeaker = "large language model, not yet read by a native speaker",
        /// A language model, where no translator has read the result.
        ModelUnreadByTranslator = "large language model, not yet read by a translator",
    }
}

words! {
    /// Who or what translated a version.
    TranslationKind {
        /// A person.
        Human = "human",
        /// A program, unread.
        Machine = "machine",
        /// A program, mended by a person.
        MachineEdited = "machine-edited",
    }
}

/// Whether a professional has read the work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Reviewed or not.
    pub status: ReviewStatus,
    /// Who reviewed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// When it should be read again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<PartialDate>,
}

words! {
    /// See [`Review`].
    ReviewStatus {
        /// Nobody from the field has read it yet.
        Unreviewed = "unreviewed",
        /// Somebody has.
        Reviewed = "reviewed",
    }
}

words! {
    /// Whether a work is shown.
    Status {
        /// Not yet.
        Draft = "draft",
        /// Yes.
        Published = "published",
        /// No longer.
        Withdrawn = "withdrawn",
    }
}

/// An answer to a comparison question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameAnswer {
    /// The answer in a sentence.
    pub text: String,
    /// The article it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// The day it was true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
}

/// A span of time, open at the end where `to` is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// Beginning.
    pub from: PartialDate,
    /// End.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
}
