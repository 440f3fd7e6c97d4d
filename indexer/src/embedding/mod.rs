//! Meaning as vectors: a multilingual model that gives texts which mean the same, in whatever language, vectors that
//! point the same way. Read from a file, run in this process.
//!
//! `packed` and `published` read the two forms of the file; `passage` says what of a section is embedded, `spelling`
//! how; `tokenizer` cuts a text into pieces, `encoder` (with `matrix` and `elementwise`) makes a vector of them, `vector`
//! rounds it.
//!
//! A table in the place of the model, small enough to come with the program, was tried: folded words cut into pieces,
//! hashed to 32,768 rows of 384 numbers in two bits (3.2 MB), whose sums were fitted to the model's vectors of words and of
//! passages, each by itself. Beside the words it adds half of what the model adds on headlines in another language (MRR@10
//! .727 by words, .796 with the table, .867 with the model), and less on sentences (.443, .500, .582); on articles of the
//! Universal Declaration nearly all (.601, .763, .791). In a reader's own language it takes a little away (.913, .907,
//! .920). Four times the size adds .012 on headlines, 128 numbers of eight bits lose .040; past some ten megabytes size
//! adds nothing. So there is none.

mod elementwise;
mod encoder;
mod error;
mod matrix;
mod packed;
pub(crate) mod passage;
mod published;
mod spelling;
mod tokenizer;
mod vector;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use sha2::{Digest, Sha256};

use encoder::Encoder;
pub use error::ModelError;
pub use spelling::respell;
use tokenizer::Tokenizer;
pub use vector::{Vector, dot};

/// The name of a four-bit file in a folder of its own.
pub const PACKED_FILE: &str = "model.bin";
/// Pieces of a query that are read: some fifty words. Time grows with them, and somebody waits.
const QUERY_PIECES: usize = 96;
/// The names of the published form's files.
pub const PUBLISHED_FILES: [&str; 3] = published::FILES;

/// A model, ready to embed. Several threads may use it at once.
pub struct Embedder {
    id: String,
    tokenizer: Tokenizer,
    encoder: Encoder,
}

impl Embedder {
    /// Loads a model: a four-bit file, or a folder that holds one as [`PACKED_FILE`] or the published form.
    ///
    /// # Errors
    /// When it cannot be read, was cut or damaged, or is something else.
    pub fn load(path: &Path) -> Result<Self, ModelError> {
        match packed_in(path) {
            Some(file) => Self::load_packed(&file),
            None => Self::load_published(path),
        }
    }

    fn load_packed(path: &Path) -> Result<Self, ModelError> {
        let file = fs::read(path).map_err(ModelError::io(path))?;
        let load = || {
            let mut packed = packed::Packed::read(&file)?;
            let encoder = Encoder::load(packed.shape, &mut packed)?;
            Ok((packed.tokenizer, encoder))
        };
        let (tokenizer, encoder) = load().map_err(|defect: error::Defect| defect.at(path))?;
        Ok(Self { id: hex(&Sha256::digest(&file)), tokenizer, encoder })
    }

    fn load_published(path: &Path) -> Result<Self, ModelError> {
        let [config, weights, tokenizer] = published::FILES.map(|name| path.join(name));
        let read = |path: &Path| fs::read(path).map_err(ModelError::io(path));
        let shape = published::read_config(&read(&config)?).map_err(|defect| defect.at(&config))?;
        let tokenizer_file = read(&tokenizer)?;
        let tokenizer = published::read_tokenizer(&tokenizer_file).map_err(|defect| defect.at(&tokenizer))?;
        let opened = published::Safetensors::open(&weights);
        let encoder = opened.and_then(|mut opened| Encoder::load(shape, &mut opened));
        let encoder = encoder.map_err(|defect| defect.at(&weights))?;
        Ok(Self { id: digest_of(path)?, tokenizer, encoder })
    }

    /// The SHA-256 of the model's files in hex: vectors of one model are never compared with those of another.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// How many numbers a vector has.
    pub fn dimensions(&self) -> usize {
        self.encoder.shape().dimensions
    }

    /// The vector of what somebody asks; `None` where `deadline` passes before it is done.
    ///
    /// # Errors
    /// [`ModelError::Inference`], for which a loaded model gives no cause.
    pub fn query(&self, text: &str, deadline: Option<Instant>) -> Result<Option<Vec<f32>>, ModelError> {
        self.embed(&format!("query: {text}"), QUERY_PIECES, deadline)
    }

    /// The vector of a passage that can be found.
    ///
    /// # Errors
    /// See [`Self::query`].
    pub fn passage(&self, text: &str) -> Result<Vec<f32>, ModelError> {
        Ok(self.embed(&format!("passage: {text}"), usize::MAX, None)?.unwrap_or_default())
    }

    /// How many letters a piece of a text has on average: few where the model never met its words.
    pub fn letters_a_piece(&self, text: &str) -> f32 {
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        // The ids begin and end with one that stands for no text.
        let pieces = self.tokenizer.encode(text, usize::MAX).len().saturating_sub(2);
        letters as f32 / pieces.max(1) as f32
    }

    fn embed(&self, text: &str, most: usize, deadline: Option<Instant>) -> Result<Option<Vec<f32>>, ModelError> {
        let ids = self.tokenizer.encode(text, most.min(self.encoder.shape().positions));
        Ok(self.encoder.embed(&ids, deadline)?)
    }
}

/// The SHA-256 in hex of a model's file, or of a folder's files together.
///
/// # Errors
/// When a file cannot be read.
pub fn digest_of(path: &Path) -> Result<String, ModelError> {
    let mut hasher = Sha256::new();
    let mut add = |path: &Path| {
        let copied = fs::File::open(path).and_then(|mut file| std::io::copy(&mut file, &mut hasher));
        copied.map(drop).map_err(ModelError::io(path))
    };
    match packed_in(path) {
        Some(file) => add(&file)?,
        None => published::FILES.iter().try_for_each(|name| add(&path.join(name)))?,
    }
    Ok(hex(&hasher.finalize()))
}

/// The four-bit file at a path or in a folder.
fn packed_in(path: &Path) -> Option<PathBuf> {
    if path.is_dir() { Some(path.join(PACKED_FILE)).filter(|file| file.is_file()) } else { Some(path.to_path_buf()) }
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
