//! What happens to every number of a tensor, or to every row, by itself, on the thread that asks.
//!
//! The library's own functions for this go through a pool that all callers of the process share and wait for, where a
//! short text is done sooner than its share is handed over; and its GELU takes the error function of one number after
//! the other, a quarter of the whole time.

use candle_core::{CpuStorage, CustomOp1, CustomOp2, CustomOp3, D, Layout, Result, Shape, Tensor};

/// The sum of two tensors; where the second is one row, it is added to every row of the first.
pub(crate) fn sum(x: &Tensor, y: &Tensor) -> Result<Tensor> {
    x.apply_op2_no_bwd(y, &Sum)
}

struct Sum;

impl CustomOp2 for Sum {
    fn name(&self) -> &'static str {
        "sum"
    }

    fn cpu_fwd(&self, x: &CpuStorage, of_x: &Layout, y: &CpuStorage, of_y: &Layout) -> Result<(CpuStorage, Shape)> {
        let (x, y) = (numbers(x, of_x)?, numbers(y, of_y)?);
        let mut out = Vec::with_capacity(x.len());
        for row in x.chunks_exact(y.len().max(1)) {
            out.extend(row.iter().zip(y).map(|(x, y)| x + y));
        }
        Ok((CpuStorage::F32(out), of_x.shape().clone()))
    }
}

/// The numbers of a tensor, which lie together.
pub(crate) fn numbers<'a>(storage: &'a CpuStorage, layout: &Layout) -> Result<&'a [f32]> {
    let Some((begin, end)) = layout.contiguous_offsets() else {
        candle_core::bail!("only numbers that lie together are taken one by one");
    };
    Ok(&storage.as_slice()?[begin..end])
}

/// GELU (Hendrycks & Gimpel 2016), the function between the two halves of a layer: `x × (1 + erf(x / √2)) / 2` of every number.
pub(crate) fn gelu(x: &Tensor) -> Result<Tensor> {
    x.apply_op1_no_bwd(&Gelu)
}

struct Gelu;

impl CustomOp1 for Gelu {
    fn name(&self) -> &'static str {
        "gelu"
    }

    fn cpu_fwd(&self, storage: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let from = numbers(storage, layout)?;
        let mut out = vec![0.0; from.len()];
        pulp::Arch::new().dispatch(Each { from, to: &mut out });
        Ok((CpuStorage::F32(out), layout.shape().clone()))
    }
}

struct Each<'a> {
    from: &'a [f32],
    to: &'a mut [f32],
}

impl pulp::NullaryFnOnce for Each<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        for (to, from) in self.to.iter_mut().zip(self.from) {
            *to = 0.5 * from * (1.0 + erf(from * std::f32::consts::FRAC_1_SQRT_2));
        }
    }
}

/// The error function as a quotient of two polynomials; off by less than a millionth.
///
/// The coefficients are those of the Eigen library.
#[inline(always)]
fn erf(x: f32) -> f32 {
    let x = x.clamp(-4.0, 4.0);
    let square = x * x;
    let above = [
        -2.726_142_3e-10,
        2.770_681_4e-8,
        -2.101_024_1e-6,
        -5.692_506_4e-5,
        -7.349_906_3e-4,
        -2.954_6e-3,
        -1.609_603_3e-2,
    ];
    let below = [-1.456_607_2e-5, -2.133_740_6e-4, -1.682_827e-3, -7.373_329_2e-3, -1.426_473_9e-2];
    x * polynomial(above, square) / polynomial(below, square)
}

#[inline(always)]
fn polynomial<const N: usize>(coefficients: [f32; N], x: f32) -> f32 {
    let mut sum = 0.0;
    for coefficient in coefficients {
        sum = sum * x + coefficient;
    }
    sum
}

/// Layer normalisation (Ba, Kiros & Hinton 2016): every row brought to mean 0 and variance 1, then by number times
/// `weight` and plus `bias`.
pub(crate) fn normalize(x: &Tensor, weight: &Tensor, bias: &Tensor, epsilon: f32) -> Result<Tensor> {
    x.apply_op3_no_bwd(weight, bias, &Normalize { epsilon })
}

struct Normalize {
    /// What keeps the division from zero.
    epsilon: f32,
}

impl CustomOp3 for Normalize {
    fn name(&self) -> &'static str {
        "normalize"
    }

    fn cpu_fwd(
        &self,
        x: &CpuStorage,
        of_x: &Layout,
        weight: &CpuStorage,
        of_weight: &Layout,
        bias: &CpuStorage,
        of_bias: &Layout,
    ) -> Result<(CpuStorage, Shape)> {
        let (x, weight, bias) = (numbers(x, of_x)?, numbers(weight, of_weight)?, numbers(bias, of_bias)?);
        let mut out = Vec::with_capacity(x.len());
        for row in x.chunks_exact(weight.len()) {
            let count = row.len() as f32;
            let mean = row.iter().sum::<f32>() / count;
            let variance = row.iter().map(|x| (x - mean) * (x - mean)).sum::<f32>() / count;
            let scale = (variance + self.epsilon).sqrt().recip();
            let numbers = row.iter().zip(weight).zip(bias);
            out.extend(numbers.map(|((x, weight), bias)| (x - mean) * scale * weight + bias));
        }
        Ok((CpuStorage::F32(out), of_x.shape().clone()))
    }
}

/// Of every row of the last dimension, times `scale`, the shares of `e` to the power of each number.
pub(crate) fn softmax(x: &Tensor, scale: f32) -> Result<Tensor> {
    x.apply_op1_no_bwd(&Softmax { scale, length: x.dim(D::Minus1)? })
}

struct Softmax {
    scale: f32,
    /// Numbers of a row.
    length: usize,
}

impl CustomOp1 for Softmax {
    fn name(&self) -> &'static str {
        "softmax"
    }

    fn cpu_fwd(&self, storage: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let mut out = numbers(storage, layout)?.to_vec();
        for row in out.chunks_exact_mut(self.length) {
            // The greatest becomes 0, so that no power is too large to write.
            let greatest = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
            row.iter_mut().for_each(|x| *x = ((*x - greatest) * self.scale).exp());
            let sum: f32 = row.iter().sum();
            row.iter_mut().for_each(|x| *x /= sum);
        }
        Ok((CpuStorage::F32(out), layout.shape().clone()))
    }
}

#[cfg(test)]
mod tests {
    use candle_core::{D, Device, Tensor};

    #[test]
    fn the_gelu_is_that_of_the_library() -> candle_core::Result<()> {
        let x = Tensor::arange(-6.0_f32, 6.0, &Device::Cpu)?;
        let x = Tensor::cat(&[&(&x * 0.01)?, &(&x * 0.13)?, &(&x * 2.0)?], 0)?;
        let theirs = x.gelu_erf()?.to_vec1::<f32>()?;
        let ours = super::gelu(&x)?.to_vec1::<f32>()?;
        for (ours, theirs) in ours.iter().zip(theirs) {
            assert!((ours - theirs).abs() < 2e-6, "{ours} is not {theirs}");
        }
        Ok(())
    }

    #[test]
    fn rows_are_normalized_and_shared_out_as_their_formulas_say() -> candle_core::Result<()> {
        let x = Tensor::new(&[[1.0_f32, -2.0, 30.0, 4.0], [0.5, 0.5, -0.5, 90.0]], &Device::Cpu)?;
        let (weight, bias) = (Tensor::new(&[1.0_f32, 2.0, -1.0, 0.5], &Device::Cpu)?, x.get(0)?);
        let centred = x.broadcast_sub(&x.mean_keepdim(D::Minus1)?)?;
        let deviation = (centred.sqr()?.mean_keepdim(D::Minus1)? + 1e-5)?.sqrt()?;
        let normal = centred.broadcast_div(&deviation)?.broadcast_mul(&weight)?.broadcast_add(&bias)?;
        let powers = (&x * 0.25)?.exp()?;
        let shares = powers.broadcast_div(&powers.sum_keepdim(D::Minus1)?)?;
        for (ours, theirs) in
            [(super::normalize(&x, &weight, &bias, 1e-5)?, normal), (super::softmax(&x, 0.25)?, shares)]
        {
            let apart = (ours - theirs)?.abs()?.max_all()?.to_scalar::<f32>()?;
            assert!(apart < 1e-5, "{apart}");
        }
        Ok(())
    }
}
