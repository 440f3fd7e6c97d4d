//! The Turkic languages that have a table of endings and a lexicon.

use super::super::fold::fold;
use super::super::language::Language;
use super::super::pieces::surface;
use super::slots::{Recipe, SlotStemmer, learn};
use std::collections::BTreeMap;

/// Table, lexicon and recipe of a language.
struct Sources {
    table: &'static str,
    lexicon: &'static str,
    recipe: Recipe,
}

fn sources(language: Language) -> Option<Sources> {
    let common = Recipe { greed: 1.5, single: 0.5, evenness: 1.0, changed: 0.5, seen: 3.0 };
    Some(match language {
        Language::Kk => {
            Sources { table: include_str!("tables/kk.txt"), lexicon: include_str!("lexicons/kk.txt"), recipe: common }
        }
        Language::Ky => {
            Sources { table: include_str!("tables/ky.txt"), lexicon: include_str!("lexicons/ky.txt"), recipe: common }
        }
        Language::Uz => Sources {
            table: include_str!("tables/uz.txt"),
            lexicon: include_str!("lexicons/uz.txt"),
            recipe: Recipe { greed: 2.0, single: 0.0, ..common },
        },
        Language::Az => Sources {
            table: include_str!("tables/az.txt"),
            lexicon: include_str!("lexicons/az.txt"),
            recipe: Recipe { single: 1.0, ..common },
        },
        // There is little free Turkmen text: the forms count as known beforehand, and roots need not be met thrice.
        Language::Tk => Sources {
            table: include_str!("tables/tk.txt"),
            lexicon: include_str!("lexicons/tk.txt"),
            recipe: Recipe { greed: 2.0, single: 0.5, evenness: 100.0, changed: 0.2, seen: 1.0 },
        },
        Language::Tr => Sources {
            table: include_str!("tables/tr.txt"),
            lexicon: include_str!("lexicons/tr.txt"),
            recipe: Recipe { greed: 0.8, ..common },
        },
        // Written Tajik leaves most of the paradigm unseen; its forms count as known beforehand.
        Language::Tg => Sources {
            table: include_str!("tables/tg.txt"),
            lexicon: include_str!("lexicons/tg.txt"),
            recipe: Recipe { greed: 1.0, evenness: 20.0, ..common },
        },
        _ => return None,
    })
}

/// The stemmer of a Turkic language for its surfaces.
pub(crate) fn stemmer(language: Language) -> Option<SlotStemmer> {
    sources(language).map(|s| SlotStemmer::new(s.table, s.lexicon))
}

/// The stemmer of a Turkic language for folded text.
pub(crate) fn folded(language: Language) -> Option<SlotStemmer> {
    let spelling = match language {
        Language::Kk => |w: &str| fold(Language::Kk, w),
        Language::Ky => |w: &str| fold(Language::Ky, w),
        Language::Uz => |w: &str| fold(Language::Uz, w),
        Language::Az => |w: &str| fold(Language::Az, w),
        Language::Tr => |w: &str| fold(Language::Tr, w),
        Language::Tg => |w: &str| fold(Language::Tg, w),
        _ => |w: &str| fold(Language::Tk, w),
    };
    sources(language).map(|s| SlotStemmer::folded(s.table, s.lexicon, spelling))
}

/// Learns the lexicon of a Turkic language from a list of words, one a line, as they are written: several spellings of
/// a word by case count as one, and a word must have been met in `cases` of the three (small, Capital, ALL CAPITALS)
/// to count, which keeps misread and foreign words out of lists made from the web. `None` for other languages.
pub(crate) fn learn_lexicon(language: Language, words: &str, cases: u32) -> Option<String> {
    let sources = sources(language)?;
    let mut stemmer = SlotStemmer::new(sources.table, "");
    let mut met: BTreeMap<String, u8> = BTreeMap::new();
    for word in words.lines().map(str::trim) {
        let letters = || word.chars().filter(|c| c.is_alphabetic());
        let case = if letters().all(char::is_lowercase) {
            1
        } else if letters().all(char::is_uppercase) {
            4
        } else {
            2
        };
        if word.chars().any(|c| c.is_numeric() || c == '-') {
            continue;
        }
        if let Some(surface) = surface(language, word)
            && (2..=25).contains(&surface.chars().count())
            && stemmer.knows_letters(&surface)
        {
            *met.entry(surface).or_default() |= case;
        }
    }
    // A word that was only met capitalized is a name.
    let words: Vec<String> =
        met.into_iter().filter(|(_, m)| m.count_ones() >= cases && (*m != 2 || cases == 1)).map(|m| m.0).collect();
    Some(learn(&mut stemmer, &words, sources.recipe))
}
