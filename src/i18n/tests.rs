//! Holds the languages' files together.
