// Generated from kernels/rolling/rollingMeanStd.ts#L22 by `trefoil build`. Do not edit. Hash 2325fe7e77a51ec7

use trefoil_core::prelude::*;

multiversion!(
    /// Mean and standard deviation of the last `window` rows of each column, in one pass.
    ///
    /// The deviation has the bits of rollingStd. The mean is computed from the moments and is exact for a constant window; rollingMean
    /// divides the sum by the count. NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values, or no value at all, give NaN; so does a deviation of no more than `ddof` values.
    ///
    /// Infinities are values (pandas treats them as missing): the deviation of a window that contains one is NaN, the mean is the sum
    /// divided by the count.
    ///
    /// Accuracy: 1e-12 of the mean of |x| over the window for the mean, 1e-12 relative for the deviation.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods)`; see rollingMean and rollingStd.
    pub rolling_mean_std = rolling_mean_std_body(
        ctx: &Context,
        x: &[f64],
        rows: isize,
        cols: isize,
        window: i32,
        min_periods: i32,
        ddof: i32,
        mean: &mut [f64],
        std_: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_mean_std_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    ddof: i32,
    mean: &mut [f64],
    std_: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let mean = exact_mut(mean, rows * cols);
    let std_ = exact_mut(std_, rows * cols);
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
            let chunks = ctx.chunks(rows, cols * 80).of_at_least(width);
            let tasks: Vec<_> = chunks
                .iter()
                .zip(split(mean, chunks, cols))
                .zip(split(std_, chunks, cols))
                .map(|((chunk, mean), std_)| (chunk, mean, std_))
                .collect();
            ctx.run_with(
                tasks,
                || {
                    Ok((
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<i32>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                        scratch::<f64>((tile_rows + width - 1) * tile_cols)?,
                    ))
                },
                |(chunk, mean, std_),
                 (
                    tile,
                    tile_node_sum,
                    tile_window_sum,
                    tile_node_offset,
                    tile_window_offset,
                    tile_node_m2,
                    tile_window_m2,
                    tile_node_count,
                    tile_window_count,
                    tile_node_first,
                    tile_window_first,
                )| {
                    windows_mean_and_std::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        tile_cols,
                        tile_rows,
                        width,
                        min_periods,
                        ddof,
                        mean,
                        std_,
                        tile,
                        tile_node_sum,
                        tile_window_sum,
                        tile_node_offset,
                        tile_window_offset,
                        tile_node_m2,
                        tile_window_m2,
                        tile_node_count,
                        tile_window_count,
                        tile_node_first,
                        tile_window_first,
                    )
                },
            )?;
        }
    }
    Ok(())
}

multiversion!(windows_mean_and_std = windows_mean_and_std_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    min_periods: i32,
    ddof: i32,
    mean: &mut [f64],
    std_: &mut [f64],
    tile: &mut [f64],
    tile_node_sum: &mut [f64],
    tile_window_sum: &mut [f64],
    tile_node_offset: &mut [f64],
    tile_window_offset: &mut [f64],
    tile_node_m2: &mut [f64],
    tile_window_m2: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    tile_node_first: &mut [f64],
    tile_window_first: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn windows_mean_and_std_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    min_periods: i32,
    ddof: i32,
    mean: &mut [f64],
    std_: &mut [f64],
    tile: &mut [f64],
    tile_node_sum: &mut [f64],
    tile_window_sum: &mut [f64],
    tile_node_offset: &mut [f64],
    tile_window_offset: &mut [f64],
    tile_node_m2: &mut [f64],
    tile_window_m2: &mut [f64],
    tile_node_count: &mut [i32],
    tile_window_count: &mut [i32],
    tile_node_first: &mut [f64],
    tile_window_first: &mut [f64],
) {
    let nan = plain_nan();
    let mean_base = lo * cols;
    let std_base = lo * cols;
    let cols_over_tile_cols: isize = (cols + tile_cols - 1) / tile_cols;
    let row_tile_end: isize = (hi - lo + tile_rows - 1) / tile_rows;
    // windows(x, window, (w) => {
    for row_tile in 0..row_tile_end {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let first_row_at_least0: isize = (0 - (first_row - width + 1)).max(0);
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
                    missing_lanes = missing_lanes | (v - v).cmp_ne(W::F64::splat(0.0));
                    e += 8;
                }
                missing = missing || missing_lanes.any();
                // The remainder.
                for e in e_main2..length {
                    let v: f64 = at(x, source + e);
                    put(tile, target + e, v);
                    missing = missing || v - v != 0.0;
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
                        let sum: W::F64 = W::select_f64(v.cmp_eq(v), v, W::F64::splat(-0.0));
                        let offset: f64 = 0.0;
                        let m2: W::F64 = W::select_f64(v.cmp_eq(v), v - v, W::F64::splat(0.0));
                        count.store(tile_window_count, e);
                        sum.store(tile_window_sum, e);
                        v.store(tile_window_first, e);
                        W::F64::splat(offset).store(tile_window_offset, e);
                        m2.store(tile_window_m2, e);
                        e += 8;
                    }
                    let e_end2: isize = rows_in * cols_here;
                    // The remainder.
                    for e in e_main2..e_end2 {
                        let v: f64 = at(tile, e);
                        let count: i32 = if v == v { 1_i32 } else { 0_i32 };
                        let sum: f64 = if v == v { v } else { -0.0 };
                        let offset: f64 = 0.0;
                        let m2: f64 = if v == v { v - v } else { 0.0 };
                        put(tile_window_count, e, count);
                        put(tile_window_sum, e, sum);
                        put(tile_window_first, e, v);
                        put(tile_window_offset, e, offset);
                        put(tile_window_m2, e, m2);
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
                            let older_count: W::I32 =
                                W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32));
                            let newer_count: W::I32 =
                                W::select_i32(v_newer.cmp_eq(v_newer), W::I32::splat(1_i32), W::I32::splat(0_i32));
                            let n: W::I32 = older_count + newer_count;
                            let older_offset: f64 = 0.0;
                            let newer_offset: f64 = 0.0;
                            let older_m2: W::F64 =
                                W::select_f64(v_older.cmp_eq(v_older), v_older - v_older, W::F64::splat(0.0));
                            let newer_m2: W::F64 =
                                W::select_f64(v_newer.cmp_eq(v_newer), v_newer - v_newer, W::F64::splat(0.0));
                            let d: W::F64 = v_newer - v_older + W::F64::splat(newer_offset - older_offset);
                            let q: W::F64 = newer_count.to_f64() / n.to_f64();
                            let no_older: W::Mask = older_count.cmp_eq(W::I32::splat(0_i32));
                            let no_newer: W::Mask = newer_count.cmp_eq(W::I32::splat(0_i32));
                            let sum: W::F64 = W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(-0.0))
                                + W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(-0.0));
                            let first: W::F64 = W::select_f64(no_older, v_newer, v_older);
                            let offset: W::F64 = W::select_f64(
                                no_older,
                                W::F64::splat(newer_offset),
                                W::select_f64(
                                    no_newer,
                                    W::F64::splat(older_offset),
                                    W::F64::splat(older_offset) + d * q,
                                ),
                            );
                            let m2: W::F64 = W::select_f64(
                                no_older,
                                newer_m2,
                                W::select_f64(
                                    no_newer,
                                    older_m2,
                                    older_m2 + newer_m2 + d * d * (older_count.to_f64() * q),
                                ),
                            );
                            sum.store(tile_window_sum, e);
                            n.store(tile_window_count, e);
                            first.store(tile_window_first, e);
                            offset.store(tile_window_offset, e);
                            m2.store(tile_window_m2, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let older_count: i32 = if v_older == v_older { 1_i32 } else { 0_i32 };
                            let newer_count: i32 = if v_newer == v_newer { 1_i32 } else { 0_i32 };
                            let n: i32 = older_count.wrapping_add(newer_count);
                            let older_offset: f64 = 0.0;
                            let newer_offset: f64 = 0.0;
                            let older_m2: f64 = if v_older == v_older { v_older - v_older } else { 0.0 };
                            let newer_m2: f64 = if v_newer == v_newer { v_newer - v_newer } else { 0.0 };
                            let d: f64 = v_newer - v_older + (newer_offset - older_offset);
                            let q: f64 = newer_count as f64 / n as f64;
                            let no_older = older_count == 0_i32;
                            let no_newer = newer_count == 0_i32;
                            let sum: f64 = (if v_older == v_older { v_older } else { -0.0 })
                                + (if v_newer == v_newer { v_newer } else { -0.0 });
                            let first: f64 = if no_older { v_newer } else { v_older };
                            let offset: f64 = if no_older {
                                newer_offset
                            } else {
                                if no_newer { older_offset } else { older_offset + d * q }
                            };
                            let m2: f64 = if no_older {
                                newer_m2
                            } else {
                                if no_newer { older_m2 } else { older_m2 + newer_m2 + d * d * (older_count as f64 * q) }
                            };
                            put(tile_window_sum, e, sum);
                            put(tile_window_count, e, n);
                            put(tile_window_first, e, first);
                            put(tile_window_offset, e, offset);
                            put(tile_window_m2, e, m2);
                        }
                    } else {
                        let ahead: isize = k * cols_here;
                        let e_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let v_older: W::F64 = W::F64::load(tile, e);
                            let v_newer: W::F64 = W::F64::load(tile, e + ahead);
                            let older_count: W::I32 =
                                W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32));
                            let newer_count: W::I32 =
                                W::select_i32(v_newer.cmp_eq(v_newer), W::I32::splat(1_i32), W::I32::splat(0_i32));
                            let n: W::I32 = older_count + newer_count;
                            let older_offset: f64 = 0.0;
                            let newer_offset: f64 = 0.0;
                            let older_m2: W::F64 =
                                W::select_f64(v_older.cmp_eq(v_older), v_older - v_older, W::F64::splat(0.0));
                            let newer_m2: W::F64 =
                                W::select_f64(v_newer.cmp_eq(v_newer), v_newer - v_newer, W::F64::splat(0.0));
                            let d: W::F64 = v_newer - v_older + W::F64::splat(newer_offset - older_offset);
                            let q: W::F64 = newer_count.to_f64() / n.to_f64();
                            let no_older: W::Mask = older_count.cmp_eq(W::I32::splat(0_i32));
                            let no_newer: W::Mask = newer_count.cmp_eq(W::I32::splat(0_i32));
                            let sum: W::F64 = W::select_f64(v_older.cmp_eq(v_older), v_older, W::F64::splat(-0.0))
                                + W::select_f64(v_newer.cmp_eq(v_newer), v_newer, W::F64::splat(-0.0));
                            let first: W::F64 = W::select_f64(no_older, v_newer, v_older);
                            let offset: W::F64 = W::select_f64(
                                no_older,
                                W::F64::splat(newer_offset),
                                W::select_f64(
                                    no_newer,
                                    W::F64::splat(older_offset),
                                    W::F64::splat(older_offset) + d * q,
                                ),
                            );
                            let m2: W::F64 = W::select_f64(
                                no_older,
                                newer_m2,
                                W::select_f64(
                                    no_newer,
                                    older_m2,
                                    older_m2 + newer_m2 + d * d * (older_count.to_f64() * q),
                                ),
                            );
                            sum.store(tile_node_sum, e);
                            n.store(tile_node_count, e);
                            first.store(tile_node_first, e);
                            offset.store(tile_node_offset, e);
                            m2.store(tile_node_m2, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let v_older: f64 = at(tile, e);
                            let v_newer: f64 = at(tile, e + ahead);
                            let older_count: i32 = if v_older == v_older { 1_i32 } else { 0_i32 };
                            let newer_count: i32 = if v_newer == v_newer { 1_i32 } else { 0_i32 };
                            let n: i32 = older_count.wrapping_add(newer_count);
                            let older_offset: f64 = 0.0;
                            let newer_offset: f64 = 0.0;
                            let older_m2: f64 = if v_older == v_older { v_older - v_older } else { 0.0 };
                            let newer_m2: f64 = if v_newer == v_newer { v_newer - v_newer } else { 0.0 };
                            let d: f64 = v_newer - v_older + (newer_offset - older_offset);
                            let q: f64 = newer_count as f64 / n as f64;
                            let no_older = older_count == 0_i32;
                            let no_newer = newer_count == 0_i32;
                            let sum: f64 = (if v_older == v_older { v_older } else { -0.0 })
                                + (if v_newer == v_newer { v_newer } else { -0.0 });
                            let first: f64 = if no_older { v_newer } else { v_older };
                            let offset: f64 = if no_older {
                                newer_offset
                            } else {
                                if no_newer { older_offset } else { older_offset + d * q }
                            };
                            let m2: f64 = if no_older {
                                newer_m2
                            } else {
                                if no_newer { older_m2 } else { older_m2 + newer_m2 + d * d * (older_count as f64 * q) }
                            };
                            put(tile_node_sum, e, sum);
                            put(tile_node_count, e, n);
                            put(tile_node_first, e, first);
                            put(tile_node_offset, e, offset);
                            put(tile_node_m2, e, m2);
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
                                    let sum: W::F64 = W::F64::load(tile_node_sum, e);
                                    let first: W::F64 = W::F64::load(tile_node_first, e);
                                    let offset: W::F64 = W::F64::load(tile_node_offset, e);
                                    let m2: W::F64 = W::F64::load(tile_node_m2, e);
                                    count.store(tile_window_count, e);
                                    sum.store(tile_window_sum, e);
                                    first.store(tile_window_first, e);
                                    offset.store(tile_window_offset, e);
                                    m2.store(tile_window_m2, e);
                                    e += 8;
                                }
                                let e_end2: isize = (rows_in - (k - 1)) * cols_here;
                                // The remainder.
                                for e in e_main2..e_end2 {
                                    let count: i32 = at(tile_node_count, e);
                                    let sum: f64 = at(tile_node_sum, e);
                                    let first: f64 = at(tile_node_first, e);
                                    let offset: f64 = at(tile_node_offset, e);
                                    let m2: f64 = at(tile_node_m2, e);
                                    put(tile_window_count, e, count);
                                    put(tile_window_sum, e, sum);
                                    put(tile_window_first, e, first);
                                    put(tile_window_offset, e, offset);
                                    put(tile_window_m2, e, m2);
                                }
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let older_count: W::I32 = W::I32::load(tile_node_count, e);
                                let newer_count: W::I32 = W::I32::load(tile_window_count, e + ahead);
                                let n: W::I32 = older_count + newer_count;
                                let older_first: W::F64 = W::F64::load(tile_node_first, e);
                                let newer_first: W::F64 = W::F64::load(tile_window_first, e + ahead);
                                let older_offset: W::F64 = W::F64::load(tile_node_offset, e);
                                let newer_offset: W::F64 = W::F64::load(tile_window_offset, e + ahead);
                                let older_m2: W::F64 = W::F64::load(tile_node_m2, e);
                                let newer_m2: W::F64 = W::F64::load(tile_window_m2, e + ahead);
                                let d: W::F64 = newer_first - older_first + (newer_offset - older_offset);
                                let q: W::F64 = newer_count.to_f64() / n.to_f64();
                                let no_older: W::Mask = older_count.cmp_eq(W::I32::splat(0_i32));
                                let no_newer: W::Mask = newer_count.cmp_eq(W::I32::splat(0_i32));
                                let sum: W::F64 =
                                    W::F64::load(tile_node_sum, e) + W::F64::load(tile_window_sum, e + ahead);
                                let first: W::F64 = W::select_f64(no_older, newer_first, older_first);
                                let offset: W::F64 = W::select_f64(
                                    no_older,
                                    newer_offset,
                                    W::select_f64(no_newer, older_offset, older_offset + d * q),
                                );
                                let m2: W::F64 = W::select_f64(
                                    no_older,
                                    newer_m2,
                                    W::select_f64(
                                        no_newer,
                                        older_m2,
                                        older_m2 + newer_m2 + d * d * (older_count.to_f64() * q),
                                    ),
                                );
                                sum.store(tile_window_sum, e);
                                n.store(tile_window_count, e);
                                first.store(tile_window_first, e);
                                offset.store(tile_window_offset, e);
                                m2.store(tile_window_m2, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (low + k - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_count: i32 = at(tile_node_count, e);
                                let newer_count: i32 = at(tile_window_count, e + ahead);
                                let n: i32 = older_count.wrapping_add(newer_count);
                                let older_first: f64 = at(tile_node_first, e);
                                let newer_first: f64 = at(tile_window_first, e + ahead);
                                let older_offset: f64 = at(tile_node_offset, e);
                                let newer_offset: f64 = at(tile_window_offset, e + ahead);
                                let older_m2: f64 = at(tile_node_m2, e);
                                let newer_m2: f64 = at(tile_window_m2, e + ahead);
                                let d: f64 = newer_first - older_first + (newer_offset - older_offset);
                                let q: f64 = newer_count as f64 / n as f64;
                                let no_older = older_count == 0_i32;
                                let no_newer = newer_count == 0_i32;
                                let sum: f64 = at(tile_node_sum, e) + at(tile_window_sum, e + ahead);
                                let first: f64 = if no_older { newer_first } else { older_first };
                                let offset: f64 = if no_older {
                                    newer_offset
                                } else {
                                    if no_newer { older_offset } else { older_offset + d * q }
                                };
                                let m2: f64 = if no_older {
                                    newer_m2
                                } else {
                                    if no_newer {
                                        older_m2
                                    } else {
                                        older_m2 + newer_m2 + d * d * (older_count as f64 * q)
                                    }
                                };
                                put(tile_window_sum, e, sum);
                                put(tile_window_count, e, n);
                                put(tile_window_first, e, first);
                                put(tile_window_offset, e, offset);
                                put(tile_window_m2, e, m2);
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
                                let older_count: W::I32 = W::I32::load(tile_node_count, e);
                                let newer_count: W::I32 = W::I32::load(tile_node_count, e + ahead);
                                let n: W::I32 = older_count + newer_count;
                                let older_first: W::F64 = W::F64::load(tile_node_first, e);
                                let newer_first: W::F64 = W::F64::load(tile_node_first, e + ahead);
                                let older_offset: W::F64 = W::F64::load(tile_node_offset, e);
                                let newer_offset: W::F64 = W::F64::load(tile_node_offset, e + ahead);
                                let older_m2: W::F64 = W::F64::load(tile_node_m2, e);
                                let newer_m2: W::F64 = W::F64::load(tile_node_m2, e + ahead);
                                let d: W::F64 = newer_first - older_first + (newer_offset - older_offset);
                                let q: W::F64 = newer_count.to_f64() / n.to_f64();
                                let no_older: W::Mask = older_count.cmp_eq(W::I32::splat(0_i32));
                                let no_newer: W::Mask = newer_count.cmp_eq(W::I32::splat(0_i32));
                                let sum: W::F64 =
                                    W::F64::load(tile_node_sum, e) + W::F64::load(tile_node_sum, e + ahead);
                                let first: W::F64 = W::select_f64(no_older, newer_first, older_first);
                                let offset: W::F64 = W::select_f64(
                                    no_older,
                                    newer_offset,
                                    W::select_f64(no_newer, older_offset, older_offset + d * q),
                                );
                                let m2: W::F64 = W::select_f64(
                                    no_older,
                                    newer_m2,
                                    W::select_f64(
                                        no_newer,
                                        older_m2,
                                        older_m2 + newer_m2 + d * d * (older_count.to_f64() * q),
                                    ),
                                );
                                sum.store(tile_window_sum, e);
                                n.store(tile_window_count, e);
                                first.store(tile_window_first, e);
                                offset.store(tile_window_offset, e);
                                m2.store(tile_window_m2, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_count: i32 = at(tile_node_count, e);
                                let newer_count: i32 = at(tile_node_count, e + ahead);
                                let n: i32 = older_count.wrapping_add(newer_count);
                                let older_first: f64 = at(tile_node_first, e);
                                let newer_first: f64 = at(tile_node_first, e + ahead);
                                let older_offset: f64 = at(tile_node_offset, e);
                                let newer_offset: f64 = at(tile_node_offset, e + ahead);
                                let older_m2: f64 = at(tile_node_m2, e);
                                let newer_m2: f64 = at(tile_node_m2, e + ahead);
                                let d: f64 = newer_first - older_first + (newer_offset - older_offset);
                                let q: f64 = newer_count as f64 / n as f64;
                                let no_older = older_count == 0_i32;
                                let no_newer = newer_count == 0_i32;
                                let sum: f64 = at(tile_node_sum, e) + at(tile_node_sum, e + ahead);
                                let first: f64 = if no_older { newer_first } else { older_first };
                                let offset: f64 = if no_older {
                                    newer_offset
                                } else {
                                    if no_newer { older_offset } else { older_offset + d * q }
                                };
                                let m2: f64 = if no_older {
                                    newer_m2
                                } else {
                                    if no_newer {
                                        older_m2
                                    } else {
                                        older_m2 + newer_m2 + d * d * (older_count as f64 * q)
                                    }
                                };
                                put(tile_window_sum, e, sum);
                                put(tile_window_count, e, n);
                                put(tile_window_first, e, first);
                                put(tile_window_offset, e, offset);
                                put(tile_window_m2, e, m2);
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e_main2: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let older_count: W::I32 = W::I32::load(tile_node_count, e);
                                let newer_count: W::I32 = W::I32::load(tile_node_count, e + ahead);
                                let n: W::I32 = older_count + newer_count;
                                let older_first: W::F64 = W::F64::load(tile_node_first, e);
                                let newer_first: W::F64 = W::F64::load(tile_node_first, e + ahead);
                                let older_offset: W::F64 = W::F64::load(tile_node_offset, e);
                                let newer_offset: W::F64 = W::F64::load(tile_node_offset, e + ahead);
                                let older_m2: W::F64 = W::F64::load(tile_node_m2, e);
                                let newer_m2: W::F64 = W::F64::load(tile_node_m2, e + ahead);
                                let d: W::F64 = newer_first - older_first + (newer_offset - older_offset);
                                let q: W::F64 = newer_count.to_f64() / n.to_f64();
                                let no_older: W::Mask = older_count.cmp_eq(W::I32::splat(0_i32));
                                let no_newer: W::Mask = newer_count.cmp_eq(W::I32::splat(0_i32));
                                let sum: W::F64 =
                                    W::F64::load(tile_node_sum, e) + W::F64::load(tile_node_sum, e + ahead);
                                let first: W::F64 = W::select_f64(no_older, newer_first, older_first);
                                let offset: W::F64 = W::select_f64(
                                    no_older,
                                    newer_offset,
                                    W::select_f64(no_newer, older_offset, older_offset + d * q),
                                );
                                let m2: W::F64 = W::select_f64(
                                    no_older,
                                    newer_m2,
                                    W::select_f64(
                                        no_newer,
                                        older_m2,
                                        older_m2 + newer_m2 + d * d * (older_count.to_f64() * q),
                                    ),
                                );
                                sum.store(tile_node_sum, e);
                                n.store(tile_node_count, e);
                                first.store(tile_node_first, e);
                                offset.store(tile_node_offset, e);
                                m2.store(tile_node_m2, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (k * 2 - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_count: i32 = at(tile_node_count, e);
                                let newer_count: i32 = at(tile_node_count, e + ahead);
                                let n: i32 = older_count.wrapping_add(newer_count);
                                let older_first: f64 = at(tile_node_first, e);
                                let newer_first: f64 = at(tile_node_first, e + ahead);
                                let older_offset: f64 = at(tile_node_offset, e);
                                let newer_offset: f64 = at(tile_node_offset, e + ahead);
                                let older_m2: f64 = at(tile_node_m2, e);
                                let newer_m2: f64 = at(tile_node_m2, e + ahead);
                                let d: f64 = newer_first - older_first + (newer_offset - older_offset);
                                let q: f64 = newer_count as f64 / n as f64;
                                let no_older = older_count == 0_i32;
                                let no_newer = newer_count == 0_i32;
                                let sum: f64 = at(tile_node_sum, e) + at(tile_node_sum, e + ahead);
                                let first: f64 = if no_older { newer_first } else { older_first };
                                let offset: f64 = if no_older {
                                    newer_offset
                                } else {
                                    if no_newer { older_offset } else { older_offset + d * q }
                                };
                                let m2: f64 = if no_older {
                                    newer_m2
                                } else {
                                    if no_newer {
                                        older_m2
                                    } else {
                                        older_m2 + newer_m2 + d * d * (older_count as f64 * q)
                                    }
                                };
                                put(tile_node_sum, e, sum);
                                put(tile_node_count, e, n);
                                put(tile_node_first, e, first);
                                put(tile_node_offset, e, offset);
                                put(tile_node_m2, e, m2);
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
                        // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                        let tile_window_count_shared: W::I32 = W::I32::load(tile_window_count, from + e);
                        // const { n, first, offset, m2 } = w.moments();
                        let n: W::F64 = tile_window_count_shared.to_f64();
                        let first: W::F64 = W::F64::load(tile_window_first, from + e);
                        let offset: W::F64 = W::F64::load(tile_window_offset, from + e);
                        let m2: W::F64 = W::F64::load(tile_window_m2, from + e);
                        // const middle = first + offset;
                        let middle: W::F64 = first + offset;
                        // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                        let result: W::F64 = W::select_f64(
                            n.cmp_ge(W::F64::splat(min_periods as f64)),
                            W::select_f64(
                                (middle - middle).cmp_eq(W::F64::splat(0.0)),
                                middle,
                                W::F64::load(tile_window_sum, from + e) / tile_window_count_shared.to_f64(),
                            ),
                            W::F64::splat(f64::NAN),
                        );
                        result.canonical(nan).store(mean, out + e - mean_base);
                        // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                        let result2: W::F64 = W::select_f64(
                            n.cmp_ge(W::F64::splat(min_periods as f64)) & n.cmp_gt(W::F64::splat(ddof as f64)),
                            (m2 / (n - W::F64::splat(ddof as f64))).sqrt(),
                            W::F64::splat(f64::NAN),
                        );
                        result2.canonical(nan).store(std_, out + e - std_base);
                        e += 8;
                    }
                    // windows(x, window, (w) => {
                    // The remainder.
                    for e in e_main2..length2 {
                        // const { n, first, offset, m2 } = w.moments();
                        let n: f64 = at(tile_window_count, from + e) as f64;
                        let first: f64 = at(tile_window_first, from + e);
                        let offset: f64 = at(tile_window_offset, from + e);
                        let m2: f64 = at(tile_window_m2, from + e);
                        // const middle = first + offset;
                        let middle: f64 = first + offset;
                        // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                        let result: f64 = if n >= min_periods as f64 {
                            if middle - middle == 0.0 {
                                middle
                            } else {
                                at(tile_window_sum, from + e) / at(tile_window_count, from + e) as f64
                            }
                        } else {
                            f64::NAN
                        };
                        put(mean, out + e - mean_base, canonical(result, nan));
                        // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                        let result2: f64 = if n >= min_periods as f64 && n > ddof as f64 {
                            (m2 / (n - ddof as f64)).sqrt()
                        } else {
                            f64::NAN
                        };
                        put(std_, out + e - std_base, canonical(result2, nan));
                    }
                }
            } else {
                // A complete tile: how many values each window has is known.
                let mut k: isize = 1;
                let mut low: isize = 0;
                // windows(x, window, (w) => {
                if width & k != 0 {
                    let e_main2: isize = (rows_in * cols_here).max(0) & -8;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < e_main2 {
                        let sum: W::F64 = W::F64::load(tile, e);
                        let offset: f64 = 0.0;
                        let m2: f64 = 0.0;
                        sum.store(tile_window_sum, e);
                        W::F64::splat(offset).store(tile_window_offset, e);
                        W::F64::splat(m2).store(tile_window_m2, e);
                        e += 8;
                    }
                    let e_end2: isize = rows_in * cols_here;
                    // The remainder.
                    for e in e_main2..e_end2 {
                        let sum: f64 = at(tile, e);
                        let offset: f64 = 0.0;
                        let m2: f64 = 0.0;
                        put(tile_window_sum, e, sum);
                        put(tile_window_offset, e, offset);
                        put(tile_window_m2, e, m2);
                    }
                    low = 1;
                }
                if width >= 2 {
                    if width == 2 {
                        let ahead: isize = k * cols_here;
                        let q: f64 = k as f64 / (k + k) as f64;
                        let pull: f64 = k as f64 * q;
                        let e_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let tile_shared: W::F64 = W::F64::load(tile, e + ahead);
                            let tile_shared2: W::F64 = W::F64::load(tile, e);
                            let older_offset: f64 = 0.0;
                            let d: W::F64 = tile_shared - tile_shared2 + W::F64::splat(0.0 - older_offset);
                            let sum: W::F64 = tile_shared2 + tile_shared;
                            let offset: W::F64 = W::F64::splat(older_offset) + d * W::F64::splat(q);
                            let m2: W::F64 = W::F64::splat(0.0 + 0.0) + d * d * W::F64::splat(pull);
                            sum.store(tile_window_sum, e);
                            offset.store(tile_window_offset, e);
                            m2.store(tile_window_m2, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let tile_shared: f64 = at(tile, e + ahead);
                            let tile_shared2: f64 = at(tile, e);
                            let older_offset: f64 = 0.0;
                            let d: f64 = tile_shared - tile_shared2 + (0.0 - older_offset);
                            let sum: f64 = tile_shared2 + tile_shared;
                            let offset: f64 = older_offset + d * q;
                            let m2: f64 = 0.0 + 0.0 + d * d * pull;
                            put(tile_window_sum, e, sum);
                            put(tile_window_offset, e, offset);
                            put(tile_window_m2, e, m2);
                        }
                    } else {
                        let ahead: isize = k * cols_here;
                        let q: f64 = k as f64 / (k + k) as f64;
                        let pull: f64 = k as f64 * q;
                        let e_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let tile_shared: W::F64 = W::F64::load(tile, e + ahead);
                            let tile_shared2: W::F64 = W::F64::load(tile, e);
                            let older_offset: f64 = 0.0;
                            let d: W::F64 = tile_shared - tile_shared2 + W::F64::splat(0.0 - older_offset);
                            let sum: W::F64 = tile_shared2 + tile_shared;
                            let offset: W::F64 = W::F64::splat(older_offset) + d * W::F64::splat(q);
                            let m2: W::F64 = W::F64::splat(0.0 + 0.0) + d * d * W::F64::splat(pull);
                            sum.store(tile_node_sum, e);
                            offset.store(tile_node_offset, e);
                            m2.store(tile_node_m2, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - 1) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let tile_shared: f64 = at(tile, e + ahead);
                            let tile_shared2: f64 = at(tile, e);
                            let older_offset: f64 = 0.0;
                            let d: f64 = tile_shared - tile_shared2 + (0.0 - older_offset);
                            let sum: f64 = tile_shared2 + tile_shared;
                            let offset: f64 = older_offset + d * q;
                            let m2: f64 = 0.0 + 0.0 + d * d * pull;
                            put(tile_node_sum, e, sum);
                            put(tile_node_offset, e, offset);
                            put(tile_node_m2, e, m2);
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
                                    let sum: W::F64 = W::F64::load(tile_node_sum, e);
                                    let offset: W::F64 = W::F64::load(tile_node_offset, e);
                                    let m2: W::F64 = W::F64::load(tile_node_m2, e);
                                    sum.store(tile_window_sum, e);
                                    offset.store(tile_window_offset, e);
                                    m2.store(tile_window_m2, e);
                                    e += 8;
                                }
                                let e_end2: isize = (rows_in - (k - 1)) * cols_here;
                                // The remainder.
                                for e in e_main2..e_end2 {
                                    let sum: f64 = at(tile_node_sum, e);
                                    let offset: f64 = at(tile_node_offset, e);
                                    let m2: f64 = at(tile_node_m2, e);
                                    put(tile_window_sum, e, sum);
                                    put(tile_window_offset, e, offset);
                                    put(tile_window_m2, e, m2);
                                }
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let q: f64 = low as f64 / (k + low) as f64;
                            let pull: f64 = k as f64 * q;
                            let e_main2: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -8;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                let older_offset: W::F64 = W::F64::load(tile_node_offset, e);
                                let d: W::F64 = W::F64::load(tile, e + ahead) - W::F64::load(tile, e)
                                    + (W::F64::load(tile_window_offset, e + ahead) - older_offset);
                                let sum: W::F64 =
                                    W::F64::load(tile_node_sum, e) + W::F64::load(tile_window_sum, e + ahead);
                                let offset: W::F64 = older_offset + d * W::F64::splat(q);
                                let m2: W::F64 = W::F64::load(tile_node_m2, e)
                                    + W::F64::load(tile_window_m2, e + ahead)
                                    + d * d * W::F64::splat(pull);
                                sum.store(tile_window_sum, e);
                                offset.store(tile_window_offset, e);
                                m2.store(tile_window_m2, e);
                                e += 8;
                            }
                            let e_end2: isize = (rows_in - (low + k - 1)) * cols_here;
                            // The remainder.
                            for e in e_main2..e_end2 {
                                let older_offset: f64 = at(tile_node_offset, e);
                                let d: f64 = at(tile, e + ahead) - at(tile, e)
                                    + (at(tile_window_offset, e + ahead) - older_offset);
                                let sum: f64 = at(tile_node_sum, e) + at(tile_window_sum, e + ahead);
                                let offset: f64 = older_offset + d * q;
                                let m2: f64 = at(tile_node_m2, e) + at(tile_window_m2, e + ahead) + d * d * pull;
                                put(tile_window_sum, e, sum);
                                put(tile_window_offset, e, offset);
                                put(tile_window_m2, e, m2);
                            }
                        }
                        low += k;
                    }
                    if k * 2 < width {
                        let ahead: isize = k * cols_here;
                        let q: f64 = k as f64 / (k + k) as f64;
                        let pull: f64 = k as f64 * q;
                        let e_main2: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < e_main2 {
                            let older_offset: W::F64 = W::F64::load(tile_node_offset, e);
                            let d: W::F64 = W::F64::load(tile, e + ahead) - W::F64::load(tile, e)
                                + (W::F64::load(tile_node_offset, e + ahead) - older_offset);
                            let sum: W::F64 = W::F64::load(tile_node_sum, e) + W::F64::load(tile_node_sum, e + ahead);
                            let offset: W::F64 = older_offset + d * W::F64::splat(q);
                            let m2: W::F64 = W::F64::load(tile_node_m2, e)
                                + W::F64::load(tile_node_m2, e + ahead)
                                + d * d * W::F64::splat(pull);
                            sum.store(tile_node_sum, e);
                            offset.store(tile_node_offset, e);
                            m2.store(tile_node_m2, e);
                            e += 8;
                        }
                        let e_end2: isize = (rows_in - (k * 2 - 1)) * cols_here;
                        // The remainder.
                        for e in e_main2..e_end2 {
                            let older_offset: f64 = at(tile_node_offset, e);
                            let d: f64 =
                                at(tile, e + ahead) - at(tile, e) + (at(tile_node_offset, e + ahead) - older_offset);
                            let sum: f64 = at(tile_node_sum, e) + at(tile_node_sum, e + ahead);
                            let offset: f64 = older_offset + d * q;
                            let m2: f64 = at(tile_node_m2, e) + at(tile_node_m2, e + ahead) + d * d * pull;
                            put(tile_node_sum, e, sum);
                            put(tile_node_offset, e, offset);
                            put(tile_node_m2, e, m2);
                        }
                    }
                    k *= 2;
                }
                if width >= 4 && width & width - 1 == 0 {
                    let half: isize = width >> 1;
                    let ahead: isize = half * cols_here;
                    let q: f64 = half as f64 / width as f64;
                    let pull: f64 = half as f64 * q;
                    let present: i32 = width as i32;
                    let flat2 = cols_here == cols;
                    let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                    let spans2: isize = if flat2 { 1 } else { rows_here };
                    let length_whole2: isize = length2.max(0) & -8;
                    for span in 0..spans2 {
                        let from: isize = span * cols_here;
                        let out: isize = (first_row + span) * cols + first_col;
                        // Dividing by a power of two is multiplying by its exact reciprocal.
                        let inverse: f64 = 1.0 / present as f64;
                        if present > 0_i32 && present & present.wrapping_sub(1_i32) == 0_i32 {
                            let e_main2: isize = length_whole2;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                // const { n, first, offset, m2 } = w.moments();
                                let tile_shared: W::F64 = W::F64::load(tile, from + e);
                                // windows(x, window, (w) => {
                                let older_offset: W::F64 = W::F64::load(tile_node_offset, from + e);
                                let d: W::F64 = W::F64::load(tile, from + e + ahead) - tile_shared
                                    + (W::F64::load(tile_node_offset, from + e + ahead) - older_offset);
                                let sum: W::F64 = W::F64::load(tile_node_sum, from + e)
                                    + W::F64::load(tile_node_sum, from + e + ahead);
                                let offset: W::F64 = older_offset + d * W::F64::splat(q);
                                let m2: W::F64 = W::F64::load(tile_node_m2, from + e)
                                    + W::F64::load(tile_node_m2, from + e + ahead)
                                    + d * d * W::F64::splat(pull);
                                // const { n, first, offset, m2 } = w.moments();
                                let n: f64 = present as f64;
                                let first: W::F64 = tile_shared;
                                // const middle = first + offset;
                                let middle: W::F64 = first + offset;
                                // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                                let mut choice: W::F64 = W::F64::splat(0.0);
                                if n >= min_periods as f64 {
                                    choice = W::select_f64(
                                        (middle - middle).cmp_eq(W::F64::splat(0.0)),
                                        middle,
                                        sum * W::F64::splat(inverse),
                                    );
                                } else {
                                    choice = W::F64::splat(f64::NAN);
                                }
                                choice.canonical(nan).store(mean, out + e - mean_base);
                                // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                                let mut choice2: W::F64 = W::F64::splat(0.0);
                                if n >= min_periods as f64 && n > ddof as f64 {
                                    choice2 = (m2 / W::F64::splat(n - ddof as f64)).sqrt();
                                } else {
                                    choice2 = W::F64::splat(f64::NAN);
                                }
                                choice2.canonical(nan).store(std_, out + e - std_base);
                                e += 8;
                            }
                            // windows(x, window, (w) => {
                            // The remainder.
                            for e in e_main2..length2 {
                                // const { n, first, offset, m2 } = w.moments();
                                let tile_shared: f64 = at(tile, from + e);
                                // windows(x, window, (w) => {
                                let older_offset: f64 = at(tile_node_offset, from + e);
                                let d: f64 = at(tile, from + e + ahead) - tile_shared
                                    + (at(tile_node_offset, from + e + ahead) - older_offset);
                                let sum: f64 = at(tile_node_sum, from + e) + at(tile_node_sum, from + e + ahead);
                                let offset: f64 = older_offset + d * q;
                                let m2: f64 =
                                    at(tile_node_m2, from + e) + at(tile_node_m2, from + e + ahead) + d * d * pull;
                                // const { n, first, offset, m2 } = w.moments();
                                let n: f64 = present as f64;
                                let first: f64 = tile_shared;
                                // const middle = first + offset;
                                let middle: f64 = first + offset;
                                // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                                let result: f64 = if n >= min_periods as f64 {
                                    if middle - middle == 0.0 { middle } else { sum * inverse }
                                } else {
                                    f64::NAN
                                };
                                put(mean, out + e - mean_base, canonical(result, nan));
                                // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                                let result2: f64 = if n >= min_periods as f64 && n > ddof as f64 {
                                    (m2 / (n - ddof as f64)).sqrt()
                                } else {
                                    f64::NAN
                                };
                                put(std_, out + e - std_base, canonical(result2, nan));
                            }
                        } else {
                            let e_main2: isize = length_whole2;
                            // windows(x, window, (w) => {
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                // const { n, first, offset, m2 } = w.moments();
                                let tile_shared: W::F64 = W::F64::load(tile, from + e);
                                // windows(x, window, (w) => {
                                let older_offset: W::F64 = W::F64::load(tile_node_offset, from + e);
                                let d: W::F64 = W::F64::load(tile, from + e + ahead) - tile_shared
                                    + (W::F64::load(tile_node_offset, from + e + ahead) - older_offset);
                                let sum: W::F64 = W::F64::load(tile_node_sum, from + e)
                                    + W::F64::load(tile_node_sum, from + e + ahead);
                                let offset: W::F64 = older_offset + d * W::F64::splat(q);
                                let m2: W::F64 = W::F64::load(tile_node_m2, from + e)
                                    + W::F64::load(tile_node_m2, from + e + ahead)
                                    + d * d * W::F64::splat(pull);
                                // const { n, first, offset, m2 } = w.moments();
                                let n: f64 = present as f64;
                                let first: W::F64 = tile_shared;
                                // const middle = first + offset;
                                let middle: W::F64 = first + offset;
                                // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                                let mut choice: W::F64 = W::F64::splat(0.0);
                                if n >= min_periods as f64 {
                                    choice = W::select_f64(
                                        (middle - middle).cmp_eq(W::F64::splat(0.0)),
                                        middle,
                                        sum / W::F64::splat(present as f64),
                                    );
                                } else {
                                    choice = W::F64::splat(f64::NAN);
                                }
                                choice.canonical(nan).store(mean, out + e - mean_base);
                                // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                                let mut choice2: W::F64 = W::F64::splat(0.0);
                                if n >= min_periods as f64 && n > ddof as f64 {
                                    choice2 = (m2 / W::F64::splat(n - ddof as f64)).sqrt();
                                } else {
                                    choice2 = W::F64::splat(f64::NAN);
                                }
                                choice2.canonical(nan).store(std_, out + e - std_base);
                                e += 8;
                            }
                            // windows(x, window, (w) => {
                            // The remainder.
                            for e in e_main2..length2 {
                                // const { n, first, offset, m2 } = w.moments();
                                let tile_shared: f64 = at(tile, from + e);
                                // windows(x, window, (w) => {
                                let older_offset: f64 = at(tile_node_offset, from + e);
                                let d: f64 = at(tile, from + e + ahead) - tile_shared
                                    + (at(tile_node_offset, from + e + ahead) - older_offset);
                                let sum: f64 = at(tile_node_sum, from + e) + at(tile_node_sum, from + e + ahead);
                                let offset: f64 = older_offset + d * q;
                                let m2: f64 =
                                    at(tile_node_m2, from + e) + at(tile_node_m2, from + e + ahead) + d * d * pull;
                                // const { n, first, offset, m2 } = w.moments();
                                let n: f64 = present as f64;
                                let first: f64 = tile_shared;
                                // const middle = first + offset;
                                let middle: f64 = first + offset;
                                // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                                let result: f64 = if n >= min_periods as f64 {
                                    if middle - middle == 0.0 { middle } else { sum / present as f64 }
                                } else {
                                    f64::NAN
                                };
                                put(mean, out + e - mean_base, canonical(result, nan));
                                // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                                let result2: f64 = if n >= min_periods as f64 && n > ddof as f64 {
                                    (m2 / (n - ddof as f64)).sqrt()
                                } else {
                                    f64::NAN
                                };
                                put(std_, out + e - std_base, canonical(result2, nan));
                            }
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
                        // Dividing by a power of two is multiplying by its exact reciprocal.
                        let inverse: f64 = 1.0 / present as f64;
                        if present > 0_i32 && present & present.wrapping_sub(1_i32) == 0_i32 {
                            let e_main2: isize = length_whole2;
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                // const { n, first, offset, m2 } = w.moments();
                                let n: f64 = present as f64;
                                let first: W::F64 = W::F64::load(tile, from + e);
                                let offset: W::F64 = W::F64::load(tile_window_offset, from + e);
                                let m2: W::F64 = W::F64::load(tile_window_m2, from + e);
                                // const middle = first + offset;
                                let middle: W::F64 = first + offset;
                                // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                                let mut choice: W::F64 = W::F64::splat(0.0);
                                if n >= min_periods as f64 {
                                    choice = W::select_f64(
                                        (middle - middle).cmp_eq(W::F64::splat(0.0)),
                                        middle,
                                        W::F64::load(tile_window_sum, from + e) * W::F64::splat(inverse),
                                    );
                                } else {
                                    choice = W::F64::splat(f64::NAN);
                                }
                                choice.canonical(nan).store(mean, out + e - mean_base);
                                // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                                let mut choice2: W::F64 = W::F64::splat(0.0);
                                if n >= min_periods as f64 && n > ddof as f64 {
                                    choice2 = (m2 / W::F64::splat(n - ddof as f64)).sqrt();
                                } else {
                                    choice2 = W::F64::splat(f64::NAN);
                                }
                                choice2.canonical(nan).store(std_, out + e - std_base);
                                e += 8;
                            }
                            // windows(x, window, (w) => {
                            // The remainder.
                            for e in e_main2..length2 {
                                // const { n, first, offset, m2 } = w.moments();
                                let n: f64 = present as f64;
                                let first: f64 = at(tile, from + e);
                                let offset: f64 = at(tile_window_offset, from + e);
                                let m2: f64 = at(tile_window_m2, from + e);
                                // const middle = first + offset;
                                let middle: f64 = first + offset;
                                // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                                let result: f64 = if n >= min_periods as f64 {
                                    if middle - middle == 0.0 {
                                        middle
                                    } else {
                                        at(tile_window_sum, from + e) * inverse
                                    }
                                } else {
                                    f64::NAN
                                };
                                put(mean, out + e - mean_base, canonical(result, nan));
                                // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                                let result2: f64 = if n >= min_periods as f64 && n > ddof as f64 {
                                    (m2 / (n - ddof as f64)).sqrt()
                                } else {
                                    f64::NAN
                                };
                                put(std_, out + e - std_base, canonical(result2, nan));
                            }
                        } else {
                            let e_main2: isize = length_whole2;
                            // windows(x, window, (w) => {
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < e_main2 {
                                // const { n, first, offset, m2 } = w.moments();
                                let n: f64 = present as f64;
                                let first: W::F64 = W::F64::load(tile, from + e);
                                let offset: W::F64 = W::F64::load(tile_window_offset, from + e);
                                let m2: W::F64 = W::F64::load(tile_window_m2, from + e);
                                // const middle = first + offset;
                                let middle: W::F64 = first + offset;
                                // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                                let mut choice: W::F64 = W::F64::splat(0.0);
                                if n >= min_periods as f64 {
                                    choice = W::select_f64(
                                        (middle - middle).cmp_eq(W::F64::splat(0.0)),
                                        middle,
                                        W::F64::load(tile_window_sum, from + e) / W::F64::splat(present as f64),
                                    );
                                } else {
                                    choice = W::F64::splat(f64::NAN);
                                }
                                choice.canonical(nan).store(mean, out + e - mean_base);
                                // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                                let mut choice2: W::F64 = W::F64::splat(0.0);
                                if n >= min_periods as f64 && n > ddof as f64 {
                                    choice2 = (m2 / W::F64::splat(n - ddof as f64)).sqrt();
                                } else {
                                    choice2 = W::F64::splat(f64::NAN);
                                }
                                choice2.canonical(nan).store(std_, out + e - std_base);
                                e += 8;
                            }
                            // windows(x, window, (w) => {
                            // The remainder.
                            for e in e_main2..length2 {
                                // const { n, first, offset, m2 } = w.moments();
                                let n: f64 = present as f64;
                                let first: f64 = at(tile, from + e);
                                let offset: f64 = at(tile_window_offset, from + e);
                                let m2: f64 = at(tile_window_m2, from + e);
                                // const middle = first + offset;
                                let middle: f64 = first + offset;
                                // mean.set(w.row, w.col, n >= minPeriods ? (middle - middle === 0 ? middle : w.sum() / w.count) : NaN…
                                let result: f64 = if n >= min_periods as f64 {
                                    if middle - middle == 0.0 {
                                        middle
                                    } else {
                                        at(tile_window_sum, from + e) / present as f64
                                    }
                                } else {
                                    f64::NAN
                                };
                                put(mean, out + e - mean_base, canonical(result, nan));
                                // std.set(w.row, w.col, n >= minPeriods && n > ddof ? sqrt(m2 / (n - ddof)) : NaN);
                                let result2: f64 = if n >= min_periods as f64 && n > ddof as f64 {
                                    (m2 / (n - ddof as f64)).sqrt()
                                } else {
                                    f64::NAN
                                };
                                put(std_, out + e - std_base, canonical(result2, nan));
                            }
                        }
                    }
                }
            }
        }
    }
}
