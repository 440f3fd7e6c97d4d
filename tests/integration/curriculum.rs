//! What a trainer does with a curriculum, through addresses and forms alone.

use axum::http::{Method, StatusCode};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use tajriba::curriculum::{Curriculum, Dropped, Item, MAX_STATE, Module, Parsed, Reference, parse, print};
use tajriba_indexer::model::{Audience, ClockTime, ConceptId, Revision, WorkId};

use crate::support::{Reply, TestLibrary, TestSite, tag};

fn words(text: &'static str) -> impl Strategy<Value = String> {
    prop_oneof![Just(text.to_string()), "\\PC{0,40}", "[a-zа-яқӯҷə \\\\\n\r]{0,30}"]
}

fn reference() -> impl Strategy<Value = Reference> {
    let kinds = proptest::sample::select(vec!["legislation", "training-materials", "case-studies", "tools"]);
    ("[a-z]{2}", kinds, "[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}", option::of("[a-z0-9][a-z0-9-]{0,12}"))
        .prop_map(|(country, kind, slug, anchor)| Reference { work: id(&format!("{country}/{kind}/{slug}")), anchor })
}

prop_compose! {
    fn item()(
        reference in reference(),
        minutes in option::of(0u16..=9_999),
        pause in option::of(0u16..=9_999),
        revision in option::of("[0-9a-f]{16}"),
        note in words("Разыграть первую минуту трижды"),
    ) -> Item {
        let revision = revision.map(|text| Revision::parse(&text).unwrap());
        Item { reference, minutes, pause, revision, note }
    }
}

prop_compose! {
    fn module()(
        title in words("Как находят"),
        day in 1u16..=60,
        start in option::of(0u32..24 * 60),
        aims in vec(words("объяснять, почему"), 0..4),
        items in vec(item(), 0..6),
    ) -> Module {
        Module { title, day, start: start.map(ClockTime::of_minutes), aims, items }
    }
}

prop_compose! {
    fn curriculum()(
        title in words("Приёмная семья"),
        audience in vec(proptest::sample::select(Audience::ALL.to_vec()), 0..4),
        topics in vec("[a-z]{1,9}(-[a-z]{1,9})?", 0..4),
        language in option::of(proptest::sample::select(vec!["ky", "ru", "uz-Cyrl"])),
        start in option::of(0u32..24 * 60),
        based_on in vec(reference(), 0..3),
        modules in vec(module(), 0..6),
    ) -> Curriculum {
        Curriculum {
            title,
            audience,
            topics: topics.iter().map(|topic| ConceptId::parse(topic).unwrap()).collect(),
            language: language.map(tag),
            start: start.map(ClockTime::of_minutes),
            based_on: based_on.into_iter().map(|reference| reference.work).collect(),
            modules,
        }
    }
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back(curriculum in curriculum()) {
        let text = print(&curriculum);
        prop_assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
        prop_assert_eq!(parse(&text), Parsed { curriculum, dropped: Vec::new() });
    }

    #[test]
    fn an_address_that_was_cut_gives_its_beginning_and_says_so(curriculum in curriculum(), keep in 0.0f64..1.0) {
        let text = print(&curriculum);
        let cut = &text[..(text.len() as f64 * keep) as usize];
        let parsed = parse(cut);
        prop_assert!(cut.is_empty() || parsed.dropped.contains(&Dropped::Damaged));
        prop_assert!(parsed.curriculum.modules.len() <= curriculum.modules.len());
    }

    #[test]
    fn whatever_stands_there_is_read(text in "\\PC{0,80}") {
        parse(&text);
        parse(&format!("1{text}"));
    }
}

fn id(text: &str) -> WorkId {
    WorkId::parse(text).unwrap()
}

fn chosen(reference: &str) -> Item {
    Item::new(Reference::parse(reference).unwrap(), None)
}

#[test]
fn a_hundred_pinned_items_with_notes_fit_into_an_address() {
    let item = |number: u32| Item {
        reference: Reference::parse(&format!("kg/service-models/model-of-a-service-number-{number}#s-{}", number % 7))
            .unwrap(),
        minutes: Some(30 + (number % 5) as u16 * 5),
        pause: (number % 4 == 0).then_some(15),
        revision: Some(Revision::of(&number.to_le_bytes())),
        note: format!("Спросите группу, кто уже встречал такой случай ({number})"),
    };
    let modules = (0..10).map(|module| Module {
        title: format!("Модуль о приёмных семьях, часть {module}"),
        day: module / 4 + 1,
        items: (0..10).map(|place| item(u32::from(module) * 10 + place)).collect(),
        ..Module::default()
    });
    let curriculum =
        Curriculum { title: "Подготовка".to_string(), modules: modules.collect(), ..Curriculum::default() };
    let text = print(&curriculum);
    assert!(text.len() <= MAX_STATE, "{} characters", text.len());
    assert_eq!(parse(&text).curriculum, curriculum);
}

/// Three countries' materials with something to say of each.
fn library() -> TestLibrary {
    let library = TestLibrary::new();
    let law = "license: CC-BY-ND-4.0\ntopics: [foster-care]\n";
    library.original("kg/legislation/code", "ru", "Кодекс", law, "Вступление.\n\n## Опека {#care}\n\nТекст статьи.");
    let test = "type: test\ntopics: [foster-care]\nrequires: [kg/legislation/code]\n";
    let body = "## Вопросы {#questions}\n\n1. Кто решает?\n\n## Ответы {#answers}\n\nКомиссия.";
    library.original("kz/training-materials/quiz", "ru", "Тест", test, body);
    library.translation("kz/training-materials/quiz", "ru", "ky", "Сыноо", "## Суроолор {#questions}\n\nКим чечет?");
    library.original("tr/service-models/family", "tr", "Koruyucu aile", "topics: [foster-care]\n", "Metin.");
    library.original("kz/tools/form", "ru", "Бланк", "type: form\ntopics: [foster-care]\n", "Текст бланка.");
    library
}

/// The state in an address.
fn state(address: &str) -> String {
    let query = address.split('?').nth(1).unwrap().split('#').next().unwrap();
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs.find(|(key, _)| key == "c").map(|(_, value)| value.into_owned()).unwrap()
}

async fn press(site: &TestSite, state: &str, fields: &[(&str, &str)]) -> Reply {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("c", state).extend_pairs(fields);
    site.post("/ru/curriculum", &form.finish()).await
}

/// A curriculum of these items in one module.
fn of(items: Vec<Item>) -> Curriculum {
    Curriculum { modules: vec![Module { items, ..Module::default() }], ..Curriculum::default() }
}

#[tokio::test]
async fn a_hit_is_put_in_and_the_search_goes_on_with_it() {
    let site = TestSite::of(&library());
    let page = site.get("/ru/search?kind=legislation").await;
    let start = page.body.find("/ru/curriculum?add=").unwrap();
    let link = page.body[start..].split('"').next().unwrap().replace("&amp;", "&");
    let moved = site.get(&link).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER);
    let back = moved.header("location").to_string();
    assert!(back.starts_with("/ru/search?kind=legislation&c=1"), "{back}");
    assert!(back.ends_with("#kg/legislation/code"), "{back}");
    let kept = parse(&state(&back)).curriculum;
    assert_eq!(kept.modules[0].items[0].reference.to_string(), "kg/legislation/code");
    assert!(kept.modules[0].items[0].revision.is_some());

    let page = site.get(back.split('#').next().unwrap()).await;
    assert!(page.shows("В учебной программе") && page.shows("Учебная программа (1)"));
    // Every page that a link leads to knows the curriculum as well.
    let links = page.body.split("<a ").skip(1).filter_map(|tag| tag.split('>').next());
    let own = links.filter(|tag| tag.contains("href=\"/ru/")).collect::<Vec<_>>();
    assert!(own.iter().all(|tag| tag.contains("c=1")), "{own:#?}");
    assert!(page.shows("<input type=\"hidden\" name=\"c\""));
}

#[tokio::test]
async fn only_pages_of_this_site_are_come_back_to() {
    let site = TestSite::of(&library());
    let moved = site.get("/ru/curriculum?add=kg/legislation/code&back=//example.org/").await;
    assert!(moved.header("location").starts_with("/ru/curriculum?c=1"), "{}", moved.header("location"));
}

#[tokio::test]
async fn fields_and_buttons_make_the_next_address() {
    let site = TestSite::of(&library());
    let two = of(vec![chosen("kg/legislation/code"), chosen("tr/service-models/family")]);
    let fields = [
        ("title", "Курс в Оше"),
        ("language", "ky"),
        ("audience", "trainer"),
        ("m0-title", "Первый"),
        ("m0-aims", "знать\r\nуметь"),
        ("m0-i0-minutes", "40"),
        ("m0-i0-pause", "15"),
        ("m0-i1-note", "Сравнить"),
        ("do", "down-0-0"),
    ];
    let moved = press(&site, &print(&two), &fields).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER);
    let address = moved.header("location");
    assert!(address.ends_with("#i-0-1"), "{address}");
    let made = parse(&state(address)).curriculum;
    assert_eq!((made.title.as_str(), made.language.clone()), ("Курс в Оше", Some(tag("ky"))));
    assert_eq!(made.audience, [Audience::Trainer]);
    assert_eq!(made.modules[0].aims, ["знать", "уметь"]);
    let order: Vec<_> = made.items().map(|(_, _, item)| item.reference.to_string()).collect();
    assert_eq!(order, ["tr/service-models/family", "kg/legislation/code"]);
    let second = &made.modules[0].items[1];
    assert_eq!((second.minutes, second.pause), (Some(40), Some(15)));
    assert_eq!(made.modules[0].items[0].note, "Сравнить");
}

#[tokio::test]
async fn every_warning_stands_beside_its_item() {
    let site = TestSite::of(&library());
    let mut items = vec![
        chosen("kz/training-materials/quiz"),
        chosen("kg/legislation/code#care"),
        chosen("tr/service-models/family"),
    ];
    items[2].revision = Some(Revision::of(b"an older text"));
    items.push(chosen("kz/tools/withdrawn"));
    let mut plan = of(items);
    plan.language = Some(tag("ky"));
    plan.modules[0].items[1].minutes = Some(600);
    let page = site.get(&format!("/ru/curriculum?c={}", print(&plan))).await;
    assert_eq!(page.status, StatusCode::OK);
    let item = |place: usize| {
        let rest = page.body.split(&format!("id=\"i-0-{place}\"")).nth(1).unwrap();
        rest.split("</li><li class=\"item\"").next().unwrap().to_string()
    };
    assert!(item(0).contains("в программе стоит позже") && item(0).contains("kg/legislation/code"));
    assert!(item(1).contains("Нет версии на языке занятий"));
    assert!(item(1).contains("запрещает переводить"));
    assert!(item(2).contains("Текст изменён после того") && item(2).contains("update-0-2"));
    assert!(item(2).contains("Неизвестно, сколько это занимает"));
    assert!(item(3).contains("больше нет в библиотеке"));
    assert!(page.shows("Больше восьми часов"));
    // The law begins after the quiz, which takes as long as its material says.
    assert!(item(1).contains("09:30"));
    assert!(page.shows("Из других стран") && page.shows("/ru/kz/tools/form"));
}

#[tokio::test]
async fn a_text_that_has_changed_is_taken_as_it_is_now_on_request() {
    let library = library();
    let site = TestSite::of(&library);
    let added = site.get("/ru/curriculum?add=kz/tools/form").await;
    let before = state(added.header("location"));
    library.original("kz/tools/form", "ru", "Бланк", "type: form\ntopics: [foster-care]\n", "Новый текст бланка.");
    let site = TestSite::of(&library);
    let page = site.get(&format!("/ru/curriculum?c={before}")).await;
    assert!(page.shows("Текст изменён после того"));
    let moved = press(&site, &before, &[("do", "update-0-0")]).await;
    let page = site.get(moved.header("location").split('#').next().unwrap()).await;
    assert!(!page.shows("Текст изменён после того"));
}

#[tokio::test]
async fn a_new_translation_is_told_of() {
    let library = library();
    let site = TestSite::of(&library);
    let state = state(site.get("/kk/curriculum?add=kz/tools/form").await.header("location"));
    library.translation("kz/tools/form", "ru", "kk", "Бланк", "Мәтін.");
    let page = TestSite::of(&library).get(&format!("/kk/curriculum?c={state}")).await;
    assert!(page.shows("Сабақ тіліндегі нұсқасы шықты"));
}

#[tokio::test]
async fn what_is_damaged_is_named_and_the_rest_shown() {
    let site = TestSite::of(&library());
    let whole = print(&of(vec![chosen("kg/legislation/code"), chosen("tr/service-models/family")]));
    for broken in ["1", "1!!!", "9abc", "нечто", &whole[..whole.len() - 4], "1eJwzBAAAMgAy"] {
        let escaped: String = form_urlencoded::byte_serialize(broken.as_bytes()).collect();
        let page = site.get(&format!("/ru/curriculum?c={escaped}")).await;
        assert_eq!(page.status, StatusCode::OK, "{broken}");
        assert!(page.shows("Часть адреса не удалось прочитать"), "{broken}");
    }
}

#[tokio::test]
async fn a_form_is_taken_in_one_place_only_and_leaves_no_trace() {
    let site = TestSite::of(&library());
    assert_eq!(site.send(Method::POST, "/ru/search", &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(site.send(Method::PUT, "/ru/curriculum", &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
    let page = site.get(&format!("/ru/curriculum?c={}", print(&of(vec![chosen("kg/legislation/code")])))).await;
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("x-robots-tag"), "noindex");
}

#[tokio::test]
async fn a_curriculum_too_long_for_an_address_is_not_lost() {
    let site = TestSite::of(&library());
    let mut plan = of((0..60).map(|number| chosen(&format!("kz/tools/form-{number}"))).collect());
    for (place, item) in plan.modules[0].items.iter_mut().enumerate() {
        // Notes that no compression makes short.
        item.note = (0..40).map(|word| Revision::of(format!("{place} {word}").as_bytes()).to_string()).collect();
    }
    let reply = press(&site, &print(&plan), &[("do", "save")]).await;
    assert_eq!(reply.status, StatusCode::OK);
    assert!(reply.shows("Программа слишком длинная"));
    assert!(reply.shows("form-59"));
}

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
    for trainers in ["Комиссия.", "Раздать в начале", "знать порядок"] {
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
    for (extension, kind, begins) in [
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"),
        ("epub", "application/epub+zip", "PK"),
        ("imscc", "application/zip", "PK"),
        ("zip", "application/zip", "PK"),
        ("md", "text/markdown; charset=utf-8", "---"),
    ] {
        let file = site.get(&format!("/ru/curriculum/curriculum.{extension}?c={plan}")).await;
        assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, kind));
        assert!(file.header("content-disposition").starts_with("attachment"), "{extension}");
        assert!(file.body.starts_with(begins), "{extension}");
    }
    assert_eq!(site.get("/ru/curriculum/curriculum.exe").await.status, StatusCode::NOT_FOUND);
}

/// The entries of a container by name.
fn entries(file: &[u8]) -> Vec<(String, String)> {
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
async fn a_hundred_items_with_every_kind_of_markup_become_well_formed_files() {
    let library = TestLibrary::new();
    let letters = "Қазақ ғұңөүһі Ўзбек ҳқғ Тоҷикӣ ӯҷ Türkmençe äňöşüýž Azərbaycan ığİ oʻ gʻ ₸ ₼ ₺ <&>\"'";
    let body = "Первая **жирная *и* косая** строка  \nвторая & <b>третья</b>[^1] [там](https://example.org/?a=1&b=2).\n\n\
        ## Раздел {#part}\n\n3. три\n4. четыре\n   - внутри\n\n     ещё абзац\n   - снова\n\n> сказано\n\n\
        | а | б |\n| --- | --- |\n| 1 \\| 2 | **3** |\n\n```\nкод <x>\n```\n\n### Ниже {#below}\n\n---\n\nконец\n\n[^1]: Сноска.";
    for number in 0..100 {
        library.original(
            &format!("kz/tools/form-{number}"),
            "ru",
            "Бланк",
            "type: form\n",
            &format!("{letters}\n\n{body}"),
        );
        library.translation(&format!("kz/tools/form-{number}"), "ru", "kk", "Бланк & <үлгі>", body);
    }
    let site = TestSite::of(&library);
    let mut plan = Curriculum::default();
    plan.title = letters.replace('"', "“");
    plan.modules = (0..5)
        .map(|module| Module {
            title: format!("Модуль {module} {letters}"),
            aims: vec![letters.to_string()],
            items: (0..20).map(|place| chosen(&format!("kz/tools/form-{}", module * 20 + place))).collect(),
            ..Module::default()
        })
        .collect();
    let state = print(&plan);
    for extension in ["epub", "imscc", "docx"] {
        let started = std::time::Instant::now();
        let file = site.bytes(&format!("/kk/curriculum/curriculum.{extension}?c={state}")).await;
        assert!(started.elapsed().as_secs() < 10, "{extension} took {:?}", started.elapsed());
        let entries = entries(&file);
        let documents = entries.iter().filter(|(name, _)| !name.ends_with(".css") && name != "mimetype");
        for (name, text) in documents {
            assert_well_formed(&format!("{extension} {name}"), text);
        }
        let whole: String = entries.iter().map(|(_, text)| text.as_str()).collect();
        assert!(whole.contains("код &lt;x&gt;") && whole.contains("Тоҷикӣ ӯҷ"), "{extension}");
    }
    let bundle = entries(&site.bytes(&format!("/kk/curriculum/curriculum.zip?c={state}")).await);
    assert_eq!(bundle.len(), 101);
    let page = site.get(&format!("/kk/curriculum/handout?c={state}&beside=ru")).await;
    assert!(page.body.matches("class=\"column\"").count() == 200, "two columns an item");
}
