// Generated from kernels/random/uniform.ts#L16 by `trefoil build`. Do not edit. Hash 71fbc7cee4b568d9

use trefoil_core::prelude::*;

multiversion!(
    /// Random numbers, uniform in 0 ≤ y < 1, with 53 random bits each.
    ///
    /// Element i is draw i of the stream: it depends on seed, stream and i alone, so a longer series begins with the
    /// shorter one, and streams of one seed are independent of each other.
    ///
    /// Accuracy: exact.
    ///
    /// Source: Philox4x32-10 (Salmon et al. 2011) of the counter (i, 0, stream, 0), the key is the two halves of seed; ((w0 >>> 5)·2²⁶ + (w1 >>> 6))·2⁻⁵³.
    pub uniform = uniform_body(
        ctx: &Context,
        n: i32,
        seed: f64,
        stream: i32,
        y: &mut [f64],
    )
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn uniform_body<S: Simd, W: Vectors>(
    ctx: &Context,
    n: i32,
    seed: f64,
    stream: i32,
    y: &mut [f64],
) -> Result<(), Failure> {
    let y = exact_mut(y, n as isize);
    // fill(y, (i) => randomUnit(i, seed, stream));
    {
        let chunks = ctx.chunks(n as isize, 122);
        let tasks: Vec<_> = chunks.iter().zip(split(y, chunks, 1)).collect();
        ctx.run(tasks, |(chunk, y)| fill_y::<S>(chunk.lo, chunk.hi, seed, stream, y))?;
    }
    Ok(())
}

multiversion!(fill_y = fill_y_body(lo: isize, hi: isize, seed: f64, stream: i32, y: &mut [f64]));

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn fill_y_body<S: Simd, W: Vectors>(lo: isize, hi: isize, seed: f64, stream: i32, y: &mut [f64]) {
    let nan = plain_nan();
    let y_base = lo;
    let i_main: isize = lo + (hi.max(lo) - lo & -8);
    // fill(y, (i) => randomUnit(i, seed, stream));
    // 8 rounds at once.
    let mut i: isize = lo;
    while i < i_main {
        // const high = floor(seed / TWO_32);
        let high: f64 = (seed / 4294967296.0).floor();
        // return philox(u32(i), 0, u32(stream), 0, toU32(seed - high * TWO_32), toU32(high));
        let counter0: W::I32 = W::I32::ramp(i);
        let counter2: u32 = stream as u32;
        let key0: u32 = (seed - high * 4294967296.0) as u32;
        let key1: u32 = high as u32;
        // let w0: u32 = counter0;
        let mut w0: W::I32 = counter0;
        // let w1: u32 = counter1;
        let mut w1: W::I32 = W::I32::splat(0_u32 as i32);
        // let w2: u32 = counter2;
        let mut w2: W::I32 = W::I32::splat(counter2 as i32);
        // let w3: u32 = counter3;
        let mut w3: W::I32 = W::I32::splat(0_u32 as i32);
        // let k0: u32 = key0;
        let mut k0: u32 = key0;
        // let k1: u32 = key1;
        let mut k1: u32 = key1;
        // for (let round = 0; round < 10; round++) {
        for round_ in 0..10 {
            // const left = mulHi(0xd2511f53, w0);
            let left: W::I32 = W::I32::splat(3528531795_u32 as i32).mul_hi_u(w0);
            // const right = mulHi(0xcd9e8d57, w2);
            let right: W::I32 = W::I32::splat(3449720151_u32 as i32).mul_hi_u(w2);
            // const leftLow = mulLo(0xd2511f53, w0);
            let left_low: W::I32 = W::I32::splat(3528531795_u32 as i32) * w0;
            // const rightLow = mulLo(0xcd9e8d57, w2);
            let right_low: W::I32 = W::I32::splat(3449720151_u32 as i32) * w2;
            // w0 = u32(u32(right ^ w1) ^ k0);
            w0 = right ^ w1 ^ W::I32::splat(k0 as i32);
            // w1 = rightLow;
            w1 = right_low;
            // w2 = u32(u32(left ^ w3) ^ k1);
            w2 = left ^ w3 ^ W::I32::splat(k1 as i32);
            // w3 = leftLow;
            w3 = left_low;
            // k0 = u32(k0 + 0x9e3779b9);
            k0 = k0.wrapping_add(2654435769_u32);
            // k1 = u32(k1 + 0xbb67ae85);
            k1 = k1.wrapping_add(3144134277_u32);
        }
        // fill(y, (i) => randomUnit(i, seed, stream));
        let result: W::F64 = (W::u32_to_f64(w0.shr_u(W::I32::splat(5_u32 as i32))) * W::F64::splat(67108864.0)
            + W::u32_to_f64(w1.shr_u(W::I32::splat(6_u32 as i32))))
            * W::F64::splat(1.1102230246251565e-16);
        result.canonical(nan).store(y, i - y_base);
        i += 8;
    }
    // The remainder.
    for i in i_main..hi {
        // const high = floor(seed / TWO_32);
        let high: f64 = (seed / 4294967296.0).floor();
        // return philox(u32(i), 0, u32(stream), 0, toU32(seed - high * TWO_32), toU32(high));
        let counter0: u32 = i as i32 as u32;
        let counter2: u32 = stream as u32;
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
        for round_ in 0..10 {
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
        // fill(y, (i) => randomUnit(i, seed, stream));
        let result: f64 = (w0.wrapping_shr(5_u32 as u32) as f64 * 67108864.0 + w1.wrapping_shr(6_u32 as u32) as f64)
            * 1.1102230246251565e-16;
        put(y, i - y_base, canonical(result, nan));
    }
}
