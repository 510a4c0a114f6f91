// Generated from kernels/trading/kama.ts#L18 by `trefoil build`. Do not edit. Hash 8979f12fcf2f39e9

use trefoil_core::prelude::*;

multiversion!(
    /// Kaufman's adaptive moving average.
    ///
    /// The series starts at the first price that is not NaN. The result is NaN before element period − 1 of the series, which is
    /// seeded with its price (if that is NaN, with the next price that is not). The noise is the sum of |Δprice| over the
    /// period; if nothing moved, the efficiency is 0. A later NaN gives NaN as long as the noise contains it, and does not change the average.
    ///
    /// Accuracy: 1e-12 of the larger of price and previous average, per step.
    ///
    /// Source: Kaufman, Smarter Trading (1995).
    pub kama = kama_body(
        ctx: &Context,
        prices: &[f64],
        n: isize,
        period: i32,
        fast: i32,
        slow: i32,
        kama2: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kama_body<S: Simd, W: Vectors>(
    ctx: &Context,
    prices: &[f64],
    n: isize,
    period: i32,
    fast: i32,
    slow: i32,
    kama2: &mut [f64],
) -> Result<(), Failure> {
    let nan = plain_nan();
    let tile = &mut scratch::<f64>(n.min((period as isize).min(n * 3).max(512)) + (period as isize).min(n * 3))?[..];
    let tile_window_sum =
        &mut scratch::<f64>(n.min((period as isize).min(n * 3).max(512)) + (period as isize).min(n * 3))?[..];
    let tile_node_count =
        &mut scratch::<i32>(n.min((period as isize).min(n * 3).max(512)) + (period as isize).min(n * 3))?[..];
    let tile_window_count =
        &mut scratch::<i32>(n.min((period as isize).min(n * 3).max(512)) + (period as isize).min(n * 3))?[..];
    let prices = exact(prices, n);
    let kama2 = exact_mut(kama2, n);
    // const fastest = 2.0 / (fast + 1.0);
    let fastest: f64 = 2.0 / (fast as f64 + 1.0);
    // const slowest = 2.0 / (slow + 1.0);
    let slowest: f64 = 2.0 / (slow as f64 + 1.0);
    // let first: i32 = n;
    let mut first: i32 = n as i32;
    // for (let t = 0; t < n; t++) {
    for t in 0..n {
        if t & 4095 < 1 {
            ctx.poll()?;
        }
        // if (present(prices[t]!)) {
        if at(prices, t) == at(prices, t) {
            // first = t;
            first = t as i32;
            break;
        }
    }
    // let seed: i32 = n;
    let mut seed: i32 = n as i32;
    // for (let t = period - 1; t < n; t++) {
    for t in period as isize - 1..n {
        if t & 4095 < 1 {
            ctx.poll()?;
        }
        // if (t - first >= period - 1 && present(prices[t]!)) {
        if t - first as isize >= period as isize - 1 && at(prices, t) == at(prices, t) {
            // seed = t;
            seed = t as i32;
            break;
        }
    }
    // const begin = seed;
    let begin: i32 = seed;
    // let average = NaN;
    let mut average: f64 = f64::NAN;
    // windows(steps, period, (w) => {
    if n > 0 {
        if period as isize == 10 {
            let row_end: isize = n.min(10);
            for row in 0..row_end {
                ctx.poll()?;
                let mut count: i32 = 0_i32;
                for k in 0..10 {
                    let v: f64 = if 9 - k <= row {
                        if row - (9 - k) >= 1 {
                            (at(prices, row - (9 - k)) - at(prices, row - (9 - k) - 1)).abs()
                        } else {
                            f64::NAN
                        }
                    } else {
                        f64::NAN
                    };
                    count = count.wrapping_add(if v == v { 1_i32 } else { 0_i32 });
                }
                // if (t === begin) average = prices[t]!;
                if row == begin as isize {
                    average = at(prices, row);
                }
                // kama[t] = t === begin ? average : NaN;
                let result: f64 = if row == begin as isize { average } else { f64::NAN };
                put(kama2, row, canonical(result, nan));
            }
            let mut row_part_ahead = [0.0_f64; 8];
            let mut row_part_next = [0.0_f64; 8];
            // windows(steps, period, (w) => {
            let mut doubt = false;
            let whole_strips: isize = 10 + ((n - 10).max(0) & -8);
            let strip_end: isize = if whole_strips > 10 { whole_strips + 8 } else { 10 };
            // 8 rounds at once.
            let mut strip: isize = 10;
            while strip < strip_end {
                ctx.poll()?;
                let mut doubt_next = false;
                if strip < whole_strips {
                    let mut doubt_next_lanes: W::Mask = W::Mask::splat(false);
                    // 8 rounds at once.
                    let mut in_strip: isize = 0;
                    while in_strip < 8 {
                        // const steps = series(n, (t) => (t >= 1 ? abs(prices[t]! - prices[t - 1]!) : NaN));
                        let prices_shared: W::F64 = W::F64::load(prices, strip + in_strip - 9);
                        // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                        let prices_shared2: W::F64 = W::F64::load(prices, strip + in_strip - 10);
                        // const steps = series(n, (t) => (t >= 1 ? abs(prices[t]! - prices[t - 1]!) : NaN));
                        let prices_shared3: W::F64 = W::F64::load(prices, strip + in_strip - 8);
                        let prices_shared4: W::F64 = W::F64::load(prices, strip + in_strip - 7);
                        let prices_shared5: W::F64 = W::F64::load(prices, strip + in_strip - 6);
                        let prices_shared6: W::F64 = W::F64::load(prices, strip + in_strip - 5);
                        let prices_shared7: W::F64 = W::F64::load(prices, strip + in_strip - 4);
                        let prices_shared8: W::F64 = W::F64::load(prices, strip + in_strip - 3);
                        let prices_shared9: W::F64 = W::F64::load(prices, strip + in_strip - 2);
                        let prices_shared10: W::F64 = W::F64::load(prices, strip + in_strip - 1);
                        // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                        let prices_shared11: W::F64 = W::F64::load(prices, strip + in_strip);
                        // windows(steps, period, (w) => {
                        let sum: W::F64 = (prices_shared - prices_shared2).abs()
                            + (prices_shared3 - prices_shared).abs()
                            + ((prices_shared4 - prices_shared3).abs() + (prices_shared5 - prices_shared4).abs())
                            + ((prices_shared6 - prices_shared5).abs()
                                + (prices_shared7 - prices_shared6).abs()
                                + ((prices_shared8 - prices_shared7).abs() + (prices_shared9 - prices_shared8).abs()))
                            + ((prices_shared10 - prices_shared9).abs() + (prices_shared11 - prices_shared10).abs());
                        // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                        let efficiency: W::F64 = W::select_f64(
                            sum.cmp_eq(W::F64::splat(0.0)),
                            W::F64::splat(0.0),
                            (prices_shared11 - prices_shared2).abs() / sum,
                        );
                        // const rate = efficiency * (fastest - slowest) + slowest;
                        let rate: W::F64 = efficiency * W::F64::splat(fastest - slowest) + W::F64::splat(slowest);
                        // average += rate * rate * (prices[t]! - average);
                        let row_part: W::F64 = rate * rate;
                        // windows(steps, period, (w) => {
                        doubt_next_lanes = doubt_next_lanes | sum.cmp_ne(sum);
                        row_part.store(&mut row_part_next, in_strip);
                        in_strip += 8;
                    }
                    doubt_next = doubt_next || doubt_next_lanes.any();
                }
                if strip > 10 {
                    if doubt {
                        for in_strip in 0..8 {
                            ctx.poll()?;
                            // const steps = series(n, (t) => (t >= 1 ? abs(prices[t]! - prices[t - 1]!) : NaN));
                            let prices_shared: f64 = at(prices, strip - 8 + in_strip - 9);
                            let prices_shared2: f64 = at(prices, strip - 8 + in_strip - 8);
                            let prices_shared3: f64 = at(prices, strip - 8 + in_strip - 7);
                            let prices_shared4: f64 = at(prices, strip - 8 + in_strip - 6);
                            let prices_shared5: f64 = at(prices, strip - 8 + in_strip - 5);
                            let prices_shared6: f64 = at(prices, strip - 8 + in_strip - 4);
                            let prices_shared7: f64 = at(prices, strip - 8 + in_strip - 3);
                            let prices_shared8: f64 = at(prices, strip - 8 + in_strip - 2);
                            let prices_shared9: f64 = at(prices, strip - 8 + in_strip - 1);
                            // windows(steps, period, (w) => {
                            let sum: f64 = (prices_shared - at(prices, strip - 8 + in_strip - 10)).abs()
                                + (prices_shared2 - prices_shared).abs()
                                + ((prices_shared3 - prices_shared2).abs() + (prices_shared4 - prices_shared3).abs())
                                + ((prices_shared5 - prices_shared4).abs()
                                    + (prices_shared6 - prices_shared5).abs()
                                    + ((prices_shared7 - prices_shared6).abs()
                                        + (prices_shared8 - prices_shared7).abs()))
                                + ((prices_shared9 - prices_shared8).abs()
                                    + (at(prices, strip - 8 + in_strip) - prices_shared9).abs());
                            if sum != sum {
                                let mut values = [0.0_f64; 10];
                                let mut count: i32 = 0_i32;
                                for k in 0..10 {
                                    let v: f64 = if 9 - k <= strip - 8 + in_strip {
                                        if strip - 8 + in_strip - (9 - k) >= 1 {
                                            (at(prices, strip - 8 + in_strip - (9 - k))
                                                - at(prices, strip - 8 + in_strip - (9 - k) - 1))
                                            .abs()
                                        } else {
                                            f64::NAN
                                        }
                                    } else {
                                        f64::NAN
                                    };
                                    values[k as usize] = if v == v { v } else { -0.0 };
                                    count = count.wrapping_add(if v == v { 1_i32 } else { 0_i32 });
                                }
                                let sum2: f64 = values[0]
                                    + values[1]
                                    + (values[2] + values[3])
                                    + (values[4] + values[5] + (values[6] + values[7]))
                                    + (values[8] + values[9]);
                                // if (w.count === period) {
                                if count == 10_i32 {
                                    // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                                    let efficiency: f64 = if sum2 == 0.0 {
                                        0.0
                                    } else {
                                        (at(prices, strip - 8 + in_strip) - at(prices, strip - 8 + in_strip - 10)).abs()
                                            / sum2
                                    };
                                    // const rate = efficiency * (fastest - slowest) + slowest;
                                    let rate: f64 = efficiency * (fastest - slowest) + slowest;
                                    // average += rate * rate * (prices[t]! - average);
                                    average += rate * rate * (at(prices, strip - 8 + in_strip) - average);
                                    // kama[t] = average;
                                    put(kama2, strip - 8 + in_strip, canonical(average, nan));
                                } else {
                                    // if (t === begin) average = prices[t]!;
                                    if strip - 8 + in_strip == begin as isize {
                                        average = at(prices, strip - 8 + in_strip);
                                    }
                                    // kama[t] = t === begin ? average : NaN;
                                    let result: f64 =
                                        if strip - 8 + in_strip == begin as isize { average } else { f64::NAN };
                                    put(kama2, strip - 8 + in_strip, canonical(result, nan));
                                }
                            } else {
                                // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                                let efficiency: f64 = if sum == 0.0 {
                                    0.0
                                } else {
                                    (at(prices, strip - 8 + in_strip) - at(prices, strip - 8 + in_strip - 10)).abs()
                                        / sum
                                };
                                // const rate = efficiency * (fastest - slowest) + slowest;
                                let rate: f64 = efficiency * (fastest - slowest) + slowest;
                                // average += rate * rate * (prices[t]! - average);
                                average += rate * rate * (at(prices, strip - 8 + in_strip) - average);
                                // kama[t] = average;
                                put(kama2, strip - 8 + in_strip, canonical(average, nan));
                            }
                        }
                    } else {
                        // windows(steps, period, (w) => {
                        for in_strip in 0..8 {
                            let row_part: f64 = row_part_ahead[in_strip as usize];
                            // average += rate * rate * (prices[t]! - average);
                            average += row_part * (at(prices, strip - 8 + in_strip) - average);
                            // kama[t] = average;
                            put(kama2, strip - 8 + in_strip, average);
                        }
                        // windows(steps, period, (w) => {
                        if average != average {
                            for in_strip in 0..8 {
                                // kama[t] = average;
                                put(kama2, strip - 8 + in_strip, canonical(at(kama2, strip - 8 + in_strip), nan));
                            }
                        }
                    }
                }
                // windows(steps, period, (w) => {
                // 8 rounds at once.
                let mut in_strip: isize = 0;
                while in_strip < 8 {
                    W::F64::load(&row_part_next, in_strip).store(&mut row_part_ahead, in_strip);
                    in_strip += 8;
                }
                doubt = doubt_next;
                strip += 8;
            }
            // The remainder.
            for row in whole_strips..n {
                ctx.poll()?;
                // const steps = series(n, (t) => (t >= 1 ? abs(prices[t]! - prices[t - 1]!) : NaN));
                let prices_shared: f64 = at(prices, row - 9);
                let prices_shared2: f64 = at(prices, row - 8);
                let prices_shared3: f64 = at(prices, row - 7);
                let prices_shared4: f64 = at(prices, row - 6);
                let prices_shared5: f64 = at(prices, row - 5);
                let prices_shared6: f64 = at(prices, row - 4);
                let prices_shared7: f64 = at(prices, row - 3);
                let prices_shared8: f64 = at(prices, row - 2);
                let prices_shared9: f64 = at(prices, row - 1);
                // windows(steps, period, (w) => {
                let sum: f64 = (prices_shared - at(prices, row - 10)).abs()
                    + (prices_shared2 - prices_shared).abs()
                    + ((prices_shared3 - prices_shared2).abs() + (prices_shared4 - prices_shared3).abs())
                    + ((prices_shared5 - prices_shared4).abs()
                        + (prices_shared6 - prices_shared5).abs()
                        + ((prices_shared7 - prices_shared6).abs() + (prices_shared8 - prices_shared7).abs()))
                    + ((prices_shared9 - prices_shared8).abs() + (at(prices, row) - prices_shared9).abs());
                if sum != sum {
                    let mut values = [0.0_f64; 10];
                    let mut count: i32 = 0_i32;
                    for k in 0..10 {
                        let v: f64 = if 9 - k <= row {
                            if row - (9 - k) >= 1 {
                                (at(prices, row - (9 - k)) - at(prices, row - (9 - k) - 1)).abs()
                            } else {
                                f64::NAN
                            }
                        } else {
                            f64::NAN
                        };
                        values[k as usize] = if v == v { v } else { -0.0 };
                        count = count.wrapping_add(if v == v { 1_i32 } else { 0_i32 });
                    }
                    let sum2: f64 = values[0]
                        + values[1]
                        + (values[2] + values[3])
                        + (values[4] + values[5] + (values[6] + values[7]))
                        + (values[8] + values[9]);
                    // if (w.count === period) {
                    if count == 10_i32 {
                        // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                        let efficiency: f64 =
                            if sum2 == 0.0 { 0.0 } else { (at(prices, row) - at(prices, row - 10)).abs() / sum2 };
                        // const rate = efficiency * (fastest - slowest) + slowest;
                        let rate: f64 = efficiency * (fastest - slowest) + slowest;
                        // average += rate * rate * (prices[t]! - average);
                        average += rate * rate * (at(prices, row) - average);
                        // kama[t] = average;
                        put(kama2, row, canonical(average, nan));
                    } else {
                        // if (t === begin) average = prices[t]!;
                        if row == begin as isize {
                            average = at(prices, row);
                        }
                        // kama[t] = t === begin ? average : NaN;
                        let result: f64 = if row == begin as isize { average } else { f64::NAN };
                        put(kama2, row, canonical(result, nan));
                    }
                } else {
                    // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                    let efficiency: f64 =
                        if sum == 0.0 { 0.0 } else { (at(prices, row) - at(prices, row - 10)).abs() / sum };
                    // const rate = efficiency * (fastest - slowest) + slowest;
                    let rate: f64 = efficiency * (fastest - slowest) + slowest;
                    // average += rate * rate * (prices[t]! - average);
                    average += rate * rate * (at(prices, row) - average);
                    // kama[t] = average;
                    put(kama2, row, canonical(average, nan));
                }
            }
        } else {
            // Blocks of the tree that lie wholly before the first row are empty and can be left out.
            let mut width: isize = period as isize;
            let mut top: isize = 1;
            // windows(steps, period, (w) => {
            while top <= width >> 1 {
                top *= 2;
            }
            while width - top >= n {
                ctx.poll()?;
                width -= top;
                while top > width {
                    top >>= 1;
                }
            }
            while top >> 1 >= n {
                width -= top >> 1;
                top >>= 1;
            }
            let tile_cols: isize = 1;
            let tile_rows: isize = n.min(width.max(512 / tile_cols - width));
            let row_tile_end: isize = (n + tile_rows - 1) / tile_rows;
            for row_tile in 0..row_tile_end {
                ctx.poll()?;
                let first_row: isize = row_tile * tile_rows;
                let rows_here: isize = tile_rows.min(n - first_row);
                let first_col: isize = 0;
                let cols_here: isize = 1;
                let rows_in: isize = rows_here + width - 1;
                let lead: isize = (0 - (first_row - width + 1)).max(0);
                let mut missing = lead > 0;
                let e_main: isize = (lead * cols_here).max(0) & -8;
                // 8 rounds at once.
                let mut e: isize = 0;
                while e < e_main {
                    W::F64::splat(f64::NAN).store(tile, e);
                    e += 8;
                }
                let e_end: isize = lead * cols_here;
                // The remainder.
                for e in e_main..e_end {
                    put(tile, e, f64::NAN);
                }
                let source: isize = first_row - width + 1 + lead + first_col;
                let target: isize = lead * cols_here;
                let cut: isize = (1 - source).max(0).min(rows_in - lead);
                let mut missing_lanes: W::Mask = W::Mask::splat(false);
                let e_main2: isize = cut.max(0) & -8;
                // 8 rounds at once.
                let mut e: isize = 0;
                while e < e_main2 {
                    let v: f64 = f64::NAN;
                    W::F64::splat(v).store(tile, target + e);
                    missing_lanes = missing_lanes | W::Mask::splat(v != v);
                    e += 8;
                }
                missing = missing || missing_lanes.any();
                // The remainder.
                for e in e_main2..cut {
                    let v: f64 = f64::NAN;
                    put(tile, target + e, v);
                    missing = missing || v != v;
                }
                let mut missing_lanes2: W::Mask = W::Mask::splat(false);
                let e_main3: isize = cut + ((rows_in - lead).max(cut) - cut) / 8 * 8;
                // 8 rounds at once.
                let mut e: isize = cut;
                while e < e_main3 {
                    let v: W::F64 = (W::F64::load(prices, source + e) - W::F64::load(prices, source + e - 1)).abs();
                    v.store(tile, target + e);
                    missing_lanes2 = missing_lanes2 | v.cmp_ne(v);
                    e += 8;
                }
                missing = missing || missing_lanes2.any();
                let e_end2: isize = rows_in - lead;
                // The remainder.
                for e in e_main3..e_end2 {
                    let v: f64 = (at(prices, source + e) - at(prices, source + e - 1)).abs();
                    put(tile, target + e, v);
                    missing = missing || v != v;
                }
                if missing {
                    // Some values are missing: counts go along with the nodes.
                    let mut k: isize = 1;
                    let mut low: isize = 0;
                    if width & k != 0 {
                        let e_main4: isize = (rows_in * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main4 {
                            let v: W::F64 = W::F64::load(tile, e);
                            let count: W::I32 = W::select_i32(v.cmp_eq(v), W::I32::splat(1_i32), W::I32::splat(0_i32));
                            let sum: W::F64 = W::select_f64(v.cmp_eq(v), v, W::F64::splat(-0.0));
                            count.store(tile_window_count, e);
                            sum.store(tile_window_sum, e);
                            e += 8;
                        }
                        let e_end3: isize = rows_in * cols_here;
                        // The remainder.
                        for e in e_main4..e_end3 {
                            let v: f64 = at(tile, e);
                            let count: i32 = if v == v { 1_i32 } else { 0_i32 };
                            let sum: f64 = if v == v { v } else { -0.0 };
                            put(tile_window_count, e, count);
                            put(tile_window_sum, e, sum);
                        }
                        low = 1;
                    }
                    if width >= 2 {
                        if width == 2 {
                            let ahead: isize = k * cols_here;
                            let e_main4: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main4 {
                                let v_older: W::F64 = W::F64::load(tile, e);
                                let v_newer: W::F64 = W::F64::load(tile, e + ahead);
                                let sum: W::F64 = W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(-0.0))
                                    + W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(-0.0));
                                let count: W::I32 =
                                    W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                        + W::select_i32(
                                            v_newer.cmp_eq(v_newer),
                                            W::I32::splat(1_i32),
                                            W::I32::splat(0_i32),
                                        );
                                sum.store(tile_window_sum, e);
                                count.store(tile_window_count, e);
                                e += 8;
                            }
                            let e_end3: isize = (rows_in - 1) * cols_here;
                            // The remainder.
                            for e in e_main4..e_end3 {
                                let v_older: f64 = at(tile, e);
                                let v_newer: f64 = at(tile, e + ahead);
                                let sum: f64 = (if v_older == v_older { v_older } else { -0.0 })
                                    + (if v_newer == v_newer { v_newer } else { -0.0 });
                                let count: i32 = (if v_older == v_older { 1_i32 } else { 0_i32 })
                                    .wrapping_add(if v_newer == v_newer { 1_i32 } else { 0_i32 });
                                put(tile_window_sum, e, sum);
                                put(tile_window_count, e, count);
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main4: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main4 {
                                let v_older: W::F64 = W::F64::load(tile, e);
                                let v_newer: W::F64 = W::F64::load(tile, e + ahead);
                                let sum: W::F64 = W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(-0.0))
                                    + W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(-0.0));
                                let count: W::I32 =
                                    W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                        + W::select_i32(
                                            v_newer.cmp_eq(v_newer),
                                            W::I32::splat(1_i32),
                                            W::I32::splat(0_i32),
                                        );
                                sum.store(tile, e);
                                count.store(tile_node_count, e);
                                e += 8;
                            }
                            let e_end3: isize = (rows_in - 1) * cols_here;
                            // The remainder.
                            for e in e_main4..e_end3 {
                                let v_older: f64 = at(tile, e);
                                let v_newer: f64 = at(tile, e + ahead);
                                let sum: f64 = (if v_older == v_older { v_older } else { -0.0 })
                                    + (if v_newer == v_newer { v_newer } else { -0.0 });
                                let count: i32 = (if v_older == v_older { 1_i32 } else { 0_i32 })
                                    .wrapping_add(if v_newer == v_newer { 1_i32 } else { 0_i32 });
                                put(tile, e, sum);
                                put(tile_node_count, e, count);
                            }
                        }
                    }
                    k = 2;
                    while k <= width {
                        ctx.poll()?;
                        if width & k != 0 {
                            if low == 0 {
                                if k != width {
                                    let e_main4: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -8;
                                    // 8 rounds at once.
                                    let mut e: isize = 0;
                                    while e < e_main4 {
                                        let count: W::I32 = W::I32::load(tile_node_count, e);
                                        let sum: W::F64 = W::F64::load(tile, e);
                                        count.store(tile_window_count, e);
                                        sum.store(tile_window_sum, e);
                                        e += 8;
                                    }
                                    let e_end3: isize = (rows_in - (k - 1)) * cols_here;
                                    // The remainder.
                                    for e in e_main4..e_end3 {
                                        let count: i32 = at(tile_node_count, e);
                                        let sum: f64 = at(tile, e);
                                        put(tile_window_count, e, count);
                                        put(tile_window_sum, e, sum);
                                    }
                                }
                            } else {
                                let ahead: isize = k * cols_here;
                                let e_main4: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -8;
                                // 8 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main4 {
                                    let sum: W::F64 = W::F64::load(tile, e) + W::F64::load(tile_window_sum, e + ahead);
                                    let count: W::I32 =
                                        W::I32::load(tile_node_count, e) + W::I32::load(tile_window_count, e + ahead);
                                    sum.store(tile_window_sum, e);
                                    count.store(tile_window_count, e);
                                    e += 8;
                                }
                                let e_end3: isize = (rows_in - (low + k - 1)) * cols_here;
                                // The remainder.
                                for e in e_main4..e_end3 {
                                    let sum: f64 = at(tile, e) + at(tile_window_sum, e + ahead);
                                    let count: i32 =
                                        at(tile_node_count, e).wrapping_add(at(tile_window_count, e + ahead));
                                    put(tile_window_sum, e, sum);
                                    put(tile_window_count, e, count);
                                }
                            }
                            low += k;
                        }
                        if k * 2 <= width {
                            if k * 2 == width {
                                let ahead: isize = k * cols_here;
                                let e_main4: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                                // 8 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main4 {
                                    let sum: W::F64 = W::F64::load(tile, e) + W::F64::load(tile, e + ahead);
                                    let count: W::I32 =
                                        W::I32::load(tile_node_count, e) + W::I32::load(tile_node_count, e + ahead);
                                    sum.store(tile_window_sum, e);
                                    count.store(tile_window_count, e);
                                    e += 8;
                                }
                                let e_end3: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                // The remainder.
                                for e in e_main4..e_end3 {
                                    let sum: f64 = at(tile, e) + at(tile, e + ahead);
                                    let count: i32 =
                                        at(tile_node_count, e).wrapping_add(at(tile_node_count, e + ahead));
                                    put(tile_window_sum, e, sum);
                                    put(tile_window_count, e, count);
                                }
                            } else {
                                let ahead: isize = k * cols_here;
                                let e_main4: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                                // 8 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main4 {
                                    let sum: W::F64 = W::F64::load(tile, e) + W::F64::load(tile, e + ahead);
                                    let count: W::I32 =
                                        W::I32::load(tile_node_count, e) + W::I32::load(tile_node_count, e + ahead);
                                    sum.store(tile, e);
                                    count.store(tile_node_count, e);
                                    e += 8;
                                }
                                let e_end3: isize = (rows_in - (k * 2 - 1)) * cols_here;
                                // The remainder.
                                for e in e_main4..e_end3 {
                                    let sum: f64 = at(tile, e) + at(tile, e + ahead);
                                    let count: i32 =
                                        at(tile_node_count, e).wrapping_add(at(tile_node_count, e + ahead));
                                    put(tile, e, sum);
                                    put(tile_node_count, e, count);
                                }
                            }
                        }
                        k *= 2;
                    }
                    let from: isize = 0;
                    let out: isize = first_row + first_col;
                    let cut2: isize = (period as isize - out).max(0).min(rows_here);
                    for e in 0..cut2 {
                        // if (t === begin) average = prices[t]!;
                        if out + e == begin as isize {
                            average = at(prices, out + e);
                        }
                        // kama[t] = t === begin ? average : NaN;
                        let result: f64 = if out + e == begin as isize { average } else { f64::NAN };
                        put(kama2, out + e, canonical(result, nan));
                    }
                    // windows(steps, period, (w) => {
                    for e in cut2..rows_here {
                        // if (w.count === period) {
                        if at(tile_window_count, from + e) == period {
                            // const noise = w.sum();
                            let noise: f64 = at(tile_window_sum, from + e);
                            // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                            let efficiency: f64 = if noise == 0.0 {
                                0.0
                            } else {
                                (at(prices, out + e) - at(prices, out + e - period as isize)).abs() / noise
                            };
                            // const rate = efficiency * (fastest - slowest) + slowest;
                            let rate: f64 = efficiency * (fastest - slowest) + slowest;
                            // average += rate * rate * (prices[t]! - average);
                            average += rate * rate * (at(prices, out + e) - average);
                            // kama[t] = average;
                            put(kama2, out + e, canonical(average, nan));
                        } else {
                            // if (t === begin) average = prices[t]!;
                            if out + e == begin as isize {
                                average = at(prices, out + e);
                            }
                            // kama[t] = t === begin ? average : NaN;
                            let result: f64 = if out + e == begin as isize { average } else { f64::NAN };
                            put(kama2, out + e, canonical(result, nan));
                        }
                    }
                } else {
                    // A complete tile: how many values each window has is known.
                    let mut k: isize = 1;
                    let mut low: isize = 0;
                    let mut limit: isize = 1;
                    // windows(steps, period, (w) => {
                    while limit <= width >> 1 {
                        limit *= 2;
                    }
                    if width & width - 1 == 0 && width >= 4 {
                        limit >>= 2;
                    }
                    while k < limit {
                        ctx.poll()?;
                        if width & k != 0 {
                            if low == 0 {
                                let e_main4: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                                // 8 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main4 {
                                    W::F64::load(tile, e).store(tile_window_sum, e);
                                    e += 8;
                                }
                                let e_end3: isize = (rows_in - k + 1) * cols_here;
                                // The remainder.
                                for e in e_main4..e_end3 {
                                    put(tile_window_sum, e, at(tile, e));
                                }
                            } else {
                                let ahead: isize = k * cols_here;
                                let e_main4: isize = ((rows_in - (low + k) + 1) * cols_here).max(0) & -8;
                                // 8 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main4 {
                                    (W::F64::load(tile, e) + W::F64::load(tile_window_sum, e + ahead))
                                        .store(tile_window_sum, e);
                                    e += 8;
                                }
                                let e_end3: isize = (rows_in - (low + k) + 1) * cols_here;
                                // The remainder.
                                for e in e_main4..e_end3 {
                                    put(tile_window_sum, e, at(tile, e) + at(tile_window_sum, e + ahead));
                                }
                            }
                            low += k;
                        }
                        if k * 4 <= limit && !(width & k * 2 != 0) {
                            let ahead: isize = k * cols_here;
                            let e_main4: isize = ((rows_in - k * 4 + 1) * cols_here).max(0) & -8;
                            let ahead_times2: isize = ahead * 2;
                            let ahead_times3: isize = ahead * 3;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main4 {
                                (W::F64::load(tile, e)
                                    + W::F64::load(tile, e + ahead)
                                    + (W::F64::load(tile, e + ahead_times2) + W::F64::load(tile, e + ahead_times3)))
                                .store(tile, e);
                                e += 8;
                            }
                            let ahead_times2_2: isize = ahead * 2;
                            let ahead_times3_2: isize = ahead * 3;
                            let e_end3: isize = (rows_in - k * 4 + 1) * cols_here;
                            // The remainder.
                            for e in e_main4..e_end3 {
                                put(
                                    tile,
                                    e,
                                    at(tile, e)
                                        + at(tile, e + ahead)
                                        + (at(tile, e + ahead_times2_2) + at(tile, e + ahead_times3_2)),
                                );
                            }
                            k *= 4;
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main4: isize = ((rows_in - k * 2 + 1) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main4 {
                                (W::F64::load(tile, e) + W::F64::load(tile, e + ahead)).store(tile, e);
                                e += 8;
                            }
                            let e_end3: isize = (rows_in - k * 2 + 1) * cols_here;
                            // The remainder.
                            for e in e_main4..e_end3 {
                                put(tile, e, at(tile, e) + at(tile, e + ahead));
                            }
                            k *= 2;
                        }
                    }
                    if k == width {
                        let e_main4: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main4 {
                            W::F64::load(tile, e).store(tile_window_sum, e);
                            e += 8;
                        }
                        let e_end3: isize = (rows_in - k + 1) * cols_here;
                        // The remainder.
                        for e in e_main4..e_end3 {
                            put(tile_window_sum, e, at(tile, e));
                        }
                    }
                    if width & width - 1 == 0 {
                        if width >= 4 {
                            let ahead: isize = (width >> 2) * cols_here;
                            let present: i32 = width as i32;
                            let from: isize = 0;
                            let out: isize = first_row + first_col;
                            let cut2: isize = (period as isize - out).max(0).min(rows_here);
                            for e in 0..cut2 {
                                // if (t === begin) average = prices[t]!;
                                if out + e == begin as isize {
                                    average = at(prices, out + e);
                                }
                                // kama[t] = t === begin ? average : NaN;
                                let result: f64 = if out + e == begin as isize { average } else { f64::NAN };
                                put(kama2, out + e, canonical(result, nan));
                            }
                            let ahead_times2: isize = ahead * 2;
                            let ahead_times3: isize = ahead * 3;
                            // windows(steps, period, (w) => {
                            for e in cut2..rows_here {
                                let sum: f64 = at(tile, from + e)
                                    + at(tile, from + e + ahead)
                                    + (at(tile, from + e + ahead_times2) + at(tile, from + e + ahead_times3));
                                // if (w.count === period) {
                                if present == period {
                                    // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                                    let efficiency: f64 = if sum == 0.0 {
                                        0.0
                                    } else {
                                        (at(prices, out + e) - at(prices, out + e - period as isize)).abs() / sum
                                    };
                                    // const rate = efficiency * (fastest - slowest) + slowest;
                                    let rate: f64 = efficiency * (fastest - slowest) + slowest;
                                    // average += rate * rate * (prices[t]! - average);
                                    average += rate * rate * (at(prices, out + e) - average);
                                    // kama[t] = average;
                                    put(kama2, out + e, canonical(average, nan));
                                } else {
                                    // if (t === begin) average = prices[t]!;
                                    if out + e == begin as isize {
                                        average = at(prices, out + e);
                                    }
                                    // kama[t] = t === begin ? average : NaN;
                                    let result: f64 = if out + e == begin as isize { average } else { f64::NAN };
                                    put(kama2, out + e, canonical(result, nan));
                                }
                            }
                        } else {
                            // windows(steps, period, (w) => {
                            let present: i32 = width as i32;
                            let from: isize = 0;
                            let out: isize = first_row + first_col;
                            let cut2: isize = (period as isize - out).max(0).min(rows_here);
                            for e in 0..cut2 {
                                // if (t === begin) average = prices[t]!;
                                if out + e == begin as isize {
                                    average = at(prices, out + e);
                                }
                                // kama[t] = t === begin ? average : NaN;
                                let result: f64 = if out + e == begin as isize { average } else { f64::NAN };
                                put(kama2, out + e, canonical(result, nan));
                            }
                            // windows(steps, period, (w) => {
                            for e in cut2..rows_here {
                                // if (w.count === period) {
                                if present == period {
                                    // const noise = w.sum();
                                    let noise: f64 = at(tile_window_sum, from + e);
                                    // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                                    let efficiency: f64 = if noise == 0.0 {
                                        0.0
                                    } else {
                                        (at(prices, out + e) - at(prices, out + e - period as isize)).abs() / noise
                                    };
                                    // const rate = efficiency * (fastest - slowest) + slowest;
                                    let rate: f64 = efficiency * (fastest - slowest) + slowest;
                                    // average += rate * rate * (prices[t]! - average);
                                    average += rate * rate * (at(prices, out + e) - average);
                                    // kama[t] = average;
                                    put(kama2, out + e, canonical(average, nan));
                                } else {
                                    // if (t === begin) average = prices[t]!;
                                    if out + e == begin as isize {
                                        average = at(prices, out + e);
                                    }
                                    // kama[t] = t === begin ? average : NaN;
                                    let result: f64 = if out + e == begin as isize { average } else { f64::NAN };
                                    put(kama2, out + e, canonical(result, nan));
                                }
                            }
                        }
                    } else {
                        let ahead: isize = k * cols_here;
                        // windows(steps, period, (w) => {
                        let present: i32 = width as i32;
                        let from: isize = 0;
                        let out: isize = first_row + first_col;
                        let cut2: isize = (period as isize - out).max(0).min(rows_here);
                        for e in 0..cut2 {
                            // if (t === begin) average = prices[t]!;
                            if out + e == begin as isize {
                                average = at(prices, out + e);
                            }
                            // kama[t] = t === begin ? average : NaN;
                            let result: f64 = if out + e == begin as isize { average } else { f64::NAN };
                            put(kama2, out + e, canonical(result, nan));
                        }
                        // windows(steps, period, (w) => {
                        for e in cut2..rows_here {
                            let sum: f64 = at(tile, from + e) + at(tile_window_sum, from + e + ahead);
                            // if (w.count === period) {
                            if present == period {
                                // const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
                                let efficiency: f64 = if sum == 0.0 {
                                    0.0
                                } else {
                                    (at(prices, out + e) - at(prices, out + e - period as isize)).abs() / sum
                                };
                                // const rate = efficiency * (fastest - slowest) + slowest;
                                let rate: f64 = efficiency * (fastest - slowest) + slowest;
                                // average += rate * rate * (prices[t]! - average);
                                average += rate * rate * (at(prices, out + e) - average);
                                // kama[t] = average;
                                put(kama2, out + e, canonical(average, nan));
                            } else {
                                // if (t === begin) average = prices[t]!;
                                if out + e == begin as isize {
                                    average = at(prices, out + e);
                                }
                                // kama[t] = t === begin ? average : NaN;
                                let result: f64 = if out + e == begin as isize { average } else { f64::NAN };
                                put(kama2, out + e, canonical(result, nan));
                            }
                        }
                    }
                }
            }
        }
    }
    Ok(())
}
