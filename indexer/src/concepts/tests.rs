//! The matcher over a small vocabulary.

use super::*;
use std::collections::BTreeMap;

use crate::model::{Concept, Labels, LanguageTag, Localized, Organisation, Vocabulary};
use crate::terms::Analyzers;

/// A vocabulary of `concept: language label, …` lines; a label in brackets is hidden.
fn vocabulary(lines: &[&str]) -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    for line in lines {
        let (id, labels) = line.split_once(": ").expect("a concept and its labels");
        let id = ConceptId::parse(id).expect("an id");
        let mut concept = Concept::new(id.clone());
        for label in labels.split(", ") {
            let (language, text) = label.split_once(' ').expect("a language and a label");
            let language = LanguageTag::parse(language).expect("a language tag");
            let labels: &mut Labels = concept.labels.entry(language).or_default();
            match text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
                Some(text) => labels.hidden.push(text.to_string()),
                None if labels.pref.is_none() => labels.pref = Some(text.to_string()),
                None => labels.alt.push(text.to_string()),
            }
        }
        vocabulary.concepts.insert(id, concept);
    }
    vocabulary
}

fn matcher() -> ConceptMatcher {
    ConceptMatcher::new(&vocabulary(&[
        "adult: kk [кәмелетке толған]",
        "karaganda: ky [Караганда]",
        "age: kk [жас]",
        "abuse: tr istismar, az [sui-istifadə]",
        "best-interests: en best interests of the child, ru наилучшие интересы ребёнка",
        "care: en care, ru уход",
        "child: en child, ru ребёнок, ky бала, tr çocuk",
        "exploitation: az istismar, ru эксплуатация",
        "foster-care: en foster care, tr koruyucu aile, ru фостерная семья, az himayədar ailə, uz patronat",
        "guardian: en guardian, ru опекун",
        "minor: kk кәмелетке толмаған",
        "kindergarten: ky бала-бакча, ru детский сад",
        "no-parental-care: en children without parental care, uz-Cyrl ота-она қаровисиз",
        "parental-care: en parental care",
        "youth: kk [жастар]",
    ]))
}

/// What is found in a text: `concept first-last through`.
fn found(language: &str, text: &str) -> Vec<String> {
    let matcher = matcher();
    let found = matcher.find_in(text, language, &mut Analyzers::new());
    found.iter().map(|at| format!("{} {}-{} {:?}", at.concept, at.first, at.last, at.through)).collect()
}

#[test]
fn inflected_labels_are_found_where_they_stand() {
    assert_eq!(found("ru", "о фостерных семьях и эксплуатации"), ["foster-care 1-2 Stem", "exploitation 4-4 Stem"]);
    assert_eq!(found("tr", "Koruyucu ailelerin eğitimi"), ["foster-care 0-1 Stem"]);
}

#[test]
fn the_longest_label_wins() {
    assert_eq!(found("en", "foster care and care"), ["foster-care 0-1 Stem", "care 3-3 Stem"]);
    assert_eq!(found("en", "children without parental care"), ["no-parental-care 0-3 Stem"]);
}

#[test]
fn function_words_inside_a_label_are_interchangeable_but_negations_are_not() {
    for text in ["best interests of the child", "best interests of a child", "best interests for every child"] {
        assert_eq!(found("en", text), ["best-interests 0-4 Stem"], "{text}");
    }
    assert_eq!(found("en", "best interests child"), ["best-interests 0-2 Stem"]);
    assert_eq!(found("en", "children with parental care"), ["child 0-0 Stem", "parental-care 2-3 Stem"]);
}

#[test]
fn what_is_left_of_a_name_is_not_the_name() {
    assert_eq!(found("ky", "Карагандада"), ["karaganda 0-0 Stem"]);
    assert!(found("ky", "кардан").is_empty(), "of the snow");
}

#[test]
fn labels_reach_across_no_other_word() {
    assert_eq!(found("en", "foster good care"), ["care 2-2 Stem"]);
}

#[test]
fn hyphens_and_spaces_are_one() {
    assert_eq!(found("en", "foster-care"), ["foster-care 0-0 Stem"]);
    assert_eq!(found("ky", "бала бакча"), ["kindergarten 0-1 Stem"]);
    assert_eq!(found("ky", "бала-бакчасы"), ["kindergarten 0-0 Stem"]);
    assert_eq!(
        found("ky", "бала-бакчага чейинки"),
        ["kindergarten 0-0 Stem"],
        "a half is no word of its own beside the whole"
    );
}

#[test]
fn a_label_typed_without_its_letters_is_found_by_its_fold() {
    assert_eq!(found("az", "himayedar aile"), ["foster-care 0-1 Fold"]);
    assert_eq!(found("uz", "патронат"), ["foster-care 0-0 Stem"], "scripts of one language share their stems");
}

#[test]
fn an_ambiguous_word_gives_every_reading_and_its_language() {
    let matcher = matcher();
    let mut sequence = Sequence::default();
    sequence.start_word("");
    for term in ["az:istismar", "tr:istismar"] {
        sequence.push(&matcher, term, false);
    }
    let read = |languages: &[&str]| -> Vec<_> {
        let found = matcher.find(&sequence, languages);
        found.iter().map(|at| format!("{} {}", at.label.code, at.concept)).collect()
    };
    assert_eq!(read(&[]), ["tr abuse", "az exploitation"]);
    assert_eq!(read(&["az"]), ["az exploitation"]);
}

#[test]
fn of_labels_with_one_stem_the_likest_is_meant() {
    assert_eq!(found("kk", "кәмелетке толмағандарды қорғау"), ["minor 0-1 Stem"]);
    assert_eq!(found("kk", "кәмелетке толғандар"), ["adult 0-1 Stem"]);
    assert_eq!(found("kk", "жастардың жасы"), ["youth 0-0 Stem", "age 1-1 Stem"]);
}

#[test]
fn labels_of_a_concept_say_what_may_be_shown() {
    let matcher = matcher();
    let labels = matcher.labels(&ConceptId::parse("abuse").expect("an id"));
    let told: Vec<_> = labels.iter().map(|label| (label.code, label.text.as_str(), label.is_shown)).collect();
    assert_eq!(told, [("az", "sui-istifadə", false), ("tr", "istismar", true)]);
    assert_eq!(labels[1].words[0].stem, "tr:istismar");
    assert!(matcher.labels(&ConceptId::parse("unknown").expect("an id")).is_empty());
}

#[test]
fn an_empty_vocabulary_finds_nothing() {
    let matcher = ConceptMatcher::new(&Vocabulary::default());
    assert!(matcher.find_in("child", "en", &mut Analyzers::new()).is_empty());
}

/// An organisation of `language name` texts and its abbreviations.
fn organisation(names: &[&str], also: &[&str]) -> Organisation {
    let read = |text: &&str| {
        let (language, name) = text.split_once(' ').expect("a language and a name");
        (LanguageTag::parse(language).expect("a language tag"), name.to_string())
    };
    let mut of_language: BTreeMap<LanguageTag, Vec<String>> = BTreeMap::new();
    for (language, name) in also.iter().map(read) {
        of_language.entry(language).or_default().push(name);
    }
    let name: Localized = names.iter().map(read).collect();
    Organisation { kind: "un".into(), country: None, name, also: of_language, url: None }
}

#[test]
fn names_and_abbreviations_of_an_organisation_are_one_concept_in_all_languages() {
    let united_nations =
        organisation(&["ru Организация Объединённых Наций", "az Birləşmiş Millətlər Təşkilatı"], &["ru ООН", "az BMT"]);
    let organisations = BTreeMap::from([("un".to_string(), united_nations)]);
    let matcher =
        ConceptMatcher::new(&organisations::with_organisations(&vocabulary(&["nation: ru нация"]), &organisations));
    let found = |language, text| {
        let found = matcher.find_in(text, language, &mut Analyzers::new());
        found.iter().map(|at| at.concept.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(found("ru", "доклад ООН"), ["organisation-un"]);
    assert_eq!(found("ru", "в Организации Объединённых Наций"), ["organisation-un"]);
    assert_eq!(found("az", "BMT-nin hesabatı"), ["organisation-un"]);
    assert_eq!(organisation_of(&ConceptId::parse("organisation-un").expect("an id")), Some("un"));
    assert_eq!(organisation_of(&ConceptId::parse("foster-care").expect("an id")), None);
}

#[test]
fn an_organisation_that_the_vocabulary_names_is_that_concept() {
    let known = vocabulary(&["crc-committee: ru Комитет по правам ребёнка"]);
    let committee = organisation(&["ru комитет по правам ребёнка", "ky Баланын укуктары боюнча комитет"], &[]);
    let organisations = BTreeMap::from([("un-crc".to_string(), committee)]);
    let whole = organisations::with_organisations(&known, &organisations);
    assert_eq!(whole.concepts.len(), 1);
    let matcher = ConceptMatcher::new(&whole);
    let found = matcher.find_in("баланын укуктары боюнча комитет", "ky", &mut Analyzers::new());
    assert_eq!(found[0].concept.as_str(), "crc-committee");
}
