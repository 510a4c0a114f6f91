// Generated from kernels/trading/ema.ts#L17 by `trefoil build`. Do not edit. Hash eff15f6bfa4c238b

use crate::prelude::*;

multiversion!(
    /// Exponential moving average, seeded with the mean of the first `warmup` prices.
    ///
    /// With α = 2 / (span + 1) each further price x makes the average e to (1 − α)·e + α·x; where x equals e, it stays, so that a constant
    /// series stays constant to the bit. A span of 1 is the price. Leading NaN, and prices before the seed, give NaN, so that the
    /// result of another kernel can be averaged. A NaN later gives NaN at its own place and leaves the average as it was. Infinities are values.
    ///
    /// Accuracy: 1e-12 of the larger of price and average, per step, given the previous element.
    ///
    /// Source: the usual definition; pandas `ewm(span, adjust=False).mean()` with `warmup` 1, TA-Lib `EMA` with `warmup` = span.
    pub ema = ema_body(ctx: &Context, prices: &[f64], n: isize, span: i32, warmup: i32, ema: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn ema_body<S: Simd, W: Vectors>(
    ctx: &Context,
    prices: &[f64],
    n: isize,
    span: i32,
    warmup: i32,
    ema: &mut [f64],
) -> Result<(), Failure> {
    let nan = plain_nan();
    let prices = exact(prices, n);
    let ema = exact_mut(ema, n);
    let mut total: f64 = 0.0;
    let mut parts: f64 = 0.0;
    let mut alike: f64 = 0.0;
    let mut differ = false;
    let mut missing: i32 = warmup;
    let mut average: f64 = f64::NAN;
    let mut next: i32 = n as i32;
    for t in 0..n {
        if t & 4095 < 1 {
            ctx.poll()?;
        }
        let price: f64 = at(prices, t);
        if price == price {
            if missing == warmup {
                alike = price;
            }
            differ = differ || price != alike;
            total += price;
            parts += price / warmup as f64;
            missing = missing.wrapping_sub(1_i32);
        }
        if missing == 0_i32 {
            average =
                if !differ { alike } else { if total.abs() < f64::INFINITY { total / warmup as f64 } else { parts } };
            put(ema, t, canonical(average, nan));
            next = (t as i32).wrapping_add(1_i32);
            break;
        }
        put(ema, t, f64::NAN);
    }
    let alpha: f64 = 2.0 / (span as f64 + 1.0);
    let kept: f64 = 1.0 - alpha;
    let clamped: i32 = max_i32(min_i32(next, (n as i32).wrapping_add(1_i32).wrapping_sub(1_i32)), 0_i32);
    if span == 1_i32 {
        let mut t2_at: isize = clamped as isize;
        while t2_at < n {
            let t2_pause = ctx.pause(t2_at, n)?;
            for t2 in t2_at..t2_pause {
                let result: f64 = at(prices, t2);
                put(ema, t2, canonical(result, nan));
            }
            t2_at = t2_pause;
        }
    } else {
        let mut t3_at: isize = clamped as isize;
        while t3_at < n {
            let t3_pause = ctx.pause(t3_at, n)?;
            for t3 in t3_at..t3_pause {
                let price2: f64 = at(prices, t3);
                let known = price2 == price2;
                let moved: f64 =
                    average * (if known { kept } else { 1.0 }) + (if known { alpha * price2 } else { -0.0 });
                average = if price2 == average { average } else { moved };
                let result2: f64 = if known { average } else { f64::NAN };
                put(ema, t3, canonical(result2, nan));
            }
            t3_at = t3_pause;
        }
    }
    Ok(())
}
