use proptest::prelude::*;

use super::*;

fn stem(language: Language, word: &str) -> String {
    let mut out = String::new();
    if let Some(stemmer) = stemmers(language).surface {
        stemmer.stem(word, &mut out);
    }
    out
}

/// Words of one line have one stem.
const TURKISH_TOGETHER: &[&str] = &[
    "kitap kitabı kitaplardan kitaplarımızdan",
    "çocuk çocuğun çocuğu çocuklarımıza çocukların",
    "şehir şehri şehrinde şehirlerden",
    "oğul oğlu oğullar",
    "ağaç ağacı ağaçlar",
    "renk rengi renkleri",
    "hak hakkı hakları hakkını",
    "türkiye türkiyede",
    "yaz yazıyor yazacağım yazdı yazmış yazmak",
    "koru koruyor koruyacak korudu korumak",
    "başla başlıyor başladı başlayan",
    "gel geliyor gelmiyor gelmedi gelebilir gelemedi",
    "aile ailesi ailenin aileler ailelerinden",
    "kurum kurumda kurumların kurumlarımız",
    "saat saati saatte saatler",
    "hizmet hizmeti hizmetlerinden",
    "karar kararı kararlarının",
    "kanun kanunu kanunlar kanunda",
];

const TURKISH_APART: &[&str] = &[
    "adam ada",
    "oda o",
    "odun odu",
    "çini çin",
    "kuma kum",
    "salı sal",
    "ol öl",
    "ışık isik",
    "kadın kat",
    "zaman zam",
    "deniz den",
    "insan in",
    "orman or",
    "yağ yak",
    "ilgi ilk",
    "evli ev",
    "çocuk çok",
    "karı karar",
    "aile ai",
];

const TAJIK_TOGETHER: &[&str] = &[
    "китоб китобҳо китобҳоямонро китоби китобам",
    "дарё дарёҳои дарёро",
    "дӯстӣ дӯстии дӯстиро",
    "донишҷӯ донишҷӯён донишҷӯи",
    "хонанда хонандагон",
    "қонун қонунҳои қонунро",
    "бузург бузургтарин бузургтар",
    "кардан кард мекунам кунад накард кардааст намекунанд карда",
    "гуфтан гуфт мегӯяд гӯям нагуфт",
    "рафтан рафт меравад равам нарафтааст",
    "навиштан навишт менависад нависанд",
    "баргаштан баргашт бармегардад барнагашт",
    "муассиса муассисаҳои муассисаи",
    "кӯдак кӯдакон кӯдакро кӯдаконро",
    "оила оилаи оилаҳо оилаҳоро",
    "ҳуқуқ ҳуқуқи ҳуқуқҳои",
];

const TAJIK_APART: &[&str] = &[
    "забон заб",
    "замон зам",
    "инсон инс",
    "одам од",
    "баланд бал",
    "ҷавон ҷав",
    "дӯст дӯстӣ",
    "мева ва",
    "меҳнат ҳнат",
    "навъ въ",
    "шумо шум",
    "чанд ча",
    "падар пад",
    "хона хон",
];

fn meet(language: Language, table: &[&str]) {
    for line in table {
        let first = line.split(' ').next().unwrap_or_default();
        for word in line.split(' ') {
            assert_eq!(stem(language, word), stem(language, first), "{word} in {line}");
        }
    }
}

fn stay_apart(language: Language, table: &[&str]) {
    for line in table {
        let words: Vec<_> = line.split(' ').collect();
        assert_ne!(stem(language, words[0]), stem(language, words[1]), "{line}");
    }
}

#[test]
fn forms_of_a_turkish_word_meet() {
    meet(Language::Tr, TURKISH_TOGETHER);
}

#[test]
fn different_turkish_words_stay_apart() {
    stay_apart(Language::Tr, TURKISH_APART);
}

#[test]
fn forms_of_a_tajik_word_meet() {
    meet(Language::Tg, TAJIK_TOGETHER);
}

#[test]
fn different_tajik_words_stay_apart() {
    stay_apart(Language::Tg, TAJIK_APART);
}

proptest! {
    #[test]
    fn any_string_has_a_stem_in_every_language(word in ".{0,70}") {
        for language in [Language::Tr, Language::Tg, Language::Ru, Language::En] {
            stem(language, &word);
        }
    }

    #[test]
    fn a_turkish_stem_is_its_own_stem(word in "[a-zçğıöşü]{1,7}(lar|ler)?(ım|in|sı|lık)?(da|den|nin|yor|dı|mış|acak|mak|dığı)?") {
        let once = stem(Language::Tr, &word);
        prop_assert_eq!(stem(Language::Tr, &once), once);
    }

    #[test]
    fn a_tajik_stem_is_its_own_stem(word in "(ме|наме|на|бар)?[а-яғӣқӯҳҷ]{1,7}(ҳо|он|гон)?(и|ям|ам|ашон|ад|анд|ааст)?(ро)?") {
        let once = stem(Language::Tg, &word);
        prop_assert_eq!(stem(Language::Tg, &once), once);
    }
}
