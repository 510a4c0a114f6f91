// Generated from kernels/trading/ema.ts#L19 by `trefoil build`. Do not edit. Hash 6f32595127dcf533

use trefoil_core::prelude::*;

multiversion!(
    /// Exponential moving average, seeded with the mean of the first `warmup` prices.
    ///
    /// With α = 2 / (span + 1), a price x changes the average e to (1 − α)·e + α·x. If x equals e, the average does not change,
    /// so a constant series stays constant to the bit. A span of 1 returns the prices.
    ///
    /// The result is NaN before the seed, and leading NaN are skipped, so the output of another kernel can be averaged. A later NaN
    /// gives NaN in that element and does not change the average. Infinities are values.
    ///
    /// Accuracy: 1e-12 of the larger of price and previous average, per step.
    ///
    /// Source: the usual definition; pandas `ewm(span, adjust=False).mean()` with `warmup` 1, TA-Lib `EMA` with `warmup` = span.
    pub ema = ema_body(
        ctx: &Context,
        prices: &[f64],
        n: isize,
        span: i32,
        warmup: i32,
        ema2: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ema_body<S: Simd, W: Vectors>(
    ctx: &Context,
    prices: &[f64],
    n: isize,
    span: i32,
    warmup: i32,
    ema2: &mut [f64],
) -> Result<(), Failure> {
    let nan = plain_nan();
    let prices = exact(prices, n);
    let ema2 = exact_mut(ema2, n);
    // outputs: { ema: vector('n') },
    {
        let chunks = ctx.chunks(n, 1);
        let tasks: Vec<_> = chunks.iter().zip(split(ema2, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, ema2)| fill_ema::<S>(chunk.lo, chunk.hi, ema2))?;
    }
    // let total = 0.0;
    let mut total: f64 = 0.0;
    // let parts = 0.0;
    let mut parts: f64 = 0.0;
    // let alike = 0.0;
    let mut alike: f64 = 0.0;
    // let differ = false;
    let mut differ = false;
    // let missing = warmup;
    let mut missing: i32 = warmup;
    // let average = NaN;
    let mut average: f64 = f64::NAN;
    // let next: i32 = n;
    let mut next: i32 = n as i32;
    // for (let t = 0; t < n; t++) {
    for t in 0..n {
        if t & 4095 < 1 {
            ctx.poll()?;
        }
        // const price = prices[t]!;
        let price: f64 = at(prices, t);
        // if (present(price)) {
        if price == price {
            // if (missing === warmup) alike = price;
            if missing == warmup {
                alike = price;
            }
            // differ = differ || price !== alike;
            differ = differ || price != alike;
            // total += price;
            total += price;
            // parts += price / warmup;
            parts += price / warmup as f64;
            // missing -= 1;
            missing = missing.wrapping_sub(1_i32);
        }
        // if (missing === 0) {
        if missing == 0_i32 {
            // average = !differ ? alike : abs(total) < Infinity ? total / warmup : parts;
            average =
                if !differ { alike } else { if total.abs() < f64::INFINITY { total / warmup as f64 } else { parts } };
            // ema[t] = average;
            put(ema2, t, canonical(average, nan));
            // next = t + 1;
            next = (t + 1) as i32;
            break;
        }
        // ema[t] = NaN;
        put(ema2, t, f64::NAN);
    }
    // const alpha = 2.0 / (span + 1.0);
    let alpha: f64 = 2.0 / (span as f64 + 1.0);
    // const kept = 1.0 - alpha;
    let kept: f64 = 1.0 - alpha;
    let clamped: isize = (next as isize).min(n).max(0);
    // if (span === 1) {
    if span == 1_i32 {
        // for (let t = from; t < n; t++) ema[t] = prices[t]!;
        let mut t_at: isize = clamped;
        while t_at < n {
            let t_pause = ctx.pause(t_at, n)?;
            for t in t_at..t_pause {
                let result: f64 = at(prices, t);
                put(ema2, t, canonical(result, nan));
            }
            t_at = t_pause;
        }
    } else {
        // for (let t = from; t < n; t++) {
        let mut t_at: isize = clamped;
        while t_at < n {
            let t_pause = ctx.pause(t_at, n)?;
            for t in t_at..t_pause {
                // const price = prices[t]!;
                let price: f64 = at(prices, t);
                // const known = present(price);
                let known = price == price;
                // const moved = average * (known ? kept : 1.0) + (known ? alpha * price : -0.0);
                let moved: f64 =
                    average * (if known { kept } else { 1.0 }) + (if known { alpha * price } else { -0.0 });
                // average = price === average ? average : moved;
                average = if price == average { average } else { moved };
                // ema[t] = known ? average : NaN;
                let result: f64 = if known { average } else { f64::NAN };
                put(ema2, t, canonical(result, nan));
            }
            t_at = t_pause;
        }
    }
    Ok(())
}

multiversion!(fill_ema = fill_ema_body(lo: isize, hi: isize, ema2: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_ema_body<S: Simd, W: Vectors>(lo: isize, hi: isize, ema2: &mut [f64]) {
    let ema_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    // outputs: { ema: vector('n') },
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        W::F64::splat(f64::NAN).store(ema2, i - ema_base);
        i += 8;
    }
    // The remainder.
    for i in i_main..hi {
        put(ema2, i - ema_base, f64::NAN);
    }
}
