// Generated from kernels/rolling/rollingMad.ts#L18 by `trefoil build`. Do not edit. Hash 71ad26bdc04d1f16

import { maxIndex, minIndex } from '../operations.js';
import { scratchF64, scratchI32 } from '../scratch.js';

/**
 * Median absolute deviation of the last `window` rows of each column: the median of |x − median|, times `scale`.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing); a window whose
 * median is one of its infinities gives NaN.
 *
 * Accuracy: 1e-12 of the largest |x| in the window.
 *
 * Source: Hampel (1974); as SciPy `median_abs_deviation(x, scale=1/scale)` of each window.
 */
export function rollingMad(
  x: Float64Array,
  rows: number,
  cols: number,
  window: number,
  minPeriods: number,
  scale: number,
  mad: Float64Array,
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
    windowsMad(
      0,
      rows,
      x,
      cols,
      tileCols,
      tileRows,
      width,
      minPeriods,
      scale,
      mad,
      scratchF64(0, (tileRows + width - 1) * tileCols + 0),
      scratchI32(0, (tileRows + width - 1) * tileCols + 0),
      scratchI32(1, (tileRows + width - 1) * tileCols + 0),
      scratchF64(1, width),
    );
  }
  return 0;
}

function windowsMad(
  lo: number,
  hi: number,
  x: Float64Array,
  cols: number,
  tileCols: number,
  tileRows: number,
  width: number,
  minPeriods: number,
  scale: number,
  mad: Float64Array,
  tile: Float64Array,
  tileNodeCount: Int32Array,
  tileWindowCount: Int32Array,
  sorted: Float64Array,
): void {
  scale = +scale;
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
            // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
            let chosen = 0.0;
            if (present >= minPeriods) {
              // windows(x, window, (w) => {
              let least = NaN;
              let next = NaN;
              if (held > 0) {
                least = sorted[(held - 1) >> 1]!;
                next = sorted[held >> 1]!;
              }
              const median =
                (held & 1) !== 0
                  ? least
                  : Math.abs(least + next) === Infinity
                    ? least * 0.5 + next * 0.5
                    : (least + next) * 0.5;
              let deviation = NaN;
              if (held > 0) {
                const sortedShared = sorted[0]!;
                const below = held >> 1;
                const wanted = (held + 1) >> 1;
                let from_ = maxIndex(wanted - (held - below), 0);
                let to = minIndex(below, wanted);
                while (from_ < to) {
                  const i = (from_ + to) >> 1;
                  if (
                    Math.abs(sorted[below - (i + 1)]! - median) < Math.abs(sorted[below + (wanted - i) - 1]! - median)
                  ) {
                    from_ = i + 1;
                  } else {
                    to = i;
                  }
                }
                const others = wanted - from_;
                let least2 = 0.0;
                let next2 = Infinity;
                if (from_ > 0) {
                  const leastPart = Math.abs(sorted[below - from_]! - median);
                  least2 = least2 < leastPart ? leastPart : least2;
                }
                if (others > 0) {
                  const leastPart = Math.abs(sorted[below + others - 1]! - median);
                  least2 = least2 < leastPart ? leastPart : least2;
                }
                if (from_ < below) {
                  const nextPart = Math.abs(sorted[below - (from_ + 1)]! - median);
                  next2 = nextPart < next2 ? nextPart : next2;
                }
                if (others < held - below) {
                  const nextPart = Math.abs(sorted[below + (others + 1) - 1]! - median);
                  next2 = nextPart < next2 ? nextPart : next2;
                }
                deviation =
                  Math.abs(sortedShared - median) === Math.abs(sortedShared - median) &&
                  Math.abs(sorted[held - 1]! - median) === Math.abs(sorted[held - 1]! - median)
                    ? (held & 1) !== 0
                      ? least2
                      : Math.abs(least2 + next2) === Infinity
                        ? least2 * 0.5 + next2 * 0.5
                        : (least2 + next2) * 0.5
                    : NaN;
              }
              // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
              chosen = deviation * scale;
            } else {
              chosen = NaN;
            }
            mad[out] = chosen === chosen ? chosen : NaN;
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
            // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
            let chosen = 0.0;
            if (present >= minPeriods) {
              // windows(x, window, (w) => {
              let least = NaN;
              let next = NaN;
              if (held > 0) {
                least = sorted[(held - 1) >> 1]!;
                next = sorted[held >> 1]!;
              }
              const median = (held & 1) !== 0 ? least : (least + next) * 0.5;
              let deviation = NaN;
              if (held > 0) {
                const sortedShared = sorted[0]!;
                const below = held >> 1;
                const wanted = (held + 1) >> 1;
                let from_ = maxIndex(wanted - (held - below), 0);
                let to = minIndex(below, wanted);
                while (from_ < to) {
                  const i = (from_ + to) >> 1;
                  if (
                    Math.abs(sorted[below - (i + 1)]! - median) < Math.abs(sorted[below + (wanted - i) - 1]! - median)
                  ) {
                    from_ = i + 1;
                  } else {
                    to = i;
                  }
                }
                const others = wanted - from_;
                let least2 = 0.0;
                let next2 = Infinity;
                if (from_ > 0) {
                  const leastPart = Math.abs(sorted[below - from_]! - median);
                  least2 = least2 < leastPart ? leastPart : least2;
                }
                if (others > 0) {
                  const leastPart = Math.abs(sorted[below + others - 1]! - median);
                  least2 = least2 < leastPart ? leastPart : least2;
                }
                if (from_ < below) {
                  const nextPart = Math.abs(sorted[below - (from_ + 1)]! - median);
                  next2 = nextPart < next2 ? nextPart : next2;
                }
                if (others < held - below) {
                  const nextPart = Math.abs(sorted[below + (others + 1) - 1]! - median);
                  next2 = nextPart < next2 ? nextPart : next2;
                }
                deviation =
                  Math.abs(sortedShared - median) === Math.abs(sortedShared - median) &&
                  Math.abs(sorted[held - 1]! - median) === Math.abs(sorted[held - 1]! - median)
                    ? (held & 1) !== 0
                      ? least2
                      : (least2 + next2) * 0.5
                    : NaN;
              }
              // mad.set(w.row, w.col, w.count >= minPeriods ? w.mad() * scale : NaN);
              chosen = deviation * scale;
            } else {
              chosen = NaN;
            }
            mad[out] = chosen === chosen ? chosen : NaN;
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
