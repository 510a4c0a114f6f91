// Generated from kernels/trading/kama.ts#L17 by `trefoil build`. Do not edit. Hash 7ea26eeeb5b776ab

use crate::prelude::*;

multiversion!(
    /// Kaufman's adaptive moving average.
    ///
    /// NaN before element period − 1, which is seeded with its price. The noise is the sum of |Δprice| over
    /// the period; where nothing moved the efficiency is 0. A NaN price propagates for ever.
    ///
    /// Accuracy: 1e-12 per step, given the previous element.
    ///
    /// Source: Kaufman, Smarter Trading (1995).
    pub kama = kama_body(ctx: &Context, prices: &[f64], n: isize, period: i32, fast: i32, slow: i32, kama: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kama_body<S: Simd>(
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
    let mut average: f64 = f64::NAN;
    if n > 0 {
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
        let end16: isize = (n + tile_rows - 1) / tile_rows;
        for row_tile in 0..end16 {
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
                S::F64::splat(f64::NAN).store(tile, e);
                S::F64::splat(f64::NAN).store(tile, e + 4);
                e += 8;
            }
            let end: isize = lead * cols_here;
            for e in e_main..end {
                put(tile, e, f64::NAN);
            }
            let source: isize = first_row - width + 1 + lead + first_col;
            let target: isize = lead * cols_here;
            let cut: isize = (1 - source).max(0).min(rows_in - lead);
            let mut missing_lanes1: S::Mask = S::Mask::splat(false);
            let e_main2: isize = cut & -8;
            let mut e: isize = 0;
            while e < e_main2 {
                let v: f64 = f64::NAN;
                S::F64::splat(v).store(tile, target + e);
                S::F64::splat(v).store(tile, target + (e + 4));
                missing_lanes1 = missing_lanes1 | S::Mask::splat(v != v);
                missing_lanes1 = missing_lanes1 | S::Mask::splat(v != v);
                e += 8;
            }
            missing = missing || missing_lanes1.any();
            for e in e_main2..cut {
                let v: f64 = f64::NAN;
                put(tile, target + e, v);
                missing = missing || v != v;
            }
            let mut missing_lanes2: S::Mask = S::Mask::splat(false);
            let e_main3: isize = cut + ((rows_in - lead - cut).max(0) & -8);
            let mut e: isize = cut;
            while e < e_main3 {
                let v: S::F64 = (S::F64::load(prices, source + e) - S::F64::load(prices, source + e - 1)).abs();
                let v_1: S::F64 =
                    (S::F64::load(prices, source + (e + 4)) - S::F64::load(prices, source + (e + 4) - 1)).abs();
                v.store(tile, target + e);
                v_1.store(tile, target + (e + 4));
                missing_lanes2 = missing_lanes2 | v.cmp_ne(v);
                missing_lanes2 = missing_lanes2 | v_1.cmp_ne(v_1);
                e += 8;
            }
            missing = missing || missing_lanes2.any();
            let end2: isize = rows_in - lead;
            for e in e_main3..end2 {
                let v: f64 = (at(prices, source + e) - at(prices, source + e - 1)).abs();
                put(tile, target + e, v);
                missing = missing || v != v;
            }
            if missing {
                let mut k2: isize = 1;
                let mut low2: isize = 0;
                if width & k2 != 0 {
                    let e5_main: isize = (rows_in * cols_here).max(0) & -8;
                    let mut e5: isize = 0;
                    while e5 < e5_main {
                        let v2: S::F64 = S::F64::load(tile, e5);
                        let v2_1: S::F64 = S::F64::load(tile, e5 + 4);
                        let count: S::I32 = S::select_i32(v2.cmp_eq(v2), S::I32::splat(1_i32), S::I32::splat(0_i32));
                        let count_1: S::I32 =
                            S::select_i32(v2_1.cmp_eq(v2_1), S::I32::splat(1_i32), S::I32::splat(0_i32));
                        let sum8: S::F64 = S::select_f64(v2.cmp_eq(v2), v2, S::F64::splat(-0.0));
                        let sum8_1: S::F64 = S::select_f64(v2_1.cmp_eq(v2_1), v2_1, S::F64::splat(-0.0));
                        count.store(tile_window_count, e5);
                        count_1.store(tile_window_count, e5 + 4);
                        sum8.store(tile_window_sum, e5);
                        sum8_1.store(tile_window_sum, e5 + 4);
                        e5 += 8;
                    }
                    let end3: isize = rows_in * cols_here;
                    for e5 in e5_main..end3 {
                        let v2: f64 = at(tile, e5);
                        let count: i32 = if v2 == v2 { 1_i32 } else { 0_i32 };
                        let sum8: f64 = if v2 == v2 { v2 } else { -0.0 };
                        put(tile_window_count, e5, count);
                        put(tile_window_sum, e5, sum8);
                    }
                    low2 = 1;
                }
                if width >= 2 {
                    if width == 2 {
                        let ahead4: isize = k2 * cols_here;
                        let e5_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e5: isize = 0;
                        while e5 < e5_main2 {
                            let v_older: S::F64 = S::F64::load(tile, e5);
                            let v_older_1: S::F64 = S::F64::load(tile, e5 + 4);
                            let v_newer: S::F64 = S::F64::load(tile, e5 + ahead4);
                            let v_newer_1: S::F64 = S::F64::load(tile, e5 + 4 + ahead4);
                            let sum9: S::F64 = S::select_f64(v_older.cmp_eq(v_older), v_older, S::F64::splat(-0.0))
                                + S::select_f64(v_newer.cmp_eq(v_newer), v_newer, S::F64::splat(-0.0));
                            let sum9_1: S::F64 =
                                S::select_f64(v_older_1.cmp_eq(v_older_1), v_older_1, S::F64::splat(-0.0))
                                    + S::select_f64(v_newer_1.cmp_eq(v_newer_1), v_newer_1, S::F64::splat(-0.0));
                            let count2: S::I32 =
                                S::select_i32(v_older.cmp_eq(v_older), S::I32::splat(1_i32), S::I32::splat(0_i32))
                                    + S::select_i32(
                                        v_newer.cmp_eq(v_newer),
                                        S::I32::splat(1_i32),
                                        S::I32::splat(0_i32),
                                    );
                            let count2_1: S::I32 =
                                S::select_i32(v_older_1.cmp_eq(v_older_1), S::I32::splat(1_i32), S::I32::splat(0_i32))
                                    + S::select_i32(
                                        v_newer_1.cmp_eq(v_newer_1),
                                        S::I32::splat(1_i32),
                                        S::I32::splat(0_i32),
                                    );
                            sum9.store(tile_window_sum, e5);
                            sum9_1.store(tile_window_sum, e5 + 4);
                            count2.store(tile_window_count, e5);
                            count2_1.store(tile_window_count, e5 + 4);
                            e5 += 8;
                        }
                        let end4: isize = (rows_in - 1) * cols_here;
                        for e5 in e5_main2..end4 {
                            let v_older: f64 = at(tile, e5);
                            let v_newer: f64 = at(tile, e5 + ahead4);
                            let sum9: f64 = (if v_older == v_older { v_older } else { -0.0 })
                                + (if v_newer == v_newer { v_newer } else { -0.0 });
                            let count2: i32 = (if v_older == v_older { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer == v_newer { 1_i32 } else { 0_i32 });
                            put(tile_window_sum, e5, sum9);
                            put(tile_window_count, e5, count2);
                        }
                    } else {
                        let ahead4: isize = k2 * cols_here;
                        let e5_main3: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e5: isize = 0;
                        while e5 < e5_main3 {
                            let v_older2: S::F64 = S::F64::load(tile, e5);
                            let v_older2_1: S::F64 = S::F64::load(tile, e5 + 4);
                            let v_newer2: S::F64 = S::F64::load(tile, e5 + ahead4);
                            let v_newer2_1: S::F64 = S::F64::load(tile, e5 + 4 + ahead4);
                            let sum10: S::F64 = S::select_f64(v_older2.cmp_eq(v_older2), v_older2, S::F64::splat(-0.0))
                                + S::select_f64(v_newer2.cmp_eq(v_newer2), v_newer2, S::F64::splat(-0.0));
                            let sum10_1: S::F64 =
                                S::select_f64(v_older2_1.cmp_eq(v_older2_1), v_older2_1, S::F64::splat(-0.0))
                                    + S::select_f64(v_newer2_1.cmp_eq(v_newer2_1), v_newer2_1, S::F64::splat(-0.0));
                            let count3: S::I32 =
                                S::select_i32(v_older2.cmp_eq(v_older2), S::I32::splat(1_i32), S::I32::splat(0_i32))
                                    + S::select_i32(
                                        v_newer2.cmp_eq(v_newer2),
                                        S::I32::splat(1_i32),
                                        S::I32::splat(0_i32),
                                    );
                            let count3_1: S::I32 = S::select_i32(
                                v_older2_1.cmp_eq(v_older2_1),
                                S::I32::splat(1_i32),
                                S::I32::splat(0_i32),
                            ) + S::select_i32(
                                v_newer2_1.cmp_eq(v_newer2_1),
                                S::I32::splat(1_i32),
                                S::I32::splat(0_i32),
                            );
                            sum10.store(tile, e5);
                            sum10_1.store(tile, e5 + 4);
                            count3.store(tile_node_count, e5);
                            count3_1.store(tile_node_count, e5 + 4);
                            e5 += 8;
                        }
                        let end5: isize = (rows_in - 1) * cols_here;
                        for e5 in e5_main3..end5 {
                            let v_older2: f64 = at(tile, e5);
                            let v_newer2: f64 = at(tile, e5 + ahead4);
                            let sum10: f64 = (if v_older2 == v_older2 { v_older2 } else { -0.0 })
                                + (if v_newer2 == v_newer2 { v_newer2 } else { -0.0 });
                            let count3: i32 = (if v_older2 == v_older2 { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer2 == v_newer2 { 1_i32 } else { 0_i32 });
                            put(tile, e5, sum10);
                            put(tile_node_count, e5, count3);
                        }
                    }
                }
                k2 = 2;
                while k2 <= width {
                    ctx.poll()?;
                    if width & k2 != 0 {
                        if low2 == 0 {
                            if k2 != width {
                                let e5_main4: isize = ((rows_in - (k2 - 1)) * cols_here).max(0) & -8;
                                let mut e5: isize = 0;
                                while e5 < e5_main4 {
                                    let count4: S::I32 = S::I32::load(tile_node_count, e5);
                                    let count4_1: S::I32 = S::I32::load(tile_node_count, e5 + 4);
                                    let sum11: S::F64 = S::F64::load(tile, e5);
                                    let sum11_1: S::F64 = S::F64::load(tile, e5 + 4);
                                    count4.store(tile_window_count, e5);
                                    count4_1.store(tile_window_count, e5 + 4);
                                    sum11.store(tile_window_sum, e5);
                                    sum11_1.store(tile_window_sum, e5 + 4);
                                    e5 += 8;
                                }
                                let end6: isize = (rows_in - (k2 - 1)) * cols_here;
                                for e5 in e5_main4..end6 {
                                    let count4: i32 = at(tile_node_count, e5);
                                    let sum11: f64 = at(tile, e5);
                                    put(tile_window_count, e5, count4);
                                    put(tile_window_sum, e5, sum11);
                                }
                            }
                        } else {
                            let ahead4: isize = k2 * cols_here;
                            let e5_main5: isize = ((rows_in - (low2 + k2 - 1)) * cols_here).max(0) & -8;
                            let mut e5: isize = 0;
                            while e5 < e5_main5 {
                                let sum12: S::F64 = S::F64::load(tile, e5) + S::F64::load(tile_window_sum, e5 + ahead4);
                                let sum12_1: S::F64 =
                                    S::F64::load(tile, e5 + 4) + S::F64::load(tile_window_sum, e5 + 4 + ahead4);
                                let count5: S::I32 =
                                    S::I32::load(tile_node_count, e5) + S::I32::load(tile_window_count, e5 + ahead4);
                                let count5_1: S::I32 = S::I32::load(tile_node_count, e5 + 4)
                                    + S::I32::load(tile_window_count, e5 + 4 + ahead4);
                                sum12.store(tile_window_sum, e5);
                                sum12_1.store(tile_window_sum, e5 + 4);
                                count5.store(tile_window_count, e5);
                                count5_1.store(tile_window_count, e5 + 4);
                                e5 += 8;
                            }
                            let end7: isize = (rows_in - (low2 + k2 - 1)) * cols_here;
                            for e5 in e5_main5..end7 {
                                let sum12: f64 = at(tile, e5) + at(tile_window_sum, e5 + ahead4);
                                let count5: i32 =
                                    at(tile_node_count, e5).wrapping_add(at(tile_window_count, e5 + ahead4));
                                put(tile_window_sum, e5, sum12);
                                put(tile_window_count, e5, count5);
                            }
                        }
                        low2 += k2;
                    }
                    if k2 * 2 <= width {
                        if k2 * 2 == width {
                            let ahead4: isize = k2 * cols_here;
                            let e5_main6: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e5: isize = 0;
                            while e5 < e5_main6 {
                                let sum13: S::F64 = S::F64::load(tile, e5) + S::F64::load(tile, e5 + ahead4);
                                let sum13_1: S::F64 = S::F64::load(tile, e5 + 4) + S::F64::load(tile, e5 + 4 + ahead4);
                                let count6: S::I32 =
                                    S::I32::load(tile_node_count, e5) + S::I32::load(tile_node_count, e5 + ahead4);
                                let count6_1: S::I32 = S::I32::load(tile_node_count, e5 + 4)
                                    + S::I32::load(tile_node_count, e5 + 4 + ahead4);
                                sum13.store(tile_window_sum, e5);
                                sum13_1.store(tile_window_sum, e5 + 4);
                                count6.store(tile_window_count, e5);
                                count6_1.store(tile_window_count, e5 + 4);
                                e5 += 8;
                            }
                            let end8: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                            for e5 in e5_main6..end8 {
                                let sum13: f64 = at(tile, e5) + at(tile, e5 + ahead4);
                                let count6: i32 =
                                    at(tile_node_count, e5).wrapping_add(at(tile_node_count, e5 + ahead4));
                                put(tile_window_sum, e5, sum13);
                                put(tile_window_count, e5, count6);
                            }
                        } else {
                            let ahead4: isize = k2 * cols_here;
                            let e5_main7: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e5: isize = 0;
                            while e5 < e5_main7 {
                                let sum14: S::F64 = S::F64::load(tile, e5) + S::F64::load(tile, e5 + ahead4);
                                let sum14_1: S::F64 = S::F64::load(tile, e5 + 4) + S::F64::load(tile, e5 + 4 + ahead4);
                                let count7: S::I32 =
                                    S::I32::load(tile_node_count, e5) + S::I32::load(tile_node_count, e5 + ahead4);
                                let count7_1: S::I32 = S::I32::load(tile_node_count, e5 + 4)
                                    + S::I32::load(tile_node_count, e5 + 4 + ahead4);
                                sum14.store(tile, e5);
                                sum14_1.store(tile, e5 + 4);
                                count7.store(tile_node_count, e5);
                                count7_1.store(tile_node_count, e5 + 4);
                                e5 += 8;
                            }
                            let end9: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                            for e5 in e5_main7..end9 {
                                let sum14: f64 = at(tile, e5) + at(tile, e5 + ahead4);
                                let count7: i32 =
                                    at(tile_node_count, e5).wrapping_add(at(tile_node_count, e5 + ahead4));
                                put(tile, e5, sum14);
                                put(tile_node_count, e5, count7);
                            }
                        }
                    }
                    k2 *= 2;
                }
                let from3: isize = 0;
                let out3: isize = first_row + first_col;
                let cut2: isize = (period as isize - out3).max(0).min(rows_here);
                for e6 in 0..cut2 {
                    if out3 + e6 == period as isize - 1 {
                        average = at(prices, out3 + e6);
                    }
                    put(kama, out3 + e6, canonical(average, nan));
                }
                let mut e6_part3_ahead = [0.0_f64; 64];
                let mut strip: isize = cut2;
                while strip < rows_here {
                    ctx.poll()?;
                    let strip_length: isize = (rows_here - strip).min(64);
                    let in_strip_main: isize = strip_length & -8;
                    let mut in_strip: isize = 0;
                    while in_strip < in_strip_main {
                        let noise: S::F64 = S::select_f64(
                            S::I32::load(tile_window_count, from3 + (strip + in_strip)).cmp_eq(S::I32::splat(period)),
                            S::F64::load(tile_window_sum, from3 + (strip + in_strip)),
                            S::F64::splat(f64::NAN),
                        );
                        let noise_1: S::F64 = S::select_f64(
                            S::I32::load(tile_window_count, from3 + (strip + (in_strip + 4)))
                                .cmp_eq(S::I32::splat(period)),
                            S::F64::load(tile_window_sum, from3 + (strip + (in_strip + 4))),
                            S::F64::splat(f64::NAN),
                        );
                        let efficiency: S::F64 = S::select_f64(
                            noise.cmp_eq(S::F64::splat(0.0)),
                            S::F64::splat(0.0),
                            (S::F64::load(prices, out3 + (strip + in_strip))
                                - S::F64::load(prices, out3 + (strip + in_strip) - period as isize))
                            .abs()
                                / noise,
                        );
                        let efficiency_1: S::F64 = S::select_f64(
                            noise_1.cmp_eq(S::F64::splat(0.0)),
                            S::F64::splat(0.0),
                            (S::F64::load(prices, out3 + (strip + (in_strip + 4)))
                                - S::F64::load(prices, out3 + (strip + (in_strip + 4)) - period as isize))
                            .abs()
                                / noise_1,
                        );
                        let rate: S::F64 = efficiency * S::F64::splat(fastest - slowest) + S::F64::splat(slowest);
                        let rate_1: S::F64 = efficiency_1 * S::F64::splat(fastest - slowest) + S::F64::splat(slowest);
                        let e6_part3: S::F64 = rate * rate;
                        let e6_part3_1: S::F64 = rate_1 * rate_1;
                        e6_part3.store(&mut e6_part3_ahead, in_strip);
                        e6_part3_1.store(&mut e6_part3_ahead, in_strip + 4);
                        in_strip += 8;
                    }
                    for in_strip in in_strip_main..strip_length {
                        let noise: f64 = if at(tile_window_count, from3 + (strip + in_strip)) == period {
                            at(tile_window_sum, from3 + (strip + in_strip))
                        } else {
                            f64::NAN
                        };
                        let efficiency: f64 = if noise == 0.0 {
                            0.0
                        } else {
                            (at(prices, out3 + (strip + in_strip))
                                - at(prices, out3 + (strip + in_strip) - period as isize))
                            .abs()
                                / noise
                        };
                        let rate: f64 = efficiency * (fastest - slowest) + slowest;
                        let e6_part3: f64 = rate * rate;
                        e6_part3_ahead[in_strip as usize] = e6_part3;
                    }
                    for in_strip in 0..strip_length {
                        let e6_part3: f64 = e6_part3_ahead[in_strip as usize];
                        average += e6_part3 * (at(prices, out3 + (strip + in_strip)) - average);
                        put(kama, out3 + (strip + in_strip), canonical(average, nan));
                    }
                    strip += 64;
                }
            } else {
                let mut k: isize = 1;
                let mut low: isize = 0;
                if width & k != 0 {
                    let e2_main: isize = (rows_in * cols_here).max(0) & -8;
                    let mut e2: isize = 0;
                    while e2 < e2_main {
                        let sum: S::F64 = S::F64::load(tile, e2);
                        let sum_1: S::F64 = S::F64::load(tile, e2 + 4);
                        sum.store(tile_window_sum, e2);
                        sum_1.store(tile_window_sum, e2 + 4);
                        e2 += 8;
                    }
                    let end10: isize = rows_in * cols_here;
                    for e2 in e2_main..end10 {
                        let sum: f64 = at(tile, e2);
                        put(tile_window_sum, e2, sum);
                    }
                    low = 1;
                }
                if width >= 2 {
                    if width == 2 {
                        let ahead: isize = k * cols_here;
                        let e2_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e2: isize = 0;
                        while e2 < e2_main2 {
                            let sum2: S::F64 = S::F64::load(tile, e2) + S::F64::load(tile, e2 + ahead);
                            let sum2_1: S::F64 = S::F64::load(tile, e2 + 4) + S::F64::load(tile, e2 + 4 + ahead);
                            sum2.store(tile_window_sum, e2);
                            sum2_1.store(tile_window_sum, e2 + 4);
                            e2 += 8;
                        }
                        let end11: isize = (rows_in - 1) * cols_here;
                        for e2 in e2_main2..end11 {
                            let sum2: f64 = at(tile, e2) + at(tile, e2 + ahead);
                            put(tile_window_sum, e2, sum2);
                        }
                    } else {
                        let ahead: isize = k * cols_here;
                        let e2_main3: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e2: isize = 0;
                        while e2 < e2_main3 {
                            let sum3: S::F64 = S::F64::load(tile, e2) + S::F64::load(tile, e2 + ahead);
                            let sum3_1: S::F64 = S::F64::load(tile, e2 + 4) + S::F64::load(tile, e2 + 4 + ahead);
                            sum3.store(tile, e2);
                            sum3_1.store(tile, e2 + 4);
                            e2 += 8;
                        }
                        let end12: isize = (rows_in - 1) * cols_here;
                        for e2 in e2_main3..end12 {
                            let sum3: f64 = at(tile, e2) + at(tile, e2 + ahead);
                            put(tile, e2, sum3);
                        }
                    }
                }
                k = 2;
                while k <= width {
                    ctx.poll()?;
                    if width & k != 0 {
                        if low == 0 {
                            if k != width {
                                let e2_main4: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -8;
                                let mut e2: isize = 0;
                                while e2 < e2_main4 {
                                    let sum4: S::F64 = S::F64::load(tile, e2);
                                    let sum4_1: S::F64 = S::F64::load(tile, e2 + 4);
                                    sum4.store(tile_window_sum, e2);
                                    sum4_1.store(tile_window_sum, e2 + 4);
                                    e2 += 8;
                                }
                                let end13: isize = (rows_in - (k - 1)) * cols_here;
                                for e2 in e2_main4..end13 {
                                    let sum4: f64 = at(tile, e2);
                                    put(tile_window_sum, e2, sum4);
                                }
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e2_main5: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -8;
                            let mut e2: isize = 0;
                            while e2 < e2_main5 {
                                let sum5: S::F64 = S::F64::load(tile, e2) + S::F64::load(tile_window_sum, e2 + ahead);
                                let sum5_1: S::F64 =
                                    S::F64::load(tile, e2 + 4) + S::F64::load(tile_window_sum, e2 + 4 + ahead);
                                sum5.store(tile_window_sum, e2);
                                sum5_1.store(tile_window_sum, e2 + 4);
                                e2 += 8;
                            }
                            let end14: isize = (rows_in - (low + k - 1)) * cols_here;
                            for e2 in e2_main5..end14 {
                                let sum5: f64 = at(tile, e2) + at(tile_window_sum, e2 + ahead);
                                put(tile_window_sum, e2, sum5);
                            }
                        }
                        low += k;
                    }
                    if k * 2 < width {
                        let ahead: isize = k * cols_here;
                        let e2_main6: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                        let mut e2: isize = 0;
                        while e2 < e2_main6 {
                            let sum6: S::F64 = S::F64::load(tile, e2) + S::F64::load(tile, e2 + ahead);
                            let sum6_1: S::F64 = S::F64::load(tile, e2 + 4) + S::F64::load(tile, e2 + 4 + ahead);
                            sum6.store(tile, e2);
                            sum6_1.store(tile, e2 + 4);
                            e2 += 8;
                        }
                        let end15: isize = (rows_in - (k * 2 - 1)) * cols_here;
                        for e2 in e2_main6..end15 {
                            let sum6: f64 = at(tile, e2) + at(tile, e2 + ahead);
                            put(tile, e2, sum6);
                        }
                    }
                    k *= 2;
                }
                if width >= 4 && width & width - 1 == 0 {
                    let present: i32 = width as i32;
                    let half: isize = width >> 1;
                    let ahead2: isize = half * cols_here;
                    let from: isize = 0;
                    let out: isize = first_row + first_col;
                    let cut3: isize = (period as isize - out).max(0).min(rows_here);
                    for e3 in 0..cut3 {
                        if out + e3 == period as isize - 1 {
                            average = at(prices, out + e3);
                        }
                        put(kama, out + e3, canonical(average, nan));
                    }
                    let mut e3_part4_ahead1 = [0.0_f64; 64];
                    let mut strip1: isize = cut3;
                    while strip1 < rows_here {
                        ctx.poll()?;
                        let strip_length1: isize = (rows_here - strip1).min(64);
                        let in_strip1_main: isize = strip_length1 & -8;
                        let mut in_strip1: isize = 0;
                        while in_strip1 < in_strip1_main {
                            let sum7: S::F64 = S::F64::load(tile, from + (strip1 + in_strip1))
                                + S::F64::load(tile, from + (strip1 + in_strip1) + ahead2);
                            let sum7_1: S::F64 = S::F64::load(tile, from + (strip1 + (in_strip1 + 4)))
                                + S::F64::load(tile, from + (strip1 + (in_strip1 + 4)) + ahead2);
                            let mut choice0: S::F64 = S::F64::splat(0.0);
                            let mut choice0_1: S::F64 = S::F64::splat(0.0);
                            if present == period {
                                choice0 = sum7;
                                choice0_1 = sum7_1;
                            } else {
                                choice0 = S::F64::splat(f64::NAN);
                                choice0_1 = S::F64::splat(f64::NAN);
                            }
                            let noise: S::F64 = choice0;
                            let noise_1: S::F64 = choice0_1;
                            let efficiency: S::F64 = S::select_f64(
                                noise.cmp_eq(S::F64::splat(0.0)),
                                S::F64::splat(0.0),
                                (S::F64::load(prices, out + (strip1 + in_strip1))
                                    - S::F64::load(prices, out + (strip1 + in_strip1) - period as isize))
                                .abs()
                                    / noise,
                            );
                            let efficiency_1: S::F64 = S::select_f64(
                                noise_1.cmp_eq(S::F64::splat(0.0)),
                                S::F64::splat(0.0),
                                (S::F64::load(prices, out + (strip1 + (in_strip1 + 4)))
                                    - S::F64::load(prices, out + (strip1 + (in_strip1 + 4)) - period as isize))
                                .abs()
                                    / noise_1,
                            );
                            let rate: S::F64 = efficiency * S::F64::splat(fastest - slowest) + S::F64::splat(slowest);
                            let rate_1: S::F64 =
                                efficiency_1 * S::F64::splat(fastest - slowest) + S::F64::splat(slowest);
                            let e3_part4: S::F64 = rate * rate;
                            let e3_part4_1: S::F64 = rate_1 * rate_1;
                            e3_part4.store(&mut e3_part4_ahead1, in_strip1);
                            e3_part4_1.store(&mut e3_part4_ahead1, in_strip1 + 4);
                            in_strip1 += 8;
                        }
                        for in_strip1 in in_strip1_main..strip_length1 {
                            let sum7: f64 =
                                at(tile, from + (strip1 + in_strip1)) + at(tile, from + (strip1 + in_strip1) + ahead2);
                            let noise: f64 = if present == period { sum7 } else { f64::NAN };
                            let efficiency: f64 = if noise == 0.0 {
                                0.0
                            } else {
                                (at(prices, out + (strip1 + in_strip1))
                                    - at(prices, out + (strip1 + in_strip1) - period as isize))
                                .abs()
                                    / noise
                            };
                            let rate: f64 = efficiency * (fastest - slowest) + slowest;
                            let e3_part4: f64 = rate * rate;
                            e3_part4_ahead1[in_strip1 as usize] = e3_part4;
                        }
                        for in_strip1 in 0..strip_length1 {
                            let e3_part4: f64 = e3_part4_ahead1[in_strip1 as usize];
                            average += e3_part4 * (at(prices, out + (strip1 + in_strip1)) - average);
                            put(kama, out + (strip1 + in_strip1), canonical(average, nan));
                        }
                        strip1 += 64;
                    }
                } else {
                    let present2: i32 = width as i32;
                    let from2: isize = 0;
                    let out2: isize = first_row + first_col;
                    let cut4: isize = (period as isize - out2).max(0).min(rows_here);
                    for e4 in 0..cut4 {
                        if out2 + e4 == period as isize - 1 {
                            average = at(prices, out2 + e4);
                        }
                        put(kama, out2 + e4, canonical(average, nan));
                    }
                    let mut e4_part3_ahead2 = [0.0_f64; 64];
                    let mut strip2: isize = cut4;
                    while strip2 < rows_here {
                        ctx.poll()?;
                        let strip_length2: isize = (rows_here - strip2).min(64);
                        let in_strip2_main: isize = strip_length2 & -8;
                        let mut in_strip2: isize = 0;
                        while in_strip2 < in_strip2_main {
                            let mut choice0: S::F64 = S::F64::splat(0.0);
                            let mut choice0_1: S::F64 = S::F64::splat(0.0);
                            if present2 == period {
                                choice0 = S::F64::load(tile_window_sum, from2 + (strip2 + in_strip2));
                                choice0_1 = S::F64::load(tile_window_sum, from2 + (strip2 + (in_strip2 + 4)));
                            } else {
                                choice0 = S::F64::splat(f64::NAN);
                                choice0_1 = S::F64::splat(f64::NAN);
                            }
                            let noise: S::F64 = choice0;
                            let noise_1: S::F64 = choice0_1;
                            let efficiency: S::F64 = S::select_f64(
                                noise.cmp_eq(S::F64::splat(0.0)),
                                S::F64::splat(0.0),
                                (S::F64::load(prices, out2 + (strip2 + in_strip2))
                                    - S::F64::load(prices, out2 + (strip2 + in_strip2) - period as isize))
                                .abs()
                                    / noise,
                            );
                            let efficiency_1: S::F64 = S::select_f64(
                                noise_1.cmp_eq(S::F64::splat(0.0)),
                                S::F64::splat(0.0),
                                (S::F64::load(prices, out2 + (strip2 + (in_strip2 + 4)))
                                    - S::F64::load(prices, out2 + (strip2 + (in_strip2 + 4)) - period as isize))
                                .abs()
                                    / noise_1,
                            );
                            let rate: S::F64 = efficiency * S::F64::splat(fastest - slowest) + S::F64::splat(slowest);
                            let rate_1: S::F64 =
                                efficiency_1 * S::F64::splat(fastest - slowest) + S::F64::splat(slowest);
                            let e4_part3: S::F64 = rate * rate;
                            let e4_part3_1: S::F64 = rate_1 * rate_1;
                            e4_part3.store(&mut e4_part3_ahead2, in_strip2);
                            e4_part3_1.store(&mut e4_part3_ahead2, in_strip2 + 4);
                            in_strip2 += 8;
                        }
                        for in_strip2 in in_strip2_main..strip_length2 {
                            let noise: f64 = if present2 == period {
                                at(tile_window_sum, from2 + (strip2 + in_strip2))
                            } else {
                                f64::NAN
                            };
                            let efficiency: f64 = if noise == 0.0 {
                                0.0
                            } else {
                                (at(prices, out2 + (strip2 + in_strip2))
                                    - at(prices, out2 + (strip2 + in_strip2) - period as isize))
                                .abs()
                                    / noise
                            };
                            let rate: f64 = efficiency * (fastest - slowest) + slowest;
                            let e4_part3: f64 = rate * rate;
                            e4_part3_ahead2[in_strip2 as usize] = e4_part3;
                        }
                        for in_strip2 in 0..strip_length2 {
                            let e4_part3: f64 = e4_part3_ahead2[in_strip2 as usize];
                            average += e4_part3 * (at(prices, out2 + (strip2 + in_strip2)) - average);
                            put(kama, out2 + (strip2 + in_strip2), canonical(average, nan));
                        }
                        strip2 += 64;
                    }
                }
            }
        }
    }
    Ok(())
}
