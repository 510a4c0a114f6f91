// Generated from kernels/detectors/ar1Fit.ts#L16 by `trefoil build`. Do not edit. Hash 4ffa1d587dd297a1

use crate::prelude::*;

multiversion!(
    /// First-order autoregression, column by column: least squares of x[t] on x[t − 1] with an intercept.
    ///
    /// NaN and infinities propagate. A column whose predecessors are all equal, or fewer than two rows, gives NaN.
    ///
    /// Accuracy: 1e-12 of Σ|dx·dy| / Σdx² for the slope, deviations taken from their means.
    ///
    /// Source: ordinary least squares on deviations from the means, after the first row is taken away.
    pub ar1_fit = ar1_fit_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, alpha: &mut [f64], intercept: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_body<S: Simd>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    alpha: &mut [f64],
    intercept: &mut [f64],
) -> Result<(), Failure> {
    let before = &mut scratch::<f64>(cols)?[..];
    let after = &mut scratch::<f64>(cols)?[..];
    let spread = &mut scratch::<f64>(cols)?[..];
    let together = &mut scratch::<f64>(cols)?[..];
    let x = exact(x, rows * cols);
    let alpha = exact_mut(alpha, cols);
    let intercept = exact_mut(intercept, cols);
    {
        let chunks = ctx.chunks(
            cols,
            ((rows - 1) * 6).max(3 + ((rows - 1) / 128 + 1) * (4 + (rows - 1).min(128) * 6 + 7) + 3) + 13,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(before, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, before)| ar1_fit_region0::<S>(chunk.lo, chunk.hi, x, cols, rows, before))?;
    }
    {
        let chunks = ctx.chunks(
            cols,
            ((rows - 1) * 7).max(3 + ((rows - 1) / 128 + 1) * (4 + (rows - 1).min(128) * 7 + 7) + 3) + 13,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(after, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, after)| ar1_fit_region1::<S>(chunk.lo, chunk.hi, x, cols, rows, after))?;
    }
    {
        let chunks = ctx
            .chunks(cols, ((rows - 1) * 9).max(3 + ((rows - 1) / 128 + 1) * (4 + (rows - 1).min(128) * 9 + 7) + 3) + 5);
        let tasks: Vec<_> = chunks.iter().zip(split(spread, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, spread)| ar1_fit_region2::<S>(chunk.lo, chunk.hi, before, x, cols, rows, spread))?;
    }
    {
        let chunks = ctx.chunks(
            cols,
            ((rows - 1) * 17).max(3 + ((rows - 1) / 128 + 1) * (4 + (rows - 1).min(128) * 17 + 7) + 3) + 5,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(together, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, together)| {
            ar1_fit_region3::<S>(chunk.lo, chunk.hi, after, before, x, cols, rows, together)
        })?;
    }
    {
        let chunks = ctx.chunks(cols, 15);
        let tasks: Vec<_> = chunks.iter().zip(split(alpha, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, alpha)| ar1_fit_region4::<S>(chunk.lo, chunk.hi, spread, together, rows, alpha))?;
    }
    {
        let chunks = ctx.chunks(cols, 13);
        let tasks: Vec<_> = chunks.iter().zip(split(intercept, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, intercept)| {
            ar1_fit_region5::<S>(chunk.lo, chunk.hi, after, alpha, before, x, rows, intercept)
        })?;
    }
    Ok(())
}

multiversion!(ar1_fit_region0 = ar1_fit_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, rows: isize, before: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_region0_body<S: Simd>(lo: isize, hi: isize, x: &[f64], cols: isize, rows: isize, before: &mut [f64]) {
    let before_base = lo;
    let j_main: isize = lo + ((hi - lo).max(0) & -8);
    let mut j: isize = lo;
    while j < j_main {
        let terms: isize = rows - 1;
        let mut total: S::F64 = S::F64::splat(if terms <= 0 { 0.0 } else { -0.0 });
        let mut total_1: S::F64 = S::F64::splat(if terms <= 0 { 0.0 } else { -0.0 });
        if terms <= 128 {
            for t in 0..terms {
                total = total + (S::F64::load(x, t * cols + j) - S::F64::load(x, j));
                total_1 = total_1 + (S::F64::load(x, t * cols + (j + 4)) - S::F64::load(x, j + 4));
            }
        } else {
            let mut partial = [S::F64::splat(0.0); 26];
            let mut partial_1 = [S::F64::splat(0.0); 26];
            let mut depth: isize = 0;
            let mut start: isize = 0;
            while start < terms {
                let mut running: S::F64 = S::F64::splat(-0.0);
                let mut running_1: S::F64 = S::F64::splat(-0.0);
                let end: isize = (start + 128).min(terms);
                for t2 in start..end {
                    running = running + (S::F64::load(x, t2 * cols + j) - S::F64::load(x, j));
                    running_1 = running_1 + (S::F64::load(x, t2 * cols + (j + 4)) - S::F64::load(x, j + 4));
                }
                let mut pairs2: isize = start >> 7;
                while pairs2 & 1 != 0 {
                    depth -= 1;
                    running = partial[depth as usize] + running;
                    running_1 = partial_1[depth as usize] + running_1;
                    pairs2 >>= 1;
                }
                partial[depth as usize] = running;
                partial_1[depth as usize] = running_1;
                depth += 1;
                start += 128;
            }
            depth -= 1;
            total = partial[depth as usize];
            total_1 = partial_1[depth as usize];
            while depth > 0 {
                depth -= 1;
                total = partial[depth as usize] + total;
                total_1 = partial_1[depth as usize] + total_1;
            }
        }
        (total / S::F64::splat((rows - 1) as f64)).store(before, j - before_base);
        (total_1 / S::F64::splat((rows - 1) as f64)).store(before, j + 4 - before_base);
        j += 8;
    }
    for j in j_main..hi {
        let terms: isize = rows - 1;
        let mut total: f64 = if terms <= 0 { 0.0 } else { -0.0 };
        if terms <= 128 {
            for t in 0..terms {
                total += at(x, t * cols + j) - at(x, j);
            }
        } else {
            let mut partial = [0.0_f64; 26];
            let mut depth: isize = 0;
            let mut start: isize = 0;
            while start < terms {
                let mut running: f64 = -0.0;
                let end2: isize = (start + 128).min(terms);
                for t2 in start..end2 {
                    running += at(x, t2 * cols + j) - at(x, j);
                }
                let mut pairs2: isize = start >> 7;
                while pairs2 & 1 != 0 {
                    depth -= 1;
                    running = partial[depth as usize] + running;
                    pairs2 >>= 1;
                }
                partial[depth as usize] = running;
                depth += 1;
                start += 128;
            }
            depth -= 1;
            total = partial[depth as usize];
            while depth > 0 {
                depth -= 1;
                total = partial[depth as usize] + total;
            }
        }
        put(before, j - before_base, total / (rows - 1) as f64);
    }
}

multiversion!(ar1_fit_region1 = ar1_fit_region1_body(lo2: isize, hi2: isize, x: &[f64], cols: isize, rows: isize, after: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_region1_body<S: Simd>(lo2: isize, hi2: isize, x: &[f64], cols: isize, rows: isize, after: &mut [f64]) {
    let after_base = lo2;
    let j2_main: isize = lo2 + ((hi2 - lo2).max(0) & -8);
    let mut j2: isize = lo2;
    while j2 < j2_main {
        let terms2: isize = rows - 1;
        let mut total2: S::F64 = S::F64::splat(if terms2 <= 0 { 0.0 } else { -0.0 });
        let mut total2_1: S::F64 = S::F64::splat(if terms2 <= 0 { 0.0 } else { -0.0 });
        if terms2 <= 128 {
            for t22 in 0..terms2 {
                total2 = total2 + (S::F64::load(x, (t22 + 1) * cols + j2) - S::F64::load(x, j2));
                total2_1 = total2_1 + (S::F64::load(x, (t22 + 1) * cols + (j2 + 4)) - S::F64::load(x, j2 + 4));
            }
        } else {
            let mut partial2 = [S::F64::splat(0.0); 26];
            let mut partial2_1 = [S::F64::splat(0.0); 26];
            let mut depth2: isize = 0;
            let mut start2: isize = 0;
            while start2 < terms2 {
                let mut running2: S::F64 = S::F64::splat(-0.0);
                let mut running2_1: S::F64 = S::F64::splat(-0.0);
                let end3: isize = (start2 + 128).min(terms2);
                for t23 in start2..end3 {
                    running2 = running2 + (S::F64::load(x, (t23 + 1) * cols + j2) - S::F64::load(x, j2));
                    running2_1 = running2_1 + (S::F64::load(x, (t23 + 1) * cols + (j2 + 4)) - S::F64::load(x, j2 + 4));
                }
                let mut pairs3: isize = start2 >> 7;
                while pairs3 & 1 != 0 {
                    depth2 -= 1;
                    running2 = partial2[depth2 as usize] + running2;
                    running2_1 = partial2_1[depth2 as usize] + running2_1;
                    pairs3 >>= 1;
                }
                partial2[depth2 as usize] = running2;
                partial2_1[depth2 as usize] = running2_1;
                depth2 += 1;
                start2 += 128;
            }
            depth2 -= 1;
            total2 = partial2[depth2 as usize];
            total2_1 = partial2_1[depth2 as usize];
            while depth2 > 0 {
                depth2 -= 1;
                total2 = partial2[depth2 as usize] + total2;
                total2_1 = partial2_1[depth2 as usize] + total2_1;
            }
        }
        (total2 / S::F64::splat((rows - 1) as f64)).store(after, j2 - after_base);
        (total2_1 / S::F64::splat((rows - 1) as f64)).store(after, j2 + 4 - after_base);
        j2 += 8;
    }
    for j2 in j2_main..hi2 {
        let terms2: isize = rows - 1;
        let mut total2: f64 = if terms2 <= 0 { 0.0 } else { -0.0 };
        if terms2 <= 128 {
            for t22 in 0..terms2 {
                total2 += at(x, (t22 + 1) * cols + j2) - at(x, j2);
            }
        } else {
            let mut partial2 = [0.0_f64; 26];
            let mut depth2: isize = 0;
            let mut start2: isize = 0;
            while start2 < terms2 {
                let mut running2: f64 = -0.0;
                let end4: isize = (start2 + 128).min(terms2);
                for t23 in start2..end4 {
                    running2 += at(x, (t23 + 1) * cols + j2) - at(x, j2);
                }
                let mut pairs3: isize = start2 >> 7;
                while pairs3 & 1 != 0 {
                    depth2 -= 1;
                    running2 = partial2[depth2 as usize] + running2;
                    pairs3 >>= 1;
                }
                partial2[depth2 as usize] = running2;
                depth2 += 1;
                start2 += 128;
            }
            depth2 -= 1;
            total2 = partial2[depth2 as usize];
            while depth2 > 0 {
                depth2 -= 1;
                total2 = partial2[depth2 as usize] + total2;
            }
        }
        put(after, j2 - after_base, total2 / (rows - 1) as f64);
    }
}

multiversion!(ar1_fit_region2 = ar1_fit_region2_body(lo3: isize, hi3: isize, before: &[f64], x: &[f64], cols: isize, rows: isize, spread: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_region2_body<S: Simd>(
    lo3: isize,
    hi3: isize,
    before: &[f64],
    x: &[f64],
    cols: isize,
    rows: isize,
    spread: &mut [f64],
) {
    let spread_base = lo3;
    let j3_main: isize = lo3 + ((hi3 - lo3).max(0) & -8);
    let mut j3: isize = lo3;
    while j3 < j3_main {
        let terms3: isize = rows - 1;
        let mut total3: S::F64 = S::F64::splat(if terms3 <= 0 { 0.0 } else { -0.0 });
        let mut total3_1: S::F64 = S::F64::splat(if terms3 <= 0 { 0.0 } else { -0.0 });
        if terms3 <= 128 {
            for t3 in 0..terms3 {
                let v: S::F64 = S::F64::load(x, t3 * cols + j3) - S::F64::load(x, j3) - S::F64::load(before, j3);
                let v_1: S::F64 =
                    S::F64::load(x, t3 * cols + (j3 + 4)) - S::F64::load(x, j3 + 4) - S::F64::load(before, j3 + 4);
                total3 = total3 + v * v;
                total3_1 = total3_1 + v_1 * v_1;
            }
        } else {
            let mut partial3 = [S::F64::splat(0.0); 26];
            let mut partial3_1 = [S::F64::splat(0.0); 26];
            let mut depth3: isize = 0;
            let mut start3: isize = 0;
            while start3 < terms3 {
                let mut running3: S::F64 = S::F64::splat(-0.0);
                let mut running3_1: S::F64 = S::F64::splat(-0.0);
                let end5: isize = (start3 + 128).min(terms3);
                for t32 in start3..end5 {
                    let v2: S::F64 = S::F64::load(x, t32 * cols + j3) - S::F64::load(x, j3) - S::F64::load(before, j3);
                    let v2_1: S::F64 =
                        S::F64::load(x, t32 * cols + (j3 + 4)) - S::F64::load(x, j3 + 4) - S::F64::load(before, j3 + 4);
                    running3 = running3 + v2 * v2;
                    running3_1 = running3_1 + v2_1 * v2_1;
                }
                let mut pairs4: isize = start3 >> 7;
                while pairs4 & 1 != 0 {
                    depth3 -= 1;
                    running3 = partial3[depth3 as usize] + running3;
                    running3_1 = partial3_1[depth3 as usize] + running3_1;
                    pairs4 >>= 1;
                }
                partial3[depth3 as usize] = running3;
                partial3_1[depth3 as usize] = running3_1;
                depth3 += 1;
                start3 += 128;
            }
            depth3 -= 1;
            total3 = partial3[depth3 as usize];
            total3_1 = partial3_1[depth3 as usize];
            while depth3 > 0 {
                depth3 -= 1;
                total3 = partial3[depth3 as usize] + total3;
                total3_1 = partial3_1[depth3 as usize] + total3_1;
            }
        }
        total3.store(spread, j3 - spread_base);
        total3_1.store(spread, j3 + 4 - spread_base);
        j3 += 8;
    }
    for j3 in j3_main..hi3 {
        let terms3: isize = rows - 1;
        let mut total3: f64 = if terms3 <= 0 { 0.0 } else { -0.0 };
        if terms3 <= 128 {
            for t3 in 0..terms3 {
                let v: f64 = at(x, t3 * cols + j3) - at(x, j3) - at(before, j3);
                total3 += v * v;
            }
        } else {
            let mut partial3 = [0.0_f64; 26];
            let mut depth3: isize = 0;
            let mut start3: isize = 0;
            while start3 < terms3 {
                let mut running3: f64 = -0.0;
                let end6: isize = (start3 + 128).min(terms3);
                for t32 in start3..end6 {
                    let v2: f64 = at(x, t32 * cols + j3) - at(x, j3) - at(before, j3);
                    running3 += v2 * v2;
                }
                let mut pairs4: isize = start3 >> 7;
                while pairs4 & 1 != 0 {
                    depth3 -= 1;
                    running3 = partial3[depth3 as usize] + running3;
                    pairs4 >>= 1;
                }
                partial3[depth3 as usize] = running3;
                depth3 += 1;
                start3 += 128;
            }
            depth3 -= 1;
            total3 = partial3[depth3 as usize];
            while depth3 > 0 {
                depth3 -= 1;
                total3 = partial3[depth3 as usize] + total3;
            }
        }
        put(spread, j3 - spread_base, total3);
    }
}

multiversion!(ar1_fit_region3 = ar1_fit_region3_body(lo4: isize, hi4: isize, after: &[f64], before: &[f64], x: &[f64], cols: isize, rows: isize, together: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_region3_body<S: Simd>(
    lo4: isize,
    hi4: isize,
    after: &[f64],
    before: &[f64],
    x: &[f64],
    cols: isize,
    rows: isize,
    together: &mut [f64],
) {
    let together_base = lo4;
    let j4_main: isize = lo4 + ((hi4 - lo4).max(0) & -8);
    let mut j4: isize = lo4;
    while j4 < j4_main {
        let terms4: isize = rows - 1;
        let mut total4: S::F64 = S::F64::splat(if terms4 <= 0 { 0.0 } else { -0.0 });
        let mut total4_1: S::F64 = S::F64::splat(if terms4 <= 0 { 0.0 } else { -0.0 });
        if terms4 <= 128 {
            for t4 in 0..terms4 {
                let x_shared: S::F64 = S::F64::load(x, j4);
                let x_shared2: S::F64 = S::F64::load(x, j4 + 4);
                total4 = total4
                    + (S::F64::load(x, t4 * cols + j4) - x_shared - S::F64::load(before, j4))
                        * (S::F64::load(x, (t4 + 1) * cols + j4) - x_shared - S::F64::load(after, j4));
                total4_1 = total4_1
                    + (S::F64::load(x, t4 * cols + (j4 + 4)) - x_shared2 - S::F64::load(before, j4 + 4))
                        * (S::F64::load(x, (t4 + 1) * cols + (j4 + 4)) - x_shared2 - S::F64::load(after, j4 + 4));
            }
        } else {
            let mut partial4 = [S::F64::splat(0.0); 26];
            let mut partial4_1 = [S::F64::splat(0.0); 26];
            let mut depth4: isize = 0;
            let mut start4: isize = 0;
            while start4 < terms4 {
                let mut running4: S::F64 = S::F64::splat(-0.0);
                let mut running4_1: S::F64 = S::F64::splat(-0.0);
                let end7: isize = (start4 + 128).min(terms4);
                for t42 in start4..end7 {
                    let x_shared3: S::F64 = S::F64::load(x, j4);
                    let x_shared4: S::F64 = S::F64::load(x, j4 + 4);
                    running4 = running4
                        + (S::F64::load(x, t42 * cols + j4) - x_shared3 - S::F64::load(before, j4))
                            * (S::F64::load(x, (t42 + 1) * cols + j4) - x_shared3 - S::F64::load(after, j4));
                    running4_1 = running4_1
                        + (S::F64::load(x, t42 * cols + (j4 + 4)) - x_shared4 - S::F64::load(before, j4 + 4))
                            * (S::F64::load(x, (t42 + 1) * cols + (j4 + 4)) - x_shared4 - S::F64::load(after, j4 + 4));
                }
                let mut pairs5: isize = start4 >> 7;
                while pairs5 & 1 != 0 {
                    depth4 -= 1;
                    running4 = partial4[depth4 as usize] + running4;
                    running4_1 = partial4_1[depth4 as usize] + running4_1;
                    pairs5 >>= 1;
                }
                partial4[depth4 as usize] = running4;
                partial4_1[depth4 as usize] = running4_1;
                depth4 += 1;
                start4 += 128;
            }
            depth4 -= 1;
            total4 = partial4[depth4 as usize];
            total4_1 = partial4_1[depth4 as usize];
            while depth4 > 0 {
                depth4 -= 1;
                total4 = partial4[depth4 as usize] + total4;
                total4_1 = partial4_1[depth4 as usize] + total4_1;
            }
        }
        total4.store(together, j4 - together_base);
        total4_1.store(together, j4 + 4 - together_base);
        j4 += 8;
    }
    for j4 in j4_main..hi4 {
        let terms4: isize = rows - 1;
        let mut total4: f64 = if terms4 <= 0 { 0.0 } else { -0.0 };
        if terms4 <= 128 {
            for t4 in 0..terms4 {
                let x_shared5: f64 = at(x, j4);
                total4 += (at(x, t4 * cols + j4) - x_shared5 - at(before, j4))
                    * (at(x, (t4 + 1) * cols + j4) - x_shared5 - at(after, j4));
            }
        } else {
            let mut partial4 = [0.0_f64; 26];
            let mut depth4: isize = 0;
            let mut start4: isize = 0;
            while start4 < terms4 {
                let mut running4: f64 = -0.0;
                let end8: isize = (start4 + 128).min(terms4);
                for t42 in start4..end8 {
                    let x_shared6: f64 = at(x, j4);
                    running4 += (at(x, t42 * cols + j4) - x_shared6 - at(before, j4))
                        * (at(x, (t42 + 1) * cols + j4) - x_shared6 - at(after, j4));
                }
                let mut pairs5: isize = start4 >> 7;
                while pairs5 & 1 != 0 {
                    depth4 -= 1;
                    running4 = partial4[depth4 as usize] + running4;
                    pairs5 >>= 1;
                }
                partial4[depth4 as usize] = running4;
                depth4 += 1;
                start4 += 128;
            }
            depth4 -= 1;
            total4 = partial4[depth4 as usize];
            while depth4 > 0 {
                depth4 -= 1;
                total4 = partial4[depth4 as usize] + total4;
            }
        }
        put(together, j4 - together_base, total4);
    }
}

multiversion!(ar1_fit_region4 = ar1_fit_region4_body(lo5: isize, hi5: isize, spread: &[f64], together: &[f64], rows: isize, alpha: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_region4_body<S: Simd>(
    lo5: isize,
    hi5: isize,
    spread: &[f64],
    together: &[f64],
    rows: isize,
    alpha: &mut [f64],
) {
    let nan = plain_nan();
    let alpha_base = lo5;
    let j5_main: isize = lo5 + ((hi5 - lo5).max(0) & -8);
    let mut j5: isize = lo5;
    while j5 < j5_main {
        let spread_shared: S::F64 = S::F64::load(spread, j5);
        let spread_shared2: S::F64 = S::F64::load(spread, j5 + 4);
        let result: S::F64 = S::select_f64(
            S::Mask::splat(rows - 1 >= 1) & spread_shared.cmp_gt(S::F64::splat(0.0)),
            S::F64::load(together, j5) / spread_shared,
            S::F64::splat(f64::NAN),
        );
        result.canonical(nan).store(alpha, j5 - alpha_base);
        let result2: S::F64 = S::select_f64(
            S::Mask::splat(rows - 1 >= 1) & spread_shared2.cmp_gt(S::F64::splat(0.0)),
            S::F64::load(together, j5 + 4) / spread_shared2,
            S::F64::splat(f64::NAN),
        );
        result2.canonical(nan).store(alpha, j5 + 4 - alpha_base);
        j5 += 8;
    }
    for j5 in j5_main..hi5 {
        let result3: f64 =
            if rows - 1 >= 1 && at(spread, j5) > 0.0 { at(together, j5) / at(spread, j5) } else { f64::NAN };
        put(alpha, j5 - alpha_base, canonical(result3, nan));
    }
}

multiversion!(ar1_fit_region5 = ar1_fit_region5_body(lo6: isize, hi6: isize, after: &[f64], alpha: &[f64], before: &[f64], x: &[f64], rows: isize, intercept: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_fit_region5_body<S: Simd>(
    lo6: isize,
    hi6: isize,
    after: &[f64],
    alpha: &[f64],
    before: &[f64],
    x: &[f64],
    rows: isize,
    intercept: &mut [f64],
) {
    let nan = plain_nan();
    let intercept_base = lo6;
    let j6_main: isize = lo6 + ((hi6 - lo6).max(0) & -8);
    let mut j6: isize = lo6;
    while j6 < j6_main {
        let mut choice0: S::F64 = S::F64::splat(0.0);
        let mut choice0_1: S::F64 = S::F64::splat(0.0);
        if rows - 1 >= 1 {
            let x_shared7: S::F64 = S::F64::load(x, j6);
            let x_shared8: S::F64 = S::F64::load(x, j6 + 4);
            choice0 =
                x_shared7 + S::F64::load(after, j6) - S::F64::load(alpha, j6) * (x_shared7 + S::F64::load(before, j6));
            choice0_1 = x_shared8 + S::F64::load(after, j6 + 4)
                - S::F64::load(alpha, j6 + 4) * (x_shared8 + S::F64::load(before, j6 + 4));
        } else {
            choice0 = S::F64::splat(f64::NAN);
            choice0_1 = S::F64::splat(f64::NAN);
        }
        choice0.canonical(nan).store(intercept, j6 - intercept_base);
        choice0_1.canonical(nan).store(intercept, j6 + 4 - intercept_base);
        j6 += 8;
    }
    for j6 in j6_main..hi6 {
        let result4: f64 = if rows - 1 >= 1 {
            at(x, j6) + at(after, j6) - at(alpha, j6) * (at(x, j6) + at(before, j6))
        } else {
            f64::NAN
        };
        put(intercept, j6 - intercept_base, canonical(result4, nan));
    }
}
