//! Every work's facet values, date and place in the index, held in memory: what filters and counts without reading
//! a document.

use std::collections::HashMap;

use tajriba_indexer::StoredLibrary;
use tajriba_indexer::model::{Audience, WorkId};
use tantivy::DocAddress;
use tantivy::columnar::Column;

use crate::care::awaits_review;
use crate::search::SearchError;

/// A facet: its name before the colon of an index's facet value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Facet {
    Country,
    Kind,
    Lang,
    Topic,
    Commitment,
    Year,
    Audience,
    Stage,
    InForce,
    Review,
    Type,
    Duration,
    /// A topic that its editors gave it, without those broader: nobody filters by it.
    Filed,
    /// A work that it names: nobody filters by it, but it leads back.
    Link,
    /// The last day it may be shown.
    ShownUntil,
    /// The act that replaced it, of one that is no longer in force: nobody filters by it.
    Successor,
}

impl Facet {
    pub(crate) const COUNT: usize = 16;

    pub(crate) const ALL: [Facet; Facet::COUNT] = [
        Facet::Country,
        Facet::Kind,
        Facet::Lang,
        Facet::Topic,
        Facet::Commitment,
        Facet::Year,
        Facet::Audience,
        Facet::Stage,
        Facet::InForce,
        Facet::Review,
        Facet::Type,
        Facet::Duration,
        Facet::Filed,
        Facet::Link,
        Facet::ShownUntil,
        Facet::Successor,
    ];

    fn name(self) -> &'static str {
        match self {
            Facet::Country => "country",
            Facet::Kind => "kind",
            Facet::Lang => "lang",
            Facet::Topic => "topic",
            Facet::Commitment => "commitment",
            Facet::Year => "year",
            Facet::Audience => "audience",
            Facet::Stage => "stage",
            Facet::InForce => "in_force",
            Facet::Review => "review",
            Facet::Type => "type",
            Facet::Duration => "duration",
            Facet::Filed => "filed",
            Facet::Link => "link",
            Facet::ShownUntil => "shown-until",
            Facet::Successor => "successor",
        }
    }
}

/// A value of a facet that at least one work has. Its ordinal is its place in [`WorkTable::values`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct FacetValue {
    pub(crate) facet: Facet,
    pub(crate) value: String,
}

/// One work.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) id: WorkId,
    pub(crate) address: DocAddress,
    pub(crate) date: u64,
}

/// All works, sorted by id: a row's number breaks ties the same way in every build.
#[derive(Debug, Default)]
pub(crate) struct WorkTable {
    pub(crate) rows: Vec<Row>,
    pub(crate) values: Vec<FacetValue>,
    /// The facet of each value, once more: small enough to be read for every work that is counted.
    pub(crate) facets: Vec<Facet>,
    row_values: Vec<u32>,
    /// By row, where its values end among those of all.
    value_ends: Vec<u32>,
    /// Texts for children that nobody has reviewed: in no row, so that nothing finds or counts them.
    pub(crate) awaiting_review: Vec<DocAddress>,
    /// Row by ordinal of the index; [`NO_ROW`] for ordinals no longer in use.
    row_of: Vec<u32>,
    /// Rows, newest first.
    pub(crate) by_date: Vec<u32>,
    /// Rows of acts that are no longer in force, with those of the acts that replaced them.
    pub(crate) succeeded: Vec<(u32, u32)>,
}

/// See [`WorkTable::row_of`].
pub(crate) const NO_ROW: u32 = u32::MAX;

impl WorkTable {
    /// Reads the work documents' columns.
    pub(crate) fn load(library: &StoredLibrary) -> Result<Self, SearchError> {
        let mut table = Self { row_of: vec![NO_ROW; library.manifest().next_ordinal as usize], ..Self::default() };
        let mut loading = Loading::default();
        let searcher = library.searcher();
        for (segment, reader) in searcher.segment_readers().iter().enumerate() {
            let columns = reader.fast_fields();
            let (Some(ids), Some(facets)) = (columns.str("id")?, columns.str("facet")?) else { continue };
            let (works, dates) = (columns.u64("work")?, columns.u64("date")?);
            let mut names = loading.intern_all(&facets, &mut table.values)?;
            let alive = reader.alive_bitset();
            let mut id = String::new();
            for doc in (0..reader.max_doc()).filter(|doc| alive.is_none_or(|alive| alive.is_alive(*doc))) {
                let Some(ord) = ids.term_ords(doc).next() else { continue };
                id.clear();
                ids.ord_to_str(ord, &mut id)?;
                let Ok(id) = WorkId::parse(&id) else { continue };
                let values: Vec<u32> = facets.term_ords(doc).map(|ord| names.value(ord)).collect();
                let address = DocAddress::new(segment as u32, doc);
                if table.is_for_children(&values) && awaits_review(&library.record_at(address)?.facts) {
                    table.awaiting_review.push(address);
                    continue;
                }
                loading.rows.push(LoadedRow {
                    id,
                    address,
                    date: first(&dates, doc),
                    ordinal: first(&works, doc),
                    values,
                });
            }
        }
        table.fill(loading.rows);
        Ok(table)
    }

    fn fill(&mut self, mut loaded: Vec<LoadedRow>) {
        loaded.sort_by(|a, b| a.id.cmp(&b.id));
        for row in loaded {
            if let Some(place) = self.row_of.get_mut(row.ordinal as usize) {
                *place = self.rows.len() as u32;
            }
            self.row_values.extend(row.values);
            self.value_ends.push(self.row_values.len() as u32);
            self.rows.push(Row { id: row.id, address: row.address, date: row.date });
        }
        self.facets = self.values.iter().map(|value| value.facet).collect();
        self.by_date = (0..self.rows.len() as u32).collect();
        self.by_date.sort_by_key(|row| std::cmp::Reverse(self.rows[*row as usize].date));
        let successor = |row: u32| {
            let values = self.values_of(row).iter().map(|ordinal| &self.values[*ordinal as usize]);
            let named = values
                .filter(|value| value.facet == Facet::Successor)
                .find_map(|value| WorkId::parse(&value.value).ok());
            Some((row, self.row_of_id(&named?)?))
        };
        self.succeeded = (0..self.rows.len() as u32).filter_map(successor).collect();
    }

    fn is_for_children(&self, values: &[u32]) -> bool {
        let audience =
            |ordinal: &u32| self.values.get(*ordinal as usize).filter(|value| value.facet == Facet::Audience);
        values.iter().filter_map(audience).any(|value| value.value == Audience::Children.as_str())
    }

    /// The row of an ordinal of the index.
    pub(crate) fn row_of(&self, ordinal: u64) -> Option<u32> {
        self.row_of.get(ordinal as usize).copied().filter(|row| *row != NO_ROW)
    }

    /// The row of a work.
    pub(crate) fn find(&self, id: &WorkId) -> Option<&Row> {
        self.row_of_id(id).map(|row| &self.rows[row as usize])
    }

    /// The number of the row of a work.
    pub(crate) fn row_of_id(&self, id: &WorkId) -> Option<u32> {
        self.rows.binary_search_by(|row| row.id.cmp(id)).ok().map(|row| row as u32)
    }

    /// Ordinals of a row's facet values.
    pub(crate) fn values_of(&self, row: u32) -> &[u32] {
        let row = row as usize;
        let first = row.checked_sub(1).map_or(0, |before| self.value_ends[before]);
        &self.row_values[first as usize..self.value_ends[row] as usize]
    }
}

struct LoadedRow {
    id: WorkId,
    address: DocAddress,
    date: u64,
    ordinal: u64,
    values: Vec<u32>,
}

#[derive(Default)]
struct Loading {
    rows: Vec<LoadedRow>,
    known: HashMap<String, u32>,
}

/// Ordinals of facet values by a segment's own ordinals.
struct SegmentNames(Vec<u32>);

impl SegmentNames {
    fn value(&mut self, ord: u64) -> u32 {
        self.0[ord as usize]
    }
}

impl Loading {
    fn intern_all(
        &mut self,
        column: &tantivy::columnar::StrColumn,
        values: &mut Vec<FacetValue>,
    ) -> Result<SegmentNames, SearchError> {
        let mut names = Vec::with_capacity(column.num_terms());
        let mut text = String::new();
        for ord in 0..column.num_terms() as u64 {
            text.clear();
            column.ord_to_str(ord, &mut text)?;
            names.push(self.intern(&text, values));
        }
        Ok(SegmentNames(names))
    }

    fn intern(&mut self, text: &str, values: &mut Vec<FacetValue>) -> u32 {
        if let Some(known) = self.known.get(text) {
            return *known;
        }
        let (name, value) = text.split_once(':').unwrap_or((text, ""));
        let facet = Facet::ALL.into_iter().find(|facet| facet.name() == name).unwrap_or(Facet::Topic);
        values.push(FacetValue { facet, value: value.to_string() });
        let ordinal = values.len() as u32 - 1;
        self.known.insert(text.to_string(), ordinal);
        ordinal
    }
}

fn first(column: &Column<u64>, doc: u32) -> u64 {
    column.first(doc).unwrap_or_default()
}
