//! Interface texts, plural categories, dates, numbers, lists and sort order in every interface language.
//!
//! Texts stand in `locales/<tag>/*.ftl` and nowhere else. A text that a language lacks is shown in Russian (which
//! readers of the region's languages mostly read), else in English; a test keeps that from happening.

mod formats;
mod locales;
mod pseudo;
#[cfg(test)]
mod tests;

pub use formats::{Formats, Ordinals};

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use tajriba_indexer::model::{LanguageTag, PartialDate};

/// What a text calls to select the form of an ordinal number: `{ ORDINAL($number) -> … }`.
const ORDINAL: &str = "ORDINAL";

type Bundle = FluentBundle<FluentResource>;

/// Languages whose interface texts a native speaker has read and approved. Pages in all others say that nobody has.
pub const CHECKED_BY_NATIVE_SPEAKERS: &[&str] = &[];

/// The texts of every interface language.
pub struct Catalog {
    texts: BTreeMap<LanguageTag, Texts>,
}

impl Catalog {
    /// The texts for these languages; one that the program has no file for gets the fallbacks, and `en-XA` English with
    /// marks on its letters.
    pub fn new<'a>(languages: impl IntoIterator<Item = &'a LanguageTag>) -> Self {
        let bundles: BTreeMap<&str, Arc<Bundle>> =
            locales::LOCALES.iter().map(|(tag, sources)| (*tag, Arc::new(bundle(tag, sources)))).collect();
        let texts = languages.into_iter().map(|language| {
            let chain = fallback_chain(language);
            let bundles = chain.iter().filter_map(|tag| bundles.get(tag.as_str()).cloned()).collect();
            let is_pseudo = language.as_str() == pseudo::TAG;
            let texts = Texts { chain, bundles, formats: Formats::new(language), is_pseudo };
            (language.clone(), texts)
        });
        Self { texts: texts.collect() }
    }

    /// The texts of a language; `None` when it is none of the interface's.
    pub fn get(&self, language: &LanguageTag) -> Option<&Texts> {
        self.texts.get(language)
    }
}

/// The texts of one interface language.
pub struct Texts {
    chain: Vec<LanguageTag>,
    bundles: Vec<Arc<Bundle>>,
    formats: Formats,
    is_pseudo: bool,
}

impl Texts {
    /// The interface language.
    pub fn language(&self) -> &LanguageTag {
        &self.chain[0]
    }

    /// The interface language, then those that stand in for it where something is not written in it.
    pub fn chain(&self) -> &[LanguageTag] {
        &self.chain
    }

    /// A text without variables.
    pub fn text(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// A text with variables.
    pub fn with(&self, key: &str, variables: &[(&str, &str)]) -> String {
        self.format(key, Some(&arguments(variables)))
    }

    /// A text with a number: `$count` is the number as the language writes it, `$plural` its category, which Fluent's
    /// own rules do not know for every language here.
    pub fn counted(&self, key: &str, count: usize, variables: &[(&str, &str)]) -> String {
        let mut all = arguments(variables);
        all.set("count", self.number(count));
        all.set("plural", self.formats.plural(count));
        self.format(key, Some(&all))
    }

    /// A whole number.
    pub fn number(&self, number: usize) -> String {
        self.formats.number(number)
    }

    /// A date as far as it is known.
    pub fn date(&self, date: &PartialDate) -> String {
        self.seen(self.formats.date(date))
    }

    /// A list with the language's "and".
    pub fn list(&self, items: &[String]) -> String {
        self.seen(self.formats.list(items))
    }

    /// The language's sort order.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.formats.compare(left, right)
    }

    /// The text as it is shown: in the made-up language with its marks.
    fn seen(&self, text: String) -> String {
        if self.is_pseudo { pseudo::pseudo(&text) } else { text }
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        for bundle in &self.bundles {
            if let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) {
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, arguments, &mut errors);
                return self.seen(text.into_owned());
            }
        }
        // The tests hold that every key exists; should one slip through, its name is better than a failed page.
        key.to_string()
    }
}

fn arguments<'a>(variables: &[(&'a str, &'a str)]) -> FluentArgs<'a> {
    let mut arguments = FluentArgs::new();
    for (name, value) in variables {
        arguments.set(*name, FluentValue::from(*value));
    }
    arguments
}

/// The language itself, then what its readers read most easily, each once.
fn fallback_chain(language: &LanguageTag) -> Vec<LanguageTag> {
    let mut chain = vec![language.clone()];
    for tag in language.also_read().iter().filter_map(|tag| LanguageTag::parse(tag).ok()) {
        if !chain.contains(&tag) {
            chain.push(tag);
        }
    }
    chain
}

/// The number that a text gives to a function, whatever separators it is written with; 0 where there is none.
fn number_in(values: &[FluentValue<'_>]) -> usize {
    match values.first() {
        Some(FluentValue::String(text)) => {
            text.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0)
        }
        Some(FluentValue::Number(number)) => number.value as usize,
        _ => 0,
    }
}

fn bundle(tag: &str, sources: &[&'static str]) -> Bundle {
    let language = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Isolation marks around variables would be searched, copied and printed along with the text.
    bundle.set_use_isolating(false);
    if let Ok(language) = LanguageTag::parse(tag) {
        let ordinals = Ordinals::new(&language);
        // The name is free: this is the only function of a new bundle.
        let _ =
            bundle.add_function(ORDINAL, move |numbers, _| FluentValue::from(ordinals.category(number_in(numbers))));
    }
    for source in sources {
        // What cannot be parsed is left out; the tests hold that nothing is.
        let resource = match FluentResource::try_new((*source).to_string()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}
