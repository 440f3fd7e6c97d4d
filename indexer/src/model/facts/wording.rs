//! The text fields of front matter in the words of a translation.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::CountryCode;
use crate::model::facts::{Adoption, Measure, OneOrMany};

/// What a translation may say in its own words of the fields that otherwise stand in the original alone. Whatever it
/// leaves out is shown as the original has it. A kind has those of these fields that its originals have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// What was wrong, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// What came of it, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// Whether children were asked, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children_consulted: Option<String>,
    /// Who staffs the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<String>,
    /// What was changed where the model was taken up, by country.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub adopted_in: OneOrMany<AdoptionWording>,
    /// How many take part, as the material says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_size: Option<String>,
    /// What may distress a participant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_warning: Option<String>,
    /// Where it was held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The measures of a plan, by their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureWording>,
    /// The modules of a curriculum, in the order of the original.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modules: Vec<ModuleWording>,
}

/// How a model was adapted in one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AdoptionWording {
    /// Which country of the original's list.
    pub country: CountryCode,
    /// What was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adapted: Option<String>,
}

/// The texts of one measure of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureWording {
    /// Its number in the plan, as in the original.
    pub id: String,
    /// What is to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// In which unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<String>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// Money set aside for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<String>,
    /// How it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// The texts of one module of a curriculum.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModuleWording {
    /// Its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What a participant knows or can do afterwards, in the order of the original.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub aims: OneOrMany<String>,
    /// What is taught, in the order of the original.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemWording>,
}

/// The texts of one item of a module.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemWording {
    /// What the trainer does that rests on no work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
    /// A note for the trainer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Wording {
    /// True where a version has no wording of its own.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The wording of the original's adoption at this place. A country that stands there twice may be worded twice.
    pub fn adoption(&self, adoptions: &[Adoption], place: usize) -> Option<&AdoptionWording> {
        let country = &adoptions.get(place)?.country;
        let earlier = adoptions[..place].iter().filter(|other| other.country == *country).count();
        self.adopted_in.iter().filter(|own| own.country == *country).nth(earlier)
    }

    /// The wording of a measure of the original.
    pub fn measure(&self, measure: &Measure) -> Option<&MeasureWording> {
        self.measures.iter().find(|own| own.id == measure.id)
    }
}

impl ModuleWording {
    /// The wording of the aim at this place.
    pub fn aim(&self, place: usize) -> Option<&str> {
        self.aims.get(place).map(String::as_str)
    }
}
