import { abs, type i32, int, kernel, present, series, vector, windows } from 'trefoil/dsl';

/**
 * Kaufman's adaptive moving average.
 *
 * The series starts at the first price that is not NaN. The result is NaN before element period − 1 of the series, which is
 * seeded with its price (if that is NaN, with the next price that is not). The noise is the sum of |Δprice| over the
 * period; if nothing moved, the efficiency is 0. A later NaN gives NaN as long as the noise contains it, and does not change the average.
 *
 * @param prices one price per step
 * @param period steps over which efficiency is judged
 * @param fast span of the quickest smoothing
 * @param slow span of the slowest smoothing
 * @output kama the average, same length as prices
 * @accuracy 1e-12 of the larger of price and previous average, per step
 * @source Kaufman, Smarter Trading (1995)
 */
export const kama = kernel(
  {
    inputs: { prices: vector('n') },
    params: {
      period: int({ min: 1, default: 10 }),
      fast: int({ min: 1, default: 2 }),
      slow: int({ min: 1, default: 30 }),
    },
    outputs: { kama: vector('n') },
  },
  ({ prices, period, fast, slow }, { kama }) => {
    const n = prices.length;
    const fastest = 2.0 / (fast + 1.0);
    const slowest = 2.0 / (slow + 1.0);
    // The first price, and the element that seeds the average.
    let first: i32 = n;
    for (let t = 0; t < n; t++) {
      if (present(prices[t]!)) {
        first = t;
        break;
      }
    }
    let seed: i32 = n;
    for (let t = period - 1; t < n; t++) {
      if (t - first >= period - 1 && present(prices[t]!)) {
        seed = t;
        break;
      }
    }
    const begin = seed;
    const steps = series(n, (t) => (t >= 1 ? abs(prices[t]! - prices[t - 1]!) : NaN));
    let average = NaN;
    windows(steps, period, (w) => {
      const t = w.row;
      if (t >= period) {
        if (w.count === period) {
          const noise = w.sum();
          const efficiency = noise === 0 ? 0 : abs(prices[t]! - prices[t - period]!) / noise;
          const rate = efficiency * (fastest - slowest) + slowest;
          average += rate * rate * (prices[t]! - average);
          kama[t] = average;
        } else {
          // The window of the seed always contains a step from a NaN or from before the start, so its count is below the period.
          if (t === begin) average = prices[t]!;
          kama[t] = t === begin ? average : NaN;
        }
      } else {
        if (t === begin) average = prices[t]!;
        kama[t] = t === begin ? average : NaN;
      }
    });
  },
);
