// Generated from kernels/moments/rollingKurt.ts#L17 by `trefoil build`. Do not edit. Hash 5d8010c75632ed22

import { maxIndex, minIndex } from '../operations.js';
import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Excess kurtosis (Fisher) of the last `window` rows of each column, corrected for bias.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than `minPeriods` values, or fewer than
 * four, give NaN. Infinities are values (pandas treats them as missing): a window that contains one gives NaN. A constant window
 * gives −3 (pandas 3: NaN). Deviations beyond 1e±70 may overflow or underflow.
 *
 * Accuracy: 1e-12 of the fourth moment's share, which is the result plus 3·(n − 1)² / ((n − 2)·(n − 3)).
 *
 * Source: meaning of pandas `rolling(window, min_periods).kurt()`; moments merged pairwise (Pébay 2008).
 */
export function rollingKurt(
  x: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  kurt: Float64Array,
): number {
  rows |= 0;
  cols |= 0;
  window |= 0;
  minPeriods |= 0;
  // windows(x, window, (w) => {
  if (rows * cols > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width = window;
    let top = 1;
    while (top <= width >> 1) {
      top = top * 2;
    }
    while (width - top >= rows) {
      width = width - top;
      while (top > width) {
        top = top >> 1;
      }
    }
    while (top >> 1 >= rows) {
      width = width - (top >> 1);
      top = top >> 1;
    }
    const tileCols =
      width <= Math.trunc(2048 / cols) ? cols : minIndex(cols, maxIndex(Math.trunc(2048 / width) & -8, 8));
    const tileRows = minIndex(rows, maxIndex(width, Math.trunc(4096 / tileCols) - width));
    windowsKurt(
      0,
      rows,
      x,
      cols,
      tileCols,
      tileRows,
      width,
      minPeriods,
      kurt,
      scratchF64(0, (tileRows + width - 1) * tileCols + 0),
      scratchF64(1, (tileRows + width - 1) * tileCols + 0),
      scratchF64(2, (tileRows + width - 1) * tileCols + 0),
      scratchF64(3, (tileRows + width - 1) * tileCols + 0),
      scratchF64(4, (tileRows + width - 1) * tileCols + 0),
      scratchF64(5, (tileRows + width - 1) * tileCols + 0),
      scratchF64(6, (tileRows + width - 1) * tileCols + 0),
      scratchF64(7, (tileRows + width - 1) * tileCols + 0),
      scratchF64(8, (tileRows + width - 1) * tileCols + 0),
      scratchI32(0, (tileRows + width - 1) * tileCols + 0),
      scratchI32(1, (tileRows + width - 1) * tileCols + 0),
      scratchF64(9, (tileRows + width - 1) * tileCols + 0),
      scratchF64(10, (tileRows + width - 1) * tileCols + 0),
    );
  }
  return 0;
}

function windowsKurt(
  lo: number,
  hi: number,
  x: Float64Array,
  cols: number,
  tileCols: number,
  tileRows: number,
  width: number,
  minPeriods: number,
  kurt: Float64Array,
  tile: Float64Array,
  tileNodeOffset2: Float64Array,
  tileWindowOffset2: Float64Array,
  tileNodeM22: Float64Array,
  tileWindowM22: Float64Array,
  tileNodeM3: Float64Array,
  tileWindowM3: Float64Array,
  tileNodeM4: Float64Array,
  tileWindowM4: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
  tileNodeFirst2: Float64Array,
  tileWindowFirst2: Float64Array,
): void {
  const colsOverTileCols = Math.trunc((cols + tileCols - 1) / tileCols) + 0;
  const rowTileEnd = Math.trunc((hi - lo + tileRows - 1) / tileRows) + 0;
  // windows(x, window, (w) => {
  for (let rowTile = 0; rowTile < rowTileEnd; rowTile++) {
    const firstRow = lo + (rowTile * tileRows + 0);
    const rowsHere = minIndex(tileRows, hi - firstRow);
    const firstRowAtLeast0 = maxIndex(0 - (firstRow - width + 1), 0);
    const colTileEnd = colsOverTileCols;
    for (let colTile = 0; colTile < colTileEnd; colTile++) {
      const firstCol = colTile * tileCols;
      const colsHere = minIndex(tileCols, cols - firstCol);
      const rowsIn = rowsHere + width - 1;
      const lead = firstRowAtLeast0;
      let missing: boolean = lead > 0;
      const eMain = maxIndex(lead * colsHere + 0, 0) & -4;
      // 4 rounds at once.
      for (let e = 0; e < eMain; e += 4) {
        tile[e] = NaN;
        tile[e + 1] = NaN;
        tile[e + 2] = NaN;
        tile[e + 3] = NaN;
      }
      const eEnd = lead * colsHere + 0;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        tile[e] = NaN;
      }
      const flat = colsHere === cols;
      const length = flat ? (rowsIn - lead) * colsHere + 0 : colsHere;
      const spans = flat ? 1 : rowsIn - lead;
      const lengthWhole = maxIndex(length, 0) & -4;
      for (let span = 0; span < spans; span++) {
        const source = (firstRow - width + 1 + lead + span) * cols + 0 + firstCol;
        const target = (lead + span) * colsHere + 0;
        const eMain2 = lengthWhole;
        // 4 rounds at once.
        for (let e = 0; e < eMain2; e += 4) {
          const v = x[source + e]!;
          const v_1 = x[source + (e + 1)]!;
          const v_2 = x[source + (e + 2)]!;
          const v_3 = x[source + (e + 3)]!;
          tile[target + e] = v;
          tile[target + (e + 1)] = v_1;
          tile[target + (e + 2)] = v_2;
          tile[target + (e + 3)] = v_3;
          missing = missing || v !== v;
          missing = missing || v_1 !== v_1;
          missing = missing || v_2 !== v_2;
          missing = missing || v_3 !== v_3;
        }
        // The remainder.
        for (let e = eMain2; e < length; e++) {
          const v = x[source + e]!;
          tile[target + e] = v;
          missing = missing || v !== v;
        }
      }
      if (missing) {
        // Some values are missing: counts go along with the nodes.
        let k = 1;
        let low = 0;
        if ((width & k) !== 0) {
          const eMain2 = maxIndex(rowsIn * colsHere + 0, 0) & -4;
          // 4 rounds at once.
          for (let e = 0; e < eMain2; e += 4) {
            const v = tile[e]!;
            const v_1 = tile[e + 1]!;
            const v_2 = tile[e + 2]!;
            const v_3 = tile[e + 3]!;
            const count = v === v ? 1 : 0;
            const count_1 = v_1 === v_1 ? 1 : 0;
            const count_2 = v_2 === v_2 ? 1 : 0;
            const count_3 = v_3 === v_3 ? 1 : 0;
            const first2 = v === v ? v : NaN;
            const first2_1 = v_1 === v_1 ? v_1 : NaN;
            const first2_2 = v_2 === v_2 ? v_2 : NaN;
            const first2_3 = v_3 === v_3 ? v_3 : NaN;
            const offset2 = v === v ? 0.0 : NaN;
            const offset2_1 = v_1 === v_1 ? 0.0 : NaN;
            const offset2_2 = v_2 === v_2 ? 0.0 : NaN;
            const offset2_3 = v_3 === v_3 ? 0.0 : NaN;
            const m22 = v === v ? v - v : NaN;
            const m22_1 = v_1 === v_1 ? v_1 - v_1 : NaN;
            const m22_2 = v_2 === v_2 ? v_2 - v_2 : NaN;
            const m22_3 = v_3 === v_3 ? v_3 - v_3 : NaN;
            const m3 = v === v ? v - v : NaN;
            const m3_1 = v_1 === v_1 ? v_1 - v_1 : NaN;
            const m3_2 = v_2 === v_2 ? v_2 - v_2 : NaN;
            const m3_3 = v_3 === v_3 ? v_3 - v_3 : NaN;
            const m4 = v === v ? v - v : NaN;
            const m4_1 = v_1 === v_1 ? v_1 - v_1 : NaN;
            const m4_2 = v_2 === v_2 ? v_2 - v_2 : NaN;
            const m4_3 = v_3 === v_3 ? v_3 - v_3 : NaN;
            tileWindowCount[e] = count;
            tileWindowCount[e + 1] = count_1;
            tileWindowCount[e + 2] = count_2;
            tileWindowCount[e + 3] = count_3;
            tileWindowFirst2[e] = first2;
            tileWindowFirst2[e + 1] = first2_1;
            tileWindowFirst2[e + 2] = first2_2;
            tileWindowFirst2[e + 3] = first2_3;
            tileWindowOffset2[e] = offset2;
            tileWindowOffset2[e + 1] = offset2_1;
            tileWindowOffset2[e + 2] = offset2_2;
            tileWindowOffset2[e + 3] = offset2_3;
            tileWindowM22[e] = m22;
            tileWindowM22[e + 1] = m22_1;
            tileWindowM22[e + 2] = m22_2;
            tileWindowM22[e + 3] = m22_3;
            tileWindowM3[e] = m3;
            tileWindowM3[e + 1] = m3_1;
            tileWindowM3[e + 2] = m3_2;
            tileWindowM3[e + 3] = m3_3;
            tileWindowM4[e] = m4;
            tileWindowM4[e + 1] = m4_1;
            tileWindowM4[e + 2] = m4_2;
            tileWindowM4[e + 3] = m4_3;
          }
          const eEnd2 = rowsIn * colsHere + 0;
          // The remainder.
          for (let e = eMain2; e < eEnd2; e++) {
            const v = tile[e]!;
            const count = v === v ? 1 : 0;
            const first2 = v === v ? v : NaN;
            const offset2 = v === v ? 0.0 : NaN;
            const m22 = v === v ? v - v : NaN;
            const m3 = v === v ? v - v : NaN;
            const m4 = v === v ? v - v : NaN;
            tileWindowCount[e] = count;
            tileWindowFirst2[e] = first2;
            tileWindowOffset2[e] = offset2;
            tileWindowM22[e] = m22;
            tileWindowM3[e] = m3;
            tileWindowM4[e] = m4;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere + 0;
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            for (let e = 0; e < eEnd2; e++) {
              const vOlder = tile[e]!;
              const vNewer = tile[e + ahead]!;
              const olderCount = vOlder === vOlder ? 1 : 0;
              const newerCount = vNewer === vNewer ? 1 : 0;
              const first2 = vOlder === vOlder ? vOlder : NaN;
              const offset2 = vOlder === vOlder ? 0.0 : NaN;
              const m22 = vOlder === vOlder ? vOlder - vOlder : NaN;
              const m3 = vOlder === vOlder ? vOlder - vOlder : NaN;
              const m4 = vOlder === vOlder ? vOlder - vOlder : NaN;
              const first2_2 = vNewer === vNewer ? vNewer : NaN;
              const offset2_2 = vNewer === vNewer ? 0.0 : NaN;
              const m22_2 = vNewer === vNewer ? vNewer - vNewer : NaN;
              const m3_2 = vNewer === vNewer ? vNewer - vNewer : NaN;
              const m4_2 = vNewer === vNewer ? vNewer - vNewer : NaN;
              const olderCount2 = olderCount;
              const newerCount2 = newerCount;
              const n = olderCount2 + newerCount2;
              const d = first2_2 - first2 + (offset2_2 - offset2);
              const older = olderCount2 / n;
              const newer = newerCount2 / n;
              const d2 = d * d;
              const m2 = m22 + m22_2 + d2 * (olderCount2 * newer);
              const m3_3 =
                m3 + m3_2 + d2 * d * (olderCount2 * newer * (older - newer)) + 3.0 * d * (older * m22_2 - newer * m22);
              const m4_3 =
                m4 +
                m4_2 +
                d2 * d2 * (olderCount2 * newer * (older * older - older * newer + newer * newer)) +
                6.0 * d2 * (older * older * m22_2 + newer * newer * m22) +
                4.0 * d * (older * m3_2 - newer * m3);
              const noOlder = olderCount === 0;
              const noNewer = newerCount === 0;
              const count = (olderCount + newerCount) | 0;
              const first2_3 = noOlder ? first2_2 : noNewer ? first2 : first2;
              const offset2_3 = noOlder ? offset2_2 : noNewer ? offset2 : offset2 + d * newer;
              const m22_3 = noOlder ? m22_2 : noNewer ? m22 : m2;
              const m3_4 = noOlder ? m3_2 : noNewer ? m3 : m3_3;
              const m4_4 = noOlder ? m4_2 : noNewer ? m4 : m4_3;
              tileWindowCount[e] = count;
              tileWindowFirst2[e] = first2_3;
              tileWindowOffset2[e] = offset2_3;
              tileWindowM22[e] = m22_3;
              tileWindowM3[e] = m3_4;
              tileWindowM4[e] = m4_4;
            }
          } else {
            const ahead = k * colsHere + 0;
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            for (let e = 0; e < eEnd2; e++) {
              const vOlder = tile[e]!;
              const vNewer = tile[e + ahead]!;
              const olderCount = vOlder === vOlder ? 1 : 0;
              const newerCount = vNewer === vNewer ? 1 : 0;
              const first2 = vOlder === vOlder ? vOlder : NaN;
              const offset2 = vOlder === vOlder ? 0.0 : NaN;
              const m22 = vOlder === vOlder ? vOlder - vOlder : NaN;
              const m3 = vOlder === vOlder ? vOlder - vOlder : NaN;
              const m4 = vOlder === vOlder ? vOlder - vOlder : NaN;
              const first2_2 = vNewer === vNewer ? vNewer : NaN;
              const offset2_2 = vNewer === vNewer ? 0.0 : NaN;
              const m22_2 = vNewer === vNewer ? vNewer - vNewer : NaN;
              const m3_2 = vNewer === vNewer ? vNewer - vNewer : NaN;
              const m4_2 = vNewer === vNewer ? vNewer - vNewer : NaN;
              const olderCount2 = olderCount;
              const newerCount2 = newerCount;
              const n = olderCount2 + newerCount2;
              const d = first2_2 - first2 + (offset2_2 - offset2);
              const older = olderCount2 / n;
              const newer = newerCount2 / n;
              const d2 = d * d;
              const m2 = m22 + m22_2 + d2 * (olderCount2 * newer);
              const m3_3 =
                m3 + m3_2 + d2 * d * (olderCount2 * newer * (older - newer)) + 3.0 * d * (older * m22_2 - newer * m22);
              const m4_3 =
                m4 +
                m4_2 +
                d2 * d2 * (olderCount2 * newer * (older * older - older * newer + newer * newer)) +
                6.0 * d2 * (older * older * m22_2 + newer * newer * m22) +
                4.0 * d * (older * m3_2 - newer * m3);
              const noOlder = olderCount === 0;
              const noNewer = newerCount === 0;
              const count = (olderCount + newerCount) | 0;
              const first2_3 = noOlder ? first2_2 : noNewer ? first2 : first2;
              const offset2_3 = noOlder ? offset2_2 : noNewer ? offset2 : offset2 + d * newer;
              const m22_3 = noOlder ? m22_2 : noNewer ? m22 : m2;
              const m3_4 = noOlder ? m3_2 : noNewer ? m3 : m3_3;
              const m4_4 = noOlder ? m4_2 : noNewer ? m4 : m4_3;
              tileNodeCount[e] = count;
              tileNodeFirst2[e] = first2_3;
              tileNodeOffset2[e] = offset2_3;
              tileNodeM22[e] = m22_3;
              tileNodeM3[e] = m3_4;
              tileNodeM4[e] = m4_4;
            }
          }
        }
        k = 2;
        while (k <= width) {
          if ((width & k) !== 0) {
            if (low === 0) {
              if (k !== width) {
                const eMain2 = maxIndex((rowsIn - (k - 1)) * colsHere + 0, 0) & -4;
                // 4 rounds at once.
                for (let e = 0; e < eMain2; e += 4) {
                  const count = tileNodeCount[e]!;
                  const count_1 = tileNodeCount[e + 1]!;
                  const count_2 = tileNodeCount[e + 2]!;
                  const count_3 = tileNodeCount[e + 3]!;
                  const first2 = tileNodeFirst2[e]!;
                  const first2_1 = tileNodeFirst2[e + 1]!;
                  const first2_2 = tileNodeFirst2[e + 2]!;
                  const first2_3 = tileNodeFirst2[e + 3]!;
                  const offset2 = tileNodeOffset2[e]!;
                  const offset2_1 = tileNodeOffset2[e + 1]!;
                  const offset2_2 = tileNodeOffset2[e + 2]!;
                  const offset2_3 = tileNodeOffset2[e + 3]!;
                  const m22 = tileNodeM22[e]!;
                  const m22_1 = tileNodeM22[e + 1]!;
                  const m22_2 = tileNodeM22[e + 2]!;
                  const m22_3 = tileNodeM22[e + 3]!;
                  const m3 = tileNodeM3[e]!;
                  const m3_1 = tileNodeM3[e + 1]!;
                  const m3_2 = tileNodeM3[e + 2]!;
                  const m3_3 = tileNodeM3[e + 3]!;
                  const m4 = tileNodeM4[e]!;
                  const m4_1 = tileNodeM4[e + 1]!;
                  const m4_2 = tileNodeM4[e + 2]!;
                  const m4_3 = tileNodeM4[e + 3]!;
                  tileWindowCount[e] = count;
                  tileWindowCount[e + 1] = count_1;
                  tileWindowCount[e + 2] = count_2;
                  tileWindowCount[e + 3] = count_3;
                  tileWindowFirst2[e] = first2;
                  tileWindowFirst2[e + 1] = first2_1;
                  tileWindowFirst2[e + 2] = first2_2;
                  tileWindowFirst2[e + 3] = first2_3;
                  tileWindowOffset2[e] = offset2;
                  tileWindowOffset2[e + 1] = offset2_1;
                  tileWindowOffset2[e + 2] = offset2_2;
                  tileWindowOffset2[e + 3] = offset2_3;
                  tileWindowM22[e] = m22;
                  tileWindowM22[e + 1] = m22_1;
                  tileWindowM22[e + 2] = m22_2;
                  tileWindowM22[e + 3] = m22_3;
                  tileWindowM3[e] = m3;
                  tileWindowM3[e + 1] = m3_1;
                  tileWindowM3[e + 2] = m3_2;
                  tileWindowM3[e + 3] = m3_3;
                  tileWindowM4[e] = m4;
                  tileWindowM4[e + 1] = m4_1;
                  tileWindowM4[e + 2] = m4_2;
                  tileWindowM4[e + 3] = m4_3;
                }
                const eEnd2 = (rowsIn - (k - 1)) * colsHere + 0;
                // The remainder.
                for (let e = eMain2; e < eEnd2; e++) {
                  const count = tileNodeCount[e]!;
                  const first2 = tileNodeFirst2[e]!;
                  const offset2 = tileNodeOffset2[e]!;
                  const m22 = tileNodeM22[e]!;
                  const m3 = tileNodeM3[e]!;
                  const m4 = tileNodeM4[e]!;
                  tileWindowCount[e] = count;
                  tileWindowFirst2[e] = first2;
                  tileWindowOffset2[e] = offset2;
                  tileWindowM22[e] = m22;
                  tileWindowM3[e] = m3;
                  tileWindowM4[e] = m4;
                }
              }
            } else {
              const ahead = k * colsHere + 0;
              const eEnd2 = (rowsIn - (low + k - 1)) * colsHere + 0;
              for (let e = 0; e < eEnd2; e++) {
                const olderCount = tileNodeCount[e]!;
                const newerCount = tileWindowCount[e + ahead]!;
                const first2 = tileNodeFirst2[e]!;
                const offset2 = tileNodeOffset2[e]!;
                const m22 = tileNodeM22[e]!;
                const m3 = tileNodeM3[e]!;
                const m4 = tileNodeM4[e]!;
                const first2_2 = tileWindowFirst2[e + ahead]!;
                const offset2_2 = tileWindowOffset2[e + ahead]!;
                const m22_2 = tileWindowM22[e + ahead]!;
                const m3_2 = tileWindowM3[e + ahead]!;
                const m4_2 = tileWindowM4[e + ahead]!;
                const olderCount2 = olderCount;
                const newerCount2 = newerCount;
                const n = olderCount2 + newerCount2;
                const d = first2_2 - first2 + (offset2_2 - offset2);
                const older = olderCount2 / n;
                const newer = newerCount2 / n;
                const d2 = d * d;
                const m2 = m22 + m22_2 + d2 * (olderCount2 * newer);
                const m3_3 =
                  m3 +
                  m3_2 +
                  d2 * d * (olderCount2 * newer * (older - newer)) +
                  3.0 * d * (older * m22_2 - newer * m22);
                const m4_3 =
                  m4 +
                  m4_2 +
                  d2 * d2 * (olderCount2 * newer * (older * older - older * newer + newer * newer)) +
                  6.0 * d2 * (older * older * m22_2 + newer * newer * m22) +
                  4.0 * d * (older * m3_2 - newer * m3);
                const noOlder = olderCount === 0;
                const noNewer = newerCount === 0;
                const count = (olderCount + newerCount) | 0;
                const first2_3 = noOlder ? first2_2 : noNewer ? first2 : first2;
                const offset2_3 = noOlder ? offset2_2 : noNewer ? offset2 : offset2 + d * newer;
                const m22_3 = noOlder ? m22_2 : noNewer ? m22 : m2;
                const m3_4 = noOlder ? m3_2 : noNewer ? m3 : m3_3;
                const m4_4 = noOlder ? m4_2 : noNewer ? m4 : m4_3;
                tileWindowCount[e] = count;
                tileWindowFirst2[e] = first2_3;
                tileWindowOffset2[e] = offset2_3;
                tileWindowM22[e] = m22_3;
                tileWindowM3[e] = m3_4;
                tileWindowM4[e] = m4_4;
              }
            }
            low = low + k;
          }
          if (k * 2 <= width) {
            if (k * 2 === width) {
              const ahead = k * colsHere + 0;
              const eEnd2 = (rowsIn - (k * 2 - 1)) * colsHere + 0;
              for (let e = 0; e < eEnd2; e++) {
                const olderCount = tileNodeCount[e]!;
                const newerCount = tileNodeCount[e + ahead]!;
                const first2 = tileNodeFirst2[e]!;
                const offset2 = tileNodeOffset2[e]!;
                const m22 = tileNodeM22[e]!;
                const m3 = tileNodeM3[e]!;
                const m4 = tileNodeM4[e]!;
                const first2_2 = tileNodeFirst2[e + ahead]!;
                const offset2_2 = tileNodeOffset2[e + ahead]!;
                const m22_2 = tileNodeM22[e + ahead]!;
                const m3_2 = tileNodeM3[e + ahead]!;
                const m4_2 = tileNodeM4[e + ahead]!;
                const olderCount2 = olderCount;
                const newerCount2 = newerCount;
                const n = olderCount2 + newerCount2;
                const d = first2_2 - first2 + (offset2_2 - offset2);
                const older = olderCount2 / n;
                const newer = newerCount2 / n;
                const d2 = d * d;
                const m2 = m22 + m22_2 + d2 * (olderCount2 * newer);
                const m3_3 =
                  m3 +
                  m3_2 +
                  d2 * d * (olderCount2 * newer * (older - newer)) +
                  3.0 * d * (older * m22_2 - newer * m22);
                const m4_3 =
                  m4 +
                  m4_2 +
                  d2 * d2 * (olderCount2 * newer * (older * older - older * newer + newer * newer)) +
                  6.0 * d2 * (older * older * m22_2 + newer * newer * m22) +
                  4.0 * d * (older * m3_2 - newer * m3);
                const noOlder = olderCount === 0;
                const noNewer = newerCount === 0;
                const count = (olderCount + newerCount) | 0;
                const first2_3 = noOlder ? first2_2 : noNewer ? first2 : first2;
                const offset2_3 = noOlder ? offset2_2 : noNewer ? offset2 : offset2 + d * newer;
                const m22_3 = noOlder ? m22_2 : noNewer ? m22 : m2;
                const m3_4 = noOlder ? m3_2 : noNewer ? m3 : m3_3;
                const m4_4 = noOlder ? m4_2 : noNewer ? m4 : m4_3;
                tileWindowCount[e] = count;
                tileWindowFirst2[e] = first2_3;
                tileWindowOffset2[e] = offset2_3;
                tileWindowM22[e] = m22_3;
                tileWindowM3[e] = m3_4;
                tileWindowM4[e] = m4_4;
              }
            } else {
              const ahead = k * colsHere + 0;
              const eEnd2 = (rowsIn - (k * 2 - 1)) * colsHere + 0;
              for (let e = 0; e < eEnd2; e++) {
                const olderCount = tileNodeCount[e]!;
                const newerCount = tileNodeCount[e + ahead]!;
                const first2 = tileNodeFirst2[e]!;
                const offset2 = tileNodeOffset2[e]!;
                const m22 = tileNodeM22[e]!;
                const m3 = tileNodeM3[e]!;
                const m4 = tileNodeM4[e]!;
                const first2_2 = tileNodeFirst2[e + ahead]!;
                const offset2_2 = tileNodeOffset2[e + ahead]!;
                const m22_2 = tileNodeM22[e + ahead]!;
                const m3_2 = tileNodeM3[e + ahead]!;
                const m4_2 = tileNodeM4[e + ahead]!;
                const olderCount2 = olderCount;
                const newerCount2 = newerCount;
                const n = olderCount2 + newerCount2;
                const d = first2_2 - first2 + (offset2_2 - offset2);
                const older = olderCount2 / n;
                const newer = newerCount2 / n;
                const d2 = d * d;
                const m2 = m22 + m22_2 + d2 * (olderCount2 * newer);
                const m3_3 =
                  m3 +
                  m3_2 +
                  d2 * d * (olderCount2 * newer * (older - newer)) +
                  3.0 * d * (older * m22_2 - newer * m22);
                const m4_3 =
                  m4 +
                  m4_2 +
                  d2 * d2 * (olderCount2 * newer * (older * older - older * newer + newer * newer)) +
                  6.0 * d2 * (older * older * m22_2 + newer * newer * m22) +
                  4.0 * d * (older * m3_2 - newer * m3);
                const noOlder = olderCount === 0;
                const noNewer = newerCount === 0;
                const count = (olderCount + newerCount) | 0;
                const first2_3 = noOlder ? first2_2 : noNewer ? first2 : first2;
                const offset2_3 = noOlder ? offset2_2 : noNewer ? offset2 : offset2 + d * newer;
                const m22_3 = noOlder ? m22_2 : noNewer ? m22 : m2;
                const m3_4 = noOlder ? m3_2 : noNewer ? m3 : m3_3;
                const m4_4 = noOlder ? m4_2 : noNewer ? m4 : m4_3;
                tileNodeCount[e] = count;
                tileNodeFirst2[e] = first2_3;
                tileNodeOffset2[e] = offset2_3;
                tileNodeM22[e] = m22_3;
                tileNodeM3[e] = m3_4;
                tileNodeM4[e] = m4_4;
              }
            }
          }
          k = k * 2;
        }
        const flat2 = colsHere === cols;
        const length2 = flat2 ? rowsHere * colsHere + 0 : colsHere;
        const spans2 = flat2 ? 1 : rowsHere;
        for (let span = 0; span < spans2; span++) {
          const from_ = span * colsHere + 0;
          const out = (firstRow + span) * cols + 0 + firstCol;
          for (let e = 0; e < length2; e++) {
            // const { first, offset, m2, m3, m4 } = w.fold(
            const m2 = tileWindowM22[from_ + e]!;
            const m4 = tileWindowM4[from_ + e]!;
            // const n: f64 = w.count;
            const n = tileWindowCount[from_ + e]!;
            // const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
            const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
            // const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
            const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
            // kurt.set(w.row, w.col, n >= minPeriods && n >= 4 ? (m2 === 0 ? -3.0 : excess) : NaN);
            const result = n >= minPeriods && n >= 4.0 ? (m2 === 0.0 ? -3.0 : excess) : NaN;
            kurt[out + e] = result === result ? result : NaN;
          }
        }
      } else {
        // A complete tile: how many values each window has is known.
        let k = 1;
        let low = 0;
        // windows(x, window, (w) => {
        if ((width & k) !== 0) {
          const eMain2 = maxIndex(rowsIn * colsHere + 0, 0) & -4;
          // 4 rounds at once.
          for (let e = 0; e < eMain2; e += 4) {
            const v = tile[e]!;
            const v_1 = tile[e + 1]!;
            const v_2 = tile[e + 2]!;
            const v_3 = tile[e + 3]!;
            const offset2 = 0.0;
            const m22 = v - v;
            const m22_1 = v_1 - v_1;
            const m22_2 = v_2 - v_2;
            const m22_3 = v_3 - v_3;
            const m3 = v - v;
            const m3_1 = v_1 - v_1;
            const m3_2 = v_2 - v_2;
            const m3_3 = v_3 - v_3;
            const m4 = v - v;
            const m4_1 = v_1 - v_1;
            const m4_2 = v_2 - v_2;
            const m4_3 = v_3 - v_3;
            tileWindowOffset2[e] = offset2;
            tileWindowOffset2[e + 1] = offset2;
            tileWindowOffset2[e + 2] = offset2;
            tileWindowOffset2[e + 3] = offset2;
            tileWindowM22[e] = m22;
            tileWindowM22[e + 1] = m22_1;
            tileWindowM22[e + 2] = m22_2;
            tileWindowM22[e + 3] = m22_3;
            tileWindowM3[e] = m3;
            tileWindowM3[e + 1] = m3_1;
            tileWindowM3[e + 2] = m3_2;
            tileWindowM3[e + 3] = m3_3;
            tileWindowM4[e] = m4;
            tileWindowM4[e + 1] = m4_1;
            tileWindowM4[e + 2] = m4_2;
            tileWindowM4[e + 3] = m4_3;
          }
          const eEnd2 = rowsIn * colsHere + 0;
          // The remainder.
          for (let e = eMain2; e < eEnd2; e++) {
            const v = tile[e]!;
            const offset2 = 0.0;
            const m22 = v - v;
            const m3 = v - v;
            const m4 = v - v;
            tileWindowOffset2[e] = offset2;
            tileWindowM22[e] = m22;
            tileWindowM3[e] = m3;
            tileWindowM4[e] = m4;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere + 0;
            const olderCount = k;
            const newerCount = k;
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            for (let e = 0; e < eEnd2; e++) {
              const vOlder = tile[e]!;
              const vNewer = tile[e + ahead]!;
              const older_offset2 = 0.0;
              const older_m22 = vOlder - vOlder;
              const older_m3 = vOlder - vOlder;
              const older_m4 = vOlder - vOlder;
              const newer_offset2 = 0.0;
              const newer_m22 = vNewer - vNewer;
              const newer_m3 = vNewer - vNewer;
              const newer_m4 = vNewer - vNewer;
              const n = olderCount + newerCount;
              const d = vNewer - vOlder + (newer_offset2 - older_offset2);
              const older = olderCount / n;
              const newer = newerCount / n;
              const d2 = d * d;
              const m2 = older_m22 + newer_m22 + d2 * (olderCount * newer);
              const m3 =
                older_m3 +
                newer_m3 +
                d2 * d * (olderCount * newer * (older - newer)) +
                3.0 * d * (older * newer_m22 - newer * older_m22);
              const m4 =
                older_m4 +
                newer_m4 +
                d2 * d2 * (olderCount * newer * (older * older - older * newer + newer * newer)) +
                6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22) +
                4.0 * d * (older * newer_m3 - newer * older_m3);
              const offset2 = older_offset2 + d * newer;
              tileWindowOffset2[e] = offset2;
              tileWindowM22[e] = m2;
              tileWindowM3[e] = m3;
              tileWindowM4[e] = m4;
            }
          } else {
            const ahead = k * colsHere + 0;
            const olderCount = k;
            const newerCount = k;
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            for (let e = 0; e < eEnd2; e++) {
              const vOlder = tile[e]!;
              const vNewer = tile[e + ahead]!;
              const older_offset2 = 0.0;
              const older_m22 = vOlder - vOlder;
              const older_m3 = vOlder - vOlder;
              const older_m4 = vOlder - vOlder;
              const newer_offset2 = 0.0;
              const newer_m22 = vNewer - vNewer;
              const newer_m3 = vNewer - vNewer;
              const newer_m4 = vNewer - vNewer;
              const n = olderCount + newerCount;
              const d = vNewer - vOlder + (newer_offset2 - older_offset2);
              const older = olderCount / n;
              const newer = newerCount / n;
              const d2 = d * d;
              const m2 = older_m22 + newer_m22 + d2 * (olderCount * newer);
              const m3 =
                older_m3 +
                newer_m3 +
                d2 * d * (olderCount * newer * (older - newer)) +
                3.0 * d * (older * newer_m22 - newer * older_m22);
              const m4 =
                older_m4 +
                newer_m4 +
                d2 * d2 * (olderCount * newer * (older * older - older * newer + newer * newer)) +
                6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22) +
                4.0 * d * (older * newer_m3 - newer * older_m3);
              const offset2 = older_offset2 + d * newer;
              tileNodeOffset2[e] = offset2;
              tileNodeM22[e] = m2;
              tileNodeM3[e] = m3;
              tileNodeM4[e] = m4;
            }
          }
        }
        k = 2;
        while (k <= width) {
          if ((width & k) !== 0) {
            if (low === 0) {
              if (k !== width) {
                const eMain2 = maxIndex((rowsIn - (k - 1)) * colsHere + 0, 0) & -4;
                // 4 rounds at once.
                for (let e = 0; e < eMain2; e += 4) {
                  const offset2 = tileNodeOffset2[e]!;
                  const offset2_1 = tileNodeOffset2[e + 1]!;
                  const offset2_2 = tileNodeOffset2[e + 2]!;
                  const offset2_3 = tileNodeOffset2[e + 3]!;
                  const m22 = tileNodeM22[e]!;
                  const m22_1 = tileNodeM22[e + 1]!;
                  const m22_2 = tileNodeM22[e + 2]!;
                  const m22_3 = tileNodeM22[e + 3]!;
                  const m3 = tileNodeM3[e]!;
                  const m3_1 = tileNodeM3[e + 1]!;
                  const m3_2 = tileNodeM3[e + 2]!;
                  const m3_3 = tileNodeM3[e + 3]!;
                  const m4 = tileNodeM4[e]!;
                  const m4_1 = tileNodeM4[e + 1]!;
                  const m4_2 = tileNodeM4[e + 2]!;
                  const m4_3 = tileNodeM4[e + 3]!;
                  tileWindowOffset2[e] = offset2;
                  tileWindowOffset2[e + 1] = offset2_1;
                  tileWindowOffset2[e + 2] = offset2_2;
                  tileWindowOffset2[e + 3] = offset2_3;
                  tileWindowM22[e] = m22;
                  tileWindowM22[e + 1] = m22_1;
                  tileWindowM22[e + 2] = m22_2;
                  tileWindowM22[e + 3] = m22_3;
                  tileWindowM3[e] = m3;
                  tileWindowM3[e + 1] = m3_1;
                  tileWindowM3[e + 2] = m3_2;
                  tileWindowM3[e + 3] = m3_3;
                  tileWindowM4[e] = m4;
                  tileWindowM4[e + 1] = m4_1;
                  tileWindowM4[e + 2] = m4_2;
                  tileWindowM4[e + 3] = m4_3;
                }
                const eEnd2 = (rowsIn - (k - 1)) * colsHere + 0;
                // The remainder.
                for (let e = eMain2; e < eEnd2; e++) {
                  const offset2 = tileNodeOffset2[e]!;
                  const m22 = tileNodeM22[e]!;
                  const m3 = tileNodeM3[e]!;
                  const m4 = tileNodeM4[e]!;
                  tileWindowOffset2[e] = offset2;
                  tileWindowM22[e] = m22;
                  tileWindowM3[e] = m3;
                  tileWindowM4[e] = m4;
                }
              }
            } else {
              const ahead = k * colsHere + 0;
              const olderCount = k;
              const newerCount = low;
              const eEnd2 = (rowsIn - (low + k - 1)) * colsHere + 0;
              for (let e = 0; e < eEnd2; e++) {
                const older_first2 = tile[e]!;
                const older_offset2 = tileNodeOffset2[e]!;
                const older_m22 = tileNodeM22[e]!;
                const older_m3 = tileNodeM3[e]!;
                const older_m4 = tileNodeM4[e]!;
                const newer_first2 = tile[e + ahead]!;
                const newer_offset2 = tileWindowOffset2[e + ahead]!;
                const newer_m22 = tileWindowM22[e + ahead]!;
                const newer_m3 = tileWindowM3[e + ahead]!;
                const newer_m4 = tileWindowM4[e + ahead]!;
                const n = olderCount + newerCount;
                const d = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                const older = olderCount / n;
                const newer = newerCount / n;
                const d2 = d * d;
                const m2 = older_m22 + newer_m22 + d2 * (olderCount * newer);
                const m3 =
                  older_m3 +
                  newer_m3 +
                  d2 * d * (olderCount * newer * (older - newer)) +
                  3.0 * d * (older * newer_m22 - newer * older_m22);
                const m4 =
                  older_m4 +
                  newer_m4 +
                  d2 * d2 * (olderCount * newer * (older * older - older * newer + newer * newer)) +
                  6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22) +
                  4.0 * d * (older * newer_m3 - newer * older_m3);
                const offset2 = older_offset2 + d * newer;
                tileWindowOffset2[e] = offset2;
                tileWindowM22[e] = m2;
                tileWindowM3[e] = m3;
                tileWindowM4[e] = m4;
              }
            }
            low = low + k;
          }
          if (k * 2 < width) {
            const ahead = k * colsHere + 0;
            const olderCount = k;
            const newerCount = k;
            const eEnd2 = (rowsIn - (k * 2 - 1)) * colsHere + 0;
            for (let e = 0; e < eEnd2; e++) {
              const older_first2 = tile[e]!;
              const older_offset2 = tileNodeOffset2[e]!;
              const older_m22 = tileNodeM22[e]!;
              const older_m3 = tileNodeM3[e]!;
              const older_m4 = tileNodeM4[e]!;
              const newer_first2 = tile[e + ahead]!;
              const newer_offset2 = tileNodeOffset2[e + ahead]!;
              const newer_m22 = tileNodeM22[e + ahead]!;
              const newer_m3 = tileNodeM3[e + ahead]!;
              const newer_m4 = tileNodeM4[e + ahead]!;
              const n = olderCount + newerCount;
              const d = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
              const older = olderCount / n;
              const newer = newerCount / n;
              const d2 = d * d;
              const m2 = older_m22 + newer_m22 + d2 * (olderCount * newer);
              const m3 =
                older_m3 +
                newer_m3 +
                d2 * d * (olderCount * newer * (older - newer)) +
                3.0 * d * (older * newer_m22 - newer * older_m22);
              const m4 =
                older_m4 +
                newer_m4 +
                d2 * d2 * (olderCount * newer * (older * older - older * newer + newer * newer)) +
                6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22) +
                4.0 * d * (older * newer_m3 - newer * older_m3);
              const offset2 = older_offset2 + d * newer;
              tileNodeOffset2[e] = offset2;
              tileNodeM22[e] = m2;
              tileNodeM3[e] = m3;
              tileNodeM4[e] = m4;
            }
          }
          k = k * 2;
        }
        if (width >= 4 && (width & (width - 1)) === 0) {
          const half = width >> 1;
          const ahead = half * colsHere + 0;
          const olderCount = half;
          const newerCount = half;
          const present = width;
          const flat2 = colsHere === cols;
          const length2 = flat2 ? rowsHere * colsHere + 0 : colsHere;
          const spans2 = flat2 ? 1 : rowsHere;
          for (let span = 0; span < spans2; span++) {
            const from_ = span * colsHere + 0;
            const out = (firstRow + span) * cols + 0 + firstCol;
            for (let e = 0; e < length2; e++) {
              // const { first, offset, m2, m3, m4 } = w.fold(
              const tileShared = tile[from_ + e]!;
              // windows(x, window, (w) => {
              const older_first2 = tileShared;
              const older_offset2 = tileNodeOffset2[from_ + e]!;
              const older_m22 = tileNodeM22[from_ + e]!;
              const older_m3 = tileNodeM3[from_ + e]!;
              const older_m4 = tileNodeM4[from_ + e]!;
              const newer_first2 = tile[from_ + e + ahead]!;
              const newer_offset2 = tileNodeOffset2[from_ + e + ahead]!;
              const newer_m22 = tileNodeM22[from_ + e + ahead]!;
              const newer_m3 = tileNodeM3[from_ + e + ahead]!;
              const newer_m4 = tileNodeM4[from_ + e + ahead]!;
              const n = olderCount + newerCount;
              const d = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
              const older = olderCount / n;
              const newer = newerCount / n;
              const d2 = d * d;
              const m2 = older_m22 + newer_m22 + d2 * (olderCount * newer);
              const m4 =
                older_m4 +
                newer_m4 +
                d2 * d2 * (olderCount * newer * (older * older - older * newer + newer * newer)) +
                6.0 * d2 * (older * older * newer_m22 + newer * newer * older_m22) +
                4.0 * d * (older * newer_m3 - newer * older_m3);
              // const n: f64 = w.count;
              const n2 = present;
              // const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
              const share = (n2 - 1.0) / ((n2 - 2.0) * (n2 - 3.0));
              // const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
              const excess = share * (((n2 + 1.0) * n2 * m4) / (m2 * m2) - 3.0 * (n2 - 1.0));
              // kurt.set(w.row, w.col, n >= minPeriods && n >= 4 ? (m2 === 0 ? -3.0 : excess) : NaN);
              const result = n2 >= minPeriods && n2 >= 4.0 ? (m2 === 0.0 ? -3.0 : excess) : NaN;
              kurt[out + e] = result === result ? result : NaN;
            }
          }
        } else {
          // windows(x, window, (w) => {
          const present = width;
          const flat2 = colsHere === cols;
          const length2 = flat2 ? rowsHere * colsHere + 0 : colsHere;
          const spans2 = flat2 ? 1 : rowsHere;
          for (let span = 0; span < spans2; span++) {
            const from_ = span * colsHere + 0;
            const out = (firstRow + span) * cols + 0 + firstCol;
            for (let e = 0; e < length2; e++) {
              // const { first, offset, m2, m3, m4 } = w.fold(
              const m2 = tileWindowM22[from_ + e]!;
              const m4 = tileWindowM4[from_ + e]!;
              // const n: f64 = w.count;
              const n = present;
              // const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
              const share = (n - 1.0) / ((n - 2.0) * (n - 3.0));
              // const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
              const excess = share * (((n + 1.0) * n * m4) / (m2 * m2) - 3.0 * (n - 1.0));
              // kurt.set(w.row, w.col, n >= minPeriods && n >= 4 ? (m2 === 0 ? -3.0 : excess) : NaN);
              const result = n >= minPeriods && n >= 4.0 ? (m2 === 0.0 ? -3.0 : excess) : NaN;
              kurt[out + e] = result === result ? result : NaN;
            }
          }
        }
      }
    }
  }
}
