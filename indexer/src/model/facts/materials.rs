//! Fields of training materials, curricula, reports and tools.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::facts::{OneOrMany, words};
use crate::model::{ClockTime, ConceptId, Revision, WorkId};

/// Something to teach or learn with. `audience` is required for this kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TrainingMaterial {
    /// What sort of material.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub material: Option<MaterialType>,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// How much it presumes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// What a learner can do or knows afterwards, as concept ids.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub teaches: OneOrMany<ConceptId>,
    /// Works to have learned before.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub requires: OneOrMany<WorkId>,
    /// How many take part, as the material says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_size: Option<String>,
    /// What may distress a participant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_warning: Option<String>,
}

words! {
    /// Sorts of training material.
    MaterialType {
        /// A sheet to hand out.
        Handout = "handout",
        /// Slides.
        Slides = "slides",
        /// An exercise.
        Exercise = "exercise",
        /// A plan of a lesson.
        LessonPlan = "lesson-plan",
        /// A test.
        Test = "test",
        /// A whole course.
        Course = "course",
    }
}

words! {
    /// How much a material presumes.
    Level {
        /// Nothing.
        Intro = "intro",
        /// First experience.
        Basic = "basic",
        /// Practice.
        Advanced = "advanced",
    }
}

/// Evaluations, analyses, observations of treaty bodies, statistics, research.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// What sort of report.
    #[serde(rename = "type")]
    pub report: ReportType,
}

words! {
    /// Sorts of report.
    ReportType {
        /// Of a programme or a service.
        Evaluation = "evaluation",
        /// Of a situation.
        Analysis = "analysis",
        /// Of a United Nations committee.
        TreatyBody = "treaty-body",
        /// Of a state to such a committee.
        StateReport = "state-report",
        /// Figures.
        Statistics = "statistics",
        /// A study.
        Research = "research",
    }
}

/// A form, a checklist, a template or a guide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Tool {
    /// What sort of tool.
    #[serde(rename = "type")]
    pub tool: ToolType,
}

words! {
    /// Sorts of tool.
    ToolType {
        /// To be filled in.
        Form = "form",
        /// To be ticked off.
        Checklist = "checklist",
        /// To start a document from.
        Template = "template",
        /// To be followed.
        Guide = "guide",
    }
}

/// A course assembled from works of the library. `audience` is required for this kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Curriculum {
    /// When a day begins, `HH:MM`; nine o'clock where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<ClockTime>,
    /// Curricula that this one was made from.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub adapted_from: OneOrMany<WorkId>,
    /// Its parts, in order.
    pub modules: Vec<Module>,
}

/// A part of a curriculum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// Its title.
    pub title: String,
    /// The day it is taught on, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u16>,
    /// When it begins, `HH:MM`; right after what stands before it where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<ClockTime>,
    /// What a participant knows or can do afterwards.
    #[serde(default, skip_serializing_if = "OneOrMany::is_empty")]
    pub aims: OneOrMany<String>,
    /// What is taught, in order.
    pub items: Vec<ModuleItem>,
}

/// A work, a section of one or an activity in a module: `ref` or `activity` is required, and only one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModuleItem {
    /// A work id, or `work#anchor` for one section; empty for an activity.
    #[serde(rename = "ref", default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// What the trainer does that rests on no work, such as a round of introductions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
    /// How long, in minutes; the material's own where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// The break after it, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause: Option<u32>,
    /// The revision that was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<Revision>,
    /// A note for the trainer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
