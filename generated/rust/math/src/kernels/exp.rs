// Generated from kernels/math/exp.ts#L14 by `trefoil build`. Do not edit. Hash 435e4aae0813d5af

use trefoil_core::prelude::*;

multiversion!(
    /// e to the power of each element.
    ///
    /// Overflows to Infinity above 709.78, underflows through subnormal numbers to 0 below −745.13. exp(±0) is 1;
    /// NaN stays NaN.
    ///
    /// Accuracy: less than 1 ulp.
    ///
    /// Source: reduction by ln 2 and the rational approximation of fdlibm's e_exp.c.
    pub exp = exp_body(ctx: &Context, x: &[f64], n: isize, y: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn exp_body<S: Simd, W: Vectors>(ctx: &Context, x: &[f64], n: isize, y: &mut [f64]) -> Result<(), Failure> {
    let x = exact(x, n);
    let y = exact_mut(y, n);
    // fill(y, (i) => exponential(x[i]!));
    {
        let chunks = ctx.chunks(n, 44);
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
    // fill(y, (i) => exponential(x[i]!));
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        let x2: W::F64 = W::F64::load(x, i);
        // const within = min(max(-746.0, x), 710.0);
        let within: W::F64 = W::F64::splat(-746.0).max(x2).min(W::F64::splat(710.0));
        // const k = within * INVERSE_LN2 + WHOLE - WHOLE;
        let k: W::F64 = within * W::F64::splat(1.4426950408889634) + W::F64::splat(6755399441055744.0)
            - W::F64::splat(6755399441055744.0);
        // const high = within - k * LN2_HIGH;
        let high: W::F64 = within - k * W::F64::splat(0.6931471803691238);
        // const low = k * LN2_LOW;
        let low: W::F64 = k * W::F64::splat(1.9082149292705877e-10);
        // const r = high - low;
        let r: W::F64 = high - low;
        // const square = r * r;
        let square: W::F64 = r * r;
        // const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
        let c: W::F64 = r - square
            * (W::F64::splat(0.16666666666666602)
                + square
                    * (W::F64::splat(-0.0027777777777015593)
                        + square
                            * (W::F64::splat(0.00006613756321437934)
                                + square
                                    * (W::F64::splat(-0.0000016533902205465252)
                                        + square * W::F64::splat(4.1381367970572385e-8)))));
        // const power = 1.0 - (low - (r * c) / (2.0 - c) - high);
        let power: W::F64 = W::F64::splat(1.0) - (low - r * c / (W::F64::splat(2.0) - c) - high);
        // const first = min(max(k, -1000.0), 1000.0);
        let first: W::F64 = k.max(W::F64::splat(-1000.0)).min(W::F64::splat(1000.0));
        // fill(y, (i) => exponential(x[i]!));
        let result: W::F64 = W::select_f64(
            x2.cmp_eq(x2),
            power * W::power_of_two(W::to_i32(first)) * W::power_of_two(W::to_i32(k - first)),
            x2,
        );
        result.canonical(nan).store(y, i - y_base);
        i += 8;
    }
    // The remainder.
    for i in i_main..hi {
        let x2: f64 = at(x, i);
        // const within = min(max(-746.0, x), 710.0);
        let within: f64 = min(max(-746.0, x2), 710.0);
        // const k = within * INVERSE_LN2 + WHOLE - WHOLE;
        let k: f64 = within * 1.4426950408889634 + 6755399441055744.0 - 6755399441055744.0;
        // const high = within - k * LN2_HIGH;
        let high: f64 = within - k * 0.6931471803691238;
        // const low = k * LN2_LOW;
        let low: f64 = k * 1.9082149292705877e-10;
        // const r = high - low;
        let r: f64 = high - low;
        // const square = r * r;
        let square: f64 = r * r;
        // const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
        let c: f64 = r - square
            * (0.16666666666666602
                + square
                    * (-0.0027777777777015593
                        + square
                            * (0.00006613756321437934
                                + square * (-0.0000016533902205465252 + square * 4.1381367970572385e-8))));
        // const power = 1.0 - (low - (r * c) / (2.0 - c) - high);
        let power: f64 = 1.0 - (low - r * c / (2.0 - c) - high);
        // const first = min(max(k, -1000.0), 1000.0);
        let first: f64 = min(max(k, -1000.0), 1000.0);
        // fill(y, (i) => exponential(x[i]!));
        let result: f64 =
            if x2 == x2 { power * power_of_two(first as i32) * power_of_two((k - first) as i32) } else { x2 };
        put(y, i - y_base, canonical(result, nan));
    }
}
