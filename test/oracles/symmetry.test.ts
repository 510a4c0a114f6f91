/** What a kernel calls symmetric is so to the bit; correlations of columns that are a line are exactly ±1. */
import { readFileSync } from 'node:fs';
import type { Matrix, MatrixInput, Runtime } from 'trefoil';
import { describe, expect, it } from 'vitest';
import { runs } from '../accuracy/inputs.js';
import { backends } from '../runtime/backends.js';
import { Draw } from '../support/draw.js';
import { hexOf } from './fixtures.js';

interface Described {
  readonly name: string;
  readonly inputs: readonly { name: string; kind: string }[];
  readonly outputs: readonly { name: string; doc?: string }[];
}

const { kernels } = JSON.parse(readFileSync(new URL('../../generated/manifest.json', import.meta.url), 'utf8')) as {
  kernels: Record<string, Described>;
};
const symmetric = Object.values(kernels).flatMap(({ name, inputs, outputs }) =>
  outputs.filter(({ doc }) => /symmetric/.test(doc ?? '')).map((output) => ({ name, inputs, output: output.name })),
);

type Call = (inputs: Record<string, MatrixInput>) => Record<string, Matrix>;
const kernelOf = (rt: Runtime, name: string): Call => (rt as unknown as Record<string, Call>)[name]!;

const MAGNITUDES = [1, 1, 1, 1e-200, 1e200, 1e80, 1e-80, 1.7e308, 1e-308, 5e-324, 1e16];

function columns(draw: Draw): MatrixInput {
  const rows = draw.pick([1, 2, 2, 3, 3, 4, 8, 20, 129, 300]),
    cols = draw.pick([1, 2, 3, 5, 8, 11, 17]);
  const data = new Float64Array(rows * cols);
  for (let j = 0; j < cols; j++) {
    const magnitude = draw.pick(MAGNITUDES),
      whole = draw.chance(0.5),
      constant = draw.chance(0.1),
      bad = draw.chance(0.05);
    const factor = (): number =>
      whole ? Math.trunc(draw.int(-3, 3)) / (magnitude > 1e300 ? 3 : 1) : draw.unit() * 2 - 1;
    for (let t = 0; t < rows; t++) data[t * cols + j] = magnitude * (constant ? 1 : factor());
    if (bad) data[draw.int(0, rows - 1) * cols + j] = draw.pick([NaN, Infinity, -Infinity]);
  }
  return { data, rows, cols };
}

it('some outputs are called symmetric', () =>
  expect(symmetric.map(({ name }) => name)).toEqual(expect.arrayContaining(['correlation', 'covariance'])));

describe.each(backends)('on $name', ({ rt }) => {
  it.each(symmetric)('$name: $output', ({ name, inputs, output }) => {
    expect(inputs.every(({ kind }) => kind === 'matrix')).toBe(true);
    for (let seed = 0; seed < runs(200); seed++) {
      const x = columns(new Draw(seed));
      const { data, rows, cols } = kernelOf(rt, name)(Object.fromEntries(inputs.map((input) => [input.name, x])))[
        output
      ]!;
      expect(rows).toBe(cols);
      for (let i = 0; i < rows; i++)
        for (let j = 0; j < i; j++)
          expect(hexOf(data[i * cols + j]!), `seed ${seed}, ${i}, ${j}`).toBe(hexOf(data[j * cols + i]!));
    }
  });

  const correlation = (...rows: number[][]): number[] => [
    ...rt.correlation({ x: { data: Float64Array.from(rows.flat()), rows: rows.length, cols: rows[0]!.length } }).corr
      .data,
  ];
  const covariance = (...rows: number[][]): number[] => [
    ...rt.covariance({ x: { data: Float64Array.from(rows.flat()), rows: rows.length, cols: rows[0]!.length } }).cov
      .data,
  ];

  it('a correlation of three points is the same both ways', () => {
    const [, above, below] = correlation([0, 0], [0, 1], [1, 2]);
    expect(above).toBe(below);
    expect(Math.abs(above! - Math.sqrt(0.75))).toBeLessThan(2e-16);
  });

  it('equal and opposite columns, also as powers of two of each other, are exactly ±1', () => {
    for (let seed = 0; seed < runs(200); seed++) {
      const draw = new Draw(seed);
      const rows = draw.pick([2, 3, 5, 30, 200]),
        magnitude = draw.pick([1, 1e200, 1e-200, 1e80, 1e-80, 1e308, 1e-300]),
        factor = 2 ** -draw.int(0, 9);
      const values = Array.from({ length: rows }, (_, t) => magnitude * (t === 0 ? 1 : draw.unit() * 2 - 1));
      const got = correlation(...values.map((v) => [v, -v, v * factor, v]));
      expect(got, `seed ${seed}`).toEqual([1, -1, 1, 1, -1, 1, -1, -1, 1, -1, 1, 1, 1, -1, 1, 1]);
    }
  });

  it('two rows are a line', () => {
    for (let seed = 0; seed < runs(500); seed++) {
      const draw = new Draw(seed);
      const value = (): number => draw.pick(MAGNITUDES) * (draw.unit() * 2 - 1);
      const [a, b, c, d] = [value(), value(), value(), value()];
      // A column that is constant has no correlation, not even with itself.
      const [first, second] = [c === a ? NaN : 1, d === b ? NaN : 1];
      const due = first * second * Math.sign(c - a) * Math.sign(d - b);
      expect(correlation([a, b], [c, d]), `seed ${seed}: ${[a, b, c, d].join()}`).toEqual([first, due, due, second]);
    }
  });

  it.each([1, 1e-200, 1e200, 1e-80, 1e80, 1e-305, 1e308])('a magnitude of %f changes nothing', (magnitude) => {
    // A power of two near it, so that the columns are the same but for their exponents.
    const scale = 2 ** Math.round(Math.log2(magnitude)) * 0.25;
    const plain = [
      [0, 3, 1],
      [0.5, 1, 1],
      [1, -2, 1],
      [-1, 0.25, 1],
    ];
    expect(correlation(...plain.map((row) => row.map((v) => v * scale)))).toEqual(correlation(...plain));
    expect(correlation(...plain.map(([a, b, c]) => [a! * scale, b!, c!]))).toEqual(correlation(...plain));
  });

  it('a covariance is infinite only where it is too large itself', () => {
    expect(covariance([1e308, 1], [-1e308, 2])).toEqual([Infinity, -1e308, -1e308, 0.5]);
    expect(covariance([1.7e308, 3e-320], [-1.7e308, 1e-320], [0, 2e-320])[1]).toBeCloseTo(1.7e-12, 15);
    const [variance] = covariance([3e-160], [1e-160], [2e-160]);
    expect(Math.abs(variance! - 1e-320)).toBeLessThanOrEqual(5e-324);
  });

  it('NaN and infinities stay with the pairs they are part of', () => {
    expect(correlation([1, 1, Infinity], [2, 3, 1], [4, 4, 2])).toEqual([
      1,
      expect.closeTo(0.928, 2),
      NaN,
      expect.closeTo(0.928, 2),
      1,
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
    expect(correlation([5, 1], [5, 3], [5, 4])).toEqual([NaN, NaN, NaN, 1]);
  });
});
