// Generated from kernels/trading/equity.ts#L21 by `trefoil build`. Do not edit. Hash cd075b5c32861774

import { maxIndex, minIndex } from '../operations.js';

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
  returns: Float64Array,
  signal: Float64Array,
  n: number,
  start: number,
  decay: number,
  cutout: number,
  floor: number,
  equity2: Float64Array,
): number {
  n |= 0;
  cutout |= 0;
  // let held = NaN;
  let held = NaN;
  const cut = minIndex(maxIndex(cutout, -1), n - 1) + 1;
  // for (let t = 0; t < returns.length; t++) {
  for (let t = 0; t < cut; t++) {
    // else if (t === cutout) held = max(floor, start);
    if (t === cutout) {
      held = floor < start ? start : floor;
    }
    // equity[t] = held;
    equity2[t] = held === held ? held : NaN;
  }
  // for (let t = 0; t < returns.length; t++) {
  for (let t = cut; t < n; t++) {
    // const change = returns[t]!;
    const change = returns[t]!;
    // const side = signal[t]!;
    const side = signal[t]!;
    // const known = present(change) && present(side);
    const known = change === change && side === side;
    // const gain = known ? (side > 0 ? change : side < 0 ? -change : 0.0) : 0.0;
    const gain = known ? (side > 0.0 ? change : side < 0.0 ? -change : 0.0) : 0.0;
    // const growth = 1.0 + gain;
    const growth = 1.0 + gain;
    // if (t > cutout) held = max(floor, held * decay * growth);
    const heldPart = held * decay * growth;
    held = floor < heldPart ? heldPart : floor;
    // equity[t] = held;
    equity2[t] = held === held ? held : NaN;
  }
  return 0;
}
