// Generated from kernels/trading/signalPersistence.ts#L16 by `trefoil build`. Do not edit. Hash ddcad6187bd02d5e

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
  const sideAhead = top;
  top = claim(top, 64.0, 1.0);
  if (top === 0) return -1;
  const lengthAfter = top;
  top = claim(top, 64.0, 1.0);
  if (top === 0) return -1;
  const stateAfter = top;
  top = claim(top, 64.0, 1.0);
  if (top === 0) return -1;
  // let state: i32 = 0;
  let state: i32 = 0;
  // let length: i32 = 0;
  let length: i32 = 0;
  // let gap: i32 = 0;
  let gap: i32 = 0;
  const wholeStrips: i32 = max<i32>(n, 0) & -16;
  // for (let t = 0; t < signals.length; t++) {
  // 16 rounds at once.
  for (let strip: i32 = 0; strip < wholeStrips; strip += 16) {
    // 8 rounds at once.
    for (let inStrip: i32 = 0; inStrip < 16; inStrip += 8) {
      // const given = signals[t]!;
      const given = v128.load(signals + ((strip + inStrip) << 2));
      const given_1 = v128.load(signals + ((strip + inStrip) << 2), 16);
      // const side: i32 = given > 0 ? 1 : given < 0 ? -1 : 0;
      const part = i32x4.gt_s(given, i32x4.splat(0));
      const part2 = i32x4.lt_s(given, i32x4.splat(0));
      const side = v128.bitselect(
        i32x4.splat(1),
        v128.bitselect(
          i32x4.splat(-1),
          i32x4.splat(0),
          v128.shuffle<i32>(i64x2.extend_low_i32x4_s(part2), i64x2.extend_high_i32x4_s(part2), 0, 2, 4, 6),
        ),
        v128.shuffle<i32>(i64x2.extend_low_i32x4_s(part), i64x2.extend_high_i32x4_s(part), 0, 2, 4, 6),
      );
      const part3 = i32x4.gt_s(given_1, i32x4.splat(0));
      const part4 = i32x4.lt_s(given_1, i32x4.splat(0));
      const side_1 = v128.bitselect(
        i32x4.splat(1),
        v128.bitselect(
          i32x4.splat(-1),
          i32x4.splat(0),
          v128.shuffle<i32>(i64x2.extend_low_i32x4_s(part4), i64x2.extend_high_i32x4_s(part4), 0, 2, 4, 6),
        ),
        v128.shuffle<i32>(i64x2.extend_low_i32x4_s(part3), i64x2.extend_high_i32x4_s(part3), 0, 2, 4, 6),
      );
      // for (let t = 0; t < signals.length; t++) {
      v128.store(sideAhead + (inStrip << 2), side);
      v128.store(sideAhead + (inStrip << 2), side_1, 16);
    }
    for (let inStrip: i32 = 0; inStrip < 16; inStrip++) {
      const side: i32 = load<i32>(sideAhead + (inStrip << 2));
      // if (side !== 0) {
      const taken: bool = side != 0;
      // length = side === state ? length + 1 : 1;
      const length2: i32 = side == state ? length + 1 : 1;
      // gap += 1;
      const gap2: i32 = gap + 1;
      // if (gap > maxGap) {
      const taken2: bool = gap2 > maxGap;
      const state2: i32 = taken2 ? 0 : state;
      const length3: i32 = taken2 ? 0 : length;
      // if (side !== 0) {
      const length4: i32 = taken ? length2 : length3;
      const state3: i32 = taken ? side : state2;
      const gap3: i32 = taken ? 0 : gap2;
      length = length4;
      state = state3;
      gap = gap3;
      // for (let t = 0; t < signals.length; t++) {
      store<i32>(lengthAfter + (inStrip << 2), length);
      store<i32>(stateAfter + (inStrip << 2), state);
    }
    // 8 rounds at once.
    for (let inStrip: i32 = 0; inStrip < 16; inStrip += 8) {
      // persistent[t] = length >= minPersistence ? state : 0;
      const part = i32x4.ge_s(v128.load(lengthAfter + (inStrip << 2)), i32x4.splat(minPersistence));
      v128.store(
        persistent + ((strip + inStrip) << 2),
        v128.bitselect(
          v128.load(stateAfter + (inStrip << 2)),
          i32x4.splat(0),
          v128.shuffle<i32>(i64x2.extend_low_i32x4_s(part), i64x2.extend_high_i32x4_s(part), 0, 2, 4, 6),
        ),
      );
      const part2 = i32x4.ge_s(v128.load(lengthAfter + (inStrip << 2), 16), i32x4.splat(minPersistence));
      v128.store(
        persistent + ((strip + inStrip) << 2),
        v128.bitselect(
          v128.load(stateAfter + (inStrip << 2), 16),
          i32x4.splat(0),
          v128.shuffle<i32>(i64x2.extend_low_i32x4_s(part2), i64x2.extend_high_i32x4_s(part2), 0, 2, 4, 6),
        ),
        16,
      );
    }
  }
  // for (let t = 0; t < signals.length; t++) {
  // The remainder.
  for (let t: i32 = wholeStrips; t < n; t++) {
    // const given = signals[t]!;
    const given: i32 = load<i32>(signals + (t << 2));
    // const side: i32 = given > 0 ? 1 : given < 0 ? -1 : 0;
    const side: i32 = given > 0 ? 1 : given < 0 ? -1 : 0;
    // if (side !== 0) {
    const taken: bool = side != 0;
    // length = side === state ? length + 1 : 1;
    const length2: i32 = side == state ? length + 1 : 1;
    // gap += 1;
    const gap2: i32 = gap + 1;
    // if (gap > maxGap) {
    const taken2: bool = gap2 > maxGap;
    const state2: i32 = taken2 ? 0 : state;
    const length3: i32 = taken2 ? 0 : length;
    // if (side !== 0) {
    const length4: i32 = taken ? length2 : length3;
    const state3: i32 = taken ? side : state2;
    const gap3: i32 = taken ? 0 : gap2;
    length = length4;
    state = state3;
    gap = gap3;
    // persistent[t] = length >= minPersistence ? state : 0;
    store<i32>(persistent + (t << 2), length >= minPersistence ? state : 0);
  }
  return 0;
}
