// Generated from kernels/clustering/kmeans.ts#L33 by `trefoil build`. Do not edit. Hash 9d1dceb4c8464266

use crate::prelude::*;

multiversion!(
    /// Lloyd's k-means from given initial centroids.
    ///
    /// Each point goes to the nearest centroid by the sum of squared differences, the lowest index on ties: the labels are those
    /// of kmeansPredict(x, centroids). Each centroid moves to the mean of its points. Centroids that no point went to are settled
    /// before any point moves: unless all distances are 0, each of them, in ascending order, takes the point farthest from its own
    /// centroid; a centroid whose only point was taken stays where it was for that round. It ends when no label changes, or when the squared shift of all
    /// centroids is at most `tolerance` times the mean column variance; then every point is assigned once more. NaN and infinities propagate.
    ///
    /// Accuracy: 1e-12 of the mean of |x| for centroids, given the labels.
    ///
    /// Source: Lloyd (1982); empty clusters, tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`.
    pub kmeans = kmeans_body(ctx: &Context, x: &[f64], init: &[f64], points: isize, dims: isize, k: isize, max_iterations: i32, tolerance: f64, centroids: &mut [f64], labels: &mut [i32], inertia: &mut [f64], iterations: &mut [i32])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    init: &[f64],
    points: isize,
    dims: isize,
    k: isize,
    max_iterations: i32,
    tolerance: f64,
    centroids: &mut [f64],
    labels: &mut [i32],
    inertia: &mut [f64],
    iterations: &mut [i32],
) -> Result<(), Failure> {
    let nan = plain_nan();
    let mean = &mut scratch::<f64>(dims)?[..];
    let variance = &mut scratch::<f64>(dims)?[..];
    let by_dimension = &mut scratch::<f64>(dims * points)?[..];
    let reach = &mut scratch::<f64>(points)?[..];
    let centre = &mut scratch::<f64>(k * dims)?[..];
    let next = &mut scratch::<f64>(k * dims)?[..];
    let previous = &mut scratch::<i32>(points)?[..];
    let member = &mut scratch::<i32>(points)?[..];
    let size = &mut scratch::<i32>(k)?[..];
    let is_empty = &mut scratch::<i32>(k)?[..];
    let distance = &mut scratch::<f64>(points)?[..];
    let near = &mut scratch::<f64>((k + 3) * dims)?[..];
    let half_norm = &mut scratch::<f64>(k + 3)?[..];
    let found = &mut zeroed_scratch::<i32>(points)?[..];
    let partial = &mut scratch::<f64>(((points + 127) / 128).max(1) * ((dims + 511) / 512 * dims.min(512)))?[..];
    let partial2 = &mut scratch::<f64>(((points + 127) / 128).max(1) * ((dims + 511) / 512 * dims.min(512)))?[..];
    let partial3 = &mut scratch::<f64>(((dims + 127) / 128).max(1) * ((points + 511) / 512 * points.min(512)))?[..];
    let totals = &mut scratch::<f64>(32 * (k * dims))?[..];
    let x = exact(x, points * dims);
    let init = exact(init, k * dims);
    let centroids = exact_mut(centroids, k * dims);
    let labels = exact_mut(labels, points);
    let inertia = exact_mut(inertia, 1);
    let iterations = exact_mut(iterations, 1);
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips: isize = (dims + 511) / 512;
    let blocks: isize = (points + 127) / 128;
    {
        let chunks = ctx.chunks(
            blocks * strips,
            (points.min(128) - points.min(128)) * (dims.min(512) * 10 + 3)
                + ((points.min(128) / 8 + 1) * (dims.min(512) * 59 + 3) + dims.min(512) * 2)
                + 12,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial, chunks, dims.min(512))).collect();
        ctx.run(tasks, |(chunk, partial)| kmeans_region0::<S>(chunk.lo, chunk.hi, x, dims, points, strips, partial))?;
    }
    let mut depth: isize = 0;
    let base37: isize = (dims + 511) / 512 * dims.min(512);
    let base38: isize = (strips * dims.min(512)).max(0) & -8;
    let base39: isize = strips * dims.min(512);
    for block2 in 0..blocks {
        ctx.poll()?;
        let into: isize = depth * base37;
        let from2: isize = block2 * base37;
        if into != from2 {
            let e2_main: isize = base38;
            let mut e2: isize = 0;
            while e2 < e2_main {
                W::F64::load(partial, from2 + e2).store(partial, into + e2);
                e2 += 8;
            }
            let end7: isize = base39;
            for e2 in e2_main..end7 {
                put(partial, into + e2, at(partial, from2 + e2));
            }
        }
        depth += 1;
        let mut pairs: isize = block2;
        let base34: isize = base37;
        let base35: isize = base38;
        let base36: isize = base39;
        while pairs & 1 != 0 {
            ctx.poll()?;
            depth -= 1;
            let older: isize = (depth - 1) * base34;
            let newer: isize = older + base34;
            let e3_main: isize = base35;
            let mut e3: isize = 0;
            while e3 < e3_main {
                (W::F64::load(partial, older + e3) + W::F64::load(partial, newer + e3)).store(partial, older + e3);
                e3 += 8;
            }
            let end8: isize = base36;
            for e3 in e3_main..end8 {
                put(partial, older + e3, at(partial, older + e3) + at(partial, newer + e3));
            }
            pairs >>= 1;
        }
    }
    let base40: isize = (dims + 511) / 512 * dims.min(512);
    let base41: isize = (strips * dims.min(512)).max(0) & -8;
    let base42: isize = strips * dims.min(512);
    while depth > 1 {
        ctx.poll()?;
        depth -= 1;
        let older2: isize = (depth - 1) * base40;
        let newer2: isize = older2 + base40;
        let e4_main: isize = base41;
        let mut e4: isize = 0;
        while e4 < e4_main {
            (W::F64::load(partial, older2 + e4) + W::F64::load(partial, newer2 + e4)).store(partial, older2 + e4);
            e4 += 8;
        }
        let end9: isize = base42;
        for e4 in e4_main..end9 {
            put(partial, older2 + e4, at(partial, older2 + e4) + at(partial, newer2 + e4));
        }
    }
    let base51: isize = dims.min(512);
    for strip in 0..strips {
        ctx.poll()?;
        // Dividing by a power of two is multiplying by its exact reciprocal.
        let inverse: f64 = 1.0 / points as f64;
        if points > 0 && points & points - 1 == 0 {
            let d8_main: isize = (dims - strip * 512).min(512).max(0) & -8;
            let base43: isize = strip * 512;
            let base44: isize = strip * base51;
            let mut d8: isize = 0;
            while d8 < d8_main {
                (W::F64::load(partial, base44 + (base43 + d8 - base43)) * W::F64::splat(inverse))
                    .store(mean, base43 + d8);
                d8 += 8;
            }
            let base45: isize = strip * 512;
            let base46: isize = strip * base51;
            let end10: isize = (dims - strip * 512).min(512);
            for d8 in d8_main..end10 {
                put(mean, base45 + d8, at(partial, base46 + (base45 + d8 - base45)) * inverse);
            }
        } else {
            let d8_main2: isize = (dims - strip * 512).min(512).max(0) & -8;
            let base47: isize = strip * 512;
            let base48: isize = strip * base51;
            let mut d8: isize = 0;
            while d8 < d8_main2 {
                (W::F64::load(partial, base48 + (base47 + d8 - base47)) / W::F64::splat(points as f64))
                    .store(mean, base47 + d8);
                d8 += 8;
            }
            let base49: isize = strip * 512;
            let base50: isize = strip * base51;
            let end11: isize = (dims - strip * 512).min(512);
            for d8 in d8_main2..end11 {
                put(mean, base49 + d8, at(partial, base50 + (base49 + d8 - base49)) / points as f64);
            }
        }
    }
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips2: isize = (dims + 511) / 512;
    let blocks2: isize = (points + 127) / 128;
    {
        let chunks = ctx.chunks(
            blocks2 * strips2,
            (points.min(128) - points.min(128)) * (dims.min(512) * 15 + 3)
                + ((points.min(128) / 8 + 1) * (dims.min(512) * 99 + 3) + dims.min(512) * 2)
                + 12,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial2, chunks, dims.min(512))).collect();
        ctx.run(tasks, |(chunk, partial2)| {
            kmeans_region1::<S>(chunk.lo, chunk.hi, mean, x, dims, points, strips2, partial2)
        })?;
    }
    let mut depth2: isize = 0;
    let base85: isize = (dims + 511) / 512 * dims.min(512);
    let base86: isize = (strips2 * dims.min(512)).max(0) & -8;
    let base87: isize = strips2 * dims.min(512);
    for block4 in 0..blocks2 {
        ctx.poll()?;
        let into2: isize = depth2 * base85;
        let from4: isize = block4 * base85;
        if into2 != from4 {
            let e6_main: isize = base86;
            let mut e6: isize = 0;
            while e6 < e6_main {
                W::F64::load(partial2, from4 + e6).store(partial2, into2 + e6);
                e6 += 8;
            }
            let end15: isize = base87;
            for e6 in e6_main..end15 {
                put(partial2, into2 + e6, at(partial2, from4 + e6));
            }
        }
        depth2 += 1;
        let mut pairs2: isize = block4;
        let base82: isize = base85;
        let base83: isize = base86;
        let base84: isize = base87;
        while pairs2 & 1 != 0 {
            ctx.poll()?;
            depth2 -= 1;
            let older3: isize = (depth2 - 1) * base82;
            let newer3: isize = older3 + base82;
            let e7_main: isize = base83;
            let mut e7: isize = 0;
            while e7 < e7_main {
                (W::F64::load(partial2, older3 + e7) + W::F64::load(partial2, newer3 + e7))
                    .store(partial2, older3 + e7);
                e7 += 8;
            }
            let end16: isize = base84;
            for e7 in e7_main..end16 {
                put(partial2, older3 + e7, at(partial2, older3 + e7) + at(partial2, newer3 + e7));
            }
            pairs2 >>= 1;
        }
    }
    let base88: isize = (dims + 511) / 512 * dims.min(512);
    let base89: isize = (strips2 * dims.min(512)).max(0) & -8;
    let base90: isize = strips2 * dims.min(512);
    while depth2 > 1 {
        ctx.poll()?;
        depth2 -= 1;
        let older4: isize = (depth2 - 1) * base88;
        let newer4: isize = older4 + base88;
        let e8_main: isize = base89;
        let mut e8: isize = 0;
        while e8 < e8_main {
            (W::F64::load(partial2, older4 + e8) + W::F64::load(partial2, newer4 + e8)).store(partial2, older4 + e8);
            e8 += 8;
        }
        let end17: isize = base90;
        for e8 in e8_main..end17 {
            put(partial2, older4 + e8, at(partial2, older4 + e8) + at(partial2, newer4 + e8));
        }
    }
    let base99: isize = dims.min(512);
    for strip2 in 0..strips2 {
        ctx.poll()?;
        // Dividing by a power of two is multiplying by its exact reciprocal.
        let inverse2: f64 = 1.0 / points as f64;
        if points > 0 && points & points - 1 == 0 {
            let d25_main: isize = (dims - strip2 * 512).min(512).max(0) & -8;
            let base91: isize = strip2 * 512;
            let base92: isize = strip2 * base99;
            let mut d25: isize = 0;
            while d25 < d25_main {
                (W::F64::load(partial2, base92 + (base91 + d25 - base91)) * W::F64::splat(inverse2))
                    .store(variance, base91 + d25);
                d25 += 8;
            }
            let base93: isize = strip2 * 512;
            let base94: isize = strip2 * base99;
            let end18: isize = (dims - strip2 * 512).min(512);
            for d25 in d25_main..end18 {
                put(variance, base93 + d25, at(partial2, base94 + (base93 + d25 - base93)) * inverse2);
            }
        } else {
            let d25_main2: isize = (dims - strip2 * 512).min(512).max(0) & -8;
            let base95: isize = strip2 * 512;
            let base96: isize = strip2 * base99;
            let mut d25: isize = 0;
            while d25 < d25_main2 {
                (W::F64::load(partial2, base96 + (base95 + d25 - base95)) / W::F64::splat(points as f64))
                    .store(variance, base95 + d25);
                d25 += 8;
            }
            let base97: isize = strip2 * 512;
            let base98: isize = strip2 * base99;
            let end19: isize = (dims - strip2 * 512).min(512);
            for d25 in d25_main2..end19 {
                put(variance, base97 + d25, at(partial2, base98 + (base97 + d25 - base97)) / points as f64);
            }
        }
    }
    let mut total: f64 = if dims <= 0 { 0.0 } else { -0.0 };
    if dims < 8 {
        for d32 in 0..dims {
            total += at(variance, d32);
        }
    } else {
        let mut left = [0.0_f64; 26];
        let mut next_from = [0_isize; 26];
        let mut next_count = [0_isize; 26];
        let mut from5: isize = 0;
        let mut count: isize = dims;
        let mut depth3: isize = 0;
        let mut busy = true;
        while busy {
            ctx.poll()?;
            while count > 128 {
                let half: isize = (count >> 4) * 8;
                next_from[depth3 as usize] = from5 + half;
                next_count[depth3 as usize] = count - half;
                depth3 += 1;
                count = half;
            }
            let end: isize = from5 + count;
            let whole3: isize = from5 + (count & -8);
            let mut low: S::F64 = S::F64::load(variance, from5);
            let mut high: S::F64 = S::F64::load(variance, from5 + 4);
            let mut d33: isize = from5 + 8;
            while d33 < whole3 {
                low = low + S::F64::load(variance, d33);
                high = high + S::F64::load(variance, d33 + 4);
                d33 += 8;
            }
            let mut lanes = [0.0_f64; 8];
            low.store(&mut lanes, 0);
            high.store(&mut lanes, 4);
            total = lanes[0] + lanes[1] + (lanes[2] + lanes[3]) + (lanes[4] + lanes[5] + (lanes[6] + lanes[7]));
            for d34 in whole3..end {
                total += at(variance, d34);
            }
            busy = false;
            while depth3 > 0 && !busy {
                depth3 -= 1;
                if next_count[depth3 as usize] == 0 {
                    total = left[depth3 as usize] + total;
                } else {
                    from5 = next_from[depth3 as usize];
                    count = next_count[depth3 as usize];
                    left[depth3 as usize] = total;
                    next_count[depth3 as usize] = 0;
                    depth3 += 1;
                    busy = true;
                }
            }
        }
    }
    let enough: f64 = tolerance * total / dims as f64;
    {
        let chunks = ctx.chunks(dims, points * 8);
        let tasks: Vec<_> = chunks.iter().zip(split(by_dimension, chunks, points)).collect();
        ctx.run(tasks, |(chunk, by_dimension)| {
            kmeans_region2::<S>(chunk.lo, chunk.hi, mean, x, dims, points, by_dimension)
        })?;
    }
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips3: isize = (points + 511) / 512;
    let blocks3: isize = (dims + 127) / 128;
    {
        let chunks = ctx.chunks(
            blocks3 * strips3,
            (dims.min(128) - dims.min(128)) * (points.min(512) * 11 + 3)
                + ((dims.min(128) / 8 + 1) * (points.min(512) * 67 + 3) + points.min(512) * 2)
                + 12,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial3, chunks, points.min(512))).collect();
        ctx.run(tasks, |(chunk, partial3)| {
            kmeans_region3::<S>(chunk.lo, chunk.hi, by_dimension, dims, points, strips3, partial3)
        })?;
    }
    let mut depth4: isize = 0;
    let base135: isize = (points + 511) / 512 * points.min(512);
    let base136: isize = (strips3 * points.min(512)).max(0) & -8;
    let base137: isize = strips3 * points.min(512);
    for block6 in 0..blocks3 {
        ctx.poll()?;
        let into3: isize = depth4 * base135;
        let from7: isize = block6 * base135;
        if into3 != from7 {
            let e10_main: isize = base136;
            let mut e10: isize = 0;
            while e10 < e10_main {
                W::F64::load(partial3, from7 + e10).store(partial3, into3 + e10);
                e10 += 8;
            }
            let end23: isize = base137;
            for e10 in e10_main..end23 {
                put(partial3, into3 + e10, at(partial3, from7 + e10));
            }
        }
        depth4 += 1;
        let mut pairs3: isize = block6;
        let base132: isize = base135;
        let base133: isize = base136;
        let base134: isize = base137;
        while pairs3 & 1 != 0 {
            ctx.poll()?;
            depth4 -= 1;
            let older5: isize = (depth4 - 1) * base132;
            let newer5: isize = older5 + base132;
            let e11_main: isize = base133;
            let mut e11: isize = 0;
            while e11 < e11_main {
                (W::F64::load(partial3, older5 + e11) + W::F64::load(partial3, newer5 + e11))
                    .store(partial3, older5 + e11);
                e11 += 8;
            }
            let end24: isize = base134;
            for e11 in e11_main..end24 {
                put(partial3, older5 + e11, at(partial3, older5 + e11) + at(partial3, newer5 + e11));
            }
            pairs3 >>= 1;
        }
    }
    let base138: isize = (points + 511) / 512 * points.min(512);
    let base139: isize = (strips3 * points.min(512)).max(0) & -8;
    let base140: isize = strips3 * points.min(512);
    while depth4 > 1 {
        ctx.poll()?;
        depth4 -= 1;
        let older6: isize = (depth4 - 1) * base138;
        let newer6: isize = older6 + base138;
        let e12_main: isize = base139;
        let mut e12: isize = 0;
        while e12 < e12_main {
            (W::F64::load(partial3, older6 + e12) + W::F64::load(partial3, newer6 + e12)).store(partial3, older6 + e12);
            e12 += 8;
        }
        let end25: isize = base140;
        for e12 in e12_main..end25 {
            put(partial3, older6 + e12, at(partial3, older6 + e12) + at(partial3, newer6 + e12));
        }
    }
    let base145: isize = points.min(512);
    for strip3 in 0..strips3 {
        ctx.poll()?;
        let i44_main: isize = (points - strip3 * 512).min(512).max(0) & -8;
        let base141: isize = strip3 * 512;
        let base142: isize = strip3 * base145;
        let mut i44: isize = 0;
        while i44 < i44_main {
            W::F64::load(partial3, base142 + (base141 + i44 - base141)).store(reach, base141 + i44);
            i44 += 8;
        }
        let base143: isize = strip3 * 512;
        let base144: isize = strip3 * base145;
        let end26: isize = (points - strip3 * 512).min(512);
        for i44 in i44_main..end26 {
            put(reach, base143 + i44, at(partial3, base144 + (base143 + i44 - base143)));
        }
    }
    {
        let chunks = ctx.chunks(k, dims * 6);
        let tasks: Vec<_> = chunks.iter().zip(split(centre, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, centre)| kmeans_region4::<S>(chunk.lo, chunk.hi, init, dims, centre))?;
    }
    {
        let chunks = ctx.chunks(points, 1);
        let tasks: Vec<_> = chunks.iter().zip(split(previous, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, previous)| kmeans_region5::<S>(chunk.lo, chunk.hi, previous))?;
    }
    let limit: i32 = max_iterations;
    let mut steps: i32 = 0_i32;
    let mut done = false;
    let base229: isize = k * dims;
    let base230: isize = (k * dims).max(0) & -8;
    let base231: isize = (k * dims).max(0) & -4;
    while steps < limit && !done {
        ctx.poll()?;
        {
            let chunks = ctx.chunks(k + 3, dims * 15);
            let tasks: Vec<_> = chunks.iter().zip(split(near, chunks, dims)).collect();
            ctx.run(tasks, |(chunk, near)| kmeans_region6::<S>(chunk.lo, chunk.hi, centre, mean, dims, k, near))?;
        }
        {
            let chunks = ctx
                .chunks(k + 3, ((dims * 5).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 5 + 7) + 3) + 4).max(0) + 2);
            let tasks: Vec<_> = chunks.iter().zip(split(half_norm, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, half_norm)| kmeans_region7::<S>(chunk.lo, chunk.hi, near, dims, k, half_norm))?;
        }
        let mut farthest: f64 = 0.0;
        let mut c4_at: isize = 0;
        while c4_at < k {
            let c4_pause = ctx.pause(c4_at, k)?;
            for c4 in c4_at..c4_pause {
                farthest = max(farthest, at(half_norm, c4));
            }
            c4_at = c4_pause;
        }
        let slack: f64 = 1.7763568394002505e-15 * (dims as f64 + 8.0);
        {
            let chunks = ctx.chunks(points, (k / 4 + 1) * (dims * 26 + 34) + 12);
            let tasks: Vec<_> = chunks.iter().zip(split(found, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, found)| {
                kmeans_region8::<S>(
                    chunk.lo,
                    chunk.hi,
                    by_dimension,
                    half_norm,
                    near,
                    reach,
                    dims,
                    farthest,
                    k,
                    points,
                    slack,
                    found,
                )
            })?;
        }
        {
            let chunks = ctx.chunks(points, 6);
            let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, labels)| kmeans_region9::<S>(chunk.lo, chunk.hi, found, k, labels))?;
        }
        let mut open: i32 = 0_i32;
        let mut open_lanes: W::I32 = W::I32::splat(0_i32);
        let i8_main: isize = points & -16;
        let mut i8_at: isize = 0;
        while i8_at < i8_main {
            let i8_pause = ctx.pause(i8_at, i8_main)?;
            while i8_at < i8_pause {
                let i8: isize = i8_at;
                let mask0: W::Mask = W::I32::load(found, i8).cmp_lt(W::I32::splat(0_i32));
                let mask0_1: W::Mask = W::I32::load(found, i8 + 8).cmp_lt(W::I32::splat(0_i32));
                open_lanes = open_lanes + W::select_i32(mask0, W::I32::splat(1_i32), W::I32::splat(0_i32));
                open_lanes = open_lanes + W::select_i32(mask0_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
                i8_at += 16;
            }
        }
        let mut open_lanes_each = [0_i32; 8];
        open_lanes.store(&mut open_lanes_each, 0);
        open = open.wrapping_add(open_lanes_each[0]);
        open = open.wrapping_add(open_lanes_each[1]);
        open = open.wrapping_add(open_lanes_each[2]);
        open = open.wrapping_add(open_lanes_each[3]);
        open = open.wrapping_add(open_lanes_each[4]);
        open = open.wrapping_add(open_lanes_each[5]);
        open = open.wrapping_add(open_lanes_each[6]);
        open = open.wrapping_add(open_lanes_each[7]);
        for i8 in i8_main..points {
            if at(found, i8) < 0_i32 {
                open = open.wrapping_add(1_i32);
            }
        }
        if open > idiv_i32(points as i32, 8_i32) {
            {
                let chunks = ctx.chunks(
                    points,
                    k * (1 + (dims * 9).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 9 + 7) + 3) + 8) + 1,
                );
                let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, labels)| kmeans_region10::<S>(chunk.lo, chunk.hi, centre, x, dims, k, labels))?;
            }
        } else {
            if open > 0_i32 {
                for i10 in 0..points {
                    ctx.poll()?;
                    if at(found, i10) < 0_i32 {
                        let mut best4: i32 = 0_i32;
                        let mut least2: f64 = f64::NAN;
                        let base183: isize = i10 * dims;
                        for c10 in 0..k {
                            ctx.poll()?;
                            let mut total4: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                            if dims <= 128 {
                                let base177: isize = base183;
                                let base178: isize = c10 * dims;
                                for d11 in 0..dims {
                                    let v6: f64 = at(x, base177 + d11) - at(centre, base178 + d11);
                                    total4 += v6 * v6;
                                }
                            } else {
                                let mut partial6 = [0.0_f64; 26];
                                let mut depth7: isize = 0;
                                let base181: isize = base183;
                                let base182: isize = c10 * dims;
                                let mut start3: isize = 0;
                                while start3 < dims {
                                    let mut running9: f64 = -0.0;
                                    let base179: isize = base181;
                                    let base180: isize = base182;
                                    let end30: isize = (start3 + 128).min(dims);
                                    for d112 in start3..end30 {
                                        let v62: f64 = at(x, base179 + d112) - at(centre, base180 + d112);
                                        running9 += v62 * v62;
                                    }
                                    let mut pairs6: isize = start3 >> 7;
                                    while pairs6 & 1 != 0 {
                                        depth7 -= 1;
                                        running9 = partial6[depth7 as usize] + running9;
                                        pairs6 >>= 1;
                                    }
                                    partial6[depth7 as usize] = running9;
                                    depth7 += 1;
                                    start3 += 128;
                                }
                                depth7 -= 1;
                                total4 = partial6[depth7 as usize];
                                while depth7 > 0 {
                                    depth7 -= 1;
                                    total4 = partial6[depth7 as usize] + total4;
                                }
                            }
                            let candidate2: f64 = total4;
                            if candidate2 < least2 || least2 != least2 && candidate2 == candidate2 {
                                least2 = candidate2;
                                best4 = c10 as i32;
                            }
                        }
                        put(labels, i10, best4);
                    }
                }
            }
        }
        {
            let chunks = ctx.chunks(points, 2);
            let tasks: Vec<_> = chunks.iter().zip(split(member, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, member)| kmeans_region11::<S>(chunk.lo, chunk.hi, labels, member))?;
        }
        {
            let chunks = ctx.chunks(k, 1);
            let tasks: Vec<_> = chunks.iter().zip(split(size, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, size)| kmeans_region12::<S>(chunk.lo, chunk.hi, size))?;
        }
        let mut i13_at: isize = 0;
        while i13_at < points {
            let i13_pause = ctx.pause(i13_at, points)?;
            for i13 in i13_at..i13_pause {
                let member_shared: i32 = at(member, i13);
                put(size, at(member, i13) as isize, at(size, member_shared as isize).wrapping_add(1_i32));
            }
            i13_at = i13_pause;
        }
        let mut empty: i32 = 0_i32;
        let mut empty_lanes: W::I32 = W::I32::splat(0_i32);
        let c11_main: isize = k & -16;
        let mut c11_at: isize = 0;
        while c11_at < c11_main {
            let c11_pause = ctx.pause(c11_at, c11_main)?;
            while c11_at < c11_pause {
                let c11: isize = c11_at;
                let mask0: W::Mask = W::I32::load(size, c11).cmp_eq(W::I32::splat(0_i32));
                let mask0_1: W::Mask = W::I32::load(size, c11 + 8).cmp_eq(W::I32::splat(0_i32));
                empty_lanes = empty_lanes + W::select_i32(mask0, W::I32::splat(1_i32), W::I32::splat(0_i32));
                empty_lanes = empty_lanes + W::select_i32(mask0_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
                c11_at += 16;
            }
        }
        let mut empty_lanes_each = [0_i32; 8];
        empty_lanes.store(&mut empty_lanes_each, 0);
        empty = empty.wrapping_add(empty_lanes_each[0]);
        empty = empty.wrapping_add(empty_lanes_each[1]);
        empty = empty.wrapping_add(empty_lanes_each[2]);
        empty = empty.wrapping_add(empty_lanes_each[3]);
        empty = empty.wrapping_add(empty_lanes_each[4]);
        empty = empty.wrapping_add(empty_lanes_each[5]);
        empty = empty.wrapping_add(empty_lanes_each[6]);
        empty = empty.wrapping_add(empty_lanes_each[7]);
        for c11 in c11_main..k {
            if at(size, c11) == 0_i32 {
                empty = empty.wrapping_add(1_i32);
            }
        }
        if empty > 0_i32 {
            {
                let chunks =
                    ctx.chunks(points, (dims * 11).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 11 + 7) + 3) + 4);
                let tasks: Vec<_> = chunks.iter().zip(split(distance, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, distance)| {
                    kmeans_region13::<S>(chunk.lo, chunk.hi, centre, labels, x, dims, distance)
                })?;
            }
            {
                let chunks = ctx.chunks(k, 4);
                let tasks: Vec<_> = chunks.iter().zip(split(is_empty, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, is_empty)| kmeans_region14::<S>(chunk.lo, chunk.hi, size, is_empty))?;
            }
            let mut apart: i32 = 0_i32;
            let mut apart_lanes: W::I32 = W::I32::splat(0_i32);
            let i15_main: isize = points & -16;
            let mut i15_at: isize = 0;
            while i15_at < i15_main {
                let i15_pause = ctx.pause(i15_at, i15_main)?;
                while i15_at < i15_pause {
                    let i15: isize = i15_at;
                    let mask0: W::Mask = W::F64::load(distance, i15).cmp_ne(W::F64::splat(0.0));
                    let mask0_1: W::Mask = W::F64::load(distance, i15 + 8).cmp_ne(W::F64::splat(0.0));
                    apart_lanes = apart_lanes + W::select_i32(mask0, W::I32::splat(1_i32), W::I32::splat(0_i32));
                    apart_lanes = apart_lanes + W::select_i32(mask0_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
                    i15_at += 16;
                }
            }
            let mut apart_lanes_each = [0_i32; 8];
            apart_lanes.store(&mut apart_lanes_each, 0);
            apart = apart.wrapping_add(apart_lanes_each[0]);
            apart = apart.wrapping_add(apart_lanes_each[1]);
            apart = apart.wrapping_add(apart_lanes_each[2]);
            apart = apart.wrapping_add(apart_lanes_each[3]);
            apart = apart.wrapping_add(apart_lanes_each[4]);
            apart = apart.wrapping_add(apart_lanes_each[5]);
            apart = apart.wrapping_add(apart_lanes_each[6]);
            apart = apart.wrapping_add(apart_lanes_each[7]);
            for i15 in i15_main..points {
                if at(distance, i15) != 0.0 {
                    apart = apart.wrapping_add(1_i32);
                }
            }
            {
                let chunks = ctx.chunks(points, 6);
                let tasks: Vec<_> = chunks.iter().zip(split(distance, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, distance)| kmeans_region15::<S>(chunk.lo, chunk.hi, distance))?;
            }
            for c13 in 0..k {
                ctx.poll()?;
                if apart > 0_i32 && at(is_empty, c13) != 0_i32 {
                    let mut best5: i32 = 0_i32;
                    let mut most: f64 = f64::NAN;
                    for i17 in 0..points {
                        let candidate3: f64 = at(distance, i17);
                        if candidate3 > most || most != most && candidate3 == candidate3 {
                            most = candidate3;
                            best5 = i17 as i32;
                        }
                    }
                    let farthest2: i32 = best5;
                    put(
                        size,
                        at(member, farthest2 as isize) as isize,
                        at(size, at(member, farthest2 as isize) as isize).wrapping_sub(1_i32),
                    );
                    put(size, c13, 1_i32);
                    put(member, farthest2 as isize, c13 as i32);
                    put(distance, farthest2 as isize, -1.0);
                }
            }
        }
        // One pass over the rows for all groups; blocks of 128 rows merge pairwise.
        let terms: isize = points;
        let mut part_rows: isize = 256;
        while terms > part_rows * 32 {
            part_rows *= 2;
        }
        let parts: isize = (terms + part_rows - 1) / part_rows;
        {
            let chunks = ctx.chunks(parts, part_rows * (dims * 3 + 6));
            let tasks: Vec<_> = chunks.iter().zip(split(totals, chunks, k * dims)).collect();
            ctx.run_with(
                tasks,
                || Ok((scratch::<f64>(26 * (k * dims))?,)),
                |(chunk, totals), (sums,)| {
                    kmeans_region16::<S>(chunk.lo, chunk.hi, member, x, dims, k, part_rows, terms, totals, sums)
                },
            )?;
        }
        let mut depth10: isize = 0;
        let base203: isize = base229;
        let base204: isize = base230;
        for block7 in 0..parts {
            ctx.poll()?;
            let into4: isize = depth10 * base203;
            let from9: isize = block7 * base203;
            if into4 != from9 {
                let e16_main: isize = base204;
                let mut e16: isize = 0;
                while e16 < e16_main {
                    W::F64::load(totals, from9 + e16).store(totals, into4 + e16);
                    e16 += 8;
                }
                let end37: isize = base203;
                for e16 in e16_main..end37 {
                    put(totals, into4 + e16, at(totals, from9 + e16));
                }
            }
            depth10 += 1;
            let mut pairs9: isize = block7;
            let base201: isize = base203;
            let base202: isize = base204;
            while pairs9 & 1 != 0 {
                ctx.poll()?;
                depth10 -= 1;
                let older9: isize = (depth10 - 1) * base201;
                let newer9: isize = older9 + base201;
                let e17_main: isize = base202;
                let mut e17: isize = 0;
                while e17 < e17_main {
                    (W::F64::load(totals, older9 + e17) + W::F64::load(totals, newer9 + e17))
                        .store(totals, older9 + e17);
                    e17 += 8;
                }
                let end38: isize = base201;
                for e17 in e17_main..end38 {
                    put(totals, older9 + e17, at(totals, older9 + e17) + at(totals, newer9 + e17));
                }
                pairs9 >>= 1;
            }
        }
        let base205: isize = base229;
        let base206: isize = base230;
        while depth10 > 1 {
            ctx.poll()?;
            depth10 -= 1;
            let older10: isize = (depth10 - 1) * base205;
            let newer10: isize = older10 + base205;
            let e18_main: isize = base206;
            let mut e18: isize = 0;
            while e18 < e18_main {
                (W::F64::load(totals, older10 + e18) + W::F64::load(totals, newer10 + e18))
                    .store(totals, older10 + e18);
                e18 += 8;
            }
            let end39: isize = base205;
            for e18 in e18_main..end39 {
                put(totals, older10 + e18, at(totals, older10 + e18) + at(totals, newer10 + e18));
            }
        }
        if terms <= 0 {
            let e13_main3: isize = base231;
            let mut e13: isize = 0;
            while e13 < e13_main3 {
                S::F64::splat(0.0).store(totals, e13);
                e13 += 4;
            }
            let end40: isize = base229;
            for e13 in e13_main3..end40 {
                put(totals, e13, 0.0);
            }
        }
        {
            let chunks = ctx.chunks(k, dims * 20);
            let tasks: Vec<_> = chunks.iter().zip(split(next, chunks, dims)).collect();
            ctx.run(tasks, |(chunk, next)| kmeans_region17::<S>(chunk.lo, chunk.hi, centre, size, totals, dims, next))?;
        }
        let mut total6: f64 = if k <= 0 { 0.0 } else { -0.0 };
        if k < 8 {
            for c15 in 0..k {
                let mut total7: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base209: isize = c15 * dims;
                    for d14 in 0..dims {
                        let v8: f64 = at(next, base209 + d14) - at(centre, base209 + d14);
                        total7 += v8 * v8;
                    }
                } else {
                    let mut partial8 = [0.0_f64; 26];
                    let mut depth12: isize = 0;
                    let base211: isize = c15 * dims;
                    let mut start6: isize = 0;
                    while start6 < dims {
                        let mut running11: f64 = -0.0;
                        let base210: isize = base211;
                        let end41: isize = (start6 + 128).min(dims);
                        for d142 in start6..end41 {
                            let v82: f64 = at(next, base210 + d142) - at(centre, base210 + d142);
                            running11 += v82 * v82;
                        }
                        let mut pairs10: isize = start6 >> 7;
                        while pairs10 & 1 != 0 {
                            depth12 -= 1;
                            running11 = partial8[depth12 as usize] + running11;
                            pairs10 >>= 1;
                        }
                        partial8[depth12 as usize] = running11;
                        depth12 += 1;
                        start6 += 128;
                    }
                    depth12 -= 1;
                    total7 = partial8[depth12 as usize];
                    while depth12 > 0 {
                        depth12 -= 1;
                        total7 = partial8[depth12 as usize] + total7;
                    }
                }
                total6 += total7;
            }
        } else {
            let mut left2 = [0.0_f64; 26];
            let mut next_from2 = [0_isize; 26];
            let mut next_count2 = [0_isize; 26];
            let mut from10: isize = 0;
            let mut count2: isize = k;
            let mut depth11: isize = 0;
            let mut busy2 = true;
            while busy2 {
                ctx.poll()?;
                while count2 > 128 {
                    let half2: isize = (count2 >> 4) * 8;
                    next_from2[depth11 as usize] = from10 + half2;
                    next_count2[depth11 as usize] = count2 - half2;
                    depth11 += 1;
                    count2 = half2;
                }
                let end2: isize = from10 + count2;
                let whole5: isize = from10 + (count2 & -8);
                let mut total8_low2: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                if dims <= 128 {
                    let base212: isize = from10 * dims;
                    for d143_low2 in 0..dims {
                        let v83_low2: S::F64 = S::F64::load_strided(next, base212 + d143_low2, dims)
                            - S::F64::load_strided(centre, base212 + d143_low2, dims);
                        total8_low2 = total8_low2 + v83_low2 * v83_low2;
                    }
                } else {
                    let mut partial9_low2 = [S::F64::splat(0.0); 26];
                    let mut depth13_low2: isize = 0;
                    let base214: isize = from10 * dims;
                    let mut start7_low2: isize = 0;
                    while start7_low2 < dims {
                        ctx.poll()?;
                        let mut running12_low2: S::F64 = S::F64::splat(-0.0);
                        let base213: isize = base214;
                        let end42: isize = (start7_low2 + 128).min(dims);
                        for d144_low2 in start7_low2..end42 {
                            let v84_low2: S::F64 = S::F64::load_strided(next, base213 + d144_low2, dims)
                                - S::F64::load_strided(centre, base213 + d144_low2, dims);
                            running12_low2 = running12_low2 + v84_low2 * v84_low2;
                        }
                        let mut pairs11_low2: isize = start7_low2 >> 7;
                        while pairs11_low2 & 1 != 0 {
                            depth13_low2 -= 1;
                            running12_low2 = partial9_low2[depth13_low2 as usize] + running12_low2;
                            pairs11_low2 >>= 1;
                        }
                        partial9_low2[depth13_low2 as usize] = running12_low2;
                        depth13_low2 += 1;
                        start7_low2 += 128;
                    }
                    depth13_low2 -= 1;
                    total8_low2 = partial9_low2[depth13_low2 as usize];
                    while depth13_low2 > 0 {
                        depth13_low2 -= 1;
                        total8_low2 = partial9_low2[depth13_low2 as usize] + total8_low2;
                    }
                }
                let mut low2: S::F64 = total8_low2;
                let mut total8_high2: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                if dims <= 128 {
                    let base215: isize = (from10 + 4) * dims;
                    for d143_high2 in 0..dims {
                        let v83_high2: S::F64 = S::F64::load_strided(next, base215 + d143_high2, dims)
                            - S::F64::load_strided(centre, base215 + d143_high2, dims);
                        total8_high2 = total8_high2 + v83_high2 * v83_high2;
                    }
                } else {
                    let mut partial9_high2 = [S::F64::splat(0.0); 26];
                    let mut depth13_high2: isize = 0;
                    let base217: isize = (from10 + 4) * dims;
                    let mut start7_high2: isize = 0;
                    while start7_high2 < dims {
                        ctx.poll()?;
                        let mut running12_high2: S::F64 = S::F64::splat(-0.0);
                        let base216: isize = base217;
                        let end43: isize = (start7_high2 + 128).min(dims);
                        for d144_high2 in start7_high2..end43 {
                            let v84_high2: S::F64 = S::F64::load_strided(next, base216 + d144_high2, dims)
                                - S::F64::load_strided(centre, base216 + d144_high2, dims);
                            running12_high2 = running12_high2 + v84_high2 * v84_high2;
                        }
                        let mut pairs11_high2: isize = start7_high2 >> 7;
                        while pairs11_high2 & 1 != 0 {
                            depth13_high2 -= 1;
                            running12_high2 = partial9_high2[depth13_high2 as usize] + running12_high2;
                            pairs11_high2 >>= 1;
                        }
                        partial9_high2[depth13_high2 as usize] = running12_high2;
                        depth13_high2 += 1;
                        start7_high2 += 128;
                    }
                    depth13_high2 -= 1;
                    total8_high2 = partial9_high2[depth13_high2 as usize];
                    while depth13_high2 > 0 {
                        depth13_high2 -= 1;
                        total8_high2 = partial9_high2[depth13_high2 as usize] + total8_high2;
                    }
                }
                let mut high2: S::F64 = total8_high2;
                let mut c152: isize = from10 + 8;
                while c152 < whole5 {
                    ctx.poll()?;
                    let mut total8_low2_next: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                    if dims <= 128 {
                        let base218: isize = c152 * dims;
                        for d143_low2_next in 0..dims {
                            let v83_low2_next: S::F64 = S::F64::load_strided(next, base218 + d143_low2_next, dims)
                                - S::F64::load_strided(centre, base218 + d143_low2_next, dims);
                            total8_low2_next = total8_low2_next + v83_low2_next * v83_low2_next;
                        }
                    } else {
                        let mut partial9_low2_next = [S::F64::splat(0.0); 26];
                        let mut depth13_low2_next: isize = 0;
                        let base220: isize = c152 * dims;
                        let mut start7_low2_next: isize = 0;
                        while start7_low2_next < dims {
                            let mut running12_low2_next: S::F64 = S::F64::splat(-0.0);
                            let base219: isize = base220;
                            let end44: isize = (start7_low2_next + 128).min(dims);
                            for d144_low2_next in start7_low2_next..end44 {
                                let v84_low2_next: S::F64 = S::F64::load_strided(next, base219 + d144_low2_next, dims)
                                    - S::F64::load_strided(centre, base219 + d144_low2_next, dims);
                                running12_low2_next = running12_low2_next + v84_low2_next * v84_low2_next;
                            }
                            let mut pairs11_low2_next: isize = start7_low2_next >> 7;
                            while pairs11_low2_next & 1 != 0 {
                                depth13_low2_next -= 1;
                                running12_low2_next =
                                    partial9_low2_next[depth13_low2_next as usize] + running12_low2_next;
                                pairs11_low2_next >>= 1;
                            }
                            partial9_low2_next[depth13_low2_next as usize] = running12_low2_next;
                            depth13_low2_next += 1;
                            start7_low2_next += 128;
                        }
                        depth13_low2_next -= 1;
                        total8_low2_next = partial9_low2_next[depth13_low2_next as usize];
                        while depth13_low2_next > 0 {
                            depth13_low2_next -= 1;
                            total8_low2_next = partial9_low2_next[depth13_low2_next as usize] + total8_low2_next;
                        }
                    }
                    low2 = low2 + total8_low2_next;
                    let mut total8_high2_next: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                    if dims <= 128 {
                        let base221: isize = (c152 + 4) * dims;
                        for d143_high2_next in 0..dims {
                            let v83_high2_next: S::F64 = S::F64::load_strided(next, base221 + d143_high2_next, dims)
                                - S::F64::load_strided(centre, base221 + d143_high2_next, dims);
                            total8_high2_next = total8_high2_next + v83_high2_next * v83_high2_next;
                        }
                    } else {
                        let mut partial9_high2_next = [S::F64::splat(0.0); 26];
                        let mut depth13_high2_next: isize = 0;
                        let base223: isize = (c152 + 4) * dims;
                        let mut start7_high2_next: isize = 0;
                        while start7_high2_next < dims {
                            let mut running12_high2_next: S::F64 = S::F64::splat(-0.0);
                            let base222: isize = base223;
                            let end45: isize = (start7_high2_next + 128).min(dims);
                            for d144_high2_next in start7_high2_next..end45 {
                                let v84_high2_next: S::F64 =
                                    S::F64::load_strided(next, base222 + d144_high2_next, dims)
                                        - S::F64::load_strided(centre, base222 + d144_high2_next, dims);
                                running12_high2_next = running12_high2_next + v84_high2_next * v84_high2_next;
                            }
                            let mut pairs11_high2_next: isize = start7_high2_next >> 7;
                            while pairs11_high2_next & 1 != 0 {
                                depth13_high2_next -= 1;
                                running12_high2_next =
                                    partial9_high2_next[depth13_high2_next as usize] + running12_high2_next;
                                pairs11_high2_next >>= 1;
                            }
                            partial9_high2_next[depth13_high2_next as usize] = running12_high2_next;
                            depth13_high2_next += 1;
                            start7_high2_next += 128;
                        }
                        depth13_high2_next -= 1;
                        total8_high2_next = partial9_high2_next[depth13_high2_next as usize];
                        while depth13_high2_next > 0 {
                            depth13_high2_next -= 1;
                            total8_high2_next = partial9_high2_next[depth13_high2_next as usize] + total8_high2_next;
                        }
                    }
                    high2 = high2 + total8_high2_next;
                    c152 += 8;
                }
                let mut lanes2 = [0.0_f64; 8];
                low2.store(&mut lanes2, 0);
                high2.store(&mut lanes2, 4);
                total6 =
                    lanes2[0] + lanes2[1] + (lanes2[2] + lanes2[3]) + (lanes2[4] + lanes2[5] + (lanes2[6] + lanes2[7]));
                for c153 in whole5..end2 {
                    ctx.poll()?;
                    let mut total9: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                    if dims <= 128 {
                        let base224: isize = c153 * dims;
                        for d145 in 0..dims {
                            let v85: f64 = at(next, base224 + d145) - at(centre, base224 + d145);
                            total9 += v85 * v85;
                        }
                    } else {
                        let mut partial10 = [0.0_f64; 26];
                        let mut depth14: isize = 0;
                        let base226: isize = c153 * dims;
                        let mut start8: isize = 0;
                        while start8 < dims {
                            let mut running13: f64 = -0.0;
                            let base225: isize = base226;
                            let end46: isize = (start8 + 128).min(dims);
                            for d146 in start8..end46 {
                                let v86: f64 = at(next, base225 + d146) - at(centre, base225 + d146);
                                running13 += v86 * v86;
                            }
                            let mut pairs12: isize = start8 >> 7;
                            while pairs12 & 1 != 0 {
                                depth14 -= 1;
                                running13 = partial10[depth14 as usize] + running13;
                                pairs12 >>= 1;
                            }
                            partial10[depth14 as usize] = running13;
                            depth14 += 1;
                            start8 += 128;
                        }
                        depth14 -= 1;
                        total9 = partial10[depth14 as usize];
                        while depth14 > 0 {
                            depth14 -= 1;
                            total9 = partial10[depth14 as usize] + total9;
                        }
                    }
                    total6 += total9;
                }
                busy2 = false;
                while depth11 > 0 && !busy2 {
                    depth11 -= 1;
                    if next_count2[depth11 as usize] == 0 {
                        total6 = left2[depth11 as usize] + total6;
                    } else {
                        from10 = next_from2[depth11 as usize];
                        count2 = next_count2[depth11 as usize];
                        left2[depth11 as usize] = total6;
                        next_count2[depth11 as usize] = 0;
                        depth11 += 1;
                        busy2 = true;
                    }
                }
            }
        }
        let shift: f64 = total6;
        {
            let chunks = ctx.chunks(k, dims * 6);
            let tasks: Vec<_> = chunks.iter().zip(split(centre, chunks, dims)).collect();
            ctx.run(tasks, |(chunk, centre)| kmeans_region18::<S>(chunk.lo, chunk.hi, next, dims, centre))?;
        }
        let mut moved: i32 = 0_i32;
        let mut moved_lanes: W::I32 = W::I32::splat(0_i32);
        let i19_main: isize = points & -16;
        let mut i19_at: isize = 0;
        while i19_at < i19_main {
            let i19_pause = ctx.pause(i19_at, i19_main)?;
            while i19_at < i19_pause {
                let i19: isize = i19_at;
                let mask0: W::Mask = W::I32::load(labels, i19).cmp_ne(W::I32::load(previous, i19));
                let mask0_1: W::Mask = W::I32::load(labels, i19 + 8).cmp_ne(W::I32::load(previous, i19 + 8));
                moved_lanes = moved_lanes + W::select_i32(mask0, W::I32::splat(1_i32), W::I32::splat(0_i32));
                moved_lanes = moved_lanes + W::select_i32(mask0_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
                i19_at += 16;
            }
        }
        let mut moved_lanes_each = [0_i32; 8];
        moved_lanes.store(&mut moved_lanes_each, 0);
        moved = moved.wrapping_add(moved_lanes_each[0]);
        moved = moved.wrapping_add(moved_lanes_each[1]);
        moved = moved.wrapping_add(moved_lanes_each[2]);
        moved = moved.wrapping_add(moved_lanes_each[3]);
        moved = moved.wrapping_add(moved_lanes_each[4]);
        moved = moved.wrapping_add(moved_lanes_each[5]);
        moved = moved.wrapping_add(moved_lanes_each[6]);
        moved = moved.wrapping_add(moved_lanes_each[7]);
        for i19 in i19_main..points {
            if at(labels, i19) != at(previous, i19) {
                moved = moved.wrapping_add(1_i32);
            }
        }
        {
            let chunks = ctx.chunks(points, 2);
            let tasks: Vec<_> = chunks.iter().zip(split(previous, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, previous)| kmeans_region19::<S>(chunk.lo, chunk.hi, labels, previous))?;
        }
        done = moved == 0_i32 || shift <= enough;
        steps = steps.wrapping_add(1_i32);
    }
    {
        let chunks = ctx.chunks(k + 3, dims * 15);
        let tasks: Vec<_> = chunks.iter().zip(split(near, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, near)| kmeans_region20::<S>(chunk.lo, chunk.hi, centre, mean, dims, k, near))?;
    }
    {
        let chunks =
            ctx.chunks(k + 3, ((dims * 5).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 5 + 7) + 3) + 4).max(0) + 2);
        let tasks: Vec<_> = chunks.iter().zip(split(half_norm, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, half_norm)| kmeans_region21::<S>(chunk.lo, chunk.hi, near, dims, k, half_norm))?;
    }
    let mut farthest3: f64 = 0.0;
    let mut c19_at: isize = 0;
    while c19_at < k {
        let c19_pause = ctx.pause(c19_at, k)?;
        for c19 in c19_at..c19_pause {
            farthest3 = max(farthest3, at(half_norm, c19));
        }
        c19_at = c19_pause;
    }
    let slack2: f64 = 1.7763568394002505e-15 * (dims as f64 + 8.0);
    {
        let chunks = ctx.chunks(points, (k / 4 + 1) * (dims * 26 + 34) + 12);
        let tasks: Vec<_> = chunks.iter().zip(split(found, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, found)| {
            kmeans_region22::<S>(
                chunk.lo,
                chunk.hi,
                by_dimension,
                half_norm,
                near,
                reach,
                dims,
                farthest3,
                k,
                points,
                slack2,
                found,
            )
        })?;
    }
    {
        let chunks = ctx.chunks(points, 6);
        let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, labels)| kmeans_region23::<S>(chunk.lo, chunk.hi, found, k, labels))?;
    }
    let mut open2: i32 = 0_i32;
    let mut open2_lanes: W::I32 = W::I32::splat(0_i32);
    let i23_main: isize = points & -16;
    let mut i23_at: isize = 0;
    while i23_at < i23_main {
        let i23_pause = ctx.pause(i23_at, i23_main)?;
        while i23_at < i23_pause {
            let i23: isize = i23_at;
            let mask0: W::Mask = W::I32::load(found, i23).cmp_lt(W::I32::splat(0_i32));
            let mask0_1: W::Mask = W::I32::load(found, i23 + 8).cmp_lt(W::I32::splat(0_i32));
            open2_lanes = open2_lanes + W::select_i32(mask0, W::I32::splat(1_i32), W::I32::splat(0_i32));
            open2_lanes = open2_lanes + W::select_i32(mask0_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
            i23_at += 16;
        }
    }
    let mut open2_lanes_each = [0_i32; 8];
    open2_lanes.store(&mut open2_lanes_each, 0);
    open2 = open2.wrapping_add(open2_lanes_each[0]);
    open2 = open2.wrapping_add(open2_lanes_each[1]);
    open2 = open2.wrapping_add(open2_lanes_each[2]);
    open2 = open2.wrapping_add(open2_lanes_each[3]);
    open2 = open2.wrapping_add(open2_lanes_each[4]);
    open2 = open2.wrapping_add(open2_lanes_each[5]);
    open2 = open2.wrapping_add(open2_lanes_each[6]);
    open2 = open2.wrapping_add(open2_lanes_each[7]);
    for i23 in i23_main..points {
        if at(found, i23) < 0_i32 {
            open2 = open2.wrapping_add(1_i32);
        }
    }
    if open2 > idiv_i32(points as i32, 8_i32) {
        {
            let chunks = ctx.chunks(
                points,
                k * (1 + (dims * 9).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 9 + 7) + 3) + 8) + 1,
            );
            let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, labels)| kmeans_region24::<S>(chunk.lo, chunk.hi, centre, x, dims, k, labels))?;
        }
    } else {
        if open2 > 0_i32 {
            for i25 in 0..points {
                ctx.poll()?;
                if at(found, i25) < 0_i32 {
                    let mut best7: i32 = 0_i32;
                    let mut least4: f64 = f64::NAN;
                    let base267: isize = i25 * dims;
                    for c25 in 0..k {
                        ctx.poll()?;
                        let mut total12: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                        if dims <= 128 {
                            let base261: isize = base267;
                            let base262: isize = c25 * dims;
                            for d20 in 0..dims {
                                let v12: f64 = at(x, base261 + d20) - at(centre, base262 + d20);
                                total12 += v12 * v12;
                            }
                        } else {
                            let mut partial13 = [0.0_f64; 26];
                            let mut depth17: isize = 0;
                            let base265: isize = base267;
                            let base266: isize = c25 * dims;
                            let mut start11: isize = 0;
                            while start11 < dims {
                                let mut running16: f64 = -0.0;
                                let base263: isize = base265;
                                let base264: isize = base266;
                                let end50: isize = (start11 + 128).min(dims);
                                for d202 in start11..end50 {
                                    let v122: f64 = at(x, base263 + d202) - at(centre, base264 + d202);
                                    running16 += v122 * v122;
                                }
                                let mut pairs15: isize = start11 >> 7;
                                while pairs15 & 1 != 0 {
                                    depth17 -= 1;
                                    running16 = partial13[depth17 as usize] + running16;
                                    pairs15 >>= 1;
                                }
                                partial13[depth17 as usize] = running16;
                                depth17 += 1;
                                start11 += 128;
                            }
                            depth17 -= 1;
                            total12 = partial13[depth17 as usize];
                            while depth17 > 0 {
                                depth17 -= 1;
                                total12 = partial13[depth17 as usize] + total12;
                            }
                        }
                        let candidate5: f64 = total12;
                        if candidate5 < least4 || least4 != least4 && candidate5 == candidate5 {
                            least4 = candidate5;
                            best7 = c25 as i32;
                        }
                    }
                    put(labels, i25, best7);
                }
            }
        }
    }
    put(iterations, 0, steps);
    {
        let chunks = ctx.chunks(points, (dims * 11).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 11 + 7) + 3) + 4);
        let tasks: Vec<_> = chunks.iter().zip(split(distance, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, distance)| {
            kmeans_region25::<S>(chunk.lo, chunk.hi, centre, labels, x, dims, distance)
        })?;
    }
    let mut total14: f64 = if points <= 0 { 0.0 } else { -0.0 };
    if points < 8 {
        for i27 in 0..points {
            total14 += at(distance, i27);
        }
    } else {
        let mut left3 = [0.0_f64; 26];
        let mut next_from3 = [0_isize; 26];
        let mut next_count3 = [0_isize; 26];
        let mut from11: isize = 0;
        let mut count3: isize = points;
        let mut depth19: isize = 0;
        let mut busy3 = true;
        while busy3 {
            ctx.poll()?;
            while count3 > 128 {
                let half3: isize = (count3 >> 4) * 8;
                next_from3[depth19 as usize] = from11 + half3;
                next_count3[depth19 as usize] = count3 - half3;
                depth19 += 1;
                count3 = half3;
            }
            let end3: isize = from11 + count3;
            let whole6: isize = from11 + (count3 & -8);
            let mut low3: S::F64 = S::F64::load(distance, from11);
            let mut high3: S::F64 = S::F64::load(distance, from11 + 4);
            let mut i272: isize = from11 + 8;
            while i272 < whole6 {
                low3 = low3 + S::F64::load(distance, i272);
                high3 = high3 + S::F64::load(distance, i272 + 4);
                i272 += 8;
            }
            let mut lanes3 = [0.0_f64; 8];
            low3.store(&mut lanes3, 0);
            high3.store(&mut lanes3, 4);
            total14 =
                lanes3[0] + lanes3[1] + (lanes3[2] + lanes3[3]) + (lanes3[4] + lanes3[5] + (lanes3[6] + lanes3[7]));
            for i273 in whole6..end3 {
                total14 += at(distance, i273);
            }
            busy3 = false;
            while depth19 > 0 && !busy3 {
                depth19 -= 1;
                if next_count3[depth19 as usize] == 0 {
                    total14 = left3[depth19 as usize] + total14;
                } else {
                    from11 = next_from3[depth19 as usize];
                    count3 = next_count3[depth19 as usize];
                    left3[depth19 as usize] = total14;
                    next_count3[depth19 as usize] = 0;
                    depth19 += 1;
                    busy3 = true;
                }
            }
        }
    }
    let result: f64 = total14.abs();
    put(inertia, 0, canonical(result, nan));
    {
        let chunks = ctx.chunks(k, dims * 6);
        let tasks: Vec<_> = chunks.iter().zip(split(centroids, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, centroids)| kmeans_region26::<S>(chunk.lo, chunk.hi, centre, dims, centroids))?;
    }
    Ok(())
}

multiversion!(kmeans_region0 = kmeans_region0_body(lo: isize, hi: isize, x: &[f64], dims: isize, points: isize, strips: isize, partial: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region0_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    dims: isize,
    points: isize,
    strips: isize,
    partial: &mut [f64],
) {
    let partial_base = lo * dims.min(512);
    let base32: isize = dims.min(512);
    let base33: isize = dims.min(512).max(0) & -8;
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * base32;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(points);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = base33;
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(-0.0).store(partial, base + e - partial_base);
            e += 8;
        }
        let end4: isize = base32;
        for e in e_main..end4 {
            put(partial, base + e - partial_base, -0.0);
        }
        let base22: isize = (dims - strip * 512).min(512).max(0) & -8;
        let base23: isize = strip * 512;
        let base24: isize = (dims - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let d3_main: isize = base22;
            let base3: isize = term * dims;
            let base5: isize = base23;
            let base6: isize = (term + 1) * dims;
            let base7: isize = (term + 2) * dims;
            let base8: isize = (term + 3) * dims;
            let base9: isize = (term + 4) * dims;
            let base10: isize = (term + 5) * dims;
            let base11: isize = (term + 6) * dims;
            let base12: isize = (term + 7) * dims;
            let mut d3: isize = 0;
            while d3 < d3_main {
                let mut running: W::F64 = W::F64::load(partial, base + d3 - partial_base);
                running = running + W::F64::load(x, base3 + (base5 + d3));
                running = running + W::F64::load(x, base6 + (base5 + d3));
                running = running + W::F64::load(x, base7 + (base5 + d3));
                running = running + W::F64::load(x, base8 + (base5 + d3));
                running = running + W::F64::load(x, base9 + (base5 + d3));
                running = running + W::F64::load(x, base10 + (base5 + d3));
                running = running + W::F64::load(x, base11 + (base5 + d3));
                running = running + W::F64::load(x, base12 + (base5 + d3));
                running.store(partial, base + d3 - partial_base);
                d3 += 8;
            }
            let base13: isize = term * dims;
            let base14: isize = base23;
            let base15: isize = (term + 1) * dims;
            let base16: isize = (term + 2) * dims;
            let base17: isize = (term + 3) * dims;
            let base18: isize = (term + 4) * dims;
            let base19: isize = (term + 5) * dims;
            let base20: isize = (term + 6) * dims;
            let base21: isize = (term + 7) * dims;
            let end5: isize = base24;
            for d3 in d3_main..end5 {
                let mut running: f64 = at(partial, base + d3 - partial_base);
                running += at(x, base13 + (base14 + d3));
                running += at(x, base15 + (base14 + d3));
                running += at(x, base16 + (base14 + d3));
                running += at(x, base17 + (base14 + d3));
                running += at(x, base18 + (base14 + d3));
                running += at(x, base19 + (base14 + d3));
                running += at(x, base20 + (base14 + d3));
                running += at(x, base21 + (base14 + d3));
                put(partial, base + d3 - partial_base, running);
            }
            term += 8;
        }
        let base29: isize = (dims - strip * 512).min(512).max(0) & -8;
        let base30: isize = strip * 512;
        let base31: isize = (dims - strip * 512).min(512);
        for term in whole..to {
            let d5_main: isize = base29;
            let base25: isize = term * dims;
            let base26: isize = base30;
            let mut d5: isize = 0;
            while d5 < d5_main {
                let mut running2: W::F64 = W::F64::load(partial, base + d5 - partial_base);
                running2 = running2 + W::F64::load(x, base25 + (base26 + d5));
                running2.store(partial, base + d5 - partial_base);
                d5 += 8;
            }
            let base27: isize = term * dims;
            let base28: isize = base30;
            let end6: isize = base31;
            for d5 in d5_main..end6 {
                let mut running2: f64 = at(partial, base + d5 - partial_base);
                running2 += at(x, base27 + (base28 + d5));
                put(partial, base + d5 - partial_base, running2);
            }
        }
    }
}

multiversion!(kmeans_region1 = kmeans_region1_body(lo2: isize, hi2: isize, mean: &[f64], x: &[f64], dims: isize, points: isize, strips2: isize, partial2: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region1_body<S: Simd, W: Vectors>(
    lo2: isize,
    hi2: isize,
    mean: &[f64],
    x: &[f64],
    dims: isize,
    points: isize,
    strips2: isize,
    partial2: &mut [f64],
) {
    let partial2_base = lo2 * dims.min(512);
    let base80: isize = dims.min(512);
    let base81: isize = dims.min(512).max(0) & -8;
    for item2 in lo2..hi2 {
        let block3: isize = item2 / strips2;
        let strip2: isize = item2 - block3 * strips2;
        let base2: isize = item2 * base80;
        let from3: isize = block3 * 128;
        let to2: isize = (from3 + 128).min(points);
        let whole2: isize = from3 + (to2 - from3 & -8);
        let e5_main: isize = base81;
        let mut e5: isize = 0;
        while e5 < e5_main {
            W::F64::splat(-0.0).store(partial2, base2 + e5 - partial2_base);
            e5 += 8;
        }
        let end12: isize = base80;
        for e5 in e5_main..end12 {
            put(partial2, base2 + e5 - partial2_base, -0.0);
        }
        let base70: isize = (dims - strip2 * 512).min(512).max(0) & -8;
        let base71: isize = strip2 * 512;
        let base72: isize = (dims - strip2 * 512).min(512);
        let mut term2: isize = from3;
        while term2 < whole2 {
            let d23_main: isize = base70;
            let base52: isize = term2 * dims;
            let base53: isize = base71;
            let base54: isize = (term2 + 1) * dims;
            let base55: isize = (term2 + 2) * dims;
            let base56: isize = (term2 + 3) * dims;
            let base57: isize = (term2 + 4) * dims;
            let base58: isize = (term2 + 5) * dims;
            let base59: isize = (term2 + 6) * dims;
            let base60: isize = (term2 + 7) * dims;
            let mut d23: isize = 0;
            while d23 < d23_main {
                let mean_shared: W::F64 = W::F64::load(mean, base53 + d23);
                let mut running3: W::F64 = W::F64::load(partial2, base2 + d23 - partial2_base);
                let v14: W::F64 = W::F64::load(x, base52 + (base53 + d23)) - mean_shared;
                running3 = running3 + v14 * v14;
                let v15: W::F64 = W::F64::load(x, base54 + (base53 + d23)) - mean_shared;
                running3 = running3 + v15 * v15;
                let v16: W::F64 = W::F64::load(x, base55 + (base53 + d23)) - mean_shared;
                running3 = running3 + v16 * v16;
                let v17: W::F64 = W::F64::load(x, base56 + (base53 + d23)) - mean_shared;
                running3 = running3 + v17 * v17;
                let v18: W::F64 = W::F64::load(x, base57 + (base53 + d23)) - mean_shared;
                running3 = running3 + v18 * v18;
                let v19: W::F64 = W::F64::load(x, base58 + (base53 + d23)) - mean_shared;
                running3 = running3 + v19 * v19;
                let v20: W::F64 = W::F64::load(x, base59 + (base53 + d23)) - mean_shared;
                running3 = running3 + v20 * v20;
                let v21: W::F64 = W::F64::load(x, base60 + (base53 + d23)) - mean_shared;
                running3 = running3 + v21 * v21;
                running3.store(partial2, base2 + d23 - partial2_base);
                d23 += 8;
            }
            let base61: isize = term2 * dims;
            let base62: isize = base71;
            let base63: isize = (term2 + 1) * dims;
            let base64: isize = (term2 + 2) * dims;
            let base65: isize = (term2 + 3) * dims;
            let base66: isize = (term2 + 4) * dims;
            let base67: isize = (term2 + 5) * dims;
            let base68: isize = (term2 + 6) * dims;
            let base69: isize = (term2 + 7) * dims;
            let end13: isize = base72;
            for d23 in d23_main..end13 {
                let mean_shared2: f64 = at(mean, base62 + d23);
                let mut running3: f64 = at(partial2, base2 + d23 - partial2_base);
                let v14: f64 = at(x, base61 + (base62 + d23)) - mean_shared2;
                running3 += v14 * v14;
                let v15: f64 = at(x, base63 + (base62 + d23)) - mean_shared2;
                running3 += v15 * v15;
                let v16: f64 = at(x, base64 + (base62 + d23)) - mean_shared2;
                running3 += v16 * v16;
                let v17: f64 = at(x, base65 + (base62 + d23)) - mean_shared2;
                running3 += v17 * v17;
                let v18: f64 = at(x, base66 + (base62 + d23)) - mean_shared2;
                running3 += v18 * v18;
                let v19: f64 = at(x, base67 + (base62 + d23)) - mean_shared2;
                running3 += v19 * v19;
                let v20: f64 = at(x, base68 + (base62 + d23)) - mean_shared2;
                running3 += v20 * v20;
                let v21: f64 = at(x, base69 + (base62 + d23)) - mean_shared2;
                running3 += v21 * v21;
                put(partial2, base2 + d23 - partial2_base, running3);
            }
            term2 += 8;
        }
        let base77: isize = (dims - strip2 * 512).min(512).max(0) & -8;
        let base78: isize = strip2 * 512;
        let base79: isize = (dims - strip2 * 512).min(512);
        for term2 in whole2..to2 {
            let d24_main: isize = base77;
            let base73: isize = term2 * dims;
            let base74: isize = base78;
            let mut d24: isize = 0;
            while d24 < d24_main {
                let mut running4: W::F64 = W::F64::load(partial2, base2 + d24 - partial2_base);
                let v22: W::F64 = W::F64::load(x, base73 + (base74 + d24)) - W::F64::load(mean, base74 + d24);
                running4 = running4 + v22 * v22;
                running4.store(partial2, base2 + d24 - partial2_base);
                d24 += 8;
            }
            let base75: isize = term2 * dims;
            let base76: isize = base78;
            let end14: isize = base79;
            for d24 in d24_main..end14 {
                let mut running4: f64 = at(partial2, base2 + d24 - partial2_base);
                let v22: f64 = at(x, base75 + (base76 + d24)) - at(mean, base76 + d24);
                running4 += v22 * v22;
                put(partial2, base2 + d24 - partial2_base, running4);
            }
        }
    }
}

multiversion!(kmeans_region2 = kmeans_region2_body(lo3: isize, hi3: isize, mean: &[f64], x: &[f64], dims: isize, points: isize, by_dimension: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region2_body<S: Simd, W: Vectors>(
    lo3: isize,
    hi3: isize,
    mean: &[f64],
    x: &[f64],
    dims: isize,
    points: isize,
    by_dimension: &mut [f64],
) {
    let by_dimension_base = lo3 * points;
    for d4 in lo3..hi3 {
        let i3_main: isize = points & -8;
        let base100: isize = d4 * points;
        let mut i3: isize = 0;
        while i3 < i3_main {
            (W::F64::load_strided(x, i3 * dims + d4, dims) - W::F64::splat(at(mean, d4)))
                .store(by_dimension, base100 + i3 - by_dimension_base);
            i3 += 8;
        }
        let base101: isize = d4 * points;
        for i3 in i3_main..points {
            put(by_dimension, base101 + i3 - by_dimension_base, at(x, i3 * dims + d4) - at(mean, d4));
        }
    }
}

multiversion!(kmeans_region3 = kmeans_region3_body(lo4: isize, hi4: isize, by_dimension: &[f64], dims: isize, points: isize, strips3: isize, partial3: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region3_body<S: Simd, W: Vectors>(
    lo4: isize,
    hi4: isize,
    by_dimension: &[f64],
    dims: isize,
    points: isize,
    strips3: isize,
    partial3: &mut [f64],
) {
    let partial3_base = lo4 * points.min(512);
    let base130: isize = points.min(512);
    let base131: isize = points.min(512).max(0) & -8;
    for item3 in lo4..hi4 {
        let block5: isize = item3 / strips3;
        let strip3: isize = item3 - block5 * strips3;
        let base4: isize = item3 * base130;
        let from6: isize = block5 * 128;
        let to3: isize = (from6 + 128).min(dims);
        let whole4: isize = from6 + (to3 - from6 & -8);
        let e9_main: isize = base131;
        let mut e9: isize = 0;
        while e9 < e9_main {
            W::F64::splat(-0.0).store(partial3, base4 + e9 - partial3_base);
            e9 += 8;
        }
        let end20: isize = base130;
        for e9 in e9_main..end20 {
            put(partial3, base4 + e9 - partial3_base, -0.0);
        }
        let base120: isize = (points - strip3 * 512).min(512).max(0) & -8;
        let base121: isize = strip3 * 512;
        let base122: isize = (points - strip3 * 512).min(512);
        let mut term3: isize = from6;
        while term3 < whole4 {
            let i42_main: isize = base120;
            let base102: isize = term3 * points;
            let base103: isize = base121;
            let base104: isize = (term3 + 1) * points;
            let base105: isize = (term3 + 2) * points;
            let base106: isize = (term3 + 3) * points;
            let base107: isize = (term3 + 4) * points;
            let base108: isize = (term3 + 5) * points;
            let base109: isize = (term3 + 6) * points;
            let base110: isize = (term3 + 7) * points;
            let mut i42: isize = 0;
            while i42 < i42_main {
                let mut running5: W::F64 = W::F64::load(partial3, base4 + i42 - partial3_base);
                let v23: W::F64 = W::F64::load(by_dimension, base102 + (base103 + i42));
                running5 = running5 + v23 * v23;
                let v24: W::F64 = W::F64::load(by_dimension, base104 + (base103 + i42));
                running5 = running5 + v24 * v24;
                let v25: W::F64 = W::F64::load(by_dimension, base105 + (base103 + i42));
                running5 = running5 + v25 * v25;
                let v26: W::F64 = W::F64::load(by_dimension, base106 + (base103 + i42));
                running5 = running5 + v26 * v26;
                let v27: W::F64 = W::F64::load(by_dimension, base107 + (base103 + i42));
                running5 = running5 + v27 * v27;
                let v28: W::F64 = W::F64::load(by_dimension, base108 + (base103 + i42));
                running5 = running5 + v28 * v28;
                let v29: W::F64 = W::F64::load(by_dimension, base109 + (base103 + i42));
                running5 = running5 + v29 * v29;
                let v210: W::F64 = W::F64::load(by_dimension, base110 + (base103 + i42));
                running5 = running5 + v210 * v210;
                running5.store(partial3, base4 + i42 - partial3_base);
                i42 += 8;
            }
            let base111: isize = term3 * points;
            let base112: isize = base121;
            let base113: isize = (term3 + 1) * points;
            let base114: isize = (term3 + 2) * points;
            let base115: isize = (term3 + 3) * points;
            let base116: isize = (term3 + 4) * points;
            let base117: isize = (term3 + 5) * points;
            let base118: isize = (term3 + 6) * points;
            let base119: isize = (term3 + 7) * points;
            let end21: isize = base122;
            for i42 in i42_main..end21 {
                let mut running5: f64 = at(partial3, base4 + i42 - partial3_base);
                let v23: f64 = at(by_dimension, base111 + (base112 + i42));
                running5 += v23 * v23;
                let v24: f64 = at(by_dimension, base113 + (base112 + i42));
                running5 += v24 * v24;
                let v25: f64 = at(by_dimension, base114 + (base112 + i42));
                running5 += v25 * v25;
                let v26: f64 = at(by_dimension, base115 + (base112 + i42));
                running5 += v26 * v26;
                let v27: f64 = at(by_dimension, base116 + (base112 + i42));
                running5 += v27 * v27;
                let v28: f64 = at(by_dimension, base117 + (base112 + i42));
                running5 += v28 * v28;
                let v29: f64 = at(by_dimension, base118 + (base112 + i42));
                running5 += v29 * v29;
                let v210: f64 = at(by_dimension, base119 + (base112 + i42));
                running5 += v210 * v210;
                put(partial3, base4 + i42 - partial3_base, running5);
            }
            term3 += 8;
        }
        let base127: isize = (points - strip3 * 512).min(512).max(0) & -8;
        let base128: isize = strip3 * 512;
        let base129: isize = (points - strip3 * 512).min(512);
        for term3 in whole4..to3 {
            let i43_main: isize = base127;
            let base123: isize = term3 * points;
            let base124: isize = base128;
            let mut i43: isize = 0;
            while i43 < i43_main {
                let mut running6: W::F64 = W::F64::load(partial3, base4 + i43 - partial3_base);
                let v211: W::F64 = W::F64::load(by_dimension, base123 + (base124 + i43));
                running6 = running6 + v211 * v211;
                running6.store(partial3, base4 + i43 - partial3_base);
                i43 += 8;
            }
            let base125: isize = term3 * points;
            let base126: isize = base128;
            let end22: isize = base129;
            for i43 in i43_main..end22 {
                let mut running6: f64 = at(partial3, base4 + i43 - partial3_base);
                let v211: f64 = at(by_dimension, base125 + (base126 + i43));
                running6 += v211 * v211;
                put(partial3, base4 + i43 - partial3_base, running6);
            }
        }
    }
}

multiversion!(kmeans_region4 = kmeans_region4_body(lo5: isize, hi5: isize, init: &[f64], dims: isize, centre: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region4_body<S: Simd, W: Vectors>(lo5: isize, hi5: isize, init: &[f64], dims: isize, centre: &mut [f64]) {
    let centre_base = lo5 * dims;
    for c in lo5..hi5 {
        let d6_main: isize = dims & -8;
        let base146: isize = c * dims;
        let mut d6: isize = 0;
        while d6 < d6_main {
            W::F64::load(init, base146 + d6).store(centre, base146 + d6 - centre_base);
            d6 += 8;
        }
        let base147: isize = c * dims;
        for d6 in d6_main..dims {
            put(centre, base147 + d6 - centre_base, at(init, base147 + d6));
        }
    }
}

multiversion!(kmeans_region5 = kmeans_region5_body(lo6: isize, hi6: isize, previous: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region5_body<S: Simd, W: Vectors>(lo6: isize, hi6: isize, previous: &mut [i32]) {
    let previous_base = lo6;
    let i5_main: isize = lo6 + ((hi6 - lo6).max(0) & -8);
    let mut i5: isize = lo6;
    while i5 < i5_main {
        W::I32::splat(-1_i32).store(previous, i5 - previous_base);
        i5 += 8;
    }
    for i5 in i5_main..hi6 {
        put(previous, i5 - previous_base, -1_i32);
    }
}

multiversion!(kmeans_region6 = kmeans_region6_body(lo7: isize, hi7: isize, centre: &[f64], mean: &[f64], dims: isize, k: isize, near: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region6_body<S: Simd, W: Vectors>(
    lo7: isize,
    hi7: isize,
    centre: &[f64],
    mean: &[f64],
    dims: isize,
    k: isize,
    near: &mut [f64],
) {
    let near_base = lo7 * dims;
    for c2 in lo7..hi7 {
        let d7_main: isize = dims & -8;
        let base148: isize = min_i32(c2 as i32, (k as i32).wrapping_sub(1_i32)) as isize * dims;
        let base149: isize = c2 * dims;
        let mut d7: isize = 0;
        while d7 < d7_main {
            let mut choice0: W::F64 = W::F64::splat(0.0);
            if c2 < k {
                choice0 = W::F64::load(centre, base148 + d7) - W::F64::load(mean, d7);
            } else {
                choice0 = W::F64::splat(0.0);
            }
            choice0.store(near, base149 + d7 - near_base);
            d7 += 8;
        }
        let base150: isize = c2 * dims;
        let base151: isize = min_i32(c2 as i32, (k as i32).wrapping_sub(1_i32)) as isize * dims;
        for d7 in d7_main..dims {
            put(near, base150 + d7 - near_base, if c2 < k { at(centre, base151 + d7) - at(mean, d7) } else { 0.0 });
        }
    }
}

multiversion!(kmeans_region7 = kmeans_region7_body(lo8: isize, hi8: isize, near: &[f64], dims: isize, k: isize, half_norm: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region7_body<S: Simd, W: Vectors>(
    lo8: isize,
    hi8: isize,
    near: &[f64],
    dims: isize,
    k: isize,
    half_norm: &mut [f64],
) {
    let half_norm_base = lo8;
    for c3 in lo8..hi8 {
        let mut chosen: f64 = 0.0;
        if c3 < k {
            let mut total2: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base152: isize = c3 * dims;
                for d82 in 0..dims {
                    let v3: f64 = at(near, base152 + d82);
                    total2 += v3 * v3;
                }
            } else {
                let mut partial4 = [0.0_f64; 26];
                let mut depth5: isize = 0;
                let base154: isize = c3 * dims;
                let mut start: isize = 0;
                while start < dims {
                    let mut running7: f64 = -0.0;
                    let base153: isize = base154;
                    let end27: isize = (start + 128).min(dims);
                    for d83 in start..end27 {
                        let v32: f64 = at(near, base153 + d83);
                        running7 += v32 * v32;
                    }
                    let mut pairs4: isize = start >> 7;
                    while pairs4 & 1 != 0 {
                        depth5 -= 1;
                        running7 = partial4[depth5 as usize] + running7;
                        pairs4 >>= 1;
                    }
                    partial4[depth5 as usize] = running7;
                    depth5 += 1;
                    start += 128;
                }
                depth5 -= 1;
                total2 = partial4[depth5 as usize];
                while depth5 > 0 {
                    depth5 -= 1;
                    total2 = partial4[depth5 as usize] + total2;
                }
            }
            chosen = 0.5 * total2;
        } else {
            chosen = f64::INFINITY;
        }
        put(half_norm, c3 - half_norm_base, chosen);
    }
}

multiversion!(kmeans_region8 = kmeans_region8_body(lo9: isize, hi9: isize, by_dimension: &[f64], half_norm: &[f64], near: &[f64], reach: &[f64], dims: isize, farthest: f64, k: isize, points: isize, slack: f64, found: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region8_body<S: Simd, W: Vectors>(
    lo9: isize,
    hi9: isize,
    by_dimension: &[f64],
    half_norm: &[f64],
    near: &[f64],
    reach: &[f64],
    dims: isize,
    farthest: f64,
    k: isize,
    points: isize,
    slack: f64,
    found: &mut [i32],
) {
    let found_base = lo9;
    let i6_main: isize = lo9 + ((hi9 - lo9).max(0) & -8);
    let mut i6: isize = lo9;
    while i6 < i6_main {
        let mut best: W::F64 = W::F64::splat(f64::INFINITY);
        let mut second: W::F64 = W::F64::splat(f64::INFINITY);
        let mut nearest: W::I32 = W::I32::splat(0_i32);
        let mut c5: isize = 0;
        while c5 < k {
            let mut s0: W::F64 = W::F64::splat(at(half_norm, c5));
            let mut s1: W::F64 = W::F64::splat(at(half_norm, c5 + 1));
            let mut s2: W::F64 = W::F64::splat(at(half_norm, c5 + 2));
            let mut s3: W::F64 = W::F64::splat(at(half_norm, c5 + 3));
            let base155: isize = c5 * dims;
            let base156: isize = (c5 + 1) * dims;
            let base157: isize = (c5 + 2) * dims;
            let base158: isize = (c5 + 3) * dims;
            for d9 in 0..dims {
                let v4: W::F64 = W::F64::load(by_dimension, d9 * points + i6);
                s0 = s0 - v4 * W::F64::splat(at(near, base155 + d9));
                s1 = s1 - v4 * W::F64::splat(at(near, base156 + d9));
                s2 = s2 - v4 * W::F64::splat(at(near, base157 + d9));
                s3 = s3 - v4 * W::F64::splat(at(near, base158 + d9));
            }
            let score: W::F64 = s0;
            nearest = W::select_i32(score.cmp_lt(best), W::I32::splat(c5 as i32), nearest);
            second = second.min(best.max(score));
            best = best.min(score);
            let score2: W::F64 = s1;
            nearest = W::select_i32(score2.cmp_lt(best), W::I32::splat((c5 as i32).wrapping_add(1_i32)), nearest);
            second = second.min(best.max(score2));
            best = best.min(score2);
            let score3: W::F64 = s2;
            nearest = W::select_i32(score3.cmp_lt(best), W::I32::splat((c5 as i32).wrapping_add(2_i32)), nearest);
            second = second.min(best.max(score3));
            best = best.min(score3);
            let score4: W::F64 = s3;
            nearest = W::select_i32(score4.cmp_lt(best), W::I32::splat((c5 as i32).wrapping_add(3_i32)), nearest);
            second = second.min(best.max(score4));
            best = best.min(score4);
            c5 += 4;
        }
        let size2: W::F64 = W::F64::load(reach, i6) + W::F64::splat(2.0 * farthest);
        let sure: W::Mask = (second - best).cmp_gt(W::F64::splat(slack) * size2)
            & size2.cmp_gt(W::F64::splat(1e-270))
            & size2.cmp_lt(W::F64::splat(1e300));
        W::select_i32(sure, nearest, W::I32::splat(-1_i32)).store(found, i6 - found_base);
        i6 += 8;
    }
    for i6 in i6_main..hi9 {
        let mut best: f64 = f64::INFINITY;
        let mut second: f64 = f64::INFINITY;
        let mut nearest: i32 = 0_i32;
        let mut c5: isize = 0;
        while c5 < k {
            let mut s0: f64 = at(half_norm, c5);
            let mut s1: f64 = at(half_norm, c5 + 1);
            let mut s2: f64 = at(half_norm, c5 + 2);
            let mut s3: f64 = at(half_norm, c5 + 3);
            let base159: isize = c5 * dims;
            let base160: isize = (c5 + 1) * dims;
            let base161: isize = (c5 + 2) * dims;
            let base162: isize = (c5 + 3) * dims;
            for d9 in 0..dims {
                let v4: f64 = at(by_dimension, d9 * points + i6);
                s0 -= v4 * at(near, base159 + d9);
                s1 -= v4 * at(near, base160 + d9);
                s2 -= v4 * at(near, base161 + d9);
                s3 -= v4 * at(near, base162 + d9);
            }
            let score: f64 = s0;
            nearest = if score < best { c5 as i32 } else { nearest };
            second = min(second, max(best, score));
            best = min(best, score);
            let score2: f64 = s1;
            nearest = if score2 < best { (c5 as i32).wrapping_add(1_i32) } else { nearest };
            second = min(second, max(best, score2));
            best = min(best, score2);
            let score3: f64 = s2;
            nearest = if score3 < best { (c5 as i32).wrapping_add(2_i32) } else { nearest };
            second = min(second, max(best, score3));
            best = min(best, score3);
            let score4: f64 = s3;
            nearest = if score4 < best { (c5 as i32).wrapping_add(3_i32) } else { nearest };
            second = min(second, max(best, score4));
            best = min(best, score4);
            c5 += 4;
        }
        let size2: f64 = at(reach, i6) + 2.0 * farthest;
        let sure = second - best > slack * size2 && size2 > 1e-270 && size2 < 1e300;
        put(found, i6 - found_base, if sure { nearest } else { -1_i32 });
    }
}

multiversion!(kmeans_region9 = kmeans_region9_body(lo10: isize, hi10: isize, found: &[i32], k: isize, labels: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region9_body<S: Simd, W: Vectors>(lo10: isize, hi10: isize, found: &[i32], k: isize, labels: &mut [i32]) {
    let labels_base = lo10;
    for i7 in lo10..hi10 {
        let clamped: i32 = max_i32(min_i32(at(found, i7), (k as i32).wrapping_sub(1_i32)), 0_i32);
        put(labels, i7 - labels_base, clamped);
    }
}

multiversion!(kmeans_region10 = kmeans_region10_body(lo11: isize, hi11: isize, centre: &[f64], x: &[f64], dims: isize, k: isize, labels: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region10_body<S: Simd, W: Vectors>(
    lo11: isize,
    hi11: isize,
    centre: &[f64],
    x: &[f64],
    dims: isize,
    k: isize,
    labels: &mut [i32],
) {
    let labels_base = lo11;
    let i9_main: isize = lo11 + ((hi11 - lo11).max(0) & -8);
    let mut i9: isize = lo11;
    while i9 < i9_main {
        let mut best3: W::I32 = W::I32::splat(0_i32);
        let mut least: W::F64 = W::F64::splat(f64::NAN);
        let base169: isize = i9 * dims;
        for c9 in 0..k {
            let mut total3: W::F64 = W::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
            if dims <= 128 {
                let base163: isize = base169;
                let base164: isize = c9 * dims;
                for d10 in 0..dims {
                    let v5: W::F64 =
                        W::F64::load_strided(x, base163 + d10, dims) - W::F64::splat(at(centre, base164 + d10));
                    total3 = total3 + v5 * v5;
                }
            } else {
                let mut partial5 = [W::F64::splat(0.0); 26];
                let mut depth6: isize = 0;
                let base167: isize = base169;
                let base168: isize = c9 * dims;
                let mut start2: isize = 0;
                while start2 < dims {
                    let mut running8: W::F64 = W::F64::splat(-0.0);
                    let base165: isize = base167;
                    let base166: isize = base168;
                    let end28: isize = (start2 + 128).min(dims);
                    for d102 in start2..end28 {
                        let v52: W::F64 =
                            W::F64::load_strided(x, base165 + d102, dims) - W::F64::splat(at(centre, base166 + d102));
                        running8 = running8 + v52 * v52;
                    }
                    let mut pairs5: isize = start2 >> 7;
                    while pairs5 & 1 != 0 {
                        depth6 -= 1;
                        running8 = partial5[depth6 as usize] + running8;
                        pairs5 >>= 1;
                    }
                    partial5[depth6 as usize] = running8;
                    depth6 += 1;
                    start2 += 128;
                }
                depth6 -= 1;
                total3 = partial5[depth6 as usize];
                while depth6 > 0 {
                    depth6 -= 1;
                    total3 = partial5[depth6 as usize] + total3;
                }
            }
            let candidate: W::F64 = total3;
            let mask0: W::Mask = candidate.cmp_lt(least) | least.cmp_ne(least) & candidate.cmp_eq(candidate);
            least = W::select_f64(mask0, candidate, least);
            best3 = W::select_i32(mask0, W::I32::splat(c9 as i32), best3);
        }
        best3.store(labels, i9 - labels_base);
        i9 += 8;
    }
    for i9 in i9_main..hi11 {
        let mut best3: i32 = 0_i32;
        let mut least: f64 = f64::NAN;
        let base176: isize = i9 * dims;
        for c9 in 0..k {
            let mut total3: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base170: isize = base176;
                let base171: isize = c9 * dims;
                for d10 in 0..dims {
                    let v5: f64 = at(x, base170 + d10) - at(centre, base171 + d10);
                    total3 += v5 * v5;
                }
            } else {
                let mut partial5 = [0.0_f64; 26];
                let mut depth6: isize = 0;
                let base174: isize = base176;
                let base175: isize = c9 * dims;
                let mut start2: isize = 0;
                while start2 < dims {
                    let mut running8: f64 = -0.0;
                    let base172: isize = base174;
                    let base173: isize = base175;
                    let end29: isize = (start2 + 128).min(dims);
                    for d102 in start2..end29 {
                        let v52: f64 = at(x, base172 + d102) - at(centre, base173 + d102);
                        running8 += v52 * v52;
                    }
                    let mut pairs5: isize = start2 >> 7;
                    while pairs5 & 1 != 0 {
                        depth6 -= 1;
                        running8 = partial5[depth6 as usize] + running8;
                        pairs5 >>= 1;
                    }
                    partial5[depth6 as usize] = running8;
                    depth6 += 1;
                    start2 += 128;
                }
                depth6 -= 1;
                total3 = partial5[depth6 as usize];
                while depth6 > 0 {
                    depth6 -= 1;
                    total3 = partial5[depth6 as usize] + total3;
                }
            }
            let candidate: f64 = total3;
            if candidate < least || least != least && candidate == candidate {
                least = candidate;
                best3 = c9 as i32;
            }
        }
        put(labels, i9 - labels_base, best3);
    }
}

multiversion!(kmeans_region11 = kmeans_region11_body(lo12: isize, hi12: isize, labels: &[i32], member: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region11_body<S: Simd, W: Vectors>(lo12: isize, hi12: isize, labels: &[i32], member: &mut [i32]) {
    let member_base = lo12;
    let i11_main: isize = lo12 + ((hi12 - lo12).max(0) & -8);
    let mut i11: isize = lo12;
    while i11 < i11_main {
        W::I32::load(labels, i11).store(member, i11 - member_base);
        i11 += 8;
    }
    for i11 in i11_main..hi12 {
        put(member, i11 - member_base, at(labels, i11));
    }
}

multiversion!(kmeans_region12 = kmeans_region12_body(lo13: isize, hi13: isize, size: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region12_body<S: Simd, W: Vectors>(lo13: isize, hi13: isize, size: &mut [i32]) {
    let size_base = lo13;
    let i12_main: isize = lo13 + ((hi13 - lo13).max(0) & -8);
    let mut i12: isize = lo13;
    while i12 < i12_main {
        W::I32::splat(0_i32).store(size, i12 - size_base);
        i12 += 8;
    }
    for i12 in i12_main..hi13 {
        put(size, i12 - size_base, 0_i32);
    }
}

multiversion!(kmeans_region13 = kmeans_region13_body(lo14: isize, hi14: isize, centre: &[f64], labels: &[i32], x: &[f64], dims: isize, distance: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region13_body<S: Simd, W: Vectors>(
    lo14: isize,
    hi14: isize,
    centre: &[f64],
    labels: &[i32],
    x: &[f64],
    dims: isize,
    distance: &mut [f64],
) {
    let distance_base = lo14;
    for i14 in lo14..hi14 {
        let mut total5: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let base184: isize = i14 * dims;
            for d12 in 0..dims {
                let v7: f64 = at(x, base184 + d12) - at(centre, at(labels, i14) as isize * dims + d12);
                total5 += v7 * v7;
            }
        } else {
            let mut partial7 = [0.0_f64; 26];
            let mut depth8: isize = 0;
            let base186: isize = i14 * dims;
            let mut start4: isize = 0;
            while start4 < dims {
                let mut running10: f64 = -0.0;
                let base185: isize = base186;
                let end31: isize = (start4 + 128).min(dims);
                for d122 in start4..end31 {
                    let v72: f64 = at(x, base185 + d122) - at(centre, at(labels, i14) as isize * dims + d122);
                    running10 += v72 * v72;
                }
                let mut pairs7: isize = start4 >> 7;
                while pairs7 & 1 != 0 {
                    depth8 -= 1;
                    running10 = partial7[depth8 as usize] + running10;
                    pairs7 >>= 1;
                }
                partial7[depth8 as usize] = running10;
                depth8 += 1;
                start4 += 128;
            }
            depth8 -= 1;
            total5 = partial7[depth8 as usize];
            while depth8 > 0 {
                depth8 -= 1;
                total5 = partial7[depth8 as usize] + total5;
            }
        }
        put(distance, i14 - distance_base, total5);
    }
}

multiversion!(kmeans_region14 = kmeans_region14_body(lo15: isize, hi15: isize, size: &[i32], is_empty: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region14_body<S: Simd, W: Vectors>(lo15: isize, hi15: isize, size: &[i32], is_empty: &mut [i32]) {
    let is_empty_base = lo15;
    let c12_main: isize = lo15 + ((hi15 - lo15).max(0) & -8);
    let mut c12: isize = lo15;
    while c12 < c12_main {
        W::select_i32(W::I32::load(size, c12).cmp_eq(W::I32::splat(0_i32)), W::I32::splat(1_i32), W::I32::splat(0_i32))
            .store(is_empty, c12 - is_empty_base);
        c12 += 8;
    }
    for c12 in c12_main..hi15 {
        put(is_empty, c12 - is_empty_base, if at(size, c12) == 0_i32 { 1_i32 } else { 0_i32 });
    }
}

multiversion!(kmeans_region15 = kmeans_region15_body(lo16: isize, hi16: isize, distance: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region15_body<S: Simd, W: Vectors>(lo16: isize, hi16: isize, distance: &mut [f64]) {
    let distance_base = lo16;
    let i16_main: isize = lo16 + ((hi16 - lo16).max(0) & -8);
    let mut i16: isize = lo16;
    while i16 < i16_main {
        W::select_f64(
            W::F64::load(distance, i16 - distance_base).cmp_eq(W::F64::load(distance, i16 - distance_base)),
            W::F64::load(distance, i16 - distance_base),
            W::F64::splat(-0.5),
        )
        .store(distance, i16 - distance_base);
        i16 += 8;
    }
    for i16 in i16_main..hi16 {
        put(
            distance,
            i16 - distance_base,
            if at(distance, i16 - distance_base) == at(distance, i16 - distance_base) {
                at(distance, i16 - distance_base)
            } else {
                -0.5
            },
        );
    }
}

multiversion!(kmeans_region16 = kmeans_region16_body(lo17: isize, hi17: isize, member: &[i32], x: &[f64], dims: isize, k: isize, part_rows: isize, terms: isize, totals: &mut [f64], sums: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region16_body<S: Simd, W: Vectors>(
    lo17: isize,
    hi17: isize,
    member: &[i32],
    x: &[f64],
    dims: isize,
    k: isize,
    part_rows: isize,
    terms: isize,
    totals: &mut [f64],
    sums: &mut [f64],
) {
    let totals_base = lo17 * (k * dims);
    let base198: isize = k * dims;
    let base199: isize = (k * dims).max(0) & -4;
    let base200: isize = (k * dims).max(0) & -8;
    for part in lo17..hi17 {
        let from8: isize = part * part_rows;
        let to4: isize = (from8 + part_rows).min(terms);
        let mut depth9: isize = 0;
        let base191: isize = base198;
        let base192: isize = base199;
        let base193: isize = base200;
        let mut start5: isize = from8;
        while start5 < to4 {
            let slot: isize = depth9 * base191;
            let e13_main: isize = base192;
            let mut e13: isize = 0;
            while e13 < e13_main {
                S::F64::splat(-0.0).store(sums, slot + e13);
                e13 += 4;
            }
            let end32: isize = base191;
            for e13 in e13_main..end32 {
                put(sums, slot + e13, -0.0);
            }
            let end33: isize = (start5 + 128).min(to4);
            for i18 in start5..end33 {
                let target: isize = slot + at(member, i18) as isize * dims;
                let d132_main: isize = dims & -4;
                let base187: isize = i18 * dims;
                let mut d132: isize = 0;
                while d132 < d132_main {
                    (S::F64::load(sums, target + d132) + S::F64::load(x, base187 + d132)).store(sums, target + d132);
                    d132 += 4;
                }
                let base188: isize = i18 * dims;
                for d132 in d132_main..dims {
                    put(sums, target + d132, at(sums, target + d132) + at(x, base188 + d132));
                }
            }
            depth9 += 1;
            let mut pairs8: isize = start5 - from8 >> 7;
            let base189: isize = base191;
            let base190: isize = base193;
            while pairs8 & 1 != 0 {
                depth9 -= 1;
                let older7: isize = (depth9 - 1) * base189;
                let newer7: isize = older7 + base189;
                let e14_main: isize = base190;
                let mut e14: isize = 0;
                while e14 < e14_main {
                    (W::F64::load(sums, older7 + e14) + W::F64::load(sums, newer7 + e14)).store(sums, older7 + e14);
                    e14 += 8;
                }
                let end34: isize = base189;
                for e14 in e14_main..end34 {
                    put(sums, older7 + e14, at(sums, older7 + e14) + at(sums, newer7 + e14));
                }
                pairs8 >>= 1;
            }
            start5 += 128;
        }
        let base194: isize = base198;
        let base195: isize = base200;
        while depth9 > 1 {
            depth9 -= 1;
            let older8: isize = (depth9 - 1) * base194;
            let newer8: isize = older8 + base194;
            let e15_main: isize = base195;
            let mut e15: isize = 0;
            while e15 < e15_main {
                (W::F64::load(sums, older8 + e15) + W::F64::load(sums, newer8 + e15)).store(sums, older8 + e15);
                e15 += 8;
            }
            let end35: isize = base194;
            for e15 in e15_main..end35 {
                put(sums, older8 + e15, at(sums, older8 + e15) + at(sums, newer8 + e15));
            }
        }
        let e13_main2: isize = base199;
        let base196: isize = part * base198;
        let mut e13: isize = 0;
        while e13 < e13_main2 {
            S::F64::load(sums, e13).store(totals, base196 + e13 - totals_base);
            e13 += 4;
        }
        let base197: isize = part * base198;
        let end36: isize = base198;
        for e13 in e13_main2..end36 {
            put(totals, base197 + e13 - totals_base, at(sums, e13));
        }
    }
}

multiversion!(kmeans_region17 = kmeans_region17_body(lo18: isize, hi18: isize, centre: &[f64], size: &[i32], totals: &[f64], dims: isize, next: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region17_body<S: Simd, W: Vectors>(
    lo18: isize,
    hi18: isize,
    centre: &[f64],
    size: &[i32],
    totals: &[f64],
    dims: isize,
    next: &mut [f64],
) {
    let next_base = lo18 * dims;
    for c14 in lo18..hi18 {
        let d13_main: isize = dims & -8;
        let base207: isize = c14 * dims;
        let mut d13: isize = 0;
        while d13 < d13_main {
            let mut choice0: W::F64 = W::F64::splat(0.0);
            if at(size, c14) > 0_i32 {
                choice0 = W::F64::load(totals, base207 + d13) / W::F64::splat(at(size, c14) as f64);
            } else {
                choice0 = W::F64::load(centre, base207 + d13);
            }
            choice0.store(next, base207 + d13 - next_base);
            d13 += 8;
        }
        let base208: isize = c14 * dims;
        for d13 in d13_main..dims {
            put(
                next,
                base208 + d13 - next_base,
                if at(size, c14) > 0_i32 {
                    at(totals, base208 + d13) / at(size, c14) as f64
                } else {
                    at(centre, base208 + d13)
                },
            );
        }
    }
}

multiversion!(kmeans_region18 = kmeans_region18_body(lo19: isize, hi19: isize, next: &[f64], dims: isize, centre: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region18_body<S: Simd, W: Vectors>(lo19: isize, hi19: isize, next: &[f64], dims: isize, centre: &mut [f64]) {
    let centre_base = lo19 * dims;
    for c16 in lo19..hi19 {
        let d15_main: isize = dims & -8;
        let base227: isize = c16 * dims;
        let mut d15: isize = 0;
        while d15 < d15_main {
            W::F64::load(next, base227 + d15).store(centre, base227 + d15 - centre_base);
            d15 += 8;
        }
        let base228: isize = c16 * dims;
        for d15 in d15_main..dims {
            put(centre, base228 + d15 - centre_base, at(next, base228 + d15));
        }
    }
}

multiversion!(kmeans_region19 = kmeans_region19_body(lo20: isize, hi20: isize, labels: &[i32], previous: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region19_body<S: Simd, W: Vectors>(lo20: isize, hi20: isize, labels: &[i32], previous: &mut [i32]) {
    let previous_base = lo20;
    let i20_main: isize = lo20 + ((hi20 - lo20).max(0) & -8);
    let mut i20: isize = lo20;
    while i20 < i20_main {
        W::I32::load(labels, i20).store(previous, i20 - previous_base);
        i20 += 8;
    }
    for i20 in i20_main..hi20 {
        put(previous, i20 - previous_base, at(labels, i20));
    }
}

multiversion!(kmeans_region20 = kmeans_region20_body(lo21: isize, hi21: isize, centre: &[f64], mean: &[f64], dims: isize, k: isize, near: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region20_body<S: Simd, W: Vectors>(
    lo21: isize,
    hi21: isize,
    centre: &[f64],
    mean: &[f64],
    dims: isize,
    k: isize,
    near: &mut [f64],
) {
    let near_base = lo21 * dims;
    for c17 in lo21..hi21 {
        let d16_main: isize = dims & -8;
        let base232: isize = min_i32(c17 as i32, (k as i32).wrapping_sub(1_i32)) as isize * dims;
        let base233: isize = c17 * dims;
        let mut d16: isize = 0;
        while d16 < d16_main {
            let mut choice0: W::F64 = W::F64::splat(0.0);
            if c17 < k {
                choice0 = W::F64::load(centre, base232 + d16) - W::F64::load(mean, d16);
            } else {
                choice0 = W::F64::splat(0.0);
            }
            choice0.store(near, base233 + d16 - near_base);
            d16 += 8;
        }
        let base234: isize = c17 * dims;
        let base235: isize = min_i32(c17 as i32, (k as i32).wrapping_sub(1_i32)) as isize * dims;
        for d16 in d16_main..dims {
            put(near, base234 + d16 - near_base, if c17 < k { at(centre, base235 + d16) - at(mean, d16) } else { 0.0 });
        }
    }
}

multiversion!(kmeans_region21 = kmeans_region21_body(lo22: isize, hi22: isize, near: &[f64], dims: isize, k: isize, half_norm: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region21_body<S: Simd, W: Vectors>(
    lo22: isize,
    hi22: isize,
    near: &[f64],
    dims: isize,
    k: isize,
    half_norm: &mut [f64],
) {
    let half_norm_base = lo22;
    for c18 in lo22..hi22 {
        let mut chosen2: f64 = 0.0;
        if c18 < k {
            let mut total10: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base236: isize = c18 * dims;
                for d17 in 0..dims {
                    let v9: f64 = at(near, base236 + d17);
                    total10 += v9 * v9;
                }
            } else {
                let mut partial11 = [0.0_f64; 26];
                let mut depth15: isize = 0;
                let base238: isize = c18 * dims;
                let mut start9: isize = 0;
                while start9 < dims {
                    let mut running14: f64 = -0.0;
                    let base237: isize = base238;
                    let end47: isize = (start9 + 128).min(dims);
                    for d172 in start9..end47 {
                        let v92: f64 = at(near, base237 + d172);
                        running14 += v92 * v92;
                    }
                    let mut pairs13: isize = start9 >> 7;
                    while pairs13 & 1 != 0 {
                        depth15 -= 1;
                        running14 = partial11[depth15 as usize] + running14;
                        pairs13 >>= 1;
                    }
                    partial11[depth15 as usize] = running14;
                    depth15 += 1;
                    start9 += 128;
                }
                depth15 -= 1;
                total10 = partial11[depth15 as usize];
                while depth15 > 0 {
                    depth15 -= 1;
                    total10 = partial11[depth15 as usize] + total10;
                }
            }
            chosen2 = 0.5 * total10;
        } else {
            chosen2 = f64::INFINITY;
        }
        put(half_norm, c18 - half_norm_base, chosen2);
    }
}

multiversion!(kmeans_region22 = kmeans_region22_body(lo23: isize, hi23: isize, by_dimension: &[f64], half_norm: &[f64], near: &[f64], reach: &[f64], dims: isize, farthest3: f64, k: isize, points: isize, slack2: f64, found: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region22_body<S: Simd, W: Vectors>(
    lo23: isize,
    hi23: isize,
    by_dimension: &[f64],
    half_norm: &[f64],
    near: &[f64],
    reach: &[f64],
    dims: isize,
    farthest3: f64,
    k: isize,
    points: isize,
    slack2: f64,
    found: &mut [i32],
) {
    let found_base = lo23;
    let i21_main: isize = lo23 + ((hi23 - lo23).max(0) & -8);
    let mut i21: isize = lo23;
    while i21 < i21_main {
        let mut best2: W::F64 = W::F64::splat(f64::INFINITY);
        let mut second2: W::F64 = W::F64::splat(f64::INFINITY);
        let mut nearest2: W::I32 = W::I32::splat(0_i32);
        let mut c20: isize = 0;
        while c20 < k {
            let mut s02: W::F64 = W::F64::splat(at(half_norm, c20));
            let mut s12: W::F64 = W::F64::splat(at(half_norm, c20 + 1));
            let mut s22: W::F64 = W::F64::splat(at(half_norm, c20 + 2));
            let mut s32: W::F64 = W::F64::splat(at(half_norm, c20 + 3));
            let base239: isize = c20 * dims;
            let base240: isize = (c20 + 1) * dims;
            let base241: isize = (c20 + 2) * dims;
            let base242: isize = (c20 + 3) * dims;
            for d18 in 0..dims {
                let v10: W::F64 = W::F64::load(by_dimension, d18 * points + i21);
                s02 = s02 - v10 * W::F64::splat(at(near, base239 + d18));
                s12 = s12 - v10 * W::F64::splat(at(near, base240 + d18));
                s22 = s22 - v10 * W::F64::splat(at(near, base241 + d18));
                s32 = s32 - v10 * W::F64::splat(at(near, base242 + d18));
            }
            let score5: W::F64 = s02;
            nearest2 = W::select_i32(score5.cmp_lt(best2), W::I32::splat(c20 as i32), nearest2);
            second2 = second2.min(best2.max(score5));
            best2 = best2.min(score5);
            let score6: W::F64 = s12;
            nearest2 = W::select_i32(score6.cmp_lt(best2), W::I32::splat((c20 as i32).wrapping_add(1_i32)), nearest2);
            second2 = second2.min(best2.max(score6));
            best2 = best2.min(score6);
            let score7: W::F64 = s22;
            nearest2 = W::select_i32(score7.cmp_lt(best2), W::I32::splat((c20 as i32).wrapping_add(2_i32)), nearest2);
            second2 = second2.min(best2.max(score7));
            best2 = best2.min(score7);
            let score8: W::F64 = s32;
            nearest2 = W::select_i32(score8.cmp_lt(best2), W::I32::splat((c20 as i32).wrapping_add(3_i32)), nearest2);
            second2 = second2.min(best2.max(score8));
            best2 = best2.min(score8);
            c20 += 4;
        }
        let size3: W::F64 = W::F64::load(reach, i21) + W::F64::splat(2.0 * farthest3);
        let sure2: W::Mask = (second2 - best2).cmp_gt(W::F64::splat(slack2) * size3)
            & size3.cmp_gt(W::F64::splat(1e-270))
            & size3.cmp_lt(W::F64::splat(1e300));
        W::select_i32(sure2, nearest2, W::I32::splat(-1_i32)).store(found, i21 - found_base);
        i21 += 8;
    }
    for i21 in i21_main..hi23 {
        let mut best2: f64 = f64::INFINITY;
        let mut second2: f64 = f64::INFINITY;
        let mut nearest2: i32 = 0_i32;
        let mut c20: isize = 0;
        while c20 < k {
            let mut s02: f64 = at(half_norm, c20);
            let mut s12: f64 = at(half_norm, c20 + 1);
            let mut s22: f64 = at(half_norm, c20 + 2);
            let mut s32: f64 = at(half_norm, c20 + 3);
            let base243: isize = c20 * dims;
            let base244: isize = (c20 + 1) * dims;
            let base245: isize = (c20 + 2) * dims;
            let base246: isize = (c20 + 3) * dims;
            for d18 in 0..dims {
                let v10: f64 = at(by_dimension, d18 * points + i21);
                s02 -= v10 * at(near, base243 + d18);
                s12 -= v10 * at(near, base244 + d18);
                s22 -= v10 * at(near, base245 + d18);
                s32 -= v10 * at(near, base246 + d18);
            }
            let score5: f64 = s02;
            nearest2 = if score5 < best2 { c20 as i32 } else { nearest2 };
            second2 = min(second2, max(best2, score5));
            best2 = min(best2, score5);
            let score6: f64 = s12;
            nearest2 = if score6 < best2 { (c20 as i32).wrapping_add(1_i32) } else { nearest2 };
            second2 = min(second2, max(best2, score6));
            best2 = min(best2, score6);
            let score7: f64 = s22;
            nearest2 = if score7 < best2 { (c20 as i32).wrapping_add(2_i32) } else { nearest2 };
            second2 = min(second2, max(best2, score7));
            best2 = min(best2, score7);
            let score8: f64 = s32;
            nearest2 = if score8 < best2 { (c20 as i32).wrapping_add(3_i32) } else { nearest2 };
            second2 = min(second2, max(best2, score8));
            best2 = min(best2, score8);
            c20 += 4;
        }
        let size3: f64 = at(reach, i21) + 2.0 * farthest3;
        let sure2 = second2 - best2 > slack2 * size3 && size3 > 1e-270 && size3 < 1e300;
        put(found, i21 - found_base, if sure2 { nearest2 } else { -1_i32 });
    }
}

multiversion!(kmeans_region23 = kmeans_region23_body(lo24: isize, hi24: isize, found: &[i32], k: isize, labels: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region23_body<S: Simd, W: Vectors>(lo24: isize, hi24: isize, found: &[i32], k: isize, labels: &mut [i32]) {
    let labels_base = lo24;
    for i22 in lo24..hi24 {
        let clamped2: i32 = max_i32(min_i32(at(found, i22), (k as i32).wrapping_sub(1_i32)), 0_i32);
        put(labels, i22 - labels_base, clamped2);
    }
}

multiversion!(kmeans_region24 = kmeans_region24_body(lo25: isize, hi25: isize, centre: &[f64], x: &[f64], dims: isize, k: isize, labels: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region24_body<S: Simd, W: Vectors>(
    lo25: isize,
    hi25: isize,
    centre: &[f64],
    x: &[f64],
    dims: isize,
    k: isize,
    labels: &mut [i32],
) {
    let labels_base = lo25;
    let i24_main: isize = lo25 + ((hi25 - lo25).max(0) & -8);
    let mut i24: isize = lo25;
    while i24 < i24_main {
        let mut best6: W::I32 = W::I32::splat(0_i32);
        let mut least3: W::F64 = W::F64::splat(f64::NAN);
        let base253: isize = i24 * dims;
        for c24 in 0..k {
            let mut total11: W::F64 = W::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
            if dims <= 128 {
                let base247: isize = base253;
                let base248: isize = c24 * dims;
                for d19 in 0..dims {
                    let v11: W::F64 =
                        W::F64::load_strided(x, base247 + d19, dims) - W::F64::splat(at(centre, base248 + d19));
                    total11 = total11 + v11 * v11;
                }
            } else {
                let mut partial12 = [W::F64::splat(0.0); 26];
                let mut depth16: isize = 0;
                let base251: isize = base253;
                let base252: isize = c24 * dims;
                let mut start10: isize = 0;
                while start10 < dims {
                    let mut running15: W::F64 = W::F64::splat(-0.0);
                    let base249: isize = base251;
                    let base250: isize = base252;
                    let end48: isize = (start10 + 128).min(dims);
                    for d192 in start10..end48 {
                        let v112: W::F64 =
                            W::F64::load_strided(x, base249 + d192, dims) - W::F64::splat(at(centre, base250 + d192));
                        running15 = running15 + v112 * v112;
                    }
                    let mut pairs14: isize = start10 >> 7;
                    while pairs14 & 1 != 0 {
                        depth16 -= 1;
                        running15 = partial12[depth16 as usize] + running15;
                        pairs14 >>= 1;
                    }
                    partial12[depth16 as usize] = running15;
                    depth16 += 1;
                    start10 += 128;
                }
                depth16 -= 1;
                total11 = partial12[depth16 as usize];
                while depth16 > 0 {
                    depth16 -= 1;
                    total11 = partial12[depth16 as usize] + total11;
                }
            }
            let candidate4: W::F64 = total11;
            let mask0: W::Mask = candidate4.cmp_lt(least3) | least3.cmp_ne(least3) & candidate4.cmp_eq(candidate4);
            least3 = W::select_f64(mask0, candidate4, least3);
            best6 = W::select_i32(mask0, W::I32::splat(c24 as i32), best6);
        }
        best6.store(labels, i24 - labels_base);
        i24 += 8;
    }
    for i24 in i24_main..hi25 {
        let mut best6: i32 = 0_i32;
        let mut least3: f64 = f64::NAN;
        let base260: isize = i24 * dims;
        for c24 in 0..k {
            let mut total11: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base254: isize = base260;
                let base255: isize = c24 * dims;
                for d19 in 0..dims {
                    let v11: f64 = at(x, base254 + d19) - at(centre, base255 + d19);
                    total11 += v11 * v11;
                }
            } else {
                let mut partial12 = [0.0_f64; 26];
                let mut depth16: isize = 0;
                let base258: isize = base260;
                let base259: isize = c24 * dims;
                let mut start10: isize = 0;
                while start10 < dims {
                    let mut running15: f64 = -0.0;
                    let base256: isize = base258;
                    let base257: isize = base259;
                    let end49: isize = (start10 + 128).min(dims);
                    for d192 in start10..end49 {
                        let v112: f64 = at(x, base256 + d192) - at(centre, base257 + d192);
                        running15 += v112 * v112;
                    }
                    let mut pairs14: isize = start10 >> 7;
                    while pairs14 & 1 != 0 {
                        depth16 -= 1;
                        running15 = partial12[depth16 as usize] + running15;
                        pairs14 >>= 1;
                    }
                    partial12[depth16 as usize] = running15;
                    depth16 += 1;
                    start10 += 128;
                }
                depth16 -= 1;
                total11 = partial12[depth16 as usize];
                while depth16 > 0 {
                    depth16 -= 1;
                    total11 = partial12[depth16 as usize] + total11;
                }
            }
            let candidate4: f64 = total11;
            if candidate4 < least3 || least3 != least3 && candidate4 == candidate4 {
                least3 = candidate4;
                best6 = c24 as i32;
            }
        }
        put(labels, i24 - labels_base, best6);
    }
}

multiversion!(kmeans_region25 = kmeans_region25_body(lo26: isize, hi26: isize, centre: &[f64], labels: &[i32], x: &[f64], dims: isize, distance: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region25_body<S: Simd, W: Vectors>(
    lo26: isize,
    hi26: isize,
    centre: &[f64],
    labels: &[i32],
    x: &[f64],
    dims: isize,
    distance: &mut [f64],
) {
    let distance_base = lo26;
    for i26 in lo26..hi26 {
        let mut total13: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let base268: isize = i26 * dims;
            for d21 in 0..dims {
                let v13: f64 = at(x, base268 + d21) - at(centre, at(labels, i26) as isize * dims + d21);
                total13 += v13 * v13;
            }
        } else {
            let mut partial14 = [0.0_f64; 26];
            let mut depth18: isize = 0;
            let base270: isize = i26 * dims;
            let mut start12: isize = 0;
            while start12 < dims {
                let mut running17: f64 = -0.0;
                let base269: isize = base270;
                let end51: isize = (start12 + 128).min(dims);
                for d212 in start12..end51 {
                    let v132: f64 = at(x, base269 + d212) - at(centre, at(labels, i26) as isize * dims + d212);
                    running17 += v132 * v132;
                }
                let mut pairs16: isize = start12 >> 7;
                while pairs16 & 1 != 0 {
                    depth18 -= 1;
                    running17 = partial14[depth18 as usize] + running17;
                    pairs16 >>= 1;
                }
                partial14[depth18 as usize] = running17;
                depth18 += 1;
                start12 += 128;
            }
            depth18 -= 1;
            total13 = partial14[depth18 as usize];
            while depth18 > 0 {
                depth18 -= 1;
                total13 = partial14[depth18 as usize] + total13;
            }
        }
        put(distance, i26 - distance_base, total13);
    }
}

multiversion!(kmeans_region26 = kmeans_region26_body(lo27: isize, hi27: isize, centre: &[f64], dims: isize, centroids: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region26_body<S: Simd, W: Vectors>(
    lo27: isize,
    hi27: isize,
    centre: &[f64],
    dims: isize,
    centroids: &mut [f64],
) {
    let nan = plain_nan();
    let centroids_base = lo27 * dims;
    for c26 in lo27..hi27 {
        let d22_main: isize = dims & -8;
        let base271: isize = c26 * dims;
        let mut d22: isize = 0;
        while d22 < d22_main {
            let result2: W::F64 = W::F64::load(centre, base271 + d22);
            result2.canonical(nan).store(centroids, base271 + d22 - centroids_base);
            d22 += 8;
        }
        let base272: isize = c26 * dims;
        for d22 in d22_main..dims {
            let result3: f64 = at(centre, base272 + d22);
            put(centroids, base272 + d22 - centroids_base, canonical(result3, nan));
        }
    }
}
