//! What both levels of x86-64 have in common: four f32 or i32 fill one 128-bit register, and every such
//! machine has the instructions for it. A level adds its mask and what it can do better.

use crate::access::{check, put};

/// Writes the lanes `stride` apart.
#[inline(always)]
pub fn scatter<T: Copy>(x: &mut [T], i: isize, stride: isize, lanes: [T; 4]) {
    check(x, i, 4, stride);
    put(x, i, lanes[0]);
    put(x, i + stride, lanes[1]);
    put(x, i + 2 * stride, lanes[2]);
    put(x, i + 3 * stride, lanes[3]);
}

/// Instructions of the level.
macro_rules! x86 {
    // SAFETY: the machine has them. Every x86-64 has SSE2; the types of AVX2 are reached only through
    // dispatch, after it has asked, and are inlined into functions compiled for that level.
    ($instructions:expr) => {
        unsafe { $instructions }
    };
}

/// Operators that are one instruction per register.
macro_rules! operators {
    ($type:ident $registers:tt: $($trait:ident $method:ident $instruction:ident),*) => { $(
        impl $trait for $type {
            type Output = $type;
            #[inline(always)]
            fn $method(self, other: $type) -> $type {
                operators!(@each $type $registers $instruction self other)
            }
        }
    )* };
    (@each $type:ident ($($register:tt)*) $instruction:ident $a:ident $b:ident) => {
        $type($(x86!($instruction($a.$register, $b.$register))),*)
    };
}

/// The methods of a comparison that leaves a mask of 32-bit lanes.
macro_rules! comparisons32 {
    ($type:ident: $($method:ident $instruction:ident),*) => { $(
        #[inline(always)]
        fn $method(self, other: $type) -> Mask4 {
            Mask4::widen(x86!(_mm_castps_si128($instruction(self.0, other.0))))
        }
    )* };
}

/// Lane by lane: f32 is rare, and the compiler knows the instruction where there is one.
macro_rules! rounded32 {
    ($($method:ident)*) => { $(
        #[inline(always)]
        fn $method(self) -> F32x4 {
            let mut lanes = [0.0; 4];
            self.store(&mut lanes, 0);
            let [a, b, c, d] = lanes;
            F32x4(x86!(_mm_setr_ps(a.$method(), b.$method(), c.$method(), d.$method())))
        }
    )* };
}

/// F32x4 and I32x4 over the module's own Mask4, which `widen` makes from a mask of 32-bit lanes and
/// `narrow` turns into one; I32x4 gets its `product` and `convert` there.
macro_rules! narrow_lanes {
    () => {
        #[derive(Clone, Copy)]
        pub struct F32x4(__m128);
        #[derive(Clone, Copy)]
        pub struct I32x4(__m128i);

        operators!(F32x4 (0): Add add _mm_add_ps, Sub sub _mm_sub_ps, Mul mul _mm_mul_ps, Div div _mm_div_ps);
        operators!(I32x4 (0): Add add _mm_add_epi32, Sub sub _mm_sub_epi32,
            BitAnd bitand _mm_and_si128, BitOr bitor _mm_or_si128, BitXor bitxor _mm_xor_si128);

        #[inline(always)]
        fn select_f32(mask: Mask4, a: F32x4, b: F32x4) -> F32x4 {
            let mask = mask.narrow();
            F32x4(x86!(_mm_or_ps(_mm_and_ps(mask, a.0), _mm_andnot_ps(mask, b.0))))
        }

        #[inline(always)]
        fn select_i32(mask: Mask4, a: I32x4, b: I32x4) -> I32x4 {
            let mask = x86!(_mm_castps_si128(mask.narrow()));
            I32x4(x86!(_mm_or_si128(_mm_and_si128(mask, a.0), _mm_andnot_si128(mask, b.0))))
        }

        impl Lanes for F32x4 {
            type Element = f32;
            type Mask = Mask4;

            #[inline(always)]
            fn splat(value: f32) -> F32x4 {
                F32x4(x86!(_mm_set1_ps(value)))
            }
            #[inline(always)]
            fn load(x: &[f32], i: isize) -> F32x4 {
                // SAFETY: `place` answers for four elements.
                F32x4(unsafe { _mm_loadu_ps(place(x, i, 4)) })
            }
            #[inline(always)]
            fn load_strided(x: &[f32], i: isize, stride: isize) -> F32x4 {
                check(x, i, 4, stride);
                F32x4(x86!(_mm_setr_ps(at(x, i), at(x, i + stride), at(x, i + 2 * stride), at(x, i + 3 * stride))))
            }
            #[inline(always)]
            fn store(self, x: &mut [f32], i: isize) {
                // SAFETY: `place_mut` answers for four elements.
                unsafe { _mm_storeu_ps(place_mut(x, i, 4), self.0) }
            }
            #[inline(always)]
            fn store_strided(self, x: &mut [f32], i: isize, stride: isize) {
                let mut lanes = [0.0; 4];
                self.store(&mut lanes, 0);
                scatter(x, i, stride, lanes);
            }
            comparisons32!(F32x4: cmp_eq _mm_cmpeq_ps, cmp_ne _mm_cmpneq_ps, cmp_lt _mm_cmplt_ps,
                cmp_le _mm_cmple_ps, cmp_gt _mm_cmpgt_ps, cmp_ge _mm_cmpge_ps);
        }

        impl Neg for F32x4 {
            type Output = F32x4;
            #[inline(always)]
            fn neg(self) -> F32x4 {
                F32x4(x86!(_mm_xor_ps(self.0, _mm_set1_ps(-0.0))))
            }
        }

        impl Float for F32x4 {
            #[inline(always)]
            fn sqrt(self) -> F32x4 {
                F32x4(x86!(_mm_sqrt_ps(self.0)))
            }
            #[inline(always)]
            fn abs(self) -> F32x4 {
                F32x4(x86!(_mm_andnot_ps(_mm_set1_ps(-0.0), self.0)))
            }
            rounded32!(floor ceil trunc);
            // The instruction gives its second operand on a tie or beside a NaN: that one is `self`.
            #[inline(always)]
            fn min(self, b: F32x4) -> F32x4 {
                F32x4(x86!(_mm_min_ps(b.0, self.0)))
            }
            #[inline(always)]
            fn canonical(self, nan: f32) -> F32x4 {
                F32x4(x86!({
                    let number = _mm_cmpord_ps(self.0, self.0);
                    _mm_or_ps(_mm_and_ps(number, self.0), _mm_andnot_ps(number, _mm_set1_ps(nan)))
                }))
            }
            #[inline(always)]
            fn max(self, b: F32x4) -> F32x4 {
                F32x4(x86!(_mm_max_ps(b.0, self.0)))
            }
        }

        impl Mul for I32x4 {
            type Output = I32x4;
            #[inline(always)]
            fn mul(self, other: I32x4) -> I32x4 {
                self.product(other)
            }
        }

        impl Lanes for I32x4 {
            type Element = i32;
            type Mask = Mask4;

            #[inline(always)]
            fn splat(value: i32) -> I32x4 {
                I32x4(x86!(_mm_set1_epi32(value)))
            }
            #[inline(always)]
            fn load(x: &[i32], i: isize) -> I32x4 {
                // SAFETY: `place` answers for four elements.
                I32x4(unsafe { _mm_loadu_si128(place(x, i, 4).cast()) })
            }
            #[inline(always)]
            fn load_strided(x: &[i32], i: isize, stride: isize) -> I32x4 {
                check(x, i, 4, stride);
                I32x4(x86!(_mm_setr_epi32(at(x, i), at(x, i + stride), at(x, i + 2 * stride), at(x, i + 3 * stride))))
            }
            #[inline(always)]
            fn store(self, x: &mut [i32], i: isize) {
                // SAFETY: `place_mut` answers for four elements.
                unsafe { _mm_storeu_si128(place_mut(x, i, 4).cast(), self.0) }
            }
            #[inline(always)]
            fn store_strided(self, x: &mut [i32], i: isize, stride: isize) {
                let mut lanes = [0; 4];
                self.store(&mut lanes, 0);
                scatter(x, i, stride, lanes);
            }
            // Equal and greater is all there is.
            #[inline(always)]
            fn cmp_eq(self, other: I32x4) -> Mask4 {
                Mask4::widen(x86!(_mm_cmpeq_epi32(self.0, other.0)))
            }
            #[inline(always)]
            fn cmp_ne(self, other: I32x4) -> Mask4 {
                !self.cmp_eq(other)
            }
            #[inline(always)]
            fn cmp_lt(self, other: I32x4) -> Mask4 {
                other.cmp_gt(self)
            }
            #[inline(always)]
            fn cmp_le(self, other: I32x4) -> Mask4 {
                !self.cmp_gt(other)
            }
            #[inline(always)]
            fn cmp_gt(self, other: I32x4) -> Mask4 {
                Mask4::widen(x86!(_mm_cmpgt_epi32(self.0, other.0)))
            }
            #[inline(always)]
            fn cmp_ge(self, other: I32x4) -> Mask4 {
                !other.cmp_gt(self)
            }
        }

        impl Not for I32x4 {
            type Output = I32x4;
            #[inline(always)]
            fn not(self) -> I32x4 {
                I32x4(x86!(_mm_xor_si128(self.0, _mm_set1_epi32(-1))))
            }
        }

        /// What shifts take: the lowest lane, modulo 32, as 64 bits.
        #[inline(always)]
        fn shift_count(count: I32x4) -> __m128i {
            x86!(_mm_and_si128(count.0, _mm_setr_epi32(31, 0, 0, 0)))
        }

        /// The lanes of `a`, or of `b` where the 32-bit mask is true.
        #[inline(always)]
        fn blend(a: __m128i, b: __m128i, mask: __m128i) -> __m128i {
            x86!(_mm_or_si128(_mm_and_si128(mask, b), _mm_andnot_si128(mask, a)))
        }

        impl Integer for I32x4 {
            type F64 = F64x4;

            #[inline(always)]
            fn shl(self, count: I32x4) -> I32x4 {
                I32x4(x86!(_mm_sll_epi32(self.0, shift_count(count))))
            }
            #[inline(always)]
            fn shr(self, count: I32x4) -> I32x4 {
                I32x4(x86!(_mm_sra_epi32(self.0, shift_count(count))))
            }
            #[inline(always)]
            fn shr_u(self, count: I32x4) -> I32x4 {
                I32x4(x86!(_mm_srl_epi32(self.0, shift_count(count))))
            }
            #[inline(always)]
            fn mul_hi_u(self, other: I32x4) -> I32x4 {
                // Products of even lanes, 64 bits wide; the high half of each is wanted.
                let even = x86!(_mm_mul_epu32(self.0, other.0));
                let odd = x86!(_mm_mul_epu32(_mm_srli_epi64::<32>(self.0), _mm_srli_epi64::<32>(other.0)));
                I32x4(x86!(_mm_unpacklo_epi32(
                    _mm_shuffle_epi32::<0b00_00_11_01>(even),
                    _mm_shuffle_epi32::<0b00_00_11_01>(odd),
                )))
            }
            #[inline(always)]
            fn within(self, least: i32, most: i32) -> I32x4 {
                let (least, most) = x86!((_mm_set1_epi32(least), _mm_set1_epi32(most)));
                let above = blend(self.0, least, x86!(_mm_cmplt_epi32(self.0, least)));
                I32x4(blend(above, most, x86!(_mm_cmpgt_epi32(above, most))))
            }

            #[inline(always)]
            fn ramp(base: isize) -> I32x4 {
                I32x4(x86!(_mm_add_epi32(_mm_set1_epi32(base as i32), _mm_setr_epi32(0, 1, 2, 3))))
            }
            #[inline(always)]
            fn to_f64(self) -> F64x4 {
                self.convert()
            }
        }
    };
}
