// Generated from kernels/trading/signalPersistence.ts#L16 by `trefoil build`. Do not edit. Hash d6e28af2d1766efc

import { claim } from '../operations';

/**
 * Keeps a signal only once it has lasted.
 *
 * A run of one sign starts a count; the signal shows from its `minPersistence`-th step on. Up to `maxGap`
 * zeros in a row do not end a run, and do not count.
 *
 * Accuracy: exact.
 *
 * Source: definition above.
 */
export function signalPersistence(
  signals: usize,
  n: i32,
  minPersistence: i32,
  maxGap: i32,
  persistent: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  let state: i32 = 0;
  let length: i32 = 0;
  let gap: i32 = 0;
  for (let t: i32 = 0; t < n; t++) {
    const given: i32 = load<i32>(signals + (t << 2));
    const side: i32 = given > 0 ? 1 : given < 0 ? -1 : 0;
    if (side != 0) {
      length = side == state ? length + 1 : 1;
      state = side;
      gap = 0;
    } else {
      gap = gap + 1;
      if (gap > maxGap) {
        state = 0;
        length = 0;
      }
    }
    store<i32>(persistent + (t << 2), length >= minPersistence ? state : 0);
  }
  return 0;
}
