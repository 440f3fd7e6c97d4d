//! The sheet on which one query is added up: what the group of terms that is read has found in each version, and what all
//! groups before it have.

use tantivy::BitSet;

use crate::search::versions::VersionTable;

/// What a term is evidence of.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Evidence {
    Own,
    Root,
    Concept,
    /// They are as rare as the concept itself is.
    Related,
}

/// Where evidence stands in a version.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    Words,
    Title,
    Lead,
}

/// What one group found in one version: by [`Evidence`], in each [`Place`].
pub(crate) type Cell = [[f32; 3]; 4];

/// What a query found in one version.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Total {
    pub(crate) score: f32,
    /// Bit set of the groups of which it holds a variant or a concept.
    pub(crate) own: u64,
    /// Bit set of the groups of which it holds at least the root.
    pub(crate) any: u64,
    /// Bit set of the groups of which it holds a concept, and no variant.
    pub(crate) via: u64,
}

/// A version in which something was found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tallied {
    /// Its row in the version table.
    pub(crate) version: u32,
    /// The row of its work.
    pub(crate) work: u32,
    /// The ordinal of its language.
    pub(crate) language: u16,
    pub(crate) total: Total,
}

/// Kept from query to query: it is as long as the table of versions. Postings are read one list after another, so what a
/// list writes stands close together: a sheet for each evidence in each place.
pub(crate) struct Tally {
    sheets: [[Vec<f32>; 3]; 4],
    /// The evidence that the group that is read has.
    is_evidence: [bool; 4],
    /// The versions in which it was found.
    of_group: BitSet,
    totals: Vec<Total>,
    /// The versions with a total, each once.
    versions: Vec<u32>,
    found: Vec<Tallied>,
    /// How rare each group is among all versions, in the order of the groups; 0 for one that is nowhere.
    pub(crate) rarity: Vec<f32>,
    /// What the words of the query say, summed: among all versions, and among those of each language.
    pub(crate) asked: f32,
    pub(crate) asked_in: Vec<f32>,
}

impl Default for Tally {
    fn default() -> Self {
        Self {
            sheets: Default::default(),
            is_evidence: [false; 4],
            of_group: BitSet::with_max_value(0),
            totals: Vec::new(),
            versions: Vec::new(),
            found: Vec::new(),
            rarity: Vec::new(),
            asked: 0.0,
            asked_in: Vec::new(),
        }
    }
}

/// What a group writes of evidence in one place.
pub(crate) struct Sheet<'t> {
    values: &'t mut [f32],
    of_group: &'t mut BitSet,
}

impl Sheet<'_> {
    /// Writes what is worth most in a version.
    pub(crate) fn put(&mut self, version: u32, value: f32) {
        let best = &mut self.values[version as usize];
        *best = best.max(value);
        self.of_group.insert(version);
    }
}

impl Tally {
    /// Empties it and makes it fit a table, for so many groups.
    pub(crate) fn clear(&mut self, table: &VersionTable, groups: usize) {
        // What a search that failed has left.
        self.settle(|_, _, _| ());
        for version in self.versions.drain(..) {
            self.totals[version as usize] = Total::default();
        }
        self.found.clear();
        self.rarity.clear();
        self.rarity.resize(groups, 0.0);
        self.asked = 0.0;
        self.asked_in.clear();
        self.asked_in.resize(table.of_language.len(), 0.0);
        self.totals.resize(table.rows.len(), Total::default());
        if self.of_group.max_value() as usize != table.rows.len() {
            self.of_group = BitSet::with_max_value(table.rows.len() as u32);
        }
    }

    /// Where the group that is read writes what it finds.
    pub(crate) fn sheet(&mut self, evidence: Evidence, place: Place) -> Sheet<'_> {
        self.is_evidence[evidence as usize] = true;
        let values = &mut self.sheets[evidence as usize][place as usize];
        values.resize(self.totals.len(), 0.0);
        Sheet { values, of_group: &mut self.of_group }
    }

    /// Calls `each` with every version in which the group that is read was found, and what it found there.
    pub(crate) fn each_of_group(&self, mut each: impl FnMut(u32, &Cell)) {
        for version in iterate(&self.of_group) {
            each(version, &self.cell(version));
        }
    }

    /// Ends a group: calls `each` with every version in which it was found, what it found there, and the total.
    pub(crate) fn settle(&mut self, mut each: impl FnMut(u32, &Cell, &mut Total)) {
        let of_group = std::mem::replace(&mut self.of_group, BitSet::with_max_value(0));
        for version in iterate(&of_group) {
            let cell = self.cell(version);
            let total = &mut self.totals[version as usize];
            if total.any == 0 && total.score == 0.0 {
                self.versions.push(version);
            }
            each(version, &cell, total);
            for (sheets, _) in self.sheets.iter_mut().zip(self.is_evidence).filter(|(_, is_evidence)| *is_evidence) {
                for value in sheets.iter_mut().filter_map(|sheet| sheet.get_mut(version as usize)) {
                    *value = 0.0;
                }
            }
        }
        self.of_group = of_group;
        self.of_group.clear();
        self.is_evidence = [false; 4];
    }

    fn cell(&self, version: u32) -> Cell {
        let mut cell = Cell::default();
        for ((found, sheets), is_evidence) in cell.iter_mut().zip(&self.sheets).zip(self.is_evidence) {
            if is_evidence {
                for (found, sheet) in found.iter_mut().zip(sheets) {
                    *found = sheet.get(version as usize).copied().unwrap_or_default();
                }
            }
        }
        cell
    }

    /// Ends the query: makes the list of what was found, each score times the factor of the version's language.
    pub(crate) fn finish(&mut self, table: &VersionTable, factors: &[f32]) {
        let Self { versions, totals, found, .. } = self;
        found.extend(versions.iter().map(|version| {
            let row = &table.rows[*version as usize];
            let total = &mut totals[*version as usize];
            total.score *= factors[usize::from(row.language)];
            Tallied { version: *version, work: row.work, language: row.language, total: *total }
        }));
    }

    /// What was found, each version once.
    pub(crate) fn found(&self) -> &[Tallied] {
        &self.found
    }

    /// Whether any version so far holds all of some groups, as a bit set.
    pub(crate) fn any_holds(&self, groups: u64) -> bool {
        self.versions.iter().any(|version| self.totals[*version as usize].own & groups == groups)
    }

    /// What was found in a version.
    pub(crate) fn total(&self, version: u32) -> Total {
        self.totals.get(version as usize).copied().unwrap_or_default()
    }
}

fn iterate(set: &BitSet) -> impl Iterator<Item = u32> {
    (0..set.max_value().div_ceil(64))
        .flat_map(|bucket| set.tinyset(bucket).into_iter().map(move |low| bucket * 64 + low))
}
