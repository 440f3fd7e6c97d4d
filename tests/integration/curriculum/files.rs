use axum::http::StatusCode;
use tajriba::curriculum::{Curriculum, Item, Module, parse, print};
use tajriba_indexer::model::{Audience, ClockTime, ConceptId, Revision};

use crate::curriculum::{chosen, id, library, of, state};
use crate::support::{TestLibrary, TestSite, tag};

#[tokio::test]
async fn the_handout_has_no_answers_and_the_guide_has_them() {
    let site = TestSite::of(&library());
    let mut plan = of(vec![chosen("kz/training-materials/quiz"), chosen("kg/legislation/code#care")]);
    plan.modules[0].items[0].note = "Раздать в начале".to_string();
    plan.modules[0].aims = vec!["знать порядок".to_string()];
    let plan = print(&plan);
    let handout = site.get(&format!("/ru/curriculum/handout?c={plan}&beside=ky")).await;
    assert_eq!(handout.status, StatusCode::OK);
    assert!(handout.shows("Кто решает?") && handout.shows("Ким чечет?"), "{}", handout.body);
    assert!(handout.shows("знать порядок"));
    // What is to be known of a text stands in its own language beside it.
    for (language, unreviewed) in
        [("ru", "Этот текст ещё не проверил специалист"), ("ky", "Бул текстти тармактын адиси")]
    {
        let beginning = format!("<aside class=\"banner\" lang=\"{language}\">");
        let mut banners = handout.body.split(&beginning).skip(1);
        assert!(banners.any(|banner| banner.split("</aside>").next().unwrap().contains(unreviewed)), "{language}");
    }
    for trainers in ["Комиссия.", "Раздать в начале"] {
        assert!(!handout.shows(trainers), "{trainers}");
    }
    // A section of a work that may be passed on only whole is named, not copied.
    assert!(!handout.shows("Текст статьи") && handout.shows("Лицензия не позволяет"));
    assert!(handout.shows("Лицензия: CC-BY-ND-4.0") && handout.shows("<svg class=\"code\""));
    let guide = site.get(&format!("/ru/curriculum/guide?c={plan}")).await;
    for trainers in ["Комиссия.", "Раздать в начале", "знать порядок", "Только для тренера"]
    {
        assert!(guide.shows(trainers), "{trainers}");
    }
}

#[tokio::test]
async fn a_curriculum_of_ones_own_is_published_and_comes_back_the_same() {
    let library = library();
    let mut plan = of(vec![chosen("kz/training-materials/quiz"), chosen("kg/legislation/code#care")]);
    plan.title = "Курс: «опека» \\ и \"семья\" # 1".to_string();
    plan.audience = vec![Audience::Trainer, Audience::Practitioner];
    plan.topics = vec![ConceptId::parse("foster-care").unwrap()];
    plan.language = Some(tag("ru"));
    plan.start = ClockTime::parse("10:15").ok();
    plan.modules[0].aims = vec!["уметь: спросить".to_string(), "- и слушать".to_string()];
    plan.modules[0].items[0].minutes = Some(25);
    plan.modules[0].items[0].pause = Some(10);
    plan.modules[0].items[0].note = "Заметка\nв две строки: 'а' и \"б\"".to_string();
    for item in &mut plan.modules[0].items {
        item.revision = Some(Revision::of(b"a text"));
    }
    let activity = Item { minutes: Some(20), ..Item::activity("Круг: «кто мы» & зачем".to_string()) };
    plan.modules[0].items.insert(0, activity);
    plan.modules.push(Module {
        title: "Пусто".to_string(),
        day: 2,
        start: ClockTime::parse("11:00").ok(),
        ..Module::default()
    });
    let file = TestSite::of(&library).get(&format!("/ru/curriculum/curriculum.md?c={}", print(&plan))).await;
    assert_eq!(file.status, StatusCode::OK);
    library.write("kg/curricula/own/index.ru.md", &file.body);

    let site = TestSite::of(&library);
    let page = site.get("/ru/kg/curricula/own").await;
    assert_eq!(page.status, StatusCode::OK, "{}", file.body);
    assert!(page.shows("Круг: «кто мы» &amp; зачем"));
    assert!(page.shows("/ru/curriculum?from=kg%2Fcurricula%2Fown"));
    let found = site.get("/ru/search?q=опека&kind=curricula").await;
    assert!(found.shows("/ru/kg/curricula/own"));
    let moved = site.get("/ru/curriculum?from=kg/curricula/own").await;
    let back = parse(&state(moved.header("location"))).curriculum;
    assert_eq!(back.based_on, [id("kg/curricula/own")]);
    assert_eq!(Curriculum { based_on: Vec::new(), ..back }, plan);
}

#[tokio::test]
async fn every_format_is_sent_with_its_name_and_type() {
    let site = TestSite::of(&library());
    let plan = print(&of(vec![chosen("kz/training-materials/quiz"), chosen("tr/service-models/family")]));
    for (name, kind, begins) in [
        ("curriculum.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"),
        ("curriculum.epub", "application/epub+zip", "PK"),
        ("moodle.imscc", "application/zip", "PK"),
        ("curriculum.imscc", "application/zip", "PK"),
        ("scorm.zip", "application/zip", "PK"),
        ("curriculum.zip", "application/zip", "PK"),
        ("curriculum.md", "text/markdown; charset=utf-8", "---"),
    ] {
        let file = site.get(&format!("/ru/curriculum/{name}?c={plan}")).await;
        assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, kind));
        assert!(file.header("content-disposition").starts_with("attachment"), "{name}");
        assert!(file.body.starts_with(begins), "{name}");
    }
    #[cfg(feature = "pdf")]
    for name in ["handout.pdf", "guide.pdf"] {
        let file = site.get(&format!("/ru/curriculum/{name}?c={plan}&beside=ky")).await;
        assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, "application/pdf"));
        assert!(file.body.starts_with("%PDF-1.7"), "{name}");
    }
    assert_eq!(site.get("/ru/curriculum/curriculum.exe").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_cover_sums_the_minutes_only_where_every_item_has_them() {
    let site = TestSite::of(&library());
    let mut plan = of(vec![chosen("kz/tools/form"), chosen("tr/service-models/family")]);
    plan.modules[0].items[0].minutes = Some(45);
    let some = site.get(&format!("/ru/curriculum/handout?c={}", print(&plan))).await;
    assert!(!some.shows("Всего занятий"), "{}", some.body);
    plan.modules[0].items[1].minutes = Some(30);
    let all = site.get(&format!("/ru/curriculum/handout?c={}", print(&plan))).await;
    assert!(all.shows("Всего занятий: 75 минут"), "{}", all.body);
}

const LANGUAGES: [&str; 9] = ["kk", "ky", "tg", "tk", "uz", "az", "tr", "ru", "en"];

/// The entries of a container by name.
pub(super) fn entries(file: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    let count = archive.len();
    let mut read = |place: usize| {
        let mut entry = archive.by_index(place).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut entry, &mut text).unwrap();
        (entry.name().to_string(), text)
    };
    (0..count).map(&mut read).collect()
}

/// Reads a document to its end as XML, which forgives nothing.
fn assert_well_formed(name: &str, text: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{name}: {error} at {}\n{text}", reader.error_position()),
        }
    }
}

#[tokio::test]
async fn a_hundred_items_in_nine_languages_with_every_kind_of_markup_become_well_formed_files() {
    let library = TestLibrary::new();
    let letters = "Қазақ ғұңөүһі Ўзбек ҳқғ Тоҷикӣ ӯҷ Türkmençe äňöşüýž Azərbaycan ığİ oʻ gʻ ₸ ₼ ₺ <&>\"'";
    let body = "Первая **жирная *и* косая** строка  \nвторая & <b>третья</b>[^1] [там](https://example.org/?a=1&b=2).\n\n\
        ## Раздел {#part}\n\n3. три\n4. четыре\n   - внутри\n\n     ещё абзац\n   - снова\n\n> сказано\n\n\
        | а | б |\n| --- | --- |\n| 1 \\| 2 | **3** |\n\n```\nкод <x>\n```\n\n### Ниже {#below}\n\n---\n\nконец\n\n[^1]: Сноска.";
    for number in 0..100 {
        let (id, language) = (format!("kz/tools/form-{number}"), LANGUAGES[number % LANGUAGES.len()]);
        library.original(&id, language, "Бланк", "type: form\n", &format!("{letters}\n\n{body}"));
        if language != "kk" {
            library.translation(&id, language, "kk", "Бланк & <үлгі>", body);
        }
    }
    let site = TestSite::of(&library);
    let module = |number: usize| Module {
        title: format!("Модуль {number} {letters}"),
        aims: vec![letters.to_string()],
        items: (0..20).map(|place| chosen(&format!("kz/tools/form-{}", number * 20 + place))).collect(),
        ..Module::default()
    };
    let modules = (0..5).map(module).collect();
    let plan = Curriculum { title: letters.to_string(), modules, ..Curriculum::default() };
    let state = print(&plan);
    for name in ["curriculum.epub", "moodle.imscc", "curriculum.imscc", "scorm.zip", "curriculum.docx"] {
        let started = std::time::Instant::now();
        let file = site.bytes(&format!("/kk/curriculum/{name}?c={state}")).await;
        assert!(started.elapsed().as_secs() < 10, "{name} took {:?}", started.elapsed());
        let entries = entries(&file);
        let is_document = |entry: &str| !entry.ends_with(".css") && !entry.ends_with(".js") && entry != "mimetype";
        for (entry, text) in entries.iter().filter(|(entry, _)| is_document(entry)) {
            assert_well_formed(&format!("{name} {entry}"), text);
        }
        let whole: String = entries.iter().map(|(_, text)| text.as_str()).collect();
        assert!(whole.contains("код &lt;x&gt;") && whole.contains("Тоҷикӣ ӯҷ"), "{name}");
    }
    #[cfg(feature = "pdf")]
    for (name, beside) in [("handout.pdf", "ru"), ("guide.pdf", "tg")] {
        let started = std::time::Instant::now();
        let file = site.bytes(&format!("/kk/curriculum/{name}?c={state}&beside={beside}")).await;
        assert!(started.elapsed().as_secs() < 10, "{name} took {:?}", started.elapsed());
        // PDF/UA is refused to a file with a missing glyph, so this one has none.
        assert!(file.starts_with(b"%PDF-1.7"), "{name}");
        assert!(String::from_utf8_lossy(&file).contains("<pdfuaid:part>1</pdfuaid:part>"), "{name}");
    }
    let bundle = entries(&site.bytes(&format!("/kk/curriculum/curriculum.zip?c={state}")).await);
    assert_eq!(bundle.len(), 101);
    let page = site.get(&format!("/kk/curriculum/handout?c={state}&beside=ru")).await;
    // Beside the Kazakh text stands that of the best other language; an item in Kazakh alone has one column.
    let alone = (0..100).filter(|number| LANGUAGES[number % LANGUAGES.len()] == "kk").count();
    assert_eq!(page.body.matches("class=\"column\"").count(), 200 - alone);
}

/// Attributes of the elements with this name, in order.
fn attributes(document: &str, element: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = quick_xml::Reader::from_str(document);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(tag) | quick_xml::events::Event::Empty(tag)
                if tag.name().as_ref() == element.as_bytes() =>
            {
                let pair = |one: quick_xml::events::attributes::Attribute<'_>| {
                    (
                        String::from_utf8_lossy(one.key.as_ref()).into_owned(),
                        String::from_utf8_lossy(&one.value).into_owned(),
                    )
                };
                found.push(tag.attributes().map(|one| pair(one.unwrap())).collect());
            }
            quick_xml::events::Event::Eof => return found,
            _ => {}
        }
    }
}

fn value<'a>(element: &'a [(String, String)], name: &str) -> Option<&'a str> {
    element.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

#[cfg(feature = "pdf")]
#[tokio::test]
async fn of_many_files_at_once_some_are_written_and_the_rest_told_to_come_back() {
    let site = std::sync::Arc::new(TestSite::of(&library()));
    let address = format!("/ru/curriculum/handout.pdf?c={}", print(&of(vec![chosen("kz/tools/form")])));
    let mut asked = tokio::task::JoinSet::new();
    for _ in 0..60 {
        let (site, address) = (std::sync::Arc::clone(&site), address.clone());
        asked.spawn(async move { site.get(&address).await });
    }
    let replies = asked.join_all().await;
    let written = replies.iter().filter(|reply| reply.status == StatusCode::OK).count();
    let refused = replies.iter().filter(|reply| reply.status == StatusCode::SERVICE_UNAVAILABLE).count();
    assert!(written > 0 && refused > 0, "{written} written, {refused} refused");
    assert_eq!(written + refused, 60);
    // Those who come back get theirs.
    assert_eq!(site.get(&address).await.status, StatusCode::OK);
}

#[cfg(feature = "pdf")]
#[tokio::test]
async fn files_that_are_asked_for_together_are_written_in_turn() {
    let library = TestLibrary::new();
    let body = "Абзац с **жирным** словом и [ссылкой](https://example.org/).\n\n".repeat(60);
    for number in 0..8 {
        library.original(&format!("kz/tools/form-{number}"), "ru", "Бланк", "type: form\n", &body);
    }
    let site = std::sync::Arc::new(TestSite::of(&library));
    let plan = print(&of((0..8).map(|number| chosen(&format!("kz/tools/form-{number}"))).collect()));
    let mut asked = tokio::task::JoinSet::new();
    for place in 0..6 {
        let (site, address) = (std::sync::Arc::clone(&site), format!("/ru/curriculum/handout.pdf?c={plan}"));
        asked.spawn(async move {
            assert_eq!(site.get(&address).await.status, StatusCode::OK);
            place
        });
    }
    let mut written = Vec::new();
    while let Some(place) = asked.join_next().await {
        written.push(place.unwrap());
    }
    // Their texts are read side by side, so that neighbours may change places; nobody waits for all who came later.
    assert!(!written[4..].contains(&0), "{written:?}");
}

/// Rules that the schema of Content Packaging and the Schematron of Common Cartridge state: ids are unique, each item but
/// a module leads to a resource, a resource names its files, and they are there.
fn assert_is_a_package(name: &str, entries: &[(String, String)], files_of_a_resource: usize) {
    let manifest = manifest(entries);
    let items = attributes(manifest, "item");
    let resources = attributes(manifest, "resource");
    let roots: Vec<_> = ["manifest", "organization"].iter().flat_map(|name| attributes(manifest, name)).collect();
    let elements = roots.iter().chain(&items).chain(&resources);
    let mut ids: Vec<&str> = elements.map(|element| value(element, "identifier").unwrap()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "{name}");
    let led: Vec<&str> = items.iter().filter_map(|item| value(item, "identifierref")).collect();
    let there: Vec<&str> = resources.iter().map(|resource| value(resource, "identifier").unwrap()).collect();
    assert_eq!(led, there, "{name}: every resource is reached, in order");
    let files = attributes(manifest, "file");
    for (resource, files) in resources.iter().zip(files.chunks(files_of_a_resource)) {
        assert_eq!(value(resource, "type"), Some("webcontent"));
        assert_eq!(value(resource, "href"), value(&files[0], "href"));
        for file in files {
            assert!(entries.iter().any(|(name, _)| Some(name.as_str()) == value(file, "href")), "{name}");
        }
    }
    assert_eq!(files.len(), resources.len() * files_of_a_resource, "{name}");
    // What is there is named, but for the manifest.
    assert_eq!(entries.len(), resources.len() + files_of_a_resource, "{name}");
}

fn manifest(entries: &[(String, String)]) -> &str {
    &entries.iter().find(|(name, _)| name == "imsmanifest.xml").unwrap().1
}

fn two_modules() -> String {
    let mut plan = of(vec![chosen("kz/training-materials/quiz"), chosen("tr/service-models/family")]);
    plan.modules.push(Module { items: vec![chosen("kz/tools/form")], ..Module::default() });
    print(&plan)
}

#[tokio::test]
async fn the_cartridges_keep_the_rules_of_their_profile() {
    let site = TestSite::of(&library());
    let plan = two_modules();
    for (name, version, namespace) in
        [("moodle.imscc", "1.1.0", "imsccv1p1"), ("curriculum.imscc", "1.3.0", "imsccv1p3")]
    {
        let entries = entries(&site.bytes(&format!("/ru/curriculum/{name}?c={plan}")).await);
        assert_is_a_package(name, &entries, 1);
        let manifest = manifest(&entries);
        // The root, the cover, two modules, three materials.
        assert_eq!((attributes(manifest, "item").len(), attributes(manifest, "resource").len()), (7, 4));
        assert!(manifest.contains(&format!("<schemaversion>{version}</schemaversion>")));
        // Moodle knows a cartridge by this within the first 500 bytes.
        let known_by = format!("xmlns=\"http://www.imsglobal.org/xsd/{namespace}/imscp_v1p1\"");
        assert!(manifest[..500].contains(&known_by), "{manifest}");
    }
}

#[tokio::test]
async fn the_scorm_package_has_a_page_that_reports_for_every_item() {
    let site = TestSite::of(&library());
    let entries = entries(&site.bytes(&format!("/ru/curriculum/scorm.zip?c={}", two_modules())).await);
    assert_is_a_package("scorm.zip", &entries, 2);
    let manifest = manifest(&entries);
    assert!(manifest.contains("<schema>ADL SCORM</schema>\n<schemaversion>1.2</schemaversion>"));
    assert_eq!(attributes(manifest, "organizations")[0][0].1, "organization");
    for resource in attributes(manifest, "resource") {
        assert_eq!(value(&resource, "adlcp:scormtype"), Some("sco"));
    }
    for (name, page) in entries.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert!(page.contains("Эта страница прочитана"), "{name}");
        let script = if name.contains('/') { "\"../scorm.js\"" } else { "\"scorm.js\"" };
        assert!(page.contains(script), "{name}");
    }
}
