// Generated from kernels/clustering/kmeans.ts#L27 by `trefoil build`. Do not edit. Hash 6f3854d496be330e

use crate::prelude::*;

multiversion!(
    /// Lloyd's k-means from given initial centroids.
    ///
    /// The data are centred by their column means. Each point goes to the nearest centroid, the lowest index
    /// on ties; each centroid moves to the mean of its points; a centroid without points takes the point
    /// farthest from its own. It ends when no label changes, or when the squared shift of all centroids is at
    /// most `tolerance` times the mean column variance; then every point is assigned once more. NaN and
    /// infinities propagate.
    ///
    /// Accuracy: 1e-12 of the mean of |x| for centroids, given the labels.
    ///
    /// Source: Lloyd (1982); empty clusters, tolerance and the last assignment as in scikit-learn `KMeans(algorithm='lloyd')`.
    pub kmeans = kmeans_body(ctx: &Context, x: &[f64], init: &[f64], points: isize, dims: isize, k: isize, max_iterations: i32, tolerance: f64, centroids: &mut [f64], labels: &mut [i32], inertia: &mut [f64], iterations: &mut [i32])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_body<S: Simd>(
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
    let sums = &mut scratch::<f64>(26 * (k * dims))?[..];
    let x = exact(x, points * dims);
    let init = exact(init, k * dims);
    let centroids = exact_mut(centroids, k * dims);
    let labels = exact_mut(labels, points);
    let inertia = exact_mut(inertia, 1);
    let iterations = exact_mut(iterations, 1);
    {
        let chunks = ctx.chunks(dims, 3 + points * 43 + 3 + points * 4 + 11);
        let tasks: Vec<_> = chunks.iter().zip(split(mean, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, mean)| kmeans_region0::<S>(chunk.lo, chunk.hi, x, dims, points, mean))?;
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
    {
        let chunks = ctx.chunks(dims, 3 + points * 51 + 3 + points * 5 + 11);
        let tasks: Vec<_> = chunks.iter().zip(split(variance, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, variance)| kmeans_region3::<S>(chunk.lo, chunk.hi, centred, dims, points, variance))?;
    }
    let mut total3: f64 = if dims == 0 { 0.0 } else { -0.0 };
    if dims < 8 {
        for d5 in 0..dims {
            total3 += at(variance, d5);
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
            let mut d52: isize = from + 8;
            while d52 < whole {
                low = low + S::F64::load(variance, d52);
                high = high + S::F64::load(variance, d52 + 4);
                d52 += 8;
            }
            let mut lanes = [0.0_f64; 8];
            low.store(&mut lanes, 0);
            high.store(&mut lanes, 4);
            total3 = lanes[0] + lanes[1] + (lanes[2] + lanes[3]) + (lanes[4] + lanes[5] + (lanes[6] + lanes[7]));
            for d53 in whole..end {
                total3 += at(variance, d53);
            }
            busy = false;
            while depth3 > 0 && !busy {
                depth3 -= 1;
                if next_count[depth3 as usize] == 0 {
                    total3 = left[depth3 as usize] + total3;
                } else {
                    from = next_from[depth3 as usize];
                    count = next_count[depth3 as usize];
                    left[depth3 as usize] = total3;
                    next_count[depth3 as usize] = 0;
                    depth3 += 1;
                    busy = true;
                }
            }
        }
    }
    let enough: f64 = tolerance * total3 / dims as f64;
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
    let limit: i32 = max_iterations;
    let mut steps: i32 = 0_i32;
    let mut done = false;
    while steps < limit && !done {
        {
            let chunks = ctx.chunks(k, 3 + dims * 51 + 3 + dims * 5 + 4);
            let tasks: Vec<_> = chunks.iter().zip(split(norm, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, norm)| kmeans_region6::<S>(chunk.lo, chunk.hi, centre, dims, norm))?;
        }
        {
            let chunks = ctx.chunks(points, k * (1 + (3 + dims * 75 + 3 + dims * 8) + 11) + 1);
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
        for i9 in 0..points {
            put(size, at(member, i9) as isize, at(size, at(member, i9) as isize).wrapping_add(1_i32));
        }
        let mut empty: i32 = 0_i32;
        for c4 in 0..k {
            if at(size, c4) == 0_i32 {
                empty = empty.wrapping_add(1_i32);
            }
        }
        if empty > 0_i32 {
            {
                let chunks = ctx.chunks(points, 3 + dims * 99 + 3 + dims * 11 + 4);
                let tasks: Vec<_> = chunks.iter().zip(split(distance, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, distance)| {
                    kmeans_region10::<S>(chunk.lo, chunk.hi, centre, centred, labels, dims, distance)
                })?;
            }
            for c5 in 0..k {
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
                    let farthest: i32 = best2;
                    put(
                        size,
                        at(member, farthest as isize) as isize,
                        at(size, at(member, farthest as isize) as isize).wrapping_sub(1_i32),
                    );
                    put(size, c5, 1_i32);
                    put(member, farthest as isize, c5 as i32);
                    put(distance, farthest as isize, -1.0);
                }
            }
        }
        // One pass over the rows for all groups; blocks of 128 rows merge pairwise.
        let terms: isize = points;
        let mut depth7: isize = 0;
        let mut start6: isize = 0;
        while start6 < terms {
            let slot: isize = depth7 * (k * dims);
            let e_main10: isize = (k * dims).max(0) & -4;
            let mut e: isize = 0;
            while e < e_main10 {
                S::F64::splat(-0.0).store(sums, slot + e);
                e += 4;
            }
            for e in e_main10..k * dims {
                put(sums, slot + e, -0.0);
            }
            for i12 in start6..(start6 + 128).min(terms) {
                let target: isize = slot + at(member, i12) as isize * dims;
                let d102_main11: isize = dims & -4;
                let mut d102: isize = 0;
                while d102 < d102_main11 {
                    (S::F64::load(sums, target + d102) + S::F64::load(centred, i12 * dims + d102))
                        .store(sums, target + d102);
                    d102 += 4;
                }
                for d102 in d102_main11..dims {
                    put(sums, target + d102, at(sums, target + d102) + at(centred, i12 * dims + d102));
                }
            }
            depth7 += 1;
            let mut pairs6: isize = start6 >> 7;
            while pairs6 & 1 != 0 {
                depth7 -= 1;
                let older: isize = (depth7 - 1) * (k * dims);
                let newer: isize = older + k * dims;
                let e_main12: isize = (k * dims).max(0) & -4;
                let mut e: isize = 0;
                while e < e_main12 {
                    (S::F64::load(sums, older + e) + S::F64::load(sums, newer + e)).store(sums, older + e);
                    e += 4;
                }
                for e in e_main12..k * dims {
                    put(sums, older + e, at(sums, older + e) + at(sums, newer + e));
                }
                pairs6 >>= 1;
            }
            start6 += 128;
        }
        while depth7 > 1 {
            depth7 -= 1;
            let older: isize = (depth7 - 1) * (k * dims);
            let newer: isize = older + k * dims;
            let e_main13: isize = (k * dims).max(0) & -4;
            let mut e: isize = 0;
            while e < e_main13 {
                (S::F64::load(sums, older + e) + S::F64::load(sums, newer + e)).store(sums, older + e);
                e += 4;
            }
            for e in e_main13..k * dims {
                put(sums, older + e, at(sums, older + e) + at(sums, newer + e));
            }
        }
        if terms == 0 {
            let e_main14: isize = (k * dims).max(0) & -4;
            let mut e: isize = 0;
            while e < e_main14 {
                S::F64::splat(0.0).store(sums, e);
                e += 4;
            }
            for e in e_main14..k * dims {
                put(sums, e, 0.0);
            }
        }
        {
            let chunks = ctx.chunks(k, dims * 20);
            let tasks: Vec<_> = chunks.iter().zip(split(next, chunks, dims)).collect();
            ctx.run(tasks, |(chunk, next)| kmeans_region11::<S>(chunk.lo, chunk.hi, centre, size, sums, dims, next))?;
        }
        let mut total7: f64 = if k == 0 { 0.0 } else { -0.0 };
        if k < 8 {
            for c7 in 0..k {
                let mut total8: f64 = if dims == 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    for d11 in 0..dims {
                        let v4: f64 = at(next, c7 * dims + d11) - at(centre, c7 * dims + d11);
                        total8 += v4 * v4;
                    }
                } else {
                    let mut partial6 = [0.0_f64; 26];
                    let mut depth9: isize = 0;
                    let mut start7: isize = 0;
                    while start7 < dims {
                        let mut running6: f64 = -0.0;
                        for d112 in start7..(start7 + 128).min(dims) {
                            let v4: f64 = at(next, c7 * dims + d112) - at(centre, c7 * dims + d112);
                            running6 += v4 * v4;
                        }
                        let mut pairs7: isize = start7 >> 7;
                        while pairs7 & 1 != 0 {
                            depth9 -= 1;
                            running6 = partial6[depth9 as usize] + running6;
                            pairs7 >>= 1;
                        }
                        partial6[depth9 as usize] = running6;
                        depth9 += 1;
                        start7 += 128;
                    }
                    depth9 -= 1;
                    total8 = partial6[depth9 as usize];
                    while depth9 > 0 {
                        depth9 -= 1;
                        total8 = partial6[depth9 as usize] + total8;
                    }
                }
                total7 += total8;
            }
        } else {
            let mut left2 = [0.0_f64; 26];
            let mut next_from2 = [0_isize; 26];
            let mut next_count2 = [0_isize; 26];
            let mut from2: isize = 0;
            let mut count2: isize = k;
            let mut depth8: isize = 0;
            let mut busy2 = true;
            while busy2 {
                while count2 > 128 {
                    let half2: isize = (count2 >> 4) * 8;
                    next_from2[depth8 as usize] = from2 + half2;
                    next_count2[depth8 as usize] = count2 - half2;
                    depth8 += 1;
                    count2 = half2;
                }
                let end2: isize = from2 + count2;
                let whole2: isize = from2 + (count2 & -8);
                let mut total9_low2: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
                if dims <= 128 {
                    for d113_low2 in 0..dims {
                        let v4_low2: S::F64 = S::F64::load_strided(next, from2 * dims + d113_low2, dims)
                            - S::F64::load_strided(centre, from2 * dims + d113_low2, dims);
                        total9_low2 = total9_low2 + v4_low2 * v4_low2;
                    }
                } else {
                    let mut partial7_low2 = [S::F64::splat(0.0); 26];
                    let mut depth10_low2: isize = 0;
                    let mut start8_low2: isize = 0;
                    while start8_low2 < dims {
                        let mut running7_low2: S::F64 = S::F64::splat(-0.0);
                        for d114_low2 in start8_low2..(start8_low2 + 128).min(dims) {
                            let v4_low2: S::F64 = S::F64::load_strided(next, from2 * dims + d114_low2, dims)
                                - S::F64::load_strided(centre, from2 * dims + d114_low2, dims);
                            running7_low2 = running7_low2 + v4_low2 * v4_low2;
                        }
                        let mut pairs8_low2: isize = start8_low2 >> 7;
                        while pairs8_low2 & 1 != 0 {
                            depth10_low2 -= 1;
                            running7_low2 = partial7_low2[depth10_low2 as usize] + running7_low2;
                            pairs8_low2 >>= 1;
                        }
                        partial7_low2[depth10_low2 as usize] = running7_low2;
                        depth10_low2 += 1;
                        start8_low2 += 128;
                    }
                    depth10_low2 -= 1;
                    total9_low2 = partial7_low2[depth10_low2 as usize];
                    while depth10_low2 > 0 {
                        depth10_low2 -= 1;
                        total9_low2 = partial7_low2[depth10_low2 as usize] + total9_low2;
                    }
                }
                let mut low2: S::F64 = total9_low2;
                let mut total9_high2: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
                if dims <= 128 {
                    for d113_high2 in 0..dims {
                        let v4_high2: S::F64 = S::F64::load_strided(next, (from2 + 4) * dims + d113_high2, dims)
                            - S::F64::load_strided(centre, (from2 + 4) * dims + d113_high2, dims);
                        total9_high2 = total9_high2 + v4_high2 * v4_high2;
                    }
                } else {
                    let mut partial7_high2 = [S::F64::splat(0.0); 26];
                    let mut depth10_high2: isize = 0;
                    let mut start8_high2: isize = 0;
                    while start8_high2 < dims {
                        let mut running7_high2: S::F64 = S::F64::splat(-0.0);
                        for d114_high2 in start8_high2..(start8_high2 + 128).min(dims) {
                            let v4_high2: S::F64 = S::F64::load_strided(next, (from2 + 4) * dims + d114_high2, dims)
                                - S::F64::load_strided(centre, (from2 + 4) * dims + d114_high2, dims);
                            running7_high2 = running7_high2 + v4_high2 * v4_high2;
                        }
                        let mut pairs8_high2: isize = start8_high2 >> 7;
                        while pairs8_high2 & 1 != 0 {
                            depth10_high2 -= 1;
                            running7_high2 = partial7_high2[depth10_high2 as usize] + running7_high2;
                            pairs8_high2 >>= 1;
                        }
                        partial7_high2[depth10_high2 as usize] = running7_high2;
                        depth10_high2 += 1;
                        start8_high2 += 128;
                    }
                    depth10_high2 -= 1;
                    total9_high2 = partial7_high2[depth10_high2 as usize];
                    while depth10_high2 > 0 {
                        depth10_high2 -= 1;
                        total9_high2 = partial7_high2[depth10_high2 as usize] + total9_high2;
                    }
                }
                let mut high2: S::F64 = total9_high2;
                let mut c72: isize = from2 + 8;
                while c72 < whole2 {
                    let mut total9_low2_next: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
                    if dims <= 128 {
                        for d113_low2_next in 0..dims {
                            let v4_low2_next: S::F64 = S::F64::load_strided(next, c72 * dims + d113_low2_next, dims)
                                - S::F64::load_strided(centre, c72 * dims + d113_low2_next, dims);
                            total9_low2_next = total9_low2_next + v4_low2_next * v4_low2_next;
                        }
                    } else {
                        let mut partial7_low2_next = [S::F64::splat(0.0); 26];
                        let mut depth10_low2_next: isize = 0;
                        let mut start8_low2_next: isize = 0;
                        while start8_low2_next < dims {
                            let mut running7_low2_next: S::F64 = S::F64::splat(-0.0);
                            for d114_low2_next in start8_low2_next..(start8_low2_next + 128).min(dims) {
                                let v4_low2_next: S::F64 =
                                    S::F64::load_strided(next, c72 * dims + d114_low2_next, dims)
                                        - S::F64::load_strided(centre, c72 * dims + d114_low2_next, dims);
                                running7_low2_next = running7_low2_next + v4_low2_next * v4_low2_next;
                            }
                            let mut pairs8_low2_next: isize = start8_low2_next >> 7;
                            while pairs8_low2_next & 1 != 0 {
                                depth10_low2_next -= 1;
                                running7_low2_next =
                                    partial7_low2_next[depth10_low2_next as usize] + running7_low2_next;
                                pairs8_low2_next >>= 1;
                            }
                            partial7_low2_next[depth10_low2_next as usize] = running7_low2_next;
                            depth10_low2_next += 1;
                            start8_low2_next += 128;
                        }
                        depth10_low2_next -= 1;
                        total9_low2_next = partial7_low2_next[depth10_low2_next as usize];
                        while depth10_low2_next > 0 {
                            depth10_low2_next -= 1;
                            total9_low2_next = partial7_low2_next[depth10_low2_next as usize] + total9_low2_next;
                        }
                    }
                    low2 = low2 + total9_low2_next;
                    let mut total9_high2_next: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
                    if dims <= 128 {
                        for d113_high2_next in 0..dims {
                            let v4_high2_next: S::F64 =
                                S::F64::load_strided(next, (c72 + 4) * dims + d113_high2_next, dims)
                                    - S::F64::load_strided(centre, (c72 + 4) * dims + d113_high2_next, dims);
                            total9_high2_next = total9_high2_next + v4_high2_next * v4_high2_next;
                        }
                    } else {
                        let mut partial7_high2_next = [S::F64::splat(0.0); 26];
                        let mut depth10_high2_next: isize = 0;
                        let mut start8_high2_next: isize = 0;
                        while start8_high2_next < dims {
                            let mut running7_high2_next: S::F64 = S::F64::splat(-0.0);
                            for d114_high2_next in start8_high2_next..(start8_high2_next + 128).min(dims) {
                                let v4_high2_next: S::F64 =
                                    S::F64::load_strided(next, (c72 + 4) * dims + d114_high2_next, dims)
                                        - S::F64::load_strided(centre, (c72 + 4) * dims + d114_high2_next, dims);
                                running7_high2_next = running7_high2_next + v4_high2_next * v4_high2_next;
                            }
                            let mut pairs8_high2_next: isize = start8_high2_next >> 7;
                            while pairs8_high2_next & 1 != 0 {
                                depth10_high2_next -= 1;
                                running7_high2_next =
                                    partial7_high2_next[depth10_high2_next as usize] + running7_high2_next;
                                pairs8_high2_next >>= 1;
                            }
                            partial7_high2_next[depth10_high2_next as usize] = running7_high2_next;
                            depth10_high2_next += 1;
                            start8_high2_next += 128;
                        }
                        depth10_high2_next -= 1;
                        total9_high2_next = partial7_high2_next[depth10_high2_next as usize];
                        while depth10_high2_next > 0 {
                            depth10_high2_next -= 1;
                            total9_high2_next = partial7_high2_next[depth10_high2_next as usize] + total9_high2_next;
                        }
                    }
                    high2 = high2 + total9_high2_next;
                    c72 += 8;
                }
                let mut lanes2 = [0.0_f64; 8];
                low2.store(&mut lanes2, 0);
                high2.store(&mut lanes2, 4);
                total7 =
                    lanes2[0] + lanes2[1] + (lanes2[2] + lanes2[3]) + (lanes2[4] + lanes2[5] + (lanes2[6] + lanes2[7]));
                for c73 in whole2..end2 {
                    let mut total10: f64 = if dims == 0 { 0.0 } else { -0.0 };
                    if dims <= 128 {
                        for d115 in 0..dims {
                            let v4: f64 = at(next, c73 * dims + d115) - at(centre, c73 * dims + d115);
                            total10 += v4 * v4;
                        }
                    } else {
                        let mut partial8 = [0.0_f64; 26];
                        let mut depth11: isize = 0;
                        let mut start9: isize = 0;
                        while start9 < dims {
                            let mut running8: f64 = -0.0;
                            for d116 in start9..(start9 + 128).min(dims) {
                                let v4: f64 = at(next, c73 * dims + d116) - at(centre, c73 * dims + d116);
                                running8 += v4 * v4;
                            }
                            let mut pairs9: isize = start9 >> 7;
                            while pairs9 & 1 != 0 {
                                depth11 -= 1;
                                running8 = partial8[depth11 as usize] + running8;
                                pairs9 >>= 1;
                            }
                            partial8[depth11 as usize] = running8;
                            depth11 += 1;
                            start9 += 128;
                        }
                        depth11 -= 1;
                        total10 = partial8[depth11 as usize];
                        while depth11 > 0 {
                            depth11 -= 1;
                            total10 = partial8[depth11 as usize] + total10;
                        }
                    }
                    total7 += total10;
                }
                busy2 = false;
                while depth8 > 0 && !busy2 {
                    depth8 -= 1;
                    if next_count2[depth8 as usize] == 0 {
                        total7 = left2[depth8 as usize] + total7;
                    } else {
                        from2 = next_from2[depth8 as usize];
                        count2 = next_count2[depth8 as usize];
                        left2[depth8 as usize] = total7;
                        next_count2[depth8 as usize] = 0;
                        depth8 += 1;
                        busy2 = true;
                    }
                }
            }
        }
        let shift: f64 = total7;
        {
            let chunks = ctx.chunks(k, dims * 6);
            let tasks: Vec<_> = chunks.iter().zip(split(centre, chunks, dims)).collect();
            ctx.run(tasks, |(chunk, centre)| kmeans_region12::<S>(chunk.lo, chunk.hi, next, dims, centre))?;
        }
        let mut moved: i32 = 0_i32;
        for i13 in 0..points {
            if at(labels, i13) != at(previous, i13) {
                moved = moved.wrapping_add(1_i32);
            }
        }
        {
            let chunks = ctx.chunks(points, 2);
            let tasks: Vec<_> = chunks.iter().zip(split(previous, chunks, 1)).collect();
            ctx.run(tasks, |(chunk, previous)| kmeans_region13::<S>(chunk.lo, chunk.hi, labels, previous))?;
        }
        done = moved == 0_i32 || shift <= enough;
        steps = steps.wrapping_add(1_i32);
    }
    {
        let chunks = ctx.chunks(k, 3 + dims * 51 + 3 + dims * 5 + 4);
        let tasks: Vec<_> = chunks.iter().zip(split(norm, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, norm)| kmeans_region14::<S>(chunk.lo, chunk.hi, centre, dims, norm))?;
    }
    {
        let chunks = ctx.chunks(points, k * (1 + (3 + dims * 75 + 3 + dims * 8) + 11) + 1);
        let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, labels)| {
            kmeans_region15::<S>(chunk.lo, chunk.hi, by_dimension, centre, norm, dims, k, points, labels)
        })?;
    }
    put(iterations, 0, steps);
    let mut total13: f64 = if points == 0 { 0.0 } else { -0.0 };
    if points < 8 {
        for i16 in 0..points {
            let mut total14: f64 = if dims == 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                for d15 in 0..dims {
                    let v6: f64 = at(centred, i16 * dims + d15) - at(centre, at(labels, i16) as isize * dims + d15);
                    total14 += v6 * v6;
                }
            } else {
                let mut partial11 = [0.0_f64; 26];
                let mut depth15: isize = 0;
                let mut start12: isize = 0;
                while start12 < dims {
                    let mut running11: f64 = -0.0;
                    for d152 in start12..(start12 + 128).min(dims) {
                        let v6: f64 =
                            at(centred, i16 * dims + d152) - at(centre, at(labels, i16) as isize * dims + d152);
                        running11 += v6 * v6;
                    }
                    let mut pairs12: isize = start12 >> 7;
                    while pairs12 & 1 != 0 {
                        depth15 -= 1;
                        running11 = partial11[depth15 as usize] + running11;
                        pairs12 >>= 1;
                    }
                    partial11[depth15 as usize] = running11;
                    depth15 += 1;
                    start12 += 128;
                }
                depth15 -= 1;
                total14 = partial11[depth15 as usize];
                while depth15 > 0 {
                    depth15 -= 1;
                    total14 = partial11[depth15 as usize] + total14;
                }
            }
            total13 += total14;
        }
    } else {
        let mut left3 = [0.0_f64; 26];
        let mut next_from3 = [0_isize; 26];
        let mut next_count3 = [0_isize; 26];
        let mut from3: isize = 0;
        let mut count3: isize = points;
        let mut depth14: isize = 0;
        let mut busy3 = true;
        while busy3 {
            while count3 > 128 {
                let half3: isize = (count3 >> 4) * 8;
                next_from3[depth14 as usize] = from3 + half3;
                next_count3[depth14 as usize] = count3 - half3;
                depth14 += 1;
                count3 = half3;
            }
            let end3: isize = from3 + count3;
            let whole3: isize = from3 + (count3 & -8);
            let mut total16: f64 = if dims == 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                for d155 in 0..dims {
                    let v6: f64 =
                        at(centred, from3 * dims + d155) - at(centre, at(labels, from3) as isize * dims + d155);
                    total16 += v6 * v6;
                }
            } else {
                let mut partial13 = [0.0_f64; 26];
                let mut depth17: isize = 0;
                let mut start14: isize = 0;
                while start14 < dims {
                    let mut running13: f64 = -0.0;
                    for d156 in start14..(start14 + 128).min(dims) {
                        let v6: f64 =
                            at(centred, from3 * dims + d156) - at(centre, at(labels, from3) as isize * dims + d156);
                        running13 += v6 * v6;
                    }
                    let mut pairs14: isize = start14 >> 7;
                    while pairs14 & 1 != 0 {
                        depth17 -= 1;
                        running13 = partial13[depth17 as usize] + running13;
                        pairs14 >>= 1;
                    }
                    partial13[depth17 as usize] = running13;
                    depth17 += 1;
                    start14 += 128;
                }
                depth17 -= 1;
                total16 = partial13[depth17 as usize];
                while depth17 > 0 {
                    depth17 -= 1;
                    total16 = partial13[depth17 as usize] + total16;
                }
            }
            let mut r0: f64 = total16;
            let mut total17: f64 = if dims == 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                for d157 in 0..dims {
                    let v6: f64 = at(centred, (from3 + 1) * dims + d157)
                        - at(centre, at(labels, from3 + 1) as isize * dims + d157);
                    total17 += v6 * v6;
                }
            } else {
                let mut partial14 = [0.0_f64; 26];
                let mut depth18: isize = 0;
                let mut start15: isize = 0;
                while start15 < dims {
                    let mut running14: f64 = -0.0;
                    for d158 in start15..(start15 + 128).min(dims) {
                        let v6: f64 = at(centred, (from3 + 1) * dims + d158)
                            - at(centre, at(labels, from3 + 1) as isize * dims + d158);
                        running14 += v6 * v6;
                    }
                    let mut pairs15: isize = start15 >> 7;
                    while pairs15 & 1 != 0 {
                        depth18 -= 1;
                        running14 = partial14[depth18 as usize] + running14;
                        pairs15 >>= 1;
                    }
                    partial14[depth18 as usize] = running14;
                    depth18 += 1;
                    start15 += 128;
                }
                depth18 -= 1;
                total17 = partial14[depth18 as usize];
                while depth18 > 0 {
                    depth18 -= 1;
                    total17 = partial14[depth18 as usize] + total17;
                }
            }
            let mut r1: f64 = total17;
            let mut total18: f64 = if dims == 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                for d159 in 0..dims {
                    let v6: f64 = at(centred, (from3 + 2) * dims + d159)
                        - at(centre, at(labels, from3 + 2) as isize * dims + d159);
                    total18 += v6 * v6;
                }
            } else {
                let mut partial15 = [0.0_f64; 26];
                let mut depth19: isize = 0;
                let mut start16: isize = 0;
                while start16 < dims {
                    let mut running15: f64 = -0.0;
                    for d1510 in start16..(start16 + 128).min(dims) {
                        let v6: f64 = at(centred, (from3 + 2) * dims + d1510)
                            - at(centre, at(labels, from3 + 2) as isize * dims + d1510);
                        running15 += v6 * v6;
                    }
                    let mut pairs16: isize = start16 >> 7;
                    while pairs16 & 1 != 0 {
                        depth19 -= 1;
                        running15 = partial15[depth19 as usize] + running15;
                        pairs16 >>= 1;
                    }
                    partial15[depth19 as usize] = running15;
                    depth19 += 1;
                    start16 += 128;
                }
                depth19 -= 1;
                total18 = partial15[depth19 as usize];
                while depth19 > 0 {
                    depth19 -= 1;
                    total18 = partial15[depth19 as usize] + total18;
                }
            }
            let mut r2: f64 = total18;
            let mut total19: f64 = if dims == 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                for d1511 in 0..dims {
                    let v6: f64 = at(centred, (from3 + 3) * dims + d1511)
                        - at(centre, at(labels, from3 + 3) as isize * dims + d1511);
                    total19 += v6 * v6;
                }
            } else {
                let mut partial16 = [0.0_f64; 26];
                let mut depth20: isize = 0;
                let mut start17: isize = 0;
                while start17 < dims {
                    let mut running16: f64 = -0.0;
                    for d1512 in start17..(start17 + 128).min(dims) {
                        let v6: f64 = at(centred, (from3 + 3) * dims + d1512)
                            - at(centre, at(labels, from3 + 3) as isize * dims + d1512);
                        running16 += v6 * v6;
                    }
                    let mut pairs17: isize = start17 >> 7;
                    while pairs17 & 1 != 0 {
                        depth20 -= 1;
                        running16 = partial16[depth20 as usize] + running16;
                        pairs17 >>= 1;
                    }
                    partial16[depth20 as usize] = running16;
                    depth20 += 1;
                    start17 += 128;
                }
                depth20 -= 1;
                total19 = partial16[depth20 as usize];
                while depth20 > 0 {
                    depth20 -= 1;
                    total19 = partial16[depth20 as usize] + total19;
                }
            }
            let mut r3: f64 = total19;
            let mut total20: f64 = if dims == 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                for d1513 in 0..dims {
                    let v6: f64 = at(centred, (from3 + 4) * dims + d1513)
                        - at(centre, at(labels, from3 + 4) as isize * dims + d1513);
                    total20 += v6 * v6;
                }
            } else {
                let mut partial17 = [0.0_f64; 26];
                let mut depth21: isize = 0;
                let mut start18: isize = 0;
                while start18 < dims {
                    let mut running17: f64 = -0.0;
                    for d1514 in start18..(start18 + 128).min(dims) {
                        let v6: f64 = at(centred, (from3 + 4) * dims + d1514)
                            - at(centre, at(labels, from3 + 4) as isize * dims + d1514);
                        running17 += v6 * v6;
                    }
                    let mut pairs18: isize = start18 >> 7;
                    while pairs18 & 1 != 0 {
                        depth21 -= 1;
                        running17 = partial17[depth21 as usize] + running17;
                        pairs18 >>= 1;
                    }
                    partial17[depth21 as usize] = running17;
                    depth21 += 1;
                    start18 += 128;
                }
                depth21 -= 1;
                total20 = partial17[depth21 as usize];
                while depth21 > 0 {
                    depth21 -= 1;
                    total20 = partial17[depth21 as usize] + total20;
                }
            }
            let mut r4: f64 = total20;
            let mut total21: f64 = if dims == 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                for d1515 in 0..dims {
                    let v6: f64 = at(centred, (from3 + 5) * dims + d1515)
                        - at(centre, at(labels, from3 + 5) as isize * dims + d1515);
                    total21 += v6 * v6;
                }
            } else {
                let mut partial18 = [0.0_f64; 26];
                let mut depth22: isize = 0;
                let mut start19: isize = 0;
                while start19 < dims {
                    let mut running18: f64 = -0.0;
                    for d1516 in start19..(start19 + 128).min(dims) {
                        let v6: f64 = at(centred, (from3 + 5) * dims + d1516)
                            - at(centre, at(labels, from3 + 5) as isize * dims + d1516);
                        running18 += v6 * v6;
                    }
                    let mut pairs19: isize = start19 >> 7;
                    while pairs19 & 1 != 0 {
                        depth22 -= 1;
                        running18 = partial18[depth22 as usize] + running18;
                        pairs19 >>= 1;
                    }
                    partial18[depth22 as usize] = running18;
                    depth22 += 1;
                    start19 += 128;
                }
                depth22 -= 1;
                total21 = partial18[depth22 as usize];
                while depth22 > 0 {
                    depth22 -= 1;
                    total21 = partial18[depth22 as usize] + total21;
                }
            }
            let mut r5: f64 = total21;
            let mut total22: f64 = if dims == 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                for d1517 in 0..dims {
                    let v6: f64 = at(centred, (from3 + 6) * dims + d1517)
                        - at(centre, at(labels, from3 + 6) as isize * dims + d1517);
                    total22 += v6 * v6;
                }
            } else {
                let mut partial19 = [0.0_f64; 26];
                let mut depth23: isize = 0;
                let mut start20: isize = 0;
                while start20 < dims {
                    let mut running19: f64 = -0.0;
                    for d1518 in start20..(start20 + 128).min(dims) {
                        let v6: f64 = at(centred, (from3 + 6) * dims + d1518)
                            - at(centre, at(labels, from3 + 6) as isize * dims + d1518);
                        running19 += v6 * v6;
                    }
                    let mut pairs20: isize = start20 >> 7;
                    while pairs20 & 1 != 0 {
                        depth23 -= 1;
                        running19 = partial19[depth23 as usize] + running19;
                        pairs20 >>= 1;
                    }
                    partial19[depth23 as usize] = running19;
                    depth23 += 1;
                    start20 += 128;
                }
                depth23 -= 1;
                total22 = partial19[depth23 as usize];
                while depth23 > 0 {
                    depth23 -= 1;
                    total22 = partial19[depth23 as usize] + total22;
                }
            }
            let mut r6: f64 = total22;
            let mut total23: f64 = if dims == 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                for d1519 in 0..dims {
                    let v6: f64 = at(centred, (from3 + 7) * dims + d1519)
                        - at(centre, at(labels, from3 + 7) as isize * dims + d1519);
                    total23 += v6 * v6;
                }
            } else {
                let mut partial20 = [0.0_f64; 26];
                let mut depth24: isize = 0;
                let mut start21: isize = 0;
                while start21 < dims {
                    let mut running20: f64 = -0.0;
                    for d1520 in start21..(start21 + 128).min(dims) {
                        let v6: f64 = at(centred, (from3 + 7) * dims + d1520)
                            - at(centre, at(labels, from3 + 7) as isize * dims + d1520);
                        running20 += v6 * v6;
                    }
                    let mut pairs21: isize = start21 >> 7;
                    while pairs21 & 1 != 0 {
                        depth24 -= 1;
                        running20 = partial20[depth24 as usize] + running20;
                        pairs21 >>= 1;
                    }
                    partial20[depth24 as usize] = running20;
                    depth24 += 1;
                    start21 += 128;
                }
                depth24 -= 1;
                total23 = partial20[depth24 as usize];
                while depth24 > 0 {
                    depth24 -= 1;
                    total23 = partial20[depth24 as usize] + total23;
                }
            }
            let mut r7: f64 = total23;
            let mut i162: isize = from3 + 8;
            while i162 < whole3 {
                let mut total24: f64 = if dims == 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    for d1521 in 0..dims {
                        let v6: f64 =
                            at(centred, i162 * dims + d1521) - at(centre, at(labels, i162) as isize * dims + d1521);
                        total24 += v6 * v6;
                    }
                } else {
                    let mut partial21 = [0.0_f64; 26];
                    let mut depth25: isize = 0;
                    let mut start22: isize = 0;
                    while start22 < dims {
                        let mut running21: f64 = -0.0;
                        for d1522 in start22..(start22 + 128).min(dims) {
                            let v6: f64 =
                                at(centred, i162 * dims + d1522) - at(centre, at(labels, i162) as isize * dims + d1522);
                            running21 += v6 * v6;
                        }
                        let mut pairs22: isize = start22 >> 7;
                        while pairs22 & 1 != 0 {
                            depth25 -= 1;
                            running21 = partial21[depth25 as usize] + running21;
                            pairs22 >>= 1;
                        }
                        partial21[depth25 as usize] = running21;
                        depth25 += 1;
                        start22 += 128;
                    }
                    depth25 -= 1;
                    total24 = partial21[depth25 as usize];
                    while depth25 > 0 {
                        depth25 -= 1;
                        total24 = partial21[depth25 as usize] + total24;
                    }
                }
                r0 += total24;
                let mut total25: f64 = if dims == 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    for d1523 in 0..dims {
                        let v6: f64 = at(centred, (i162 + 1) * dims + d1523)
                            - at(centre, at(labels, i162 + 1) as isize * dims + d1523);
                        total25 += v6 * v6;
                    }
                } else {
                    let mut partial22 = [0.0_f64; 26];
                    let mut depth26: isize = 0;
                    let mut start23: isize = 0;
                    while start23 < dims {
                        let mut running22: f64 = -0.0;
                        for d1524 in start23..(start23 + 128).min(dims) {
                            let v6: f64 = at(centred, (i162 + 1) * dims + d1524)
                                - at(centre, at(labels, i162 + 1) as isize * dims + d1524);
                            running22 += v6 * v6;
                        }
                        let mut pairs23: isize = start23 >> 7;
                        while pairs23 & 1 != 0 {
                            depth26 -= 1;
                            running22 = partial22[depth26 as usize] + running22;
                            pairs23 >>= 1;
                        }
                        partial22[depth26 as usize] = running22;
                        depth26 += 1;
                        start23 += 128;
                    }
                    depth26 -= 1;
                    total25 = partial22[depth26 as usize];
                    while depth26 > 0 {
                        depth26 -= 1;
                        total25 = partial22[depth26 as usize] + total25;
                    }
                }
                r1 += total25;
                let mut total26: f64 = if dims == 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    for d1525 in 0..dims {
                        let v6: f64 = at(centred, (i162 + 2) * dims + d1525)
                            - at(centre, at(labels, i162 + 2) as isize * dims + d1525);
                        total26 += v6 * v6;
                    }
                } else {
                    let mut partial23 = [0.0_f64; 26];
                    let mut depth27: isize = 0;
                    let mut start24: isize = 0;
                    while start24 < dims {
                        let mut running23: f64 = -0.0;
                        for d1526 in start24..(start24 + 128).min(dims) {
                            let v6: f64 = at(centred, (i162 + 2) * dims + d1526)
                                - at(centre, at(labels, i162 + 2) as isize * dims + d1526);
                            running23 += v6 * v6;
                        }
                        let mut pairs24: isize = start24 >> 7;
                        while pairs24 & 1 != 0 {
                            depth27 -= 1;
                            running23 = partial23[depth27 as usize] + running23;
                            pairs24 >>= 1;
                        }
                        partial23[depth27 as usize] = running23;
                        depth27 += 1;
                        start24 += 128;
                    }
                    depth27 -= 1;
                    total26 = partial23[depth27 as usize];
                    while depth27 > 0 {
                        depth27 -= 1;
                        total26 = partial23[depth27 as usize] + total26;
                    }
                }
                r2 += total26;
                let mut total27: f64 = if dims == 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    for d1527 in 0..dims {
                        let v6: f64 = at(centred, (i162 + 3) * dims + d1527)
                            - at(centre, at(labels, i162 + 3) as isize * dims + d1527);
                        total27 += v6 * v6;
                    }
                } else {
                    let mut partial24 = [0.0_f64; 26];
                    let mut depth28: isize = 0;
                    let mut start25: isize = 0;
                    while start25 < dims {
                        let mut running24: f64 = -0.0;
                        for d1528 in start25..(start25 + 128).min(dims) {
                            let v6: f64 = at(centred, (i162 + 3) * dims + d1528)
                                - at(centre, at(labels, i162 + 3) as isize * dims + d1528);
                            running24 += v6 * v6;
                        }
                        let mut pairs25: isize = start25 >> 7;
                        while pairs25 & 1 != 0 {
                            depth28 -= 1;
                            running24 = partial24[depth28 as usize] + running24;
                            pairs25 >>= 1;
                        }
                        partial24[depth28 as usize] = running24;
                        depth28 += 1;
                        start25 += 128;
                    }
                    depth28 -= 1;
                    total27 = partial24[depth28 as usize];
                    while depth28 > 0 {
                        depth28 -= 1;
                        total27 = partial24[depth28 as usize] + total27;
                    }
                }
                r3 += total27;
                let mut total28: f64 = if dims == 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    for d1529 in 0..dims {
                        let v6: f64 = at(centred, (i162 + 4) * dims + d1529)
                            - at(centre, at(labels, i162 + 4) as isize * dims + d1529);
                        total28 += v6 * v6;
                    }
                } else {
                    let mut partial25 = [0.0_f64; 26];
                    let mut depth29: isize = 0;
                    let mut start26: isize = 0;
                    while start26 < dims {
                        let mut running25: f64 = -0.0;
                        for d1530 in start26..(start26 + 128).min(dims) {
                            let v6: f64 = at(centred, (i162 + 4) * dims + d1530)
                                - at(centre, at(labels, i162 + 4) as isize * dims + d1530);
                            running25 += v6 * v6;
                        }
                        let mut pairs26: isize = start26 >> 7;
                        while pairs26 & 1 != 0 {
                            depth29 -= 1;
                            running25 = partial25[depth29 as usize] + running25;
                            pairs26 >>= 1;
                        }
                        partial25[depth29 as usize] = running25;
                        depth29 += 1;
                        start26 += 128;
                    }
                    depth29 -= 1;
                    total28 = partial25[depth29 as usize];
                    while depth29 > 0 {
                        depth29 -= 1;
                        total28 = partial25[depth29 as usize] + total28;
                    }
                }
                r4 += total28;
                let mut total29: f64 = if dims == 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    for d1531 in 0..dims {
                        let v6: f64 = at(centred, (i162 + 5) * dims + d1531)
                            - at(centre, at(labels, i162 + 5) as isize * dims + d1531);
                        total29 += v6 * v6;
                    }
                } else {
                    let mut partial26 = [0.0_f64; 26];
                    let mut depth30: isize = 0;
                    let mut start27: isize = 0;
                    while start27 < dims {
                        let mut running26: f64 = -0.0;
                        for d1532 in start27..(start27 + 128).min(dims) {
                            let v6: f64 = at(centred, (i162 + 5) * dims + d1532)
                                - at(centre, at(labels, i162 + 5) as isize * dims + d1532);
                            running26 += v6 * v6;
                        }
                        let mut pairs27: isize = start27 >> 7;
                        while pairs27 & 1 != 0 {
                            depth30 -= 1;
                            running26 = partial26[depth30 as usize] + running26;
                            pairs27 >>= 1;
                        }
                        partial26[depth30 as usize] = running26;
                        depth30 += 1;
                        start27 += 128;
                    }
                    depth30 -= 1;
                    total29 = partial26[depth30 as usize];
                    while depth30 > 0 {
                        depth30 -= 1;
                        total29 = partial26[depth30 as usize] + total29;
                    }
                }
                r5 += total29;
                let mut total30: f64 = if dims == 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    for d1533 in 0..dims {
                        let v6: f64 = at(centred, (i162 + 6) * dims + d1533)
                            - at(centre, at(labels, i162 + 6) as isize * dims + d1533);
                        total30 += v6 * v6;
                    }
                } else {
                    let mut partial27 = [0.0_f64; 26];
                    let mut depth31: isize = 0;
                    let mut start28: isize = 0;
                    while start28 < dims {
                        let mut running27: f64 = -0.0;
                        for d1534 in start28..(start28 + 128).min(dims) {
                            let v6: f64 = at(centred, (i162 + 6) * dims + d1534)
                                - at(centre, at(labels, i162 + 6) as isize * dims + d1534);
                            running27 += v6 * v6;
                        }
                        let mut pairs28: isize = start28 >> 7;
                        while pairs28 & 1 != 0 {
                            depth31 -= 1;
                            running27 = partial27[depth31 as usize] + running27;
                            pairs28 >>= 1;
                        }
                        partial27[depth31 as usize] = running27;
                        depth31 += 1;
                        start28 += 128;
                    }
                    depth31 -= 1;
                    total30 = partial27[depth31 as usize];
                    while depth31 > 0 {
                        depth31 -= 1;
                        total30 = partial27[depth31 as usize] + total30;
                    }
                }
                r6 += total30;
                let mut total31: f64 = if dims == 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    for d1535 in 0..dims {
                        let v6: f64 = at(centred, (i162 + 7) * dims + d1535)
                            - at(centre, at(labels, i162 + 7) as isize * dims + d1535);
                        total31 += v6 * v6;
                    }
                } else {
                    let mut partial28 = [0.0_f64; 26];
                    let mut depth32: isize = 0;
                    let mut start29: isize = 0;
                    while start29 < dims {
                        let mut running28: f64 = -0.0;
                        for d1536 in start29..(start29 + 128).min(dims) {
                            let v6: f64 = at(centred, (i162 + 7) * dims + d1536)
                                - at(centre, at(labels, i162 + 7) as isize * dims + d1536);
                            running28 += v6 * v6;
                        }
                        let mut pairs29: isize = start29 >> 7;
                        while pairs29 & 1 != 0 {
                            depth32 -= 1;
                            running28 = partial28[depth32 as usize] + running28;
                            pairs29 >>= 1;
                        }
                        partial28[depth32 as usize] = running28;
                        depth32 += 1;
                        start29 += 128;
                    }
                    depth32 -= 1;
                    total31 = partial28[depth32 as usize];
                    while depth32 > 0 {
                        depth32 -= 1;
                        total31 = partial28[depth32 as usize] + total31;
                    }
                }
                r7 += total31;
                i162 += 8;
            }
            total13 = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
            for i163 in whole3..end3 {
                let mut total32: f64 = if dims == 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    for d1537 in 0..dims {
                        let v6: f64 =
                            at(centred, i163 * dims + d1537) - at(centre, at(labels, i163) as isize * dims + d1537);
                        total32 += v6 * v6;
                    }
                } else {
                    let mut partial29 = [0.0_f64; 26];
                    let mut depth33: isize = 0;
                    let mut start30: isize = 0;
                    while start30 < dims {
                        let mut running29: f64 = -0.0;
                        for d1538 in start30..(start30 + 128).min(dims) {
                            let v6: f64 =
                                at(centred, i163 * dims + d1538) - at(centre, at(labels, i163) as isize * dims + d1538);
                            running29 += v6 * v6;
                        }
                        let mut pairs30: isize = start30 >> 7;
                        while pairs30 & 1 != 0 {
                            depth33 -= 1;
                            running29 = partial29[depth33 as usize] + running29;
                            pairs30 >>= 1;
                        }
                        partial29[depth33 as usize] = running29;
                        depth33 += 1;
                        start30 += 128;
                    }
                    depth33 -= 1;
                    total32 = partial29[depth33 as usize];
                    while depth33 > 0 {
                        depth33 -= 1;
                        total32 = partial29[depth33 as usize] + total32;
                    }
                }
                total13 += total32;
            }
            busy3 = false;
            while depth14 > 0 && !busy3 {
                depth14 -= 1;
                if next_count3[depth14 as usize] == 0 {
                    total13 = left3[depth14 as usize] + total13;
                } else {
                    from3 = next_from3[depth14 as usize];
                    count3 = next_count3[depth14 as usize];
                    left3[depth14 as usize] = total13;
                    next_count3[depth14 as usize] = 0;
                    depth14 += 1;
                    busy3 = true;
                }
            }
        }
    }
    let result: f64 = total13.abs();
    put(inertia, 0, if result == result { result } else { f64::NAN });
    {
        let chunks = ctx.chunks(k, dims * 8);
        let tasks: Vec<_> = chunks.iter().zip(split(centroids, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, centroids)| kmeans_region16::<S>(chunk.lo, chunk.hi, centre, mean, dims, centroids))?;
    }
    Ok(())
}

multiversion!(kmeans_region0 = kmeans_region0_body(lo: isize, hi: isize, x: &[f64], dims: isize, points: isize, mean: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region0_body<S: Simd>(lo: isize, hi: isize, x: &[f64], dims: isize, points: isize, mean: &mut [f64]) {
    let mean_base = lo;
    let d_main: isize = lo + ((hi - lo).max(0) & -8);
    let mut d: isize = lo;
    while d < d_main {
        let mut total: S::F64 = S::F64::splat(if points == 0 { 0.0 } else { -0.0 });
        let mut total_1: S::F64 = S::F64::splat(if points == 0 { 0.0 } else { -0.0 });
        if points <= 128 {
            for i in 0..points {
                total = total + S::F64::load(x, i * dims + d);
                total_1 = total_1 + S::F64::load(x, i * dims + (d + 4));
            }
        } else {
            let mut partial = [S::F64::splat(0.0); 26];
            let mut partial_1 = [S::F64::splat(0.0); 26];
            let mut depth: isize = 0;
            let mut start: isize = 0;
            while start < points {
                let mut running: S::F64 = S::F64::splat(-0.0);
                let mut running_1: S::F64 = S::F64::splat(-0.0);
                for i4 in start..(start + 128).min(points) {
                    running = running + S::F64::load(x, i4 * dims + d);
                    running_1 = running_1 + S::F64::load(x, i4 * dims + (d + 4));
                }
                let mut pairs: isize = start >> 7;
                while pairs & 1 != 0 {
                    depth -= 1;
                    running = partial[depth as usize] + running;
                    running_1 = partial_1[depth as usize] + running_1;
                    pairs >>= 1;
                }
                partial[depth as usize] = running;
                partial_1[depth as usize] = running_1;
                depth += 1;
                start += 128;
            }
            depth -= 1;
            total = partial[depth as usize];
            total_1 = partial_1[depth as usize];
            while depth > 0 {
                depth -= 1;
                total = partial[depth as usize] + total;
                total_1 = partial_1[depth as usize] + total_1;
            }
        }
        (total / S::F64::splat(points as f64)).store(mean, d - mean_base);
        (total_1 / S::F64::splat(points as f64)).store(mean, d + 4 - mean_base);
        d += 8;
    }
    for d in d_main..hi {
        let mut total: f64 = if points == 0 { 0.0 } else { -0.0 };
        if points <= 128 {
            for i in 0..points {
                total += at(x, i * dims + d);
            }
        } else {
            let mut partial = [0.0_f64; 26];
            let mut depth: isize = 0;
            let mut start: isize = 0;
            while start < points {
                let mut running: f64 = -0.0;
                for i4 in start..(start + 128).min(points) {
                    running += at(x, i4 * dims + d);
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
        put(mean, d - mean_base, total / points as f64);
    }
}

multiversion!(kmeans_region1 = kmeans_region1_body(lo2: isize, hi2: isize, mean: &[f64], x: &[f64], dims: isize, centred: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region1_body<S: Simd>(lo2: isize, hi2: isize, mean: &[f64], x: &[f64], dims: isize, centred: &mut [f64]) {
    let centred_base = lo2 * dims;
    for i2 in lo2..hi2 {
        let d2_main1: isize = dims & -8;
        let mut d2: isize = 0;
        while d2 < d2_main1 {
            (S::F64::load(x, i2 * dims + d2) - S::F64::load(mean, d2)).store(centred, i2 * dims + d2 - centred_base);
            (S::F64::load(x, i2 * dims + (d2 + 4)) - S::F64::load(mean, d2 + 4))
                .store(centred, i2 * dims + (d2 + 4) - centred_base);
            d2 += 8;
        }
        for d2 in d2_main1..dims {
            put(centred, i2 * dims + d2 - centred_base, at(x, i2 * dims + d2) - at(mean, d2));
        }
    }
}

multiversion!(kmeans_region2 = kmeans_region2_body(lo3: isize, hi3: isize, mean: &[f64], x: &[f64], dims: isize, points: isize, by_dimension: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region2_body<S: Simd>(
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
        let i3_main2: isize = points & -8;
        let mut i3: isize = 0;
        while i3 < i3_main2 {
            (S::F64::load_strided(x, i3 * dims + d3, dims) - S::F64::splat(at(mean, d3)))
                .store(by_dimension, d3 * points + i3 - by_dimension_base);
            (S::F64::load_strided(x, (i3 + 4) * dims + d3, dims) - S::F64::splat(at(mean, d3)))
                .store(by_dimension, d3 * points + (i3 + 4) - by_dimension_base);
            i3 += 8;
        }
        for i3 in i3_main2..points {
            put(by_dimension, d3 * points + i3 - by_dimension_base, at(x, i3 * dims + d3) - at(mean, d3));
        }
    }
}

multiversion!(kmeans_region3 = kmeans_region3_body(lo4: isize, hi4: isize, centred: &[f64], dims: isize, points: isize, variance: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region3_body<S: Simd>(
    lo4: isize,
    hi4: isize,
    centred: &[f64],
    dims: isize,
    points: isize,
    variance: &mut [f64],
) {
    let variance_base = lo4;
    let d4_main3: isize = lo4 + ((hi4 - lo4).max(0) & -8);
    let mut d4: isize = lo4;
    while d4 < d4_main3 {
        let mut total2: S::F64 = S::F64::splat(if points == 0 { 0.0 } else { -0.0 });
        let mut total2_1: S::F64 = S::F64::splat(if points == 0 { 0.0 } else { -0.0 });
        if points <= 128 {
            for i42 in 0..points {
                let v: S::F64 = S::F64::load(centred, i42 * dims + d4);
                let v_1: S::F64 = S::F64::load(centred, i42 * dims + (d4 + 4));
                total2 = total2 + v * v;
                total2_1 = total2_1 + v_1 * v_1;
            }
        } else {
            let mut partial2 = [S::F64::splat(0.0); 26];
            let mut partial2_1 = [S::F64::splat(0.0); 26];
            let mut depth2: isize = 0;
            let mut start2: isize = 0;
            while start2 < points {
                let mut running2: S::F64 = S::F64::splat(-0.0);
                let mut running2_1: S::F64 = S::F64::splat(-0.0);
                for i43 in start2..(start2 + 128).min(points) {
                    let v: S::F64 = S::F64::load(centred, i43 * dims + d4);
                    let v_1: S::F64 = S::F64::load(centred, i43 * dims + (d4 + 4));
                    running2 = running2 + v * v;
                    running2_1 = running2_1 + v_1 * v_1;
                }
                let mut pairs2: isize = start2 >> 7;
                while pairs2 & 1 != 0 {
                    depth2 -= 1;
                    running2 = partial2[depth2 as usize] + running2;
                    running2_1 = partial2_1[depth2 as usize] + running2_1;
                    pairs2 >>= 1;
                }
                partial2[depth2 as usize] = running2;
                partial2_1[depth2 as usize] = running2_1;
                depth2 += 1;
                start2 += 128;
            }
            depth2 -= 1;
            total2 = partial2[depth2 as usize];
            total2_1 = partial2_1[depth2 as usize];
            while depth2 > 0 {
                depth2 -= 1;
                total2 = partial2[depth2 as usize] + total2;
                total2_1 = partial2_1[depth2 as usize] + total2_1;
            }
        }
        (total2 / S::F64::splat(points as f64)).store(variance, d4 - variance_base);
        (total2_1 / S::F64::splat(points as f64)).store(variance, d4 + 4 - variance_base);
        d4 += 8;
    }
    for d4 in d4_main3..hi4 {
        let mut total2: f64 = if points == 0 { 0.0 } else { -0.0 };
        if points <= 128 {
            for i42 in 0..points {
                let v: f64 = at(centred, i42 * dims + d4);
                total2 += v * v;
            }
        } else {
            let mut partial2 = [0.0_f64; 26];
            let mut depth2: isize = 0;
            let mut start2: isize = 0;
            while start2 < points {
                let mut running2: f64 = -0.0;
                for i43 in start2..(start2 + 128).min(points) {
                    let v: f64 = at(centred, i43 * dims + d4);
                    running2 += v * v;
                }
                let mut pairs2: isize = start2 >> 7;
                while pairs2 & 1 != 0 {
                    depth2 -= 1;
                    running2 = partial2[depth2 as usize] + running2;
                    pairs2 >>= 1;
                }
                partial2[depth2 as usize] = running2;
                depth2 += 1;
                start2 += 128;
            }
            depth2 -= 1;
            total2 = partial2[depth2 as usize];
            while depth2 > 0 {
                depth2 -= 1;
                total2 = partial2[depth2 as usize] + total2;
            }
        }
        put(variance, d4 - variance_base, total2 / points as f64);
    }
}

multiversion!(kmeans_region4 = kmeans_region4_body(lo5: isize, hi5: isize, init: &[f64], mean: &[f64], dims: isize, centre: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region4_body<S: Simd>(lo5: isize, hi5: isize, init: &[f64], mean: &[f64], dims: isize, centre: &mut [f64]) {
    let centre_base = lo5 * dims;
    for c in lo5..hi5 {
        let d6_main4: isize = dims & -8;
        let mut d6: isize = 0;
        while d6 < d6_main4 {
            (S::F64::load(init, c * dims + d6) - S::F64::load(mean, d6)).store(centre, c * dims + d6 - centre_base);
            (S::F64::load(init, c * dims + (d6 + 4)) - S::F64::load(mean, d6 + 4))
                .store(centre, c * dims + (d6 + 4) - centre_base);
            d6 += 8;
        }
        for d6 in d6_main4..dims {
            put(centre, c * dims + d6 - centre_base, at(init, c * dims + d6) - at(mean, d6));
        }
    }
}

multiversion!(kmeans_region5 = kmeans_region5_body(lo6: isize, hi6: isize, previous: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region5_body<S: Simd>(lo6: isize, hi6: isize, previous: &mut [i32]) {
    let previous_base = lo6;
    let i5_main5: isize = lo6 + ((hi6 - lo6).max(0) & -8);
    let mut i5: isize = lo6;
    while i5 < i5_main5 {
        S::I32::splat(-1_i32).store(previous, i5 - previous_base);
        S::I32::splat(-1_i32).store(previous, i5 + 4 - previous_base);
        i5 += 8;
    }
    for i5 in i5_main5..hi6 {
        put(previous, i5 - previous_base, -1_i32);
    }
}

multiversion!(kmeans_region6 = kmeans_region6_body(lo7: isize, hi7: isize, centre: &[f64], dims: isize, norm: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region6_body<S: Simd>(lo7: isize, hi7: isize, centre: &[f64], dims: isize, norm: &mut [f64]) {
    let norm_base = lo7;
    let c2_main6: isize = lo7 + ((hi7 - lo7).max(0) & -8);
    let mut c2: isize = lo7;
    while c2 < c2_main6 {
        let mut total4: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
        let mut total4_1: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
        if dims <= 128 {
            for d7 in 0..dims {
                let v2: S::F64 = S::F64::load_strided(centre, c2 * dims + d7, dims);
                let v2_1: S::F64 = S::F64::load_strided(centre, (c2 + 4) * dims + d7, dims);
                total4 = total4 + v2 * v2;
                total4_1 = total4_1 + v2_1 * v2_1;
            }
        } else {
            let mut partial3 = [S::F64::splat(0.0); 26];
            let mut partial3_1 = [S::F64::splat(0.0); 26];
            let mut depth4: isize = 0;
            let mut start3: isize = 0;
            while start3 < dims {
                let mut running3: S::F64 = S::F64::splat(-0.0);
                let mut running3_1: S::F64 = S::F64::splat(-0.0);
                for d72 in start3..(start3 + 128).min(dims) {
                    let v2: S::F64 = S::F64::load_strided(centre, c2 * dims + d72, dims);
                    let v2_1: S::F64 = S::F64::load_strided(centre, (c2 + 4) * dims + d72, dims);
                    running3 = running3 + v2 * v2;
                    running3_1 = running3_1 + v2_1 * v2_1;
                }
                let mut pairs3: isize = start3 >> 7;
                while pairs3 & 1 != 0 {
                    depth4 -= 1;
                    running3 = partial3[depth4 as usize] + running3;
                    running3_1 = partial3_1[depth4 as usize] + running3_1;
                    pairs3 >>= 1;
                }
                partial3[depth4 as usize] = running3;
                partial3_1[depth4 as usize] = running3_1;
                depth4 += 1;
                start3 += 128;
            }
            depth4 -= 1;
            total4 = partial3[depth4 as usize];
            total4_1 = partial3_1[depth4 as usize];
            while depth4 > 0 {
                depth4 -= 1;
                total4 = partial3[depth4 as usize] + total4;
                total4_1 = partial3_1[depth4 as usize] + total4_1;
            }
        }
        total4.store(norm, c2 - norm_base);
        total4_1.store(norm, c2 + 4 - norm_base);
        c2 += 8;
    }
    for c2 in c2_main6..hi7 {
        let mut total4: f64 = if dims == 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            for d7 in 0..dims {
                let v2: f64 = at(centre, c2 * dims + d7);
                total4 += v2 * v2;
            }
        } else {
            let mut partial3 = [0.0_f64; 26];
            let mut depth4: isize = 0;
            let mut start3: isize = 0;
            while start3 < dims {
                let mut running3: f64 = -0.0;
                for d72 in start3..(start3 + 128).min(dims) {
                    let v2: f64 = at(centre, c2 * dims + d72);
                    running3 += v2 * v2;
                }
                let mut pairs3: isize = start3 >> 7;
                while pairs3 & 1 != 0 {
                    depth4 -= 1;
                    running3 = partial3[depth4 as usize] + running3;
                    pairs3 >>= 1;
                }
                partial3[depth4 as usize] = running3;
                depth4 += 1;
                start3 += 128;
            }
            depth4 -= 1;
            total4 = partial3[depth4 as usize];
            while depth4 > 0 {
                depth4 -= 1;
                total4 = partial3[depth4 as usize] + total4;
            }
        }
        put(norm, c2 - norm_base, total4);
    }
}

multiversion!(kmeans_region7 = kmeans_region7_body(lo8: isize, hi8: isize, by_dimension: &[f64], centre: &[f64], norm: &[f64], dims: isize, k: isize, points: isize, labels: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region7_body<S: Simd>(
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
    let i6_main7: isize = lo8 + ((hi8 - lo8).max(0) & -8);
    let mut i6: isize = lo8;
    while i6 < i6_main7 {
        let mut best: S::I32 = S::I32::splat(0_i32);
        let mut best_1: S::I32 = S::I32::splat(0_i32);
        let mut least: S::F64 = S::F64::splat(f64::NAN);
        let mut least_1: S::F64 = S::F64::splat(f64::NAN);
        for c3 in 0..k {
            let mut total5: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
            let mut total5_1: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
            if dims <= 128 {
                for d8 in 0..dims {
                    total5 = total5
                        + S::F64::load(by_dimension, d8 * points + i6) * S::F64::splat(at(centre, c3 * dims + d8));
                    total5_1 = total5_1
                        + S::F64::load(by_dimension, d8 * points + (i6 + 4))
                            * S::F64::splat(at(centre, c3 * dims + d8));
                }
            } else {
                let mut partial4 = [S::F64::splat(0.0); 26];
                let mut partial4_1 = [S::F64::splat(0.0); 26];
                let mut depth5: isize = 0;
                let mut start4: isize = 0;
                while start4 < dims {
                    let mut running4: S::F64 = S::F64::splat(-0.0);
                    let mut running4_1: S::F64 = S::F64::splat(-0.0);
                    for d82 in start4..(start4 + 128).min(dims) {
                        running4 = running4
                            + S::F64::load(by_dimension, d82 * points + i6)
                                * S::F64::splat(at(centre, c3 * dims + d82));
                        running4_1 = running4_1
                            + S::F64::load(by_dimension, d82 * points + (i6 + 4))
                                * S::F64::splat(at(centre, c3 * dims + d82));
                    }
                    let mut pairs4: isize = start4 >> 7;
                    while pairs4 & 1 != 0 {
                        depth5 -= 1;
                        running4 = partial4[depth5 as usize] + running4;
                        running4_1 = partial4_1[depth5 as usize] + running4_1;
                        pairs4 >>= 1;
                    }
                    partial4[depth5 as usize] = running4;
                    partial4_1[depth5 as usize] = running4_1;
                    depth5 += 1;
                    start4 += 128;
                }
                depth5 -= 1;
                total5 = partial4[depth5 as usize];
                total5_1 = partial4_1[depth5 as usize];
                while depth5 > 0 {
                    depth5 -= 1;
                    total5 = partial4[depth5 as usize] + total5;
                    total5_1 = partial4_1[depth5 as usize] + total5_1;
                }
            }
            let candidate: S::F64 = S::F64::splat(at(norm, c3)) - S::F64::splat(2.0) * total5;
            let candidate_1: S::F64 = S::F64::splat(at(norm, c3)) - S::F64::splat(2.0) * total5_1;
            let mask0: S::Mask = candidate.cmp_lt(least) | least.cmp_ne(least) & candidate.cmp_eq(candidate);
            let mask0_1: S::Mask =
                candidate_1.cmp_lt(least_1) | least_1.cmp_ne(least_1) & candidate_1.cmp_eq(candidate_1);
            least = S::select_f64(mask0, candidate, least);
            least_1 = S::select_f64(mask0_1, candidate_1, least_1);
            best = S::select_i32(mask0, S::I32::splat(c3 as i32), best);
            best_1 = S::select_i32(mask0_1, S::I32::splat(c3 as i32), best_1);
        }
        best.store(labels, i6 - labels_base);
        best_1.store(labels, i6 + 4 - labels_base);
        i6 += 8;
    }
    for i6 in i6_main7..hi8 {
        let mut best: i32 = 0_i32;
        let mut least: f64 = f64::NAN;
        for c3 in 0..k {
            let mut total5: f64 = if dims == 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                for d8 in 0..dims {
                    total5 += at(by_dimension, d8 * points + i6) * at(centre, c3 * dims + d8);
                }
            } else {
                let mut partial4 = [0.0_f64; 26];
                let mut depth5: isize = 0;
                let mut start4: isize = 0;
                while start4 < dims {
                    let mut running4: f64 = -0.0;
                    for d82 in start4..(start4 + 128).min(dims) {
                        running4 += at(by_dimension, d82 * points + i6) * at(centre, c3 * dims + d82);
                    }
                    let mut pairs4: isize = start4 >> 7;
                    while pairs4 & 1 != 0 {
                        depth5 -= 1;
                        running4 = partial4[depth5 as usize] + running4;
                        pairs4 >>= 1;
                    }
                    partial4[depth5 as usize] = running4;
                    depth5 += 1;
                    start4 += 128;
                }
                depth5 -= 1;
                total5 = partial4[depth5 as usize];
                while depth5 > 0 {
                    depth5 -= 1;
                    total5 = partial4[depth5 as usize] + total5;
                }
            }
            let candidate: f64 = at(norm, c3) - 2.0 * total5;
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
fn kmeans_region8_body<S: Simd>(lo9: isize, hi9: isize, labels: &[i32], member: &mut [i32]) {
    let member_base = lo9;
    let i7_main8: isize = lo9 + ((hi9 - lo9).max(0) & -8);
    let mut i7: isize = lo9;
    while i7 < i7_main8 {
        S::I32::load(labels, i7).store(member, i7 - member_base);
        S::I32::load(labels, i7 + 4).store(member, i7 + 4 - member_base);
        i7 += 8;
    }
    for i7 in i7_main8..hi9 {
        put(member, i7 - member_base, at(labels, i7));
    }
}

multiversion!(kmeans_region9 = kmeans_region9_body(lo10: isize, hi10: isize, size: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region9_body<S: Simd>(lo10: isize, hi10: isize, size: &mut [i32]) {
    let size_base = lo10;
    let i8_main9: isize = lo10 + ((hi10 - lo10).max(0) & -8);
    let mut i8: isize = lo10;
    while i8 < i8_main9 {
        S::I32::splat(0_i32).store(size, i8 - size_base);
        S::I32::splat(0_i32).store(size, i8 + 4 - size_base);
        i8 += 8;
    }
    for i8 in i8_main9..hi10 {
        put(size, i8 - size_base, 0_i32);
    }
}

multiversion!(kmeans_region10 = kmeans_region10_body(lo11: isize, hi11: isize, centre: &[f64], centred: &[f64], labels: &[i32], dims: isize, distance: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region10_body<S: Simd>(
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
        let mut total6: f64 = if dims == 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            for d9 in 0..dims {
                let v3: f64 = at(centred, i10 * dims + d9) - at(centre, at(labels, i10) as isize * dims + d9);
                total6 += v3 * v3;
            }
        } else {
            let mut partial5 = [0.0_f64; 26];
            let mut depth6: isize = 0;
            let mut start5: isize = 0;
            while start5 < dims {
                let mut running5: f64 = -0.0;
                for d92 in start5..(start5 + 128).min(dims) {
                    let v3: f64 = at(centred, i10 * dims + d92) - at(centre, at(labels, i10) as isize * dims + d92);
                    running5 += v3 * v3;
                }
                let mut pairs5: isize = start5 >> 7;
                while pairs5 & 1 != 0 {
                    depth6 -= 1;
                    running5 = partial5[depth6 as usize] + running5;
                    pairs5 >>= 1;
                }
                partial5[depth6 as usize] = running5;
                depth6 += 1;
                start5 += 128;
            }
            depth6 -= 1;
            total6 = partial5[depth6 as usize];
            while depth6 > 0 {
                depth6 -= 1;
                total6 = partial5[depth6 as usize] + total6;
            }
        }
        put(distance, i10 - distance_base, total6);
    }
}

multiversion!(kmeans_region11 = kmeans_region11_body(lo12: isize, hi12: isize, centre: &[f64], size: &[i32], sums: &[f64], dims: isize, next: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region11_body<S: Simd>(
    lo12: isize,
    hi12: isize,
    centre: &[f64],
    size: &[i32],
    sums: &[f64],
    dims: isize,
    next: &mut [f64],
) {
    let next_base = lo12 * dims;
    for c6 in lo12..hi12 {
        let d10_main15: isize = dims & -8;
        let mut d10: isize = 0;
        while d10 < d10_main15 {
            let mut choice0: S::F64 = S::F64::splat(0.0);
            let mut choice0_1: S::F64 = S::F64::splat(0.0);
            if at(size, c6) > 0_i32 {
                choice0 = S::F64::load(sums, c6 * dims + d10) / S::F64::splat(at(size, c6) as f64);
                choice0_1 = S::F64::load(sums, c6 * dims + (d10 + 4)) / S::F64::splat(at(size, c6) as f64);
            } else {
                choice0 = S::F64::load(centre, c6 * dims + d10);
                choice0_1 = S::F64::load(centre, c6 * dims + (d10 + 4));
            }
            choice0.store(next, c6 * dims + d10 - next_base);
            choice0_1.store(next, c6 * dims + (d10 + 4) - next_base);
            d10 += 8;
        }
        for d10 in d10_main15..dims {
            put(
                next,
                c6 * dims + d10 - next_base,
                if at(size, c6) > 0_i32 {
                    at(sums, c6 * dims + d10) / at(size, c6) as f64
                } else {
                    at(centre, c6 * dims + d10)
                },
            );
        }
    }
}

multiversion!(kmeans_region12 = kmeans_region12_body(lo13: isize, hi13: isize, next: &[f64], dims: isize, centre: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region12_body<S: Simd>(lo13: isize, hi13: isize, next: &[f64], dims: isize, centre: &mut [f64]) {
    let centre_base = lo13 * dims;
    for c8 in lo13..hi13 {
        let d12_main16: isize = dims & -8;
        let mut d12: isize = 0;
        while d12 < d12_main16 {
            S::F64::load(next, c8 * dims + d12).store(centre, c8 * dims + d12 - centre_base);
            S::F64::load(next, c8 * dims + (d12 + 4)).store(centre, c8 * dims + (d12 + 4) - centre_base);
            d12 += 8;
        }
        for d12 in d12_main16..dims {
            put(centre, c8 * dims + d12 - centre_base, at(next, c8 * dims + d12));
        }
    }
}

multiversion!(kmeans_region13 = kmeans_region13_body(lo14: isize, hi14: isize, labels: &[i32], previous: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region13_body<S: Simd>(lo14: isize, hi14: isize, labels: &[i32], previous: &mut [i32]) {
    let previous_base = lo14;
    let i14_main17: isize = lo14 + ((hi14 - lo14).max(0) & -8);
    let mut i14: isize = lo14;
    while i14 < i14_main17 {
        S::I32::load(labels, i14).store(previous, i14 - previous_base);
        S::I32::load(labels, i14 + 4).store(previous, i14 + 4 - previous_base);
        i14 += 8;
    }
    for i14 in i14_main17..hi14 {
        put(previous, i14 - previous_base, at(labels, i14));
    }
}

multiversion!(kmeans_region14 = kmeans_region14_body(lo15: isize, hi15: isize, centre: &[f64], dims: isize, norm: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region14_body<S: Simd>(lo15: isize, hi15: isize, centre: &[f64], dims: isize, norm: &mut [f64]) {
    let norm_base = lo15;
    let c9_main18: isize = lo15 + ((hi15 - lo15).max(0) & -8);
    let mut c9: isize = lo15;
    while c9 < c9_main18 {
        let mut total11: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
        let mut total11_1: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
        if dims <= 128 {
            for d13 in 0..dims {
                let v5: S::F64 = S::F64::load_strided(centre, c9 * dims + d13, dims);
                let v5_1: S::F64 = S::F64::load_strided(centre, (c9 + 4) * dims + d13, dims);
                total11 = total11 + v5 * v5;
                total11_1 = total11_1 + v5_1 * v5_1;
            }
        } else {
            let mut partial9 = [S::F64::splat(0.0); 26];
            let mut partial9_1 = [S::F64::splat(0.0); 26];
            let mut depth12: isize = 0;
            let mut start10: isize = 0;
            while start10 < dims {
                let mut running9: S::F64 = S::F64::splat(-0.0);
                let mut running9_1: S::F64 = S::F64::splat(-0.0);
                for d132 in start10..(start10 + 128).min(dims) {
                    let v5: S::F64 = S::F64::load_strided(centre, c9 * dims + d132, dims);
                    let v5_1: S::F64 = S::F64::load_strided(centre, (c9 + 4) * dims + d132, dims);
                    running9 = running9 + v5 * v5;
                    running9_1 = running9_1 + v5_1 * v5_1;
                }
                let mut pairs10: isize = start10 >> 7;
                while pairs10 & 1 != 0 {
                    depth12 -= 1;
                    running9 = partial9[depth12 as usize] + running9;
                    running9_1 = partial9_1[depth12 as usize] + running9_1;
                    pairs10 >>= 1;
                }
                partial9[depth12 as usize] = running9;
                partial9_1[depth12 as usize] = running9_1;
                depth12 += 1;
                start10 += 128;
            }
            depth12 -= 1;
            total11 = partial9[depth12 as usize];
            total11_1 = partial9_1[depth12 as usize];
            while depth12 > 0 {
                depth12 -= 1;
                total11 = partial9[depth12 as usize] + total11;
                total11_1 = partial9_1[depth12 as usize] + total11_1;
            }
        }
        total11.store(norm, c9 - norm_base);
        total11_1.store(norm, c9 + 4 - norm_base);
        c9 += 8;
    }
    for c9 in c9_main18..hi15 {
        let mut total11: f64 = if dims == 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            for d13 in 0..dims {
                let v5: f64 = at(centre, c9 * dims + d13);
                total11 += v5 * v5;
            }
        } else {
            let mut partial9 = [0.0_f64; 26];
            let mut depth12: isize = 0;
            let mut start10: isize = 0;
            while start10 < dims {
                let mut running9: f64 = -0.0;
                for d132 in start10..(start10 + 128).min(dims) {
                    let v5: f64 = at(centre, c9 * dims + d132);
                    running9 += v5 * v5;
                }
                let mut pairs10: isize = start10 >> 7;
                while pairs10 & 1 != 0 {
                    depth12 -= 1;
                    running9 = partial9[depth12 as usize] + running9;
                    pairs10 >>= 1;
                }
                partial9[depth12 as usize] = running9;
                depth12 += 1;
                start10 += 128;
            }
            depth12 -= 1;
            total11 = partial9[depth12 as usize];
            while depth12 > 0 {
                depth12 -= 1;
                total11 = partial9[depth12 as usize] + total11;
            }
        }
        put(norm, c9 - norm_base, total11);
    }
}

multiversion!(kmeans_region15 = kmeans_region15_body(lo16: isize, hi16: isize, by_dimension: &[f64], centre: &[f64], norm: &[f64], dims: isize, k: isize, points: isize, labels: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region15_body<S: Simd>(
    lo16: isize,
    hi16: isize,
    by_dimension: &[f64],
    centre: &[f64],
    norm: &[f64],
    dims: isize,
    k: isize,
    points: isize,
    labels: &mut [i32],
) {
    let labels_base = lo16;
    let i15_main19: isize = lo16 + ((hi16 - lo16).max(0) & -8);
    let mut i15: isize = lo16;
    while i15 < i15_main19 {
        let mut best3: S::I32 = S::I32::splat(0_i32);
        let mut best3_1: S::I32 = S::I32::splat(0_i32);
        let mut least2: S::F64 = S::F64::splat(f64::NAN);
        let mut least2_1: S::F64 = S::F64::splat(f64::NAN);
        for c10 in 0..k {
            let mut total12: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
            let mut total12_1: S::F64 = S::F64::splat(if dims == 0 { 0.0 } else { -0.0 });
            if dims <= 128 {
                for d14 in 0..dims {
                    total12 = total12
                        + S::F64::load(by_dimension, d14 * points + i15) * S::F64::splat(at(centre, c10 * dims + d14));
                    total12_1 = total12_1
                        + S::F64::load(by_dimension, d14 * points + (i15 + 4))
                            * S::F64::splat(at(centre, c10 * dims + d14));
                }
            } else {
                let mut partial10 = [S::F64::splat(0.0); 26];
                let mut partial10_1 = [S::F64::splat(0.0); 26];
                let mut depth13: isize = 0;
                let mut start11: isize = 0;
                while start11 < dims {
                    let mut running10: S::F64 = S::F64::splat(-0.0);
                    let mut running10_1: S::F64 = S::F64::splat(-0.0);
                    for d142 in start11..(start11 + 128).min(dims) {
                        running10 = running10
                            + S::F64::load(by_dimension, d142 * points + i15)
                                * S::F64::splat(at(centre, c10 * dims + d142));
                        running10_1 = running10_1
                            + S::F64::load(by_dimension, d142 * points + (i15 + 4))
                                * S::F64::splat(at(centre, c10 * dims + d142));
                    }
                    let mut pairs11: isize = start11 >> 7;
                    while pairs11 & 1 != 0 {
                        depth13 -= 1;
                        running10 = partial10[depth13 as usize] + running10;
                        running10_1 = partial10_1[depth13 as usize] + running10_1;
                        pairs11 >>= 1;
                    }
                    partial10[depth13 as usize] = running10;
                    partial10_1[depth13 as usize] = running10_1;
                    depth13 += 1;
                    start11 += 128;
                }
                depth13 -= 1;
                total12 = partial10[depth13 as usize];
                total12_1 = partial10_1[depth13 as usize];
                while depth13 > 0 {
                    depth13 -= 1;
                    total12 = partial10[depth13 as usize] + total12;
                    total12_1 = partial10_1[depth13 as usize] + total12_1;
                }
            }
            let candidate3: S::F64 = S::F64::splat(at(norm, c10)) - S::F64::splat(2.0) * total12;
            let candidate3_1: S::F64 = S::F64::splat(at(norm, c10)) - S::F64::splat(2.0) * total12_1;
            let mask0: S::Mask = candidate3.cmp_lt(least2) | least2.cmp_ne(least2) & candidate3.cmp_eq(candidate3);
            let mask0_1: S::Mask =
                candidate3_1.cmp_lt(least2_1) | least2_1.cmp_ne(least2_1) & candidate3_1.cmp_eq(candidate3_1);
            least2 = S::select_f64(mask0, candidate3, least2);
            least2_1 = S::select_f64(mask0_1, candidate3_1, least2_1);
            best3 = S::select_i32(mask0, S::I32::splat(c10 as i32), best3);
            best3_1 = S::select_i32(mask0_1, S::I32::splat(c10 as i32), best3_1);
        }
        best3.store(labels, i15 - labels_base);
        best3_1.store(labels, i15 + 4 - labels_base);
        i15 += 8;
    }
    for i15 in i15_main19..hi16 {
        let mut best3: i32 = 0_i32;
        let mut least2: f64 = f64::NAN;
        for c10 in 0..k {
            let mut total12: f64 = if dims == 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                for d14 in 0..dims {
                    total12 += at(by_dimension, d14 * points + i15) * at(centre, c10 * dims + d14);
                }
            } else {
                let mut partial10 = [0.0_f64; 26];
                let mut depth13: isize = 0;
                let mut start11: isize = 0;
                while start11 < dims {
                    let mut running10: f64 = -0.0;
                    for d142 in start11..(start11 + 128).min(dims) {
                        running10 += at(by_dimension, d142 * points + i15) * at(centre, c10 * dims + d142);
                    }
                    let mut pairs11: isize = start11 >> 7;
                    while pairs11 & 1 != 0 {
                        depth13 -= 1;
                        running10 = partial10[depth13 as usize] + running10;
                        pairs11 >>= 1;
                    }
                    partial10[depth13 as usize] = running10;
                    depth13 += 1;
                    start11 += 128;
                }
                depth13 -= 1;
                total12 = partial10[depth13 as usize];
                while depth13 > 0 {
                    depth13 -= 1;
                    total12 = partial10[depth13 as usize] + total12;
                }
            }
            let candidate3: f64 = at(norm, c10) - 2.0 * total12;
            if candidate3 < least2 || least2 != least2 && candidate3 == candidate3 {
                least2 = candidate3;
                best3 = c10 as i32;
            }
        }
        put(labels, i15 - labels_base, best3);
    }
}

multiversion!(kmeans_region16 = kmeans_region16_body(lo17: isize, hi17: isize, centre: &[f64], mean: &[f64], dims: isize, centroids: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region16_body<S: Simd>(
    lo17: isize,
    hi17: isize,
    centre: &[f64],
    mean: &[f64],
    dims: isize,
    centroids: &mut [f64],
) {
    let centroids_base = lo17 * dims;
    for c11 in lo17..hi17 {
        let d16_main20: isize = dims & -8;
        let mut d16: isize = 0;
        while d16 < d16_main20 {
            let result1: S::F64 = S::F64::load(centre, c11 * dims + d16) + S::F64::load(mean, d16);
            S::select_f64(result1.cmp_eq(result1), result1, S::F64::splat(f64::NAN))
                .store(centroids, c11 * dims + d16 - centroids_base);
            let result2: S::F64 = S::F64::load(centre, c11 * dims + (d16 + 4)) + S::F64::load(mean, d16 + 4);
            S::select_f64(result2.cmp_eq(result2), result2, S::F64::splat(f64::NAN))
                .store(centroids, c11 * dims + (d16 + 4) - centroids_base);
            d16 += 8;
        }
        for d16 in d16_main20..dims {
            let result3: f64 = at(centre, c11 * dims + d16) + at(mean, d16);
            put(centroids, c11 * dims + d16 - centroids_base, if result3 == result3 { result3 } else { f64::NAN });
        }
    }
}
