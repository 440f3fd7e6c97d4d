//! 1. A topic's page shows the terms that were seen, with the countries that use them, and none that only help finding.
//! 2. The glossary holds every concept of the domain once, in every language.
//! 3. The vocabulary is given away as Turtle, JSON-LD and a table.
//! 4. A term that is all of a query puts a work on it first: of two alike the one from home, or whose title says it.
//! 5. A work on a related concept is a better answer for that, and none by that alone.
//! 6. A concept is indexed as one term for all its labels.

use std::collections::BTreeSet;

use tajriba::search::SearchRequest;
use tajriba_indexer::model::ConceptId;
use tajriba_indexer::{StoredLibrary, concept_term};
use tantivy::Term;

use crate::support::{TestLibrary, TestSite, ids, tag};

const VOCABULARY: &str = r#"
@prefix t: <https://example.org/vocabulary/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
t:scheme a skos:ConceptScheme ; skos:hasTopConcept t:family-placement , t:family-support .
t:family-placement a skos:Concept ; skos:prefLabel "family placement"@en .
t:family-support a skos:Concept ; skos:prefLabel "family support"@en .
t:domain a skos:Collection ; skos:member t:foster-care , t:family-placement , t:guest-family .
t:foster-care a skos:Concept ; skos:broader t:family-placement , t:family-support ; skos:closeMatch t:guest-family ;
  skos:prefLabel "foster care"@en , "фостерная семья"@ru , "koruyucu aile"@tr , "фостердик үй-бүлө"@ky ;
  skos:altLabel "патронат"@ru ; skos:hiddenLabel "сиротская семья"@ru , "terbiýeleýji maşgala"@tk ;
  skos:scopeNote "Забота в чужой семье."@ru ; t:usage [ rdf:value "патронат"@ru ; dct:spatial "kz" , "tr" ] ;
  skos:note [ rdf:value "Только с 2012 года."@ru ; dct:spatial "tr" ] .
t:guest-family a skos:Concept ; skos:broader t:family-placement ; skos:prefLabel "guest family"@en .
"#;

fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.write("vocabulary.ttl", VOCABULARY);
    library.original("kg/legislation/one", "ru", "Отчёт", "date: 2012\n", "О фостерных семьях и фостерной семье.");
    library.original("tr/legislation/two", "tr", "Rapor", "date: 2013\n", "Koruyucu ailelerin eğitimi.");
    library.original("kz/legislation/three", "ru", "Доклад", "date: 2014\ntopics: foster-care\n", "О другом.");
    library
}

#[tokio::test]
async fn a_topic_shows_terms_with_their_countries_and_never_a_hidden_label() {
    let reply = TestSite::of(&library()).get("/ru/topics/foster-care").await;
    assert_eq!(reply.status, 200);
    for shown in ["Забота в чужой семье.", "koruyucu aile", "Только с 2012 года.", "/ru/topics/guest-family"]
    {
        assert!(reply.shows(shown), "{shown}\n{}", reply.body);
    }
    assert!(reply.shows("патронат</span><small> (Kazakhstan и Türkiye)"), "{}", reply.body);
    assert!(!reply.shows("сиротская семья") && !reply.shows("terbiýeleýji"));
    assert!(reply.shows("Пока не найдено термина в источнике"));
}

#[tokio::test]
async fn the_glossary_holds_every_concept_of_the_domain_once() {
    let site = TestSite::of(&library());
    for ui in ["ru", "kk", "tr", "en"] {
        let reply = site.get(&format!("/{ui}/glossary")).await;
        assert_eq!(reply.status, 200);
        let ids: Vec<_> = reply.body.match_indices("<h3 id=\"").map(|(at, _)| &reply.body[at + 8..at + 20]).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
        assert!(
            reply.shows("id=\"foster-care\"") && reply.shows("koruyucu aile") && reply.shows("id=\"guest-family\"")
        );
        assert!(!reply.shows("terbiýeleýji"));
    }
}

#[tokio::test]
async fn the_vocabulary_is_given_away_as_files() {
    let site = TestSite::of(&library());
    let turtle = site.get("/api/v1/concepts.ttl").await;
    assert_eq!(turtle.header("content-type"), "text/turtle; charset=utf-8");
    assert!(turtle.body.contains("skos:prefLabel") && turtle.body.contains("koruyucu aile"));
    let json = site.get("/api/v1/concepts.jsonld").await;
    assert_eq!(json.header("content-type"), "application/ld+json");
    assert!(json.json().to_string().contains("koruyucu aile"));
    let table = site.get("/api/v1/concepts.csv").await;
    assert!(table.header("content-disposition").contains("vocabulary.csv"));
    assert!(table.body.lines().any(|line| line.starts_with("foster-care,")), "{}", table.body);
    assert!(!table.body.contains("terbiýeleýji"));
    let concepts = site.get("/api/v1/concepts").await.json();
    let concept = concepts["concepts"].as_array().unwrap().iter().find(|concept| concept["id"] == "foster-care");
    let concept = concept.expect("foster care");
    assert_eq!(concept["usage"][0]["countries"], serde_json::json!(["kz", "tr"]));
    assert_eq!(concept["verified"]["tk"], serde_json::json!(false));
}

#[test]
fn of_works_on_the_term_one_from_home_stands_first_or_one_whose_title_says_it() {
    let library = library();
    let hub = std::fs::read_to_string(library.root().join("hub.yaml")).unwrap();
    library.write("hub.yaml", &hub.replace("name: Türkçe", "name: Türkçe, countries: [kg]"));
    let body = "Koruyucu aile üzerine.";
    for country in ["kg", "tr"] {
        library.original(&format!("{country}/service-models/care"), "tr", "Rapor", "topics: foster-care\n", body);
    }
    let first = || {
        library.update();
        let request = SearchRequest::new("koruyucu aile", tag("tr"));
        library.generation().search(&request).unwrap().hits[0].work.id.to_string()
    };
    assert_eq!(first(), "kg/service-models/care", "from home");
    library.original("tr/service-models/care", "tr", "Koruyucu aile", "topics: foster-care\n", body);
    assert_eq!(first(), "tr/service-models/care", "its title says it");
}

#[test]
fn what_is_related_makes_a_better_answer_and_is_none_alone() {
    let library = TestLibrary::new();
    let apart = VOCABULARY.replace("\"guest family\"@en", "\"weekend guests\"@en");
    let bodies = ["Training of teachers.", "Training of weekend guests.", "Weekend guests and nothing else."];
    for (country, body) in ["kg", "kz", "tr"].into_iter().zip(bodies) {
        library.original(&format!("{country}/service-models/one"), "en", "Report", "date: 2012\n", body);
    }
    let found = |vocabulary: &str| {
        library.write("vocabulary.ttl", vocabulary);
        library.update();
        ids(&library.generation().search(&SearchRequest::new("foster care training", tag("en"))).unwrap())
    };
    assert_eq!(found(&apart), ["kg/service-models/one", "kz/service-models/one"]);
    let related = format!("{apart}t:guest-family skos:related t:foster-care .\n");
    assert_eq!(found(&related), ["kz/service-models/one", "kg/service-models/one"]);
}

#[test]
fn a_concept_is_one_term_for_every_label_in_every_language_and_for_its_topics() {
    let library = library();
    library.update();
    let stored = StoredLibrary::open_current(&library.index_folder()).unwrap().expect("an index");
    let searcher = stored.searcher();
    let term = concept_term(&ConceptId::parse("foster-care").expect("an id"));
    let frequency = |field| searcher.doc_freq(&Term::from_field_text(field, &term)).unwrap();
    assert_eq!(frequency(stored.fields().text), 2, "the Russian and the Turkish text");
    assert_eq!(frequency(stored.fields().title), 1, "the topic");
}
