/** kama against a table computed step by step in exact rationals. */
import { describe, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { expectWithinClaim } from './claim.js';
import { decode, matrixOf, readFixture, type Cell, type Source } from './fixtures.js';

interface Case {
  readonly name: string;
  readonly source?: Source;
  readonly holes?: readonly number[];
  readonly prices?: readonly Cell[];
  readonly period: number;
  readonly fast: number;
  readonly slow: number;
  readonly kama: readonly Cell[];
}

const { cases } = readFixture<{ cases: Case[] }>('kama');

describe.each(backends)('kama on $name agrees with exact steps', ({ rt }) => {
  it.for(cases)('$name', ({ source, holes, prices, period, fast, slow, kama }, context) => {
    const given = source === undefined ? Float64Array.from(prices!, decode) : matrixOf(source, context, holes).data;
    // The recurrence contracts: what holds per step holds for the whole column, with room to spare.
    expectWithinClaim({ got: rt.kama({ prices: given }, { period, fast, slow }).kama, due: kama.map(decode) });
  });
});
