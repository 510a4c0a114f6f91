//! Eight lanes as two vectors of four.

use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

use super::{Float, Integer, LANES, Lanes, Mask, Vectors};

/// The vectors of `V`, two by two.
#[derive(Clone, Copy)]
pub struct Pair<V>(std::marker::PhantomData<V>);

/// Lanes 0 to 3 and lanes 4 to 7.
#[derive(Clone, Copy)]
pub struct Two<T>(T, T);

impl<V: Vectors> Vectors for Pair<V> {
    type Mask = Two<V::Mask>;
    type F64 = Two<V::F64>;
    type F32 = Two<V::F32>;
    type I32 = Two<V::I32>;

    #[inline(always)]
    fn select_f64(mask: Self::Mask, a: Self::F64, b: Self::F64) -> Self::F64 {
        Two(V::select_f64(mask.0, a.0, b.0), V::select_f64(mask.1, a.1, b.1))
    }
    #[inline(always)]
    fn select_f32(mask: Self::Mask, a: Self::F32, b: Self::F32) -> Self::F32 {
        Two(V::select_f32(mask.0, a.0, b.0), V::select_f32(mask.1, a.1, b.1))
    }
    #[inline(always)]
    fn select_i32(mask: Self::Mask, a: Self::I32, b: Self::I32) -> Self::I32 {
        Two(V::select_i32(mask.0, a.0, b.0), V::select_i32(mask.1, a.1, b.1))
    }
    #[inline(always)]
    fn to_i32(v: Self::F64) -> Self::I32 {
        Two(V::to_i32(v.0), V::to_i32(v.1))
    }
    #[inline(always)]
    fn f32_to_f64(v: Self::F32) -> Self::F64 {
        Two(V::f32_to_f64(v.0), V::f32_to_f64(v.1))
    }
    #[inline(always)]
    fn f64_to_f32(v: Self::F64) -> Self::F32 {
        Two(V::f64_to_f32(v.0), V::f64_to_f32(v.1))
    }
    #[inline(always)]
    fn high_word(v: Self::F64) -> Self::I32 {
        Two(V::high_word(v.0), V::high_word(v.1))
    }
    #[inline(always)]
    fn low_word(v: Self::F64) -> Self::I32 {
        Two(V::low_word(v.0), V::low_word(v.1))
    }
    #[inline(always)]
    fn from_words(high: Self::I32, low: Self::I32) -> Self::F64 {
        Two(V::from_words(high.0, low.0), V::from_words(high.1, low.1))
    }
}

// Of numbers and of masks.
macro_rules! operators {
    ($($trait:ident $method:ident),*) => { $(
        impl<T: $trait<Output = T>> $trait for Two<T> {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                Two(self.0.$method(other.0), self.1.$method(other.1))
            }
        }
    )* };
}
operators!(Add add, Sub sub, Mul mul, Div div, BitAnd bitand, BitOr bitor, BitXor bitxor);

impl<T: Not<Output = T>> Not for Two<T> {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Two(!self.0, !self.1)
    }
}

impl<T: Neg<Output = T>> Neg for Two<T> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Two(-self.0, -self.1)
    }
}

impl<M: Mask> Mask for Two<M> {
    #[inline(always)]
    fn splat(value: bool) -> Self {
        Two(M::splat(value), M::splat(value))
    }
    #[inline(always)]
    fn any(self) -> bool {
        (self.0 | self.1).any()
    }
}

macro_rules! comparisons {
    ($($method:ident)*) => { $(
        #[inline(always)]
        fn $method(self, other: Self) -> Self::Mask {
            Two(self.0.$method(other.0), self.1.$method(other.1))
        }
    )* };
}

impl<T: Lanes> Lanes for Two<T> {
    type Element = T::Element;
    type Mask = Two<T::Mask>;

    #[inline(always)]
    fn splat(value: T::Element) -> Self {
        Two(T::splat(value), T::splat(value))
    }
    #[inline(always)]
    fn load(x: &[T::Element], i: isize) -> Self {
        Two(T::load(x, i), T::load(x, i + LANES))
    }
    #[inline(always)]
    fn load_strided(x: &[T::Element], i: isize, stride: isize) -> Self {
        Two(T::load_strided(x, i, stride), T::load_strided(x, i + LANES * stride, stride))
    }
    #[inline(always)]
    fn store(self, x: &mut [T::Element], i: isize) {
        self.0.store(x, i);
        self.1.store(x, i + LANES);
    }
    #[inline(always)]
    fn store_strided(self, x: &mut [T::Element], i: isize, stride: isize) {
        self.0.store_strided(x, i, stride);
        self.1.store_strided(x, i + LANES * stride, stride);
    }
    comparisons!(cmp_eq cmp_ne cmp_lt cmp_le cmp_gt cmp_ge);
}

macro_rules! unary {
    ($($method:ident)*) => { $(
        #[inline(always)]
        fn $method(self) -> Self {
            Two(self.0.$method(), self.1.$method())
        }
    )* };
}
macro_rules! methods {
    ($($method:ident)*) => { $(
        #[inline(always)]
        fn $method(self, other: Self) -> Self {
            Two(self.0.$method(other.0), self.1.$method(other.1))
        }
    )* };
}

impl<T: Float> Float for Two<T> {
    unary!(sqrt abs floor ceil trunc);
    methods!(min max);

    #[inline(always)]
    fn canonical(self, nan: T::Element) -> Self {
        Two(self.0.canonical(nan), self.1.canonical(nan))
    }
}

impl<T: Integer> Integer for Two<T> {
    type F64 = Two<T::F64>;

    methods!(shl shr shr_u mul_hi_u);

    #[inline(always)]
    fn within(self, least: i32, most: i32) -> Self {
        Two(self.0.within(least, most), self.1.within(least, most))
    }
    #[inline(always)]
    fn ramp(base: isize) -> Self {
        Two(T::ramp(base), T::ramp(base + LANES))
    }
    #[inline(always)]
    fn to_f64(self) -> Self::F64 {
        Two(self.0.to_f64(), self.1.to_f64())
    }
}
