/** sum against NumPy's pairwise sum: the same bits at every length around the borders of its blocks. */
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { generate, hexOf, readFixture, type Generated } from './fixtures.js';

interface Case extends Generated {
  readonly lengths: readonly number[];
  readonly sums: readonly string[];
}

const { cases } = readFixture<{ cases: Case[] }>('sum');

describe.each(backends)('sum on $name has the bits of NumPy', ({ rt }) => {
  it.each(cases)('$style', ({ style, seed, lengths, sums }) => {
    const all = generate({ style, seed }, Math.max(...lengths));
    const got = lengths.map((length) => `${length}: ${hexOf(rt.sum({ x: all.subarray(0, length) }).sum)}`);
    expect(got).toEqual(lengths.map((length, i) => `${length}: ${sums[i]}`));
  });
});
