// Generated from kernels/trading/ema.ts#L17 by `trefoil build`. Do not edit. Hash b8a95fc1a4751053

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
    let mut seeded: i32 = n as i32;
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
            if missing == 0_i32 {
                seeded = t as i32;
                break;
            }
        }
    }
    let mut average: f64 =
        if !differ { alike } else { if total.abs() < f64::INFINITY { total / warmup as f64 } else { parts } };
    let alpha: f64 = 2.0 / (span as f64 + 1.0);
    let kept: f64 = 1.0 - alpha;
    let begin: i32 = seeded;
    let mut t2_at: isize = 0;
    while t2_at < n {
        let t2_pause = ctx.pause(t2_at, n)?;
        for t2 in t2_at..t2_pause {
            let price2: f64 = at(prices, t2);
            let moved: f64 = if span == 1_i32 {
                price2
            } else {
                if price2 == average { average } else { kept * average + alpha * price2 }
            };
            if t2 as i32 > begin {
                average = if price2 == price2 { moved } else { average };
            }
            let result: f64 = if t2 as i32 >= begin && price2 == price2 { average } else { f64::NAN };
            put(ema, t2, canonical(result, nan));
        }
        t2_at = t2_pause;
    }
    Ok(())
}
