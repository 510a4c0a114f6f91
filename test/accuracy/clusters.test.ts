/** kmeans: given the labels, each centroid is the mean of its points. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { u32 } from '../oracles/fixtures.js';
import { backends } from '../runtime/backends.js';
import { Rational, withinClaim } from '../support/rational.js';
import { rationals } from './exact.js';
import { runs, seeds, values, type Shape } from './inputs.js';

interface Given {
  readonly style: Shape['style'];
  readonly seed: number;
  readonly points: number;
  readonly dims: number;
  readonly k: number;
  readonly maxIterations: number;
}

function check({ style, seed, points, dims, k, maxIterations }: Given): void {
  const x = { data: values({ style, seed, rows: points, cols: dims, holes: 0 }), rows: points, cols: dims };
  const first = u32(seed, points) % points;
  const init = { data: new Float64Array(k * dims), rows: k, cols: dims };
  for (let c = 0; c < k; c++) {
    const row = (first + c * Math.floor(points / k)) % points;
    init.data.set(x.data.subarray(row * dims, (row + 1) * dims), c * dims);
  }
  const exact = rationals(x.data);
  const scales = Array.from({ length: dims }, (_, d) =>
    Rational.sum(exact.filter((_, at) => at % dims === d).map((v) => v.abs())).div(Rational.fromInteger(points)),
  );
  for (const { name, rt } of backends) {
    const { centroids, iterations } = rt.kmeans({ x, init }, { maxIterations, tolerance: 0 });
    // The labels that the last update started from: those an iteration earlier, which are assigned once more at the end.
    const { labels } = rt.kmeans({ x, init }, { maxIterations: iterations - 1, tolerance: 0 });
    // A cluster without points takes one of another, against the labels.
    fc.pre(new Set(labels).size === k);
    for (let c = 0; c < k; c++) {
      const members = Array.from(labels.keys()).filter((i) => labels[i] === c);
      for (let d = 0; d < dims; d++) {
        const mean = Rational.sum(members.map((i) => exact[i * dims + d]!)).div(Rational.fromInteger(members.length));
        const got = centroids.data[c * dims + d]!;
        expect(
          withinClaim(got, mean, scales[d]!),
          `${name}, centroid ${c}, dimension ${d}: ${got}, due ${mean.toDouble()}`,
        ).toBe(true);
      }
    }
  }
}

describe.each(['decimals', 'offset', 'hugeOffset', 'outliers', 'runs'] as const)('%s', (style) => {
  it('centroids are within 1e-12 of the mean of |x|', () => {
    const given = fc
      .record({
        style: fc.constant(style),
        seed: seeds,
        points: fc.oneof(fc.constantFrom(128, 129, 257), fc.integer({ min: 1, max: 300 })),
        dims: fc.integer({ min: 1, max: 9 }),
        k: fc.integer({ min: 1, max: 6 }),
        maxIterations: fc.constantFrom(1, 2, 3, 100),
      })
      .map((of) => ({ ...of, k: Math.min(of.k, of.points) }));
    fc.assert(fc.property(given, check), { numRuns: runs(10) });
  });
});
