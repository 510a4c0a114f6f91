// Generated from kernels/math/log.ts#L13 by `trefoil build`. Do not edit. Hash 90dff2f7a3791881

use crate::prelude::*;

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
    {
        let chunks = ctx.chunks(n, 58);
        let tasks: Vec<_> = chunks.iter().zip(split(y, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, y)| log_region0::<S>(chunk.lo, chunk.hi, x, y))?;
    }
    Ok(())
}

multiversion!(log_region0 = log_region0_body(lo: isize, hi: isize, x: &[f64], y: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn log_region0_body<S: Simd, W: Vectors>(lo: isize, hi: isize, x: &[f64], y: &mut [f64]) {
    let nan = plain_nan();
    let y_base = lo;
    let i_main: isize = lo + ((hi - lo).max(0) & -8);
    let mut i: isize = lo;
    while i < i_main {
        let x2: W::F64 = W::F64::load(x, i);
        let inside: W::Mask = x2.cmp_gt(W::F64::splat(0.0)) & x2.cmp_lt(W::F64::splat(f64::INFINITY));
        let tiny: W::Mask = x2.cmp_lt(W::F64::splat(2.2250738585072014e-308));
        let v: W::F64 =
            W::select_f64(inside, W::select_f64(tiny, x2 * W::F64::splat(18014398509481984.0), x2), W::F64::splat(1.0));
        let word: W::I32 = W::high_word(v) + W::I32::splat(614242_u32 as i32);
        let k: W::F64 = word.shr_u(W::I32::splat(20_u32 as i32)).to_f64()
            - W::select_f64(tiny, W::F64::splat(1077.0), W::F64::splat(1023.0));
        let m: W::F64 = W::from_words(
            (word & W::I32::splat(1048575_u32 as i32)) + W::I32::splat(1072079006_u32 as i32),
            W::low_word(v),
        );
        let f: W::F64 = m - W::F64::splat(1.0);
        let half: W::F64 = W::F64::splat(0.5) * f * f;
        let s: W::F64 = f / (W::F64::splat(2.0) + f);
        let z: W::F64 = s * s;
        let w: W::F64 = z * z;
        let odd: W::F64 = z
            * (W::F64::splat(0.6666666666666735)
                + w * (W::F64::splat(0.2857142874366239)
                    + w * (W::F64::splat(0.1818357216161805) + w * W::F64::splat(0.14798198605116586))));
        let even: W::F64 = w
            * (W::F64::splat(0.3999999999940942)
                + w * (W::F64::splat(0.22222198432149784) + w * W::F64::splat(0.15313837699209373)));
        let result: W::F64 = s * (half + (even + odd)) + k * W::F64::splat(1.9082149292705877e-10) - half
            + f
            + k * W::F64::splat(0.6931471803691238);
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
    for i in i_main..hi {
        let x2: f64 = at(x, i);
        let inside = x2 > 0.0 && x2 < f64::INFINITY;
        let tiny = x2 < 2.2250738585072014e-308;
        let v: f64 = if inside { if tiny { x2 * 18014398509481984.0 } else { x2 } } else { 1.0 };
        let word: u32 = high_word(v).wrapping_add(614242_u32);
        let k: f64 = word.wrapping_shr(20_u32 as u32) as i32 as f64 - (if tiny { 1077.0 } else { 1023.0 });
        let m: f64 = from_words((word & 1048575_u32).wrapping_add(1072079006_u32), low_word(v));
        let f: f64 = m - 1.0;
        let half: f64 = 0.5 * f * f;
        let s: f64 = f / (2.0 + f);
        let z: f64 = s * s;
        let w: f64 = z * z;
        let odd: f64 =
            z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
        let even: f64 = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
        let result: f64 = s * (half + (even + odd)) + k * 1.9082149292705877e-10 - half + f + k * 0.6931471803691238;
        let result3: f64 =
            if inside { result } else { if x2 == 0.0 { -f64::INFINITY } else { if x2 > 0.0 { x2 } else { f64::NAN } } };
        put(y, i - y_base, canonical(result3, nan));
    }
}
