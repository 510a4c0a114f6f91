// Generated from kernels/clustering/kmeansPredict.ts#L18 by `trefoil build`. Do not edit. Hash 08978c9141cfdacc

use crate::prelude::*;

multiversion!(
    /// Nearest centroid of each point, and the distance to it.
    ///
    /// Squared distances are summed from differences, so equal points tie exactly; the lowest index wins, and NaN
    /// wins only where there is nothing else.
    ///
    /// Accuracy: 1e-12 relative for the distance.
    ///
    /// Source: definition; scikit-learn `KMeans.predict` and `transform`.
    pub kmeans_predict = kmeans_predict_body(ctx: &Context, x: &[f64], centroids: &[f64], points: isize, dims: isize, k: isize, labels: &mut [i32], distance: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_predict_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    centroids: &[f64],
    points: isize,
    dims: isize,
    k: isize,
    labels: &mut [i32],
    distance: &mut [f64],
) -> Result<(), Failure> {
    let by_dimension = &mut scratch::<f64>(dims * points)?[..];
    let x = exact(x, points * dims);
    let centroids = exact(centroids, k * dims);
    let labels = exact_mut(labels, points);
    let distance = exact_mut(distance, points);
    {
        let chunks = ctx.chunks(dims, points * 6);
        let tasks: Vec<_> = chunks.iter().zip(split(by_dimension, chunks, points)).collect();
        ctx.run(tasks, |(chunk, by_dimension)| {
            kmeans_predict_region0::<S>(chunk.lo, chunk.hi, x, dims, points, by_dimension)
        })?;
    }
    {
        let chunks = ctx
            .chunks(points, k * (1 + (dims * 9).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 9 + 7) + 3) + 8) + 1);
        let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, labels)| {
            kmeans_predict_region1::<S>(chunk.lo, chunk.hi, by_dimension, centroids, dims, k, points, labels)
        })?;
    }
    {
        let chunks = ctx.chunks(points, (dims * 11).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 11 + 7) + 3) + 10);
        let tasks: Vec<_> = chunks.iter().zip(split(distance, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, distance)| {
            kmeans_predict_region2::<S>(chunk.lo, chunk.hi, centroids, labels, x, dims, distance)
        })?;
    }
    Ok(())
}

multiversion!(kmeans_predict_region0 = kmeans_predict_region0_body(lo: isize, hi: isize, x: &[f64], dims: isize, points: isize, by_dimension: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_predict_region0_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    dims: isize,
    points: isize,
    by_dimension: &mut [f64],
) {
    let by_dimension_base = lo * points;
    for d in lo..hi {
        let i_main: isize = points & -8;
        let base: isize = d * points;
        let mut i: isize = 0;
        while i < i_main {
            W::F64::load_strided(x, i * dims + d, dims).store(by_dimension, base + i - by_dimension_base);
            i += 8;
        }
        let base2: isize = d * points;
        for i in i_main..points {
            put(by_dimension, base2 + i - by_dimension_base, at(x, i * dims + d));
        }
    }
}

multiversion!(kmeans_predict_region1 = kmeans_predict_region1_body(lo2: isize, hi2: isize, by_dimension: &[f64], centroids: &[f64], dims: isize, k: isize, points: isize, labels: &mut [i32]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_predict_region1_body<S: Simd, W: Vectors>(
    lo2: isize,
    hi2: isize,
    by_dimension: &[f64],
    centroids: &[f64],
    dims: isize,
    k: isize,
    points: isize,
    labels: &mut [i32],
) {
    let labels_base = lo2;
    let i2_main: isize = lo2 + ((hi2 - lo2).max(0) & -8);
    let mut i2: isize = lo2;
    while i2 < i2_main {
        let mut best: W::I32 = W::I32::splat(0_i32);
        let mut least: W::F64 = W::F64::splat(f64::NAN);
        for c in 0..k {
            let mut total: W::F64 = W::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
            if dims <= 128 {
                let base3: isize = c * dims;
                for d2 in 0..dims {
                    let v: W::F64 =
                        W::F64::load(by_dimension, d2 * points + i2) - W::F64::splat(at(centroids, base3 + d2));
                    total = total + v * v;
                }
            } else {
                let mut partial = [W::F64::splat(0.0); 26];
                let mut depth: isize = 0;
                let base5: isize = c * dims;
                let mut start: isize = 0;
                while start < dims {
                    let mut running: W::F64 = W::F64::splat(-0.0);
                    let base4: isize = base5;
                    let end: isize = (start + 128).min(dims);
                    for d22 in start..end {
                        let v3: W::F64 =
                            W::F64::load(by_dimension, d22 * points + i2) - W::F64::splat(at(centroids, base4 + d22));
                        running = running + v3 * v3;
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
            let mask0: W::Mask = candidate.cmp_lt(least) | least.cmp_ne(least) & candidate.cmp_eq(candidate);
            least = W::select_f64(mask0, candidate, least);
            best = W::select_i32(mask0, W::I32::splat(c as i32), best);
        }
        best.store(labels, i2 - labels_base);
        i2 += 8;
    }
    for i2 in i2_main..hi2 {
        let mut best: i32 = 0_i32;
        let mut least: f64 = f64::NAN;
        for c in 0..k {
            let mut total: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let base6: isize = c * dims;
                for d2 in 0..dims {
                    let v: f64 = at(by_dimension, d2 * points + i2) - at(centroids, base6 + d2);
                    total += v * v;
                }
            } else {
                let mut partial = [0.0_f64; 26];
                let mut depth: isize = 0;
                let base8: isize = c * dims;
                let mut start: isize = 0;
                while start < dims {
                    let mut running: f64 = -0.0;
                    let base7: isize = base8;
                    let end2: isize = (start + 128).min(dims);
                    for d22 in start..end2 {
                        let v3: f64 = at(by_dimension, d22 * points + i2) - at(centroids, base7 + d22);
                        running += v3 * v3;
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
        put(labels, i2 - labels_base, best);
    }
}

multiversion!(kmeans_predict_region2 = kmeans_predict_region2_body(lo3: isize, hi3: isize, centroids: &[f64], labels: &[i32], x: &[f64], dims: isize, distance: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_predict_region2_body<S: Simd, W: Vectors>(
    lo3: isize,
    hi3: isize,
    centroids: &[f64],
    labels: &[i32],
    x: &[f64],
    dims: isize,
    distance: &mut [f64],
) {
    let nan = plain_nan();
    let distance_base = lo3;
    for i3 in lo3..hi3 {
        let mut total2: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let base9: isize = i3 * dims;
            for d3 in 0..dims {
                let v2: f64 = at(x, base9 + d3) - at(centroids, at(labels, i3) as isize * dims + d3);
                total2 += v2 * v2;
            }
        } else {
            let mut partial2 = [0.0_f64; 26];
            let mut depth2: isize = 0;
            let base11: isize = i3 * dims;
            let mut start2: isize = 0;
            while start2 < dims {
                let mut running2: f64 = -0.0;
                let base10: isize = base11;
                let end3: isize = (start2 + 128).min(dims);
                for d32 in start2..end3 {
                    let v22: f64 = at(x, base10 + d32) - at(centroids, at(labels, i3) as isize * dims + d32);
                    running2 += v22 * v22;
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
        let result: f64 = total2.sqrt();
        put(distance, i3 - distance_base, canonical(result, nan));
    }
}
