// Generated from kernels/trading/ema.ts#L17 by `trefoil build`. Do not edit. Hash d69e46ead85e6644

import { claim, max_i32, min_i32 } from '../operations';

/**
 * Exponential moving average, seeded with the mean of the first `warmup` prices.
 *
 * With α = 2 / (span + 1) each further price x makes the average e to (1 − α)·e + α·x; where x equals e, it stays, so that a constant
 * series stays constant to the bit. A span of 1 is the price. Leading NaN, and prices before the seed, give NaN, so that the
 * result of another kernel can be averaged. A NaN later gives NaN at its own place and leaves the average as it was. Infinities are values.
 *
 * Accuracy: 1e-12 of the larger of price and average, per step, given the previous element.
 *
 * Source: the usual definition; pandas `ewm(span, adjust=False).mean()` with `warmup` 1, TA-Lib `EMA` with `warmup` = span.
 */
export function ema(prices: usize, n: i32, span: i32, warmup: i32, ema: usize, scratch: usize): f64 {
  let top = scratch;
  let total: f64 = 0.0;
  let parts: f64 = 0.0;
  let alike: f64 = 0.0;
  let differ: bool = false;
  let missing: i32 = warmup;
  let average: f64 = NaN;
  let next: i32 = n;
  for (let t: i32 = 0; t < n; t++) {
    const price: f64 = load<f64>(prices + (t << 3));
    if (price == price) {
      if (missing == warmup) {
        alike = price;
      }
      differ = differ || price != alike;
      total = total + price;
      parts = parts + price / <f64>warmup;
      missing = missing - 1;
    }
    if (missing == 0) {
      average = !differ ? alike : abs<f64>(total) < Infinity ? total / <f64>warmup : parts;
      store<f64>(ema + (t << 3), average == average ? average : NaN);
      next = t + 1;
      break;
    }
    store<f64>(ema + (t << 3), NaN);
  }
  const alpha: f64 = 2.0 / (<f64>span + 1.0);
  const kept: f64 = 1.0 - alpha;
  const clamped: i32 = max_i32(min_i32(next, n + 1 - 1), 0);
  if (span == 1) {
    for (let t2: i32 = clamped; t2 < n; t2++) {
      const result: f64 = load<f64>(prices + (t2 << 3));
      store<f64>(ema + (t2 << 3), result == result ? result : NaN);
    }
  } else {
    for (let t3: i32 = clamped; t3 < n; t3++) {
      const price2: f64 = load<f64>(prices + (t3 << 3));
      const known: bool = price2 == price2;
      const moved: f64 = average * (known ? kept : 1.0) + (known ? alpha * price2 : -0.0);
      average = price2 == average ? average : moved;
      const result2: f64 = known ? average : NaN;
      store<f64>(ema + (t3 << 3), result2 == result2 ? result2 : NaN);
    }
  }
  return 0;
}
