//! Words that are not whole or not right: what they begin, and what they were meant to be.

use tajriba_indexer::model::LanguageTag;
use tajriba_indexer::typed_key;

use crate::search::groups::{QueryLanguages, TermGroup};
use crate::search::query::Groups;
use crate::search::rescue::{Doubt, Lexicon};
use crate::search::spelling::{HowFar, TypedWord};
use crate::search::suggest::SuggestedKind;
use crate::search::syntax::ParsedQuery;
use crate::search::{Generation, SearchError};

/// Most unknown words for which others are looked for: each costs a walk through the dictionary.
const MAX_CORRECTED: usize = 6;
/// Most of them for which they are looked for far away, which costs a long one.
const MAX_FAR: usize = 2;
/// Words of a query up to which half ones are completed: more say enough without them.
const MOST_WORDS: usize = 16;
/// Words that say something for each that may be wrong, up to which it is mended.
const MOST_PER_SUSPECT: usize = 3;
/// Words that say something up to which even a word is doubted that has a stem in common with known ones.
const FEW_WORDS: usize = 2;
/// Letters of a last word from which on it says how a term goes on.
const HALF_LETTERS: usize = 3;
/// Terms that are looked at for how a query goes on.
const CONTINUATIONS: usize = 4;
/// What the whole word is worth where half of it was typed.
const COMPLETION_WEIGHT: f32 = 0.7;

/// Lets words that begin like them stand in for those that are no words of a language.
///
/// `groups_of` makes terms of a word.
pub(crate) fn complete(
    groups: &mut Groups,
    lexicon: &Lexicon<'_>,
    groups_of: &mut dyn FnMut(&str, &QueryLanguages) -> Vec<TermGroup>,
) -> tantivy::Result<()> {
    if groups.words.len() > MOST_WORDS {
        return Ok(());
    }
    for group in groups.words.iter_mut().filter(|group| !group.is_stop_word && group.concepts.is_empty()) {
        for word in lexicon.completions(group)? {
            groups_of(&word, &groups.languages).into_iter().for_each(|whole| group.stand_in(whole, COMPLETION_WEIGHT));
            group.is_half = true;
        }
    }
    Ok(())
}

/// The query with the words that were most likely meant in the place of those that occur nowhere; `None` where every
/// word is known, nobody can tell what was meant, or the other words say enough: of a sentence they do, and a form of a
/// word that no text happens to hold is no error.
pub(crate) fn corrected(
    parsed: &ParsedQuery,
    groups: &Groups,
    lexicon: &Lexicon<'_>,
) -> tantivy::Result<Option<String>> {
    let content: Vec<&TermGroup> = groups.words.iter().filter(|group| !group.is_stop_word).collect();
    let mut suspects = Vec::new();
    for group in content.iter().filter(|group| group.concepts.is_empty() && !group.is_half) {
        let Some(typed) = TypedWord::new(&group.word, groups.languages.iter()) else { continue };
        let doubt = lexicon.doubt(group, &groups.languages)?;
        if doubt == Doubt::Unknown || doubt == Doubt::Stem && content.len() <= FEW_WORDS {
            suspects.push((*group, typed));
        }
    }
    if suspects.len() * MOST_PER_SUSPECT < content.len() {
        return Ok(None);
    }
    let mut meant: Vec<(&str, String)> = Vec::new();
    for (place, (group, typed)) in suspects.into_iter().take(MAX_CORRECTED).enumerate() {
        let how_far = if place < MAX_FAR { HowFar::Far } else { HowFar::Near };
        let Some(spelling) = lexicon.speller().spelling(&typed, how_far)? else { continue };
        // What only shares letters with a word of another language is rather a word of this one, if one is near.
        if spelling.is_own || !lexicon.knows(group)? {
            meant.push((&group.word, spelling.written));
        }
    }
    let mut query = parsed.text.clone();
    // From behind, so that places before stay what they are. What is quoted or left out stays as it was typed.
    for place in parsed.places.iter().rev() {
        let word = &parsed.text[place.clone()];
        let is_this =
            |(typed, _): &&(&str, String)| word.contains(typed) || word.to_lowercase() == typed.to_lowercase();
        if let Some((typed, written)) = meant.iter().find(is_this) {
            let mended = if word.contains(typed) { word.replacen(typed, written, 1) } else { written.clone() };
            query.replace_range(place.clone(), &mended);
        }
    }
    Ok((query != parsed.text).then_some(query))
}

impl Generation {
    /// The whole word of which the last word of a query is half, where the query is the beginning of a term of the
    /// vocabulary and of none as it stands: `приёмная сем` asks for a foster family.
    pub(crate) fn continued(&self, parsed: &ParsedQuery, ui: &LanguageTag) -> Result<Option<String>, SearchError> {
        let place = parsed.words.len().saturating_sub(1);
        let is_long = parsed.words.last().is_some_and(|half| half.chars().count() >= HALF_LETTERS);
        if place == 0 || place >= MOST_WORDS || !is_long || parsed.has_operators() || !parsed.filters.is_empty() {
            return Ok(None);
        }
        let typed = typed_key(ui.as_str(), &parsed.text);
        let mut whole = None;
        let beginnings = self.beginning_with(&parsed.text, ui, CONTINUATIONS)?;
        for suggested in beginnings.into_iter().filter(|suggested| suggested.kind == SuggestedKind::Concept) {
            let beginning: Vec<&str> = suggested.text.split_whitespace().take(place + 1).collect();
            if typed_key(suggested.language.as_str(), &beginning.join(" ")) == typed {
                return Ok(None);
            }
            whole = whole.or_else(|| beginning.get(place).map(|word| word.to_lowercase()));
        }
        Ok(whole)
    }
}
