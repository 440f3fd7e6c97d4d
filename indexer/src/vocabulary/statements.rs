//! RDF statements → what they say of each concept.

use std::collections::{BTreeMap, BTreeSet};

use oxrdf::{NamedNode, NamedOrBlankNode, Term, Triple};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{ConceptId, CountryCode, Labels, LanguageTag, Localized, Note, Usage};
use crate::source::Source;
use crate::vocabulary::place_of;

/// The namespace of SKOS.
pub(crate) const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/// Everything that was said, by concept.
#[derive(Debug, Default)]
pub(crate) struct Statements {
    /// Subjects of the type `skos:Concept`.
    pub(crate) concepts: BTreeSet<ConceptId>,
    /// IRIs of the concepts, to tell them from those of other vocabularies.
    pub(crate) iris: BTreeMap<String, ConceptId>,
    /// Top concepts in the order of the file.
    pub(crate) themes: Vec<ConceptId>,
    pub(crate) labels: BTreeMap<ConceptId, BTreeMap<LanguageTag, Labels>>,
    pub(crate) scope_notes: BTreeMap<ConceptId, Localized>,
    /// What is said in place of a text: see [`Remark`].
    pub(crate) remarks: BTreeMap<ConceptId, Vec<(RemarkKind, RemarkNode)>>,
    pub(crate) remark_nodes: BTreeMap<String, Remark>,
    pub(crate) editorial: BTreeMap<ConceptId, Vec<String>>,
    pub(crate) sources: BTreeMap<ConceptId, Vec<String>>,
    pub(crate) title: Localized,
    /// `(narrower, wider)`.
    pub(crate) broader: BTreeSet<(ConceptId, ConceptId)>,
    pub(crate) related: BTreeSet<(ConceptId, ConceptId)>,
    pub(crate) close_match: BTreeMap<ConceptId, Vec<String>>,
    pub(crate) exact_match: BTreeMap<ConceptId, Vec<String>>,
    /// `(collection, member)`.
    pub(crate) members: BTreeSet<(String, ConceptId)>,
}

/// A text with the countries it is about: `[ rdf:value "…"@ru ; dct:spatial "kg" ]`.
#[derive(Debug, Default)]
pub(crate) struct Remark {
    texts: Vec<(LanguageTag, String)>,
    countries: Vec<CountryCode>,
}

/// What a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RemarkKind {
    /// A note for readers.
    Note,
    /// A label and where it is used.
    Usage,
}

/// A remark, or the name of the node whose statements make it.
#[derive(Debug)]
pub(crate) enum RemarkNode {
    Told(Remark),
    Named(String),
}

impl Statements {
    /// Takes one statement in. What is neither SKOS nor beside it in this file is nobody's business here.
    pub(crate) fn take(&mut self, triple: &Triple, source: &Source, diagnostics: &mut Vec<Diagnostic>) {
        let predicate = triple.predicate.as_str();
        let subject = match &triple.subject {
            NamedOrBlankNode::NamedNode(subject) => subject,
            NamedOrBlankNode::BlankNode(node) => return self.take_of_remark(node.as_str(), predicate, &triple.object),
        };
        if predicate == TYPE {
            if matches!(&triple.object, Term::NamedNode(kind) if kind.as_str() == format!("{SKOS}Concept")) {
                match ConceptId::parse(local_name(subject)) {
                    Ok(id) => {
                        self.iris.insert(subject.as_str().to_string(), id.clone());
                        self.concepts.insert(id);
                    }
                    Err(error) => odd(source, local_name(subject), error.to_string(), diagnostics),
                }
            }
            return;
        }
        let Some(property) = predicate.strip_prefix(SKOS) else {
            return self.take_other(subject, predicate, &triple.object);
        };
        match &triple.object {
            Term::NamedNode(object) => self.take_relation(subject, property, object),
            Term::Literal(text) => {
                let Ok(id) = ConceptId::parse(local_name(subject)) else {
                    return;
                };
                let tag = text.language().map(LanguageTag::parse);
                match tag {
                    Some(Ok(tag)) => {
                        if let Err(message) = self.take_text(&id, property, tag, text.value()) {
                            odd(source, id.as_str(), message, diagnostics);
                        }
                    }
                    Some(Err(error)) => odd(source, id.as_str(), error.to_string(), diagnostics),
                    // Numbers and dates (`skos:notation`, change notes) are not for readers.
                    None if property.ends_with("Label") => {
                        odd(source, id.as_str(), format!("the label `{}` has no language", text.value()), diagnostics);
                    }
                    None => {}
                }
            }
            Term::BlankNode(node) if property == "note" => {
                self.add_remark(subject, RemarkKind::Note, RemarkNode::Named(node.as_str().into()));
            }
            Term::BlankNode(_) => {}
        }
    }

    fn take_relation(&mut self, subject: &NamedNode, property: &str, object: &NamedNode) {
        let (Ok(from), Ok(to)) = (ConceptId::parse(local_name(subject)), ConceptId::parse(local_name(object))) else {
            self.take_match(subject, property, object);
            return;
        };
        match property {
            "broader" => drop(self.broader.insert((from, to))),
            "narrower" => drop(self.broader.insert((to, from))),
            "related" => self.related.extend([(from.clone(), to.clone()), (to, from)]),
            "topConceptOf" => self.add_theme(from),
            "hasTopConcept" => self.add_theme(to),
            "member" => drop(self.members.insert((from.to_string(), to))),
            _ => self.take_match(subject, property, object),
        }
    }

    fn take_match(&mut self, subject: &NamedNode, property: &str, object: &NamedNode) {
        let Ok(id) = ConceptId::parse(local_name(subject)) else {
            return;
        };
        let matches = match property {
            "closeMatch" => &mut self.close_match,
            "exactMatch" => &mut self.exact_match,
            _ => return,
        };
        matches.entry(id).or_default().push(object.as_str().to_string());
    }

    /// Where labels were seen, which countries use a label, the scheme's own title.
    fn take_other(&mut self, subject: &NamedNode, predicate: &str, object: &Term) {
        match (predicate.rsplit(['/', '#']).next().unwrap_or_default(), object) {
            ("usage", Term::BlankNode(node)) => {
                self.add_remark(subject, RemarkKind::Usage, RemarkNode::Named(node.as_str().into()));
            }
            ("source", Term::Literal(text)) => {
                if let Ok(id) = ConceptId::parse(local_name(subject)) {
                    self.sources.entry(id).or_default().push(text.value().to_string());
                }
            }
            ("title", Term::Literal(text)) => {
                let tag = text.language().and_then(|tag| LanguageTag::parse(tag).ok());
                self.title.extend(tag.map(|tag| (tag, text.value().to_string())));
            }
            _ => {}
        }
    }

    fn add_remark(&mut self, subject: &NamedNode, kind: RemarkKind, node: RemarkNode) {
        if let Ok(id) = ConceptId::parse(local_name(subject)) {
            self.remarks.entry(id).or_default().push((kind, node));
        }
    }

    fn take_of_remark(&mut self, node: &str, predicate: &str, object: &Term) {
        let Term::Literal(text) = object else { return };
        let remark = self.remark_nodes.entry(node.to_string()).or_default();
        match predicate.rsplit(['/', '#']).next().unwrap_or_default() {
            "value" => {
                let tag = text.language().and_then(|tag| LanguageTag::parse(tag).ok());
                remark.texts.extend(tag.map(|tag| (tag, text.value().to_string())));
            }
            "spatial" => remark.countries.extend(CountryCode::parse(text.value())),
            _ => {}
        }
    }

    fn remarks_of(&self, id: &ConceptId, wanted: RemarkKind) -> impl Iterator<Item = &Remark> {
        let remarks = self.remarks.get(id).into_iter().flatten().filter(move |(kind, _)| *kind == wanted);
        remarks.filter_map(|(_, node)| match node {
            RemarkNode::Told(remark) => Some(remark),
            RemarkNode::Named(name) => self.remark_nodes.get(name),
        })
    }

    /// The notes on a concept.
    pub(crate) fn notes_of(&self, id: &ConceptId) -> Vec<Note> {
        let note = |remark: &Remark| Note {
            countries: remark.countries.clone(),
            text: remark.texts.iter().cloned().collect(),
        };
        self.remarks_of(id, RemarkKind::Note).map(note).collect()
    }

    /// The labels of a concept that are told with the countries that use them.
    pub(crate) fn usage_of(&self, id: &ConceptId) -> Vec<Usage> {
        let usage = |remark: &Remark| {
            let countries = remark.countries.clone();
            let (language, label) = remark.texts.first()?.clone();
            Some(Usage { language, label, countries })
        };
        self.remarks_of(id, RemarkKind::Usage).filter_map(usage).collect()
    }

    fn add_theme(&mut self, id: ConceptId) {
        if !self.themes.contains(&id) {
            self.themes.push(id);
        }
    }

    fn take_text(&mut self, id: &ConceptId, property: &str, tag: LanguageTag, text: &str) -> Result<(), String> {
        let text = crate::hygiene::in_one_line(text);
        if crate::hygiene::find_hidden(&text).is_some() || text.is_empty() {
            return Err(format!("a text of `{id}` is empty or holds a character nobody sees"));
        }
        let labels = self.labels.entry(id.clone()).or_default();
        match property {
            "prefLabel" => {
                let labels = labels.entry(tag.clone()).or_default();
                if let Some(first) = &labels.pref {
                    let message = format!("`{id}` has two labels to show in `{tag}`: `{first}` and `{text}`");
                    labels.alt.push(text);
                    return Err(message);
                }
                labels.pref = Some(text);
            }
            "altLabel" => labels.entry(tag).or_default().alt.push(text),
            "hiddenLabel" => labels.entry(tag).or_default().hidden.push(text),
            "scopeNote" => drop(self.scope_notes.entry(id.clone()).or_default().insert(tag, text)),
            "note" => {
                let remark = Remark { texts: vec![(tag, text)], countries: Vec::new() };
                self.remarks.entry(id.clone()).or_default().push((RemarkKind::Note, RemarkNode::Told(remark)));
            }
            "editorialNote" => self.editorial.entry(id.clone()).or_default().push(text),
            "definition" => drop(self.scope_notes.entry(id.clone()).or_default().entry(tag).or_insert(text)),
            _ => {}
        }
        Ok(())
    }
}

fn odd(source: &Source, id: &str, message: String, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.push(source.report(Code::OddStatement, place_of(source, id), message, "Correct the statement."));
}

/// What stands after the last `/` or `#` of an IRI.
pub(crate) fn local_name(node: &NamedNode) -> &str {
    node.as_str().rsplit(['/', '#']).next().unwrap_or_default()
}
