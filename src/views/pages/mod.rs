//! Whole pages, one a file, each over its own small view model.

mod children;
mod commitment;
mod commitments;
mod contribute;
mod country;
mod curriculum;
mod data;
mod error;
mod glossary;
mod home;
mod news;
mod prose;
mod search;
mod since;
mod style;
mod together;
mod topic;
mod work;

pub use children::{ChildrenView, children};
pub use commitment::{CommitmentView, commitment};
pub use commitments::commitments;
pub use contribute::{ContributeView, contribute};
pub use country::{CountryView, country};
pub use curriculum::{BuilderView, builder, item_place, module_place, paper};
pub use data::data;
pub use error::{ErrorView, error};
pub use glossary::glossary;
pub use home::{HomeView, home};
pub use news::{NewsView, news};
pub use prose::{PROSE, about, accessibility, editorial, privacy, safeguarding};
pub use search::{Onward, SearchView, WaysOnward, Without, search, table};
pub use since::{SinceView, since};
pub use style::style;
pub use together::{Side, together};
pub use topic::{TopicView, topic, topics};
pub use work::{Attachment, Beside, Link, Role, WorkView, work};
