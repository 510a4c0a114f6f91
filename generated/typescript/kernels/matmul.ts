// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash 1528cdec66a98f29

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
  n |= 0;
  k |= 0;
  m |= 0;
  matmulRegion0(0, n, a, b, c, k, m, new Float64Array(k * 4));
  return 0;
}

function matmulRegion0(
  lo: number,
  hi: number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  k: number,
  m: number,
  panel: Float64Array,
): void {
  const partial = new Float64Array(26);
  const partial_x1 = new Float64Array(26);
  const partial_1 = new Float64Array(26);
  const partial_1_x1 = new Float64Array(26);
  const partial_2 = new Float64Array(26);
  const partial_2_x1 = new Float64Array(26);
  const partial_3 = new Float64Array(26);
  const partial_3_x1 = new Float64Array(26);
  const base33 = lo + (maxIndex(hi - lo, 0) & -2);
  for (let start = 0; start < m; start += 4) {
    const width = minIndex(m - start, 4);
    for (let k2 = 0; k2 < k; k2++) {
      const base = k2 * 4;
      const base2 = k2 * m;
      for (let jInTile = 0; jInTile < width; jInTile++) {
        panel[base + jInTile] = b[base2 + (start + jInTile)]!;
      }
    }
    const iMain = base33;
    for (let i = lo; i < iMain; i += 2) {
      const jInTileMain = width & -4;
      const base9 = i * k;
      const base10 = (i + 1) * k;
      const base11 = i * m;
      const base12 = (i + 1) * m;
      for (let jInTile = 0; jInTile < jInTileMain; jInTile += 4) {
        let total = k <= 0 ? 0.0 : -0.0;
        let total_x1 = k <= 0 ? 0.0 : -0.0;
        let total_1 = k <= 0 ? 0.0 : -0.0;
        let total_1_x1 = k <= 0 ? 0.0 : -0.0;
        let total_2 = k <= 0 ? 0.0 : -0.0;
        let total_2_x1 = k <= 0 ? 0.0 : -0.0;
        let total_3 = k <= 0 ? 0.0 : -0.0;
        let total_3_x1 = k <= 0 ? 0.0 : -0.0;
        if (k <= 128) {
          const base3 = base9;
          const base4 = base10;
          for (let k22 = 0; k22 < k; k22++) {
            const aShared = a[base3 + k22]!;
            const panelShared = panel[k22 * 4 + jInTile]!;
            const aShared2 = a[base4 + k22]!;
            const panelShared2 = panel[k22 * 4 + (jInTile + 1)]!;
            const panelShared3 = panel[k22 * 4 + (jInTile + 2)]!;
            const panelShared4 = panel[k22 * 4 + (jInTile + 3)]!;
            total = total + aShared * panelShared;
            total_x1 = total_x1 + aShared2 * panelShared;
            total_1 = total_1 + aShared * panelShared2;
            total_1_x1 = total_1_x1 + aShared2 * panelShared2;
            total_2 = total_2 + aShared * panelShared3;
            total_2_x1 = total_2_x1 + aShared2 * panelShared3;
            total_3 = total_3 + aShared * panelShared4;
            total_3_x1 = total_3_x1 + aShared2 * panelShared4;
          }
        } else {
          let depth = 0;
          const base7 = base9;
          const base8 = base10;
          for (let start2 = 0; start2 < k; start2 += 128) {
            let running = -0.0;
            let running_x1 = -0.0;
            let running_1 = -0.0;
            let running_1_x1 = -0.0;
            let running_2 = -0.0;
            let running_2_x1 = -0.0;
            let running_3 = -0.0;
            let running_3_x1 = -0.0;
            const base5 = base7;
            const base6 = base8;
            const end = minIndex(start2 + 128, k);
            for (let k23 = start2; k23 < end; k23++) {
              const aShared3 = a[base5 + k23]!;
              const panelShared5 = panel[k23 * 4 + jInTile]!;
              const aShared4 = a[base6 + k23]!;
              const panelShared6 = panel[k23 * 4 + (jInTile + 1)]!;
              const panelShared7 = panel[k23 * 4 + (jInTile + 2)]!;
              const panelShared8 = panel[k23 * 4 + (jInTile + 3)]!;
              running = running + aShared3 * panelShared5;
              running_x1 = running_x1 + aShared4 * panelShared5;
              running_1 = running_1 + aShared3 * panelShared6;
              running_1_x1 = running_1_x1 + aShared4 * panelShared6;
              running_2 = running_2 + aShared3 * panelShared7;
              running_2_x1 = running_2_x1 + aShared4 * panelShared7;
              running_3 = running_3 + aShared3 * panelShared8;
              running_3_x1 = running_3_x1 + aShared4 * panelShared8;
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
        c[base11 + (start + jInTile)] = total === total ? total : NaN;
        c[base12 + (start + jInTile)] = total_x1 === total_x1 ? total_x1 : NaN;
        c[base11 + (start + (jInTile + 1))] = total_1 === total_1 ? total_1 : NaN;
        c[base12 + (start + (jInTile + 1))] = total_1_x1 === total_1_x1 ? total_1_x1 : NaN;
        c[base11 + (start + (jInTile + 2))] = total_2 === total_2 ? total_2 : NaN;
        c[base12 + (start + (jInTile + 2))] = total_2_x1 === total_2_x1 ? total_2_x1 : NaN;
        c[base11 + (start + (jInTile + 3))] = total_3 === total_3 ? total_3 : NaN;
        c[base12 + (start + (jInTile + 3))] = total_3_x1 === total_3_x1 ? total_3_x1 : NaN;
      }
      const base19 = i * k;
      const base20 = (i + 1) * k;
      const base21 = i * m;
      const base22 = (i + 1) * m;
      for (let jInTile = jInTileMain; jInTile < width; jInTile++) {
        let total = k <= 0 ? 0.0 : -0.0;
        let total_x1 = k <= 0 ? 0.0 : -0.0;
        if (k <= 128) {
          const base13 = base19;
          const base14 = base20;
          for (let k22 = 0; k22 < k; k22++) {
            const panelShared9 = panel[k22 * 4 + jInTile]!;
            total = total + a[base13 + k22]! * panelShared9;
            total_x1 = total_x1 + a[base14 + k22]! * panelShared9;
          }
        } else {
          let depth = 0;
          const base17 = base19;
          const base18 = base20;
          for (let start2 = 0; start2 < k; start2 += 128) {
            let running = -0.0;
            let running_x1 = -0.0;
            const base15 = base17;
            const base16 = base18;
            const end2 = minIndex(start2 + 128, k);
            for (let k23 = start2; k23 < end2; k23++) {
              const panelShared10 = panel[k23 * 4 + jInTile]!;
              running = running + a[base15 + k23]! * panelShared10;
              running_x1 = running_x1 + a[base16 + k23]! * panelShared10;
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
        c[base21 + (start + jInTile)] = total === total ? total : NaN;
        c[base22 + (start + jInTile)] = total_x1 === total_x1 ? total_x1 : NaN;
      }
    }
    for (let i = iMain; i < hi; i++) {
      const jInTileMain = width & -4;
      const base26 = i * k;
      const base27 = i * m;
      for (let jInTile = 0; jInTile < jInTileMain; jInTile += 4) {
        let total = k <= 0 ? 0.0 : -0.0;
        let total_1 = k <= 0 ? 0.0 : -0.0;
        let total_2 = k <= 0 ? 0.0 : -0.0;
        let total_3 = k <= 0 ? 0.0 : -0.0;
        if (k <= 128) {
          const base23 = base26;
          for (let k22 = 0; k22 < k; k22++) {
            const aShared5 = a[base23 + k22]!;
            total = total + aShared5 * panel[k22 * 4 + jInTile]!;
            total_1 = total_1 + aShared5 * panel[k22 * 4 + (jInTile + 1)]!;
            total_2 = total_2 + aShared5 * panel[k22 * 4 + (jInTile + 2)]!;
            total_3 = total_3 + aShared5 * panel[k22 * 4 + (jInTile + 3)]!;
          }
        } else {
          let depth = 0;
          const base25 = base26;
          for (let start2 = 0; start2 < k; start2 += 128) {
            let running = -0.0;
            let running_1 = -0.0;
            let running_2 = -0.0;
            let running_3 = -0.0;
            const base24 = base25;
            const end3 = minIndex(start2 + 128, k);
            for (let k23 = start2; k23 < end3; k23++) {
              const aShared6 = a[base24 + k23]!;
              running = running + aShared6 * panel[k23 * 4 + jInTile]!;
              running_1 = running_1 + aShared6 * panel[k23 * 4 + (jInTile + 1)]!;
              running_2 = running_2 + aShared6 * panel[k23 * 4 + (jInTile + 2)]!;
              running_3 = running_3 + aShared6 * panel[k23 * 4 + (jInTile + 3)]!;
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
        c[base27 + (start + jInTile)] = total === total ? total : NaN;
        c[base27 + (start + (jInTile + 1))] = total_1 === total_1 ? total_1 : NaN;
        c[base27 + (start + (jInTile + 2))] = total_2 === total_2 ? total_2 : NaN;
        c[base27 + (start + (jInTile + 3))] = total_3 === total_3 ? total_3 : NaN;
      }
      const base31 = i * k;
      const base32 = i * m;
      for (let jInTile = jInTileMain; jInTile < width; jInTile++) {
        let total = k <= 0 ? 0.0 : -0.0;
        if (k <= 128) {
          const base28 = base31;
          for (let k22 = 0; k22 < k; k22++) {
            total = total + a[base28 + k22]! * panel[k22 * 4 + jInTile]!;
          }
        } else {
          let depth = 0;
          const base30 = base31;
          for (let start2 = 0; start2 < k; start2 += 128) {
            let running = -0.0;
            const base29 = base30;
            const end4 = minIndex(start2 + 128, k);
            for (let k23 = start2; k23 < end4; k23++) {
              running = running + a[base29 + k23]! * panel[k23 * 4 + jInTile]!;
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
        c[base32 + (start + jInTile)] = total === total ? total : NaN;
      }
    }
  }
}
