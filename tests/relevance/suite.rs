//! The judged queries: what people want to know, how they ask it in each language, and which works answer.

use std::collections::{BTreeMap, BTreeSet};

use tajriba_indexer::model::{LanguageTag, WorkId};

/// One query.
pub(crate) struct Query {
    /// What the asker wants to know: the key of `needs.tsv` and of the judgements.
    pub(crate) need: &'static str,
    /// The language it is asked in.
    pub(crate) language: LanguageTag,
    /// As somebody would type it.
    pub(crate) text: &'static str,
}

/// The queries and the judgements.
pub(crate) struct Suite {
    /// In the order of the file.
    pub(crate) queries: Vec<Query>,
    /// By need, how well works answer it: 3 answers the question, 2 part of it, 1 touches it. Works not named do not.
    pub(crate) judgements: BTreeMap<&'static str, BTreeMap<WorkId, u8>>,
    /// Keys of the needs with what is wanted.
    pub(crate) needs: BTreeMap<&'static str, &'static str>,
}

impl Suite {
    /// Reads the files of this folder.
    ///
    /// # Panics
    /// When a line is not as its file's first line says.
    pub(crate) fn read() -> Self {
        let queries = rows(include_str!("queries.tsv")).map(|row| match row.as_slice() {
            [need, language, text] => Query { need, language: LanguageTag::parse(language).expect("a tag"), text },
            other => panic!("not a query: {other:?}"),
        });
        let mut judgements: BTreeMap<&'static str, BTreeMap<WorkId, u8>> = BTreeMap::new();
        for row in rows(include_str!("judgements.tsv")) {
            let [need, work, grade] = row.as_slice() else { panic!("not a judgement: {row:?}") };
            let work = WorkId::parse(work).expect("a work's id");
            let grade = grade.parse().expect("a grade");
            assert!((1..=3).contains(&grade), "{need} {work} {grade}");
            let before = judgements.entry(need).or_default().insert(work, grade);
            assert_eq!(before, None, "{row:?} is judged twice");
        }
        let needs = rows(include_str!("needs.tsv")).map(|row| match row.as_slice() {
            [need, text] => (*need, *text),
            other => panic!("not a need: {other:?}"),
        });
        Self { queries: queries.collect(), judgements, needs: needs.collect() }
    }

    /// The languages that are asked in, sorted.
    pub(crate) fn languages(&self) -> BTreeSet<&LanguageTag> {
        self.queries.iter().map(|query| &query.language).collect()
    }
}

fn rows(file: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    file.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(|line| line.split('\t').collect())
}
