// Generated from kernels/trading/equity.ts#L21 by `trefoil build`. Do not edit. Hash 338e5fa88ba2a56a

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
  let held: f64 = NaN;
  for (let t: i32 = 0; t < n; t++) {
    const change: f64 = load<f64>(returns + (t << 3));
    const side: f64 = load<f64>(signal + (t << 3));
    const known: bool = change == change && side == side;
    const gain: f64 = known ? (side > 0.0 ? change : side < 0.0 ? -change : 0.0) : 0.0;
    const growth: f64 = 1.0 + gain;
    if (t > cutout) {
      held = max_f64(floor_, held * decay * growth);
    } else {
      if (t == cutout) {
        held = max_f64(floor_, start);
      }
    }
    store<f64>(equity + (t << 3), held == held ? held : NaN);
  }
  return 0;
}
