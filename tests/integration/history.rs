//! 1. A page says when its text changed and leads to what was removed and added, by section.
//! 2. What was taken down, and what speaks of people or of violence, does not come back by this way.
//! 3. A page lists what was published and what changed, by day, and leads to it; what may not be shown is not on it.
//! 4. A library that git knows nothing of has no earlier texts, and its pages are as they were.

use std::process::Command;

use tajriba::history::History;
use tajriba::router::build_router;

use crate::support::{TestLibrary, TestSite};

fn git(library: &TestLibrary, day: &str, arguments: &[&str]) {
    let date = format!("2026-{day}T12:00:00Z");
    let done = Command::new("git")
        .arg("-C")
        .arg(library.root())
        .args(["-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgSign=false"])
        .args(arguments)
        .env("GIT_AUTHOR_DATE", &date)
        .env("GIT_COMMITTER_DATE", &date)
        .status();
    assert!(done.expect("git runs").success(), "{arguments:?}");
}

/// Commits the library as it is on a day of 2026.
fn commit(library: &TestLibrary, day: &str, message: &str) {
    git(library, day, &["init", "--quiet", "--initial-branch=main"]);
    git(library, day, &["add", "--all"]);
    git(library, day, &["commit", "--quiet", "--message", message]);
}

/// The site over the library as it is, with its history.
fn site(library: &TestLibrary) -> TestSite {
    let state = TestSite::state(library, tajriba::app::Options::default());
    state.replace_history(History::read(&library.root(), &History::default()).into());
    TestSite::behind(build_router(state))
}

fn law(library: &TestLibrary, more: &str, pay: &str) {
    let body = format!("Beginning.\n\n## Pay {{#pay}}\n\nCarers get {pay} soms a month.\n\n## Training\n\nTen days.");
    library.original("kg/legislation/code", "en", "The code", more, &body);
}

/// The address of the page on what changed that a page leads to.
fn way(body: &str) -> String {
    let link = body.split("href=\"").skip(1).map(|link| link.split('"').next().unwrap()).find(|l| l.contains("since="));
    link.expect("a link to what changed").replace("&amp;", "&")
}

#[tokio::test]
async fn a_page_leads_to_what_its_text_said_before() {
    let library = TestLibrary::new();
    law(&library, "", "100");
    commit(&library, "03-01", "add the code");
    law(&library, "", "250");
    commit(&library, "04-02", "mend the pay");
    // Who only says more about a text does not change it.
    law(&library, "number: \"7\"\n", "250");
    commit(&library, "05-03", "add its number");
    let site = site(&library);
    let page = site.get("/ru/kg/legislation/code").await;
    let changes = page.body.split("id=\"changes\"").nth(1).expect("what changed").split("</section>").next().unwrap();
    assert!(changes.contains("<time datetime=\"2026-04-02\">") && changes.contains("текст изменён"), "{changes}");
    assert!(!changes.contains("2026-05-03"), "{changes}");
    let page = site.get(&way(&page.body)).await;
    assert_eq!(page.status, 200);
    assert!(page.shows("noindex") && page.shows("1 марта 2026"));
    let told = |key: &str, text: &str| format!("<span class=\"hidden\" lang=\"ru\">[{key}:] </span>{text}");
    let pair = format!(
        "Carers get <del>{}</del><ins>{}</ins> soms a month.",
        told("удалено", "100"),
        told("добавлено", "250")
    );
    assert!(page.shows(&pair), "{}", page.body);
    assert!(page.shows("href=\"/ru/kg/legislation/code#pay\">Pay</a>"));
    assert!(!page.shows("Ten days") && !page.shows("Beginning."));
}

#[tokio::test]
async fn a_change_of_the_particulars_alone_is_no_change_of_the_text() {
    let library = TestLibrary::new();
    law(&library, "", "100");
    commit(&library, "03-01", "add the code");
    law(&library, "number: \"7\"\n", "100");
    commit(&library, "05-03", "add its number");
    assert!(!site(&library).get("/en/kg/legislation/code").await.shows("since="));
}

#[tokio::test]
async fn what_was_taken_down_does_not_come_back() {
    let library = TestLibrary::new();
    law(&library, "", "100");
    commit(&library, "03-01", "add the code");
    law(&library, "", "200");
    let known = tajriba_indexer::model::Revision::of(
        &std::fs::read(library.root().join("kg/legislation/code/index.en.md")).unwrap(),
    );
    commit(&library, "04-02", "mend the pay");
    law(&library, "", "no");
    commit(&library, "04-03", "take a passage down\n\nTakedown: asked for by the family");
    let address = format!("/en/kg/legislation/code?since={}", known.as_str());
    for path in ["/en/kg/legislation/code", &address] {
        let page = site(&library).get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(!page.shows("since=") && !page.shows("200 soms"), "{path}");
    }
    law(&library, "", "300");
    commit(&library, "05-01", "write it anew");
    let site = site(&library);
    let page = site.get(&way(&site.get("/en/kg/legislation/code").await.body)).await;
    assert!(page.shows("</span>no</del>") && page.shows("</span>300</ins>"), "{}", page.body);
    assert!(!page.shows(">100<") && !page.shows(">200<"));
}

#[tokio::test]
async fn what_was_taken_down_on_a_branch_does_not_come_back_either() {
    let library = TestLibrary::new();
    law(&library, "", "100");
    commit(&library, "03-01", "add the code");
    git(&library, "03-02", &["switch", "--quiet", "--create", "care"]);
    law(&library, "", "no");
    commit(&library, "03-03", "take a passage down\n\nTakedown: asked for by the family");
    git(&library, "03-04", &["switch", "--quiet", "main"]);
    library.write("kg/legislation/code/note.txt", "Beside it.");
    law(&library, "number: \"7\"\n", "100");
    // Younger than the takedown, and still with what it took down.
    commit(&library, "03-05", "add a number");
    let merge = ["merge", "--quiet", "--no-ff", "--strategy-option=theirs", "--message", "merge", "care"];
    git(&library, "03-06", &merge);
    assert!(!site(&library).get("/en/kg/legislation/code").await.shows("since="));
    law(&library, "", "300");
    commit(&library, "05-01", "write it anew");
    let site = site(&library);
    let page = site.get(&way(&site.get("/en/kg/legislation/code").await.body)).await;
    assert!(page.shows("</span>no</del>") && page.shows("</span>300</ins>"), "{}", page.body);
    assert!(!page.shows("100") && !page.shows("March 1, 2026") && !page.shows("March 5, 2026"), "{}", page.body);
}

#[tokio::test]
async fn earlier_texts_about_people_or_violence_are_not_shown() {
    let library = TestLibrary::new();
    let write = |text: &str| {
        library.original("kg/case-studies/family", "en", "A family", "", text);
        library.original(
            "kg/reports/harm",
            "en",
            "Harm",
            "type: research\ntopics: violence-neglect-exploitation\n",
            text,
        );
    };
    write("Named here.");
    let file = |id: &str| std::fs::read(library.root().join(id).join("index.en.md")).unwrap();
    let revisions =
        ["kg/case-studies/family", "kg/reports/harm"].map(|id| (id, tajriba_indexer::model::Revision::of(&file(id))));
    commit(&library, "03-01", "add both");
    write("Nobody is spoken of.");
    commit(&library, "04-01", "mend both");
    let site = site(&library);
    for (id, revision) in revisions {
        for path in [format!("/en/{id}"), format!("/en/{id}?in=en&since={}", revision.as_str())] {
            let page = site.get(&path).await;
            assert_eq!(page.status, 200, "{path}");
            assert!(!page.shows("since=") && !page.shows("Named here"), "{path}");
        }
    }
}

#[tokio::test]
async fn a_translation_leads_to_what_changed_in_its_original() {
    let library = TestLibrary::new();
    law(&library, "", "100");
    let file = std::fs::read(library.root().join("kg/legislation/code/index.en.md")).unwrap();
    let revision = tajriba_indexer::model::Revision::of(&file);
    let translation = format!(
        "---\ntitle: Кодекс\ntranslation: {{of: en, kind: human, source_revision: \"{}\"}}\n---\nТекст.\n",
        revision.as_str()
    );
    library.write("kg/legislation/code/index.ru.md", &translation);
    commit(&library, "03-01", "add the code");
    law(&library, "", "250");
    commit(&library, "04-02", "mend the pay");
    let site = site(&library);
    let page = site.get("/ru/kg/legislation/code").await;
    assert!(page.shows("Что изменилось в оригинале с тех пор"), "{}", page.body);
    let changes = site.get(&way(&page.body)).await;
    assert!(changes.shows("</span>250</ins>"), "{}", changes.body);
}

#[tokio::test]
async fn a_library_in_no_repository_has_no_earlier_texts() {
    let library = TestLibrary::new();
    law(&library, "", "100");
    let history = History::read(&library.root(), &History::default());
    assert_eq!(history.head(), "");
    let page = site(&library).get("/en/kg/legislation/code?since=0123456789abcdef").await;
    assert_eq!(page.status, 200);
    assert!(page.shows("Carers get 100 soms"));
}

#[tokio::test]
async fn what_is_new_stands_by_day_and_leads_to_it() {
    let library = TestLibrary::new();
    law(&library, "", "100");
    commit(&library, "03-01", "add the code");
    library.translation("kg/legislation/code", "en", "ru", "Кодекс", "Начало.");
    library.original("kg/service-models/form", "ru", "Бланк", "", "Что вписать.");
    commit(&library, "04-02", "a translation and a form");
    law(&library, "", "250");
    commit(&library, "05-03", "mend the pay");
    let site = site(&library);
    let page = site.get("/en/new").await.body;
    let places: Vec<_> = [
        "May 3, 2026",
        "Changed texts",
        "The code",
        "April 2, 2026",
        "New works",
        "Бланк",
        "New in another language",
        "Русский",
        "March 1, 2026",
        "New works",
    ]
    .iter()
    .scan(page.find("<main").unwrap(), |from, text| {
        let place = page[*from..].find(text).map(|at| at + *from);
        *from = place.unwrap_or(*from);
        Some((*text, place))
    })
    .collect();
    assert!(places.iter().all(|(_, place)| place.is_some()), "in this order: {places:?}");
    let changed = site.get(&way(&page)).await.body;
    assert!(changed.contains("<del>") && changed.contains("100"), "what was different before");
    let laws = site.get("/en/new?country=kg&kind=legislation").await.body;
    assert!(laws.contains("May 3, 2026") && laws.contains("The code") && !laws.contains("Бланк"), "laws alone");
    assert!(laws.contains("<option value=\"legislation\" selected"), "the form holds what is chosen");
    assert!(laws.contains("href=\"/kk/new?country=kg&amp;kind=legislation\""), "so does the switch of languages");
    let none = site.get("/en/new?country=tr&kind=").await;
    assert!(none.status == 200 && none.shows("There is nothing new for this choice"));
    assert_eq!(site.get("/en/new/2").await.status, 404);
    assert_eq!(site.get("/en/new/0").await.status, 404);
}

#[tokio::test]
async fn what_may_not_be_shown_is_no_news() {
    let library = TestLibrary::new();
    let case = |body: &str| library.original("kg/case-studies/family", "en", "A family", "", body);
    case("They lived in a house by the river.");
    library.original("kg/tools/rights", "en", "Your rights", "type: guide\naudience: children\n", "You may ask.");
    library.original("kg/service-models/gone", "en", "Taken away", "", "Text.");
    commit(&library, "03-01", "add");
    case("They live together.");
    std::fs::remove_dir_all(library.root().join("kg/service-models/gone")).unwrap();
    commit(&library, "04-02", "mend");
    let site = site(&library);
    let page = site.get("/en/new").await.body;
    let known = site.get("/en/kg/tools/rights").await.status;
    assert_ne!(known, 200, "what is for children and was not reviewed");
    assert!(page.contains("A family") && !page.contains("since="), "it says that a case changed, and not what it said");
    assert!(!page.contains("Your rights") && !page.contains("Taken away"), "{page}");
}

#[tokio::test]
async fn without_git_nothing_is_said_to_be_new() {
    let library = TestLibrary::new();
    law(&library, "", "100");
    let page = site(&library).get("/en/new").await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("does not know on which days"), "{}", page.body);
}

#[tokio::test]
async fn a_takedown_is_no_news() {
    let library = TestLibrary::new();
    law(&library, "", "100");
    commit(&library, "03-01", "add the code");
    law(&library, "", "250");
    commit(&library, "04-02", "mend the pay\n\nTakedown: a name");
    let page = site(&library).get("/en/new").await.body;
    assert!(!page.contains("The code"), "nobody knows what it was before: {page}");
}
