use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use tajriba::curriculum::{Content, Curriculum, Dropped, Item, MAX_STATE, Module, Parsed, parse, print};
use tajriba_indexer::model::{Audience, ClockTime, ConceptId, Reference, Revision};

use crate::curriculum::id;
use crate::support::tag;

fn words(text: &'static str) -> impl Strategy<Value = String> {
    prop_oneof![Just(text.to_string()), "\\PC{0,40}", "[a-zа-яқӯҷə \\\\\n\r]{0,30}"]
}

fn reference() -> impl Strategy<Value = Reference> {
    let kinds = proptest::sample::select(vec!["legislation", "training-materials", "case-studies", "tools"]);
    ("[a-z]{2}", kinds, "[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}", option::of("[a-z0-9][a-z0-9-]{0,12}"))
        .prop_map(|(country, kind, slug, anchor)| Reference { work: id(&format!("{country}/{kind}/{slug}")), anchor })
}

/// A work or a section, or the trainer's own words.
fn content() -> impl Strategy<Value = Content> {
    prop_oneof![reference().prop_map(Content::Library), words("Круг знакомства").prop_map(Content::Activity)]
}

prop_compose! {
    fn item()(
        content in content(),
        minutes in option::of(0u16..=9_999),
        pause in option::of(0u16..=9_999),
        revision in option::of("[0-9a-f]{16}"),
        note in words("Разыграть первую минуту трижды"),
    ) -> Item {
        // What rests on no text has no revision.
        let revision = revision.filter(|_| matches!(content, Content::Library(_)));
        let revision = revision.map(|text| Revision::parse(&text).unwrap());
        Item { content, minutes, pause, revision, note }
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
    pub(super) fn curriculum()(
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

#[test]
fn a_hundred_pinned_items_with_notes_fit_into_an_address() {
    let reference = |number: u32| format!("kg/service-models/model-of-a-service-number-{number}#s-{}", number % 7);
    let item = |number: u32| Item {
        content: Content::Library(Reference::parse(&reference(number)).unwrap()),
        minutes: Some(30 + (number % 5) as u16 * 5),
        pause: number.is_multiple_of(4).then_some(15),
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
