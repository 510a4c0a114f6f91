// Generated from kernels/trading/kama.ts#L18 by `trefoil build`. Do not edit. Hash b5209e0ca5177559

import { claim, max_f64, min_f64, toF64_i32 } from '../operations';

/**
 * Kaufman's adaptive moving average.
 *
 * The series starts at the first price that is not NaN. The result is NaN before element period − 1 of the series, which is
 * seeded with its price (if that is NaN, with the next price that is not). The noise is the sum of |Δprice| over the
 * period; if nothing moved, the efficiency is 0. A later NaN gives NaN as long as the noise contains it, and does not change the average.
 *
 * Accuracy: 1e-12 of the larger of price and previous average, per step.
 *
 * Source: Kaufman, Smarter Trading (1995).
 */
export function kama(prices: usize, n: i32, period: i32, fast: i32, slow: i32, kama: usize, scratch: usize): f64 {
  let top = scratch;
  const tile = top;
  top = claim(
    top,
    toF64_i32(min<i32>(n, max<i32>(min<i32>(period, n * 3), 512))) + toF64_i32(min<i32>(period, n * 3)),
    8.0,
  );
  if (top === 0) return -1;
  const tileWindowSum = top;
  top = claim(
    top,
    toF64_i32(min<i32>(n, max<i32>(min<i32>(period, n * 3), 512))) + toF64_i32(min<i32>(period, n * 3)),
    8.0,
  );
  if (top === 0) return -1;
  const tileNodeCount = top;
  top = claim(
    top,
    toF64_i32(min<i32>(n, max<i32>(min<i32>(period, n * 3), 512))) + toF64_i32(min<i32>(period, n * 3)),
    4.0,
  );
  if (top === 0) return -1;
  const tileWindowCount = top;
  top = claim(
    top,
    toF64_i32(min<i32>(n, max<i32>(min<i32>(period, n * 3), 512))) + toF64_i32(min<i32>(period, n * 3)),
    4.0,
  );
  if (top === 0) return -1;
  // const fastest = 2.0 / (fast + 1.0);
  const fastest: f64 = 2.0 / (<f64>fast + 1.0);
  // const slowest = 2.0 / (slow + 1.0);
  const slowest: f64 = 2.0 / (<f64>slow + 1.0);
  // let first: i32 = n;
  let first: i32 = n;
  // for (let t = 0; t < n; t++) {
  for (let t: i32 = 0; t < n; t++) {
    // if (present(prices[t]!)) {
    if (load<f64>(prices + (t << 3)) == load<f64>(prices + (t << 3))) {
      // first = t;
      first = t;
      break;
    }
  }
  // let seed: i32 = n;
  let seed: i32 = n;
  // for (let t = period - 1; t < n; t++) {
  for (let t: i32 = period - 1; t < n; t++) {
    // if (t - first >= period - 1 && present(prices[t]!)) {
    if (
      <f64>t - toF64_i32(first) >= toF64_i32(period - 1) &&
      load<f64>(prices + (t << 3)) == load<f64>(prices + (t << 3))
    ) {
      // seed = t;
      seed = t;
      break;
    }
  }
  // const begin = seed;
  const begin: i32 = seed;
  // let average = NaN;
  let average: f64 = NaN;
  // windows(steps, period, (w) => {
  if (n > 0) {
    // Blocks of the tree that lie wholly before the first row are empty and can be left out.
    let width: i32 = period;
    let top2: i32 = 1;
    while (top2 <= width >> 1) {
      top2 = top2 * 2;
    }
    while (<f64>width - <f64>top2 >= <f64>n) {
      width = width - top2;
      while (top2 > width) {
        top2 = top2 >> 1;
      }
    }
    while (top2 >> 1 >= n) {
      width = width - (top2 >> 1);
      top2 = top2 >> 1;
    }
    const tileCols: i32 = 1;
    const tileRows: i32 = <i32>min_f64(<f64>n, max_f64(<f64>width, toF64_i32(512 / tileCols) - <f64>width));
    const rowTileEnd: i32 = (n + tileRows - 1) / tileRows;
    for (let rowTile: i32 = 0; rowTile < rowTileEnd; rowTile++) {
      const firstRow: i32 = rowTile * tileRows;
      const rowsHere: i32 = <i32>min_f64(<f64>tileRows, <f64>n - <f64>firstRow);
      const firstCol: i32 = 0;
      const colsHere: i32 = 1;
      const rowsIn: i32 = rowsHere + width - 1;
      const lead: i32 = <i32>max_f64(0.0 - (<f64>firstRow - <f64>width + 1.0), 0.0);
      let missing: bool = lead > 0;
      const eMain: i32 = max<i32>(lead * colsHere, 0) & -8;
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
      const source: i32 = firstRow - width + 1 + lead + firstCol;
      const target: i32 = lead * colsHere;
      const cut: i32 = <i32>min_f64(max_f64(1.0 - <f64>source, 0.0), <f64>rowsIn - <f64>lead);
      let missingLanesLow = i64x2.splat(-(<i64>(<bool>false)));
      let missingLanesHigh = i64x2.splat(-(<i64>(<bool>false)));
      const eMain2: i32 = max<i32>(cut, 0) & -8;
      // 8 rounds at once.
      for (let e: i32 = 0; e < eMain2; e += 8) {
        const v: f64 = NaN;
        const part = f64x2.splat(v);
        const part2 = f64x2.splat(v);
        v128.store(tile + ((target + e) << 3), part);
        v128.store(tile + ((target + e) << 3), part2, 16);
        const part3 = f64x2.splat(v);
        const part4 = f64x2.splat(v);
        v128.store(tile + ((target + e) << 3), part3, 32);
        v128.store(tile + ((target + e) << 3), part4, 48);
        const part5 = -(<i64>(<bool>(v != v)));
        missingLanesLow = v128.or(missingLanesLow, i64x2.splat(part5));
        missingLanesHigh = v128.or(missingLanesHigh, i64x2.splat(part5));
        const part6 = -(<i64>(<bool>(v != v)));
        missingLanesLow = v128.or(missingLanesLow, i64x2.splat(part6));
        missingLanesHigh = v128.or(missingLanesHigh, i64x2.splat(part6));
      }
      missing = missing || v128.any_true(v128.or(missingLanesLow, missingLanesHigh));
      // The remainder.
      for (let e: i32 = eMain2; e < cut; e++) {
        const v: f64 = NaN;
        store<f64>(tile + ((target + e) << 3), v);
        missing = missing || v != v;
      }
      let missingLanesLow2 = i64x2.splat(-(<i64>(<bool>false)));
      let missingLanesHigh2 = i64x2.splat(-(<i64>(<bool>false)));
      const eMain3: i32 = <i32>(
        (<f64>cut + trunc<f64>((max_f64(<f64>rowsIn - <f64>lead, <f64>cut) - <f64>cut) / 8.0) * 8.0)
      );
      // 8 rounds at once.
      for (let e: i32 = cut; e < eMain3; e += 8) {
        const vLow = f64x2.abs(
          f64x2.sub(v128.load(prices + ((source + e) << 3)), v128.load(prices + ((source + e - 1) << 3))),
        );
        const vHigh = f64x2.abs(
          f64x2.sub(v128.load(prices + ((source + e) << 3), 16), v128.load(prices + ((source + e - 1) << 3), 16)),
        );
        const v_1Low = f64x2.abs(
          f64x2.sub(v128.load(prices + ((source + e) << 3), 32), v128.load(prices + ((source + e) << 3), 24)),
        );
        const v_1High = f64x2.abs(
          f64x2.sub(v128.load(prices + ((source + e) << 3), 48), v128.load(prices + ((source + e) << 3), 40)),
        );
        v128.store(tile + ((target + e) << 3), vLow);
        v128.store(tile + ((target + e) << 3), vHigh, 16);
        v128.store(tile + ((target + e) << 3), v_1Low, 32);
        v128.store(tile + ((target + e) << 3), v_1High, 48);
        missingLanesLow2 = v128.or(missingLanesLow2, f64x2.ne(vLow, vLow));
        missingLanesHigh2 = v128.or(missingLanesHigh2, f64x2.ne(vHigh, vHigh));
        missingLanesLow2 = v128.or(missingLanesLow2, f64x2.ne(v_1Low, v_1Low));
        missingLanesHigh2 = v128.or(missingLanesHigh2, f64x2.ne(v_1High, v_1High));
      }
      missing = missing || v128.any_true(v128.or(missingLanesLow2, missingLanesHigh2));
      const eEnd2: i32 = rowsIn - lead;
      // The remainder.
      for (let e: i32 = eMain3; e < eEnd2; e++) {
        const v: f64 = abs<f64>(load<f64>(prices + ((source + e) << 3)) - load<f64>(prices + ((source + e - 1) << 3)));
        store<f64>(tile + ((target + e) << 3), v);
        missing = missing || v != v;
      }
      if (missing) {
        // Some values are missing: counts go along with the nodes.
        let k: i32 = 1;
        let low: i32 = 0;
        if ((width & k) != 0) {
          const eMain4: i32 = max<i32>(rowsIn * colsHere, 0) & -8;
          // 8 rounds at once.
          for (let e: i32 = 0; e < eMain4; e += 8) {
            const vLow = v128.load(tile + (e << 3));
            const vHigh = v128.load(tile + (e << 3), 16);
            const v_1Low = v128.load(tile + (e << 3), 32);
            const v_1High = v128.load(tile + (e << 3), 48);
            const count = v128.bitselect(
              i32x4.splat(1),
              i32x4.splat(0),
              v128.shuffle<i32>(f64x2.eq(vLow, vLow), f64x2.eq(vHigh, vHigh), 0, 2, 4, 6),
            );
            const count_1 = v128.bitselect(
              i32x4.splat(1),
              i32x4.splat(0),
              v128.shuffle<i32>(f64x2.eq(v_1Low, v_1Low), f64x2.eq(v_1High, v_1High), 0, 2, 4, 6),
            );
            const sumLow = v128.bitselect(vLow, f64x2.splat(-0.0), f64x2.eq(vLow, vLow));
            const sumHigh = v128.bitselect(vHigh, f64x2.splat(-0.0), f64x2.eq(vHigh, vHigh));
            const sum_1Low = v128.bitselect(v_1Low, f64x2.splat(-0.0), f64x2.eq(v_1Low, v_1Low));
            const sum_1High = v128.bitselect(v_1High, f64x2.splat(-0.0), f64x2.eq(v_1High, v_1High));
            v128.store(tileWindowCount + (e << 2), count);
            v128.store(tileWindowCount + (e << 2), count_1, 16);
            v128.store(tileWindowSum + (e << 3), sumLow);
            v128.store(tileWindowSum + (e << 3), sumHigh, 16);
            v128.store(tileWindowSum + (e << 3), sum_1Low, 32);
            v128.store(tileWindowSum + (e << 3), sum_1High, 48);
          }
          const eEnd3: i32 = rowsIn * colsHere;
          // The remainder.
          for (let e: i32 = eMain4; e < eEnd3; e++) {
            const v: f64 = load<f64>(tile + (e << 3));
            const count: i32 = v == v ? 1 : 0;
            const sum: f64 = v == v ? v : -0.0;
            store<i32>(tileWindowCount + (e << 2), count);
            store<f64>(tileWindowSum + (e << 3), sum);
          }
          low = 1;
        }
        if (width >= 2) {
          if (width == 2) {
            const ahead: i32 = k * colsHere;
            const eMain4: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0);
            // 8 rounds at once.
            for (let e: i32 = 0; e < eMain4; e += 8) {
              const vOlderLow = v128.load(tile + (e << 3));
              const vOlderHigh = v128.load(tile + (e << 3), 16);
              const vOlder_1Low = v128.load(tile + (e << 3), 32);
              const vOlder_1High = v128.load(tile + (e << 3), 48);
              const vNewerLow = v128.load(tile + ((e + ahead) << 3));
              const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
              const vNewer_1Low = v128.load(tile + ((e + ahead) << 3), 32);
              const vNewer_1High = v128.load(tile + ((e + ahead) << 3), 48);
              const sumLow = f64x2.add(
                v128.bitselect(vOlderLow, f64x2.splat(-0.0), f64x2.eq(vOlderLow, vOlderLow)),
                v128.bitselect(vNewerLow, f64x2.splat(-0.0), f64x2.eq(vNewerLow, vNewerLow)),
              );
              const sumHigh = f64x2.add(
                v128.bitselect(vOlderHigh, f64x2.splat(-0.0), f64x2.eq(vOlderHigh, vOlderHigh)),
                v128.bitselect(vNewerHigh, f64x2.splat(-0.0), f64x2.eq(vNewerHigh, vNewerHigh)),
              );
              const sum_1Low = f64x2.add(
                v128.bitselect(vOlder_1Low, f64x2.splat(-0.0), f64x2.eq(vOlder_1Low, vOlder_1Low)),
                v128.bitselect(vNewer_1Low, f64x2.splat(-0.0), f64x2.eq(vNewer_1Low, vNewer_1Low)),
              );
              const sum_1High = f64x2.add(
                v128.bitselect(vOlder_1High, f64x2.splat(-0.0), f64x2.eq(vOlder_1High, vOlder_1High)),
                v128.bitselect(vNewer_1High, f64x2.splat(-0.0), f64x2.eq(vNewer_1High, vNewer_1High)),
              );
              const count = i32x4.add(
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderHigh, vOlderHigh), 0, 2, 4, 6),
                ),
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerHigh, vNewerHigh), 0, 2, 4, 6),
                ),
              );
              const count_1 = i32x4.add(
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(
                    f64x2.eq(vOlder_1Low, vOlder_1Low),
                    f64x2.eq(vOlder_1High, vOlder_1High),
                    0,
                    2,
                    4,
                    6,
                  ),
                ),
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(
                    f64x2.eq(vNewer_1Low, vNewer_1Low),
                    f64x2.eq(vNewer_1High, vNewer_1High),
                    0,
                    2,
                    4,
                    6,
                  ),
                ),
              );
              v128.store(tileWindowSum + (e << 3), sumLow);
              v128.store(tileWindowSum + (e << 3), sumHigh, 16);
              v128.store(tileWindowSum + (e << 3), sum_1Low, 32);
              v128.store(tileWindowSum + (e << 3), sum_1High, 48);
              v128.store(tileWindowCount + (e << 2), count);
              v128.store(tileWindowCount + (e << 2), count_1, 16);
            }
            const eEnd3: i32 = (rowsIn - 1) * colsHere;
            // The remainder.
            for (let e: i32 = eMain4; e < eEnd3; e++) {
              const vOlder: f64 = load<f64>(tile + (e << 3));
              const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
              const sum: f64 = (vOlder == vOlder ? vOlder : -0.0) + (vNewer == vNewer ? vNewer : -0.0);
              const count: i32 = (vOlder == vOlder ? 1 : 0) + (vNewer == vNewer ? 1 : 0);
              store<f64>(tileWindowSum + (e << 3), sum);
              store<i32>(tileWindowCount + (e << 2), count);
            }
          } else {
            const ahead: i32 = k * colsHere;
            const eMain4: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0);
            // 8 rounds at once.
            for (let e: i32 = 0; e < eMain4; e += 8) {
              const vOlderLow = v128.load(tile + (e << 3));
              const vOlderHigh = v128.load(tile + (e << 3), 16);
              const vOlder_1Low = v128.load(tile + (e << 3), 32);
              const vOlder_1High = v128.load(tile + (e << 3), 48);
              const vNewerLow = v128.load(tile + ((e + ahead) << 3));
              const vNewerHigh = v128.load(tile + ((e + ahead) << 3), 16);
              const vNewer_1Low = v128.load(tile + ((e + ahead) << 3), 32);
              const vNewer_1High = v128.load(tile + ((e + ahead) << 3), 48);
              const sumLow = f64x2.add(
                v128.bitselect(vOlderLow, f64x2.splat(-0.0), f64x2.eq(vOlderLow, vOlderLow)),
                v128.bitselect(vNewerLow, f64x2.splat(-0.0), f64x2.eq(vNewerLow, vNewerLow)),
              );
              const sumHigh = f64x2.add(
                v128.bitselect(vOlderHigh, f64x2.splat(-0.0), f64x2.eq(vOlderHigh, vOlderHigh)),
                v128.bitselect(vNewerHigh, f64x2.splat(-0.0), f64x2.eq(vNewerHigh, vNewerHigh)),
              );
              const sum_1Low = f64x2.add(
                v128.bitselect(vOlder_1Low, f64x2.splat(-0.0), f64x2.eq(vOlder_1Low, vOlder_1Low)),
                v128.bitselect(vNewer_1Low, f64x2.splat(-0.0), f64x2.eq(vNewer_1Low, vNewer_1Low)),
              );
              const sum_1High = f64x2.add(
                v128.bitselect(vOlder_1High, f64x2.splat(-0.0), f64x2.eq(vOlder_1High, vOlder_1High)),
                v128.bitselect(vNewer_1High, f64x2.splat(-0.0), f64x2.eq(vNewer_1High, vNewer_1High)),
              );
              const count = i32x4.add(
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vOlderLow, vOlderLow), f64x2.eq(vOlderHigh, vOlderHigh), 0, 2, 4, 6),
                ),
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(f64x2.eq(vNewerLow, vNewerLow), f64x2.eq(vNewerHigh, vNewerHigh), 0, 2, 4, 6),
                ),
              );
              const count_1 = i32x4.add(
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(
                    f64x2.eq(vOlder_1Low, vOlder_1Low),
                    f64x2.eq(vOlder_1High, vOlder_1High),
                    0,
                    2,
                    4,
                    6,
                  ),
                ),
                v128.bitselect(
                  i32x4.splat(1),
                  i32x4.splat(0),
                  v128.shuffle<i32>(
                    f64x2.eq(vNewer_1Low, vNewer_1Low),
                    f64x2.eq(vNewer_1High, vNewer_1High),
                    0,
                    2,
                    4,
                    6,
                  ),
                ),
              );
              v128.store(tile + (e << 3), sumLow);
              v128.store(tile + (e << 3), sumHigh, 16);
              v128.store(tile + (e << 3), sum_1Low, 32);
              v128.store(tile + (e << 3), sum_1High, 48);
              v128.store(tileNodeCount + (e << 2), count);
              v128.store(tileNodeCount + (e << 2), count_1, 16);
            }
            const eEnd3: i32 = (rowsIn - 1) * colsHere;
            // The remainder.
            for (let e: i32 = eMain4; e < eEnd3; e++) {
              const vOlder: f64 = load<f64>(tile + (e << 3));
              const vNewer: f64 = load<f64>(tile + ((e + ahead) << 3));
              const sum: f64 = (vOlder == vOlder ? vOlder : -0.0) + (vNewer == vNewer ? vNewer : -0.0);
              const count: i32 = (vOlder == vOlder ? 1 : 0) + (vNewer == vNewer ? 1 : 0);
              store<f64>(tile + (e << 3), sum);
              store<i32>(tileNodeCount + (e << 2), count);
            }
          }
        }
        k = 2;
        while (k <= width) {
          if ((width & k) != 0) {
            if (low == 0) {
              if (k != width) {
                const eMain4: i32 = <i32>(
                  (floor<f64>(max_f64((<f64>rowsIn - (<f64>k - 1.0)) * <f64>colsHere, 0.0) / 8.0) * 8.0)
                );
                // 8 rounds at once.
                for (let e: i32 = 0; e < eMain4; e += 8) {
                  const count = v128.load(tileNodeCount + (e << 2));
                  const count_1 = v128.load(tileNodeCount + (e << 2), 16);
                  const sumLow = v128.load(tile + (e << 3));
                  const sumHigh = v128.load(tile + (e << 3), 16);
                  const sum_1Low = v128.load(tile + (e << 3), 32);
                  const sum_1High = v128.load(tile + (e << 3), 48);
                  v128.store(tileWindowCount + (e << 2), count);
                  v128.store(tileWindowCount + (e << 2), count_1, 16);
                  v128.store(tileWindowSum + (e << 3), sumLow);
                  v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                  v128.store(tileWindowSum + (e << 3), sum_1Low, 32);
                  v128.store(tileWindowSum + (e << 3), sum_1High, 48);
                }
                const eEnd3: i32 = (rowsIn - (k - 1)) * colsHere;
                // The remainder.
                for (let e: i32 = eMain4; e < eEnd3; e++) {
                  const count: i32 = load<i32>(tileNodeCount + (e << 2));
                  const sum: f64 = load<f64>(tile + (e << 3));
                  store<i32>(tileWindowCount + (e << 2), count);
                  store<f64>(tileWindowSum + (e << 3), sum);
                }
              }
            } else {
              const ahead: i32 = k * colsHere;
              const eMain4: i32 = <i32>(
                (floor<f64>(max_f64((<f64>rowsIn - (<f64>low + <f64>k - 1.0)) * <f64>colsHere, 0.0) / 8.0) * 8.0)
              );
              // 8 rounds at once.
              for (let e: i32 = 0; e < eMain4; e += 8) {
                const sumLow = f64x2.add(v128.load(tile + (e << 3)), v128.load(tileWindowSum + ((e + ahead) << 3)));
                const sumHigh = f64x2.add(
                  v128.load(tile + (e << 3), 16),
                  v128.load(tileWindowSum + ((e + ahead) << 3), 16),
                );
                const sum_1Low = f64x2.add(
                  v128.load(tile + (e << 3), 32),
                  v128.load(tileWindowSum + ((e + ahead) << 3), 32),
                );
                const sum_1High = f64x2.add(
                  v128.load(tile + (e << 3), 48),
                  v128.load(tileWindowSum + ((e + ahead) << 3), 48),
                );
                const count = i32x4.add(
                  v128.load(tileNodeCount + (e << 2)),
                  v128.load(tileWindowCount + ((e + ahead) << 2)),
                );
                const count_1 = i32x4.add(
                  v128.load(tileNodeCount + (e << 2), 16),
                  v128.load(tileWindowCount + ((e + ahead) << 2), 16),
                );
                v128.store(tileWindowSum + (e << 3), sumLow);
                v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                v128.store(tileWindowSum + (e << 3), sum_1Low, 32);
                v128.store(tileWindowSum + (e << 3), sum_1High, 48);
                v128.store(tileWindowCount + (e << 2), count);
                v128.store(tileWindowCount + (e << 2), count_1, 16);
              }
              const eEnd3: i32 = (rowsIn - (low + k - 1)) * colsHere;
              // The remainder.
              for (let e: i32 = eMain4; e < eEnd3; e++) {
                const sum: f64 = load<f64>(tile + (e << 3)) + load<f64>(tileWindowSum + ((e + ahead) << 3));
                const count: i32 =
                  load<i32>(tileNodeCount + (e << 2)) + load<i32>(tileWindowCount + ((e + ahead) << 2));
                store<f64>(tileWindowSum + (e << 3), sum);
                store<i32>(tileWindowCount + (e << 2), count);
              }
            }
            low = low + k;
          }
          if (<f64>k * 2.0 <= <f64>width) {
            if (<f64>k * 2.0 == <f64>width) {
              const ahead: i32 = k * colsHere;
              const eMain4: i32 = <i32>(
                (floor<f64>(max_f64((<f64>rowsIn - (<f64>k * 2.0 - 1.0)) * <f64>colsHere, 0.0) / 8.0) * 8.0)
              );
              // 8 rounds at once.
              for (let e: i32 = 0; e < eMain4; e += 8) {
                const sumLow = f64x2.add(v128.load(tile + (e << 3)), v128.load(tile + ((e + ahead) << 3)));
                const sumHigh = f64x2.add(v128.load(tile + (e << 3), 16), v128.load(tile + ((e + ahead) << 3), 16));
                const sum_1Low = f64x2.add(v128.load(tile + (e << 3), 32), v128.load(tile + ((e + ahead) << 3), 32));
                const sum_1High = f64x2.add(v128.load(tile + (e << 3), 48), v128.load(tile + ((e + ahead) << 3), 48));
                const count = i32x4.add(
                  v128.load(tileNodeCount + (e << 2)),
                  v128.load(tileNodeCount + ((e + ahead) << 2)),
                );
                const count_1 = i32x4.add(
                  v128.load(tileNodeCount + (e << 2), 16),
                  v128.load(tileNodeCount + ((e + ahead) << 2), 16),
                );
                v128.store(tileWindowSum + (e << 3), sumLow);
                v128.store(tileWindowSum + (e << 3), sumHigh, 16);
                v128.store(tileWindowSum + (e << 3), sum_1Low, 32);
                v128.store(tileWindowSum + (e << 3), sum_1High, 48);
                v128.store(tileWindowCount + (e << 2), count);
                v128.store(tileWindowCount + (e << 2), count_1, 16);
              }
              const eEnd3: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
              // The remainder.
              for (let e: i32 = eMain4; e < eEnd3; e++) {
                const sum: f64 = load<f64>(tile + (e << 3)) + load<f64>(tile + ((e + ahead) << 3));
                const count: i32 = load<i32>(tileNodeCount + (e << 2)) + load<i32>(tileNodeCount + ((e + ahead) << 2));
                store<f64>(tileWindowSum + (e << 3), sum);
                store<i32>(tileWindowCount + (e << 2), count);
              }
            } else {
              const ahead: i32 = k * colsHere;
              const eMain4: i32 = <i32>(
                (floor<f64>(max_f64((<f64>rowsIn - (<f64>k * 2.0 - 1.0)) * <f64>colsHere, 0.0) / 8.0) * 8.0)
              );
              // 8 rounds at once.
              for (let e: i32 = 0; e < eMain4; e += 8) {
                const sumLow = f64x2.add(v128.load(tile + (e << 3)), v128.load(tile + ((e + ahead) << 3)));
                const sumHigh = f64x2.add(v128.load(tile + (e << 3), 16), v128.load(tile + ((e + ahead) << 3), 16));
                const sum_1Low = f64x2.add(v128.load(tile + (e << 3), 32), v128.load(tile + ((e + ahead) << 3), 32));
                const sum_1High = f64x2.add(v128.load(tile + (e << 3), 48), v128.load(tile + ((e + ahead) << 3), 48));
                const count = i32x4.add(
                  v128.load(tileNodeCount + (e << 2)),
                  v128.load(tileNodeCount + ((e + ahead) << 2)),
                );
                const count_1 = i32x4.add(
                  v128.load(tileNodeCount + (e << 2), 16),
                  v128.load(tileNodeCount + ((e + ahead) << 2), 16),
                );
                v128.store(tile + (e << 3), sumLow);
                v128.store(tile + (e << 3), sumHigh, 16);
                v128.store(tile + (e << 3), sum_1Low, 32);
                v128.store(tile + (e << 3), sum_1High, 48);
                v128.store(tileNodeCount + (e << 2), count);
                v128.store(tileNodeCount + (e << 2), count_1, 16);
              }
              const eEnd3: i32 = (rowsIn - (k * 2 - 1)) * colsHere;
              // The remainder.
              for (let e: i32 = eMain4; e < eEnd3; e++) {
                const sum: f64 = load<f64>(tile + (e << 3)) + load<f64>(tile + ((e + ahead) << 3));
                const count: i32 = load<i32>(tileNodeCount + (e << 2)) + load<i32>(tileNodeCount + ((e + ahead) << 2));
                store<f64>(tile + (e << 3), sum);
                store<i32>(tileNodeCount + (e << 2), count);
              }
            }
          }
          k = k * 2;
        }
        const from_: i32 = 0;
        const out: i32 = firstRow + firstCol;
        const cut2: i32 = <i32>min_f64(max_f64(toF64_i32(period) - <f64>out, 0.0), <f64>rowsHere);
        for (let e: i32 = 0; e < cut2; e++) {
          // if (t === begin) average = prices[t]!;
          if (<f64>out + <f64>e == toF64_i32(begin)) {
            average = load<f64>(prices + ((out + e) << 3));
          }
          // kama[t] = t === begin ? average : NaN;
          const result: f64 = <f64>out + <f64>e == toF64_i32(begin) ? average : NaN;
          store<f64>(kama + ((out + e) << 3), result == result ? result : NaN);
        }
        // windows(steps, period, (w) => {
        for (let e: i32 = cut2; e < rowsHere; e++) {
          // if (w.count === period) {
          if (load<i32>(tileWindowCount + ((from_ + e) << 2)) == period) {
            // const noise = w.sum();
            const noise: f64 = load<f64>(tileWindowSum + ((from_ + e) << 3));
            // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
            const efficiency: f64 =
              noise == 0.0
                ? 0.0
                : abs<f64>(load<f64>(prices + ((out + e) << 3)) - load<f64>(prices + ((out + e - period) << 3))) /
                  noise;
            // const rate = efficiency * (fastest - slowest) + slowest;
            const rate: f64 = efficiency * (fastest - slowest) + slowest;
            // average += rate * rate * (prices[t]! - average);
            average = average + rate * rate * (load<f64>(prices + ((out + e) << 3)) - average);
            // kama[t] = average;
            store<f64>(kama + ((out + e) << 3), average == average ? average : NaN);
          } else {
            // if (t === begin) average = prices[t]!;
            if (<f64>out + <f64>e == toF64_i32(begin)) {
              average = load<f64>(prices + ((out + e) << 3));
            }
            // kama[t] = t === begin ? average : NaN;
            const result: f64 = <f64>out + <f64>e == toF64_i32(begin) ? average : NaN;
            store<f64>(kama + ((out + e) << 3), result == result ? result : NaN);
          }
        }
      } else {
        // A complete tile: how many values each window has is known.
        let k: i32 = 1;
        let low: i32 = 0;
        let limit: i32 = 1;
        // windows(steps, period, (w) => {
        while (limit <= width >> 1) {
          limit = limit * 2;
        }
        if (toF64_i32(width & (width - 1)) == 0.0 && width >= 4) {
          limit = limit >> 2;
        }
        while (k < limit) {
          if ((width & k) != 0) {
            if (low == 0) {
              const eMain4: i32 = <i32>(
                (floor<f64>(max_f64((<f64>rowsIn - <f64>k + 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0)
              );
              // 8 rounds at once.
              for (let e: i32 = 0; e < eMain4; e += 8) {
                const part = v128.load(tile + (e << 3));
                const part2 = v128.load(tile + (e << 3), 16);
                v128.store(tileWindowSum + (e << 3), part);
                v128.store(tileWindowSum + (e << 3), part2, 16);
                const part3 = v128.load(tile + (e << 3), 32);
                const part4 = v128.load(tile + (e << 3), 48);
                v128.store(tileWindowSum + (e << 3), part3, 32);
                v128.store(tileWindowSum + (e << 3), part4, 48);
              }
              const eEnd3: i32 = (rowsIn - k + 1) * colsHere;
              // The remainder.
              for (let e: i32 = eMain4; e < eEnd3; e++) {
                store<f64>(tileWindowSum + (e << 3), load<f64>(tile + (e << 3)));
              }
            } else {
              const ahead: i32 = k * colsHere;
              const eMain4: i32 = <i32>(
                (floor<f64>(max_f64((<f64>rowsIn - (<f64>low + <f64>k) + 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0)
              );
              // 8 rounds at once.
              for (let e: i32 = 0; e < eMain4; e += 8) {
                const part = f64x2.add(v128.load(tile + (e << 3)), v128.load(tileWindowSum + ((e + ahead) << 3)));
                const part2 = f64x2.add(
                  v128.load(tile + (e << 3), 16),
                  v128.load(tileWindowSum + ((e + ahead) << 3), 16),
                );
                v128.store(tileWindowSum + (e << 3), part);
                v128.store(tileWindowSum + (e << 3), part2, 16);
                const part3 = f64x2.add(
                  v128.load(tile + (e << 3), 32),
                  v128.load(tileWindowSum + ((e + ahead) << 3), 32),
                );
                const part4 = f64x2.add(
                  v128.load(tile + (e << 3), 48),
                  v128.load(tileWindowSum + ((e + ahead) << 3), 48),
                );
                v128.store(tileWindowSum + (e << 3), part3, 32);
                v128.store(tileWindowSum + (e << 3), part4, 48);
              }
              const eEnd3: i32 = (rowsIn - (low + k) + 1) * colsHere;
              // The remainder.
              for (let e: i32 = eMain4; e < eEnd3; e++) {
                store<f64>(
                  tileWindowSum + (e << 3),
                  load<f64>(tile + (e << 3)) + load<f64>(tileWindowSum + ((e + ahead) << 3)),
                );
              }
            }
            low = low + k;
          }
          if (<f64>k * 4.0 <= <f64>limit && !(toF64_i32(width & (k * 2)) != 0.0)) {
            const ahead: i32 = k * colsHere;
            const eMain4: i32 = <i32>(
              (floor<f64>(max_f64((<f64>rowsIn - <f64>k * 4.0 + 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0)
            );
            const aheadTimes2: i32 = ahead * 2;
            const aheadTimes3: i32 = ahead * 3;
            // 8 rounds at once.
            for (let e: i32 = 0; e < eMain4; e += 8) {
              const part = f64x2.add(
                f64x2.add(v128.load(tile + (e << 3)), v128.load(tile + ((e + ahead) << 3))),
                f64x2.add(v128.load(tile + ((e + aheadTimes2) << 3)), v128.load(tile + ((e + aheadTimes3) << 3))),
              );
              const part2 = f64x2.add(
                f64x2.add(v128.load(tile + (e << 3), 16), v128.load(tile + ((e + ahead) << 3), 16)),
                f64x2.add(
                  v128.load(tile + ((e + aheadTimes2) << 3), 16),
                  v128.load(tile + ((e + aheadTimes3) << 3), 16),
                ),
              );
              v128.store(tile + (e << 3), part);
              v128.store(tile + (e << 3), part2, 16);
              const part3 = f64x2.add(
                f64x2.add(v128.load(tile + (e << 3), 32), v128.load(tile + ((e + ahead) << 3), 32)),
                f64x2.add(
                  v128.load(tile + ((e + aheadTimes2) << 3), 32),
                  v128.load(tile + ((e + aheadTimes3) << 3), 32),
                ),
              );
              const part4 = f64x2.add(
                f64x2.add(v128.load(tile + (e << 3), 48), v128.load(tile + ((e + ahead) << 3), 48)),
                f64x2.add(
                  v128.load(tile + ((e + aheadTimes2) << 3), 48),
                  v128.load(tile + ((e + aheadTimes3) << 3), 48),
                ),
              );
              v128.store(tile + (e << 3), part3, 32);
              v128.store(tile + (e << 3), part4, 48);
            }
            const aheadTimes2_2: i32 = ahead * 2;
            const aheadTimes3_2: i32 = ahead * 3;
            const eEnd3: i32 = (rowsIn - k * 4 + 1) * colsHere;
            // The remainder.
            for (let e: i32 = eMain4; e < eEnd3; e++) {
              store<f64>(
                tile + (e << 3),
                load<f64>(tile + (e << 3)) +
                  load<f64>(tile + ((e + ahead) << 3)) +
                  (load<f64>(tile + ((e + aheadTimes2_2) << 3)) + load<f64>(tile + ((e + aheadTimes3_2) << 3))),
              );
            }
            k = k * 4;
          } else {
            const ahead: i32 = k * colsHere;
            const eMain4: i32 = <i32>(
              (floor<f64>(max_f64((<f64>rowsIn - <f64>k * 2.0 + 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0)
            );
            // 8 rounds at once.
            for (let e: i32 = 0; e < eMain4; e += 8) {
              const part = f64x2.add(v128.load(tile + (e << 3)), v128.load(tile + ((e + ahead) << 3)));
              const part2 = f64x2.add(v128.load(tile + (e << 3), 16), v128.load(tile + ((e + ahead) << 3), 16));
              v128.store(tile + (e << 3), part);
              v128.store(tile + (e << 3), part2, 16);
              const part3 = f64x2.add(v128.load(tile + (e << 3), 32), v128.load(tile + ((e + ahead) << 3), 32));
              const part4 = f64x2.add(v128.load(tile + (e << 3), 48), v128.load(tile + ((e + ahead) << 3), 48));
              v128.store(tile + (e << 3), part3, 32);
              v128.store(tile + (e << 3), part4, 48);
            }
            const eEnd3: i32 = (rowsIn - k * 2 + 1) * colsHere;
            // The remainder.
            for (let e: i32 = eMain4; e < eEnd3; e++) {
              store<f64>(tile + (e << 3), load<f64>(tile + (e << 3)) + load<f64>(tile + ((e + ahead) << 3)));
            }
            k = k * 2;
          }
        }
        if (k == width) {
          const eMain4: i32 = <i32>(floor<f64>(max_f64((<f64>rowsIn - <f64>k + 1.0) * <f64>colsHere, 0.0) / 8.0) * 8.0);
          // 8 rounds at once.
          for (let e: i32 = 0; e < eMain4; e += 8) {
            const part = v128.load(tile + (e << 3));
            const part2 = v128.load(tile + (e << 3), 16);
            v128.store(tileWindowSum + (e << 3), part);
            v128.store(tileWindowSum + (e << 3), part2, 16);
            const part3 = v128.load(tile + (e << 3), 32);
            const part4 = v128.load(tile + (e << 3), 48);
            v128.store(tileWindowSum + (e << 3), part3, 32);
            v128.store(tileWindowSum + (e << 3), part4, 48);
          }
          const eEnd3: i32 = (rowsIn - k + 1) * colsHere;
          // The remainder.
          for (let e: i32 = eMain4; e < eEnd3; e++) {
            store<f64>(tileWindowSum + (e << 3), load<f64>(tile + (e << 3)));
          }
        }
        if (toF64_i32(width & (width - 1)) == 0.0) {
          if (width >= 4) {
            const ahead: i32 = (width >> 2) * colsHere;
            const present: i32 = width;
            const from_: i32 = 0;
            const out: i32 = firstRow + firstCol;
            const cut2: i32 = <i32>min_f64(max_f64(toF64_i32(period) - <f64>out, 0.0), <f64>rowsHere);
            for (let e: i32 = 0; e < cut2; e++) {
              // if (t === begin) average = prices[t]!;
              if (<f64>out + <f64>e == toF64_i32(begin)) {
                average = load<f64>(prices + ((out + e) << 3));
              }
              // kama[t] = t === begin ? average : NaN;
              const result: f64 = <f64>out + <f64>e == toF64_i32(begin) ? average : NaN;
              store<f64>(kama + ((out + e) << 3), result == result ? result : NaN);
            }
            const aheadTimes2: i32 = ahead * 2;
            const aheadTimes3: i32 = ahead * 3;
            // windows(steps, period, (w) => {
            for (let e: i32 = cut2; e < rowsHere; e++) {
              const sum: f64 =
                load<f64>(tile + ((from_ + e) << 3)) +
                load<f64>(tile + ((from_ + e + ahead) << 3)) +
                (load<f64>(tile + ((from_ + e + aheadTimes2) << 3)) +
                  load<f64>(tile + ((from_ + e + aheadTimes3) << 3)));
              // if (w.count === period) {
              if (present == period) {
                // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                const efficiency: f64 =
                  sum == 0.0
                    ? 0.0
                    : abs<f64>(load<f64>(prices + ((out + e) << 3)) - load<f64>(prices + ((out + e - period) << 3))) /
                      sum;
                // const rate = efficiency * (fastest - slowest) + slowest;
                const rate: f64 = efficiency * (fastest - slowest) + slowest;
                // average += rate * rate * (prices[t]! - average);
                average = average + rate * rate * (load<f64>(prices + ((out + e) << 3)) - average);
                // kama[t] = average;
                store<f64>(kama + ((out + e) << 3), average == average ? average : NaN);
              } else {
                // if (t === begin) average = prices[t]!;
                if (<f64>out + <f64>e == toF64_i32(begin)) {
                  average = load<f64>(prices + ((out + e) << 3));
                }
                // kama[t] = t === begin ? average : NaN;
                const result: f64 = <f64>out + <f64>e == toF64_i32(begin) ? average : NaN;
                store<f64>(kama + ((out + e) << 3), result == result ? result : NaN);
              }
            }
          } else {
            // windows(steps, period, (w) => {
            const present: i32 = width;
            const from_: i32 = 0;
            const out: i32 = firstRow + firstCol;
            const cut2: i32 = <i32>min_f64(max_f64(toF64_i32(period) - <f64>out, 0.0), <f64>rowsHere);
            for (let e: i32 = 0; e < cut2; e++) {
              // if (t === begin) average = prices[t]!;
              if (<f64>out + <f64>e == toF64_i32(begin)) {
                average = load<f64>(prices + ((out + e) << 3));
              }
              // kama[t] = t === begin ? average : NaN;
              const result: f64 = <f64>out + <f64>e == toF64_i32(begin) ? average : NaN;
              store<f64>(kama + ((out + e) << 3), result == result ? result : NaN);
            }
            // windows(steps, period, (w) => {
            for (let e: i32 = cut2; e < rowsHere; e++) {
              // if (w.count === period) {
              if (present == period) {
                // const noise = w.sum();
                const noise: f64 = load<f64>(tileWindowSum + ((from_ + e) << 3));
                // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                const efficiency: f64 =
                  noise == 0.0
                    ? 0.0
                    : abs<f64>(load<f64>(prices + ((out + e) << 3)) - load<f64>(prices + ((out + e - period) << 3))) /
                      noise;
                // const rate = efficiency * (fastest - slowest) + slowest;
                const rate: f64 = efficiency * (fastest - slowest) + slowest;
                // average += rate * rate * (prices[t]! - average);
                average = average + rate * rate * (load<f64>(prices + ((out + e) << 3)) - average);
                // kama[t] = average;
                store<f64>(kama + ((out + e) << 3), average == average ? average : NaN);
              } else {
                // if (t === begin) average = prices[t]!;
                if (<f64>out + <f64>e == toF64_i32(begin)) {
                  average = load<f64>(prices + ((out + e) << 3));
                }
                // kama[t] = t === begin ? average : NaN;
                const result: f64 = <f64>out + <f64>e == toF64_i32(begin) ? average : NaN;
                store<f64>(kama + ((out + e) << 3), result == result ? result : NaN);
              }
            }
          }
        } else {
          const ahead: i32 = k * colsHere;
          // windows(steps, period, (w) => {
          const present: i32 = width;
          const from_: i32 = 0;
          const out: i32 = firstRow + firstCol;
          const cut2: i32 = <i32>min_f64(max_f64(toF64_i32(period) - <f64>out, 0.0), <f64>rowsHere);
          for (let e: i32 = 0; e < cut2; e++) {
            // if (t === begin) average = prices[t]!;
            if (<f64>out + <f64>e == toF64_i32(begin)) {
              average = load<f64>(prices + ((out + e) << 3));
            }
            // kama[t] = t === begin ? average : NaN;
            const result: f64 = <f64>out + <f64>e == toF64_i32(begin) ? average : NaN;
            store<f64>(kama + ((out + e) << 3), result == result ? result : NaN);
          }
          // windows(steps, period, (w) => {
          for (let e: i32 = cut2; e < rowsHere; e++) {
            const sum: f64 =
              load<f64>(tile + ((from_ + e) << 3)) + load<f64>(tileWindowSum + ((from_ + e + ahead) << 3));
            // if (w.count === period) {
            if (present == period) {
              // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
              const efficiency: f64 =
                sum == 0.0
                  ? 0.0
                  : abs<f64>(load<f64>(prices + ((out + e) << 3)) - load<f64>(prices + ((out + e - period) << 3))) /
                    sum;
              // const rate = efficiency * (fastest - slowest) + slowest;
              const rate: f64 = efficiency * (fastest - slowest) + slowest;
              // average += rate * rate * (prices[t]! - average);
              average = average + rate * rate * (load<f64>(prices + ((out + e) << 3)) - average);
              // kama[t] = average;
              store<f64>(kama + ((out + e) << 3), average == average ? average : NaN);
            } else {
              // if (t === begin) average = prices[t]!;
              if (<f64>out + <f64>e == toF64_i32(begin)) {
                average = load<f64>(prices + ((out + e) << 3));
              }
              // kama[t] = t === begin ? average : NaN;
              const result: f64 = <f64>out + <f64>e == toF64_i32(begin) ? average : NaN;
              store<f64>(kama + ((out + e) << 3), result == result ? result : NaN);
            }
          }
        }
      }
    }
  }
  return 0;
}
