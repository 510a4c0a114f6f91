/** Working memory of a parallel region is given back where the region ends: a loop around one needs no more than one step does. */
import { expect, test } from 'vitest';
import { compileText, loadWasm } from '../support/made.js';

const text = `import { contract, fill, int, kernel, matrix } from 'trefoil/dsl';
/** Made. @param x x @param steps how often @output y y @accuracy exact @source made */
export const again = kernel(
  { inputs: { x: matrix('n', 'n') }, params: { steps: int({ min: 1 }) }, outputs: { y: matrix('n', 'n') } },
  ({ x, steps }, { y }) => {
    for (let s = 0; s < steps; s++) fill(y, (i, j) => contract(x.rows, (k) => x.at(i, k) * x.at(k, j) + s));
  },
);`;

test('a region inside a loop takes the same memory in every step', { timeout: 60_000 }, async () => {
  const compilation = compileText('kernels/demo/again.ts', text);
  // Without working memory there would be nothing to see.
  expect(compilation.files.find(({ path }) => path === 'assemblyscript/kernels/again.ts')!.text).toMatch(
    /const mark = top;[^}]*claim\(/,
  );
  const { kernels, memory, free } = await loadWasm(compilation);
  const n = 3;
  const x = Float64Array.from({ length: n * n }, (_, i) => i - 4);
  const run = (steps: number): { y: number[]; pages: number } => {
    const [at, to, scratch] = [free, free + 128, free + 256];
    new Uint8Array(memory.buffer, at, x.byteLength).set(new Uint8Array(x.buffer));
    expect(kernels['again']!(at, n, steps, to, scratch)).toBe(0);
    return { y: [...new Float64Array(memory.buffer, to, n * n)], pages: memory.buffer.byteLength / 65536 };
  };
  const once = run(1);
  const often = run(10_000);
  expect(often.pages).toBe(once.pages);
  expect(often.y).toEqual(once.y.map((value) => value + n * 9_999));
});
