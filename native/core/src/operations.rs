//! Scalar operations that Rust has no operator for, as the operation table defines them. Every one is
//! the same bits on every backend; none of Rust's own `min`, `max`, `signum`, `round` is.

mod sealed {
    pub trait Sealed {}
    impl Sealed for f64 {}
    impl Sealed for f32 {}
}

/// f64 and f32.
pub trait Real: Copy + PartialOrd + sealed::Sealed {
    #[doc(hidden)]
    fn sign_of(self) -> Self;
    #[doc(hidden)]
    fn round_of(self) -> Self;
    #[doc(hidden)]
    fn is_negative(self) -> bool;
}

macro_rules! real {
    ($type:ty, $whole:expr) => {
        impl Real for $type {
            #[inline(always)]
            fn sign_of(self) -> $type {
                if self > 0.0 {
                    1.0
                } else if self < 0.0 {
                    -1.0
                } else {
                    self
                }
            }
            #[inline(always)]
            fn round_of(self) -> $type {
                // From here on every value is whole; below, adding and taking it away rounds.
                let magnitude = self.abs();
                if magnitude < $whole { ((magnitude + $whole) - $whole).copysign(self) } else { self }
            }
            #[inline(always)]
            fn is_negative(self) -> bool {
                self.is_sign_negative()
            }
        }
    };
}
real!(f64, 4503599627370496.0);
real!(f32, 8388608.0);

/// The NaN without payload, hidden from the optimiser. To LLVM one NaN is as good as another, so it drops a
/// choice between a value that is NaN and the constant NaN; it cannot drop one it cannot see through.
#[inline(always)]
pub fn plain_nan() -> f64 {
    f64::from_bits(std::hint::black_box(0x7ff8_0000_0000_0000))
}

/// `a`, or `nan` where it is any NaN.
#[inline(always)]
#[allow(clippy::eq_op)]
pub fn canonical<T: Real>(a: T, nan: T) -> T {
    if a == a { a } else { nan }
}

/// `b < a ? b : a`: the first on a tie or beside a NaN.
#[inline(always)]
pub fn min<T: Real>(a: T, b: T) -> T {
    if b < a { b } else { a }
}

/// `a < b ? b : a`: the first on a tie or beside a NaN.
#[inline(always)]
pub fn max<T: Real>(a: T, b: T) -> T {
    if a < b { b } else { a }
}

/// The smaller number: NaN if either is, −0 below +0.
#[inline(always)]
#[allow(clippy::eq_op, reason = "only a NaN differs from itself")]
pub fn min_num<T: Real>(a: T, b: T) -> T {
    if a != a {
        a
    } else if b != b || b < a || (b == a && b.is_negative()) {
        b
    } else {
        a
    }
}

/// The larger number: NaN if either is, +0 above −0.
#[inline(always)]
#[allow(clippy::eq_op, reason = "only a NaN differs from itself")]
pub fn max_num<T: Real>(a: T, b: T) -> T {
    if a != a {
        a
    } else if b != b || a < b || (a == b && a.is_negative()) {
        b
    } else {
        a
    }
}

/// 1, −1, or the operand itself when it is a zero or NaN.
#[inline(always)]
pub fn sign<T: Real>(a: T) -> T {
    a.sign_of()
}

/// To the nearest whole number, ties to the even one, the sign of zero kept.
#[inline(always)]
pub fn round<T: Real>(a: T) -> T {
    a.round_of()
}

/// The absolute value; that of the least integer is itself.
#[inline(always)]
pub fn abs_i32(a: i32) -> i32 {
    a.wrapping_abs()
}

macro_rules! integers {
    ($type:ty, $idiv:ident $irem:ident $min:ident $max:ident $clz:ident $ctz:ident $popcount:ident) => {
        /// Truncating; x / 0 = 0 and MIN / −1 = MIN.
        #[inline(always)]
        pub fn $idiv(a: $type, b: $type) -> $type {
            if b == 0 { 0 } else { a.wrapping_div(b) }
        }
        /// Of truncating division; x % 0 = 0 and MIN % −1 = 0.
        #[inline(always)]
        pub fn $irem(a: $type, b: $type) -> $type {
            if b == 0 { 0 } else { a.wrapping_rem(b) }
        }
        /// The smaller one.
        #[inline(always)]
        pub fn $min(a: $type, b: $type) -> $type {
            if b < a { b } else { a }
        }
        /// The larger one.
        #[inline(always)]
        pub fn $max(a: $type, b: $type) -> $type {
            if a < b { b } else { a }
        }
        /// Zeros above the highest one; 32 for 0.
        #[inline(always)]
        pub fn $clz(a: $type) -> i32 {
            a.leading_zeros() as i32
        }
        /// Zeros below the lowest one; 32 for 0.
        #[inline(always)]
        pub fn $ctz(a: $type) -> i32 {
            a.trailing_zeros() as i32
        }
        /// How many bits are one.
        #[inline(always)]
        pub fn $popcount(a: $type) -> i32 {
            a.count_ones() as i32
        }
    };
}
integers!(i32, idiv_i32 irem_i32 min_i32 max_i32 clz_i32 ctz_i32 popcount_i32);
integers!(u32, idiv_u32 irem_u32 min_u32 max_u32 clz_u32 ctz_u32 popcount_u32);

/// The upper 32 bits of the product.
#[inline(always)]
pub fn mul_hi_u32(a: u32, b: u32) -> u32 {
    ((u64::from(a) * u64::from(b)) >> 32) as u32
}

/// Rotated towards the high bits; counts are taken modulo 32.
#[inline(always)]
pub fn rotl_u32(a: u32, b: u32) -> u32 {
    a.rotate_left(b & 31)
}

/// Rotated towards the low bits; counts are taken modulo 32.
#[inline(always)]
pub fn rotr_u32(a: u32, b: u32) -> u32 {
    a.rotate_right(b & 31)
}

/// Sign, exponent and the upper 20 bits of the fraction.
#[inline(always)]
pub fn high_word(a: f64) -> u32 {
    (a.to_bits() >> 32) as u32
}

/// The lower 32 bits of the fraction.
#[inline(always)]
pub fn low_word(a: f64) -> u32 {
    a.to_bits() as u32
}

/// The number with these bits.
#[inline(always)]
pub fn from_words(high: u32, low: u32) -> f64 {
    f64::from_bits(u64::from(high) << 32 | u64::from(low))
}

/// Two to the power of `k`, which is moved to −1022 … 1023 first: the powers that are normal numbers.
#[inline(always)]
pub fn power_of_two(k: i32) -> f64 {
    f64::from_bits(((k.clamp(-1022, 1023) + 1023) as u64) << 52)
}

/// Truncating division of indices; by 0 it is 0, and the least i32 divided by −1 is itself, as for i32.
#[inline(always)]
pub fn quotient(a: isize, b: isize) -> isize {
    if b == 0 {
        0
    } else if a == i32::MIN as isize && b == -1 {
        a
    } else {
        a / b
    }
}

/// The remainder that belongs to it.
#[inline(always)]
pub fn remainder(a: isize, b: isize) -> isize {
    if b == 0 { 0 } else { a % b }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: f64, b: f64) {
        assert!(a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan()), "{a:?} is not {b:?}");
    }

    #[test]
    fn picked() {
        const NAN: f64 = f64::NAN;
        same(min(0.0, -0.0), 0.0);
        same(min(-0.0, 0.0), -0.0);
        same(max(0.0, -0.0), 0.0);
        same(max(-0.0, 0.0), -0.0);
        same(min(1.0, NAN), 1.0);
        same(min(NAN, 1.0), NAN);
        same(max(1.0, NAN), 1.0);
        same(max(NAN, 1.0), NAN);
        for (a, b) in [(0.0, -0.0), (-0.0, 0.0)] {
            same(min_num(a, b), -0.0);
            same(max_num(a, b), 0.0);
        }
        for (a, b) in [(1.0, NAN), (NAN, 1.0), (NAN, NAN)] {
            same(min_num(a, b), NAN);
            same(max_num(a, b), NAN);
        }
        for (a, b) in [(1.0, 2.0), (2.0, 1.0)] {
            same(min_num(a, b), 1.0);
            same(max_num(a, b), 2.0);
        }
        assert_eq!((min(1.0_f32, 2.0), max_num(1.0_f32, 2.0)), (1.0, 2.0));
    }

    #[test]
    fn rounded() {
        #[rustfmt::skip]
        let cases = [
            (0.5, 0.0), (-0.5, -0.0), (1.5, 2.0), (2.5, 2.0), (-2.5, -2.0), (0.0, 0.0), (-0.0, -0.0),
            (0.49999999999999994, 0.0), (4503599627370495.5, 4503599627370496.0), (1e300, 1e300),
            (f64::INFINITY, f64::INFINITY), (f64::NAN, f64::NAN),
        ];
        for (a, whole) in cases {
            same(round(a), whole);
        }
        for bits in (0..=u32::MAX).step_by(65_537) {
            let a = f32::from_bits(bits);
            same(f64::from(round(a)), f64::from(a.round_ties_even()));
        }
        same(sign(-0.0), -0.0);
        same(sign(f64::NAN), f64::NAN);
        same(sign(-3.0), -1.0);
        same(f64::from(sign(f32::INFINITY)), 1.0);
    }

    #[test]
    fn integers() {
        assert_eq!((idiv_i32(7, 0), irem_i32(7, 0)), (0, 0));
        assert_eq!((idiv_i32(i32::MIN, -1), irem_i32(i32::MIN, -1)), (i32::MIN, 0));
        assert_eq!((idiv_i32(-7, 2), irem_i32(-7, 2)), (-3, -1));
        assert_eq!((idiv_u32(u32::MAX, 2), irem_u32(5, 0)), (i32::MAX as u32, 0));
        assert_eq!(abs_i32(i32::MIN), i32::MIN);
        assert_eq!((mul_hi_u32(u32::MAX, 1), mul_hi_u32(u32::MAX, u32::MAX)), (0, u32::MAX - 1));
        assert_eq!((rotl_u32(1, 33), rotr_u32(1, 1), rotl_u32(5, 0), rotl_u32(1, u32::MAX)), (2, 1 << 31, 5, 1 << 31));
        assert_eq!((rotl_u32(0x8000_0000, 1), rotr_u32(1, 32)), (1, 1));
        assert_eq!((clz_i32(0), ctz_i32(0), popcount_i32(-1)), (32, 32, 32));
        assert_eq!((clz_u32(1), ctz_u32(8), popcount_u32(5)), (31, 3, 2));
        assert_eq!((min_i32(-1, 1), max_i32(-1, 1), min_u32(2, 1), max_u32(2, 1)), (-1, 1, 1, 2));
    }

    #[test]
    fn indices() {
        assert_eq!((quotient(-7, 2), quotient(7, 0), remainder(-7, 2), remainder(7, 0)), (-3, 0, -1, 0));
        assert_eq!((quotient(i32::MIN as isize, -1), remainder(i32::MIN as isize, -1)), (i32::MIN as isize, 0));
    }

    #[test]
    fn bits() {
        assert_eq!((high_word(-1.0), low_word(-1.0), high_word(5e-324), low_word(5e-324)), (0xbff0_0000, 0, 0, 1));
        for a in [0.0, -0.0, 1.5, -2.5e-310, f64::MAX, f64::INFINITY] {
            same(from_words(high_word(a), low_word(a)), a);
        }
        same(power_of_two(0), 1.0);
        same(power_of_two(-1022), f64::MIN_POSITIVE);
        same(power_of_two(i32::MIN), f64::MIN_POSITIVE);
        same(power_of_two(1023), 8.98846567431158e307);
        same(power_of_two(i32::MAX), 8.98846567431158e307);
    }
}
