/** Every kernel listens: a call whose flag is up ends as aborted, on one thread and on several. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf, lengthOf, makeArray, namesOf, numbersOf, type Case } from '../support/case.js';
import { ROOT } from '../support/files.js';
import { sampleOf } from '../support/sample.js';
import { kernelNames, subjectOf } from '../support/subject.js';
import { hasNative } from './backends.js';

const binary = join(ROOT, 'dist/trefoil.node');
const binding = hasNative
  ? (createRequire(import.meta.url)(binary) as Record<string, (...args: unknown[]) => Promise<number>>)
  : undefined;

describe.skipIf(binding === undefined)('native', () => {
  test.each(kernelNames)('%s', async (name) => {
    const subject = await subjectOf(name);
    const { manifest } = subject;
    const elements = ({ sizes, params }: Case): number => elementsOf(manifest, sizes, params);
    const largest = sampleOf(subject, 3)
      .sort((a, b) => elements(b) - elements(a))
      .slice(0, 5);
    for (const one of largest) {
      const names = namesOf(one.sizes, one.params);
      const numbers = numbersOf(manifest, one.sizes, one.params);
      const inputs = manifest.inputs.map((input) => one.inputs[input.name]);
      const run = (flag: number, threads: number): Promise<number> =>
        binding![`${name}Async`]!(
          Int32Array.of(flag),
          threads,
          0,
          16,
          ...inputs,
          ...numbers,
          ...manifest.outputs.map((output) => makeArray(output.dtype, lengthOf(output, names))),
        );
      expect(await run(1, 1)).toBe(-2);
      expect(await run(1, 3)).toBe(-2);
      const due = await run(0, 1);
      expect(due === 0 || due > 0).toBe(true);
    }
  });

  /** Long enough that whoever watches the first result appear can stop the rest. */
  const LENGTH = 4_000_000;
  const prices = new Float64Array(LENGTH).fill(1.5);

  test.each([
    ['ema', 'a recurrence', [prices, LENGTH, 10, 1]],
    ['kama', 'windows with state', [prices, LENGTH, 10, 2, 30]],
    ['rollingMean', 'a region', [prices, LENGTH, 1, 1, 1]],
  ])('%s, %s, is stopped in the middle', { timeout: 60_000 }, async (name, _, args) => {
    const out = new Float64Array(LENGTH);
    const first = new Int32Array(out.buffer, 0, 2);
    let stopped = false;
    // A busy machine may let the call end before this thread has seen it begin.
    for (const deadline = performance.now() + 30_000; !stopped && performance.now() < deadline;) {
      out.fill(0);
      const flag = new Int32Array(1);
      const call = binding![`${name}Async`]!(flag, 1, 0, 0, ...args, out);
      const patience = performance.now() + 5000;
      while (Atomics.load(first, 0) === 0 && Atomics.load(first, 1) === 0 && performance.now() < patience);
      Atomics.store(flag, 0, 1);
      stopped = (await call) === -2 && out[0] !== 0 && out[LENGTH - 1] === 0;
    }
    expect(stopped).toBe(true);
  });
});
