// Generated from kernels/rolling/rollingQuantile.ts#L18 by `trefoil build`. Do not edit. Hash 6e5f1eedca544024

import { maxIndex, minIndex, toI32 } from '../operations.js';

/**
 * Quantile of the last `window` rows of each column, interpolated linearly between neighbouring values.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or none at all, give NaN. Infinities are values (pandas takes them for missing): between two equal ones lies the same,
 * between −∞ and a number −∞. −0 counts as +0.
 *
 * Accuracy: 1e-12 of the larger neighbour in magnitude; exact where q·(n − 1), as rounded, is whole.
 *
 * Source: meaning of pandas `rolling(window, min_periods).quantile(q)`; type 7 of Hyndman and Fan (1996).
 */
export function rollingQuantile(
  x: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  q: number,
  quantile: Float64Array,
): number {
  rows |= 0;
  cols |= 0;
  window |= 0;
  minPeriods |= 0;
  if (rows * cols > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width = window;
    let top_ = 1;
    while (top_ <= width >> 1) {
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
    const tileCols =
      width <= Math.trunc(2048 / cols) ? cols : minIndex(cols, maxIndex(Math.trunc(2048 / width) & -8, 8));
    const tileRows = minIndex(rows, maxIndex(width, Math.trunc(4096 / tileCols) - width));
    rollingQuantileRegion0(
      0,
      rows,
      quantile,
      x,
      cols,
      minPeriods,
      q,
      tileCols,
      tileRows,
      width,
      new Float64Array((tileRows + width - 1) * tileCols),
      new Int32Array((tileRows + width - 1) * tileCols),
      new Int32Array((tileRows + width - 1) * tileCols),
      new Float64Array(width),
    );
  }
  return 0;
}

function rollingQuantileRegion0(
  lo: number,
  hi: number,
  quantile: Float64Array,
  x: Float64Array,
  cols: number,
  minPeriods: number,
  q: number,
  tileCols: number,
  tileRows: number,
  width: number,
  tile: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
  sorted: Float64Array,
): void {
  const base2 = Math.trunc((cols + tileCols - 1) / tileCols);
  const end5 = Math.trunc((hi - lo + tileRows - 1) / tileRows);
  for (let rowTile = 0; rowTile < end5; rowTile++) {
    const firstRow = lo + rowTile * tileRows;
    const rowsHere = minIndex(tileRows, hi - firstRow);
    const base = maxIndex(0 - (firstRow - width + 1), 0);
    const end4 = base2;
    for (let colTile = 0; colTile < end4; colTile++) {
      const firstCol = colTile * tileCols;
      const colsHere = minIndex(tileCols, cols - firstCol);
      const rowsIn = rowsHere + width - 1;
      const lead = base;
      let missing: boolean = lead > 0;
      const eMain = maxIndex(lead * colsHere, 0) & -4;
      for (let e = 0; e < eMain; e += 4) {
        tile[e] = NaN;
        tile[e + 1] = NaN;
        tile[e + 2] = NaN;
        tile[e + 3] = NaN;
      }
      const end = lead * colsHere;
      for (let e = eMain; e < end; e++) {
        tile[e] = NaN;
      }
      const flat = colsHere === cols;
      const length = flat ? (rowsIn - lead) * colsHere : colsHere;
      const spans = flat ? 1 : rowsIn - lead;
      for (let span = 0; span < spans; span++) {
        const source = (firstRow - width + 1 + lead + span) * cols + firstCol;
        const target = (lead + span) * colsHere;
        const eMain2 = length & -4;
        for (let e = 0; e < eMain2; e += 4) {
          const v = x[source + e]!;
          const v_1 = x[source + (e + 1)]!;
          const v_2 = x[source + (e + 2)]!;
          const v_3 = x[source + (e + 3)]!;
          tile[target + e] = v;
          tile[target + (e + 1)] = v_1;
          tile[target + (e + 2)] = v_2;
          tile[target + (e + 3)] = v_3;
          missing = missing || !(Math.abs(v) < 2.247116418577895e307);
          missing = missing || !(Math.abs(v_1) < 2.247116418577895e307);
          missing = missing || !(Math.abs(v_2) < 2.247116418577895e307);
          missing = missing || !(Math.abs(v_3) < 2.247116418577895e307);
        }
        for (let e = eMain2; e < length; e++) {
          const v = x[source + e]!;
          tile[target + e] = v;
          missing = missing || !(Math.abs(v) < 2.247116418577895e307);
        }
      }
      if (missing) {
        for (let column2 = 0; column2 < colsHere; column2++) {
          let held = 0;
          for (let r2 = 0; r2 < width; r2++) {
            const v3 = tile[r2 * colsHere + column2]! + 0.0;
            if (v3 === v3) {
              let from6 = 0;
              let length7 = held;
              while (length7 > 0) {
                const half6 = (length7 + 1) >> 1;
                from6 = sorted[from6 + half6 - 1]! < v3 ? from6 + half6 : from6;
                length7 = length7 - half6;
              }
              for (let j6 = held; j6 > from6; j6--) {
                sorted[j6] = sorted[j6 - 1]!;
              }
              sorted[from6] = v3;
              held = held + 1;
            }
          }
          for (let r2 = 0; r2 < rowsHere; r2++) {
            const out2 = (firstRow + r2) * cols + (firstCol + column2);
            const present2 = held;
            const h = q * ((present2 - 1) | 0);
            const whole = Math.floor(h);
            const below = toI32(whole);
            const position3 = below;
            let ranked3 = NaN;
            if (position3 >= 0 && position3 < held) {
              ranked3 = sorted[position3]!;
            }
            const low = ranked3;
            const position4 = below + 1;
            let ranked4 = NaN;
            if (position4 >= 0 && position4 < held) {
              ranked4 = sorted[position4]!;
            }
            const high = ranked4;
            const part = h - whole;
            const step = high - low;
            const within = step - step === 0.0 ? low + step * part : low * (1.0 - part) + high * part;
            const between = h === whole ? low : within;
            const result = present2 >= minPeriods ? between : NaN;
            quantile[out2] = result === result ? result : NaN;
            if (r2 + 1 < rowsHere) {
              const oldest2 = tile[r2 * colsHere + column2]! + 0.0;
              const newest2 = tile[(r2 + width) * colsHere + column2]! + 0.0;
              if (oldest2 === oldest2 && newest2 === newest2) {
                let from9 = 0;
                let length10 = held;
                while (length10 > 0) {
                  const half9 = (length10 + 1) >> 1;
                  from9 = sorted[from9 + half9 - 1]! < oldest2 ? from9 + half9 : from9;
                  length10 = length10 - half9;
                }
                let from10 = 0;
                let length11 = held;
                while (length11 > 0) {
                  const half10 = (length11 + 1) >> 1;
                  from10 = sorted[from10 + half10 - 1]! < newest2 ? from10 + half10 : from10;
                  length11 = length11 - half10;
                }
                if (from10 > from9) {
                  const end2 = from10 - 1;
                  for (let j9 = from9; j9 < end2; j9++) {
                    sorted[j9] = sorted[j9 + 1]!;
                  }
                  sorted[from10 - 1] = newest2;
                } else {
                  for (let j10 = from9; j10 > from10; j10--) {
                    sorted[j10] = sorted[j10 - 1]!;
                  }
                  sorted[from10] = newest2;
                }
              } else {
                if (oldest2 === oldest2) {
                  let from7 = 0;
                  let length8 = held;
                  while (length8 > 0) {
                    const half7 = (length8 + 1) >> 1;
                    from7 = sorted[from7 + half7 - 1]! < oldest2 ? from7 + half7 : from7;
                    length8 = length8 - half7;
                  }
                  held = held - 1;
                  for (let j7 = from7; j7 < held; j7++) {
                    sorted[j7] = sorted[j7 + 1]!;
                  }
                } else {
                  if (newest2 === newest2) {
                    let from8 = 0;
                    let length9 = held;
                    while (length9 > 0) {
                      const half8 = (length9 + 1) >> 1;
                      from8 = sorted[from8 + half8 - 1]! < newest2 ? from8 + half8 : from8;
                      length9 = length9 - half8;
                    }
                    for (let j8 = held; j8 > from8; j8--) {
                      sorted[j8] = sorted[j8 - 1]!;
                    }
                    sorted[from8] = newest2;
                    held = held + 1;
                  }
                }
              }
            }
          }
        }
      } else {
        for (let column = 0; column < colsHere; column++) {
          let held = 0;
          for (let r = 0; r < width; r++) {
            const v2 = tile[r * colsHere + column]! + 0.0;
            if (v2 === v2) {
              let from = 0;
              let length2 = held;
              while (length2 > 0) {
                const half = (length2 + 1) >> 1;
                from = sorted[from + half - 1]! < v2 ? from + half : from;
                length2 = length2 - half;
              }
              for (let j = held; j > from; j--) {
                sorted[j] = sorted[j - 1]!;
              }
              sorted[from] = v2;
              held = held + 1;
            }
          }
          for (let r = 0; r < rowsHere; r++) {
            const out = (firstRow + r) * cols + (firstCol + column);
            const present = held;
            const h = q * ((present - 1) | 0);
            const whole = Math.floor(h);
            const below = toI32(whole);
            const position = below;
            let ranked = NaN;
            if (position >= 0 && position < held) {
              ranked = sorted[position]!;
            }
            const low = ranked;
            const position2 = below + 1;
            let ranked2 = NaN;
            if (position2 >= 0 && position2 < held) {
              ranked2 = sorted[position2]!;
            }
            const high = ranked2;
            const part = h - whole;
            const step = high - low;
            const within = step - step === 0.0 ? low + step * part : low * (1.0 - part) + high * part;
            const between = h === whole ? low : within;
            const result2 = present >= minPeriods ? between : NaN;
            quantile[out] = result2 === result2 ? result2 : NaN;
            if (r + 1 < rowsHere) {
              const oldest = tile[r * colsHere + column]! + 0.0;
              const newest = tile[(r + width) * colsHere + column]! + 0.0;
              if (oldest === oldest && newest === newest) {
                let from4 = 0;
                let length5 = held;
                while (length5 > 0) {
                  const half4 = (length5 + 1) >> 1;
                  from4 = sorted[from4 + half4 - 1]! < oldest ? from4 + half4 : from4;
                  length5 = length5 - half4;
                }
                let from5 = 0;
                let length6 = held;
                while (length6 > 0) {
                  const half5 = (length6 + 1) >> 1;
                  from5 = sorted[from5 + half5 - 1]! < newest ? from5 + half5 : from5;
                  length6 = length6 - half5;
                }
                if (from5 > from4) {
                  const end3 = from5 - 1;
                  for (let j4 = from4; j4 < end3; j4++) {
                    sorted[j4] = sorted[j4 + 1]!;
                  }
                  sorted[from5 - 1] = newest;
                } else {
                  for (let j5 = from4; j5 > from5; j5--) {
                    sorted[j5] = sorted[j5 - 1]!;
                  }
                  sorted[from5] = newest;
                }
              } else {
                if (oldest === oldest) {
                  let from2 = 0;
                  let length3 = held;
                  while (length3 > 0) {
                    const half2 = (length3 + 1) >> 1;
                    from2 = sorted[from2 + half2 - 1]! < oldest ? from2 + half2 : from2;
                    length3 = length3 - half2;
                  }
                  held = held - 1;
                  for (let j2 = from2; j2 < held; j2++) {
                    sorted[j2] = sorted[j2 + 1]!;
                  }
                } else {
                  if (newest === newest) {
                    let from3 = 0;
                    let length4 = held;
                    while (length4 > 0) {
                      const half3 = (length4 + 1) >> 1;
                      from3 = sorted[from3 + half3 - 1]! < newest ? from3 + half3 : from3;
                      length4 = length4 - half3;
                    }
                    for (let j3 = held; j3 > from3; j3--) {
                      sorted[j3] = sorted[j3 - 1]!;
                    }
                    sorted[from3] = newest;
                    held = held + 1;
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
