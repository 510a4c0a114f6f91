// Generated from kernels/trading/ema.ts#L19 by `trefoil build`. Do not edit. Hash 874da79818f89a69

import { maxIndex, minIndex } from '../operations.js';

/**
 * Exponential moving average, seeded with the mean of the first `warmup` prices.
 *
 * With α = 2 / (span + 1), a price x changes the average e to (1 − α)·e + α·x. If x equals e, the average does not change,
 * so a constant series stays constant to the bit. A span of 1 returns the prices.
 *
 * The result is NaN before the seed, and leading NaN are skipped, so the output of another kernel can be averaged. A later NaN
 * gives NaN in that element and does not change the average. Infinities are values.
 *
 * Accuracy: 1e-12 of the larger of price and previous average, per step.
 *
 * Source: the usual definition; pandas `ewm(span, adjust=False).mean()` with `warmup` 1, TA-Lib `EMA` with `warmup` = span.
 */
export function ema(prices: Float64Array, n: number, span: number, warmup: number, ema2: Float64Array): number {
  n |= 0;
  span |= 0;
  warmup |= 0;
  // outputs: { ema: vector('n') },
  fillEma(0, n, ema2);
  // let total = 0.0;
  let total = 0.0;
  // let parts = 0.0;
  let parts = 0.0;
  // let alike = 0.0;
  let alike = 0.0;
  // let differ = false;
  let differ: boolean = false;
  // let missing = warmup;
  let missing = warmup;
  // let average = NaN;
  let average = NaN;
  // let next: i32 = n;
  let next = n;
  // for (let t = 0; t < n; t++) {
  for (let t = 0; t < n; t++) {
    // const price = prices[t]!;
    const price = prices[t]!;
    // if (present(price)) {
    if (price === price) {
      // if (missing === warmup) alike = price;
      if (missing === warmup) {
        alike = price;
      }
      // differ = differ || price !== alike;
      differ = differ || price !== alike;
      // total += price;
      total = total + price;
      // parts += price / warmup;
      parts = parts + price / warmup;
      // missing -= 1;
      missing = (missing - 1) | 0;
    }
    // if (missing === 0) {
    if (missing === 0) {
      // average = !differ ? alike : abs(total) < Infinity ? total / warmup : parts;
      average = !differ ? alike : Math.abs(total) < Infinity ? total / warmup : parts;
      // ema[t] = average;
      ema2[t] = average === average ? average : NaN;
      // next = t + 1;
      next = t + 1;
      break;
    }
    // ema[t] = NaN;
    ema2[t] = NaN;
  }
  // const alpha = 2.0 / (span + 1.0);
  const alpha = 2.0 / (span + 1.0);
  // const kept = 1.0 - alpha;
  const kept = 1.0 - alpha;
  const clamped = maxIndex(minIndex(next, n), 0);
  // if (span === 1) {
  if (span === 1) {
    // for (let t = from; t < n; t++) ema[t] = prices[t]!;
    for (let t = clamped; t < n; t++) {
      const result = prices[t]!;
      ema2[t] = result === result ? result : NaN;
    }
  } else {
    // for (let t = from; t < n; t++) {
    for (let t = clamped; t < n; t++) {
      // const price = prices[t]!;
      const price = prices[t]!;
      // const known = present(price);
      const known = price === price;
      // const moved = average * (known ? kept : 1.0) + (known ? alpha * price : -0.0);
      const moved = average * (known ? kept : 1.0) + (known ? alpha * price : -0.0);
      // average = price === average ? average : moved;
      average = price === average ? average : moved;
      // ema[t] = known ? average : NaN;
      const result = known ? average : NaN;
      ema2[t] = result === result ? result : NaN;
    }
  }
  return 0;
}

function fillEma(lo: number, hi: number, ema2: Float64Array): void {
  const iMain = lo + ((maxIndex(hi, lo) - lo) & -4);
  // outputs: { ema: vector('n') },
  // 4 rounds at once.
  for (let i = lo; i < iMain; i += 4) {
    ema2[i] = NaN;
    ema2[i + 1] = NaN;
    ema2[i + 2] = NaN;
    ema2[i + 3] = NaN;
  }
  // The remainder.
  for (let i = iMain; i < hi; i++) {
    ema2[i] = NaN;
  }
}
