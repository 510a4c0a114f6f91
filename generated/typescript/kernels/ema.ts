// Generated from kernels/trading/ema.ts#L14 by `trefoil build`. Do not edit. Hash 25cc193e56af4656

/**
 * Exponential moving average, seeded with the first price.
 *
 * Each step moves by α = 2 / (span + 1) of the way to the price. A NaN price propagates for ever.
 *
 * Accuracy: 1e-12 per step, given the previous element.
 *
 * Source: the usual definition; pandas `ewm(span, adjust=False).mean()`.
 */
export function ema(prices: Float64Array, n: number, span: number, ema2: Float64Array): number {
  n |= 0;
  span |= 0;
  // const alpha = 2.0 / (span + 1.0);
  const alpha = 2.0 / (span + 1.0);
  // let average = 0.0;
  let average = 0.0;
  // for (let t = 0; t < prices.length; t++) {
  for (let t = 0; t < n; t++) {
    // if (t === 0) average = prices[t]!;
    if (t === 0) {
      average = prices[t]!;
    } else {
      // else average += alpha * (prices[t]! - average);
      average = average + alpha * (prices[t]! - average);
    }
    // ema[t] = average;
    ema2[t] = average === average ? average : NaN;
  }
  return 0;
}
