// Generated from kernels/rolling/rollingMin.ts#L17 by `trefoil build`. Do not edit. Hash a48a64de90388ce0

use crate::prelude::*;

multiversion!(
    /// Smallest of the last `window` rows of each column.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values, or none at all, give NaN. Infinities are values (pandas takes them for missing). Of +0 and −0 the older one
    /// is returned.
    ///
    /// Accuracy: exact.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods).min()`.
    pub rolling_min = rolling_min_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, window: i32, min_periods: i32, min_: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_min_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    min_: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let min_ = exact_mut(min_, rows * cols);
    let least: i32 = max_i32(min_periods, 1_i32);
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
            let tasks: Vec<_> = chunks.iter().zip(split(min_, chunks, cols)).collect();
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
                |(chunk, min_), (tile, tile_window_min, tile_node_count, tile_window_count)| {
                    rolling_min_region0::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        least,
                        tile_cols,
                        tile_rows,
                        width,
                        min_,
                        tile,
                        tile_window_min,
                        tile_node_count,
                        tile_window_count,
                    )
                },
            )?;
        }
    }
    Ok(())
}

multiversion!(rolling_min_region0 = rolling_min_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, least: i32, tile_cols: isize, tile_rows: isize, width: isize, min_: &mut [f64], tile: &mut [f64], tile_window_min: &mut [f64], tile_node_count: &mut [i32], tile_window_count: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_min_region0_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    least: i32,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    min_: &mut [f64],
    tile: &mut [f64],
    tile_window_min: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
) {
    let nan = plain_nan();
    let min__base = lo * cols;
    let base16: isize = (cols + tile_cols - 1) / tile_cols;
    let end15: isize = (hi - lo + tile_rows - 1) / tile_rows;
    for row_tile in 0..end15 {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let base14: isize = (0 - (first_row - width + 1)).max(0);
        let base15: isize = rows_here / width;
        let end14: isize = base16;
        for col_tile in 0..end14 {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let lead: isize = base14;
            let mut missing = lead > 0;
            let e_main: isize = (lead * cols_here).max(0) & -8;
            let mut e: isize = 0;
            while e < e_main {
                W::F64::splat(f64::NAN).store(tile, e);
                e += 8;
            }
            let end: isize = lead * cols_here;
            for e in e_main..end {
                put(tile, e, f64::NAN);
            }
            let flat = cols_here == cols;
            let length: isize = if flat { (rows_in - lead) * cols_here } else { cols_here };
            let spans: isize = if flat { 1 } else { rows_in - lead };
            for span in 0..spans {
                let source: isize = (first_row - width + 1 + lead + span) * cols + first_col;
                let target: isize = (lead + span) * cols_here;
                let mut missing_lanes: W::Mask = W::Mask::splat(false);
                let e_main2: isize = length & -8;
                let mut e: isize = 0;
                while e < e_main2 {
                    let v: W::F64 = W::F64::load(x, source + e);
                    v.store(tile, target + e);
                    missing_lanes = missing_lanes | v.cmp_ne(v);
                    e += 8;
                }
                missing = missing || missing_lanes.any();
                for e in e_main2..length {
                    let v: f64 = at(x, source + e);
                    put(tile, target + e, v);
                    missing = missing || v != v;
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
                        let min5: W::F64 = W::select_f64(v2.cmp_eq(v2), v2, W::F64::splat(f64::INFINITY));
                        count.store(tile_window_count, e7);
                        min5.store(tile_window_min, e7);
                        e7 += 8;
                    }
                    let end2: isize = rows_in * cols_here;
                    for e7 in e7_main..end2 {
                        let v2: f64 = at(tile, e7);
                        let count: i32 = if v2 == v2 { 1_i32 } else { 0_i32 };
                        let min5: f64 = if v2 == v2 { v2 } else { f64::INFINITY };
                        put(tile_window_count, e7, count);
                        put(tile_window_min, e7, min5);
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
                            let min6: W::F64 =
                                W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(f64::INFINITY))
                                    .min(W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(f64::INFINITY)));
                            let count2: W::I32 =
                                W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                    + W::select_i32(
                                        v_newer.cmp_eq(v_newer),
                                        W::I32::splat(1_i32),
                                        W::I32::splat(0_i32),
                                    );
                            min6.store(tile_window_min, e7);
                            count2.store(tile_window_count, e7);
                            e7 += 8;
                        }
                        let end3: isize = (rows_in - 1) * cols_here;
                        for e7 in e7_main2..end3 {
                            let v_older: f64 = at(tile, e7);
                            let v_newer: f64 = at(tile, e7 + ahead4);
                            let min6: f64 = min(
                                if v_older == v_older { v_older } else { f64::INFINITY },
                                if v_newer == v_newer { v_newer } else { f64::INFINITY },
                            );
                            let count2: i32 = (if v_older == v_older { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer == v_newer { 1_i32 } else { 0_i32 });
                            put(tile_window_min, e7, min6);
                            put(tile_window_count, e7, count2);
                        }
                    } else {
                        let ahead4: isize = k2 * cols_here;
                        let e7_main3: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e7: isize = 0;
                        while e7 < e7_main3 {
                            let v_older2: W::F64 = W::F64::load(tile, e7);
                            let v_newer2: W::F64 = W::F64::load(tile, e7 + ahead4);
                            let min7: W::F64 =
                                W::select_f64(v_older2.cmp_eq(v_older2), v_older2, W::F64::splat(f64::INFINITY)).min(
                                    W::select_f64(v_newer2.cmp_eq(v_newer2), v_newer2, W::F64::splat(f64::INFINITY)),
                                );
                            let count3: W::I32 =
                                W::select_i32(v_older2.cmp_eq(v_older2), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                    + W::select_i32(
                                        v_newer2.cmp_eq(v_newer2),
                                        W::I32::splat(1_i32),
                                        W::I32::splat(0_i32),
                                    );
                            min7.store(tile, e7);
                            count3.store(tile_node_count, e7);
                            e7 += 8;
                        }
                        let end4: isize = (rows_in - 1) * cols_here;
                        for e7 in e7_main3..end4 {
                            let v_older2: f64 = at(tile, e7);
                            let v_newer2: f64 = at(tile, e7 + ahead4);
                            let min7: f64 = min(
                                if v_older2 == v_older2 { v_older2 } else { f64::INFINITY },
                                if v_newer2 == v_newer2 { v_newer2 } else { f64::INFINITY },
                            );
                            let count3: i32 = (if v_older2 == v_older2 { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer2 == v_newer2 { 1_i32 } else { 0_i32 });
                            put(tile, e7, min7);
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
                                    let min8: W::F64 = W::F64::load(tile, e7);
                                    count4.store(tile_window_count, e7);
                                    min8.store(tile_window_min, e7);
                                    e7 += 8;
                                }
                                let end5: isize = (rows_in - (k2 - 1)) * cols_here;
                                for e7 in e7_main4..end5 {
                                    let count4: i32 = at(tile_node_count, e7);
                                    let min8: f64 = at(tile, e7);
                                    put(tile_window_count, e7, count4);
                                    put(tile_window_min, e7, min8);
                                }
                            }
                        } else {
                            let ahead4: isize = k2 * cols_here;
                            let e7_main5: isize = ((rows_in - (low2 + k2 - 1)) * cols_here).max(0) & -8;
                            let mut e7: isize = 0;
                            while e7 < e7_main5 {
                                let min9: W::F64 =
                                    W::F64::load(tile, e7).min(W::F64::load(tile_window_min, e7 + ahead4));
                                let count5: W::I32 =
                                    W::I32::load(tile_node_count, e7) + W::I32::load(tile_window_count, e7 + ahead4);
                                min9.store(tile_window_min, e7);
                                count5.store(tile_window_count, e7);
                                e7 += 8;
                            }
                            let end6: isize = (rows_in - (low2 + k2 - 1)) * cols_here;
                            for e7 in e7_main5..end6 {
                                let min9: f64 = min(at(tile, e7), at(tile_window_min, e7 + ahead4));
                                let count5: i32 =
                                    at(tile_node_count, e7).wrapping_add(at(tile_window_count, e7 + ahead4));
                                put(tile_window_min, e7, min9);
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
                                let min10: W::F64 = W::F64::load(tile, e7).min(W::F64::load(tile, e7 + ahead4));
                                let count6: W::I32 =
                                    W::I32::load(tile_node_count, e7) + W::I32::load(tile_node_count, e7 + ahead4);
                                min10.store(tile_window_min, e7);
                                count6.store(tile_window_count, e7);
                                e7 += 8;
                            }
                            let end7: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                            for e7 in e7_main6..end7 {
                                let min10: f64 = min(at(tile, e7), at(tile, e7 + ahead4));
                                let count6: i32 =
                                    at(tile_node_count, e7).wrapping_add(at(tile_node_count, e7 + ahead4));
                                put(tile_window_min, e7, min10);
                                put(tile_window_count, e7, count6);
                            }
                        } else {
                            let ahead4: isize = k2 * cols_here;
                            let e7_main7: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e7: isize = 0;
                            while e7 < e7_main7 {
                                let min11: W::F64 = W::F64::load(tile, e7).min(W::F64::load(tile, e7 + ahead4));
                                let count7: W::I32 =
                                    W::I32::load(tile_node_count, e7) + W::I32::load(tile_node_count, e7 + ahead4);
                                min11.store(tile, e7);
                                count7.store(tile_node_count, e7);
                                e7 += 8;
                            }
                            let end8: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                            for e7 in e7_main7..end8 {
                                let min11: f64 = min(at(tile, e7), at(tile, e7 + ahead4));
                                let count7: i32 =
                                    at(tile_node_count, e7).wrapping_add(at(tile_node_count, e7 + ahead4));
                                put(tile, e7, min11);
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
                    let from5: isize = span6 * cols_here;
                    let out5: isize = (first_row + span6) * cols + first_col;
                    let e8_main: isize = length6 & -8;
                    let mut e8: isize = 0;
                    while e8 < e8_main {
                        let result: W::F64 = W::select_f64(
                            W::I32::load(tile_window_count, from5 + e8).cmp_ge(W::I32::splat(least)),
                            W::F64::load(tile_window_min, from5 + e8),
                            W::F64::splat(f64::NAN),
                        );
                        result.canonical(nan).store(min_, out5 + e8 - min__base);
                        e8 += 8;
                    }
                    for e8 in e8_main..length6 {
                        let result2: f64 = if at(tile_window_count, from5 + e8) >= least {
                            at(tile_window_min, from5 + e8)
                        } else {
                            f64::NAN
                        };
                        put(min_, out5 + e8 - min__base, canonical(result2, nan));
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
                    if width & k != 0 {
                        if low == 0 {
                            let e2_main: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                            let mut e2: isize = 0;
                            while e2 < e2_main {
                                W::F64::load(tile, e2).store(tile_window_min, e2);
                                e2 += 8;
                            }
                            let end9: isize = (rows_in - k + 1) * cols_here;
                            for e2 in e2_main..end9 {
                                put(tile_window_min, e2, at(tile, e2));
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e2_main2: isize = ((rows_in - (low + k) + 1) * cols_here).max(0) & -8;
                            let mut e2: isize = 0;
                            while e2 < e2_main2 {
                                W::F64::load(tile, e2)
                                    .min(W::F64::load(tile_window_min, e2 + ahead))
                                    .store(tile_window_min, e2);
                                e2 += 8;
                            }
                            let end10: isize = (rows_in - (low + k) + 1) * cols_here;
                            for e2 in e2_main2..end10 {
                                put(tile_window_min, e2, min(at(tile, e2), at(tile_window_min, e2 + ahead)));
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
                            W::F64::load(tile, e2)
                                .min(W::F64::load(tile, e2 + ahead))
                                .min(W::F64::load(tile, e2 + base).min(W::F64::load(tile, e2 + base2)))
                                .store(tile, e2);
                            e2 += 8;
                        }
                        let base3: isize = ahead * 2;
                        let base4: isize = ahead * 3;
                        let end11: isize = (rows_in - k * 4 + 1) * cols_here;
                        for e2 in e2_main3..end11 {
                            put(
                                tile,
                                e2,
                                min(
                                    min(at(tile, e2), at(tile, e2 + ahead)),
                                    min(at(tile, e2 + base3), at(tile, e2 + base4)),
                                ),
                            );
                        }
                        k *= 4;
                    } else {
                        let ahead: isize = k * cols_here;
                        let e2_main4: isize = ((rows_in - k * 2 + 1) * cols_here).max(0) & -8;
                        let mut e2: isize = 0;
                        while e2 < e2_main4 {
                            W::F64::load(tile, e2).min(W::F64::load(tile, e2 + ahead)).store(tile, e2);
                            e2 += 8;
                        }
                        let end12: isize = (rows_in - k * 2 + 1) * cols_here;
                        for e2 in e2_main4..end12 {
                            put(tile, e2, min(at(tile, e2), at(tile, e2 + ahead)));
                        }
                        k *= 2;
                    }
                }
                if k == width {
                    let e2_main5: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                    let mut e2: isize = 0;
                    while e2 < e2_main5 {
                        W::F64::load(tile, e2).store(tile_window_min, e2);
                        e2 += 8;
                    }
                    let end13: isize = (rows_in - k + 1) * cols_here;
                    for e2 in e2_main5..end13 {
                        put(tile_window_min, e2, at(tile, e2));
                    }
                }
                if width & width - 1 == 0 {
                    if width >= 4 {
                        let quarter: isize = width >> 2;
                        let ahead2: isize = quarter * cols_here;
                        let across: isize = quarter * cols;
                        let blocks: isize = base15;
                        let present: i32 = width as i32;
                        let base6: isize = quarter * cols_here;
                        for block in 0..blocks {
                            let flat2 = cols_here == cols;
                            let length2: isize = if flat2 { base6 } else { cols_here };
                            let spans2: isize = if flat2 { 1 } else { quarter };
                            let base5: isize = block * width;
                            for span2 in 0..spans2 {
                                let from: isize = (base5 + span2) * cols_here;
                                let out: isize = (first_row + (base5 + span2)) * cols + first_col;
                                let e3_main: isize = length2 & -8;
                                let mut e3: isize = 0;
                                while e3 < e3_main {
                                    let mut n: isize = 0;
                                    while n < 4 {
                                        let tile_shared: W::F64 = W::F64::load(tile, from + e3 + ahead2 * (n + 1));
                                        let tile_shared2: W::F64 = W::F64::load(tile, from + e3 + ahead2 * (n + 2));
                                        let tile_shared3: W::F64 = W::F64::load(tile, from + e3 + ahead2 * (n + 3));
                                        let tile_shared4: W::F64 = W::F64::load(tile, from + e3 + ahead2 * (n + 4));
                                        let tile_shared5: W::F64 = W::F64::load(tile, from + e3 + ahead2 * (n + 5));
                                        let min2: W::F64 = W::F64::load(tile, from + e3 + ahead2 * n)
                                            .min(tile_shared)
                                            .min(tile_shared2.min(tile_shared3));
                                        let min2_1: W::F64 =
                                            tile_shared.min(tile_shared2).min(tile_shared3.min(tile_shared4));
                                        let min2_2: W::F64 =
                                            tile_shared2.min(tile_shared3).min(tile_shared4.min(tile_shared5));
                                        let min2_3: W::F64 = tile_shared3
                                            .min(tile_shared4)
                                            .min(tile_shared5.min(W::F64::load(tile, from + e3 + ahead2 * (n + 6))));
                                        let mut choice0: W::F64 = W::F64::splat(0.0);
                                        if present >= least {
                                            choice0 = min2;
                                        } else {
                                            choice0 = W::F64::splat(f64::NAN);
                                        }
                                        choice0.canonical(nan).store(min_, out + e3 + across * n - min__base);
                                        let mut choice1: W::F64 = W::F64::splat(0.0);
                                        if present >= least {
                                            choice1 = min2_1;
                                        } else {
                                            choice1 = W::F64::splat(f64::NAN);
                                        }
                                        choice1.canonical(nan).store(min_, out + e3 + across * (n + 1) - min__base);
                                        let mut choice2: W::F64 = W::F64::splat(0.0);
                                        if present >= least {
                                            choice2 = min2_2;
                                        } else {
                                            choice2 = W::F64::splat(f64::NAN);
                                        }
                                        choice2.canonical(nan).store(min_, out + e3 + across * (n + 2) - min__base);
                                        let mut choice3: W::F64 = W::F64::splat(0.0);
                                        if present >= least {
                                            choice3 = min2_3;
                                        } else {
                                            choice3 = W::F64::splat(f64::NAN);
                                        }
                                        choice3.canonical(nan).store(min_, out + e3 + across * (n + 3) - min__base);
                                        n += 4;
                                    }
                                    e3 += 8;
                                }
                                for e3 in e3_main..length2 {
                                    let mut n: isize = 0;
                                    while n < 4 {
                                        let tile_shared6: f64 = at(tile, from + e3 + ahead2 * (n + 1));
                                        let tile_shared7: f64 = at(tile, from + e3 + ahead2 * (n + 2));
                                        let tile_shared8: f64 = at(tile, from + e3 + ahead2 * (n + 3));
                                        let tile_shared9: f64 = at(tile, from + e3 + ahead2 * (n + 4));
                                        let tile_shared10: f64 = at(tile, from + e3 + ahead2 * (n + 5));
                                        let min2: f64 = min(
                                            min(at(tile, from + e3 + ahead2 * n), tile_shared6),
                                            min(tile_shared7, tile_shared8),
                                        );
                                        let min2_1: f64 =
                                            min(min(tile_shared6, tile_shared7), min(tile_shared8, tile_shared9));
                                        let min2_2: f64 =
                                            min(min(tile_shared7, tile_shared8), min(tile_shared9, tile_shared10));
                                        let min2_3: f64 = min(
                                            min(tile_shared8, tile_shared9),
                                            min(tile_shared10, at(tile, from + e3 + ahead2 * (n + 6))),
                                        );
                                        let result3: f64 = if present >= least { min2 } else { f64::NAN };
                                        put(min_, out + e3 + across * n - min__base, canonical(result3, nan));
                                        let result4: f64 = if present >= least { min2_1 } else { f64::NAN };
                                        put(min_, out + e3 + across * (n + 1) - min__base, canonical(result4, nan));
                                        let result5: f64 = if present >= least { min2_2 } else { f64::NAN };
                                        put(min_, out + e3 + across * (n + 2) - min__base, canonical(result5, nan));
                                        let result6: f64 = if present >= least { min2_3 } else { f64::NAN };
                                        put(min_, out + e3 + across * (n + 3) - min__base, canonical(result6, nan));
                                        n += 4;
                                    }
                                }
                            }
                        }
                        let flat3 = cols_here == cols;
                        let length3: isize = if flat3 { (rows_here - blocks * width) * cols_here } else { cols_here };
                        let spans3: isize = if flat3 { 1 } else { rows_here - blocks * width };
                        let base11: isize = blocks * width;
                        let base12: isize = ahead2 * 2;
                        let base13: isize = ahead2 * 3;
                        for span3 in 0..spans3 {
                            let from2: isize = (base11 + span3) * cols_here;
                            let out2: isize = (first_row + (base11 + span3)) * cols + first_col;
                            let e4_main: isize = length3 & -8;
                            let base7: isize = base12;
                            let base8: isize = base13;
                            let mut e4: isize = 0;
                            while e4 < e4_main {
                                let min3: W::F64 =
                                    W::F64::load(tile, from2 + e4).min(W::F64::load(tile, from2 + e4 + ahead2)).min(
                                        W::F64::load(tile, from2 + e4 + base7)
                                            .min(W::F64::load(tile, from2 + e4 + base8)),
                                    );
                                let mut choice0: W::F64 = W::F64::splat(0.0);
                                if present >= least {
                                    choice0 = min3;
                                } else {
                                    choice0 = W::F64::splat(f64::NAN);
                                }
                                choice0.canonical(nan).store(min_, out2 + e4 - min__base);
                                e4 += 8;
                            }
                            let base9: isize = base12;
                            let base10: isize = base13;
                            for e4 in e4_main..length3 {
                                let min3: f64 = min(
                                    min(at(tile, from2 + e4), at(tile, from2 + e4 + ahead2)),
                                    min(at(tile, from2 + e4 + base9), at(tile, from2 + e4 + base10)),
                                );
                                let result7: f64 = if present >= least { min3 } else { f64::NAN };
                                put(min_, out2 + e4 - min__base, canonical(result7, nan));
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
                            let e5_main: isize = length4 & -8;
                            let mut e5: isize = 0;
                            while e5 < e5_main {
                                let mut choice0: W::F64 = W::F64::splat(0.0);
                                if present2 >= least {
                                    choice0 = W::F64::load(tile_window_min, from3 + e5);
                                } else {
                                    choice0 = W::F64::splat(f64::NAN);
                                }
                                choice0.canonical(nan).store(min_, out3 + e5 - min__base);
                                e5 += 8;
                            }
                            for e5 in e5_main..length4 {
                                let result8: f64 =
                                    if present2 >= least { at(tile_window_min, from3 + e5) } else { f64::NAN };
                                put(min_, out3 + e5 - min__base, canonical(result8, nan));
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
                        let e6_main: isize = length5 & -8;
                        let mut e6: isize = 0;
                        while e6 < e6_main {
                            let min4: W::F64 =
                                W::F64::load(tile, from4 + e6).min(W::F64::load(tile_window_min, from4 + e6 + ahead3));
                            let mut choice0: W::F64 = W::F64::splat(0.0);
                            if present3 >= least {
                                choice0 = min4;
                            } else {
                                choice0 = W::F64::splat(f64::NAN);
                            }
                            choice0.canonical(nan).store(min_, out4 + e6 - min__base);
                            e6 += 8;
                        }
                        for e6 in e6_main..length5 {
                            let min4: f64 = min(at(tile, from4 + e6), at(tile_window_min, from4 + e6 + ahead3));
                            let result9: f64 = if present3 >= least { min4 } else { f64::NAN };
                            put(min_, out4 + e6 - min__base, canonical(result9, nan));
                        }
                    }
                }
            }
        }
    }
}
