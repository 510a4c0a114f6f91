// Generated from kernels/matrix/covariance.ts#L16 by `trefoil build`. Do not edit. Hash c2c16aa400a78882

use crate::prelude::*;

multiversion!(
    /// Covariance matrix of the columns.
    ///
    /// NaN and infinities propagate to every pair they are part of. No more rows than `ddof` give NaN. A value is
    /// infinite only where it is too large itself.
    ///
    /// Accuracy: 1e-12 of the product of the two columns' standard deviations and of their offsets from the first row.
    ///
    /// Source: NumPy `cov(x, rowvar=False, ddof)`; deviations from the mean, after the first row is taken away.
    pub covariance = covariance_body(ctx: &Context, x: &[f64], rows: isize, cols: isize, ddof: i32, cov: &mut [f64])
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
    {
        let chunks = ctx.chunks(
            blocks * strips,
            (rows.min(128) - rows.min(128)) * (cols.min(512) * 14 + 3)
                + ((rows.min(128) / 8 + 1) * (cols.min(512) * 91 + 3) + cols.min(512) * 2)
                + 12,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial, chunks, cols.min(512))).collect();
        ctx.run(tasks, |(chunk, partial)| covariance_region0::<S>(chunk.lo, chunk.hi, x, cols, rows, strips, partial))?;
    }
    let mut depth: isize = 0;
    let base36: isize = (cols + 511) / 512 * cols.min(512);
    let base37: isize = (strips * cols.min(512)).max(0) & -8;
    let base38: isize = strips * cols.min(512);
    for block2 in 0..blocks {
        ctx.poll()?;
        let into: isize = depth * base36;
        let from2: isize = block2 * base36;
        if into != from2 {
            let e2_main: isize = base37;
            let mut e2: isize = 0;
            while e2 < e2_main {
                W::F64::load(partial, from2 + e2).store(partial, into + e2);
                e2 += 8;
            }
            let end4: isize = base38;
            for e2 in e2_main..end4 {
                put(partial, into + e2, at(partial, from2 + e2));
            }
        }
        depth += 1;
        let mut pairs: isize = block2;
        let base33: isize = base36;
        let base34: isize = base37;
        let base35: isize = base38;
        while pairs & 1 != 0 {
            ctx.poll()?;
            depth -= 1;
            let older: isize = (depth - 1) * base33;
            let newer: isize = older + base33;
            let e3_main: isize = base34;
            let mut e3: isize = 0;
            while e3 < e3_main {
                (W::F64::load(partial, older + e3) + W::F64::load(partial, newer + e3)).store(partial, older + e3);
                e3 += 8;
            }
            let end5: isize = base35;
            for e3 in e3_main..end5 {
                put(partial, older + e3, at(partial, older + e3) + at(partial, newer + e3));
            }
            pairs >>= 1;
        }
    }
    let base39: isize = (cols + 511) / 512 * cols.min(512);
    let base40: isize = (strips * cols.min(512)).max(0) & -8;
    let base41: isize = strips * cols.min(512);
    while depth > 1 {
        ctx.poll()?;
        depth -= 1;
        let older2: isize = (depth - 1) * base39;
        let newer2: isize = older2 + base39;
        let e4_main: isize = base40;
        let mut e4: isize = 0;
        while e4 < e4_main {
            (W::F64::load(partial, older2 + e4) + W::F64::load(partial, newer2 + e4)).store(partial, older2 + e4);
            e4 += 8;
        }
        let end6: isize = base41;
        for e4 in e4_main..end6 {
            put(partial, older2 + e4, at(partial, older2 + e4) + at(partial, newer2 + e4));
        }
    }
    let base50: isize = cols.min(512);
    for strip in 0..strips {
        ctx.poll()?;
        // Dividing by a power of two is multiplying by its exact reciprocal.
        let inverse: f64 = 1.0 / rows as f64;
        if rows > 0 && rows & rows - 1 == 0 {
            let j12_main: isize = (cols - strip * 512).min(512).max(0) & -8;
            let base42: isize = strip * 512;
            let base43: isize = strip * base50;
            let mut j12: isize = 0;
            while j12 < j12_main {
                (W::F64::load(partial, base43 + (base42 + j12 - base42)) * W::F64::splat(inverse))
                    .store(mean, base42 + j12);
                j12 += 8;
            }
            let base44: isize = strip * 512;
            let base45: isize = strip * base50;
            let end7: isize = (cols - strip * 512).min(512);
            for j12 in j12_main..end7 {
                put(mean, base44 + j12, at(partial, base45 + (base44 + j12 - base44)) * inverse);
            }
        } else {
            let j12_main2: isize = (cols - strip * 512).min(512).max(0) & -8;
            let base46: isize = strip * 512;
            let base47: isize = strip * base50;
            let mut j12: isize = 0;
            while j12 < j12_main2 {
                (W::F64::load(partial, base47 + (base46 + j12 - base46)) / W::F64::splat(rows as f64))
                    .store(mean, base46 + j12);
                j12 += 8;
            }
            let base48: isize = strip * 512;
            let base49: isize = strip * base50;
            let end8: isize = (cols - strip * 512).min(512);
            for j12 in j12_main2..end8 {
                put(mean, base48 + j12, at(partial, base49 + (base48 + j12 - base48)) / rows as f64);
            }
        }
    }
    {
        let chunks = ctx.chunks(rows, cols * 10);
        let tasks: Vec<_> = chunks.iter().zip(split(deviation, chunks, cols)).collect();
        ctx.run(tasks, |(chunk, deviation)| covariance_region1::<S>(chunk.lo, chunk.hi, mean, x, cols, deviation))?;
    }
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
                        covariance_region2::<S>(
                            chunk.lo, chunk.hi, deviation, cols, group, rows, slab_cols, slab_rows, width, partial2,
                            panel, sums,
                        )
                    },
                )?;
            }
            let mut depth3: isize = 0;
            let base83: isize = cols * width;
            for block3 in 0..groups {
                ctx.poll()?;
                let into2: isize = depth3 * base83;
                let from4: isize = block3 * base83;
                if into2 != from4 {
                    let end14: isize = base83;
                    let mut first8: isize = 0;
                    while first8 < end14 {
                        ctx.poll()?;
                        let mut e8: isize = 0;
                        while e8 < 8 {
                            W::F64::load(partial2, from4 + (first8 + e8)).store(partial2, into2 + (first8 + e8));
                            e8 += 8;
                        }
                        first8 += 8;
                    }
                }
                depth3 += 1;
                let mut pairs3: isize = block3;
                let base82: isize = base83;
                while pairs3 & 1 != 0 {
                    ctx.poll()?;
                    depth3 -= 1;
                    let older5: isize = (depth3 - 1) * base82;
                    let newer5: isize = older5 + base82;
                    let end15: isize = base82;
                    let mut first9: isize = 0;
                    while first9 < end15 {
                        let mut e9: isize = 0;
                        while e9 < 8 {
                            (W::F64::load(partial2, older5 + (first9 + e9))
                                + W::F64::load(partial2, newer5 + (first9 + e9)))
                            .store(partial2, older5 + (first9 + e9));
                            e9 += 8;
                        }
                        first9 += 8;
                    }
                    pairs3 >>= 1;
                }
            }
            let base84: isize = cols * width;
            while depth3 > 1 {
                ctx.poll()?;
                depth3 -= 1;
                let older6: isize = (depth3 - 1) * base84;
                let newer6: isize = older6 + base84;
                let end16: isize = base84;
                let mut first10: isize = 0;
                while first10 < end16 {
                    ctx.poll()?;
                    let mut e10: isize = 0;
                    while e10 < 8 {
                        (W::F64::load(partial2, older6 + (first10 + e10))
                            + W::F64::load(partial2, newer6 + (first10 + e10)))
                        .store(partial2, older6 + (first10 + e10));
                        e10 += 8;
                    }
                    first10 += 8;
                }
            }
            for i_in_slab in 0..cols {
                ctx.poll()?;
                let j32_main: isize = cols & -8;
                let base85: isize = i_in_slab * cols;
                let base86: isize = i_in_slab * width;
                let mut j32: isize = 0;
                while j32 < j32_main {
                    W::F64::load(partial2, base86 + j32).store(gram, base85 + j32);
                    j32 += 8;
                }
                let base87: isize = i_in_slab * cols;
                let base88: isize = i_in_slab * width;
                for j32 in j32_main..cols {
                    put(gram, base87 + j32, at(partial2, base88 + j32));
                }
            }
        } else {
            let mut levels: isize = 1;
            let mut left2: isize = (rows - 1).max(0) >> 7;
            while left2 > 0 {
                levels += 1;
                left2 >>= 1;
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
                        covariance_region3::<S>(
                            chunk.lo, chunk.hi, deviation, cols, rows, slab_cols, slab_rows, gram, panel, sums,
                        )
                    },
                )?;
            }
        }
    }
    let mut rescaled: i32 = 0_i32;
    for j4 in 0..cols {
        ctx.poll()?;
        let squares: f64 = at(gram, j4 * cols + j4);
        put(shift, j4, 0_i32);
        if !(squares > 3.2033329522929615e-145 && squares < 3.1217485503159922e144) {
            let mut largest: f64 = 0.0;
            let mut varies = false;
            let mut finite = true;
            for t4 in 0..rows {
                let v: f64 = at(x, t4 * cols + j4);
                largest = max(largest, v.abs());
                varies = varies || v != at(x, j4);
                finite = finite && v.abs() < f64::INFINITY;
            }
            if varies && finite {
                let exponent: i32 = (high_word(largest).wrapping_shr(20_u32 as u32) as i32).wrapping_sub(1023_i32);
                put(shift, j4, max_i32(-1022_i32, min_i32(1022_i32, 0_i32.wrapping_sub(exponent))));
                rescaled = rescaled.wrapping_add(1_i32);
            }
        }
    }
    if rescaled > 0_i32 {
        {
            let chunks = ctx.chunks(cols, 3);
            let tasks: Vec<_> = chunks.iter().zip(split(scale, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, scale)| covariance_region4::<S>(chunk.lo, chunk.hi, shift, scale))?;
        }
        // Blocks of 128 terms on their own, then merged pairwise.
        let strips2: isize = (cols + 511) / 512;
        let blocks2: isize = (rows + 127) / 128;
        {
            let chunks = ctx.chunks(
                blocks2 * strips2,
                (rows.min(128) - rows.min(128)) * (cols.min(512) * 22 + 3)
                    + ((rows.min(128) / 8 + 1) * (cols.min(512) * 155 + 3) + cols.min(512) * 2)
                    + 12,
            );
            let tasks: Vec<_> = chunks.iter().zip(split(partial3, chunks, cols.min(512))).collect();
            ctx.run(tasks, |(chunk, partial3)| {
                covariance_region5::<S>(chunk.lo, chunk.hi, scale, x, cols, rows, strips2, partial3)
            })?;
        }
        let mut depth5: isize = 0;
        let base140: isize = (cols + 511) / 512 * cols.min(512);
        let base141: isize = (strips2 * cols.min(512)).max(0) & -8;
        let base142: isize = strips2 * cols.min(512);
        for block5 in 0..blocks2 {
            ctx.poll()?;
            let into3: isize = depth5 * base140;
            let from6: isize = block5 * base140;
            if into3 != from6 {
                let e15_main: isize = base141;
                let mut e15: isize = 0;
                while e15 < e15_main {
                    W::F64::load(partial3, from6 + e15).store(partial3, into3 + e15);
                    e15 += 8;
                }
                let end24: isize = base142;
                for e15 in e15_main..end24 {
                    put(partial3, into3 + e15, at(partial3, from6 + e15));
                }
            }
            depth5 += 1;
            let mut pairs5: isize = block5;
            let base137: isize = base140;
            let base138: isize = base141;
            let base139: isize = base142;
            while pairs5 & 1 != 0 {
                ctx.poll()?;
                depth5 -= 1;
                let older9: isize = (depth5 - 1) * base137;
                let newer9: isize = older9 + base137;
                let e16_main: isize = base138;
                let mut e16: isize = 0;
                while e16 < e16_main {
                    (W::F64::load(partial3, older9 + e16) + W::F64::load(partial3, newer9 + e16))
                        .store(partial3, older9 + e16);
                    e16 += 8;
                }
                let end25: isize = base139;
                for e16 in e16_main..end25 {
                    put(partial3, older9 + e16, at(partial3, older9 + e16) + at(partial3, newer9 + e16));
                }
                pairs5 >>= 1;
            }
        }
        let base143: isize = (cols + 511) / 512 * cols.min(512);
        let base144: isize = (strips2 * cols.min(512)).max(0) & -8;
        let base145: isize = strips2 * cols.min(512);
        while depth5 > 1 {
            ctx.poll()?;
            depth5 -= 1;
            let older10: isize = (depth5 - 1) * base143;
            let newer10: isize = older10 + base143;
            let e17_main: isize = base144;
            let mut e17: isize = 0;
            while e17 < e17_main {
                (W::F64::load(partial3, older10 + e17) + W::F64::load(partial3, newer10 + e17))
                    .store(partial3, older10 + e17);
                e17 += 8;
            }
            let end26: isize = base145;
            for e17 in e17_main..end26 {
                put(partial3, older10 + e17, at(partial3, older10 + e17) + at(partial3, newer10 + e17));
            }
        }
        let base154: isize = cols.min(512);
        for strip2 in 0..strips2 {
            ctx.poll()?;
            // Dividing by a power of two is multiplying by its exact reciprocal.
            let inverse2: f64 = 1.0 / rows as f64;
            if rows > 0 && rows & rows - 1 == 0 {
                let j64_main: isize = (cols - strip2 * 512).min(512).max(0) & -8;
                let base146: isize = strip2 * 512;
                let base147: isize = strip2 * base154;
                let mut j64: isize = 0;
                while j64 < j64_main {
                    (W::F64::load(partial3, base147 + (base146 + j64 - base146)) * W::F64::splat(inverse2))
                        .store(mean, base146 + j64);
                    j64 += 8;
                }
                let base148: isize = strip2 * 512;
                let base149: isize = strip2 * base154;
                let end27: isize = (cols - strip2 * 512).min(512);
                for j64 in j64_main..end27 {
                    put(mean, base148 + j64, at(partial3, base149 + (base148 + j64 - base148)) * inverse2);
                }
            } else {
                let j64_main2: isize = (cols - strip2 * 512).min(512).max(0) & -8;
                let base150: isize = strip2 * 512;
                let base151: isize = strip2 * base154;
                let mut j64: isize = 0;
                while j64 < j64_main2 {
                    (W::F64::load(partial3, base151 + (base150 + j64 - base150)) / W::F64::splat(rows as f64))
                        .store(mean, base150 + j64);
                    j64 += 8;
                }
                let base152: isize = strip2 * 512;
                let base153: isize = strip2 * base154;
                let end28: isize = (cols - strip2 * 512).min(512);
                for j64 in j64_main2..end28 {
                    put(mean, base152 + j64, at(partial3, base153 + (base152 + j64 - base152)) / rows as f64);
                }
            }
        }
        {
            let chunks = ctx.chunks(rows, cols * 14);
            let tasks: Vec<_> = chunks.iter().zip(split(deviation, chunks, cols)).collect();
            ctx.run(tasks, |(chunk, deviation)| {
                covariance_region6::<S>(chunk.lo, chunk.hi, mean, scale, x, cols, deviation)
            })?;
        }
        if cols * cols > 0 {
            if cols * (cols + 7 & -8) <= 16384 && rows > 2048 {
                // Groups of blocks on their own, then merged pairwise.
                let mut group2: isize = 256;
                while rows > group2 * 16 {
                    group2 *= 2;
                }
                let groups2: isize = (rows + group2 - 1) / group2;
                let width4: isize = cols + 7 & -8;
                let mut levels2: isize = 1;
                let mut left3: isize = (group2 - 1).max(0) >> 7;
                while left3 > 0 {
                    levels2 += 1;
                    left3 >>= 1;
                }
                let slab_cols2: isize = (cols + 7 & -8).min(128);
                let slab_rows2: isize = cols.min((32768 / (slab_cols2 * levels2) & -4).max(4));
                {
                    let chunks = ctx.chunks(groups2, cols * cols * (group2 * 2));
                    let tasks: Vec<_> = chunks.iter().zip(split(partial4, chunks, cols * width4)).collect();
                    ctx.run_with(
                        tasks,
                        || Ok((scratch::<f64>(1024)?, scratch::<f64>(levels2 * (slab_rows2 * slab_cols2))?)),
                        |(chunk, partial4), (panel2, sums2)| {
                            covariance_region7::<S>(
                                chunk.lo, chunk.hi, deviation, cols, group2, rows, slab_cols2, slab_rows2, width4,
                                partial4, panel2, sums2,
                            )
                        },
                    )?;
                }
                let mut depth7: isize = 0;
                let base187: isize = cols * width4;
                for block6 in 0..groups2 {
                    ctx.poll()?;
                    let into4: isize = depth7 * base187;
                    let from8: isize = block6 * base187;
                    if into4 != from8 {
                        let end34: isize = base187;
                        let mut first21: isize = 0;
                        while first21 < end34 {
                            ctx.poll()?;
                            let mut e21: isize = 0;
                            while e21 < 8 {
                                W::F64::load(partial4, from8 + (first21 + e21))
                                    .store(partial4, into4 + (first21 + e21));
                                e21 += 8;
                            }
                            first21 += 8;
                        }
                    }
                    depth7 += 1;
                    let mut pairs7: isize = block6;
                    let base186: isize = base187;
                    while pairs7 & 1 != 0 {
                        ctx.poll()?;
                        depth7 -= 1;
                        let older13: isize = (depth7 - 1) * base186;
                        let newer13: isize = older13 + base186;
                        let end35: isize = base186;
                        let mut first22: isize = 0;
                        while first22 < end35 {
                            let mut e22: isize = 0;
                            while e22 < 8 {
                                (W::F64::load(partial4, older13 + (first22 + e22))
                                    + W::F64::load(partial4, newer13 + (first22 + e22)))
                                .store(partial4, older13 + (first22 + e22));
                                e22 += 8;
                            }
                            first22 += 8;
                        }
                        pairs7 >>= 1;
                    }
                }
                let base188: isize = cols * width4;
                while depth7 > 1 {
                    ctx.poll()?;
                    depth7 -= 1;
                    let older14: isize = (depth7 - 1) * base188;
                    let newer14: isize = older14 + base188;
                    let end36: isize = base188;
                    let mut first23: isize = 0;
                    while first23 < end36 {
                        ctx.poll()?;
                        let mut e23: isize = 0;
                        while e23 < 8 {
                            (W::F64::load(partial4, older14 + (first23 + e23))
                                + W::F64::load(partial4, newer14 + (first23 + e23)))
                            .store(partial4, older14 + (first23 + e23));
                            e23 += 8;
                        }
                        first23 += 8;
                    }
                }
                for i2_in_slab in 0..cols {
                    ctx.poll()?;
                    let j82_main: isize = cols & -8;
                    let base189: isize = i2_in_slab * cols;
                    let base190: isize = i2_in_slab * width4;
                    let mut j82: isize = 0;
                    while j82 < j82_main {
                        W::F64::load(partial4, base190 + j82).store(gram, base189 + j82);
                        j82 += 8;
                    }
                    let base191: isize = i2_in_slab * cols;
                    let base192: isize = i2_in_slab * width4;
                    for j82 in j82_main..cols {
                        put(gram, base191 + j82, at(partial4, base192 + j82));
                    }
                }
            } else {
                let mut levels2: isize = 1;
                let mut left4: isize = (rows - 1).max(0) >> 7;
                while left4 > 0 {
                    levels2 += 1;
                    left4 >>= 1;
                }
                let slab_cols2: isize = (cols + 7 & -8).min(128);
                let slab_rows2: isize = cols.min((32768 / (slab_cols2 * levels2) & -4).max(4));
                {
                    let chunks = ctx.chunks(cols, cols * (rows * 2));
                    let tasks: Vec<_> = chunks.iter().zip(split(gram, chunks, cols)).collect();
                    ctx.run_with(
                        tasks,
                        || Ok((scratch::<f64>(1024)?, scratch::<f64>(levels2 * (slab_rows2 * slab_cols2))?)),
                        |(chunk, gram), (panel2, sums2)| {
                            covariance_region8::<S>(
                                chunk.lo, chunk.hi, deviation, cols, rows, slab_cols2, slab_rows2, gram, panel2, sums2,
                            )
                        },
                    )?;
                }
            }
        }
    }
    {
        let chunks = ctx.chunks(cols, cols * 28);
        let tasks: Vec<_> = chunks.iter().zip(split(cov, chunks, cols)).collect();
        ctx.run(tasks, |(chunk, cov)| covariance_region9::<S>(chunk.lo, chunk.hi, gram, shift, cols, ddof, rows, cov))?;
    }
    Ok(())
}

multiversion!(covariance_region0 = covariance_region0_body(lo: isize, hi: isize, x: &[f64], cols: isize, rows: isize, strips: isize, partial: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn covariance_region0_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    cols: isize,
    rows: isize,
    strips: isize,
    partial: &mut [f64],
) {
    let partial_base = lo * cols.min(512);
    let base31: isize = cols.min(512);
    let base32: isize = cols.min(512).max(0) & -8;
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * base31;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(rows);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = base32;
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(-0.0).store(partial, base + e - partial_base);
            e += 8;
        }
        let end: isize = base31;
        for e in e_main..end {
            put(partial, base + e - partial_base, -0.0);
        }
        let base21: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base22: isize = strip * 512;
        let base23: isize = (cols - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let j10_main: isize = base21;
            let base3: isize = term * cols;
            let base4: isize = base22;
            let base5: isize = (term + 1) * cols;
            let base6: isize = (term + 2) * cols;
            let base7: isize = (term + 3) * cols;
            let base8: isize = (term + 4) * cols;
            let base9: isize = (term + 5) * cols;
            let base10: isize = (term + 6) * cols;
            let base11: isize = (term + 7) * cols;
            let mut j10: isize = 0;
            while j10 < j10_main {
                let x_shared: W::F64 = W::F64::load(x, base4 + j10);
                let mut running: W::F64 = W::F64::load(partial, base + j10 - partial_base);
                running = running + (W::F64::load(x, base3 + (base4 + j10)) - x_shared);
                running = running + (W::F64::load(x, base5 + (base4 + j10)) - x_shared);
                running = running + (W::F64::load(x, base6 + (base4 + j10)) - x_shared);
                running = running + (W::F64::load(x, base7 + (base4 + j10)) - x_shared);
                running = running + (W::F64::load(x, base8 + (base4 + j10)) - x_shared);
                running = running + (W::F64::load(x, base9 + (base4 + j10)) - x_shared);
                running = running + (W::F64::load(x, base10 + (base4 + j10)) - x_shared);
                running = running + (W::F64::load(x, base11 + (base4 + j10)) - x_shared);
                running.store(partial, base + j10 - partial_base);
                j10 += 8;
            }
            let base12: isize = term * cols;
            let base13: isize = base22;
            let base14: isize = (term + 1) * cols;
            let base15: isize = (term + 2) * cols;
            let base16: isize = (term + 3) * cols;
            let base17: isize = (term + 4) * cols;
            let base18: isize = (term + 5) * cols;
            let base19: isize = (term + 6) * cols;
            let base20: isize = (term + 7) * cols;
            let end2: isize = base23;
            for j10 in j10_main..end2 {
                let x_shared2: f64 = at(x, base13 + j10);
                let mut running: f64 = at(partial, base + j10 - partial_base);
                running += at(x, base12 + (base13 + j10)) - x_shared2;
                running += at(x, base14 + (base13 + j10)) - x_shared2;
                running += at(x, base15 + (base13 + j10)) - x_shared2;
                running += at(x, base16 + (base13 + j10)) - x_shared2;
                running += at(x, base17 + (base13 + j10)) - x_shared2;
                running += at(x, base18 + (base13 + j10)) - x_shared2;
                running += at(x, base19 + (base13 + j10)) - x_shared2;
                running += at(x, base20 + (base13 + j10)) - x_shared2;
                put(partial, base + j10 - partial_base, running);
            }
            term += 8;
        }
        let base28: isize = (cols - strip * 512).min(512).max(0) & -8;
        let base29: isize = strip * 512;
        let base30: isize = (cols - strip * 512).min(512);
        for term in whole..to {
            let j11_main: isize = base28;
            let base24: isize = term * cols;
            let base25: isize = base29;
            let mut j11: isize = 0;
            while j11 < j11_main {
                let mut running2: W::F64 = W::F64::load(partial, base + j11 - partial_base);
                running2 = running2 + (W::F64::load(x, base24 + (base25 + j11)) - W::F64::load(x, base25 + j11));
                running2.store(partial, base + j11 - partial_base);
                j11 += 8;
            }
            let base26: isize = term * cols;
            let base27: isize = base29;
            let end3: isize = base30;
            for j11 in j11_main..end3 {
                let mut running2: f64 = at(partial, base + j11 - partial_base);
                running2 += at(x, base26 + (base27 + j11)) - at(x, base27 + j11);
                put(partial, base + j11 - partial_base, running2);
            }
        }
    }
}

multiversion!(covariance_region1 = covariance_region1_body(lo2: isize, hi2: isize, mean: &[f64], x: &[f64], cols: isize, deviation: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn covariance_region1_body<S: Simd, W: Vectors>(
    lo2: isize,
    hi2: isize,
    mean: &[f64],
    x: &[f64],
    cols: isize,
    deviation: &mut [f64],
) {
    let deviation_base = lo2 * cols;
    for t2 in lo2..hi2 {
        let j2_main: isize = cols & -8;
        let base51: isize = t2 * cols;
        let mut j2: isize = 0;
        while j2 < j2_main {
            (W::F64::load(x, base51 + j2) - W::F64::load(x, j2) - W::F64::load(mean, j2))
                .store(deviation, base51 + j2 - deviation_base);
            j2 += 8;
        }
        let base52: isize = t2 * cols;
        for j2 in j2_main..cols {
            put(deviation, base52 + j2 - deviation_base, at(x, base52 + j2) - at(x, j2) - at(mean, j2));
        }
    }
}

multiversion!(covariance_region2 = covariance_region2_body(lo3: isize, hi3: isize, deviation: &[f64], cols: isize, group: isize, rows: isize, slab_cols: isize, slab_rows: isize, width: isize, partial2: &mut [f64], panel: &mut [f64], sums: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn covariance_region2_body<S: Simd, W: Vectors>(
    lo3: isize,
    hi3: isize,
    deviation: &[f64],
    cols: isize,
    group: isize,
    rows: isize,
    slab_cols: isize,
    slab_rows: isize,
    width: isize,
    partial2: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
) {
    let partial2_base = lo3 * (cols * width);
    let base79: isize = slab_rows * slab_cols;
    let base80: isize = cols * width;
    let base81: isize = (cols + slab_rows - 1) / slab_rows;
    for g in lo3..hi3 {
        let from3: isize = g * group;
        let base76: isize = base79;
        let base77: isize = (from3 + group).min(rows);
        let base78: isize = g * base80;
        let end13: isize = base81;
        for slab in 0..end13 {
            let first_row: isize = slab * slab_rows;
            let rows_here: isize = slab_rows.min(cols - first_row);
            let base73: isize = base76;
            let base74: isize = base77;
            let base75: isize = base78;
            let mut first_col: isize = 0;
            while first_col < cols {
                let cols_here: isize = (cols - first_col).min(128);
                let mut depth2: isize = 0;
                let base63: isize = base73;
                let base64: isize = base74;
                let end10: isize = base74;
                let mut start: isize = from3;
                while start < end10 {
                    let sums_here: isize = depth2 * base63;
                    let terms: isize = (base64 - start).min(128);
                    let mut tile_col: isize = 0;
                    while tile_col < cols_here {
                        let width2: isize = (cols_here - tile_col).min(8);
                        for t3 in 0..terms {
                            let j3_in_tile_main: isize = width2 & -8;
                            let base53: isize = t3 * 8;
                            let base54: isize = (start + t3) * cols;
                            let mut j3_in_tile: isize = 0;
                            while j3_in_tile < j3_in_tile_main {
                                W::F64::load(deviation, base54 + (first_col + tile_col + j3_in_tile))
                                    .store(panel, base53 + j3_in_tile);
                                j3_in_tile += 8;
                            }
                            let base55: isize = t3 * 8;
                            let base56: isize = (start + t3) * cols;
                            for j3_in_tile in j3_in_tile_main..width2 {
                                put(
                                    panel,
                                    base55 + j3_in_tile,
                                    at(deviation, base56 + (first_col + tile_col + j3_in_tile)),
                                );
                            }
                        }
                        let i_in_slab_main: isize = rows_here & -4;
                        let mut i_in_slab: isize = 0;
                        while i_in_slab < i_in_slab_main {
                            let base57: isize = i_in_slab * slab_cols;
                            let base58: isize = (i_in_slab + 1) * slab_cols;
                            let base59: isize = (i_in_slab + 2) * slab_cols;
                            let base60: isize = (i_in_slab + 3) * slab_cols;
                            let mut j3_in_tile: isize = 0;
                            while j3_in_tile < 8 {
                                let mut running3: W::F64 = W::F64::splat(-0.0);
                                let mut running3_1: W::F64 = W::F64::splat(-0.0);
                                let mut running3_2: W::F64 = W::F64::splat(-0.0);
                                let mut running3_3: W::F64 = W::F64::splat(-0.0);
                                for t32 in 0..terms {
                                    let panel_shared: W::F64 = W::F64::load(panel, t32 * 8 + j3_in_tile);
                                    running3 = running3
                                        + W::F64::splat(at(deviation, (start + t32) * cols + (first_row + i_in_slab)))
                                            * panel_shared;
                                    running3_1 = running3_1
                                        + W::F64::splat(at(
                                            deviation,
                                            (start + t32) * cols + (first_row + (i_in_slab + 1)),
                                        )) * panel_shared;
                                    running3_2 = running3_2
                                        + W::F64::splat(at(
                                            deviation,
                                            (start + t32) * cols + (first_row + (i_in_slab + 2)),
                                        )) * panel_shared;
                                    running3_3 = running3_3
                                        + W::F64::splat(at(
                                            deviation,
                                            (start + t32) * cols + (first_row + (i_in_slab + 3)),
                                        )) * panel_shared;
                                }
                                running3.store(sums, sums_here + (base57 + (tile_col + j3_in_tile)));
                                running3_1.store(sums, sums_here + (base58 + (tile_col + j3_in_tile)));
                                running3_2.store(sums, sums_here + (base59 + (tile_col + j3_in_tile)));
                                running3_3.store(sums, sums_here + (base60 + (tile_col + j3_in_tile)));
                                j3_in_tile += 8;
                            }
                            i_in_slab += 4;
                        }
                        for i_in_slab in i_in_slab_main..rows_here {
                            let base61: isize = i_in_slab * slab_cols;
                            let mut j3_in_tile: isize = 0;
                            while j3_in_tile < 8 {
                                let mut running3: W::F64 = W::F64::splat(-0.0);
                                for t32 in 0..terms {
                                    running3 = running3
                                        + W::F64::splat(at(deviation, (start + t32) * cols + (first_row + i_in_slab)))
                                            * W::F64::load(panel, t32 * 8 + j3_in_tile);
                                }
                                running3.store(sums, sums_here + (base61 + (tile_col + j3_in_tile)));
                                j3_in_tile += 8;
                            }
                        }
                        tile_col += 8;
                    }
                    depth2 += 1;
                    let mut pairs2: isize = start - from3 >> 7;
                    let base62: isize = base63;
                    while pairs2 & 1 != 0 {
                        depth2 -= 1;
                        let older3: isize = (depth2 - 1) * base62;
                        let newer3: isize = older3 + base62;
                        let end9: isize = base62;
                        let mut first4: isize = 0;
                        while first4 < end9 {
                            let mut e5: isize = 0;
                            while e5 < 8 {
                                (W::F64::load(sums, older3 + (first4 + e5))
                                    + W::F64::load(sums, newer3 + (first4 + e5)))
                                .store(sums, older3 + (first4 + e5));
                                e5 += 8;
                            }
                            first4 += 8;
                        }
                        pairs2 >>= 1;
                    }
                    start += 128;
                }
                let base65: isize = base73;
                while depth2 > 1 {
                    depth2 -= 1;
                    let older4: isize = (depth2 - 1) * base65;
                    let newer4: isize = older4 + base65;
                    let end11: isize = base65;
                    let mut first5: isize = 0;
                    while first5 < end11 {
                        let mut e6: isize = 0;
                        while e6 < 8 {
                            (W::F64::load(sums, older4 + (first5 + e6)) + W::F64::load(sums, newer4 + (first5 + e6)))
                                .store(sums, older4 + (first5 + e6));
                            e6 += 8;
                        }
                        first5 += 8;
                    }
                }
                if base74 <= from3 {
                    let end12: isize = base73;
                    let mut first6: isize = 0;
                    while first6 < end12 {
                        let mut e7: isize = 0;
                        while e7 < 8 {
                            W::F64::splat(0.0).store(sums, first6 + e7);
                            e7 += 8;
                        }
                        first6 += 8;
                    }
                }
                let base72: isize = base75;
                for r in 0..rows_here {
                    let base69: isize = base72;
                    let base70: isize = (first_row + r) * width;
                    let base71: isize = r * slab_cols;
                    let mut first7: isize = 0;
                    while first7 < cols_here {
                        let base66: isize = base69;
                        let base67: isize = base70;
                        let base68: isize = base71;
                        let mut c: isize = 0;
                        while c < 8 {
                            W::F64::load(sums, base68 + (first7 + c))
                                .store(partial2, base66 + (base67 + (first_col + (first7 + c))) - partial2_base);
                            c += 8;
                        }
                        first7 += 8;
                    }
                }
                first_col += 128;
            }
        }
    }
}

multiversion!(covariance_region3 = covariance_region3_body(lo4: isize, hi4: isize, deviation: &[f64], cols: isize, rows: isize, slab_cols: isize, slab_rows: isize, gram: &mut [f64], panel: &mut [f64], sums: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn covariance_region3_body<S: Simd, W: Vectors>(
    lo4: isize,
    hi4: isize,
    deviation: &[f64],
    cols: isize,
    rows: isize,
    slab_cols: isize,
    slab_rows: isize,
    gram: &mut [f64],
    panel: &mut [f64],
    sums: &mut [f64],
) {
    let gram_base = lo4 * cols;
    let base106: isize = slab_rows * slab_cols;
    let end20: isize = (hi4 - lo4 + slab_rows - 1) / slab_rows;
    for slab2 in 0..end20 {
        let first_row: isize = lo4 + slab2 * slab_rows;
        let rows_here: isize = slab_rows.min(hi4 - first_row);
        let base105: isize = base106;
        let mut first_col: isize = 0;
        while first_col < cols {
            let cols_here: isize = (cols - first_col).min(128);
            let mut depth4: isize = 0;
            let base99: isize = base105;
            let mut start2: isize = 0;
            while start2 < rows {
                let sums_here2: isize = depth4 * base99;
                let terms2: isize = (rows - start2).min(128);
                let mut tile_col2: isize = 0;
                while tile_col2 < cols_here {
                    let width3: isize = (cols_here - tile_col2).min(8);
                    for t33 in 0..terms2 {
                        let j3_in_tile_main2: isize = width3 & -8;
                        let base89: isize = t33 * 8;
                        let base90: isize = (start2 + t33) * cols;
                        let mut j3_in_tile: isize = 0;
                        while j3_in_tile < j3_in_tile_main2 {
                            W::F64::load(deviation, base90 + (first_col + tile_col2 + j3_in_tile))
                                .store(panel, base89 + j3_in_tile);
                            j3_in_tile += 8;
                        }
                        let base91: isize = t33 * 8;
                        let base92: isize = (start2 + t33) * cols;
                        for j3_in_tile in j3_in_tile_main2..width3 {
                            put(
                                panel,
                                base91 + j3_in_tile,
                                at(deviation, base92 + (first_col + tile_col2 + j3_in_tile)),
                            );
                        }
                    }
                    let i_in_slab_main2: isize = rows_here & -4;
                    let mut i_in_slab: isize = 0;
                    while i_in_slab < i_in_slab_main2 {
                        let base93: isize = i_in_slab * slab_cols;
                        let base94: isize = (i_in_slab + 1) * slab_cols;
                        let base95: isize = (i_in_slab + 2) * slab_cols;
                        let base96: isize = (i_in_slab + 3) * slab_cols;
                        let mut j3_in_tile: isize = 0;
                        while j3_in_tile < 8 {
                            let mut running4: W::F64 = W::F64::splat(-0.0);
                            let mut running4_1: W::F64 = W::F64::splat(-0.0);
                            let mut running4_2: W::F64 = W::F64::splat(-0.0);
                            let mut running4_3: W::F64 = W::F64::splat(-0.0);
                            for t34 in 0..terms2 {
                                let panel_shared2: W::F64 = W::F64::load(panel, t34 * 8 + j3_in_tile);
                                running4 = running4
                                    + W::F64::splat(at(deviation, (start2 + t34) * cols + (first_row + i_in_slab)))
                                        * panel_shared2;
                                running4_1 = running4_1
                                    + W::F64::splat(at(
                                        deviation,
                                        (start2 + t34) * cols + (first_row + (i_in_slab + 1)),
                                    )) * panel_shared2;
                                running4_2 = running4_2
                                    + W::F64::splat(at(
                                        deviation,
                                        (start2 + t34) * cols + (first_row + (i_in_slab + 2)),
                                    )) * panel_shared2;
                                running4_3 = running4_3
                                    + W::F64::splat(at(
                                        deviation,
                                        (start2 + t34) * cols + (first_row + (i_in_slab + 3)),
                                    )) * panel_shared2;
                            }
                            running4.store(sums, sums_here2 + (base93 + (tile_col2 + j3_in_tile)));
                            running4_1.store(sums, sums_here2 + (base94 + (tile_col2 + j3_in_tile)));
                            running4_2.store(sums, sums_here2 + (base95 + (tile_col2 + j3_in_tile)));
                            running4_3.store(sums, sums_here2 + (base96 + (tile_col2 + j3_in_tile)));
                            j3_in_tile += 8;
                        }
                        i_in_slab += 4;
                    }
                    for i_in_slab in i_in_slab_main2..rows_here {
                        let base97: isize = i_in_slab * slab_cols;
                        let mut j3_in_tile: isize = 0;
                        while j3_in_tile < 8 {
                            let mut running4: W::F64 = W::F64::splat(-0.0);
                            for t34 in 0..terms2 {
                                running4 = running4
                                    + W::F64::splat(at(deviation, (start2 + t34) * cols + (first_row + i_in_slab)))
                                        * W::F64::load(panel, t34 * 8 + j3_in_tile);
                            }
                            running4.store(sums, sums_here2 + (base97 + (tile_col2 + j3_in_tile)));
                            j3_in_tile += 8;
                        }
                    }
                    tile_col2 += 8;
                }
                depth4 += 1;
                let mut pairs4: isize = start2 >> 7;
                let base98: isize = base99;
                while pairs4 & 1 != 0 {
                    depth4 -= 1;
                    let older7: isize = (depth4 - 1) * base98;
                    let newer7: isize = older7 + base98;
                    let end17: isize = base98;
                    let mut first11: isize = 0;
                    while first11 < end17 {
                        let mut e11: isize = 0;
                        while e11 < 8 {
                            (W::F64::load(sums, older7 + (first11 + e11))
                                + W::F64::load(sums, newer7 + (first11 + e11)))
                            .store(sums, older7 + (first11 + e11));
                            e11 += 8;
                        }
                        first11 += 8;
                    }
                    pairs4 >>= 1;
                }
                start2 += 128;
            }
            let base100: isize = base105;
            while depth4 > 1 {
                depth4 -= 1;
                let older8: isize = (depth4 - 1) * base100;
                let newer8: isize = older8 + base100;
                let end18: isize = base100;
                let mut first12: isize = 0;
                while first12 < end18 {
                    let mut e12: isize = 0;
                    while e12 < 8 {
                        (W::F64::load(sums, older8 + (first12 + e12)) + W::F64::load(sums, newer8 + (first12 + e12)))
                            .store(sums, older8 + (first12 + e12));
                        e12 += 8;
                    }
                    first12 += 8;
                }
            }
            if rows <= 0 {
                let end19: isize = base105;
                let mut first13: isize = 0;
                while first13 < end19 {
                    let mut e13: isize = 0;
                    while e13 < 8 {
                        W::F64::splat(0.0).store(sums, first13 + e13);
                        e13 += 8;
                    }
                    first13 += 8;
                }
            }
            for i_in_slab in 0..rows_here {
                let j33_main: isize = cols_here & -8;
                let base101: isize = (first_row + i_in_slab) * cols;
                let base102: isize = i_in_slab * slab_cols;
                let mut j33: isize = 0;
                while j33 < j33_main {
                    W::F64::load(sums, base102 + j33).store(gram, base101 + (first_col + j33) - gram_base);
                    j33 += 8;
                }
                let base103: isize = (first_row + i_in_slab) * cols;
                let base104: isize = i_in_slab * slab_cols;
                for j33 in j33_main..cols_here {
                    put(gram, base103 + (first_col + j33) - gram_base, at(sums, base104 + j33));
                }
            }
            first_col += 128;
        }
    }
}

multiversion!(covariance_region4 = covariance_region4_body(lo5: isize, hi5: isize, shift: &[i32], scale: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn covariance_region4_body<S: Simd, W: Vectors>(lo5: isize, hi5: isize, shift: &[i32], scale: &mut [f64]) {
    let scale_base = lo5;
    let j5_main: isize = lo5 + ((hi5 - lo5).max(0) & -8);
    let mut j5: isize = lo5;
    while j5 < j5_main {
        W::power_of_two(W::I32::load(shift, j5)).store(scale, j5 - scale_base);
        j5 += 8;
    }
    for j5 in j5_main..hi5 {
        put(scale, j5 - scale_base, power_of_two(at(shift, j5)));
    }
}

multiversion!(covariance_region5 = covariance_region5_body(lo6: isize, hi6: isize, scale: &[f64], x: &[f64], cols: isize, rows: isize, strips2: isize, partial3: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn covariance_region5_body<S: Simd, W: Vectors>(
    lo6: isize,
    hi6: isize,
    scale: &[f64],
    x: &[f64],
    cols: isize,
    rows: isize,
    strips2: isize,
    partial3: &mut [f64],
) {
    let partial3_base = lo6 * cols.min(512);
    let base135: isize = cols.min(512);
    let base136: isize = cols.min(512).max(0) & -8;
    for item2 in lo6..hi6 {
        let block4: isize = item2 / strips2;
        let strip2: isize = item2 - block4 * strips2;
        let base2: isize = item2 * base135;
        let from5: isize = block4 * 128;
        let to2: isize = (from5 + 128).min(rows);
        let whole2: isize = from5 + (to2 - from5 & -8);
        let e14_main: isize = base136;
        let mut e14: isize = 0;
        while e14 < e14_main {
            W::F64::splat(-0.0).store(partial3, base2 + e14 - partial3_base);
            e14 += 8;
        }
        let end21: isize = base135;
        for e14 in e14_main..end21 {
            put(partial3, base2 + e14 - partial3_base, -0.0);
        }
        let base125: isize = (cols - strip2 * 512).min(512).max(0) & -8;
        let base126: isize = strip2 * 512;
        let base127: isize = (cols - strip2 * 512).min(512);
        let mut term2: isize = from5;
        while term2 < whole2 {
            let j62_main: isize = base125;
            let base107: isize = term2 * cols;
            let base108: isize = base126;
            let base109: isize = (term2 + 1) * cols;
            let base110: isize = (term2 + 2) * cols;
            let base111: isize = (term2 + 3) * cols;
            let base112: isize = (term2 + 4) * cols;
            let base113: isize = (term2 + 5) * cols;
            let base114: isize = (term2 + 6) * cols;
            let base115: isize = (term2 + 7) * cols;
            let mut j62: isize = 0;
            while j62 < j62_main {
                let scale_shared: W::F64 = W::F64::load(scale, base108 + j62);
                let x_shared3: W::F64 = W::F64::load(x, base108 + j62);
                let mut running5: W::F64 = W::F64::load(partial3, base2 + j62 - partial3_base);
                running5 =
                    running5 + (W::F64::load(x, base107 + (base108 + j62)) * scale_shared - x_shared3 * scale_shared);
                running5 =
                    running5 + (W::F64::load(x, base109 + (base108 + j62)) * scale_shared - x_shared3 * scale_shared);
                running5 =
                    running5 + (W::F64::load(x, base110 + (base108 + j62)) * scale_shared - x_shared3 * scale_shared);
                running5 =
                    running5 + (W::F64::load(x, base111 + (base108 + j62)) * scale_shared - x_shared3 * scale_shared);
                running5 =
                    running5 + (W::F64::load(x, base112 + (base108 + j62)) * scale_shared - x_shared3 * scale_shared);
                running5 =
                    running5 + (W::F64::load(x, base113 + (base108 + j62)) * scale_shared - x_shared3 * scale_shared);
                running5 =
                    running5 + (W::F64::load(x, base114 + (base108 + j62)) * scale_shared - x_shared3 * scale_shared);
                running5 =
                    running5 + (W::F64::load(x, base115 + (base108 + j62)) * scale_shared - x_shared3 * scale_shared);
                running5.store(partial3, base2 + j62 - partial3_base);
                j62 += 8;
            }
            let base116: isize = term2 * cols;
            let base117: isize = base126;
            let base118: isize = (term2 + 1) * cols;
            let base119: isize = (term2 + 2) * cols;
            let base120: isize = (term2 + 3) * cols;
            let base121: isize = (term2 + 4) * cols;
            let base122: isize = (term2 + 5) * cols;
            let base123: isize = (term2 + 6) * cols;
            let base124: isize = (term2 + 7) * cols;
            let end22: isize = base127;
            for j62 in j62_main..end22 {
                let scale_shared2: f64 = at(scale, base117 + j62);
                let x_shared4: f64 = at(x, base117 + j62);
                let mut running5: f64 = at(partial3, base2 + j62 - partial3_base);
                running5 += at(x, base116 + (base117 + j62)) * scale_shared2 - x_shared4 * scale_shared2;
                running5 += at(x, base118 + (base117 + j62)) * scale_shared2 - x_shared4 * scale_shared2;
                running5 += at(x, base119 + (base117 + j62)) * scale_shared2 - x_shared4 * scale_shared2;
                running5 += at(x, base120 + (base117 + j62)) * scale_shared2 - x_shared4 * scale_shared2;
                running5 += at(x, base121 + (base117 + j62)) * scale_shared2 - x_shared4 * scale_shared2;
                running5 += at(x, base122 + (base117 + j62)) * scale_shared2 - x_shared4 * scale_shared2;
                running5 += at(x, base123 + (base117 + j62)) * scale_shared2 - x_shared4 * scale_shared2;
                running5 += at(x, base124 + (base117 + j62)) * scale_shared2 - x_shared4 * scale_shared2;
                put(partial3, base2 + j62 - partial3_base, running5);
            }
            term2 += 8;
        }
        let base132: isize = (cols - strip2 * 512).min(512).max(0) & -8;
        let base133: isize = strip2 * 512;
        let base134: isize = (cols - strip2 * 512).min(512);
        for term2 in whole2..to2 {
            let j63_main: isize = base132;
            let base128: isize = term2 * cols;
            let base129: isize = base133;
            let mut j63: isize = 0;
            while j63 < j63_main {
                let scale_shared3: W::F64 = W::F64::load(scale, base129 + j63);
                let mut running6: W::F64 = W::F64::load(partial3, base2 + j63 - partial3_base);
                running6 = running6
                    + (W::F64::load(x, base128 + (base129 + j63)) * scale_shared3
                        - W::F64::load(x, base129 + j63) * scale_shared3);
                running6.store(partial3, base2 + j63 - partial3_base);
                j63 += 8;
            }
            let base130: isize = term2 * cols;
            let base131: isize = base133;
            let end23: isize = base134;
            for j63 in j63_main..end23 {
                let scale_shared4: f64 = at(scale, base131 + j63);
                let mut running6: f64 = at(partial3, base2 + j63 - partial3_base);
                running6 += at(x, base130 + (base131 + j63)) * scale_shared4 - at(x, base131 + j63) * scale_shared4;
                put(partial3, base2 + j63 - partial3_base, running6);
            }
        }
    }
}

multiversion!(covariance_region6 = covariance_region6_body(lo7: isize, hi7: isize, mean: &[f64], scale: &[f64], x: &[f64], cols: isize, deviation: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn covariance_region6_body<S: Simd, W: Vectors>(
    lo7: isize,
    hi7: isize,
    mean: &[f64],
    scale: &[f64],
    x: &[f64],
    cols: isize,
    deviation: &mut [f64],
) {
    let deviation_base = lo7 * cols;
    for t6 in lo7..hi7 {
        let j7_main: isize = cols & -8;
        let base155: isize = t6 * cols;
        let mut j7: isize = 0;
        while j7 < j7_main {
            let scale_shared5: W::F64 = W::F64::load(scale, j7);
            (W::F64::load(x, base155 + j7) * scale_shared5
                - W::F64::load(x, j7) * scale_shared5
                - W::F64::load(mean, j7))
            .store(deviation, base155 + j7 - deviation_base);
            j7 += 8;
        }
        let base156: isize = t6 * cols;
        for j7 in j7_main..cols {
            let scale_shared6: f64 = at(scale, j7);
            put(
                deviation,
                base156 + j7 - deviation_base,
                at(x, base156 + j7) * scale_shared6 - at(x, j7) * scale_shared6 - at(mean, j7),
            );
        }
    }
}

multiversion!(covariance_region7 = covariance_region7_body(lo8: isize, hi8: isize, deviation: &[f64], cols: isize, group2: isize, rows: isize, slab_cols2: isize, slab_rows2: isize, width4: isize, partial4: &mut [f64], panel2: &mut [f64], sums2: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn covariance_region7_body<S: Simd, W: Vectors>(
    lo8: isize,
    hi8: isize,
    deviation: &[f64],
    cols: isize,
    group2: isize,
    rows: isize,
    slab_cols2: isize,
    slab_rows2: isize,
    width4: isize,
    partial4: &mut [f64],
    panel2: &mut [f64],
    sums2: &mut [f64],
) {
    let partial4_base = lo8 * (cols * width4);
    let base183: isize = slab_rows2 * slab_cols2;
    let base184: isize = cols * width4;
    let base185: isize = (cols + slab_rows2 - 1) / slab_rows2;
    for g2 in lo8..hi8 {
        let from7: isize = g2 * group2;
        let base180: isize = base183;
        let base181: isize = (from7 + group2).min(rows);
        let base182: isize = g2 * base184;
        let end33: isize = base185;
        for slab3 in 0..end33 {
            let first_row2: isize = slab3 * slab_rows2;
            let rows_here2: isize = slab_rows2.min(cols - first_row2);
            let base177: isize = base180;
            let base178: isize = base181;
            let base179: isize = base182;
            let mut first_col2: isize = 0;
            while first_col2 < cols {
                let cols_here2: isize = (cols - first_col2).min(128);
                let mut depth6: isize = 0;
                let base167: isize = base177;
                let base168: isize = base178;
                let end30: isize = base178;
                let mut start3: isize = from7;
                while start3 < end30 {
                    let sums_here3: isize = depth6 * base167;
                    let terms3: isize = (base168 - start3).min(128);
                    let mut tile_col3: isize = 0;
                    while tile_col3 < cols_here2 {
                        let width5: isize = (cols_here2 - tile_col3).min(8);
                        for t7 in 0..terms3 {
                            let j8_in_tile_main: isize = width5 & -8;
                            let base157: isize = t7 * 8;
                            let base158: isize = (start3 + t7) * cols;
                            let mut j8_in_tile: isize = 0;
                            while j8_in_tile < j8_in_tile_main {
                                W::F64::load(deviation, base158 + (first_col2 + tile_col3 + j8_in_tile))
                                    .store(panel2, base157 + j8_in_tile);
                                j8_in_tile += 8;
                            }
                            let base159: isize = t7 * 8;
                            let base160: isize = (start3 + t7) * cols;
                            for j8_in_tile in j8_in_tile_main..width5 {
                                put(
                                    panel2,
                                    base159 + j8_in_tile,
                                    at(deviation, base160 + (first_col2 + tile_col3 + j8_in_tile)),
                                );
                            }
                        }
                        let i2_in_slab_main: isize = rows_here2 & -4;
                        let mut i2_in_slab: isize = 0;
                        while i2_in_slab < i2_in_slab_main {
                            let base161: isize = i2_in_slab * slab_cols2;
                            let base162: isize = (i2_in_slab + 1) * slab_cols2;
                            let base163: isize = (i2_in_slab + 2) * slab_cols2;
                            let base164: isize = (i2_in_slab + 3) * slab_cols2;
                            let mut j8_in_tile: isize = 0;
                            while j8_in_tile < 8 {
                                let mut running7: W::F64 = W::F64::splat(-0.0);
                                let mut running7_1: W::F64 = W::F64::splat(-0.0);
                                let mut running7_2: W::F64 = W::F64::splat(-0.0);
                                let mut running7_3: W::F64 = W::F64::splat(-0.0);
                                for t72 in 0..terms3 {
                                    let panel2_shared: W::F64 = W::F64::load(panel2, t72 * 8 + j8_in_tile);
                                    running7 = running7
                                        + W::F64::splat(at(
                                            deviation,
                                            (start3 + t72) * cols + (first_row2 + i2_in_slab),
                                        )) * panel2_shared;
                                    running7_1 = running7_1
                                        + W::F64::splat(at(
                                            deviation,
                                            (start3 + t72) * cols + (first_row2 + (i2_in_slab + 1)),
                                        )) * panel2_shared;
                                    running7_2 = running7_2
                                        + W::F64::splat(at(
                                            deviation,
                                            (start3 + t72) * cols + (first_row2 + (i2_in_slab + 2)),
                                        )) * panel2_shared;
                                    running7_3 = running7_3
                                        + W::F64::splat(at(
                                            deviation,
                                            (start3 + t72) * cols + (first_row2 + (i2_in_slab + 3)),
                                        )) * panel2_shared;
                                }
                                running7.store(sums2, sums_here3 + (base161 + (tile_col3 + j8_in_tile)));
                                running7_1.store(sums2, sums_here3 + (base162 + (tile_col3 + j8_in_tile)));
                                running7_2.store(sums2, sums_here3 + (base163 + (tile_col3 + j8_in_tile)));
                                running7_3.store(sums2, sums_here3 + (base164 + (tile_col3 + j8_in_tile)));
                                j8_in_tile += 8;
                            }
                            i2_in_slab += 4;
                        }
                        for i2_in_slab in i2_in_slab_main..rows_here2 {
                            let base165: isize = i2_in_slab * slab_cols2;
                            let mut j8_in_tile: isize = 0;
                            while j8_in_tile < 8 {
                                let mut running7: W::F64 = W::F64::splat(-0.0);
                                for t72 in 0..terms3 {
                                    running7 = running7
                                        + W::F64::splat(at(
                                            deviation,
                                            (start3 + t72) * cols + (first_row2 + i2_in_slab),
                                        )) * W::F64::load(panel2, t72 * 8 + j8_in_tile);
                                }
                                running7.store(sums2, sums_here3 + (base165 + (tile_col3 + j8_in_tile)));
                                j8_in_tile += 8;
                            }
                        }
                        tile_col3 += 8;
                    }
                    depth6 += 1;
                    let mut pairs6: isize = start3 - from7 >> 7;
                    let base166: isize = base167;
                    while pairs6 & 1 != 0 {
                        depth6 -= 1;
                        let older11: isize = (depth6 - 1) * base166;
                        let newer11: isize = older11 + base166;
                        let end29: isize = base166;
                        let mut first17: isize = 0;
                        while first17 < end29 {
                            let mut e18: isize = 0;
                            while e18 < 8 {
                                (W::F64::load(sums2, older11 + (first17 + e18))
                                    + W::F64::load(sums2, newer11 + (first17 + e18)))
                                .store(sums2, older11 + (first17 + e18));
                                e18 += 8;
                            }
                            first17 += 8;
                        }
                        pairs6 >>= 1;
                    }
                    start3 += 128;
                }
                let base169: isize = base177;
                while depth6 > 1 {
                    depth6 -= 1;
                    let older12: isize = (depth6 - 1) * base169;
                    let newer12: isize = older12 + base169;
                    let end31: isize = base169;
                    let mut first18: isize = 0;
                    while first18 < end31 {
                        let mut e19: isize = 0;
                        while e19 < 8 {
                            (W::F64::load(sums2, older12 + (first18 + e19))
                                + W::F64::load(sums2, newer12 + (first18 + e19)))
                            .store(sums2, older12 + (first18 + e19));
                            e19 += 8;
                        }
                        first18 += 8;
                    }
                }
                if base178 <= from7 {
                    let end32: isize = base177;
                    let mut first19: isize = 0;
                    while first19 < end32 {
                        let mut e20: isize = 0;
                        while e20 < 8 {
                            W::F64::splat(0.0).store(sums2, first19 + e20);
                            e20 += 8;
                        }
                        first19 += 8;
                    }
                }
                let base176: isize = base179;
                for r2 in 0..rows_here2 {
                    let base173: isize = base176;
                    let base174: isize = (first_row2 + r2) * width4;
                    let base175: isize = r2 * slab_cols2;
                    let mut first20: isize = 0;
                    while first20 < cols_here2 {
                        let base170: isize = base173;
                        let base171: isize = base174;
                        let base172: isize = base175;
                        let mut c2: isize = 0;
                        while c2 < 8 {
                            W::F64::load(sums2, base172 + (first20 + c2))
                                .store(partial4, base170 + (base171 + (first_col2 + (first20 + c2))) - partial4_base);
                            c2 += 8;
                        }
                        first20 += 8;
                    }
                }
                first_col2 += 128;
            }
        }
    }
}

multiversion!(covariance_region8 = covariance_region8_body(lo9: isize, hi9: isize, deviation: &[f64], cols: isize, rows: isize, slab_cols2: isize, slab_rows2: isize, gram: &mut [f64], panel2: &mut [f64], sums2: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn covariance_region8_body<S: Simd, W: Vectors>(
    lo9: isize,
    hi9: isize,
    deviation: &[f64],
    cols: isize,
    rows: isize,
    slab_cols2: isize,
    slab_rows2: isize,
    gram: &mut [f64],
    panel2: &mut [f64],
    sums2: &mut [f64],
) {
    let gram_base = lo9 * cols;
    let base210: isize = slab_rows2 * slab_cols2;
    let end40: isize = (hi9 - lo9 + slab_rows2 - 1) / slab_rows2;
    for slab4 in 0..end40 {
        let first_row2: isize = lo9 + slab4 * slab_rows2;
        let rows_here2: isize = slab_rows2.min(hi9 - first_row2);
        let base209: isize = base210;
        let mut first_col2: isize = 0;
        while first_col2 < cols {
            let cols_here2: isize = (cols - first_col2).min(128);
            let mut depth8: isize = 0;
            let base203: isize = base209;
            let mut start4: isize = 0;
            while start4 < rows {
                let sums_here4: isize = depth8 * base203;
                let terms4: isize = (rows - start4).min(128);
                let mut tile_col4: isize = 0;
                while tile_col4 < cols_here2 {
                    let width6: isize = (cols_here2 - tile_col4).min(8);
                    for t73 in 0..terms4 {
                        let j8_in_tile_main2: isize = width6 & -8;
                        let base193: isize = t73 * 8;
                        let base194: isize = (start4 + t73) * cols;
                        let mut j8_in_tile: isize = 0;
                        while j8_in_tile < j8_in_tile_main2 {
                            W::F64::load(deviation, base194 + (first_col2 + tile_col4 + j8_in_tile))
                                .store(panel2, base193 + j8_in_tile);
                            j8_in_tile += 8;
                        }
                        let base195: isize = t73 * 8;
                        let base196: isize = (start4 + t73) * cols;
                        for j8_in_tile in j8_in_tile_main2..width6 {
                            put(
                                panel2,
                                base195 + j8_in_tile,
                                at(deviation, base196 + (first_col2 + tile_col4 + j8_in_tile)),
                            );
                        }
                    }
                    let i2_in_slab_main2: isize = rows_here2 & -4;
                    let mut i2_in_slab: isize = 0;
                    while i2_in_slab < i2_in_slab_main2 {
                        let base197: isize = i2_in_slab * slab_cols2;
                        let base198: isize = (i2_in_slab + 1) * slab_cols2;
                        let base199: isize = (i2_in_slab + 2) * slab_cols2;
                        let base200: isize = (i2_in_slab + 3) * slab_cols2;
                        let mut j8_in_tile: isize = 0;
                        while j8_in_tile < 8 {
                            let mut running8: W::F64 = W::F64::splat(-0.0);
                            let mut running8_1: W::F64 = W::F64::splat(-0.0);
                            let mut running8_2: W::F64 = W::F64::splat(-0.0);
                            let mut running8_3: W::F64 = W::F64::splat(-0.0);
                            for t74 in 0..terms4 {
                                let panel2_shared2: W::F64 = W::F64::load(panel2, t74 * 8 + j8_in_tile);
                                running8 = running8
                                    + W::F64::splat(at(deviation, (start4 + t74) * cols + (first_row2 + i2_in_slab)))
                                        * panel2_shared2;
                                running8_1 = running8_1
                                    + W::F64::splat(at(
                                        deviation,
                                        (start4 + t74) * cols + (first_row2 + (i2_in_slab + 1)),
                                    )) * panel2_shared2;
                                running8_2 = running8_2
                                    + W::F64::splat(at(
                                        deviation,
                                        (start4 + t74) * cols + (first_row2 + (i2_in_slab + 2)),
                                    )) * panel2_shared2;
                                running8_3 = running8_3
                                    + W::F64::splat(at(
                                        deviation,
                                        (start4 + t74) * cols + (first_row2 + (i2_in_slab + 3)),
                                    )) * panel2_shared2;
                            }
                            running8.store(sums2, sums_here4 + (base197 + (tile_col4 + j8_in_tile)));
                            running8_1.store(sums2, sums_here4 + (base198 + (tile_col4 + j8_in_tile)));
                            running8_2.store(sums2, sums_here4 + (base199 + (tile_col4 + j8_in_tile)));
                            running8_3.store(sums2, sums_here4 + (base200 + (tile_col4 + j8_in_tile)));
                            j8_in_tile += 8;
                        }
                        i2_in_slab += 4;
                    }
                    for i2_in_slab in i2_in_slab_main2..rows_here2 {
                        let base201: isize = i2_in_slab * slab_cols2;
                        let mut j8_in_tile: isize = 0;
                        while j8_in_tile < 8 {
                            let mut running8: W::F64 = W::F64::splat(-0.0);
                            for t74 in 0..terms4 {
                                running8 = running8
                                    + W::F64::splat(at(deviation, (start4 + t74) * cols + (first_row2 + i2_in_slab)))
                                        * W::F64::load(panel2, t74 * 8 + j8_in_tile);
                            }
                            running8.store(sums2, sums_here4 + (base201 + (tile_col4 + j8_in_tile)));
                            j8_in_tile += 8;
                        }
                    }
                    tile_col4 += 8;
                }
                depth8 += 1;
                let mut pairs8: isize = start4 >> 7;
                let base202: isize = base203;
                while pairs8 & 1 != 0 {
                    depth8 -= 1;
                    let older15: isize = (depth8 - 1) * base202;
                    let newer15: isize = older15 + base202;
                    let end37: isize = base202;
                    let mut first24: isize = 0;
                    while first24 < end37 {
                        let mut e24: isize = 0;
                        while e24 < 8 {
                            (W::F64::load(sums2, older15 + (first24 + e24))
                                + W::F64::load(sums2, newer15 + (first24 + e24)))
                            .store(sums2, older15 + (first24 + e24));
                            e24 += 8;
                        }
                        first24 += 8;
                    }
                    pairs8 >>= 1;
                }
                start4 += 128;
            }
            let base204: isize = base209;
            while depth8 > 1 {
                depth8 -= 1;
                let older16: isize = (depth8 - 1) * base204;
                let newer16: isize = older16 + base204;
                let end38: isize = base204;
                let mut first25: isize = 0;
                while first25 < end38 {
                    let mut e25: isize = 0;
                    while e25 < 8 {
                        (W::F64::load(sums2, older16 + (first25 + e25))
                            + W::F64::load(sums2, newer16 + (first25 + e25)))
                        .store(sums2, older16 + (first25 + e25));
                        e25 += 8;
                    }
                    first25 += 8;
                }
            }
            if rows <= 0 {
                let end39: isize = base209;
                let mut first26: isize = 0;
                while first26 < end39 {
                    let mut e26: isize = 0;
                    while e26 < 8 {
                        W::F64::splat(0.0).store(sums2, first26 + e26);
                        e26 += 8;
                    }
                    first26 += 8;
                }
            }
            for i2_in_slab in 0..rows_here2 {
                let j83_main: isize = cols_here2 & -8;
                let base205: isize = (first_row2 + i2_in_slab) * cols;
                let base206: isize = i2_in_slab * slab_cols2;
                let mut j83: isize = 0;
                while j83 < j83_main {
                    W::F64::load(sums2, base206 + j83).store(gram, base205 + (first_col2 + j83) - gram_base);
                    j83 += 8;
                }
                let base207: isize = (first_row2 + i2_in_slab) * cols;
                let base208: isize = i2_in_slab * slab_cols2;
                for j83 in j83_main..cols_here2 {
                    put(gram, base207 + (first_col2 + j83) - gram_base, at(sums2, base208 + j83));
                }
            }
            first_col2 += 128;
        }
    }
}

multiversion!(covariance_region9 = covariance_region9_body(lo10: isize, hi10: isize, gram: &[f64], shift: &[i32], cols: isize, ddof: i32, rows: isize, cov: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn covariance_region9_body<S: Simd, W: Vectors>(
    lo10: isize,
    hi10: isize,
    gram: &[f64],
    shift: &[i32],
    cols: isize,
    ddof: i32,
    rows: isize,
    cov: &mut [f64],
) {
    let nan = plain_nan();
    let cov_base = lo10 * cols;
    for i3 in lo10..hi10 {
        let j9_main: isize = cols & -8;
        let base211: isize = i3 * cols;
        let mut j9: isize = 0;
        while j9 < j9_main {
            let back: W::I32 = W::I32::splat(0_i32.wrapping_sub(at(shift, i3))) - W::I32::load(shift, j9);
            let half: W::I32 = back.shr(W::I32::splat(1_i32));
            let mut choice0: W::F64 = W::F64::splat(0.0);
            if rows > ddof as isize {
                choice0 = W::F64::load(gram, base211 + j9) / W::F64::splat((rows - ddof as isize) as f64)
                    * W::power_of_two(half)
                    * W::power_of_two(back - half);
            } else {
                choice0 = W::F64::splat(f64::NAN);
            }
            choice0.canonical(nan).store(cov, base211 + j9 - cov_base);
            j9 += 8;
        }
        let base212: isize = i3 * cols;
        for j9 in j9_main..cols {
            let back: i32 = 0_i32.wrapping_sub(at(shift, i3)).wrapping_sub(at(shift, j9));
            let half: i32 = back.wrapping_shr(1_i32 as u32);
            let result: f64 = if rows > ddof as isize {
                at(gram, base212 + j9) / (rows - ddof as isize) as f64
                    * power_of_two(half)
                    * power_of_two(back.wrapping_sub(half))
            } else {
                f64::NAN
            };
            put(cov, base212 + j9 - cov_base, canonical(result, nan));
        }
    }
}
