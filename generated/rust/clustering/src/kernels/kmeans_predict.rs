// Generated from kernels/clustering/kmeansPredict.ts#L18 by `trefoil build`. Do not edit. Hash fcaf21d651654b0b

use trefoil_core::prelude::*;

multiversion!(
    /// Nearest centroid of each point, and the distance to it.
    ///
    /// Squared distances are summed from differences, so equal points tie exactly; the lowest index wins, and NaN
    /// wins only where there is nothing else.
    ///
    /// Accuracy: 1e-12 relative for the distance.
    ///
    /// Source: definition; scikit-learn `KMeans.predict` and `transform`.
    pub kmeans_predict = kmeans_predict_body(
        ctx: &Context,
        x: &[f64],
        centroids: &[f64],
        points: isize,
        dims: isize,
        k: isize,
        labels: &mut [i32],
        distance: &mut [f64],
    )
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
    // fill(byDimension, (d, i) => x.at(i, d));
    {
        let chunks = ctx.chunks(dims, points * 6);
        let tasks: Vec<_> = chunks.iter().zip(split(by_dimension, chunks, points)).collect();
        ctx.run(tasks, |(chunk, by_dimension)| {
            fill_by_dimension::<S>(chunk.lo, chunk.hi, x, points, dims, by_dimension)
        })?;
    }
    // fill(labels, (i) =>
    {
        let chunks = ctx
            .chunks(points, k * (1 + (dims * 9).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 9 + 7) + 3) + 8) + 1);
        let tasks: Vec<_> = chunks.iter().zip(split(labels, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, labels)| {
            fill_labels::<S>(chunk.lo, chunk.hi, by_dimension, centroids, k, dims, points, labels)
        })?;
    }
    // fill(distance, (i) => sqrt(contract(x.cols, (d) => square(x.at(i, d) - centroids.at(labels[i]!, d))…
    {
        let chunks = ctx.chunks(points, (dims * 11).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 11 + 7) + 3) + 10);
        let tasks: Vec<_> = chunks.iter().zip(split(distance, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, distance)| {
            fill_distance::<S>(chunk.lo, chunk.hi, x, centroids, labels, dims, distance)
        })?;
    }
    Ok(())
}

multiversion!(fill_by_dimension = fill_by_dimension_body(
    lo: isize,
    hi: isize,
    x: &[f64],
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
    points: isize,
    dims: isize,
    by_dimension: &mut [f64],
) {
    let by_dimension_base = lo * points;
    // fill(byDimension, (d, i) => x.at(i, d));
    for d in lo..hi {
        let i_main: isize = points & -8;
        let d_times_points: isize = d * points;
        // 8 rounds at once.
        let mut i: isize = 0;
        while i < i_main {
            W::F64::load_strided(x, i * dims + d, dims).store(by_dimension, d_times_points + i - by_dimension_base);
            i += 8;
        }
        let d_times_points2: isize = d * points;
        // The remainder.
        for i in i_main..points {
            put(by_dimension, d_times_points2 + i - by_dimension_base, at(x, i * dims + d));
        }
    }
}

multiversion!(fill_labels = fill_labels_body(
    lo: isize,
    hi: isize,
    by_dimension: &[f64],
    centroids: &[f64],
    k: isize,
    dims: isize,
    points: isize,
    labels: &mut [i32],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_labels_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    by_dimension: &[f64],
    centroids: &[f64],
    k: isize,
    dims: isize,
    points: isize,
    labels: &mut [i32],
) {
    let labels_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(labels, (i) =>
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        // argmin(centroids.rows, (c) => contract(x.cols, (d) => square(byDimension.at(d, i) - centroids.at(c,…
        let mut best: W::I32 = W::I32::splat(0_i32);
        let mut least: W::F64 = W::F64::splat(f64::NAN);
        for c in 0..k {
            let mut total: W::F64 = W::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
            if dims <= 128 {
                let c_times_dims: isize = c * dims;
                for d in 0..dims {
                    let v: W::F64 =
                        W::F64::load(by_dimension, d * points + i) - W::F64::splat(at(centroids, c_times_dims + d));
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
                        let v: W::F64 =
                            W::F64::load(by_dimension, d * points + i) - W::F64::splat(at(centroids, c_times_dims + d));
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
        // fill(labels, (i) =>
        best.store(labels, i - labels_base);
        i += 8;
    }
    // The remainder.
    for i in i_main..hi {
        // argmin(centroids.rows, (c) => contract(x.cols, (d) => square(byDimension.at(d, i) - centroids.at(c,…
        let mut best: i32 = 0_i32;
        let mut least: f64 = f64::NAN;
        for c in 0..k {
            let mut total: f64 = if dims <= 0 { 0.0 } else { -0.0 };
            if dims <= 128 {
                let c_times_dims: isize = c * dims;
                for d in 0..dims {
                    let v: f64 = at(by_dimension, d * points + i) - at(centroids, c_times_dims + d);
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
                        let v: f64 = at(by_dimension, d * points + i) - at(centroids, c_times_dims + d);
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
        // fill(labels, (i) =>
        put(labels, i - labels_base, best);
    }
}

multiversion!(fill_distance = fill_distance_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    centroids: &[f64],
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
    centroids: &[f64],
    labels: &[i32],
    dims: isize,
    distance: &mut [f64],
) {
    let nan = plain_nan();
    let distance_base = lo;
    // fill(distance, (i) => sqrt(contract(x.cols, (d) => square(x.at(i, d) - centroids.at(labels[i]!, d))…
    for i in lo..hi {
        let mut total: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let i_times_dims: isize = i * dims;
            for d in 0..dims {
                let v: f64 = at(x, i_times_dims + d) - at(centroids, at(labels, i) as isize * dims + d);
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
                    let v: f64 = at(x, i_times_dims + d) - at(centroids, at(labels, i) as isize * dims + d);
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
        let result: f64 = total.sqrt();
        put(distance, i - distance_base, canonical(result, nan));
    }
}
