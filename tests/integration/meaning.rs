//! The vectors of a generation, what is near.

use std::collections::HashMap;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tajriba::app::Options;
use tajriba::search::{Meaning, Notice, QueryEmbedder, SearchRequest, Sort};
use tajriba_indexer::embedding::{Embedder, Vector};
use tajriba_indexer::model::WorkId;
use tajriba_indexer::{Embedded, Pace, SectionVectors, StoredLibrary, embed};

use crate::model::{library, model};
use crate::support::{TestLibrary, TestSite, ids, tag};

pub(crate) fn embed_all(library: &TestLibrary, model: &Embedder) -> Embedded {
    embed(&library.index_folder(), model, &Pace { threads: 2, progress: &|_, _| {}, stop: &|| false }).unwrap()
}

/// How many passages were embedded.
fn embedded(library: &TestLibrary, model: &Embedder) -> usize {
    match embed_all(library, model) {
        Embedded::Complete { embedded, .. } => embedded,
        other => panic!("{other:?}"),
    }
}

fn stored(library: &TestLibrary) -> StoredLibrary {
    StoredLibrary::open_current(&library.index_folder()).unwrap().unwrap()
}

fn vectors(library: &TestLibrary) -> SectionVectors {
    SectionVectors::read(&library.generation_folder()).unwrap().unwrap()
}

#[test]
fn every_section_gets_a_vector_and_two_builds_give_the_same_file() {
    let (one, other) = (library(), library());
    for library in [&one, &other] {
        let before = library.update().generation;
        let all = Embedded::Complete { generation: before + 1, changed: true, embedded: 4 };
        assert_eq!(embed_all(library, &model(library, 1)), all);
        assert!(stored(library).verify().is_ok());
    }
    assert_eq!(vectors(&one).placed().count(), 4);
    let file = |library: &TestLibrary| fs::read(library.generation_folder().join("vectors.bin")).unwrap();
    assert_eq!(file(&one), file(&other));
    let again = Embedded::Complete { generation: stored(&one).number(), changed: false, embedded: 0 };
    assert_eq!(embed_all(&one, &model(&one, 1)), again);
}

#[test]
fn only_new_and_changed_sections_are_embedded() {
    let library = library();
    let model = model(&library, 1);
    library.update();
    embed_all(&library, &model);
    library.original("tr/case-studies/homes", "en", "Small homes", "", "A home.\n\n## Costs\n\nIt costs little.");
    library.update();
    assert_eq!(vectors(&library).placed().count(), 2, "the work is looked at again");
    assert_eq!(embedded(&library, &model), 1);
    assert_eq!(vectors(&library).placed().count(), 4);
    library.remove("kg/legislation/code");
    library.update();
    assert_eq!(vectors(&library).placed().count(), 2);
    assert_eq!(embedded(&library, &model), 0);
}

#[test]
fn all_of_a_long_section_is_embedded_and_only_what_changed_of_it_again() {
    let library = library();
    let model = model(&library, 1);
    let sentence =
        |number| format!("Home {number} was opened after the others, and took in children of one district only. ");
    let long = |end: &str| format!("A home.\n\n## Costs\n\n{}{end}", (0..25).map(sentence).collect::<String>());
    library.original("tr/case-studies/homes", "en", "Small homes", "", &long("It costs little."));
    library.update();
    assert_eq!(embedded(&library, &model), 4 + 2);
    let passages = |library: &TestLibrary| vectors(library).placed().map(|(at, ..)| at.passage).collect::<Vec<_>>();
    assert_eq!(passages(&library), [0, 0, 0, 0, 1, 2]);
    library.original("tr/case-studies/homes", "en", "Small homes", "", &long("It costs a lot, too."));
    library.update();
    assert_eq!((embedded(&library, &model), passages(&library).len()), (1, 6));
    // Each of them counts for its section.
    let built = stored(&library);
    let meaning = Meaning::load(&built, &vectors(&library)).unwrap();
    let costs = *built.places().unwrap().sections.iter().next_back().unwrap().1;
    let near = |section| meaning.compare(&meaning.mean_of(std::iter::once(section)).unwrap(), std::iter::empty());
    assert_eq!(near(costs).sections().filter(|(address, _)| *address == costs).count(), 3);
}

#[test]
fn vectors_of_the_older_layout_are_kept_by_their_text() {
    let library = library();
    let model = model(&library, 1);
    library.update();
    embed_all(&library, &model);
    let path = library.generation_folder().join("vectors.bin");
    let new = fs::read(&path).unwrap();
    let codes = new.len() - 4 * model.dimensions();
    let rows = new[48..codes].chunks_exact(36).flat_map(|row| [&row[..12], &row[16..]].concat());
    let old: Vec<u8> =
        b"TAJVEC1\n".iter().chain(&new[8..48]).copied().chain(rows).chain(new[codes..].to_vec()).collect();
    fs::write(&path, old).unwrap();
    assert_eq!(vectors(&library).placed().count(), 0);
    assert_eq!(embedded(&library, &model), 0);
    assert_eq!(fs::read(library.generation_folder().join("vectors.bin")).unwrap(), new);
}

#[test]
fn questions_that_a_page_answers_are_embedded_with_it() {
    let library = library();
    let model = model(&library, 1);
    let questions = "questions: [Where do children live then?, What does it cost?]\n";
    library.original(
        "tr/case-studies/homes",
        "en",
        "Small homes",
        questions,
        "A home.\n\n## Costs\n\nIt costs little.",
    );
    library.update();
    assert_eq!(embedded(&library, &model), 4 + 2);
    let asked = |library: &TestLibrary| vectors(library).placed().filter(|(place, ..)| place.is_question()).count();
    assert_eq!(asked(&library), 2);
    library.original("kg/reports/other", "en", "Another work", "", "Text.");
    library.update();
    assert_eq!(embedded(&library, &model), 1);
    assert_eq!(asked(&library), 2, "those of works that stay are kept");
    library.original("tr/case-studies/homes", "en", "Small homes", "", "A home.\n\n## Costs\n\nIt costs little.");
    library.update();
    assert_eq!(embedded(&library, &model), 0);
    assert_eq!(asked(&library), 0);
}

#[test]
fn broken_off_work_goes_on_where_it_stopped() {
    let library = TestLibrary::new();
    for number in 0..40 {
        library.original(&format!("kz/legislation/law-{number}"), "en", &format!("Law {number}"), "", "Text.");
    }
    let generation = library.update().generation;
    let model = model(&library, 1);
    let looks = AtomicUsize::new(0);
    let stop = || looks.fetch_add(1, Ordering::Relaxed) == 2;
    let pace = Pace { threads: 1, progress: &|_, _| {}, stop: &stop };
    assert_eq!(embed(&library.index_folder(), &model, &pace).unwrap(), Embedded::Stopped);
    assert_eq!(library.index_folder().current(), Some(generation));
    // A crash tears the last record.
    let log = library.index_folder().path().join("vectors.partial");
    let content = fs::read(&log).unwrap();
    fs::write(&log, &content[..content.len() - 3]).unwrap();
    assert_eq!(embedded(&library, &model), 40 - 32 + 1);
    assert!(!log.exists());
}

#[test]
fn another_model_makes_new_vectors() {
    let library = library();
    library.update();
    embed_all(&library, &model(&library, 1));
    let first = vectors(&library);
    assert_eq!(embedded(&library, &model(&library, 2)), 4);
    let second = vectors(&library);
    assert_eq!(second.placed().count(), 4);
    assert_ne!(first.model(), second.model());
    assert!(first.placed().zip(second.placed()).all(|((_, a, _), (_, b, _))| a != b));
}

#[test]
fn an_index_that_is_built_anew_keeps_its_vectors() {
    let library = library();
    let model = model(&library, 1);
    library.update();
    embed_all(&library, &model);
    library.try_update(true).unwrap();
    assert_eq!(vectors(&library).placed().count(), 0);
    assert_eq!(embedded(&library, &model), 0);
    assert_eq!(vectors(&library).placed().count(), 4);
}

#[test]
fn what_no_word_finds_is_found_by_meaning() {
    let library = library();
    let code = "Опека.\n\n## Семья\n\nПриёмная семья.";
    library.original("kg/legislation/code", "ru", "Кодекс о детях", "date: 2024\n", code);
    library.update();
    let model = model(&library, 1);
    embed_all(&library, &model);
    let embedder = |patience| Some(Arc::new(QueryEmbedder::with(self::model(&library, 1), 1, patience)));
    let generation = library.generation().with_model(embedder(Duration::from_secs(60)));
    let search = |query: &str, semantic: bool| {
        let mut request = SearchRequest::new(query, tag("en"));
        (request.reach.semantic, request.reach.rescue) = (semantic, false);
        generation.search(&request).unwrap()
    };
    // One word of these stands in one work.
    let (meant, by_words) = (search("costs of ploughing", true), search("costs of ploughing", false));
    assert_eq!((meant.total, by_words.total), (2, 1));
    assert_eq!(meant.hits.iter().map(|hit| hit.by_meaning).collect::<Vec<_>>(), [false, true]);
    assert_eq!(meant.facets.country.iter().map(|count| count.count).sum::<usize>(), 2);
    assert_eq!(search("ploughed fields", true).total, 0);
    assert_eq!(search("\"costs of ploughing\"", true).notice, Some(Notice::PhraseAsWords));
    let both = search("what a home costs", true);
    assert_eq!(ids(&both)[0], "tr/case-studies/homes");
    assert!(!both.hits[0].by_meaning && !both.hits[0].snippet.is_empty());
    // The newest first, but before all those that have the words.
    let request = SearchRequest { sort: Some(Sort::Date), ..SearchRequest::new("costs of ploughing", tag("en")) };
    let by_date = generation.search(&request).unwrap();
    assert_eq!(by_date.hits.iter().map(|hit| hit.by_meaning).collect::<Vec<_>>(), [false, true]);
    // Exactly these words, and no likeness.
    assert_eq!(ids(&search("\"small homes\"", true)), ["tr/case-studies/homes"]);
    // A model that did not make the vectors, and one that is too slow.
    let other = Some(Arc::new(QueryEmbedder::with(self::model(&library, 2), 1, Duration::from_secs(60))));
    let request = SearchRequest::new("costs of ploughing", tag("en"));
    assert_eq!(library.generation().with_model(other).search(&request).unwrap().total, 1);
    let late = library.generation().with_model(embedder(Duration::ZERO)).search(&request).unwrap();
    assert!(late.semantic_was_late && late.total == 1);
}

#[tokio::test]
async fn where_nothing_is_found_the_topics_that_come_nearest_are_named() {
    let library = library();
    for topic in ["foster-care", "justice"] {
        let id = format!("tr/reports/{topic}");
        library.original(&id, "en", "A report", &format!("topics: {topic}\n"), "A home.");
    }
    library.update();
    embed_all(&library, &model(&library, 1));
    let embedder = QueryEmbedder::with(model(&library, 1), 1, Duration::from_secs(60));
    let site = TestSite::with(&library, Options { model: Some(Arc::new(embedder)), ..Options::default() });
    let topics = async |more: &str| {
        let page = site.get(&format!("/en/search?q=what+homes+cost&country=kz{more}")).await;
        assert!(page.shows("Nothing found"));
        let nothing = page.body.split("class=\"nothing\"").nth(1).unwrap().to_string();
        ["foster-care", "justice"].map(|topic| nothing.contains(&format!("/en/topics/{topic}\"")))
    };
    assert_eq!(topics("").await, [true, true]);
    assert_eq!(topics("&semantic=off").await, [false, true], "all themes, as no word of the query leads to a topic");
}

#[test]
fn a_work_is_most_like_itself() {
    let library = library();
    library.update();
    let id = WorkId::parse("tr/case-studies/homes").unwrap();
    assert!(library.generation().alike(&id).is_empty());
    embed_all(&library, &model(&library, 1));
    let generation = library.generation();
    let alike = generation.alike(&id);
    assert_eq!(alike.len(), 2);
    assert!(alike.iter().all(|(other, near)| **other == id || *near < alike[&id]), "{alike:?}");
}

#[tokio::test]
async fn a_curriculum_is_offered_first_what_comes_nearest_to_its_items() {
    let library = TestLibrary::new();
    let work = |id: &str, date: &str, body: &str| {
        library.original(id, "en", "A home", &format!("date: {date}\ntopics: foster-care\n"), body);
    };
    work("kz/case-studies/chosen", "2020", "What a home costs.");
    work("tr/case-studies/far", "2024", "Guardianship decided by a court.");
    work("tr/case-studies/near", "2019", "What a home costs.");
    let first = async |library: &TestLibrary| {
        let site = TestSite::of(library);
        let added = site.get("/en/curriculum?add=kz/case-studies/chosen").await;
        let page = site.get(added.header("location")).await;
        let offered = page.body.split("id=\"suggested\"").nth(1).expect("suggestions").to_string();
        let place = |id: &str| offered.find(id).expect("both are offered");
        if place("tr/case-studies/far") < place("tr/case-studies/near") { "far" } else { "near" }
    };
    library.update();
    assert_eq!(first(&library).await, "far", "the newer one, without vectors");
    embed_all(&library, &model(&library, 1));
    assert_eq!(first(&library).await, "near");
}

#[tokio::test]
async fn the_site_says_what_was_found_by_meaning_and_when_it_was_too_busy_for_that() {
    let library = library();
    library.update();
    embed_all(&library, &model(&library, 1));
    let with = |patience| {
        let model = Some(Arc::new(QueryEmbedder::with(model(&library, 1), 1, patience)));
        TestSite::with(&library, Options { model, ..Options::default() })
    };
    let site = with(Duration::from_secs(60));
    let page = site.get("/en/search?q=costs+of+ploughing").await;
    assert!(page.shows("Found by its meaning") && page.shows("semantic=off"));
    assert_eq!(page.header("tajriba-semantic"), "");
    let words = site.get("/en/search?q=homes&semantic=off").await;
    assert!(words.shows("Search by meaning too") && !words.shows("Found by its meaning"));
    let json = site.get("/api/v1/search?q=costs+of+ploughing&ui=en").await.json();
    assert_eq!(json["hits"][1]["by_meaning"], true);
    let busy = with(Duration::ZERO).get("/api/v1/search?q=costs+of+ploughing&ui=en").await;
    assert_eq!((busy.status.as_u16(), busy.header("tajriba-semantic")), (200, "late"));
}

#[test]
fn the_nearest_sections_are_those_of_the_oracle() {
    let library = library();
    library.update();
    let model = model(&library, 1);
    embed_all(&library, &model);
    let built = stored(&library);
    let placed = SectionVectors::read(built.folder()).unwrap().unwrap();
    let meaning = Meaning::load(&built, &placed).unwrap();
    assert!(meaning.is_of(model.id()) && !meaning.is_of("other"));
    let query = Vector::quantize(&model.query("homes", None).unwrap().unwrap());
    let all = vectors(&library);
    let numbers = |codes: &[i8], scale: f32| codes.iter().map(|x| f64::from(*x) * f64::from(scale)).collect::<Vec<_>>();
    let rows: Vec<_> = all.placed().map(|(place, codes, scale)| (place, numbers(codes, scale))).collect();
    // Four vectors, and thirty-two that count as zeros; of a language two, and thirty-two that count as the mean of all.
    let of_all = |i: usize| rows.iter().map(|(_, row)| row[i]).sum::<f64>() / 36.0;
    let mean = |language: u32, i: usize| {
        let own = rows.iter().filter(|(place, _)| place.language == language).map(|(_, row)| row[i]).sum::<f64>();
        (own + 32.0 * of_all(i)) / 34.0
    };
    let beside =
        |row: &[f64], mean: &dyn Fn(usize) -> f64| row.iter().enumerate().map(|(i, x)| x - mean(i)).collect::<Vec<_>>();
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let asked = beside(&numbers(&query.codes, query.scale), &of_all);
    let cosine = |row: &[f64]| product(row, &asked) / (product(row, row) * product(&asked, &asked)).sqrt();
    let mut oracle: Vec<_> =
        rows.iter().map(|(place, row)| (*place, cosine(&beside(row, &|i| mean(place.language, i))))).collect();
    oracle.sort_by(|a, b| b.1.total_cmp(&a.1));
    let places: HashMap<_, _> =
        built.places().unwrap().sections.into_iter().map(|(place, address)| (address, place)).collect();
    let nearest = |direction: &[f32]| {
        let mut near: Vec<_> = meaning.compare(direction, std::iter::empty()).sections().collect();
        near.sort_by(|a, b| b.1.total_cmp(&a.1));
        near
    };
    let near = nearest(&meaning.direction(&query, None));
    let order = near.iter().map(|(address, _)| places[address]);
    assert_eq!(order.collect::<Vec<_>>(), oracle.iter().map(|o| o.0).collect::<Vec<_>>());
    assert!(near.iter().zip(&oracle).all(|(near, oracle)| (f64::from(near.1) - oracle.1).abs() < 0.01));
    let own = meaning.mean_of(std::iter::once(near[1].0)).unwrap();
    assert_eq!(nearest(&own)[0].0, near[1].0);
    // Links are made of what is more than can be compared, once, and lead to the same.
    assert!(!meaning.link(4, 1) && meaning.link(3, 1) && !meaning.link(3, 1));
    assert_eq!(nearest(&meaning.direction(&query, None)), near);
}

#[test]
fn a_query_waits_no_longer_than_it_may_and_is_remembered() {
    let library = library();
    let hurried = QueryEmbedder::with(model(&library, 1), 1, Duration::ZERO);
    assert_eq!(hurried.embed("homes", "en"), None);
    let patient = QueryEmbedder::with(model(&library, 1), 1, Duration::from_secs(60));
    let vector = patient.embed("homes", "en").unwrap();
    assert!(std::sync::Arc::ptr_eq(&vector, &patient.embed("homes", "en").unwrap()));
    assert_eq!(QueryEmbedder::with(model(&library, 1), 0, Duration::from_millis(1)).embed("homes", "en"), None);
}
