import { int, kernel, vector } from 'trefoil/dsl';

/**
 * Exponential moving average, seeded with the first price.
 *
 * Each step moves by α = 2 / (span + 1) of the way to the price. A NaN price propagates for ever.
 *
 * @param prices one price per step
 * @param span number of steps after which a price has about 86 % of its weight behind it
 * @output ema the average, same length as prices
 * @accuracy 1e-12 per step, given the previous element
 * @source the usual definition; pandas `ewm(span, adjust=False).mean()`
 */
export const ema = kernel(
  {
    inputs: { prices: vector('n') },
    params: { span: int({ min: 1 }) },
    outputs: { ema: vector('n') },
  },
  ({ prices, span }, { ema }) => {
    const alpha = 2.0 / (span + 1.0);
    let average = 0.0;
    for (let t = 0; t < prices.length; t++) {
      if (t === 0) average = prices[t]!;
      else average += alpha * (prices[t]! - average);
      ema[t] = average;
    }
  },
);
