// Generated from kernels/math/sum.ts#L13 by `trefoil build`. Do not edit. Hash 46f1ec460b281d0a

use crate::prelude::*;

multiversion!(
    /// Sum of a vector.
    ///
    /// NaN and infinities propagate as IEEE 754 says. The sum of nothing is +0.
    ///
    /// Accuracy: 1e-12 of Σ|x|.
    ///
    /// Source: NumPy's pairwise tree: equal bit for bit to `numpy.sum(x, initial=-0.0)` of NumPy 2.4 on contiguous float64.
    pub sum = sum_body(ctx: &Context, x: &[f64], n: isize, sum2: &mut [f64])
);

#[inline(always)]
#[allow(clippy::too_many_arguments)]
fn sum_body<S: Simd, W: Vectors>(ctx: &Context, x: &[f64], n: isize, sum2: &mut [f64]) -> Result<(), Failure> {
    let nan = plain_nan();
    let x = exact(x, n);
    let sum2 = exact_mut(sum2, 1);
    // sum.set(total(x.length, (k) => x[k]!));
    let mut total: f64 = if n <= 0 { 0.0 } else { -0.0 };
    if n < 8 {
        for k in 0..n {
            total += at(x, k);
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
            let mut low: S::F64 = S::F64::load(x, from);
            let mut high: S::F64 = S::F64::load(x, from + 4);
            // 8 rounds at once.
            let mut k: isize = from + 8;
            while k < whole {
                low = low + S::F64::load(x, k);
                high = high + S::F64::load(x, k + 4);
                k += 8;
            }
            let mut lanes = [0.0_f64; 8];
            low.store(&mut lanes, 0);
            high.store(&mut lanes, 4);
            total = lanes[0] + lanes[1] + (lanes[2] + lanes[3]) + (lanes[4] + lanes[5] + (lanes[6] + lanes[7]));
            for k in whole..end {
                total += at(x, k);
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
    put(sum2, 0, canonical(total, nan));
    Ok(())
}
