//! The JSON of the API, the same for the site and the command line. Field names are the contract; they may be joined
//! by others, never change.

mod answer;
mod concept;
mod description;
mod escape;
mod problem;
mod suggestion;
mod table;
mod work;

pub use answer::SearchAnswer;
pub use concept::{ConceptList, ConceptView, UsageView};
pub use description::openapi;
pub use problem::Problem;
pub use suggestion::SuggestionList;
pub use table::works_table;
pub use work::WorkView;
