//! What is like a section or a work: searched for by example.

use tajriba::search::{Answer, LanguageFilter, Notice, SearchRequest};
use tajriba_indexer::model::{CountryCode, Reference};

use crate::meaning::embed_all;
use crate::model::model;
use crate::support::{TestLibrary, TestSite, ids, tag};

const HOMES: &str = "Small homes for six children each took the place of one large house, and the same staff went on working \
                     in them; most children now live within an hour of their parents and go to an ordinary school.";
const COURTS: &str = "A court decides who is the guardian; the body of guardianship hears the relatives, asks the child, and \
                      writes within a month what it has found, and what it holds to be best for the child and why.";
const EXAMPLE: &str = "kz/case-studies/example#homes";

/// The text of the example.
fn example() -> String {
    let sources = format!("## Sources {{#sources}}\n\n{COURTS}\n\n## Short {{#short}}\n\nA home.");
    format!("Home.\n\n## Homes {{#homes}}\n\n{HOMES}\n\n## Courts {{#courts}}\n\n{COURTS}\n\n{sources}")
}

/// Works of three countries, in two languages; a section of each is that of the example to the letter.
fn library() -> TestLibrary {
    let library = TestLibrary::new();
    let work = |id: &str, more: &str, body: &str| library.original(id, "en", "A case", more, body);
    work("kz/case-studies/example", "", &example());
    work("tr/case-studies/near", "date: 2019\n", &format!("Home.\n\n## Homes {{#homes}}\n\n{HOMES}"));
    work("kg/case-studies/far", "date: 2024\n", &format!("Home.\n\n## Courts {{#decided}}\n\n{COURTS}"));
    library.translation(
        "tr/case-studies/near",
        "en",
        "ru",
        "Случай",
        &format!("Дом.\n\n## Дома {{#homes}}\n\n{HOMES}"),
    );
    work("kg/tools/unread", "type: guide\naudience: children\n", &example());
    library
}

fn with_vectors() -> TestLibrary {
    let library = library();
    library.update();
    embed_all(&library, &model(&library, 1));
    library
}

fn like(example: &str) -> SearchRequest {
    SearchRequest { like: Some(Reference::parse(example).unwrap()), ..SearchRequest::new("", tag("en")) }
}

fn search(library: &TestLibrary, request: &SearchRequest) -> Answer {
    library.generation().search(request).unwrap()
}

#[test]
fn what_is_like_a_section_is_found_in_other_works_the_nearest_first() {
    let library = with_vectors();
    let found = search(&library, &like(EXAMPLE));
    assert_eq!(ids(&found)[0], "tr/case-studies/near");
    let hidden = ["kz/case-studies/example", "kg/tools/unread"];
    assert!(found.hits.iter().all(|hit| !hidden.contains(&hit.work.id.as_str())), "{:?}", ids(&found));
    assert!(found.hits.iter().all(|hit| hit.by_meaning) && found.notice.is_none());
    assert_eq!(found.hits[0].section.as_ref().unwrap().anchor, "homes");
    assert_eq!(ids(&search(&library, &like("kz/case-studies/example#courts")))[0], "kg/case-studies/far");
}

#[test]
fn a_reader_gets_what_is_like_it_in_their_own_language_and_narrowed_as_they_wish() {
    let library = with_vectors();
    let mut request = SearchRequest { ui: tag("ru"), ..like(EXAMPLE) };
    let of = |answer: &Answer, id: &str| answer.hits.iter().find(|hit| hit.work.id.as_str() == id).unwrap().clone();
    let near = of(&search(&library, &request), "tr/case-studies/near");
    assert_eq!((near.language, near.section.unwrap().heading), (tag("ru"), "Дома".to_string()));
    request.filters.countries = vec![CountryCode::parse("tr").unwrap()];
    let narrowed = search(&library, &request);
    assert_eq!(ids(&narrowed), ["tr/case-studies/near"]);
    assert!(narrowed.facets.country.len() > 1, "its own facet is not narrowed: {:?}", narrowed.facets.country);
}

#[test]
fn a_work_that_is_like_it_is_found_in_every_language_it_has() {
    let library = with_vectors();
    let mut request = like(EXAMPLE);
    request.filters.languages = vec![LanguageFilter::parse("ru").unwrap()];
    let in_russian = search(&library, &request);
    assert_eq!(ids(&in_russian), ["tr/case-studies/near"]);
    let counted = search(&library, &like(EXAMPLE)).facets.lang;
    assert!(counted.iter().any(|count| (count.value.as_str(), count.count) == ("ru", 1)), "{counted:?}");
}

#[test]
fn of_what_is_as_like_it_other_countries_come_before_its_own() {
    let library = library();
    let near = format!("Home.\n\n## Homes {{#homes}}\n\n{HOMES}");
    library.original("kz/case-studies/at-home", "en", "A case", "date: 2025\n", &near);
    library.update();
    embed_all(&library, &model(&library, 1));
    let found = ids(&search(&library, &like(EXAMPLE)));
    let place = |id: &str| found.iter().position(|found| found == id).unwrap();
    assert!(place("tr/case-studies/near") < place("kz/case-studies/at-home"), "{found:?}");
}

#[test]
fn with_words_the_likeness_orders_and_finds_nothing_more() {
    let library = with_vectors();
    let words = SearchRequest::new("case", tag("en"));
    let both = SearchRequest { query: "case".to_string(), ..like("kz/case-studies/example#courts") };
    let (by_words, by_both) = (search(&library, &words), search(&library, &both));
    assert_eq!(by_both.total, by_words.total - 1, "the example is not like itself");
    assert!(by_both.hits.iter().all(|hit| !hit.by_meaning));
    assert_eq!(ids(&by_both)[0], "kg/case-studies/far");
    let homes = SearchRequest { query: "case".to_string(), ..like(EXAMPLE) };
    assert_ne!(ids(&search(&library, &homes))[0], "kg/case-studies/far");
    assert_eq!(search(&library, &SearchRequest { query: "ploughing".to_string(), ..like(EXAMPLE) }).total, 0);
}

#[test]
fn a_whole_work_is_an_example_too() {
    let library = library();
    library.original("tr/reports/copy", "en", "A case", "", &example());
    library.update();
    embed_all(&library, &model(&library, 1));
    assert_eq!(ids(&search(&library, &like("kz/case-studies/example")))[0], "tr/reports/copy");
}

#[test]
fn what_is_not_there_or_not_compared_is_said_and_words_are_searched_all_the_same() {
    let library = library();
    library.update();
    let noticed = |request: &SearchRequest| {
        let answer = search(&library, request);
        (answer.notice, answer.total)
    };
    assert_eq!(noticed(&like(EXAMPLE)), (Some(Notice::NotCompared), 0));
    for gone in ["kz/case-studies/gone", "kz/case-studies/gone#homes", "kg/tools/unread#homes"] {
        assert_eq!(noticed(&like(gone)), (Some(Notice::NoExample), 0), "{gone}");
    }
    let words = SearchRequest { query: "case".to_string(), ..like("kz/case-studies/gone") };
    let all = search(&library, &SearchRequest::new("case", tag("en"))).total;
    assert!(all > 1);
    assert_eq!(noticed(&words), (Some(Notice::NoExample), all));
}

#[tokio::test]
async fn sections_lead_to_what_is_like_them_where_that_is_known() {
    let library = library();
    let child = "type: guide\naudience: children\nreview: {status: reviewed}\n";
    library.original("kg/tools/child", "en", "A case", child, &example());
    library.update();
    let links = |page: &str| -> Vec<String> {
        let links = page.split("class=\"like\"").skip(1);
        links.map(|link| link.split('"').find(|part| part.starts_with('/')).unwrap().to_string()).collect()
    };
    let page = async |library: &TestLibrary, id: &str| TestSite::of(library).get(&format!("/en/{id}")).await.body;
    assert!(links(&page(&library, "kz/case-studies/example").await).is_empty(), "nothing is compared yet");
    embed_all(&library, &model(&library, 1));
    let of_example = links(&page(&library, "kz/case-studies/example").await);
    // Neither the sources nor a section that says next to nothing.
    let address = |anchor: &str| format!("/en/search?like=kz%2Fcase-studies%2Fexample%23{anchor}");
    assert_eq!(of_example, [address("homes"), address("courts")]);
    assert!(links(&page(&library, "kg/tools/child").await).is_empty(), "a child is not led away");

    let site = TestSite::of(&library);
    let found = site.get(&of_example[0]).await;
    assert!(found.shows("<title>Similar: Homes") && found.shows("href=\"/en/kz/case-studies/example#homes\""));
    assert!(found.shows("name=\"like\" value=\"kz/case-studies/example#homes\""), "filters keep the example");
    assert!(!found.shows("Found by its meaning") && !found.shows("semantic=off"), "all are, and nothing was typed");
    assert_eq!((found.header("cache-control"), found.header("x-robots-tag")), ("no-store", "noindex, follow"));
    let words = site.get(&format!("{}&q=case", of_example[0])).await;
    assert!(words.shows("Higher stands what is nearer") && words.shows("href=\"/en/search?q=case\""));
    let gone = site.get("/en/search?like=kz/case-studies/example%23gone").await;
    assert!(gone.shows("There is no such section") && gone.shows("href=\"/en/kz/case-studies/example\""));
    for none in ["kz/case-studies/gone", "whatever"] {
        let page = site.get(&format!("/en/search?like={none}")).await;
        assert!(page.shows("There is no such section") && !page.shows("href=\"/en/kz/case-studies/gone"), "{none}");
    }
}

#[tokio::test]
async fn the_api_takes_an_example_and_refuses_what_is_none() {
    let library = with_vectors();
    let site = TestSite::of(&library);
    let found = site.get("/api/v1/search?ui=en&like=kz/case-studies/example%23courts").await;
    assert_eq!(found.header("cache-control"), "no-store");
    let hit = &found.json()["hits"][0];
    assert_eq!((&hit["id"], &hit["section"]["anchor"]), (&"kg/case-studies/far".into(), &"decided".into()));
    let none = site.get("/api/v1/search?like=kz/case-studies/gone").await.json();
    assert_eq!((&none["notice"], &none["total"]), (&"no-example".into(), &0.into()));
    // A section that is gone: its work is there.
    let work = site.get("/api/v1/search?like=kz/case-studies/example").await.json();
    let instead = site.get("/api/v1/search?like=kz/case-studies/example%23gone").await.json();
    assert_eq!((&instead["notice"], &work["notice"]), (&"no-example".into(), &serde_json::Value::Null));
    assert_eq!((&instead["hits"], instead["total"] != 0), (&work["hits"], true));
    let refused = site.get("/api/v1/search?like=everything").await;
    assert_eq!((refused.status.as_u16(), &refused.json()["parameter"]), (400, &"like".into()));
}
