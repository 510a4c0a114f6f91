/** NIST's reference data sets for univariate statistics: mean and standard deviation by one window as long as the data. */
import type { Runtime } from 'trefoil';
import { describe, expect, it, type TestContext } from 'vitest';
import { backends } from '../runtime/backends.js';
import { CLAIM, expectWithinClaim } from './claim.js';
import { column, matrixOf, readFixture } from './fixtures.js';

interface Case {
  readonly name: string;
  readonly file: string;
  readonly column: string;
  readonly n: number;
  /** Exact for the doubles nearest to the decimal data, rounded once. */
  readonly mean: number;
  readonly sd: number;
}

const { cases } = readFixture<{ cases: Case[] }>('nist-exact');

/** Sets whose decimal data are no doubles, so that their standard deviation as doubles is not the certified one. */
const LOST_IN_DOUBLES = ['NumAcc3', 'NumAcc4'];

function statistics(rt: Runtime, given: Case, context: TestContext): { mean: number; sd: number; magnitude: number } {
  const x = matrixOf({ file: given.file, columns: [given.column], rows: [0, given.n] }, context);
  const params = { window: given.n };
  return {
    mean: rt.rollingMean({ x }, params).mean.data[given.n - 1]!,
    sd: rt.rollingStd({ x }, params).std.data[given.n - 1]!,
    magnitude: x.data.reduce((total, value) => total + Math.abs(value), 0) / given.n,
  };
}

/** A certified text, and half a unit of its last digit. */
function certified(name: string, quantity: string, context: TestContext): { value: number; error: number } {
  const file = 'nist_univariate/certified.csv';
  const text = column(file, quantity, context)[column(file, 'name', context).indexOf(name)]!;
  const digits = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  // Short texts such as 0.1 are meant exactly.
  return { value: Number(text), error: digits > 5 ? 0.5 * 10 ** -digits : 0 };
}

describe.each(backends)('full windows on $name', ({ rt }) => {
  it.for(cases)('give the exact statistics of $name', (given, context) => {
    const { mean, sd, magnitude } = statistics(rt, given, context);
    expectWithinClaim({ got: [mean], due: [given.mean], scale: () => magnitude, place: () => 'mean' });
    expectWithinClaim({ got: [sd], due: [given.sd], place: () => 'sd' });
  });

  it.for(cases)('give the certified values of $name', (given, context) => {
    const { mean, sd, magnitude } = statistics(rt, given, context);
    const due = { mean: certified(given.name, 'mean', context), sd: certified(given.name, 'sd', context) };
    expect(Math.abs(mean - due.mean.value)).toBeLessThanOrEqual(CLAIM * magnitude + due.mean.error);
    if (!LOST_IN_DOUBLES.includes(given.name))
      expect(Math.abs(sd - due.sd.value)).toBeLessThanOrEqual(CLAIM * due.sd.value + due.sd.error);
  });
});
