// Generated from kernels/moments/rollingCorr.ts#L19 by `trefoil build`. Do not edit. Hash 8ae645645a629edc

import { maxIndex, minIndex } from '../operations.js';
import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Correlation (Pearson) of two matrices, column by column, over the last `window` rows.
 *
 * A row counts where both values are present; rows before the first do not. Fewer than `minPeriods` such rows, or fewer than two,
 * give NaN; so does a window in which one side is constant. Infinities are values (pandas treats them as missing): a window that
 * contains one gives NaN. No result exceeds 1 in magnitude, equal columns give exactly 1 and opposite ones −1. Deviations beyond
 * 1e±75 may overflow or underflow.
 *
 * Accuracy: 1e-12 absolute.
 *
 * Source: meaning of pandas `x.rolling(window, min_periods).corr(y)`; co-moments merged pairwise (Pébay 2008).
 */
export function rollingCorr(
  x: Float64Array,
  y: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  corr: Float64Array,
): number {
  rows |= 0;
  cols |= 0;
  window |= 0;
  minPeriods |= 0;
  // windows([x, y], window, (w) => {
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
    windowsCorr(
      0,
      rows,
      x,
      y,
      cols,
      tileCols,
      tileRows,
      width,
      minPeriods,
      corr,
      scratchF64(0, (tileRows + width - 1) * tileCols + 0),
      scratchF64(1, (tileRows + width - 1) * tileCols + 0),
      scratchF64(2, (tileRows + width - 1) * tileCols + 0),
      scratchF64(3, (tileRows + width - 1) * tileCols + 0),
      scratchF64(4, (tileRows + width - 1) * tileCols + 0),
      scratchF64(5, (tileRows + width - 1) * tileCols + 0),
      scratchF64(6, (tileRows + width - 1) * tileCols + 0),
      scratchF64(7, (tileRows + width - 1) * tileCols + 0),
      scratchF64(8, (tileRows + width - 1) * tileCols + 0),
      scratchF64(9, (tileRows + width - 1) * tileCols + 0),
      scratchF64(10, (tileRows + width - 1) * tileCols + 0),
      scratchF64(11, (tileRows + width - 1) * tileCols + 0),
      scratchI32(0, (tileRows + width - 1) * tileCols + 0),
      scratchI32(1, (tileRows + width - 1) * tileCols + 0),
      scratchF64(12, (tileRows + width - 1) * tileCols + 0),
      scratchF64(13, (tileRows + width - 1) * tileCols + 0),
      scratchF64(14, (tileRows + width - 1) * tileCols + 0),
      scratchF64(15, (tileRows + width - 1) * tileCols + 0),
    );
  }
  return 0;
}

function windowsCorr(
  lo: number,
  hi: number,
  x: Float64Array,
  y: Float64Array,
  cols: number,
  tileCols: number,
  tileRows: number,
  width: number,
  minPeriods: number,
  corr: Float64Array,
  tile: Float64Array,
  tileValue2: Float64Array,
  tileNodeOfX: Float64Array,
  tileWindowOfX: Float64Array,
  tileNodeOfY: Float64Array,
  tileWindowOfY: Float64Array,
  tileNodeCxx: Float64Array,
  tileWindowCxx: Float64Array,
  tileNodeCyy: Float64Array,
  tileWindowCyy: Float64Array,
  tileNodeCxy: Float64Array,
  tileWindowCxy: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
  tileNodeX: Float64Array,
  tileWindowX: Float64Array,
  tileNodeY: Float64Array,
  tileWindowY: Float64Array,
): void {
  const colsOverTileCols = Math.trunc((cols + tileCols - 1) / tileCols) + 0;
  const rowTileEnd = Math.trunc((hi - lo + tileRows - 1) / tileRows) + 0;
  // windows([x, y], window, (w) => {
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
        tileValue2[e] = NaN;
        tileValue2[e + 1] = NaN;
        tileValue2[e + 2] = NaN;
        tileValue2[e + 3] = NaN;
      }
      const eEnd = lead * colsHere + 0;
      // The remainder.
      for (let e = eMain; e < eEnd; e++) {
        tile[e] = NaN;
        tileValue2[e] = NaN;
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
          const v2 = y[source + e]!;
          const v_1_2 = y[source + (e + 1)]!;
          const v_2_2 = y[source + (e + 2)]!;
          const v_3_2 = y[source + (e + 3)]!;
          tile[target + e] = v;
          tile[target + (e + 1)] = v_1;
          tile[target + (e + 2)] = v_2;
          tile[target + (e + 3)] = v_3;
          tileValue2[target + e] = v2;
          tileValue2[target + (e + 1)] = v_1_2;
          tileValue2[target + (e + 2)] = v_2_2;
          tileValue2[target + (e + 3)] = v_3_2;
          missing = missing || v !== v;
          missing = missing || v_1 !== v_1;
          missing = missing || v_2 !== v_2;
          missing = missing || v_3 !== v_3;
          missing = missing || v2 !== v2;
          missing = missing || v_1_2 !== v_1_2;
          missing = missing || v_2_2 !== v_2_2;
          missing = missing || v_3_2 !== v_3_2;
        }
        // The remainder.
        for (let e = eMain2; e < length; e++) {
          const v = x[source + e]!;
          const v2 = y[source + e]!;
          tile[target + e] = v;
          tileValue2[target + e] = v2;
          missing = missing || v !== v;
          missing = missing || v2 !== v2;
        }
      }
      if (missing) {
        // Some values are missing: counts go along with the nodes.
        let k = 1;
        let low = 0;
        if ((width & k) !== 0) {
          const eEnd2 = rowsIn * colsHere + 0;
          for (let e = 0; e < eEnd2; e++) {
            const v = tile[e]!;
            const v2 = tileValue2[e]!;
            const count = v === v && v2 === v2 ? 1 : 0;
            const x2 = v === v && v2 === v2 ? v : NaN;
            const y2 = v === v && v2 === v2 ? v2 : NaN;
            const ofX = v === v && v2 === v2 ? 0.0 : NaN;
            const ofY = v === v && v2 === v2 ? 0.0 : NaN;
            const cxx = v === v && v2 === v2 ? v - v : NaN;
            const cyy = v === v && v2 === v2 ? v2 - v2 : NaN;
            const cxy = v === v && v2 === v2 ? (v - v) * (v2 - v2) : NaN;
            tileWindowCount[e] = count;
            tileWindowX[e] = x2;
            tileWindowY[e] = y2;
            tileWindowOfX[e] = ofX;
            tileWindowOfY[e] = ofY;
            tileWindowCxx[e] = cxx;
            tileWindowCyy[e] = cyy;
            tileWindowCxy[e] = cxy;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere + 0;
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            for (let e = 0; e < eEnd2; e++) {
              const vOlder = tile[e]!;
              const vOlder2 = tileValue2[e]!;
              const vNewer = tile[e + ahead]!;
              const vNewer2 = tileValue2[e + ahead]!;
              const olderCount = vOlder === vOlder && vOlder2 === vOlder2 ? 1 : 0;
              const newerCount = vNewer === vNewer && vNewer2 === vNewer2 ? 1 : 0;
              const x2 = vOlder === vOlder && vOlder2 === vOlder2 ? vOlder : NaN;
              const y2 = vOlder === vOlder && vOlder2 === vOlder2 ? vOlder2 : NaN;
              const ofX = vOlder === vOlder && vOlder2 === vOlder2 ? 0.0 : NaN;
              const ofY = vOlder === vOlder && vOlder2 === vOlder2 ? 0.0 : NaN;
              const cxx = vOlder === vOlder && vOlder2 === vOlder2 ? vOlder - vOlder : NaN;
              const cyy = vOlder === vOlder && vOlder2 === vOlder2 ? vOlder2 - vOlder2 : NaN;
              const cxy = vOlder === vOlder && vOlder2 === vOlder2 ? (vOlder - vOlder) * (vOlder2 - vOlder2) : NaN;
              const x3 = vNewer === vNewer && vNewer2 === vNewer2 ? vNewer : NaN;
              const y3 = vNewer === vNewer && vNewer2 === vNewer2 ? vNewer2 : NaN;
              const ofX2 = vNewer === vNewer && vNewer2 === vNewer2 ? 0.0 : NaN;
              const ofY2 = vNewer === vNewer && vNewer2 === vNewer2 ? 0.0 : NaN;
              const cxx2 = vNewer === vNewer && vNewer2 === vNewer2 ? vNewer - vNewer : NaN;
              const cyy2 = vNewer === vNewer && vNewer2 === vNewer2 ? vNewer2 - vNewer2 : NaN;
              const cxy2 = vNewer === vNewer && vNewer2 === vNewer2 ? (vNewer - vNewer) * (vNewer2 - vNewer2) : NaN;
              const olderCount2 = olderCount;
              const newerCount2 = newerCount;
              const newer = newerCount2 / (olderCount2 + newerCount2);
              const pull = olderCount2 * newer;
              const dx = x3 - x2 + (ofX2 - ofX);
              const dy = y3 - y2 + (ofY2 - ofY);
              const noOlder = olderCount === 0;
              const noNewer = newerCount === 0;
              const count = (olderCount + newerCount) | 0;
              const x4 = noOlder ? x3 : noNewer ? x2 : x2;
              const y4 = noOlder ? y3 : noNewer ? y2 : y2;
              const ofX3 = noOlder ? ofX2 : noNewer ? ofX : ofX + dx * newer;
              const ofY3 = noOlder ? ofY2 : noNewer ? ofY : ofY + dy * newer;
              const cxx3 = noOlder ? cxx2 : noNewer ? cxx : cxx + cxx2 + dx * dx * pull;
              const cyy3 = noOlder ? cyy2 : noNewer ? cyy : cyy + cyy2 + dy * dy * pull;
              const cxy3 = noOlder ? cxy2 : noNewer ? cxy : cxy + cxy2 + dx * dy * pull;
              tileWindowCount[e] = count;
              tileWindowX[e] = x4;
              tileWindowY[e] = y4;
              tileWindowOfX[e] = ofX3;
              tileWindowOfY[e] = ofY3;
              tileWindowCxx[e] = cxx3;
              tileWindowCyy[e] = cyy3;
              tileWindowCxy[e] = cxy3;
            }
          } else {
            const ahead = k * colsHere + 0;
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            for (let e = 0; e < eEnd2; e++) {
              const vOlder = tile[e]!;
              const vOlder2 = tileValue2[e]!;
              const vNewer = tile[e + ahead]!;
              const vNewer2 = tileValue2[e + ahead]!;
              const olderCount = vOlder === vOlder && vOlder2 === vOlder2 ? 1 : 0;
              const newerCount = vNewer === vNewer && vNewer2 === vNewer2 ? 1 : 0;
              const x2 = vOlder === vOlder && vOlder2 === vOlder2 ? vOlder : NaN;
              const y2 = vOlder === vOlder && vOlder2 === vOlder2 ? vOlder2 : NaN;
              const ofX = vOlder === vOlder && vOlder2 === vOlder2 ? 0.0 : NaN;
              const ofY = vOlder === vOlder && vOlder2 === vOlder2 ? 0.0 : NaN;
              const cxx = vOlder === vOlder && vOlder2 === vOlder2 ? vOlder - vOlder : NaN;
              const cyy = vOlder === vOlder && vOlder2 === vOlder2 ? vOlder2 - vOlder2 : NaN;
              const cxy = vOlder === vOlder && vOlder2 === vOlder2 ? (vOlder - vOlder) * (vOlder2 - vOlder2) : NaN;
              const x3 = vNewer === vNewer && vNewer2 === vNewer2 ? vNewer : NaN;
              const y3 = vNewer === vNewer && vNewer2 === vNewer2 ? vNewer2 : NaN;
              const ofX2 = vNewer === vNewer && vNewer2 === vNewer2 ? 0.0 : NaN;
              const ofY2 = vNewer === vNewer && vNewer2 === vNewer2 ? 0.0 : NaN;
              const cxx2 = vNewer === vNewer && vNewer2 === vNewer2 ? vNewer - vNewer : NaN;
              const cyy2 = vNewer === vNewer && vNewer2 === vNewer2 ? vNewer2 - vNewer2 : NaN;
              const cxy2 = vNewer === vNewer && vNewer2 === vNewer2 ? (vNewer - vNewer) * (vNewer2 - vNewer2) : NaN;
              const olderCount2 = olderCount;
              const newerCount2 = newerCount;
              const newer = newerCount2 / (olderCount2 + newerCount2);
              const pull = olderCount2 * newer;
              const dx = x3 - x2 + (ofX2 - ofX);
              const dy = y3 - y2 + (ofY2 - ofY);
              const noOlder = olderCount === 0;
              const noNewer = newerCount === 0;
              const count = (olderCount + newerCount) | 0;
              const x4 = noOlder ? x3 : noNewer ? x2 : x2;
              const y4 = noOlder ? y3 : noNewer ? y2 : y2;
              const ofX3 = noOlder ? ofX2 : noNewer ? ofX : ofX + dx * newer;
              const ofY3 = noOlder ? ofY2 : noNewer ? ofY : ofY + dy * newer;
              const cxx3 = noOlder ? cxx2 : noNewer ? cxx : cxx + cxx2 + dx * dx * pull;
              const cyy3 = noOlder ? cyy2 : noNewer ? cyy : cyy + cyy2 + dy * dy * pull;
              const cxy3 = noOlder ? cxy2 : noNewer ? cxy : cxy + cxy2 + dx * dy * pull;
              tileNodeCount[e] = count;
              tileNodeX[e] = x4;
              tileNodeY[e] = y4;
              tileNodeOfX[e] = ofX3;
              tileNodeOfY[e] = ofY3;
              tileNodeCxx[e] = cxx3;
              tileNodeCyy[e] = cyy3;
              tileNodeCxy[e] = cxy3;
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
                  const x2 = tileNodeX[e]!;
                  const x_1 = tileNodeX[e + 1]!;
                  const x_2 = tileNodeX[e + 2]!;
                  const x_3 = tileNodeX[e + 3]!;
                  const y2 = tileNodeY[e]!;
                  const y_1 = tileNodeY[e + 1]!;
                  const y_2 = tileNodeY[e + 2]!;
                  const y_3 = tileNodeY[e + 3]!;
                  const ofX = tileNodeOfX[e]!;
                  const ofX_1 = tileNodeOfX[e + 1]!;
                  const ofX_2 = tileNodeOfX[e + 2]!;
                  const ofX_3 = tileNodeOfX[e + 3]!;
                  const ofY = tileNodeOfY[e]!;
                  const ofY_1 = tileNodeOfY[e + 1]!;
                  const ofY_2 = tileNodeOfY[e + 2]!;
                  const ofY_3 = tileNodeOfY[e + 3]!;
                  const cxx = tileNodeCxx[e]!;
                  const cxx_1 = tileNodeCxx[e + 1]!;
                  const cxx_2 = tileNodeCxx[e + 2]!;
                  const cxx_3 = tileNodeCxx[e + 3]!;
                  const cyy = tileNodeCyy[e]!;
                  const cyy_1 = tileNodeCyy[e + 1]!;
                  const cyy_2 = tileNodeCyy[e + 2]!;
                  const cyy_3 = tileNodeCyy[e + 3]!;
                  const cxy = tileNodeCxy[e]!;
                  const cxy_1 = tileNodeCxy[e + 1]!;
                  const cxy_2 = tileNodeCxy[e + 2]!;
                  const cxy_3 = tileNodeCxy[e + 3]!;
                  tileWindowCount[e] = count;
                  tileWindowCount[e + 1] = count_1;
                  tileWindowCount[e + 2] = count_2;
                  tileWindowCount[e + 3] = count_3;
                  tileWindowX[e] = x2;
                  tileWindowX[e + 1] = x_1;
                  tileWindowX[e + 2] = x_2;
                  tileWindowX[e + 3] = x_3;
                  tileWindowY[e] = y2;
                  tileWindowY[e + 1] = y_1;
                  tileWindowY[e + 2] = y_2;
                  tileWindowY[e + 3] = y_3;
                  tileWindowOfX[e] = ofX;
                  tileWindowOfX[e + 1] = ofX_1;
                  tileWindowOfX[e + 2] = ofX_2;
                  tileWindowOfX[e + 3] = ofX_3;
                  tileWindowOfY[e] = ofY;
                  tileWindowOfY[e + 1] = ofY_1;
                  tileWindowOfY[e + 2] = ofY_2;
                  tileWindowOfY[e + 3] = ofY_3;
                  tileWindowCxx[e] = cxx;
                  tileWindowCxx[e + 1] = cxx_1;
                  tileWindowCxx[e + 2] = cxx_2;
                  tileWindowCxx[e + 3] = cxx_3;
                  tileWindowCyy[e] = cyy;
                  tileWindowCyy[e + 1] = cyy_1;
                  tileWindowCyy[e + 2] = cyy_2;
                  tileWindowCyy[e + 3] = cyy_3;
                  tileWindowCxy[e] = cxy;
                  tileWindowCxy[e + 1] = cxy_1;
                  tileWindowCxy[e + 2] = cxy_2;
                  tileWindowCxy[e + 3] = cxy_3;
                }
                const eEnd2 = (rowsIn - (k - 1)) * colsHere + 0;
                // The remainder.
                for (let e = eMain2; e < eEnd2; e++) {
                  const count = tileNodeCount[e]!;
                  const x2 = tileNodeX[e]!;
                  const y2 = tileNodeY[e]!;
                  const ofX = tileNodeOfX[e]!;
                  const ofY = tileNodeOfY[e]!;
                  const cxx = tileNodeCxx[e]!;
                  const cyy = tileNodeCyy[e]!;
                  const cxy = tileNodeCxy[e]!;
                  tileWindowCount[e] = count;
                  tileWindowX[e] = x2;
                  tileWindowY[e] = y2;
                  tileWindowOfX[e] = ofX;
                  tileWindowOfY[e] = ofY;
                  tileWindowCxx[e] = cxx;
                  tileWindowCyy[e] = cyy;
                  tileWindowCxy[e] = cxy;
                }
              }
            } else {
              const ahead = k * colsHere + 0;
              const eEnd2 = (rowsIn - (low + k - 1)) * colsHere + 0;
              for (let e = 0; e < eEnd2; e++) {
                const olderCount = tileNodeCount[e]!;
                const newerCount = tileWindowCount[e + ahead]!;
                const x2 = tileNodeX[e]!;
                const y2 = tileNodeY[e]!;
                const ofX = tileNodeOfX[e]!;
                const ofY = tileNodeOfY[e]!;
                const cxx = tileNodeCxx[e]!;
                const cyy = tileNodeCyy[e]!;
                const cxy = tileNodeCxy[e]!;
                const x3 = tileWindowX[e + ahead]!;
                const y3 = tileWindowY[e + ahead]!;
                const ofX2 = tileWindowOfX[e + ahead]!;
                const ofY2 = tileWindowOfY[e + ahead]!;
                const cxx2 = tileWindowCxx[e + ahead]!;
                const cyy2 = tileWindowCyy[e + ahead]!;
                const cxy2 = tileWindowCxy[e + ahead]!;
                const olderCount2 = olderCount;
                const newerCount2 = newerCount;
                const newer = newerCount2 / (olderCount2 + newerCount2);
                const pull = olderCount2 * newer;
                const dx = x3 - x2 + (ofX2 - ofX);
                const dy = y3 - y2 + (ofY2 - ofY);
                const noOlder = olderCount === 0;
                const noNewer = newerCount === 0;
                const count = (olderCount + newerCount) | 0;
                const x4 = noOlder ? x3 : noNewer ? x2 : x2;
                const y4 = noOlder ? y3 : noNewer ? y2 : y2;
                const ofX3 = noOlder ? ofX2 : noNewer ? ofX : ofX + dx * newer;
                const ofY3 = noOlder ? ofY2 : noNewer ? ofY : ofY + dy * newer;
                const cxx3 = noOlder ? cxx2 : noNewer ? cxx : cxx + cxx2 + dx * dx * pull;
                const cyy3 = noOlder ? cyy2 : noNewer ? cyy : cyy + cyy2 + dy * dy * pull;
                const cxy3 = noOlder ? cxy2 : noNewer ? cxy : cxy + cxy2 + dx * dy * pull;
                tileWindowCount[e] = count;
                tileWindowX[e] = x4;
                tileWindowY[e] = y4;
                tileWindowOfX[e] = ofX3;
                tileWindowOfY[e] = ofY3;
                tileWindowCxx[e] = cxx3;
                tileWindowCyy[e] = cyy3;
                tileWindowCxy[e] = cxy3;
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
                const x2 = tileNodeX[e]!;
                const y2 = tileNodeY[e]!;
                const ofX = tileNodeOfX[e]!;
                const ofY = tileNodeOfY[e]!;
                const cxx = tileNodeCxx[e]!;
                const cyy = tileNodeCyy[e]!;
                const cxy = tileNodeCxy[e]!;
                const x3 = tileNodeX[e + ahead]!;
                const y3 = tileNodeY[e + ahead]!;
                const ofX2 = tileNodeOfX[e + ahead]!;
                const ofY2 = tileNodeOfY[e + ahead]!;
                const cxx2 = tileNodeCxx[e + ahead]!;
                const cyy2 = tileNodeCyy[e + ahead]!;
                const cxy2 = tileNodeCxy[e + ahead]!;
                const olderCount2 = olderCount;
                const newerCount2 = newerCount;
                const newer = newerCount2 / (olderCount2 + newerCount2);
                const pull = olderCount2 * newer;
                const dx = x3 - x2 + (ofX2 - ofX);
                const dy = y3 - y2 + (ofY2 - ofY);
                const noOlder = olderCount === 0;
                const noNewer = newerCount === 0;
                const count = (olderCount + newerCount) | 0;
                const x4 = noOlder ? x3 : noNewer ? x2 : x2;
                const y4 = noOlder ? y3 : noNewer ? y2 : y2;
                const ofX3 = noOlder ? ofX2 : noNewer ? ofX : ofX + dx * newer;
                const ofY3 = noOlder ? ofY2 : noNewer ? ofY : ofY + dy * newer;
                const cxx3 = noOlder ? cxx2 : noNewer ? cxx : cxx + cxx2 + dx * dx * pull;
                const cyy3 = noOlder ? cyy2 : noNewer ? cyy : cyy + cyy2 + dy * dy * pull;
                const cxy3 = noOlder ? cxy2 : noNewer ? cxy : cxy + cxy2 + dx * dy * pull;
                tileWindowCount[e] = count;
                tileWindowX[e] = x4;
                tileWindowY[e] = y4;
                tileWindowOfX[e] = ofX3;
                tileWindowOfY[e] = ofY3;
                tileWindowCxx[e] = cxx3;
                tileWindowCyy[e] = cyy3;
                tileWindowCxy[e] = cxy3;
              }
            } else {
              const ahead = k * colsHere + 0;
              const eEnd2 = (rowsIn - (k * 2 - 1)) * colsHere + 0;
              for (let e = 0; e < eEnd2; e++) {
                const olderCount = tileNodeCount[e]!;
                const newerCount = tileNodeCount[e + ahead]!;
                const x2 = tileNodeX[e]!;
                const y2 = tileNodeY[e]!;
                const ofX = tileNodeOfX[e]!;
                const ofY = tileNodeOfY[e]!;
                const cxx = tileNodeCxx[e]!;
                const cyy = tileNodeCyy[e]!;
                const cxy = tileNodeCxy[e]!;
                const x3 = tileNodeX[e + ahead]!;
                const y3 = tileNodeY[e + ahead]!;
                const ofX2 = tileNodeOfX[e + ahead]!;
                const ofY2 = tileNodeOfY[e + ahead]!;
                const cxx2 = tileNodeCxx[e + ahead]!;
                const cyy2 = tileNodeCyy[e + ahead]!;
                const cxy2 = tileNodeCxy[e + ahead]!;
                const olderCount2 = olderCount;
                const newerCount2 = newerCount;
                const newer = newerCount2 / (olderCount2 + newerCount2);
                const pull = olderCount2 * newer;
                const dx = x3 - x2 + (ofX2 - ofX);
                const dy = y3 - y2 + (ofY2 - ofY);
                const noOlder = olderCount === 0;
                const noNewer = newerCount === 0;
                const count = (olderCount + newerCount) | 0;
                const x4 = noOlder ? x3 : noNewer ? x2 : x2;
                const y4 = noOlder ? y3 : noNewer ? y2 : y2;
                const ofX3 = noOlder ? ofX2 : noNewer ? ofX : ofX + dx * newer;
                const ofY3 = noOlder ? ofY2 : noNewer ? ofY : ofY + dy * newer;
                const cxx3 = noOlder ? cxx2 : noNewer ? cxx : cxx + cxx2 + dx * dx * pull;
                const cyy3 = noOlder ? cyy2 : noNewer ? cyy : cyy + cyy2 + dy * dy * pull;
                const cxy3 = noOlder ? cxy2 : noNewer ? cxy : cxy + cxy2 + dx * dy * pull;
                tileNodeCount[e] = count;
                tileNodeX[e] = x4;
                tileNodeY[e] = y4;
                tileNodeOfX[e] = ofX3;
                tileNodeOfY[e] = ofY3;
                tileNodeCxx[e] = cxx3;
                tileNodeCyy[e] = cyy3;
                tileNodeCxy[e] = cxy3;
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
            // const { cxx, cyy, cxy } = w.fold(
            const cxx = tileWindowCxx[from_ + e]!;
            const cxx_1 = tileWindowCxx[from_ + (e + 1)]!;
            const cxx_2 = tileWindowCxx[from_ + (e + 2)]!;
            const cxx_3 = tileWindowCxx[from_ + (e + 3)]!;
            const cyy = tileWindowCyy[from_ + e]!;
            const cyy_1 = tileWindowCyy[from_ + (e + 1)]!;
            const cyy_2 = tileWindowCyy[from_ + (e + 2)]!;
            const cyy_3 = tileWindowCyy[from_ + (e + 3)]!;
            const cxy = tileWindowCxy[from_ + e]!;
            const cxy_1 = tileWindowCxy[from_ + (e + 1)]!;
            const cxy_2 = tileWindowCxy[from_ + (e + 2)]!;
            const cxy_3 = tileWindowCxy[from_ + (e + 3)]!;
            // const n: f64 = w.count;
            const n = tileWindowCount[from_ + e]!;
            const n_1 = tileWindowCount[from_ + (e + 1)]!;
            const n_2 = tileWindowCount[from_ + (e + 2)]!;
            const n_3 = tileWindowCount[from_ + (e + 3)]!;
            // const r = max(min(cxy / sqrt(cxx * cyy), 1.0), -1.0);
            const cxyDiv = cxy / Math.sqrt(cxx * cyy);
            const cxyDivMin = 1.0 < cxyDiv ? 1.0 : cxyDiv;
            const r = cxyDivMin < -1.0 ? -1.0 : cxyDivMin;
            const cxy_1Div = cxy_1 / Math.sqrt(cxx_1 * cyy_1);
            const cxy_1DivMin = 1.0 < cxy_1Div ? 1.0 : cxy_1Div;
            const r_1 = cxy_1DivMin < -1.0 ? -1.0 : cxy_1DivMin;
            const cxy_2Div = cxy_2 / Math.sqrt(cxx_2 * cyy_2);
            const cxy_2DivMin = 1.0 < cxy_2Div ? 1.0 : cxy_2Div;
            const r_2 = cxy_2DivMin < -1.0 ? -1.0 : cxy_2DivMin;
            const cxy_3Div = cxy_3 / Math.sqrt(cxx_3 * cyy_3);
            const cxy_3DivMin = 1.0 < cxy_3Div ? 1.0 : cxy_3Div;
            const r_3 = cxy_3DivMin < -1.0 ? -1.0 : cxy_3DivMin;
            // corr.set(w.row, w.col, n >= minPeriods && n >= 2 ? r : NaN);
            const result = n >= minPeriods && n >= 2.0 ? r : NaN;
            corr[out + e] = result === result ? result : NaN;
            const result2 = n_1 >= minPeriods && n_1 >= 2.0 ? r_1 : NaN;
            corr[out + (e + 1)] = result2 === result2 ? result2 : NaN;
            const result3 = n_2 >= minPeriods && n_2 >= 2.0 ? r_2 : NaN;
            corr[out + (e + 2)] = result3 === result3 ? result3 : NaN;
            const result4 = n_3 >= minPeriods && n_3 >= 2.0 ? r_3 : NaN;
            corr[out + (e + 3)] = result4 === result4 ? result4 : NaN;
          }
          // windows([x, y], window, (w) => {
          // The remainder.
          for (let e = eMain2; e < length2; e++) {
            // const { cxx, cyy, cxy } = w.fold(
            const cxx = tileWindowCxx[from_ + e]!;
            const cyy = tileWindowCyy[from_ + e]!;
            const cxy = tileWindowCxy[from_ + e]!;
            // const n: f64 = w.count;
            const n = tileWindowCount[from_ + e]!;
            // const r = max(min(cxy / sqrt(cxx * cyy), 1.0), -1.0);
            const cxyDiv = cxy / Math.sqrt(cxx * cyy);
            const cxyDivMin = 1.0 < cxyDiv ? 1.0 : cxyDiv;
            const r = cxyDivMin < -1.0 ? -1.0 : cxyDivMin;
            // corr.set(w.row, w.col, n >= minPeriods && n >= 2 ? r : NaN);
            const result = n >= minPeriods && n >= 2.0 ? r : NaN;
            corr[out + e] = result === result ? result : NaN;
          }
        }
      } else {
        // A complete tile: how many values each window has is known.
        let k = 1;
        let low = 0;
        // windows([x, y], window, (w) => {
        if ((width & k) !== 0) {
          const eMain2 = maxIndex(rowsIn * colsHere + 0, 0) & -4;
          // 4 rounds at once.
          for (let e = 0; e < eMain2; e += 4) {
            const v = tile[e]!;
            const v_1 = tile[e + 1]!;
            const v_2 = tile[e + 2]!;
            const v_3 = tile[e + 3]!;
            const v2 = tileValue2[e]!;
            const v_1_2 = tileValue2[e + 1]!;
            const v_2_2 = tileValue2[e + 2]!;
            const v_3_2 = tileValue2[e + 3]!;
            const ofX = 0.0;
            const ofY = 0.0;
            const cxx = v - v;
            const cxx_1 = v_1 - v_1;
            const cxx_2 = v_2 - v_2;
            const cxx_3 = v_3 - v_3;
            const cyy = v2 - v2;
            const cyy_1 = v_1_2 - v_1_2;
            const cyy_2 = v_2_2 - v_2_2;
            const cyy_3 = v_3_2 - v_3_2;
            const cxy = (v - v) * (v2 - v2);
            const cxy_1 = (v_1 - v_1) * (v_1_2 - v_1_2);
            const cxy_2 = (v_2 - v_2) * (v_2_2 - v_2_2);
            const cxy_3 = (v_3 - v_3) * (v_3_2 - v_3_2);
            tileWindowOfX[e] = ofX;
            tileWindowOfX[e + 1] = ofX;
            tileWindowOfX[e + 2] = ofX;
            tileWindowOfX[e + 3] = ofX;
            tileWindowOfY[e] = ofY;
            tileWindowOfY[e + 1] = ofY;
            tileWindowOfY[e + 2] = ofY;
            tileWindowOfY[e + 3] = ofY;
            tileWindowCxx[e] = cxx;
            tileWindowCxx[e + 1] = cxx_1;
            tileWindowCxx[e + 2] = cxx_2;
            tileWindowCxx[e + 3] = cxx_3;
            tileWindowCyy[e] = cyy;
            tileWindowCyy[e + 1] = cyy_1;
            tileWindowCyy[e + 2] = cyy_2;
            tileWindowCyy[e + 3] = cyy_3;
            tileWindowCxy[e] = cxy;
            tileWindowCxy[e + 1] = cxy_1;
            tileWindowCxy[e + 2] = cxy_2;
            tileWindowCxy[e + 3] = cxy_3;
          }
          const eEnd2 = rowsIn * colsHere + 0;
          // The remainder.
          for (let e = eMain2; e < eEnd2; e++) {
            const v = tile[e]!;
            const v2 = tileValue2[e]!;
            const ofX = 0.0;
            const ofY = 0.0;
            const cxx = v - v;
            const cyy = v2 - v2;
            const cxy = (v - v) * (v2 - v2);
            tileWindowOfX[e] = ofX;
            tileWindowOfY[e] = ofY;
            tileWindowCxx[e] = cxx;
            tileWindowCyy[e] = cyy;
            tileWindowCxy[e] = cxy;
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
              const vOlder2 = tileValue2[e]!;
              const vNewer = tile[e + ahead]!;
              const vNewer2 = tileValue2[e + ahead]!;
              const older_ofX = 0.0;
              const older_ofY = 0.0;
              const older_cxx = vOlder - vOlder;
              const older_cyy = vOlder2 - vOlder2;
              const older_cxy = (vOlder - vOlder) * (vOlder2 - vOlder2);
              const newer_ofX = 0.0;
              const newer_ofY = 0.0;
              const newer_cxx = vNewer - vNewer;
              const newer_cyy = vNewer2 - vNewer2;
              const newer_cxy = (vNewer - vNewer) * (vNewer2 - vNewer2);
              const newer = newerCount / (olderCount + newerCount);
              const pull = olderCount * newer;
              const dx = vNewer - vOlder + (newer_ofX - older_ofX);
              const dy = vNewer2 - vOlder2 + (newer_ofY - older_ofY);
              const ofX = older_ofX + dx * newer;
              const ofY = older_ofY + dy * newer;
              const cxx = older_cxx + newer_cxx + dx * dx * pull;
              const cyy = older_cyy + newer_cyy + dy * dy * pull;
              const cxy = older_cxy + newer_cxy + dx * dy * pull;
              tileWindowOfX[e] = ofX;
              tileWindowOfY[e] = ofY;
              tileWindowCxx[e] = cxx;
              tileWindowCyy[e] = cyy;
              tileWindowCxy[e] = cxy;
            }
          } else {
            const ahead = k * colsHere + 0;
            const olderCount = k;
            const newerCount = k;
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            for (let e = 0; e < eEnd2; e++) {
              const vOlder = tile[e]!;
              const vOlder2 = tileValue2[e]!;
              const vNewer = tile[e + ahead]!;
              const vNewer2 = tileValue2[e + ahead]!;
              const older_ofX = 0.0;
              const older_ofY = 0.0;
              const older_cxx = vOlder - vOlder;
              const older_cyy = vOlder2 - vOlder2;
              const older_cxy = (vOlder - vOlder) * (vOlder2 - vOlder2);
              const newer_ofX = 0.0;
              const newer_ofY = 0.0;
              const newer_cxx = vNewer - vNewer;
              const newer_cyy = vNewer2 - vNewer2;
              const newer_cxy = (vNewer - vNewer) * (vNewer2 - vNewer2);
              const newer = newerCount / (olderCount + newerCount);
              const pull = olderCount * newer;
              const dx = vNewer - vOlder + (newer_ofX - older_ofX);
              const dy = vNewer2 - vOlder2 + (newer_ofY - older_ofY);
              const ofX = older_ofX + dx * newer;
              const ofY = older_ofY + dy * newer;
              const cxx = older_cxx + newer_cxx + dx * dx * pull;
              const cyy = older_cyy + newer_cyy + dy * dy * pull;
              const cxy = older_cxy + newer_cxy + dx * dy * pull;
              tileNodeOfX[e] = ofX;
              tileNodeOfY[e] = ofY;
              tileNodeCxx[e] = cxx;
              tileNodeCyy[e] = cyy;
              tileNodeCxy[e] = cxy;
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
                  const ofX = tileNodeOfX[e]!;
                  const ofX_1 = tileNodeOfX[e + 1]!;
                  const ofX_2 = tileNodeOfX[e + 2]!;
                  const ofX_3 = tileNodeOfX[e + 3]!;
                  const ofY = tileNodeOfY[e]!;
                  const ofY_1 = tileNodeOfY[e + 1]!;
                  const ofY_2 = tileNodeOfY[e + 2]!;
                  const ofY_3 = tileNodeOfY[e + 3]!;
                  const cxx = tileNodeCxx[e]!;
                  const cxx_1 = tileNodeCxx[e + 1]!;
                  const cxx_2 = tileNodeCxx[e + 2]!;
                  const cxx_3 = tileNodeCxx[e + 3]!;
                  const cyy = tileNodeCyy[e]!;
                  const cyy_1 = tileNodeCyy[e + 1]!;
                  const cyy_2 = tileNodeCyy[e + 2]!;
                  const cyy_3 = tileNodeCyy[e + 3]!;
                  const cxy = tileNodeCxy[e]!;
                  const cxy_1 = tileNodeCxy[e + 1]!;
                  const cxy_2 = tileNodeCxy[e + 2]!;
                  const cxy_3 = tileNodeCxy[e + 3]!;
                  tileWindowOfX[e] = ofX;
                  tileWindowOfX[e + 1] = ofX_1;
                  tileWindowOfX[e + 2] = ofX_2;
                  tileWindowOfX[e + 3] = ofX_3;
                  tileWindowOfY[e] = ofY;
                  tileWindowOfY[e + 1] = ofY_1;
                  tileWindowOfY[e + 2] = ofY_2;
                  tileWindowOfY[e + 3] = ofY_3;
                  tileWindowCxx[e] = cxx;
                  tileWindowCxx[e + 1] = cxx_1;
                  tileWindowCxx[e + 2] = cxx_2;
                  tileWindowCxx[e + 3] = cxx_3;
                  tileWindowCyy[e] = cyy;
                  tileWindowCyy[e + 1] = cyy_1;
                  tileWindowCyy[e + 2] = cyy_2;
                  tileWindowCyy[e + 3] = cyy_3;
                  tileWindowCxy[e] = cxy;
                  tileWindowCxy[e + 1] = cxy_1;
                  tileWindowCxy[e + 2] = cxy_2;
                  tileWindowCxy[e + 3] = cxy_3;
                }
                const eEnd2 = (rowsIn - (k - 1)) * colsHere + 0;
                // The remainder.
                for (let e = eMain2; e < eEnd2; e++) {
                  const ofX = tileNodeOfX[e]!;
                  const ofY = tileNodeOfY[e]!;
                  const cxx = tileNodeCxx[e]!;
                  const cyy = tileNodeCyy[e]!;
                  const cxy = tileNodeCxy[e]!;
                  tileWindowOfX[e] = ofX;
                  tileWindowOfY[e] = ofY;
                  tileWindowCxx[e] = cxx;
                  tileWindowCyy[e] = cyy;
                  tileWindowCxy[e] = cxy;
                }
              }
            } else {
              const ahead = k * colsHere + 0;
              const olderCount = k;
              const newerCount = low;
              const eEnd2 = (rowsIn - (low + k - 1)) * colsHere + 0;
              for (let e = 0; e < eEnd2; e++) {
                const older_x = tile[e]!;
                const older_y = tileValue2[e]!;
                const older_ofX = tileNodeOfX[e]!;
                const older_ofY = tileNodeOfY[e]!;
                const older_cxx = tileNodeCxx[e]!;
                const older_cyy = tileNodeCyy[e]!;
                const older_cxy = tileNodeCxy[e]!;
                const newer_x = tile[e + ahead]!;
                const newer_y = tileValue2[e + ahead]!;
                const newer_ofX = tileWindowOfX[e + ahead]!;
                const newer_ofY = tileWindowOfY[e + ahead]!;
                const newer_cxx = tileWindowCxx[e + ahead]!;
                const newer_cyy = tileWindowCyy[e + ahead]!;
                const newer_cxy = tileWindowCxy[e + ahead]!;
                const newer = newerCount / (olderCount + newerCount);
                const pull = olderCount * newer;
                const dx = newer_x - older_x + (newer_ofX - older_ofX);
                const dy = newer_y - older_y + (newer_ofY - older_ofY);
                const ofX = older_ofX + dx * newer;
                const ofY = older_ofY + dy * newer;
                const cxx = older_cxx + newer_cxx + dx * dx * pull;
                const cyy = older_cyy + newer_cyy + dy * dy * pull;
                const cxy = older_cxy + newer_cxy + dx * dy * pull;
                tileWindowOfX[e] = ofX;
                tileWindowOfY[e] = ofY;
                tileWindowCxx[e] = cxx;
                tileWindowCyy[e] = cyy;
                tileWindowCxy[e] = cxy;
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
              const older_x = tile[e]!;
              const older_y = tileValue2[e]!;
              const older_ofX = tileNodeOfX[e]!;
              const older_ofY = tileNodeOfY[e]!;
              const older_cxx = tileNodeCxx[e]!;
              const older_cyy = tileNodeCyy[e]!;
              const older_cxy = tileNodeCxy[e]!;
              const newer_x = tile[e + ahead]!;
              const newer_y = tileValue2[e + ahead]!;
              const newer_ofX = tileNodeOfX[e + ahead]!;
              const newer_ofY = tileNodeOfY[e + ahead]!;
              const newer_cxx = tileNodeCxx[e + ahead]!;
              const newer_cyy = tileNodeCyy[e + ahead]!;
              const newer_cxy = tileNodeCxy[e + ahead]!;
              const newer = newerCount / (olderCount + newerCount);
              const pull = olderCount * newer;
              const dx = newer_x - older_x + (newer_ofX - older_ofX);
              const dy = newer_y - older_y + (newer_ofY - older_ofY);
              const ofX = older_ofX + dx * newer;
              const ofY = older_ofY + dy * newer;
              const cxx = older_cxx + newer_cxx + dx * dx * pull;
              const cyy = older_cyy + newer_cyy + dy * dy * pull;
              const cxy = older_cxy + newer_cxy + dx * dy * pull;
              tileNodeOfX[e] = ofX;
              tileNodeOfY[e] = ofY;
              tileNodeCxx[e] = cxx;
              tileNodeCyy[e] = cyy;
              tileNodeCxy[e] = cxy;
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
              const older_x = tile[from_ + e]!;
              const older_y = tileValue2[from_ + e]!;
              const older_ofX = tileNodeOfX[from_ + e]!;
              const older_ofY = tileNodeOfY[from_ + e]!;
              const older_cxx = tileNodeCxx[from_ + e]!;
              const older_cyy = tileNodeCyy[from_ + e]!;
              const older_cxy = tileNodeCxy[from_ + e]!;
              const newer_x = tile[from_ + e + ahead]!;
              const newer_y = tileValue2[from_ + e + ahead]!;
              const newer_ofX = tileNodeOfX[from_ + e + ahead]!;
              const newer_ofY = tileNodeOfY[from_ + e + ahead]!;
              const newer_cxx = tileNodeCxx[from_ + e + ahead]!;
              const newer_cyy = tileNodeCyy[from_ + e + ahead]!;
              const newer_cxy = tileNodeCxy[from_ + e + ahead]!;
              const newer = newerCount / (olderCount + newerCount);
              const pull = olderCount * newer;
              const dx = newer_x - older_x + (newer_ofX - older_ofX);
              const dy = newer_y - older_y + (newer_ofY - older_ofY);
              const cxx = older_cxx + newer_cxx + dx * dx * pull;
              const cyy = older_cyy + newer_cyy + dy * dy * pull;
              const cxy = older_cxy + newer_cxy + dx * dy * pull;
              // const n: f64 = w.count;
              const n = present;
              // const r = max(min(cxy / sqrt(cxx * cyy), 1.0), -1.0);
              const cxyDiv = cxy / Math.sqrt(cxx * cyy);
              const cxyDivMin = 1.0 < cxyDiv ? 1.0 : cxyDiv;
              const r = cxyDivMin < -1.0 ? -1.0 : cxyDivMin;
              // corr.set(w.row, w.col, n >= minPeriods && n >= 2 ? r : NaN);
              const result = n >= minPeriods && n >= 2.0 ? r : NaN;
              corr[out + e] = result === result ? result : NaN;
            }
          }
        } else {
          // windows([x, y], window, (w) => {
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
              // const { cxx, cyy, cxy } = w.fold(
              const cxx = tileWindowCxx[from_ + e]!;
              const cxx_1 = tileWindowCxx[from_ + (e + 1)]!;
              const cxx_2 = tileWindowCxx[from_ + (e + 2)]!;
              const cxx_3 = tileWindowCxx[from_ + (e + 3)]!;
              const cyy = tileWindowCyy[from_ + e]!;
              const cyy_1 = tileWindowCyy[from_ + (e + 1)]!;
              const cyy_2 = tileWindowCyy[from_ + (e + 2)]!;
              const cyy_3 = tileWindowCyy[from_ + (e + 3)]!;
              const cxy = tileWindowCxy[from_ + e]!;
              const cxy_1 = tileWindowCxy[from_ + (e + 1)]!;
              const cxy_2 = tileWindowCxy[from_ + (e + 2)]!;
              const cxy_3 = tileWindowCxy[from_ + (e + 3)]!;
              // const n: f64 = w.count;
              const n = present;
              // const r = max(min(cxy / sqrt(cxx * cyy), 1.0), -1.0);
              const cxyDiv = cxy / Math.sqrt(cxx * cyy);
              const cxyDivMin = 1.0 < cxyDiv ? 1.0 : cxyDiv;
              const r = cxyDivMin < -1.0 ? -1.0 : cxyDivMin;
              const cxy_1Div = cxy_1 / Math.sqrt(cxx_1 * cyy_1);
              const cxy_1DivMin = 1.0 < cxy_1Div ? 1.0 : cxy_1Div;
              const r_1 = cxy_1DivMin < -1.0 ? -1.0 : cxy_1DivMin;
              const cxy_2Div = cxy_2 / Math.sqrt(cxx_2 * cyy_2);
              const cxy_2DivMin = 1.0 < cxy_2Div ? 1.0 : cxy_2Div;
              const r_2 = cxy_2DivMin < -1.0 ? -1.0 : cxy_2DivMin;
              const cxy_3Div = cxy_3 / Math.sqrt(cxx_3 * cyy_3);
              const cxy_3DivMin = 1.0 < cxy_3Div ? 1.0 : cxy_3Div;
              const r_3 = cxy_3DivMin < -1.0 ? -1.0 : cxy_3DivMin;
              // corr.set(w.row, w.col, n >= minPeriods && n >= 2 ? r : NaN);
              const result = n >= minPeriods && n >= 2.0 ? r : NaN;
              corr[out + e] = result === result ? result : NaN;
              const result2 = n >= minPeriods && n >= 2.0 ? r_1 : NaN;
              corr[out + (e + 1)] = result2 === result2 ? result2 : NaN;
              const result3 = n >= minPeriods && n >= 2.0 ? r_2 : NaN;
              corr[out + (e + 2)] = result3 === result3 ? result3 : NaN;
              const result4 = n >= minPeriods && n >= 2.0 ? r_3 : NaN;
              corr[out + (e + 3)] = result4 === result4 ? result4 : NaN;
            }
            // windows([x, y], window, (w) => {
            // The remainder.
            for (let e = eMain2; e < length2; e++) {
              // const { cxx, cyy, cxy } = w.fold(
              const cxx = tileWindowCxx[from_ + e]!;
              const cyy = tileWindowCyy[from_ + e]!;
              const cxy = tileWindowCxy[from_ + e]!;
              // const n: f64 = w.count;
              const n = present;
              // const r = max(min(cxy / sqrt(cxx * cyy), 1.0), -1.0);
              const cxyDiv = cxy / Math.sqrt(cxx * cyy);
              const cxyDivMin = 1.0 < cxyDiv ? 1.0 : cxyDiv;
              const r = cxyDivMin < -1.0 ? -1.0 : cxyDivMin;
              // corr.set(w.row, w.col, n >= minPeriods && n >= 2 ? r : NaN);
              const result = n >= minPeriods && n >= 2.0 ? r : NaN;
              corr[out + e] = result === result ? result : NaN;
            }
          }
        }
      }
    }
  }
}
