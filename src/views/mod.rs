//! Pages as functions from plain values to markup. Views know the interface texts, the addresses and their own view
//! models; they look nothing up and decide nothing but how a thing is shown.

mod components;
mod frame;
mod layout;
mod names;
pub mod pages;
mod raw;

pub use frame::{Frame, Head};
pub use names::Named;
