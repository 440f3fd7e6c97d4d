//! 1. Two versions of a work stand beside each other, section by section, and none of their text is lost.
//! 2. So do two works.
//! 3. A law leads to the models and cases that rest on it, and back.
//! 4. Files are served when a published version names them, and no other file is.
//! 5. Works from other countries that share most come first.
//! 6. A page begins with the questions that it answers, in its own language, and is found by their words.

use axum::http::Method;
use tajriba::app::Options;

use crate::support::{TestLibrary, TestSite};

fn library() -> TestLibrary {
    let library = TestLibrary::new();
    let body =
        |own: &str| format!("{own} intro\n\n## One {{#one}}\n\n{own} first\n\n## Two {{#two}}\n\n{own} second\n");
    library.original(
        "kg/legislation/code",
        "ru",
        "Кодекс",
        "date: 2012\nchecked_on: 2026-11-01\ntopics: foster-care\n",
        &body("русский"),
    );
    library.translation("kg/legislation/code", "ru", "en", "Code", "English intro\n\n## One {#one}\n\nEnglish first\n");
    library
}

#[tokio::test]
async fn two_versions_stand_beside_each_other_by_section() {
    let site = TestSite::of(&library());
    let alone = site.get("/en/kg/legislation/code").await;
    assert!(alone.shows("href=\"/en/kg/legislation/code?in=en&amp;with=ru\""), "{}", alone.body);
    let reply = site.get("/en/kg/legislation/code?in=en&with=ru").await;
    let rows: Vec<&str> = reply.body.split("<div class=\"row\">").skip(1).collect();
    assert_eq!(rows.len(), 3);
    assert!(rows[1].contains("English first") && rows[1].contains("русский first"), "{}", rows[1]);
    assert!(rows[2].contains("This section is not in this language") && rows[2].contains("русский second"));
    assert!(reply.shows("id=\"one\"") && reply.shows("id=\"second-one\""), "every anchor stands once");
    assert!(reply.shows("noindex"));
    assert!(reply.shows("href=\"/kk/kg/legislation/code?in=en&amp;with=ru\""), "the switch keeps the two versions");
}

#[tokio::test]
async fn a_page_begins_with_the_questions_that_it_answers() {
    let library = TestLibrary::new();
    let fields = "questions: [Кто назначает опекуна?, Когда суд забирает ребёнка?]\n";
    library.original("kg/reports/who-decides", "ru", "Обзор", fields, "Решает комиссия.");
    library.translation("kg/reports/who-decides", "ru", "en", "Review", "A commission decides.");
    let site = TestSite::of(&library);
    let reply = site.get("/ru/kg/reports/who-decides").await;
    let (before, after) = reply.body.split_once("<details class=\"questions\">").unwrap();
    assert!(before.contains("<h1") && after.contains("Решает комиссия."), "between the title and the text");
    assert!(after.contains("<li>Кто назначает опекуна?</li><li>Когда суд забирает ребёнка?</li>"), "{after}");
    assert!(!site.get("/en/kg/reports/who-decides").await.shows("class=\"questions\""), "this version has none");
    assert!(site.get("/ru/search?q=опекун").await.shows("/ru/kg/reports/who-decides"));
}

#[tokio::test]
async fn a_second_version_that_is_not_there_is_left_out() {
    let site = TestSite::of(&library());
    for address in ["?in=en&with=tr", "?in=en&with=en", "?with=ru", "?in=%FF&with=ru"] {
        let reply = site.get(&format!("/en/kg/legislation/code{address}")).await;
        assert_eq!(reply.status, 200, "{address}");
        assert!(!reply.shows("class=\"beside\""), "{address}");
    }
}

#[tokio::test]
async fn two_works_stand_beside_each_other() {
    let library = library();
    library.original("kz/case-studies/home", "en", "Youth home", "legal_basis: kg/legislation/code\n", "A case.");
    let site = TestSite::of(&library);
    let alone = site.get("/en/kg/legislation/code").await;
    let pair = "kg/legislation/code?together=kz/case-studies/home";
    assert!(alone.shows(&format!("href=\"/en/{pair}\"")), "a linked work is offered: {}", alone.body);
    let both = site.get(&format!("/en/{pair}")).await;
    let sides: Vec<&str> = both.body.split("<section id=\"").skip(1).collect();
    assert!(sides[0].starts_with("left") && sides[0].contains("English first") && !sides[0].contains("A case."));
    assert!(sides[1].starts_with("right") && sides[1].contains("A case.") && !sides[1].contains("English first"));
    assert!(sides[0].contains(">in force<"), "a law says how it stands: {}", sides[0]);
    assert!(both.shows("noindex") && both.shows(&format!("href=\"/ru/{pair}\"")), "the switch keeps the two works");
    let looked_for = site.get("/en/kg/legislation/code?second=youth").await;
    assert!(looked_for.shows("<details class=\"ways\" open") && looked_for.shows(&format!("href=\"/en/{pair}\"")));
    assert!(looked_for.shows("noindex") && looked_for.header("cache-control") == "no-store");
    assert!(site.get("/en/kg/legislation/code?second=xqzxqz").await.shows("Nothing found"));
    for other in ["kg/legislation/none", "kg/legislation/code", "x", "%FF"] {
        let reply = site.get(&format!("/en/kg/legislation/code?together={other}")).await;
        assert_eq!(reply.status, 200, "{other}");
        assert!(reply.shows("<article class=\"work") && !reply.shows("class=\"together\""), "{other}: the work alone");
    }
}

#[tokio::test]
async fn a_law_leads_to_the_cases_that_rest_on_it() {
    let library = library();
    let more = "legal_basis: kg/legislation/code\n";
    library.original("kz/case-studies/home", "en", "Youth home", more, "Text.");
    library.original("kg/legislation/second", "en", "Second act", "date: 2015\namends: kg/legislation/code\n", "Text.");
    let reply = TestSite::of(&library).get("/en/kg/legislation/code").await;
    let links = reply.body.split("id=\"links\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(links.contains("Rests on this act") && links.contains("Youth home"), "{links}");
    let changes = reply.body.split("id=\"changes\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(changes.contains("2015") && changes.contains("Amended by") && changes.contains("Second act"), "{changes}");
    assert!(changes.find("2012").unwrap() < changes.find("2015").unwrap());
}

fn with_files() -> TestLibrary {
    let library = TestLibrary::new();
    let more = "type: form\nattachments: [\"form a.pdf\", page.html]\n";
    library.original("kg/tools/form", "en", "Form", more, "See [the table](data/table.csv).");
    library.write("kg/tools/form/form a.pdf", "%PDF-1.4 a form that is long enough to be asked for in parts");
    library.write("kg/tools/form/page.html", "<script>alert(1)</script>");
    library.write("kg/tools/form/data/table.csv", "a,b\n");
    library.write("kg/tools/form/unnamed.txt", "nobody names this file");
    library.original("kg/tools/draft", "en", "Draft", "type: form\nstatus: draft\nattachments: x.txt\n", "Text.");
    library.write("kg/tools/draft/x.txt", "not yet");
    library
}

fn site_with_files(library: &TestLibrary) -> TestSite {
    TestSite::with(library, Options { library: Some(library.root()), ..Options::default() })
}

#[tokio::test]
async fn files_that_a_published_version_names_are_served() {
    let library = with_files();
    let site = site_with_files(&library);
    let page = site.get("/en/kg/tools/form").await;
    assert!(page.shows("href=\"/en/kg/tools/form/form%20a.pdf\""), "{}", page.body);
    assert!(page.shows("1 KB"));
    let file = site.get("/en/kg/tools/form/form%20a.pdf").await;
    assert_eq!((file.status.as_u16(), file.header("content-type")), (200, "application/pdf"));
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert!(file.body.starts_with("%PDF"));
    let linked = site.get("/ru/kg/tools/form/data/table.csv").await;
    assert_eq!((linked.status.as_u16(), linked.body.as_str()), (200, "a,b\n"));
    let page = site.get("/en/kg/tools/form/page.html").await;
    assert_eq!(page.header("content-type"), "application/octet-stream");
    assert_eq!(page.header("content-disposition"), "attachment");
}

#[tokio::test]
async fn a_download_that_broke_off_can_go_on() {
    let library = with_files();
    let site = site_with_files(&library);
    let reply = site.send(Method::GET, "/en/kg/tools/form/form%20a.pdf", &[("range", "bytes=5-7")]).await;
    assert_eq!((reply.status.as_u16(), reply.body.as_str()), (206, "1.4"));
}

#[tokio::test]
async fn no_other_file_is_served() {
    let library = with_files();
    let site = site_with_files(&library);
    for path in [
        "kg/tools/form/unnamed.txt",
        "kg/tools/form/index.en.md",
        "kg/tools/form/../form/form%20a.pdf",
        "kg/tools/form/%2e%2e/%2e%2e/%2e%2e/hub.yaml",
        "kg/tools/form/..%2f..%2f..%2fhub.yaml",
        "kg/tools/form//etc/passwd",
        "kg/tools/form/%00",
        "kg/tools/draft/x.txt",
        "kg/tools/nothing/form%20a.pdf",
    ] {
        assert_eq!(site.get(&format!("/en/{path}")).await.status, 404, "{path}");
    }
    #[cfg(unix)]
    {
        library.remove("kg/tools/form/form a.pdf");
        std::os::unix::fs::symlink("/etc/hostname", library.root().join("kg/tools/form/form a.pdf")).unwrap();
        assert_eq!(site.get("/en/kg/tools/form/form%20a.pdf").await.status, 404, "a link out of the library");
    }
    let nowhere = TestSite::of(&library).get("/en/kg/tools/form/data/table.csv").await;
    assert_eq!(nowhere.status, 404, "no library, no files");
}

#[tokio::test]
async fn works_of_other_countries_that_share_most_come_first() {
    let library = TestLibrary::new();
    let work = |id: &str, title: &str, more: &str| library.original(id, "en", title, more, "Text.");
    work("kg/case-studies/this", "This", "topics: [foster-care, justice]\ncommitments: [1]\n");
    work("kg/case-studies/own", "Own country", "topics: [foster-care, justice]\ncommitments: [1]\n");
    work("kz/case-studies/both", "Both topics", "topics: [foster-care, justice]\n");
    work("kz/case-studies/one", "One topic", "date: 2024\ntopics: justice\n");
    work("tr/case-studies/promise", "Commitment only", "commitments: [1]\n");
    work("tr/case-studies/other", "Nothing shared", "commitments: [2]\n");
    let reply = TestSite::of(&library).get("/en/kg/case-studies/this").await;
    let related = reply.body.split("id=\"related\"").nth(1).unwrap().split("</section>").next().unwrap();
    let place = |title: &str| related.find(title).unwrap_or_else(|| panic!("{title} is missing: {related}"));
    assert!(place("Both topics") < place("Commitment only"), "each country has its turn");
    assert!(place("Commitment only") < place("One topic"));
    assert!(place("One topic") < place("Own country"));
    assert!(!related.contains("Nothing shared"));
}
