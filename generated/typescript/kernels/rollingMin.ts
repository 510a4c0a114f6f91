// Generated from kernels/rolling/rollingMin.ts#L17 by `trefoil build`. Do not edit. Hash 67a41ff484557d50

import { maxIndex, minIndex } from '../operations.js';
import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Smallest of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).
 * Of +0 and −0 the older one is returned.
 *
 * Accuracy: exact.
 *
 * Source: meaning of pandas `rolling(window, min_periods).min()`.
 */
export function rollingMin(
  x: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  min_: Float64Array,
): number {
  rows |= 0;
  cols |= 0;
  window |= 0;
  minPeriods |= 0;
  const least = maxIndex(minPeriods, 1);
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
    windowsMin(
      0,
      rows,
      x,
      cols,
      tileCols,
      tileRows,
      width,
      least,
      min_,
      scratchF64(0, (tileRows + width - 1) * tileCols + 0),
      scratchF64(1, (tileRows + width - 1) * tileCols + 0),
      scratchI32(0, (tileRows + width - 1) * tileCols + 0),
      scratchI32(1, (tileRows + width - 1) * tileCols + 0),
    );
  }
  return 0;
}

function windowsMin(
  lo: number,
  hi: number,
  x: Float64Array,
  cols: number,
  tileCols: number,
  tileRows: number,
  width: number,
  least: number,
  min_: Float64Array,
  tile: Float64Array,
  tileWindowMin: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
): void {
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
            const min_2 = v === v ? v : Infinity;
            const min_1 = v_1 === v_1 ? v_1 : Infinity;
            const min_2_2 = v_2 === v_2 ? v_2 : Infinity;
            const min_3 = v_3 === v_3 ? v_3 : Infinity;
            tileWindowCount[e] = count;
            tileWindowCount[e + 1] = count_1;
            tileWindowCount[e + 2] = count_2;
            tileWindowCount[e + 3] = count_3;
            tileWindowMin[e] = min_2;
            tileWindowMin[e + 1] = min_1;
            tileWindowMin[e + 2] = min_2_2;
            tileWindowMin[e + 3] = min_3;
          }
          const eEnd2 = rowsIn * colsHere + 0;
          // The remainder.
          for (let e = eMain2; e < eEnd2; e++) {
            const v = tile[e]!;
            const count = v === v ? 1 : 0;
            const min_2 = v === v ? v : Infinity;
            tileWindowCount[e] = count;
            tileWindowMin[e] = min_2;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere + 0;
            const eMain2 = maxIndex((rowsIn - 1) * colsHere + 0, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain2; e += 4) {
              const vOlder = tile[e]!;
              const vOlder_1 = tile[e + 1]!;
              const vOlder_2 = tile[e + 2]!;
              const vOlder_3 = tile[e + 3]!;
              const vNewer = tile[e + ahead]!;
              const vNewer_1 = tile[e + 1 + ahead]!;
              const vNewer_2 = tile[e + 2 + ahead]!;
              const vNewer_3 = tile[e + 3 + ahead]!;
              const minPart = vOlder === vOlder ? vOlder : Infinity;
              const minPart2 = vNewer === vNewer ? vNewer : Infinity;
              const min_2 = minPart2 < minPart ? minPart2 : minPart;
              const min_1Part = vOlder_1 === vOlder_1 ? vOlder_1 : Infinity;
              const min_1Part2 = vNewer_1 === vNewer_1 ? vNewer_1 : Infinity;
              const min_1 = min_1Part2 < min_1Part ? min_1Part2 : min_1Part;
              const min_2Part = vOlder_2 === vOlder_2 ? vOlder_2 : Infinity;
              const min_2Part2 = vNewer_2 === vNewer_2 ? vNewer_2 : Infinity;
              const min_2_2 = min_2Part2 < min_2Part ? min_2Part2 : min_2Part;
              const min_3Part = vOlder_3 === vOlder_3 ? vOlder_3 : Infinity;
              const min_3Part2 = vNewer_3 === vNewer_3 ? vNewer_3 : Infinity;
              const min_3 = min_3Part2 < min_3Part ? min_3Part2 : min_3Part;
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tileWindowMin[e] = min_2;
              tileWindowMin[e + 1] = min_1;
              tileWindowMin[e + 2] = min_2_2;
              tileWindowMin[e + 3] = min_3;
              tileWindowCount[e] = count;
              tileWindowCount[e + 1] = count_1;
              tileWindowCount[e + 2] = count_2;
              tileWindowCount[e + 3] = count_3;
            }
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            // The remainder.
            for (let e = eMain2; e < eEnd2; e++) {
              const vOlder = tile[e]!;
              const vNewer = tile[e + ahead]!;
              const minPart = vOlder === vOlder ? vOlder : Infinity;
              const minPart2 = vNewer === vNewer ? vNewer : Infinity;
              const min_2 = minPart2 < minPart ? minPart2 : minPart;
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tileWindowMin[e] = min_2;
              tileWindowCount[e] = count;
            }
          } else {
            const ahead = k * colsHere + 0;
            const eMain2 = maxIndex((rowsIn - 1) * colsHere + 0, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain2; e += 4) {
              const vOlder = tile[e]!;
              const vOlder_1 = tile[e + 1]!;
              const vOlder_2 = tile[e + 2]!;
              const vOlder_3 = tile[e + 3]!;
              const vNewer = tile[e + ahead]!;
              const vNewer_1 = tile[e + 1 + ahead]!;
              const vNewer_2 = tile[e + 2 + ahead]!;
              const vNewer_3 = tile[e + 3 + ahead]!;
              const minPart = vOlder === vOlder ? vOlder : Infinity;
              const minPart2 = vNewer === vNewer ? vNewer : Infinity;
              const min_2 = minPart2 < minPart ? minPart2 : minPart;
              const min_1Part = vOlder_1 === vOlder_1 ? vOlder_1 : Infinity;
              const min_1Part2 = vNewer_1 === vNewer_1 ? vNewer_1 : Infinity;
              const min_1 = min_1Part2 < min_1Part ? min_1Part2 : min_1Part;
              const min_2Part = vOlder_2 === vOlder_2 ? vOlder_2 : Infinity;
              const min_2Part2 = vNewer_2 === vNewer_2 ? vNewer_2 : Infinity;
              const min_2_2 = min_2Part2 < min_2Part ? min_2Part2 : min_2Part;
              const min_3Part = vOlder_3 === vOlder_3 ? vOlder_3 : Infinity;
              const min_3Part2 = vNewer_3 === vNewer_3 ? vNewer_3 : Infinity;
              const min_3 = min_3Part2 < min_3Part ? min_3Part2 : min_3Part;
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              const count_1 = ((vOlder_1 === vOlder_1 ? 1 : 0) + (vNewer_1 === vNewer_1 ? 1 : 0)) | 0;
              const count_2 = ((vOlder_2 === vOlder_2 ? 1 : 0) + (vNewer_2 === vNewer_2 ? 1 : 0)) | 0;
              const count_3 = ((vOlder_3 === vOlder_3 ? 1 : 0) + (vNewer_3 === vNewer_3 ? 1 : 0)) | 0;
              tile[e] = min_2;
              tile[e + 1] = min_1;
              tile[e + 2] = min_2_2;
              tile[e + 3] = min_3;
              tileNodeCount[e] = count;
              tileNodeCount[e + 1] = count_1;
              tileNodeCount[e + 2] = count_2;
              tileNodeCount[e + 3] = count_3;
            }
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            // The remainder.
            for (let e = eMain2; e < eEnd2; e++) {
              const vOlder = tile[e]!;
              const vNewer = tile[e + ahead]!;
              const minPart = vOlder === vOlder ? vOlder : Infinity;
              const minPart2 = vNewer === vNewer ? vNewer : Infinity;
              const min_2 = minPart2 < minPart ? minPart2 : minPart;
              const count = ((vOlder === vOlder ? 1 : 0) + (vNewer === vNewer ? 1 : 0)) | 0;
              tile[e] = min_2;
              tileNodeCount[e] = count;
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
                  const min_2 = tile[e]!;
                  const min_1 = tile[e + 1]!;
                  const min_2_2 = tile[e + 2]!;
                  const min_3 = tile[e + 3]!;
                  tileWindowCount[e] = count;
                  tileWindowCount[e + 1] = count_1;
                  tileWindowCount[e + 2] = count_2;
                  tileWindowCount[e + 3] = count_3;
                  tileWindowMin[e] = min_2;
                  tileWindowMin[e + 1] = min_1;
                  tileWindowMin[e + 2] = min_2_2;
                  tileWindowMin[e + 3] = min_3;
                }
                const eEnd2 = (rowsIn - (k - 1)) * colsHere + 0;
                // The remainder.
                for (let e = eMain2; e < eEnd2; e++) {
                  const count = tileNodeCount[e]!;
                  const min_2 = tile[e]!;
                  tileWindowCount[e] = count;
                  tileWindowMin[e] = min_2;
                }
              }
            } else {
              const ahead = k * colsHere + 0;
              const eMain2 = maxIndex((rowsIn - (low + k - 1)) * colsHere + 0, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain2; e += 4) {
                const tileHere = tile[e]!;
                const tileWindowMinHere = tileWindowMin[e + ahead]!;
                const min_2 = tileWindowMinHere < tileHere ? tileWindowMinHere : tileHere;
                const tileHere2 = tile[e + 1]!;
                const tileWindowMinHere2 = tileWindowMin[e + 1 + ahead]!;
                const min_1 = tileWindowMinHere2 < tileHere2 ? tileWindowMinHere2 : tileHere2;
                const tileHere3 = tile[e + 2]!;
                const tileWindowMinHere3 = tileWindowMin[e + 2 + ahead]!;
                const min_2_2 = tileWindowMinHere3 < tileHere3 ? tileWindowMinHere3 : tileHere3;
                const tileHere4 = tile[e + 3]!;
                const tileWindowMinHere4 = tileWindowMin[e + 3 + ahead]!;
                const min_3 = tileWindowMinHere4 < tileHere4 ? tileWindowMinHere4 : tileHere4;
                const count = (tileNodeCount[e]! + tileWindowCount[e + ahead]!) | 0;
                const count_1 = (tileNodeCount[e + 1]! + tileWindowCount[e + 1 + ahead]!) | 0;
                const count_2 = (tileNodeCount[e + 2]! + tileWindowCount[e + 2 + ahead]!) | 0;
                const count_3 = (tileNodeCount[e + 3]! + tileWindowCount[e + 3 + ahead]!) | 0;
                tileWindowMin[e] = min_2;
                tileWindowMin[e + 1] = min_1;
                tileWindowMin[e + 2] = min_2_2;
                tileWindowMin[e + 3] = min_3;
                tileWindowCount[e] = count;
                tileWindowCount[e + 1] = count_1;
                tileWindowCount[e + 2] = count_2;
                tileWindowCount[e + 3] = count_3;
              }
              const eEnd2 = (rowsIn - (low + k - 1)) * colsHere + 0;
              // The remainder.
              for (let e = eMain2; e < eEnd2; e++) {
                const tileHere = tile[e]!;
                const tileWindowMinHere = tileWindowMin[e + ahead]!;
                const min_2 = tileWindowMinHere < tileHere ? tileWindowMinHere : tileHere;
                const count = (tileNodeCount[e]! + tileWindowCount[e + ahead]!) | 0;
                tileWindowMin[e] = min_2;
                tileWindowCount[e] = count;
              }
            }
            low = low + k;
          }
          if (k * 2 <= width) {
            if (k * 2 === width) {
              const ahead = k * colsHere + 0;
              const eMain2 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere + 0, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain2; e += 4) {
                const tileHere = tile[e]!;
                const tileHere2 = tile[e + ahead]!;
                const min_2 = tileHere2 < tileHere ? tileHere2 : tileHere;
                const tileHere3 = tile[e + 1]!;
                const tileHere4 = tile[e + 1 + ahead]!;
                const min_1 = tileHere4 < tileHere3 ? tileHere4 : tileHere3;
                const tileHere5 = tile[e + 2]!;
                const tileHere6 = tile[e + 2 + ahead]!;
                const min_2_2 = tileHere6 < tileHere5 ? tileHere6 : tileHere5;
                const tileHere7 = tile[e + 3]!;
                const tileHere8 = tile[e + 3 + ahead]!;
                const min_3 = tileHere8 < tileHere7 ? tileHere8 : tileHere7;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                const count_1 = (tileNodeCount[e + 1]! + tileNodeCount[e + 1 + ahead]!) | 0;
                const count_2 = (tileNodeCount[e + 2]! + tileNodeCount[e + 2 + ahead]!) | 0;
                const count_3 = (tileNodeCount[e + 3]! + tileNodeCount[e + 3 + ahead]!) | 0;
                tileWindowMin[e] = min_2;
                tileWindowMin[e + 1] = min_1;
                tileWindowMin[e + 2] = min_2_2;
                tileWindowMin[e + 3] = min_3;
                tileWindowCount[e] = count;
                tileWindowCount[e + 1] = count_1;
                tileWindowCount[e + 2] = count_2;
                tileWindowCount[e + 3] = count_3;
              }
              const eEnd2 = (rowsIn - (k * 2 - 1)) * colsHere + 0;
              // The remainder.
              for (let e = eMain2; e < eEnd2; e++) {
                const tileHere = tile[e]!;
                const tileHere2 = tile[e + ahead]!;
                const min_2 = tileHere2 < tileHere ? tileHere2 : tileHere;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                tileWindowMin[e] = min_2;
                tileWindowCount[e] = count;
              }
            } else {
              const ahead = k * colsHere + 0;
              const eMain2 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere + 0, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain2; e += 4) {
                const tileHere = tile[e]!;
                const tileHere2 = tile[e + ahead]!;
                const min_2 = tileHere2 < tileHere ? tileHere2 : tileHere;
                const tileHere3 = tile[e + 1]!;
                const tileHere4 = tile[e + 1 + ahead]!;
                const min_1 = tileHere4 < tileHere3 ? tileHere4 : tileHere3;
                const tileHere5 = tile[e + 2]!;
                const tileHere6 = tile[e + 2 + ahead]!;
                const min_2_2 = tileHere6 < tileHere5 ? tileHere6 : tileHere5;
                const tileHere7 = tile[e + 3]!;
                const tileHere8 = tile[e + 3 + ahead]!;
                const min_3 = tileHere8 < tileHere7 ? tileHere8 : tileHere7;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                const count_1 = (tileNodeCount[e + 1]! + tileNodeCount[e + 1 + ahead]!) | 0;
                const count_2 = (tileNodeCount[e + 2]! + tileNodeCount[e + 2 + ahead]!) | 0;
                const count_3 = (tileNodeCount[e + 3]! + tileNodeCount[e + 3 + ahead]!) | 0;
                tile[e] = min_2;
                tile[e + 1] = min_1;
                tile[e + 2] = min_2_2;
                tile[e + 3] = min_3;
                tileNodeCount[e] = count;
                tileNodeCount[e + 1] = count_1;
                tileNodeCount[e + 2] = count_2;
                tileNodeCount[e + 3] = count_3;
              }
              const eEnd2 = (rowsIn - (k * 2 - 1)) * colsHere + 0;
              // The remainder.
              for (let e = eMain2; e < eEnd2; e++) {
                const tileHere = tile[e]!;
                const tileHere2 = tile[e + ahead]!;
                const min_2 = tileHere2 < tileHere ? tileHere2 : tileHere;
                const count = (tileNodeCount[e]! + tileNodeCount[e + ahead]!) | 0;
                tile[e] = min_2;
                tileNodeCount[e] = count;
              }
            }
          }
          k = k * 2;
        }
        const flat2 = colsHere === cols;
        const length2 = flat2 ? rowsHere * colsHere + 0 : colsHere;
        const spans2 = flat2 ? 1 : rowsHere;
        const lengthWhole2 = maxIndex(length2, 0) & -4;
        for (let span = 0; span < spans2; span++) {
          const from_ = span * colsHere + 0;
          const out = (firstRow + span) * cols + 0 + firstCol;
          const eMain2 = lengthWhole2;
          // 4 rounds at once.
          for (let e = 0; e < eMain2; e += 4) {
            // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
            const result = tileWindowCount[from_ + e]! >= least ? tileWindowMin[from_ + e]! : NaN;
            min_[out + e] = result === result ? result : NaN;
            const result2 = tileWindowCount[from_ + (e + 1)]! >= least ? tileWindowMin[from_ + (e + 1)]! : NaN;
            min_[out + (e + 1)] = result2 === result2 ? result2 : NaN;
            const result3 = tileWindowCount[from_ + (e + 2)]! >= least ? tileWindowMin[from_ + (e + 2)]! : NaN;
            min_[out + (e + 2)] = result3 === result3 ? result3 : NaN;
            const result4 = tileWindowCount[from_ + (e + 3)]! >= least ? tileWindowMin[from_ + (e + 3)]! : NaN;
            min_[out + (e + 3)] = result4 === result4 ? result4 : NaN;
          }
          // windows(x, window, (w) => {
          // The remainder.
          for (let e = eMain2; e < length2; e++) {
            // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
            const result = tileWindowCount[from_ + e]! >= least ? tileWindowMin[from_ + e]! : NaN;
            min_[out + e] = result === result ? result : NaN;
          }
        }
      } else {
        // A complete tile: how many values each window has is known.
        let k = 1;
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
              const eMain2 = maxIndex((rowsIn - k + 1) * colsHere + 0, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain2; e += 4) {
                tileWindowMin[e] = tile[e]!;
                tileWindowMin[e + 1] = tile[e + 1]!;
                tileWindowMin[e + 2] = tile[e + 2]!;
                tileWindowMin[e + 3] = tile[e + 3]!;
              }
              const eEnd2 = (rowsIn - k + 1) * colsHere + 0;
              // The remainder.
              for (let e = eMain2; e < eEnd2; e++) {
                tileWindowMin[e] = tile[e]!;
              }
            } else {
              const ahead = k * colsHere + 0;
              const eMain2 = maxIndex((rowsIn - (low + k) + 1) * colsHere + 0, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain2; e += 4) {
                const tileHere = tile[e]!;
                const tileWindowMinHere = tileWindowMin[e + ahead]!;
                tileWindowMin[e] = tileWindowMinHere < tileHere ? tileWindowMinHere : tileHere;
                const tileHere2 = tile[e + 1]!;
                const tileWindowMinHere2 = tileWindowMin[e + 1 + ahead]!;
                tileWindowMin[e + 1] = tileWindowMinHere2 < tileHere2 ? tileWindowMinHere2 : tileHere2;
                const tileHere3 = tile[e + 2]!;
                const tileWindowMinHere3 = tileWindowMin[e + 2 + ahead]!;
                tileWindowMin[e + 2] = tileWindowMinHere3 < tileHere3 ? tileWindowMinHere3 : tileHere3;
                const tileHere4 = tile[e + 3]!;
                const tileWindowMinHere4 = tileWindowMin[e + 3 + ahead]!;
                tileWindowMin[e + 3] = tileWindowMinHere4 < tileHere4 ? tileWindowMinHere4 : tileHere4;
              }
              const eEnd2 = (rowsIn - (low + k) + 1) * colsHere + 0;
              // The remainder.
              for (let e = eMain2; e < eEnd2; e++) {
                const tileHere = tile[e]!;
                const tileWindowMinHere = tileWindowMin[e + ahead]!;
                tileWindowMin[e] = tileWindowMinHere < tileHere ? tileWindowMinHere : tileHere;
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
                const better = first + e + (ahead & -(tile[first + e + ahead]! < tile[first + e]!));
                const better_1 =
                  first + e + ahead + (ahead & -(tile[first + e + aheadTimes2]! < tile[first + e + ahead]!));
                const better_2 =
                  first +
                  e +
                  aheadTimes2 +
                  (ahead & -(tile[first + e + aheadTimes3]! < tile[first + e + aheadTimes2]!));
                const better_3 =
                  first +
                  e +
                  aheadTimes3 +
                  (ahead & -(tile[first + e + aheadTimes4]! < tile[first + e + aheadTimes3]!));
                const better2 =
                  first +
                  e +
                  aheadTimes2 +
                  (ahead & -(tile[first + e + aheadTimes3]! < tile[first + e + aheadTimes2]!));
                const better_1_2 =
                  first +
                  e +
                  aheadTimes3 +
                  (ahead & -(tile[first + e + aheadTimes4]! < tile[first + e + aheadTimes3]!));
                const better_2_2 =
                  first +
                  e +
                  aheadTimes4 +
                  (ahead & -(tile[first + e + aheadTimes5]! < tile[first + e + aheadTimes4]!));
                const better_3_2 =
                  first +
                  e +
                  aheadTimes5 +
                  (ahead & -(tile[first + e + aheadTimes6]! < tile[first + e + aheadTimes5]!));
                const better3 = better + ((better2 - better) & -(tile[better2]! < tile[better]!));
                const better_1_3 = better_1 + ((better_1_2 - better_1) & -(tile[better_1_2]! < tile[better_1]!));
                const better_2_3 = better_2 + ((better_2_2 - better_2) & -(tile[better_2_2]! < tile[better_2]!));
                const better_3_3 = better_3 + ((better_3_2 - better_3) & -(tile[better_3_2]! < tile[better_3]!));
                const min_2 = tile[better3]!;
                const min_1 = tile[better_1_3]!;
                const min_2_2 = tile[better_2_3]!;
                const min_3 = tile[better_3_3]!;
                tile[first + e] = min_2;
                tile[first + e + ahead] = min_1;
                tile[first + e + aheadTimes2] = min_2_2;
                tile[first + e + aheadTimes3] = min_3;
              }
            }
            const aheadTimes2_2 = ahead * 2;
            const aheadTimes3_2 = ahead * 3;
            for (let e = blocks * (ahead * 4) + 0; e < end; e++) {
              const better = e + (ahead & -(tile[e + ahead]! < tile[e]!));
              const better2 = e + aheadTimes2_2 + (ahead & -(tile[e + aheadTimes3_2]! < tile[e + aheadTimes2_2]!));
              const better3 = better + ((better2 - better) & -(tile[better2]! < tile[better]!));
              const min_2 = tile[better3]!;
              tile[e] = min_2;
            }
            k = k * 4;
          } else {
            const ahead = k * colsHere + 0;
            const eMain2 = maxIndex((rowsIn - k * 2 + 1) * colsHere + 0, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain2; e += 4) {
              const tileHere = tile[e]!;
              const tileHere2 = tile[e + ahead]!;
              tile[e] = tileHere2 < tileHere ? tileHere2 : tileHere;
              const tileHere3 = tile[e + 1]!;
              const tileHere4 = tile[e + 1 + ahead]!;
              tile[e + 1] = tileHere4 < tileHere3 ? tileHere4 : tileHere3;
              const tileHere5 = tile[e + 2]!;
              const tileHere6 = tile[e + 2 + ahead]!;
              tile[e + 2] = tileHere6 < tileHere5 ? tileHere6 : tileHere5;
              const tileHere7 = tile[e + 3]!;
              const tileHere8 = tile[e + 3 + ahead]!;
              tile[e + 3] = tileHere8 < tileHere7 ? tileHere8 : tileHere7;
            }
            const eEnd2 = (rowsIn - k * 2 + 1) * colsHere + 0;
            // The remainder.
            for (let e = eMain2; e < eEnd2; e++) {
              const tileHere = tile[e]!;
              const tileHere2 = tile[e + ahead]!;
              tile[e] = tileHere2 < tileHere ? tileHere2 : tileHere;
            }
            k = k * 2;
          }
        }
        if (k === width) {
          const eMain2 = maxIndex((rowsIn - k + 1) * colsHere + 0, 0) & -4;
          // 4 rounds at once.
          for (let e = 0; e < eMain2; e += 4) {
            tileWindowMin[e] = tile[e]!;
            tileWindowMin[e + 1] = tile[e + 1]!;
            tileWindowMin[e + 2] = tile[e + 2]!;
            tileWindowMin[e + 3] = tile[e + 3]!;
          }
          const eEnd2 = (rowsIn - k + 1) * colsHere + 0;
          // The remainder.
          for (let e = eMain2; e < eEnd2; e++) {
            tileWindowMin[e] = tile[e]!;
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
              const flat2 = colsHere === cols;
              const length2 = flat2 ? quarterTimesColsHere : colsHere;
              const spans2 = flat2 ? 1 : quarter;
              const blockTimesWidth = block * width + 0;
              for (let span = 0; span < spans2; span++) {
                const from_ = (blockTimesWidth + span) * colsHere + 0;
                const out = (firstRow + (blockTimesWidth + span)) * cols + 0 + firstCol;
                for (let e = 0; e < length2; e++) {
                  const tileShared = tile[from_ + e + ahead]!;
                  const tileShared2 = tile[from_ + e + aheadTimes2]!;
                  const tileShared3 = tile[from_ + e + aheadTimes3]!;
                  const tileShared4 = tile[from_ + e + aheadTimes4]!;
                  const tileShared5 = tile[from_ + e + aheadTimes5]!;
                  const better = from_ + e + (ahead & -(tileShared < tile[from_ + e]!));
                  const better_1 = from_ + e + ahead + (ahead & -(tileShared2 < tileShared));
                  const better_2 = from_ + e + aheadTimes2 + (ahead & -(tileShared3 < tileShared2));
                  const better_3 = from_ + e + aheadTimes3 + (ahead & -(tileShared4 < tileShared3));
                  const better2 = from_ + e + aheadTimes2 + (ahead & -(tileShared3 < tileShared2));
                  const better_1_2 = from_ + e + aheadTimes3 + (ahead & -(tileShared4 < tileShared3));
                  const better_2_2 = from_ + e + aheadTimes4 + (ahead & -(tileShared5 < tileShared4));
                  const better_3_2 =
                    from_ + e + aheadTimes5 + (ahead & -(tile[from_ + e + aheadTimes6]! < tileShared5));
                  const better3 = better + ((better2 - better) & -(tile[better2]! < tile[better]!));
                  const better_1_3 = better_1 + ((better_1_2 - better_1) & -(tile[better_1_2]! < tile[better_1]!));
                  const better_2_3 = better_2 + ((better_2_2 - better_2) & -(tile[better_2_2]! < tile[better_2]!));
                  const better_3_3 = better_3 + ((better_3_2 - better_3) & -(tile[better_3_2]! < tile[better_3]!));
                  const min_2 = tile[better3]!;
                  const min_1 = tile[better_1_3]!;
                  const min_2_2 = tile[better_2_3]!;
                  const min_3 = tile[better_3_3]!;
                  // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                  const result = present >= least ? min_2 : NaN;
                  min_[out + e] = result === result ? result : NaN;
                  const result2 = present >= least ? min_1 : NaN;
                  min_[out + e + across] = result2 === result2 ? result2 : NaN;
                  const result3 = present >= least ? min_2_2 : NaN;
                  min_[out + e + acrossTimes2] = result3 === result3 ? result3 : NaN;
                  const result4 = present >= least ? min_3 : NaN;
                  min_[out + e + acrossTimes3] = result4 === result4 ? result4 : NaN;
                }
              }
            }
            // windows(x, window, (w) => {
            const flat2 = colsHere === cols;
            const length2 = flat2 ? (rowsHere - (blocks * width + 0)) * colsHere + 0 : colsHere;
            const spans2 = flat2 ? 1 : rowsHere - (blocks * width + 0);
            const blocksTimesWidth = blocks * width + 0;
            const aheadTimes2_2 = ahead * 2;
            const aheadTimes3_2 = ahead * 3;
            for (let span = 0; span < spans2; span++) {
              const from_ = (blocksTimesWidth + span) * colsHere + 0;
              const out = (firstRow + (blocksTimesWidth + span)) * cols + 0 + firstCol;
              for (let e = 0; e < length2; e++) {
                const better = from_ + e + (ahead & -(tile[from_ + e + ahead]! < tile[from_ + e]!));
                const better2 =
                  from_ +
                  e +
                  aheadTimes2_2 +
                  (ahead & -(tile[from_ + e + aheadTimes3_2]! < tile[from_ + e + aheadTimes2_2]!));
                const better3 = better + ((better2 - better) & -(tile[better2]! < tile[better]!));
                const min_2 = tile[better3]!;
                // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                const result = present >= least ? min_2 : NaN;
                min_[out + e] = result === result ? result : NaN;
              }
            }
          } else {
            // windows(x, window, (w) => {
            const present = width;
            const flat2 = colsHere === cols;
            const length2 = flat2 ? rowsHere * colsHere + 0 : colsHere;
            const spans2 = flat2 ? 1 : rowsHere;
            const lengthWhole2 = maxIndex(length2, 0) & -4;
            for (let span = 0; span < spans2; span++) {
              const from_ = span * colsHere + 0;
              const out = (firstRow + span) * cols + 0 + firstCol;
              const eMain2 = lengthWhole2;
              // 4 rounds at once.
              for (let e = 0; e < eMain2; e += 4) {
                // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                const result = present >= least ? tileWindowMin[from_ + e]! : NaN;
                min_[out + e] = result === result ? result : NaN;
                const result2 = present >= least ? tileWindowMin[from_ + (e + 1)]! : NaN;
                min_[out + (e + 1)] = result2 === result2 ? result2 : NaN;
                const result3 = present >= least ? tileWindowMin[from_ + (e + 2)]! : NaN;
                min_[out + (e + 2)] = result3 === result3 ? result3 : NaN;
                const result4 = present >= least ? tileWindowMin[from_ + (e + 3)]! : NaN;
                min_[out + (e + 3)] = result4 === result4 ? result4 : NaN;
              }
              // windows(x, window, (w) => {
              // The remainder.
              for (let e = eMain2; e < length2; e++) {
                // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                const result = present >= least ? tileWindowMin[from_ + e]! : NaN;
                min_[out + e] = result === result ? result : NaN;
              }
            }
          }
        } else {
          const ahead = k * colsHere + 0;
          // windows(x, window, (w) => {
          const present = width;
          const flat2 = colsHere === cols;
          const length2 = flat2 ? rowsHere * colsHere + 0 : colsHere;
          const spans2 = flat2 ? 1 : rowsHere;
          const lengthWhole2 = maxIndex(length2, 0) & -4;
          for (let span = 0; span < spans2; span++) {
            const from_ = span * colsHere + 0;
            const out = (firstRow + span) * cols + 0 + firstCol;
            const eMain2 = lengthWhole2;
            // 4 rounds at once.
            for (let e = 0; e < eMain2; e += 4) {
              const tileHere = tile[from_ + e]!;
              const tileWindowMinHere = tileWindowMin[from_ + e + ahead]!;
              const min_2 = tileWindowMinHere < tileHere ? tileWindowMinHere : tileHere;
              const tileHere2 = tile[from_ + (e + 1)]!;
              const tileWindowMinHere2 = tileWindowMin[from_ + (e + 1) + ahead]!;
              const min_1 = tileWindowMinHere2 < tileHere2 ? tileWindowMinHere2 : tileHere2;
              const tileHere3 = tile[from_ + (e + 2)]!;
              const tileWindowMinHere3 = tileWindowMin[from_ + (e + 2) + ahead]!;
              const min_2_2 = tileWindowMinHere3 < tileHere3 ? tileWindowMinHere3 : tileHere3;
              const tileHere4 = tile[from_ + (e + 3)]!;
              const tileWindowMinHere4 = tileWindowMin[from_ + (e + 3) + ahead]!;
              const min_3 = tileWindowMinHere4 < tileHere4 ? tileWindowMinHere4 : tileHere4;
              // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
              const result = present >= least ? min_2 : NaN;
              min_[out + e] = result === result ? result : NaN;
              const result2 = present >= least ? min_1 : NaN;
              min_[out + (e + 1)] = result2 === result2 ? result2 : NaN;
              const result3 = present >= least ? min_2_2 : NaN;
              min_[out + (e + 2)] = result3 === result3 ? result3 : NaN;
              const result4 = present >= least ? min_3 : NaN;
              min_[out + (e + 3)] = result4 === result4 ? result4 : NaN;
            }
            // windows(x, window, (w) => {
            // The remainder.
            for (let e = eMain2; e < length2; e++) {
              const tileHere = tile[from_ + e]!;
              const tileWindowMinHere = tileWindowMin[from_ + e + ahead]!;
              const min_2 = tileWindowMinHere < tileHere ? tileWindowMinHere : tileHere;
              // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
              const result = present >= least ? min_2 : NaN;
              min_[out + e] = result === result ? result : NaN;
            }
          }
        }
      }
    }
  }
}
