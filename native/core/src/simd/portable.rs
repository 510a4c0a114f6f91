//! Vectors as arrays, for every machine, and the measure of the other levels in tests.

use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

use super::{Bits, Bytes, Float, Integer, Lanes, Level, Mask, Simd};
use crate::access::{at, check, put};
use crate::operations;

#[derive(Clone, Copy)]
pub struct Portable;

/// `N` lanes of T; also masks, as lanes of bool.
#[derive(Clone, Copy)]
pub struct Array<T, const N: usize>([T; N]);

impl<T: Copy, const N: usize> Array<T, N> {
    #[inline(always)]
    fn map<U>(self, f: impl Fn(T) -> U) -> Array<U, N> {
        Array(self.0.map(f))
    }
    #[inline(always)]
    fn with<U>(self, other: Self, f: impl Fn(T, T) -> U) -> Array<U, N> {
        Array(std::array::from_fn(|k| f(self.0[k], other.0[k])))
    }
    #[inline(always)]
    fn select(mask: Array<bool, N>, a: Self, b: Self) -> Self {
        Array(std::array::from_fn(|k| if mask.0[k] { a.0[k] } else { b.0[k] }))
    }
}

impl Simd for Portable {
    const LEVEL: Level = Level::Portable;
    type Mask = Array<bool, 4>;
    type F64 = Array<f64, 4>;
    type F32 = Array<f32, 4>;
    type I32 = Array<i32, 4>;
    type Mask8 = Array<bool, 32>;
    type U8 = Array<u8, 32>;

    #[inline(always)]
    fn select_f64(mask: Self::Mask, a: Self::F64, b: Self::F64) -> Self::F64 {
        Array::select(mask, a, b)
    }
    #[inline(always)]
    fn select_f32(mask: Self::Mask, a: Self::F32, b: Self::F32) -> Self::F32 {
        Array::select(mask, a, b)
    }
    #[inline(always)]
    fn select_i32(mask: Self::Mask, a: Self::I32, b: Self::I32) -> Self::I32 {
        Array::select(mask, a, b)
    }
}

impl<const N: usize> BitAnd for Array<bool, N> {
    type Output = Self;
    #[inline(always)]
    fn bitand(self, other: Self) -> Self {
        self.with(other, |a, b| a & b)
    }
}

impl<const N: usize> BitOr for Array<bool, N> {
    type Output = Self;
    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        self.with(other, |a, b| a | b)
    }
}

impl<const N: usize> Not for Array<bool, N> {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        self.map(|a| !a)
    }
}

impl<const N: usize> Mask for Array<bool, N> {
    #[inline(always)]
    fn splat(value: bool) -> Self {
        Array([value; N])
    }
    #[inline(always)]
    fn any(self) -> bool {
        self.0.into_iter().fold(false, |any, a| any | a)
    }
}

impl Bits for Array<bool, 32> {
    #[inline(always)]
    fn bits(self) -> i32 {
        (0..32).fold(0, |bits, k| bits | i32::from(self.0[k]) << k)
    }
}

macro_rules! operators {
    ($type:ty: $($trait:ident $method:ident $f:expr),*) => { $(
        impl $trait for Array<$type, 4> {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                self.with(other, $f)
            }
        }
    )* };
}

macro_rules! lanes {
    ($type:ty) => {
        impl Lanes for Array<$type, 4> {
            type Element = $type;
            type Mask = Array<bool, 4>;

            #[inline(always)]
            fn splat(value: $type) -> Self {
                Array([value; 4])
            }
            #[inline(always)]
            fn load(x: &[$type], i: isize) -> Self {
                Self::load_strided(x, i, 1)
            }
            #[inline(always)]
            fn load_strided(x: &[$type], i: isize, stride: isize) -> Self {
                check(x, i, 4, stride);
                Array(std::array::from_fn(|k| at(x, i + k as isize * stride)))
            }
            #[inline(always)]
            fn store(self, x: &mut [$type], i: isize) {
                self.store_strided(x, i, 1);
            }
            #[inline(always)]
            fn store_strided(self, x: &mut [$type], i: isize, stride: isize) {
                check(x, i, 4, stride);
                for (k, value) in self.0.into_iter().enumerate() {
                    put(x, i + k as isize * stride, value);
                }
            }
            #[inline(always)]
            fn cmp_eq(self, other: Self) -> Self::Mask {
                self.with(other, |a, b| a == b)
            }
            #[inline(always)]
            fn cmp_ne(self, other: Self) -> Self::Mask {
                self.with(other, |a, b| a != b)
            }
            #[inline(always)]
            fn cmp_lt(self, other: Self) -> Self::Mask {
                self.with(other, |a, b| a < b)
            }
            #[inline(always)]
            fn cmp_le(self, other: Self) -> Self::Mask {
                self.with(other, |a, b| a <= b)
            }
            #[inline(always)]
            fn cmp_gt(self, other: Self) -> Self::Mask {
                self.with(other, |a, b| a > b)
            }
            #[inline(always)]
            fn cmp_ge(self, other: Self) -> Self::Mask {
                self.with(other, |a, b| a >= b)
            }
        }
    };
}

macro_rules! float {
    ($type:ty) => {
        lanes!($type);
        operators!($type: Add add |a, b| a + b, Sub sub |a, b| a - b, Mul mul |a, b| a * b, Div div |a, b| a / b);

        impl Neg for Array<$type, 4> {
            type Output = Self;
            #[inline(always)]
            fn neg(self) -> Self {
                self.map(|a| -a)
            }
        }

        impl Float for Array<$type, 4> {
            #[inline(always)]
            fn sqrt(self) -> Self {
                self.map(<$type>::sqrt)
            }
            #[inline(always)]
            fn abs(self) -> Self {
                self.map(<$type>::abs)
            }
            #[inline(always)]
            fn floor(self) -> Self {
                self.map(<$type>::floor)
            }
            #[inline(always)]
            fn ceil(self) -> Self {
                self.map(<$type>::ceil)
            }
            #[inline(always)]
            fn trunc(self) -> Self {
                self.map(<$type>::trunc)
            }
            #[inline(always)]
            fn min(self, b: Self) -> Self {
                self.with(b, operations::min)
            }
            #[inline(always)]
            fn max(self, b: Self) -> Self {
                self.with(b, operations::max)
            }
        }
    };
}
float!(f64);
float!(f32);

lanes!(i32);
operators!(i32: Add add i32::wrapping_add, Sub sub i32::wrapping_sub, Mul mul i32::wrapping_mul,
    BitAnd bitand |a, b| a & b, BitOr bitor |a, b| a | b, BitXor bitxor |a, b| a ^ b);

impl Integer for Array<i32, 4> {
    type F64 = Array<f64, 4>;

    #[inline(always)]
    fn ramp(base: isize) -> Self {
        Array(std::array::from_fn(|k| (base as i32).wrapping_add(k as i32)))
    }
    #[inline(always)]
    fn to_f64(self) -> Array<f64, 4> {
        self.map(f64::from)
    }
}

impl Bytes for Array<u8, 32> {
    type Mask = Array<bool, 32>;

    #[inline(always)]
    fn splat(value: i32) -> Self {
        Array([value as u8; 32])
    }
    #[inline(always)]
    fn load(x: &[u8], i: isize) -> Self {
        check(x, i, 32, 1);
        Array(std::array::from_fn(|k| at(x, i + k as isize)))
    }
    #[inline(always)]
    fn cmp_eq(self, other: Self) -> Self::Mask {
        self.with(other, |a, b| a == b)
    }
    #[inline(always)]
    fn cmp_ne(self, other: Self) -> Self::Mask {
        self.with(other, |a, b| a != b)
    }
}
