//! What every view is given.

use tajriba_indexer::model::{CommitmentRef, ConceptId, LanguageTag, PartialDate, Reference, Shared};

use crate::curriculum::Curriculum;
use crate::i18n::Texts;
use crate::urls::{self, Page};

/// The reader's language, what the library says of the hub, and where in the site we are.
pub struct Frame<'a> {
    /// The texts of the interface language.
    pub texts: &'a Texts,
    /// What the library says beside its works.
    pub shared: &'a Shared,
    /// The page with its state; `None` for a page without an address of its own, such as an error.
    pub page: Option<Page>,
    /// The day the page is made.
    pub today: PartialDate,
    /// Topics that the search box offers before anything is typed.
    pub frequent: &'a [ConceptId],
    /// The public address of the site, where known.
    pub base: Option<&'a str>,
    /// The curriculum that the visitor's pages carry; empty where there is none.
    pub basket: &'a Curriculum,
}

/// What a page says of itself in its head.
#[derive(Debug, Clone, Default)]
pub struct Head {
    /// Its title; the hub's name is added.
    pub title: String,
    /// A sentence for search engines.
    pub description: String,
    /// Interface languages in which the page has its own content; all of them where empty.
    pub languages: Vec<LanguageTag>,
    /// The interface language whose address stands for all pages with this content; its own where `None`.
    pub canonical: Option<LanguageTag>,
    /// True where search engines should stay away.
    pub hidden: bool,
}

impl Head {
    /// A head with a title and a description.
    pub fn new(title: impl Into<String>, description: impl Into<String>) -> Self {
        Self { title: title.into(), description: description.into(), ..Self::default() }
    }
}

impl Frame<'_> {
    /// The interface language.
    pub fn ui(&self) -> &LanguageTag {
        self.texts.language()
    }

    /// A text of the interface.
    pub fn text(&self, key: &str) -> String {
        self.texts.text(key)
    }

    /// A text of the interface with variables.
    pub fn with(&self, key: &str, variables: &[(&str, &str)]) -> String {
        self.texts.with(key, variables)
    }

    /// A text of the interface with a number.
    pub fn counted(&self, key: &str, count: usize) -> String {
        self.texts.counted(key, count, &[])
    }

    /// The address of a page in the reader's language.
    pub fn href(&self, page: &Page) -> String {
        urls::page(self.ui(), page)
    }

    /// The address of a topic's page.
    pub fn topic_href(&self, id: &ConceptId) -> String {
        self.href(&Page::Topic(id.clone()))
    }

    /// The address of a commitment's page.
    pub fn commitment_href(&self, commitment: &CommitmentRef) -> String {
        self.href(&Page::Commitment(commitment.clone()))
    }

    /// The address that puts a work or a section into the curriculum and comes back to this page, at this place on it
    /// (its beginning where empty); to the curriculum itself where this is its page.
    pub fn add_href(&self, reference: &Reference, place: &str) -> String {
        let back = match &self.page {
            None | Some(Page::Curriculum { .. }) => String::new(),
            Some(page) if place.is_empty() => self.href(page),
            Some(page) => format!("{}#{place}", self.href(page)),
        };
        urls::curriculum_add(self.ui(), reference, &back)
    }

    /// The mailbox for errors and for risks to a child.
    pub fn report_address(&self) -> &str {
        let hub = &self.shared.hub;
        hub.report.as_deref().unwrap_or(&hub.contact)
    }
}
