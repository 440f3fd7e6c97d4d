use proptest::prelude::*;

use super::*;

fn stem(word: &str) -> String {
    let mut out = String::new();
    English::new().stem(word, &mut out);
    out
}

/// Words of one line have one stem.
const TOGETHER: &[&str] = &[
    "child children child's children's",
    "law laws",
    "university universities",
    "organization organisation organizations organisations",
    "center centre centers centres",
    "behaviour behavior behaviours",
    "program programme programmes programmed",
    "programmer programmers",
    "fulfill fulfil fulfilled fulfilling fulfils",
    "fulfillment fulfilment",
    "abuse abuses abused abusing",
    "institutionalise institutionalized institutionalising",
    "reunite reunited reuniting",
    "foster fosters fostered fostering",
    "care cares cared caring",
    "take takes taking took taken",
    "go goes going went gone",
    "make makes making made",
    "rate rates rating rated",
    "plan plans planning planned",
    "cancel cancels cancelled canceling",
    "control controls controlled controlling",
    "recall recalls recalled recalling",
    "agree agrees agreed agreeing",
    "trafficking traffic trafficked",
    "house houses housing housed",
    "increase increases increasing increased",
    "change changes changing changed",
    "range ranges ranging ranged",
    "happy happier happiest",
    "big bigger biggest",
    "analysis analyses",
    "grandchild grandchildren",
    "policewoman policewomen",
    "legal legally",
    "study studies studied studying",
    "quote quotes quoting quoted",
    "Uzbekistan uzbekistan",
    "uzbekistan uzbekistan's",
    "use uses used using",
    "leave leaving left",
    "naive naïve",
];

/// Words of one line have different stems.
const APART: &[&str] = &[
    "news new",
    "policy police",
    "care car",
    "unit unite",
    "range ring",
    "rate rat",
    "university universe",
    "teacher teach",
    "adoption adopt",
    "thing th",
    "need nee",
    "families familiar",
    "something some",
    "proceed proce",
    "turkmen turkman",
    "specimen speciman",
    "series sery",
    "organ organization",
];

#[test]
fn forms_of_a_word_meet() {
    for line in TOGETHER {
        let words: Vec<_> = line.split(' ').map(str::to_lowercase).collect();
        let first = stem(&words[0]);
        for word in &words {
            assert_eq!(stem(word), first, "{word} in {line}");
        }
    }
}

#[test]
fn different_words_stay_apart() {
    for line in APART {
        let words: Vec<_> = line.split(' ').collect();
        for (i, a) in words.iter().enumerate() {
            for b in &words[..i] {
                assert_ne!(stem(a), stem(b), "{a} {b}");
            }
        }
    }
}

#[test]
#[allow(clippy::iter_over_hash_type, reason = "every entry is asserted; the order does not matter")]
fn every_form_of_every_table_is_stable() {
    let english = English::new();
    for (form, base) in &english.irregular {
        assert_eq!(stem(form), stem(base), "{form}");
        assert_eq!(stem(&stem(form)), stem(form), "{form}");
    }
    for word in &english.invariant {
        assert_eq!(stem(&stem(word)), stem(word), "{word}");
    }
}

proptest! {
    #[test]
    fn any_string_has_a_stem(word in ".{0,40}") {
        let stemmed = stem(&word);
        prop_assert!(word.is_empty() || !word.chars().all(char::is_alphabetic) || !stemmed.is_empty(), "{word:?}");
    }

    #[test]
    fn a_stem_is_its_own_stem(word in "[a-z]{1,6}(e|s|es|ed|ing|ies|ied|ly|ings|ingly|edly|ised|isation|ll|lled|er|est)?('s)?") {
        let once = stem(&word);
        prop_assert_eq!(stem(&once), once);
    }
}
