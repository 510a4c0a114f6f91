// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash 8441d4736fb4ea8c

import { maxIndex, minIndex } from '../operations.js';

/**
 * Matrix product a · b.
 *
 * NaN and infinities propagate as IEEE 754 says. An inner size of 0 gives zeros.
 *
 * Accuracy: 1e-12 of Σ|a·b| for each element.
 *
 * Source: products summed in order in blocks of 128, the blocks pairwise.
 */
export function matmul(a: Float64Array, b: Float64Array, n: number, k: number, m: number, c: Float64Array): number {
  const partial = new Float64Array(26);
  const partial_x1 = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_1_x1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_2_x1 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const partial_3_x1 = new Float64Array(26);
  {
    const lo = 0;
    const hi = n;
    const panel = new Float64Array(k * 4);
    for (let start = 0; start < m; start += 4) {
      const width = minIndex(m - start, 4);
      for (let k2 = 0; k2 < k; k2++) {
        for (let jInTile = 0; jInTile < width; jInTile++) {
          panel[k2 * 4 + jInTile] = b[k2 * m + (start + jInTile)]!;
        }
      }
      const iMain1 = lo + (maxIndex(hi - lo, 0) & -2);
      for (let i = lo; i < iMain1; i += 2) {
        const jInTileMain = width & -4;
        for (let jInTile = 0; jInTile < jInTileMain; jInTile += 4) {
          let total = k === 0 ? 0.0 : -0.0;
          let total_x1 = k === 0 ? 0.0 : -0.0;
          let total_1 = k === 0 ? 0.0 : -0.0;
          let total_1_x1 = k === 0 ? 0.0 : -0.0;
          let total_2 = k === 0 ? 0.0 : -0.0;
          let total_2_x1 = k === 0 ? 0.0 : -0.0;
          let total_3 = k === 0 ? 0.0 : -0.0;
          let total_3_x1 = k === 0 ? 0.0 : -0.0;
          if (k <= 128) {
            for (let k22 = 0; k22 < k; k22++) {
              total = total + a[i * k + k22]! * panel[k22 * 4 + jInTile]!;
              total_x1 = total_x1 + a[(i + 1) * k + k22]! * panel[k22 * 4 + jInTile]!;
              total_1 = total_1 + a[i * k + k22]! * panel[k22 * 4 + (jInTile + 1)]!;
              total_1_x1 = total_1_x1 + a[(i + 1) * k + k22]! * panel[k22 * 4 + (jInTile + 1)]!;
              total_2 = total_2 + a[i * k + k22]! * panel[k22 * 4 + (jInTile + 2)]!;
              total_2_x1 = total_2_x1 + a[(i + 1) * k + k22]! * panel[k22 * 4 + (jInTile + 2)]!;
              total_3 = total_3 + a[i * k + k22]! * panel[k22 * 4 + (jInTile + 3)]!;
              total_3_x1 = total_3_x1 + a[(i + 1) * k + k22]! * panel[k22 * 4 + (jInTile + 3)]!;
            }
          } else {
            let depth = 0;
            for (let start2 = 0; start2 < k; start2 += 128) {
              let running = -0.0;
              let running_x1 = -0.0;
              let running_1 = -0.0;
              let running_1_x1 = -0.0;
              let running_2 = -0.0;
              let running_2_x1 = -0.0;
              let running_3 = -0.0;
              let running_3_x1 = -0.0;
              for (let k23 = start2; k23 < minIndex(start2 + 128, k); k23++) {
                running = running + a[i * k + k23]! * panel[k23 * 4 + jInTile]!;
                running_x1 = running_x1 + a[(i + 1) * k + k23]! * panel[k23 * 4 + jInTile]!;
                running_1 = running_1 + a[i * k + k23]! * panel[k23 * 4 + (jInTile + 1)]!;
                running_1_x1 = running_1_x1 + a[(i + 1) * k + k23]! * panel[k23 * 4 + (jInTile + 1)]!;
                running_2 = running_2 + a[i * k + k23]! * panel[k23 * 4 + (jInTile + 2)]!;
                running_2_x1 = running_2_x1 + a[(i + 1) * k + k23]! * panel[k23 * 4 + (jInTile + 2)]!;
                running_3 = running_3 + a[i * k + k23]! * panel[k23 * 4 + (jInTile + 3)]!;
                running_3_x1 = running_3_x1 + a[(i + 1) * k + k23]! * panel[k23 * 4 + (jInTile + 3)]!;
              }
              let pairs = start2 >> 7;
              while ((pairs & 1) !== 0) {
                depth = depth - 1;
                running = partial[depth]! + running;
                running_x1 = partial_x1[depth]! + running_x1;
                running_1 = partial_1[depth]! + running_1;
                running_1_x1 = partial_1_x1[depth]! + running_1_x1;
                running_2 = partial_2[depth]! + running_2;
                running_2_x1 = partial_2_x1[depth]! + running_2_x1;
                running_3 = partial_3[depth]! + running_3;
                running_3_x1 = partial_3_x1[depth]! + running_3_x1;
                pairs = pairs >> 1;
              }
              partial[depth] = running;
              partial_x1[depth] = running_x1;
              partial_1[depth] = running_1;
              partial_1_x1[depth] = running_1_x1;
              partial_2[depth] = running_2;
              partial_2_x1[depth] = running_2_x1;
              partial_3[depth] = running_3;
              partial_3_x1[depth] = running_3_x1;
              depth = depth + 1;
            }
            depth = depth - 1;
            total = partial[depth]!;
            total_x1 = partial_x1[depth]!;
            total_1 = partial_1[depth]!;
            total_1_x1 = partial_1_x1[depth]!;
            total_2 = partial_2[depth]!;
            total_2_x1 = partial_2_x1[depth]!;
            total_3 = partial_3[depth]!;
            total_3_x1 = partial_3_x1[depth]!;
            while (depth > 0) {
              depth = depth - 1;
              total = partial[depth]! + total;
              total_x1 = partial_x1[depth]! + total_x1;
              total_1 = partial_1[depth]! + total_1;
              total_1_x1 = partial_1_x1[depth]! + total_1_x1;
              total_2 = partial_2[depth]! + total_2;
              total_2_x1 = partial_2_x1[depth]! + total_2_x1;
              total_3 = partial_3[depth]! + total_3;
              total_3_x1 = partial_3_x1[depth]! + total_3_x1;
            }
          }
          c[i * m + (start + jInTile)] = total === total ? total : NaN;
          c[(i + 1) * m + (start + jInTile)] = total_x1 === total_x1 ? total_x1 : NaN;
          c[i * m + (start + (jInTile + 1))] = total_1 === total_1 ? total_1 : NaN;
          c[(i + 1) * m + (start + (jInTile + 1))] = total_1_x1 === total_1_x1 ? total_1_x1 : NaN;
          c[i * m + (start + (jInTile + 2))] = total_2 === total_2 ? total_2 : NaN;
          c[(i + 1) * m + (start + (jInTile + 2))] = total_2_x1 === total_2_x1 ? total_2_x1 : NaN;
          c[i * m + (start + (jInTile + 3))] = total_3 === total_3 ? total_3 : NaN;
          c[(i + 1) * m + (start + (jInTile + 3))] = total_3_x1 === total_3_x1 ? total_3_x1 : NaN;
        }
        for (let jInTile = jInTileMain; jInTile < width; jInTile++) {
          let total = k === 0 ? 0.0 : -0.0;
          let total_x1 = k === 0 ? 0.0 : -0.0;
          if (k <= 128) {
            for (let k22 = 0; k22 < k; k22++) {
              total = total + a[i * k + k22]! * panel[k22 * 4 + jInTile]!;
              total_x1 = total_x1 + a[(i + 1) * k + k22]! * panel[k22 * 4 + jInTile]!;
            }
          } else {
            let depth = 0;
            for (let start2 = 0; start2 < k; start2 += 128) {
              let running = -0.0;
              let running_x1 = -0.0;
              for (let k23 = start2; k23 < minIndex(start2 + 128, k); k23++) {
                running = running + a[i * k + k23]! * panel[k23 * 4 + jInTile]!;
                running_x1 = running_x1 + a[(i + 1) * k + k23]! * panel[k23 * 4 + jInTile]!;
              }
              let pairs = start2 >> 7;
              while ((pairs & 1) !== 0) {
                depth = depth - 1;
                running = partial[depth]! + running;
                running_x1 = partial_x1[depth]! + running_x1;
                pairs = pairs >> 1;
              }
              partial[depth] = running;
              partial_x1[depth] = running_x1;
              depth = depth + 1;
            }
            depth = depth - 1;
            total = partial[depth]!;
            total_x1 = partial_x1[depth]!;
            while (depth > 0) {
              depth = depth - 1;
              total = partial[depth]! + total;
              total_x1 = partial_x1[depth]! + total_x1;
            }
          }
          c[i * m + (start + jInTile)] = total === total ? total : NaN;
          c[(i + 1) * m + (start + jInTile)] = total_x1 === total_x1 ? total_x1 : NaN;
        }
      }
      for (let i = iMain1; i < hi; i++) {
        const jInTileMain = width & -4;
        for (let jInTile = 0; jInTile < jInTileMain; jInTile += 4) {
          let total = k === 0 ? 0.0 : -0.0;
          let total_1 = k === 0 ? 0.0 : -0.0;
          let total_2 = k === 0 ? 0.0 : -0.0;
          let total_3 = k === 0 ? 0.0 : -0.0;
          if (k <= 128) {
            for (let k22 = 0; k22 < k; k22++) {
              total = total + a[i * k + k22]! * panel[k22 * 4 + jInTile]!;
              total_1 = total_1 + a[i * k + k22]! * panel[k22 * 4 + (jInTile + 1)]!;
              total_2 = total_2 + a[i * k + k22]! * panel[k22 * 4 + (jInTile + 2)]!;
              total_3 = total_3 + a[i * k + k22]! * panel[k22 * 4 + (jInTile + 3)]!;
            }
          } else {
            let depth = 0;
            for (let start2 = 0; start2 < k; start2 += 128) {
              let running = -0.0;
              let running_1 = -0.0;
              let running_2 = -0.0;
              let running_3 = -0.0;
              for (let k23 = start2; k23 < minIndex(start2 + 128, k); k23++) {
                running = running + a[i * k + k23]! * panel[k23 * 4 + jInTile]!;
                running_1 = running_1 + a[i * k + k23]! * panel[k23 * 4 + (jInTile + 1)]!;
                running_2 = running_2 + a[i * k + k23]! * panel[k23 * 4 + (jInTile + 2)]!;
                running_3 = running_3 + a[i * k + k23]! * panel[k23 * 4 + (jInTile + 3)]!;
              }
              let pairs = start2 >> 7;
              while ((pairs & 1) !== 0) {
                depth = depth - 1;
                running = partial[depth]! + running;
                running_1 = partial_1[depth]! + running_1;
                running_2 = partial_2[depth]! + running_2;
                running_3 = partial_3[depth]! + running_3;
                pairs = pairs >> 1;
              }
              partial[depth] = running;
              partial_1[depth] = running_1;
              partial_2[depth] = running_2;
              partial_3[depth] = running_3;
              depth = depth + 1;
            }
            depth = depth - 1;
            total = partial[depth]!;
            total_1 = partial_1[depth]!;
            total_2 = partial_2[depth]!;
            total_3 = partial_3[depth]!;
            while (depth > 0) {
              depth = depth - 1;
              total = partial[depth]! + total;
              total_1 = partial_1[depth]! + total_1;
              total_2 = partial_2[depth]! + total_2;
              total_3 = partial_3[depth]! + total_3;
            }
          }
          c[i * m + (start + jInTile)] = total === total ? total : NaN;
          c[i * m + (start + (jInTile + 1))] = total_1 === total_1 ? total_1 : NaN;
          c[i * m + (start + (jInTile + 2))] = total_2 === total_2 ? total_2 : NaN;
          c[i * m + (start + (jInTile + 3))] = total_3 === total_3 ? total_3 : NaN;
        }
        for (let jInTile = jInTileMain; jInTile < width; jInTile++) {
          let total = k === 0 ? 0.0 : -0.0;
          if (k <= 128) {
            for (let k22 = 0; k22 < k; k22++) {
              total = total + a[i * k + k22]! * panel[k22 * 4 + jInTile]!;
            }
          } else {
            let depth = 0;
            for (let start2 = 0; start2 < k; start2 += 128) {
              let running = -0.0;
              for (let k23 = start2; k23 < minIndex(start2 + 128, k); k23++) {
                running = running + a[i * k + k23]! * panel[k23 * 4 + jInTile]!;
              }
              let pairs = start2 >> 7;
              while ((pairs & 1) !== 0) {
                depth = depth - 1;
                running = partial[depth]! + running;
                pairs = pairs >> 1;
              }
              partial[depth] = running;
              depth = depth + 1;
            }
            depth = depth - 1;
            total = partial[depth]!;
            while (depth > 0) {
              depth = depth - 1;
              total = partial[depth]! + total;
            }
          }
          c[i * m + (start + jInTile)] = total === total ? total : NaN;
        }
      }
    }
  }
  return 0;
}
