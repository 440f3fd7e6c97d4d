//! A curriculum from the builder's form, and the few things an address may ask of the builder.

use tajriba_indexer::model::{Audience, ClockTime, ConceptId, LanguageTag, Reference, WorkId};

use crate::curriculum::{
    self, Action, Content, Curriculum, Dropped, Item, MAX_AIMS, MAX_DAYS, MAX_MINUTES, MAX_NOTE, MAX_TITLE, Module,
    Parsed,
};
use crate::urls;

/// Bytes of a form: a curriculum with every field filled to its limit is shorter.
pub const MAX_FORM: usize = 2 << 20;

/// Characters of a note that say which one it is.
const SHOWN_OF_NOTE: usize = 40;

/// What an address asks of the builder beside the curriculum itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CurriculumQuery {
    /// Works and sections to be put in.
    pub add: Vec<Reference>,
    /// The item before which they are put: its module, and its place there; at the end where `None`.
    pub before: Option<(usize, usize)>,
    /// A published curriculum to begin from.
    pub from: Option<WorkId>,
    /// The language to begin it in; that of the interface where `None`.
    pub language: Option<LanguageTag>,
    /// The page to come back to: a path of this site.
    pub back: Option<String>,
    /// A language to be printed beside that of delivery.
    pub beside: Option<LanguageTag>,
}

impl CurriculumQuery {
    /// Reads a raw query string; what cannot be read is ignored.
    pub fn read(raw: &str, ui: &LanguageTag) -> Self {
        let mut query = Self::default();
        for (key, value) in form_urlencoded::parse(raw.as_bytes()) {
            match key.as_ref() {
                "add" => query.add.extend(Reference::parse(&value).ok()),
                "before" => query.before = place(&value),
                "from" => query.from = WorkId::parse(&value).ok(),
                "in" => query.language = LanguageTag::parse(&value).ok(),
                "back" => query.back = Some(value.into_owned()).filter(|back| is_own(back, ui)),
                "beside" => query.beside = LanguageTag::parse(&value).ok(),
                _ => {}
            }
        }
        query
    }
}

/// A module and a place in it: `0-2`.
fn place(text: &str) -> Option<(usize, usize)> {
    let (module, item) = text.split_once('-')?;
    Some((module.parse().ok()?, item.parse().ok()?))
}

/// True for a path of this site in the same language. Nothing else may be redirected to.
fn is_own(path: &str, ui: &LanguageTag) -> bool {
    let rest = path.strip_prefix('/').and_then(|path| path.strip_prefix(ui.as_str()));
    rest.is_some_and(|rest| rest.starts_with('/') && !rest.starts_with("//"))
        && path.bytes().all(|b| b.is_ascii_graphic() && b != b'\\')
}

/// A form of the builder, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurriculumForm {
    /// The curriculum with what was typed, and what could not be read of either.
    pub parsed: Parsed,
    /// The language of delivery that it had before.
    pub language_before: Option<LanguageTag>,
    /// The button that was pressed.
    pub action: Action,
    /// A language to be printed beside that of delivery.
    pub beside: Option<LanguageTag>,
}

impl CurriculumForm {
    /// Reads a form: the curriculum as the page had it, and over it what stands in the fields. A field that cannot be
    /// read leaves what was there.
    pub fn read(body: &[u8]) -> Self {
        let pairs: Vec<(String, String)> =
            form_urlencoded::parse(body).map(|(key, value)| (key.into_owned(), value.into_owned())).collect();
        let value = |key: &str| pairs.iter().find(|(name, _)| name == key).map_or("", |(_, value)| value.as_str());
        let mut parsed = curriculum::parse(value(urls::STATE));
        let language_before = parsed.curriculum.language.clone();
        // What is ticked is all that is ticked.
        parsed.curriculum.audience.clear();
        parsed.curriculum.topics.clear();
        for (key, value) in &pairs {
            // Browsers send two characters for the end of a line.
            let value = value.trim().replace("\r\n", "\n");
            field(&mut parsed.curriculum, key, &value);
            if key.ends_with("-note") && value.chars().count() > MAX_NOTE {
                let beginning = value.chars().take(SHOWN_OF_NOTE).collect();
                parsed.dropped.push(Dropped::TooLong(beginning));
            }
        }
        let action = Action::parse(value("do")).unwrap_or(Action::Save);
        let beside = LanguageTag::parse(value("beside")).ok();
        Self { parsed, language_before, action, beside }
    }
}

fn field(curriculum: &mut Curriculum, key: &str, value: &str) {
    match key {
        "title" => curriculum.title = line(value, MAX_TITLE),
        "audience" => add(&mut curriculum.audience, Audience::parse(value).ok()),
        "topic" => add(&mut curriculum.topics, ConceptId::parse(value).ok()),
        "language" => curriculum.language = LanguageTag::parse(value).ok(),
        "start" => set(&mut curriculum.start, value, time),
        _ => {
            let mut parts = key.split('-');
            let place = |part: Option<&str>, letter| part?.strip_prefix(letter)?.parse::<usize>().ok();
            let Some(module) = place(parts.next(), 'm').and_then(|place| curriculum.modules.get_mut(place)) else {
                return;
            };
            let (Some(name), rest) = (parts.next(), parts.next()) else {
                return;
            };
            match rest {
                None => module_field(module, name, value),
                Some(field) => {
                    let item = place(Some(name), 'i').and_then(|place| module.items.get_mut(place));
                    item.into_iter().for_each(|item| item_field(item, field, value));
                }
            }
        }
    }
}

fn module_field(module: &mut Module, name: &str, value: &str) {
    match name {
        "title" => module.title = line(value, MAX_TITLE),
        "day" => {
            let day = value.parse().ok().filter(|day| (1..=MAX_DAYS).contains(day));
            module.day = day.unwrap_or(module.day);
        }
        "start" => set(&mut module.start, value, time),
        "aims" => {
            let aims = value.lines().map(str::trim).filter(|aim| !aim.is_empty());
            module.aims = aims.take(MAX_AIMS).map(|aim| line(aim, MAX_NOTE)).collect();
        }
        _ => {}
    }
}

fn item_field(item: &mut Item, name: &str, value: &str) {
    let minutes = |text: &str| text.parse().ok().filter(|minutes| *minutes <= MAX_MINUTES);
    match name {
        "activity" => {
            if let Content::Activity(text) = &mut item.content {
                *text = line(value, MAX_TITLE);
            }
        }
        "minutes" => set(&mut item.minutes, value, minutes),
        "pause" => set(&mut item.pause, value, |text| minutes(text).filter(|pause| *pause > 0)),
        "note" => {
            item.note = value.chars().filter(|c| *c == '\n' || !c.is_control()).take(MAX_NOTE).collect();
        }
        _ => {}
    }
}

/// An empty field takes the value away; one that cannot be read leaves it.
fn set<T>(slot: &mut Option<T>, value: &str, read: impl Fn(&str) -> Option<T>) {
    if value.is_empty() {
        *slot = None;
    } else if let Some(value) = read(value) {
        *slot = Some(value);
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, value: Option<T>) {
    list.extend(value.filter(|value| !list.contains(value)));
}

/// `9:30`, `09.30` and `09:30:00` as well as `09:30`.
fn time(text: &str) -> Option<ClockTime> {
    let text = text.replace('.', ":");
    let mut parts = text.split(':');
    let (hours, minutes) = (parts.next()?, parts.next()?);
    ClockTime::parse(&format!("{hours:0>2}:{minutes}")).ok()
}

/// A text of one line.
fn line(text: &str, most: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_this_site_are_come_back_to() {
        let ui = LanguageTag::parse("ru").expect("a tag");
        assert!(is_own("/ru/search?q=%D0%B0", &ui));
        for path in ["https://example.org/", "//example.org", "/ru//example.org", "/ru", "/kk/", "/ru/\\x", "/ru/a b"] {
            assert!(!is_own(path, &ui), "{path}");
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        let read = |text| time(text).map(|time| time.to_string());
        assert_eq!(["9:30", "09.30", "09:30"].map(read), [(); 3].map(|()| Some("09:30".to_string())));
        assert_eq!(["", "morning", "25:00"].map(read), [None, None, None]);
    }
}
