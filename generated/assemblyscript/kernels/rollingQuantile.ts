// Generated from kernels/rolling/rollingQuantile.ts#L24 by `trefoil build`. Do not edit. Hash 1109e87d7ca569a4

import { claim, max_f64, min_f64, toF64_i32 } from '../operations';

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
  x: usize,
  rows: i32,
  cols: i32,
  window: i32,
  minPeriods: i32,
  q: f64,
  quantile: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  // windows(x, window, (w) => {
  if (rows * cols > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width: i32 = window;
    let top2: i32 = 1;
    while (top2 <= width >> 1) {
      top2 = top2 * 2;
    }
    while (<f64>width - <f64>top2 >= <f64>rows) {
      width = width - top2;
      while (top2 > width) {
        top2 = top2 >> 1;
      }
    }
    while (top2 >> 1 >= rows) {
      width = width - (top2 >> 1);
      top2 = top2 >> 1;
    }
    const tileCols: i32 =
      width <= 64
        ? min<i32>(cols, ((cols + (cols + 23) / 24 - 1) / ((cols + 23) / 24) + 3) & -4)
        : width <= 2048 / cols
          ? cols
          : min<i32>(cols, max<i32>((2048 / width) & -8, 8));
    const tileRows: i32 = <i32>(
      min_f64(<f64>rows, max_f64(<f64>width, toF64_i32((width <= 64 ? 1536 : 4096) / tileCols) - <f64>width))
    );
    {
      const lo: i32 = 0;
      const hi: i32 = rows;
      const mark = top;
      const tile = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 8.0);
      if (top === 0) return -1;
      const tileNodeCount = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 4.0);
      if (top === 0) return -1;
      const tileWindowCount = top;
      top = claim(top, (<f64>tileRows + <f64>width - 1.0) * <f64>tileCols, 4.0);
      if (top === 0) return -1;
      const sorted = top;
      top = claim(top, <f64>width, 8.0);
      if (top === 0) return -1;
      const runs = top;
      top = claim(
        top,
        (width <= 64 ? (toF64_i32(width & (width - 1)) == 0.0 ? <f64>width : <f64>width * 3.0) : 0.0) *
          ((<f64>tileRows + <f64>width - 1.0) * <f64>tileCols + 16.0),
        8.0,
      );
      if (top === 0) return -1;
      const widthAtMost64: i32 = min<i32>(max<i32>(width, 1), 64);
      const colsOverTileCols: i32 = (cols + tileCols - 1) / tileCols;
      const rowTileEnd: i32 = <i32>trunc<f64>((toF64_i32(hi - lo) + <f64>tileRows - 1.0) / <f64>tileRows);
      for (let rowTile: i32 = 0; rowTile < rowTileEnd; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = <i32>min_f64(<f64>tileRows, <f64>hi - <f64>firstRow);
        const firstRowHere: i32 = <i32>max_f64(0.0 - (<f64>firstRow - <f64>width + 1.0), 0.0);
        const colTileEnd: i32 = colsOverTileCols;
        for (let colTile: i32 = 0; colTile < colTileEnd; colTile++) {
          const firstCol: i32 = colTile * tileCols;
          const colsHere: i32 = min<i32>(tileCols, cols - firstCol);
          const rowsIn: i32 = rowsHere + width - 1;
          const lead: i32 = firstRowHere;
          let missing: bool = lead > 0;
          const eMain: i32 = <i32>(floor<f64>(max_f64(<f64>lead * <f64>colsHere, 0.0) / 8.0) * 8.0);
          // 8 rounds at once.
          for (let e: i32 = 0; e < eMain; e += 8) {
            const part = f64x2.splat(NaN);
            const part2 = f64x2.splat(NaN);
            v128.store(tile + (e << 3), part);
            v128.store(tile + (e << 3), part2, 16);
            const part3 = f64x2.splat(NaN);
            const part4 = f64x2.splat(NaN);
            v128.store(tile + (e << 3), part3, 32);
            v128.store(tile + (e << 3), part4, 48);
          }
          const eEnd: i32 = lead * colsHere;
          // The remainder.
          for (let e: i32 = eMain; e < eEnd; e++) {
            store<f64>(tile + (e << 3), NaN);
          }
          const flat: bool = colsHere == cols;
          const length: i32 = flat ? (rowsIn - lead) * colsHere : colsHere;
          const spans: i32 = flat ? 1 : rowsIn - lead;
          const lengthWhole: i32 = max<i32>(length, 0) & -8;
          for (let span: i32 = 0; span < spans; span++) {
            const source: i32 = (firstRow - width + 1 + lead + span) * cols + firstCol;
            const target: i32 = (lead + span) * colsHere;
            let missingLanesLow = i64x2.splat(-(<i64>(<bool>false)));
            let missingLanesHigh = i64x2.splat(-(<i64>(<bool>false)));
            const eMain2: i32 = lengthWhole;
            // 8 rounds at once.
            for (let e: i32 = 0; e < eMain2; e += 8) {
              const vLow = v128.load(x + ((source + e) << 3));
              const vHigh = v128.load(x + ((source + e) << 3), 16);
              const v_1Low = v128.load(x + ((source + e) << 3), 32);
              const v_1High = v128.load(x + ((source + e) << 3), 48);
              v128.store(tile + ((target + e) << 3), vLow);
              v128.store(tile + ((target + e) << 3), vHigh, 16);
              v128.store(tile + ((target + e) << 3), v_1Low, 32);
              v128.store(tile + ((target + e) << 3), v_1High, 48);
              missingLanesLow = v128.or(
                missingLanesLow,
                v128.not(f64x2.lt(f64x2.abs(vLow), f64x2.splat(2.247116418577895e307))),
              );
              missingLanesHigh = v128.or(
                missingLanesHigh,
                v128.not(f64x2.lt(f64x2.abs(vHigh), f64x2.splat(2.247116418577895e307))),
              );
              missingLanesLow = v128.or(
                missingLanesLow,
                v128.not(f64x2.lt(f64x2.abs(v_1Low), f64x2.splat(2.247116418577895e307))),
              );
              missingLanesHigh = v128.or(
                missingLanesHigh,
                v128.not(f64x2.lt(f64x2.abs(v_1High), f64x2.splat(2.247116418577895e307))),
              );
            }
            missing = missing || v128.any_true(v128.or(missingLanesLow, missingLanesHigh));
            // The remainder.
            for (let e: i32 = eMain2; e < length; e++) {
              const v: f64 = load<f64>(x + ((source + e) << 3));
              store<f64>(tile + ((target + e) << 3), v);
              missing = missing || !(abs<f64>(v) < 2.247116418577895e307);
            }
          }
          if (missing) {
            // Some values are missing: counts go along with the nodes.
            for (let column: i32 = 0; column < colsHere; column++) {
              let held: i32 = 0;
              for (let r: i32 = 0; r < width; r++) {
                const v: f64 = load<f64>(tile + ((r * colsHere + column) << 3)) + 0.0;
                if (v == v) {
                  let from_: i32 = 0;
                  let length2: i32 = held;
                  while (length2 > 0) {
                    const half: i32 = (length2 + 1) >> 1;
                    from_ = load<f64>(sorted + ((from_ + half - 1) << 3)) < v ? from_ + half : from_;
                    length2 = length2 - half;
                  }
                  for (let j: i32 = held; j > from_; j -= 1) {
                    store<f64>(sorted + (j << 3), load<f64>(sorted + ((j - 1) << 3)));
                  }
                  store<f64>(sorted + (from_ << 3), v);
                  held = held + 1;
                }
              }
              for (let r: i32 = 0; r < rowsHere; r++) {
                const out: i32 = (firstRow + r) * cols + (firstCol + column);
                const present: i32 = held;
                // const h = q * (w.count - 1);
                const h: f64 = q * toF64_i32(present - 1);
                // const whole = floor(h);
                const whole: f64 = floor<f64>(h);
                // const below = toI32(whole);
                const below: i32 = <i32>whole;
                const position: i32 = below;
                // windows(x, window, (w) => {
                let ranked: f64 = NaN;
                if (position >= 0 && position < held) {
                  ranked = load<f64>(sorted + (position << 3));
                }
                // const low = w.rank(below);
                const low: f64 = ranked;
                // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                let chosen: f64 = 0.0;
                if (h == whole) {
                  chosen = low;
                } else {
                  const position2: i32 = below + 1;
                  // windows(x, window, (w) => {
                  let ranked2: f64 = NaN;
                  if (position2 >= 0 && position2 < held) {
                    ranked2 = load<f64>(sorted + (position2 << 3));
                  }
                  // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                  const high: f64 = ranked2;
                  const part: f64 = h - whole;
                  // const step = high - low;
                  const step: f64 = high - low;
                  // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                  chosen = step - step == 0.0 ? low + step * part : low * (1.0 - part) + high * part;
                }
                // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
                const result: f64 = present >= minPeriods ? chosen : NaN;
                store<f64>(quantile + (out << 3), result == result ? result : NaN);
                // windows(x, window, (w) => {
                if (r + 1 < rowsHere) {
                  const oldest: f64 = load<f64>(tile + ((r * colsHere + column) << 3)) + 0.0;
                  const newest: f64 = load<f64>(tile + (((r + width) * colsHere + column) << 3)) + 0.0;
                  if (oldest == oldest && newest == newest) {
                    let from_: i32 = 0;
                    let length2: i32 = held;
                    while (length2 > 0) {
                      const half: i32 = (length2 + 1) >> 1;
                      from_ = load<f64>(sorted + ((from_ + half - 1) << 3)) < oldest ? from_ + half : from_;
                      length2 = length2 - half;
                    }
                    let from_2: i32 = 0;
                    let length3: i32 = held;
                    while (length3 > 0) {
                      const half: i32 = (length3 + 1) >> 1;
                      from_2 = load<f64>(sorted + ((from_2 + half - 1) << 3)) < newest ? from_2 + half : from_2;
                      length3 = length3 - half;
                    }
                    if (from_2 > from_) {
                      const jEnd: i32 = from_2 - 1;
                      for (let j: i32 = from_; j < jEnd; j++) {
                        store<f64>(sorted + (j << 3), load<f64>(sorted + (j << 3), 8));
                      }
                      store<f64>(sorted + ((from_2 - 1) << 3), newest);
                    } else {
                      for (let j: i32 = from_; j > from_2; j -= 1) {
                        store<f64>(sorted + (j << 3), load<f64>(sorted + ((j - 1) << 3)));
                      }
                      store<f64>(sorted + (from_2 << 3), newest);
                    }
                  } else {
                    if (oldest == oldest) {
                      let from_: i32 = 0;
                      let length2: i32 = held;
                      while (length2 > 0) {
                        const half: i32 = (length2 + 1) >> 1;
                        from_ = load<f64>(sorted + ((from_ + half - 1) << 3)) < oldest ? from_ + half : from_;
                        length2 = length2 - half;
                      }
                      held = held - 1;
                      for (let j: i32 = from_; j < held; j++) {
                        store<f64>(sorted + (j << 3), load<f64>(sorted + (j << 3), 8));
                      }
                    } else {
                      if (newest == newest) {
                        let from_: i32 = 0;
                        let length2: i32 = held;
                        while (length2 > 0) {
                          const half: i32 = (length2 + 1) >> 1;
                          from_ = load<f64>(sorted + ((from_ + half - 1) << 3)) < newest ? from_ + half : from_;
                          length2 = length2 - half;
                        }
                        for (let j: i32 = held; j > from_; j -= 1) {
                          store<f64>(sorted + (j << 3), load<f64>(sorted + ((j - 1) << 3)));
                        }
                        store<f64>(sorted + (from_ << 3), newest);
                        held = held + 1;
                      }
                    }
                  }
                }
              }
            }
          } else {
            // A complete tile: how many values each window has is known.
            if (width <= 64) {
              const values: i32 = widthAtMost64;
              let power: i32 = 1;
              while (<f64>power * 2.0 <= <f64>values) {
                power = power * 2;
              }
              const widest: i32 = min<i32>(max<i32>(power, 1), 64);
              const isPower: bool = widest == values;
              const older: i32 = isPower && widest > 1 ? widest >> 1 : widest;
              const plane: i32 = <i32>(
                ((floor<f64>(floor<f64>((<f64>rowsIn * <f64>colsHere + 7.0) / 8.0) / 2.0) * 2.0 + 1.0) * 8.0)
              );
              const newerFrom: i32 = isPower ? older * colsHere : widest * 2 * plane + older * colsHere;
              const eMain2: i32 = <i32>(floor<f64>(max_f64(<f64>rowsIn * <f64>colsHere, 0.0) / 4.0) * 4.0);
              // 4 rounds at once.
              for (let e: i32 = 0; e < eMain2; e += 4) {
                const part = f64x2.add(v128.load(tile + (e << 3)), f64x2.splat(0.0));
                const part2 = f64x2.add(v128.load(tile + (e << 3), 16), f64x2.splat(0.0));
                v128.store(runs + (e << 3), part);
                v128.store(runs + (e << 3), part2, 16);
              }
              const eEnd2: i32 = rowsIn * colsHere;
              // The remainder.
              for (let e: i32 = eMain2; e < eEnd2; e++) {
                store<f64>(runs + (e << 3), load<f64>(tile + (e << 3)) + 0.0);
              }
              let run: i32 = 1;
              let low: i32 = 0;
              let capacity: i32 = 0;
              const widestTimes2: i32 = widest * 2;
              const rowsInHere: i32 = <i32>(floor<f64>(max_f64(<f64>rowsIn * <f64>colsHere, 0.0) / 4.0) * 4.0);
              const rowsInTimesColsHere: i32 = rowsIn * colsHere;
              const widestTimesPlane: i32 = widest * 2 * plane;
              const widestTimesPlane2: i32 = (widest * 2 + 1) * plane;
              const colsHereTimes2: i32 = 2 * colsHere;
              const widestTimesPlane3: i32 = (widest * 2 + 2) * plane;
              const widestTimesPlane4: i32 = (widest * 2 + 3) * plane;
              const planeTimes2: i32 = 2 * plane;
              const planeTimes3: i32 = 3 * plane;
              const colsHereTimes4: i32 = 4 * colsHere;
              const widestTimesPlane5: i32 = (widest * 2 + 4) * plane;
              const widestTimesPlane6: i32 = (widest * 2 + 5) * plane;
              const widestTimesPlane7: i32 = (widest * 2 + 6) * plane;
              const widestTimesPlane8: i32 = (widest * 2 + 7) * plane;
              const planeTimes4: i32 = 4 * plane;
              const planeTimes5: i32 = 5 * plane;
              const planeTimes6: i32 = 6 * plane;
              const planeTimes7: i32 = 7 * plane;
              const colsHereTimes8: i32 = 8 * colsHere;
              const widestTimesPlane9: i32 = (widest * 2 + 8) * plane;
              const widestTimesPlane10: i32 = (widest * 2 + 9) * plane;
              const widestTimesPlane11: i32 = (widest * 2 + 10) * plane;
              const widestTimesPlane12: i32 = (widest * 2 + 11) * plane;
              const widestTimesPlane13: i32 = (widest * 2 + 12) * plane;
              const widestTimesPlane14: i32 = (widest * 2 + 13) * plane;
              const widestTimesPlane15: i32 = (widest * 2 + 14) * plane;
              const widestTimesPlane16: i32 = (widest * 2 + 15) * plane;
              const planeTimes8: i32 = 8 * plane;
              const planeTimes9: i32 = 9 * plane;
              const planeTimes10: i32 = 10 * plane;
              const planeTimes11: i32 = 11 * plane;
              const planeTimes12: i32 = 12 * plane;
              const planeTimes13: i32 = 13 * plane;
              const planeTimes14: i32 = 14 * plane;
              const planeTimes15: i32 = 15 * plane;
              while (run < older) {
                const k: i32 = min<i32>(max<i32>(run, 1), 64);
                if (!isPower && (values & k) != 0) {
                  if (low == 0) {
                    const eMain3: i32 = <i32>(
                      (floor<f64>(max_f64((<f64>rowsIn - toF64_i32(k - 1)) * <f64>colsHere, 0.0) / 4.0) * 4.0)
                    );
                    // 4 rounds at once.
                    for (let e: i32 = 0; e < eMain3; e += 4) {
                      for (let j: i32 = 0; j < k; j++) {
                        const part = v128.load(runs + ((j * plane + e) << 3));
                        const part2 = v128.load(runs + ((j * plane + e) << 3), 16);
                        v128.store(runs + (((widestTimes2 + j) * plane + e) << 3), part);
                        v128.store(runs + (((widestTimes2 + j) * plane + e) << 3), part2, 16);
                      }
                    }
                    const eEnd3: i32 = (rowsIn - (k - 1)) * colsHere;
                    // The remainder.
                    for (let e: i32 = eMain3; e < eEnd3; e++) {
                      for (let j: i32 = 0; j < k; j++) {
                        store<f64>(
                          runs + (((widestTimes2 + j) * plane + e) << 3),
                          load<f64>(runs + ((j * plane + e) << 3)),
                        );
                      }
                    }
                    capacity = k;
                  } else {
                    for (let j: i32 = capacity; j < k; j++) {
                      const eMain3: i32 = rowsInHere;
                      const widestTimesJ: i32 = (widestTimes2 + j) * plane;
                      // 4 rounds at once.
                      for (let e: i32 = 0; e < eMain3; e += 4) {
                        const part = f64x2.splat(Infinity);
                        const part2 = f64x2.splat(Infinity);
                        v128.store(runs + ((widestTimesJ + e) << 3), part);
                        v128.store(runs + ((widestTimesJ + e) << 3), part2, 16);
                      }
                      const widestTimesJ2: i32 = (widestTimes2 + j) * plane;
                      const eEnd3: i32 = rowsInTimesColsHere;
                      // The remainder.
                      for (let e: i32 = eMain3; e < eEnd3; e++) {
                        store<f64>(runs + ((widestTimesJ2 + e) << 3), Infinity);
                      }
                    }
                    if (k == 1) {
                      const eMain3: i32 = <i32>(
                        (floor<f64>(max_f64((<f64>rowsIn - (<f64>k + <f64>low - 1.0)) * <f64>colsHere, 0.0) / 4.0) *
                          4.0)
                      );
                      // 4 rounds at once.
                      for (let e: i32 = 0; e < eMain3; e += 4) {
                        const sLow = v128.load(runs + (e << 3));
                        const sHigh = v128.load(runs + (e << 3), 16);
                        const sLow2 = v128.load(runs + ((widestTimesPlane + (e + colsHere)) << 3));
                        const sHigh2 = v128.load(runs + ((widestTimesPlane + (e + colsHere)) << 3), 16);
                        const sLow3 = f64x2.pmin(sLow, sLow2);
                        const sHigh3 = f64x2.pmin(sHigh, sHigh2);
                        const sLow4 = f64x2.pmax(sLow, sLow2);
                        const sHigh4 = f64x2.pmax(sHigh, sHigh2);
                        v128.store(runs + ((widestTimesPlane + e) << 3), sLow3);
                        v128.store(runs + ((widestTimesPlane + e) << 3), sHigh3, 16);
                        v128.store(runs + ((widestTimesPlane2 + e) << 3), sLow4);
                        v128.store(runs + ((widestTimesPlane2 + e) << 3), sHigh4, 16);
                      }
                      const eEnd3: i32 = (rowsIn - (k + low - 1)) * colsHere;
                      // The remainder.
                      for (let e: i32 = eMain3; e < eEnd3; e++) {
                        const s: f64 = load<f64>(runs + (e << 3));
                        const s2: f64 = load<f64>(runs + ((widestTimesPlane + (e + colsHere)) << 3));
                        const s3: f64 = min_f64(s, s2);
                        const s4: f64 = max_f64(s, s2);
                        store<f64>(runs + ((widestTimesPlane + e) << 3), s3);
                        store<f64>(runs + ((widestTimesPlane2 + e) << 3), s4);
                      }
                    } else {
                      if (k == 2) {
                        const eMain3: i32 = <i32>(
                          (floor<f64>(max_f64((<f64>rowsIn - (<f64>k + <f64>low - 1.0)) * <f64>colsHere, 0.0) / 4.0) *
                            4.0)
                        );
                        // 4 rounds at once.
                        for (let e: i32 = 0; e < eMain3; e += 4) {
                          const sLow = v128.load(runs + (e << 3));
                          const sHigh = v128.load(runs + (e << 3), 16);
                          const sLow2 = v128.load(runs + ((plane + e) << 3));
                          const sHigh2 = v128.load(runs + ((plane + e) << 3), 16);
                          const sLow3 = v128.load(runs + ((widestTimesPlane + (e + colsHereTimes2)) << 3));
                          const sHigh3 = v128.load(runs + ((widestTimesPlane + (e + colsHereTimes2)) << 3), 16);
                          const sLow4 = v128.load(runs + ((widestTimesPlane2 + (e + colsHereTimes2)) << 3));
                          const sHigh4 = v128.load(runs + ((widestTimesPlane2 + (e + colsHereTimes2)) << 3), 16);
                          const sLow5 = f64x2.pmin(sLow, sLow3);
                          const sHigh5 = f64x2.pmin(sHigh, sHigh3);
                          const sLow6 = f64x2.pmax(sLow, sLow3);
                          const sHigh6 = f64x2.pmax(sHigh, sHigh3);
                          const sLow7 = f64x2.pmin(sLow2, sLow4);
                          const sHigh7 = f64x2.pmin(sHigh2, sHigh4);
                          const sLow8 = f64x2.pmax(sLow2, sLow4);
                          const sHigh8 = f64x2.pmax(sHigh2, sHigh4);
                          const sLow9 = f64x2.pmin(sLow7, sLow6);
                          const sHigh9 = f64x2.pmin(sHigh7, sHigh6);
                          const sLow10 = f64x2.pmax(sLow7, sLow6);
                          const sHigh10 = f64x2.pmax(sHigh7, sHigh6);
                          v128.store(runs + ((widestTimesPlane + e) << 3), sLow5);
                          v128.store(runs + ((widestTimesPlane + e) << 3), sHigh5, 16);
                          v128.store(runs + ((widestTimesPlane2 + e) << 3), sLow9);
                          v128.store(runs + ((widestTimesPlane2 + e) << 3), sHigh9, 16);
                          v128.store(runs + ((widestTimesPlane3 + e) << 3), sLow10);
                          v128.store(runs + ((widestTimesPlane3 + e) << 3), sHigh10, 16);
                          v128.store(runs + ((widestTimesPlane4 + e) << 3), sLow8);
                          v128.store(runs + ((widestTimesPlane4 + e) << 3), sHigh8, 16);
                        }
                        const eEnd3: i32 = (rowsIn - (k + low - 1)) * colsHere;
                        // The remainder.
                        for (let e: i32 = eMain3; e < eEnd3; e++) {
                          const s: f64 = load<f64>(runs + (e << 3));
                          const s2: f64 = load<f64>(runs + ((plane + e) << 3));
                          const s3: f64 = load<f64>(runs + ((widestTimesPlane + (e + colsHereTimes2)) << 3));
                          const s4: f64 = load<f64>(runs + ((widestTimesPlane2 + (e + colsHereTimes2)) << 3));
                          const s5: f64 = min_f64(s, s3);
                          const s6: f64 = max_f64(s, s3);
                          const s7: f64 = min_f64(s2, s4);
                          const s8: f64 = max_f64(s2, s4);
                          const s9: f64 = min_f64(s7, s6);
                          const s10: f64 = max_f64(s7, s6);
                          store<f64>(runs + ((widestTimesPlane + e) << 3), s5);
                          store<f64>(runs + ((widestTimesPlane2 + e) << 3), s9);
                          store<f64>(runs + ((widestTimesPlane3 + e) << 3), s10);
                          store<f64>(runs + ((widestTimesPlane4 + e) << 3), s8);
                        }
                      } else {
                        if (k == 4) {
                          const eMain3: i32 = <i32>(
                            (floor<f64>(max_f64((<f64>rowsIn - (<f64>k + <f64>low - 1.0)) * <f64>colsHere, 0.0) / 4.0) *
                              4.0)
                          );
                          // 4 rounds at once.
                          for (let e: i32 = 0; e < eMain3; e += 4) {
                            const sLow = v128.load(runs + (e << 3));
                            const sHigh = v128.load(runs + (e << 3), 16);
                            const sLow2 = v128.load(runs + ((plane + e) << 3));
                            const sHigh2 = v128.load(runs + ((plane + e) << 3), 16);
                            const sLow3 = v128.load(runs + ((planeTimes2 + e) << 3));
                            const sHigh3 = v128.load(runs + ((planeTimes2 + e) << 3), 16);
                            const sLow4 = v128.load(runs + ((planeTimes3 + e) << 3));
                            const sHigh4 = v128.load(runs + ((planeTimes3 + e) << 3), 16);
                            const sLow5 = v128.load(runs + ((widestTimesPlane + (e + colsHereTimes4)) << 3));
                            const sHigh5 = v128.load(runs + ((widestTimesPlane + (e + colsHereTimes4)) << 3), 16);
                            const sLow6 = v128.load(runs + ((widestTimesPlane2 + (e + colsHereTimes4)) << 3));
                            const sHigh6 = v128.load(runs + ((widestTimesPlane2 + (e + colsHereTimes4)) << 3), 16);
                            const sLow7 = v128.load(runs + ((widestTimesPlane3 + (e + colsHereTimes4)) << 3));
                            const sHigh7 = v128.load(runs + ((widestTimesPlane3 + (e + colsHereTimes4)) << 3), 16);
                            const sLow8 = v128.load(runs + ((widestTimesPlane4 + (e + colsHereTimes4)) << 3));
                            const sHigh8 = v128.load(runs + ((widestTimesPlane4 + (e + colsHereTimes4)) << 3), 16);
                            const sLow9 = f64x2.pmin(sLow, sLow5);
                            const sHigh9 = f64x2.pmin(sHigh, sHigh5);
                            const sLow10 = f64x2.pmax(sLow, sLow5);
                            const sHigh10 = f64x2.pmax(sHigh, sHigh5);
                            const sLow11 = f64x2.pmin(sLow3, sLow7);
                            const sHigh11 = f64x2.pmin(sHigh3, sHigh7);
                            const sLow12 = f64x2.pmax(sLow3, sLow7);
                            const sHigh12 = f64x2.pmax(sHigh3, sHigh7);
                            const sLow13 = f64x2.pmin(sLow11, sLow10);
                            const sHigh13 = f64x2.pmin(sHigh11, sHigh10);
                            const sLow14 = f64x2.pmax(sLow11, sLow10);
                            const sHigh14 = f64x2.pmax(sHigh11, sHigh10);
                            const sLow15 = f64x2.pmin(sLow2, sLow6);
                            const sHigh15 = f64x2.pmin(sHigh2, sHigh6);
                            const sLow16 = f64x2.pmax(sLow2, sLow6);
                            const sHigh16 = f64x2.pmax(sHigh2, sHigh6);
                            const sLow17 = f64x2.pmin(sLow4, sLow8);
                            const sHigh17 = f64x2.pmin(sHigh4, sHigh8);
                            const sLow18 = f64x2.pmax(sLow4, sLow8);
                            const sHigh18 = f64x2.pmax(sHigh4, sHigh8);
                            const sLow19 = f64x2.pmin(sLow17, sLow16);
                            const sHigh19 = f64x2.pmin(sHigh17, sHigh16);
                            const sLow20 = f64x2.pmax(sLow17, sLow16);
                            const sHigh20 = f64x2.pmax(sHigh17, sHigh16);
                            const sLow21 = f64x2.pmin(sLow15, sLow13);
                            const sHigh21 = f64x2.pmin(sHigh15, sHigh13);
                            const sLow22 = f64x2.pmax(sLow15, sLow13);
                            const sHigh22 = f64x2.pmax(sHigh15, sHigh13);
                            const sLow23 = f64x2.pmin(sLow19, sLow14);
                            const sHigh23 = f64x2.pmin(sHigh19, sHigh14);
                            const sLow24 = f64x2.pmax(sLow19, sLow14);
                            const sHigh24 = f64x2.pmax(sHigh19, sHigh14);
                            const sLow25 = f64x2.pmin(sLow20, sLow12);
                            const sHigh25 = f64x2.pmin(sHigh20, sHigh12);
                            const sLow26 = f64x2.pmax(sLow20, sLow12);
                            const sHigh26 = f64x2.pmax(sHigh20, sHigh12);
                            v128.store(runs + ((widestTimesPlane + e) << 3), sLow9);
                            v128.store(runs + ((widestTimesPlane + e) << 3), sHigh9, 16);
                            v128.store(runs + ((widestTimesPlane2 + e) << 3), sLow21);
                            v128.store(runs + ((widestTimesPlane2 + e) << 3), sHigh21, 16);
                            v128.store(runs + ((widestTimesPlane3 + e) << 3), sLow22);
                            v128.store(runs + ((widestTimesPlane3 + e) << 3), sHigh22, 16);
                            v128.store(runs + ((widestTimesPlane4 + e) << 3), sLow23);
                            v128.store(runs + ((widestTimesPlane4 + e) << 3), sHigh23, 16);
                            v128.store(runs + ((widestTimesPlane5 + e) << 3), sLow24);
                            v128.store(runs + ((widestTimesPlane5 + e) << 3), sHigh24, 16);
                            v128.store(runs + ((widestTimesPlane6 + e) << 3), sLow25);
                            v128.store(runs + ((widestTimesPlane6 + e) << 3), sHigh25, 16);
                            v128.store(runs + ((widestTimesPlane7 + e) << 3), sLow26);
                            v128.store(runs + ((widestTimesPlane7 + e) << 3), sHigh26, 16);
                            v128.store(runs + ((widestTimesPlane8 + e) << 3), sLow18);
                            v128.store(runs + ((widestTimesPlane8 + e) << 3), sHigh18, 16);
                          }
                          const eEnd3: i32 = (rowsIn - (k + low - 1)) * colsHere;
                          // The remainder.
                          for (let e: i32 = eMain3; e < eEnd3; e++) {
                            const s: f64 = load<f64>(runs + (e << 3));
                            const s2: f64 = load<f64>(runs + ((plane + e) << 3));
                            const s3: f64 = load<f64>(runs + ((planeTimes2 + e) << 3));
                            const s4: f64 = load<f64>(runs + ((planeTimes3 + e) << 3));
                            const s5: f64 = load<f64>(runs + ((widestTimesPlane + (e + colsHereTimes4)) << 3));
                            const s6: f64 = load<f64>(runs + ((widestTimesPlane2 + (e + colsHereTimes4)) << 3));
                            const s7: f64 = load<f64>(runs + ((widestTimesPlane3 + (e + colsHereTimes4)) << 3));
                            const s8: f64 = load<f64>(runs + ((widestTimesPlane4 + (e + colsHereTimes4)) << 3));
                            const s9: f64 = min_f64(s, s5);
                            const s10: f64 = max_f64(s, s5);
                            const s11: f64 = min_f64(s3, s7);
                            const s12: f64 = max_f64(s3, s7);
                            const s13: f64 = min_f64(s11, s10);
                            const s14: f64 = max_f64(s11, s10);
                            const s15: f64 = min_f64(s2, s6);
                            const s16: f64 = max_f64(s2, s6);
                            const s17: f64 = min_f64(s4, s8);
                            const s18: f64 = max_f64(s4, s8);
                            const s19: f64 = min_f64(s17, s16);
                            const s20: f64 = max_f64(s17, s16);
                            const s21: f64 = min_f64(s15, s13);
                            const s22: f64 = max_f64(s15, s13);
                            const s23: f64 = min_f64(s19, s14);
                            const s24: f64 = max_f64(s19, s14);
                            const s25: f64 = min_f64(s20, s12);
                            const s26: f64 = max_f64(s20, s12);
                            store<f64>(runs + ((widestTimesPlane + e) << 3), s9);
                            store<f64>(runs + ((widestTimesPlane2 + e) << 3), s21);
                            store<f64>(runs + ((widestTimesPlane3 + e) << 3), s22);
                            store<f64>(runs + ((widestTimesPlane4 + e) << 3), s23);
                            store<f64>(runs + ((widestTimesPlane5 + e) << 3), s24);
                            store<f64>(runs + ((widestTimesPlane6 + e) << 3), s25);
                            store<f64>(runs + ((widestTimesPlane7 + e) << 3), s26);
                            store<f64>(runs + ((widestTimesPlane8 + e) << 3), s18);
                          }
                        } else {
                          if (k == 8) {
                            const eMain3: i32 = <i32>(
                              (floor<f64>(
                                max_f64((<f64>rowsIn - (<f64>k + <f64>low - 1.0)) * <f64>colsHere, 0.0) / 4.0,
                              ) * 4.0)
                            );
                            // 4 rounds at once.
                            for (let e: i32 = 0; e < eMain3; e += 4) {
                              const sLow = v128.load(runs + (e << 3));
                              const sHigh = v128.load(runs + (e << 3), 16);
                              const sLow2 = v128.load(runs + ((plane + e) << 3));
                              const sHigh2 = v128.load(runs + ((plane + e) << 3), 16);
                              const sLow3 = v128.load(runs + ((planeTimes2 + e) << 3));
                              const sHigh3 = v128.load(runs + ((planeTimes2 + e) << 3), 16);
                              const sLow4 = v128.load(runs + ((planeTimes3 + e) << 3));
                              const sHigh4 = v128.load(runs + ((planeTimes3 + e) << 3), 16);
                              const sLow5 = v128.load(runs + ((planeTimes4 + e) << 3));
                              const sHigh5 = v128.load(runs + ((planeTimes4 + e) << 3), 16);
                              const sLow6 = v128.load(runs + ((planeTimes5 + e) << 3));
                              const sHigh6 = v128.load(runs + ((planeTimes5 + e) << 3), 16);
                              const sLow7 = v128.load(runs + ((planeTimes6 + e) << 3));
                              const sHigh7 = v128.load(runs + ((planeTimes6 + e) << 3), 16);
                              const sLow8 = v128.load(runs + ((planeTimes7 + e) << 3));
                              const sHigh8 = v128.load(runs + ((planeTimes7 + e) << 3), 16);
                              const sLow9 = v128.load(runs + ((widestTimesPlane + (e + colsHereTimes8)) << 3));
                              const sHigh9 = v128.load(runs + ((widestTimesPlane + (e + colsHereTimes8)) << 3), 16);
                              const sLow10 = v128.load(runs + ((widestTimesPlane2 + (e + colsHereTimes8)) << 3));
                              const sHigh10 = v128.load(runs + ((widestTimesPlane2 + (e + colsHereTimes8)) << 3), 16);
                              const sLow11 = v128.load(runs + ((widestTimesPlane3 + (e + colsHereTimes8)) << 3));
                              const sHigh11 = v128.load(runs + ((widestTimesPlane3 + (e + colsHereTimes8)) << 3), 16);
                              const sLow12 = v128.load(runs + ((widestTimesPlane4 + (e + colsHereTimes8)) << 3));
                              const sHigh12 = v128.load(runs + ((widestTimesPlane4 + (e + colsHereTimes8)) << 3), 16);
                              const sLow13 = v128.load(runs + ((widestTimesPlane5 + (e + colsHereTimes8)) << 3));
                              const sHigh13 = v128.load(runs + ((widestTimesPlane5 + (e + colsHereTimes8)) << 3), 16);
                              const sLow14 = v128.load(runs + ((widestTimesPlane6 + (e + colsHereTimes8)) << 3));
                              const sHigh14 = v128.load(runs + ((widestTimesPlane6 + (e + colsHereTimes8)) << 3), 16);
                              const sLow15 = v128.load(runs + ((widestTimesPlane7 + (e + colsHereTimes8)) << 3));
                              const sHigh15 = v128.load(runs + ((widestTimesPlane7 + (e + colsHereTimes8)) << 3), 16);
                              const sLow16 = v128.load(runs + ((widestTimesPlane8 + (e + colsHereTimes8)) << 3));
                              const sHigh16 = v128.load(runs + ((widestTimesPlane8 + (e + colsHereTimes8)) << 3), 16);
                              const sLow17 = f64x2.pmin(sLow, sLow9);
                              const sHigh17 = f64x2.pmin(sHigh, sHigh9);
                              const sLow18 = f64x2.pmax(sLow, sLow9);
                              const sHigh18 = f64x2.pmax(sHigh, sHigh9);
                              const sLow19 = f64x2.pmin(sLow5, sLow13);
                              const sHigh19 = f64x2.pmin(sHigh5, sHigh13);
                              const sLow20 = f64x2.pmax(sLow5, sLow13);
                              const sHigh20 = f64x2.pmax(sHigh5, sHigh13);
                              const sLow21 = f64x2.pmin(sLow19, sLow18);
                              const sHigh21 = f64x2.pmin(sHigh19, sHigh18);
                              const sLow22 = f64x2.pmax(sLow19, sLow18);
                              const sHigh22 = f64x2.pmax(sHigh19, sHigh18);
                              const sLow23 = f64x2.pmin(sLow3, sLow11);
                              const sHigh23 = f64x2.pmin(sHigh3, sHigh11);
                              const sLow24 = f64x2.pmax(sLow3, sLow11);
                              const sHigh24 = f64x2.pmax(sHigh3, sHigh11);
                              const sLow25 = f64x2.pmin(sLow7, sLow15);
                              const sHigh25 = f64x2.pmin(sHigh7, sHigh15);
                              const sLow26 = f64x2.pmax(sLow7, sLow15);
                              const sHigh26 = f64x2.pmax(sHigh7, sHigh15);
                              const sLow27 = f64x2.pmin(sLow25, sLow24);
                              const sHigh27 = f64x2.pmin(sHigh25, sHigh24);
                              const sLow28 = f64x2.pmax(sLow25, sLow24);
                              const sHigh28 = f64x2.pmax(sHigh25, sHigh24);
                              const sLow29 = f64x2.pmin(sLow23, sLow21);
                              const sHigh29 = f64x2.pmin(sHigh23, sHigh21);
                              const sLow30 = f64x2.pmax(sLow23, sLow21);
                              const sHigh30 = f64x2.pmax(sHigh23, sHigh21);
                              const sLow31 = f64x2.pmin(sLow27, sLow22);
                              const sHigh31 = f64x2.pmin(sHigh27, sHigh22);
                              const sLow32 = f64x2.pmax(sLow27, sLow22);
                              const sHigh32 = f64x2.pmax(sHigh27, sHigh22);
                              const sLow33 = f64x2.pmin(sLow28, sLow20);
                              const sHigh33 = f64x2.pmin(sHigh28, sHigh20);
                              const sLow34 = f64x2.pmax(sLow28, sLow20);
                              const sHigh34 = f64x2.pmax(sHigh28, sHigh20);
                              const sLow35 = f64x2.pmin(sLow2, sLow10);
                              const sHigh35 = f64x2.pmin(sHigh2, sHigh10);
                              const sLow36 = f64x2.pmax(sLow2, sLow10);
                              const sHigh36 = f64x2.pmax(sHigh2, sHigh10);
                              const sLow37 = f64x2.pmin(sLow6, sLow14);
                              const sHigh37 = f64x2.pmin(sHigh6, sHigh14);
                              const sLow38 = f64x2.pmax(sLow6, sLow14);
                              const sHigh38 = f64x2.pmax(sHigh6, sHigh14);
                              const sLow39 = f64x2.pmin(sLow37, sLow36);
                              const sHigh39 = f64x2.pmin(sHigh37, sHigh36);
                              const sLow40 = f64x2.pmax(sLow37, sLow36);
                              const sHigh40 = f64x2.pmax(sHigh37, sHigh36);
                              const sLow41 = f64x2.pmin(sLow4, sLow12);
                              const sHigh41 = f64x2.pmin(sHigh4, sHigh12);
                              const sLow42 = f64x2.pmax(sLow4, sLow12);
                              const sHigh42 = f64x2.pmax(sHigh4, sHigh12);
                              const sLow43 = f64x2.pmin(sLow8, sLow16);
                              const sHigh43 = f64x2.pmin(sHigh8, sHigh16);
                              const sLow44 = f64x2.pmax(sLow8, sLow16);
                              const sHigh44 = f64x2.pmax(sHigh8, sHigh16);
                              const sLow45 = f64x2.pmin(sLow43, sLow42);
                              const sHigh45 = f64x2.pmin(sHigh43, sHigh42);
                              const sLow46 = f64x2.pmax(sLow43, sLow42);
                              const sHigh46 = f64x2.pmax(sHigh43, sHigh42);
                              const sLow47 = f64x2.pmin(sLow41, sLow39);
                              const sHigh47 = f64x2.pmin(sHigh41, sHigh39);
                              const sLow48 = f64x2.pmax(sLow41, sLow39);
                              const sHigh48 = f64x2.pmax(sHigh41, sHigh39);
                              const sLow49 = f64x2.pmin(sLow45, sLow40);
                              const sHigh49 = f64x2.pmin(sHigh45, sHigh40);
                              const sLow50 = f64x2.pmax(sLow45, sLow40);
                              const sHigh50 = f64x2.pmax(sHigh45, sHigh40);
                              const sLow51 = f64x2.pmin(sLow46, sLow38);
                              const sHigh51 = f64x2.pmin(sHigh46, sHigh38);
                              const sLow52 = f64x2.pmax(sLow46, sLow38);
                              const sHigh52 = f64x2.pmax(sHigh46, sHigh38);
                              const sLow53 = f64x2.pmin(sLow35, sLow29);
                              const sHigh53 = f64x2.pmin(sHigh35, sHigh29);
                              const sLow54 = f64x2.pmax(sLow35, sLow29);
                              const sHigh54 = f64x2.pmax(sHigh35, sHigh29);
                              const sLow55 = f64x2.pmin(sLow47, sLow30);
                              const sHigh55 = f64x2.pmin(sHigh47, sHigh30);
                              const sLow56 = f64x2.pmax(sLow47, sLow30);
                              const sHigh56 = f64x2.pmax(sHigh47, sHigh30);
                              const sLow57 = f64x2.pmin(sLow48, sLow31);
                              const sHigh57 = f64x2.pmin(sHigh48, sHigh31);
                              const sLow58 = f64x2.pmax(sLow48, sLow31);
                              const sHigh58 = f64x2.pmax(sHigh48, sHigh31);
                              const sLow59 = f64x2.pmin(sLow49, sLow32);
                              const sHigh59 = f64x2.pmin(sHigh49, sHigh32);
                              const sLow60 = f64x2.pmax(sLow49, sLow32);
                              const sHigh60 = f64x2.pmax(sHigh49, sHigh32);
                              const sLow61 = f64x2.pmin(sLow50, sLow33);
                              const sHigh61 = f64x2.pmin(sHigh50, sHigh33);
                              const sLow62 = f64x2.pmax(sLow50, sLow33);
                              const sHigh62 = f64x2.pmax(sHigh50, sHigh33);
                              const sLow63 = f64x2.pmin(sLow51, sLow34);
                              const sHigh63 = f64x2.pmin(sHigh51, sHigh34);
                              const sLow64 = f64x2.pmax(sLow51, sLow34);
                              const sHigh64 = f64x2.pmax(sHigh51, sHigh34);
                              const sLow65 = f64x2.pmin(sLow52, sLow26);
                              const sHigh65 = f64x2.pmin(sHigh52, sHigh26);
                              const sLow66 = f64x2.pmax(sLow52, sLow26);
                              const sHigh66 = f64x2.pmax(sHigh52, sHigh26);
                              v128.store(runs + ((widestTimesPlane + e) << 3), sLow17);
                              v128.store(runs + ((widestTimesPlane + e) << 3), sHigh17, 16);
                              v128.store(runs + ((widestTimesPlane2 + e) << 3), sLow53);
                              v128.store(runs + ((widestTimesPlane2 + e) << 3), sHigh53, 16);
                              v128.store(runs + ((widestTimesPlane3 + e) << 3), sLow54);
                              v128.store(runs + ((widestTimesPlane3 + e) << 3), sHigh54, 16);
                              v128.store(runs + ((widestTimesPlane4 + e) << 3), sLow55);
                              v128.store(runs + ((widestTimesPlane4 + e) << 3), sHigh55, 16);
                              v128.store(runs + ((widestTimesPlane5 + e) << 3), sLow56);
                              v128.store(runs + ((widestTimesPlane5 + e) << 3), sHigh56, 16);
                              v128.store(runs + ((widestTimesPlane6 + e) << 3), sLow57);
                              v128.store(runs + ((widestTimesPlane6 + e) << 3), sHigh57, 16);
                              v128.store(runs + ((widestTimesPlane7 + e) << 3), sLow58);
                              v128.store(runs + ((widestTimesPlane7 + e) << 3), sHigh58, 16);
                              v128.store(runs + ((widestTimesPlane8 + e) << 3), sLow59);
                              v128.store(runs + ((widestTimesPlane8 + e) << 3), sHigh59, 16);
                              v128.store(runs + ((widestTimesPlane9 + e) << 3), sLow60);
                              v128.store(runs + ((widestTimesPlane9 + e) << 3), sHigh60, 16);
                              v128.store(runs + ((widestTimesPlane10 + e) << 3), sLow61);
                              v128.store(runs + ((widestTimesPlane10 + e) << 3), sHigh61, 16);
                              v128.store(runs + ((widestTimesPlane11 + e) << 3), sLow62);
                              v128.store(runs + ((widestTimesPlane11 + e) << 3), sHigh62, 16);
                              v128.store(runs + ((widestTimesPlane12 + e) << 3), sLow63);
                              v128.store(runs + ((widestTimesPlane12 + e) << 3), sHigh63, 16);
                              v128.store(runs + ((widestTimesPlane13 + e) << 3), sLow64);
                              v128.store(runs + ((widestTimesPlane13 + e) << 3), sHigh64, 16);
                              v128.store(runs + ((widestTimesPlane14 + e) << 3), sLow65);
                              v128.store(runs + ((widestTimesPlane14 + e) << 3), sHigh65, 16);
                              v128.store(runs + ((widestTimesPlane15 + e) << 3), sLow66);
                              v128.store(runs + ((widestTimesPlane15 + e) << 3), sHigh66, 16);
                              v128.store(runs + ((widestTimesPlane16 + e) << 3), sLow44);
                              v128.store(runs + ((widestTimesPlane16 + e) << 3), sHigh44, 16);
                            }
                            const eEnd3: i32 = (rowsIn - (k + low - 1)) * colsHere;
                            // The remainder.
                            for (let e: i32 = eMain3; e < eEnd3; e++) {
                              const s: f64 = load<f64>(runs + (e << 3));
                              const s2: f64 = load<f64>(runs + ((plane + e) << 3));
                              const s3: f64 = load<f64>(runs + ((planeTimes2 + e) << 3));
                              const s4: f64 = load<f64>(runs + ((planeTimes3 + e) << 3));
                              const s5: f64 = load<f64>(runs + ((planeTimes4 + e) << 3));
                              const s6: f64 = load<f64>(runs + ((planeTimes5 + e) << 3));
                              const s7: f64 = load<f64>(runs + ((planeTimes6 + e) << 3));
                              const s8: f64 = load<f64>(runs + ((planeTimes7 + e) << 3));
                              const s9: f64 = load<f64>(runs + ((widestTimesPlane + (e + colsHereTimes8)) << 3));
                              const s10: f64 = load<f64>(runs + ((widestTimesPlane2 + (e + colsHereTimes8)) << 3));
                              const s11: f64 = load<f64>(runs + ((widestTimesPlane3 + (e + colsHereTimes8)) << 3));
                              const s12: f64 = load<f64>(runs + ((widestTimesPlane4 + (e + colsHereTimes8)) << 3));
                              const s13: f64 = load<f64>(runs + ((widestTimesPlane5 + (e + colsHereTimes8)) << 3));
                              const s14: f64 = load<f64>(runs + ((widestTimesPlane6 + (e + colsHereTimes8)) << 3));
                              const s15: f64 = load<f64>(runs + ((widestTimesPlane7 + (e + colsHereTimes8)) << 3));
                              const s16: f64 = load<f64>(runs + ((widestTimesPlane8 + (e + colsHereTimes8)) << 3));
                              const s17: f64 = min_f64(s, s9);
                              const s18: f64 = max_f64(s, s9);
                              const s19: f64 = min_f64(s5, s13);
                              const s20: f64 = max_f64(s5, s13);
                              const s21: f64 = min_f64(s19, s18);
                              const s22: f64 = max_f64(s19, s18);
                              const s23: f64 = min_f64(s3, s11);
                              const s24: f64 = max_f64(s3, s11);
                              const s25: f64 = min_f64(s7, s15);
                              const s26: f64 = max_f64(s7, s15);
                              const s27: f64 = min_f64(s25, s24);
                              const s28: f64 = max_f64(s25, s24);
                              const s29: f64 = min_f64(s23, s21);
                              const s30: f64 = max_f64(s23, s21);
                              const s31: f64 = min_f64(s27, s22);
                              const s32: f64 = max_f64(s27, s22);
                              const s33: f64 = min_f64(s28, s20);
                              const s34: f64 = max_f64(s28, s20);
                              const s35: f64 = min_f64(s2, s10);
                              const s36: f64 = max_f64(s2, s10);
                              const s37: f64 = min_f64(s6, s14);
                              const s38: f64 = max_f64(s6, s14);
                              const s39: f64 = min_f64(s37, s36);
                              const s40: f64 = max_f64(s37, s36);
                              const s41: f64 = min_f64(s4, s12);
                              const s42: f64 = max_f64(s4, s12);
                              const s43: f64 = min_f64(s8, s16);
                              const s44: f64 = max_f64(s8, s16);
                              const s45: f64 = min_f64(s43, s42);
                              const s46: f64 = max_f64(s43, s42);
                              const s47: f64 = min_f64(s41, s39);
                              const s48: f64 = max_f64(s41, s39);
                              const s49: f64 = min_f64(s45, s40);
                              const s50: f64 = max_f64(s45, s40);
                              const s51: f64 = min_f64(s46, s38);
                              const s52: f64 = max_f64(s46, s38);
                              const s53: f64 = min_f64(s35, s29);
                              const s54: f64 = max_f64(s35, s29);
                              const s55: f64 = min_f64(s47, s30);
                              const s56: f64 = max_f64(s47, s30);
                              const s57: f64 = min_f64(s48, s31);
                              const s58: f64 = max_f64(s48, s31);
                              const s59: f64 = min_f64(s49, s32);
                              const s60: f64 = max_f64(s49, s32);
                              const s61: f64 = min_f64(s50, s33);
                              const s62: f64 = max_f64(s50, s33);
                              const s63: f64 = min_f64(s51, s34);
                              const s64: f64 = max_f64(s51, s34);
                              const s65: f64 = min_f64(s52, s26);
                              const s66: f64 = max_f64(s52, s26);
                              store<f64>(runs + ((widestTimesPlane + e) << 3), s17);
                              store<f64>(runs + ((widestTimesPlane2 + e) << 3), s53);
                              store<f64>(runs + ((widestTimesPlane3 + e) << 3), s54);
                              store<f64>(runs + ((widestTimesPlane4 + e) << 3), s55);
                              store<f64>(runs + ((widestTimesPlane5 + e) << 3), s56);
                              store<f64>(runs + ((widestTimesPlane6 + e) << 3), s57);
                              store<f64>(runs + ((widestTimesPlane7 + e) << 3), s58);
                              store<f64>(runs + ((widestTimesPlane8 + e) << 3), s59);
                              store<f64>(runs + ((widestTimesPlane9 + e) << 3), s60);
                              store<f64>(runs + ((widestTimesPlane10 + e) << 3), s61);
                              store<f64>(runs + ((widestTimesPlane11 + e) << 3), s62);
                              store<f64>(runs + ((widestTimesPlane12 + e) << 3), s63);
                              store<f64>(runs + ((widestTimesPlane13 + e) << 3), s64);
                              store<f64>(runs + ((widestTimesPlane14 + e) << 3), s65);
                              store<f64>(runs + ((widestTimesPlane15 + e) << 3), s66);
                              store<f64>(runs + ((widestTimesPlane16 + e) << 3), s44);
                            }
                          } else {
                            const eMain3: i32 = <i32>(
                              (floor<f64>(
                                max_f64((<f64>rowsIn - (<f64>k + <f64>low - 1.0)) * <f64>colsHere, 0.0) / 4.0,
                              ) * 4.0)
                            );
                            const kMinus1: i32 = k * 2 - 1;
                            const kTimesColsHere: i32 = k * colsHere;
                            // 4 rounds at once.
                            for (let e: i32 = 0; e < eMain3; e += 4) {
                              const ePlusK: i32 = e + kTimesColsHere;
                              for (let j: i32 = 0; j < k; j++) {
                                const part = v128.load(runs + (((widestTimes2 + j) * plane + ePlusK) << 3));
                                const part2 = v128.load(runs + (((widestTimes2 + j) * plane + ePlusK) << 3), 16);
                                v128.store(runs + (((widestTimes2 + (kMinus1 - j)) * plane + e) << 3), part);
                                v128.store(runs + (((widestTimes2 + (kMinus1 - j)) * plane + e) << 3), part2, 16);
                              }
                              for (let j: i32 = 0; j < k; j++) {
                                const part = v128.load(runs + ((j * plane + e) << 3));
                                const part2 = v128.load(runs + ((j * plane + e) << 3), 16);
                                v128.store(runs + (((widestTimes2 + j) * plane + e) << 3), part);
                                v128.store(runs + (((widestTimes2 + j) * plane + e) << 3), part2, 16);
                              }
                              let d: i32 = k;
                              while (d > 0) {
                                const dMinus0: i32 = 0 - max<i32>(d, 0);
                                const dMinus1: i32 = max<i32>(d, 1) - 1;
                                for (let t: i32 = 0; t < k; t++) {
                                  const i: i32 = widestTimes2 + ((t & dMinus0) * 2 + (t & dMinus1));
                                  const xLow = v128.load(runs + ((i * plane + e) << 3));
                                  const xHigh = v128.load(runs + ((i * plane + e) << 3), 16);
                                  const yLow = v128.load(runs + (((i + d) * plane + e) << 3));
                                  const yHigh = v128.load(runs + (((i + d) * plane + e) << 3), 16);
                                  const part = f64x2.pmin(xLow, yLow);
                                  const part2 = f64x2.pmin(xHigh, yHigh);
                                  v128.store(runs + ((i * plane + e) << 3), part);
                                  v128.store(runs + ((i * plane + e) << 3), part2, 16);
                                  const part3 = f64x2.pmax(xLow, yLow);
                                  const part4 = f64x2.pmax(xHigh, yHigh);
                                  v128.store(runs + (((i + d) * plane + e) << 3), part3);
                                  v128.store(runs + (((i + d) * plane + e) << 3), part4, 16);
                                }
                                d = d >> 1;
                              }
                            }
                            const kMinus1_2: i32 = k * 2 - 1;
                            const kTimesColsHere2: i32 = k * colsHere;
                            const eEnd3: i32 = (rowsIn - (k + low - 1)) * colsHere;
                            // The remainder.
                            for (let e: i32 = eMain3; e < eEnd3; e++) {
                              const ePlusK: i32 = e + kTimesColsHere2;
                              for (let j: i32 = 0; j < k; j++) {
                                store<f64>(
                                  runs + (((widestTimes2 + (kMinus1_2 - j)) * plane + e) << 3),
                                  load<f64>(runs + (((widestTimes2 + j) * plane + ePlusK) << 3)),
                                );
                              }
                              for (let j: i32 = 0; j < k; j++) {
                                store<f64>(
                                  runs + (((widestTimes2 + j) * plane + e) << 3),
                                  load<f64>(runs + ((j * plane + e) << 3)),
                                );
                              }
                              let d: i32 = k;
                              while (d > 0) {
                                const dMinus0: i32 = 0 - max<i32>(d, 0);
                                const dMinus1: i32 = max<i32>(d, 1) - 1;
                                for (let t: i32 = 0; t < k; t++) {
                                  const i: i32 = widestTimes2 + ((t & dMinus0) * 2 + (t & dMinus1));
                                  const x2: f64 = load<f64>(runs + ((i * plane + e) << 3));
                                  const y: f64 = load<f64>(runs + (((i + d) * plane + e) << 3));
                                  store<f64>(runs + ((i * plane + e) << 3), min_f64(x2, y));
                                  store<f64>(runs + (((i + d) * plane + e) << 3), max_f64(x2, y));
                                }
                                d = d >> 1;
                              }
                            }
                          }
                        }
                      }
                    }
                    capacity = k * 2;
                  }
                  low = low + k;
                }
                if (k == 1) {
                  const eMain3: i32 = <i32>(
                    (floor<f64>(max_f64((<f64>rowsIn - toF64_i32(k * 2 - 1)) * <f64>colsHere, 0.0) / 4.0) * 4.0)
                  );
                  // 4 rounds at once.
                  for (let e: i32 = 0; e < eMain3; e += 4) {
                    const sLow = v128.load(runs + (e << 3));
                    const sHigh = v128.load(runs + (e << 3), 16);
                    const sLow2 = v128.load(runs + ((e + colsHere) << 3));
                    const sHigh2 = v128.load(runs + ((e + colsHere) << 3), 16);
                    const sLow3 = f64x2.pmin(sLow, sLow2);
                    const sHigh3 = f64x2.pmin(sHigh, sHigh2);
                    const sLow4 = f64x2.pmax(sLow, sLow2);
                    const sHigh4 = f64x2.pmax(sHigh, sHigh2);
                    v128.store(runs + (e << 3), sLow3);
                    v128.store(runs + (e << 3), sHigh3, 16);
                    v128.store(runs + ((plane + e) << 3), sLow4);
                    v128.store(runs + ((plane + e) << 3), sHigh4, 16);
                  }
                  const eEnd3: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                  // The remainder.
                  for (let e: i32 = eMain3; e < eEnd3; e++) {
                    const s: f64 = load<f64>(runs + (e << 3));
                    const s2: f64 = load<f64>(runs + ((e + colsHere) << 3));
                    const s3: f64 = min_f64(s, s2);
                    const s4: f64 = max_f64(s, s2);
                    store<f64>(runs + (e << 3), s3);
                    store<f64>(runs + ((plane + e) << 3), s4);
                  }
                } else {
                  if (k == 2) {
                    const eMain3: i32 = <i32>(
                      (floor<f64>(max_f64((<f64>rowsIn - toF64_i32(k * 2 - 1)) * <f64>colsHere, 0.0) / 4.0) * 4.0)
                    );
                    // 4 rounds at once.
                    for (let e: i32 = 0; e < eMain3; e += 4) {
                      const sLow = v128.load(runs + (e << 3));
                      const sHigh = v128.load(runs + (e << 3), 16);
                      const sLow2 = v128.load(runs + ((plane + e) << 3));
                      const sHigh2 = v128.load(runs + ((plane + e) << 3), 16);
                      const sLow3 = v128.load(runs + ((e + colsHereTimes2) << 3));
                      const sHigh3 = v128.load(runs + ((e + colsHereTimes2) << 3), 16);
                      const sLow4 = v128.load(runs + ((plane + (e + colsHereTimes2)) << 3));
                      const sHigh4 = v128.load(runs + ((plane + (e + colsHereTimes2)) << 3), 16);
                      const sLow5 = f64x2.pmin(sLow, sLow3);
                      const sHigh5 = f64x2.pmin(sHigh, sHigh3);
                      const sLow6 = f64x2.pmax(sLow, sLow3);
                      const sHigh6 = f64x2.pmax(sHigh, sHigh3);
                      const sLow7 = f64x2.pmin(sLow2, sLow4);
                      const sHigh7 = f64x2.pmin(sHigh2, sHigh4);
                      const sLow8 = f64x2.pmax(sLow2, sLow4);
                      const sHigh8 = f64x2.pmax(sHigh2, sHigh4);
                      const sLow9 = f64x2.pmin(sLow7, sLow6);
                      const sHigh9 = f64x2.pmin(sHigh7, sHigh6);
                      const sLow10 = f64x2.pmax(sLow7, sLow6);
                      const sHigh10 = f64x2.pmax(sHigh7, sHigh6);
                      v128.store(runs + (e << 3), sLow5);
                      v128.store(runs + (e << 3), sHigh5, 16);
                      v128.store(runs + ((plane + e) << 3), sLow9);
                      v128.store(runs + ((plane + e) << 3), sHigh9, 16);
                      v128.store(runs + ((planeTimes2 + e) << 3), sLow10);
                      v128.store(runs + ((planeTimes2 + e) << 3), sHigh10, 16);
                      v128.store(runs + ((planeTimes3 + e) << 3), sLow8);
                      v128.store(runs + ((planeTimes3 + e) << 3), sHigh8, 16);
                    }
                    const eEnd3: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                    // The remainder.
                    for (let e: i32 = eMain3; e < eEnd3; e++) {
                      const s: f64 = load<f64>(runs + (e << 3));
                      const s2: f64 = load<f64>(runs + ((plane + e) << 3));
                      const s3: f64 = load<f64>(runs + ((e + colsHereTimes2) << 3));
                      const s4: f64 = load<f64>(runs + ((plane + (e + colsHereTimes2)) << 3));
                      const s5: f64 = min_f64(s, s3);
                      const s6: f64 = max_f64(s, s3);
                      const s7: f64 = min_f64(s2, s4);
                      const s8: f64 = max_f64(s2, s4);
                      const s9: f64 = min_f64(s7, s6);
                      const s10: f64 = max_f64(s7, s6);
                      store<f64>(runs + (e << 3), s5);
                      store<f64>(runs + ((plane + e) << 3), s9);
                      store<f64>(runs + ((planeTimes2 + e) << 3), s10);
                      store<f64>(runs + ((planeTimes3 + e) << 3), s8);
                    }
                  } else {
                    if (k == 4) {
                      const eMain3: i32 = <i32>(
                        (floor<f64>(max_f64((<f64>rowsIn - toF64_i32(k * 2 - 1)) * <f64>colsHere, 0.0) / 4.0) * 4.0)
                      );
                      // 4 rounds at once.
                      for (let e: i32 = 0; e < eMain3; e += 4) {
                        const sLow = v128.load(runs + (e << 3));
                        const sHigh = v128.load(runs + (e << 3), 16);
                        const sLow2 = v128.load(runs + ((plane + e) << 3));
                        const sHigh2 = v128.load(runs + ((plane + e) << 3), 16);
                        const sLow3 = v128.load(runs + ((planeTimes2 + e) << 3));
                        const sHigh3 = v128.load(runs + ((planeTimes2 + e) << 3), 16);
                        const sLow4 = v128.load(runs + ((planeTimes3 + e) << 3));
                        const sHigh4 = v128.load(runs + ((planeTimes3 + e) << 3), 16);
                        const sLow5 = v128.load(runs + ((e + colsHereTimes4) << 3));
                        const sHigh5 = v128.load(runs + ((e + colsHereTimes4) << 3), 16);
                        const sLow6 = v128.load(runs + ((plane + (e + colsHereTimes4)) << 3));
                        const sHigh6 = v128.load(runs + ((plane + (e + colsHereTimes4)) << 3), 16);
                        const sLow7 = v128.load(runs + ((planeTimes2 + (e + colsHereTimes4)) << 3));
                        const sHigh7 = v128.load(runs + ((planeTimes2 + (e + colsHereTimes4)) << 3), 16);
                        const sLow8 = v128.load(runs + ((planeTimes3 + (e + colsHereTimes4)) << 3));
                        const sHigh8 = v128.load(runs + ((planeTimes3 + (e + colsHereTimes4)) << 3), 16);
                        const sLow9 = f64x2.pmin(sLow, sLow5);
                        const sHigh9 = f64x2.pmin(sHigh, sHigh5);
                        const sLow10 = f64x2.pmax(sLow, sLow5);
                        const sHigh10 = f64x2.pmax(sHigh, sHigh5);
                        const sLow11 = f64x2.pmin(sLow3, sLow7);
                        const sHigh11 = f64x2.pmin(sHigh3, sHigh7);
                        const sLow12 = f64x2.pmax(sLow3, sLow7);
                        const sHigh12 = f64x2.pmax(sHigh3, sHigh7);
                        const sLow13 = f64x2.pmin(sLow11, sLow10);
                        const sHigh13 = f64x2.pmin(sHigh11, sHigh10);
                        const sLow14 = f64x2.pmax(sLow11, sLow10);
                        const sHigh14 = f64x2.pmax(sHigh11, sHigh10);
                        const sLow15 = f64x2.pmin(sLow2, sLow6);
                        const sHigh15 = f64x2.pmin(sHigh2, sHigh6);
                        const sLow16 = f64x2.pmax(sLow2, sLow6);
                        const sHigh16 = f64x2.pmax(sHigh2, sHigh6);
                        const sLow17 = f64x2.pmin(sLow4, sLow8);
                        const sHigh17 = f64x2.pmin(sHigh4, sHigh8);
                        const sLow18 = f64x2.pmax(sLow4, sLow8);
                        const sHigh18 = f64x2.pmax(sHigh4, sHigh8);
                        const sLow19 = f64x2.pmin(sLow17, sLow16);
                        const sHigh19 = f64x2.pmin(sHigh17, sHigh16);
                        const sLow20 = f64x2.pmax(sLow17, sLow16);
                        const sHigh20 = f64x2.pmax(sHigh17, sHigh16);
                        const sLow21 = f64x2.pmin(sLow15, sLow13);
                        const sHigh21 = f64x2.pmin(sHigh15, sHigh13);
                        const sLow22 = f64x2.pmax(sLow15, sLow13);
                        const sHigh22 = f64x2.pmax(sHigh15, sHigh13);
                        const sLow23 = f64x2.pmin(sLow19, sLow14);
                        const sHigh23 = f64x2.pmin(sHigh19, sHigh14);
                        const sLow24 = f64x2.pmax(sLow19, sLow14);
                        const sHigh24 = f64x2.pmax(sHigh19, sHigh14);
                        const sLow25 = f64x2.pmin(sLow20, sLow12);
                        const sHigh25 = f64x2.pmin(sHigh20, sHigh12);
                        const sLow26 = f64x2.pmax(sLow20, sLow12);
                        const sHigh26 = f64x2.pmax(sHigh20, sHigh12);
                        v128.store(runs + (e << 3), sLow9);
                        v128.store(runs + (e << 3), sHigh9, 16);
                        v128.store(runs + ((plane + e) << 3), sLow21);
                        v128.store(runs + ((plane + e) << 3), sHigh21, 16);
                        v128.store(runs + ((planeTimes2 + e) << 3), sLow22);
                        v128.store(runs + ((planeTimes2 + e) << 3), sHigh22, 16);
                        v128.store(runs + ((planeTimes3 + e) << 3), sLow23);
                        v128.store(runs + ((planeTimes3 + e) << 3), sHigh23, 16);
                        v128.store(runs + ((planeTimes4 + e) << 3), sLow24);
                        v128.store(runs + ((planeTimes4 + e) << 3), sHigh24, 16);
                        v128.store(runs + ((planeTimes5 + e) << 3), sLow25);
                        v128.store(runs + ((planeTimes5 + e) << 3), sHigh25, 16);
                        v128.store(runs + ((planeTimes6 + e) << 3), sLow26);
                        v128.store(runs + ((planeTimes6 + e) << 3), sHigh26, 16);
                        v128.store(runs + ((planeTimes7 + e) << 3), sLow18);
                        v128.store(runs + ((planeTimes7 + e) << 3), sHigh18, 16);
                      }
                      const eEnd3: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                      // The remainder.
                      for (let e: i32 = eMain3; e < eEnd3; e++) {
                        const s: f64 = load<f64>(runs + (e << 3));
                        const s2: f64 = load<f64>(runs + ((plane + e) << 3));
                        const s3: f64 = load<f64>(runs + ((planeTimes2 + e) << 3));
                        const s4: f64 = load<f64>(runs + ((planeTimes3 + e) << 3));
                        const s5: f64 = load<f64>(runs + ((e + colsHereTimes4) << 3));
                        const s6: f64 = load<f64>(runs + ((plane + (e + colsHereTimes4)) << 3));
                        const s7: f64 = load<f64>(runs + ((planeTimes2 + (e + colsHereTimes4)) << 3));
                        const s8: f64 = load<f64>(runs + ((planeTimes3 + (e + colsHereTimes4)) << 3));
                        const s9: f64 = min_f64(s, s5);
                        const s10: f64 = max_f64(s, s5);
                        const s11: f64 = min_f64(s3, s7);
                        const s12: f64 = max_f64(s3, s7);
                        const s13: f64 = min_f64(s11, s10);
                        const s14: f64 = max_f64(s11, s10);
                        const s15: f64 = min_f64(s2, s6);
                        const s16: f64 = max_f64(s2, s6);
                        const s17: f64 = min_f64(s4, s8);
                        const s18: f64 = max_f64(s4, s8);
                        const s19: f64 = min_f64(s17, s16);
                        const s20: f64 = max_f64(s17, s16);
                        const s21: f64 = min_f64(s15, s13);
                        const s22: f64 = max_f64(s15, s13);
                        const s23: f64 = min_f64(s19, s14);
                        const s24: f64 = max_f64(s19, s14);
                        const s25: f64 = min_f64(s20, s12);
                        const s26: f64 = max_f64(s20, s12);
                        store<f64>(runs + (e << 3), s9);
                        store<f64>(runs + ((plane + e) << 3), s21);
                        store<f64>(runs + ((planeTimes2 + e) << 3), s22);
                        store<f64>(runs + ((planeTimes3 + e) << 3), s23);
                        store<f64>(runs + ((planeTimes4 + e) << 3), s24);
                        store<f64>(runs + ((planeTimes5 + e) << 3), s25);
                        store<f64>(runs + ((planeTimes6 + e) << 3), s26);
                        store<f64>(runs + ((planeTimes7 + e) << 3), s18);
                      }
                    } else {
                      if (k == 8) {
                        const eMain3: i32 = <i32>(
                          (floor<f64>(max_f64((<f64>rowsIn - toF64_i32(k * 2 - 1)) * <f64>colsHere, 0.0) / 4.0) * 4.0)
                        );
                        // 4 rounds at once.
                        for (let e: i32 = 0; e < eMain3; e += 4) {
                          const sLow = v128.load(runs + (e << 3));
                          const sHigh = v128.load(runs + (e << 3), 16);
                          const sLow2 = v128.load(runs + ((plane + e) << 3));
                          const sHigh2 = v128.load(runs + ((plane + e) << 3), 16);
                          const sLow3 = v128.load(runs + ((planeTimes2 + e) << 3));
                          const sHigh3 = v128.load(runs + ((planeTimes2 + e) << 3), 16);
                          const sLow4 = v128.load(runs + ((planeTimes3 + e) << 3));
                          const sHigh4 = v128.load(runs + ((planeTimes3 + e) << 3), 16);
                          const sLow5 = v128.load(runs + ((planeTimes4 + e) << 3));
                          const sHigh5 = v128.load(runs + ((planeTimes4 + e) << 3), 16);
                          const sLow6 = v128.load(runs + ((planeTimes5 + e) << 3));
                          const sHigh6 = v128.load(runs + ((planeTimes5 + e) << 3), 16);
                          const sLow7 = v128.load(runs + ((planeTimes6 + e) << 3));
                          const sHigh7 = v128.load(runs + ((planeTimes6 + e) << 3), 16);
                          const sLow8 = v128.load(runs + ((planeTimes7 + e) << 3));
                          const sHigh8 = v128.load(runs + ((planeTimes7 + e) << 3), 16);
                          const sLow9 = v128.load(runs + ((e + colsHereTimes8) << 3));
                          const sHigh9 = v128.load(runs + ((e + colsHereTimes8) << 3), 16);
                          const sLow10 = v128.load(runs + ((plane + (e + colsHereTimes8)) << 3));
                          const sHigh10 = v128.load(runs + ((plane + (e + colsHereTimes8)) << 3), 16);
                          const sLow11 = v128.load(runs + ((planeTimes2 + (e + colsHereTimes8)) << 3));
                          const sHigh11 = v128.load(runs + ((planeTimes2 + (e + colsHereTimes8)) << 3), 16);
                          const sLow12 = v128.load(runs + ((planeTimes3 + (e + colsHereTimes8)) << 3));
                          const sHigh12 = v128.load(runs + ((planeTimes3 + (e + colsHereTimes8)) << 3), 16);
                          const sLow13 = v128.load(runs + ((planeTimes4 + (e + colsHereTimes8)) << 3));
                          const sHigh13 = v128.load(runs + ((planeTimes4 + (e + colsHereTimes8)) << 3), 16);
                          const sLow14 = v128.load(runs + ((planeTimes5 + (e + colsHereTimes8)) << 3));
                          const sHigh14 = v128.load(runs + ((planeTimes5 + (e + colsHereTimes8)) << 3), 16);
                          const sLow15 = v128.load(runs + ((planeTimes6 + (e + colsHereTimes8)) << 3));
                          const sHigh15 = v128.load(runs + ((planeTimes6 + (e + colsHereTimes8)) << 3), 16);
                          const sLow16 = v128.load(runs + ((planeTimes7 + (e + colsHereTimes8)) << 3));
                          const sHigh16 = v128.load(runs + ((planeTimes7 + (e + colsHereTimes8)) << 3), 16);
                          const sLow17 = f64x2.pmin(sLow, sLow9);
                          const sHigh17 = f64x2.pmin(sHigh, sHigh9);
                          const sLow18 = f64x2.pmax(sLow, sLow9);
                          const sHigh18 = f64x2.pmax(sHigh, sHigh9);
                          const sLow19 = f64x2.pmin(sLow5, sLow13);
                          const sHigh19 = f64x2.pmin(sHigh5, sHigh13);
                          const sLow20 = f64x2.pmax(sLow5, sLow13);
                          const sHigh20 = f64x2.pmax(sHigh5, sHigh13);
                          const sLow21 = f64x2.pmin(sLow19, sLow18);
                          const sHigh21 = f64x2.pmin(sHigh19, sHigh18);
                          const sLow22 = f64x2.pmax(sLow19, sLow18);
                          const sHigh22 = f64x2.pmax(sHigh19, sHigh18);
                          const sLow23 = f64x2.pmin(sLow3, sLow11);
                          const sHigh23 = f64x2.pmin(sHigh3, sHigh11);
                          const sLow24 = f64x2.pmax(sLow3, sLow11);
                          const sHigh24 = f64x2.pmax(sHigh3, sHigh11);
                          const sLow25 = f64x2.pmin(sLow7, sLow15);
                          const sHigh25 = f64x2.pmin(sHigh7, sHigh15);
                          const sLow26 = f64x2.pmax(sLow7, sLow15);
                          const sHigh26 = f64x2.pmax(sHigh7, sHigh15);
                          const sLow27 = f64x2.pmin(sLow25, sLow24);
                          const sHigh27 = f64x2.pmin(sHigh25, sHigh24);
                          const sLow28 = f64x2.pmax(sLow25, sLow24);
                          const sHigh28 = f64x2.pmax(sHigh25, sHigh24);
                          const sLow29 = f64x2.pmin(sLow23, sLow21);
                          const sHigh29 = f64x2.pmin(sHigh23, sHigh21);
                          const sLow30 = f64x2.pmax(sLow23, sLow21);
                          const sHigh30 = f64x2.pmax(sHigh23, sHigh21);
                          const sLow31 = f64x2.pmin(sLow27, sLow22);
                          const sHigh31 = f64x2.pmin(sHigh27, sHigh22);
                          const sLow32 = f64x2.pmax(sLow27, sLow22);
                          const sHigh32 = f64x2.pmax(sHigh27, sHigh22);
                          const sLow33 = f64x2.pmin(sLow28, sLow20);
                          const sHigh33 = f64x2.pmin(sHigh28, sHigh20);
                          const sLow34 = f64x2.pmax(sLow28, sLow20);
                          const sHigh34 = f64x2.pmax(sHigh28, sHigh20);
                          const sLow35 = f64x2.pmin(sLow2, sLow10);
                          const sHigh35 = f64x2.pmin(sHigh2, sHigh10);
                          const sLow36 = f64x2.pmax(sLow2, sLow10);
                          const sHigh36 = f64x2.pmax(sHigh2, sHigh10);
                          const sLow37 = f64x2.pmin(sLow6, sLow14);
                          const sHigh37 = f64x2.pmin(sHigh6, sHigh14);
                          const sLow38 = f64x2.pmax(sLow6, sLow14);
                          const sHigh38 = f64x2.pmax(sHigh6, sHigh14);
                          const sLow39 = f64x2.pmin(sLow37, sLow36);
                          const sHigh39 = f64x2.pmin(sHigh37, sHigh36);
                          const sLow40 = f64x2.pmax(sLow37, sLow36);
                          const sHigh40 = f64x2.pmax(sHigh37, sHigh36);
                          const sLow41 = f64x2.pmin(sLow4, sLow12);
                          const sHigh41 = f64x2.pmin(sHigh4, sHigh12);
                          const sLow42 = f64x2.pmax(sLow4, sLow12);
                          const sHigh42 = f64x2.pmax(sHigh4, sHigh12);
                          const sLow43 = f64x2.pmin(sLow8, sLow16);
                          const sHigh43 = f64x2.pmin(sHigh8, sHigh16);
                          const sLow44 = f64x2.pmax(sLow8, sLow16);
                          const sHigh44 = f64x2.pmax(sHigh8, sHigh16);
                          const sLow45 = f64x2.pmin(sLow43, sLow42);
                          const sHigh45 = f64x2.pmin(sHigh43, sHigh42);
                          const sLow46 = f64x2.pmax(sLow43, sLow42);
                          const sHigh46 = f64x2.pmax(sHigh43, sHigh42);
                          const sLow47 = f64x2.pmin(sLow41, sLow39);
                          const sHigh47 = f64x2.pmin(sHigh41, sHigh39);
                          const sLow48 = f64x2.pmax(sLow41, sLow39);
                          const sHigh48 = f64x2.pmax(sHigh41, sHigh39);
                          const sLow49 = f64x2.pmin(sLow45, sLow40);
                          const sHigh49 = f64x2.pmin(sHigh45, sHigh40);
                          const sLow50 = f64x2.pmax(sLow45, sLow40);
                          const sHigh50 = f64x2.pmax(sHigh45, sHigh40);
                          const sLow51 = f64x2.pmin(sLow46, sLow38);
                          const sHigh51 = f64x2.pmin(sHigh46, sHigh38);
                          const sLow52 = f64x2.pmax(sLow46, sLow38);
                          const sHigh52 = f64x2.pmax(sHigh46, sHigh38);
                          const sLow53 = f64x2.pmin(sLow35, sLow29);
                          const sHigh53 = f64x2.pmin(sHigh35, sHigh29);
                          const sLow54 = f64x2.pmax(sLow35, sLow29);
                          const sHigh54 = f64x2.pmax(sHigh35, sHigh29);
                          const sLow55 = f64x2.pmin(sLow47, sLow30);
                          const sHigh55 = f64x2.pmin(sHigh47, sHigh30);
                          const sLow56 = f64x2.pmax(sLow47, sLow30);
                          const sHigh56 = f64x2.pmax(sHigh47, sHigh30);
                          const sLow57 = f64x2.pmin(sLow48, sLow31);
                          const sHigh57 = f64x2.pmin(sHigh48, sHigh31);
                          const sLow58 = f64x2.pmax(sLow48, sLow31);
                          const sHigh58 = f64x2.pmax(sHigh48, sHigh31);
                          const sLow59 = f64x2.pmin(sLow49, sLow32);
                          const sHigh59 = f64x2.pmin(sHigh49, sHigh32);
                          const sLow60 = f64x2.pmax(sLow49, sLow32);
                          const sHigh60 = f64x2.pmax(sHigh49, sHigh32);
                          const sLow61 = f64x2.pmin(sLow50, sLow33);
                          const sHigh61 = f64x2.pmin(sHigh50, sHigh33);
                          const sLow62 = f64x2.pmax(sLow50, sLow33);
                          const sHigh62 = f64x2.pmax(sHigh50, sHigh33);
                          const sLow63 = f64x2.pmin(sLow51, sLow34);
                          const sHigh63 = f64x2.pmin(sHigh51, sHigh34);
                          const sLow64 = f64x2.pmax(sLow51, sLow34);
                          const sHigh64 = f64x2.pmax(sHigh51, sHigh34);
                          const sLow65 = f64x2.pmin(sLow52, sLow26);
                          const sHigh65 = f64x2.pmin(sHigh52, sHigh26);
                          const sLow66 = f64x2.pmax(sLow52, sLow26);
                          const sHigh66 = f64x2.pmax(sHigh52, sHigh26);
                          v128.store(runs + (e << 3), sLow17);
                          v128.store(runs + (e << 3), sHigh17, 16);
                          v128.store(runs + ((plane + e) << 3), sLow53);
                          v128.store(runs + ((plane + e) << 3), sHigh53, 16);
                          v128.store(runs + ((planeTimes2 + e) << 3), sLow54);
                          v128.store(runs + ((planeTimes2 + e) << 3), sHigh54, 16);
                          v128.store(runs + ((planeTimes3 + e) << 3), sLow55);
                          v128.store(runs + ((planeTimes3 + e) << 3), sHigh55, 16);
                          v128.store(runs + ((planeTimes4 + e) << 3), sLow56);
                          v128.store(runs + ((planeTimes4 + e) << 3), sHigh56, 16);
                          v128.store(runs + ((planeTimes5 + e) << 3), sLow57);
                          v128.store(runs + ((planeTimes5 + e) << 3), sHigh57, 16);
                          v128.store(runs + ((planeTimes6 + e) << 3), sLow58);
                          v128.store(runs + ((planeTimes6 + e) << 3), sHigh58, 16);
                          v128.store(runs + ((planeTimes7 + e) << 3), sLow59);
                          v128.store(runs + ((planeTimes7 + e) << 3), sHigh59, 16);
                          v128.store(runs + ((planeTimes8 + e) << 3), sLow60);
                          v128.store(runs + ((planeTimes8 + e) << 3), sHigh60, 16);
                          v128.store(runs + ((planeTimes9 + e) << 3), sLow61);
                          v128.store(runs + ((planeTimes9 + e) << 3), sHigh61, 16);
                          v128.store(runs + ((planeTimes10 + e) << 3), sLow62);
                          v128.store(runs + ((planeTimes10 + e) << 3), sHigh62, 16);
                          v128.store(runs + ((planeTimes11 + e) << 3), sLow63);
                          v128.store(runs + ((planeTimes11 + e) << 3), sHigh63, 16);
                          v128.store(runs + ((planeTimes12 + e) << 3), sLow64);
                          v128.store(runs + ((planeTimes12 + e) << 3), sHigh64, 16);
                          v128.store(runs + ((planeTimes13 + e) << 3), sLow65);
                          v128.store(runs + ((planeTimes13 + e) << 3), sHigh65, 16);
                          v128.store(runs + ((planeTimes14 + e) << 3), sLow66);
                          v128.store(runs + ((planeTimes14 + e) << 3), sHigh66, 16);
                          v128.store(runs + ((planeTimes15 + e) << 3), sLow44);
                          v128.store(runs + ((planeTimes15 + e) << 3), sHigh44, 16);
                        }
                        const eEnd3: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                        // The remainder.
                        for (let e: i32 = eMain3; e < eEnd3; e++) {
                          const s: f64 = load<f64>(runs + (e << 3));
                          const s2: f64 = load<f64>(runs + ((plane + e) << 3));
                          const s3: f64 = load<f64>(runs + ((planeTimes2 + e) << 3));
                          const s4: f64 = load<f64>(runs + ((planeTimes3 + e) << 3));
                          const s5: f64 = load<f64>(runs + ((planeTimes4 + e) << 3));
                          const s6: f64 = load<f64>(runs + ((planeTimes5 + e) << 3));
                          const s7: f64 = load<f64>(runs + ((planeTimes6 + e) << 3));
                          const s8: f64 = load<f64>(runs + ((planeTimes7 + e) << 3));
                          const s9: f64 = load<f64>(runs + ((e + colsHereTimes8) << 3));
                          const s10: f64 = load<f64>(runs + ((plane + (e + colsHereTimes8)) << 3));
                          const s11: f64 = load<f64>(runs + ((planeTimes2 + (e + colsHereTimes8)) << 3));
                          const s12: f64 = load<f64>(runs + ((planeTimes3 + (e + colsHereTimes8)) << 3));
                          const s13: f64 = load<f64>(runs + ((planeTimes4 + (e + colsHereTimes8)) << 3));
                          const s14: f64 = load<f64>(runs + ((planeTimes5 + (e + colsHereTimes8)) << 3));
                          const s15: f64 = load<f64>(runs + ((planeTimes6 + (e + colsHereTimes8)) << 3));
                          const s16: f64 = load<f64>(runs + ((planeTimes7 + (e + colsHereTimes8)) << 3));
                          const s17: f64 = min_f64(s, s9);
                          const s18: f64 = max_f64(s, s9);
                          const s19: f64 = min_f64(s5, s13);
                          const s20: f64 = max_f64(s5, s13);
                          const s21: f64 = min_f64(s19, s18);
                          const s22: f64 = max_f64(s19, s18);
                          const s23: f64 = min_f64(s3, s11);
                          const s24: f64 = max_f64(s3, s11);
                          const s25: f64 = min_f64(s7, s15);
                          const s26: f64 = max_f64(s7, s15);
                          const s27: f64 = min_f64(s25, s24);
                          const s28: f64 = max_f64(s25, s24);
                          const s29: f64 = min_f64(s23, s21);
                          const s30: f64 = max_f64(s23, s21);
                          const s31: f64 = min_f64(s27, s22);
                          const s32: f64 = max_f64(s27, s22);
                          const s33: f64 = min_f64(s28, s20);
                          const s34: f64 = max_f64(s28, s20);
                          const s35: f64 = min_f64(s2, s10);
                          const s36: f64 = max_f64(s2, s10);
                          const s37: f64 = min_f64(s6, s14);
                          const s38: f64 = max_f64(s6, s14);
                          const s39: f64 = min_f64(s37, s36);
                          const s40: f64 = max_f64(s37, s36);
                          const s41: f64 = min_f64(s4, s12);
                          const s42: f64 = max_f64(s4, s12);
                          const s43: f64 = min_f64(s8, s16);
                          const s44: f64 = max_f64(s8, s16);
                          const s45: f64 = min_f64(s43, s42);
                          const s46: f64 = max_f64(s43, s42);
                          const s47: f64 = min_f64(s41, s39);
                          const s48: f64 = max_f64(s41, s39);
                          const s49: f64 = min_f64(s45, s40);
                          const s50: f64 = max_f64(s45, s40);
                          const s51: f64 = min_f64(s46, s38);
                          const s52: f64 = max_f64(s46, s38);
                          const s53: f64 = min_f64(s35, s29);
                          const s54: f64 = max_f64(s35, s29);
                          const s55: f64 = min_f64(s47, s30);
                          const s56: f64 = max_f64(s47, s30);
                          const s57: f64 = min_f64(s48, s31);
                          const s58: f64 = max_f64(s48, s31);
                          const s59: f64 = min_f64(s49, s32);
                          const s60: f64 = max_f64(s49, s32);
                          const s61: f64 = min_f64(s50, s33);
                          const s62: f64 = max_f64(s50, s33);
                          const s63: f64 = min_f64(s51, s34);
                          const s64: f64 = max_f64(s51, s34);
                          const s65: f64 = min_f64(s52, s26);
                          const s66: f64 = max_f64(s52, s26);
                          store<f64>(runs + (e << 3), s17);
                          store<f64>(runs + ((plane + e) << 3), s53);
                          store<f64>(runs + ((planeTimes2 + e) << 3), s54);
                          store<f64>(runs + ((planeTimes3 + e) << 3), s55);
                          store<f64>(runs + ((planeTimes4 + e) << 3), s56);
                          store<f64>(runs + ((planeTimes5 + e) << 3), s57);
                          store<f64>(runs + ((planeTimes6 + e) << 3), s58);
                          store<f64>(runs + ((planeTimes7 + e) << 3), s59);
                          store<f64>(runs + ((planeTimes8 + e) << 3), s60);
                          store<f64>(runs + ((planeTimes9 + e) << 3), s61);
                          store<f64>(runs + ((planeTimes10 + e) << 3), s62);
                          store<f64>(runs + ((planeTimes11 + e) << 3), s63);
                          store<f64>(runs + ((planeTimes12 + e) << 3), s64);
                          store<f64>(runs + ((planeTimes13 + e) << 3), s65);
                          store<f64>(runs + ((planeTimes14 + e) << 3), s66);
                          store<f64>(runs + ((planeTimes15 + e) << 3), s44);
                        }
                      } else {
                        const eMain3: i32 = <i32>(
                          (floor<f64>(max_f64((<f64>rowsIn - toF64_i32(k * 2 - 1)) * <f64>colsHere, 0.0) / 4.0) * 4.0)
                        );
                        const kMinus1: i32 = k * 2 - 1;
                        const kTimesColsHere: i32 = k * colsHere;
                        // 4 rounds at once.
                        for (let e: i32 = 0; e < eMain3; e += 4) {
                          const ePlusK: i32 = e + kTimesColsHere;
                          for (let j: i32 = 0; j < k; j++) {
                            const part = v128.load(runs + ((j * plane + ePlusK) << 3));
                            const part2 = v128.load(runs + ((j * plane + ePlusK) << 3), 16);
                            v128.store(runs + (((kMinus1 - j) * plane + e) << 3), part);
                            v128.store(runs + (((kMinus1 - j) * plane + e) << 3), part2, 16);
                          }
                          let d: i32 = k;
                          while (d > 0) {
                            const dMinus0: i32 = 0 - max<i32>(d, 0);
                            const dMinus1: i32 = max<i32>(d, 1) - 1;
                            for (let t: i32 = 0; t < k; t++) {
                              const i: i32 = (t & dMinus0) * 2 + (t & dMinus1);
                              const xLow = v128.load(runs + ((i * plane + e) << 3));
                              const xHigh = v128.load(runs + ((i * plane + e) << 3), 16);
                              const yLow = v128.load(runs + (((i + d) * plane + e) << 3));
                              const yHigh = v128.load(runs + (((i + d) * plane + e) << 3), 16);
                              const part = f64x2.pmin(xLow, yLow);
                              const part2 = f64x2.pmin(xHigh, yHigh);
                              v128.store(runs + ((i * plane + e) << 3), part);
                              v128.store(runs + ((i * plane + e) << 3), part2, 16);
                              const part3 = f64x2.pmax(xLow, yLow);
                              const part4 = f64x2.pmax(xHigh, yHigh);
                              v128.store(runs + (((i + d) * plane + e) << 3), part3);
                              v128.store(runs + (((i + d) * plane + e) << 3), part4, 16);
                            }
                            d = d >> 1;
                          }
                        }
                        const kMinus1_2: i32 = k * 2 - 1;
                        const kTimesColsHere2: i32 = k * colsHere;
                        const eEnd3: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                        // The remainder.
                        for (let e: i32 = eMain3; e < eEnd3; e++) {
                          const ePlusK: i32 = e + kTimesColsHere2;
                          for (let j: i32 = 0; j < k; j++) {
                            store<f64>(
                              runs + (((kMinus1_2 - j) * plane + e) << 3),
                              load<f64>(runs + ((j * plane + ePlusK) << 3)),
                            );
                          }
                          let d: i32 = k;
                          while (d > 0) {
                            const dMinus0: i32 = 0 - max<i32>(d, 0);
                            const dMinus1: i32 = max<i32>(d, 1) - 1;
                            for (let t: i32 = 0; t < k; t++) {
                              const i: i32 = (t & dMinus0) * 2 + (t & dMinus1);
                              const x2: f64 = load<f64>(runs + ((i * plane + e) << 3));
                              const y: f64 = load<f64>(runs + (((i + d) * plane + e) << 3));
                              store<f64>(runs + ((i * plane + e) << 3), min_f64(x2, y));
                              store<f64>(runs + (((i + d) * plane + e) << 3), max_f64(x2, y));
                            }
                            d = d >> 1;
                          }
                        }
                      }
                    }
                  }
                }
                run = k * 2;
              }
              const present: i32 = width;
              const flat2: bool = colsHere == cols;
              const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
              const spans2: i32 = flat2 ? 1 : rowsHere;
              const lengthWhole2: i32 = max<i32>(length2, 0) & -8;
              for (let span: i32 = 0; span < spans2; span++) {
                const from_: i32 = span * colsHere;
                const out: i32 = (firstRow + span) * cols + firstCol;
                const eMain3: i32 = lengthWhole2;
                // 8 rounds at once.
                for (let e: i32 = 0; e < eMain3; e += 8) {
                  // const h = q * (w.count - 1);
                  const h: f64 = q * toF64_i32(present - 1);
                  // const whole = floor(h);
                  const whole: f64 = floor<f64>(h);
                  // const below = toI32(whole);
                  const below: i32 = <i32>whole;
                  const position: i32 = below;
                  const wanted: i32 = min<i32>(max<i32>(position, 0), values - 1) + 1;
                  // windows(x, window, (w) => {
                  let leastLow = f64x2.splat(-Infinity);
                  let leastHigh = f64x2.splat(-Infinity);
                  let least_1Low = f64x2.splat(-Infinity);
                  let least_1High = f64x2.splat(-Infinity);
                  const inNewer: i32 = values - older;
                  const iEnd: i32 = min<i32>(older, wanted);
                  for (let i: i32 = max<i32>(wanted - inNewer, 0); i < iEnd; i++) {
                    const xLow = v128.load(runs + ((i * plane + (from_ + e)) << 3));
                    const xHigh = v128.load(runs + ((i * plane + (from_ + e)) << 3), 16);
                    const x_1Low = v128.load(runs + ((i * plane + (from_ + e)) << 3), 32);
                    const x_1High = v128.load(runs + ((i * plane + (from_ + e)) << 3), 48);
                    const yLow = v128.load(runs + (((wanted - 1 - i) * plane + (newerFrom + (from_ + e))) << 3));
                    const yHigh = v128.load(runs + (((wanted - 1 - i) * plane + (newerFrom + (from_ + e))) << 3), 16);
                    const y_1Low = v128.load(runs + (((wanted - 1 - i) * plane + (newerFrom + (from_ + e))) << 3), 32);
                    const y_1High = v128.load(runs + (((wanted - 1 - i) * plane + (newerFrom + (from_ + e))) << 3), 48);
                    leastLow = f64x2.pmax(leastLow, f64x2.pmin(xLow, yLow));
                    leastHigh = f64x2.pmax(leastHigh, f64x2.pmin(xHigh, yHigh));
                    least_1Low = f64x2.pmax(least_1Low, f64x2.pmin(x_1Low, y_1Low));
                    least_1High = f64x2.pmax(least_1High, f64x2.pmin(x_1High, y_1High));
                  }
                  const alone: i32 = min<i32>(wanted - inNewer, older);
                  if (alone > 0) {
                    leastLow = f64x2.pmax(leastLow, v128.load(runs + (((alone - 1) * plane + (from_ + e)) << 3)));
                    leastHigh = f64x2.pmax(leastHigh, v128.load(runs + (((alone - 1) * plane + (from_ + e)) << 3), 16));
                    least_1Low = f64x2.pmax(
                      least_1Low,
                      v128.load(runs + (((alone - 1) * plane + (from_ + e)) << 3), 32),
                    );
                    least_1High = f64x2.pmax(
                      least_1High,
                      v128.load(runs + (((alone - 1) * plane + (from_ + e)) << 3), 48),
                    );
                  }
                  const alone2: i32 = min<i32>(wanted - older, inNewer);
                  if (alone2 > 0) {
                    leastLow = f64x2.pmax(
                      leastLow,
                      v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from_ + e))) << 3)),
                    );
                    leastHigh = f64x2.pmax(
                      leastHigh,
                      v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from_ + e))) << 3), 16),
                    );
                    least_1Low = f64x2.pmax(
                      least_1Low,
                      v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from_ + e))) << 3), 32),
                    );
                    least_1High = f64x2.pmax(
                      least_1High,
                      v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from_ + e))) << 3), 48),
                    );
                  }
                  let choiceLow = f64x2.splat(0.0);
                  let choiceHigh = f64x2.splat(0.0);
                  let choice_1Low = f64x2.splat(0.0);
                  let choice_1High = f64x2.splat(0.0);
                  if (position >= 0 && position < values) {
                    choiceLow = leastLow;
                    choiceHigh = leastHigh;
                    choice_1Low = least_1Low;
                    choice_1High = least_1High;
                  } else {
                    choiceLow = f64x2.splat(NaN);
                    choiceHigh = f64x2.splat(NaN);
                    choice_1Low = f64x2.splat(NaN);
                    choice_1High = f64x2.splat(NaN);
                  }
                  // const low = w.rank(below);
                  const lowLow = choiceLow;
                  const lowHigh = choiceHigh;
                  const low_1Low = choice_1Low;
                  const low_1High = choice_1High;
                  // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                  let chosenLow = f64x2.splat(0.0);
                  let chosenHigh = f64x2.splat(0.0);
                  let chosen_1Low = f64x2.splat(0.0);
                  let chosen_1High = f64x2.splat(0.0);
                  if (h == whole) {
                    chosenLow = lowLow;
                    chosenHigh = lowHigh;
                    chosen_1Low = low_1Low;
                    chosen_1High = low_1High;
                  } else {
                    const position2: i32 = below + 1;
                    const wanted2: i32 = min<i32>(max<i32>(position2, 0), values - 1) + 1;
                    // windows(x, window, (w) => {
                    let leastLow2 = f64x2.splat(-Infinity);
                    let leastHigh2 = f64x2.splat(-Infinity);
                    let least_1Low2 = f64x2.splat(-Infinity);
                    let least_1High2 = f64x2.splat(-Infinity);
                    const inNewer2: i32 = values - older;
                    const iEnd2: i32 = min<i32>(older, wanted2);
                    for (let i: i32 = max<i32>(wanted2 - inNewer2, 0); i < iEnd2; i++) {
                      const xLow = v128.load(runs + ((i * plane + (from_ + e)) << 3));
                      const xHigh = v128.load(runs + ((i * plane + (from_ + e)) << 3), 16);
                      const x_1Low = v128.load(runs + ((i * plane + (from_ + e)) << 3), 32);
                      const x_1High = v128.load(runs + ((i * plane + (from_ + e)) << 3), 48);
                      const yLow = v128.load(runs + (((wanted2 - 1 - i) * plane + (newerFrom + (from_ + e))) << 3));
                      const yHigh = v128.load(
                        runs + (((wanted2 - 1 - i) * plane + (newerFrom + (from_ + e))) << 3),
                        16,
                      );
                      const y_1Low = v128.load(
                        runs + (((wanted2 - 1 - i) * plane + (newerFrom + (from_ + e))) << 3),
                        32,
                      );
                      const y_1High = v128.load(
                        runs + (((wanted2 - 1 - i) * plane + (newerFrom + (from_ + e))) << 3),
                        48,
                      );
                      leastLow2 = f64x2.pmax(leastLow2, f64x2.pmin(xLow, yLow));
                      leastHigh2 = f64x2.pmax(leastHigh2, f64x2.pmin(xHigh, yHigh));
                      least_1Low2 = f64x2.pmax(least_1Low2, f64x2.pmin(x_1Low, y_1Low));
                      least_1High2 = f64x2.pmax(least_1High2, f64x2.pmin(x_1High, y_1High));
                    }
                    const alone3: i32 = min<i32>(wanted2 - inNewer2, older);
                    if (alone3 > 0) {
                      leastLow2 = f64x2.pmax(leastLow2, v128.load(runs + (((alone3 - 1) * plane + (from_ + e)) << 3)));
                      leastHigh2 = f64x2.pmax(
                        leastHigh2,
                        v128.load(runs + (((alone3 - 1) * plane + (from_ + e)) << 3), 16),
                      );
                      least_1Low2 = f64x2.pmax(
                        least_1Low2,
                        v128.load(runs + (((alone3 - 1) * plane + (from_ + e)) << 3), 32),
                      );
                      least_1High2 = f64x2.pmax(
                        least_1High2,
                        v128.load(runs + (((alone3 - 1) * plane + (from_ + e)) << 3), 48),
                      );
                    }
                    const alone4: i32 = min<i32>(wanted2 - older, inNewer2);
                    if (alone4 > 0) {
                      leastLow2 = f64x2.pmax(
                        leastLow2,
                        v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from_ + e))) << 3)),
                      );
                      leastHigh2 = f64x2.pmax(
                        leastHigh2,
                        v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from_ + e))) << 3), 16),
                      );
                      least_1Low2 = f64x2.pmax(
                        least_1Low2,
                        v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from_ + e))) << 3), 32),
                      );
                      least_1High2 = f64x2.pmax(
                        least_1High2,
                        v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from_ + e))) << 3), 48),
                      );
                    }
                    let choiceLow2 = f64x2.splat(0.0);
                    let choiceHigh2 = f64x2.splat(0.0);
                    let choice_1Low2 = f64x2.splat(0.0);
                    let choice_1High2 = f64x2.splat(0.0);
                    if (position2 >= 0 && position2 < values) {
                      choiceLow2 = leastLow2;
                      choiceHigh2 = leastHigh2;
                      choice_1Low2 = least_1Low2;
                      choice_1High2 = least_1High2;
                    } else {
                      choiceLow2 = f64x2.splat(NaN);
                      choiceHigh2 = f64x2.splat(NaN);
                      choice_1Low2 = f64x2.splat(NaN);
                      choice_1High2 = f64x2.splat(NaN);
                    }
                    // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                    const highLow = choiceLow2;
                    const highHigh = choiceHigh2;
                    const high_1Low = choice_1Low2;
                    const high_1High = choice_1High2;
                    const part: f64 = h - whole;
                    // const step = high - low;
                    const stepLow = f64x2.sub(highLow, lowLow);
                    const stepHigh = f64x2.sub(highHigh, lowHigh);
                    const step_1Low = f64x2.sub(high_1Low, low_1Low);
                    const step_1High = f64x2.sub(high_1High, low_1High);
                    // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                    const part2 = 1.0 - part;
                    chosenLow = v128.bitselect(
                      f64x2.add(lowLow, f64x2.mul(stepLow, f64x2.splat(part))),
                      f64x2.add(f64x2.mul(lowLow, f64x2.splat(part2)), f64x2.mul(highLow, f64x2.splat(part))),
                      f64x2.eq(f64x2.sub(stepLow, stepLow), f64x2.splat(0.0)),
                    );
                    chosenHigh = v128.bitselect(
                      f64x2.add(lowHigh, f64x2.mul(stepHigh, f64x2.splat(part))),
                      f64x2.add(f64x2.mul(lowHigh, f64x2.splat(part2)), f64x2.mul(highHigh, f64x2.splat(part))),
                      f64x2.eq(f64x2.sub(stepHigh, stepHigh), f64x2.splat(0.0)),
                    );
                    const part3 = 1.0 - part;
                    chosen_1Low = v128.bitselect(
                      f64x2.add(low_1Low, f64x2.mul(step_1Low, f64x2.splat(part))),
                      f64x2.add(f64x2.mul(low_1Low, f64x2.splat(part3)), f64x2.mul(high_1Low, f64x2.splat(part))),
                      f64x2.eq(f64x2.sub(step_1Low, step_1Low), f64x2.splat(0.0)),
                    );
                    chosen_1High = v128.bitselect(
                      f64x2.add(low_1High, f64x2.mul(step_1High, f64x2.splat(part))),
                      f64x2.add(f64x2.mul(low_1High, f64x2.splat(part3)), f64x2.mul(high_1High, f64x2.splat(part))),
                      f64x2.eq(f64x2.sub(step_1High, step_1High), f64x2.splat(0.0)),
                    );
                  }
                  // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
                  let choiceLow2 = f64x2.splat(0.0);
                  let choiceHigh2 = f64x2.splat(0.0);
                  let choice_1Low2 = f64x2.splat(0.0);
                  let choice_1High2 = f64x2.splat(0.0);
                  if (present >= minPeriods) {
                    choiceLow2 = chosenLow;
                    choiceHigh2 = chosenHigh;
                    choice_1Low2 = chosen_1Low;
                    choice_1High2 = chosen_1High;
                  } else {
                    choiceLow2 = f64x2.splat(NaN);
                    choiceHigh2 = f64x2.splat(NaN);
                    choice_1Low2 = f64x2.splat(NaN);
                    choice_1High2 = f64x2.splat(NaN);
                  }
                  const part = v128.bitselect(choiceLow2, f64x2.splat(NaN), f64x2.eq(choiceLow2, choiceLow2));
                  const part2 = v128.bitselect(choiceHigh2, f64x2.splat(NaN), f64x2.eq(choiceHigh2, choiceHigh2));
                  v128.store(quantile + ((out + e) << 3), part);
                  v128.store(quantile + ((out + e) << 3), part2, 16);
                  const part3 = v128.bitselect(choice_1Low2, f64x2.splat(NaN), f64x2.eq(choice_1Low2, choice_1Low2));
                  const part4 = v128.bitselect(choice_1High2, f64x2.splat(NaN), f64x2.eq(choice_1High2, choice_1High2));
                  v128.store(quantile + ((out + e) << 3), part3, 32);
                  v128.store(quantile + ((out + e) << 3), part4, 48);
                }
                let eDone: i32 = eMain3;
                // windows(x, window, (w) => {
                if (length2 >= 4) {
                  // 4 rounds at once.
                  for (let e: i32 = eMain3; e < length2; e += 4) {
                    const eLast: i32 = <i32>min_f64(<f64>e, <f64>length2 - 4.0);
                    // const h = q * (w.count - 1);
                    const h: f64 = q * toF64_i32(present - 1);
                    // const whole = floor(h);
                    const whole: f64 = floor<f64>(h);
                    // const below = toI32(whole);
                    const below: i32 = <i32>whole;
                    const position: i32 = below;
                    const wanted: i32 = min<i32>(max<i32>(position, 0), values - 1) + 1;
                    // windows(x, window, (w) => {
                    let leastLow = f64x2.splat(-Infinity);
                    let leastHigh = f64x2.splat(-Infinity);
                    const inNewer: i32 = values - older;
                    const iEnd: i32 = min<i32>(older, wanted);
                    for (let i: i32 = max<i32>(wanted - inNewer, 0); i < iEnd; i++) {
                      const xLow = v128.load(runs + ((i * plane + (from_ + eLast)) << 3));
                      const xHigh = v128.load(runs + ((i * plane + (from_ + eLast)) << 3), 16);
                      const yLow = v128.load(runs + (((wanted - 1 - i) * plane + (newerFrom + (from_ + eLast))) << 3));
                      const yHigh = v128.load(
                        runs + (((wanted - 1 - i) * plane + (newerFrom + (from_ + eLast))) << 3),
                        16,
                      );
                      leastLow = f64x2.pmax(leastLow, f64x2.pmin(xLow, yLow));
                      leastHigh = f64x2.pmax(leastHigh, f64x2.pmin(xHigh, yHigh));
                    }
                    const alone: i32 = min<i32>(wanted - inNewer, older);
                    if (alone > 0) {
                      leastLow = f64x2.pmax(leastLow, v128.load(runs + (((alone - 1) * plane + (from_ + eLast)) << 3)));
                      leastHigh = f64x2.pmax(
                        leastHigh,
                        v128.load(runs + (((alone - 1) * plane + (from_ + eLast)) << 3), 16),
                      );
                    }
                    const alone2: i32 = min<i32>(wanted - older, inNewer);
                    if (alone2 > 0) {
                      leastLow = f64x2.pmax(
                        leastLow,
                        v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from_ + eLast))) << 3)),
                      );
                      leastHigh = f64x2.pmax(
                        leastHigh,
                        v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from_ + eLast))) << 3), 16),
                      );
                    }
                    let choiceLow = f64x2.splat(0.0);
                    let choiceHigh = f64x2.splat(0.0);
                    if (position >= 0 && position < values) {
                      choiceLow = leastLow;
                      choiceHigh = leastHigh;
                    } else {
                      choiceLow = f64x2.splat(NaN);
                      choiceHigh = f64x2.splat(NaN);
                    }
                    // const low = w.rank(below);
                    const lowLow = choiceLow;
                    const lowHigh = choiceHigh;
                    // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                    let chosenLow = f64x2.splat(0.0);
                    let chosenHigh = f64x2.splat(0.0);
                    if (h == whole) {
                      chosenLow = lowLow;
                      chosenHigh = lowHigh;
                    } else {
                      const position2: i32 = below + 1;
                      const wanted2: i32 = min<i32>(max<i32>(position2, 0), values - 1) + 1;
                      // windows(x, window, (w) => {
                      let leastLow2 = f64x2.splat(-Infinity);
                      let leastHigh2 = f64x2.splat(-Infinity);
                      const inNewer2: i32 = values - older;
                      const iEnd2: i32 = min<i32>(older, wanted2);
                      for (let i: i32 = max<i32>(wanted2 - inNewer2, 0); i < iEnd2; i++) {
                        const xLow = v128.load(runs + ((i * plane + (from_ + eLast)) << 3));
                        const xHigh = v128.load(runs + ((i * plane + (from_ + eLast)) << 3), 16);
                        const yLow = v128.load(
                          runs + (((wanted2 - 1 - i) * plane + (newerFrom + (from_ + eLast))) << 3),
                        );
                        const yHigh = v128.load(
                          runs + (((wanted2 - 1 - i) * plane + (newerFrom + (from_ + eLast))) << 3),
                          16,
                        );
                        leastLow2 = f64x2.pmax(leastLow2, f64x2.pmin(xLow, yLow));
                        leastHigh2 = f64x2.pmax(leastHigh2, f64x2.pmin(xHigh, yHigh));
                      }
                      const alone3: i32 = min<i32>(wanted2 - inNewer2, older);
                      if (alone3 > 0) {
                        leastLow2 = f64x2.pmax(
                          leastLow2,
                          v128.load(runs + (((alone3 - 1) * plane + (from_ + eLast)) << 3)),
                        );
                        leastHigh2 = f64x2.pmax(
                          leastHigh2,
                          v128.load(runs + (((alone3 - 1) * plane + (from_ + eLast)) << 3), 16),
                        );
                      }
                      const alone4: i32 = min<i32>(wanted2 - older, inNewer2);
                      if (alone4 > 0) {
                        leastLow2 = f64x2.pmax(
                          leastLow2,
                          v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from_ + eLast))) << 3)),
                        );
                        leastHigh2 = f64x2.pmax(
                          leastHigh2,
                          v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from_ + eLast))) << 3), 16),
                        );
                      }
                      let choiceLow2 = f64x2.splat(0.0);
                      let choiceHigh2 = f64x2.splat(0.0);
                      if (position2 >= 0 && position2 < values) {
                        choiceLow2 = leastLow2;
                        choiceHigh2 = leastHigh2;
                      } else {
                        choiceLow2 = f64x2.splat(NaN);
                        choiceHigh2 = f64x2.splat(NaN);
                      }
                      // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                      const highLow = choiceLow2;
                      const highHigh = choiceHigh2;
                      const part: f64 = h - whole;
                      // const step = high - low;
                      const stepLow = f64x2.sub(highLow, lowLow);
                      const stepHigh = f64x2.sub(highHigh, lowHigh);
                      // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                      const part2 = 1.0 - part;
                      chosenLow = v128.bitselect(
                        f64x2.add(lowLow, f64x2.mul(stepLow, f64x2.splat(part))),
                        f64x2.add(f64x2.mul(lowLow, f64x2.splat(part2)), f64x2.mul(highLow, f64x2.splat(part))),
                        f64x2.eq(f64x2.sub(stepLow, stepLow), f64x2.splat(0.0)),
                      );
                      chosenHigh = v128.bitselect(
                        f64x2.add(lowHigh, f64x2.mul(stepHigh, f64x2.splat(part))),
                        f64x2.add(f64x2.mul(lowHigh, f64x2.splat(part2)), f64x2.mul(highHigh, f64x2.splat(part))),
                        f64x2.eq(f64x2.sub(stepHigh, stepHigh), f64x2.splat(0.0)),
                      );
                    }
                    // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
                    let choiceLow2 = f64x2.splat(0.0);
                    let choiceHigh2 = f64x2.splat(0.0);
                    if (present >= minPeriods) {
                      choiceLow2 = chosenLow;
                      choiceHigh2 = chosenHigh;
                    } else {
                      choiceLow2 = f64x2.splat(NaN);
                      choiceHigh2 = f64x2.splat(NaN);
                    }
                    const part = v128.bitselect(choiceLow2, f64x2.splat(NaN), f64x2.eq(choiceLow2, choiceLow2));
                    const part2 = v128.bitselect(choiceHigh2, f64x2.splat(NaN), f64x2.eq(choiceHigh2, choiceHigh2));
                    v128.store(quantile + ((out + eLast) << 3), part);
                    v128.store(quantile + ((out + eLast) << 3), part2, 16);
                  }
                  // windows(x, window, (w) => {
                  eDone = length2;
                }
                // The remainder.
                for (let e: i32 = eDone; e < length2; e++) {
                  // const h = q * (w.count - 1);
                  const h: f64 = q * toF64_i32(present - 1);
                  // const whole = floor(h);
                  const whole: f64 = floor<f64>(h);
                  // const below = toI32(whole);
                  const below: i32 = <i32>whole;
                  const position: i32 = below;
                  const wanted: i32 = min<i32>(max<i32>(position, 0), values - 1) + 1;
                  // windows(x, window, (w) => {
                  let least: f64 = -Infinity;
                  const inNewer: i32 = values - older;
                  const iEnd: i32 = min<i32>(older, wanted);
                  for (let i: i32 = max<i32>(wanted - inNewer, 0); i < iEnd; i++) {
                    const x2: f64 = load<f64>(runs + ((i * plane + (from_ + e)) << 3));
                    const y: f64 = load<f64>(runs + (((wanted - 1 - i) * plane + (newerFrom + (from_ + e))) << 3));
                    least = max_f64(least, min_f64(x2, y));
                  }
                  const alone: i32 = min<i32>(wanted - inNewer, older);
                  if (alone > 0) {
                    least = max_f64(least, load<f64>(runs + (((alone - 1) * plane + (from_ + e)) << 3)));
                  }
                  const alone2: i32 = min<i32>(wanted - older, inNewer);
                  if (alone2 > 0) {
                    least = max_f64(least, load<f64>(runs + (((alone2 - 1) * plane + (newerFrom + (from_ + e))) << 3)));
                  }
                  // const low = w.rank(below);
                  const low2: f64 = position >= 0 && position < values ? least : NaN;
                  // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                  let chosen: f64 = 0.0;
                  if (h == whole) {
                    chosen = low2;
                  } else {
                    const position2: i32 = below + 1;
                    const wanted2: i32 = min<i32>(max<i32>(position2, 0), values - 1) + 1;
                    // windows(x, window, (w) => {
                    let least2: f64 = -Infinity;
                    const inNewer2: i32 = values - older;
                    const iEnd2: i32 = min<i32>(older, wanted2);
                    for (let i: i32 = max<i32>(wanted2 - inNewer2, 0); i < iEnd2; i++) {
                      const x2: f64 = load<f64>(runs + ((i * plane + (from_ + e)) << 3));
                      const y: f64 = load<f64>(runs + (((wanted2 - 1 - i) * plane + (newerFrom + (from_ + e))) << 3));
                      least2 = max_f64(least2, min_f64(x2, y));
                    }
                    const alone3: i32 = min<i32>(wanted2 - inNewer2, older);
                    if (alone3 > 0) {
                      least2 = max_f64(least2, load<f64>(runs + (((alone3 - 1) * plane + (from_ + e)) << 3)));
                    }
                    const alone4: i32 = min<i32>(wanted2 - older, inNewer2);
                    if (alone4 > 0) {
                      least2 = max_f64(
                        least2,
                        load<f64>(runs + (((alone4 - 1) * plane + (newerFrom + (from_ + e))) << 3)),
                      );
                    }
                    // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                    const high: f64 = position2 >= 0 && position2 < values ? least2 : NaN;
                    const part: f64 = h - whole;
                    // const step = high - low;
                    const step: f64 = high - low2;
                    // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                    chosen = step - step == 0.0 ? low2 + step * part : low2 * (1.0 - part) + high * part;
                  }
                  // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
                  const result: f64 = present >= minPeriods ? chosen : NaN;
                  store<f64>(quantile + ((out + e) << 3), result == result ? result : NaN);
                }
              }
            } else {
              // windows(x, window, (w) => {
              for (let column: i32 = 0; column < colsHere; column++) {
                let held: i32 = 0;
                for (let r: i32 = 0; r < width; r++) {
                  const v: f64 = load<f64>(tile + ((r * colsHere + column) << 3)) + 0.0;
                  if (v == v) {
                    let from_: i32 = 0;
                    let length2: i32 = held;
                    while (length2 > 0) {
                      const half: i32 = (length2 + 1) >> 1;
                      from_ = load<f64>(sorted + ((from_ + half - 1) << 3)) < v ? from_ + half : from_;
                      length2 = length2 - half;
                    }
                    for (let j: i32 = held; j > from_; j -= 1) {
                      store<f64>(sorted + (j << 3), load<f64>(sorted + ((j - 1) << 3)));
                    }
                    store<f64>(sorted + (from_ << 3), v);
                    held = held + 1;
                  }
                }
                for (let r: i32 = 0; r < rowsHere; r++) {
                  const out: i32 = (firstRow + r) * cols + (firstCol + column);
                  const present: i32 = held;
                  // const h = q * (w.count - 1);
                  const h: f64 = q * toF64_i32(present - 1);
                  // const whole = floor(h);
                  const whole: f64 = floor<f64>(h);
                  // const below = toI32(whole);
                  const below: i32 = <i32>whole;
                  const position: i32 = below;
                  // windows(x, window, (w) => {
                  let ranked: f64 = NaN;
                  if (position >= 0 && position < held) {
                    ranked = load<f64>(sorted + (position << 3));
                  }
                  // const low = w.rank(below);
                  const low: f64 = ranked;
                  // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                  let chosen: f64 = 0.0;
                  if (h == whole) {
                    chosen = low;
                  } else {
                    const position2: i32 = below + 1;
                    // windows(x, window, (w) => {
                    let ranked2: f64 = NaN;
                    if (position2 >= 0 && position2 < held) {
                      ranked2 = load<f64>(sorted + (position2 << 3));
                    }
                    // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                    const high: f64 = ranked2;
                    const part: f64 = h - whole;
                    // const step = high - low;
                    const step: f64 = high - low;
                    // const between = h === whole ? low : weighted(low, w.rank(below + 1), h - whole);
                    chosen = step - step == 0.0 ? low + step * part : low * (1.0 - part) + high * part;
                  }
                  // quantile.set(w.row, w.col, w.count >= minPeriods ? between : NaN);
                  const result: f64 = present >= minPeriods ? chosen : NaN;
                  store<f64>(quantile + (out << 3), result == result ? result : NaN);
                  // windows(x, window, (w) => {
                  if (r + 1 < rowsHere) {
                    const oldest: f64 = load<f64>(tile + ((r * colsHere + column) << 3)) + 0.0;
                    const newest: f64 = load<f64>(tile + (((r + width) * colsHere + column) << 3)) + 0.0;
                    if (oldest == oldest && newest == newest) {
                      let from_: i32 = 0;
                      let length2: i32 = held;
                      while (length2 > 0) {
                        const half: i32 = (length2 + 1) >> 1;
                        from_ = load<f64>(sorted + ((from_ + half - 1) << 3)) < oldest ? from_ + half : from_;
                        length2 = length2 - half;
                      }
                      let from_2: i32 = 0;
                      let length3: i32 = held;
                      while (length3 > 0) {
                        const half: i32 = (length3 + 1) >> 1;
                        from_2 = load<f64>(sorted + ((from_2 + half - 1) << 3)) < newest ? from_2 + half : from_2;
                        length3 = length3 - half;
                      }
                      if (from_2 > from_) {
                        const jEnd: i32 = from_2 - 1;
                        for (let j: i32 = from_; j < jEnd; j++) {
                          store<f64>(sorted + (j << 3), load<f64>(sorted + (j << 3), 8));
                        }
                        store<f64>(sorted + ((from_2 - 1) << 3), newest);
                      } else {
                        for (let j: i32 = from_; j > from_2; j -= 1) {
                          store<f64>(sorted + (j << 3), load<f64>(sorted + ((j - 1) << 3)));
                        }
                        store<f64>(sorted + (from_2 << 3), newest);
                      }
                    } else {
                      if (oldest == oldest) {
                        let from_: i32 = 0;
                        let length2: i32 = held;
                        while (length2 > 0) {
                          const half: i32 = (length2 + 1) >> 1;
                          from_ = load<f64>(sorted + ((from_ + half - 1) << 3)) < oldest ? from_ + half : from_;
                          length2 = length2 - half;
                        }
                        held = held - 1;
                        for (let j: i32 = from_; j < held; j++) {
                          store<f64>(sorted + (j << 3), load<f64>(sorted + (j << 3), 8));
                        }
                      } else {
                        if (newest == newest) {
                          let from_: i32 = 0;
                          let length2: i32 = held;
                          while (length2 > 0) {
                            const half: i32 = (length2 + 1) >> 1;
                            from_ = load<f64>(sorted + ((from_ + half - 1) << 3)) < newest ? from_ + half : from_;
                            length2 = length2 - half;
                          }
                          for (let j: i32 = held; j > from_; j -= 1) {
                            store<f64>(sorted + (j << 3), load<f64>(sorted + ((j - 1) << 3)));
                          }
                          store<f64>(sorted + (from_ << 3), newest);
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
      top = mark;
    }
  }
  return 0;
}
