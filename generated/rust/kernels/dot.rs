// Generated from kernels/math/dot.ts#L14 by `trefoil build`. Do not edit. Hash 894282232cf67026

use crate::prelude::*;

multiversion!(
    /// Dot product of two vectors.
    ///
    /// NaN and infinities propagate as IEEE 754 says. Of nothing it is +0.
    ///
    /// Accuracy: 1e-12 of Σ|x·y|.
    ///
    /// Source: NumPy's pairwise tree over products rounded once each.
    pub dot = dot_body(ctx: &Context, x: &[f64], y: &[f64], n: isize, dot2: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn dot_body<S: Simd, W: Vectors>(
    ctx: &Context,
    x: &[f64],
    y: &[f64],
    n: isize,
    dot2: &mut [f64],
) -> Result<(), Failure> {
    let nan = plain_nan();
    let x = exact(x, n);
    let y = exact(y, n);
    let dot2 = exact_mut(dot2, 1);
    // dot.set(sum(x.length, (k) => x[k]! * y[k]!));
    let mut total: f64 = if n <= 0 { 0.0 } else { -0.0 };
    if n < 8 {
        for k in 0..n {
            total += at(x, k) * at(y, k);
        }
    } else {
        let mut left = [0.0_f64; 26];
        let mut next_from = [0_isize; 26];
        let mut next_count = [0_isize; 26];
        let mut from: isize = 0;
        let mut count: isize = n;
        let mut depth: isize = 0;
        let mut busy = true;
        while busy {
            ctx.poll()?;
            while count > 128 {
                let half: isize = (count >> 4) * 8;
                next_from[depth as usize] = from + half;
                next_count[depth as usize] = count - half;
                depth += 1;
                count = half;
            }
            let end: isize = from + count;
            let whole: isize = from + (count & -8);
            let mut low: S::F64 = S::F64::load(x, from) * S::F64::load(y, from);
            let mut high: S::F64 = S::F64::load(x, from + 4) * S::F64::load(y, from + 4);
            // 8 rounds at once.
            let mut k: isize = from + 8;
            while k < whole {
                low = low + S::F64::load(x, k) * S::F64::load(y, k);
                high = high + S::F64::load(x, k + 4) * S::F64::load(y, k + 4);
                k += 8;
            }
            let mut lanes = [0.0_f64; 8];
            low.store(&mut lanes, 0);
            high.store(&mut lanes, 4);
            total = lanes[0] + lanes[1] + (lanes[2] + lanes[3]) + (lanes[4] + lanes[5] + (lanes[6] + lanes[7]));
            for k in whole..end {
                total += at(x, k) * at(y, k);
            }
            busy = false;
            while depth > 0 && !busy {
                depth -= 1;
                if next_count[depth as usize] == 0 {
                    total = left[depth as usize] + total;
                } else {
                    from = next_from[depth as usize];
                    count = next_count[depth as usize];
                    left[depth as usize] = total;
                    next_count[depth as usize] = 0;
                    depth += 1;
                    busy = true;
                }
            }
        }
    }
    put(dot2, 0, canonical(total, nan));
    Ok(())
}
