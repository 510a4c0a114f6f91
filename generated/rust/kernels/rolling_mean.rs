// Generated from kernels/rolling/rollingMean.ts#L16 by `trefoil build`. Do not edit. Hash a7f05afa7fbd65c3

use crate::prelude::*;

multiversion!(
    /// Mean of the last `window` rows of each column.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values give NaN. Infinities are values.
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
    let base24: isize = cols * 2;
    let base25: isize = cols * 3;
    let base26: isize = (cols + tile_cols - 1) / tile_cols;
    let end15: isize = (hi - lo + tile_rows - 1) / tile_rows;
    for row_tile in 0..end15 {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let base21: isize = base24;
        let base22: isize = base25;
        let base23: isize = (0 - (first_row - width + 1)).max(0);
        let end14: isize = base26;
        for col_tile in 0..end14 {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let mut missing = false;
            let mut node_rows: isize = 1;
            if first_row - width + 1 >= 0 && (width >= 12 && width & 3 == 0) {
                let flat = cols_here == cols;
                let length: isize = if flat { (rows_in - 3) * cols_here } else { cols_here };
                let spans: isize = if flat { 1 } else { rows_in - 3 };
                let base5: isize = base21;
                let base6: isize = base22;
                for span in 0..spans {
                    let source: isize = (first_row - width + 1 + span) * cols + first_col;
                    let target: isize = span * cols_here;
                    let mut missing_lanes: W::Mask = W::Mask::splat(false);
                    let e_main: isize = length & -8;
                    let base: isize = base5;
                    let base2: isize = base6;
                    let mut e: isize = 0;
                    while e < e_main {
                        let sum: W::F64 = W::F64::load(x, source + e)
                            + W::F64::load(x, source + e + cols)
                            + (W::F64::load(x, source + e + base) + W::F64::load(x, source + e + base2));
                        sum.store(tile, target + e);
                        missing_lanes = missing_lanes | sum.cmp_ne(sum);
                        e += 8;
                    }
                    missing = missing || missing_lanes.any();
                    let base3: isize = base5;
                    let base4: isize = base6;
                    for e in e_main..length {
                        let sum: f64 = at(x, source + e)
                            + at(x, source + e + cols)
                            + (at(x, source + e + base3) + at(x, source + e + base4));
                        put(tile, target + e, sum);
                        missing = missing || sum != sum;
                    }
                }
                if !missing {
                    node_rows = 4;
                }
            }
            if node_rows == 1 {
                let lead: isize = base23;
                missing = lead > 0;
                let e2_main: isize = (lead * cols_here).max(0) & -8;
                let mut e2: isize = 0;
                while e2 < e2_main {
                    W::F64::splat(f64::NAN).store(tile, e2);
                    e2 += 8;
                }
                let end: isize = lead * cols_here;
                for e2 in e2_main..end {
                    put(tile, e2, f64::NAN);
                }
                let flat2 = cols_here == cols;
                let length2: isize = if flat2 { (rows_in - lead) * cols_here } else { cols_here };
                let spans2: isize = if flat2 { 1 } else { rows_in - lead };
                for span2 in 0..spans2 {
                    let source2: isize = (first_row - width + 1 + lead + span2) * cols + first_col;
                    let target2: isize = (lead + span2) * cols_here;
                    let mut missing_lanes2: W::Mask = W::Mask::splat(false);
                    let e2_main2: isize = length2 & -8;
                    let mut e2: isize = 0;
                    while e2 < e2_main2 {
                        let v: W::F64 = W::F64::load(x, source2 + e2);
                        v.store(tile, target2 + e2);
                        missing_lanes2 = missing_lanes2 | v.cmp_ne(v);
                        e2 += 8;
                    }
                    missing = missing || missing_lanes2.any();
                    for e2 in e2_main2..length2 {
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
                    let e7_main: isize = (rows_in * cols_here).max(0) & -8;
                    let mut e7: isize = 0;
                    while e7 < e7_main {
                        let v2: W::F64 = W::F64::load(tile, e7);
                        let count: W::I32 = W::select_i32(v2.cmp_eq(v2), W::I32::splat(1_i32), W::I32::splat(0_i32));
                        let sum4: W::F64 = W::select_f64(v2.cmp_eq(v2), v2, W::F64::splat(-0.0));
                        count.store(tile_window_count, e7);
                        sum4.store(tile_window_sum, e7);
                        e7 += 8;
                    }
                    let end2: isize = rows_in * cols_here;
                    for e7 in e7_main..end2 {
                        let v2: f64 = at(tile, e7);
                        let count: i32 = if v2 == v2 { 1_i32 } else { 0_i32 };
                        let sum4: f64 = if v2 == v2 { v2 } else { -0.0 };
                        put(tile_window_count, e7, count);
                        put(tile_window_sum, e7, sum4);
                    }
                    low2 = 1;
                }
                if width >= 2 {
                    if width == 2 {
                        let ahead4: isize = k2 * cols_here;
                        let e7_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e7: isize = 0;
                        while e7 < e7_main2 {
                            let v_older: W::F64 = W::F64::load(tile, e7);
                            let v_newer: W::F64 = W::F64::load(tile, e7 + ahead4);
                            let sum5: W::F64 = W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(-0.0))
                                + W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(-0.0));
                            let count2: W::I32 =
                                W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                    + W::select_i32(
                                        v_newer.cmp_eq(v_newer),
                                        W::I32::splat(1_i32),
                                        W::I32::splat(0_i32),
                                    );
                            sum5.store(tile_window_sum, e7);
                            count2.store(tile_window_count, e7);
                            e7 += 8;
                        }
                        let end3: isize = (rows_in - 1) * cols_here;
                        for e7 in e7_main2..end3 {
                            let v_older: f64 = at(tile, e7);
                            let v_newer: f64 = at(tile, e7 + ahead4);
                            let sum5: f64 = (if v_older == v_older { v_older } else { -0.0 })
                                + (if v_newer == v_newer { v_newer } else { -0.0 });
                            let count2: i32 = (if v_older == v_older { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer == v_newer { 1_i32 } else { 0_i32 });
                            put(tile_window_sum, e7, sum5);
                            put(tile_window_count, e7, count2);
                        }
                    } else {
                        let ahead4: isize = k2 * cols_here;
                        let e7_main3: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e7: isize = 0;
                        while e7 < e7_main3 {
                            let v_older2: W::F64 = W::F64::load(tile, e7);
                            let v_newer2: W::F64 = W::F64::load(tile, e7 + ahead4);
                            let sum6: W::F64 = W::select_f64(v_older2.cmp_eq(v_older2), v_older2, W::F64::splat(-0.0))
                                + W::select_f64(v_newer2.cmp_eq(v_newer2), v_newer2, W::F64::splat(-0.0));
                            let count3: W::I32 =
                                W::select_i32(v_older2.cmp_eq(v_older2), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                    + W::select_i32(
                                        v_newer2.cmp_eq(v_newer2),
                                        W::I32::splat(1_i32),
                                        W::I32::splat(0_i32),
                                    );
                            sum6.store(tile, e7);
                            count3.store(tile_node_count, e7);
                            e7 += 8;
                        }
                        let end4: isize = (rows_in - 1) * cols_here;
                        for e7 in e7_main3..end4 {
                            let v_older2: f64 = at(tile, e7);
                            let v_newer2: f64 = at(tile, e7 + ahead4);
                            let sum6: f64 = (if v_older2 == v_older2 { v_older2 } else { -0.0 })
                                + (if v_newer2 == v_newer2 { v_newer2 } else { -0.0 });
                            let count3: i32 = (if v_older2 == v_older2 { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer2 == v_newer2 { 1_i32 } else { 0_i32 });
                            put(tile, e7, sum6);
                            put(tile_node_count, e7, count3);
                        }
                    }
                }
                k2 = 2;
                while k2 <= width {
                    if width & k2 != 0 {
                        if low2 == 0 {
                            if k2 != width {
                                let e7_main4: isize = ((rows_in - (k2 - 1)) * cols_here).max(0) & -8;
                                let mut e7: isize = 0;
                                while e7 < e7_main4 {
                                    let count4: W::I32 = W::I32::load(tile_node_count, e7);
                                    let sum7: W::F64 = W::F64::load(tile, e7);
                                    count4.store(tile_window_count, e7);
                                    sum7.store(tile_window_sum, e7);
                                    e7 += 8;
                                }
                                let end5: isize = (rows_in - (k2 - 1)) * cols_here;
                                for e7 in e7_main4..end5 {
                                    let count4: i32 = at(tile_node_count, e7);
                                    let sum7: f64 = at(tile, e7);
                                    put(tile_window_count, e7, count4);
                                    put(tile_window_sum, e7, sum7);
                                }
                            }
                        } else {
                            let ahead4: isize = k2 * cols_here;
                            let e7_main5: isize = ((rows_in - (low2 + k2 - 1)) * cols_here).max(0) & -8;
                            let mut e7: isize = 0;
                            while e7 < e7_main5 {
                                let sum8: W::F64 = W::F64::load(tile, e7) + W::F64::load(tile_window_sum, e7 + ahead4);
                                let count5: W::I32 =
                                    W::I32::load(tile_node_count, e7) + W::I32::load(tile_window_count, e7 + ahead4);
                                sum8.store(tile_window_sum, e7);
                                count5.store(tile_window_count, e7);
                                e7 += 8;
                            }
                            let end6: isize = (rows_in - (low2 + k2 - 1)) * cols_here;
                            for e7 in e7_main5..end6 {
                                let sum8: f64 = at(tile, e7) + at(tile_window_sum, e7 + ahead4);
                                let count5: i32 =
                                    at(tile_node_count, e7).wrapping_add(at(tile_window_count, e7 + ahead4));
                                put(tile_window_sum, e7, sum8);
                                put(tile_window_count, e7, count5);
                            }
                        }
                        low2 += k2;
                    }
                    if k2 * 2 <= width {
                        if k2 * 2 == width {
                            let ahead4: isize = k2 * cols_here;
                            let e7_main6: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e7: isize = 0;
                            while e7 < e7_main6 {
                                let sum9: W::F64 = W::F64::load(tile, e7) + W::F64::load(tile, e7 + ahead4);
                                let count6: W::I32 =
                                    W::I32::load(tile_node_count, e7) + W::I32::load(tile_node_count, e7 + ahead4);
                                sum9.store(tile_window_sum, e7);
                                count6.store(tile_window_count, e7);
                                e7 += 8;
                            }
                            let end7: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                            for e7 in e7_main6..end7 {
                                let sum9: f64 = at(tile, e7) + at(tile, e7 + ahead4);
                                let count6: i32 =
                                    at(tile_node_count, e7).wrapping_add(at(tile_node_count, e7 + ahead4));
                                put(tile_window_sum, e7, sum9);
                                put(tile_window_count, e7, count6);
                            }
                        } else {
                            let ahead4: isize = k2 * cols_here;
                            let e7_main7: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e7: isize = 0;
                            while e7 < e7_main7 {
                                let sum10: W::F64 = W::F64::load(tile, e7) + W::F64::load(tile, e7 + ahead4);
                                let count7: W::I32 =
                                    W::I32::load(tile_node_count, e7) + W::I32::load(tile_node_count, e7 + ahead4);
                                sum10.store(tile, e7);
                                count7.store(tile_node_count, e7);
                                e7 += 8;
                            }
                            let end8: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                            for e7 in e7_main7..end8 {
                                let sum10: f64 = at(tile, e7) + at(tile, e7 + ahead4);
                                let count7: i32 =
                                    at(tile_node_count, e7).wrapping_add(at(tile_node_count, e7 + ahead4));
                                put(tile, e7, sum10);
                                put(tile_node_count, e7, count7);
                            }
                        }
                    }
                    k2 *= 2;
                }
                let flat6 = cols_here == cols;
                let length6: isize = if flat6 { rows_here * cols_here } else { cols_here };
                let spans6: isize = if flat6 { 1 } else { rows_here };
                for span6 in 0..spans6 {
                    let from4: isize = span6 * cols_here;
                    let out4: isize = (first_row + span6) * cols + first_col;
                    let e8_main: isize = length6 & -8;
                    let mut e8: isize = 0;
                    while e8 < e8_main {
                        let tile_window_count_shared: W::I32 = W::I32::load(tile_window_count, from4 + e8);
                        let result: W::F64 = W::select_f64(
                            tile_window_count_shared.cmp_ge(W::I32::splat(min_periods)),
                            W::F64::load(tile_window_sum, from4 + e8) / tile_window_count_shared.to_f64(),
                            W::F64::splat(f64::NAN),
                        );
                        result.canonical(nan).store(mean, out4 + e8 - mean_base);
                        e8 += 8;
                    }
                    for e8 in e8_main..length6 {
                        let result2: f64 = if at(tile_window_count, from4 + e8) >= min_periods {
                            at(tile_window_sum, from4 + e8) / at(tile_window_count, from4 + e8) as f64
                        } else {
                            f64::NAN
                        };
                        put(mean, out4 + e8 - mean_base, canonical(result2, nan));
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
                            let end9: isize = (rows_in - k + 1) * cols_here;
                            for e3 in e3_main..end9 {
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
                            let end10: isize = (rows_in - (low + k) + 1) * cols_here;
                            for e3 in e3_main2..end10 {
                                put(tile_window_sum, e3, at(tile, e3) + at(tile_window_sum, e3 + ahead));
                            }
                        }
                        low += k;
                    }
                    if k * 4 <= limit && !(width & k * 2 != 0) {
                        let ahead: isize = k * cols_here;
                        let e3_main3: isize = ((rows_in - k * 4 + 1) * cols_here).max(0) & -8;
                        let base7: isize = ahead * 2;
                        let base8: isize = ahead * 3;
                        let mut e3: isize = 0;
                        while e3 < e3_main3 {
                            (W::F64::load(tile, e3)
                                + W::F64::load(tile, e3 + ahead)
                                + (W::F64::load(tile, e3 + base7) + W::F64::load(tile, e3 + base8)))
                            .store(tile, e3);
                            e3 += 8;
                        }
                        let base9: isize = ahead * 2;
                        let base10: isize = ahead * 3;
                        let end11: isize = (rows_in - k * 4 + 1) * cols_here;
                        for e3 in e3_main3..end11 {
                            put(
                                tile,
                                e3,
                                at(tile, e3) + at(tile, e3 + ahead) + (at(tile, e3 + base9) + at(tile, e3 + base10)),
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
                        let end12: isize = (rows_in - k * 2 + 1) * cols_here;
                        for e3 in e3_main4..end12 {
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
                    let end13: isize = (rows_in - k + 1) * cols_here;
                    for e3 in e3_main5..end13 {
                        put(tile_window_sum, e3, at(tile, e3));
                    }
                }
                if width & width - 1 == 0 {
                    if width >= 4 {
                        let ahead2: isize = (width >> 2) * cols_here;
                        let present: i32 = width as i32;
                        let flat3 = cols_here == cols;
                        let length3: isize = if flat3 { rows_here * cols_here } else { cols_here };
                        let spans3: isize = if flat3 { 1 } else { rows_here };
                        let base19: isize = ahead2 * 2;
                        let base20: isize = ahead2 * 3;
                        for span3 in 0..spans3 {
                            let from: isize = span3 * cols_here;
                            let out: isize = (first_row + span3) * cols + first_col;
                            // Dividing by a power of two is multiplying by its exact reciprocal.
                            let inverse: f64 = 1.0 / present as f64;
                            if present > 0_i32 && present & present.wrapping_sub(1_i32) == 0_i32 {
                                let e4_main: isize = length3 & -8;
                                let base11: isize = base19;
                                let base12: isize = base20;
                                let mut e4: isize = 0;
                                while e4 < e4_main {
                                    let sum2: W::F64 = W::F64::load(tile, from + e4)
                                        + W::F64::load(tile, from + e4 + ahead2)
                                        + (W::F64::load(tile, from + e4 + base11)
                                            + W::F64::load(tile, from + e4 + base12));
                                    let mut choice0: W::F64 = W::F64::splat(0.0);
                                    if present >= min_periods {
                                        choice0 = sum2 * W::F64::splat(inverse);
                                    } else {
                                        choice0 = W::F64::splat(f64::NAN);
                                    }
                                    choice0.canonical(nan).store(mean, out + e4 - mean_base);
                                    e4 += 8;
                                }
                                let base13: isize = base19;
                                let base14: isize = base20;
                                for e4 in e4_main..length3 {
                                    let sum2: f64 = at(tile, from + e4)
                                        + at(tile, from + e4 + ahead2)
                                        + (at(tile, from + e4 + base13) + at(tile, from + e4 + base14));
                                    let result3: f64 = if present >= min_periods { sum2 * inverse } else { f64::NAN };
                                    put(mean, out + e4 - mean_base, canonical(result3, nan));
                                }
                            } else {
                                let e4_main2: isize = length3 & -8;
                                let base15: isize = base19;
                                let base16: isize = base20;
                                let mut e4: isize = 0;
                                while e4 < e4_main2 {
                                    let sum2: W::F64 = W::F64::load(tile, from + e4)
                                        + W::F64::load(tile, from + e4 + ahead2)
                                        + (W::F64::load(tile, from + e4 + base15)
                                            + W::F64::load(tile, from + e4 + base16));
                                    let mut choice0: W::F64 = W::F64::splat(0.0);
                                    if present >= min_periods {
                                        choice0 = sum2 / W::F64::splat(present as f64);
                                    } else {
                                        choice0 = W::F64::splat(f64::NAN);
                                    }
                                    choice0.canonical(nan).store(mean, out + e4 - mean_base);
                                    e4 += 8;
                                }
                                let base17: isize = base19;
                                let base18: isize = base20;
                                for e4 in e4_main2..length3 {
                                    let sum2: f64 = at(tile, from + e4)
                                        + at(tile, from + e4 + ahead2)
                                        + (at(tile, from + e4 + base17) + at(tile, from + e4 + base18));
                                    let result4: f64 =
                                        if present >= min_periods { sum2 / present as f64 } else { f64::NAN };
                                    put(mean, out + e4 - mean_base, canonical(result4, nan));
                                }
                            }
                        }
                    } else {
                        let present2: i32 = width as i32;
                        let flat4 = cols_here == cols;
                        let length4: isize = if flat4 { rows_here * cols_here } else { cols_here };
                        let spans4: isize = if flat4 { 1 } else { rows_here };
                        for span4 in 0..spans4 {
                            let from2: isize = span4 * cols_here;
                            let out2: isize = (first_row + span4) * cols + first_col;
                            // Dividing by a power of two is multiplying by its exact reciprocal.
                            let inverse2: f64 = 1.0 / present2 as f64;
                            if present2 > 0_i32 && present2 & present2.wrapping_sub(1_i32) == 0_i32 {
                                let e5_main: isize = length4 & -8;
                                let mut e5: isize = 0;
                                while e5 < e5_main {
                                    let mut choice0: W::F64 = W::F64::splat(0.0);
                                    if present2 >= min_periods {
                                        choice0 = W::F64::load(tile_window_sum, from2 + e5) * W::F64::splat(inverse2);
                                    } else {
                                        choice0 = W::F64::splat(f64::NAN);
                                    }
                                    choice0.canonical(nan).store(mean, out2 + e5 - mean_base);
                                    e5 += 8;
                                }
                                for e5 in e5_main..length4 {
                                    let result5: f64 = if present2 >= min_periods {
                                        at(tile_window_sum, from2 + e5) * inverse2
                                    } else {
                                        f64::NAN
                                    };
                                    put(mean, out2 + e5 - mean_base, canonical(result5, nan));
                                }
                            } else {
                                let e5_main2: isize = length4 & -8;
                                let mut e5: isize = 0;
                                while e5 < e5_main2 {
                                    let mut choice0: W::F64 = W::F64::splat(0.0);
                                    if present2 >= min_periods {
                                        choice0 =
                                            W::F64::load(tile_window_sum, from2 + e5) / W::F64::splat(present2 as f64);
                                    } else {
                                        choice0 = W::F64::splat(f64::NAN);
                                    }
                                    choice0.canonical(nan).store(mean, out2 + e5 - mean_base);
                                    e5 += 8;
                                }
                                for e5 in e5_main2..length4 {
                                    let result6: f64 = if present2 >= min_periods {
                                        at(tile_window_sum, from2 + e5) / present2 as f64
                                    } else {
                                        f64::NAN
                                    };
                                    put(mean, out2 + e5 - mean_base, canonical(result6, nan));
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
                        let from3: isize = span5 * cols_here;
                        let out3: isize = (first_row + span5) * cols + first_col;
                        // Dividing by a power of two is multiplying by its exact reciprocal.
                        let inverse3: f64 = 1.0 / present3 as f64;
                        if present3 > 0_i32 && present3 & present3.wrapping_sub(1_i32) == 0_i32 {
                            let e6_main: isize = length5 & -8;
                            let mut e6: isize = 0;
                            while e6 < e6_main {
                                let sum3: W::F64 =
                                    W::F64::load(tile, from3 + e6) + W::F64::load(tile_window_sum, from3 + e6 + ahead3);
                                let mut choice0: W::F64 = W::F64::splat(0.0);
                                if present3 >= min_periods {
                                    choice0 = sum3 * W::F64::splat(inverse3);
                                } else {
                                    choice0 = W::F64::splat(f64::NAN);
                                }
                                choice0.canonical(nan).store(mean, out3 + e6 - mean_base);
                                e6 += 8;
                            }
                            for e6 in e6_main..length5 {
                                let sum3: f64 = at(tile, from3 + e6) + at(tile_window_sum, from3 + e6 + ahead3);
                                let result7: f64 = if present3 >= min_periods { sum3 * inverse3 } else { f64::NAN };
                                put(mean, out3 + e6 - mean_base, canonical(result7, nan));
                            }
                        } else {
                            let e6_main2: isize = length5 & -8;
                            let mut e6: isize = 0;
                            while e6 < e6_main2 {
                                let sum3: W::F64 =
                                    W::F64::load(tile, from3 + e6) + W::F64::load(tile_window_sum, from3 + e6 + ahead3);
                                let mut choice0: W::F64 = W::F64::splat(0.0);
                                if present3 >= min_periods {
                                    choice0 = sum3 / W::F64::splat(present3 as f64);
                                } else {
                                    choice0 = W::F64::splat(f64::NAN);
                                }
                                choice0.canonical(nan).store(mean, out3 + e6 - mean_base);
                                e6 += 8;
                            }
                            for e6 in e6_main2..length5 {
                                let sum3: f64 = at(tile, from3 + e6) + at(tile_window_sum, from3 + e6 + ahead3);
                                let result8: f64 =
                                    if present3 >= min_periods { sum3 / present3 as f64 } else { f64::NAN };
                                put(mean, out3 + e6 - mean_base, canonical(result8, nan));
                            }
                        }
                    }
                }
            }
        }
    }
}
