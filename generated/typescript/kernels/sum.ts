// Generated from kernels/math/sum.ts#L13 by `trefoil build`. Do not edit. Hash 6ec1e6658d13dd39

/**
 * Sum of a vector.
 *
 * NaN and infinities propagate as IEEE 754 says. The sum of nothing is +0.
 *
 * Accuracy: 1e-12 of Σ|x|.
 *
 * Source: NumPy's pairwise tree: equal bit for bit to `numpy.sum(x, initial=-0.0)` of NumPy 2.4 on contiguous float64.
 */
export function sum(x: Float64Array, n: number, sum: Float64Array): number {
  n |= 0;
  const left = new Float64Array(26);
  const nextFrom = new Int32Array(26);
  const nextCount = new Int32Array(26);
  let total = n <= 0 ? 0.0 : -0.0;
  if (n < 8) {
    for (let k = 0; k < n; k++) {
      total = total + x[k]!;
    }
  } else {
    let from = 0;
    let count = n;
    let depth = 0;
    let busy: boolean = true;
    while (busy) {
      while (count > 128) {
        const half = (count >> 4) * 8;
        nextFrom[depth] = from + half;
        nextCount[depth] = count - half;
        depth = depth + 1;
        count = half;
      }
      const end = from + count;
      const whole = from + (count & -8);
      let r0 = x[from]!;
      let r1 = x[from + 1]!;
      let r2 = x[from + 2]!;
      let r3 = x[from + 3]!;
      let r4 = x[from + 4]!;
      let r5 = x[from + 5]!;
      let r6 = x[from + 6]!;
      let r7 = x[from + 7]!;
      for (let k2 = from + 8; k2 < whole; k2 += 8) {
        r0 = r0 + x[k2]!;
        r1 = r1 + x[k2 + 1]!;
        r2 = r2 + x[k2 + 2]!;
        r3 = r3 + x[k2 + 3]!;
        r4 = r4 + x[k2 + 4]!;
        r5 = r5 + x[k2 + 5]!;
        r6 = r6 + x[k2 + 6]!;
        r7 = r7 + x[k2 + 7]!;
      }
      total = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
      for (let k3 = whole; k3 < end; k3++) {
        total = total + x[k3]!;
      }
      busy = false;
      while (depth > 0 && !busy) {
        depth = depth - 1;
        if (nextCount[depth]! === 0) {
          total = left[depth]! + total;
        } else {
          from = nextFrom[depth]!;
          count = nextCount[depth]!;
          left[depth] = total;
          nextCount[depth] = 0;
          depth = depth + 1;
          busy = true;
        }
      }
    }
  }
  sum[0] = total === total ? total : NaN;
  return 0;
}
