//! What a trainer does with a curriculum, through addresses and forms alone.
//!
//! - `address`: the text of a curriculum in an address
//! - `arrange`: times, and the steps of the builder, without a site
//! - `builder`: the page, its form, what it warns of
//! - `files`: paper, files, and the way through the library and back
//! - `published`: any curriculum as a file of the library, and back
//! - `incomplete`: what paper and files say of an address that was cut short and of what has no title

mod address;
mod arrange;
mod builder;
mod files;
mod incomplete;
mod published;

use tajriba::curriculum::{Curriculum, Item, Module};
use tajriba_indexer::model::{Reference, WorkId};

use crate::support::{Reply, TestLibrary, TestSite};

pub(super) fn id(text: &str) -> WorkId {
    WorkId::parse(text).unwrap()
}

pub(super) fn chosen(reference: &str) -> Item {
    Item::new(Reference::parse(reference).unwrap(), None)
}

/// Three countries' materials with something to say of each.
pub(super) fn library() -> TestLibrary {
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
pub(super) fn state(address: &str) -> String {
    let query = address.split('?').nth(1).unwrap().split('#').next().unwrap();
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs.find(|(key, _)| key == "c").map(|(_, value)| value.into_owned()).unwrap()
}

pub(super) async fn press(site: &TestSite, state: &str, fields: &[(&str, &str)]) -> Reply {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("c", state).extend_pairs(fields);
    site.post("/ru/curriculum", &form.finish()).await
}

/// A curriculum of these items in one module.
pub(super) fn of(items: Vec<Item>) -> Curriculum {
    Curriculum { modules: vec![Module { items, ..Module::default() }], ..Curriculum::default() }
}
