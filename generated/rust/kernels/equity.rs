// Generated from kernels/trading/equity.ts#L21 by `trefoil build`. Do not edit. Hash 2ebeec1b2eef3b48

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
fn equity_body<S: Simd, W: Vectors>(
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
    let cut: isize = (cutout as isize).max(-1).min(n - 1) + 1;
    let whole_strips: isize = cut.max(0) & -16;
    let mut strip: isize = 0;
    while strip < whole_strips {
        ctx.poll()?;
        for in_strip in 0..16 {
            if strip + in_strip == cutout as isize {
                held = max(floor, start);
            }
            put(equity, strip + in_strip, canonical(held, nan));
        }
        strip += 16;
    }
    for t in whole_strips..cut {
        if t == cutout as isize {
            held = max(floor, start);
        }
        put(equity, t, canonical(held, nan));
    }
    let mut growth_ahead = [0.0_f64; 16];
    let whole_strips2: isize = cut + ((n - cut).max(0) & -16);
    let mut reached2 = false;
    let mut strip2: isize = cut;
    while strip2 < whole_strips2 {
        ctx.poll()?;
        let mut in_strip2: isize = 0;
        while in_strip2 < 16 {
            let change: W::F64 = W::F64::load(returns, strip2 + in_strip2);
            let side: W::F64 = W::F64::load(signal, strip2 + in_strip2);
            let known: W::Mask = change.cmp_eq(change) & side.cmp_eq(side);
            let gain: W::F64 = W::select_f64(
                known,
                W::select_f64(
                    side.cmp_gt(W::F64::splat(0.0)),
                    change,
                    W::select_f64(side.cmp_lt(W::F64::splat(0.0)), -change, W::F64::splat(0.0)),
                ),
                W::F64::splat(0.0),
            );
            let growth: W::F64 = W::F64::splat(1.0) + gain;
            growth.store(&mut growth_ahead, in_strip2);
            in_strip2 += 8;
        }
        if reached2 {
            reached2 = false;
            for in_strip2 in 0..16 {
                let growth: f64 = growth_ahead[in_strip2 as usize];
                held = held * decay * growth;
                reached2 = reached2 || !(floor < held);
                held = max(floor, held);
                put(equity, strip2 + in_strip2, canonical(held, nan));
            }
        } else {
            for in_strip2 in 0..16 {
                let growth: f64 = growth_ahead[in_strip2 as usize];
                held = held * decay * growth;
                if !(floor < held) {
                    seldom();
                    reached2 = true;
                    held = max(floor, held);
                    held = canonical(held, nan);
                }
                put(equity, strip2 + in_strip2, held);
            }
        }
        strip2 += 16;
    }
    for t in whole_strips2..n {
        let change: f64 = at(returns, t);
        let side: f64 = at(signal, t);
        let known = change == change && side == side;
        let gain: f64 =
            if known { if side > 0.0 { change } else { if side < 0.0 { -change } else { 0.0 } } } else { 0.0 };
        let growth: f64 = 1.0 + gain;
        held = max(floor, held * decay * growth);
        put(equity, t, canonical(held, nan));
    }
    Ok(())
}
