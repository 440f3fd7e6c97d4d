//! The front matter of a version: its fence, its fields, their schema.

mod addresses;
mod fields;
mod schema;
mod split;

pub(crate) use addresses::check_addresses;
pub(crate) use fields::{FrontMatter, read, read_facts};
pub(crate) use schema::is_shared_field;
pub use schema::{field_table, schema};
pub(crate) use split::split;
