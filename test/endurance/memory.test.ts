/** Wasm memory that runs out, at any point of a call and at the end of the address space, is E_MEMORY and nothing worse. */
import fc from 'fast-check';
import { createRuntime, KernelError, type Runtime } from 'trefoil';
import { afterAll, describe, expect, test } from 'vitest';
import { caseOf, LARGE } from '../support/arbitrary.js';
import { extentsOf, namesOf, type Case } from '../support/case.js';
import { kernelNames, subjectOf, type Subject } from '../support/subject.js';
import { loose } from '../runtime/refusals.js';

const PAGE = 65536;
const module = new WebAssembly.Module((await import('node:fs')).readFileSync(new URL('../../dist/trefoil.wasm', import.meta.url)));
const made = (memoryBudget?: number): Promise<Runtime> => createRuntime({ backend: 'wasm', strict: true, wasm: module, ...(memoryBudget === undefined ? {} : { memoryBudget }) });
const unlimited = await made();
afterAll(() => unlimited.dispose());

function argumentsOf({ manifest }: Subject, one: Case): [object, object] {
  const names = namesOf(one.sizes, one.params);
  const inputs = manifest.inputs.map((input) => {
    const [rows, cols] = extentsOf(input, names);
    return [input.name, input.kind === 'matrix' ? { data: one.inputs[input.name], rows, cols } : one.inputs[input.name]];
  });
  return [Object.fromEntries(inputs) as object, one.params];
}

describe('a budget', () => {
  test('of any size refuses a call, or computes it right', async () => {
    // A module needs memory for its tables before anything else.
    let least = 1;
    while (await made(least * PAGE).then((rt) => rt.dispose(), () => true)) least++;
    const reached = { refused: 0, computed: 0 };
    for (const name of kernelNames) {
      const subject = await subjectOf(name);
      const [one] = fc.sample(caseOf(subject, LARGE), { seed: 5, numRuns: 20 }).sort((a, b) => bytes(b) - bytes(a));
      const args = argumentsOf(subject, one!);
      const due = attempt(unlimited, name, args);
      for (const more of [0, 1, 2, 3, 5, 8, 13, 21]) {
        const pages = least + more;
        const rt = await made(pages * PAGE);
        const got = attempt(rt, name, args);
        if (got instanceof KernelError && got.code === 'E_MEMORY') reached.refused++;
        else {
          expect(got).toEqual(due);
          reached.computed++;
        }
        expect(rt.sum({ x: Float64Array.of(1, 2) })).toEqual({ sum: 3 });
        expect(rt.capabilities().backends.wasm.facts!['memoryBytes']).toBeLessThanOrEqual(pages * PAGE);
        rt.dispose();
      }
    }
    expect(reached.refused).toBeGreaterThan(20);
    expect(reached.computed).toBeGreaterThan(20);
  });
});

const bytes = ({ inputs }: Case): number => Object.values(inputs).reduce((total, array) => total + array.byteLength, 0);

function attempt(rt: Runtime, name: string, [inputs, params]: [object, object]): unknown {
  try {
    return loose(rt)[name]!(inputs, params);
  } catch (error) {
    return error;
  }
}

describe('the end of the address space', () => {
  test.each([
    ['more than 4 GiB of inputs', 2 ** 29 + 2],
    // Never touched: the system gives the address space and no memory.
    ['inputs that fit, with results that do not', 3 * 2 ** 27],
    // Takes 2 GiB in earnest.
    ...(process.env['TREFOIL_RUNS'] === undefined ? [] : [['inputs and results that fit, with nothing left', 2 ** 28 - 4096] as const]),
  ])('%s', (_, rows) => {
    const x = { data: new Float64Array(rows), rows, cols: 1 };
    expect(() => unlimited.rollingStd({ x }, { window: 3 })).toThrow(expect.objectContaining({ code: 'E_MEMORY', kernel: 'rollingStd' }) as Error);
    expect(unlimited.sum({ x: Float64Array.of(1, 2) })).toEqual({ sum: 3 });
  });
});
