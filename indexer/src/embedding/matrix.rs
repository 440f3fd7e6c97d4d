//! The weights of a layer, and their product with the vectors of a text.
//!
//! A text of many pieces is multiplied by the library, whose product of large matrices is the fastest there is. What
//! somebody asks has ten or twenty pieces, and then reading the weights takes longer than multiplying them: they are
//! kept a byte each, a quarter of the room, and made numbers again a few rows at a time while these lie in the processor's
//! nearest memory.

use candle_core::{CpuStorage, CustomOp1, Device, Layout, Result, Shape, Tensor};
use half::f16;
use pulp::Simd;

use crate::embedding::elementwise::numbers;

/// Numbers in a block of four-bit weights, and its bytes: a half-precision scale, then two numbers a byte.
pub(crate) const BLOCK: (usize, usize) = (32, 18);
/// The most pieces of a text that is multiplied here; with more of them the library is faster.
const FEW_PIECES: usize = 40;
/// Rows of weights, and pieces of a text, that are multiplied together: their eight sums, the weights and the numbers
/// of the text fill the registers of a processor. A layer's outputs are a multiple of the former.
const ROWS: usize = 4;
const PIECES: usize = 2;

/// Weights of a layer, a row for each number that comes out.
pub(crate) struct Matrix {
    outputs: usize,
    inputs: usize,
    weights: Precision,
}

enum Precision {
    Full(Vec<f32>),
    /// What each number is times the scale of its block.
    Blocks {
        multiples: Vec<i8>,
        scales: Vec<f32>,
    },
}

impl Matrix {
    /// A matrix of outputs by inputs, each a multiple of 32.
    pub(crate) fn full(weights: &Tensor) -> Result<Self> {
        let (outputs, inputs) = weights.dims2()?;
        Ok(Self { outputs, inputs, weights: Precision::Full(weights.flatten_all()?.to_vec1()?) })
    }

    /// The same in blocks of a file: number `j` is in the low half of byte `j`, number `j + 16` in its high half, each with
    /// 8 added.
    pub(crate) fn blocks(bytes: &[u8], [outputs, inputs]: [usize; 2]) -> Self {
        let (blocks, _) = bytes.as_chunks::<{ BLOCK.1 }>();
        let multiple = |bits: u8| bits as i8 - 8;
        let multiples = blocks.iter().flat_map(|[_, _, numbers @ ..]| {
            let low = numbers.iter().map(move |byte| multiple(byte & 15));
            low.chain(numbers.iter().map(move |byte| multiple(byte >> 4)))
        });
        let scale = |[low, high, ..]: &[u8; BLOCK.1]| f16::from_le_bytes([*low, *high]).to_f32();
        let weights = Precision::Blocks { multiples: multiples.collect(), scales: blocks.iter().map(scale).collect() };
        Self { outputs, inputs, weights }
    }

    /// The outputs for each row of `x`.
    pub(crate) fn product(&self, x: &Tensor) -> Result<Tensor> {
        if x.dim(0)? <= FEW_PIECES {
            return x.apply_op1_no_bwd(&OfFew(self));
        }
        let mut weights = vec![0.0; self.outputs * self.inputs];
        pulp::Arch::new().dispatch(Read { matrix: self, to: &mut weights });
        x.matmul(&Tensor::from_vec(weights, (self.outputs, self.inputs), &Device::Cpu)?.t()?)
    }

    /// `N` rows in full precision, from the row `first` on, side by side as [`side_by_side`] lays them.
    #[inline(always)]
    fn read<S: Simd, const N: usize>(&self, simd: S, first: usize, to: &mut [f32]) {
        let begin = first * self.inputs;
        match &self.weights {
            Precision::Full(weights) => side_by_side::<S, N>(&weights[begin..][..N * self.inputs], to),
            Precision::Blocks { multiples, scales } => {
                let (to, _) = S::as_mut_simd_f32s(to).0.as_chunks_mut::<N>();
                let mut blocks = multiples[begin..].as_chunks::<{ BLOCK.0 }>().0.iter().zip(&scales[begin / BLOCK.0..]);
                for row in 0..N {
                    for (to, (multiples, scale)) in to.chunks_exact_mut(BLOCK.0 / S::F32_LANES).zip(blocks.by_ref()) {
                        // A loop, as below: what is a function of its own is not compiled for this processor.
                        let mut numbers = [0.0; BLOCK.0];
                        for (number, multiple) in numbers.iter_mut().zip(multiples) {
                            *number = f32::from(*multiple);
                        }
                        let scale = simd.splat_f32s(*scale);
                        for (to, numbers) in to.iter_mut().zip(S::as_simd_f32s(&numbers).0) {
                            to[row] = simd.mul_f32s(*numbers, scale);
                        }
                    }
                }
            }
        }
    }
}

struct Read<'a> {
    matrix: &'a Matrix,
    to: &'a mut [f32],
}

impl pulp::WithSimd for Read<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        for (row, to) in self.to.chunks_exact_mut(self.matrix.inputs).enumerate() {
            self.matrix.read::<S, 1>(simd, row, to);
        }
    }
}

/// The product with few rows.
struct OfFew<'a>(&'a Matrix);

impl CustomOp1 for OfFew<'_> {
    fn name(&self) -> &'static str {
        "product of few"
    }

    fn cpu_fwd(&self, storage: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let (pieces, inputs) = layout.shape().dims2()?;
        if inputs != self.0.inputs {
            candle_core::bail!("{inputs} numbers are not the {} of a row of weights", self.0.inputs);
        }
        let mut out = vec![0.0; pieces * self.0.outputs];
        pulp::Arch::new().dispatch(Product { x: numbers(storage, layout)?, matrix: self.0, out: &mut out });
        Ok((CpuStorage::F32(out), (pieces, self.0.outputs).into()))
    }
}

struct Product<'a> {
    x: &'a [f32],
    matrix: &'a Matrix,
    out: &'a mut [f32],
}

impl pulp::WithSimd for Product<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let Self { x, matrix, out } = self;
        let Matrix { inputs, outputs, .. } = *matrix;
        let (pairs, last) = x.split_at(x.len() / (PIECES * inputs) * (PIECES * inputs));
        let mut beside = vec![0.0; pairs.len()];
        for (pair, to) in pairs.chunks_exact(PIECES * inputs).zip(beside.chunks_exact_mut(PIECES * inputs)) {
            side_by_side::<S, PIECES>(pair, to);
        }
        let mut rows = vec![0.0; ROWS * inputs];
        for first in (0..outputs).step_by(ROWS) {
            matrix.read::<S, ROWS>(simd, first, &mut rows);
            let (pairs_out, last_out) = out.split_at_mut(pairs.len() / inputs * outputs);
            let pairs_out = pairs_out.chunks_exact_mut(PIECES * outputs);
            for (pair, out) in beside.chunks_exact(PIECES * inputs).zip(pairs_out) {
                products::<S, PIECES>(simd, &rows, pair, &mut out[first..], outputs);
            }
            if !last.is_empty() {
                products::<S, 1>(simd, &rows, last, &mut last_out[first..], outputs);
            }
        }
    }
}

/// `N` rows as the processor takes them: as many numbers of the first as fit a register, as many of the second, and so
/// on, then the next of the first.
#[inline(always)]
fn side_by_side<S: Simd, const N: usize>(rows: &[f32], to: &mut [f32]) {
    let (to, _) = S::as_mut_simd_f32s(to).0.as_chunks_mut::<N>();
    for (number, row) in rows.chunks_exact(rows.len() / N).enumerate() {
        for (to, from) in to.iter_mut().zip(S::as_simd_f32s(row).0) {
            to[number] = *from;
        }
    }
}

/// The products of `N` pieces of a text with some rows of weights, both side by side, each piece's `outputs` numbers
/// after the one before.
#[inline(always)]
fn products<S: Simd, const N: usize>(simd: S, rows: &[f32], pieces: &[f32], to: &mut [f32], outputs: usize) {
    let (rows, _) = S::as_simd_f32s(rows).0.as_chunks::<ROWS>();
    let (pieces, _) = S::as_simd_f32s(pieces).0.as_chunks::<N>();
    // Loops, not closures: only what is part of this function is compiled for the processor.
    let mut sums = [[simd.splat_f32s(0.0); ROWS]; N];
    for (row, piece) in rows.iter().zip(pieces) {
        for (sums, piece) in sums.iter_mut().zip(piece) {
            for (sum, row) in sums.iter_mut().zip(row) {
                *sum = simd.mul_add_e_f32s(*row, *piece, *sum);
            }
        }
    }
    for (sums, to) in sums.iter().zip(to.chunks_mut(outputs)) {
        for (sum, to) in sums.iter().zip(to) {
            *to = simd.reduce_sum_f32s(*sum);
        }
    }
}

#[cfg(test)]
mod tests {
    use candle_core::quantized::{GgmlDType, QTensor};
    use candle_core::{Device, Tensor};

    use super::{FEW_PIECES, Matrix};

    #[test]
    fn few_and_many_pieces_have_the_products_of_the_library() -> candle_core::Result<()> {
        let device = Device::Cpu;
        let (outputs, inputs) = (96, 64);
        let in_blocks = QTensor::quantize(&Tensor::randn(0.0_f32, 1.0, (outputs, inputs), &device)?, GgmlDType::Q4_0)?;
        let full = in_blocks.dequantize(&device)?;
        let blocks = Matrix::blocks(&in_blocks.data()?, [outputs, inputs]);
        for pieces in [1, 2, 7, FEW_PIECES, FEW_PIECES + 1] {
            let x = Tensor::randn(0.0_f32, 1.0, (pieces, inputs), &device)?;
            let theirs = x.matmul(&full.t()?)?.flatten_all()?.to_vec1::<f32>()?;
            for matrix in [&blocks, &Matrix::full(&full)?] {
                let ours = matrix.product(&x)?;
                assert_eq!(ours.dims(), [pieces, outputs]);
                for (ours, theirs) in ours.flatten_all()?.to_vec1::<f32>()?.into_iter().zip(&theirs) {
                    assert!((ours - theirs).abs() < 1e-4, "{ours} is not {theirs} with {pieces} pieces");
                }
            }
        }
        Ok(())
    }
}
