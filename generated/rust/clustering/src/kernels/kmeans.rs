// Generated from kernels/clustering/kmeans.ts#L60 by `trefoil build`. Do not edit. Hash 587a970d95e111d2

use trefoil_core::prelude::*;

multiversion!(
    /// Lloyd's k-means from given initial centroids.
    ///
    /// Each point is assigned to the nearest centroid by the sum of squared differences; the lowest index wins ties. The
    /// labels always equal those of kmeansPredict(x, centroids). Each centroid moves to the mean of its points.
    ///
    /// Empty clusters are determined before any point moves. Unless all distances are 0, each empty cluster, in ascending
    /// order, takes the point farthest from its centroid. A cluster that loses its only point keeps its centroid for that round.
    ///
    /// The iteration stops when no label changes, or when the squared shift of all centroids is at most `tolerance` times
    /// the mean column variance; points are then assigned once more. NaN and infinities propagate.
    ///
    /// Accuracy: 1e-12 of the mean of |x| for centroids, given the labels.
    ///
    /// Source: Lloyd (1982); tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`.
    pub kmeans = kmeans_body(
        ctx: &Context,
        x: &[f64],
        init: &[f64],
        points: isize,
        dims: isize,
        k: isize,
        max_iterations: i32,
        tolerance: f64,
        near_rows: isize,
        centroids: &mut [f64],
        labels: &mut [i32],
        inertia: &mut [f64],
        iterations: &mut [i32],
    )
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
    near_rows: isize,
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
    let near = &mut scratch::<f64>(near_rows * dims)?[..];
    let half_norm = &mut scratch::<f64>(near_rows)?[..];
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
    let blocks: isize = ((points + 127) / 128).max(1);
    // fill(mean, (d) => contract(points, (i) => x.at(i, d)) / points);
    let none: f64 = if points > 0 { -0.0 } else { 0.0 };
    {
        let chunks =
            ctx.chunks(blocks * strips, (points.min(128) / 8 + 1) * (dims.min(512) * 59 + 3) + dims.min(512) * 2 + 13);
        let tasks: Vec<_> = chunks.iter().zip(split(partial, chunks, dims.min(512))).collect();
        ctx.run(tasks, |(chunk, partial)| {
            sum_partial::<S>(chunk.lo, chunk.hi, x, dims, strips, points, none, partial)
        })?;
    }
    let mut depth: isize = 0;
    let dims_here: isize = (dims + 511) / 512 * dims.min(512);
    let strips_whole: isize = (strips * dims.min(512)).max(0) & -8;
    let strips_times_dims: isize = strips * dims.min(512);
    for block in 0..blocks {
        ctx.poll()?;
        let into: isize = depth * dims_here;
        let from: isize = block * dims_here;
        if into != from {
            let e_main: isize = strips_whole;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                W::F64::load(partial, from + e).store(partial, into + e);
                e += 8;
            }
            let e_end: isize = strips_times_dims;
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
            let older: isize = (depth - 1) * dims_here;
            let newer: isize = older + dims_here;
            let e_main: isize = strips_whole;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                (W::F64::load(partial, older + e) + W::F64::load(partial, newer + e)).store(partial, older + e);
                e += 8;
            }
            let e_end: isize = strips_times_dims;
            // The remainder.
            for e in e_main..e_end {
                put(partial, older + e, at(partial, older + e) + at(partial, newer + e));
            }
            pairs >>= 1;
        }
    }
    let dims_here2: isize = (dims + 511) / 512 * dims.min(512);
    let strips_whole2: isize = (strips * dims.min(512)).max(0) & -8;
    let strips_times_dims2: isize = strips * dims.min(512);
    while depth > 1 {
        ctx.poll()?;
        depth -= 1;
        let older: isize = (depth - 1) * dims_here2;
        let newer: isize = older + dims_here2;
        let e_main: isize = strips_whole2;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            (W::F64::load(partial, older + e) + W::F64::load(partial, newer + e)).store(partial, older + e);
            e += 8;
        }
        let e_end: isize = strips_times_dims2;
        // The remainder.
        for e in e_main..e_end {
            put(partial, older + e, at(partial, older + e) + at(partial, newer + e));
        }
    }
    let dims_at_most512: isize = dims.min(512);
    for strip in 0..strips {
        ctx.poll()?;
        // Dividing by a power of two is multiplying by its exact reciprocal.
        let inverse: f64 = 1.0 / points as f64;
        if points > 0 && points & points - 1 == 0 {
            let d_main: isize = (dims - strip * 512).min(512).max(0) & -8;
            let strip_times512: isize = strip * 512;
            let strip_times_dims: isize = strip * dims_at_most512;
            // 8 rounds at once.
            let mut d: isize = 0;
            while d < d_main {
                (W::F64::load(partial, strip_times_dims + d) * W::F64::splat(inverse)).store(mean, strip_times512 + d);
                d += 8;
            }
            let strip_times512_2: isize = strip * 512;
            let strip_times_dims2: isize = strip * dims_at_most512;
            let d_end: isize = (dims - strip * 512).min(512);
            // The remainder.
            for d in d_main..d_end {
                put(mean, strip_times512_2 + d, at(partial, strip_times_dims2 + d) * inverse);
            }
        } else {
            let d_main: isize = (dims - strip * 512).min(512).max(0) & -8;
            let strip_times512: isize = strip * 512;
            let strip_times_dims: isize = strip * dims_at_most512;
            // 8 rounds at once.
            let mut d: isize = 0;
            while d < d_main {
                (W::F64::load(partial, strip_times_dims + d) / W::F64::splat(points as f64))
                    .store(mean, strip_times512 + d);
                d += 8;
            }
            let strip_times512_2: isize = strip * 512;
            let strip_times_dims2: isize = strip * dims_at_most512;
            let d_end: isize = (dims - strip * 512).min(512);
            // The remainder.
            for d in d_main..d_end {
                put(mean, strip_times512_2 + d, at(partial, strip_times_dims2 + d) / points as f64);
            }
        }
    }
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips2: isize = (dims + 511) / 512;
    let blocks2: isize = ((points + 127) / 128).max(1);
    // fill(variance, (d) => contract(points, (i) => square(x.at(i, d) - mean[d]!)) / points);
    let none2: f64 = if points > 0 { -0.0 } else { 0.0 };
    {
        let chunks = ctx
            .chunks(blocks2 * strips2, (points.min(128) / 8 + 1) * (dims.min(512) * 99 + 3) + dims.min(512) * 2 + 13);
        let tasks: Vec<_> = chunks.iter().zip(split(partial2, chunks, dims.min(512))).collect();
        ctx.run(tasks, |(chunk, partial2)| {
            sum_partial2::<S>(chunk.lo, chunk.hi, mean, x, dims, strips2, points, none2, partial2)
        })?;
    }
    let mut depth2: isize = 0;
    let dims_here3: isize = (dims + 511) / 512 * dims.min(512);
    let strips_whole3: isize = (strips2 * dims.min(512)).max(0) & -8;
    let strips_times_dims3: isize = strips2 * dims.min(512);
    for block in 0..blocks2 {
        ctx.poll()?;
        let into: isize = depth2 * dims_here3;
        let from: isize = block * dims_here3;
        if into != from {
            let e_main: isize = strips_whole3;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                W::F64::load(partial2, from + e).store(partial2, into + e);
                e += 8;
            }
            let e_end: isize = strips_times_dims3;
            // The remainder.
            for e in e_main..e_end {
                put(partial2, into + e, at(partial2, from + e));
            }
        }
        depth2 += 1;
        let mut pairs: isize = block;
        while pairs & 1 != 0 {
            ctx.poll()?;
            depth2 -= 1;
            let older: isize = (depth2 - 1) * dims_here3;
            let newer: isize = older + dims_here3;
            let e_main: isize = strips_whole3;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                (W::F64::load(partial2, older + e) + W::F64::load(partial2, newer + e)).store(partial2, older + e);
                e += 8;
            }
            let e_end: isize = strips_times_dims3;
            // The remainder.
            for e in e_main..e_end {
                put(partial2, older + e, at(partial2, older + e) + at(partial2, newer + e));
            }
            pairs >>= 1;
        }
    }
    let dims_here4: isize = (dims + 511) / 512 * dims.min(512);
    let strips_whole4: isize = (strips2 * dims.min(512)).max(0) & -8;
    let strips_times_dims4: isize = strips2 * dims.min(512);
    while depth2 > 1 {
        ctx.poll()?;
        depth2 -= 1;
        let older: isize = (depth2 - 1) * dims_here4;
        let newer: isize = older + dims_here4;
        let e_main: isize = strips_whole4;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            (W::F64::load(partial2, older + e) + W::F64::load(partial2, newer + e)).store(partial2, older + e);
            e += 8;
        }
        let e_end: isize = strips_times_dims4;
        // The remainder.
        for e in e_main..e_end {
            put(partial2, older + e, at(partial2, older + e) + at(partial2, newer + e));
        }
    }
    let dims_at_most512_2: isize = dims.min(512);
    for strip in 0..strips2 {
        ctx.poll()?;
        // Dividing by a power of two is multiplying by its exact reciprocal.
        let inverse: f64 = 1.0 / points as f64;
        if points > 0 && points & points - 1 == 0 {
            let d_main: isize = (dims - strip * 512).min(512).max(0) & -8;
            let strip_times512: isize = strip * 512;
            let strip_times_dims: isize = strip * dims_at_most512_2;
            // 8 rounds at once.
            let mut d: isize = 0;
            while d < d_main {
                (W::F64::load(partial2, strip_times_dims + d) * W::F64::splat(inverse))
                    .store(variance, strip_times512 + d);
                d += 8;
            }
            let strip_times512_2: isize = strip * 512;
            let strip_times_dims2: isize = strip * dims_at_most512_2;
            let d_end: isize = (dims - strip * 512).min(512);
            // The remainder.
            for d in d_main..d_end {
                put(variance, strip_times512_2 + d, at(partial2, strip_times_dims2 + d) * inverse);
            }
        } else {
            let d_main: isize = (dims - strip * 512).min(512).max(0) & -8;
            let strip_times512: isize = strip * 512;
            let strip_times_dims: isize = strip * dims_at_most512_2;
            // 8 rounds at once.
            let mut d: isize = 0;
            while d < d_main {
                (W::F64::load(partial2, strip_times_dims + d) / W::F64::splat(points as f64))
                    .store(variance, strip_times512 + d);
                d += 8;
            }
            let strip_times512_2: isize = strip * 512;
            let strip_times_dims2: isize = strip * dims_at_most512_2;
            let d_end: isize = (dims - strip * 512).min(512);
            // The remainder.
            for d in d_main..d_end {
                put(variance, strip_times512_2 + d, at(partial2, strip_times_dims2 + d) / points as f64);
            }
        }
    }
    // const enough = (tolerance * sum(dims, (d) => variance[d]!)) / dims;
    let mut total: f64 = if dims <= 0 { 0.0 } else { -0.0 };
    if dims < 8 {
        for d in 0..dims {
            total += at(variance, d);
        }
    } else {
        let mut left = [0.0_f64; 26];
        let mut next_from = [0_isize; 26];
        let mut next_count = [0_isize; 26];
        let mut from: isize = 0;
        let mut count: isize = dims;
        let mut depth3: isize = 0;
        let mut busy = true;
        while busy {
            ctx.poll()?;
            while count > 128 {
                let half: isize = (count >> 4) * 8;
                next_from[depth3 as usize] = from + half;
                next_count[depth3 as usize] = count - half;
                depth3 += 1;
                count = half;
            }
            let end: isize = from + count;
            let whole: isize = from + (count & -8);
            let mut low: S::F64 = S::F64::load(variance, from);
            let mut high: S::F64 = S::F64::load(variance, from + 4);
            // 8 rounds at once.
            let mut d: isize = from + 8;
            while d < whole {
                low = low + S::F64::load(variance, d);
                high = high + S::F64::load(variance, d + 4);
                d += 8;
            }
            let mut lanes = [0.0_f64; 8];
            low.store(&mut lanes, 0);
            high.store(&mut lanes, 4);
            total = lanes[0] + lanes[1] + (lanes[2] + lanes[3]) + (lanes[4] + lanes[5] + (lanes[6] + lanes[7]));
            for d in whole..end {
                total += at(variance, d);
            }
            busy = false;
            while depth3 > 0 && !busy {
                depth3 -= 1;
                if next_count[depth3 as usize] == 0 {
                    total = left[depth3 as usize] + total;
                } else {
                    from = next_from[depth3 as usize];
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
    // fill(byDimension, (d, i) => x.at(i, d) - mean[d]!);
    {
        let chunks = ctx.chunks(dims, points * 8);
        let tasks: Vec<_> = chunks.iter().zip(split(by_dimension, chunks, points)).collect();
        ctx.run(tasks, |(chunk, by_dimension)| {
            fill_by_dimension::<S>(chunk.lo, chunk.hi, x, mean, points, dims, by_dimension)
        })?;
    }
    // Blocks of 128 terms on their own, then merged pairwise.
    let strips3: isize = (points + 511) / 512;
    let blocks3: isize = ((dims + 127) / 128).max(1);
    // fill(reach, (i) => contract(dims, (d) => square(byDimension.at(d, i))));
    let none3: f64 = if dims > 0 { -0.0 } else { 0.0 };
    {
        let chunks = ctx
            .chunks(blocks3 * strips3, (dims.min(128) / 8 + 1) * (points.min(512) * 67 + 3) + points.min(512) * 2 + 13);
        let tasks: Vec<_> = chunks.iter().zip(split(partial3, chunks, points.min(512))).collect();
        ctx.run(tasks, |(chunk, partial3)| {
            sum_partial3::<S>(chunk.lo, chunk.hi, by_dimension, points, strips3, dims, none3, partial3)
        })?;
    }
    let mut depth3: isize = 0;
    let points_here: isize = (points + 511) / 512 * points.min(512);
    let strips_whole5: isize = (strips3 * points.min(512)).max(0) & -8;
    let strips_times_points: isize = strips3 * points.min(512);
    for block in 0..blocks3 {
        ctx.poll()?;
        let into: isize = depth3 * points_here;
        let from: isize = block * points_here;
        if into != from {
            let e_main: isize = strips_whole5;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                W::F64::load(partial3, from + e).store(partial3, into + e);
                e += 8;
            }
            let e_end: isize = strips_times_points;
            // The remainder.
            for e in e_main..e_end {
                put(partial3, into + e, at(partial3, from + e));
            }
        }
        depth3 += 1;
        let mut pairs: isize = block;
        while pairs & 1 != 0 {
            ctx.poll()?;
            depth3 -= 1;
            let older: isize = (depth3 - 1) * points_here;
            let newer: isize = older + points_here;
            let e_main: isize = strips_whole5;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                (W::F64::load(partial3, older + e) + W::F64::load(partial3, newer + e)).store(partial3, older + e);
                e += 8;
            }
            let e_end: isize = strips_times_points;
            // The remainder.
            for e in e_main..e_end {
                put(partial3, older + e, at(partial3, older + e) + at(partial3, newer + e));
            }
            pairs >>= 1;
        }
    }
    let points_here2: isize = (points + 511) / 512 * points.min(512);
    let strips_whole6: isize = (strips3 * points.min(512)).max(0) & -8;
    let strips_times_points2: isize = strips3 * points.min(512);
    while depth3 > 1 {
        ctx.poll()?;
        depth3 -= 1;
        let older: isize = (depth3 - 1) * points_here2;
        let newer: isize = older + points_here2;
        let e_main: isize = strips_whole6;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            (W::F64::load(partial3, older + e) + W::F64::load(partial3, newer + e)).store(partial3, older + e);
            e += 8;
        }
        let e_end: isize = strips_times_points2;
        // The remainder.
        for e in e_main..e_end {
            put(partial3, older + e, at(partial3, older + e) + at(partial3, newer + e));
        }
    }
    let points_at_most512: isize = points.min(512);
    for strip in 0..strips3 {
        ctx.poll()?;
        let i_main: isize = (points - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let strip_times_points: isize = strip * points_at_most512;
        // 8 rounds at once.
        let mut i: isize = 0;
        while i < i_main {
            W::F64::load(partial3, strip_times_points + i).store(reach, strip_times512 + i);
            i += 8;
        }
        let strip_times512_2: isize = strip * 512;
        let strip_times_points2: isize = strip * points_at_most512;
        let i_end: isize = (points - strip * 512).min(512);
        // The remainder.
        for i in i_main..i_end {
            put(reach, strip_times512_2 + i, at(partial3, strip_times_points2 + i));
        }
    }
    // fill(centre, (c, d) => init.at(c, d));
    {
        let chunks = ctx.chunks(k, dims * 6);
        let tasks: Vec<_> = chunks.iter().zip(split(centre, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, centre)| fill_centre::<S>(chunk.lo, chunk.hi, init, dims, centre))?;
    }
    // fill(previous, () => -1);
    {
        let chunks = ctx.chunks(points, 1);
        let tasks: Vec<_> = chunks.iter().zip(split(previous, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, previous)| fill_previous::<S>(chunk.lo, chunk.hi, previous))?;
    }
    let limit: isize = max_iterations as isize;
    let mut steps: isize = 0;
    // const steps = iterate(maxIterations, () => {
    let mut done = false;
    let points_over8: isize = points / 8;
    let k_times_dims: isize = k * dims;
    let k_whole: isize = (k * dims).max(0) & -8;
    let k_whole2: isize = (k * dims).max(0) & -4;
    while steps < limit && !done {
        ctx.poll()?;
        // fill(near, (c, d) => (c < k ? centre.at(min(c, k - 1), d) - mean[d]! : 0.0));
        {
            let chunks = ctx.chunks(near_rows, dims * 12);
            let tasks: Vec<_> = chunks.iter().zip(split(near, chunks, dims)).collect();
            ctx.run(tasks, |(chunk, near)| fill_near::<S>(chunk.lo, chunk.hi, centre, mean, dims, k, near))?;
        }
        // fill(halfNorm, (c) => (c < k ? 0.5 * contract(dims, (d) => square(near.at(c, d))) : Infinity));
        {
            let chunks = ctx.chunks(
                near_rows,
                ((dims * 5).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 5 + 7) + 3) + 4).max(0) + 2,
            );
            let tasks: Vec<_> = chunks.iter().zip(split(half_norm, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, half_norm)| fill_half_norm::<S>(chunk.lo, chunk.hi, near, k, dims, half_norm))?;
        }
        // let farthest = 0.0;
        let mut farthest: f64 = 0.0;
        // for (let c = 0; c < k; c++) farthest = max(farthest, halfNorm[c]!);
        let mut c_at: isize = 0;
        while c_at < k {
            let c_pause = ctx.pause(c_at, k)?;
            for c in c_at..c_pause {
                farthest = max(farthest, at(half_norm, c));
            }
            c_at = c_pause;
        }
        // const slack = ROUNDING * (dims + 8.0);
        let slack: f64 = 1.7763568394002505e-15 * (dims as f64 + 8.0);
        // each(points, (i) => {
        {
            let chunks = ctx.chunks(points, (k / 4 + 1) * (dims * 26 + 34) + 12);
            let tasks: Vec<_> = chunks.iter().zip(split(found, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, found)| {
                assign_found::<S>(
                    chunk.lo,
                    chunk.hi,
                    half_norm,
                    by_dimension,
                    near,
                    reach,
                    k,
                    dims,
                    points,
                    farthest,
                    slack,
                    found,
                )
            })?;
        }
        // fill(labels, (i) => clampIndex(found[i]!, k));
        {
            let chunks = ctx.chunks(points, 7);
            let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, labels)| fill_labels::<S>(chunk.lo, chunk.hi, found, k, labels))?;
        }
        // let open: i32 = 0;
        let mut open: i32 = 0_i32;
        // for (let i = 0; i < points; i++) if (found[i]! < 0) open += 1;
        let mut open_lanes: W::I32 = W::I32::splat(0_i32);
        let i_main: isize = points & -16;
        // 16 rounds at once.
        let mut i_at: isize = 0;
        while i_at < i_main {
            let i_pause = ctx.pause(i_at, i_main)?;
            while i_at < i_pause {
                let i: isize = i_at;
                let mask: W::Mask = W::I32::load(found, i).cmp_lt(W::I32::splat(0_i32));
                let mask_1: W::Mask = W::I32::load(found, i + 8).cmp_lt(W::I32::splat(0_i32));
                open_lanes = open_lanes + W::select_i32(mask, W::I32::splat(1_i32), W::I32::splat(0_i32));
                open_lanes = open_lanes + W::select_i32(mask_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
                i_at += 16;
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
        // The remainder.
        for i in i_main..points {
            if at(found, i) < 0_i32 {
                open = open.wrapping_add(1_i32);
            }
        }
        // if (open > idiv(points, 8)) {
        if open as isize > points_over8 {
            // fill(labels, (i) => argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at(c, d)))));
            {
                let chunks = ctx.chunks(
                    points,
                    k * (1 + (dims * 9).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 9 + 7) + 3) + 8) + 1,
                );
                let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, labels)| fill_labels2::<S>(chunk.lo, chunk.hi, x, centre, dims, k, labels))?;
            }
        } else {
            // } else if (open > 0) {
            if open > 0_i32 {
                // for (let i = 0; i < points; i++) {
                for i in 0..points {
                    ctx.poll()?;
                    // if (found[i]! < 0) labels[i] = argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at…
                    if at(found, i) < 0_i32 {
                        let mut best: i32 = 0_i32;
                        let mut least: f64 = f64::NAN;
                        let i_times_dims: isize = i * dims;
                        for c in 0..k {
                            ctx.poll()?;
                            let mut total2: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                            if dims <= 128 {
                                let c_times_dims: isize = c * dims;
                                for d in 0..dims {
                                    let v: f64 = at(x, i_times_dims + d) - at(centre, c_times_dims + d);
                                    total2 += v * v;
                                }
                            } else {
                                let mut partial4 = [0.0_f64; 26];
                                let mut depth4: isize = 0;
                                let c_times_dims: isize = c * dims;
                                let mut start: isize = 0;
                                while start < dims {
                                    let mut running: f64 = -0.0;
                                    let d_end: isize = (start + 128).min(dims);
                                    for d in start..d_end {
                                        let v: f64 = at(x, i_times_dims + d) - at(centre, c_times_dims + d);
                                        running += v * v;
                                    }
                                    let mut pairs: isize = start >> 7;
                                    while pairs & 1 != 0 {
                                        depth4 -= 1;
                                        running = partial4[depth4 as usize] + running;
                                        pairs >>= 1;
                                    }
                                    partial4[depth4 as usize] = running;
                                    depth4 += 1;
                                    start += 128;
                                }
                                depth4 -= 1;
                                total2 = partial4[depth4 as usize];
                                while depth4 > 0 {
                                    depth4 -= 1;
                                    total2 = partial4[depth4 as usize] + total2;
                                }
                            }
                            let candidate: f64 = total2;
                            if candidate < least || least != least && candidate == candidate {
                                least = candidate;
                                best = c as i32;
                            }
                        }
                        put(labels, i, best);
                    }
                }
            }
        }
        // fill(member, (i) => labels[i]!);
        {
            let chunks = ctx.chunks(points, 2);
            let tasks: Vec<_> = chunks.iter().zip(split(member, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, member)| fill_member::<S>(chunk.lo, chunk.hi, labels, member))?;
        }
        // fill(size, () => 0);
        {
            let chunks = ctx.chunks(k, 1);
            let tasks: Vec<_> = chunks.iter().zip(split(size, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, size)| fill_size::<S>(chunk.lo, chunk.hi, size))?;
        }
        // for (let i = 0; i < points; i++) size[member[i]!]! += 1;
        let mut i_at: isize = 0;
        while i_at < points {
            let i_pause = ctx.pause(i_at, points)?;
            for i in i_at..i_pause {
                let place: isize = at(member, i) as isize;
                put(size, place, at(size, place).wrapping_add(1_i32));
            }
            i_at = i_pause;
        }
        // let empty: i32 = 0;
        let mut empty: i32 = 0_i32;
        // for (let c = 0; c < k; c++) if (size[c] === 0) empty += 1;
        let mut empty_lanes: W::I32 = W::I32::splat(0_i32);
        let c_main: isize = k & -16;
        // 16 rounds at once.
        let mut c_at: isize = 0;
        while c_at < c_main {
            let c_pause = ctx.pause(c_at, c_main)?;
            while c_at < c_pause {
                let c: isize = c_at;
                let mask: W::Mask = W::I32::load(size, c).cmp_eq(W::I32::splat(0_i32));
                let mask_1: W::Mask = W::I32::load(size, c + 8).cmp_eq(W::I32::splat(0_i32));
                empty_lanes = empty_lanes + W::select_i32(mask, W::I32::splat(1_i32), W::I32::splat(0_i32));
                empty_lanes = empty_lanes + W::select_i32(mask_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
                c_at += 16;
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
        // The remainder.
        for c in c_main..k {
            if at(size, c) == 0_i32 {
                empty = empty.wrapping_add(1_i32);
            }
        }
        // if (empty > 0) {
        if empty > 0_i32 {
            // fill(distance, (i) => contract(dims, (d) => square(x.at(i, d) - centre.at(labels[i]!, d))));
            {
                let chunks =
                    ctx.chunks(points, (dims * 11).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 11 + 7) + 3) + 4);
                let tasks: Vec<_> = chunks.iter().zip(split(distance, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, distance)| {
                    fill_distance::<S>(chunk.lo, chunk.hi, x, centre, labels, dims, distance)
                })?;
            }
            // fill(isEmpty, (c) => (size[c] === 0 ? 1 : 0));
            {
                let chunks = ctx.chunks(k, 4);
                let tasks: Vec<_> = chunks.iter().zip(split(is_empty, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, is_empty)| fill_is_empty::<S>(chunk.lo, chunk.hi, size, is_empty))?;
            }
            // let apart: i32 = 0;
            let mut apart: i32 = 0_i32;
            // for (let i = 0; i < points; i++) if (distance[i] !== 0) apart += 1;
            let mut apart_lanes: W::I32 = W::I32::splat(0_i32);
            let i_main2: isize = points & -16;
            // 16 rounds at once.
            let mut i_at: isize = 0;
            while i_at < i_main2 {
                let i_pause = ctx.pause(i_at, i_main2)?;
                while i_at < i_pause {
                    let i: isize = i_at;
                    let mask: W::Mask = W::F64::load(distance, i).cmp_ne(W::F64::splat(0.0));
                    let mask_1: W::Mask = W::F64::load(distance, i + 8).cmp_ne(W::F64::splat(0.0));
                    apart_lanes = apart_lanes + W::select_i32(mask, W::I32::splat(1_i32), W::I32::splat(0_i32));
                    apart_lanes = apart_lanes + W::select_i32(mask_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
                    i_at += 16;
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
            // The remainder.
            for i in i_main2..points {
                if at(distance, i) != 0.0 {
                    apart = apart.wrapping_add(1_i32);
                }
            }
            // fill(distance, (i) => (present(distance[i]!) ? distance[i]! : -0.5));
            {
                let chunks = ctx.chunks(points, 6);
                let tasks: Vec<_> = chunks.iter().zip(split(distance, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, distance)| fill_distance2::<S>(chunk.lo, chunk.hi, distance))?;
            }
            // for (let c = 0; c < k; c++) {
            for c in 0..k {
                ctx.poll()?;
                // if (apart > 0 && isEmpty[c] !== 0) {
                if apart > 0_i32 && at(is_empty, c) != 0_i32 {
                    // const farthest = argmax(points, (i) => distance[i]!);
                    let mut best: i32 = 0_i32;
                    let mut most: f64 = f64::NAN;
                    for i in 0..points {
                        let candidate: f64 = at(distance, i);
                        if candidate > most || most != most && candidate == candidate {
                            most = candidate;
                            best = i as i32;
                        }
                    }
                    let farthest2: isize = best as isize;
                    let place: isize = at(member, farthest2) as isize;
                    // size[member[farthest]!]! -= 1;
                    put(size, place, at(size, place).wrapping_sub(1_i32));
                    // size[c] = 1;
                    put(size, c, 1_i32);
                    // member[farthest] = c;
                    put(member, farthest2, c as i32);
                    // distance[farthest] = -1.0;
                    put(distance, farthest2, -1.0);
                }
            }
        }
        // One pass over the rows for all groups; blocks of 128 rows merge pairwise.
        let mut part_rows: isize = 256;
        // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => x.at(i, d)) / size[c]! : centr…
        while points > part_rows * 32 {
            part_rows *= 2;
        }
        let parts: isize = (points + part_rows - 1) / part_rows;
        {
            let chunks = ctx.chunks(parts, part_rows * (dims * 3 + 6));
            let tasks: Vec<_> = chunks.iter().zip(split(totals, chunks, k * dims)).collect();
            ctx.run_with(
                tasks,
                || Ok((scratch::<f64>(26 * (k * dims))?,)),
                |(chunk, totals), (sums,)| {
                    sum_totals::<S>(chunk.lo, chunk.hi, member, x, k, dims, part_rows, points, totals, sums)
                },
            )?;
        }
        let mut depth4: isize = 0;
        for block in 0..parts {
            ctx.poll()?;
            let into: isize = depth4 * k_times_dims;
            let from: isize = block * k_times_dims;
            if into != from {
                let e_main: isize = k_whole;
                // 8 rounds at once.
                let mut e: isize = 0;
                while e < e_main {
                    W::F64::load(totals, from + e).store(totals, into + e);
                    e += 8;
                }
                let e_end: isize = k_times_dims;
                // The remainder.
                for e in e_main..e_end {
                    put(totals, into + e, at(totals, from + e));
                }
            }
            depth4 += 1;
            let mut pairs: isize = block;
            while pairs & 1 != 0 {
                ctx.poll()?;
                depth4 -= 1;
                let older: isize = (depth4 - 1) * k_times_dims;
                let newer: isize = older + k_times_dims;
                let e_main: isize = k_whole;
                // 8 rounds at once.
                let mut e: isize = 0;
                while e < e_main {
                    (W::F64::load(totals, older + e) + W::F64::load(totals, newer + e)).store(totals, older + e);
                    e += 8;
                }
                let e_end: isize = k_times_dims;
                // The remainder.
                for e in e_main..e_end {
                    put(totals, older + e, at(totals, older + e) + at(totals, newer + e));
                }
                pairs >>= 1;
            }
        }
        while depth4 > 1 {
            ctx.poll()?;
            depth4 -= 1;
            let older: isize = (depth4 - 1) * k_times_dims;
            let newer: isize = older + k_times_dims;
            let e_main: isize = k_whole;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                (W::F64::load(totals, older + e) + W::F64::load(totals, newer + e)).store(totals, older + e);
                e += 8;
            }
            let e_end: isize = k_times_dims;
            // The remainder.
            for e in e_main..e_end {
                put(totals, older + e, at(totals, older + e) + at(totals, newer + e));
            }
        }
        if points <= 0 {
            let e_main: isize = k_whole2;
            // 4 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                S::F64::splat(0.0).store(totals, e);
                e += 4;
            }
            let e_end: isize = k_times_dims;
            // The remainder.
            for e in e_main..e_end {
                put(totals, e, 0.0);
            }
        }
        {
            let chunks = ctx.chunks(k, dims * 20);
            let tasks: Vec<_> = chunks.iter().zip(split(next, chunks, dims)).collect();
            ctx.run(tasks, |(chunk, next)| fill_next::<S>(chunk.lo, chunk.hi, size, totals, centre, dims, next))?;
        }
        // const shift = sum(k, (c) => contract(dims, (d) => square(next.at(c, d) - centre.at(c, d))));
        let mut total2: f64 = if k <= 0 { 0.0 } else { -0.0 };
        if k < 8 {
            for c in 0..k {
                let mut total3: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let c_times_dims: isize = c * dims;
                    for d in 0..dims {
                        let v: f64 = at(next, c_times_dims + d) - at(centre, c_times_dims + d);
                        total3 += v * v;
                    }
                } else {
                    let mut partial4 = [0.0_f64; 26];
                    let mut depth5: isize = 0;
                    let c_times_dims: isize = c * dims;
                    let mut start: isize = 0;
                    while start < dims {
                        let mut running: f64 = -0.0;
                        let d_end: isize = (start + 128).min(dims);
                        for d in start..d_end {
                            let v: f64 = at(next, c_times_dims + d) - at(centre, c_times_dims + d);
                            running += v * v;
                        }
                        let mut pairs: isize = start >> 7;
                        while pairs & 1 != 0 {
                            depth5 -= 1;
                            running = partial4[depth5 as usize] + running;
                            pairs >>= 1;
                        }
                        partial4[depth5 as usize] = running;
                        depth5 += 1;
                        start += 128;
                    }
                    depth5 -= 1;
                    total3 = partial4[depth5 as usize];
                    while depth5 > 0 {
                        depth5 -= 1;
                        total3 = partial4[depth5 as usize] + total3;
                    }
                }
                total2 += total3;
            }
        } else {
            let mut left = [0.0_f64; 26];
            let mut next_from = [0_isize; 26];
            let mut next_count = [0_isize; 26];
            let mut from: isize = 0;
            let mut count: isize = k;
            let mut depth5: isize = 0;
            let mut busy = true;
            while busy {
                ctx.poll()?;
                while count > 128 {
                    let half: isize = (count >> 4) * 8;
                    next_from[depth5 as usize] = from + half;
                    next_count[depth5 as usize] = count - half;
                    depth5 += 1;
                    count = half;
                }
                let end: isize = from + count;
                let whole: isize = from + (count & -8);
                let mut total_low: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                if dims <= 128 {
                    let from_times_dims: isize = from * dims;
                    for d_low in 0..dims {
                        let v_low: S::F64 = S::F64::load_strided(next, from_times_dims + d_low, dims)
                            - S::F64::load_strided(centre, from_times_dims + d_low, dims);
                        total_low = total_low + v_low * v_low;
                    }
                } else {
                    let mut partial_low = [S::F64::splat(0.0); 26];
                    let mut depth_low: isize = 0;
                    let from_times_dims: isize = from * dims;
                    let mut start_low: isize = 0;
                    while start_low < dims {
                        ctx.poll()?;
                        let mut running_low: S::F64 = S::F64::splat(-0.0);
                        let d_low_end: isize = (start_low + 128).min(dims);
                        for d_low in start_low..d_low_end {
                            let v_low: S::F64 = S::F64::load_strided(next, from_times_dims + d_low, dims)
                                - S::F64::load_strided(centre, from_times_dims + d_low, dims);
                            running_low = running_low + v_low * v_low;
                        }
                        let mut pairs_low: isize = start_low >> 7;
                        while pairs_low & 1 != 0 {
                            depth_low -= 1;
                            running_low = partial_low[depth_low as usize] + running_low;
                            pairs_low >>= 1;
                        }
                        partial_low[depth_low as usize] = running_low;
                        depth_low += 1;
                        start_low += 128;
                    }
                    depth_low -= 1;
                    total_low = partial_low[depth_low as usize];
                    while depth_low > 0 {
                        depth_low -= 1;
                        total_low = partial_low[depth_low as usize] + total_low;
                    }
                }
                let mut low: S::F64 = total_low;
                let mut total_high: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                if dims <= 128 {
                    let from_times_dims: isize = (from + 4) * dims;
                    for d_high in 0..dims {
                        let v_high: S::F64 = S::F64::load_strided(next, from_times_dims + d_high, dims)
                            - S::F64::load_strided(centre, from_times_dims + d_high, dims);
                        total_high = total_high + v_high * v_high;
                    }
                } else {
                    let mut partial_high = [S::F64::splat(0.0); 26];
                    let mut depth_high: isize = 0;
                    let from_times_dims: isize = (from + 4) * dims;
                    let mut start_high: isize = 0;
                    while start_high < dims {
                        ctx.poll()?;
                        let mut running_high: S::F64 = S::F64::splat(-0.0);
                        let d_high_end: isize = (start_high + 128).min(dims);
                        for d_high in start_high..d_high_end {
                            let v_high: S::F64 = S::F64::load_strided(next, from_times_dims + d_high, dims)
                                - S::F64::load_strided(centre, from_times_dims + d_high, dims);
                            running_high = running_high + v_high * v_high;
                        }
                        let mut pairs_high: isize = start_high >> 7;
                        while pairs_high & 1 != 0 {
                            depth_high -= 1;
                            running_high = partial_high[depth_high as usize] + running_high;
                            pairs_high >>= 1;
                        }
                        partial_high[depth_high as usize] = running_high;
                        depth_high += 1;
                        start_high += 128;
                    }
                    depth_high -= 1;
                    total_high = partial_high[depth_high as usize];
                    while depth_high > 0 {
                        depth_high -= 1;
                        total_high = partial_high[depth_high as usize] + total_high;
                    }
                }
                let mut high: S::F64 = total_high;
                // 8 rounds at once.
                let mut c: isize = from + 8;
                while c < whole {
                    ctx.poll()?;
                    let mut total_low_next: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                    if dims <= 128 {
                        let c_times_dims: isize = c * dims;
                        for d_low_next in 0..dims {
                            let v_low_next: S::F64 = S::F64::load_strided(next, c_times_dims + d_low_next, dims)
                                - S::F64::load_strided(centre, c_times_dims + d_low_next, dims);
                            total_low_next = total_low_next + v_low_next * v_low_next;
                        }
                    } else {
                        let mut partial_low_next = [S::F64::splat(0.0); 26];
                        let mut depth_low_next: isize = 0;
                        let c_times_dims: isize = c * dims;
                        let mut start_low_next: isize = 0;
                        while start_low_next < dims {
                            let mut running_low_next: S::F64 = S::F64::splat(-0.0);
                            let d_low_next_end: isize = (start_low_next + 128).min(dims);
                            for d_low_next in start_low_next..d_low_next_end {
                                let v_low_next: S::F64 = S::F64::load_strided(next, c_times_dims + d_low_next, dims)
                                    - S::F64::load_strided(centre, c_times_dims + d_low_next, dims);
                                running_low_next = running_low_next + v_low_next * v_low_next;
                            }
                            let mut pairs_low_next: isize = start_low_next >> 7;
                            while pairs_low_next & 1 != 0 {
                                depth_low_next -= 1;
                                running_low_next = partial_low_next[depth_low_next as usize] + running_low_next;
                                pairs_low_next >>= 1;
                            }
                            partial_low_next[depth_low_next as usize] = running_low_next;
                            depth_low_next += 1;
                            start_low_next += 128;
                        }
                        depth_low_next -= 1;
                        total_low_next = partial_low_next[depth_low_next as usize];
                        while depth_low_next > 0 {
                            depth_low_next -= 1;
                            total_low_next = partial_low_next[depth_low_next as usize] + total_low_next;
                        }
                    }
                    low = low + total_low_next;
                    let mut total_high_next: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                    if dims <= 128 {
                        let c_times_dims: isize = (c + 4) * dims;
                        for d_high_next in 0..dims {
                            let v_high_next: S::F64 = S::F64::load_strided(next, c_times_dims + d_high_next, dims)
                                - S::F64::load_strided(centre, c_times_dims + d_high_next, dims);
                            total_high_next = total_high_next + v_high_next * v_high_next;
                        }
                    } else {
                        let mut partial_high_next = [S::F64::splat(0.0); 26];
                        let mut depth_high_next: isize = 0;
                        let c_times_dims: isize = (c + 4) * dims;
                        let mut start_high_next: isize = 0;
                        while start_high_next < dims {
                            let mut running_high_next: S::F64 = S::F64::splat(-0.0);
                            let d_high_next_end: isize = (start_high_next + 128).min(dims);
                            for d_high_next in start_high_next..d_high_next_end {
                                let v_high_next: S::F64 = S::F64::load_strided(next, c_times_dims + d_high_next, dims)
                                    - S::F64::load_strided(centre, c_times_dims + d_high_next, dims);
                                running_high_next = running_high_next + v_high_next * v_high_next;
                            }
                            let mut pairs_high_next: isize = start_high_next >> 7;
                            while pairs_high_next & 1 != 0 {
                                depth_high_next -= 1;
                                running_high_next = partial_high_next[depth_high_next as usize] + running_high_next;
                                pairs_high_next >>= 1;
                            }
                            partial_high_next[depth_high_next as usize] = running_high_next;
                            depth_high_next += 1;
                            start_high_next += 128;
                        }
                        depth_high_next -= 1;
                        total_high_next = partial_high_next[depth_high_next as usize];
                        while depth_high_next > 0 {
                            depth_high_next -= 1;
                            total_high_next = partial_high_next[depth_high_next as usize] + total_high_next;
                        }
                    }
                    high = high + total_high_next;
                    c += 8;
                }
                let mut lanes = [0.0_f64; 8];
                low.store(&mut lanes, 0);
                high.store(&mut lanes, 4);
                total2 = lanes[0] + lanes[1] + (lanes[2] + lanes[3]) + (lanes[4] + lanes[5] + (lanes[6] + lanes[7]));
                for c in whole..end {
                    ctx.poll()?;
                    let mut total3: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                    if dims <= 128 {
                        let c_times_dims: isize = c * dims;
                        for d in 0..dims {
                            let v: f64 = at(next, c_times_dims + d) - at(centre, c_times_dims + d);
                            total3 += v * v;
                        }
                    } else {
                        let mut partial4 = [0.0_f64; 26];
                        let mut depth6: isize = 0;
                        let c_times_dims: isize = c * dims;
                        let mut start: isize = 0;
                        while start < dims {
                            let mut running: f64 = -0.0;
                            let d_end: isize = (start + 128).min(dims);
                            for d in start..d_end {
                                let v: f64 = at(next, c_times_dims + d) - at(centre, c_times_dims + d);
                                running += v * v;
                            }
                            let mut pairs: isize = start >> 7;
                            while pairs & 1 != 0 {
                                depth6 -= 1;
                                running = partial4[depth6 as usize] + running;
                                pairs >>= 1;
                            }
                            partial4[depth6 as usize] = running;
                            depth6 += 1;
                            start += 128;
                        }
                        depth6 -= 1;
                        total3 = partial4[depth6 as usize];
                        while depth6 > 0 {
                            depth6 -= 1;
                            total3 = partial4[depth6 as usize] + total3;
                        }
                    }
                    total2 += total3;
                }
                busy = false;
                while depth5 > 0 && !busy {
                    depth5 -= 1;
                    if next_count[depth5 as usize] == 0 {
                        total2 = left[depth5 as usize] + total2;
                    } else {
                        from = next_from[depth5 as usize];
                        count = next_count[depth5 as usize];
                        left[depth5 as usize] = total2;
                        next_count[depth5 as usize] = 0;
                        depth5 += 1;
                        busy = true;
                    }
                }
            }
        }
        let shift: f64 = total2;
        // fill(centre, (c, d) => next.at(c, d));
        {
            let chunks = ctx.chunks(k, dims * 6);
            let tasks: Vec<_> = chunks.iter().zip(split(centre, chunks, dims)).collect();
            ctx.run(tasks, |(chunk, centre)| fill_centre::<S>(chunk.lo, chunk.hi, next, dims, centre))?;
        }
        // let moved: i32 = 0;
        let mut moved: i32 = 0_i32;
        // for (let i = 0; i < points; i++) if (labels[i] !== previous[i]) moved += 1;
        let mut moved_lanes: W::I32 = W::I32::splat(0_i32);
        let i_main2: isize = points & -16;
        // 16 rounds at once.
        let mut i_at: isize = 0;
        while i_at < i_main2 {
            let i_pause = ctx.pause(i_at, i_main2)?;
            while i_at < i_pause {
                let i: isize = i_at;
                let mask: W::Mask = W::I32::load(labels, i).cmp_ne(W::I32::load(previous, i));
                let mask_1: W::Mask = W::I32::load(labels, i + 8).cmp_ne(W::I32::load(previous, i + 8));
                moved_lanes = moved_lanes + W::select_i32(mask, W::I32::splat(1_i32), W::I32::splat(0_i32));
                moved_lanes = moved_lanes + W::select_i32(mask_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
                i_at += 16;
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
        // The remainder.
        for i in i_main2..points {
            if at(labels, i) != at(previous, i) {
                moved = moved.wrapping_add(1_i32);
            }
        }
        // fill(previous, (i) => labels[i]!);
        {
            let chunks = ctx.chunks(points, 2);
            let tasks: Vec<_> = chunks.iter().zip(split(previous, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, previous)| fill_member::<S>(chunk.lo, chunk.hi, labels, previous))?;
        }
        // const steps = iterate(maxIterations, () => {
        done = moved == 0_i32 || shift <= enough;
        steps += 1;
    }
    // fill(near, (c, d) => (c < k ? centre.at(min(c, k - 1), d) - mean[d]! : 0.0));
    {
        let chunks = ctx.chunks(near_rows, dims * 12);
        let tasks: Vec<_> = chunks.iter().zip(split(near, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, near)| fill_near::<S>(chunk.lo, chunk.hi, centre, mean, dims, k, near))?;
    }
    // fill(halfNorm, (c) => (c < k ? 0.5 * contract(dims, (d) => square(near.at(c, d))) : Infinity));
    {
        let chunks = ctx
            .chunks(near_rows, ((dims * 5).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 5 + 7) + 3) + 4).max(0) + 2);
        let tasks: Vec<_> = chunks.iter().zip(split(half_norm, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, half_norm)| fill_half_norm::<S>(chunk.lo, chunk.hi, near, k, dims, half_norm))?;
    }
    // let farthest = 0.0;
    let mut farthest: f64 = 0.0;
    // for (let c = 0; c < k; c++) farthest = max(farthest, halfNorm[c]!);
    let mut c_at: isize = 0;
    while c_at < k {
        let c_pause = ctx.pause(c_at, k)?;
        for c in c_at..c_pause {
            farthest = max(farthest, at(half_norm, c));
        }
        c_at = c_pause;
    }
    // const slack = ROUNDING * (dims + 8.0);
    let slack: f64 = 1.7763568394002505e-15 * (dims as f64 + 8.0);
    // each(points, (i) => {
    {
        let chunks = ctx.chunks(points, (k / 4 + 1) * (dims * 26 + 34) + 12);
        let tasks: Vec<_> = chunks.iter().zip(split(found, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, found)| {
            assign_found::<S>(
                chunk.lo,
                chunk.hi,
                half_norm,
                by_dimension,
                near,
                reach,
                k,
                dims,
                points,
                farthest,
                slack,
                found,
            )
        })?;
    }
    // fill(labels, (i) => clampIndex(found[i]!, k));
    {
        let chunks = ctx.chunks(points, 7);
        let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, labels)| fill_labels::<S>(chunk.lo, chunk.hi, found, k, labels))?;
    }
    // let open: i32 = 0;
    let mut open: i32 = 0_i32;
    // for (let i = 0; i < points; i++) if (found[i]! < 0) open += 1;
    let mut open_lanes: W::I32 = W::I32::splat(0_i32);
    let i_main: isize = points & -16;
    // 16 rounds at once.
    let mut i_at: isize = 0;
    while i_at < i_main {
        let i_pause = ctx.pause(i_at, i_main)?;
        while i_at < i_pause {
            let i: isize = i_at;
            let mask: W::Mask = W::I32::load(found, i).cmp_lt(W::I32::splat(0_i32));
            let mask_1: W::Mask = W::I32::load(found, i + 8).cmp_lt(W::I32::splat(0_i32));
            open_lanes = open_lanes + W::select_i32(mask, W::I32::splat(1_i32), W::I32::splat(0_i32));
            open_lanes = open_lanes + W::select_i32(mask_1, W::I32::splat(1_i32), W::I32::splat(0_i32));
            i_at += 16;
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
    // The remainder.
    for i in i_main..points {
        if at(found, i) < 0_i32 {
            open = open.wrapping_add(1_i32);
        }
    }
    // if (open > idiv(points, 8)) {
    if open as isize > points / 8 {
        // fill(labels, (i) => argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at(c, d)))));
        {
            let chunks = ctx.chunks(
                points,
                k * (1 + (dims * 9).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 9 + 7) + 3) + 8) + 1,
            );
            let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, labels)| fill_labels2::<S>(chunk.lo, chunk.hi, x, centre, dims, k, labels))?;
        }
    } else {
        // } else if (open > 0) {
        if open > 0_i32 {
            // for (let i = 0; i < points; i++) {
            for i in 0..points {
                ctx.poll()?;
                // if (found[i]! < 0) labels[i] = argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at…
                if at(found, i) < 0_i32 {
                    let mut best: i32 = 0_i32;
                    let mut least: f64 = f64::NAN;
                    let i_times_dims: isize = i * dims;
                    for c in 0..k {
                        ctx.poll()?;
                        let mut total2: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                        if dims <= 128 {
                            let c_times_dims: isize = c * dims;
                            for d in 0..dims {
                                let v: f64 = at(x, i_times_dims + d) - at(centre, c_times_dims + d);
                                total2 += v * v;
                            }
                        } else {
                            let mut partial4 = [0.0_f64; 26];
                            let mut depth4: isize = 0;
                            let c_times_dims: isize = c * dims;
                            let mut start: isize = 0;
                            while start < dims {
                                let mut running: f64 = -0.0;
                                let d_end: isize = (start + 128).min(dims);
                                for d in start..d_end {
                                    let v: f64 = at(x, i_times_dims + d) - at(centre, c_times_dims + d);
                                    running += v * v;
                                }
                                let mut pairs: isize = start >> 7;
                                while pairs & 1 != 0 {
                                    depth4 -= 1;
                                    running = partial4[depth4 as usize] + running;
                                    pairs >>= 1;
                                }
                                partial4[depth4 as usize] = running;
                                depth4 += 1;
                                start += 128;
                            }
                            depth4 -= 1;
                            total2 = partial4[depth4 as usize];
                            while depth4 > 0 {
                                depth4 -= 1;
                                total2 = partial4[depth4 as usize] + total2;
                            }
                        }
                        let candidate: f64 = total2;
                        if candidate < least || least != least && candidate == candidate {
                            least = candidate;
                            best = c as i32;
                        }
                    }
                    put(labels, i, best);
                }
            }
        }
    }
    // iterations.set(steps);
    put(iterations, 0, steps as i32);
    // fill(distance, (i) => contract(dims, (d) => square(x.at(i, d) - centre.at(labels[i]!, d))));
    {
        let chunks = ctx.chunks(points, (dims * 11).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 11 + 7) + 3) + 4);
        let tasks: Vec<_> = chunks.iter().zip(split(distance, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, distance)| fill_distance::<S>(chunk.lo, chunk.hi, x, centre, labels, dims, distance))?;
    }
    // inertia.set(abs(sum(points, (i) => distance[i]!)));
    let mut total2: f64 = if points <= 0 { 0.0 } else { -0.0 };
    if points < 8 {
        for i in 0..points {
            total2 += at(distance, i);
        }
    } else {
        let mut left = [0.0_f64; 26];
        let mut next_from = [0_isize; 26];
        let mut next_count = [0_isize; 26];
        let mut from: isize = 0;
        let mut count: isize = points;
        let mut depth4: isize = 0;
        let mut busy = true;
        while busy {
            ctx.poll()?;
            while count > 128 {
                let half: isize = (count >> 4) * 8;
                next_from[depth4 as usize] = from + half;
                next_count[depth4 as usize] = count - half;
                depth4 += 1;
                count = half;
            }
            let end: isize = from + count;
            let whole: isize = from + (count & -8);
            let mut low: S::F64 = S::F64::load(distance, from);
            let mut high: S::F64 = S::F64::load(distance, from + 4);
            // 8 rounds at once.
            let mut i: isize = from + 8;
            while i < whole {
                low = low + S::F64::load(distance, i);
                high = high + S::F64::load(distance, i + 4);
                i += 8;
            }
            let mut lanes = [0.0_f64; 8];
            low.store(&mut lanes, 0);
            high.store(&mut lanes, 4);
            total2 = lanes[0] + lanes[1] + (lanes[2] + lanes[3]) + (lanes[4] + lanes[5] + (lanes[6] + lanes[7]));
            for i in whole..end {
                total2 += at(distance, i);
            }
            busy = false;
            while depth4 > 0 && !busy {
                depth4 -= 1;
                if next_count[depth4 as usize] == 0 {
                    total2 = left[depth4 as usize] + total2;
                } else {
                    from = next_from[depth4 as usize];
                    count = next_count[depth4 as usize];
                    left[depth4 as usize] = total2;
                    next_count[depth4 as usize] = 0;
                    depth4 += 1;
                    busy = true;
                }
            }
        }
    }
    let result: f64 = total2.abs();
    put(inertia, 0, canonical(result, nan));
    // fill(centroids, (c, d) => centre.at(c, d));
    {
        let chunks = ctx.chunks(k, dims * 6);
        let tasks: Vec<_> = chunks.iter().zip(split(centroids, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, centroids)| fill_centroids::<S>(chunk.lo, chunk.hi, centre, dims, centroids))?;
    }
    Ok(())
}

multiversion!(sum_partial = sum_partial_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    dims: isize,
    strips: isize,
    points: isize,
    none: f64,
    partial: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn sum_partial_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    dims: isize,
    strips: isize,
    points: isize,
    none: f64,
    partial: &mut [f64],
) {
    let partial_base = lo * dims.min(512);
    let dims_at_most512: isize = dims.min(512);
    let dims_whole: isize = dims.min(512).max(0) & -8;
    // fill(mean, (d) => contract(points, (i) => x.at(i, d)) / points);
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * dims_at_most512;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(points).max(from);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = dims_whole;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(none).store(partial, base + e - partial_base);
            e += 8;
        }
        let e_end: isize = dims_at_most512;
        // The remainder.
        for e in e_main..e_end {
            put(partial, base + e - partial_base, none);
        }
        let dims_whole2: isize = (dims - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let dims_at_most512_2: isize = (dims - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let d_main: isize = dims_whole2;
            let term_times_dims: isize = term * dims;
            let term_times_dims2: isize = (term + 1) * dims;
            let term_times_dims3: isize = (term + 2) * dims;
            let term_times_dims4: isize = (term + 3) * dims;
            let term_times_dims5: isize = (term + 4) * dims;
            let term_times_dims6: isize = (term + 5) * dims;
            let term_times_dims7: isize = (term + 6) * dims;
            let term_times_dims8: isize = (term + 7) * dims;
            // 8 rounds at once.
            let mut d: isize = 0;
            while d < d_main {
                let mut running: W::F64 = W::F64::load(partial, base + d - partial_base);
                running = running + W::F64::load(x, term_times_dims + (strip_times512 + d));
                running = running + W::F64::load(x, term_times_dims2 + (strip_times512 + d));
                running = running + W::F64::load(x, term_times_dims3 + (strip_times512 + d));
                running = running + W::F64::load(x, term_times_dims4 + (strip_times512 + d));
                running = running + W::F64::load(x, term_times_dims5 + (strip_times512 + d));
                running = running + W::F64::load(x, term_times_dims6 + (strip_times512 + d));
                running = running + W::F64::load(x, term_times_dims7 + (strip_times512 + d));
                running = running + W::F64::load(x, term_times_dims8 + (strip_times512 + d));
                running.store(partial, base + d - partial_base);
                d += 8;
            }
            let term_times_dims9: isize = term * dims;
            let term_times_dims10: isize = (term + 1) * dims;
            let term_times_dims11: isize = (term + 2) * dims;
            let term_times_dims12: isize = (term + 3) * dims;
            let term_times_dims13: isize = (term + 4) * dims;
            let term_times_dims14: isize = (term + 5) * dims;
            let term_times_dims15: isize = (term + 6) * dims;
            let term_times_dims16: isize = (term + 7) * dims;
            let d_end: isize = dims_at_most512_2;
            // The remainder.
            for d in d_main..d_end {
                let mut running: f64 = at(partial, base + d - partial_base);
                running += at(x, term_times_dims9 + (strip_times512 + d));
                running += at(x, term_times_dims10 + (strip_times512 + d));
                running += at(x, term_times_dims11 + (strip_times512 + d));
                running += at(x, term_times_dims12 + (strip_times512 + d));
                running += at(x, term_times_dims13 + (strip_times512 + d));
                running += at(x, term_times_dims14 + (strip_times512 + d));
                running += at(x, term_times_dims15 + (strip_times512 + d));
                running += at(x, term_times_dims16 + (strip_times512 + d));
                put(partial, base + d - partial_base, running);
            }
            term += 8;
        }
        let dims_whole3: isize = (dims - strip * 512).min(512).max(0) & -8;
        let strip_times512_2: isize = strip * 512;
        let dims_at_most512_3: isize = (dims - strip * 512).min(512);
        for term in whole..to {
            let d_main: isize = dims_whole3;
            let term_times_dims: isize = term * dims;
            // 8 rounds at once.
            let mut d: isize = 0;
            while d < d_main {
                let mut running: W::F64 = W::F64::load(partial, base + d - partial_base);
                running = running + W::F64::load(x, term_times_dims + (strip_times512_2 + d));
                running.store(partial, base + d - partial_base);
                d += 8;
            }
            let term_times_dims2: isize = term * dims;
            let d_end: isize = dims_at_most512_3;
            // The remainder.
            for d in d_main..d_end {
                let mut running: f64 = at(partial, base + d - partial_base);
                running += at(x, term_times_dims2 + (strip_times512_2 + d));
                put(partial, base + d - partial_base, running);
            }
        }
    }
}

multiversion!(sum_partial2 = sum_partial2_body(
    lo: isize,
    hi: isize,
    mean: &[f64],
    x: &[f64],
    dims: isize,
    strips: isize,
    points: isize,
    none: f64,
    partial: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn sum_partial2_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    mean: &[f64],
    x: &[f64],
    dims: isize,
    strips: isize,
    points: isize,
    none: f64,
    partial: &mut [f64],
) {
    let partial_base = lo * dims.min(512);
    let dims_at_most512: isize = dims.min(512);
    let dims_whole: isize = dims.min(512).max(0) & -8;
    // fill(variance, (d) => contract(points, (i) => square(x.at(i, d) - mean[d]!)) / points);
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * dims_at_most512;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(points).max(from);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = dims_whole;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(none).store(partial, base + e - partial_base);
            e += 8;
        }
        let e_end: isize = dims_at_most512;
        // The remainder.
        for e in e_main..e_end {
            put(partial, base + e - partial_base, none);
        }
        let dims_whole2: isize = (dims - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let dims_at_most512_2: isize = (dims - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let d_main: isize = dims_whole2;
            let term_times_dims: isize = term * dims;
            let term_times_dims2: isize = (term + 1) * dims;
            let term_times_dims3: isize = (term + 2) * dims;
            let term_times_dims4: isize = (term + 3) * dims;
            let term_times_dims5: isize = (term + 4) * dims;
            let term_times_dims6: isize = (term + 5) * dims;
            let term_times_dims7: isize = (term + 6) * dims;
            let term_times_dims8: isize = (term + 7) * dims;
            // 8 rounds at once.
            let mut d: isize = 0;
            while d < d_main {
                let mean_shared: W::F64 = W::F64::load(mean, strip_times512 + d);
                let mut running: W::F64 = W::F64::load(partial, base + d - partial_base);
                let v: W::F64 = W::F64::load(x, term_times_dims + (strip_times512 + d)) - mean_shared;
                running = running + v * v;
                let v2: W::F64 = W::F64::load(x, term_times_dims2 + (strip_times512 + d)) - mean_shared;
                running = running + v2 * v2;
                let v3: W::F64 = W::F64::load(x, term_times_dims3 + (strip_times512 + d)) - mean_shared;
                running = running + v3 * v3;
                let v4: W::F64 = W::F64::load(x, term_times_dims4 + (strip_times512 + d)) - mean_shared;
                running = running + v4 * v4;
                let v5: W::F64 = W::F64::load(x, term_times_dims5 + (strip_times512 + d)) - mean_shared;
                running = running + v5 * v5;
                let v6: W::F64 = W::F64::load(x, term_times_dims6 + (strip_times512 + d)) - mean_shared;
                running = running + v6 * v6;
                let v7: W::F64 = W::F64::load(x, term_times_dims7 + (strip_times512 + d)) - mean_shared;
                running = running + v7 * v7;
                let v8: W::F64 = W::F64::load(x, term_times_dims8 + (strip_times512 + d)) - mean_shared;
                running = running + v8 * v8;
                running.store(partial, base + d - partial_base);
                d += 8;
            }
            let term_times_dims9: isize = term * dims;
            let term_times_dims10: isize = (term + 1) * dims;
            let term_times_dims11: isize = (term + 2) * dims;
            let term_times_dims12: isize = (term + 3) * dims;
            let term_times_dims13: isize = (term + 4) * dims;
            let term_times_dims14: isize = (term + 5) * dims;
            let term_times_dims15: isize = (term + 6) * dims;
            let term_times_dims16: isize = (term + 7) * dims;
            let d_end: isize = dims_at_most512_2;
            // The remainder.
            for d in d_main..d_end {
                let mean_shared: f64 = at(mean, strip_times512 + d);
                let mut running: f64 = at(partial, base + d - partial_base);
                let v: f64 = at(x, term_times_dims9 + (strip_times512 + d)) - mean_shared;
                running += v * v;
                let v2: f64 = at(x, term_times_dims10 + (strip_times512 + d)) - mean_shared;
                running += v2 * v2;
                let v3: f64 = at(x, term_times_dims11 + (strip_times512 + d)) - mean_shared;
                running += v3 * v3;
                let v4: f64 = at(x, term_times_dims12 + (strip_times512 + d)) - mean_shared;
                running += v4 * v4;
                let v5: f64 = at(x, term_times_dims13 + (strip_times512 + d)) - mean_shared;
                running += v5 * v5;
                let v6: f64 = at(x, term_times_dims14 + (strip_times512 + d)) - mean_shared;
                running += v6 * v6;
                let v7: f64 = at(x, term_times_dims15 + (strip_times512 + d)) - mean_shared;
                running += v7 * v7;
                let v8: f64 = at(x, term_times_dims16 + (strip_times512 + d)) - mean_shared;
                running += v8 * v8;
                put(partial, base + d - partial_base, running);
            }
            term += 8;
        }
        let dims_whole3: isize = (dims - strip * 512).min(512).max(0) & -8;
        let strip_times512_2: isize = strip * 512;
        let dims_at_most512_3: isize = (dims - strip * 512).min(512);
        for term in whole..to {
            let d_main: isize = dims_whole3;
            let term_times_dims: isize = term * dims;
            // 8 rounds at once.
            let mut d: isize = 0;
            while d < d_main {
                let mut running: W::F64 = W::F64::load(partial, base + d - partial_base);
                let v: W::F64 = W::F64::load(x, term_times_dims + (strip_times512_2 + d))
                    - W::F64::load(mean, strip_times512_2 + d);
                running = running + v * v;
                running.store(partial, base + d - partial_base);
                d += 8;
            }
            let term_times_dims2: isize = term * dims;
            let d_end: isize = dims_at_most512_3;
            // The remainder.
            for d in d_main..d_end {
                let mut running: f64 = at(partial, base + d - partial_base);
                let v: f64 = at(x, term_times_dims2 + (strip_times512_2 + d)) - at(mean, strip_times512_2 + d);
                running += v * v;
                put(partial, base + d - partial_base, running);
            }
        }
    }
}

multiversion!(fill_by_dimension = fill_by_dimension_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    mean: &[f64],
    points: isize,
    dims: isize,
    by_dimension: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_by_dimension_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    mean: &[f64],
    points: isize,
    dims: isize,
    by_dimension: &mut [f64],
) {
    let by_dimension_base = lo * points;
    // fill(byDimension, (d, i) => x.at(i, d) - mean[d]!);
    for d in lo..hi {
        let i_main: isize = points & -8;
        let d_times_points: isize = d * points;
        // 8 rounds at once.
        let mut i: isize = 0;
        while i < i_main {
            (W::F64::load_strided(x, i * dims + d, dims) - W::F64::splat(at(mean, d)))
                .store(by_dimension, d_times_points + i - by_dimension_base);
            i += 8;
        }
        let d_times_points2: isize = d * points;
        // The remainder.
        for i in i_main..points {
            put(by_dimension, d_times_points2 + i - by_dimension_base, at(x, i * dims + d) - at(mean, d));
        }
    }
}

multiversion!(sum_partial3 = sum_partial3_body(
    lo: isize,
    hi: isize,
    by_dimension: &[f64],
    points: isize,
    strips: isize,
    dims: isize,
    none: f64,
    partial: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn sum_partial3_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    by_dimension: &[f64],
    points: isize,
    strips: isize,
    dims: isize,
    none: f64,
    partial: &mut [f64],
) {
    let partial_base = lo * points.min(512);
    let points_at_most512: isize = points.min(512);
    let points_whole: isize = points.min(512).max(0) & -8;
    // fill(reach, (i) => contract(dims, (d) => square(byDimension.at(d, i))));
    for item in lo..hi {
        let block: isize = item / strips;
        let strip: isize = item - block * strips;
        let base: isize = item * points_at_most512;
        let from: isize = block * 128;
        let to: isize = (from + 128).min(dims).max(from);
        let whole: isize = from + (to - from & -8);
        let e_main: isize = points_whole;
        // 8 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            W::F64::splat(none).store(partial, base + e - partial_base);
            e += 8;
        }
        let e_end: isize = points_at_most512;
        // The remainder.
        for e in e_main..e_end {
            put(partial, base + e - partial_base, none);
        }
        let points_whole2: isize = (points - strip * 512).min(512).max(0) & -8;
        let strip_times512: isize = strip * 512;
        let points_at_most512_2: isize = (points - strip * 512).min(512);
        let mut term: isize = from;
        while term < whole {
            let i_main: isize = points_whole2;
            let term_times_points: isize = term * points;
            let term_times_points2: isize = (term + 1) * points;
            let term_times_points3: isize = (term + 2) * points;
            let term_times_points4: isize = (term + 3) * points;
            let term_times_points5: isize = (term + 4) * points;
            let term_times_points6: isize = (term + 5) * points;
            let term_times_points7: isize = (term + 6) * points;
            let term_times_points8: isize = (term + 7) * points;
            // 8 rounds at once.
            let mut i: isize = 0;
            while i < i_main {
                let mut running: W::F64 = W::F64::load(partial, base + i - partial_base);
                let v: W::F64 = W::F64::load(by_dimension, term_times_points + (strip_times512 + i));
                running = running + v * v;
                let v2: W::F64 = W::F64::load(by_dimension, term_times_points2 + (strip_times512 + i));
                running = running + v2 * v2;
                let v3: W::F64 = W::F64::load(by_dimension, term_times_points3 + (strip_times512 + i));
                running = running + v3 * v3;
                let v4: W::F64 = W::F64::load(by_dimension, term_times_points4 + (strip_times512 + i));
                running = running + v4 * v4;
                let v5: W::F64 = W::F64::load(by_dimension, term_times_points5 + (strip_times512 + i));
                running = running + v5 * v5;
                let v6: W::F64 = W::F64::load(by_dimension, term_times_points6 + (strip_times512 + i));
                running = running + v6 * v6;
                let v7: W::F64 = W::F64::load(by_dimension, term_times_points7 + (strip_times512 + i));
                running = running + v7 * v7;
                let v8: W::F64 = W::F64::load(by_dimension, term_times_points8 + (strip_times512 + i));
                running = running + v8 * v8;
                running.store(partial, base + i - partial_base);
                i += 8;
            }
            let term_times_points9: isize = term * points;
            let term_times_points10: isize = (term + 1) * points;
            let term_times_points11: isize = (term + 2) * points;
            let term_times_points12: isize = (term + 3) * points;
            let term_times_points13: isize = (term + 4) * points;
            let term_times_points14: isize = (term + 5) * points;
            let term_times_points15: isize = (term + 6) * points;
            let term_times_points16: isize = (term + 7) * points;
            let i_end: isize = points_at_most512_2;
            // The remainder.
            for i in i_main..i_end {
                let mut running: f64 = at(partial, base + i - partial_base);
                let v: f64 = at(by_dimension, term_times_points9 + (strip_times512 + i));
                running += v * v;
                let v2: f64 = at(by_dimension, term_times_points10 + (strip_times512 + i));
                running += v2 * v2;
                let v3: f64 = at(by_dimension, term_times_points11 + (strip_times512 + i));
                running += v3 * v3;
                let v4: f64 = at(by_dimension, term_times_points12 + (strip_times512 + i));
                running += v4 * v4;
                let v5: f64 = at(by_dimension, term_times_points13 + (strip_times512 + i));
                running += v5 * v5;
                let v6: f64 = at(by_dimension, term_times_points14 + (strip_times512 + i));
                running += v6 * v6;
                let v7: f64 = at(by_dimension, term_times_points15 + (strip_times512 + i));
                running += v7 * v7;
                let v8: f64 = at(by_dimension, term_times_points16 + (strip_times512 + i));
                running += v8 * v8;
                put(partial, base + i - partial_base, running);
            }
            term += 8;
        }
        let points_whole3: isize = (points - strip * 512).min(512).max(0) & -8;
        let strip_times512_2: isize = strip * 512;
        let points_at_most512_3: isize = (points - strip * 512).min(512);
        for term in whole..to {
            let i_main: isize = points_whole3;
            let term_times_points: isize = term * points;
            // 8 rounds at once.
            let mut i: isize = 0;
            while i < i_main {
                let mut running: W::F64 = W::F64::load(partial, base + i - partial_base);
                let v: W::F64 = W::F64::load(by_dimension, term_times_points + (strip_times512_2 + i));
                running = running + v * v;
                running.store(partial, base + i - partial_base);
                i += 8;
            }
            let term_times_points2: isize = term * points;
            let i_end: isize = points_at_most512_3;
            // The remainder.
            for i in i_main..i_end {
                let mut running: f64 = at(partial, base + i - partial_base);
                let v: f64 = at(by_dimension, term_times_points2 + (strip_times512_2 + i));
                running += v * v;
                put(partial, base + i - partial_base, running);
            }
        }
    }
}

multiversion!(fill_centre = fill_centre_body(
    lo: isize,
    hi: isize,
    init: &[f64],
    dims: isize,
    centre: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_centre_body<S: Simd, W: Vectors>(lo: isize, hi: isize, init: &[f64], dims: isize, centre: &mut [f64]) {
    let centre_base = lo * dims;
    // fill(centre, (c, d) => init.at(c, d));
    for c in lo..hi {
        let d_main: isize = dims & -8;
        let c_times_dims: isize = c * dims;
        // 8 rounds at once.
        let mut d: isize = 0;
        while d < d_main {
            W::F64::load(init, c_times_dims + d).store(centre, c_times_dims + d - centre_base);
            d += 8;
        }
        let c_times_dims2: isize = c * dims;
        // The remainder.
        for d in d_main..dims {
            put(centre, c_times_dims2 + d - centre_base, at(init, c_times_dims2 + d));
        }
    }
}

multiversion!(fill_previous = fill_previous_body(lo: isize, hi: isize, previous: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_previous_body<S: Simd, W: Vectors>(lo: isize, hi: isize, previous: &mut [i32]) {
    let previous_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(previous, () => -1);
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        W::I32::splat(-1_i32).store(previous, i - previous_base);
        i += 8;
    }
    // The remainder.
    for i in i_main..hi {
        put(previous, i - previous_base, -1_i32);
    }
}

multiversion!(fill_near = fill_near_body(
    lo: isize,
    hi: isize,
    centre: &[f64],
    mean: &[f64],
    dims: isize,
    k: isize,
    near: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_near_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    centre: &[f64],
    mean: &[f64],
    dims: isize,
    k: isize,
    near: &mut [f64],
) {
    let near_base = lo * dims;
    // fill(near, (c, d) => (c < k ? centre.at(min(c, k - 1), d) - mean[d]! : 0.0));
    for c in lo..hi {
        let d_main: isize = dims & -8;
        let c_times_k: isize = c.min(k - 1) * dims;
        let c_times_dims: isize = c * dims;
        // 8 rounds at once.
        let mut d: isize = 0;
        while d < d_main {
            let mut choice: W::F64 = W::F64::splat(0.0);
            if c < k {
                choice = W::F64::load(centre, c_times_k + d) - W::F64::load(mean, d);
            } else {
                choice = W::F64::splat(0.0);
            }
            choice.store(near, c_times_dims + d - near_base);
            d += 8;
        }
        let c_times_dims2: isize = c * dims;
        let c_times_k2: isize = c.min(k - 1) * dims;
        // The remainder.
        for d in d_main..dims {
            put(
                near,
                c_times_dims2 + d - near_base,
                if c < k { at(centre, c_times_k2 + d) - at(mean, d) } else { 0.0 },
            );
        }
    }
}

multiversion!(fill_half_norm = fill_half_norm_body(
    lo: isize,
    hi: isize,
    near: &[f64],
    k: isize,
    dims: isize,
    half_norm: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_half_norm_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    near: &[f64],
    k: isize,
    dims: isize,
    half_norm: &mut [f64],
) {
    let half_norm_base = lo;
    // fill(halfNorm, (c) => (c < k ? 0.5 * contract(dims, (d) => square(near.at(c, d))) : Infinity));
    for c in lo..hi {
        let mut chosen: f64 = 0.0;
        if c < k {
            let mut total: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let c_times_dims: isize = c * dims;
                for d in 0..dims {
                    let v: f64 = at(near, c_times_dims + d);
                    total += v * v;
                }
            } else {
                let mut partial = [0.0_f64; 26];
                let mut depth: isize = 0;
                let c_times_dims: isize = c * dims;
                let mut start: isize = 0;
                while start < dims {
                    let mut running: f64 = -0.0;
                    let d_end: isize = (start + 128).min(dims);
                    for d in start..d_end {
                        let v: f64 = at(near, c_times_dims + d);
                        running += v * v;
                    }
                    let mut pairs: isize = start >> 7;
                    while pairs & 1 != 0 {
                        depth -= 1;
                        running = partial[depth as usize] + running;
                        pairs >>= 1;
                    }
                    partial[depth as usize] = running;
                    depth += 1;
                    start += 128;
                }
                depth -= 1;
                total = partial[depth as usize];
                while depth > 0 {
                    depth -= 1;
                    total = partial[depth as usize] + total;
                }
            }
            chosen = 0.5 * total;
        } else {
            chosen = f64::INFINITY;
        }
        put(half_norm, c - half_norm_base, chosen);
    }
}

multiversion!(assign_found = assign_found_body(
    lo: isize,
    hi: isize,
    half_norm: &[f64],
    by_dimension: &[f64],
    near: &[f64],
    reach: &[f64],
    k: isize,
    dims: isize,
    points: isize,
    farthest: f64,
    slack: f64,
    found: &mut [i32],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn assign_found_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    half_norm: &[f64],
    by_dimension: &[f64],
    near: &[f64],
    reach: &[f64],
    k: isize,
    dims: isize,
    points: isize,
    farthest: f64,
    slack: f64,
    found: &mut [i32],
) {
    let found_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    // each(points, (i) => {
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        // let best = Infinity;
        let mut best: W::F64 = W::F64::splat(f64::INFINITY);
        // let second = Infinity;
        let mut second: W::F64 = W::F64::splat(f64::INFINITY);
        // let nearest: i32 = 0;
        let mut nearest: W::I32 = W::I32::splat(0_i32);
        // for (let c = 0; c < k; c += 4) {
        let mut c: isize = 0;
        while c < k {
            // let s0 = halfNorm[c]!;
            let mut s0: W::F64 = W::F64::splat(at(half_norm, c));
            // let s1 = halfNorm[c + 1]!;
            let mut s1: W::F64 = W::F64::splat(at(half_norm, c + 1));
            // let s2 = halfNorm[c + 2]!;
            let mut s2: W::F64 = W::F64::splat(at(half_norm, c + 2));
            // let s3 = halfNorm[c + 3]!;
            let mut s3: W::F64 = W::F64::splat(at(half_norm, c + 3));
            let c_times_dims: isize = c * dims;
            let c_times_dims2: isize = (c + 1) * dims;
            let c_times_dims3: isize = (c + 2) * dims;
            let c_times_dims4: isize = (c + 3) * dims;
            // for (let d = 0; d < dims; d++) {
            for d in 0..dims {
                // const v = byDimension.at(d, i);
                let v: W::F64 = W::F64::load(by_dimension, d * points + i);
                // s0 -= v * near.at(c, d);
                s0 = s0 - v * W::F64::splat(at(near, c_times_dims + d));
                // s1 -= v * near.at(c + 1, d);
                s1 = s1 - v * W::F64::splat(at(near, c_times_dims2 + d));
                // s2 -= v * near.at(c + 2, d);
                s2 = s2 - v * W::F64::splat(at(near, c_times_dims3 + d));
                // s3 -= v * near.at(c + 3, d);
                s3 = s3 - v * W::F64::splat(at(near, c_times_dims4 + d));
            }
            // consider(c, s0);
            let score: W::F64 = s0;
            // nearest = score < best ? i32(c) : nearest;
            nearest = W::select_i32(score.cmp_lt(best), W::I32::splat(c as i32), nearest);
            // second = min(second, max(best, score));
            second = second.min(best.max(score));
            // best = min(best, score);
            best = best.min(score);
            // consider(c + 1, s1);
            let score2: W::F64 = s1;
            // nearest = score < best ? i32(c) : nearest;
            nearest = W::select_i32(score2.cmp_lt(best), W::I32::splat((c + 1) as i32), nearest);
            // second = min(second, max(best, score));
            second = second.min(best.max(score2));
            // best = min(best, score);
            best = best.min(score2);
            // consider(c + 2, s2);
            let score3: W::F64 = s2;
            // nearest = score < best ? i32(c) : nearest;
            nearest = W::select_i32(score3.cmp_lt(best), W::I32::splat((c + 2) as i32), nearest);
            // second = min(second, max(best, score));
            second = second.min(best.max(score3));
            // best = min(best, score);
            best = best.min(score3);
            // consider(c + 3, s3);
            let score4: W::F64 = s3;
            // nearest = score < best ? i32(c) : nearest;
            nearest = W::select_i32(score4.cmp_lt(best), W::I32::splat((c + 3) as i32), nearest);
            // second = min(second, max(best, score));
            second = second.min(best.max(score4));
            // best = min(best, score);
            best = best.min(score4);
            c += 4;
        }
        // const size = reach[i]! + 2.0 * farthest;
        let size: W::F64 = W::F64::load(reach, i) + W::F64::splat(2.0 * farthest);
        // const sure = second - best > slack * size && size > SMALLEST && size < LARGEST;
        let sure: W::Mask = (second - best).cmp_gt(W::F64::splat(slack) * size)
            & size.cmp_gt(W::F64::splat(1e-270))
            & size.cmp_lt(W::F64::splat(1e300));
        // found[i] = sure ? nearest : -1;
        W::select_i32(sure, nearest, W::I32::splat(-1_i32)).store(found, i - found_base);
        i += 8;
    }
    // each(points, (i) => {
    // The remainder.
    for i in i_main..hi {
        // let best = Infinity;
        let mut best: f64 = f64::INFINITY;
        // let second = Infinity;
        let mut second: f64 = f64::INFINITY;
        // let nearest: i32 = 0;
        let mut nearest: i32 = 0_i32;
        // for (let c = 0; c < k; c += 4) {
        let mut c: isize = 0;
        while c < k {
            // let s0 = halfNorm[c]!;
            let mut s0: f64 = at(half_norm, c);
            // let s1 = halfNorm[c + 1]!;
            let mut s1: f64 = at(half_norm, c + 1);
            // let s2 = halfNorm[c + 2]!;
            let mut s2: f64 = at(half_norm, c + 2);
            // let s3 = halfNorm[c + 3]!;
            let mut s3: f64 = at(half_norm, c + 3);
            let c_times_dims: isize = c * dims;
            let c_times_dims2: isize = (c + 1) * dims;
            let c_times_dims3: isize = (c + 2) * dims;
            let c_times_dims4: isize = (c + 3) * dims;
            // for (let d = 0; d < dims; d++) {
            for d in 0..dims {
                // const v = byDimension.at(d, i);
                let v: f64 = at(by_dimension, d * points + i);
                // s0 -= v * near.at(c, d);
                s0 -= v * at(near, c_times_dims + d);
                // s1 -= v * near.at(c + 1, d);
                s1 -= v * at(near, c_times_dims2 + d);
                // s2 -= v * near.at(c + 2, d);
                s2 -= v * at(near, c_times_dims3 + d);
                // s3 -= v * near.at(c + 3, d);
                s3 -= v * at(near, c_times_dims4 + d);
            }
            // consider(c, s0);
            let score: f64 = s0;
            // nearest = score < best ? i32(c) : nearest;
            nearest = if score < best { c as i32 } else { nearest };
            // second = min(second, max(best, score));
            second = min(second, max(best, score));
            // best = min(best, score);
            best = min(best, score);
            // consider(c + 1, s1);
            let score2: f64 = s1;
            // nearest = score < best ? i32(c) : nearest;
            nearest = if score2 < best { (c + 1) as i32 } else { nearest };
            // second = min(second, max(best, score));
            second = min(second, max(best, score2));
            // best = min(best, score);
            best = min(best, score2);
            // consider(c + 2, s2);
            let score3: f64 = s2;
            // nearest = score < best ? i32(c) : nearest;
            nearest = if score3 < best { (c + 2) as i32 } else { nearest };
            // second = min(second, max(best, score));
            second = min(second, max(best, score3));
            // best = min(best, score);
            best = min(best, score3);
            // consider(c + 3, s3);
            let score4: f64 = s3;
            // nearest = score < best ? i32(c) : nearest;
            nearest = if score4 < best { (c + 3) as i32 } else { nearest };
            // second = min(second, max(best, score));
            second = min(second, max(best, score4));
            // best = min(best, score);
            best = min(best, score4);
            c += 4;
        }
        // const size = reach[i]! + 2.0 * farthest;
        let size: f64 = at(reach, i) + 2.0 * farthest;
        // const sure = second - best > slack * size && size > SMALLEST && size < LARGEST;
        let sure = second - best > slack * size && size > 1e-270 && size < 1e300;
        // found[i] = sure ? nearest : -1;
        put(found, i - found_base, if sure { nearest } else { -1_i32 });
    }
}

multiversion!(fill_labels = fill_labels_body(
    lo: isize,
    hi: isize,
    found: &[i32],
    k: isize,
    labels: &mut [i32],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_labels_body<S: Simd, W: Vectors>(lo: isize, hi: isize, found: &[i32], k: isize, labels: &mut [i32]) {
    let labels_base = lo;
    // fill(labels, (i) => clampIndex(found[i]!, k));
    for i in lo..hi {
        let clamped: isize = (at(found, i) as isize).min(k - 1).max(0);
        put(labels, i - labels_base, clamped as i32);
    }
}

multiversion!(fill_labels2 = fill_labels2_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    centre: &[f64],
    dims: isize,
    k: isize,
    labels: &mut [i32],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_labels2_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    centre: &[f64],
    dims: isize,
    k: isize,
    labels: &mut [i32],
) {
    let labels_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(labels, (i) => argmin(k, (c) => contract(dims, (d) => square(x.at(i, d) - centre.at(c, d)))));
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        let mut best: W::I32 = W::I32::splat(0_i32);
        let mut least: W::F64 = W::F64::splat(f64::NAN);
        let i_times_dims: isize = i * dims;
        for c in 0..k {
            let mut total: W::F64 = W::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
            if dims <= 128 {
                let c_times_dims: isize = c * dims;
                for d in 0..dims {
                    let v: W::F64 =
                        W::F64::load_strided(x, i_times_dims + d, dims) - W::F64::splat(at(centre, c_times_dims + d));
                    total = total + v * v;
                }
            } else {
                let mut partial = [W::F64::splat(0.0); 26];
                let mut depth: isize = 0;
                let c_times_dims: isize = c * dims;
                let mut start: isize = 0;
                while start < dims {
                    let mut running: W::F64 = W::F64::splat(-0.0);
                    let d_end: isize = (start + 128).min(dims);
                    for d in start..d_end {
                        let v: W::F64 = W::F64::load_strided(x, i_times_dims + d, dims)
                            - W::F64::splat(at(centre, c_times_dims + d));
                        running = running + v * v;
                    }
                    let mut pairs: isize = start >> 7;
                    while pairs & 1 != 0 {
                        depth -= 1;
                        running = partial[depth as usize] + running;
                        pairs >>= 1;
                    }
                    partial[depth as usize] = running;
                    depth += 1;
                    start += 128;
                }
                depth -= 1;
                total = partial[depth as usize];
                while depth > 0 {
                    depth -= 1;
                    total = partial[depth as usize] + total;
                }
            }
            let candidate: W::F64 = total;
            let mask: W::Mask = candidate.cmp_lt(least) | least.cmp_ne(least) & candidate.cmp_eq(candidate);
            least = W::select_f64(mask, candidate, least);
            best = W::select_i32(mask, W::I32::splat(c as i32), best);
        }
        best.store(labels, i - labels_base);
        i += 8;
    }
    // The remainder.
    for i in i_main..hi {
        let mut best: i32 = 0_i32;
        let mut least: f64 = f64::NAN;
        let i_times_dims: isize = i * dims;
        for c in 0..k {
            let mut total: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let c_times_dims: isize = c * dims;
                for d in 0..dims {
                    let v: f64 = at(x, i_times_dims + d) - at(centre, c_times_dims + d);
                    total += v * v;
                }
            } else {
                let mut partial = [0.0_f64; 26];
                let mut depth: isize = 0;
                let c_times_dims: isize = c * dims;
                let mut start: isize = 0;
                while start < dims {
                    let mut running: f64 = -0.0;
                    let d_end: isize = (start + 128).min(dims);
                    for d in start..d_end {
                        let v: f64 = at(x, i_times_dims + d) - at(centre, c_times_dims + d);
                        running += v * v;
                    }
                    let mut pairs: isize = start >> 7;
                    while pairs & 1 != 0 {
                        depth -= 1;
                        running = partial[depth as usize] + running;
                        pairs >>= 1;
                    }
                    partial[depth as usize] = running;
                    depth += 1;
                    start += 128;
                }
                depth -= 1;
                total = partial[depth as usize];
                while depth > 0 {
                    depth -= 1;
                    total = partial[depth as usize] + total;
                }
            }
            let candidate: f64 = total;
            if candidate < least || least != least && candidate == candidate {
                least = candidate;
                best = c as i32;
            }
        }
        put(labels, i - labels_base, best);
    }
}

multiversion!(fill_member = fill_member_body(
    lo: isize,
    hi: isize,
    labels: &[i32],
    member: &mut [i32],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_member_body<S: Simd, W: Vectors>(lo: isize, hi: isize, labels: &[i32], member: &mut [i32]) {
    let member_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(member, (i) => labels[i]!);
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        W::I32::load(labels, i).store(member, i - member_base);
        i += 8;
    }
    // The remainder.
    for i in i_main..hi {
        put(member, i - member_base, at(labels, i));
    }
}

multiversion!(fill_size = fill_size_body(lo: isize, hi: isize, size: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_size_body<S: Simd, W: Vectors>(lo: isize, hi: isize, size: &mut [i32]) {
    let size_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(size, () => 0);
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        W::I32::splat(0_i32).store(size, i - size_base);
        i += 8;
    }
    // The remainder.
    for i in i_main..hi {
        put(size, i - size_base, 0_i32);
    }
}

multiversion!(fill_distance = fill_distance_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    centre: &[f64],
    labels: &[i32],
    dims: isize,
    distance: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_distance_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    centre: &[f64],
    labels: &[i32],
    dims: isize,
    distance: &mut [f64],
) {
    let distance_base = lo;
    // fill(distance, (i) => contract(dims, (d) => square(x.at(i, d) - centre.at(labels[i]!, d))));
    for i in lo..hi {
        let mut total: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let i_times_dims: isize = i * dims;
            for d in 0..dims {
                let v: f64 = at(x, i_times_dims + d) - at(centre, at(labels, i) as isize * dims + d);
                total += v * v;
            }
        } else {
            let mut partial = [0.0_f64; 26];
            let mut depth: isize = 0;
            let i_times_dims: isize = i * dims;
            let mut start: isize = 0;
            while start < dims {
                let mut running: f64 = -0.0;
                let d_end: isize = (start + 128).min(dims);
                for d in start..d_end {
                    let v: f64 = at(x, i_times_dims + d) - at(centre, at(labels, i) as isize * dims + d);
                    running += v * v;
                }
                let mut pairs: isize = start >> 7;
                while pairs & 1 != 0 {
                    depth -= 1;
                    running = partial[depth as usize] + running;
                    pairs >>= 1;
                }
                partial[depth as usize] = running;
                depth += 1;
                start += 128;
            }
            depth -= 1;
            total = partial[depth as usize];
            while depth > 0 {
                depth -= 1;
                total = partial[depth as usize] + total;
            }
        }
        put(distance, i - distance_base, total);
    }
}

multiversion!(fill_is_empty = fill_is_empty_body(
    lo: isize,
    hi: isize,
    size: &[i32],
    is_empty: &mut [i32],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_is_empty_body<S: Simd, W: Vectors>(lo: isize, hi: isize, size: &[i32], is_empty: &mut [i32]) {
    let is_empty_base = lo;
    let c_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(isEmpty, (c) => (size[c] === 0 ? 1 : 0));
    // 8 rounds at once.
    let mut c: isize = lo;
    while c < c_main {
        W::select_i32(W::I32::load(size, c).cmp_eq(W::I32::splat(0_i32)), W::I32::splat(1_i32), W::I32::splat(0_i32))
            .store(is_empty, c - is_empty_base);
        c += 8;
    }
    // The remainder.
    for c in c_main..hi {
        put(is_empty, c - is_empty_base, if at(size, c) == 0_i32 { 1_i32 } else { 0_i32 });
    }
}

multiversion!(fill_distance2 = fill_distance2_body(lo: isize, hi: isize, distance: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_distance2_body<S: Simd, W: Vectors>(lo: isize, hi: isize, distance: &mut [f64]) {
    let distance_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(distance, (i) => (present(distance[i]!) ? distance[i]! : -0.5));
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        W::select_f64(
            W::F64::load(distance, i - distance_base).cmp_eq(W::F64::load(distance, i - distance_base)),
            W::F64::load(distance, i - distance_base),
            W::F64::splat(-0.5),
        )
        .store(distance, i - distance_base);
        i += 8;
    }
    // The remainder.
    for i in i_main..hi {
        put(
            distance,
            i - distance_base,
            if at(distance, i - distance_base) == at(distance, i - distance_base) {
                at(distance, i - distance_base)
            } else {
                -0.5
            },
        );
    }
}

multiversion!(sum_totals = sum_totals_body(
    lo: isize,
    hi: isize,
    member: &[i32],
    x: &[f64],
    k: isize,
    dims: isize,
    part_rows: isize,
    points: isize,
    totals: &mut [f64],
    sums: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn sum_totals_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    member: &[i32],
    x: &[f64],
    k: isize,
    dims: isize,
    part_rows: isize,
    points: isize,
    totals: &mut [f64],
    sums: &mut [f64],
) {
    let totals_base = lo * (k * dims);
    let k_times_dims: isize = k * dims;
    let k_whole: isize = (k * dims).max(0) & -4;
    let k_whole2: isize = (k * dims).max(0) & -8;
    // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => x.at(i, d)) / size[c]! : centr…
    for part in lo..hi {
        let from: isize = part * part_rows;
        let to: isize = (from + part_rows).min(points);
        let mut depth: isize = 0;
        let mut start: isize = from;
        while start < to {
            let slot: isize = depth * k_times_dims;
            let e_main: isize = k_whole;
            // 4 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                S::F64::splat(-0.0).store(sums, slot + e);
                e += 4;
            }
            let e_end: isize = k_times_dims;
            // The remainder.
            for e in e_main..e_end {
                put(sums, slot + e, -0.0);
            }
            let i_end: isize = (start + 128).min(to);
            for i in start..i_end {
                let target: isize = slot + at(member, i) as isize * dims;
                let d_main: isize = dims & -4;
                let i_times_dims: isize = i * dims;
                // 4 rounds at once.
                let mut d: isize = 0;
                while d < d_main {
                    (S::F64::load(sums, target + d) + S::F64::load(x, i_times_dims + d)).store(sums, target + d);
                    d += 4;
                }
                let i_times_dims2: isize = i * dims;
                // The remainder.
                for d in d_main..dims {
                    put(sums, target + d, at(sums, target + d) + at(x, i_times_dims2 + d));
                }
            }
            depth += 1;
            let mut pairs: isize = start - from >> 7;
            while pairs & 1 != 0 {
                depth -= 1;
                let older: isize = (depth - 1) * k_times_dims;
                let newer: isize = older + k_times_dims;
                let e_main2: isize = k_whole2;
                // 8 rounds at once.
                let mut e: isize = 0;
                while e < e_main2 {
                    (W::F64::load(sums, older + e) + W::F64::load(sums, newer + e)).store(sums, older + e);
                    e += 8;
                }
                let e_end2: isize = k_times_dims;
                // The remainder.
                for e in e_main2..e_end2 {
                    put(sums, older + e, at(sums, older + e) + at(sums, newer + e));
                }
                pairs >>= 1;
            }
            start += 128;
        }
        while depth > 1 {
            depth -= 1;
            let older: isize = (depth - 1) * k_times_dims;
            let newer: isize = older + k_times_dims;
            let e_main: isize = k_whole2;
            // 8 rounds at once.
            let mut e: isize = 0;
            while e < e_main {
                (W::F64::load(sums, older + e) + W::F64::load(sums, newer + e)).store(sums, older + e);
                e += 8;
            }
            let e_end: isize = k_times_dims;
            // The remainder.
            for e in e_main..e_end {
                put(sums, older + e, at(sums, older + e) + at(sums, newer + e));
            }
        }
        let e_main: isize = k_whole;
        let part_times_k: isize = part * k_times_dims;
        // 4 rounds at once.
        let mut e: isize = 0;
        while e < e_main {
            S::F64::load(sums, e).store(totals, part_times_k + e - totals_base);
            e += 4;
        }
        let part_times_k2: isize = part * k_times_dims;
        let e_end: isize = k_times_dims;
        // The remainder.
        for e in e_main..e_end {
            put(totals, part_times_k2 + e - totals_base, at(sums, e));
        }
    }
}

multiversion!(fill_next = fill_next_body(
    lo: isize,
    hi: isize,
    size: &[i32],
    totals: &[f64],
    centre: &[f64],
    dims: isize,
    next: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_next_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    size: &[i32],
    totals: &[f64],
    centre: &[f64],
    dims: isize,
    next: &mut [f64],
) {
    let next_base = lo * dims;
    // fill(next, (c, d) => (size[c]! > 0 ? sumBy(points, member, c, (i) => x.at(i, d)) / size[c]! : centr…
    for c in lo..hi {
        let d_main: isize = dims & -8;
        let c_times_dims: isize = c * dims;
        // 8 rounds at once.
        let mut d: isize = 0;
        while d < d_main {
            let mut choice: W::F64 = W::F64::splat(0.0);
            if at(size, c) > 0_i32 {
                choice = W::F64::load(totals, c_times_dims + d) / W::F64::splat(at(size, c) as f64);
            } else {
                choice = W::F64::load(centre, c_times_dims + d);
            }
            choice.store(next, c_times_dims + d - next_base);
            d += 8;
        }
        let c_times_dims2: isize = c * dims;
        // The remainder.
        for d in d_main..dims {
            put(
                next,
                c_times_dims2 + d - next_base,
                if at(size, c) > 0_i32 {
                    at(totals, c_times_dims2 + d) / at(size, c) as f64
                } else {
                    at(centre, c_times_dims2 + d)
                },
            );
        }
    }
}

multiversion!(fill_centroids = fill_centroids_body(
    lo: isize,
    hi: isize,
    centre: &[f64],
    dims: isize,
    centroids: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_centroids_body<S: Simd, W: Vectors>(lo: isize, hi: isize, centre: &[f64], dims: isize, centroids: &mut [f64]) {
    let nan = plain_nan();
    let centroids_base = lo * dims;
    // fill(centroids, (c, d) => centre.at(c, d));
    for c in lo..hi {
        let d_main: isize = dims & -8;
        let c_times_dims: isize = c * dims;
        // 8 rounds at once.
        let mut d: isize = 0;
        while d < d_main {
            let result: W::F64 = W::F64::load(centre, c_times_dims + d);
            result.canonical(nan).store(centroids, c_times_dims + d - centroids_base);
            d += 8;
        }
        let c_times_dims2: isize = c * dims;
        // The remainder.
        for d in d_main..dims {
            let result: f64 = at(centre, c_times_dims2 + d);
            put(centroids, c_times_dims2 + d - centroids_base, canonical(result, nan));
        }
    }
}
