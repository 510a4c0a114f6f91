/** Tables and messages on narrow terminals. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { table } from '../../dist/terminal/table.js';
import { fitted, widthOf } from '../../dist/terminal/text.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

const rows = [
  ['A', '40.5 %', 'cpu_user +1.8σ, cpu_idle −1.8σ, procs_running +1.6σ'],
  ['B', '', 'a_name_that_is_much_longer_than_forty_characters'],
];
const drawn = (columns: number, elastic?: number): string => {
  vi.stubEnv('COLUMNS', String(columns));
  return table({
    head: ['regime', 'share', 'what tells it'],
    aligns: 'lrl',
    rows,
    ...(elastic === undefined ? {} : { elastic }),
  });
};

describe('a table', () => {
  test('has columns where they fit, and an elastic one gives way', () => {
    expect(drawn(80).split('\n')).toHaveLength(4);
    expect(
      drawn(62, 2)
        .split('\n')
        .every((line) => widthOf(line) <= 62),
    ).toBe(true);
  });

  test('is a list where not even that fits', () => {
    expect(drawn(40)).toBe(
      [
        'A',
        '  share          40.5 %',
        '  what tells it  cpu_user +1.8σ,',
        '                 cpu_idle −1.8σ,',
        '                 procs_running +1.6σ',
        'B',
        '  what tells it  a_name_that_is_much_longer_than_forty_characters',
      ].join('\n'),
    );
    expect(drawn(20, 2)).toMatch(/^A\n {2}share {2}40\.5 %\n {2}what tells it\n {9}cpu_user\n/);
  });
});

test('a message is broken between words, line by line', () => {
  expect(fitted('one two three\nfour', 8)).toBe('one two\nthree\nfour');
  expect(fitted('  kept  as it is', 40)).toBe('  kept  as it is');
  expect(fitted('no terminal, no width')).toBe('no terminal, no width');
});
