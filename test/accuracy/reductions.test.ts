/** sum, dot and matmul against exact sums of exact products. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { dot, rationals, sum } from './exact.js';
import { lengths, runs, seeds, styles, values } from './inputs.js';
import { expectExact } from './judge.js';

describe.each(styles)('%s', (style) => {
  it('sum is within 1e-12 of Σ|x|', () => {
    fc.assert(
      fc.property(seeds, lengths(1500), (seed, rows) => {
        const x = values({ style, seed, rows, cols: 1, holes: 0 });
        expectExact(
          (rt) => [rt.sum({ x }).sum],
          () => sum(rationals(x)),
          () => `sum of ${rows}`,
        );
      }),
      { numRuns: runs(20) },
    );
  });

  it('dot is within 1e-12 of Σ|x·y|', () => {
    fc.assert(
      fc.property(seeds, lengths(1500), (seed, rows) => {
        const [x, y] = [seed, seed + 1].map((seed) => values({ style, seed, rows, cols: 1, holes: 0 })) as [
          Float64Array,
          Float64Array,
        ];
        expectExact(
          (rt) => [rt.dot({ x, y }).dot],
          () => dot(rationals(x), rationals(y)),
          () => `dot of ${rows}`,
        );
      }),
      { numRuns: runs(10) },
    );
  });

  it('matmul is within 1e-12 of Σ|a·b|', () => {
    const size = fc.oneof(fc.constantFrom(1, 4, 8), fc.integer({ min: 1, max: 11 }));
    fc.assert(
      fc.property(seeds, size, lengths(300), size, (seed, n, k, m) => {
        const a = { data: values({ style, seed, rows: n, cols: k, holes: 0 }), rows: n, cols: k };
        const b = { data: values({ style, seed: seed + 1, rows: k, cols: m, holes: 0 }), rows: k, cols: m };
        const rowsOfA = Array.from({ length: n }, (_, i) => rationals(a.data.subarray(i * k, (i + 1) * k)));
        const colsOfB = Array.from({ length: m }, (_, j) =>
          rationals(Array.from({ length: k }, (_, l) => b.data[l * m + j]!)),
        );
        expectExact(
          (rt) => rt.matmul({ a, b }).c.data,
          (at) => dot(rowsOfA[Math.floor(at / m)]!, colsOfB[at % m]!),
          (at) => `matmul ${n}×${k}×${m}, element (${Math.floor(at / m)}, ${at % m})`,
        );
      }),
      { numRuns: runs(6) },
    );
  });
});
