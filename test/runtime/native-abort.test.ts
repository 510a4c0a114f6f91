/** Every kernel listens: a call whose flag is up ends as aborted, on one thread and on several. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf, lengthOf, makeArray, namesOf, type Case } from '../support/case.js';
import { ROOT } from '../support/files.js';
import { sampleOf } from '../support/sample.js';
import { kernelNames, subjectOf } from '../support/subject.js';

const binary = join(ROOT, 'dist/trefoil.node');
const binding = existsSync(binary) ? (createRequire(import.meta.url)(binary) as Record<string, (...args: unknown[]) => Promise<number>>) : undefined;

describe.skipIf(binding === undefined)('native', () => {
  test.each(kernelNames)('%s', async (name) => {
    const subject = await subjectOf(name);
    const { manifest } = subject;
    const elements = ({ sizes, params }: Case): number => elementsOf(manifest, sizes, params);
    const largest = sampleOf(subject, 3).sort((a, b) => elements(b) - elements(a)).slice(0, 5);
    for (const one of largest) {
      const names = namesOf(one.sizes, one.params);
      const numbers = [...manifest.sizes, ...manifest.params.map((param) => param.name)].map((key) => names[key]);
      const inputs = manifest.inputs.map((input) => one.inputs[input.name]);
      const run = (flag: number, threads: number): Promise<number> =>
        binding![`${name}Async`]!(Int32Array.of(flag), threads, 0, 16, ...inputs, ...numbers, ...manifest.outputs.map((output) => makeArray(output.dtype, lengthOf(output, names))));
      expect(await run(1, 1)).toBe(-2);
      expect(await run(1, 3)).toBe(-2);
      const due = await run(0, 1);
      expect(due === 0 || due > 0).toBe(true);
    }
  });
});
