// Generated from kernels/matrix/covariance.ts#L16 by `trefoil build`. Do not edit. Hash 7485a59f56354ac9

use crate::prelude::*;

multiversion!(
    /// Covariance matrix of the columns.
    ///
    /// NaN and infinities propagate to every pair they are part of. The result is NaN if there are `ddof` rows or fewer. A
    /// finite input gives an infinite value only if that value itself exceeds the largest double.
    ///
    /// Accuracy: 1e-12 of the product of the two columns' standard deviations and of their offsets from the first row.
    ///
    /// Source: NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is subtracted.
    pub covariance = covariance_body(
        ctx: &Context,
        x: &[f64],
        rows: isize,
        cols: isize,
        ddof: i32,
        cov: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn covariance_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    rows: isize,
    cols: isize,
    ddof: i32,
    cov: &mut [f64],
) -> Result<(), Failure> {
    let gram = &mut scratch::<f64>(cols * cols)?[..];
    let shift = &mut zeroed_scratch::<i32>(cols)?[..];
    let scale = &mut scratch::<f64>(cols)?[..];
    let mean = &mut scratch::<f64>(cols)?[..];
    let deviation = &mut scratch::<f64>(rows * cols)?[..];
    let partial = &mut scratch::<f64>(((rows + 127) / 128).max(1) * ((cols + 511) / 512 * cols.min(512)))?[..];
    let partial2 = &mut scratch::<f64>(if cols * (cols + 7 & -8) <= 16384 && rows > 2048 {
        cols * (cols + 7 & -8) * 16
    } else {
        0
    })?[..];
    let partial3 = &mut scratch::<f64>(((rows + 127) / 128).max(1) * ((cols + 511) / 512 * cols.min(512)))?[..];
    let partial4 = &mut scratch::<f64>(if cols * (cols + 7 & -8) <= 16384 && rows > 2048 {
        cols * (cols + 7 & -8) * 16
    } else {
        0
    })?[..];
    let x = exact(x, rows * cols);
    let cov = exact_mut(cov, cols * cols);
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips: isize = (cols + 511) / 512;
    let blocks: isize = (rows + 127) / 128;
    // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
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
    // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
    {
        let chunks = ctx.chunks(rows, cols * 10);
        let tasks: Vec<_> = chunks.iter().zip(split(deviation, chunks, cols)).collect();
        ctx.run(tasks, |(chunk, deviation)| fill_deviation::<S>(chunk.lo, chunk.hi, x, mean, cols, deviation))?;
    }
    // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
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
                            chunk.lo, chunk.hi, deviation, slab_rows, slab_cols, cols, width, group, rows, partial2,
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
                        fill_gram::<S>(
                            chunk.lo, chunk.hi, deviation, slab_rows, slab_cols, cols, rows, gram, panel, sums,
                        )
                    },
                )?;
            }
        }
    }
    // let rescaled: i32 = 0;
    let mut rescaled: i32 = 0_i32;
    // for (let j = 0; j < x.cols; j++) {
    for j in 0..cols {
        ctx.poll()?;
        // const squares = gram.at(j, j);
        let squares: f64 = at(gram, j * cols + j);
        // shift[j] = 0;
        put(shift, j, 0_i32);
        // if (!(squares > SMALLEST && squares < LARGEST)) {
        if !(squares > 3.2033329522929615e-145 && squares < 3.1217485503159922e144) {
            // let largest = 0.0;
            let mut largest: f64 = 0.0;
            // let varies = false;
            let mut varies = false;
            // let finite = true;
            let mut finite = true;
            // for (let t = 0; t < rows; t++) {
            for t in 0..rows {
                // const v = x.at(t, j);
                let v: f64 = at(x, t * cols + j);
                // largest = max(largest, abs(v));
                largest = max(largest, v.abs());
                // varies = varies || v !== x.at(0, j);
                varies = varies || v != at(x, j);
                // finite = finite && abs(v) < Infinity;
                finite = finite && v.abs() < f64::INFINITY;
            }
            // if (varies && finite) {
            if varies && finite {
                // const exponent = i32(highWord(largest) >>> 20) - 1023;
                let exponent: i32 = (high_word(largest).wrapping_shr(20_u32 as u32) as i32).wrapping_sub(1023_i32);
                // shift[j] = max(-1022, min(1022, 0 - exponent));
                put(shift, j, max_i32(-1022_i32, min_i32(1022_i32, 0_i32.wrapping_sub(exponent))));
                // rescaled += 1;
                rescaled = rescaled.wrapping_add(1_i32);
            }
        }
    }
    // if (rescaled > 0) {
    if rescaled > 0_i32 {
        // fill(scale, (j) => powerOfTwo(shift[j]!));
        {
            let chunks = ctx.chunks(cols, 3);
            let tasks: Vec<_> = chunks.iter().zip(split(scale, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, scale)| fill_scale::<S>(chunk.lo, chunk.hi, shift, scale))?;
        }
        // Blocks of 128 terms on their own, then merged pairwise.
        let strips2: isize = (cols + 511) / 512;
        let blocks2: isize = (rows + 127) / 128;
        // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
        {
            let chunks = ctx.chunks(
                blocks2 * strips2,
                (rows.min(128) - rows.min(128)) * (cols.min(512) * 22 + 3)
                    + ((rows.min(128) / 8 + 1) * (cols.min(512) * 155 + 3) + cols.min(512) * 2)
                    + 12,
            );
            let tasks: Vec<_> = chunks.iter().zip(split(partial3, chunks, cols.min(512))).collect();
            ctx.run(tasks, |(chunk, partial3)| {
                sum_partial3::<S>(chunk.lo, chunk.hi, scale, x, cols, strips2, rows, partial3)
            })?;
        }
        let mut depth2: isize = 0;
        let base8: isize = (cols + 511) / 512 * cols.min(512);
        let base9: isize = (strips2 * cols.min(512)).max(0) & -8;
        let base10: isize = strips2 * cols.min(512);
        for block in 0..blocks2 {
            ctx.poll()?;
            let into: isize = depth2 * base8;
            let from: isize = block * base8;
            if into != from {
                let e_main: isize = base9;
                let mut e: isize = 0;
                while e < e_main {
                    W::F64::load(partial3, from + e).store(partial3, into + e);
                    e += 8;
                }
                let end: isize = base10;
                for e in e_main..end {
                    put(partial3, into + e, at(partial3, from + e));
                }
            }
            depth2 += 1;
            let mut pairs: isize = block;
            let base11: isize = base8;
            let base12: isize = base9;
            let base13: isize = base10;
            while pairs & 1 != 0 {
                ctx.poll()?;
                depth2 -= 1;
                let older: isize = (depth2 - 1) * base11;
                let newer: isize = older + base11;
                let e_main: isize = base12;
                let mut e: isize = 0;
                while e < e_main {
                    (W::F64::load(partial3, older + e) + W::F64::load(partial3, newer + e)).store(partial3, older + e);
                    e += 8;
                }
                let end: isize = base13;
                for e in e_main..end {
                    put(partial3, older + e, at(partial3, older + e) + at(partial3, newer + e));
                }
                pairs >>= 1;
            }
        }
        let base11: isize = (cols + 511) / 512 * cols.min(512);
        let base12: isize = (strips2 * cols.min(512)).max(0) & -8;
        let base13: isize = strips2 * cols.min(512);
        while depth2 > 1 {
            ctx.poll()?;
            depth2 -= 1;
            let older: isize = (depth2 - 1) * base11;
            let newer: isize = older + base11;
            let e_main: isize = base12;
            let mut e: isize = 0;
            while e < e_main {
                (W::F64::load(partial3, older + e) + W::F64::load(partial3, newer + e)).store(partial3, older + e);
                e += 8;
            }
            let end: isize = base13;
            for e in e_main..end {
                put(partial3, older + e, at(partial3, older + e) + at(partial3, newer + e));
            }
        }
        let base14: isize = cols.min(512);
        for strip in 0..strips2 {
            ctx.poll()?;
            // Dividing by a power of two is multiplying by its exact reciprocal.
            let inverse: f64 = 1.0 / rows as f64;
            if rows > 0 && rows & rows - 1 == 0 {
                let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
                let base15: isize = strip * 512;
                let base16: isize = strip * base14;
                let mut j: isize = 0;
                while j < j_main {
                    (W::F64::load(partial3, base16 + (base15 + j - base15)) * W::F64::splat(inverse))
                        .store(mean, base15 + j);
                    j += 8;
                }
                let base17: isize = strip * 512;
                let base18: isize = strip * base14;
                let end: isize = (cols - strip * 512).min(512);
                for j in j_main..end {
                    put(mean, base17 + j, at(partial3, base18 + (base17 + j - base17)) * inverse);
                }
            } else {
                let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
                let base15: isize = strip * 512;
                let base16: isize = strip * base14;
                let mut j: isize = 0;
                while j < j_main {
                    (W::F64::load(partial3, base16 + (base15 + j - base15)) / W::F64::splat(rows as f64))
                        .store(mean, base15 + j);
                    j += 8;
                }
                let base17: isize = strip * 512;
                let base18: isize = strip * base14;
                let end: isize = (cols - strip * 512).min(512);
                for j in j_main..end {
                    put(mean, base17 + j, at(partial3, base18 + (base17 + j - base17)) / rows as f64);
                }
            }
        }
        // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
        {
            let chunks = ctx.chunks(rows, cols * 14);
            let tasks: Vec<_> = chunks.iter().zip(split(deviation, chunks, cols)).collect();
            ctx.run(tasks, |(chunk, deviation)| {
                fill_deviation2::<S>(chunk.lo, chunk.hi, scale, x, mean, cols, deviation)
            })?;
        }
        // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
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
                    let tasks: Vec<_> = chunks.iter().zip(split(partial4, chunks, cols * width)).collect();
                    ctx.run_with(
                        tasks,
                        || Ok((scratch::<f64>(1024)?, scratch::<f64>(levels * (slab_rows * slab_cols))?)),
                        |(chunk, partial4), (panel, sums)| {
                            sum_partial2::<S>(
                                chunk.lo, chunk.hi, deviation, slab_rows, slab_cols, cols, width, group, rows,
                                partial4, panel, sums,
                            )
                        },
                    )?;
                }
                let mut depth3: isize = 0;
                let base15: isize = cols * width;
                for block in 0..groups {
                    ctx.poll()?;
                    let into: isize = depth3 * base15;
                    let from: isize = block * base15;
                    if into != from {
                        let end: isize = base15;
                        let mut first: isize = 0;
                        while first < end {
                            ctx.poll()?;
                            let mut e: isize = 0;
                            while e < 8 {
                                W::F64::load(partial4, from + (first + e)).store(partial4, into + (first + e));
                                e += 8;
                            }
                            first += 8;
                        }
                    }
                    depth3 += 1;
                    let mut pairs: isize = block;
                    let base16: isize = base15;
                    while pairs & 1 != 0 {
                        ctx.poll()?;
                        depth3 -= 1;
                        let older: isize = (depth3 - 1) * base16;
                        let newer: isize = older + base16;
                        let end: isize = base16;
                        let mut first: isize = 0;
                        while first < end {
                            let mut e: isize = 0;
                            while e < 8 {
                                (W::F64::load(partial4, older + (first + e))
                                    + W::F64::load(partial4, newer + (first + e)))
                                .store(partial4, older + (first + e));
                                e += 8;
                            }
                            first += 8;
                        }
                        pairs >>= 1;
                    }
                }
                let base16: isize = cols * width;
                while depth3 > 1 {
                    ctx.poll()?;
                    depth3 -= 1;
                    let older: isize = (depth3 - 1) * base16;
                    let newer: isize = older + base16;
                    let end: isize = base16;
                    let mut first: isize = 0;
                    while first < end {
                        ctx.poll()?;
                        let mut e: isize = 0;
                        while e < 8 {
                            (W::F64::load(partial4, older + (first + e)) + W::F64::load(partial4, newer + (first + e)))
                                .store(partial4, older + (first + e));
                            e += 8;
                        }
                        first += 8;
                    }
                }
                for i_in_slab in 0..cols {
                    ctx.poll()?;
                    let j_main: isize = cols & -8;
                    let base17: isize = i_in_slab * cols;
                    let base18: isize = i_in_slab * width;
                    let mut j: isize = 0;
                    while j < j_main {
                        W::F64::load(partial4, base18 + j).store(gram, base17 + j);
                        j += 8;
                    }
                    let base19: isize = i_in_slab * cols;
                    let base20: isize = i_in_slab * width;
                    for j in j_main..cols {
                        put(gram, base19 + j, at(partial4, base20 + j));
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
                            fill_gram::<S>(
                                chunk.lo, chunk.hi, deviation, slab_rows, slab_cols, cols, rows, gram, panel, sums,
                            )
                        },
                    )?;
                }
            }
        }
    }
    // fill(cov, (i, j) => {
    {
        let chunks = ctx.chunks(cols, cols * 28);
        let tasks: Vec<_> = chunks.iter().zip(split(cov, chunks, cols)).collect();
        ctx.run(tasks, |(chunk, cov)| fill_cov::<S>(chunk.lo, chunk.hi, shift, gram, cols, rows, ddof, cov))?;
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
    // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
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
                // gramOf((t, j) => x.at(t, j), rows, gram, mean, deviation);
                let x_shared: W::F64 = W::F64::load(x, base8 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
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
                // gramOf((t, j) => x.at(t, j), rows, gram, mean, deviation);
                let x_shared: f64 = at(x, base17 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
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

multiversion!(fill_deviation = fill_deviation_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    mean: &[f64],
    cols: isize,
    deviation: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_deviation_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    mean: &[f64],
    cols: isize,
    deviation: &mut [f64],
) {
    let deviation_base = lo * cols;
    // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
    for t in lo..hi {
        let j_main: isize = cols & -8;
        let base: isize = t * cols;
        let mut j: isize = 0;
        while j < j_main {
            (W::F64::load(x, base + j) - W::F64::load(x, j) - W::F64::load(mean, j))
                .store(deviation, base + j - deviation_base);
            j += 8;
        }
        let base2: isize = t * cols;
        for j in j_main..cols {
            put(deviation, base2 + j - deviation_base, at(x, base2 + j) - at(x, j) - at(mean, j));
        }
    }
}

multiversion!(sum_partial2 = sum_partial2_body(
    lo: isize,
    hi: isize,
    deviation: &[f64],
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
    deviation: &[f64],
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
    // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
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
                                W::F64::load(deviation, base17 + (first_col + tile_col + j_in_tile))
                                    .store(panel, base16 + j_in_tile);
                                j_in_tile += 8;
                            }
                            let base18: isize = t * 8;
                            let base19: isize = (start + t) * cols;
                            for j_in_tile in j_in_tile_main..width2 {
                                put(
                                    panel,
                                    base18 + j_in_tile,
                                    at(deviation, base19 + (first_col + tile_col + j_in_tile)),
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
                                        + W::F64::splat(at(deviation, (start + t) * cols + (first_row + i_in_slab)))
                                            * panel_shared;
                                    running_1 = running_1
                                        + W::F64::splat(at(
                                            deviation,
                                            (start + t) * cols + (first_row + (i_in_slab + 1)),
                                        )) * panel_shared;
                                    running_2 = running_2
                                        + W::F64::splat(at(
                                            deviation,
                                            (start + t) * cols + (first_row + (i_in_slab + 2)),
                                        )) * panel_shared;
                                    running_3 = running_3
                                        + W::F64::splat(at(
                                            deviation,
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
                                        + W::F64::splat(at(deviation, (start + t) * cols + (first_row + i_in_slab)))
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
    deviation: &[f64],
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
    deviation: &[f64],
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
    // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
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
                            W::F64::load(deviation, base9 + (first_col + tile_col + j_in_tile))
                                .store(panel, base8 + j_in_tile);
                            j_in_tile += 8;
                        }
                        let base10: isize = t * 8;
                        let base11: isize = (start + t) * cols;
                        for j_in_tile in j_in_tile_main..width {
                            put(panel, base10 + j_in_tile, at(deviation, base11 + (first_col + tile_col + j_in_tile)));
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
                                    + W::F64::splat(at(deviation, (start + t) * cols + (first_row + i_in_slab)))
                                        * panel_shared;
                                running_1 = running_1
                                    + W::F64::splat(at(deviation, (start + t) * cols + (first_row + (i_in_slab + 1))))
                                        * panel_shared;
                                running_2 = running_2
                                    + W::F64::splat(at(deviation, (start + t) * cols + (first_row + (i_in_slab + 2))))
                                        * panel_shared;
                                running_3 = running_3
                                    + W::F64::splat(at(deviation, (start + t) * cols + (first_row + (i_in_slab + 3))))
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
                                    + W::F64::splat(at(deviation, (start + t) * cols + (first_row + i_in_slab)))
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

multiversion!(fill_scale = fill_scale_body(
    lo: isize,
    hi: isize,
    shift: &[i32],
    scale: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_scale_body<S: Simd, W: Vectors>(lo: isize, hi: isize, shift: &[i32], scale: &mut [f64]) {
    let scale_base = lo;
    let j_main: isize = lo + ((hi - lo).max(0) & -8);
    // fill(scale, (j) => powerOfTwo(shift[j]!));
    let mut j: isize = lo;
    while j < j_main {
        W::power_of_two(W::I32::load(shift, j)).store(scale, j - scale_base);
        j += 8;
    }
    for j in j_main..hi {
        put(scale, j - scale_base, power_of_two(at(shift, j)));
    }
}

multiversion!(sum_partial3 = sum_partial3_body(
    lo: isize,
    hi: isize,
    scale: &[f64],
    x: &[f64],
    cols: isize,
    strips: isize,
    rows: isize,
    partial: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn sum_partial3_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    scale: &[f64],
    x: &[f64],
    cols: isize,
    strips: isize,
    rows: isize,
    partial: &mut [f64],
) {
    let partial_base = lo * cols.min(512);
    let base: isize = cols.min(512);
    let base2: isize = cols.min(512).max(0) & -8;
    // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
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
                // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
                let scale_shared: W::F64 = W::F64::load(scale, base8 + j);
                let x_shared: W::F64 = W::F64::load(x, base8 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
                let mut running: W::F64 = W::F64::load(partial, base3 + j - partial_base);
                running = running + (W::F64::load(x, base7 + (base8 + j)) * scale_shared - x_shared * scale_shared);
                running = running + (W::F64::load(x, base9 + (base8 + j)) * scale_shared - x_shared * scale_shared);
                running = running + (W::F64::load(x, base10 + (base8 + j)) * scale_shared - x_shared * scale_shared);
                running = running + (W::F64::load(x, base11 + (base8 + j)) * scale_shared - x_shared * scale_shared);
                running = running + (W::F64::load(x, base12 + (base8 + j)) * scale_shared - x_shared * scale_shared);
                running = running + (W::F64::load(x, base13 + (base8 + j)) * scale_shared - x_shared * scale_shared);
                running = running + (W::F64::load(x, base14 + (base8 + j)) * scale_shared - x_shared * scale_shared);
                running = running + (W::F64::load(x, base15 + (base8 + j)) * scale_shared - x_shared * scale_shared);
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
                // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
                let scale_shared: f64 = at(scale, base17 + j);
                let x_shared: f64 = at(x, base17 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
                let mut running: f64 = at(partial, base3 + j - partial_base);
                running += at(x, base16 + (base17 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, base18 + (base17 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, base19 + (base17 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, base20 + (base17 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, base21 + (base17 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, base22 + (base17 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, base23 + (base17 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, base24 + (base17 + j)) * scale_shared - x_shared * scale_shared;
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
                // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
                let scale_shared: W::F64 = W::F64::load(scale, base11 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
                let mut running: W::F64 = W::F64::load(partial, base3 + j - partial_base);
                running = running
                    + (W::F64::load(x, base10 + (base11 + j)) * scale_shared
                        - W::F64::load(x, base11 + j) * scale_shared);
                running.store(partial, base3 + j - partial_base);
                j += 8;
            }
            let base12: isize = term * cols;
            let base13: isize = base8;
            let end2: isize = base9;
            for j in j_main..end2 {
                // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
                let scale_shared: f64 = at(scale, base13 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
                let mut running: f64 = at(partial, base3 + j - partial_base);
                running += at(x, base12 + (base13 + j)) * scale_shared - at(x, base13 + j) * scale_shared;
                put(partial, base3 + j - partial_base, running);
            }
        }
    }
}

multiversion!(fill_deviation2 = fill_deviation2_body(
    lo: isize,
    hi: isize,
    scale: &[f64],
    x: &[f64],
    mean: &[f64],
    cols: isize,
    deviation: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_deviation2_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    scale: &[f64],
    x: &[f64],
    mean: &[f64],
    cols: isize,
    deviation: &mut [f64],
) {
    let deviation_base = lo * cols;
    // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
    for t in lo..hi {
        let j_main: isize = cols & -8;
        let base: isize = t * cols;
        let mut j: isize = 0;
        while j < j_main {
            // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
            let scale_shared: W::F64 = W::F64::load(scale, j);
            // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
            (W::F64::load(x, base + j) * scale_shared - W::F64::load(x, j) * scale_shared - W::F64::load(mean, j))
                .store(deviation, base + j - deviation_base);
            j += 8;
        }
        let base2: isize = t * cols;
        for j in j_main..cols {
            // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
            let scale_shared: f64 = at(scale, j);
            // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
            put(
                deviation,
                base2 + j - deviation_base,
                at(x, base2 + j) * scale_shared - at(x, j) * scale_shared - at(mean, j),
            );
        }
    }
}

multiversion!(fill_cov = fill_cov_body(
    lo: isize,
    hi: isize,
    shift: &[i32],
    gram: &[f64],
    cols: isize,
    rows: isize,
    ddof: i32,
    cov: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_cov_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    shift: &[i32],
    gram: &[f64],
    cols: isize,
    rows: isize,
    ddof: i32,
    cov: &mut [f64],
) {
    let nan = plain_nan();
    let cov_base = lo * cols;
    // fill(cov, (i, j) => {
    for i in lo..hi {
        let j_main: isize = cols & -8;
        let base: isize = i * cols;
        let mut j: isize = 0;
        while j < j_main {
            // const back = 0 - shift[i]! - shift[j]!;
            let back: W::I32 = W::I32::splat(0_i32.wrapping_sub(at(shift, i))) - W::I32::load(shift, j);
            // const half = back >> 1;
            let half: W::I32 = back.shr(W::I32::splat(1_i32));
            // return rows > ddof ? (gram.at(i, j) / (rows - ddof)) * powerOfTwo(half) * powerOfTwo(back - half) :…
            let mut choice0: W::F64 = W::F64::splat(0.0);
            if rows > ddof as isize {
                choice0 = W::F64::load(gram, base + j) / W::F64::splat((rows - ddof as isize) as f64)
                    * W::power_of_two(half)
                    * W::power_of_two(back - half);
            } else {
                choice0 = W::F64::splat(f64::NAN);
            }
            // fill(cov, (i, j) => {
            choice0.canonical(nan).store(cov, base + j - cov_base);
            j += 8;
        }
        let base2: isize = i * cols;
        for j in j_main..cols {
            // const back = 0 - shift[i]! - shift[j]!;
            let back: i32 = 0_i32.wrapping_sub(at(shift, i)).wrapping_sub(at(shift, j));
            // const half = back >> 1;
            let half: i32 = back.wrapping_shr(1_i32 as u32);
            // fill(cov, (i, j) => {
            let result: f64 = if rows > ddof as isize {
                at(gram, base2 + j) / (rows - ddof as isize) as f64
                    * power_of_two(half)
                    * power_of_two(back.wrapping_sub(half))
            } else {
                f64::NAN
            };
            put(cov, base2 + j - cov_base, canonical(result, nan));
        }
    }
}
