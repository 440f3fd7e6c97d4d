//! The curriculum as plain data: what a trainer has chosen and arranged, whatever the library holds of it today.

use tajriba_indexer::model::{self, Audience, ClockTime, ConceptId, LanguageTag, Reference, Revision, WorkId};
use tajriba_indexer::{VersionRecord, WorkRecord};

/// Items one curriculum may have.
pub const MAX_ITEMS: usize = 300;
/// Modules one curriculum may have.
pub const MAX_MODULES: usize = 60;
/// Days one curriculum may have.
pub const MAX_DAYS: u16 = 60;
/// Minutes that one item or one break may take.
pub const MAX_MINUTES: u16 = 9_999;
/// Characters of a title or an activity.
pub const MAX_TITLE: usize = 200;
/// Characters of a note or an aim.
pub const MAX_NOTE: usize = 2_000;
/// Aims of one module.
pub const MAX_AIMS: usize = 20;

/// A course assembled from works of the library.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Curriculum {
    /// Its title; empty while it has none.
    pub title: String,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// What it is about; the topics of its items where empty.
    pub topics: Vec<ConceptId>,
    /// The language it is taught in; that of the interface where `None`.
    pub language: Option<LanguageTag>,
    /// When a day begins; [`DAY_BEGINS`](crate::curriculum::DAY_BEGINS) where `None`.
    pub start: Option<ClockTime>,
    /// Published curricula that it was made from.
    pub based_on: Vec<WorkId>,
    /// Its parts in order.
    pub modules: Vec<Module>,
}

/// A part of a curriculum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// Its title; empty while it has none.
    pub title: String,
    /// The day it is taught on, from 1.
    pub day: u16,
    /// When it begins; right after what stands before it where `None`.
    pub start: Option<ClockTime>,
    /// What a participant knows or can do afterwards.
    pub aims: Vec<String>,
    /// What is taught, in order.
    pub items: Vec<Item>,
}

/// A work, a section of one or an activity of the trainer's own, with what the trainer says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub content: Content,
    /// How long it takes; as long as the material says where `None`.
    pub minutes: Option<u16>,
    /// The break after it, in minutes.
    pub pause: Option<u16>,
    /// The revision of the version that was chosen.
    pub revision: Option<Revision>,
    /// A note for the trainer; empty where there is none.
    pub note: String,
}

/// What an item is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Something of the library.
    Library(Reference),
    /// The trainer's own, such as a round of introductions, in their words; empty while they have written none.
    Activity(String),
}

impl Default for Module {
    fn default() -> Self {
        Self { title: String::new(), day: 1, start: None, aims: Vec::new(), items: Vec::new() }
    }
}

impl Item {
    /// A work or a section as it is chosen, with nothing said of it.
    pub fn new(reference: Reference, revision: Option<Revision>) -> Self {
        Self { content: Content::Library(reference), minutes: None, pause: None, revision, note: String::new() }
    }

    /// An activity of the trainer's own, with nothing said of it.
    pub fn activity(text: String) -> Self {
        Self { content: Content::Activity(text), minutes: None, pause: None, revision: None, note: String::new() }
    }

    /// What of the library it is; `None` for an activity.
    pub fn reference(&self) -> Option<&Reference> {
        match &self.content {
            Content::Library(reference) => Some(reference),
            Content::Activity(_) => None,
        }
    }

    /// The work it is of; `None` for an activity.
    pub fn work(&self) -> Option<&WorkId> {
        self.reference().map(|reference| &reference.work)
    }

    /// The anchor of the section it is; `None` for a whole work or an activity.
    pub fn anchor(&self) -> Option<&str> {
        self.reference()?.anchor.as_deref()
    }
}

impl Curriculum {
    /// True when nothing has been chosen or written.
    pub fn is_empty(&self) -> bool {
        *self == Self { language: self.language.clone(), ..Self::default() }
    }

    /// Every item in order, with the places of its module and of itself in the module.
    pub fn items(&self) -> impl Iterator<Item = (usize, usize, &Item)> {
        let modules = self.modules.iter().enumerate();
        modules.flat_map(|(module, one)| one.items.iter().enumerate().map(move |(place, item)| (module, place, item)))
    }

    /// How many items it has.
    pub fn count(&self) -> usize {
        self.modules.iter().map(|module| module.items.len()).sum()
    }

    /// True when this very work or section is in it.
    pub fn holds(&self, reference: &Reference) -> bool {
        self.items().any(|(_, _, item)| item.reference() == Some(reference))
    }

    /// Puts an item at the end of the last module, unless it is there already or there is no room.
    pub fn add(&mut self, item: Item) {
        if item.reference().is_some_and(|reference| self.holds(reference)) || self.count() >= MAX_ITEMS {
            return;
        }
        if self.modules.is_empty() {
            self.modules.push(Module::default());
        }
        if let Some(module) = self.modules.last_mut() {
            module.items.push(item);
        }
    }

    /// The start of a curriculum of one's own from a published one, which it goes on naming; in the words of one of its
    /// versions where that has its own.
    pub fn from_published(work: &WorkRecord, published: &model::Curriculum, version: &VersionRecord) -> Self {
        let words = |own: Option<&str>, original: &str| work.worded(version, own, original).text.to_string();
        let mut day = 1;
        let modules = published.modules.iter().enumerate().take(MAX_MODULES).map(|(place, module)| {
            day = module.day.unwrap_or(day).clamp(1, MAX_DAYS);
            let own = version.wording.modules.get(place);
            let aims = module.aims.iter().enumerate();
            let items = module.items.iter().enumerate();
            Module {
                title: words(own.and_then(|own| own.title.as_deref()), &module.title),
                day,
                start: module.start.clone(),
                aims: aims.map(|(place, aim)| words(own.and_then(|own| own.aim(place)), aim)).collect(),
                items: items
                    .filter_map(|(place, item)| item_of(item, own.and_then(|own| own.items.get(place)), &words))
                    .collect(),
            }
        });
        let mut based_on = published.adapted_from.to_vec();
        based_on.retain(|earlier| *earlier != work.id);
        based_on.push(work.id.clone());
        Self {
            title: String::new(),
            audience: work.facts.audience.to_vec(),
            topics: work.facts.topics.to_vec(),
            language: None,
            start: published.start.clone(),
            based_on,
            modules: modules.collect(),
        }
    }
}

/// An item of a published curriculum in the `words` that are chosen of its own and the original's; `None` where its
/// reference is none, which the index would have refused.
fn item_of(
    item: &model::ModuleItem,
    own: Option<&model::ItemWording>,
    words: &impl Fn(Option<&str>, &str) -> String,
) -> Option<Item> {
    let minutes = |minutes: Option<u32>| minutes.map(|minutes| minutes.min(u32::from(MAX_MINUTES)) as u16);
    let content = match &item.activity {
        Some(text) => {
            let text = words(own.and_then(|own| own.activity.as_deref()), text);
            Content::Activity(text.chars().take(MAX_TITLE).collect())
        }
        None => Content::Library(Reference::parse(&item.reference).ok()?),
    };
    let note = item.note.as_deref().map(|note| words(own.and_then(|own| own.note.as_deref()), note));
    Some(Item {
        content,
        minutes: minutes(item.minutes),
        pause: minutes(item.pause),
        revision: item.revision.clone(),
        note: note.unwrap_or_default(),
    })
}
