//! Every text of the interface comes from its files: in a made-up language whose letters all have marks, nothing on any
//! page is plain.

use crate::support::{TestLibrary, TestSite};

/// The made-up language.
const UI: &str = "en-XA";

/// Names that are the same in every language, and what stands for a file's place.
const SAME_EVERYWHERE: [&str; 12] =
    ["API", "JSON", "CC", "BY", "Telegram", "WhatsApp", "library", "index", "tajriba", "country", "kind", "slug"];

fn library() -> TestLibrary {
    let library = TestLibrary::new();
    let hub = std::fs::read_to_string(library.root().join("hub.yaml")).unwrap();
    let hub = hub
        .replace("{en: Test hub}", "{ru: Хаб}")
        .replace("  - {tag: en, name: English}", "  - {tag: en, name: English}\n  - {tag: en-XA, name: Ẋ}");
    library.write(
        "hub.yaml",
        &hub.replace("{en: Kazakhstan}", "{ru: Казахстан}")
            .replace("{en: Kyrgyzstan}", "{ru: Кыргызстан}")
            .replace("{en: Türkiye}", "{ru: Турция}"),
    );
    let labels = std::fs::read_to_string(library.root().join("vocabulary.ttl")).unwrap();
    let labels = labels
        .replace("\"Family placement\"@en", "\"Семейное устройство\"@ru")
        .replace("\"Justice\"@en", "\"Правосудие\"@ru");
    library.write("vocabulary.ttl", &labels.replace("\"foster care\"@en", "\"приёмная семья\"@ru"));
    for number in 1..=3 {
        library.write(
            &format!("commitments/bishkek-2009/{number}.yaml"),
            &format!("original: ru\ntext: {{ru: Обязательство {number}}}\n"),
        );
    }
    let common = "date: 2012-07-10\ntopics: foster-care\ncommitments: 2\nstage: family-care\naudience: [practitioner, trainer]\nages: [0-3]\n";
    let write = |id: &str, more: &str| {
        library.write(&format!("{id}/index.ru.md"), &format!("---\ntitle: Название\nsources:\n  - {{title: Источник, url: \"https://law.example/1\", kind: official, accessed: 2026-01-02}}\n{common}{more}---\nТекст.\n\n## Раздел\n\nОпека.\n\n## Второй\n\nОпека.\n\n## Третий\n\nОпека.\n"));
    };
    write(
        "kg/legislation/code",
        "type: law\nin_force: yes\nchecked_on: 2020-01-02\nin_force_from: 2013-01-01\nsuperseded_by: kz/legislation/law\n",
    );
    write("kz/legislation/law", "type: law\nin_force: no\n");
    write(
        "kz/case-studies/home",
        "consent: not-needed\nresult: Итог\nlegal_basis: kg/legislation/code\nmodel: kg/service-models/model\n",
    );
    write("kg/service-models/model", "staff: Двое\n");
    write("kg/tools/form", "type: form\nattachments: 1.7z\n");
    library.write("kg/tools/form/1.7z", "%PDF");
    write("kg/training-materials/lesson", "type: lesson-plan\nminutes: 90\nlevel: intro\ncontent_warning: Осторожно\n");
    write("kg/reports/report", "type: analysis\n");
    write(
        "kg/national-plans/plan",
        "period: {from: 2020, to: 2024}\nmeasures:\n  - {id: \"1\", title: Мера, indicator: Доля, status: Идёт}\n",
    );
    write("kg/forum/meeting", "type: meeting\nplace: Бишкек\nstart: 2009-05-01\ncountries: [kg, kz]\n");
    write(
        "kg/curricula/course",
        "modules:\n  - {title: Модуль, day: 1, items: [{ref: kg/training-materials/lesson, minutes: 30}]}\n",
    );
    library.write(
        "kg/legislation/code/index.ky.md",
        "---\ntitle: Аты\ntranslation: {of: ru, kind: machine}\n---\nТекст.\n",
    );
    library.write("kg/country.yaml", "helplines:\n  - {number: \"111\", name: {ru: Линия}, source: {title: Источник, kind: official}, tested_on: 2026-06-01}\n");
    library
}

const PAGES: [&str; 34] = [
    "",
    "search",
    "search?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0&country=kg&country=-tr&in_force=yes&sort=date",
    "search?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0&rescue=off&expand=off",
    "search?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0&not=foster-care&year_from=2000",
    "search?q=%D1%8F%D1%89%D0%B5%D1%80%D0%B8%D1%86%D0%B0+%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0&country=tr&kind=reports&in=tr",
    "search?country=7&page=x",
    "countries/kg",
    "countries/tr",
    "countries/regional",
    "topics",
    "topics/foster-care",
    "commitments",
    "commitments/2",
    "contribute",
    "data",
    "new",
    "about",
    "editorial",
    "safeguarding",
    "privacy",
    "accessibility",
    "children",
    "children/kg",
    "nowhere",
    "kg/legislation/code?in=ky",
    "kg/legislation/code?in=ru&with=ky",
    "kz/legislation/law",
    "kz/case-studies/home",
    "kg/tools/form",
    "kg/training-materials/lesson",
    "kg/national-plans/plan",
    "kg/forum/meeting",
    "kg/curricula/course",
];

#[tokio::test]
async fn no_text_of_the_interface_is_written_into_the_program() {
    let library = library();
    let site = TestSite::with(
        &library,
        tajriba::app::Options {
            library: Some(library.root()),
            base: Some("https://1.example".into()),
            ..Default::default()
        },
    );
    let mut plain = Vec::new();
    for page in PAGES {
        let reply = site.get(&format!("/{UI}/{page}")).await;
        assert!(reply.status.is_success() || page == "nowhere", "{page}: {}", reply.status);
        let found = texts(&reply.body).into_iter().filter(|text| has_plain_word(text));
        plain.extend(found.map(|text| format!("/{page}: {text}")));
    }
    assert!(plain.is_empty(), "{}", plain.join("\n"));
}

#[tokio::test]
async fn the_made_up_language_is_seen() {
    let library = library();
    let reply = TestSite::of(&library).get(&format!("/{UI}/")).await;
    assert!(texts(&reply.body).iter().any(|text| text.contains("ƀ")), "{}", reply.body);
    assert!(has_plain_word("Home") && !has_plain_word("API 12") && !has_plain_word("Ĥóṁé"));
}

/// Texts that somebody reads: text nodes in the interface's language, and attributes that are read out. Text that says
/// it is in another language is content.
fn texts(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<(String, bool)> = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default().to_string();
        let foreign = |tag: &str| attribute(tag, "lang").is_some_and(|lang| lang != UI) || name == "code";
        let within = open.iter().any(|(_, foreign)| *foreign);
        if let Some(closed) = tag.strip_prefix('/') {
            while open.pop().is_some_and(|(name, _)| name != closed) {}
        } else {
            let is_foreign = foreign(tag);
            if !within && !is_foreign {
                found
                    .extend(["aria-label", "title", "alt", "placeholder"].iter().filter_map(|key| attribute(tag, key)));
                if tag.starts_with("meta name=\"description\"") {
                    found.extend(attribute(tag, "content"));
                }
            }
            if !["meta", "link", "input", "br", "!DOCTYPE"].contains(&name.as_str()) {
                open.push((name, is_foreign));
            }
        }
        if !open.iter().any(|(name, foreign)| *foreign || name == "style") {
            found.push(text.to_string());
        }
    }
    found
}

fn attribute(tag: &str, key: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {key}=\""))?;
    rest.split('"').next().map(String::from)
}

/// True where two or more plain letters follow each other, names and addresses aside.
fn has_plain_word(text: &str) -> bool {
    let without: String = text
        .split_whitespace()
        .filter(|word| !word.contains("://") && !word.contains('@'))
        .collect::<Vec<_>>()
        .join(" ");
    let without = ["&lt;", "&gt;", "&amp;", "&quot;"].iter().fold(without, |text, escape| text.replace(escape, " "));
    let words = without.split(|c: char| !c.is_ascii_alphabetic());
    words.filter(|word| word.len() > 1).any(|word| !SAME_EVERYWHERE.contains(&word))
}
