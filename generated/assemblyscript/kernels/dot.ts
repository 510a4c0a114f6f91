// Generated from kernels/math/dot.ts#L14 by `trefoil build`. Do not edit. Hash e24d9c152999931a

import { claim } from '../operations';

/**
 * Dot product of two vectors.
 *
 * NaN and infinities propagate as IEEE 754 says. Of nothing it is +0.
 *
 * Accuracy: 1e-12 of Σ|x·y|.
 *
 * Source: NumPy's pairwise tree over products rounded once each.
 */
export function dot(x: usize, y: usize, n: i32, dot: usize, scratch: usize): f64 {
  let top = scratch;
  const left = top;
  top = claim(top, 208.0, 1.0);
  if (top === 0) return -1;
  const nextFrom = top;
  top = claim(top, 104.0, 1.0);
  if (top === 0) return -1;
  const nextCount = top;
  top = claim(top, 104.0, 1.0);
  if (top === 0) return -1;
  const lanes = top;
  top = claim(top, 64.0, 1.0);
  if (top === 0) return -1;
  // dot.set(sum(x.length, (k) => x[k]! * y[k]!));
  let total: f64 = n <= 0 ? 0.0 : -0.0;
  if (n < 8) {
    for (let k: i32 = 0; k < n; k++) {
      total = total + load<f64>(x + (k << 3)) * load<f64>(y + (k << 3));
    }
  } else {
    let from_: i32 = 0;
    let count: i32 = n;
    let depth: i32 = 0;
    let busy: bool = true;
    while (busy) {
      while (count > 128) {
        const half: i32 = (count >> 4) * 8;
        store<i32>(nextFrom + (depth << 2), from_ + half);
        store<i32>(nextCount + (depth << 2), count - half);
        depth = depth + 1;
        count = half;
      }
      const end: i32 = from_ + count;
      const whole: i32 = from_ + (count & -8);
      let lowLow = f64x2.mul(v128.load(x + (from_ << 3)), v128.load(y + (from_ << 3)));
      let lowHigh = f64x2.mul(v128.load(x + (from_ << 3), 16), v128.load(y + (from_ << 3), 16));
      let highLow = f64x2.mul(v128.load(x + (from_ << 3), 32), v128.load(y + (from_ << 3), 32));
      let highHigh = f64x2.mul(v128.load(x + (from_ << 3), 48), v128.load(y + (from_ << 3), 48));
      // 8 rounds at once.
      for (let k: i32 = from_ + 8; k < whole; k += 8) {
        lowLow = f64x2.add(lowLow, f64x2.mul(v128.load(x + (k << 3)), v128.load(y + (k << 3))));
        lowHigh = f64x2.add(lowHigh, f64x2.mul(v128.load(x + (k << 3), 16), v128.load(y + (k << 3), 16)));
        highLow = f64x2.add(highLow, f64x2.mul(v128.load(x + (k << 3), 32), v128.load(y + (k << 3), 32)));
        highHigh = f64x2.add(highHigh, f64x2.mul(v128.load(x + (k << 3), 48), v128.load(y + (k << 3), 48)));
      }
      v128.store(lanes + (0 << 3), lowLow);
      v128.store(lanes + (0 << 3), lowHigh, 16);
      v128.store(lanes, highLow, 32);
      v128.store(lanes, highHigh, 48);
      total =
        load<f64>(lanes + (0 << 3)) +
        load<f64>(lanes, 8) +
        (load<f64>(lanes, 16) + load<f64>(lanes, 24)) +
        (load<f64>(lanes, 32) + load<f64>(lanes, 40) + (load<f64>(lanes, 48) + load<f64>(lanes, 56)));
      for (let k: i32 = whole; k < end; k++) {
        total = total + load<f64>(x + (k << 3)) * load<f64>(y + (k << 3));
      }
      busy = false;
      while (depth > 0 && !busy) {
        depth = depth - 1;
        if (load<i32>(nextCount + (depth << 2)) == 0) {
          total = load<f64>(left + (depth << 3)) + total;
        } else {
          from_ = load<i32>(nextFrom + (depth << 2));
          count = load<i32>(nextCount + (depth << 2));
          store<f64>(left + (depth << 3), total);
          store<i32>(nextCount + (depth << 2), 0);
          depth = depth + 1;
          busy = true;
        }
      }
    }
  }
  store<f64>(dot + (0 << 3), total == total ? total : NaN);
  return 0;
}
