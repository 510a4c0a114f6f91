// Generated from kernels/rolling/rollingStd.ts#L17 by `trefoil build`. Do not edit. Hash 3d12ecc68985a114

use crate::prelude::*;

multiversion!(
    /// Standard deviation of the last `window` rows of each column.
    ///
    /// NaN is a missing value and is left out; rows before the first count as missing. Fewer than
    /// `minPeriods` values, or no more than `ddof`, give NaN. A constant window gives exactly 0.
    ///
    /// Accuracy: 1e-12 relative, whatever the offset of the data.
    ///
    /// Source: meaning of pandas `rolling(window, min_periods).std(ddof)`; moments merged pairwise (Pébay 2008).
    pub rolling_std = rolling_std_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, window: i32, min_periods: i32, ddof: i32, std: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_std_body<S: Simd>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    window: i32,
    min_periods: i32,
    ddof: i32,
    std: &mut [f64],
) -> Result<(), Failure> {
    let x = exact(x, rows * cols);
    let std = exact_mut(std, rows * cols);
    if rows * cols > 0 {
        // Blocks of the tree that lie wholly before the first row are empty and can be left out.
        let mut width: isize = window as isize;
        let mut top: isize = 1;
        while top * 2 <= width {
            top *= 2;
        }
        while width - top >= rows {
            width -= top;
            while top > width {
                top >>= 1;
            }
        }
        while top >> 1 >= rows {
            width -= top >> 1;
            top >>= 1;
        }
        let tile_cols: isize = if width * 2 * cols <= 2048 { cols } else { cols.min((2048 / (width * 2) & -8).max(8)) };
        let tile_rows: isize = rows.min(width.max(2048 / tile_cols - width));
        {
            let chunks = ctx.chunks(rows, cols * 80);
            let tasks: Vec<_> = chunks.iter().zip(split(std, chunks, cols)).collect();
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
                |(chunk, std),
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
                    rolling_std_region0::<S>(
                        chunk.lo,
                        chunk.hi,
                        x,
                        cols,
                        ddof,
                        min_periods,
                        tile_cols,
                        tile_rows,
                        width,
                        std,
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

multiversion!(rolling_std_region0 = rolling_std_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, ddof: i32, min_periods: i32, tile_cols: isize, tile_rows: isize, width: isize, std: &mut [f64], tile: &mut [f64], tile_node_offset: &mut [f64], tile_window_offset: &mut [f64], tile_node_m2: &mut [f64], tile_window_m2: &mut [f64], tile_node_count: &mut [i32], tile_window_count: &mut [i32], tile_node_first: &mut [f64], tile_window_first: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn rolling_std_region0_body<S: Simd>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    ddof: i32,
    min_periods: i32,
    tile_cols: isize,
    tile_rows: isize,
    width: isize,
    std: &mut [f64],
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
    let std_base = lo * cols;
    for row_tile in 0..(hi - lo + tile_rows - 1) / tile_rows {
        let first_row: isize = lo + row_tile * tile_rows;
        let rows_here: isize = tile_rows.min(hi - first_row);
        for col_tile in 0..(cols + tile_cols - 1) / tile_cols {
            let first_col: isize = col_tile * tile_cols;
            let cols_here: isize = tile_cols.min(cols - first_col);
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
            for e in e_main..lead * cols_here {
                put(tile, e, f64::NAN);
            }
            let flat = cols_here == cols;
            let length: isize = if flat { (rows_in - lead) * cols_here } else { cols_here };
            let spans: isize = if flat { 1 } else { rows_in - lead };
            for span in 0..spans {
                let source: isize = (first_row - width + 1 + lead + span) * cols + first_col;
                let target: isize = (lead + span) * cols_here;
                let mut missing_lanes: S::Mask = S::Mask::splat(false);
                let e_main1: isize = length & -8;
                let mut e: isize = 0;
                while e < e_main1 {
                    let v: S::F64 = S::F64::load(x, source + e);
                    let v_1: S::F64 = S::F64::load(x, source + (e + 4));
                    v.store(tile, target + e);
                    v_1.store(tile, target + (e + 4));
                    missing_lanes = missing_lanes | v.cmp_ne(v);
                    missing_lanes = missing_lanes | v_1.cmp_ne(v_1);
                    e += 8;
                }
                missing = missing || missing_lanes.any();
                for e in e_main1..length {
                    let v: f64 = at(x, source + e);
                    put(tile, target + e, v);
                    missing = missing || v != v;
                }
            }
            if missing {
                let e2_main2: isize = (rows_in * cols_here).max(0) & -8;
                let mut e2: isize = 0;
                while e2 < e2_main2 {
                    let v2: S::F64 = S::F64::load(tile, e2);
                    let v2_1: S::F64 = S::F64::load(tile, e2 + 4);
                    S::select_i32(v2.cmp_eq(v2), S::I32::splat(1), S::I32::splat(0)).store(tile_node_count, e2);
                    S::select_i32(v2_1.cmp_eq(v2_1), S::I32::splat(1), S::I32::splat(0)).store(tile_node_count, e2 + 4);
                    v2.store(tile_node_first, e2);
                    v2_1.store(tile_node_first, e2 + 4);
                    S::F64::splat(0.0).store(tile_node_offset, e2);
                    S::F64::splat(0.0).store(tile_node_offset, e2 + 4);
                    S::F64::splat(0.0).store(tile_node_m2, e2);
                    S::F64::splat(0.0).store(tile_node_m2, e2 + 4);
                    e2 += 8;
                }
                for e2 in e2_main2..rows_in * cols_here {
                    let v2: f64 = at(tile, e2);
                    put(tile_node_count, e2, if v2 == v2 { 1 } else { 0 });
                    put(tile_node_first, e2, v2);
                    put(tile_node_offset, e2, 0.0);
                    put(tile_node_m2, e2, 0.0);
                }
                let mut k: isize = 1;
                let mut low: isize = 0;
                while k <= width {
                    if width & k != 0 {
                        if low == 0 {
                            if k == 1 || k != width {
                                let e2_main3: isize = ((rows_in - (k - 1)) * cols_here).max(0) & -8;
                                let mut e2: isize = 0;
                                while e2 < e2_main3 {
                                    let count: S::I32 = S::I32::load(tile_node_count, e2);
                                    let count_1: S::I32 = S::I32::load(tile_node_count, e2 + 4);
                                    let first: S::F64 = S::F64::load(tile_node_first, e2);
                                    let first_1: S::F64 = S::F64::load(tile_node_first, e2 + 4);
                                    let offset: S::F64 = S::F64::load(tile_node_offset, e2);
                                    let offset_1: S::F64 = S::F64::load(tile_node_offset, e2 + 4);
                                    let m2: S::F64 = S::F64::load(tile_node_m2, e2);
                                    let m2_1: S::F64 = S::F64::load(tile_node_m2, e2 + 4);
                                    count.store(tile_window_count, e2);
                                    count_1.store(tile_window_count, e2 + 4);
                                    first.store(tile_window_first, e2);
                                    first_1.store(tile_window_first, e2 + 4);
                                    offset.store(tile_window_offset, e2);
                                    offset_1.store(tile_window_offset, e2 + 4);
                                    m2.store(tile_window_m2, e2);
                                    m2_1.store(tile_window_m2, e2 + 4);
                                    e2 += 8;
                                }
                                for e2 in e2_main3..(rows_in - (k - 1)) * cols_here {
                                    let count: i32 = at(tile_node_count, e2);
                                    let first: f64 = at(tile_node_first, e2);
                                    let offset: f64 = at(tile_node_offset, e2);
                                    let m2: f64 = at(tile_node_m2, e2);
                                    put(tile_window_count, e2, count);
                                    put(tile_window_first, e2, first);
                                    put(tile_window_offset, e2, offset);
                                    put(tile_window_m2, e2, m2);
                                }
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e2_main4: isize = ((rows_in - (low + k - 1)) * cols_here).max(0) & -4;
                            let mut e2: isize = 0;
                            while e2 < e2_main4 {
                                let older_count: S::I32 = S::I32::load(tile_node_count, e2);
                                let newer_count: S::I32 = S::I32::load(tile_window_count, e2 + ahead);
                                let n: S::I32 = older_count + newer_count;
                                let older_first: S::F64 = S::F64::load(tile_node_first, e2);
                                let newer_first: S::F64 = S::F64::load(tile_window_first, e2 + ahead);
                                let older_offset: S::F64 = S::F64::load(tile_node_offset, e2);
                                let newer_offset: S::F64 = S::F64::load(tile_window_offset, e2 + ahead);
                                let older_m2: S::F64 = S::F64::load(tile_node_m2, e2);
                                let newer_m2: S::F64 = S::F64::load(tile_window_m2, e2 + ahead);
                                let d: S::F64 = newer_first - older_first + (newer_offset - older_offset);
                                let q2: S::F64 = newer_count.to_f64() / n.to_f64();
                                let no_older: S::Mask = older_count.cmp_eq(S::I32::splat(0));
                                let no_newer: S::Mask = newer_count.cmp_eq(S::I32::splat(0));
                                let count2: S::I32 = n;
                                let first2: S::F64 = S::select_f64(no_older, newer_first, older_first);
                                let offset2: S::F64 = S::select_f64(
                                    no_older,
                                    newer_offset,
                                    S::select_f64(no_newer, older_offset, older_offset + d * q2),
                                );
                                let m22: S::F64 = S::select_f64(
                                    no_older,
                                    newer_m2,
                                    S::select_f64(
                                        no_newer,
                                        older_m2,
                                        older_m2 + newer_m2 + d * d * (older_count.to_f64() * q2),
                                    ),
                                );
                                count2.store(tile_window_count, e2);
                                first2.store(tile_window_first, e2);
                                offset2.store(tile_window_offset, e2);
                                m22.store(tile_window_m2, e2);
                                e2 += 4;
                            }
                            for e2 in e2_main4..(rows_in - (low + k - 1)) * cols_here {
                                let older_count: i32 = at(tile_node_count, e2);
                                let newer_count: i32 = at(tile_window_count, e2 + ahead);
                                let n: i32 = older_count.wrapping_add(newer_count);
                                let older_first: f64 = at(tile_node_first, e2);
                                let newer_first: f64 = at(tile_window_first, e2 + ahead);
                                let older_offset: f64 = at(tile_node_offset, e2);
                                let newer_offset: f64 = at(tile_window_offset, e2 + ahead);
                                let older_m2: f64 = at(tile_node_m2, e2);
                                let newer_m2: f64 = at(tile_window_m2, e2 + ahead);
                                let d: f64 = newer_first - older_first + (newer_offset - older_offset);
                                let q2: f64 = newer_count as f64 / n as f64;
                                let no_older = older_count == 0;
                                let no_newer = newer_count == 0;
                                let count2: i32 = n;
                                let first2: f64 = if no_older { newer_first } else { older_first };
                                let offset2: f64 = if no_older {
                                    newer_offset
                                } else {
                                    if no_newer { older_offset } else { older_offset + d * q2 }
                                };
                                let m22: f64 = if no_older {
                                    newer_m2
                                } else {
                                    if no_newer {
                                        older_m2
                                    } else {
                                        older_m2 + newer_m2 + d * d * (older_count as f64 * q2)
                                    }
                                };
                                put(tile_window_count, e2, count2);
                                put(tile_window_first, e2, first2);
                                put(tile_window_offset, e2, offset2);
                                put(tile_window_m2, e2, m22);
                            }
                        }
                        low += k;
                    }
                    if k * 2 <= width {
                        if k * 2 == width {
                            let ahead: isize = k * cols_here;
                            let e2_main5: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                            let mut e2: isize = 0;
                            while e2 < e2_main5 {
                                let older_count2: S::I32 = S::I32::load(tile_node_count, e2);
                                let newer_count2: S::I32 = S::I32::load(tile_node_count, e2 + ahead);
                                let n2: S::I32 = older_count2 + newer_count2;
                                let older_first2: S::F64 = S::F64::load(tile_node_first, e2);
                                let newer_first2: S::F64 = S::F64::load(tile_node_first, e2 + ahead);
                                let older_offset2: S::F64 = S::F64::load(tile_node_offset, e2);
                                let newer_offset2: S::F64 = S::F64::load(tile_node_offset, e2 + ahead);
                                let older_m22: S::F64 = S::F64::load(tile_node_m2, e2);
                                let newer_m22: S::F64 = S::F64::load(tile_node_m2, e2 + ahead);
                                let d2: S::F64 = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                                let q4: S::F64 = newer_count2.to_f64() / n2.to_f64();
                                let no_older2: S::Mask = older_count2.cmp_eq(S::I32::splat(0));
                                let no_newer2: S::Mask = newer_count2.cmp_eq(S::I32::splat(0));
                                let count3: S::I32 = n2;
                                let first3: S::F64 = S::select_f64(no_older2, newer_first2, older_first2);
                                let offset3: S::F64 = S::select_f64(
                                    no_older2,
                                    newer_offset2,
                                    S::select_f64(no_newer2, older_offset2, older_offset2 + d2 * q4),
                                );
                                let m23: S::F64 = S::select_f64(
                                    no_older2,
                                    newer_m22,
                                    S::select_f64(
                                        no_newer2,
                                        older_m22,
                                        older_m22 + newer_m22 + d2 * d2 * (older_count2.to_f64() * q4),
                                    ),
                                );
                                count3.store(tile_window_count, e2);
                                first3.store(tile_window_first, e2);
                                offset3.store(tile_window_offset, e2);
                                m23.store(tile_window_m2, e2);
                                e2 += 4;
                            }
                            for e2 in e2_main5..(rows_in - (k * 2 - 1)) * cols_here {
                                let older_count2: i32 = at(tile_node_count, e2);
                                let newer_count2: i32 = at(tile_node_count, e2 + ahead);
                                let n2: i32 = older_count2.wrapping_add(newer_count2);
                                let older_first2: f64 = at(tile_node_first, e2);
                                let newer_first2: f64 = at(tile_node_first, e2 + ahead);
                                let older_offset2: f64 = at(tile_node_offset, e2);
                                let newer_offset2: f64 = at(tile_node_offset, e2 + ahead);
                                let older_m22: f64 = at(tile_node_m2, e2);
                                let newer_m22: f64 = at(tile_node_m2, e2 + ahead);
                                let d2: f64 = newer_first2 - older_first2 + (newer_offset2 - older_offset2);
                                let q4: f64 = newer_count2 as f64 / n2 as f64;
                                let no_older2 = older_count2 == 0;
                                let no_newer2 = newer_count2 == 0;
                                let count3: i32 = n2;
                                let first3: f64 = if no_older2 { newer_first2 } else { older_first2 };
                                let offset3: f64 = if no_older2 {
                                    newer_offset2
                                } else {
                                    if no_newer2 { older_offset2 } else { older_offset2 + d2 * q4 }
                                };
                                let m23: f64 = if no_older2 {
                                    newer_m22
                                } else {
                                    if no_newer2 {
                                        older_m22
                                    } else {
                                        older_m22 + newer_m22 + d2 * d2 * (older_count2 as f64 * q4)
                                    }
                                };
                                put(tile_window_count, e2, count3);
                                put(tile_window_first, e2, first3);
                                put(tile_window_offset, e2, offset3);
                                put(tile_window_m2, e2, m23);
                            }
                        } else {
                            let ahead: isize = k * cols_here;
                            let e2_main6: isize = ((rows_in - (k * 2 - 1)) * cols_here).max(0) & -4;
                            let mut e2: isize = 0;
                            while e2 < e2_main6 {
                                let older_count3: S::I32 = S::I32::load(tile_node_count, e2);
                                let newer_count3: S::I32 = S::I32::load(tile_node_count, e2 + ahead);
                                let n3: S::I32 = older_count3 + newer_count3;
                                let older_first3: S::F64 = S::F64::load(tile_node_first, e2);
                                let newer_first3: S::F64 = S::F64::load(tile_node_first, e2 + ahead);
                                let older_offset3: S::F64 = S::F64::load(tile_node_offset, e2);
                                let newer_offset3: S::F64 = S::F64::load(tile_node_offset, e2 + ahead);
                                let older_m23: S::F64 = S::F64::load(tile_node_m2, e2);
                                let newer_m23: S::F64 = S::F64::load(tile_node_m2, e2 + ahead);
                                let d3: S::F64 = newer_first3 - older_first3 + (newer_offset3 - older_offset3);
                                let q6: S::F64 = newer_count3.to_f64() / n3.to_f64();
                                let no_older3: S::Mask = older_count3.cmp_eq(S::I32::splat(0));
                                let no_newer3: S::Mask = newer_count3.cmp_eq(S::I32::splat(0));
                                let count4: S::I32 = n3;
                                let first4: S::F64 = S::select_f64(no_older3, newer_first3, older_first3);
                                let offset4: S::F64 = S::select_f64(
                                    no_older3,
                                    newer_offset3,
                                    S::select_f64(no_newer3, older_offset3, older_offset3 + d3 * q6),
                                );
                                let m24: S::F64 = S::select_f64(
                                    no_older3,
                                    newer_m23,
                                    S::select_f64(
                                        no_newer3,
                                        older_m23,
                                        older_m23 + newer_m23 + d3 * d3 * (older_count3.to_f64() * q6),
                                    ),
                                );
                                count4.store(tile_node_count, e2);
                                first4.store(tile_node_first, e2);
                                offset4.store(tile_node_offset, e2);
                                m24.store(tile_node_m2, e2);
                                e2 += 4;
                            }
                            for e2 in e2_main6..(rows_in - (k * 2 - 1)) * cols_here {
                                let older_count3: i32 = at(tile_node_count, e2);
                                let newer_count3: i32 = at(tile_node_count, e2 + ahead);
                                let n3: i32 = older_count3.wrapping_add(newer_count3);
                                let older_first3: f64 = at(tile_node_first, e2);
                                let newer_first3: f64 = at(tile_node_first, e2 + ahead);
                                let older_offset3: f64 = at(tile_node_offset, e2);
                                let newer_offset3: f64 = at(tile_node_offset, e2 + ahead);
                                let older_m23: f64 = at(tile_node_m2, e2);
                                let newer_m23: f64 = at(tile_node_m2, e2 + ahead);
                                let d3: f64 = newer_first3 - older_first3 + (newer_offset3 - older_offset3);
                                let q6: f64 = newer_count3 as f64 / n3 as f64;
                                let no_older3 = older_count3 == 0;
                                let no_newer3 = newer_count3 == 0;
                                let count4: i32 = n3;
                                let first4: f64 = if no_older3 { newer_first3 } else { older_first3 };
                                let offset4: f64 = if no_older3 {
                                    newer_offset3
                                } else {
                                    if no_newer3 { older_offset3 } else { older_offset3 + d3 * q6 }
                                };
                                let m24: f64 = if no_older3 {
                                    newer_m23
                                } else {
                                    if no_newer3 {
                                        older_m23
                                    } else {
                                        older_m23 + newer_m23 + d3 * d3 * (older_count3 as f64 * q6)
                                    }
                                };
                                put(tile_node_count, e2, count4);
                                put(tile_node_first, e2, first4);
                                put(tile_node_offset, e2, offset4);
                                put(tile_node_m2, e2, m24);
                            }
                        }
                    }
                    k *= 2;
                }
                let flat2 = cols_here == cols;
                let length2: isize = if flat2 { rows_here * cols_here } else { cols_here };
                let spans2: isize = if flat2 { 1 } else { rows_here };
                for span2 in 0..spans2 {
                    let from: isize = span2 * cols_here;
                    let out: isize = (first_row + span2) * cols + first_col;
                    let e3_main7: isize = length2 & -8;
                    let mut e3: isize = 0;
                    while e3 < e3_main7 {
                        let result: S::F64 = S::select_f64(
                            S::I32::load(tile_window_count, from + e3)
                                .to_f64()
                                .cmp_ge(S::F64::splat(min_periods as f64))
                                & S::I32::load(tile_window_count, from + e3)
                                    .to_f64()
                                    .cmp_gt(S::F64::splat(ddof as f64)),
                            (S::F64::load(tile_window_m2, from + e3)
                                / (S::I32::load(tile_window_count, from + e3).to_f64() - S::F64::splat(ddof as f64)))
                            .sqrt(),
                            S::F64::splat(f64::NAN),
                        );
                        S::select_f64(result.cmp_eq(result), result, S::F64::splat(f64::NAN))
                            .store(std, out + e3 - std_base);
                        let result1: S::F64 = S::select_f64(
                            S::I32::load(tile_window_count, from + (e3 + 4))
                                .to_f64()
                                .cmp_ge(S::F64::splat(min_periods as f64))
                                & S::I32::load(tile_window_count, from + (e3 + 4))
                                    .to_f64()
                                    .cmp_gt(S::F64::splat(ddof as f64)),
                            (S::F64::load(tile_window_m2, from + (e3 + 4))
                                / (S::I32::load(tile_window_count, from + (e3 + 4)).to_f64()
                                    - S::F64::splat(ddof as f64)))
                            .sqrt(),
                            S::F64::splat(f64::NAN),
                        );
                        S::select_f64(result1.cmp_eq(result1), result1, S::F64::splat(f64::NAN))
                            .store(std, out + (e3 + 4) - std_base);
                        e3 += 8;
                    }
                    for e3 in e3_main7..length2 {
                        let result2: f64 = if at(tile_window_count, from + e3) as f64 >= min_periods as f64
                            && at(tile_window_count, from + e3) as f64 > ddof as f64
                        {
                            (at(tile_window_m2, from + e3) / (at(tile_window_count, from + e3) as f64 - ddof as f64))
                                .sqrt()
                        } else {
                            f64::NAN
                        };
                        put(std, out + e3 - std_base, if result2 == result2 { result2 } else { f64::NAN });
                    }
                }
            } else {
                let e4_main8: isize = (rows_in * cols_here).max(0) & -8;
                let mut e4: isize = 0;
                while e4 < e4_main8 {
                    S::F64::splat(0.0).store(tile_node_offset, e4);
                    S::F64::splat(0.0).store(tile_node_offset, e4 + 4);
                    S::F64::splat(0.0).store(tile_node_m2, e4);
                    S::F64::splat(0.0).store(tile_node_m2, e4 + 4);
                    e4 += 8;
                }
                for e4 in e4_main8..rows_in * cols_here {
                    put(tile_node_offset, e4, 0.0);
                    put(tile_node_m2, e4, 0.0);
                }
                let mut k2: isize = 1;
                let mut low2: isize = 0;
                while k2 <= width {
                    if width & k2 != 0 {
                        if low2 == 0 {
                            if k2 == 1 || k2 != width {
                                let e4_main9: isize = ((rows_in - (k2 - 1)) * cols_here).max(0) & -8;
                                let mut e4: isize = 0;
                                while e4 < e4_main9 {
                                    let offset5: S::F64 = S::F64::load(tile_node_offset, e4);
                                    let offset5_1: S::F64 = S::F64::load(tile_node_offset, e4 + 4);
                                    let m25: S::F64 = S::F64::load(tile_node_m2, e4);
                                    let m25_1: S::F64 = S::F64::load(tile_node_m2, e4 + 4);
                                    offset5.store(tile_window_offset, e4);
                                    offset5_1.store(tile_window_offset, e4 + 4);
                                    m25.store(tile_window_m2, e4);
                                    m25_1.store(tile_window_m2, e4 + 4);
                                    e4 += 8;
                                }
                                for e4 in e4_main9..(rows_in - (k2 - 1)) * cols_here {
                                    let offset5: f64 = at(tile_node_offset, e4);
                                    let m25: f64 = at(tile_node_m2, e4);
                                    put(tile_window_offset, e4, offset5);
                                    put(tile_window_m2, e4, m25);
                                }
                            }
                        } else {
                            let ahead2: isize = k2 * cols_here;
                            let q7: f64 = low2 as f64 / (k2 + low2) as f64;
                            let pull4: f64 = k2 as f64 * q7;
                            let e4_main10: isize = ((rows_in - (low2 + k2 - 1)) * cols_here).max(0) & -8;
                            let mut e4: isize = 0;
                            while e4 < e4_main10 {
                                let older_offset4: S::F64 = S::F64::load(tile_node_offset, e4);
                                let older_offset4_1: S::F64 = S::F64::load(tile_node_offset, e4 + 4);
                                let d4: S::F64 = S::F64::load(tile, e4 + ahead2) - S::F64::load(tile, e4)
                                    + (S::F64::load(tile_window_offset, e4 + ahead2) - older_offset4);
                                let d4_1: S::F64 = S::F64::load(tile, e4 + 4 + ahead2) - S::F64::load(tile, e4 + 4)
                                    + (S::F64::load(tile_window_offset, e4 + 4 + ahead2) - older_offset4_1);
                                let offset6: S::F64 = older_offset4 + d4 * S::F64::splat(q7);
                                let offset6_1: S::F64 = older_offset4_1 + d4_1 * S::F64::splat(q7);
                                let m26: S::F64 = S::F64::load(tile_node_m2, e4)
                                    + S::F64::load(tile_window_m2, e4 + ahead2)
                                    + d4 * d4 * S::F64::splat(pull4);
                                let m26_1: S::F64 = S::F64::load(tile_node_m2, e4 + 4)
                                    + S::F64::load(tile_window_m2, e4 + 4 + ahead2)
                                    + d4_1 * d4_1 * S::F64::splat(pull4);
                                offset6.store(tile_window_offset, e4);
                                offset6_1.store(tile_window_offset, e4 + 4);
                                m26.store(tile_window_m2, e4);
                                m26_1.store(tile_window_m2, e4 + 4);
                                e4 += 8;
                            }
                            for e4 in e4_main10..(rows_in - (low2 + k2 - 1)) * cols_here {
                                let older_offset4: f64 = at(tile_node_offset, e4);
                                let d4: f64 = at(tile, e4 + ahead2) - at(tile, e4)
                                    + (at(tile_window_offset, e4 + ahead2) - older_offset4);
                                let offset6: f64 = older_offset4 + d4 * q7;
                                let m26: f64 = at(tile_node_m2, e4) + at(tile_window_m2, e4 + ahead2) + d4 * d4 * pull4;
                                put(tile_window_offset, e4, offset6);
                                put(tile_window_m2, e4, m26);
                            }
                        }
                        low2 += k2;
                    }
                    if k2 * 2 <= width {
                        if k2 * 2 == width {
                            let ahead2: isize = k2 * cols_here;
                            let q8: f64 = k2 as f64 / (k2 + k2) as f64;
                            let pull5: f64 = k2 as f64 * q8;
                            let e4_main11: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e4: isize = 0;
                            while e4 < e4_main11 {
                                let older_offset5: S::F64 = S::F64::load(tile_node_offset, e4);
                                let older_offset5_1: S::F64 = S::F64::load(tile_node_offset, e4 + 4);
                                let d5: S::F64 = S::F64::load(tile, e4 + ahead2) - S::F64::load(tile, e4)
                                    + (S::F64::load(tile_node_offset, e4 + ahead2) - older_offset5);
                                let d5_1: S::F64 = S::F64::load(tile, e4 + 4 + ahead2) - S::F64::load(tile, e4 + 4)
                                    + (S::F64::load(tile_node_offset, e4 + 4 + ahead2) - older_offset5_1);
                                let offset7: S::F64 = older_offset5 + d5 * S::F64::splat(q8);
                                let offset7_1: S::F64 = older_offset5_1 + d5_1 * S::F64::splat(q8);
                                let m27: S::F64 = S::F64::load(tile_node_m2, e4)
                                    + S::F64::load(tile_node_m2, e4 + ahead2)
                                    + d5 * d5 * S::F64::splat(pull5);
                                let m27_1: S::F64 = S::F64::load(tile_node_m2, e4 + 4)
                                    + S::F64::load(tile_node_m2, e4 + 4 + ahead2)
                                    + d5_1 * d5_1 * S::F64::splat(pull5);
                                offset7.store(tile_window_offset, e4);
                                offset7_1.store(tile_window_offset, e4 + 4);
                                m27.store(tile_window_m2, e4);
                                m27_1.store(tile_window_m2, e4 + 4);
                                e4 += 8;
                            }
                            for e4 in e4_main11..(rows_in - (k2 * 2 - 1)) * cols_here {
                                let older_offset5: f64 = at(tile_node_offset, e4);
                                let d5: f64 = at(tile, e4 + ahead2) - at(tile, e4)
                                    + (at(tile_node_offset, e4 + ahead2) - older_offset5);
                                let offset7: f64 = older_offset5 + d5 * q8;
                                let m27: f64 = at(tile_node_m2, e4) + at(tile_node_m2, e4 + ahead2) + d5 * d5 * pull5;
                                put(tile_window_offset, e4, offset7);
                                put(tile_window_m2, e4, m27);
                            }
                        } else {
                            let ahead2: isize = k2 * cols_here;
                            let q9: f64 = k2 as f64 / (k2 + k2) as f64;
                            let pull6: f64 = k2 as f64 * q9;
                            let e4_main12: isize = ((rows_in - (k2 * 2 - 1)) * cols_here).max(0) & -8;
                            let mut e4: isize = 0;
                            while e4 < e4_main12 {
                                let older_offset6: S::F64 = S::F64::load(tile_node_offset, e4);
                                let older_offset6_1: S::F64 = S::F64::load(tile_node_offset, e4 + 4);
                                let d6: S::F64 = S::F64::load(tile, e4 + ahead2) - S::F64::load(tile, e4)
                                    + (S::F64::load(tile_node_offset, e4 + ahead2) - older_offset6);
                                let d6_1: S::F64 = S::F64::load(tile, e4 + 4 + ahead2) - S::F64::load(tile, e4 + 4)
                                    + (S::F64::load(tile_node_offset, e4 + 4 + ahead2) - older_offset6_1);
                                let offset8: S::F64 = older_offset6 + d6 * S::F64::splat(q9);
                                let offset8_1: S::F64 = older_offset6_1 + d6_1 * S::F64::splat(q9);
                                let m28: S::F64 = S::F64::load(tile_node_m2, e4)
                                    + S::F64::load(tile_node_m2, e4 + ahead2)
                                    + d6 * d6 * S::F64::splat(pull6);
                                let m28_1: S::F64 = S::F64::load(tile_node_m2, e4 + 4)
                                    + S::F64::load(tile_node_m2, e4 + 4 + ahead2)
                                    + d6_1 * d6_1 * S::F64::splat(pull6);
                                offset8.store(tile_node_offset, e4);
                                offset8_1.store(tile_node_offset, e4 + 4);
                                m28.store(tile_node_m2, e4);
                                m28_1.store(tile_node_m2, e4 + 4);
                                e4 += 8;
                            }
                            for e4 in e4_main12..(rows_in - (k2 * 2 - 1)) * cols_here {
                                let older_offset6: f64 = at(tile_node_offset, e4);
                                let d6: f64 = at(tile, e4 + ahead2) - at(tile, e4)
                                    + (at(tile_node_offset, e4 + ahead2) - older_offset6);
                                let offset8: f64 = older_offset6 + d6 * q9;
                                let m28: f64 = at(tile_node_m2, e4) + at(tile_node_m2, e4 + ahead2) + d6 * d6 * pull6;
                                put(tile_node_offset, e4, offset8);
                                put(tile_node_m2, e4, m28);
                            }
                        }
                    }
                    k2 *= 2;
                }
                let present2: i32 = width as i32;
                let flat3 = cols_here == cols;
                let length3: isize = if flat3 { rows_here * cols_here } else { cols_here };
                let spans3: isize = if flat3 { 1 } else { rows_here };
                for span3 in 0..spans3 {
                    let from2: isize = span3 * cols_here;
                    let out2: isize = (first_row + span3) * cols + first_col;
                    let e5_main13: isize = length3 & -8;
                    let mut e5: isize = 0;
                    while e5 < e5_main13 {
                        let mut choice0: S::F64 = S::F64::splat(0.0);
                        let mut choice0_1: S::F64 = S::F64::splat(0.0);
                        if present2 as f64 >= min_periods as f64 && present2 as f64 > ddof as f64 {
                            choice0 = (S::F64::load(tile_window_m2, from2 + e5)
                                / S::F64::splat(present2 as f64 - ddof as f64))
                            .sqrt();
                            choice0_1 = (S::F64::load(tile_window_m2, from2 + (e5 + 4))
                                / S::F64::splat(present2 as f64 - ddof as f64))
                            .sqrt();
                        } else {
                            choice0 = S::F64::splat(f64::NAN);
                            choice0_1 = S::F64::splat(f64::NAN);
                        }
                        S::select_f64(choice0.cmp_eq(choice0), choice0, S::F64::splat(f64::NAN))
                            .store(std, out2 + e5 - std_base);
                        S::select_f64(choice0_1.cmp_eq(choice0_1), choice0_1, S::F64::splat(f64::NAN))
                            .store(std, out2 + (e5 + 4) - std_base);
                        e5 += 8;
                    }
                    for e5 in e5_main13..length3 {
                        let result5: f64 = if present2 as f64 >= min_periods as f64 && present2 as f64 > ddof as f64 {
                            (at(tile_window_m2, from2 + e5) / (present2 as f64 - ddof as f64)).sqrt()
                        } else {
                            f64::NAN
                        };
                        put(std, out2 + e5 - std_base, if result5 == result5 { result5 } else { f64::NAN });
                    }
                }
            }
        }
    }
}
