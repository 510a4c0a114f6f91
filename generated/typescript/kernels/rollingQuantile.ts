// Generated from kernels/rolling/rollingQuantile.ts#L24 by `trefoil build`. Do not edit. Hash ec96fa3086d9a841

import { maxIndex, minIndex, toI32 } from '../operations.js';
import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Quantile of the last `window` rows of each column, interpolated linearly between neighbouring values.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing): between two equal
 * infinities the result is that infinity, between −∞ and a finite value it is −∞. −0 counts as +0.
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
    windowsQuantile(
      0,
      rows,
      x,
      cols,
      tileCols,
      tileRows,
      width,
      q,
      minPeriods,
      quantile,
      scratchF64(0, (tileRows + width - 1) * tileCols + 0),
      scratchI32(0, (tileRows + width - 1) * tileCols + 0),
      scratchI32(1, (tileRows + width - 1) * tileCols + 0),
      scratchF64(1, width),
    );
  }
  return 0;
}

function windowsQuantile(
  lo: number,
  hi: number,
  x: Float64Array,
  cols: number,
  tileCols: number,
  tileRows: number,
  width: number,
  q: number,
  minPeriods: number,
  quantile: Float64Array,
  tile: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
  sorted: Float64Array,
): void {
  q = +q;
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
          missing = missing || !(Math.abs(v) < 2.247116418577895e307);
          missing = missing || !(Math.abs(v_1) < 2.247116418577895e307);
          missing = missing || !(Math.abs(v_2) < 2.247116418577895e307);
          missing = missing || !(Math.abs(v_3) < 2.247116418577895e307);
        }
        // The remainder.
        for (let e = eMain2; e < length; e++) {
          const v = x[source + e]!;
          tile[target + e] = v;
          missing = missing || !(Math.abs(v) < 2.247116418577895e307);
        }
      }
      if (missing) {
        // Some values are missing: counts go along with the nodes.
        for (let column = 0; column < colsHere; column++) {
          let held = 0;
          for (let r = 0; r < width; r++) {
            const v = tile[r * colsHere + 0 + column]! + 0.0;
            if (v === v) {
              let from_ = 0;
              let length2 = held;
              while (length2 > 0) {
                const half = (length2 + 1) >> 1;
                from_ = sorted[from_ + half - 1]! < v ? from_ + half : from_;
                length2 = length2 - half;
              }
              for (let j = held; j > from_; j--) {
                sorted[j] = sorted[j - 1]!;
              }
              sorted[from_] = v;
              held = held + 1;
            }
          }
          for (let r = 0; r < rowsHere; r++) {
            const out = (firstRow + r) * cols + 0 + (firstCol + column);
            const present = held;
            // const h = q * (w.count - 1);
            const h = q * ((present - 1) | 0);
            // const whole = floor(h);
            const whole = Math.floor(h);
            // const below = toI32(whole);
            const below = toI32(whole);
            const position = below;
            // windows(x, window, (w) => {
            let ranked = NaN;
            if (position >= 0 && position < held) {
              ranked = sorted[position]!;
            }
            // const low = w.rank(below);
            const low = ranked;
            // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
            let chosen = 0.0;
            if (h === whole) {
              chosen = low;
            } else {
              const position2 = (below + 1) | 0;
              // windows(x, window, (w) => {
              let ranked2 = NaN;
              if (position2 >= 0 && position2 < held) {
                ranked2 = sorted[position2]!;
              }
              // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
              const high = ranked2;
              const part = h - whole;
              // const step = high - low;
              const step = high - low;
              // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
              chosen = step - step === 0.0 ? low + step * part : low * (1.0 - part) + high * part;
            }
            // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
            const result = present >= minPeriods ? chosen : NaN;
            quantile[out] = result === result ? result : NaN;
            // windows(x, window, (w) => {
            if (r + 1 < rowsHere) {
              const oldest = tile[r * colsHere + 0 + column]! + 0.0;
              const newest = tile[(r + width) * colsHere + 0 + column]! + 0.0;
              if (oldest === oldest && newest === newest) {
                let from_ = 0;
                let length2 = held;
                while (length2 > 0) {
                  const half = (length2 + 1) >> 1;
                  from_ = sorted[from_ + half - 1]! < oldest ? from_ + half : from_;
                  length2 = length2 - half;
                }
                let from_2 = 0;
                let length3 = held;
                while (length3 > 0) {
                  const half = (length3 + 1) >> 1;
                  from_2 = sorted[from_2 + half - 1]! < newest ? from_2 + half : from_2;
                  length3 = length3 - half;
                }
                if (from_2 > from_) {
                  const jEnd = from_2 - 1;
                  for (let j = from_; j < jEnd; j++) {
                    sorted[j] = sorted[j + 1]!;
                  }
                  sorted[from_2 - 1] = newest;
                } else {
                  for (let j = from_; j > from_2; j--) {
                    sorted[j] = sorted[j - 1]!;
                  }
                  sorted[from_2] = newest;
                }
              } else {
                if (oldest === oldest) {
                  let from_ = 0;
                  let length2 = held;
                  while (length2 > 0) {
                    const half = (length2 + 1) >> 1;
                    from_ = sorted[from_ + half - 1]! < oldest ? from_ + half : from_;
                    length2 = length2 - half;
                  }
                  held = held - 1;
                  for (let j = from_; j < held; j++) {
                    sorted[j] = sorted[j + 1]!;
                  }
                } else {
                  if (newest === newest) {
                    let from_ = 0;
                    let length2 = held;
                    while (length2 > 0) {
                      const half = (length2 + 1) >> 1;
                      from_ = sorted[from_ + half - 1]! < newest ? from_ + half : from_;
                      length2 = length2 - half;
                    }
                    for (let j = held; j > from_; j--) {
                      sorted[j] = sorted[j - 1]!;
                    }
                    sorted[from_] = newest;
                    held = held + 1;
                  }
                }
              }
            }
          }
        }
      } else {
        // A complete tile: how many values each window has is known.
        for (let column = 0; column < colsHere; column++) {
          let held = 0;
          for (let r = 0; r < width; r++) {
            const v = tile[r * colsHere + 0 + column]! + 0.0;
            if (v === v) {
              let from_ = 0;
              let length2 = held;
              while (length2 > 0) {
                const half = (length2 + 1) >> 1;
                from_ = sorted[from_ + half - 1]! < v ? from_ + half : from_;
                length2 = length2 - half;
              }
              for (let j = held; j > from_; j--) {
                sorted[j] = sorted[j - 1]!;
              }
              sorted[from_] = v;
              held = held + 1;
            }
          }
          for (let r = 0; r < rowsHere; r++) {
            const out = (firstRow + r) * cols + 0 + (firstCol + column);
            const present = held;
            // const h = q * (w.count - 1);
            const h = q * ((present - 1) | 0);
            // const whole = floor(h);
            const whole = Math.floor(h);
            // const below = toI32(whole);
            const below = toI32(whole);
            const position = below;
            // windows(x, window, (w) => {
            let ranked = NaN;
            if (position >= 0 && position < held) {
              ranked = sorted[position]!;
            }
            // const low = w.rank(below);
            const low = ranked;
            // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
            let chosen = 0.0;
            if (h === whole) {
              chosen = low;
            } else {
              const position2 = (below + 1) | 0;
              // windows(x, window, (w) => {
              let ranked2 = NaN;
              if (position2 >= 0 && position2 < held) {
                ranked2 = sorted[position2]!;
              }
              // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
              const high = ranked2;
              const part = h - whole;
              // const step = high - low;
              const step = high - low;
              // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
              chosen = step - step === 0.0 ? low + step * part : low * (1.0 - part) + high * part;
            }
            // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
            const result = present >= minPeriods ? chosen : NaN;
            quantile[out] = result === result ? result : NaN;
            // windows(x, window, (w) => {
            if (r + 1 < rowsHere) {
              const oldest = tile[r * colsHere + 0 + column]! + 0.0;
              const newest = tile[(r + width) * colsHere + 0 + column]! + 0.0;
              if (oldest === oldest && newest === newest) {
                let from_ = 0;
                let length2 = held;
                while (length2 > 0) {
                  const half = (length2 + 1) >> 1;
                  from_ = sorted[from_ + half - 1]! < oldest ? from_ + half : from_;
                  length2 = length2 - half;
                }
                let from_2 = 0;
                let length3 = held;
                while (length3 > 0) {
                  const half = (length3 + 1) >> 1;
                  from_2 = sorted[from_2 + half - 1]! < newest ? from_2 + half : from_2;
                  length3 = length3 - half;
                }
                if (from_2 > from_) {
                  const jEnd = from_2 - 1;
                  for (let j = from_; j < jEnd; j++) {
                    sorted[j] = sorted[j + 1]!;
                  }
                  sorted[from_2 - 1] = newest;
                } else {
                  for (let j = from_; j > from_2; j--) {
                    sorted[j] = sorted[j - 1]!;
                  }
                  sorted[from_2] = newest;
                }
              } else {
                if (oldest === oldest) {
                  let from_ = 0;
                  let length2 = held;
                  while (length2 > 0) {
                    const half = (length2 + 1) >> 1;
                    from_ = sorted[from_ + half - 1]! < oldest ? from_ + half : from_;
                    length2 = length2 - half;
                  }
                  held = held - 1;
                  for (let j = from_; j < held; j++) {
                    sorted[j] = sorted[j + 1]!;
                  }
                } else {
                  if (newest === newest) {
                    let from_ = 0;
                    let length2 = held;
                    while (length2 > 0) {
                      const half = (length2 + 1) >> 1;
                      from_ = sorted[from_ + half - 1]! < newest ? from_ + half : from_;
                      length2 = length2 - half;
                    }
                    for (let j = held; j > from_; j--) {
                      sorted[j] = sorted[j - 1]!;
                    }
                    sorted[from_] = newest;
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
