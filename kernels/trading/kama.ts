import { abs, int, kernel, series, vector, windows } from 'trefoil/dsl';

/**
 * Kaufman's adaptive moving average.
 *
 * NaN before element period − 1, which is seeded with its price. The noise is the sum of |Δprice| over
 * the period; where nothing moved the efficiency is 0. A NaN price propagates for ever.
 *
 * @param prices one price per step
 * @param period steps over which efficiency is judged
 * @param fast span of the quickest smoothing
 * @param slow span of the slowest smoothing
 * @output kama the average, same length as prices
 * @accuracy 1e-12 per step, given the previous element
 * @source Kaufman, Smarter Trading (1995)
 */
export const kama = kernel(
  {
    inputs: { prices: vector('n') },
    params: { period: int({ min: 1, default: 10 }), fast: int({ min: 1, default: 2 }), slow: int({ min: 1, default: 30 }) },
    outputs: { kama: vector('n') },
  },
  ({ prices, period, fast, slow }, { kama }) => {
    const fastest = 2.0 / (fast + 1.0);
    const slowest = 2.0 / (slow + 1.0);
    const steps = series(prices.length, (t) => (t >= 1 ? abs(prices[t]! - prices[t - 1]!) : NaN));
    let average = NaN;
    windows(steps, period, (w) => {
      const t = w.row;
      if (t >= period) {
        const noise = w.count === period ? w.sum() : NaN;
        const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
        const rate = efficiency * (fastest - slowest) + slowest;
        average += rate * rate * (prices[t]! - average);
      } else if (t === period - 1) {
        average = prices[t]!;
      }
      kama[t] = average;
    });
  },
);
