/** Functions that come from rounding, written in the language: known values, on what the compiler makes of them. */
import { expect, test } from 'vitest';
import { compileText, loadScript } from '../support/made.js';

const KERNEL = `import { fill, fract, kernel, vector } from 'trefoil/dsl';
/** @param x values @output y fractions */
export const fractions = kernel({ inputs: { x: vector('n') }, outputs: { y: vector('n') } }, ({ x }, { y }) => {
  fill(y, (i) => fract(x[i]!));
});
`;

test('fract', async () => {
  const known = [
    [0, 0],
    [-0, 0],
    [1, 0],
    [1.25, 0.25],
    [-0.25, 0.75],
    [-1.75, 0.25],
    [2 ** 52 + 0.5, 0],
    [-(2 ** -53), 1 - 2 ** -53],
    [-(2 ** -54), 1],
    [-Number.MIN_VALUE, 1],
    [Number.MIN_VALUE, Number.MIN_VALUE],
    [Number.MAX_VALUE, 0],
    [Infinity, NaN],
    [-Infinity, NaN],
    [NaN, NaN],
  ] as const;
  const { kernels, remove } = await loadScript(compileText('kernels/own/fractions.ts', KERNEL));
  const y = new Float64Array(known.length);
  kernels['fractions']!(
    Float64Array.from(known, ([x]) => x),
    known.length,
    y,
  );
  remove();
  expect([...y]).toEqual(known.map(([, due]) => due));
});
