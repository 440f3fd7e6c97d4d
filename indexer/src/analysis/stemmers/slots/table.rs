//! A language's endings, and the facts that choosing among them needs; `reader.rs` reads them from text.

use super::letters::{LetterSet, Letters};
use super::trie::Trie;
use rustc_hash::{FxHashMap, FxHashSet};

/// What a root is, judged by the ending next to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kinds(pub(crate) u8);

impl Kinds {
    pub(crate) const NOUN: Self = Self(1);
    pub(crate) const VERB: Self = Self(2);
    pub(crate) const ANY: Self = Self(3);

    pub(crate) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Back or front, as vowel harmony has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Harmony {
    /// A neutral vowel or none.
    Free,
    /// Back vowels.
    Back,
    /// Front vowels.
    Front,
}

/// One spelling of one ending.
#[derive(Debug, Clone)]
pub(crate) struct Ending {
    /// Number of the class it belongs to.
    pub(crate) class: u8,
    /// Number of the form it is a spelling of.
    pub(crate) form: u16,
    /// Letters it may follow.
    pub(crate) after: LetterSet,
    pub(crate) harmony: Harmony,
    /// Fewest letters before it when it stands on the root.
    pub(crate) least: u8,
    /// Whether it begins with a vowel, so that the root's last letter may have changed before it.
    pub(crate) opens: bool,
    /// Which of [`Table::swallowed`] the ending has taken in: letters the root ends in when it stands alone.
    pub(crate) swallows: u8,
}

/// A class of endings that stand in the same place.
#[derive(Debug, Clone)]
pub(crate) struct Class {
    pub(crate) name: String,
    /// Classes that may stand directly inside it.
    pub(crate) inner: u64,
    /// The roots it may stand on directly.
    pub(crate) roots: Kinds,
}

/// A language's endings and the facts that choosing among them needs.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) letters: Letters,
    pub(crate) vowels: LetterSet,
    pub(crate) back: LetterSet,
    pub(crate) front: LetterSet,
    pub(crate) classes: Vec<Class>,
    pub(crate) endings: Vec<Ending>,
    /// The forms as the table writes them, with the class's name: `plural лAр`.
    pub(crate) forms: Vec<String>,
    pub(crate) trie: Trie,
    /// Sets of final letters that an ending takes in; the first is empty.
    pub(crate) swallowed: Vec<Vec<char>>,
    /// Final letter of a root before a vowel, and the one it has elsewhere.
    /// The third says that it happens in roots of two syllables or more only.
    pub(crate) changes: Vec<(char, char, bool)>,
    /// Root without its last vowel, and with it.
    pub(crate) drops: FxHashMap<String, String>,
    /// Final vowels that a stem of four letters or more loses, because endings alter them.
    pub(crate) trims: Vec<char>,
    /// Pairs of letters that close no root.
    pub(crate) never: FxHashSet<(char, char)>,
    /// Roots known beforehand: as nouns, as verbs.
    pub(crate) known: FxHashMap<String, [bool; 2]>,
    pub(crate) keep: FxHashSet<String>,
    /// Roots that no ending is taken from.
    pub(crate) hold: FxHashSet<String>,
    /// Whole words that belong to another root (pronouns, irregular plurals).
    pub(crate) irregular: FxHashMap<String, String>,
}

/// Brings letters to the form the table is wanted in: as they are, or folded.
pub(crate) type Spelling = fn(&str) -> String;
