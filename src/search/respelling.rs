//! Words that occur nowhere, and those that are written almost like them.

use tajriba_indexer::model::LanguageTag;
use tajriba_indexer::typed_key;

use crate::search::answer::{Hit, Suggestion, SuggestionKind};
use crate::search::groups::{QueryLanguages, TermGroup};
use crate::search::query::Groups;
use crate::search::rescue::Lexicon;
use crate::search::syntax::ParsedQuery;

/// Most unknown words for which others are looked for: each costs a walk through the dictionary.
const MAX_RESPELLED: usize = 6;
/// Words of a query up to which unknown ones may be taken for others: more say enough without them.
const MOST_WORDS: usize = 16;
/// What the whole word is worth where half of it was typed.
const COMPLETION_WEIGHT: f32 = 0.7;
/// How many letters may differ between a word that was typed and the one that is found in its place, endings included.
const MOST_APART: usize = 3;

/// Lets words that begin like them stand in for those that are no words of a language, and words that are written almost
/// like them for those that occur nowhere.
///
/// `groups_of` makes terms of a word.
pub(crate) fn respell(
    groups: &mut Groups,
    lexicon: &Lexicon<'_>,
    groups_of: &mut dyn FnMut(&str, &QueryLanguages) -> Vec<TermGroup>,
) -> tantivy::Result<()> {
    if groups.words.len() > MOST_WORDS {
        return Ok(());
    }
    for (place, group) in groups.words.iter_mut().enumerate().filter(|(_, group)| !group.is_stop_word) {
        let names_a_concept = !group.concepts.is_empty();
        if groups.respelled.len() >= MAX_RESPELLED || names_a_concept {
            continue;
        }
        let completions = lexicon.completions(group)?;
        let is_known = !completions.is_empty() || lexicon.knows(group)?;
        for word in completions {
            groups_of(&word, &groups.languages).into_iter().for_each(|whole| group.complete(whole, COMPLETION_WEIGHT));
        }
        if is_known {
            continue;
        }
        let spellings = lexicon.spellings(group)?;
        for (fold, weight) in &spellings {
            group.respell(fold, *weight);
        }
        groups.respelled.push((place, spellings.into_iter().map(|(fold, _)| fold).collect()));
    }
    Ok(())
}

/// The query with words that stand in the hits in the place of those that occur nowhere: what is suggested has hits.
pub(crate) fn respelled(
    parsed: &ParsedQuery,
    groups: &Groups,
    hits: &[Hit],
    ui: &LanguageTag,
    groups_of: &mut dyn FnMut(&str) -> Vec<TermGroup>,
) -> Option<Suggestion> {
    let mut query = parsed.text.clone();
    let mut is_changed = false;
    let letters = |word: &str| typed_key(ui.language(), word);
    for (place, folds) in &groups.respelled {
        let typed = &groups.words[*place].word;
        let typed_letters = letters(typed);
        let marked = hits.iter().flat_map(|hit| &hit.snippet).filter(|fragment| fragment.is_match);
        let mut written = marked.filter(|fragment| {
            let of_fragment = groups_of(&fragment.text);
            let stands_in =
                of_fragment.iter().flat_map(TermGroup::folds).any(|fold| folds.iter().any(|known| known == fold));
            // Stems that are alike may be those of words that are not.
            stands_in && strsim::osa_distance(&typed_letters, &letters(&fragment.text)) <= MOST_APART
        });
        if let Some(fragment) = written.next() {
            query = query.replacen(typed.as_str(), &fragment.text.to_lowercase(), 1);
            is_changed = true;
        }
    }
    is_changed.then_some(Suggestion { query, kind: SuggestionKind::Spelling, applied: true })
}
