// Generated from kernels/matrix/correlation.ts#L14 by `trefoil build`. Do not edit. Hash 2054ad4af48fc77b

use trefoil_core::prelude::*;

multiversion!(
    /// Correlation matrix of the columns (Pearson).
    ///
    /// NaN and infinities propagate to every pair they are part of. A constant column gives NaN in its row and
    /// column; the diagonal is otherwise exactly 1 and no value exceeds 1 in magnitude.
    ///
    /// Accuracy: 1e-12 absolute.
    ///
    /// Source: NumPy `corrcoef(x, rowvar=False)`; deviations from the mean, after the first row is taken away.
    pub correlation = correlation_body(
        ctx: &Context,
        x: &[f64],
        rows: isize,
        cols: isize,
        corr: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn correlation_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    corr: &mut [f64],
) -> Result<(), Failure> {
    let mean = &mut scratch::<f64>(cols)?[..];
    let centred = &mut scratch::<f64>(rows * cols)?[..];
    let gram = &mut scratch::<f64>(cols * cols)?[..];
    let norm = &mut scratch::<f64>(cols)?[..];
    let partial = &mut scratch::<f64>(((rows + 127) / 128).max(1) * ((cols + 511) / 512 * cols.min(512)))?[..];
    let partial2 = &mut scratch::<f64>(if cols * (cols + 7 & -8) <= 16384 && rows > 2048 {
        cols * (cols + 7 & -8) * 16
    } else {
        0
    })?[..];
    let x = exact(x, rows * cols);
    let corr = exact_mut(corr, cols * cols);
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips: isize = (cols + 511) / 512;
    let blocks: isize = (rows + 127) / 128;
    // fill(mean, (j) => contract(rows, (t) => x.at(t, j) - x.at(0, j)) / rows);
    {
        let chunks = ctx.chunks(
            blocks * strips,
            (rows.min(128) - rows.min(128)) * (cols.min(512) * 14 + 3)
                + ((rows.min(128) / 8 + 1) * (cols.min(512) * 91 + 3) + cols.min(512) * 2)
                + 12,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial, chunks, cols.min(512))).collect();
        ctx.run(tasks, |(chunk, partial)| sum_partial::<S>(chunk.lo, chunk.hi, x, cols, strips, rows, partial))?;
    }
    let mut depth: isize = 0;
    let base: isize = (cols + 511) / 512 * cols.min(512);
    let base2: isize = (strips * cols.min(512)).max(0) & -8;
    let base3: isize = strips * cols.min(512);
    for block in 0..blocks {
        ctx.poll()?;
        let into: isize = depth * base;
        let from: isize = block * base;
        if into != from {
            let e_main: isize = base2;
            let mut e: isize = 0;
            while e < e_main {
                W::F64::load(partial, from + e).store(partial, into + e);
                e += 8;
            }
            let end: isize = base3;
            for e in e_main..end {
                put(partial, into + e, at(partial, from + e));
            }
        }
        depth += 1;
        let mut pairs: isize = block;
        let base4: isize = base;
        let base5: isize = base2;
        let base6: isize = base3;
        while pairs & 1 != 0 {
            ctx.poll()?;
            depth -= 1;
            let older: isize = (depth - 1) * base4;
            let newer: isize = older + base4;
            let e_main: isize = base5;
            let mut e: isize = 0;
            while e < e_main {
                (W::F64::load(partial, older + e) + W::F64::load(partial, newer + e)).store(partial, older + e);
                e += 8;
            }
            let end: isize = base6;
            for e in e_main..end {
                put(partial, older + e, at(partial, older + e) + at(partial, newer + e));
            }
            pairs >>= 1;
        }
    }
    let base4: isize = (cols + 511) / 512 * cols.min(512);
    let base5: isize = (strips * cols.min(512)).max(0) & -8;
    let base6: isize = strips * cols.min(512);
    while depth > 1 {
        ctx.poll()?;
        depth -= 1;
        let older: isize = (depth - 1) * base4;
        let newer: isize = older + base4;
        let e_main: isize = base5;
        let mut e: isize = 0;
        while e < e_main {
            (W::F64::load(partial, older + e) + W::F64::load(partial, newer + e)).store(partial, older + e);
            e += 8;
        }
        let end: isize = base6;
        for e in e_main..end {
            put(partial, older + e, at(partial, older + e) + at(partial, newer + e));
        }
    }
    let base7: isize = cols.min(512);
    for strip in 0..strips {
        ctx.poll()?;
        // Dividing by a power of two is multiplying by its exact reciprocal.
        let inverse: f64 = 1.0 / rows as f64;
        if rows > 0 && rows & rows - 1 == 0 {
            let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
            let base8: isize = strip * 512;
            let base9: isize = strip * base7;
            let mut j: isize = 0;
            while j < j_main {
                (W::F64::load(partial, base9 + (base8 + j - base8)) * W::F64::splat(inverse)).store(mean, base8 + j);
                j += 8;
            }
            let base10: isize = strip * 512;
            let base11: isize = strip * base7;
            let end: isize = (cols - strip * 512).min(512);
            for j in j_main..end {
                put(mean, base10 + j, at(partial, base11 + (base10 + j - base10)) * inverse);
            }
        } else {
            let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
            let base8: isize = strip * 512;
            let base9: isize = strip * base7;
            let mut j: isize = 0;
            while j < j_main {
                (W::F64::load(partial, base9 + (base8 + j - base8)) / W::F64::splat(rows as f64))
                    .store(mean, base8 + j);
                j += 8;
            }
            let base10: isize = strip * 512;
            let base11: isize = strip * base7;
            let end: isize = (cols - strip * 512).min(512);
            for j in j_main..end {
                put(mean, base10 + j, at(partial, base11 + (base10 + j - base10)) / rows as f64);
            }
        }
    }
    // fill(centred, (t, j) => x.at(t, j) - x.at(0, j) - mean[j]!);
    {
        let chunks = ctx.chunks(rows, cols * 10);
        let tasks: Vec<_> = chunks.iter().zip(split(centred, chunks, cols)).collect();
        ctx.run(tasks, |(chunk, centred)| fill_centred::<S>(chunk.lo, chunk.hi, x, mean, cols, centred))?;
    }
    // fill(gram, (i, j) => contract(rows, (t) => centred.at(t, i) * centred.at(t, j)));
    if cols * cols > 0 {
        if cols * (cols + 7 & -8) <= 16384 && rows > 2048 {
            // Groups of blocks on their own, then merged pairwise.
            let mut group: isize = 256;
            while rows > group * 16 {
                group *= 2;
            }
            let groups: isize = (rows + group - 1) / group;
            let width: isize = cols + 7 & -8;
            let mut levels: isize = 1;
            let mut left: isize = (group - 1).max(0) >> 7;
            while left > 0 {
                levels += 1;
                left >>= 1;
            }
            let slab_cols: isize = (cols + 7 & -8).min(128);
            let slab_rows: isize = cols.min((32768 / (slab_cols * levels) & -4).max(4));
            {
                let chunks = ctx.chunks(groups, cols * cols * (group * 2));
                let tasks: Vec<_> = chunks.iter().zip(split(partial2, chunks, cols * width)).collect();
                ctx.run_with(
                    tasks,
                    || Ok((scratch::<f64>(1024)?, scratch::<f64>(levels * (slab_rows * slab_cols))?)),
                    |(chunk, partial2), (panel, sums)| {
                        sum_partial2::<S>(
                            chunk.lo, chunk.hi, centred, slab_rows, slab_cols, cols, width, group, rows, partial2,
                            panel, sums,
                        )
                    },
                )?;
            }
            let mut depth2: isize = 0;
            let base8: isize = cols * width;
            for block in 0..groups {
                ctx.poll()?;
                let into: isize = depth2 * base8;
                let from: isize = block * base8;
                if into != from {
                    let end: isize = base8;
                    let mut first: isize = 0;
                    while first < end {
                        ctx.poll()?;
                        let mut e: isize = 0;
                        while e < 8 {
                            W::F64::load(partial2, from + (first + e)).store(partial2, into + (first + e));
                            e += 8;
                        }
                        first += 8;
                    }
                }
                depth2 += 1;
                let mut pairs: isize = block;
                let base9: isize = base8;
                while pairs & 1 != 0 {
                    ctx.poll()?;
                    depth2 -= 1;
                    let older: isize = (depth2 - 1) * base9;
                    let newer: isize = older + base9;
                    let end: isize = base9;
                    let mut first: isize = 0;
                    while first < end {
                        let mut e: isize = 0;
                        while e < 8 {
                            (W::F64::load(partial2, older + (first + e)) + W::F64::load(partial2, newer + (first + e)))
                                .store(partial2, older + (first + e));
                            e += 8;
                        }
                        first += 8;
                    }
                    pairs >>= 1;
                }
            }
            let base9: isize = cols * width;
            while depth2 > 1 {
                ctx.poll()?;
                depth2 -= 1;
                let older: isize = (depth2 - 1) * base9;
                let newer: isize = older + base9;
                let end: isize = base9;
                let mut first: isize = 0;
                while first < end {
                    ctx.poll()?;
                    let mut e: isize = 0;
                    while e < 8 {
                        (W::F64::load(partial2, older + (first + e)) + W::F64::load(partial2, newer + (first + e)))
                            .store(partial2, older + (first + e));
                        e += 8;
                    }
                    first += 8;
                }
            }
            for i_in_slab in 0..cols {
                ctx.poll()?;
                let j_main: isize = cols & -8;
                let base10: isize = i_in_slab * cols;
                let base11: isize = i_in_slab * width;
                let mut j: isize = 0;
                while j < j_main {
                    W::F64::load(partial2, base11 + j).store(gram, base10 + j);
                    j += 8;
                }
                let base12: isize = i_in_slab * cols;
                let base13: isize = i_in_slab * width;
                for j in j_main..cols {
                    put(gram, base12 + j, at(partial2, base13 + j));
                }
            }
        } else {
            let mut levels: isize = 1;
            let mut left: isize = (rows - 1).max(0) >> 7;
            while left > 0 {
                levels += 1;
                left >>= 1;
            }
            let slab_cols: isize = (cols + 7 & -8).min(128);
            let slab_rows: isize = cols.min((32768 / (slab_cols * levels) & -4).max(4));
            {
                let chunks = ctx.chunks(cols, cols * (rows * 2));
                let tasks: Vec<_> = chunks.iter().zip(split(gram, chunks, cols)).collect();
                ctx.run_with(
                    tasks,
                    || Ok((scratch::<f64>(1024)?, scratch::<f64>(levels * (slab_rows * slab_cols))?)),
                    |(chunk, gram), (panel, sums)| {
                        fill_gram::<S>(chunk.lo, chunk.hi, centred, slab_rows, slab_cols, cols, rows, gram, panel, sums)
                    },
                )?;
            }
        }
    }
    // fill(norm, (j) => (gram.at(j, j) === 0 ? NaN : sqrt(gram.at(j, j))));
    {
        let chunks = ctx.chunks(cols, 15);
        let tasks: Vec<_> = chunks.iter().zip(split(norm, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, norm)| fill_norm::<S>(chunk.lo, chunk.hi, gram, cols, norm))?;
    }
    // fill(corr, (i, j) => {
    {
        let chunks = ctx.chunks(cols, cols * 26);
        let tasks: Vec<_> = chunks.iter().zip(split(corr, chunks, cols)).collect();
        ctx.run(tasks, |(chunk, corr)| fill_corr::<S>(chunk.lo, chunk.hi, gram, norm, cols, corr))?;
    }
    Ok(())
}

multiversion!(sum_partial = sum_partial_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    strips: isize,
    rows: isize,
    partial: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn sum_partial_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    strips: isize,
    rows: isize,
    partial: &mut [f64],
) {
    let partial_base = lo * cols.min(512);
    let base: isize = cols.min(512);
    let base2: isize = cols.min(512).max(0) & -8;
    // fill(mean, (j) => contract(rows, (t) => x.at(t, j) - x.at(0, j)) / rows);
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base3: isize = item * base;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(rows);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = base2;
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(-0.0).store(partial, base3 + e - partial_base);
            e += 8;
        }
        let end: isize = base;
        for e in e_main..end {
            put(partial, base3 + e - partial_base, -0.0);
        }
        let base4: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base5: isize = strip * 512;
        let base6: isize = (cols - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let j_main: isize = base4;
            let base7: isize = term * cols;
            let base8: isize = base5;
            let base9: isize = (term + 1) * cols;
            let base10: isize = (term + 2) * cols;
            let base11: isize = (term + 3) * cols;
            let base12: isize = (term + 4) * cols;
            let base13: isize = (term + 5) * cols;
            let base14: isize = (term + 6) * cols;
            let base15: isize = (term + 7) * cols;
            let mut j: isize = 0;
            while j < j_main {
                let x_shared: W::F64 = W::F64::load(x, base8 + j);
                let mut running: W::F64 = W::F64::load(partial, base3 + j - partial_base);
                running = running + (W::F64::load(x, base7 + (base8 + j)) - x_shared);
                running = running + (W::F64::load(x, base9 + (base8 + j)) - x_shared);
                running = running + (W::F64::load(x, base10 + (base8 + j)) - x_shared);
                running = running + (W::F64::load(x, base11 + (base8 + j)) - x_shared);
                running = running + (W::F64::load(x, base12 + (base8 + j)) - x_shared);
                running = running + (W::F64::load(x, base13 + (base8 + j)) - x_shared);
                running = running + (W::F64::load(x, base14 + (base8 + j)) - x_shared);
                running = running + (W::F64::load(x, base15 + (base8 + j)) - x_shared);
                running.store(partial, base3 + j - partial_base);
                j += 8;
            }
            let base16: isize = term * cols;
            let base17: isize = base5;
            let base18: isize = (term + 1) * cols;
            let base19: isize = (term + 2) * cols;
            let base20: isize = (term + 3) * cols;
            let base21: isize = (term + 4) * cols;
            let base22: isize = (term + 5) * cols;
            let base23: isize = (term + 6) * cols;
            let base24: isize = (term + 7) * cols;
            let end2: isize = base6;
            for j in j_main..end2 {
                let x_shared: f64 = at(x, base17 + j);
                let mut running: f64 = at(partial, base3 + j - partial_base);
                running += at(x, base16 + (base17 + j)) - x_shared;
                running += at(x, base18 + (base17 + j)) - x_shared;
                running += at(x, base19 + (base17 + j)) - x_shared;
                running += at(x, base20 + (base17 + j)) - x_shared;
                running += at(x, base21 + (base17 + j)) - x_shared;
                running += at(x, base22 + (base17 + j)) - x_shared;
                running += at(x, base23 + (base17 + j)) - x_shared;
                running += at(x, base24 + (base17 + j)) - x_shared;
                put(partial, base3 + j - partial_base, running);
            }
            term += 8;
        }
        let base7: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base8: isize = strip * 512;
        let base9: isize = (cols - strip * 512).min(512);
        for term in whole..to {
            let j_main: isize = base7;
            let base10: isize = term * cols;
            let base11: isize = base8;
            let mut j: isize = 0;
            while j < j_main {
                let mut running: W::F64 = W::F64::load(partial, base3 + j - partial_base);
                running = running + (W::F64::load(x, base10 + (base11 + j)) - W::F64::load(x, base11 + j));
                running.store(partial, base3 + j - partial_base);
                j += 8;
            }
            let base12: isize = term * cols;
            let base13: isize = base8;
            let end2: isize = base9;
            for j in j_main..end2 {
                let mut running: f64 = at(partial, base3 + j - partial_base);
                running += at(x, base12 + (base13 + j)) - at(x, base13 + j);
                put(partial, base3 + j - partial_base, running);
            }
        }
    }
}

multiversion!(fill_centred = fill_centred_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    mean: &[f64],
    cols: isize,
    centred: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_centred_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    mean: &[f64],
    cols: isize,
    centred: &mut [f64],
) {
    let centred_base = lo * cols;
    // fill(centred, (t, j) => x.at(t, j) - x.at(0, j) - mean[j]!);
    for t in lo..hi {
        let j_main: isize = cols & -8;
        let base: isize = t * cols;
        let mut j: isize = 0;
        while j < j_main {
            (W::F64::load(x, base + j) - W::F64::load(x, j) - W::F64::load(mean, j))
                .store(centred, base + j - centred_base);
            j += 8;
        }
        let base2: isize = t * cols;
        for j in j_main..cols {
            put(centred, base2 + j - centred_base, at(x, base2 + j) - at(x, j) - at(mean, j));
        }
    }
}

multiversion!(sum_partial2 = sum_partial2_body(
    lo: isize,
    hi: isize,
    centred: &[f64],
    slab_rows: isize,
    slab_cols: isize,
    cols: isize,
    width: isize,
    group: isize,
    rows: isize,
    partial: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn sum_partial2_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    centred: &[f64],
    slab_rows: isize,
    slab_cols: isize,
    cols: isize,
    width: isize,
    group: isize,
    rows: isize,
    partial: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
) {
    let partial_base = lo * (cols * width);
    let base: isize = slab_rows * slab_cols;
    let base2: isize = cols * width;
    let base3: isize = (cols + slab_rows - 1) / slab_rows;
    // fill(gram, (i, j) => contract(rows, (t) => centred.at(t, i) * centred.at(t, j)));
    for g in lo..hi {
        let from: isize = g * group;
        let base4: isize = base;
        let base5: isize = (from + group).min(rows);
        let base6: isize = g * base2;
        let end: isize = base3;
        for slab in 0..end {
            let first_row: isize = slab * slab_rows;
            let rows_here: isize = slab_rows.min(cols - first_row);
            let base7: isize = base4;
            let base8: isize = base5;
            let base9: isize = rows_here.max(0) & -4;
            let base10: isize = base6;
            let mut first_col: isize = 0;
            while first_col < cols {
                let cols_here: isize = (cols - first_col).min(128);
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
                        for t in 0..terms {
                            let j_in_tile_main: isize = base15;
                            let base16: isize = t * 8;
                            let base17: isize = (start + t) * cols;
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < j_in_tile_main {
                                W::F64::load(centred, base17 + (first_col + tile_col + j_in_tile))
                                    .store(panel, base16 + j_in_tile);
                                j_in_tile += 8;
                            }
                            let base18: isize = t * 8;
                            let base19: isize = (start + t) * cols;
                            for j_in_tile in j_in_tile_main..width2 {
                                put(
                                    panel,
                                    base18 + j_in_tile,
                                    at(centred, base19 + (first_col + tile_col + j_in_tile)),
                                );
                            }
                        }
                        let i_in_slab_main: isize = base14;
                        let mut i_in_slab: isize = 0;
                        while i_in_slab < i_in_slab_main {
                            let base16: isize = i_in_slab * slab_cols;
                            let base17: isize = (i_in_slab + 1) * slab_cols;
                            let base18: isize = (i_in_slab + 2) * slab_cols;
                            let base19: isize = (i_in_slab + 3) * slab_cols;
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < 8 {
                                let mut running: W::F64 = W::F64::splat(-0.0);
                                let mut running_1: W::F64 = W::F64::splat(-0.0);
                                let mut running_2: W::F64 = W::F64::splat(-0.0);
                                let mut running_3: W::F64 = W::F64::splat(-0.0);
                                for t in 0..terms {
                                    let panel_shared: W::F64 = W::F64::load(panel, t * 8 + j_in_tile);
                                    running = running
                                        + W::F64::splat(at(centred, (start + t) * cols + (first_row + i_in_slab)))
                                            * panel_shared;
                                    running_1 = running_1
                                        + W::F64::splat(at(
                                            centred,
                                            (start + t) * cols + (first_row + (i_in_slab + 1)),
                                        )) * panel_shared;
                                    running_2 = running_2
                                        + W::F64::splat(at(
                                            centred,
                                            (start + t) * cols + (first_row + (i_in_slab + 2)),
                                        )) * panel_shared;
                                    running_3 = running_3
                                        + W::F64::splat(at(
                                            centred,
                                            (start + t) * cols + (first_row + (i_in_slab + 3)),
                                        )) * panel_shared;
                                }
                                running.store(sums, sums_here + (base16 + (tile_col + j_in_tile)));
                                running_1.store(sums, sums_here + (base17 + (tile_col + j_in_tile)));
                                running_2.store(sums, sums_here + (base18 + (tile_col + j_in_tile)));
                                running_3.store(sums, sums_here + (base19 + (tile_col + j_in_tile)));
                                j_in_tile += 8;
                            }
                            i_in_slab += 4;
                        }
                        for i_in_slab in i_in_slab_main..rows_here {
                            let base16: isize = i_in_slab * slab_cols;
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < 8 {
                                let mut running: W::F64 = W::F64::splat(-0.0);
                                for t in 0..terms {
                                    running = running
                                        + W::F64::splat(at(centred, (start + t) * cols + (first_row + i_in_slab)))
                                            * W::F64::load(panel, t * 8 + j_in_tile);
                                }
                                running.store(sums, sums_here + (base16 + (tile_col + j_in_tile)));
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

multiversion!(fill_gram = fill_gram_body(
    lo: isize,
    hi: isize,
    centred: &[f64],
    slab_rows: isize,
    slab_cols: isize,
    cols: isize,
    rows: isize,
    gram: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_gram_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    centred: &[f64],
    slab_rows: isize,
    slab_cols: isize,
    cols: isize,
    rows: isize,
    gram: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
) {
    let gram_base = lo * cols;
    let base: isize = slab_rows * slab_cols;
    let end: isize = (hi - lo + slab_rows - 1) / slab_rows;
    // fill(gram, (i, j) => contract(rows, (t) => centred.at(t, i) * centred.at(t, j)));
    for slab in 0..end {
        let first_row: isize = lo + slab * slab_rows;
        let rows_here: isize = slab_rows.min(hi - first_row);
        let base2: isize = base;
        let base3: isize = rows_here.max(0) & -4;
        let mut first_col: isize = 0;
        while first_col < cols {
            let cols_here: isize = (cols - first_col).min(128);
            let mut depth: isize = 0;
            let base4: isize = base2;
            let base5: isize = base3;
            let mut start: isize = 0;
            while start < rows {
                let sums_here: isize = depth * base4;
                let terms: isize = (rows - start).min(128);
                let base6: isize = base5;
                let mut tile_col: isize = 0;
                while tile_col < cols_here {
                    let width: isize = (cols_here - tile_col).min(8);
                    let base7: isize = width.max(0) & -8;
                    for t in 0..terms {
                        let j_in_tile_main: isize = base7;
                        let base8: isize = t * 8;
                        let base9: isize = (start + t) * cols;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < j_in_tile_main {
                            W::F64::load(centred, base9 + (first_col + tile_col + j_in_tile))
                                .store(panel, base8 + j_in_tile);
                            j_in_tile += 8;
                        }
                        let base10: isize = t * 8;
                        let base11: isize = (start + t) * cols;
                        for j_in_tile in j_in_tile_main..width {
                            put(panel, base10 + j_in_tile, at(centred, base11 + (first_col + tile_col + j_in_tile)));
                        }
                    }
                    let i_in_slab_main: isize = base6;
                    let mut i_in_slab: isize = 0;
                    while i_in_slab < i_in_slab_main {
                        let base8: isize = i_in_slab * slab_cols;
                        let base9: isize = (i_in_slab + 1) * slab_cols;
                        let base10: isize = (i_in_slab + 2) * slab_cols;
                        let base11: isize = (i_in_slab + 3) * slab_cols;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < 8 {
                            let mut running: W::F64 = W::F64::splat(-0.0);
                            let mut running_1: W::F64 = W::F64::splat(-0.0);
                            let mut running_2: W::F64 = W::F64::splat(-0.0);
                            let mut running_3: W::F64 = W::F64::splat(-0.0);
                            for t in 0..terms {
                                let panel_shared: W::F64 = W::F64::load(panel, t * 8 + j_in_tile);
                                running = running
                                    + W::F64::splat(at(centred, (start + t) * cols + (first_row + i_in_slab)))
                                        * panel_shared;
                                running_1 = running_1
                                    + W::F64::splat(at(centred, (start + t) * cols + (first_row + (i_in_slab + 1))))
                                        * panel_shared;
                                running_2 = running_2
                                    + W::F64::splat(at(centred, (start + t) * cols + (first_row + (i_in_slab + 2))))
                                        * panel_shared;
                                running_3 = running_3
                                    + W::F64::splat(at(centred, (start + t) * cols + (first_row + (i_in_slab + 3))))
                                        * panel_shared;
                            }
                            running.store(sums, sums_here + (base8 + (tile_col + j_in_tile)));
                            running_1.store(sums, sums_here + (base9 + (tile_col + j_in_tile)));
                            running_2.store(sums, sums_here + (base10 + (tile_col + j_in_tile)));
                            running_3.store(sums, sums_here + (base11 + (tile_col + j_in_tile)));
                            j_in_tile += 8;
                        }
                        i_in_slab += 4;
                    }
                    for i_in_slab in i_in_slab_main..rows_here {
                        let base8: isize = i_in_slab * slab_cols;
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < 8 {
                            let mut running: W::F64 = W::F64::splat(-0.0);
                            for t in 0..terms {
                                running = running
                                    + W::F64::splat(at(centred, (start + t) * cols + (first_row + i_in_slab)))
                                        * W::F64::load(panel, t * 8 + j_in_tile);
                            }
                            running.store(sums, sums_here + (base8 + (tile_col + j_in_tile)));
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
            if rows <= 0 {
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
                let base8: isize = (first_row + i_in_slab) * cols;
                let base9: isize = i_in_slab * slab_cols;
                let mut j: isize = 0;
                while j < j_main {
                    W::F64::load(sums, base9 + j).store(gram, base8 + (first_col + j) - gram_base);
                    j += 8;
                }
                let base10: isize = (first_row + i_in_slab) * cols;
                let base11: isize = i_in_slab * slab_cols;
                for j in j_main..cols_here {
                    put(gram, base10 + (first_col + j) - gram_base, at(sums, base11 + j));
                }
            }
            first_col += 128;
        }
    }
}

multiversion!(fill_norm = fill_norm_body(
    lo: isize,
    hi: isize,
    gram: &[f64],
    cols: isize,
    norm: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_norm_body<S: Simd, W: Vectors>(lo: isize, hi: isize, gram: &[f64], cols: isize, norm: &mut [f64]) {
    let norm_base = lo;
    // fill(norm, (j) => (gram.at(j, j) === 0 ? NaN : sqrt(gram.at(j, j))));
    for j in lo..hi {
        put(norm, j - norm_base, if at(gram, j * cols + j) == 0.0 { f64::NAN } else { at(gram, j * cols + j).sqrt() });
    }
}

multiversion!(fill_corr = fill_corr_body(
    lo: isize,
    hi: isize,
    gram: &[f64],
    norm: &[f64],
    cols: isize,
    corr: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_corr_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    gram: &[f64],
    norm: &[f64],
    cols: isize,
    corr: &mut [f64],
) {
    let nan = plain_nan();
    let corr_base = lo * cols;
    // fill(corr, (i, j) => {
    for i in lo..hi {
        let j_main: isize = cols & -8;
        let base: isize = i * cols;
        let mut j: isize = 0;
        while j < j_main {
            // const r = gram.at(i, j) / norm[i]! / norm[j]!;
            let r: W::F64 = W::F64::load(gram, base + j) / W::F64::splat(at(norm, i)) / W::F64::load(norm, j);
            // fill(corr, (i, j) => {
            let result: W::F64 = W::select_f64(
                W::I32::splat(i as i32).cmp_eq(W::I32::ramp(j)),
                W::select_f64(r.cmp_eq(r), W::F64::splat(1.0), W::F64::splat(f64::NAN)),
                r.min(W::F64::splat(1.0)).max(W::F64::splat(-1.0)),
            );
            result.canonical(nan).store(corr, base + j - corr_base);
            j += 8;
        }
        let base2: isize = i * cols;
        for j in j_main..cols {
            // const r = gram.at(i, j) / norm[i]! / norm[j]!;
            let r: f64 = at(gram, base2 + j) / at(norm, i) / at(norm, j);
            // fill(corr, (i, j) => {
            let result: f64 = if i == j { if r == r { 1.0 } else { f64::NAN } } else { max(min(r, 1.0), -1.0) };
            put(corr, base2 + j - corr_base, canonical(result, nan));
        }
    }
}
