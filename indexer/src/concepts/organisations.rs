//! Organisations as concepts: a name in one language leads to texts that write it in another.

use std::collections::BTreeMap;

use crate::model::{Concept, ConceptId, Labels, Organisation, Vocabulary};

/// What the id of an organisation's concept begins with; no concept of a vocabulary does.
const PREFIX: &str = "organisation-";

/// The id of the organisation that a concept stands for; `None` for a concept of the vocabulary.
pub fn organisation_of(concept: &ConceptId) -> Option<&str> {
    concept.as_str().strip_prefix(PREFIX)
}

/// The vocabulary with the organisations as further concepts. One that the vocabulary names too, by the same label in
/// the same language, is that concept: its other names become labels there.
pub(super) fn with_organisations(
    vocabulary: &Vocabulary,
    organisations: &BTreeMap<String, Organisation>,
) -> Vocabulary {
    let mut whole = vocabulary.clone();
    for (id, organisation) in organisations {
        let Ok(own) = ConceptId::parse(&format!("{PREFIX}{id}")) else { continue };
        let of_organisation = concept(own, organisation);
        match vocabulary.concepts.values().find(|known| share_a_label(known, &of_organisation)) {
            Some(known) => {
                if let Some(known) = whole.concepts.get_mut(&known.id) {
                    add_labels(known, of_organisation);
                }
            }
            None => {
                whole.concepts.insert(of_organisation.id.clone(), of_organisation);
            }
        }
    }
    whole
}

fn concept(id: ConceptId, organisation: &Organisation) -> Concept {
    let mut concept = Concept::new(id);
    for (language, name) in &organisation.name {
        concept.labels.entry(language.clone()).or_default().pref = Some(name.clone());
    }
    for (language, names) in &organisation.also {
        concept.labels.entry(language.clone()).or_default().alt.extend_from_slice(names);
    }
    concept
}

fn share_a_label(known: &Concept, organisation: &Concept) -> bool {
    known.labels.iter().any(|(language, labels)| {
        let names = || organisation.labels.get(language).into_iter().flat_map(Labels::shown);
        let mut labels = labels.shown().chain(&labels.hidden);
        labels.any(|label| names().any(|name| name.to_lowercase() == label.to_lowercase()))
    })
}

/// Adds an organisation's names to a concept. They may be shown, also where the vocabulary only searches them.
fn add_labels(concept: &mut Concept, organisation: Concept) {
    for (language, names) in organisation.labels {
        let known = concept.labels.entry(language).or_default();
        for name in names.pref.into_iter().chain(names.alt) {
            known.hidden.retain(|hidden| *hidden != name);
            if !known.shown().any(|known| *known == name) {
                known.alt.push(name);
            }
        }
    }
}
