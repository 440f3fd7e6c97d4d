//! What a search answers: data for the page, the API and the command line alike.

use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{ConceptId, LanguageTag};

/// One page of hits with the counts of every facet.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The query as it was read: as typed, cut to the limits.
    pub query: String,
    /// What was done to the query that its writer should know.
    pub notice: Option<Notice>,
    /// Works found, on all pages.
    pub total: usize,
    /// Hits asked for.
    pub limit: usize,
    /// Hits skipped.
    pub offset: usize,
    /// Time the search took, in microseconds.
    pub took_us: u64,
    /// The hits of this page.
    pub hits: Vec<Hit>,
    /// Counts of works by facet value.
    pub facets: Facets,
    /// Labels in other languages that were searched too.
    pub expansions: Vec<Expansion>,
    /// Another reading of the query.
    pub suggestion: Option<Suggestion>,
    /// The work that the hits are like, all or a section of it, where it is there.
    pub example: Option<WorkRecord>,
    /// Where nothing was found, the topics that come nearest to what the query means.
    pub near_topics: Vec<ConceptId>,
    /// Whether there is a model that says what the query means, but it was too busy: the hits are those of the words.
    pub semantic_was_late: bool,
}

/// What was done to a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// It was longer than the limits; the beginning was searched.
    Cut,
    /// A phrase or an exclusion left nothing; the plain words were searched.
    PlainWords,
    /// Next to nothing holds a phrase word for word; its words were searched.
    PhraseAsWords,
    /// What the hits were to be like is not there; of a section that is not, the whole work is taken.
    NoExample,
    /// What the hits were to be like has no vector, so that nothing is known to be like it.
    NotCompared,
}

/// One work found.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The work, with all its versions.
    pub work: WorkRecord,
    /// The version that matched best.
    pub language: LanguageTag,
    /// Orders one answer; not comparable between queries.
    pub score: f32,
    /// The section that matched best; `None` when the match is in the title or before the first heading.
    pub section: Option<SectionRef>,
    /// Further sections that answer nearly as well, in the order of the text.
    pub further: Vec<SectionRef>,
    /// The best passage, in fragments.
    pub snippet: Vec<Fragment>,
    /// Terms that matched through another language or form.
    pub matched: Vec<Match>,
    /// Whether it was found by what it means, holding too few of the words.
    pub by_meaning: bool,
    /// What makes its score; `None` for a work that was listed, not found.
    pub reasons: Option<Reasons>,
}

/// Why a hit has its score.
#[derive(Debug, Clone, PartialEq)]
pub struct Reasons {
    /// What adds up to the score.
    pub parts: Parts,
    /// The words of the query that the version holds, and as what.
    pub words: Vec<(String, HeldAs)>,
    /// Whether it was put before others, as the best on the term that was asked for in the reader's language.
    pub is_put_first: bool,
}

/// What adds up to a score.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Parts {
    /// What its words are worth, with their rarity, places and neighbours.
    pub words: f32,
    /// For the reader's own language.
    pub own_language: f32,
    /// How near its text comes to what the query means.
    pub nearness: f32,
    /// How near its nearest topic comes to what the query means.
    pub topic: f32,
    /// For topics that it shares with the best answers.
    pub shared_topics: f32,
    /// For being of a country that the query names; below 0 for being of the one that an example is of.
    pub country: f32,
    /// For a title that holds all words of the query.
    pub title: f32,
}

impl Parts {
    /// The score.
    pub fn sum(&self) -> f32 {
        self.words + self.own_language + self.country + self.title + self.beside_words()
    }

    /// What does not hang on words and language.
    pub(crate) fn beside_words(&self) -> f32 {
        self.nearness + self.topic + self.shared_topics
    }
}

/// As what a text holds a word of the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeldAs {
    /// The word or a form of it.
    Word,
    /// A word of the same root.
    Root,
    /// A term for the same concept.
    Concept,
}

/// A section of a hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionRef {
    /// Plain text.
    pub heading: String,
    /// The anchor on the page.
    pub anchor: String,
}

/// A piece of a snippet, plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fragment {
    /// The text.
    pub text: String,
    /// Whether the query matched it.
    pub is_match: bool,
}

/// Why a hit matched when not by the asker's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The words that matched.
    pub term: String,
    /// Their language.
    pub language: LanguageTag,
    /// The concept that led there.
    pub via: ConceptId,
}

/// Counts of works by value; a facet's own selection does not narrow its own counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// By country, in the hub's order.
    pub country: Vec<FacetCount>,
    /// By kind, in the model's order.
    pub kind: Vec<FacetCount>,
    /// By full language tag, most first.
    pub lang: Vec<FacetCount>,
    /// By topic, wider topics counting their narrower ones, most first.
    pub topic: Vec<FacetCount>,
    /// By commitment, in their order.
    pub commitment: Vec<FacetCount>,
    /// By year, newest first.
    pub year: Vec<FacetCount>,
    /// By audience, in the model's order.
    pub audience: Vec<FacetCount>,
    /// By stage, in the model's order.
    pub stage: Vec<FacetCount>,
    /// By whether an act is in force, in the model's order.
    pub in_force: Vec<FacetCount>,
    /// By whether a professional has read it, in the model's order.
    pub review: Vec<FacetCount>,
    /// Types within the kinds, in the specification's order.
    pub of_type: Vec<FacetCount>,
    /// How long what is for training takes, the shortest first.
    pub duration: Vec<FacetCount>,
}

/// One value of a facet. Values with no work are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCount {
    /// As it stands in a URL.
    pub value: String,
    /// Works, after grouping.
    pub count: usize,
}

/// Labels in other languages that were searched for a concept found in the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expansion {
    /// The concept.
    pub concept: ConceptId,
    /// What was searched, by language.
    pub labels: Vec<(LanguageTag, Vec<String>)>,
}

/// Another reading of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What it would be.
    pub query: String,
    /// What was changed.
    pub kind: SuggestionKind,
    /// Whether the hits are of this reading.
    pub applied: bool,
}

/// What a suggestion changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuggestionKind {
    /// The keyboard layout.
    Layout,
    /// The script.
    Script,
    /// The spelling.
    Spelling,
}

impl SuggestionKind {
    /// The word of the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Layout => "layout",
            Self::Script => "script",
            Self::Spelling => "spelling",
        }
    }
}
