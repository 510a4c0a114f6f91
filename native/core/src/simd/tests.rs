//! Every operation at every level this machine has, against the scalar meaning on values where
//! implementations like to differ. NaNs are compared as NaN: their bits mean nothing inside a kernel.

use super::*;
use crate::operations;

fn doubles() -> Vec<f64> {
    #[rustfmt::skip]
    let mut values = vec![
        0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, -1.5, 2.5, 0.1, 1e-300, -1e300, f64::MAX, f64::MIN, f64::MIN_POSITIVE,
        f64::from_bits(1), -f64::from_bits(1), f64::from_bits(0x000f_ffff_ffff_ffff), f64::INFINITY, f64::NEG_INFINITY,
        f64::NAN, -f64::NAN, 0.49999999999999994, 4503599627370495.5, -4503599627370495.5, 4503599627370497.0, 9e15,
    ];
    let mut state = 7_u64;
    values.extend((0..40).map(|_| f64::from_bits(random(&mut state))));
    values.extend((0..29).map(|_| (random(&mut state) >> 40) as f64 / 64.0 - 1e5));
    values
}

fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn integers() -> Vec<i32> {
    let mut values = vec![0, 1, -1, 2, -2, 3, 65_535, 65_536, -65_536, i32::MAX, i32::MIN, i32::MAX - 1, i32::MIN + 1];
    let mut state = 11_u64;
    values.extend((0..51).map(|_| random(&mut state) as i32));
    values
}

/// Calls `f` with every N neighbours of the values beside N of every rotation of them.
fn beside<T: Copy, const N: usize>(values: &[T], mut f: impl FnMut([T; N], [T; N])) {
    let n = values.len();
    for turn in 0..n {
        for i in (0..n).step_by(N) {
            let pick = |from: usize| std::array::from_fn(|k| values[(from + k) % n]);
            f(pick(i), pick(i + turn));
        }
    }
}

trait Number: Copy + std::fmt::Debug {
    fn agrees(self, other: Self) -> bool;
}
impl Number for f64 {
    fn agrees(self, other: f64) -> bool {
        self.to_bits() == other.to_bits() || (self.is_nan() && other.is_nan())
    }
}
impl Number for f32 {
    fn agrees(self, other: f32) -> bool {
        self.to_bits() == other.to_bits() || (self.is_nan() && other.is_nan())
    }
}
impl Number for i32 {
    fn agrees(self, other: i32) -> bool {
        self == other
    }
}

fn lanes<V: Lanes, const N: usize>(v: V, zero: V::Element) -> [V::Element; N] {
    let mut lanes = [zero; N];
    v.store(&mut lanes, 0);
    lanes
}

/// What the lanes hold is what the scalar operation makes of each.
fn binary<V: Lanes, const N: usize>(
    name: &str,
    a: [V::Element; N],
    b: [V::Element; N],
    got: V,
    f: impl Fn(V::Element, V::Element) -> V::Element,
) where
    V::Element: Number,
{
    let got = lanes::<V, N>(got, a[0]);
    for k in 0..N {
        let expected = f(a[k], b[k]);
        assert!(got[k].agrees(expected), "{name}({:?}, {:?}) gave {:?}, not {expected:?}", a[k], b[k], got[k]);
    }
}

fn unary<V: Lanes, const N: usize>(name: &str, a: [V::Element; N], got: V, f: impl Fn(V::Element) -> V::Element)
where
    V::Element: Number,
{
    binary(name, a, a, got, |a, _| f(a));
}

/// The mask as 1 and 0, through the vector of the same kind.
fn truth<S: Vectors, const N: usize>(mask: S::Mask) -> [bool; N] {
    lanes::<_, N>(S::select_i32(mask, S::I32::splat(1), S::I32::splat(0)), 0).map(|lane| lane == 1)
}

fn compared<S: Vectors, V: Lanes<Mask = S::Mask>, const N: usize>(a: [V::Element; N], b: [V::Element; N])
where
    V::Element: Number + PartialOrd,
{
    let (va, vb) = (V::load(&a, 0), V::load(&b, 0));
    type Case<M, T> = (&'static str, M, fn(&T, &T) -> bool);
    let cases: [Case<S::Mask, V::Element>; 6] = [
        ("==", va.cmp_eq(vb), PartialEq::eq),
        ("!=", va.cmp_ne(vb), PartialEq::ne),
        ("<", va.cmp_lt(vb), PartialOrd::lt),
        ("<=", va.cmp_le(vb), PartialOrd::le),
        (">", va.cmp_gt(vb), PartialOrd::gt),
        (">=", va.cmp_ge(vb), PartialOrd::ge),
    ];
    for (name, mask, f) in cases {
        let expected: [bool; N] = std::array::from_fn(|k| f(&a[k], &b[k]));
        assert_eq!(truth::<S, N>(mask), expected, "{a:?} {name} {b:?}");
        assert_eq!(truth::<S, N>(!mask), expected.map(|lane| !lane));
        assert_eq!(mask.any(), expected.contains(&true));
        assert_eq!((!mask).any(), expected.contains(&false));
        for other in [false, true] {
            assert_eq!(truth::<S, N>(mask & S::Mask::splat(other)), expected.map(|lane| lane & other));
            assert_eq!(truth::<S, N>(S::Mask::splat(other) | mask), expected.map(|lane| lane | other));
        }
    }
}

/// Loads and stores, contiguous and not, touch the elements they should and no others.
fn moved<V: Lanes, const N: usize>(values: &[V::Element])
where
    V::Element: Number,
{
    for stride in [1, 2, 5] {
        for first in 0..8 {
            let mut target = vec![values[0]; 64];
            let v = V::load_strided(values, first, stride);
            v.store_strided(&mut target, first, stride);
            if stride == 1 {
                let mut plain = vec![values[0]; 64];
                V::load(values, first).store(&mut plain, first);
                assert!(plain.iter().zip(&target).all(|(a, b)| a.agrees(*b)));
            }
            for (i, element) in target.into_iter().enumerate() {
                let step = i as isize - first;
                let hit = step >= 0 && step % stride == 0 && step / stride < N as isize;
                assert!(element.agrees(values[if hit { i } else { 0 }]));
            }
        }
    }
    assert!(lanes::<V, N>(V::splat(values[5]), values[0]).iter().all(|lane| lane.agrees(values[5])));
}

macro_rules! float_test {
    ($name:ident, $type:ident, $lanes:ident, $select:ident) => {
        fn $name<S: Vectors, const N: usize>() {
            let values: Vec<$type> = doubles().into_iter().map(|value| value as $type).collect();
            moved::<S::$lanes, N>(&values);
            beside::<_, N>(&values, |a, b| {
                let (va, vb) = (S::$lanes::load(&a, 0), S::$lanes::load(&b, 0));
                binary("+", a, b, va + vb, |a, b| a + b);
                binary("-", a, b, va - vb, |a, b| a - b);
                binary("*", a, b, va * vb, |a, b| a * b);
                binary("/", a, b, va / vb, |a, b| a / b);
                binary("min", a, b, va.min(vb), operations::min);
                binary("max", a, b, va.max(vb), operations::max);
                let smaller = va.cmp_lt(vb);
                binary("select", a, b, S::$select(smaller, va, vb), |a, b| if a < b { a } else { b });
                compared::<S, S::$lanes, N>(a, b);
            });
            for a in values.chunks_exact(N) {
                let a: [$type; N] = a.try_into().unwrap();
                let v = S::$lanes::load(&a, 0);
                unary("neg", a, -v, |a| -a);
                unary("sqrt", a, v.sqrt(), $type::sqrt);
                unary("abs", a, v.abs(), $type::abs);
                unary("floor", a, v.floor(), $type::floor);
                unary("ceil", a, v.ceil(), $type::ceil);
                unary("trunc", a, v.trunc(), $type::trunc);
            }
        }
    };
}
float_test!(f64_lanes, f64, F64, select_f64);
float_test!(f32_lanes, f32, F32, select_f32);

fn i32_lanes<S: Vectors, const N: usize>() {
    let values = integers();
    moved::<S::I32, N>(&values);
    beside::<_, N>(&values, |a, b| {
        let (va, vb) = (S::I32::load(&a, 0), S::I32::load(&b, 0));
        binary("+", a, b, va + vb, i32::wrapping_add);
        binary("-", a, b, va - vb, i32::wrapping_sub);
        binary("*", a, b, va * vb, i32::wrapping_mul);
        binary("&", a, b, va & vb, |a, b| a & b);
        binary("|", a, b, va | vb, |a, b| a | b);
        binary("^", a, b, va ^ vb, |a, b| a ^ b);
        binary("select", a, b, S::select_i32(va.cmp_gt(vb), va, vb), i32::max);
        compared::<S, S::I32, N>(a, b);
        assert_eq!(lanes(va.to_f64(), 0.0), a.map(f64::from));
        assert_eq!(lanes(S::u32_to_f64(va), 0.0), a.map(|a| f64::from(a as u32)));
        assert_eq!(lanes(!va, 0), a.map(|a| !a));
        binary("mul_hi", a, b, va.mul_hi_u(vb), |a, b| operations::mul_hi_u32(a as u32, b as u32) as i32);
        let count = S::I32::splat(b[0]);
        assert_eq!(lanes(va.shl(count), 0), a.map(|a| a.wrapping_shl(b[0] as u32)));
        assert_eq!(lanes(va.shr(count), 0), a.map(|a| a.wrapping_shr(b[0] as u32)));
        assert_eq!(lanes(va.shr_u(count), 0), a.map(|a| (a as u32).wrapping_shr(b[0] as u32) as i32));
        assert_eq!(lanes(S::power_of_two(va), 0.0), a.map(operations::power_of_two));
        assert_eq!(lanes(S::high_word(S::from_words(va, vb)), 0), a);
        assert_eq!(lanes(S::low_word(S::from_words(va, vb)), 0), b);
    });
    for a in doubles().chunks_exact(N) {
        let a: [f64; N] = a.try_into().unwrap();
        let v = S::F64::load(&a, 0);
        assert_eq!(lanes(S::to_i32(v), 0), a.map(|a| a as i32));
        let narrow = S::f64_to_f32(v);
        unary("to f32", a.map(|a| a as f32), narrow, |a| a);
        unary("to f64", a.map(|a| f64::from(a as f32)), S::f32_to_f64(narrow), |a| a);
    }
    for base in [0, -1, 5, i32::MAX as isize - 3, i32::MAX as isize] {
        let expected: [i32; N] = std::array::from_fn(|k| (base as i32).wrapping_add(k as i32));
        assert_eq!(lanes(S::I32::ramp(base), 0), expected);
    }
}

fn u8_lanes<S: Simd>() {
    let mut state = 5_u64;
    let text: Vec<u8> = (0..200).map(|_| random(&mut state) as u8 & 0x83).collect();
    for i in 0..text.len() as isize - 31 {
        let v = S::U8::load(&text, i);
        for sought in [0, 1, 0x80, 0x83, 255, -1, 256, 0x101] {
            let hit = |k: usize| u32::from(text[i as usize + k] == sought as u8) << k;
            let expected = (0..32).fold(0, |bits, k| bits | hit(k)) as i32;
            let mask = v.cmp_eq(S::U8::splat(sought));
            assert_eq!(mask.bits(), expected);
            assert_eq!(v.cmp_ne(S::U8::splat(sought)).bits(), !expected);
            assert_eq!((!mask).bits(), !expected);
            assert_eq!(mask.any(), expected != 0);
            assert_eq!((mask & S::Mask8::splat(true)).bits(), expected);
            assert_eq!((mask & S::Mask8::splat(false)).bits(), 0);
            assert_eq!((mask | S::Mask8::splat(true)).bits(), -1);
            assert_eq!((mask | S::Mask8::splat(false)).bits(), expected);
        }
    }
}

fn numbers<V: Vectors, const N: usize>() {
    f64_lanes::<V, N>();
    f32_lanes::<V, N>();
    i32_lanes::<V, N>();
}

fn every<S: Simd>() {
    if S::LEVEL.is_available() {
        numbers::<S, { LANES as usize }>();
        numbers::<S::Wide, { WIDE_LANES as usize }>();
        u8_lanes::<S>();
    }
}

#[test]
fn portable() {
    every::<Portable>();
}

#[test]
#[cfg(target_arch = "x86_64")]
fn sse2() {
    every::<Sse2>();
}

#[test]
#[cfg(target_arch = "x86_64")]
fn avx2() {
    every::<Avx2>();
}

#[test]
#[cfg(target_arch = "x86_64")]
fn avx512() {
    every::<Avx512>();
}

#[test]
fn levels() {
    assert!(Level::Portable.is_available() && Level::best().is_available());
    for level in Level::ALL {
        let found = Level::from_number(level as i32);
        assert_eq!(found, if level.is_available() { level } else { Level::best() });
    }
    for number in [0, -1, 5, i32::MAX] {
        assert_eq!(Level::from_number(number), Level::best());
    }
}

#[test]
#[cfg_attr(not(any(debug_assertions, feature = "checked")), ignore = "unchecked build")]
fn outside() {
    fn panics(f: impl FnOnce() + std::panic::UnwindSafe) {
        assert!(std::panic::catch_unwind(f).is_err());
    }
    fn each<S: Simd>() {
        if !S::LEVEL.is_available() {
            return;
        }
        panics(|| _ = S::F64::load(&[0.0; 4], 1));
        panics(|| _ = <S::Wide as Vectors>::F64::load(&[0.0; 8], 1));
        panics(|| _ = <S::Wide as Vectors>::I32::load_strided(&[0; 14], 0, 2));
        panics(|| <S::Wide as Vectors>::F32::splat(0.0).store(&mut [0.0; 7], 0));
        panics(|| _ = S::F64::load_strided(&[0.0; 12], 0, 4));
        panics(|| _ = S::I32::load(&[0; 4], -1));
        panics(|| _ = S::U8::load(&[0; 31], 0));
        panics(|| S::F32::splat(0.0).store(&mut [0.0; 3], 0));
        panics(|| S::F64::splat(0.0).store_strided(&mut [0.0; 4], 3, -2));
    }
    each::<Portable>();
    #[cfg(target_arch = "x86_64")]
    each::<Sse2>();
    #[cfg(target_arch = "x86_64")]
    each::<Avx2>();
    #[cfg(target_arch = "x86_64")]
    each::<Avx512>();
}
