//! Vectors as arrays, for every machine.
//!
//! Lanes are written out, by macros: a closure is a function of its own, which the compiler may leave in
//! another unit and call, four times per operation.

use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

use super::pair::Pair;
use super::{Bits, Bytes, Float, Integer, Lanes, Level, Mask, Simd, Vectors};
use crate::access::{at, check, put};
use crate::operations;

#[derive(Clone, Copy)]
pub struct Portable;

#[derive(Clone, Copy)]
pub struct Array<T>([T; 4]);
#[derive(Clone, Copy)]
pub struct Mask4([bool; 4]);
#[derive(Clone, Copy)]
pub struct U8x32([u8; 32]);
/// One bit per byte, lane 0 the lowest.
#[derive(Clone, Copy)]
pub struct Mask32(u32);

/// `$type` of what `$lane` is for each lane `$k`.
macro_rules! each {
    ($type:ident, $k:ident => $lane:expr) => {
        $type([
            {
                const $k: usize = 0;
                $lane
            },
            {
                const $k: usize = 1;
                $lane
            },
            {
                const $k: usize = 2;
                $lane
            },
            {
                const $k: usize = 3;
                $lane
            },
        ])
    };
}

impl Simd for Portable {
    const LEVEL: Level = Level::Portable;
    type Wide = Pair<Portable>;
    type Mask8 = Mask32;
    type U8 = U8x32;
}

impl Vectors for Portable {
    type Mask = Mask4;
    type F64 = Array<f64>;
    type F32 = Array<f32>;
    type I32 = Array<i32>;

    #[inline(always)]
    fn select_f64(mask: Mask4, a: Array<f64>, b: Array<f64>) -> Array<f64> {
        each!(Array, K => if mask.0[K] { a.0[K] } else { b.0[K] })
    }
    #[inline(always)]
    fn select_f32(mask: Mask4, a: Array<f32>, b: Array<f32>) -> Array<f32> {
        each!(Array, K => if mask.0[K] { a.0[K] } else { b.0[K] })
    }
    #[inline(always)]
    fn select_i32(mask: Mask4, a: Array<i32>, b: Array<i32>) -> Array<i32> {
        each!(Array, K => if mask.0[K] { a.0[K] } else { b.0[K] })
    }
    #[inline(always)]
    fn to_i32(v: Array<f64>) -> Array<i32> {
        each!(Array, K => v.0[K] as i32)
    }
    #[inline(always)]
    fn f32_to_f64(v: Array<f32>) -> Array<f64> {
        each!(Array, K => v.0[K] as f64)
    }
    #[inline(always)]
    fn f64_to_f32(v: Array<f64>) -> Array<f32> {
        each!(Array, K => v.0[K] as f32)
    }
    #[inline(always)]
    fn high_word(v: Array<f64>) -> Array<i32> {
        each!(Array, K => operations::high_word(v.0[K]) as i32)
    }
    #[inline(always)]
    fn low_word(v: Array<f64>) -> Array<i32> {
        each!(Array, K => operations::low_word(v.0[K]) as i32)
    }
    #[inline(always)]
    fn from_words(high: Array<i32>, low: Array<i32>) -> Array<f64> {
        each!(Array, K => operations::from_words(high.0[K] as u32, low.0[K] as u32))
    }
}

// ------------------------------------------------------------------ numbers

macro_rules! comparisons {
    ($($method:ident $sign:tt),*) => { $(
        #[inline(always)]
        fn $method(self, other: Self) -> Mask4 {
            each!(Mask4, K => self.0[K] $sign other.0[K])
        }
    )* };
}

macro_rules! lanes {
    ($type:ty) => {
        impl Lanes for Array<$type> {
            type Element = $type;
            type Mask = Mask4;

            #[inline(always)]
            fn splat(value: $type) -> Self {
                Array([value; 4])
            }
            #[inline(always)]
            fn load(x: &[$type], i: isize) -> Self {
                check(x, i, 4, 1);
                each!(Array, K => at(x, i + K as isize))
            }
            #[inline(always)]
            fn load_strided(x: &[$type], i: isize, stride: isize) -> Self {
                check(x, i, 4, stride);
                each!(Array, K => at(x, i + K as isize * stride))
            }
            #[inline(always)]
            fn store(self, x: &mut [$type], i: isize) {
                self.store_strided(x, i, 1);
            }
            #[inline(always)]
            fn store_strided(self, x: &mut [$type], i: isize, stride: isize) {
                check(x, i, 4, stride);
                put(x, i, self.0[0]);
                put(x, i + stride, self.0[1]);
                put(x, i + 2 * stride, self.0[2]);
                put(x, i + 3 * stride, self.0[3]);
            }
            comparisons!(cmp_eq ==, cmp_ne !=, cmp_lt <, cmp_le <=, cmp_gt >, cmp_ge >=);
        }
    };
}

macro_rules! operators {
    ($type:ty: $($trait:ident $method:ident $sign:tt),*) => { $(
        impl $trait for Array<$type> {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                each!(Array, K => self.0[K] $sign other.0[K])
            }
        }
    )* };
}

macro_rules! methods {
    ($($method:ident $f:expr),*) => { $(
        #[inline(always)]
        fn $method(self) -> Self {
            each!(Array, K => $f(self.0[K]))
        }
    )* };
}

macro_rules! float {
    ($type:ident) => {
        lanes!($type);
        operators!($type: Add add +, Sub sub -, Mul mul *, Div div /);

        impl Neg for Array<$type> {
            type Output = Self;
            #[inline(always)]
            fn neg(self) -> Self {
                each!(Array, K => -self.0[K])
            }
        }

        impl Float for Array<$type> {
            methods!(sqrt $type::sqrt, abs $type::abs, floor $type::floor, ceil $type::ceil, trunc $type::trunc);

            #[inline(always)]
            fn canonical(self, nan: $type) -> Self {
                each!(Array, K => operations::canonical(self.0[K], nan))
            }
            #[inline(always)]
            fn min(self, b: Self) -> Self {
                each!(Array, K => operations::min(self.0[K], b.0[K]))
            }
            #[inline(always)]
            fn max(self, b: Self) -> Self {
                each!(Array, K => operations::max(self.0[K], b.0[K]))
            }
        }
    };
}
float!(f64);
float!(f32);

lanes!(i32);
operators!(i32: BitAnd bitand &, BitOr bitor |, BitXor bitxor ^);

macro_rules! wrapping {
    ($($trait:ident $method:ident $f:ident),*) => { $(
        impl $trait for Array<i32> {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                each!(Array, K => self.0[K].$f(other.0[K]))
            }
        }
    )* };
}
wrapping!(Add add wrapping_add, Sub sub wrapping_sub, Mul mul wrapping_mul);

impl Not for Array<i32> {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        each!(Array, K => !self.0[K])
    }
}

impl Integer for Array<i32> {
    type F64 = Array<f64>;

    #[inline(always)]
    fn shl(self, count: Self) -> Self {
        each!(Array, K => self.0[K].wrapping_shl(count.0[K] as u32))
    }
    #[inline(always)]
    fn shr(self, count: Self) -> Self {
        each!(Array, K => self.0[K].wrapping_shr(count.0[K] as u32))
    }
    #[inline(always)]
    fn shr_u(self, count: Self) -> Self {
        each!(Array, K => (self.0[K] as u32).wrapping_shr(count.0[K] as u32) as i32)
    }
    #[inline(always)]
    fn mul_hi_u(self, other: Self) -> Self {
        each!(Array, K => operations::mul_hi_u32(self.0[K] as u32, other.0[K] as u32) as i32)
    }
    #[inline(always)]
    fn within(self, least: i32, most: i32) -> Self {
        each!(Array, K => self.0[K].clamp(least, most))
    }

    #[inline(always)]
    fn ramp(base: isize) -> Self {
        each!(Array, K => (base as i32).wrapping_add(K as i32))
    }
    #[inline(always)]
    fn to_f64(self) -> Array<f64> {
        each!(Array, K => self.0[K] as f64)
    }
}

// ------------------------------------------------------------------ masks

impl BitAnd for Mask4 {
    type Output = Mask4;
    #[inline(always)]
    fn bitand(self, other: Mask4) -> Mask4 {
        each!(Mask4, K => self.0[K] & other.0[K])
    }
}

impl BitOr for Mask4 {
    type Output = Mask4;
    #[inline(always)]
    fn bitor(self, other: Mask4) -> Mask4 {
        each!(Mask4, K => self.0[K] | other.0[K])
    }
}

impl Not for Mask4 {
    type Output = Mask4;
    #[inline(always)]
    fn not(self) -> Mask4 {
        each!(Mask4, K => !self.0[K])
    }
}

impl Mask for Mask4 {
    #[inline(always)]
    fn splat(value: bool) -> Mask4 {
        Mask4([value; 4])
    }
    #[inline(always)]
    fn any(self) -> bool {
        self.0[0] | self.0[1] | self.0[2] | self.0[3]
    }
}

// ------------------------------------------------------------------ bytes

impl BitAnd for Mask32 {
    type Output = Mask32;
    #[inline(always)]
    fn bitand(self, other: Mask32) -> Mask32 {
        Mask32(self.0 & other.0)
    }
}

impl BitOr for Mask32 {
    type Output = Mask32;
    #[inline(always)]
    fn bitor(self, other: Mask32) -> Mask32 {
        Mask32(self.0 | other.0)
    }
}

impl Not for Mask32 {
    type Output = Mask32;
    #[inline(always)]
    fn not(self) -> Mask32 {
        Mask32(!self.0)
    }
}

impl Mask for Mask32 {
    #[inline(always)]
    fn splat(value: bool) -> Mask32 {
        Mask32(if value { u32::MAX } else { 0 })
    }
    #[inline(always)]
    fn any(self) -> bool {
        self.0 != 0
    }
}

impl Bits for Mask32 {
    #[inline(always)]
    fn bits(self) -> i32 {
        self.0 as i32
    }
}

impl Bytes for U8x32 {
    type Mask = Mask32;

    #[inline(always)]
    fn splat(value: i32) -> U8x32 {
        U8x32([value as u8; 32])
    }
    #[inline(always)]
    fn load(x: &[u8], i: isize) -> U8x32 {
        check(x, i, 32, 1);
        let mut lanes = [0; 32];
        for (k, lane) in lanes.iter_mut().enumerate() {
            *lane = at(x, i + k as isize);
        }
        U8x32(lanes)
    }
    #[inline(always)]
    fn cmp_eq(self, other: U8x32) -> Mask32 {
        let mut bits = 0;
        for k in 0..32 {
            bits |= u32::from(self.0[k] == other.0[k]) << k;
        }
        Mask32(bits)
    }
    #[inline(always)]
    fn cmp_ne(self, other: U8x32) -> Mask32 {
        !self.cmp_eq(other)
    }
}
