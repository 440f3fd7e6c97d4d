//! What was said of each concept → the vocabulary, with its hierarchy checked.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Concept, ConceptId, Vocabulary};
use crate::source::Source;
use crate::vocabulary::place_of;
use crate::vocabulary::statements::Statements;

/// Puts the vocabulary together.
pub(crate) fn vocabulary(mut said: Statements, source: &Source, diagnostics: &mut Vec<Diagnostic>) -> Vocabulary {
    let mut warn = |code, id: &ConceptId, message: String, hint: &str| {
        diagnostics.push(source.report(code, place_of(source, id.as_str()), message, hint));
    };
    let concepts = said.concepts.clone();
    let mut keep = |what: &str, from: &ConceptId, to: &ConceptId| {
        let missing = [to, from].into_iter().find(|id| !concepts.contains(*id));
        if let Some(missing) = missing {
            let message =
                format!("no concept `{missing}`, which `{}` names as {what}", if missing == to { from } else { to });
            warn(Code::DanglingConcept, missing, message, "Define it with `a skos:Concept`, or correct the name.");
        }
        missing.is_none()
    };
    said.broader.retain(|(from, to)| keep("wider or narrower", from, to));
    said.related.retain(|(from, to)| from >= to || keep("related", from, to));
    said.related.retain(|(from, to)| concepts.contains(from) && concepts.contains(to));
    said.themes.retain(|id| keep("top concept", id, id));

    let mut wider: BTreeMap<ConceptId, Vec<ConceptId>> = BTreeMap::new();
    for (from, to) in &said.broader {
        // An edge that would close a circle is left out, so that nothing that climbs can climb for ever.
        if from == to || reaches(&wider, to, from) {
            warn(
                Code::ConceptCycle,
                from,
                format!("`{from}` is wider than itself through `{to}`"),
                "Remove one `skos:broader` of the circle.",
            );
        } else {
            wider.entry(from.clone()).or_default().push(to.clone());
        }
    }
    said.related.retain(|(from, to)| {
        let lies_under = reaches(&wider, from, to);
        if lies_under {
            warn(
                Code::RelatedInHierarchy,
                from,
                format!("`{from}` is related to `{to}`, which it lies under"),
                "Remove the `skos:related`: the hierarchy says it already.",
            );
        }
        !lies_under && !reaches(&wider, to, from)
    });
    let mut built: BTreeMap<ConceptId, Concept> = BTreeMap::new();
    for id in &concepts {
        let narrower = wider.iter().filter(|(_, broader)| broader.contains(id)).map(|(narrower, _)| narrower.clone());
        let local = |iri: &String| said.iris.get(iri).map_or_else(|| iri.clone(), ToString::to_string);
        let concept = Concept {
            id: id.clone(),
            labels: said.labels.remove(id).unwrap_or_default(),
            broader: wider.get(id).cloned().unwrap_or_default(),
            narrower: narrower.collect(),
            related: said.related.iter().filter(|(from, _)| from == id).map(|(_, to)| to.clone()).collect(),
            scope_note: said.scope_notes.remove(id).unwrap_or_default(),
            notes: said.notes_of(id),
            usage: said.usage_of(id),
            editorial: said.editorial.remove(id).unwrap_or_default(),
            sources: said.sources.remove(id).unwrap_or_default(),
            close_match: said.close_match.get(id).into_iter().flatten().map(local).collect(),
            exact_match: said.exact_match.remove(id).unwrap_or_default(),
            collections: said.members.iter().filter(|(_, member)| member == id).map(|(name, _)| name.clone()).collect(),
        };
        let themes: BTreeSet<&ConceptId> = said.themes.iter().collect();
        let hangs = said.themes.contains(id) || themes.iter().any(|theme| reaches(&wider, id, theme));
        if !hangs && concept.collections.is_empty() {
            let message = format!("`{id}` hangs below no theme and is in no collection");
            warn(Code::LooseConcept, id, message, "Add `skos:broader` with a theme or a concept below one.");
        }
        built.insert(id.clone(), concept);
    }
    let first = said.iris.iter().next().map(|(iri, id)| iri[..iri.len() - id.as_str().len()].to_string());
    Vocabulary { namespace: first.unwrap_or_default(), title: said.title, concepts: built, themes: said.themes }
}

/// True when one climbs from a concept to a wider one.
fn reaches(wider: &BTreeMap<ConceptId, Vec<ConceptId>>, from: &ConceptId, to: &ConceptId) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut next = vec![from];
    while let Some(id) = next.pop() {
        if id == to {
            return true;
        }
        next.extend(wider.get(id).into_iter().flatten().filter(|id| seen.insert(*id)));
    }
    false
}
