//! The kinds of work, as the library's second level of folders names them.

use serde::{Deserialize, Serialize};

use crate::model::IdError;

/// What a work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A reform or a practice in one place: problem, what was done, result.
    CaseStudies,
    /// A service: what, for whom, who staffs it.
    ServiceModels,
    /// A law or another legal act, in summary.
    Legislation,
    /// Something to teach or learn with.
    TrainingMaterials,
    /// Evaluations, analyses, treaty-body observations, statistics, research.
    Reports,
    /// Forms, checklists, templates, guides.
    Tools,
    /// A state's plan with measures and indicators.
    NationalPlans,
    /// Resolutions and meetings of the forum.
    Forum,
    /// A course assembled from works of the library.
    Curricula,
}

impl Kind {
    /// Every kind, in the order in which the site lists them.
    pub const ALL: [Kind; 9] = [
        Kind::CaseStudies,
        Kind::ServiceModels,
        Kind::Legislation,
        Kind::TrainingMaterials,
        Kind::Reports,
        Kind::Tools,
        Kind::NationalPlans,
        Kind::Forum,
        Kind::Curricula,
    ];

    /// The folder's name, which is also the value of the `kind` facet.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::CaseStudies => "case-studies",
            Kind::ServiceModels => "service-models",
            Kind::Legislation => "legislation",
            Kind::TrainingMaterials => "training-materials",
            Kind::Reports => "reports",
            Kind::Tools => "tools",
            Kind::NationalPlans => "national-plans",
            Kind::Forum => "forum",
            Kind::Curricula => "curricula",
        }
    }

    /// Reads a folder's name.
    ///
    /// # Errors
    /// [`IdError`] when no kind has that name.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        Kind::ALL
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .ok_or_else(|| IdError::new(text, "a kind such as `case-studies` or `legislation`"))
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for Kind {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}
