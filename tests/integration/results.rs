//! 1. What was searched beyond the words is said, and each of it can be undone.
//! 2. Another reading of the query says what was changed, and leads back to what was typed.
//! 3. Where nothing is found, what stands in the way can be taken away, with counts.
//! 4. A page behind the last leads to the last; links carry no more of a long query than was read.
//! 5. A result leads to every section that answers well.

use tajriba::i18n::Catalog;
use tajriba::search::{Answer, Expansion, Match, SearchRequest, Suggestion, SuggestionKind};
use tajriba::urls::{Page, Selection};
use tajriba::views::Frame;
use tajriba::views::pages::{SearchView, search};
use tajriba_indexer::model::{ConceptId, PartialDate};

use crate::support::{TestLibrary, TestSite, tag};

fn concept() -> ConceptId {
    ConceptId::parse("foster-care").unwrap()
}

/// The page of results for a search in English whose answer is changed before it is shown.
fn page(request: &SearchRequest, change: impl Fn(&mut Answer)) -> String {
    let library = TestLibrary::new();
    library.original(
        "tr/service-models/family",
        "tr",
        "Koruyucu aile",
        "topics: foster-care\n",
        "Koruyucu aile hizmeti.",
    );
    library.update();
    let generation = library.generation();
    let mut answer = generation.search(&SearchRequest::new("koruyucu", tag("en"))).unwrap();
    assert_eq!(answer.total, 1);
    change(&mut answer);
    let catalog = Catalog::new([&tag("en")]);
    let frame = Frame {
        frequent: &[],
        texts: catalog.get(&tag("en")).unwrap(),
        shared: generation.shared(),
        page: Some(Page::Search(Box::new(request.clone()))),
        today: PartialDate::parse("2026-11-22").unwrap(),
        base: None,
        basket: &tajriba::curriculum::Curriculum::default(),
    };
    search(&frame, &SearchView { request, answer: &answer, bad: &[], ways: None, topics: &[] }).into_string()
}

fn asked(query: &str) -> SearchRequest {
    SearchRequest::new(query, tag("en")).toggled(&Selection::parse("country", "tr").unwrap().unwrap())
}

#[test]
fn words_of_other_languages_are_named_and_can_be_left_out() {
    let expanded = |answer: &mut Answer| {
        let label = |language: &str, label: &str| (tag(language), vec![label.to_string()]);
        let labels = vec![label("tr", "koruyucu aile"), label("az", "himayədar ailə")];
        answer.expansions = vec![Expansion { concept: concept(), labels }];
        answer.hits[0].matched = vec![Match { term: "koruyucu aile".to_string(), language: tag("tr"), via: concept() }];
    };
    let html = page(&asked("foster"), expanded);
    let also = html.split("<details class=\"also\">").nth(1).unwrap().split("</details>").next().unwrap();
    let summary = also.split("</summary>").next().unwrap();
    assert!(
        summary.contains("Also searched:") && summary.contains("<span lang=\"tr\">koruyucu aile</span>"),
        "{summary}"
    );
    assert!(summary.contains("<span lang=\"az\">himayədar ailə</span>"));
    assert!(also.contains("href=\"/en/search?q=foster&amp;country=tr&amp;not=foster-care\""), "{also}");
    assert!(also.contains("href=\"/en/search?q=foster&amp;country=tr&amp;expand=off\""), "{also}");
    assert!(
        html.contains("Found through: <q lang=\"tr\">koruyucu aile</q> (<span lang=\"tr\">Türkçe</span>)"),
        "{html}"
    );
}

#[test]
fn results_without_a_word_of_the_query_say_so_and_can_be_left_out() {
    let only_words = "semantic=off\">Only texts with these words";
    let by_words = page(&asked("koruyucu"), |_| ());
    assert!(!by_words.contains("come nearest in meaning") && !by_words.contains(only_words));
    let alone = page(&asked("xyz"), |answer| answer.hits.iter_mut().for_each(|hit| hit.by_meaning = true));
    assert!(alone.contains("come nearest in meaning"), "{alone}");
    assert_eq!(alone.matches(only_words).count(), 1, "{alone}");
}

#[test]
fn what_was_turned_off_can_be_turned_on_again() {
    let mut request = asked("foster");
    request.reach.expand = false;
    request.reach.rescue = false;
    let html = page(&request, |_| {});
    assert!(html.contains("href=\"/en/search?q=foster&amp;country=tr&amp;rescue=off\">Search in other languages too"));
    assert!(html.contains("href=\"/en/search?q=foster&amp;country=tr&amp;expand=off\">Try other spellings"));
    let mut request = asked("foster");
    request.reach.not = vec![concept()];
    let html = page(&request, |_| {});
    assert!(html.contains("Not searched in other languages: foster care"));
    assert!(html.contains("href=\"/en/search?q=foster&amp;country=tr\">search it again"), "{html}");
}

#[test]
fn another_reading_says_what_was_changed_and_leads_back() {
    for (kind, reason) in [
        (SuggestionKind::Layout, "another keyboard layout"),
        (SuggestionKind::Script, "another script"),
        (SuggestionKind::Spelling, "The spelling was changed"),
    ] {
        let suggested = |applied: bool| {
            move |answer: &mut Answer| {
                answer.suggestion = Some(Suggestion { query: "foster <b>".to_string(), kind, applied });
            }
        };
        let html = page(&asked("fostr"), suggested(true));
        assert!(html.contains("Showing results for “foster &lt;b&gt;”") && html.contains(reason), "{html}");
        let back = "href=\"/en/search?q=fostr&amp;country=tr&amp;rescue=off\">Search instead for “fostr”";
        assert!(html.contains(back), "{html}");
        let html = page(&asked("fostr"), suggested(false));
        assert!(html.contains("Did you mean:") && html.contains("q=foster+%3Cb%3E&amp;country=tr\""), "{html}");
    }
}

#[tokio::test]
async fn a_search_that_finds_nothing_names_what_would() {
    let library = TestLibrary::new();
    library.original("tr/service-models/family", "tr", "Koruyucu aile", "", "Koruyucu aile hizmeti.");
    library.original("kg/legislation/code", "en", "Children's code", "", "Guardianship of children.");
    let site = TestSite::of(&library);
    let reply = site.get("/en/search?q=koruyucu&country=kg").await;
    assert!(reply.shows("From other countries:"), "{}", reply.body);
    assert!(reply.shows("href=\"/en/search?q=koruyucu&amp;country=tr\""));
    assert!(reply.shows("without “Kyrgyzstan”") && reply.shows("— 1 work"));
    let reply = site.get("/en/search?q=koruyucu&in=en").await;
    assert!(reply.shows("In other languages:") && reply.shows("href=\"/en/search?q=koruyucu&amp;in=tr\""));
    let reply = site.get("/en/search?q=%22guardianship+of+children%22+-guardianship&country=tr").await;
    assert!(reply.shows("Nothing found"), "{}", reply.body);
    assert!(reply.shows("href=\"/en/countries/tr\">Türkiye</a> <span class=\"count\">1</span>"), "{}", reply.body);
    assert!(!reply.shows("href=\"/en/topics/family-placement\""), "a topic without works is no way on");
}

#[tokio::test]
async fn the_works_of_a_search_are_a_table_for_people() {
    let library = TestLibrary::new();
    library.original("kg/legislation/code", "ru", "Кодекс", "checked_on: 2026-11-01\n", "Текст о зебре.");
    library.original("kg/reports/a", "ru", "Отчёт", "", "О другом.");
    let site = TestSite::of(&library);
    let page = site.get("/en/search?q=%D0%B7%D0%B5%D0%B1%D1%80%D0%B0").await;
    assert!(page.shows("href=\"/en/works.csv?q=%D0%B7%D0%B5%D0%B1%D1%80%D0%B0\""), "{}", page.body);
    let table = site.get("/en/works.csv?q=%D0%B7%D0%B5%D0%B1%D1%80%D0%B0").await;
    assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
    let rows: Vec<&str> = table.body.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0].starts_with("Title,Country,Kind,Type,Date,Number"), "{}", rows[0]);
    assert!(rows[1].starts_with("Кодекс,Kyrgyzstan,Legal act,Law,2020,,in force,2026-11-01,"), "{}", rows[1]);
    assert!(rows[1].ends_with("/en/kg/legislation/code"), "{}", rows[1]);
}

#[tokio::test]
async fn a_page_behind_the_last_leads_to_the_last() {
    let library = TestLibrary::new();
    for number in 0..25 {
        library.original(&format!("kg/legislation/code-{number}"), "en", "Children's code", "", "Guardianship.");
    }
    let site = TestSite::of(&library);
    let reply = site.get("/en/search?q=guardianship&country=kg&page=9").await;
    assert_eq!((reply.status.as_u16(), reply.header("location")), (307, "/en/search?q=guardianship&country=kg&page=2"));
    let last = site.get(reply.header("location")).await;
    assert!(last.shows("aria-current=\"page\"") && last.header("x-robots-tag") == "noindex, follow", "{}", last.body);
}

#[tokio::test]
async fn what_was_not_read_of_a_long_query_is_in_no_link() {
    let library = TestLibrary::new();
    library.original("kg/legislation/code", "en", "Children's code", "", "Guardianship of children.");
    let site = TestSite::of(&library);
    let reply = site.get(&format!("/en/search?q=guardianship{}", "+word".repeat(1_000))).await;
    let links = reply.body.split("q=guardianship").skip(1).map(|rest| rest.split('"').next().unwrap_or_default());
    let longest = links.map(str::len).max().unwrap_or_default();
    assert!((1..600).contains(&longest), "{longest}");
}

#[tokio::test]
async fn a_theme_that_is_selected_opens_its_narrower_topics() {
    let library = TestLibrary::new();
    library.original("tr/service-models/family", "en", "Foster", "topics: foster-care\n", "Text.");
    let site = TestSite::of(&library);
    let facet = |body: &str| body.split("name=\"topic\"").count() - 1;
    let closed = site.get("/en/search").await;
    assert_eq!(facet(&closed.body), 1, "the one theme that has something");
    let open = site.get("/en/search?topic=family-placement").await;
    assert!(open.shows("class=\"narrower\"") && open.shows("value=\"foster-care\""), "{}", open.body);
    let unknown = site.get("/en/search?topic=nothing-known").await;
    assert!(unknown.shows("value=\"nothing-known\""), "what is selected can be seen and taken away");
}

#[tokio::test]
async fn a_result_names_the_further_sections_that_answer() {
    let library = TestLibrary::new();
    let sections = [
        ("Who may foster", "Foster carers are chosen by a panel, and foster carers are trained."),
        ("Pay", "Foster carers are paid."),
        ("Appeals", "A court hears carers."),
        ("Review", "Foster carers are seen every year."),
        ("Schools", "Nothing of it."),
        ("Leave", "Foster carers have a month."),
        ("Insurance", "Foster carers are insured."),
    ];
    let body: String = sections.iter().map(|(heading, text)| format!("## {heading}\n\n{text}\n\n")).collect();
    library.original("kg/legislation/code", "en", "The code", "", &format!("Beginning.\n\n{body}"));
    library.original(
        "kg/reports/note",
        "en",
        "A note",
        "type: research\n",
        "Foster carers once.\n\n## Rest\n\nNothing.",
    );
    let site = TestSite::of(&library);
    let answer = site.get("/api/v1/search?q=foster+carers&ui=en&semantic=off").await.json();
    let hit = |id: &str| answer["hits"].as_array().unwrap().iter().find(|hit| hit["id"] == id).unwrap().clone();
    let code = hit("kg/legislation/code");
    assert_eq!(code["section"]["heading"], "Who may foster");
    let named = |hit: &serde_json::Value| -> Vec<String> {
        let further = hit["further_sections"].as_array().unwrap().iter();
        further.map(|section| section["heading"].as_str().unwrap().to_string()).collect()
    };
    let further = named(&code);
    assert_eq!(further.len(), 3, "{further:?}");
    let right = ["Pay", "Review", "Leave", "Insurance"];
    assert!(further.iter().all(|heading| right.contains(&heading.as_str())), "{further:?}");
    assert!(further.is_sorted_by_key(|heading| right.iter().position(|known| known == heading)), "{further:?}");
    assert!(named(&hit("kg/reports/note")).is_empty());
    let page = site.get("/en/search?q=foster+carers").await;
    let anchor = code["further_sections"][0]["anchor"].as_str().unwrap();
    let link = format!("<p class=\"further\">Also in: <a href=\"/en/kg/legislation/code#{anchor}\">{}</a>", further[0]);
    assert!(page.shows(&link), "{}", page.body);
    let listed = site.get("/api/v1/search?kind=legislation&ui=en").await.json();
    assert!(listed["hits"][0]["further_sections"].as_array().unwrap().is_empty());
}
