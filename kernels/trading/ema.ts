import { abs, clampIndex, type i32, int, kernel, present, vector } from 'trefoil/dsl';

/**
 * Exponential moving average, seeded with the mean of the first `warmup` prices.
 *
 * With α = 2 / (span + 1), a price x changes the average e to (1 − α)·e + α·x. If x equals e, the average does not change,
 * so a constant series stays constant to the bit. A span of 1 returns the prices.
 *
 * The result is NaN before the seed, and leading NaN are skipped, so the output of another kernel can be averaged. A later NaN
 * gives NaN in that element and does not change the average. Infinities are values.
 *
 * @param prices one price per step
 * @param span number of steps after which a price has about 86 % of its weight behind it
 * @param warmup number of prices whose mean is the seed; TA-Lib uses the span
 * @output ema the average, same length as prices
 * @accuracy 1e-12 of the larger of price and previous average, per step
 * @source the usual definition; pandas `ewm(span, adjust=False).mean()` with `warmup` 1, TA-Lib `EMA` with `warmup` = span
 */
export const ema = kernel(
  {
    inputs: { prices: vector('n') },
    params: { span: int({ min: 1 }), warmup: int({ min: 1, default: 1 }) },
    outputs: { ema: vector('n') },
  },
  ({ prices, span, warmup }, { ema }) => {
    const n = prices.length;
    // If the sum of the first prices overflows, their mean is the sum of their parts.
    let total = 0.0;
    let parts = 0.0;
    let alike = 0.0;
    let differ = false;
    let missing = warmup;
    let average = NaN;
    let next: i32 = n;
    for (let t = 0; t < n; t++) {
      const price = prices[t]!;
      if (present(price)) {
        if (missing === warmup) alike = price;
        differ = differ || price !== alike;
        total += price;
        parts += price / warmup;
        missing -= 1;
      }
      if (missing === 0) {
        average = !differ ? alike : abs(total) < Infinity ? total / warmup : parts;
        ema[t] = average;
        next = t + 1;
        break;
      }
      ema[t] = NaN;
    }

    const alpha = 2.0 / (span + 1.0);
    const kept = 1.0 - alpha;
    const from = clampIndex(next, n + 1);
    if (span === 1) {
      for (let t = from; t < n; t++) ema[t] = prices[t]!;
    } else {
      for (let t = from; t < n; t++) {
        const price = prices[t]!;
        const known = present(price);
        // A missing price keeps the whole average and adds nothing.
        const moved = average * (known ? kept : 1.0) + (known ? alpha * price : -0.0);
        average = price === average ? average : moved;
        ema[t] = known ? average : NaN;
      }
    }
  },
);
