// Generated from kernels/trading/ema.ts#L17 by `trefoil build`. Do not edit. Hash c3eeb4f538ab473a

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
  let average = NaN;
  let next = n;
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
    }
    if (missing === 0) {
      average = !differ ? alike : Math.abs(total) < Infinity ? total / warmup : parts;
      ema[t] = average === average ? average : NaN;
      next = (t + 1) | 0;
      break;
    }
    ema[t] = NaN;
  }
  const alpha = 2.0 / (span + 1.0);
  const kept = 1.0 - alpha;
  const operand = (((n + 1) | 0) - 1) | 0;
  const operand2 = operand < next ? operand : next;
  const clamped = operand2 < 0 ? 0 : operand2;
  if (span === 1) {
    for (let t2 = clamped; t2 < n; t2++) {
      const result = prices[t2]!;
      ema[t2] = result === result ? result : NaN;
    }
  } else {
    for (let t3 = clamped; t3 < n; t3++) {
      const price2 = prices[t3]!;
      const known = price2 === price2;
      const moved = average * (known ? kept : 1.0) + (known ? alpha * price2 : -0.0);
      average = price2 === average ? average : moved;
      const result2 = known ? average : NaN;
      ema[t3] = result2 === result2 ? result2 : NaN;
    }
  }
  return 0;
}
