/** ar1Fit and ar1Residuals against exact least squares: NumPy's lstsq drops a column with a large offset. */
import type { MatrixInput } from 'trefoil';
import { describe, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { expectWithinClaim } from './claim.js';
import { decode, matrixOf, readFixture, type Cell, type Source } from './fixtures.js';

interface Case {
  readonly name: string;
  readonly source?: Source;
  readonly x?: { readonly rows: number; readonly cols: number; readonly data: readonly Cell[] };
  /** Exact, rounded once. */
  readonly alpha: readonly Cell[];
  readonly intercept: readonly Cell[];
  /** |mean(after)| + |alpha · mean(before)|. */
  readonly interceptScale: readonly Cell[];
  /** The first rows of each column, by the rounded alpha. */
  readonly residuals: readonly (readonly Cell[] | null)[];
}

const { cases } = readFixture<{ cases: Case[] }>('ar1');

const columnOf = ({ data, rows, cols }: MatrixInput, j: number): number[] =>
  Array.from({ length: rows }, (_, i) => data[i * cols + j]!);
const meanOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;

/** S of the slope: Σ|dx·dy| / Σdx². */
function slopeScale(x: MatrixInput, j: number): number {
  const column = columnOf(x, j),
    before = column.slice(0, -1),
    after = column.slice(1);
  const middle = meanOf(before),
    next = meanOf(after);
  let together = 0,
    spread = 0;
  before.forEach((value, t) => {
    together += Math.abs((value - middle) * (after[t]! - next));
    spread += (value - middle) ** 2;
  });
  return together / spread;
}

describe.each(backends)('on $name', ({ rt }) => {
  const inputOf = ({ source, x }: Case, context: Parameters<typeof matrixOf>[1]): MatrixInput =>
    source === undefined ? { ...x!, data: Float64Array.from(x!.data, decode) } : matrixOf(source, context);

  it.for(cases)('ar1Fit: $name', (given, context) => {
    const x = inputOf(given, context);
    const { alpha, intercept } = rt.ar1Fit({ x });
    expectWithinClaim({
      got: alpha,
      due: given.alpha.map(decode),
      scale: (j) => slopeScale(x, j),
      place: (j) => `alpha ${j}`,
    });
    expectWithinClaim({
      got: intercept,
      due: given.intercept.map(decode),
      scale: (j) => decode(given.interceptScale[j]!),
      place: (j) => `intercept ${j}`,
    });
  });

  it.for(cases)('ar1Residuals: $name', (given, context) => {
    const x = inputOf(given, context);
    const alpha = Float64Array.from(given.alpha, decode);
    const { residuals } = rt.ar1Residuals({ x, alpha });
    given.residuals.forEach((due, j) => {
      if (due === null) return;
      const column = columnOf(x, j);
      expectWithinClaim({
        got: columnOf(residuals, j).slice(0, due.length),
        due: due.map(decode),
        scale: (t) => (t === 0 ? 0 : Math.abs(column[t]!) + Math.abs(alpha[j]! * column[t - 1]!)),
        place: (t) => `row ${t}, column ${j}`,
      });
    });
  });
});
