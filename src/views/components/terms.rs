use maud::{Markup, html};
use tajriba_indexer::model::{Concept, CountryCode, LanguageTag};

use crate::views::Frame;

/// The terms of a concept that were seen in a source, by language, with the countries that use them. Labels that only
/// help finding are never shown.
pub(in crate::views) fn terms(frame: &Frame<'_>, concept: &Concept) -> Markup {
    let languages = frame.shared.hub.languages.iter().map(|language| &language.tag);
    let others = concept.labels.keys().filter(|tag| !frame.shared.hub.languages.iter().any(|known| known.tag == **tag));
    let known = languages.chain(others).filter_map(|language| {
        let labels: Vec<_> = concept.labels.get(language)?.shown().collect();
        (!labels.is_empty()).then_some((language, labels))
    });
    html! {
        dl.terms {
            @for (language, labels) in known {
                div {
                    dt { (frame.language(language)) }
                    dd {
                        @for (place, label) in labels.iter().enumerate() {
                            @if place > 0 { "; " }
                            span lang=[frame.lang(language)] class=[(place > 0).then_some("alt")] { (label) }
                            (used_in(frame, &countries_of(frame, concept, language, label)))
                        }
                    }
                }
            }
        }
    }
}

fn used_in(frame: &Frame<'_>, countries: &[CountryCode]) -> Markup {
    let names: Vec<_> = countries.iter().map(|code| frame.country(code).text.into_owned()).collect();
    html! {
        @if !names.is_empty() { small { " (" (frame.texts.list(&names)) ")" } }
    }
}

/// Where the vocabulary says a term is used, else where its language is a state language.
fn countries_of(frame: &Frame<'_>, concept: &Concept, language: &LanguageTag, label: &str) -> Vec<CountryCode> {
    let told = concept.usage.iter().find(|usage| usage.language == *language && usage.label == *label);
    if let Some(usage) = told {
        return usage.countries.clone();
    }
    let spoken = frame.shared.hub.languages.iter().find(|known| known.tag == *language);
    spoken.map(|language| language.countries.clone()).unwrap_or_default()
}
