//! What happens to every request, one concern a file, outermost first in `router.rs`.

mod carry;
mod conditional;
mod errors;
mod generation;
mod headers;
mod limits;
mod panics;
mod shed;

pub(crate) use carry::carry;
pub(crate) use conditional::conditional;
pub(crate) use errors::{errors, language};
pub(crate) use generation::generation;
pub(crate) use headers::headers;
pub(crate) use limits::limits;
pub(crate) use panics::panicked;
pub(crate) use shed::shed;
