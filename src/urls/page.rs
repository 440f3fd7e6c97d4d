//! The pages of the site.

use tajriba_indexer::model::{CommitmentRef, ConceptId, CountryCode, Kind, LanguageTag, Revision, WorkId};

use crate::search::SearchRequest;
use crate::urls::{CurriculumPart, Keys, Narrowed, curriculum, print_search};

/// A page and its whole state, whatever the interface language.
#[derive(Debug, Clone, PartialEq)]
pub enum Page {
    /// The first page.
    Home,
    /// Results.
    Search(Box<SearchRequest>),
    /// A work, in the version the page chooses or in the one that is named.
    Work {
        /// Which work.
        id: WorkId,
        /// Which version.
        language: Option<LanguageTag>,
    },
    /// Two versions of a work beside each other, section by section.
    SideBySide {
        /// Which work.
        id: WorkId,
        /// The version on the left and the one on the right.
        languages: [LanguageTag; 2],
    },
    /// Two works beside each other.
    Together([WorkId; 2]),
    /// What changed in a version of a work since an earlier text of it.
    Since {
        /// Which work.
        id: WorkId,
        /// Which version.
        language: LanguageTag,
        /// The earlier content of its file.
        revision: Revision,
    },
    /// For children: whom to turn to, in a country where one is named.
    Children(Option<CountryCode>),
    /// A country, or what is regional.
    Country(CountryCode),
    /// A theme or another concept.
    Topic(ConceptId),
    /// All themes.
    Topics,
    /// The terms of the vocabulary, side by side.
    Glossary,
    /// What is new.
    News {
        /// On a page from 1.
        page: usize,
        /// Of what.
        narrowed: Narrowed,
    },
    /// Commitments by countries: works of all kinds, or of one.
    Commitments(Option<Kind>),
    /// One commitment.
    Commitment(CommitmentRef),
    /// A trainer's curriculum.
    Curriculum {
        /// Which view of it.
        part: CurriculumPart,
        /// The curriculum as `curriculum::print` writes it.
        state: String,
        /// A language that stands beside that of delivery on paper.
        beside: Option<LanguageTag>,
    },
    /// How to publish, and what is missing.
    Contribute,
    /// What can be taken along as data.
    Data,
    /// One of the pages about the hub itself.
    About,
    /// How texts are made and mended.
    Editorial,
    /// How children are kept safe by what is published.
    Safeguarding,
    /// What is known of visitors.
    Privacy,
    /// How accessible the site is.
    Accessibility,
}

/// The key of the work that stands beside another one.
pub const TOGETHER: &str = "together";
/// The key of what is looked for to stand there.
pub const SECOND: &str = "second";

impl Page {
    /// What is new of everything.
    pub fn news() -> Self {
        Self::News { page: 1, narrowed: Narrowed::default() }
    }

    /// The path behind the language, without a leading slash.
    pub(super) fn path(&self) -> String {
        match self {
            Page::Home => String::new(),
            Page::Search(request) => match print_search(request, Keys::Site) {
                query if query.is_empty() => "search".to_string(),
                query => format!("search?{query}"),
            },
            Page::Work { id, language } => match language {
                Some(language) => format!("{id}?in={language}"),
                None => id.to_string(),
            },
            Page::SideBySide { id, languages: [left, right] } => format!("{id}?in={left}&with={right}"),
            Page::Together([left, right]) => format!("{left}?{TOGETHER}={right}"),
            Page::Since { id, language, revision } => format!("{id}?in={language}&since={}", revision.as_str()),
            Page::Children(None) => "children".to_string(),
            Page::Children(Some(code)) => format!("children/{code}"),
            Page::Country(code) => format!("countries/{code}"),
            Page::Topic(id) => format!("topics/{id}"),
            Page::Topics => "topics".to_string(),
            Page::Glossary => "glossary".to_string(),
            Page::News { page: ..=1, narrowed } => narrowed.behind("new"),
            Page::News { page, narrowed } => narrowed.behind(&format!("new/{page}")),
            Page::Commitments(kind) => Narrowed { country: None, kind: *kind }.behind("commitments"),
            Page::Commitment(commitment) => format!("commitments/{commitment}"),
            Page::Curriculum { part, state, beside } => curriculum::path(*part, state, beside.as_ref()),
            Page::Contribute => "contribute".to_string(),
            Page::Data => "data".to_string(),
            Page::About => "about".to_string(),
            Page::Editorial => "editorial".to_string(),
            Page::Safeguarding => "safeguarding".to_string(),
            Page::Privacy => "privacy".to_string(),
            Page::Accessibility => "accessibility".to_string(),
        }
    }
}
