//! What a library without defects becomes.

use tajriba_indexer::Hidden;
use tajriba_indexer::model::{Details, InForce, LanguageTag};

use crate::support::{TestLibrary, report};

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

#[test]
fn versions_share_facts_and_anchors() {
    let work = TestLibrary::new().work("kg/legislation/example-code");
    assert_eq!(work.facts.date.as_str(), "2012-07-10");
    assert!(matches!(&work.details, Details::Legislation(law) if law.in_force == InForce::Yes));
    let anchors: Vec<Vec<&str>> = work
        .versions
        .iter()
        .map(|version| version.sections.iter().map(|section| section.anchor.as_str()).collect())
        .collect();
    assert_eq!(anchors, [["", "who-decides"], ["", "who-decides"]]);
    assert_eq!(work.original().map(|version| &version.language), Some(&tag("ru")));
    assert_eq!(work.versions[1].sections[1].text, "Решает орган опеки. См. форму.\nСтатья 1.");
    assert_eq!(work.versions[1].summary, "Краткое изложение, а не текст закона.");
}

#[test]
fn links_between_works_are_paths_without_a_language() {
    let library = TestLibrary::new();
    let assembled = library.assembled_work("uz/service-models/example-service");
    assert_eq!(
        assembled.references.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["kg/legislation/example-code"]
    );
    let html = &assembled.work.unwrap().versions[0].sections[0].html;
    assert!(html.contains("<a href=\"/kg/legislation/example-code#who-decides\">who decides</a>"), "{html}");
    let code = library.work("kg/legislation/example-code");
    assert!(code.versions[1].sections[1].html.contains("href=\"/kg/legislation/example-code/form.pdf\""));
}

#[test]
fn the_forms_of_front_matter_that_people_write_are_read() {
    let library = TestLibrary::new();
    let text = "\u{feff}---\r\ntitle: 'Example: «№ 1» & *all* of it'\r\ndate: \"2020-05\"\r\nsources:\r\n- title: Report\r\n  year: \"2019\"\r\n\
                type: research\r\ntopics: foster-care\r\ncommitments: 1\r\nages: [0-3, 18-23]\r\naudience:\r\n  - policy\r\nsummary: >\r\n  Two\r\n  lines.\r\n---\r\nText.\r\n";
    library.write("kg/reports/example/index.en.md", text);
    assert_eq!(library.printed(), "");
    let work = library.work("kg/reports/example");
    assert_eq!(work.versions[0].title, "Example: «№ 1» & *all* of it");
    assert_eq!(work.versions[0].summary, "Two lines.");
    assert_eq!((work.facts.topics.len(), work.facts.ages.len(), work.facts.sources[0].year), (1, 2, Some(2019)));
}

#[test]
fn positions_hold_in_cyrillic_after_a_byte_order_mark_and_with_crlf() {
    let library = TestLibrary::new();
    let text =
        "\u{feff}---\r\ntitle: Пример\r\ndate: 2020\r\nsources: [{title: Отчёт, вид: да}]\r\ntype: research\r\n---\r\n";
    library.write("kg/reports/example/index.ru.md", text);
    let found = library.check();
    assert_eq!((found.len(), found[0].line, found[0].column, found[0].width), (1, 4, 26, 3));
}

#[test]
fn works_are_hidden_without_a_word() {
    let library = TestLibrary::new();
    for (slug, more) in [
        ("draft", "status: draft\n"),
        ("withdrawn", "status: withdrawn\n"),
        ("tomorrow", "embargo_until: 2026-11-23\n"),
        ("today", "embargo_until: 2026-11-22\n"),
    ] {
        library.write(&format!("kg/reports/{slug}/index.en.md"), report(more, "Text."));
    }
    library.write("kg/reports/empty/index.en.md", "---\ntitle: \"\"\n---\n");
    assert_eq!(library.printed(), "");
    let hidden = |slug: &str| library.assembled_work(&format!("kg/reports/{slug}")).hidden;
    assert_eq!(hidden("draft"), Some(Hidden::Draft));
    assert_eq!(hidden("withdrawn"), Some(Hidden::Withdrawn));
    assert!(matches!(hidden("tomorrow"), Some(Hidden::Embargoed(_))));
    assert_eq!(hidden("today"), None);
    assert_eq!(hidden("empty"), Some(Hidden::Empty));
}

#[test]
fn a_file_without_title_and_text_is_not_translated_yet() {
    let library = TestLibrary::new();
    library
        .write("kg/legislation/example-code/index.tr.md", "---\ntitle:\ntranslation: {of: ru, kind: human}\n---\n\n");
    assert_eq!(library.printed(), "");
    let assembled = library.assembled_work("kg/legislation/example-code");
    assert_eq!(assembled.not_translated, [tag("tr")]);
    assert_eq!(assembled.work.map(|work| work.versions.len()), Some(2));
}

#[test]
fn a_broken_translation_leaves_the_others_published() {
    let library = TestLibrary::new();
    library.write("kg/legislation/example-code/index.ky.md", "---\ntitle: [\n---\n");
    let assembled = library.assembled_work("kg/legislation/example-code");
    assert_eq!(assembled.left_out, ["kg/legislation/example-code/index.ky.md"]);
    assert_eq!(assembled.work.map(|work| work.versions.len()), Some(1));
}

#[test]
fn a_broken_original_takes_its_work_with_it_and_no_other() {
    let library = TestLibrary::new();
    library.write("kg/legislation/example-code/index.ru.md", "no front matter");
    let assembled = library.assembled_work("kg/legislation/example-code");
    assert_eq!((assembled.work, assembled.left_out.len()), (None, 2));
    library.work("uz/service-models/example-service");
}

#[test]
fn a_repeated_field_that_says_the_same_is_no_defect() {
    let library = TestLibrary::new();
    library.write(
        "kg/legislation/example-code/index.ky.md",
        "---\ntitle: Кодекстин үлгүсү\ntopics: foster-care\ncommitments: ['1']\ntranslation: {of: ru, kind: human}\n---\nКыскача баяндоо.\n\n## Ким {#who-decides}\n",
    );
    assert_eq!(library.printed(), "");
}

#[test]
fn a_translation_says_the_text_fields_in_its_own_words() {
    let library = TestLibrary::new();
    let shared = "date: 2020\nsources: [{title: Source}]\n";
    let adopted =
        "adopted_in:\n  - {country: az, year: 2020, adapted: one}\n  - {country: az, year: 2022, adapted: two}\n";
    library.write(
        "kg/service-models/worded/index.en.md",
        format!("---\ntitle: Service\n{shared}staff: Two\n{adopted}---\nText.\n"),
    );
    library.write(
        "kg/service-models/worded/index.ru.md",
        "---\ntitle: Услуга\nstaff: Двое\nadopted_in: [{country: az, adapted: раз}, {country: az, adapted: два}]\ntranslation: {of: en, kind: human}\n---\nТекст.\n",
    );
    library.write(
        "kg/service-models/worded/index.tr.md",
        format!("---\ntitle: Hizmet\n{adopted}translation: {{of: en, kind: human}}\n---\nMetin.\n"),
    );
    assert_eq!(library.printed(), "");
    let work = library.work("kg/service-models/worded");
    let Details::ServiceModels(model) = &work.details else { panic!("{:?}", work.details) };
    let [en, ru, tr] = work.versions.as_slice() else { panic!("{:?}", work.versions) };
    assert_eq!((model.staff.as_deref(), ru.wording.staff.as_deref()), (Some("Two"), Some("Двое")));
    let adapted = |place| ru.wording.adoption(&model.adopted_in, place).and_then(|own| own.adapted.as_deref());
    assert_eq!([adapted(0), adapted(1), adapted(2)], [Some("раз"), Some("два"), None]);
    // The original's words are the work's own, and a list that is repeated whole is no wording.
    assert!(en.wording.is_empty() && tr.wording.is_empty());
}

#[test]
fn the_same_library_gives_the_same_works() {
    let library = TestLibrary::new();
    let told = || format!("{:?}", library.assembled());
    assert_eq!(told(), told());
}
