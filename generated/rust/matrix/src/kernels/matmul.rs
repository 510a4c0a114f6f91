// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash d2a7cd38e2e8fc30

use trefoil_core::prelude::*;

multiversion!(
    /// Matrix product a · b.
    ///
    /// NaN and infinities propagate as IEEE 754 says. An inner size of 0 gives zeros.
    ///
    /// Accuracy: 1e-12 of Σ|a·b| for each element.
    ///
    /// Source: products summed in order in blocks of 128, the blocks pairwise.
    pub matmul = matmul_body(
        ctx: &Context,
        a: &[f64],
        b: &[f64],
        n: isize,
        k: isize,
        m: isize,
        c: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn matmul_body<S: Simd, W: Vectors>(
    ctx: &Context,
    a: &[f64],
    b: &[f64],
    n: isize,
    k: isize,
    m: isize,
    c: &mut [f64],
) -> Result<(), Failure> {
    let nan = plain_nan();
    let partial =
        &mut scratch::<f64>(if n * (m + 7 & -8) <= 16384 && k > 2048 { n * (m + 7 & -8) * 16 } else { 0 })?[..];
    let a = exact(a, n * k);
    let b = exact(b, k * m);
    let c = exact_mut(c, n * m);
    // fill(c, (i, j) => contract(a.cols, (k) => a.at(i, k) * b.at(k, j)));
    if n * m > 0 {
        if n * (m + 7 & -8) <= 16384 && k > 2048 {
            // Groups of blocks on their own, then merged pairwise.
            let mut group: isize = 256;
            while k > group * 16 {
                group *= 2;
            }
            let groups: isize = (k + group - 1) / group;
            let width: isize = m + 7 & -8;
            let mut levels: isize = 1;
            let mut left: isize = (group - 1).max(0) >> 7;
            while left > 0 {
                levels += 1;
                left >>= 1;
            }
            let slab_cols: isize = (m + 7 & -8).min(128);
            let slab_rows: isize = n.min((32768 / (slab_cols * levels) & -4).max(4));
            {
                let chunks = ctx.chunks(groups, n * m * (group * 2));
                let tasks: Vec<_> = chunks.iter().zip(split(partial, chunks, n * width)).collect();
                ctx.run_with(
                    tasks,
                    || Ok((scratch::<f64>(1024)?, scratch::<f64>(levels * (slab_rows * slab_cols))?)),
                    |(chunk, partial), (panel, sums)| {
                        sum_partial::<S>(
                            chunk.lo, chunk.hi, b, a, levels, slab_rows, slab_cols, n, width, group, k, m, partial,
                            panel, sums,
                        )
                    },
                )?;
            }
            let mut depth: isize = 0;
            let n_times_width: isize = n * width;
            for block in 0..groups {
                ctx.poll()?;
                let into: isize = depth * n_times_width;
                let from: isize = block * n_times_width;
                if into != from {
                    let first_end: isize = n_times_width;
                    let mut first: isize = 0;
                    while first < first_end {
                        ctx.poll()?;
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < 8 {
                            W::F64::load(partial, from + (first + e)).store(partial, into + (first + e));
                            e += 8;
                        }
                        first += 8;
                    }
                }
                depth += 1;
                let mut pairs: isize = block;
                while pairs & 1 != 0 {
                    ctx.poll()?;
                    depth -= 1;
                    let older: isize = (depth - 1) * n_times_width;
                    let newer: isize = older + n_times_width;
                    let first_end: isize = n_times_width;
                    let mut first: isize = 0;
                    while first < first_end {
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < 8 {
                            (W::F64::load(partial, older + (first + e)) + W::F64::load(partial, newer + (first + e)))
                                .store(partial, older + (first + e));
                            e += 8;
                        }
                        first += 8;
                    }
                    pairs >>= 1;
                }
            }
            let n_times_width2: isize = n * width;
            while depth > 1 {
                ctx.poll()?;
                depth -= 1;
                let older: isize = (depth - 1) * n_times_width2;
                let newer: isize = older + n_times_width2;
                let first_end: isize = n_times_width2;
                let mut first: isize = 0;
                while first < first_end {
                    ctx.poll()?;
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < 8 {
                        (W::F64::load(partial, older + (first + e)) + W::F64::load(partial, newer + (first + e)))
                            .store(partial, older + (first + e));
                        e += 8;
                    }
                    first += 8;
                }
            }
            for i_in_slab in 0..n {
                ctx.poll()?;
                let j_main: isize = m & -8;
                let i_in_slab_times_width: isize = i_in_slab * width;
                let i_in_slab_times_m: isize = i_in_slab * m;
                // 8 rounds at once.
                let mut j: isize = 0;
                while j < j_main {
                    let result: W::F64 = W::F64::load(partial, i_in_slab_times_width + j);
                    result.canonical(nan).store(c, i_in_slab_times_m + j);
                    j += 8;
                }
                let i_in_slab_times_width2: isize = i_in_slab * width;
                let i_in_slab_times_m2: isize = i_in_slab * m;
                // The remainder.
                for j in j_main..m {
                    let result: f64 = at(partial, i_in_slab_times_width2 + j);
                    put(c, i_in_slab_times_m2 + j, canonical(result, nan));
                }
            }
        } else {
            let mut levels: isize = 1;
            let mut left: isize = (k - 1).max(0) >> 7;
            while left > 0 {
                levels += 1;
                left >>= 1;
            }
            let slab_cols: isize = (m + 7 & -8).min(128);
            let slab_rows: isize = n.min((32768 / (slab_cols * levels) & -4).max(4));
            {
                let chunks = ctx.chunks(n, m * (k * 2));
                let tasks: Vec<_> = chunks.iter().zip(split(c, chunks, m)).collect();
                ctx.run_with(
                    tasks,
                    || Ok((scratch::<f64>(1024)?, scratch::<f64>(levels * (slab_rows * slab_cols))?)),
                    |(chunk, c), (panel, sums)| {
                        fill_c::<S>(chunk.lo, chunk.hi, b, a, levels, slab_rows, slab_cols, m, k, c, panel, sums)
                    },
                )?;
            }
        }
    }
    Ok(())
}

multiversion!(sum_partial = sum_partial_body(
    lo: isize,
    hi: isize,
    b: &[f64],
    a: &[f64],
    levels: isize,
    slab_rows: isize,
    slab_cols: isize,
    n: isize,
    width: isize,
    group: isize,
    k: isize,
    m: isize,
    partial: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn sum_partial_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    b: &[f64],
    a: &[f64],
    levels: isize,
    slab_rows: isize,
    slab_cols: isize,
    n: isize,
    width: isize,
    group: isize,
    k: isize,
    m: isize,
    partial: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
) {
    let partial_base = lo * (n * width);
    let levels_times_slab_rows: isize = levels * (slab_rows * slab_cols);
    let slab_rows_times_slab_cols: isize = slab_rows * slab_cols;
    let n_times_width: isize = n * width;
    let n_over_slab_rows: isize = (n + slab_rows - 1) / slab_rows;
    // fill(c, (i, j) => contract(a.cols, (k) => a.at(i, k) * b.at(k, j)));
    for g in lo..hi {
        let from: isize = g * group;
        for e in 0..1024 {
            put(panel, e, 0.0);
        }
        let e_end: isize = levels_times_slab_rows;
        for e in 0..e_end {
            put(sums, e, 0.0);
        }
        let from_at_most_group: isize = (from + group).min(k);
        let g_times_n: isize = isize::wrapping_mul(g, n_times_width);
        let slab_end: isize = n_over_slab_rows;
        for slab in 0..slab_end {
            let first_row: isize = slab * slab_rows;
            let rows_here: isize = slab_rows.min(n - first_row);
            let rows_here_whole: isize = rows_here.max(0) & -4;
            let mut first_col: isize = 0;
            while first_col < m {
                let cols_here: isize = (m - first_col).min(128);
                let mut depth: isize = 0;
                let start_end: isize = from_at_most_group;
                let mut start: isize = from;
                while start < start_end {
                    let sums_here: isize = depth * slab_rows_times_slab_cols;
                    let terms: isize = (from_at_most_group - start).min(128);
                    let mut tile_col: isize = 0;
                    while tile_col < cols_here {
                        let width2: isize = (cols_here - tile_col).min(8);
                        let width_whole: isize = width2.max(0) & -8;
                        for k2 in 0..terms {
                            let j_in_tile_main: isize = width_whole;
                            let k_times8: isize = k2 * 8;
                            let start_times_k: isize = (start + k2) * m;
                            // 8 rounds at once.
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < j_in_tile_main {
                                W::F64::load(b, start_times_k + (first_col + tile_col + j_in_tile))
                                    .store(panel, k_times8 + j_in_tile);
                                j_in_tile += 8;
                            }
                            let k_times8_2: isize = k2 * 8;
                            let start_times_k2: isize = (start + k2) * m;
                            // The remainder.
                            for j_in_tile in j_in_tile_main..width2 {
                                put(
                                    panel,
                                    k_times8_2 + j_in_tile,
                                    at(b, start_times_k2 + (first_col + tile_col + j_in_tile)),
                                );
                            }
                        }
                        let i_in_slab_main: isize = rows_here_whole;
                        // 4 rounds at once.
                        let mut i_in_slab: isize = 0;
                        while i_in_slab < i_in_slab_main {
                            let first_row_times_i_in_slab: isize = (first_row + i_in_slab) * k;
                            let first_row_times_i_in_slab2: isize = (first_row + (i_in_slab + 1)) * k;
                            let first_row_times_i_in_slab3: isize = (first_row + (i_in_slab + 2)) * k;
                            let first_row_times_i_in_slab4: isize = (first_row + (i_in_slab + 3)) * k;
                            let i_in_slab_times_slab_cols: isize = i_in_slab * slab_cols;
                            let i_in_slab_times_slab_cols2: isize = (i_in_slab + 1) * slab_cols;
                            let i_in_slab_times_slab_cols3: isize = (i_in_slab + 2) * slab_cols;
                            let i_in_slab_times_slab_cols4: isize = (i_in_slab + 3) * slab_cols;
                            // 8 rounds at once.
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < 8 {
                                let mut running: W::F64 = W::F64::splat(-0.0);
                                let mut running_1: W::F64 = W::F64::splat(-0.0);
                                let mut running_2: W::F64 = W::F64::splat(-0.0);
                                let mut running_3: W::F64 = W::F64::splat(-0.0);
                                for k2 in 0..terms {
                                    let panel_shared: W::F64 = W::F64::load(panel, k2 * 8 + j_in_tile);
                                    running = running
                                        + W::F64::splat(at(a, first_row_times_i_in_slab + (start + k2))) * panel_shared;
                                    running_1 = running_1
                                        + W::F64::splat(at(a, first_row_times_i_in_slab2 + (start + k2)))
                                            * panel_shared;
                                    running_2 = running_2
                                        + W::F64::splat(at(a, first_row_times_i_in_slab3 + (start + k2)))
                                            * panel_shared;
                                    running_3 = running_3
                                        + W::F64::splat(at(a, first_row_times_i_in_slab4 + (start + k2)))
                                            * panel_shared;
                                }
                                running.store(sums, sums_here + (i_in_slab_times_slab_cols + (tile_col + j_in_tile)));
                                running_1
                                    .store(sums, sums_here + (i_in_slab_times_slab_cols2 + (tile_col + j_in_tile)));
                                running_2
                                    .store(sums, sums_here + (i_in_slab_times_slab_cols3 + (tile_col + j_in_tile)));
                                running_3
                                    .store(sums, sums_here + (i_in_slab_times_slab_cols4 + (tile_col + j_in_tile)));
                                j_in_tile += 8;
                            }
                            i_in_slab += 4;
                        }
                        // The remainder.
                        for i_in_slab in i_in_slab_main..rows_here {
                            let first_row_times_i_in_slab: isize = (first_row + i_in_slab) * k;
                            let i_in_slab_times_slab_cols: isize = i_in_slab * slab_cols;
                            // 8 rounds at once.
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < 8 {
                                let mut running: W::F64 = W::F64::splat(-0.0);
                                for k2 in 0..terms {
                                    running = running
                                        + W::F64::splat(at(a, first_row_times_i_in_slab + (start + k2)))
                                            * W::F64::load(panel, k2 * 8 + j_in_tile);
                                }
                                running.store(sums, sums_here + (i_in_slab_times_slab_cols + (tile_col + j_in_tile)));
                                j_in_tile += 8;
                            }
                        }
                        tile_col += 8;
                    }
                    depth += 1;
                    let mut pairs: isize = start - from >> 7;
                    while pairs & 1 != 0 {
                        depth -= 1;
                        let older: isize = (depth - 1) * slab_rows_times_slab_cols;
                        let newer: isize = older + slab_rows_times_slab_cols;
                        let first_end: isize = slab_rows_times_slab_cols;
                        let mut first: isize = 0;
                        while first < first_end {
                            // 8 rounds at once.
                            let mut e: isize = 0;
                            while e < 8 {
                                (W::F64::load(sums, older + (first + e)) + W::F64::load(sums, newer + (first + e)))
                                    .store(sums, older + (first + e));
                                e += 8;
                            }
                            first += 8;
                        }
                        pairs >>= 1;
                    }
                    start += 128;
                }
                while depth > 1 {
                    depth -= 1;
                    let older: isize = (depth - 1) * slab_rows_times_slab_cols;
                    let newer: isize = older + slab_rows_times_slab_cols;
                    let first_end: isize = slab_rows_times_slab_cols;
                    let mut first: isize = 0;
                    while first < first_end {
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < 8 {
                            (W::F64::load(sums, older + (first + e)) + W::F64::load(sums, newer + (first + e)))
                                .store(sums, older + (first + e));
                            e += 8;
                        }
                        first += 8;
                    }
                }
                if from_at_most_group <= from {
                    let first_end: isize = slab_rows_times_slab_cols;
                    let mut first: isize = 0;
                    while first < first_end {
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < 8 {
                            W::F64::splat(0.0).store(sums, first + e);
                            e += 8;
                        }
                        first += 8;
                    }
                }
                for r in 0..rows_here {
                    let first_row_times_r: isize = (first_row + r) * width;
                    let r_times_slab_cols: isize = r * slab_cols;
                    let mut first: isize = 0;
                    while first < cols_here {
                        // 8 rounds at once.
                        let mut c: isize = 0;
                        while c < 8 {
                            W::F64::load(sums, r_times_slab_cols + (first + c)).store(
                                partial,
                                g_times_n + (first_row_times_r + (first_col + (first + c))) - partial_base,
                            );
                            c += 8;
                        }
                        first += 8;
                    }
                }
                first_col += 128;
            }
        }
    }
}

multiversion!(fill_c = fill_c_body(
    lo: isize,
    hi: isize,
    b: &[f64],
    a: &[f64],
    levels: isize,
    slab_rows: isize,
    slab_cols: isize,
    m: isize,
    k: isize,
    c: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_c_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    b: &[f64],
    a: &[f64],
    levels: isize,
    slab_rows: isize,
    slab_cols: isize,
    m: isize,
    k: isize,
    c: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
) {
    let nan = plain_nan();
    let c_base = lo * m;
    // fill(c, (i, j) => contract(a.cols, (k) => a.at(i, k) * b.at(k, j)));
    for e in 0..1024 {
        put(panel, e, 0.0);
    }
    let e_end: isize = levels * (slab_rows * slab_cols);
    for e in 0..e_end {
        put(sums, e, 0.0);
    }
    let slab_rows_times_slab_cols: isize = slab_rows * slab_cols;
    let slab_end: isize = (hi - lo + slab_rows - 1) / slab_rows;
    for slab in 0..slab_end {
        let first_row: isize = lo + slab * slab_rows;
        let rows_here: isize = slab_rows.min(hi - first_row);
        let rows_here_whole: isize = rows_here.max(0) & -4;
        let mut first_col: isize = 0;
        while first_col < m {
            let cols_here: isize = (m - first_col).min(128);
            let mut depth: isize = 0;
            let mut start: isize = 0;
            while start < k {
                let sums_here: isize = depth * slab_rows_times_slab_cols;
                let terms: isize = (k - start).min(128);
                let mut tile_col: isize = 0;
                while tile_col < cols_here {
                    let width: isize = (cols_here - tile_col).min(8);
                    let width_whole: isize = width.max(0) & -8;
                    for k2 in 0..terms {
                        let j_in_tile_main: isize = width_whole;
                        let k_times8: isize = k2 * 8;
                        let start_times_k: isize = (start + k2) * m;
                        // 8 rounds at once.
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < j_in_tile_main {
                            W::F64::load(b, start_times_k + (first_col + tile_col + j_in_tile))
                                .store(panel, k_times8 + j_in_tile);
                            j_in_tile += 8;
                        }
                        let k_times8_2: isize = k2 * 8;
                        let start_times_k2: isize = (start + k2) * m;
                        // The remainder.
                        for j_in_tile in j_in_tile_main..width {
                            put(
                                panel,
                                k_times8_2 + j_in_tile,
                                at(b, start_times_k2 + (first_col + tile_col + j_in_tile)),
                            );
                        }
                    }
                    let i_in_slab_main: isize = rows_here_whole;
                    // 4 rounds at once.
                    let mut i_in_slab: isize = 0;
                    while i_in_slab < i_in_slab_main {
                        let first_row_times_i_in_slab: isize = (first_row + i_in_slab) * k;
                        let first_row_times_i_in_slab2: isize = (first_row + (i_in_slab + 1)) * k;
                        let first_row_times_i_in_slab3: isize = (first_row + (i_in_slab + 2)) * k;
                        let first_row_times_i_in_slab4: isize = (first_row + (i_in_slab + 3)) * k;
                        let i_in_slab_times_slab_cols: isize = i_in_slab * slab_cols;
                        let i_in_slab_times_slab_cols2: isize = (i_in_slab + 1) * slab_cols;
                        let i_in_slab_times_slab_cols3: isize = (i_in_slab + 2) * slab_cols;
                        let i_in_slab_times_slab_cols4: isize = (i_in_slab + 3) * slab_cols;
                        // 8 rounds at once.
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < 8 {
                            let mut running: W::F64 = W::F64::splat(-0.0);
                            let mut running_1: W::F64 = W::F64::splat(-0.0);
                            let mut running_2: W::F64 = W::F64::splat(-0.0);
                            let mut running_3: W::F64 = W::F64::splat(-0.0);
                            for k2 in 0..terms {
                                let panel_shared: W::F64 = W::F64::load(panel, k2 * 8 + j_in_tile);
                                running = running
                                    + W::F64::splat(at(a, first_row_times_i_in_slab + (start + k2))) * panel_shared;
                                running_1 = running_1
                                    + W::F64::splat(at(a, first_row_times_i_in_slab2 + (start + k2))) * panel_shared;
                                running_2 = running_2
                                    + W::F64::splat(at(a, first_row_times_i_in_slab3 + (start + k2))) * panel_shared;
                                running_3 = running_3
                                    + W::F64::splat(at(a, first_row_times_i_in_slab4 + (start + k2))) * panel_shared;
                            }
                            running.store(sums, sums_here + (i_in_slab_times_slab_cols + (tile_col + j_in_tile)));
                            running_1.store(sums, sums_here + (i_in_slab_times_slab_cols2 + (tile_col + j_in_tile)));
                            running_2.store(sums, sums_here + (i_in_slab_times_slab_cols3 + (tile_col + j_in_tile)));
                            running_3.store(sums, sums_here + (i_in_slab_times_slab_cols4 + (tile_col + j_in_tile)));
                            j_in_tile += 8;
                        }
                        i_in_slab += 4;
                    }
                    // The remainder.
                    for i_in_slab in i_in_slab_main..rows_here {
                        let first_row_times_i_in_slab: isize = (first_row + i_in_slab) * k;
                        let i_in_slab_times_slab_cols: isize = i_in_slab * slab_cols;
                        // 8 rounds at once.
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < 8 {
                            let mut running: W::F64 = W::F64::splat(-0.0);
                            for k2 in 0..terms {
                                running = running
                                    + W::F64::splat(at(a, first_row_times_i_in_slab + (start + k2)))
                                        * W::F64::load(panel, k2 * 8 + j_in_tile);
                            }
                            running.store(sums, sums_here + (i_in_slab_times_slab_cols + (tile_col + j_in_tile)));
                            j_in_tile += 8;
                        }
                    }
                    tile_col += 8;
                }
                depth += 1;
                let mut pairs: isize = start >> 7;
                while pairs & 1 != 0 {
                    depth -= 1;
                    let older: isize = (depth - 1) * slab_rows_times_slab_cols;
                    let newer: isize = older + slab_rows_times_slab_cols;
                    let first_end: isize = slab_rows_times_slab_cols;
                    let mut first: isize = 0;
                    while first < first_end {
                        // 8 rounds at once.
                        let mut e: isize = 0;
                        while e < 8 {
                            (W::F64::load(sums, older + (first + e)) + W::F64::load(sums, newer + (first + e)))
                                .store(sums, older + (first + e));
                            e += 8;
                        }
                        first += 8;
                    }
                    pairs >>= 1;
                }
                start += 128;
            }
            while depth > 1 {
                depth -= 1;
                let older: isize = (depth - 1) * slab_rows_times_slab_cols;
                let newer: isize = older + slab_rows_times_slab_cols;
                let first_end: isize = slab_rows_times_slab_cols;
                let mut first: isize = 0;
                while first < first_end {
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < 8 {
                        (W::F64::load(sums, older + (first + e)) + W::F64::load(sums, newer + (first + e)))
                            .store(sums, older + (first + e));
                        e += 8;
                    }
                    first += 8;
                }
            }
            if k <= 0 {
                let first_end: isize = slab_rows_times_slab_cols;
                let mut first: isize = 0;
                while first < first_end {
                    // 8 rounds at once.
                    let mut e: isize = 0;
                    while e < 8 {
                        W::F64::splat(0.0).store(sums, first + e);
                        e += 8;
                    }
                    first += 8;
                }
            }
            let cols_here_whole: isize = cols_here.max(0) & -8;
            for i_in_slab in 0..rows_here {
                let j_main: isize = cols_here_whole;
                let i_in_slab_times_slab_cols: isize = i_in_slab * slab_cols;
                let first_row_times_i_in_slab: isize = (first_row + i_in_slab) * m;
                // 8 rounds at once.
                let mut j: isize = 0;
                while j < j_main {
                    let result: W::F64 = W::F64::load(sums, i_in_slab_times_slab_cols + j);
                    result.canonical(nan).store(c, first_row_times_i_in_slab + (first_col + j) - c_base);
                    j += 8;
                }
                let i_in_slab_times_slab_cols2: isize = i_in_slab * slab_cols;
                let first_row_times_i_in_slab2: isize = (first_row + i_in_slab) * m;
                // The remainder.
                for j in j_main..cols_here {
                    let result: f64 = at(sums, i_in_slab_times_slab_cols2 + j);
                    put(c, first_row_times_i_in_slab2 + (first_col + j) - c_base, canonical(result, nan));
                }
            }
            first_col += 128;
        }
    }
}
