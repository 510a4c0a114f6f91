// Generated from kernels/rolling/rollingVar.ts#L18 by `trefoil build`. Do not edit. Hash cbd0028e6e780a1c

import { maxIndex, minIndex } from '../operations.js';
import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Variance of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no more than `ddof`, give NaN. Infinities are values (pandas treats them as missing): a window that
 * contains one gives NaN. A constant window gives exactly 0.
 *
 * Accuracy: 1e-12 relative, whatever the offset of the data.
 *
 * Source: meaning of pandas `rolling(window, min_periods).var(ddof)`; moments merged pairwise (Pébay 2008).
 */
export function rollingVar(
  x: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  ddof: number,
  var_: Float64Array,
): number {
  rows |= 0;
  cols |= 0;
  window |= 0;
  minPeriods |= 0;
  ddof |= 0;
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
    windowsVar(
      0,
      rows,
      x,
      cols,
      tileCols,
      tileRows,
      width,
      minPeriods,
      ddof,
      var_,
      scratchF64(0, (tileRows + width - 1) * tileCols + 0),
      scratchF64(1, (tileRows + width - 1) * tileCols + 0),
      scratchF64(2, (tileRows + width - 1) * tileCols + 0),
      scratchF64(3, (tileRows + width - 1) * tileCols + 0),
      scratchF64(4, (tileRows + width - 1) * tileCols + 0),
      scratchI32(0, (tileRows + width - 1) * tileCols + 0),
      scratchI32(1, (tileRows + width - 1) * tileCols + 0),
      scratchF64(5, (tileRows + width - 1) * tileCols + 0),
      scratchF64(6, (tileRows + width - 1) * tileCols + 0),
    );
  }
  return 0;
}

function windowsVar(
  lo: number,
  hi: number,
  x: Float64Array,
  cols: number,
  tileCols: number,
  tileRows: number,
  width: number,
  minPeriods: number,
  ddof: number,
  var_: Float64Array,
  tile: Float64Array,
  tileNodeOffset: Float64Array,
  tileWindowOffset: Float64Array,
  tileNodeM2: Float64Array,
  tileWindowM2: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
  tileNodeFirst: Float64Array,
  tileWindowFirst: Float64Array,
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
          missing = missing || v - v !== 0.0;
          missing = missing || v_1 - v_1 !== 0.0;
          missing = missing || v_2 - v_2 !== 0.0;
          missing = missing || v_3 - v_3 !== 0.0;
        }
        // The remainder.
        for (let e = eMain2; e < length; e++) {
          const v = x[source + e]!;
          tile[target + e] = v;
          missing = missing || v - v !== 0.0;
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
            const offset = 0.0;
            const m2 = v === v ? v - v : 0.0;
            const m2_1 = v_1 === v_1 ? v_1 - v_1 : 0.0;
            const m2_2 = v_2 === v_2 ? v_2 - v_2 : 0.0;
            const m2_3 = v_3 === v_3 ? v_3 - v_3 : 0.0;
            tileWindowCount[e] = count;
            tileWindowCount[e + 1] = count_1;
            tileWindowCount[e + 2] = count_2;
            tileWindowCount[e + 3] = count_3;
            tileWindowFirst[e] = v;
            tileWindowFirst[e + 1] = v_1;
            tileWindowFirst[e + 2] = v_2;
            tileWindowFirst[e + 3] = v_3;
            tileWindowOffset[e] = offset;
            tileWindowOffset[e + 1] = offset;
            tileWindowOffset[e + 2] = offset;
            tileWindowOffset[e + 3] = offset;
            tileWindowM2[e] = m2;
            tileWindowM2[e + 1] = m2_1;
            tileWindowM2[e + 2] = m2_2;
            tileWindowM2[e + 3] = m2_3;
          }
          const eEnd2 = rowsIn * colsHere + 0;
          // The remainder.
          for (let e = eMain2; e < eEnd2; e++) {
            const v = tile[e]!;
            const count = v === v ? 1 : 0;
            const offset = 0.0;
            const m2 = v === v ? v - v : 0.0;
            tileWindowCount[e] = count;
            tileWindowFirst[e] = v;
            tileWindowOffset[e] = offset;
            tileWindowM2[e] = m2;
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
              const n = (olderCount + newerCount) | 0;
              const olderOffset = 0.0;
              const newerOffset = 0.0;
              const olderM2 = vOlder === vOlder ? vOlder - vOlder : 0.0;
              const newerM2 = vNewer === vNewer ? vNewer - vNewer : 0.0;
              const d = vNewer - vOlder + (newerOffset - olderOffset);
              const q = newerCount / n;
              const noOlder = olderCount === 0;
              const noNewer = newerCount === 0;
              const first = noOlder ? vNewer : vOlder;
              const offset = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q;
              const m2 = noOlder ? newerM2 : noNewer ? olderM2 : olderM2 + newerM2 + d * d * (olderCount * q);
              tileWindowCount[e] = n;
              tileWindowFirst[e] = first;
              tileWindowOffset[e] = offset;
              tileWindowM2[e] = m2;
            }
          } else {
            const ahead = k * colsHere + 0;
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            for (let e = 0; e < eEnd2; e++) {
              const vOlder = tile[e]!;
              const vNewer = tile[e + ahead]!;
              const olderCount = vOlder === vOlder ? 1 : 0;
              const newerCount = vNewer === vNewer ? 1 : 0;
              const n = (olderCount + newerCount) | 0;
              const olderOffset = 0.0;
              const newerOffset = 0.0;
              const olderM2 = vOlder === vOlder ? vOlder - vOlder : 0.0;
              const newerM2 = vNewer === vNewer ? vNewer - vNewer : 0.0;
              const d = vNewer - vOlder + (newerOffset - olderOffset);
              const q = newerCount / n;
              const noOlder = olderCount === 0;
              const noNewer = newerCount === 0;
              const first = noOlder ? vNewer : vOlder;
              const offset = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q;
              const m2 = noOlder ? newerM2 : noNewer ? olderM2 : olderM2 + newerM2 + d * d * (olderCount * q);
              tileNodeCount[e] = n;
              tileNodeFirst[e] = first;
              tileNodeOffset[e] = offset;
              tileNodeM2[e] = m2;
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
                  const first = tileNodeFirst[e]!;
                  const first_1 = tileNodeFirst[e + 1]!;
                  const first_2 = tileNodeFirst[e + 2]!;
                  const first_3 = tileNodeFirst[e + 3]!;
                  const offset = tileNodeOffset[e]!;
                  const offset_1 = tileNodeOffset[e + 1]!;
                  const offset_2 = tileNodeOffset[e + 2]!;
                  const offset_3 = tileNodeOffset[e + 3]!;
                  const m2 = tileNodeM2[e]!;
                  const m2_1 = tileNodeM2[e + 1]!;
                  const m2_2 = tileNodeM2[e + 2]!;
                  const m2_3 = tileNodeM2[e + 3]!;
                  tileWindowCount[e] = count;
                  tileWindowCount[e + 1] = count_1;
                  tileWindowCount[e + 2] = count_2;
                  tileWindowCount[e + 3] = count_3;
                  tileWindowFirst[e] = first;
                  tileWindowFirst[e + 1] = first_1;
                  tileWindowFirst[e + 2] = first_2;
                  tileWindowFirst[e + 3] = first_3;
                  tileWindowOffset[e] = offset;
                  tileWindowOffset[e + 1] = offset_1;
                  tileWindowOffset[e + 2] = offset_2;
                  tileWindowOffset[e + 3] = offset_3;
                  tileWindowM2[e] = m2;
                  tileWindowM2[e + 1] = m2_1;
                  tileWindowM2[e + 2] = m2_2;
                  tileWindowM2[e + 3] = m2_3;
                }
                const eEnd2 = (rowsIn - (k - 1)) * colsHere + 0;
                // The remainder.
                for (let e = eMain2; e < eEnd2; e++) {
                  const count = tileNodeCount[e]!;
                  const first = tileNodeFirst[e]!;
                  const offset = tileNodeOffset[e]!;
                  const m2 = tileNodeM2[e]!;
                  tileWindowCount[e] = count;
                  tileWindowFirst[e] = first;
                  tileWindowOffset[e] = offset;
                  tileWindowM2[e] = m2;
                }
              }
            } else {
              const ahead = k * colsHere + 0;
              const eEnd2 = (rowsIn - (low + k - 1)) * colsHere + 0;
              for (let e = 0; e < eEnd2; e++) {
                const olderCount = tileNodeCount[e]!;
                const newerCount = tileWindowCount[e + ahead]!;
                const n = (olderCount + newerCount) | 0;
                const olderFirst = tileNodeFirst[e]!;
                const newerFirst = tileWindowFirst[e + ahead]!;
                const olderOffset = tileNodeOffset[e]!;
                const newerOffset = tileWindowOffset[e + ahead]!;
                const olderM2 = tileNodeM2[e]!;
                const newerM2 = tileWindowM2[e + ahead]!;
                const d = newerFirst - olderFirst + (newerOffset - olderOffset);
                const q = newerCount / n;
                const noOlder = olderCount === 0;
                const noNewer = newerCount === 0;
                const first = noOlder ? newerFirst : olderFirst;
                const offset = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q;
                const m2 = noOlder ? newerM2 : noNewer ? olderM2 : olderM2 + newerM2 + d * d * (olderCount * q);
                tileWindowCount[e] = n;
                tileWindowFirst[e] = first;
                tileWindowOffset[e] = offset;
                tileWindowM2[e] = m2;
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
                const n = (olderCount + newerCount) | 0;
                const olderFirst = tileNodeFirst[e]!;
                const newerFirst = tileNodeFirst[e + ahead]!;
                const olderOffset = tileNodeOffset[e]!;
                const newerOffset = tileNodeOffset[e + ahead]!;
                const olderM2 = tileNodeM2[e]!;
                const newerM2 = tileNodeM2[e + ahead]!;
                const d = newerFirst - olderFirst + (newerOffset - olderOffset);
                const q = newerCount / n;
                const noOlder = olderCount === 0;
                const noNewer = newerCount === 0;
                const first = noOlder ? newerFirst : olderFirst;
                const offset = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q;
                const m2 = noOlder ? newerM2 : noNewer ? olderM2 : olderM2 + newerM2 + d * d * (olderCount * q);
                tileWindowCount[e] = n;
                tileWindowFirst[e] = first;
                tileWindowOffset[e] = offset;
                tileWindowM2[e] = m2;
              }
            } else {
              const ahead = k * colsHere + 0;
              const eEnd2 = (rowsIn - (k * 2 - 1)) * colsHere + 0;
              for (let e = 0; e < eEnd2; e++) {
                const olderCount = tileNodeCount[e]!;
                const newerCount = tileNodeCount[e + ahead]!;
                const n = (olderCount + newerCount) | 0;
                const olderFirst = tileNodeFirst[e]!;
                const newerFirst = tileNodeFirst[e + ahead]!;
                const olderOffset = tileNodeOffset[e]!;
                const newerOffset = tileNodeOffset[e + ahead]!;
                const olderM2 = tileNodeM2[e]!;
                const newerM2 = tileNodeM2[e + ahead]!;
                const d = newerFirst - olderFirst + (newerOffset - olderOffset);
                const q = newerCount / n;
                const noOlder = olderCount === 0;
                const noNewer = newerCount === 0;
                const first = noOlder ? newerFirst : olderFirst;
                const offset = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q;
                const m2 = noOlder ? newerM2 : noNewer ? olderM2 : olderM2 + newerM2 + d * d * (olderCount * q);
                tileNodeCount[e] = n;
                tileNodeFirst[e] = first;
                tileNodeOffset[e] = offset;
                tileNodeM2[e] = m2;
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
            // const { n, m2 } = w.moments();
            const n = tileWindowCount[from_ + e]!;
            const n_1 = tileWindowCount[from_ + (e + 1)]!;
            const n_2 = tileWindowCount[from_ + (e + 2)]!;
            const n_3 = tileWindowCount[from_ + (e + 3)]!;
            const m2 = tileWindowM2[from_ + e]!;
            const m2_1 = tileWindowM2[from_ + (e + 1)]!;
            const m2_2 = tileWindowM2[from_ + (e + 2)]!;
            const m2_3 = tileWindowM2[from_ + (e + 3)]!;
            // variance.set(w.row, w.col, n >= minPeriods && n > ddof ? m2 / (n - ddof) : NaN);
            const result = n >= minPeriods && n > ddof ? m2 / (n - ddof) : NaN;
            var_[out + e] = result === result ? result : NaN;
            const result2 = n_1 >= minPeriods && n_1 > ddof ? m2_1 / (n_1 - ddof) : NaN;
            var_[out + (e + 1)] = result2 === result2 ? result2 : NaN;
            const result3 = n_2 >= minPeriods && n_2 > ddof ? m2_2 / (n_2 - ddof) : NaN;
            var_[out + (e + 2)] = result3 === result3 ? result3 : NaN;
            const result4 = n_3 >= minPeriods && n_3 > ddof ? m2_3 / (n_3 - ddof) : NaN;
            var_[out + (e + 3)] = result4 === result4 ? result4 : NaN;
          }
          // windows(x, window, (w) => {
          // The remainder.
          for (let e = eMain2; e < length2; e++) {
            // const { n, m2 } = w.moments();
            const n = tileWindowCount[from_ + e]!;
            const m2 = tileWindowM2[from_ + e]!;
            // variance.set(w.row, w.col, n >= minPeriods && n > ddof ? m2 / (n - ddof) : NaN);
            const result = n >= minPeriods && n > ddof ? m2 / (n - ddof) : NaN;
            var_[out + e] = result === result ? result : NaN;
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
            const offset = 0.0;
            const m2 = 0.0;
            tileWindowOffset[e] = offset;
            tileWindowOffset[e + 1] = offset;
            tileWindowOffset[e + 2] = offset;
            tileWindowOffset[e + 3] = offset;
            tileWindowM2[e] = m2;
            tileWindowM2[e + 1] = m2;
            tileWindowM2[e + 2] = m2;
            tileWindowM2[e + 3] = m2;
          }
          const eEnd2 = rowsIn * colsHere + 0;
          // The remainder.
          for (let e = eMain2; e < eEnd2; e++) {
            const offset = 0.0;
            const m2 = 0.0;
            tileWindowOffset[e] = offset;
            tileWindowM2[e] = m2;
          }
          low = 1;
        }
        if (width >= 2) {
          if (width === 2) {
            const ahead = k * colsHere + 0;
            const q = k / (k + k);
            const pull = k * q;
            const eMain2 = maxIndex((rowsIn - 1) * colsHere + 0, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain2; e += 4) {
              const olderOffset = 0.0;
              const d = tile[e + ahead]! - tile[e]! + (0.0 - olderOffset);
              const d_1 = tile[e + 1 + ahead]! - tile[e + 1]! + (0.0 - olderOffset);
              const d_2 = tile[e + 2 + ahead]! - tile[e + 2]! + (0.0 - olderOffset);
              const d_3 = tile[e + 3 + ahead]! - tile[e + 3]! + (0.0 - olderOffset);
              const offset = olderOffset + d * q;
              const offset_1 = olderOffset + d_1 * q;
              const offset_2 = olderOffset + d_2 * q;
              const offset_3 = olderOffset + d_3 * q;
              const m2 = 0.0 + 0.0 + d * d * pull;
              const m2_1 = 0.0 + 0.0 + d_1 * d_1 * pull;
              const m2_2 = 0.0 + 0.0 + d_2 * d_2 * pull;
              const m2_3 = 0.0 + 0.0 + d_3 * d_3 * pull;
              tileWindowOffset[e] = offset;
              tileWindowOffset[e + 1] = offset_1;
              tileWindowOffset[e + 2] = offset_2;
              tileWindowOffset[e + 3] = offset_3;
              tileWindowM2[e] = m2;
              tileWindowM2[e + 1] = m2_1;
              tileWindowM2[e + 2] = m2_2;
              tileWindowM2[e + 3] = m2_3;
            }
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            // The remainder.
            for (let e = eMain2; e < eEnd2; e++) {
              const olderOffset = 0.0;
              const d = tile[e + ahead]! - tile[e]! + (0.0 - olderOffset);
              const offset = olderOffset + d * q;
              const m2 = 0.0 + 0.0 + d * d * pull;
              tileWindowOffset[e] = offset;
              tileWindowM2[e] = m2;
            }
          } else {
            const ahead = k * colsHere + 0;
            const q = k / (k + k);
            const pull = k * q;
            const eMain2 = maxIndex((rowsIn - 1) * colsHere + 0, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain2; e += 4) {
              const olderOffset = 0.0;
              const d = tile[e + ahead]! - tile[e]! + (0.0 - olderOffset);
              const d_1 = tile[e + 1 + ahead]! - tile[e + 1]! + (0.0 - olderOffset);
              const d_2 = tile[e + 2 + ahead]! - tile[e + 2]! + (0.0 - olderOffset);
              const d_3 = tile[e + 3 + ahead]! - tile[e + 3]! + (0.0 - olderOffset);
              const offset = olderOffset + d * q;
              const offset_1 = olderOffset + d_1 * q;
              const offset_2 = olderOffset + d_2 * q;
              const offset_3 = olderOffset + d_3 * q;
              const m2 = 0.0 + 0.0 + d * d * pull;
              const m2_1 = 0.0 + 0.0 + d_1 * d_1 * pull;
              const m2_2 = 0.0 + 0.0 + d_2 * d_2 * pull;
              const m2_3 = 0.0 + 0.0 + d_3 * d_3 * pull;
              tileNodeOffset[e] = offset;
              tileNodeOffset[e + 1] = offset_1;
              tileNodeOffset[e + 2] = offset_2;
              tileNodeOffset[e + 3] = offset_3;
              tileNodeM2[e] = m2;
              tileNodeM2[e + 1] = m2_1;
              tileNodeM2[e + 2] = m2_2;
              tileNodeM2[e + 3] = m2_3;
            }
            const eEnd2 = (rowsIn - 1) * colsHere + 0;
            // The remainder.
            for (let e = eMain2; e < eEnd2; e++) {
              const olderOffset = 0.0;
              const d = tile[e + ahead]! - tile[e]! + (0.0 - olderOffset);
              const offset = olderOffset + d * q;
              const m2 = 0.0 + 0.0 + d * d * pull;
              tileNodeOffset[e] = offset;
              tileNodeM2[e] = m2;
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
                  const offset = tileNodeOffset[e]!;
                  const offset_1 = tileNodeOffset[e + 1]!;
                  const offset_2 = tileNodeOffset[e + 2]!;
                  const offset_3 = tileNodeOffset[e + 3]!;
                  const m2 = tileNodeM2[e]!;
                  const m2_1 = tileNodeM2[e + 1]!;
                  const m2_2 = tileNodeM2[e + 2]!;
                  const m2_3 = tileNodeM2[e + 3]!;
                  tileWindowOffset[e] = offset;
                  tileWindowOffset[e + 1] = offset_1;
                  tileWindowOffset[e + 2] = offset_2;
                  tileWindowOffset[e + 3] = offset_3;
                  tileWindowM2[e] = m2;
                  tileWindowM2[e + 1] = m2_1;
                  tileWindowM2[e + 2] = m2_2;
                  tileWindowM2[e + 3] = m2_3;
                }
                const eEnd2 = (rowsIn - (k - 1)) * colsHere + 0;
                // The remainder.
                for (let e = eMain2; e < eEnd2; e++) {
                  const offset = tileNodeOffset[e]!;
                  const m2 = tileNodeM2[e]!;
                  tileWindowOffset[e] = offset;
                  tileWindowM2[e] = m2;
                }
              }
            } else {
              const ahead = k * colsHere + 0;
              const q = low / (k + low);
              const pull = k * q;
              const eMain2 = maxIndex((rowsIn - (low + k - 1)) * colsHere + 0, 0) & -4;
              // 4 rounds at once.
              for (let e = 0; e < eMain2; e += 4) {
                const olderOffset = tileNodeOffset[e]!;
                const olderOffset_1 = tileNodeOffset[e + 1]!;
                const olderOffset_2 = tileNodeOffset[e + 2]!;
                const olderOffset_3 = tileNodeOffset[e + 3]!;
                const d = tile[e + ahead]! - tile[e]! + (tileWindowOffset[e + ahead]! - olderOffset);
                const d_1 = tile[e + 1 + ahead]! - tile[e + 1]! + (tileWindowOffset[e + 1 + ahead]! - olderOffset_1);
                const d_2 = tile[e + 2 + ahead]! - tile[e + 2]! + (tileWindowOffset[e + 2 + ahead]! - olderOffset_2);
                const d_3 = tile[e + 3 + ahead]! - tile[e + 3]! + (tileWindowOffset[e + 3 + ahead]! - olderOffset_3);
                const offset = olderOffset + d * q;
                const offset_1 = olderOffset_1 + d_1 * q;
                const offset_2 = olderOffset_2 + d_2 * q;
                const offset_3 = olderOffset_3 + d_3 * q;
                const m2 = tileNodeM2[e]! + tileWindowM2[e + ahead]! + d * d * pull;
                const m2_1 = tileNodeM2[e + 1]! + tileWindowM2[e + 1 + ahead]! + d_1 * d_1 * pull;
                const m2_2 = tileNodeM2[e + 2]! + tileWindowM2[e + 2 + ahead]! + d_2 * d_2 * pull;
                const m2_3 = tileNodeM2[e + 3]! + tileWindowM2[e + 3 + ahead]! + d_3 * d_3 * pull;
                tileWindowOffset[e] = offset;
                tileWindowOffset[e + 1] = offset_1;
                tileWindowOffset[e + 2] = offset_2;
                tileWindowOffset[e + 3] = offset_3;
                tileWindowM2[e] = m2;
                tileWindowM2[e + 1] = m2_1;
                tileWindowM2[e + 2] = m2_2;
                tileWindowM2[e + 3] = m2_3;
              }
              const eEnd2 = (rowsIn - (low + k - 1)) * colsHere + 0;
              // The remainder.
              for (let e = eMain2; e < eEnd2; e++) {
                const olderOffset = tileNodeOffset[e]!;
                const d = tile[e + ahead]! - tile[e]! + (tileWindowOffset[e + ahead]! - olderOffset);
                const offset = olderOffset + d * q;
                const m2 = tileNodeM2[e]! + tileWindowM2[e + ahead]! + d * d * pull;
                tileWindowOffset[e] = offset;
                tileWindowM2[e] = m2;
              }
            }
            low = low + k;
          }
          if (k * 2 < width) {
            const ahead = k * colsHere + 0;
            const q = k / (k + k);
            const pull = k * q;
            const eMain2 = maxIndex((rowsIn - (k * 2 - 1)) * colsHere + 0, 0) & -4;
            // 4 rounds at once.
            for (let e = 0; e < eMain2; e += 4) {
              const olderOffset = tileNodeOffset[e]!;
              const olderOffset_1 = tileNodeOffset[e + 1]!;
              const olderOffset_2 = tileNodeOffset[e + 2]!;
              const olderOffset_3 = tileNodeOffset[e + 3]!;
              const d = tile[e + ahead]! - tile[e]! + (tileNodeOffset[e + ahead]! - olderOffset);
              const d_1 = tile[e + 1 + ahead]! - tile[e + 1]! + (tileNodeOffset[e + 1 + ahead]! - olderOffset_1);
              const d_2 = tile[e + 2 + ahead]! - tile[e + 2]! + (tileNodeOffset[e + 2 + ahead]! - olderOffset_2);
              const d_3 = tile[e + 3 + ahead]! - tile[e + 3]! + (tileNodeOffset[e + 3 + ahead]! - olderOffset_3);
              const offset = olderOffset + d * q;
              const offset_1 = olderOffset_1 + d_1 * q;
              const offset_2 = olderOffset_2 + d_2 * q;
              const offset_3 = olderOffset_3 + d_3 * q;
              const m2 = tileNodeM2[e]! + tileNodeM2[e + ahead]! + d * d * pull;
              const m2_1 = tileNodeM2[e + 1]! + tileNodeM2[e + 1 + ahead]! + d_1 * d_1 * pull;
              const m2_2 = tileNodeM2[e + 2]! + tileNodeM2[e + 2 + ahead]! + d_2 * d_2 * pull;
              const m2_3 = tileNodeM2[e + 3]! + tileNodeM2[e + 3 + ahead]! + d_3 * d_3 * pull;
              tileNodeOffset[e] = offset;
              tileNodeOffset[e + 1] = offset_1;
              tileNodeOffset[e + 2] = offset_2;
              tileNodeOffset[e + 3] = offset_3;
              tileNodeM2[e] = m2;
              tileNodeM2[e + 1] = m2_1;
              tileNodeM2[e + 2] = m2_2;
              tileNodeM2[e + 3] = m2_3;
            }
            const eEnd2 = (rowsIn - (k * 2 - 1)) * colsHere + 0;
            // The remainder.
            for (let e = eMain2; e < eEnd2; e++) {
              const olderOffset = tileNodeOffset[e]!;
              const d = tile[e + ahead]! - tile[e]! + (tileNodeOffset[e + ahead]! - olderOffset);
              const offset = olderOffset + d * q;
              const m2 = tileNodeM2[e]! + tileNodeM2[e + ahead]! + d * d * pull;
              tileNodeOffset[e] = offset;
              tileNodeM2[e] = m2;
            }
          }
          k = k * 2;
        }
        if (width >= 4 && (width & (width - 1)) === 0) {
          const half = width >> 1;
          const ahead = half * colsHere + 0;
          const q = half / width;
          const pull = half * q;
          const present = width;
          const flat2 = colsHere === cols;
          const length2 = flat2 ? rowsHere * colsHere + 0 : colsHere;
          const spans2 = flat2 ? 1 : rowsHere;
          for (let span = 0; span < spans2; span++) {
            const from_ = span * colsHere + 0;
            const out = (firstRow + span) * cols + 0 + firstCol;
            for (let e = 0; e < length2; e++) {
              const olderOffset = tileNodeOffset[from_ + e]!;
              const d =
                tile[from_ + e + ahead]! - tile[from_ + e]! + (tileNodeOffset[from_ + e + ahead]! - olderOffset);
              const m2 = tileNodeM2[from_ + e]! + tileNodeM2[from_ + e + ahead]! + d * d * pull;
              // const { n, m2 } = w.moments();
              const n = present;
              // variance.set(w.row, w.col, n >= minPeriods && n > ddof ? m2 / (n - ddof) : NaN);
              const result = n >= minPeriods && n > ddof ? m2 / (n - ddof) : NaN;
              var_[out + e] = result === result ? result : NaN;
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
              // const { n, m2 } = w.moments();
              const n = present;
              const m2 = tileWindowM2[from_ + e]!;
              const m2_1 = tileWindowM2[from_ + (e + 1)]!;
              const m2_2 = tileWindowM2[from_ + (e + 2)]!;
              const m2_3 = tileWindowM2[from_ + (e + 3)]!;
              // variance.set(w.row, w.col, n >= minPeriods && n > ddof ? m2 / (n - ddof) : NaN);
              const result = n >= minPeriods && n > ddof ? m2 / (n - ddof) : NaN;
              var_[out + e] = result === result ? result : NaN;
              const result2 = n >= minPeriods && n > ddof ? m2_1 / (n - ddof) : NaN;
              var_[out + (e + 1)] = result2 === result2 ? result2 : NaN;
              const result3 = n >= minPeriods && n > ddof ? m2_2 / (n - ddof) : NaN;
              var_[out + (e + 2)] = result3 === result3 ? result3 : NaN;
              const result4 = n >= minPeriods && n > ddof ? m2_3 / (n - ddof) : NaN;
              var_[out + (e + 3)] = result4 === result4 ? result4 : NaN;
            }
            // windows(x, window, (w) => {
            // The remainder.
            for (let e = eMain2; e < length2; e++) {
              // const { n, m2 } = w.moments();
              const n = present;
              const m2 = tileWindowM2[from_ + e]!;
              // variance.set(w.row, w.col, n >= minPeriods && n > ddof ? m2 / (n - ddof) : NaN);
              const result = n >= minPeriods && n > ddof ? m2 / (n - ddof) : NaN;
              var_[out + e] = result === result ? result : NaN;
            }
          }
        }
      }
    }
  }
}
