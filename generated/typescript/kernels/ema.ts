// Generated from kernels/trading/ema.ts#L17 by `trefoil build`. Do not edit. Hash 34ab3e81b03b686d

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
export function ema(prices: Float64Array, n: number, span: number, warmup: number, ema: Float64Array): number {
  n |= 0;
  span |= 0;
  warmup |= 0;
  let total = 0.0;
  let parts = 0.0;
  let alike = 0.0;
  let differ: boolean = false;
  let missing = warmup;
  let seeded = n;
  for (let t = 0; t < n; t++) {
    const price = prices[t]!;
    if (price === price) {
      if (missing === warmup) {
        alike = price;
      }
      differ = differ || price !== alike;
      total = total + price;
      parts = parts + price / warmup;
      missing = (missing - 1) | 0;
      if (missing === 0) {
        seeded = t;
        break;
      }
    }
  }
  let average = !differ ? alike : Math.abs(total) < Infinity ? total / warmup : parts;
  const alpha = 2.0 / (span + 1.0);
  const kept = 1.0 - alpha;
  const begin = seeded;
  for (let t2 = 0; t2 < n; t2++) {
    const price2 = prices[t2]!;
    const moved = span === 1 ? price2 : price2 === average ? average : kept * average + alpha * price2;
    if (t2 > begin) {
      average = price2 === price2 ? moved : average;
    }
    const result = t2 >= begin && price2 === price2 ? average : NaN;
    ema[t2] = result === result ? result : NaN;
  }
  return 0;
}
