/** covariance and correlation against exact rationals: NumPy's own rounding makes correlations of constant columns. */
import type { MatrixInput } from 'trefoil';
import { describe, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { expectWithinClaim } from './claim.js';
import { decode, matrixOf, readFixture, type Cell, type Source } from './fixtures.js';

interface Case {
  readonly name: string;
  readonly source?: Source;
  readonly x?: { readonly rows: number; readonly cols: number; readonly data: readonly Cell[] };
  readonly ddof: number;
  readonly exact: {
    readonly covariance: readonly Cell[];
    readonly covarianceScale: readonly Cell[];
    readonly correlation: readonly Cell[];
  };
}

const { cases } = readFixture<{ cases: Case[] }>('covariance');

describe.each(backends)('on $name', ({ rt }) => {
  const inputOf = ({ source, x }: Case, context: Parameters<typeof matrixOf>[1]): MatrixInput =>
    source === undefined ? { ...x!, data: Float64Array.from(x!.data, decode) } : matrixOf(source, context);

  it.for(cases)('covariance: $name', (given, context) => {
    const { cov } = rt.covariance({ x: inputOf(given, context) }, { ddof: given.ddof });
    const scales = given.exact.covarianceScale.map(decode);
    expectWithinClaim({ got: cov.data, due: given.exact.covariance.map(decode), scale: (at) => scales[at]! });
  });

  it.for(cases)('correlation: $name', (given, context) => {
    const { corr } = rt.correlation({ x: inputOf(given, context) });
    expectWithinClaim({ got: corr.data, due: given.exact.correlation.map(decode), scale: () => 1 });
  });
});
