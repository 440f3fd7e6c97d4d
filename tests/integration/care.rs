//! 1. A law is never shown as the legal text, nor its status as fresher than it is.
//! 2. What is written for children is shown only when reviewed; helplines only when tested.
//! 3. Machine translations and unreviewed texts say so.
//! 4. Pages that must leave no trace are not kept by the browser.

use tajriba_indexer::model::PartialDate;

use crate::support::{TestLibrary, TestSite};

fn law(checked: &str) -> TestLibrary {
    let library = TestLibrary::new();
    let sources = "sources:\n  - {title: Press report, url: \"https://press.example/1\"}\n  - {title: Official gazette, url: \"https://law.example/1\", kind: official}\n";
    let front = format!("title: Act\ndate: 2012\ntype: law\nin_force: yes\n{checked}{sources}");
    library.write("kg/legislation/act/index.en.md", &format!("---\n{front}---\nText.\n"));
    library
}

#[tokio::test]
async fn a_law_links_the_official_text_first_and_says_what_it_is() {
    let reply = TestSite::of(&law("checked_on: 2026-06-01\n")).get("/en/kg/legislation/act").await;
    let banner = reply.body.split("class=\"banner law").nth(1).unwrap().split("</aside>").next().unwrap();
    let link = banner.find("https://law.example/1").unwrap();
    assert!(link < banner.find("not the legal text").unwrap());
    assert!(banner.contains("Status as checked on June 1, 2026."));
    let sources = reply.body.split("id=\"provenance\"").nth(1).unwrap();
    assert!(sources.find("law.example").unwrap() < sources.find("press.example").unwrap());
}

#[tokio::test]
async fn a_status_older_than_twelve_months_turns_grey() {
    let fresh = TestSite::of(&law("checked_on: 2025-11-22\n")).get("/en/kg/legislation/act").await;
    assert!(!fresh.shows("more than twelve months ago"));
    let old = TestSite::of(&law("checked_on: 2025-11-21\n")).get("/en/kg/legislation/act").await;
    assert!(old.shows("more than twelve months ago") && old.shows("banner law old"));
    let never = TestSite::of(&law("")).get("/en/kg/legislation/act").await;
    assert!(never.shows("The status has not been checked") && never.shows("banner law old"));
}

#[tokio::test]
async fn what_is_for_children_is_hidden_until_it_is_reviewed() {
    let library = TestLibrary::new();
    let review = |status: &str, due: &str| {
        format!("type: guide\naudience: children\nreview: {{status: {status}, due: {due}}}\n")
    };
    for (slug, status, due) in [
        ("unread", "unreviewed", "2027-01-01"),
        ("read", "reviewed", "2026-11-22"),
        ("overdue", "reviewed", "2026-11-21"),
    ] {
        library.original(&format!("kg/tools/{slug}"), "en", slug, &review(status, due), "Text.");
    }
    let site = TestSite::of(&library);
    for (slug, status) in [("unread", 404), ("read", 200), ("overdue", 404)] {
        assert_eq!(site.get(&format!("/en/kg/tools/{slug}")).await.status, status, "{slug}");
        assert_eq!(site.get(&format!("/api/v1/works/kg/tools/{slug}")).await.status, status, "{slug}");
    }
    let listed = site.get("/en/search?kind=tools").await;
    assert!(listed.shows("/kg/tools/read\"") && !listed.shows("/kg/tools/unread"));
    let counted = site.get("/api/v1/search?kind=tools").await.json();
    assert_eq!((&counted["total"], &counted["facets"]["country"][0]["count"]), (&1.into(), &1.into()));
    let found = site.get("/api/v1/search?q=text&audience=children").await.json();
    assert_eq!(found["total"], 1, "nor by their words");
    assert!(library.search("Text").hits.is_empty(), "a search that names no day finds none of them");
}

#[tokio::test]
async fn the_page_for_children_offers_no_other_countrys_number_and_leaves_no_trace() {
    let library = TestLibrary::new();
    let line = |number: &str, tested: &str| {
        format!(
            "helplines:\n  - {{number: \"{number}\", name: {{en: Line}}, source: {{title: S, kind: official}}, tested_on: {tested}}}\n"
        )
    };
    library.write("kg/country.yaml", &line("111-kg", "2026-06-01"));
    library.write("kz/country.yaml", &line("222-kz", "2026-06-01"));
    library.write("tr/country.yaml", &line("333-tr", "2026-01-01"));
    let review = "type: guide\naudience: children\nreview: {status: reviewed, due: 2027-01-01}\n";
    library.original("kg/tools/read", "en", "To read in kg", review, "Text.");
    library.original("kg/tools/unread", "en", "Unread", "type: guide\naudience: children\n", "Text.");
    let site = TestSite::of(&library);
    let any = site.get("/en/children").await;
    assert!(!any.shows("111-kg") && !any.shows("222-kz"), "no number before a country is named");
    assert!(any.shows("Nobody answers on this site itself") && any.shows("it does not erase"));
    assert_eq!(any.header("cache-control"), "no-store");
    let own = site.get("/en/children/kg").await;
    assert!(own.shows("111-kg") && !own.shows("222-kz"));
    assert!(own.shows("To read in kg") && !own.shows("Unread"));
    let untested = site.get("/en/children/tr").await;
    assert!(!untested.shows("333-tr") && untested.shows("no number here that somebody has tried"));
    assert_eq!(site.get("/en/children/de").await.status, 404);
}

#[test]
fn what_is_for_children_and_unreviewed_is_in_no_count() {
    let library = TestLibrary::new();
    let child = "type: guide\naudience: children\ncommitments: 1\n";
    library.original("kg/tools/unread", "en", "unread", child, "Zebra.");
    library.original("kg/tools/other", "en", "other", "type: guide\ncommitments: 1\n", "Zebra.");
    for query in ["", "zebra"] {
        let answer = library.search(query);
        assert_eq!((answer.total, answer.hits.len()), (1, 1), "{query}");
        assert_eq!(answer.facets.kind[0].count, 1, "{query}");
    }
    assert_eq!(
        library.generation().matrix(&PartialDate::parse("2026-11-22").unwrap(), None).values().sum::<usize>(),
        1
    );
}

#[tokio::test]
async fn a_helpline_is_shown_only_when_somebody_rang_it_lately() {
    let library = TestLibrary::new();
    let line = |number: &str, kind: &str, tested: &str| {
        format!(
            "  - {{number: \"{number}\", name: {{en: Line}}, source: {{title: S, kind: {kind}}}, tested_on: {tested}}}\n"
        )
    };
    let lines = [
        line("111-fresh", "official", "2026-06-01"),
        line("222-old", "official", "2026-05-01"),
        line("333-hearsay", "secondary", "2026-11-01"),
    ];
    library.write("kg/country.yaml", &format!("helplines:\n{}", lines.concat()));
    library.original("kg/reports/r", "en", "R", "type: analysis\n", "Text.");
    let reply = TestSite::of(&library).get("/en/countries/kg").await;
    assert!(reply.shows("111-fresh"), "{}", reply.body);
    assert!(!reply.shows("222-old") && !reply.shows("333-hearsay"));
}

#[tokio::test]
async fn unreviewed_and_machine_translated_texts_say_so() {
    let library = TestLibrary::new();
    library.original("kg/reports/r", "ru", "Доклад", "type: analysis\n", "Текст.");
    let machine = "---\ntitle: Report\ntranslation: {of: ru, kind: machine}\n---\nText.\n";
    library.write("kg/reports/r/index.en.md", machine);
    let reply = TestSite::of(&library).get("/en/kg/reports/r").await;
    assert!(reply.shows("No professional from the field has reviewed this text yet"));
    assert!(reply.shows("Translated by a machine from: Русский"));
    assert!(reply.shows("href=\"/en/kg/reports/r?in=ru\""));
}

#[tokio::test]
async fn searches_and_childrens_pages_leave_no_trace() {
    let library = law("");
    let child = "type: guide\naudience: children\nreview: {status: reviewed}\n";
    library.original("kg/tools/rights", "en", "Your rights", child, "Text.");
    let site = TestSite::of(&library);
    for path in ["/en/search?q=violence", "/en/kg/tools/rights", "/api/v1/search?q=violence"] {
        assert_eq!(site.get(path).await.header("cache-control"), "no-store", "{path}");
    }
    for path in ["/en/search?kind=tools", "/en/kg/legislation/act"] {
        assert_eq!(site.get(path).await.header("cache-control"), "no-cache", "{path}");
    }
}

#[tokio::test]
async fn the_report_link_of_a_search_does_not_tell_what_was_searched() {
    let reply = TestSite::of(&law("")).get("/en/search?q=secretword").await;
    let mail = reply.body.split("mailto:").nth(1).unwrap().split('"').next().unwrap();
    assert!(!mail.contains("secretword"), "{mail}");
}

#[tokio::test]
async fn hidden_labels_are_never_shown() {
    let library = law("");
    let vocabulary = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix t: <https://example.org/vocabulary/> .
t:scheme a skos:ConceptScheme ; skos:hasTopConcept t:family-placement .
t:family-placement a skos:Concept ; skos:topConceptOf t:scheme ; skos:prefLabel \"Placement\"@en ;
  skos:altLabel \"placing\"@en ; skos:hiddenLabel \"hurtfulword\"@en , \"inciten\"@ru .
";
    library.write("vocabulary.ttl", vocabulary);
    let site = TestSite::of(&library);
    for path in ["/en/topics/family-placement", "/ru/topics/family-placement", "/en/topics", "/api/v1/concepts"] {
        let reply = site.get(path).await;
        assert!(!reply.shows("hurtfulword") && !reply.shows("inciten"), "{path}");
    }
    assert!(site.get("/en/topics/family-placement").await.shows("placing"));
}
