// Generated from kernels/rolling/rollingStd.ts#L17 by `trefoil build`. Do not edit. Hash 6aab260bb5f6ade1

import { maxIndex, minIndex } from '../operations.js';

/**
 * Standard deviation of the last `window` rows of each column.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no more than `ddof`, give NaN. A constant window gives exactly 0.
 *
 * Accuracy: 1e-12 relative, whatever the offset of the data.
 *
 * Source: meaning of pandas `rolling(window, min_periods).std(ddof)`; moments merged pairwise (Pébay 2008).
 */
export function rollingStd(
  x: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  ddof: number,
  std: Float64Array,
): number {
  if (rows * cols > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width = window;
    let top_ = 1;
    while (top_ * 2 <= width) {
      top_ = top_ * 2;
    }
    while (width - top_ >= rows) {
      width = width - top_;
      while (top_ > width) {
        top_ = top_ >> 1;
      }
    }
    while (top_ >> 1 >= rows) {
      width = width - (top_ >> 1);
      top_ = top_ >> 1;
    }
    const tileCols = width * 2 * cols <= 2048 ? cols : minIndex(cols, maxIndex(Math.trunc(2048 / (width * 2)) & -8, 8));
    const tileRows = minIndex(rows, maxIndex(width, Math.trunc(2048 / tileCols) - width));
    {
      const lo = 0;
      const hi = rows;
      const tile = new Float64Array((tileRows + width - 1) * tileCols);
      const tileNodeOffset = new Float64Array((tileRows + width - 1) * tileCols);
      const tileWindowOffset = new Float64Array((tileRows + width - 1) * tileCols);
      const tileNodeM2 = new Float64Array((tileRows + width - 1) * tileCols);
      const tileWindowM2 = new Float64Array((tileRows + width - 1) * tileCols);
      const tileNodeCount = new Int32Array((tileRows + width - 1) * tileCols);
      const tileWindowCount = new Int32Array((tileRows + width - 1) * tileCols);
      const tileNodeFirst = new Float64Array((tileRows + width - 1) * tileCols);
      const tileWindowFirst = new Float64Array((tileRows + width - 1) * tileCols);
      for (let rowTile = 0; rowTile < Math.trunc((hi - lo + tileRows - 1) / tileRows); rowTile++) {
        const firstRow = lo + rowTile * tileRows;
        const rowsHere = minIndex(tileRows, hi - firstRow);
        for (let colTile = 0; colTile < Math.trunc((cols + tileCols - 1) / tileCols); colTile++) {
          const firstCol = colTile * tileCols;
          const colsHere = minIndex(tileCols, cols - firstCol);
          const rowsIn = rowsHere + width - 1;
          const lead = maxIndex(0 - (firstRow - width + 1), 0);
          let missing: boolean = lead > 0;
          const eMain = maxIndex(lead * colsHere, 0) & -4;
          for (let e = 0; e < eMain; e += 4) {
            tile[e] = NaN;
            tile[e + 1] = NaN;
            tile[e + 2] = NaN;
            tile[e + 3] = NaN;
          }
          for (let e = eMain; e < lead * colsHere; e++) {
            tile[e] = NaN;
          }
          const flat = colsHere === cols;
          const length = flat ? (rowsIn - lead) * colsHere : colsHere;
          const spans = flat ? 1 : rowsIn - lead;
          for (let span = 0; span < spans; span++) {
            const source = (firstRow - width + 1 + lead + span) * cols + firstCol;
            const target = (lead + span) * colsHere;
            const eMain1 = length & -4;
            for (let e = 0; e < eMain1; e += 4) {
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
            for (let e = eMain1; e < length; e++) {
              const v = x[source + e]!;
              tile[target + e] = v;
              missing = missing || v !== v;
            }
          }
          if (missing) {
            const e2Main2 = maxIndex(rowsIn * colsHere, 0) & -4;
            for (let e2 = 0; e2 < e2Main2; e2 += 4) {
              const v2 = tile[e2]!;
              const v2_1 = tile[e2 + 1]!;
              const v2_2 = tile[e2 + 2]!;
              const v2_3 = tile[e2 + 3]!;
              tileNodeCount[e2] = v2 === v2 ? 1 : 0;
              tileNodeCount[e2 + 1] = v2_1 === v2_1 ? 1 : 0;
              tileNodeCount[e2 + 2] = v2_2 === v2_2 ? 1 : 0;
              tileNodeCount[e2 + 3] = v2_3 === v2_3 ? 1 : 0;
              tileNodeFirst[e2] = v2;
              tileNodeFirst[e2 + 1] = v2_1;
              tileNodeFirst[e2 + 2] = v2_2;
              tileNodeFirst[e2 + 3] = v2_3;
              tileNodeOffset[e2] = 0.0;
              tileNodeOffset[e2 + 1] = 0.0;
              tileNodeOffset[e2 + 2] = 0.0;
              tileNodeOffset[e2 + 3] = 0.0;
              tileNodeM2[e2] = 0.0;
              tileNodeM2[e2 + 1] = 0.0;
              tileNodeM2[e2 + 2] = 0.0;
              tileNodeM2[e2 + 3] = 0.0;
            }
            for (let e2 = e2Main2; e2 < rowsIn * colsHere; e2++) {
              const v2 = tile[e2]!;
              tileNodeCount[e2] = v2 === v2 ? 1 : 0;
              tileNodeFirst[e2] = v2;
              tileNodeOffset[e2] = 0.0;
              tileNodeM2[e2] = 0.0;
            }
            let k = 1;
            let low = 0;
            while (k <= width) {
              if ((width & k) !== 0) {
                if (low === 0) {
                  if (k === 1 || k !== width) {
                    const e2Main3 = maxIndex((rowsIn - (k - 1)) * colsHere, 0) & -4;
                    for (let e2 = 0; e2 < e2Main3; e2 += 4) {
                      const count = tileNodeCount[e2]!;
                      const count_1 = tileNodeCount[e2 + 1]!;
                      const count_2 = tileNodeCount[e2 + 2]!;
                      const count_3 = tileNodeCount[e2 + 3]!;
                      const first = tileNodeFirst[e2]!;
                      const first_1 = tileNodeFirst[e2 + 1]!;
                      const first_2 = tileNodeFirst[e2 + 2]!;
                      const first_3 = tileNodeFirst[e2 + 3]!;
                      const offset = tileNodeOffset[e2]!;
                      const offset_1 = tileNodeOffset[e2 + 1]!;
                      const offset_2 = tileNodeOffset[e2 + 2]!;
                      const offset_3 = tileNodeOffset[e2 + 3]!;
                      const m2 = tileNodeM2[e2]!;
                      const m2_1 = tileNodeM2[e2 + 1]!;
                      const m2_2 = tileNodeM2[e2 + 2]!;
                      const m2_3 = tileNodeM2[e2 + 3]!;
                      tileWindowCount[e2] = count;
                      tileWindowCount[e2 + 1] = count_1;
                      tileWindowCount[e2 + 2] = count_2;
                      tileWindowCount[e2 + 3] = count_3;
                      tileWindowFirst[e2] = first;
                      tileWindowFirst[e2 + 1] = first_1;
                      tileWindowFirst[e2 + 2] = first_2;
                      tileWindowFirst[e2 + 3] = first_3;
                      tileWindowOffset[e2] = offset;
                      tileWindowOffset[e2 + 1] = offset_1;
                      tileWindowOffset[e2 + 2] = offset_2;
                      tileWindowOffset[e2 + 3] = offset_3;
                      tileWindowM2[e2] = m2;
                      tileWindowM2[e2 + 1] = m2_1;
                      tileWindowM2[e2 + 2] = m2_2;
                      tileWindowM2[e2 + 3] = m2_3;
                    }
                    for (let e2 = e2Main3; e2 < (rowsIn - (k - 1)) * colsHere; e2++) {
                      const count = tileNodeCount[e2]!;
                      const first = tileNodeFirst[e2]!;
                      const offset = tileNodeOffset[e2]!;
                      const m2 = tileNodeM2[e2]!;
                      tileWindowCount[e2] = count;
                      tileWindowFirst[e2] = first;
                      tileWindowOffset[e2] = offset;
                      tileWindowM2[e2] = m2;
                    }
                  }
                } else {
                  const ahead = k * colsHere;
                  for (let e2 = 0; e2 < (rowsIn - (low + k - 1)) * colsHere; e2++) {
                    const olderCount = tileNodeCount[e2]!;
                    const newerCount = tileWindowCount[e2 + ahead]!;
                    const n = (olderCount + newerCount) | 0;
                    const olderFirst = tileNodeFirst[e2]!;
                    const newerFirst = tileWindowFirst[e2 + ahead]!;
                    const olderOffset = tileNodeOffset[e2]!;
                    const newerOffset = tileWindowOffset[e2 + ahead]!;
                    const olderM2 = tileNodeM2[e2]!;
                    const newerM2 = tileWindowM2[e2 + ahead]!;
                    const d = newerFirst - olderFirst + (newerOffset - olderOffset);
                    const q2 = newerCount / n;
                    const noOlder = olderCount === 0;
                    const noNewer = newerCount === 0;
                    const count2 = n;
                    const first2 = noOlder ? newerFirst : olderFirst;
                    const offset2 = noOlder ? newerOffset : noNewer ? olderOffset : olderOffset + d * q2;
                    const m22 = noOlder ? newerM2 : noNewer ? olderM2 : olderM2 + newerM2 + d * d * (olderCount * q2);
                    tileWindowCount[e2] = count2;
                    tileWindowFirst[e2] = first2;
                    tileWindowOffset[e2] = offset2;
                    tileWindowM2[e2] = m22;
                  }
                }
                low = low + k;
              }
              if (k * 2 <= width) {
                if (k * 2 === width) {
                  const ahead = k * colsHere;
                  for (let e2 = 0; e2 < (rowsIn - (k * 2 - 1)) * colsHere; e2++) {
                    const olderCount2 = tileNodeCount[e2]!;
                    const newerCount2 = tileNodeCount[e2 + ahead]!;
                    const n2 = (olderCount2 + newerCount2) | 0;
                    const olderFirst2 = tileNodeFirst[e2]!;
                    const newerFirst2 = tileNodeFirst[e2 + ahead]!;
                    const olderOffset2 = tileNodeOffset[e2]!;
                    const newerOffset2 = tileNodeOffset[e2 + ahead]!;
                    const olderM22 = tileNodeM2[e2]!;
                    const newerM22 = tileNodeM2[e2 + ahead]!;
                    const d2 = newerFirst2 - olderFirst2 + (newerOffset2 - olderOffset2);
                    const q4 = newerCount2 / n2;
                    const noOlder2 = olderCount2 === 0;
                    const noNewer2 = newerCount2 === 0;
                    const count3 = n2;
                    const first3 = noOlder2 ? newerFirst2 : olderFirst2;
                    const offset3 = noOlder2 ? newerOffset2 : noNewer2 ? olderOffset2 : olderOffset2 + d2 * q4;
                    const m23 = noOlder2
                      ? newerM22
                      : noNewer2
                        ? olderM22
                        : olderM22 + newerM22 + d2 * d2 * (olderCount2 * q4);
                    tileWindowCount[e2] = count3;
                    tileWindowFirst[e2] = first3;
                    tileWindowOffset[e2] = offset3;
                    tileWindowM2[e2] = m23;
                  }
                } else {
                  const ahead = k * colsHere;
                  for (let e2 = 0; e2 < (rowsIn - (k * 2 - 1)) * colsHere; e2++) {
                    const olderCount3 = tileNodeCount[e2]!;
                    const newerCount3 = tileNodeCount[e2 + ahead]!;
                    const n3 = (olderCount3 + newerCount3) | 0;
                    const olderFirst3 = tileNodeFirst[e2]!;
                    const newerFirst3 = tileNodeFirst[e2 + ahead]!;
                    const olderOffset3 = tileNodeOffset[e2]!;
                    const newerOffset3 = tileNodeOffset[e2 + ahead]!;
                    const olderM23 = tileNodeM2[e2]!;
                    const newerM23 = tileNodeM2[e2 + ahead]!;
                    const d3 = newerFirst3 - olderFirst3 + (newerOffset3 - olderOffset3);
                    const q6 = newerCount3 / n3;
                    const noOlder3 = olderCount3 === 0;
                    const noNewer3 = newerCount3 === 0;
                    const count4 = n3;
                    const first4 = noOlder3 ? newerFirst3 : olderFirst3;
                    const offset4 = noOlder3 ? newerOffset3 : noNewer3 ? olderOffset3 : olderOffset3 + d3 * q6;
                    const m24 = noOlder3
                      ? newerM23
                      : noNewer3
                        ? olderM23
                        : olderM23 + newerM23 + d3 * d3 * (olderCount3 * q6);
                    tileNodeCount[e2] = count4;
                    tileNodeFirst[e2] = first4;
                    tileNodeOffset[e2] = offset4;
                    tileNodeM2[e2] = m24;
                  }
                }
              }
              k = k * 2;
            }
            const flat2 = colsHere === cols;
            const length2 = flat2 ? rowsHere * colsHere : colsHere;
            const spans2 = flat2 ? 1 : rowsHere;
            for (let span2 = 0; span2 < spans2; span2++) {
              const from = span2 * colsHere;
              const out = (firstRow + span2) * cols + firstCol;
              const e3Main4 = length2 & -4;
              for (let e3 = 0; e3 < e3Main4; e3 += 4) {
                const result =
                  tileWindowCount[from + e3]! >= minPeriods && tileWindowCount[from + e3]! > ddof
                    ? Math.sqrt(tileWindowM2[from + e3]! / (tileWindowCount[from + e3]! - ddof))
                    : NaN;
                std[out + e3] = result === result ? result : NaN;
                const result1 =
                  tileWindowCount[from + (e3 + 1)]! >= minPeriods && tileWindowCount[from + (e3 + 1)]! > ddof
                    ? Math.sqrt(tileWindowM2[from + (e3 + 1)]! / (tileWindowCount[from + (e3 + 1)]! - ddof))
                    : NaN;
                std[out + (e3 + 1)] = result1 === result1 ? result1 : NaN;
                const result2 =
                  tileWindowCount[from + (e3 + 2)]! >= minPeriods && tileWindowCount[from + (e3 + 2)]! > ddof
                    ? Math.sqrt(tileWindowM2[from + (e3 + 2)]! / (tileWindowCount[from + (e3 + 2)]! - ddof))
                    : NaN;
                std[out + (e3 + 2)] = result2 === result2 ? result2 : NaN;
                const result3 =
                  tileWindowCount[from + (e3 + 3)]! >= minPeriods && tileWindowCount[from + (e3 + 3)]! > ddof
                    ? Math.sqrt(tileWindowM2[from + (e3 + 3)]! / (tileWindowCount[from + (e3 + 3)]! - ddof))
                    : NaN;
                std[out + (e3 + 3)] = result3 === result3 ? result3 : NaN;
              }
              for (let e3 = e3Main4; e3 < length2; e3++) {
                const result4 =
                  tileWindowCount[from + e3]! >= minPeriods && tileWindowCount[from + e3]! > ddof
                    ? Math.sqrt(tileWindowM2[from + e3]! / (tileWindowCount[from + e3]! - ddof))
                    : NaN;
                std[out + e3] = result4 === result4 ? result4 : NaN;
              }
            }
          } else {
            const e4Main5 = maxIndex(rowsIn * colsHere, 0) & -4;
            for (let e4 = 0; e4 < e4Main5; e4 += 4) {
              tileNodeOffset[e4] = 0.0;
              tileNodeOffset[e4 + 1] = 0.0;
              tileNodeOffset[e4 + 2] = 0.0;
              tileNodeOffset[e4 + 3] = 0.0;
              tileNodeM2[e4] = 0.0;
              tileNodeM2[e4 + 1] = 0.0;
              tileNodeM2[e4 + 2] = 0.0;
              tileNodeM2[e4 + 3] = 0.0;
            }
            for (let e4 = e4Main5; e4 < rowsIn * colsHere; e4++) {
              tileNodeOffset[e4] = 0.0;
              tileNodeM2[e4] = 0.0;
            }
            let k2 = 1;
            let low2 = 0;
            while (k2 <= width) {
              if ((width & k2) !== 0) {
                if (low2 === 0) {
                  if (k2 === 1 || k2 !== width) {
                    const e4Main6 = maxIndex((rowsIn - (k2 - 1)) * colsHere, 0) & -4;
                    for (let e4 = 0; e4 < e4Main6; e4 += 4) {
                      const offset5 = tileNodeOffset[e4]!;
                      const offset5_1 = tileNodeOffset[e4 + 1]!;
                      const offset5_2 = tileNodeOffset[e4 + 2]!;
                      const offset5_3 = tileNodeOffset[e4 + 3]!;
                      const m25 = tileNodeM2[e4]!;
                      const m25_1 = tileNodeM2[e4 + 1]!;
                      const m25_2 = tileNodeM2[e4 + 2]!;
                      const m25_3 = tileNodeM2[e4 + 3]!;
                      tileWindowOffset[e4] = offset5;
                      tileWindowOffset[e4 + 1] = offset5_1;
                      tileWindowOffset[e4 + 2] = offset5_2;
                      tileWindowOffset[e4 + 3] = offset5_3;
                      tileWindowM2[e4] = m25;
                      tileWindowM2[e4 + 1] = m25_1;
                      tileWindowM2[e4 + 2] = m25_2;
                      tileWindowM2[e4 + 3] = m25_3;
                    }
                    for (let e4 = e4Main6; e4 < (rowsIn - (k2 - 1)) * colsHere; e4++) {
                      const offset5 = tileNodeOffset[e4]!;
                      const m25 = tileNodeM2[e4]!;
                      tileWindowOffset[e4] = offset5;
                      tileWindowM2[e4] = m25;
                    }
                  }
                } else {
                  const ahead2 = k2 * colsHere;
                  const q7 = low2 / (k2 + low2);
                  const pull4 = k2 * q7;
                  const e4Main7 = maxIndex((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -4;
                  for (let e4 = 0; e4 < e4Main7; e4 += 4) {
                    const olderOffset4 = tileNodeOffset[e4]!;
                    const olderOffset4_1 = tileNodeOffset[e4 + 1]!;
                    const olderOffset4_2 = tileNodeOffset[e4 + 2]!;
                    const olderOffset4_3 = tileNodeOffset[e4 + 3]!;
                    const d4 = tile[e4 + ahead2]! - tile[e4]! + (tileWindowOffset[e4 + ahead2]! - olderOffset4);
                    const d4_1 =
                      tile[e4 + 1 + ahead2]! - tile[e4 + 1]! + (tileWindowOffset[e4 + 1 + ahead2]! - olderOffset4_1);
                    const d4_2 =
                      tile[e4 + 2 + ahead2]! - tile[e4 + 2]! + (tileWindowOffset[e4 + 2 + ahead2]! - olderOffset4_2);
                    const d4_3 =
                      tile[e4 + 3 + ahead2]! - tile[e4 + 3]! + (tileWindowOffset[e4 + 3 + ahead2]! - olderOffset4_3);
                    const offset6 = olderOffset4 + d4 * q7;
                    const offset6_1 = olderOffset4_1 + d4_1 * q7;
                    const offset6_2 = olderOffset4_2 + d4_2 * q7;
                    const offset6_3 = olderOffset4_3 + d4_3 * q7;
                    const m26 = tileNodeM2[e4]! + tileWindowM2[e4 + ahead2]! + d4 * d4 * pull4;
                    const m26_1 = tileNodeM2[e4 + 1]! + tileWindowM2[e4 + 1 + ahead2]! + d4_1 * d4_1 * pull4;
                    const m26_2 = tileNodeM2[e4 + 2]! + tileWindowM2[e4 + 2 + ahead2]! + d4_2 * d4_2 * pull4;
                    const m26_3 = tileNodeM2[e4 + 3]! + tileWindowM2[e4 + 3 + ahead2]! + d4_3 * d4_3 * pull4;
                    tileWindowOffset[e4] = offset6;
                    tileWindowOffset[e4 + 1] = offset6_1;
                    tileWindowOffset[e4 + 2] = offset6_2;
                    tileWindowOffset[e4 + 3] = offset6_3;
                    tileWindowM2[e4] = m26;
                    tileWindowM2[e4 + 1] = m26_1;
                    tileWindowM2[e4 + 2] = m26_2;
                    tileWindowM2[e4 + 3] = m26_3;
                  }
                  for (let e4 = e4Main7; e4 < (rowsIn - (low2 + k2 - 1)) * colsHere; e4++) {
                    const olderOffset4 = tileNodeOffset[e4]!;
                    const d4 = tile[e4 + ahead2]! - tile[e4]! + (tileWindowOffset[e4 + ahead2]! - olderOffset4);
                    const offset6 = olderOffset4 + d4 * q7;
                    const m26 = tileNodeM2[e4]! + tileWindowM2[e4 + ahead2]! + d4 * d4 * pull4;
                    tileWindowOffset[e4] = offset6;
                    tileWindowM2[e4] = m26;
                  }
                }
                low2 = low2 + k2;
              }
              if (k2 * 2 <= width) {
                if (k2 * 2 === width) {
                  const ahead2 = k2 * colsHere;
                  const q8 = k2 / (k2 + k2);
                  const pull5 = k2 * q8;
                  const e4Main8 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
                  for (let e4 = 0; e4 < e4Main8; e4 += 4) {
                    const olderOffset5 = tileNodeOffset[e4]!;
                    const olderOffset5_1 = tileNodeOffset[e4 + 1]!;
                    const olderOffset5_2 = tileNodeOffset[e4 + 2]!;
                    const olderOffset5_3 = tileNodeOffset[e4 + 3]!;
                    const d5 = tile[e4 + ahead2]! - tile[e4]! + (tileNodeOffset[e4 + ahead2]! - olderOffset5);
                    const d5_1 =
                      tile[e4 + 1 + ahead2]! - tile[e4 + 1]! + (tileNodeOffset[e4 + 1 + ahead2]! - olderOffset5_1);
                    const d5_2 =
                      tile[e4 + 2 + ahead2]! - tile[e4 + 2]! + (tileNodeOffset[e4 + 2 + ahead2]! - olderOffset5_2);
                    const d5_3 =
                      tile[e4 + 3 + ahead2]! - tile[e4 + 3]! + (tileNodeOffset[e4 + 3 + ahead2]! - olderOffset5_3);
                    const offset7 = olderOffset5 + d5 * q8;
                    const offset7_1 = olderOffset5_1 + d5_1 * q8;
                    const offset7_2 = olderOffset5_2 + d5_2 * q8;
                    const offset7_3 = olderOffset5_3 + d5_3 * q8;
                    const m27 = tileNodeM2[e4]! + tileNodeM2[e4 + ahead2]! + d5 * d5 * pull5;
                    const m27_1 = tileNodeM2[e4 + 1]! + tileNodeM2[e4 + 1 + ahead2]! + d5_1 * d5_1 * pull5;
                    const m27_2 = tileNodeM2[e4 + 2]! + tileNodeM2[e4 + 2 + ahead2]! + d5_2 * d5_2 * pull5;
                    const m27_3 = tileNodeM2[e4 + 3]! + tileNodeM2[e4 + 3 + ahead2]! + d5_3 * d5_3 * pull5;
                    tileWindowOffset[e4] = offset7;
                    tileWindowOffset[e4 + 1] = offset7_1;
                    tileWindowOffset[e4 + 2] = offset7_2;
                    tileWindowOffset[e4 + 3] = offset7_3;
                    tileWindowM2[e4] = m27;
                    tileWindowM2[e4 + 1] = m27_1;
                    tileWindowM2[e4 + 2] = m27_2;
                    tileWindowM2[e4 + 3] = m27_3;
                  }
                  for (let e4 = e4Main8; e4 < (rowsIn - (k2 * 2 - 1)) * colsHere; e4++) {
                    const olderOffset5 = tileNodeOffset[e4]!;
                    const d5 = tile[e4 + ahead2]! - tile[e4]! + (tileNodeOffset[e4 + ahead2]! - olderOffset5);
                    const offset7 = olderOffset5 + d5 * q8;
                    const m27 = tileNodeM2[e4]! + tileNodeM2[e4 + ahead2]! + d5 * d5 * pull5;
                    tileWindowOffset[e4] = offset7;
                    tileWindowM2[e4] = m27;
                  }
                } else {
                  const ahead2 = k2 * colsHere;
                  const q9 = k2 / (k2 + k2);
                  const pull6 = k2 * q9;
                  const e4Main9 = maxIndex((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -4;
                  for (let e4 = 0; e4 < e4Main9; e4 += 4) {
                    const olderOffset6 = tileNodeOffset[e4]!;
                    const olderOffset6_1 = tileNodeOffset[e4 + 1]!;
                    const olderOffset6_2 = tileNodeOffset[e4 + 2]!;
                    const olderOffset6_3 = tileNodeOffset[e4 + 3]!;
                    const d6 = tile[e4 + ahead2]! - tile[e4]! + (tileNodeOffset[e4 + ahead2]! - olderOffset6);
                    const d6_1 =
                      tile[e4 + 1 + ahead2]! - tile[e4 + 1]! + (tileNodeOffset[e4 + 1 + ahead2]! - olderOffset6_1);
                    const d6_2 =
                      tile[e4 + 2 + ahead2]! - tile[e4 + 2]! + (tileNodeOffset[e4 + 2 + ahead2]! - olderOffset6_2);
                    const d6_3 =
                      tile[e4 + 3 + ahead2]! - tile[e4 + 3]! + (tileNodeOffset[e4 + 3 + ahead2]! - olderOffset6_3);
                    const offset8 = olderOffset6 + d6 * q9;
                    const offset8_1 = olderOffset6_1 + d6_1 * q9;
                    const offset8_2 = olderOffset6_2 + d6_2 * q9;
                    const offset8_3 = olderOffset6_3 + d6_3 * q9;
                    const m28 = tileNodeM2[e4]! + tileNodeM2[e4 + ahead2]! + d6 * d6 * pull6;
                    const m28_1 = tileNodeM2[e4 + 1]! + tileNodeM2[e4 + 1 + ahead2]! + d6_1 * d6_1 * pull6;
                    const m28_2 = tileNodeM2[e4 + 2]! + tileNodeM2[e4 + 2 + ahead2]! + d6_2 * d6_2 * pull6;
                    const m28_3 = tileNodeM2[e4 + 3]! + tileNodeM2[e4 + 3 + ahead2]! + d6_3 * d6_3 * pull6;
                    tileNodeOffset[e4] = offset8;
                    tileNodeOffset[e4 + 1] = offset8_1;
                    tileNodeOffset[e4 + 2] = offset8_2;
                    tileNodeOffset[e4 + 3] = offset8_3;
                    tileNodeM2[e4] = m28;
                    tileNodeM2[e4 + 1] = m28_1;
                    tileNodeM2[e4 + 2] = m28_2;
                    tileNodeM2[e4 + 3] = m28_3;
                  }
                  for (let e4 = e4Main9; e4 < (rowsIn - (k2 * 2 - 1)) * colsHere; e4++) {
                    const olderOffset6 = tileNodeOffset[e4]!;
                    const d6 = tile[e4 + ahead2]! - tile[e4]! + (tileNodeOffset[e4 + ahead2]! - olderOffset6);
                    const offset8 = olderOffset6 + d6 * q9;
                    const m28 = tileNodeM2[e4]! + tileNodeM2[e4 + ahead2]! + d6 * d6 * pull6;
                    tileNodeOffset[e4] = offset8;
                    tileNodeM2[e4] = m28;
                  }
                }
              }
              k2 = k2 * 2;
            }
            const present2 = width;
            const flat3 = colsHere === cols;
            const length3 = flat3 ? rowsHere * colsHere : colsHere;
            const spans3 = flat3 ? 1 : rowsHere;
            for (let span3 = 0; span3 < spans3; span3++) {
              const from2 = span3 * colsHere;
              const out2 = (firstRow + span3) * cols + firstCol;
              const e5Main10 = length3 & -4;
              for (let e5 = 0; e5 < e5Main10; e5 += 4) {
                const result5 =
                  present2 >= minPeriods && present2 > ddof
                    ? Math.sqrt(tileWindowM2[from2 + e5]! / (present2 - ddof))
                    : NaN;
                std[out2 + e5] = result5 === result5 ? result5 : NaN;
                const result6 =
                  present2 >= minPeriods && present2 > ddof
                    ? Math.sqrt(tileWindowM2[from2 + (e5 + 1)]! / (present2 - ddof))
                    : NaN;
                std[out2 + (e5 + 1)] = result6 === result6 ? result6 : NaN;
                const result7 =
                  present2 >= minPeriods && present2 > ddof
                    ? Math.sqrt(tileWindowM2[from2 + (e5 + 2)]! / (present2 - ddof))
                    : NaN;
                std[out2 + (e5 + 2)] = result7 === result7 ? result7 : NaN;
                const result8 =
                  present2 >= minPeriods && present2 > ddof
                    ? Math.sqrt(tileWindowM2[from2 + (e5 + 3)]! / (present2 - ddof))
                    : NaN;
                std[out2 + (e5 + 3)] = result8 === result8 ? result8 : NaN;
              }
              for (let e5 = e5Main10; e5 < length3; e5++) {
                const result9 =
                  present2 >= minPeriods && present2 > ddof
                    ? Math.sqrt(tileWindowM2[from2 + e5]! / (present2 - ddof))
                    : NaN;
                std[out2 + e5] = result9 === result9 ? result9 : NaN;
              }
            }
          }
        }
      }
    }
  }
  return 0;
}
