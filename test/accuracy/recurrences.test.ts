/** kama step by step: the element before is taken as given. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { Rational, withinClaim } from '../support/rational.js';
import { rationals } from './exact.js';
import { lengths, runs, seeds, values } from './inputs.js';

const integer = (value: number): Rational => Rational.fromInteger(value);

/** Element t from element t − 1, or the seed. */
function step(
  prices: readonly Rational[],
  t: number,
  before: Rational,
  period: number,
  fast: number,
  slow: number,
): Rational {
  const fastest = integer(2).div(integer(fast + 1)),
    slowest = integer(2).div(integer(slow + 1));
  const noise = Rational.sum(Array.from({ length: period }, (_, k) => prices[t - k]!.sub(prices[t - k - 1]!).abs()));
  const move = prices[t]!.sub(prices[t - period]!).abs();
  const efficiency = noise.sign() === 0 ? Rational.zero : move.div(noise);
  const rate = efficiency.mul(fastest.sub(slowest)).add(slowest);
  return before.add(rate.mul(rate).mul(prices[t]!.sub(before)));
}

// Prices are positive, so that only the step itself can cancel: S is the element before.
const PRICES = ['decimals', 'offset', 'hugeOffset', 'magnitudes', 'runs'] as const;

it.each(PRICES)('kama on %s is within 1e-12 of each exact step', (style) => {
  const spans = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(
      seeds,
      lengths(140),
      fc.integer({ min: 1, max: 20 }),
      spans,
      spans,
      (seed, rows, period, fast, slow) => {
        const prices = values({ style, seed, rows, cols: 1, holes: 0 }).map(
          (price) => Math.abs(price) + (price === 0 ? 1 : 0),
        );
        const exact = rationals(prices);
        for (const { name, rt } of backends) {
          const { kama } = rt.kama({ prices }, { period, fast, slow });
          kama.forEach((got, t) => {
            const place = `${name}, element ${t}: ${got}`;
            if (t < period - 1) expect(got, place).toBeNaN();
            else if (t === period - 1) expect(got, place).toBe(prices[t]);
            else
              expect(
                withinClaim(got, step(exact, t, Rational.fromDouble(kama[t - 1]!), period, fast, slow), kama[t - 1]!),
                place,
              ).toBe(true);
          });
        }
      },
    ),
    { numRuns: runs(8) },
  );
});
