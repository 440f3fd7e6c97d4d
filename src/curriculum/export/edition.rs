//! A pack with the words that stand around its texts, in the language of delivery.

use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{
    ClockTime, Details, LanguageTag, Localized, ReviewStatus, Shared, Source, TranslationKind,
};

use crate::care::is_about_violence;
use crate::curriculum::export::missing::{activity_title, omissions};
use crate::curriculum::licence::license_of;
use crate::curriculum::{Column, Content, Dropped, Pack, PackItem, Reader};
use crate::i18n::Texts;
use crate::urls;

/// See the module.
pub struct Edition<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// What could not be read of the address it comes from.
    pub dropped: &'a [Dropped],
    /// Whom it is for.
    pub reader: Reader,
    /// The interface texts nearest to the language of delivery.
    pub texts: &'a Texts,
    /// The same for the language beside it, where there is one.
    pub beside: Option<&'a Texts>,
    /// What the library says of the hub.
    pub shared: &'a Shared,
    /// The public address of the site; addresses are paths where it is empty.
    pub base: &'a str,
}

impl Edition<'_> {
    /// The title; that of the page where the curriculum has none.
    pub fn title(&self) -> String {
        let title = &self.pack.curriculum.title;
        if title.is_empty() { self.text("curriculum-title") } else { title.clone() }
    }

    /// A text of the interface.
    pub fn text(&self, key: &str) -> String {
        self.texts.text(key)
    }

    /// The interface texts for readers of a column: those of the second language beside a text that is in it.
    pub fn texts_of(&self, column: &Column) -> &Texts {
        let language = column.version.language.language();
        self.beside.filter(|texts| texts.language().language() == language).unwrap_or(self.texts)
    }

    /// Handout or trainer's guide.
    pub fn sort(&self) -> String {
        self.text(self.reader.text_key())
    }

    /// The lines of the cover below the title.
    pub fn cover(&self) -> Vec<String> {
        let mut lines = vec![self.sort()];
        // Whoever holds the paper cannot see that something is missing from it.
        lines.extend(self.omissions());
        let audience: Vec<String> =
            self.pack.curriculum.audience.iter().map(|one| self.text(&format!("audience-{}", one.as_str()))).collect();
        if !audience.is_empty() {
            lines.push(format!("{} {}", self.text("curriculum-for"), self.texts.list(&audience)));
        }
        // A sum says how long the course takes only where every item has its minutes.
        if self.pack.modules.iter().flat_map(|module| &module.items).all(|item| item.slot.minutes > 0) {
            let total = self.texts.counted("count-minutes", self.pack.times.taught as usize, &[]);
            lines.push(format!("{}: {total}", self.text("curriculum-total")));
        }
        for work in &self.pack.based_on {
            let title = work.version_for(&self.pack.language).map_or(work.id.as_str(), |version| &version.title);
            lines.push(format!("{} {title} ({})", self.text("curriculum-based-on"), self.work_address(work)));
        }
        let date = self.texts.date(&self.pack.date);
        lines.push(format!("{}. {}", self.hub_name(), self.texts.with("curriculum-made-on", &[("date", &date)])));
        lines
    }

    /// That something is missing, and what; nothing where all of the address could be read.
    pub fn omissions(&self) -> Vec<String> {
        omissions(self.texts, self.dropped, self.pack.curriculum.count())
    }

    /// The heading of a module.
    pub fn module_title(&self, module: usize) -> String {
        let number = self.texts.with("curriculum-module", &[("number", &(module + 1).to_string())]);
        match self.pack.curriculum.modules[module].title.as_str() {
            "" => number,
            title => format!("{number}. {title}"),
        }
    }

    /// The title of an item in the language of delivery; the bare id where its work is gone; the words of an activity.
    pub fn item_title(&self, item: &PackItem) -> String {
        match (&item.item.content, item.columns.first()) {
            (Content::Activity(text), _) => activity_title(self.texts, text),
            (Content::Library(_), Some(column)) => column.title(&item.item),
            (Content::Library(reference), None) => reference.to_string(),
        }
    }

    /// The day of a module as a heading has it: `Day 2`.
    pub fn day(&self, day: u16) -> String {
        self.texts.with("curriculum-day-number", &[("number", &day.to_string())])
    }

    /// From when to when an item is taught; only its beginning where nobody has said how long it takes.
    pub fn clock(&self, item: &PackItem) -> String {
        match item.slot.minutes {
            0 => item.slot.clock().to_string(),
            minutes => format!("{}–{}", item.slot.clock(), ClockTime::of_minutes(item.slot.begins + minutes)),
        }
    }

    /// The break after an item, and how long it is; `None` where there is none.
    pub fn pause(&self, item: &PackItem) -> Option<String> {
        let minutes = self.texts.counted("count-minutes", item.slot.pause as usize, &[]);
        (item.slot.pause > 0).then(|| format!("{}, {minutes}", self.text("curriculum-break")))
    }

    /// The address of an item's text.
    pub fn address(&self, item: &PackItem, column: &Column) -> String {
        let anchor = item.item.anchor().unwrap_or_default();
        match &item.work {
            Some(work) => {
                let path = urls::version(self.texts.language(), work, &column.version.language, anchor);
                urls::absolute(self.base, &path)
            }
            None => String::new(),
        }
    }

    /// A link of a text as a whole address: those to works of the library are paths without a language.
    pub fn link(&self, address: &str) -> String {
        match address.strip_prefix('/') {
            Some(path) => urls::absolute(self.base, &format!("/{}/{path}", self.texts.language())),
            None => address.to_string(),
        }
    }

    fn work_address(&self, work: &WorkRecord) -> String {
        let page = urls::Page::Work { id: work.id.clone(), language: None };
        urls::absolute(self.base, &urls::page(self.texts.language(), &page))
    }

    /// What must be known before a text is read or taught: its law's status, who translated it, what may distress.
    pub fn cautions(&self, item: &PackItem, column: &Column) -> Vec<String> {
        let texts = self.texts_of(column);
        let Some(work) = &item.work else {
            return vec![texts.text("curriculum-not-there")];
        };
        let mut lines = Vec::new();
        if let Details::Legislation(law) = &work.details {
            let status = texts.text(&format!("in-force-{}", law.in_force.as_str()));
            let checked = match &law.checked_on {
                Some(date) => texts.with("law-checked-on", &[("date", &texts.date(date))]),
                None => texts.text("law-never-checked"),
            };
            lines.push(format!("{} {}: {status}. {checked}", texts.text("law-not-the-text"), texts.text("law-label")));
        }
        lines.extend(self.content_warning(work, column));
        if let Some(translation) = &column.version.translation {
            let language = self.language_name(&translation.of);
            let key = match translation.kind {
                TranslationKind::Human => None,
                TranslationKind::Machine => Some("banner-machine"),
                TranslationKind::MachineEdited => Some("banner-machine-edited"),
            };
            lines.extend(key.map(|key| texts.with(key, &[("language", &language)])));
        }
        if column.stale {
            lines.push(texts.text("banner-stale"));
        }
        if work.facts.review_status() == ReviewStatus::Unreviewed {
            lines.push(texts.text("banner-unreviewed"));
        }
        if item.withheld {
            lines.push(texts.text("curriculum-not-copied"));
        }
        lines
    }

    /// What may distress a participant, in the words of the material; a general word for what is about violence.
    fn content_warning(&self, work: &WorkRecord, column: &Column) -> Option<String> {
        let (texts, version) = (self.texts_of(column), &column.version);
        if let Details::TrainingMaterials(material) = &work.details
            && let Some(warning) = &material.content_warning
        {
            let worded = work.worded(version, version.wording.content_warning.as_deref(), warning);
            return Some(format!("{} {}", texts.text("content-warning"), worded.text));
        }
        let vocabulary = &self.shared.vocabulary;
        let violence = work.facts.topics.iter().any(|topic| is_about_violence(topic, vocabulary));
        violence.then(|| texts.text("warning-violence"))
    }

    /// Whose text it is, under which licence, and which revision of it.
    pub fn attribution(&self, item: &PackItem, column: &Column) -> Vec<String> {
        let Some(work) = &item.work else {
            return Vec::new();
        };
        let texts = self.texts_of(column);
        let mut who: Vec<String> = work.facts.authors.to_vec();
        who.extend(work.facts.organisation.iter().map(|id| self.organisation(id)));
        who.push(self.country(work));
        who.push(texts.date(&work.facts.date));
        let license = license_of(work, &self.shared.hub.license);
        let language = self.language_name(&column.version.language);
        let version = [("revision", column.version.revision.as_str()), ("language", &language)];
        vec![
            format!("{}. {}", column.title(&item.item), who.join(", ")),
            texts.with("curriculum-license-line", &[("license", license)]),
            texts.with("curriculum-version-line", &version),
        ]
    }

    /// The sources of an item with their addresses.
    pub fn sources<'s>(&self, item: &'s PackItem) -> Vec<(String, Option<&'s str>)> {
        let sources = item.work.iter().flat_map(|work| &work.facts.sources);
        sources
            .map(|source| (source_line(source), source.url.as_deref().filter(|url| url.starts_with("http"))))
            .collect()
    }

    /// A language by its own name.
    pub fn language_name(&self, tag: &LanguageTag) -> String {
        let known = self.shared.hub.languages.iter().find(|language| language.tag == *tag);
        known.map_or_else(|| tag.to_string(), |language| language.name.clone())
    }

    /// The hub's name.
    pub fn hub_name(&self) -> String {
        self.localized(&self.shared.hub.name).unwrap_or_else(|| "Tajriba".to_string())
    }

    fn localized(&self, texts: &Localized) -> Option<String> {
        let chain = self.texts.chain().iter();
        chain.filter_map(|tag| texts.get(tag)).chain(texts.values()).next().cloned()
    }

    fn organisation(&self, id: &str) -> String {
        let entry = self.shared.organisations.get(id);
        entry.and_then(|entry| self.localized(&entry.name)).unwrap_or_else(|| id.to_string())
    }

    fn country(&self, work: &WorkRecord) -> String {
        let code = work.id.country();
        let country = self.shared.hub.countries.iter().find(|country| country.code == *code);
        let name = country.and_then(|country| self.localized(&country.name));
        name.unwrap_or_else(|| self.text("country-regional"))
    }
}

fn source_line(source: &Source) -> String {
    let mut line = source.title.clone();
    if let Some(publisher) = &source.publisher {
        line.push_str(&format!(", {publisher}"));
    }
    if let Some(year) = source.year {
        line.push_str(&format!(", {year}"));
    }
    line
}
