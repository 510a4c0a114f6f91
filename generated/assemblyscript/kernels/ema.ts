// Generated from kernels/trading/ema.ts#L19 by `trefoil build`. Do not edit. Hash 6ba62cc18a98f3cc

import { claim } from '../operations';

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
export function ema(prices: usize, n: i32, span: i32, warmup: i32, ema: usize, scratch: usize): f64 {
  let top = scratch;
  // outputs: { ema: vector('n') },
  {
    const lo: i32 = 0;
    const hi: i32 = n;
    const iMain: i32 = lo + ((max<i32>(hi, lo) - lo) & -8);
    // 8 rounds at once.
    for (let i: i32 = lo; i < iMain; i += 8) {
      const part = f64x2.splat(NaN);
      const part2 = f64x2.splat(NaN);
      v128.store(ema + (i << 3), part);
      v128.store(ema + (i << 3), part2, 16);
      const part3 = f64x2.splat(NaN);
      const part4 = f64x2.splat(NaN);
      v128.store(ema + (i << 3), part3, 32);
      v128.store(ema + (i << 3), part4, 48);
    }
    // The remainder.
    for (let i: i32 = iMain; i < hi; i++) {
      store<f64>(ema + (i << 3), NaN);
    }
  }
  // let total = 0.0;
  let total: f64 = 0.0;
  // let parts = 0.0;
  let parts: f64 = 0.0;
  // let alike = 0.0;
  let alike: f64 = 0.0;
  // let differ = false;
  let differ: bool = false;
  // let missing = warmup;
  let missing: i32 = warmup;
  // let average = NaN;
  let average: f64 = NaN;
  // let next: i32 = n;
  let next: i32 = n;
  // for (let t = 0; t < n; t++) {
  for (let t: i32 = 0; t < n; t++) {
    // const price = prices[t]!;
    const price: f64 = load<f64>(prices + (t << 3));
    // if (present(price)) {
    if (price == price) {
      // if (missing === warmup) alike = price;
      if (missing == warmup) {
        alike = price;
      }
      // differ = differ || price !== alike;
      differ = differ || price != alike;
      // total += price;
      total = total + price;
      // parts += price / warmup;
      parts = parts + price / <f64>warmup;
      // missing -= 1;
      missing = missing - 1;
    }
    // if (missing === 0) {
    if (missing == 0) {
      // average = !differ ? alike : abs(total) < Infinity ? total / warmup : parts;
      average = !differ ? alike : abs<f64>(total) < Infinity ? total / <f64>warmup : parts;
      // ema[t] = average;
      store<f64>(ema + (t << 3), average == average ? average : NaN);
      // next = t + 1;
      next = t + 1;
      break;
    }
    // ema[t] = NaN;
    store<f64>(ema + (t << 3), NaN);
  }
  // const alpha = 2.0 / (span + 1.0);
  const alpha: f64 = 2.0 / (<f64>span + 1.0);
  // const kept = 1.0 - alpha;
  const kept: f64 = 1.0 - alpha;
  const clamped: i32 = max<i32>(min<i32>(next, n), 0);
  // if (span === 1) {
  if (span == 1) {
    // for (let t = from; t < n; t++) ema[t] = prices[t]!;
    for (let t: i32 = clamped; t < n; t++) {
      const result: f64 = load<f64>(prices + (t << 3));
      store<f64>(ema + (t << 3), result == result ? result : NaN);
    }
  } else {
    // for (let t = from; t < n; t++) {
    for (let t: i32 = clamped; t < n; t++) {
      // const price = prices[t]!;
      const price: f64 = load<f64>(prices + (t << 3));
      // const known = present(price);
      const known: bool = price == price;
      // const moved = average * (known ? kept : 1.0) + (known ? alpha * price : -0.0);
      const moved: f64 = average * (known ? kept : 1.0) + (known ? alpha * price : -0.0);
      // average = price === average ? average : moved;
      average = price == average ? average : moved;
      // ema[t] = known ? average : NaN;
      const result: f64 = known ? average : NaN;
      store<f64>(ema + (t << 3), result == result ? result : NaN);
    }
  }
  return 0;
}
