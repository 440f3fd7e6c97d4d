//! Vectors of unit length, in eight bits a number.

/// A vector of unit length in eight bits a number: `codes × scale` is the vector.
#[derive(Debug, Clone, PartialEq)]
pub struct Vector {
    /// Numbers from -127 to 127.
    pub codes: Vec<i8>,
    /// What a code is worth.
    pub scale: f32,
}

impl Vector {
    /// Rounds a vector; the largest number becomes 127 or -127.
    pub fn quantize(numbers: &[f32]) -> Self {
        let largest = numbers.iter().fold(0.0_f32, |largest, number| largest.max(number.abs()));
        let scale = (largest / 127.0).max(f32::MIN_POSITIVE);
        let codes = numbers.iter().map(|number| (number / scale).round() as i8).collect();
        Self { codes, scale }
    }

    /// The numbers, as far as the rounding shows them.
    pub fn numbers(&self) -> impl Iterator<Item = f32> {
        self.codes.iter().map(|code| f32::from(*code) * self.scale)
    }

    /// The cosine between two vectors of unit length, as far as the rounding shows it.
    pub fn cosine(&self, other: &Self) -> f32 {
        dot(&self.codes, &other.codes) as f32 * self.scale * other.scale
    }
}

/// The sum of the products of two lists of codes of one length.
#[inline(always)]
pub fn dot(a: &[i8], b: &[i8]) -> i32 {
    a.iter().zip(b).map(|(a, b)| i32::from(*a) * i32::from(*b)).sum()
}
