use proptest::prelude::*;

use super::*;

fn stem(word: &str) -> String {
    let mut out = String::new();
    Russian::new().stem(word, &mut out);
    out
}

/// Words of one line have one stem; ё is already е.
const TOGETHER: &[&str] = &[
    "еж ежа ежи ежами",
    "закон закона законы законов законами",
    "доверенное доверенные",
    "сырдарья сырдарьи сырдарье",
    "ребенок ребенка дети детей детям детьми",
    "человек люди людей людям",
    "год года лет годами",
    "мать матери матерью матерей",
    "усыновить усыновил усыновят усыновленный усыновившие",
    "усыновление усыновления усыновлением усыновленье",
    "помещать помещает помещали помещаемый помещающий помещая",
    "идти иду идет шел шла шли идущий",
    "прийти приду придет пришел пришла пришли",
    "взять возьмет взял взяли взятый",
    "писать пишу пишет писал писала",
    "предоставить предоставлю предоставит предоставлен предоставленный предоставив",
    "выполнять выполняет выполняется выполнялись",
    "важный важная важнее важнейший наиважнейший поважнее важен важно",
    "высокий выше высшего высочайший",
    "социальный социальная социальных социальному",
    "опека опеки опеке опеку опекой",
    "семья семьи семье семей семьями",
    "приют приюта приютов приютами",
    "дело дела делам делами делах",
    "данные данных данными",
    "знать знаю знает знали",
    "интернат интерната интернатов интернатам",
    "каракалпакстан каракалпакстана каракалпакстане каракалпакстану",
    "душанбинский душанбинская душанбинского душанбинских",
];

/// Words of one line have different stems.
const APART: &[&str] = &[
    "ош оса",
    "мид миди",
    "кафе кафель",
    "почта почти",
    "орган организация",
    "день деть",
    "филиал филин",
    "опека опекун",
    "право правда",
    "раздел раздеть",
    "мать мат",
    "йод ода",
    "для длить",
    "домой домыть",
    "при переть",
    "снова сон",
    "дела деть",
];

#[test]
fn forms_of_a_word_meet() {
    for line in TOGETHER {
        let words: Vec<_> = line.split(' ').collect();
        for word in &words {
            assert_eq!(stem(word), stem(words[0]), "{word} in {line}");
        }
    }
}

#[test]
fn different_words_stay_apart() {
    for line in APART {
        let words: Vec<_> = line.split(' ').collect();
        assert_ne!(stem(words[0]), stem(words[1]), "{line}");
    }
}

#[test]
fn every_line_of_the_lexicon_names_a_paradigm() {
    let paradigms = include_str!("paradigms.txt").lines().filter(|l| !l.is_empty() && !l.starts_with('#')).count();
    for line in include_str!("lexicon.txt").lines().filter(|l| !l.starts_with('#') && !l.starts_with('@')) {
        let number: usize = line.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(usize::MAX);
        assert!(number < paradigms, "{line}");
    }
}

#[test]
fn base_forms_are_stable() {
    for line in include_str!("irregular.txt").lines().filter(|l| !l.starts_with('#') && l.contains(": ")) {
        let base = line.split(['*', ':']).next().unwrap_or_default();
        assert_eq!(stem(base), base);
    }
}

proptest! {
    #[test]
    fn any_string_has_a_stem(word in ".{0,40}") {
        // Endings leave something to stand on, whatever the letters are.
        prop_assert_eq!(stem(&word).is_empty(), word.is_empty());
    }

    #[test]
    fn a_stem_is_its_own_stem(word in "[а-я]{1,8}(ами|ов|ость|ение|ется|ал|ить|ый|ейший|ого|ие)?") {
        let once = stem(&word);
        prop_assert_eq!(stem(&once), once);
    }
}
