use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use tajriba::curriculum::{Content, Curriculum, parse, print};
use tajriba_indexer::model::{Audience, ConceptId, Reference, Revision};

use crate::curriculum::{address, library, state};
use crate::support::{TestSite, tag};

/// Curricula that are published together: one build of the index reads them all.
const MANY: usize = 60;

/// What the builder makes of any curriculum: titles and words that say something, works that are there, pins.
fn as_assembled(mut curriculum: Curriculum) -> Curriculum {
    let works = ["kz/training-materials/quiz", "kg/legislation/code#care", "tr/service-models/family", "kz/tools/form"];
    // Letters of the nine languages and marks: the library keeps its texts in Unicode's composed form, in which letters
    // of other scripts may be written otherwise.
    let known = |letter: &char| matches!(letter, ' '..='~' | '\u{A1}'..='\u{2FF}' | '\u{400}'..='\u{52F}');
    let said = |text: &str, otherwise: &str| {
        let text: String = text.chars().filter(known).collect();
        // A title keeps one space between its words.
        let words: Vec<_> = text.split_whitespace().collect();
        if words.is_empty() { otherwise.to_string() } else { words.join(" ") }
    };
    curriculum.title = said(&curriculum.title, "Курс");
    curriculum.language = Some(tag("ru"));
    // The builder offers no course for children; one for nobody is for trainers.
    curriculum.audience.retain(|audience| *audience != Audience::Children);
    if curriculum.audience.is_empty() {
        curriculum.audience.push(Audience::Trainer);
    }
    curriculum.topics = vec![ConceptId::parse("foster-care").unwrap()];
    curriculum.based_on.clear();
    for module in &mut curriculum.modules {
        module.title = said(&module.title, "Модуль");
        module.aims = module.aims.iter().map(|aim| said(aim, "цель")).collect();
        for (place, item) in module.items.iter_mut().enumerate() {
            item.note = item.note.chars().filter(|letter| *letter == '\n' || known(letter)).collect();
            item.note = item.note.trim().to_string();
            item.pause = item.pause.filter(|pause| *pause > 0);
            match &mut item.content {
                Content::Activity(text) => *text = said(text, "Круг"),
                Content::Library(reference) => {
                    *reference = Reference::parse(works[place % works.len()]).unwrap();
                    item.revision = Some(Revision::of(item.note.as_bytes()));
                }
            }
        }
    }
    curriculum
}

#[tokio::test]
async fn whatever_is_published_from_the_builder_comes_back_the_same() {
    let library = library();
    let site = TestSite::of(&library);
    let mut runner = TestRunner::deterministic();
    let mut plans = Vec::new();
    while plans.len() < MANY {
        let plan = as_assembled(address::curriculum().new_tree(&mut runner).unwrap().current());
        if plan.count() > 0 {
            let file = site.get(&format!("/ru/curriculum/curriculum.md?c={}", print(&plan))).await.body;
            library.write(&format!("kg/curricula/own-{}/index.ru.md", plans.len()), &file);
            plans.push((plan, file));
        }
    }
    let site = TestSite::of(&library);
    for (place, (plan, file)) in plans.iter().enumerate() {
        let moved = site.get(&format!("/ru/curriculum?from=kg/curricula/own-{place}")).await;
        assert!(moved.header("location").contains("c=1"), "it was refused:\n{file}");
        let back = parse(&state(moved.header("location"))).curriculum;
        assert_eq!(back.based_on.len(), 1, "{file}");
        assert_eq!(&Curriculum { based_on: Vec::new(), ..back }, plan, "{file}");
    }
}
