/** Scratch of steps that may run in any order: what a step reads of it, it has written. */
import { describe, expect, test } from 'vitest';
import { compiled } from '../diagnostics/one-file.js';

const codes = (body: string): string[] =>
  compiled(
    'kernels/made/made.ts',
    `import { each, fill, iterate, kernel, local, localIndices, localInts, sum, sumBy, toI32, vector, where, windows, type i32 } from 'trefoil/dsl';
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

describe('a local array of a step', () => {
  test.each([
    ['starts as zeros', 'const m = local(3); y[i] = m[0]! + m[2]!; m[0] = z[i]!;'],
    ['also within a loop', 'for (let j = 0; j < 3; j++) { const m = local(3); y[i] = m[j]!; m[j] = z[i]!; }'],
    [
      'and of a helper',
      'const f = (v: i32): i32 => { const m = localInts(2); m[1]! += v; return m[1]!; }; y[i] = f(3) + f(4);',
    ],
  ])('%s', (_, body) => expect(step(body)).toEqual([]));

  test.each([
    ['has a size that is known before', 'const m = local(toI32(z[i]!)); y[i] = m.length;', ['TF3004']],
    [
      'has one that no counter says',
      'for (let j = 0; j < 3; j++) { const m = local(j); y[i] = m.length; }',
      ['TF3004'],
    ],
    [
      'holds positions of something whatever is asked before',
      'if (b.length > 0) { const p = localIndices(2, b.length); y[i] = b[p[0]!]!; }',
      ['TF3005'],
    ],
  ])('%s', (_, body, due) => expect(step(body)).toEqual(expect.arrayContaining(due)));

  test('is cleared where it is declared, each time', () => {
    const { kernels } = compiled(
      'kernels/made/made.ts',
      `import { each, kernel, local, vector } from 'trefoil/dsl';
       export const made = kernel({ inputs: { z: vector('t') }, outputs: { y: vector('t') } }, ({ z }, { y }) => {
         each(z.length, (i) => { const m = local(2, 'f32'); y[i] = z[i]! * m.length; });
       });`,
    );
    expect(kernels[0]!.body[0]).toMatchObject({ k: 'each', body: [{ k: 'fill', array: 'm' }, { k: 'store' }] });
  });
});
