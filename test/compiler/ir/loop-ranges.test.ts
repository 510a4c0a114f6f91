/** Intervals of positions: what is a remainder is smaller than the divisor, where there is something to divide and nothing changes in between. */
import { expect, test } from 'vitest';
import type * as L from '../../../dist/codegen/ir/loop-ir.js';
import { LoopRanges } from '../../../dist/codegen/ir/loop-ranges.js';
import { parseLoop } from '../../../dist/codegen/ir/parse-loop.js';
import { visitStmts } from '../../../dist/codegen/ir/walk-loop.js';

/** Of what `rest` is given. */
function rangeOfRest(...body: readonly string[]): { lo: number; hi: number } {
  const kernel = parseLoop(
    [
      'loops demo (test)',
      '  size n',
      '  size parts',
      '  output y: f64[n]',
      '',
      ...body.map((line) => `  ${line}`),
      '',
    ].join('\n'),
  );
  const found: L.Let[] = [];
  visitStmts(kernel.body, (s) => {
    if (s.k === 'let' && s.name === 'rest') found.push(s);
  });
  return new LoopRanges(kernel).of(found[0]!.init);
}

test('of a constant', () =>
  expect(
    rangeOfRest('for item in 0..n', '  let block: index = idiv(item, 7)', '  let rest: index = item - block * 7'),
  ).toEqual({ lo: 0, hi: 6 }));

test('of a factor of what is shared out: where there is an item there is a part', () =>
  expect(
    rangeOfRest(
      'parallel lo..hi of n * parts owns y[parts] work 1 does demo',
      '  for item in lo..hi',
      '    let block: index = idiv(item, parts)',
      '    let rest: index = item - block * parts',
    ),
  ).toEqual({ lo: 0, hi: 2147483646 }));

test.each([
  [
    'a divisor that may be 0',
    ['for item in 0..n', '  let block: index = idiv(item, parts)', '  let rest: index = item - block * parts'],
  ],
  [
    'an item that changes',
    ['var item: index = n', 'let block: index = idiv(item, 7)', 'item = 0', 'let rest: index = item - block * 7'],
  ],
  [
    'another divisor',
    ['for item in 0..n', '  let block: index = idiv(item, 7)', '  let rest: index = item - block * 8'],
  ],
])('not of %s', (_, body) => expect(rangeOfRest(...body).lo).toBeLessThan(0));
