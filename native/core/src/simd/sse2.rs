//! The level of every x86-64 machine: two registers of two f64, one of four f32 or i32.
#![allow(unsafe_code, reason = "instructions, and the pointers of loads and stores")]

use std::arch::x86_64::*;
use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

use super::pair::Pair;
use super::x86::scatter;
use super::{Bits, Bytes, Float, Integer, Lanes, Level, Mask, Simd, Vectors};
use crate::access::{at, check, place, place_mut, put};

#[derive(Clone, Copy)]
pub struct Sse2;

#[derive(Clone, Copy)]
pub struct F64x4(__m128d, __m128d);
/// All ones or all zeros in each 64-bit lane.
#[derive(Clone, Copy)]
pub struct Mask4(__m128d, __m128d);
#[derive(Clone, Copy)]
pub struct U8x32(__m128i, __m128i);
/// All ones or all zeros in each byte.
#[derive(Clone, Copy)]
pub struct Mask32(__m128i, __m128i);

impl Simd for Sse2 {
    const LEVEL: Level = Level::Sse2;
    type Wide = Pair<Sse2>;
    type Mask8 = Mask32;
    type U8 = U8x32;
}

impl Vectors for Sse2 {
    type Mask = Mask4;
    type F64 = F64x4;
    type F32 = F32x4;
    type I32 = I32x4;

    #[inline(always)]
    fn select_f64(mask: Mask4, a: F64x4, b: F64x4) -> F64x4 {
        F64x4(
            x86!(_mm_or_pd(_mm_and_pd(mask.0, a.0), _mm_andnot_pd(mask.0, b.0))),
            x86!(_mm_or_pd(_mm_and_pd(mask.1, a.1), _mm_andnot_pd(mask.1, b.1))),
        )
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
        I32x4(x86!(_mm_unpacklo_epi64(to_i32(v.0), to_i32(v.1))))
    }
    #[inline(always)]
    fn f32_to_f64(v: F32x4) -> F64x4 {
        F64x4(x86!(_mm_cvtps_pd(v.0)), x86!(_mm_cvtps_pd(_mm_movehl_ps(v.0, v.0))))
    }
    #[inline(always)]
    fn f64_to_f32(v: F64x4) -> F32x4 {
        F32x4(x86!(_mm_movelh_ps(_mm_cvtpd_ps(v.0), _mm_cvtpd_ps(v.1))))
    }
    #[inline(always)]
    fn high_word(v: F64x4) -> I32x4 {
        let (low, high) = x86!((_mm_castpd_ps(v.0), _mm_castpd_ps(v.1)));
        I32x4(x86!(_mm_castps_si128(_mm_shuffle_ps::<0b11_01_11_01>(low, high))))
    }
    #[inline(always)]
    fn low_word(v: F64x4) -> I32x4 {
        let (low, high) = x86!((_mm_castpd_ps(v.0), _mm_castpd_ps(v.1)));
        I32x4(x86!(_mm_castps_si128(_mm_shuffle_ps::<0b10_00_10_00>(low, high))))
    }
    #[inline(always)]
    fn from_words(high: I32x4, low: I32x4) -> F64x4 {
        F64x4(
            x86!(_mm_castsi128_pd(_mm_unpacklo_epi32(low.0, high.0))),
            x86!(_mm_castsi128_pd(_mm_unpackhi_epi32(low.0, high.0))),
        )
    }
}

/// In the lower two lanes. What is too small, the instruction makes the least integer by itself.
#[inline(always)]
fn to_i32(v: __m128d) -> __m128i {
    x86!({
        let number = _mm_and_pd(v, _mm_cmpord_pd(v, v));
        _mm_cvttpd_epi32(_mm_min_pd(number, _mm_set1_pd(2147483647.0)))
    })
}

// ------------------------------------------------------------------ f64

operators!(F64x4 (0 1): Add add _mm_add_pd, Sub sub _mm_sub_pd, Mul mul _mm_mul_pd, Div div _mm_div_pd);

macro_rules! comparisons {
    ($($method:ident $instruction:ident),*) => { $(
        #[inline(always)]
        fn $method(self, other: F64x4) -> Mask4 {
            Mask4(x86!($instruction(self.0, other.0)), x86!($instruction(self.1, other.1)))
        }
    )* };
}

impl Lanes for F64x4 {
    type Element = f64;
    type Mask = Mask4;

    #[inline(always)]
    fn splat(value: f64) -> F64x4 {
        F64x4(x86!(_mm_set1_pd(value)), x86!(_mm_set1_pd(value)))
    }
    #[inline(always)]
    fn load(x: &[f64], i: isize) -> F64x4 {
        let from = place(x, i, 4);
        // SAFETY: `place` answers for four elements.
        unsafe { F64x4(_mm_loadu_pd(from), _mm_loadu_pd(from.add(2))) }
    }
    #[inline(always)]
    fn load_strided(x: &[f64], i: isize, stride: isize) -> F64x4 {
        check(x, i, 4, stride);
        F64x4(
            x86!(_mm_setr_pd(at(x, i), at(x, i + stride))),
            x86!(_mm_setr_pd(at(x, i + 2 * stride), at(x, i + 3 * stride))),
        )
    }
    #[inline(always)]
    fn store(self, x: &mut [f64], i: isize) {
        let to = place_mut(x, i, 4);
        // SAFETY: `place_mut` answers for four elements.
        unsafe {
            _mm_storeu_pd(to, self.0);
            _mm_storeu_pd(to.add(2), self.1);
        }
    }
    #[inline(always)]
    fn store_strided(self, x: &mut [f64], i: isize, stride: isize) {
        check(x, i, 4, stride);
        put(x, i, x86!(_mm_cvtsd_f64(self.0)));
        put(x, i + stride, x86!(_mm_cvtsd_f64(_mm_unpackhi_pd(self.0, self.0))));
        put(x, i + 2 * stride, x86!(_mm_cvtsd_f64(self.1)));
        put(x, i + 3 * stride, x86!(_mm_cvtsd_f64(_mm_unpackhi_pd(self.1, self.1))));
    }
    comparisons!(cmp_eq _mm_cmpeq_pd, cmp_ne _mm_cmpneq_pd, cmp_lt _mm_cmplt_pd, cmp_le _mm_cmple_pd,
        cmp_gt _mm_cmpgt_pd, cmp_ge _mm_cmpge_pd);
}

impl Neg for F64x4 {
    type Output = F64x4;
    #[inline(always)]
    fn neg(self) -> F64x4 {
        let sign = x86!(_mm_set1_pd(-0.0));
        F64x4(x86!(_mm_xor_pd(self.0, sign)), x86!(_mm_xor_pd(self.1, sign)))
    }
}

/// Lane by lane, what the instruction set lacks.
macro_rules! rounded {
    ($($method:ident)*) => { $(
        #[inline(always)]
        fn $method(self) -> F64x4 {
            let (low, high) = x86!((_mm_unpackhi_pd(self.0, self.0), _mm_unpackhi_pd(self.1, self.1)));
            F64x4(
                x86!(_mm_setr_pd(_mm_cvtsd_f64(self.0).$method(), _mm_cvtsd_f64(low).$method())),
                x86!(_mm_setr_pd(_mm_cvtsd_f64(self.1).$method(), _mm_cvtsd_f64(high).$method())),
            )
        }
    )* };
}

impl Float for F64x4 {
    #[inline(always)]
    fn sqrt(self) -> F64x4 {
        F64x4(x86!(_mm_sqrt_pd(self.0)), x86!(_mm_sqrt_pd(self.1)))
    }
    #[inline(always)]
    fn abs(self) -> F64x4 {
        let sign = x86!(_mm_set1_pd(-0.0));
        F64x4(x86!(_mm_andnot_pd(sign, self.0)), x86!(_mm_andnot_pd(sign, self.1)))
    }
    rounded!(floor ceil trunc);
    // The instruction gives its second operand on a tie or beside a NaN: that one is `self`.
    #[inline(always)]
    fn min(self, b: F64x4) -> F64x4 {
        F64x4(x86!(_mm_min_pd(b.0, self.0)), x86!(_mm_min_pd(b.1, self.1)))
    }
    #[inline(always)]
    fn canonical(self, nan: f64) -> F64x4 {
        F64x4(canonical(self.0, nan), canonical(self.1, nan))
    }
    #[inline(always)]
    fn max(self, b: F64x4) -> F64x4 {
        F64x4(x86!(_mm_max_pd(b.0, self.0)), x86!(_mm_max_pd(b.1, self.1)))
    }
}

// ------------------------------------------------------------------ masks

operators!(Mask4 (0 1): BitAnd bitand _mm_and_pd, BitOr bitor _mm_or_pd);

impl Not for Mask4 {
    type Output = Mask4;
    #[inline(always)]
    fn not(self) -> Mask4 {
        let ones = x86!(_mm_castsi128_pd(_mm_set1_epi32(-1)));
        Mask4(x86!(_mm_xor_pd(self.0, ones)), x86!(_mm_xor_pd(self.1, ones)))
    }
}

impl Mask for Mask4 {
    #[inline(always)]
    fn splat(value: bool) -> Mask4 {
        let half = x86!(_mm_castsi128_pd(_mm_set1_epi32(-i32::from(value))));
        Mask4(half, half)
    }
    #[inline(always)]
    fn any(self) -> bool {
        x86!(_mm_movemask_pd(_mm_or_pd(self.0, self.1))) != 0
    }
}

impl Mask4 {
    #[inline(always)]
    fn widen(mask: __m128i) -> Mask4 {
        Mask4(
            x86!(_mm_castsi128_pd(_mm_unpacklo_epi32(mask, mask))),
            x86!(_mm_castsi128_pd(_mm_unpackhi_epi32(mask, mask))),
        )
    }
    #[inline(always)]
    fn narrow(self) -> __m128 {
        x86!(_mm_shuffle_ps::<0b10_00_10_00>(_mm_castpd_ps(self.0), _mm_castpd_ps(self.1)))
    }
}

// ------------------------------------------------------------------ f32, i32

narrow_lanes!();

impl I32x4 {
    #[inline(always)]
    fn product(self, other: I32x4) -> I32x4 {
        // There is a product of even lanes only, 64 bits wide; the low half of each is wanted.
        let even = x86!(_mm_mul_epu32(self.0, other.0));
        let odd = x86!(_mm_mul_epu32(_mm_srli_si128::<4>(self.0), _mm_srli_si128::<4>(other.0)));
        I32x4(x86!(_mm_unpacklo_epi32(
            _mm_shuffle_epi32::<0b00_00_10_00>(even),
            _mm_shuffle_epi32::<0b00_00_10_00>(odd),
        )))
    }
    #[inline(always)]
    fn convert(self) -> F64x4 {
        F64x4(x86!(_mm_cvtepi32_pd(self.0)), x86!(_mm_cvtepi32_pd(_mm_unpackhi_epi64(self.0, self.0))))
    }
}

// ------------------------------------------------------------------ bytes

operators!(Mask32 (0 1): BitAnd bitand _mm_and_si128, BitOr bitor _mm_or_si128);

impl Not for Mask32 {
    type Output = Mask32;
    #[inline(always)]
    fn not(self) -> Mask32 {
        let ones = x86!(_mm_set1_epi8(-1));
        Mask32(x86!(_mm_xor_si128(self.0, ones)), x86!(_mm_xor_si128(self.1, ones)))
    }
}

impl Mask for Mask32 {
    #[inline(always)]
    fn splat(value: bool) -> Mask32 {
        let half = x86!(_mm_set1_epi8(-i8::from(value)));
        Mask32(half, half)
    }
    #[inline(always)]
    fn any(self) -> bool {
        x86!(_mm_movemask_epi8(_mm_or_si128(self.0, self.1))) != 0
    }
}

impl Bits for Mask32 {
    #[inline(always)]
    fn bits(self) -> i32 {
        x86!(_mm_movemask_epi8(self.0)) | x86!(_mm_movemask_epi8(self.1)) << 16
    }
}

impl Bytes for U8x32 {
    type Mask = Mask32;

    #[inline(always)]
    fn splat(value: i32) -> U8x32 {
        let half = x86!(_mm_set1_epi8(value as i8));
        U8x32(half, half)
    }
    #[inline(always)]
    fn load(x: &[u8], i: isize) -> U8x32 {
        let from = place(x, i, 32);
        // SAFETY: `place` answers for 32 elements.
        unsafe { U8x32(_mm_loadu_si128(from.cast()), _mm_loadu_si128(from.add(16).cast())) }
    }
    #[inline(always)]
    fn cmp_eq(self, other: U8x32) -> Mask32 {
        Mask32(x86!(_mm_cmpeq_epi8(self.0, other.0)), x86!(_mm_cmpeq_epi8(self.1, other.1)))
    }
    #[inline(always)]
    fn cmp_ne(self, other: U8x32) -> Mask32 {
        !self.cmp_eq(other)
    }
}

#[inline(always)]
fn canonical(v: __m128d, nan: f64) -> __m128d {
    x86!({
        let number = _mm_cmpord_pd(v, v);
        _mm_or_pd(_mm_and_pd(number, v), _mm_andnot_pd(number, _mm_set1_pd(nan)))
    })
}
