//! Queries as people type them:
//!
//! 1. over the starter library, what is meant comes first (`tests/relevance/typed.tsv`);
//! 2. what was typed on another keyboard layout, or almost right, is found, and the answer says what was searched;
//! 3. a query in one language finds what others say of it, and says why; each such bridge can be taken away;
//! 4. no string makes a search fail.

use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use tajriba::search::{Generation, HeldAs, Reach, SearchRequest, SuggestionKind};
use tajriba_indexer::model::ConceptId;
use tajriba_indexer::{IndexFolder, StoredLibrary, UpdateOptions, update};

use crate::support::{TestLibrary, ids, tag};

/// Interface language, query, ids of which one must come first, the sort of query.
const TYPED: &str = include_str!("../relevance/typed.tsv");

#[test]
fn what_people_type_finds_what_they_mean() {
    let folder = tempfile::tempdir().unwrap();
    let index = IndexFolder::new(folder.path());
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("library");
    let today = tajriba::config::today();
    update(&UpdateOptions { library, index: index.clone(), today, fresh: true }, &()).unwrap();
    let generation = Generation::new(StoredLibrary::open_current(&index).unwrap().unwrap()).unwrap();
    let mut asked = 0;
    let mut missed = Vec::new();
    for line in TYPED.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<_> = line.split('\t').collect();
        let [ui, query, wanted, _] = columns.as_slice() else { panic!("not four columns: {line}") };
        let found = ids(&generation.search(&SearchRequest::new(*query, tag(ui))).unwrap());
        asked += 1;
        if !wanted.split(',').any(|wanted| found.first().is_some_and(|first| first == wanted)) {
            missed.push(format!("{query} ({ui}): {:?}, not {wanted}", &found[..found.len().min(3)]));
        }
    }
    for unknown in ["suicide", "online grooming"] {
        let suggestion = generation.search(&SearchRequest::new(unknown, tag("en"))).unwrap().suggestion;
        assert_eq!(suggestion, None, "no word is written almost like {unknown}");
    }
    assert!(asked >= 60, "{asked} queries");
    assert!(missed.is_empty(), "something else comes first:\n{}", missed.join("\n"));
}

const VOCABULARY: &str = r#"@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix t: <https://example.org/vocabulary/> .
t:scheme a skos:ConceptScheme ; skos:hasTopConcept t:family-placement .
t:family-placement a skos:Concept ; skos:topConceptOf t:scheme ; skos:prefLabel "Family placement"@en .
t:foster-care a skos:Concept ; skos:broader t:family-placement ;
    skos:prefLabel "foster care"@en, "фостерная семья"@ru, "koruyucu aile"@tr .
"#;

fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.write("vocabulary.ttl", VOCABULARY);
    library.original("kg/service-models/family", "ru", "Приёмная семья", "", "Как семья принимает ребёнка.");
    library.original("kg/legislation/guardianship", "ru", "Закон об опеке", "", "Попечительство и опека над детьми.");
    library.original("tr/legislation/foster", "tr", "Koruyucu Aile Yönetmeliği", "", "Koruyucu aile çocuğa bakar.");
    library
}

#[test]
fn a_hyphen_before_a_word_leaves_it_out_and_is_no_key_of_another_layout() {
    let library = library();
    library.original("kg/legislation/family", "ru", "Закон о семье", "", "Закон о браке и семье.");
    let answer = library.search("закон -опека");
    assert_eq!((ids(&answer), answer.suggestion), (vec!["kg/legislation/family".to_string()], None));
    library.original("kz/service-models/river", "kk", "Өзен тазалығы", "", "Өзен туралы есеп.");
    let answer = library.search("-pty nehfks tctg");
    assert_eq!(answer.suggestion.map(|suggestion| suggestion.query).as_deref(), Some("өзен туралы есеп"));
}

#[test]
fn what_must_not_occur_leaves_out_the_work_and_adds_nothing() {
    let library = library();
    library.translation("kg/legislation/guardianship", "ru", "en", "Guardianship law", "Care and foster care.");
    library.original("kg/service-models/foster", "ru", "Опека", "", "Опека и фостерная семья.");
    let all = ids(&library.search("опека"));
    let left = |query: &str| ids(&library.search(query));
    assert!(all.contains(&"kg/legislation/guardianship".to_string()), "{all:?}");
    assert!(all.contains(&"kg/service-models/foster".to_string()), "{all:?}");
    assert_eq!(left("опека -foster"), ["kg/service-models/foster"], "a work is left out by any of its versions");
    assert_eq!(left("опека -\"фостерная семья\""), ["kg/legislation/guardianship"]);
    assert_eq!(left("опека -\"семья фостерная\"").len(), all.len(), "those words stand nowhere in that order");
}

#[test]
fn a_real_word_that_no_text_holds_is_not_taken_for_another() {
    let library = library();
    library.original(
        "kg/service-models/words",
        "en",
        "Words",
        "",
        "Adoption, kindness, hardship, machine, chance, about.",
    );
    library.original("tr/service-models/words", "tr", "Sözcükler", "", "Sağlık, vermez, kayıtlar. Susma.");
    library.original("kz/service-models/words", "kk", "Сөздер", "", "Түрде, мамыр. Дорогой.");
    library.update();
    let generation = library.generation();
    for (ui, word) in [
        ("en", "abortion"),
        ("en", "blindness"),
        ("en", "wardship"),
        ("en", "vaccine"),
        ("en", "cancer"),
        ("az", "abort"),
        ("tr", "sağırlık"),
        ("uz", "Термез"),
        ("az", "Şuşa"),
        ("kk", "түрме"),
        ("ru", "Памир"),
        ("ru", "Хорог"),
    ] {
        let answer = generation.search(&SearchRequest::new(word, tag(ui))).unwrap();
        assert_eq!(answer.suggestion, None, "{word}");
    }
}

#[test]
fn what_was_meant_is_searched_as_if_it_had_been_typed() {
    let library = library();
    library.original("kg/service-models/fostering", "ru", "Дети в семьях", "", "Фостерная семья принимает ребёнка.");
    library.update();
    let generation = library.generation();
    let answer = |query: &str| generation.search(&SearchRequest::new(query, tag("ru"))).unwrap();
    let (right, wrong) = (answer("фостерная семья"), answer("фостреная семья"));
    assert_eq!(wrong.suggestion.map(|suggestion| suggestion.query).as_deref(), Some("фостерная семья"));
    assert_eq!(ids(&generation.search(&SearchRequest::new("фостреная семья", tag("ru"))).unwrap()), ids(&right));
    assert_eq!(wrong.expansions, right.expansions, "its concepts too");
    let meant = |query: &str| answer(query).suggestion.map(|suggestion| suggestion.query);
    assert_eq!(meant("Попечительсво попечительсво").as_deref(), Some("попечительство попечительство"));
    let beside = meant("\"попечительсво детей\" -семьясво попечительсво");
    assert_eq!(beside.as_deref(), Some("\"попечительсво детей\" -семьясво попечительство"), "operators stay");
    assert_eq!(meant("\"попечительство\" попечительсво").as_deref(), Some("\"попечительство\" попечительство"));
}

#[test]
fn another_layout_is_read_beside_filters_quotes_and_words_that_are_known() {
    let library = library();
    library.update();
    let generation = library.generation();
    let read = |typed: &str| {
        let answer = generation.search(&SearchRequest::new(typed, tag("ru"))).unwrap();
        let found = ids(&answer).len();
        (answer.suggestion.map(|suggestion| suggestion.query).unwrap_or_default(), found)
    };
    assert_eq!(read("country:kg ghbtvyfz ctvmz"), ("country:kg приемная семья".to_string(), 1));
    assert_eq!(read("\"ghbtvyfz ctvmz\"").0, "\"приемная семья\"");
    assert_eq!(read("закон qqwwzz").0, "", "what no text holds on any layout stays as it is");
    assert_eq!(read("закон jgtrf").0, "закон опека");
}

#[test]
fn a_query_that_begins_a_term_is_searched_for_the_whole_of_it() {
    let library = library();
    let answer = library.search("фостерная сем");
    assert_eq!(answer.expansions.first().map(|expansion| expansion.concept.as_str()), Some("foster-care"));
    assert!(ids(&answer).contains(&"tr/legislation/foster".to_string()), "{:?}", ids(&answer));
}

#[test]
fn half_a_word_finds_the_whole_one() {
    let library = library();
    let answer = library.search("прием семь");
    assert_eq!(ids(&answer)[0], "kg/service-models/family");
    assert!(answer.hits[0].snippet.iter().any(|fragment| fragment.is_match), "what it found is marked");
    for half in ["попеч", "семь", "прин"] {
        let answer = library.search(half);
        assert!(!answer.hits.is_empty(), "{half}");
        assert_eq!(answer.suggestion, None, "{half} is no other layout");
    }
}

#[test]
fn a_title_that_says_all_of_a_query_comes_before_texts_that_say_it_often() {
    let library = library();
    let often = "Закон об опеке над детьми. ".repeat(9);
    library.original("kg/service-models/often", "ru", "Опека над детьми", "", &often);
    library.original("kg/legislation/named", "ru", "Закон об опеке над детьми", "", "Принят в этом году.");
    assert_eq!(ids(&library.search("закон опека дети"))[0], "kg/legislation/named");
}

#[test]
fn another_keyboard_layout_is_read_and_told() {
    let library = library();
    let answer = library.search("ghbtvyfz ctvmz");
    assert_eq!(ids(&answer)[0], "kg/service-models/family");
    let suggestion = answer.suggestion.unwrap();
    assert_eq!((suggestion.query.as_str(), suggestion.kind), ("приемная семья", SuggestionKind::Layout));
    let mut request = SearchRequest::new("ghbtvyfz ctvmz", tag("ru"));
    request.reach = Reach { rescue: false, ..Reach::default() };
    let answer = library.generation().search(&request).unwrap();
    assert!(answer.hits.is_empty() && answer.suggestion.is_none());
}

#[test]
fn letters_that_stand_on_digits_and_marks_of_other_layouts_are_read() {
    let library = TestLibrary::new();
    library.original("kz/legislation/a", "kk", "Бала құқығы", "", "Ана үйі. Балаларды қорғау.");
    library.original("kz/legislation/b", "tg", "Ҳуқуқи кӯдак", "", "Қонун.");
    library.original("kz/legislation/c", "az", "Ailə məcəlləsi", "", "Uşaq evi, sosial işçi.");
    library.original("tr/legislation/a", "tr", "Aile içi şiddet", "", "Koruyucu aile, vasilik, koruma.");
    library.original("kz/legislation/d", "tk", "Maşgala kodeksi", "", "Çagalar öýi.");
    library.update();
    let generation = library.generation();
    let read = |ui: &str, typed: &str| {
        let answer = generation.search(&SearchRequest::new(typed, tag(ui))).unwrap();
        answer.suggestion.filter(|found| found.kind == SuggestionKind::Layout).map(|found| found.query)
    };
    for (ui, typed, meant) in [
        ("kk", ",fkf 090s5s", "бала құқығы"),
        ("kk", "бала 090ы5ы", "бала құқығы"),
        ("kk", "Fyf 8q3", "Ана үйі"),
        ("kk", "балаларды 0ор5ау", "балаларды қорғау"),
        ("tg", "r=lfr", "кӯдак"),
        ("az", "u.aq evi", "uşaq evi"),
        ("az", "ail' m'c'll'si", "ailə məcəlləsi"),
        ("tr", ";'ddet", "şiddet"),
        ("tk", "ma\\gala", "maşgala"),
        ("tk", "cagalar ]vi", "çagalar öýi"),
    ] {
        assert_eq!(read(ui, typed).as_deref(), Some(meant), "{typed}");
    }
    for (ui, typed) in
        [("tr", "vasilk"), ("tr", "korma"), ("tr", "=koruyucu"), ("tr", "d'accord"), ("ru", "ЗРУ-139"), ("tr", "aile.")]
    {
        assert_eq!(read(ui, typed), None, "{typed}");
    }
}

#[test]
fn a_phrase_is_found_whatever_the_language_of_the_interface() {
    let library = library();
    library.update();
    let generation = library.generation();
    for ui in ["tr", "ru", "en", "kk"] {
        let answer = generation.search(&SearchRequest::new("\"koruyucu aile\"", tag(ui))).unwrap();
        assert_eq!((ids(&answer), answer.notice), (vec!["tr/legislation/foster".to_string()], None), "{ui}");
    }
}

#[test]
fn a_number_alone_finds_what_holds_it_and_not_what_is_alike() {
    let library = TestLibrary::new();
    library.original(
        "kz/legislation/rights",
        "ru",
        "О правах ребёнка",
        "topics: [foster-care]\nnumber: № 345-II\n",
        "Закон.",
    );
    library.original("kz/legislation/order", "ru", "Постановление № 12", FILED, "Закон.");
    assert_eq!(ids(&library.search("345-II")), ["kz/legislation/rights"]);
}

#[test]
fn a_label_that_no_text_has_is_no_other_layout() {
    let library = library();
    // The same keys write a word of the library: "семья".
    library.write("vocabulary.ttl", &VOCABULARY.replace("\"foster care\"@en", "\"CTVMZ\"@en"));
    let answer = library.search("CTVMZ");
    assert_eq!(answer.suggestion, None);
    assert_eq!(ids(&answer)[0], "tr/legislation/foster");
}

const FILED: &str = "topics: [foster-care]\n";

#[test]
fn what_is_filed_like_the_best_answer_comes_before_what_is_not() {
    let library = library();
    library.original(
        "kg/case-studies/answer",
        "ru",
        "Дом для Айгуль",
        FILED,
        "Приёмная семья и школа приёмных родителей.",
    );
    // Alike in every word; the ids speak for the one that is filed under nothing.
    library.original("kg/case-studies/a-village", "ru", "Село", "", "Одна семья в селе.");
    library.original("kg/case-studies/b-village", "ru", "Село", FILED, "Одна семья в селе.");
    library.update();
    let place = |reach: Reach, id: &str| {
        let mut request = SearchRequest::new("школа приёмных родителей семья", tag("ru"));
        request.reach = reach;
        ids(&library.generation().search(&request).unwrap()).iter().position(|found| found == id).unwrap()
    };
    let [a, b] = ["kg/case-studies/a-village", "kg/case-studies/b-village"];
    assert!(place(Reach::default(), b) < place(Reach::default(), a));
    let words_only = || Reach { expand: false, ..Reach::default() };
    assert!(place(words_only(), a) < place(words_only(), b));
}

#[test]
fn works_of_a_country_that_is_named_come_before_what_others_say_of_it() {
    let library = TestLibrary::new();
    let hub = "t:kazakhstan a skos:Concept ; skos:prefLabel \"Казахстан\"@ru, \"Kazakhstan\"@en .\n";
    library.write("vocabulary.ttl", &format!("{VOCABULARY}{hub}"));
    library.original("kg/reports/of-others", "ru", "Отчёт об опеке", "", "Казахстан и опека в Казахстане.");
    library.original("kz/case-studies/own", "ru", "Об опеке", "", "Опека, в том числе в Казахстане, и многое другое.");
    let answer = library.search("опека Казахстан");
    assert_eq!(ids(&answer)[0], "kz/case-studies/own");
    assert!(answer.hits[0].reasons.as_ref().unwrap().parts.country > 0.0);
}

#[test]
fn a_hit_says_what_adds_up_to_its_score() {
    let library = library();
    library.original("kg/case-studies/filed", "ru", "Дом", FILED, "Приёмные семьи.");
    let answer = library.search("приёмная семья опека");
    let hit = answer.hits.iter().find(|hit| hit.work.id.as_str() == "kg/case-studies/filed").unwrap();
    let reasons = hit.reasons.as_ref().unwrap();
    assert!((reasons.parts.sum() - hit.score).abs() < 1e-6, "{reasons:?}");
    assert!(reasons.parts.words > 0.0 && reasons.parts.own_language > 0.0, "{reasons:?}");
    // Without a model nothing is known of meaning.
    assert_eq!((reasons.parts.nearness, reasons.parts.topic), (0.0, 0.0));
    let words: Vec<_> = reasons.words.iter().map(|(word, held)| (word.as_str(), *held)).collect();
    assert_eq!(words, [("приёмная", HeldAs::Word), ("семья", HeldAs::Word)]);
}

#[test]
fn the_command_line_explains_a_score_when_asked() {
    let library = library();
    library.update();
    let search = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tajriba"));
        command.args(["search", "опека"]).args(more).arg("--library").arg(library.root());
        command.arg("--model").arg(library.as_ref().join("none")).arg("--index").arg(library.index_folder().path());
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(search(&["--explain"]).contains("score = words "));
    assert!(!search(&[]).contains("score ="));
}

#[test]
fn a_meeting_is_found_by_its_place_and_year() {
    let library = library();
    library.original("regional/forum/second", "ru", "Второй форум", "place: Бишкек\nstart: 2009-05-12\n", "Текст.");
    assert_eq!(ids(&library.search("\"Бишкек\"")), ["regional/forum/second"]);
}

#[test]
fn a_query_with_one_name_of_an_organisation_finds_another() {
    let library = library();
    library.write(
        "organisations.yaml",
        "wb:\n  kind: bank\n  name: {ru: Всемирный банк, tr: Dünya Bankası}\n  also: {ru: [ВБРР]}\n",
    );
    library.original("tr/service-models/bank", "tr", "Rapor", "", "Dünya Bankası raporu yazdı.");
    let answer = library.search("доклад ВБРР");
    assert_eq!(ids(&answer), ["tr/service-models/bank"]);
    assert_eq!(answer.expansions[0].concept.as_str(), "organisation-wb");
    let mut request = SearchRequest::new("доклад ВБРР", tag("ru"));
    request.reach.not = vec![ConceptId::parse("organisation-wb").unwrap()];
    assert!(ids(&library.generation().search(&request).unwrap()).is_empty());
}

#[test]
fn a_misspelt_word_is_found_and_the_right_one_suggested() {
    let answer = library().search("папечительство");
    assert_eq!(ids(&answer), ["kg/legislation/guardianship"]);
    let suggestion = answer.suggestion.unwrap();
    assert_eq!(suggestion.kind, SuggestionKind::Spelling);
    assert_eq!(suggestion.query, "попечительство");
}

#[test]
fn a_misspelt_word_is_taken_for_the_likeliest_one_of_its_language() {
    let library = library();
    library.original("tr/service-models/house", "tr", "Okullar", "", "Okullar ve gerekli evler, barınma.");
    library.original("uz/service-models/house", "uz", "Onalar uyi", "", "Onalar va bolalar, okulla.");
    library.original("kz/service-models/house", "kk", "Балалар үйі", "", "Балалардың әкелері, қажет үйлері.");
    library.update();
    let generation = library.generation();
    let suggested = |ui: &str, typed: &str| {
        let answer = generation.search(&SearchRequest::new(typed, tag(ui))).unwrap();
        answer.suggestion.map(|suggestion| (suggestion.kind, suggestion.query))
    };
    let spelling = |query: &str| Some((SuggestionKind::Spelling, query.to_string()));
    assert_eq!(suggested("tr", "okyullar"), spelling("okullar"));
    assert_eq!(suggested("tr", "geekli"), spelling("gerekli"), "a letter that is there twice hides none");
    assert_eq!(suggested("tr", "barinam"), spelling("barınma"), "without national letters");
    assert_eq!(suggested("kk", "блалардың"), spelling("балалардың"), "a form of a word is written as it was");
    assert_eq!(suggested("kk", "қжает"), spelling("қажет"), "letters that are digits on another layout are letters");
    assert_eq!(suggested("ru", "qqqq"), None);
    assert!(generation.search(&SearchRequest::new("qqqq", tag("ru"))).unwrap().hits.is_empty());
}

#[test]
fn an_exact_word_is_not_taken_for_another() {
    let library = library();
    assert_eq!(ids(&library.search("=опека")), ["kg/legislation/guardianship"]);
    assert_eq!(ids(&library.search("\"опека\"")), ["kg/legislation/guardianship"]);
    let answer = library.search("приёмная =опека");
    assert_eq!(ids(&answer), ["kg/legislation/guardianship"]);
}

#[test]
fn a_russian_query_finds_the_turkish_law_through_the_vocabulary() {
    let library = library();
    let answer = library.search("фостерная семья");
    let turkish = answer.hits.iter().find(|hit| hit.work.id.as_str() == "tr/legislation/foster").unwrap();
    let matched = &turkish.matched[0];
    assert_eq!((matched.term.as_str(), matched.via.as_str()), ("Koruyucu Aile", "foster-care"));
    assert!(answer.expansions.iter().any(|expansion| expansion.concept.as_str() == "foster-care"));
    let without = |reach: Reach| {
        let request = SearchRequest { reach, ..SearchRequest::new("фостерная семья", tag("ru")) };
        ids(&library.generation().search(&request).unwrap())
    };
    let finds_it = |found: Vec<String>| found.iter().any(|id| id == "tr/legislation/foster");
    assert!(!finds_it(without(Reach { expand: false, ..Reach::default() })));
    let not = vec![ConceptId::parse("foster-care").unwrap()];
    assert!(!finds_it(without(Reach { not, ..Reach::default() })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_string_makes_a_search_fail(queries in prop::collection::vec(any::<String>(), 4)) {
        thread_local! {
            static GENERATION: Generation = {
                let library = library();
                library.update();
                library.generation()
            };
        }
        for query in queries {
            let answer = GENERATION.with(|generation| generation.search(&SearchRequest::new(query, tag("kk"))));
            prop_assert!(answer.is_ok());
        }
    }
}
