// Generated from kernels/clustering/kmeansPlusPlus.ts#L37 by `trefoil build`. Do not edit. Hash 4884197719419662

use trefoil_core::prelude::*;

multiversion!(
    /// Initial centroids for k-means, spread out over the points: k-means++ seeding.
    ///
    /// The first centroid is a point chosen uniformly. Each further one is a point chosen with a probability proportional
    /// to its squared distance from the nearest centroid so far. One draw is used per centroid: number c of stream 0 of the
    /// seed, u, for centroid c (those of `uniform`). The first is point ⌊u·points⌋. For the others the squared distances are
    /// added up in order, and the first point at which the running sum exceeds u times the whole sum is taken; where none
    /// does, because all points coincide with centroids or distances are not finite, it is point ⌊u·points⌋ again.
    ///
    /// Accuracy: exact.
    ///
    /// Source: Arthur and Vassilvitskii 2007, without greedy trials.
    pub kmeans_plus_plus = kmeans_plus_plus_body(
        ctx: &Context,
        x: &[f64],
        points: isize,
        dims: isize,
        k: i32,
        seed: f64,
        init: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_plus_plus_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    points: isize,
    dims: isize,
    k: i32,
    seed: f64,
    init: &mut [f64],
) -> Result<(), Failure> {
    let nearest = &mut scratch::<f64>(points)?[..];
    let chosen = &mut zeroed_scratch::<i32>(k as isize)?[..];
    let x = exact(x, points * dims);
    let init = exact_mut(init, k as isize * dims);
    // fill(nearest, () => Infinity);
    {
        let chunks = ctx.chunks(points, 1);
        let tasks: Vec<_> = chunks.iter().zip(split(nearest, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, nearest)| fill_nearest::<S>(chunk.lo, chunk.hi, nearest))?;
    }
    let c_end: isize = k as isize;
    // for (let c = 0; c < k; c++) {
    for c in 0..c_end {
        ctx.poll()?;
        // const high = floor(seed / TWO_32);
        let high: f64 = (seed / 4294967296.0).floor();
        // return philox(u32(i), 0, u32(stream), 0, toU32(seed - high * TWO_32), toU32(high));
        let counter0: u32 = c as i32 as u32;
        let counter2: u32 = 0_i32 as u32;
        let key0: u32 = (seed - high * 4294967296.0) as u32;
        let key1: u32 = high as u32;
        // let w0: u32 = counter0;
        let mut w0: u32 = counter0;
        // let w1: u32 = counter1;
        let mut w1: u32 = 0_u32;
        // let w2: u32 = counter2;
        let mut w2: u32 = counter2;
        // let w3: u32 = counter3;
        let mut w3: u32 = 0_u32;
        // let k0: u32 = key0;
        let mut k0: u32 = key0;
        // let k1: u32 = key1;
        let mut k1: u32 = key1;
        // for (let round = 0; round < 10; round++) {
        let mut round_at: isize = 0;
        while round_at < 10 {
            let round_pause = ctx.pause(round_at, 10)?;
            for round_ in round_at..round_pause {
                // const left = mulHi(0xd2511f53, w0);
                let left: u32 = mul_hi_u32(3528531795_u32, w0);
                // const right = mulHi(0xcd9e8d57, w2);
                let right: u32 = mul_hi_u32(3449720151_u32, w2);
                // const leftLow = mulLo(0xd2511f53, w0);
                let left_low: u32 = 3528531795_u32.wrapping_mul(w0);
                // const rightLow = mulLo(0xcd9e8d57, w2);
                let right_low: u32 = 3449720151_u32.wrapping_mul(w2);
                // w0 = u32(u32(right ^ w1) ^ k0);
                w0 = right ^ w1 ^ k0;
                // w1 = rightLow;
                w1 = right_low;
                // w2 = u32(u32(left ^ w3) ^ k1);
                w2 = left ^ w3 ^ k1;
                // w3 = leftLow;
                w3 = left_low;
                // k0 = u32(k0 + 0x9e3779b9);
                k0 = k0.wrapping_add(2654435769_u32);
                // k1 = u32(k1 + 0xbb67ae85);
                k1 = k1.wrapping_add(3144134277_u32);
            }
            round_at = round_pause;
        }
        // return (toF64(w0 >>> 5) * 67108864.0 + toF64(w1 >>> 6)) * 1.1102230246251565e-16;
        let u: f64 = (w0.wrapping_shr(5_u32 as u32) as f64 * 67108864.0 + w1.wrapping_shr(6_u32 as u32) as f64)
            * 1.1102230246251565e-16;
        let clamped: isize = ((u * points as f64).floor() as i32 as isize).min(points - 1).max(0);
        // let point = clampIndex(toI32(floor(u * x.rows)), x.rows);
        let mut point: i32 = clamped as i32;
        // if (c > 0) {
        if c > 0 {
            let last: isize = at(chosen, c - 1) as isize;
            // each(x.rows, (i) => {
            {
                let chunks =
                    ctx.chunks(points, (dims * 9).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 9 + 7) + 3) + 6);
                let tasks: Vec<_> = chunks.iter().zip(split(nearest, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, nearest)| assign_nearest::<S>(chunk.lo, chunk.hi, x, last, dims, nearest))?;
            }
            // let total = 0.0;
            let mut total: f64 = 0.0;
            // for (let i = 0; i < x.rows; i++) total += nearest[i]!;
            let mut i_at: isize = 0;
            while i_at < points {
                let i_pause = ctx.pause(i_at, points)?;
                for i in i_at..i_pause {
                    total += at(nearest, i);
                }
                i_at = i_pause;
            }
            // const threshold = u * total;
            let threshold: f64 = u * total;
            // let sum = 0.0;
            let mut sum: f64 = 0.0;
            // for (let i = 0; i < x.rows; i++) {
            for i in 0..points {
                if i & 4095 < 1 {
                    ctx.poll()?;
                }
                // sum += nearest[i]!;
                sum += at(nearest, i);
                // if (sum > threshold) {
                if sum > threshold {
                    // point = i;
                    point = i as i32;
                    break;
                }
            }
        }
        let clamped2: isize = (point as isize).min(points - 1).max(0);
        // chosen[c] = clampIndex(point, x.rows);
        put(chosen, c, clamped2 as i32);
    }
    // fill(init, (c, d) => x.at(chosen[c]!, d));
    {
        let chunks = ctx.chunks(k as isize, dims * 8);
        let tasks: Vec<_> = chunks.iter().zip(split(init, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, init)| fill_init::<S>(chunk.lo, chunk.hi, x, chosen, dims, init))?;
    }
    Ok(())
}

multiversion!(fill_nearest = fill_nearest_body(lo: isize, hi: isize, nearest: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_nearest_body<S: Simd, W: Vectors>(lo: isize, hi: isize, nearest: &mut [f64]) {
    let nearest_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(nearest, () => Infinity);
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        W::F64::splat(f64::INFINITY).store(nearest, i - nearest_base);
        i += 8;
    }
    // The remainder.
    for i in i_main..hi {
        put(nearest, i - nearest_base, f64::INFINITY);
    }
}

multiversion!(assign_nearest = assign_nearest_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    last: isize,
    dims: isize,
    nearest: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn assign_nearest_body<S: Simd, W: Vectors>(
    lo: isize,
    hi: isize,
    x: &[f64],
    last: isize,
    dims: isize,
    nearest: &mut [f64],
) {
    let nearest_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    let last_times_dims: isize = last * dims;
    // each(x.rows, (i) => {
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        // contract(x.cols, (d) => square(x.at(i, d) - x.at(last, d))),
        let mut total: W::F64 = W::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
        if dims <= 128 {
            let i_times_dims: isize = i * dims;
            for d in 0..dims {
                let v: W::F64 =
                    W::F64::load_strided(x, i_times_dims + d, dims) - W::F64::splat(at(x, last_times_dims + d));
                total = total + v * v;
            }
        } else {
            let mut partial = [W::F64::splat(0.0); 26];
            let mut depth: isize = 0;
            let i_times_dims: isize = i * dims;
            let mut start: isize = 0;
            while start < dims {
                let mut running: W::F64 = W::F64::splat(-0.0);
                let d_end: isize = (start + 128).min(dims);
                for d in start..d_end {
                    let v: W::F64 =
                        W::F64::load_strided(x, i_times_dims + d, dims) - W::F64::splat(at(x, last_times_dims + d));
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
        // nearest[i] = min(
        W::F64::load(nearest, i - nearest_base).min(total).store(nearest, i - nearest_base);
        i += 8;
    }
    let last_times_dims2: isize = last * dims;
    // each(x.rows, (i) => {
    // The remainder.
    for i in i_main..hi {
        // contract(x.cols, (d) => square(x.at(i, d) - x.at(last, d))),
        let mut total: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let i_times_dims: isize = i * dims;
            for d in 0..dims {
                let v: f64 = at(x, i_times_dims + d) - at(x, last_times_dims2 + d);
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
                    let v: f64 = at(x, i_times_dims + d) - at(x, last_times_dims2 + d);
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
        // nearest[i] = min(
        put(nearest, i - nearest_base, min(at(nearest, i - nearest_base), total));
    }
}

multiversion!(fill_init = fill_init_body(
    lo: isize,
    hi: isize,
    x: &[f64],
    chosen: &[i32],
    dims: isize,
    init: &mut [f64],
));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_init_body<S: Simd, W: Vectors>(lo: isize, hi: isize, x: &[f64], chosen: &[i32], dims: isize, init: &mut [f64]) {
    let nan = plain_nan();
    let init_base = lo * dims;
    // fill(init, (c, d) => x.at(chosen[c]!, d));
    for c in lo..hi {
        let d_main: isize = dims & -8;
        let c_times_dims: isize = c * dims;
        // 8 rounds at once.
        let mut d: isize = 0;
        while d < d_main {
            let result: W::F64 = W::F64::load(x, at(chosen, c) as isize * dims + d);
            result.canonical(nan).store(init, c_times_dims + d - init_base);
            d += 8;
        }
        let c_times_dims2: isize = c * dims;
        // The remainder.
        for d in d_main..dims {
            let result: f64 = at(x, at(chosen, c) as isize * dims + d);
            put(init, c_times_dims2 + d - init_base, canonical(result, nan));
        }
    }
}
