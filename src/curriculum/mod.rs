//! A trainer's curriculum: works of the library chosen, arranged, timed, checked and taken away as a file.
//!
//! ```text
//! an address ──codec──▶ Curriculum ──edit──▶ Curriculum ──codec──▶ an address
//!                            │
//!   generation ──found──▶ Found ──check, timetable, suggest──▶ what the builder shows
//!                            └─────pack──▶ Pack ──export──▶ Markdown, EPUB, Common Cartridge, DOCX, PDF
//! ```
//!
//! The whole state is the address; nothing of a trainer's is stored. `model` and `codec` know nothing of the library;
//! `found` alone reads it. Nothing here knows a page.

mod address_code;
mod blocks;
mod check;
mod codec;
mod edit;
pub mod export;

mod found;
mod licence;
mod model;
mod pack;
mod suggest;
mod timetable;

pub use address_code::AddressCode;
pub use blocks::{Block, Emphasis, Inline, blocks_of};
pub use check::{Known, Warning, check};
pub use codec::{Dropped, MAX_STATE, Parsed, parse, print};
pub use edit::{Action, Direction};
pub use found::{Found, best_version};
pub use licence::{Rule, may_be_copied, rules};
pub use model::{
    Content, Curriculum, Item, MAX_AIMS, MAX_DAYS, MAX_ITEMS, MAX_MINUTES, MAX_MODULES, MAX_NOTE, MAX_TITLE, Module,
};
pub use pack::{Column, Pack, PackItem, PackModule, Reader, pack};
pub use suggest::suggest;
pub use timetable::{DAY_BEGINS, DAY_MINUTES, Day, Slot, Timetable, timetable};
