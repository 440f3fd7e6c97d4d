//! What a trainer does to a curriculum, one step at a time.

use tajriba_indexer::model::LanguageTag;

use crate::curriculum::{
    Content, Curriculum, Found, Item, MAX_AIMS, MAX_DAYS, MAX_ITEMS, MAX_MODULES, MAX_TITLE, Module, best_version,
};

/// One step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Nothing beyond what was typed into the fields.
    Save,
    /// An item one place up or down; over the edge of its module into the next one.
    MoveItem(usize, usize, Direction),
    /// An item away.
    RemoveItem(usize, usize),
    /// An item once more at the very end, as a test is taken before and after.
    RepeatItem(usize, usize),
    /// An item as the library has it now.
    UpdateItem(usize, usize),
    /// Every item as the library has it now.
    UpdateAll,
    /// A module one place up or down.
    MoveModule(usize, Direction),
    /// An activity of the trainer's own at the end of a module.
    AddActivity(usize),
    /// A module away; what it holds goes to the one before it, or after it where it is the first.
    RemoveModule(usize),
    /// A new module at the end.
    AddModule,
    /// A new module from this item on.
    Divide(usize, usize),
}

/// Up is towards the beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Earlier.
    Up,
    /// Later.
    Down,
}

impl Action {
    /// Reads what [`Display`](std::fmt::Display) writes; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let name = parts.next()?;
        let mut number = || parts.next().and_then(|part| part.parse::<usize>().ok());
        let action = match name {
            "save" => Self::Save,
            "up" => Self::MoveItem(number()?, number()?, Direction::Up),
            "down" => Self::MoveItem(number()?, number()?, Direction::Down),
            "remove" => Self::RemoveItem(number()?, number()?),
            "repeat" => Self::RepeatItem(number()?, number()?),
            "update" => Self::UpdateItem(number()?, number()?),
            "divide" => Self::Divide(number()?, number()?),
            "refresh" => Self::UpdateAll,
            "earlier" => Self::MoveModule(number()?, Direction::Up),
            "later" => Self::MoveModule(number()?, Direction::Down),
            "dissolve" => Self::RemoveModule(number()?),
            "activity" => Self::AddActivity(number()?),
            "module" => Self::AddModule,
            _ => return None,
        };
        Some(action)
    }
}

impl std::fmt::Display for Action {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Save => f.write_str("save"),
            Self::MoveItem(module, item, Direction::Up) => write!(f, "up-{module}-{item}"),
            Self::MoveItem(module, item, Direction::Down) => write!(f, "down-{module}-{item}"),
            Self::RemoveItem(module, item) => write!(f, "remove-{module}-{item}"),
            Self::RepeatItem(module, item) => write!(f, "repeat-{module}-{item}"),
            Self::UpdateItem(module, item) => write!(f, "update-{module}-{item}"),
            Self::Divide(module, item) => write!(f, "divide-{module}-{item}"),
            Self::UpdateAll => f.write_str("refresh"),
            Self::MoveModule(module, Direction::Up) => write!(f, "earlier-{module}"),
            Self::MoveModule(module, Direction::Down) => write!(f, "later-{module}"),
            Self::RemoveModule(module) => write!(f, "dissolve-{module}"),
            Self::AddActivity(module) => write!(f, "activity-{module}"),
            Self::AddModule => f.write_str("module"),
        }
    }
}

impl Curriculum {
    /// Takes a step and says where its result stands: the module, and the item where one is meant. A step that names
    /// what is not there changes nothing.
    pub fn apply(&mut self, action: Action, found: &Found, language: &LanguageTag) -> Option<(usize, Option<usize>)> {
        match action {
            Action::Save => None,
            Action::MoveItem(module, item, Direction::Up) => self.move_up(module, item),
            Action::MoveItem(module, item, Direction::Down) => self.move_down(module, item),
            Action::RemoveItem(module, item) => {
                let items = &mut self.modules.get_mut(module)?.items;
                if item < items.len() {
                    items.remove(item);
                }
                Some((module, item.checked_sub(1)))
            }
            Action::RepeatItem(module, item) => self.repeat(module, item),
            Action::UpdateItem(module, item) => {
                self.update(module, item, found, language)?;
                Some((module, Some(item)))
            }
            Action::UpdateAll => {
                let places: Vec<_> = self.items().map(|(module, item, _)| (module, item)).collect();
                for (module, item) in places {
                    self.update(module, item, found, language);
                }
                None
            }
            Action::MoveModule(module, direction) => {
                let other = match direction {
                    Direction::Up => module.checked_sub(1)?,
                    Direction::Down => module + 1,
                };
                if module.max(other) >= self.modules.len() {
                    return None;
                }
                self.modules.swap(module, other);
                Some((other, None))
            }
            Action::RemoveModule(module) => self.dissolve(module),
            Action::AddActivity(module) => self.add_activity(module),
            Action::AddModule => {
                let day = self.modules.last().map_or(1, |module| module.day);
                self.insert_module(self.modules.len(), Module { day, ..Module::default() })
            }
            Action::Divide(module, item) => {
                let full = self.modules.len() >= MAX_MODULES;
                let from = self.modules.get_mut(module).filter(|from| !full && item < from.items.len())?;
                let items = from.items.split_off(item);
                let day = from.day;
                self.insert_module(module + 1, Module { day, items, ..Module::default() })
            }
        }
    }

    /// Moves the very last item before another one, and says where it stands then.
    pub fn move_last_to(&mut self, module: usize, item: usize) -> Option<(usize, Option<usize>)> {
        self.modules.get(module).filter(|module| item < module.items.len())?;
        let last = self.modules.iter_mut().rev().find_map(|module| module.items.pop())?;
        let items = &mut self.modules[module].items;
        let item = item.min(items.len());
        items.insert(item, last);
        Some((module, Some(item)))
    }

    fn add_activity(&mut self, module: usize) -> Option<(usize, Option<usize>)> {
        let full = self.count() >= MAX_ITEMS;
        let items = &mut self.modules.get_mut(module).filter(|_| !full)?.items;
        items.push(Item::activity(String::new()));
        Some((module, Some(items.len() - 1)))
    }

    fn move_up(&mut self, module: usize, item: usize) -> Option<(usize, Option<usize>)> {
        let items = &mut self.modules.get_mut(module)?.items;
        if item >= items.len() {
            return None;
        }
        if item > 0 {
            items.swap(item, item - 1);
            return Some((module, Some(item - 1)));
        }
        let before = module.checked_sub(1)?;
        let moved = items.remove(0);
        self.modules[before].items.push(moved);
        Some((before, Some(self.modules[before].items.len() - 1)))
    }

    fn move_down(&mut self, module: usize, item: usize) -> Option<(usize, Option<usize>)> {
        let last = self.modules.len().checked_sub(1)?;
        let items = &mut self.modules.get_mut(module)?.items;
        if item >= items.len() {
            return None;
        }
        if item + 1 < items.len() {
            items.swap(item, item + 1);
            return Some((module, Some(item + 1)));
        }
        if module == last {
            return None;
        }
        let moved = items.remove(item);
        self.modules[module + 1].items.insert(0, moved);
        Some((module + 1, Some(0)))
    }

    fn repeat(&mut self, module: usize, item: usize) -> Option<(usize, Option<usize>)> {
        let again = self.modules.get(module)?.items.get(item)?.clone();
        let last = self.modules.len() - 1;
        if self.count() >= MAX_ITEMS {
            return None;
        }
        self.modules[last].items.push(again);
        Some((last, Some(self.modules[last].items.len() - 1)))
    }

    fn dissolve(&mut self, module: usize) -> Option<(usize, Option<usize>)> {
        // The only module has no neighbour.
        if module >= self.modules.len() || self.modules.len() == 1 {
            return None;
        }
        // Two neighbours become one, which begins when the first of them did.
        let place = module.saturating_sub(1);
        let second = self.modules.remove(place + 1);
        let first = &mut self.modules[place];
        first.items.extend(second.items);
        first.aims.extend(second.aims);
        first.aims.truncate(MAX_AIMS);
        let titles = [first.title.as_str(), &second.title].into_iter().filter(|title| !title.is_empty());
        first.title = titles.collect::<Vec<_>>().join(" · ").chars().take(MAX_TITLE).collect();
        Some((place, None))
    }

    /// Pins every item that was taught in one language, as it is today, to the version for another: the trainer has
    /// chosen the language anew, not the items.
    pub fn follow_language(&mut self, before: &LanguageTag, now: &LanguageTag, found: &Found) {
        for item in self.modules.iter_mut().flat_map(|module| &mut module.items) {
            let Some(work) = found.work_of(item) else { continue };
            let [before, now] = [before, now].map(|language| best_version(work, language));
            let was_chosen = before.is_some_and(|version| item.revision.as_ref() == Some(&version.revision));
            if let Some(now) = now.filter(|_| was_chosen) {
                item.revision = Some(now.revision.clone());
            }
        }
    }

    fn insert_module(&mut self, place: usize, mut module: Module) -> Option<(usize, Option<usize>)> {
        if self.modules.len() >= MAX_MODULES {
            return None;
        }
        module.day = module.day.clamp(1, MAX_DAYS);
        self.modules.insert(place, module);
        Some((place, None))
    }

    fn update(&mut self, module: usize, item: usize, found: &Found, language: &LanguageTag) -> Option<()> {
        let item = self.modules.get_mut(module)?.items.get_mut(item)?;
        let work = found.work_of(item)?;
        let version = best_version(work, language)?;
        if let Content::Library(reference) = &mut item.content {
            reference.work = work.id.clone();
        }
        item.revision = Some(version.revision.clone());
        Some(())
    }
}
