import { abs, type i32, int, kernel, present, series, vector, windows } from 'trefoil/dsl';

/**
 * Kaufman's adaptive moving average.
 *
 * Leading NaN are left out: the series starts at the first value. NaN before its element period − 1, which is seeded with its
 * price, or the first price after it where that is NaN. The noise is the sum of |Δprice| over the period; where nothing moved the
 * efficiency is 0. A NaN later gives NaN while the noise holds it, and leaves the average as it was.
 *
 * @param prices one price per step
 * @param period steps over which efficiency is judged
 * @param fast span of the quickest smoothing
 * @param slow span of the slowest smoothing
 * @output kama the average, same length as prices
 * @accuracy 1e-12 of the larger of price and average, per step, given the previous element
 * @source Kaufman, Smarter Trading (1995)
 */
export const kama = kernel(
  {
    inputs: { prices: vector('n') },
    params: { period: int({ min: 1, default: 10 }), fast: int({ min: 1, default: 2 }), slow: int({ min: 1, default: 30 }) },
    outputs: { kama: vector('n') },
  },
  ({ prices, period, fast, slow }, { kama }) => {
    const n = prices.length;
    const fastest = 2.0 / (fast + 1.0);
    const slowest = 2.0 / (slow + 1.0);
    // Of the values from the first on, the one at which the average starts.
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
          // A step in the window of the seed leads from no value, so that it never is the case above.
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
