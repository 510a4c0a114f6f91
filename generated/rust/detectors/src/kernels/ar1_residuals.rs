// Generated from kernels/detectors/ar1Residuals.ts#L14 by `trefoil build`. Do not edit. Hash 4b39b347af311eb6

use trefoil_core::prelude::*;

multiversion!(
    /// Residuals of a first-order autoregression, column by column: x[t] − alpha · x[t − 1].
    ///
    /// The first row has no predecessor and gives 0. NaN propagates to its own row and the next.
    ///
    /// Accuracy: 1e-12 of |x[t]| + |alpha · x[t − 1]|.
    ///
    /// Source: Box and Jenkins, Time Series Analysis (1970).
    pub ar1_residuals = ar1_residuals_body(
        ctx: &Context,
        x: &[f64],
        alpha: &[f64],
        rows: isize,
        cols: isize,
        residuals: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ar1_residuals_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    alpha: &[f64],
    rows: isize,
    cols: isize,
    residuals: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let alpha = exact(alpha, cols);
    let residuals = exact_mut(residuals, rows * cols);
    // fill(residuals, (t, j) => (t >= 1 ? x.at(t, j) - alpha[j]! * x.at(t - 1, j) : 0.0));
    {
        let chunks = ctx.chunks(rows, cols * 15);
        let tasks: Vec<_> = chunks.iter().zip(split(residuals, chunks, cols)).collect();
        ctx.run(tasks, |(chunk, residuals)| fill_residuals::<S>(chunk.lo, chunk.hi, x, alpha, cols, residuals))?;
    }
    Ok(())
}

multiversion!(fill_residuals = fill_residuals_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    alpha: &[f64],
    cols: isize,
    residuals: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_residuals_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    alpha: &[f64],
    cols: isize,
    residuals: &mut [f64],
) {
    let nan = plain_nan();
    let residuals_base = lo * cols;
    // fill(residuals, (t, j) => (t >= 1 ? x.at(t, j) - alpha[j]! * x.at(t - 1, j) : 0.0));
    for t in lo..hi {
        let j_main: isize = cols & -8;
        let t_times_cols: isize = t * cols;
        let t_times_cols2: isize = (t - 1) * cols;
        // 8 rounds at once.
        let mut j: isize = 0;
        while j < j_main {
            let mut choice: W::F64 = W::F64::splat(0.0);
            if t >= 1 {
                choice =
                    W::F64::load(x, t_times_cols + j) - W::F64::load(alpha, j) * W::F64::load(x, t_times_cols2 + j);
            } else {
                choice = W::F64::splat(0.0);
            }
            choice.canonical(nan).store(residuals, t_times_cols + j - residuals_base);
            j += 8;
        }
        let t_times_cols3: isize = t * cols;
        let t_times_cols4: isize = (t - 1) * cols;
        // The remainder.
        for j in j_main..cols {
            let result: f64 =
                if t >= 1 { at(x, t_times_cols3 + j) - at(alpha, j) * at(x, t_times_cols4 + j) } else { 0.0 };
            put(residuals, t_times_cols3 + j - residuals_base, canonical(result, nan));
        }
    }
}
