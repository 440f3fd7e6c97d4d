//! Words that occur nowhere, and those that are written almost like them.

use std::collections::HashSet;

use crate::search::answer::{Hit, Suggestion, SuggestionKind};
use crate::search::groups::{QueryLanguages, TermGroup};
use crate::search::query::{Groups, Respelled};
use crate::search::rescue::Lexicon;
use crate::search::spelling::Search;
use crate::search::syntax::ParsedQuery;

/// Most unknown words for which others are looked for: each costs a walk through the dictionary.
const MAX_RESPELLED: usize = 6;
/// Most of them for which they are looked for far away, which costs a long one.
const MAX_FAR: usize = 2;
/// Words of a query up to which unknown ones may be taken for others: more say enough without them.
const MOST_WORDS: usize = 16;
/// What the whole word is worth where half of it was typed.
const COMPLETION_WEIGHT: f32 = 0.7;

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
        let is_known = !completions.is_empty() || lexicon.knows_word(group, &groups.languages)?;
        for word in completions {
            groups_of(&word, &groups.languages).into_iter().for_each(|whole| group.stand_in(whole, COMPLETION_WEIGHT));
        }
        if is_known {
            continue;
        }
        let how = if groups.respelled.len() < MAX_FAR { Search::Far } else { Search::Near };
        let spellings = lexicon.speller().spellings(&group.word, groups.languages.iter(), how)?;
        // What only shares letters with a word of another language is rather a word of this one, if one is near.
        if lexicon.knows(group)? && !spellings.first().is_some_and(|spelling| spelling.is_likely) {
            continue;
        }
        let mut words = Vec::new();
        for spelling in spellings {
            let meant = groups_of(&spelling.written, &groups.languages);
            let folds = meant.iter().flat_map(TermGroup::folds).map(String::from).collect();
            meant.into_iter().for_each(|meant| group.stand_in(meant, spelling.weight));
            words.push((spelling.written, folds));
        }
        groups.respelled.push(Respelled { place, words });
    }
    Ok(())
}

/// The query with words that stand in the hits in the place of those that occur nowhere: what is suggested has hits.
pub(crate) fn respelled(
    parsed: &ParsedQuery,
    groups: &Groups,
    hits: &[Hit],
    groups_of: &mut dyn FnMut(&str) -> Vec<TermGroup>,
) -> Option<Suggestion> {
    if groups.respelled.is_empty() {
        return None;
    }
    let marked = hits.iter().flat_map(|hit| &hit.snippet).filter(|fragment| fragment.is_match);
    let marked: HashSet<String> = marked
        .flat_map(|fragment| groups_of(&fragment.text))
        .flat_map(|group| group.folds().map(String::from).collect::<Vec<_>>())
        .collect();
    let mut query = parsed.text.clone();
    let mut is_changed = false;
    for Respelled { place, words } in &groups.respelled {
        let stands_in_hits = |folds: &[String]| folds.iter().any(|fold| marked.contains(fold));
        if let Some((written, _)) = words.iter().find(|(_, folds)| stands_in_hits(folds)) {
            query = query.replacen(groups.words[*place].word.as_str(), written, 1);
            is_changed = true;
        }
    }
    is_changed.then_some(Suggestion { query, kind: SuggestionKind::Spelling, applied: true })
}
