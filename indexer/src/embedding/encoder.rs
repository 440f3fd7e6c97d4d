//! The network: a BERT encoder (Devlin et al. 2019) whose token vectors are averaged to one vector of a text.

use std::time::Instant;

use candle_core::quantized::QTensor;
use candle_core::{D, Device, Result, Tensor};

use crate::embedding::elementwise::{gelu, normalize, softmax, sum};
use crate::embedding::error::Defect;
use crate::embedding::matrix::Matrix;

/// The network's measures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Shape {
    /// Numbers in a vector.
    pub(crate) dimensions: usize,
    pub(crate) layers: usize,
    /// Attention heads in a layer.
    pub(crate) heads: usize,
    /// Numbers in the middle of a layer's feed-forward part.
    pub(crate) inner: usize,
    /// Rows of the table of word vectors: the vocabulary, and often some more.
    pub(crate) words: usize,
    /// The most pieces of a text.
    pub(crate) positions: usize,
    /// What keeps the division of a layer norm from zero.
    pub(crate) epsilon: f32,
}

impl Shape {
    /// Refuses measures of no network, and sizes that only a damaged file names.
    pub(crate) fn check(self) -> std::result::Result<Self, Defect> {
        let Self { dimensions, layers, heads, inner, words, positions, epsilon } = self;
        let sizes =
            [(dimensions, 4096), (layers, 64), (heads, 64), (inner, 16384), (words, 2 << 20), (positions, 8192)];
        let sound = sizes.iter().all(|(size, most)| (1..=*most).contains(size))
            && dimensions.is_multiple_of(heads)
            && dimensions.is_multiple_of(32)
            && inner.is_multiple_of(32)
            && positions > 2
            && (0.0..0.1).contains(&epsilon);
        if sound { Ok(self) } else { Err(Defect::new(format!("{self:?} is not the shape of an encoder"))) }
    }
}

/// Where the weights come from: a file of one form or the other. Names are those of the published form.
pub(crate) trait Weights {
    /// The table of word vectors, in blocks of 32 four-bit numbers with a scale.
    fn words(&mut self, shape: &Shape) -> std::result::Result<QTensor, Defect>;
    /// The weights of a layer, of these outputs and inputs.
    fn matrix(&mut self, name: &str, dimensions: [usize; 2]) -> std::result::Result<Matrix, Defect>;
    /// Any other weights, in full precision.
    fn tensor(&mut self, name: &str, dimensions: &[usize]) -> std::result::Result<Tensor, Defect>;
}

/// The network with its weights.
pub(crate) struct Encoder {
    shape: Shape,
    words: QTensor,
    /// A vector for each place in the text.
    positions: Tensor,
    norm: Norm,
    layers: Vec<Layer>,
}

struct Layer {
    query: Linear,
    key: Linear,
    value: Linear,
    attention_out: Linear,
    attention_norm: Norm,
    widen: Linear,
    narrow: Linear,
    norm: Norm,
}

struct Linear {
    weight: Matrix,
    bias: Tensor,
}

struct Norm {
    weight: Tensor,
    bias: Tensor,
    epsilon: f32,
}

impl Encoder {
    /// Takes the weights from where they are.
    pub(crate) fn load(shape: Shape, weights: &mut dyn Weights) -> std::result::Result<Self, Defect> {
        // Texts are embedded side by side, each on one thread: products of this size gain nothing from more, and
        // threads that wait for each other take the time from those that answer.
        gemm::set_threading_threshold(usize::MAX);
        let Shape { dimensions, positions, .. } = shape;
        let words = weights.words(&shape)?;
        let positions = weights.tensor("embeddings.position_embeddings.weight", &[positions, dimensions])?;
        // A text here is always of the first type.
        let types = weights.tensor("embeddings.token_type_embeddings.weight", &[2, dimensions])?;
        let positions = positions.broadcast_add(&types.narrow(0, 0, 1)?)?;
        let norm = Norm::load(&shape, "embeddings.LayerNorm", weights)?;
        let layers = (0..shape.layers)
            .map(|number| Layer::load(&shape, number, weights))
            .collect::<std::result::Result<_, _>>()?;
        Ok(Self { shape, words, positions, norm, layers })
    }

    pub(crate) fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The vector of a text of these pieces, of length one; `None` where `deadline` passes before it is done.
    pub(crate) fn embed(&self, ids: &[u32], deadline: Option<Instant>) -> Result<Option<Vec<f32>>> {
        let ids = Tensor::new(ids, &Device::Cpu)?;
        let length = ids.elem_count();
        let hidden = sum(&self.words.embedding(&ids)?, &self.positions.narrow(0, 0, length)?)?;
        let mut hidden = self.norm.forward(&hidden)?;
        for layer in &self.layers {
            if deadline.is_some_and(|deadline| Instant::now() > deadline) {
                return Ok(None);
            }
            hidden = layer.forward(&hidden, self.shape.heads)?;
        }
        let mean = hidden.mean(0)?.to_vec1::<f32>()?;
        let length = mean.iter().map(|x| f64::from(*x).powi(2)).sum::<f64>().sqrt().max(1e-12);
        Ok(Some(mean.into_iter().map(|x| (f64::from(x) / length) as f32).collect()))
    }
}

impl Layer {
    fn load(shape: &Shape, number: usize, weights: &mut dyn Weights) -> std::result::Result<Self, Defect> {
        let Shape { dimensions, inner, .. } = *shape;
        let part = |name: &str| format!("encoder.layer.{number}.{name}");
        let mut linear = |name: &str, from: usize, to: usize| Linear::load(&part(name), from, to, weights);
        Ok(Self {
            query: linear("attention.self.query", dimensions, dimensions)?,
            key: linear("attention.self.key", dimensions, dimensions)?,
            value: linear("attention.self.value", dimensions, dimensions)?,
            attention_out: linear("attention.output.dense", dimensions, dimensions)?,
            widen: linear("intermediate.dense", dimensions, inner)?,
            narrow: linear("output.dense", inner, dimensions)?,
            attention_norm: Norm::load(shape, &part("attention.output.LayerNorm"), weights)?,
            norm: Norm::load(shape, &part("output.LayerNorm"), weights)?,
        })
    }

    fn forward(&self, hidden: &Tensor, heads: usize) -> Result<Tensor> {
        let attended = self.attention_out.forward(&self.attend(hidden, heads)?)?;
        let hidden = self.attention_norm.forward(&sum(hidden, &attended)?)?;
        let inner = self.widen.forward(&hidden)?;
        let inner = gelu(&inner)?;
        self.norm.forward(&sum(&hidden, &self.narrow.forward(&inner)?)?)
    }

    fn attend(&self, hidden: &Tensor, heads: usize) -> Result<Tensor> {
        let (length, dimensions) = hidden.dims2()?;
        let size = dimensions / heads;
        // Of each head: length × size.
        let apart = |all: Tensor| all.reshape((length, heads, size))?.transpose(0, 1)?.contiguous();
        let (query, key) = (apart(self.query.forward(hidden)?)?, apart(self.key.forward(hidden)?)?);
        let scores = query.matmul(&key.transpose(D::Minus1, D::Minus2)?)?;
        let weights = softmax(&scores, (size as f32).sqrt().recip())?;
        let attended = weights.matmul(&apart(self.value.forward(hidden)?)?)?;
        attended.transpose(0, 1)?.reshape((length, dimensions))
    }
}

impl Linear {
    fn load(name: &str, from: usize, to: usize, weights: &mut dyn Weights) -> std::result::Result<Self, Defect> {
        Ok(Self {
            weight: weights.matrix(&format!("{name}.weight"), [to, from])?,
            bias: weights.tensor(&format!("{name}.bias"), &[to])?,
        })
    }

    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        sum(&self.weight.product(x)?, &self.bias)
    }
}

impl Norm {
    fn load(shape: &Shape, name: &str, weights: &mut dyn Weights) -> std::result::Result<Self, Defect> {
        Ok(Self {
            weight: weights.tensor(&format!("{name}.weight"), &[shape.dimensions])?,
            bias: weights.tensor(&format!("{name}.bias"), &[shape.dimensions])?,
            epsilon: shape.epsilon,
        })
    }

    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        normalize(x, &self.weight, &self.bias, self.epsilon)
    }
}
