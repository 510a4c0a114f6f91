/** The rolling kernels against pandas on real columns, with and without holes. */
import type { Matrix, MatrixInput, Runtime } from 'trefoil';
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { expectWithinClaim } from './claim.js';
import { decode, matrixOf, readFixture, type Cell, type Source } from './fixtures.js';

interface Result {
  readonly kernel: string;
  readonly output: string;
  readonly params: Readonly<Record<string, number>>;
  /** Of pandas, relative to max(|exact|, S): it adds and subtracts along the column. */
  readonly pandasError: number;
  readonly values: readonly Cell[];
}

interface Case {
  readonly name: string;
  readonly source: Source;
  readonly holes: readonly number[];
  readonly window: number;
  readonly minPeriods: number;
  /** The rows that `values` are of. */
  readonly at: readonly number[];
  readonly results: readonly Result[];
}

const { cases } = readFixture<{ cases: Case[] }>('rolling');

/** S by kernel, from the values present in a window. Others are relative. */
const SCALES: Readonly<Record<string, (present: readonly number[]) => number>> = {
  rollingSum: (present) => present.reduce((total, value) => total + Math.abs(value), 0),
  rollingMean: (present) => present.reduce((total, value) => total + Math.abs(value), 0) / present.length,
  rollingQuantile: (present) => Math.max(...present.map(Math.abs)),
  rollingMad: (present) => Math.max(...present.map(Math.abs)),
  rollingSkew: (present) => {
    const { n, m2, m3 } = sizesOf(present);
    return m2 === 0 ? 0 : (n * Math.sqrt(n - 1) * m3) / ((n - 2) * m2 ** 1.5);
  },
  rollingKurt: (present) => {
    const { n, m2, m4 } = sizesOf(present);
    return m2 === 0 ? 0 : ((n - 1) * n * (n + 1) * m4) / ((n - 2) * (n - 3) * m2 ** 2);
  },
};

/** Sums of powers of |x − mean|. */
function sizesOf(present: readonly number[]): Record<'n' | 'm2' | 'm3' | 'm4', number> {
  const mean = present.reduce((total, value) => total + value, 0) / present.length;
  const power = (k: number): number => present.reduce((total, value) => total + Math.abs(value - mean) ** k, 0);
  return { n: present.length, m2: power(2), m3: power(3), m4: power(4) };
}

/** What a constant window gives by definition, where pandas 3 says NaN; it said the same up to 2.2. */
function ofConstant(kernel: string, present: readonly number[], minPeriods: number): number | undefined {
  const least = { rollingSkew: 3, rollingKurt: 4 }[kernel];
  if (least === undefined || present.length < Math.max(least, minPeriods)) return undefined;
  if (present.some((value) => value !== present[0])) return undefined;
  return kernel === 'rollingSkew' ? 0 : -3;
}

/** These choose one of the values. */
const EXACT = ['rollingMin', 'rollingMax'];

/** Columns side by side, so that both lanes and what is left over meet the data. */
const COPIES = 5;

function repeated({ data, rows }: MatrixInput): MatrixInput {
  return {
    data: Float64Array.from({ length: rows * COPIES }, (_, at) => data[Math.floor(at / COPIES)]!),
    rows,
    cols: COPIES,
  };
}

type Windowed = (inputs: { x: MatrixInput }, params: object) => Readonly<Record<string, Matrix>>;

/** A kernel by name; undefined where the table knows one that is not there. */
const kernelOf = (rt: Runtime, name: string): Windowed | undefined =>
  (rt as unknown as Record<string, Windowed | undefined>)[name];

const missing = new Set(
  cases
    .flatMap(({ results }) => results.map(({ kernel }) => kernel))
    .filter((kernel) => kernelOf(backends[0]!.rt, kernel) === undefined),
);
if (missing.size > 0) console.warn(`in the table of pandas, but not among the kernels: ${[...missing].join(', ')}`);

describe.each(backends)('windows on $name agree with pandas', ({ rt }) => {
  it.for(cases)(
    '$name, window $window, at least $minPeriods',
    ({ source, holes, window, minPeriods, at, results }, context) => {
      const column = matrixOf(source, context, holes);
      const present = at.map((row) =>
        [...column.data.subarray(Math.max(0, row - window + 1), row + 1)].filter((value) => !Number.isNaN(value)),
      );
      let judged = 0;
      for (const { kernel, output, params, pandasError, values } of results) {
        const call = kernelOf(rt, kernel);
        if (call === undefined) continue;
        judged++;
        for (const x of [column, repeated(column)]) {
          const all = call({ x }, { window, minPeriods, ...params })[output]!.data;
          for (let j = 0; j < x.cols; j++) {
            expectWithinClaim({
              got: at.map((row) => all[row * x.cols + j]!),
              due: values.map((cell, k) => ofConstant(kernel, present[k]!, minPeriods) ?? decode(cell)),
              scale: (k) => (present[k]!.length === 0 ? 0 : (SCALES[kernel]?.(present[k]!) ?? 0)),
              error: pandasError,
              exact: EXACT.includes(kernel),
              place: (k) => `${kernel}, row ${at[k]}, column ${j} of ${x.cols}`,
            });
          }
        }
      }
      expect(judged).toBeGreaterThan(0);
    },
  );
});
