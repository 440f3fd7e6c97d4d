//! The site, the search and the command line of Tajriba.

pub mod app;
pub mod assets;
pub mod care;
pub mod error;
pub mod extract;
mod handlers;
pub mod i18n;
mod middleware;
mod router;
pub mod search;
pub mod urls;
pub mod views;

pub use router::{build_router, with_middleware};
