//! The site, the search and the command line of Tajriba.

pub mod api;
pub mod assets;
pub mod care;
pub mod commands;
pub mod config;
pub mod extract;
pub mod i18n;
pub mod search;
pub mod server;
pub mod urls;
pub mod views;
pub mod watch;
