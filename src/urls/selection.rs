//! One value of one facet, as a URL, a checkbox and a chip have it.

use tajriba_indexer::model::{
    Audience, CommitmentRef, ConceptId, CountryCode, Duration, IdError, InForce, Kind, ReviewStatus, Stage, WorkType,
    YearRange,
};

use crate::search::{Filters, LanguageFilter};

/// A selected value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    /// A language of the text.
    Language(LanguageFilter),
    /// A country.
    Country(CountryCode),
    /// A kind.
    Kind(Kind),
    /// A topic.
    Topic(ConceptId),
    /// A commitment.
    Commitment(CommitmentRef),
    /// Years.
    Year(YearRange),
    /// Readers it is written for.
    Audience(Audience),
    /// A stage of care.
    Stage(Stage),
    /// Whether an act is in force.
    InForce(InForce),
    /// Whether a professional has read it.
    Review(ReviewStatus),
    /// The type within a kind.
    Type(WorkType),
    /// How long it takes to teach.
    Duration(Duration),
    /// The value is not to be there: a minus before it.
    Not(Box<Selection>),
}

impl Selection {
    /// Reads the value of a facet's key; `None` where the key is no facet's.
    pub fn parse(key: &str, value: &str) -> Option<Result<Self, IdError>> {
        match value.strip_prefix('-') {
            Some(value) => Some(Self::parse_plain(key, value)?.map(Self::left_out)),
            None => Self::parse_plain(key, value),
        }
    }

    /// The same value, which is not to be there.
    pub fn left_out(self) -> Self {
        Self::Not(Box::new(self))
    }

    fn parse_plain(key: &str, value: &str) -> Option<Result<Self, IdError>> {
        Some(match key {
            "in" => LanguageFilter::parse(value).map(Self::Language),
            "country" => CountryCode::parse(value).map(Self::Country),
            "kind" => Kind::parse(value).map(Self::Kind),
            "topic" => ConceptId::parse(value).map(Self::Topic),
            "commitment" => CommitmentRef::parse(value).map(Self::Commitment),
            "year" => YearRange::parse(value).map(Self::Year),
            "audience" => Audience::parse(value).map(Self::Audience),
            "stage" => Stage::parse(value).map(Self::Stage),
            "in_force" => InForce::parse(value).map(Self::InForce),
            "review" => ReviewStatus::parse(value).map(Self::Review),
            "type" => WorkType::parse(value).map(Self::Type),
            "duration" => Duration::parse(value).map(Self::Duration),
            _ => return None,
        })
    }

    /// Everything that is selected, in the canonical order of keys.
    pub fn all_of(filters: &Filters) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        all.extend(filters.languages.iter().cloned().map(Self::Language));
        all.extend(filters.countries.iter().cloned().map(Self::Country));
        all.extend(filters.kinds.iter().copied().map(Self::Kind));
        all.extend(filters.topics.iter().cloned().map(Self::Topic));
        all.extend(filters.commitments.iter().cloned().map(Self::Commitment));
        all.extend(filters.years.iter().copied().map(Self::Year));
        all.extend(filters.audience.iter().copied().map(Self::Audience));
        all.extend(filters.stage.iter().copied().map(Self::Stage));
        all.extend(filters.in_force.iter().copied().map(Self::InForce));
        all.extend(filters.review.iter().copied().map(Self::Review));
        all.extend(filters.types.iter().copied().map(Self::Type));
        all.extend(filters.durations.iter().copied().map(Self::Duration));
        if let Some(excluded) = &filters.excluded {
            all.extend(Self::all_of(excluded).into_iter().map(Self::left_out));
        }
        all
    }

    /// The key of its facet.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Language(_) => "in",
            Self::Country(_) => "country",
            Self::Kind(_) => "kind",
            Self::Topic(_) => "topic",
            Self::Commitment(_) => "commitment",
            Self::Year(_) => "year",
            Self::Audience(_) => "audience",
            Self::Stage(_) => "stage",
            Self::InForce(_) => "in_force",
            Self::Review(_) => "review",
            Self::Type(_) => "type",
            Self::Duration(_) => "duration",
            Self::Not(value) => value.key(),
        }
    }

    /// The value as it stands in a URL.
    pub fn value(&self) -> String {
        match self {
            Self::Language(value) => value.to_string(),
            Self::Country(value) => value.to_string(),
            Self::Kind(value) => value.to_string(),
            Self::Topic(value) => value.to_string(),
            Self::Commitment(value) => value.to_string(),
            Self::Year(value) => value.to_string(),
            Self::Audience(value) => value.as_str().to_string(),
            Self::Stage(value) => value.as_str().to_string(),
            Self::InForce(value) => value.as_str().to_string(),
            Self::Review(value) => value.as_str().to_string(),
            Self::Type(value) => value.as_str().to_string(),
            Self::Duration(value) => value.as_str().to_string(),
            Self::Not(value) => format!("-{}", value.value()),
        }
    }

    /// True when it is selected.
    pub fn is_in(&self, filters: &Filters) -> bool {
        Self::all_of(filters).contains(self)
    }

    /// Adds it at its place in the canonical order; a second time changes nothing.
    pub fn add(self, filters: &mut Filters) {
        match self {
            Self::Language(value) => insert(&mut filters.languages, value),
            Self::Country(value) => insert(&mut filters.countries, value),
            Self::Kind(value) => insert(&mut filters.kinds, value),
            Self::Topic(value) => insert(&mut filters.topics, value),
            Self::Commitment(value) => insert(&mut filters.commitments, value),
            Self::Year(value) => insert(&mut filters.years, value),
            Self::Audience(value) => insert_by(&mut filters.audience, value, |v| v.as_str()),
            Self::Stage(value) => insert_by(&mut filters.stage, value, |v| v.as_str()),
            Self::InForce(value) => insert_by(&mut filters.in_force, value, |v| v.as_str()),
            Self::Review(value) => insert_by(&mut filters.review, value, |v| v.as_str()),
            Self::Type(value) => insert_by(&mut filters.types, value, |v| v.as_str()),
            Self::Duration(value) => insert_by(&mut filters.durations, value, |v| v.as_str()),
            Self::Not(value) => value.add(filters.excluded.get_or_insert_default()),
        }
    }

    /// Adds it, or takes it away where it is selected.
    pub fn toggle(&self, filters: &mut Filters) {
        if !self.is_in(filters) {
            return self.clone().add(filters);
        }
        match self {
            Self::Language(value) => filters.languages.retain(|v| v != value),
            Self::Country(value) => filters.countries.retain(|v| v != value),
            Self::Kind(value) => filters.kinds.retain(|v| v != value),
            Self::Topic(value) => filters.topics.retain(|v| v != value),
            Self::Commitment(value) => filters.commitments.retain(|v| v != value),
            Self::Year(value) => filters.years.retain(|v| v != value),
            Self::Audience(value) => filters.audience.retain(|v| v != value),
            Self::Stage(value) => filters.stage.retain(|v| v != value),
            Self::InForce(value) => filters.in_force.retain(|v| v != value),
            Self::Review(value) => filters.review.retain(|v| v != value),
            Self::Type(value) => filters.types.retain(|v| v != value),
            Self::Duration(value) => filters.durations.retain(|v| v != value),
            Self::Not(value) => {
                let mut excluded = filters.excluded.take().unwrap_or_default();
                value.toggle(&mut excluded);
                filters.excluded = Some(excluded).filter(|excluded| !excluded.is_empty());
            }
        }
    }
}

/// Inserts in the order of the values' text, so that one selection has one address.
fn insert<T: PartialEq + ToString>(values: &mut Vec<T>, value: T) {
    insert_by(values, value, ToString::to_string);
}

fn insert_by<T: PartialEq, K: Ord>(values: &mut Vec<T>, value: T, key: impl Fn(&T) -> K) {
    if !values.contains(&value) {
        let place = values.partition_point(|other| key(other) < key(&value));
        values.insert(place, value);
    }
}
