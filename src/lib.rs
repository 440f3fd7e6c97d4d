//! The site, the search and the command line of Tajriba.

pub mod search;
