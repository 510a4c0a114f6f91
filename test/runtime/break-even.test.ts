/** The runtime chooses by the table, and README shows the same one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime, type Kernels } from 'trefoil';
import { expect, it } from 'vitest';
import { README_BEGIN, README_END, readmeTable } from '../../scripts/break-even/readme.mjs';
import { ROOT } from '../support/files.js';

interface BreakEven {
  readonly native: number;
  readonly wasm: number;
}

const { COMMON, MEASURED } = (await import(`${ROOT}/dist/runtime/break-even-table.js`)) as {
  COMMON: BreakEven;
  MEASURED: Record<string, BreakEven>;
};

it('README shows it', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const shown = readme.slice(readme.indexOf(README_BEGIN) + README_BEGIN.length + 1, readme.indexOf(README_END));
  expect(shown).toBe(readmeTable({ common: COMMON, own: MEASURED }));
});

it('auto follows it for every kernel', async () => {
  const rt = await createRuntime({ backend: 'auto' });
  const { kernels, backends } = rt.capabilities();
  for (const name of kernels as (keyof Kernels)[]) {
    const { native, wasm } = MEASURED[name] ?? COMMON;
    const due = (size: number): string => {
      if (backends.native.available && size >= native) return 'native';
      return size >= wasm ? 'wasm' : 'ts';
    };
    for (const size of [0, native - 1, native, wasm - 1, wasm, 1e9])
      if (size >= 0 && Number.isFinite(size))
        expect([name, size, rt.backendOf(name, size)]).toEqual([name, size, due(size)]);
  }
  expect(Object.keys(MEASURED).filter((name) => !kernels.includes(name))).toEqual([]);
  rt.dispose();
});
