//! From a request's path, query and headers to typed values. Whatever a visitor typed is read, never refused.

mod curriculum;
mod locale;
mod narrowed;
mod query;
mod search;
mod suggest;
mod visit;

pub use curriculum::{CurriculumForm, CurriculumQuery, MAX_FORM};
pub use locale::{accepted_language, first_segment};
pub(crate) use query::query_value;
pub use search::{BadValue, MAX_OFFSET, SearchQuery};
pub use suggest::SuggestQuery;
pub use visit::Visit;
pub(crate) use visit::{current, host, read_index};
