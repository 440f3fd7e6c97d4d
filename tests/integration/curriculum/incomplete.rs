use tajriba::app::Options;
use tajriba::curriculum::{Curriculum, Item, parse, print};
use tajriba_indexer::model::Revision;

use crate::curriculum::{chosen, files, library, of, press};
use crate::support::{TestSite, tag};

const ZIPPED: [&str; 6] =
    ["curriculum.docx", "curriculum.epub", "moodle.imscc", "curriculum.imscc", "scorm.zip", "curriculum.zip"];

/// What a file holds as text, whatever it is packed in. A Word file breaks no word.
async fn text_of(site: &TestSite, language: &str, name: &str, state: &str) -> String {
    let file = site.bytes(&format!("/{language}/curriculum/{name}?c={state}")).await;
    if !name.ends_with(".md") {
        return files::entries(&file).into_iter().map(|(_, text)| text).collect();
    }
    String::from_utf8(file).unwrap()
}

async fn paper(site: &TestSite, part: &str, state: &str) -> String {
    site.get(&format!("/ru/curriculum/{part}?c={state}")).await.body
}

/// A curriculum whose second half a messenger has cut off.
fn cut_short() -> (String, Curriculum) {
    let mut items: Vec<Item> = ["kg/legislation/code", "kz/tools/form"].map(chosen).to_vec();
    items.extend((0..30).map(|number| {
        let note = Revision::of(format!("{number}").as_bytes()).to_string();
        Item { note, ..chosen(&format!("kz/tools/form-{number}")) }
    }));
    let whole = print(&of(items));
    let cut = whole[..whole.len() / 2].to_string();
    let read = parse(&cut).curriculum;
    assert!((2..30).contains(&read.count()), "{} were read", read.count());
    (cut, read)
}

#[tokio::test]
async fn paper_and_files_of_a_cut_address_say_that_something_is_missing() {
    let site = TestSite::of(&library());
    let (cut, read) = cut_short();
    let counted = format!("Прочитано материалов: {}.", read.count());
    for part in ["handout", "guide"] {
        let page = paper(&site, part, &cut).await;
        assert!(page.contains("Эта программа неполна") && page.contains(&counted), "{part}");
    }
    for name in ZIPPED.into_iter().chain(["curriculum.md"]) {
        let text = text_of(&site, "ru", name, &cut).await;
        assert!(text.contains("Эта программа неполна") && text.contains(&counted), "{name}");
    }
    let whole = print(&of(vec![chosen("kz/tools/form")]));
    for name in ZIPPED.into_iter().chain(["curriculum.md"]) {
        assert!(!text_of(&site, "ru", name, &whole).await.contains("Эта программа неполна"), "{name}");
    }
}

#[tokio::test]
async fn an_activity_without_a_title_is_warned_of_and_has_one_on_paper_and_in_files() {
    let library = library();
    let site = TestSite::of(&library);
    let mut plan = of(vec![chosen("kz/tools/form"), Item { minutes: Some(15), ..Item::activity(" ".to_string()) }]);
    // Taught in Kazakh and assembled in Russian: the file is for those who are taught.
    plan.language = Some(tag("kk"));
    let state = print(&plan);
    let page = site.get(&format!("/ru/curriculum?c={state}")).await;
    assert!(page.shows("Нет названия. На бумаге и в файлах будет «Сабақ»."), "{}", page.body);
    assert!(page.shows("у 1 занятия нет названия"));
    for part in ["handout", "guide"] {
        assert!(paper(&site, part, &state).await.contains("–09:15</span> Сабақ"), "{part}");
    }
    for name in ZIPPED {
        let text = text_of(&site, "ru", name, &state).await;
        assert!(text.contains("Сабақ"), "{name}");
        assert!(!text.contains("<title></title>"), "{name}");
    }
    let published = text_of(&site, "ru", "curriculum.md", &state).await;
    assert!(published.contains("activity: \"Сабақ\""), "{published}");
    library.write("kg/curricula/own/index.kk.md", &published);
    assert!(TestSite::of(&library).get("/kk/kg/curricula/own").await.shows("Сабақ"));

    let named = press(&site, &state, &[("m0-i1-activity", "Круг"), ("do", "save")]).await;
    let page = site.get(named.header("location")).await;
    assert!(!page.shows("Нет названия."));
}

#[tokio::test]
async fn the_timetable_of_every_file_has_the_breaks() {
    let site = TestSite::of(&library());
    let state = print(&of(vec![Item { pause: Some(25), ..chosen("kz/tools/form") }, chosen("kg/legislation/code")]));
    assert!(paper(&site, "handout", &state).await.contains("<td>Перерыв, 25 минут</td>"));
    for name in ZIPPED {
        assert!(text_of(&site, "ru", name, &state).await.contains("Перерыв, 25 минут"), "{name}");
    }
}

#[tokio::test]
async fn a_file_for_the_library_names_the_public_address_and_never_the_host_it_was_fetched_from() {
    let library = library();
    let mut plan = of(vec![chosen("kz/tools/form"), chosen("kg/legislation/code")]);
    plan.based_on = vec![crate::curriculum::id("tr/service-models/family")];
    let address = format!("/ru/curriculum/curriculum.md?c={}", print(&plan));
    let fetch =
        async |site: &TestSite| site.send(axum::http::Method::GET, &address, &[("host", "10.1.2.3:8080")]).await.body;

    let nowhere = fetch(&TestSite::of(&library)).await;
    assert!(!nowhere.contains("10.1.2.3") && !nowhere.contains("http://"), "{nowhere}");
    assert!(nowhere.contains("(/ru/tr/service-models/family"), "{nowhere}");
    library.write("kg/curricula/own/index.ru.md", &nowhere);
    assert!(TestSite::of(&library).get("/ru/kg/curricula/own").await.shows("Бланк"));

    let options = Options { base: Some("https://hub.example".to_string()), ..Options::default() };
    let public = fetch(&TestSite::with(&library, options)).await;
    assert!(!public.contains("10.1.2.3"), "{public}");
    assert!(public.contains("url: \"https://hub.example/ru/kz/tools/form"), "{public}");
}
