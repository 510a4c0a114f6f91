// Generated from kernels/trading/signalPersistence.ts#L16 by `trefoil build`. Do not edit. Hash 225d499af0d2f7ea

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
  signals: Int32Array,
  n: number,
  minPersistence: number,
  maxGap: number,
  persistent: Int32Array,
): number {
  n |= 0;
  minPersistence |= 0;
  maxGap |= 0;
  // let state: i32 = 0;
  let state = 0;
  // let length: i32 = 0;
  let length = 0;
  // let gap: i32 = 0;
  let gap = 0;
  // for (let t = 0; t < signals.length; t++) {
  for (let t = 0; t < n; t++) {
    // const given = signals[t]!;
    const given = signals[t]!;
    // const side: i32 = given > 0 ? 1 : given < 0 ? -1 : 0;
    const side = given > 0 ? 1 : given < 0 ? -1 : 0;
    // if (side !== 0) {
    if (side !== 0) {
      // length = side === state ? length + 1 : 1;
      length = side === state ? (length + 1) | 0 : 1;
      // state = side;
      state = side;
      // gap = 0;
      gap = 0;
    } else {
      // gap += 1;
      gap = (gap + 1) | 0;
      // if (gap > maxGap) {
      if (gap > maxGap) {
        // state = 0;
        state = 0;
        // length = 0;
        length = 0;
      }
    }
    // persistent[t] = length >= minPersistence ? state : 0;
    persistent[t] = length >= minPersistence ? state : 0;
  }
  return 0;
}
