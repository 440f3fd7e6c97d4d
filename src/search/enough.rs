//! How much of a query a version must hold to be found by its words: all of them; where few works do, the roots of
//! all; where these are few too, or where a sentence is asked, enough of what the query says.

use crate::search::tally::Total;

/// Fewer works than this, and less is enough.
const FEW: usize = 10;
/// The same for a query of less than [`MANY_WORDS`] words: of a few words all are meant.
const VERY_FEW: usize = 3;
/// See [`VERY_FEW`].
const MANY_WORDS: u32 = 3;
/// So many words are a sentence: no page need hold all of it, and the few that do are not the only answers.
const SENTENCE: u32 = 4;
/// Where some of the words are enough, the share of what the query says that is: over the number of its words, since no
/// passage holds all of a sentence.
const SHARE: f32 = 0.4;
/// The share that is enough for however few words.
const MOST_SHARE: f32 = 0.2;

/// The words and phrases of a query, by their bits.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    /// The words that say something.
    pub(crate) content: u64,
    pub(crate) phrases: u64,
    /// How rare each word is.
    pub(crate) rarity: &'a [f32],
}

/// What is enough.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Enough<'a> {
    asked: Asked<'a>,
    measure: Measure,
}

#[derive(Debug, Clone, Copy)]
enum Measure {
    AllWords,
    AllRoots,
    /// So much of what the words say, by at least their roots.
    Said(f32),
    Anything,
}

impl<'a> Enough<'a> {
    /// The strictest measure by which enough works are found; `count` tells how many are, [`FEW`] at most.
    pub(crate) fn of(asked: Asked<'a>, count: impl Fn(&Self) -> usize) -> Self {
        let by = |measure: Measure| Self { asked, measure };
        let words = asked.content.count_ones();
        if words < SENTENCE {
            if words == 0 || count(&by(Measure::AllWords)) >= FEW {
                return by(Measure::AllWords);
            }
            if count(&by(Measure::AllRoots)) >= if words >= MANY_WORDS { FEW } else { VERY_FEW } {
                return by(Measure::AllRoots);
            }
        }
        let wanted = asked.said(asked.content) * (SHARE / words as f32).min(MOST_SHARE);
        if count(&by(Measure::Said(wanted))) >= VERY_FEW { by(Measure::Said(wanted)) } else { by(Measure::Anything) }
    }

    /// Whether a version holds enough. Phrases it must hold in any case.
    pub(crate) fn accepts(&self, total: &Total) -> bool {
        let Asked { content, phrases, .. } = self.asked;
        total.own & phrases == phrases
            && match self.measure {
                Measure::AllWords => total.own & content == content,
                Measure::AllRoots => total.any & content == content,
                Measure::Said(wanted) => self.asked.said(total.any) >= wanted,
                Measure::Anything => total.any & content != 0 || phrases != 0,
            }
    }
}

impl Asked<'_> {
    /// What some of the words say: the sum of their rarities.
    fn said(&self, bits: u64) -> f32 {
        let (mut left, mut said) = (bits & self.content, 0.0);
        while left != 0 {
            said += self.rarity[left.trailing_zeros() as usize];
            left &= left - 1;
        }
        said
    }
}

/// Whether what is quoted in a query of so many words beside leaves so few works that its words are searched instead: in a
/// sentence quotes rather mark what somebody said, or called so, than ask for it word for word.
pub(crate) fn quotes_leave_too_few(works: usize, words: u32) -> bool {
    words >= SENTENCE && works < FEW
}

/// How many different works there are, [`FEW`] at most.
pub(crate) fn first_works(works: impl Iterator<Item = u32>) -> usize {
    let mut first = [u32::MAX; FEW];
    let mut count = 0;
    for work in works {
        if !first[..count].contains(&work) {
            first[count] = work;
            count += 1;
            if count == FEW {
                break;
            }
        }
    }
    count
}
