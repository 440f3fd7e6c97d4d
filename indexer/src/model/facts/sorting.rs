//! What readers sort works by beyond their kind: their type, and how long they take.

use crate::model::IdError;
use crate::model::facts::{ActType, Curriculum, Details, MaterialType, ReportType, ToolType, words};

/// The `type` of a work, whatever its kind. The forum's own documents are few and told by their kind: a resolution
/// is here a government's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WorkType {
    /// Of a legal act.
    Act(ActType),
    /// Of a report.
    Report(ReportType),
    /// Of a form or a checklist.
    Tool(ToolType),
    /// Of a training material.
    Material(MaterialType),
}

impl WorkType {
    /// Every type, kind by kind in the order of the specification.
    pub fn all() -> impl Iterator<Item = Self> {
        let acts = ActType::ALL.iter().copied().map(Self::Act);
        let reports = ReportType::ALL.iter().copied().map(Self::Report);
        let tools = ToolType::ALL.iter().copied().map(Self::Tool);
        acts.chain(reports).chain(tools).chain(MaterialType::ALL.iter().copied().map(Self::Material))
    }

    /// The word as front matter and facets have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Act(act) => act.as_str(),
            Self::Report(report) => report.as_str(),
            Self::Tool(tool) => tool.as_str(),
            Self::Material(material) => material.as_str(),
        }
    }

    /// The type with this word.
    ///
    /// # Errors
    /// [`IdError`] when there is none.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let found = Self::all().find(|value| value.as_str() == text);
        found.ok_or_else(|| IdError::new(text, "the type of an act, a report, a tool or a training material"))
    }
}

words! {
    /// How long a training takes, in steps that a trainer plans by.
    Duration {
        /// Up to 30 minutes.
        HalfHour = "half-hour",
        /// Longer, up to 60 minutes.
        Hour = "hour",
        /// Longer, up to 4 hours.
        HalfDay = "half-day",
        /// Longer, up to 8 hours.
        Day = "day",
        /// Longer than 8 hours.
        Longer = "longer",
    }
}

impl Duration {
    /// The step of so many minutes.
    pub fn of(minutes: u32) -> Self {
        match minutes {
            ..=30 => Self::HalfHour,
            31..=60 => Self::Hour,
            61..=240 => Self::HalfDay,
            241..=480 => Self::Day,
            481.. => Self::Longer,
        }
    }
}

impl Details {
    /// The type, of a kind that has types.
    pub fn work_type(&self) -> Option<WorkType> {
        match self {
            Self::Legislation(law) => Some(WorkType::Act(law.act)),
            Self::Reports(report) => Some(WorkType::Report(report.report)),
            Self::Tools(tool) => Some(WorkType::Tool(tool.tool)),
            Self::TrainingMaterials(material) => material.material.map(WorkType::Material),
            _ => None,
        }
    }

    /// How long it takes to teach, of a training material or of a curriculum that says so of each of its parts.
    pub fn duration(&self) -> Option<Duration> {
        match self {
            Self::TrainingMaterials(material) => Some(Duration::of(material.minutes)),
            Self::Curricula(curriculum) => minutes(curriculum).map(Duration::of),
            _ => None,
        }
    }
}

/// The minutes of all parts, without pauses; `None` where one does not say.
fn minutes(curriculum: &Curriculum) -> Option<u32> {
    let items = curriculum.modules.iter().flat_map(|module| &module.items);
    items.map(|item| item.minutes).try_fold(0_u32, |sum, minutes| Some(sum.saturating_add(minutes?)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_type_has_a_word_of_its_own_and_is_read_back() {
        let words: BTreeSet<&str> = WorkType::all().map(WorkType::as_str).collect();
        assert_eq!(words.len(), WorkType::all().count());
        for value in WorkType::all() {
            assert_eq!(WorkType::parse(value.as_str()), Ok(value));
        }
        assert!(WorkType::parse("laws").is_err());
    }

    #[test]
    fn durations_change_behind_the_minute_they_name() {
        let steps: Vec<&str> =
            [0, 30, 31, 60, 61, 240, 241, 480, 481].map(|minutes| Duration::of(minutes).as_str()).to_vec();
        let expected = ["half-hour", "half-hour", "hour", "hour", "half-day", "half-day", "day", "day", "longer"];
        assert_eq!(steps, expected);
    }
}
