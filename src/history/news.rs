//! What came into the library and what changed in it, by day.

use std::collections::BTreeMap;

use tajriba_indexer::model::{LanguageTag, PartialDate, Revision, WorkId};

use super::{Content, version_of};

/// What happened to a work on a day, of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The day it was published.
    pub day: PartialDate,
    /// What happened.
    pub kind: NewsKind,
    /// The work.
    pub id: WorkId,
    /// The versions to which it happened, with what each of them said before.
    pub versions: Vec<(LanguageTag, Option<Revision>)>,
}

/// What may happen to a work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NewsKind {
    /// It was not there before.
    Work,
    /// It can be read in more languages.
    Translation,
    /// It says something else.
    Text,
}

/// The news of a library: its files by the day on which each was published, and the contents of those that changed.
/// Of a file that changed more than once the last change counts.
pub(super) fn news(published: &BTreeMap<String, PartialDate>, files: &BTreeMap<String, Vec<Content>>) -> Vec<News> {
    let mut first: BTreeMap<WorkId, &PartialDate> = BTreeMap::new();
    let versions = || published.iter().filter_map(|(path, day)| Some((version_of(path)?, path, day)));
    for ((id, _), _, day) in versions() {
        first.entry(id).and_modify(|first| *first = (*first).min(day)).or_insert(day);
    }
    let mut news: BTreeMap<_, Vec<(LanguageTag, Option<Revision>)>> = BTreeMap::new();
    for ((id, language), path, day) in versions() {
        let kind = if first.get(&id) == Some(&day) { NewsKind::Work } else { NewsKind::Translation };
        news.entry((day.clone(), kind, id.clone())).or_default().push((language.clone(), None));
        let contents = files.get(path).map_or(&[][..], Vec::as_slice);
        let changed = contents.windows(2).find(|pair| pair[0].known.text != pair[1].known.text);
        if let Some([now, before]) = changed
            && now.since != *day
        {
            let text = (language, Some(before.known.revision.clone()));
            news.entry((now.since.clone(), NewsKind::Text, id)).or_default().push(text);
        }
    }
    // Countries take turns, or a day on which much came would begin with one country alone.
    let mut turns: BTreeMap<_, usize> = BTreeMap::new();
    let in_turn = |((day, kind, id), versions): ((PartialDate, NewsKind, WorkId), _)| {
        let turn = turns.entry((day.clone(), kind, id.country().clone())).or_default();
        *turn += 1;
        (*turn, News { day, kind, id, versions })
    };
    let mut news: Vec<_> = news.into_iter().map(in_turn).collect();
    news.sort_by(|(turn, a), (of_other, b)| {
        b.day.cmp(&a.day).then(a.kind.cmp(&b.kind)).then(turn.cmp(of_other)).then_with(|| a.id.cmp(&b.id))
    });
    news.into_iter().map(|(_, news)| news).collect()
}
