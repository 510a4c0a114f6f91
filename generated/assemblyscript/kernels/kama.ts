// Generated from kernels/trading/kama.ts#L18 by `trefoil build`. Do not edit. Hash 8e4b0a46ee0878e8

import { claim } from '../operations';

/**
 * Kaufman's adaptive moving average.
 *
 * Leading NaN are left out: the series starts at the first value. NaN before its element period − 1, which is seeded with its
 * price, or the first price after it where that is NaN. The noise is the sum of |Δprice| over the period; where nothing moved the
 * efficiency is 0. A NaN later gives NaN while the noise holds it, and leaves the average as it was.
 *
 * Accuracy: 1e-12 of the larger of price and average, per step, given the previous element.
 *
 * Source: Kaufman, Smarter Trading (1995).
 */
export function kama(prices: usize, n: i32, period: i32, fast: i32, slow: i32, kama: usize, scratch: usize): f64 {
  let top = scratch;
  const tile = top;
  top = claim(top, min<i32>(period, n * 3) * 2 + 4096, 8);
  if (top === 0) return -1;
  const tileWindowSum = top;
  top = claim(top, min<i32>(period, n * 3) * 2 + 4096, 8);
  if (top === 0) return -1;
  const tileNodeCount = top;
  top = claim(top, min<i32>(period, n * 3) * 2 + 4096, 4);
  if (top === 0) return -1;
  const tileWindowCount = top;
  top = claim(top, min<i32>(period, n * 3) * 2 + 4096, 4);
  if (top === 0) return -1;
  const fastest: f64 = 2.0 / (<f64>fast + 1.0);
  const slowest: f64 = 2.0 / (<f64>slow + 1.0);
  let first: i32 = n;
  for (let t: i32 = 0; t < n; t++) {
    if (load<f64>(prices + (t << 3)) == load<f64>(prices + (t << 3))) {
      first = t;
      break;
    }
  }
  let seed: i32 = n;
  for (let t2: i32 = period - 1; t2 < n; t2++) {
    if (t2 - first >= period - 1 && load<f64>(prices + (t2 << 3)) == load<f64>(prices + (t2 << 3))) {
      seed = t2;
      break;
    }
  }
  const begin: i32 = seed;
  let average: f64 = NaN;
  if (n > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width: i32 = period;
    let top_: i32 = 1;
    while (top_ <= width >> 1) {
      top_ = top_ * 2;
    }
    while (width - top_ >= n) {
      width = width - top_;
      while (top_ > width) {
        top_ = top_ >> 1;
      }
    }
    while (top_ >> 1 >= n) {
      width = width - (top_ >> 1);
      top_ = top_ >> 1;
    }
    const tileCols: i32 = 1;
    const tileRows: i32 = min<i32>(n, max<i32>(width, 512 / tileCols - width));
    const end15: i32 = (n + tileRows - 1) / tileRows;
    for (let rowTile: i32 = 0; rowTile < end15; rowTile++) {
      const firstRow: i32 = rowTile * tileRows;
      const rowsHere: i32 = min<i32>(tileRows, n - firstRow);
      const firstCol: i32 = 0;
      const colsHere: i32 = 1;
      const rowsIn: i32 = rowsHere + width - 1;
      const lead: i32 = max<i32>(0 - (firstRow - width + 1), 0);
      let missing: bool = lead > 0;
      const eMain: i32 = max<i32>(lead * colsHere, 0) & -8;
      for (let e: i32 = 0; e < eMain; e += 8) {
        const part0 = f64x2.splat(NaN);
        const part1 = f64x2.splat(NaN);
        v128.store(tile + (e << 3), part0);
        v128.store(tile + (e << 3), part1, 16);
        const part2 = f64x2.splat(NaN);
        const part3 = f64x2.splat(NaN);
        v128.store(tile + (e << 3), part2, 32);
        v128.store(tile + (e << 3), part3, 48);
      }
      const end: i32 = lead * colsHere;
      for (let e: i32 = eMain; e < end; e++) {
        store<f64>(tile + (e << 3), NaN);
      }
      const source: i32 = firstRow - width + 1 + lead + firstCol;
      const target: i32 = lead * colsHere;
      const cut: i32 = min<i32>(max<i32>(1 - source, 0), rowsIn - lead);
      let missingLanes_0 = i64x2.splat(-(<i64>false));
      let missingLanes_1 = i64x2.splat(-(<i64>false));
      const eMain2: i32 = cut & -8;
      for (let e: i32 = 0; e < eMain2; e += 8) {
        const v: f64 = NaN;
        const part4 = f64x2.splat(v);
        const part5 = f64x2.splat(v);
        v128.store(tile + ((target + e) << 3), part4);
        v128.store(tile + ((target + e) << 3), part5, 16);
        const part6 = f64x2.splat(v);
        const part7 = f64x2.splat(v);
        v128.store(tile + ((target + e) << 3), part6, 32);
        v128.store(tile + ((target + e) << 3), part7, 48);
        const part8 = -(<i64>(v != v));
        missingLanes_0 = v128.or(missingLanes_0, i64x2.splat(part8));
        missingLanes_1 = v128.or(missingLanes_1, i64x2.splat(part8));
        const part9 = -(<i64>(v != v));
        missingLanes_0 = v128.or(missingLanes_0, i64x2.splat(part9));
        missingLanes_1 = v128.or(missingLanes_1, i64x2.splat(part9));
      }
      missing = missing || v128.any_true(v128.or(missingLanes_0, missingLanes_1));
      for (let e: i32 = eMain2; e < cut; e++) {
        const v: f64 = NaN;
        store<f64>(tile + ((target + e) << 3), v);
        missing = missing || v != v;
      }
      let missingLanes2_0 = i64x2.splat(-(<i64>false));
      let missingLanes2_1 = i64x2.splat(-(<i64>false));
      const eMain3: i32 = cut + (max<i32>(rowsIn - lead - cut, 0) & -8);
      for (let e: i32 = cut; e < eMain3; e += 8) {
        const v_0 = f64x2.abs(
          f64x2.sub(v128.load(prices + ((source + e) << 3)), v128.load(prices + ((source + e - 1) << 3))),
        );
        const v_1 = f64x2.abs(
          f64x2.sub(v128.load(prices + ((source + e) << 3), 16), v128.load(prices + ((source + e - 1) << 3), 16)),
        );
        const v_1_0 = f64x2.abs(
          f64x2.sub(v128.load(prices + ((source + e) << 3), 32), v128.load(prices + ((source + e) << 3), 24)),
        );
        const v_1_1 = f64x2.abs(
          f64x2.sub(v128.load(prices + ((source + e) << 3), 48), v128.load(prices + ((source + e) << 3), 40)),
        );
        v128.store(tile + ((target + e) << 3), v_0);
        v128.store(tile + ((target + e) << 3), v_1, 16);
        v128.store(tile + ((target + e) << 3), v_1_0, 32);
        v128.store(tile + ((target + e) << 3), v_1_1, 48);
        missingLanes2_0 = v128.or(missingLanes2_0, f64x2.ne(v_0, v_0));
        missingLanes2_1 = v128.or(missingLanes2_1, f64x2.ne(v_1, v_1));
        missingLanes2_0 = v128.or(missingLanes2_0, f64x2.ne(v_1_0, v_1_0));
        missingLanes2_1 = v128.or(missingLanes2_1, f64x2.ne(v_1_1, v_1_1));
      }
      missing = missing || v128.any_true(v128.or(missingLanes2_0, missingLanes2_1));
      const end2: i32 = rowsIn - lead;
      for (let e: i32 = eMain3; e < end2; e++) {
        const v: f64 = abs<f64>(load<f64>(prices + ((source + e) << 3)) - load<f64>(prices + ((source + e - 1) << 3)));
        store<f64>(tile + ((target + e) << 3), v);
        missing = missing || v != v;
      }
      if (missing) {
        let k2: i32 = 1;
        let low2: i32 = 0;
        if ((width & k2) != 0) {
          const e6Main: i32 = max<i32>(rowsIn * colsHere, 0) & -8;
          for (let e6: i32 = 0; e6 < e6Main; e6 += 8) {
            const v2_0 = v128.load(tile + (e6 << 3));
            const v2_1 = v128.load(tile + (e6 << 3), 16);
            const v2_1_0 = v128.load(tile + (e6 << 3), 32);
            const v2_1_1 = v128.load(tile + (e6 << 3), 48);
            const count = v128.bitselect(
              i32x4.splat(1),
              i32x4.splat(0),
              v128.shuffle<i32>(f64x2.eq(v2_0, v2_0), f64x2.eq(v2_1, v2_1), 0, 2, 4, 6),
            );
            const count_1 = v128.bitselect(
              i32x4.splat(1),
              i32x4.splat(0),
              v128.shuffle<i32>(f64x2.eq(v2_1_0, v2_1_0), f64x2.eq(v2_1_1, v2_1_1), 0, 2, 4, 6),
            );
            const sum3_0 = v128.bitselect(v2_0, f64x2.splat(-0.0), f64x2.eq(v2_0, v2_0));
            const sum3_1 = v128.bitselect(v2_1, f64x2.splat(-0.0), f64x2.eq(v2_1, v2_1));
            const sum3_1_0 = v128.bitselect(v2_1_0, f64x2.splat(-0.0), f64x2.eq(v2_1_0, v2_1_0));
            const sum3_1_1 = v128.bitselect(v2_1_1, f64x2.splat(-0.0), f64x2.eq(v2_1_1, v2_1_1));
            v128.store(tileWindowCount + (e6 << 2), count);
            v128.store(tileWindowCount + (e6 << 2), count_1, 16);
            v128.store(tileWindowSum + (e6 << 3), sum3_0);
            v128.store(tileWindowSum + (e6 << 3), sum3_1, 16);
            v128.store(tileWindowSum + (e6 << 3), sum3_1_0, 32);
            v128.store(tileWindowSum + (e6 << 3), sum3_1_1, 48);
          }
          const end3: i32 = rowsIn * colsHere;
          for (let e6: i32 = e6Main; e6 < end3; e6++) {
            const v2: f64 = load<f64>(tile + (e6 << 3));
            const count: i32 = v2 == v2 ? 1 : 0;
            const sum3: f64 = v2 == v2 ? v2 : -0.0;
            store<i32>(tileWindowCount + (e6 << 2), count);
            store<f64>(tileWindowSum + (e6 << 3), sum3);
          }
          low2 = 1;
        }
        if (width >= 2) {
          if (width == 2) {
            const ahead4: i32 = k2 * colsHere;
            const e6Main2: i32 = max<i32>((rowsIn - 1) * colsHere, 0) & -8;
            for (let e6: i32 = 0; e6 < e6Main2; e6 += 8) {
              const vOlder_0 = v128.load(tile + (e6 << 3));
              const vOlder_1 = v128.load(tile + (e6 << 3), 16);
              const vOlder_1_0 = v128.load(tile + (e6 << 3), 32);
              const vOlder_1_1 = v128.load(tile + (e6 << 3), 48);
              const vNewer_0 = v128.load(tile + ((e6 + ahead4) << 3));
              const vNewer_1 = v128.load(tile + ((e6 + ahead4) << 3), 16);
              const vNewer_1_0 = v128.load(tile + ((e6 + ahead4) << 3), 32);
              const vNewer_1_1 = v128.load(tile + ((e6 + ahead4) << 3), 48);
              const sum4_0 = f64x2.add(
                v128.bitselect(vOlder_0, f64x2.splat(-0.0), f64x2.eq(vOlder_0, vOlder_0)),
                v128.bitselect(vNewer_0, f64x2.splat(-0.0), f64x2.eq(vNewer_0, vNewer_0)),
              );
              const sum4_1 = f64x2.add(
                v128.bitselect(vOlder_1, f64x2.splat(-0.0), f64x2.eq(vOlder_1, vOlder_1)),
                v128.bitselect(vNewer_1, f64x2.splat(-0.0), f64x2.eq(vNewer_1, vNewer_1)),
              );
              const sum4_1_0 = f64x2.add(
                v128.bitselect(vOlder_1_0, f64x2.splat(-0.0), f64x2.eq(vOlder_1_0, vOlder_1_0)),
                v128.bitselect(vNewer_1_0, f64x2.splat(-0.0), f64x2.eq(vNewer_1_0, vNewer_1_0)),
              );
              const sum4_1_1 = f64x2.add(
                v128.bitselect(vOlder_1_1, f64x2.splat(-0.0), f64x2.eq(vOlder_1_1, vOlder_1_1)),
                v128.bitselect(vNewer_1_1, f64x2.splat(-0.0), f64x2.eq(vNewer_1_1, vNewer_1_1)),
              );
              const count2 = i32x4.add(
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vOlder_0, vOlder_0), f64x2.eq(vOlder_1, vOlder_1), 0, 2, 4, 6),
                ),
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vNewer_0, vNewer_0), f64x2.eq(vNewer_1, vNewer_1), 0, 2, 4, 6),
                ),
              );
              const count2_1 = i32x4.add(
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vOlder_1_0, vOlder_1_0), f64x2.eq(vOlder_1_1, vOlder_1_1), 0, 2, 4, 6),
                ),
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vNewer_1_0, vNewer_1_0), f64x2.eq(vNewer_1_1, vNewer_1_1), 0, 2, 4, 6),
                ),
              );
              v128.store(tileWindowSum + (e6 << 3), sum4_0);
              v128.store(tileWindowSum + (e6 << 3), sum4_1, 16);
              v128.store(tileWindowSum + (e6 << 3), sum4_1_0, 32);
              v128.store(tileWindowSum + (e6 << 3), sum4_1_1, 48);
              v128.store(tileWindowCount + (e6 << 2), count2);
              v128.store(tileWindowCount + (e6 << 2), count2_1, 16);
            }
            const end4: i32 = (rowsIn - 1) * colsHere;
            for (let e6: i32 = e6Main2; e6 < end4; e6++) {
              const vOlder: f64 = load<f64>(tile + (e6 << 3));
              const vNewer: f64 = load<f64>(tile + ((e6 + ahead4) << 3));
              const sum4: f64 = (vOlder == vOlder ? vOlder : -0.0) + (vNewer == vNewer ? vNewer : -0.0);
              const count2: i32 = (vOlder == vOlder ? 1 : 0) + (vNewer == vNewer ? 1 : 0);
              store<f64>(tileWindowSum + (e6 << 3), sum4);
              store<i32>(tileWindowCount + (e6 << 2), count2);
            }
          } else {
            const ahead4: i32 = k2 * colsHere;
            const e6Main3: i32 = max<i32>((rowsIn - 1) * colsHere, 0) & -8;
            for (let e6: i32 = 0; e6 < e6Main3; e6 += 8) {
              const vOlder2_0 = v128.load(tile + (e6 << 3));
              const vOlder2_1 = v128.load(tile + (e6 << 3), 16);
              const vOlder2_1_0 = v128.load(tile + (e6 << 3), 32);
              const vOlder2_1_1 = v128.load(tile + (e6 << 3), 48);
              const vNewer2_0 = v128.load(tile + ((e6 + ahead4) << 3));
              const vNewer2_1 = v128.load(tile + ((e6 + ahead4) << 3), 16);
              const vNewer2_1_0 = v128.load(tile + ((e6 + ahead4) << 3), 32);
              const vNewer2_1_1 = v128.load(tile + ((e6 + ahead4) << 3), 48);
              const sum5_0 = f64x2.add(
                v128.bitselect(vOlder2_0, f64x2.splat(-0.0), f64x2.eq(vOlder2_0, vOlder2_0)),
                v128.bitselect(vNewer2_0, f64x2.splat(-0.0), f64x2.eq(vNewer2_0, vNewer2_0)),
              );
              const sum5_1 = f64x2.add(
                v128.bitselect(vOlder2_1, f64x2.splat(-0.0), f64x2.eq(vOlder2_1, vOlder2_1)),
                v128.bitselect(vNewer2_1, f64x2.splat(-0.0), f64x2.eq(vNewer2_1, vNewer2_1)),
              );
              const sum5_1_0 = f64x2.add(
                v128.bitselect(vOlder2_1_0, f64x2.splat(-0.0), f64x2.eq(vOlder2_1_0, vOlder2_1_0)),
                v128.bitselect(vNewer2_1_0, f64x2.splat(-0.0), f64x2.eq(vNewer2_1_0, vNewer2_1_0)),
              );
              const sum5_1_1 = f64x2.add(
                v128.bitselect(vOlder2_1_1, f64x2.splat(-0.0), f64x2.eq(vOlder2_1_1, vOlder2_1_1)),
                v128.bitselect(vNewer2_1_1, f64x2.splat(-0.0), f64x2.eq(vNewer2_1_1, vNewer2_1_1)),
              );
              const count3 = i32x4.add(
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vOlder2_0, vOlder2_0), f64x2.eq(vOlder2_1, vOlder2_1), 0, 2, 4, 6),
                ),
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vNewer2_0, vNewer2_0), f64x2.eq(vNewer2_1, vNewer2_1), 0, 2, 4, 6),
                ),
              );
              const count3_1 = i32x4.add(
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vOlder2_1_0, vOlder2_1_0), f64x2.eq(vOlder2_1_1, vOlder2_1_1), 0, 2, 4, 6),
                ),
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vNewer2_1_0, vNewer2_1_0), f64x2.eq(vNewer2_1_1, vNewer2_1_1), 0, 2, 4, 6),
                ),
              );
              v128.store(tile + (e6 << 3), sum5_0);
              v128.store(tile + (e6 << 3), sum5_1, 16);
              v128.store(tile + (e6 << 3), sum5_1_0, 32);
              v128.store(tile + (e6 << 3), sum5_1_1, 48);
              v128.store(tileNodeCount + (e6 << 2), count3);
              v128.store(tileNodeCount + (e6 << 2), count3_1, 16);
            }
            const end5: i32 = (rowsIn - 1) * colsHere;
            for (let e6: i32 = e6Main3; e6 < end5; e6++) {
              const vOlder2: f64 = load<f64>(tile + (e6 << 3));
              const vNewer2: f64 = load<f64>(tile + ((e6 + ahead4) << 3));
              const sum5: f64 = (vOlder2 == vOlder2 ? vOlder2 : -0.0) + (vNewer2 == vNewer2 ? vNewer2 : -0.0);
              const count3: i32 = (vOlder2 == vOlder2 ? 1 : 0) + (vNewer2 == vNewer2 ? 1 : 0);
              store<f64>(tile + (e6 << 3), sum5);
              store<i32>(tileNodeCount + (e6 << 2), count3);
            }
          }
        }
        k2 = 2;
        while (k2 <= width) {
          if ((width & k2) != 0) {
            if (low2 == 0) {
              if (k2 != width) {
                const e6Main4: i32 = max<i32>((rowsIn - (k2 - 1)) * colsHere, 0) & -8;
                for (let e6: i32 = 0; e6 < e6Main4; e6 += 8) {
                  const count4 = v128.load(tileNodeCount + (e6 << 2));
                  const count4_1 = v128.load(tileNodeCount + (e6 << 2), 16);
                  const sum6_0 = v128.load(tile + (e6 << 3));
                  const sum6_1 = v128.load(tile + (e6 << 3), 16);
                  const sum6_1_0 = v128.load(tile + (e6 << 3), 32);
                  const sum6_1_1 = v128.load(tile + (e6 << 3), 48);
                  v128.store(tileWindowCount + (e6 << 2), count4);
                  v128.store(tileWindowCount + (e6 << 2), count4_1, 16);
                  v128.store(tileWindowSum + (e6 << 3), sum6_0);
                  v128.store(tileWindowSum + (e6 << 3), sum6_1, 16);
                  v128.store(tileWindowSum + (e6 << 3), sum6_1_0, 32);
                  v128.store(tileWindowSum + (e6 << 3), sum6_1_1, 48);
                }
                const end6: i32 = (rowsIn - (k2 - 1)) * colsHere;
                for (let e6: i32 = e6Main4; e6 < end6; e6++) {
                  const count4: i32 = load<i32>(tileNodeCount + (e6 << 2));
                  const sum6: f64 = load<f64>(tile + (e6 << 3));
                  store<i32>(tileWindowCount + (e6 << 2), count4);
                  store<f64>(tileWindowSum + (e6 << 3), sum6);
                }
              }
            } else {
              const ahead4: i32 = k2 * colsHere;
              const e6Main5: i32 = max<i32>((rowsIn - (low2 + k2 - 1)) * colsHere, 0) & -8;
              for (let e6: i32 = 0; e6 < e6Main5; e6 += 8) {
                const sum7_0 = f64x2.add(v128.load(tile + (e6 << 3)), v128.load(tileWindowSum + ((e6 + ahead4) << 3)));
                const sum7_1 = f64x2.add(
                  v128.load(tile + (e6 << 3), 16),
                  v128.load(tileWindowSum + ((e6 + ahead4) << 3), 16),
                );
                const sum7_1_0 = f64x2.add(
                  v128.load(tile + (e6 << 3), 32),
                  v128.load(tileWindowSum + ((e6 + ahead4) << 3), 32),
                );
                const sum7_1_1 = f64x2.add(
                  v128.load(tile + (e6 << 3), 48),
                  v128.load(tileWindowSum + ((e6 + ahead4) << 3), 48),
                );
                const count5 = i32x4.add(
                  v128.load(tileNodeCount + (e6 << 2)),
                  v128.load(tileWindowCount + ((e6 + ahead4) << 2)),
                );
                const count5_1 = i32x4.add(
                  v128.load(tileNodeCount + (e6 << 2), 16),
                  v128.load(tileWindowCount + ((e6 + ahead4) << 2), 16),
                );
                v128.store(tileWindowSum + (e6 << 3), sum7_0);
                v128.store(tileWindowSum + (e6 << 3), sum7_1, 16);
                v128.store(tileWindowSum + (e6 << 3), sum7_1_0, 32);
                v128.store(tileWindowSum + (e6 << 3), sum7_1_1, 48);
                v128.store(tileWindowCount + (e6 << 2), count5);
                v128.store(tileWindowCount + (e6 << 2), count5_1, 16);
              }
              const end7: i32 = (rowsIn - (low2 + k2 - 1)) * colsHere;
              for (let e6: i32 = e6Main5; e6 < end7; e6++) {
                const sum7: f64 = load<f64>(tile + (e6 << 3)) + load<f64>(tileWindowSum + ((e6 + ahead4) << 3));
                const count5: i32 =
                  load<i32>(tileNodeCount + (e6 << 2)) + load<i32>(tileWindowCount + ((e6 + ahead4) << 2));
                store<f64>(tileWindowSum + (e6 << 3), sum7);
                store<i32>(tileWindowCount + (e6 << 2), count5);
              }
            }
            low2 = low2 + k2;
          }
          if (k2 * 2 <= width) {
            if (k2 * 2 == width) {
              const ahead4: i32 = k2 * colsHere;
              const e6Main6: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -8;
              for (let e6: i32 = 0; e6 < e6Main6; e6 += 8) {
                const sum8_0 = f64x2.add(v128.load(tile + (e6 << 3)), v128.load(tile + ((e6 + ahead4) << 3)));
                const sum8_1 = f64x2.add(v128.load(tile + (e6 << 3), 16), v128.load(tile + ((e6 + ahead4) << 3), 16));
                const sum8_1_0 = f64x2.add(v128.load(tile + (e6 << 3), 32), v128.load(tile + ((e6 + ahead4) << 3), 32));
                const sum8_1_1 = f64x2.add(v128.load(tile + (e6 << 3), 48), v128.load(tile + ((e6 + ahead4) << 3), 48));
                const count6 = i32x4.add(
                  v128.load(tileNodeCount + (e6 << 2)),
                  v128.load(tileNodeCount + ((e6 + ahead4) << 2)),
                );
                const count6_1 = i32x4.add(
                  v128.load(tileNodeCount + (e6 << 2), 16),
                  v128.load(tileNodeCount + ((e6 + ahead4) << 2), 16),
                );
                v128.store(tileWindowSum + (e6 << 3), sum8_0);
                v128.store(tileWindowSum + (e6 << 3), sum8_1, 16);
                v128.store(tileWindowSum + (e6 << 3), sum8_1_0, 32);
                v128.store(tileWindowSum + (e6 << 3), sum8_1_1, 48);
                v128.store(tileWindowCount + (e6 << 2), count6);
                v128.store(tileWindowCount + (e6 << 2), count6_1, 16);
              }
              const end8: i32 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e6: i32 = e6Main6; e6 < end8; e6++) {
                const sum8: f64 = load<f64>(tile + (e6 << 3)) + load<f64>(tile + ((e6 + ahead4) << 3));
                const count6: i32 =
                  load<i32>(tileNodeCount + (e6 << 2)) + load<i32>(tileNodeCount + ((e6 + ahead4) << 2));
                store<f64>(tileWindowSum + (e6 << 3), sum8);
                store<i32>(tileWindowCount + (e6 << 2), count6);
              }
            } else {
              const ahead4: i32 = k2 * colsHere;
              const e6Main7: i32 = max<i32>((rowsIn - (k2 * 2 - 1)) * colsHere, 0) & -8;
              for (let e6: i32 = 0; e6 < e6Main7; e6 += 8) {
                const sum9_0 = f64x2.add(v128.load(tile + (e6 << 3)), v128.load(tile + ((e6 + ahead4) << 3)));
                const sum9_1 = f64x2.add(v128.load(tile + (e6 << 3), 16), v128.load(tile + ((e6 + ahead4) << 3), 16));
                const sum9_1_0 = f64x2.add(v128.load(tile + (e6 << 3), 32), v128.load(tile + ((e6 + ahead4) << 3), 32));
                const sum9_1_1 = f64x2.add(v128.load(tile + (e6 << 3), 48), v128.load(tile + ((e6 + ahead4) << 3), 48));
                const count7 = i32x4.add(
                  v128.load(tileNodeCount + (e6 << 2)),
                  v128.load(tileNodeCount + ((e6 + ahead4) << 2)),
                );
                const count7_1 = i32x4.add(
                  v128.load(tileNodeCount + (e6 << 2), 16),
                  v128.load(tileNodeCount + ((e6 + ahead4) << 2), 16),
                );
                v128.store(tile + (e6 << 3), sum9_0);
                v128.store(tile + (e6 << 3), sum9_1, 16);
                v128.store(tile + (e6 << 3), sum9_1_0, 32);
                v128.store(tile + (e6 << 3), sum9_1_1, 48);
                v128.store(tileNodeCount + (e6 << 2), count7);
                v128.store(tileNodeCount + (e6 << 2), count7_1, 16);
              }
              const end9: i32 = (rowsIn - (k2 * 2 - 1)) * colsHere;
              for (let e6: i32 = e6Main7; e6 < end9; e6++) {
                const sum9: f64 = load<f64>(tile + (e6 << 3)) + load<f64>(tile + ((e6 + ahead4) << 3));
                const count7: i32 =
                  load<i32>(tileNodeCount + (e6 << 2)) + load<i32>(tileNodeCount + ((e6 + ahead4) << 2));
                store<f64>(tile + (e6 << 3), sum9);
                store<i32>(tileNodeCount + (e6 << 2), count7);
              }
            }
          }
          k2 = k2 * 2;
        }
        const from4: i32 = 0;
        const out4: i32 = firstRow + firstCol;
        const cut2: i32 = min<i32>(max<i32>(period - out4, 0), rowsHere);
        for (let e7: i32 = 0; e7 < cut2; e7++) {
          if (out4 + e7 == begin) {
            average = load<f64>(prices + ((out4 + e7) << 3));
          }
          const result: f64 = out4 + e7 == begin ? average : NaN;
          store<f64>(kama + ((out4 + e7) << 3), result == result ? result : NaN);
        }
        for (let e7: i32 = cut2; e7 < rowsHere; e7++) {
          if (load<i32>(tileWindowCount + ((from4 + e7) << 2)) == period) {
            const noise: f64 = load<f64>(tileWindowSum + ((from4 + e7) << 3));
            const efficiency: f64 =
              noise == 0.0
                ? 0.0
                : abs<f64>(load<f64>(prices + ((out4 + e7) << 3)) - load<f64>(prices + ((out4 + e7 - period) << 3))) /
                  noise;
            const rate: f64 = efficiency * (fastest - slowest) + slowest;
            average = average + rate * rate * (load<f64>(prices + ((out4 + e7) << 3)) - average);
            store<f64>(kama + ((out4 + e7) << 3), average == average ? average : NaN);
          } else {
            if (out4 + e7 == begin) {
              average = load<f64>(prices + ((out4 + e7) << 3));
            }
            const result2: f64 = out4 + e7 == begin ? average : NaN;
            store<f64>(kama + ((out4 + e7) << 3), result2 == result2 ? result2 : NaN);
          }
        }
      } else {
        let k: i32 = 1;
        let low: i32 = 0;
        let limit: i32 = 1;
        while (limit <= width >> 1) {
          limit = limit * 2;
        }
        if ((width & (width - 1)) == 0 && width >= 4) {
          limit = limit >> 2;
        }
        while (k < limit) {
          if ((width & k) != 0) {
            if (low == 0) {
              const e2Main: i32 = max<i32>((rowsIn - k + 1) * colsHere, 0) & -8;
              for (let e2: i32 = 0; e2 < e2Main; e2 += 8) {
                const part10 = v128.load(tile + (e2 << 3));
                const part11 = v128.load(tile + (e2 << 3), 16);
                v128.store(tileWindowSum + (e2 << 3), part10);
                v128.store(tileWindowSum + (e2 << 3), part11, 16);
                const part12 = v128.load(tile + (e2 << 3), 32);
                const part13 = v128.load(tile + (e2 << 3), 48);
                v128.store(tileWindowSum + (e2 << 3), part12, 32);
                v128.store(tileWindowSum + (e2 << 3), part13, 48);
              }
              const end10: i32 = (rowsIn - k + 1) * colsHere;
              for (let e2: i32 = e2Main; e2 < end10; e2++) {
                store<f64>(tileWindowSum + (e2 << 3), load<f64>(tile + (e2 << 3)));
              }
            } else {
              const ahead: i32 = k * colsHere;
              const e2Main2: i32 = max<i32>((rowsIn - (low + k) + 1) * colsHere, 0) & -8;
              for (let e2: i32 = 0; e2 < e2Main2; e2 += 8) {
                const part14 = f64x2.add(v128.load(tile + (e2 << 3)), v128.load(tileWindowSum + ((e2 + ahead) << 3)));
                const part15 = f64x2.add(
                  v128.load(tile + (e2 << 3), 16),
                  v128.load(tileWindowSum + ((e2 + ahead) << 3), 16),
                );
                v128.store(tileWindowSum + (e2 << 3), part14);
                v128.store(tileWindowSum + (e2 << 3), part15, 16);
                const part16 = f64x2.add(
                  v128.load(tile + (e2 << 3), 32),
                  v128.load(tileWindowSum + ((e2 + ahead) << 3), 32),
                );
                const part17 = f64x2.add(
                  v128.load(tile + (e2 << 3), 48),
                  v128.load(tileWindowSum + ((e2 + ahead) << 3), 48),
                );
                v128.store(tileWindowSum + (e2 << 3), part16, 32);
                v128.store(tileWindowSum + (e2 << 3), part17, 48);
              }
              const end11: i32 = (rowsIn - (low + k) + 1) * colsHere;
              for (let e2: i32 = e2Main2; e2 < end11; e2++) {
                store<f64>(
                  tileWindowSum + (e2 << 3),
                  load<f64>(tile + (e2 << 3)) + load<f64>(tileWindowSum + ((e2 + ahead) << 3)),
                );
              }
            }
            low = low + k;
          }
          if (k * 4 <= limit && !((width & (k * 2)) != 0)) {
            const ahead: i32 = k * colsHere;
            const e2Main3: i32 = max<i32>((rowsIn - k * 4 + 1) * colsHere, 0) & -8;
            const base: i32 = ahead * 2;
            const base2: i32 = ahead * 3;
            for (let e2: i32 = 0; e2 < e2Main3; e2 += 8) {
              const part18 = f64x2.add(
                f64x2.add(v128.load(tile + (e2 << 3)), v128.load(tile + ((e2 + ahead) << 3))),
                f64x2.add(v128.load(tile + ((e2 + base) << 3)), v128.load(tile + ((e2 + base2) << 3))),
              );
              const part19 = f64x2.add(
                f64x2.add(v128.load(tile + (e2 << 3), 16), v128.load(tile + ((e2 + ahead) << 3), 16)),
                f64x2.add(v128.load(tile + ((e2 + base) << 3), 16), v128.load(tile + ((e2 + base2) << 3), 16)),
              );
              v128.store(tile + (e2 << 3), part18);
              v128.store(tile + (e2 << 3), part19, 16);
              const part20 = f64x2.add(
                f64x2.add(v128.load(tile + (e2 << 3), 32), v128.load(tile + ((e2 + ahead) << 3), 32)),
                f64x2.add(v128.load(tile + ((e2 + base) << 3), 32), v128.load(tile + ((e2 + base2) << 3), 32)),
              );
              const part21 = f64x2.add(
                f64x2.add(v128.load(tile + (e2 << 3), 48), v128.load(tile + ((e2 + ahead) << 3), 48)),
                f64x2.add(v128.load(tile + ((e2 + base) << 3), 48), v128.load(tile + ((e2 + base2) << 3), 48)),
              );
              v128.store(tile + (e2 << 3), part20, 32);
              v128.store(tile + (e2 << 3), part21, 48);
            }
            const base3: i32 = ahead * 2;
            const base4: i32 = ahead * 3;
            const end12: i32 = (rowsIn - k * 4 + 1) * colsHere;
            for (let e2: i32 = e2Main3; e2 < end12; e2++) {
              store<f64>(
                tile + (e2 << 3),
                load<f64>(tile + (e2 << 3)) +
                  load<f64>(tile + ((e2 + ahead) << 3)) +
                  (load<f64>(tile + ((e2 + base3) << 3)) + load<f64>(tile + ((e2 + base4) << 3))),
              );
            }
            k = k * 4;
          } else {
            const ahead: i32 = k * colsHere;
            const e2Main4: i32 = max<i32>((rowsIn - k * 2 + 1) * colsHere, 0) & -8;
            for (let e2: i32 = 0; e2 < e2Main4; e2 += 8) {
              const part22 = f64x2.add(v128.load(tile + (e2 << 3)), v128.load(tile + ((e2 + ahead) << 3)));
              const part23 = f64x2.add(v128.load(tile + (e2 << 3), 16), v128.load(tile + ((e2 + ahead) << 3), 16));
              v128.store(tile + (e2 << 3), part22);
              v128.store(tile + (e2 << 3), part23, 16);
              const part24 = f64x2.add(v128.load(tile + (e2 << 3), 32), v128.load(tile + ((e2 + ahead) << 3), 32));
              const part25 = f64x2.add(v128.load(tile + (e2 << 3), 48), v128.load(tile + ((e2 + ahead) << 3), 48));
              v128.store(tile + (e2 << 3), part24, 32);
              v128.store(tile + (e2 << 3), part25, 48);
            }
            const end13: i32 = (rowsIn - k * 2 + 1) * colsHere;
            for (let e2: i32 = e2Main4; e2 < end13; e2++) {
              store<f64>(tile + (e2 << 3), load<f64>(tile + (e2 << 3)) + load<f64>(tile + ((e2 + ahead) << 3)));
            }
            k = k * 2;
          }
        }
        if (k == width) {
          const e2Main5: i32 = max<i32>((rowsIn - k + 1) * colsHere, 0) & -8;
          for (let e2: i32 = 0; e2 < e2Main5; e2 += 8) {
            const part26 = v128.load(tile + (e2 << 3));
            const part27 = v128.load(tile + (e2 << 3), 16);
            v128.store(tileWindowSum + (e2 << 3), part26);
            v128.store(tileWindowSum + (e2 << 3), part27, 16);
            const part28 = v128.load(tile + (e2 << 3), 32);
            const part29 = v128.load(tile + (e2 << 3), 48);
            v128.store(tileWindowSum + (e2 << 3), part28, 32);
            v128.store(tileWindowSum + (e2 << 3), part29, 48);
          }
          const end14: i32 = (rowsIn - k + 1) * colsHere;
          for (let e2: i32 = e2Main5; e2 < end14; e2++) {
            store<f64>(tileWindowSum + (e2 << 3), load<f64>(tile + (e2 << 3)));
          }
        }
        if ((width & (width - 1)) == 0) {
          if (width >= 4) {
            const ahead2: i32 = (width >> 2) * colsHere;
            const present: i32 = width;
            const from: i32 = 0;
            const out: i32 = firstRow + firstCol;
            const cut3: i32 = min<i32>(max<i32>(period - out, 0), rowsHere);
            for (let e3: i32 = 0; e3 < cut3; e3++) {
              if (out + e3 == begin) {
                average = load<f64>(prices + ((out + e3) << 3));
              }
              const result3: f64 = out + e3 == begin ? average : NaN;
              store<f64>(kama + ((out + e3) << 3), result3 == result3 ? result3 : NaN);
            }
            const base7: i32 = ahead2 * 2;
            const base8: i32 = ahead2 * 3;
            for (let e3: i32 = cut3; e3 < rowsHere; e3++) {
              const sum: f64 =
                load<f64>(tile + ((from + e3) << 3)) +
                load<f64>(tile + ((from + e3 + ahead2) << 3)) +
                (load<f64>(tile + ((from + e3 + base7) << 3)) + load<f64>(tile + ((from + e3 + base8) << 3)));
              if (present == period) {
                const noise: f64 = sum;
                const efficiency: f64 =
                  noise == 0.0
                    ? 0.0
                    : abs<f64>(load<f64>(prices + ((out + e3) << 3)) - load<f64>(prices + ((out + e3 - period) << 3))) /
                      noise;
                const rate: f64 = efficiency * (fastest - slowest) + slowest;
                average = average + rate * rate * (load<f64>(prices + ((out + e3) << 3)) - average);
                store<f64>(kama + ((out + e3) << 3), average == average ? average : NaN);
              } else {
                if (out + e3 == begin) {
                  average = load<f64>(prices + ((out + e3) << 3));
                }
                const result4: f64 = out + e3 == begin ? average : NaN;
                store<f64>(kama + ((out + e3) << 3), result4 == result4 ? result4 : NaN);
              }
            }
          } else {
            const present2: i32 = width;
            const from2: i32 = 0;
            const out2: i32 = firstRow + firstCol;
            const cut4: i32 = min<i32>(max<i32>(period - out2, 0), rowsHere);
            for (let e4: i32 = 0; e4 < cut4; e4++) {
              if (out2 + e4 == begin) {
                average = load<f64>(prices + ((out2 + e4) << 3));
              }
              const result5: f64 = out2 + e4 == begin ? average : NaN;
              store<f64>(kama + ((out2 + e4) << 3), result5 == result5 ? result5 : NaN);
            }
            for (let e4: i32 = cut4; e4 < rowsHere; e4++) {
              if (present2 == period) {
                const noise: f64 = load<f64>(tileWindowSum + ((from2 + e4) << 3));
                const efficiency: f64 =
                  noise == 0.0
                    ? 0.0
                    : abs<f64>(
                        load<f64>(prices + ((out2 + e4) << 3)) - load<f64>(prices + ((out2 + e4 - period) << 3)),
                      ) / noise;
                const rate: f64 = efficiency * (fastest - slowest) + slowest;
                average = average + rate * rate * (load<f64>(prices + ((out2 + e4) << 3)) - average);
                store<f64>(kama + ((out2 + e4) << 3), average == average ? average : NaN);
              } else {
                if (out2 + e4 == begin) {
                  average = load<f64>(prices + ((out2 + e4) << 3));
                }
                const result6: f64 = out2 + e4 == begin ? average : NaN;
                store<f64>(kama + ((out2 + e4) << 3), result6 == result6 ? result6 : NaN);
              }
            }
          }
        } else {
          const ahead3: i32 = k * colsHere;
          const present3: i32 = width;
          const from3: i32 = 0;
          const out3: i32 = firstRow + firstCol;
          const cut5: i32 = min<i32>(max<i32>(period - out3, 0), rowsHere);
          for (let e5: i32 = 0; e5 < cut5; e5++) {
            if (out3 + e5 == begin) {
              average = load<f64>(prices + ((out3 + e5) << 3));
            }
            const result7: f64 = out3 + e5 == begin ? average : NaN;
            store<f64>(kama + ((out3 + e5) << 3), result7 == result7 ? result7 : NaN);
          }
          for (let e5: i32 = cut5; e5 < rowsHere; e5++) {
            const sum2: f64 =
              load<f64>(tile + ((from3 + e5) << 3)) + load<f64>(tileWindowSum + ((from3 + e5 + ahead3) << 3));
            if (present3 == period) {
              const noise: f64 = sum2;
              const efficiency: f64 =
                noise == 0.0
                  ? 0.0
                  : abs<f64>(load<f64>(prices + ((out3 + e5) << 3)) - load<f64>(prices + ((out3 + e5 - period) << 3))) /
                    noise;
              const rate: f64 = efficiency * (fastest - slowest) + slowest;
              average = average + rate * rate * (load<f64>(prices + ((out3 + e5) << 3)) - average);
              store<f64>(kama + ((out3 + e5) << 3), average == average ? average : NaN);
            } else {
              if (out3 + e5 == begin) {
                average = load<f64>(prices + ((out3 + e5) << 3));
              }
              const result8: f64 = out3 + e5 == begin ? average : NaN;
              store<f64>(kama + ((out3 + e5) << 3), result8 == result8 ? result8 : NaN);
            }
          }
        }
      }
    }
  }
  return 0;
}
