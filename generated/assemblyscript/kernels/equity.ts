// Generated from kernels/trading/equity.ts#L21 by `trefoil build`. Do not edit. Hash b666888c6b3f121c

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
  top = claim(top, 128.0, 1.0);
  if (top === 0) return -1;
  // let held = NaN;
  let held: f64 = NaN;
  const cut: i32 = min<i32>(max<i32>(cutout, -1), n - 1) + 1;
  const wholeStrips: i32 = max<i32>(cut, 0) & -16;
  // for (let t = 0; t < returns.length; t++) {
  // 16 rounds at once.
  for (let strip: i32 = 0; strip < wholeStrips; strip += 16) {
    for (let inStrip: i32 = 0; inStrip < 16; inStrip++) {
      // else if (t === cutout) held = max(floor, start);
      if (strip + inStrip == cutout) {
        held = max_f64(floor_, start);
      }
      // equity[t] = held;
      store<f64>(equity + ((strip + inStrip) << 3), held == held ? held : NaN);
    }
  }
  // for (let t = 0; t < returns.length; t++) {
  // The remainder.
  for (let t: i32 = wholeStrips; t < cut; t++) {
    // else if (t === cutout) held = max(floor, start);
    if (t == cutout) {
      held = max_f64(floor_, start);
    }
    // equity[t] = held;
    store<f64>(equity + (t << 3), held == held ? held : NaN);
  }
  const wholeStrips2: i32 = cut + (max<i32>(n - cut, 0) & -16);
  // for (let t = 0; t < returns.length; t++) {
  // 16 rounds at once.
  for (let strip: i32 = cut; strip < wholeStrips2; strip += 16) {
    // 8 rounds at once.
    for (let inStrip: i32 = 0; inStrip < 16; inStrip += 8) {
      // const change = returns[t]!;
      const changeLow = v128.load(returns + ((strip + inStrip) << 3));
      const changeHigh = v128.load(returns + ((strip + inStrip) << 3), 16);
      const change_1Low = v128.load(returns + ((strip + inStrip) << 3), 32);
      const change_1High = v128.load(returns + ((strip + inStrip) << 3), 48);
      // const side = signal[t]!;
      const sideLow = v128.load(signal + ((strip + inStrip) << 3));
      const sideHigh = v128.load(signal + ((strip + inStrip) << 3), 16);
      const side_1Low = v128.load(signal + ((strip + inStrip) << 3), 32);
      const side_1High = v128.load(signal + ((strip + inStrip) << 3), 48);
      // const known = present(change) && present(side);
      const knownLow = v128.and(f64x2.eq(changeLow, changeLow), f64x2.eq(sideLow, sideLow));
      const knownHigh = v128.and(f64x2.eq(changeHigh, changeHigh), f64x2.eq(sideHigh, sideHigh));
      const known_1Low = v128.and(f64x2.eq(change_1Low, change_1Low), f64x2.eq(side_1Low, side_1Low));
      const known_1High = v128.and(f64x2.eq(change_1High, change_1High), f64x2.eq(side_1High, side_1High));
      // const gain = known ? (side > 0 ? change : side < 0 ? -change : 0.0) : 0.0;
      const gainLow = v128.bitselect(
        v128.bitselect(
          changeLow,
          v128.bitselect(f64x2.neg(changeLow), f64x2.splat(0.0), f64x2.lt(sideLow, f64x2.splat(0.0))),
          f64x2.gt(sideLow, f64x2.splat(0.0)),
        ),
        f64x2.splat(0.0),
        knownLow,
      );
      const gainHigh = v128.bitselect(
        v128.bitselect(
          changeHigh,
          v128.bitselect(f64x2.neg(changeHigh), f64x2.splat(0.0), f64x2.lt(sideHigh, f64x2.splat(0.0))),
          f64x2.gt(sideHigh, f64x2.splat(0.0)),
        ),
        f64x2.splat(0.0),
        knownHigh,
      );
      const gain_1Low = v128.bitselect(
        v128.bitselect(
          change_1Low,
          v128.bitselect(f64x2.neg(change_1Low), f64x2.splat(0.0), f64x2.lt(side_1Low, f64x2.splat(0.0))),
          f64x2.gt(side_1Low, f64x2.splat(0.0)),
        ),
        f64x2.splat(0.0),
        known_1Low,
      );
      const gain_1High = v128.bitselect(
        v128.bitselect(
          change_1High,
          v128.bitselect(f64x2.neg(change_1High), f64x2.splat(0.0), f64x2.lt(side_1High, f64x2.splat(0.0))),
          f64x2.gt(side_1High, f64x2.splat(0.0)),
        ),
        f64x2.splat(0.0),
        known_1High,
      );
      // const growth = 1.0 + gain;
      const growthLow = f64x2.add(f64x2.splat(1.0), gainLow);
      const growthHigh = f64x2.add(f64x2.splat(1.0), gainHigh);
      const growth_1Low = f64x2.add(f64x2.splat(1.0), gain_1Low);
      const growth_1High = f64x2.add(f64x2.splat(1.0), gain_1High);
      // for (let t = 0; t < returns.length; t++) {
      v128.store(growthAhead + (inStrip << 3), growthLow);
      v128.store(growthAhead + (inStrip << 3), growthHigh, 16);
      v128.store(growthAhead + (inStrip << 3), growth_1Low, 32);
      v128.store(growthAhead + (inStrip << 3), growth_1High, 48);
    }
    for (let inStrip: i32 = 0; inStrip < 16; inStrip++) {
      const growth: f64 = load<f64>(growthAhead + (inStrip << 3));
      // if (t > cutout) held = max(floor, held * decay * growth);
      held = max_f64(floor_, held * decay * growth);
      // equity[t] = held;
      store<f64>(equity + ((strip + inStrip) << 3), held == held ? held : NaN);
    }
  }
  // for (let t = 0; t < returns.length; t++) {
  // The remainder.
  for (let t: i32 = wholeStrips2; t < n; t++) {
    // const change = returns[t]!;
    const change: f64 = load<f64>(returns + (t << 3));
    // const side = signal[t]!;
    const side: f64 = load<f64>(signal + (t << 3));
    // const known = present(change) && present(side);
    const known: bool = change == change && side == side;
    // const gain = known ? (side > 0 ? change : side < 0 ? -change : 0.0) : 0.0;
    const gain: f64 = known ? (side > 0.0 ? change : side < 0.0 ? -change : 0.0) : 0.0;
    // const growth = 1.0 + gain;
    const growth: f64 = 1.0 + gain;
    // if (t > cutout) held = max(floor, held * decay * growth);
    held = max_f64(floor_, held * decay * growth);
    // equity[t] = held;
    store<f64>(equity + (t << 3), held == held ? held : NaN);
  }
  return 0;
}
