// Generated from kernels/trading/ema.ts#L17 by `trefoil build`. Do not edit. Hash 64be4a6d83e62ab9

import { claim } from '../operations';

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
  let seeded: i32 = n;
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
      if (missing == 0) {
        seeded = t;
        break;
      }
    }
  }
  let average: f64 = !differ ? alike : abs<f64>(total) < Infinity ? total / <f64>warmup : parts;
  const alpha: f64 = 2.0 / (<f64>span + 1.0);
  const kept: f64 = 1.0 - alpha;
  const begin: i32 = seeded;
  for (let t2: i32 = 0; t2 < n; t2++) {
    const price2: f64 = load<f64>(prices + (t2 << 3));
    const moved: f64 = span == 1 ? price2 : price2 == average ? average : kept * average + alpha * price2;
    if (t2 > begin) {
      average = price2 == price2 ? moved : average;
    }
    const result: f64 = t2 >= begin && price2 == price2 ? average : NaN;
    store<f64>(ema + (t2 << 3), result == result ? result : NaN);
  }
  return 0;
}
