//! Vector types. A lane is an independent output: what one lane computes is what the scalar program
//! computes, to the last bit, at every level. A level is a set of instructions; which one runs is chosen
//! once per call (see dispatch.rs), and code between is generic over `S: Simd`.
//!
//! A kernel's text does not depend on the level: at each, what holds numbers has four lanes or, of the level's
//! `Wide` vectors, eight, and what holds bytes has 32. No operation fuses, reorders or approximates.

// First: its macros are used in the other two.
#[cfg(target_arch = "x86_64")]
#[macro_use]
mod x86;
#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod pair;
mod portable;
#[cfg(target_arch = "x86_64")]
mod sse2;

use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

#[cfg(target_arch = "x86_64")]
pub use avx2::Avx2;
#[cfg(target_arch = "x86_64")]
pub use avx512::Avx512;
pub use portable::Portable;
#[cfg(target_arch = "x86_64")]
pub use sse2::Sse2;

/// Lanes of everything but bytes and wide vectors.
pub const LANES: isize = 4;
/// Lanes of wide vectors.
pub const WIDE_LANES: isize = 8;
/// Lanes of bytes.
pub const BYTE_LANES: isize = 32;

/// A set of instructions that kernels are compiled for. The numbers are the boundary's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Level {
    /// Plain Rust, whatever the compiler makes of it.
    Portable = 1,
    /// x86-64 as every such machine has it.
    Sse2 = 2,
    /// 256-bit vectors.
    Avx2 = 3,
    /// 512-bit vectors (AVX-512 F, DQ and VL).
    Avx512 = 4,
}

impl Level {
    /// Every level, the plainest first.
    pub const ALL: [Level; 4] = [Level::Portable, Level::Sse2, Level::Avx2, Level::Avx512];

    /// Whether this machine can run it.
    pub fn is_available(self) -> bool {
        match self {
            Level::Portable => true,
            #[cfg(target_arch = "x86_64")]
            Level::Sse2 => true,
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => std::arch::is_x86_feature_detected!("avx2"),
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => {
                !cfg!(feature = "quick")
                    && std::arch::is_x86_feature_detected!("avx512f")
                    && std::arch::is_x86_feature_detected!("avx512dq")
                    && std::arch::is_x86_feature_detected!("avx512vl")
                    && Level::Avx2.is_available()
            }
            #[cfg(not(target_arch = "x86_64"))]
            _ => false,
        }
    }

    /// The fastest one available.
    pub fn best() -> Level {
        Level::ALL.into_iter().rev().find(|level| level.is_available()).unwrap_or(Level::Portable)
    }

    /// The level of that number; the best one for 0, for an unknown number and for one not available.
    pub fn from_number(number: i32) -> Level {
        Level::ALL.into_iter().find(|&level| level as i32 == number && level.is_available()).unwrap_or_else(Level::best)
    }

    /// As it is called outside.
    pub const fn name(self) -> &'static str {
        match self {
            Level::Portable => "portable",
            Level::Sse2 => "sse2",
            Level::Avx2 => "avx2",
            Level::Avx512 => "avx512",
        }
    }
}

/// A level, as a type; its own vectors of numbers have four lanes.
pub trait Simd: Vectors {
    const LEVEL: Level;
    /// Vectors of eight lanes.
    type Wide: Vectors;
    type Mask8: Mask + Bits;
    type U8: Bytes<Mask = Self::Mask8>;
}

/// Vectors of numbers that belong together: as many lanes in each, and what turns one kind into another.
pub trait Vectors: Copy + Send + Sync + 'static {
    type Mask: Mask;
    type F64: Float<Element = f64, Mask = Self::Mask>;
    type F32: Float<Element = f32, Mask = Self::Mask>;
    type I32: Integer<Mask = Self::Mask, F64 = Self::F64>;

    /// `a` where the mask is true, `b` elsewhere.
    fn select_f64(mask: Self::Mask, a: Self::F64, b: Self::F64) -> Self::F64;
    /// `a` where the mask is true, `b` elsewhere.
    fn select_f32(mask: Self::Mask, a: Self::F32, b: Self::F32) -> Self::F32;
    /// `a` where the mask is true, `b` elsewhere.
    fn select_i32(mask: Self::Mask, a: Self::I32, b: Self::I32) -> Self::I32;

    /// Truncated and saturated; 0 for NaN.
    fn to_i32(v: Self::F64) -> Self::I32;
    /// Exactly.
    fn f32_to_f64(v: Self::F32) -> Self::F64;
    /// To the nearest, ties to even.
    fn f64_to_f32(v: Self::F64) -> Self::F32;
    /// Sign, exponent and the upper 20 bits of the fraction.
    fn high_word(v: Self::F64) -> Self::I32;
    /// The lower 32 bits of the fraction.
    fn low_word(v: Self::F64) -> Self::I32;
    /// The numbers with these bits.
    fn from_words(high: Self::I32, low: Self::I32) -> Self::F64;

    /// Two to the power of `k`, which is moved to −1022 … 1023 first.
    #[inline(always)]
    fn power_of_two(k: Self::I32) -> Self::F64 {
        let biased = k.within(-1022, 1023) + Self::I32::splat(1023);
        Self::from_words(biased.shl(Self::I32::splat(20)), Self::I32::splat(0))
    }
    /// Of the bits taken without a sign: as the fraction of 2⁵², which is then taken away.
    #[inline(always)]
    fn u32_to_f64(v: Self::I32) -> Self::F64 {
        Self::from_words(Self::I32::splat(0x4330_0000), v) - Self::F64::splat(4503599627370496.0)
    }
}

/// One truth value per lane.
pub trait Mask: Copy + BitAnd<Output = Self> + BitOr<Output = Self> + Not<Output = Self> {
    fn splat(value: bool) -> Self;
    /// Whether it is true in any lane.
    fn any(self) -> bool;
}

/// Masks of bytes.
pub trait Bits {
    /// One bit per lane, lane 0 the lowest.
    fn bits(self) -> i32;
}

/// What every vector of numbers has.
pub trait Lanes: Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> {
    type Element: Copy;
    type Mask: Mask;

    fn splat(value: Self::Element) -> Self;
    /// Elements `i`, `i + 1`, …
    fn load(x: &[Self::Element], i: isize) -> Self;
    /// Elements `i`, `i + stride`, …
    fn load_strided(x: &[Self::Element], i: isize, stride: isize) -> Self;
    fn store(self, x: &mut [Self::Element], i: isize);
    fn store_strided(self, x: &mut [Self::Element], i: isize, stride: isize);

    fn cmp_eq(self, other: Self) -> Self::Mask;
    fn cmp_ne(self, other: Self) -> Self::Mask;
    fn cmp_lt(self, other: Self) -> Self::Mask;
    fn cmp_le(self, other: Self) -> Self::Mask;
    fn cmp_gt(self, other: Self) -> Self::Mask;
    fn cmp_ge(self, other: Self) -> Self::Mask;
}

/// Vectors of f64 or f32. Comparisons are IEEE 754's: false beside a NaN, except `cmp_ne`.
pub trait Float: Lanes + Div<Output = Self> + Neg<Output = Self> {
    fn sqrt(self) -> Self;
    fn abs(self) -> Self;
    fn floor(self) -> Self;
    fn ceil(self) -> Self;
    fn trunc(self) -> Self;
    /// Itself, and `nan` in the lanes that are any NaN.
    fn canonical(self, nan: Self::Element) -> Self;
    /// `b < a ? b : a`.
    fn min(self, b: Self) -> Self;
    /// `a < b ? b : a`.
    fn max(self, b: Self) -> Self;
}

/// Vectors of 32-bit integers. Arithmetic wraps, so that it is the same with and without a sign.
pub trait Integer:
    Lanes<Element = i32> + BitAnd<Output = Self> + BitOr<Output = Self> + BitXor<Output = Self> + Not<Output = Self>
{
    type F64;

    /// Shifted by what is in every lane of `count`, modulo 32.
    fn shl(self, count: Self) -> Self;
    /// As `shl`, to the right; the sign stays.
    fn shr(self, count: Self) -> Self;
    /// As `shl`, to the right; zeros come in.
    fn shr_u(self, count: Self) -> Self;
    /// The upper 32 bits of the products of numbers without a sign.
    fn mul_hi_u(self, other: Self) -> Self;
    /// Moved to between two numbers.
    fn within(self, least: i32, most: i32) -> Self;

    /// `base`, `base + 1`, …
    fn ramp(base: isize) -> Self;
    fn to_f64(self) -> Self::F64;
}

/// Vectors of bytes.
pub trait Bytes: Copy {
    type Mask: Mask + Bits;

    /// The low eight bits of `value`.
    fn splat(value: i32) -> Self;
    fn load(x: &[u8], i: isize) -> Self;
    fn cmp_eq(self, other: Self) -> Self::Mask;
    fn cmp_ne(self, other: Self) -> Self::Mask;
}

#[cfg(test)]
mod tests;
