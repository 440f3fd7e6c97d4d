//! Earlier texts of the library's versions, as far as it is kept in git: which there were, since when each stood, and
//! what is different now. It reads git's own store and never a file of the library.
//!
//! What was taken down must not come back by this way: where a commit's message has a line `Takedown: …`, nothing
//! that its files said before is known here.

mod difference;
mod git;
mod news;

pub use difference::{ChangedSection, Difference, Paragraph, Piece, PieceKind, difference};
pub use news::{News, NewsKind};

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tajriba_indexer::model::{LanguageTag, PartialDate, Revision, Section, WorkId};
use tajriba_indexer::{VersionText, version_text};

use git::Blobs;

/// How often it is looked whether there is a new commit.
const LOOK_AGAIN: Duration = Duration::from_secs(30);
/// Earlier contents of one file that are known.
const MOST_TEXTS: usize = 20;

/// The contents that the versions of a library had.
#[derive(Debug, Default)]
pub struct History {
    library: PathBuf,
    head: String,
    /// By path, newest first; files that never changed are left out.
    files: BTreeMap<String, Vec<Content>>,
    news: Vec<News>,
}

/// A content that a file had.
#[derive(Debug, Clone)]
struct Content {
    since: PartialDate,
    blob: String,
    known: Arc<Known>,
}

/// What is remembered of a content.
#[derive(Debug)]
struct Known {
    revision: Revision,
    /// Tells texts apart; contents that differ in their front matter alone have the same.
    text: Revision,
}

/// A text that a version had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Which content of the file.
    pub revision: Revision,
    /// The day it was published.
    pub since: PartialDate,
}

/// Where the text of a version stands among those it had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The day the text of today was published; `None` where it is not committed yet.
    pub since: Option<PartialDate>,
    /// The texts before it, newest first, none of them the same as today's.
    pub earlier: Vec<Earlier>,
}

impl History {
    /// Reads the history of a library; an empty one where git knows none. What an earlier history knows is taken over.
    pub fn read(library: &Path, before: &History) -> Self {
        let head = git::head(library).unwrap_or_default();
        let mut history = Self { library: library.to_path_buf(), head, files: BTreeMap::new(), news: Vec::new() };
        let Some(changes) = git::changes(library).filter(|_| !history.head.is_empty()) else {
            return history;
        };
        let mut contents: BTreeMap<String, Vec<git::Change>> = BTreeMap::new();
        let mut published: BTreeMap<String, PartialDate> = BTreeMap::new();
        for change in changes.into_iter().filter(|change| version_of(&change.path).is_some()) {
            // The oldest change is read last. What is known of a file may begin later than the file, where something
            // was taken down from it: then nobody knows when it was published.
            match PartialDate::parse(&change.date) {
                Ok(day) if change.is_new => published.insert(change.path.clone(), day),
                _ => published.remove(&change.path),
            };
            let of_file = contents.entry(change.path.clone()).or_default();
            if of_file.len() <= MOST_TEXTS {
                of_file.push(change);
            }
        }
        contents.retain(|_, changes| changes.len() > 1);
        history.files = known_contents(library, contents, &before.remembered());
        history.news = news::news(&published, &history.files);
        history
    }

    /// What was published and what was changed, the latest day first; nothing where git knows none of it.
    pub fn news(&self) -> &[News] {
        &self.news
    }

    /// The commit it was read at; empty where there is none.
    pub fn head(&self) -> &str {
        &self.head
    }

    /// Where a text stands among those its version had; `None` where it never was another one.
    pub fn standing(&self, id: &WorkId, language: &LanguageTag, title: &str, sections: &[Section]) -> Option<Standing> {
        let contents = self.files.get(&path(id, language))?;
        let today = fingerprint(title, sections);
        // Of contents with the same text the oldest says since when it stood.
        let mut texts: Vec<&Content> = Vec::new();
        for content in contents {
            match texts.last_mut() {
                Some(last) if last.known.text == content.known.text => *last = content,
                _ => texts.push(content),
            }
        }
        let since = texts.first().filter(|newest| newest.known.text == today).map(|newest| newest.since.clone());
        let earlier = texts.into_iter().filter(|content| content.known.text != today);
        let earlier: Vec<_> = earlier
            .map(|content| Earlier { revision: content.known.revision.clone(), since: content.since.clone() })
            .collect();
        (!earlier.is_empty()).then_some(Standing { since, earlier })
    }

    /// The text that a version had in a revision, and the day it was published.
    pub fn text(&self, id: &WorkId, language: &LanguageTag, revision: &Revision) -> Option<(VersionText, PartialDate)> {
        let contents = self.files.get(&path(id, language))?;
        let content = contents.iter().find(|content| content.known.revision == *revision)?;
        let bytes = Blobs::open(&self.library)?.read(&content.blob)?;
        Some((version_text(id, &bytes)?, content.since.clone()))
    }

    /// True where a version is known to have had this revision.
    pub fn knows(&self, id: &WorkId, language: &LanguageTag, revision: &Revision) -> bool {
        let contents = self.files.get(&path(id, language));
        contents.is_some_and(|contents| contents.iter().any(|content| content.known.revision == *revision))
    }

    fn remembered(&self) -> HashMap<&str, &Arc<Known>> {
        self.files.values().flatten().map(|content| (content.blob.as_str(), &content.known)).collect()
    }
}

/// Follows the history of a library until the process ends, and hands over every new one. Blocks.
pub fn follow(library: &Path, mut swap: impl FnMut(Arc<History>)) {
    let mut shown = Arc::new(History::default());
    loop {
        if git::head(library).is_some_and(|head| head != shown.head) {
            let begun = Instant::now();
            shown = Arc::new(History::read(library, &shown));
            tracing::info!(
                versions = shown.files.len(),
                ms = begun.elapsed().as_millis(),
                "earlier texts read from git"
            );
            swap(Arc::clone(&shown));
        }
        std::thread::sleep(LOOK_AGAIN);
    }
}

/// What each content said; those that cannot be read any more as a version are left out.
fn known_contents(
    library: &Path,
    files: BTreeMap<String, Vec<git::Change>>,
    before: &HashMap<&str, &Arc<Known>>,
) -> BTreeMap<String, Vec<Content>> {
    let Some(mut blobs) = Blobs::open(library) else { return BTreeMap::new() };
    let mut read = |id: &WorkId, blob: &str| {
        if let Some(known) = before.get(blob) {
            return Some(Arc::clone(known));
        }
        let bytes = blobs.read(blob)?;
        let text = version_text(id, &bytes)?;
        let text = fingerprint(&text.title, &text.sections);
        Some(Arc::new(Known { revision: Revision::of(&bytes), text }))
    };
    let mut known = BTreeMap::new();
    for (path, changes) in files {
        let Some((id, _)) = version_of(&path) else { continue };
        let content = |change: git::Change| {
            let since = PartialDate::parse(&change.date).ok()?;
            Some(Content { since, known: read(&id, &change.blob)?, blob: change.blob })
        };
        known.insert(path, changes.into_iter().filter_map(content).collect());
    }
    known
}

/// The work and the language of the version that a path is.
fn version_of(path: &str) -> Option<(WorkId, LanguageTag)> {
    let (folder, name) = path.rsplit_once('/')?;
    let language = name.strip_prefix("index.")?.strip_suffix(".md")?;
    Some((WorkId::parse(folder).ok()?, LanguageTag::parse(language).ok()?))
}

fn path(id: &WorkId, language: &LanguageTag) -> String {
    format!("{id}/index.{language}.md")
}

fn fingerprint(title: &str, sections: &[Section]) -> Revision {
    let mut text = title.to_string();
    for section in sections {
        text.extend(["\n\n", &section.heading, "\n", &section.text]);
    }
    Revision::of(text.as_bytes())
}
