// Generated from kernels/trading/equity.ts#L21 by `trefoil build`. Do not edit. Hash 3793afdd761515b5

use crate::prelude::*;

multiversion!(
    /// Equity curve of a signal: what is held grows by the return where the signal is long, shrinks by it where
    /// it is short, decays every step, and never falls below a floor.
    ///
    /// NaN before `cutout`; there it starts with the larger of floor and start, that row's return unused. Each
    /// later row multiplies by decay and by 1 + a, where a is the row's return with the sign of its signal, or 0
    /// where either is NaN or the signal is 0.
    ///
    /// Accuracy: 1e-12 per step, given the previous element.
    ///
    /// Source: definition above.
    pub equity = equity_body(ctx: &Context, returns: &[f64], signal: &[f64], n: isize, start: f64, decay: f64, cutout: i32, floor: f64, equity: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn equity_body<S: Simd>(
    ctx: &Context,
    returns: &[f64],
    signal: &[f64],
    n: isize,
    start: f64,
    decay: f64,
    cutout: i32,
    floor: f64,
    equity: &mut [f64],
) -> Result<(), Failure> {
    let nan = plain_nan();
    let returns = exact(returns, n);
    let signal = exact(signal, n);
    let equity = exact_mut(equity, n);
    let mut held: f64 = f64::NAN;
    let mut t_at: isize = 0;
    while t_at < n {
        let t_pause = ctx.pause(t_at, n)?;
        for t in t_at..t_pause {
            let change: f64 = at(returns, t);
            let side: f64 = at(signal, t);
            let known = change == change && side == side;
            let gain: f64 =
                if known { if side > 0.0 { change } else { if side < 0.0 { -change } else { 0.0 } } } else { 0.0 };
            let growth: f64 = 1.0 + gain;
            if t > cutout as isize {
                held = max(floor, held * decay * growth);
            } else {
                if t == cutout as isize {
                    held = max(floor, start);
                }
            }
            put(equity, t, canonical(held, nan));
        }
        t_at = t_pause;
    }
    Ok(())
}
