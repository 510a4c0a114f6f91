// Generated from kernels/clustering/kmeans.ts#L27 by `trefoil build`. Do not edit. Hash 285742a909a83492

use crate::prelude::*;

multiversion!(
    /// Lloyd's k-means from given initial centroids.
    ///
    /// The data are centred by their column means. Each point goes to the nearest centroid, the lowest index
    /// on ties; each centroid moves to the mean of its points; a centroid without points takes the point
    /// farthest from its own, and one whose only point was taken stays for that round. It ends when no label
    /// changes, or when the squared shift of all centroids is at most `tolerance` times the mean column variance;
    /// then every point is assigned once more. NaN and infinities propagate.
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
    let centred = &mut scratch::<f64>(points * dims)?[..];
    let by_dimension = &mut scratch::<f64>(dims * points)?[..];
    let variance = &mut scratch::<f64>(dims)?[..];
    let centre = &mut scratch::<f64>(k * dims)?[..];
    let next = &mut scratch::<f64>(k * dims)?[..];
    let norm = &mut scratch::<f64>(k)?[..];
    let previous = &mut scratch::<i32>(points)?[..];
    let member = &mut scratch::<i32>(points)?[..];
    let size = &mut scratch::<i32>(k)?[..];
    let distance = &mut scratch::<f64>(points)?[..];
    let partial = &mut scratch::<f64>(((points + 127) / 128).max(1) * ((dims + 511) / 512 * dims.min(512)))?[..];
    let partial2 = &mut scratch::<f64>(((points + 127) / 128).max(1) * ((dims + 511) / 512 * dims.min(512)))?[..];
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
    let base36: isize = (dims + 511) / 512 * dims.min(512);
    let base37: isize = (strips * dims.min(512)).max(0) & -8;
    let base38: isize = strips * dims.min(512);
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
            let end7: isize = base38;
            for e2 in e2_main..end7 {
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
            let end8: isize = base35;
            for e3 in e3_main..end8 {
                put(partial, older + e3, at(partial, older + e3) + at(partial, newer + e3));
            }
            pairs >>= 1;
        }
    }
    let base39: isize = (dims + 511) / 512 * dims.min(512);
    let base40: isize = (strips * dims.min(512)).max(0) & -8;
    let base41: isize = strips * dims.min(512);
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
        let end9: isize = base41;
        for e4 in e4_main..end9 {
            put(partial, older2 + e4, at(partial, older2 + e4) + at(partial, newer2 + e4));
        }
    }
    let base50: isize = dims.min(512);
    for strip in 0..strips {
        ctx.poll()?;
        // Dividing by a power of two is multiplying by its exact reciprocal.
        let inverse: f64 = 1.0 / points as f64;
        if points > 0 && points & points - 1 == 0 {
            let d8_main: isize = (dims - strip * 512).min(512).max(0) & -8;
            let base42: isize = strip * 512;
            let base43: isize = strip * base50;
            let mut d8: isize = 0;
            while d8 < d8_main {
                (W::F64::load(partial, base43 + (base42 + d8 - base42)) * W::F64::splat(inverse))
                    .store(mean, base42 + d8);
                d8 += 8;
            }
            let base44: isize = strip * 512;
            let base45: isize = strip * base50;
            let end10: isize = (dims - strip * 512).min(512);
            for d8 in d8_main..end10 {
                put(mean, base44 + d8, at(partial, base45 + (base44 + d8 - base44)) * inverse);
            }
        } else {
            let d8_main2: isize = (dims - strip * 512).min(512).max(0) & -8;
            let base46: isize = strip * 512;
            let base47: isize = strip * base50;
            let mut d8: isize = 0;
            while d8 < d8_main2 {
                (W::F64::load(partial, base47 + (base46 + d8 - base46)) / W::F64::splat(points as f64))
                    .store(mean, base46 + d8);
                d8 += 8;
            }
            let base48: isize = strip * 512;
            let base49: isize = strip * base50;
            let end11: isize = (dims - strip * 512).min(512);
            for d8 in d8_main2..end11 {
                put(mean, base48 + d8, at(partial, base49 + (base48 + d8 - base48)) / points as f64);
            }
        }
    }
    {
        let chunks = ctx.chunks(points, dims * 8);
        let tasks: Vec<_> = chunks.iter().zip(split(centred, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, centred)| kmeans_region1::<S>(chunk.lo, chunk.hi, mean, x, dims, centred))?;
    }
    {
        let chunks = ctx.chunks(dims, points * 8);
        let tasks: Vec<_> = chunks.iter().zip(split(by_dimension, chunks, points)).collect();
        ctx.run(tasks, |(chunk, by_dimension)| {
            kmeans_region2::<S>(chunk.lo, chunk.hi, mean, x, dims, points, by_dimension)
        })?;
    }
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips2: isize = (dims + 511) / 512;
    let blocks2: isize = (points + 127) / 128;
    {
        let chunks = ctx.chunks(
            blocks2 * strips2,
            (points.min(128) - points.min(128)) * (dims.min(512) * 11 + 3)
                + ((points.min(128) / 8 + 1) * (dims.min(512) * 67 + 3) + dims.min(512) * 2)
                + 12,
        );
        let tasks: Vec<_> = chunks.iter().zip(split(partial2, chunks, dims.min(512))).collect();
        ctx.run(tasks, |(chunk, partial2)| {
            kmeans_region3::<S>(chunk.lo, chunk.hi, centred, dims, points, strips2, partial2)
        })?;
    }
    let mut depth2: isize = 0;
    let base88: isize = (dims + 511) / 512 * dims.min(512);
    let base89: isize = (strips2 * dims.min(512)).max(0) & -8;
    let base90: isize = strips2 * dims.min(512);
    for block4 in 0..blocks2 {
        ctx.poll()?;
        let into2: isize = depth2 * base88;
        let from4: isize = block4 * base88;
        if into2 != from4 {
            let e6_main: isize = base89;
            let mut e6: isize = 0;
            while e6 < e6_main {
                W::F64::load(partial2, from4 + e6).store(partial2, into2 + e6);
                e6 += 8;
            }
            let end15: isize = base90;
            for e6 in e6_main..end15 {
                put(partial2, into2 + e6, at(partial2, from4 + e6));
            }
        }
        depth2 += 1;
        let mut pairs2: isize = block4;
        let base85: isize = base88;
        let base86: isize = base89;
        let base87: isize = base90;
        while pairs2 & 1 != 0 {
            ctx.poll()?;
            depth2 -= 1;
            let older3: isize = (depth2 - 1) * base85;
            let newer3: isize = older3 + base85;
            let e7_main: isize = base86;
            let mut e7: isize = 0;
            while e7 < e7_main {
                (W::F64::load(partial2, older3 + e7) + W::F64::load(partial2, newer3 + e7))
                    .store(partial2, older3 + e7);
                e7 += 8;
            }
            let end16: isize = base87;
            for e7 in e7_main..end16 {
                put(partial2, older3 + e7, at(partial2, older3 + e7) + at(partial2, newer3 + e7));
            }
            pairs2 >>= 1;
        }
    }
    let base91: isize = (dims + 511) / 512 * dims.min(512);
    let base92: isize = (strips2 * dims.min(512)).max(0) & -8;
    let base93: isize = strips2 * dims.min(512);
    while depth2 > 1 {
        ctx.poll()?;
        depth2 -= 1;
        let older4: isize = (depth2 - 1) * base91;
        let newer4: isize = older4 + base91;
        let e8_main: isize = base92;
        let mut e8: isize = 0;
        while e8 < e8_main {
            (W::F64::load(partial2, older4 + e8) + W::F64::load(partial2, newer4 + e8)).store(partial2, older4 + e8);
            e8 += 8;
        }
        let end17: isize = base93;
        for e8 in e8_main..end17 {
            put(partial2, older4 + e8, at(partial2, older4 + e8) + at(partial2, newer4 + e8));
        }
    }
    let base102: isize = dims.min(512);
    for strip2 in 0..strips2 {
        ctx.poll()?;
        // Dividing by a power of two is multiplying by its exact reciprocal.
        let inverse2: f64 = 1.0 / points as f64;
        if points > 0 && points & points - 1 == 0 {
            let d44_main: isize = (dims - strip2 * 512).min(512).max(0) & -8;
            let base94: isize = strip2 * 512;
            let base95: isize = strip2 * base102;
            let mut d44: isize = 0;
            while d44 < d44_main {
                (W::F64::load(partial2, base95 + (base94 + d44 - base94)) * W::F64::splat(inverse2))
                    .store(variance, base94 + d44);
                d44 += 8;
            }
            let base96: isize = strip2 * 512;
            let base97: isize = strip2 * base102;
            let end18: isize = (dims - strip2 * 512).min(512);
            for d44 in d44_main..end18 {
                put(variance, base96 + d44, at(partial2, base97 + (base96 + d44 - base96)) * inverse2);
            }
        } else {
            let d44_main2: isize = (dims - strip2 * 512).min(512).max(0) & -8;
            let base98: isize = strip2 * 512;
            let base99: isize = strip2 * base102;
            let mut d44: isize = 0;
            while d44 < d44_main2 {
                (W::F64::load(partial2, base99 + (base98 + d44 - base98)) / W::F64::splat(points as f64))
                    .store(variance, base98 + d44);
                d44 += 8;
            }
            let base100: isize = strip2 * 512;
            let base101: isize = strip2 * base102;
            let end19: isize = (dims - strip2 * 512).min(512);
            for d44 in d44_main2..end19 {
                put(variance, base100 + d44, at(partial2, base101 + (base100 + d44 - base100)) / points as f64);
            }
        }
    }
    let mut total: f64 = if dims <= 0 { 0.0 } else { -0.0 };
    if dims < 8 {
        for d52 in 0..dims {
            total += at(variance, d52);
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
            let mut d53: isize = from5 + 8;
            while d53 < whole3 {
                low = low + S::F64::load(variance, d53);
                high = high + S::F64::load(variance, d53 + 4);
                d53 += 8;
            }
            let mut lanes = [0.0_f64; 8];
            low.store(&mut lanes, 0);
            high.store(&mut lanes, 4);
            total = lanes[0] + lanes[1] + (lanes[2] + lanes[3]) + (lanes[4] + lanes[5] + (lanes[6] + lanes[7]));
            for d54 in whole3..end {
                total += at(variance, d54);
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
        let chunks = ctx.chunks(k, dims * 8);
        let tasks: Vec<_> = chunks.iter().zip(split(centre, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, centre)| kmeans_region4::<S>(chunk.lo, chunk.hi, init, mean, dims, centre))?;
    }
    {
        let chunks = ctx.chunks(points, 1);
        let tasks: Vec<_> = chunks.iter().zip(split(previous, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, previous)| kmeans_region5::<S>(chunk.lo, chunk.hi, previous))?;
    }
    let limit: isize = max_iterations as isize;
    let mut steps: isize = 0;
    let mut done = false;
    let base162: isize = k * dims;
    let base163: isize = (k * dims).max(0) & -8;
    let base164: isize = (k * dims).max(0) & -4;
    while steps < limit && !done {
        ctx.poll()?;
        {
            let chunks = ctx.chunks(k, (dims * 5).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 5 + 7) + 3) + 4);
            let tasks: Vec<_> = chunks.iter().zip(split(norm, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, norm)| kmeans_region6::<S>(chunk.lo, chunk.hi, centre, dims, norm))?;
        }
        {
            let chunks = ctx.chunks(
                points,
                k * (1 + (dims * 8).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 8 + 7) + 3) + 11) + 1,
            );
            let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, labels)| {
                kmeans_region7::<S>(chunk.lo, chunk.hi, by_dimension, centre, norm, dims, k, points, labels)
            })?;
        }
        {
            let chunks = ctx.chunks(points, 2);
            let tasks: Vec<_> = chunks.iter().zip(split(member, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, member)| kmeans_region8::<S>(chunk.lo, chunk.hi, labels, member))?;
        }
        {
            let chunks = ctx.chunks(k, 1);
            let tasks: Vec<_> = chunks.iter().zip(split(size, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, size)| kmeans_region9::<S>(chunk.lo, chunk.hi, size))?;
        }
        let mut i9_at: isize = 0;
        while i9_at < points {
            let i9_pause = ctx.pause(i9_at, points)?;
            for i9 in i9_at..i9_pause {
                let place: isize = at(member, i9) as isize;
                put(size, place, at(size, place).wrapping_add(1_i32));
            }
            i9_at = i9_pause;
        }
        let mut empty: i32 = 0_i32;
        let mut empty_lanes: W::I32 = W::I32::splat(0_i32);
        let c4_main: isize = k & -16;
        let mut c4_at: isize = 0;
        while c4_at < c4_main {
            let c4_pause = ctx.pause(c4_at, c4_main)?;
            while c4_at < c4_pause {
                let c4: isize = c4_at;
                let mask0: W::Mask = W::I32::load(size, c4).cmp_eq(W::I32::splat(0_i32));
                let mask0_1: W::Mask = W::I32::load(size, c4 + 8).cmp_eq(W::I32::splat(0_i32));
                empty_lanes = empty_lanes + W::select_i32(mask0, W::I32::splat(1_i32), W::I32::splat(0_i32));
                empty_lanes = empty_lanes + W::select_i32(mask0_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
                c4_at += 16;
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
        for c4 in c4_main..k {
            if at(size, c4) == 0_i32 {
                empty = empty.wrapping_add(1_i32);
            }
        }
        if empty > 0_i32 {
            {
                let chunks =
                    ctx.chunks(points, (dims * 11).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 11 + 7) + 3) + 4);
                let tasks: Vec<_> = chunks.iter().zip(split(distance, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, distance)| {
                    kmeans_region10::<S>(chunk.lo, chunk.hi, centre, centred, labels, dims, distance)
                })?;
            }
            for c5 in 0..k {
                ctx.poll()?;
                if at(size, c5) == 0_i32 {
                    let mut best2: i32 = 0_i32;
                    let mut most: f64 = f64::NAN;
                    for i11 in 0..points {
                        let candidate2: f64 = at(distance, i11);
                        if candidate2 > most || most != most && candidate2 == candidate2 {
                            most = candidate2;
                            best2 = i11 as i32;
                        }
                    }
                    let farthest: isize = best2 as isize;
                    let place2: isize = at(member, farthest) as isize;
                    put(size, place2, at(size, place2).wrapping_sub(1_i32));
                    put(size, c5, 1_i32);
                    put(member, farthest, c5 as i32);
                    put(distance, farthest, -1.0);
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
                    kmeans_region11::<S>(chunk.lo, chunk.hi, centred, member, dims, k, part_rows, terms, totals, sums)
                },
            )?;
        }
        let mut depth8: isize = 0;
        let base136: isize = base162;
        let base137: isize = base163;
        for block5 in 0..parts {
            ctx.poll()?;
            let into3: isize = depth8 * base136;
            let from7: isize = block5 * base136;
            if into3 != from7 {
                let e12_main: isize = base137;
                let mut e12: isize = 0;
                while e12 < e12_main {
                    W::F64::load(totals, from7 + e12).store(totals, into3 + e12);
                    e12 += 8;
                }
                let end30: isize = base136;
                for e12 in e12_main..end30 {
                    put(totals, into3 + e12, at(totals, from7 + e12));
                }
            }
            depth8 += 1;
            let mut pairs7: isize = block5;
            let base134: isize = base136;
            let base135: isize = base137;
            while pairs7 & 1 != 0 {
                ctx.poll()?;
                depth8 -= 1;
                let older7: isize = (depth8 - 1) * base134;
                let newer7: isize = older7 + base134;
                let e13_main: isize = base135;
                let mut e13: isize = 0;
                while e13 < e13_main {
                    (W::F64::load(totals, older7 + e13) + W::F64::load(totals, newer7 + e13))
                        .store(totals, older7 + e13);
                    e13 += 8;
                }
                let end31: isize = base134;
                for e13 in e13_main..end31 {
                    put(totals, older7 + e13, at(totals, older7 + e13) + at(totals, newer7 + e13));
                }
                pairs7 >>= 1;
            }
        }
        let base138: isize = base162;
        let base139: isize = base163;
        while depth8 > 1 {
            ctx.poll()?;
            depth8 -= 1;
            let older8: isize = (depth8 - 1) * base138;
            let newer8: isize = older8 + base138;
            let e14_main: isize = base139;
            let mut e14: isize = 0;
            while e14 < e14_main {
                (W::F64::load(totals, older8 + e14) + W::F64::load(totals, newer8 + e14)).store(totals, older8 + e14);
                e14 += 8;
            }
            let end32: isize = base138;
            for e14 in e14_main..end32 {
                put(totals, older8 + e14, at(totals, older8 + e14) + at(totals, newer8 + e14));
            }
        }
        if terms <= 0 {
            let e9_main3: isize = base164;
            let mut e9: isize = 0;
            while e9 < e9_main3 {
                S::F64::splat(0.0).store(totals, e9);
                e9 += 4;
            }
            let end33: isize = base162;
            for e9 in e9_main3..end33 {
                put(totals, e9, 0.0);
            }
        }
        {
            let chunks = ctx.chunks(k, dims * 20);
            let tasks: Vec<_> = chunks.iter().zip(split(next, chunks, dims)).collect();
            ctx.run(tasks, |(chunk, next)| kmeans_region12::<S>(chunk.lo, chunk.hi, centre, size, totals, dims, next))?;
        }
        let mut total5: f64 = if k <= 0 { 0.0 } else { -0.0 };
        if k < 8 {
            for c7 in 0..k {
                let mut total6: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base142: isize = c7 * dims;
                    for d11 in 0..dims {
                        let v4: f64 = at(next, base142 + d11) - at(centre, base142 + d11);
                        total6 += v4 * v4;
                    }
                } else {
                    let mut partial6 = [0.0_f64; 26];
                    let mut depth10: isize = 0;
                    let base144: isize = c7 * dims;
                    let mut start5: isize = 0;
                    while start5 < dims {
                        let mut running8: f64 = -0.0;
                        let base143: isize = base144;
                        let end34: isize = (start5 + 128).min(dims);
                        for d112 in start5..end34 {
                            let v42: f64 = at(next, base143 + d112) - at(centre, base143 + d112);
                            running8 += v42 * v42;
                        }
                        let mut pairs8: isize = start5 >> 7;
                        while pairs8 & 1 != 0 {
                            depth10 -= 1;
                            running8 = partial6[depth10 as usize] + running8;
                            pairs8 >>= 1;
                        }
                        partial6[depth10 as usize] = running8;
                        depth10 += 1;
                        start5 += 128;
                    }
                    depth10 -= 1;
                    total6 = partial6[depth10 as usize];
                    while depth10 > 0 {
                        depth10 -= 1;
                        total6 = partial6[depth10 as usize] + total6;
                    }
                }
                total5 += total6;
            }
        } else {
            let mut left2 = [0.0_f64; 26];
            let mut next_from2 = [0_isize; 26];
            let mut next_count2 = [0_isize; 26];
            let mut from8: isize = 0;
            let mut count2: isize = k;
            let mut depth9: isize = 0;
            let mut busy2 = true;
            while busy2 {
                ctx.poll()?;
                while count2 > 128 {
                    let half2: isize = (count2 >> 4) * 8;
                    next_from2[depth9 as usize] = from8 + half2;
                    next_count2[depth9 as usize] = count2 - half2;
                    depth9 += 1;
                    count2 = half2;
                }
                let end2: isize = from8 + count2;
                let whole4: isize = from8 + (count2 & -8);
                let mut total7_low2: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                if dims <= 128 {
                    let base145: isize = from8 * dims;
                    for d113_low2 in 0..dims {
                        let v43_low2: S::F64 = S::F64::load_strided(next, base145 + d113_low2, dims)
                            - S::F64::load_strided(centre, base145 + d113_low2, dims);
                        total7_low2 = total7_low2 + v43_low2 * v43_low2;
                    }
                } else {
                    let mut partial7_low2 = [S::F64::splat(0.0); 26];
                    let mut depth11_low2: isize = 0;
                    let base147: isize = from8 * dims;
                    let mut start6_low2: isize = 0;
                    while start6_low2 < dims {
                        ctx.poll()?;
                        let mut running9_low2: S::F64 = S::F64::splat(-0.0);
                        let base146: isize = base147;
                        let end35: isize = (start6_low2 + 128).min(dims);
                        for d114_low2 in start6_low2..end35 {
                            let v44_low2: S::F64 = S::F64::load_strided(next, base146 + d114_low2, dims)
                                - S::F64::load_strided(centre, base146 + d114_low2, dims);
                            running9_low2 = running9_low2 + v44_low2 * v44_low2;
                        }
                        let mut pairs9_low2: isize = start6_low2 >> 7;
                        while pairs9_low2 & 1 != 0 {
                            depth11_low2 -= 1;
                            running9_low2 = partial7_low2[depth11_low2 as usize] + running9_low2;
                            pairs9_low2 >>= 1;
                        }
                        partial7_low2[depth11_low2 as usize] = running9_low2;
                        depth11_low2 += 1;
                        start6_low2 += 128;
                    }
                    depth11_low2 -= 1;
                    total7_low2 = partial7_low2[depth11_low2 as usize];
                    while depth11_low2 > 0 {
                        depth11_low2 -= 1;
                        total7_low2 = partial7_low2[depth11_low2 as usize] + total7_low2;
                    }
                }
                let mut low2: S::F64 = total7_low2;
                let mut total7_high2: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                if dims <= 128 {
                    let base148: isize = (from8 + 4) * dims;
                    for d113_high2 in 0..dims {
                        let v43_high2: S::F64 = S::F64::load_strided(next, base148 + d113_high2, dims)
                            - S::F64::load_strided(centre, base148 + d113_high2, dims);
                        total7_high2 = total7_high2 + v43_high2 * v43_high2;
                    }
                } else {
                    let mut partial7_high2 = [S::F64::splat(0.0); 26];
                    let mut depth11_high2: isize = 0;
                    let base150: isize = (from8 + 4) * dims;
                    let mut start6_high2: isize = 0;
                    while start6_high2 < dims {
                        ctx.poll()?;
                        let mut running9_high2: S::F64 = S::F64::splat(-0.0);
                        let base149: isize = base150;
                        let end36: isize = (start6_high2 + 128).min(dims);
                        for d114_high2 in start6_high2..end36 {
                            let v44_high2: S::F64 = S::F64::load_strided(next, base149 + d114_high2, dims)
                                - S::F64::load_strided(centre, base149 + d114_high2, dims);
                            running9_high2 = running9_high2 + v44_high2 * v44_high2;
                        }
                        let mut pairs9_high2: isize = start6_high2 >> 7;
                        while pairs9_high2 & 1 != 0 {
                            depth11_high2 -= 1;
                            running9_high2 = partial7_high2[depth11_high2 as usize] + running9_high2;
                            pairs9_high2 >>= 1;
                        }
                        partial7_high2[depth11_high2 as usize] = running9_high2;
                        depth11_high2 += 1;
                        start6_high2 += 128;
                    }
                    depth11_high2 -= 1;
                    total7_high2 = partial7_high2[depth11_high2 as usize];
                    while depth11_high2 > 0 {
                        depth11_high2 -= 1;
                        total7_high2 = partial7_high2[depth11_high2 as usize] + total7_high2;
                    }
                }
                let mut high2: S::F64 = total7_high2;
                let mut c72: isize = from8 + 8;
                while c72 < whole4 {
                    ctx.poll()?;
                    let mut total7_low2_next: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                    if dims <= 128 {
                        let base151: isize = c72 * dims;
                        for d113_low2_next in 0..dims {
                            let v43_low2_next: S::F64 = S::F64::load_strided(next, base151 + d113_low2_next, dims)
                                - S::F64::load_strided(centre, base151 + d113_low2_next, dims);
                            total7_low2_next = total7_low2_next + v43_low2_next * v43_low2_next;
                        }
                    } else {
                        let mut partial7_low2_next = [S::F64::splat(0.0); 26];
                        let mut depth11_low2_next: isize = 0;
                        let base153: isize = c72 * dims;
                        let mut start6_low2_next: isize = 0;
                        while start6_low2_next < dims {
                            let mut running9_low2_next: S::F64 = S::F64::splat(-0.0);
                            let base152: isize = base153;
                            let end37: isize = (start6_low2_next + 128).min(dims);
                            for d114_low2_next in start6_low2_next..end37 {
                                let v44_low2_next: S::F64 = S::F64::load_strided(next, base152 + d114_low2_next, dims)
                                    - S::F64::load_strided(centre, base152 + d114_low2_next, dims);
                                running9_low2_next = running9_low2_next + v44_low2_next * v44_low2_next;
                            }
                            let mut pairs9_low2_next: isize = start6_low2_next >> 7;
                            while pairs9_low2_next & 1 != 0 {
                                depth11_low2_next -= 1;
                                running9_low2_next =
                                    partial7_low2_next[depth11_low2_next as usize] + running9_low2_next;
                                pairs9_low2_next >>= 1;
                            }
                            partial7_low2_next[depth11_low2_next as usize] = running9_low2_next;
                            depth11_low2_next += 1;
                            start6_low2_next += 128;
                        }
                        depth11_low2_next -= 1;
                        total7_low2_next = partial7_low2_next[depth11_low2_next as usize];
                        while depth11_low2_next > 0 {
                            depth11_low2_next -= 1;
                            total7_low2_next = partial7_low2_next[depth11_low2_next as usize] + total7_low2_next;
                        }
                    }
                    low2 = low2 + total7_low2_next;
                    let mut total7_high2_next: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                    if dims <= 128 {
                        let base154: isize = (c72 + 4) * dims;
                        for d113_high2_next in 0..dims {
                            let v43_high2_next: S::F64 = S::F64::load_strided(next, base154 + d113_high2_next, dims)
                                - S::F64::load_strided(centre, base154 + d113_high2_next, dims);
                            total7_high2_next = total7_high2_next + v43_high2_next * v43_high2_next;
                        }
                    } else {
                        let mut partial7_high2_next = [S::F64::splat(0.0); 26];
                        let mut depth11_high2_next: isize = 0;
                        let base156: isize = (c72 + 4) * dims;
                        let mut start6_high2_next: isize = 0;
                        while start6_high2_next < dims {
                            let mut running9_high2_next: S::F64 = S::F64::splat(-0.0);
                            let base155: isize = base156;
                            let end38: isize = (start6_high2_next + 128).min(dims);
                            for d114_high2_next in start6_high2_next..end38 {
                                let v44_high2_next: S::F64 =
                                    S::F64::load_strided(next, base155 + d114_high2_next, dims)
                                        - S::F64::load_strided(centre, base155 + d114_high2_next, dims);
                                running9_high2_next = running9_high2_next + v44_high2_next * v44_high2_next;
                            }
                            let mut pairs9_high2_next: isize = start6_high2_next >> 7;
                            while pairs9_high2_next & 1 != 0 {
                                depth11_high2_next -= 1;
                                running9_high2_next =
                                    partial7_high2_next[depth11_high2_next as usize] + running9_high2_next;
                                pairs9_high2_next >>= 1;
                            }
                            partial7_high2_next[depth11_high2_next as usize] = running9_high2_next;
                            depth11_high2_next += 1;
                            start6_high2_next += 128;
                        }
                        depth11_high2_next -= 1;
                        total7_high2_next = partial7_high2_next[depth11_high2_next as usize];
                        while depth11_high2_next > 0 {
                            depth11_high2_next -= 1;
                            total7_high2_next = partial7_high2_next[depth11_high2_next as usize] + total7_high2_next;
                        }
                    }
                    high2 = high2 + total7_high2_next;
                    c72 += 8;
                }
                let mut lanes2 = [0.0_f64; 8];
                low2.store(&mut lanes2, 0);
                high2.store(&mut lanes2, 4);
                total5 =
                    lanes2[0] + lanes2[1] + (lanes2[2] + lanes2[3]) + (lanes2[4] + lanes2[5] + (lanes2[6] + lanes2[7]));
                for c73 in whole4..end2 {
                    ctx.poll()?;
                    let mut total8: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                    if dims <= 128 {
                        let base157: isize = c73 * dims;
                        for d115 in 0..dims {
                            let v45: f64 = at(next, base157 + d115) - at(centre, base157 + d115);
                            total8 += v45 * v45;
                        }
                    } else {
                        let mut partial8 = [0.0_f64; 26];
                        let mut depth12: isize = 0;
                        let base159: isize = c73 * dims;
                        let mut start7: isize = 0;
                        while start7 < dims {
                            let mut running10: f64 = -0.0;
                            let base158: isize = base159;
                            let end39: isize = (start7 + 128).min(dims);
                            for d116 in start7..end39 {
                                let v46: f64 = at(next, base158 + d116) - at(centre, base158 + d116);
                                running10 += v46 * v46;
                            }
                            let mut pairs10: isize = start7 >> 7;
                            while pairs10 & 1 != 0 {
                                depth12 -= 1;
                                running10 = partial8[depth12 as usize] + running10;
                                pairs10 >>= 1;
                            }
                            partial8[depth12 as usize] = running10;
                            depth12 += 1;
                            start7 += 128;
                        }
                        depth12 -= 1;
                        total8 = partial8[depth12 as usize];
                        while depth12 > 0 {
                            depth12 -= 1;
                            total8 = partial8[depth12 as usize] + total8;
                        }
                    }
                    total5 += total8;
                }
                busy2 = false;
                while depth9 > 0 && !busy2 {
                    depth9 -= 1;
                    if next_count2[depth9 as usize] == 0 {
                        total5 = left2[depth9 as usize] + total5;
                    } else {
                        from8 = next_from2[depth9 as usize];
                        count2 = next_count2[depth9 as usize];
                        left2[depth9 as usize] = total5;
                        next_count2[depth9 as usize] = 0;
                        depth9 += 1;
                        busy2 = true;
                    }
                }
            }
        }
        let shift: f64 = total5;
        {
            let chunks = ctx.chunks(k, dims * 6);
            let tasks: Vec<_> = chunks.iter().zip(split(centre, chunks, dims)).collect();
            ctx.run(tasks, |(chunk, centre)| kmeans_region13::<S>(chunk.lo, chunk.hi, next, dims, centre))?;
        }
        let mut moved: i32 = 0_i32;
        let mut moved_lanes: W::I32 = W::I32::splat(0_i32);
        let i13_main: isize = points & -16;
        let mut i13_at: isize = 0;
        while i13_at < i13_main {
            let i13_pause = ctx.pause(i13_at, i13_main)?;
            while i13_at < i13_pause {
                let i13: isize = i13_at;
                let mask0: W::Mask = W::I32::load(labels, i13).cmp_ne(W::I32::load(previous, i13));
                let mask0_1: W::Mask = W::I32::load(labels, i13 + 8).cmp_ne(W::I32::load(previous, i13 + 8));
                moved_lanes = moved_lanes + W::select_i32(mask0, W::I32::splat(1_i32), W::I32::splat(0_i32));
                moved_lanes = moved_lanes + W::select_i32(mask0_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
                i13_at += 16;
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
        for i13 in i13_main..points {
            if at(labels, i13) != at(previous, i13) {
                moved = moved.wrapping_add(1_i32);
            }
        }
        {
            let chunks = ctx.chunks(points, 2);
            let tasks: Vec<_> = chunks.iter().zip(split(previous, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, previous)| kmeans_region14::<S>(chunk.lo, chunk.hi, labels, previous))?;
        }
        done = moved == 0_i32 || shift <= enough;
        steps += 1;
    }
    {
        let chunks = ctx.chunks(k, (dims * 5).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 5 + 7) + 3) + 4);
        let tasks: Vec<_> = chunks.iter().zip(split(norm, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, norm)| kmeans_region15::<S>(chunk.lo, chunk.hi, centre, dims, norm))?;
    }
    {
        let chunks = ctx
            .chunks(points, k * (1 + (dims * 8).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 8 + 7) + 3) + 11) + 1);
        let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, labels)| {
            kmeans_region16::<S>(chunk.lo, chunk.hi, by_dimension, centre, norm, dims, k, points, labels)
        })?;
    }
    put(iterations, 0, steps as i32);
    {
        let chunks = ctx.chunks(points, (dims * 11).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 11 + 7) + 3) + 4);
        let tasks: Vec<_> = chunks.iter().zip(split(distance, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, distance)| {
            kmeans_region17::<S>(chunk.lo, chunk.hi, centre, centred, labels, dims, distance)
        })?;
    }
    let mut total12: f64 = if points <= 0 { 0.0 } else { -0.0 };
    if points < 8 {
        for i17 in 0..points {
            total12 += at(distance, i17);
        }
    } else {
        let mut left3 = [0.0_f64; 26];
        let mut next_from3 = [0_isize; 26];
        let mut next_count3 = [0_isize; 26];
        let mut from9: isize = 0;
        let mut count3: isize = points;
        let mut depth16: isize = 0;
        let mut busy3 = true;
        while busy3 {
            ctx.poll()?;
            while count3 > 128 {
                let half3: isize = (count3 >> 4) * 8;
                next_from3[depth16 as usize] = from9 + half3;
                next_count3[depth16 as usize] = count3 - half3;
                depth16 += 1;
                count3 = half3;
            }
            let end3: isize = from9 + count3;
            let whole5: isize = from9 + (count3 & -8);
            let mut low3: S::F64 = S::F64::load(distance, from9);
            let mut high3: S::F64 = S::F64::load(distance, from9 + 4);
            let mut i172: isize = from9 + 8;
            while i172 < whole5 {
                low3 = low3 + S::F64::load(distance, i172);
                high3 = high3 + S::F64::load(distance, i172 + 4);
                i172 += 8;
            }
            let mut lanes3 = [0.0_f64; 8];
            low3.store(&mut lanes3, 0);
            high3.store(&mut lanes3, 4);
            total12 =
                lanes3[0] + lanes3[1] + (lanes3[2] + lanes3[3]) + (lanes3[4] + lanes3[5] + (lanes3[6] + lanes3[7]));
            for i173 in whole5..end3 {
                total12 += at(distance, i173);
            }
            busy3 = false;
            while depth16 > 0 && !busy3 {
                depth16 -= 1;
                if next_count3[depth16 as usize] == 0 {
                    total12 = left3[depth16 as usize] + total12;
                } else {
                    from9 = next_from3[depth16 as usize];
                    count3 = next_count3[depth16 as usize];
                    left3[depth16 as usize] = total12;
                    next_count3[depth16 as usize] = 0;
                    depth16 += 1;
                    busy3 = true;
                }
            }
        }
    }
    let result: f64 = total12.abs();
    put(inertia, 0, canonical(result, nan));
    {
        let chunks = ctx.chunks(k, dims * 8);
        let tasks: Vec<_> = chunks.iter().zip(split(centroids, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, centroids)| kmeans_region18::<S>(chunk.lo, chunk.hi, centre, mean, dims, centroids))?;
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
    let base31: isize = dims.min(512);
    let base32: isize = dims.min(512).max(0) & -8;
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * base31;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(points);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = base32;
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(-0.0).store(partial, base + e - partial_base);
            e += 8;
        }
        let end4: isize = base31;
        for e in e_main..end4 {
            put(partial, base + e - partial_base, -0.0);
        }
        let base21: isize = (dims - strip * 512).min(512).max(0) & -8;
        let base22: isize = strip * 512;
        let base23: isize = (dims - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let d5_main: isize = base21;
            let base3: isize = term * dims;
            let base4: isize = base22;
            let base5: isize = (term + 1) * dims;
            let base6: isize = (term + 2) * dims;
            let base7: isize = (term + 3) * dims;
            let base8: isize = (term + 4) * dims;
            let base9: isize = (term + 5) * dims;
            let base10: isize = (term + 6) * dims;
            let base11: isize = (term + 7) * dims;
            let mut d5: isize = 0;
            while d5 < d5_main {
                let mut running: W::F64 = W::F64::load(partial, base + d5 - partial_base);
                running = running + W::F64::load(x, base3 + (base4 + d5));
                running = running + W::F64::load(x, base5 + (base4 + d5));
                running = running + W::F64::load(x, base6 + (base4 + d5));
                running = running + W::F64::load(x, base7 + (base4 + d5));
                running = running + W::F64::load(x, base8 + (base4 + d5));
                running = running + W::F64::load(x, base9 + (base4 + d5));
                running = running + W::F64::load(x, base10 + (base4 + d5));
                running = running + W::F64::load(x, base11 + (base4 + d5));
                running.store(partial, base + d5 - partial_base);
                d5 += 8;
            }
            let base12: isize = term * dims;
            let base13: isize = base22;
            let base14: isize = (term + 1) * dims;
            let base15: isize = (term + 2) * dims;
            let base16: isize = (term + 3) * dims;
            let base17: isize = (term + 4) * dims;
            let base18: isize = (term + 5) * dims;
            let base19: isize = (term + 6) * dims;
            let base20: isize = (term + 7) * dims;
            let end5: isize = base23;
            for d5 in d5_main..end5 {
                let mut running: f64 = at(partial, base + d5 - partial_base);
                running += at(x, base12 + (base13 + d5));
                running += at(x, base14 + (base13 + d5));
                running += at(x, base15 + (base13 + d5));
                running += at(x, base16 + (base13 + d5));
                running += at(x, base17 + (base13 + d5));
                running += at(x, base18 + (base13 + d5));
                running += at(x, base19 + (base13 + d5));
                running += at(x, base20 + (base13 + d5));
                put(partial, base + d5 - partial_base, running);
            }
            term += 8;
        }
        let base28: isize = (dims - strip * 512).min(512).max(0) & -8;
        let base29: isize = strip * 512;
        let base30: isize = (dims - strip * 512).min(512);
        for term in whole..to {
            let d7_main: isize = base28;
            let base24: isize = term * dims;
            let base25: isize = base29;
            let mut d7: isize = 0;
            while d7 < d7_main {
                let mut running2: W::F64 = W::F64::load(partial, base + d7 - partial_base);
                running2 = running2 + W::F64::load(x, base24 + (base25 + d7));
                running2.store(partial, base + d7 - partial_base);
                d7 += 8;
            }
            let base26: isize = term * dims;
            let base27: isize = base29;
            let end6: isize = base30;
            for d7 in d7_main..end6 {
                let mut running2: f64 = at(partial, base + d7 - partial_base);
                running2 += at(x, base26 + (base27 + d7));
                put(partial, base + d7 - partial_base, running2);
            }
        }
    }
}

multiversion!(kmeans_region1 = kmeans_region1_body(lo2: isize, hi2: isize, mean: &[f64], x: &[f64], dims: isize, centred: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region1_body<S: Simd, W: Vectors>(
    lo2: isize,
    hi2: isize,
    mean: &[f64],
    x: &[f64],
    dims: isize,
    centred: &mut [f64],
) {
    let centred_base = lo2 * dims;
    for i2 in lo2..hi2 {
        let d2_main: isize = dims & -8;
        let base51: isize = i2 * dims;
        let mut d2: isize = 0;
        while d2 < d2_main {
            (W::F64::load(x, base51 + d2) - W::F64::load(mean, d2)).store(centred, base51 + d2 - centred_base);
            d2 += 8;
        }
        let base52: isize = i2 * dims;
        for d2 in d2_main..dims {
            put(centred, base52 + d2 - centred_base, at(x, base52 + d2) - at(mean, d2));
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
    for d3 in lo3..hi3 {
        let i3_main: isize = points & -8;
        let base53: isize = d3 * points;
        let mut i3: isize = 0;
        while i3 < i3_main {
            (W::F64::load_strided(x, i3 * dims + d3, dims) - W::F64::splat(at(mean, d3)))
                .store(by_dimension, base53 + i3 - by_dimension_base);
            i3 += 8;
        }
        let base54: isize = d3 * points;
        for i3 in i3_main..points {
            put(by_dimension, base54 + i3 - by_dimension_base, at(x, i3 * dims + d3) - at(mean, d3));
        }
    }
}

multiversion!(kmeans_region3 = kmeans_region3_body(lo4: isize, hi4: isize, centred: &[f64], dims: isize, points: isize, strips2: isize, partial2: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region3_body<S: Simd, W: Vectors>(
    lo4: isize,
    hi4: isize,
    centred: &[f64],
    dims: isize,
    points: isize,
    strips2: isize,
    partial2: &mut [f64],
) {
    let partial2_base = lo4 * dims.min(512);
    let base83: isize = dims.min(512);
    let base84: isize = dims.min(512).max(0) & -8;
    for item2 in lo4..hi4 {
        let block3: isize = item2 / strips2;
        let strip2: isize = item2 - block3 * strips2;
        let base2: isize = item2 * base83;
        let from3: isize = block3 * 128;
        let to2: isize = (from3 + 128).min(points);
        let whole2: isize = from3 + (to2 - from3 & -8);
        let e5_main: isize = base84;
        let mut e5: isize = 0;
        while e5 < e5_main {
            W::F64::splat(-0.0).store(partial2, base2 + e5 - partial2_base);
            e5 += 8;
        }
        let end12: isize = base83;
        for e5 in e5_main..end12 {
            put(partial2, base2 + e5 - partial2_base, -0.0);
        }
        let base73: isize = (dims - strip2 * 512).min(512).max(0) & -8;
        let base74: isize = strip2 * 512;
        let base75: isize = (dims - strip2 * 512).min(512);
        let mut term2: isize = from3;
        while term2 < whole2 {
            let d42_main: isize = base73;
            let base55: isize = term2 * dims;
            let base56: isize = base74;
            let base57: isize = (term2 + 1) * dims;
            let base58: isize = (term2 + 2) * dims;
            let base59: isize = (term2 + 3) * dims;
            let base60: isize = (term2 + 4) * dims;
            let base61: isize = (term2 + 5) * dims;
            let base62: isize = (term2 + 6) * dims;
            let base63: isize = (term2 + 7) * dims;
            let mut d42: isize = 0;
            while d42 < d42_main {
                let mut running3: W::F64 = W::F64::load(partial2, base2 + d42 - partial2_base);
                let v7: W::F64 = W::F64::load(centred, base55 + (base56 + d42));
                running3 = running3 + v7 * v7;
                let v8: W::F64 = W::F64::load(centred, base57 + (base56 + d42));
                running3 = running3 + v8 * v8;
                let v9: W::F64 = W::F64::load(centred, base58 + (base56 + d42));
                running3 = running3 + v9 * v9;
                let v10: W::F64 = W::F64::load(centred, base59 + (base56 + d42));
                running3 = running3 + v10 * v10;
                let v11: W::F64 = W::F64::load(centred, base60 + (base56 + d42));
                running3 = running3 + v11 * v11;
                let v12: W::F64 = W::F64::load(centred, base61 + (base56 + d42));
                running3 = running3 + v12 * v12;
                let v13: W::F64 = W::F64::load(centred, base62 + (base56 + d42));
                running3 = running3 + v13 * v13;
                let v14: W::F64 = W::F64::load(centred, base63 + (base56 + d42));
                running3 = running3 + v14 * v14;
                running3.store(partial2, base2 + d42 - partial2_base);
                d42 += 8;
            }
            let base64: isize = term2 * dims;
            let base65: isize = base74;
            let base66: isize = (term2 + 1) * dims;
            let base67: isize = (term2 + 2) * dims;
            let base68: isize = (term2 + 3) * dims;
            let base69: isize = (term2 + 4) * dims;
            let base70: isize = (term2 + 5) * dims;
            let base71: isize = (term2 + 6) * dims;
            let base72: isize = (term2 + 7) * dims;
            let end13: isize = base75;
            for d42 in d42_main..end13 {
                let mut running3: f64 = at(partial2, base2 + d42 - partial2_base);
                let v7: f64 = at(centred, base64 + (base65 + d42));
                running3 += v7 * v7;
                let v8: f64 = at(centred, base66 + (base65 + d42));
                running3 += v8 * v8;
                let v9: f64 = at(centred, base67 + (base65 + d42));
                running3 += v9 * v9;
                let v10: f64 = at(centred, base68 + (base65 + d42));
                running3 += v10 * v10;
                let v11: f64 = at(centred, base69 + (base65 + d42));
                running3 += v11 * v11;
                let v12: f64 = at(centred, base70 + (base65 + d42));
                running3 += v12 * v12;
                let v13: f64 = at(centred, base71 + (base65 + d42));
                running3 += v13 * v13;
                let v14: f64 = at(centred, base72 + (base65 + d42));
                running3 += v14 * v14;
                put(partial2, base2 + d42 - partial2_base, running3);
            }
            term2 += 8;
        }
        let base80: isize = (dims - strip2 * 512).min(512).max(0) & -8;
        let base81: isize = strip2 * 512;
        let base82: isize = (dims - strip2 * 512).min(512);
        for term2 in whole2..to2 {
            let d43_main: isize = base80;
            let base76: isize = term2 * dims;
            let base77: isize = base81;
            let mut d43: isize = 0;
            while d43 < d43_main {
                let mut running4: W::F64 = W::F64::load(partial2, base2 + d43 - partial2_base);
                let v15: W::F64 = W::F64::load(centred, base76 + (base77 + d43));
                running4 = running4 + v15 * v15;
                running4.store(partial2, base2 + d43 - partial2_base);
                d43 += 8;
            }
            let base78: isize = term2 * dims;
            let base79: isize = base81;
            let end14: isize = base82;
            for d43 in d43_main..end14 {
                let mut running4: f64 = at(partial2, base2 + d43 - partial2_base);
                let v15: f64 = at(centred, base78 + (base79 + d43));
                running4 += v15 * v15;
                put(partial2, base2 + d43 - partial2_base, running4);
            }
        }
    }
}

multiversion!(kmeans_region4 = kmeans_region4_body(lo5: isize, hi5: isize, init: &[f64], mean: &[f64], dims: isize, centre: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region4_body<S: Simd, W: Vectors>(
    lo5: isize,
    hi5: isize,
    init: &[f64],
    mean: &[f64],
    dims: isize,
    centre: &mut [f64],
) {
    let centre_base = lo5 * dims;
    for c in lo5..hi5 {
        let d6_main: isize = dims & -8;
        let base103: isize = c * dims;
        let mut d6: isize = 0;
        while d6 < d6_main {
            (W::F64::load(init, base103 + d6) - W::F64::load(mean, d6)).store(centre, base103 + d6 - centre_base);
            d6 += 8;
        }
        let base104: isize = c * dims;
        for d6 in d6_main..dims {
            put(centre, base104 + d6 - centre_base, at(init, base104 + d6) - at(mean, d6));
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

multiversion!(kmeans_region6 = kmeans_region6_body(lo7: isize, hi7: isize, centre: &[f64], dims: isize, norm: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region6_body<S: Simd, W: Vectors>(lo7: isize, hi7: isize, centre: &[f64], dims: isize, norm: &mut [f64]) {
    let norm_base = lo7;
    let c2_main: isize = lo7 + ((hi7 - lo7).max(0) & -8);
    let mut c2: isize = lo7;
    while c2 < c2_main {
        let mut total2: W::F64 = W::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
        if dims <= 128 {
            let base105: isize = c2 * dims;
            for d72 in 0..dims {
                let v2: W::F64 = W::F64::load_strided(centre, base105 + d72, dims);
                total2 = total2 + v2 * v2;
            }
        } else {
            let mut partial3 = [W::F64::splat(0.0); 26];
            let mut depth4: isize = 0;
            let base107: isize = c2 * dims;
            let mut start: isize = 0;
            while start < dims {
                let mut running5: W::F64 = W::F64::splat(-0.0);
                let base106: isize = base107;
                let end20: isize = (start + 128).min(dims);
                for d73 in start..end20 {
                    let v22: W::F64 = W::F64::load_strided(centre, base106 + d73, dims);
                    running5 = running5 + v22 * v22;
                }
                let mut pairs3: isize = start >> 7;
                while pairs3 & 1 != 0 {
                    depth4 -= 1;
                    running5 = partial3[depth4 as usize] + running5;
                    pairs3 >>= 1;
                }
                partial3[depth4 as usize] = running5;
                depth4 += 1;
                start += 128;
            }
            depth4 -= 1;
            total2 = partial3[depth4 as usize];
            while depth4 > 0 {
                depth4 -= 1;
                total2 = partial3[depth4 as usize] + total2;
            }
        }
        total2.store(norm, c2 - norm_base);
        c2 += 8;
    }
    for c2 in c2_main..hi7 {
        let mut total2: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let base108: isize = c2 * dims;
            for d72 in 0..dims {
                let v2: f64 = at(centre, base108 + d72);
                total2 += v2 * v2;
            }
        } else {
            let mut partial3 = [0.0_f64; 26];
            let mut depth4: isize = 0;
            let base110: isize = c2 * dims;
            let mut start: isize = 0;
            while start < dims {
                let mut running5: f64 = -0.0;
                let base109: isize = base110;
                let end21: isize = (start + 128).min(dims);
                for d73 in start..end21 {
                    let v22: f64 = at(centre, base109 + d73);
                    running5 += v22 * v22;
                }
                let mut pairs3: isize = start >> 7;
                while pairs3 & 1 != 0 {
                    depth4 -= 1;
                    running5 = partial3[depth4 as usize] + running5;
                    pairs3 >>= 1;
                }
                partial3[depth4 as usize] = running5;
                depth4 += 1;
                start += 128;
            }
            depth4 -= 1;
            total2 = partial3[depth4 as usize];
            while depth4 > 0 {
                depth4 -= 1;
                total2 = partial3[depth4 as usize] + total2;
            }
        }
        put(norm, c2 - norm_base, total2);
    }
}

multiversion!(kmeans_region7 = kmeans_region7_body(lo8: isize, hi8: isize, by_dimension: &[f64], centre: &[f64], norm: &[f64], dims: isize, k: isize, points: isize, labels: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region7_body<S: Simd, W: Vectors>(
    lo8: isize,
    hi8: isize,
    by_dimension: &[f64],
    centre: &[f64],
    norm: &[f64],
    dims: isize,
    k: isize,
    points: isize,
    labels: &mut [i32],
) {
    let labels_base = lo8;
    let i6_main: isize = lo8 + ((hi8 - lo8).max(0) & -8);
    let mut i6: isize = lo8;
    while i6 < i6_main {
        let mut best: W::I32 = W::I32::splat(0_i32);
        let mut least: W::F64 = W::F64::splat(f64::NAN);
        for c3 in 0..k {
            let mut total3: W::F64 = W::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
            if dims <= 128 {
                let base111: isize = c3 * dims;
                for d82 in 0..dims {
                    total3 = total3
                        + W::F64::load(by_dimension, d82 * points + i6) * W::F64::splat(at(centre, base111 + d82));
                }
            } else {
                let mut partial4 = [W::F64::splat(0.0); 26];
                let mut depth5: isize = 0;
                let base113: isize = c3 * dims;
                let mut start2: isize = 0;
                while start2 < dims {
                    let mut running6: W::F64 = W::F64::splat(-0.0);
                    let base112: isize = base113;
                    let end22: isize = (start2 + 128).min(dims);
                    for d83 in start2..end22 {
                        running6 = running6
                            + W::F64::load(by_dimension, d83 * points + i6) * W::F64::splat(at(centre, base112 + d83));
                    }
                    let mut pairs4: isize = start2 >> 7;
                    while pairs4 & 1 != 0 {
                        depth5 -= 1;
                        running6 = partial4[depth5 as usize] + running6;
                        pairs4 >>= 1;
                    }
                    partial4[depth5 as usize] = running6;
                    depth5 += 1;
                    start2 += 128;
                }
                depth5 -= 1;
                total3 = partial4[depth5 as usize];
                while depth5 > 0 {
                    depth5 -= 1;
                    total3 = partial4[depth5 as usize] + total3;
                }
            }
            let candidate: W::F64 = W::F64::splat(at(norm, c3)) - W::F64::splat(2.0) * total3;
            let mask0: W::Mask = candidate.cmp_lt(least) | least.cmp_ne(least) & candidate.cmp_eq(candidate);
            least = W::select_f64(mask0, candidate, least);
            best = W::select_i32(mask0, W::I32::splat(c3 as i32), best);
        }
        best.store(labels, i6 - labels_base);
        i6 += 8;
    }
    for i6 in i6_main..hi8 {
        let mut best: i32 = 0_i32;
        let mut least: f64 = f64::NAN;
        for c3 in 0..k {
            let mut total3: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base114: isize = c3 * dims;
                for d82 in 0..dims {
                    total3 += at(by_dimension, d82 * points + i6) * at(centre, base114 + d82);
                }
            } else {
                let mut partial4 = [0.0_f64; 26];
                let mut depth5: isize = 0;
                let base116: isize = c3 * dims;
                let mut start2: isize = 0;
                while start2 < dims {
                    let mut running6: f64 = -0.0;
                    let base115: isize = base116;
                    let end23: isize = (start2 + 128).min(dims);
                    for d83 in start2..end23 {
                        running6 += at(by_dimension, d83 * points + i6) * at(centre, base115 + d83);
                    }
                    let mut pairs4: isize = start2 >> 7;
                    while pairs4 & 1 != 0 {
                        depth5 -= 1;
                        running6 = partial4[depth5 as usize] + running6;
                        pairs4 >>= 1;
                    }
                    partial4[depth5 as usize] = running6;
                    depth5 += 1;
                    start2 += 128;
                }
                depth5 -= 1;
                total3 = partial4[depth5 as usize];
                while depth5 > 0 {
                    depth5 -= 1;
                    total3 = partial4[depth5 as usize] + total3;
                }
            }
            let candidate: f64 = at(norm, c3) - 2.0 * total3;
            if candidate < least || least != least && candidate == candidate {
                least = candidate;
                best = c3 as i32;
            }
        }
        put(labels, i6 - labels_base, best);
    }
}

multiversion!(kmeans_region8 = kmeans_region8_body(lo9: isize, hi9: isize, labels: &[i32], member: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region8_body<S: Simd, W: Vectors>(lo9: isize, hi9: isize, labels: &[i32], member: &mut [i32]) {
    let member_base = lo9;
    let i7_main: isize = lo9 + ((hi9 - lo9).max(0) & -8);
    let mut i7: isize = lo9;
    while i7 < i7_main {
        W::I32::load(labels, i7).store(member, i7 - member_base);
        i7 += 8;
    }
    for i7 in i7_main..hi9 {
        put(member, i7 - member_base, at(labels, i7));
    }
}

multiversion!(kmeans_region9 = kmeans_region9_body(lo10: isize, hi10: isize, size: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region9_body<S: Simd, W: Vectors>(lo10: isize, hi10: isize, size: &mut [i32]) {
    let size_base = lo10;
    let i8_main: isize = lo10 + ((hi10 - lo10).max(0) & -8);
    let mut i8: isize = lo10;
    while i8 < i8_main {
        W::I32::splat(0_i32).store(size, i8 - size_base);
        i8 += 8;
    }
    for i8 in i8_main..hi10 {
        put(size, i8 - size_base, 0_i32);
    }
}

multiversion!(kmeans_region10 = kmeans_region10_body(lo11: isize, hi11: isize, centre: &[f64], centred: &[f64], labels: &[i32], dims: isize, distance: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region10_body<S: Simd, W: Vectors>(
    lo11: isize,
    hi11: isize,
    centre: &[f64],
    centred: &[f64],
    labels: &[i32],
    dims: isize,
    distance: &mut [f64],
) {
    let distance_base = lo11;
    for i10 in lo11..hi11 {
        let mut total4: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let base117: isize = i10 * dims;
            for d9 in 0..dims {
                let v3: f64 = at(centred, base117 + d9) - at(centre, at(labels, i10) as isize * dims + d9);
                total4 += v3 * v3;
            }
        } else {
            let mut partial5 = [0.0_f64; 26];
            let mut depth6: isize = 0;
            let base119: isize = i10 * dims;
            let mut start3: isize = 0;
            while start3 < dims {
                let mut running7: f64 = -0.0;
                let base118: isize = base119;
                let end24: isize = (start3 + 128).min(dims);
                for d92 in start3..end24 {
                    let v32: f64 = at(centred, base118 + d92) - at(centre, at(labels, i10) as isize * dims + d92);
                    running7 += v32 * v32;
                }
                let mut pairs5: isize = start3 >> 7;
                while pairs5 & 1 != 0 {
                    depth6 -= 1;
                    running7 = partial5[depth6 as usize] + running7;
                    pairs5 >>= 1;
                }
                partial5[depth6 as usize] = running7;
                depth6 += 1;
                start3 += 128;
            }
            depth6 -= 1;
            total4 = partial5[depth6 as usize];
            while depth6 > 0 {
                depth6 -= 1;
                total4 = partial5[depth6 as usize] + total4;
            }
        }
        put(distance, i10 - distance_base, total4);
    }
}

multiversion!(kmeans_region11 = kmeans_region11_body(lo12: isize, hi12: isize, centred: &[f64], member: &[i32], dims: isize, k: isize, part_rows: isize, terms: isize, totals: &mut [f64], sums: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region11_body<S: Simd, W: Vectors>(
    lo12: isize,
    hi12: isize,
    centred: &[f64],
    member: &[i32],
    dims: isize,
    k: isize,
    part_rows: isize,
    terms: isize,
    totals: &mut [f64],
    sums: &mut [f64],
) {
    let totals_base = lo12 * (k * dims);
    let base131: isize = k * dims;
    let base132: isize = (k * dims).max(0) & -4;
    let base133: isize = (k * dims).max(0) & -8;
    for part in lo12..hi12 {
        let from6: isize = part * part_rows;
        let to3: isize = (from6 + part_rows).min(terms);
        let mut depth7: isize = 0;
        let base124: isize = base131;
        let base125: isize = base132;
        let base126: isize = base133;
        let mut start4: isize = from6;
        while start4 < to3 {
            let slot: isize = depth7 * base124;
            let e9_main: isize = base125;
            let mut e9: isize = 0;
            while e9 < e9_main {
                S::F64::splat(-0.0).store(sums, slot + e9);
                e9 += 4;
            }
            let end25: isize = base124;
            for e9 in e9_main..end25 {
                put(sums, slot + e9, -0.0);
            }
            let end26: isize = (start4 + 128).min(to3);
            for i12 in start4..end26 {
                let target: isize = slot + at(member, i12) as isize * dims;
                let d102_main: isize = dims & -4;
                let base120: isize = i12 * dims;
                let mut d102: isize = 0;
                while d102 < d102_main {
                    (S::F64::load(sums, target + d102) + S::F64::load(centred, base120 + d102))
                        .store(sums, target + d102);
                    d102 += 4;
                }
                let base121: isize = i12 * dims;
                for d102 in d102_main..dims {
                    put(sums, target + d102, at(sums, target + d102) + at(centred, base121 + d102));
                }
            }
            depth7 += 1;
            let mut pairs6: isize = start4 - from6 >> 7;
            let base122: isize = base124;
            let base123: isize = base126;
            while pairs6 & 1 != 0 {
                depth7 -= 1;
                let older5: isize = (depth7 - 1) * base122;
                let newer5: isize = older5 + base122;
                let e10_main: isize = base123;
                let mut e10: isize = 0;
                while e10 < e10_main {
                    (W::F64::load(sums, older5 + e10) + W::F64::load(sums, newer5 + e10)).store(sums, older5 + e10);
                    e10 += 8;
                }
                let end27: isize = base122;
                for e10 in e10_main..end27 {
                    put(sums, older5 + e10, at(sums, older5 + e10) + at(sums, newer5 + e10));
                }
                pairs6 >>= 1;
            }
            start4 += 128;
        }
        let base127: isize = base131;
        let base128: isize = base133;
        while depth7 > 1 {
            depth7 -= 1;
            let older6: isize = (depth7 - 1) * base127;
            let newer6: isize = older6 + base127;
            let e11_main: isize = base128;
            let mut e11: isize = 0;
            while e11 < e11_main {
                (W::F64::load(sums, older6 + e11) + W::F64::load(sums, newer6 + e11)).store(sums, older6 + e11);
                e11 += 8;
            }
            let end28: isize = base127;
            for e11 in e11_main..end28 {
                put(sums, older6 + e11, at(sums, older6 + e11) + at(sums, newer6 + e11));
            }
        }
        let e9_main2: isize = base132;
        let base129: isize = part * base131;
        let mut e9: isize = 0;
        while e9 < e9_main2 {
            S::F64::load(sums, e9).store(totals, base129 + e9 - totals_base);
            e9 += 4;
        }
        let base130: isize = part * base131;
        let end29: isize = base131;
        for e9 in e9_main2..end29 {
            put(totals, base130 + e9 - totals_base, at(sums, e9));
        }
    }
}

multiversion!(kmeans_region12 = kmeans_region12_body(lo13: isize, hi13: isize, centre: &[f64], size: &[i32], totals: &[f64], dims: isize, next: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region12_body<S: Simd, W: Vectors>(
    lo13: isize,
    hi13: isize,
    centre: &[f64],
    size: &[i32],
    totals: &[f64],
    dims: isize,
    next: &mut [f64],
) {
    let next_base = lo13 * dims;
    for c6 in lo13..hi13 {
        let d10_main: isize = dims & -8;
        let base140: isize = c6 * dims;
        let mut d10: isize = 0;
        while d10 < d10_main {
            let mut choice0: W::F64 = W::F64::splat(0.0);
            if at(size, c6) > 0_i32 {
                choice0 = W::F64::load(totals, base140 + d10) / W::F64::splat(at(size, c6) as f64);
            } else {
                choice0 = W::F64::load(centre, base140 + d10);
            }
            choice0.store(next, base140 + d10 - next_base);
            d10 += 8;
        }
        let base141: isize = c6 * dims;
        for d10 in d10_main..dims {
            put(
                next,
                base141 + d10 - next_base,
                if at(size, c6) > 0_i32 {
                    at(totals, base141 + d10) / at(size, c6) as f64
                } else {
                    at(centre, base141 + d10)
                },
            );
        }
    }
}

multiversion!(kmeans_region13 = kmeans_region13_body(lo14: isize, hi14: isize, next: &[f64], dims: isize, centre: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region13_body<S: Simd, W: Vectors>(lo14: isize, hi14: isize, next: &[f64], dims: isize, centre: &mut [f64]) {
    let centre_base = lo14 * dims;
    for c8 in lo14..hi14 {
        let d12_main: isize = dims & -8;
        let base160: isize = c8 * dims;
        let mut d12: isize = 0;
        while d12 < d12_main {
            W::F64::load(next, base160 + d12).store(centre, base160 + d12 - centre_base);
            d12 += 8;
        }
        let base161: isize = c8 * dims;
        for d12 in d12_main..dims {
            put(centre, base161 + d12 - centre_base, at(next, base161 + d12));
        }
    }
}

multiversion!(kmeans_region14 = kmeans_region14_body(lo15: isize, hi15: isize, labels: &[i32], previous: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region14_body<S: Simd, W: Vectors>(lo15: isize, hi15: isize, labels: &[i32], previous: &mut [i32]) {
    let previous_base = lo15;
    let i14_main: isize = lo15 + ((hi15 - lo15).max(0) & -8);
    let mut i14: isize = lo15;
    while i14 < i14_main {
        W::I32::load(labels, i14).store(previous, i14 - previous_base);
        i14 += 8;
    }
    for i14 in i14_main..hi15 {
        put(previous, i14 - previous_base, at(labels, i14));
    }
}

multiversion!(kmeans_region15 = kmeans_region15_body(lo16: isize, hi16: isize, centre: &[f64], dims: isize, norm: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region15_body<S: Simd, W: Vectors>(lo16: isize, hi16: isize, centre: &[f64], dims: isize, norm: &mut [f64]) {
    let norm_base = lo16;
    let c9_main: isize = lo16 + ((hi16 - lo16).max(0) & -8);
    let mut c9: isize = lo16;
    while c9 < c9_main {
        let mut total9: W::F64 = W::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
        if dims <= 128 {
            let base165: isize = c9 * dims;
            for d13 in 0..dims {
                let v5: W::F64 = W::F64::load_strided(centre, base165 + d13, dims);
                total9 = total9 + v5 * v5;
            }
        } else {
            let mut partial9 = [W::F64::splat(0.0); 26];
            let mut depth13: isize = 0;
            let base167: isize = c9 * dims;
            let mut start8: isize = 0;
            while start8 < dims {
                let mut running11: W::F64 = W::F64::splat(-0.0);
                let base166: isize = base167;
                let end40: isize = (start8 + 128).min(dims);
                for d132 in start8..end40 {
                    let v52: W::F64 = W::F64::load_strided(centre, base166 + d132, dims);
                    running11 = running11 + v52 * v52;
                }
                let mut pairs11: isize = start8 >> 7;
                while pairs11 & 1 != 0 {
                    depth13 -= 1;
                    running11 = partial9[depth13 as usize] + running11;
                    pairs11 >>= 1;
                }
                partial9[depth13 as usize] = running11;
                depth13 += 1;
                start8 += 128;
            }
            depth13 -= 1;
            total9 = partial9[depth13 as usize];
            while depth13 > 0 {
                depth13 -= 1;
                total9 = partial9[depth13 as usize] + total9;
            }
        }
        total9.store(norm, c9 - norm_base);
        c9 += 8;
    }
    for c9 in c9_main..hi16 {
        let mut total9: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let base168: isize = c9 * dims;
            for d13 in 0..dims {
                let v5: f64 = at(centre, base168 + d13);
                total9 += v5 * v5;
            }
        } else {
            let mut partial9 = [0.0_f64; 26];
            let mut depth13: isize = 0;
            let base170: isize = c9 * dims;
            let mut start8: isize = 0;
            while start8 < dims {
                let mut running11: f64 = -0.0;
                let base169: isize = base170;
                let end41: isize = (start8 + 128).min(dims);
                for d132 in start8..end41 {
                    let v52: f64 = at(centre, base169 + d132);
                    running11 += v52 * v52;
                }
                let mut pairs11: isize = start8 >> 7;
                while pairs11 & 1 != 0 {
                    depth13 -= 1;
                    running11 = partial9[depth13 as usize] + running11;
                    pairs11 >>= 1;
                }
                partial9[depth13 as usize] = running11;
                depth13 += 1;
                start8 += 128;
            }
            depth13 -= 1;
            total9 = partial9[depth13 as usize];
            while depth13 > 0 {
                depth13 -= 1;
                total9 = partial9[depth13 as usize] + total9;
            }
        }
        put(norm, c9 - norm_base, total9);
    }
}

multiversion!(kmeans_region16 = kmeans_region16_body(lo17: isize, hi17: isize, by_dimension: &[f64], centre: &[f64], norm: &[f64], dims: isize, k: isize, points: isize, labels: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region16_body<S: Simd, W: Vectors>(
    lo17: isize,
    hi17: isize,
    by_dimension: &[f64],
    centre: &[f64],
    norm: &[f64],
    dims: isize,
    k: isize,
    points: isize,
    labels: &mut [i32],
) {
    let labels_base = lo17;
    let i15_main: isize = lo17 + ((hi17 - lo17).max(0) & -8);
    let mut i15: isize = lo17;
    while i15 < i15_main {
        let mut best3: W::I32 = W::I32::splat(0_i32);
        let mut least2: W::F64 = W::F64::splat(f64::NAN);
        for c10 in 0..k {
            let mut total10: W::F64 = W::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
            if dims <= 128 {
                let base171: isize = c10 * dims;
                for d14 in 0..dims {
                    total10 = total10
                        + W::F64::load(by_dimension, d14 * points + i15) * W::F64::splat(at(centre, base171 + d14));
                }
            } else {
                let mut partial10 = [W::F64::splat(0.0); 26];
                let mut depth14: isize = 0;
                let base173: isize = c10 * dims;
                let mut start9: isize = 0;
                while start9 < dims {
                    let mut running12: W::F64 = W::F64::splat(-0.0);
                    let base172: isize = base173;
                    let end42: isize = (start9 + 128).min(dims);
                    for d142 in start9..end42 {
                        running12 = running12
                            + W::F64::load(by_dimension, d142 * points + i15)
                                * W::F64::splat(at(centre, base172 + d142));
                    }
                    let mut pairs12: isize = start9 >> 7;
                    while pairs12 & 1 != 0 {
                        depth14 -= 1;
                        running12 = partial10[depth14 as usize] + running12;
                        pairs12 >>= 1;
                    }
                    partial10[depth14 as usize] = running12;
                    depth14 += 1;
                    start9 += 128;
                }
                depth14 -= 1;
                total10 = partial10[depth14 as usize];
                while depth14 > 0 {
                    depth14 -= 1;
                    total10 = partial10[depth14 as usize] + total10;
                }
            }
            let candidate3: W::F64 = W::F64::splat(at(norm, c10)) - W::F64::splat(2.0) * total10;
            let mask0: W::Mask = candidate3.cmp_lt(least2) | least2.cmp_ne(least2) & candidate3.cmp_eq(candidate3);
            least2 = W::select_f64(mask0, candidate3, least2);
            best3 = W::select_i32(mask0, W::I32::splat(c10 as i32), best3);
        }
        best3.store(labels, i15 - labels_base);
        i15 += 8;
    }
    for i15 in i15_main..hi17 {
        let mut best3: i32 = 0_i32;
        let mut least2: f64 = f64::NAN;
        for c10 in 0..k {
            let mut total10: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base174: isize = c10 * dims;
                for d14 in 0..dims {
                    total10 += at(by_dimension, d14 * points + i15) * at(centre, base174 + d14);
                }
            } else {
                let mut partial10 = [0.0_f64; 26];
                let mut depth14: isize = 0;
                let base176: isize = c10 * dims;
                let mut start9: isize = 0;
                while start9 < dims {
                    let mut running12: f64 = -0.0;
                    let base175: isize = base176;
                    let end43: isize = (start9 + 128).min(dims);
                    for d142 in start9..end43 {
                        running12 += at(by_dimension, d142 * points + i15) * at(centre, base175 + d142);
                    }
                    let mut pairs12: isize = start9 >> 7;
                    while pairs12 & 1 != 0 {
                        depth14 -= 1;
                        running12 = partial10[depth14 as usize] + running12;
                        pairs12 >>= 1;
                    }
                    partial10[depth14 as usize] = running12;
                    depth14 += 1;
                    start9 += 128;
                }
                depth14 -= 1;
                total10 = partial10[depth14 as usize];
                while depth14 > 0 {
                    depth14 -= 1;
                    total10 = partial10[depth14 as usize] + total10;
                }
            }
            let candidate3: f64 = at(norm, c10) - 2.0 * total10;
            if candidate3 < least2 || least2 != least2 && candidate3 == candidate3 {
                least2 = candidate3;
                best3 = c10 as i32;
            }
        }
        put(labels, i15 - labels_base, best3);
    }
}

multiversion!(kmeans_region17 = kmeans_region17_body(lo18: isize, hi18: isize, centre: &[f64], centred: &[f64], labels: &[i32], dims: isize, distance: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region17_body<S: Simd, W: Vectors>(
    lo18: isize,
    hi18: isize,
    centre: &[f64],
    centred: &[f64],
    labels: &[i32],
    dims: isize,
    distance: &mut [f64],
) {
    let distance_base = lo18;
    for i16 in lo18..hi18 {
        let mut total11: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let base177: isize = i16 * dims;
            for d15 in 0..dims {
                let v6: f64 = at(centred, base177 + d15) - at(centre, at(labels, i16) as isize * dims + d15);
                total11 += v6 * v6;
            }
        } else {
            let mut partial11 = [0.0_f64; 26];
            let mut depth15: isize = 0;
            let base179: isize = i16 * dims;
            let mut start10: isize = 0;
            while start10 < dims {
                let mut running13: f64 = -0.0;
                let base178: isize = base179;
                let end44: isize = (start10 + 128).min(dims);
                for d152 in start10..end44 {
                    let v62: f64 = at(centred, base178 + d152) - at(centre, at(labels, i16) as isize * dims + d152);
                    running13 += v62 * v62;
                }
                let mut pairs13: isize = start10 >> 7;
                while pairs13 & 1 != 0 {
                    depth15 -= 1;
                    running13 = partial11[depth15 as usize] + running13;
                    pairs13 >>= 1;
                }
                partial11[depth15 as usize] = running13;
                depth15 += 1;
                start10 += 128;
            }
            depth15 -= 1;
            total11 = partial11[depth15 as usize];
            while depth15 > 0 {
                depth15 -= 1;
                total11 = partial11[depth15 as usize] + total11;
            }
        }
        put(distance, i16 - distance_base, total11);
    }
}

multiversion!(kmeans_region18 = kmeans_region18_body(lo19: isize, hi19: isize, centre: &[f64], mean: &[f64], dims: isize, centroids: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region18_body<S: Simd, W: Vectors>(
    lo19: isize,
    hi19: isize,
    centre: &[f64],
    mean: &[f64],
    dims: isize,
    centroids: &mut [f64],
) {
    let nan = plain_nan();
    let centroids_base = lo19 * dims;
    for c11 in lo19..hi19 {
        let d16_main: isize = dims & -8;
        let base180: isize = c11 * dims;
        let mut d16: isize = 0;
        while d16 < d16_main {
            let result2: W::F64 = W::F64::load(centre, base180 + d16) + W::F64::load(mean, d16);
            result2.canonical(nan).store(centroids, base180 + d16 - centroids_base);
            d16 += 8;
        }
        let base181: isize = c11 * dims;
        for d16 in d16_main..dims {
            let result3: f64 = at(centre, base181 + d16) + at(mean, d16);
            put(centroids, base181 + d16 - centroids_base, canonical(result3, nan));
        }
    }
}
