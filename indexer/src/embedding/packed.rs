//! The four-bit form of the model: one file with everything.
//!
//! ```text
//! "E5S1", version 1, then little-endian:
//! shape       dimensions layers heads inner words positions types: i32; epsilon: f32; block size 32: i32
//! vocabulary  pieces begin end padding unknown: i32; bytes: u64; ends of pieces from 0: u32; scores: f32; UTF-8
//! characters  count, bytes: u32; each: character u32, n u8, n × u32 it becomes
//! directory   tensors: i32; each: name (u16 length), type u8 (0 = f32, 1 = blocks), numbers u32, place u64, bytes u64
//! blocks      of 32 numbers: a half-precision scale, 16 bytes; byte j holds number j in its low half and j + 16 in
//!             its high half, each with 8 added
//! ```

use std::borrow::Cow;
use std::collections::BTreeMap;

use candle_core::quantized::{GgmlDType, QStorage, QTensor};
use candle_core::{DType, Device, Tensor};
use rustc_hash::FxHashMap;

use crate::embedding::encoder::{Shape, Weights};
use crate::embedding::error::Defect;
use crate::embedding::matrix::{BLOCK, Matrix};
use crate::embedding::tokenizer::{SpecialPieces, Tokenizer};

const MAGIC: &[u8] = b"E5S1";

/// A file of this form, its parts checked against its length.
pub(crate) struct Packed<'a> {
    pub(crate) shape: Shape,
    pub(crate) tokenizer: Tokenizer,
    tensors: BTreeMap<&'a str, Stored<'a>>,
}

struct Stored<'a> {
    in_blocks: bool,
    numbers: usize,
    bytes: &'a [u8],
}

impl<'a> Packed<'a> {
    /// Reads the parts of a whole file.
    pub(crate) fn read(file: &'a [u8]) -> Result<Self, Defect> {
        let mut reader = Reader { file, at: 0 };
        if reader.take(4)? != MAGIC || reader.u32()? != 1 {
            return Err(Defect::new("it does not begin as a four-bit model does"));
        }
        let [dimensions, layers, heads, inner, words, positions, _types] = reader.sizes()?;
        let epsilon = reader.f32()?;
        let shape = Shape { dimensions, layers, heads, inner, words, positions, epsilon }.check()?;
        if reader.size()? != BLOCK.0 {
            return Err(Defect::new("its blocks are of another size"));
        }
        let tokenizer = read_tokenizer(&mut reader)?;
        if tokenizer.len() > words {
            return Err(Defect::new("it has fewer word vectors than pieces"));
        }
        let mut tensors = BTreeMap::new();
        for _ in 0..reader.size()? {
            let length = reader.u16()?;
            let name = text(reader.take(length.into())?)?;
            let in_blocks = reader.take(1)? == [1];
            let numbers = reader.size()?;
            let (place, bytes) = (reader.long()?, reader.long()?);
            let end = place.checked_add(bytes).filter(|end| *end <= file.len());
            let bytes = end.map(|end| &file[place..end]).ok_or_else(too_short)?;
            tensors.insert(name, Stored { in_blocks, numbers, bytes });
        }
        Ok(Self { shape, tokenizer, tensors })
    }

    /// The bytes of a tensor, in blocks or in full.
    fn stored(&self, name: &str, in_blocks: bool, dimensions: &[usize]) -> Result<&'a [u8], Defect> {
        let stored = self.tensors.get(name).ok_or_else(|| Defect::new(format!("it has no weights {name}")))?;
        let numbers: usize = dimensions.iter().product();
        let bytes = if in_blocks { numbers / BLOCK.0 * BLOCK.1 } else { numbers * 4 };
        if stored.in_blocks == in_blocks && stored.numbers == numbers && stored.bytes.len() == bytes {
            Ok(stored.bytes)
        } else {
            Err(Defect::new(format!("its weights {name} are not {dimensions:?} numbers")))
        }
    }
}

impl Weights for Packed<'_> {
    fn words(&mut self, shape: &Shape) -> Result<QTensor, Defect> {
        let dimensions = [shape.words, shape.dimensions];
        let bytes = self.stored("emb.word", true, &dimensions)?;
        let storage = QStorage::from_data(Cow::Owned(bytes.to_vec()), &Device::Cpu, GgmlDType::Q4_0)?;
        Ok(QTensor::new(storage, &dimensions[..])?)
    }

    fn matrix(&mut self, name: &str, dimensions: [usize; 2]) -> Result<Matrix, Defect> {
        Ok(Matrix::blocks(self.stored(&short_name(name), true, &dimensions)?, dimensions))
    }

    fn tensor(&mut self, name: &str, dimensions: &[usize]) -> Result<Tensor, Defect> {
        let bytes = self.stored(&short_name(name), false, dimensions)?;
        Ok(Tensor::from_raw_buffer(bytes, DType::F32, dimensions, &Device::Cpu)?)
    }
}

/// `encoder.layer.3.attention.self.query.weight` is `l3.q.w` in this form.
fn short_name(name: &str) -> String {
    let parts = [
        ("embeddings.position_embeddings.weight", "emb.pos"),
        ("embeddings.token_type_embeddings.weight", "emb.type"),
        ("embeddings.LayerNorm", "emb.ln"),
        ("encoder.layer.", "l"),
        ("attention.self.query", "q"),
        ("attention.self.key", "k"),
        ("attention.self.value", "v"),
        ("attention.output.dense", "ao"),
        ("attention.output.LayerNorm", "aln"),
        ("intermediate.dense", "fi"),
        ("output.dense", "fo"),
        ("output.LayerNorm", "oln"),
        (".weight", ".w"),
        (".bias", ".b"),
    ];
    parts.iter().fold(name.to_string(), |name, (long, short)| name.replace(long, short))
}

fn read_tokenizer(reader: &mut Reader<'_>) -> Result<Tokenizer, Defect> {
    let count = reader.size()?;
    let (begin, end, _padding, unknown) = (reader.u32()?, reader.u32()?, reader.u32()?, reader.u32()?);
    let special = SpecialPieces { begin, end, unknown };
    let bytes = reader.long()?;
    let places = reader.numbers(count + 1)?;
    let scores = reader.numbers(count)?;
    let pieces = text(reader.take(bytes)?)?;
    let (characters, length) = (reader.size()?, reader.size()?);
    let mut table = Reader { file: reader.take(length)?, at: 0 };
    let mut normalization = FxHashMap::default();
    for _ in 0..characters {
        let from = table.character()?;
        let count = table.take(1)?[0];
        let to = (0..count).map(|_| table.character()).collect::<Result<String, _>>()?;
        normalization.insert(from, to.into_boxed_str());
    }
    let piece = |pair: &[u32]| pieces.get(pair[0] as usize..pair[1] as usize);
    let vocabulary: Option<Vec<_>> = places.windows(2).map(piece).collect();
    let vocabulary = vocabulary.ok_or_else(|| Defect::new("its vocabulary is damaged"))?;
    Tokenizer::new(vocabulary.into_iter().zip(scores.into_iter().map(f32::from_bits)), special, normalization)
}

fn too_short() -> Defect {
    Defect::new("it ends too early; the file was cut, or copied in part")
}

fn text(bytes: &[u8]) -> Result<&str, Defect> {
    std::str::from_utf8(bytes).map_err(|_| Defect::new("its vocabulary is damaged"))
}

/// Reads on from a place, never past the end.
struct Reader<'a> {
    file: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Defect> {
        let end = self.at.checked_add(count).filter(|end| *end <= self.file.len()).ok_or_else(too_short)?;
        let taken = &self.file[self.at..end];
        self.at = end;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Defect> {
        self.take(N)?.try_into().map_err(|_| too_short())
    }

    fn u16(&mut self) -> Result<u16, Defect> {
        Ok(u16::from_le_bytes(self.array()?))
    }

    fn u32(&mut self) -> Result<u32, Defect> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    fn f32(&mut self) -> Result<f32, Defect> {
        Ok(f32::from_bits(self.u32()?))
    }

    fn size(&mut self) -> Result<usize, Defect> {
        Ok(self.u32()? as usize)
    }

    fn sizes<const N: usize>(&mut self) -> Result<[usize; N], Defect> {
        let mut sizes = [0; N];
        for size in &mut sizes {
            *size = self.size()?;
        }
        Ok(sizes)
    }

    fn long(&mut self) -> Result<usize, Defect> {
        usize::try_from(u64::from_le_bytes(self.array()?)).map_err(|_| too_short())
    }

    fn numbers(&mut self, count: usize) -> Result<Vec<u32>, Defect> {
        let (numbers, _) = self.take(count.saturating_mul(4))?.as_chunks::<4>();
        Ok(numbers.iter().map(|bytes| u32::from_le_bytes(*bytes)).collect())
    }

    fn character(&mut self) -> Result<char, Defect> {
        char::from_u32(self.u32()?).ok_or_else(|| Defect::new("its table of characters is damaged"))
    }
}
