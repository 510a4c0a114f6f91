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
};

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
              due: values.map(decode),
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
