import { int, kernel, max, present, real, vector } from 'trefoil/dsl';

/**
 * Equity curve of a signal: what is held grows by the return where the signal is long, shrinks by it where
 * it is short, decays every step, and never falls below a floor.
 *
 * NaN before `cutout`; there it starts with the larger of floor and start, that row's return unused. Each
 * later row multiplies by decay and by 1 + a, where a is the row's return with the sign of its signal, or 0
 * where either is NaN or the signal is 0.
 *
 * @param returns return of each step
 * @param signal long above 0, short below
 * @param start equity at the cutout
 * @param decay factor of every step
 * @param cutout first row with a value
 * @param floor least equity
 * @output equity the curve, same length as returns
 * @accuracy 1e-12 per step, given the previous element
 * @source definition above
 */
export const equity = kernel(
  {
    inputs: { returns: vector('n'), signal: vector('n') },
    params: { start: real(), decay: real(), cutout: int({ min: 0, default: 0 }), floor: real({ default: 0.25 }) },
    outputs: { equity: vector('n') },
  },
  ({ returns, signal, start, decay, cutout, floor }, { equity }) => {
    let held = NaN;
    for (let t = 0; t < returns.length; t++) {
      const change = returns[t]!;
      const side = signal[t]!;
      const known = present(change) && present(side);
      const gain = known ? (side > 0 ? change : side < 0 ? -change : 0.0) : 0.0;
      const growth = 1.0 + gain;
      if (t > cutout) held = max(floor, held * decay * growth);
      else if (t === cutout) held = max(floor, start);
      equity[t] = held;
    }
  },
);
