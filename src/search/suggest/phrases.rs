//! Phrases that are offered before anything is typed.

use tajriba_indexer::model::ConceptId;

use crate::search::Generation;
use crate::search::table::Facet;

impl Generation {
    /// Topics by how many works have them, most first; those of equal number by id. Themes, which every work has one
    /// of, are no phrases to search for.
    pub fn frequent_topics(&self, count: usize) -> Vec<ConceptId> {
        let table = &self.table;
        let mut works = vec![0usize; table.values.len()];
        for row in 0..table.rows.len() as u32 {
            for value in table.values_of(row) {
                works[*value as usize] += 1;
            }
        }
        let themes = &self.shared().vocabulary.themes;
        let topics = table.values.iter().zip(works).filter(|(value, _)| value.facet == Facet::Topic);
        let mut topics: Vec<(usize, ConceptId)> = topics
            .filter_map(|(value, works)| Some((works, ConceptId::parse(&value.value).ok()?)))
            .filter(|(_, topic)| !themes.contains(topic))
            .collect();
        topics.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        topics.into_iter().take(count).map(|(_, topic)| topic).collect()
    }
}
