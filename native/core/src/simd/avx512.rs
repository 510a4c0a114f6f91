//! 512-bit vectors: one register of eight f64, half a register of eight f32 or i32, masks of one bit per lane.
//! What has four lanes, or holds bytes, is as it is with AVX2.
//!
//! Dispatch names `Avx512` only after it has made sure that the machine has it; nobody else may.
#![allow(unsafe_code, reason = "instructions, and the pointers of loads and stores")]

use std::arch::x86_64::*;
use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

use super::avx2::{Avx2, F32x4, F64x4, I32x4, Mask4, Mask32, U8x32};
use super::{Float, Integer, Lanes, Level, Mask, Simd, Vectors};
use crate::access::{at, check, place, place_mut, put};

#[derive(Clone, Copy)]
pub struct Avx512;

impl Simd for Avx512 {
    const LEVEL: Level = Level::Avx512;
    type Wide = Wide;
    type Mask8 = Mask32;
    type U8 = U8x32;
}

macro_rules! as_avx2 {
    ($($name:ident($($arg:ident: $type:ty),*) -> $result:ty;)*) => { $(
        #[inline(always)]
        fn $name($($arg: $type),*) -> $result {
            Avx2::$name($($arg),*)
        }
    )* };
}

impl Vectors for Avx512 {
    type Mask = Mask4;
    type F64 = F64x4;
    type F32 = F32x4;
    type I32 = I32x4;

    as_avx2! {
        select_f64(mask: Mask4, a: F64x4, b: F64x4) -> F64x4;
        select_f32(mask: Mask4, a: F32x4, b: F32x4) -> F32x4;
        select_i32(mask: Mask4, a: I32x4, b: I32x4) -> I32x4;
        to_i32(v: F64x4) -> I32x4;
        f32_to_f64(v: F32x4) -> F64x4;
        f64_to_f32(v: F64x4) -> F32x4;
        high_word(v: F64x4) -> I32x4;
        low_word(v: F64x4) -> I32x4;
        from_words(high: I32x4, low: I32x4) -> F64x4;
    }
}

/// Eight lanes in one register.
#[derive(Clone, Copy)]
pub struct Wide;

#[derive(Clone, Copy)]
pub struct F64x8(__m512d);
#[derive(Clone, Copy)]
pub struct F32x8(__m256);
#[derive(Clone, Copy)]
pub struct I32x8(__m256i);
/// One bit per lane, lane 0 the lowest.
#[derive(Clone, Copy)]
pub struct Bits8(__mmask8);

impl Vectors for Wide {
    type Mask = Bits8;
    type F64 = F64x8;
    type F32 = F32x8;
    type I32 = I32x8;

    #[inline(always)]
    fn select_f64(mask: Bits8, a: F64x8, b: F64x8) -> F64x8 {
        F64x8(x86!(_mm512_mask_blend_pd(mask.0, b.0, a.0)))
    }
    #[inline(always)]
    fn select_f32(mask: Bits8, a: F32x8, b: F32x8) -> F32x8 {
        F32x8(x86!(_mm256_mask_blend_ps(mask.0, b.0, a.0)))
    }
    #[inline(always)]
    fn select_i32(mask: Bits8, a: I32x8, b: I32x8) -> I32x8 {
        I32x8(x86!(_mm256_mask_blend_epi32(mask.0, b.0, a.0)))
    }
    #[inline(always)]
    fn to_i32(v: F64x8) -> I32x8 {
        // What is too small, the instruction makes the least integer by itself.
        I32x8(x86!({
            let number = _mm512_maskz_mov_pd(_mm512_cmp_pd_mask::<_CMP_ORD_Q>(v.0, v.0), v.0);
            _mm512_cvttpd_epi32(_mm512_min_pd(number, _mm512_set1_pd(2147483647.0)))
        }))
    }
    #[inline(always)]
    fn f32_to_f64(v: F32x8) -> F64x8 {
        F64x8(x86!(_mm512_cvtps_pd(v.0)))
    }
    #[inline(always)]
    fn f64_to_f32(v: F64x8) -> F32x8 {
        F32x8(x86!(_mm512_cvtpd_ps(v.0)))
    }
    #[inline(always)]
    fn high_word(v: F64x8) -> I32x8 {
        I32x8(x86!(_mm512_cvtepi64_epi32(_mm512_srli_epi64::<32>(_mm512_castpd_si512(v.0)))))
    }
    #[inline(always)]
    fn low_word(v: F64x8) -> I32x8 {
        I32x8(x86!(_mm512_cvtepi64_epi32(_mm512_castpd_si512(v.0))))
    }
    #[inline(always)]
    fn from_words(high: I32x8, low: I32x8) -> F64x8 {
        F64x8(x86!(_mm512_castsi512_pd(_mm512_or_si512(
            _mm512_slli_epi64::<32>(_mm512_cvtepu32_epi64(high.0)),
            _mm512_cvtepu32_epi64(low.0),
        ))))
    }
}

macro_rules! comparisons {
    ($type:ident $instruction:ident: $($method:ident $predicate:ident),*) => { $(
        #[inline(always)]
        fn $method(self, other: $type) -> Bits8 {
            Bits8(x86!($instruction::<$predicate>(self.0, other.0)))
        }
    )* };
}

/// Operators and `Lanes`; `$splat`, `$load` and `$store` are the instructions, `$join` makes a vector of its elements.
macro_rules! lanes {
    ($type:ident of $element:ident: $splat:ident $load:ident $store:ident $($cast:ident)?; $join:ident;
        $compare:ident $($comparison:ident $predicate:ident),*) => {
        impl Lanes for $type {
            type Element = $element;
            type Mask = Bits8;

            #[inline(always)]
            fn splat(value: $element) -> $type {
                $type(x86!($splat(value)))
            }
            #[inline(always)]
            fn load(x: &[$element], i: isize) -> $type {
                // SAFETY: `place` answers for eight elements.
                $type(unsafe { $load(place(x, i, 8)$(.$cast())?) })
            }
            #[inline(always)]
            fn load_strided(x: &[$element], i: isize, stride: isize) -> $type {
                check(x, i, 8, stride);
                let (a, b, c, d) = (at(x, i), at(x, i + stride), at(x, i + 2 * stride), at(x, i + 3 * stride));
                let i = i + 4 * stride;
                let (e, f, g, h) = (at(x, i), at(x, i + stride), at(x, i + 2 * stride), at(x, i + 3 * stride));
                $type(x86!($join(a, b, c, d, e, f, g, h)))
            }
            #[inline(always)]
            fn store(self, x: &mut [$element], i: isize) {
                // SAFETY: `place_mut` answers for eight elements.
                unsafe { $store(place_mut(x, i, 8)$(.$cast())?, self.0) }
            }
            #[inline(always)]
            fn store_strided(self, x: &mut [$element], i: isize, stride: isize) {
                check(x, i, 8, stride);
                let mut lanes = [$element::default(); 8];
                self.store(&mut lanes, 0);
                for (k, lane) in lanes.into_iter().enumerate() {
                    put(x, i + k as isize * stride, lane);
                }
            }
            comparisons!($type $compare: $($comparison $predicate),*);
        }
    };
}

// ------------------------------------------------------------------ f64

operators!(F64x8 (0): Add add _mm512_add_pd, Sub sub _mm512_sub_pd, Mul mul _mm512_mul_pd, Div div _mm512_div_pd);
lanes!(F64x8 of f64: _mm512_set1_pd _mm512_loadu_pd _mm512_storeu_pd; _mm512_setr_pd;
    _mm512_cmp_pd_mask cmp_eq _CMP_EQ_OQ, cmp_ne _CMP_NEQ_UQ, cmp_lt _CMP_LT_OQ, cmp_le _CMP_LE_OQ, cmp_gt _CMP_GT_OQ,
    cmp_ge _CMP_GE_OQ);

impl Neg for F64x8 {
    type Output = F64x8;
    #[inline(always)]
    fn neg(self) -> F64x8 {
        F64x8(x86!(_mm512_xor_pd(self.0, _mm512_set1_pd(-0.0))))
    }
}

impl Float for F64x8 {
    #[inline(always)]
    fn sqrt(self) -> F64x8 {
        F64x8(x86!(_mm512_sqrt_pd(self.0)))
    }
    #[inline(always)]
    fn abs(self) -> F64x8 {
        F64x8(x86!(_mm512_andnot_pd(_mm512_set1_pd(-0.0), self.0)))
    }
    #[inline(always)]
    fn floor(self) -> F64x8 {
        F64x8(x86!(_mm512_roundscale_pd::<{ _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC }>(self.0)))
    }
    #[inline(always)]
    fn ceil(self) -> F64x8 {
        F64x8(x86!(_mm512_roundscale_pd::<{ _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC }>(self.0)))
    }
    #[inline(always)]
    fn trunc(self) -> F64x8 {
        F64x8(x86!(_mm512_roundscale_pd::<{ _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC }>(self.0)))
    }
    #[inline(always)]
    fn canonical(self, nan: f64) -> F64x8 {
        F64x8(x86!({
            let number = _mm512_cmp_pd_mask::<_CMP_ORD_Q>(self.0, self.0);
            _mm512_mask_blend_pd(number, _mm512_set1_pd(nan), self.0)
        }))
    }
    // The instruction gives its second operand on a tie or beside a NaN: that one is `self`.
    #[inline(always)]
    fn min(self, b: F64x8) -> F64x8 {
        F64x8(x86!(_mm512_min_pd(b.0, self.0)))
    }
    #[inline(always)]
    fn max(self, b: F64x8) -> F64x8 {
        F64x8(x86!(_mm512_max_pd(b.0, self.0)))
    }
}

// ------------------------------------------------------------------ f32

operators!(F32x8 (0): Add add _mm256_add_ps, Sub sub _mm256_sub_ps, Mul mul _mm256_mul_ps, Div div _mm256_div_ps);
lanes!(F32x8 of f32: _mm256_set1_ps _mm256_loadu_ps _mm256_storeu_ps; _mm256_setr_ps;
    _mm256_cmp_ps_mask cmp_eq _CMP_EQ_OQ, cmp_ne _CMP_NEQ_UQ, cmp_lt _CMP_LT_OQ, cmp_le _CMP_LE_OQ, cmp_gt _CMP_GT_OQ,
    cmp_ge _CMP_GE_OQ);

impl Neg for F32x8 {
    type Output = F32x8;
    #[inline(always)]
    fn neg(self) -> F32x8 {
        F32x8(x86!(_mm256_xor_ps(self.0, _mm256_set1_ps(-0.0))))
    }
}

impl Float for F32x8 {
    #[inline(always)]
    fn sqrt(self) -> F32x8 {
        F32x8(x86!(_mm256_sqrt_ps(self.0)))
    }
    #[inline(always)]
    fn abs(self) -> F32x8 {
        F32x8(x86!(_mm256_andnot_ps(_mm256_set1_ps(-0.0), self.0)))
    }
    #[inline(always)]
    fn floor(self) -> F32x8 {
        F32x8(x86!(_mm256_round_ps::<{ _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC }>(self.0)))
    }
    #[inline(always)]
    fn ceil(self) -> F32x8 {
        F32x8(x86!(_mm256_round_ps::<{ _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC }>(self.0)))
    }
    #[inline(always)]
    fn trunc(self) -> F32x8 {
        F32x8(x86!(_mm256_round_ps::<{ _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC }>(self.0)))
    }
    #[inline(always)]
    fn canonical(self, nan: f32) -> F32x8 {
        F32x8(x86!({
            let number = _mm256_cmp_ps_mask::<_CMP_ORD_Q>(self.0, self.0);
            _mm256_mask_blend_ps(number, _mm256_set1_ps(nan), self.0)
        }))
    }
    // As with f64.
    #[inline(always)]
    fn min(self, b: F32x8) -> F32x8 {
        F32x8(x86!(_mm256_min_ps(b.0, self.0)))
    }
    #[inline(always)]
    fn max(self, b: F32x8) -> F32x8 {
        F32x8(x86!(_mm256_max_ps(b.0, self.0)))
    }
}

// ------------------------------------------------------------------ i32

operators!(I32x8 (0): Add add _mm256_add_epi32, Sub sub _mm256_sub_epi32, Mul mul _mm256_mullo_epi32,
    BitAnd bitand _mm256_and_si256, BitOr bitor _mm256_or_si256, BitXor bitxor _mm256_xor_si256);
lanes!(I32x8 of i32: _mm256_set1_epi32 _mm256_loadu_si256 _mm256_storeu_si256 cast; _mm256_setr_epi32;
    _mm256_cmp_epi32_mask cmp_eq _MM_CMPINT_EQ, cmp_ne _MM_CMPINT_NE, cmp_lt _MM_CMPINT_LT, cmp_le _MM_CMPINT_LE,
    cmp_gt _MM_CMPINT_NLE, cmp_ge _MM_CMPINT_NLT);

impl Not for I32x8 {
    type Output = I32x8;
    #[inline(always)]
    fn not(self) -> I32x8 {
        I32x8(x86!(_mm256_xor_si256(self.0, _mm256_set1_epi32(-1))))
    }
}

impl I32x8 {
    /// What shifts take: the lowest lane, modulo 32, as 64 bits.
    #[inline(always)]
    fn shift_count(self) -> __m128i {
        x86!(_mm_and_si128(_mm256_castsi256_si128(self.0), _mm_setr_epi32(31, 0, 0, 0)))
    }
}

impl Integer for I32x8 {
    type F64 = F64x8;

    #[inline(always)]
    fn shl(self, count: I32x8) -> I32x8 {
        I32x8(x86!(_mm256_sll_epi32(self.0, count.shift_count())))
    }
    #[inline(always)]
    fn shr(self, count: I32x8) -> I32x8 {
        I32x8(x86!(_mm256_sra_epi32(self.0, count.shift_count())))
    }
    #[inline(always)]
    fn shr_u(self, count: I32x8) -> I32x8 {
        I32x8(x86!(_mm256_srl_epi32(self.0, count.shift_count())))
    }
    #[inline(always)]
    fn mul_hi_u(self, other: I32x8) -> I32x8 {
        // Products of even lanes, 64 bits wide; the high half of each is wanted.
        I32x8(x86!({
            let even = _mm256_mul_epu32(self.0, other.0);
            let odd = _mm256_mul_epu32(_mm256_srli_epi64::<32>(self.0), _mm256_srli_epi64::<32>(other.0));
            _mm256_blend_epi32::<0b10101010>(_mm256_srli_epi64::<32>(even), odd)
        }))
    }
    #[inline(always)]
    fn within(self, least: i32, most: i32) -> I32x8 {
        I32x8(x86!(_mm256_min_epi32(_mm256_max_epi32(self.0, _mm256_set1_epi32(least)), _mm256_set1_epi32(most))))
    }
    #[inline(always)]
    fn ramp(base: isize) -> I32x8 {
        I32x8(x86!(_mm256_add_epi32(_mm256_set1_epi32(base as i32), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7))))
    }
    #[inline(always)]
    fn to_f64(self) -> F64x8 {
        F64x8(x86!(_mm512_cvtepi32_pd(self.0)))
    }
}

// ------------------------------------------------------------------ masks

impl BitAnd for Bits8 {
    type Output = Bits8;
    #[inline(always)]
    fn bitand(self, other: Bits8) -> Bits8 {
        Bits8(self.0 & other.0)
    }
}

impl BitOr for Bits8 {
    type Output = Bits8;
    #[inline(always)]
    fn bitor(self, other: Bits8) -> Bits8 {
        Bits8(self.0 | other.0)
    }
}

impl Not for Bits8 {
    type Output = Bits8;
    #[inline(always)]
    fn not(self) -> Bits8 {
        Bits8(!self.0)
    }
}

impl Mask for Bits8 {
    #[inline(always)]
    fn splat(value: bool) -> Bits8 {
        Bits8(if value { 0xff } else { 0 })
    }
    #[inline(always)]
    fn any(self) -> bool {
        self.0 != 0
    }
}
