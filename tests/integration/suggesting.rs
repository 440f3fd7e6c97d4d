//! 1. What begins with what was typed is suggested, without regard to capitals, national letters and script.
//! 2. The reader's language comes first, then the script that is typed in; shorter texts before longer ones.
//! 3. Later words, names that are not shown and other keyboard layouts count where nothing begins with what was typed.
//! 4. Hidden labels, unpublished works and what is written for children and not reviewed are never suggested.
//! 5. Over the whole library, every title that is typed letter by letter is suggested as soon as few enough fit.

use std::collections::{BTreeMap, BTreeSet};

use tajriba::search::{DEFAULT_SUGGESTIONS, FoundBy, Generation, MAX_SUGGESTIONS, Suggested, SuggestedKind};
use tajriba_indexer::model::{LanguageTag, PartialDate};
use tajriba_indexer::{IndexFolder, StoredLibrary, SuggestionKeys, UpdateOptions, typed_key, update};

use crate::support::{TestLibrary, TestSite, tag};

const VOCABULARY: &str = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix t: <https://example.org/vocabulary/> .
t:scheme a skos:ConceptScheme ; skos:hasTopConcept t:family-placement .
t:family-placement a skos:Concept ; skos:topConceptOf t:scheme ; skos:prefLabel \"Family placement\"@en .
t:foster-care a skos:Concept ; skos:broader t:family-placement ;
  skos:prefLabel \"foster care\"@en, \"приёмная семья\"@ru ; skos:altLabel \"fostering\"@en ;
  skos:hiddenLabel \"патронат\"@ru, \"nobody has seen this\"@tr .
";

fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.write("vocabulary.ttl", VOCABULARY);
    library.original("kz/legislation/protection", "kk", "Құқық қорғау туралы заң", "", "Мәтін");
    library.translation("kz/legislation/protection", "kk", "ru", "Закон о защите прав", "Текст");
    library.original("kg/legislation/family", "ru", "Закон о детской опеке и попечительстве", "", "Текст");
    library.original("tr/legislation/child", "tr", "Çocuk Koruma Kanunu", "", "Metin");
    library.original("kg/legislation/draft", "ru", "Закон, которого ещё нет", "status: draft\n", "Текст");
    library
}

fn suggest(generation: &Generation, typed: &str, ui: &str) -> Vec<Suggested> {
    generation.suggest(typed, &tag(ui), MAX_SUGGESTIONS, None).unwrap()
}

fn texts(generation: &Generation, typed: &str, ui: &str) -> Vec<String> {
    suggest(generation, typed, ui).into_iter().map(|suggested| suggested.text).collect()
}

fn indexed(library: &TestLibrary) -> Generation {
    library.update();
    library.generation()
}

#[test]
fn titles_are_found_in_any_capitals_script_and_without_national_letters() {
    let generation = indexed(&library());
    for typed in ["Құқық қор", "кукык", "ҚҰҚЫҚ", "quqyq qor", "qūqyq"] {
        assert_eq!(texts(&generation, typed, "ru"), ["Құқық қорғау туралы заң"], "{typed}");
    }
    for typed in ["ço", "COCUK", "çocuk koruma kanunu"] {
        assert_eq!(texts(&generation, typed, "ru"), ["Çocuk Koruma Kanunu"], "{typed}");
    }
    let adult = "Закон о детской опеке и попечительстве";
    for typed in ["закон о д", "закон о дет", "Закон о детс", "zakon o det"] {
        assert_eq!(texts(&generation, typed, "ru"), [adult], "{typed}");
    }
}

#[test]
fn shorter_texts_come_first_and_the_readers_language_before_others() {
    let library = library();
    library.original("kg/legislation/latin", "en", "Zakon: the word", "", "Text");
    let generation = indexed(&library);
    let russian = ["Закон о защите прав", "Закон о детской опеке и попечительстве"];
    assert_eq!(texts(&generation, "zakon", "ru"), [russian[0], russian[1], "Zakon: the word"]);
    assert_eq!(texts(&generation, "закон", "en"), ["Zakon: the word", russian[0], russian[1]]);
    // Nobody reads Kazakh here: the script that is typed in decides.
    assert_eq!(texts(&generation, "закон", "kk"), [russian[0], russian[1], "Zakon: the word"]);
}

#[test]
fn a_finished_word_fits_no_longer_one() {
    let library = TestLibrary::new();
    library.original("kg/legislation/a", "ru", "Закон", "", "Текст");
    library.original("kg/legislation/b", "ru", "Законодательство", "", "Текст");
    let generation = indexed(&library);
    assert_eq!(texts(&generation, "закон", "ru"), ["Закон", "Законодательство"]);
    assert_eq!(texts(&generation, "закон ", "ru"), ["Закон"]);
}

#[test]
fn later_words_count_where_nothing_begins_with_what_was_typed() {
    let generation = indexed(&library());
    let found = suggest(&generation, "опек", "ru");
    assert_eq!(found[0].text, "Закон о детской опеке и попечительстве");
    assert_eq!(found[0].found_by, FoundBy::Word);
    let several = suggest(&generation, "опеке и поп", "ru");
    assert_eq!(several.len(), 1);
    // A title begins with it, so the word inside the other one does not count.
    assert!(suggest(&generation, "закон", "ru").iter().all(|found| found.found_by == FoundBy::Beginning));
}

#[test]
fn the_wrong_keyboard_layout_is_read_where_nothing_else_fits() {
    let generation = indexed(&library());
    let found = suggest(&generation, "pfrjy j ltn", "ru");
    assert_eq!((found.len(), found[0].found_by), (1, FoundBy::Layout));
    assert_eq!(found[0].text, "Закон о детской опеке и попечительстве");
    assert_eq!(texts(&generation, "сщсгл", "tr"), ["Çocuk Koruma Kanunu"]);
}

#[test]
fn terms_are_suggested_and_hidden_names_find_without_being_shown() {
    let generation = indexed(&library());
    let found = suggest(&generation, "fost", "en");
    let shown: Vec<_> = found.iter().map(|found| (found.text.as_str(), found.kind)).collect();
    assert_eq!(shown, [("fostering", SuggestedKind::Concept), ("foster care", SuggestedKind::Concept)]);
    let found = suggest(&generation, "патрон", "ru");
    assert_eq!((found[0].text.as_str(), found[0].found_by), ("приёмная семья", FoundBy::OtherName));
    // The language has no term that anybody has seen in a source: nothing can be shown.
    assert!(suggest(&generation, "nobody has", "tr").is_empty());
}

#[test]
fn what_is_not_published_or_not_reviewed_for_children_is_not_suggested() {
    let library = library();
    let children = "type: handout\naudience: [children]\nminutes: 5\n";
    let front = |title: &str, review: &str| {
        format!("---\ntitle: {title}\ndate: 2020\n{children}{review}sources:\n  - title: A\n---\nТекст\n")
    };
    let reviewed = "review: {status: reviewed, by: A, date: 2026-01-01, due: 2026-12-31}\n";
    library.write("kg/training-materials/a/index.ru.md", &front("Твои права", ""));
    library.write("kg/training-materials/b/index.ru.md", &front("Твой голос", reviewed));
    let generation = indexed(&library);
    let on = |day: &str| {
        let day = PartialDate::parse(day).unwrap();
        let found = generation.suggest("тво", &tag("ru"), MAX_SUGGESTIONS, Some(&day)).unwrap();
        found.into_iter().map(|found| found.text).collect::<Vec<_>>()
    };
    assert_eq!(on("2026-12-31"), ["Твой голос"]);
    assert!(on("2027-01-01").is_empty());
    assert!(texts(&generation, "тво", "ru").is_empty());
    assert!(texts(&generation, "закон, кот", "ru").is_empty());
}

#[test]
fn whatever_is_typed_has_an_answer() {
    let generation = indexed(&library());
    for typed in ["", " ", "((", "-", "\"", "\0", "💩", "ქართული", "%", "закон о несуществующем", "\u{301}"]
    {
        assert!(suggest(&generation, typed, "ru").is_empty(), "{typed:?}");
    }
    let long = "закон ".repeat(1000);
    assert!(suggest(&generation, &long, "ru").is_empty());
    assert_eq!(generation.suggest("з", &tag("ru"), 1, None).unwrap().len(), 1);
    assert!(generation.suggest("з", &tag("ru"), 0, None).unwrap().is_empty());
}

#[tokio::test]
async fn the_api_gives_suggestions_with_the_documented_fields() {
    let site = TestSite::of(&library());
    let reply = site.get("/api/v1/suggest?q=%D0%BE%D0%BF%D0%B5%D0%BA&ui=ru&utm_source=x&limit=999").await;
    assert_eq!((reply.status.as_u16(), reply.header("cache-control")), (200, "no-store"));
    let text = "Закон о детской опеке и попечительстве";
    let suggestion = serde_json::json!({"text": text, "lang": "ru", "kind": "title", "found_by": "word"});
    assert_eq!(reply.json(), serde_json::json!({"query": "опек", "suggestions": [suggestion]}));
    let long = format!("/api/v1/suggest?q={}", "a".repeat(2000));
    assert_eq!(site.get(&long).await.json()["query"].as_str().unwrap().len(), 512);
    for path in ["", "?q=", "?q=%FF%FE", "?q=%00&limit=0"] {
        let reply = site.get(&format!("/api/v1/suggest{path}")).await;
        assert_eq!(
            (reply.status.as_u16(), reply.json()["suggestions"].clone()),
            (200, serde_json::json!([])),
            "{path}"
        );
    }
    for (path, value) in [("ui=de", "de"), ("limit=-1", "-1"), ("limit=few", "few")] {
        let reply = site.get(&format!("/api/v1/suggest?q=a&{path}")).await;
        assert_eq!((reply.status.as_u16(), reply.header("content-type")), (400, "application/problem+json"), "{path}");
        assert_eq!(reply.json()["value"], value);
    }
    let described = site.get("/api/v1/openapi.json").await.json();
    assert!(described["paths"]["/api/v1/suggest"]["get"]["responses"]["400"].is_object());
}

#[tokio::test]
async fn the_search_box_offers_frequent_terms_without_a_script_and_names_the_one_it_has() {
    let library = library();
    library.original("kg/reports/a", "ru", "Отчёт", "type: research\ntopics: foster-care\n", "Текст");
    let site = TestSite::of(&library);
    for path in ["/ru/", "/ru/search", "/ru/nowhere"] {
        let page = site.get(path).await.body;
        assert!(page.contains("<datalist id=\"phrases\"><option value=\"приёмная семья\">"), "{path}: {page}");
        assert!(page.contains("data-suggest=\"/api/v1/suggest?ui=ru\""), "{path}");
        assert_eq!(page.matches("<script").count(), 1, "{path}");
    }
    let page = site.get("/ru/about").await.body;
    assert!(page.contains("data-suggest=") && !page.contains("<datalist"), "{page}");
    let script = page.split("<script type=\"module\" src=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let reply = site.get(script).await;
    assert_eq!((reply.status.as_u16(), reply.header("content-type")), (200, "text/javascript; charset=utf-8"));
    assert!(reply.body.len() <= 6 * 1024, "{} bytes", reply.body.len());
    assert!(reply.header("content-security-policy").contains("script-src 'self'; connect-src 'self'"));
}

/// The project's own library in an index of its own.
fn whole_library() -> (tempfile::TempDir, Generation) {
    let folder = tempfile::tempdir().unwrap();
    let library = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("library");
    let index = IndexFolder::new(folder.path());
    let today = PartialDate::parse("2026-11-22").unwrap();
    update(&UpdateOptions { library, index: index.clone(), today, fresh: true }, &()).unwrap();
    let generation = Generation::new(StoredLibrary::open_current(&index).unwrap().unwrap()).unwrap();
    (folder, generation)
}

/// Every published title with its language.
fn titles(generation: &Generation) -> BTreeSet<(String, LanguageTag)> {
    let works = generation.work_ids().map(|id| generation.work(id).unwrap().unwrap());
    works.flat_map(|work| work.versions).map(|version| (version.title, version.language)).collect()
}

/// One letter for another, in order of place; capitals follow.
fn respelled(text: &str, from: &[&str], to: &[&str]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let lower = rest.chars().take(3).flat_map(char::to_lowercase).collect::<String>();
        match from.iter().position(|letters| lower.starts_with(letters)) {
            Some(place) => {
                let length: usize = rest.chars().take(from[place].chars().count()).map(char::len_utf8).sum();
                let written = to[place];
                if first.is_uppercase() {
                    let mut letters = written.chars();
                    out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
                    out.extend(letters);
                } else {
                    out.push_str(written);
                }
                rest = &rest[length..];
            }
            None => {
                out.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    out
}

fn table(pairs: &str) -> (Vec<&str>, Vec<&str>) {
    pairs.split_whitespace().map(|pair| pair.split_once('=').unwrap()).unzip()
}

/// What people type who lack a language's letters: those of the Russian or the English keyboard.
const PLAIN: &str = "ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у ӯ=у ў=у һ=х ҳ=х і=и ӣ=и ҷ=ч \
    ç=c ğ=g ı=i ö=o ş=s ü=u ä=a ň=n ý=y ž=z ə=e â=a î=i û=u ʻ= ʼ= ‘= ’=";

/// The other script of a language that is written in two, by its official alphabets.
fn other_script(language: &str) -> Option<&'static str> {
    match language {
        "kk" => Some(
            "а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s т=t у=u ұ=ū \
             ү=ü ф=f х=h һ=h ш=ş ы=y і=ı э=e ц=ts ч=ch щ=şş ё=io ю=iu я=ia ъ= ь=",
        ),
        "uz" => Some(
            "yoʻ=йў yo‘=йў sh=ш ch=ч oʻ=ў gʻ=ғ o‘=ў g‘=ғ o'=ў g'=ғ yo=ё yu=ю ya=я a=а b=б d=д e=е f=ф g=г h=ҳ i=и j=ж k=к l=л m=м n=н \
             o=о p=п q=қ r=р s=с t=т u=у v=в x=х y=й z=з",
        ),
        "az" => Some(
            "a=а b=б c=ҹ ç=ч d=д e=е ə=ә f=ф g=ҝ ğ=ғ h=һ x=х ı=ы i=и j=ж k=к q=г l=л m=м n=н o=о ö=ө p=п r=р s=с ş=ш \
             t=т u=у ü=ү v=в y=ј z=з",
        ),
        "tk" => Some(
            "ýa=я ýu=ю a=а b=б ç=ч d=д e=е ä=ә f=ф g=г h=х i=и j=җ ž=ж k=к l=л m=м n=н ň=ң o=о ö=ө p=п r=р s=с ş=ш \
             t=т u=у ü=ү w=в y=ы ý=й z=з",
        ),
        _ => None,
    }
}

/// Whether a suggestion begins with what was typed, one of both folded by the rules of the suggestion's language.
struct Oracle(BTreeMap<(String, LanguageTag), [SuggestionKeys; 2]>);

impl Oracle {
    fn begins(&mut self, suggested: &Suggested, typed: &str) -> bool {
        let (text, tag) = (&suggested.text, &suggested.language);
        let keys = self.0.entry((text.clone(), tag.clone()));
        let keys = keys.or_insert_with(|| [tag.as_str(), "und"].map(|rules| SuggestionKeys::of(rules, text)));
        [tag.as_str(), "und"].iter().zip(keys.iter()).any(|(rules, keys)| {
            let key = typed_key(rules, typed);
            keys.whole.starts_with(&key) || keys.partial.contains(&key)
        })
    }
}

/// Types a title letter by letter. Every suggestion must begin with what is typed, and the title must be among the
/// first eight as soon as no more fit; what is wrong is returned.
fn typing(
    generation: &Generation,
    oracle: &mut Oracle,
    title: &str,
    language: &LanguageTag,
    as_typed: &str,
) -> Vec<String> {
    let mut wrong = Vec::new();
    for (at, letter) in as_typed.char_indices() {
        let typed = &as_typed[..at + letter.len_utf8()];
        if typed_key("und", typed).is_empty() {
            continue;
        }
        let found = generation.suggest(typed, language, MAX_SUGGESTIONS, None).unwrap();
        let strangers = found.iter().filter(|suggested| !oracle.begins(suggested, typed));
        wrong.extend(strangers.map(|stranger| format!("{typed}| brings {}", stranger.text)));
        if found.len() <= DEFAULT_SUGGESTIONS && found.iter().all(|suggested| suggested.text != title) {
            let texts: Vec<_> = found.iter().map(|suggested| suggested.text.as_str()).collect();
            wrong.push(format!("{typed}| lacks {title}, has {texts:?}"));
        }
    }
    wrong
}

/// Every title, not only some, with `TAJRIBA_TITLES=all`: minutes in a debug build.
#[test]
fn every_title_typed_letter_by_letter_is_suggested_as_soon_as_few_enough_fit() {
    let (_folder, generation) = whole_library();
    let step = if std::env::var("TAJRIBA_TITLES").is_ok_and(|titles| titles == "all") { 1 } else { 8 };
    let mut oracle = Oracle(BTreeMap::new());
    let mut wrong = Vec::new();
    let mut typings = 0;
    let (national, plain) = table(PLAIN);
    for (title, language) in titles(&generation).into_iter().step_by(step) {
        let mut spellings = vec![title.clone(), respelled(&title, &national, &plain)];
        if language.as_str() == "ru" {
            spellings.push(respelled(&title, &["ё"], &["е"]));
        }
        spellings.extend(other_script(language.as_str()).map(|pairs| {
            let (from, to) = table(pairs);
            respelled(&title, &from, &to)
        }));
        spellings.sort();
        spellings.dedup();
        for spelling in spellings {
            typings += 1;
            wrong.extend(typing(&generation, &mut oracle, &title, &language, &spelling));
        }
    }
    assert!(typings > 30, "{typings}");
    assert!(wrong.is_empty(), "{} of {typings} typings\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}
