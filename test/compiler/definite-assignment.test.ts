/**
 * Outputs that are not proven to be written as a whole, before they are read, start as NaN. A proof that is wrong shows
 * a caller what his memory held before.
 */
import { describe, expect, test } from 'vitest';
import { compileText } from '../support/made.js';

const startsOf = (sizes: string, params: string, outputs: string, body: string): readonly string[] => {
  const text = `import { kernel, fill, idiv, int, vector, matrix, type i32 } from 'trefoil/dsl';
    export const made = kernel(
      { inputs: { x: vector('n') }, sizes: { ${sizes} }, params: { ${params} }, outputs: { ${outputs} } },
      ({ x${params && ', k'} }, { y${outputs.includes('z:') ? ', z' : ''} }) => { ${body} },
    );`;
  return compileText('kernels/made/made.ts', text).kernels[0]!.starts;
};

describe('an output does not start where', () => {
  test('two loops write a half each', () =>
    expect(
      startsOf(
        '',
        '',
        "y: vector('n')",
        `const half = idiv(x.length, 2);
         for (let i = 0; i < half; i++) y[i] = 1.0;
         for (let i = 0; i < x.length - half; i++) y[half + i] = 2.0;`,
      ),
    ).toEqual([]));

  test('a turn reads what the turn before it wrote', () =>
    expect(
      startsOf(
        '',
        '',
        "y: vector('n')",
        'for (let i = 0; i < x.length; i++) { let v = x[i]!; if (i > 0) v = v + y[i - 1]!; y[i] = v; }',
      ),
    ).toEqual([]));
});

describe('an output starts where', () => {
  test('a choice decides how far from its counter a loop writes', () =>
    expect(
      startsOf(
        'n: { min: 2 }',
        '',
        "y: vector('n')",
        `y[0] = 0.0;
         y[x.length - 1] = 0.0;
         for (let i = 1; i < x.length; i++) { const shift = x[i]! > 0.0 ? 1 : 0; y[i - shift] = x[i]!; }`,
      ),
    ).toEqual(['y']));

  test('a turn may write nothing, and the next one reads', () =>
    expect(
      startsOf(
        '',
        'k: int({ min: 0, max: 3 })',
        "y: vector('n'), z: vector('n')",
        `for (let i = 0; i < x.length - k; i++) {
           for (let j = i; j < i + k; j++) y[j] = x[j]!;
           let v = 0.0;
           if (i > 0) v = y[i - 1]!;
           z[i] = v;
         }
         fill(y, (i) => x[i]!);`,
      ),
    ).toEqual(['y', 'z']));

  test('a turn reads a column that the turns before it left out', () =>
    expect(
      startsOf(
        '',
        '',
        "y: matrix('n', 'n'), z: vector('n')",
        `for (let i = 0; i < x.length; i++) {
           const half = idiv(i, 2);
           y.set(i, half, 1.0);
           let v = 0.0;
           if (i > 0) v = y.at(i - 1, half);
           z[i] = v;
         }
         fill(y, () => 1.0);`,
      ),
    ).toEqual(['y']));

  test('a variable changes that decides where it is written', () =>
    expect(
      startsOf(
        '',
        '',
        "y: vector('n')",
        `let k: i32 = 0;
         if (k === 0) {
           for (let i = 0; i < x.length; i++) { if (i >= k) y[i] = 1.0; else y[0] = 2.0; k = 1000; }
         } else fill(y, () => 0.0);`,
      ),
    ).toEqual(['y']));
});
