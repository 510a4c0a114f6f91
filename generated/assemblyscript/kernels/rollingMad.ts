// Generated from kernels/rolling/rollingMad.ts#L18 by `trefoil build`. Do not edit. Hash 8232f9a06cd23ca7

import { claim, max_f64, min_f64 } from '../operations';

/**
 * Median absolute deviation of the last `window` rows of each column: the median of |x − median|, times `scale`.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values, or none at all, give NaN, and so does a window whose median is one of its infinities. Otherwise infinities are
 * values (pandas takes them for missing).
 *
 * Accuracy: 1e-12 of the largest |x| in the window.
 *
 * Source: Hampel (1974); as SciPy `median_abs_deviation(x, scale=1/scale)` of each window.
 */
export function rollingMad(
  x: usize,
  rows: i32,
  cols: i32,
  window: i32,
  minPeriods: i32,
  scale: f64,
  mad: usize,
  scratch: usize,
): f64 {
  let top = scratch;
  if (rows * cols > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width: i32 = window;
    let top_: i32 = 1;
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
    const tileCols: i32 =
      width <= 32
        ? min<i32>(cols, ((cols + (cols + 23) / 24 - 1) / ((cols + 23) / 24) + 3) & -4)
        : width <= 2048 / cols
          ? cols
          : min<i32>(cols, max<i32>((2048 / width) & -8, 8));
    const tileRows: i32 = min<i32>(rows, max<i32>(width, (width <= 32 ? 1536 : 4096) / tileCols - width));
    {
      const lo: i32 = 0;
      const hi: i32 = rows;
      const mark0 = top;
      const tile = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 8);
      if (top === 0) return -1;
      const tileNodeCount = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 4);
      if (top === 0) return -1;
      const tileWindowCount = top;
      top = claim(top, (tileRows + width - 1) * tileCols, 4);
      if (top === 0) return -1;
      const sorted = top;
      top = claim(top, width, 8);
      if (top === 0) return -1;
      const runs = top;
      top = claim(
        top,
        (width <= 32 ? ((width & (width - 1)) == 0 ? width : width * 3) : 0) * ((tileRows + width - 1) * tileCols + 16),
        8,
      );
      if (top === 0) return -1;
      const base360: i32 = (cols + tileCols - 1) / tileCols;
      const end35: i32 = (hi - lo + tileRows - 1) / tileRows;
      for (let rowTile: i32 = 0; rowTile < end35; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = min<i32>(tileRows, hi - firstRow);
        const base359: i32 = max<i32>(0 - (firstRow - width + 1), 0);
        const end34: i32 = base360;
        for (let colTile: i32 = 0; colTile < end34; colTile++) {
          const firstCol: i32 = colTile * tileCols;
          const colsHere: i32 = min<i32>(tileCols, cols - firstCol);
          const rowsIn: i32 = rowsHere + width - 1;
          const lead: i32 = base359;
          let missing: bool = lead > 0;
          const eMain: i32 = max<i32>(lead * colsHere, 0) & -8;
          for (let e: i32 = 0; e < eMain; e += 8) {
            const part1 = f64x2.splat(NaN);
            const part2 = f64x2.splat(NaN);
            v128.store(tile + (e << 3), part1);
            v128.store(tile + (e << 3), part2, 16);
            const part3 = f64x2.splat(NaN);
            const part4 = f64x2.splat(NaN);
            v128.store(tile + (e << 3), part3, 32);
            v128.store(tile + (e << 3), part4, 48);
          }
          const end: i32 = lead * colsHere;
          for (let e: i32 = eMain; e < end; e++) {
            store<f64>(tile + (e << 3), NaN);
          }
          const flat: bool = colsHere == cols;
          const length: i32 = flat ? (rowsIn - lead) * colsHere : colsHere;
          const spans: i32 = flat ? 1 : rowsIn - lead;
          for (let span: i32 = 0; span < spans; span++) {
            const source: i32 = (firstRow - width + 1 + lead + span) * cols + firstCol;
            const target: i32 = (lead + span) * colsHere;
            let missingLanes_0 = i64x2.splat(-(<i64>false));
            let missingLanes_1 = i64x2.splat(-(<i64>false));
            const eMain2: i32 = length & -8;
            for (let e: i32 = 0; e < eMain2; e += 8) {
              const v_0 = v128.load(x + ((source + e) << 3));
              const v_1 = v128.load(x + ((source + e) << 3), 16);
              const v_1_0 = v128.load(x + ((source + e) << 3), 32);
              const v_1_1 = v128.load(x + ((source + e) << 3), 48);
              v128.store(tile + ((target + e) << 3), v_0);
              v128.store(tile + ((target + e) << 3), v_1, 16);
              v128.store(tile + ((target + e) << 3), v_1_0, 32);
              v128.store(tile + ((target + e) << 3), v_1_1, 48);
              missingLanes_0 = v128.or(
                missingLanes_0,
                v128.not(f64x2.lt(f64x2.abs(v_0), f64x2.splat(2.247116418577895e307))),
              );
              missingLanes_1 = v128.or(
                missingLanes_1,
                v128.not(f64x2.lt(f64x2.abs(v_1), f64x2.splat(2.247116418577895e307))),
              );
              missingLanes_0 = v128.or(
                missingLanes_0,
                v128.not(f64x2.lt(f64x2.abs(v_1_0), f64x2.splat(2.247116418577895e307))),
              );
              missingLanes_1 = v128.or(
                missingLanes_1,
                v128.not(f64x2.lt(f64x2.abs(v_1_1), f64x2.splat(2.247116418577895e307))),
              );
            }
            missing = missing || v128.any_true(v128.or(missingLanes_0, missingLanes_1));
            for (let e: i32 = eMain2; e < length; e++) {
              const v: f64 = load<f64>(x + ((source + e) << 3));
              store<f64>(tile + ((target + e) << 3), v);
              missing = missing || !(abs<f64>(v) < 2.247116418577895e307);
            }
          }
          if (missing) {
            for (let column2: i32 = 0; column2 < colsHere; column2++) {
              let held: i32 = 0;
              for (let r2: i32 = 0; r2 < width; r2++) {
                const v3: f64 = load<f64>(tile + ((r2 * colsHere + column2) << 3)) + 0.0;
                if (v3 == v3) {
                  let from8: i32 = 0;
                  let length8: i32 = held;
                  while (length8 > 0) {
                    const half6: i32 = (length8 + 1) >> 1;
                    from8 = load<f64>(sorted + ((from8 + half6 - 1) << 3)) < v3 ? from8 + half6 : from8;
                    length8 = length8 - half6;
                  }
                  for (let j13: i32 = held; j13 > from8; j13 -= 1) {
                    store<f64>(sorted + (j13 << 3), load<f64>(sorted + ((j13 - 1) << 3)));
                  }
                  store<f64>(sorted + (from8 << 3), v3);
                  held = held + 1;
                }
              }
              for (let r2: i32 = 0; r2 < rowsHere; r2++) {
                const out3: i32 = (firstRow + r2) * cols + (firstCol + column2);
                const present3: i32 = held;
                let chosen3: f64 = 0.0;
                if (present3 >= minPeriods) {
                  let least5: f64 = NaN;
                  let next5: f64 = NaN;
                  if (held > 0) {
                    least5 = load<f64>(sorted + (((held - 1) >> 1) << 3));
                    next5 = load<f64>(sorted + ((held >> 1) << 3));
                  }
                  const median3: f64 =
                    held > 0
                      ? (held & 1) != 0
                        ? least5
                        : abs<f64>(least5 + next5) == Infinity
                          ? least5 * 0.5 + next5 * 0.5
                          : (least5 + next5) * 0.5
                      : NaN;
                  let deviation2: f64 = NaN;
                  if (held > 0) {
                    const sortedShared: f64 = load<f64>(sorted + (0 << 3));
                    const below2: i32 = held >> 1;
                    const wanted4: i32 = (held + 1) >> 1;
                    let from9: i32 = max<i32>(wanted4 - (held - below2), 0);
                    let to2: i32 = min<i32>(below2, wanted4);
                    while (from9 < to2) {
                      const i8: i32 = (from9 + to2) >> 1;
                      if (
                        abs<f64>(load<f64>(sorted + ((below2 - (i8 + 1)) << 3)) - median3) <
                        abs<f64>(load<f64>(sorted + ((below2 + (wanted4 - i8) - 1) << 3)) - median3)
                      ) {
                        from9 = i8 + 1;
                      } else {
                        to2 = i8;
                      }
                    }
                    const others2: i32 = wanted4 - from9;
                    let least6: f64 = 0.0;
                    let next6: f64 = Infinity;
                    if (from9 > 0) {
                      least6 = max_f64(least6, abs<f64>(load<f64>(sorted + ((below2 - from9) << 3)) - median3));
                    }
                    if (others2 > 0) {
                      least6 = max_f64(least6, abs<f64>(load<f64>(sorted + ((below2 + others2 - 1) << 3)) - median3));
                    }
                    if (from9 < below2) {
                      next6 = min_f64(next6, abs<f64>(load<f64>(sorted + ((below2 - (from9 + 1)) << 3)) - median3));
                    }
                    if (others2 < held - below2) {
                      next6 = min_f64(
                        next6,
                        abs<f64>(load<f64>(sorted + ((below2 + (others2 + 1) - 1) << 3)) - median3),
                      );
                    }
                    deviation2 =
                      abs<f64>(sortedShared - median3) == abs<f64>(sortedShared - median3) &&
                      abs<f64>(load<f64>(sorted + ((held - 1) << 3)) - median3) ==
                        abs<f64>(load<f64>(sorted + ((held - 1) << 3)) - median3)
                        ? held > 0
                          ? (held & 1) != 0
                            ? least6
                            : abs<f64>(least6 + next6) == Infinity
                              ? least6 * 0.5 + next6 * 0.5
                              : (least6 + next6) * 0.5
                          : NaN
                        : NaN;
                  }
                  chosen3 = deviation2 * scale;
                } else {
                  chosen3 = NaN;
                }
                store<f64>(mad + (out3 << 3), chosen3 == chosen3 ? chosen3 : NaN);
                if (r2 + 1 < rowsHere) {
                  const oldest2: f64 = load<f64>(tile + ((r2 * colsHere + column2) << 3)) + 0.0;
                  const newest2: f64 = load<f64>(tile + (((r2 + width) * colsHere + column2) << 3)) + 0.0;
                  if (oldest2 == oldest2 && newest2 == newest2) {
                    let from12: i32 = 0;
                    let length11: i32 = held;
                    while (length11 > 0) {
                      const half9: i32 = (length11 + 1) >> 1;
                      from12 = load<f64>(sorted + ((from12 + half9 - 1) << 3)) < oldest2 ? from12 + half9 : from12;
                      length11 = length11 - half9;
                    }
                    let from13: i32 = 0;
                    let length12: i32 = held;
                    while (length12 > 0) {
                      const half10: i32 = (length12 + 1) >> 1;
                      from13 = load<f64>(sorted + ((from13 + half10 - 1) << 3)) < newest2 ? from13 + half10 : from13;
                      length12 = length12 - half10;
                    }
                    if (from13 > from12) {
                      const end2: i32 = from13 - 1;
                      for (let j16: i32 = from12; j16 < end2; j16++) {
                        store<f64>(sorted + (j16 << 3), load<f64>(sorted + (j16 << 3), 8));
                      }
                      store<f64>(sorted + ((from13 - 1) << 3), newest2);
                    } else {
                      for (let j17: i32 = from12; j17 > from13; j17 -= 1) {
                        store<f64>(sorted + (j17 << 3), load<f64>(sorted + ((j17 - 1) << 3)));
                      }
                      store<f64>(sorted + (from13 << 3), newest2);
                    }
                  } else {
                    if (oldest2 == oldest2) {
                      let from10: i32 = 0;
                      let length9: i32 = held;
                      while (length9 > 0) {
                        const half7: i32 = (length9 + 1) >> 1;
                        from10 = load<f64>(sorted + ((from10 + half7 - 1) << 3)) < oldest2 ? from10 + half7 : from10;
                        length9 = length9 - half7;
                      }
                      held = held - 1;
                      for (let j14: i32 = from10; j14 < held; j14++) {
                        store<f64>(sorted + (j14 << 3), load<f64>(sorted + (j14 << 3), 8));
                      }
                    } else {
                      if (newest2 == newest2) {
                        let from11: i32 = 0;
                        let length10: i32 = held;
                        while (length10 > 0) {
                          const half8: i32 = (length10 + 1) >> 1;
                          from11 = load<f64>(sorted + ((from11 + half8 - 1) << 3)) < newest2 ? from11 + half8 : from11;
                          length10 = length10 - half8;
                        }
                        for (let j15: i32 = held; j15 > from11; j15 -= 1) {
                          store<f64>(sorted + (j15 << 3), load<f64>(sorted + ((j15 - 1) << 3)));
                        }
                        store<f64>(sorted + (from11 << 3), newest2);
                        held = held + 1;
                      }
                    }
                  }
                }
              }
            }
          } else {
            if (width <= 32) {
              let widest: i32 = 1;
              while (widest * 2 <= width) {
                widest = widest * 2;
              }
              const isPower: bool = widest == width;
              const older: i32 = isPower && widest > 1 ? widest >> 1 : widest;
              const plane: i32 = ((((rowsIn * colsHere + 7) >> 3) >> 1) * 2 + 1) * 8;
              const newerFrom: i32 = isPower ? older * colsHere : widest * 2 * plane + older * colsHere;
              const e2Main: i32 = max<i32>(rowsIn * colsHere, 0) & -4;
              for (let e2: i32 = 0; e2 < e2Main; e2 += 4) {
                const part5 = f64x2.add(v128.load(tile + (e2 << 3)), f64x2.splat(0.0));
                const part6 = f64x2.add(v128.load(tile + (e2 << 3), 16), f64x2.splat(0.0));
                v128.store(runs + (e2 << 3), part5);
                v128.store(runs + (e2 << 3), part6, 16);
              }
              const end3: i32 = rowsIn * colsHere;
              for (let e2: i32 = e2Main; e2 < end3; e2++) {
                store<f64>(runs + (e2 << 3), load<f64>(tile + (e2 << 3)) + 0.0);
              }
              let k: i32 = 1;
              let low: i32 = 0;
              let capacity: i32 = 0;
              const base168: i32 = widest * 2;
              const base169: i32 = max<i32>(rowsIn * colsHere, 0) & -4;
              const base170: i32 = rowsIn * colsHere;
              const base171: i32 = widest * 2 * plane;
              const base172: i32 = (widest * 2 + 1) * plane;
              const base173: i32 = 2 * colsHere;
              const base174: i32 = (widest * 2 + 2) * plane;
              const base175: i32 = (widest * 2 + 3) * plane;
              const base176: i32 = 2 * plane;
              const base177: i32 = 3 * plane;
              const base178: i32 = 4 * colsHere;
              const base179: i32 = (widest * 2 + 4) * plane;
              const base180: i32 = (widest * 2 + 5) * plane;
              const base181: i32 = (widest * 2 + 6) * plane;
              const base182: i32 = (widest * 2 + 7) * plane;
              const base183: i32 = 4 * plane;
              const base184: i32 = 5 * plane;
              const base185: i32 = 6 * plane;
              const base186: i32 = 7 * plane;
              const base187: i32 = 8 * colsHere;
              const base188: i32 = (widest * 2 + 8) * plane;
              const base189: i32 = (widest * 2 + 9) * plane;
              const base190: i32 = (widest * 2 + 10) * plane;
              const base191: i32 = (widest * 2 + 11) * plane;
              const base192: i32 = (widest * 2 + 12) * plane;
              const base193: i32 = (widest * 2 + 13) * plane;
              const base194: i32 = (widest * 2 + 14) * plane;
              const base195: i32 = (widest * 2 + 15) * plane;
              const base196: i32 = 8 * plane;
              const base197: i32 = 9 * plane;
              const base198: i32 = 10 * plane;
              const base199: i32 = 11 * plane;
              const base200: i32 = 12 * plane;
              const base201: i32 = 13 * plane;
              const base202: i32 = 14 * plane;
              const base203: i32 = 15 * plane;
              while (k < older) {
                if (!isPower && (width & k) != 0) {
                  if (low == 0) {
                    const e2Main2: i32 = max<i32>((rowsIn - (k - 1)) * colsHere, 0) & -4;
                    const base2: i32 = base168;
                    for (let e2: i32 = 0; e2 < e2Main2; e2 += 4) {
                      const base: i32 = base2;
                      for (let j: i32 = 0; j < k; j++) {
                        const part7 = v128.load(runs + ((j * plane + e2) << 3));
                        const part8 = v128.load(runs + ((j * plane + e2) << 3), 16);
                        v128.store(runs + (((base + j) * plane + e2) << 3), part7);
                        v128.store(runs + (((base + j) * plane + e2) << 3), part8, 16);
                      }
                    }
                    const base4: i32 = base168;
                    const end4: i32 = (rowsIn - (k - 1)) * colsHere;
                    for (let e2: i32 = e2Main2; e2 < end4; e2++) {
                      const base3: i32 = base4;
                      for (let j: i32 = 0; j < k; j++) {
                        store<f64>(runs + (((base3 + j) * plane + e2) << 3), load<f64>(runs + ((j * plane + e2) << 3)));
                      }
                    }
                    capacity = k;
                  } else {
                    const base7: i32 = base169;
                    const base8: i32 = base168;
                    const base9: i32 = base170;
                    for (let j2: i32 = capacity; j2 < k; j2++) {
                      const e2Main3: i32 = base7;
                      const base5: i32 = (base8 + j2) * plane;
                      for (let e2: i32 = 0; e2 < e2Main3; e2 += 4) {
                        const part9 = f64x2.splat(Infinity);
                        const part10 = f64x2.splat(Infinity);
                        v128.store(runs + ((base5 + e2) << 3), part9);
                        v128.store(runs + ((base5 + e2) << 3), part10, 16);
                      }
                      const base6: i32 = (base8 + j2) * plane;
                      const end5: i32 = base9;
                      for (let e2: i32 = e2Main3; e2 < end5; e2++) {
                        store<f64>(runs + ((base6 + e2) << 3), Infinity);
                      }
                    }
                    if (k == 1) {
                      const e2Main4: i32 = max<i32>((rowsIn - (k + low - 1)) * colsHere, 0) & -4;
                      const base10: i32 = base171;
                      const base11: i32 = base172;
                      for (let e2: i32 = 0; e2 < e2Main4; e2 += 4) {
                        const s103_0 = v128.load(runs + (e2 << 3));
                        const s103_1 = v128.load(runs + (e2 << 3), 16);
                        const s104_0 = v128.load(runs + ((base10 + (e2 + colsHere)) << 3));
                        const s104_1 = v128.load(runs + ((base10 + (e2 + colsHere)) << 3), 16);
                        const s105_0 = f64x2.pmin(s103_0, s104_0);
                        const s105_1 = f64x2.pmin(s103_1, s104_1);
                        const s106_0 = f64x2.pmax(s103_0, s104_0);
                        const s106_1 = f64x2.pmax(s103_1, s104_1);
                        v128.store(runs + ((base10 + e2) << 3), s105_0);
                        v128.store(runs + ((base10 + e2) << 3), s105_1, 16);
                        v128.store(runs + ((base11 + e2) << 3), s106_0);
                        v128.store(runs + ((base11 + e2) << 3), s106_1, 16);
                      }
                      const base12: i32 = base171;
                      const base13: i32 = base172;
                      const end6: i32 = (rowsIn - (k + low - 1)) * colsHere;
                      for (let e2: i32 = e2Main4; e2 < end6; e2++) {
                        const s103: f64 = load<f64>(runs + (e2 << 3));
                        const s104: f64 = load<f64>(runs + ((base12 + (e2 + colsHere)) << 3));
                        const s105: f64 = min_f64(s103, s104);
                        const s106: f64 = max_f64(s103, s104);
                        store<f64>(runs + ((base12 + e2) << 3), s105);
                        store<f64>(runs + ((base13 + e2) << 3), s106);
                      }
                    } else {
                      if (k == 2) {
                        const e2Main5: i32 = max<i32>((rowsIn - (k + low - 1)) * colsHere, 0) & -4;
                        const base14: i32 = base171;
                        const base15: i32 = base173;
                        const base16: i32 = base172;
                        const base17: i32 = base174;
                        const base18: i32 = base175;
                        for (let e2: i32 = 0; e2 < e2Main5; e2 += 4) {
                          const s93_0 = v128.load(runs + (e2 << 3));
                          const s93_1 = v128.load(runs + (e2 << 3), 16);
                          const s94_0 = v128.load(runs + ((plane + e2) << 3));
                          const s94_1 = v128.load(runs + ((plane + e2) << 3), 16);
                          const s95_0 = v128.load(runs + ((base14 + (e2 + base15)) << 3));
                          const s95_1 = v128.load(runs + ((base14 + (e2 + base15)) << 3), 16);
                          const s96_0 = v128.load(runs + ((base16 + (e2 + base15)) << 3));
                          const s96_1 = v128.load(runs + ((base16 + (e2 + base15)) << 3), 16);
                          const s97_0 = f64x2.pmin(s93_0, s95_0);
                          const s97_1 = f64x2.pmin(s93_1, s95_1);
                          const s98_0 = f64x2.pmax(s93_0, s95_0);
                          const s98_1 = f64x2.pmax(s93_1, s95_1);
                          const s99_0 = f64x2.pmin(s94_0, s96_0);
                          const s99_1 = f64x2.pmin(s94_1, s96_1);
                          const s100_0 = f64x2.pmax(s94_0, s96_0);
                          const s100_1 = f64x2.pmax(s94_1, s96_1);
                          const s101_0 = f64x2.pmin(s99_0, s98_0);
                          const s101_1 = f64x2.pmin(s99_1, s98_1);
                          const s102_0 = f64x2.pmax(s99_0, s98_0);
                          const s102_1 = f64x2.pmax(s99_1, s98_1);
                          v128.store(runs + ((base14 + e2) << 3), s97_0);
                          v128.store(runs + ((base14 + e2) << 3), s97_1, 16);
                          v128.store(runs + ((base16 + e2) << 3), s101_0);
                          v128.store(runs + ((base16 + e2) << 3), s101_1, 16);
                          v128.store(runs + ((base17 + e2) << 3), s102_0);
                          v128.store(runs + ((base17 + e2) << 3), s102_1, 16);
                          v128.store(runs + ((base18 + e2) << 3), s100_0);
                          v128.store(runs + ((base18 + e2) << 3), s100_1, 16);
                        }
                        const base19: i32 = base171;
                        const base20: i32 = base173;
                        const base21: i32 = base172;
                        const base22: i32 = base174;
                        const base23: i32 = base175;
                        const end7: i32 = (rowsIn - (k + low - 1)) * colsHere;
                        for (let e2: i32 = e2Main5; e2 < end7; e2++) {
                          const s93: f64 = load<f64>(runs + (e2 << 3));
                          const s94: f64 = load<f64>(runs + ((plane + e2) << 3));
                          const s95: f64 = load<f64>(runs + ((base19 + (e2 + base20)) << 3));
                          const s96: f64 = load<f64>(runs + ((base21 + (e2 + base20)) << 3));
                          const s97: f64 = min_f64(s93, s95);
                          const s98: f64 = max_f64(s93, s95);
                          const s99: f64 = min_f64(s94, s96);
                          const s100: f64 = max_f64(s94, s96);
                          const s101: f64 = min_f64(s99, s98);
                          const s102: f64 = max_f64(s99, s98);
                          store<f64>(runs + ((base19 + e2) << 3), s97);
                          store<f64>(runs + ((base21 + e2) << 3), s101);
                          store<f64>(runs + ((base22 + e2) << 3), s102);
                          store<f64>(runs + ((base23 + e2) << 3), s100);
                        }
                      } else {
                        if (k == 4) {
                          const e2Main6: i32 = max<i32>((rowsIn - (k + low - 1)) * colsHere, 0) & -4;
                          const base24: i32 = base176;
                          const base25: i32 = base177;
                          const base26: i32 = base171;
                          const base27: i32 = base178;
                          const base28: i32 = base172;
                          const base29: i32 = base174;
                          const base30: i32 = base175;
                          const base31: i32 = base179;
                          const base32: i32 = base180;
                          const base33: i32 = base181;
                          const base34: i32 = base182;
                          for (let e2: i32 = 0; e2 < e2Main6; e2 += 4) {
                            const s67_0 = v128.load(runs + (e2 << 3));
                            const s67_1 = v128.load(runs + (e2 << 3), 16);
                            const s68_0 = v128.load(runs + ((plane + e2) << 3));
                            const s68_1 = v128.load(runs + ((plane + e2) << 3), 16);
                            const s69_0 = v128.load(runs + ((base24 + e2) << 3));
                            const s69_1 = v128.load(runs + ((base24 + e2) << 3), 16);
                            const s70_0 = v128.load(runs + ((base25 + e2) << 3));
                            const s70_1 = v128.load(runs + ((base25 + e2) << 3), 16);
                            const s71_0 = v128.load(runs + ((base26 + (e2 + base27)) << 3));
                            const s71_1 = v128.load(runs + ((base26 + (e2 + base27)) << 3), 16);
                            const s72_0 = v128.load(runs + ((base28 + (e2 + base27)) << 3));
                            const s72_1 = v128.load(runs + ((base28 + (e2 + base27)) << 3), 16);
                            const s73_0 = v128.load(runs + ((base29 + (e2 + base27)) << 3));
                            const s73_1 = v128.load(runs + ((base29 + (e2 + base27)) << 3), 16);
                            const s74_0 = v128.load(runs + ((base30 + (e2 + base27)) << 3));
                            const s74_1 = v128.load(runs + ((base30 + (e2 + base27)) << 3), 16);
                            const s75_0 = f64x2.pmin(s67_0, s71_0);
                            const s75_1 = f64x2.pmin(s67_1, s71_1);
                            const s76_0 = f64x2.pmax(s67_0, s71_0);
                            const s76_1 = f64x2.pmax(s67_1, s71_1);
                            const s77_0 = f64x2.pmin(s69_0, s73_0);
                            const s77_1 = f64x2.pmin(s69_1, s73_1);
                            const s78_0 = f64x2.pmax(s69_0, s73_0);
                            const s78_1 = f64x2.pmax(s69_1, s73_1);
                            const s79_0 = f64x2.pmin(s77_0, s76_0);
                            const s79_1 = f64x2.pmin(s77_1, s76_1);
                            const s80_0 = f64x2.pmax(s77_0, s76_0);
                            const s80_1 = f64x2.pmax(s77_1, s76_1);
                            const s81_0 = f64x2.pmin(s68_0, s72_0);
                            const s81_1 = f64x2.pmin(s68_1, s72_1);
                            const s82_0 = f64x2.pmax(s68_0, s72_0);
                            const s82_1 = f64x2.pmax(s68_1, s72_1);
                            const s83_0 = f64x2.pmin(s70_0, s74_0);
                            const s83_1 = f64x2.pmin(s70_1, s74_1);
                            const s84_0 = f64x2.pmax(s70_0, s74_0);
                            const s84_1 = f64x2.pmax(s70_1, s74_1);
                            const s85_0 = f64x2.pmin(s83_0, s82_0);
                            const s85_1 = f64x2.pmin(s83_1, s82_1);
                            const s86_0 = f64x2.pmax(s83_0, s82_0);
                            const s86_1 = f64x2.pmax(s83_1, s82_1);
                            const s87_0 = f64x2.pmin(s81_0, s79_0);
                            const s87_1 = f64x2.pmin(s81_1, s79_1);
                            const s88_0 = f64x2.pmax(s81_0, s79_0);
                            const s88_1 = f64x2.pmax(s81_1, s79_1);
                            const s89_0 = f64x2.pmin(s85_0, s80_0);
                            const s89_1 = f64x2.pmin(s85_1, s80_1);
                            const s90_0 = f64x2.pmax(s85_0, s80_0);
                            const s90_1 = f64x2.pmax(s85_1, s80_1);
                            const s91_0 = f64x2.pmin(s86_0, s78_0);
                            const s91_1 = f64x2.pmin(s86_1, s78_1);
                            const s92_0 = f64x2.pmax(s86_0, s78_0);
                            const s92_1 = f64x2.pmax(s86_1, s78_1);
                            v128.store(runs + ((base26 + e2) << 3), s75_0);
                            v128.store(runs + ((base26 + e2) << 3), s75_1, 16);
                            v128.store(runs + ((base28 + e2) << 3), s87_0);
                            v128.store(runs + ((base28 + e2) << 3), s87_1, 16);
                            v128.store(runs + ((base29 + e2) << 3), s88_0);
                            v128.store(runs + ((base29 + e2) << 3), s88_1, 16);
                            v128.store(runs + ((base30 + e2) << 3), s89_0);
                            v128.store(runs + ((base30 + e2) << 3), s89_1, 16);
                            v128.store(runs + ((base31 + e2) << 3), s90_0);
                            v128.store(runs + ((base31 + e2) << 3), s90_1, 16);
                            v128.store(runs + ((base32 + e2) << 3), s91_0);
                            v128.store(runs + ((base32 + e2) << 3), s91_1, 16);
                            v128.store(runs + ((base33 + e2) << 3), s92_0);
                            v128.store(runs + ((base33 + e2) << 3), s92_1, 16);
                            v128.store(runs + ((base34 + e2) << 3), s84_0);
                            v128.store(runs + ((base34 + e2) << 3), s84_1, 16);
                          }
                          const base35: i32 = base176;
                          const base36: i32 = base177;
                          const base37: i32 = base171;
                          const base38: i32 = base178;
                          const base39: i32 = base172;
                          const base40: i32 = base174;
                          const base41: i32 = base175;
                          const base42: i32 = base179;
                          const base43: i32 = base180;
                          const base44: i32 = base181;
                          const base45: i32 = base182;
                          const end8: i32 = (rowsIn - (k + low - 1)) * colsHere;
                          for (let e2: i32 = e2Main6; e2 < end8; e2++) {
                            const s67: f64 = load<f64>(runs + (e2 << 3));
                            const s68: f64 = load<f64>(runs + ((plane + e2) << 3));
                            const s69: f64 = load<f64>(runs + ((base35 + e2) << 3));
                            const s70: f64 = load<f64>(runs + ((base36 + e2) << 3));
                            const s71: f64 = load<f64>(runs + ((base37 + (e2 + base38)) << 3));
                            const s72: f64 = load<f64>(runs + ((base39 + (e2 + base38)) << 3));
                            const s73: f64 = load<f64>(runs + ((base40 + (e2 + base38)) << 3));
                            const s74: f64 = load<f64>(runs + ((base41 + (e2 + base38)) << 3));
                            const s75: f64 = min_f64(s67, s71);
                            const s76: f64 = max_f64(s67, s71);
                            const s77: f64 = min_f64(s69, s73);
                            const s78: f64 = max_f64(s69, s73);
                            const s79: f64 = min_f64(s77, s76);
                            const s80: f64 = max_f64(s77, s76);
                            const s81: f64 = min_f64(s68, s72);
                            const s82: f64 = max_f64(s68, s72);
                            const s83: f64 = min_f64(s70, s74);
                            const s84: f64 = max_f64(s70, s74);
                            const s85: f64 = min_f64(s83, s82);
                            const s86: f64 = max_f64(s83, s82);
                            const s87: f64 = min_f64(s81, s79);
                            const s88: f64 = max_f64(s81, s79);
                            const s89: f64 = min_f64(s85, s80);
                            const s90: f64 = max_f64(s85, s80);
                            const s91: f64 = min_f64(s86, s78);
                            const s92: f64 = max_f64(s86, s78);
                            store<f64>(runs + ((base37 + e2) << 3), s75);
                            store<f64>(runs + ((base39 + e2) << 3), s87);
                            store<f64>(runs + ((base40 + e2) << 3), s88);
                            store<f64>(runs + ((base41 + e2) << 3), s89);
                            store<f64>(runs + ((base42 + e2) << 3), s90);
                            store<f64>(runs + ((base43 + e2) << 3), s91);
                            store<f64>(runs + ((base44 + e2) << 3), s92);
                            store<f64>(runs + ((base45 + e2) << 3), s84);
                          }
                        } else {
                          if (k == 8) {
                            const e2Main7: i32 = max<i32>((rowsIn - (k + low - 1)) * colsHere, 0) & -4;
                            const base46: i32 = base176;
                            const base47: i32 = base177;
                            const base48: i32 = base183;
                            const base49: i32 = base184;
                            const base50: i32 = base185;
                            const base51: i32 = base186;
                            const base52: i32 = base171;
                            const base53: i32 = base187;
                            const base54: i32 = base172;
                            const base55: i32 = base174;
                            const base56: i32 = base175;
                            const base57: i32 = base179;
                            const base58: i32 = base180;
                            const base59: i32 = base181;
                            const base60: i32 = base182;
                            const base61: i32 = base188;
                            const base62: i32 = base189;
                            const base63: i32 = base190;
                            const base64: i32 = base191;
                            const base65: i32 = base192;
                            const base66: i32 = base193;
                            const base67: i32 = base194;
                            const base68: i32 = base195;
                            for (let e2: i32 = 0; e2 < e2Main7; e2 += 4) {
                              const s_0 = v128.load(runs + (e2 << 3));
                              const s_1 = v128.load(runs + (e2 << 3), 16);
                              const s2_0 = v128.load(runs + ((plane + e2) << 3));
                              const s2_1 = v128.load(runs + ((plane + e2) << 3), 16);
                              const s3_0 = v128.load(runs + ((base46 + e2) << 3));
                              const s3_1 = v128.load(runs + ((base46 + e2) << 3), 16);
                              const s4_0 = v128.load(runs + ((base47 + e2) << 3));
                              const s4_1 = v128.load(runs + ((base47 + e2) << 3), 16);
                              const s5_0 = v128.load(runs + ((base48 + e2) << 3));
                              const s5_1 = v128.load(runs + ((base48 + e2) << 3), 16);
                              const s6_0 = v128.load(runs + ((base49 + e2) << 3));
                              const s6_1 = v128.load(runs + ((base49 + e2) << 3), 16);
                              const s7_0 = v128.load(runs + ((base50 + e2) << 3));
                              const s7_1 = v128.load(runs + ((base50 + e2) << 3), 16);
                              const s8_0 = v128.load(runs + ((base51 + e2) << 3));
                              const s8_1 = v128.load(runs + ((base51 + e2) << 3), 16);
                              const s9_0 = v128.load(runs + ((base52 + (e2 + base53)) << 3));
                              const s9_1 = v128.load(runs + ((base52 + (e2 + base53)) << 3), 16);
                              const s10_0 = v128.load(runs + ((base54 + (e2 + base53)) << 3));
                              const s10_1 = v128.load(runs + ((base54 + (e2 + base53)) << 3), 16);
                              const s11_0 = v128.load(runs + ((base55 + (e2 + base53)) << 3));
                              const s11_1 = v128.load(runs + ((base55 + (e2 + base53)) << 3), 16);
                              const s12_0 = v128.load(runs + ((base56 + (e2 + base53)) << 3));
                              const s12_1 = v128.load(runs + ((base56 + (e2 + base53)) << 3), 16);
                              const s13_0 = v128.load(runs + ((base57 + (e2 + base53)) << 3));
                              const s13_1 = v128.load(runs + ((base57 + (e2 + base53)) << 3), 16);
                              const s14_0 = v128.load(runs + ((base58 + (e2 + base53)) << 3));
                              const s14_1 = v128.load(runs + ((base58 + (e2 + base53)) << 3), 16);
                              const s15_0 = v128.load(runs + ((base59 + (e2 + base53)) << 3));
                              const s15_1 = v128.load(runs + ((base59 + (e2 + base53)) << 3), 16);
                              const s16_0 = v128.load(runs + ((base60 + (e2 + base53)) << 3));
                              const s16_1 = v128.load(runs + ((base60 + (e2 + base53)) << 3), 16);
                              const s17_0 = f64x2.pmin(s_0, s9_0);
                              const s17_1 = f64x2.pmin(s_1, s9_1);
                              const s18_0 = f64x2.pmax(s_0, s9_0);
                              const s18_1 = f64x2.pmax(s_1, s9_1);
                              const s19_0 = f64x2.pmin(s5_0, s13_0);
                              const s19_1 = f64x2.pmin(s5_1, s13_1);
                              const s20_0 = f64x2.pmax(s5_0, s13_0);
                              const s20_1 = f64x2.pmax(s5_1, s13_1);
                              const s21_0 = f64x2.pmin(s19_0, s18_0);
                              const s21_1 = f64x2.pmin(s19_1, s18_1);
                              const s22_0 = f64x2.pmax(s19_0, s18_0);
                              const s22_1 = f64x2.pmax(s19_1, s18_1);
                              const s23_0 = f64x2.pmin(s3_0, s11_0);
                              const s23_1 = f64x2.pmin(s3_1, s11_1);
                              const s24_0 = f64x2.pmax(s3_0, s11_0);
                              const s24_1 = f64x2.pmax(s3_1, s11_1);
                              const s25_0 = f64x2.pmin(s7_0, s15_0);
                              const s25_1 = f64x2.pmin(s7_1, s15_1);
                              const s26_0 = f64x2.pmax(s7_0, s15_0);
                              const s26_1 = f64x2.pmax(s7_1, s15_1);
                              const s27_0 = f64x2.pmin(s25_0, s24_0);
                              const s27_1 = f64x2.pmin(s25_1, s24_1);
                              const s28_0 = f64x2.pmax(s25_0, s24_0);
                              const s28_1 = f64x2.pmax(s25_1, s24_1);
                              const s29_0 = f64x2.pmin(s23_0, s21_0);
                              const s29_1 = f64x2.pmin(s23_1, s21_1);
                              const s30_0 = f64x2.pmax(s23_0, s21_0);
                              const s30_1 = f64x2.pmax(s23_1, s21_1);
                              const s31_0 = f64x2.pmin(s27_0, s22_0);
                              const s31_1 = f64x2.pmin(s27_1, s22_1);
                              const s32_0 = f64x2.pmax(s27_0, s22_0);
                              const s32_1 = f64x2.pmax(s27_1, s22_1);
                              const s33_0 = f64x2.pmin(s28_0, s20_0);
                              const s33_1 = f64x2.pmin(s28_1, s20_1);
                              const s34_0 = f64x2.pmax(s28_0, s20_0);
                              const s34_1 = f64x2.pmax(s28_1, s20_1);
                              const s35_0 = f64x2.pmin(s2_0, s10_0);
                              const s35_1 = f64x2.pmin(s2_1, s10_1);
                              const s36_0 = f64x2.pmax(s2_0, s10_0);
                              const s36_1 = f64x2.pmax(s2_1, s10_1);
                              const s37_0 = f64x2.pmin(s6_0, s14_0);
                              const s37_1 = f64x2.pmin(s6_1, s14_1);
                              const s38_0 = f64x2.pmax(s6_0, s14_0);
                              const s38_1 = f64x2.pmax(s6_1, s14_1);
                              const s39_0 = f64x2.pmin(s37_0, s36_0);
                              const s39_1 = f64x2.pmin(s37_1, s36_1);
                              const s40_0 = f64x2.pmax(s37_0, s36_0);
                              const s40_1 = f64x2.pmax(s37_1, s36_1);
                              const s41_0 = f64x2.pmin(s4_0, s12_0);
                              const s41_1 = f64x2.pmin(s4_1, s12_1);
                              const s42_0 = f64x2.pmax(s4_0, s12_0);
                              const s42_1 = f64x2.pmax(s4_1, s12_1);
                              const s43_0 = f64x2.pmin(s8_0, s16_0);
                              const s43_1 = f64x2.pmin(s8_1, s16_1);
                              const s44_0 = f64x2.pmax(s8_0, s16_0);
                              const s44_1 = f64x2.pmax(s8_1, s16_1);
                              const s45_0 = f64x2.pmin(s43_0, s42_0);
                              const s45_1 = f64x2.pmin(s43_1, s42_1);
                              const s46_0 = f64x2.pmax(s43_0, s42_0);
                              const s46_1 = f64x2.pmax(s43_1, s42_1);
                              const s47_0 = f64x2.pmin(s41_0, s39_0);
                              const s47_1 = f64x2.pmin(s41_1, s39_1);
                              const s48_0 = f64x2.pmax(s41_0, s39_0);
                              const s48_1 = f64x2.pmax(s41_1, s39_1);
                              const s49_0 = f64x2.pmin(s45_0, s40_0);
                              const s49_1 = f64x2.pmin(s45_1, s40_1);
                              const s50_0 = f64x2.pmax(s45_0, s40_0);
                              const s50_1 = f64x2.pmax(s45_1, s40_1);
                              const s51_0 = f64x2.pmin(s46_0, s38_0);
                              const s51_1 = f64x2.pmin(s46_1, s38_1);
                              const s52_0 = f64x2.pmax(s46_0, s38_0);
                              const s52_1 = f64x2.pmax(s46_1, s38_1);
                              const s53_0 = f64x2.pmin(s35_0, s29_0);
                              const s53_1 = f64x2.pmin(s35_1, s29_1);
                              const s54_0 = f64x2.pmax(s35_0, s29_0);
                              const s54_1 = f64x2.pmax(s35_1, s29_1);
                              const s55_0 = f64x2.pmin(s47_0, s30_0);
                              const s55_1 = f64x2.pmin(s47_1, s30_1);
                              const s56_0 = f64x2.pmax(s47_0, s30_0);
                              const s56_1 = f64x2.pmax(s47_1, s30_1);
                              const s57_0 = f64x2.pmin(s48_0, s31_0);
                              const s57_1 = f64x2.pmin(s48_1, s31_1);
                              const s58_0 = f64x2.pmax(s48_0, s31_0);
                              const s58_1 = f64x2.pmax(s48_1, s31_1);
                              const s59_0 = f64x2.pmin(s49_0, s32_0);
                              const s59_1 = f64x2.pmin(s49_1, s32_1);
                              const s60_0 = f64x2.pmax(s49_0, s32_0);
                              const s60_1 = f64x2.pmax(s49_1, s32_1);
                              const s61_0 = f64x2.pmin(s50_0, s33_0);
                              const s61_1 = f64x2.pmin(s50_1, s33_1);
                              const s62_0 = f64x2.pmax(s50_0, s33_0);
                              const s62_1 = f64x2.pmax(s50_1, s33_1);
                              const s63_0 = f64x2.pmin(s51_0, s34_0);
                              const s63_1 = f64x2.pmin(s51_1, s34_1);
                              const s64_0 = f64x2.pmax(s51_0, s34_0);
                              const s64_1 = f64x2.pmax(s51_1, s34_1);
                              const s65_0 = f64x2.pmin(s52_0, s26_0);
                              const s65_1 = f64x2.pmin(s52_1, s26_1);
                              const s66_0 = f64x2.pmax(s52_0, s26_0);
                              const s66_1 = f64x2.pmax(s52_1, s26_1);
                              v128.store(runs + ((base52 + e2) << 3), s17_0);
                              v128.store(runs + ((base52 + e2) << 3), s17_1, 16);
                              v128.store(runs + ((base54 + e2) << 3), s53_0);
                              v128.store(runs + ((base54 + e2) << 3), s53_1, 16);
                              v128.store(runs + ((base55 + e2) << 3), s54_0);
                              v128.store(runs + ((base55 + e2) << 3), s54_1, 16);
                              v128.store(runs + ((base56 + e2) << 3), s55_0);
                              v128.store(runs + ((base56 + e2) << 3), s55_1, 16);
                              v128.store(runs + ((base57 + e2) << 3), s56_0);
                              v128.store(runs + ((base57 + e2) << 3), s56_1, 16);
                              v128.store(runs + ((base58 + e2) << 3), s57_0);
                              v128.store(runs + ((base58 + e2) << 3), s57_1, 16);
                              v128.store(runs + ((base59 + e2) << 3), s58_0);
                              v128.store(runs + ((base59 + e2) << 3), s58_1, 16);
                              v128.store(runs + ((base60 + e2) << 3), s59_0);
                              v128.store(runs + ((base60 + e2) << 3), s59_1, 16);
                              v128.store(runs + ((base61 + e2) << 3), s60_0);
                              v128.store(runs + ((base61 + e2) << 3), s60_1, 16);
                              v128.store(runs + ((base62 + e2) << 3), s61_0);
                              v128.store(runs + ((base62 + e2) << 3), s61_1, 16);
                              v128.store(runs + ((base63 + e2) << 3), s62_0);
                              v128.store(runs + ((base63 + e2) << 3), s62_1, 16);
                              v128.store(runs + ((base64 + e2) << 3), s63_0);
                              v128.store(runs + ((base64 + e2) << 3), s63_1, 16);
                              v128.store(runs + ((base65 + e2) << 3), s64_0);
                              v128.store(runs + ((base65 + e2) << 3), s64_1, 16);
                              v128.store(runs + ((base66 + e2) << 3), s65_0);
                              v128.store(runs + ((base66 + e2) << 3), s65_1, 16);
                              v128.store(runs + ((base67 + e2) << 3), s66_0);
                              v128.store(runs + ((base67 + e2) << 3), s66_1, 16);
                              v128.store(runs + ((base68 + e2) << 3), s44_0);
                              v128.store(runs + ((base68 + e2) << 3), s44_1, 16);
                            }
                            const base69: i32 = base176;
                            const base70: i32 = base177;
                            const base71: i32 = base183;
                            const base72: i32 = base184;
                            const base73: i32 = base185;
                            const base74: i32 = base186;
                            const base75: i32 = base171;
                            const base76: i32 = base187;
                            const base77: i32 = base172;
                            const base78: i32 = base174;
                            const base79: i32 = base175;
                            const base80: i32 = base179;
                            const base81: i32 = base180;
                            const base82: i32 = base181;
                            const base83: i32 = base182;
                            const base84: i32 = base188;
                            const base85: i32 = base189;
                            const base86: i32 = base190;
                            const base87: i32 = base191;
                            const base88: i32 = base192;
                            const base89: i32 = base193;
                            const base90: i32 = base194;
                            const base91: i32 = base195;
                            const end9: i32 = (rowsIn - (k + low - 1)) * colsHere;
                            for (let e2: i32 = e2Main7; e2 < end9; e2++) {
                              const s: f64 = load<f64>(runs + (e2 << 3));
                              const s2: f64 = load<f64>(runs + ((plane + e2) << 3));
                              const s3: f64 = load<f64>(runs + ((base69 + e2) << 3));
                              const s4: f64 = load<f64>(runs + ((base70 + e2) << 3));
                              const s5: f64 = load<f64>(runs + ((base71 + e2) << 3));
                              const s6: f64 = load<f64>(runs + ((base72 + e2) << 3));
                              const s7: f64 = load<f64>(runs + ((base73 + e2) << 3));
                              const s8: f64 = load<f64>(runs + ((base74 + e2) << 3));
                              const s9: f64 = load<f64>(runs + ((base75 + (e2 + base76)) << 3));
                              const s10: f64 = load<f64>(runs + ((base77 + (e2 + base76)) << 3));
                              const s11: f64 = load<f64>(runs + ((base78 + (e2 + base76)) << 3));
                              const s12: f64 = load<f64>(runs + ((base79 + (e2 + base76)) << 3));
                              const s13: f64 = load<f64>(runs + ((base80 + (e2 + base76)) << 3));
                              const s14: f64 = load<f64>(runs + ((base81 + (e2 + base76)) << 3));
                              const s15: f64 = load<f64>(runs + ((base82 + (e2 + base76)) << 3));
                              const s16: f64 = load<f64>(runs + ((base83 + (e2 + base76)) << 3));
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
                              store<f64>(runs + ((base75 + e2) << 3), s17);
                              store<f64>(runs + ((base77 + e2) << 3), s53);
                              store<f64>(runs + ((base78 + e2) << 3), s54);
                              store<f64>(runs + ((base79 + e2) << 3), s55);
                              store<f64>(runs + ((base80 + e2) << 3), s56);
                              store<f64>(runs + ((base81 + e2) << 3), s57);
                              store<f64>(runs + ((base82 + e2) << 3), s58);
                              store<f64>(runs + ((base83 + e2) << 3), s59);
                              store<f64>(runs + ((base84 + e2) << 3), s60);
                              store<f64>(runs + ((base85 + e2) << 3), s61);
                              store<f64>(runs + ((base86 + e2) << 3), s62);
                              store<f64>(runs + ((base87 + e2) << 3), s63);
                              store<f64>(runs + ((base88 + e2) << 3), s64);
                              store<f64>(runs + ((base89 + e2) << 3), s65);
                              store<f64>(runs + ((base90 + e2) << 3), s66);
                              store<f64>(runs + ((base91 + e2) << 3), s44);
                            }
                          } else {
                            const e2Main8: i32 = max<i32>((rowsIn - (k + low - 1)) * colsHere, 0) & -4;
                            const base98: i32 = base168;
                            const base99: i32 = k * 2 - 1;
                            const base100: i32 = k * colsHere;
                            for (let e2: i32 = 0; e2 < e2Main8; e2 += 4) {
                              const base92: i32 = base98;
                              const base93: i32 = base99;
                              const base94: i32 = e2 + base100;
                              for (let j3: i32 = 0; j3 < k; j3++) {
                                const part11 = v128.load(runs + (((base92 + j3) * plane + base94) << 3));
                                const part12 = v128.load(runs + (((base92 + j3) * plane + base94) << 3), 16);
                                v128.store(runs + (((base92 + (base93 - j3)) * plane + e2) << 3), part11);
                                v128.store(runs + (((base92 + (base93 - j3)) * plane + e2) << 3), part12, 16);
                              }
                              const base95: i32 = base98;
                              for (let j3: i32 = 0; j3 < k; j3++) {
                                const part13 = v128.load(runs + ((j3 * plane + e2) << 3));
                                const part14 = v128.load(runs + ((j3 * plane + e2) << 3), 16);
                                v128.store(runs + (((base95 + j3) * plane + e2) << 3), part13);
                                v128.store(runs + (((base95 + j3) * plane + e2) << 3), part14, 16);
                              }
                              let d: i32 = k;
                              const base97: i32 = base98;
                              while (d > 0) {
                                const base96: i32 = base97;
                                for (let t: i32 = 0; t < k; t++) {
                                  const i: i32 = base96 + ((t & (0 - d)) * 2 + (t & (d - 1)));
                                  const x2_0 = v128.load(runs + ((i * plane + e2) << 3));
                                  const x2_1 = v128.load(runs + ((i * plane + e2) << 3), 16);
                                  const y_0 = v128.load(runs + (((i + d) * plane + e2) << 3));
                                  const y_1 = v128.load(runs + (((i + d) * plane + e2) << 3), 16);
                                  const part15 = f64x2.pmin(x2_0, y_0);
                                  const part16 = f64x2.pmin(x2_1, y_1);
                                  v128.store(runs + ((i * plane + e2) << 3), part15);
                                  v128.store(runs + ((i * plane + e2) << 3), part16, 16);
                                  const part17 = f64x2.pmax(x2_0, y_0);
                                  const part18 = f64x2.pmax(x2_1, y_1);
                                  v128.store(runs + (((i + d) * plane + e2) << 3), part17);
                                  v128.store(runs + (((i + d) * plane + e2) << 3), part18, 16);
                                }
                                d = d >> 1;
                              }
                            }
                            const base107: i32 = base168;
                            const base108: i32 = k * 2 - 1;
                            const base109: i32 = k * colsHere;
                            const end10: i32 = (rowsIn - (k + low - 1)) * colsHere;
                            for (let e2: i32 = e2Main8; e2 < end10; e2++) {
                              const base101: i32 = base107;
                              const base102: i32 = base108;
                              const base103: i32 = e2 + base109;
                              for (let j3: i32 = 0; j3 < k; j3++) {
                                store<f64>(
                                  runs + (((base101 + (base102 - j3)) * plane + e2) << 3),
                                  load<f64>(runs + (((base101 + j3) * plane + base103) << 3)),
                                );
                              }
                              const base104: i32 = base107;
                              for (let j3: i32 = 0; j3 < k; j3++) {
                                store<f64>(
                                  runs + (((base104 + j3) * plane + e2) << 3),
                                  load<f64>(runs + ((j3 * plane + e2) << 3)),
                                );
                              }
                              let d: i32 = k;
                              const base106: i32 = base107;
                              while (d > 0) {
                                const base105: i32 = base106;
                                for (let t: i32 = 0; t < k; t++) {
                                  const i: i32 = base105 + ((t & (0 - d)) * 2 + (t & (d - 1)));
                                  const x2: f64 = load<f64>(runs + ((i * plane + e2) << 3));
                                  const y: f64 = load<f64>(runs + (((i + d) * plane + e2) << 3));
                                  store<f64>(runs + ((i * plane + e2) << 3), min_f64(x2, y));
                                  store<f64>(runs + (((i + d) * plane + e2) << 3), max_f64(x2, y));
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
                  const e2Main9: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                  for (let e2: i32 = 0; e2 < e2Main9; e2 += 4) {
                    const s209_0 = v128.load(runs + (e2 << 3));
                    const s209_1 = v128.load(runs + (e2 << 3), 16);
                    const s210_0 = v128.load(runs + ((e2 + colsHere) << 3));
                    const s210_1 = v128.load(runs + ((e2 + colsHere) << 3), 16);
                    const s211_0 = f64x2.pmin(s209_0, s210_0);
                    const s211_1 = f64x2.pmin(s209_1, s210_1);
                    const s212_0 = f64x2.pmax(s209_0, s210_0);
                    const s212_1 = f64x2.pmax(s209_1, s210_1);
                    v128.store(runs + (e2 << 3), s211_0);
                    v128.store(runs + (e2 << 3), s211_1, 16);
                    v128.store(runs + ((plane + e2) << 3), s212_0);
                    v128.store(runs + ((plane + e2) << 3), s212_1, 16);
                  }
                  const end11: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                  for (let e2: i32 = e2Main9; e2 < end11; e2++) {
                    const s209: f64 = load<f64>(runs + (e2 << 3));
                    const s210: f64 = load<f64>(runs + ((e2 + colsHere) << 3));
                    const s211: f64 = min_f64(s209, s210);
                    const s212: f64 = max_f64(s209, s210);
                    store<f64>(runs + (e2 << 3), s211);
                    store<f64>(runs + ((plane + e2) << 3), s212);
                  }
                } else {
                  if (k == 2) {
                    const e2Main10: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                    const base110: i32 = base173;
                    const base111: i32 = base176;
                    const base112: i32 = base177;
                    for (let e2: i32 = 0; e2 < e2Main10; e2 += 4) {
                      const s199_0 = v128.load(runs + (e2 << 3));
                      const s199_1 = v128.load(runs + (e2 << 3), 16);
                      const s200_0 = v128.load(runs + ((plane + e2) << 3));
                      const s200_1 = v128.load(runs + ((plane + e2) << 3), 16);
                      const s201_0 = v128.load(runs + ((e2 + base110) << 3));
                      const s201_1 = v128.load(runs + ((e2 + base110) << 3), 16);
                      const s202_0 = v128.load(runs + ((plane + (e2 + base110)) << 3));
                      const s202_1 = v128.load(runs + ((plane + (e2 + base110)) << 3), 16);
                      const s203_0 = f64x2.pmin(s199_0, s201_0);
                      const s203_1 = f64x2.pmin(s199_1, s201_1);
                      const s204_0 = f64x2.pmax(s199_0, s201_0);
                      const s204_1 = f64x2.pmax(s199_1, s201_1);
                      const s205_0 = f64x2.pmin(s200_0, s202_0);
                      const s205_1 = f64x2.pmin(s200_1, s202_1);
                      const s206_0 = f64x2.pmax(s200_0, s202_0);
                      const s206_1 = f64x2.pmax(s200_1, s202_1);
                      const s207_0 = f64x2.pmin(s205_0, s204_0);
                      const s207_1 = f64x2.pmin(s205_1, s204_1);
                      const s208_0 = f64x2.pmax(s205_0, s204_0);
                      const s208_1 = f64x2.pmax(s205_1, s204_1);
                      v128.store(runs + (e2 << 3), s203_0);
                      v128.store(runs + (e2 << 3), s203_1, 16);
                      v128.store(runs + ((plane + e2) << 3), s207_0);
                      v128.store(runs + ((plane + e2) << 3), s207_1, 16);
                      v128.store(runs + ((base111 + e2) << 3), s208_0);
                      v128.store(runs + ((base111 + e2) << 3), s208_1, 16);
                      v128.store(runs + ((base112 + e2) << 3), s206_0);
                      v128.store(runs + ((base112 + e2) << 3), s206_1, 16);
                    }
                    const base113: i32 = base173;
                    const base114: i32 = base176;
                    const base115: i32 = base177;
                    const end12: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                    for (let e2: i32 = e2Main10; e2 < end12; e2++) {
                      const s199: f64 = load<f64>(runs + (e2 << 3));
                      const s200: f64 = load<f64>(runs + ((plane + e2) << 3));
                      const s201: f64 = load<f64>(runs + ((e2 + base113) << 3));
                      const s202: f64 = load<f64>(runs + ((plane + (e2 + base113)) << 3));
                      const s203: f64 = min_f64(s199, s201);
                      const s204: f64 = max_f64(s199, s201);
                      const s205: f64 = min_f64(s200, s202);
                      const s206: f64 = max_f64(s200, s202);
                      const s207: f64 = min_f64(s205, s204);
                      const s208: f64 = max_f64(s205, s204);
                      store<f64>(runs + (e2 << 3), s203);
                      store<f64>(runs + ((plane + e2) << 3), s207);
                      store<f64>(runs + ((base114 + e2) << 3), s208);
                      store<f64>(runs + ((base115 + e2) << 3), s206);
                    }
                  } else {
                    if (k == 4) {
                      const e2Main11: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                      const base116: i32 = base176;
                      const base117: i32 = base177;
                      const base118: i32 = base178;
                      const base119: i32 = base183;
                      const base120: i32 = base184;
                      const base121: i32 = base185;
                      const base122: i32 = base186;
                      for (let e2: i32 = 0; e2 < e2Main11; e2 += 4) {
                        const s173_0 = v128.load(runs + (e2 << 3));
                        const s173_1 = v128.load(runs + (e2 << 3), 16);
                        const s174_0 = v128.load(runs + ((plane + e2) << 3));
                        const s174_1 = v128.load(runs + ((plane + e2) << 3), 16);
                        const s175_0 = v128.load(runs + ((base116 + e2) << 3));
                        const s175_1 = v128.load(runs + ((base116 + e2) << 3), 16);
                        const s176_0 = v128.load(runs + ((base117 + e2) << 3));
                        const s176_1 = v128.load(runs + ((base117 + e2) << 3), 16);
                        const s177_0 = v128.load(runs + ((e2 + base118) << 3));
                        const s177_1 = v128.load(runs + ((e2 + base118) << 3), 16);
                        const s178_0 = v128.load(runs + ((plane + (e2 + base118)) << 3));
                        const s178_1 = v128.load(runs + ((plane + (e2 + base118)) << 3), 16);
                        const s179_0 = v128.load(runs + ((base116 + (e2 + base118)) << 3));
                        const s179_1 = v128.load(runs + ((base116 + (e2 + base118)) << 3), 16);
                        const s180_0 = v128.load(runs + ((base117 + (e2 + base118)) << 3));
                        const s180_1 = v128.load(runs + ((base117 + (e2 + base118)) << 3), 16);
                        const s181_0 = f64x2.pmin(s173_0, s177_0);
                        const s181_1 = f64x2.pmin(s173_1, s177_1);
                        const s182_0 = f64x2.pmax(s173_0, s177_0);
                        const s182_1 = f64x2.pmax(s173_1, s177_1);
                        const s183_0 = f64x2.pmin(s175_0, s179_0);
                        const s183_1 = f64x2.pmin(s175_1, s179_1);
                        const s184_0 = f64x2.pmax(s175_0, s179_0);
                        const s184_1 = f64x2.pmax(s175_1, s179_1);
                        const s185_0 = f64x2.pmin(s183_0, s182_0);
                        const s185_1 = f64x2.pmin(s183_1, s182_1);
                        const s186_0 = f64x2.pmax(s183_0, s182_0);
                        const s186_1 = f64x2.pmax(s183_1, s182_1);
                        const s187_0 = f64x2.pmin(s174_0, s178_0);
                        const s187_1 = f64x2.pmin(s174_1, s178_1);
                        const s188_0 = f64x2.pmax(s174_0, s178_0);
                        const s188_1 = f64x2.pmax(s174_1, s178_1);
                        const s189_0 = f64x2.pmin(s176_0, s180_0);
                        const s189_1 = f64x2.pmin(s176_1, s180_1);
                        const s190_0 = f64x2.pmax(s176_0, s180_0);
                        const s190_1 = f64x2.pmax(s176_1, s180_1);
                        const s191_0 = f64x2.pmin(s189_0, s188_0);
                        const s191_1 = f64x2.pmin(s189_1, s188_1);
                        const s192_0 = f64x2.pmax(s189_0, s188_0);
                        const s192_1 = f64x2.pmax(s189_1, s188_1);
                        const s193_0 = f64x2.pmin(s187_0, s185_0);
                        const s193_1 = f64x2.pmin(s187_1, s185_1);
                        const s194_0 = f64x2.pmax(s187_0, s185_0);
                        const s194_1 = f64x2.pmax(s187_1, s185_1);
                        const s195_0 = f64x2.pmin(s191_0, s186_0);
                        const s195_1 = f64x2.pmin(s191_1, s186_1);
                        const s196_0 = f64x2.pmax(s191_0, s186_0);
                        const s196_1 = f64x2.pmax(s191_1, s186_1);
                        const s197_0 = f64x2.pmin(s192_0, s184_0);
                        const s197_1 = f64x2.pmin(s192_1, s184_1);
                        const s198_0 = f64x2.pmax(s192_0, s184_0);
                        const s198_1 = f64x2.pmax(s192_1, s184_1);
                        v128.store(runs + (e2 << 3), s181_0);
                        v128.store(runs + (e2 << 3), s181_1, 16);
                        v128.store(runs + ((plane + e2) << 3), s193_0);
                        v128.store(runs + ((plane + e2) << 3), s193_1, 16);
                        v128.store(runs + ((base116 + e2) << 3), s194_0);
                        v128.store(runs + ((base116 + e2) << 3), s194_1, 16);
                        v128.store(runs + ((base117 + e2) << 3), s195_0);
                        v128.store(runs + ((base117 + e2) << 3), s195_1, 16);
                        v128.store(runs + ((base119 + e2) << 3), s196_0);
                        v128.store(runs + ((base119 + e2) << 3), s196_1, 16);
                        v128.store(runs + ((base120 + e2) << 3), s197_0);
                        v128.store(runs + ((base120 + e2) << 3), s197_1, 16);
                        v128.store(runs + ((base121 + e2) << 3), s198_0);
                        v128.store(runs + ((base121 + e2) << 3), s198_1, 16);
                        v128.store(runs + ((base122 + e2) << 3), s190_0);
                        v128.store(runs + ((base122 + e2) << 3), s190_1, 16);
                      }
                      const base123: i32 = base176;
                      const base124: i32 = base177;
                      const base125: i32 = base178;
                      const base126: i32 = base183;
                      const base127: i32 = base184;
                      const base128: i32 = base185;
                      const base129: i32 = base186;
                      const end13: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                      for (let e2: i32 = e2Main11; e2 < end13; e2++) {
                        const s173: f64 = load<f64>(runs + (e2 << 3));
                        const s174: f64 = load<f64>(runs + ((plane + e2) << 3));
                        const s175: f64 = load<f64>(runs + ((base123 + e2) << 3));
                        const s176: f64 = load<f64>(runs + ((base124 + e2) << 3));
                        const s177: f64 = load<f64>(runs + ((e2 + base125) << 3));
                        const s178: f64 = load<f64>(runs + ((plane + (e2 + base125)) << 3));
                        const s179: f64 = load<f64>(runs + ((base123 + (e2 + base125)) << 3));
                        const s180: f64 = load<f64>(runs + ((base124 + (e2 + base125)) << 3));
                        const s181: f64 = min_f64(s173, s177);
                        const s182: f64 = max_f64(s173, s177);
                        const s183: f64 = min_f64(s175, s179);
                        const s184: f64 = max_f64(s175, s179);
                        const s185: f64 = min_f64(s183, s182);
                        const s186: f64 = max_f64(s183, s182);
                        const s187: f64 = min_f64(s174, s178);
                        const s188: f64 = max_f64(s174, s178);
                        const s189: f64 = min_f64(s176, s180);
                        const s190: f64 = max_f64(s176, s180);
                        const s191: f64 = min_f64(s189, s188);
                        const s192: f64 = max_f64(s189, s188);
                        const s193: f64 = min_f64(s187, s185);
                        const s194: f64 = max_f64(s187, s185);
                        const s195: f64 = min_f64(s191, s186);
                        const s196: f64 = max_f64(s191, s186);
                        const s197: f64 = min_f64(s192, s184);
                        const s198: f64 = max_f64(s192, s184);
                        store<f64>(runs + (e2 << 3), s181);
                        store<f64>(runs + ((plane + e2) << 3), s193);
                        store<f64>(runs + ((base123 + e2) << 3), s194);
                        store<f64>(runs + ((base124 + e2) << 3), s195);
                        store<f64>(runs + ((base126 + e2) << 3), s196);
                        store<f64>(runs + ((base127 + e2) << 3), s197);
                        store<f64>(runs + ((base128 + e2) << 3), s198);
                        store<f64>(runs + ((base129 + e2) << 3), s190);
                      }
                    } else {
                      if (k == 8) {
                        const e2Main12: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                        const base130: i32 = base176;
                        const base131: i32 = base177;
                        const base132: i32 = base183;
                        const base133: i32 = base184;
                        const base134: i32 = base185;
                        const base135: i32 = base186;
                        const base136: i32 = base187;
                        const base137: i32 = base196;
                        const base138: i32 = base197;
                        const base139: i32 = base198;
                        const base140: i32 = base199;
                        const base141: i32 = base200;
                        const base142: i32 = base201;
                        const base143: i32 = base202;
                        const base144: i32 = base203;
                        for (let e2: i32 = 0; e2 < e2Main12; e2 += 4) {
                          const s107_0 = v128.load(runs + (e2 << 3));
                          const s107_1 = v128.load(runs + (e2 << 3), 16);
                          const s108_0 = v128.load(runs + ((plane + e2) << 3));
                          const s108_1 = v128.load(runs + ((plane + e2) << 3), 16);
                          const s109_0 = v128.load(runs + ((base130 + e2) << 3));
                          const s109_1 = v128.load(runs + ((base130 + e2) << 3), 16);
                          const s110_0 = v128.load(runs + ((base131 + e2) << 3));
                          const s110_1 = v128.load(runs + ((base131 + e2) << 3), 16);
                          const s111_0 = v128.load(runs + ((base132 + e2) << 3));
                          const s111_1 = v128.load(runs + ((base132 + e2) << 3), 16);
                          const s112_0 = v128.load(runs + ((base133 + e2) << 3));
                          const s112_1 = v128.load(runs + ((base133 + e2) << 3), 16);
                          const s113_0 = v128.load(runs + ((base134 + e2) << 3));
                          const s113_1 = v128.load(runs + ((base134 + e2) << 3), 16);
                          const s114_0 = v128.load(runs + ((base135 + e2) << 3));
                          const s114_1 = v128.load(runs + ((base135 + e2) << 3), 16);
                          const s115_0 = v128.load(runs + ((e2 + base136) << 3));
                          const s115_1 = v128.load(runs + ((e2 + base136) << 3), 16);
                          const s116_0 = v128.load(runs + ((plane + (e2 + base136)) << 3));
                          const s116_1 = v128.load(runs + ((plane + (e2 + base136)) << 3), 16);
                          const s117_0 = v128.load(runs + ((base130 + (e2 + base136)) << 3));
                          const s117_1 = v128.load(runs + ((base130 + (e2 + base136)) << 3), 16);
                          const s118_0 = v128.load(runs + ((base131 + (e2 + base136)) << 3));
                          const s118_1 = v128.load(runs + ((base131 + (e2 + base136)) << 3), 16);
                          const s119_0 = v128.load(runs + ((base132 + (e2 + base136)) << 3));
                          const s119_1 = v128.load(runs + ((base132 + (e2 + base136)) << 3), 16);
                          const s120_0 = v128.load(runs + ((base133 + (e2 + base136)) << 3));
                          const s120_1 = v128.load(runs + ((base133 + (e2 + base136)) << 3), 16);
                          const s121_0 = v128.load(runs + ((base134 + (e2 + base136)) << 3));
                          const s121_1 = v128.load(runs + ((base134 + (e2 + base136)) << 3), 16);
                          const s122_0 = v128.load(runs + ((base135 + (e2 + base136)) << 3));
                          const s122_1 = v128.load(runs + ((base135 + (e2 + base136)) << 3), 16);
                          const s123_0 = f64x2.pmin(s107_0, s115_0);
                          const s123_1 = f64x2.pmin(s107_1, s115_1);
                          const s124_0 = f64x2.pmax(s107_0, s115_0);
                          const s124_1 = f64x2.pmax(s107_1, s115_1);
                          const s125_0 = f64x2.pmin(s111_0, s119_0);
                          const s125_1 = f64x2.pmin(s111_1, s119_1);
                          const s126_0 = f64x2.pmax(s111_0, s119_0);
                          const s126_1 = f64x2.pmax(s111_1, s119_1);
                          const s127_0 = f64x2.pmin(s125_0, s124_0);
                          const s127_1 = f64x2.pmin(s125_1, s124_1);
                          const s128_0 = f64x2.pmax(s125_0, s124_0);
                          const s128_1 = f64x2.pmax(s125_1, s124_1);
                          const s129_0 = f64x2.pmin(s109_0, s117_0);
                          const s129_1 = f64x2.pmin(s109_1, s117_1);
                          const s130_0 = f64x2.pmax(s109_0, s117_0);
                          const s130_1 = f64x2.pmax(s109_1, s117_1);
                          const s131_0 = f64x2.pmin(s113_0, s121_0);
                          const s131_1 = f64x2.pmin(s113_1, s121_1);
                          const s132_0 = f64x2.pmax(s113_0, s121_0);
                          const s132_1 = f64x2.pmax(s113_1, s121_1);
                          const s133_0 = f64x2.pmin(s131_0, s130_0);
                          const s133_1 = f64x2.pmin(s131_1, s130_1);
                          const s134_0 = f64x2.pmax(s131_0, s130_0);
                          const s134_1 = f64x2.pmax(s131_1, s130_1);
                          const s135_0 = f64x2.pmin(s129_0, s127_0);
                          const s135_1 = f64x2.pmin(s129_1, s127_1);
                          const s136_0 = f64x2.pmax(s129_0, s127_0);
                          const s136_1 = f64x2.pmax(s129_1, s127_1);
                          const s137_0 = f64x2.pmin(s133_0, s128_0);
                          const s137_1 = f64x2.pmin(s133_1, s128_1);
                          const s138_0 = f64x2.pmax(s133_0, s128_0);
                          const s138_1 = f64x2.pmax(s133_1, s128_1);
                          const s139_0 = f64x2.pmin(s134_0, s126_0);
                          const s139_1 = f64x2.pmin(s134_1, s126_1);
                          const s140_0 = f64x2.pmax(s134_0, s126_0);
                          const s140_1 = f64x2.pmax(s134_1, s126_1);
                          const s141_0 = f64x2.pmin(s108_0, s116_0);
                          const s141_1 = f64x2.pmin(s108_1, s116_1);
                          const s142_0 = f64x2.pmax(s108_0, s116_0);
                          const s142_1 = f64x2.pmax(s108_1, s116_1);
                          const s143_0 = f64x2.pmin(s112_0, s120_0);
                          const s143_1 = f64x2.pmin(s112_1, s120_1);
                          const s144_0 = f64x2.pmax(s112_0, s120_0);
                          const s144_1 = f64x2.pmax(s112_1, s120_1);
                          const s145_0 = f64x2.pmin(s143_0, s142_0);
                          const s145_1 = f64x2.pmin(s143_1, s142_1);
                          const s146_0 = f64x2.pmax(s143_0, s142_0);
                          const s146_1 = f64x2.pmax(s143_1, s142_1);
                          const s147_0 = f64x2.pmin(s110_0, s118_0);
                          const s147_1 = f64x2.pmin(s110_1, s118_1);
                          const s148_0 = f64x2.pmax(s110_0, s118_0);
                          const s148_1 = f64x2.pmax(s110_1, s118_1);
                          const s149_0 = f64x2.pmin(s114_0, s122_0);
                          const s149_1 = f64x2.pmin(s114_1, s122_1);
                          const s150_0 = f64x2.pmax(s114_0, s122_0);
                          const s150_1 = f64x2.pmax(s114_1, s122_1);
                          const s151_0 = f64x2.pmin(s149_0, s148_0);
                          const s151_1 = f64x2.pmin(s149_1, s148_1);
                          const s152_0 = f64x2.pmax(s149_0, s148_0);
                          const s152_1 = f64x2.pmax(s149_1, s148_1);
                          const s153_0 = f64x2.pmin(s147_0, s145_0);
                          const s153_1 = f64x2.pmin(s147_1, s145_1);
                          const s154_0 = f64x2.pmax(s147_0, s145_0);
                          const s154_1 = f64x2.pmax(s147_1, s145_1);
                          const s155_0 = f64x2.pmin(s151_0, s146_0);
                          const s155_1 = f64x2.pmin(s151_1, s146_1);
                          const s156_0 = f64x2.pmax(s151_0, s146_0);
                          const s156_1 = f64x2.pmax(s151_1, s146_1);
                          const s157_0 = f64x2.pmin(s152_0, s144_0);
                          const s157_1 = f64x2.pmin(s152_1, s144_1);
                          const s158_0 = f64x2.pmax(s152_0, s144_0);
                          const s158_1 = f64x2.pmax(s152_1, s144_1);
                          const s159_0 = f64x2.pmin(s141_0, s135_0);
                          const s159_1 = f64x2.pmin(s141_1, s135_1);
                          const s160_0 = f64x2.pmax(s141_0, s135_0);
                          const s160_1 = f64x2.pmax(s141_1, s135_1);
                          const s161_0 = f64x2.pmin(s153_0, s136_0);
                          const s161_1 = f64x2.pmin(s153_1, s136_1);
                          const s162_0 = f64x2.pmax(s153_0, s136_0);
                          const s162_1 = f64x2.pmax(s153_1, s136_1);
                          const s163_0 = f64x2.pmin(s154_0, s137_0);
                          const s163_1 = f64x2.pmin(s154_1, s137_1);
                          const s164_0 = f64x2.pmax(s154_0, s137_0);
                          const s164_1 = f64x2.pmax(s154_1, s137_1);
                          const s165_0 = f64x2.pmin(s155_0, s138_0);
                          const s165_1 = f64x2.pmin(s155_1, s138_1);
                          const s166_0 = f64x2.pmax(s155_0, s138_0);
                          const s166_1 = f64x2.pmax(s155_1, s138_1);
                          const s167_0 = f64x2.pmin(s156_0, s139_0);
                          const s167_1 = f64x2.pmin(s156_1, s139_1);
                          const s168_0 = f64x2.pmax(s156_0, s139_0);
                          const s168_1 = f64x2.pmax(s156_1, s139_1);
                          const s169_0 = f64x2.pmin(s157_0, s140_0);
                          const s169_1 = f64x2.pmin(s157_1, s140_1);
                          const s170_0 = f64x2.pmax(s157_0, s140_0);
                          const s170_1 = f64x2.pmax(s157_1, s140_1);
                          const s171_0 = f64x2.pmin(s158_0, s132_0);
                          const s171_1 = f64x2.pmin(s158_1, s132_1);
                          const s172_0 = f64x2.pmax(s158_0, s132_0);
                          const s172_1 = f64x2.pmax(s158_1, s132_1);
                          v128.store(runs + (e2 << 3), s123_0);
                          v128.store(runs + (e2 << 3), s123_1, 16);
                          v128.store(runs + ((plane + e2) << 3), s159_0);
                          v128.store(runs + ((plane + e2) << 3), s159_1, 16);
                          v128.store(runs + ((base130 + e2) << 3), s160_0);
                          v128.store(runs + ((base130 + e2) << 3), s160_1, 16);
                          v128.store(runs + ((base131 + e2) << 3), s161_0);
                          v128.store(runs + ((base131 + e2) << 3), s161_1, 16);
                          v128.store(runs + ((base132 + e2) << 3), s162_0);
                          v128.store(runs + ((base132 + e2) << 3), s162_1, 16);
                          v128.store(runs + ((base133 + e2) << 3), s163_0);
                          v128.store(runs + ((base133 + e2) << 3), s163_1, 16);
                          v128.store(runs + ((base134 + e2) << 3), s164_0);
                          v128.store(runs + ((base134 + e2) << 3), s164_1, 16);
                          v128.store(runs + ((base135 + e2) << 3), s165_0);
                          v128.store(runs + ((base135 + e2) << 3), s165_1, 16);
                          v128.store(runs + ((base137 + e2) << 3), s166_0);
                          v128.store(runs + ((base137 + e2) << 3), s166_1, 16);
                          v128.store(runs + ((base138 + e2) << 3), s167_0);
                          v128.store(runs + ((base138 + e2) << 3), s167_1, 16);
                          v128.store(runs + ((base139 + e2) << 3), s168_0);
                          v128.store(runs + ((base139 + e2) << 3), s168_1, 16);
                          v128.store(runs + ((base140 + e2) << 3), s169_0);
                          v128.store(runs + ((base140 + e2) << 3), s169_1, 16);
                          v128.store(runs + ((base141 + e2) << 3), s170_0);
                          v128.store(runs + ((base141 + e2) << 3), s170_1, 16);
                          v128.store(runs + ((base142 + e2) << 3), s171_0);
                          v128.store(runs + ((base142 + e2) << 3), s171_1, 16);
                          v128.store(runs + ((base143 + e2) << 3), s172_0);
                          v128.store(runs + ((base143 + e2) << 3), s172_1, 16);
                          v128.store(runs + ((base144 + e2) << 3), s150_0);
                          v128.store(runs + ((base144 + e2) << 3), s150_1, 16);
                        }
                        const base145: i32 = base176;
                        const base146: i32 = base177;
                        const base147: i32 = base183;
                        const base148: i32 = base184;
                        const base149: i32 = base185;
                        const base150: i32 = base186;
                        const base151: i32 = base187;
                        const base152: i32 = base196;
                        const base153: i32 = base197;
                        const base154: i32 = base198;
                        const base155: i32 = base199;
                        const base156: i32 = base200;
                        const base157: i32 = base201;
                        const base158: i32 = base202;
                        const base159: i32 = base203;
                        const end14: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                        for (let e2: i32 = e2Main12; e2 < end14; e2++) {
                          const s107: f64 = load<f64>(runs + (e2 << 3));
                          const s108: f64 = load<f64>(runs + ((plane + e2) << 3));
                          const s109: f64 = load<f64>(runs + ((base145 + e2) << 3));
                          const s110: f64 = load<f64>(runs + ((base146 + e2) << 3));
                          const s111: f64 = load<f64>(runs + ((base147 + e2) << 3));
                          const s112: f64 = load<f64>(runs + ((base148 + e2) << 3));
                          const s113: f64 = load<f64>(runs + ((base149 + e2) << 3));
                          const s114: f64 = load<f64>(runs + ((base150 + e2) << 3));
                          const s115: f64 = load<f64>(runs + ((e2 + base151) << 3));
                          const s116: f64 = load<f64>(runs + ((plane + (e2 + base151)) << 3));
                          const s117: f64 = load<f64>(runs + ((base145 + (e2 + base151)) << 3));
                          const s118: f64 = load<f64>(runs + ((base146 + (e2 + base151)) << 3));
                          const s119: f64 = load<f64>(runs + ((base147 + (e2 + base151)) << 3));
                          const s120: f64 = load<f64>(runs + ((base148 + (e2 + base151)) << 3));
                          const s121: f64 = load<f64>(runs + ((base149 + (e2 + base151)) << 3));
                          const s122: f64 = load<f64>(runs + ((base150 + (e2 + base151)) << 3));
                          const s123: f64 = min_f64(s107, s115);
                          const s124: f64 = max_f64(s107, s115);
                          const s125: f64 = min_f64(s111, s119);
                          const s126: f64 = max_f64(s111, s119);
                          const s127: f64 = min_f64(s125, s124);
                          const s128: f64 = max_f64(s125, s124);
                          const s129: f64 = min_f64(s109, s117);
                          const s130: f64 = max_f64(s109, s117);
                          const s131: f64 = min_f64(s113, s121);
                          const s132: f64 = max_f64(s113, s121);
                          const s133: f64 = min_f64(s131, s130);
                          const s134: f64 = max_f64(s131, s130);
                          const s135: f64 = min_f64(s129, s127);
                          const s136: f64 = max_f64(s129, s127);
                          const s137: f64 = min_f64(s133, s128);
                          const s138: f64 = max_f64(s133, s128);
                          const s139: f64 = min_f64(s134, s126);
                          const s140: f64 = max_f64(s134, s126);
                          const s141: f64 = min_f64(s108, s116);
                          const s142: f64 = max_f64(s108, s116);
                          const s143: f64 = min_f64(s112, s120);
                          const s144: f64 = max_f64(s112, s120);
                          const s145: f64 = min_f64(s143, s142);
                          const s146: f64 = max_f64(s143, s142);
                          const s147: f64 = min_f64(s110, s118);
                          const s148: f64 = max_f64(s110, s118);
                          const s149: f64 = min_f64(s114, s122);
                          const s150: f64 = max_f64(s114, s122);
                          const s151: f64 = min_f64(s149, s148);
                          const s152: f64 = max_f64(s149, s148);
                          const s153: f64 = min_f64(s147, s145);
                          const s154: f64 = max_f64(s147, s145);
                          const s155: f64 = min_f64(s151, s146);
                          const s156: f64 = max_f64(s151, s146);
                          const s157: f64 = min_f64(s152, s144);
                          const s158: f64 = max_f64(s152, s144);
                          const s159: f64 = min_f64(s141, s135);
                          const s160: f64 = max_f64(s141, s135);
                          const s161: f64 = min_f64(s153, s136);
                          const s162: f64 = max_f64(s153, s136);
                          const s163: f64 = min_f64(s154, s137);
                          const s164: f64 = max_f64(s154, s137);
                          const s165: f64 = min_f64(s155, s138);
                          const s166: f64 = max_f64(s155, s138);
                          const s167: f64 = min_f64(s156, s139);
                          const s168: f64 = max_f64(s156, s139);
                          const s169: f64 = min_f64(s157, s140);
                          const s170: f64 = max_f64(s157, s140);
                          const s171: f64 = min_f64(s158, s132);
                          const s172: f64 = max_f64(s158, s132);
                          store<f64>(runs + (e2 << 3), s123);
                          store<f64>(runs + ((plane + e2) << 3), s159);
                          store<f64>(runs + ((base145 + e2) << 3), s160);
                          store<f64>(runs + ((base146 + e2) << 3), s161);
                          store<f64>(runs + ((base147 + e2) << 3), s162);
                          store<f64>(runs + ((base148 + e2) << 3), s163);
                          store<f64>(runs + ((base149 + e2) << 3), s164);
                          store<f64>(runs + ((base150 + e2) << 3), s165);
                          store<f64>(runs + ((base152 + e2) << 3), s166);
                          store<f64>(runs + ((base153 + e2) << 3), s167);
                          store<f64>(runs + ((base154 + e2) << 3), s168);
                          store<f64>(runs + ((base155 + e2) << 3), s169);
                          store<f64>(runs + ((base156 + e2) << 3), s170);
                          store<f64>(runs + ((base157 + e2) << 3), s171);
                          store<f64>(runs + ((base158 + e2) << 3), s172);
                          store<f64>(runs + ((base159 + e2) << 3), s150);
                        }
                      } else {
                        const e2Main13: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                        const base162: i32 = k * 2 - 1;
                        const base163: i32 = k * colsHere;
                        for (let e2: i32 = 0; e2 < e2Main13; e2 += 4) {
                          const base160: i32 = base162;
                          const base161: i32 = e2 + base163;
                          for (let j4: i32 = 0; j4 < k; j4++) {
                            const part19 = v128.load(runs + ((j4 * plane + base161) << 3));
                            const part20 = v128.load(runs + ((j4 * plane + base161) << 3), 16);
                            v128.store(runs + (((base160 - j4) * plane + e2) << 3), part19);
                            v128.store(runs + (((base160 - j4) * plane + e2) << 3), part20, 16);
                          }
                          let d2: i32 = k;
                          while (d2 > 0) {
                            for (let t2: i32 = 0; t2 < k; t2++) {
                              const i2: i32 = (t2 & (0 - d2)) * 2 + (t2 & (d2 - 1));
                              const x3_0 = v128.load(runs + ((i2 * plane + e2) << 3));
                              const x3_1 = v128.load(runs + ((i2 * plane + e2) << 3), 16);
                              const y2_0 = v128.load(runs + (((i2 + d2) * plane + e2) << 3));
                              const y2_1 = v128.load(runs + (((i2 + d2) * plane + e2) << 3), 16);
                              const part21 = f64x2.pmin(x3_0, y2_0);
                              const part22 = f64x2.pmin(x3_1, y2_1);
                              v128.store(runs + ((i2 * plane + e2) << 3), part21);
                              v128.store(runs + ((i2 * plane + e2) << 3), part22, 16);
                              const part23 = f64x2.pmax(x3_0, y2_0);
                              const part24 = f64x2.pmax(x3_1, y2_1);
                              v128.store(runs + (((i2 + d2) * plane + e2) << 3), part23);
                              v128.store(runs + (((i2 + d2) * plane + e2) << 3), part24, 16);
                            }
                            d2 = d2 >> 1;
                          }
                        }
                        const base166: i32 = k * 2 - 1;
                        const base167: i32 = k * colsHere;
                        const end15: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                        for (let e2: i32 = e2Main13; e2 < end15; e2++) {
                          const base164: i32 = base166;
                          const base165: i32 = e2 + base167;
                          for (let j4: i32 = 0; j4 < k; j4++) {
                            store<f64>(
                              runs + (((base164 - j4) * plane + e2) << 3),
                              load<f64>(runs + ((j4 * plane + base165) << 3)),
                            );
                          }
                          let d2: i32 = k;
                          while (d2 > 0) {
                            for (let t2: i32 = 0; t2 < k; t2++) {
                              const i2: i32 = (t2 & (0 - d2)) * 2 + (t2 & (d2 - 1));
                              const x3: f64 = load<f64>(runs + ((i2 * plane + e2) << 3));
                              const y2: f64 = load<f64>(runs + (((i2 + d2) * plane + e2) << 3));
                              store<f64>(runs + ((i2 * plane + e2) << 3), min_f64(x3, y2));
                              store<f64>(runs + (((i2 + d2) * plane + e2) << 3), max_f64(x3, y2));
                            }
                            d2 = d2 >> 1;
                          }
                        }
                      }
                    }
                  }
                }
                k = k * 2;
              }
              if (width > older) {
                if (isPower) {
                  if (older == 1) {
                    const e2Main14: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                    for (let e2: i32 = 0; e2 < e2Main14; e2 += 4) {
                      const s315_0 = v128.load(runs + (e2 << 3));
                      const s315_1 = v128.load(runs + (e2 << 3), 16);
                      const s316_0 = v128.load(runs + ((e2 + colsHere) << 3));
                      const s316_1 = v128.load(runs + ((e2 + colsHere) << 3), 16);
                      const s317_0 = f64x2.pmin(s315_0, s316_0);
                      const s317_1 = f64x2.pmin(s315_1, s316_1);
                      const s318_0 = f64x2.pmax(s315_0, s316_0);
                      const s318_1 = f64x2.pmax(s315_1, s316_1);
                      v128.store(runs + (e2 << 3), s317_0);
                      v128.store(runs + (e2 << 3), s317_1, 16);
                      v128.store(runs + ((plane + e2) << 3), s318_0);
                      v128.store(runs + ((plane + e2) << 3), s318_1, 16);
                    }
                    const end16: i32 = (rowsIn - (width - 1)) * colsHere;
                    for (let e2: i32 = e2Main14; e2 < end16; e2++) {
                      const s315: f64 = load<f64>(runs + (e2 << 3));
                      const s316: f64 = load<f64>(runs + ((e2 + colsHere) << 3));
                      const s317: f64 = min_f64(s315, s316);
                      const s318: f64 = max_f64(s315, s316);
                      store<f64>(runs + (e2 << 3), s317);
                      store<f64>(runs + ((plane + e2) << 3), s318);
                    }
                  } else {
                    if (older == 2) {
                      const e2Main15: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                      const base204: i32 = 2 * colsHere;
                      const base205: i32 = 2 * plane;
                      const base206: i32 = 3 * plane;
                      for (let e2: i32 = 0; e2 < e2Main15; e2 += 4) {
                        const s305_0 = v128.load(runs + (e2 << 3));
                        const s305_1 = v128.load(runs + (e2 << 3), 16);
                        const s306_0 = v128.load(runs + ((plane + e2) << 3));
                        const s306_1 = v128.load(runs + ((plane + e2) << 3), 16);
                        const s307_0 = v128.load(runs + ((e2 + base204) << 3));
                        const s307_1 = v128.load(runs + ((e2 + base204) << 3), 16);
                        const s308_0 = v128.load(runs + ((plane + (e2 + base204)) << 3));
                        const s308_1 = v128.load(runs + ((plane + (e2 + base204)) << 3), 16);
                        const s309_0 = f64x2.pmin(s305_0, s307_0);
                        const s309_1 = f64x2.pmin(s305_1, s307_1);
                        const s310_0 = f64x2.pmax(s305_0, s307_0);
                        const s310_1 = f64x2.pmax(s305_1, s307_1);
                        const s311_0 = f64x2.pmin(s306_0, s308_0);
                        const s311_1 = f64x2.pmin(s306_1, s308_1);
                        const s312_0 = f64x2.pmax(s306_0, s308_0);
                        const s312_1 = f64x2.pmax(s306_1, s308_1);
                        const s313_0 = f64x2.pmin(s311_0, s310_0);
                        const s313_1 = f64x2.pmin(s311_1, s310_1);
                        const s314_0 = f64x2.pmax(s311_0, s310_0);
                        const s314_1 = f64x2.pmax(s311_1, s310_1);
                        v128.store(runs + (e2 << 3), s309_0);
                        v128.store(runs + (e2 << 3), s309_1, 16);
                        v128.store(runs + ((plane + e2) << 3), s313_0);
                        v128.store(runs + ((plane + e2) << 3), s313_1, 16);
                        v128.store(runs + ((base205 + e2) << 3), s314_0);
                        v128.store(runs + ((base205 + e2) << 3), s314_1, 16);
                        v128.store(runs + ((base206 + e2) << 3), s312_0);
                        v128.store(runs + ((base206 + e2) << 3), s312_1, 16);
                      }
                      const base207: i32 = 2 * colsHere;
                      const base208: i32 = 2 * plane;
                      const base209: i32 = 3 * plane;
                      const end17: i32 = (rowsIn - (width - 1)) * colsHere;
                      for (let e2: i32 = e2Main15; e2 < end17; e2++) {
                        const s305: f64 = load<f64>(runs + (e2 << 3));
                        const s306: f64 = load<f64>(runs + ((plane + e2) << 3));
                        const s307: f64 = load<f64>(runs + ((e2 + base207) << 3));
                        const s308: f64 = load<f64>(runs + ((plane + (e2 + base207)) << 3));
                        const s309: f64 = min_f64(s305, s307);
                        const s310: f64 = max_f64(s305, s307);
                        const s311: f64 = min_f64(s306, s308);
                        const s312: f64 = max_f64(s306, s308);
                        const s313: f64 = min_f64(s311, s310);
                        const s314: f64 = max_f64(s311, s310);
                        store<f64>(runs + (e2 << 3), s309);
                        store<f64>(runs + ((plane + e2) << 3), s313);
                        store<f64>(runs + ((base208 + e2) << 3), s314);
                        store<f64>(runs + ((base209 + e2) << 3), s312);
                      }
                    } else {
                      if (older == 4) {
                        const e2Main16: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                        const base210: i32 = 2 * plane;
                        const base211: i32 = 3 * plane;
                        const base212: i32 = 4 * colsHere;
                        const base213: i32 = 4 * plane;
                        const base214: i32 = 5 * plane;
                        const base215: i32 = 6 * plane;
                        const base216: i32 = 7 * plane;
                        for (let e2: i32 = 0; e2 < e2Main16; e2 += 4) {
                          const s279_0 = v128.load(runs + (e2 << 3));
                          const s279_1 = v128.load(runs + (e2 << 3), 16);
                          const s280_0 = v128.load(runs + ((plane + e2) << 3));
                          const s280_1 = v128.load(runs + ((plane + e2) << 3), 16);
                          const s281_0 = v128.load(runs + ((base210 + e2) << 3));
                          const s281_1 = v128.load(runs + ((base210 + e2) << 3), 16);
                          const s282_0 = v128.load(runs + ((base211 + e2) << 3));
                          const s282_1 = v128.load(runs + ((base211 + e2) << 3), 16);
                          const s283_0 = v128.load(runs + ((e2 + base212) << 3));
                          const s283_1 = v128.load(runs + ((e2 + base212) << 3), 16);
                          const s284_0 = v128.load(runs + ((plane + (e2 + base212)) << 3));
                          const s284_1 = v128.load(runs + ((plane + (e2 + base212)) << 3), 16);
                          const s285_0 = v128.load(runs + ((base210 + (e2 + base212)) << 3));
                          const s285_1 = v128.load(runs + ((base210 + (e2 + base212)) << 3), 16);
                          const s286_0 = v128.load(runs + ((base211 + (e2 + base212)) << 3));
                          const s286_1 = v128.load(runs + ((base211 + (e2 + base212)) << 3), 16);
                          const s287_0 = f64x2.pmin(s279_0, s283_0);
                          const s287_1 = f64x2.pmin(s279_1, s283_1);
                          const s288_0 = f64x2.pmax(s279_0, s283_0);
                          const s288_1 = f64x2.pmax(s279_1, s283_1);
                          const s289_0 = f64x2.pmin(s281_0, s285_0);
                          const s289_1 = f64x2.pmin(s281_1, s285_1);
                          const s290_0 = f64x2.pmax(s281_0, s285_0);
                          const s290_1 = f64x2.pmax(s281_1, s285_1);
                          const s291_0 = f64x2.pmin(s289_0, s288_0);
                          const s291_1 = f64x2.pmin(s289_1, s288_1);
                          const s292_0 = f64x2.pmax(s289_0, s288_0);
                          const s292_1 = f64x2.pmax(s289_1, s288_1);
                          const s293_0 = f64x2.pmin(s280_0, s284_0);
                          const s293_1 = f64x2.pmin(s280_1, s284_1);
                          const s294_0 = f64x2.pmax(s280_0, s284_0);
                          const s294_1 = f64x2.pmax(s280_1, s284_1);
                          const s295_0 = f64x2.pmin(s282_0, s286_0);
                          const s295_1 = f64x2.pmin(s282_1, s286_1);
                          const s296_0 = f64x2.pmax(s282_0, s286_0);
                          const s296_1 = f64x2.pmax(s282_1, s286_1);
                          const s297_0 = f64x2.pmin(s295_0, s294_0);
                          const s297_1 = f64x2.pmin(s295_1, s294_1);
                          const s298_0 = f64x2.pmax(s295_0, s294_0);
                          const s298_1 = f64x2.pmax(s295_1, s294_1);
                          const s299_0 = f64x2.pmin(s293_0, s291_0);
                          const s299_1 = f64x2.pmin(s293_1, s291_1);
                          const s300_0 = f64x2.pmax(s293_0, s291_0);
                          const s300_1 = f64x2.pmax(s293_1, s291_1);
                          const s301_0 = f64x2.pmin(s297_0, s292_0);
                          const s301_1 = f64x2.pmin(s297_1, s292_1);
                          const s302_0 = f64x2.pmax(s297_0, s292_0);
                          const s302_1 = f64x2.pmax(s297_1, s292_1);
                          const s303_0 = f64x2.pmin(s298_0, s290_0);
                          const s303_1 = f64x2.pmin(s298_1, s290_1);
                          const s304_0 = f64x2.pmax(s298_0, s290_0);
                          const s304_1 = f64x2.pmax(s298_1, s290_1);
                          v128.store(runs + (e2 << 3), s287_0);
                          v128.store(runs + (e2 << 3), s287_1, 16);
                          v128.store(runs + ((plane + e2) << 3), s299_0);
                          v128.store(runs + ((plane + e2) << 3), s299_1, 16);
                          v128.store(runs + ((base210 + e2) << 3), s300_0);
                          v128.store(runs + ((base210 + e2) << 3), s300_1, 16);
                          v128.store(runs + ((base211 + e2) << 3), s301_0);
                          v128.store(runs + ((base211 + e2) << 3), s301_1, 16);
                          v128.store(runs + ((base213 + e2) << 3), s302_0);
                          v128.store(runs + ((base213 + e2) << 3), s302_1, 16);
                          v128.store(runs + ((base214 + e2) << 3), s303_0);
                          v128.store(runs + ((base214 + e2) << 3), s303_1, 16);
                          v128.store(runs + ((base215 + e2) << 3), s304_0);
                          v128.store(runs + ((base215 + e2) << 3), s304_1, 16);
                          v128.store(runs + ((base216 + e2) << 3), s296_0);
                          v128.store(runs + ((base216 + e2) << 3), s296_1, 16);
                        }
                        const base217: i32 = 2 * plane;
                        const base218: i32 = 3 * plane;
                        const base219: i32 = 4 * colsHere;
                        const base220: i32 = 4 * plane;
                        const base221: i32 = 5 * plane;
                        const base222: i32 = 6 * plane;
                        const base223: i32 = 7 * plane;
                        const end18: i32 = (rowsIn - (width - 1)) * colsHere;
                        for (let e2: i32 = e2Main16; e2 < end18; e2++) {
                          const s279: f64 = load<f64>(runs + (e2 << 3));
                          const s280: f64 = load<f64>(runs + ((plane + e2) << 3));
                          const s281: f64 = load<f64>(runs + ((base217 + e2) << 3));
                          const s282: f64 = load<f64>(runs + ((base218 + e2) << 3));
                          const s283: f64 = load<f64>(runs + ((e2 + base219) << 3));
                          const s284: f64 = load<f64>(runs + ((plane + (e2 + base219)) << 3));
                          const s285: f64 = load<f64>(runs + ((base217 + (e2 + base219)) << 3));
                          const s286: f64 = load<f64>(runs + ((base218 + (e2 + base219)) << 3));
                          const s287: f64 = min_f64(s279, s283);
                          const s288: f64 = max_f64(s279, s283);
                          const s289: f64 = min_f64(s281, s285);
                          const s290: f64 = max_f64(s281, s285);
                          const s291: f64 = min_f64(s289, s288);
                          const s292: f64 = max_f64(s289, s288);
                          const s293: f64 = min_f64(s280, s284);
                          const s294: f64 = max_f64(s280, s284);
                          const s295: f64 = min_f64(s282, s286);
                          const s296: f64 = max_f64(s282, s286);
                          const s297: f64 = min_f64(s295, s294);
                          const s298: f64 = max_f64(s295, s294);
                          const s299: f64 = min_f64(s293, s291);
                          const s300: f64 = max_f64(s293, s291);
                          const s301: f64 = min_f64(s297, s292);
                          const s302: f64 = max_f64(s297, s292);
                          const s303: f64 = min_f64(s298, s290);
                          const s304: f64 = max_f64(s298, s290);
                          store<f64>(runs + (e2 << 3), s287);
                          store<f64>(runs + ((plane + e2) << 3), s299);
                          store<f64>(runs + ((base217 + e2) << 3), s300);
                          store<f64>(runs + ((base218 + e2) << 3), s301);
                          store<f64>(runs + ((base220 + e2) << 3), s302);
                          store<f64>(runs + ((base221 + e2) << 3), s303);
                          store<f64>(runs + ((base222 + e2) << 3), s304);
                          store<f64>(runs + ((base223 + e2) << 3), s296);
                        }
                      } else {
                        if (older == 8) {
                          const e2Main17: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                          const base224: i32 = 2 * plane;
                          const base225: i32 = 3 * plane;
                          const base226: i32 = 4 * plane;
                          const base227: i32 = 5 * plane;
                          const base228: i32 = 6 * plane;
                          const base229: i32 = 7 * plane;
                          const base230: i32 = 8 * colsHere;
                          const base231: i32 = 8 * plane;
                          const base232: i32 = 9 * plane;
                          const base233: i32 = 10 * plane;
                          const base234: i32 = 11 * plane;
                          const base235: i32 = 12 * plane;
                          const base236: i32 = 13 * plane;
                          const base237: i32 = 14 * plane;
                          const base238: i32 = 15 * plane;
                          for (let e2: i32 = 0; e2 < e2Main17; e2 += 4) {
                            const s213_0 = v128.load(runs + (e2 << 3));
                            const s213_1 = v128.load(runs + (e2 << 3), 16);
                            const s214_0 = v128.load(runs + ((plane + e2) << 3));
                            const s214_1 = v128.load(runs + ((plane + e2) << 3), 16);
                            const s215_0 = v128.load(runs + ((base224 + e2) << 3));
                            const s215_1 = v128.load(runs + ((base224 + e2) << 3), 16);
                            const s216_0 = v128.load(runs + ((base225 + e2) << 3));
                            const s216_1 = v128.load(runs + ((base225 + e2) << 3), 16);
                            const s217_0 = v128.load(runs + ((base226 + e2) << 3));
                            const s217_1 = v128.load(runs + ((base226 + e2) << 3), 16);
                            const s218_0 = v128.load(runs + ((base227 + e2) << 3));
                            const s218_1 = v128.load(runs + ((base227 + e2) << 3), 16);
                            const s219_0 = v128.load(runs + ((base228 + e2) << 3));
                            const s219_1 = v128.load(runs + ((base228 + e2) << 3), 16);
                            const s220_0 = v128.load(runs + ((base229 + e2) << 3));
                            const s220_1 = v128.load(runs + ((base229 + e2) << 3), 16);
                            const s221_0 = v128.load(runs + ((e2 + base230) << 3));
                            const s221_1 = v128.load(runs + ((e2 + base230) << 3), 16);
                            const s222_0 = v128.load(runs + ((plane + (e2 + base230)) << 3));
                            const s222_1 = v128.load(runs + ((plane + (e2 + base230)) << 3), 16);
                            const s223_0 = v128.load(runs + ((base224 + (e2 + base230)) << 3));
                            const s223_1 = v128.load(runs + ((base224 + (e2 + base230)) << 3), 16);
                            const s224_0 = v128.load(runs + ((base225 + (e2 + base230)) << 3));
                            const s224_1 = v128.load(runs + ((base225 + (e2 + base230)) << 3), 16);
                            const s225_0 = v128.load(runs + ((base226 + (e2 + base230)) << 3));
                            const s225_1 = v128.load(runs + ((base226 + (e2 + base230)) << 3), 16);
                            const s226_0 = v128.load(runs + ((base227 + (e2 + base230)) << 3));
                            const s226_1 = v128.load(runs + ((base227 + (e2 + base230)) << 3), 16);
                            const s227_0 = v128.load(runs + ((base228 + (e2 + base230)) << 3));
                            const s227_1 = v128.load(runs + ((base228 + (e2 + base230)) << 3), 16);
                            const s228_0 = v128.load(runs + ((base229 + (e2 + base230)) << 3));
                            const s228_1 = v128.load(runs + ((base229 + (e2 + base230)) << 3), 16);
                            const s229_0 = f64x2.pmin(s213_0, s221_0);
                            const s229_1 = f64x2.pmin(s213_1, s221_1);
                            const s230_0 = f64x2.pmax(s213_0, s221_0);
                            const s230_1 = f64x2.pmax(s213_1, s221_1);
                            const s231_0 = f64x2.pmin(s217_0, s225_0);
                            const s231_1 = f64x2.pmin(s217_1, s225_1);
                            const s232_0 = f64x2.pmax(s217_0, s225_0);
                            const s232_1 = f64x2.pmax(s217_1, s225_1);
                            const s233_0 = f64x2.pmin(s231_0, s230_0);
                            const s233_1 = f64x2.pmin(s231_1, s230_1);
                            const s234_0 = f64x2.pmax(s231_0, s230_0);
                            const s234_1 = f64x2.pmax(s231_1, s230_1);
                            const s235_0 = f64x2.pmin(s215_0, s223_0);
                            const s235_1 = f64x2.pmin(s215_1, s223_1);
                            const s236_0 = f64x2.pmax(s215_0, s223_0);
                            const s236_1 = f64x2.pmax(s215_1, s223_1);
                            const s237_0 = f64x2.pmin(s219_0, s227_0);
                            const s237_1 = f64x2.pmin(s219_1, s227_1);
                            const s238_0 = f64x2.pmax(s219_0, s227_0);
                            const s238_1 = f64x2.pmax(s219_1, s227_1);
                            const s239_0 = f64x2.pmin(s237_0, s236_0);
                            const s239_1 = f64x2.pmin(s237_1, s236_1);
                            const s240_0 = f64x2.pmax(s237_0, s236_0);
                            const s240_1 = f64x2.pmax(s237_1, s236_1);
                            const s241_0 = f64x2.pmin(s235_0, s233_0);
                            const s241_1 = f64x2.pmin(s235_1, s233_1);
                            const s242_0 = f64x2.pmax(s235_0, s233_0);
                            const s242_1 = f64x2.pmax(s235_1, s233_1);
                            const s243_0 = f64x2.pmin(s239_0, s234_0);
                            const s243_1 = f64x2.pmin(s239_1, s234_1);
                            const s244_0 = f64x2.pmax(s239_0, s234_0);
                            const s244_1 = f64x2.pmax(s239_1, s234_1);
                            const s245_0 = f64x2.pmin(s240_0, s232_0);
                            const s245_1 = f64x2.pmin(s240_1, s232_1);
                            const s246_0 = f64x2.pmax(s240_0, s232_0);
                            const s246_1 = f64x2.pmax(s240_1, s232_1);
                            const s247_0 = f64x2.pmin(s214_0, s222_0);
                            const s247_1 = f64x2.pmin(s214_1, s222_1);
                            const s248_0 = f64x2.pmax(s214_0, s222_0);
                            const s248_1 = f64x2.pmax(s214_1, s222_1);
                            const s249_0 = f64x2.pmin(s218_0, s226_0);
                            const s249_1 = f64x2.pmin(s218_1, s226_1);
                            const s250_0 = f64x2.pmax(s218_0, s226_0);
                            const s250_1 = f64x2.pmax(s218_1, s226_1);
                            const s251_0 = f64x2.pmin(s249_0, s248_0);
                            const s251_1 = f64x2.pmin(s249_1, s248_1);
                            const s252_0 = f64x2.pmax(s249_0, s248_0);
                            const s252_1 = f64x2.pmax(s249_1, s248_1);
                            const s253_0 = f64x2.pmin(s216_0, s224_0);
                            const s253_1 = f64x2.pmin(s216_1, s224_1);
                            const s254_0 = f64x2.pmax(s216_0, s224_0);
                            const s254_1 = f64x2.pmax(s216_1, s224_1);
                            const s255_0 = f64x2.pmin(s220_0, s228_0);
                            const s255_1 = f64x2.pmin(s220_1, s228_1);
                            const s256_0 = f64x2.pmax(s220_0, s228_0);
                            const s256_1 = f64x2.pmax(s220_1, s228_1);
                            const s257_0 = f64x2.pmin(s255_0, s254_0);
                            const s257_1 = f64x2.pmin(s255_1, s254_1);
                            const s258_0 = f64x2.pmax(s255_0, s254_0);
                            const s258_1 = f64x2.pmax(s255_1, s254_1);
                            const s259_0 = f64x2.pmin(s253_0, s251_0);
                            const s259_1 = f64x2.pmin(s253_1, s251_1);
                            const s260_0 = f64x2.pmax(s253_0, s251_0);
                            const s260_1 = f64x2.pmax(s253_1, s251_1);
                            const s261_0 = f64x2.pmin(s257_0, s252_0);
                            const s261_1 = f64x2.pmin(s257_1, s252_1);
                            const s262_0 = f64x2.pmax(s257_0, s252_0);
                            const s262_1 = f64x2.pmax(s257_1, s252_1);
                            const s263_0 = f64x2.pmin(s258_0, s250_0);
                            const s263_1 = f64x2.pmin(s258_1, s250_1);
                            const s264_0 = f64x2.pmax(s258_0, s250_0);
                            const s264_1 = f64x2.pmax(s258_1, s250_1);
                            const s265_0 = f64x2.pmin(s247_0, s241_0);
                            const s265_1 = f64x2.pmin(s247_1, s241_1);
                            const s266_0 = f64x2.pmax(s247_0, s241_0);
                            const s266_1 = f64x2.pmax(s247_1, s241_1);
                            const s267_0 = f64x2.pmin(s259_0, s242_0);
                            const s267_1 = f64x2.pmin(s259_1, s242_1);
                            const s268_0 = f64x2.pmax(s259_0, s242_0);
                            const s268_1 = f64x2.pmax(s259_1, s242_1);
                            const s269_0 = f64x2.pmin(s260_0, s243_0);
                            const s269_1 = f64x2.pmin(s260_1, s243_1);
                            const s270_0 = f64x2.pmax(s260_0, s243_0);
                            const s270_1 = f64x2.pmax(s260_1, s243_1);
                            const s271_0 = f64x2.pmin(s261_0, s244_0);
                            const s271_1 = f64x2.pmin(s261_1, s244_1);
                            const s272_0 = f64x2.pmax(s261_0, s244_0);
                            const s272_1 = f64x2.pmax(s261_1, s244_1);
                            const s273_0 = f64x2.pmin(s262_0, s245_0);
                            const s273_1 = f64x2.pmin(s262_1, s245_1);
                            const s274_0 = f64x2.pmax(s262_0, s245_0);
                            const s274_1 = f64x2.pmax(s262_1, s245_1);
                            const s275_0 = f64x2.pmin(s263_0, s246_0);
                            const s275_1 = f64x2.pmin(s263_1, s246_1);
                            const s276_0 = f64x2.pmax(s263_0, s246_0);
                            const s276_1 = f64x2.pmax(s263_1, s246_1);
                            const s277_0 = f64x2.pmin(s264_0, s238_0);
                            const s277_1 = f64x2.pmin(s264_1, s238_1);
                            const s278_0 = f64x2.pmax(s264_0, s238_0);
                            const s278_1 = f64x2.pmax(s264_1, s238_1);
                            v128.store(runs + (e2 << 3), s229_0);
                            v128.store(runs + (e2 << 3), s229_1, 16);
                            v128.store(runs + ((plane + e2) << 3), s265_0);
                            v128.store(runs + ((plane + e2) << 3), s265_1, 16);
                            v128.store(runs + ((base224 + e2) << 3), s266_0);
                            v128.store(runs + ((base224 + e2) << 3), s266_1, 16);
                            v128.store(runs + ((base225 + e2) << 3), s267_0);
                            v128.store(runs + ((base225 + e2) << 3), s267_1, 16);
                            v128.store(runs + ((base226 + e2) << 3), s268_0);
                            v128.store(runs + ((base226 + e2) << 3), s268_1, 16);
                            v128.store(runs + ((base227 + e2) << 3), s269_0);
                            v128.store(runs + ((base227 + e2) << 3), s269_1, 16);
                            v128.store(runs + ((base228 + e2) << 3), s270_0);
                            v128.store(runs + ((base228 + e2) << 3), s270_1, 16);
                            v128.store(runs + ((base229 + e2) << 3), s271_0);
                            v128.store(runs + ((base229 + e2) << 3), s271_1, 16);
                            v128.store(runs + ((base231 + e2) << 3), s272_0);
                            v128.store(runs + ((base231 + e2) << 3), s272_1, 16);
                            v128.store(runs + ((base232 + e2) << 3), s273_0);
                            v128.store(runs + ((base232 + e2) << 3), s273_1, 16);
                            v128.store(runs + ((base233 + e2) << 3), s274_0);
                            v128.store(runs + ((base233 + e2) << 3), s274_1, 16);
                            v128.store(runs + ((base234 + e2) << 3), s275_0);
                            v128.store(runs + ((base234 + e2) << 3), s275_1, 16);
                            v128.store(runs + ((base235 + e2) << 3), s276_0);
                            v128.store(runs + ((base235 + e2) << 3), s276_1, 16);
                            v128.store(runs + ((base236 + e2) << 3), s277_0);
                            v128.store(runs + ((base236 + e2) << 3), s277_1, 16);
                            v128.store(runs + ((base237 + e2) << 3), s278_0);
                            v128.store(runs + ((base237 + e2) << 3), s278_1, 16);
                            v128.store(runs + ((base238 + e2) << 3), s256_0);
                            v128.store(runs + ((base238 + e2) << 3), s256_1, 16);
                          }
                          const base239: i32 = 2 * plane;
                          const base240: i32 = 3 * plane;
                          const base241: i32 = 4 * plane;
                          const base242: i32 = 5 * plane;
                          const base243: i32 = 6 * plane;
                          const base244: i32 = 7 * plane;
                          const base245: i32 = 8 * colsHere;
                          const base246: i32 = 8 * plane;
                          const base247: i32 = 9 * plane;
                          const base248: i32 = 10 * plane;
                          const base249: i32 = 11 * plane;
                          const base250: i32 = 12 * plane;
                          const base251: i32 = 13 * plane;
                          const base252: i32 = 14 * plane;
                          const base253: i32 = 15 * plane;
                          const end19: i32 = (rowsIn - (width - 1)) * colsHere;
                          for (let e2: i32 = e2Main17; e2 < end19; e2++) {
                            const s213: f64 = load<f64>(runs + (e2 << 3));
                            const s214: f64 = load<f64>(runs + ((plane + e2) << 3));
                            const s215: f64 = load<f64>(runs + ((base239 + e2) << 3));
                            const s216: f64 = load<f64>(runs + ((base240 + e2) << 3));
                            const s217: f64 = load<f64>(runs + ((base241 + e2) << 3));
                            const s218: f64 = load<f64>(runs + ((base242 + e2) << 3));
                            const s219: f64 = load<f64>(runs + ((base243 + e2) << 3));
                            const s220: f64 = load<f64>(runs + ((base244 + e2) << 3));
                            const s221: f64 = load<f64>(runs + ((e2 + base245) << 3));
                            const s222: f64 = load<f64>(runs + ((plane + (e2 + base245)) << 3));
                            const s223: f64 = load<f64>(runs + ((base239 + (e2 + base245)) << 3));
                            const s224: f64 = load<f64>(runs + ((base240 + (e2 + base245)) << 3));
                            const s225: f64 = load<f64>(runs + ((base241 + (e2 + base245)) << 3));
                            const s226: f64 = load<f64>(runs + ((base242 + (e2 + base245)) << 3));
                            const s227: f64 = load<f64>(runs + ((base243 + (e2 + base245)) << 3));
                            const s228: f64 = load<f64>(runs + ((base244 + (e2 + base245)) << 3));
                            const s229: f64 = min_f64(s213, s221);
                            const s230: f64 = max_f64(s213, s221);
                            const s231: f64 = min_f64(s217, s225);
                            const s232: f64 = max_f64(s217, s225);
                            const s233: f64 = min_f64(s231, s230);
                            const s234: f64 = max_f64(s231, s230);
                            const s235: f64 = min_f64(s215, s223);
                            const s236: f64 = max_f64(s215, s223);
                            const s237: f64 = min_f64(s219, s227);
                            const s238: f64 = max_f64(s219, s227);
                            const s239: f64 = min_f64(s237, s236);
                            const s240: f64 = max_f64(s237, s236);
                            const s241: f64 = min_f64(s235, s233);
                            const s242: f64 = max_f64(s235, s233);
                            const s243: f64 = min_f64(s239, s234);
                            const s244: f64 = max_f64(s239, s234);
                            const s245: f64 = min_f64(s240, s232);
                            const s246: f64 = max_f64(s240, s232);
                            const s247: f64 = min_f64(s214, s222);
                            const s248: f64 = max_f64(s214, s222);
                            const s249: f64 = min_f64(s218, s226);
                            const s250: f64 = max_f64(s218, s226);
                            const s251: f64 = min_f64(s249, s248);
                            const s252: f64 = max_f64(s249, s248);
                            const s253: f64 = min_f64(s216, s224);
                            const s254: f64 = max_f64(s216, s224);
                            const s255: f64 = min_f64(s220, s228);
                            const s256: f64 = max_f64(s220, s228);
                            const s257: f64 = min_f64(s255, s254);
                            const s258: f64 = max_f64(s255, s254);
                            const s259: f64 = min_f64(s253, s251);
                            const s260: f64 = max_f64(s253, s251);
                            const s261: f64 = min_f64(s257, s252);
                            const s262: f64 = max_f64(s257, s252);
                            const s263: f64 = min_f64(s258, s250);
                            const s264: f64 = max_f64(s258, s250);
                            const s265: f64 = min_f64(s247, s241);
                            const s266: f64 = max_f64(s247, s241);
                            const s267: f64 = min_f64(s259, s242);
                            const s268: f64 = max_f64(s259, s242);
                            const s269: f64 = min_f64(s260, s243);
                            const s270: f64 = max_f64(s260, s243);
                            const s271: f64 = min_f64(s261, s244);
                            const s272: f64 = max_f64(s261, s244);
                            const s273: f64 = min_f64(s262, s245);
                            const s274: f64 = max_f64(s262, s245);
                            const s275: f64 = min_f64(s263, s246);
                            const s276: f64 = max_f64(s263, s246);
                            const s277: f64 = min_f64(s264, s238);
                            const s278: f64 = max_f64(s264, s238);
                            store<f64>(runs + (e2 << 3), s229);
                            store<f64>(runs + ((plane + e2) << 3), s265);
                            store<f64>(runs + ((base239 + e2) << 3), s266);
                            store<f64>(runs + ((base240 + e2) << 3), s267);
                            store<f64>(runs + ((base241 + e2) << 3), s268);
                            store<f64>(runs + ((base242 + e2) << 3), s269);
                            store<f64>(runs + ((base243 + e2) << 3), s270);
                            store<f64>(runs + ((base244 + e2) << 3), s271);
                            store<f64>(runs + ((base246 + e2) << 3), s272);
                            store<f64>(runs + ((base247 + e2) << 3), s273);
                            store<f64>(runs + ((base248 + e2) << 3), s274);
                            store<f64>(runs + ((base249 + e2) << 3), s275);
                            store<f64>(runs + ((base250 + e2) << 3), s276);
                            store<f64>(runs + ((base251 + e2) << 3), s277);
                            store<f64>(runs + ((base252 + e2) << 3), s278);
                            store<f64>(runs + ((base253 + e2) << 3), s256);
                          }
                        } else {
                          const e2Main18: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                          const base256: i32 = older * 2 - 1;
                          const base257: i32 = older * colsHere;
                          for (let e2: i32 = 0; e2 < e2Main18; e2 += 4) {
                            const base254: i32 = base256;
                            const base255: i32 = e2 + base257;
                            for (let j5: i32 = 0; j5 < older; j5++) {
                              const part25 = v128.load(runs + ((j5 * plane + base255) << 3));
                              const part26 = v128.load(runs + ((j5 * plane + base255) << 3), 16);
                              v128.store(runs + (((base254 - j5) * plane + e2) << 3), part25);
                              v128.store(runs + (((base254 - j5) * plane + e2) << 3), part26, 16);
                            }
                            let d3: i32 = older;
                            while (d3 > 0) {
                              for (let t3: i32 = 0; t3 < older; t3++) {
                                const i3: i32 = (t3 & (0 - d3)) * 2 + (t3 & (d3 - 1));
                                const x4_0 = v128.load(runs + ((i3 * plane + e2) << 3));
                                const x4_1 = v128.load(runs + ((i3 * plane + e2) << 3), 16);
                                const y3_0 = v128.load(runs + (((i3 + d3) * plane + e2) << 3));
                                const y3_1 = v128.load(runs + (((i3 + d3) * plane + e2) << 3), 16);
                                const part27 = f64x2.pmin(x4_0, y3_0);
                                const part28 = f64x2.pmin(x4_1, y3_1);
                                v128.store(runs + ((i3 * plane + e2) << 3), part27);
                                v128.store(runs + ((i3 * plane + e2) << 3), part28, 16);
                                const part29 = f64x2.pmax(x4_0, y3_0);
                                const part30 = f64x2.pmax(x4_1, y3_1);
                                v128.store(runs + (((i3 + d3) * plane + e2) << 3), part29);
                                v128.store(runs + (((i3 + d3) * plane + e2) << 3), part30, 16);
                              }
                              d3 = d3 >> 1;
                            }
                          }
                          const base260: i32 = older * 2 - 1;
                          const base261: i32 = older * colsHere;
                          const end20: i32 = (rowsIn - (width - 1)) * colsHere;
                          for (let e2: i32 = e2Main18; e2 < end20; e2++) {
                            const base258: i32 = base260;
                            const base259: i32 = e2 + base261;
                            for (let j5: i32 = 0; j5 < older; j5++) {
                              store<f64>(
                                runs + (((base258 - j5) * plane + e2) << 3),
                                load<f64>(runs + ((j5 * plane + base259) << 3)),
                              );
                            }
                            let d3: i32 = older;
                            while (d3 > 0) {
                              for (let t3: i32 = 0; t3 < older; t3++) {
                                const i3: i32 = (t3 & (0 - d3)) * 2 + (t3 & (d3 - 1));
                                const x4: f64 = load<f64>(runs + ((i3 * plane + e2) << 3));
                                const y3: f64 = load<f64>(runs + (((i3 + d3) * plane + e2) << 3));
                                store<f64>(runs + ((i3 * plane + e2) << 3), min_f64(x4, y3));
                                store<f64>(runs + (((i3 + d3) * plane + e2) << 3), max_f64(x4, y3));
                              }
                              d3 = d3 >> 1;
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  const base264: i32 = max<i32>(rowsIn * colsHere, 0) & -4;
                  const base265: i32 = widest * 2;
                  const base266: i32 = rowsIn * colsHere;
                  for (let j6: i32 = capacity; j6 < older; j6++) {
                    const e2Main19: i32 = base264;
                    const base262: i32 = (base265 + j6) * plane;
                    for (let e2: i32 = 0; e2 < e2Main19; e2 += 4) {
                      const part31 = f64x2.splat(Infinity);
                      const part32 = f64x2.splat(Infinity);
                      v128.store(runs + ((base262 + e2) << 3), part31);
                      v128.store(runs + ((base262 + e2) << 3), part32, 16);
                    }
                    const base263: i32 = (base265 + j6) * plane;
                    const end21: i32 = base266;
                    for (let e2: i32 = e2Main19; e2 < end21; e2++) {
                      store<f64>(runs + ((base263 + e2) << 3), Infinity);
                    }
                  }
                  if (older == 1) {
                    const e2Main20: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                    const base267: i32 = widest * 2 * plane;
                    for (let e2: i32 = 0; e2 < e2Main20; e2 += 4) {
                      const s421_0 = v128.load(runs + (e2 << 3));
                      const s421_1 = v128.load(runs + (e2 << 3), 16);
                      const s422_0 = v128.load(runs + ((base267 + (e2 + colsHere)) << 3));
                      const s422_1 = v128.load(runs + ((base267 + (e2 + colsHere)) << 3), 16);
                      const s423_0 = f64x2.pmin(s421_0, s422_0);
                      const s423_1 = f64x2.pmin(s421_1, s422_1);
                      const s424_0 = f64x2.pmax(s421_0, s422_0);
                      const s424_1 = f64x2.pmax(s421_1, s422_1);
                      v128.store(runs + (e2 << 3), s423_0);
                      v128.store(runs + (e2 << 3), s423_1, 16);
                      v128.store(runs + ((plane + e2) << 3), s424_0);
                      v128.store(runs + ((plane + e2) << 3), s424_1, 16);
                    }
                    const base268: i32 = widest * 2 * plane;
                    const end22: i32 = (rowsIn - (width - 1)) * colsHere;
                    for (let e2: i32 = e2Main20; e2 < end22; e2++) {
                      const s421: f64 = load<f64>(runs + (e2 << 3));
                      const s422: f64 = load<f64>(runs + ((base268 + (e2 + colsHere)) << 3));
                      const s423: f64 = min_f64(s421, s422);
                      const s424: f64 = max_f64(s421, s422);
                      store<f64>(runs + (e2 << 3), s423);
                      store<f64>(runs + ((plane + e2) << 3), s424);
                    }
                  } else {
                    if (older == 2) {
                      const e2Main21: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                      const base269: i32 = widest * 2 * plane;
                      const base270: i32 = 2 * colsHere;
                      const base271: i32 = (widest * 2 + 1) * plane;
                      const base272: i32 = 2 * plane;
                      const base273: i32 = 3 * plane;
                      for (let e2: i32 = 0; e2 < e2Main21; e2 += 4) {
                        const s411_0 = v128.load(runs + (e2 << 3));
                        const s411_1 = v128.load(runs + (e2 << 3), 16);
                        const s412_0 = v128.load(runs + ((plane + e2) << 3));
                        const s412_1 = v128.load(runs + ((plane + e2) << 3), 16);
                        const s413_0 = v128.load(runs + ((base269 + (e2 + base270)) << 3));
                        const s413_1 = v128.load(runs + ((base269 + (e2 + base270)) << 3), 16);
                        const s414_0 = v128.load(runs + ((base271 + (e2 + base270)) << 3));
                        const s414_1 = v128.load(runs + ((base271 + (e2 + base270)) << 3), 16);
                        const s415_0 = f64x2.pmin(s411_0, s413_0);
                        const s415_1 = f64x2.pmin(s411_1, s413_1);
                        const s416_0 = f64x2.pmax(s411_0, s413_0);
                        const s416_1 = f64x2.pmax(s411_1, s413_1);
                        const s417_0 = f64x2.pmin(s412_0, s414_0);
                        const s417_1 = f64x2.pmin(s412_1, s414_1);
                        const s418_0 = f64x2.pmax(s412_0, s414_0);
                        const s418_1 = f64x2.pmax(s412_1, s414_1);
                        const s419_0 = f64x2.pmin(s417_0, s416_0);
                        const s419_1 = f64x2.pmin(s417_1, s416_1);
                        const s420_0 = f64x2.pmax(s417_0, s416_0);
                        const s420_1 = f64x2.pmax(s417_1, s416_1);
                        v128.store(runs + (e2 << 3), s415_0);
                        v128.store(runs + (e2 << 3), s415_1, 16);
                        v128.store(runs + ((plane + e2) << 3), s419_0);
                        v128.store(runs + ((plane + e2) << 3), s419_1, 16);
                        v128.store(runs + ((base272 + e2) << 3), s420_0);
                        v128.store(runs + ((base272 + e2) << 3), s420_1, 16);
                        v128.store(runs + ((base273 + e2) << 3), s418_0);
                        v128.store(runs + ((base273 + e2) << 3), s418_1, 16);
                      }
                      const base274: i32 = widest * 2 * plane;
                      const base275: i32 = 2 * colsHere;
                      const base276: i32 = (widest * 2 + 1) * plane;
                      const base277: i32 = 2 * plane;
                      const base278: i32 = 3 * plane;
                      const end23: i32 = (rowsIn - (width - 1)) * colsHere;
                      for (let e2: i32 = e2Main21; e2 < end23; e2++) {
                        const s411: f64 = load<f64>(runs + (e2 << 3));
                        const s412: f64 = load<f64>(runs + ((plane + e2) << 3));
                        const s413: f64 = load<f64>(runs + ((base274 + (e2 + base275)) << 3));
                        const s414: f64 = load<f64>(runs + ((base276 + (e2 + base275)) << 3));
                        const s415: f64 = min_f64(s411, s413);
                        const s416: f64 = max_f64(s411, s413);
                        const s417: f64 = min_f64(s412, s414);
                        const s418: f64 = max_f64(s412, s414);
                        const s419: f64 = min_f64(s417, s416);
                        const s420: f64 = max_f64(s417, s416);
                        store<f64>(runs + (e2 << 3), s415);
                        store<f64>(runs + ((plane + e2) << 3), s419);
                        store<f64>(runs + ((base277 + e2) << 3), s420);
                        store<f64>(runs + ((base278 + e2) << 3), s418);
                      }
                    } else {
                      if (older == 4) {
                        const e2Main22: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                        const base279: i32 = 2 * plane;
                        const base280: i32 = 3 * plane;
                        const base281: i32 = widest * 2 * plane;
                        const base282: i32 = 4 * colsHere;
                        const base283: i32 = (widest * 2 + 1) * plane;
                        const base284: i32 = (widest * 2 + 2) * plane;
                        const base285: i32 = (widest * 2 + 3) * plane;
                        const base286: i32 = 4 * plane;
                        const base287: i32 = 5 * plane;
                        const base288: i32 = 6 * plane;
                        const base289: i32 = 7 * plane;
                        for (let e2: i32 = 0; e2 < e2Main22; e2 += 4) {
                          const s385_0 = v128.load(runs + (e2 << 3));
                          const s385_1 = v128.load(runs + (e2 << 3), 16);
                          const s386_0 = v128.load(runs + ((plane + e2) << 3));
                          const s386_1 = v128.load(runs + ((plane + e2) << 3), 16);
                          const s387_0 = v128.load(runs + ((base279 + e2) << 3));
                          const s387_1 = v128.load(runs + ((base279 + e2) << 3), 16);
                          const s388_0 = v128.load(runs + ((base280 + e2) << 3));
                          const s388_1 = v128.load(runs + ((base280 + e2) << 3), 16);
                          const s389_0 = v128.load(runs + ((base281 + (e2 + base282)) << 3));
                          const s389_1 = v128.load(runs + ((base281 + (e2 + base282)) << 3), 16);
                          const s390_0 = v128.load(runs + ((base283 + (e2 + base282)) << 3));
                          const s390_1 = v128.load(runs + ((base283 + (e2 + base282)) << 3), 16);
                          const s391_0 = v128.load(runs + ((base284 + (e2 + base282)) << 3));
                          const s391_1 = v128.load(runs + ((base284 + (e2 + base282)) << 3), 16);
                          const s392_0 = v128.load(runs + ((base285 + (e2 + base282)) << 3));
                          const s392_1 = v128.load(runs + ((base285 + (e2 + base282)) << 3), 16);
                          const s393_0 = f64x2.pmin(s385_0, s389_0);
                          const s393_1 = f64x2.pmin(s385_1, s389_1);
                          const s394_0 = f64x2.pmax(s385_0, s389_0);
                          const s394_1 = f64x2.pmax(s385_1, s389_1);
                          const s395_0 = f64x2.pmin(s387_0, s391_0);
                          const s395_1 = f64x2.pmin(s387_1, s391_1);
                          const s396_0 = f64x2.pmax(s387_0, s391_0);
                          const s396_1 = f64x2.pmax(s387_1, s391_1);
                          const s397_0 = f64x2.pmin(s395_0, s394_0);
                          const s397_1 = f64x2.pmin(s395_1, s394_1);
                          const s398_0 = f64x2.pmax(s395_0, s394_0);
                          const s398_1 = f64x2.pmax(s395_1, s394_1);
                          const s399_0 = f64x2.pmin(s386_0, s390_0);
                          const s399_1 = f64x2.pmin(s386_1, s390_1);
                          const s400_0 = f64x2.pmax(s386_0, s390_0);
                          const s400_1 = f64x2.pmax(s386_1, s390_1);
                          const s401_0 = f64x2.pmin(s388_0, s392_0);
                          const s401_1 = f64x2.pmin(s388_1, s392_1);
                          const s402_0 = f64x2.pmax(s388_0, s392_0);
                          const s402_1 = f64x2.pmax(s388_1, s392_1);
                          const s403_0 = f64x2.pmin(s401_0, s400_0);
                          const s403_1 = f64x2.pmin(s401_1, s400_1);
                          const s404_0 = f64x2.pmax(s401_0, s400_0);
                          const s404_1 = f64x2.pmax(s401_1, s400_1);
                          const s405_0 = f64x2.pmin(s399_0, s397_0);
                          const s405_1 = f64x2.pmin(s399_1, s397_1);
                          const s406_0 = f64x2.pmax(s399_0, s397_0);
                          const s406_1 = f64x2.pmax(s399_1, s397_1);
                          const s407_0 = f64x2.pmin(s403_0, s398_0);
                          const s407_1 = f64x2.pmin(s403_1, s398_1);
                          const s408_0 = f64x2.pmax(s403_0, s398_0);
                          const s408_1 = f64x2.pmax(s403_1, s398_1);
                          const s409_0 = f64x2.pmin(s404_0, s396_0);
                          const s409_1 = f64x2.pmin(s404_1, s396_1);
                          const s410_0 = f64x2.pmax(s404_0, s396_0);
                          const s410_1 = f64x2.pmax(s404_1, s396_1);
                          v128.store(runs + (e2 << 3), s393_0);
                          v128.store(runs + (e2 << 3), s393_1, 16);
                          v128.store(runs + ((plane + e2) << 3), s405_0);
                          v128.store(runs + ((plane + e2) << 3), s405_1, 16);
                          v128.store(runs + ((base279 + e2) << 3), s406_0);
                          v128.store(runs + ((base279 + e2) << 3), s406_1, 16);
                          v128.store(runs + ((base280 + e2) << 3), s407_0);
                          v128.store(runs + ((base280 + e2) << 3), s407_1, 16);
                          v128.store(runs + ((base286 + e2) << 3), s408_0);
                          v128.store(runs + ((base286 + e2) << 3), s408_1, 16);
                          v128.store(runs + ((base287 + e2) << 3), s409_0);
                          v128.store(runs + ((base287 + e2) << 3), s409_1, 16);
                          v128.store(runs + ((base288 + e2) << 3), s410_0);
                          v128.store(runs + ((base288 + e2) << 3), s410_1, 16);
                          v128.store(runs + ((base289 + e2) << 3), s402_0);
                          v128.store(runs + ((base289 + e2) << 3), s402_1, 16);
                        }
                        const base290: i32 = 2 * plane;
                        const base291: i32 = 3 * plane;
                        const base292: i32 = widest * 2 * plane;
                        const base293: i32 = 4 * colsHere;
                        const base294: i32 = (widest * 2 + 1) * plane;
                        const base295: i32 = (widest * 2 + 2) * plane;
                        const base296: i32 = (widest * 2 + 3) * plane;
                        const base297: i32 = 4 * plane;
                        const base298: i32 = 5 * plane;
                        const base299: i32 = 6 * plane;
                        const base300: i32 = 7 * plane;
                        const end24: i32 = (rowsIn - (width - 1)) * colsHere;
                        for (let e2: i32 = e2Main22; e2 < end24; e2++) {
                          const s385: f64 = load<f64>(runs + (e2 << 3));
                          const s386: f64 = load<f64>(runs + ((plane + e2) << 3));
                          const s387: f64 = load<f64>(runs + ((base290 + e2) << 3));
                          const s388: f64 = load<f64>(runs + ((base291 + e2) << 3));
                          const s389: f64 = load<f64>(runs + ((base292 + (e2 + base293)) << 3));
                          const s390: f64 = load<f64>(runs + ((base294 + (e2 + base293)) << 3));
                          const s391: f64 = load<f64>(runs + ((base295 + (e2 + base293)) << 3));
                          const s392: f64 = load<f64>(runs + ((base296 + (e2 + base293)) << 3));
                          const s393: f64 = min_f64(s385, s389);
                          const s394: f64 = max_f64(s385, s389);
                          const s395: f64 = min_f64(s387, s391);
                          const s396: f64 = max_f64(s387, s391);
                          const s397: f64 = min_f64(s395, s394);
                          const s398: f64 = max_f64(s395, s394);
                          const s399: f64 = min_f64(s386, s390);
                          const s400: f64 = max_f64(s386, s390);
                          const s401: f64 = min_f64(s388, s392);
                          const s402: f64 = max_f64(s388, s392);
                          const s403: f64 = min_f64(s401, s400);
                          const s404: f64 = max_f64(s401, s400);
                          const s405: f64 = min_f64(s399, s397);
                          const s406: f64 = max_f64(s399, s397);
                          const s407: f64 = min_f64(s403, s398);
                          const s408: f64 = max_f64(s403, s398);
                          const s409: f64 = min_f64(s404, s396);
                          const s410: f64 = max_f64(s404, s396);
                          store<f64>(runs + (e2 << 3), s393);
                          store<f64>(runs + ((plane + e2) << 3), s405);
                          store<f64>(runs + ((base290 + e2) << 3), s406);
                          store<f64>(runs + ((base291 + e2) << 3), s407);
                          store<f64>(runs + ((base297 + e2) << 3), s408);
                          store<f64>(runs + ((base298 + e2) << 3), s409);
                          store<f64>(runs + ((base299 + e2) << 3), s410);
                          store<f64>(runs + ((base300 + e2) << 3), s402);
                        }
                      } else {
                        if (older == 8) {
                          const e2Main23: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                          const base301: i32 = 2 * plane;
                          const base302: i32 = 3 * plane;
                          const base303: i32 = 4 * plane;
                          const base304: i32 = 5 * plane;
                          const base305: i32 = 6 * plane;
                          const base306: i32 = 7 * plane;
                          const base307: i32 = widest * 2 * plane;
                          const base308: i32 = 8 * colsHere;
                          const base309: i32 = (widest * 2 + 1) * plane;
                          const base310: i32 = (widest * 2 + 2) * plane;
                          const base311: i32 = (widest * 2 + 3) * plane;
                          const base312: i32 = (widest * 2 + 4) * plane;
                          const base313: i32 = (widest * 2 + 5) * plane;
                          const base314: i32 = (widest * 2 + 6) * plane;
                          const base315: i32 = (widest * 2 + 7) * plane;
                          const base316: i32 = 8 * plane;
                          const base317: i32 = 9 * plane;
                          const base318: i32 = 10 * plane;
                          const base319: i32 = 11 * plane;
                          const base320: i32 = 12 * plane;
                          const base321: i32 = 13 * plane;
                          const base322: i32 = 14 * plane;
                          const base323: i32 = 15 * plane;
                          for (let e2: i32 = 0; e2 < e2Main23; e2 += 4) {
                            const s319_0 = v128.load(runs + (e2 << 3));
                            const s319_1 = v128.load(runs + (e2 << 3), 16);
                            const s320_0 = v128.load(runs + ((plane + e2) << 3));
                            const s320_1 = v128.load(runs + ((plane + e2) << 3), 16);
                            const s321_0 = v128.load(runs + ((base301 + e2) << 3));
                            const s321_1 = v128.load(runs + ((base301 + e2) << 3), 16);
                            const s322_0 = v128.load(runs + ((base302 + e2) << 3));
                            const s322_1 = v128.load(runs + ((base302 + e2) << 3), 16);
                            const s323_0 = v128.load(runs + ((base303 + e2) << 3));
                            const s323_1 = v128.load(runs + ((base303 + e2) << 3), 16);
                            const s324_0 = v128.load(runs + ((base304 + e2) << 3));
                            const s324_1 = v128.load(runs + ((base304 + e2) << 3), 16);
                            const s325_0 = v128.load(runs + ((base305 + e2) << 3));
                            const s325_1 = v128.load(runs + ((base305 + e2) << 3), 16);
                            const s326_0 = v128.load(runs + ((base306 + e2) << 3));
                            const s326_1 = v128.load(runs + ((base306 + e2) << 3), 16);
                            const s327_0 = v128.load(runs + ((base307 + (e2 + base308)) << 3));
                            const s327_1 = v128.load(runs + ((base307 + (e2 + base308)) << 3), 16);
                            const s328_0 = v128.load(runs + ((base309 + (e2 + base308)) << 3));
                            const s328_1 = v128.load(runs + ((base309 + (e2 + base308)) << 3), 16);
                            const s329_0 = v128.load(runs + ((base310 + (e2 + base308)) << 3));
                            const s329_1 = v128.load(runs + ((base310 + (e2 + base308)) << 3), 16);
                            const s330_0 = v128.load(runs + ((base311 + (e2 + base308)) << 3));
                            const s330_1 = v128.load(runs + ((base311 + (e2 + base308)) << 3), 16);
                            const s331_0 = v128.load(runs + ((base312 + (e2 + base308)) << 3));
                            const s331_1 = v128.load(runs + ((base312 + (e2 + base308)) << 3), 16);
                            const s332_0 = v128.load(runs + ((base313 + (e2 + base308)) << 3));
                            const s332_1 = v128.load(runs + ((base313 + (e2 + base308)) << 3), 16);
                            const s333_0 = v128.load(runs + ((base314 + (e2 + base308)) << 3));
                            const s333_1 = v128.load(runs + ((base314 + (e2 + base308)) << 3), 16);
                            const s334_0 = v128.load(runs + ((base315 + (e2 + base308)) << 3));
                            const s334_1 = v128.load(runs + ((base315 + (e2 + base308)) << 3), 16);
                            const s335_0 = f64x2.pmin(s319_0, s327_0);
                            const s335_1 = f64x2.pmin(s319_1, s327_1);
                            const s336_0 = f64x2.pmax(s319_0, s327_0);
                            const s336_1 = f64x2.pmax(s319_1, s327_1);
                            const s337_0 = f64x2.pmin(s323_0, s331_0);
                            const s337_1 = f64x2.pmin(s323_1, s331_1);
                            const s338_0 = f64x2.pmax(s323_0, s331_0);
                            const s338_1 = f64x2.pmax(s323_1, s331_1);
                            const s339_0 = f64x2.pmin(s337_0, s336_0);
                            const s339_1 = f64x2.pmin(s337_1, s336_1);
                            const s340_0 = f64x2.pmax(s337_0, s336_0);
                            const s340_1 = f64x2.pmax(s337_1, s336_1);
                            const s341_0 = f64x2.pmin(s321_0, s329_0);
                            const s341_1 = f64x2.pmin(s321_1, s329_1);
                            const s342_0 = f64x2.pmax(s321_0, s329_0);
                            const s342_1 = f64x2.pmax(s321_1, s329_1);
                            const s343_0 = f64x2.pmin(s325_0, s333_0);
                            const s343_1 = f64x2.pmin(s325_1, s333_1);
                            const s344_0 = f64x2.pmax(s325_0, s333_0);
                            const s344_1 = f64x2.pmax(s325_1, s333_1);
                            const s345_0 = f64x2.pmin(s343_0, s342_0);
                            const s345_1 = f64x2.pmin(s343_1, s342_1);
                            const s346_0 = f64x2.pmax(s343_0, s342_0);
                            const s346_1 = f64x2.pmax(s343_1, s342_1);
                            const s347_0 = f64x2.pmin(s341_0, s339_0);
                            const s347_1 = f64x2.pmin(s341_1, s339_1);
                            const s348_0 = f64x2.pmax(s341_0, s339_0);
                            const s348_1 = f64x2.pmax(s341_1, s339_1);
                            const s349_0 = f64x2.pmin(s345_0, s340_0);
                            const s349_1 = f64x2.pmin(s345_1, s340_1);
                            const s350_0 = f64x2.pmax(s345_0, s340_0);
                            const s350_1 = f64x2.pmax(s345_1, s340_1);
                            const s351_0 = f64x2.pmin(s346_0, s338_0);
                            const s351_1 = f64x2.pmin(s346_1, s338_1);
                            const s352_0 = f64x2.pmax(s346_0, s338_0);
                            const s352_1 = f64x2.pmax(s346_1, s338_1);
                            const s353_0 = f64x2.pmin(s320_0, s328_0);
                            const s353_1 = f64x2.pmin(s320_1, s328_1);
                            const s354_0 = f64x2.pmax(s320_0, s328_0);
                            const s354_1 = f64x2.pmax(s320_1, s328_1);
                            const s355_0 = f64x2.pmin(s324_0, s332_0);
                            const s355_1 = f64x2.pmin(s324_1, s332_1);
                            const s356_0 = f64x2.pmax(s324_0, s332_0);
                            const s356_1 = f64x2.pmax(s324_1, s332_1);
                            const s357_0 = f64x2.pmin(s355_0, s354_0);
                            const s357_1 = f64x2.pmin(s355_1, s354_1);
                            const s358_0 = f64x2.pmax(s355_0, s354_0);
                            const s358_1 = f64x2.pmax(s355_1, s354_1);
                            const s359_0 = f64x2.pmin(s322_0, s330_0);
                            const s359_1 = f64x2.pmin(s322_1, s330_1);
                            const s360_0 = f64x2.pmax(s322_0, s330_0);
                            const s360_1 = f64x2.pmax(s322_1, s330_1);
                            const s361_0 = f64x2.pmin(s326_0, s334_0);
                            const s361_1 = f64x2.pmin(s326_1, s334_1);
                            const s362_0 = f64x2.pmax(s326_0, s334_0);
                            const s362_1 = f64x2.pmax(s326_1, s334_1);
                            const s363_0 = f64x2.pmin(s361_0, s360_0);
                            const s363_1 = f64x2.pmin(s361_1, s360_1);
                            const s364_0 = f64x2.pmax(s361_0, s360_0);
                            const s364_1 = f64x2.pmax(s361_1, s360_1);
                            const s365_0 = f64x2.pmin(s359_0, s357_0);
                            const s365_1 = f64x2.pmin(s359_1, s357_1);
                            const s366_0 = f64x2.pmax(s359_0, s357_0);
                            const s366_1 = f64x2.pmax(s359_1, s357_1);
                            const s367_0 = f64x2.pmin(s363_0, s358_0);
                            const s367_1 = f64x2.pmin(s363_1, s358_1);
                            const s368_0 = f64x2.pmax(s363_0, s358_0);
                            const s368_1 = f64x2.pmax(s363_1, s358_1);
                            const s369_0 = f64x2.pmin(s364_0, s356_0);
                            const s369_1 = f64x2.pmin(s364_1, s356_1);
                            const s370_0 = f64x2.pmax(s364_0, s356_0);
                            const s370_1 = f64x2.pmax(s364_1, s356_1);
                            const s371_0 = f64x2.pmin(s353_0, s347_0);
                            const s371_1 = f64x2.pmin(s353_1, s347_1);
                            const s372_0 = f64x2.pmax(s353_0, s347_0);
                            const s372_1 = f64x2.pmax(s353_1, s347_1);
                            const s373_0 = f64x2.pmin(s365_0, s348_0);
                            const s373_1 = f64x2.pmin(s365_1, s348_1);
                            const s374_0 = f64x2.pmax(s365_0, s348_0);
                            const s374_1 = f64x2.pmax(s365_1, s348_1);
                            const s375_0 = f64x2.pmin(s366_0, s349_0);
                            const s375_1 = f64x2.pmin(s366_1, s349_1);
                            const s376_0 = f64x2.pmax(s366_0, s349_0);
                            const s376_1 = f64x2.pmax(s366_1, s349_1);
                            const s377_0 = f64x2.pmin(s367_0, s350_0);
                            const s377_1 = f64x2.pmin(s367_1, s350_1);
                            const s378_0 = f64x2.pmax(s367_0, s350_0);
                            const s378_1 = f64x2.pmax(s367_1, s350_1);
                            const s379_0 = f64x2.pmin(s368_0, s351_0);
                            const s379_1 = f64x2.pmin(s368_1, s351_1);
                            const s380_0 = f64x2.pmax(s368_0, s351_0);
                            const s380_1 = f64x2.pmax(s368_1, s351_1);
                            const s381_0 = f64x2.pmin(s369_0, s352_0);
                            const s381_1 = f64x2.pmin(s369_1, s352_1);
                            const s382_0 = f64x2.pmax(s369_0, s352_0);
                            const s382_1 = f64x2.pmax(s369_1, s352_1);
                            const s383_0 = f64x2.pmin(s370_0, s344_0);
                            const s383_1 = f64x2.pmin(s370_1, s344_1);
                            const s384_0 = f64x2.pmax(s370_0, s344_0);
                            const s384_1 = f64x2.pmax(s370_1, s344_1);
                            v128.store(runs + (e2 << 3), s335_0);
                            v128.store(runs + (e2 << 3), s335_1, 16);
                            v128.store(runs + ((plane + e2) << 3), s371_0);
                            v128.store(runs + ((plane + e2) << 3), s371_1, 16);
                            v128.store(runs + ((base301 + e2) << 3), s372_0);
                            v128.store(runs + ((base301 + e2) << 3), s372_1, 16);
                            v128.store(runs + ((base302 + e2) << 3), s373_0);
                            v128.store(runs + ((base302 + e2) << 3), s373_1, 16);
                            v128.store(runs + ((base303 + e2) << 3), s374_0);
                            v128.store(runs + ((base303 + e2) << 3), s374_1, 16);
                            v128.store(runs + ((base304 + e2) << 3), s375_0);
                            v128.store(runs + ((base304 + e2) << 3), s375_1, 16);
                            v128.store(runs + ((base305 + e2) << 3), s376_0);
                            v128.store(runs + ((base305 + e2) << 3), s376_1, 16);
                            v128.store(runs + ((base306 + e2) << 3), s377_0);
                            v128.store(runs + ((base306 + e2) << 3), s377_1, 16);
                            v128.store(runs + ((base316 + e2) << 3), s378_0);
                            v128.store(runs + ((base316 + e2) << 3), s378_1, 16);
                            v128.store(runs + ((base317 + e2) << 3), s379_0);
                            v128.store(runs + ((base317 + e2) << 3), s379_1, 16);
                            v128.store(runs + ((base318 + e2) << 3), s380_0);
                            v128.store(runs + ((base318 + e2) << 3), s380_1, 16);
                            v128.store(runs + ((base319 + e2) << 3), s381_0);
                            v128.store(runs + ((base319 + e2) << 3), s381_1, 16);
                            v128.store(runs + ((base320 + e2) << 3), s382_0);
                            v128.store(runs + ((base320 + e2) << 3), s382_1, 16);
                            v128.store(runs + ((base321 + e2) << 3), s383_0);
                            v128.store(runs + ((base321 + e2) << 3), s383_1, 16);
                            v128.store(runs + ((base322 + e2) << 3), s384_0);
                            v128.store(runs + ((base322 + e2) << 3), s384_1, 16);
                            v128.store(runs + ((base323 + e2) << 3), s362_0);
                            v128.store(runs + ((base323 + e2) << 3), s362_1, 16);
                          }
                          const base324: i32 = 2 * plane;
                          const base325: i32 = 3 * plane;
                          const base326: i32 = 4 * plane;
                          const base327: i32 = 5 * plane;
                          const base328: i32 = 6 * plane;
                          const base329: i32 = 7 * plane;
                          const base330: i32 = widest * 2 * plane;
                          const base331: i32 = 8 * colsHere;
                          const base332: i32 = (widest * 2 + 1) * plane;
                          const base333: i32 = (widest * 2 + 2) * plane;
                          const base334: i32 = (widest * 2 + 3) * plane;
                          const base335: i32 = (widest * 2 + 4) * plane;
                          const base336: i32 = (widest * 2 + 5) * plane;
                          const base337: i32 = (widest * 2 + 6) * plane;
                          const base338: i32 = (widest * 2 + 7) * plane;
                          const base339: i32 = 8 * plane;
                          const base340: i32 = 9 * plane;
                          const base341: i32 = 10 * plane;
                          const base342: i32 = 11 * plane;
                          const base343: i32 = 12 * plane;
                          const base344: i32 = 13 * plane;
                          const base345: i32 = 14 * plane;
                          const base346: i32 = 15 * plane;
                          const end25: i32 = (rowsIn - (width - 1)) * colsHere;
                          for (let e2: i32 = e2Main23; e2 < end25; e2++) {
                            const s319: f64 = load<f64>(runs + (e2 << 3));
                            const s320: f64 = load<f64>(runs + ((plane + e2) << 3));
                            const s321: f64 = load<f64>(runs + ((base324 + e2) << 3));
                            const s322: f64 = load<f64>(runs + ((base325 + e2) << 3));
                            const s323: f64 = load<f64>(runs + ((base326 + e2) << 3));
                            const s324: f64 = load<f64>(runs + ((base327 + e2) << 3));
                            const s325: f64 = load<f64>(runs + ((base328 + e2) << 3));
                            const s326: f64 = load<f64>(runs + ((base329 + e2) << 3));
                            const s327: f64 = load<f64>(runs + ((base330 + (e2 + base331)) << 3));
                            const s328: f64 = load<f64>(runs + ((base332 + (e2 + base331)) << 3));
                            const s329: f64 = load<f64>(runs + ((base333 + (e2 + base331)) << 3));
                            const s330: f64 = load<f64>(runs + ((base334 + (e2 + base331)) << 3));
                            const s331: f64 = load<f64>(runs + ((base335 + (e2 + base331)) << 3));
                            const s332: f64 = load<f64>(runs + ((base336 + (e2 + base331)) << 3));
                            const s333: f64 = load<f64>(runs + ((base337 + (e2 + base331)) << 3));
                            const s334: f64 = load<f64>(runs + ((base338 + (e2 + base331)) << 3));
                            const s335: f64 = min_f64(s319, s327);
                            const s336: f64 = max_f64(s319, s327);
                            const s337: f64 = min_f64(s323, s331);
                            const s338: f64 = max_f64(s323, s331);
                            const s339: f64 = min_f64(s337, s336);
                            const s340: f64 = max_f64(s337, s336);
                            const s341: f64 = min_f64(s321, s329);
                            const s342: f64 = max_f64(s321, s329);
                            const s343: f64 = min_f64(s325, s333);
                            const s344: f64 = max_f64(s325, s333);
                            const s345: f64 = min_f64(s343, s342);
                            const s346: f64 = max_f64(s343, s342);
                            const s347: f64 = min_f64(s341, s339);
                            const s348: f64 = max_f64(s341, s339);
                            const s349: f64 = min_f64(s345, s340);
                            const s350: f64 = max_f64(s345, s340);
                            const s351: f64 = min_f64(s346, s338);
                            const s352: f64 = max_f64(s346, s338);
                            const s353: f64 = min_f64(s320, s328);
                            const s354: f64 = max_f64(s320, s328);
                            const s355: f64 = min_f64(s324, s332);
                            const s356: f64 = max_f64(s324, s332);
                            const s357: f64 = min_f64(s355, s354);
                            const s358: f64 = max_f64(s355, s354);
                            const s359: f64 = min_f64(s322, s330);
                            const s360: f64 = max_f64(s322, s330);
                            const s361: f64 = min_f64(s326, s334);
                            const s362: f64 = max_f64(s326, s334);
                            const s363: f64 = min_f64(s361, s360);
                            const s364: f64 = max_f64(s361, s360);
                            const s365: f64 = min_f64(s359, s357);
                            const s366: f64 = max_f64(s359, s357);
                            const s367: f64 = min_f64(s363, s358);
                            const s368: f64 = max_f64(s363, s358);
                            const s369: f64 = min_f64(s364, s356);
                            const s370: f64 = max_f64(s364, s356);
                            const s371: f64 = min_f64(s353, s347);
                            const s372: f64 = max_f64(s353, s347);
                            const s373: f64 = min_f64(s365, s348);
                            const s374: f64 = max_f64(s365, s348);
                            const s375: f64 = min_f64(s366, s349);
                            const s376: f64 = max_f64(s366, s349);
                            const s377: f64 = min_f64(s367, s350);
                            const s378: f64 = max_f64(s367, s350);
                            const s379: f64 = min_f64(s368, s351);
                            const s380: f64 = max_f64(s368, s351);
                            const s381: f64 = min_f64(s369, s352);
                            const s382: f64 = max_f64(s369, s352);
                            const s383: f64 = min_f64(s370, s344);
                            const s384: f64 = max_f64(s370, s344);
                            store<f64>(runs + (e2 << 3), s335);
                            store<f64>(runs + ((plane + e2) << 3), s371);
                            store<f64>(runs + ((base324 + e2) << 3), s372);
                            store<f64>(runs + ((base325 + e2) << 3), s373);
                            store<f64>(runs + ((base326 + e2) << 3), s374);
                            store<f64>(runs + ((base327 + e2) << 3), s375);
                            store<f64>(runs + ((base328 + e2) << 3), s376);
                            store<f64>(runs + ((base329 + e2) << 3), s377);
                            store<f64>(runs + ((base339 + e2) << 3), s378);
                            store<f64>(runs + ((base340 + e2) << 3), s379);
                            store<f64>(runs + ((base341 + e2) << 3), s380);
                            store<f64>(runs + ((base342 + e2) << 3), s381);
                            store<f64>(runs + ((base343 + e2) << 3), s382);
                            store<f64>(runs + ((base344 + e2) << 3), s383);
                            store<f64>(runs + ((base345 + e2) << 3), s384);
                            store<f64>(runs + ((base346 + e2) << 3), s362);
                          }
                        } else {
                          const e2Main24: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                          const base350: i32 = older * 2 - 1;
                          const base351: i32 = widest * 2;
                          const base352: i32 = older * colsHere;
                          for (let e2: i32 = 0; e2 < e2Main24; e2 += 4) {
                            const base347: i32 = base350;
                            const base348: i32 = base351;
                            const base349: i32 = e2 + base352;
                            for (let j7: i32 = 0; j7 < older; j7++) {
                              const part33 = v128.load(runs + (((base348 + j7) * plane + base349) << 3));
                              const part34 = v128.load(runs + (((base348 + j7) * plane + base349) << 3), 16);
                              v128.store(runs + (((base347 - j7) * plane + e2) << 3), part33);
                              v128.store(runs + (((base347 - j7) * plane + e2) << 3), part34, 16);
                            }
                            let d4: i32 = older;
                            while (d4 > 0) {
                              for (let t4: i32 = 0; t4 < older; t4++) {
                                const i4: i32 = (t4 & (0 - d4)) * 2 + (t4 & (d4 - 1));
                                const x5_0 = v128.load(runs + ((i4 * plane + e2) << 3));
                                const x5_1 = v128.load(runs + ((i4 * plane + e2) << 3), 16);
                                const y4_0 = v128.load(runs + (((i4 + d4) * plane + e2) << 3));
                                const y4_1 = v128.load(runs + (((i4 + d4) * plane + e2) << 3), 16);
                                const part35 = f64x2.pmin(x5_0, y4_0);
                                const part36 = f64x2.pmin(x5_1, y4_1);
                                v128.store(runs + ((i4 * plane + e2) << 3), part35);
                                v128.store(runs + ((i4 * plane + e2) << 3), part36, 16);
                                const part37 = f64x2.pmax(x5_0, y4_0);
                                const part38 = f64x2.pmax(x5_1, y4_1);
                                v128.store(runs + (((i4 + d4) * plane + e2) << 3), part37);
                                v128.store(runs + (((i4 + d4) * plane + e2) << 3), part38, 16);
                              }
                              d4 = d4 >> 1;
                            }
                          }
                          const base356: i32 = older * 2 - 1;
                          const base357: i32 = widest * 2;
                          const base358: i32 = older * colsHere;
                          const end26: i32 = (rowsIn - (width - 1)) * colsHere;
                          for (let e2: i32 = e2Main24; e2 < end26; e2++) {
                            const base353: i32 = base356;
                            const base354: i32 = base357;
                            const base355: i32 = e2 + base358;
                            for (let j7: i32 = 0; j7 < older; j7++) {
                              store<f64>(
                                runs + (((base353 - j7) * plane + e2) << 3),
                                load<f64>(runs + (((base354 + j7) * plane + base355) << 3)),
                              );
                            }
                            let d4: i32 = older;
                            while (d4 > 0) {
                              for (let t4: i32 = 0; t4 < older; t4++) {
                                const i4: i32 = (t4 & (0 - d4)) * 2 + (t4 & (d4 - 1));
                                const x5: f64 = load<f64>(runs + ((i4 * plane + e2) << 3));
                                const y4: f64 = load<f64>(runs + (((i4 + d4) * plane + e2) << 3));
                                store<f64>(runs + ((i4 * plane + e2) << 3), min_f64(x5, y4));
                                store<f64>(runs + (((i4 + d4) * plane + e2) << 3), max_f64(x5, y4));
                              }
                              d4 = d4 >> 1;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
              const present: i32 = width;
              const flat2: bool = colsHere == cols;
              const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
              const spans2: i32 = flat2 ? 1 : rowsHere;
              for (let span2: i32 = 0; span2 < spans2; span2++) {
                const from: i32 = span2 * colsHere;
                const out: i32 = (firstRow + span2) * cols + firstCol;
                const e3Main: i32 = length2 & -8;
                for (let e3: i32 = 0; e3 < e3Main; e3 += 8) {
                  let chosen_0 = f64x2.splat(0.0);
                  let chosen_1 = f64x2.splat(0.0);
                  let chosen_1_0 = f64x2.splat(0.0);
                  let chosen_1_1 = f64x2.splat(0.0);
                  if (present >= minPeriods) {
                    const wanted: i32 = (width + 1) >> 1;
                    let least_0 = f64x2.splat(-Infinity);
                    let least_1 = f64x2.splat(-Infinity);
                    let least_1_0 = f64x2.splat(-Infinity);
                    let least_1_1 = f64x2.splat(-Infinity);
                    let next_0 = f64x2.splat(Infinity);
                    let next_1 = f64x2.splat(Infinity);
                    let next_1_0 = f64x2.splat(Infinity);
                    let next_1_1 = f64x2.splat(Infinity);
                    const end27: i32 = min<i32>(width, wanted);
                    for (let i5: i32 = max<i32>(wanted, 0); i5 < end27; i5++) {
                      const x6_0 = v128.load(runs + ((i5 * plane + (from + e3)) << 3));
                      const x6_1 = v128.load(runs + ((i5 * plane + (from + e3)) << 3), 16);
                      const x6_1_0 = v128.load(runs + ((i5 * plane + (from + e3)) << 3), 32);
                      const x6_1_1 = v128.load(runs + ((i5 * plane + (from + e3)) << 3), 48);
                      const y5_0 = v128.load(runs + (((wanted - 1 - i5) * plane + (newerFrom + (from + e3))) << 3));
                      const y5_1 = v128.load(runs + (((wanted - 1 - i5) * plane + (newerFrom + (from + e3))) << 3), 16);
                      const y5_1_0 = v128.load(
                        runs + (((wanted - 1 - i5) * plane + (newerFrom + (from + e3))) << 3),
                        32,
                      );
                      const y5_1_1 = v128.load(
                        runs + (((wanted - 1 - i5) * plane + (newerFrom + (from + e3))) << 3),
                        48,
                      );
                      least_0 = f64x2.pmax(least_0, f64x2.pmin(x6_0, y5_0));
                      least_1 = f64x2.pmax(least_1, f64x2.pmin(x6_1, y5_1));
                      least_1_0 = f64x2.pmax(least_1_0, f64x2.pmin(x6_1_0, y5_1_0));
                      least_1_1 = f64x2.pmax(least_1_1, f64x2.pmin(x6_1_1, y5_1_1));
                      next_0 = f64x2.pmin(next_0, f64x2.pmax(x6_0, y5_0));
                      next_1 = f64x2.pmin(next_1, f64x2.pmax(x6_1, y5_1));
                      next_1_0 = f64x2.pmin(next_1_0, f64x2.pmax(x6_1_0, y5_1_0));
                      next_1_1 = f64x2.pmin(next_1_1, f64x2.pmax(x6_1_1, y5_1_1));
                    }
                    const alone: i32 = min<i32>(wanted, width);
                    if (alone > 0) {
                      least_0 = f64x2.pmax(least_0, v128.load(runs + (((alone - 1) * plane + (from + e3)) << 3)));
                      least_1 = f64x2.pmax(least_1, v128.load(runs + (((alone - 1) * plane + (from + e3)) << 3), 16));
                      least_1_0 = f64x2.pmax(
                        least_1_0,
                        v128.load(runs + (((alone - 1) * plane + (from + e3)) << 3), 32),
                      );
                      least_1_1 = f64x2.pmax(
                        least_1_1,
                        v128.load(runs + (((alone - 1) * plane + (from + e3)) << 3), 48),
                      );
                    }
                    const alone2: i32 = min<i32>(wanted - width, 0);
                    if (alone2 > 0) {
                      least_0 = f64x2.pmax(
                        least_0,
                        v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from + e3))) << 3)),
                      );
                      least_1 = f64x2.pmax(
                        least_1,
                        v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from + e3))) << 3), 16),
                      );
                      least_1_0 = f64x2.pmax(
                        least_1_0,
                        v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from + e3))) << 3), 32),
                      );
                      least_1_1 = f64x2.pmax(
                        least_1_1,
                        v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from + e3))) << 3), 48),
                      );
                    }
                    if (wanted < width) {
                      next_0 = f64x2.pmin(next_0, v128.load(runs + ((wanted * plane + (from + e3)) << 3)));
                      next_1 = f64x2.pmin(next_1, v128.load(runs + ((wanted * plane + (from + e3)) << 3), 16));
                      next_1_0 = f64x2.pmin(next_1_0, v128.load(runs + ((wanted * plane + (from + e3)) << 3), 32));
                      next_1_1 = f64x2.pmin(next_1_1, v128.load(runs + ((wanted * plane + (from + e3)) << 3), 48));
                    }
                    if (wanted < 0) {
                      next_0 = f64x2.pmin(
                        next_0,
                        v128.load(runs + ((wanted * plane + (newerFrom + (from + e3))) << 3)),
                      );
                      next_1 = f64x2.pmin(
                        next_1,
                        v128.load(runs + ((wanted * plane + (newerFrom + (from + e3))) << 3), 16),
                      );
                      next_1_0 = f64x2.pmin(
                        next_1_0,
                        v128.load(runs + ((wanted * plane + (newerFrom + (from + e3))) << 3), 32),
                      );
                      next_1_1 = f64x2.pmin(
                        next_1_1,
                        v128.load(runs + ((wanted * plane + (newerFrom + (from + e3))) << 3), 48),
                      );
                    }
                    let choice0_0 = f64x2.splat(0.0);
                    let choice0_1 = f64x2.splat(0.0);
                    let choice0_1_0 = f64x2.splat(0.0);
                    let choice0_1_1 = f64x2.splat(0.0);
                    if (width > 0) {
                      let choice1_0 = f64x2.splat(0.0);
                      let choice1_1 = f64x2.splat(0.0);
                      let choice1_1_0 = f64x2.splat(0.0);
                      let choice1_1_1 = f64x2.splat(0.0);
                      if ((width & 1) != 0) {
                        choice1_0 = least_0;
                        choice1_1 = least_1;
                        choice1_1_0 = least_1_0;
                        choice1_1_1 = least_1_1;
                      } else {
                        choice1_0 = f64x2.mul(f64x2.add(least_0, next_0), f64x2.splat(0.5));
                        choice1_1 = f64x2.mul(f64x2.add(least_1, next_1), f64x2.splat(0.5));
                        choice1_1_0 = f64x2.mul(f64x2.add(least_1_0, next_1_0), f64x2.splat(0.5));
                        choice1_1_1 = f64x2.mul(f64x2.add(least_1_1, next_1_1), f64x2.splat(0.5));
                      }
                      choice0_0 = choice1_0;
                      choice0_1 = choice1_1;
                      choice0_1_0 = choice1_1_0;
                      choice0_1_1 = choice1_1_1;
                    } else {
                      choice0_0 = f64x2.splat(NaN);
                      choice0_1 = f64x2.splat(NaN);
                      choice0_1_0 = f64x2.splat(NaN);
                      choice0_1_1 = f64x2.splat(NaN);
                    }
                    const median_0 = choice0_0;
                    const median_1 = choice0_1;
                    const median_1_0 = choice0_1_0;
                    const median_1_1 = choice0_1_1;
                    const wanted2: i32 = (width + 1) >> 1;
                    const inOlder: i32 = width >> 1;
                    const inNewer: i32 = width - (width >> 1);
                    let least2_0 = f64x2.splat(-Infinity);
                    let least2_1 = f64x2.splat(-Infinity);
                    let least2_1_0 = f64x2.splat(-Infinity);
                    let least2_1_1 = f64x2.splat(-Infinity);
                    let next2_0 = f64x2.splat(Infinity);
                    let next2_1 = f64x2.splat(Infinity);
                    let next2_1_0 = f64x2.splat(Infinity);
                    let next2_1_1 = f64x2.splat(Infinity);
                    const end28: i32 = min<i32>(inOlder, wanted2);
                    for (let i6: i32 = max<i32>(wanted2 - inNewer, 0); i6 < end28; i6++) {
                      const x7_0 = f64x2.abs(
                        f64x2.sub(v128.load(runs + ((((width >> 1) - 1 - i6) * plane + (from + e3)) << 3)), median_0),
                      );
                      const x7_1 = f64x2.abs(
                        f64x2.sub(
                          v128.load(runs + ((((width >> 1) - 1 - i6) * plane + (from + e3)) << 3), 16),
                          median_1,
                        ),
                      );
                      const x7_1_0 = f64x2.abs(
                        f64x2.sub(
                          v128.load(runs + ((((width >> 1) - 1 - i6) * plane + (from + e3)) << 3), 32),
                          median_1_0,
                        ),
                      );
                      const x7_1_1 = f64x2.abs(
                        f64x2.sub(
                          v128.load(runs + ((((width >> 1) - 1 - i6) * plane + (from + e3)) << 3), 48),
                          median_1_1,
                        ),
                      );
                      const y6_0 = f64x2.abs(
                        f64x2.sub(
                          v128.load(runs + ((((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + e3)) << 3)),
                          median_0,
                        ),
                      );
                      const y6_1 = f64x2.abs(
                        f64x2.sub(
                          v128.load(runs + ((((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + e3)) << 3), 16),
                          median_1,
                        ),
                      );
                      const y6_1_0 = f64x2.abs(
                        f64x2.sub(
                          v128.load(runs + ((((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + e3)) << 3), 32),
                          median_1_0,
                        ),
                      );
                      const y6_1_1 = f64x2.abs(
                        f64x2.sub(
                          v128.load(runs + ((((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + e3)) << 3), 48),
                          median_1_1,
                        ),
                      );
                      least2_0 = f64x2.pmax(least2_0, f64x2.pmin(x7_0, y6_0));
                      least2_1 = f64x2.pmax(least2_1, f64x2.pmin(x7_1, y6_1));
                      least2_1_0 = f64x2.pmax(least2_1_0, f64x2.pmin(x7_1_0, y6_1_0));
                      least2_1_1 = f64x2.pmax(least2_1_1, f64x2.pmin(x7_1_1, y6_1_1));
                      next2_0 = f64x2.pmin(next2_0, f64x2.pmax(x7_0, y6_0));
                      next2_1 = f64x2.pmin(next2_1, f64x2.pmax(x7_1, y6_1));
                      next2_1_0 = f64x2.pmin(next2_1_0, f64x2.pmax(x7_1_0, y6_1_0));
                      next2_1_1 = f64x2.pmin(next2_1_1, f64x2.pmax(x7_1_1, y6_1_1));
                    }
                    const alone3: i32 = min<i32>(wanted2 - inNewer, inOlder);
                    if (alone3 > 0) {
                      least2_0 = f64x2.pmax(
                        least2_0,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e3)) << 3)),
                            median_0,
                          ),
                        ),
                      );
                      least2_1 = f64x2.pmax(
                        least2_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e3)) << 3), 16),
                            median_1,
                          ),
                        ),
                      );
                      least2_1_0 = f64x2.pmax(
                        least2_1_0,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e3)) << 3), 32),
                            median_1_0,
                          ),
                        ),
                      );
                      least2_1_1 = f64x2.pmax(
                        least2_1_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e3)) << 3), 48),
                            median_1_1,
                          ),
                        ),
                      );
                    }
                    const alone4: i32 = min<i32>(wanted2 - inOlder, inNewer);
                    if (alone4 > 0) {
                      least2_0 = f64x2.pmax(
                        least2_0,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) + (alone4 - 1)) * plane + (from + e3)) << 3)),
                            median_0,
                          ),
                        ),
                      );
                      least2_1 = f64x2.pmax(
                        least2_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) + (alone4 - 1)) * plane + (from + e3)) << 3), 16),
                            median_1,
                          ),
                        ),
                      );
                      least2_1_0 = f64x2.pmax(
                        least2_1_0,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) + (alone4 - 1)) * plane + (from + e3)) << 3), 32),
                            median_1_0,
                          ),
                        ),
                      );
                      least2_1_1 = f64x2.pmax(
                        least2_1_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) + (alone4 - 1)) * plane + (from + e3)) << 3), 48),
                            median_1_1,
                          ),
                        ),
                      );
                    }
                    if (wanted2 < inOlder) {
                      next2_0 = f64x2.pmin(
                        next2_0,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) - 1 - wanted2) * plane + (from + e3)) << 3)),
                            median_0,
                          ),
                        ),
                      );
                      next2_1 = f64x2.pmin(
                        next2_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) - 1 - wanted2) * plane + (from + e3)) << 3), 16),
                            median_1,
                          ),
                        ),
                      );
                      next2_1_0 = f64x2.pmin(
                        next2_1_0,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) - 1 - wanted2) * plane + (from + e3)) << 3), 32),
                            median_1_0,
                          ),
                        ),
                      );
                      next2_1_1 = f64x2.pmin(
                        next2_1_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) - 1 - wanted2) * plane + (from + e3)) << 3), 48),
                            median_1_1,
                          ),
                        ),
                      );
                    }
                    if (wanted2 < inNewer) {
                      next2_0 = f64x2.pmin(
                        next2_0,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) + wanted2) * plane + (from + e3)) << 3)),
                            median_0,
                          ),
                        ),
                      );
                      next2_1 = f64x2.pmin(
                        next2_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) + wanted2) * plane + (from + e3)) << 3), 16),
                            median_1,
                          ),
                        ),
                      );
                      next2_1_0 = f64x2.pmin(
                        next2_1_0,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) + wanted2) * plane + (from + e3)) << 3), 32),
                            median_1_0,
                          ),
                        ),
                      );
                      next2_1_1 = f64x2.pmin(
                        next2_1_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) + wanted2) * plane + (from + e3)) << 3), 48),
                            median_1_1,
                          ),
                        ),
                      );
                    }
                    let choice2_0 = f64x2.splat(0.0);
                    let choice2_1 = f64x2.splat(0.0);
                    let choice2_1_0 = f64x2.splat(0.0);
                    let choice2_1_1 = f64x2.splat(0.0);
                    if (width > 0) {
                      let choice3_0 = f64x2.splat(0.0);
                      let choice3_1 = f64x2.splat(0.0);
                      let choice3_1_0 = f64x2.splat(0.0);
                      let choice3_1_1 = f64x2.splat(0.0);
                      if ((width & 1) != 0) {
                        choice3_0 = least2_0;
                        choice3_1 = least2_1;
                        choice3_1_0 = least2_1_0;
                        choice3_1_1 = least2_1_1;
                      } else {
                        choice3_0 = f64x2.mul(f64x2.add(least2_0, next2_0), f64x2.splat(0.5));
                        choice3_1 = f64x2.mul(f64x2.add(least2_1, next2_1), f64x2.splat(0.5));
                        choice3_1_0 = f64x2.mul(f64x2.add(least2_1_0, next2_1_0), f64x2.splat(0.5));
                        choice3_1_1 = f64x2.mul(f64x2.add(least2_1_1, next2_1_1), f64x2.splat(0.5));
                      }
                      choice2_0 = choice3_0;
                      choice2_1 = choice3_1;
                      choice2_1_0 = choice3_1_0;
                      choice2_1_1 = choice3_1_1;
                    } else {
                      choice2_0 = f64x2.splat(NaN);
                      choice2_1 = f64x2.splat(NaN);
                      choice2_1_0 = f64x2.splat(NaN);
                      choice2_1_1 = f64x2.splat(NaN);
                    }
                    chosen_0 = f64x2.mul(choice2_0, f64x2.splat(scale));
                    chosen_1 = f64x2.mul(choice2_1, f64x2.splat(scale));
                    chosen_1_0 = f64x2.mul(choice2_1_0, f64x2.splat(scale));
                    chosen_1_1 = f64x2.mul(choice2_1_1, f64x2.splat(scale));
                  } else {
                    chosen_0 = f64x2.splat(NaN);
                    chosen_1 = f64x2.splat(NaN);
                    chosen_1_0 = f64x2.splat(NaN);
                    chosen_1_1 = f64x2.splat(NaN);
                  }
                  const part39 = v128.bitselect(chosen_0, f64x2.splat(NaN), f64x2.eq(chosen_0, chosen_0));
                  const part40 = v128.bitselect(chosen_1, f64x2.splat(NaN), f64x2.eq(chosen_1, chosen_1));
                  v128.store(mad + ((out + e3) << 3), part39);
                  v128.store(mad + ((out + e3) << 3), part40, 16);
                  const part41 = v128.bitselect(chosen_1_0, f64x2.splat(NaN), f64x2.eq(chosen_1_0, chosen_1_0));
                  const part42 = v128.bitselect(chosen_1_1, f64x2.splat(NaN), f64x2.eq(chosen_1_1, chosen_1_1));
                  v128.store(mad + ((out + e3) << 3), part41, 32);
                  v128.store(mad + ((out + e3) << 3), part42, 48);
                }
                let e3Done: i32 = e3Main;
                if (length2 >= 4) {
                  for (let e3: i32 = e3Main; e3 < length2; e3 += 4) {
                    const e3Last: i32 = min<i32>(e3, length2 - 4);
                    let chosen_0 = f64x2.splat(0.0);
                    let chosen_1 = f64x2.splat(0.0);
                    if (present >= minPeriods) {
                      const wanted: i32 = (width + 1) >> 1;
                      let least_0 = f64x2.splat(-Infinity);
                      let least_1 = f64x2.splat(-Infinity);
                      let next_0 = f64x2.splat(Infinity);
                      let next_1 = f64x2.splat(Infinity);
                      const end29: i32 = min<i32>(width, wanted);
                      for (let i5: i32 = max<i32>(wanted, 0); i5 < end29; i5++) {
                        const x6_0 = v128.load(runs + ((i5 * plane + (from + e3Last)) << 3));
                        const x6_1 = v128.load(runs + ((i5 * plane + (from + e3Last)) << 3), 16);
                        const y5_0 = v128.load(
                          runs + (((wanted - 1 - i5) * plane + (newerFrom + (from + e3Last))) << 3),
                        );
                        const y5_1 = v128.load(
                          runs + (((wanted - 1 - i5) * plane + (newerFrom + (from + e3Last))) << 3),
                          16,
                        );
                        least_0 = f64x2.pmax(least_0, f64x2.pmin(x6_0, y5_0));
                        least_1 = f64x2.pmax(least_1, f64x2.pmin(x6_1, y5_1));
                        next_0 = f64x2.pmin(next_0, f64x2.pmax(x6_0, y5_0));
                        next_1 = f64x2.pmin(next_1, f64x2.pmax(x6_1, y5_1));
                      }
                      const alone: i32 = min<i32>(wanted, width);
                      if (alone > 0) {
                        least_0 = f64x2.pmax(least_0, v128.load(runs + (((alone - 1) * plane + (from + e3Last)) << 3)));
                        least_1 = f64x2.pmax(
                          least_1,
                          v128.load(runs + (((alone - 1) * plane + (from + e3Last)) << 3), 16),
                        );
                      }
                      const alone2: i32 = min<i32>(wanted - width, 0);
                      if (alone2 > 0) {
                        least_0 = f64x2.pmax(
                          least_0,
                          v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from + e3Last))) << 3)),
                        );
                        least_1 = f64x2.pmax(
                          least_1,
                          v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from + e3Last))) << 3), 16),
                        );
                      }
                      if (wanted < width) {
                        next_0 = f64x2.pmin(next_0, v128.load(runs + ((wanted * plane + (from + e3Last)) << 3)));
                        next_1 = f64x2.pmin(next_1, v128.load(runs + ((wanted * plane + (from + e3Last)) << 3), 16));
                      }
                      if (wanted < 0) {
                        next_0 = f64x2.pmin(
                          next_0,
                          v128.load(runs + ((wanted * plane + (newerFrom + (from + e3Last))) << 3)),
                        );
                        next_1 = f64x2.pmin(
                          next_1,
                          v128.load(runs + ((wanted * plane + (newerFrom + (from + e3Last))) << 3), 16),
                        );
                      }
                      let choice0_0 = f64x2.splat(0.0);
                      let choice0_1 = f64x2.splat(0.0);
                      if (width > 0) {
                        let choice1_0 = f64x2.splat(0.0);
                        let choice1_1 = f64x2.splat(0.0);
                        if ((width & 1) != 0) {
                          choice1_0 = least_0;
                          choice1_1 = least_1;
                        } else {
                          choice1_0 = f64x2.mul(f64x2.add(least_0, next_0), f64x2.splat(0.5));
                          choice1_1 = f64x2.mul(f64x2.add(least_1, next_1), f64x2.splat(0.5));
                        }
                        choice0_0 = choice1_0;
                        choice0_1 = choice1_1;
                      } else {
                        choice0_0 = f64x2.splat(NaN);
                        choice0_1 = f64x2.splat(NaN);
                      }
                      const median_0 = choice0_0;
                      const median_1 = choice0_1;
                      const wanted2: i32 = (width + 1) >> 1;
                      const inOlder: i32 = width >> 1;
                      const inNewer: i32 = width - (width >> 1);
                      let least2_0 = f64x2.splat(-Infinity);
                      let least2_1 = f64x2.splat(-Infinity);
                      let next2_0 = f64x2.splat(Infinity);
                      let next2_1 = f64x2.splat(Infinity);
                      const end30: i32 = min<i32>(inOlder, wanted2);
                      for (let i6: i32 = max<i32>(wanted2 - inNewer, 0); i6 < end30; i6++) {
                        const x7_0 = f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) - 1 - i6) * plane + (from + e3Last)) << 3)),
                            median_0,
                          ),
                        );
                        const x7_1 = f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) - 1 - i6) * plane + (from + e3Last)) << 3), 16),
                            median_1,
                          ),
                        );
                        const y6_0 = f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + e3Last)) << 3)),
                            median_0,
                          ),
                        );
                        const y6_1 = f64x2.abs(
                          f64x2.sub(
                            v128.load(
                              runs + ((((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + e3Last)) << 3),
                              16,
                            ),
                            median_1,
                          ),
                        );
                        least2_0 = f64x2.pmax(least2_0, f64x2.pmin(x7_0, y6_0));
                        least2_1 = f64x2.pmax(least2_1, f64x2.pmin(x7_1, y6_1));
                        next2_0 = f64x2.pmin(next2_0, f64x2.pmax(x7_0, y6_0));
                        next2_1 = f64x2.pmin(next2_1, f64x2.pmax(x7_1, y6_1));
                      }
                      const alone3: i32 = min<i32>(wanted2 - inNewer, inOlder);
                      if (alone3 > 0) {
                        least2_0 = f64x2.pmax(
                          least2_0,
                          f64x2.abs(
                            f64x2.sub(
                              v128.load(runs + ((((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e3Last)) << 3)),
                              median_0,
                            ),
                          ),
                        );
                        least2_1 = f64x2.pmax(
                          least2_1,
                          f64x2.abs(
                            f64x2.sub(
                              v128.load(
                                runs + ((((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e3Last)) << 3),
                                16,
                              ),
                              median_1,
                            ),
                          ),
                        );
                      }
                      const alone4: i32 = min<i32>(wanted2 - inOlder, inNewer);
                      if (alone4 > 0) {
                        least2_0 = f64x2.pmax(
                          least2_0,
                          f64x2.abs(
                            f64x2.sub(
                              v128.load(runs + ((((width >> 1) + (alone4 - 1)) * plane + (from + e3Last)) << 3)),
                              median_0,
                            ),
                          ),
                        );
                        least2_1 = f64x2.pmax(
                          least2_1,
                          f64x2.abs(
                            f64x2.sub(
                              v128.load(runs + ((((width >> 1) + (alone4 - 1)) * plane + (from + e3Last)) << 3), 16),
                              median_1,
                            ),
                          ),
                        );
                      }
                      if (wanted2 < inOlder) {
                        next2_0 = f64x2.pmin(
                          next2_0,
                          f64x2.abs(
                            f64x2.sub(
                              v128.load(runs + ((((width >> 1) - 1 - wanted2) * plane + (from + e3Last)) << 3)),
                              median_0,
                            ),
                          ),
                        );
                        next2_1 = f64x2.pmin(
                          next2_1,
                          f64x2.abs(
                            f64x2.sub(
                              v128.load(runs + ((((width >> 1) - 1 - wanted2) * plane + (from + e3Last)) << 3), 16),
                              median_1,
                            ),
                          ),
                        );
                      }
                      if (wanted2 < inNewer) {
                        next2_0 = f64x2.pmin(
                          next2_0,
                          f64x2.abs(
                            f64x2.sub(
                              v128.load(runs + ((((width >> 1) + wanted2) * plane + (from + e3Last)) << 3)),
                              median_0,
                            ),
                          ),
                        );
                        next2_1 = f64x2.pmin(
                          next2_1,
                          f64x2.abs(
                            f64x2.sub(
                              v128.load(runs + ((((width >> 1) + wanted2) * plane + (from + e3Last)) << 3), 16),
                              median_1,
                            ),
                          ),
                        );
                      }
                      let choice2_0 = f64x2.splat(0.0);
                      let choice2_1 = f64x2.splat(0.0);
                      if (width > 0) {
                        let choice3_0 = f64x2.splat(0.0);
                        let choice3_1 = f64x2.splat(0.0);
                        if ((width & 1) != 0) {
                          choice3_0 = least2_0;
                          choice3_1 = least2_1;
                        } else {
                          choice3_0 = f64x2.mul(f64x2.add(least2_0, next2_0), f64x2.splat(0.5));
                          choice3_1 = f64x2.mul(f64x2.add(least2_1, next2_1), f64x2.splat(0.5));
                        }
                        choice2_0 = choice3_0;
                        choice2_1 = choice3_1;
                      } else {
                        choice2_0 = f64x2.splat(NaN);
                        choice2_1 = f64x2.splat(NaN);
                      }
                      chosen_0 = f64x2.mul(choice2_0, f64x2.splat(scale));
                      chosen_1 = f64x2.mul(choice2_1, f64x2.splat(scale));
                    } else {
                      chosen_0 = f64x2.splat(NaN);
                      chosen_1 = f64x2.splat(NaN);
                    }
                    const part43 = v128.bitselect(chosen_0, f64x2.splat(NaN), f64x2.eq(chosen_0, chosen_0));
                    const part44 = v128.bitselect(chosen_1, f64x2.splat(NaN), f64x2.eq(chosen_1, chosen_1));
                    v128.store(mad + ((out + e3Last) << 3), part43);
                    v128.store(mad + ((out + e3Last) << 3), part44, 16);
                  }
                  e3Done = length2;
                }
                for (let e3: i32 = e3Done; e3 < length2; e3++) {
                  let chosen: f64 = 0.0;
                  if (present >= minPeriods) {
                    const wanted: i32 = (width + 1) >> 1;
                    let least: f64 = -Infinity;
                    let next: f64 = Infinity;
                    const end31: i32 = min<i32>(width, wanted);
                    for (let i5: i32 = max<i32>(wanted, 0); i5 < end31; i5++) {
                      const x6: f64 = load<f64>(runs + ((i5 * plane + (from + e3)) << 3));
                      const y5: f64 = load<f64>(runs + (((wanted - 1 - i5) * plane + (newerFrom + (from + e3))) << 3));
                      least = max_f64(least, min_f64(x6, y5));
                      next = min_f64(next, max_f64(x6, y5));
                    }
                    const alone: i32 = min<i32>(wanted, width);
                    if (alone > 0) {
                      least = max_f64(least, load<f64>(runs + (((alone - 1) * plane + (from + e3)) << 3)));
                    }
                    const alone2: i32 = min<i32>(wanted - width, 0);
                    if (alone2 > 0) {
                      least = max_f64(
                        least,
                        load<f64>(runs + (((alone2 - 1) * plane + (newerFrom + (from + e3))) << 3)),
                      );
                    }
                    if (wanted < width) {
                      next = min_f64(next, load<f64>(runs + ((wanted * plane + (from + e3)) << 3)));
                    }
                    if (wanted < 0) {
                      next = min_f64(next, load<f64>(runs + ((wanted * plane + (newerFrom + (from + e3))) << 3)));
                    }
                    const median: f64 = width > 0 ? ((width & 1) != 0 ? least : (least + next) * 0.5) : NaN;
                    const wanted2: i32 = (width + 1) >> 1;
                    const inOlder: i32 = width >> 1;
                    const inNewer: i32 = width - (width >> 1);
                    let least2: f64 = -Infinity;
                    let next2: f64 = Infinity;
                    const end32: i32 = min<i32>(inOlder, wanted2);
                    for (let i6: i32 = max<i32>(wanted2 - inNewer, 0); i6 < end32; i6++) {
                      const x7: f64 = abs<f64>(
                        load<f64>(runs + ((((width >> 1) - 1 - i6) * plane + (from + e3)) << 3)) - median,
                      );
                      const y6: f64 = abs<f64>(
                        load<f64>(runs + ((((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + e3)) << 3)) - median,
                      );
                      least2 = max_f64(least2, min_f64(x7, y6));
                      next2 = min_f64(next2, max_f64(x7, y6));
                    }
                    const alone3: i32 = min<i32>(wanted2 - inNewer, inOlder);
                    if (alone3 > 0) {
                      least2 = max_f64(
                        least2,
                        abs<f64>(
                          load<f64>(runs + ((((width >> 1) - 1 - (alone3 - 1)) * plane + (from + e3)) << 3)) - median,
                        ),
                      );
                    }
                    const alone4: i32 = min<i32>(wanted2 - inOlder, inNewer);
                    if (alone4 > 0) {
                      least2 = max_f64(
                        least2,
                        abs<f64>(
                          load<f64>(runs + ((((width >> 1) + (alone4 - 1)) * plane + (from + e3)) << 3)) - median,
                        ),
                      );
                    }
                    if (wanted2 < inOlder) {
                      next2 = min_f64(
                        next2,
                        abs<f64>(
                          load<f64>(runs + ((((width >> 1) - 1 - wanted2) * plane + (from + e3)) << 3)) - median,
                        ),
                      );
                    }
                    if (wanted2 < inNewer) {
                      next2 = min_f64(
                        next2,
                        abs<f64>(load<f64>(runs + ((((width >> 1) + wanted2) * plane + (from + e3)) << 3)) - median),
                      );
                    }
                    chosen = (width > 0 ? ((width & 1) != 0 ? least2 : (least2 + next2) * 0.5) : NaN) * scale;
                  } else {
                    chosen = NaN;
                  }
                  store<f64>(mad + ((out + e3) << 3), chosen == chosen ? chosen : NaN);
                }
              }
            } else {
              for (let column: i32 = 0; column < colsHere; column++) {
                let held: i32 = 0;
                for (let r: i32 = 0; r < width; r++) {
                  const v2: f64 = load<f64>(tile + ((r * colsHere + column) << 3)) + 0.0;
                  if (v2 == v2) {
                    let from2: i32 = 0;
                    let length3: i32 = held;
                    while (length3 > 0) {
                      const half: i32 = (length3 + 1) >> 1;
                      from2 = load<f64>(sorted + ((from2 + half - 1) << 3)) < v2 ? from2 + half : from2;
                      length3 = length3 - half;
                    }
                    for (let j8: i32 = held; j8 > from2; j8 -= 1) {
                      store<f64>(sorted + (j8 << 3), load<f64>(sorted + ((j8 - 1) << 3)));
                    }
                    store<f64>(sorted + (from2 << 3), v2);
                    held = held + 1;
                  }
                }
                for (let r: i32 = 0; r < rowsHere; r++) {
                  const out2: i32 = (firstRow + r) * cols + (firstCol + column);
                  const present2: i32 = held;
                  let chosen2: f64 = 0.0;
                  if (present2 >= minPeriods) {
                    let least3: f64 = NaN;
                    let next3: f64 = NaN;
                    if (held > 0) {
                      least3 = load<f64>(sorted + (((held - 1) >> 1) << 3));
                      next3 = load<f64>(sorted + ((held >> 1) << 3));
                    }
                    const median2: f64 = held > 0 ? ((held & 1) != 0 ? least3 : (least3 + next3) * 0.5) : NaN;
                    let deviation: f64 = NaN;
                    if (held > 0) {
                      const sortedShared2: f64 = load<f64>(sorted + (0 << 3));
                      const below: i32 = held >> 1;
                      const wanted3: i32 = (held + 1) >> 1;
                      let from3: i32 = max<i32>(wanted3 - (held - below), 0);
                      let to: i32 = min<i32>(below, wanted3);
                      while (from3 < to) {
                        const i7: i32 = (from3 + to) >> 1;
                        if (
                          abs<f64>(load<f64>(sorted + ((below - (i7 + 1)) << 3)) - median2) <
                          abs<f64>(load<f64>(sorted + ((below + (wanted3 - i7) - 1) << 3)) - median2)
                        ) {
                          from3 = i7 + 1;
                        } else {
                          to = i7;
                        }
                      }
                      const others: i32 = wanted3 - from3;
                      let least4: f64 = 0.0;
                      let next4: f64 = Infinity;
                      if (from3 > 0) {
                        least4 = max_f64(least4, abs<f64>(load<f64>(sorted + ((below - from3) << 3)) - median2));
                      }
                      if (others > 0) {
                        least4 = max_f64(least4, abs<f64>(load<f64>(sorted + ((below + others - 1) << 3)) - median2));
                      }
                      if (from3 < below) {
                        next4 = min_f64(next4, abs<f64>(load<f64>(sorted + ((below - (from3 + 1)) << 3)) - median2));
                      }
                      if (others < held - below) {
                        next4 = min_f64(
                          next4,
                          abs<f64>(load<f64>(sorted + ((below + (others + 1) - 1) << 3)) - median2),
                        );
                      }
                      deviation =
                        abs<f64>(sortedShared2 - median2) == abs<f64>(sortedShared2 - median2) &&
                        abs<f64>(load<f64>(sorted + ((held - 1) << 3)) - median2) ==
                          abs<f64>(load<f64>(sorted + ((held - 1) << 3)) - median2)
                          ? held > 0
                            ? (held & 1) != 0
                              ? least4
                              : (least4 + next4) * 0.5
                            : NaN
                          : NaN;
                    }
                    chosen2 = deviation * scale;
                  } else {
                    chosen2 = NaN;
                  }
                  store<f64>(mad + (out2 << 3), chosen2 == chosen2 ? chosen2 : NaN);
                  if (r + 1 < rowsHere) {
                    const oldest: f64 = load<f64>(tile + ((r * colsHere + column) << 3)) + 0.0;
                    const newest: f64 = load<f64>(tile + (((r + width) * colsHere + column) << 3)) + 0.0;
                    if (oldest == oldest && newest == newest) {
                      let from6: i32 = 0;
                      let length6: i32 = held;
                      while (length6 > 0) {
                        const half4: i32 = (length6 + 1) >> 1;
                        from6 = load<f64>(sorted + ((from6 + half4 - 1) << 3)) < oldest ? from6 + half4 : from6;
                        length6 = length6 - half4;
                      }
                      let from7: i32 = 0;
                      let length7: i32 = held;
                      while (length7 > 0) {
                        const half5: i32 = (length7 + 1) >> 1;
                        from7 = load<f64>(sorted + ((from7 + half5 - 1) << 3)) < newest ? from7 + half5 : from7;
                        length7 = length7 - half5;
                      }
                      if (from7 > from6) {
                        const end33: i32 = from7 - 1;
                        for (let j11: i32 = from6; j11 < end33; j11++) {
                          store<f64>(sorted + (j11 << 3), load<f64>(sorted + (j11 << 3), 8));
                        }
                        store<f64>(sorted + ((from7 - 1) << 3), newest);
                      } else {
                        for (let j12: i32 = from6; j12 > from7; j12 -= 1) {
                          store<f64>(sorted + (j12 << 3), load<f64>(sorted + ((j12 - 1) << 3)));
                        }
                        store<f64>(sorted + (from7 << 3), newest);
                      }
                    } else {
                      if (oldest == oldest) {
                        let from4: i32 = 0;
                        let length4: i32 = held;
                        while (length4 > 0) {
                          const half2: i32 = (length4 + 1) >> 1;
                          from4 = load<f64>(sorted + ((from4 + half2 - 1) << 3)) < oldest ? from4 + half2 : from4;
                          length4 = length4 - half2;
                        }
                        held = held - 1;
                        for (let j9: i32 = from4; j9 < held; j9++) {
                          store<f64>(sorted + (j9 << 3), load<f64>(sorted + (j9 << 3), 8));
                        }
                      } else {
                        if (newest == newest) {
                          let from5: i32 = 0;
                          let length5: i32 = held;
                          while (length5 > 0) {
                            const half3: i32 = (length5 + 1) >> 1;
                            from5 = load<f64>(sorted + ((from5 + half3 - 1) << 3)) < newest ? from5 + half3 : from5;
                            length5 = length5 - half3;
                          }
                          for (let j10: i32 = held; j10 > from5; j10 -= 1) {
                            store<f64>(sorted + (j10 << 3), load<f64>(sorted + ((j10 - 1) << 3)));
                          }
                          store<f64>(sorted + (from5 << 3), newest);
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
      top = mark0;
    }
  }
  return 0;
}
