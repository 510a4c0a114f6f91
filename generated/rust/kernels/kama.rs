// Generated from kernels/trading/kama.ts#L18 by `trefoil build`. Do not edit. Hash 8c63d0b47821c03e

use crate::prelude::*;

multiversion!(
    /// Kaufman's adaptive moving average.
    ///
    /// Leading NaN are left out: the series starts at the first value. NaN before its element period − 1, which is seeded with its
    /// price, or the first price after it where that is NaN. The noise is the sum of |Δprice| over the period; where nothing moved the
    /// efficiency is 0. A NaN later gives NaN while the noise holds it, and leaves the average as it was.
    ///
    /// Accuracy: 1e-12 of the larger of price and average, per step, given the previous element.
    ///
    /// Source: Kaufman, Smarter Trading (1995).
    pub kama = kama_body(ctx: &Context, prices: &[f64], n: isize, period: i32, fast: i32, slow: i32, kama: &mut [f64])
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
    kama: &mut [f64],
) -> Result<(), Failure> {
    let nan = plain_nan();
    let tile = &mut scratch::<f64>((period as isize).min(n * 3) * 2 + 4096)?[..];
    let tile_window_sum = &mut scratch::<f64>((period as isize).min(n * 3) * 2 + 4096)?[..];
    let tile_node_count = &mut scratch::<i32>((period as isize).min(n * 3) * 2 + 4096)?[..];
    let tile_window_count = &mut scratch::<i32>((period as isize).min(n * 3) * 2 + 4096)?[..];
    let prices = exact(prices, n);
    let kama = exact_mut(kama, n);
    let fastest: f64 = 2.0 / (fast as f64 + 1.0);
    let slowest: f64 = 2.0 / (slow as f64 + 1.0);
    let mut first: i32 = n as i32;
    for t in 0..n {
        if t & 4095 < 1 {
            ctx.poll()?;
        }
        if at(prices, t) == at(prices, t) {
            first = t as i32;
            break;
        }
    }
    let mut seed: i32 = n as i32;
    for t2 in period as isize - 1..n {
        if t2 & 4095 < 1 {
            ctx.poll()?;
        }
        if (t2 as i32).wrapping_sub(first) >= period.wrapping_sub(1_i32) && at(prices, t2) == at(prices, t2) {
            seed = t2 as i32;
            break;
        }
    }
    let begin: i32 = seed;
    let mut average: f64 = f64::NAN;
    if n > 0 {
        if period as isize == 10 {
            let end: isize = n.min(10);
            for row2 in 0..end {
                ctx.poll()?;
                let mut count8: i32 = 0_i32;
                for k3 in 0..10 {
                    let v3: f64 = if 9 - k3 <= row2 {
                        if row2 - (9 - k3) >= 1 {
                            (at(prices, row2 - (9 - k3)) - at(prices, row2 - (9 - k3) - 1)).abs()
                        } else {
                            f64::NAN
                        }
                    } else {
                        f64::NAN
                    };
                    count8 = count8.wrapping_add(if v3 == v3 { 1_i32 } else { 0_i32 });
                }
                if row2 as i32 == begin {
                    average = at(prices, row2);
                }
                let result: f64 = if row2 as i32 == begin { average } else { f64::NAN };
                put(kama, row2, canonical(result, nan));
            }
            let mut row2_part_ahead = [0.0_f64; 8];
            let mut row2_part_next = [0.0_f64; 8];
            let mut doubt = false;
            let whole_strips: isize = 10 + ((n - 10).max(0) & -8);
            let end2: isize = if whole_strips > 10 { whole_strips + 8 } else { 10 };
            let mut strip: isize = 10;
            while strip < end2 {
                ctx.poll()?;
                let mut doubt_next = false;
                if strip < whole_strips {
                    let mut doubt_next_lanes: W::Mask = W::Mask::splat(false);
                    let mut in_strip2: isize = 0;
                    while in_strip2 < 8 {
                        let prices_shared: W::F64 = W::F64::load(prices, strip + in_strip2 - 9);
                        let prices_shared2: W::F64 = W::F64::load(prices, strip + in_strip2 - 10);
                        let prices_shared3: W::F64 = W::F64::load(prices, strip + in_strip2 - 8);
                        let prices_shared4: W::F64 = W::F64::load(prices, strip + in_strip2 - 7);
                        let prices_shared5: W::F64 = W::F64::load(prices, strip + in_strip2 - 6);
                        let prices_shared6: W::F64 = W::F64::load(prices, strip + in_strip2 - 5);
                        let prices_shared7: W::F64 = W::F64::load(prices, strip + in_strip2 - 4);
                        let prices_shared8: W::F64 = W::F64::load(prices, strip + in_strip2 - 3);
                        let prices_shared9: W::F64 = W::F64::load(prices, strip + in_strip2 - 2);
                        let prices_shared10: W::F64 = W::F64::load(prices, strip + in_strip2 - 1);
                        let prices_shared11: W::F64 = W::F64::load(prices, strip + in_strip2);
                        let sum10: W::F64 = (prices_shared - prices_shared2).abs()
                            + (prices_shared3 - prices_shared).abs()
                            + ((prices_shared4 - prices_shared3).abs() + (prices_shared5 - prices_shared4).abs())
                            + ((prices_shared6 - prices_shared5).abs()
                                + (prices_shared7 - prices_shared6).abs()
                                + ((prices_shared8 - prices_shared7).abs() + (prices_shared9 - prices_shared8).abs()))
                            + ((prices_shared10 - prices_shared9).abs() + (prices_shared11 - prices_shared10).abs());
                        let noise: W::F64 = sum10;
                        let efficiency: W::F64 = W::select_f64(
                            noise.cmp_eq(W::F64::splat(0.0)),
                            W::F64::splat(0.0),
                            (prices_shared11 - prices_shared2).abs() / noise,
                        );
                        let rate: W::F64 = efficiency * W::F64::splat(fastest - slowest) + W::F64::splat(slowest);
                        let row2_part: W::F64 = rate * rate;
                        doubt_next_lanes = doubt_next_lanes | sum10.cmp_ne(sum10);
                        row2_part.store(&mut row2_part_next, in_strip2);
                        in_strip2 += 8;
                    }
                    doubt_next = doubt_next || doubt_next_lanes.any();
                }
                if strip > 10 {
                    if doubt {
                        for in_strip2 in 0..8 {
                            ctx.poll()?;
                            let prices_shared12: f64 = at(prices, strip - 8 + in_strip2 - 9);
                            let prices_shared13: f64 = at(prices, strip - 8 + in_strip2 - 8);
                            let prices_shared14: f64 = at(prices, strip - 8 + in_strip2 - 7);
                            let prices_shared15: f64 = at(prices, strip - 8 + in_strip2 - 6);
                            let prices_shared16: f64 = at(prices, strip - 8 + in_strip2 - 5);
                            let prices_shared17: f64 = at(prices, strip - 8 + in_strip2 - 4);
                            let prices_shared18: f64 = at(prices, strip - 8 + in_strip2 - 3);
                            let prices_shared19: f64 = at(prices, strip - 8 + in_strip2 - 2);
                            let prices_shared20: f64 = at(prices, strip - 8 + in_strip2 - 1);
                            let sum10: f64 = (prices_shared12 - at(prices, strip - 8 + in_strip2 - 10)).abs()
                                + (prices_shared13 - prices_shared12).abs()
                                + ((prices_shared14 - prices_shared13).abs()
                                    + (prices_shared15 - prices_shared14).abs())
                                + ((prices_shared16 - prices_shared15).abs()
                                    + (prices_shared17 - prices_shared16).abs()
                                    + ((prices_shared18 - prices_shared17).abs()
                                        + (prices_shared19 - prices_shared18).abs()))
                                + ((prices_shared20 - prices_shared19).abs()
                                    + (at(prices, strip - 8 + in_strip2) - prices_shared20).abs());
                            if sum10 != sum10 {
                                let mut values2 = [0.0_f64; 10];
                                let mut count9: i32 = 0_i32;
                                for k4 in 0..10 {
                                    let v4: f64 = if 9 - k4 <= strip - 8 + in_strip2 {
                                        if strip - 8 + in_strip2 - (9 - k4) >= 1 {
                                            (at(prices, strip - 8 + in_strip2 - (9 - k4))
                                                - at(prices, strip - 8 + in_strip2 - (9 - k4) - 1))
                                            .abs()
                                        } else {
                                            f64::NAN
                                        }
                                    } else {
                                        f64::NAN
                                    };
                                    values2[k4 as usize] = if v4 == v4 { v4 } else { -0.0 };
                                    count9 = count9.wrapping_add(if v4 == v4 { 1_i32 } else { 0_i32 });
                                }
                                let sum12: f64 = values2[0]
                                    + values2[1]
                                    + (values2[2] + values2[3])
                                    + (values2[4] + values2[5] + (values2[6] + values2[7]))
                                    + (values2[8] + values2[9]);
                                if count9 == 10_i32 {
                                    let noise: f64 = sum12;
                                    let efficiency: f64 = if noise == 0.0 {
                                        0.0
                                    } else {
                                        (at(prices, strip - 8 + in_strip2) - at(prices, strip - 8 + in_strip2 - 10))
                                            .abs()
                                            / noise
                                    };
                                    let rate: f64 = efficiency * (fastest - slowest) + slowest;
                                    average += rate * rate * (at(prices, strip - 8 + in_strip2) - average);
                                    put(kama, strip - 8 + in_strip2, canonical(average, nan));
                                } else {
                                    if (strip - 8 + in_strip2) as i32 == begin {
                                        average = at(prices, strip - 8 + in_strip2);
                                    }
                                    let result2: f64 =
                                        if (strip - 8 + in_strip2) as i32 == begin { average } else { f64::NAN };
                                    put(kama, strip - 8 + in_strip2, canonical(result2, nan));
                                }
                            } else {
                                let noise: f64 = sum10;
                                let efficiency: f64 = if noise == 0.0 {
                                    0.0
                                } else {
                                    (at(prices, strip - 8 + in_strip2) - at(prices, strip - 8 + in_strip2 - 10)).abs()
                                        / noise
                                };
                                let rate: f64 = efficiency * (fastest - slowest) + slowest;
                                average += rate * rate * (at(prices, strip - 8 + in_strip2) - average);
                                put(kama, strip - 8 + in_strip2, canonical(average, nan));
                            }
                        }
                    } else {
                        for in_strip2 in 0..8 {
                            let row2_part: f64 = row2_part_ahead[in_strip2 as usize];
                            average += row2_part * (at(prices, strip - 8 + in_strip2) - average);
                            put(kama, strip - 8 + in_strip2, average);
                        }
                        if average != average {
                            for in_strip2 in 0..8 {
                                put(kama, strip - 8 + in_strip2, canonical(at(kama, strip - 8 + in_strip2), nan));
                            }
                        }
                    }
                }
                let mut in_strip: isize = 0;
                while in_strip < 8 {
                    W::F64::load(&row2_part_next, in_strip).store(&mut row2_part_ahead, in_strip);
                    in_strip += 8;
                }
                doubt = doubt_next;
                strip += 8;
            }
            for row2 in whole_strips..n {
                ctx.poll()?;
                let prices_shared21: f64 = at(prices, row2 - 9);
                let prices_shared22: f64 = at(prices, row2 - 8);
                let prices_shared23: f64 = at(prices, row2 - 7);
                let prices_shared24: f64 = at(prices, row2 - 6);
                let prices_shared25: f64 = at(prices, row2 - 5);
                let prices_shared26: f64 = at(prices, row2 - 4);
                let prices_shared27: f64 = at(prices, row2 - 3);
                let prices_shared28: f64 = at(prices, row2 - 2);
                let prices_shared29: f64 = at(prices, row2 - 1);
                let sum10: f64 = (prices_shared21 - at(prices, row2 - 10)).abs()
                    + (prices_shared22 - prices_shared21).abs()
                    + ((prices_shared23 - prices_shared22).abs() + (prices_shared24 - prices_shared23).abs())
                    + ((prices_shared25 - prices_shared24).abs()
                        + (prices_shared26 - prices_shared25).abs()
                        + ((prices_shared27 - prices_shared26).abs() + (prices_shared28 - prices_shared27).abs()))
                    + ((prices_shared29 - prices_shared28).abs() + (at(prices, row2) - prices_shared29).abs());
                if sum10 != sum10 {
                    let mut values2 = [0.0_f64; 10];
                    let mut count9: i32 = 0_i32;
                    for k4 in 0..10 {
                        let v4: f64 = if 9 - k4 <= row2 {
                            if row2 - (9 - k4) >= 1 {
                                (at(prices, row2 - (9 - k4)) - at(prices, row2 - (9 - k4) - 1)).abs()
                            } else {
                                f64::NAN
                            }
                        } else {
                            f64::NAN
                        };
                        values2[k4 as usize] = if v4 == v4 { v4 } else { -0.0 };
                        count9 = count9.wrapping_add(if v4 == v4 { 1_i32 } else { 0_i32 });
                    }
                    let sum12: f64 = values2[0]
                        + values2[1]
                        + (values2[2] + values2[3])
                        + (values2[4] + values2[5] + (values2[6] + values2[7]))
                        + (values2[8] + values2[9]);
                    if count9 == 10_i32 {
                        let noise: f64 = sum12;
                        let efficiency: f64 =
                            if noise == 0.0 { 0.0 } else { (at(prices, row2) - at(prices, row2 - 10)).abs() / noise };
                        let rate: f64 = efficiency * (fastest - slowest) + slowest;
                        average += rate * rate * (at(prices, row2) - average);
                        put(kama, row2, canonical(average, nan));
                    } else {
                        if row2 as i32 == begin {
                            average = at(prices, row2);
                        }
                        let result3: f64 = if row2 as i32 == begin { average } else { f64::NAN };
                        put(kama, row2, canonical(result3, nan));
                    }
                } else {
                    let noise: f64 = sum10;
                    let efficiency: f64 =
                        if noise == 0.0 { 0.0 } else { (at(prices, row2) - at(prices, row2 - 10)).abs() / noise };
                    let rate: f64 = efficiency * (fastest - slowest) + slowest;
                    average += rate * rate * (at(prices, row2) - average);
                    put(kama, row2, canonical(average, nan));
                }
            }
        } else {
            // Blocks of the tree that lie wholly before the first row are empty and can be left out.
            let mut width: isize = period as isize;
            let mut top: isize = 1;
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
            let end17: isize = (n + tile_rows - 1) / tile_rows;
            for row_tile in 0..end17 {
                ctx.poll()?;
                let first_row: isize = row_tile * tile_rows;
                let rows_here: isize = tile_rows.min(n - first_row);
                let first_col: isize = 0;
                let cols_here: isize = 1;
                let rows_in: isize = rows_here + width - 1;
                let lead: isize = (0 - (first_row - width + 1)).max(0);
                let mut missing = lead > 0;
                let e_main: isize = (lead * cols_here).max(0) & -8;
                let mut e: isize = 0;
                while e < e_main {
                    W::F64::splat(f64::NAN).store(tile, e);
                    e += 8;
                }
                let end3: isize = lead * cols_here;
                for e in e_main..end3 {
                    put(tile, e, f64::NAN);
                }
                let source: isize = first_row - width + 1 + lead + first_col;
                let target: isize = lead * cols_here;
                let cut: isize = (1 - source).max(0).min(rows_in - lead);
                let mut missing_lanes: W::Mask = W::Mask::splat(false);
                let e_main2: isize = cut & -8;
                let mut e: isize = 0;
                while e < e_main2 {
                    let v: f64 = f64::NAN;
                    W::F64::splat(v).store(tile, target + e);
                    missing_lanes = missing_lanes | W::Mask::splat(v != v);
                    e += 8;
                }
                missing = missing || missing_lanes.any();
                for e in e_main2..cut {
                    let v: f64 = f64::NAN;
                    put(tile, target + e, v);
                    missing = missing || v != v;
                }
                let mut missing_lanes2: W::Mask = W::Mask::splat(false);
                let e_main3: isize = cut + ((rows_in - lead - cut).max(0) & -8);
                let mut e: isize = cut;
                while e < e_main3 {
                    let v: W::F64 = (W::F64::load(prices, source + e) - W::F64::load(prices, source + e - 1)).abs();
                    v.store(tile, target + e);
                    missing_lanes2 = missing_lanes2 | v.cmp_ne(v);
                    e += 8;
                }
                missing = missing || missing_lanes2.any();
                let end4: isize = rows_in - lead;
                for e in e_main3..end4 {
                    let v: f64 = (at(prices, source + e) - at(prices, source + e - 1)).abs();
                    put(tile, target + e, v);
                    missing = missing || v != v;
                }
                if missing {
                    let mut k2: isize = 1;
                    let mut low2: isize = 0;
                    if width & k2 != 0 {
                        let e6_main: isize = (rows_in * cols_here).max(0) & -8;
                        let mut e6: isize = 0;
                        while e6 < e6_main {
                            let v2: W::F64 = W::F64::load(tile, e6);
                            let count: W::I32 =
                                W::select_i32(v2.cmp_eq(v2), W::I32::splat(1_i32), W::I32::splat(0_i32));
                            let sum3: W::F64 = W::select_f64(v2.cmp_eq(v2), v2, W::F64::splat(-0.0));
                            count.store(tile_window_count, e6);
                            sum3.store(tile_window_sum, e6);
                            e6 += 8;
                        }
                        let end5: isize = rows_in * cols_here;
                        for e6 in e6_main..end5 {
                            let v2: f64 = at(tile, e6);
                            let count: i32 = if v2 == v2 { 1_i32 } else { 0_i32 };
                            let sum3: f64 = if v2 == v2 { v2 } else { -0.0 };
                            put(tile_window_count, e6, count);
                            put(tile_window_sum, e6, sum3);
                        }
                        low2 = 1;
                    }
                    if width >= 2 {
                        if width == 2 {
                            let ahead4: isize = k2 * cols_here;
                            let e6_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                            let mut e6: isize = 0;
                            while e6 < e6_main2 {
                                let v_older: W::F64 = W::F64::load(tile, e6);
                                let v_newer: W::F64 = W::F64::load(tile, e6 + ahead4);
                                let sum4: W::F64 = W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(-0.0))
                                    + W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(-0.0));
                                let count2: W::I32 =
                                    W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                        + W::select_i32(
                                            v_newer.cmp_eq(v_newer),
                                            W::I32::splat(1_i32),
                                            W::I32::splat(0_i32),
                                        );
                                sum4.store(tile_window_sum, e6);
                                count2.store(tile_window_count, e6);
                                e6 += 8;
                            }
                            let end6: isize = (rows_in - 1) * cols_here;
                            for e6 in e6_main2..end6 {
                                let v_older: f64 = at(tile, e6);
                                let v_newer: f64 = at(tile, e6 + ahead4);
                                let sum4: f64 = (if v_older == v_older { v_older } else { -0.0 })
                                    + (if v_newer == v_newer { v_newer } else { -0.0 });
                                let count2: i32 = (if v_older == v_older { 1_i32 } else { 0_i32 })
                                    .wrapping_add(if v_newer == v_newer { 1_i32 } else { 0_i32 });
                                put(tile_window_sum, e6, sum4);
                                put(tile_window_count, e6, count2);
                            }
                        } else {
                            let ahead4: isize = k2 * cols_here;
                            let e6_main3: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                            let mut e6: isize = 0;
                            while e6 < e6_main3 {
                                let v_older2: W::F64 = W::F64::load(tile, e6);
                                let v_newer2: W::F64 = W::F64::load(tile, e6 + ahead4);
                                let sum5: W::F64 =
                                    W::select_f64(v_older2.cmp_eq(v_older2), v_older2, W::F64::splat(-0.0))
                                        + W::select_f64(v_newer2.cmp_eq(v_newer2), v_newer2, W::F64::splat(-0.0));
                                let count3: W::I32 = W::select_i32(
                                    v_older2.cmp_eq(v_older2),
                                    W::I32::splat(1_i32),
                                    W::I32::splat(0_i32),
                                ) + W::select_i32(
                                    v_newer2.cmp_eq(v_newer2),
                                    W::I32::splat(1_i32),
                                    W::I32::splat(0_i32),
                                );
                                sum5.store(tile, e6);
                                count3.store(tile_node_count, e6);
                                e6 += 8;
                            }
                            let end7: isize = (rows_in - 1) * cols_here;
                            for e6 in e6_main3..end7 {
                                let v_older2: f64 = at(tile, e6);
                                let v_newer2: f64 = at(tile, e6 + ahead4);
                                let sum5: f64 = (if v_older2 == v_older2 { v_older2 } else { -0.0 })
                                    + (if v_newer2 == v_newer2 { v_newer2 } else { -0.0 });
                                let count3: i32 = (if v_older2 == v_older2 { 1_i32 } else { 0_i32 })
                                    .wrapping_add(if v_newer2 == v_newer2 { 1_i32 } else { 0_i32 });
                                put(tile, e6, sum5);
                                put(tile_node_count, e6, count3);
                            }
                        }
                    }
                    k2 = 2;
                    while k2 <= width {
                        ctx.poll()?;
                        if width & k2 != 0 {
                            if low2 == 0 {
                                if k2 != width {
                                    let e6_main4: isize = ((rows_in - (k2 - 1)) * cols_here).max(0) & -8;
                                    let mut e6: isize = 0;
                                    while e6 < e6_main4 {
                                        let count4: W::I32 = W::I32::load(tile_node_count, e6);
                                        let sum6: W::F64 = W::F64::load(tile, e6);
                                        count4.store(tile_window_count, e6);
                                        sum6.store(tile_window_sum, e6);
                                        e6 += 8;
                                    }
                                    let end8: isize = (rows_in - (k2 - 1)) * cols_here;
                                    for e6 in e6_main4..end8 {
                                        let count4: i32 = at(tile_node_count, e6);
                                        let sum6: f64 = at(tile, e6);
                                        put(tile_window_count, e6, count4);
                                        put(tile_window_sum, e6, sum6);
                                    }
                                }
                            } else {
                                let ahead4: isize = k2 * cols_here;
                                let e6_main5: isize = ((rows_in - (low2 + k2 - 1)) * cols_here).max(0) & -8;
                                let mut e6: isize = 0;
                                while e6 < e6_main5 {
                                    let sum7: W::F64 =
                                        W::F64::load(tile, e6) + W::F64::load(tile_window_sum, e6 + ahead4);
                                    let count5: W::I32 = W::I32::load(tile_node_count, e6)
                                        + W::I32::load(tile_window_count, e6 + ahead4);
                                    sum7.store(tile_window_sum, e6);
                                    count5.store(tile_window_count, e6);
                                    e6 += 8;
                                }
                                let end9: isize = (rows_in - (low2 + k2 - 1)) * cols_here;
                                for e6 in e6_main5..end9 {
                                    let sum7: f64 = at(tile, e6) + at(tile_window_sum, e6 + ahead4);
                                    let count5: i32 =
                                        at(tile_node_count, e6).wrapping_add(at(tile_window_count, e6 + ahead4));
                                    put(tile_window_sum, e6, sum7);
                                    put(tile_window_count, e6, count5);
                                }
                            }
                            low2 += k2;
                        }
                        if k2 * 2 <= width {
                            if k2 * 2 == width {
                                let ahead4: isize = k2 * cols_here;
                                let e6_main6: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                                let mut e6: isize = 0;
                                while e6 < e6_main6 {
                                    let sum8: W::F64 = W::F64::load(tile, e6) + W::F64::load(tile, e6 + ahead4);
                                    let count6: W::I32 =
                                        W::I32::load(tile_node_count, e6) + W::I32::load(tile_node_count, e6 + ahead4);
                                    sum8.store(tile_window_sum, e6);
                                    count6.store(tile_window_count, e6);
                                    e6 += 8;
                                }
                                let end10: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                                for e6 in e6_main6..end10 {
                                    let sum8: f64 = at(tile, e6) + at(tile, e6 + ahead4);
                                    let count6: i32 =
                                        at(tile_node_count, e6).wrapping_add(at(tile_node_count, e6 + ahead4));
                                    put(tile_window_sum, e6, sum8);
                                    put(tile_window_count, e6, count6);
                                }
                            } else {
                                let ahead4: isize = k2 * cols_here;
                                let e6_main7: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                                let mut e6: isize = 0;
                                while e6 < e6_main7 {
                                    let sum9: W::F64 = W::F64::load(tile, e6) + W::F64::load(tile, e6 + ahead4);
                                    let count7: W::I32 =
                                        W::I32::load(tile_node_count, e6) + W::I32::load(tile_node_count, e6 + ahead4);
                                    sum9.store(tile, e6);
                                    count7.store(tile_node_count, e6);
                                    e6 += 8;
                                }
                                let end11: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                                for e6 in e6_main7..end11 {
                                    let sum9: f64 = at(tile, e6) + at(tile, e6 + ahead4);
                                    let count7: i32 =
                                        at(tile_node_count, e6).wrapping_add(at(tile_node_count, e6 + ahead4));
                                    put(tile, e6, sum9);
                                    put(tile_node_count, e6, count7);
                                }
                            }
                        }
                        k2 *= 2;
                    }
                    let from4: isize = 0;
                    let out4: isize = first_row + first_col;
                    let cut2: isize = (period as isize - out4).max(0).min(rows_here);
                    for e7 in 0..cut2 {
                        if (out4 + e7) as i32 == begin {
                            average = at(prices, out4 + e7);
                        }
                        let result4: f64 = if (out4 + e7) as i32 == begin { average } else { f64::NAN };
                        put(kama, out4 + e7, canonical(result4, nan));
                    }
                    for e7 in cut2..rows_here {
                        if at(tile_window_count, from4 + e7) == period {
                            let noise: f64 = at(tile_window_sum, from4 + e7);
                            let efficiency: f64 = if noise == 0.0 {
                                0.0
                            } else {
                                (at(prices, out4 + e7) - at(prices, out4 + e7 - period as isize)).abs() / noise
                            };
                            let rate: f64 = efficiency * (fastest - slowest) + slowest;
                            average += rate * rate * (at(prices, out4 + e7) - average);
                            put(kama, out4 + e7, canonical(average, nan));
                        } else {
                            if (out4 + e7) as i32 == begin {
                                average = at(prices, out4 + e7);
                            }
                            let result5: f64 = if (out4 + e7) as i32 == begin { average } else { f64::NAN };
                            put(kama, out4 + e7, canonical(result5, nan));
                        }
                    }
                } else {
                    let mut k: isize = 1;
                    let mut low: isize = 0;
                    let mut limit: isize = 1;
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
                                let e2_main: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                                let mut e2: isize = 0;
                                while e2 < e2_main {
                                    W::F64::load(tile, e2).store(tile_window_sum, e2);
                                    e2 += 8;
                                }
                                let end12: isize = (rows_in - k + 1) * cols_here;
                                for e2 in e2_main..end12 {
                                    put(tile_window_sum, e2, at(tile, e2));
                                }
                            } else {
                                let ahead: isize = k * cols_here;
                                let e2_main2: isize = ((rows_in - (low + k) + 1) * cols_here).max(0) & -8;
                                let mut e2: isize = 0;
                                while e2 < e2_main2 {
                                    (W::F64::load(tile, e2) + W::F64::load(tile_window_sum, e2 + ahead))
                                        .store(tile_window_sum, e2);
                                    e2 += 8;
                                }
                                let end13: isize = (rows_in - (low + k) + 1) * cols_here;
                                for e2 in e2_main2..end13 {
                                    put(tile_window_sum, e2, at(tile, e2) + at(tile_window_sum, e2 + ahead));
                                }
                            }
                            low += k;
                        }
                        if k * 4 <= limit && !(width & k * 2 != 0) {
                            let ahead: isize = k * cols_here;
                            let e2_main3: isize = ((rows_in - k * 4 + 1) * cols_here).max(0) & -8;
                            let base: isize = ahead * 2;
                            let base2: isize = ahead * 3;
                            let mut e2: isize = 0;
                            while e2 < e2_main3 {
                                (W::F64::load(tile, e2)
                                    + W::F64::load(tile, e2 + ahead)
                                    + (W::F64::load(tile, e2 + base) + W::F64::load(tile, e2 + base2)))
                                .store(tile, e2);
                                e2 += 8;
                            }
                            let base3: isize = ahead * 2;
                            let base4: isize = ahead * 3;
                            let end14: isize = (rows_in - k * 4 + 1) * cols_here;
                            for e2 in e2_main3..end14 {
                                put(
                                    tile,
                                    e2,
                                    at(tile, e2) + at(tile, e2 + ahead) + (at(tile, e2 + base3) + at(tile, e2 + base4)),
                                );
                            }
                            k *= 4;
                        } else {
                            let ahead: isize = k * cols_here;
                            let e2_main4: isize = ((rows_in - k * 2 + 1) * cols_here).max(0) & -8;
                            let mut e2: isize = 0;
                            while e2 < e2_main4 {
                                (W::F64::load(tile, e2) + W::F64::load(tile, e2 + ahead)).store(tile, e2);
                                e2 += 8;
                            }
                            let end15: isize = (rows_in - k * 2 + 1) * cols_here;
                            for e2 in e2_main4..end15 {
                                put(tile, e2, at(tile, e2) + at(tile, e2 + ahead));
                            }
                            k *= 2;
                        }
                    }
                    if k == width {
                        let e2_main5: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                        let mut e2: isize = 0;
                        while e2 < e2_main5 {
                            W::F64::load(tile, e2).store(tile_window_sum, e2);
                            e2 += 8;
                        }
                        let end16: isize = (rows_in - k + 1) * cols_here;
                        for e2 in e2_main5..end16 {
                            put(tile_window_sum, e2, at(tile, e2));
                        }
                    }
                    if width & width - 1 == 0 {
                        if width >= 4 {
                            let ahead2: isize = (width >> 2) * cols_here;
                            let present: i32 = width as i32;
                            let from: isize = 0;
                            let out: isize = first_row + first_col;
                            let cut3: isize = (period as isize - out).max(0).min(rows_here);
                            for e3 in 0..cut3 {
                                if (out + e3) as i32 == begin {
                                    average = at(prices, out + e3);
                                }
                                let result6: f64 = if (out + e3) as i32 == begin { average } else { f64::NAN };
                                put(kama, out + e3, canonical(result6, nan));
                            }
                            let base7: isize = ahead2 * 2;
                            let base8: isize = ahead2 * 3;
                            for e3 in cut3..rows_here {
                                let sum: f64 = at(tile, from + e3)
                                    + at(tile, from + e3 + ahead2)
                                    + (at(tile, from + e3 + base7) + at(tile, from + e3 + base8));
                                if present == period {
                                    let noise: f64 = sum;
                                    let efficiency: f64 = if noise == 0.0 {
                                        0.0
                                    } else {
                                        (at(prices, out + e3) - at(prices, out + e3 - period as isize)).abs() / noise
                                    };
                                    let rate: f64 = efficiency * (fastest - slowest) + slowest;
                                    average += rate * rate * (at(prices, out + e3) - average);
                                    put(kama, out + e3, canonical(average, nan));
                                } else {
                                    if (out + e3) as i32 == begin {
                                        average = at(prices, out + e3);
                                    }
                                    let result7: f64 = if (out + e3) as i32 == begin { average } else { f64::NAN };
                                    put(kama, out + e3, canonical(result7, nan));
                                }
                            }
                        } else {
                            let present2: i32 = width as i32;
                            let from2: isize = 0;
                            let out2: isize = first_row + first_col;
                            let cut4: isize = (period as isize - out2).max(0).min(rows_here);
                            for e4 in 0..cut4 {
                                if (out2 + e4) as i32 == begin {
                                    average = at(prices, out2 + e4);
                                }
                                let result8: f64 = if (out2 + e4) as i32 == begin { average } else { f64::NAN };
                                put(kama, out2 + e4, canonical(result8, nan));
                            }
                            for e4 in cut4..rows_here {
                                if present2 == period {
                                    let noise: f64 = at(tile_window_sum, from2 + e4);
                                    let efficiency: f64 = if noise == 0.0 {
                                        0.0
                                    } else {
                                        (at(prices, out2 + e4) - at(prices, out2 + e4 - period as isize)).abs() / noise
                                    };
                                    let rate: f64 = efficiency * (fastest - slowest) + slowest;
                                    average += rate * rate * (at(prices, out2 + e4) - average);
                                    put(kama, out2 + e4, canonical(average, nan));
                                } else {
                                    if (out2 + e4) as i32 == begin {
                                        average = at(prices, out2 + e4);
                                    }
                                    let result9: f64 = if (out2 + e4) as i32 == begin { average } else { f64::NAN };
                                    put(kama, out2 + e4, canonical(result9, nan));
                                }
                            }
                        }
                    } else {
                        let ahead3: isize = k * cols_here;
                        let present3: i32 = width as i32;
                        let from3: isize = 0;
                        let out3: isize = first_row + first_col;
                        let cut5: isize = (period as isize - out3).max(0).min(rows_here);
                        for e5 in 0..cut5 {
                            if (out3 + e5) as i32 == begin {
                                average = at(prices, out3 + e5);
                            }
                            let result10: f64 = if (out3 + e5) as i32 == begin { average } else { f64::NAN };
                            put(kama, out3 + e5, canonical(result10, nan));
                        }
                        for e5 in cut5..rows_here {
                            let sum2: f64 = at(tile, from3 + e5) + at(tile_window_sum, from3 + e5 + ahead3);
                            if present3 == period {
                                let noise: f64 = sum2;
                                let efficiency: f64 = if noise == 0.0 {
                                    0.0
                                } else {
                                    (at(prices, out3 + e5) - at(prices, out3 + e5 - period as isize)).abs() / noise
                                };
                                let rate: f64 = efficiency * (fastest - slowest) + slowest;
                                average += rate * rate * (at(prices, out3 + e5) - average);
                                put(kama, out3 + e5, canonical(average, nan));
                            } else {
                                if (out3 + e5) as i32 == begin {
                                    average = at(prices, out3 + e5);
                                }
                                let result11: f64 = if (out3 + e5) as i32 == begin { average } else { f64::NAN };
                                put(kama, out3 + e5, canonical(result11, nan));
                            }
                        }
                    }
                }
            }
        }
    }
    Ok(())
}
