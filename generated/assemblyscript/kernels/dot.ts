// Generated from kernels/math/dot.ts#L14 by `trefoil build`. Do not edit. Hash 9606bcc1d504dd47

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
  top = claim(top, 208, 1);
  if (top === 0) return -1;
  const nextFrom = top;
  top = claim(top, 104, 1);
  if (top === 0) return -1;
  const nextCount = top;
  top = claim(top, 104, 1);
  if (top === 0) return -1;
  const lanes = top;
  top = claim(top, 64, 1);
  if (top === 0) return -1;
  let total: f64 = n <= 0 ? 0.0 : -0.0;
  if (n < 8) {
    for (let k: i32 = 0; k < n; k++) {
      total = total + load<f64>(x + (k << 3)) * load<f64>(y + (k << 3));
    }
  } else {
    let from: i32 = 0;
    let count: i32 = n;
    let depth: i32 = 0;
    let busy: bool = true;
    while (busy) {
      while (count > 128) {
        const half: i32 = (count >> 4) * 8;
        store<i32>(nextFrom + (depth << 2), from + half);
        store<i32>(nextCount + (depth << 2), count - half);
        depth = depth + 1;
        count = half;
      }
      const end: i32 = from + count;
      const whole: i32 = from + (count & -8);
      let low_0 = f64x2.mul(v128.load(x + (from << 3)), v128.load(y + (from << 3)));
      let low_1 = f64x2.mul(v128.load(x + (from << 3), 16), v128.load(y + (from << 3), 16));
      let high_0 = f64x2.mul(v128.load(x + (from << 3), 32), v128.load(y + (from << 3), 32));
      let high_1 = f64x2.mul(v128.load(x + (from << 3), 48), v128.load(y + (from << 3), 48));
      for (let k2: i32 = from + 8; k2 < whole; k2 += 8) {
        low_0 = f64x2.add(low_0, f64x2.mul(v128.load(x + (k2 << 3)), v128.load(y + (k2 << 3))));
        low_1 = f64x2.add(low_1, f64x2.mul(v128.load(x + (k2 << 3), 16), v128.load(y + (k2 << 3), 16)));
        high_0 = f64x2.add(high_0, f64x2.mul(v128.load(x + (k2 << 3), 32), v128.load(y + (k2 << 3), 32)));
        high_1 = f64x2.add(high_1, f64x2.mul(v128.load(x + (k2 << 3), 48), v128.load(y + (k2 << 3), 48)));
      }
      v128.store(lanes + (0 << 3), low_0);
      v128.store(lanes + (0 << 3), low_1, 16);
      v128.store(lanes, high_0, 32);
      v128.store(lanes, high_1, 48);
      total =
        load<f64>(lanes + (0 << 3)) +
        load<f64>(lanes, 8) +
        (load<f64>(lanes, 16) + load<f64>(lanes, 24)) +
        (load<f64>(lanes, 32) + load<f64>(lanes, 40) + (load<f64>(lanes, 48) + load<f64>(lanes, 56)));
      for (let k3: i32 = whole; k3 < end; k3++) {
        total = total + load<f64>(x + (k3 << 3)) * load<f64>(y + (k3 << 3));
      }
      busy = false;
      while (depth > 0 && !busy) {
        depth = depth - 1;
        if (load<i32>(nextCount + (depth << 2)) == 0) {
          total = load<f64>(left + (depth << 3)) + total;
        } else {
          from = load<i32>(nextFrom + (depth << 2));
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
