/** equity against a table of its definition in doubles: the same bits. */
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { decode, hexOf, matrixOf, readFixture, type Cell, type Source } from './fixtures.js';

interface Case {
  readonly name: string;
  /** Closing prices; returns follow from them. */
  readonly source?: Source;
  readonly returns?: readonly Cell[];
  readonly signal: readonly Cell[];
  readonly start: number;
  readonly decay: number;
  readonly cutout: number;
  readonly floor: number;
  readonly equity: readonly string[];
}

const { cases } = readFixture<{ cases: Case[] }>('equity');

const returnsOf = (close: Float64Array): Float64Array =>
  close.map((price, i) => (i === 0 ? NaN : price / close[i - 1]! - 1));

describe.each(backends)('equity on $name', ({ rt }) => {
  it.for(cases)('$name', ({ source, returns, signal, equity, start, decay, cutout, floor }, context) => {
    const given =
      source === undefined ? Float64Array.from(returns!, decode) : returnsOf(matrixOf(source, context).data);
    const got = rt.equity(
      { returns: given, signal: Float64Array.from(signal, decode) },
      { start, decay, cutout, floor },
    ).equity;
    expect(Array.from(got, hexOf)).toEqual(equity);
  });
});
