//! A tiny library on disk with an index of its own, both gone when it is dropped.

use std::fs;
use std::path::{Path, PathBuf};

use tajriba::search::{Answer, Generation, SearchRequest};
use tajriba_indexer::model::{LanguageTag, PartialDate, WorkId};
use tajriba_indexer::{IndexError, IndexFolder, Outcome, StoredLibrary, UpdateOptions, update};

const HUB: &str = "name: {en: Test hub}
countries:
  - {code: kz, name: {en: Kazakhstan}}
  - {code: kg, name: {en: Kyrgyzstan}}
  - {code: tr, name: {en: Türkiye}}
languages:
  - {tag: kk, name: Қазақша}
  - {tag: ky, name: Кыргызча}
  - {tag: tr, name: Türkçe}
  - {tag: ru, name: Русский}
  - {tag: en, name: English}
license: CC-BY-4.0
contact: hub@example.org
default_language: ru
default_resolution: bishkek-2009
";

const VOCABULARY: &str = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix t: <https://example.org/vocabulary/> .
t:scheme a skos:ConceptScheme ; skos:hasTopConcept t:family-placement, t:justice .
t:family-placement a skos:Concept ; skos:topConceptOf t:scheme ; skos:prefLabel \"Family placement\"@en .
t:justice a skos:Concept ; skos:topConceptOf t:scheme ; skos:prefLabel \"Justice\"@en .
t:foster-care a skos:Concept ; skos:broader t:family-placement ; skos:prefLabel \"foster care\"@en .
";

/// See the module.
pub struct TestLibrary {
    folder: tempfile::TempDir,
}

/// A well-formed language tag.
pub fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

/// The ids of an answer's hits in order.
pub fn ids(answer: &Answer) -> Vec<String> {
    answer.hits.iter().map(|hit| hit.work.id.to_string()).collect()
}

impl TestLibrary {
    /// A hub with three countries, five languages, three concepts and no work.
    pub fn new() -> Self {
        let library = Self { folder: tempfile::tempdir().unwrap() };
        library.write("hub.yaml", HUB);
        library.write("vocabulary.ttl", VOCABULARY);
        for number in 1..=3 {
            let commitment = format!("original: ru\ntext: {{ru: Обязательство {number}, en: Commitment {number}}}\n");
            library.write(&format!("commitments/bishkek-2009/{number}.yaml"), &commitment);
        }
        library
    }

    /// The library's folder.
    pub fn root(&self) -> PathBuf {
        self.folder.path().join("library")
    }

    /// The index folder.
    pub fn index_folder(&self) -> IndexFolder {
        IndexFolder::new(self.folder.path().join("index"))
    }

    /// Writes a file of the library.
    pub fn write(&self, path: &str, content: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Removes a file or a folder of the library.
    pub fn remove(&self, path: &str) {
        let path = self.root().join(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.unwrap();
    }

    /// Writes the original of a work with what its kind requires; `more` is further front matter.
    pub fn original(&self, id: &str, language: &str, title: &str, more: &str, body: &str) {
        let required = match WorkId::parse(id).unwrap().kind().as_str() {
            "legislation" => &["type: law\n", "in_force: yes\n"][..],
            "case-studies" => &["consent: not-needed\n"],
            "training-materials" => &["audience: practitioner\n", "minutes: 30\n"],
            "reports" => &["type: research\n"],
            "tools" => &["type: guide\n"],
            _ => &[],
        };
        let is_given = |line: &&&str| line.split_inclusive(':').next().is_some_and(|key| more.contains(key));
        let required: String =
            required.iter().chain(&["date: 2020\n"]).filter(|line| !is_given(line)).copied().collect();
        let front = format!("title: \"{title}\"\nsources:\n  - title: A source\n{required}{more}");
        self.write(&format!("{id}/index.{language}.md"), &format!("---\n{front}---\n{body}\n"));
    }

    /// Writes a translation of a work.
    pub fn translation(&self, id: &str, of: &str, language: &str, title: &str, body: &str) {
        let front = format!("title: \"{title}\"\ntranslation: {{of: {of}, kind: human}}\n");
        self.write(&format!("{id}/index.{language}.md"), &format!("---\n{front}---\n{body}\n"));
    }

    /// Brings the index up to date as of a day in 2026.
    pub fn update(&self) -> Outcome {
        self.try_update(false).unwrap()
    }

    /// The same, or why it could not be done.
    pub fn try_update(&self, fresh: bool) -> Result<Outcome, IndexError> {
        let today = PartialDate::parse("2026-11-22").unwrap();
        update(&UpdateOptions { library: self.root(), index: self.index_folder(), today, fresh }, &())
    }

    /// The current generation.
    pub fn generation(&self) -> Generation {
        Generation::new(StoredLibrary::open_current(&self.index_folder()).unwrap().unwrap()).unwrap()
    }

    /// Updates and searches in Russian.
    pub fn search(&self, query: &str) -> Answer {
        self.update();
        self.generation().search(&SearchRequest::new(query, tag("ru"))).unwrap()
    }

    /// Files of the current generation.
    pub fn generation_folder(&self) -> PathBuf {
        let folder = self.index_folder();
        folder.generation(folder.current().unwrap())
    }
}

impl AsRef<Path> for TestLibrary {
    fn as_ref(&self) -> &Path {
        self.folder.path()
    }
}
