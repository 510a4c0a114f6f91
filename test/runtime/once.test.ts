/** The binaries are read once per process, and again after they changed. */
import fs from 'node:fs';
import { createRuntime } from 'trefoil';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { backends } from './backends.js';
import { Installed } from './installed.js';

const installed = new Installed();
afterAll(() => installed.remove());
afterEach(() => {
  vi.restoreAllMocks();
});

const has = (name: string): boolean => backends.some((backend) => backend.name === name);

it('later runtimes read no binary', async () => {
  // The import of `backends` has read them.
  const read = vi.spyOn(fs, 'readFileSync');
  for (let i = 0; i < 5; i++) {
    const rt = await createRuntime();
    expect(rt.capabilities().backends).toMatchObject({
      native: { available: has('native') },
      wasm: { available: true },
    });
    rt.dispose();
  }
  const binaries = read.mock.calls.map(([path]) => String(path)).filter((path) => /\.(?:node|wasm)$/.test(path));
  expect(read.mock.calls.length).toBeGreaterThan(0);
  expect(binaries).toEqual([]);
});

it('a changed file is checked again', () => {
  installed.restore();
  const found = installed.run(`
    import { readFileSync, renameSync, writeFileSync } from 'node:fs';
    const path = ${JSON.stringify(installed.at('dist/trefoil.wasm'))};
    const whole = readFileSync(path);
    const damaged = Uint8Array.from(whole);
    damaged[whole.length >> 1] ^= 1;
    const probe = async () => {
      const rt = await createRuntime({ backend: 'auto' });
      const { available, reason } = rt.capabilities().backends.wasm;
      return available || reason.replace(/.*is damaged.*/, 'damaged');
    };
    const found = [await probe(), await probe()];
    writeFileSync(path, damaged);
    found.push(await probe(), await probe());
    writeFileSync(path + '.new', whole);
    renameSync(path + '.new', path);
    found.push(await probe());
    console.log(JSON.stringify(found));`);
  expect(found).toEqual([true, true, 'damaged', 'damaged', true]);
});
