// Generated from kernels/math/dot.ts#L14 by `trefoil build`. Do not edit. Hash ee702733543252a8

import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Dot product of two vectors.
 *
 * NaN and infinities propagate as IEEE 754 says. Of nothing it is +0.
 *
 * Accuracy: 1e-12 of Σ|x·y|.
 *
 * Source: NumPy's pairwise tree over products rounded once each.
 */
export function dot(x: Float64Array, y: Float64Array, n: number, dot2: Float64Array): number {
  n |= 0;
  const left = scratchF64(0, 26);
  const nextFrom = scratchI32(0, 26);
  const nextCount = scratchI32(1, 26);
  // dot.set(sum(x.length, (k) => x[k]! * y[k]!));
  let total = n <= 0 ? 0.0 : -0.0;
  if (n < 8) {
    for (let k = 0; k < n; k++) {
      total = total + x[k]! * y[k]!;
    }
  } else {
    let from_ = 0;
    let count = n;
    let depth = 0;
    let busy: boolean = true;
    while (busy) {
      while (count > 128) {
        const half = (count >> 4) * 8;
        nextFrom[depth] = from_ + half;
        nextCount[depth] = count - half;
        depth = depth + 1;
        count = half;
      }
      const end = from_ + count;
      const whole = from_ + (count & -8);
      let r0 = x[from_]! * y[from_]!;
      let r1 = x[from_ + 1]! * y[from_ + 1]!;
      let r2 = x[from_ + 2]! * y[from_ + 2]!;
      let r3 = x[from_ + 3]! * y[from_ + 3]!;
      let r4 = x[from_ + 4]! * y[from_ + 4]!;
      let r5 = x[from_ + 5]! * y[from_ + 5]!;
      let r6 = x[from_ + 6]! * y[from_ + 6]!;
      let r7 = x[from_ + 7]! * y[from_ + 7]!;
      for (let k = from_ + 8; k < whole; k += 8) {
        r0 = r0 + x[k]! * y[k]!;
        r1 = r1 + x[k + 1]! * y[k + 1]!;
        r2 = r2 + x[k + 2]! * y[k + 2]!;
        r3 = r3 + x[k + 3]! * y[k + 3]!;
        r4 = r4 + x[k + 4]! * y[k + 4]!;
        r5 = r5 + x[k + 5]! * y[k + 5]!;
        r6 = r6 + x[k + 6]! * y[k + 6]!;
        r7 = r7 + x[k + 7]! * y[k + 7]!;
      }
      total = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
      for (let k = whole; k < end; k++) {
        total = total + x[k]! * y[k]!;
      }
      busy = false;
      while (depth > 0 && !busy) {
        depth = depth - 1;
        if (nextCount[depth]! === 0) {
          total = left[depth]! + total;
        } else {
          from_ = nextFrom[depth]!;
          count = nextCount[depth]!;
          left[depth] = total;
          nextCount[depth] = 0;
          depth = depth + 1;
          busy = true;
        }
      }
    }
  }
  dot2[0] = total === total ? total : NaN;
  return 0;
}
