import { abs, int, kernel, present, vector } from 'trefoil/dsl';

/**
 * Exponential moving average, seeded with the mean of the first `warmup` prices.
 *
 * With α = 2 / (span + 1) each further price x makes the average e to (1 − α)·e + α·x; where x equals e, it stays, so that a constant
 * series stays constant to the bit. A span of 1 is the price. Leading NaN, and prices before the seed, give NaN, so that the
 * result of another kernel can be averaged. A NaN later gives NaN at its own place and leaves the average as it was. Infinities are values.
 *
 * @param prices one price per step
 * @param span number of steps after which a price has about 86 % of its weight behind it
 * @param warmup number of prices whose mean is the first value; the span is TA-Lib's choice
 * @output ema the average, same length as prices
 * @accuracy 1e-12 of the larger of price and average, per step, given the previous element
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
    // Where the sum overflows though the mean does not, the sum of the parts is the mean.
    let total = 0.0;
    let parts = 0.0;
    let alike = 0.0;
    let differ = false;
    let missing = warmup;
    let seeded = n;
    for (let t = 0; t < n; t++) {
      const price = prices[t]!;
      if (present(price)) {
        if (missing === warmup) alike = price;
        differ = differ || price !== alike;
        total += price;
        parts += price / warmup;
        missing -= 1;
        if (missing === 0) {
          seeded = t;
          break;
        }
      }
    }
    let average = !differ ? alike : abs(total) < Infinity ? total / warmup : parts;

    const alpha = 2.0 / (span + 1.0);
    const kept = 1.0 - alpha;
    const begin = seeded;
    for (let t = 0; t < n; t++) {
      const price = prices[t]!;
      const moved = span === 1 ? price : price === average ? average : kept * average + alpha * price;
      if (t > begin) average = present(price) ? moved : average;
      ema[t] = t >= begin && present(price) ? average : NaN;
    }
  },
);
