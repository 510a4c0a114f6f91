// Generated from kernels/math/sum.ts#L13 by `trefoil build`. Do not edit. Hash 50629b05830f67ef

import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Sum of a vector.
 *
 * NaN and infinities propagate as IEEE 754 says. The sum of nothing is +0.
 *
 * Accuracy: 1e-12 of Σ|x|.
 *
 * Source: NumPy's pairwise tree: equal bit for bit to `numpy.sum(x, initial=-0.0)` of NumPy 2.4 on contiguous float64.
 */
export function sum(x: Float64Array, n: number, sum2: Float64Array): number {
  n |= 0;
  const left = scratchF64(0, 26);
  const nextFrom = scratchI32(0, 26);
  const nextCount = scratchI32(1, 26);
  // sum.set(total(x.length, (k) => x[k]!));
  let total = n <= 0 ? 0.0 : -0.0;
  if (n < 8) {
    for (let k = 0; k < n; k++) {
      total = total + x[k]!;
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
      let r0 = x[from_]!;
      let r1 = x[from_ + 1]!;
      let r2 = x[from_ + 2]!;
      let r3 = x[from_ + 3]!;
      let r4 = x[from_ + 4]!;
      let r5 = x[from_ + 5]!;
      let r6 = x[from_ + 6]!;
      let r7 = x[from_ + 7]!;
      for (let k = from_ + 8; k < whole; k += 8) {
        r0 = r0 + x[k]!;
        r1 = r1 + x[k + 1]!;
        r2 = r2 + x[k + 2]!;
        r3 = r3 + x[k + 3]!;
        r4 = r4 + x[k + 4]!;
        r5 = r5 + x[k + 5]!;
        r6 = r6 + x[k + 6]!;
        r7 = r7 + x[k + 7]!;
      }
      total = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
      for (let k = whole; k < end; k++) {
        total = total + x[k]!;
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
  sum2[0] = total === total ? total : NaN;
  return 0;
}
