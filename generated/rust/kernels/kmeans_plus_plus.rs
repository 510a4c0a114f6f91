// Generated from kernels/clustering/kmeansPlusPlus.ts#L21 by `trefoil build`. Do not edit. Hash c0b5c6eb9b561b41

use crate::prelude::*;

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
    pub kmeans_plus_plus = kmeans_plus_plus_body(ctx: &Context, x: &[f64], points: isize, dims: isize, k: i32, seed: f64, init: &mut [f64])
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
    {
        let chunks = ctx.chunks(points, 1);
        let tasks: Vec<_> = chunks.iter().zip(split(nearest, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, nearest)| kmeans_plus_plus_region0::<S>(chunk.lo, chunk.hi, nearest))?;
    }
    let end3: isize = k as isize;
    for c in 0..end3 {
        ctx.poll()?;
        let high: f64 = (seed / 4294967296.0).floor();
        let counter0: u32 = c as i32 as u32;
        let counter2: u32 = 0_i32 as u32;
        let key0: u32 = (seed - high * 4294967296.0) as u32;
        let key1: u32 = high as u32;
        let mut w0: u32 = counter0;
        let mut w1: u32 = 0_u32;
        let mut w2: u32 = counter2;
        let mut w3: u32 = 0_u32;
        let mut k0: u32 = key0;
        let mut k1: u32 = key1;
        let mut round__at: isize = 0;
        while round__at < 10 {
            let round__pause = ctx.pause(round__at, 10)?;
            for round_ in round__at..round__pause {
                let left: u32 = mul_hi_u32(3528531795_u32, w0);
                let right: u32 = mul_hi_u32(3449720151_u32, w2);
                let left_low: u32 = 3528531795_u32.wrapping_mul(w0);
                let right_low: u32 = 3449720151_u32.wrapping_mul(w2);
                w0 = right ^ w1 ^ k0;
                w1 = right_low;
                w2 = left ^ w3 ^ k1;
                w3 = left_low;
                k0 = k0.wrapping_add(2654435769_u32);
                k1 = k1.wrapping_add(3144134277_u32);
            }
            round__at = round__pause;
        }
        let u: f64 = (w0.wrapping_shr(5_u32 as u32) as f64 * 67108864.0 + w1.wrapping_shr(6_u32 as u32) as f64)
            * 1.1102230246251565e-16;
        let clamped: isize = ((u * points as f64).floor() as i32 as isize).min(points - 1).max(0);
        let mut point: i32 = clamped as i32;
        if c > 0 {
            let last: isize = at(chosen, c - 1) as isize;
            {
                let chunks =
                    ctx.chunks(points, (dims * 9).max(3 + (dims / 128 + 1) * (4 + dims.min(128) * 9 + 7) + 3) + 6);
                let tasks: Vec<_> = chunks.iter().zip(split(nearest, chunks, 1)).collect();
                ctx.run(tasks, |(chunk, nearest)| {
                    kmeans_plus_plus_region1::<S>(chunk.lo, chunk.hi, x, dims, last, nearest)
                })?;
            }
            let mut total: f64 = 0.0;
            let mut i3_at: isize = 0;
            while i3_at < points {
                let i3_pause = ctx.pause(i3_at, points)?;
                for i3 in i3_at..i3_pause {
                    total += at(nearest, i3);
                }
                i3_at = i3_pause;
            }
            let threshold: f64 = u * total;
            let mut sum: f64 = 0.0;
            for i4 in 0..points {
                if i4 & 4095 < 1 {
                    ctx.poll()?;
                }
                sum += at(nearest, i4);
                if sum > threshold {
                    point = i4 as i32;
                    break;
                }
            }
        }
        let clamped2: isize = (point as isize).min(points - 1).max(0);
        put(chosen, c, clamped2 as i32);
    }
    {
        let chunks = ctx.chunks(k as isize, dims * 8);
        let tasks: Vec<_> = chunks.iter().zip(split(init, chunks, dims)).collect();
        ctx.run(tasks, |(chunk, init)| kmeans_plus_plus_region2::<S>(chunk.lo, chunk.hi, chosen, x, dims, init))?;
    }
    Ok(())
}

multiversion!(kmeans_plus_plus_region0 = kmeans_plus_plus_region0_body(lo: isize, hi: isize, nearest: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_plus_plus_region0_body<S: Simd, W: Vectors>(lo: isize, hi: isize, nearest: &mut [f64]) {
    let nearest_base = lo;
    let i_main: isize = lo + ((hi - lo).max(0) & -8);
    let mut i: isize = lo;
    while i < i_main {
        W::F64::splat(f64::INFINITY).store(nearest, i - nearest_base);
        i += 8;
    }
    for i in i_main..hi {
        put(nearest, i - nearest_base, f64::INFINITY);
    }
}

multiversion!(kmeans_plus_plus_region1 = kmeans_plus_plus_region1_body(lo2: isize, hi2: isize, x: &[f64], dims: isize, last: isize, nearest: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_plus_plus_region1_body<S: Simd, W: Vectors>(
    lo2: isize,
    hi2: isize,
    x: &[f64],
    dims: isize,
    last: isize,
    nearest: &mut [f64],
) {
    let nearest_base = lo2;
    let i2_main: isize = lo2 + ((hi2 - lo2).max(0) & -8);
    let base7: isize = last * dims;
    let mut i2: isize = lo2;
    while i2 < i2_main {
        let mut total2: W::F64 = W::F64::splat(if dims <= 0 { 0.0 } else { -0.0 });
        if dims <= 128 {
            let base: isize = i2 * dims;
            let base2: isize = base7;
            for d in 0..dims {
                let v: W::F64 = W::F64::load_strided(x, base + d, dims) - W::F64::splat(at(x, base2 + d));
                total2 = total2 + v * v;
            }
        } else {
            let mut partial = [W::F64::splat(0.0); 26];
            let mut depth: isize = 0;
            let base5: isize = i2 * dims;
            let base6: isize = base7;
            let mut start: isize = 0;
            while start < dims {
                let mut running: W::F64 = W::F64::splat(-0.0);
                let base3: isize = base5;
                let base4: isize = base6;
                let end: isize = (start + 128).min(dims);
                for d3 in start..end {
                    let v2: W::F64 = W::F64::load_strided(x, base3 + d3, dims) - W::F64::splat(at(x, base4 + d3));
                    running = running + v2 * v2;
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
            total2 = partial[depth as usize];
            while depth > 0 {
                depth -= 1;
                total2 = partial[depth as usize] + total2;
            }
        }
        W::F64::load(nearest, i2 - nearest_base).min(total2).store(nearest, i2 - nearest_base);
        i2 += 8;
    }
    let base14: isize = last * dims;
    for i2 in i2_main..hi2 {
        let mut total2: f64 = if dims <= 0 { 0.0 } else { -0.0 };
        if dims <= 128 {
            let base8: isize = i2 * dims;
            let base9: isize = base14;
            for d in 0..dims {
                let v: f64 = at(x, base8 + d) - at(x, base9 + d);
                total2 += v * v;
            }
        } else {
            let mut partial = [0.0_f64; 26];
            let mut depth: isize = 0;
            let base12: isize = i2 * dims;
            let base13: isize = base14;
            let mut start: isize = 0;
            while start < dims {
                let mut running: f64 = -0.0;
                let base10: isize = base12;
                let base11: isize = base13;
                let end2: isize = (start + 128).min(dims);
                for d3 in start..end2 {
                    let v2: f64 = at(x, base10 + d3) - at(x, base11 + d3);
                    running += v2 * v2;
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
            total2 = partial[depth as usize];
            while depth > 0 {
                depth -= 1;
                total2 = partial[depth as usize] + total2;
            }
        }
        put(nearest, i2 - nearest_base, min(at(nearest, i2 - nearest_base), total2));
    }
}

multiversion!(kmeans_plus_plus_region2 = kmeans_plus_plus_region2_body(lo3: isize, hi3: isize, chosen: &[i32], x: &[f64], dims: isize, init: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn kmeans_plus_plus_region2_body<S: Simd, W: Vectors>(
    lo3: isize,
    hi3: isize,
    chosen: &[i32],
    x: &[f64],
    dims: isize,
    init: &mut [f64],
) {
    let nan = plain_nan();
    let init_base = lo3 * dims;
    for c2 in lo3..hi3 {
        let d2_main: isize = dims & -8;
        let base15: isize = c2 * dims;
        let mut d2: isize = 0;
        while d2 < d2_main {
            let result: W::F64 = W::F64::load(x, at(chosen, c2) as isize * dims + d2);
            result.canonical(nan).store(init, base15 + d2 - init_base);
            d2 += 8;
        }
        let base16: isize = c2 * dims;
        for d2 in d2_main..dims {
            let result2: f64 = at(x, at(chosen, c2) as isize * dims + d2);
            put(init, base16 + d2 - init_base, canonical(result2, nan));
        }
    }
}
