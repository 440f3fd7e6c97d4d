//! The vocabulary: SKOS concepts with labels in many languages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::{CountryCode, IdError, LanguageTag, Localized, checked_string, is_hyphenated};

/// The local name of a concept's IRI, hyphenated: `foster-care`. Also the value of the `topic` facet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConceptId(String);

impl ConceptId {
    /// Reads an id.
    ///
    /// # Errors
    /// [`IdError`] when the text is not of the form `[a-z0-9]+(-[a-z0-9]+)*`.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        if is_hyphenated(text, 80) {
            Ok(Self(text.to_string()))
        } else {
            Err(IdError::new(text, "a concept id: Latin small letters, digits and single hyphens"))
        }
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

checked_string!(ConceptId, "^[a-z0-9]+(-[a-z0-9]+)*$");

/// The labels of a concept in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// The term to show; `None` where nobody has seen one in a source.
    pub pref: Option<String>,
    /// Other terms in use, which may be shown.
    pub alt: Vec<String>,
    /// Search-only labels: unverified, misspelt, old or hurtful. Never shown, never suggested.
    pub hidden: Vec<String>,
}

impl Labels {
    /// The labels that may be shown, the preferred one first.
    pub fn shown(&self) -> impl Iterator<Item = &String> {
        self.pref.iter().chain(&self.alt)
    }
}

/// A label that is used in some of the countries where its language is spoken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usage {
    /// The label's language.
    pub language: LanguageTag,
    /// The label.
    pub label: String,
    /// Where it is used, in the order of the file.
    pub countries: Vec<CountryCode>,
}

/// What is to be known of a term: how countries differ, false friends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Countries it is about; none when it is about all.
    pub countries: Vec<CountryCode>,
    /// Its text by language.
    pub text: Localized,
}

/// One concept of the scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concept {
    /// Its id.
    pub id: ConceptId,
    /// Labels by language.
    pub labels: BTreeMap<LanguageTag, Labels>,
    /// Wider concepts, sorted; empty for themes.
    pub broader: Vec<ConceptId>,
    /// Narrower concepts, sorted: the inverse of `broader`.
    pub narrower: Vec<ConceptId>,
    /// Related concepts, sorted.
    pub related: Vec<ConceptId>,
    /// What the term covers, by language.
    pub scope_note: Localized,
    /// Notes on its use, in the order of the file.
    pub notes: Vec<Note>,
    /// Labels with the countries that use them, in the order of the file.
    pub usage: Vec<Usage>,
    /// Notes of the editors, in English: what is unverified, which concepts share a label on purpose.
    pub editorial: Vec<String>,
    /// Where labels were seen: `language: source`.
    pub sources: Vec<String>,
    /// Local names or IRIs of nearest institutions that are no equivalents.
    pub close_match: Vec<String>,
    /// IRIs of the same concept in public thesauri.
    pub exact_match: Vec<String>,
    /// Ids of the collections it belongs to, sorted.
    pub collections: Vec<String>,
}

impl Concept {
    /// A concept of which nothing but its id is known.
    pub fn new(id: ConceptId) -> Self {
        Self {
            id,
            labels: BTreeMap::new(),
            broader: Vec::new(),
            narrower: Vec::new(),
            related: Vec::new(),
            scope_note: Localized::default(),
            notes: Vec::new(),
            usage: Vec::new(),
            editorial: Vec::new(),
            sources: Vec::new(),
            close_match: Vec::new(),
            exact_match: Vec::new(),
            collections: Vec::new(),
        }
    }

    /// The term to show in a language: its own, else in the first of the fallbacks that has one, else the id.
    pub fn label<'a>(&'a self, languages: impl IntoIterator<Item = &'a LanguageTag>) -> &'a str {
        languages
            .into_iter()
            .find_map(|language| self.labels.get(language)?.pref.as_deref())
            .unwrap_or(self.id.as_str())
    }
}

/// The collection of the concepts of the field itself; others are the general words of questions and titles.
pub const DOMAIN_COLLECTION: &str = "domain";

impl Concept {
    /// Whether it belongs to the field itself.
    pub fn is_of_domain(&self) -> bool {
        self.collections.iter().any(|collection| collection == DOMAIN_COLLECTION)
    }

    /// Concepts that its editors say share a label with it on purpose.
    pub fn homonyms(&self) -> impl Iterator<Item = &str> {
        let named = self.editorial.iter().filter_map(|note| note.strip_prefix("homonyms:"));
        named.flat_map(|names| names.split(',').map(str::trim))
    }
}

/// The concept scheme of a library.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vocabulary {
    /// What every concept's IRI begins with; the id follows.
    pub namespace: String,
    /// Every concept by id.
    pub concepts: BTreeMap<ConceptId, Concept>,
    /// Titles of the scheme by language.
    pub title: Localized,
    /// The top concepts, in the order of the file.
    pub themes: Vec<ConceptId>,
}

impl Vocabulary {
    /// The concept with this id.
    pub fn get(&self, id: &ConceptId) -> Option<&Concept> {
        self.concepts.get(id)
    }

    /// The concept itself and every wider one, each once, nearest first.
    pub fn with_broader(&self, id: &ConceptId) -> Vec<ConceptId> {
        let mut found = vec![id.clone()];
        let mut next = 0;
        while let Some(concept) = found.get(next).and_then(|id| self.concepts.get(id)) {
            for broader in &concept.broader {
                if !found.contains(broader) && self.concepts.contains_key(broader) {
                    found.push(broader.clone());
                }
            }
            next += 1;
        }
        found
    }
}
