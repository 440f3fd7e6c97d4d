//! The sheet on which one query is added up: what the group of terms that is read has found in each version, and what all
//! groups before it have.

use crate::search::versions::{VersionSet, VersionTable};

/// What words that only share their root are worth beside the words themselves.
const ROOT_WEIGHT: f32 = 0.5;
/// What a text that names the same in other words is worth beside one in the asker's own words.
const CONCEPT_WEIGHT: f32 = 0.6;
/// What a word in the title is worth beside the same in the text.
const TITLE_WEIGHT: f32 = 0.8;
/// What a word in the lead is worth beside the same in the text.
const LEAD_WEIGHT: f32 = 0.3;

/// What a term is evidence of.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Evidence {
    Own,
    Root,
    Concept,
    /// They are as rare as the concept itself is.
    Related,
}

/// Where evidence stands in a version. What stands in a title or a lead stands among the words, too.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    Words,
    Title,
    Lead,
}

/// In how many versions there is evidence of a group, by [`Evidence`].
pub(crate) type Frequency = [u32; 4];

/// How much a group says.
#[derive(Debug)]
pub(crate) struct Rarities {
    /// By language, where the words themselves are found.
    pub(crate) own: Vec<f32>,
    /// By language, where their roots are.
    pub(crate) root: Vec<f32>,
    /// Where its concepts are: these are the same in every language.
    pub(crate) concept: f32,
}

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
pub(crate) struct Tallied<'t> {
    /// Its row in the version table.
    pub(crate) version: u32,
    /// The row of its work.
    pub(crate) work: u32,
    /// The ordinal of its language.
    pub(crate) language: u16,
    pub(crate) total: &'t Total,
}

/// Kept from query to query: it is as long as the table of versions. Postings are read one list after another, so what a
/// list writes stands close together: a sheet for each evidence in each place.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// By [`Evidence`] and [`Place`], what the group that is read has found in each version.
    sheets: [[Vec<f32>; 3]; 4],
    /// By [`Evidence`], the versions in which it was found.
    of_group: [VersionSet; 4],
    totals: Vec<Total>,
    /// The versions with a total.
    with_total: VersionSet,
    /// How rare each group is among all versions, in the order of the groups; 0 for one that is nowhere.
    pub(crate) rarity: Vec<f32>,
    /// What the words of the query say, summed: among all versions, and among those of each language.
    pub(crate) asked: f32,
    pub(crate) asked_in: Vec<f32>,
}

/// Where a group writes evidence in one place.
pub(crate) struct Sheet<'t> {
    values: &'t mut [f32],
    versions: &'t mut VersionSet,
    /// Versions that are not yet in the set, all of one of its words: postings come in the order of the versions, and to
    /// write each by itself would wait for the one before.
    place: usize,
    bits: u64,
}

impl Sheet<'_> {
    /// Writes what is worth most in a version.
    pub(crate) fn put(&mut self, version: u32, value: f32) {
        let best = &mut self.values[version as usize];
        *best = best.max(value);
        let place = version as usize / 64;
        if place != self.place {
            self.versions.insert_word(self.place, self.bits);
            (self.place, self.bits) = (place, 0);
        }
        self.bits |= 1 << (version % 64);
    }
}

impl Drop for Sheet<'_> {
    fn drop(&mut self) {
        if self.bits != 0 {
            self.versions.insert_word(self.place, self.bits);
        }
    }
}

impl Tally {
    /// Empties it and makes it fit a table, for so many groups.
    pub(crate) fn clear(&mut self, table: &VersionTable, groups: usize) {
        for version in self.with_total.iter() {
            self.totals[version as usize] = Total::default();
        }
        self.with_total = VersionSet::of(table.rows.len());
        self.rarity.clear();
        self.rarity.resize(groups, 0.0);
        self.asked = 0.0;
        self.asked_in.clear();
        self.asked_in.resize(table.of_language.len(), 0.0);
        self.totals.resize(table.rows.len(), Total::default());
        for (versions, sheets) in self.of_group.iter_mut().zip(&mut self.sheets) {
            // A search that failed left its group as it was.
            if !versions.is_empty() {
                sheets.iter_mut().for_each(Vec::clear);
            }
            *versions = VersionSet::of(table.rows.len());
        }
    }

    /// Where the group that is read writes what it finds.
    pub(crate) fn sheet(&mut self, evidence: Evidence, place: Place) -> Sheet<'_> {
        let sheets = &mut self.sheets[evidence as usize];
        sheets.iter_mut().for_each(|sheet| sheet.resize(self.totals.len(), 0.0));
        let (values, versions) = (&mut sheets[place as usize], &mut self.of_group[evidence as usize]);
        Sheet { values, versions, place: 0, bits: 0 }
    }

    /// In how many versions of each language the group that is read was found, and in how many of all with more than what
    /// is only related to it.
    pub(crate) fn frequencies(&self, table: &VersionTable) -> (Vec<Frequency>, u32) {
        let in_language = |language| self.of_group.each_ref().map(|versions| versions.count_common(language));
        let frequencies = table.in_language().iter().map(in_language).collect();
        let held = (0..self.of_group[0].words().len()).map(|place| self.held_in(place).count_ones()).sum();
        (frequencies, held)
    }

    /// The versions, 64 of them, that hold what the group that is read asks for.
    fn held_in(&self, place: usize) -> u64 {
        let [own, root, concept, _] = &self.of_group;
        own.words()[place] | root.words()[place] | concept.words()[place]
    }

    /// Ends a group of some weight, whose bit is given: adds to the totals what its words found, or what its concepts found
    /// where that is more.
    pub(crate) fn settle(&mut self, bit: usize, weight: f32, rarities: &Rarities, table: &VersionTable) {
        for place in 0..self.of_group[0].words().len() {
            let [own, root, concept, related] = self.of_group.each_ref().map(|versions| versions.words()[place]);
            // What is only related to what was asked for makes a version a better answer, not one.
            let (said, held) = (own | concept, own | root | concept);
            let mut left = held | related;
            self.with_total.insert_word(place, left);
            while left != 0 {
                let low = left.trailing_zeros();
                left &= left - 1;
                let version = place * 64 + low as usize;
                let is_in = |versions: u64| versions >> low & 1;
                let total = &mut self.totals[version];
                total.any |= is_in(held) << bit;
                total.own |= is_in(said) << bit;
                total.via |= is_in(said & !own) << bit;
                let mut take = |evidence: Evidence, versions: u64| match is_in(versions) {
                    0 => 0.0,
                    _ => take_out(&mut self.sheets[evidence as usize], version),
                };
                let language = usize::from(table.language_of(version as u32));
                let by_word = rarities.own[language] * take(Evidence::Own, own)
                    + ROOT_WEIGHT * rarities.root[language] * take(Evidence::Root, root);
                let by_concept = take(Evidence::Concept, concept).max(take(Evidence::Related, related));
                total.score += weight * by_word.max(CONCEPT_WEIGHT * rarities.concept * by_concept);
            }
        }
        self.of_group.iter_mut().for_each(VersionSet::clear);
    }

    /// Ends the query: each score is taken times the factor of the version's language.
    pub(crate) fn finish(&mut self, table: &VersionTable, factors: &[f32]) {
        for version in self.with_total.iter() {
            let factor = factors[usize::from(table.language_of(version))];
            if factor != 1.0 {
                self.totals[version as usize].score *= factor;
            }
        }
    }

    /// What was found, each version once, in the order of the table: those of a work stand together.
    pub(crate) fn found<'t>(&'t self, table: &'t VersionTable) -> impl Iterator<Item = Tallied<'t>> {
        self.with_total.iter().map(|version| Tallied {
            version,
            work: table.work_of(version),
            language: table.language_of(version),
            total: &self.totals[version as usize],
        })
    }

    /// Whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.with_total.is_empty()
    }

    /// Whether any version so far holds all of some groups, as a bit set.
    pub(crate) fn any_holds(&self, groups: u64) -> bool {
        self.with_total.iter().any(|version| self.totals[version as usize].own & groups == groups)
    }

    /// What was found in a version.
    pub(crate) fn total(&self, version: u32) -> Total {
        self.totals.get(version as usize).copied().unwrap_or_default()
    }
}

/// What evidence in all its places is worth in a version, which is empty then.
fn take_out(sheets: &mut [Vec<f32>; 3], version: usize) -> f32 {
    let [words, title, lead] = sheets.each_mut().map(|sheet| std::mem::take(&mut sheet[version]));
    words + TITLE_WEIGHT * title + LEAD_WEIGHT * lead
}
