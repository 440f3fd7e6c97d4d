//! The front matter of a version: its fence, its fields, their schema.

mod addresses;
mod fields;
mod schema;
mod split;
mod wording;

pub(crate) use addresses::check_addresses;
pub(crate) use fields::{FrontMatter, read, read_facts};
pub use schema::{field_table, schema};
pub(crate) use schema::{is_shared_field, is_worded_field};
pub(crate) use split::split;
pub(crate) use wording::read_wording;
