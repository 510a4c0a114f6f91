// Generated from kernels/rolling/rollingMean.ts#L16 by `trefoil build`. Do not edit. Hash c5e138b53db9bceb

use crate::prelude::*;

multiversion!(
    /// Mean of the last `window` rows of each column.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values, or none at all, give NaN. Infinities are values (pandas takes them for missing).
    ///
    /// Accuracy: 1e-12 of the mean of |x| over the window.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods).mean()`; sums by a tree of pairs (no running sum).
    pub rolling_mean = rolling_mean_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, window: i32, min_periods: i32, mean: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_mean_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    mean: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let mean = exact_mut(mean, rows * cols);
    if rows * cols > 0 {
        // Blocks of the tree that lie wholly before the first row are empty and can be left out.
        let mut width: isize = window as isize;
        let mut top: isize = 1;
        while top <= width >> 1 {
            top *= 2;
        }
        while width - top >= rows {
            ctx.poll()?;
            width -= top;
            while top > width {
                top >>= 1;
            }
        }
        while top >> 1 >= rows {
            width -= top >> 1;
            top >>= 1;
        }
        let tile_cols: isize = if width <= 2048 / cols { cols } else { cols.min((2048 / width & -8).max(8)) };
        let tile_rows: isize = rows.min(width.max(4096 / tile_cols - width));
        {
            let chunks = ctx.chunks(rows, cols * 24).of_at_least(width);
            let tasks: Vec<_> = chunks.iter().zip(split(mean, chunks, cols)).collect();
            ctx.run_with(
                tasks,
                || {
                    Ok((
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                    ))
                },
                |(chunk, mean), (tile, tile_window_sum, tile_node_count, tile_window_count)| {
                    rolling_mean_region0::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        min_periods,
                        tile_cols,
                        tile_rows,
                        width,
                        mean,
                        tile,
                        tile_window_sum,
                        tile_node_count,
                        tile_window_count,
                    )
                },
            )?;
        }
    }
    Ok(())
}

multiversion!(rolling_mean_region0 = rolling_mean_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, min_periods: i32, tile_cols: isize, tile_rows: isize, width: isize, mean: &mut [f64], tile: &mut [f64], tile_window_sum: &mut [f64], tile_node_count: &mut [i32], tile_window_count: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_mean_region0_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    min_periods: i32,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    mean: &mut [f64],
    tile: &mut [f64],
    tile_window_sum: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
) {
    let nan = plain_nan();
    let mean_base = lo * cols;
    let base52: isize = cols * 2;
    let base53: isize = cols * 3;
    let base54: isize = cols * 4;
    let base55: isize = cols * 5;
    let base56: isize = cols * 6;
    let base57: isize = (cols + tile_cols - 1) / tile_cols;
    let end16: isize = (hi - lo + tile_rows - 1) / tile_rows;
    for row_tile in 0..end16 {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let base45: isize = base52;
        let base46: isize = base53;
        let base47: isize = base54;
        let base48: isize = base55;
        let base49: isize = base56;
        let base50: isize = (0 - (first_row - width + 1)).max(0);
        let base51: isize = rows_here / width;
        let end15: isize = base57;
        for col_tile in 0..end15 {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let mut missing = false;
            let mut node_rows: isize = 1;
            if first_row - width + 1 >= 0 && (width >= 12 && width & 3 == 0) {
                let blocks: isize = rows_in - 3 >> 2;
                let base15: isize = base45;
                let base16: isize = base46;
                let base17: isize = base47;
                let base18: isize = base48;
                let base19: isize = base49;
                let base20: isize = cols_here * 2;
                let base21: isize = cols_here * 3;
                for block in 0..blocks {
                    let source: isize = (first_row - width + 1 + block * 4) * cols + first_col;
                    let target: isize = block * 4 * cols_here;
                    let mut missing_lanes: W::Mask = W::Mask::splat(false);
                    let e_main: isize = cols_here & -8;
                    let base: isize = base15;
                    let base2: isize = base16;
                    let base3: isize = base17;
                    let base4: isize = base18;
                    let base5: isize = base19;
                    let base6: isize = target + base20;
                    let base7: isize = target + base21;
                    let mut e: isize = 0;
                    while e < e_main {
                        let x2: W::F64 = W::F64::load(x, source + e);
                        let x3: W::F64 = W::F64::load(x, source + e + cols);
                        let x4: W::F64 = W::F64::load(x, source + e + base);
                        let x5: W::F64 = W::F64::load(x, source + e + base2);
                        let x6: W::F64 = W::F64::load(x, source + e + base3);
                        let x7: W::F64 = W::F64::load(x, source + e + base4);
                        let x8: W::F64 = W::F64::load(x, source + e + base5);
                        let pair: W::F64 = x2 + x3;
                        let pair2: W::F64 = x3 + x4;
                        let pair3: W::F64 = x4 + x5;
                        let pair4: W::F64 = x5 + x6;
                        let pair5: W::F64 = x6 + x7;
                        let pair6: W::F64 = x7 + x8;
                        let sum2: W::F64 = pair + pair3;
                        let sum3: W::F64 = pair2 + pair4;
                        let sum4: W::F64 = pair3 + pair5;
                        let sum5: W::F64 = pair4 + pair6;
                        sum2.store(tile, target + e);
                        sum3.store(tile, target + cols_here + e);
                        sum4.store(tile, base6 + e);
                        sum5.store(tile, base7 + e);
                        missing_lanes = missing_lanes | sum2.cmp_ne(sum2);
                        missing_lanes = missing_lanes | sum5.cmp_ne(sum5);
                        e += 8;
                    }
                    missing = missing || missing_lanes.any();
                    let base8: isize = base15;
                    let base9: isize = base16;
                    let base10: isize = base17;
                    let base11: isize = base18;
                    let base12: isize = base19;
                    let base13: isize = target + base20;
                    let base14: isize = target + base21;
                    for e in e_main..cols_here {
                        let x2: f64 = at(x, source + e);
                        let x3: f64 = at(x, source + e + cols);
                        let x4: f64 = at(x, source + e + base8);
                        let x5: f64 = at(x, source + e + base9);
                        let x6: f64 = at(x, source + e + base10);
                        let x7: f64 = at(x, source + e + base11);
                        let x8: f64 = at(x, source + e + base12);
                        let pair: f64 = x2 + x3;
                        let pair2: f64 = x3 + x4;
                        let pair3: f64 = x4 + x5;
                        let pair4: f64 = x5 + x6;
                        let pair5: f64 = x6 + x7;
                        let pair6: f64 = x7 + x8;
                        let sum2: f64 = pair + pair3;
                        let sum3: f64 = pair2 + pair4;
                        let sum4: f64 = pair3 + pair5;
                        let sum5: f64 = pair4 + pair6;
                        put(tile, target + e, sum2);
                        put(tile, target + cols_here + e, sum3);
                        put(tile, base13 + e, sum4);
                        put(tile, base14 + e, sum5);
                        missing = missing || sum2 != sum2;
                        missing = missing || sum5 != sum5;
                    }
                }
                let base26: isize = base45;
                let base27: isize = base46;
                let end: isize = rows_in - 3;
                for block in blocks * 4..end {
                    let source: isize = (first_row - width + 1 + block) * cols + first_col;
                    let target: isize = block * cols_here;
                    let mut missing_lanes2: W::Mask = W::Mask::splat(false);
                    let e_main2: isize = cols_here & -8;
                    let base22: isize = base26;
                    let base23: isize = base27;
                    let mut e: isize = 0;
                    while e < e_main2 {
                        let sum: W::F64 = W::F64::load(x, source + e)
                            + W::F64::load(x, source + e + cols)
                            + (W::F64::load(x, source + e + base22) + W::F64::load(x, source + e + base23));
                        sum.store(tile, target + e);
                        missing_lanes2 = missing_lanes2 | sum.cmp_ne(sum);
                        e += 8;
                    }
                    missing = missing || missing_lanes2.any();
                    let base24: isize = base26;
                    let base25: isize = base27;
                    for e in e_main2..cols_here {
                        let sum: f64 = at(x, source + e)
                            + at(x, source + e + cols)
                            + (at(x, source + e + base24) + at(x, source + e + base25));
                        put(tile, target + e, sum);
                        missing = missing || sum != sum;
                    }
                }
                if !missing {
                    node_rows = 4;
                }
            }
            if node_rows == 1 {
                let lead: isize = base50;
                missing = lead > 0;
                let e2_main: isize = (lead * cols_here).max(0) & -8;
                let mut e2: isize = 0;
                while e2 < e2_main {
                    W::F64::splat(f64::NAN).store(tile, e2);
                    e2 += 8;
                }
                let end2: isize = lead * cols_here;
                for e2 in e2_main..end2 {
                    put(tile, e2, f64::NAN);
                }
                let flat = cols_here == cols;
                let length: isize = if flat { (rows_in - lead) * cols_here } else { cols_here };
                let spans: isize = if flat { 1 } else { rows_in - lead };
                for span in 0..spans {
                    let source2: isize = (first_row - width + 1 + lead + span) * cols + first_col;
                    let target2: isize = (lead + span) * cols_here;
                    let mut missing_lanes3: W::Mask = W::Mask::splat(false);
                    let e2_main2: isize = length & -8;
                    let mut e2: isize = 0;
                    while e2 < e2_main2 {
                        let v: W::F64 = W::F64::load(x, source2 + e2);
                        v.store(tile, target2 + e2);
                        missing_lanes3 = missing_lanes3 | v.cmp_ne(v);
                        e2 += 8;
                    }
                    missing = missing || missing_lanes3.any();
                    for e2 in e2_main2..length {
                        let v: f64 = at(x, source2 + e2);
                        put(tile, target2 + e2, v);
                        missing = missing || v != v;
                    }
                }
            }
            if missing {
                let mut k2: isize = 1;
                let mut low2: isize = 0;
                if width & k2 != 0 {
                    let e8_main: isize = (rows_in * cols_here).max(0) & -8;
                    let mut e8: isize = 0;
                    while e8 < e8_main {
                        let v2: W::F64 = W::F64::load(tile, e8);
                        let count: W::I32 = W::select_i32(v2.cmp_eq(v2), W::I32::splat(1_i32), W::I32::splat(0_i32));
                        let sum9: W::F64 = W::select_f64(v2.cmp_eq(v2), v2, W::F64::splat(-0.0));
                        count.store(tile_window_count, e8);
                        sum9.store(tile_window_sum, e8);
                        e8 += 8;
                    }
                    let end3: isize = rows_in * cols_here;
                    for e8 in e8_main..end3 {
                        let v2: f64 = at(tile, e8);
                        let count: i32 = if v2 == v2 { 1_i32 } else { 0_i32 };
                        let sum9: f64 = if v2 == v2 { v2 } else { -0.0 };
                        put(tile_window_count, e8, count);
                        put(tile_window_sum, e8, sum9);
                    }
                    low2 = 1;
                }
                if width >= 2 {
                    if width == 2 {
                        let ahead4: isize = k2 * cols_here;
                        let e8_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e8: isize = 0;
                        while e8 < e8_main2 {
                            let v_older: W::F64 = W::F64::load(tile, e8);
                            let v_newer: W::F64 = W::F64::load(tile, e8 + ahead4);
                            let sum10: W::F64 = W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(-0.0))
                                + W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(-0.0));
                            let count2: W::I32 =
                                W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                    + W::select_i32(
                                        v_newer.cmp_eq(v_newer),
                                        W::I32::splat(1_i32),
                                        W::I32::splat(0_i32),
                                    );
                            sum10.store(tile_window_sum, e8);
                            count2.store(tile_window_count, e8);
                            e8 += 8;
                        }
                        let end4: isize = (rows_in - 1) * cols_here;
                        for e8 in e8_main2..end4 {
                            let v_older: f64 = at(tile, e8);
                            let v_newer: f64 = at(tile, e8 + ahead4);
                            let sum10: f64 = (if v_older == v_older { v_older } else { -0.0 })
                                + (if v_newer == v_newer { v_newer } else { -0.0 });
                            let count2: i32 = (if v_older == v_older { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer == v_newer { 1_i32 } else { 0_i32 });
                            put(tile_window_sum, e8, sum10);
                            put(tile_window_count, e8, count2);
                        }
                    } else {
                        let ahead4: isize = k2 * cols_here;
                        let e8_main3: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e8: isize = 0;
                        while e8 < e8_main3 {
                            let v_older2: W::F64 = W::F64::load(tile, e8);
                            let v_newer2: W::F64 = W::F64::load(tile, e8 + ahead4);
                            let sum11: W::F64 = W::select_f64(v_older2.cmp_eq(v_older2), v_older2, W::F64::splat(-0.0))
                                + W::select_f64(v_newer2.cmp_eq(v_newer2), v_newer2, W::F64::splat(-0.0));
                            let count3: W::I32 =
                                W::select_i32(v_older2.cmp_eq(v_older2), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                    + W::select_i32(
                                        v_newer2.cmp_eq(v_newer2),
                                        W::I32::splat(1_i32),
                                        W::I32::splat(0_i32),
                                    );
                            sum11.store(tile, e8);
                            count3.store(tile_node_count, e8);
                            e8 += 8;
                        }
                        let end5: isize = (rows_in - 1) * cols_here;
                        for e8 in e8_main3..end5 {
                            let v_older2: f64 = at(tile, e8);
                            let v_newer2: f64 = at(tile, e8 + ahead4);
                            let sum11: f64 = (if v_older2 == v_older2 { v_older2 } else { -0.0 })
                                + (if v_newer2 == v_newer2 { v_newer2 } else { -0.0 });
                            let count3: i32 = (if v_older2 == v_older2 { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer2 == v_newer2 { 1_i32 } else { 0_i32 });
                            put(tile, e8, sum11);
                            put(tile_node_count, e8, count3);
                        }
                    }
                }
                k2 = 2;
                while k2 <= width {
                    if width & k2 != 0 {
                        if low2 == 0 {
                            if k2 != width {
                                let e8_main4: isize = ((rows_in - (k2 - 1)) * cols_here).max(0) & -8;
                                let mut e8: isize = 0;
                                while e8 < e8_main4 {
                                    let count4: W::I32 = W::I32::load(tile_node_count, e8);
                                    let sum12: W::F64 = W::F64::load(tile, e8);
                                    count4.store(tile_window_count, e8);
                                    sum12.store(tile_window_sum, e8);
                                    e8 += 8;
                                }
                                let end6: isize = (rows_in - (k2 - 1)) * cols_here;
                                for e8 in e8_main4..end6 {
                                    let count4: i32 = at(tile_node_count, e8);
                                    let sum12: f64 = at(tile, e8);
                                    put(tile_window_count, e8, count4);
                                    put(tile_window_sum, e8, sum12);
                                }
                            }
                        } else {
                            let ahead4: isize = k2 * cols_here;
                            let e8_main5: isize = ((rows_in - (low2 + k2 - 1)) * cols_here).max(0) & -8;
                            let mut e8: isize = 0;
                            while e8 < e8_main5 {
                                let sum13: W::F64 = W::F64::load(tile, e8) + W::F64::load(tile_window_sum, e8 + ahead4);
                                let count5: W::I32 =
                                    W::I32::load(tile_node_count, e8) + W::I32::load(tile_window_count, e8 + ahead4);
                                sum13.store(tile_window_sum, e8);
                                count5.store(tile_window_count, e8);
                                e8 += 8;
                            }
                            let end7: isize = (rows_in - (low2 + k2 - 1)) * cols_here;
                            for e8 in e8_main5..end7 {
                                let sum13: f64 = at(tile, e8) + at(tile_window_sum, e8 + ahead4);
                                let count5: i32 =
                                    at(tile_node_count, e8).wrapping_add(at(tile_window_count, e8 + ahead4));
                                put(tile_window_sum, e8, sum13);
                                put(tile_window_count, e8, count5);
                            }
                        }
                        low2 += k2;
                    }
                    if k2 * 2 <= width {
                        if k2 * 2 == width {
                            let ahead4: isize = k2 * cols_here;
                            let e8_main6: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e8: isize = 0;
                            while e8 < e8_main6 {
                                let sum14: W::F64 = W::F64::load(tile, e8) + W::F64::load(tile, e8 + ahead4);
                                let count6: W::I32 =
                                    W::I32::load(tile_node_count, e8) + W::I32::load(tile_node_count, e8 + ahead4);
                                sum14.store(tile_window_sum, e8);
                                count6.store(tile_window_count, e8);
                                e8 += 8;
                            }
                            let end8: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                            for e8 in e8_main6..end8 {
                                let sum14: f64 = at(tile, e8) + at(tile, e8 + ahead4);
                                let count6: i32 =
                                    at(tile_node_count, e8).wrapping_add(at(tile_node_count, e8 + ahead4));
                                put(tile_window_sum, e8, sum14);
                                put(tile_window_count, e8, count6);
                            }
                        } else {
                            let ahead4: isize = k2 * cols_here;
                            let e8_main7: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e8: isize = 0;
                            while e8 < e8_main7 {
                                let sum15: W::F64 = W::F64::load(tile, e8) + W::F64::load(tile, e8 + ahead4);
                                let count7: W::I32 =
                                    W::I32::load(tile_node_count, e8) + W::I32::load(tile_node_count, e8 + ahead4);
                                sum15.store(tile, e8);
                                count7.store(tile_node_count, e8);
                                e8 += 8;
                            }
                            let end9: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                            for e8 in e8_main7..end9 {
                                let sum15: f64 = at(tile, e8) + at(tile, e8 + ahead4);
                                let count7: i32 =
                                    at(tile_node_count, e8).wrapping_add(at(tile_node_count, e8 + ahead4));
                                put(tile, e8, sum15);
                                put(tile_node_count, e8, count7);
                            }
                        }
                    }
                    k2 *= 2;
                }
                let flat6 = cols_here == cols;
                let length6: isize = if flat6 { rows_here * cols_here } else { cols_here };
                let spans6: isize = if flat6 { 1 } else { rows_here };
                for span6 in 0..spans6 {
                    let from5: isize = span6 * cols_here;
                    let out5: isize = (first_row + span6) * cols + first_col;
                    let e9_main: isize = length6 & -8;
                    let mut e9: isize = 0;
                    while e9 < e9_main {
                        let tile_window_count_shared: W::I32 = W::I32::load(tile_window_count, from5 + e9);
                        let result: W::F64 = W::select_f64(
                            tile_window_count_shared.cmp_ge(W::I32::splat(min_periods)),
                            W::F64::load(tile_window_sum, from5 + e9) / tile_window_count_shared.to_f64(),
                            W::F64::splat(f64::NAN),
                        );
                        result.canonical(nan).store(mean, out5 + e9 - mean_base);
                        e9 += 8;
                    }
                    for e9 in e9_main..length6 {
                        let result2: f64 = if at(tile_window_count, from5 + e9) >= min_periods {
                            at(tile_window_sum, from5 + e9) / at(tile_window_count, from5 + e9) as f64
                        } else {
                            f64::NAN
                        };
                        put(mean, out5 + e9 - mean_base, canonical(result2, nan));
                    }
                }
            } else {
                let mut k: isize = node_rows;
                let mut low: isize = 0;
                let mut limit: isize = 1;
                while limit <= width >> 1 {
                    limit *= 2;
                }
                if width & width - 1 == 0 && width >= 4 {
                    limit >>= 2;
                }
                while k < limit {
                    if width & k != 0 {
                        if low == 0 {
                            let e3_main: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                            let mut e3: isize = 0;
                            while e3 < e3_main {
                                W::F64::load(tile, e3).store(tile_window_sum, e3);
                                e3 += 8;
                            }
                            let end10: isize = (rows_in - k + 1) * cols_here;
                            for e3 in e3_main..end10 {
                                put(tile_window_sum, e3, at(tile, e3));
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e3_main2: isize = ((rows_in - (low + k) + 1) * cols_here).max(0) & -8;
                            let mut e3: isize = 0;
                            while e3 < e3_main2 {
                                (W::F64::load(tile, e3) + W::F64::load(tile_window_sum, e3 + ahead))
                                    .store(tile_window_sum, e3);
                                e3 += 8;
                            }
                            let end11: isize = (rows_in - (low + k) + 1) * cols_here;
                            for e3 in e3_main2..end11 {
                                put(tile_window_sum, e3, at(tile, e3) + at(tile_window_sum, e3 + ahead));
                            }
                        }
                        low += k;
                    }
                    if k * 4 <= limit && !(width & k * 2 != 0) {
                        let ahead: isize = k * cols_here;
                        let e3_main3: isize = ((rows_in - k * 4 + 1) * cols_here).max(0) & -8;
                        let base28: isize = ahead * 2;
                        let base29: isize = ahead * 3;
                        let mut e3: isize = 0;
                        while e3 < e3_main3 {
                            (W::F64::load(tile, e3)
                                + W::F64::load(tile, e3 + ahead)
                                + (W::F64::load(tile, e3 + base28) + W::F64::load(tile, e3 + base29)))
                            .store(tile, e3);
                            e3 += 8;
                        }
                        let base30: isize = ahead * 2;
                        let base31: isize = ahead * 3;
                        let end12: isize = (rows_in - k * 4 + 1) * cols_here;
                        for e3 in e3_main3..end12 {
                            put(
                                tile,
                                e3,
                                at(tile, e3) + at(tile, e3 + ahead) + (at(tile, e3 + base30) + at(tile, e3 + base31)),
                            );
                        }
                        k *= 4;
                    } else {
                        let ahead: isize = k * cols_here;
                        let e3_main4: isize = ((rows_in - k * 2 + 1) * cols_here).max(0) & -8;
                        let mut e3: isize = 0;
                        while e3 < e3_main4 {
                            (W::F64::load(tile, e3) + W::F64::load(tile, e3 + ahead)).store(tile, e3);
                            e3 += 8;
                        }
                        let end13: isize = (rows_in - k * 2 + 1) * cols_here;
                        for e3 in e3_main4..end13 {
                            put(tile, e3, at(tile, e3) + at(tile, e3 + ahead));
                        }
                        k *= 2;
                    }
                }
                if k == width {
                    let e3_main5: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                    let mut e3: isize = 0;
                    while e3 < e3_main5 {
                        W::F64::load(tile, e3).store(tile_window_sum, e3);
                        e3 += 8;
                    }
                    let end14: isize = (rows_in - k + 1) * cols_here;
                    for e3 in e3_main5..end14 {
                        put(tile_window_sum, e3, at(tile, e3));
                    }
                }
                if width & width - 1 == 0 {
                    if width >= 4 {
                        let quarter: isize = width >> 2;
                        let ahead2: isize = quarter * cols_here;
                        let across: isize = quarter * cols;
                        let blocks2: isize = base51;
                        let present: i32 = width as i32;
                        let base33: isize = quarter * cols_here;
                        for block2 in 0..blocks2 {
                            let flat2 = cols_here == cols;
                            let length2: isize = if flat2 { base33 } else { cols_here };
                            let spans2: isize = if flat2 { 1 } else { quarter };
                            let base32: isize = block2 * width;
                            for span2 in 0..spans2 {
                                let from: isize = (base32 + span2) * cols_here;
                                let out: isize = (first_row + (base32 + span2)) * cols + first_col;
                                // Dividing by a power of two is multiplying by its exact reciprocal.
                                let inverse: f64 = 1.0 / present as f64;
                                if present > 0_i32 && present & present.wrapping_sub(1_i32) == 0_i32 {
                                    let e4_main: isize = length2 & -8;
                                    let mut e4: isize = 0;
                                    while e4 < e4_main {
                                        let mut n: isize = 0;
                                        while n < 4 {
                                            let tile_shared: W::F64 = W::F64::load(tile, from + e4 + ahead2 * (n + 1));
                                            let tile_shared2: W::F64 = W::F64::load(tile, from + e4 + ahead2 * (n + 2));
                                            let tile_shared3: W::F64 = W::F64::load(tile, from + e4 + ahead2 * (n + 3));
                                            let tile_shared4: W::F64 = W::F64::load(tile, from + e4 + ahead2 * (n + 4));
                                            let tile_shared5: W::F64 = W::F64::load(tile, from + e4 + ahead2 * (n + 5));
                                            let sum6: W::F64 = W::F64::load(tile, from + e4 + ahead2 * n)
                                                + tile_shared
                                                + (tile_shared2 + tile_shared3);
                                            let sum6_1: W::F64 =
                                                tile_shared + tile_shared2 + (tile_shared3 + tile_shared4);
                                            let sum6_2: W::F64 =
                                                tile_shared2 + tile_shared3 + (tile_shared4 + tile_shared5);
                                            let sum6_3: W::F64 = tile_shared3
                                                + tile_shared4
                                                + (tile_shared5 + W::F64::load(tile, from + e4 + ahead2 * (n + 6)));
                                            let mut choice0: W::F64 = W::F64::splat(0.0);
                                            if present >= min_periods {
                                                choice0 = sum6 * W::F64::splat(inverse);
                                            } else {
                                                choice0 = W::F64::splat(f64::NAN);
                                            }
                                            choice0.canonical(nan).store(mean, out + e4 + across * n - mean_base);
                                            let mut choice1: W::F64 = W::F64::splat(0.0);
                                            if present >= min_periods {
                                                choice1 = sum6_1 * W::F64::splat(inverse);
                                            } else {
                                                choice1 = W::F64::splat(f64::NAN);
                                            }
                                            choice1.canonical(nan).store(mean, out + e4 + across * (n + 1) - mean_base);
                                            let mut choice2: W::F64 = W::F64::splat(0.0);
                                            if present >= min_periods {
                                                choice2 = sum6_2 * W::F64::splat(inverse);
                                            } else {
                                                choice2 = W::F64::splat(f64::NAN);
                                            }
                                            choice2.canonical(nan).store(mean, out + e4 + across * (n + 2) - mean_base);
                                            let mut choice3: W::F64 = W::F64::splat(0.0);
                                            if present >= min_periods {
                                                choice3 = sum6_3 * W::F64::splat(inverse);
                                            } else {
                                                choice3 = W::F64::splat(f64::NAN);
                                            }
                                            choice3.canonical(nan).store(mean, out + e4 + across * (n + 3) - mean_base);
                                            n += 4;
                                        }
                                        e4 += 8;
                                    }
                                    for e4 in e4_main..length2 {
                                        let mut n: isize = 0;
                                        while n < 4 {
                                            let tile_shared6: f64 = at(tile, from + e4 + ahead2 * (n + 1));
                                            let tile_shared7: f64 = at(tile, from + e4 + ahead2 * (n + 2));
                                            let tile_shared8: f64 = at(tile, from + e4 + ahead2 * (n + 3));
                                            let tile_shared9: f64 = at(tile, from + e4 + ahead2 * (n + 4));
                                            let tile_shared10: f64 = at(tile, from + e4 + ahead2 * (n + 5));
                                            let sum6: f64 = at(tile, from + e4 + ahead2 * n)
                                                + tile_shared6
                                                + (tile_shared7 + tile_shared8);
                                            let sum6_1: f64 =
                                                tile_shared6 + tile_shared7 + (tile_shared8 + tile_shared9);
                                            let sum6_2: f64 =
                                                tile_shared7 + tile_shared8 + (tile_shared9 + tile_shared10);
                                            let sum6_3: f64 = tile_shared8
                                                + tile_shared9
                                                + (tile_shared10 + at(tile, from + e4 + ahead2 * (n + 6)));
                                            let result3: f64 =
                                                if present >= min_periods { sum6 * inverse } else { f64::NAN };
                                            put(mean, out + e4 + across * n - mean_base, canonical(result3, nan));
                                            let result4: f64 =
                                                if present >= min_periods { sum6_1 * inverse } else { f64::NAN };
                                            put(mean, out + e4 + across * (n + 1) - mean_base, canonical(result4, nan));
                                            let result5: f64 =
                                                if present >= min_periods { sum6_2 * inverse } else { f64::NAN };
                                            put(mean, out + e4 + across * (n + 2) - mean_base, canonical(result5, nan));
                                            let result6: f64 =
                                                if present >= min_periods { sum6_3 * inverse } else { f64::NAN };
                                            put(mean, out + e4 + across * (n + 3) - mean_base, canonical(result6, nan));
                                            n += 4;
                                        }
                                    }
                                } else {
                                    let e4_main2: isize = length2 & -8;
                                    let mut e4: isize = 0;
                                    while e4 < e4_main2 {
                                        let mut n: isize = 0;
                                        while n < 4 {
                                            let tile_shared11: W::F64 =
                                                W::F64::load(tile, from + e4 + ahead2 * (n + 1));
                                            let tile_shared12: W::F64 =
                                                W::F64::load(tile, from + e4 + ahead2 * (n + 2));
                                            let tile_shared13: W::F64 =
                                                W::F64::load(tile, from + e4 + ahead2 * (n + 3));
                                            let tile_shared14: W::F64 =
                                                W::F64::load(tile, from + e4 + ahead2 * (n + 4));
                                            let tile_shared15: W::F64 =
                                                W::F64::load(tile, from + e4 + ahead2 * (n + 5));
                                            let sum6: W::F64 = W::F64::load(tile, from + e4 + ahead2 * n)
                                                + tile_shared11
                                                + (tile_shared12 + tile_shared13);
                                            let sum6_1: W::F64 =
                                                tile_shared11 + tile_shared12 + (tile_shared13 + tile_shared14);
                                            let sum6_2: W::F64 =
                                                tile_shared12 + tile_shared13 + (tile_shared14 + tile_shared15);
                                            let sum6_3: W::F64 = tile_shared13
                                                + tile_shared14
                                                + (tile_shared15 + W::F64::load(tile, from + e4 + ahead2 * (n + 6)));
                                            let mut choice0: W::F64 = W::F64::splat(0.0);
                                            if present >= min_periods {
                                                choice0 = sum6 / W::F64::splat(present as f64);
                                            } else {
                                                choice0 = W::F64::splat(f64::NAN);
                                            }
                                            choice0.canonical(nan).store(mean, out + e4 + across * n - mean_base);
                                            let mut choice1: W::F64 = W::F64::splat(0.0);
                                            if present >= min_periods {
                                                choice1 = sum6_1 / W::F64::splat(present as f64);
                                            } else {
                                                choice1 = W::F64::splat(f64::NAN);
                                            }
                                            choice1.canonical(nan).store(mean, out + e4 + across * (n + 1) - mean_base);
                                            let mut choice2: W::F64 = W::F64::splat(0.0);
                                            if present >= min_periods {
                                                choice2 = sum6_2 / W::F64::splat(present as f64);
                                            } else {
                                                choice2 = W::F64::splat(f64::NAN);
                                            }
                                            choice2.canonical(nan).store(mean, out + e4 + across * (n + 2) - mean_base);
                                            let mut choice3: W::F64 = W::F64::splat(0.0);
                                            if present >= min_periods {
                                                choice3 = sum6_3 / W::F64::splat(present as f64);
                                            } else {
                                                choice3 = W::F64::splat(f64::NAN);
                                            }
                                            choice3.canonical(nan).store(mean, out + e4 + across * (n + 3) - mean_base);
                                            n += 4;
                                        }
                                        e4 += 8;
                                    }
                                    for e4 in e4_main2..length2 {
                                        let mut n: isize = 0;
                                        while n < 4 {
                                            let tile_shared16: f64 = at(tile, from + e4 + ahead2 * (n + 1));
                                            let tile_shared17: f64 = at(tile, from + e4 + ahead2 * (n + 2));
                                            let tile_shared18: f64 = at(tile, from + e4 + ahead2 * (n + 3));
                                            let tile_shared19: f64 = at(tile, from + e4 + ahead2 * (n + 4));
                                            let tile_shared20: f64 = at(tile, from + e4 + ahead2 * (n + 5));
                                            let sum6: f64 = at(tile, from + e4 + ahead2 * n)
                                                + tile_shared16
                                                + (tile_shared17 + tile_shared18);
                                            let sum6_1: f64 =
                                                tile_shared16 + tile_shared17 + (tile_shared18 + tile_shared19);
                                            let sum6_2: f64 =
                                                tile_shared17 + tile_shared18 + (tile_shared19 + tile_shared20);
                                            let sum6_3: f64 = tile_shared18
                                                + tile_shared19
                                                + (tile_shared20 + at(tile, from + e4 + ahead2 * (n + 6)));
                                            let result7: f64 =
                                                if present >= min_periods { sum6 / present as f64 } else { f64::NAN };
                                            put(mean, out + e4 + across * n - mean_base, canonical(result7, nan));
                                            let result8: f64 =
                                                if present >= min_periods { sum6_1 / present as f64 } else { f64::NAN };
                                            put(mean, out + e4 + across * (n + 1) - mean_base, canonical(result8, nan));
                                            let result9: f64 =
                                                if present >= min_periods { sum6_2 / present as f64 } else { f64::NAN };
                                            put(mean, out + e4 + across * (n + 2) - mean_base, canonical(result9, nan));
                                            let result10: f64 =
                                                if present >= min_periods { sum6_3 / present as f64 } else { f64::NAN };
                                            put(
                                                mean,
                                                out + e4 + across * (n + 3) - mean_base,
                                                canonical(result10, nan),
                                            );
                                            n += 4;
                                        }
                                    }
                                }
                            }
                        }
                        let flat3 = cols_here == cols;
                        let length3: isize = if flat3 { (rows_here - blocks2 * width) * cols_here } else { cols_here };
                        let spans3: isize = if flat3 { 1 } else { rows_here - blocks2 * width };
                        let base42: isize = blocks2 * width;
                        let base43: isize = ahead2 * 2;
                        let base44: isize = ahead2 * 3;
                        for span3 in 0..spans3 {
                            let from2: isize = (base42 + span3) * cols_here;
                            let out2: isize = (first_row + (base42 + span3)) * cols + first_col;
                            // Dividing by a power of two is multiplying by its exact reciprocal.
                            let inverse2: f64 = 1.0 / present as f64;
                            if present > 0_i32 && present & present.wrapping_sub(1_i32) == 0_i32 {
                                let e5_main: isize = length3 & -8;
                                let base34: isize = base43;
                                let base35: isize = base44;
                                let mut e5: isize = 0;
                                while e5 < e5_main {
                                    let sum7: W::F64 = W::F64::load(tile, from2 + e5)
                                        + W::F64::load(tile, from2 + e5 + ahead2)
                                        + (W::F64::load(tile, from2 + e5 + base34)
                                            + W::F64::load(tile, from2 + e5 + base35));
                                    let mut choice0: W::F64 = W::F64::splat(0.0);
                                    if present >= min_periods {
                                        choice0 = sum7 * W::F64::splat(inverse2);
                                    } else {
                                        choice0 = W::F64::splat(f64::NAN);
                                    }
                                    choice0.canonical(nan).store(mean, out2 + e5 - mean_base);
                                    e5 += 8;
                                }
                                let base36: isize = base43;
                                let base37: isize = base44;
                                for e5 in e5_main..length3 {
                                    let sum7: f64 = at(tile, from2 + e5)
                                        + at(tile, from2 + e5 + ahead2)
                                        + (at(tile, from2 + e5 + base36) + at(tile, from2 + e5 + base37));
                                    let result11: f64 = if present >= min_periods { sum7 * inverse2 } else { f64::NAN };
                                    put(mean, out2 + e5 - mean_base, canonical(result11, nan));
                                }
                            } else {
                                let e5_main2: isize = length3 & -8;
                                let base38: isize = base43;
                                let base39: isize = base44;
                                let mut e5: isize = 0;
                                while e5 < e5_main2 {
                                    let sum7: W::F64 = W::F64::load(tile, from2 + e5)
                                        + W::F64::load(tile, from2 + e5 + ahead2)
                                        + (W::F64::load(tile, from2 + e5 + base38)
                                            + W::F64::load(tile, from2 + e5 + base39));
                                    let mut choice0: W::F64 = W::F64::splat(0.0);
                                    if present >= min_periods {
                                        choice0 = sum7 / W::F64::splat(present as f64);
                                    } else {
                                        choice0 = W::F64::splat(f64::NAN);
                                    }
                                    choice0.canonical(nan).store(mean, out2 + e5 - mean_base);
                                    e5 += 8;
                                }
                                let base40: isize = base43;
                                let base41: isize = base44;
                                for e5 in e5_main2..length3 {
                                    let sum7: f64 = at(tile, from2 + e5)
                                        + at(tile, from2 + e5 + ahead2)
                                        + (at(tile, from2 + e5 + base40) + at(tile, from2 + e5 + base41));
                                    let result12: f64 =
                                        if present >= min_periods { sum7 / present as f64 } else { f64::NAN };
                                    put(mean, out2 + e5 - mean_base, canonical(result12, nan));
                                }
                            }
                        }
                    } else {
                        let present2: i32 = width as i32;
                        let flat4 = cols_here == cols;
                        let length4: isize = if flat4 { rows_here * cols_here } else { cols_here };
                        let spans4: isize = if flat4 { 1 } else { rows_here };
                        for span4 in 0..spans4 {
                            let from3: isize = span4 * cols_here;
                            let out3: isize = (first_row + span4) * cols + first_col;
                            // Dividing by a power of two is multiplying by its exact reciprocal.
                            let inverse3: f64 = 1.0 / present2 as f64;
                            if present2 > 0_i32 && present2 & present2.wrapping_sub(1_i32) == 0_i32 {
                                let e6_main: isize = length4 & -8;
                                let mut e6: isize = 0;
                                while e6 < e6_main {
                                    let mut choice0: W::F64 = W::F64::splat(0.0);
                                    if present2 >= min_periods {
                                        choice0 = W::F64::load(tile_window_sum, from3 + e6) * W::F64::splat(inverse3);
                                    } else {
                                        choice0 = W::F64::splat(f64::NAN);
                                    }
                                    choice0.canonical(nan).store(mean, out3 + e6 - mean_base);
                                    e6 += 8;
                                }
                                for e6 in e6_main..length4 {
                                    let result13: f64 = if present2 >= min_periods {
                                        at(tile_window_sum, from3 + e6) * inverse3
                                    } else {
                                        f64::NAN
                                    };
                                    put(mean, out3 + e6 - mean_base, canonical(result13, nan));
                                }
                            } else {
                                let e6_main2: isize = length4 & -8;
                                let mut e6: isize = 0;
                                while e6 < e6_main2 {
                                    let mut choice0: W::F64 = W::F64::splat(0.0);
                                    if present2 >= min_periods {
                                        choice0 =
                                            W::F64::load(tile_window_sum, from3 + e6) / W::F64::splat(present2 as f64);
                                    } else {
                                        choice0 = W::F64::splat(f64::NAN);
                                    }
                                    choice0.canonical(nan).store(mean, out3 + e6 - mean_base);
                                    e6 += 8;
                                }
                                for e6 in e6_main2..length4 {
                                    let result14: f64 = if present2 >= min_periods {
                                        at(tile_window_sum, from3 + e6) / present2 as f64
                                    } else {
                                        f64::NAN
                                    };
                                    put(mean, out3 + e6 - mean_base, canonical(result14, nan));
                                }
                            }
                        }
                    }
                } else {
                    let ahead3: isize = k * cols_here;
                    let present3: i32 = width as i32;
                    let flat5 = cols_here == cols;
                    let length5: isize = if flat5 { rows_here * cols_here } else { cols_here };
                    let spans5: isize = if flat5 { 1 } else { rows_here };
                    for span5 in 0..spans5 {
                        let from4: isize = span5 * cols_here;
                        let out4: isize = (first_row + span5) * cols + first_col;
                        // Dividing by a power of two is multiplying by its exact reciprocal.
                        let inverse4: f64 = 1.0 / present3 as f64;
                        if present3 > 0_i32 && present3 & present3.wrapping_sub(1_i32) == 0_i32 {
                            let e7_main: isize = length5 & -8;
                            let mut e7: isize = 0;
                            while e7 < e7_main {
                                let sum8: W::F64 =
                                    W::F64::load(tile, from4 + e7) + W::F64::load(tile_window_sum, from4 + e7 + ahead3);
                                let mut choice0: W::F64 = W::F64::splat(0.0);
                                if present3 >= min_periods {
                                    choice0 = sum8 * W::F64::splat(inverse4);
                                } else {
                                    choice0 = W::F64::splat(f64::NAN);
                                }
                                choice0.canonical(nan).store(mean, out4 + e7 - mean_base);
                                e7 += 8;
                            }
                            for e7 in e7_main..length5 {
                                let sum8: f64 = at(tile, from4 + e7) + at(tile_window_sum, from4 + e7 + ahead3);
                                let result15: f64 = if present3 >= min_periods { sum8 * inverse4 } else { f64::NAN };
                                put(mean, out4 + e7 - mean_base, canonical(result15, nan));
                            }
                        } else {
                            let e7_main2: isize = length5 & -8;
                            let mut e7: isize = 0;
                            while e7 < e7_main2 {
                                let sum8: W::F64 =
                                    W::F64::load(tile, from4 + e7) + W::F64::load(tile_window_sum, from4 + e7 + ahead3);
                                let mut choice0: W::F64 = W::F64::splat(0.0);
                                if present3 >= min_periods {
                                    choice0 = sum8 / W::F64::splat(present3 as f64);
                                } else {
                                    choice0 = W::F64::splat(f64::NAN);
                                }
                                choice0.canonical(nan).store(mean, out4 + e7 - mean_base);
                                e7 += 8;
                            }
                            for e7 in e7_main2..length5 {
                                let sum8: f64 = at(tile, from4 + e7) + at(tile_window_sum, from4 + e7 + ahead3);
                                let result16: f64 =
                                    if present3 >= min_periods { sum8 / present3 as f64 } else { f64::NAN };
                                put(mean, out4 + e7 - mean_base, canonical(result16, nan));
                            }
                        }
                    }
                }
            }
        }
    }
}
