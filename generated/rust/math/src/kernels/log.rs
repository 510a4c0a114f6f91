// Generated from kernels/math/log.ts#L13 by `trefoil build`. Do not edit. Hash 6a580273231bed89

use trefoil_core::prelude::*;

multiversion!(
    /// Natural logarithm of each element.
    ///
    /// log(±0) is −Infinity, log of a negative number is NaN, log(1) is exactly +0. NaN stays NaN.
    ///
    /// Accuracy: less than 1 ulp.
    ///
    /// Source: reduction by powers of 2 and the polynomial of fdlibm's e_log.c.
    pub log = log_body(ctx: &Context, x: &[f64], n: isize, y: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn log_body<S: Simd, W: Vectors>(ctx: &Context, x: &[f64], n: isize, y: &mut [f64]) -> Result<(), Failure> {
    let x = exact(x, n);
    let y = exact_mut(y, n);
    // fill(y, (i) => logarithm(x[i]!));
    {
        let chunks = ctx.chunks(n, 58);
        let tasks: Vec<_> = chunks.iter().zip(split(y, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, y)| fill_y::<S>(chunk.lo, chunk.hi, x, y))?;
    }
    Ok(())
}

multiversion!(fill_y = fill_y_body(lo: isize, hi: isize, x: &[f64], y: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_y_body<S: Simd, W: Vectors>(lo: isize, hi: isize, x: &[f64], y: &mut [f64]) {
    let nan = plain_nan();
    let y_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(y, (i) => logarithm(x[i]!));
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        let x2: W::F64 = W::F64::load(x, i);
        // const inside = x > 0.0 && x < Infinity;
        let inside: W::Mask = x2.cmp_gt(W::F64::splat(0.0)) & x2.cmp_lt(W::F64::splat(f64::INFINITY));
        // const tiny = x < 2.2250738585072014e-308;
        let tiny: W::Mask = x2.cmp_lt(W::F64::splat(2.2250738585072014e-308));
        // const v = inside ? (tiny ? x * 18014398509481984.0 : x) : 1.0;
        let v: W::F64 =
            W::select_f64(inside, W::select_f64(tiny, x2 * W::F64::splat(18014398509481984.0), x2), W::F64::splat(1.0));
        // const word = u32(highWord(v) + 0x95f62);
        let word: W::I32 = W::high_word(v) + W::I32::splat(614242_u32 as i32);
        // const k = toF64(i32(word >>> 20)) - (tiny ? 1077.0 : 1023.0);
        let k: W::F64 = word.shr_u(W::I32::splat(20_u32 as i32)).to_f64()
            - W::select_f64(tiny, W::F64::splat(1077.0), W::F64::splat(1023.0));
        // const m = fromWords(u32(u32(word & 0xfffff) + 0x3fe6a09e), lowWord(v));
        let m: W::F64 = W::from_words(
            (word & W::I32::splat(1048575_u32 as i32)) + W::I32::splat(1072079006_u32 as i32),
            W::low_word(v),
        );
        // const f = m - 1.0;
        let f: W::F64 = m - W::F64::splat(1.0);
        // const half = 0.5 * f * f;
        let half: W::F64 = W::F64::splat(0.5) * f * f;
        // const s = f / (2.0 + f);
        let s: W::F64 = f / (W::F64::splat(2.0) + f);
        // const z = s * s;
        let z: W::F64 = s * s;
        // const w = z * z;
        let w: W::F64 = z * z;
        // const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
        let odd: W::F64 = z
            * (W::F64::splat(0.6666666666666735)
                + w * (W::F64::splat(0.2857142874366239)
                    + w * (W::F64::splat(0.1818357216161805) + w * W::F64::splat(0.14798198605116586))));
        // const even = w * (L2 + w * (L4 + w * L6));
        let even: W::F64 = w
            * (W::F64::splat(0.3999999999940942)
                + w * (W::F64::splat(0.22222198432149784) + w * W::F64::splat(0.15313837699209373)));
        // const result = s * (half + (even + odd)) + k * LN2_LOW - half + f + k * LN2_HIGH;
        let result: W::F64 = s * (half + (even + odd)) + k * W::F64::splat(1.9082149292705877e-10) - half
            + f
            + k * W::F64::splat(0.6931471803691238);
        // fill(y, (i) => logarithm(x[i]!));
        let result2: W::F64 = W::select_f64(
            inside,
            result,
            W::select_f64(
                x2.cmp_eq(W::F64::splat(0.0)),
                W::F64::splat(-f64::INFINITY),
                W::select_f64(x2.cmp_gt(W::F64::splat(0.0)), x2, W::F64::splat(f64::NAN)),
            ),
        );
        result2.canonical(nan).store(y, i - y_base);
        i += 8;
    }
    // The remainder.
    for i in i_main..hi {
        let x2: f64 = at(x, i);
        // const inside = x > 0.0 && x < Infinity;
        let inside = x2 > 0.0 && x2 < f64::INFINITY;
        // const tiny = x < 2.2250738585072014e-308;
        let tiny = x2 < 2.2250738585072014e-308;
        // const v = inside ? (tiny ? x * 18014398509481984.0 : x) : 1.0;
        let v: f64 = if inside { if tiny { x2 * 18014398509481984.0 } else { x2 } } else { 1.0 };
        // const word = u32(highWord(v) + 0x95f62);
        let word: u32 = high_word(v).wrapping_add(614242_u32);
        // const k = toF64(i32(word >>> 20)) - (tiny ? 1077.0 : 1023.0);
        let k: f64 = word.wrapping_shr(20_u32 as u32) as i32 as f64 - (if tiny { 1077.0 } else { 1023.0 });
        // const m = fromWords(u32(u32(word & 0xfffff) + 0x3fe6a09e), lowWord(v));
        let m: f64 = from_words((word & 1048575_u32).wrapping_add(1072079006_u32), low_word(v));
        // const f = m - 1.0;
        let f: f64 = m - 1.0;
        // const half = 0.5 * f * f;
        let half: f64 = 0.5 * f * f;
        // const s = f / (2.0 + f);
        let s: f64 = f / (2.0 + f);
        // const z = s * s;
        let z: f64 = s * s;
        // const w = z * z;
        let w: f64 = z * z;
        // const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
        let odd: f64 =
            z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
        // const even = w * (L2 + w * (L4 + w * L6));
        let even: f64 = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
        // const result = s * (half + (even + odd)) + k * LN2_LOW - half + f + k * LN2_HIGH;
        let result: f64 = s * (half + (even + odd)) + k * 1.9082149292705877e-10 - half + f + k * 0.6931471803691238;
        // fill(y, (i) => logarithm(x[i]!));
        let result2: f64 =
            if inside { result } else { if x2 == 0.0 { -f64::INFINITY } else { if x2 > 0.0 { x2 } else { f64::NAN } } };
        put(y, i - y_base, canonical(result2, nan));
    }
}
