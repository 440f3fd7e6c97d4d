//! The letters of a table, numbered so that a set of them is one machine word.

/// A set of letters; bit 0 stands for every letter the table does not name.
pub(crate) type LetterSet = u64;

/// Numbers the letters of one table from 1; 0 is any other character.
#[derive(Debug, Clone)]
pub(crate) struct Letters {
    /// Number by code point, for the Latin, Greek and Cyrillic blocks.
    low: Box<[u8]>,
    count: u8,
}

/// First code point beyond the blocks that have numbers.
const BEYOND: usize = 0x530;

impl Letters {
    pub(crate) fn new() -> Self {
        Self { low: vec![0; BEYOND].into_boxed_slice(), count: 0 }
    }

    /// The letter's number, given to it when it has none yet and one is left.
    pub(crate) fn intern(&mut self, c: char) -> u8 {
        let known = self.number(c);
        if known != 0 || c as usize >= BEYOND || self.count == 63 {
            return known;
        }
        self.count += 1;
        self.low[c as usize] = self.count;
        self.count
    }

    /// How many letters have numbers.
    pub(crate) fn count(&self) -> usize {
        usize::from(self.count)
    }

    /// The letter's number, 0 when the table does not name it.
    pub(crate) fn number(&self, c: char) -> u8 {
        self.low.get(c as usize).copied().unwrap_or(0)
    }
}
