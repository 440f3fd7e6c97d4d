//! GELU (Hendrycks & Gimpel 2016), the function between the two halves of a layer, for many numbers at once.
//!
//! The library's own takes the error function of one number after the other, a quarter of the whole time.

use candle_core::{CpuStorage, CustomOp1, Layout, Result, Shape, Tensor};

/// `x × (1 + erf(x / √2)) / 2` of every number.
pub(crate) fn gelu(x: &Tensor) -> Result<Tensor> {
    x.apply_op1_no_bwd(&Gelu)
}

struct Gelu;

impl CustomOp1 for Gelu {
    fn name(&self) -> &'static str {
        "gelu"
    }

    fn cpu_fwd(&self, storage: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let numbers: &[f32] = storage.as_slice()?;
        let Some((begin, end)) = layout.contiguous_offsets() else {
            candle_core::bail!("gelu takes numbers that lie together");
        };
        let mut out = vec![0.0; end - begin];
        pulp::Arch::new().dispatch(Each { from: &numbers[begin..end], to: &mut out });
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
        -2.954_599_8e-3,
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

#[cfg(test)]
mod tests {
    use candle_core::{Device, Tensor};

    #[test]
    fn it_is_the_gelu_of_the_library() {
        let x = Tensor::arange(-6.0_f32, 6.0, &Device::Cpu).unwrap();
        let x = Tensor::cat(&[&(&x * 0.01).unwrap(), &(&x * 0.13).unwrap(), &(&x * 2.0).unwrap()], 0).unwrap();
        let theirs = x.gelu_erf().unwrap().to_vec1::<f32>().unwrap();
        let ours = super::gelu(&x).unwrap().to_vec1::<f32>().unwrap();
        for (ours, theirs) in ours.iter().zip(theirs) {
            assert!((ours - theirs).abs() < 2e-6, "{ours} is not {theirs}");
        }
    }
}
