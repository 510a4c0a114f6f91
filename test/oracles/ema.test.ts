/** ema against a table computed step by step in exact rationals. */
import { describe, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { expectWithinClaim } from './claim.js';
import { decode, matrixOf, readFixture, type Cell, type Source } from './fixtures.js';

interface Case {
  readonly name: string;
  readonly source: Source;
  readonly span: number;
  readonly ema: readonly Cell[];
}

const { cases } = readFixture<{ cases: Case[] }>('ema');

describe.each(backends)('ema on $name agrees with exact steps', ({ rt }) => {
  it.for(cases)('$name', ({ source, span, ema }, context) => {
    // The recurrence contracts: what holds per step holds for the whole column, with room to spare.
    expectWithinClaim({ got: rt.ema({ prices: matrixOf(source, context).data }, { span }).ema, due: ema.map(decode) });
  });
});
