// Generated from kernels/rolling/rollingVar.ts#L18 by `trefoil build`. Do not edit. Hash c4527a57d07f7d92

use crate::prelude::*;

multiversion!(
    /// Variance of the last `window` rows of each column.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values, or no more than `ddof`, give NaN, and so does an infinity wherever it stands in the window (pandas takes it
    /// for missing). A constant window gives exactly 0.
    ///
    /// Accuracy: 1e-12 relative, whatever the offset of the data.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods).var(ddof)`; moments merged pairwise (Pébay 2008).
    pub rolling_var = rolling_var_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, window: i32, min_periods: i32, ddof: i32, var: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_var_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    ddof: i32,
    var: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let var = exact_mut(var, rows * cols);
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
            let tasks: Vec<_> = chunks.iter().zip(split(var, chunks, cols)).collect();
            ctx.run_with(
                tasks,
                || {
                    Ok((
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
                |(chunk, var),
                 (
                    tile,
                    tile_node_offset,
                    tile_window_offset,
                    tile_node_m2,
                    tile_window_m2,
                    tile_node_count,
                    tile_window_count,
                    tile_node_first,
                    tile_window_first,
                )| {
                    rolling_var_region0::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        ddof,
                        min_periods,
                        tile_cols,
                        tile_rows,
                        width,
                        var,
                        tile,
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

multiversion!(rolling_var_region0 = rolling_var_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, ddof: i32, min_periods: i32, tile_cols: isize, tile_rows: isize, width: isize, var: &mut [f64], tile: &mut [f64], tile_node_offset: &mut [f64], tile_window_offset: &mut [f64], tile_node_m2: &mut [f64], tile_window_m2: &mut [f64], tile_node_count: &mut [i32], tile_window_count: &mut [i32], tile_node_first: &mut [f64], tile_window_first: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_var_region0_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    ddof: i32,
    min_periods: i32,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    var: &mut [f64],
    tile: &mut [f64],
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
    let var_base = lo * cols;
    let base2: isize = (cols + tile_cols - 1) / tile_cols;
    let end16: isize = (hi - lo + tile_rows - 1) / tile_rows;
    for row_tile in 0..end16 {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        let base: isize = (0 - (first_row - width + 1)).max(0);
        let end15: isize = base2;
        for col_tile in 0..end15 {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
            let rows_in: isize = rows_here + width - 1;
            let lead: isize = base;
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
                    missing_lanes = missing_lanes | (v - v).cmp_ne(W::F64::splat(0.0));
                    e += 8;
                }
                missing = missing || missing_lanes.any();
                for e in e_main2..length {
                    let v: f64 = at(x, source + e);
                    put(tile, target + e, v);
                    missing = missing || v - v != 0.0;
                }
            }
            if missing {
                let mut k2: isize = 1;
                let mut low2: isize = 0;
                if width & k2 != 0 {
                    let e5_main: isize = (rows_in * cols_here).max(0) & -8;
                    let mut e5: isize = 0;
                    while e5 < e5_main {
                        let v2: W::F64 = W::F64::load(tile, e5);
                        let count: W::I32 = W::select_i32(v2.cmp_eq(v2), W::I32::splat(1_i32), W::I32::splat(0_i32));
                        let first: W::F64 = v2;
                        let offset8: f64 = 0.0;
                        let m28: W::F64 = W::select_f64(v2.cmp_eq(v2), v2 - v2, W::F64::splat(0.0));
                        count.store(tile_window_count, e5);
                        first.store(tile_window_first, e5);
                        W::F64::splat(offset8).store(tile_window_offset, e5);
                        m28.store(tile_window_m2, e5);
                        e5 += 8;
                    }
                    let end2: isize = rows_in * cols_here;
                    for e5 in e5_main..end2 {
                        let v2: f64 = at(tile, e5);
                        let count: i32 = if v2 == v2 { 1_i32 } else { 0_i32 };
                        let first: f64 = v2;
                        let offset8: f64 = 0.0;
                        let m28: f64 = if v2 == v2 { v2 - v2 } else { 0.0 };
                        put(tile_window_count, e5, count);
                        put(tile_window_first, e5, first);
                        put(tile_window_offset, e5, offset8);
                        put(tile_window_m2, e5, m28);
                    }
                    low2 = 1;
                }
                if width >= 2 {
                    if width == 2 {
                        let ahead3: isize = k2 * cols_here;
                        let e5_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e5: isize = 0;
                        while e5 < e5_main2 {
                            let v_older: W::F64 = W::F64::load(tile, e5);
                            let v_newer: W::F64 = W::F64::load(tile, e5 + ahead3);
                            let older_count: W::I32 =
                                W::select_i32(v_older.cmp_eq(v_older), W::I32::splat(1_i32), W::I32::splat(0_i32));
                            let newer_count: W::I32 =
                                W::select_i32(v_newer.cmp_eq(v_newer), W::I32::splat(1_i32), W::I32::splat(0_i32));
                            let n: W::I32 = older_count + newer_count;
                            let older_first: W::F64 = v_older;
                            let newer_first: W::F64 = v_newer;
                            let older_offset6: f64 = 0.0;
                            let newer_offset: f64 = 0.0;
                            let older_m2: W::F64 =
                                W::select_f64(v_older.cmp_eq(v_older), v_older - v_older, W::F64::splat(0.0));
                            let newer_m2: W::F64 =
                                W::select_f64(v_newer.cmp_eq(v_newer), v_newer - v_newer, W::F64::splat(0.0));
                            let d6: W::F64 = newer_first - older_first + W::F64::splat(newer_offset - older_offset6);
                            let q7: W::F64 = newer_count.to_f64() / n.to_f64();
                            let no_older: W::Mask = older_count.cmp_eq(W::I32::splat(0_i32));
                            let no_newer: W::Mask = newer_count.cmp_eq(W::I32::splat(0_i32));
                            let count2: W::I32 = n;
                            let first2: W::F64 = W::select_f64(no_older, newer_first, older_first);
                            let offset9: W::F64 = W::select_f64(
                                no_older,
                                W::F64::splat(newer_offset),
                                W::select_f64(
                                    no_newer,
                                    W::F64::splat(older_offset6),
                                    W::F64::splat(older_offset6) + d6 * q7,
                                ),
                            );
                            let m29: W::F64 = W::select_f64(
                                no_older,
                                newer_m2,
                                W::select_f64(
                                    no_newer,
                                    older_m2,
                                    older_m2 + newer_m2 + d6 * d6 * (older_count.to_f64() * q7),
                                ),
                            );
                            count2.store(tile_window_count, e5);
                            first2.store(tile_window_first, e5);
                            offset9.store(tile_window_offset, e5);
                            m29.store(tile_window_m2, e5);
                            e5 += 8;
                        }
                        let end3: isize = (rows_in - 1) * cols_here;
                        for e5 in e5_main2..end3 {
                            let v_older: f64 = at(tile, e5);
                            let v_newer: f64 = at(tile, e5 + ahead3);
                            let older_count: i32 = if v_older == v_older { 1_i32 } else { 0_i32 };
                            let newer_count: i32 = if v_newer == v_newer { 1_i32 } else { 0_i32 };
                            let n: i32 = older_count.wrapping_add(newer_count);
                            let older_first: f64 = v_older;
                            let newer_first: f64 = v_newer;
                            let older_offset6: f64 = 0.0;
                            let newer_offset: f64 = 0.0;
                            let older_m2: f64 = if v_older == v_older { v_older - v_older } else { 0.0 };
                            let newer_m2: f64 = if v_newer == v_newer { v_newer - v_newer } else { 0.0 };
                            let d6: f64 = newer_first - older_first + (newer_offset - older_offset6);
                            let q7: f64 = newer_count as f64 / n as f64;
                            let no_older = older_count == 0_i32;
                            let no_newer = newer_count == 0_i32;
                            let count2: i32 = n;
                            let first2: f64 = if no_older { newer_first } else { older_first };
                            let offset9: f64 = if no_older {
                                newer_offset
                            } else {
                                if no_newer { older_offset6 } else { older_offset6 + d6 * q7 }
                            };
                            let m29: f64 = if no_older {
                                newer_m2
                            } else {
                                if no_newer {
                                    older_m2
                                } else {
                                    older_m2 + newer_m2 + d6 * d6 * (older_count as f64 * q7)
                                }
                            };
                            put(tile_window_count, e5, count2);
                            put(tile_window_first, e5, first2);
                            put(tile_window_offset, e5, offset9);
                            put(tile_window_m2, e5, m29);
                        }
                    } else {
                        let ahead3: isize = k2 * cols_here;
                        let e5_main3: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e5: isize = 0;
                        while e5 < e5_main3 {
                            let v_older2: W::F64 = W::F64::load(tile, e5);
                            let v_newer2: W::F64 = W::F64::load(tile, e5 + ahead3);
                            let older_count2: W::I32 =
                                W::select_i32(v_older2.cmp_eq(v_older2), W::I32::splat(1_i32), W::I32::splat(0_i32));
                            let newer_count2: W::I32 =
                                W::select_i32(v_newer2.cmp_eq(v_newer2), W::I32::splat(1_i32), W::I32::splat(0_i32));
                            let n2: W::I32 = older_count2 + newer_count2;
                            let older_first2: W::F64 = v_older2;
                            let newer_first2: W::F64 = v_newer2;
                            let older_offset7: f64 = 0.0;
                            let newer_offset2: f64 = 0.0;
                            let older_m22: W::F64 =
                                W::select_f64(v_older2.cmp_eq(v_older2), v_older2 - v_older2, W::F64::splat(0.0));
                            let newer_m22: W::F64 =
                                W::select_f64(v_newer2.cmp_eq(v_newer2), v_newer2 - v_newer2, W::F64::splat(0.0));
                            let d7: W::F64 = newer_first2 - older_first2 + W::F64::splat(newer_offset2 - older_offset7);
                            let q9: W::F64 = newer_count2.to_f64() / n2.to_f64();
                            let no_older2: W::Mask = older_count2.cmp_eq(W::I32::splat(0_i32));
                            let no_newer2: W::Mask = newer_count2.cmp_eq(W::I32::splat(0_i32));
                            let count3: W::I32 = n2;
                            let first3: W::F64 = W::select_f64(no_older2, newer_first2, older_first2);
                            let offset10: W::F64 = W::select_f64(
                                no_older2,
                                W::F64::splat(newer_offset2),
                                W::select_f64(
                                    no_newer2,
                                    W::F64::splat(older_offset7),
                                    W::F64::splat(older_offset7) + d7 * q9,
                                ),
                            );
                            let m210: W::F64 = W::select_f64(
                                no_older2,
                                newer_m22,
                                W::select_f64(
                                    no_newer2,
                                    older_m22,
                                    older_m22 + newer_m22 + d7 * d7 * (older_count2.to_f64() * q9),
                                ),
                            );
                            count3.store(tile_node_count, e5);
                            first3.store(tile_node_first, e5);
                            offset10.store(tile_node_offset, e5);
                            m210.store(tile_node_m2, e5);
                            e5 += 8;
                        }
                        let end4: isize = (rows_in - 1) * cols_here;
                        for e5 in e5_main3..end4 {
                            let v_older2: f64 = at(tile, e5);
                            let v_newer2: f64 = at(tile, e5 + ahead3);
                            let older_count2: i32 = if v_older2 == v_older2 { 1_i32 } else { 0_i32 };
                            let newer_count2: i32 = if v_newer2 == v_newer2 { 1_i32 } else { 0_i32 };
                            let n2: i32 = older_count2.wrapping_add(newer_count2);
                            let older_first2: f64 = v_older2;
                            let newer_first2: f64 = v_newer2;
                            let older_offset7: f64 = 0.0;
                            let newer_offset2: f64 = 0.0;
                            let older_m22: f64 = if v_older2 == v_older2 { v_older2 - v_older2 } else { 0.0 };
                            let newer_m22: f64 = if v_newer2 == v_newer2 { v_newer2 - v_newer2 } else { 0.0 };
                            let d7: f64 = newer_first2 - older_first2 + (newer_offset2 - older_offset7);
                            let q9: f64 = newer_count2 as f64 / n2 as f64;
                            let no_older2 = older_count2 == 0_i32;
                            let no_newer2 = newer_count2 == 0_i32;
                            let count3: i32 = n2;
                            let first3: f64 = if no_older2 { newer_first2 } else { older_first2 };
                            let offset10: f64 = if no_older2 {
                                newer_offset2
                            } else {
                                if no_newer2 { older_offset7 } else { older_offset7 + d7 * q9 }
                            };
                            let m210: f64 = if no_older2 {
                                newer_m22
                            } else {
                                if no_newer2 {
                                    older_m22
                                } else {
                                    older_m22 + newer_m22 + d7 * d7 * (older_count2 as f64 * q9)
                                }
                            };
                            put(tile_node_count, e5, count3);
                            put(tile_node_first, e5, first3);
                            put(tile_node_offset, e5, offset10);
                            put(tile_node_m2, e5, m210);
                        }
                    }
                }
                k2 = 2;
                while k2 <= width {
                    if width & k2 != 0 {
                        if low2 == 0 {
                            if k2 != width {
                                let e5_main4: isize = ((rows_in - (k2 - 1)) * cols_here).max(0) & -8;
                                let mut e5: isize = 0;
                                while e5 < e5_main4 {
                                    let count4: W::I32 = W::I32::load(tile_node_count, e5);
                                    let first4: W::F64 = W::F64::load(tile_node_first, e5);
                                    let offset11: W::F64 = W::F64::load(tile_node_offset, e5);
                                    let m211: W::F64 = W::F64::load(tile_node_m2, e5);
                                    count4.store(tile_window_count, e5);
                                    first4.store(tile_window_first, e5);
                                    offset11.store(tile_window_offset, e5);
                                    m211.store(tile_window_m2, e5);
                                    e5 += 8;
                                }
                                let end5: isize = (rows_in - (k2 - 1)) * cols_here;
                                for e5 in e5_main4..end5 {
                                    let count4: i32 = at(tile_node_count, e5);
                                    let first4: f64 = at(tile_node_first, e5);
                                    let offset11: f64 = at(tile_node_offset, e5);
                                    let m211: f64 = at(tile_node_m2, e5);
                                    put(tile_window_count, e5, count4);
                                    put(tile_window_first, e5, first4);
                                    put(tile_window_offset, e5, offset11);
                                    put(tile_window_m2, e5, m211);
                                }
                            }
                        } else {
                            let ahead3: isize = k2 * cols_here;
                            let e5_main5: isize = ((rows_in - (low2 + k2 - 1)) * cols_here).max(0) & -8;
                            let mut e5: isize = 0;
                            while e5 < e5_main5 {
                                let older_count3: W::I32 = W::I32::load(tile_node_count, e5);
                                let newer_count3: W::I32 = W::I32::load(tile_window_count, e5 + ahead3);
                                let n3: W::I32 = older_count3 + newer_count3;
                                let older_first3: W::F64 = W::F64::load(tile_node_first, e5);
                                let newer_first3: W::F64 = W::F64::load(tile_window_first, e5 + ahead3);
                                let older_offset8: W::F64 = W::F64::load(tile_node_offset, e5);
                                let newer_offset3: W::F64 = W::F64::load(tile_window_offset, e5 + ahead3);
                                let older_m23: W::F64 = W::F64::load(tile_node_m2, e5);
                                let newer_m23: W::F64 = W::F64::load(tile_window_m2, e5 + ahead3);
                                let d8: W::F64 = newer_first3 - older_first3 + (newer_offset3 - older_offset8);
                                let q11: W::F64 = newer_count3.to_f64() / n3.to_f64();
                                let no_older3: W::Mask = older_count3.cmp_eq(W::I32::splat(0_i32));
                                let no_newer3: W::Mask = newer_count3.cmp_eq(W::I32::splat(0_i32));
                                let count5: W::I32 = n3;
                                let first5: W::F64 = W::select_f64(no_older3, newer_first3, older_first3);
                                let offset12: W::F64 = W::select_f64(
                                    no_older3,
                                    newer_offset3,
                                    W::select_f64(no_newer3, older_offset8, older_offset8 + d8 * q11),
                                );
                                let m212: W::F64 = W::select_f64(
                                    no_older3,
                                    newer_m23,
                                    W::select_f64(
                                        no_newer3,
                                        older_m23,
                                        older_m23 + newer_m23 + d8 * d8 * (older_count3.to_f64() * q11),
                                    ),
                                );
                                count5.store(tile_window_count, e5);
                                first5.store(tile_window_first, e5);
                                offset12.store(tile_window_offset, e5);
                                m212.store(tile_window_m2, e5);
                                e5 += 8;
                            }
                            let end6: isize = (rows_in - (low2 + k2 - 1)) * cols_here;
                            for e5 in e5_main5..end6 {
                                let older_count3: i32 = at(tile_node_count, e5);
                                let newer_count3: i32 = at(tile_window_count, e5 + ahead3);
                                let n3: i32 = older_count3.wrapping_add(newer_count3);
                                let older_first3: f64 = at(tile_node_first, e5);
                                let newer_first3: f64 = at(tile_window_first, e5 + ahead3);
                                let older_offset8: f64 = at(tile_node_offset, e5);
                                let newer_offset3: f64 = at(tile_window_offset, e5 + ahead3);
                                let older_m23: f64 = at(tile_node_m2, e5);
                                let newer_m23: f64 = at(tile_window_m2, e5 + ahead3);
                                let d8: f64 = newer_first3 - older_first3 + (newer_offset3 - older_offset8);
                                let q11: f64 = newer_count3 as f64 / n3 as f64;
                                let no_older3 = older_count3 == 0_i32;
                                let no_newer3 = newer_count3 == 0_i32;
                                let count5: i32 = n3;
                                let first5: f64 = if no_older3 { newer_first3 } else { older_first3 };
                                let offset12: f64 = if no_older3 {
                                    newer_offset3
                                } else {
                                    if no_newer3 { older_offset8 } else { older_offset8 + d8 * q11 }
                                };
                                let m212: f64 = if no_older3 {
                                    newer_m23
                                } else {
                                    if no_newer3 {
                                        older_m23
                                    } else {
                                        older_m23 + newer_m23 + d8 * d8 * (older_count3 as f64 * q11)
                                    }
                                };
                                put(tile_window_count, e5, count5);
                                put(tile_window_first, e5, first5);
                                put(tile_window_offset, e5, offset12);
                                put(tile_window_m2, e5, m212);
                            }
                        }
                        low2 += k2;
                    }
                    if k2 * 2 <= width {
                        if k2 * 2 == width {
                            let ahead3: isize = k2 * cols_here;
                            let e5_main6: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e5: isize = 0;
                            while e5 < e5_main6 {
                                let older_count4: W::I32 = W::I32::load(tile_node_count, e5);
                                let newer_count4: W::I32 = W::I32::load(tile_node_count, e5 + ahead3);
                                let n4: W::I32 = older_count4 + newer_count4;
                                let older_first4: W::F64 = W::F64::load(tile_node_first, e5);
                                let newer_first4: W::F64 = W::F64::load(tile_node_first, e5 + ahead3);
                                let older_offset9: W::F64 = W::F64::load(tile_node_offset, e5);
                                let newer_offset4: W::F64 = W::F64::load(tile_node_offset, e5 + ahead3);
                                let older_m24: W::F64 = W::F64::load(tile_node_m2, e5);
                                let newer_m24: W::F64 = W::F64::load(tile_node_m2, e5 + ahead3);
                                let d9: W::F64 = newer_first4 - older_first4 + (newer_offset4 - older_offset9);
                                let q13: W::F64 = newer_count4.to_f64() / n4.to_f64();
                                let no_older4: W::Mask = older_count4.cmp_eq(W::I32::splat(0_i32));
                                let no_newer4: W::Mask = newer_count4.cmp_eq(W::I32::splat(0_i32));
                                let count6: W::I32 = n4;
                                let first6: W::F64 = W::select_f64(no_older4, newer_first4, older_first4);
                                let offset13: W::F64 = W::select_f64(
                                    no_older4,
                                    newer_offset4,
                                    W::select_f64(no_newer4, older_offset9, older_offset9 + d9 * q13),
                                );
                                let m213: W::F64 = W::select_f64(
                                    no_older4,
                                    newer_m24,
                                    W::select_f64(
                                        no_newer4,
                                        older_m24,
                                        older_m24 + newer_m24 + d9 * d9 * (older_count4.to_f64() * q13),
                                    ),
                                );
                                count6.store(tile_window_count, e5);
                                first6.store(tile_window_first, e5);
                                offset13.store(tile_window_offset, e5);
                                m213.store(tile_window_m2, e5);
                                e5 += 8;
                            }
                            let end7: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                            for e5 in e5_main6..end7 {
                                let older_count4: i32 = at(tile_node_count, e5);
                                let newer_count4: i32 = at(tile_node_count, e5 + ahead3);
                                let n4: i32 = older_count4.wrapping_add(newer_count4);
                                let older_first4: f64 = at(tile_node_first, e5);
                                let newer_first4: f64 = at(tile_node_first, e5 + ahead3);
                                let older_offset9: f64 = at(tile_node_offset, e5);
                                let newer_offset4: f64 = at(tile_node_offset, e5 + ahead3);
                                let older_m24: f64 = at(tile_node_m2, e5);
                                let newer_m24: f64 = at(tile_node_m2, e5 + ahead3);
                                let d9: f64 = newer_first4 - older_first4 + (newer_offset4 - older_offset9);
                                let q13: f64 = newer_count4 as f64 / n4 as f64;
                                let no_older4 = older_count4 == 0_i32;
                                let no_newer4 = newer_count4 == 0_i32;
                                let count6: i32 = n4;
                                let first6: f64 = if no_older4 { newer_first4 } else { older_first4 };
                                let offset13: f64 = if no_older4 {
                                    newer_offset4
                                } else {
                                    if no_newer4 { older_offset9 } else { older_offset9 + d9 * q13 }
                                };
                                let m213: f64 = if no_older4 {
                                    newer_m24
                                } else {
                                    if no_newer4 {
                                        older_m24
                                    } else {
                                        older_m24 + newer_m24 + d9 * d9 * (older_count4 as f64 * q13)
                                    }
                                };
                                put(tile_window_count, e5, count6);
                                put(tile_window_first, e5, first6);
                                put(tile_window_offset, e5, offset13);
                                put(tile_window_m2, e5, m213);
                            }
                        } else {
                            let ahead3: isize = k2 * cols_here;
                            let e5_main7: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e5: isize = 0;
                            while e5 < e5_main7 {
                                let older_count5: W::I32 = W::I32::load(tile_node_count, e5);
                                let newer_count5: W::I32 = W::I32::load(tile_node_count, e5 + ahead3);
                                let n5: W::I32 = older_count5 + newer_count5;
                                let older_first5: W::F64 = W::F64::load(tile_node_first, e5);
                                let newer_first5: W::F64 = W::F64::load(tile_node_first, e5 + ahead3);
                                let older_offset10: W::F64 = W::F64::load(tile_node_offset, e5);
                                let newer_offset5: W::F64 = W::F64::load(tile_node_offset, e5 + ahead3);
                                let older_m25: W::F64 = W::F64::load(tile_node_m2, e5);
                                let newer_m25: W::F64 = W::F64::load(tile_node_m2, e5 + ahead3);
                                let d10: W::F64 = newer_first5 - older_first5 + (newer_offset5 - older_offset10);
                                let q15: W::F64 = newer_count5.to_f64() / n5.to_f64();
                                let no_older5: W::Mask = older_count5.cmp_eq(W::I32::splat(0_i32));
                                let no_newer5: W::Mask = newer_count5.cmp_eq(W::I32::splat(0_i32));
                                let count7: W::I32 = n5;
                                let first7: W::F64 = W::select_f64(no_older5, newer_first5, older_first5);
                                let offset14: W::F64 = W::select_f64(
                                    no_older5,
                                    newer_offset5,
                                    W::select_f64(no_newer5, older_offset10, older_offset10 + d10 * q15),
                                );
                                let m214: W::F64 = W::select_f64(
                                    no_older5,
                                    newer_m25,
                                    W::select_f64(
                                        no_newer5,
                                        older_m25,
                                        older_m25 + newer_m25 + d10 * d10 * (older_count5.to_f64() * q15),
                                    ),
                                );
                                count7.store(tile_node_count, e5);
                                first7.store(tile_node_first, e5);
                                offset14.store(tile_node_offset, e5);
                                m214.store(tile_node_m2, e5);
                                e5 += 8;
                            }
                            let end8: isize = (rows_in - (k2 * 2 - 1)) * cols_here;
                            for e5 in e5_main7..end8 {
                                let older_count5: i32 = at(tile_node_count, e5);
                                let newer_count5: i32 = at(tile_node_count, e5 + ahead3);
                                let n5: i32 = older_count5.wrapping_add(newer_count5);
                                let older_first5: f64 = at(tile_node_first, e5);
                                let newer_first5: f64 = at(tile_node_first, e5 + ahead3);
                                let older_offset10: f64 = at(tile_node_offset, e5);
                                let newer_offset5: f64 = at(tile_node_offset, e5 + ahead3);
                                let older_m25: f64 = at(tile_node_m2, e5);
                                let newer_m25: f64 = at(tile_node_m2, e5 + ahead3);
                                let d10: f64 = newer_first5 - older_first5 + (newer_offset5 - older_offset10);
                                let q15: f64 = newer_count5 as f64 / n5 as f64;
                                let no_older5 = older_count5 == 0_i32;
                                let no_newer5 = newer_count5 == 0_i32;
                                let count7: i32 = n5;
                                let first7: f64 = if no_older5 { newer_first5 } else { older_first5 };
                                let offset14: f64 = if no_older5 {
                                    newer_offset5
                                } else {
                                    if no_newer5 { older_offset10 } else { older_offset10 + d10 * q15 }
                                };
                                let m214: f64 = if no_older5 {
                                    newer_m25
                                } else {
                                    if no_newer5 {
                                        older_m25
                                    } else {
                                        older_m25 + newer_m25 + d10 * d10 * (older_count5 as f64 * q15)
                                    }
                                };
                                put(tile_node_count, e5, count7);
                                put(tile_node_first, e5, first7);
                                put(tile_node_offset, e5, offset14);
                                put(tile_node_m2, e5, m214);
                            }
                        }
                    }
                    k2 *= 2;
                }
                let flat4 = cols_here == cols;
                let length4: isize = if flat4 { rows_here * cols_here } else { cols_here };
                let spans4: isize = if flat4 { 1 } else { rows_here };
                for span4 in 0..spans4 {
                    let from3: isize = span4 * cols_here;
                    let out3: isize = (first_row + span4) * cols + first_col;
                    let e6_main: isize = length4 & -8;
                    let mut e6: isize = 0;
                    while e6 < e6_main {
                        let tile_window_count_shared: W::I32 = W::I32::load(tile_window_count, from3 + e6);
                        let result: W::F64 = W::select_f64(
                            tile_window_count_shared.to_f64().cmp_ge(W::F64::splat(min_periods as f64))
                                & tile_window_count_shared.to_f64().cmp_gt(W::F64::splat(ddof as f64)),
                            W::F64::load(tile_window_m2, from3 + e6)
                                / (tile_window_count_shared.to_f64() - W::F64::splat(ddof as f64)),
                            W::F64::splat(f64::NAN),
                        );
                        result.canonical(nan).store(var, out3 + e6 - var_base);
                        e6 += 8;
                    }
                    for e6 in e6_main..length4 {
                        let result2: f64 = if at(tile_window_count, from3 + e6) as f64 >= min_periods as f64
                            && at(tile_window_count, from3 + e6) as f64 > ddof as f64
                        {
                            at(tile_window_m2, from3 + e6) / (at(tile_window_count, from3 + e6) as f64 - ddof as f64)
                        } else {
                            f64::NAN
                        };
                        put(var, out3 + e6 - var_base, canonical(result2, nan));
                    }
                }
            } else {
                let mut k: isize = 1;
                let mut low: isize = 0;
                if width & k != 0 {
                    let e2_main: isize = (rows_in * cols_here).max(0) & -8;
                    let mut e2: isize = 0;
                    while e2 < e2_main {
                        let offset: f64 = 0.0;
                        let m2: f64 = 0.0;
                        W::F64::splat(offset).store(tile_window_offset, e2);
                        W::F64::splat(m2).store(tile_window_m2, e2);
                        e2 += 8;
                    }
                    let end9: isize = rows_in * cols_here;
                    for e2 in e2_main..end9 {
                        let offset: f64 = 0.0;
                        let m2: f64 = 0.0;
                        put(tile_window_offset, e2, offset);
                        put(tile_window_m2, e2, m2);
                    }
                    low = 1;
                }
                if width >= 2 {
                    if width == 2 {
                        let ahead: isize = k * cols_here;
                        let q: f64 = k as f64 / (k + k) as f64;
                        let pull: f64 = k as f64 * q;
                        let e2_main2: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e2: isize = 0;
                        while e2 < e2_main2 {
                            let older_offset: f64 = 0.0;
                            let d: W::F64 = W::F64::load(tile, e2 + ahead) - W::F64::load(tile, e2)
                                + W::F64::splat(0.0 - older_offset);
                            let offset2: W::F64 = W::F64::splat(older_offset) + d * W::F64::splat(q);
                            let m22: W::F64 = W::F64::splat(0.0 + 0.0) + d * d * W::F64::splat(pull);
                            offset2.store(tile_window_offset, e2);
                            m22.store(tile_window_m2, e2);
                            e2 += 8;
                        }
                        let end10: isize = (rows_in - 1) * cols_here;
                        for e2 in e2_main2..end10 {
                            let older_offset: f64 = 0.0;
                            let d: f64 = at(tile, e2 + ahead) - at(tile, e2) + (0.0 - older_offset);
                            let offset2: f64 = older_offset + d * q;
                            let m22: f64 = 0.0 + 0.0 + d * d * pull;
                            put(tile_window_offset, e2, offset2);
                            put(tile_window_m2, e2, m22);
                        }
                    } else {
                        let ahead: isize = k * cols_here;
                        let q2: f64 = k as f64 / (k + k) as f64;
                        let pull2: f64 = k as f64 * q2;
                        let e2_main3: isize = ((rows_in - 1) * cols_here).max(0) & -8;
                        let mut e2: isize = 0;
                        while e2 < e2_main3 {
                            let older_offset2: f64 = 0.0;
                            let d2: W::F64 = W::F64::load(tile, e2 + ahead) - W::F64::load(tile, e2)
                                + W::F64::splat(0.0 - older_offset2);
                            let offset3: W::F64 = W::F64::splat(older_offset2) + d2 * W::F64::splat(q2);
                            let m23: W::F64 = W::F64::splat(0.0 + 0.0) + d2 * d2 * W::F64::splat(pull2);
                            offset3.store(tile_node_offset, e2);
                            m23.store(tile_node_m2, e2);
                            e2 += 8;
                        }
                        let end11: isize = (rows_in - 1) * cols_here;
                        for e2 in e2_main3..end11 {
                            let older_offset2: f64 = 0.0;
                            let d2: f64 = at(tile, e2 + ahead) - at(tile, e2) + (0.0 - older_offset2);
                            let offset3: f64 = older_offset2 + d2 * q2;
                            let m23: f64 = 0.0 + 0.0 + d2 * d2 * pull2;
                            put(tile_node_offset, e2, offset3);
                            put(tile_node_m2, e2, m23);
                        }
                    }
                }
                k = 2;
                while k <= width {
                    if width & k != 0 {
                        if low == 0 {
                            if k != width {
                                let e2_main4: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -8;
                                let mut e2: isize = 0;
                                while e2 < e2_main4 {
                                    let offset4: W::F64 = W::F64::load(tile_node_offset, e2);
                                    let m24: W::F64 = W::F64::load(tile_node_m2, e2);
                                    offset4.store(tile_window_offset, e2);
                                    m24.store(tile_window_m2, e2);
                                    e2 += 8;
                                }
                                let end12: isize = (rows_in - (k - 1)) * cols_here;
                                for e2 in e2_main4..end12 {
                                    let offset4: f64 = at(tile_node_offset, e2);
                                    let m24: f64 = at(tile_node_m2, e2);
                                    put(tile_window_offset, e2, offset4);
                                    put(tile_window_m2, e2, m24);
                                }
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let q3: f64 = low as f64 / (k + low) as f64;
                            let pull3: f64 = k as f64 * q3;
                            let e2_main5: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -8;
                            let mut e2: isize = 0;
                            while e2 < e2_main5 {
                                let older_offset3: W::F64 = W::F64::load(tile_node_offset, e2);
                                let d3: W::F64 = W::F64::load(tile, e2 + ahead) - W::F64::load(tile, e2)
                                    + (W::F64::load(tile_window_offset, e2 + ahead) - older_offset3);
                                let offset5: W::F64 = older_offset3 + d3 * W::F64::splat(q3);
                                let m25: W::F64 = W::F64::load(tile_node_m2, e2)
                                    + W::F64::load(tile_window_m2, e2 + ahead)
                                    + d3 * d3 * W::F64::splat(pull3);
                                offset5.store(tile_window_offset, e2);
                                m25.store(tile_window_m2, e2);
                                e2 += 8;
                            }
                            let end13: isize = (rows_in - (low + k - 1)) * cols_here;
                            for e2 in e2_main5..end13 {
                                let older_offset3: f64 = at(tile_node_offset, e2);
                                let d3: f64 = at(tile, e2 + ahead) - at(tile, e2)
                                    + (at(tile_window_offset, e2 + ahead) - older_offset3);
                                let offset5: f64 = older_offset3 + d3 * q3;
                                let m25: f64 = at(tile_node_m2, e2) + at(tile_window_m2, e2 + ahead) + d3 * d3 * pull3;
                                put(tile_window_offset, e2, offset5);
                                put(tile_window_m2, e2, m25);
                            }
                        }
                        low += k;
                    }
                    if k * 2 < width {
                        let ahead: isize = k * cols_here;
                        let q4: f64 = k as f64 / (k + k) as f64;
                        let pull4: f64 = k as f64 * q4;
                        let e2_main6: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -8;
                        let mut e2: isize = 0;
                        while e2 < e2_main6 {
                            let older_offset4: W::F64 = W::F64::load(tile_node_offset, e2);
                            let d4: W::F64 = W::F64::load(tile, e2 + ahead) - W::F64::load(tile, e2)
                                + (W::F64::load(tile_node_offset, e2 + ahead) - older_offset4);
                            let offset6: W::F64 = older_offset4 + d4 * W::F64::splat(q4);
                            let m26: W::F64 = W::F64::load(tile_node_m2, e2)
                                + W::F64::load(tile_node_m2, e2 + ahead)
                                + d4 * d4 * W::F64::splat(pull4);
                            offset6.store(tile_node_offset, e2);
                            m26.store(tile_node_m2, e2);
                            e2 += 8;
                        }
                        let end14: isize = (rows_in - (k * 2 - 1)) * cols_here;
                        for e2 in e2_main6..end14 {
                            let older_offset4: f64 = at(tile_node_offset, e2);
                            let d4: f64 = at(tile, e2 + ahead) - at(tile, e2)
                                + (at(tile_node_offset, e2 + ahead) - older_offset4);
                            let offset6: f64 = older_offset4 + d4 * q4;
                            let m26: f64 = at(tile_node_m2, e2) + at(tile_node_m2, e2 + ahead) + d4 * d4 * pull4;
                            put(tile_node_offset, e2, offset6);
                            put(tile_node_m2, e2, m26);
                        }
                    }
                    k *= 2;
                }
                if width >= 4 && width & width - 1 == 0 {
                    let half: isize = width >> 1;
                    let ahead2: isize = half * cols_here;
                    let q5: f64 = half as f64 / width as f64;
                    let pull5: f64 = half as f64 * q5;
                    let present: i32 = width as i32;
                    let flat2 = cols_here == cols;
                    let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                    let spans2: isize = if flat2 { 1 } else { rows_here };
                    for span2 in 0..spans2 {
                        let from: isize = span2 * cols_here;
                        let out: isize = (first_row + span2) * cols + first_col;
                        let e3_main: isize = length2 & -8;
                        let mut e3: isize = 0;
                        while e3 < e3_main {
                            let older_offset5: W::F64 = W::F64::load(tile_node_offset, from + e3);
                            let d5: W::F64 = W::F64::load(tile, from + e3 + ahead2) - W::F64::load(tile, from + e3)
                                + (W::F64::load(tile_node_offset, from + e3 + ahead2) - older_offset5);
                            let m27: W::F64 = W::F64::load(tile_node_m2, from + e3)
                                + W::F64::load(tile_node_m2, from + e3 + ahead2)
                                + d5 * d5 * W::F64::splat(pull5);
                            let mut choice0: W::F64 = W::F64::splat(0.0);
                            if present as f64 >= min_periods as f64 && present as f64 > ddof as f64 {
                                choice0 = m27 / W::F64::splat(present as f64 - ddof as f64);
                            } else {
                                choice0 = W::F64::splat(f64::NAN);
                            }
                            choice0.canonical(nan).store(var, out + e3 - var_base);
                            e3 += 8;
                        }
                        for e3 in e3_main..length2 {
                            let older_offset5: f64 = at(tile_node_offset, from + e3);
                            let d5: f64 = at(tile, from + e3 + ahead2) - at(tile, from + e3)
                                + (at(tile_node_offset, from + e3 + ahead2) - older_offset5);
                            let m27: f64 =
                                at(tile_node_m2, from + e3) + at(tile_node_m2, from + e3 + ahead2) + d5 * d5 * pull5;
                            let result3: f64 = if present as f64 >= min_periods as f64 && present as f64 > ddof as f64 {
                                m27 / (present as f64 - ddof as f64)
                            } else {
                                f64::NAN
                            };
                            put(var, out + e3 - var_base, canonical(result3, nan));
                        }
                    }
                } else {
                    let present2: i32 = width as i32;
                    let flat3 = cols_here == cols;
                    let length3: isize = if flat3 { rows_here * cols_here } else { cols_here };
                    let spans3: isize = if flat3 { 1 } else { rows_here };
                    for span3 in 0..spans3 {
                        let from2: isize = span3 * cols_here;
                        let out2: isize = (first_row + span3) * cols + first_col;
                        let e4_main: isize = length3 & -8;
                        let mut e4: isize = 0;
                        while e4 < e4_main {
                            let mut choice0: W::F64 = W::F64::splat(0.0);
                            if present2 as f64 >= min_periods as f64 && present2 as f64 > ddof as f64 {
                                choice0 = W::F64::load(tile_window_m2, from2 + e4)
                                    / W::F64::splat(present2 as f64 - ddof as f64);
                            } else {
                                choice0 = W::F64::splat(f64::NAN);
                            }
                            choice0.canonical(nan).store(var, out2 + e4 - var_base);
                            e4 += 8;
                        }
                        for e4 in e4_main..length3 {
                            let result4: f64 = if present2 as f64 >= min_periods as f64 && present2 as f64 > ddof as f64
                            {
                                at(tile_window_m2, from2 + e4) / (present2 as f64 - ddof as f64)
                            } else {
                                f64::NAN
                            };
                            put(var, out2 + e4 - var_base, canonical(result4, nan));
                        }
                    }
                }
            }
        }
    }
}
