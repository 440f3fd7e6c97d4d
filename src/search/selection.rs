//! Filters over the facet values of works: which works pass, and how many works each value counts.

use tajriba_indexer::model::{
    Audience, CommitmentRef, Duration, InForce, LanguageTag, PartialDate, ReviewStatus, Stage, WorkType,
};

use crate::search::answer::{FacetCount, Facets};
use crate::search::request::Filters;
use crate::search::table::{Facet, FacetValue, WorkTable};

/// Which facet values are selected, by their ordinals in the table.
pub(crate) struct Selection {
    is_selected: Vec<bool>,
    has_selection: [bool; Facet::COUNT],
    /// Values that bar a work: excluded ones, and days that are over.
    bars: Vec<bool>,
    /// Whether every work passes.
    is_open: bool,
}

impl Selection {
    /// What filters select on a day; where that is not known, what a day limits is barred.
    pub(crate) fn new(
        table: &WorkTable,
        filters: &Filters,
        default_resolution: &str,
        today: Option<&PartialDate>,
    ) -> Self {
        let selected = Values::of(filters, default_resolution);
        let excluded = filters.excluded.as_ref().map(|excluded| Values::of(excluded, default_resolution));
        let today = today.map_or(u64::MAX, PartialDate::ordinal);
        let bars = |value: &FacetValue| match value.facet {
            Facet::ShownUntil => value.value.parse::<u64>().is_ok_and(|last| last < today),
            facet => excluded.as_ref().is_some_and(|excluded| excluded.contain(facet, &value.value)),
        };
        let has_selection = Facet::ALL.map(|facet| selected.name(facet));
        let bars: Vec<bool> = table.values.iter().map(bars).collect();
        Self {
            is_selected: table.values.iter().map(|value| selected.contain(value.facet, &value.value)).collect(),
            is_open: !has_selection.contains(&true) && !bars.contains(&true),
            has_selection,
            bars,
        }
    }

    /// True when a work with these values is not to be found, whatever is selected.
    pub(crate) fn bars(&self, values: &[u32]) -> bool {
        values.iter().any(|ordinal| self.bars[*ordinal as usize])
    }
}

/// The values that filters name, as the index writes them.
struct Values<'f> {
    filters: &'f Filters,
    commitments: Vec<String>,
}

impl<'f> Values<'f> {
    fn of(filters: &'f Filters, default_resolution: &str) -> Self {
        let commitment = |commitment: &CommitmentRef| match &commitment.resolution {
            Some(resolution) if resolution == default_resolution => commitment.number.to_string(),
            _ => commitment.to_string(),
        };
        Self { filters, commitments: filters.commitments.iter().map(commitment).collect() }
    }

    /// True when the value is among them.
    fn contain(&self, facet: Facet, value: &str) -> bool {
        let filters = self.filters;
        match facet {
            Facet::Country => filters.countries.iter().any(|country| country.as_str() == value),
            Facet::Kind => filters.kinds.iter().any(|kind| kind.as_str() == value),
            Facet::Lang => {
                LanguageTag::parse(value).is_ok_and(|tag| filters.languages.iter().any(|filter| filter.accepts(&tag)))
            }
            Facet::Topic => filters.topics.iter().any(|topic| topic.as_str() == value),
            Facet::Commitment => self.commitments.iter().any(|commitment| commitment == value),
            Facet::Year => value.parse().is_ok_and(|year| filters.years.iter().any(|range| range.contains(year))),
            Facet::Audience => filters.audience.iter().any(|audience| audience.as_str() == value),
            Facet::Stage => filters.stage.iter().any(|stage| stage.as_str() == value),
            Facet::InForce => filters.in_force.iter().any(|status| status.as_str() == value),
            Facet::Review => filters.review.iter().any(|status| status.as_str() == value),
            Facet::Type => filters.types.iter().any(|word| word.as_str() == value),
            Facet::Duration => filters.durations.iter().any(|duration| duration.as_str() == value),
            Facet::Filed | Facet::Link | Facet::ShownUntil | Facet::Successor => false,
        }
    }

    /// True when they name any value of the facet.
    fn name(&self, facet: Facet) -> bool {
        let filters = self.filters;
        match facet {
            Facet::Country => !filters.countries.is_empty(),
            Facet::Kind => !filters.kinds.is_empty(),
            Facet::Lang => !filters.languages.is_empty(),
            Facet::Topic => !filters.topics.is_empty(),
            Facet::Commitment => !filters.commitments.is_empty(),
            Facet::Year => !filters.years.is_empty(),
            Facet::Audience => !filters.audience.is_empty(),
            Facet::Stage => !filters.stage.is_empty(),
            Facet::InForce => !filters.in_force.is_empty(),
            Facet::Review => !filters.review.is_empty(),
            Facet::Type => !filters.types.is_empty(),
            Facet::Duration => !filters.durations.is_empty(),
            Facet::Filed | Facet::Link | Facet::ShownUntil | Facet::Successor => false,
        }
    }
}

/// Counts facet values over works: a facet's own selection does not narrow its own counts.
pub(crate) struct Counting<'a> {
    table: &'a WorkTable,
    selection: &'a Selection,
    counts: Vec<usize>,
}

impl<'a> Counting<'a> {
    pub(crate) fn new(table: &'a WorkTable, selection: &'a Selection) -> Self {
        Self { table, selection, counts: vec![0; table.values.len()] }
    }

    /// Counts a work; true when it passes every filter. `matched_in` tells of a value of the language facet whether
    /// the work matched in that language.
    pub(crate) fn take(&mut self, row: u32, matched_in: impl Fn(u32) -> bool) -> bool {
        let table = self.table;
        let counts_here = |ordinal: u32| table.facets[ordinal as usize] != Facet::Lang || matched_in(ordinal);
        if self.selection.is_open {
            for ordinal in table.values_of(row) {
                self.counts[*ordinal as usize] += usize::from(counts_here(*ordinal));
            }
            return true;
        }
        if self.selection.bars(table.values_of(row)) {
            return false;
        }
        let mut passes = self.selection.has_selection.map(|has| !has);
        for ordinal in table.values_of(row) {
            if self.selection.is_selected[*ordinal as usize] && counts_here(*ordinal) {
                passes[table.facets[*ordinal as usize] as usize] = true;
            }
        }
        let mut failing = passes.iter().enumerate().filter(|(_, passes)| !**passes).map(|(facet, _)| facet);
        let (first, second) = (failing.next(), failing.next());
        if second.is_some() {
            return false;
        }
        for ordinal in table.values_of(row) {
            let facet = table.facets[*ordinal as usize] as usize;
            if first.is_none_or(|failing| failing == facet) && counts_here(*ordinal) {
                self.counts[*ordinal as usize] += 1;
            }
        }
        first.is_none()
    }

    /// The counts above 0, by the ordinals of the values.
    pub(crate) fn finish(self) -> Vec<(u32, usize)> {
        let counted = self.counts.into_iter().enumerate().filter(|(_, count)| *count > 0);
        counted.map(|(ordinal, count)| (ordinal as u32, count)).collect()
    }
}

/// Counts in the order in which each facet is shown. `country` and `kind` order is given by their lists.
pub(crate) fn facets(table: &WorkTable, counts: &[(u32, usize)], countries: &[&str], kinds: &[&str]) -> Facets {
    let of = |facet: Facet| -> Vec<FacetCount> {
        let counts = counts.iter().map(|(ordinal, count)| (&table.values[*ordinal as usize], *count));
        let of_facet = counts.filter(|(value, _)| value.facet == facet);
        of_facet.map(|(value, count)| FacetCount { value: value.value.clone(), count }).collect()
    };
    let listed = |facet: Facet, order: &[&str]| {
        let mut counts = of(facet);
        let place = |count: &FacetCount| order.iter().position(|value| *value == count.value).unwrap_or(order.len());
        counts.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| a.value.cmp(&b.value)));
        counts
    };
    let most_first = |facet: Facet| {
        let mut counts = of(facet);
        counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        counts
    };
    let mut commitment = of(Facet::Commitment);
    let number = |count: &FacetCount| count.value.parse().unwrap_or(u16::MAX);
    commitment.sort_by(|a, b| number(a).cmp(&number(b)).then_with(|| a.value.cmp(&b.value)));
    let mut year = of(Facet::Year);
    year.sort_by(|a, b| b.value.cmp(&a.value));
    Facets {
        country: listed(Facet::Country, countries),
        kind: listed(Facet::Kind, kinds),
        lang: most_first(Facet::Lang),
        topic: most_first(Facet::Topic),
        commitment,
        year,
        audience: listed(Facet::Audience, &words(Audience::ALL, Audience::as_str)),
        stage: listed(Facet::Stage, &words(Stage::ALL, Stage::as_str)),
        in_force: listed(Facet::InForce, &words(InForce::ALL, InForce::as_str)),
        review: listed(Facet::Review, &words(ReviewStatus::ALL, ReviewStatus::as_str)),
        of_type: listed(Facet::Type, &WorkType::all().map(WorkType::as_str).collect::<Vec<_>>()),
        duration: listed(Facet::Duration, &words(Duration::ALL, Duration::as_str)),
    }
}

fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().copied().map(word).collect()
}
