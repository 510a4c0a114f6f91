//! 256-bit vectors: one register of four f64, half a register of four f32 or i32.
//!
//! Dispatch names `Avx2` only after it has made sure that the machine has it; nobody else may.
#![allow(unsafe_code, reason = "instructions, and the pointers of loads and stores")]

use std::arch::x86_64::*;
use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

use super::pair::Pair;
use super::x86::scatter;
use super::{Bits, Bytes, Float, Integer, Lanes, Level, Mask, Simd, Vectors};
use crate::access::{at, check, place, place_mut, put};

#[derive(Clone, Copy)]
pub struct Avx2;

#[derive(Clone, Copy)]
pub struct F64x4(__m256d);
/// All ones or all zeros in each 64-bit lane.
#[derive(Clone, Copy)]
pub struct Mask4(__m256d);
#[derive(Clone, Copy)]
pub struct U8x32(__m256i);
/// All ones or all zeros in each byte.
#[derive(Clone, Copy)]
pub struct Mask32(__m256i);

impl Simd for Avx2 {
    const LEVEL: Level = Level::Avx2;
    type Wide = Pair<Avx2>;
    type Mask8 = Mask32;
    type U8 = U8x32;
}

impl Vectors for Avx2 {
    type Mask = Mask4;
    type F64 = F64x4;
    type F32 = F32x4;
    type I32 = I32x4;

    #[inline(always)]
    fn select_f64(mask: Mask4, a: F64x4, b: F64x4) -> F64x4 {
        F64x4(x86!(_mm256_blendv_pd(b.0, a.0, mask.0)))
    }
    #[inline(always)]
    fn select_f32(mask: Mask4, a: F32x4, b: F32x4) -> F32x4 {
        select_f32(mask, a, b)
    }
    #[inline(always)]
    fn select_i32(mask: Mask4, a: I32x4, b: I32x4) -> I32x4 {
        select_i32(mask, a, b)
    }
    #[inline(always)]
    fn to_i32(v: F64x4) -> I32x4 {
        // What is too small, the instruction makes the least integer by itself.
        I32x4(x86!({
            let number = _mm256_and_pd(v.0, _mm256_cmp_pd::<_CMP_ORD_Q>(v.0, v.0));
            _mm256_cvttpd_epi32(_mm256_min_pd(number, _mm256_set1_pd(2147483647.0)))
        }))
    }
    #[inline(always)]
    fn f32_to_f64(v: F32x4) -> F64x4 {
        F64x4(x86!(_mm256_cvtps_pd(v.0)))
    }
    #[inline(always)]
    fn f64_to_f32(v: F64x4) -> F32x4 {
        F32x4(x86!(_mm256_cvtpd_ps(v.0)))
    }
    #[inline(always)]
    fn high_word(v: F64x4) -> I32x4 {
        let (low, high) = v.halves();
        I32x4(x86!(_mm_castps_si128(_mm_shuffle_ps::<0b11_01_11_01>(low, high))))
    }
    #[inline(always)]
    fn low_word(v: F64x4) -> I32x4 {
        let (low, high) = v.halves();
        I32x4(x86!(_mm_castps_si128(_mm_shuffle_ps::<0b10_00_10_00>(low, high))))
    }
    #[inline(always)]
    fn from_words(high: I32x4, low: I32x4) -> F64x4 {
        F64x4(x86!(_mm256_castsi256_pd(_mm256_set_m128i(
            _mm_unpackhi_epi32(low.0, high.0),
            _mm_unpacklo_epi32(low.0, high.0),
        ))))
    }
}

impl F64x4 {
    #[inline(always)]
    fn halves(self) -> (__m128, __m128) {
        x86!((_mm_castpd_ps(_mm256_castpd256_pd128(self.0)), _mm_castpd_ps(_mm256_extractf128_pd::<1>(self.0)),))
    }
}

// ------------------------------------------------------------------ f64

operators!(F64x4 (0): Add add _mm256_add_pd, Sub sub _mm256_sub_pd, Mul mul _mm256_mul_pd, Div div _mm256_div_pd);

macro_rules! comparisons {
    ($($method:ident $predicate:ident),*) => { $(
        #[inline(always)]
        fn $method(self, other: F64x4) -> Mask4 {
            Mask4(x86!(_mm256_cmp_pd::<$predicate>(self.0, other.0)))
        }
    )* };
}

impl Lanes for F64x4 {
    type Element = f64;
    type Mask = Mask4;

    #[inline(always)]
    fn splat(value: f64) -> F64x4 {
        F64x4(x86!(_mm256_set1_pd(value)))
    }
    #[inline(always)]
    fn load(x: &[f64], i: isize) -> F64x4 {
        // SAFETY: `place` answers for four elements.
        F64x4(unsafe { _mm256_loadu_pd(place(x, i, 4)) })
    }
    #[inline(always)]
    fn load_strided(x: &[f64], i: isize, stride: isize) -> F64x4 {
        check(x, i, 4, stride);
        let (a, b, c, d) = (at(x, i), at(x, i + stride), at(x, i + 2 * stride), at(x, i + 3 * stride));
        F64x4(x86!(_mm256_setr_pd(a, b, c, d)))
    }
    #[inline(always)]
    fn store(self, x: &mut [f64], i: isize) {
        // SAFETY: `place_mut` answers for four elements.
        unsafe { _mm256_storeu_pd(place_mut(x, i, 4), self.0) }
    }
    #[inline(always)]
    fn store_strided(self, x: &mut [f64], i: isize, stride: isize) {
        check(x, i, 4, stride);
        let (low, high) = x86!((_mm256_castpd256_pd128(self.0), _mm256_extractf128_pd::<1>(self.0)));
        put(x, i, x86!(_mm_cvtsd_f64(low)));
        put(x, i + stride, x86!(_mm_cvtsd_f64(_mm_unpackhi_pd(low, low))));
        put(x, i + 2 * stride, x86!(_mm_cvtsd_f64(high)));
        put(x, i + 3 * stride, x86!(_mm_cvtsd_f64(_mm_unpackhi_pd(high, high))));
    }
    comparisons!(cmp_eq _CMP_EQ_OQ, cmp_ne _CMP_NEQ_UQ, cmp_lt _CMP_LT_OQ, cmp_le _CMP_LE_OQ, cmp_gt _CMP_GT_OQ,
        cmp_ge _CMP_GE_OQ);
}

impl Neg for F64x4 {
    type Output = F64x4;
    #[inline(always)]
    fn neg(self) -> F64x4 {
        F64x4(x86!(_mm256_xor_pd(self.0, _mm256_set1_pd(-0.0))))
    }
}

impl Float for F64x4 {
    #[inline(always)]
    fn sqrt(self) -> F64x4 {
        F64x4(x86!(_mm256_sqrt_pd(self.0)))
    }
    #[inline(always)]
    fn abs(self) -> F64x4 {
        F64x4(x86!(_mm256_andnot_pd(_mm256_set1_pd(-0.0), self.0)))
    }
    #[inline(always)]
    fn floor(self) -> F64x4 {
        F64x4(x86!(_mm256_round_pd::<{ _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC }>(self.0)))
    }
    #[inline(always)]
    fn ceil(self) -> F64x4 {
        F64x4(x86!(_mm256_round_pd::<{ _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC }>(self.0)))
    }
    #[inline(always)]
    fn trunc(self) -> F64x4 {
        F64x4(x86!(_mm256_round_pd::<{ _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC }>(self.0)))
    }
    #[inline(always)]
    fn canonical(self, nan: f64) -> F64x4 {
        F64x4(x86!(_mm256_blendv_pd(_mm256_set1_pd(nan), self.0, _mm256_cmp_pd::<_CMP_ORD_Q>(self.0, self.0))))
    }
    // The instruction gives its second operand on a tie or beside a NaN: that one is `self`.
    #[inline(always)]
    fn min(self, b: F64x4) -> F64x4 {
        F64x4(x86!(_mm256_min_pd(b.0, self.0)))
    }
    #[inline(always)]
    fn max(self, b: F64x4) -> F64x4 {
        F64x4(x86!(_mm256_max_pd(b.0, self.0)))
    }
}

// ------------------------------------------------------------------ masks

operators!(Mask4 (0): BitAnd bitand _mm256_and_pd, BitOr bitor _mm256_or_pd);

impl Not for Mask4 {
    type Output = Mask4;
    #[inline(always)]
    fn not(self) -> Mask4 {
        Mask4(x86!(_mm256_xor_pd(self.0, _mm256_castsi256_pd(_mm256_set1_epi32(-1)))))
    }
}

impl Mask for Mask4 {
    #[inline(always)]
    fn splat(value: bool) -> Mask4 {
        Mask4(x86!(_mm256_castsi256_pd(_mm256_set1_epi32(-i32::from(value)))))
    }
    #[inline(always)]
    fn any(self) -> bool {
        x86!(_mm256_movemask_pd(self.0)) != 0
    }
}

impl Mask4 {
    #[inline(always)]
    fn widen(mask: __m128i) -> Mask4 {
        Mask4(x86!(_mm256_castsi256_pd(_mm256_cvtepi32_epi64(mask))))
    }
    #[inline(always)]
    fn narrow(self) -> __m128 {
        let (low, high) = x86!((_mm256_castpd256_pd128(self.0), _mm256_extractf128_pd::<1>(self.0)));
        x86!(_mm_shuffle_ps::<0b10_00_10_00>(_mm_castpd_ps(low), _mm_castpd_ps(high)))
    }
}

// ------------------------------------------------------------------ f32, i32

narrow_lanes!();

impl I32x4 {
    #[inline(always)]
    fn product(self, other: I32x4) -> I32x4 {
        I32x4(x86!(_mm_mullo_epi32(self.0, other.0)))
    }
    #[inline(always)]
    fn convert(self) -> F64x4 {
        F64x4(x86!(_mm256_cvtepi32_pd(self.0)))
    }
}

// ------------------------------------------------------------------ bytes

operators!(Mask32 (0): BitAnd bitand _mm256_and_si256, BitOr bitor _mm256_or_si256);

impl Not for Mask32 {
    type Output = Mask32;
    #[inline(always)]
    fn not(self) -> Mask32 {
        Mask32(x86!(_mm256_xor_si256(self.0, _mm256_set1_epi8(-1))))
    }
}

impl Mask for Mask32 {
    #[inline(always)]
    fn splat(value: bool) -> Mask32 {
        Mask32(x86!(_mm256_set1_epi8(-i8::from(value))))
    }
    #[inline(always)]
    fn any(self) -> bool {
        self.bits() != 0
    }
}

impl Bits for Mask32 {
    #[inline(always)]
    fn bits(self) -> i32 {
        x86!(_mm256_movemask_epi8(self.0))
    }
}

impl Bytes for U8x32 {
    type Mask = Mask32;

    #[inline(always)]
    fn splat(value: i32) -> U8x32 {
        U8x32(x86!(_mm256_set1_epi8(value as i8)))
    }
    #[inline(always)]
    fn load(x: &[u8], i: isize) -> U8x32 {
        // SAFETY: `place` answers for 32 elements.
        U8x32(unsafe { _mm256_loadu_si256(place(x, i, 32).cast()) })
    }
    #[inline(always)]
    fn cmp_eq(self, other: U8x32) -> Mask32 {
        Mask32(x86!(_mm256_cmpeq_epi8(self.0, other.0)))
    }
    #[inline(always)]
    fn cmp_ne(self, other: U8x32) -> Mask32 {
        !self.cmp_eq(other)
    }
}
