// Generated from kernels/rolling/rollingQuantile.ts#L18 by `trefoil build`. Do not edit. Hash dece322e4247cbc1

import { claim, max_f64, min_f64, toF64_i32 } from '../operations';

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
      width <= 64
        ? min<i32>(cols, ((cols + (cols + 23) / 24 - 1) / ((cols + 23) / 24) + 3) & -4)
        : width <= 2048 / cols
          ? cols
          : min<i32>(cols, max<i32>((2048 / width) & -8, 8));
    const tileRows: i32 = min<i32>(rows, max<i32>(width, (width <= 64 ? 1536 : 4096) / tileCols - width));
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
      const base205: i32 = (cols + tileCols - 1) / tileCols;
      const end24: i32 = (hi - lo + tileRows - 1) / tileRows;
      for (let rowTile: i32 = 0; rowTile < end24; rowTile++) {
        const firstRow: i32 = lo + rowTile * tileRows;
        const rowsHere: i32 = min<i32>(tileRows, hi - firstRow);
        const base204: i32 = max<i32>(0 - (firstRow - width + 1), 0);
        const end23: i32 = base205;
        for (let colTile: i32 = 0; colTile < end23; colTile++) {
          const firstCol: i32 = colTile * tileCols;
          const colsHere: i32 = min<i32>(tileCols, cols - firstCol);
          const rowsIn: i32 = rowsHere + width - 1;
          const lead: i32 = base204;
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
                  let from7: i32 = 0;
                  let length8: i32 = held;
                  while (length8 > 0) {
                    const half6: i32 = (length8 + 1) >> 1;
                    from7 = load<f64>(sorted + ((from7 + half6 - 1) << 3)) < v3 ? from7 + half6 : from7;
                    length8 = length8 - half6;
                  }
                  for (let j10: i32 = held; j10 > from7; j10 -= 1) {
                    store<f64>(sorted + (j10 << 3), load<f64>(sorted + ((j10 - 1) << 3)));
                  }
                  store<f64>(sorted + (from7 << 3), v3);
                  held = held + 1;
                }
              }
              for (let r2: i32 = 0; r2 < rowsHere; r2++) {
                const out3: i32 = (firstRow + r2) * cols + (firstCol + column2);
                const present3: i32 = held;
                const h: f64 = q * toF64_i32(present3 - 1);
                const whole: f64 = floor<f64>(h);
                const below: i32 = <i32>whole;
                const position5: i32 = below;
                let ranked3: f64 = NaN;
                if (position5 >= 0 && position5 < held) {
                  ranked3 = load<f64>(sorted + (position5 << 3));
                }
                const low: f64 = ranked3;
                const position6: i32 = below + 1;
                let ranked4: f64 = NaN;
                if (position6 >= 0 && position6 < held) {
                  ranked4 = load<f64>(sorted + (position6 << 3));
                }
                const high: f64 = ranked4;
                const part: f64 = h - whole;
                const step: f64 = high - low;
                const within: f64 = step - step == 0.0 ? low + step * part : low * (1.0 - part) + high * part;
                const between: f64 = h == whole ? low : within;
                const result: f64 = present3 >= minPeriods ? between : NaN;
                store<f64>(quantile + (out3 << 3), result == result ? result : NaN);
                if (r2 + 1 < rowsHere) {
                  const oldest2: f64 = load<f64>(tile + ((r2 * colsHere + column2) << 3)) + 0.0;
                  const newest2: f64 = load<f64>(tile + (((r2 + width) * colsHere + column2) << 3)) + 0.0;
                  if (oldest2 == oldest2 && newest2 == newest2) {
                    let from10: i32 = 0;
                    let length11: i32 = held;
                    while (length11 > 0) {
                      const half9: i32 = (length11 + 1) >> 1;
                      from10 = load<f64>(sorted + ((from10 + half9 - 1) << 3)) < oldest2 ? from10 + half9 : from10;
                      length11 = length11 - half9;
                    }
                    let from11: i32 = 0;
                    let length12: i32 = held;
                    while (length12 > 0) {
                      const half10: i32 = (length12 + 1) >> 1;
                      from11 = load<f64>(sorted + ((from11 + half10 - 1) << 3)) < newest2 ? from11 + half10 : from11;
                      length12 = length12 - half10;
                    }
                    if (from11 > from10) {
                      const end2: i32 = from11 - 1;
                      for (let j13: i32 = from10; j13 < end2; j13++) {
                        store<f64>(sorted + (j13 << 3), load<f64>(sorted + (j13 << 3), 8));
                      }
                      store<f64>(sorted + ((from11 - 1) << 3), newest2);
                    } else {
                      for (let j14: i32 = from10; j14 > from11; j14 -= 1) {
                        store<f64>(sorted + (j14 << 3), load<f64>(sorted + ((j14 - 1) << 3)));
                      }
                      store<f64>(sorted + (from11 << 3), newest2);
                    }
                  } else {
                    if (oldest2 == oldest2) {
                      let from8: i32 = 0;
                      let length9: i32 = held;
                      while (length9 > 0) {
                        const half7: i32 = (length9 + 1) >> 1;
                        from8 = load<f64>(sorted + ((from8 + half7 - 1) << 3)) < oldest2 ? from8 + half7 : from8;
                        length9 = length9 - half7;
                      }
                      held = held - 1;
                      for (let j11: i32 = from8; j11 < held; j11++) {
                        store<f64>(sorted + (j11 << 3), load<f64>(sorted + (j11 << 3), 8));
                      }
                    } else {
                      if (newest2 == newest2) {
                        let from9: i32 = 0;
                        let length10: i32 = held;
                        while (length10 > 0) {
                          const half8: i32 = (length10 + 1) >> 1;
                          from9 = load<f64>(sorted + ((from9 + half8 - 1) << 3)) < newest2 ? from9 + half8 : from9;
                          length10 = length10 - half8;
                        }
                        for (let j12: i32 = held; j12 > from9; j12 -= 1) {
                          store<f64>(sorted + (j12 << 3), load<f64>(sorted + ((j12 - 1) << 3)));
                        }
                        store<f64>(sorted + (from9 << 3), newest2);
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
              let low2: i32 = 0;
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
                  if (low2 == 0) {
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
                      const e2Main4: i32 = max<i32>((rowsIn - (k + low2 - 1)) * colsHere, 0) & -4;
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
                      const end6: i32 = (rowsIn - (k + low2 - 1)) * colsHere;
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
                        const e2Main5: i32 = max<i32>((rowsIn - (k + low2 - 1)) * colsHere, 0) & -4;
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
                        const end7: i32 = (rowsIn - (k + low2 - 1)) * colsHere;
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
                          const e2Main6: i32 = max<i32>((rowsIn - (k + low2 - 1)) * colsHere, 0) & -4;
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
                          const end8: i32 = (rowsIn - (k + low2 - 1)) * colsHere;
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
                            const e2Main7: i32 = max<i32>((rowsIn - (k + low2 - 1)) * colsHere, 0) & -4;
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
                            const end9: i32 = (rowsIn - (k + low2 - 1)) * colsHere;
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
                            const e2Main8: i32 = max<i32>((rowsIn - (k + low2 - 1)) * colsHere, 0) & -4;
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
                            const end10: i32 = (rowsIn - (k + low2 - 1)) * colsHere;
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
                  low2 = low2 + k;
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
              const present: i32 = width;
              const flat2: bool = colsHere == cols;
              const length2: i32 = flat2 ? rowsHere * colsHere : colsHere;
              const spans2: i32 = flat2 ? 1 : rowsHere;
              for (let span2: i32 = 0; span2 < spans2; span2++) {
                const from: i32 = span2 * colsHere;
                const out: i32 = (firstRow + span2) * cols + firstCol;
                const e3Main: i32 = length2 & -8;
                for (let e3: i32 = 0; e3 < e3Main; e3 += 8) {
                  const h: f64 = q * toF64_i32(present - 1);
                  const whole: f64 = floor<f64>(h);
                  const below: i32 = <i32>whole;
                  const position: i32 = below;
                  const wanted: i32 = position + 1;
                  const inNewer: i32 = width - older;
                  let least_0 = f64x2.splat(-Infinity);
                  let least_1 = f64x2.splat(-Infinity);
                  let least_1_0 = f64x2.splat(-Infinity);
                  let least_1_1 = f64x2.splat(-Infinity);
                  const end16: i32 = min<i32>(older, wanted);
                  for (let i3: i32 = max<i32>(wanted - inNewer, 0); i3 < end16; i3++) {
                    const x4_0 = v128.load(runs + ((i3 * plane + (from + e3)) << 3));
                    const x4_1 = v128.load(runs + ((i3 * plane + (from + e3)) << 3), 16);
                    const x4_1_0 = v128.load(runs + ((i3 * plane + (from + e3)) << 3), 32);
                    const x4_1_1 = v128.load(runs + ((i3 * plane + (from + e3)) << 3), 48);
                    const y3_0 = v128.load(runs + (((wanted - 1 - i3) * plane + (newerFrom + (from + e3))) << 3));
                    const y3_1 = v128.load(runs + (((wanted - 1 - i3) * plane + (newerFrom + (from + e3))) << 3), 16);
                    const y3_1_0 = v128.load(runs + (((wanted - 1 - i3) * plane + (newerFrom + (from + e3))) << 3), 32);
                    const y3_1_1 = v128.load(runs + (((wanted - 1 - i3) * plane + (newerFrom + (from + e3))) << 3), 48);
                    least_0 = f64x2.pmax(least_0, f64x2.pmin(x4_0, y3_0));
                    least_1 = f64x2.pmax(least_1, f64x2.pmin(x4_1, y3_1));
                    least_1_0 = f64x2.pmax(least_1_0, f64x2.pmin(x4_1_0, y3_1_0));
                    least_1_1 = f64x2.pmax(least_1_1, f64x2.pmin(x4_1_1, y3_1_1));
                  }
                  const alone: i32 = min<i32>(wanted - inNewer, older);
                  if (alone > 0) {
                    least_0 = f64x2.pmax(least_0, v128.load(runs + (((alone - 1) * plane + (from + e3)) << 3)));
                    least_1 = f64x2.pmax(least_1, v128.load(runs + (((alone - 1) * plane + (from + e3)) << 3), 16));
                    least_1_0 = f64x2.pmax(least_1_0, v128.load(runs + (((alone - 1) * plane + (from + e3)) << 3), 32));
                    least_1_1 = f64x2.pmax(least_1_1, v128.load(runs + (((alone - 1) * plane + (from + e3)) << 3), 48));
                  }
                  const alone2: i32 = min<i32>(wanted - older, inNewer);
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
                  let choice0_0 = f64x2.splat(0.0);
                  let choice0_1 = f64x2.splat(0.0);
                  let choice0_1_0 = f64x2.splat(0.0);
                  let choice0_1_1 = f64x2.splat(0.0);
                  if (position >= 0 && position < width) {
                    choice0_0 = least_0;
                    choice0_1 = least_1;
                    choice0_1_0 = least_1_0;
                    choice0_1_1 = least_1_1;
                  } else {
                    choice0_0 = f64x2.splat(NaN);
                    choice0_1 = f64x2.splat(NaN);
                    choice0_1_0 = f64x2.splat(NaN);
                    choice0_1_1 = f64x2.splat(NaN);
                  }
                  const low_0 = choice0_0;
                  const low_1 = choice0_1;
                  const low_1_0 = choice0_1_0;
                  const low_1_1 = choice0_1_1;
                  const position2: i32 = below + 1;
                  const wanted2: i32 = position2 + 1;
                  const inNewer2: i32 = width - older;
                  let least2_0 = f64x2.splat(-Infinity);
                  let least2_1 = f64x2.splat(-Infinity);
                  let least2_1_0 = f64x2.splat(-Infinity);
                  let least2_1_1 = f64x2.splat(-Infinity);
                  const end17: i32 = min<i32>(older, wanted2);
                  for (let i4: i32 = max<i32>(wanted2 - inNewer2, 0); i4 < end17; i4++) {
                    const x5_0 = v128.load(runs + ((i4 * plane + (from + e3)) << 3));
                    const x5_1 = v128.load(runs + ((i4 * plane + (from + e3)) << 3), 16);
                    const x5_1_0 = v128.load(runs + ((i4 * plane + (from + e3)) << 3), 32);
                    const x5_1_1 = v128.load(runs + ((i4 * plane + (from + e3)) << 3), 48);
                    const y4_0 = v128.load(runs + (((wanted2 - 1 - i4) * plane + (newerFrom + (from + e3))) << 3));
                    const y4_1 = v128.load(runs + (((wanted2 - 1 - i4) * plane + (newerFrom + (from + e3))) << 3), 16);
                    const y4_1_0 = v128.load(
                      runs + (((wanted2 - 1 - i4) * plane + (newerFrom + (from + e3))) << 3),
                      32,
                    );
                    const y4_1_1 = v128.load(
                      runs + (((wanted2 - 1 - i4) * plane + (newerFrom + (from + e3))) << 3),
                      48,
                    );
                    least2_0 = f64x2.pmax(least2_0, f64x2.pmin(x5_0, y4_0));
                    least2_1 = f64x2.pmax(least2_1, f64x2.pmin(x5_1, y4_1));
                    least2_1_0 = f64x2.pmax(least2_1_0, f64x2.pmin(x5_1_0, y4_1_0));
                    least2_1_1 = f64x2.pmax(least2_1_1, f64x2.pmin(x5_1_1, y4_1_1));
                  }
                  const alone3: i32 = min<i32>(wanted2 - inNewer2, older);
                  if (alone3 > 0) {
                    least2_0 = f64x2.pmax(least2_0, v128.load(runs + (((alone3 - 1) * plane + (from + e3)) << 3)));
                    least2_1 = f64x2.pmax(least2_1, v128.load(runs + (((alone3 - 1) * plane + (from + e3)) << 3), 16));
                    least2_1_0 = f64x2.pmax(
                      least2_1_0,
                      v128.load(runs + (((alone3 - 1) * plane + (from + e3)) << 3), 32),
                    );
                    least2_1_1 = f64x2.pmax(
                      least2_1_1,
                      v128.load(runs + (((alone3 - 1) * plane + (from + e3)) << 3), 48),
                    );
                  }
                  const alone4: i32 = min<i32>(wanted2 - older, inNewer2);
                  if (alone4 > 0) {
                    least2_0 = f64x2.pmax(
                      least2_0,
                      v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from + e3))) << 3)),
                    );
                    least2_1 = f64x2.pmax(
                      least2_1,
                      v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from + e3))) << 3), 16),
                    );
                    least2_1_0 = f64x2.pmax(
                      least2_1_0,
                      v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from + e3))) << 3), 32),
                    );
                    least2_1_1 = f64x2.pmax(
                      least2_1_1,
                      v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from + e3))) << 3), 48),
                    );
                  }
                  let choice1_0 = f64x2.splat(0.0);
                  let choice1_1 = f64x2.splat(0.0);
                  let choice1_1_0 = f64x2.splat(0.0);
                  let choice1_1_1 = f64x2.splat(0.0);
                  if (position2 >= 0 && position2 < width) {
                    choice1_0 = least2_0;
                    choice1_1 = least2_1;
                    choice1_1_0 = least2_1_0;
                    choice1_1_1 = least2_1_1;
                  } else {
                    choice1_0 = f64x2.splat(NaN);
                    choice1_1 = f64x2.splat(NaN);
                    choice1_1_0 = f64x2.splat(NaN);
                    choice1_1_1 = f64x2.splat(NaN);
                  }
                  const high_0 = choice1_0;
                  const high_1 = choice1_1;
                  const high_1_0 = choice1_1_0;
                  const high_1_1 = choice1_1_1;
                  const part: f64 = h - whole;
                  const step_0 = f64x2.sub(high_0, low_0);
                  const step_1 = f64x2.sub(high_1, low_1);
                  const step_1_0 = f64x2.sub(high_1_0, low_1_0);
                  const step_1_1 = f64x2.sub(high_1_1, low_1_1);
                  const part25 = 1.0 - part;
                  const within_0 = v128.bitselect(
                    f64x2.add(low_0, f64x2.mul(step_0, f64x2.splat(part))),
                    f64x2.add(f64x2.mul(low_0, f64x2.splat(part25)), f64x2.mul(high_0, f64x2.splat(part))),
                    f64x2.eq(f64x2.sub(step_0, step_0), f64x2.splat(0.0)),
                  );
                  const within_1 = v128.bitselect(
                    f64x2.add(low_1, f64x2.mul(step_1, f64x2.splat(part))),
                    f64x2.add(f64x2.mul(low_1, f64x2.splat(part25)), f64x2.mul(high_1, f64x2.splat(part))),
                    f64x2.eq(f64x2.sub(step_1, step_1), f64x2.splat(0.0)),
                  );
                  const part26 = 1.0 - part;
                  const within_1_0 = v128.bitselect(
                    f64x2.add(low_1_0, f64x2.mul(step_1_0, f64x2.splat(part))),
                    f64x2.add(f64x2.mul(low_1_0, f64x2.splat(part26)), f64x2.mul(high_1_0, f64x2.splat(part))),
                    f64x2.eq(f64x2.sub(step_1_0, step_1_0), f64x2.splat(0.0)),
                  );
                  const within_1_1 = v128.bitselect(
                    f64x2.add(low_1_1, f64x2.mul(step_1_1, f64x2.splat(part))),
                    f64x2.add(f64x2.mul(low_1_1, f64x2.splat(part26)), f64x2.mul(high_1_1, f64x2.splat(part))),
                    f64x2.eq(f64x2.sub(step_1_1, step_1_1), f64x2.splat(0.0)),
                  );
                  let choice2_0 = f64x2.splat(0.0);
                  let choice2_1 = f64x2.splat(0.0);
                  let choice2_1_0 = f64x2.splat(0.0);
                  let choice2_1_1 = f64x2.splat(0.0);
                  if (h == whole) {
                    choice2_0 = low_0;
                    choice2_1 = low_1;
                    choice2_1_0 = low_1_0;
                    choice2_1_1 = low_1_1;
                  } else {
                    choice2_0 = within_0;
                    choice2_1 = within_1;
                    choice2_1_0 = within_1_0;
                    choice2_1_1 = within_1_1;
                  }
                  const between_0 = choice2_0;
                  const between_1 = choice2_1;
                  const between_1_0 = choice2_1_0;
                  const between_1_1 = choice2_1_1;
                  let choice3_0 = f64x2.splat(0.0);
                  let choice3_1 = f64x2.splat(0.0);
                  let choice3_1_0 = f64x2.splat(0.0);
                  let choice3_1_1 = f64x2.splat(0.0);
                  if (present >= minPeriods) {
                    choice3_0 = between_0;
                    choice3_1 = between_1;
                    choice3_1_0 = between_1_0;
                    choice3_1_1 = between_1_1;
                  } else {
                    choice3_0 = f64x2.splat(NaN);
                    choice3_1 = f64x2.splat(NaN);
                    choice3_1_0 = f64x2.splat(NaN);
                    choice3_1_1 = f64x2.splat(NaN);
                  }
                  const part27 = v128.bitselect(choice3_0, f64x2.splat(NaN), f64x2.eq(choice3_0, choice3_0));
                  const part28 = v128.bitselect(choice3_1, f64x2.splat(NaN), f64x2.eq(choice3_1, choice3_1));
                  v128.store(quantile + ((out + e3) << 3), part27);
                  v128.store(quantile + ((out + e3) << 3), part28, 16);
                  const part29 = v128.bitselect(choice3_1_0, f64x2.splat(NaN), f64x2.eq(choice3_1_0, choice3_1_0));
                  const part30 = v128.bitselect(choice3_1_1, f64x2.splat(NaN), f64x2.eq(choice3_1_1, choice3_1_1));
                  v128.store(quantile + ((out + e3) << 3), part29, 32);
                  v128.store(quantile + ((out + e3) << 3), part30, 48);
                }
                let e3Done: i32 = e3Main;
                if (length2 >= 4) {
                  for (let e3: i32 = e3Main; e3 < length2; e3 += 4) {
                    const e3Last: i32 = min<i32>(e3, length2 - 4);
                    const h: f64 = q * toF64_i32(present - 1);
                    const whole: f64 = floor<f64>(h);
                    const below: i32 = <i32>whole;
                    const position: i32 = below;
                    const wanted: i32 = position + 1;
                    const inNewer: i32 = width - older;
                    let least_0 = f64x2.splat(-Infinity);
                    let least_1 = f64x2.splat(-Infinity);
                    const end18: i32 = min<i32>(older, wanted);
                    for (let i3: i32 = max<i32>(wanted - inNewer, 0); i3 < end18; i3++) {
                      const x4_0 = v128.load(runs + ((i3 * plane + (from + e3Last)) << 3));
                      const x4_1 = v128.load(runs + ((i3 * plane + (from + e3Last)) << 3), 16);
                      const y3_0 = v128.load(runs + (((wanted - 1 - i3) * plane + (newerFrom + (from + e3Last))) << 3));
                      const y3_1 = v128.load(
                        runs + (((wanted - 1 - i3) * plane + (newerFrom + (from + e3Last))) << 3),
                        16,
                      );
                      least_0 = f64x2.pmax(least_0, f64x2.pmin(x4_0, y3_0));
                      least_1 = f64x2.pmax(least_1, f64x2.pmin(x4_1, y3_1));
                    }
                    const alone: i32 = min<i32>(wanted - inNewer, older);
                    if (alone > 0) {
                      least_0 = f64x2.pmax(least_0, v128.load(runs + (((alone - 1) * plane + (from + e3Last)) << 3)));
                      least_1 = f64x2.pmax(
                        least_1,
                        v128.load(runs + (((alone - 1) * plane + (from + e3Last)) << 3), 16),
                      );
                    }
                    const alone2: i32 = min<i32>(wanted - older, inNewer);
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
                    let choice0_0 = f64x2.splat(0.0);
                    let choice0_1 = f64x2.splat(0.0);
                    if (position >= 0 && position < width) {
                      choice0_0 = least_0;
                      choice0_1 = least_1;
                    } else {
                      choice0_0 = f64x2.splat(NaN);
                      choice0_1 = f64x2.splat(NaN);
                    }
                    const low_0 = choice0_0;
                    const low_1 = choice0_1;
                    const position2: i32 = below + 1;
                    const wanted2: i32 = position2 + 1;
                    const inNewer2: i32 = width - older;
                    let least2_0 = f64x2.splat(-Infinity);
                    let least2_1 = f64x2.splat(-Infinity);
                    const end19: i32 = min<i32>(older, wanted2);
                    for (let i4: i32 = max<i32>(wanted2 - inNewer2, 0); i4 < end19; i4++) {
                      const x5_0 = v128.load(runs + ((i4 * plane + (from + e3Last)) << 3));
                      const x5_1 = v128.load(runs + ((i4 * plane + (from + e3Last)) << 3), 16);
                      const y4_0 = v128.load(
                        runs + (((wanted2 - 1 - i4) * plane + (newerFrom + (from + e3Last))) << 3),
                      );
                      const y4_1 = v128.load(
                        runs + (((wanted2 - 1 - i4) * plane + (newerFrom + (from + e3Last))) << 3),
                        16,
                      );
                      least2_0 = f64x2.pmax(least2_0, f64x2.pmin(x5_0, y4_0));
                      least2_1 = f64x2.pmax(least2_1, f64x2.pmin(x5_1, y4_1));
                    }
                    const alone3: i32 = min<i32>(wanted2 - inNewer2, older);
                    if (alone3 > 0) {
                      least2_0 = f64x2.pmax(
                        least2_0,
                        v128.load(runs + (((alone3 - 1) * plane + (from + e3Last)) << 3)),
                      );
                      least2_1 = f64x2.pmax(
                        least2_1,
                        v128.load(runs + (((alone3 - 1) * plane + (from + e3Last)) << 3), 16),
                      );
                    }
                    const alone4: i32 = min<i32>(wanted2 - older, inNewer2);
                    if (alone4 > 0) {
                      least2_0 = f64x2.pmax(
                        least2_0,
                        v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from + e3Last))) << 3)),
                      );
                      least2_1 = f64x2.pmax(
                        least2_1,
                        v128.load(runs + (((alone4 - 1) * plane + (newerFrom + (from + e3Last))) << 3), 16),
                      );
                    }
                    let choice1_0 = f64x2.splat(0.0);
                    let choice1_1 = f64x2.splat(0.0);
                    if (position2 >= 0 && position2 < width) {
                      choice1_0 = least2_0;
                      choice1_1 = least2_1;
                    } else {
                      choice1_0 = f64x2.splat(NaN);
                      choice1_1 = f64x2.splat(NaN);
                    }
                    const high_0 = choice1_0;
                    const high_1 = choice1_1;
                    const part: f64 = h - whole;
                    const step_0 = f64x2.sub(high_0, low_0);
                    const step_1 = f64x2.sub(high_1, low_1);
                    const part31 = 1.0 - part;
                    const within_0 = v128.bitselect(
                      f64x2.add(low_0, f64x2.mul(step_0, f64x2.splat(part))),
                      f64x2.add(f64x2.mul(low_0, f64x2.splat(part31)), f64x2.mul(high_0, f64x2.splat(part))),
                      f64x2.eq(f64x2.sub(step_0, step_0), f64x2.splat(0.0)),
                    );
                    const within_1 = v128.bitselect(
                      f64x2.add(low_1, f64x2.mul(step_1, f64x2.splat(part))),
                      f64x2.add(f64x2.mul(low_1, f64x2.splat(part31)), f64x2.mul(high_1, f64x2.splat(part))),
                      f64x2.eq(f64x2.sub(step_1, step_1), f64x2.splat(0.0)),
                    );
                    let choice2_0 = f64x2.splat(0.0);
                    let choice2_1 = f64x2.splat(0.0);
                    if (h == whole) {
                      choice2_0 = low_0;
                      choice2_1 = low_1;
                    } else {
                      choice2_0 = within_0;
                      choice2_1 = within_1;
                    }
                    const between_0 = choice2_0;
                    const between_1 = choice2_1;
                    let choice3_0 = f64x2.splat(0.0);
                    let choice3_1 = f64x2.splat(0.0);
                    if (present >= minPeriods) {
                      choice3_0 = between_0;
                      choice3_1 = between_1;
                    } else {
                      choice3_0 = f64x2.splat(NaN);
                      choice3_1 = f64x2.splat(NaN);
                    }
                    const part32 = v128.bitselect(choice3_0, f64x2.splat(NaN), f64x2.eq(choice3_0, choice3_0));
                    const part33 = v128.bitselect(choice3_1, f64x2.splat(NaN), f64x2.eq(choice3_1, choice3_1));
                    v128.store(quantile + ((out + e3Last) << 3), part32);
                    v128.store(quantile + ((out + e3Last) << 3), part33, 16);
                  }
                  e3Done = length2;
                }
                for (let e3: i32 = e3Done; e3 < length2; e3++) {
                  const h: f64 = q * toF64_i32(present - 1);
                  const whole: f64 = floor<f64>(h);
                  const below: i32 = <i32>whole;
                  const position: i32 = below;
                  const wanted: i32 = position + 1;
                  const inNewer: i32 = width - older;
                  let least: f64 = -Infinity;
                  const end20: i32 = min<i32>(older, wanted);
                  for (let i3: i32 = max<i32>(wanted - inNewer, 0); i3 < end20; i3++) {
                    const x4: f64 = load<f64>(runs + ((i3 * plane + (from + e3)) << 3));
                    const y3: f64 = load<f64>(runs + (((wanted - 1 - i3) * plane + (newerFrom + (from + e3))) << 3));
                    least = max_f64(least, min_f64(x4, y3));
                  }
                  const alone: i32 = min<i32>(wanted - inNewer, older);
                  if (alone > 0) {
                    least = max_f64(least, load<f64>(runs + (((alone - 1) * plane + (from + e3)) << 3)));
                  }
                  const alone2: i32 = min<i32>(wanted - older, inNewer);
                  if (alone2 > 0) {
                    least = max_f64(least, load<f64>(runs + (((alone2 - 1) * plane + (newerFrom + (from + e3))) << 3)));
                  }
                  const low: f64 = position >= 0 && position < width ? least : NaN;
                  const position2: i32 = below + 1;
                  const wanted2: i32 = position2 + 1;
                  const inNewer2: i32 = width - older;
                  let least2: f64 = -Infinity;
                  const end21: i32 = min<i32>(older, wanted2);
                  for (let i4: i32 = max<i32>(wanted2 - inNewer2, 0); i4 < end21; i4++) {
                    const x5: f64 = load<f64>(runs + ((i4 * plane + (from + e3)) << 3));
                    const y4: f64 = load<f64>(runs + (((wanted2 - 1 - i4) * plane + (newerFrom + (from + e3))) << 3));
                    least2 = max_f64(least2, min_f64(x5, y4));
                  }
                  const alone3: i32 = min<i32>(wanted2 - inNewer2, older);
                  if (alone3 > 0) {
                    least2 = max_f64(least2, load<f64>(runs + (((alone3 - 1) * plane + (from + e3)) << 3)));
                  }
                  const alone4: i32 = min<i32>(wanted2 - older, inNewer2);
                  if (alone4 > 0) {
                    least2 = max_f64(
                      least2,
                      load<f64>(runs + (((alone4 - 1) * plane + (newerFrom + (from + e3))) << 3)),
                    );
                  }
                  const high: f64 = position2 >= 0 && position2 < width ? least2 : NaN;
                  const part: f64 = h - whole;
                  const step: f64 = high - low;
                  const within: f64 = step - step == 0.0 ? low + step * part : low * (1.0 - part) + high * part;
                  const between: f64 = h == whole ? low : within;
                  const result2: f64 = present >= minPeriods ? between : NaN;
                  store<f64>(quantile + ((out + e3) << 3), result2 == result2 ? result2 : NaN);
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
                    for (let j5: i32 = held; j5 > from2; j5 -= 1) {
                      store<f64>(sorted + (j5 << 3), load<f64>(sorted + ((j5 - 1) << 3)));
                    }
                    store<f64>(sorted + (from2 << 3), v2);
                    held = held + 1;
                  }
                }
                for (let r: i32 = 0; r < rowsHere; r++) {
                  const out2: i32 = (firstRow + r) * cols + (firstCol + column);
                  const present2: i32 = held;
                  const h: f64 = q * toF64_i32(present2 - 1);
                  const whole: f64 = floor<f64>(h);
                  const below: i32 = <i32>whole;
                  const position3: i32 = below;
                  let ranked: f64 = NaN;
                  if (position3 >= 0 && position3 < held) {
                    ranked = load<f64>(sorted + (position3 << 3));
                  }
                  const low: f64 = ranked;
                  const position4: i32 = below + 1;
                  let ranked2: f64 = NaN;
                  if (position4 >= 0 && position4 < held) {
                    ranked2 = load<f64>(sorted + (position4 << 3));
                  }
                  const high: f64 = ranked2;
                  const part: f64 = h - whole;
                  const step: f64 = high - low;
                  const within: f64 = step - step == 0.0 ? low + step * part : low * (1.0 - part) + high * part;
                  const between: f64 = h == whole ? low : within;
                  const result3: f64 = present2 >= minPeriods ? between : NaN;
                  store<f64>(quantile + (out2 << 3), result3 == result3 ? result3 : NaN);
                  if (r + 1 < rowsHere) {
                    const oldest: f64 = load<f64>(tile + ((r * colsHere + column) << 3)) + 0.0;
                    const newest: f64 = load<f64>(tile + (((r + width) * colsHere + column) << 3)) + 0.0;
                    if (oldest == oldest && newest == newest) {
                      let from5: i32 = 0;
                      let length6: i32 = held;
                      while (length6 > 0) {
                        const half4: i32 = (length6 + 1) >> 1;
                        from5 = load<f64>(sorted + ((from5 + half4 - 1) << 3)) < oldest ? from5 + half4 : from5;
                        length6 = length6 - half4;
                      }
                      let from6: i32 = 0;
                      let length7: i32 = held;
                      while (length7 > 0) {
                        const half5: i32 = (length7 + 1) >> 1;
                        from6 = load<f64>(sorted + ((from6 + half5 - 1) << 3)) < newest ? from6 + half5 : from6;
                        length7 = length7 - half5;
                      }
                      if (from6 > from5) {
                        const end22: i32 = from6 - 1;
                        for (let j8: i32 = from5; j8 < end22; j8++) {
                          store<f64>(sorted + (j8 << 3), load<f64>(sorted + (j8 << 3), 8));
                        }
                        store<f64>(sorted + ((from6 - 1) << 3), newest);
                      } else {
                        for (let j9: i32 = from5; j9 > from6; j9 -= 1) {
                          store<f64>(sorted + (j9 << 3), load<f64>(sorted + ((j9 - 1) << 3)));
                        }
                        store<f64>(sorted + (from6 << 3), newest);
                      }
                    } else {
                      if (oldest == oldest) {
                        let from3: i32 = 0;
                        let length4: i32 = held;
                        while (length4 > 0) {
                          const half2: i32 = (length4 + 1) >> 1;
                          from3 = load<f64>(sorted + ((from3 + half2 - 1) << 3)) < oldest ? from3 + half2 : from3;
                          length4 = length4 - half2;
                        }
                        held = held - 1;
                        for (let j6: i32 = from3; j6 < held; j6++) {
                          store<f64>(sorted + (j6 << 3), load<f64>(sorted + (j6 << 3), 8));
                        }
                      } else {
                        if (newest == newest) {
                          let from4: i32 = 0;
                          let length5: i32 = held;
                          while (length5 > 0) {
                            const half3: i32 = (length5 + 1) >> 1;
                            from4 = load<f64>(sorted + ((from4 + half3 - 1) << 3)) < newest ? from4 + half3 : from4;
                            length5 = length5 - half3;
                          }
                          for (let j7: i32 = held; j7 > from4; j7 -= 1) {
                            store<f64>(sorted + (j7 << 3), load<f64>(sorted + ((j7 - 1) << 3)));
                          }
                          store<f64>(sorted + (from4 << 3), newest);
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
