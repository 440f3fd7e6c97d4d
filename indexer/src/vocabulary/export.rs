//! The vocabulary as others read it: SKOS in Turtle and JSON-LD, a table for spreadsheets.

use oxjsonld::JsonLdSerializer;
use oxrdf::vocab::{rdf, xsd};
use oxrdf::{BlankNode, GraphNameRef, Literal, NamedNode, NamedOrBlankNode, QuadRef, Term, Triple};
use oxttl::TurtleSerializer;

use crate::csv_table;
use crate::model::{Concept, CountryCode, Labels, LanguageTag, Vocabulary};
use crate::vocabulary::statements::SKOS;

const DCT: &str = "http://purl.org/dc/terms/";

impl Vocabulary {
    /// The whole as SKOS in Turtle, hidden labels and sources included.
    pub fn to_turtle(&self) -> String {
        let prefixes = self.prefixes();
        let named = prefixes
            .iter()
            .try_fold(TurtleSerializer::new(), |serializer, (name, iri)| serializer.with_prefix(*name, *iri));
        let mut writer = named.unwrap_or_default().for_writer(Vec::new());
        for triple in self.triples() {
            writer.serialize_triple(&triple).expect("writing into memory");
        }
        text(writer.finish().expect("writing into memory"))
    }

    /// The same statements in JSON-LD.
    pub fn to_json_ld(&self) -> String {
        let prefixes = self.prefixes();
        let named = prefixes
            .iter()
            .try_fold(JsonLdSerializer::new(), |serializer, (name, iri)| serializer.with_prefix(*name, *iri));
        let mut writer = named.unwrap_or_default().for_writer(Vec::new());
        for triple in self.triples() {
            let quad = QuadRef::new(&triple.subject, &triple.predicate, &triple.object, GraphNameRef::DefaultGraph);
            writer.serialize_quad(quad).expect("writing into memory");
        }
        text(writer.finish().expect("writing into memory"))
    }

    /// A table with a row for every concept: its id and a column for each of `languages` with the terms that may be
    /// shown, the preferred one first; see [`csv_table`].
    pub fn to_csv(&self, languages: &[LanguageTag]) -> String {
        let head = std::iter::once("id".to_string()).chain(languages.iter().map(ToString::to_string)).collect();
        let row = |concept: &Concept| {
            let terms = languages.iter().map(|language| {
                let labels = concept.labels.get(language).into_iter().flat_map(Labels::shown);
                labels.map(String::as_str).collect::<Vec<_>>().join("; ")
            });
            std::iter::once(concept.id.to_string()).chain(terms).collect()
        };
        csv_table(std::iter::once(head).chain(self.concepts.values().map(row)))
    }

    fn prefixes(&self) -> [(&'static str, &str); 4] {
        [("skos", SKOS), ("dct", DCT), ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("", &self.namespace)]
    }

    fn triples(&self) -> Vec<Triple> {
        let mut statements = Statements { namespace: &self.namespace, triples: Vec::new(), blank: 0 };
        statements.scheme(self);
        for concept in self.concepts.values() {
            statements.concept(concept, self.themes.contains(&concept.id));
        }
        statements.triples
    }
}

struct Statements<'a> {
    namespace: &'a str,
    triples: Vec<Triple>,
    /// Names of nodes given so far: counted, so that the same vocabulary gives the same text.
    blank: usize,
}

impl Statements<'_> {
    fn scheme(&mut self, vocabulary: &Vocabulary) {
        let scheme = self.own("scheme");
        self.add(&scheme, rdf::TYPE.into_owned(), skos("ConceptScheme"));
        for (language, title) in &vocabulary.title {
            self.add(&scheme, dct("title"), tagged(title, language));
        }
        for theme in &vocabulary.themes {
            self.add(&scheme, skos("hasTopConcept"), self.own(theme.as_str()));
        }
        let collections: std::collections::BTreeSet<_> =
            vocabulary.concepts.values().flat_map(|concept| &concept.collections).collect();
        for collection in collections {
            let node = self.own(collection);
            self.add(&node, rdf::TYPE.into_owned(), skos("Collection"));
        }
    }

    fn concept(&mut self, concept: &Concept, is_theme: bool) {
        let node = self.own(concept.id.as_str());
        self.add(&node, rdf::TYPE.into_owned(), skos("Concept"));
        self.add(&node, skos("inScheme"), self.own("scheme"));
        if is_theme {
            self.add(&node, skos("topConceptOf"), self.own("scheme"));
        }
        for (property, others) in
            [("broader", &concept.broader), ("narrower", &concept.narrower), ("related", &concept.related)]
        {
            for other in others {
                self.add(&node, skos(property), self.own(other.as_str()));
            }
        }
        for (language, labels) in &concept.labels {
            let pref = labels.pref.iter().map(|label| ("prefLabel", label));
            let alt = labels.alt.iter().map(|label| ("altLabel", label));
            let hidden = labels.hidden.iter().map(|label| ("hiddenLabel", label));
            for (property, label) in pref.chain(alt).chain(hidden) {
                self.add(&node, skos(property), tagged(label, language));
            }
        }
        for (language, note) in &concept.scope_note {
            self.add(&node, skos("scopeNote"), tagged(note, language));
        }
        self.remarks(&node, concept);
        for (property, others) in [("closeMatch", &concept.close_match), ("exactMatch", &concept.exact_match)] {
            for other in others {
                let iri = NamedNode::new(other).unwrap_or_else(|_| self.own(other));
                self.add(&node, skos(property), iri);
            }
        }
        for source in &concept.sources {
            self.add(&node, dct("source"), Literal::new_simple_literal(source));
        }
        for collection in &concept.collections {
            let collection = self.own(collection);
            self.add(&collection, skos("member"), node.clone());
        }
    }

    fn remarks(&mut self, node: &NamedNode, concept: &Concept) {
        for note in &concept.notes {
            let texts = note.text.iter().map(|(language, text)| tagged(text, language)).collect();
            self.remark(node, skos("note"), texts, &note.countries);
        }
        for usage in &concept.usage {
            let label = tagged(&usage.label, &usage.language);
            self.remark(node, self.own("usage"), vec![label], &usage.countries);
        }
        for note in &concept.editorial {
            self.add(node, skos("editorialNote"), Literal::new_language_tagged_literal_unchecked(note, "en"));
        }
    }

    /// A text with the countries it is about, as a node of its own.
    fn remark(&mut self, node: &NamedNode, property: NamedNode, texts: Vec<Literal>, countries: &[CountryCode]) {
        self.blank += 1;
        let remark = BlankNode::new_unchecked(format!("remark{}", self.blank));
        self.triples.push(Triple::new(node.clone(), property, remark.clone()));
        for text in texts {
            self.triples.push(Triple::new(remark.clone(), rdf::VALUE.into_owned(), text));
        }
        for country in countries {
            let code = Literal::new_typed_literal(country.as_str(), xsd::STRING);
            self.triples.push(Triple::new(remark.clone(), dct("spatial"), code));
        }
    }

    fn add(&mut self, subject: &NamedNode, property: NamedNode, object: impl Into<Term>) {
        self.triples.push(Triple::new(NamedOrBlankNode::from(subject.clone()), property, object));
    }

    fn own(&self, name: &str) -> NamedNode {
        NamedNode::new_unchecked(format!("{}{name}", self.namespace))
    }
}

fn skos(name: &str) -> NamedNode {
    NamedNode::new_unchecked(format!("{SKOS}{name}"))
}

fn dct(name: &str) -> NamedNode {
    NamedNode::new_unchecked(format!("{DCT}{name}"))
}

fn tagged(text: &str, language: &LanguageTag) -> Literal {
    Literal::new_language_tagged_literal_unchecked(text, language.as_str().to_ascii_lowercase())
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("serializers write UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    const VOCABULARY: &str = r#"
        @prefix : <https://example.org/id/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        :scheme a skos:ConceptScheme ; dct:title "Words"@en ; skos:hasTopConcept :placement .
        :placement a skos:Concept ; skos:prefLabel "placement"@en .
        :domain a skos:Collection ; skos:member :foster-care .
        :foster-care a skos:Concept ; skos:broader :placement ;
            skos:prefLabel "фостерная семья"@ru , "foster \"care\""@en ; skos:altLabel "fostering"@en ;
            skos:hiddenLabel "патронат"@uz-Cyrl ; skos:scopeNote "Care by another family."@en ;
            :usage [ rdf:value "фостерная семья"@ru ; dct:spatial "kg" , "kz" ] ;
            skos:note [ rdf:value "Since 2012."@en ; dct:spatial "tr" ] , "Names differ."@en ;
            skos:editorialNote "unverified: kk"@en ; skos:exactMatch <https://other.org/c_1> ;
            skos:closeMatch :placement ; dct:source "ru: https://example.org/law" .
    "#;

    fn read(turtle: &str) -> Vocabulary {
        let mut found = Vec::new();
        let vocabulary = crate::vocabulary::read(&Source::new("vocabulary.ttl", turtle.to_string()), &mut found);
        assert_eq!(found.iter().map(|found| &found.message).collect::<Vec<_>>(), Vec::<&String>::new());
        vocabulary
    }

    #[test]
    fn what_is_written_is_read_as_the_same_vocabulary() {
        let vocabulary = read(VOCABULARY);
        assert_eq!(read(&vocabulary.to_turtle()), vocabulary);
    }

    #[test]
    fn notes_and_usage_have_their_countries() {
        let vocabulary = read(VOCABULARY);
        let concept = vocabulary.concepts.values().find(|concept| !concept.usage.is_empty()).expect("foster care");
        let countries = |countries: &[CountryCode]| -> Vec<_> { countries.iter().map(ToString::to_string).collect() };
        assert_eq!(concept.usage[0].label, "фостерная семья");
        assert_eq!(countries(&concept.usage[0].countries), ["kg", "kz"]);
        assert_eq!(concept.notes.iter().map(|note| countries(&note.countries).len()).collect::<Vec<_>>(), [1, 0]);
    }

    #[test]
    fn json_ld_holds_every_label() {
        let json: serde_json::Value = serde_json::from_str(&read(VOCABULARY).to_json_ld()).expect("JSON");
        let text = json.to_string();
        for label in ["фостерная семья", "foster \\\"care\\\"", "fostering", "патронат"] {
            assert!(text.contains(label), "{label} in {text}");
        }
    }

    #[test]
    fn the_table_has_what_may_be_shown_and_quotes_it() {
        let languages = ["ru", "en", "uz"].map(|tag| LanguageTag::parse(tag).expect("a tag"));
        let table = read(VOCABULARY).to_csv(&languages);
        let rows: Vec<_> = table.trim_start_matches('\u{feff}').split("\r\n").collect();
        assert_eq!(rows[0], "id,ru,en,uz");
        assert_eq!(rows[1], "foster-care,фостерная семья,\"foster \"\"care\"\"; fostering\",");
    }
}
