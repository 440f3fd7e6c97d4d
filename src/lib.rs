//! The site, the search and the command line of Tajriba.

pub mod api;
pub mod app;
pub mod assets;
pub mod care;
pub mod commands;
pub mod config;
pub mod error;
pub mod extract;
mod handlers;
pub mod i18n;
mod middleware;
pub mod router;
pub mod search;
pub mod server;
pub mod urls;
pub mod views;
pub mod watch;
