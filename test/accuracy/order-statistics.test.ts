/**
 * Rolling order statistics against a plain sort of every window, bit for bit: each width has its own shape of
 * runs, and where sorted runs end the list that slides begins.
 */
import { describe, expect, it } from 'vitest';
import { hexOf, u32 } from '../oracles/fixtures.js';
import { backends } from '../runtime/backends.js';
import { values, type Shape } from './inputs.js';

const WIDTHS = [...Array.from({ length: 36 }, (_, i) => i + 1), 47, 48, 49, 63, 64, 65, 66, 100, 128, 150];

/** Series, a few columns, more columns than a tile of runs has; long enough for several tiles. */
const SHAPES: readonly { rows: number; cols: number }[] = [
  { rows: 1500, cols: 1 },
  { rows: 300, cols: 3 },
  { rows: 180, cols: 19 },
];

const INPUTS: Readonly<Record<string, (shape: { rows: number; cols: number }) => Float64Array>> = {
  decimals: (shape) => values({ ...shape, style: 'decimals', seed: 5, holes: 0 } as Shape),
  'few values, both zeros and infinities': ({ rows, cols }) => {
    const few = [0, -0, 1.5, -1.5, Infinity, -Infinity, 2, 3];
    return Float64Array.from({ length: rows * cols }, (_, i) => few[u32(9, i) % (u32(9, i >> 6) % 3 === 0 ? 8 : 4)]!);
  },
  'so large that sums overflow': ({ rows, cols }) => {
    const large = [1.7e308, -1.7e308, 1.2e308, Number.MAX_VALUE, -1e308, 1, 2 ** 1021, -(2 ** 1021), 2 ** 1020, 5e-324];
    return Float64Array.from({ length: rows * cols }, (_, i) =>
      u32(11, i >> 7) % 2 === 0 ? u32(11, i) % 1000 : large[u32(11, i) % large.length]!,
    );
  },
  'with holes': (shape) => values({ ...shape, style: 'runs', seed: 3, holes: 41 } as Shape),
};

function middle(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[half]!;
  const [low, high] = [sorted[half - 1]!, sorted[half]!];
  return Number.isFinite(low + high) ? (low + high) * 0.5 : low * 0.5 + high * 0.5;
}

function quantile(sorted: Float64Array, q: number): number {
  const h = q * (sorted.length - 1),
    below = Math.floor(h);
  const [low, high] = [sorted[below]!, sorted[below + 1]!];
  if (h === below || low === high) return low;
  if (low === -Infinity && high === Infinity) return NaN;
  if (!Number.isFinite(low)) return low;
  if (!Number.isFinite(high)) return high;
  // Only where the step overflows is it weighed.
  return Number.isFinite(high - low) ? low + (high - low) * (h - below) : low * (1 - (h - below)) + high * (h - below);
}

const Q = 0.3;

function due(
  x: Float64Array,
  cols: number,
  window: number,
  minPeriods: number,
): { median: Float64Array; mad: Float64Array; quantile: Float64Array } {
  const results = {
    median: new Float64Array(x.length),
    mad: new Float64Array(x.length),
    quantile: new Float64Array(x.length),
  };
  for (let at = 0; at < x.length; at++) {
    const col = at % cols,
      row = (at - col) / cols;
    const present: number[] = [];
    for (let r = Math.max(0, row - window + 1); r <= row; r++)
      if (!Number.isNaN(x[r * cols + col])) present.push(x[r * cols + col]! + 0);
    const sorted = Float64Array.from(present).sort();
    const enough = sorted.length >= minPeriods;
    const centre = middle(sorted),
      deviations = sorted.map((v) => Math.abs(v - centre));
    results.median[at] = enough ? centre : NaN;
    results.quantile[at] = enough ? quantile(sorted, Q) : NaN;
    results.mad[at] = !enough || deviations.some(Number.isNaN) ? NaN : middle(deviations.sort());
  }
  return results;
}

describe.each(Object.entries(INPUTS))('%s', (_, make) => {
  it.each(SHAPES)('$rows rows, $cols columns', ({ rows, cols }) => {
    const x = { data: make({ rows, cols }), rows, cols };
    for (const window of WIDTHS) {
      const minPeriods = Math.max(0, window - 2);
      const wanted = due(x.data, cols, window, minPeriods);
      for (const { name, rt } of backends) {
        const got = {
          median: rt.rollingMedian({ x }, { window, minPeriods }).median.data,
          mad: rt.rollingMad({ x }, { window, minPeriods }).mad.data,
          quantile: rt.rollingQuantile({ x }, { window, minPeriods, q: Q }).quantile.data,
        };
        for (const key of ['median', 'mad', 'quantile'] as const) {
          const at = got[key].findIndex((value, i) => !Object.is(value, wanted[key][i]));
          if (at < 0) continue;
          expect.fail(
            `${name}: ${key}, window ${window}, row ${Math.floor(at / cols)}, column ${at % cols}: ${hexOf(got[key][at]!)}, due ${hexOf(wanted[key][at]!)}`,
          );
        }
      }
    }
  });
});
