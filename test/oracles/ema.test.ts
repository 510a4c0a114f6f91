/** ema against a table computed step by step in exact rationals, and what it promises to the bit. */
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { expectWithinClaim } from './claim.js';
import { decode, matrixOf, readFixture, type Cell, type Source } from './fixtures.js';

interface Case {
  readonly name: string;
  readonly source?: Source;
  readonly holes?: readonly number[];
  readonly prices?: readonly Cell[];
  readonly span: number;
  readonly warmup: number;
  readonly ema: readonly Cell[];
}

const { cases } = readFixture<{ cases: Case[] }>('ema');

describe.each(backends)('ema on $name agrees with exact steps', ({ rt }) => {
  it.for(cases)('$name', ({ source, holes, prices, span, warmup, ema }, context) => {
    const given = source === undefined ? Float64Array.from(prices!, decode) : matrixOf(source, context, holes).data;
    // The recurrence contracts: what holds per step holds for the whole column, with room to spare.
    expectWithinClaim({
      got: rt.ema({ prices: given }, { span, warmup }).ema,
      due: ema.map(decode),
      scale: (at) => (at === 0 ? 0 : Math.max(Math.abs(given[at]!), Math.abs(decode(ema[at - 1]!))) || 0),
    });
  });

  const ema = (prices: readonly number[], params: { span: number; warmup?: number }): number[] => [
    ...rt.ema({ prices: Float64Array.from(prices) }, params).ema,
  ];

  it('a span of 1 is the price, whatever it is', () => {
    const prices = [1e16, 1, 2, 3, 0, -0, Infinity, 1, -Infinity, 5e-324, NaN, 7];
    expect(ema(prices, { span: 1 })).toEqual(prices);
    expect(ema([NaN, 1, 2, 6, NaN, 5], { span: 1, warmup: 3 })).toEqual([NaN, NaN, NaN, 3, NaN, 5]);
  });

  it.each([1, 2, 3, 7, 200])('a constant series stays what it is, to the bit: span %i', (span) => {
    for (const value of [0.1, 1.2, 3.3, 1e8 + 2 ** -26, -1.7e308, 5e-324, -0, Infinity]) {
      for (const warmup of [1, 2, 10]) {
        const got = ema(new Array<number>(300).fill(value), { span, warmup });
        expect(got, `${value}, warmup ${warmup}`).toEqual(got.map((_, t) => (t < warmup - 1 ? NaN : value)));
      }
    }
  });

  it('averages what another kernel gives', () => {
    const x = { data: Float64Array.from({ length: 40 }, (_, t) => t % 7), rows: 40, cols: 1 };
    const mean = rt.rollingMean({ x }, { window: 16 }).mean.data;
    const got = rt.ema({ prices: mean }, { span: 5 }).ema;
    expect([...got.subarray(0, 16)]).toEqual([...new Array<number>(15).fill(NaN), mean[15]]);
    expect([...got.subarray(15)]).toEqual(ema([...mean.subarray(15)], { span: 5 }));
  });

  it('does not overflow between large prices', () => {
    for (const v of ema([1.7e308, -1.7e308, -1.7e308, 1.7e308, 1.7e308], { span: 3, warmup: 2 }).slice(1))
      expect(Math.abs(v)).toBeLessThan(1.7e308);
  });
});
