// Generated from kernels/math/dot.ts#L14 by `trefoil build`. Do not edit. Hash e7a007f8b599c255

/**
 * Dot product of two vectors.
 *
 * NaN and infinities propagate as IEEE 754 says. Of nothing it is +0.
 *
 * Accuracy: 1e-12 of Σ|x·y|.
 *
 * Source: NumPy's pairwise tree over products rounded once each.
 */
export function dot(x: Float64Array, y: Float64Array, n: number, dot: Float64Array): number {
  n |= 0;
  const left = new Float64Array(26);
  const nextFrom = new Int32Array(26);
  const nextCount = new Int32Array(26);
  let total = n <= 0 ? 0.0 : -0.0;
  if (n < 8) {
    for (let k = 0; k < n; k++) {
      total = total + x[k]! * y[k]!;
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
      let r0 = x[from]! * y[from]!;
      let r1 = x[from + 1]! * y[from + 1]!;
      let r2 = x[from + 2]! * y[from + 2]!;
      let r3 = x[from + 3]! * y[from + 3]!;
      let r4 = x[from + 4]! * y[from + 4]!;
      let r5 = x[from + 5]! * y[from + 5]!;
      let r6 = x[from + 6]! * y[from + 6]!;
      let r7 = x[from + 7]! * y[from + 7]!;
      for (let k2 = from + 8; k2 < whole; k2 += 8) {
        r0 = r0 + x[k2]! * y[k2]!;
        r1 = r1 + x[k2 + 1]! * y[k2 + 1]!;
        r2 = r2 + x[k2 + 2]! * y[k2 + 2]!;
        r3 = r3 + x[k2 + 3]! * y[k2 + 3]!;
        r4 = r4 + x[k2 + 4]! * y[k2 + 4]!;
        r5 = r5 + x[k2 + 5]! * y[k2 + 5]!;
        r6 = r6 + x[k2 + 6]! * y[k2 + 6]!;
        r7 = r7 + x[k2 + 7]! * y[k2 + 7]!;
      }
      total = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
      for (let k3 = whole; k3 < end; k3++) {
        total = total + x[k3]! * y[k3]!;
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
  dot[0] = total === total ? total : NaN;
  return 0;
}
