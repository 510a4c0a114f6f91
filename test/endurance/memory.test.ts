/** Wasm memory that runs out, at any point of a call and at the end of the address space, is E_MEMORY and nothing worse. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { createRuntime, KernelError, type Runtime } from 'trefoil';
import { afterAll, describe, expect, test } from 'vitest';
import { manifest } from '../../dist/generated/typescript/manifest.js';
import { smallCall } from '../../scripts/break-even/inputs.mjs';
import { loose } from '../runtime/loose.js';

const PAGE = 65536;
/** Of the largest array of a call: two pages of doubles. */
const ELEMENTS = 16_384;
const module = new WebAssembly.Module(readFileSync(new URL('../../dist/trefoil.wasm', import.meta.url)));
const made = (memoryBudget?: number): Promise<Runtime> =>
  createRuntime({
    backend: 'wasm',
    strict: true,
    wasm: module,
    ...(memoryBudget === undefined ? {} : { memoryBudget }),
  });
const unlimited = await made();
afterAll(() => unlimited.dispose());

describe('a budget', () => {
  test('of any size refuses a call, or computes it right', async () => {
    // A module needs memory for its tables before anything else.
    let least = 1;
    while (
      await made(least * PAGE).then(
        (rt) => rt.dispose(),
        () => true,
      )
    )
      least++;
    const reached = { refused: 0, computed: 0 };
    for (const kernel of Object.values(manifest)) {
      const { name } = kernel;
      const { inputs, params } = smallCall(kernel, ELEMENTS);
      const due = attempt(unlimited, name, inputs, params);
      expect(due).not.toBeInstanceOf(Error);
      for (const more of [0, 1, 3, 6, 12]) {
        const pages = least + more;
        const rt = await made(pages * PAGE);
        const got = attempt(rt, name, inputs, params);
        if (got instanceof KernelError && got.code === 'E_MEMORY') reached.refused++;
        else {
          expect([name, pages, isDeepStrictEqual(got, due)]).toEqual([name, pages, true]);
          reached.computed++;
        }
        expect(rt.sum({ x: Float64Array.of(1, 2) })).toEqual({ sum: 3 });
        expect(rt.capabilities().backends.wasm.facts!['memoryBytes']).toBeLessThanOrEqual(pages * PAGE);
        rt.dispose();
      }
    }
    expect(reached.refused).toBeGreaterThan(Object.keys(manifest).length);
    expect(reached.computed).toBeGreaterThan(Object.keys(manifest).length / 2);
  });
});

function attempt(rt: Runtime, name: string, inputs: object, params: object): unknown {
  try {
    return loose(rt)[name]!(inputs, params);
  } catch (error) {
    return error;
  }
}

test('memory that grows while a kernel runs takes no result with it', async () => {
  const points = 12_000;
  const x = { data: Float64Array.from({ length: points * 4 }, (_, i) => (i * 7919) % 1009), rows: points, cols: 4 };
  const init = { data: x.data.slice(0, 12), rows: 3, cols: 4 };
  const rt = await made();
  const memory = (): number => rt.capabilities().backends.wasm.facts!['memoryBytes'] as number;
  const before = memory();
  const got = rt.kmeans({ x, init }, { maxIterations: 3 });
  // There was room for the arguments: it was the kernel that needed more.
  expect(x.data.byteLength + got.labels.byteLength).toBeLessThan(before / 2);
  expect(memory()).toBeGreaterThan(before);
  expect(got).toEqual(rt.kmeans({ x, init }, { maxIterations: 3 }));
  expect(got.labels.some((label) => label !== got.labels[0])).toBe(true);
  rt.dispose();
});

describe('the end of the address space', () => {
  test.each<[string, number]>([
    ['more than 4 GiB of inputs', 2 ** 29 + 2],
    // Never touched: the system gives the address space and no memory.
    ['inputs that fit, with results that do not', 3 * 2 ** 27],
    // Takes 2 GiB in earnest.
    ...(process.env['TREFOIL_RUNS'] === undefined
      ? []
      : [['inputs and results that fit, with nothing left', 2 ** 28 - 4096] as [string, number]]),
  ])('%s', (_, rows) => {
    const x = { data: new Float64Array(rows), rows, cols: 1 };
    expect(() => unlimited.rollingStd({ x }, { window: 3 })).toThrow(
      expect.objectContaining({ code: 'E_MEMORY', kernel: 'rollingStd' }) as Error,
    );
    expect(unlimited.sum({ x: Float64Array.of(1, 2) })).toEqual({ sum: 3 });
  });
});
