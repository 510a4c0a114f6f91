/** Philox4x32-10 against Random123's known answers, and `uniform` against a plain Python version, to the last bit. */
import { philox } from 'trefoil/dsl';
import { describe, expect, it } from 'vitest';
import { backends } from '../runtime/backends.js';
import { hexOf, readFixture } from './fixtures.js';

interface Fixture {
  readonly knownAnswers: readonly { counter: string; key: string; answer: string }[];
  readonly uniform: readonly { n: number; seed: number; stream: number; y: readonly string[] }[];
}

const { knownAnswers, uniform } = readFixture<Fixture>('philox');
const words = (text: string): number[] => text.split(' ').map((word) => parseInt(word, 16));

it.each(knownAnswers)('Random123: counter $counter', ({ counter, key, answer }) => {
  const { w0, w1, w2, w3 } = philox(
    ...(words(counter) as [number, number, number, number]),
    ...(words(key) as [number, number]),
  );
  expect([w0, w1, w2, w3]).toEqual(words(answer));
});

describe.each(backends)('uniform on $name', ({ rt }) => {
  it.each(uniform)('seed $seed, stream $stream', ({ n, seed, stream, y }) => {
    expect([...rt.uniform({}, { n, seed, stream }).y].map(hexOf)).toEqual(y);
  });

  it('gives the shorter series as the beginning of the longer one', () => {
    const long = rt.uniform({}, { n: 1000, seed: 5 }).y;
    for (const n of [0, 1, 7, 64, 999]) expect(rt.uniform({}, { n, seed: 5 }).y).toEqual(long.slice(0, n));
  });

  it('lies in 0 ≤ y < 1, evenly', () => {
    const n = 200_000;
    const counts = new Float64Array(64);
    const { y } = rt.uniform({}, { n, seed: 2024 });
    expect(y.every((value) => value >= 0 && value < 1)).toBe(true);
    for (const value of y) counts[Math.floor(value * 64)]!++;
    const chiSquare = counts.reduce((total, count) => total + (count - n / 64) ** 2 / (n / 64), 0);
    // 63 degrees of freedom: between 30 and 110 in all but one of ten thousand fair sequences.
    expect(chiSquare).toBeGreaterThan(30);
    expect(chiSquare).toBeLessThan(110);
  });

  it.each([-1, 0.5, 2 ** 53, NaN, '7'])('refuses the seed %s', (seed) => {
    expect(() => rt.uniform({}, { n: 3, seed: seed as number })).toThrow(
      /uniform: seed: .*; expected an integer, at least 0 and at most 9007199254740991 \[E_PARAM\]/,
    );
  });
});
