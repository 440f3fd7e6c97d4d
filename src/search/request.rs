//! What is asked of a search, typed. Reading it from a URL or a command line is for those who own them.

use tajriba_indexer::model::{
    Audience, CommitmentRef, ConceptId, CountryCode, Duration, IdError, InForce, Kind, LanguageTag, PartialDate,
    Reference, ReviewStatus, Stage, WorkType, YearRange,
};

/// Most hits one answer holds.
pub const MAX_LIMIT: usize = 100;
/// Hits of an answer where nothing else is asked.
pub const DEFAULT_LIMIT: usize = 20;
/// Characters of a query that are read; the rest is cut and the answer says so.
pub const MAX_QUERY_CHARS: usize = 512;
/// Terms of a query that are searched; the rest is cut and the answer says so.
pub const MAX_QUERY_TERMS: usize = 64;

/// One search.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchRequest {
    /// As typed; never refused.
    pub query: String,
    /// What the hits are to be like in meaning: a section or a work. Without words, what is like it is found; with
    /// words, what is most like it comes first.
    pub like: Option<Reference>,
    /// The reader's interface language, which ranking prefers and hits' addresses begin with.
    pub ui: LanguageTag,
    /// What the works must be.
    pub filters: Filters,
    /// The order; by relevance where there is a query, else newest first, where `None`.
    pub sort: Option<Sort>,
    /// How many hits, up to [`MAX_LIMIT`] where more than the works is asked for.
    pub limit: usize,
    /// How many hits to skip.
    pub offset: usize,
    /// What the search may do beyond the words.
    pub reach: Reach,
    /// The day of the asker, which decides what may be shown; where `None`, nothing that such a rule limits is found.
    pub today: Option<PartialDate>,
    /// Whether the works are all that is asked for, not where in them the answer stands: hits then come without sections,
    /// passages and terms.
    pub only_works: bool,
}

impl SearchRequest {
    /// A search for these words with nothing else asked.
    pub fn new(query: impl Into<String>, ui: LanguageTag) -> Self {
        Self {
            query: query.into(),
            like: None,
            ui,
            filters: Filters::default(),
            sort: None,
            limit: DEFAULT_LIMIT,
            offset: 0,
            reach: Reach::default(),
            today: None,
            only_works: false,
        }
    }

    /// The same search for so many works, and nothing of where in them the answer stands.
    pub fn for_works(self, limit: usize) -> Self {
        Self { limit, only_works: true, ..self }
    }

    /// Whether there are words to search for.
    pub fn has_words(&self) -> bool {
        !self.query.trim().is_empty()
    }

    /// Whether it says what somebody looks for, so that no trace is to be left of it.
    pub fn is_private(&self) -> bool {
        !self.query.is_empty() || self.like.is_some()
    }
}

/// What a search may do beyond the words: each can be turned off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Other layouts, scripts and spellings where the words find little.
    pub rescue: bool,
    /// Other languages through the vocabulary.
    pub expand: bool,
    /// Other words through the semantic layer.
    pub semantic: bool,
    /// Concepts whose labels are not to be searched.
    pub not: Vec<ConceptId>,
}

impl Default for Reach {
    fn default() -> Self {
        Self { rescue: true, expand: true, semantic: true, not: Vec::new() }
    }
}

/// Facet selections: OR inside a facet, AND across facets; an empty list selects everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    /// Languages that are searched; other versions of a work add nothing.
    pub languages: Vec<LanguageFilter>,
    /// Countries the work belongs to.
    pub countries: Vec<CountryCode>,
    /// Kinds.
    pub kinds: Vec<Kind>,
    /// Topics; a work with a narrower topic is meant too.
    pub topics: Vec<ConceptId>,
    /// Commitments.
    pub commitments: Vec<CommitmentRef>,
    /// Years of the work's date.
    pub years: Vec<YearRange>,
    /// Whom it is written for.
    pub audience: Vec<Audience>,
    /// Where in the continuum of care it stands.
    pub stage: Vec<Stage>,
    /// Whether an act is in force; nothing but acts has a value.
    pub in_force: Vec<InForce>,
    /// Whether a professional has read it.
    pub review: Vec<ReviewStatus>,
    /// The type within its kind.
    pub types: Vec<WorkType>,
    /// How long it takes to teach; nothing but what is for training has a value.
    pub durations: Vec<Duration>,
    /// Values that a work must not have.
    pub excluded: Option<Box<Filters>>,
}

impl Filters {
    /// These filters and those of a query: a value of either selects. What is left out stays so.
    pub(crate) fn joined(&self, query: &Self) -> Self {
        fn join<T: Clone>(a: &[T], b: &[T]) -> Vec<T> {
            a.iter().chain(b).cloned().collect()
        }
        Self {
            languages: join(&self.languages, &query.languages),
            countries: join(&self.countries, &query.countries),
            kinds: join(&self.kinds, &query.kinds),
            topics: join(&self.topics, &query.topics),
            commitments: join(&self.commitments, &query.commitments),
            years: join(&self.years, &query.years),
            audience: join(&self.audience, &query.audience),
            stage: join(&self.stage, &query.stage),
            in_force: join(&self.in_force, &query.in_force),
            review: join(&self.review, &query.review),
            types: join(&self.types, &query.types),
            durations: join(&self.durations, &query.durations),
            excluded: self.excluded.clone(),
        }
    }

    /// True when nothing is selected.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// An exact tag, or every script of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LanguageFilter {
    /// `uz`, which is not `uz-Cyrl`.
    Exact(LanguageTag),
    /// `uz-*`: the language in every script.
    EveryScript(LanguageTag),
}

impl LanguageFilter {
    /// Reads `uz`, `uz-Cyrl` or `uz-*`.
    ///
    /// # Errors
    /// [`IdError`] for any other form.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        match text.strip_suffix("-*") {
            Some(language) => LanguageTag::parse(language).map(Self::EveryScript),
            None => LanguageTag::parse(text).map(Self::Exact),
        }
    }

    /// True when a version in this language is meant.
    pub fn accepts(&self, tag: &LanguageTag) -> bool {
        match self {
            Self::Exact(exact) => tag == exact,
            Self::EveryScript(base) => tag.language() == base.language(),
        }
    }
}

impl std::fmt::Display for LanguageFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Exact(tag) => write!(f, "{tag}"),
            Self::EveryScript(tag) => write!(f, "{tag}-*"),
        }
    }
}

/// The order of hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Best match first.
    Relevance,
    /// Newest first.
    Date,
}

impl Sort {
    /// The word in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Date => "date",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// [`IdError`] for any other word.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        match text {
            "relevance" => Ok(Self::Relevance),
            "date" => Ok(Self::Date),
            _ => Err(IdError { found: text.to_string(), expected: "`relevance` or `date`" }),
        }
    }
}
