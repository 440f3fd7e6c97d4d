//! The site, the search and the command line of Tajriba.

pub mod assets;
pub mod care;
pub mod extract;
pub mod i18n;
pub mod search;
pub mod urls;
pub mod views;
