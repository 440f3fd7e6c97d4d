//! 1. The search answers with the documented fields; its addresses begin with the interface language.
//! 2. A value that cannot be read is a 400 that names it; nothing in `q` ever is.
//! 3. The works of a search are there as a table, a row a work.
//! 4. A work comes with all its versions; the vocabulary and the description are there.

use axum::http::Method;

use crate::support::{TestLibrary, TestSite};

fn site() -> TestSite {
    let library = TestLibrary::new();
    let body = "Вступление.\n\n## Усыновление {#adoption}\n\nУсыновление детей & <семья>.";
    library.original("kg/legislation/code", "ru", "Кодекс", "date: 2012\ntopics: foster-care\ncommitments: 2\n", body);
    library.translation("kg/legislation/code", "ru", "ky", "Кодекс кыргызча", "Бала асырап алуу.");
    library.original("tr/legislation/law", "tr", "Kanun", "date: 2005\n", "Evlat edinme.");
    TestSite::of(&library)
}

#[tokio::test]
async fn a_search_has_the_documented_fields() {
    let reply =
        site().get("/api/v1/search?q=%D1%83%D1%81%D1%8B%D0%BD%D0%BE%D0%B2%D0%BB%D0%B5%D0%BD%D0%B8%D0%B5&ui=kk").await;
    assert_eq!(reply.header("content-type"), "application/json");
    let answer = reply.json();
    assert_eq!((&answer["total"], &answer["limit"], &answer["offset"]), (&1.into(), &20.into(), &0.into()));
    let hit = &answer["hits"][0];
    assert_eq!(hit["id"], "kg/legislation/code");
    // A reader of Kazakh would be shown the original, so the address need not name it.
    assert_eq!(hit["url"], "/kk/kg/legislation/code#adoption");
    assert_eq!(hit["languages"], serde_json::json!(["ky", "ru"]));
    assert_eq!(hit["section"]["anchor"], "adoption");
    assert!(hit["snippet_html"].as_str().unwrap().contains("<mark>"));
    assert!(answer["facets"]["country"].as_array().is_some_and(|counts| counts.len() == 1));
    assert!(answer["suggestion"].is_null() && answer["expansions"].is_array());
}

#[tokio::test]
async fn an_empty_query_lists_what_the_filters_leave_newest_first() {
    let answer = site().get("/api/v1/search?kind=legislation").await.json();
    let ids: Vec<_> = answer["hits"].as_array().unwrap().iter().map(|hit| hit["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["kg/legislation/code", "tr/legislation/law"]);
}

#[tokio::test]
async fn a_bad_value_is_a_problem_document_that_names_it() {
    for (path, value) in [
        ("/api/v1/search?kind=laws", "laws"),
        ("/api/v1/search?year=2005-2012", "2005-2012"),
        ("/api/v1/search?ui=de", "de"),
        ("/api/v1/search?limit=-1", "-1"),
        ("/api/v1/search?rescue=maybe", "maybe"),
    ] {
        let reply = site().get(path).await;
        assert_eq!((reply.status.as_u16(), reply.header("content-type")), (400, "application/problem+json"), "{path}");
        let problem = reply.json();
        assert_eq!(problem["status"], 400);
        assert!(problem["detail"].as_str().unwrap().contains(value), "{path}: {problem}");
    }
}

#[tokio::test]
async fn nothing_in_the_query_is_refused_and_unknown_parameters_are_ignored() {
    let site = site();
    for query in ["((((", "NOT", "%22", "-", "a:b:c", "%00", "%F0%9F%92%A9", "country:", "*~^", "%FF%FE"] {
        assert_eq!(site.get(&format!("/api/v1/search?q={query}&utm_source=x")).await.status, 200, "{query}");
    }
    assert_eq!(site.get("/api/v1/search?limit=5000").await.json()["limit"], 100);
}

#[tokio::test]
async fn without_ui_the_browser_decides() {
    let site = site();
    let reply = site.send(Method::GET, "/api/v1/search", &[("accept-language", "tr")]).await;
    assert!(reply.json()["hits"][0]["url"].as_str().unwrap().starts_with("/tr/"));
    assert!(reply.header("vary").contains("accept-language"));
}

#[tokio::test]
async fn a_work_comes_with_all_its_versions() {
    let site = site();
    let work = site.get("/api/v1/works/kg/legislation/code").await.json();
    let languages: Vec<_> = work["versions"].as_array().unwrap().iter().map(|v| v["lang"].as_str().unwrap()).collect();
    assert_eq!(languages, ["ky", "ru"]);
    assert_eq!(work["versions"][1]["sections"][1]["anchor"], "adoption");
    let missing = site.get("/api/v1/works/kg/legislation/none").await;
    assert_eq!((missing.status.as_u16(), missing.header("content-type")), (404, "application/problem+json"));
}

#[tokio::test]
async fn the_vocabulary_and_the_description_are_there() {
    let site = site();
    let concepts = site.get("/api/v1/concepts").await.json();
    assert!(concepts.to_string().contains("foster-care"));
    let description = site.get("/api/v1/openapi.json").await.json();
    assert!(description["paths"]["/api/v1/search"].is_object());
}

#[tokio::test]
async fn the_works_of_a_search_are_a_table() {
    let reply = site().get("/api/v1/works.csv?ui=ky&kind=legislation").await;
    assert_eq!(reply.header("content-type"), "text/csv; charset=utf-8");
    assert!(reply.header("content-disposition").contains("works.csv"));
    let rows: Vec<&str> = reply.body.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(rows.len(), 3, "{rows:?}");
    assert!(rows[0].starts_with("id,title,title_language,url,country,kind,type,date,languages,topics"), "{}", rows[0]);
    assert!(rows[1].starts_with("kg/legislation/code,Кодекс кыргызча,ky,"), "{}", rows[1]);
    assert!(rows[1].contains("/ky/kg/legislation/code,kg,legislation,law,2012,ky; ru,"), "{}", rows[1]);
    let found = site().get("/api/v1/works.csv?ui=ru&q=evlat").await.body;
    assert_eq!(found.lines().count(), 2, "{found}");
    assert_eq!(site().get("/api/v1/works.csv?kind=laws").await.status, 400);
}
