// Generated from kernels/trading/equity.ts#L21 by `trefoil build`. Do not edit. Hash 47600862ea213120

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
    pub equity = equity_body(
        ctx: &Context,
        returns: &[f64],
        signal: &[f64],
        n: isize,
        start: f64,
        decay: f64,
        cutout: i32,
        floor: f64,
        equity2: &mut [f64],
    )
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
    equity2: &mut [f64],
) -> Result<(), Failure> {
    let nan = plain_nan();
    let returns = exact(returns, n);
    let signal = exact(signal, n);
    let equity2 = exact_mut(equity2, n);
    // let held = NaN;
    let mut held: f64 = f64::NAN;
    let cut: isize = (cutout as isize).max(-1).min(n - 1) + 1;
    let whole_strips: isize = cut.max(0) & -16;
    // for (let t = 0; t < returns.length; t++) {
    // 16 rounds at once.
    let mut strip: isize = 0;
    while strip < whole_strips {
        ctx.poll()?;
        for in_strip in 0..16 {
            // else if (t === cutout) held = max(floor, start);
            if strip + in_strip == cutout as isize {
                held = max(floor, start);
            }
            // equity[t] = held;
            put(equity2, strip + in_strip, canonical(held, nan));
        }
        strip += 16;
    }
    // for (let t = 0; t < returns.length; t++) {
    // The remainder.
    for t in whole_strips..cut {
        // else if (t === cutout) held = max(floor, start);
        if t == cutout as isize {
            held = max(floor, start);
        }
        // equity[t] = held;
        put(equity2, t, canonical(held, nan));
    }
    let mut growth_ahead = [0.0_f64; 16];
    let whole_strips2: isize = cut + ((n - cut).max(0) & -16);
    // for (let t = 0; t < returns.length; t++) {
    let mut reached = false;
    // 16 rounds at once.
    let mut strip: isize = cut;
    while strip < whole_strips2 {
        ctx.poll()?;
        // 8 rounds at once.
        let mut in_strip: isize = 0;
        while in_strip < 16 {
            // const change = returns[t]!;
            let change: W::F64 = W::F64::load(returns, strip + in_strip);
            // const side = signal[t]!;
            let side: W::F64 = W::F64::load(signal, strip + in_strip);
            // const known = present(change) && present(side);
            let known: W::Mask = change.cmp_eq(change) & side.cmp_eq(side);
            // const gain = known ? (side > 0 ? change : side < 0 ? -change : 0.0) : 0.0;
            let gain: W::F64 = W::select_f64(
                known,
                W::select_f64(
                    side.cmp_gt(W::F64::splat(0.0)),
                    change,
                    W::select_f64(side.cmp_lt(W::F64::splat(0.0)), -change, W::F64::splat(0.0)),
                ),
                W::F64::splat(0.0),
            );
            // const growth = 1.0 + gain;
            let growth: W::F64 = W::F64::splat(1.0) + gain;
            // for (let t = 0; t < returns.length; t++) {
            growth.store(&mut growth_ahead, in_strip);
            in_strip += 8;
        }
        if reached {
            reached = false;
            for in_strip in 0..16 {
                let growth: f64 = growth_ahead[in_strip as usize];
                held = held * decay * growth;
                reached = reached || !(floor < held);
                held = max(floor, held);
                // equity[t] = held;
                put(equity2, strip + in_strip, canonical(held, nan));
            }
        } else {
            // for (let t = 0; t < returns.length; t++) {
            for in_strip in 0..16 {
                let growth: f64 = growth_ahead[in_strip as usize];
                held = held * decay * growth;
                if !(floor < held) {
                    seldom();
                    reached = true;
                    held = max(floor, held);
                    held = canonical(held, nan);
                }
                // equity[t] = held;
                put(equity2, strip + in_strip, held);
            }
        }
        strip += 16;
    }
    // for (let t = 0; t < returns.length; t++) {
    // The remainder.
    for t in whole_strips2..n {
        // const change = returns[t]!;
        let change: f64 = at(returns, t);
        // const side = signal[t]!;
        let side: f64 = at(signal, t);
        // const known = present(change) && present(side);
        let known = change == change && side == side;
        // const gain = known ? (side > 0 ? change : side < 0 ? -change : 0.0) : 0.0;
        let gain: f64 =
            if known { if side > 0.0 { change } else { if side < 0.0 { -change } else { 0.0 } } } else { 0.0 };
        // const growth = 1.0 + gain;
        let growth: f64 = 1.0 + gain;
        // if (t > cutout) held = max(floor, held * decay * growth);
        held = max(floor, held * decay * growth);
        // equity[t] = held;
        put(equity2, t, canonical(held, nan));
    }
    Ok(())
}
