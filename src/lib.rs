//! The site, the search and the command line of Tajriba.
//!
//! ```text
//! an address ──extract──▶ SearchRequest ──search──▶ Answer ──views──▶ page   (handlers: one file a page)
//!                                                    └────────api──▶ JSON   (the same for the command line)
//! ```
//!
//! The library of Markdown becomes an index in the crate `tajriba-indexer`; begin there for the stages from file to
//! index and for the front matter. Here:
//!
//! - `commands` and `main.rs`: the command line; `config` is the only reader of the environment beside it.
//! - `search`: from a typed request to an answer over one immutable `Generation` of the index. It knows tantivy and
//!   no HTTP.
//! - `curriculum`: a trainer's course, from an address to what is checked, printed and taken along. It knows no page.
//! - `router`, `handlers`, `extract`, `middleware`, `error`, `app`: HTTP. A handler reads as parse, look up, view.
//! - `views` (maud), `i18n` (Fluent, dates and numbers of nine languages), `assets`, `care` (what may be shown, by date).
//! - `urls` alone spells an address; `api` alone spells JSON; one view file alone prints stored HTML.
//! - `history`: earlier texts of the library, from git. It knows no page.
//! - `watch` turns changes of the library into new generations, `vectors` gives their sections vectors, and `app` swaps
//!   each in whole; `server` accepts connections.
//!
//! A request sees one generation from beginning to end. Nothing here writes to the library.

pub mod api;
pub mod app;
pub mod assets;
pub mod care;
pub mod commands;
pub mod config;
pub mod curriculum;
pub mod error;
pub mod extract;
mod handlers;
pub mod history;
pub mod i18n;
mod middleware;
pub mod router;
pub mod search;
pub mod server;
pub mod urls;
pub mod vectors;
pub mod views;
pub mod watch;
