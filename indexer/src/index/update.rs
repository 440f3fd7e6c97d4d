//! Bringing an index up to date with its library.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use tantivy::indexer::{NoMergePolicy, UserOperation};
use tantivy::{Index, IndexWriter, Term};

use crate::assemble::{Context, Hidden, aliases, assemble_work};
use crate::concepts::ConceptMatcher;
use crate::diagnostic::Diagnostic;
use crate::discover::{FileEntry, Tree, WorkFiles, discover, read};
use crate::index::before::Before;
use crate::index::documents::DocumentMaker;
use crate::index::files::{FILES, FileState, FileStates, WorkState, now};
use crate::index::generation::{IndexError, IndexFolder, write_synced};
use crate::index::manifest::{Manifest, Totals, to_json};
use crate::index::plan::{Plan, content_revision, shared_changed};
use crate::index::reader::SHARED;
use crate::index::reader::StoredLibrary;
use crate::index::vectors::{SectionVectors, VECTORS};
use crate::model::{LanguageTag, PartialDate, Revision, Shared, Version, Work, WorkId};
use crate::schema::{IndexSchema, SCHEMA_VERSION};
use crate::shared::read_shared;
use crate::terms::Analyzers;

/// Memory that tantivy may fill before it writes a segment: bytes, for a whole build and for a small update.
const WRITER_MEMORY: (usize, usize) = (120 << 20, 20 << 20);
/// Documents of works that are written together: the store is read in blocks, and whoever lists works should not have to
/// read the texts that stand between them.
const SHELF: usize = 64;
/// Works up to which an update is small.
const SMALL_UPDATE: usize = 64;

/// What to bring up to date, and from what.
#[derive(Debug, Clone)]
pub struct UpdateOptions {
    /// The library's folder.
    pub library: PathBuf,
    /// The index folder.
    pub index: IndexFolder,
    /// Works under an embargo until later than this day are not published.
    pub today: PartialDate,
    /// Build everything anew, whatever the index holds.
    pub fresh: bool,
}

/// What came of an update.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The generation that is current now.
    pub generation: u64,
    /// How much it holds.
    pub totals: Totals,
    /// Why versions were left out.
    pub errors: Vec<Diagnostic>,
    /// Whether a new generation was written.
    pub changed: bool,
}

/// Told how far a build has come.
pub trait Progress: Sync {
    /// `done` of `total` works are analyzed.
    fn works(&self, done: usize, total: usize);
}

/// Nobody is told.
impl Progress for () {
    fn works(&self, _: usize, _: usize) {}
}

/// Brings the index up to date. Where nothing has changed, nothing is written.
///
/// # Errors
/// [`IndexError`] when nothing could be done; the generation that was current stays so.
pub fn update(options: &UpdateOptions, progress: &dyn Progress) -> Result<Outcome, IndexError> {
    let _lock = options.index.lock()?;
    let now = now();
    let (tree, found) = discover(&options.library)?;
    let before = if options.fresh { None } else { Before::open(&options.index) };
    let whole = before.as_ref().is_none_or(|before| shared_changed(&tree, &before.states));
    let plan = match &before {
        Some(before) if !whole => Plan::compare(&tree, &before.states, &options.today, now),
        _ => Plan::whole(&tree),
    };
    let mut found: Vec<_> = found.into_iter().filter(Diagnostic::is_error).collect();
    if let Some(before) = &before
        && !whole
        && plan.is_empty()
        && before.found_errors(&found)
    {
        return before.unchanged(&options.index, &plan);
    }
    let (shared, shared_errors) = match &before {
        Some(before) if !whole => (before.library.shared().clone(), before.shared_errors()),
        _ => shared_of(&tree)?,
    };
    found.extend(shared_errors);
    let build = Build { options, tree: &tree, shared: &shared, before: before.as_ref(), whole, plan: &plan, now };
    let outcome = build.run(found, progress)?;
    options.index.remove_old();
    Ok(outcome)
}

/// Everything of the library that is not a work, and what is wrong with it.
fn shared_of(tree: &Tree) -> Result<(Shared, Vec<Diagnostic>), IndexError> {
    let mut files = Vec::with_capacity(tree.shared.len());
    for entry in &tree.shared {
        files.push((entry.clone(), read(&tree.root, entry)?));
    }
    let (shared, found) = read_shared(&files);
    let errors: Vec<_> = found.into_iter().filter(Diagnostic::is_error).collect();
    match shared {
        Some(shared) => Ok((shared, errors)),
        None => Err(IndexError::NoHub(errors)),
    }
}

/// One build of one generation.
struct Build<'a> {
    options: &'a UpdateOptions,
    tree: &'a Tree,
    shared: &'a Shared,
    before: Option<&'a Before>,
    whole: bool,
    plan: &'a Plan,
    now: u64,
}

impl Build<'_> {
    fn run(&self, found: Vec<Diagnostic>, progress: &dyn Progress) -> Result<Outcome, IndexError> {
        let folder = &self.options.index;
        let number = folder.next();
        let path = folder.generation(number);
        fs::create_dir_all(&path).map_err(IndexError::io("create", &path))?;
        let mut states = match self.before {
            Some(before) if !self.whole => before.states.clone(),
            _ => FileStates { shared: self.shared_states(), works: BTreeMap::new() },
        };
        states.touch(self.plan);
        let old = self.before.map(|before| before.library.manifest());
        let languages = self.languages(old.filter(|_| !self.whole));
        let first_ordinal = old.filter(|_| !self.whole).map_or(0, |manifest| manifest.next_ordinal);
        let (ordinals, next_ordinal) = self.ordinals(&states, first_ordinal);

        let index = self.start_index(&path)?;
        let assembled = self.write_documents(&index, &states, &ordinals, &languages, progress)?;
        for id in &self.plan.remove {
            states.works.remove(id);
        }
        states.works.extend(assembled);
        drop(index);

        let manifest = manifest(&states, found, languages, next_ordinal);
        write_synced(&path.join(FILES), &to_json(&states))?;
        write_synced(&path.join(SHARED), &to_json(self.shared))?;
        self.carry_vectors(&path)?;
        let mut known = old.filter(|_| !self.whole).map(|manifest| manifest.checksums.clone()).unwrap_or_default();
        known.remove(VECTORS);
        let manifest = manifest.seal(&path, &known)?;
        folder.make_current(number)?;
        Ok(Outcome { generation: number, totals: manifest.totals, errors: manifest.errors, changed: true })
    }

    /// Takes the vectors of the generation before along. Those of works that were assembled anew are kept until
    /// somebody has compared their passages; also where all else is not built upon, since they take longest to make.
    fn carry_vectors(&self, path: &Path) -> Result<(), IndexError> {
        let Some(before) = self.before else {
            let before = StoredLibrary::open_current(&self.options.index).ok().flatten();
            let whole = before.filter(|before| before.manifest().is_whole(before.folder(), VECTORS));
            let vectors = whole.and_then(|before| SectionVectors::read(before.folder()).ok().flatten());
            return vectors.map_or(Ok(()), |vectors| vectors.unplace(|_| true).write(path));
        };
        let Some(vectors) = SectionVectors::read(before.library.folder())? else { return Ok(()) };
        let touched = self.plan.assemble.iter().chain(&self.plan.remove);
        let ordinals = touched.filter_map(|id| before.states.works.get(id)).map(|state| state.ordinal);
        let touched: BTreeSet<_> = ordinals.collect();
        vectors.unplace(|work| self.whole || touched.contains(&work.into())).write(path)
    }

    fn shared_states(&self) -> BTreeMap<String, FileState> {
        let state = |entry| FileState::of(entry, content_revision(&self.tree.root, entry), self.now);
        self.tree.shared.iter().map(|entry| (entry.path.clone(), state(entry))).collect()
    }

    /// The tags known before, then those of the files to be assembled.
    fn languages(&self, old: Option<&Manifest>) -> Vec<LanguageTag> {
        let mut languages = old.map(|manifest| manifest.languages.clone()).unwrap_or_default();
        let works = self.plan.assemble.iter().filter_map(|id| self.tree.works.get(id));
        let tags: BTreeSet<_> = works.flat_map(|files| files.versions.iter().map(|(tag, _)| tag.clone())).collect();
        let kept = self.before.filter(|_| self.whole).map(|before| before.library.manifest().languages.clone());
        for tag in tags.into_iter().chain(kept.unwrap_or_default()) {
            if !languages.contains(&tag) {
                languages.push(tag);
            }
        }
        languages
    }

    fn ordinals(&self, states: &FileStates, first: u64) -> (BTreeMap<WorkId, u64>, u64) {
        let mut next = first;
        let mut ordinal = |id: &WorkId| match states.works.get(id) {
            Some(state) => state.ordinal,
            None => {
                next += 1;
                next - 1
            }
        };
        let ordinals = self.plan.assemble.iter().map(|id| (id.clone(), ordinal(id))).collect();
        (ordinals, next)
    }

    /// An empty index, or one that shares its files with the generation before. tantivy never changes a segment file
    /// and replaces its own lists whole, so the older generation is safe.
    fn start_index(&self, path: &Path) -> Result<Index, IndexError> {
        let index = match self.before {
            Some(before) if !self.whole => {
                let manifest = before.library.manifest();
                let own = |name: &&String| matches!(name.as_str(), FILES | SHARED | VECTORS);
                let segment_files = manifest.checksums.keys().filter(|name| !own(name));
                IndexFolder::link(before.library.folder(), path, segment_files)?;
                Index::open_in_dir(path)?
            }
            _ => Index::create_in_dir(path, IndexSchema::new().schema)?,
        };
        IndexSchema::register(&index);
        Ok(index)
    }

    fn write_documents(
        &self,
        index: &Index,
        states: &FileStates,
        ordinals: &BTreeMap<WorkId, u64>,
        languages: &[LanguageTag],
        progress: &dyn Progress,
    ) -> Result<Vec<(WorkId, WorkState)>, IndexError> {
        let aliases = self.aliases(states);
        let small = self.plan.assemble.len() <= SMALL_UPDATE;
        let memory = if small { WRITER_MEMORY.1 } else { WRITER_MEMORY.0 };
        let threads = if small { 1 } else { threads() };
        let mut writer: IndexWriter = index.writer_with_num_threads(threads, memory)?;
        if self.whole {
            // They are merged once, at the end.
            writer.set_merge_policy(Box::new(NoMergePolicy));
        }
        let fields = IndexSchema::new();
        for id in self.plan.remove.iter().chain(&self.plan.assemble).filter(|id| states.works.contains_key(*id)) {
            writer.delete_term(Term::from_field_text(fields.work_id, id.as_str()));
        }
        let concepts = ConceptMatcher::of(self.shared);
        let maker = DocumentMaker { fields: &fields, shared: self.shared, languages, concepts: &concepts };
        let jobs: Vec<_> = ordinals.iter().collect();
        let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let results = Mutex::new(Vec::with_capacity(jobs.len()));
        let work = || -> Result<(), IndexError> {
            let mut analyzers = Analyzers::new();
            let mut shelf = Vec::with_capacity(SHELF);
            while let Some((id, ordinal)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                let (state, work) = self.assemble(id, **ordinal, &aliases);
                if let Some(work) = work {
                    // In one batch, which one thread writes into one segment.
                    let documents = maker.of_versions(&work, **ordinal, &mut analyzers).into_iter();
                    writer.run(documents.map(UserOperation::Add).collect::<Vec<_>>())?;
                    shelf.push(UserOperation::Add(maker.of_work(&work, **ordinal)));
                }
                if shelf.len() == SHELF {
                    writer.run(shelf.drain(..))?;
                }
                results.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(((*id).clone(), state));
                progress.works(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
            }
            writer.run(shelf)?;
            Ok(())
        };
        std::thread::scope(|scope| {
            let helpers: Vec<_> = (1..if small { 1 } else { threads }).map(|_| scope.spawn(work)).collect();
            let mut result = work();
            for helper in helpers {
                result = result.and(helper.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            }
            result
        })?;
        writer.commit()?;
        let segments = if self.whole { index.searchable_segment_ids()? } else { Vec::new() };
        if segments.len() > 1 {
            // A search looks every term up in every segment.
            writer.merge(&segments).wait()?;
        }
        writer.wait_merging_threads()?;
        Ok(results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// Reads and assembles one work; versions with an error are replaced by those that the generation before holds.
    fn assemble(&self, id: &WorkId, ordinal: u64, aliases: &BTreeMap<WorkId, WorkId>) -> (WorkState, Option<Work>) {
        let mut state = WorkState { ordinal, ..WorkState::default() };
        let Some(files) = self.tree.works.get(id) else { return (state, None) };
        let contents = self.contents(files);
        for (tag, entry) in &files.versions {
            let content = contents.iter().find(|(known, _)| known == tag);
            let revision = content.map(|(_, content)| Revision::of(content));
            state.files.insert(entry.path.clone(), FileState::of(entry, revision, self.now));
        }
        for entry in &files.others {
            let revision = content_revision(&self.tree.root, entry);
            state.files.insert(entry.path.clone(), FileState::of(entry, revision, self.now));
        }
        let today = &self.options.today;
        let context = Context { shared: self.shared, tree: self.tree, aliases, today };
        let assembled = assemble_work(files, &contents, &context);
        state.errors = assembled.diagnostics.into_iter().filter(Diagnostic::is_error).collect();
        state.left_out = assembled.left_out;
        state.references = assembled.references;
        state.wakes = match assembled.hidden {
            Some(Hidden::Embargoed(day)) => Some(day),
            _ => None,
        };
        let work = match state.left_out.is_empty() {
            true => assembled.work,
            false => self.with_kept_versions(id, assembled.work, &state.left_out),
        };
        if let Some(work) = &work {
            state.aliases = work.facts.aliases.to_vec();
            state.versions = work.versions.len();
            state.sections = work.versions.iter().map(|version| version.sections.len()).sum();
        }
        (state, work)
    }

    /// The contents of the versions that can be read.
    fn contents(&self, files: &WorkFiles) -> Vec<(LanguageTag, Vec<u8>)> {
        let content = |(tag, entry): &(LanguageTag, FileEntry)| {
            read(&self.tree.root, entry).ok().map(|content| (tag.clone(), content))
        };
        files.versions.iter().filter_map(content).collect()
    }

    /// Former ids of every work, as far as their files can be read, with the work that has them now.
    fn aliases(&self, states: &FileStates) -> BTreeMap<WorkId, WorkId> {
        use rayon::prelude::*;
        let unchanged = states.works.iter().filter(|(id, _)| !self.plan.assemble.contains(*id));
        let mut all: BTreeMap<_, _> = unchanged
            .flat_map(|(id, state)| state.aliases.iter().map(move |alias| (alias.clone(), id.clone())))
            .collect();
        let works: Vec<_> = self.plan.assemble.iter().filter_map(|id| self.tree.works.get(id)).collect();
        let read = works.par_iter().flat_map_iter(|files| {
            let aliases = aliases(files, &self.contents(files)).into_iter();
            aliases.map(|alias| (alias, files.id.clone()))
        });
        all.extend(read.collect::<Vec<_>>());
        all
    }

    /// Puts the last good version in the place of each that was left out. Without a good original the whole work
    /// stays as it was.
    fn with_kept_versions(&self, id: &WorkId, work: Option<Work>, left_out: &[String]) -> Option<Work> {
        let Some(kept) = self.before.and_then(|before| before.library.work(id).ok().flatten()) else { return work };
        let Some(mut work) = work else { return Some(kept) };
        let was_left_out = |version: &Version| {
            let name = format!("/index.{}.md", version.language);
            left_out.iter().any(|path| path.ends_with(&name))
        };
        work.versions.extend(kept.versions.into_iter().filter(was_left_out));
        work.versions.sort_by(|a, b| a.language.cmp(&b.language));
        Some(work)
    }
}

fn manifest(states: &FileStates, found: Vec<Diagnostic>, languages: Vec<LanguageTag>, next_ordinal: u64) -> Manifest {
    let works = || states.works.values();
    let left_out = found.iter().filter(|error| error.path.ends_with(".md")).count();
    let totals = Totals {
        works: works().filter(|state| state.versions > 0).count(),
        versions: works().map(|state| state.versions).sum(),
        sections: works().map(|state| state.sections).sum(),
        left_out: left_out + works().map(|state| state.left_out.len()).sum::<usize>(),
    };
    let mut aliases = BTreeMap::new();
    for (id, state) in states.works.iter().filter(|(_, state)| state.versions > 0) {
        aliases.extend(state.aliases.iter().map(|alias| (alias.clone(), id.clone())));
    }
    let mut errors = found;
    errors.extend(works().flat_map(|state| state.errors.iter().cloned()));
    errors.sort();
    Manifest { schema: SCHEMA_VERSION, totals, languages, next_ordinal, aliases, errors, checksums: BTreeMap::new() }
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, |threads| threads.get().min(4))
}
