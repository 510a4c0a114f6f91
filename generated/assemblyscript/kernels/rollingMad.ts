// Generated from kernels/rolling/rollingMad.ts#L17 by `trefoil build`. Do not edit. Hash eb0b927b13215f32

import { claim, max_f64, min_f64 } from '../operations';

/**
 * Median absolute deviation of the last `window` rows of each column: the median of |x − median|, times `scale`.
 *
 * NaN is a missing value and is left out; rows before the first count as missing. Fewer than
 * `minPeriods` values give NaN, and so does a window whose median is one of its infinities.
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
      width <= 64 ? min<i32>(cols, 8) : width <= 2048 / cols ? cols : min<i32>(cols, max<i32>((2048 / width) & -8, 8));
    const tileRows: i32 = min<i32>(rows, max<i32>(width, (width <= 64 ? 1024 : 4096) / tileCols - width));
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
        (width <= 64 ? ((width & (width - 1)) == 0 ? width : width * 3) : 0) * ((tileRows + width - 1) * tileCols + 16),
        8,
      );
      if (top === 0) return -1;
      const base708: i32 = (cols + tileCols - 1) / tileCols;
      const end37: i32 = (hi - lo + tileRows - 1) / tileRows;
      for (let rowTile: i32 = 0; rowTile < end37; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = min<i32>(tileRows, hi - firstRow);
        const base707: i32 = max<i32>(0 - (firstRow - width + 1), 0);
        const end36: i32 = base708;
        for (let colTile: i32 = 0; colTile < end36; colTile++) {
          const firstCol: i32 = colTile * tileCols;
          const colsHere: i32 = min<i32>(tileCols, cols - firstCol);
          const rowsIn: i32 = rowsHere + width - 1;
          const lead: i32 = base707;
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
            let missingLanes1_0 = i64x2.splat(-(<i64>false));
            let missingLanes1_1 = i64x2.splat(-(<i64>false));
            const eMain1: i32 = length & -8;
            for (let e: i32 = 0; e < eMain1; e += 8) {
              const v_0 = v128.load(x + ((source + e) << 3));
              const v_1 = v128.load(x + ((source + e) << 3), 16);
              const v_1_0 = v128.load(x + ((source + (e + 4)) << 3));
              const v_1_1 = v128.load(x + ((source + (e + 4)) << 3), 16);
              v128.store(tile + ((target + e) << 3), v_0);
              v128.store(tile + ((target + e) << 3), v_1, 16);
              v128.store(tile + ((target + (e + 4)) << 3), v_1_0);
              v128.store(tile + ((target + (e + 4)) << 3), v_1_1, 16);
              missingLanes1_0 = v128.or(missingLanes1_0, f64x2.ne(v_0, v_0));
              missingLanes1_1 = v128.or(missingLanes1_1, f64x2.ne(v_1, v_1));
              missingLanes1_0 = v128.or(missingLanes1_0, f64x2.ne(v_1_0, v_1_0));
              missingLanes1_1 = v128.or(missingLanes1_1, f64x2.ne(v_1_1, v_1_1));
            }
            missing = missing || v128.any_true(v128.or(missingLanes1_0, missingLanes1_1));
            for (let e: i32 = eMain1; e < length; e++) {
              const v: f64 = load<f64>(x + ((source + e) << 3));
              store<f64>(tile + ((target + e) << 3), v);
              missing = missing || v != v;
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
                    const half7: i32 = (length8 + 1) >> 1;
                    from8 = load<f64>(sorted + ((from8 + half7 - 1) << 3)) < v3 ? from8 + half7 : from8;
                    length8 = length8 - half7;
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
                  const median3: f64 = held > 0 ? ((held & 1) != 0 ? least5 : (least5 + next5) * 0.5) : NaN;
                  let deviation2: f64 = NaN;
                  if (held > 0) {
                    const sortedShared: f64 = load<f64>(sorted);
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
                      const half10: i32 = (length11 + 1) >> 1;
                      from12 = load<f64>(sorted + ((from12 + half10 - 1) << 3)) < oldest2 ? from12 + half10 : from12;
                      length11 = length11 - half10;
                    }
                    let from13: i32 = 0;
                    let length12: i32 = held;
                    while (length12 > 0) {
                      const half11: i32 = (length12 + 1) >> 1;
                      from13 = load<f64>(sorted + ((from13 + half11 - 1) << 3)) < newest2 ? from13 + half11 : from13;
                      length12 = length12 - half11;
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
                        const half8: i32 = (length9 + 1) >> 1;
                        from10 = load<f64>(sorted + ((from10 + half8 - 1) << 3)) < oldest2 ? from10 + half8 : from10;
                        length9 = length9 - half8;
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
                          const half9: i32 = (length10 + 1) >> 1;
                          from11 = load<f64>(sorted + ((from11 + half9 - 1) << 3)) < newest2 ? from11 + half9 : from11;
                          length10 = length10 - half9;
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
            if (width <= 64) {
              let widest: i32 = 1;
              while (widest * 2 <= width) {
                widest = widest * 2;
              }
              const isPower: bool = widest == width;
              const older: i32 = isPower && widest > 1 ? widest >> 1 : widest;
              const plane: i32 = ((((rowsIn * colsHere + 7) >> 3) >> 1) * 2 + 1) * 8;
              const newerFrom: i32 = isPower ? older * colsHere : widest * 2 * plane + older * colsHere;
              const e2Main2: i32 = max<i32>(rowsIn * colsHere, 0) & -4;
              for (let e2: i32 = 0; e2 < e2Main2; e2 += 4) {
                const part5 = f64x2.add(v128.load(tile + (e2 << 3)), f64x2.splat(0.0));
                const part6 = f64x2.add(v128.load(tile + (e2 << 3), 16), f64x2.splat(0.0));
                v128.store(runs + (e2 << 3), part5);
                v128.store(runs + (e2 << 3), part6, 16);
              }
              const end3: i32 = rowsIn * colsHere;
              for (let e2: i32 = e2Main2; e2 < end3; e2++) {
                store<f64>(runs + (e2 << 3), load<f64>(tile + (e2 << 3)) + 0.0);
              }
              let k: i32 = 1;
              let low: i32 = 0;
              let capacity: i32 = 0;
              const base324: i32 = widest * 2;
              const base325: i32 = max<i32>(rowsIn * colsHere, 0) & -4;
              const base326: i32 = rowsIn * colsHere;
              const base327: i32 = widest * 2 * plane;
              const base328: i32 = (widest * 2 + 1) * plane;
              const base329: i32 = 2 * colsHere;
              const base330: i32 = (widest * 2 + 2) * plane;
              const base331: i32 = (widest * 2 + 3) * plane;
              const base332: i32 = 2 * plane;
              const base333: i32 = 3 * plane;
              const base334: i32 = 4 * colsHere;
              const base335: i32 = (widest * 2 + 4) * plane;
              const base336: i32 = (widest * 2 + 5) * plane;
              const base337: i32 = (widest * 2 + 6) * plane;
              const base338: i32 = (widest * 2 + 7) * plane;
              const base339: i32 = 4 * plane;
              const base340: i32 = 5 * plane;
              const base341: i32 = 6 * plane;
              const base342: i32 = 7 * plane;
              const base343: i32 = 8 * colsHere;
              const base344: i32 = (widest * 2 + 8) * plane;
              const base345: i32 = (widest * 2 + 9) * plane;
              const base346: i32 = (widest * 2 + 10) * plane;
              const base347: i32 = (widest * 2 + 11) * plane;
              const base348: i32 = (widest * 2 + 12) * plane;
              const base349: i32 = (widest * 2 + 13) * plane;
              const base350: i32 = (widest * 2 + 14) * plane;
              const base351: i32 = (widest * 2 + 15) * plane;
              const base352: i32 = 8 * plane;
              const base353: i32 = 9 * plane;
              const base354: i32 = 10 * plane;
              const base355: i32 = 11 * plane;
              const base356: i32 = 12 * plane;
              const base357: i32 = 13 * plane;
              const base358: i32 = 14 * plane;
              const base359: i32 = 15 * plane;
              const base360: i32 = 16 * colsHere;
              const base361: i32 = (widest * 2 + 16) * plane;
              const base362: i32 = (widest * 2 + 17) * plane;
              const base363: i32 = (widest * 2 + 18) * plane;
              const base364: i32 = (widest * 2 + 19) * plane;
              const base365: i32 = (widest * 2 + 20) * plane;
              const base366: i32 = (widest * 2 + 21) * plane;
              const base367: i32 = (widest * 2 + 22) * plane;
              const base368: i32 = (widest * 2 + 23) * plane;
              const base369: i32 = (widest * 2 + 24) * plane;
              const base370: i32 = (widest * 2 + 25) * plane;
              const base371: i32 = (widest * 2 + 26) * plane;
              const base372: i32 = (widest * 2 + 27) * plane;
              const base373: i32 = (widest * 2 + 28) * plane;
              const base374: i32 = (widest * 2 + 29) * plane;
              const base375: i32 = (widest * 2 + 30) * plane;
              const base376: i32 = (widest * 2 + 31) * plane;
              const base377: i32 = 16 * plane;
              const base378: i32 = 17 * plane;
              const base379: i32 = 18 * plane;
              const base380: i32 = 19 * plane;
              const base381: i32 = 20 * plane;
              const base382: i32 = 21 * plane;
              const base383: i32 = 22 * plane;
              const base384: i32 = 23 * plane;
              const base385: i32 = 24 * plane;
              const base386: i32 = 25 * plane;
              const base387: i32 = 26 * plane;
              const base388: i32 = 27 * plane;
              const base389: i32 = 28 * plane;
              const base390: i32 = 29 * plane;
              const base391: i32 = 30 * plane;
              const base392: i32 = 31 * plane;
              while (k < older) {
                if (!isPower && (width & k) != 0) {
                  if (low == 0) {
                    const e2Main3: i32 = max<i32>((rowsIn - (k - 1)) * colsHere, 0) & -4;
                    const base2: i32 = base324;
                    for (let e2: i32 = 0; e2 < e2Main3; e2 += 4) {
                      const base: i32 = base2;
                      for (let j: i32 = 0; j < k; j++) {
                        const part7 = v128.load(runs + ((j * plane + e2) << 3));
                        const part8 = v128.load(runs + ((j * plane + e2) << 3), 16);
                        v128.store(runs + (((base + j) * plane + e2) << 3), part7);
                        v128.store(runs + (((base + j) * plane + e2) << 3), part8, 16);
                      }
                    }
                    const base4: i32 = base324;
                    const end4: i32 = (rowsIn - (k - 1)) * colsHere;
                    for (let e2: i32 = e2Main3; e2 < end4; e2++) {
                      const base3: i32 = base4;
                      for (let j: i32 = 0; j < k; j++) {
                        store<f64>(runs + (((base3 + j) * plane + e2) << 3), load<f64>(runs + ((j * plane + e2) << 3)));
                      }
                    }
                    capacity = k;
                  } else {
                    const base7: i32 = base325;
                    const base8: i32 = base324;
                    const base9: i32 = base326;
                    for (let j2: i32 = capacity; j2 < k; j2++) {
                      const e2Main4: i32 = base7;
                      const base5: i32 = (base8 + j2) * plane;
                      for (let e2: i32 = 0; e2 < e2Main4; e2 += 4) {
                        const part9 = f64x2.splat(Infinity);
                        const part10 = f64x2.splat(Infinity);
                        v128.store(runs + ((base5 + e2) << 3), part9);
                        v128.store(runs + ((base5 + e2) << 3), part10, 16);
                      }
                      const base6: i32 = (base8 + j2) * plane;
                      const end5: i32 = base9;
                      for (let e2: i32 = e2Main4; e2 < end5; e2++) {
                        store<f64>(runs + ((base6 + e2) << 3), Infinity);
                      }
                    }
                    if (k == 1) {
                      const e2Main5: i32 = max<i32>((rowsIn - (k + low - 1)) * colsHere, 0) & -4;
                      const base10: i32 = base327;
                      const base11: i32 = base328;
                      for (let e2: i32 = 0; e2 < e2Main5; e2 += 4) {
                        const s265_0 = v128.load(runs + (e2 << 3));
                        const s265_1 = v128.load(runs + (e2 << 3), 16);
                        const s266_0 = v128.load(runs + ((base10 + (e2 + colsHere)) << 3));
                        const s266_1 = v128.load(runs + ((base10 + (e2 + colsHere)) << 3), 16);
                        const s267_0 = f64x2.pmin(s265_0, s266_0);
                        const s267_1 = f64x2.pmin(s265_1, s266_1);
                        const s268_0 = f64x2.pmax(s265_0, s266_0);
                        const s268_1 = f64x2.pmax(s265_1, s266_1);
                        v128.store(runs + ((base10 + e2) << 3), s267_0);
                        v128.store(runs + ((base10 + e2) << 3), s267_1, 16);
                        v128.store(runs + ((base11 + e2) << 3), s268_0);
                        v128.store(runs + ((base11 + e2) << 3), s268_1, 16);
                      }
                      const base12: i32 = base327;
                      const base13: i32 = base328;
                      const end6: i32 = (rowsIn - (k + low - 1)) * colsHere;
                      for (let e2: i32 = e2Main5; e2 < end6; e2++) {
                        const s265: f64 = load<f64>(runs + (e2 << 3));
                        const s266: f64 = load<f64>(runs + ((base12 + (e2 + colsHere)) << 3));
                        const s267: f64 = min_f64(s265, s266);
                        const s268: f64 = max_f64(s265, s266);
                        store<f64>(runs + ((base12 + e2) << 3), s267);
                        store<f64>(runs + ((base13 + e2) << 3), s268);
                      }
                    } else {
                      if (k == 2) {
                        const e2Main6: i32 = max<i32>((rowsIn - (k + low - 1)) * colsHere, 0) & -4;
                        const base14: i32 = base327;
                        const base15: i32 = base329;
                        const base16: i32 = base328;
                        const base17: i32 = base330;
                        const base18: i32 = base331;
                        for (let e2: i32 = 0; e2 < e2Main6; e2 += 4) {
                          const s255_0 = v128.load(runs + (e2 << 3));
                          const s255_1 = v128.load(runs + (e2 << 3), 16);
                          const s256_0 = v128.load(runs + ((plane + e2) << 3));
                          const s256_1 = v128.load(runs + ((plane + e2) << 3), 16);
                          const s257_0 = v128.load(runs + ((base14 + (e2 + base15)) << 3));
                          const s257_1 = v128.load(runs + ((base14 + (e2 + base15)) << 3), 16);
                          const s258_0 = v128.load(runs + ((base16 + (e2 + base15)) << 3));
                          const s258_1 = v128.load(runs + ((base16 + (e2 + base15)) << 3), 16);
                          const s259_0 = f64x2.pmin(s255_0, s257_0);
                          const s259_1 = f64x2.pmin(s255_1, s257_1);
                          const s260_0 = f64x2.pmax(s255_0, s257_0);
                          const s260_1 = f64x2.pmax(s255_1, s257_1);
                          const s261_0 = f64x2.pmin(s256_0, s258_0);
                          const s261_1 = f64x2.pmin(s256_1, s258_1);
                          const s262_0 = f64x2.pmax(s256_0, s258_0);
                          const s262_1 = f64x2.pmax(s256_1, s258_1);
                          const s263_0 = f64x2.pmin(s261_0, s260_0);
                          const s263_1 = f64x2.pmin(s261_1, s260_1);
                          const s264_0 = f64x2.pmax(s261_0, s260_0);
                          const s264_1 = f64x2.pmax(s261_1, s260_1);
                          v128.store(runs + ((base14 + e2) << 3), s259_0);
                          v128.store(runs + ((base14 + e2) << 3), s259_1, 16);
                          v128.store(runs + ((base16 + e2) << 3), s263_0);
                          v128.store(runs + ((base16 + e2) << 3), s263_1, 16);
                          v128.store(runs + ((base17 + e2) << 3), s264_0);
                          v128.store(runs + ((base17 + e2) << 3), s264_1, 16);
                          v128.store(runs + ((base18 + e2) << 3), s262_0);
                          v128.store(runs + ((base18 + e2) << 3), s262_1, 16);
                        }
                        const base19: i32 = base327;
                        const base20: i32 = base329;
                        const base21: i32 = base328;
                        const base22: i32 = base330;
                        const base23: i32 = base331;
                        const end7: i32 = (rowsIn - (k + low - 1)) * colsHere;
                        for (let e2: i32 = e2Main6; e2 < end7; e2++) {
                          const s255: f64 = load<f64>(runs + (e2 << 3));
                          const s256: f64 = load<f64>(runs + ((plane + e2) << 3));
                          const s257: f64 = load<f64>(runs + ((base19 + (e2 + base20)) << 3));
                          const s258: f64 = load<f64>(runs + ((base21 + (e2 + base20)) << 3));
                          const s259: f64 = min_f64(s255, s257);
                          const s260: f64 = max_f64(s255, s257);
                          const s261: f64 = min_f64(s256, s258);
                          const s262: f64 = max_f64(s256, s258);
                          const s263: f64 = min_f64(s261, s260);
                          const s264: f64 = max_f64(s261, s260);
                          store<f64>(runs + ((base19 + e2) << 3), s259);
                          store<f64>(runs + ((base21 + e2) << 3), s263);
                          store<f64>(runs + ((base22 + e2) << 3), s264);
                          store<f64>(runs + ((base23 + e2) << 3), s262);
                        }
                      } else {
                        if (k == 4) {
                          const e2Main7: i32 = max<i32>((rowsIn - (k + low - 1)) * colsHere, 0) & -4;
                          const base24: i32 = base332;
                          const base25: i32 = base333;
                          const base26: i32 = base327;
                          const base27: i32 = base334;
                          const base28: i32 = base328;
                          const base29: i32 = base330;
                          const base30: i32 = base331;
                          const base31: i32 = base335;
                          const base32: i32 = base336;
                          const base33: i32 = base337;
                          const base34: i32 = base338;
                          for (let e2: i32 = 0; e2 < e2Main7; e2 += 4) {
                            const s229_0 = v128.load(runs + (e2 << 3));
                            const s229_1 = v128.load(runs + (e2 << 3), 16);
                            const s230_0 = v128.load(runs + ((plane + e2) << 3));
                            const s230_1 = v128.load(runs + ((plane + e2) << 3), 16);
                            const s231_0 = v128.load(runs + ((base24 + e2) << 3));
                            const s231_1 = v128.load(runs + ((base24 + e2) << 3), 16);
                            const s232_0 = v128.load(runs + ((base25 + e2) << 3));
                            const s232_1 = v128.load(runs + ((base25 + e2) << 3), 16);
                            const s233_0 = v128.load(runs + ((base26 + (e2 + base27)) << 3));
                            const s233_1 = v128.load(runs + ((base26 + (e2 + base27)) << 3), 16);
                            const s234_0 = v128.load(runs + ((base28 + (e2 + base27)) << 3));
                            const s234_1 = v128.load(runs + ((base28 + (e2 + base27)) << 3), 16);
                            const s235_0 = v128.load(runs + ((base29 + (e2 + base27)) << 3));
                            const s235_1 = v128.load(runs + ((base29 + (e2 + base27)) << 3), 16);
                            const s236_0 = v128.load(runs + ((base30 + (e2 + base27)) << 3));
                            const s236_1 = v128.load(runs + ((base30 + (e2 + base27)) << 3), 16);
                            const s237_0 = f64x2.pmin(s229_0, s233_0);
                            const s237_1 = f64x2.pmin(s229_1, s233_1);
                            const s238_0 = f64x2.pmax(s229_0, s233_0);
                            const s238_1 = f64x2.pmax(s229_1, s233_1);
                            const s239_0 = f64x2.pmin(s231_0, s235_0);
                            const s239_1 = f64x2.pmin(s231_1, s235_1);
                            const s240_0 = f64x2.pmax(s231_0, s235_0);
                            const s240_1 = f64x2.pmax(s231_1, s235_1);
                            const s241_0 = f64x2.pmin(s239_0, s238_0);
                            const s241_1 = f64x2.pmin(s239_1, s238_1);
                            const s242_0 = f64x2.pmax(s239_0, s238_0);
                            const s242_1 = f64x2.pmax(s239_1, s238_1);
                            const s243_0 = f64x2.pmin(s230_0, s234_0);
                            const s243_1 = f64x2.pmin(s230_1, s234_1);
                            const s244_0 = f64x2.pmax(s230_0, s234_0);
                            const s244_1 = f64x2.pmax(s230_1, s234_1);
                            const s245_0 = f64x2.pmin(s232_0, s236_0);
                            const s245_1 = f64x2.pmin(s232_1, s236_1);
                            const s246_0 = f64x2.pmax(s232_0, s236_0);
                            const s246_1 = f64x2.pmax(s232_1, s236_1);
                            const s247_0 = f64x2.pmin(s245_0, s244_0);
                            const s247_1 = f64x2.pmin(s245_1, s244_1);
                            const s248_0 = f64x2.pmax(s245_0, s244_0);
                            const s248_1 = f64x2.pmax(s245_1, s244_1);
                            const s249_0 = f64x2.pmin(s243_0, s241_0);
                            const s249_1 = f64x2.pmin(s243_1, s241_1);
                            const s250_0 = f64x2.pmax(s243_0, s241_0);
                            const s250_1 = f64x2.pmax(s243_1, s241_1);
                            const s251_0 = f64x2.pmin(s247_0, s242_0);
                            const s251_1 = f64x2.pmin(s247_1, s242_1);
                            const s252_0 = f64x2.pmax(s247_0, s242_0);
                            const s252_1 = f64x2.pmax(s247_1, s242_1);
                            const s253_0 = f64x2.pmin(s248_0, s240_0);
                            const s253_1 = f64x2.pmin(s248_1, s240_1);
                            const s254_0 = f64x2.pmax(s248_0, s240_0);
                            const s254_1 = f64x2.pmax(s248_1, s240_1);
                            v128.store(runs + ((base26 + e2) << 3), s237_0);
                            v128.store(runs + ((base26 + e2) << 3), s237_1, 16);
                            v128.store(runs + ((base28 + e2) << 3), s249_0);
                            v128.store(runs + ((base28 + e2) << 3), s249_1, 16);
                            v128.store(runs + ((base29 + e2) << 3), s250_0);
                            v128.store(runs + ((base29 + e2) << 3), s250_1, 16);
                            v128.store(runs + ((base30 + e2) << 3), s251_0);
                            v128.store(runs + ((base30 + e2) << 3), s251_1, 16);
                            v128.store(runs + ((base31 + e2) << 3), s252_0);
                            v128.store(runs + ((base31 + e2) << 3), s252_1, 16);
                            v128.store(runs + ((base32 + e2) << 3), s253_0);
                            v128.store(runs + ((base32 + e2) << 3), s253_1, 16);
                            v128.store(runs + ((base33 + e2) << 3), s254_0);
                            v128.store(runs + ((base33 + e2) << 3), s254_1, 16);
                            v128.store(runs + ((base34 + e2) << 3), s246_0);
                            v128.store(runs + ((base34 + e2) << 3), s246_1, 16);
                          }
                          const base35: i32 = base332;
                          const base36: i32 = base333;
                          const base37: i32 = base327;
                          const base38: i32 = base334;
                          const base39: i32 = base328;
                          const base40: i32 = base330;
                          const base41: i32 = base331;
                          const base42: i32 = base335;
                          const base43: i32 = base336;
                          const base44: i32 = base337;
                          const base45: i32 = base338;
                          const end8: i32 = (rowsIn - (k + low - 1)) * colsHere;
                          for (let e2: i32 = e2Main7; e2 < end8; e2++) {
                            const s229: f64 = load<f64>(runs + (e2 << 3));
                            const s230: f64 = load<f64>(runs + ((plane + e2) << 3));
                            const s231: f64 = load<f64>(runs + ((base35 + e2) << 3));
                            const s232: f64 = load<f64>(runs + ((base36 + e2) << 3));
                            const s233: f64 = load<f64>(runs + ((base37 + (e2 + base38)) << 3));
                            const s234: f64 = load<f64>(runs + ((base39 + (e2 + base38)) << 3));
                            const s235: f64 = load<f64>(runs + ((base40 + (e2 + base38)) << 3));
                            const s236: f64 = load<f64>(runs + ((base41 + (e2 + base38)) << 3));
                            const s237: f64 = min_f64(s229, s233);
                            const s238: f64 = max_f64(s229, s233);
                            const s239: f64 = min_f64(s231, s235);
                            const s240: f64 = max_f64(s231, s235);
                            const s241: f64 = min_f64(s239, s238);
                            const s242: f64 = max_f64(s239, s238);
                            const s243: f64 = min_f64(s230, s234);
                            const s244: f64 = max_f64(s230, s234);
                            const s245: f64 = min_f64(s232, s236);
                            const s246: f64 = max_f64(s232, s236);
                            const s247: f64 = min_f64(s245, s244);
                            const s248: f64 = max_f64(s245, s244);
                            const s249: f64 = min_f64(s243, s241);
                            const s250: f64 = max_f64(s243, s241);
                            const s251: f64 = min_f64(s247, s242);
                            const s252: f64 = max_f64(s247, s242);
                            const s253: f64 = min_f64(s248, s240);
                            const s254: f64 = max_f64(s248, s240);
                            store<f64>(runs + ((base37 + e2) << 3), s237);
                            store<f64>(runs + ((base39 + e2) << 3), s249);
                            store<f64>(runs + ((base40 + e2) << 3), s250);
                            store<f64>(runs + ((base41 + e2) << 3), s251);
                            store<f64>(runs + ((base42 + e2) << 3), s252);
                            store<f64>(runs + ((base43 + e2) << 3), s253);
                            store<f64>(runs + ((base44 + e2) << 3), s254);
                            store<f64>(runs + ((base45 + e2) << 3), s246);
                          }
                        } else {
                          if (k == 8) {
                            const e2Main8: i32 = max<i32>((rowsIn - (k + low - 1)) * colsHere, 0) & -4;
                            const base46: i32 = base332;
                            const base47: i32 = base333;
                            const base48: i32 = base339;
                            const base49: i32 = base340;
                            const base50: i32 = base341;
                            const base51: i32 = base342;
                            const base52: i32 = base327;
                            const base53: i32 = base343;
                            const base54: i32 = base328;
                            const base55: i32 = base330;
                            const base56: i32 = base331;
                            const base57: i32 = base335;
                            const base58: i32 = base336;
                            const base59: i32 = base337;
                            const base60: i32 = base338;
                            const base61: i32 = base344;
                            const base62: i32 = base345;
                            const base63: i32 = base346;
                            const base64: i32 = base347;
                            const base65: i32 = base348;
                            const base66: i32 = base349;
                            const base67: i32 = base350;
                            const base68: i32 = base351;
                            for (let e2: i32 = 0; e2 < e2Main8; e2 += 4) {
                              const s163_0 = v128.load(runs + (e2 << 3));
                              const s163_1 = v128.load(runs + (e2 << 3), 16);
                              const s164_0 = v128.load(runs + ((plane + e2) << 3));
                              const s164_1 = v128.load(runs + ((plane + e2) << 3), 16);
                              const s165_0 = v128.load(runs + ((base46 + e2) << 3));
                              const s165_1 = v128.load(runs + ((base46 + e2) << 3), 16);
                              const s166_0 = v128.load(runs + ((base47 + e2) << 3));
                              const s166_1 = v128.load(runs + ((base47 + e2) << 3), 16);
                              const s167_0 = v128.load(runs + ((base48 + e2) << 3));
                              const s167_1 = v128.load(runs + ((base48 + e2) << 3), 16);
                              const s168_0 = v128.load(runs + ((base49 + e2) << 3));
                              const s168_1 = v128.load(runs + ((base49 + e2) << 3), 16);
                              const s169_0 = v128.load(runs + ((base50 + e2) << 3));
                              const s169_1 = v128.load(runs + ((base50 + e2) << 3), 16);
                              const s170_0 = v128.load(runs + ((base51 + e2) << 3));
                              const s170_1 = v128.load(runs + ((base51 + e2) << 3), 16);
                              const s171_0 = v128.load(runs + ((base52 + (e2 + base53)) << 3));
                              const s171_1 = v128.load(runs + ((base52 + (e2 + base53)) << 3), 16);
                              const s172_0 = v128.load(runs + ((base54 + (e2 + base53)) << 3));
                              const s172_1 = v128.load(runs + ((base54 + (e2 + base53)) << 3), 16);
                              const s173_0 = v128.load(runs + ((base55 + (e2 + base53)) << 3));
                              const s173_1 = v128.load(runs + ((base55 + (e2 + base53)) << 3), 16);
                              const s174_0 = v128.load(runs + ((base56 + (e2 + base53)) << 3));
                              const s174_1 = v128.load(runs + ((base56 + (e2 + base53)) << 3), 16);
                              const s175_0 = v128.load(runs + ((base57 + (e2 + base53)) << 3));
                              const s175_1 = v128.load(runs + ((base57 + (e2 + base53)) << 3), 16);
                              const s176_0 = v128.load(runs + ((base58 + (e2 + base53)) << 3));
                              const s176_1 = v128.load(runs + ((base58 + (e2 + base53)) << 3), 16);
                              const s177_0 = v128.load(runs + ((base59 + (e2 + base53)) << 3));
                              const s177_1 = v128.load(runs + ((base59 + (e2 + base53)) << 3), 16);
                              const s178_0 = v128.load(runs + ((base60 + (e2 + base53)) << 3));
                              const s178_1 = v128.load(runs + ((base60 + (e2 + base53)) << 3), 16);
                              const s179_0 = f64x2.pmin(s163_0, s171_0);
                              const s179_1 = f64x2.pmin(s163_1, s171_1);
                              const s180_0 = f64x2.pmax(s163_0, s171_0);
                              const s180_1 = f64x2.pmax(s163_1, s171_1);
                              const s181_0 = f64x2.pmin(s167_0, s175_0);
                              const s181_1 = f64x2.pmin(s167_1, s175_1);
                              const s182_0 = f64x2.pmax(s167_0, s175_0);
                              const s182_1 = f64x2.pmax(s167_1, s175_1);
                              const s183_0 = f64x2.pmin(s181_0, s180_0);
                              const s183_1 = f64x2.pmin(s181_1, s180_1);
                              const s184_0 = f64x2.pmax(s181_0, s180_0);
                              const s184_1 = f64x2.pmax(s181_1, s180_1);
                              const s185_0 = f64x2.pmin(s165_0, s173_0);
                              const s185_1 = f64x2.pmin(s165_1, s173_1);
                              const s186_0 = f64x2.pmax(s165_0, s173_0);
                              const s186_1 = f64x2.pmax(s165_1, s173_1);
                              const s187_0 = f64x2.pmin(s169_0, s177_0);
                              const s187_1 = f64x2.pmin(s169_1, s177_1);
                              const s188_0 = f64x2.pmax(s169_0, s177_0);
                              const s188_1 = f64x2.pmax(s169_1, s177_1);
                              const s189_0 = f64x2.pmin(s187_0, s186_0);
                              const s189_1 = f64x2.pmin(s187_1, s186_1);
                              const s190_0 = f64x2.pmax(s187_0, s186_0);
                              const s190_1 = f64x2.pmax(s187_1, s186_1);
                              const s191_0 = f64x2.pmin(s185_0, s183_0);
                              const s191_1 = f64x2.pmin(s185_1, s183_1);
                              const s192_0 = f64x2.pmax(s185_0, s183_0);
                              const s192_1 = f64x2.pmax(s185_1, s183_1);
                              const s193_0 = f64x2.pmin(s189_0, s184_0);
                              const s193_1 = f64x2.pmin(s189_1, s184_1);
                              const s194_0 = f64x2.pmax(s189_0, s184_0);
                              const s194_1 = f64x2.pmax(s189_1, s184_1);
                              const s195_0 = f64x2.pmin(s190_0, s182_0);
                              const s195_1 = f64x2.pmin(s190_1, s182_1);
                              const s196_0 = f64x2.pmax(s190_0, s182_0);
                              const s196_1 = f64x2.pmax(s190_1, s182_1);
                              const s197_0 = f64x2.pmin(s164_0, s172_0);
                              const s197_1 = f64x2.pmin(s164_1, s172_1);
                              const s198_0 = f64x2.pmax(s164_0, s172_0);
                              const s198_1 = f64x2.pmax(s164_1, s172_1);
                              const s199_0 = f64x2.pmin(s168_0, s176_0);
                              const s199_1 = f64x2.pmin(s168_1, s176_1);
                              const s200_0 = f64x2.pmax(s168_0, s176_0);
                              const s200_1 = f64x2.pmax(s168_1, s176_1);
                              const s201_0 = f64x2.pmin(s199_0, s198_0);
                              const s201_1 = f64x2.pmin(s199_1, s198_1);
                              const s202_0 = f64x2.pmax(s199_0, s198_0);
                              const s202_1 = f64x2.pmax(s199_1, s198_1);
                              const s203_0 = f64x2.pmin(s166_0, s174_0);
                              const s203_1 = f64x2.pmin(s166_1, s174_1);
                              const s204_0 = f64x2.pmax(s166_0, s174_0);
                              const s204_1 = f64x2.pmax(s166_1, s174_1);
                              const s205_0 = f64x2.pmin(s170_0, s178_0);
                              const s205_1 = f64x2.pmin(s170_1, s178_1);
                              const s206_0 = f64x2.pmax(s170_0, s178_0);
                              const s206_1 = f64x2.pmax(s170_1, s178_1);
                              const s207_0 = f64x2.pmin(s205_0, s204_0);
                              const s207_1 = f64x2.pmin(s205_1, s204_1);
                              const s208_0 = f64x2.pmax(s205_0, s204_0);
                              const s208_1 = f64x2.pmax(s205_1, s204_1);
                              const s209_0 = f64x2.pmin(s203_0, s201_0);
                              const s209_1 = f64x2.pmin(s203_1, s201_1);
                              const s210_0 = f64x2.pmax(s203_0, s201_0);
                              const s210_1 = f64x2.pmax(s203_1, s201_1);
                              const s211_0 = f64x2.pmin(s207_0, s202_0);
                              const s211_1 = f64x2.pmin(s207_1, s202_1);
                              const s212_0 = f64x2.pmax(s207_0, s202_0);
                              const s212_1 = f64x2.pmax(s207_1, s202_1);
                              const s213_0 = f64x2.pmin(s208_0, s200_0);
                              const s213_1 = f64x2.pmin(s208_1, s200_1);
                              const s214_0 = f64x2.pmax(s208_0, s200_0);
                              const s214_1 = f64x2.pmax(s208_1, s200_1);
                              const s215_0 = f64x2.pmin(s197_0, s191_0);
                              const s215_1 = f64x2.pmin(s197_1, s191_1);
                              const s216_0 = f64x2.pmax(s197_0, s191_0);
                              const s216_1 = f64x2.pmax(s197_1, s191_1);
                              const s217_0 = f64x2.pmin(s209_0, s192_0);
                              const s217_1 = f64x2.pmin(s209_1, s192_1);
                              const s218_0 = f64x2.pmax(s209_0, s192_0);
                              const s218_1 = f64x2.pmax(s209_1, s192_1);
                              const s219_0 = f64x2.pmin(s210_0, s193_0);
                              const s219_1 = f64x2.pmin(s210_1, s193_1);
                              const s220_0 = f64x2.pmax(s210_0, s193_0);
                              const s220_1 = f64x2.pmax(s210_1, s193_1);
                              const s221_0 = f64x2.pmin(s211_0, s194_0);
                              const s221_1 = f64x2.pmin(s211_1, s194_1);
                              const s222_0 = f64x2.pmax(s211_0, s194_0);
                              const s222_1 = f64x2.pmax(s211_1, s194_1);
                              const s223_0 = f64x2.pmin(s212_0, s195_0);
                              const s223_1 = f64x2.pmin(s212_1, s195_1);
                              const s224_0 = f64x2.pmax(s212_0, s195_0);
                              const s224_1 = f64x2.pmax(s212_1, s195_1);
                              const s225_0 = f64x2.pmin(s213_0, s196_0);
                              const s225_1 = f64x2.pmin(s213_1, s196_1);
                              const s226_0 = f64x2.pmax(s213_0, s196_0);
                              const s226_1 = f64x2.pmax(s213_1, s196_1);
                              const s227_0 = f64x2.pmin(s214_0, s188_0);
                              const s227_1 = f64x2.pmin(s214_1, s188_1);
                              const s228_0 = f64x2.pmax(s214_0, s188_0);
                              const s228_1 = f64x2.pmax(s214_1, s188_1);
                              v128.store(runs + ((base52 + e2) << 3), s179_0);
                              v128.store(runs + ((base52 + e2) << 3), s179_1, 16);
                              v128.store(runs + ((base54 + e2) << 3), s215_0);
                              v128.store(runs + ((base54 + e2) << 3), s215_1, 16);
                              v128.store(runs + ((base55 + e2) << 3), s216_0);
                              v128.store(runs + ((base55 + e2) << 3), s216_1, 16);
                              v128.store(runs + ((base56 + e2) << 3), s217_0);
                              v128.store(runs + ((base56 + e2) << 3), s217_1, 16);
                              v128.store(runs + ((base57 + e2) << 3), s218_0);
                              v128.store(runs + ((base57 + e2) << 3), s218_1, 16);
                              v128.store(runs + ((base58 + e2) << 3), s219_0);
                              v128.store(runs + ((base58 + e2) << 3), s219_1, 16);
                              v128.store(runs + ((base59 + e2) << 3), s220_0);
                              v128.store(runs + ((base59 + e2) << 3), s220_1, 16);
                              v128.store(runs + ((base60 + e2) << 3), s221_0);
                              v128.store(runs + ((base60 + e2) << 3), s221_1, 16);
                              v128.store(runs + ((base61 + e2) << 3), s222_0);
                              v128.store(runs + ((base61 + e2) << 3), s222_1, 16);
                              v128.store(runs + ((base62 + e2) << 3), s223_0);
                              v128.store(runs + ((base62 + e2) << 3), s223_1, 16);
                              v128.store(runs + ((base63 + e2) << 3), s224_0);
                              v128.store(runs + ((base63 + e2) << 3), s224_1, 16);
                              v128.store(runs + ((base64 + e2) << 3), s225_0);
                              v128.store(runs + ((base64 + e2) << 3), s225_1, 16);
                              v128.store(runs + ((base65 + e2) << 3), s226_0);
                              v128.store(runs + ((base65 + e2) << 3), s226_1, 16);
                              v128.store(runs + ((base66 + e2) << 3), s227_0);
                              v128.store(runs + ((base66 + e2) << 3), s227_1, 16);
                              v128.store(runs + ((base67 + e2) << 3), s228_0);
                              v128.store(runs + ((base67 + e2) << 3), s228_1, 16);
                              v128.store(runs + ((base68 + e2) << 3), s206_0);
                              v128.store(runs + ((base68 + e2) << 3), s206_1, 16);
                            }
                            const base69: i32 = base332;
                            const base70: i32 = base333;
                            const base71: i32 = base339;
                            const base72: i32 = base340;
                            const base73: i32 = base341;
                            const base74: i32 = base342;
                            const base75: i32 = base327;
                            const base76: i32 = base343;
                            const base77: i32 = base328;
                            const base78: i32 = base330;
                            const base79: i32 = base331;
                            const base80: i32 = base335;
                            const base81: i32 = base336;
                            const base82: i32 = base337;
                            const base83: i32 = base338;
                            const base84: i32 = base344;
                            const base85: i32 = base345;
                            const base86: i32 = base346;
                            const base87: i32 = base347;
                            const base88: i32 = base348;
                            const base89: i32 = base349;
                            const base90: i32 = base350;
                            const base91: i32 = base351;
                            const end9: i32 = (rowsIn - (k + low - 1)) * colsHere;
                            for (let e2: i32 = e2Main8; e2 < end9; e2++) {
                              const s163: f64 = load<f64>(runs + (e2 << 3));
                              const s164: f64 = load<f64>(runs + ((plane + e2) << 3));
                              const s165: f64 = load<f64>(runs + ((base69 + e2) << 3));
                              const s166: f64 = load<f64>(runs + ((base70 + e2) << 3));
                              const s167: f64 = load<f64>(runs + ((base71 + e2) << 3));
                              const s168: f64 = load<f64>(runs + ((base72 + e2) << 3));
                              const s169: f64 = load<f64>(runs + ((base73 + e2) << 3));
                              const s170: f64 = load<f64>(runs + ((base74 + e2) << 3));
                              const s171: f64 = load<f64>(runs + ((base75 + (e2 + base76)) << 3));
                              const s172: f64 = load<f64>(runs + ((base77 + (e2 + base76)) << 3));
                              const s173: f64 = load<f64>(runs + ((base78 + (e2 + base76)) << 3));
                              const s174: f64 = load<f64>(runs + ((base79 + (e2 + base76)) << 3));
                              const s175: f64 = load<f64>(runs + ((base80 + (e2 + base76)) << 3));
                              const s176: f64 = load<f64>(runs + ((base81 + (e2 + base76)) << 3));
                              const s177: f64 = load<f64>(runs + ((base82 + (e2 + base76)) << 3));
                              const s178: f64 = load<f64>(runs + ((base83 + (e2 + base76)) << 3));
                              const s179: f64 = min_f64(s163, s171);
                              const s180: f64 = max_f64(s163, s171);
                              const s181: f64 = min_f64(s167, s175);
                              const s182: f64 = max_f64(s167, s175);
                              const s183: f64 = min_f64(s181, s180);
                              const s184: f64 = max_f64(s181, s180);
                              const s185: f64 = min_f64(s165, s173);
                              const s186: f64 = max_f64(s165, s173);
                              const s187: f64 = min_f64(s169, s177);
                              const s188: f64 = max_f64(s169, s177);
                              const s189: f64 = min_f64(s187, s186);
                              const s190: f64 = max_f64(s187, s186);
                              const s191: f64 = min_f64(s185, s183);
                              const s192: f64 = max_f64(s185, s183);
                              const s193: f64 = min_f64(s189, s184);
                              const s194: f64 = max_f64(s189, s184);
                              const s195: f64 = min_f64(s190, s182);
                              const s196: f64 = max_f64(s190, s182);
                              const s197: f64 = min_f64(s164, s172);
                              const s198: f64 = max_f64(s164, s172);
                              const s199: f64 = min_f64(s168, s176);
                              const s200: f64 = max_f64(s168, s176);
                              const s201: f64 = min_f64(s199, s198);
                              const s202: f64 = max_f64(s199, s198);
                              const s203: f64 = min_f64(s166, s174);
                              const s204: f64 = max_f64(s166, s174);
                              const s205: f64 = min_f64(s170, s178);
                              const s206: f64 = max_f64(s170, s178);
                              const s207: f64 = min_f64(s205, s204);
                              const s208: f64 = max_f64(s205, s204);
                              const s209: f64 = min_f64(s203, s201);
                              const s210: f64 = max_f64(s203, s201);
                              const s211: f64 = min_f64(s207, s202);
                              const s212: f64 = max_f64(s207, s202);
                              const s213: f64 = min_f64(s208, s200);
                              const s214: f64 = max_f64(s208, s200);
                              const s215: f64 = min_f64(s197, s191);
                              const s216: f64 = max_f64(s197, s191);
                              const s217: f64 = min_f64(s209, s192);
                              const s218: f64 = max_f64(s209, s192);
                              const s219: f64 = min_f64(s210, s193);
                              const s220: f64 = max_f64(s210, s193);
                              const s221: f64 = min_f64(s211, s194);
                              const s222: f64 = max_f64(s211, s194);
                              const s223: f64 = min_f64(s212, s195);
                              const s224: f64 = max_f64(s212, s195);
                              const s225: f64 = min_f64(s213, s196);
                              const s226: f64 = max_f64(s213, s196);
                              const s227: f64 = min_f64(s214, s188);
                              const s228: f64 = max_f64(s214, s188);
                              store<f64>(runs + ((base75 + e2) << 3), s179);
                              store<f64>(runs + ((base77 + e2) << 3), s215);
                              store<f64>(runs + ((base78 + e2) << 3), s216);
                              store<f64>(runs + ((base79 + e2) << 3), s217);
                              store<f64>(runs + ((base80 + e2) << 3), s218);
                              store<f64>(runs + ((base81 + e2) << 3), s219);
                              store<f64>(runs + ((base82 + e2) << 3), s220);
                              store<f64>(runs + ((base83 + e2) << 3), s221);
                              store<f64>(runs + ((base84 + e2) << 3), s222);
                              store<f64>(runs + ((base85 + e2) << 3), s223);
                              store<f64>(runs + ((base86 + e2) << 3), s224);
                              store<f64>(runs + ((base87 + e2) << 3), s225);
                              store<f64>(runs + ((base88 + e2) << 3), s226);
                              store<f64>(runs + ((base89 + e2) << 3), s227);
                              store<f64>(runs + ((base90 + e2) << 3), s228);
                              store<f64>(runs + ((base91 + e2) << 3), s206);
                            }
                          } else {
                            if (k == 16) {
                              const e2Main9: i32 = max<i32>((rowsIn - (k + low - 1)) * colsHere, 0) & -4;
                              const base92: i32 = base332;
                              const base93: i32 = base333;
                              const base94: i32 = base339;
                              const base95: i32 = base340;
                              const base96: i32 = base341;
                              const base97: i32 = base342;
                              const base98: i32 = base352;
                              const base99: i32 = base353;
                              const base100: i32 = base354;
                              const base101: i32 = base355;
                              const base102: i32 = base356;
                              const base103: i32 = base357;
                              const base104: i32 = base358;
                              const base105: i32 = base359;
                              const base106: i32 = base327;
                              const base107: i32 = base360;
                              const base108: i32 = base328;
                              const base109: i32 = base330;
                              const base110: i32 = base331;
                              const base111: i32 = base335;
                              const base112: i32 = base336;
                              const base113: i32 = base337;
                              const base114: i32 = base338;
                              const base115: i32 = base344;
                              const base116: i32 = base345;
                              const base117: i32 = base346;
                              const base118: i32 = base347;
                              const base119: i32 = base348;
                              const base120: i32 = base349;
                              const base121: i32 = base350;
                              const base122: i32 = base351;
                              const base123: i32 = base361;
                              const base124: i32 = base362;
                              const base125: i32 = base363;
                              const base126: i32 = base364;
                              const base127: i32 = base365;
                              const base128: i32 = base366;
                              const base129: i32 = base367;
                              const base130: i32 = base368;
                              const base131: i32 = base369;
                              const base132: i32 = base370;
                              const base133: i32 = base371;
                              const base134: i32 = base372;
                              const base135: i32 = base373;
                              const base136: i32 = base374;
                              const base137: i32 = base375;
                              const base138: i32 = base376;
                              for (let e2: i32 = 0; e2 < e2Main9; e2 += 4) {
                                const s_0 = v128.load(runs + (e2 << 3));
                                const s_1 = v128.load(runs + (e2 << 3), 16);
                                const s2_0 = v128.load(runs + ((plane + e2) << 3));
                                const s2_1 = v128.load(runs + ((plane + e2) << 3), 16);
                                const s3_0 = v128.load(runs + ((base92 + e2) << 3));
                                const s3_1 = v128.load(runs + ((base92 + e2) << 3), 16);
                                const s4_0 = v128.load(runs + ((base93 + e2) << 3));
                                const s4_1 = v128.load(runs + ((base93 + e2) << 3), 16);
                                const s5_0 = v128.load(runs + ((base94 + e2) << 3));
                                const s5_1 = v128.load(runs + ((base94 + e2) << 3), 16);
                                const s6_0 = v128.load(runs + ((base95 + e2) << 3));
                                const s6_1 = v128.load(runs + ((base95 + e2) << 3), 16);
                                const s7_0 = v128.load(runs + ((base96 + e2) << 3));
                                const s7_1 = v128.load(runs + ((base96 + e2) << 3), 16);
                                const s8_0 = v128.load(runs + ((base97 + e2) << 3));
                                const s8_1 = v128.load(runs + ((base97 + e2) << 3), 16);
                                const s9_0 = v128.load(runs + ((base98 + e2) << 3));
                                const s9_1 = v128.load(runs + ((base98 + e2) << 3), 16);
                                const s10_0 = v128.load(runs + ((base99 + e2) << 3));
                                const s10_1 = v128.load(runs + ((base99 + e2) << 3), 16);
                                const s11_0 = v128.load(runs + ((base100 + e2) << 3));
                                const s11_1 = v128.load(runs + ((base100 + e2) << 3), 16);
                                const s12_0 = v128.load(runs + ((base101 + e2) << 3));
                                const s12_1 = v128.load(runs + ((base101 + e2) << 3), 16);
                                const s13_0 = v128.load(runs + ((base102 + e2) << 3));
                                const s13_1 = v128.load(runs + ((base102 + e2) << 3), 16);
                                const s14_0 = v128.load(runs + ((base103 + e2) << 3));
                                const s14_1 = v128.load(runs + ((base103 + e2) << 3), 16);
                                const s15_0 = v128.load(runs + ((base104 + e2) << 3));
                                const s15_1 = v128.load(runs + ((base104 + e2) << 3), 16);
                                const s16_0 = v128.load(runs + ((base105 + e2) << 3));
                                const s16_1 = v128.load(runs + ((base105 + e2) << 3), 16);
                                const s17_0 = v128.load(runs + ((base106 + (e2 + base107)) << 3));
                                const s17_1 = v128.load(runs + ((base106 + (e2 + base107)) << 3), 16);
                                const s18_0 = v128.load(runs + ((base108 + (e2 + base107)) << 3));
                                const s18_1 = v128.load(runs + ((base108 + (e2 + base107)) << 3), 16);
                                const s19_0 = v128.load(runs + ((base109 + (e2 + base107)) << 3));
                                const s19_1 = v128.load(runs + ((base109 + (e2 + base107)) << 3), 16);
                                const s20_0 = v128.load(runs + ((base110 + (e2 + base107)) << 3));
                                const s20_1 = v128.load(runs + ((base110 + (e2 + base107)) << 3), 16);
                                const s21_0 = v128.load(runs + ((base111 + (e2 + base107)) << 3));
                                const s21_1 = v128.load(runs + ((base111 + (e2 + base107)) << 3), 16);
                                const s22_0 = v128.load(runs + ((base112 + (e2 + base107)) << 3));
                                const s22_1 = v128.load(runs + ((base112 + (e2 + base107)) << 3), 16);
                                const s23_0 = v128.load(runs + ((base113 + (e2 + base107)) << 3));
                                const s23_1 = v128.load(runs + ((base113 + (e2 + base107)) << 3), 16);
                                const s24_0 = v128.load(runs + ((base114 + (e2 + base107)) << 3));
                                const s24_1 = v128.load(runs + ((base114 + (e2 + base107)) << 3), 16);
                                const s25_0 = v128.load(runs + ((base115 + (e2 + base107)) << 3));
                                const s25_1 = v128.load(runs + ((base115 + (e2 + base107)) << 3), 16);
                                const s26_0 = v128.load(runs + ((base116 + (e2 + base107)) << 3));
                                const s26_1 = v128.load(runs + ((base116 + (e2 + base107)) << 3), 16);
                                const s27_0 = v128.load(runs + ((base117 + (e2 + base107)) << 3));
                                const s27_1 = v128.load(runs + ((base117 + (e2 + base107)) << 3), 16);
                                const s28_0 = v128.load(runs + ((base118 + (e2 + base107)) << 3));
                                const s28_1 = v128.load(runs + ((base118 + (e2 + base107)) << 3), 16);
                                const s29_0 = v128.load(runs + ((base119 + (e2 + base107)) << 3));
                                const s29_1 = v128.load(runs + ((base119 + (e2 + base107)) << 3), 16);
                                const s30_0 = v128.load(runs + ((base120 + (e2 + base107)) << 3));
                                const s30_1 = v128.load(runs + ((base120 + (e2 + base107)) << 3), 16);
                                const s31_0 = v128.load(runs + ((base121 + (e2 + base107)) << 3));
                                const s31_1 = v128.load(runs + ((base121 + (e2 + base107)) << 3), 16);
                                const s32_0 = v128.load(runs + ((base122 + (e2 + base107)) << 3));
                                const s32_1 = v128.load(runs + ((base122 + (e2 + base107)) << 3), 16);
                                const s33_0 = f64x2.pmin(s_0, s17_0);
                                const s33_1 = f64x2.pmin(s_1, s17_1);
                                const s34_0 = f64x2.pmax(s_0, s17_0);
                                const s34_1 = f64x2.pmax(s_1, s17_1);
                                const s35_0 = f64x2.pmin(s9_0, s25_0);
                                const s35_1 = f64x2.pmin(s9_1, s25_1);
                                const s36_0 = f64x2.pmax(s9_0, s25_0);
                                const s36_1 = f64x2.pmax(s9_1, s25_1);
                                const s37_0 = f64x2.pmin(s35_0, s34_0);
                                const s37_1 = f64x2.pmin(s35_1, s34_1);
                                const s38_0 = f64x2.pmax(s35_0, s34_0);
                                const s38_1 = f64x2.pmax(s35_1, s34_1);
                                const s39_0 = f64x2.pmin(s5_0, s21_0);
                                const s39_1 = f64x2.pmin(s5_1, s21_1);
                                const s40_0 = f64x2.pmax(s5_0, s21_0);
                                const s40_1 = f64x2.pmax(s5_1, s21_1);
                                const s41_0 = f64x2.pmin(s13_0, s29_0);
                                const s41_1 = f64x2.pmin(s13_1, s29_1);
                                const s42_0 = f64x2.pmax(s13_0, s29_0);
                                const s42_1 = f64x2.pmax(s13_1, s29_1);
                                const s43_0 = f64x2.pmin(s41_0, s40_0);
                                const s43_1 = f64x2.pmin(s41_1, s40_1);
                                const s44_0 = f64x2.pmax(s41_0, s40_0);
                                const s44_1 = f64x2.pmax(s41_1, s40_1);
                                const s45_0 = f64x2.pmin(s39_0, s37_0);
                                const s45_1 = f64x2.pmin(s39_1, s37_1);
                                const s46_0 = f64x2.pmax(s39_0, s37_0);
                                const s46_1 = f64x2.pmax(s39_1, s37_1);
                                const s47_0 = f64x2.pmin(s43_0, s38_0);
                                const s47_1 = f64x2.pmin(s43_1, s38_1);
                                const s48_0 = f64x2.pmax(s43_0, s38_0);
                                const s48_1 = f64x2.pmax(s43_1, s38_1);
                                const s49_0 = f64x2.pmin(s44_0, s36_0);
                                const s49_1 = f64x2.pmin(s44_1, s36_1);
                                const s50_0 = f64x2.pmax(s44_0, s36_0);
                                const s50_1 = f64x2.pmax(s44_1, s36_1);
                                const s51_0 = f64x2.pmin(s3_0, s19_0);
                                const s51_1 = f64x2.pmin(s3_1, s19_1);
                                const s52_0 = f64x2.pmax(s3_0, s19_0);
                                const s52_1 = f64x2.pmax(s3_1, s19_1);
                                const s53_0 = f64x2.pmin(s11_0, s27_0);
                                const s53_1 = f64x2.pmin(s11_1, s27_1);
                                const s54_0 = f64x2.pmax(s11_0, s27_0);
                                const s54_1 = f64x2.pmax(s11_1, s27_1);
                                const s55_0 = f64x2.pmin(s53_0, s52_0);
                                const s55_1 = f64x2.pmin(s53_1, s52_1);
                                const s56_0 = f64x2.pmax(s53_0, s52_0);
                                const s56_1 = f64x2.pmax(s53_1, s52_1);
                                const s57_0 = f64x2.pmin(s7_0, s23_0);
                                const s57_1 = f64x2.pmin(s7_1, s23_1);
                                const s58_0 = f64x2.pmax(s7_0, s23_0);
                                const s58_1 = f64x2.pmax(s7_1, s23_1);
                                const s59_0 = f64x2.pmin(s15_0, s31_0);
                                const s59_1 = f64x2.pmin(s15_1, s31_1);
                                const s60_0 = f64x2.pmax(s15_0, s31_0);
                                const s60_1 = f64x2.pmax(s15_1, s31_1);
                                const s61_0 = f64x2.pmin(s59_0, s58_0);
                                const s61_1 = f64x2.pmin(s59_1, s58_1);
                                const s62_0 = f64x2.pmax(s59_0, s58_0);
                                const s62_1 = f64x2.pmax(s59_1, s58_1);
                                const s63_0 = f64x2.pmin(s57_0, s55_0);
                                const s63_1 = f64x2.pmin(s57_1, s55_1);
                                const s64_0 = f64x2.pmax(s57_0, s55_0);
                                const s64_1 = f64x2.pmax(s57_1, s55_1);
                                const s65_0 = f64x2.pmin(s61_0, s56_0);
                                const s65_1 = f64x2.pmin(s61_1, s56_1);
                                const s66_0 = f64x2.pmax(s61_0, s56_0);
                                const s66_1 = f64x2.pmax(s61_1, s56_1);
                                const s67_0 = f64x2.pmin(s62_0, s54_0);
                                const s67_1 = f64x2.pmin(s62_1, s54_1);
                                const s68_0 = f64x2.pmax(s62_0, s54_0);
                                const s68_1 = f64x2.pmax(s62_1, s54_1);
                                const s69_0 = f64x2.pmin(s51_0, s45_0);
                                const s69_1 = f64x2.pmin(s51_1, s45_1);
                                const s70_0 = f64x2.pmax(s51_0, s45_0);
                                const s70_1 = f64x2.pmax(s51_1, s45_1);
                                const s71_0 = f64x2.pmin(s63_0, s46_0);
                                const s71_1 = f64x2.pmin(s63_1, s46_1);
                                const s72_0 = f64x2.pmax(s63_0, s46_0);
                                const s72_1 = f64x2.pmax(s63_1, s46_1);
                                const s73_0 = f64x2.pmin(s64_0, s47_0);
                                const s73_1 = f64x2.pmin(s64_1, s47_1);
                                const s74_0 = f64x2.pmax(s64_0, s47_0);
                                const s74_1 = f64x2.pmax(s64_1, s47_1);
                                const s75_0 = f64x2.pmin(s65_0, s48_0);
                                const s75_1 = f64x2.pmin(s65_1, s48_1);
                                const s76_0 = f64x2.pmax(s65_0, s48_0);
                                const s76_1 = f64x2.pmax(s65_1, s48_1);
                                const s77_0 = f64x2.pmin(s66_0, s49_0);
                                const s77_1 = f64x2.pmin(s66_1, s49_1);
                                const s78_0 = f64x2.pmax(s66_0, s49_0);
                                const s78_1 = f64x2.pmax(s66_1, s49_1);
                                const s79_0 = f64x2.pmin(s67_0, s50_0);
                                const s79_1 = f64x2.pmin(s67_1, s50_1);
                                const s80_0 = f64x2.pmax(s67_0, s50_0);
                                const s80_1 = f64x2.pmax(s67_1, s50_1);
                                const s81_0 = f64x2.pmin(s68_0, s42_0);
                                const s81_1 = f64x2.pmin(s68_1, s42_1);
                                const s82_0 = f64x2.pmax(s68_0, s42_0);
                                const s82_1 = f64x2.pmax(s68_1, s42_1);
                                const s83_0 = f64x2.pmin(s2_0, s18_0);
                                const s83_1 = f64x2.pmin(s2_1, s18_1);
                                const s84_0 = f64x2.pmax(s2_0, s18_0);
                                const s84_1 = f64x2.pmax(s2_1, s18_1);
                                const s85_0 = f64x2.pmin(s10_0, s26_0);
                                const s85_1 = f64x2.pmin(s10_1, s26_1);
                                const s86_0 = f64x2.pmax(s10_0, s26_0);
                                const s86_1 = f64x2.pmax(s10_1, s26_1);
                                const s87_0 = f64x2.pmin(s85_0, s84_0);
                                const s87_1 = f64x2.pmin(s85_1, s84_1);
                                const s88_0 = f64x2.pmax(s85_0, s84_0);
                                const s88_1 = f64x2.pmax(s85_1, s84_1);
                                const s89_0 = f64x2.pmin(s6_0, s22_0);
                                const s89_1 = f64x2.pmin(s6_1, s22_1);
                                const s90_0 = f64x2.pmax(s6_0, s22_0);
                                const s90_1 = f64x2.pmax(s6_1, s22_1);
                                const s91_0 = f64x2.pmin(s14_0, s30_0);
                                const s91_1 = f64x2.pmin(s14_1, s30_1);
                                const s92_0 = f64x2.pmax(s14_0, s30_0);
                                const s92_1 = f64x2.pmax(s14_1, s30_1);
                                const s93_0 = f64x2.pmin(s91_0, s90_0);
                                const s93_1 = f64x2.pmin(s91_1, s90_1);
                                const s94_0 = f64x2.pmax(s91_0, s90_0);
                                const s94_1 = f64x2.pmax(s91_1, s90_1);
                                const s95_0 = f64x2.pmin(s89_0, s87_0);
                                const s95_1 = f64x2.pmin(s89_1, s87_1);
                                const s96_0 = f64x2.pmax(s89_0, s87_0);
                                const s96_1 = f64x2.pmax(s89_1, s87_1);
                                const s97_0 = f64x2.pmin(s93_0, s88_0);
                                const s97_1 = f64x2.pmin(s93_1, s88_1);
                                const s98_0 = f64x2.pmax(s93_0, s88_0);
                                const s98_1 = f64x2.pmax(s93_1, s88_1);
                                const s99_0 = f64x2.pmin(s94_0, s86_0);
                                const s99_1 = f64x2.pmin(s94_1, s86_1);
                                const s100_0 = f64x2.pmax(s94_0, s86_0);
                                const s100_1 = f64x2.pmax(s94_1, s86_1);
                                const s101_0 = f64x2.pmin(s4_0, s20_0);
                                const s101_1 = f64x2.pmin(s4_1, s20_1);
                                const s102_0 = f64x2.pmax(s4_0, s20_0);
                                const s102_1 = f64x2.pmax(s4_1, s20_1);
                                const s103_0 = f64x2.pmin(s12_0, s28_0);
                                const s103_1 = f64x2.pmin(s12_1, s28_1);
                                const s104_0 = f64x2.pmax(s12_0, s28_0);
                                const s104_1 = f64x2.pmax(s12_1, s28_1);
                                const s105_0 = f64x2.pmin(s103_0, s102_0);
                                const s105_1 = f64x2.pmin(s103_1, s102_1);
                                const s106_0 = f64x2.pmax(s103_0, s102_0);
                                const s106_1 = f64x2.pmax(s103_1, s102_1);
                                const s107_0 = f64x2.pmin(s8_0, s24_0);
                                const s107_1 = f64x2.pmin(s8_1, s24_1);
                                const s108_0 = f64x2.pmax(s8_0, s24_0);
                                const s108_1 = f64x2.pmax(s8_1, s24_1);
                                const s109_0 = f64x2.pmin(s16_0, s32_0);
                                const s109_1 = f64x2.pmin(s16_1, s32_1);
                                const s110_0 = f64x2.pmax(s16_0, s32_0);
                                const s110_1 = f64x2.pmax(s16_1, s32_1);
                                const s111_0 = f64x2.pmin(s109_0, s108_0);
                                const s111_1 = f64x2.pmin(s109_1, s108_1);
                                const s112_0 = f64x2.pmax(s109_0, s108_0);
                                const s112_1 = f64x2.pmax(s109_1, s108_1);
                                const s113_0 = f64x2.pmin(s107_0, s105_0);
                                const s113_1 = f64x2.pmin(s107_1, s105_1);
                                const s114_0 = f64x2.pmax(s107_0, s105_0);
                                const s114_1 = f64x2.pmax(s107_1, s105_1);
                                const s115_0 = f64x2.pmin(s111_0, s106_0);
                                const s115_1 = f64x2.pmin(s111_1, s106_1);
                                const s116_0 = f64x2.pmax(s111_0, s106_0);
                                const s116_1 = f64x2.pmax(s111_1, s106_1);
                                const s117_0 = f64x2.pmin(s112_0, s104_0);
                                const s117_1 = f64x2.pmin(s112_1, s104_1);
                                const s118_0 = f64x2.pmax(s112_0, s104_0);
                                const s118_1 = f64x2.pmax(s112_1, s104_1);
                                const s119_0 = f64x2.pmin(s101_0, s95_0);
                                const s119_1 = f64x2.pmin(s101_1, s95_1);
                                const s120_0 = f64x2.pmax(s101_0, s95_0);
                                const s120_1 = f64x2.pmax(s101_1, s95_1);
                                const s121_0 = f64x2.pmin(s113_0, s96_0);
                                const s121_1 = f64x2.pmin(s113_1, s96_1);
                                const s122_0 = f64x2.pmax(s113_0, s96_0);
                                const s122_1 = f64x2.pmax(s113_1, s96_1);
                                const s123_0 = f64x2.pmin(s114_0, s97_0);
                                const s123_1 = f64x2.pmin(s114_1, s97_1);
                                const s124_0 = f64x2.pmax(s114_0, s97_0);
                                const s124_1 = f64x2.pmax(s114_1, s97_1);
                                const s125_0 = f64x2.pmin(s115_0, s98_0);
                                const s125_1 = f64x2.pmin(s115_1, s98_1);
                                const s126_0 = f64x2.pmax(s115_0, s98_0);
                                const s126_1 = f64x2.pmax(s115_1, s98_1);
                                const s127_0 = f64x2.pmin(s116_0, s99_0);
                                const s127_1 = f64x2.pmin(s116_1, s99_1);
                                const s128_0 = f64x2.pmax(s116_0, s99_0);
                                const s128_1 = f64x2.pmax(s116_1, s99_1);
                                const s129_0 = f64x2.pmin(s117_0, s100_0);
                                const s129_1 = f64x2.pmin(s117_1, s100_1);
                                const s130_0 = f64x2.pmax(s117_0, s100_0);
                                const s130_1 = f64x2.pmax(s117_1, s100_1);
                                const s131_0 = f64x2.pmin(s118_0, s92_0);
                                const s131_1 = f64x2.pmin(s118_1, s92_1);
                                const s132_0 = f64x2.pmax(s118_0, s92_0);
                                const s132_1 = f64x2.pmax(s118_1, s92_1);
                                const s133_0 = f64x2.pmin(s83_0, s69_0);
                                const s133_1 = f64x2.pmin(s83_1, s69_1);
                                const s134_0 = f64x2.pmax(s83_0, s69_0);
                                const s134_1 = f64x2.pmax(s83_1, s69_1);
                                const s135_0 = f64x2.pmin(s119_0, s70_0);
                                const s135_1 = f64x2.pmin(s119_1, s70_1);
                                const s136_0 = f64x2.pmax(s119_0, s70_0);
                                const s136_1 = f64x2.pmax(s119_1, s70_1);
                                const s137_0 = f64x2.pmin(s120_0, s71_0);
                                const s137_1 = f64x2.pmin(s120_1, s71_1);
                                const s138_0 = f64x2.pmax(s120_0, s71_0);
                                const s138_1 = f64x2.pmax(s120_1, s71_1);
                                const s139_0 = f64x2.pmin(s121_0, s72_0);
                                const s139_1 = f64x2.pmin(s121_1, s72_1);
                                const s140_0 = f64x2.pmax(s121_0, s72_0);
                                const s140_1 = f64x2.pmax(s121_1, s72_1);
                                const s141_0 = f64x2.pmin(s122_0, s73_0);
                                const s141_1 = f64x2.pmin(s122_1, s73_1);
                                const s142_0 = f64x2.pmax(s122_0, s73_0);
                                const s142_1 = f64x2.pmax(s122_1, s73_1);
                                const s143_0 = f64x2.pmin(s123_0, s74_0);
                                const s143_1 = f64x2.pmin(s123_1, s74_1);
                                const s144_0 = f64x2.pmax(s123_0, s74_0);
                                const s144_1 = f64x2.pmax(s123_1, s74_1);
                                const s145_0 = f64x2.pmin(s124_0, s75_0);
                                const s145_1 = f64x2.pmin(s124_1, s75_1);
                                const s146_0 = f64x2.pmax(s124_0, s75_0);
                                const s146_1 = f64x2.pmax(s124_1, s75_1);
                                const s147_0 = f64x2.pmin(s125_0, s76_0);
                                const s147_1 = f64x2.pmin(s125_1, s76_1);
                                const s148_0 = f64x2.pmax(s125_0, s76_0);
                                const s148_1 = f64x2.pmax(s125_1, s76_1);
                                const s149_0 = f64x2.pmin(s126_0, s77_0);
                                const s149_1 = f64x2.pmin(s126_1, s77_1);
                                const s150_0 = f64x2.pmax(s126_0, s77_0);
                                const s150_1 = f64x2.pmax(s126_1, s77_1);
                                const s151_0 = f64x2.pmin(s127_0, s78_0);
                                const s151_1 = f64x2.pmin(s127_1, s78_1);
                                const s152_0 = f64x2.pmax(s127_0, s78_0);
                                const s152_1 = f64x2.pmax(s127_1, s78_1);
                                const s153_0 = f64x2.pmin(s128_0, s79_0);
                                const s153_1 = f64x2.pmin(s128_1, s79_1);
                                const s154_0 = f64x2.pmax(s128_0, s79_0);
                                const s154_1 = f64x2.pmax(s128_1, s79_1);
                                const s155_0 = f64x2.pmin(s129_0, s80_0);
                                const s155_1 = f64x2.pmin(s129_1, s80_1);
                                const s156_0 = f64x2.pmax(s129_0, s80_0);
                                const s156_1 = f64x2.pmax(s129_1, s80_1);
                                const s157_0 = f64x2.pmin(s130_0, s81_0);
                                const s157_1 = f64x2.pmin(s130_1, s81_1);
                                const s158_0 = f64x2.pmax(s130_0, s81_0);
                                const s158_1 = f64x2.pmax(s130_1, s81_1);
                                const s159_0 = f64x2.pmin(s131_0, s82_0);
                                const s159_1 = f64x2.pmin(s131_1, s82_1);
                                const s160_0 = f64x2.pmax(s131_0, s82_0);
                                const s160_1 = f64x2.pmax(s131_1, s82_1);
                                const s161_0 = f64x2.pmin(s132_0, s60_0);
                                const s161_1 = f64x2.pmin(s132_1, s60_1);
                                const s162_0 = f64x2.pmax(s132_0, s60_0);
                                const s162_1 = f64x2.pmax(s132_1, s60_1);
                                v128.store(runs + ((base106 + e2) << 3), s33_0);
                                v128.store(runs + ((base106 + e2) << 3), s33_1, 16);
                                v128.store(runs + ((base108 + e2) << 3), s133_0);
                                v128.store(runs + ((base108 + e2) << 3), s133_1, 16);
                                v128.store(runs + ((base109 + e2) << 3), s134_0);
                                v128.store(runs + ((base109 + e2) << 3), s134_1, 16);
                                v128.store(runs + ((base110 + e2) << 3), s135_0);
                                v128.store(runs + ((base110 + e2) << 3), s135_1, 16);
                                v128.store(runs + ((base111 + e2) << 3), s136_0);
                                v128.store(runs + ((base111 + e2) << 3), s136_1, 16);
                                v128.store(runs + ((base112 + e2) << 3), s137_0);
                                v128.store(runs + ((base112 + e2) << 3), s137_1, 16);
                                v128.store(runs + ((base113 + e2) << 3), s138_0);
                                v128.store(runs + ((base113 + e2) << 3), s138_1, 16);
                                v128.store(runs + ((base114 + e2) << 3), s139_0);
                                v128.store(runs + ((base114 + e2) << 3), s139_1, 16);
                                v128.store(runs + ((base115 + e2) << 3), s140_0);
                                v128.store(runs + ((base115 + e2) << 3), s140_1, 16);
                                v128.store(runs + ((base116 + e2) << 3), s141_0);
                                v128.store(runs + ((base116 + e2) << 3), s141_1, 16);
                                v128.store(runs + ((base117 + e2) << 3), s142_0);
                                v128.store(runs + ((base117 + e2) << 3), s142_1, 16);
                                v128.store(runs + ((base118 + e2) << 3), s143_0);
                                v128.store(runs + ((base118 + e2) << 3), s143_1, 16);
                                v128.store(runs + ((base119 + e2) << 3), s144_0);
                                v128.store(runs + ((base119 + e2) << 3), s144_1, 16);
                                v128.store(runs + ((base120 + e2) << 3), s145_0);
                                v128.store(runs + ((base120 + e2) << 3), s145_1, 16);
                                v128.store(runs + ((base121 + e2) << 3), s146_0);
                                v128.store(runs + ((base121 + e2) << 3), s146_1, 16);
                                v128.store(runs + ((base122 + e2) << 3), s147_0);
                                v128.store(runs + ((base122 + e2) << 3), s147_1, 16);
                                v128.store(runs + ((base123 + e2) << 3), s148_0);
                                v128.store(runs + ((base123 + e2) << 3), s148_1, 16);
                                v128.store(runs + ((base124 + e2) << 3), s149_0);
                                v128.store(runs + ((base124 + e2) << 3), s149_1, 16);
                                v128.store(runs + ((base125 + e2) << 3), s150_0);
                                v128.store(runs + ((base125 + e2) << 3), s150_1, 16);
                                v128.store(runs + ((base126 + e2) << 3), s151_0);
                                v128.store(runs + ((base126 + e2) << 3), s151_1, 16);
                                v128.store(runs + ((base127 + e2) << 3), s152_0);
                                v128.store(runs + ((base127 + e2) << 3), s152_1, 16);
                                v128.store(runs + ((base128 + e2) << 3), s153_0);
                                v128.store(runs + ((base128 + e2) << 3), s153_1, 16);
                                v128.store(runs + ((base129 + e2) << 3), s154_0);
                                v128.store(runs + ((base129 + e2) << 3), s154_1, 16);
                                v128.store(runs + ((base130 + e2) << 3), s155_0);
                                v128.store(runs + ((base130 + e2) << 3), s155_1, 16);
                                v128.store(runs + ((base131 + e2) << 3), s156_0);
                                v128.store(runs + ((base131 + e2) << 3), s156_1, 16);
                                v128.store(runs + ((base132 + e2) << 3), s157_0);
                                v128.store(runs + ((base132 + e2) << 3), s157_1, 16);
                                v128.store(runs + ((base133 + e2) << 3), s158_0);
                                v128.store(runs + ((base133 + e2) << 3), s158_1, 16);
                                v128.store(runs + ((base134 + e2) << 3), s159_0);
                                v128.store(runs + ((base134 + e2) << 3), s159_1, 16);
                                v128.store(runs + ((base135 + e2) << 3), s160_0);
                                v128.store(runs + ((base135 + e2) << 3), s160_1, 16);
                                v128.store(runs + ((base136 + e2) << 3), s161_0);
                                v128.store(runs + ((base136 + e2) << 3), s161_1, 16);
                                v128.store(runs + ((base137 + e2) << 3), s162_0);
                                v128.store(runs + ((base137 + e2) << 3), s162_1, 16);
                                v128.store(runs + ((base138 + e2) << 3), s110_0);
                                v128.store(runs + ((base138 + e2) << 3), s110_1, 16);
                              }
                              const base139: i32 = base332;
                              const base140: i32 = base333;
                              const base141: i32 = base339;
                              const base142: i32 = base340;
                              const base143: i32 = base341;
                              const base144: i32 = base342;
                              const base145: i32 = base352;
                              const base146: i32 = base353;
                              const base147: i32 = base354;
                              const base148: i32 = base355;
                              const base149: i32 = base356;
                              const base150: i32 = base357;
                              const base151: i32 = base358;
                              const base152: i32 = base359;
                              const base153: i32 = base327;
                              const base154: i32 = base360;
                              const base155: i32 = base328;
                              const base156: i32 = base330;
                              const base157: i32 = base331;
                              const base158: i32 = base335;
                              const base159: i32 = base336;
                              const base160: i32 = base337;
                              const base161: i32 = base338;
                              const base162: i32 = base344;
                              const base163: i32 = base345;
                              const base164: i32 = base346;
                              const base165: i32 = base347;
                              const base166: i32 = base348;
                              const base167: i32 = base349;
                              const base168: i32 = base350;
                              const base169: i32 = base351;
                              const base170: i32 = base361;
                              const base171: i32 = base362;
                              const base172: i32 = base363;
                              const base173: i32 = base364;
                              const base174: i32 = base365;
                              const base175: i32 = base366;
                              const base176: i32 = base367;
                              const base177: i32 = base368;
                              const base178: i32 = base369;
                              const base179: i32 = base370;
                              const base180: i32 = base371;
                              const base181: i32 = base372;
                              const base182: i32 = base373;
                              const base183: i32 = base374;
                              const base184: i32 = base375;
                              const base185: i32 = base376;
                              const end10: i32 = (rowsIn - (k + low - 1)) * colsHere;
                              for (let e2: i32 = e2Main9; e2 < end10; e2++) {
                                const s: f64 = load<f64>(runs + (e2 << 3));
                                const s2: f64 = load<f64>(runs + ((plane + e2) << 3));
                                const s3: f64 = load<f64>(runs + ((base139 + e2) << 3));
                                const s4: f64 = load<f64>(runs + ((base140 + e2) << 3));
                                const s5: f64 = load<f64>(runs + ((base141 + e2) << 3));
                                const s6: f64 = load<f64>(runs + ((base142 + e2) << 3));
                                const s7: f64 = load<f64>(runs + ((base143 + e2) << 3));
                                const s8: f64 = load<f64>(runs + ((base144 + e2) << 3));
                                const s9: f64 = load<f64>(runs + ((base145 + e2) << 3));
                                const s10: f64 = load<f64>(runs + ((base146 + e2) << 3));
                                const s11: f64 = load<f64>(runs + ((base147 + e2) << 3));
                                const s12: f64 = load<f64>(runs + ((base148 + e2) << 3));
                                const s13: f64 = load<f64>(runs + ((base149 + e2) << 3));
                                const s14: f64 = load<f64>(runs + ((base150 + e2) << 3));
                                const s15: f64 = load<f64>(runs + ((base151 + e2) << 3));
                                const s16: f64 = load<f64>(runs + ((base152 + e2) << 3));
                                const s17: f64 = load<f64>(runs + ((base153 + (e2 + base154)) << 3));
                                const s18: f64 = load<f64>(runs + ((base155 + (e2 + base154)) << 3));
                                const s19: f64 = load<f64>(runs + ((base156 + (e2 + base154)) << 3));
                                const s20: f64 = load<f64>(runs + ((base157 + (e2 + base154)) << 3));
                                const s21: f64 = load<f64>(runs + ((base158 + (e2 + base154)) << 3));
                                const s22: f64 = load<f64>(runs + ((base159 + (e2 + base154)) << 3));
                                const s23: f64 = load<f64>(runs + ((base160 + (e2 + base154)) << 3));
                                const s24: f64 = load<f64>(runs + ((base161 + (e2 + base154)) << 3));
                                const s25: f64 = load<f64>(runs + ((base162 + (e2 + base154)) << 3));
                                const s26: f64 = load<f64>(runs + ((base163 + (e2 + base154)) << 3));
                                const s27: f64 = load<f64>(runs + ((base164 + (e2 + base154)) << 3));
                                const s28: f64 = load<f64>(runs + ((base165 + (e2 + base154)) << 3));
                                const s29: f64 = load<f64>(runs + ((base166 + (e2 + base154)) << 3));
                                const s30: f64 = load<f64>(runs + ((base167 + (e2 + base154)) << 3));
                                const s31: f64 = load<f64>(runs + ((base168 + (e2 + base154)) << 3));
                                const s32: f64 = load<f64>(runs + ((base169 + (e2 + base154)) << 3));
                                const s33: f64 = min_f64(s, s17);
                                const s34: f64 = max_f64(s, s17);
                                const s35: f64 = min_f64(s9, s25);
                                const s36: f64 = max_f64(s9, s25);
                                const s37: f64 = min_f64(s35, s34);
                                const s38: f64 = max_f64(s35, s34);
                                const s39: f64 = min_f64(s5, s21);
                                const s40: f64 = max_f64(s5, s21);
                                const s41: f64 = min_f64(s13, s29);
                                const s42: f64 = max_f64(s13, s29);
                                const s43: f64 = min_f64(s41, s40);
                                const s44: f64 = max_f64(s41, s40);
                                const s45: f64 = min_f64(s39, s37);
                                const s46: f64 = max_f64(s39, s37);
                                const s47: f64 = min_f64(s43, s38);
                                const s48: f64 = max_f64(s43, s38);
                                const s49: f64 = min_f64(s44, s36);
                                const s50: f64 = max_f64(s44, s36);
                                const s51: f64 = min_f64(s3, s19);
                                const s52: f64 = max_f64(s3, s19);
                                const s53: f64 = min_f64(s11, s27);
                                const s54: f64 = max_f64(s11, s27);
                                const s55: f64 = min_f64(s53, s52);
                                const s56: f64 = max_f64(s53, s52);
                                const s57: f64 = min_f64(s7, s23);
                                const s58: f64 = max_f64(s7, s23);
                                const s59: f64 = min_f64(s15, s31);
                                const s60: f64 = max_f64(s15, s31);
                                const s61: f64 = min_f64(s59, s58);
                                const s62: f64 = max_f64(s59, s58);
                                const s63: f64 = min_f64(s57, s55);
                                const s64: f64 = max_f64(s57, s55);
                                const s65: f64 = min_f64(s61, s56);
                                const s66: f64 = max_f64(s61, s56);
                                const s67: f64 = min_f64(s62, s54);
                                const s68: f64 = max_f64(s62, s54);
                                const s69: f64 = min_f64(s51, s45);
                                const s70: f64 = max_f64(s51, s45);
                                const s71: f64 = min_f64(s63, s46);
                                const s72: f64 = max_f64(s63, s46);
                                const s73: f64 = min_f64(s64, s47);
                                const s74: f64 = max_f64(s64, s47);
                                const s75: f64 = min_f64(s65, s48);
                                const s76: f64 = max_f64(s65, s48);
                                const s77: f64 = min_f64(s66, s49);
                                const s78: f64 = max_f64(s66, s49);
                                const s79: f64 = min_f64(s67, s50);
                                const s80: f64 = max_f64(s67, s50);
                                const s81: f64 = min_f64(s68, s42);
                                const s82: f64 = max_f64(s68, s42);
                                const s83: f64 = min_f64(s2, s18);
                                const s84: f64 = max_f64(s2, s18);
                                const s85: f64 = min_f64(s10, s26);
                                const s86: f64 = max_f64(s10, s26);
                                const s87: f64 = min_f64(s85, s84);
                                const s88: f64 = max_f64(s85, s84);
                                const s89: f64 = min_f64(s6, s22);
                                const s90: f64 = max_f64(s6, s22);
                                const s91: f64 = min_f64(s14, s30);
                                const s92: f64 = max_f64(s14, s30);
                                const s93: f64 = min_f64(s91, s90);
                                const s94: f64 = max_f64(s91, s90);
                                const s95: f64 = min_f64(s89, s87);
                                const s96: f64 = max_f64(s89, s87);
                                const s97: f64 = min_f64(s93, s88);
                                const s98: f64 = max_f64(s93, s88);
                                const s99: f64 = min_f64(s94, s86);
                                const s100: f64 = max_f64(s94, s86);
                                const s101: f64 = min_f64(s4, s20);
                                const s102: f64 = max_f64(s4, s20);
                                const s103: f64 = min_f64(s12, s28);
                                const s104: f64 = max_f64(s12, s28);
                                const s105: f64 = min_f64(s103, s102);
                                const s106: f64 = max_f64(s103, s102);
                                const s107: f64 = min_f64(s8, s24);
                                const s108: f64 = max_f64(s8, s24);
                                const s109: f64 = min_f64(s16, s32);
                                const s110: f64 = max_f64(s16, s32);
                                const s111: f64 = min_f64(s109, s108);
                                const s112: f64 = max_f64(s109, s108);
                                const s113: f64 = min_f64(s107, s105);
                                const s114: f64 = max_f64(s107, s105);
                                const s115: f64 = min_f64(s111, s106);
                                const s116: f64 = max_f64(s111, s106);
                                const s117: f64 = min_f64(s112, s104);
                                const s118: f64 = max_f64(s112, s104);
                                const s119: f64 = min_f64(s101, s95);
                                const s120: f64 = max_f64(s101, s95);
                                const s121: f64 = min_f64(s113, s96);
                                const s122: f64 = max_f64(s113, s96);
                                const s123: f64 = min_f64(s114, s97);
                                const s124: f64 = max_f64(s114, s97);
                                const s125: f64 = min_f64(s115, s98);
                                const s126: f64 = max_f64(s115, s98);
                                const s127: f64 = min_f64(s116, s99);
                                const s128: f64 = max_f64(s116, s99);
                                const s129: f64 = min_f64(s117, s100);
                                const s130: f64 = max_f64(s117, s100);
                                const s131: f64 = min_f64(s118, s92);
                                const s132: f64 = max_f64(s118, s92);
                                const s133: f64 = min_f64(s83, s69);
                                const s134: f64 = max_f64(s83, s69);
                                const s135: f64 = min_f64(s119, s70);
                                const s136: f64 = max_f64(s119, s70);
                                const s137: f64 = min_f64(s120, s71);
                                const s138: f64 = max_f64(s120, s71);
                                const s139: f64 = min_f64(s121, s72);
                                const s140: f64 = max_f64(s121, s72);
                                const s141: f64 = min_f64(s122, s73);
                                const s142: f64 = max_f64(s122, s73);
                                const s143: f64 = min_f64(s123, s74);
                                const s144: f64 = max_f64(s123, s74);
                                const s145: f64 = min_f64(s124, s75);
                                const s146: f64 = max_f64(s124, s75);
                                const s147: f64 = min_f64(s125, s76);
                                const s148: f64 = max_f64(s125, s76);
                                const s149: f64 = min_f64(s126, s77);
                                const s150: f64 = max_f64(s126, s77);
                                const s151: f64 = min_f64(s127, s78);
                                const s152: f64 = max_f64(s127, s78);
                                const s153: f64 = min_f64(s128, s79);
                                const s154: f64 = max_f64(s128, s79);
                                const s155: f64 = min_f64(s129, s80);
                                const s156: f64 = max_f64(s129, s80);
                                const s157: f64 = min_f64(s130, s81);
                                const s158: f64 = max_f64(s130, s81);
                                const s159: f64 = min_f64(s131, s82);
                                const s160: f64 = max_f64(s131, s82);
                                const s161: f64 = min_f64(s132, s60);
                                const s162: f64 = max_f64(s132, s60);
                                store<f64>(runs + ((base153 + e2) << 3), s33);
                                store<f64>(runs + ((base155 + e2) << 3), s133);
                                store<f64>(runs + ((base156 + e2) << 3), s134);
                                store<f64>(runs + ((base157 + e2) << 3), s135);
                                store<f64>(runs + ((base158 + e2) << 3), s136);
                                store<f64>(runs + ((base159 + e2) << 3), s137);
                                store<f64>(runs + ((base160 + e2) << 3), s138);
                                store<f64>(runs + ((base161 + e2) << 3), s139);
                                store<f64>(runs + ((base162 + e2) << 3), s140);
                                store<f64>(runs + ((base163 + e2) << 3), s141);
                                store<f64>(runs + ((base164 + e2) << 3), s142);
                                store<f64>(runs + ((base165 + e2) << 3), s143);
                                store<f64>(runs + ((base166 + e2) << 3), s144);
                                store<f64>(runs + ((base167 + e2) << 3), s145);
                                store<f64>(runs + ((base168 + e2) << 3), s146);
                                store<f64>(runs + ((base169 + e2) << 3), s147);
                                store<f64>(runs + ((base170 + e2) << 3), s148);
                                store<f64>(runs + ((base171 + e2) << 3), s149);
                                store<f64>(runs + ((base172 + e2) << 3), s150);
                                store<f64>(runs + ((base173 + e2) << 3), s151);
                                store<f64>(runs + ((base174 + e2) << 3), s152);
                                store<f64>(runs + ((base175 + e2) << 3), s153);
                                store<f64>(runs + ((base176 + e2) << 3), s154);
                                store<f64>(runs + ((base177 + e2) << 3), s155);
                                store<f64>(runs + ((base178 + e2) << 3), s156);
                                store<f64>(runs + ((base179 + e2) << 3), s157);
                                store<f64>(runs + ((base180 + e2) << 3), s158);
                                store<f64>(runs + ((base181 + e2) << 3), s159);
                                store<f64>(runs + ((base182 + e2) << 3), s160);
                                store<f64>(runs + ((base183 + e2) << 3), s161);
                                store<f64>(runs + ((base184 + e2) << 3), s162);
                                store<f64>(runs + ((base185 + e2) << 3), s110);
                              }
                            } else {
                              const e2Main10: i32 = max<i32>((rowsIn - (k + low - 1)) * colsHere, 0) & -4;
                              const base192: i32 = base324;
                              const base193: i32 = k * 2 - 1;
                              const base194: i32 = k * colsHere;
                              for (let e2: i32 = 0; e2 < e2Main10; e2 += 4) {
                                const base186: i32 = base192;
                                const base187: i32 = base193;
                                const base188: i32 = e2 + base194;
                                for (let j3: i32 = 0; j3 < k; j3++) {
                                  const part11 = v128.load(runs + (((base186 + j3) * plane + base188) << 3));
                                  const part12 = v128.load(runs + (((base186 + j3) * plane + base188) << 3), 16);
                                  v128.store(runs + (((base186 + (base187 - j3)) * plane + e2) << 3), part11);
                                  v128.store(runs + (((base186 + (base187 - j3)) * plane + e2) << 3), part12, 16);
                                }
                                const base189: i32 = base192;
                                for (let j3: i32 = 0; j3 < k; j3++) {
                                  const part13 = v128.load(runs + ((j3 * plane + e2) << 3));
                                  const part14 = v128.load(runs + ((j3 * plane + e2) << 3), 16);
                                  v128.store(runs + (((base189 + j3) * plane + e2) << 3), part13);
                                  v128.store(runs + (((base189 + j3) * plane + e2) << 3), part14, 16);
                                }
                                let d: i32 = k;
                                const base191: i32 = base192;
                                while (d > 0) {
                                  const base190: i32 = base191;
                                  for (let t: i32 = 0; t < k; t++) {
                                    const i: i32 = base190 + ((t & (0 - d)) * 2 + (t & (d - 1)));
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
                              const base201: i32 = base324;
                              const base202: i32 = k * 2 - 1;
                              const base203: i32 = k * colsHere;
                              const end11: i32 = (rowsIn - (k + low - 1)) * colsHere;
                              for (let e2: i32 = e2Main10; e2 < end11; e2++) {
                                const base195: i32 = base201;
                                const base196: i32 = base202;
                                const base197: i32 = e2 + base203;
                                for (let j3: i32 = 0; j3 < k; j3++) {
                                  store<f64>(
                                    runs + (((base195 + (base196 - j3)) * plane + e2) << 3),
                                    load<f64>(runs + (((base195 + j3) * plane + base197) << 3)),
                                  );
                                }
                                const base198: i32 = base201;
                                for (let j3: i32 = 0; j3 < k; j3++) {
                                  store<f64>(
                                    runs + (((base198 + j3) * plane + e2) << 3),
                                    load<f64>(runs + ((j3 * plane + e2) << 3)),
                                  );
                                }
                                let d: i32 = k;
                                const base200: i32 = base201;
                                while (d > 0) {
                                  const base199: i32 = base200;
                                  for (let t: i32 = 0; t < k; t++) {
                                    const i: i32 = base199 + ((t & (0 - d)) * 2 + (t & (d - 1)));
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
                    }
                    capacity = k * 2;
                  }
                  low = low + k;
                }
                if (k == 1) {
                  const e2Main11: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                  for (let e2: i32 = 0; e2 < e2Main11; e2 += 4) {
                    const s533_0 = v128.load(runs + (e2 << 3));
                    const s533_1 = v128.load(runs + (e2 << 3), 16);
                    const s534_0 = v128.load(runs + ((e2 + colsHere) << 3));
                    const s534_1 = v128.load(runs + ((e2 + colsHere) << 3), 16);
                    const s535_0 = f64x2.pmin(s533_0, s534_0);
                    const s535_1 = f64x2.pmin(s533_1, s534_1);
                    const s536_0 = f64x2.pmax(s533_0, s534_0);
                    const s536_1 = f64x2.pmax(s533_1, s534_1);
                    v128.store(runs + (e2 << 3), s535_0);
                    v128.store(runs + (e2 << 3), s535_1, 16);
                    v128.store(runs + ((plane + e2) << 3), s536_0);
                    v128.store(runs + ((plane + e2) << 3), s536_1, 16);
                  }
                  const end12: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                  for (let e2: i32 = e2Main11; e2 < end12; e2++) {
                    const s533: f64 = load<f64>(runs + (e2 << 3));
                    const s534: f64 = load<f64>(runs + ((e2 + colsHere) << 3));
                    const s535: f64 = min_f64(s533, s534);
                    const s536: f64 = max_f64(s533, s534);
                    store<f64>(runs + (e2 << 3), s535);
                    store<f64>(runs + ((plane + e2) << 3), s536);
                  }
                } else {
                  if (k == 2) {
                    const e2Main12: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                    const base204: i32 = base329;
                    const base205: i32 = base332;
                    const base206: i32 = base333;
                    for (let e2: i32 = 0; e2 < e2Main12; e2 += 4) {
                      const s523_0 = v128.load(runs + (e2 << 3));
                      const s523_1 = v128.load(runs + (e2 << 3), 16);
                      const s524_0 = v128.load(runs + ((plane + e2) << 3));
                      const s524_1 = v128.load(runs + ((plane + e2) << 3), 16);
                      const s525_0 = v128.load(runs + ((e2 + base204) << 3));
                      const s525_1 = v128.load(runs + ((e2 + base204) << 3), 16);
                      const s526_0 = v128.load(runs + ((plane + (e2 + base204)) << 3));
                      const s526_1 = v128.load(runs + ((plane + (e2 + base204)) << 3), 16);
                      const s527_0 = f64x2.pmin(s523_0, s525_0);
                      const s527_1 = f64x2.pmin(s523_1, s525_1);
                      const s528_0 = f64x2.pmax(s523_0, s525_0);
                      const s528_1 = f64x2.pmax(s523_1, s525_1);
                      const s529_0 = f64x2.pmin(s524_0, s526_0);
                      const s529_1 = f64x2.pmin(s524_1, s526_1);
                      const s530_0 = f64x2.pmax(s524_0, s526_0);
                      const s530_1 = f64x2.pmax(s524_1, s526_1);
                      const s531_0 = f64x2.pmin(s529_0, s528_0);
                      const s531_1 = f64x2.pmin(s529_1, s528_1);
                      const s532_0 = f64x2.pmax(s529_0, s528_0);
                      const s532_1 = f64x2.pmax(s529_1, s528_1);
                      v128.store(runs + (e2 << 3), s527_0);
                      v128.store(runs + (e2 << 3), s527_1, 16);
                      v128.store(runs + ((plane + e2) << 3), s531_0);
                      v128.store(runs + ((plane + e2) << 3), s531_1, 16);
                      v128.store(runs + ((base205 + e2) << 3), s532_0);
                      v128.store(runs + ((base205 + e2) << 3), s532_1, 16);
                      v128.store(runs + ((base206 + e2) << 3), s530_0);
                      v128.store(runs + ((base206 + e2) << 3), s530_1, 16);
                    }
                    const base207: i32 = base329;
                    const base208: i32 = base332;
                    const base209: i32 = base333;
                    const end13: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                    for (let e2: i32 = e2Main12; e2 < end13; e2++) {
                      const s523: f64 = load<f64>(runs + (e2 << 3));
                      const s524: f64 = load<f64>(runs + ((plane + e2) << 3));
                      const s525: f64 = load<f64>(runs + ((e2 + base207) << 3));
                      const s526: f64 = load<f64>(runs + ((plane + (e2 + base207)) << 3));
                      const s527: f64 = min_f64(s523, s525);
                      const s528: f64 = max_f64(s523, s525);
                      const s529: f64 = min_f64(s524, s526);
                      const s530: f64 = max_f64(s524, s526);
                      const s531: f64 = min_f64(s529, s528);
                      const s532: f64 = max_f64(s529, s528);
                      store<f64>(runs + (e2 << 3), s527);
                      store<f64>(runs + ((plane + e2) << 3), s531);
                      store<f64>(runs + ((base208 + e2) << 3), s532);
                      store<f64>(runs + ((base209 + e2) << 3), s530);
                    }
                  } else {
                    if (k == 4) {
                      const e2Main13: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                      const base210: i32 = base332;
                      const base211: i32 = base333;
                      const base212: i32 = base334;
                      const base213: i32 = base339;
                      const base214: i32 = base340;
                      const base215: i32 = base341;
                      const base216: i32 = base342;
                      for (let e2: i32 = 0; e2 < e2Main13; e2 += 4) {
                        const s497_0 = v128.load(runs + (e2 << 3));
                        const s497_1 = v128.load(runs + (e2 << 3), 16);
                        const s498_0 = v128.load(runs + ((plane + e2) << 3));
                        const s498_1 = v128.load(runs + ((plane + e2) << 3), 16);
                        const s499_0 = v128.load(runs + ((base210 + e2) << 3));
                        const s499_1 = v128.load(runs + ((base210 + e2) << 3), 16);
                        const s500_0 = v128.load(runs + ((base211 + e2) << 3));
                        const s500_1 = v128.load(runs + ((base211 + e2) << 3), 16);
                        const s501_0 = v128.load(runs + ((e2 + base212) << 3));
                        const s501_1 = v128.load(runs + ((e2 + base212) << 3), 16);
                        const s502_0 = v128.load(runs + ((plane + (e2 + base212)) << 3));
                        const s502_1 = v128.load(runs + ((plane + (e2 + base212)) << 3), 16);
                        const s503_0 = v128.load(runs + ((base210 + (e2 + base212)) << 3));
                        const s503_1 = v128.load(runs + ((base210 + (e2 + base212)) << 3), 16);
                        const s504_0 = v128.load(runs + ((base211 + (e2 + base212)) << 3));
                        const s504_1 = v128.load(runs + ((base211 + (e2 + base212)) << 3), 16);
                        const s505_0 = f64x2.pmin(s497_0, s501_0);
                        const s505_1 = f64x2.pmin(s497_1, s501_1);
                        const s506_0 = f64x2.pmax(s497_0, s501_0);
                        const s506_1 = f64x2.pmax(s497_1, s501_1);
                        const s507_0 = f64x2.pmin(s499_0, s503_0);
                        const s507_1 = f64x2.pmin(s499_1, s503_1);
                        const s508_0 = f64x2.pmax(s499_0, s503_0);
                        const s508_1 = f64x2.pmax(s499_1, s503_1);
                        const s509_0 = f64x2.pmin(s507_0, s506_0);
                        const s509_1 = f64x2.pmin(s507_1, s506_1);
                        const s510_0 = f64x2.pmax(s507_0, s506_0);
                        const s510_1 = f64x2.pmax(s507_1, s506_1);
                        const s511_0 = f64x2.pmin(s498_0, s502_0);
                        const s511_1 = f64x2.pmin(s498_1, s502_1);
                        const s512_0 = f64x2.pmax(s498_0, s502_0);
                        const s512_1 = f64x2.pmax(s498_1, s502_1);
                        const s513_0 = f64x2.pmin(s500_0, s504_0);
                        const s513_1 = f64x2.pmin(s500_1, s504_1);
                        const s514_0 = f64x2.pmax(s500_0, s504_0);
                        const s514_1 = f64x2.pmax(s500_1, s504_1);
                        const s515_0 = f64x2.pmin(s513_0, s512_0);
                        const s515_1 = f64x2.pmin(s513_1, s512_1);
                        const s516_0 = f64x2.pmax(s513_0, s512_0);
                        const s516_1 = f64x2.pmax(s513_1, s512_1);
                        const s517_0 = f64x2.pmin(s511_0, s509_0);
                        const s517_1 = f64x2.pmin(s511_1, s509_1);
                        const s518_0 = f64x2.pmax(s511_0, s509_0);
                        const s518_1 = f64x2.pmax(s511_1, s509_1);
                        const s519_0 = f64x2.pmin(s515_0, s510_0);
                        const s519_1 = f64x2.pmin(s515_1, s510_1);
                        const s520_0 = f64x2.pmax(s515_0, s510_0);
                        const s520_1 = f64x2.pmax(s515_1, s510_1);
                        const s521_0 = f64x2.pmin(s516_0, s508_0);
                        const s521_1 = f64x2.pmin(s516_1, s508_1);
                        const s522_0 = f64x2.pmax(s516_0, s508_0);
                        const s522_1 = f64x2.pmax(s516_1, s508_1);
                        v128.store(runs + (e2 << 3), s505_0);
                        v128.store(runs + (e2 << 3), s505_1, 16);
                        v128.store(runs + ((plane + e2) << 3), s517_0);
                        v128.store(runs + ((plane + e2) << 3), s517_1, 16);
                        v128.store(runs + ((base210 + e2) << 3), s518_0);
                        v128.store(runs + ((base210 + e2) << 3), s518_1, 16);
                        v128.store(runs + ((base211 + e2) << 3), s519_0);
                        v128.store(runs + ((base211 + e2) << 3), s519_1, 16);
                        v128.store(runs + ((base213 + e2) << 3), s520_0);
                        v128.store(runs + ((base213 + e2) << 3), s520_1, 16);
                        v128.store(runs + ((base214 + e2) << 3), s521_0);
                        v128.store(runs + ((base214 + e2) << 3), s521_1, 16);
                        v128.store(runs + ((base215 + e2) << 3), s522_0);
                        v128.store(runs + ((base215 + e2) << 3), s522_1, 16);
                        v128.store(runs + ((base216 + e2) << 3), s514_0);
                        v128.store(runs + ((base216 + e2) << 3), s514_1, 16);
                      }
                      const base217: i32 = base332;
                      const base218: i32 = base333;
                      const base219: i32 = base334;
                      const base220: i32 = base339;
                      const base221: i32 = base340;
                      const base222: i32 = base341;
                      const base223: i32 = base342;
                      const end14: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                      for (let e2: i32 = e2Main13; e2 < end14; e2++) {
                        const s497: f64 = load<f64>(runs + (e2 << 3));
                        const s498: f64 = load<f64>(runs + ((plane + e2) << 3));
                        const s499: f64 = load<f64>(runs + ((base217 + e2) << 3));
                        const s500: f64 = load<f64>(runs + ((base218 + e2) << 3));
                        const s501: f64 = load<f64>(runs + ((e2 + base219) << 3));
                        const s502: f64 = load<f64>(runs + ((plane + (e2 + base219)) << 3));
                        const s503: f64 = load<f64>(runs + ((base217 + (e2 + base219)) << 3));
                        const s504: f64 = load<f64>(runs + ((base218 + (e2 + base219)) << 3));
                        const s505: f64 = min_f64(s497, s501);
                        const s506: f64 = max_f64(s497, s501);
                        const s507: f64 = min_f64(s499, s503);
                        const s508: f64 = max_f64(s499, s503);
                        const s509: f64 = min_f64(s507, s506);
                        const s510: f64 = max_f64(s507, s506);
                        const s511: f64 = min_f64(s498, s502);
                        const s512: f64 = max_f64(s498, s502);
                        const s513: f64 = min_f64(s500, s504);
                        const s514: f64 = max_f64(s500, s504);
                        const s515: f64 = min_f64(s513, s512);
                        const s516: f64 = max_f64(s513, s512);
                        const s517: f64 = min_f64(s511, s509);
                        const s518: f64 = max_f64(s511, s509);
                        const s519: f64 = min_f64(s515, s510);
                        const s520: f64 = max_f64(s515, s510);
                        const s521: f64 = min_f64(s516, s508);
                        const s522: f64 = max_f64(s516, s508);
                        store<f64>(runs + (e2 << 3), s505);
                        store<f64>(runs + ((plane + e2) << 3), s517);
                        store<f64>(runs + ((base217 + e2) << 3), s518);
                        store<f64>(runs + ((base218 + e2) << 3), s519);
                        store<f64>(runs + ((base220 + e2) << 3), s520);
                        store<f64>(runs + ((base221 + e2) << 3), s521);
                        store<f64>(runs + ((base222 + e2) << 3), s522);
                        store<f64>(runs + ((base223 + e2) << 3), s514);
                      }
                    } else {
                      if (k == 8) {
                        const e2Main14: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                        const base224: i32 = base332;
                        const base225: i32 = base333;
                        const base226: i32 = base339;
                        const base227: i32 = base340;
                        const base228: i32 = base341;
                        const base229: i32 = base342;
                        const base230: i32 = base343;
                        const base231: i32 = base352;
                        const base232: i32 = base353;
                        const base233: i32 = base354;
                        const base234: i32 = base355;
                        const base235: i32 = base356;
                        const base236: i32 = base357;
                        const base237: i32 = base358;
                        const base238: i32 = base359;
                        for (let e2: i32 = 0; e2 < e2Main14; e2 += 4) {
                          const s431_0 = v128.load(runs + (e2 << 3));
                          const s431_1 = v128.load(runs + (e2 << 3), 16);
                          const s432_0 = v128.load(runs + ((plane + e2) << 3));
                          const s432_1 = v128.load(runs + ((plane + e2) << 3), 16);
                          const s433_0 = v128.load(runs + ((base224 + e2) << 3));
                          const s433_1 = v128.load(runs + ((base224 + e2) << 3), 16);
                          const s434_0 = v128.load(runs + ((base225 + e2) << 3));
                          const s434_1 = v128.load(runs + ((base225 + e2) << 3), 16);
                          const s435_0 = v128.load(runs + ((base226 + e2) << 3));
                          const s435_1 = v128.load(runs + ((base226 + e2) << 3), 16);
                          const s436_0 = v128.load(runs + ((base227 + e2) << 3));
                          const s436_1 = v128.load(runs + ((base227 + e2) << 3), 16);
                          const s437_0 = v128.load(runs + ((base228 + e2) << 3));
                          const s437_1 = v128.load(runs + ((base228 + e2) << 3), 16);
                          const s438_0 = v128.load(runs + ((base229 + e2) << 3));
                          const s438_1 = v128.load(runs + ((base229 + e2) << 3), 16);
                          const s439_0 = v128.load(runs + ((e2 + base230) << 3));
                          const s439_1 = v128.load(runs + ((e2 + base230) << 3), 16);
                          const s440_0 = v128.load(runs + ((plane + (e2 + base230)) << 3));
                          const s440_1 = v128.load(runs + ((plane + (e2 + base230)) << 3), 16);
                          const s441_0 = v128.load(runs + ((base224 + (e2 + base230)) << 3));
                          const s441_1 = v128.load(runs + ((base224 + (e2 + base230)) << 3), 16);
                          const s442_0 = v128.load(runs + ((base225 + (e2 + base230)) << 3));
                          const s442_1 = v128.load(runs + ((base225 + (e2 + base230)) << 3), 16);
                          const s443_0 = v128.load(runs + ((base226 + (e2 + base230)) << 3));
                          const s443_1 = v128.load(runs + ((base226 + (e2 + base230)) << 3), 16);
                          const s444_0 = v128.load(runs + ((base227 + (e2 + base230)) << 3));
                          const s444_1 = v128.load(runs + ((base227 + (e2 + base230)) << 3), 16);
                          const s445_0 = v128.load(runs + ((base228 + (e2 + base230)) << 3));
                          const s445_1 = v128.load(runs + ((base228 + (e2 + base230)) << 3), 16);
                          const s446_0 = v128.load(runs + ((base229 + (e2 + base230)) << 3));
                          const s446_1 = v128.load(runs + ((base229 + (e2 + base230)) << 3), 16);
                          const s447_0 = f64x2.pmin(s431_0, s439_0);
                          const s447_1 = f64x2.pmin(s431_1, s439_1);
                          const s448_0 = f64x2.pmax(s431_0, s439_0);
                          const s448_1 = f64x2.pmax(s431_1, s439_1);
                          const s449_0 = f64x2.pmin(s435_0, s443_0);
                          const s449_1 = f64x2.pmin(s435_1, s443_1);
                          const s450_0 = f64x2.pmax(s435_0, s443_0);
                          const s450_1 = f64x2.pmax(s435_1, s443_1);
                          const s451_0 = f64x2.pmin(s449_0, s448_0);
                          const s451_1 = f64x2.pmin(s449_1, s448_1);
                          const s452_0 = f64x2.pmax(s449_0, s448_0);
                          const s452_1 = f64x2.pmax(s449_1, s448_1);
                          const s453_0 = f64x2.pmin(s433_0, s441_0);
                          const s453_1 = f64x2.pmin(s433_1, s441_1);
                          const s454_0 = f64x2.pmax(s433_0, s441_0);
                          const s454_1 = f64x2.pmax(s433_1, s441_1);
                          const s455_0 = f64x2.pmin(s437_0, s445_0);
                          const s455_1 = f64x2.pmin(s437_1, s445_1);
                          const s456_0 = f64x2.pmax(s437_0, s445_0);
                          const s456_1 = f64x2.pmax(s437_1, s445_1);
                          const s457_0 = f64x2.pmin(s455_0, s454_0);
                          const s457_1 = f64x2.pmin(s455_1, s454_1);
                          const s458_0 = f64x2.pmax(s455_0, s454_0);
                          const s458_1 = f64x2.pmax(s455_1, s454_1);
                          const s459_0 = f64x2.pmin(s453_0, s451_0);
                          const s459_1 = f64x2.pmin(s453_1, s451_1);
                          const s460_0 = f64x2.pmax(s453_0, s451_0);
                          const s460_1 = f64x2.pmax(s453_1, s451_1);
                          const s461_0 = f64x2.pmin(s457_0, s452_0);
                          const s461_1 = f64x2.pmin(s457_1, s452_1);
                          const s462_0 = f64x2.pmax(s457_0, s452_0);
                          const s462_1 = f64x2.pmax(s457_1, s452_1);
                          const s463_0 = f64x2.pmin(s458_0, s450_0);
                          const s463_1 = f64x2.pmin(s458_1, s450_1);
                          const s464_0 = f64x2.pmax(s458_0, s450_0);
                          const s464_1 = f64x2.pmax(s458_1, s450_1);
                          const s465_0 = f64x2.pmin(s432_0, s440_0);
                          const s465_1 = f64x2.pmin(s432_1, s440_1);
                          const s466_0 = f64x2.pmax(s432_0, s440_0);
                          const s466_1 = f64x2.pmax(s432_1, s440_1);
                          const s467_0 = f64x2.pmin(s436_0, s444_0);
                          const s467_1 = f64x2.pmin(s436_1, s444_1);
                          const s468_0 = f64x2.pmax(s436_0, s444_0);
                          const s468_1 = f64x2.pmax(s436_1, s444_1);
                          const s469_0 = f64x2.pmin(s467_0, s466_0);
                          const s469_1 = f64x2.pmin(s467_1, s466_1);
                          const s470_0 = f64x2.pmax(s467_0, s466_0);
                          const s470_1 = f64x2.pmax(s467_1, s466_1);
                          const s471_0 = f64x2.pmin(s434_0, s442_0);
                          const s471_1 = f64x2.pmin(s434_1, s442_1);
                          const s472_0 = f64x2.pmax(s434_0, s442_0);
                          const s472_1 = f64x2.pmax(s434_1, s442_1);
                          const s473_0 = f64x2.pmin(s438_0, s446_0);
                          const s473_1 = f64x2.pmin(s438_1, s446_1);
                          const s474_0 = f64x2.pmax(s438_0, s446_0);
                          const s474_1 = f64x2.pmax(s438_1, s446_1);
                          const s475_0 = f64x2.pmin(s473_0, s472_0);
                          const s475_1 = f64x2.pmin(s473_1, s472_1);
                          const s476_0 = f64x2.pmax(s473_0, s472_0);
                          const s476_1 = f64x2.pmax(s473_1, s472_1);
                          const s477_0 = f64x2.pmin(s471_0, s469_0);
                          const s477_1 = f64x2.pmin(s471_1, s469_1);
                          const s478_0 = f64x2.pmax(s471_0, s469_0);
                          const s478_1 = f64x2.pmax(s471_1, s469_1);
                          const s479_0 = f64x2.pmin(s475_0, s470_0);
                          const s479_1 = f64x2.pmin(s475_1, s470_1);
                          const s480_0 = f64x2.pmax(s475_0, s470_0);
                          const s480_1 = f64x2.pmax(s475_1, s470_1);
                          const s481_0 = f64x2.pmin(s476_0, s468_0);
                          const s481_1 = f64x2.pmin(s476_1, s468_1);
                          const s482_0 = f64x2.pmax(s476_0, s468_0);
                          const s482_1 = f64x2.pmax(s476_1, s468_1);
                          const s483_0 = f64x2.pmin(s465_0, s459_0);
                          const s483_1 = f64x2.pmin(s465_1, s459_1);
                          const s484_0 = f64x2.pmax(s465_0, s459_0);
                          const s484_1 = f64x2.pmax(s465_1, s459_1);
                          const s485_0 = f64x2.pmin(s477_0, s460_0);
                          const s485_1 = f64x2.pmin(s477_1, s460_1);
                          const s486_0 = f64x2.pmax(s477_0, s460_0);
                          const s486_1 = f64x2.pmax(s477_1, s460_1);
                          const s487_0 = f64x2.pmin(s478_0, s461_0);
                          const s487_1 = f64x2.pmin(s478_1, s461_1);
                          const s488_0 = f64x2.pmax(s478_0, s461_0);
                          const s488_1 = f64x2.pmax(s478_1, s461_1);
                          const s489_0 = f64x2.pmin(s479_0, s462_0);
                          const s489_1 = f64x2.pmin(s479_1, s462_1);
                          const s490_0 = f64x2.pmax(s479_0, s462_0);
                          const s490_1 = f64x2.pmax(s479_1, s462_1);
                          const s491_0 = f64x2.pmin(s480_0, s463_0);
                          const s491_1 = f64x2.pmin(s480_1, s463_1);
                          const s492_0 = f64x2.pmax(s480_0, s463_0);
                          const s492_1 = f64x2.pmax(s480_1, s463_1);
                          const s493_0 = f64x2.pmin(s481_0, s464_0);
                          const s493_1 = f64x2.pmin(s481_1, s464_1);
                          const s494_0 = f64x2.pmax(s481_0, s464_0);
                          const s494_1 = f64x2.pmax(s481_1, s464_1);
                          const s495_0 = f64x2.pmin(s482_0, s456_0);
                          const s495_1 = f64x2.pmin(s482_1, s456_1);
                          const s496_0 = f64x2.pmax(s482_0, s456_0);
                          const s496_1 = f64x2.pmax(s482_1, s456_1);
                          v128.store(runs + (e2 << 3), s447_0);
                          v128.store(runs + (e2 << 3), s447_1, 16);
                          v128.store(runs + ((plane + e2) << 3), s483_0);
                          v128.store(runs + ((plane + e2) << 3), s483_1, 16);
                          v128.store(runs + ((base224 + e2) << 3), s484_0);
                          v128.store(runs + ((base224 + e2) << 3), s484_1, 16);
                          v128.store(runs + ((base225 + e2) << 3), s485_0);
                          v128.store(runs + ((base225 + e2) << 3), s485_1, 16);
                          v128.store(runs + ((base226 + e2) << 3), s486_0);
                          v128.store(runs + ((base226 + e2) << 3), s486_1, 16);
                          v128.store(runs + ((base227 + e2) << 3), s487_0);
                          v128.store(runs + ((base227 + e2) << 3), s487_1, 16);
                          v128.store(runs + ((base228 + e2) << 3), s488_0);
                          v128.store(runs + ((base228 + e2) << 3), s488_1, 16);
                          v128.store(runs + ((base229 + e2) << 3), s489_0);
                          v128.store(runs + ((base229 + e2) << 3), s489_1, 16);
                          v128.store(runs + ((base231 + e2) << 3), s490_0);
                          v128.store(runs + ((base231 + e2) << 3), s490_1, 16);
                          v128.store(runs + ((base232 + e2) << 3), s491_0);
                          v128.store(runs + ((base232 + e2) << 3), s491_1, 16);
                          v128.store(runs + ((base233 + e2) << 3), s492_0);
                          v128.store(runs + ((base233 + e2) << 3), s492_1, 16);
                          v128.store(runs + ((base234 + e2) << 3), s493_0);
                          v128.store(runs + ((base234 + e2) << 3), s493_1, 16);
                          v128.store(runs + ((base235 + e2) << 3), s494_0);
                          v128.store(runs + ((base235 + e2) << 3), s494_1, 16);
                          v128.store(runs + ((base236 + e2) << 3), s495_0);
                          v128.store(runs + ((base236 + e2) << 3), s495_1, 16);
                          v128.store(runs + ((base237 + e2) << 3), s496_0);
                          v128.store(runs + ((base237 + e2) << 3), s496_1, 16);
                          v128.store(runs + ((base238 + e2) << 3), s474_0);
                          v128.store(runs + ((base238 + e2) << 3), s474_1, 16);
                        }
                        const base239: i32 = base332;
                        const base240: i32 = base333;
                        const base241: i32 = base339;
                        const base242: i32 = base340;
                        const base243: i32 = base341;
                        const base244: i32 = base342;
                        const base245: i32 = base343;
                        const base246: i32 = base352;
                        const base247: i32 = base353;
                        const base248: i32 = base354;
                        const base249: i32 = base355;
                        const base250: i32 = base356;
                        const base251: i32 = base357;
                        const base252: i32 = base358;
                        const base253: i32 = base359;
                        const end15: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                        for (let e2: i32 = e2Main14; e2 < end15; e2++) {
                          const s431: f64 = load<f64>(runs + (e2 << 3));
                          const s432: f64 = load<f64>(runs + ((plane + e2) << 3));
                          const s433: f64 = load<f64>(runs + ((base239 + e2) << 3));
                          const s434: f64 = load<f64>(runs + ((base240 + e2) << 3));
                          const s435: f64 = load<f64>(runs + ((base241 + e2) << 3));
                          const s436: f64 = load<f64>(runs + ((base242 + e2) << 3));
                          const s437: f64 = load<f64>(runs + ((base243 + e2) << 3));
                          const s438: f64 = load<f64>(runs + ((base244 + e2) << 3));
                          const s439: f64 = load<f64>(runs + ((e2 + base245) << 3));
                          const s440: f64 = load<f64>(runs + ((plane + (e2 + base245)) << 3));
                          const s441: f64 = load<f64>(runs + ((base239 + (e2 + base245)) << 3));
                          const s442: f64 = load<f64>(runs + ((base240 + (e2 + base245)) << 3));
                          const s443: f64 = load<f64>(runs + ((base241 + (e2 + base245)) << 3));
                          const s444: f64 = load<f64>(runs + ((base242 + (e2 + base245)) << 3));
                          const s445: f64 = load<f64>(runs + ((base243 + (e2 + base245)) << 3));
                          const s446: f64 = load<f64>(runs + ((base244 + (e2 + base245)) << 3));
                          const s447: f64 = min_f64(s431, s439);
                          const s448: f64 = max_f64(s431, s439);
                          const s449: f64 = min_f64(s435, s443);
                          const s450: f64 = max_f64(s435, s443);
                          const s451: f64 = min_f64(s449, s448);
                          const s452: f64 = max_f64(s449, s448);
                          const s453: f64 = min_f64(s433, s441);
                          const s454: f64 = max_f64(s433, s441);
                          const s455: f64 = min_f64(s437, s445);
                          const s456: f64 = max_f64(s437, s445);
                          const s457: f64 = min_f64(s455, s454);
                          const s458: f64 = max_f64(s455, s454);
                          const s459: f64 = min_f64(s453, s451);
                          const s460: f64 = max_f64(s453, s451);
                          const s461: f64 = min_f64(s457, s452);
                          const s462: f64 = max_f64(s457, s452);
                          const s463: f64 = min_f64(s458, s450);
                          const s464: f64 = max_f64(s458, s450);
                          const s465: f64 = min_f64(s432, s440);
                          const s466: f64 = max_f64(s432, s440);
                          const s467: f64 = min_f64(s436, s444);
                          const s468: f64 = max_f64(s436, s444);
                          const s469: f64 = min_f64(s467, s466);
                          const s470: f64 = max_f64(s467, s466);
                          const s471: f64 = min_f64(s434, s442);
                          const s472: f64 = max_f64(s434, s442);
                          const s473: f64 = min_f64(s438, s446);
                          const s474: f64 = max_f64(s438, s446);
                          const s475: f64 = min_f64(s473, s472);
                          const s476: f64 = max_f64(s473, s472);
                          const s477: f64 = min_f64(s471, s469);
                          const s478: f64 = max_f64(s471, s469);
                          const s479: f64 = min_f64(s475, s470);
                          const s480: f64 = max_f64(s475, s470);
                          const s481: f64 = min_f64(s476, s468);
                          const s482: f64 = max_f64(s476, s468);
                          const s483: f64 = min_f64(s465, s459);
                          const s484: f64 = max_f64(s465, s459);
                          const s485: f64 = min_f64(s477, s460);
                          const s486: f64 = max_f64(s477, s460);
                          const s487: f64 = min_f64(s478, s461);
                          const s488: f64 = max_f64(s478, s461);
                          const s489: f64 = min_f64(s479, s462);
                          const s490: f64 = max_f64(s479, s462);
                          const s491: f64 = min_f64(s480, s463);
                          const s492: f64 = max_f64(s480, s463);
                          const s493: f64 = min_f64(s481, s464);
                          const s494: f64 = max_f64(s481, s464);
                          const s495: f64 = min_f64(s482, s456);
                          const s496: f64 = max_f64(s482, s456);
                          store<f64>(runs + (e2 << 3), s447);
                          store<f64>(runs + ((plane + e2) << 3), s483);
                          store<f64>(runs + ((base239 + e2) << 3), s484);
                          store<f64>(runs + ((base240 + e2) << 3), s485);
                          store<f64>(runs + ((base241 + e2) << 3), s486);
                          store<f64>(runs + ((base242 + e2) << 3), s487);
                          store<f64>(runs + ((base243 + e2) << 3), s488);
                          store<f64>(runs + ((base244 + e2) << 3), s489);
                          store<f64>(runs + ((base246 + e2) << 3), s490);
                          store<f64>(runs + ((base247 + e2) << 3), s491);
                          store<f64>(runs + ((base248 + e2) << 3), s492);
                          store<f64>(runs + ((base249 + e2) << 3), s493);
                          store<f64>(runs + ((base250 + e2) << 3), s494);
                          store<f64>(runs + ((base251 + e2) << 3), s495);
                          store<f64>(runs + ((base252 + e2) << 3), s496);
                          store<f64>(runs + ((base253 + e2) << 3), s474);
                        }
                      } else {
                        if (k == 16) {
                          const e2Main15: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                          const base254: i32 = base332;
                          const base255: i32 = base333;
                          const base256: i32 = base339;
                          const base257: i32 = base340;
                          const base258: i32 = base341;
                          const base259: i32 = base342;
                          const base260: i32 = base352;
                          const base261: i32 = base353;
                          const base262: i32 = base354;
                          const base263: i32 = base355;
                          const base264: i32 = base356;
                          const base265: i32 = base357;
                          const base266: i32 = base358;
                          const base267: i32 = base359;
                          const base268: i32 = base360;
                          const base269: i32 = base377;
                          const base270: i32 = base378;
                          const base271: i32 = base379;
                          const base272: i32 = base380;
                          const base273: i32 = base381;
                          const base274: i32 = base382;
                          const base275: i32 = base383;
                          const base276: i32 = base384;
                          const base277: i32 = base385;
                          const base278: i32 = base386;
                          const base279: i32 = base387;
                          const base280: i32 = base388;
                          const base281: i32 = base389;
                          const base282: i32 = base390;
                          const base283: i32 = base391;
                          const base284: i32 = base392;
                          for (let e2: i32 = 0; e2 < e2Main15; e2 += 4) {
                            const s269_0 = v128.load(runs + (e2 << 3));
                            const s269_1 = v128.load(runs + (e2 << 3), 16);
                            const s270_0 = v128.load(runs + ((plane + e2) << 3));
                            const s270_1 = v128.load(runs + ((plane + e2) << 3), 16);
                            const s271_0 = v128.load(runs + ((base254 + e2) << 3));
                            const s271_1 = v128.load(runs + ((base254 + e2) << 3), 16);
                            const s272_0 = v128.load(runs + ((base255 + e2) << 3));
                            const s272_1 = v128.load(runs + ((base255 + e2) << 3), 16);
                            const s273_0 = v128.load(runs + ((base256 + e2) << 3));
                            const s273_1 = v128.load(runs + ((base256 + e2) << 3), 16);
                            const s274_0 = v128.load(runs + ((base257 + e2) << 3));
                            const s274_1 = v128.load(runs + ((base257 + e2) << 3), 16);
                            const s275_0 = v128.load(runs + ((base258 + e2) << 3));
                            const s275_1 = v128.load(runs + ((base258 + e2) << 3), 16);
                            const s276_0 = v128.load(runs + ((base259 + e2) << 3));
                            const s276_1 = v128.load(runs + ((base259 + e2) << 3), 16);
                            const s277_0 = v128.load(runs + ((base260 + e2) << 3));
                            const s277_1 = v128.load(runs + ((base260 + e2) << 3), 16);
                            const s278_0 = v128.load(runs + ((base261 + e2) << 3));
                            const s278_1 = v128.load(runs + ((base261 + e2) << 3), 16);
                            const s279_0 = v128.load(runs + ((base262 + e2) << 3));
                            const s279_1 = v128.load(runs + ((base262 + e2) << 3), 16);
                            const s280_0 = v128.load(runs + ((base263 + e2) << 3));
                            const s280_1 = v128.load(runs + ((base263 + e2) << 3), 16);
                            const s281_0 = v128.load(runs + ((base264 + e2) << 3));
                            const s281_1 = v128.load(runs + ((base264 + e2) << 3), 16);
                            const s282_0 = v128.load(runs + ((base265 + e2) << 3));
                            const s282_1 = v128.load(runs + ((base265 + e2) << 3), 16);
                            const s283_0 = v128.load(runs + ((base266 + e2) << 3));
                            const s283_1 = v128.load(runs + ((base266 + e2) << 3), 16);
                            const s284_0 = v128.load(runs + ((base267 + e2) << 3));
                            const s284_1 = v128.load(runs + ((base267 + e2) << 3), 16);
                            const s285_0 = v128.load(runs + ((e2 + base268) << 3));
                            const s285_1 = v128.load(runs + ((e2 + base268) << 3), 16);
                            const s286_0 = v128.load(runs + ((plane + (e2 + base268)) << 3));
                            const s286_1 = v128.load(runs + ((plane + (e2 + base268)) << 3), 16);
                            const s287_0 = v128.load(runs + ((base254 + (e2 + base268)) << 3));
                            const s287_1 = v128.load(runs + ((base254 + (e2 + base268)) << 3), 16);
                            const s288_0 = v128.load(runs + ((base255 + (e2 + base268)) << 3));
                            const s288_1 = v128.load(runs + ((base255 + (e2 + base268)) << 3), 16);
                            const s289_0 = v128.load(runs + ((base256 + (e2 + base268)) << 3));
                            const s289_1 = v128.load(runs + ((base256 + (e2 + base268)) << 3), 16);
                            const s290_0 = v128.load(runs + ((base257 + (e2 + base268)) << 3));
                            const s290_1 = v128.load(runs + ((base257 + (e2 + base268)) << 3), 16);
                            const s291_0 = v128.load(runs + ((base258 + (e2 + base268)) << 3));
                            const s291_1 = v128.load(runs + ((base258 + (e2 + base268)) << 3), 16);
                            const s292_0 = v128.load(runs + ((base259 + (e2 + base268)) << 3));
                            const s292_1 = v128.load(runs + ((base259 + (e2 + base268)) << 3), 16);
                            const s293_0 = v128.load(runs + ((base260 + (e2 + base268)) << 3));
                            const s293_1 = v128.load(runs + ((base260 + (e2 + base268)) << 3), 16);
                            const s294_0 = v128.load(runs + ((base261 + (e2 + base268)) << 3));
                            const s294_1 = v128.load(runs + ((base261 + (e2 + base268)) << 3), 16);
                            const s295_0 = v128.load(runs + ((base262 + (e2 + base268)) << 3));
                            const s295_1 = v128.load(runs + ((base262 + (e2 + base268)) << 3), 16);
                            const s296_0 = v128.load(runs + ((base263 + (e2 + base268)) << 3));
                            const s296_1 = v128.load(runs + ((base263 + (e2 + base268)) << 3), 16);
                            const s297_0 = v128.load(runs + ((base264 + (e2 + base268)) << 3));
                            const s297_1 = v128.load(runs + ((base264 + (e2 + base268)) << 3), 16);
                            const s298_0 = v128.load(runs + ((base265 + (e2 + base268)) << 3));
                            const s298_1 = v128.load(runs + ((base265 + (e2 + base268)) << 3), 16);
                            const s299_0 = v128.load(runs + ((base266 + (e2 + base268)) << 3));
                            const s299_1 = v128.load(runs + ((base266 + (e2 + base268)) << 3), 16);
                            const s300_0 = v128.load(runs + ((base267 + (e2 + base268)) << 3));
                            const s300_1 = v128.load(runs + ((base267 + (e2 + base268)) << 3), 16);
                            const s301_0 = f64x2.pmin(s269_0, s285_0);
                            const s301_1 = f64x2.pmin(s269_1, s285_1);
                            const s302_0 = f64x2.pmax(s269_0, s285_0);
                            const s302_1 = f64x2.pmax(s269_1, s285_1);
                            const s303_0 = f64x2.pmin(s277_0, s293_0);
                            const s303_1 = f64x2.pmin(s277_1, s293_1);
                            const s304_0 = f64x2.pmax(s277_0, s293_0);
                            const s304_1 = f64x2.pmax(s277_1, s293_1);
                            const s305_0 = f64x2.pmin(s303_0, s302_0);
                            const s305_1 = f64x2.pmin(s303_1, s302_1);
                            const s306_0 = f64x2.pmax(s303_0, s302_0);
                            const s306_1 = f64x2.pmax(s303_1, s302_1);
                            const s307_0 = f64x2.pmin(s273_0, s289_0);
                            const s307_1 = f64x2.pmin(s273_1, s289_1);
                            const s308_0 = f64x2.pmax(s273_0, s289_0);
                            const s308_1 = f64x2.pmax(s273_1, s289_1);
                            const s309_0 = f64x2.pmin(s281_0, s297_0);
                            const s309_1 = f64x2.pmin(s281_1, s297_1);
                            const s310_0 = f64x2.pmax(s281_0, s297_0);
                            const s310_1 = f64x2.pmax(s281_1, s297_1);
                            const s311_0 = f64x2.pmin(s309_0, s308_0);
                            const s311_1 = f64x2.pmin(s309_1, s308_1);
                            const s312_0 = f64x2.pmax(s309_0, s308_0);
                            const s312_1 = f64x2.pmax(s309_1, s308_1);
                            const s313_0 = f64x2.pmin(s307_0, s305_0);
                            const s313_1 = f64x2.pmin(s307_1, s305_1);
                            const s314_0 = f64x2.pmax(s307_0, s305_0);
                            const s314_1 = f64x2.pmax(s307_1, s305_1);
                            const s315_0 = f64x2.pmin(s311_0, s306_0);
                            const s315_1 = f64x2.pmin(s311_1, s306_1);
                            const s316_0 = f64x2.pmax(s311_0, s306_0);
                            const s316_1 = f64x2.pmax(s311_1, s306_1);
                            const s317_0 = f64x2.pmin(s312_0, s304_0);
                            const s317_1 = f64x2.pmin(s312_1, s304_1);
                            const s318_0 = f64x2.pmax(s312_0, s304_0);
                            const s318_1 = f64x2.pmax(s312_1, s304_1);
                            const s319_0 = f64x2.pmin(s271_0, s287_0);
                            const s319_1 = f64x2.pmin(s271_1, s287_1);
                            const s320_0 = f64x2.pmax(s271_0, s287_0);
                            const s320_1 = f64x2.pmax(s271_1, s287_1);
                            const s321_0 = f64x2.pmin(s279_0, s295_0);
                            const s321_1 = f64x2.pmin(s279_1, s295_1);
                            const s322_0 = f64x2.pmax(s279_0, s295_0);
                            const s322_1 = f64x2.pmax(s279_1, s295_1);
                            const s323_0 = f64x2.pmin(s321_0, s320_0);
                            const s323_1 = f64x2.pmin(s321_1, s320_1);
                            const s324_0 = f64x2.pmax(s321_0, s320_0);
                            const s324_1 = f64x2.pmax(s321_1, s320_1);
                            const s325_0 = f64x2.pmin(s275_0, s291_0);
                            const s325_1 = f64x2.pmin(s275_1, s291_1);
                            const s326_0 = f64x2.pmax(s275_0, s291_0);
                            const s326_1 = f64x2.pmax(s275_1, s291_1);
                            const s327_0 = f64x2.pmin(s283_0, s299_0);
                            const s327_1 = f64x2.pmin(s283_1, s299_1);
                            const s328_0 = f64x2.pmax(s283_0, s299_0);
                            const s328_1 = f64x2.pmax(s283_1, s299_1);
                            const s329_0 = f64x2.pmin(s327_0, s326_0);
                            const s329_1 = f64x2.pmin(s327_1, s326_1);
                            const s330_0 = f64x2.pmax(s327_0, s326_0);
                            const s330_1 = f64x2.pmax(s327_1, s326_1);
                            const s331_0 = f64x2.pmin(s325_0, s323_0);
                            const s331_1 = f64x2.pmin(s325_1, s323_1);
                            const s332_0 = f64x2.pmax(s325_0, s323_0);
                            const s332_1 = f64x2.pmax(s325_1, s323_1);
                            const s333_0 = f64x2.pmin(s329_0, s324_0);
                            const s333_1 = f64x2.pmin(s329_1, s324_1);
                            const s334_0 = f64x2.pmax(s329_0, s324_0);
                            const s334_1 = f64x2.pmax(s329_1, s324_1);
                            const s335_0 = f64x2.pmin(s330_0, s322_0);
                            const s335_1 = f64x2.pmin(s330_1, s322_1);
                            const s336_0 = f64x2.pmax(s330_0, s322_0);
                            const s336_1 = f64x2.pmax(s330_1, s322_1);
                            const s337_0 = f64x2.pmin(s319_0, s313_0);
                            const s337_1 = f64x2.pmin(s319_1, s313_1);
                            const s338_0 = f64x2.pmax(s319_0, s313_0);
                            const s338_1 = f64x2.pmax(s319_1, s313_1);
                            const s339_0 = f64x2.pmin(s331_0, s314_0);
                            const s339_1 = f64x2.pmin(s331_1, s314_1);
                            const s340_0 = f64x2.pmax(s331_0, s314_0);
                            const s340_1 = f64x2.pmax(s331_1, s314_1);
                            const s341_0 = f64x2.pmin(s332_0, s315_0);
                            const s341_1 = f64x2.pmin(s332_1, s315_1);
                            const s342_0 = f64x2.pmax(s332_0, s315_0);
                            const s342_1 = f64x2.pmax(s332_1, s315_1);
                            const s343_0 = f64x2.pmin(s333_0, s316_0);
                            const s343_1 = f64x2.pmin(s333_1, s316_1);
                            const s344_0 = f64x2.pmax(s333_0, s316_0);
                            const s344_1 = f64x2.pmax(s333_1, s316_1);
                            const s345_0 = f64x2.pmin(s334_0, s317_0);
                            const s345_1 = f64x2.pmin(s334_1, s317_1);
                            const s346_0 = f64x2.pmax(s334_0, s317_0);
                            const s346_1 = f64x2.pmax(s334_1, s317_1);
                            const s347_0 = f64x2.pmin(s335_0, s318_0);
                            const s347_1 = f64x2.pmin(s335_1, s318_1);
                            const s348_0 = f64x2.pmax(s335_0, s318_0);
                            const s348_1 = f64x2.pmax(s335_1, s318_1);
                            const s349_0 = f64x2.pmin(s336_0, s310_0);
                            const s349_1 = f64x2.pmin(s336_1, s310_1);
                            const s350_0 = f64x2.pmax(s336_0, s310_0);
                            const s350_1 = f64x2.pmax(s336_1, s310_1);
                            const s351_0 = f64x2.pmin(s270_0, s286_0);
                            const s351_1 = f64x2.pmin(s270_1, s286_1);
                            const s352_0 = f64x2.pmax(s270_0, s286_0);
                            const s352_1 = f64x2.pmax(s270_1, s286_1);
                            const s353_0 = f64x2.pmin(s278_0, s294_0);
                            const s353_1 = f64x2.pmin(s278_1, s294_1);
                            const s354_0 = f64x2.pmax(s278_0, s294_0);
                            const s354_1 = f64x2.pmax(s278_1, s294_1);
                            const s355_0 = f64x2.pmin(s353_0, s352_0);
                            const s355_1 = f64x2.pmin(s353_1, s352_1);
                            const s356_0 = f64x2.pmax(s353_0, s352_0);
                            const s356_1 = f64x2.pmax(s353_1, s352_1);
                            const s357_0 = f64x2.pmin(s274_0, s290_0);
                            const s357_1 = f64x2.pmin(s274_1, s290_1);
                            const s358_0 = f64x2.pmax(s274_0, s290_0);
                            const s358_1 = f64x2.pmax(s274_1, s290_1);
                            const s359_0 = f64x2.pmin(s282_0, s298_0);
                            const s359_1 = f64x2.pmin(s282_1, s298_1);
                            const s360_0 = f64x2.pmax(s282_0, s298_0);
                            const s360_1 = f64x2.pmax(s282_1, s298_1);
                            const s361_0 = f64x2.pmin(s359_0, s358_0);
                            const s361_1 = f64x2.pmin(s359_1, s358_1);
                            const s362_0 = f64x2.pmax(s359_0, s358_0);
                            const s362_1 = f64x2.pmax(s359_1, s358_1);
                            const s363_0 = f64x2.pmin(s357_0, s355_0);
                            const s363_1 = f64x2.pmin(s357_1, s355_1);
                            const s364_0 = f64x2.pmax(s357_0, s355_0);
                            const s364_1 = f64x2.pmax(s357_1, s355_1);
                            const s365_0 = f64x2.pmin(s361_0, s356_0);
                            const s365_1 = f64x2.pmin(s361_1, s356_1);
                            const s366_0 = f64x2.pmax(s361_0, s356_0);
                            const s366_1 = f64x2.pmax(s361_1, s356_1);
                            const s367_0 = f64x2.pmin(s362_0, s354_0);
                            const s367_1 = f64x2.pmin(s362_1, s354_1);
                            const s368_0 = f64x2.pmax(s362_0, s354_0);
                            const s368_1 = f64x2.pmax(s362_1, s354_1);
                            const s369_0 = f64x2.pmin(s272_0, s288_0);
                            const s369_1 = f64x2.pmin(s272_1, s288_1);
                            const s370_0 = f64x2.pmax(s272_0, s288_0);
                            const s370_1 = f64x2.pmax(s272_1, s288_1);
                            const s371_0 = f64x2.pmin(s280_0, s296_0);
                            const s371_1 = f64x2.pmin(s280_1, s296_1);
                            const s372_0 = f64x2.pmax(s280_0, s296_0);
                            const s372_1 = f64x2.pmax(s280_1, s296_1);
                            const s373_0 = f64x2.pmin(s371_0, s370_0);
                            const s373_1 = f64x2.pmin(s371_1, s370_1);
                            const s374_0 = f64x2.pmax(s371_0, s370_0);
                            const s374_1 = f64x2.pmax(s371_1, s370_1);
                            const s375_0 = f64x2.pmin(s276_0, s292_0);
                            const s375_1 = f64x2.pmin(s276_1, s292_1);
                            const s376_0 = f64x2.pmax(s276_0, s292_0);
                            const s376_1 = f64x2.pmax(s276_1, s292_1);
                            const s377_0 = f64x2.pmin(s284_0, s300_0);
                            const s377_1 = f64x2.pmin(s284_1, s300_1);
                            const s378_0 = f64x2.pmax(s284_0, s300_0);
                            const s378_1 = f64x2.pmax(s284_1, s300_1);
                            const s379_0 = f64x2.pmin(s377_0, s376_0);
                            const s379_1 = f64x2.pmin(s377_1, s376_1);
                            const s380_0 = f64x2.pmax(s377_0, s376_0);
                            const s380_1 = f64x2.pmax(s377_1, s376_1);
                            const s381_0 = f64x2.pmin(s375_0, s373_0);
                            const s381_1 = f64x2.pmin(s375_1, s373_1);
                            const s382_0 = f64x2.pmax(s375_0, s373_0);
                            const s382_1 = f64x2.pmax(s375_1, s373_1);
                            const s383_0 = f64x2.pmin(s379_0, s374_0);
                            const s383_1 = f64x2.pmin(s379_1, s374_1);
                            const s384_0 = f64x2.pmax(s379_0, s374_0);
                            const s384_1 = f64x2.pmax(s379_1, s374_1);
                            const s385_0 = f64x2.pmin(s380_0, s372_0);
                            const s385_1 = f64x2.pmin(s380_1, s372_1);
                            const s386_0 = f64x2.pmax(s380_0, s372_0);
                            const s386_1 = f64x2.pmax(s380_1, s372_1);
                            const s387_0 = f64x2.pmin(s369_0, s363_0);
                            const s387_1 = f64x2.pmin(s369_1, s363_1);
                            const s388_0 = f64x2.pmax(s369_0, s363_0);
                            const s388_1 = f64x2.pmax(s369_1, s363_1);
                            const s389_0 = f64x2.pmin(s381_0, s364_0);
                            const s389_1 = f64x2.pmin(s381_1, s364_1);
                            const s390_0 = f64x2.pmax(s381_0, s364_0);
                            const s390_1 = f64x2.pmax(s381_1, s364_1);
                            const s391_0 = f64x2.pmin(s382_0, s365_0);
                            const s391_1 = f64x2.pmin(s382_1, s365_1);
                            const s392_0 = f64x2.pmax(s382_0, s365_0);
                            const s392_1 = f64x2.pmax(s382_1, s365_1);
                            const s393_0 = f64x2.pmin(s383_0, s366_0);
                            const s393_1 = f64x2.pmin(s383_1, s366_1);
                            const s394_0 = f64x2.pmax(s383_0, s366_0);
                            const s394_1 = f64x2.pmax(s383_1, s366_1);
                            const s395_0 = f64x2.pmin(s384_0, s367_0);
                            const s395_1 = f64x2.pmin(s384_1, s367_1);
                            const s396_0 = f64x2.pmax(s384_0, s367_0);
                            const s396_1 = f64x2.pmax(s384_1, s367_1);
                            const s397_0 = f64x2.pmin(s385_0, s368_0);
                            const s397_1 = f64x2.pmin(s385_1, s368_1);
                            const s398_0 = f64x2.pmax(s385_0, s368_0);
                            const s398_1 = f64x2.pmax(s385_1, s368_1);
                            const s399_0 = f64x2.pmin(s386_0, s360_0);
                            const s399_1 = f64x2.pmin(s386_1, s360_1);
                            const s400_0 = f64x2.pmax(s386_0, s360_0);
                            const s400_1 = f64x2.pmax(s386_1, s360_1);
                            const s401_0 = f64x2.pmin(s351_0, s337_0);
                            const s401_1 = f64x2.pmin(s351_1, s337_1);
                            const s402_0 = f64x2.pmax(s351_0, s337_0);
                            const s402_1 = f64x2.pmax(s351_1, s337_1);
                            const s403_0 = f64x2.pmin(s387_0, s338_0);
                            const s403_1 = f64x2.pmin(s387_1, s338_1);
                            const s404_0 = f64x2.pmax(s387_0, s338_0);
                            const s404_1 = f64x2.pmax(s387_1, s338_1);
                            const s405_0 = f64x2.pmin(s388_0, s339_0);
                            const s405_1 = f64x2.pmin(s388_1, s339_1);
                            const s406_0 = f64x2.pmax(s388_0, s339_0);
                            const s406_1 = f64x2.pmax(s388_1, s339_1);
                            const s407_0 = f64x2.pmin(s389_0, s340_0);
                            const s407_1 = f64x2.pmin(s389_1, s340_1);
                            const s408_0 = f64x2.pmax(s389_0, s340_0);
                            const s408_1 = f64x2.pmax(s389_1, s340_1);
                            const s409_0 = f64x2.pmin(s390_0, s341_0);
                            const s409_1 = f64x2.pmin(s390_1, s341_1);
                            const s410_0 = f64x2.pmax(s390_0, s341_0);
                            const s410_1 = f64x2.pmax(s390_1, s341_1);
                            const s411_0 = f64x2.pmin(s391_0, s342_0);
                            const s411_1 = f64x2.pmin(s391_1, s342_1);
                            const s412_0 = f64x2.pmax(s391_0, s342_0);
                            const s412_1 = f64x2.pmax(s391_1, s342_1);
                            const s413_0 = f64x2.pmin(s392_0, s343_0);
                            const s413_1 = f64x2.pmin(s392_1, s343_1);
                            const s414_0 = f64x2.pmax(s392_0, s343_0);
                            const s414_1 = f64x2.pmax(s392_1, s343_1);
                            const s415_0 = f64x2.pmin(s393_0, s344_0);
                            const s415_1 = f64x2.pmin(s393_1, s344_1);
                            const s416_0 = f64x2.pmax(s393_0, s344_0);
                            const s416_1 = f64x2.pmax(s393_1, s344_1);
                            const s417_0 = f64x2.pmin(s394_0, s345_0);
                            const s417_1 = f64x2.pmin(s394_1, s345_1);
                            const s418_0 = f64x2.pmax(s394_0, s345_0);
                            const s418_1 = f64x2.pmax(s394_1, s345_1);
                            const s419_0 = f64x2.pmin(s395_0, s346_0);
                            const s419_1 = f64x2.pmin(s395_1, s346_1);
                            const s420_0 = f64x2.pmax(s395_0, s346_0);
                            const s420_1 = f64x2.pmax(s395_1, s346_1);
                            const s421_0 = f64x2.pmin(s396_0, s347_0);
                            const s421_1 = f64x2.pmin(s396_1, s347_1);
                            const s422_0 = f64x2.pmax(s396_0, s347_0);
                            const s422_1 = f64x2.pmax(s396_1, s347_1);
                            const s423_0 = f64x2.pmin(s397_0, s348_0);
                            const s423_1 = f64x2.pmin(s397_1, s348_1);
                            const s424_0 = f64x2.pmax(s397_0, s348_0);
                            const s424_1 = f64x2.pmax(s397_1, s348_1);
                            const s425_0 = f64x2.pmin(s398_0, s349_0);
                            const s425_1 = f64x2.pmin(s398_1, s349_1);
                            const s426_0 = f64x2.pmax(s398_0, s349_0);
                            const s426_1 = f64x2.pmax(s398_1, s349_1);
                            const s427_0 = f64x2.pmin(s399_0, s350_0);
                            const s427_1 = f64x2.pmin(s399_1, s350_1);
                            const s428_0 = f64x2.pmax(s399_0, s350_0);
                            const s428_1 = f64x2.pmax(s399_1, s350_1);
                            const s429_0 = f64x2.pmin(s400_0, s328_0);
                            const s429_1 = f64x2.pmin(s400_1, s328_1);
                            const s430_0 = f64x2.pmax(s400_0, s328_0);
                            const s430_1 = f64x2.pmax(s400_1, s328_1);
                            v128.store(runs + (e2 << 3), s301_0);
                            v128.store(runs + (e2 << 3), s301_1, 16);
                            v128.store(runs + ((plane + e2) << 3), s401_0);
                            v128.store(runs + ((plane + e2) << 3), s401_1, 16);
                            v128.store(runs + ((base254 + e2) << 3), s402_0);
                            v128.store(runs + ((base254 + e2) << 3), s402_1, 16);
                            v128.store(runs + ((base255 + e2) << 3), s403_0);
                            v128.store(runs + ((base255 + e2) << 3), s403_1, 16);
                            v128.store(runs + ((base256 + e2) << 3), s404_0);
                            v128.store(runs + ((base256 + e2) << 3), s404_1, 16);
                            v128.store(runs + ((base257 + e2) << 3), s405_0);
                            v128.store(runs + ((base257 + e2) << 3), s405_1, 16);
                            v128.store(runs + ((base258 + e2) << 3), s406_0);
                            v128.store(runs + ((base258 + e2) << 3), s406_1, 16);
                            v128.store(runs + ((base259 + e2) << 3), s407_0);
                            v128.store(runs + ((base259 + e2) << 3), s407_1, 16);
                            v128.store(runs + ((base260 + e2) << 3), s408_0);
                            v128.store(runs + ((base260 + e2) << 3), s408_1, 16);
                            v128.store(runs + ((base261 + e2) << 3), s409_0);
                            v128.store(runs + ((base261 + e2) << 3), s409_1, 16);
                            v128.store(runs + ((base262 + e2) << 3), s410_0);
                            v128.store(runs + ((base262 + e2) << 3), s410_1, 16);
                            v128.store(runs + ((base263 + e2) << 3), s411_0);
                            v128.store(runs + ((base263 + e2) << 3), s411_1, 16);
                            v128.store(runs + ((base264 + e2) << 3), s412_0);
                            v128.store(runs + ((base264 + e2) << 3), s412_1, 16);
                            v128.store(runs + ((base265 + e2) << 3), s413_0);
                            v128.store(runs + ((base265 + e2) << 3), s413_1, 16);
                            v128.store(runs + ((base266 + e2) << 3), s414_0);
                            v128.store(runs + ((base266 + e2) << 3), s414_1, 16);
                            v128.store(runs + ((base267 + e2) << 3), s415_0);
                            v128.store(runs + ((base267 + e2) << 3), s415_1, 16);
                            v128.store(runs + ((base269 + e2) << 3), s416_0);
                            v128.store(runs + ((base269 + e2) << 3), s416_1, 16);
                            v128.store(runs + ((base270 + e2) << 3), s417_0);
                            v128.store(runs + ((base270 + e2) << 3), s417_1, 16);
                            v128.store(runs + ((base271 + e2) << 3), s418_0);
                            v128.store(runs + ((base271 + e2) << 3), s418_1, 16);
                            v128.store(runs + ((base272 + e2) << 3), s419_0);
                            v128.store(runs + ((base272 + e2) << 3), s419_1, 16);
                            v128.store(runs + ((base273 + e2) << 3), s420_0);
                            v128.store(runs + ((base273 + e2) << 3), s420_1, 16);
                            v128.store(runs + ((base274 + e2) << 3), s421_0);
                            v128.store(runs + ((base274 + e2) << 3), s421_1, 16);
                            v128.store(runs + ((base275 + e2) << 3), s422_0);
                            v128.store(runs + ((base275 + e2) << 3), s422_1, 16);
                            v128.store(runs + ((base276 + e2) << 3), s423_0);
                            v128.store(runs + ((base276 + e2) << 3), s423_1, 16);
                            v128.store(runs + ((base277 + e2) << 3), s424_0);
                            v128.store(runs + ((base277 + e2) << 3), s424_1, 16);
                            v128.store(runs + ((base278 + e2) << 3), s425_0);
                            v128.store(runs + ((base278 + e2) << 3), s425_1, 16);
                            v128.store(runs + ((base279 + e2) << 3), s426_0);
                            v128.store(runs + ((base279 + e2) << 3), s426_1, 16);
                            v128.store(runs + ((base280 + e2) << 3), s427_0);
                            v128.store(runs + ((base280 + e2) << 3), s427_1, 16);
                            v128.store(runs + ((base281 + e2) << 3), s428_0);
                            v128.store(runs + ((base281 + e2) << 3), s428_1, 16);
                            v128.store(runs + ((base282 + e2) << 3), s429_0);
                            v128.store(runs + ((base282 + e2) << 3), s429_1, 16);
                            v128.store(runs + ((base283 + e2) << 3), s430_0);
                            v128.store(runs + ((base283 + e2) << 3), s430_1, 16);
                            v128.store(runs + ((base284 + e2) << 3), s378_0);
                            v128.store(runs + ((base284 + e2) << 3), s378_1, 16);
                          }
                          const base285: i32 = base332;
                          const base286: i32 = base333;
                          const base287: i32 = base339;
                          const base288: i32 = base340;
                          const base289: i32 = base341;
                          const base290: i32 = base342;
                          const base291: i32 = base352;
                          const base292: i32 = base353;
                          const base293: i32 = base354;
                          const base294: i32 = base355;
                          const base295: i32 = base356;
                          const base296: i32 = base357;
                          const base297: i32 = base358;
                          const base298: i32 = base359;
                          const base299: i32 = base360;
                          const base300: i32 = base377;
                          const base301: i32 = base378;
                          const base302: i32 = base379;
                          const base303: i32 = base380;
                          const base304: i32 = base381;
                          const base305: i32 = base382;
                          const base306: i32 = base383;
                          const base307: i32 = base384;
                          const base308: i32 = base385;
                          const base309: i32 = base386;
                          const base310: i32 = base387;
                          const base311: i32 = base388;
                          const base312: i32 = base389;
                          const base313: i32 = base390;
                          const base314: i32 = base391;
                          const base315: i32 = base392;
                          const end16: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                          for (let e2: i32 = e2Main15; e2 < end16; e2++) {
                            const s269: f64 = load<f64>(runs + (e2 << 3));
                            const s270: f64 = load<f64>(runs + ((plane + e2) << 3));
                            const s271: f64 = load<f64>(runs + ((base285 + e2) << 3));
                            const s272: f64 = load<f64>(runs + ((base286 + e2) << 3));
                            const s273: f64 = load<f64>(runs + ((base287 + e2) << 3));
                            const s274: f64 = load<f64>(runs + ((base288 + e2) << 3));
                            const s275: f64 = load<f64>(runs + ((base289 + e2) << 3));
                            const s276: f64 = load<f64>(runs + ((base290 + e2) << 3));
                            const s277: f64 = load<f64>(runs + ((base291 + e2) << 3));
                            const s278: f64 = load<f64>(runs + ((base292 + e2) << 3));
                            const s279: f64 = load<f64>(runs + ((base293 + e2) << 3));
                            const s280: f64 = load<f64>(runs + ((base294 + e2) << 3));
                            const s281: f64 = load<f64>(runs + ((base295 + e2) << 3));
                            const s282: f64 = load<f64>(runs + ((base296 + e2) << 3));
                            const s283: f64 = load<f64>(runs + ((base297 + e2) << 3));
                            const s284: f64 = load<f64>(runs + ((base298 + e2) << 3));
                            const s285: f64 = load<f64>(runs + ((e2 + base299) << 3));
                            const s286: f64 = load<f64>(runs + ((plane + (e2 + base299)) << 3));
                            const s287: f64 = load<f64>(runs + ((base285 + (e2 + base299)) << 3));
                            const s288: f64 = load<f64>(runs + ((base286 + (e2 + base299)) << 3));
                            const s289: f64 = load<f64>(runs + ((base287 + (e2 + base299)) << 3));
                            const s290: f64 = load<f64>(runs + ((base288 + (e2 + base299)) << 3));
                            const s291: f64 = load<f64>(runs + ((base289 + (e2 + base299)) << 3));
                            const s292: f64 = load<f64>(runs + ((base290 + (e2 + base299)) << 3));
                            const s293: f64 = load<f64>(runs + ((base291 + (e2 + base299)) << 3));
                            const s294: f64 = load<f64>(runs + ((base292 + (e2 + base299)) << 3));
                            const s295: f64 = load<f64>(runs + ((base293 + (e2 + base299)) << 3));
                            const s296: f64 = load<f64>(runs + ((base294 + (e2 + base299)) << 3));
                            const s297: f64 = load<f64>(runs + ((base295 + (e2 + base299)) << 3));
                            const s298: f64 = load<f64>(runs + ((base296 + (e2 + base299)) << 3));
                            const s299: f64 = load<f64>(runs + ((base297 + (e2 + base299)) << 3));
                            const s300: f64 = load<f64>(runs + ((base298 + (e2 + base299)) << 3));
                            const s301: f64 = min_f64(s269, s285);
                            const s302: f64 = max_f64(s269, s285);
                            const s303: f64 = min_f64(s277, s293);
                            const s304: f64 = max_f64(s277, s293);
                            const s305: f64 = min_f64(s303, s302);
                            const s306: f64 = max_f64(s303, s302);
                            const s307: f64 = min_f64(s273, s289);
                            const s308: f64 = max_f64(s273, s289);
                            const s309: f64 = min_f64(s281, s297);
                            const s310: f64 = max_f64(s281, s297);
                            const s311: f64 = min_f64(s309, s308);
                            const s312: f64 = max_f64(s309, s308);
                            const s313: f64 = min_f64(s307, s305);
                            const s314: f64 = max_f64(s307, s305);
                            const s315: f64 = min_f64(s311, s306);
                            const s316: f64 = max_f64(s311, s306);
                            const s317: f64 = min_f64(s312, s304);
                            const s318: f64 = max_f64(s312, s304);
                            const s319: f64 = min_f64(s271, s287);
                            const s320: f64 = max_f64(s271, s287);
                            const s321: f64 = min_f64(s279, s295);
                            const s322: f64 = max_f64(s279, s295);
                            const s323: f64 = min_f64(s321, s320);
                            const s324: f64 = max_f64(s321, s320);
                            const s325: f64 = min_f64(s275, s291);
                            const s326: f64 = max_f64(s275, s291);
                            const s327: f64 = min_f64(s283, s299);
                            const s328: f64 = max_f64(s283, s299);
                            const s329: f64 = min_f64(s327, s326);
                            const s330: f64 = max_f64(s327, s326);
                            const s331: f64 = min_f64(s325, s323);
                            const s332: f64 = max_f64(s325, s323);
                            const s333: f64 = min_f64(s329, s324);
                            const s334: f64 = max_f64(s329, s324);
                            const s335: f64 = min_f64(s330, s322);
                            const s336: f64 = max_f64(s330, s322);
                            const s337: f64 = min_f64(s319, s313);
                            const s338: f64 = max_f64(s319, s313);
                            const s339: f64 = min_f64(s331, s314);
                            const s340: f64 = max_f64(s331, s314);
                            const s341: f64 = min_f64(s332, s315);
                            const s342: f64 = max_f64(s332, s315);
                            const s343: f64 = min_f64(s333, s316);
                            const s344: f64 = max_f64(s333, s316);
                            const s345: f64 = min_f64(s334, s317);
                            const s346: f64 = max_f64(s334, s317);
                            const s347: f64 = min_f64(s335, s318);
                            const s348: f64 = max_f64(s335, s318);
                            const s349: f64 = min_f64(s336, s310);
                            const s350: f64 = max_f64(s336, s310);
                            const s351: f64 = min_f64(s270, s286);
                            const s352: f64 = max_f64(s270, s286);
                            const s353: f64 = min_f64(s278, s294);
                            const s354: f64 = max_f64(s278, s294);
                            const s355: f64 = min_f64(s353, s352);
                            const s356: f64 = max_f64(s353, s352);
                            const s357: f64 = min_f64(s274, s290);
                            const s358: f64 = max_f64(s274, s290);
                            const s359: f64 = min_f64(s282, s298);
                            const s360: f64 = max_f64(s282, s298);
                            const s361: f64 = min_f64(s359, s358);
                            const s362: f64 = max_f64(s359, s358);
                            const s363: f64 = min_f64(s357, s355);
                            const s364: f64 = max_f64(s357, s355);
                            const s365: f64 = min_f64(s361, s356);
                            const s366: f64 = max_f64(s361, s356);
                            const s367: f64 = min_f64(s362, s354);
                            const s368: f64 = max_f64(s362, s354);
                            const s369: f64 = min_f64(s272, s288);
                            const s370: f64 = max_f64(s272, s288);
                            const s371: f64 = min_f64(s280, s296);
                            const s372: f64 = max_f64(s280, s296);
                            const s373: f64 = min_f64(s371, s370);
                            const s374: f64 = max_f64(s371, s370);
                            const s375: f64 = min_f64(s276, s292);
                            const s376: f64 = max_f64(s276, s292);
                            const s377: f64 = min_f64(s284, s300);
                            const s378: f64 = max_f64(s284, s300);
                            const s379: f64 = min_f64(s377, s376);
                            const s380: f64 = max_f64(s377, s376);
                            const s381: f64 = min_f64(s375, s373);
                            const s382: f64 = max_f64(s375, s373);
                            const s383: f64 = min_f64(s379, s374);
                            const s384: f64 = max_f64(s379, s374);
                            const s385: f64 = min_f64(s380, s372);
                            const s386: f64 = max_f64(s380, s372);
                            const s387: f64 = min_f64(s369, s363);
                            const s388: f64 = max_f64(s369, s363);
                            const s389: f64 = min_f64(s381, s364);
                            const s390: f64 = max_f64(s381, s364);
                            const s391: f64 = min_f64(s382, s365);
                            const s392: f64 = max_f64(s382, s365);
                            const s393: f64 = min_f64(s383, s366);
                            const s394: f64 = max_f64(s383, s366);
                            const s395: f64 = min_f64(s384, s367);
                            const s396: f64 = max_f64(s384, s367);
                            const s397: f64 = min_f64(s385, s368);
                            const s398: f64 = max_f64(s385, s368);
                            const s399: f64 = min_f64(s386, s360);
                            const s400: f64 = max_f64(s386, s360);
                            const s401: f64 = min_f64(s351, s337);
                            const s402: f64 = max_f64(s351, s337);
                            const s403: f64 = min_f64(s387, s338);
                            const s404: f64 = max_f64(s387, s338);
                            const s405: f64 = min_f64(s388, s339);
                            const s406: f64 = max_f64(s388, s339);
                            const s407: f64 = min_f64(s389, s340);
                            const s408: f64 = max_f64(s389, s340);
                            const s409: f64 = min_f64(s390, s341);
                            const s410: f64 = max_f64(s390, s341);
                            const s411: f64 = min_f64(s391, s342);
                            const s412: f64 = max_f64(s391, s342);
                            const s413: f64 = min_f64(s392, s343);
                            const s414: f64 = max_f64(s392, s343);
                            const s415: f64 = min_f64(s393, s344);
                            const s416: f64 = max_f64(s393, s344);
                            const s417: f64 = min_f64(s394, s345);
                            const s418: f64 = max_f64(s394, s345);
                            const s419: f64 = min_f64(s395, s346);
                            const s420: f64 = max_f64(s395, s346);
                            const s421: f64 = min_f64(s396, s347);
                            const s422: f64 = max_f64(s396, s347);
                            const s423: f64 = min_f64(s397, s348);
                            const s424: f64 = max_f64(s397, s348);
                            const s425: f64 = min_f64(s398, s349);
                            const s426: f64 = max_f64(s398, s349);
                            const s427: f64 = min_f64(s399, s350);
                            const s428: f64 = max_f64(s399, s350);
                            const s429: f64 = min_f64(s400, s328);
                            const s430: f64 = max_f64(s400, s328);
                            store<f64>(runs + (e2 << 3), s301);
                            store<f64>(runs + ((plane + e2) << 3), s401);
                            store<f64>(runs + ((base285 + e2) << 3), s402);
                            store<f64>(runs + ((base286 + e2) << 3), s403);
                            store<f64>(runs + ((base287 + e2) << 3), s404);
                            store<f64>(runs + ((base288 + e2) << 3), s405);
                            store<f64>(runs + ((base289 + e2) << 3), s406);
                            store<f64>(runs + ((base290 + e2) << 3), s407);
                            store<f64>(runs + ((base291 + e2) << 3), s408);
                            store<f64>(runs + ((base292 + e2) << 3), s409);
                            store<f64>(runs + ((base293 + e2) << 3), s410);
                            store<f64>(runs + ((base294 + e2) << 3), s411);
                            store<f64>(runs + ((base295 + e2) << 3), s412);
                            store<f64>(runs + ((base296 + e2) << 3), s413);
                            store<f64>(runs + ((base297 + e2) << 3), s414);
                            store<f64>(runs + ((base298 + e2) << 3), s415);
                            store<f64>(runs + ((base300 + e2) << 3), s416);
                            store<f64>(runs + ((base301 + e2) << 3), s417);
                            store<f64>(runs + ((base302 + e2) << 3), s418);
                            store<f64>(runs + ((base303 + e2) << 3), s419);
                            store<f64>(runs + ((base304 + e2) << 3), s420);
                            store<f64>(runs + ((base305 + e2) << 3), s421);
                            store<f64>(runs + ((base306 + e2) << 3), s422);
                            store<f64>(runs + ((base307 + e2) << 3), s423);
                            store<f64>(runs + ((base308 + e2) << 3), s424);
                            store<f64>(runs + ((base309 + e2) << 3), s425);
                            store<f64>(runs + ((base310 + e2) << 3), s426);
                            store<f64>(runs + ((base311 + e2) << 3), s427);
                            store<f64>(runs + ((base312 + e2) << 3), s428);
                            store<f64>(runs + ((base313 + e2) << 3), s429);
                            store<f64>(runs + ((base314 + e2) << 3), s430);
                            store<f64>(runs + ((base315 + e2) << 3), s378);
                          }
                        } else {
                          const e2Main16: i32 = max<i32>((rowsIn - (k * 2 - 1)) * colsHere, 0) & -4;
                          const base318: i32 = k * 2 - 1;
                          const base319: i32 = k * colsHere;
                          for (let e2: i32 = 0; e2 < e2Main16; e2 += 4) {
                            const base316: i32 = base318;
                            const base317: i32 = e2 + base319;
                            for (let j4: i32 = 0; j4 < k; j4++) {
                              const part19 = v128.load(runs + ((j4 * plane + base317) << 3));
                              const part20 = v128.load(runs + ((j4 * plane + base317) << 3), 16);
                              v128.store(runs + (((base316 - j4) * plane + e2) << 3), part19);
                              v128.store(runs + (((base316 - j4) * plane + e2) << 3), part20, 16);
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
                          const base322: i32 = k * 2 - 1;
                          const base323: i32 = k * colsHere;
                          const end17: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
                          for (let e2: i32 = e2Main16; e2 < end17; e2++) {
                            const base320: i32 = base322;
                            const base321: i32 = e2 + base323;
                            for (let j4: i32 = 0; j4 < k; j4++) {
                              store<f64>(
                                runs + (((base320 - j4) * plane + e2) << 3),
                                load<f64>(runs + ((j4 * plane + base321) << 3)),
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
                }
                k = k * 2;
              }
              if (width > older) {
                if (isPower) {
                  if (older == 1) {
                    const e2Main17: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                    for (let e2: i32 = 0; e2 < e2Main17; e2 += 4) {
                      const s801_0 = v128.load(runs + (e2 << 3));
                      const s801_1 = v128.load(runs + (e2 << 3), 16);
                      const s802_0 = v128.load(runs + ((e2 + colsHere) << 3));
                      const s802_1 = v128.load(runs + ((e2 + colsHere) << 3), 16);
                      const s803_0 = f64x2.pmin(s801_0, s802_0);
                      const s803_1 = f64x2.pmin(s801_1, s802_1);
                      const s804_0 = f64x2.pmax(s801_0, s802_0);
                      const s804_1 = f64x2.pmax(s801_1, s802_1);
                      v128.store(runs + (e2 << 3), s803_0);
                      v128.store(runs + (e2 << 3), s803_1, 16);
                      v128.store(runs + ((plane + e2) << 3), s804_0);
                      v128.store(runs + ((plane + e2) << 3), s804_1, 16);
                    }
                    const end18: i32 = (rowsIn - (width - 1)) * colsHere;
                    for (let e2: i32 = e2Main17; e2 < end18; e2++) {
                      const s801: f64 = load<f64>(runs + (e2 << 3));
                      const s802: f64 = load<f64>(runs + ((e2 + colsHere) << 3));
                      const s803: f64 = min_f64(s801, s802);
                      const s804: f64 = max_f64(s801, s802);
                      store<f64>(runs + (e2 << 3), s803);
                      store<f64>(runs + ((plane + e2) << 3), s804);
                    }
                  } else {
                    if (older == 2) {
                      const e2Main18: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                      const base393: i32 = 2 * colsHere;
                      const base394: i32 = 2 * plane;
                      const base395: i32 = 3 * plane;
                      for (let e2: i32 = 0; e2 < e2Main18; e2 += 4) {
                        const s791_0 = v128.load(runs + (e2 << 3));
                        const s791_1 = v128.load(runs + (e2 << 3), 16);
                        const s792_0 = v128.load(runs + ((plane + e2) << 3));
                        const s792_1 = v128.load(runs + ((plane + e2) << 3), 16);
                        const s793_0 = v128.load(runs + ((e2 + base393) << 3));
                        const s793_1 = v128.load(runs + ((e2 + base393) << 3), 16);
                        const s794_0 = v128.load(runs + ((plane + (e2 + base393)) << 3));
                        const s794_1 = v128.load(runs + ((plane + (e2 + base393)) << 3), 16);
                        const s795_0 = f64x2.pmin(s791_0, s793_0);
                        const s795_1 = f64x2.pmin(s791_1, s793_1);
                        const s796_0 = f64x2.pmax(s791_0, s793_0);
                        const s796_1 = f64x2.pmax(s791_1, s793_1);
                        const s797_0 = f64x2.pmin(s792_0, s794_0);
                        const s797_1 = f64x2.pmin(s792_1, s794_1);
                        const s798_0 = f64x2.pmax(s792_0, s794_0);
                        const s798_1 = f64x2.pmax(s792_1, s794_1);
                        const s799_0 = f64x2.pmin(s797_0, s796_0);
                        const s799_1 = f64x2.pmin(s797_1, s796_1);
                        const s800_0 = f64x2.pmax(s797_0, s796_0);
                        const s800_1 = f64x2.pmax(s797_1, s796_1);
                        v128.store(runs + (e2 << 3), s795_0);
                        v128.store(runs + (e2 << 3), s795_1, 16);
                        v128.store(runs + ((plane + e2) << 3), s799_0);
                        v128.store(runs + ((plane + e2) << 3), s799_1, 16);
                        v128.store(runs + ((base394 + e2) << 3), s800_0);
                        v128.store(runs + ((base394 + e2) << 3), s800_1, 16);
                        v128.store(runs + ((base395 + e2) << 3), s798_0);
                        v128.store(runs + ((base395 + e2) << 3), s798_1, 16);
                      }
                      const base396: i32 = 2 * colsHere;
                      const base397: i32 = 2 * plane;
                      const base398: i32 = 3 * plane;
                      const end19: i32 = (rowsIn - (width - 1)) * colsHere;
                      for (let e2: i32 = e2Main18; e2 < end19; e2++) {
                        const s791: f64 = load<f64>(runs + (e2 << 3));
                        const s792: f64 = load<f64>(runs + ((plane + e2) << 3));
                        const s793: f64 = load<f64>(runs + ((e2 + base396) << 3));
                        const s794: f64 = load<f64>(runs + ((plane + (e2 + base396)) << 3));
                        const s795: f64 = min_f64(s791, s793);
                        const s796: f64 = max_f64(s791, s793);
                        const s797: f64 = min_f64(s792, s794);
                        const s798: f64 = max_f64(s792, s794);
                        const s799: f64 = min_f64(s797, s796);
                        const s800: f64 = max_f64(s797, s796);
                        store<f64>(runs + (e2 << 3), s795);
                        store<f64>(runs + ((plane + e2) << 3), s799);
                        store<f64>(runs + ((base397 + e2) << 3), s800);
                        store<f64>(runs + ((base398 + e2) << 3), s798);
                      }
                    } else {
                      if (older == 4) {
                        const e2Main19: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                        const base399: i32 = 2 * plane;
                        const base400: i32 = 3 * plane;
                        const base401: i32 = 4 * colsHere;
                        const base402: i32 = 4 * plane;
                        const base403: i32 = 5 * plane;
                        const base404: i32 = 6 * plane;
                        const base405: i32 = 7 * plane;
                        for (let e2: i32 = 0; e2 < e2Main19; e2 += 4) {
                          const s765_0 = v128.load(runs + (e2 << 3));
                          const s765_1 = v128.load(runs + (e2 << 3), 16);
                          const s766_0 = v128.load(runs + ((plane + e2) << 3));
                          const s766_1 = v128.load(runs + ((plane + e2) << 3), 16);
                          const s767_0 = v128.load(runs + ((base399 + e2) << 3));
                          const s767_1 = v128.load(runs + ((base399 + e2) << 3), 16);
                          const s768_0 = v128.load(runs + ((base400 + e2) << 3));
                          const s768_1 = v128.load(runs + ((base400 + e2) << 3), 16);
                          const s769_0 = v128.load(runs + ((e2 + base401) << 3));
                          const s769_1 = v128.load(runs + ((e2 + base401) << 3), 16);
                          const s770_0 = v128.load(runs + ((plane + (e2 + base401)) << 3));
                          const s770_1 = v128.load(runs + ((plane + (e2 + base401)) << 3), 16);
                          const s771_0 = v128.load(runs + ((base399 + (e2 + base401)) << 3));
                          const s771_1 = v128.load(runs + ((base399 + (e2 + base401)) << 3), 16);
                          const s772_0 = v128.load(runs + ((base400 + (e2 + base401)) << 3));
                          const s772_1 = v128.load(runs + ((base400 + (e2 + base401)) << 3), 16);
                          const s773_0 = f64x2.pmin(s765_0, s769_0);
                          const s773_1 = f64x2.pmin(s765_1, s769_1);
                          const s774_0 = f64x2.pmax(s765_0, s769_0);
                          const s774_1 = f64x2.pmax(s765_1, s769_1);
                          const s775_0 = f64x2.pmin(s767_0, s771_0);
                          const s775_1 = f64x2.pmin(s767_1, s771_1);
                          const s776_0 = f64x2.pmax(s767_0, s771_0);
                          const s776_1 = f64x2.pmax(s767_1, s771_1);
                          const s777_0 = f64x2.pmin(s775_0, s774_0);
                          const s777_1 = f64x2.pmin(s775_1, s774_1);
                          const s778_0 = f64x2.pmax(s775_0, s774_0);
                          const s778_1 = f64x2.pmax(s775_1, s774_1);
                          const s779_0 = f64x2.pmin(s766_0, s770_0);
                          const s779_1 = f64x2.pmin(s766_1, s770_1);
                          const s780_0 = f64x2.pmax(s766_0, s770_0);
                          const s780_1 = f64x2.pmax(s766_1, s770_1);
                          const s781_0 = f64x2.pmin(s768_0, s772_0);
                          const s781_1 = f64x2.pmin(s768_1, s772_1);
                          const s782_0 = f64x2.pmax(s768_0, s772_0);
                          const s782_1 = f64x2.pmax(s768_1, s772_1);
                          const s783_0 = f64x2.pmin(s781_0, s780_0);
                          const s783_1 = f64x2.pmin(s781_1, s780_1);
                          const s784_0 = f64x2.pmax(s781_0, s780_0);
                          const s784_1 = f64x2.pmax(s781_1, s780_1);
                          const s785_0 = f64x2.pmin(s779_0, s777_0);
                          const s785_1 = f64x2.pmin(s779_1, s777_1);
                          const s786_0 = f64x2.pmax(s779_0, s777_0);
                          const s786_1 = f64x2.pmax(s779_1, s777_1);
                          const s787_0 = f64x2.pmin(s783_0, s778_0);
                          const s787_1 = f64x2.pmin(s783_1, s778_1);
                          const s788_0 = f64x2.pmax(s783_0, s778_0);
                          const s788_1 = f64x2.pmax(s783_1, s778_1);
                          const s789_0 = f64x2.pmin(s784_0, s776_0);
                          const s789_1 = f64x2.pmin(s784_1, s776_1);
                          const s790_0 = f64x2.pmax(s784_0, s776_0);
                          const s790_1 = f64x2.pmax(s784_1, s776_1);
                          v128.store(runs + (e2 << 3), s773_0);
                          v128.store(runs + (e2 << 3), s773_1, 16);
                          v128.store(runs + ((plane + e2) << 3), s785_0);
                          v128.store(runs + ((plane + e2) << 3), s785_1, 16);
                          v128.store(runs + ((base399 + e2) << 3), s786_0);
                          v128.store(runs + ((base399 + e2) << 3), s786_1, 16);
                          v128.store(runs + ((base400 + e2) << 3), s787_0);
                          v128.store(runs + ((base400 + e2) << 3), s787_1, 16);
                          v128.store(runs + ((base402 + e2) << 3), s788_0);
                          v128.store(runs + ((base402 + e2) << 3), s788_1, 16);
                          v128.store(runs + ((base403 + e2) << 3), s789_0);
                          v128.store(runs + ((base403 + e2) << 3), s789_1, 16);
                          v128.store(runs + ((base404 + e2) << 3), s790_0);
                          v128.store(runs + ((base404 + e2) << 3), s790_1, 16);
                          v128.store(runs + ((base405 + e2) << 3), s782_0);
                          v128.store(runs + ((base405 + e2) << 3), s782_1, 16);
                        }
                        const base406: i32 = 2 * plane;
                        const base407: i32 = 3 * plane;
                        const base408: i32 = 4 * colsHere;
                        const base409: i32 = 4 * plane;
                        const base410: i32 = 5 * plane;
                        const base411: i32 = 6 * plane;
                        const base412: i32 = 7 * plane;
                        const end20: i32 = (rowsIn - (width - 1)) * colsHere;
                        for (let e2: i32 = e2Main19; e2 < end20; e2++) {
                          const s765: f64 = load<f64>(runs + (e2 << 3));
                          const s766: f64 = load<f64>(runs + ((plane + e2) << 3));
                          const s767: f64 = load<f64>(runs + ((base406 + e2) << 3));
                          const s768: f64 = load<f64>(runs + ((base407 + e2) << 3));
                          const s769: f64 = load<f64>(runs + ((e2 + base408) << 3));
                          const s770: f64 = load<f64>(runs + ((plane + (e2 + base408)) << 3));
                          const s771: f64 = load<f64>(runs + ((base406 + (e2 + base408)) << 3));
                          const s772: f64 = load<f64>(runs + ((base407 + (e2 + base408)) << 3));
                          const s773: f64 = min_f64(s765, s769);
                          const s774: f64 = max_f64(s765, s769);
                          const s775: f64 = min_f64(s767, s771);
                          const s776: f64 = max_f64(s767, s771);
                          const s777: f64 = min_f64(s775, s774);
                          const s778: f64 = max_f64(s775, s774);
                          const s779: f64 = min_f64(s766, s770);
                          const s780: f64 = max_f64(s766, s770);
                          const s781: f64 = min_f64(s768, s772);
                          const s782: f64 = max_f64(s768, s772);
                          const s783: f64 = min_f64(s781, s780);
                          const s784: f64 = max_f64(s781, s780);
                          const s785: f64 = min_f64(s779, s777);
                          const s786: f64 = max_f64(s779, s777);
                          const s787: f64 = min_f64(s783, s778);
                          const s788: f64 = max_f64(s783, s778);
                          const s789: f64 = min_f64(s784, s776);
                          const s790: f64 = max_f64(s784, s776);
                          store<f64>(runs + (e2 << 3), s773);
                          store<f64>(runs + ((plane + e2) << 3), s785);
                          store<f64>(runs + ((base406 + e2) << 3), s786);
                          store<f64>(runs + ((base407 + e2) << 3), s787);
                          store<f64>(runs + ((base409 + e2) << 3), s788);
                          store<f64>(runs + ((base410 + e2) << 3), s789);
                          store<f64>(runs + ((base411 + e2) << 3), s790);
                          store<f64>(runs + ((base412 + e2) << 3), s782);
                        }
                      } else {
                        if (older == 8) {
                          const e2Main20: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                          const base413: i32 = 2 * plane;
                          const base414: i32 = 3 * plane;
                          const base415: i32 = 4 * plane;
                          const base416: i32 = 5 * plane;
                          const base417: i32 = 6 * plane;
                          const base418: i32 = 7 * plane;
                          const base419: i32 = 8 * colsHere;
                          const base420: i32 = 8 * plane;
                          const base421: i32 = 9 * plane;
                          const base422: i32 = 10 * plane;
                          const base423: i32 = 11 * plane;
                          const base424: i32 = 12 * plane;
                          const base425: i32 = 13 * plane;
                          const base426: i32 = 14 * plane;
                          const base427: i32 = 15 * plane;
                          for (let e2: i32 = 0; e2 < e2Main20; e2 += 4) {
                            const s699_0 = v128.load(runs + (e2 << 3));
                            const s699_1 = v128.load(runs + (e2 << 3), 16);
                            const s700_0 = v128.load(runs + ((plane + e2) << 3));
                            const s700_1 = v128.load(runs + ((plane + e2) << 3), 16);
                            const s701_0 = v128.load(runs + ((base413 + e2) << 3));
                            const s701_1 = v128.load(runs + ((base413 + e2) << 3), 16);
                            const s702_0 = v128.load(runs + ((base414 + e2) << 3));
                            const s702_1 = v128.load(runs + ((base414 + e2) << 3), 16);
                            const s703_0 = v128.load(runs + ((base415 + e2) << 3));
                            const s703_1 = v128.load(runs + ((base415 + e2) << 3), 16);
                            const s704_0 = v128.load(runs + ((base416 + e2) << 3));
                            const s704_1 = v128.load(runs + ((base416 + e2) << 3), 16);
                            const s705_0 = v128.load(runs + ((base417 + e2) << 3));
                            const s705_1 = v128.load(runs + ((base417 + e2) << 3), 16);
                            const s706_0 = v128.load(runs + ((base418 + e2) << 3));
                            const s706_1 = v128.load(runs + ((base418 + e2) << 3), 16);
                            const s707_0 = v128.load(runs + ((e2 + base419) << 3));
                            const s707_1 = v128.load(runs + ((e2 + base419) << 3), 16);
                            const s708_0 = v128.load(runs + ((plane + (e2 + base419)) << 3));
                            const s708_1 = v128.load(runs + ((plane + (e2 + base419)) << 3), 16);
                            const s709_0 = v128.load(runs + ((base413 + (e2 + base419)) << 3));
                            const s709_1 = v128.load(runs + ((base413 + (e2 + base419)) << 3), 16);
                            const s710_0 = v128.load(runs + ((base414 + (e2 + base419)) << 3));
                            const s710_1 = v128.load(runs + ((base414 + (e2 + base419)) << 3), 16);
                            const s711_0 = v128.load(runs + ((base415 + (e2 + base419)) << 3));
                            const s711_1 = v128.load(runs + ((base415 + (e2 + base419)) << 3), 16);
                            const s712_0 = v128.load(runs + ((base416 + (e2 + base419)) << 3));
                            const s712_1 = v128.load(runs + ((base416 + (e2 + base419)) << 3), 16);
                            const s713_0 = v128.load(runs + ((base417 + (e2 + base419)) << 3));
                            const s713_1 = v128.load(runs + ((base417 + (e2 + base419)) << 3), 16);
                            const s714_0 = v128.load(runs + ((base418 + (e2 + base419)) << 3));
                            const s714_1 = v128.load(runs + ((base418 + (e2 + base419)) << 3), 16);
                            const s715_0 = f64x2.pmin(s699_0, s707_0);
                            const s715_1 = f64x2.pmin(s699_1, s707_1);
                            const s716_0 = f64x2.pmax(s699_0, s707_0);
                            const s716_1 = f64x2.pmax(s699_1, s707_1);
                            const s717_0 = f64x2.pmin(s703_0, s711_0);
                            const s717_1 = f64x2.pmin(s703_1, s711_1);
                            const s718_0 = f64x2.pmax(s703_0, s711_0);
                            const s718_1 = f64x2.pmax(s703_1, s711_1);
                            const s719_0 = f64x2.pmin(s717_0, s716_0);
                            const s719_1 = f64x2.pmin(s717_1, s716_1);
                            const s720_0 = f64x2.pmax(s717_0, s716_0);
                            const s720_1 = f64x2.pmax(s717_1, s716_1);
                            const s721_0 = f64x2.pmin(s701_0, s709_0);
                            const s721_1 = f64x2.pmin(s701_1, s709_1);
                            const s722_0 = f64x2.pmax(s701_0, s709_0);
                            const s722_1 = f64x2.pmax(s701_1, s709_1);
                            const s723_0 = f64x2.pmin(s705_0, s713_0);
                            const s723_1 = f64x2.pmin(s705_1, s713_1);
                            const s724_0 = f64x2.pmax(s705_0, s713_0);
                            const s724_1 = f64x2.pmax(s705_1, s713_1);
                            const s725_0 = f64x2.pmin(s723_0, s722_0);
                            const s725_1 = f64x2.pmin(s723_1, s722_1);
                            const s726_0 = f64x2.pmax(s723_0, s722_0);
                            const s726_1 = f64x2.pmax(s723_1, s722_1);
                            const s727_0 = f64x2.pmin(s721_0, s719_0);
                            const s727_1 = f64x2.pmin(s721_1, s719_1);
                            const s728_0 = f64x2.pmax(s721_0, s719_0);
                            const s728_1 = f64x2.pmax(s721_1, s719_1);
                            const s729_0 = f64x2.pmin(s725_0, s720_0);
                            const s729_1 = f64x2.pmin(s725_1, s720_1);
                            const s730_0 = f64x2.pmax(s725_0, s720_0);
                            const s730_1 = f64x2.pmax(s725_1, s720_1);
                            const s731_0 = f64x2.pmin(s726_0, s718_0);
                            const s731_1 = f64x2.pmin(s726_1, s718_1);
                            const s732_0 = f64x2.pmax(s726_0, s718_0);
                            const s732_1 = f64x2.pmax(s726_1, s718_1);
                            const s733_0 = f64x2.pmin(s700_0, s708_0);
                            const s733_1 = f64x2.pmin(s700_1, s708_1);
                            const s734_0 = f64x2.pmax(s700_0, s708_0);
                            const s734_1 = f64x2.pmax(s700_1, s708_1);
                            const s735_0 = f64x2.pmin(s704_0, s712_0);
                            const s735_1 = f64x2.pmin(s704_1, s712_1);
                            const s736_0 = f64x2.pmax(s704_0, s712_0);
                            const s736_1 = f64x2.pmax(s704_1, s712_1);
                            const s737_0 = f64x2.pmin(s735_0, s734_0);
                            const s737_1 = f64x2.pmin(s735_1, s734_1);
                            const s738_0 = f64x2.pmax(s735_0, s734_0);
                            const s738_1 = f64x2.pmax(s735_1, s734_1);
                            const s739_0 = f64x2.pmin(s702_0, s710_0);
                            const s739_1 = f64x2.pmin(s702_1, s710_1);
                            const s740_0 = f64x2.pmax(s702_0, s710_0);
                            const s740_1 = f64x2.pmax(s702_1, s710_1);
                            const s741_0 = f64x2.pmin(s706_0, s714_0);
                            const s741_1 = f64x2.pmin(s706_1, s714_1);
                            const s742_0 = f64x2.pmax(s706_0, s714_0);
                            const s742_1 = f64x2.pmax(s706_1, s714_1);
                            const s743_0 = f64x2.pmin(s741_0, s740_0);
                            const s743_1 = f64x2.pmin(s741_1, s740_1);
                            const s744_0 = f64x2.pmax(s741_0, s740_0);
                            const s744_1 = f64x2.pmax(s741_1, s740_1);
                            const s745_0 = f64x2.pmin(s739_0, s737_0);
                            const s745_1 = f64x2.pmin(s739_1, s737_1);
                            const s746_0 = f64x2.pmax(s739_0, s737_0);
                            const s746_1 = f64x2.pmax(s739_1, s737_1);
                            const s747_0 = f64x2.pmin(s743_0, s738_0);
                            const s747_1 = f64x2.pmin(s743_1, s738_1);
                            const s748_0 = f64x2.pmax(s743_0, s738_0);
                            const s748_1 = f64x2.pmax(s743_1, s738_1);
                            const s749_0 = f64x2.pmin(s744_0, s736_0);
                            const s749_1 = f64x2.pmin(s744_1, s736_1);
                            const s750_0 = f64x2.pmax(s744_0, s736_0);
                            const s750_1 = f64x2.pmax(s744_1, s736_1);
                            const s751_0 = f64x2.pmin(s733_0, s727_0);
                            const s751_1 = f64x2.pmin(s733_1, s727_1);
                            const s752_0 = f64x2.pmax(s733_0, s727_0);
                            const s752_1 = f64x2.pmax(s733_1, s727_1);
                            const s753_0 = f64x2.pmin(s745_0, s728_0);
                            const s753_1 = f64x2.pmin(s745_1, s728_1);
                            const s754_0 = f64x2.pmax(s745_0, s728_0);
                            const s754_1 = f64x2.pmax(s745_1, s728_1);
                            const s755_0 = f64x2.pmin(s746_0, s729_0);
                            const s755_1 = f64x2.pmin(s746_1, s729_1);
                            const s756_0 = f64x2.pmax(s746_0, s729_0);
                            const s756_1 = f64x2.pmax(s746_1, s729_1);
                            const s757_0 = f64x2.pmin(s747_0, s730_0);
                            const s757_1 = f64x2.pmin(s747_1, s730_1);
                            const s758_0 = f64x2.pmax(s747_0, s730_0);
                            const s758_1 = f64x2.pmax(s747_1, s730_1);
                            const s759_0 = f64x2.pmin(s748_0, s731_0);
                            const s759_1 = f64x2.pmin(s748_1, s731_1);
                            const s760_0 = f64x2.pmax(s748_0, s731_0);
                            const s760_1 = f64x2.pmax(s748_1, s731_1);
                            const s761_0 = f64x2.pmin(s749_0, s732_0);
                            const s761_1 = f64x2.pmin(s749_1, s732_1);
                            const s762_0 = f64x2.pmax(s749_0, s732_0);
                            const s762_1 = f64x2.pmax(s749_1, s732_1);
                            const s763_0 = f64x2.pmin(s750_0, s724_0);
                            const s763_1 = f64x2.pmin(s750_1, s724_1);
                            const s764_0 = f64x2.pmax(s750_0, s724_0);
                            const s764_1 = f64x2.pmax(s750_1, s724_1);
                            v128.store(runs + (e2 << 3), s715_0);
                            v128.store(runs + (e2 << 3), s715_1, 16);
                            v128.store(runs + ((plane + e2) << 3), s751_0);
                            v128.store(runs + ((plane + e2) << 3), s751_1, 16);
                            v128.store(runs + ((base413 + e2) << 3), s752_0);
                            v128.store(runs + ((base413 + e2) << 3), s752_1, 16);
                            v128.store(runs + ((base414 + e2) << 3), s753_0);
                            v128.store(runs + ((base414 + e2) << 3), s753_1, 16);
                            v128.store(runs + ((base415 + e2) << 3), s754_0);
                            v128.store(runs + ((base415 + e2) << 3), s754_1, 16);
                            v128.store(runs + ((base416 + e2) << 3), s755_0);
                            v128.store(runs + ((base416 + e2) << 3), s755_1, 16);
                            v128.store(runs + ((base417 + e2) << 3), s756_0);
                            v128.store(runs + ((base417 + e2) << 3), s756_1, 16);
                            v128.store(runs + ((base418 + e2) << 3), s757_0);
                            v128.store(runs + ((base418 + e2) << 3), s757_1, 16);
                            v128.store(runs + ((base420 + e2) << 3), s758_0);
                            v128.store(runs + ((base420 + e2) << 3), s758_1, 16);
                            v128.store(runs + ((base421 + e2) << 3), s759_0);
                            v128.store(runs + ((base421 + e2) << 3), s759_1, 16);
                            v128.store(runs + ((base422 + e2) << 3), s760_0);
                            v128.store(runs + ((base422 + e2) << 3), s760_1, 16);
                            v128.store(runs + ((base423 + e2) << 3), s761_0);
                            v128.store(runs + ((base423 + e2) << 3), s761_1, 16);
                            v128.store(runs + ((base424 + e2) << 3), s762_0);
                            v128.store(runs + ((base424 + e2) << 3), s762_1, 16);
                            v128.store(runs + ((base425 + e2) << 3), s763_0);
                            v128.store(runs + ((base425 + e2) << 3), s763_1, 16);
                            v128.store(runs + ((base426 + e2) << 3), s764_0);
                            v128.store(runs + ((base426 + e2) << 3), s764_1, 16);
                            v128.store(runs + ((base427 + e2) << 3), s742_0);
                            v128.store(runs + ((base427 + e2) << 3), s742_1, 16);
                          }
                          const base428: i32 = 2 * plane;
                          const base429: i32 = 3 * plane;
                          const base430: i32 = 4 * plane;
                          const base431: i32 = 5 * plane;
                          const base432: i32 = 6 * plane;
                          const base433: i32 = 7 * plane;
                          const base434: i32 = 8 * colsHere;
                          const base435: i32 = 8 * plane;
                          const base436: i32 = 9 * plane;
                          const base437: i32 = 10 * plane;
                          const base438: i32 = 11 * plane;
                          const base439: i32 = 12 * plane;
                          const base440: i32 = 13 * plane;
                          const base441: i32 = 14 * plane;
                          const base442: i32 = 15 * plane;
                          const end21: i32 = (rowsIn - (width - 1)) * colsHere;
                          for (let e2: i32 = e2Main20; e2 < end21; e2++) {
                            const s699: f64 = load<f64>(runs + (e2 << 3));
                            const s700: f64 = load<f64>(runs + ((plane + e2) << 3));
                            const s701: f64 = load<f64>(runs + ((base428 + e2) << 3));
                            const s702: f64 = load<f64>(runs + ((base429 + e2) << 3));
                            const s703: f64 = load<f64>(runs + ((base430 + e2) << 3));
                            const s704: f64 = load<f64>(runs + ((base431 + e2) << 3));
                            const s705: f64 = load<f64>(runs + ((base432 + e2) << 3));
                            const s706: f64 = load<f64>(runs + ((base433 + e2) << 3));
                            const s707: f64 = load<f64>(runs + ((e2 + base434) << 3));
                            const s708: f64 = load<f64>(runs + ((plane + (e2 + base434)) << 3));
                            const s709: f64 = load<f64>(runs + ((base428 + (e2 + base434)) << 3));
                            const s710: f64 = load<f64>(runs + ((base429 + (e2 + base434)) << 3));
                            const s711: f64 = load<f64>(runs + ((base430 + (e2 + base434)) << 3));
                            const s712: f64 = load<f64>(runs + ((base431 + (e2 + base434)) << 3));
                            const s713: f64 = load<f64>(runs + ((base432 + (e2 + base434)) << 3));
                            const s714: f64 = load<f64>(runs + ((base433 + (e2 + base434)) << 3));
                            const s715: f64 = min_f64(s699, s707);
                            const s716: f64 = max_f64(s699, s707);
                            const s717: f64 = min_f64(s703, s711);
                            const s718: f64 = max_f64(s703, s711);
                            const s719: f64 = min_f64(s717, s716);
                            const s720: f64 = max_f64(s717, s716);
                            const s721: f64 = min_f64(s701, s709);
                            const s722: f64 = max_f64(s701, s709);
                            const s723: f64 = min_f64(s705, s713);
                            const s724: f64 = max_f64(s705, s713);
                            const s725: f64 = min_f64(s723, s722);
                            const s726: f64 = max_f64(s723, s722);
                            const s727: f64 = min_f64(s721, s719);
                            const s728: f64 = max_f64(s721, s719);
                            const s729: f64 = min_f64(s725, s720);
                            const s730: f64 = max_f64(s725, s720);
                            const s731: f64 = min_f64(s726, s718);
                            const s732: f64 = max_f64(s726, s718);
                            const s733: f64 = min_f64(s700, s708);
                            const s734: f64 = max_f64(s700, s708);
                            const s735: f64 = min_f64(s704, s712);
                            const s736: f64 = max_f64(s704, s712);
                            const s737: f64 = min_f64(s735, s734);
                            const s738: f64 = max_f64(s735, s734);
                            const s739: f64 = min_f64(s702, s710);
                            const s740: f64 = max_f64(s702, s710);
                            const s741: f64 = min_f64(s706, s714);
                            const s742: f64 = max_f64(s706, s714);
                            const s743: f64 = min_f64(s741, s740);
                            const s744: f64 = max_f64(s741, s740);
                            const s745: f64 = min_f64(s739, s737);
                            const s746: f64 = max_f64(s739, s737);
                            const s747: f64 = min_f64(s743, s738);
                            const s748: f64 = max_f64(s743, s738);
                            const s749: f64 = min_f64(s744, s736);
                            const s750: f64 = max_f64(s744, s736);
                            const s751: f64 = min_f64(s733, s727);
                            const s752: f64 = max_f64(s733, s727);
                            const s753: f64 = min_f64(s745, s728);
                            const s754: f64 = max_f64(s745, s728);
                            const s755: f64 = min_f64(s746, s729);
                            const s756: f64 = max_f64(s746, s729);
                            const s757: f64 = min_f64(s747, s730);
                            const s758: f64 = max_f64(s747, s730);
                            const s759: f64 = min_f64(s748, s731);
                            const s760: f64 = max_f64(s748, s731);
                            const s761: f64 = min_f64(s749, s732);
                            const s762: f64 = max_f64(s749, s732);
                            const s763: f64 = min_f64(s750, s724);
                            const s764: f64 = max_f64(s750, s724);
                            store<f64>(runs + (e2 << 3), s715);
                            store<f64>(runs + ((plane + e2) << 3), s751);
                            store<f64>(runs + ((base428 + e2) << 3), s752);
                            store<f64>(runs + ((base429 + e2) << 3), s753);
                            store<f64>(runs + ((base430 + e2) << 3), s754);
                            store<f64>(runs + ((base431 + e2) << 3), s755);
                            store<f64>(runs + ((base432 + e2) << 3), s756);
                            store<f64>(runs + ((base433 + e2) << 3), s757);
                            store<f64>(runs + ((base435 + e2) << 3), s758);
                            store<f64>(runs + ((base436 + e2) << 3), s759);
                            store<f64>(runs + ((base437 + e2) << 3), s760);
                            store<f64>(runs + ((base438 + e2) << 3), s761);
                            store<f64>(runs + ((base439 + e2) << 3), s762);
                            store<f64>(runs + ((base440 + e2) << 3), s763);
                            store<f64>(runs + ((base441 + e2) << 3), s764);
                            store<f64>(runs + ((base442 + e2) << 3), s742);
                          }
                        } else {
                          if (older == 16) {
                            const e2Main21: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                            const base443: i32 = 2 * plane;
                            const base444: i32 = 3 * plane;
                            const base445: i32 = 4 * plane;
                            const base446: i32 = 5 * plane;
                            const base447: i32 = 6 * plane;
                            const base448: i32 = 7 * plane;
                            const base449: i32 = 8 * plane;
                            const base450: i32 = 9 * plane;
                            const base451: i32 = 10 * plane;
                            const base452: i32 = 11 * plane;
                            const base453: i32 = 12 * plane;
                            const base454: i32 = 13 * plane;
                            const base455: i32 = 14 * plane;
                            const base456: i32 = 15 * plane;
                            const base457: i32 = 16 * colsHere;
                            const base458: i32 = 16 * plane;
                            const base459: i32 = 17 * plane;
                            const base460: i32 = 18 * plane;
                            const base461: i32 = 19 * plane;
                            const base462: i32 = 20 * plane;
                            const base463: i32 = 21 * plane;
                            const base464: i32 = 22 * plane;
                            const base465: i32 = 23 * plane;
                            const base466: i32 = 24 * plane;
                            const base467: i32 = 25 * plane;
                            const base468: i32 = 26 * plane;
                            const base469: i32 = 27 * plane;
                            const base470: i32 = 28 * plane;
                            const base471: i32 = 29 * plane;
                            const base472: i32 = 30 * plane;
                            const base473: i32 = 31 * plane;
                            for (let e2: i32 = 0; e2 < e2Main21; e2 += 4) {
                              const s537_0 = v128.load(runs + (e2 << 3));
                              const s537_1 = v128.load(runs + (e2 << 3), 16);
                              const s538_0 = v128.load(runs + ((plane + e2) << 3));
                              const s538_1 = v128.load(runs + ((plane + e2) << 3), 16);
                              const s539_0 = v128.load(runs + ((base443 + e2) << 3));
                              const s539_1 = v128.load(runs + ((base443 + e2) << 3), 16);
                              const s540_0 = v128.load(runs + ((base444 + e2) << 3));
                              const s540_1 = v128.load(runs + ((base444 + e2) << 3), 16);
                              const s541_0 = v128.load(runs + ((base445 + e2) << 3));
                              const s541_1 = v128.load(runs + ((base445 + e2) << 3), 16);
                              const s542_0 = v128.load(runs + ((base446 + e2) << 3));
                              const s542_1 = v128.load(runs + ((base446 + e2) << 3), 16);
                              const s543_0 = v128.load(runs + ((base447 + e2) << 3));
                              const s543_1 = v128.load(runs + ((base447 + e2) << 3), 16);
                              const s544_0 = v128.load(runs + ((base448 + e2) << 3));
                              const s544_1 = v128.load(runs + ((base448 + e2) << 3), 16);
                              const s545_0 = v128.load(runs + ((base449 + e2) << 3));
                              const s545_1 = v128.load(runs + ((base449 + e2) << 3), 16);
                              const s546_0 = v128.load(runs + ((base450 + e2) << 3));
                              const s546_1 = v128.load(runs + ((base450 + e2) << 3), 16);
                              const s547_0 = v128.load(runs + ((base451 + e2) << 3));
                              const s547_1 = v128.load(runs + ((base451 + e2) << 3), 16);
                              const s548_0 = v128.load(runs + ((base452 + e2) << 3));
                              const s548_1 = v128.load(runs + ((base452 + e2) << 3), 16);
                              const s549_0 = v128.load(runs + ((base453 + e2) << 3));
                              const s549_1 = v128.load(runs + ((base453 + e2) << 3), 16);
                              const s550_0 = v128.load(runs + ((base454 + e2) << 3));
                              const s550_1 = v128.load(runs + ((base454 + e2) << 3), 16);
                              const s551_0 = v128.load(runs + ((base455 + e2) << 3));
                              const s551_1 = v128.load(runs + ((base455 + e2) << 3), 16);
                              const s552_0 = v128.load(runs + ((base456 + e2) << 3));
                              const s552_1 = v128.load(runs + ((base456 + e2) << 3), 16);
                              const s553_0 = v128.load(runs + ((e2 + base457) << 3));
                              const s553_1 = v128.load(runs + ((e2 + base457) << 3), 16);
                              const s554_0 = v128.load(runs + ((plane + (e2 + base457)) << 3));
                              const s554_1 = v128.load(runs + ((plane + (e2 + base457)) << 3), 16);
                              const s555_0 = v128.load(runs + ((base443 + (e2 + base457)) << 3));
                              const s555_1 = v128.load(runs + ((base443 + (e2 + base457)) << 3), 16);
                              const s556_0 = v128.load(runs + ((base444 + (e2 + base457)) << 3));
                              const s556_1 = v128.load(runs + ((base444 + (e2 + base457)) << 3), 16);
                              const s557_0 = v128.load(runs + ((base445 + (e2 + base457)) << 3));
                              const s557_1 = v128.load(runs + ((base445 + (e2 + base457)) << 3), 16);
                              const s558_0 = v128.load(runs + ((base446 + (e2 + base457)) << 3));
                              const s558_1 = v128.load(runs + ((base446 + (e2 + base457)) << 3), 16);
                              const s559_0 = v128.load(runs + ((base447 + (e2 + base457)) << 3));
                              const s559_1 = v128.load(runs + ((base447 + (e2 + base457)) << 3), 16);
                              const s560_0 = v128.load(runs + ((base448 + (e2 + base457)) << 3));
                              const s560_1 = v128.load(runs + ((base448 + (e2 + base457)) << 3), 16);
                              const s561_0 = v128.load(runs + ((base449 + (e2 + base457)) << 3));
                              const s561_1 = v128.load(runs + ((base449 + (e2 + base457)) << 3), 16);
                              const s562_0 = v128.load(runs + ((base450 + (e2 + base457)) << 3));
                              const s562_1 = v128.load(runs + ((base450 + (e2 + base457)) << 3), 16);
                              const s563_0 = v128.load(runs + ((base451 + (e2 + base457)) << 3));
                              const s563_1 = v128.load(runs + ((base451 + (e2 + base457)) << 3), 16);
                              const s564_0 = v128.load(runs + ((base452 + (e2 + base457)) << 3));
                              const s564_1 = v128.load(runs + ((base452 + (e2 + base457)) << 3), 16);
                              const s565_0 = v128.load(runs + ((base453 + (e2 + base457)) << 3));
                              const s565_1 = v128.load(runs + ((base453 + (e2 + base457)) << 3), 16);
                              const s566_0 = v128.load(runs + ((base454 + (e2 + base457)) << 3));
                              const s566_1 = v128.load(runs + ((base454 + (e2 + base457)) << 3), 16);
                              const s567_0 = v128.load(runs + ((base455 + (e2 + base457)) << 3));
                              const s567_1 = v128.load(runs + ((base455 + (e2 + base457)) << 3), 16);
                              const s568_0 = v128.load(runs + ((base456 + (e2 + base457)) << 3));
                              const s568_1 = v128.load(runs + ((base456 + (e2 + base457)) << 3), 16);
                              const s569_0 = f64x2.pmin(s537_0, s553_0);
                              const s569_1 = f64x2.pmin(s537_1, s553_1);
                              const s570_0 = f64x2.pmax(s537_0, s553_0);
                              const s570_1 = f64x2.pmax(s537_1, s553_1);
                              const s571_0 = f64x2.pmin(s545_0, s561_0);
                              const s571_1 = f64x2.pmin(s545_1, s561_1);
                              const s572_0 = f64x2.pmax(s545_0, s561_0);
                              const s572_1 = f64x2.pmax(s545_1, s561_1);
                              const s573_0 = f64x2.pmin(s571_0, s570_0);
                              const s573_1 = f64x2.pmin(s571_1, s570_1);
                              const s574_0 = f64x2.pmax(s571_0, s570_0);
                              const s574_1 = f64x2.pmax(s571_1, s570_1);
                              const s575_0 = f64x2.pmin(s541_0, s557_0);
                              const s575_1 = f64x2.pmin(s541_1, s557_1);
                              const s576_0 = f64x2.pmax(s541_0, s557_0);
                              const s576_1 = f64x2.pmax(s541_1, s557_1);
                              const s577_0 = f64x2.pmin(s549_0, s565_0);
                              const s577_1 = f64x2.pmin(s549_1, s565_1);
                              const s578_0 = f64x2.pmax(s549_0, s565_0);
                              const s578_1 = f64x2.pmax(s549_1, s565_1);
                              const s579_0 = f64x2.pmin(s577_0, s576_0);
                              const s579_1 = f64x2.pmin(s577_1, s576_1);
                              const s580_0 = f64x2.pmax(s577_0, s576_0);
                              const s580_1 = f64x2.pmax(s577_1, s576_1);
                              const s581_0 = f64x2.pmin(s575_0, s573_0);
                              const s581_1 = f64x2.pmin(s575_1, s573_1);
                              const s582_0 = f64x2.pmax(s575_0, s573_0);
                              const s582_1 = f64x2.pmax(s575_1, s573_1);
                              const s583_0 = f64x2.pmin(s579_0, s574_0);
                              const s583_1 = f64x2.pmin(s579_1, s574_1);
                              const s584_0 = f64x2.pmax(s579_0, s574_0);
                              const s584_1 = f64x2.pmax(s579_1, s574_1);
                              const s585_0 = f64x2.pmin(s580_0, s572_0);
                              const s585_1 = f64x2.pmin(s580_1, s572_1);
                              const s586_0 = f64x2.pmax(s580_0, s572_0);
                              const s586_1 = f64x2.pmax(s580_1, s572_1);
                              const s587_0 = f64x2.pmin(s539_0, s555_0);
                              const s587_1 = f64x2.pmin(s539_1, s555_1);
                              const s588_0 = f64x2.pmax(s539_0, s555_0);
                              const s588_1 = f64x2.pmax(s539_1, s555_1);
                              const s589_0 = f64x2.pmin(s547_0, s563_0);
                              const s589_1 = f64x2.pmin(s547_1, s563_1);
                              const s590_0 = f64x2.pmax(s547_0, s563_0);
                              const s590_1 = f64x2.pmax(s547_1, s563_1);
                              const s591_0 = f64x2.pmin(s589_0, s588_0);
                              const s591_1 = f64x2.pmin(s589_1, s588_1);
                              const s592_0 = f64x2.pmax(s589_0, s588_0);
                              const s592_1 = f64x2.pmax(s589_1, s588_1);
                              const s593_0 = f64x2.pmin(s543_0, s559_0);
                              const s593_1 = f64x2.pmin(s543_1, s559_1);
                              const s594_0 = f64x2.pmax(s543_0, s559_0);
                              const s594_1 = f64x2.pmax(s543_1, s559_1);
                              const s595_0 = f64x2.pmin(s551_0, s567_0);
                              const s595_1 = f64x2.pmin(s551_1, s567_1);
                              const s596_0 = f64x2.pmax(s551_0, s567_0);
                              const s596_1 = f64x2.pmax(s551_1, s567_1);
                              const s597_0 = f64x2.pmin(s595_0, s594_0);
                              const s597_1 = f64x2.pmin(s595_1, s594_1);
                              const s598_0 = f64x2.pmax(s595_0, s594_0);
                              const s598_1 = f64x2.pmax(s595_1, s594_1);
                              const s599_0 = f64x2.pmin(s593_0, s591_0);
                              const s599_1 = f64x2.pmin(s593_1, s591_1);
                              const s600_0 = f64x2.pmax(s593_0, s591_0);
                              const s600_1 = f64x2.pmax(s593_1, s591_1);
                              const s601_0 = f64x2.pmin(s597_0, s592_0);
                              const s601_1 = f64x2.pmin(s597_1, s592_1);
                              const s602_0 = f64x2.pmax(s597_0, s592_0);
                              const s602_1 = f64x2.pmax(s597_1, s592_1);
                              const s603_0 = f64x2.pmin(s598_0, s590_0);
                              const s603_1 = f64x2.pmin(s598_1, s590_1);
                              const s604_0 = f64x2.pmax(s598_0, s590_0);
                              const s604_1 = f64x2.pmax(s598_1, s590_1);
                              const s605_0 = f64x2.pmin(s587_0, s581_0);
                              const s605_1 = f64x2.pmin(s587_1, s581_1);
                              const s606_0 = f64x2.pmax(s587_0, s581_0);
                              const s606_1 = f64x2.pmax(s587_1, s581_1);
                              const s607_0 = f64x2.pmin(s599_0, s582_0);
                              const s607_1 = f64x2.pmin(s599_1, s582_1);
                              const s608_0 = f64x2.pmax(s599_0, s582_0);
                              const s608_1 = f64x2.pmax(s599_1, s582_1);
                              const s609_0 = f64x2.pmin(s600_0, s583_0);
                              const s609_1 = f64x2.pmin(s600_1, s583_1);
                              const s610_0 = f64x2.pmax(s600_0, s583_0);
                              const s610_1 = f64x2.pmax(s600_1, s583_1);
                              const s611_0 = f64x2.pmin(s601_0, s584_0);
                              const s611_1 = f64x2.pmin(s601_1, s584_1);
                              const s612_0 = f64x2.pmax(s601_0, s584_0);
                              const s612_1 = f64x2.pmax(s601_1, s584_1);
                              const s613_0 = f64x2.pmin(s602_0, s585_0);
                              const s613_1 = f64x2.pmin(s602_1, s585_1);
                              const s614_0 = f64x2.pmax(s602_0, s585_0);
                              const s614_1 = f64x2.pmax(s602_1, s585_1);
                              const s615_0 = f64x2.pmin(s603_0, s586_0);
                              const s615_1 = f64x2.pmin(s603_1, s586_1);
                              const s616_0 = f64x2.pmax(s603_0, s586_0);
                              const s616_1 = f64x2.pmax(s603_1, s586_1);
                              const s617_0 = f64x2.pmin(s604_0, s578_0);
                              const s617_1 = f64x2.pmin(s604_1, s578_1);
                              const s618_0 = f64x2.pmax(s604_0, s578_0);
                              const s618_1 = f64x2.pmax(s604_1, s578_1);
                              const s619_0 = f64x2.pmin(s538_0, s554_0);
                              const s619_1 = f64x2.pmin(s538_1, s554_1);
                              const s620_0 = f64x2.pmax(s538_0, s554_0);
                              const s620_1 = f64x2.pmax(s538_1, s554_1);
                              const s621_0 = f64x2.pmin(s546_0, s562_0);
                              const s621_1 = f64x2.pmin(s546_1, s562_1);
                              const s622_0 = f64x2.pmax(s546_0, s562_0);
                              const s622_1 = f64x2.pmax(s546_1, s562_1);
                              const s623_0 = f64x2.pmin(s621_0, s620_0);
                              const s623_1 = f64x2.pmin(s621_1, s620_1);
                              const s624_0 = f64x2.pmax(s621_0, s620_0);
                              const s624_1 = f64x2.pmax(s621_1, s620_1);
                              const s625_0 = f64x2.pmin(s542_0, s558_0);
                              const s625_1 = f64x2.pmin(s542_1, s558_1);
                              const s626_0 = f64x2.pmax(s542_0, s558_0);
                              const s626_1 = f64x2.pmax(s542_1, s558_1);
                              const s627_0 = f64x2.pmin(s550_0, s566_0);
                              const s627_1 = f64x2.pmin(s550_1, s566_1);
                              const s628_0 = f64x2.pmax(s550_0, s566_0);
                              const s628_1 = f64x2.pmax(s550_1, s566_1);
                              const s629_0 = f64x2.pmin(s627_0, s626_0);
                              const s629_1 = f64x2.pmin(s627_1, s626_1);
                              const s630_0 = f64x2.pmax(s627_0, s626_0);
                              const s630_1 = f64x2.pmax(s627_1, s626_1);
                              const s631_0 = f64x2.pmin(s625_0, s623_0);
                              const s631_1 = f64x2.pmin(s625_1, s623_1);
                              const s632_0 = f64x2.pmax(s625_0, s623_0);
                              const s632_1 = f64x2.pmax(s625_1, s623_1);
                              const s633_0 = f64x2.pmin(s629_0, s624_0);
                              const s633_1 = f64x2.pmin(s629_1, s624_1);
                              const s634_0 = f64x2.pmax(s629_0, s624_0);
                              const s634_1 = f64x2.pmax(s629_1, s624_1);
                              const s635_0 = f64x2.pmin(s630_0, s622_0);
                              const s635_1 = f64x2.pmin(s630_1, s622_1);
                              const s636_0 = f64x2.pmax(s630_0, s622_0);
                              const s636_1 = f64x2.pmax(s630_1, s622_1);
                              const s637_0 = f64x2.pmin(s540_0, s556_0);
                              const s637_1 = f64x2.pmin(s540_1, s556_1);
                              const s638_0 = f64x2.pmax(s540_0, s556_0);
                              const s638_1 = f64x2.pmax(s540_1, s556_1);
                              const s639_0 = f64x2.pmin(s548_0, s564_0);
                              const s639_1 = f64x2.pmin(s548_1, s564_1);
                              const s640_0 = f64x2.pmax(s548_0, s564_0);
                              const s640_1 = f64x2.pmax(s548_1, s564_1);
                              const s641_0 = f64x2.pmin(s639_0, s638_0);
                              const s641_1 = f64x2.pmin(s639_1, s638_1);
                              const s642_0 = f64x2.pmax(s639_0, s638_0);
                              const s642_1 = f64x2.pmax(s639_1, s638_1);
                              const s643_0 = f64x2.pmin(s544_0, s560_0);
                              const s643_1 = f64x2.pmin(s544_1, s560_1);
                              const s644_0 = f64x2.pmax(s544_0, s560_0);
                              const s644_1 = f64x2.pmax(s544_1, s560_1);
                              const s645_0 = f64x2.pmin(s552_0, s568_0);
                              const s645_1 = f64x2.pmin(s552_1, s568_1);
                              const s646_0 = f64x2.pmax(s552_0, s568_0);
                              const s646_1 = f64x2.pmax(s552_1, s568_1);
                              const s647_0 = f64x2.pmin(s645_0, s644_0);
                              const s647_1 = f64x2.pmin(s645_1, s644_1);
                              const s648_0 = f64x2.pmax(s645_0, s644_0);
                              const s648_1 = f64x2.pmax(s645_1, s644_1);
                              const s649_0 = f64x2.pmin(s643_0, s641_0);
                              const s649_1 = f64x2.pmin(s643_1, s641_1);
                              const s650_0 = f64x2.pmax(s643_0, s641_0);
                              const s650_1 = f64x2.pmax(s643_1, s641_1);
                              const s651_0 = f64x2.pmin(s647_0, s642_0);
                              const s651_1 = f64x2.pmin(s647_1, s642_1);
                              const s652_0 = f64x2.pmax(s647_0, s642_0);
                              const s652_1 = f64x2.pmax(s647_1, s642_1);
                              const s653_0 = f64x2.pmin(s648_0, s640_0);
                              const s653_1 = f64x2.pmin(s648_1, s640_1);
                              const s654_0 = f64x2.pmax(s648_0, s640_0);
                              const s654_1 = f64x2.pmax(s648_1, s640_1);
                              const s655_0 = f64x2.pmin(s637_0, s631_0);
                              const s655_1 = f64x2.pmin(s637_1, s631_1);
                              const s656_0 = f64x2.pmax(s637_0, s631_0);
                              const s656_1 = f64x2.pmax(s637_1, s631_1);
                              const s657_0 = f64x2.pmin(s649_0, s632_0);
                              const s657_1 = f64x2.pmin(s649_1, s632_1);
                              const s658_0 = f64x2.pmax(s649_0, s632_0);
                              const s658_1 = f64x2.pmax(s649_1, s632_1);
                              const s659_0 = f64x2.pmin(s650_0, s633_0);
                              const s659_1 = f64x2.pmin(s650_1, s633_1);
                              const s660_0 = f64x2.pmax(s650_0, s633_0);
                              const s660_1 = f64x2.pmax(s650_1, s633_1);
                              const s661_0 = f64x2.pmin(s651_0, s634_0);
                              const s661_1 = f64x2.pmin(s651_1, s634_1);
                              const s662_0 = f64x2.pmax(s651_0, s634_0);
                              const s662_1 = f64x2.pmax(s651_1, s634_1);
                              const s663_0 = f64x2.pmin(s652_0, s635_0);
                              const s663_1 = f64x2.pmin(s652_1, s635_1);
                              const s664_0 = f64x2.pmax(s652_0, s635_0);
                              const s664_1 = f64x2.pmax(s652_1, s635_1);
                              const s665_0 = f64x2.pmin(s653_0, s636_0);
                              const s665_1 = f64x2.pmin(s653_1, s636_1);
                              const s666_0 = f64x2.pmax(s653_0, s636_0);
                              const s666_1 = f64x2.pmax(s653_1, s636_1);
                              const s667_0 = f64x2.pmin(s654_0, s628_0);
                              const s667_1 = f64x2.pmin(s654_1, s628_1);
                              const s668_0 = f64x2.pmax(s654_0, s628_0);
                              const s668_1 = f64x2.pmax(s654_1, s628_1);
                              const s669_0 = f64x2.pmin(s619_0, s605_0);
                              const s669_1 = f64x2.pmin(s619_1, s605_1);
                              const s670_0 = f64x2.pmax(s619_0, s605_0);
                              const s670_1 = f64x2.pmax(s619_1, s605_1);
                              const s671_0 = f64x2.pmin(s655_0, s606_0);
                              const s671_1 = f64x2.pmin(s655_1, s606_1);
                              const s672_0 = f64x2.pmax(s655_0, s606_0);
                              const s672_1 = f64x2.pmax(s655_1, s606_1);
                              const s673_0 = f64x2.pmin(s656_0, s607_0);
                              const s673_1 = f64x2.pmin(s656_1, s607_1);
                              const s674_0 = f64x2.pmax(s656_0, s607_0);
                              const s674_1 = f64x2.pmax(s656_1, s607_1);
                              const s675_0 = f64x2.pmin(s657_0, s608_0);
                              const s675_1 = f64x2.pmin(s657_1, s608_1);
                              const s676_0 = f64x2.pmax(s657_0, s608_0);
                              const s676_1 = f64x2.pmax(s657_1, s608_1);
                              const s677_0 = f64x2.pmin(s658_0, s609_0);
                              const s677_1 = f64x2.pmin(s658_1, s609_1);
                              const s678_0 = f64x2.pmax(s658_0, s609_0);
                              const s678_1 = f64x2.pmax(s658_1, s609_1);
                              const s679_0 = f64x2.pmin(s659_0, s610_0);
                              const s679_1 = f64x2.pmin(s659_1, s610_1);
                              const s680_0 = f64x2.pmax(s659_0, s610_0);
                              const s680_1 = f64x2.pmax(s659_1, s610_1);
                              const s681_0 = f64x2.pmin(s660_0, s611_0);
                              const s681_1 = f64x2.pmin(s660_1, s611_1);
                              const s682_0 = f64x2.pmax(s660_0, s611_0);
                              const s682_1 = f64x2.pmax(s660_1, s611_1);
                              const s683_0 = f64x2.pmin(s661_0, s612_0);
                              const s683_1 = f64x2.pmin(s661_1, s612_1);
                              const s684_0 = f64x2.pmax(s661_0, s612_0);
                              const s684_1 = f64x2.pmax(s661_1, s612_1);
                              const s685_0 = f64x2.pmin(s662_0, s613_0);
                              const s685_1 = f64x2.pmin(s662_1, s613_1);
                              const s686_0 = f64x2.pmax(s662_0, s613_0);
                              const s686_1 = f64x2.pmax(s662_1, s613_1);
                              const s687_0 = f64x2.pmin(s663_0, s614_0);
                              const s687_1 = f64x2.pmin(s663_1, s614_1);
                              const s688_0 = f64x2.pmax(s663_0, s614_0);
                              const s688_1 = f64x2.pmax(s663_1, s614_1);
                              const s689_0 = f64x2.pmin(s664_0, s615_0);
                              const s689_1 = f64x2.pmin(s664_1, s615_1);
                              const s690_0 = f64x2.pmax(s664_0, s615_0);
                              const s690_1 = f64x2.pmax(s664_1, s615_1);
                              const s691_0 = f64x2.pmin(s665_0, s616_0);
                              const s691_1 = f64x2.pmin(s665_1, s616_1);
                              const s692_0 = f64x2.pmax(s665_0, s616_0);
                              const s692_1 = f64x2.pmax(s665_1, s616_1);
                              const s693_0 = f64x2.pmin(s666_0, s617_0);
                              const s693_1 = f64x2.pmin(s666_1, s617_1);
                              const s694_0 = f64x2.pmax(s666_0, s617_0);
                              const s694_1 = f64x2.pmax(s666_1, s617_1);
                              const s695_0 = f64x2.pmin(s667_0, s618_0);
                              const s695_1 = f64x2.pmin(s667_1, s618_1);
                              const s696_0 = f64x2.pmax(s667_0, s618_0);
                              const s696_1 = f64x2.pmax(s667_1, s618_1);
                              const s697_0 = f64x2.pmin(s668_0, s596_0);
                              const s697_1 = f64x2.pmin(s668_1, s596_1);
                              const s698_0 = f64x2.pmax(s668_0, s596_0);
                              const s698_1 = f64x2.pmax(s668_1, s596_1);
                              v128.store(runs + (e2 << 3), s569_0);
                              v128.store(runs + (e2 << 3), s569_1, 16);
                              v128.store(runs + ((plane + e2) << 3), s669_0);
                              v128.store(runs + ((plane + e2) << 3), s669_1, 16);
                              v128.store(runs + ((base443 + e2) << 3), s670_0);
                              v128.store(runs + ((base443 + e2) << 3), s670_1, 16);
                              v128.store(runs + ((base444 + e2) << 3), s671_0);
                              v128.store(runs + ((base444 + e2) << 3), s671_1, 16);
                              v128.store(runs + ((base445 + e2) << 3), s672_0);
                              v128.store(runs + ((base445 + e2) << 3), s672_1, 16);
                              v128.store(runs + ((base446 + e2) << 3), s673_0);
                              v128.store(runs + ((base446 + e2) << 3), s673_1, 16);
                              v128.store(runs + ((base447 + e2) << 3), s674_0);
                              v128.store(runs + ((base447 + e2) << 3), s674_1, 16);
                              v128.store(runs + ((base448 + e2) << 3), s675_0);
                              v128.store(runs + ((base448 + e2) << 3), s675_1, 16);
                              v128.store(runs + ((base449 + e2) << 3), s676_0);
                              v128.store(runs + ((base449 + e2) << 3), s676_1, 16);
                              v128.store(runs + ((base450 + e2) << 3), s677_0);
                              v128.store(runs + ((base450 + e2) << 3), s677_1, 16);
                              v128.store(runs + ((base451 + e2) << 3), s678_0);
                              v128.store(runs + ((base451 + e2) << 3), s678_1, 16);
                              v128.store(runs + ((base452 + e2) << 3), s679_0);
                              v128.store(runs + ((base452 + e2) << 3), s679_1, 16);
                              v128.store(runs + ((base453 + e2) << 3), s680_0);
                              v128.store(runs + ((base453 + e2) << 3), s680_1, 16);
                              v128.store(runs + ((base454 + e2) << 3), s681_0);
                              v128.store(runs + ((base454 + e2) << 3), s681_1, 16);
                              v128.store(runs + ((base455 + e2) << 3), s682_0);
                              v128.store(runs + ((base455 + e2) << 3), s682_1, 16);
                              v128.store(runs + ((base456 + e2) << 3), s683_0);
                              v128.store(runs + ((base456 + e2) << 3), s683_1, 16);
                              v128.store(runs + ((base458 + e2) << 3), s684_0);
                              v128.store(runs + ((base458 + e2) << 3), s684_1, 16);
                              v128.store(runs + ((base459 + e2) << 3), s685_0);
                              v128.store(runs + ((base459 + e2) << 3), s685_1, 16);
                              v128.store(runs + ((base460 + e2) << 3), s686_0);
                              v128.store(runs + ((base460 + e2) << 3), s686_1, 16);
                              v128.store(runs + ((base461 + e2) << 3), s687_0);
                              v128.store(runs + ((base461 + e2) << 3), s687_1, 16);
                              v128.store(runs + ((base462 + e2) << 3), s688_0);
                              v128.store(runs + ((base462 + e2) << 3), s688_1, 16);
                              v128.store(runs + ((base463 + e2) << 3), s689_0);
                              v128.store(runs + ((base463 + e2) << 3), s689_1, 16);
                              v128.store(runs + ((base464 + e2) << 3), s690_0);
                              v128.store(runs + ((base464 + e2) << 3), s690_1, 16);
                              v128.store(runs + ((base465 + e2) << 3), s691_0);
                              v128.store(runs + ((base465 + e2) << 3), s691_1, 16);
                              v128.store(runs + ((base466 + e2) << 3), s692_0);
                              v128.store(runs + ((base466 + e2) << 3), s692_1, 16);
                              v128.store(runs + ((base467 + e2) << 3), s693_0);
                              v128.store(runs + ((base467 + e2) << 3), s693_1, 16);
                              v128.store(runs + ((base468 + e2) << 3), s694_0);
                              v128.store(runs + ((base468 + e2) << 3), s694_1, 16);
                              v128.store(runs + ((base469 + e2) << 3), s695_0);
                              v128.store(runs + ((base469 + e2) << 3), s695_1, 16);
                              v128.store(runs + ((base470 + e2) << 3), s696_0);
                              v128.store(runs + ((base470 + e2) << 3), s696_1, 16);
                              v128.store(runs + ((base471 + e2) << 3), s697_0);
                              v128.store(runs + ((base471 + e2) << 3), s697_1, 16);
                              v128.store(runs + ((base472 + e2) << 3), s698_0);
                              v128.store(runs + ((base472 + e2) << 3), s698_1, 16);
                              v128.store(runs + ((base473 + e2) << 3), s646_0);
                              v128.store(runs + ((base473 + e2) << 3), s646_1, 16);
                            }
                            const base474: i32 = 2 * plane;
                            const base475: i32 = 3 * plane;
                            const base476: i32 = 4 * plane;
                            const base477: i32 = 5 * plane;
                            const base478: i32 = 6 * plane;
                            const base479: i32 = 7 * plane;
                            const base480: i32 = 8 * plane;
                            const base481: i32 = 9 * plane;
                            const base482: i32 = 10 * plane;
                            const base483: i32 = 11 * plane;
                            const base484: i32 = 12 * plane;
                            const base485: i32 = 13 * plane;
                            const base486: i32 = 14 * plane;
                            const base487: i32 = 15 * plane;
                            const base488: i32 = 16 * colsHere;
                            const base489: i32 = 16 * plane;
                            const base490: i32 = 17 * plane;
                            const base491: i32 = 18 * plane;
                            const base492: i32 = 19 * plane;
                            const base493: i32 = 20 * plane;
                            const base494: i32 = 21 * plane;
                            const base495: i32 = 22 * plane;
                            const base496: i32 = 23 * plane;
                            const base497: i32 = 24 * plane;
                            const base498: i32 = 25 * plane;
                            const base499: i32 = 26 * plane;
                            const base500: i32 = 27 * plane;
                            const base501: i32 = 28 * plane;
                            const base502: i32 = 29 * plane;
                            const base503: i32 = 30 * plane;
                            const base504: i32 = 31 * plane;
                            const end22: i32 = (rowsIn - (width - 1)) * colsHere;
                            for (let e2: i32 = e2Main21; e2 < end22; e2++) {
                              const s537: f64 = load<f64>(runs + (e2 << 3));
                              const s538: f64 = load<f64>(runs + ((plane + e2) << 3));
                              const s539: f64 = load<f64>(runs + ((base474 + e2) << 3));
                              const s540: f64 = load<f64>(runs + ((base475 + e2) << 3));
                              const s541: f64 = load<f64>(runs + ((base476 + e2) << 3));
                              const s542: f64 = load<f64>(runs + ((base477 + e2) << 3));
                              const s543: f64 = load<f64>(runs + ((base478 + e2) << 3));
                              const s544: f64 = load<f64>(runs + ((base479 + e2) << 3));
                              const s545: f64 = load<f64>(runs + ((base480 + e2) << 3));
                              const s546: f64 = load<f64>(runs + ((base481 + e2) << 3));
                              const s547: f64 = load<f64>(runs + ((base482 + e2) << 3));
                              const s548: f64 = load<f64>(runs + ((base483 + e2) << 3));
                              const s549: f64 = load<f64>(runs + ((base484 + e2) << 3));
                              const s550: f64 = load<f64>(runs + ((base485 + e2) << 3));
                              const s551: f64 = load<f64>(runs + ((base486 + e2) << 3));
                              const s552: f64 = load<f64>(runs + ((base487 + e2) << 3));
                              const s553: f64 = load<f64>(runs + ((e2 + base488) << 3));
                              const s554: f64 = load<f64>(runs + ((plane + (e2 + base488)) << 3));
                              const s555: f64 = load<f64>(runs + ((base474 + (e2 + base488)) << 3));
                              const s556: f64 = load<f64>(runs + ((base475 + (e2 + base488)) << 3));
                              const s557: f64 = load<f64>(runs + ((base476 + (e2 + base488)) << 3));
                              const s558: f64 = load<f64>(runs + ((base477 + (e2 + base488)) << 3));
                              const s559: f64 = load<f64>(runs + ((base478 + (e2 + base488)) << 3));
                              const s560: f64 = load<f64>(runs + ((base479 + (e2 + base488)) << 3));
                              const s561: f64 = load<f64>(runs + ((base480 + (e2 + base488)) << 3));
                              const s562: f64 = load<f64>(runs + ((base481 + (e2 + base488)) << 3));
                              const s563: f64 = load<f64>(runs + ((base482 + (e2 + base488)) << 3));
                              const s564: f64 = load<f64>(runs + ((base483 + (e2 + base488)) << 3));
                              const s565: f64 = load<f64>(runs + ((base484 + (e2 + base488)) << 3));
                              const s566: f64 = load<f64>(runs + ((base485 + (e2 + base488)) << 3));
                              const s567: f64 = load<f64>(runs + ((base486 + (e2 + base488)) << 3));
                              const s568: f64 = load<f64>(runs + ((base487 + (e2 + base488)) << 3));
                              const s569: f64 = min_f64(s537, s553);
                              const s570: f64 = max_f64(s537, s553);
                              const s571: f64 = min_f64(s545, s561);
                              const s572: f64 = max_f64(s545, s561);
                              const s573: f64 = min_f64(s571, s570);
                              const s574: f64 = max_f64(s571, s570);
                              const s575: f64 = min_f64(s541, s557);
                              const s576: f64 = max_f64(s541, s557);
                              const s577: f64 = min_f64(s549, s565);
                              const s578: f64 = max_f64(s549, s565);
                              const s579: f64 = min_f64(s577, s576);
                              const s580: f64 = max_f64(s577, s576);
                              const s581: f64 = min_f64(s575, s573);
                              const s582: f64 = max_f64(s575, s573);
                              const s583: f64 = min_f64(s579, s574);
                              const s584: f64 = max_f64(s579, s574);
                              const s585: f64 = min_f64(s580, s572);
                              const s586: f64 = max_f64(s580, s572);
                              const s587: f64 = min_f64(s539, s555);
                              const s588: f64 = max_f64(s539, s555);
                              const s589: f64 = min_f64(s547, s563);
                              const s590: f64 = max_f64(s547, s563);
                              const s591: f64 = min_f64(s589, s588);
                              const s592: f64 = max_f64(s589, s588);
                              const s593: f64 = min_f64(s543, s559);
                              const s594: f64 = max_f64(s543, s559);
                              const s595: f64 = min_f64(s551, s567);
                              const s596: f64 = max_f64(s551, s567);
                              const s597: f64 = min_f64(s595, s594);
                              const s598: f64 = max_f64(s595, s594);
                              const s599: f64 = min_f64(s593, s591);
                              const s600: f64 = max_f64(s593, s591);
                              const s601: f64 = min_f64(s597, s592);
                              const s602: f64 = max_f64(s597, s592);
                              const s603: f64 = min_f64(s598, s590);
                              const s604: f64 = max_f64(s598, s590);
                              const s605: f64 = min_f64(s587, s581);
                              const s606: f64 = max_f64(s587, s581);
                              const s607: f64 = min_f64(s599, s582);
                              const s608: f64 = max_f64(s599, s582);
                              const s609: f64 = min_f64(s600, s583);
                              const s610: f64 = max_f64(s600, s583);
                              const s611: f64 = min_f64(s601, s584);
                              const s612: f64 = max_f64(s601, s584);
                              const s613: f64 = min_f64(s602, s585);
                              const s614: f64 = max_f64(s602, s585);
                              const s615: f64 = min_f64(s603, s586);
                              const s616: f64 = max_f64(s603, s586);
                              const s617: f64 = min_f64(s604, s578);
                              const s618: f64 = max_f64(s604, s578);
                              const s619: f64 = min_f64(s538, s554);
                              const s620: f64 = max_f64(s538, s554);
                              const s621: f64 = min_f64(s546, s562);
                              const s622: f64 = max_f64(s546, s562);
                              const s623: f64 = min_f64(s621, s620);
                              const s624: f64 = max_f64(s621, s620);
                              const s625: f64 = min_f64(s542, s558);
                              const s626: f64 = max_f64(s542, s558);
                              const s627: f64 = min_f64(s550, s566);
                              const s628: f64 = max_f64(s550, s566);
                              const s629: f64 = min_f64(s627, s626);
                              const s630: f64 = max_f64(s627, s626);
                              const s631: f64 = min_f64(s625, s623);
                              const s632: f64 = max_f64(s625, s623);
                              const s633: f64 = min_f64(s629, s624);
                              const s634: f64 = max_f64(s629, s624);
                              const s635: f64 = min_f64(s630, s622);
                              const s636: f64 = max_f64(s630, s622);
                              const s637: f64 = min_f64(s540, s556);
                              const s638: f64 = max_f64(s540, s556);
                              const s639: f64 = min_f64(s548, s564);
                              const s640: f64 = max_f64(s548, s564);
                              const s641: f64 = min_f64(s639, s638);
                              const s642: f64 = max_f64(s639, s638);
                              const s643: f64 = min_f64(s544, s560);
                              const s644: f64 = max_f64(s544, s560);
                              const s645: f64 = min_f64(s552, s568);
                              const s646: f64 = max_f64(s552, s568);
                              const s647: f64 = min_f64(s645, s644);
                              const s648: f64 = max_f64(s645, s644);
                              const s649: f64 = min_f64(s643, s641);
                              const s650: f64 = max_f64(s643, s641);
                              const s651: f64 = min_f64(s647, s642);
                              const s652: f64 = max_f64(s647, s642);
                              const s653: f64 = min_f64(s648, s640);
                              const s654: f64 = max_f64(s648, s640);
                              const s655: f64 = min_f64(s637, s631);
                              const s656: f64 = max_f64(s637, s631);
                              const s657: f64 = min_f64(s649, s632);
                              const s658: f64 = max_f64(s649, s632);
                              const s659: f64 = min_f64(s650, s633);
                              const s660: f64 = max_f64(s650, s633);
                              const s661: f64 = min_f64(s651, s634);
                              const s662: f64 = max_f64(s651, s634);
                              const s663: f64 = min_f64(s652, s635);
                              const s664: f64 = max_f64(s652, s635);
                              const s665: f64 = min_f64(s653, s636);
                              const s666: f64 = max_f64(s653, s636);
                              const s667: f64 = min_f64(s654, s628);
                              const s668: f64 = max_f64(s654, s628);
                              const s669: f64 = min_f64(s619, s605);
                              const s670: f64 = max_f64(s619, s605);
                              const s671: f64 = min_f64(s655, s606);
                              const s672: f64 = max_f64(s655, s606);
                              const s673: f64 = min_f64(s656, s607);
                              const s674: f64 = max_f64(s656, s607);
                              const s675: f64 = min_f64(s657, s608);
                              const s676: f64 = max_f64(s657, s608);
                              const s677: f64 = min_f64(s658, s609);
                              const s678: f64 = max_f64(s658, s609);
                              const s679: f64 = min_f64(s659, s610);
                              const s680: f64 = max_f64(s659, s610);
                              const s681: f64 = min_f64(s660, s611);
                              const s682: f64 = max_f64(s660, s611);
                              const s683: f64 = min_f64(s661, s612);
                              const s684: f64 = max_f64(s661, s612);
                              const s685: f64 = min_f64(s662, s613);
                              const s686: f64 = max_f64(s662, s613);
                              const s687: f64 = min_f64(s663, s614);
                              const s688: f64 = max_f64(s663, s614);
                              const s689: f64 = min_f64(s664, s615);
                              const s690: f64 = max_f64(s664, s615);
                              const s691: f64 = min_f64(s665, s616);
                              const s692: f64 = max_f64(s665, s616);
                              const s693: f64 = min_f64(s666, s617);
                              const s694: f64 = max_f64(s666, s617);
                              const s695: f64 = min_f64(s667, s618);
                              const s696: f64 = max_f64(s667, s618);
                              const s697: f64 = min_f64(s668, s596);
                              const s698: f64 = max_f64(s668, s596);
                              store<f64>(runs + (e2 << 3), s569);
                              store<f64>(runs + ((plane + e2) << 3), s669);
                              store<f64>(runs + ((base474 + e2) << 3), s670);
                              store<f64>(runs + ((base475 + e2) << 3), s671);
                              store<f64>(runs + ((base476 + e2) << 3), s672);
                              store<f64>(runs + ((base477 + e2) << 3), s673);
                              store<f64>(runs + ((base478 + e2) << 3), s674);
                              store<f64>(runs + ((base479 + e2) << 3), s675);
                              store<f64>(runs + ((base480 + e2) << 3), s676);
                              store<f64>(runs + ((base481 + e2) << 3), s677);
                              store<f64>(runs + ((base482 + e2) << 3), s678);
                              store<f64>(runs + ((base483 + e2) << 3), s679);
                              store<f64>(runs + ((base484 + e2) << 3), s680);
                              store<f64>(runs + ((base485 + e2) << 3), s681);
                              store<f64>(runs + ((base486 + e2) << 3), s682);
                              store<f64>(runs + ((base487 + e2) << 3), s683);
                              store<f64>(runs + ((base489 + e2) << 3), s684);
                              store<f64>(runs + ((base490 + e2) << 3), s685);
                              store<f64>(runs + ((base491 + e2) << 3), s686);
                              store<f64>(runs + ((base492 + e2) << 3), s687);
                              store<f64>(runs + ((base493 + e2) << 3), s688);
                              store<f64>(runs + ((base494 + e2) << 3), s689);
                              store<f64>(runs + ((base495 + e2) << 3), s690);
                              store<f64>(runs + ((base496 + e2) << 3), s691);
                              store<f64>(runs + ((base497 + e2) << 3), s692);
                              store<f64>(runs + ((base498 + e2) << 3), s693);
                              store<f64>(runs + ((base499 + e2) << 3), s694);
                              store<f64>(runs + ((base500 + e2) << 3), s695);
                              store<f64>(runs + ((base501 + e2) << 3), s696);
                              store<f64>(runs + ((base502 + e2) << 3), s697);
                              store<f64>(runs + ((base503 + e2) << 3), s698);
                              store<f64>(runs + ((base504 + e2) << 3), s646);
                            }
                          } else {
                            const e2Main22: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                            const base507: i32 = older * 2 - 1;
                            const base508: i32 = older * colsHere;
                            for (let e2: i32 = 0; e2 < e2Main22; e2 += 4) {
                              const base505: i32 = base507;
                              const base506: i32 = e2 + base508;
                              for (let j5: i32 = 0; j5 < older; j5++) {
                                const part25 = v128.load(runs + ((j5 * plane + base506) << 3));
                                const part26 = v128.load(runs + ((j5 * plane + base506) << 3), 16);
                                v128.store(runs + (((base505 - j5) * plane + e2) << 3), part25);
                                v128.store(runs + (((base505 - j5) * plane + e2) << 3), part26, 16);
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
                            const base511: i32 = older * 2 - 1;
                            const base512: i32 = older * colsHere;
                            const end23: i32 = (rowsIn - (width - 1)) * colsHere;
                            for (let e2: i32 = e2Main22; e2 < end23; e2++) {
                              const base509: i32 = base511;
                              const base510: i32 = e2 + base512;
                              for (let j5: i32 = 0; j5 < older; j5++) {
                                store<f64>(
                                  runs + (((base509 - j5) * plane + e2) << 3),
                                  load<f64>(runs + ((j5 * plane + base510) << 3)),
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
                  }
                } else {
                  const base515: i32 = max<i32>(rowsIn * colsHere, 0) & -4;
                  const base516: i32 = widest * 2;
                  const base517: i32 = rowsIn * colsHere;
                  for (let j6: i32 = capacity; j6 < older; j6++) {
                    const e2Main23: i32 = base515;
                    const base513: i32 = (base516 + j6) * plane;
                    for (let e2: i32 = 0; e2 < e2Main23; e2 += 4) {
                      const part31 = f64x2.splat(Infinity);
                      const part32 = f64x2.splat(Infinity);
                      v128.store(runs + ((base513 + e2) << 3), part31);
                      v128.store(runs + ((base513 + e2) << 3), part32, 16);
                    }
                    const base514: i32 = (base516 + j6) * plane;
                    const end24: i32 = base517;
                    for (let e2: i32 = e2Main23; e2 < end24; e2++) {
                      store<f64>(runs + ((base514 + e2) << 3), Infinity);
                    }
                  }
                  if (older == 1) {
                    const e2Main24: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                    const base518: i32 = widest * 2 * plane;
                    for (let e2: i32 = 0; e2 < e2Main24; e2 += 4) {
                      const s1069_0 = v128.load(runs + (e2 << 3));
                      const s1069_1 = v128.load(runs + (e2 << 3), 16);
                      const s1070_0 = v128.load(runs + ((base518 + (e2 + colsHere)) << 3));
                      const s1070_1 = v128.load(runs + ((base518 + (e2 + colsHere)) << 3), 16);
                      const s1071_0 = f64x2.pmin(s1069_0, s1070_0);
                      const s1071_1 = f64x2.pmin(s1069_1, s1070_1);
                      const s1072_0 = f64x2.pmax(s1069_0, s1070_0);
                      const s1072_1 = f64x2.pmax(s1069_1, s1070_1);
                      v128.store(runs + (e2 << 3), s1071_0);
                      v128.store(runs + (e2 << 3), s1071_1, 16);
                      v128.store(runs + ((plane + e2) << 3), s1072_0);
                      v128.store(runs + ((plane + e2) << 3), s1072_1, 16);
                    }
                    const base519: i32 = widest * 2 * plane;
                    const end25: i32 = (rowsIn - (width - 1)) * colsHere;
                    for (let e2: i32 = e2Main24; e2 < end25; e2++) {
                      const s1069: f64 = load<f64>(runs + (e2 << 3));
                      const s1070: f64 = load<f64>(runs + ((base519 + (e2 + colsHere)) << 3));
                      const s1071: f64 = min_f64(s1069, s1070);
                      const s1072: f64 = max_f64(s1069, s1070);
                      store<f64>(runs + (e2 << 3), s1071);
                      store<f64>(runs + ((plane + e2) << 3), s1072);
                    }
                  } else {
                    if (older == 2) {
                      const e2Main25: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                      const base520: i32 = widest * 2 * plane;
                      const base521: i32 = 2 * colsHere;
                      const base522: i32 = (widest * 2 + 1) * plane;
                      const base523: i32 = 2 * plane;
                      const base524: i32 = 3 * plane;
                      for (let e2: i32 = 0; e2 < e2Main25; e2 += 4) {
                        const s1059_0 = v128.load(runs + (e2 << 3));
                        const s1059_1 = v128.load(runs + (e2 << 3), 16);
                        const s1060_0 = v128.load(runs + ((plane + e2) << 3));
                        const s1060_1 = v128.load(runs + ((plane + e2) << 3), 16);
                        const s1061_0 = v128.load(runs + ((base520 + (e2 + base521)) << 3));
                        const s1061_1 = v128.load(runs + ((base520 + (e2 + base521)) << 3), 16);
                        const s1062_0 = v128.load(runs + ((base522 + (e2 + base521)) << 3));
                        const s1062_1 = v128.load(runs + ((base522 + (e2 + base521)) << 3), 16);
                        const s1063_0 = f64x2.pmin(s1059_0, s1061_0);
                        const s1063_1 = f64x2.pmin(s1059_1, s1061_1);
                        const s1064_0 = f64x2.pmax(s1059_0, s1061_0);
                        const s1064_1 = f64x2.pmax(s1059_1, s1061_1);
                        const s1065_0 = f64x2.pmin(s1060_0, s1062_0);
                        const s1065_1 = f64x2.pmin(s1060_1, s1062_1);
                        const s1066_0 = f64x2.pmax(s1060_0, s1062_0);
                        const s1066_1 = f64x2.pmax(s1060_1, s1062_1);
                        const s1067_0 = f64x2.pmin(s1065_0, s1064_0);
                        const s1067_1 = f64x2.pmin(s1065_1, s1064_1);
                        const s1068_0 = f64x2.pmax(s1065_0, s1064_0);
                        const s1068_1 = f64x2.pmax(s1065_1, s1064_1);
                        v128.store(runs + (e2 << 3), s1063_0);
                        v128.store(runs + (e2 << 3), s1063_1, 16);
                        v128.store(runs + ((plane + e2) << 3), s1067_0);
                        v128.store(runs + ((plane + e2) << 3), s1067_1, 16);
                        v128.store(runs + ((base523 + e2) << 3), s1068_0);
                        v128.store(runs + ((base523 + e2) << 3), s1068_1, 16);
                        v128.store(runs + ((base524 + e2) << 3), s1066_0);
                        v128.store(runs + ((base524 + e2) << 3), s1066_1, 16);
                      }
                      const base525: i32 = widest * 2 * plane;
                      const base526: i32 = 2 * colsHere;
                      const base527: i32 = (widest * 2 + 1) * plane;
                      const base528: i32 = 2 * plane;
                      const base529: i32 = 3 * plane;
                      const end26: i32 = (rowsIn - (width - 1)) * colsHere;
                      for (let e2: i32 = e2Main25; e2 < end26; e2++) {
                        const s1059: f64 = load<f64>(runs + (e2 << 3));
                        const s1060: f64 = load<f64>(runs + ((plane + e2) << 3));
                        const s1061: f64 = load<f64>(runs + ((base525 + (e2 + base526)) << 3));
                        const s1062: f64 = load<f64>(runs + ((base527 + (e2 + base526)) << 3));
                        const s1063: f64 = min_f64(s1059, s1061);
                        const s1064: f64 = max_f64(s1059, s1061);
                        const s1065: f64 = min_f64(s1060, s1062);
                        const s1066: f64 = max_f64(s1060, s1062);
                        const s1067: f64 = min_f64(s1065, s1064);
                        const s1068: f64 = max_f64(s1065, s1064);
                        store<f64>(runs + (e2 << 3), s1063);
                        store<f64>(runs + ((plane + e2) << 3), s1067);
                        store<f64>(runs + ((base528 + e2) << 3), s1068);
                        store<f64>(runs + ((base529 + e2) << 3), s1066);
                      }
                    } else {
                      if (older == 4) {
                        const e2Main26: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                        const base530: i32 = 2 * plane;
                        const base531: i32 = 3 * plane;
                        const base532: i32 = widest * 2 * plane;
                        const base533: i32 = 4 * colsHere;
                        const base534: i32 = (widest * 2 + 1) * plane;
                        const base535: i32 = (widest * 2 + 2) * plane;
                        const base536: i32 = (widest * 2 + 3) * plane;
                        const base537: i32 = 4 * plane;
                        const base538: i32 = 5 * plane;
                        const base539: i32 = 6 * plane;
                        const base540: i32 = 7 * plane;
                        for (let e2: i32 = 0; e2 < e2Main26; e2 += 4) {
                          const s1033_0 = v128.load(runs + (e2 << 3));
                          const s1033_1 = v128.load(runs + (e2 << 3), 16);
                          const s1034_0 = v128.load(runs + ((plane + e2) << 3));
                          const s1034_1 = v128.load(runs + ((plane + e2) << 3), 16);
                          const s1035_0 = v128.load(runs + ((base530 + e2) << 3));
                          const s1035_1 = v128.load(runs + ((base530 + e2) << 3), 16);
                          const s1036_0 = v128.load(runs + ((base531 + e2) << 3));
                          const s1036_1 = v128.load(runs + ((base531 + e2) << 3), 16);
                          const s1037_0 = v128.load(runs + ((base532 + (e2 + base533)) << 3));
                          const s1037_1 = v128.load(runs + ((base532 + (e2 + base533)) << 3), 16);
                          const s1038_0 = v128.load(runs + ((base534 + (e2 + base533)) << 3));
                          const s1038_1 = v128.load(runs + ((base534 + (e2 + base533)) << 3), 16);
                          const s1039_0 = v128.load(runs + ((base535 + (e2 + base533)) << 3));
                          const s1039_1 = v128.load(runs + ((base535 + (e2 + base533)) << 3), 16);
                          const s1040_0 = v128.load(runs + ((base536 + (e2 + base533)) << 3));
                          const s1040_1 = v128.load(runs + ((base536 + (e2 + base533)) << 3), 16);
                          const s1041_0 = f64x2.pmin(s1033_0, s1037_0);
                          const s1041_1 = f64x2.pmin(s1033_1, s1037_1);
                          const s1042_0 = f64x2.pmax(s1033_0, s1037_0);
                          const s1042_1 = f64x2.pmax(s1033_1, s1037_1);
                          const s1043_0 = f64x2.pmin(s1035_0, s1039_0);
                          const s1043_1 = f64x2.pmin(s1035_1, s1039_1);
                          const s1044_0 = f64x2.pmax(s1035_0, s1039_0);
                          const s1044_1 = f64x2.pmax(s1035_1, s1039_1);
                          const s1045_0 = f64x2.pmin(s1043_0, s1042_0);
                          const s1045_1 = f64x2.pmin(s1043_1, s1042_1);
                          const s1046_0 = f64x2.pmax(s1043_0, s1042_0);
                          const s1046_1 = f64x2.pmax(s1043_1, s1042_1);
                          const s1047_0 = f64x2.pmin(s1034_0, s1038_0);
                          const s1047_1 = f64x2.pmin(s1034_1, s1038_1);
                          const s1048_0 = f64x2.pmax(s1034_0, s1038_0);
                          const s1048_1 = f64x2.pmax(s1034_1, s1038_1);
                          const s1049_0 = f64x2.pmin(s1036_0, s1040_0);
                          const s1049_1 = f64x2.pmin(s1036_1, s1040_1);
                          const s1050_0 = f64x2.pmax(s1036_0, s1040_0);
                          const s1050_1 = f64x2.pmax(s1036_1, s1040_1);
                          const s1051_0 = f64x2.pmin(s1049_0, s1048_0);
                          const s1051_1 = f64x2.pmin(s1049_1, s1048_1);
                          const s1052_0 = f64x2.pmax(s1049_0, s1048_0);
                          const s1052_1 = f64x2.pmax(s1049_1, s1048_1);
                          const s1053_0 = f64x2.pmin(s1047_0, s1045_0);
                          const s1053_1 = f64x2.pmin(s1047_1, s1045_1);
                          const s1054_0 = f64x2.pmax(s1047_0, s1045_0);
                          const s1054_1 = f64x2.pmax(s1047_1, s1045_1);
                          const s1055_0 = f64x2.pmin(s1051_0, s1046_0);
                          const s1055_1 = f64x2.pmin(s1051_1, s1046_1);
                          const s1056_0 = f64x2.pmax(s1051_0, s1046_0);
                          const s1056_1 = f64x2.pmax(s1051_1, s1046_1);
                          const s1057_0 = f64x2.pmin(s1052_0, s1044_0);
                          const s1057_1 = f64x2.pmin(s1052_1, s1044_1);
                          const s1058_0 = f64x2.pmax(s1052_0, s1044_0);
                          const s1058_1 = f64x2.pmax(s1052_1, s1044_1);
                          v128.store(runs + (e2 << 3), s1041_0);
                          v128.store(runs + (e2 << 3), s1041_1, 16);
                          v128.store(runs + ((plane + e2) << 3), s1053_0);
                          v128.store(runs + ((plane + e2) << 3), s1053_1, 16);
                          v128.store(runs + ((base530 + e2) << 3), s1054_0);
                          v128.store(runs + ((base530 + e2) << 3), s1054_1, 16);
                          v128.store(runs + ((base531 + e2) << 3), s1055_0);
                          v128.store(runs + ((base531 + e2) << 3), s1055_1, 16);
                          v128.store(runs + ((base537 + e2) << 3), s1056_0);
                          v128.store(runs + ((base537 + e2) << 3), s1056_1, 16);
                          v128.store(runs + ((base538 + e2) << 3), s1057_0);
                          v128.store(runs + ((base538 + e2) << 3), s1057_1, 16);
                          v128.store(runs + ((base539 + e2) << 3), s1058_0);
                          v128.store(runs + ((base539 + e2) << 3), s1058_1, 16);
                          v128.store(runs + ((base540 + e2) << 3), s1050_0);
                          v128.store(runs + ((base540 + e2) << 3), s1050_1, 16);
                        }
                        const base541: i32 = 2 * plane;
                        const base542: i32 = 3 * plane;
                        const base543: i32 = widest * 2 * plane;
                        const base544: i32 = 4 * colsHere;
                        const base545: i32 = (widest * 2 + 1) * plane;
                        const base546: i32 = (widest * 2 + 2) * plane;
                        const base547: i32 = (widest * 2 + 3) * plane;
                        const base548: i32 = 4 * plane;
                        const base549: i32 = 5 * plane;
                        const base550: i32 = 6 * plane;
                        const base551: i32 = 7 * plane;
                        const end27: i32 = (rowsIn - (width - 1)) * colsHere;
                        for (let e2: i32 = e2Main26; e2 < end27; e2++) {
                          const s1033: f64 = load<f64>(runs + (e2 << 3));
                          const s1034: f64 = load<f64>(runs + ((plane + e2) << 3));
                          const s1035: f64 = load<f64>(runs + ((base541 + e2) << 3));
                          const s1036: f64 = load<f64>(runs + ((base542 + e2) << 3));
                          const s1037: f64 = load<f64>(runs + ((base543 + (e2 + base544)) << 3));
                          const s1038: f64 = load<f64>(runs + ((base545 + (e2 + base544)) << 3));
                          const s1039: f64 = load<f64>(runs + ((base546 + (e2 + base544)) << 3));
                          const s1040: f64 = load<f64>(runs + ((base547 + (e2 + base544)) << 3));
                          const s1041: f64 = min_f64(s1033, s1037);
                          const s1042: f64 = max_f64(s1033, s1037);
                          const s1043: f64 = min_f64(s1035, s1039);
                          const s1044: f64 = max_f64(s1035, s1039);
                          const s1045: f64 = min_f64(s1043, s1042);
                          const s1046: f64 = max_f64(s1043, s1042);
                          const s1047: f64 = min_f64(s1034, s1038);
                          const s1048: f64 = max_f64(s1034, s1038);
                          const s1049: f64 = min_f64(s1036, s1040);
                          const s1050: f64 = max_f64(s1036, s1040);
                          const s1051: f64 = min_f64(s1049, s1048);
                          const s1052: f64 = max_f64(s1049, s1048);
                          const s1053: f64 = min_f64(s1047, s1045);
                          const s1054: f64 = max_f64(s1047, s1045);
                          const s1055: f64 = min_f64(s1051, s1046);
                          const s1056: f64 = max_f64(s1051, s1046);
                          const s1057: f64 = min_f64(s1052, s1044);
                          const s1058: f64 = max_f64(s1052, s1044);
                          store<f64>(runs + (e2 << 3), s1041);
                          store<f64>(runs + ((plane + e2) << 3), s1053);
                          store<f64>(runs + ((base541 + e2) << 3), s1054);
                          store<f64>(runs + ((base542 + e2) << 3), s1055);
                          store<f64>(runs + ((base548 + e2) << 3), s1056);
                          store<f64>(runs + ((base549 + e2) << 3), s1057);
                          store<f64>(runs + ((base550 + e2) << 3), s1058);
                          store<f64>(runs + ((base551 + e2) << 3), s1050);
                        }
                      } else {
                        if (older == 8) {
                          const e2Main27: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                          const base552: i32 = 2 * plane;
                          const base553: i32 = 3 * plane;
                          const base554: i32 = 4 * plane;
                          const base555: i32 = 5 * plane;
                          const base556: i32 = 6 * plane;
                          const base557: i32 = 7 * plane;
                          const base558: i32 = widest * 2 * plane;
                          const base559: i32 = 8 * colsHere;
                          const base560: i32 = (widest * 2 + 1) * plane;
                          const base561: i32 = (widest * 2 + 2) * plane;
                          const base562: i32 = (widest * 2 + 3) * plane;
                          const base563: i32 = (widest * 2 + 4) * plane;
                          const base564: i32 = (widest * 2 + 5) * plane;
                          const base565: i32 = (widest * 2 + 6) * plane;
                          const base566: i32 = (widest * 2 + 7) * plane;
                          const base567: i32 = 8 * plane;
                          const base568: i32 = 9 * plane;
                          const base569: i32 = 10 * plane;
                          const base570: i32 = 11 * plane;
                          const base571: i32 = 12 * plane;
                          const base572: i32 = 13 * plane;
                          const base573: i32 = 14 * plane;
                          const base574: i32 = 15 * plane;
                          for (let e2: i32 = 0; e2 < e2Main27; e2 += 4) {
                            const s967_0 = v128.load(runs + (e2 << 3));
                            const s967_1 = v128.load(runs + (e2 << 3), 16);
                            const s968_0 = v128.load(runs + ((plane + e2) << 3));
                            const s968_1 = v128.load(runs + ((plane + e2) << 3), 16);
                            const s969_0 = v128.load(runs + ((base552 + e2) << 3));
                            const s969_1 = v128.load(runs + ((base552 + e2) << 3), 16);
                            const s970_0 = v128.load(runs + ((base553 + e2) << 3));
                            const s970_1 = v128.load(runs + ((base553 + e2) << 3), 16);
                            const s971_0 = v128.load(runs + ((base554 + e2) << 3));
                            const s971_1 = v128.load(runs + ((base554 + e2) << 3), 16);
                            const s972_0 = v128.load(runs + ((base555 + e2) << 3));
                            const s972_1 = v128.load(runs + ((base555 + e2) << 3), 16);
                            const s973_0 = v128.load(runs + ((base556 + e2) << 3));
                            const s973_1 = v128.load(runs + ((base556 + e2) << 3), 16);
                            const s974_0 = v128.load(runs + ((base557 + e2) << 3));
                            const s974_1 = v128.load(runs + ((base557 + e2) << 3), 16);
                            const s975_0 = v128.load(runs + ((base558 + (e2 + base559)) << 3));
                            const s975_1 = v128.load(runs + ((base558 + (e2 + base559)) << 3), 16);
                            const s976_0 = v128.load(runs + ((base560 + (e2 + base559)) << 3));
                            const s976_1 = v128.load(runs + ((base560 + (e2 + base559)) << 3), 16);
                            const s977_0 = v128.load(runs + ((base561 + (e2 + base559)) << 3));
                            const s977_1 = v128.load(runs + ((base561 + (e2 + base559)) << 3), 16);
                            const s978_0 = v128.load(runs + ((base562 + (e2 + base559)) << 3));
                            const s978_1 = v128.load(runs + ((base562 + (e2 + base559)) << 3), 16);
                            const s979_0 = v128.load(runs + ((base563 + (e2 + base559)) << 3));
                            const s979_1 = v128.load(runs + ((base563 + (e2 + base559)) << 3), 16);
                            const s980_0 = v128.load(runs + ((base564 + (e2 + base559)) << 3));
                            const s980_1 = v128.load(runs + ((base564 + (e2 + base559)) << 3), 16);
                            const s981_0 = v128.load(runs + ((base565 + (e2 + base559)) << 3));
                            const s981_1 = v128.load(runs + ((base565 + (e2 + base559)) << 3), 16);
                            const s982_0 = v128.load(runs + ((base566 + (e2 + base559)) << 3));
                            const s982_1 = v128.load(runs + ((base566 + (e2 + base559)) << 3), 16);
                            const s983_0 = f64x2.pmin(s967_0, s975_0);
                            const s983_1 = f64x2.pmin(s967_1, s975_1);
                            const s984_0 = f64x2.pmax(s967_0, s975_0);
                            const s984_1 = f64x2.pmax(s967_1, s975_1);
                            const s985_0 = f64x2.pmin(s971_0, s979_0);
                            const s985_1 = f64x2.pmin(s971_1, s979_1);
                            const s986_0 = f64x2.pmax(s971_0, s979_0);
                            const s986_1 = f64x2.pmax(s971_1, s979_1);
                            const s987_0 = f64x2.pmin(s985_0, s984_0);
                            const s987_1 = f64x2.pmin(s985_1, s984_1);
                            const s988_0 = f64x2.pmax(s985_0, s984_0);
                            const s988_1 = f64x2.pmax(s985_1, s984_1);
                            const s989_0 = f64x2.pmin(s969_0, s977_0);
                            const s989_1 = f64x2.pmin(s969_1, s977_1);
                            const s990_0 = f64x2.pmax(s969_0, s977_0);
                            const s990_1 = f64x2.pmax(s969_1, s977_1);
                            const s991_0 = f64x2.pmin(s973_0, s981_0);
                            const s991_1 = f64x2.pmin(s973_1, s981_1);
                            const s992_0 = f64x2.pmax(s973_0, s981_0);
                            const s992_1 = f64x2.pmax(s973_1, s981_1);
                            const s993_0 = f64x2.pmin(s991_0, s990_0);
                            const s993_1 = f64x2.pmin(s991_1, s990_1);
                            const s994_0 = f64x2.pmax(s991_0, s990_0);
                            const s994_1 = f64x2.pmax(s991_1, s990_1);
                            const s995_0 = f64x2.pmin(s989_0, s987_0);
                            const s995_1 = f64x2.pmin(s989_1, s987_1);
                            const s996_0 = f64x2.pmax(s989_0, s987_0);
                            const s996_1 = f64x2.pmax(s989_1, s987_1);
                            const s997_0 = f64x2.pmin(s993_0, s988_0);
                            const s997_1 = f64x2.pmin(s993_1, s988_1);
                            const s998_0 = f64x2.pmax(s993_0, s988_0);
                            const s998_1 = f64x2.pmax(s993_1, s988_1);
                            const s999_0 = f64x2.pmin(s994_0, s986_0);
                            const s999_1 = f64x2.pmin(s994_1, s986_1);
                            const s1000_0 = f64x2.pmax(s994_0, s986_0);
                            const s1000_1 = f64x2.pmax(s994_1, s986_1);
                            const s1001_0 = f64x2.pmin(s968_0, s976_0);
                            const s1001_1 = f64x2.pmin(s968_1, s976_1);
                            const s1002_0 = f64x2.pmax(s968_0, s976_0);
                            const s1002_1 = f64x2.pmax(s968_1, s976_1);
                            const s1003_0 = f64x2.pmin(s972_0, s980_0);
                            const s1003_1 = f64x2.pmin(s972_1, s980_1);
                            const s1004_0 = f64x2.pmax(s972_0, s980_0);
                            const s1004_1 = f64x2.pmax(s972_1, s980_1);
                            const s1005_0 = f64x2.pmin(s1003_0, s1002_0);
                            const s1005_1 = f64x2.pmin(s1003_1, s1002_1);
                            const s1006_0 = f64x2.pmax(s1003_0, s1002_0);
                            const s1006_1 = f64x2.pmax(s1003_1, s1002_1);
                            const s1007_0 = f64x2.pmin(s970_0, s978_0);
                            const s1007_1 = f64x2.pmin(s970_1, s978_1);
                            const s1008_0 = f64x2.pmax(s970_0, s978_0);
                            const s1008_1 = f64x2.pmax(s970_1, s978_1);
                            const s1009_0 = f64x2.pmin(s974_0, s982_0);
                            const s1009_1 = f64x2.pmin(s974_1, s982_1);
                            const s1010_0 = f64x2.pmax(s974_0, s982_0);
                            const s1010_1 = f64x2.pmax(s974_1, s982_1);
                            const s1011_0 = f64x2.pmin(s1009_0, s1008_0);
                            const s1011_1 = f64x2.pmin(s1009_1, s1008_1);
                            const s1012_0 = f64x2.pmax(s1009_0, s1008_0);
                            const s1012_1 = f64x2.pmax(s1009_1, s1008_1);
                            const s1013_0 = f64x2.pmin(s1007_0, s1005_0);
                            const s1013_1 = f64x2.pmin(s1007_1, s1005_1);
                            const s1014_0 = f64x2.pmax(s1007_0, s1005_0);
                            const s1014_1 = f64x2.pmax(s1007_1, s1005_1);
                            const s1015_0 = f64x2.pmin(s1011_0, s1006_0);
                            const s1015_1 = f64x2.pmin(s1011_1, s1006_1);
                            const s1016_0 = f64x2.pmax(s1011_0, s1006_0);
                            const s1016_1 = f64x2.pmax(s1011_1, s1006_1);
                            const s1017_0 = f64x2.pmin(s1012_0, s1004_0);
                            const s1017_1 = f64x2.pmin(s1012_1, s1004_1);
                            const s1018_0 = f64x2.pmax(s1012_0, s1004_0);
                            const s1018_1 = f64x2.pmax(s1012_1, s1004_1);
                            const s1019_0 = f64x2.pmin(s1001_0, s995_0);
                            const s1019_1 = f64x2.pmin(s1001_1, s995_1);
                            const s1020_0 = f64x2.pmax(s1001_0, s995_0);
                            const s1020_1 = f64x2.pmax(s1001_1, s995_1);
                            const s1021_0 = f64x2.pmin(s1013_0, s996_0);
                            const s1021_1 = f64x2.pmin(s1013_1, s996_1);
                            const s1022_0 = f64x2.pmax(s1013_0, s996_0);
                            const s1022_1 = f64x2.pmax(s1013_1, s996_1);
                            const s1023_0 = f64x2.pmin(s1014_0, s997_0);
                            const s1023_1 = f64x2.pmin(s1014_1, s997_1);
                            const s1024_0 = f64x2.pmax(s1014_0, s997_0);
                            const s1024_1 = f64x2.pmax(s1014_1, s997_1);
                            const s1025_0 = f64x2.pmin(s1015_0, s998_0);
                            const s1025_1 = f64x2.pmin(s1015_1, s998_1);
                            const s1026_0 = f64x2.pmax(s1015_0, s998_0);
                            const s1026_1 = f64x2.pmax(s1015_1, s998_1);
                            const s1027_0 = f64x2.pmin(s1016_0, s999_0);
                            const s1027_1 = f64x2.pmin(s1016_1, s999_1);
                            const s1028_0 = f64x2.pmax(s1016_0, s999_0);
                            const s1028_1 = f64x2.pmax(s1016_1, s999_1);
                            const s1029_0 = f64x2.pmin(s1017_0, s1000_0);
                            const s1029_1 = f64x2.pmin(s1017_1, s1000_1);
                            const s1030_0 = f64x2.pmax(s1017_0, s1000_0);
                            const s1030_1 = f64x2.pmax(s1017_1, s1000_1);
                            const s1031_0 = f64x2.pmin(s1018_0, s992_0);
                            const s1031_1 = f64x2.pmin(s1018_1, s992_1);
                            const s1032_0 = f64x2.pmax(s1018_0, s992_0);
                            const s1032_1 = f64x2.pmax(s1018_1, s992_1);
                            v128.store(runs + (e2 << 3), s983_0);
                            v128.store(runs + (e2 << 3), s983_1, 16);
                            v128.store(runs + ((plane + e2) << 3), s1019_0);
                            v128.store(runs + ((plane + e2) << 3), s1019_1, 16);
                            v128.store(runs + ((base552 + e2) << 3), s1020_0);
                            v128.store(runs + ((base552 + e2) << 3), s1020_1, 16);
                            v128.store(runs + ((base553 + e2) << 3), s1021_0);
                            v128.store(runs + ((base553 + e2) << 3), s1021_1, 16);
                            v128.store(runs + ((base554 + e2) << 3), s1022_0);
                            v128.store(runs + ((base554 + e2) << 3), s1022_1, 16);
                            v128.store(runs + ((base555 + e2) << 3), s1023_0);
                            v128.store(runs + ((base555 + e2) << 3), s1023_1, 16);
                            v128.store(runs + ((base556 + e2) << 3), s1024_0);
                            v128.store(runs + ((base556 + e2) << 3), s1024_1, 16);
                            v128.store(runs + ((base557 + e2) << 3), s1025_0);
                            v128.store(runs + ((base557 + e2) << 3), s1025_1, 16);
                            v128.store(runs + ((base567 + e2) << 3), s1026_0);
                            v128.store(runs + ((base567 + e2) << 3), s1026_1, 16);
                            v128.store(runs + ((base568 + e2) << 3), s1027_0);
                            v128.store(runs + ((base568 + e2) << 3), s1027_1, 16);
                            v128.store(runs + ((base569 + e2) << 3), s1028_0);
                            v128.store(runs + ((base569 + e2) << 3), s1028_1, 16);
                            v128.store(runs + ((base570 + e2) << 3), s1029_0);
                            v128.store(runs + ((base570 + e2) << 3), s1029_1, 16);
                            v128.store(runs + ((base571 + e2) << 3), s1030_0);
                            v128.store(runs + ((base571 + e2) << 3), s1030_1, 16);
                            v128.store(runs + ((base572 + e2) << 3), s1031_0);
                            v128.store(runs + ((base572 + e2) << 3), s1031_1, 16);
                            v128.store(runs + ((base573 + e2) << 3), s1032_0);
                            v128.store(runs + ((base573 + e2) << 3), s1032_1, 16);
                            v128.store(runs + ((base574 + e2) << 3), s1010_0);
                            v128.store(runs + ((base574 + e2) << 3), s1010_1, 16);
                          }
                          const base575: i32 = 2 * plane;
                          const base576: i32 = 3 * plane;
                          const base577: i32 = 4 * plane;
                          const base578: i32 = 5 * plane;
                          const base579: i32 = 6 * plane;
                          const base580: i32 = 7 * plane;
                          const base581: i32 = widest * 2 * plane;
                          const base582: i32 = 8 * colsHere;
                          const base583: i32 = (widest * 2 + 1) * plane;
                          const base584: i32 = (widest * 2 + 2) * plane;
                          const base585: i32 = (widest * 2 + 3) * plane;
                          const base586: i32 = (widest * 2 + 4) * plane;
                          const base587: i32 = (widest * 2 + 5) * plane;
                          const base588: i32 = (widest * 2 + 6) * plane;
                          const base589: i32 = (widest * 2 + 7) * plane;
                          const base590: i32 = 8 * plane;
                          const base591: i32 = 9 * plane;
                          const base592: i32 = 10 * plane;
                          const base593: i32 = 11 * plane;
                          const base594: i32 = 12 * plane;
                          const base595: i32 = 13 * plane;
                          const base596: i32 = 14 * plane;
                          const base597: i32 = 15 * plane;
                          const end28: i32 = (rowsIn - (width - 1)) * colsHere;
                          for (let e2: i32 = e2Main27; e2 < end28; e2++) {
                            const s967: f64 = load<f64>(runs + (e2 << 3));
                            const s968: f64 = load<f64>(runs + ((plane + e2) << 3));
                            const s969: f64 = load<f64>(runs + ((base575 + e2) << 3));
                            const s970: f64 = load<f64>(runs + ((base576 + e2) << 3));
                            const s971: f64 = load<f64>(runs + ((base577 + e2) << 3));
                            const s972: f64 = load<f64>(runs + ((base578 + e2) << 3));
                            const s973: f64 = load<f64>(runs + ((base579 + e2) << 3));
                            const s974: f64 = load<f64>(runs + ((base580 + e2) << 3));
                            const s975: f64 = load<f64>(runs + ((base581 + (e2 + base582)) << 3));
                            const s976: f64 = load<f64>(runs + ((base583 + (e2 + base582)) << 3));
                            const s977: f64 = load<f64>(runs + ((base584 + (e2 + base582)) << 3));
                            const s978: f64 = load<f64>(runs + ((base585 + (e2 + base582)) << 3));
                            const s979: f64 = load<f64>(runs + ((base586 + (e2 + base582)) << 3));
                            const s980: f64 = load<f64>(runs + ((base587 + (e2 + base582)) << 3));
                            const s981: f64 = load<f64>(runs + ((base588 + (e2 + base582)) << 3));
                            const s982: f64 = load<f64>(runs + ((base589 + (e2 + base582)) << 3));
                            const s983: f64 = min_f64(s967, s975);
                            const s984: f64 = max_f64(s967, s975);
                            const s985: f64 = min_f64(s971, s979);
                            const s986: f64 = max_f64(s971, s979);
                            const s987: f64 = min_f64(s985, s984);
                            const s988: f64 = max_f64(s985, s984);
                            const s989: f64 = min_f64(s969, s977);
                            const s990: f64 = max_f64(s969, s977);
                            const s991: f64 = min_f64(s973, s981);
                            const s992: f64 = max_f64(s973, s981);
                            const s993: f64 = min_f64(s991, s990);
                            const s994: f64 = max_f64(s991, s990);
                            const s995: f64 = min_f64(s989, s987);
                            const s996: f64 = max_f64(s989, s987);
                            const s997: f64 = min_f64(s993, s988);
                            const s998: f64 = max_f64(s993, s988);
                            const s999: f64 = min_f64(s994, s986);
                            const s1000: f64 = max_f64(s994, s986);
                            const s1001: f64 = min_f64(s968, s976);
                            const s1002: f64 = max_f64(s968, s976);
                            const s1003: f64 = min_f64(s972, s980);
                            const s1004: f64 = max_f64(s972, s980);
                            const s1005: f64 = min_f64(s1003, s1002);
                            const s1006: f64 = max_f64(s1003, s1002);
                            const s1007: f64 = min_f64(s970, s978);
                            const s1008: f64 = max_f64(s970, s978);
                            const s1009: f64 = min_f64(s974, s982);
                            const s1010: f64 = max_f64(s974, s982);
                            const s1011: f64 = min_f64(s1009, s1008);
                            const s1012: f64 = max_f64(s1009, s1008);
                            const s1013: f64 = min_f64(s1007, s1005);
                            const s1014: f64 = max_f64(s1007, s1005);
                            const s1015: f64 = min_f64(s1011, s1006);
                            const s1016: f64 = max_f64(s1011, s1006);
                            const s1017: f64 = min_f64(s1012, s1004);
                            const s1018: f64 = max_f64(s1012, s1004);
                            const s1019: f64 = min_f64(s1001, s995);
                            const s1020: f64 = max_f64(s1001, s995);
                            const s1021: f64 = min_f64(s1013, s996);
                            const s1022: f64 = max_f64(s1013, s996);
                            const s1023: f64 = min_f64(s1014, s997);
                            const s1024: f64 = max_f64(s1014, s997);
                            const s1025: f64 = min_f64(s1015, s998);
                            const s1026: f64 = max_f64(s1015, s998);
                            const s1027: f64 = min_f64(s1016, s999);
                            const s1028: f64 = max_f64(s1016, s999);
                            const s1029: f64 = min_f64(s1017, s1000);
                            const s1030: f64 = max_f64(s1017, s1000);
                            const s1031: f64 = min_f64(s1018, s992);
                            const s1032: f64 = max_f64(s1018, s992);
                            store<f64>(runs + (e2 << 3), s983);
                            store<f64>(runs + ((plane + e2) << 3), s1019);
                            store<f64>(runs + ((base575 + e2) << 3), s1020);
                            store<f64>(runs + ((base576 + e2) << 3), s1021);
                            store<f64>(runs + ((base577 + e2) << 3), s1022);
                            store<f64>(runs + ((base578 + e2) << 3), s1023);
                            store<f64>(runs + ((base579 + e2) << 3), s1024);
                            store<f64>(runs + ((base580 + e2) << 3), s1025);
                            store<f64>(runs + ((base590 + e2) << 3), s1026);
                            store<f64>(runs + ((base591 + e2) << 3), s1027);
                            store<f64>(runs + ((base592 + e2) << 3), s1028);
                            store<f64>(runs + ((base593 + e2) << 3), s1029);
                            store<f64>(runs + ((base594 + e2) << 3), s1030);
                            store<f64>(runs + ((base595 + e2) << 3), s1031);
                            store<f64>(runs + ((base596 + e2) << 3), s1032);
                            store<f64>(runs + ((base597 + e2) << 3), s1010);
                          }
                        } else {
                          if (older == 16) {
                            const e2Main28: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                            const base598: i32 = 2 * plane;
                            const base599: i32 = 3 * plane;
                            const base600: i32 = 4 * plane;
                            const base601: i32 = 5 * plane;
                            const base602: i32 = 6 * plane;
                            const base603: i32 = 7 * plane;
                            const base604: i32 = 8 * plane;
                            const base605: i32 = 9 * plane;
                            const base606: i32 = 10 * plane;
                            const base607: i32 = 11 * plane;
                            const base608: i32 = 12 * plane;
                            const base609: i32 = 13 * plane;
                            const base610: i32 = 14 * plane;
                            const base611: i32 = 15 * plane;
                            const base612: i32 = widest * 2 * plane;
                            const base613: i32 = 16 * colsHere;
                            const base614: i32 = (widest * 2 + 1) * plane;
                            const base615: i32 = (widest * 2 + 2) * plane;
                            const base616: i32 = (widest * 2 + 3) * plane;
                            const base617: i32 = (widest * 2 + 4) * plane;
                            const base618: i32 = (widest * 2 + 5) * plane;
                            const base619: i32 = (widest * 2 + 6) * plane;
                            const base620: i32 = (widest * 2 + 7) * plane;
                            const base621: i32 = (widest * 2 + 8) * plane;
                            const base622: i32 = (widest * 2 + 9) * plane;
                            const base623: i32 = (widest * 2 + 10) * plane;
                            const base624: i32 = (widest * 2 + 11) * plane;
                            const base625: i32 = (widest * 2 + 12) * plane;
                            const base626: i32 = (widest * 2 + 13) * plane;
                            const base627: i32 = (widest * 2 + 14) * plane;
                            const base628: i32 = (widest * 2 + 15) * plane;
                            const base629: i32 = 16 * plane;
                            const base630: i32 = 17 * plane;
                            const base631: i32 = 18 * plane;
                            const base632: i32 = 19 * plane;
                            const base633: i32 = 20 * plane;
                            const base634: i32 = 21 * plane;
                            const base635: i32 = 22 * plane;
                            const base636: i32 = 23 * plane;
                            const base637: i32 = 24 * plane;
                            const base638: i32 = 25 * plane;
                            const base639: i32 = 26 * plane;
                            const base640: i32 = 27 * plane;
                            const base641: i32 = 28 * plane;
                            const base642: i32 = 29 * plane;
                            const base643: i32 = 30 * plane;
                            const base644: i32 = 31 * plane;
                            for (let e2: i32 = 0; e2 < e2Main28; e2 += 4) {
                              const s805_0 = v128.load(runs + (e2 << 3));
                              const s805_1 = v128.load(runs + (e2 << 3), 16);
                              const s806_0 = v128.load(runs + ((plane + e2) << 3));
                              const s806_1 = v128.load(runs + ((plane + e2) << 3), 16);
                              const s807_0 = v128.load(runs + ((base598 + e2) << 3));
                              const s807_1 = v128.load(runs + ((base598 + e2) << 3), 16);
                              const s808_0 = v128.load(runs + ((base599 + e2) << 3));
                              const s808_1 = v128.load(runs + ((base599 + e2) << 3), 16);
                              const s809_0 = v128.load(runs + ((base600 + e2) << 3));
                              const s809_1 = v128.load(runs + ((base600 + e2) << 3), 16);
                              const s810_0 = v128.load(runs + ((base601 + e2) << 3));
                              const s810_1 = v128.load(runs + ((base601 + e2) << 3), 16);
                              const s811_0 = v128.load(runs + ((base602 + e2) << 3));
                              const s811_1 = v128.load(runs + ((base602 + e2) << 3), 16);
                              const s812_0 = v128.load(runs + ((base603 + e2) << 3));
                              const s812_1 = v128.load(runs + ((base603 + e2) << 3), 16);
                              const s813_0 = v128.load(runs + ((base604 + e2) << 3));
                              const s813_1 = v128.load(runs + ((base604 + e2) << 3), 16);
                              const s814_0 = v128.load(runs + ((base605 + e2) << 3));
                              const s814_1 = v128.load(runs + ((base605 + e2) << 3), 16);
                              const s815_0 = v128.load(runs + ((base606 + e2) << 3));
                              const s815_1 = v128.load(runs + ((base606 + e2) << 3), 16);
                              const s816_0 = v128.load(runs + ((base607 + e2) << 3));
                              const s816_1 = v128.load(runs + ((base607 + e2) << 3), 16);
                              const s817_0 = v128.load(runs + ((base608 + e2) << 3));
                              const s817_1 = v128.load(runs + ((base608 + e2) << 3), 16);
                              const s818_0 = v128.load(runs + ((base609 + e2) << 3));
                              const s818_1 = v128.load(runs + ((base609 + e2) << 3), 16);
                              const s819_0 = v128.load(runs + ((base610 + e2) << 3));
                              const s819_1 = v128.load(runs + ((base610 + e2) << 3), 16);
                              const s820_0 = v128.load(runs + ((base611 + e2) << 3));
                              const s820_1 = v128.load(runs + ((base611 + e2) << 3), 16);
                              const s821_0 = v128.load(runs + ((base612 + (e2 + base613)) << 3));
                              const s821_1 = v128.load(runs + ((base612 + (e2 + base613)) << 3), 16);
                              const s822_0 = v128.load(runs + ((base614 + (e2 + base613)) << 3));
                              const s822_1 = v128.load(runs + ((base614 + (e2 + base613)) << 3), 16);
                              const s823_0 = v128.load(runs + ((base615 + (e2 + base613)) << 3));
                              const s823_1 = v128.load(runs + ((base615 + (e2 + base613)) << 3), 16);
                              const s824_0 = v128.load(runs + ((base616 + (e2 + base613)) << 3));
                              const s824_1 = v128.load(runs + ((base616 + (e2 + base613)) << 3), 16);
                              const s825_0 = v128.load(runs + ((base617 + (e2 + base613)) << 3));
                              const s825_1 = v128.load(runs + ((base617 + (e2 + base613)) << 3), 16);
                              const s826_0 = v128.load(runs + ((base618 + (e2 + base613)) << 3));
                              const s826_1 = v128.load(runs + ((base618 + (e2 + base613)) << 3), 16);
                              const s827_0 = v128.load(runs + ((base619 + (e2 + base613)) << 3));
                              const s827_1 = v128.load(runs + ((base619 + (e2 + base613)) << 3), 16);
                              const s828_0 = v128.load(runs + ((base620 + (e2 + base613)) << 3));
                              const s828_1 = v128.load(runs + ((base620 + (e2 + base613)) << 3), 16);
                              const s829_0 = v128.load(runs + ((base621 + (e2 + base613)) << 3));
                              const s829_1 = v128.load(runs + ((base621 + (e2 + base613)) << 3), 16);
                              const s830_0 = v128.load(runs + ((base622 + (e2 + base613)) << 3));
                              const s830_1 = v128.load(runs + ((base622 + (e2 + base613)) << 3), 16);
                              const s831_0 = v128.load(runs + ((base623 + (e2 + base613)) << 3));
                              const s831_1 = v128.load(runs + ((base623 + (e2 + base613)) << 3), 16);
                              const s832_0 = v128.load(runs + ((base624 + (e2 + base613)) << 3));
                              const s832_1 = v128.load(runs + ((base624 + (e2 + base613)) << 3), 16);
                              const s833_0 = v128.load(runs + ((base625 + (e2 + base613)) << 3));
                              const s833_1 = v128.load(runs + ((base625 + (e2 + base613)) << 3), 16);
                              const s834_0 = v128.load(runs + ((base626 + (e2 + base613)) << 3));
                              const s834_1 = v128.load(runs + ((base626 + (e2 + base613)) << 3), 16);
                              const s835_0 = v128.load(runs + ((base627 + (e2 + base613)) << 3));
                              const s835_1 = v128.load(runs + ((base627 + (e2 + base613)) << 3), 16);
                              const s836_0 = v128.load(runs + ((base628 + (e2 + base613)) << 3));
                              const s836_1 = v128.load(runs + ((base628 + (e2 + base613)) << 3), 16);
                              const s837_0 = f64x2.pmin(s805_0, s821_0);
                              const s837_1 = f64x2.pmin(s805_1, s821_1);
                              const s838_0 = f64x2.pmax(s805_0, s821_0);
                              const s838_1 = f64x2.pmax(s805_1, s821_1);
                              const s839_0 = f64x2.pmin(s813_0, s829_0);
                              const s839_1 = f64x2.pmin(s813_1, s829_1);
                              const s840_0 = f64x2.pmax(s813_0, s829_0);
                              const s840_1 = f64x2.pmax(s813_1, s829_1);
                              const s841_0 = f64x2.pmin(s839_0, s838_0);
                              const s841_1 = f64x2.pmin(s839_1, s838_1);
                              const s842_0 = f64x2.pmax(s839_0, s838_0);
                              const s842_1 = f64x2.pmax(s839_1, s838_1);
                              const s843_0 = f64x2.pmin(s809_0, s825_0);
                              const s843_1 = f64x2.pmin(s809_1, s825_1);
                              const s844_0 = f64x2.pmax(s809_0, s825_0);
                              const s844_1 = f64x2.pmax(s809_1, s825_1);
                              const s845_0 = f64x2.pmin(s817_0, s833_0);
                              const s845_1 = f64x2.pmin(s817_1, s833_1);
                              const s846_0 = f64x2.pmax(s817_0, s833_0);
                              const s846_1 = f64x2.pmax(s817_1, s833_1);
                              const s847_0 = f64x2.pmin(s845_0, s844_0);
                              const s847_1 = f64x2.pmin(s845_1, s844_1);
                              const s848_0 = f64x2.pmax(s845_0, s844_0);
                              const s848_1 = f64x2.pmax(s845_1, s844_1);
                              const s849_0 = f64x2.pmin(s843_0, s841_0);
                              const s849_1 = f64x2.pmin(s843_1, s841_1);
                              const s850_0 = f64x2.pmax(s843_0, s841_0);
                              const s850_1 = f64x2.pmax(s843_1, s841_1);
                              const s851_0 = f64x2.pmin(s847_0, s842_0);
                              const s851_1 = f64x2.pmin(s847_1, s842_1);
                              const s852_0 = f64x2.pmax(s847_0, s842_0);
                              const s852_1 = f64x2.pmax(s847_1, s842_1);
                              const s853_0 = f64x2.pmin(s848_0, s840_0);
                              const s853_1 = f64x2.pmin(s848_1, s840_1);
                              const s854_0 = f64x2.pmax(s848_0, s840_0);
                              const s854_1 = f64x2.pmax(s848_1, s840_1);
                              const s855_0 = f64x2.pmin(s807_0, s823_0);
                              const s855_1 = f64x2.pmin(s807_1, s823_1);
                              const s856_0 = f64x2.pmax(s807_0, s823_0);
                              const s856_1 = f64x2.pmax(s807_1, s823_1);
                              const s857_0 = f64x2.pmin(s815_0, s831_0);
                              const s857_1 = f64x2.pmin(s815_1, s831_1);
                              const s858_0 = f64x2.pmax(s815_0, s831_0);
                              const s858_1 = f64x2.pmax(s815_1, s831_1);
                              const s859_0 = f64x2.pmin(s857_0, s856_0);
                              const s859_1 = f64x2.pmin(s857_1, s856_1);
                              const s860_0 = f64x2.pmax(s857_0, s856_0);
                              const s860_1 = f64x2.pmax(s857_1, s856_1);
                              const s861_0 = f64x2.pmin(s811_0, s827_0);
                              const s861_1 = f64x2.pmin(s811_1, s827_1);
                              const s862_0 = f64x2.pmax(s811_0, s827_0);
                              const s862_1 = f64x2.pmax(s811_1, s827_1);
                              const s863_0 = f64x2.pmin(s819_0, s835_0);
                              const s863_1 = f64x2.pmin(s819_1, s835_1);
                              const s864_0 = f64x2.pmax(s819_0, s835_0);
                              const s864_1 = f64x2.pmax(s819_1, s835_1);
                              const s865_0 = f64x2.pmin(s863_0, s862_0);
                              const s865_1 = f64x2.pmin(s863_1, s862_1);
                              const s866_0 = f64x2.pmax(s863_0, s862_0);
                              const s866_1 = f64x2.pmax(s863_1, s862_1);
                              const s867_0 = f64x2.pmin(s861_0, s859_0);
                              const s867_1 = f64x2.pmin(s861_1, s859_1);
                              const s868_0 = f64x2.pmax(s861_0, s859_0);
                              const s868_1 = f64x2.pmax(s861_1, s859_1);
                              const s869_0 = f64x2.pmin(s865_0, s860_0);
                              const s869_1 = f64x2.pmin(s865_1, s860_1);
                              const s870_0 = f64x2.pmax(s865_0, s860_0);
                              const s870_1 = f64x2.pmax(s865_1, s860_1);
                              const s871_0 = f64x2.pmin(s866_0, s858_0);
                              const s871_1 = f64x2.pmin(s866_1, s858_1);
                              const s872_0 = f64x2.pmax(s866_0, s858_0);
                              const s872_1 = f64x2.pmax(s866_1, s858_1);
                              const s873_0 = f64x2.pmin(s855_0, s849_0);
                              const s873_1 = f64x2.pmin(s855_1, s849_1);
                              const s874_0 = f64x2.pmax(s855_0, s849_0);
                              const s874_1 = f64x2.pmax(s855_1, s849_1);
                              const s875_0 = f64x2.pmin(s867_0, s850_0);
                              const s875_1 = f64x2.pmin(s867_1, s850_1);
                              const s876_0 = f64x2.pmax(s867_0, s850_0);
                              const s876_1 = f64x2.pmax(s867_1, s850_1);
                              const s877_0 = f64x2.pmin(s868_0, s851_0);
                              const s877_1 = f64x2.pmin(s868_1, s851_1);
                              const s878_0 = f64x2.pmax(s868_0, s851_0);
                              const s878_1 = f64x2.pmax(s868_1, s851_1);
                              const s879_0 = f64x2.pmin(s869_0, s852_0);
                              const s879_1 = f64x2.pmin(s869_1, s852_1);
                              const s880_0 = f64x2.pmax(s869_0, s852_0);
                              const s880_1 = f64x2.pmax(s869_1, s852_1);
                              const s881_0 = f64x2.pmin(s870_0, s853_0);
                              const s881_1 = f64x2.pmin(s870_1, s853_1);
                              const s882_0 = f64x2.pmax(s870_0, s853_0);
                              const s882_1 = f64x2.pmax(s870_1, s853_1);
                              const s883_0 = f64x2.pmin(s871_0, s854_0);
                              const s883_1 = f64x2.pmin(s871_1, s854_1);
                              const s884_0 = f64x2.pmax(s871_0, s854_0);
                              const s884_1 = f64x2.pmax(s871_1, s854_1);
                              const s885_0 = f64x2.pmin(s872_0, s846_0);
                              const s885_1 = f64x2.pmin(s872_1, s846_1);
                              const s886_0 = f64x2.pmax(s872_0, s846_0);
                              const s886_1 = f64x2.pmax(s872_1, s846_1);
                              const s887_0 = f64x2.pmin(s806_0, s822_0);
                              const s887_1 = f64x2.pmin(s806_1, s822_1);
                              const s888_0 = f64x2.pmax(s806_0, s822_0);
                              const s888_1 = f64x2.pmax(s806_1, s822_1);
                              const s889_0 = f64x2.pmin(s814_0, s830_0);
                              const s889_1 = f64x2.pmin(s814_1, s830_1);
                              const s890_0 = f64x2.pmax(s814_0, s830_0);
                              const s890_1 = f64x2.pmax(s814_1, s830_1);
                              const s891_0 = f64x2.pmin(s889_0, s888_0);
                              const s891_1 = f64x2.pmin(s889_1, s888_1);
                              const s892_0 = f64x2.pmax(s889_0, s888_0);
                              const s892_1 = f64x2.pmax(s889_1, s888_1);
                              const s893_0 = f64x2.pmin(s810_0, s826_0);
                              const s893_1 = f64x2.pmin(s810_1, s826_1);
                              const s894_0 = f64x2.pmax(s810_0, s826_0);
                              const s894_1 = f64x2.pmax(s810_1, s826_1);
                              const s895_0 = f64x2.pmin(s818_0, s834_0);
                              const s895_1 = f64x2.pmin(s818_1, s834_1);
                              const s896_0 = f64x2.pmax(s818_0, s834_0);
                              const s896_1 = f64x2.pmax(s818_1, s834_1);
                              const s897_0 = f64x2.pmin(s895_0, s894_0);
                              const s897_1 = f64x2.pmin(s895_1, s894_1);
                              const s898_0 = f64x2.pmax(s895_0, s894_0);
                              const s898_1 = f64x2.pmax(s895_1, s894_1);
                              const s899_0 = f64x2.pmin(s893_0, s891_0);
                              const s899_1 = f64x2.pmin(s893_1, s891_1);
                              const s900_0 = f64x2.pmax(s893_0, s891_0);
                              const s900_1 = f64x2.pmax(s893_1, s891_1);
                              const s901_0 = f64x2.pmin(s897_0, s892_0);
                              const s901_1 = f64x2.pmin(s897_1, s892_1);
                              const s902_0 = f64x2.pmax(s897_0, s892_0);
                              const s902_1 = f64x2.pmax(s897_1, s892_1);
                              const s903_0 = f64x2.pmin(s898_0, s890_0);
                              const s903_1 = f64x2.pmin(s898_1, s890_1);
                              const s904_0 = f64x2.pmax(s898_0, s890_0);
                              const s904_1 = f64x2.pmax(s898_1, s890_1);
                              const s905_0 = f64x2.pmin(s808_0, s824_0);
                              const s905_1 = f64x2.pmin(s808_1, s824_1);
                              const s906_0 = f64x2.pmax(s808_0, s824_0);
                              const s906_1 = f64x2.pmax(s808_1, s824_1);
                              const s907_0 = f64x2.pmin(s816_0, s832_0);
                              const s907_1 = f64x2.pmin(s816_1, s832_1);
                              const s908_0 = f64x2.pmax(s816_0, s832_0);
                              const s908_1 = f64x2.pmax(s816_1, s832_1);
                              const s909_0 = f64x2.pmin(s907_0, s906_0);
                              const s909_1 = f64x2.pmin(s907_1, s906_1);
                              const s910_0 = f64x2.pmax(s907_0, s906_0);
                              const s910_1 = f64x2.pmax(s907_1, s906_1);
                              const s911_0 = f64x2.pmin(s812_0, s828_0);
                              const s911_1 = f64x2.pmin(s812_1, s828_1);
                              const s912_0 = f64x2.pmax(s812_0, s828_0);
                              const s912_1 = f64x2.pmax(s812_1, s828_1);
                              const s913_0 = f64x2.pmin(s820_0, s836_0);
                              const s913_1 = f64x2.pmin(s820_1, s836_1);
                              const s914_0 = f64x2.pmax(s820_0, s836_0);
                              const s914_1 = f64x2.pmax(s820_1, s836_1);
                              const s915_0 = f64x2.pmin(s913_0, s912_0);
                              const s915_1 = f64x2.pmin(s913_1, s912_1);
                              const s916_0 = f64x2.pmax(s913_0, s912_0);
                              const s916_1 = f64x2.pmax(s913_1, s912_1);
                              const s917_0 = f64x2.pmin(s911_0, s909_0);
                              const s917_1 = f64x2.pmin(s911_1, s909_1);
                              const s918_0 = f64x2.pmax(s911_0, s909_0);
                              const s918_1 = f64x2.pmax(s911_1, s909_1);
                              const s919_0 = f64x2.pmin(s915_0, s910_0);
                              const s919_1 = f64x2.pmin(s915_1, s910_1);
                              const s920_0 = f64x2.pmax(s915_0, s910_0);
                              const s920_1 = f64x2.pmax(s915_1, s910_1);
                              const s921_0 = f64x2.pmin(s916_0, s908_0);
                              const s921_1 = f64x2.pmin(s916_1, s908_1);
                              const s922_0 = f64x2.pmax(s916_0, s908_0);
                              const s922_1 = f64x2.pmax(s916_1, s908_1);
                              const s923_0 = f64x2.pmin(s905_0, s899_0);
                              const s923_1 = f64x2.pmin(s905_1, s899_1);
                              const s924_0 = f64x2.pmax(s905_0, s899_0);
                              const s924_1 = f64x2.pmax(s905_1, s899_1);
                              const s925_0 = f64x2.pmin(s917_0, s900_0);
                              const s925_1 = f64x2.pmin(s917_1, s900_1);
                              const s926_0 = f64x2.pmax(s917_0, s900_0);
                              const s926_1 = f64x2.pmax(s917_1, s900_1);
                              const s927_0 = f64x2.pmin(s918_0, s901_0);
                              const s927_1 = f64x2.pmin(s918_1, s901_1);
                              const s928_0 = f64x2.pmax(s918_0, s901_0);
                              const s928_1 = f64x2.pmax(s918_1, s901_1);
                              const s929_0 = f64x2.pmin(s919_0, s902_0);
                              const s929_1 = f64x2.pmin(s919_1, s902_1);
                              const s930_0 = f64x2.pmax(s919_0, s902_0);
                              const s930_1 = f64x2.pmax(s919_1, s902_1);
                              const s931_0 = f64x2.pmin(s920_0, s903_0);
                              const s931_1 = f64x2.pmin(s920_1, s903_1);
                              const s932_0 = f64x2.pmax(s920_0, s903_0);
                              const s932_1 = f64x2.pmax(s920_1, s903_1);
                              const s933_0 = f64x2.pmin(s921_0, s904_0);
                              const s933_1 = f64x2.pmin(s921_1, s904_1);
                              const s934_0 = f64x2.pmax(s921_0, s904_0);
                              const s934_1 = f64x2.pmax(s921_1, s904_1);
                              const s935_0 = f64x2.pmin(s922_0, s896_0);
                              const s935_1 = f64x2.pmin(s922_1, s896_1);
                              const s936_0 = f64x2.pmax(s922_0, s896_0);
                              const s936_1 = f64x2.pmax(s922_1, s896_1);
                              const s937_0 = f64x2.pmin(s887_0, s873_0);
                              const s937_1 = f64x2.pmin(s887_1, s873_1);
                              const s938_0 = f64x2.pmax(s887_0, s873_0);
                              const s938_1 = f64x2.pmax(s887_1, s873_1);
                              const s939_0 = f64x2.pmin(s923_0, s874_0);
                              const s939_1 = f64x2.pmin(s923_1, s874_1);
                              const s940_0 = f64x2.pmax(s923_0, s874_0);
                              const s940_1 = f64x2.pmax(s923_1, s874_1);
                              const s941_0 = f64x2.pmin(s924_0, s875_0);
                              const s941_1 = f64x2.pmin(s924_1, s875_1);
                              const s942_0 = f64x2.pmax(s924_0, s875_0);
                              const s942_1 = f64x2.pmax(s924_1, s875_1);
                              const s943_0 = f64x2.pmin(s925_0, s876_0);
                              const s943_1 = f64x2.pmin(s925_1, s876_1);
                              const s944_0 = f64x2.pmax(s925_0, s876_0);
                              const s944_1 = f64x2.pmax(s925_1, s876_1);
                              const s945_0 = f64x2.pmin(s926_0, s877_0);
                              const s945_1 = f64x2.pmin(s926_1, s877_1);
                              const s946_0 = f64x2.pmax(s926_0, s877_0);
                              const s946_1 = f64x2.pmax(s926_1, s877_1);
                              const s947_0 = f64x2.pmin(s927_0, s878_0);
                              const s947_1 = f64x2.pmin(s927_1, s878_1);
                              const s948_0 = f64x2.pmax(s927_0, s878_0);
                              const s948_1 = f64x2.pmax(s927_1, s878_1);
                              const s949_0 = f64x2.pmin(s928_0, s879_0);
                              const s949_1 = f64x2.pmin(s928_1, s879_1);
                              const s950_0 = f64x2.pmax(s928_0, s879_0);
                              const s950_1 = f64x2.pmax(s928_1, s879_1);
                              const s951_0 = f64x2.pmin(s929_0, s880_0);
                              const s951_1 = f64x2.pmin(s929_1, s880_1);
                              const s952_0 = f64x2.pmax(s929_0, s880_0);
                              const s952_1 = f64x2.pmax(s929_1, s880_1);
                              const s953_0 = f64x2.pmin(s930_0, s881_0);
                              const s953_1 = f64x2.pmin(s930_1, s881_1);
                              const s954_0 = f64x2.pmax(s930_0, s881_0);
                              const s954_1 = f64x2.pmax(s930_1, s881_1);
                              const s955_0 = f64x2.pmin(s931_0, s882_0);
                              const s955_1 = f64x2.pmin(s931_1, s882_1);
                              const s956_0 = f64x2.pmax(s931_0, s882_0);
                              const s956_1 = f64x2.pmax(s931_1, s882_1);
                              const s957_0 = f64x2.pmin(s932_0, s883_0);
                              const s957_1 = f64x2.pmin(s932_1, s883_1);
                              const s958_0 = f64x2.pmax(s932_0, s883_0);
                              const s958_1 = f64x2.pmax(s932_1, s883_1);
                              const s959_0 = f64x2.pmin(s933_0, s884_0);
                              const s959_1 = f64x2.pmin(s933_1, s884_1);
                              const s960_0 = f64x2.pmax(s933_0, s884_0);
                              const s960_1 = f64x2.pmax(s933_1, s884_1);
                              const s961_0 = f64x2.pmin(s934_0, s885_0);
                              const s961_1 = f64x2.pmin(s934_1, s885_1);
                              const s962_0 = f64x2.pmax(s934_0, s885_0);
                              const s962_1 = f64x2.pmax(s934_1, s885_1);
                              const s963_0 = f64x2.pmin(s935_0, s886_0);
                              const s963_1 = f64x2.pmin(s935_1, s886_1);
                              const s964_0 = f64x2.pmax(s935_0, s886_0);
                              const s964_1 = f64x2.pmax(s935_1, s886_1);
                              const s965_0 = f64x2.pmin(s936_0, s864_0);
                              const s965_1 = f64x2.pmin(s936_1, s864_1);
                              const s966_0 = f64x2.pmax(s936_0, s864_0);
                              const s966_1 = f64x2.pmax(s936_1, s864_1);
                              v128.store(runs + (e2 << 3), s837_0);
                              v128.store(runs + (e2 << 3), s837_1, 16);
                              v128.store(runs + ((plane + e2) << 3), s937_0);
                              v128.store(runs + ((plane + e2) << 3), s937_1, 16);
                              v128.store(runs + ((base598 + e2) << 3), s938_0);
                              v128.store(runs + ((base598 + e2) << 3), s938_1, 16);
                              v128.store(runs + ((base599 + e2) << 3), s939_0);
                              v128.store(runs + ((base599 + e2) << 3), s939_1, 16);
                              v128.store(runs + ((base600 + e2) << 3), s940_0);
                              v128.store(runs + ((base600 + e2) << 3), s940_1, 16);
                              v128.store(runs + ((base601 + e2) << 3), s941_0);
                              v128.store(runs + ((base601 + e2) << 3), s941_1, 16);
                              v128.store(runs + ((base602 + e2) << 3), s942_0);
                              v128.store(runs + ((base602 + e2) << 3), s942_1, 16);
                              v128.store(runs + ((base603 + e2) << 3), s943_0);
                              v128.store(runs + ((base603 + e2) << 3), s943_1, 16);
                              v128.store(runs + ((base604 + e2) << 3), s944_0);
                              v128.store(runs + ((base604 + e2) << 3), s944_1, 16);
                              v128.store(runs + ((base605 + e2) << 3), s945_0);
                              v128.store(runs + ((base605 + e2) << 3), s945_1, 16);
                              v128.store(runs + ((base606 + e2) << 3), s946_0);
                              v128.store(runs + ((base606 + e2) << 3), s946_1, 16);
                              v128.store(runs + ((base607 + e2) << 3), s947_0);
                              v128.store(runs + ((base607 + e2) << 3), s947_1, 16);
                              v128.store(runs + ((base608 + e2) << 3), s948_0);
                              v128.store(runs + ((base608 + e2) << 3), s948_1, 16);
                              v128.store(runs + ((base609 + e2) << 3), s949_0);
                              v128.store(runs + ((base609 + e2) << 3), s949_1, 16);
                              v128.store(runs + ((base610 + e2) << 3), s950_0);
                              v128.store(runs + ((base610 + e2) << 3), s950_1, 16);
                              v128.store(runs + ((base611 + e2) << 3), s951_0);
                              v128.store(runs + ((base611 + e2) << 3), s951_1, 16);
                              v128.store(runs + ((base629 + e2) << 3), s952_0);
                              v128.store(runs + ((base629 + e2) << 3), s952_1, 16);
                              v128.store(runs + ((base630 + e2) << 3), s953_0);
                              v128.store(runs + ((base630 + e2) << 3), s953_1, 16);
                              v128.store(runs + ((base631 + e2) << 3), s954_0);
                              v128.store(runs + ((base631 + e2) << 3), s954_1, 16);
                              v128.store(runs + ((base632 + e2) << 3), s955_0);
                              v128.store(runs + ((base632 + e2) << 3), s955_1, 16);
                              v128.store(runs + ((base633 + e2) << 3), s956_0);
                              v128.store(runs + ((base633 + e2) << 3), s956_1, 16);
                              v128.store(runs + ((base634 + e2) << 3), s957_0);
                              v128.store(runs + ((base634 + e2) << 3), s957_1, 16);
                              v128.store(runs + ((base635 + e2) << 3), s958_0);
                              v128.store(runs + ((base635 + e2) << 3), s958_1, 16);
                              v128.store(runs + ((base636 + e2) << 3), s959_0);
                              v128.store(runs + ((base636 + e2) << 3), s959_1, 16);
                              v128.store(runs + ((base637 + e2) << 3), s960_0);
                              v128.store(runs + ((base637 + e2) << 3), s960_1, 16);
                              v128.store(runs + ((base638 + e2) << 3), s961_0);
                              v128.store(runs + ((base638 + e2) << 3), s961_1, 16);
                              v128.store(runs + ((base639 + e2) << 3), s962_0);
                              v128.store(runs + ((base639 + e2) << 3), s962_1, 16);
                              v128.store(runs + ((base640 + e2) << 3), s963_0);
                              v128.store(runs + ((base640 + e2) << 3), s963_1, 16);
                              v128.store(runs + ((base641 + e2) << 3), s964_0);
                              v128.store(runs + ((base641 + e2) << 3), s964_1, 16);
                              v128.store(runs + ((base642 + e2) << 3), s965_0);
                              v128.store(runs + ((base642 + e2) << 3), s965_1, 16);
                              v128.store(runs + ((base643 + e2) << 3), s966_0);
                              v128.store(runs + ((base643 + e2) << 3), s966_1, 16);
                              v128.store(runs + ((base644 + e2) << 3), s914_0);
                              v128.store(runs + ((base644 + e2) << 3), s914_1, 16);
                            }
                            const base645: i32 = 2 * plane;
                            const base646: i32 = 3 * plane;
                            const base647: i32 = 4 * plane;
                            const base648: i32 = 5 * plane;
                            const base649: i32 = 6 * plane;
                            const base650: i32 = 7 * plane;
                            const base651: i32 = 8 * plane;
                            const base652: i32 = 9 * plane;
                            const base653: i32 = 10 * plane;
                            const base654: i32 = 11 * plane;
                            const base655: i32 = 12 * plane;
                            const base656: i32 = 13 * plane;
                            const base657: i32 = 14 * plane;
                            const base658: i32 = 15 * plane;
                            const base659: i32 = widest * 2 * plane;
                            const base660: i32 = 16 * colsHere;
                            const base661: i32 = (widest * 2 + 1) * plane;
                            const base662: i32 = (widest * 2 + 2) * plane;
                            const base663: i32 = (widest * 2 + 3) * plane;
                            const base664: i32 = (widest * 2 + 4) * plane;
                            const base665: i32 = (widest * 2 + 5) * plane;
                            const base666: i32 = (widest * 2 + 6) * plane;
                            const base667: i32 = (widest * 2 + 7) * plane;
                            const base668: i32 = (widest * 2 + 8) * plane;
                            const base669: i32 = (widest * 2 + 9) * plane;
                            const base670: i32 = (widest * 2 + 10) * plane;
                            const base671: i32 = (widest * 2 + 11) * plane;
                            const base672: i32 = (widest * 2 + 12) * plane;
                            const base673: i32 = (widest * 2 + 13) * plane;
                            const base674: i32 = (widest * 2 + 14) * plane;
                            const base675: i32 = (widest * 2 + 15) * plane;
                            const base676: i32 = 16 * plane;
                            const base677: i32 = 17 * plane;
                            const base678: i32 = 18 * plane;
                            const base679: i32 = 19 * plane;
                            const base680: i32 = 20 * plane;
                            const base681: i32 = 21 * plane;
                            const base682: i32 = 22 * plane;
                            const base683: i32 = 23 * plane;
                            const base684: i32 = 24 * plane;
                            const base685: i32 = 25 * plane;
                            const base686: i32 = 26 * plane;
                            const base687: i32 = 27 * plane;
                            const base688: i32 = 28 * plane;
                            const base689: i32 = 29 * plane;
                            const base690: i32 = 30 * plane;
                            const base691: i32 = 31 * plane;
                            const end29: i32 = (rowsIn - (width - 1)) * colsHere;
                            for (let e2: i32 = e2Main28; e2 < end29; e2++) {
                              const s805: f64 = load<f64>(runs + (e2 << 3));
                              const s806: f64 = load<f64>(runs + ((plane + e2) << 3));
                              const s807: f64 = load<f64>(runs + ((base645 + e2) << 3));
                              const s808: f64 = load<f64>(runs + ((base646 + e2) << 3));
                              const s809: f64 = load<f64>(runs + ((base647 + e2) << 3));
                              const s810: f64 = load<f64>(runs + ((base648 + e2) << 3));
                              const s811: f64 = load<f64>(runs + ((base649 + e2) << 3));
                              const s812: f64 = load<f64>(runs + ((base650 + e2) << 3));
                              const s813: f64 = load<f64>(runs + ((base651 + e2) << 3));
                              const s814: f64 = load<f64>(runs + ((base652 + e2) << 3));
                              const s815: f64 = load<f64>(runs + ((base653 + e2) << 3));
                              const s816: f64 = load<f64>(runs + ((base654 + e2) << 3));
                              const s817: f64 = load<f64>(runs + ((base655 + e2) << 3));
                              const s818: f64 = load<f64>(runs + ((base656 + e2) << 3));
                              const s819: f64 = load<f64>(runs + ((base657 + e2) << 3));
                              const s820: f64 = load<f64>(runs + ((base658 + e2) << 3));
                              const s821: f64 = load<f64>(runs + ((base659 + (e2 + base660)) << 3));
                              const s822: f64 = load<f64>(runs + ((base661 + (e2 + base660)) << 3));
                              const s823: f64 = load<f64>(runs + ((base662 + (e2 + base660)) << 3));
                              const s824: f64 = load<f64>(runs + ((base663 + (e2 + base660)) << 3));
                              const s825: f64 = load<f64>(runs + ((base664 + (e2 + base660)) << 3));
                              const s826: f64 = load<f64>(runs + ((base665 + (e2 + base660)) << 3));
                              const s827: f64 = load<f64>(runs + ((base666 + (e2 + base660)) << 3));
                              const s828: f64 = load<f64>(runs + ((base667 + (e2 + base660)) << 3));
                              const s829: f64 = load<f64>(runs + ((base668 + (e2 + base660)) << 3));
                              const s830: f64 = load<f64>(runs + ((base669 + (e2 + base660)) << 3));
                              const s831: f64 = load<f64>(runs + ((base670 + (e2 + base660)) << 3));
                              const s832: f64 = load<f64>(runs + ((base671 + (e2 + base660)) << 3));
                              const s833: f64 = load<f64>(runs + ((base672 + (e2 + base660)) << 3));
                              const s834: f64 = load<f64>(runs + ((base673 + (e2 + base660)) << 3));
                              const s835: f64 = load<f64>(runs + ((base674 + (e2 + base660)) << 3));
                              const s836: f64 = load<f64>(runs + ((base675 + (e2 + base660)) << 3));
                              const s837: f64 = min_f64(s805, s821);
                              const s838: f64 = max_f64(s805, s821);
                              const s839: f64 = min_f64(s813, s829);
                              const s840: f64 = max_f64(s813, s829);
                              const s841: f64 = min_f64(s839, s838);
                              const s842: f64 = max_f64(s839, s838);
                              const s843: f64 = min_f64(s809, s825);
                              const s844: f64 = max_f64(s809, s825);
                              const s845: f64 = min_f64(s817, s833);
                              const s846: f64 = max_f64(s817, s833);
                              const s847: f64 = min_f64(s845, s844);
                              const s848: f64 = max_f64(s845, s844);
                              const s849: f64 = min_f64(s843, s841);
                              const s850: f64 = max_f64(s843, s841);
                              const s851: f64 = min_f64(s847, s842);
                              const s852: f64 = max_f64(s847, s842);
                              const s853: f64 = min_f64(s848, s840);
                              const s854: f64 = max_f64(s848, s840);
                              const s855: f64 = min_f64(s807, s823);
                              const s856: f64 = max_f64(s807, s823);
                              const s857: f64 = min_f64(s815, s831);
                              const s858: f64 = max_f64(s815, s831);
                              const s859: f64 = min_f64(s857, s856);
                              const s860: f64 = max_f64(s857, s856);
                              const s861: f64 = min_f64(s811, s827);
                              const s862: f64 = max_f64(s811, s827);
                              const s863: f64 = min_f64(s819, s835);
                              const s864: f64 = max_f64(s819, s835);
                              const s865: f64 = min_f64(s863, s862);
                              const s866: f64 = max_f64(s863, s862);
                              const s867: f64 = min_f64(s861, s859);
                              const s868: f64 = max_f64(s861, s859);
                              const s869: f64 = min_f64(s865, s860);
                              const s870: f64 = max_f64(s865, s860);
                              const s871: f64 = min_f64(s866, s858);
                              const s872: f64 = max_f64(s866, s858);
                              const s873: f64 = min_f64(s855, s849);
                              const s874: f64 = max_f64(s855, s849);
                              const s875: f64 = min_f64(s867, s850);
                              const s876: f64 = max_f64(s867, s850);
                              const s877: f64 = min_f64(s868, s851);
                              const s878: f64 = max_f64(s868, s851);
                              const s879: f64 = min_f64(s869, s852);
                              const s880: f64 = max_f64(s869, s852);
                              const s881: f64 = min_f64(s870, s853);
                              const s882: f64 = max_f64(s870, s853);
                              const s883: f64 = min_f64(s871, s854);
                              const s884: f64 = max_f64(s871, s854);
                              const s885: f64 = min_f64(s872, s846);
                              const s886: f64 = max_f64(s872, s846);
                              const s887: f64 = min_f64(s806, s822);
                              const s888: f64 = max_f64(s806, s822);
                              const s889: f64 = min_f64(s814, s830);
                              const s890: f64 = max_f64(s814, s830);
                              const s891: f64 = min_f64(s889, s888);
                              const s892: f64 = max_f64(s889, s888);
                              const s893: f64 = min_f64(s810, s826);
                              const s894: f64 = max_f64(s810, s826);
                              const s895: f64 = min_f64(s818, s834);
                              const s896: f64 = max_f64(s818, s834);
                              const s897: f64 = min_f64(s895, s894);
                              const s898: f64 = max_f64(s895, s894);
                              const s899: f64 = min_f64(s893, s891);
                              const s900: f64 = max_f64(s893, s891);
                              const s901: f64 = min_f64(s897, s892);
                              const s902: f64 = max_f64(s897, s892);
                              const s903: f64 = min_f64(s898, s890);
                              const s904: f64 = max_f64(s898, s890);
                              const s905: f64 = min_f64(s808, s824);
                              const s906: f64 = max_f64(s808, s824);
                              const s907: f64 = min_f64(s816, s832);
                              const s908: f64 = max_f64(s816, s832);
                              const s909: f64 = min_f64(s907, s906);
                              const s910: f64 = max_f64(s907, s906);
                              const s911: f64 = min_f64(s812, s828);
                              const s912: f64 = max_f64(s812, s828);
                              const s913: f64 = min_f64(s820, s836);
                              const s914: f64 = max_f64(s820, s836);
                              const s915: f64 = min_f64(s913, s912);
                              const s916: f64 = max_f64(s913, s912);
                              const s917: f64 = min_f64(s911, s909);
                              const s918: f64 = max_f64(s911, s909);
                              const s919: f64 = min_f64(s915, s910);
                              const s920: f64 = max_f64(s915, s910);
                              const s921: f64 = min_f64(s916, s908);
                              const s922: f64 = max_f64(s916, s908);
                              const s923: f64 = min_f64(s905, s899);
                              const s924: f64 = max_f64(s905, s899);
                              const s925: f64 = min_f64(s917, s900);
                              const s926: f64 = max_f64(s917, s900);
                              const s927: f64 = min_f64(s918, s901);
                              const s928: f64 = max_f64(s918, s901);
                              const s929: f64 = min_f64(s919, s902);
                              const s930: f64 = max_f64(s919, s902);
                              const s931: f64 = min_f64(s920, s903);
                              const s932: f64 = max_f64(s920, s903);
                              const s933: f64 = min_f64(s921, s904);
                              const s934: f64 = max_f64(s921, s904);
                              const s935: f64 = min_f64(s922, s896);
                              const s936: f64 = max_f64(s922, s896);
                              const s937: f64 = min_f64(s887, s873);
                              const s938: f64 = max_f64(s887, s873);
                              const s939: f64 = min_f64(s923, s874);
                              const s940: f64 = max_f64(s923, s874);
                              const s941: f64 = min_f64(s924, s875);
                              const s942: f64 = max_f64(s924, s875);
                              const s943: f64 = min_f64(s925, s876);
                              const s944: f64 = max_f64(s925, s876);
                              const s945: f64 = min_f64(s926, s877);
                              const s946: f64 = max_f64(s926, s877);
                              const s947: f64 = min_f64(s927, s878);
                              const s948: f64 = max_f64(s927, s878);
                              const s949: f64 = min_f64(s928, s879);
                              const s950: f64 = max_f64(s928, s879);
                              const s951: f64 = min_f64(s929, s880);
                              const s952: f64 = max_f64(s929, s880);
                              const s953: f64 = min_f64(s930, s881);
                              const s954: f64 = max_f64(s930, s881);
                              const s955: f64 = min_f64(s931, s882);
                              const s956: f64 = max_f64(s931, s882);
                              const s957: f64 = min_f64(s932, s883);
                              const s958: f64 = max_f64(s932, s883);
                              const s959: f64 = min_f64(s933, s884);
                              const s960: f64 = max_f64(s933, s884);
                              const s961: f64 = min_f64(s934, s885);
                              const s962: f64 = max_f64(s934, s885);
                              const s963: f64 = min_f64(s935, s886);
                              const s964: f64 = max_f64(s935, s886);
                              const s965: f64 = min_f64(s936, s864);
                              const s966: f64 = max_f64(s936, s864);
                              store<f64>(runs + (e2 << 3), s837);
                              store<f64>(runs + ((plane + e2) << 3), s937);
                              store<f64>(runs + ((base645 + e2) << 3), s938);
                              store<f64>(runs + ((base646 + e2) << 3), s939);
                              store<f64>(runs + ((base647 + e2) << 3), s940);
                              store<f64>(runs + ((base648 + e2) << 3), s941);
                              store<f64>(runs + ((base649 + e2) << 3), s942);
                              store<f64>(runs + ((base650 + e2) << 3), s943);
                              store<f64>(runs + ((base651 + e2) << 3), s944);
                              store<f64>(runs + ((base652 + e2) << 3), s945);
                              store<f64>(runs + ((base653 + e2) << 3), s946);
                              store<f64>(runs + ((base654 + e2) << 3), s947);
                              store<f64>(runs + ((base655 + e2) << 3), s948);
                              store<f64>(runs + ((base656 + e2) << 3), s949);
                              store<f64>(runs + ((base657 + e2) << 3), s950);
                              store<f64>(runs + ((base658 + e2) << 3), s951);
                              store<f64>(runs + ((base676 + e2) << 3), s952);
                              store<f64>(runs + ((base677 + e2) << 3), s953);
                              store<f64>(runs + ((base678 + e2) << 3), s954);
                              store<f64>(runs + ((base679 + e2) << 3), s955);
                              store<f64>(runs + ((base680 + e2) << 3), s956);
                              store<f64>(runs + ((base681 + e2) << 3), s957);
                              store<f64>(runs + ((base682 + e2) << 3), s958);
                              store<f64>(runs + ((base683 + e2) << 3), s959);
                              store<f64>(runs + ((base684 + e2) << 3), s960);
                              store<f64>(runs + ((base685 + e2) << 3), s961);
                              store<f64>(runs + ((base686 + e2) << 3), s962);
                              store<f64>(runs + ((base687 + e2) << 3), s963);
                              store<f64>(runs + ((base688 + e2) << 3), s964);
                              store<f64>(runs + ((base689 + e2) << 3), s965);
                              store<f64>(runs + ((base690 + e2) << 3), s966);
                              store<f64>(runs + ((base691 + e2) << 3), s914);
                            }
                          } else {
                            const e2Main29: i32 = max<i32>((rowsIn - (width - 1)) * colsHere, 0) & -4;
                            const base695: i32 = older * 2 - 1;
                            const base696: i32 = widest * 2;
                            const base697: i32 = older * colsHere;
                            for (let e2: i32 = 0; e2 < e2Main29; e2 += 4) {
                              const base692: i32 = base695;
                              const base693: i32 = base696;
                              const base694: i32 = e2 + base697;
                              for (let j7: i32 = 0; j7 < older; j7++) {
                                const part33 = v128.load(runs + (((base693 + j7) * plane + base694) << 3));
                                const part34 = v128.load(runs + (((base693 + j7) * plane + base694) << 3), 16);
                                v128.store(runs + (((base692 - j7) * plane + e2) << 3), part33);
                                v128.store(runs + (((base692 - j7) * plane + e2) << 3), part34, 16);
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
                            const base701: i32 = older * 2 - 1;
                            const base702: i32 = widest * 2;
                            const base703: i32 = older * colsHere;
                            const end30: i32 = (rowsIn - (width - 1)) * colsHere;
                            for (let e2: i32 = e2Main29; e2 < end30; e2++) {
                              const base698: i32 = base701;
                              const base699: i32 = base702;
                              const base700: i32 = e2 + base703;
                              for (let j7: i32 = 0; j7 < older; j7++) {
                                store<f64>(
                                  runs + (((base698 - j7) * plane + e2) << 3),
                                  load<f64>(runs + (((base699 + j7) * plane + base700) << 3)),
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
              }
              const present: i32 = width;
              const flat2: bool = colsHere == cols;
              const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
              const spans2: i32 = flat2 ? 1 : rowsHere;
              const base706: i32 = (width - 1) * plane;
              for (let span2: i32 = 0; span2 < spans2; span2++) {
                const from: i32 = span2 * colsHere;
                const out: i32 = (firstRow + span2) * cols + firstCol;
                const e3Main30: i32 = length2 & -8;
                const base704: i32 = base706;
                for (let e3: i32 = 0; e3 < e3Main30; e3 += 8) {
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
                    const end31: i32 = min<i32>(width, wanted);
                    for (let i5: i32 = max<i32>(wanted, 0); i5 < end31; i5++) {
                      const x6_0 = v128.load(runs + ((i5 * plane + (from + e3)) << 3));
                      const x6_1 = v128.load(runs + ((i5 * plane + (from + e3)) << 3), 16);
                      const x6_1_0 = v128.load(runs + ((i5 * plane + (from + (e3 + 4))) << 3));
                      const x6_1_1 = v128.load(runs + ((i5 * plane + (from + (e3 + 4))) << 3), 16);
                      const y5_0 = v128.load(runs + (((wanted - 1 - i5) * plane + (newerFrom + (from + e3))) << 3));
                      const y5_1 = v128.load(runs + (((wanted - 1 - i5) * plane + (newerFrom + (from + e3))) << 3), 16);
                      const y5_1_0 = v128.load(
                        runs + (((wanted - 1 - i5) * plane + (newerFrom + (from + (e3 + 4)))) << 3),
                      );
                      const y5_1_1 = v128.load(
                        runs + (((wanted - 1 - i5) * plane + (newerFrom + (from + (e3 + 4)))) << 3),
                        16,
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
                        v128.load(runs + (((alone - 1) * plane + (from + (e3 + 4))) << 3)),
                      );
                      least_1_1 = f64x2.pmax(
                        least_1_1,
                        v128.load(runs + (((alone - 1) * plane + (from + (e3 + 4))) << 3), 16),
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
                        v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from + (e3 + 4)))) << 3)),
                      );
                      least_1_1 = f64x2.pmax(
                        least_1_1,
                        v128.load(runs + (((alone2 - 1) * plane + (newerFrom + (from + (e3 + 4)))) << 3), 16),
                      );
                    }
                    if (wanted < width) {
                      next_0 = f64x2.pmin(next_0, v128.load(runs + ((wanted * plane + (from + e3)) << 3)));
                      next_1 = f64x2.pmin(next_1, v128.load(runs + ((wanted * plane + (from + e3)) << 3), 16));
                      next_1_0 = f64x2.pmin(next_1_0, v128.load(runs + ((wanted * plane + (from + (e3 + 4))) << 3)));
                      next_1_1 = f64x2.pmin(
                        next_1_1,
                        v128.load(runs + ((wanted * plane + (from + (e3 + 4))) << 3), 16),
                      );
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
                        v128.load(runs + ((wanted * plane + (newerFrom + (from + (e3 + 4)))) << 3)),
                      );
                      next_1_1 = f64x2.pmin(
                        next_1_1,
                        v128.load(runs + ((wanted * plane + (newerFrom + (from + (e3 + 4)))) << 3), 16),
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
                    const smallest_0 = v128.load(runs + ((from + e3) << 3));
                    const smallest_1 = v128.load(runs + ((from + e3) << 3), 16);
                    const smallest_1_0 = v128.load(runs + ((from + (e3 + 4)) << 3));
                    const smallest_1_1 = v128.load(runs + ((from + (e3 + 4)) << 3), 16);
                    const largest_0 = v128.load(runs + ((base704 + (from + e3)) << 3));
                    const largest_1 = v128.load(runs + ((base704 + (from + e3)) << 3), 16);
                    const largest_1_0 = v128.load(runs + ((base704 + (from + (e3 + 4))) << 3));
                    const largest_1_1 = v128.load(runs + ((base704 + (from + (e3 + 4))) << 3), 16);
                    const known_0 = v128.and(
                      f64x2.eq(f64x2.sub(smallest_0, median_0), f64x2.sub(smallest_0, median_0)),
                      f64x2.eq(f64x2.sub(largest_0, median_0), f64x2.sub(largest_0, median_0)),
                    );
                    const known_1 = v128.and(
                      f64x2.eq(f64x2.sub(smallest_1, median_1), f64x2.sub(smallest_1, median_1)),
                      f64x2.eq(f64x2.sub(largest_1, median_1), f64x2.sub(largest_1, median_1)),
                    );
                    const known_1_0 = v128.and(
                      f64x2.eq(f64x2.sub(smallest_1_0, median_1_0), f64x2.sub(smallest_1_0, median_1_0)),
                      f64x2.eq(f64x2.sub(largest_1_0, median_1_0), f64x2.sub(largest_1_0, median_1_0)),
                    );
                    const known_1_1 = v128.and(
                      f64x2.eq(f64x2.sub(smallest_1_1, median_1_1), f64x2.sub(smallest_1_1, median_1_1)),
                      f64x2.eq(f64x2.sub(largest_1_1, median_1_1), f64x2.sub(largest_1_1, median_1_1)),
                    );
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
                    const end32: i32 = min<i32>(inOlder, wanted2);
                    for (let i6: i32 = max<i32>(wanted2 - inNewer, 0); i6 < end32; i6++) {
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
                          v128.load(runs + ((((width >> 1) - 1 - i6) * plane + (from + (e3 + 4))) << 3)),
                          median_1_0,
                        ),
                      );
                      const x7_1_1 = f64x2.abs(
                        f64x2.sub(
                          v128.load(runs + ((((width >> 1) - 1 - i6) * plane + (from + (e3 + 4))) << 3), 16),
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
                          v128.load(runs + ((((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + (e3 + 4))) << 3)),
                          median_1_0,
                        ),
                      );
                      const y6_1_1 = f64x2.abs(
                        f64x2.sub(
                          v128.load(
                            runs + ((((width >> 1) + (wanted2 - 1 - i6)) * plane + (from + (e3 + 4))) << 3),
                            16,
                          ),
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
                            v128.load(runs + ((((width >> 1) - 1 - (alone3 - 1)) * plane + (from + (e3 + 4))) << 3)),
                            median_1_0,
                          ),
                        ),
                      );
                      least2_1_1 = f64x2.pmax(
                        least2_1_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(
                              runs + ((((width >> 1) - 1 - (alone3 - 1)) * plane + (from + (e3 + 4))) << 3),
                              16,
                            ),
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
                            v128.load(runs + ((((width >> 1) + (alone4 - 1)) * plane + (from + (e3 + 4))) << 3)),
                            median_1_0,
                          ),
                        ),
                      );
                      least2_1_1 = f64x2.pmax(
                        least2_1_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) + (alone4 - 1)) * plane + (from + (e3 + 4))) << 3), 16),
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
                            v128.load(runs + ((((width >> 1) - 1 - wanted2) * plane + (from + (e3 + 4))) << 3)),
                            median_1_0,
                          ),
                        ),
                      );
                      next2_1_1 = f64x2.pmin(
                        next2_1_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) - 1 - wanted2) * plane + (from + (e3 + 4))) << 3), 16),
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
                            v128.load(runs + ((((width >> 1) + wanted2) * plane + (from + (e3 + 4))) << 3)),
                            median_1_0,
                          ),
                        ),
                      );
                      next2_1_1 = f64x2.pmin(
                        next2_1_1,
                        f64x2.abs(
                          f64x2.sub(
                            v128.load(runs + ((((width >> 1) + wanted2) * plane + (from + (e3 + 4))) << 3), 16),
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
                    chosen_0 = f64x2.mul(v128.bitselect(choice2_0, f64x2.splat(NaN), known_0), f64x2.splat(scale));
                    chosen_1 = f64x2.mul(v128.bitselect(choice2_1, f64x2.splat(NaN), known_1), f64x2.splat(scale));
                    chosen_1_0 = f64x2.mul(
                      v128.bitselect(choice2_1_0, f64x2.splat(NaN), known_1_0),
                      f64x2.splat(scale),
                    );
                    chosen_1_1 = f64x2.mul(
                      v128.bitselect(choice2_1_1, f64x2.splat(NaN), known_1_1),
                      f64x2.splat(scale),
                    );
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
                  v128.store(mad + ((out + (e3 + 4)) << 3), part41);
                  v128.store(mad + ((out + (e3 + 4)) << 3), part42, 16);
                }
                const base705: i32 = base706;
                for (let e3: i32 = e3Main30; e3 < length2; e3++) {
                  let chosen: f64 = 0.0;
                  if (present >= minPeriods) {
                    const wanted: i32 = (width + 1) >> 1;
                    let least: f64 = -Infinity;
                    let next: f64 = Infinity;
                    const end33: i32 = min<i32>(width, wanted);
                    for (let i5: i32 = max<i32>(wanted, 0); i5 < end33; i5++) {
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
                    const smallest: f64 = load<f64>(runs + ((from + e3) << 3));
                    const largest: f64 = load<f64>(runs + ((base705 + (from + e3)) << 3));
                    const known: bool = smallest - median == smallest - median && largest - median == largest - median;
                    const wanted2: i32 = (width + 1) >> 1;
                    const inOlder: i32 = width >> 1;
                    const inNewer: i32 = width - (width >> 1);
                    let least2: f64 = -Infinity;
                    let next2: f64 = Infinity;
                    const end34: i32 = min<i32>(inOlder, wanted2);
                    for (let i6: i32 = max<i32>(wanted2 - inNewer, 0); i6 < end34; i6++) {
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
                    chosen =
                      (known ? (width > 0 ? ((width & 1) != 0 ? least2 : (least2 + next2) * 0.5) : NaN) : NaN) * scale;
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
                      const half2: i32 = (length3 + 1) >> 1;
                      from2 = load<f64>(sorted + ((from2 + half2 - 1) << 3)) < v2 ? from2 + half2 : from2;
                      length3 = length3 - half2;
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
                      const sortedShared2: f64 = load<f64>(sorted);
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
                        const half5: i32 = (length6 + 1) >> 1;
                        from6 = load<f64>(sorted + ((from6 + half5 - 1) << 3)) < oldest ? from6 + half5 : from6;
                        length6 = length6 - half5;
                      }
                      let from7: i32 = 0;
                      let length7: i32 = held;
                      while (length7 > 0) {
                        const half6: i32 = (length7 + 1) >> 1;
                        from7 = load<f64>(sorted + ((from7 + half6 - 1) << 3)) < newest ? from7 + half6 : from7;
                        length7 = length7 - half6;
                      }
                      if (from7 > from6) {
                        const end35: i32 = from7 - 1;
                        for (let j11: i32 = from6; j11 < end35; j11++) {
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
                          const half3: i32 = (length4 + 1) >> 1;
                          from4 = load<f64>(sorted + ((from4 + half3 - 1) << 3)) < oldest ? from4 + half3 : from4;
                          length4 = length4 - half3;
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
                            const half4: i32 = (length5 + 1) >> 1;
                            from5 = load<f64>(sorted + ((from5 + half4 - 1) << 3)) < newest ? from5 + half4 : from5;
                            length5 = length5 - half4;
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
