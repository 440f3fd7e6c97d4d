use axum::http::{Method, StatusCode};
use tajriba::curriculum::{Item, parse, print};
use tajriba_indexer::model::{Audience, Revision};

use crate::curriculum::{chosen, library, of, press, state};
use crate::support::{Reply, TestSite, tag};

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
    assert_eq!(kept.modules[0].items[0].reference().unwrap().to_string(), "kg/legislation/code");
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
    let order: Vec<_> = made.items().map(|(_, _, item)| item.reference().unwrap().to_string()).collect();
    assert_eq!(order, ["tr/service-models/family", "kg/legislation/code"]);
    let second = &made.modules[0].items[1];
    assert_eq!((second.minutes, second.pause), (Some(40), Some(15)));
    assert_eq!(made.modules[0].items[0].note, "Сравнить");
}

/// What the builder's form sends to an address with these fields.
async fn send(site: &TestSite, address: &str, state: &str, fields: &[(&str, &str)]) -> Reply {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("c", state).extend_pairs(fields);
    site.post(address, &form.finish()).await
}

#[tokio::test]
async fn what_is_typed_is_not_lost_by_what_is_put_in_or_taken_along() {
    let site = TestSite::of(&library());
    let one = print(&of(vec![chosen("kg/legislation/code")]));
    let typed = [("title", "Курс"), ("m0-i0-note", "Спросить о праве"), ("beside", "ky")];
    let moved = send(&site, "/ru/curriculum?add=tr%2Fservice-models%2Ffamily", &one, &typed).await;
    assert!(moved.header("location").ends_with("#i-0-1"), "{}", moved.header("location"));
    let made = parse(&state(moved.header("location"))).curriculum;
    assert_eq!((made.title.as_str(), made.count()), ("Курс", 2));
    assert_eq!(made.modules[0].items[0].note, "Спросить о праве");
    for path in ["curriculum/guide", "curriculum/curriculum.docx"] {
        let moved = send(&site, &format!("/ru/curriculum?back=/ru/{path}"), &one, &typed).await;
        let address = moved.header("location");
        assert!(address.starts_with(&format!("/ru/{path}?beside=ky&c=1")), "{address}");
        assert_eq!(parse(&state(address)).curriculum.modules[0].items[0].note, "Спросить о праве");
        assert_eq!(site.get(address).await.status, StatusCode::OK, "{path}");
    }
    let moved = send(&site, "/ru/curriculum?back=https://example.org/", &one, &typed).await;
    assert!(moved.header("location").starts_with("/ru/curriculum?c=1"), "{}", moved.header("location"));
}

#[tokio::test]
async fn another_language_of_delivery_is_no_change_of_what_was_chosen() {
    let site = TestSite::of(&library());
    let added = site.get("/ru/curriculum?add=kz/training-materials/quiz").await;
    let moved = press(&site, &state(added.header("location")), &[("language", "ky")]).await;
    let page = site.get(moved.header("location")).await;
    assert!(page.shows("Сыноо") && !page.shows("Появилась версия на языке занятий"), "{}", page.body);
}

#[tokio::test]
async fn a_note_that_is_too_long_is_cut_and_said_to_be() {
    let site = TestSite::of(&library());
    let one = print(&of(vec![chosen("kg/legislation/code")]));
    let page = press(&site, &one, &[("m0-i0-note", &format!("Начало {}", "а".repeat(2_000)))]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.shows("Заметка, которая начинается с «Начало а"), "{}", page.body);
    // An end of line is one character, however browsers send it.
    let whole = format!("{}\r\nконец", "а".repeat(1_994));
    assert_eq!(press(&site, &one, &[("m0-i0-note", &whole)]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_work_to_learn_first_is_named_by_its_title_and_put_in_by_one_button() {
    let site = TestSite::of(&library());
    let page = site.get(&format!("/ru/curriculum?c={}", print(&of(vec![chosen("kz/training-materials/quiz")])))).await;
    let warning = page.body.split("этого нет: ").nth(1).unwrap().split("</li>").next().unwrap();
    assert!(warning.contains(">Кодекс</a>"), "{warning}");
    let address = "/ru/curriculum?add=kg%2Flegislation%2Fcode&before=0-0";
    assert!(warning.contains(&format!("formaction=\"{}\"", address.replace('&', "&amp;"))), "{warning}");
    let quiz = print(&of(vec![chosen("kz/tools/form"), chosen("kz/training-materials/quiz")]));
    let moved = send(&site, &address.replace("0-0", "0-1"), &quiz, &[]).await;
    assert!(moved.header("location").ends_with("#i-0-1"), "{}", moved.header("location"));
    let made = parse(&state(moved.header("location"))).curriculum;
    let order: Vec<_> = made.items().map(|(_, _, item)| item.reference().unwrap().to_string()).collect();
    assert_eq!(order, ["kz/tools/form", "kg/legislation/code", "kz/training-materials/quiz"]);
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
        assert!(page.shows("Эта программа неполна"), "{broken}");
    }
}

#[tokio::test]
async fn every_material_with_a_trouble_is_reached_from_the_overview() {
    let site = TestSite::of(&library());
    let mut plan = of(vec![chosen("kg/legislation/code"), chosen("kz/tools/form"), chosen("tr/service-models/family")]);
    plan.language = Some(tag("ru"));
    plan.modules[0].items[0].minutes = Some(30);
    let page = site.get(&format!("/ru/curriculum?c={}", print(&plan))).await;
    let overview = page.body.split("id=\"glance\"").nth(1).unwrap().split("</section>").next().unwrap();
    let of_kind = |words: &str| {
        let from = overview.find(words).unwrap_or_else(|| panic!("{words}: {overview}"));
        overview[from..].split("</details>").next().unwrap().to_string()
    };
    let minutes = of_kind("у 2 материалов не указаны минуты");
    assert!(minutes.contains("<a href=\"#i-0-1\">09:30 Бланк</a>"), "{minutes}");
    assert!(minutes.contains("<a href=\"#i-0-2\">09:30 Koruyucu aile</a>"), "{minutes}");
    assert!(!minutes.contains("#i-0-0"), "{minutes}");
    // One alone is led to at once.
    assert!(overview.contains("<a href=\"#i-0-2\">1 материал без версии на языке занятий</a>"), "{overview}");
}

#[tokio::test]
async fn a_curriculum_begun_from_a_published_one_is_delivered_in_the_language_it_was_read_in() {
    let library = library();
    let front = "audience: [trainer]\nmodules:\n  - title: Первый\n    items: [{ref: kz/training-materials/quiz}]\n";
    library.original("kg/curricula/course", "ru", "Курс", front, "Текст.");
    library.translation("kg/curricula/course", "ru", "ky", "Окуу", "Текст.");
    let site = TestSite::of(&library);
    let begun = async |ui: &str, asked: &str| {
        let page = site.get(&format!("/{ui}/kg/curricula/course{asked}")).await;
        let link = page.body.split('"').find(|part| part.contains("/curriculum?from=")).unwrap().replace("&amp;", "&");
        let curriculum = parse(&state(site.get(&link).await.header("location"))).curriculum;
        (curriculum.language.unwrap().to_string(), curriculum.title)
    };
    // In the language of the page, whether the curriculum has it or not; in that of a version that was picked.
    assert_eq!(begun("ky", "").await, ("ky".to_string(), "Окуу".to_string()));
    assert_eq!(begun("tr", "").await, ("tr".to_string(), "Курс".to_string()));
    assert_eq!(begun("tr", "?in=ky").await, ("ky".to_string(), "Окуу".to_string()));
    // It stands above everything that depends on it.
    let link = "/tr/curriculum?from=kg/curricula/course";
    let page = site.get(site.get(link).await.header("location")).await;
    let choice = page.body.find("<select id=\"language\"").unwrap();
    assert!(choice < page.body.find("id=\"glance\"").unwrap());
    assert!(page.body[choice..].contains("<option value=\"tr\" lang=\"tr\" selected>"));
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
async fn a_test_is_taken_again_at_the_end() {
    let site = TestSite::of(&library());
    let plan = print(&of(vec![chosen("kz/training-materials/quiz"), chosen("kg/legislation/code")]));
    let page = site.get(&format!("/ru/curriculum?c={plan}")).await;
    assert!(page.shows("repeat-0-0") && !page.shows("repeat-0-1"));
    let moved = press(&site, &plan, &[("do", "repeat-0-0")]).await;
    let made = parse(&state(moved.header("location"))).curriculum;
    let order: Vec<_> = made.items().map(|(_, _, item)| item.reference().unwrap().to_string()).collect();
    assert_eq!(order, ["kz/training-materials/quiz", "kg/legislation/code", "kz/training-materials/quiz"]);
}

#[tokio::test]
async fn an_activity_of_ones_own_is_added_named_and_timed_and_stands_on_paper() {
    let site = TestSite::of(&library());
    let plan = of(vec![chosen("tr/service-models/family")]);
    let moved = press(&site, &print(&plan), &[("do", "activity-0")]).await;
    assert!(moved.header("location").ends_with("#i-0-1"));
    let state = state(moved.header("location"));
    let page = site.get(&format!("/ru/curriculum?c={state}")).await;
    assert!(page.shows("name=\"m0-i1-activity\"") && !page.shows("name=\"m0-i0-activity\""));

    let fields =
        [("m0-i1-activity", "Круг <знакомства>"), ("m0-i1-minutes", "20"), ("m0-i0-activity", "нет"), ("do", "up-0-1")];
    let moved = press(&site, &state, &fields).await;
    let state = crate::curriculum::state(moved.header("location"));
    let made = parse(&state).curriculum;
    assert_eq!(made.modules[0].items[0], Item { minutes: Some(20), ..Item::activity("Круг <знакомства>".to_string()) });
    assert_eq!(made.modules[0].items[1], plan.modules[0].items[0]);
    let handout = site.get(&format!("/ru/curriculum/handout?c={state}")).await;
    assert!(handout.shows("<span class=\"clock\">09:00–09:20</span> Круг &lt;знакомства&gt;"), "{}", handout.body);
    assert!(!handout.shows("нет в библиотеке"));
}
