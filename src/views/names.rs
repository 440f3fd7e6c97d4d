//! Names of countries, languages, topics and the like, with the language each is written in.

use std::borrow::Cow;

use maud::{Markup, Render, html};
use tajriba_indexer::model::{
    CommitmentRef, ConceptId, CountryCode, Kind, LanguageTag, Localized, PartialDate, WorkType,
};
use tajriba_indexer::organisation_of;

use crate::search::LanguageFilter;
use crate::urls::Selection;
use crate::views::Frame;

/// A text and, where it is not the interface's, its language: screen readers and hyphenation go by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// Its language, `None` when it is the interface's.
    pub language: Option<&'a LanguageTag>,
    /// Whether its language is named beside it: a term of another language may look like a mistake in one's own.
    is_marked: bool,
}

impl Named<'_> {
    fn plain(text: String) -> Named<'static> {
        Named { text: Cow::Owned(text), language: None, is_marked: false }
    }
}

impl std::fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl Render for Named<'_> {
    fn render(&self) -> Markup {
        html! {
            @match self.language {
                Some(language) => span lang=(language) class=[self.is_marked.then_some("foreign")] { (self.text) },
                None => (self.text),
            }
        }
    }
}

impl<'f> Frame<'f> {
    /// The language as an attribute's value, `None` for the interface's own.
    pub fn lang<'a>(&self, language: &'a LanguageTag) -> Option<&'a LanguageTag> {
        (language != self.ui()).then_some(language)
    }

    /// A text of the library in the reader's language, else in one that they may read; `None` when there is none.
    pub fn localized<'a>(&self, texts: &'a Localized) -> Option<Named<'a>> {
        let chain = self.texts.chain().iter();
        let (language, text) = chain.filter_map(|tag| texts.get_key_value(tag)).chain(texts).next()?;
        Some(Named { text: Cow::Borrowed(text), language: self.lang(language), is_marked: false })
    }

    /// A country's name, or that of the folder of regional works.
    pub fn country(&self, code: &CountryCode) -> Named<'f> {
        if code.is_regional() {
            return Named::plain(self.text("country-regional"));
        }
        let shared = self.shared;
        let country = shared.hub.countries.iter().find(|country| country.code == *code);
        country
            .and_then(|country| self.localized(&country.name))
            .unwrap_or_else(|| Named::plain(code.as_str().to_uppercase()))
    }

    /// A topic's preferred label in the reader's language or a fallback; its id where nobody has seen a term. The name
    /// of an organisation where the concept stands for one.
    pub fn concept(&self, id: &ConceptId) -> Named<'f> {
        if let Some(organisation) = organisation_of(id) {
            return self.organisation(organisation);
        }
        let labels = self.shared.vocabulary.get(id).map(|concept| &concept.labels);
        let label = labels.and_then(|labels| {
            let chain = self.texts.chain().iter();
            chain
                .filter_map(|tag| labels.get_key_value(tag))
                .chain(labels)
                .find_map(|(language, labels)| Some((language, labels.pref.as_deref()?)))
        });
        match label {
            Some((language, text)) => {
                Named { text: Cow::Borrowed(text), language: self.lang(language), is_marked: true }
            }
            None => Named::plain(id.to_string()),
        }
    }

    /// A language by its own name.
    pub fn language(&self, tag: &LanguageTag) -> Named<'f> {
        let languages = &self.shared.hub.languages;
        if let Some(exact) = languages.iter().find(|language| language.tag == *tag) {
            return Named {
                text: Cow::Borrowed(exact.name.as_str()),
                language: self.lang(&exact.tag),
                is_marked: false,
            };
        }
        let base = languages.iter().find(|language| language.tag.as_str() == tag.language());
        match (base, tag.script()) {
            (Some(base), Some(script @ ("Cyrl" | "Latn" | "Arab"))) => {
                let script = self.text(&format!("script-{}", script.to_lowercase()));
                Named::plain(format!("{} ({script})", base.name))
            }
            _ => Named::plain(tag.to_string()),
        }
    }

    /// The name of a kind, in the plural as lists have it.
    pub fn kind(&self, kind: Kind) -> String {
        self.text(&format!("kind-{kind}"))
    }

    /// The name of a kind for one work.
    pub fn one_kind(&self, kind: Kind) -> String {
        self.text(&format!("one-{kind}"))
    }

    /// The name of a type.
    pub fn work_type(&self, value: WorkType) -> String {
        let list = match value {
            WorkType::Act(_) => "act",
            WorkType::Report(_) => "report",
            WorkType::Tool(_) => "tool",
            WorkType::Material(_) => "material",
        };
        self.text(&format!("{list}-{}", value.as_str()))
    }

    /// An organisation's name; its id where the library has no entry.
    pub fn organisation(&self, id: &str) -> Named<'f> {
        let entry = self.shared.organisations.get(id);
        entry
            .and_then(|organisation| self.localized(&organisation.name))
            .unwrap_or_else(|| Named::plain(id.to_string()))
    }

    /// A few words for a commitment: its number and, where the library has them, its short title.
    pub fn commitment(&self, commitment: &CommitmentRef) -> Named<'f> {
        let resolution = commitment.resolution.as_ref();
        let resolution = resolution.unwrap_or(&self.shared.hub.default_resolution);
        let entry = self.shared.resolutions.get(resolution);
        let entry = entry.and_then(|commitments| commitments.get(&commitment.number));
        let number = match &commitment.resolution {
            Some(resolution) => format!("{resolution} {}", commitment.number),
            None => commitment.number.to_string(),
        };
        match entry.and_then(|entry| self.localized(&entry.short)) {
            Some(short) => Named { text: Cow::Owned(format!("{number}. {}", short.text)), ..short },
            None => Named::plain(self.with("commitment-number", &[("number", &number)])),
        }
    }

    /// The name of a facet's value.
    pub fn selection(&self, selection: &Selection) -> Named<'f> {
        match selection {
            Selection::Language(LanguageFilter::Exact(tag)) => self.language(tag),
            Selection::Language(LanguageFilter::EveryScript(tag)) => {
                let name = self.language(tag).text;
                Named::plain(self.with("every-script", &[("language", &name)]))
            }
            Selection::Country(code) => self.country(code),
            Selection::Kind(kind) => Named::plain(self.kind(*kind)),
            Selection::Topic(id) => self.concept(id),
            Selection::Commitment(commitment) => self.commitment(commitment),
            Selection::Year(range) => Named::plain(range.to_string().replace("..", "–")),
            Selection::Audience(value) => Named::plain(self.text(&format!("audience-{}", value.as_str()))),
            Selection::Stage(value) => Named::plain(self.text(&format!("stage-{}", value.as_str()))),
            Selection::InForce(value) => Named::plain(self.text(&format!("in-force-{}", value.as_str()))),
            Selection::Review(value) => Named::plain(self.text(&format!("mark-{}", value.as_str()))),
            Selection::Type(value) => Named::plain(self.work_type(*value)),
            Selection::Duration(value) => Named::plain(self.text(&format!("duration-{}", value.as_str()))),
            Selection::Not(value) => {
                let name = self.selection(value);
                Named::plain(self.with("filter-left-out", &[("name", &name.text)]))
            }
        }
    }

    /// A date as a `time` element.
    pub fn date(&self, date: &PartialDate) -> Markup {
        html! { time datetime=(date) { (self.texts.date(date)) } }
    }

    /// The hub's name.
    pub fn hub_name(&self) -> Named<'f> {
        self.localized(&self.shared.hub.name).unwrap_or_else(|| Named::plain("Tajriba".to_string()))
    }
}
