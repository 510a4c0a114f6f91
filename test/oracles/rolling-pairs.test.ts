/** Rolling covariance and correlation against pandas on pairs of real columns, with and without holes. */
import type { MatrixInput } from 'trefoil';
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { expectWithinClaim } from './claim.js';
import { decode, matrixOf, readFixture, type Cell, type Source } from './fixtures.js';

interface Case {
  readonly name: string;
  readonly source: Source;
  /** Of each of the two columns. */
  readonly holes: readonly [readonly number[], readonly number[]];
  readonly window: number;
  readonly minPeriods: number;
  readonly at: readonly number[];
  readonly results: readonly [Result, Result];
}

interface Result {
  readonly kernel: 'rollingCov' | 'rollingCorr';
  readonly pandasError: number;
  readonly values: readonly Cell[];
}

const { cases } = readFixture<{ cases: Case[] }>('rolling-pairs');
const COPIES = 5;

/** One column of a matrix of two, several times side by side. */
function columnOf({ data, rows }: MatrixInput, of: number, holes: readonly number[], cols: number): MatrixInput {
  const value = (row: number): number => (holes.includes(row) ? NaN : data[row * 2 + of]!);
  return { data: Float64Array.from({ length: rows * cols }, (_, at) => value(Math.floor(at / cols))), rows, cols };
}

/** S of the covariance: the product of both deviations, from the rows that have both values. */
function scaleOf(x: MatrixInput, y: MatrixInput, row: number, window: number): number {
  const rows = Array.from({ length: Math.min(window, row + 1) }, (_, k) => row - k).filter(
    (k) => !Number.isNaN(x.data[k]! + y.data[k]!),
  );
  const squares = ({ data }: MatrixInput): number => {
    const mean = rows.reduce((total, k) => total + data[k]!, 0) / rows.length;
    return rows.reduce((total, k) => total + (data[k]! - mean) ** 2, 0);
  };
  return rows.length < 2 ? 0 : Math.sqrt(squares(x) * squares(y)) / (rows.length - 1);
}

describe.each(backends)('windows over pairs on $name agree with pandas', ({ rt }) => {
  it.for(cases)('$name, window $window, at least $minPeriods', (one, context) => {
    const { source, holes, window, minPeriods, at } = one;
    const both = matrixOf(source, context);
    const [first, second] = [columnOf(both, 0, holes[0], 1), columnOf(both, 1, holes[1], 1)];
    for (const cols of [1, COPIES]) {
      const [x, y] = [columnOf(both, 0, holes[0], cols), columnOf(both, 1, holes[1], cols)];
      const got = {
        rollingCov: rt.rollingCov({ x, y }, { window, minPeriods }).cov.data,
        rollingCorr: rt.rollingCorr({ x, y }, { window, minPeriods }).corr.data,
      };
      for (const { kernel, pandasError, values } of one.results)
        for (let j = 0; j < cols; j++)
          expectWithinClaim({
            got: at.map((row) => got[kernel][row * cols + j]!),
            due: values.map(decode),
            scale: (k) => (kernel === 'rollingCorr' ? 1 : scaleOf(first, second, at[k]!, window)),
            error: pandasError,
            place: (k) => `${kernel}, row ${at[k]}, column ${j} of ${cols}`,
          });
    }
    expect(one.results.length).toBe(2);
  });
});

describe.each(backends)('rollingCorr on $name', ({ rt }) => {
  it('is exactly 1 for equal columns, −1 for opposite ones and NaN for constant ones', () => {
    const values = Float64Array.from({ length: 300 }, (_, i) => 1e9 + Math.sin(i * 1.7) * 3 + ((i * 37) % 11) / 7);
    const x = { data: values, rows: 300, cols: 1 };
    const opposite = { ...x, data: values.map((value) => 2 - value * 4) };
    const constant = { ...x, data: new Float64Array(300).fill(0.1) };
    for (const window of [2, 3, 16, 100]) {
      const corr = (y: MatrixInput): number[] => [
        ...rt.rollingCorr({ x, y }, { window }).corr.data.subarray(window - 1),
      ];
      expect(new Set(corr(x))).toEqual(new Set([1]));
      expect(new Set(corr({ ...x, data: values.map((value) => -value) }))).toEqual(new Set([-1]));
      expect(corr(opposite).every((r) => Math.abs(r + 1) < 1e-12 && r >= -1)).toBe(true);
      expect(corr(constant).every(Number.isNaN)).toBe(true);
    }
  });
});
