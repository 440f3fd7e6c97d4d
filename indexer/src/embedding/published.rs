//! The published form of the model: a folder with `config.json`, `model.safetensors` and `tokenizer.json`.
//!
//! The weights are read one by one: the whole file is several times what is kept of it.

use std::borrow::Cow;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use candle_core::quantized::{GgmlDType, QStorage, QTensor};
use candle_core::{DType, Device, Tensor};
use rustc_hash::FxHashMap;
use safetensors::tensor::Metadata;
use serde::Deserialize;
use spm_precompiled::Precompiled;

use crate::embedding::encoder::{Shape, Weights};
use crate::embedding::error::Defect;
use crate::embedding::matrix::Matrix;
use crate::embedding::tokenizer::{SpecialPieces, Tokenizer};

/// The files of the folder.
pub(crate) const FILES: [&str; 3] = ["config.json", "model.safetensors", "tokenizer.json"];

/// The longest header that a file of weights may have, in bytes.
const MAX_HEADER: usize = 16 << 20;
/// Word vectors that are brought to four bits at a time.
const ROWS: usize = 4096;

#[derive(Deserialize)]
struct Config {
    model_type: String,
    hidden_act: String,
    hidden_size: usize,
    num_hidden_layers: usize,
    num_attention_heads: usize,
    intermediate_size: usize,
    vocab_size: usize,
    max_position_embeddings: usize,
    layer_norm_eps: f32,
}

/// The network's measures, from `config.json`.
pub(crate) fn read_config(json: &[u8]) -> Result<Shape, Defect> {
    let config: Config =
        serde_json::from_slice(json).map_err(|error| Defect::new(format!("its configuration: {error}")))?;
    if config.model_type != "bert" || config.hidden_act != "gelu" {
        let Config { model_type, hidden_act, .. } = config;
        return Err(Defect::new(format!("it is a {model_type} with {hidden_act}; a bert with gelu is needed")));
    }
    let shape = Shape {
        dimensions: config.hidden_size,
        layers: config.num_hidden_layers,
        heads: config.num_attention_heads,
        inner: config.intermediate_size,
        words: config.vocab_size,
        positions: config.max_position_embeddings,
        epsilon: config.layer_norm_eps,
    };
    shape.check()
}

#[derive(Deserialize)]
struct TokenizerFile {
    model: Unigram,
    normalizer: Option<Normalizer>,
}

#[derive(Deserialize)]
struct Unigram {
    #[serde(rename = "type")]
    kind: Option<String>,
    unk_id: u32,
    vocab: Vec<(String, f32)>,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Normalizer {
    Precompiled(Precompiled),
    Sequence {
        normalizers: Vec<Normalizer>,
    },
    /// Runs of spaces as one, which the tokenizer does anyway.
    Replace {},
}

/// The tokenizer, from `tokenizer.json`.
pub(crate) fn read_tokenizer(json: &[u8]) -> Result<Tokenizer, Defect> {
    let file: TokenizerFile =
        serde_json::from_slice(json).map_err(|error| Defect::new(format!("its tokenizer: {error}")))?;
    if file.model.kind.is_some_and(|kind| kind != "Unigram") {
        return Err(Defect::new("its tokenizer is no unigram model"));
    }
    let vocabulary = &file.model.vocab;
    let id = |name: &str| {
        let place = vocabulary.iter().take(16).position(|(piece, _)| piece == name);
        place.map(|place| place as u32).ok_or_else(|| Defect::new(format!("its vocabulary has no {name}")))
    };
    let special = SpecialPieces { begin: id("<s>")?, end: id("</s>")?, unknown: file.model.unk_id };
    let normalization = file.normalizer.as_ref().map(normalization).unwrap_or_default();
    Tokenizer::new(vocabulary.iter().map(|(piece, score)| (piece.as_str(), *score)), special, normalization)
}

/// What each character becomes.
fn normalization(normalizer: &Normalizer) -> FxHashMap<char, Box<str>> {
    match normalizer {
        Normalizer::Precompiled(table) => {
            let mut buffer = [0; 4];
            let changed = |c: char| {
                let text: &str = c.encode_utf8(&mut buffer);
                table.transform(text).filter(|to| *to != text).map(|to| (c, Box::from(to)))
            };
            ('\u{1}'..=char::MAX).filter_map(changed).collect()
        }
        Normalizer::Sequence { normalizers } => {
            normalizers.iter().map(normalization).find(|table| !table.is_empty()).unwrap_or_default()
        }
        Normalizer::Replace {} => FxHashMap::default(),
    }
}

/// `model.safetensors`, opened.
pub(crate) struct Safetensors {
    file: File,
    /// Where the weights begin.
    begin: u64,
    metadata: Metadata,
}

impl Safetensors {
    /// Reads the header and compares it with the file's length.
    pub(crate) fn open(path: &Path) -> Result<Self, Defect> {
        let io = |error: std::io::Error| Defect::new(format!("its weights cannot be read: {error}"));
        let mut file = File::open(path).map_err(io)?;
        let length = file.metadata().map_err(io)?.len();
        let mut size = [0; 8];
        file.read_exact(&mut size).map_err(io)?;
        let size = u64::from_le_bytes(size);
        if size > (MAX_HEADER as u64).min(length) {
            return Err(Defect::new("its weights do not begin as such a file does"));
        }
        let mut header = vec![0; size as usize];
        file.read_exact(&mut header).map_err(io)?;
        let metadata: Metadata = serde_json::from_slice(&header)
            .map_err(|error| Defect::new(format!("its weights have a damaged header: {error}")))?;
        let begin = 8 + size;
        if begin + metadata.data_len() as u64 != length {
            return Err(Defect::new("its weights end too early; the file was cut, or copied in part"));
        }
        Ok(Self { file, begin, metadata })
    }

    /// Rows of a matrix, or the whole of any tensor, in full precision.
    fn read(&mut self, name: &str, dimensions: &[usize], rows: std::ops::Range<usize>) -> Result<Tensor, Defect> {
        let missing = || Defect::new(format!("it has no weights {name}"));
        // Some publish the same network with a name before all others.
        let info = self.metadata.info(name).or_else(|| self.metadata.info(&format!("bert.{name}")));
        let info = info.ok_or_else(missing)?;
        if info.shape != dimensions {
            return Err(Defect::new(format!("its weights {name} are {:?}, not {dimensions:?} numbers", info.shape)));
        }
        let kind = DType::try_from(info.dtype)?;
        let row = dimensions[1..].iter().product::<usize>();
        let mut bytes = vec![0; rows.len() * row * kind.size_in_bytes()];
        let place = self.begin + (info.data_offsets.0 + rows.start * row * kind.size_in_bytes()) as u64;
        let read = self.file.seek(SeekFrom::Start(place)).and_then(|_| self.file.read_exact(&mut bytes));
        read.map_err(|error| Defect::new(format!("its weights {name} cannot be read: {error}")))?;
        let mut shape = dimensions.to_vec();
        shape[0] = rows.len();
        Ok(Tensor::from_raw_buffer(&bytes, kind, &shape, &Device::Cpu)?.to_dtype(DType::F32)?)
    }
}

impl Weights for Safetensors {
    fn words(&mut self, shape: &Shape) -> Result<QTensor, Defect> {
        let dimensions = [shape.words, shape.dimensions];
        let mut blocks = Vec::new();
        for begin in (0..shape.words).step_by(ROWS) {
            let rows = begin..(begin + ROWS).min(shape.words);
            let some = self.read("embeddings.word_embeddings.weight", &dimensions, rows)?;
            blocks.extend_from_slice(&QTensor::quantize(&some, GgmlDType::Q4_0)?.data()?);
        }
        let storage = QStorage::from_data(Cow::Owned(blocks), &Device::Cpu, GgmlDType::Q4_0)?;
        Ok(QTensor::new(storage, &dimensions[..])?)
    }

    fn matrix(&mut self, name: &str, dimensions: [usize; 2]) -> Result<Matrix, Defect> {
        Ok(Matrix::full(&self.tensor(name, &dimensions)?)?)
    }

    fn tensor(&mut self, name: &str, dimensions: &[usize]) -> Result<Tensor, Defect> {
        self.read(name, dimensions, 0..dimensions[0])
    }
}
