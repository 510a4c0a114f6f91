/** Scratch of steps that may run in any order: what a step reads of it, it has written. */
import { describe, expect, test } from 'vitest';
import { compiled } from '../diagnostics/one-file.js';

const codes = (body: string): string[] =>
  compiled(
    'kernels/made/made.ts',
    `import { each, fill, iterate, kernel, local, localInts, sum, sumBy, toI32, vector, where, windows, type i32 } from 'trefoil/dsl';
     export const made = kernel(
       { inputs: { z: vector('t'), b: vector('n') }, outputs: { y: vector('t') } },
       ({ z, b }, { y }) => { const l = local(8); const lab = localInts(b.length); ${body} },
     );`,
  )
    .diagnostics.all.map(({ code }) => code)
    .filter((code) => code !== 'TS6133');
const step = (body: string): string[] => codes(`each(z.length, (i) => { ${body} });`);

describe('a place that was written is another one', () => {
  test.each([
    [
      'when a loop has changed its index',
      'let k: i32 = 0; l[k & 7] = 1.0; for (let j = 0; j < 3; j++) { k = k + 1; } y[i] = l[k & 7]!;',
    ],
    [
      'in the next turn',
      'let k: i32 = 0; l[k & 7] = 1.0; for (let j = 0; j < 3; j++) { y[i] = l[k & 7]!; k = k + 1; }',
    ],
    [
      'when steps have changed it',
      'let k: i32 = 0; l[k & 7] = 1.0; const s = iterate(3, (j) => { k = k + 1; return z[i]! > 0.0; }); y[i] = l[k & 7]! + s;',
    ],
    ['whatever the name', 'let $k: i32 = 0; l[$k & 7] = 1.0; $k = $k + 3; y[i] = l[$k & 7]!;'],
    ['in any alphabet', 'let é: i32 = 0; l[é & 7] = 1.0; é = é + 3; y[i] = l[é & 7]!;'],
  ])('%s', (_, body) => expect(step(body)).toEqual(['TF5003']));

  test('and is the same while nothing changes', () =>
    expect(step('let k: i32 = 2; l[k & 7] = 1.0; for (let j = 0; j < 3; j++) { y[i] = l[k & 7]! + j; }')).toEqual([]));
});

test('labels are read', () =>
  expect(
    step('y[i] = sumBy(b.length, lab, 0, (k) => 1.0); for (let j = 0; j < b.length; j++) lab[j] = toI32(z[i]!);'),
  ).toEqual(['TF5003']));

describe('a function that gives a value writes nothing', () => {
  test.each([
    ['of fill', 'fill(y, (i) => { l[0] = z[i]!; return l[0]! * 2.0; });'],
    ['of sum', 'fill(y, (i) => sum(8, (k) => { l[1] = 1.0; return l[1]! * z[i]! + k; }));'],
  ])('%s', (_, body) => expect(codes(body)).toContain('TF5002'));
});
