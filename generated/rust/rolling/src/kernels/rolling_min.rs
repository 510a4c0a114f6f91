// Generated from kernels/rolling/rollingMin.ts#L17 by `trefoil build`. Do not edit. Hash 7ec3f71ba5db0ec7

use trefoil_core::prelude::*;

multiversion!(
    /// Smallest of the last `window` rows of each column.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values, or no value at all, give NaN. Infinities are values (pandas treats them as missing).
    /// Of +0 and −0 the older one is returned.
    ///
    /// Accuracy: exact.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods).min()`.
    pub rolling_min = rolling_min_body(
        ctx: &Context,
        x: &[f64],
        rows: isize,
        cols: isize,
        window: i32,
        min_periods: i32,
        min_: &mut [f64],
    )
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
    let least: isize = (min_periods as isize).max(1);
    // windows(x, window, (w) => {
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
                    windows_min::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        tile_cols,
                        tile_rows,
                        width,
                        least,
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

multiversion!(windows_min = windows_min_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    least: isize,
    min_: &mut [f64],
    tile: &mut [f64],
    tile_window_min: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn windows_min_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    least: isize,
    min_: &mut [f64],
    tile: &mut [f64],
    tile_window_min: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
) {
    let nan = plain_nan();
    let min_base = lo * cols;
    let cols_over_tile_cols: isize = (cols + tile_cols - 1) / tile_cols;
    let row_tile_end: isize = (hi - lo + tile_rows - 1) / tile_rows;
    // windows(x, window, (w) => {
    for row_tile in 0..row_tile_end {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let first_row_at_least0: isize = (0 - (first_row - width + 1)).max(0);
        let rows_here_over_width: isize = rows_here / width;
        let col_tile_end: isize = cols_over_tile_cols;
        for col_tile in 0..col_tile_end {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let lead: isize = first_row_at_least0;
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
            let flat = cols_here == cols;
            let length: isize = if flat { (rows_in - lead) * cols_here } else { cols_here };
            let spans: isize = if flat { 1 } else { rows_in - lead };
            let length_whole: isize = length.max(0) & -8;
            for span in 0..spans {
                let source: isize = (first_row - width + 1 + lead + span) * cols + first_col;
                let target: isize = (lead + span) * cols_here;
                let mut missing_lanes: W::Mask = W::Mask::splat(false);
                let e_main2: isize = length_whole;
                // 8 rounds at once.
                let mut e: isize = 0;
                while e < e_main2 {
                    let v: W::F64 = W::F64::load(x, source + e);
                    v.store(tile, target + e);
                    missing_lanes = missing_lanes | v.cmp_ne(v);
                    e += 8;
                }
                missing = missing || missing_lanes.any();
                // The remainder.
                for e in e_main2..length {
                    let v: f64 = at(x, source + e);
                    put(tile, target + e, v);
                    missing = missing || v != v;
                }
            }
            if missing {
                // Some values are missing: counts go along with the nodes.
                let mut k: isize = 1;
                let mut low: isize = 0;
                if width & k != 0 {
                    let e_main2: isize = (rows_in * cols_here).max(0) & -8;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main2 {
                        let v: W::F64 = W::F64::load(tile, e);
                        let count: W::I32 = W::select_i32(v.cmp_eq(v), W::I32::splat(1_i32), W::I32::splat(0_i32));
                        let min_2: W::F64 = W::select_f64(v.cmp_eq(v), v, W::F64::splat(f64::INFINITY));
                        count.store(tile_window_count, e);
                        min_2.store(tile_window_min, e);
                        e += 8;
                    }
                    let e_end2: isize = rows_in * cols_here;
                    // The remainder.
                    for e in e_main2..e_end2 {
                        let v: f64 = at(tile, e);
                        let count: i32 = if v == v { 1_i32 } else { 0_i32 };
                        let min_2: f64 = if v == v { v } else { f64::INFINITY };
                        put(tile_window_count, e, count);
                        put(tile_window_min, e, min_2);
                    }
                    low = 1;
                }
                if width >= 2 {
                    if width == 2 {
                        let ahead: isize = k * cols_here;
                        let e_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let v_older: W::F64 = W::F64::load(tile, e);
                            let v_newer: W::F64 = W::F64::load(tile, e + ahead);
                            let min_2: W::F64 =
                                W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(f64::INFINITY))
                                    .min(W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(f64::INFINITY)));
                            let count: W::I32 =
                                W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                    + W::select_i32(
                                        v_newer.cmp_eq(v_newer),
                                        W::I32::splat(1_i32),
                                        W::I32::splat(0_i32),
                                    );
                            min_2.store(tile_window_min, e);
                            count.store(tile_window_count, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let min_2: f64 = min(
                                if v_older == v_older { v_older } else { f64::INFINITY },
                                if v_newer == v_newer { v_newer } else { f64::INFINITY },
                            );
                            let count: i32 = (if v_older == v_older { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer == v_newer { 1_i32 } else { 0_i32 });
                            put(tile_window_min, e, min_2);
                            put(tile_window_count, e, count);
                        }
                    } else {
                        let ahead: isize = k * cols_here;
                        let e_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let v_older: W::F64 = W::F64::load(tile, e);
                            let v_newer: W::F64 = W::F64::load(tile, e + ahead);
                            let min_2: W::F64 =
                                W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(f64::INFINITY))
                                    .min(W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(f64::INFINITY)));
                            let count: W::I32 =
                                W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32))
                                    + W::select_i32(
                                        v_newer.cmp_eq(v_newer),
                                        W::I32::splat(1_i32),
                                        W::I32::splat(0_i32),
                                    );
                            min_2.store(tile, e);
                            count.store(tile_node_count, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let min_2: f64 = min(
                                if v_older == v_older { v_older } else { f64::INFINITY },
                                if v_newer == v_newer { v_newer } else { f64::INFINITY },
                            );
                            let count: i32 = (if v_older == v_older { 1_i32 } else { 0_i32 })
                                .wrapping_add(if v_newer == v_newer { 1_i32 } else { 0_i32 });
                            put(tile, e, min_2);
                            put(tile_node_count, e, count);
                        }
                    }
                }
                k = 2;
                while k <= width {
                    if width & k != 0 {
                        if low == 0 {
                            if k != width {
                                let e_main2: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -8;
                                // 8 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main2 {
                                    let count: W::I32 = W::I32::load(tile_node_count, e);
                                    let min_2: W::F64 = W::F64::load(tile, e);
                                    count.store(tile_window_count, e);
                                    min_2.store(tile_window_min, e);
                                    e += 8;
                                }
                                let e_end2: isize = (rows_in - (k - 1)) * cols_here;
                                // The remainder.
                                for e in e_main2..e_end2 {
                                    let count: i32 = at(tile_node_count, e);
                                    let min_2: f64 = at(tile, e);
                                    put(tile_window_count, e, count);
                                    put(tile_window_min, e, min_2);
                                }
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let min_2: W::F64 = W::F64::load(tile, e).min(W::F64::load(tile_window_min, e + ahead));
                                let count: W::I32 =
                                    W::I32::load(tile_node_count, e) + W::I32::load(tile_window_count, e + ahead);
                                min_2.store(tile_window_min, e);
                                count.store(tile_window_count, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (low + k - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let min_2: f64 = min(at(tile, e), at(tile_window_min, e + ahead));
                                let count: i32 = at(tile_node_count, e).wrapping_add(at(tile_window_count, e + ahead));
                                put(tile_window_min, e, min_2);
                                put(tile_window_count, e, count);
                            }
                        }
                        low += k;
                    }
                    if k * 2 <= width {
                        if k * 2 == width {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let min_2: W::F64 = W::F64::load(tile, e).min(W::F64::load(tile, e + ahead));
                                let count: W::I32 =
                                    W::I32::load(tile_node_count, e) + W::I32::load(tile_node_count, e + ahead);
                                min_2.store(tile_window_min, e);
                                count.store(tile_window_count, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let min_2: f64 = min(at(tile, e), at(tile, e + ahead));
                                let count: i32 = at(tile_node_count, e).wrapping_add(at(tile_node_count, e + ahead));
                                put(tile_window_min, e, min_2);
                                put(tile_window_count, e, count);
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let min_2: W::F64 = W::F64::load(tile, e).min(W::F64::load(tile, e + ahead));
                                let count: W::I32 =
                                    W::I32::load(tile_node_count, e) + W::I32::load(tile_node_count, e + ahead);
                                min_2.store(tile, e);
                                count.store(tile_node_count, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let min_2: f64 = min(at(tile, e), at(tile, e + ahead));
                                let count: i32 = at(tile_node_count, e).wrapping_add(at(tile_node_count, e + ahead));
                                put(tile, e, min_2);
                                put(tile_node_count, e, count);
                            }
                        }
                    }
                    k *= 2;
                }
                let flat2 = cols_here == cols;
                let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                let spans2: isize = if flat2 { 1 } else { rows_here };
                let length_whole2: isize = length2.max(0) & -8;
                for span in 0..spans2 {
                    let from: isize = span * cols_here;
                    let out: isize = (first_row + span) * cols + first_col;
                    let e_main2: isize = length_whole2;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main2 {
                        // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                        let result: W::F64 = W::select_f64(
                            W::I32::load(tile_window_count, from + e).cmp_ge(W::I32::splat(least as i32)),
                            W::F64::load(tile_window_min, from + e),
                            W::F64::splat(f64::NAN),
                        );
                        result.canonical(nan).store(min_, out + e - min_base);
                        e += 8;
                    }
                    // windows(x, window, (w) => {
                    // The remainder.
                    for e in e_main2..length2 {
                        // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                        let result: f64 = if at(tile_window_count, from + e) >= least as i32 {
                            at(tile_window_min, from + e)
                        } else {
                            f64::NAN
                        };
                        put(min_, out + e - min_base, canonical(result, nan));
                    }
                }
            } else {
                // A complete tile: how many values each window has is known.
                let mut k: isize = 1;
                let mut low: isize = 0;
                let mut limit: isize = 1;
                // windows(x, window, (w) => {
                while limit <= width >> 1 {
                    limit *= 2;
                }
                if width & width - 1 == 0 && width >= 4 {
                    limit >>= 2;
                }
                while k < limit {
                    if width & k != 0 {
                        if low == 0 {
                            let e_main2: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                W::F64::load(tile, e).store(tile_window_min, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - k + 1) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                put(tile_window_min, e, at(tile, e));
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (low + k) + 1) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                W::F64::load(tile, e)
                                    .min(W::F64::load(tile_window_min, e + ahead))
                                    .store(tile_window_min, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (low + k) + 1) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                put(tile_window_min, e, min(at(tile, e), at(tile_window_min, e + ahead)));
                            }
                        }
                        low += k;
                    }
                    if k * 4 <= limit && !(width & k * 2 != 0) {
                        let ahead: isize = k * cols_here;
                        let e_main2: isize = ((rows_in - k * 4 + 1) * cols_here).max(0) & -8;
                        let ahead_times2: isize = ahead * 2;
                        let ahead_times3: isize = ahead * 3;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            W::F64::load(tile, e)
                                .min(W::F64::load(tile, e + ahead))
                                .min(W::F64::load(tile, e + ahead_times2).min(W::F64::load(tile, e + ahead_times3)))
                                .store(tile, e);
                            e += 8;
                        }
                        let ahead_times2_2: isize = ahead * 2;
                        let ahead_times3_2: isize = ahead * 3;
                        let e_end2: isize = (rows_in - k * 4 + 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            put(
                                tile,
                                e,
                                min(
                                    min(at(tile, e), at(tile, e + ahead)),
                                    min(at(tile, e + ahead_times2_2), at(tile, e + ahead_times3_2)),
                                ),
                            );
                        }
                        k *= 4;
                    } else {
                        let ahead: isize = k * cols_here;
                        let e_main2: isize = ((rows_in - k * 2 + 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            W::F64::load(tile, e).min(W::F64::load(tile, e + ahead)).store(tile, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - k * 2 + 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            put(tile, e, min(at(tile, e), at(tile, e + ahead)));
                        }
                        k *= 2;
                    }
                }
                if k == width {
                    let e_main2: isize = ((rows_in - k + 1) * cols_here).max(0) & -8;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main2 {
                        W::F64::load(tile, e).store(tile_window_min, e);
                        e += 8;
                    }
                    let e_end2: isize = (rows_in - k + 1) * cols_here;
                    // The remainder.
                    for e in e_main2..e_end2 {
                        put(tile_window_min, e, at(tile, e));
                    }
                }
                if width & width - 1 == 0 {
                    if width >= 4 {
                        let quarter: isize = width >> 2;
                        let ahead: isize = quarter * cols_here;
                        let across: isize = quarter * cols;
                        let blocks: isize = rows_here_over_width;
                        let present: i32 = width as i32;
                        let quarter_times_cols_here: isize = quarter * cols_here;
                        for block in 0..blocks {
                            let flat2 = cols_here == cols;
                            let length2: isize = if flat2 { quarter_times_cols_here } else { cols_here };
                            let spans2: isize = if flat2 { 1 } else { quarter };
                            let block_times_width: isize = block * width;
                            let length_whole2: isize = length2.max(0) & -8;
                            for span in 0..spans2 {
                                let from: isize = (block_times_width + span) * cols_here;
                                let out: isize = (first_row + (block_times_width + span)) * cols + first_col;
                                let e_main2: isize = length_whole2;
                                // 8 rounds at once.
                                let mut e: isize = 0;
                                while e < e_main2 {
                                    // 4 rounds at once.
                                    let mut n: isize = 0;
                                    while n < 4 {
                                        let tile_shared: W::F64 = W::F64::load(tile, from + e + ahead * (n + 1));
                                        let tile_shared2: W::F64 = W::F64::load(tile, from + e + ahead * (n + 2));
                                        let tile_shared3: W::F64 = W::F64::load(tile, from + e + ahead * (n + 3));
                                        let tile_shared4: W::F64 = W::F64::load(tile, from + e + ahead * (n + 4));
                                        let tile_shared5: W::F64 = W::F64::load(tile, from + e + ahead * (n + 5));
                                        let min_2: W::F64 = W::F64::load(tile, from + e + ahead * n)
                                            .min(tile_shared)
                                            .min(tile_shared2.min(tile_shared3));
                                        let min_1: W::F64 =
                                            tile_shared.min(tile_shared2).min(tile_shared3.min(tile_shared4));
                                        let min_2_2: W::F64 =
                                            tile_shared2.min(tile_shared3).min(tile_shared4.min(tile_shared5));
                                        let min_3: W::F64 = tile_shared3
                                            .min(tile_shared4)
                                            .min(tile_shared5.min(W::F64::load(tile, from + e + ahead * (n + 6))));
                                        // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                                        let mut choice: W::F64 = W::F64::splat(0.0);
                                        if present >= least as i32 {
                                            choice = min_2;
                                        } else {
                                            choice = W::F64::splat(f64::NAN);
                                        }
                                        choice.canonical(nan).store(min_, out + e + across * n - min_base);
                                        let mut choice2: W::F64 = W::F64::splat(0.0);
                                        if present >= least as i32 {
                                            choice2 = min_1;
                                        } else {
                                            choice2 = W::F64::splat(f64::NAN);
                                        }
                                        choice2.canonical(nan).store(min_, out + e + across * (n + 1) - min_base);
                                        let mut choice3: W::F64 = W::F64::splat(0.0);
                                        if present >= least as i32 {
                                            choice3 = min_2_2;
                                        } else {
                                            choice3 = W::F64::splat(f64::NAN);
                                        }
                                        choice3.canonical(nan).store(min_, out + e + across * (n + 2) - min_base);
                                        let mut choice4: W::F64 = W::F64::splat(0.0);
                                        if present >= least as i32 {
                                            choice4 = min_3;
                                        } else {
                                            choice4 = W::F64::splat(f64::NAN);
                                        }
                                        choice4.canonical(nan).store(min_, out + e + across * (n + 3) - min_base);
                                        n += 4;
                                    }
                                    e += 8;
                                }
                                // windows(x, window, (w) => {
                                // The remainder.
                                for e in e_main2..length2 {
                                    // 4 rounds at once.
                                    let mut n: isize = 0;
                                    while n < 4 {
                                        let tile_shared: f64 = at(tile, from + e + ahead * (n + 1));
                                        let tile_shared2: f64 = at(tile, from + e + ahead * (n + 2));
                                        let tile_shared3: f64 = at(tile, from + e + ahead * (n + 3));
                                        let tile_shared4: f64 = at(tile, from + e + ahead * (n + 4));
                                        let tile_shared5: f64 = at(tile, from + e + ahead * (n + 5));
                                        let min_2: f64 = min(
                                            min(at(tile, from + e + ahead * n), tile_shared),
                                            min(tile_shared2, tile_shared3),
                                        );
                                        let min_1: f64 =
                                            min(min(tile_shared, tile_shared2), min(tile_shared3, tile_shared4));
                                        let min_2_2: f64 =
                                            min(min(tile_shared2, tile_shared3), min(tile_shared4, tile_shared5));
                                        let min_3: f64 = min(
                                            min(tile_shared3, tile_shared4),
                                            min(tile_shared5, at(tile, from + e + ahead * (n + 6))),
                                        );
                                        // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                                        let result: f64 = if present >= least as i32 { min_2 } else { f64::NAN };
                                        put(min_, out + e + across * n - min_base, canonical(result, nan));
                                        let result2: f64 = if present >= least as i32 { min_1 } else { f64::NAN };
                                        put(min_, out + e + across * (n + 1) - min_base, canonical(result2, nan));
                                        let result3: f64 = if present >= least as i32 { min_2_2 } else { f64::NAN };
                                        put(min_, out + e + across * (n + 2) - min_base, canonical(result3, nan));
                                        let result4: f64 = if present >= least as i32 { min_3 } else { f64::NAN };
                                        put(min_, out + e + across * (n + 3) - min_base, canonical(result4, nan));
                                        n += 4;
                                    }
                                }
                            }
                        }
                        // windows(x, window, (w) => {
                        let flat2 = cols_here == cols;
                        let length2: isize = if flat2 { (rows_here - blocks * width) * cols_here } else { cols_here };
                        let spans2: isize = if flat2 { 1 } else { rows_here - blocks * width };
                        let blocks_times_width: isize = blocks * width;
                        let length_whole2: isize = length2.max(0) & -8;
                        let ahead_times2: isize = ahead * 2;
                        let ahead_times3: isize = ahead * 3;
                        for span in 0..spans2 {
                            let from: isize = (blocks_times_width + span) * cols_here;
                            let out: isize = (first_row + (blocks_times_width + span)) * cols + first_col;
                            let e_main2: isize = length_whole2;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let min_2: W::F64 =
                                    W::F64::load(tile, from + e).min(W::F64::load(tile, from + e + ahead)).min(
                                        W::F64::load(tile, from + e + ahead_times2)
                                            .min(W::F64::load(tile, from + e + ahead_times3)),
                                    );
                                // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                                let mut choice: W::F64 = W::F64::splat(0.0);
                                if present >= least as i32 {
                                    choice = min_2;
                                } else {
                                    choice = W::F64::splat(f64::NAN);
                                }
                                choice.canonical(nan).store(min_, out + e - min_base);
                                e += 8;
                            }
                            // windows(x, window, (w) => {
                            // The remainder.
                            for e in e_main2..length2 {
                                let min_2: f64 = min(
                                    min(at(tile, from + e), at(tile, from + e + ahead)),
                                    min(at(tile, from + e + ahead_times2), at(tile, from + e + ahead_times3)),
                                );
                                // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                                let result: f64 = if present >= least as i32 { min_2 } else { f64::NAN };
                                put(min_, out + e - min_base, canonical(result, nan));
                            }
                        }
                    } else {
                        // windows(x, window, (w) => {
                        let present: i32 = width as i32;
                        let flat2 = cols_here == cols;
                        let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                        let spans2: isize = if flat2 { 1 } else { rows_here };
                        let length_whole2: isize = length2.max(0) & -8;
                        for span in 0..spans2 {
                            let from: isize = span * cols_here;
                            let out: isize = (first_row + span) * cols + first_col;
                            let e_main2: isize = length_whole2;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                                let mut choice: W::F64 = W::F64::splat(0.0);
                                if present >= least as i32 {
                                    choice = W::F64::load(tile_window_min, from + e);
                                } else {
                                    choice = W::F64::splat(f64::NAN);
                                }
                                choice.canonical(nan).store(min_, out + e - min_base);
                                e += 8;
                            }
                            // windows(x, window, (w) => {
                            // The remainder.
                            for e in e_main2..length2 {
                                // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                                let result: f64 =
                                    if present >= least as i32 { at(tile_window_min, from + e) } else { f64::NAN };
                                put(min_, out + e - min_base, canonical(result, nan));
                            }
                        }
                    }
                } else {
                    let ahead: isize = k * cols_here;
                    // windows(x, window, (w) => {
                    let present: i32 = width as i32;
                    let flat2 = cols_here == cols;
                    let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                    let spans2: isize = if flat2 { 1 } else { rows_here };
                    let length_whole2: isize = length2.max(0) & -8;
                    for span in 0..spans2 {
                        let from: isize = span * cols_here;
                        let out: isize = (first_row + span) * cols + first_col;
                        let e_main2: isize = length_whole2;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let min_2: W::F64 =
                                W::F64::load(tile, from + e).min(W::F64::load(tile_window_min, from + e + ahead));
                            // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                            let mut choice: W::F64 = W::F64::splat(0.0);
                            if present >= least as i32 {
                                choice = min_2;
                            } else {
                                choice = W::F64::splat(f64::NAN);
                            }
                            choice.canonical(nan).store(min_, out + e - min_base);
                            e += 8;
                        }
                        // windows(x, window, (w) => {
                        // The remainder.
                        for e in e_main2..length2 {
                            let min_2: f64 = min(at(tile, from + e), at(tile_window_min, from + e + ahead));
                            // min.set(w.row, w.col, w.count >= least ? w.min() : NaN);
                            let result: f64 = if present >= least as i32 { min_2 } else { f64::NAN };
                            put(min_, out + e - min_base, canonical(result, nan));
                        }
                    }
                }
            }
        }
    }
}
