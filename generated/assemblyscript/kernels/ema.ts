// Generated from kernels/trading/ema.ts#L14 by `trefoil build`. Do not edit. Hash 5185f68ada53c962

import { claim } from '../operations';

/**
 * Exponential moving average, seeded with the first price.
 *
 * Each step moves by α = 2 / (span + 1) of the way to the price. A NaN price propagates for ever.
 *
 * Accuracy: 1e-12 per step, given the previous element.
 *
 * Source: the usual definition; pandas `ewm(span, adjust=False).mean()`.
 */
export function ema(prices: usize, n: i32, span: i32, ema: usize, scratch: usize): f64 {
  let top = scratch;
  // const alpha = 2.0 / (span + 1.0);
  const alpha: f64 = 2.0 / (<f64>span + 1.0);
  // let average = 0.0;
  let average: f64 = 0.0;
  // for (let t = 0; t < prices.length; t++) {
  for (let t: i32 = 0; t < n; t++) {
    // if (t === 0) average = prices[t]!;
    if (t == 0) {
      average = load<f64>(prices + (t << 3));
    } else {
      // else average += alpha * (prices[t]! - average);
      average = average + alpha * (load<f64>(prices + (t << 3)) - average);
    }
    // ema[t] = average;
    store<f64>(ema + (t << 3), average == average ? average : NaN);
  }
  return 0;
}
