//! Giving the sections of a generation their vectors, the questions that its versions answer, and its topics.
//!
//! This takes long, so it never holds up an update: it works on the generation that is current, keeps every vector in
//! a log as soon as it is made, and when it has them all writes a generation that differs only in its vectors. Where
//! the library has changed meanwhile it goes on with what is new. Ended at any moment, it begins where it stopped.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File, TryLockError};

use rayon::prelude::*;
use tantivy::DocAddress;

use crate::embedding::passage::{PassageHash, hash_of, passages_of, question_of};
use crate::embedding::{Embedder, Vector};
use crate::index::generation::{IndexError, IndexFolder};
use crate::index::reader::{Places, StoredLibrary};
use crate::index::topics::descriptions;
use crate::index::vector_log::VectorLog;
use crate::index::vectors::{SectionPlace, SectionVectors, VECTORS};

/// Sections between two looks at whether to stop.
const BATCH: usize = 16;

/// What came of giving sections their vectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Embedded {
    /// Every section of this generation has a vector.
    Complete {
        /// The generation that is current now.
        generation: u64,
        /// Whether it was written for the sake of the vectors.
        changed: bool,
        /// How many passages were embedded for it, the others being known.
        embedded: usize,
    },
    /// It was told to stop; what was made is kept.
    Stopped,
    /// Another process is at it.
    Busy,
    /// There is no generation.
    NoGeneration,
}

/// How to go about it.
pub struct Pace<'a> {
    /// Threads that compute.
    pub threads: usize,
    /// Told how many of how many sections have a vector.
    pub progress: &'a dyn Fn(usize, usize),
    /// Asked between batches whether to stop.
    pub stop: &'a dyn Fn() -> bool,
}

/// Gives every section of the current generation that has none its vector of this model.
///
/// # Errors
/// When the index cannot be read or written; what was made is kept.
pub fn embed(folder: &IndexFolder, embedder: &Embedder, pace: &Pace<'_>) -> Result<Embedded, IndexError> {
    if folder.current().is_none() {
        return Ok(Embedded::NoGeneration);
    }
    let lock = folder.path().join("vectors.lock");
    let file = File::create(&lock).map_err(IndexError::io("open", &lock))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(Embedded::Busy),
        Err(TryLockError::Error(error)) => return Err(IndexError::io("lock", &lock)(error)),
    }
    loop {
        let Some(library) = StoredLibrary::open_current(folder)? else { return Ok(Embedded::NoGeneration) };
        let task = Task::new(&library, embedder)?;
        if task.missing.is_empty() && task.has_topics && task.known.is_some() {
            (pace.progress)(task.placed, task.placed);
            return Ok(Embedded::Complete { generation: library.number(), changed: false, embedded: 0 });
        }
        let Some((vectors, embedded)) = task.run(folder, pace)? else { return Ok(Embedded::Stopped) };
        if let Some(generation) = attach(folder, &library, &vectors)? {
            VectorLog::remove(folder);
            return Ok(Embedded::Complete { generation, changed: true, embedded });
        }
    }
}

/// Writes a generation that differs from this one only in its vectors; `None` where this one is no longer current.
fn attach(folder: &IndexFolder, library: &StoredLibrary, vectors: &SectionVectors) -> Result<Option<u64>, IndexError> {
    let _lock = folder.lock()?;
    if folder.current() != Some(library.number()) {
        return Ok(None);
    }
    let number = folder.next();
    let path = folder.generation(number);
    fs::create_dir_all(&path).map_err(IndexError::io("create", &path))?;
    let manifest = library.manifest().clone();
    let mut known = manifest.checksums.clone();
    known.remove(VECTORS);
    IndexFolder::link(library.folder(), &path, known.keys())?;
    vectors.write(&path)?;
    manifest.seal(&path, &known)?;
    folder.make_current(number)?;
    folder.remove_old();
    Ok(Some(number))
}

/// What is to be done for one generation.
struct Task<'a> {
    library: &'a StoredLibrary,
    embedder: &'a Embedder,
    /// The vectors that the generation has, if they are this model's.
    known: Option<SectionVectors>,
    sections: BTreeMap<SectionPlace, DocAddress>,
    records: BTreeMap<u32, DocAddress>,
    missing: Vec<SectionPlace>,
    placed: usize,
    /// What describes the topics, by hash.
    topics: BTreeMap<PassageHash, String>,
    /// Whether every topic has its vector.
    has_topics: bool,
}

impl<'a> Task<'a> {
    fn new(library: &'a StoredLibrary, embedder: &'a Embedder) -> Result<Self, IndexError> {
        let known = SectionVectors::read(library.folder())?.filter(|known| known.model() == embedder.id());
        let Places { sections, works: records } = library.places()?;
        let mut missing = sections.clone();
        for (place, ..) in known.iter().flat_map(SectionVectors::placed) {
            missing.remove(&place);
        }
        let placed = sections.len() - missing.len();
        let missing = missing.into_keys().collect();
        let topics: BTreeMap<_, _> = descriptions(library)?.into_values().map(|text| (hash_of(&text), text)).collect();
        let described = known.as_ref().map(|known| known.with_hash(|hash| topics.contains_key(hash)).len());
        let has_topics = described.unwrap_or_default() == topics.len();
        Ok(Self { library, embedder, known, sections, records, missing, placed, topics, has_topics })
    }

    /// All vectors of the generation, and how many were made for it; `None` when told to stop.
    fn run(&self, folder: &IndexFolder, pace: &Pace<'_>) -> Result<Option<(SectionVectors, usize)>, IndexError> {
        let mut maker = Maker::new(folder, self.embedder, pace)?;
        let mut vectors = SectionVectors::new(self.embedder.id(), self.embedder.dimensions());
        if let Some(known) = &self.known {
            maker.made.extend(known.by_hash());
            vectors.push_placed_of(known, |place| self.sections.contains_key(&place.section()));
        }
        let topics: Vec<_> = self.topics.iter().map(|(hash, text)| (*hash, text.as_str())).collect();
        for batch in topics.chunks(BATCH) {
            if (pace.stop)() {
                return Ok(None);
            }
            maker.make(batch.iter().copied())?;
            batch.iter().for_each(|(hash, _)| vectors.push_unplaced(*hash, &maker.made[hash]));
        }
        let mut done = self.placed;
        for batch in self.missing.chunks(BATCH) {
            (pace.progress)(done, self.sections.len());
            if (pace.stop)() {
                return Ok(None);
            }
            let passages = self.passages(batch)?;
            maker.make(passages.iter().map(|(_, hash, text)| (*hash, text.as_str())))?;
            passages.iter().for_each(|(place, hash, _)| vectors.push(*place, *hash, &maker.made[hash]));
            done += batch.len();
        }
        (pace.progress)(done, self.sections.len());
        vectors.sort();
        Ok(Some((vectors, maker.count)))
    }

    /// What is embedded of some sections; with the first of a version come the questions that the version answers.
    fn passages(&self, places: &[SectionPlace]) -> Result<Vec<(SectionPlace, PassageHash, String)>, IndexError> {
        let mut passages = Vec::with_capacity(places.len());
        let languages = &self.library.manifest().languages;
        for of_work in places.chunk_by(|a, b| a.work == b.work) {
            let Some(record) = self.records.get(&of_work[0].work) else { continue };
            let record = self.library.record_at(*record)?;
            for place in of_work {
                let Some(language) = languages.get(place.language as usize) else { continue };
                let Some(version) = record.version(language) else { continue };
                let section = self.library.section_at(self.sections[place])?;
                // What stands before the first heading begins with the summary, as in the index.
                let summary = (place.place == 0 && !section.text.starts_with(version.summary.trim_end_matches('…')))
                    .then_some(version.summary.as_str());
                let text = summary.into_iter().chain([section.text.as_str()]).collect::<Vec<_>>().join("\n");
                let tag = language.as_str();
                let of_section = passages_of(tag, &version.title, &section.heading, &text).into_iter().enumerate();
                let of_section = of_section.map(|(number, passage)| (place.passage(number), passage));
                let questions = if place.place == 0 { version.questions.as_slice() } else { &[] };
                let questions = questions.iter().enumerate();
                let questions =
                    questions.map(|(number, question)| (place.question(number), question_of(tag, question)));
                passages.extend(of_section.chain(questions).map(|(place, text)| (place, hash_of(&text), text)));
            }
        }
        Ok(passages)
    }
}

/// Makes vectors, none twice.
struct Maker<'a> {
    embedder: &'a Embedder,
    pool: rayon::ThreadPool,
    log: VectorLog,
    /// All that are known, by the hash of their passage.
    made: HashMap<PassageHash, Vector>,
    /// How many were made here.
    count: usize,
}

impl<'a> Maker<'a> {
    /// Begins with what the log of a broken-off run holds.
    fn new(folder: &IndexFolder, embedder: &'a Embedder, pace: &Pace<'_>) -> Result<Self, IndexError> {
        let mut log = VectorLog::open(folder, embedder)?;
        let made = log.vectors()?;
        let pool = rayon::ThreadPoolBuilder::new().num_threads(pace.threads).build();
        let no_threads = |error| IndexError::io("start threads for", folder.path())(std::io::Error::other(error));
        Ok(Self { embedder, pool: pool.map_err(no_threads)?, log, made, count: 0 })
    }

    /// Makes those of the passages that are not known yet, and logs them.
    fn make<'p>(&mut self, passages: impl Iterator<Item = (PassageHash, &'p str)>) -> Result<(), IndexError> {
        let new: BTreeMap<_, _> = passages.filter(|(hash, _)| !self.made.contains_key(hash)).collect();
        let embed = |(hash, text)| Ok((hash, Vector::quantize(&self.embedder.passage(text)?)));
        let new = self.pool.install(|| new.into_par_iter().map(embed).collect::<Result<Vec<_>, IndexError>>())?;
        self.log.append(&new)?;
        self.count += new.len();
        self.made.extend(new);
        Ok(())
    }
}
