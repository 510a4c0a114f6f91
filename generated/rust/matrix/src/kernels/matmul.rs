// Generated from kernels/matrix/matmul.ts#L14 by `trefoil build`. Do not edit. Hash d25d116b8262d545

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
                            chunk.lo, chunk.hi, b, a, slab_rows, slab_cols, n, width, group, k, m, partial, panel, sums,
                        )
                    },
                )?;
            }
            let mut depth: isize = 0;
            let base: isize = n * width;
            for block in 0..groups {
                ctx.poll()?;
                let into: isize = depth * base;
                let from: isize = block * base;
                if into != from {
                    let end: isize = base;
                    let mut first: isize = 0;
                    while first < end {
                        ctx.poll()?;
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
                let base2: isize = base;
                while pairs & 1 != 0 {
                    ctx.poll()?;
                    depth -= 1;
                    let older: isize = (depth - 1) * base2;
                    let newer: isize = older + base2;
                    let end: isize = base2;
                    let mut first: isize = 0;
                    while first < end {
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
            let base2: isize = n * width;
            while depth > 1 {
                ctx.poll()?;
                depth -= 1;
                let older: isize = (depth - 1) * base2;
                let newer: isize = older + base2;
                let end: isize = base2;
                let mut first: isize = 0;
                while first < end {
                    ctx.poll()?;
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
                let base3: isize = i_in_slab * width;
                let base4: isize = i_in_slab * m;
                let mut j: isize = 0;
                while j < j_main {
                    let result: W::F64 = W::F64::load(partial, base3 + j);
                    result.canonical(nan).store(c, base4 + j);
                    j += 8;
                }
                let base5: isize = i_in_slab * width;
                let base6: isize = i_in_slab * m;
                for j in j_main..m {
                    let result: f64 = at(partial, base5 + j);
                    put(c, base6 + j, canonical(result, nan));
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
                        fill_c::<S>(chunk.lo, chunk.hi, b, a, slab_rows, slab_cols, m, k, c, panel, sums)
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
    let base: isize = slab_rows * slab_cols;
    let base2: isize = n * width;
    let base3: isize = (n + slab_rows - 1) / slab_rows;
    // fill(c, (i, j) => contract(a.cols, (k) => a.at(i, k) * b.at(k, j)));
    for g in lo..hi {
        let from: isize = g * group;
        let base4: isize = base;
        let base5: isize = (from + group).min(k);
        let base6: isize = g * base2;
        let end: isize = base3;
        for slab in 0..end {
            let first_row: isize = slab * slab_rows;
            let rows_here: isize = slab_rows.min(n - first_row);
            let base7: isize = base4;
            let base8: isize = base5;
            let base9: isize = rows_here.max(0) & -4;
            let base10: isize = base6;
            let mut first_col: isize = 0;
            while first_col < m {
                let cols_here: isize = (m - first_col).min(128);
                let mut depth: isize = 0;
                let base11: isize = base7;
                let base12: isize = base8;
                let base13: isize = base9;
                let end2: isize = base8;
                let mut start: isize = from;
                while start < end2 {
                    let sums_here: isize = depth * base11;
                    let terms: isize = (base12 - start).min(128);
                    let base14: isize = base13;
                    let mut tile_col: isize = 0;
                    while tile_col < cols_here {
                        let width2: isize = (cols_here - tile_col).min(8);
                        let base15: isize = width2.max(0) & -8;
                        for k2 in 0..terms {
                            let j_in_tile_main: isize = base15;
                            let base16: isize = k2 * 8;
                            let base17: isize = (start + k2) * m;
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < j_in_tile_main {
                                W::F64::load(b, base17 + (first_col + tile_col + j_in_tile))
                                    .store(panel, base16 + j_in_tile);
                                j_in_tile += 8;
                            }
                            let base18: isize = k2 * 8;
                            let base19: isize = (start + k2) * m;
                            for j_in_tile in j_in_tile_main..width2 {
                                put(panel, base18 + j_in_tile, at(b, base19 + (first_col + tile_col + j_in_tile)));
                            }
                        }
                        let i_in_slab_main: isize = base14;
                        let mut i_in_slab: isize = 0;
                        while i_in_slab < i_in_slab_main {
                            let base16: isize = (first_row + i_in_slab) * k;
                            let base17: isize = (first_row + (i_in_slab + 1)) * k;
                            let base18: isize = (first_row + (i_in_slab + 2)) * k;
                            let base19: isize = (first_row + (i_in_slab + 3)) * k;
                            let base20: isize = i_in_slab * slab_cols;
                            let base21: isize = (i_in_slab + 1) * slab_cols;
                            let base22: isize = (i_in_slab + 2) * slab_cols;
                            let base23: isize = (i_in_slab + 3) * slab_cols;
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < 8 {
                                let mut running: W::F64 = W::F64::splat(-0.0);
                                let mut running_1: W::F64 = W::F64::splat(-0.0);
                                let mut running_2: W::F64 = W::F64::splat(-0.0);
                                let mut running_3: W::F64 = W::F64::splat(-0.0);
                                let base24: isize = base16;
                                let base25: isize = base17;
                                let base26: isize = base18;
                                let base27: isize = base19;
                                for k2 in 0..terms {
                                    let panel_shared: W::F64 = W::F64::load(panel, k2 * 8 + j_in_tile);
                                    running = running + W::F64::splat(at(a, base24 + (start + k2))) * panel_shared;
                                    running_1 = running_1 + W::F64::splat(at(a, base25 + (start + k2))) * panel_shared;
                                    running_2 = running_2 + W::F64::splat(at(a, base26 + (start + k2))) * panel_shared;
                                    running_3 = running_3 + W::F64::splat(at(a, base27 + (start + k2))) * panel_shared;
                                }
                                running.store(sums, sums_here + (base20 + (tile_col + j_in_tile)));
                                running_1.store(sums, sums_here + (base21 + (tile_col + j_in_tile)));
                                running_2.store(sums, sums_here + (base22 + (tile_col + j_in_tile)));
                                running_3.store(sums, sums_here + (base23 + (tile_col + j_in_tile)));
                                j_in_tile += 8;
                            }
                            i_in_slab += 4;
                        }
                        for i_in_slab in i_in_slab_main..rows_here {
                            let base16: isize = (first_row + i_in_slab) * k;
                            let base17: isize = i_in_slab * slab_cols;
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < 8 {
                                let mut running: W::F64 = W::F64::splat(-0.0);
                                let base18: isize = base16;
                                for k2 in 0..terms {
                                    running = running
                                        + W::F64::splat(at(a, base18 + (start + k2)))
                                            * W::F64::load(panel, k2 * 8 + j_in_tile);
                                }
                                running.store(sums, sums_here + (base17 + (tile_col + j_in_tile)));
                                j_in_tile += 8;
                            }
                        }
                        tile_col += 8;
                    }
                    depth += 1;
                    let mut pairs: isize = start - from >> 7;
                    let base15: isize = base11;
                    while pairs & 1 != 0 {
                        depth -= 1;
                        let older: isize = (depth - 1) * base15;
                        let newer: isize = older + base15;
                        let end3: isize = base15;
                        let mut first: isize = 0;
                        while first < end3 {
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
                let base14: isize = base7;
                while depth > 1 {
                    depth -= 1;
                    let older: isize = (depth - 1) * base14;
                    let newer: isize = older + base14;
                    let end3: isize = base14;
                    let mut first: isize = 0;
                    while first < end3 {
                        let mut e: isize = 0;
                        while e < 8 {
                            (W::F64::load(sums, older + (first + e)) + W::F64::load(sums, newer + (first + e)))
                                .store(sums, older + (first + e));
                            e += 8;
                        }
                        first += 8;
                    }
                }
                if base8 <= from {
                    let end3: isize = base7;
                    let mut first: isize = 0;
                    while first < end3 {
                        let mut e: isize = 0;
                        while e < 8 {
                            W::F64::splat(0.0).store(sums, first + e);
                            e += 8;
                        }
                        first += 8;
                    }
                }
                let base15: isize = base10;
                for r in 0..rows_here {
                    let base16: isize = base15;
                    let base17: isize = (first_row + r) * width;
                    let base18: isize = r * slab_cols;
                    let mut first: isize = 0;
                    while first < cols_here {
                        let base19: isize = base16;
                        let base20: isize = base17;
                        let base21: isize = base18;
                        let mut c: isize = 0;
                        while c < 8 {
                            W::F64::load(sums, base21 + (first + c))
                                .store(partial, base19 + (base20 + (first_col + (first + c))) - partial_base);
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
    let base: isize = slab_rows * slab_cols;
    let end: isize = (hi - lo + slab_rows - 1) / slab_rows;
    // fill(c, (i, j) => contract(a.cols, (k) => a.at(i, k) * b.at(k, j)));
    for slab in 0..end {
        let first_row: isize = lo + slab * slab_rows;
        let rows_here: isize = slab_rows.min(hi - first_row);
        let base2: isize = base;
        let base3: isize = rows_here.max(0) & -4;
        let mut first_col: isize = 0;
        while first_col < m {
            let cols_here: isize = (m - first_col).min(128);
            let mut depth: isize = 0;
            let base4: isize = base2;
            let base5: isize = base3;
            let mut start: isize = 0;
            while start < k {
                let sums_here: isize = depth * base4;
                let terms: isize = (k - start).min(128);
                let base6: isize = base5;
                let mut tile_col: isize = 0;
                while tile_col < cols_here {
                    let width: isize = (cols_here - tile_col).min(8);
                    let base7: isize = width.max(0) & -8;
                    for k2 in 0..terms {
                        let j_in_tile_main: isize = base7;
                        let base8: isize = k2 * 8;
                        let base9: isize = (start + k2) * m;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < j_in_tile_main {
                            W::F64::load(b, base9 + (first_col + tile_col + j_in_tile)).store(panel, base8 + j_in_tile);
                            j_in_tile += 8;
                        }
                        let base10: isize = k2 * 8;
                        let base11: isize = (start + k2) * m;
                        for j_in_tile in j_in_tile_main..width {
                            put(panel, base10 + j_in_tile, at(b, base11 + (first_col + tile_col + j_in_tile)));
                        }
                    }
                    let i_in_slab_main: isize = base6;
                    let mut i_in_slab: isize = 0;
                    while i_in_slab < i_in_slab_main {
                        let base8: isize = (first_row + i_in_slab) * k;
                        let base9: isize = (first_row + (i_in_slab + 1)) * k;
                        let base10: isize = (first_row + (i_in_slab + 2)) * k;
                        let base11: isize = (first_row + (i_in_slab + 3)) * k;
                        let base12: isize = i_in_slab * slab_cols;
                        let base13: isize = (i_in_slab + 1) * slab_cols;
                        let base14: isize = (i_in_slab + 2) * slab_cols;
                        let base15: isize = (i_in_slab + 3) * slab_cols;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < 8 {
                            let mut running: W::F64 = W::F64::splat(-0.0);
                            let mut running_1: W::F64 = W::F64::splat(-0.0);
                            let mut running_2: W::F64 = W::F64::splat(-0.0);
                            let mut running_3: W::F64 = W::F64::splat(-0.0);
                            let base16: isize = base8;
                            let base17: isize = base9;
                            let base18: isize = base10;
                            let base19: isize = base11;
                            for k2 in 0..terms {
                                let panel_shared: W::F64 = W::F64::load(panel, k2 * 8 + j_in_tile);
                                running = running + W::F64::splat(at(a, base16 + (start + k2))) * panel_shared;
                                running_1 = running_1 + W::F64::splat(at(a, base17 + (start + k2))) * panel_shared;
                                running_2 = running_2 + W::F64::splat(at(a, base18 + (start + k2))) * panel_shared;
                                running_3 = running_3 + W::F64::splat(at(a, base19 + (start + k2))) * panel_shared;
                            }
                            running.store(sums, sums_here + (base12 + (tile_col + j_in_tile)));
                            running_1.store(sums, sums_here + (base13 + (tile_col + j_in_tile)));
                            running_2.store(sums, sums_here + (base14 + (tile_col + j_in_tile)));
                            running_3.store(sums, sums_here + (base15 + (tile_col + j_in_tile)));
                            j_in_tile += 8;
                        }
                        i_in_slab += 4;
                    }
                    for i_in_slab in i_in_slab_main..rows_here {
                        let base8: isize = (first_row + i_in_slab) * k;
                        let base9: isize = i_in_slab * slab_cols;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < 8 {
                            let mut running: W::F64 = W::F64::splat(-0.0);
                            let base10: isize = base8;
                            for k2 in 0..terms {
                                running = running
                                    + W::F64::splat(at(a, base10 + (start + k2)))
                                        * W::F64::load(panel, k2 * 8 + j_in_tile);
                            }
                            running.store(sums, sums_here + (base9 + (tile_col + j_in_tile)));
                            j_in_tile += 8;
                        }
                    }
                    tile_col += 8;
                }
                depth += 1;
                let mut pairs: isize = start >> 7;
                let base7: isize = base4;
                while pairs & 1 != 0 {
                    depth -= 1;
                    let older: isize = (depth - 1) * base7;
                    let newer: isize = older + base7;
                    let end2: isize = base7;
                    let mut first: isize = 0;
                    while first < end2 {
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
            let base6: isize = base2;
            while depth > 1 {
                depth -= 1;
                let older: isize = (depth - 1) * base6;
                let newer: isize = older + base6;
                let end2: isize = base6;
                let mut first: isize = 0;
                while first < end2 {
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
                let end2: isize = base2;
                let mut first: isize = 0;
                while first < end2 {
                    let mut e: isize = 0;
                    while e < 8 {
                        W::F64::splat(0.0).store(sums, first + e);
                        e += 8;
                    }
                    first += 8;
                }
            }
            let base7: isize = cols_here.max(0) & -8;
            for i_in_slab in 0..rows_here {
                let j_main: isize = base7;
                let base8: isize = i_in_slab * slab_cols;
                let base9: isize = (first_row + i_in_slab) * m;
                let mut j: isize = 0;
                while j < j_main {
                    let result: W::F64 = W::F64::load(sums, base8 + j);
                    result.canonical(nan).store(c, base9 + (first_col + j) - c_base);
                    j += 8;
                }
                let base10: isize = i_in_slab * slab_cols;
                let base11: isize = (first_row + i_in_slab) * m;
                for j in j_main..cols_here {
                    let result: f64 = at(sums, base10 + j);
                    put(c, base11 + (first_col + j) - c_base, canonical(result, nan));
                }
            }
            first_col += 128;
        }
    }
}
