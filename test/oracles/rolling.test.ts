/** rollingMean and rollingStd against pandas on real columns, with and without holes. */
import type { MatrixInput, Runtime } from 'trefoil';
import { describe, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { expectWithinClaim } from './claim.js';
import { decode, matrixOf, readFixture, type Cell, type Source } from './fixtures.js';

interface Result {
  readonly kernel: string;
  readonly params: { readonly ddof?: number };
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

/** S of the mean: the mean of |x| over the window. */
function meanMagnitude(x: ArrayLike<number>, row: number, window: number): number {
  let total = 0, count = 0;
  for (let i = Math.max(0, row - window + 1); i <= row; i++) {
    if (Number.isNaN(x[i]!)) continue;
    total += Math.abs(x[i]!);
    count++;
  }
  return count === 0 ? 0 : total / count;
}

/** The column several times side by side, so that both lanes and what is left over meet it. */
const COPIES = 5;

function repeated({ data, rows }: MatrixInput): MatrixInput {
  return { data: Float64Array.from({ length: rows * COPIES }, (_, at) => data[Math.floor(at / COPIES)]!), rows, cols: COPIES };
}

function run(rt: Runtime, { kernel, params }: Result, x: MatrixInput, window: number, minPeriods: number): Float64Array {
  if (kernel === 'rollingMean') return rt.rollingMean({ x }, { window, minPeriods }).mean.data;
  return rt.rollingStd({ x }, { window, minPeriods, ddof: params.ddof! }).std.data;
}

describe.each(backends)('windows on $name agree with pandas', ({ rt }) => {
  it.for(cases)('$name, window $window, at least $minPeriods', ({ source, holes, window, minPeriods, at, results }, context) => {
    const column = matrixOf(source, context, holes);
    for (const result of results.filter(({ kernel }) => kernel === 'rollingMean' || kernel === 'rollingStd')) {
      for (const x of [column, repeated(column)]) {
        const all = run(rt, result, x, window, minPeriods);
        for (let j = 0; j < x.cols; j++) {
          expectWithinClaim({
            got: at.map((row) => all[row * x.cols + j]!),
            due: result.values.map(decode),
            scale: (k) => (result.kernel === 'rollingMean' ? meanMagnitude(column.data, at[k]!, window) : 0),
            error: result.pandasError,
            place: (k) => `${result.kernel}, row ${at[k]}, column ${j} of ${x.cols}`,
          });
        }
      }
    }
  });
});
