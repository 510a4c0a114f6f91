// Generated from kernels/matrix/covariance.ts#L16 by `trefoil build`. Do not edit. Hash d037b37869340c9d

use trefoil_core::prelude::*;

multiversion!(
    /// Covariance matrix of the columns.
    ///
    /// NaN and infinities propagate to every pair they are part of. The result is NaN if there are `ddof` rows or fewer. A
    /// finite input gives an infinite value only where the scales of the two columns, multiplied, exceed the largest double.
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
    let blocks: isize = ((rows + 127) / 128).max(1);
    // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
    let none: f64 = if rows > 0 { -0.0 } else { 0.0 };
    {
        let chunks =
            ctx.chunks(blocks * strips, (rows.min(128) / 8 + 1) * (cols.min(512) * 91 + 3) + cols.min(512) * 2 + 13);
        let tasks: Vec<_> = chunks.iter().zip(split(partial, chunks, cols.min(512))).collect();
        ctx.run(tasks, |(chunk, partial)| sum_partial::<S>(chunk.lo, chunk.hi, x, cols, strips, rows, none, partial))?;
    }
    let mut depth: isize = 0;
    let cols_here: isize = (cols + 511) / 512 * cols.min(512);
    let strips_whole: isize = (strips * cols.min(512)).max(0) & -8;
    let strips_times_cols: isize = strips * cols.min(512);
    for block in 0..blocks {
        ctx.poll()?;
        let into: isize = depth * cols_here;
        let from: isize = block * cols_here;
        if into != from {
            let e_main: isize = strips_whole;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                W::F64::load(partial, from + e).store(partial, into + e);
                e += 8;
            }
            let e_end: isize = strips_times_cols;
            // The remainder.
            for e in e_main..e_end {
                put(partial, into + e, at(partial, from + e));
            }
        }
        depth += 1;
        let mut pairs: isize = block;
        while pairs & 1 != 0 {
            ctx.poll()?;
            depth -= 1;
            let older: isize = (depth - 1) * cols_here;
            let newer: isize = older + cols_here;
            let e_main: isize = strips_whole;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                (W::F64::load(partial, older + e) + W::F64::load(partial, newer + e)).store(partial, older + e);
                e += 8;
            }
            let e_end: isize = strips_times_cols;
            // The remainder.
            for e in e_main..e_end {
                put(partial, older + e, at(partial, older + e) + at(partial, newer + e));
            }
            pairs >>= 1;
        }
    }
    let cols_here2: isize = (cols + 511) / 512 * cols.min(512);
    let strips_whole2: isize = (strips * cols.min(512)).max(0) & -8;
    let strips_times_cols2: isize = strips * cols.min(512);
    while depth > 1 {
        ctx.poll()?;
        depth -= 1;
        let older: isize = (depth - 1) * cols_here2;
        let newer: isize = older + cols_here2;
        let e_main: isize = strips_whole2;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            (W::F64::load(partial, older + e) + W::F64::load(partial, newer + e)).store(partial, older + e);
            e += 8;
        }
        let e_end: isize = strips_times_cols2;
        // The remainder.
        for e in e_main..e_end {
            put(partial, older + e, at(partial, older + e) + at(partial, newer + e));
        }
    }
    let cols_at_most512: isize = cols.min(512);
    for strip in 0..strips {
        ctx.poll()?;
        // Dividing by a power of two is multiplying by its exact reciprocal.
        let inverse: f64 = 1.0 / rows as f64;
        if rows > 0 && rows & rows - 1 == 0 {
            let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
            let strip_times512: isize = strip * 512;
            let strip_times_cols: isize = strip * cols_at_most512;
            // 8 rounds at once.
            let mut j: isize = 0;
            while j < j_main {
                (W::F64::load(partial, strip_times_cols + j) * W::F64::splat(inverse)).store(mean, strip_times512 + j);
                j += 8;
            }
            let strip_times512_2: isize = strip * 512;
            let strip_times_cols2: isize = strip * cols_at_most512;
            let j_end: isize = (cols - strip * 512).min(512);
            // The remainder.
            for j in j_main..j_end {
                put(mean, strip_times512_2 + j, at(partial, strip_times_cols2 + j) * inverse);
            }
        } else {
            let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
            let strip_times512: isize = strip * 512;
            let strip_times_cols: isize = strip * cols_at_most512;
            // 8 rounds at once.
            let mut j: isize = 0;
            while j < j_main {
                (W::F64::load(partial, strip_times_cols + j) / W::F64::splat(rows as f64))
                    .store(mean, strip_times512 + j);
                j += 8;
            }
            let strip_times512_2: isize = strip * 512;
            let strip_times_cols2: isize = strip * cols_at_most512;
            let j_end: isize = (cols - strip * 512).min(512);
            // The remainder.
            for j in j_main..j_end {
                put(mean, strip_times512_2 + j, at(partial, strip_times_cols2 + j) / rows as f64);
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
                            chunk.lo, chunk.hi, deviation, levels, slab_rows, slab_cols, cols, width, group, rows,
                            partial2, panel, sums,
                        )
                    },
                )?;
            }
            let mut depth2: isize = 0;
            let cols_times_width: isize = cols * width;
            for block in 0..groups {
                ctx.poll()?;
                let into: isize = depth2 * cols_times_width;
                let from: isize = block * cols_times_width;
                if into != from {
                    let first_end: isize = cols_times_width;
                    let mut first: isize = 0;
                    while first < first_end {
                        ctx.poll()?;
                        // 8 rounds at once.
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
                while pairs & 1 != 0 {
                    ctx.poll()?;
                    depth2 -= 1;
                    let older: isize = (depth2 - 1) * cols_times_width;
                    let newer: isize = older + cols_times_width;
                    let first_end: isize = cols_times_width;
                    let mut first: isize = 0;
                    while first < first_end {
                        // 8 rounds at once.
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
            let cols_times_width2: isize = cols * width;
            while depth2 > 1 {
                ctx.poll()?;
                depth2 -= 1;
                let older: isize = (depth2 - 1) * cols_times_width2;
                let newer: isize = older + cols_times_width2;
                let first_end: isize = cols_times_width2;
                let mut first: isize = 0;
                while first < first_end {
                    ctx.poll()?;
                    // 8 rounds at once.
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
                let i_in_slab_times_cols: isize = i_in_slab * cols;
                let i_in_slab_times_width: isize = i_in_slab * width;
                // 8 rounds at once.
                let mut j: isize = 0;
                while j < j_main {
                    W::F64::load(partial2, i_in_slab_times_width + j).store(gram, i_in_slab_times_cols + j);
                    j += 8;
                }
                let i_in_slab_times_cols2: isize = i_in_slab * cols;
                let i_in_slab_times_width2: isize = i_in_slab * width;
                // The remainder.
                for j in j_main..cols {
                    put(gram, i_in_slab_times_cols2 + j, at(partial2, i_in_slab_times_width2 + j));
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
                            chunk.lo, chunk.hi, deviation, levels, slab_rows, slab_cols, cols, rows, gram, panel, sums,
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
        let blocks2: isize = ((rows + 127) / 128).max(1);
        // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
        let none2: f64 = if rows > 0 { -0.0 } else { 0.0 };
        {
            let chunks = ctx.chunks(
                blocks2 * strips2,
                (rows.min(128) / 8 + 1) * (cols.min(512) * 155 + 3) + cols.min(512) * 2 + 13,
            );
            let tasks: Vec<_> = chunks.iter().zip(split(partial3, chunks, cols.min(512))).collect();
            ctx.run(tasks, |(chunk, partial3)| {
                sum_partial3::<S>(chunk.lo, chunk.hi, scale, x, cols, strips2, rows, none2, partial3)
            })?;
        }
        let mut depth2: isize = 0;
        let cols_here3: isize = (cols + 511) / 512 * cols.min(512);
        let strips_whole3: isize = (strips2 * cols.min(512)).max(0) & -8;
        let strips_times_cols3: isize = strips2 * cols.min(512);
        for block in 0..blocks2 {
            ctx.poll()?;
            let into: isize = depth2 * cols_here3;
            let from: isize = block * cols_here3;
            if into != from {
                let e_main: isize = strips_whole3;
                // 8 rounds at once.
                let mut e: isize = 0;
                while e < e_main {
                    W::F64::load(partial3, from + e).store(partial3, into + e);
                    e += 8;
                }
                let e_end: isize = strips_times_cols3;
                // The remainder.
                for e in e_main..e_end {
                    put(partial3, into + e, at(partial3, from + e));
                }
            }
            depth2 += 1;
            let mut pairs: isize = block;
            while pairs & 1 != 0 {
                ctx.poll()?;
                depth2 -= 1;
                let older: isize = (depth2 - 1) * cols_here3;
                let newer: isize = older + cols_here3;
                let e_main: isize = strips_whole3;
                // 8 rounds at once.
                let mut e: isize = 0;
                while e < e_main {
                    (W::F64::load(partial3, older + e) + W::F64::load(partial3, newer + e)).store(partial3, older + e);
                    e += 8;
                }
                let e_end: isize = strips_times_cols3;
                // The remainder.
                for e in e_main..e_end {
                    put(partial3, older + e, at(partial3, older + e) + at(partial3, newer + e));
                }
                pairs >>= 1;
            }
        }
        let cols_here4: isize = (cols + 511) / 512 * cols.min(512);
        let strips_whole4: isize = (strips2 * cols.min(512)).max(0) & -8;
        let strips_times_cols4: isize = strips2 * cols.min(512);
        while depth2 > 1 {
            ctx.poll()?;
            depth2 -= 1;
            let older: isize = (depth2 - 1) * cols_here4;
            let newer: isize = older + cols_here4;
            let e_main: isize = strips_whole4;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                (W::F64::load(partial3, older + e) + W::F64::load(partial3, newer + e)).store(partial3, older + e);
                e += 8;
            }
            let e_end: isize = strips_times_cols4;
            // The remainder.
            for e in e_main..e_end {
                put(partial3, older + e, at(partial3, older + e) + at(partial3, newer + e));
            }
        }
        let cols_at_most512_2: isize = cols.min(512);
        for strip in 0..strips2 {
            ctx.poll()?;
            // Dividing by a power of two is multiplying by its exact reciprocal.
            let inverse: f64 = 1.0 / rows as f64;
            if rows > 0 && rows & rows - 1 == 0 {
                let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
                let strip_times512: isize = strip * 512;
                let strip_times_cols: isize = strip * cols_at_most512_2;
                // 8 rounds at once.
                let mut j: isize = 0;
                while j < j_main {
                    (W::F64::load(partial3, strip_times_cols + j) * W::F64::splat(inverse))
                        .store(mean, strip_times512 + j);
                    j += 8;
                }
                let strip_times512_2: isize = strip * 512;
                let strip_times_cols2: isize = strip * cols_at_most512_2;
                let j_end: isize = (cols - strip * 512).min(512);
                // The remainder.
                for j in j_main..j_end {
                    put(mean, strip_times512_2 + j, at(partial3, strip_times_cols2 + j) * inverse);
                }
            } else {
                let j_main: isize = (cols - strip * 512).min(512).max(0) & -8;
                let strip_times512: isize = strip * 512;
                let strip_times_cols: isize = strip * cols_at_most512_2;
                // 8 rounds at once.
                let mut j: isize = 0;
                while j < j_main {
                    (W::F64::load(partial3, strip_times_cols + j) / W::F64::splat(rows as f64))
                        .store(mean, strip_times512 + j);
                    j += 8;
                }
                let strip_times512_2: isize = strip * 512;
                let strip_times_cols2: isize = strip * cols_at_most512_2;
                let j_end: isize = (cols - strip * 512).min(512);
                // The remainder.
                for j in j_main..j_end {
                    put(mean, strip_times512_2 + j, at(partial3, strip_times_cols2 + j) / rows as f64);
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
                                chunk.lo, chunk.hi, deviation, levels, slab_rows, slab_cols, cols, width, group, rows,
                                partial4, panel, sums,
                            )
                        },
                    )?;
                }
                let mut depth3: isize = 0;
                let cols_times_width: isize = cols * width;
                for block in 0..groups {
                    ctx.poll()?;
                    let into: isize = depth3 * cols_times_width;
                    let from: isize = block * cols_times_width;
                    if into != from {
                        let first_end: isize = cols_times_width;
                        let mut first: isize = 0;
                        while first < first_end {
                            ctx.poll()?;
                            // 8 rounds at once.
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
                    while pairs & 1 != 0 {
                        ctx.poll()?;
                        depth3 -= 1;
                        let older: isize = (depth3 - 1) * cols_times_width;
                        let newer: isize = older + cols_times_width;
                        let first_end: isize = cols_times_width;
                        let mut first: isize = 0;
                        while first < first_end {
                            // 8 rounds at once.
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
                let cols_times_width2: isize = cols * width;
                while depth3 > 1 {
                    ctx.poll()?;
                    depth3 -= 1;
                    let older: isize = (depth3 - 1) * cols_times_width2;
                    let newer: isize = older + cols_times_width2;
                    let first_end: isize = cols_times_width2;
                    let mut first: isize = 0;
                    while first < first_end {
                        ctx.poll()?;
                        // 8 rounds at once.
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
                    let i_in_slab_times_cols: isize = i_in_slab * cols;
                    let i_in_slab_times_width: isize = i_in_slab * width;
                    // 8 rounds at once.
                    let mut j: isize = 0;
                    while j < j_main {
                        W::F64::load(partial4, i_in_slab_times_width + j).store(gram, i_in_slab_times_cols + j);
                        j += 8;
                    }
                    let i_in_slab_times_cols2: isize = i_in_slab * cols;
                    let i_in_slab_times_width2: isize = i_in_slab * width;
                    // The remainder.
                    for j in j_main..cols {
                        put(gram, i_in_slab_times_cols2 + j, at(partial4, i_in_slab_times_width2 + j));
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
                                chunk.lo, chunk.hi, deviation, levels, slab_rows, slab_cols, cols, rows, gram, panel,
                                sums,
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
    none: f64,
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
    none: f64,
    partial: &mut [f64],
) {
    let partial_base = lo * cols.min(512);
    let cols_at_most512: isize = cols.min(512);
    let cols_whole: isize = cols.min(512).max(0) & -8;
    // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * cols_at_most512;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(rows).max(from);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = cols_whole;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(none).store(partial, base + e - partial_base);
            e += 8;
        }
        let e_end: isize = cols_at_most512;
        // The remainder.
        for e in e_main..e_end {
            put(partial, base + e - partial_base, none);
        }
        let cols_whole2: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let cols_at_most512_2: isize = (cols - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let j_main: isize = cols_whole2;
            let term_times_cols: isize = term * cols;
            let term_times_cols2: isize = (term + 1) * cols;
            let term_times_cols3: isize = (term + 2) * cols;
            let term_times_cols4: isize = (term + 3) * cols;
            let term_times_cols5: isize = (term + 4) * cols;
            let term_times_cols6: isize = (term + 5) * cols;
            let term_times_cols7: isize = (term + 6) * cols;
            let term_times_cols8: isize = (term + 7) * cols;
            // 8 rounds at once.
            let mut j: isize = 0;
            while j < j_main {
                // gramOf((t, j) => x.at(t, j), rows, gram, mean, deviation);
                let x_shared: W::F64 = W::F64::load(x, strip_times512 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
                let mut running: W::F64 = W::F64::load(partial, base + j - partial_base);
                running = running + (W::F64::load(x, term_times_cols + (strip_times512 + j)) - x_shared);
                running = running + (W::F64::load(x, term_times_cols2 + (strip_times512 + j)) - x_shared);
                running = running + (W::F64::load(x, term_times_cols3 + (strip_times512 + j)) - x_shared);
                running = running + (W::F64::load(x, term_times_cols4 + (strip_times512 + j)) - x_shared);
                running = running + (W::F64::load(x, term_times_cols5 + (strip_times512 + j)) - x_shared);
                running = running + (W::F64::load(x, term_times_cols6 + (strip_times512 + j)) - x_shared);
                running = running + (W::F64::load(x, term_times_cols7 + (strip_times512 + j)) - x_shared);
                running = running + (W::F64::load(x, term_times_cols8 + (strip_times512 + j)) - x_shared);
                running.store(partial, base + j - partial_base);
                j += 8;
            }
            let term_times_cols9: isize = term * cols;
            let term_times_cols10: isize = (term + 1) * cols;
            let term_times_cols11: isize = (term + 2) * cols;
            let term_times_cols12: isize = (term + 3) * cols;
            let term_times_cols13: isize = (term + 4) * cols;
            let term_times_cols14: isize = (term + 5) * cols;
            let term_times_cols15: isize = (term + 6) * cols;
            let term_times_cols16: isize = (term + 7) * cols;
            let j_end: isize = cols_at_most512_2;
            // The remainder.
            for j in j_main..j_end {
                // gramOf((t, j) => x.at(t, j), rows, gram, mean, deviation);
                let x_shared: f64 = at(x, strip_times512 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
                let mut running: f64 = at(partial, base + j - partial_base);
                running += at(x, term_times_cols9 + (strip_times512 + j)) - x_shared;
                running += at(x, term_times_cols10 + (strip_times512 + j)) - x_shared;
                running += at(x, term_times_cols11 + (strip_times512 + j)) - x_shared;
                running += at(x, term_times_cols12 + (strip_times512 + j)) - x_shared;
                running += at(x, term_times_cols13 + (strip_times512 + j)) - x_shared;
                running += at(x, term_times_cols14 + (strip_times512 + j)) - x_shared;
                running += at(x, term_times_cols15 + (strip_times512 + j)) - x_shared;
                running += at(x, term_times_cols16 + (strip_times512 + j)) - x_shared;
                put(partial, base + j - partial_base, running);
            }
            term += 8;
        }
        let cols_whole3: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512_2: isize = strip * 512;
        let cols_at_most512_3: isize = (cols - strip * 512).min(512);
        for term in whole..to {
            let j_main: isize = cols_whole3;
            let term_times_cols: isize = term * cols;
            // 8 rounds at once.
            let mut j: isize = 0;
            while j < j_main {
                let mut running: W::F64 = W::F64::load(partial, base + j - partial_base);
                running = running
                    + (W::F64::load(x, term_times_cols + (strip_times512_2 + j))
                        - W::F64::load(x, strip_times512_2 + j));
                running.store(partial, base + j - partial_base);
                j += 8;
            }
            let term_times_cols2: isize = term * cols;
            let j_end: isize = cols_at_most512_3;
            // The remainder.
            for j in j_main..j_end {
                let mut running: f64 = at(partial, base + j - partial_base);
                running += at(x, term_times_cols2 + (strip_times512_2 + j)) - at(x, strip_times512_2 + j);
                put(partial, base + j - partial_base, running);
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
        let t_times_cols: isize = t * cols;
        // 8 rounds at once.
        let mut j: isize = 0;
        while j < j_main {
            (W::F64::load(x, t_times_cols + j) - W::F64::load(x, j) - W::F64::load(mean, j))
                .store(deviation, t_times_cols + j - deviation_base);
            j += 8;
        }
        let t_times_cols2: isize = t * cols;
        // The remainder.
        for j in j_main..cols {
            put(deviation, t_times_cols2 + j - deviation_base, at(x, t_times_cols2 + j) - at(x, j) - at(mean, j));
        }
    }
}

multiversion!(sum_partial2 = sum_partial2_body(
    lo: isize,
    hi: isize,
    deviation: &[f64],
    levels: isize,
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
    levels: isize,
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
    let levels_times_slab_rows: isize = levels * (slab_rows * slab_cols);
    let slab_rows_times_slab_cols: isize = slab_rows * slab_cols;
    let cols_times_width: isize = cols * width;
    let cols_over_slab_rows: isize = (cols + slab_rows - 1) / slab_rows;
    // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
    for g in lo..hi {
        let from: isize = g * group;
        for e in 0..1024 {
            put(panel, e, 0.0);
        }
        let e_end: isize = levels_times_slab_rows;
        for e in 0..e_end {
            put(sums, e, 0.0);
        }
        let from_at_most_group: isize = (from + group).min(rows);
        let g_times_cols: isize = isize::wrapping_mul(g, cols_times_width);
        let slab_end: isize = cols_over_slab_rows;
        for slab in 0..slab_end {
            let first_row: isize = slab * slab_rows;
            let rows_here: isize = slab_rows.min(cols - first_row);
            let rows_here_whole: isize = rows_here.max(0) & -4;
            let mut first_col: isize = 0;
            while first_col < cols {
                let cols_here: isize = (cols - first_col).min(128);
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
                        for t in 0..terms {
                            let j_in_tile_main: isize = width_whole;
                            let t_times8: isize = t * 8;
                            let start_times_t: isize = (start + t) * cols;
                            // 8 rounds at once.
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < j_in_tile_main {
                                W::F64::load(deviation, start_times_t + (first_col + tile_col + j_in_tile))
                                    .store(panel, t_times8 + j_in_tile);
                                j_in_tile += 8;
                            }
                            let t_times8_2: isize = t * 8;
                            let start_times_t2: isize = (start + t) * cols;
                            // The remainder.
                            for j_in_tile in j_in_tile_main..width2 {
                                put(
                                    panel,
                                    t_times8_2 + j_in_tile,
                                    at(deviation, start_times_t2 + (first_col + tile_col + j_in_tile)),
                                );
                            }
                        }
                        let i_in_slab_main: isize = rows_here_whole;
                        // 4 rounds at once.
                        let mut i_in_slab: isize = 0;
                        while i_in_slab < i_in_slab_main {
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
                            let i_in_slab_times_slab_cols: isize = i_in_slab * slab_cols;
                            // 8 rounds at once.
                            let mut j_in_tile: isize = 0;
                            while j_in_tile < 8 {
                                let mut running: W::F64 = W::F64::splat(-0.0);
                                for t in 0..terms {
                                    running = running
                                        + W::F64::splat(at(deviation, (start + t) * cols + (first_row + i_in_slab)))
                                            * W::F64::load(panel, t * 8 + j_in_tile);
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
                                g_times_cols + (first_row_times_r + (first_col + (first + c))) - partial_base,
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

multiversion!(fill_gram = fill_gram_body(
    lo: isize,
    hi: isize,
    deviation: &[f64],
    levels: isize,
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
    levels: isize,
    slab_rows: isize,
    slab_cols: isize,
    cols: isize,
    rows: isize,
    gram: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
) {
    let gram_base = lo * cols;
    // fill(gram, (i, j) => contract(rows, (t) => deviation.at(t, i) * deviation.at(t, j)));
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
        while first_col < cols {
            let cols_here: isize = (cols - first_col).min(128);
            let mut depth: isize = 0;
            let mut start: isize = 0;
            while start < rows {
                let sums_here: isize = depth * slab_rows_times_slab_cols;
                let terms: isize = (rows - start).min(128);
                let mut tile_col: isize = 0;
                while tile_col < cols_here {
                    let width: isize = (cols_here - tile_col).min(8);
                    let width_whole: isize = width.max(0) & -8;
                    for t in 0..terms {
                        let j_in_tile_main: isize = width_whole;
                        let t_times8: isize = t * 8;
                        let start_times_t: isize = (start + t) * cols;
                        // 8 rounds at once.
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < j_in_tile_main {
                            W::F64::load(deviation, start_times_t + (first_col + tile_col + j_in_tile))
                                .store(panel, t_times8 + j_in_tile);
                            j_in_tile += 8;
                        }
                        let t_times8_2: isize = t * 8;
                        let start_times_t2: isize = (start + t) * cols;
                        // The remainder.
                        for j_in_tile in j_in_tile_main..width {
                            put(
                                panel,
                                t_times8_2 + j_in_tile,
                                at(deviation, start_times_t2 + (first_col + tile_col + j_in_tile)),
                            );
                        }
                    }
                    let i_in_slab_main: isize = rows_here_whole;
                    // 4 rounds at once.
                    let mut i_in_slab: isize = 0;
                    while i_in_slab < i_in_slab_main {
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
                        let i_in_slab_times_slab_cols: isize = i_in_slab * slab_cols;
                        // 8 rounds at once.
                        let mut j_in_tile: isize = 0;
                        while j_in_tile < 8 {
                            let mut running: W::F64 = W::F64::splat(-0.0);
                            for t in 0..terms {
                                running = running
                                    + W::F64::splat(at(deviation, (start + t) * cols + (first_row + i_in_slab)))
                                        * W::F64::load(panel, t * 8 + j_in_tile);
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
            if rows <= 0 {
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
                let first_row_times_i_in_slab: isize = (first_row + i_in_slab) * cols;
                let i_in_slab_times_slab_cols: isize = i_in_slab * slab_cols;
                // 8 rounds at once.
                let mut j: isize = 0;
                while j < j_main {
                    W::F64::load(sums, i_in_slab_times_slab_cols + j)
                        .store(gram, first_row_times_i_in_slab + (first_col + j) - gram_base);
                    j += 8;
                }
                let first_row_times_i_in_slab2: isize = (first_row + i_in_slab) * cols;
                let i_in_slab_times_slab_cols2: isize = i_in_slab * slab_cols;
                // The remainder.
                for j in j_main..cols_here {
                    put(
                        gram,
                        first_row_times_i_in_slab2 + (first_col + j) - gram_base,
                        at(sums, i_in_slab_times_slab_cols2 + j),
                    );
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
    let j_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(scale, (j) => powerOfTwo(shift[j]!));
    // 8 rounds at once.
    let mut j: isize = lo;
    while j < j_main {
        W::power_of_two(W::I32::load(shift, j)).store(scale, j - scale_base);
        j += 8;
    }
    // The remainder.
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
    none: f64,
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
    none: f64,
    partial: &mut [f64],
) {
    let partial_base = lo * cols.min(512);
    let cols_at_most512: isize = cols.min(512);
    let cols_whole: isize = cols.min(512).max(0) & -8;
    // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * cols_at_most512;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(rows).max(from);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = cols_whole;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(none).store(partial, base + e - partial_base);
            e += 8;
        }
        let e_end: isize = cols_at_most512;
        // The remainder.
        for e in e_main..e_end {
            put(partial, base + e - partial_base, none);
        }
        let cols_whole2: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let cols_at_most512_2: isize = (cols - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let j_main: isize = cols_whole2;
            let term_times_cols: isize = term * cols;
            let term_times_cols2: isize = (term + 1) * cols;
            let term_times_cols3: isize = (term + 2) * cols;
            let term_times_cols4: isize = (term + 3) * cols;
            let term_times_cols5: isize = (term + 4) * cols;
            let term_times_cols6: isize = (term + 5) * cols;
            let term_times_cols7: isize = (term + 6) * cols;
            let term_times_cols8: isize = (term + 7) * cols;
            // 8 rounds at once.
            let mut j: isize = 0;
            while j < j_main {
                // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
                let scale_shared: W::F64 = W::F64::load(scale, strip_times512 + j);
                let x_shared: W::F64 = W::F64::load(x, strip_times512 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
                let mut running: W::F64 = W::F64::load(partial, base + j - partial_base);
                running = running
                    + (W::F64::load(x, term_times_cols + (strip_times512 + j)) * scale_shared
                        - x_shared * scale_shared);
                running = running
                    + (W::F64::load(x, term_times_cols2 + (strip_times512 + j)) * scale_shared
                        - x_shared * scale_shared);
                running = running
                    + (W::F64::load(x, term_times_cols3 + (strip_times512 + j)) * scale_shared
                        - x_shared * scale_shared);
                running = running
                    + (W::F64::load(x, term_times_cols4 + (strip_times512 + j)) * scale_shared
                        - x_shared * scale_shared);
                running = running
                    + (W::F64::load(x, term_times_cols5 + (strip_times512 + j)) * scale_shared
                        - x_shared * scale_shared);
                running = running
                    + (W::F64::load(x, term_times_cols6 + (strip_times512 + j)) * scale_shared
                        - x_shared * scale_shared);
                running = running
                    + (W::F64::load(x, term_times_cols7 + (strip_times512 + j)) * scale_shared
                        - x_shared * scale_shared);
                running = running
                    + (W::F64::load(x, term_times_cols8 + (strip_times512 + j)) * scale_shared
                        - x_shared * scale_shared);
                running.store(partial, base + j - partial_base);
                j += 8;
            }
            let term_times_cols9: isize = term * cols;
            let term_times_cols10: isize = (term + 1) * cols;
            let term_times_cols11: isize = (term + 2) * cols;
            let term_times_cols12: isize = (term + 3) * cols;
            let term_times_cols13: isize = (term + 4) * cols;
            let term_times_cols14: isize = (term + 5) * cols;
            let term_times_cols15: isize = (term + 6) * cols;
            let term_times_cols16: isize = (term + 7) * cols;
            let j_end: isize = cols_at_most512_2;
            // The remainder.
            for j in j_main..j_end {
                // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
                let scale_shared: f64 = at(scale, strip_times512 + j);
                let x_shared: f64 = at(x, strip_times512 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
                let mut running: f64 = at(partial, base + j - partial_base);
                running += at(x, term_times_cols9 + (strip_times512 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, term_times_cols10 + (strip_times512 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, term_times_cols11 + (strip_times512 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, term_times_cols12 + (strip_times512 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, term_times_cols13 + (strip_times512 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, term_times_cols14 + (strip_times512 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, term_times_cols15 + (strip_times512 + j)) * scale_shared - x_shared * scale_shared;
                running += at(x, term_times_cols16 + (strip_times512 + j)) * scale_shared - x_shared * scale_shared;
                put(partial, base + j - partial_base, running);
            }
            term += 8;
        }
        let cols_whole3: isize = (cols - strip * 512).min(512).max(0) & -8;
        let strip_times512_2: isize = strip * 512;
        let cols_at_most512_3: isize = (cols - strip * 512).min(512);
        for term in whole..to {
            let j_main: isize = cols_whole3;
            let term_times_cols: isize = term * cols;
            // 8 rounds at once.
            let mut j: isize = 0;
            while j < j_main {
                // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
                let scale_shared: W::F64 = W::F64::load(scale, strip_times512_2 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
                let mut running: W::F64 = W::F64::load(partial, base + j - partial_base);
                running = running
                    + (W::F64::load(x, term_times_cols + (strip_times512_2 + j)) * scale_shared
                        - W::F64::load(x, strip_times512_2 + j) * scale_shared);
                running.store(partial, base + j - partial_base);
                j += 8;
            }
            let term_times_cols2: isize = term * cols;
            let j_end: isize = cols_at_most512_3;
            // The remainder.
            for j in j_main..j_end {
                // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
                let scale_shared: f64 = at(scale, strip_times512_2 + j);
                // fill(mean, (j) => contract(rows, (t) => value(t, j) - value(0, j)) / rows);
                let mut running: f64 = at(partial, base + j - partial_base);
                running += at(x, term_times_cols2 + (strip_times512_2 + j)) * scale_shared
                    - at(x, strip_times512_2 + j) * scale_shared;
                put(partial, base + j - partial_base, running);
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
        let t_times_cols: isize = t * cols;
        // 8 rounds at once.
        let mut j: isize = 0;
        while j < j_main {
            // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
            let scale_shared: W::F64 = W::F64::load(scale, j);
            // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
            (W::F64::load(x, t_times_cols + j) * scale_shared
                - W::F64::load(x, j) * scale_shared
                - W::F64::load(mean, j))
            .store(deviation, t_times_cols + j - deviation_base);
            j += 8;
        }
        let t_times_cols2: isize = t * cols;
        // The remainder.
        for j in j_main..cols {
            // gramOf((t, j) => x.at(t, j) * scale[j]!, rows, gram, mean, deviation);
            let scale_shared: f64 = at(scale, j);
            // fill(deviation, (t, j) => value(t, j) - value(0, j) - mean[j]!);
            put(
                deviation,
                t_times_cols2 + j - deviation_base,
                at(x, t_times_cols2 + j) * scale_shared - at(x, j) * scale_shared - at(mean, j),
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
        let i_times_cols: isize = i * cols;
        // 8 rounds at once.
        let mut j: isize = 0;
        while j < j_main {
            // const back = 0 - shift[i]! - shift[j]!;
            let back: W::I32 = W::I32::splat(0_i32.wrapping_sub(at(shift, i))) - W::I32::load(shift, j);
            // const half = back >> 1;
            let half: W::I32 = back.shr(W::I32::splat(1_i32));
            // return rows > ddof ? (gram.at(i, j) / (rows - ddof)) * powerOfTwo(half) * powerOfTwo(back - half) :…
            let mut choice: W::F64 = W::F64::splat(0.0);
            if rows > ddof as isize {
                choice = W::F64::load(gram, i_times_cols + j) / W::F64::splat((rows - ddof as isize) as f64)
                    * W::power_of_two(half)
                    * W::power_of_two(back - half);
            } else {
                choice = W::F64::splat(f64::NAN);
            }
            // fill(cov, (i, j) => {
            choice.canonical(nan).store(cov, i_times_cols + j - cov_base);
            j += 8;
        }
        let i_times_cols2: isize = i * cols;
        // The remainder.
        for j in j_main..cols {
            // const back = 0 - shift[i]! - shift[j]!;
            let back: i32 = 0_i32.wrapping_sub(at(shift, i)).wrapping_sub(at(shift, j));
            // const half = back >> 1;
            let half: i32 = back.wrapping_shr(1_i32 as u32);
            // fill(cov, (i, j) => {
            let result: f64 = if rows > ddof as isize {
                at(gram, i_times_cols2 + j) / (rows - ddof as isize) as f64
                    * power_of_two(half)
                    * power_of_two(back.wrapping_sub(half))
            } else {
                f64::NAN
            };
            put(cov, i_times_cols2 + j - cov_base, canonical(result, nan));
        }
    }
}
