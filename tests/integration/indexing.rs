use std::fs;

use tajriba_indexer::model::WorkId;
use tajriba_indexer::{IndexError, StoredLibrary};

use crate::support::{TestLibrary, ids, tag};

fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.original("kg/legislation/code", "ru", "Кодекс о детях", "", "Опека.\n\n## Приёмная семья\n\nТекст.");
    library.translation("kg/legislation/code", "ru", "en", "Code on children", "Guardianship.");
    library.original("tr/case-studies/homes", "en", "Small homes", "", "Children moved.");
    library
}

#[test]
fn a_library_becomes_works_versions_and_sections() {
    let totals = library().update().totals;
    assert_eq!((totals.works, totals.versions, totals.sections, totals.left_out), (2, 3, 4, 0));
}

#[test]
fn nothing_is_written_when_nothing_has_changed() {
    let library = library();
    let first = library.update();
    let second = library.update();
    assert!(first.changed && !second.changed);
    assert_eq!((first.generation, first.totals), (second.generation, second.totals));
}

#[test]
fn a_file_that_is_only_touched_changes_nothing() {
    let library = library();
    library.update();
    library.original("tr/case-studies/homes", "en", "Small homes", "", "Children moved.");
    assert!(!library.update().changed);
}

#[test]
fn a_changed_file_is_found_by_its_new_words_only() {
    let library = library();
    assert_eq!(ids(&library.search("moved")), ["tr/case-studies/homes"]);
    library.original("tr/case-studies/homes", "en", "Small homes", "", "Children returned.");
    assert!(ids(&library.search("moved")).is_empty());
    assert_eq!(ids(&library.search("returned")), ["tr/case-studies/homes"]);
}

#[test]
fn works_come_and_go_with_their_files() {
    let library = library();
    library.update();
    library.original("kz/legislation/new-law", "ru", "Новый закон", "", "Патронат.");
    assert_eq!(ids(&library.search("патронат")), ["kz/legislation/new-law"]);
    library.remove("kz");
    assert!(ids(&library.search("патронат")).is_empty());
    library.remove("kg/legislation/code/index.en.md");
    assert_eq!(library.update().totals.versions, 2);
}

#[test]
fn an_incremental_index_answers_like_a_fresh_one() {
    let library = library();
    library.update();
    library.original("kz/legislation/a", "ru", "Опека и семья", "topics: foster-care\n", "Опека над детьми.");
    library.translation("kg/legislation/code", "ru", "en", "Code on the child", "Guardianship and family.");
    library.remove("tr");
    let incremental = library.search("опека семья");
    library.try_update(true).unwrap();
    let fresh = library.search("опека семья");
    assert_eq!(ids(&incremental), ids(&fresh));
    assert_eq!(incremental.facets, fresh.facets);
    assert_eq!(ids(&incremental).len(), 2);
}

#[test]
fn a_bad_file_is_left_out_and_its_neighbours_are_published() {
    let library = library();
    library.write("kz/legislation/bad/index.ru.md", "---\ntitle: [unclosed\n---\nText\n");
    let outcome = library.update();
    assert_eq!((outcome.totals.works, outcome.totals.left_out), (2, 1));
    assert_eq!(outcome.errors[0].path, "kz/legislation/bad/index.ru.md");
}

#[test]
fn a_running_index_keeps_the_last_good_version_until_the_file_is_mended() {
    let library = library();
    library.update();
    let original = fs::read_to_string(library.root().join("kg/legislation/code/index.ru.md")).unwrap();
    library.write("kg/legislation/code/index.ru.md", &original.replace("in_force: yes", "in_force: maybe"));
    let kept = library.search("опека");
    assert_eq!(ids(&kept), ["kg/legislation/code"]);
    assert_eq!(kept.hits[0].work.versions.len(), 2);
    assert_eq!(library.generation().diagnostics().len(), library.update().errors.len());
    assert!(library.update().totals.left_out > 0);

    library.write("kg/legislation/code/index.ru.md", &original.replace("Опека.", "Патронат."));
    assert_eq!(ids(&library.search("патронат")), ["kg/legislation/code"]);
    assert!(ids(&library.search("опека")).is_empty());
    assert_eq!(library.update().totals.left_out, 0);
}

#[test]
fn a_bad_translation_keeps_its_last_good_text_beside_the_new_original() {
    let library = library();
    library.update();
    library.write("kg/legislation/code/index.en.md", "---\ntitle: Code\nwrong_key: x\n---\nOther.\n");
    library.original("kg/legislation/code", "ru", "Новый кодекс", "", "Усыновление.");
    assert_eq!(ids(&library.search("усыновление")), ["kg/legislation/code"]);
    assert_eq!(ids(&library.search("guardianship")), ["kg/legislation/code"]);
}

#[test]
fn a_fresh_build_leaves_a_bad_version_out() {
    let library = library();
    library.update();
    library.write("kg/legislation/code/index.en.md", "---\ntitle: Code\nwrong_key: x\n---\nOther.\n");
    library.try_update(true).unwrap();
    assert!(ids(&library.search("guardianship")).is_empty());
    assert_eq!(library.update().totals.versions, 2);
}

#[test]
fn a_work_is_left_out_while_a_work_it_names_is_missing_and_comes_when_it_does() {
    let library = library();
    library.original("kz/case-studies/x", "ru", "Дом", "related: kz/legislation/law\n", "Центр помощи.");
    assert!(ids(&library.search("помощи")).is_empty());
    library.original("kz/legislation/law", "ru", "Закон", "", "Текст закона.");
    assert_eq!(ids(&library.search("помощи")), ["kz/case-studies/x"]);
}

#[test]
fn changed_shared_data_rebuilds_everything() {
    let library = library();
    library.update();
    let vocabulary = fs::read_to_string(library.root().join("vocabulary.ttl")).unwrap();
    library.write("vocabulary.ttl", &vocabulary.replace("foster care", "foster family care"));
    assert!(library.update().changed);
    let generation = library.generation();
    let concept = generation.shared().vocabulary.concepts.values().find(|concept| concept.id.as_str() == "foster-care");
    assert_eq!(concept.unwrap().label([&tag("en")]), "foster family care");
}

#[test]
fn a_former_id_leads_to_the_work() {
    let library = library();
    library.original("tr/case-studies/homes", "en", "Small homes", "aliases: tr/case-studies/houses\n", "Text.");
    library.update();
    let old = WorkId::parse("tr/case-studies/houses").unwrap();
    assert_eq!(library.generation().redirect(&old).unwrap().as_str(), "tr/case-studies/homes");
}

#[test]
fn drafts_and_embargoes_are_not_published() {
    let library = library();
    library.original("kz/legislation/draft", "ru", "Черновик", "status: draft\n", "Тайна.");
    library.original("kz/legislation/later", "ru", "Позже", "embargo_until: 2027-01-01\n", "Тайна.");
    let outcome = library.update();
    assert_eq!((outcome.totals.works, outcome.totals.left_out), (2, 0));
    assert!(ids(&library.search("тайна")).is_empty());
}

#[test]
fn works_are_read_back_as_they_were_assembled() {
    let library = library();
    library.update();
    let stored = StoredLibrary::open_current(&library.index_folder()).unwrap().unwrap();
    let work = stored.work(&WorkId::parse("kg/legislation/code").unwrap()).unwrap().unwrap();
    let russian = work.original().unwrap();
    assert_eq!(russian.sections.len(), 2);
    assert_eq!((russian.sections[1].heading.as_str(), russian.sections[1].level), ("Приёмная семья", 2));
    assert_eq!(russian.sections[0].text.trim(), "Опека.");
    assert!(russian.sections[1].html.contains("Текст."));
}

#[test]
fn every_file_of_a_damaged_generation_is_noticed() {
    let library = library();
    library.update();
    let files: Vec<_> = fs::read_dir(library.generation_folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    let stored = || StoredLibrary::open_current(&library.index_folder());
    assert!(stored().unwrap().unwrap().verify().is_ok());
    for path in files.iter().filter(|path| path.extension().is_none_or(|extension| extension != "lock")) {
        let content = fs::read(path).unwrap();
        let mut damaged = content.clone();
        let middle = damaged.len() / 2;
        damaged[middle] ^= 0x41;
        fs::write(path, &damaged).unwrap();
        // Damage to the manifest may show as another schema version: then the generation is not used at all.
        let noticed = match stored() {
            Ok(Some(library)) => library.verify().is_err(),
            Ok(None) | Err(_) => true,
        };
        assert!(noticed, "{}", path.display());
        fs::write(path, content).unwrap();
    }
}

#[test]
fn an_interrupted_build_is_not_looked_at_and_cleared_away() {
    let library = library();
    let number = library.update().generation;
    let torn = library.index_folder().generation(number + 1);
    fs::create_dir_all(&torn).unwrap();
    fs::write(torn.join("meta.json"), "half").unwrap();
    assert_eq!(library.index_folder().current(), Some(number));
    library.original("kz/legislation/new-law", "ru", "Новый закон", "", "Патронат.");
    assert_eq!(ids(&library.search("патронат")), ["kz/legislation/new-law"]);
    assert!(!torn.exists());
}

#[test]
fn the_index_folder_can_be_deleted_at_any_time() {
    let library = library();
    library.update();
    fs::remove_dir_all(library.index_folder().path()).unwrap();
    assert_eq!(ids(&library.search("опека")), ["kg/legislation/code"]);
}

#[test]
fn a_second_writer_is_told_to_wait() {
    let library = library();
    library.update();
    let held = fs::File::options().write(true).open(library.index_folder().path().join("lock")).unwrap();
    held.lock().unwrap();
    assert!(matches!(library.try_update(false), Err(IndexError::Locked { .. })));
    drop(held);
    assert!(library.try_update(false).is_ok());
}

#[test]
fn a_library_without_a_hub_is_an_error_and_leaves_the_generation() {
    let library = library();
    let before = library.update().generation;
    library.remove("hub.yaml");
    assert!(matches!(library.try_update(false), Err(IndexError::NoHub(_))));
    assert_eq!(library.index_folder().current(), Some(before));
}
