// Generated from kernels/clustering/kmeans.ts#L27 by `trefoil build`. Do not edit. Hash 007e9c8cb12934ec

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
    let sums = &mut scratch::<f64>(26 * (k * dims))?[..];
    let x = exact(x, points * dims);
    let init = exact(init, k * dims);
    let centroids = exact_mut(centroids, k * dims);
    let labels = exact_mut(labels, points);
    let inertia = exact_mut(inertia, 1);
    let iterations = exact_mut(iterations, 1);
    {
        let chunks =
            ctx.chunks(dims, (points * 4).max(3 + (points / 128 + 1) * (4 + points.min(128) * 4 + 7) + 3) + 11);
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
        let chunks =
            ctx.chunks(dims, (points * 5).max(3 + (points / 128 + 1) * (4 + points.min(128) * 5 + 7) + 3) + 11);
        let tasks: Vec<_> = chunks.iter().zip(split(variance, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, variance)| kmeans_region3::<S>(chunk.lo, chunk.hi, centred, dims, points, variance))?;
    }
    let mut total3: f64 = if dims <= 0 { 0.0 } else { -0.0 };
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
    let base55: isize = k * dims;
    let base56: isize = (k * dims).max(0) & -4;
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
                let member_shared: i32 = at(member, i9);
                put(size, at(member, i9) as isize, at(size, member_shared as isize).wrapping_add(1_i32));
            }
            i9_at = i9_pause;
        }
        let mut empty: i32 = 0_i32;
        let mut c4_at: isize = 0;
        while c4_at < k {
            let c4_pause = ctx.pause(c4_at, k)?;
            for c4 in c4_at..c4_pause {
                if at(size, c4) == 0_i32 {
                    empty = empty.wrapping_add(1_i32);
                }
            }
            c4_at = c4_pause;
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
        let base29: isize = base55;
        let base30: isize = base56;
        let mut start6: isize = 0;
        while start6 < terms {
            ctx.poll()?;
            let slot: isize = depth7 * base29;
            let e_main: isize = base30;
            let mut e: isize = 0;
            while e < e_main {
                S::F64::splat(-0.0).store(sums, slot + e);
                e += 4;
            }
            let end13: isize = base29;
            for e in e_main..end13 {
                put(sums, slot + e, -0.0);
            }
            let end14: isize = (start6 + 128).min(terms);
            for i12 in start6..end14 {
                ctx.poll()?;
                let target: isize = slot + at(member, i12) as isize * dims;
                let d102_main: isize = dims & -4;
                let base25: isize = i12 * dims;
                let mut d102: isize = 0;
                while d102 < d102_main {
                    (S::F64::load(sums, target + d102) + S::F64::load(centred, base25 + d102))
                        .store(sums, target + d102);
                    d102 += 4;
                }
                let base26: isize = i12 * dims;
                for d102 in d102_main..dims {
                    put(sums, target + d102, at(sums, target + d102) + at(centred, base26 + d102));
                }
            }
            depth7 += 1;
            let mut pairs6: isize = start6 >> 7;
            let base27: isize = base29;
            let base28: isize = base30;
            while pairs6 & 1 != 0 {
                ctx.poll()?;
                depth7 -= 1;
                let older: isize = (depth7 - 1) * base27;
                let newer: isize = older + base27;
                let e_main2: isize = base28;
                let mut e: isize = 0;
                while e < e_main2 {
                    (S::F64::load(sums, older + e) + S::F64::load(sums, newer + e)).store(sums, older + e);
                    e += 4;
                }
                let end15: isize = base27;
                for e in e_main2..end15 {
                    put(sums, older + e, at(sums, older + e) + at(sums, newer + e));
                }
                pairs6 >>= 1;
            }
            start6 += 128;
        }
        let base31: isize = base55;
        let base32: isize = base56;
        while depth7 > 1 {
            ctx.poll()?;
            depth7 -= 1;
            let older: isize = (depth7 - 1) * base31;
            let newer: isize = older + base31;
            let e_main3: isize = base32;
            let mut e: isize = 0;
            while e < e_main3 {
                (S::F64::load(sums, older + e) + S::F64::load(sums, newer + e)).store(sums, older + e);
                e += 4;
            }
            let end16: isize = base31;
            for e in e_main3..end16 {
                put(sums, older + e, at(sums, older + e) + at(sums, newer + e));
            }
        }
        if terms <= 0 {
            let e_main4: isize = base56;
            let mut e: isize = 0;
            while e < e_main4 {
                S::F64::splat(0.0).store(sums, e);
                e += 4;
            }
            let end17: isize = base55;
            for e in e_main4..end17 {
                put(sums, e, 0.0);
            }
        }
        {
            let chunks = ctx.chunks(k, dims * 20);
            let tasks: Vec<_> = chunks.iter().zip(split(next, chunks, dims)).collect();
            ctx.run(tasks, |(chunk, next)| kmeans_region11::<S>(chunk.lo, chunk.hi, centre, size, sums, dims, next))?;
        }
        let mut total7: f64 = if k <= 0 { 0.0 } else { -0.0 };
        if k < 8 {
            for c7 in 0..k {
                let mut total8: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base35: isize = c7 * dims;
                    for d11 in 0..dims {
                        let v4: f64 = at(next, base35 + d11) - at(centre, base35 + d11);
                        total8 += v4 * v4;
                    }
                } else {
                    let mut partial6 = [0.0_f64; 26];
                    let mut depth9: isize = 0;
                    let base37: isize = c7 * dims;
                    let mut start7: isize = 0;
                    while start7 < dims {
                        let mut running6: f64 = -0.0;
                        let base36: isize = base37;
                        let end18: isize = (start7 + 128).min(dims);
                        for d112 in start7..end18 {
                            let v42: f64 = at(next, base36 + d112) - at(centre, base36 + d112);
                            running6 += v42 * v42;
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
                ctx.poll()?;
                while count2 > 128 {
                    let half2: isize = (count2 >> 4) * 8;
                    next_from2[depth8 as usize] = from2 + half2;
                    next_count2[depth8 as usize] = count2 - half2;
                    depth8 += 1;
                    count2 = half2;
                }
                let end2: isize = from2 + count2;
                let whole2: isize = from2 + (count2 & -8);
                let mut total9_low2: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                if dims <= 128 {
                    let base38: isize = from2 * dims;
                    for d113_low2 in 0..dims {
                        let v43_low2: S::F64 = S::F64::load_strided(next, base38 + d113_low2, dims)
                            - S::F64::load_strided(centre, base38 + d113_low2, dims);
                        total9_low2 = total9_low2 + v43_low2 * v43_low2;
                    }
                } else {
                    let mut partial7_low2 = [S::F64::splat(0.0); 26];
                    let mut depth10_low2: isize = 0;
                    let base40: isize = from2 * dims;
                    let mut start8_low2: isize = 0;
                    while start8_low2 < dims {
                        ctx.poll()?;
                        let mut running7_low2: S::F64 = S::F64::splat(-0.0);
                        let base39: isize = base40;
                        let end19: isize = (start8_low2 + 128).min(dims);
                        for d114_low2 in start8_low2..end19 {
                            let v44_low2: S::F64 = S::F64::load_strided(next, base39 + d114_low2, dims)
                                - S::F64::load_strided(centre, base39 + d114_low2, dims);
                            running7_low2 = running7_low2 + v44_low2 * v44_low2;
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
                let mut total9_high2: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                if dims <= 128 {
                    let base41: isize = (from2 + 4) * dims;
                    for d113_high2 in 0..dims {
                        let v43_high2: S::F64 = S::F64::load_strided(next, base41 + d113_high2, dims)
                            - S::F64::load_strided(centre, base41 + d113_high2, dims);
                        total9_high2 = total9_high2 + v43_high2 * v43_high2;
                    }
                } else {
                    let mut partial7_high2 = [S::F64::splat(0.0); 26];
                    let mut depth10_high2: isize = 0;
                    let base43: isize = (from2 + 4) * dims;
                    let mut start8_high2: isize = 0;
                    while start8_high2 < dims {
                        ctx.poll()?;
                        let mut running7_high2: S::F64 = S::F64::splat(-0.0);
                        let base42: isize = base43;
                        let end20: isize = (start8_high2 + 128).min(dims);
                        for d114_high2 in start8_high2..end20 {
                            let v44_high2: S::F64 = S::F64::load_strided(next, base42 + d114_high2, dims)
                                - S::F64::load_strided(centre, base42 + d114_high2, dims);
                            running7_high2 = running7_high2 + v44_high2 * v44_high2;
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
                    ctx.poll()?;
                    let mut total9_low2_next: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                    if dims <= 128 {
                        let base44: isize = c72 * dims;
                        for d113_low2_next in 0..dims {
                            let v43_low2_next: S::F64 = S::F64::load_strided(next, base44 + d113_low2_next, dims)
                                - S::F64::load_strided(centre, base44 + d113_low2_next, dims);
                            total9_low2_next = total9_low2_next + v43_low2_next * v43_low2_next;
                        }
                    } else {
                        let mut partial7_low2_next = [S::F64::splat(0.0); 26];
                        let mut depth10_low2_next: isize = 0;
                        let base46: isize = c72 * dims;
                        let mut start8_low2_next: isize = 0;
                        while start8_low2_next < dims {
                            let mut running7_low2_next: S::F64 = S::F64::splat(-0.0);
                            let base45: isize = base46;
                            let end21: isize = (start8_low2_next + 128).min(dims);
                            for d114_low2_next in start8_low2_next..end21 {
                                let v44_low2_next: S::F64 = S::F64::load_strided(next, base45 + d114_low2_next, dims)
                                    - S::F64::load_strided(centre, base45 + d114_low2_next, dims);
                                running7_low2_next = running7_low2_next + v44_low2_next * v44_low2_next;
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
                    let mut total9_high2_next: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
                    if dims <= 128 {
                        let base47: isize = (c72 + 4) * dims;
                        for d113_high2_next in 0..dims {
                            let v43_high2_next: S::F64 = S::F64::load_strided(next, base47 + d113_high2_next, dims)
                                - S::F64::load_strided(centre, base47 + d113_high2_next, dims);
                            total9_high2_next = total9_high2_next + v43_high2_next * v43_high2_next;
                        }
                    } else {
                        let mut partial7_high2_next = [S::F64::splat(0.0); 26];
                        let mut depth10_high2_next: isize = 0;
                        let base49: isize = (c72 + 4) * dims;
                        let mut start8_high2_next: isize = 0;
                        while start8_high2_next < dims {
                            let mut running7_high2_next: S::F64 = S::F64::splat(-0.0);
                            let base48: isize = base49;
                            let end22: isize = (start8_high2_next + 128).min(dims);
                            for d114_high2_next in start8_high2_next..end22 {
                                let v44_high2_next: S::F64 = S::F64::load_strided(next, base48 + d114_high2_next, dims)
                                    - S::F64::load_strided(centre, base48 + d114_high2_next, dims);
                                running7_high2_next = running7_high2_next + v44_high2_next * v44_high2_next;
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
                    ctx.poll()?;
                    let mut total10: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                    if dims <= 128 {
                        let base50: isize = c73 * dims;
                        for d115 in 0..dims {
                            let v45: f64 = at(next, base50 + d115) - at(centre, base50 + d115);
                            total10 += v45 * v45;
                        }
                    } else {
                        let mut partial8 = [0.0_f64; 26];
                        let mut depth11: isize = 0;
                        let base52: isize = c73 * dims;
                        let mut start9: isize = 0;
                        while start9 < dims {
                            let mut running8: f64 = -0.0;
                            let base51: isize = base52;
                            let end23: isize = (start9 + 128).min(dims);
                            for d116 in start9..end23 {
                                let v46: f64 = at(next, base51 + d116) - at(centre, base51 + d116);
                                running8 += v46 * v46;
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
        let mut i13_at: isize = 0;
        while i13_at < points {
            let i13_pause = ctx.pause(i13_at, points)?;
            for i13 in i13_at..i13_pause {
                if at(labels, i13) != at(previous, i13) {
                    moved = moved.wrapping_add(1_i32);
                }
            }
            i13_at = i13_pause;
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
        let chunks = ctx.chunks(k, (dims * 5).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 5 + 7) + 3) + 4);
        let tasks: Vec<_> = chunks.iter().zip(split(norm, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, norm)| kmeans_region14::<S>(chunk.lo, chunk.hi, centre, dims, norm))?;
    }
    {
        let chunks = ctx
            .chunks(points, k * (1 + (dims * 8).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 8 + 7) + 3) + 11) + 1);
        let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, labels)| {
            kmeans_region15::<S>(chunk.lo, chunk.hi, by_dimension, centre, norm, dims, k, points, labels)
        })?;
    }
    put(iterations, 0, steps);
    let mut total13: f64 = if points <= 0 { 0.0 } else { -0.0 };
    if points < 8 {
        for i16 in 0..points {
            let mut total14: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base72: isize = i16 * dims;
                for d15 in 0..dims {
                    let v6: f64 = at(centred, base72 + d15) - at(centre, at(labels, i16) as isize * dims + d15);
                    total14 += v6 * v6;
                }
            } else {
                let mut partial11 = [0.0_f64; 26];
                let mut depth15: isize = 0;
                let base74: isize = i16 * dims;
                let mut start12: isize = 0;
                while start12 < dims {
                    let mut running11: f64 = -0.0;
                    let base73: isize = base74;
                    let end28: isize = (start12 + 128).min(dims);
                    for d152 in start12..end28 {
                        let v62: f64 = at(centred, base73 + d152) - at(centre, at(labels, i16) as isize * dims + d152);
                        running11 += v62 * v62;
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
            ctx.poll()?;
            while count3 > 128 {
                let half3: isize = (count3 >> 4) * 8;
                next_from3[depth14 as usize] = from3 + half3;
                next_count3[depth14 as usize] = count3 - half3;
                depth14 += 1;
                count3 = half3;
            }
            let end3: isize = from3 + count3;
            let whole3: isize = from3 + (count3 & -8);
            let mut total16: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base75: isize = from3 * dims;
                for d155 in 0..dims {
                    let v65: f64 = at(centred, base75 + d155) - at(centre, at(labels, from3) as isize * dims + d155);
                    total16 += v65 * v65;
                }
            } else {
                let mut partial13 = [0.0_f64; 26];
                let mut depth17: isize = 0;
                let base77: isize = from3 * dims;
                let mut start14: isize = 0;
                while start14 < dims {
                    ctx.poll()?;
                    let mut running13: f64 = -0.0;
                    let base76: isize = base77;
                    let end29: isize = (start14 + 128).min(dims);
                    for d156 in start14..end29 {
                        let v66: f64 =
                            at(centred, base76 + d156) - at(centre, at(labels, from3) as isize * dims + d156);
                        running13 += v66 * v66;
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
            let mut total17: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base78: isize = (from3 + 1) * dims;
                for d157 in 0..dims {
                    let v67: f64 =
                        at(centred, base78 + d157) - at(centre, at(labels, from3 + 1) as isize * dims + d157);
                    total17 += v67 * v67;
                }
            } else {
                let mut partial14 = [0.0_f64; 26];
                let mut depth18: isize = 0;
                let base80: isize = (from3 + 1) * dims;
                let mut start15: isize = 0;
                while start15 < dims {
                    ctx.poll()?;
                    let mut running14: f64 = -0.0;
                    let base79: isize = base80;
                    let end30: isize = (start15 + 128).min(dims);
                    for d158 in start15..end30 {
                        let v68: f64 =
                            at(centred, base79 + d158) - at(centre, at(labels, from3 + 1) as isize * dims + d158);
                        running14 += v68 * v68;
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
            let mut total18: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base81: isize = (from3 + 2) * dims;
                for d159 in 0..dims {
                    let v69: f64 =
                        at(centred, base81 + d159) - at(centre, at(labels, from3 + 2) as isize * dims + d159);
                    total18 += v69 * v69;
                }
            } else {
                let mut partial15 = [0.0_f64; 26];
                let mut depth19: isize = 0;
                let base83: isize = (from3 + 2) * dims;
                let mut start16: isize = 0;
                while start16 < dims {
                    ctx.poll()?;
                    let mut running15: f64 = -0.0;
                    let base82: isize = base83;
                    let end31: isize = (start16 + 128).min(dims);
                    for d1510 in start16..end31 {
                        let v610: f64 =
                            at(centred, base82 + d1510) - at(centre, at(labels, from3 + 2) as isize * dims + d1510);
                        running15 += v610 * v610;
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
            let mut total19: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base84: isize = (from3 + 3) * dims;
                for d1511 in 0..dims {
                    let v611: f64 =
                        at(centred, base84 + d1511) - at(centre, at(labels, from3 + 3) as isize * dims + d1511);
                    total19 += v611 * v611;
                }
            } else {
                let mut partial16 = [0.0_f64; 26];
                let mut depth20: isize = 0;
                let base86: isize = (from3 + 3) * dims;
                let mut start17: isize = 0;
                while start17 < dims {
                    ctx.poll()?;
                    let mut running16: f64 = -0.0;
                    let base85: isize = base86;
                    let end32: isize = (start17 + 128).min(dims);
                    for d1512 in start17..end32 {
                        let v612: f64 =
                            at(centred, base85 + d1512) - at(centre, at(labels, from3 + 3) as isize * dims + d1512);
                        running16 += v612 * v612;
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
            let mut total20: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base87: isize = (from3 + 4) * dims;
                for d1513 in 0..dims {
                    let v613: f64 =
                        at(centred, base87 + d1513) - at(centre, at(labels, from3 + 4) as isize * dims + d1513);
                    total20 += v613 * v613;
                }
            } else {
                let mut partial17 = [0.0_f64; 26];
                let mut depth21: isize = 0;
                let base89: isize = (from3 + 4) * dims;
                let mut start18: isize = 0;
                while start18 < dims {
                    ctx.poll()?;
                    let mut running17: f64 = -0.0;
                    let base88: isize = base89;
                    let end33: isize = (start18 + 128).min(dims);
                    for d1514 in start18..end33 {
                        let v614: f64 =
                            at(centred, base88 + d1514) - at(centre, at(labels, from3 + 4) as isize * dims + d1514);
                        running17 += v614 * v614;
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
            let mut total21: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base90: isize = (from3 + 5) * dims;
                for d1515 in 0..dims {
                    let v615: f64 =
                        at(centred, base90 + d1515) - at(centre, at(labels, from3 + 5) as isize * dims + d1515);
                    total21 += v615 * v615;
                }
            } else {
                let mut partial18 = [0.0_f64; 26];
                let mut depth22: isize = 0;
                let base92: isize = (from3 + 5) * dims;
                let mut start19: isize = 0;
                while start19 < dims {
                    ctx.poll()?;
                    let mut running18: f64 = -0.0;
                    let base91: isize = base92;
                    let end34: isize = (start19 + 128).min(dims);
                    for d1516 in start19..end34 {
                        let v616: f64 =
                            at(centred, base91 + d1516) - at(centre, at(labels, from3 + 5) as isize * dims + d1516);
                        running18 += v616 * v616;
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
            let mut total22: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base93: isize = (from3 + 6) * dims;
                for d1517 in 0..dims {
                    let v617: f64 =
                        at(centred, base93 + d1517) - at(centre, at(labels, from3 + 6) as isize * dims + d1517);
                    total22 += v617 * v617;
                }
            } else {
                let mut partial19 = [0.0_f64; 26];
                let mut depth23: isize = 0;
                let base95: isize = (from3 + 6) * dims;
                let mut start20: isize = 0;
                while start20 < dims {
                    ctx.poll()?;
                    let mut running19: f64 = -0.0;
                    let base94: isize = base95;
                    let end35: isize = (start20 + 128).min(dims);
                    for d1518 in start20..end35 {
                        let v618: f64 =
                            at(centred, base94 + d1518) - at(centre, at(labels, from3 + 6) as isize * dims + d1518);
                        running19 += v618 * v618;
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
            let mut total23: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base96: isize = (from3 + 7) * dims;
                for d1519 in 0..dims {
                    let v619: f64 =
                        at(centred, base96 + d1519) - at(centre, at(labels, from3 + 7) as isize * dims + d1519);
                    total23 += v619 * v619;
                }
            } else {
                let mut partial20 = [0.0_f64; 26];
                let mut depth24: isize = 0;
                let base98: isize = (from3 + 7) * dims;
                let mut start21: isize = 0;
                while start21 < dims {
                    ctx.poll()?;
                    let mut running20: f64 = -0.0;
                    let base97: isize = base98;
                    let end36: isize = (start21 + 128).min(dims);
                    for d1520 in start21..end36 {
                        let v620: f64 =
                            at(centred, base97 + d1520) - at(centre, at(labels, from3 + 7) as isize * dims + d1520);
                        running20 += v620 * v620;
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
                ctx.poll()?;
                let mut total24: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base99: isize = i162 * dims;
                    for d1521 in 0..dims {
                        let v621: f64 =
                            at(centred, base99 + d1521) - at(centre, at(labels, i162) as isize * dims + d1521);
                        total24 += v621 * v621;
                    }
                } else {
                    let mut partial21 = [0.0_f64; 26];
                    let mut depth25: isize = 0;
                    let base101: isize = i162 * dims;
                    let mut start22: isize = 0;
                    while start22 < dims {
                        let mut running21: f64 = -0.0;
                        let base100: isize = base101;
                        let end37: isize = (start22 + 128).min(dims);
                        for d1522 in start22..end37 {
                            let v622: f64 =
                                at(centred, base100 + d1522) - at(centre, at(labels, i162) as isize * dims + d1522);
                            running21 += v622 * v622;
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
                let mut total25: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base102: isize = (i162 + 1) * dims;
                    for d1523 in 0..dims {
                        let v623: f64 =
                            at(centred, base102 + d1523) - at(centre, at(labels, i162 + 1) as isize * dims + d1523);
                        total25 += v623 * v623;
                    }
                } else {
                    let mut partial22 = [0.0_f64; 26];
                    let mut depth26: isize = 0;
                    let base104: isize = (i162 + 1) * dims;
                    let mut start23: isize = 0;
                    while start23 < dims {
                        let mut running22: f64 = -0.0;
                        let base103: isize = base104;
                        let end38: isize = (start23 + 128).min(dims);
                        for d1524 in start23..end38 {
                            let v624: f64 =
                                at(centred, base103 + d1524) - at(centre, at(labels, i162 + 1) as isize * dims + d1524);
                            running22 += v624 * v624;
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
                let mut total26: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base105: isize = (i162 + 2) * dims;
                    for d1525 in 0..dims {
                        let v625: f64 =
                            at(centred, base105 + d1525) - at(centre, at(labels, i162 + 2) as isize * dims + d1525);
                        total26 += v625 * v625;
                    }
                } else {
                    let mut partial23 = [0.0_f64; 26];
                    let mut depth27: isize = 0;
                    let base107: isize = (i162 + 2) * dims;
                    let mut start24: isize = 0;
                    while start24 < dims {
                        let mut running23: f64 = -0.0;
                        let base106: isize = base107;
                        let end39: isize = (start24 + 128).min(dims);
                        for d1526 in start24..end39 {
                            let v626: f64 =
                                at(centred, base106 + d1526) - at(centre, at(labels, i162 + 2) as isize * dims + d1526);
                            running23 += v626 * v626;
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
                let mut total27: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base108: isize = (i162 + 3) * dims;
                    for d1527 in 0..dims {
                        let v627: f64 =
                            at(centred, base108 + d1527) - at(centre, at(labels, i162 + 3) as isize * dims + d1527);
                        total27 += v627 * v627;
                    }
                } else {
                    let mut partial24 = [0.0_f64; 26];
                    let mut depth28: isize = 0;
                    let base110: isize = (i162 + 3) * dims;
                    let mut start25: isize = 0;
                    while start25 < dims {
                        let mut running24: f64 = -0.0;
                        let base109: isize = base110;
                        let end40: isize = (start25 + 128).min(dims);
                        for d1528 in start25..end40 {
                            let v628: f64 =
                                at(centred, base109 + d1528) - at(centre, at(labels, i162 + 3) as isize * dims + d1528);
                            running24 += v628 * v628;
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
                let mut total28: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base111: isize = (i162 + 4) * dims;
                    for d1529 in 0..dims {
                        let v629: f64 =
                            at(centred, base111 + d1529) - at(centre, at(labels, i162 + 4) as isize * dims + d1529);
                        total28 += v629 * v629;
                    }
                } else {
                    let mut partial25 = [0.0_f64; 26];
                    let mut depth29: isize = 0;
                    let base113: isize = (i162 + 4) * dims;
                    let mut start26: isize = 0;
                    while start26 < dims {
                        let mut running25: f64 = -0.0;
                        let base112: isize = base113;
                        let end41: isize = (start26 + 128).min(dims);
                        for d1530 in start26..end41 {
                            let v630: f64 =
                                at(centred, base112 + d1530) - at(centre, at(labels, i162 + 4) as isize * dims + d1530);
                            running25 += v630 * v630;
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
                let mut total29: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base114: isize = (i162 + 5) * dims;
                    for d1531 in 0..dims {
                        let v631: f64 =
                            at(centred, base114 + d1531) - at(centre, at(labels, i162 + 5) as isize * dims + d1531);
                        total29 += v631 * v631;
                    }
                } else {
                    let mut partial26 = [0.0_f64; 26];
                    let mut depth30: isize = 0;
                    let base116: isize = (i162 + 5) * dims;
                    let mut start27: isize = 0;
                    while start27 < dims {
                        let mut running26: f64 = -0.0;
                        let base115: isize = base116;
                        let end42: isize = (start27 + 128).min(dims);
                        for d1532 in start27..end42 {
                            let v632: f64 =
                                at(centred, base115 + d1532) - at(centre, at(labels, i162 + 5) as isize * dims + d1532);
                            running26 += v632 * v632;
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
                let mut total30: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base117: isize = (i162 + 6) * dims;
                    for d1533 in 0..dims {
                        let v633: f64 =
                            at(centred, base117 + d1533) - at(centre, at(labels, i162 + 6) as isize * dims + d1533);
                        total30 += v633 * v633;
                    }
                } else {
                    let mut partial27 = [0.0_f64; 26];
                    let mut depth31: isize = 0;
                    let base119: isize = (i162 + 6) * dims;
                    let mut start28: isize = 0;
                    while start28 < dims {
                        let mut running27: f64 = -0.0;
                        let base118: isize = base119;
                        let end43: isize = (start28 + 128).min(dims);
                        for d1534 in start28..end43 {
                            let v634: f64 =
                                at(centred, base118 + d1534) - at(centre, at(labels, i162 + 6) as isize * dims + d1534);
                            running27 += v634 * v634;
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
                let mut total31: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base120: isize = (i162 + 7) * dims;
                    for d1535 in 0..dims {
                        let v635: f64 =
                            at(centred, base120 + d1535) - at(centre, at(labels, i162 + 7) as isize * dims + d1535);
                        total31 += v635 * v635;
                    }
                } else {
                    let mut partial28 = [0.0_f64; 26];
                    let mut depth32: isize = 0;
                    let base122: isize = (i162 + 7) * dims;
                    let mut start29: isize = 0;
                    while start29 < dims {
                        let mut running28: f64 = -0.0;
                        let base121: isize = base122;
                        let end44: isize = (start29 + 128).min(dims);
                        for d1536 in start29..end44 {
                            let v636: f64 =
                                at(centred, base121 + d1536) - at(centre, at(labels, i162 + 7) as isize * dims + d1536);
                            running28 += v636 * v636;
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
                ctx.poll()?;
                let mut total32: f64 = if dims <= 0 { 0.0 } else { -0.0 };
                if dims <= 128 {
                    let base123: isize = i163 * dims;
                    for d1537 in 0..dims {
                        let v637: f64 =
                            at(centred, base123 + d1537) - at(centre, at(labels, i163) as isize * dims + d1537);
                        total32 += v637 * v637;
                    }
                } else {
                    let mut partial29 = [0.0_f64; 26];
                    let mut depth33: isize = 0;
                    let base125: isize = i163 * dims;
                    let mut start30: isize = 0;
                    while start30 < dims {
                        let mut running29: f64 = -0.0;
                        let base124: isize = base125;
                        let end45: isize = (start30 + 128).min(dims);
                        for d1538 in start30..end45 {
                            let v638: f64 =
                                at(centred, base124 + d1538) - at(centre, at(labels, i163) as isize * dims + d1538);
                            running29 += v638 * v638;
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
    put(inertia, 0, canonical(result, nan));
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
        let mut total: S::F64 = S::F64::splat(if points <= 0 { 0.0 } else { -0.0 });
        let mut total_1: S::F64 = S::F64::splat(if points <= 0 { 0.0 } else { -0.0 });
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
                let end4: isize = (start + 128).min(points);
                for i4 in start..end4 {
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
        let mut total: f64 = if points <= 0 { 0.0 } else { -0.0 };
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
                let end5: isize = (start + 128).min(points);
                for i4 in start..end5 {
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
        let d2_main: isize = dims & -8;
        let base: isize = i2 * dims;
        let mut d2: isize = 0;
        while d2 < d2_main {
            (S::F64::load(x, base + d2) - S::F64::load(mean, d2)).store(centred, base + d2 - centred_base);
            (S::F64::load(x, base + (d2 + 4)) - S::F64::load(mean, d2 + 4))
                .store(centred, base + (d2 + 4) - centred_base);
            d2 += 8;
        }
        let base2: isize = i2 * dims;
        for d2 in d2_main..dims {
            put(centred, base2 + d2 - centred_base, at(x, base2 + d2) - at(mean, d2));
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
        let i3_main: isize = points & -8;
        let base3: isize = d3 * points;
        let mut i3: isize = 0;
        while i3 < i3_main {
            let mean_shared: f64 = at(mean, d3);
            (S::F64::load_strided(x, i3 * dims + d3, dims) - S::F64::splat(mean_shared))
                .store(by_dimension, base3 + i3 - by_dimension_base);
            (S::F64::load_strided(x, (i3 + 4) * dims + d3, dims) - S::F64::splat(mean_shared))
                .store(by_dimension, base3 + (i3 + 4) - by_dimension_base);
            i3 += 8;
        }
        let base4: isize = d3 * points;
        for i3 in i3_main..points {
            put(by_dimension, base4 + i3 - by_dimension_base, at(x, i3 * dims + d3) - at(mean, d3));
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
    let d4_main: isize = lo4 + ((hi4 - lo4).max(0) & -8);
    let mut d4: isize = lo4;
    while d4 < d4_main {
        let mut total2: S::F64 = S::F64::splat(if points <= 0 { 0.0 } else { -0.0 });
        let mut total2_1: S::F64 = S::F64::splat(if points <= 0 { 0.0 } else { -0.0 });
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
                let end6: isize = (start2 + 128).min(points);
                for i43 in start2..end6 {
                    let v7: S::F64 = S::F64::load(centred, i43 * dims + d4);
                    let v7_1: S::F64 = S::F64::load(centred, i43 * dims + (d4 + 4));
                    running2 = running2 + v7 * v7;
                    running2_1 = running2_1 + v7_1 * v7_1;
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
    for d4 in d4_main..hi4 {
        let mut total2: f64 = if points <= 0 { 0.0 } else { -0.0 };
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
                let end7: isize = (start2 + 128).min(points);
                for i43 in start2..end7 {
                    let v7: f64 = at(centred, i43 * dims + d4);
                    running2 += v7 * v7;
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
        let d6_main: isize = dims & -8;
        let base5: isize = c * dims;
        let mut d6: isize = 0;
        while d6 < d6_main {
            (S::F64::load(init, base5 + d6) - S::F64::load(mean, d6)).store(centre, base5 + d6 - centre_base);
            (S::F64::load(init, base5 + (d6 + 4)) - S::F64::load(mean, d6 + 4))
                .store(centre, base5 + (d6 + 4) - centre_base);
            d6 += 8;
        }
        let base6: isize = c * dims;
        for d6 in d6_main..dims {
            put(centre, base6 + d6 - centre_base, at(init, base6 + d6) - at(mean, d6));
        }
    }
}

multiversion!(kmeans_region5 = kmeans_region5_body(lo6: isize, hi6: isize, previous: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region5_body<S: Simd>(lo6: isize, hi6: isize, previous: &mut [i32]) {
    let previous_base = lo6;
    let i5_main: isize = lo6 + ((hi6 - lo6).max(0) & -8);
    let mut i5: isize = lo6;
    while i5 < i5_main {
        S::I32::splat(-1_i32).store(previous, i5 - previous_base);
        S::I32::splat(-1_i32).store(previous, i5 + 4 - previous_base);
        i5 += 8;
    }
    for i5 in i5_main..hi6 {
        put(previous, i5 - previous_base, -1_i32);
    }
}

multiversion!(kmeans_region6 = kmeans_region6_body(lo7: isize, hi7: isize, centre: &[f64], dims: isize, norm: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region6_body<S: Simd>(lo7: isize, hi7: isize, centre: &[f64], dims: isize, norm: &mut [f64]) {
    let norm_base = lo7;
    let c2_main: isize = lo7 + ((hi7 - lo7).max(0) & -8);
    let mut c2: isize = lo7;
    while c2 < c2_main {
        let mut total4: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
        let mut total4_1: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
        if dims <= 128 {
            let base7: isize = c2 * dims;
            let base8: isize = (c2 + 4) * dims;
            for d7 in 0..dims {
                let v2: S::F64 = S::F64::load_strided(centre, base7 + d7, dims);
                let v2_1: S::F64 = S::F64::load_strided(centre, base8 + d7, dims);
                total4 = total4 + v2 * v2;
                total4_1 = total4_1 + v2_1 * v2_1;
            }
        } else {
            let mut partial3 = [S::F64::splat(0.0); 26];
            let mut partial3_1 = [S::F64::splat(0.0); 26];
            let mut depth4: isize = 0;
            let base11: isize = c2 * dims;
            let base12: isize = (c2 + 4) * dims;
            let mut start3: isize = 0;
            while start3 < dims {
                let mut running3: S::F64 = S::F64::splat(-0.0);
                let mut running3_1: S::F64 = S::F64::splat(-0.0);
                let base9: isize = base11;
                let base10: isize = base12;
                let end8: isize = (start3 + 128).min(dims);
                for d72 in start3..end8 {
                    let v22: S::F64 = S::F64::load_strided(centre, base9 + d72, dims);
                    let v22_1: S::F64 = S::F64::load_strided(centre, base10 + d72, dims);
                    running3 = running3 + v22 * v22;
                    running3_1 = running3_1 + v22_1 * v22_1;
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
    for c2 in c2_main..hi7 {
        let mut total4: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let base13: isize = c2 * dims;
            for d7 in 0..dims {
                let v2: f64 = at(centre, base13 + d7);
                total4 += v2 * v2;
            }
        } else {
            let mut partial3 = [0.0_f64; 26];
            let mut depth4: isize = 0;
            let base15: isize = c2 * dims;
            let mut start3: isize = 0;
            while start3 < dims {
                let mut running3: f64 = -0.0;
                let base14: isize = base15;
                let end9: isize = (start3 + 128).min(dims);
                for d72 in start3..end9 {
                    let v22: f64 = at(centre, base14 + d72);
                    running3 += v22 * v22;
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
    let i6_main: isize = lo8 + ((hi8 - lo8).max(0) & -8);
    let mut i6: isize = lo8;
    while i6 < i6_main {
        let mut best: S::I32 = S::I32::splat(0_i32);
        let mut best_1: S::I32 = S::I32::splat(0_i32);
        let mut least: S::F64 = S::F64::splat(f64::NAN);
        let mut least_1: S::F64 = S::F64::splat(f64::NAN);
        for c3 in 0..k {
            let norm_shared: f64 = at(norm, c3);
            let mut total5: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
            let mut total5_1: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
            if dims <= 128 {
                let base16: isize = c3 * dims;
                for d8 in 0..dims {
                    let centre_shared: f64 = at(centre, base16 + d8);
                    total5 = total5 + S::F64::load(by_dimension, d8 * points + i6) * S::F64::splat(centre_shared);
                    total5_1 =
                        total5_1 + S::F64::load(by_dimension, d8 * points + (i6 + 4)) * S::F64::splat(centre_shared);
                }
            } else {
                let mut partial4 = [S::F64::splat(0.0); 26];
                let mut partial4_1 = [S::F64::splat(0.0); 26];
                let mut depth5: isize = 0;
                let base18: isize = c3 * dims;
                let mut start4: isize = 0;
                while start4 < dims {
                    let mut running4: S::F64 = S::F64::splat(-0.0);
                    let mut running4_1: S::F64 = S::F64::splat(-0.0);
                    let base17: isize = base18;
                    let end10: isize = (start4 + 128).min(dims);
                    for d82 in start4..end10 {
                        let centre_shared2: f64 = at(centre, base17 + d82);
                        running4 =
                            running4 + S::F64::load(by_dimension, d82 * points + i6) * S::F64::splat(centre_shared2);
                        running4_1 = running4_1
                            + S::F64::load(by_dimension, d82 * points + (i6 + 4)) * S::F64::splat(centre_shared2);
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
            let candidate: S::F64 = S::F64::splat(norm_shared) - S::F64::splat(2.0) * total5;
            let candidate_1: S::F64 = S::F64::splat(norm_shared) - S::F64::splat(2.0) * total5_1;
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
    for i6 in i6_main..hi8 {
        let mut best: i32 = 0_i32;
        let mut least: f64 = f64::NAN;
        for c3 in 0..k {
            let mut total5: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base19: isize = c3 * dims;
                for d8 in 0..dims {
                    total5 += at(by_dimension, d8 * points + i6) * at(centre, base19 + d8);
                }
            } else {
                let mut partial4 = [0.0_f64; 26];
                let mut depth5: isize = 0;
                let base21: isize = c3 * dims;
                let mut start4: isize = 0;
                while start4 < dims {
                    let mut running4: f64 = -0.0;
                    let base20: isize = base21;
                    let end11: isize = (start4 + 128).min(dims);
                    for d82 in start4..end11 {
                        running4 += at(by_dimension, d82 * points + i6) * at(centre, base20 + d82);
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
    let i7_main: isize = lo9 + ((hi9 - lo9).max(0) & -8);
    let mut i7: isize = lo9;
    while i7 < i7_main {
        S::I32::load(labels, i7).store(member, i7 - member_base);
        S::I32::load(labels, i7 + 4).store(member, i7 + 4 - member_base);
        i7 += 8;
    }
    for i7 in i7_main..hi9 {
        put(member, i7 - member_base, at(labels, i7));
    }
}

multiversion!(kmeans_region9 = kmeans_region9_body(lo10: isize, hi10: isize, size: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region9_body<S: Simd>(lo10: isize, hi10: isize, size: &mut [i32]) {
    let size_base = lo10;
    let i8_main: isize = lo10 + ((hi10 - lo10).max(0) & -8);
    let mut i8: isize = lo10;
    while i8 < i8_main {
        S::I32::splat(0_i32).store(size, i8 - size_base);
        S::I32::splat(0_i32).store(size, i8 + 4 - size_base);
        i8 += 8;
    }
    for i8 in i8_main..hi10 {
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
        let mut total6: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let base22: isize = i10 * dims;
            for d9 in 0..dims {
                let v3: f64 = at(centred, base22 + d9) - at(centre, at(labels, i10) as isize * dims + d9);
                total6 += v3 * v3;
            }
        } else {
            let mut partial5 = [0.0_f64; 26];
            let mut depth6: isize = 0;
            let base24: isize = i10 * dims;
            let mut start5: isize = 0;
            while start5 < dims {
                let mut running5: f64 = -0.0;
                let base23: isize = base24;
                let end12: isize = (start5 + 128).min(dims);
                for d92 in start5..end12 {
                    let v32: f64 = at(centred, base23 + d92) - at(centre, at(labels, i10) as isize * dims + d92);
                    running5 += v32 * v32;
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
        let d10_main: isize = dims & -8;
        let base33: isize = c6 * dims;
        let mut d10: isize = 0;
        while d10 < d10_main {
            let mut choice0: S::F64 = S::F64::splat(0.0);
            let mut choice0_1: S::F64 = S::F64::splat(0.0);
            if at(size, c6) > 0_i32 {
                let size_shared: i32 = at(size, c6);
                choice0 = S::F64::load(sums, base33 + d10) / S::F64::splat(size_shared as f64);
                choice0_1 = S::F64::load(sums, base33 + (d10 + 4)) / S::F64::splat(size_shared as f64);
            } else {
                choice0 = S::F64::load(centre, base33 + d10);
                choice0_1 = S::F64::load(centre, base33 + (d10 + 4));
            }
            choice0.store(next, base33 + d10 - next_base);
            choice0_1.store(next, base33 + (d10 + 4) - next_base);
            d10 += 8;
        }
        let base34: isize = c6 * dims;
        for d10 in d10_main..dims {
            put(
                next,
                base34 + d10 - next_base,
                if at(size, c6) > 0_i32 {
                    at(sums, base34 + d10) / at(size, c6) as f64
                } else {
                    at(centre, base34 + d10)
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
        let d12_main: isize = dims & -8;
        let base53: isize = c8 * dims;
        let mut d12: isize = 0;
        while d12 < d12_main {
            S::F64::load(next, base53 + d12).store(centre, base53 + d12 - centre_base);
            S::F64::load(next, base53 + (d12 + 4)).store(centre, base53 + (d12 + 4) - centre_base);
            d12 += 8;
        }
        let base54: isize = c8 * dims;
        for d12 in d12_main..dims {
            put(centre, base54 + d12 - centre_base, at(next, base54 + d12));
        }
    }
}

multiversion!(kmeans_region13 = kmeans_region13_body(lo14: isize, hi14: isize, labels: &[i32], previous: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region13_body<S: Simd>(lo14: isize, hi14: isize, labels: &[i32], previous: &mut [i32]) {
    let previous_base = lo14;
    let i14_main: isize = lo14 + ((hi14 - lo14).max(0) & -8);
    let mut i14: isize = lo14;
    while i14 < i14_main {
        S::I32::load(labels, i14).store(previous, i14 - previous_base);
        S::I32::load(labels, i14 + 4).store(previous, i14 + 4 - previous_base);
        i14 += 8;
    }
    for i14 in i14_main..hi14 {
        put(previous, i14 - previous_base, at(labels, i14));
    }
}

multiversion!(kmeans_region14 = kmeans_region14_body(lo15: isize, hi15: isize, centre: &[f64], dims: isize, norm: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_region14_body<S: Simd>(lo15: isize, hi15: isize, centre: &[f64], dims: isize, norm: &mut [f64]) {
    let norm_base = lo15;
    let c9_main: isize = lo15 + ((hi15 - lo15).max(0) & -8);
    let mut c9: isize = lo15;
    while c9 < c9_main {
        let mut total11: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
        let mut total11_1: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
        if dims <= 128 {
            let base57: isize = c9 * dims;
            let base58: isize = (c9 + 4) * dims;
            for d13 in 0..dims {
                let v5: S::F64 = S::F64::load_strided(centre, base57 + d13, dims);
                let v5_1: S::F64 = S::F64::load_strided(centre, base58 + d13, dims);
                total11 = total11 + v5 * v5;
                total11_1 = total11_1 + v5_1 * v5_1;
            }
        } else {
            let mut partial9 = [S::F64::splat(0.0); 26];
            let mut partial9_1 = [S::F64::splat(0.0); 26];
            let mut depth12: isize = 0;
            let base61: isize = c9 * dims;
            let base62: isize = (c9 + 4) * dims;
            let mut start10: isize = 0;
            while start10 < dims {
                let mut running9: S::F64 = S::F64::splat(-0.0);
                let mut running9_1: S::F64 = S::F64::splat(-0.0);
                let base59: isize = base61;
                let base60: isize = base62;
                let end24: isize = (start10 + 128).min(dims);
                for d132 in start10..end24 {
                    let v52: S::F64 = S::F64::load_strided(centre, base59 + d132, dims);
                    let v52_1: S::F64 = S::F64::load_strided(centre, base60 + d132, dims);
                    running9 = running9 + v52 * v52;
                    running9_1 = running9_1 + v52_1 * v52_1;
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
    for c9 in c9_main..hi15 {
        let mut total11: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let base63: isize = c9 * dims;
            for d13 in 0..dims {
                let v5: f64 = at(centre, base63 + d13);
                total11 += v5 * v5;
            }
        } else {
            let mut partial9 = [0.0_f64; 26];
            let mut depth12: isize = 0;
            let base65: isize = c9 * dims;
            let mut start10: isize = 0;
            while start10 < dims {
                let mut running9: f64 = -0.0;
                let base64: isize = base65;
                let end25: isize = (start10 + 128).min(dims);
                for d132 in start10..end25 {
                    let v52: f64 = at(centre, base64 + d132);
                    running9 += v52 * v52;
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
    let i15_main: isize = lo16 + ((hi16 - lo16).max(0) & -8);
    let mut i15: isize = lo16;
    while i15 < i15_main {
        let mut best3: S::I32 = S::I32::splat(0_i32);
        let mut best3_1: S::I32 = S::I32::splat(0_i32);
        let mut least2: S::F64 = S::F64::splat(f64::NAN);
        let mut least2_1: S::F64 = S::F64::splat(f64::NAN);
        for c10 in 0..k {
            let norm_shared2: f64 = at(norm, c10);
            let mut total12: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
            let mut total12_1: S::F64 = S::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
            if dims <= 128 {
                let base66: isize = c10 * dims;
                for d14 in 0..dims {
                    let centre_shared3: f64 = at(centre, base66 + d14);
                    total12 = total12 + S::F64::load(by_dimension, d14 * points + i15) * S::F64::splat(centre_shared3);
                    total12_1 = total12_1
                        + S::F64::load(by_dimension, d14 * points + (i15 + 4)) * S::F64::splat(centre_shared3);
                }
            } else {
                let mut partial10 = [S::F64::splat(0.0); 26];
                let mut partial10_1 = [S::F64::splat(0.0); 26];
                let mut depth13: isize = 0;
                let base68: isize = c10 * dims;
                let mut start11: isize = 0;
                while start11 < dims {
                    let mut running10: S::F64 = S::F64::splat(-0.0);
                    let mut running10_1: S::F64 = S::F64::splat(-0.0);
                    let base67: isize = base68;
                    let end26: isize = (start11 + 128).min(dims);
                    for d142 in start11..end26 {
                        let centre_shared4: f64 = at(centre, base67 + d142);
                        running10 =
                            running10 + S::F64::load(by_dimension, d142 * points + i15) * S::F64::splat(centre_shared4);
                        running10_1 = running10_1
                            + S::F64::load(by_dimension, d142 * points + (i15 + 4)) * S::F64::splat(centre_shared4);
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
            let candidate3: S::F64 = S::F64::splat(norm_shared2) - S::F64::splat(2.0) * total12;
            let candidate3_1: S::F64 = S::F64::splat(norm_shared2) - S::F64::splat(2.0) * total12_1;
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
    for i15 in i15_main..hi16 {
        let mut best3: i32 = 0_i32;
        let mut least2: f64 = f64::NAN;
        for c10 in 0..k {
            let mut total12: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base69: isize = c10 * dims;
                for d14 in 0..dims {
                    total12 += at(by_dimension, d14 * points + i15) * at(centre, base69 + d14);
                }
            } else {
                let mut partial10 = [0.0_f64; 26];
                let mut depth13: isize = 0;
                let base71: isize = c10 * dims;
                let mut start11: isize = 0;
                while start11 < dims {
                    let mut running10: f64 = -0.0;
                    let base70: isize = base71;
                    let end27: isize = (start11 + 128).min(dims);
                    for d142 in start11..end27 {
                        running10 += at(by_dimension, d142 * points + i15) * at(centre, base70 + d142);
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
    let nan = plain_nan();
    let centroids_base = lo17 * dims;
    for c11 in lo17..hi17 {
        let d16_main: isize = dims & -8;
        let base126: isize = c11 * dims;
        let mut d16: isize = 0;
        while d16 < d16_main {
            let result2: S::F64 = S::F64::load(centre, base126 + d16) + S::F64::load(mean, d16);
            result2.canonical(nan).store(centroids, base126 + d16 - centroids_base);
            let result3: S::F64 = S::F64::load(centre, base126 + (d16 + 4)) + S::F64::load(mean, d16 + 4);
            result3.canonical(nan).store(centroids, base126 + (d16 + 4) - centroids_base);
            d16 += 8;
        }
        let base127: isize = c11 * dims;
        for d16 in d16_main..dims {
            let result4: f64 = at(centre, base127 + d16) + at(mean, d16);
            put(centroids, base127 + d16 - centroids_base, canonical(result4, nan));
        }
    }
}
