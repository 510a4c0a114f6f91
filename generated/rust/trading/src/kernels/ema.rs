// Generated from kernels/trading/ema.ts#L14 by `trefoil build`. Do not edit. Hash c4fb7590d2ec2750

use trefoil_core::prelude::*;

multiversion!(
    /// Exponential moving average, seeded with the first price.
    ///
    /// Each step moves by α = 2 / (span + 1) of the way to the price. A NaN price propagates for ever.
    ///
    /// Accuracy: 1e-12 per step, given the previous element.
    ///
    /// Source: the usual definition; pandas `ewm(span, adjust=False).mean()`.
    pub ema = ema_body(
        ctx: &Context,
        prices: &[f64],
        n: isize,
        span: i32,
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
    ema2: &mut [f64],
) -> Result<(), Failure> {
    let nan = plain_nan();
    let prices = exact(prices, n);
    let ema2 = exact_mut(ema2, n);
    // const alpha = 2.0 / (span + 1.0);
    let alpha: f64 = 2.0 / (span as f64 + 1.0);
    // let average = 0.0;
    let mut average: f64 = 0.0;
    // for (let t = 0; t < prices.length; t++) {
    let mut t_at: isize = 0;
    while t_at < n {
        let t_pause = ctx.pause(t_at, n)?;
        for t in t_at..t_pause {
            // if (t === 0) average = prices[t]!;
            if t == 0 {
                average = at(prices, t);
            } else {
                // else average += alpha * (prices[t]! - average);
                average += alpha * (at(prices, t) - average);
            }
            // ema[t] = average;
            put(ema2, t, canonical(average, nan));
        }
        t_at = t_pause;
    }
    Ok(())
}
