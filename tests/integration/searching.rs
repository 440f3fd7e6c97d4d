//! 1. Words are found in every inflection that the analyzers know, and without their diacritics.
//! 2. A hit is a work; its best section is linked, the title alone links to none.
//! 3. The reader's language is preferred, never required.
//! 4. Nothing typed is refused.

use tajriba::search::{Answer, LanguageFilter, Notice, SearchRequest, Sort};
use tajriba_indexer::model::{CountryCode, YearRange};

use crate::support::{TestLibrary, ids, tag};

fn library() -> TestLibrary {
    let library = TestLibrary::new();
    let body = "Закон об опеке.\n\n## Усыновление {#adoption}\n\nУсыновление детей и приёмная семья.\n\n## Контроль\n\nОтчёт опекуна.";
    library.original("kg/legislation/code", "ru", "Кодекс о детях", "date: 2012\n", body);
    library.translation(
        "kg/legislation/code",
        "ru",
        "en",
        "Code on children",
        "A law.\n\n## Adoption {#adoption}\n\nAdoption of children.",
    );
    library.original(
        "tr/legislation/law",
        "tr",
        "Çocuk Koruma Kanunu",
        "date: 2005\n",
        "Çocukların korunması ve koruyucu aile.",
    );
    library.original(
        "kz/case-studies/home",
        "ru",
        "Дом юношества",
        "date: 2019\n",
        "Усыновление не упоминается, есть дом и семья приёмная.",
    );
    library
}

fn request(query: &str) -> SearchRequest {
    SearchRequest::new(query, tag("ru"))
}

#[test]
fn inflected_words_are_found() {
    let library = library();
    assert_eq!(ids(&library.search("опекунов")), ["kg/legislation/code"]);
    assert_eq!(ids(&library.search("çocuk")), ["tr/legislation/law"]);
}

#[test]
fn words_are_found_without_their_diacritics() {
    assert_eq!(ids(&library().search("cocuk koruma")), ["tr/legislation/law"]);
}

#[test]
fn a_hit_links_to_the_section_that_matched() {
    let answer = library().search("приёмная усыновление детей");
    let section = answer.hits[0].section.as_ref().unwrap();
    assert_eq!((section.anchor.as_str(), section.heading.as_str()), ("adoption", "Усыновление"));
}

#[test]
fn a_hit_leads_past_what_is_not_known_to_what_answers() {
    let library = TestLibrary::new();
    let body = "Начало.\n\n## Выплаты {#pay}\n\nСемье платят пособие.\n\n## Чего мы не знаем {#limits}\n\nПособие, \
                пособие и ещё раз пособие; новость о пошлине.";
    library.original("kg/service-models/family", "ru", "Семья", "", body);
    let section = |query: &str| library.search(query).hits[0].section.clone().map(|section| section.anchor);
    assert_eq!(section("пособие").as_deref(), Some("pay"));
    assert_eq!(section("пошлина").as_deref(), Some("limits"), "what stands nowhere else is found there");
}

#[test]
fn a_match_in_the_title_alone_links_to_no_section() {
    let answer = library().search("кодекс");
    assert_eq!(ids(&answer), ["kg/legislation/code"]);
    assert_eq!(answer.hits[0].section, None);
}

#[test]
fn a_work_is_found_once_and_lists_its_languages() {
    let answer = library().search("adoption");
    assert_eq!(answer.total, 1);
    assert_eq!(answer.hits[0].language, tag("en"), "what is asked in other letters is not asked in Russian");
    assert_eq!(answer.hits[0].work.versions.len(), 2);
}

#[test]
fn the_language_filter_restricts_what_is_matched() {
    let library = library();
    library.update();
    let mut russian = request("adoption");
    russian.filters.languages = vec![LanguageFilter::parse("ru").unwrap()];
    let answer = library.generation().search(&russian).unwrap();
    assert_eq!(answer.total, 0);
    assert_eq!(answer.facets.lang.iter().map(|count| count.value.as_str()).collect::<Vec<_>>(), ["en"]);
}

#[test]
fn a_phrase_must_stand_together() {
    assert_eq!(ids(&library().search("\"приёмная семья\"")), ["kg/legislation/code"]);
}

#[test]
fn an_excluded_word_takes_its_version_out() {
    assert_eq!(ids(&library().search("усыновление -юношества")), ["kg/legislation/code"]);
}

#[test]
fn a_phrase_that_leaves_nothing_is_read_as_words_and_says_so() {
    let library = library();
    let answer = library.search("\"семья усыновление приёмная\"");
    assert_eq!(answer.notice, Some(Notice::PhraseAsWords));
    assert!(answer.total > 0);
    let without = library.search("\"семья усыновление приёмная\" -юношества");
    assert_eq!((without.notice, ids(&without)), (answer.notice, vec!["kg/legislation/code".to_string()]));
    let alone = library.search("-\"семья усыновление приёмная\"");
    assert_eq!((alone.notice, ids(&alone)), (answer.notice, ids(&answer)), "an exclusion alone is none");
    let nothing = library.search("усыновление -детей -юношества");
    assert_eq!(nothing.notice, Some(Notice::PlainWords), "exclusions that leave nothing are words, too");
}

#[test]
fn what_hardly_anything_holds_word_for_word_is_searched_as_words_in_a_sentence() {
    let library = library();
    let few = library.search("опека «приёмная семья»");
    assert_eq!((few.notice, ids(&few).join(" ").as_str()), (None, "kg/legislation/code"), "few words are meant");
    let sentence = "закон опека контроль отчёт «приёмная семья»";
    let many = library.search(sentence);
    assert_eq!(many.notice, Some(Notice::PhraseAsWords));
    assert_eq!(ids(&many), ["kg/legislation/code", "kz/case-studies/home"]);
    let without = library.search(&format!("{sentence} -юношества"));
    assert_eq!(ids(&without), ["kg/legislation/code"], "what is left out stays so");
}

#[test]
fn who_asks_for_works_alone_gets_the_same_ones_without_places() {
    let library = library();
    library.update();
    for query in ["усыновление детей", "code", ""] {
        let whole = library.generation().search(&request(query)).unwrap();
        let works = library.generation().search(&request(query).for_works(2)).unwrap();
        assert_eq!((works.total, &works.facets), (whole.total, &whole.facets), "{query}");
        let languages =
            |answer: &Answer| answer.hits.iter().map(|hit| hit.language.clone()).take(2).collect::<Vec<_>>();
        assert_eq!((ids(&works), languages(&works)), (ids(&whole)[..ids(&works).len()].to_vec(), languages(&whole)));
        assert_eq!(works.hits.len(), whole.hits.len().min(2), "{query}");
        assert!(works.hits.iter().all(|hit| hit.snippet.is_empty() && hit.section.is_none()), "{query}");
        assert!(whole.hits.iter().all(|hit| !hit.snippet.is_empty()), "{query}");
    }
}

#[test]
fn filters_in_the_query_select() {
    assert_eq!(ids(&library().search("усыновление country:kz")), ["kz/case-studies/home"]);
    assert_eq!(ids(&library().search("year:..2005")), ["tr/legislation/law"]);
}

#[test]
fn an_empty_query_lists_what_the_filters_leave_newest_first() {
    let library = library();
    assert_eq!(ids(&library.search("")), ["kz/case-studies/home", "kg/legislation/code", "tr/legislation/law"]);
    let mut filtered = request("  ");
    filtered.filters.years = vec![YearRange::parse("2005..2012").unwrap()];
    let answer = library.generation().search(&filtered).unwrap();
    assert_eq!(ids(&answer), ["kg/legislation/code", "tr/legislation/law"]);
}

#[test]
fn hits_can_be_sorted_by_date_and_paged() {
    let library = library();
    library.update();
    let generation = library.generation();
    let mut by_date = request("усыновление");
    by_date.sort = Some(Sort::Date);
    assert_eq!(ids(&generation.search(&by_date).unwrap()), ["kz/case-studies/home", "kg/legislation/code"]);
    by_date.limit = 1;
    by_date.offset = 1;
    let page = generation.search(&by_date).unwrap();
    assert_eq!((ids(&page), page.total), (vec!["kg/legislation/code".to_string()], 2));
}

#[test]
fn the_readers_language_comes_first_where_texts_match_alike() {
    let library = TestLibrary::new();
    library.original("kz/case-studies/a", "en", "UNICEF", "", "UNICEF.");
    library.original("kz/case-studies/b", "tr", "UNICEF", "", "UNICEF.");
    library.update();
    let first =
        |ui: &str| ids(&library.generation().search(&SearchRequest::new("UNICEF", tag(ui))).unwrap())[0].clone();
    assert_eq!(first("en"), "kz/case-studies/a");
    assert_eq!(first("tr"), "kz/case-studies/b");
}

#[test]
fn a_work_is_shown_in_the_readers_language_where_it_is_asked_in_that_language() {
    let library = TestLibrary::new();
    let id = "kz/case-studies/a";
    library.original(id, "en", "UNICEF and Save the Children", "", &"UNICEF helped. ".repeat(9));
    library.translation(id, "en", "tr", "Bir deneyim", &format!("{} UNICEF.", "Uzun bir metin. ".repeat(90)));
    library.update();
    let shown = |query: &str| {
        let answer = library.generation().search(&SearchRequest::new(query, tag("tr"))).unwrap();
        answer.hits[0].language.to_string()
    };
    assert_eq!(shown("UNICEF"), "tr");
    assert_eq!(shown("UNICEF save children"), "tr", "though its words are those of the English version");
    assert_eq!(shown("UNICEF with the children and how they were helped"), "en", "asked in English");
}

#[test]
fn some_of_the_words_are_enough_where_few_works_hold_them_all() {
    let answer = library().search("усыновление марсианских детей звездолётом");
    assert!(ids(&answer).contains(&"kg/legislation/code".to_string()), "{:?}", ids(&answer));
}

#[test]
fn nothing_typed_is_refused() {
    let library = library();
    library.update();
    let generation = library.generation();
    for query in
        ["(((((", "\"", "-", "--", "AND OR NOT", "country:", "a:b:c", "\u{0}", "*", "~2", "[a TO b]", "ы\u{301}", "😀"]
    {
        assert!(generation.search(&request(query)).is_ok(), "{query:?}");
    }
    let long = generation.search(&request(&"слово ".repeat(10_000))).unwrap();
    assert_eq!(long.notice, Some(Notice::Cut));
}

#[test]
fn snippets_mark_what_matched() {
    let answer = library().search("опекуны");
    let marked: Vec<_> = answer.hits[0].snippet.iter().filter(|fragment| fragment.is_match).collect();
    assert!(marked.iter().any(|fragment| fragment.text.starts_with("опек")), "{:?}", answer.hits[0].snippet);
}

#[test]
fn country_filters_are_or_inside_and_counts_are_not_narrowed_by_themselves() {
    let library = library();
    library.update();
    let mut filtered = request("");
    filtered.filters.countries = vec![CountryCode::parse("kz").unwrap(), CountryCode::parse("tr").unwrap()];
    let answer = library.generation().search(&filtered).unwrap();
    assert_eq!(answer.total, 2);
    assert_eq!(answer.facets.country.iter().map(|count| count.count).collect::<Vec<_>>(), [1, 1, 1]);
    assert_eq!(answer.facets.lang.iter().map(|count| count.value.as_str()).collect::<Vec<_>>(), ["ru", "tr"]);
}

#[test]
fn what_replaced_an_act_stands_before_it() {
    let library = TestLibrary::new();
    let gone = "in_force: no\nsuperseded_by: kg/legislation/new\n";
    library.original("kg/legislation/old", "ru", "Кодекс о детях", gone, "Кодекс о детях, кодекс.");
    library.original("kg/legislation/new", "ru", "Новый большой кодекс страны", "", "Он говорит и о детях.");
    library.update();
    let found = ids(&library.generation().search(&SearchRequest::new("кодекс о детях", tag("ru"))).unwrap());
    assert_eq!(found, ["kg/legislation/new", "kg/legislation/old"]);
    library.original("kg/legislation/old", "ru", "Кодекс о детях", "in_force: yes\n", "Кодекс о детях, кодекс.");
    library.update();
    let found = ids(&library.generation().search(&SearchRequest::new("кодекс о детях", tag("ru"))).unwrap());
    assert_eq!(found[0], "kg/legislation/old", "in force, the better answer is first");
}

#[test]
fn who_asks_in_a_language_without_a_version_is_shown_what_they_read_most_easily() {
    let library = TestLibrary::new();
    library.original("tr/legislation/law", "tr", "Himaye zebra", "", "Zebra.");
    library.translation("tr/legislation/law", "tr", "ru", "Опека", "Перевод о зебре: zebra.");
    library.update();
    let shown = |ui: &str| {
        library.generation().search(&SearchRequest::new("zebra", tag(ui))).unwrap().hits[0].language.to_string()
    };
    assert_eq!(shown("tr"), "tr");
    assert_eq!(shown("en"), "ru", "an English reader, of these two");
}
