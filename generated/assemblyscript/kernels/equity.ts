// Generated from kernels/trading/equity.ts#L21 by `trefoil build`. Do not edit. Hash 25a675d9622a4ff9

import { claim, max_f64 } from '../operations';

/**
 * Equity curve of a signal: what is held grows by the return where the signal is long, shrinks by it where
 * it is short, decays every step, and never falls below a floor.
 *
 * NaN before `cutout`; there it starts with the larger of floor and start, that row's return unused. Each
 * later row multiplies by decay and by 1 + a, where a is the row's return with the sign of its signal, or 0
 * where either is NaN or the signal is 0.
 *
 * Accuracy: 1e-12 per step, given the previous element.
 *
 * Source: definition above.
 */
export function equity(
  returns: usize,
  signal: usize,
  n: i32,
  start: f64,
  decay: f64,
  cutout: i32,
  floor_: f64,
  equity: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  const growthAhead = top;
  top = claim(top, 128, 1);
  if (top === 0) return -1;
  let held: f64 = NaN;
  const cut: i32 = min<i32>(max<i32>(cutout, -1), n - 1) + 1;
  const wholeStrips: i32 = max<i32>(cut, 0) & -16;
  for (let strip: i32 = 0; strip < wholeStrips; strip += 16) {
    for (let inStrip: i32 = 0; inStrip < 16; inStrip++) {
      if (strip + inStrip == cutout) {
        held = max_f64(floor_, start);
      }
      store<f64>(equity + ((strip + inStrip) << 3), held == held ? held : NaN);
    }
  }
  for (let t: i32 = wholeStrips; t < cut; t++) {
    if (t == cutout) {
      held = max_f64(floor_, start);
    }
    store<f64>(equity + (t << 3), held == held ? held : NaN);
  }
  const wholeStrips2: i32 = cut + (max<i32>(n - cut, 0) & -16);
  for (let strip2: i32 = cut; strip2 < wholeStrips2; strip2 += 16) {
    for (let inStrip2: i32 = 0; inStrip2 < 16; inStrip2 += 8) {
      const change_0 = v128.load(returns + ((strip2 + inStrip2) << 3));
      const change_1 = v128.load(returns + ((strip2 + inStrip2) << 3), 16);
      const change_1_0 = v128.load(returns + ((strip2 + inStrip2) << 3), 32);
      const change_1_1 = v128.load(returns + ((strip2 + inStrip2) << 3), 48);
      const side_0 = v128.load(signal + ((strip2 + inStrip2) << 3));
      const side_1 = v128.load(signal + ((strip2 + inStrip2) << 3), 16);
      const side_1_0 = v128.load(signal + ((strip2 + inStrip2) << 3), 32);
      const side_1_1 = v128.load(signal + ((strip2 + inStrip2) << 3), 48);
      const known_0 = v128.and(f64x2.eq(change_0, change_0), f64x2.eq(side_0, side_0));
      const known_1 = v128.and(f64x2.eq(change_1, change_1), f64x2.eq(side_1, side_1));
      const known_1_0 = v128.and(f64x2.eq(change_1_0, change_1_0), f64x2.eq(side_1_0, side_1_0));
      const known_1_1 = v128.and(f64x2.eq(change_1_1, change_1_1), f64x2.eq(side_1_1, side_1_1));
      const gain_0 = v128.bitselect(
        v128.bitselect(
          change_0,
          v128.bitselect(f64x2.neg(change_0), f64x2.splat(0.0), f64x2.lt(side_0, f64x2.splat(0.0))),
          f64x2.gt(side_0, f64x2.splat(0.0)),
        ),
        f64x2.splat(0.0),
        known_0,
      );
      const gain_1 = v128.bitselect(
        v128.bitselect(
          change_1,
          v128.bitselect(f64x2.neg(change_1), f64x2.splat(0.0), f64x2.lt(side_1, f64x2.splat(0.0))),
          f64x2.gt(side_1, f64x2.splat(0.0)),
        ),
        f64x2.splat(0.0),
        known_1,
      );
      const gain_1_0 = v128.bitselect(
        v128.bitselect(
          change_1_0,
          v128.bitselect(f64x2.neg(change_1_0), f64x2.splat(0.0), f64x2.lt(side_1_0, f64x2.splat(0.0))),
          f64x2.gt(side_1_0, f64x2.splat(0.0)),
        ),
        f64x2.splat(0.0),
        known_1_0,
      );
      const gain_1_1 = v128.bitselect(
        v128.bitselect(
          change_1_1,
          v128.bitselect(f64x2.neg(change_1_1), f64x2.splat(0.0), f64x2.lt(side_1_1, f64x2.splat(0.0))),
          f64x2.gt(side_1_1, f64x2.splat(0.0)),
        ),
        f64x2.splat(0.0),
        known_1_1,
      );
      const growth_0 = f64x2.add(f64x2.splat(1.0), gain_0);
      const growth_1 = f64x2.add(f64x2.splat(1.0), gain_1);
      const growth_1_0 = f64x2.add(f64x2.splat(1.0), gain_1_0);
      const growth_1_1 = f64x2.add(f64x2.splat(1.0), gain_1_1);
      v128.store(growthAhead + (inStrip2 << 3), growth_0);
      v128.store(growthAhead + (inStrip2 << 3), growth_1, 16);
      v128.store(growthAhead + (inStrip2 << 3), growth_1_0, 32);
      v128.store(growthAhead + (inStrip2 << 3), growth_1_1, 48);
    }
    for (let inStrip2: i32 = 0; inStrip2 < 16; inStrip2++) {
      const growth: f64 = load<f64>(growthAhead + (inStrip2 << 3));
      held = max_f64(floor_, held * decay * growth);
      store<f64>(equity + ((strip2 + inStrip2) << 3), held == held ? held : NaN);
    }
  }
  for (let t: i32 = wholeStrips2; t < n; t++) {
    const change: f64 = load<f64>(returns + (t << 3));
    const side: f64 = load<f64>(signal + (t << 3));
    const known: bool = change == change && side == side;
    const gain: f64 = known ? (side > 0.0 ? change : side < 0.0 ? -change : 0.0) : 0.0;
    const growth: f64 = 1.0 + gain;
    held = max_f64(floor_, held * decay * growth);
    store<f64>(equity + (t << 3), held == held ? held : NaN);
  }
  return 0;
}
