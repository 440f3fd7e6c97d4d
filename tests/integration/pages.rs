//! 1. Every page exists in every interface language; its text is in the language the address names.
//! 2. A work is shown in the reader's language, else in the best other one, and says so.
//! 3. All state is in the address; the language switch and the chips keep it.
//! 4. No search is a dead end.

use axum::http::Method;
use tajriba::search::SearchRequest;
use tajriba_indexer::model::Kind;

use crate::support::{TestLibrary, TestSite, tag};

fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.original(
        "kg/legislation/code",
        "ru",
        "Кодекс о детях",
        "date: 2012-07-10\nchecked_on: 2026-06-01\ntopics: foster-care\ncommitments: 2\n",
        "Вступление.\n\n## Усыновление {#adoption}\n\nУсыновление детей.\n\n## Опека\n\nСм. [дело](../../../kz/case-studies/home/index.ru.md).",
    );
    library.translation("kg/legislation/code", "ru", "ky", "Балдар кодекси", "Кириш сөз.");
    library.original(
        "kz/case-studies/home",
        "ru",
        "Дом юношества",
        "date: 2019\ntopics: foster-care\nresult: Дети живут в семьях\n",
        "Рассказ.",
    );
    library
}

#[tokio::test]
async fn the_page_for_contributors_names_every_folder() {
    let site = TestSite::of(&library());
    for language in ["kk", "ky", "tr", "ru", "en"] {
        let page = site.get(&format!("/{language}/contribute")).await;
        for folder in ["kg", "kz", "tr", "regional", "legislation", "training-materials", "forum", "curricula"] {
            assert!(page.shows(&format!("<dt><code>{folder}</code></dt>")), "{language}: {folder}");
        }
    }
}

const PAGES: [&str; 18] = [
    "",
    "search",
    "search?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0",
    "countries/kg",
    "countries/regional",
    "topics",
    "topics/foster-care",
    "commitments",
    "commitments/2",
    "contribute",
    "data",
    "new",
    "about",
    "safeguarding",
    "privacy",
    "children",
    "children/kg",
    "kg/legislation/code",
];

#[tokio::test]
async fn every_page_answers_in_every_interface_language() {
    let site = TestSite::of(&library());
    for language in ["kk", "ky", "tr", "ru", "en"] {
        for page in PAGES {
            let reply = site.get(&format!("/{language}/{page}")).await;
            assert_eq!(reply.status, 200, "/{language}/{page}");
            assert!(reply.shows(&format!("<html lang=\"{language}\">")), "/{language}/{page}");
            assert!(reply.shows("mailto:hub@example.org?subject="), "no report link on /{language}/{page}");
        }
    }
}

#[tokio::test]
async fn the_root_follows_the_browser_and_offers_every_language() {
    let site = TestSite::of(&library());
    let reply = site.send(Method::GET, "/", &[("accept-language", "de, tr;q=0.8, ru;q=0.5")]).await;
    assert_eq!((reply.status.as_u16(), reply.header("location")), (302, "/tr/"));
    assert!(reply.header("vary").contains("accept-language"));
    assert!(reply.shows("Қазақша") && reply.shows("Кыргызча"));
    assert_eq!(site.get("/").await.header("location"), "/ru/");
    assert_eq!(site.get("/kk").await.header("location"), "/kk/");
}

#[tokio::test]
async fn a_work_is_shown_in_the_readers_language_or_says_why_not() {
    let site = TestSite::of(&library());
    let kyrgyz = site.get("/ky/kg/legislation/code").await;
    assert!(kyrgyz.shows("Балдар кодекси"));
    let turkish = site.get("/tr/kg/legislation/code").await;
    assert!(turkish.shows("<h1 lang=\"ru\">Кодекс о детях</h1>"));
    assert!(turkish.shows("Henüz Türkçe bir metin yok"));
    assert!(turkish.shows("rel=\"canonical\" href=\"/ru/kg/legislation/code\""));
    let chosen = site.get("/tr/kg/legislation/code?in=ky").await;
    assert!(chosen.shows("<h1 lang=\"ky\">Балдар кодекси</h1>"));
    let nonsense = site.get("/ru/kg/legislation/code?in=%FF").await;
    assert!(nonsense.shows("<h1>Кодекс о детях</h1>"));
}

#[tokio::test]
async fn internal_links_stay_in_the_readers_language() {
    let site = TestSite::of(&library());
    let reply = site.get("/ru/kg/legislation/code").await;
    assert!(reply.shows("href=\"/ru/kz/case-studies/home"), "{}", reply.body);
    assert!(reply.shows("id=\"adoption\""));
}

#[tokio::test]
async fn a_former_address_leads_to_todays() {
    let library = library();
    library.original("kz/reports/new", "ru", "Доклад", "type: analysis\naliases: kz/reports/old\n", "Текст.");
    let reply = TestSite::of(&library).get("/kk/kz/reports/old?in=ru").await;
    assert_eq!((reply.status.as_u16(), reply.header("location")), (301, "/kk/kz/reports/new?in=ru"));
}

#[tokio::test]
async fn the_language_switch_and_the_chips_keep_the_search() {
    let site = TestSite::of(&library());
    let reply = site.get("/ru/search?kind=legislation&q=%D0%B4%D0%B5%D1%82%D0%B8&country=kg").await;
    let state = "q=%D0%B4%D0%B5%D1%82%D0%B8&amp;country=kg&amp;kind=legislation";
    assert!(reply.shows(&format!("href=\"/kk/search?{state}\" lang=\"kk\"")), "{}", reply.body);
    assert!(reply.shows("href=\"/ru/search?q=%D0%B4%D0%B5%D1%82%D0%B8&amp;kind=legislation\""));
    assert!(reply.shows("href=\"/ru/search?q=%D0%B4%D0%B5%D1%82%D0%B8\""));
}

#[tokio::test]
async fn a_value_that_cannot_be_read_is_left_out_and_named() {
    let reply = TestSite::of(&library()).get("/en/search?country=Kyrgyz&kind=legislation").await;
    assert_eq!(reply.status, 200);
    assert!(reply.shows("The value “Kyrgyz” for “Country” was not understood"));
    assert!(reply.shows("1 work</p>"));
}

#[tokio::test]
async fn a_search_that_finds_nothing_offers_what_does() {
    let reply = TestSite::of(&library()).get("/en/search?country=tr&kind=legislation").await;
    assert!(reply.shows("Nothing found"));
    assert!(reply.shows("<a href=\"/en/search?kind=legislation\">without “Türkiye”</a> — 1 work"));
    assert!(reply.shows("href=\"/en/topics/family-placement\""));
}

#[tokio::test]
async fn what_was_typed_is_shown_as_text() {
    let reply = TestSite::of(&library()).get("/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22").await;
    assert!(!reply.shows("<script>") && reply.shows("&lt;script&gt;"));
}

#[tokio::test]
async fn related_works_of_other_countries_are_listed() {
    let reply = TestSite::of(&library()).get("/ru/kg/legislation/code").await;
    let related = reply.body.split("id=\"related\"").nth(1).expect("related works");
    assert!(related.contains("/ru/kz/case-studies/home"));
}

/// Words in Latin letters that a reader of a page in Cyrillic meets: in its text and in its labels.
fn latin_words(html: &str) -> Vec<String> {
    let mut texts: Vec<&str> = Vec::new();
    let body = html.split("<body>").nth(1).unwrap_or_default();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        // Code, addresses and the names of languages stay as they are everywhere.
        if !tag.starts_with("code") && !tag.contains("hreflang=") && !text.contains("/kk/") {
            texts.push(text);
        }
        texts.extend(tag.split("aria-label=\"").nth(1).and_then(|rest| rest.split('"').next()));
    }
    let words =
        texts.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '@' && c != '.'));
    let latin = words.filter(|word| word.chars().filter(char::is_ascii_alphabetic).count() > 2);
    let known =
        ["API", "JSON", "Markdown", "CC-BY-4.0", "WCAG", "Cookie", "hub@example.org", "lt", "gt", "quot", "amp"];
    latin.filter(|word| !known.contains(word)).map(String::from).collect()
}

#[tokio::test]
async fn no_text_of_the_interface_is_written_into_the_program() {
    let library = TestLibrary::new();
    let hub = "name: {kk: Тәжірибе}\ncountries:\n  - {code: kg, name: {kk: Қырғызстан}}\nlanguages:\n  - {tag: kk, name: Қазақша}\n  - {tag: ru, name: Русский}\nlicense: CC-BY-4.0\ncontact: hub@example.org\ndefault_language: kk\ndefault_resolution: bishkek-2009\n";
    library.write("hub.yaml", hub);
    let label = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix t: <https://example.org/v/> .\nt:s a skos:ConceptScheme ; skos:hasTopConcept t:justice .\nt:justice a skos:Concept ; skos:topConceptOf t:s ; skos:prefLabel \"Әділет\"@kk .\n";
    library.write("vocabulary.ttl", label);
    for number in 1..=3 {
        let text = "original: ru\ntext: {ru: Обязательство, kk: Міндеттеме}\nshort: {kk: Міндеттеме}\n";
        library.write(&format!("commitments/bishkek-2009/{number}.yaml"), text);
    }
    let source = "date: 2020-05-06\nsources: [{title: Дерек, kind: official, accessed: 2026-01-01}]\ntopics: justice\ncommitments: 2\n";
    for (id, more) in [
        ("kg/legislation/a", "type: law\nin_force: partly\nchecked_on: 2020-01-01\nin_force_from: 2020\n"),
        ("kg/case-studies/a", "consent: anonymised\nproblem: Мәселе\nperiod: {from: 2019}\n"),
        ("kg/service-models/a", "staff: Мамандар\nadopted_in: [{country: kg, year: 2020}]\nstage: [prevention]\n"),
        ("kg/training-materials/a", "audience: [trainer]\nminutes: 30\nlevel: basic\ntype: exercise\n"),
        ("kg/reports/a", "type: treaty-body\n"),
        ("kg/tools/a", "type: checklist\nages: 7-13\n"),
        ("kg/national-plans/a", "period: {from: 2016}\nmeasures: [{id: \"1\", title: Шара, due: \"2020\"}]\n"),
        (
            "kg/curricula/a",
            "audience: [policy]\nmodules: [{title: Бөлім, day: 1, items: [{ref: kg/training-materials/a}]}]\n",
        ),
    ] {
        let front = format!("---\ntitle: Атауы\n{source}{more}---\nМәтін.\n");
        library.write(&format!("{id}/index.kk.md"), &front);
    }
    let site = TestSite::of(&library);
    let works = [
        "legislation",
        "case-studies",
        "service-models",
        "training-materials",
        "reports",
        "tools",
        "national-plans",
        "curricula",
    ];
    let works = works.map(|kind| format!("kg/{kind}/a"));
    let pages =
        PAGES.iter().map(ToString::to_string).filter(|page| !page.contains("foster-care") && !page.contains("code"));
    let others =
        ["editorial", "accessibility", "topics/justice", "nowhere", "search?q=x&country=tr&kind=1"].map(String::from);
    let mut found = Vec::new();
    for page in pages.chain(works).chain(others) {
        let reply = site.get(&format!("/kk/{page}")).await;
        found.extend(latin_words(&reply.body).into_iter().map(|word| format!("/kk/{page}: {word}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test]
async fn an_unknown_address_answers_in_the_readers_language() {
    let site = TestSite::of(&library());
    let reply = site.get("/kk/kg/legislation/none").await;
    assert_eq!(reply.status, 404);
    assert!(reply.shows("Бет табылмады") && reply.shows("href=\"/kk/countries/kg\""));
    let reply = site.send(Method::GET, "/nowhere/at/all", &[("accept-language", "tr")]).await;
    assert!(reply.shows("Sayfa bulunamadı"));
}

#[tokio::test]
async fn the_sitemap_names_works_only_in_languages_they_exist_in() {
    let site = TestSite::of(&library());
    let reply = site.send(Method::GET, "/sitemap.xml", &[("host", "hub.example")]).await;
    assert!(reply.shows("<loc>http://hub.example/ky/kg/legislation/code</loc>"));
    assert!(!reply.shows("<loc>http://hub.example/tr/kg/legislation/code</loc>"));
}

#[tokio::test]
async fn a_curriculum_lists_its_parts_once_and_sums_their_minutes() {
    let library = library();
    library.original("kz/training-materials/game", "ru", "Игра", "", "Правила.");
    let modules = "audience: trainer\nmodules:\n  - title: Начало\n    day: 1\n    items:\n      - {ref: kz/training-materials/game}\n      - {ref: \"kg/legislation/code#adoption\", minutes: 45}\n";
    library.original("kz/curricula/course", "ru", "Курс", modules, "Для кого.");
    let reply = TestSite::of(&library).get("/en/kz/curricula/course").await;
    assert_eq!(reply.body.matches("/en/kz/training-materials/game").count(), 1, "{}", reply.body);
    assert!(reply.shows("href=\"/en/kg/legislation/code#adoption\""));
    assert!(reply.shows("Кодекс о детях – Усыновление"));
    assert!(reply.shows("30 minutes") && reply.shows("<b>75 minutes</b>"));
}

#[tokio::test]
async fn a_plan_shows_the_columns_it_fills_and_the_last_review_known() {
    let library = library();
    let plan = "period: {from: 2016, to: 2020}\nmeasures:\n  - {id: \"1.1\", title: Мера, target: {value: \"120\", year: 2020}}\nreviews:\n  - {year: 2018, source: Early}\n  - {year: 2020, source: Late}\n";
    library.original("kg/national-plans/plan", "ru", "План", plan, "Текст.");
    let reply = TestSite::of(&library).get("/en/kg/national-plans/plan").await;
    assert!(reply.shows(">Target</th>") && !reply.shows(">Baseline</th>"));
    assert!(reply.shows("120 (2020)") && reply.shows("Last review known here: 2020 (Late)."));
    assert!(!reply.shows("overdue"));
}

#[tokio::test]
async fn a_version_shows_its_own_words_and_else_the_originals_with_their_language() {
    let library = library();
    let translated = |id: &str, words: &str| {
        let by = "large language model, not yet read by a native speaker";
        let front = format!("title: Башка\ntranslation: {{of: ru, kind: machine, by: \"{by}\"}}\n{words}");
        library.write(&format!("{id}/index.ky.md"), &format!("---\n{front}---\nТекст.\n"));
    };
    library.original("kg/case-studies/worded", "ru", "Случай", "problem: Беда\nresult: Итог\n", "Текст.");
    translated("kg/case-studies/worded", "problem: Көйгөй\n");
    let plan =
        "period: {from: 2020}\nmeasures:\n  - {id: \"1\", title: Мера, due: Скоро}\n  - {id: \"2\", title: Другая}\n";
    library.original("kg/national-plans/worded", "ru", "План", plan, "Текст.");
    translated("kg/national-plans/worded", "measures: [{id: \"2\", title: Башкасы}]\n");
    let modules = "audience: trainer\nmodules:\n  - {title: Начало, aims: [знать, уметь], items: [{activity: Круг}]}\n";
    library.original("kg/curricula/worded", "ru", "Курс", modules, "Текст.");
    translated("kg/curricula/worded", "modules: [{title: Башталышы, aims: билүү, items: [{activity: Тегерек}]}]\n");
    library.original(
        "kg/service-models/worded",
        "ru",
        "Услуга",
        "adopted_in: {country: kz, adapted: Иначе}\n",
        "Текст.",
    );
    translated("kg/service-models/worded", "adopted_in: [{country: kz, adapted: Башкача}]\n");
    library.original("kg/training-materials/worded", "ru", "Игра", "content_warning: Осторожно\n", "Текст.");
    translated("kg/training-materials/worded", "content_warning: Этият\n");
    let site = TestSite::of(&library);
    let own = |text: &str| format!("<span>{text}</span>");
    let original = |text: &str| format!("<span lang=\"ru\">{text}</span>");
    for (kind, shown) in [
        ("case-studies", vec![own("Көйгөй"), original("Итог")]),
        ("national-plans", vec![original("Мера"), original("Скоро"), own("Башкасы")]),
        ("curricula", vec![own("Башталышы"), own("билүү"), original("уметь"), own("Тегерек")]),
        ("service-models", vec![own("Башкача")]),
        ("training-materials", vec![own("Этият")]),
    ] {
        let page = site.get(&format!("/ky/kg/{kind}/worded")).await;
        shown.iter().for_each(|text| assert!(page.shows(text), "{kind}: {text}\n{}", page.body));
        assert!(page.shows("(чоң тилдик модель, эне тили ушул тил болгон адам али окуй элек)"));
    }
    let page = site.get("/ru/kg/case-studies/worded").await;
    assert!(page.shows(&own("Беда")) && !page.shows("Көйгөй"));
    let work = site.get("/api/v1/works/kg/case-studies/worded").await.json();
    assert_eq!(work["details"]["problem"], "Беда");
    assert_eq!(work["versions"][0]["wording"], serde_json::json!({"problem": "Көйгөй"}));
    assert_eq!(work["versions"][1]["wording"], serde_json::json!({}));
    let begun = site.get("/ky/curriculum?from=kg/curricula/worded").await;
    let begun = site.get(begun.header("location")).await;
    assert!(begun.shows("Башталышы") && begun.shows("уметь") && begun.shows("Тегерек") && !begun.shows("Начало"));
}

#[tokio::test]
async fn a_meeting_is_found_by_its_place_in_the_words_of_each_version() {
    let library = library();
    library.original("regional/forum/meeting", "en", "A meeting", "type: meeting\nplace: Astana\n", "Text.");
    library.write(
        "regional/forum/meeting/index.tr.md",
        "---\ntitle: Bir toplantı\nplace: Kurgukent\ntranslation: {of: en, kind: human}\n---\nMetin.\n",
    );
    let site = TestSite::of(&library);
    for place in ["Astana", "Kurgukent"] {
        let found = site.get(&format!("/tr/search?q={place}")).await;
        assert!(found.shows("/tr/regional/forum/meeting"), "{place}");
    }
}

/// The part of the first page that lists guides.
async fn situations(library: &TestLibrary) -> String {
    let home = TestSite::of(library).get("/en/").await;
    home.body.split("id=\"situations\"").nth(1).unwrap().split("</section>").next().unwrap().to_string()
}

#[tokio::test]
async fn the_first_page_lists_guides_and_nothing_for_children() {
    let library = library();
    library.original("kg/tools/found", "en", "A child is found alone", "type: guide\n", "Text.");
    library.original("kg/tools/form", "en", "A form", "type: form\ndate: 1999\n", "Text.");
    library.original(
        "kg/tools/young",
        "en",
        "For the young",
        "type: guide\naudience: children\nreview: {status: reviewed}\n",
        "Text.",
    );
    let guides = situations(&library).await;
    assert!(guides.contains("A child is found alone"), "{guides}");
    assert!(!guides.contains("A form") && !guides.contains("For the young"), "{guides}");
    library.original("regional/tools/anywhere", "en", "A child begs", "type: guide\naudience: practitioner\n", "Text.");
    library.original(
        "regional/tools/plan",
        "en",
        "A toolkit",
        "type: guide\naudience: [practitioner, policy]\n",
        "Text.",
    );
    let guides = situations(&library).await;
    assert!(guides.contains("A child begs"), "{guides}");
    assert!(!guides.contains("A child is found alone") && !guides.contains("A toolkit"), "{guides}");
}

#[tokio::test]
async fn the_page_of_all_components_is_served_only_when_asked_for() {
    let library = library();
    assert_eq!(TestSite::of(&library).get("/en/style").await.status, 404);
    let options = tajriba::app::Options { style_page: true, ..Default::default() };
    let reply = TestSite::with(&library, options).get("/en/style").await;
    assert_eq!(reply.status, 200);
    assert!(reply.shows("noindex"));
}

#[tokio::test]
async fn an_old_status_of_a_law_says_of_when_it_is() {
    let library = TestLibrary::new();
    library.original("kg/legislation/old", "en", "Old", "checked_on: 2023-09\n", "Text.");
    library.original("kg/legislation/never", "en", "Never", "", "Text.");
    library.original("kg/legislation/new", "en", "New", "checked_on: 2026-09-01\n", "Text.");
    let reply = TestSite::of(&library).get("/en/search").await;
    let mark = |title: &str| {
        let hit =
            reply.body.split("<li class=\"hit\"").find(|hit| hit.contains(&format!(">{title}</a></h2>"))).unwrap();
        let mark = hit.split("class=\"mark law").nth(1).unwrap().split("</span>").next().unwrap();
        mark.split('>').nth(1).unwrap().to_string()
    };
    assert_eq!(mark("New"), "in force");
    assert_eq!(mark("Old"), "in force – checked: September 2023");
    assert_eq!(mark("Never"), "by the source: in force");
    library.original("kg/legislation/gone", "en", "Gone", "in_force: no\nchecked_on: 2015-01\n", "Text.");
    let gone = TestSite::of(&library).get("/en/kg/legislation/gone").await;
    assert!(gone.shows("<span class=\"mark law gone\">no longer in force"), "{}", gone.body);
}

#[tokio::test]
async fn search_engines_may_list_plain_searches_that_find_something_and_no_other_state() {
    let site = TestSite::of(&library());
    let word = "%D1%83%D1%81%D1%8B%D0%BD%D0%BE%D0%B2%D0%BB%D0%B5%D0%BD%D0%B8%D0%B5";
    for path in ["search".to_string(), format!("search?q={word}"), format!("search?q={word}&in=ru")] {
        let reply = site.get(&format!("/ru/{path}")).await;
        assert!(!reply.shows("noindex"), "{path}");
        assert_eq!(reply.header("x-robots-tag"), "", "{path}");
        let own = format!("rel=\"canonical\" href=\"http://hub.test/ru/{}\"", path.replace('&', "&amp;"));
        let named = site.send(Method::GET, &format!("/ru/{path}"), &[("host", "hub.test")]).await;
        assert!(named.shows(&own), "{path}");
    }
    let misspelt = "%D1%83%D1%81%D1%8B%D0%BD%D0%B0%D0%B2%D0%BB%D0%B5%D0%BD%D0%B8%D0%B5";
    for state in [
        "kind=legislation".to_string(),
        format!("q={word}&country=kg"),
        format!("q={word}&in=ru&in=ky"),
        format!("q={word}&sort=date"),
        format!("q={word}&expand=off"),
        format!("q={word}&country=nowhere"),
        format!("q={misspelt}"),
        "q=xqzxqz".to_string(),
    ] {
        let reply = site.get(&format!("/ru/search?{state}")).await;
        assert_eq!(reply.status, 200, "{state}");
        assert!(reply.shows("<meta name=\"robots\" content=\"noindex, follow\">"), "{state}");
        assert_eq!(reply.header("x-robots-tag"), "noindex, follow", "{state}");
    }
    let robots = site.get("/robots.txt").await;
    for rule in ["Disallow: /*/search?\n", "Allow: /*/search?q=\n", "Disallow: /*/search?q=*&\n"] {
        assert!(robots.shows(rule), "{}", robots.body);
    }
}

#[tokio::test]
async fn a_country_names_the_kinds_it_lacks_and_why_until_there_is_one() {
    let library = library();
    let note = "note: {en: None was found., ru: Не найдено.}";
    library
        .write("kg/country.yaml", &format!("gaps:\n  - {{kind: tools, {note}}}\n  - {{kind: legislation, {note}}}\n"));
    let site = TestSite::of(&library);
    let russian = site.get("/ru/countries/kg").await;
    let gaps = russian.body.split("id=\"gaps\"").nth(1).expect("gaps").split("</section>").next().unwrap();
    assert!(gaps.contains("href=\"/ru/search?kind=tools\"") && gaps.contains("<dd>Не найдено.</dd>"), "{gaps}");
    assert!(!gaps.contains("kind=legislation"), "{gaps}");
    let turkish = site.get("/tr/countries/kg").await;
    assert!(turkish.shows("<dd><span lang=\"en\">None was found.</span></dd>"), "{}", turkish.body);
    assert!(!site.get("/ru/countries/kz").await.shows("id=\"gaps\""));
}

#[tokio::test]
async fn each_door_of_the_first_page_leads_to_where_its_work_begins() {
    let site = TestSite::of(&library());
    let home = site.get("/ru/").await;
    let doors = home.body.split("class=\"doors\"").nth(1).expect("doors").split("</section>").next().unwrap();
    let links: Vec<&str> = doors.split("href=\"").skip(1).map(|link| link.split('"').next().unwrap()).collect();
    assert_eq!(
        links,
        [
            "/ru/search?kind=case-studies&amp;kind=service-models",
            "/ru/curriculum",
            "/ru/search?kind=training-materials",
            "/ru/contribute"
        ]
    );
    let builder = site.get(links[1]).await;
    assert!(builder.shows("name=\"do\"") && builder.shows("id=\"begin\""));
}

#[tokio::test]
async fn the_file_to_begin_with_passes_the_check_and_every_kind_has_its_schema() {
    let library = library();
    let site = TestSite::of(&library);
    let page = site.get("/en/contribute").await;
    let example = page.body.split("<pre tabindex=\"0\" lang=\"en\"><code>").nth(1).expect("an example");
    let example = example.split("</code>").next().unwrap().replace("&quot;", "\"").replace("&amp;", "&");
    library.write("kg/case-studies/example/index.en.md", &example);
    library.update();
    let generation = library.generation();
    assert_eq!(generation.diagnostics(), []);
    let answer = generation.search(&SearchRequest::new("boarding school", tag("en"))).unwrap();
    assert_eq!(answer.hits[0].work.id.to_string(), "kg/case-studies/example");
    for kind in Kind::ALL {
        let path = format!("/api/v1/schema/{kind}");
        assert!(page.shows(&format!("href=\"{path}\"")), "{path}");
        let schema = site.get(&path).await;
        assert_eq!(schema.header("content-type"), "application/schema+json");
        let schema: serde_json::Value = serde_json::from_str(&schema.body).unwrap();
        assert!(schema["properties"]["title"].is_object(), "{kind}");
    }
    assert_eq!(site.get("/api/v1/schema/none").await.status, 404);
}
