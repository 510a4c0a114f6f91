/** What a hint says is true to the letter: the code that it quotes, put where it says, ends the mistake. */
import { describe, expect, test } from 'vitest';
import { Bench, filesOf, fixtureNames } from './fixtures.mjs';
import { followed } from './follow-hint.js';
import { compiled } from './one-file.js';

const bench = new Bench(fixtureNames().map(filesOf));
const offers = fixtureNames()
  .filter((name) => filesOf(name).size === 1)
  .flatMap((name) => {
    const [[file, text]] = [...filesOf(name)] as [[string, string]];
    const said = bench.diagnostics(new Map([[file, text]]));
    return said.flatMap((d) =>
      followed(text, d).map(({ way, text: after }) => ({
        title: `${name}: ${d.code} ${d.message} (${way})`,
        way,
        file,
        after,
        mistake: `${d.code} ${d.message}`,
        before: said.filter((other) => other.code === d.code && other.message === d.message).length,
      })),
    );
  });

describe('following a hint', () => {
  test('is tried in every way that hints offer', () => {
    expect([...new Set(offers.map(({ way }) => way))].sort()).toEqual([
      'assertion',
      'clamp',
      'fix',
      'guard',
      'minimum',
      'named guard',
      'written first',
    ]);
    expect(offers.length).toBeGreaterThan(60);
  });

  test.each(offers)('$title', ({ file, after, mistake, before }) => {
    const left = compiled(file, after).diagnostics.all.map((d) => `${d.code} ${d.message}`);
    expect(left.filter((one) => one === mistake).length, after).toBeLessThan(before);
    expect(
      left.filter((one) => /^TS1\d{3} /.test(one)),
      after,
    ).toEqual([]);
  });
});
