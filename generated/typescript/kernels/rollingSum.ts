// Generated from kernels/rolling/rollingSum.ts#L17 by `trefoil build`. Do not edit. Hash 99e1e64da398d016

import { maxIndex, minIndex } from '../operations.js';
import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Sum of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values give NaN. With `minPeriods` 0, the sum of an empty window is 0. Infinities are
 * values (pandas treats them as missing).
 *
 * Accuracy: 1e-12 of the sum of |x| over the window.
 *
 * Source: meaning of pandas `rolling(window, min_periods).sum()`; sums by a tree of pairs (no running sum).
 */
export function rollingSum(
  x: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  sum: Float64Array,
): number {
  rows |= 0;
  cols |= 0;
  window |= 0;
  minPeriods |= 0;
  const least = maxIndex(minPeriods, 1);
  // const none = minPeriods === 0 ? 0.0 : NaN;
  const none = minPeriods === 0 ? 0.0 : NaN;
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
    windowsSum(
      0,
      rows,
      x,
      cols,
      tileCols,
      tileRows,
      width,
      least,
      none,
      sum,
      scratchF64(0, (tileRows + width - 1) * tileCols + 0),
      scratchF64(1, (tileRows + width - 1) * tileCols + 0),
      scratchI32(0, (tileRows + width - 1) * tileCols + 0),
      scratchI32(1, (tileRows + width - 1) * tileCols + 0),
    );
  }
  return 0;
}

function windowsSum(
  lo: number,
  hi: number,
  x: Float64Array,
  cols: number,
  tileCols: number,
  tileRows: number,
  width: number,
  least: number,
  none: number,
  sum: Float64Array,
  tile: Float64Array,
  tileWindowSum: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
): void {
  none = +none;
  const colsTimes2 = cols * 2;
  const colsTimes3 = cols * 3;
  const colsTimes4 = cols * 4;
  const colsTimes5 = cols * 5;
  const colsTimes6 = cols * 6;
  const colsOverTileCols = Math.trunc((cols + tileCols - 1) / tileCols) + 0;
  const rowTileEnd = Math.trunc((hi - lo + tileRows - 1) / tileRows) + 0;
  // windows(x, window, (w) => {
  for (let rowTile = 0; rowTile < rowTileEnd; rowTile++) {
    const firstRow = lo + (rowTile * tileRows + 0);
    const rowsHere = minIndex(tileRows, hi - firstRow);
    const firstRowAtLeast0 = maxIndex(0 - (firstRow - width + 1), 0);
    const rowsHereOverWidth = Math.trunc(rowsHere / width) + 0;
    const colTileEnd = colsOverTileCols;
    for (let colTile = 0; colTile < colTileEnd; colTile++) {
      const firstCol = colTile * tileCols;
      const colsHere = minIndex(tileCols, cols - firstCol);
      const rowsIn = rowsHere + width - 1;
      let missing: boolean = false;
      let nodeRows = 1;
      if (firstRow - width + 1 >= 0 && width >= 12 && (width & 3) === 0) {
        const blocks = (rowsIn - 3) >> 2;
        const colsHereTimes2 = colsHere * 2;
        const colsHereTimes3 = colsHere * 3;
        for (let block = 0; block < blocks; block++) {
          const source = (firstRow - width + 1 + block * 4) * cols + 0 + firstCol;
          const target = block * 4 * colsHere + 0;
          const targetPlusColsHere = target + colsHereTimes2;
          const targetPlusColsHere2 = target + colsHereTimes3;
          for (let e = 0; e < colsHere; e++) {
            const x2 = x[source + e]!;
            const x3 = x[source + e + cols]!;
            const x4 = x[source + e + colsTimes2]!;
            const x5 = x[source + e + colsTimes3]!;
            const x6 = x[source + e + colsTimes4]!;
            const x7 = x[source + e + colsTimes5]!;
            const x8 = x[source + e + colsTimes6]!;
            const pair = x2 + x3;
            const pair2 = x3 + x4;
            const pair3 = x4 + x5;
            const pair4 = x5 + x6;
            const pair5 = x6 + x7;
            const pair6 = x7 + x8;
            const sum2 = pair + pair3;
            const sum3 = pair2 + pair4;
            const sum4 = pair3 + pair5;
            const sum5 = pair4 + pair6;
            tile[target + e] = sum2;
            tile[target + colsHere + e] = sum3;
            tile[targetPlusColsHere + e] = sum4;
            tile[targetPlusColsHere2 + e] = sum5;
            missing = missing || sum2 !== sum2;
            missing = missing || sum5 !== sum5;
          }
        }
        const colsHereWhole = maxIndex(colsHere, 0) & -4;
        const blockEnd = rowsIn - 3;
        for (let block = blocks * 4; block < blockEnd; block++) {
          const source = (firstRow - width + 1 + block) * cols + 0 + firstCol;
          const target = block * colsHere + 0;
          const eMain = colsHereWhole;
          // 4 rounds at once.
          for (let e = 0; e < eMain; e += 4) {
            const sum2 =
              x[source + e]! + x[source + e + cols]! + (x[source + e + colsTimes2]! + x[source + e + colsTimes3]!);
            const sum_1 =
              x[source + (e + 1)]! +
              x[source + (e + 1) + cols]! +
              (x[source + (e + 1) + colsTimes2]! + x[source + (e + 1) + colsTimes3]!);
            const sum_2 =
              x[source + (e + 2)]! +
              x[source + (e + 2) + cols]! +
              (x[source + (e + 2) + colsTimes2]! + x[source + (e + 2) + colsTimes3]!);
            const sum_3 =
              x[source + (e + 3)]! +
              x[source + (e + 3) + cols]! +
              (x[source + (e + 3) + colsTimes2]! + x[source + (e + 3) + colsTimes3]!);
            tile[target + e] = sum2;
            tile[target + (e + 1)] = sum_1;
            tile[target + (e + 2)] = sum_2;
            tile[target + (e + 3)] = sum_3;
            missing = missing || sum2 !== sum2;
            missing = missing || sum_1 !== sum_1;
            missing = missing || sum_2 !== sum_2;
            missing = missing || sum_3 !== sum_3;
          }
          // The remainder.
          for (let e = eMain; e < colsHere; e++) {
            const sum2 =
              x[source + e]! + x[source + e + cols]! + (x[source + e + colsTimes2]! + x[source + e + colsTimes3]!);
            tile[target + e] = sum2;
            missing = missing || sum2 !== sum2;
          }
        }
        if (!missing) {
          nodeRows = 4;
        }
      }
      if (nodeRows === 1) {
        const lead = firstRowAtLeast0;
        missing = lead > 0;
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
      }
      if (missing) {
        // Some values are missing: counts go along with the nodes.
        let k = 1;
        let low = 0;
        if ((width & k) !== 0) {
          const eMain = maxIndex(rowsIn * colsHere + 0, 0) & -4;
          // 4 rounds at once.
          for (let e = 0; e < eMain; e += 4) {
            const v = tile[e]!;
            const v_1 = tile[e + 1]!;
            const v_2 = tile[e + 2]!;
            const v_3 = tile[e + 3]!;
            const count = v === v ? 1 : 0;
            const count_1 = v_1 === v_1 ? 1 : 0;
            const count_2 = v_2 === v_2 ? 1 : 0;
            const count_3 = v_3 === v_3 ? 1 : 0;
            const sum2 = v === v ? v : -0.0;
            const sum_1 = v_1 === v_1 ? v_1 : -0.0;
            const sum_2 = v_2 === v_2 ? v_2 : -0.0;
            const sum_3 = v_3 === v_3 ? v_3 : -0.0;
            tileWindowCount[e] = count;
            tileWindowCount[e + 1] = count_1;
            tileWindowCount[e + 2] = count_2;
            tileWindowCount[e + 3] = count_3;
            tileWindowSum[e] = sum2;
            tileWindowSum[e + 1] = sum_1;
            tileWindowSum[e + 2] = sum_2;
            tileWindowSum[e + 3] = sum_3;
          }
          const eEnd = rowsIn * colsHere + 0;
          // The remainder.
          for (let e = eMain; e < eEnd; e++) {
            const v = tile[e]!;
            const count = v === v ? 1 : 0;
            const sum2 = v === v ? v : -0.0;
            tileWindowCount[e] = count;
            tileWindowSum[e] = sum2;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere + 0;
            const eMain = maxIndex((rowsIn - 1) * colsHere + 0, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain; e += 4) {
              const vOlder = tile[e]!;
              const vOlder_1 = tile[e + 1]!;
              const vOlder_2 = tile[e + 2]!;
              const vOlder_3 = tile[e + 3]!;
              const vNewer = tile[e + ahead]!;
              const vNewer_1 = tile[e + 1 + ahead]!;
              const vNewer_2 = tile[e + 2 + ahead]!;
              const vNewer_3 = tile[e + 3 + ahead]!;
              const sum2 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const sum_1 = (vOlder_1 === vOlder_1 ? vOlder_1 : -0.0) + (vNewer_1 === vNewer_1 ? vNewer_1 : -0.0);
              const sum_2 = (vOlder_2 === vOlder_2 ? vOlder_2 : -0.0) + (vNewer_2 === vNewer_2 ? vNewer_2 : -0.0);
              const sum_3 = (vOlder_3 === vOlder_3 ? vOlder_3 : -0.0) + (vNewer_3 === vNewer_3 ? vNewer_3 : -0.0);
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tileWindowSum[e] = sum2;
              tileWindowSum[e + 1] = sum_1;
              tileWindowSum[e + 2] = sum_2;
              tileWindowSum[e + 3] = sum_3;
              tileWindowCount[e] = count;
              tileWindowCount[e + 1] = count_1;
              tileWindowCount[e + 2] = count_2;
              tileWindowCount[e + 3] = count_3;
            }
            const eEnd = (rowsIn - 1) * colsHere + 0;
            // The remainder.
            for (let e = eMain; e < eEnd; e++) {
              const vOlder = tile[e]!;
              const vNewer = tile[e + ahead]!;
              const sum2 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tileWindowSum[e] = sum2;
              tileWindowCount[e] = count;
            }
          } else {
            const ahead = k * colsHere + 0;
            const eMain = maxIndex((rowsIn - 1) * colsHere + 0, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain; e += 4) {
              const vOlder = tile[e]!;
              const vOlder_1 = tile[e + 1]!;
              const vOlder_2 = tile[e + 2]!;
              const vOlder_3 = tile[e + 3]!;
              const vNewer = tile[e + ahead]!;
              const vNewer_1 = tile[e + 1 + ahead]!;
              const vNewer_2 = tile[e + 2 + ahead]!;
              const vNewer_3 = tile[e + 3 + ahead]!;
              const sum2 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const sum_1 = (vOlder_1 === vOlder_1 ? vOlder_1 : -0.0) + (vNewer_1 === vNewer_1 ? vNewer_1 : -0.0);
              const sum_2 = (vOlder_2 === vOlder_2 ? vOlder_2 : -0.0) + (vNewer_2 === vNewer_2 ? vNewer_2 : -0.0);
              const sum_3 = (vOlder_3 === vOlder_3 ? vOlder_3 : -0.0) + (vNewer_3 === vNewer_3 ? vNewer_3 : -0.0);
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tile[e] = sum2;
              tile[e + 1] = sum_1;
              tile[e + 2] = sum_2;
              tile[e + 3] = sum_3;
              tileNodeCount[e] = count;
              tileNodeCount[e + 1] = count_1;
              tileNodeCount[e + 2] = count_2;
              tileNodeCount[e + 3] = count_3;
            }
            const eEnd = (rowsIn - 1) * colsHere + 0;
            // The remainder.
            for (let e = eMain; e < eEnd; e++) {
              const vOlder = tile[e]!;
              const vNewer = tile[e + ahead]!;
              const sum2 = (vOlder === vOlder ? vOlder : -0.0) + (vNewer === vNewer ? vNewer : -0.0);
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tile[e] = sum2;
              tileNodeCount[e] = count;
            }
          }
        }
        k = 2;
        while (k <= width) {
          if ((width & k) !== 0) {
            if (low === 0) {
              if (k !== width) {
                const eMain = maxIndex((rowsIn - (k - 1)) * colsHere + 0, 0) & -4;
                // 4 rounds at once.
                for (let e = 0; e < eMain; e += 4) {
                  const count = tileNodeCount[e]!;
                  const count_1 = tileNodeCount[e + 1]!;
                  const count_2 = tileNodeCount[e + 2]!;
                  const count_3 = tileNodeCount[e + 3]!;
                  const sum2 = tile[e]!;
                  const sum_1 = tile[e + 1]!;
                  const sum_2 = tile[e + 2]!;
                  const sum_3 = tile[e + 3]!;
                  tileWindowCount[e] = count;
                  tileWindowCount[e + 1] = count_1;
                  tileWindowCount[e + 2] = count_2;
                  tileWindowCount[e + 3] = count_3;
                  tileWindowSum[e] = sum2;
                  tileWindowSum[e + 1] = sum_1;
                  tileWindowSum[e + 2] = sum_2;
                  tileWindowSum[e + 3] = sum_3;
                }
                const eEnd = (rowsIn - (k - 1)) * colsHere + 0;
                // The remainder.
                for (let e = eMain; e < eEnd; e++) {
                  const count = tileNodeCount[e]!;
                  const sum2 = tile[e]!;
                  tileWindowCount[e] = count;
                  tileWindowSum[e] = sum2;
                }
              }
            } else {
              const ahead = k * colsHere + 0;
              const eMain = maxIndex((rowsIn - (low + k - 1)) * colsHere + 0, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain; e += 4) {
                const sum2 = tile[e]! + tileWindowSum[e + ahead]!;
                const sum_1 = tile[e + 1]! + tileWindowSum[e + 1 + ahead]!;
                const sum_2 = tile[e + 2]! + tileWindowSum[e + 2 + ahead]!;
                const sum_3 = tile[e + 3]! + tileWindowSum[e + 3 + ahead]!;
                const count = (tileNodeCount[e]! + tileWindowCount[e + ahead]!) | 0;
                const count_1 = (tileNodeCount[e + 1]! + tileWindowCount[e + 1 + ahead]!) | 0;
                const count_2 = (tileNodeCount[e + 2]! + tileWindowCount[e + 2 + ahead]!) | 0;
                const count_3 = (tileNodeCount[e + 3]! + tileWindowCount[e + 3 + ahead]!) | 0;
                tileWindowSum[e] = sum2;
                tileWindowSum[e + 1] = sum_1;
                tileWindowSum[e + 2] = sum_2;
                tileWindowSum[e + 3] = sum_3;
                tileWindowCount[e] = count;
                tileWindowCount[e + 1] = count_1;
                tileWindowCount[e + 2] = count_2;
                tileWindowCount[e + 3] = count_3;
              }
              const eEnd = (rowsIn - (low + k - 1)) * colsHere + 0;
              // The remainder.
              for (let e = eMain; e < eEnd; e++) {
                const sum2 = tile[e]! + tileWindowSum[e + ahead]!;
                const count = (tileNodeCount[e]! + tileWindowCount[e + ahead]!) | 0;
                tileWindowSum[e] = sum2;
                tileWindowCount[e] = count;
              }
            }
            low = low + k;
          }
          if (k * 2 <= width) {
            if (k * 2 === width) {
              const ahead = k * colsHere + 0;
              const eMain = maxIndex((rowsIn - (k * 2 - 1)) * colsHere + 0, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain; e += 4) {
                const sum2 = tile[e]! + tile[e + ahead]!;
                const sum_1 = tile[e + 1]! + tile[e + 1 + ahead]!;
                const sum_2 = tile[e + 2]! + tile[e + 2 + ahead]!;
                const sum_3 = tile[e + 3]! + tile[e + 3 + ahead]!;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                const count_1 = (tileNodeCount[e + 1]! + tileNodeCount[e + 1 + ahead]!) | 0;
                const count_2 = (tileNodeCount[e + 2]! + tileNodeCount[e + 2 + ahead]!) | 0;
                const count_3 = (tileNodeCount[e + 3]! + tileNodeCount[e + 3 + ahead]!) | 0;
                tileWindowSum[e] = sum2;
                tileWindowSum[e + 1] = sum_1;
                tileWindowSum[e + 2] = sum_2;
                tileWindowSum[e + 3] = sum_3;
                tileWindowCount[e] = count;
                tileWindowCount[e + 1] = count_1;
                tileWindowCount[e + 2] = count_2;
                tileWindowCount[e + 3] = count_3;
              }
              const eEnd = (rowsIn - (k * 2 - 1)) * colsHere + 0;
              // The remainder.
              for (let e = eMain; e < eEnd; e++) {
                const sum2 = tile[e]! + tile[e + ahead]!;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                tileWindowSum[e] = sum2;
                tileWindowCount[e] = count;
              }
            } else {
              const ahead = k * colsHere + 0;
              const eMain = maxIndex((rowsIn - (k * 2 - 1)) * colsHere + 0, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain; e += 4) {
                const sum2 = tile[e]! + tile[e + ahead]!;
                const sum_1 = tile[e + 1]! + tile[e + 1 + ahead]!;
                const sum_2 = tile[e + 2]! + tile[e + 2 + ahead]!;
                const sum_3 = tile[e + 3]! + tile[e + 3 + ahead]!;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                const count_1 = (tileNodeCount[e + 1]! + tileNodeCount[e + 1 + ahead]!) | 0;
                const count_2 = (tileNodeCount[e + 2]! + tileNodeCount[e + 2 + ahead]!) | 0;
                const count_3 = (tileNodeCount[e + 3]! + tileNodeCount[e + 3 + ahead]!) | 0;
                tile[e] = sum2;
                tile[e + 1] = sum_1;
                tile[e + 2] = sum_2;
                tile[e + 3] = sum_3;
                tileNodeCount[e] = count;
                tileNodeCount[e + 1] = count_1;
                tileNodeCount[e + 2] = count_2;
                tileNodeCount[e + 3] = count_3;
              }
              const eEnd = (rowsIn - (k * 2 - 1)) * colsHere + 0;
              // The remainder.
              for (let e = eMain; e < eEnd; e++) {
                const sum2 = tile[e]! + tile[e + ahead]!;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                tile[e] = sum2;
                tileNodeCount[e] = count;
              }
            }
          }
          k = k * 2;
        }
        const flat = colsHere === cols;
        const length = flat ? rowsHere * colsHere + 0 : colsHere;
        const spans = flat ? 1 : rowsHere;
        const lengthWhole = maxIndex(length, 0) & -4;
        for (let span = 0; span < spans; span++) {
          const from_ = span * colsHere + 0;
          const out = (firstRow + span) * cols + 0 + firstCol;
          const eMain = lengthWhole;
          // 4 rounds at once.
          for (let e = 0; e < eMain; e += 4) {
            // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
            const result = tileWindowCount[from_ + e]! >= least ? tileWindowSum[from_ + e]! : none;
            sum[out + e] = result === result ? result : NaN;
            const result2 = tileWindowCount[from_ + (e + 1)]! >= least ? tileWindowSum[from_ + (e + 1)]! : none;
            sum[out + (e + 1)] = result2 === result2 ? result2 : NaN;
            const result3 = tileWindowCount[from_ + (e + 2)]! >= least ? tileWindowSum[from_ + (e + 2)]! : none;
            sum[out + (e + 2)] = result3 === result3 ? result3 : NaN;
            const result4 = tileWindowCount[from_ + (e + 3)]! >= least ? tileWindowSum[from_ + (e + 3)]! : none;
            sum[out + (e + 3)] = result4 === result4 ? result4 : NaN;
          }
          // windows(x, window, (w) => {
          // The remainder.
          for (let e = eMain; e < length; e++) {
            // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
            const result = tileWindowCount[from_ + e]! >= least ? tileWindowSum[from_ + e]! : none;
            sum[out + e] = result === result ? result : NaN;
          }
        }
      } else {
        // A complete tile: how many values each window has is known.
        let k = nodeRows;
        let low = 0;
        let limit = 1;
        // windows(x, window, (w) => {
        while (limit <= width >> 1) {
          limit = limit * 2;
        }
        if ((width & (width - 1)) === 0 && width >= 4) {
          limit = limit >> 2;
        }
        while (k < limit) {
          if ((width & k) !== 0) {
            if (low === 0) {
              const eMain = maxIndex((rowsIn - k + 1) * colsHere + 0, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain; e += 4) {
                tileWindowSum[e] = tile[e]!;
                tileWindowSum[e + 1] = tile[e + 1]!;
                tileWindowSum[e + 2] = tile[e + 2]!;
                tileWindowSum[e + 3] = tile[e + 3]!;
              }
              const eEnd = (rowsIn - k + 1) * colsHere + 0;
              // The remainder.
              for (let e = eMain; e < eEnd; e++) {
                tileWindowSum[e] = tile[e]!;
              }
            } else {
              const ahead = k * colsHere + 0;
              const eMain = maxIndex((rowsIn - (low + k) + 1) * colsHere + 0, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain; e += 4) {
                tileWindowSum[e] = tile[e]! + tileWindowSum[e + ahead]!;
                tileWindowSum[e + 1] = tile[e + 1]! + tileWindowSum[e + 1 + ahead]!;
                tileWindowSum[e + 2] = tile[e + 2]! + tileWindowSum[e + 2 + ahead]!;
                tileWindowSum[e + 3] = tile[e + 3]! + tileWindowSum[e + 3 + ahead]!;
              }
              const eEnd = (rowsIn - (low + k) + 1) * colsHere + 0;
              // The remainder.
              for (let e = eMain; e < eEnd; e++) {
                tileWindowSum[e] = tile[e]! + tileWindowSum[e + ahead]!;
              }
            }
            low = low + k;
          }
          if (k * 4 <= limit && !((width & (k * 2)) !== 0)) {
            const ahead = k * colsHere + 0;
            const end = (rowsIn - k * 4 + 1) * colsHere + 0;
            const blocks = Math.trunc(end / (ahead * 4)) + 0;
            const aheadTimes4 = ahead * 4;
            const aheadTimes2 = ahead * 2;
            const aheadTimes3 = ahead * 3;
            const aheadTimes5 = ahead * 5;
            const aheadTimes6 = ahead * 6;
            for (let block = 0; block < blocks; block++) {
              const first = block * aheadTimes4 + 0;
              for (let e = 0; e < ahead; e++) {
                const sum2 =
                  tile[first + e]! +
                  tile[first + e + ahead]! +
                  (tile[first + e + aheadTimes2]! + tile[first + e + aheadTimes3]!);
                const sum_1 =
                  tile[first + e + ahead]! +
                  tile[first + e + aheadTimes2]! +
                  (tile[first + e + aheadTimes3]! + tile[first + e + aheadTimes4]!);
                const sum_2 =
                  tile[first + e + aheadTimes2]! +
                  tile[first + e + aheadTimes3]! +
                  (tile[first + e + aheadTimes4]! + tile[first + e + aheadTimes5]!);
                const sum_3 =
                  tile[first + e + aheadTimes3]! +
                  tile[first + e + aheadTimes4]! +
                  (tile[first + e + aheadTimes5]! + tile[first + e + aheadTimes6]!);
                tile[first + e] = sum2;
                tile[first + e + ahead] = sum_1;
                tile[first + e + aheadTimes2] = sum_2;
                tile[first + e + aheadTimes3] = sum_3;
              }
            }
            const aheadTimes2_2 = ahead * 2;
            const aheadTimes3_2 = ahead * 3;
            for (let e = blocks * (ahead * 4) + 0; e < end; e++) {
              const sum2 = tile[e]! + tile[e + ahead]! + (tile[e + aheadTimes2_2]! + tile[e + aheadTimes3_2]!);
              tile[e] = sum2;
            }
            k = k * 4;
          } else {
            const ahead = k * colsHere + 0;
            const eMain = maxIndex((rowsIn - k * 2 + 1) * colsHere + 0, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain; e += 4) {
              tile[e] = tile[e]! + tile[e + ahead]!;
              tile[e + 1] = tile[e + 1]! + tile[e + 1 + ahead]!;
              tile[e + 2] = tile[e + 2]! + tile[e + 2 + ahead]!;
              tile[e + 3] = tile[e + 3]! + tile[e + 3 + ahead]!;
            }
            const eEnd = (rowsIn - k * 2 + 1) * colsHere + 0;
            // The remainder.
            for (let e = eMain; e < eEnd; e++) {
              tile[e] = tile[e]! + tile[e + ahead]!;
            }
            k = k * 2;
          }
        }
        if (k === width) {
          const eMain = maxIndex((rowsIn - k + 1) * colsHere + 0, 0) & -4;
          // 4 rounds at once.
          for (let e = 0; e < eMain; e += 4) {
            tileWindowSum[e] = tile[e]!;
            tileWindowSum[e + 1] = tile[e + 1]!;
            tileWindowSum[e + 2] = tile[e + 2]!;
            tileWindowSum[e + 3] = tile[e + 3]!;
          }
          const eEnd = (rowsIn - k + 1) * colsHere + 0;
          // The remainder.
          for (let e = eMain; e < eEnd; e++) {
            tileWindowSum[e] = tile[e]!;
          }
        }
        if ((width & (width - 1)) === 0) {
          if (width >= 4) {
            const quarter = width >> 2;
            const ahead = quarter * colsHere + 0;
            const across = quarter * cols + 0;
            const blocks = rowsHereOverWidth;
            const present = width;
            const quarterTimesColsHere = quarter * colsHere + 0;
            const aheadTimes2 = ahead * 2;
            const aheadTimes3 = ahead * 3;
            const aheadTimes4 = ahead * 4;
            const aheadTimes5 = ahead * 5;
            const aheadTimes6 = ahead * 6;
            const acrossTimes2 = across * 2;
            const acrossTimes3 = across * 3;
            for (let block = 0; block < blocks; block++) {
              const flat = colsHere === cols;
              const length = flat ? quarterTimesColsHere : colsHere;
              const spans = flat ? 1 : quarter;
              const blockTimesWidth = block * width + 0;
              for (let span = 0; span < spans; span++) {
                const from_ = (blockTimesWidth + span) * colsHere + 0;
                const out = (firstRow + (blockTimesWidth + span)) * cols + 0 + firstCol;
                for (let e = 0; e < length; e++) {
                  const tileShared = tile[from_ + e + ahead]!;
                  const tileShared2 = tile[from_ + e + aheadTimes2]!;
                  const tileShared3 = tile[from_ + e + aheadTimes3]!;
                  const tileShared4 = tile[from_ + e + aheadTimes4]!;
                  const tileShared5 = tile[from_ + e + aheadTimes5]!;
                  const sum2 = tile[from_ + e]! + tileShared + (tileShared2 + tileShared3);
                  const sum_1 = tileShared + tileShared2 + (tileShared3 + tileShared4);
                  const sum_2 = tileShared2 + tileShared3 + (tileShared4 + tileShared5);
                  const sum_3 = tileShared3 + tileShared4 + (tileShared5 + tile[from_ + e + aheadTimes6]!);
                  // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                  const result = present >= least ? sum2 : none;
                  sum[out + e] = result === result ? result : NaN;
                  const result2 = present >= least ? sum_1 : none;
                  sum[out + e + across] = result2 === result2 ? result2 : NaN;
                  const result3 = present >= least ? sum_2 : none;
                  sum[out + e + acrossTimes2] = result3 === result3 ? result3 : NaN;
                  const result4 = present >= least ? sum_3 : none;
                  sum[out + e + acrossTimes3] = result4 === result4 ? result4 : NaN;
                }
              }
            }
            // windows(x, window, (w) => {
            const flat = colsHere === cols;
            const length = flat ? (rowsHere - (blocks * width + 0)) * colsHere + 0 : colsHere;
            const spans = flat ? 1 : rowsHere - (blocks * width + 0);
            const blocksTimesWidth = blocks * width + 0;
            const aheadTimes2_2 = ahead * 2;
            const aheadTimes3_2 = ahead * 3;
            for (let span = 0; span < spans; span++) {
              const from_ = (blocksTimesWidth + span) * colsHere + 0;
              const out = (firstRow + (blocksTimesWidth + span)) * cols + 0 + firstCol;
              for (let e = 0; e < length; e++) {
                const sum2 =
                  tile[from_ + e]! +
                  tile[from_ + e + ahead]! +
                  (tile[from_ + e + aheadTimes2_2]! + tile[from_ + e + aheadTimes3_2]!);
                // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                const result = present >= least ? sum2 : none;
                sum[out + e] = result === result ? result : NaN;
              }
            }
          } else {
            // windows(x, window, (w) => {
            const present = width;
            const flat = colsHere === cols;
            const length = flat ? rowsHere * colsHere + 0 : colsHere;
            const spans = flat ? 1 : rowsHere;
            const lengthWhole = maxIndex(length, 0) & -4;
            for (let span = 0; span < spans; span++) {
              const from_ = span * colsHere + 0;
              const out = (firstRow + span) * cols + 0 + firstCol;
              const eMain = lengthWhole;
              // 4 rounds at once.
              for (let e = 0; e < eMain; e += 4) {
                // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                const result = present >= least ? tileWindowSum[from_ + e]! : none;
                sum[out + e] = result === result ? result : NaN;
                const result2 = present >= least ? tileWindowSum[from_ + (e + 1)]! : none;
                sum[out + (e + 1)] = result2 === result2 ? result2 : NaN;
                const result3 = present >= least ? tileWindowSum[from_ + (e + 2)]! : none;
                sum[out + (e + 2)] = result3 === result3 ? result3 : NaN;
                const result4 = present >= least ? tileWindowSum[from_ + (e + 3)]! : none;
                sum[out + (e + 3)] = result4 === result4 ? result4 : NaN;
              }
              // windows(x, window, (w) => {
              // The remainder.
              for (let e = eMain; e < length; e++) {
                // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
                const result = present >= least ? tileWindowSum[from_ + e]! : none;
                sum[out + e] = result === result ? result : NaN;
              }
            }
          }
        } else {
          const ahead = k * colsHere + 0;
          // windows(x, window, (w) => {
          const present = width;
          const flat = colsHere === cols;
          const length = flat ? rowsHere * colsHere + 0 : colsHere;
          const spans = flat ? 1 : rowsHere;
          const lengthWhole = maxIndex(length, 0) & -4;
          for (let span = 0; span < spans; span++) {
            const from_ = span * colsHere + 0;
            const out = (firstRow + span) * cols + 0 + firstCol;
            const eMain = lengthWhole;
            // 4 rounds at once.
            for (let e = 0; e < eMain; e += 4) {
              const sum2 = tile[from_ + e]! + tileWindowSum[from_ + e + ahead]!;
              const sum_1 = tile[from_ + (e + 1)]! + tileWindowSum[from_ + (e + 1) + ahead]!;
              const sum_2 = tile[from_ + (e + 2)]! + tileWindowSum[from_ + (e + 2) + ahead]!;
              const sum_3 = tile[from_ + (e + 3)]! + tileWindowSum[from_ + (e + 3) + ahead]!;
              // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
              const result = present >= least ? sum2 : none;
              sum[out + e] = result === result ? result : NaN;
              const result2 = present >= least ? sum_1 : none;
              sum[out + (e + 1)] = result2 === result2 ? result2 : NaN;
              const result3 = present >= least ? sum_2 : none;
              sum[out + (e + 2)] = result3 === result3 ? result3 : NaN;
              const result4 = present >= least ? sum_3 : none;
              sum[out + (e + 3)] = result4 === result4 ? result4 : NaN;
            }
            // windows(x, window, (w) => {
            // The remainder.
            for (let e = eMain; e < length; e++) {
              const sum2 = tile[from_ + e]! + tileWindowSum[from_ + e + ahead]!;
              // sum.set(w.row, w.col, w.count >= least ? w.sum() : none);
              const result = present >= least ? sum2 : none;
              sum[out + e] = result === result ? result : NaN;
            }
          }
        }
      }
    }
  }
}
