/** A module per family, as browsers load them: one memory for all, whichever comes first; one that failed leaves the others alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime } from 'trefoil';
import { describe, expect, test } from 'vitest';
import { manifest, sourceHash } from '../../dist/generated/typescript/manifest.js';
import { familiesBackend } from '../../dist/runtime/backends/wasm-families.js';
import { planKernel } from '../../dist/runtime/plan.js';
import { ROOT } from '../support/files.js';

const FAMILIES = [...new Set(Object.values(manifest).map(({ family }) => family))].sort();
const MODULE = readFileSync(join(ROOT, 'dist/wasm/math.wasm'));

/** As a bundler writes small files into an address. */
const inline = (bytes: Uint8Array): URL =>
  new URL(`data:application/wasm;base64,${Buffer.from(bytes).toString('base64')}`);

const described = (
  fetched: string[],
  change: (family: string, bytes: Uint8Array) => Uint8Array = (_, bytes) => bytes,
) => ({
  manifest,
  sourceHash,
  families: Object.fromEntries(
    FAMILIES.map((family) => [
      family,
      {
        kernels: () => Promise.reject(new Error('not asked for here')),
        wasm: () => {
          fetched.push(family);
          return inline(change(family, readFileSync(join(ROOT, `dist/wasm/${family}.wasm`))));
        },
      },
    ]),
  ),
});

type Probe = Awaited<ReturnType<typeof familiesBackend>>;
type Backend = Extract<Probe, { backend: unknown }>['backend'];

function backendIn(probe: Probe): Backend {
  if (!('backend' in probe)) throw new Error(probe.reason);
  return probe.backend;
}

const x = Float64Array.from({ length: 99 }, (_, i) => Math.sin(i));

function sumOn(backend: Backend): number {
  const out = new Float64Array(1);
  expect(backend.run(planKernel(manifest['sum']!), { inputs: [x], values: [99], outputs: [out], threads: 1 })).toBe(0);
  return out[0]!;
}

function logOn(backend: Backend, input: Float64Array): Float64Array {
  const out = new Float64Array(input.length);
  const call = { inputs: [input], values: [input.length], outputs: [out], threads: 1 };
  expect(backend.run(planKernel(manifest['log']!), call)).toBe(0);
  return out;
}

describe('modules of families', async () => {
  const ts = await createRuntime({ backend: 'ts' });

  test('are fetched when they are asked for, and each once', async () => {
    const fetched: string[] = [];
    const backend = backendIn(
      await familiesBackend(described(fetched), { chosen: FAMILIES, eager: false, budget: Infinity }),
    );
    expect(fetched).toEqual([]);
    expect(backend.isReady!('sum')).toBe(false);
    expect(() => sumOn(backend)).toThrow(/is being loaded/);
    await Promise.all([backend.prepare!('sum'), backend.prepare!('dot')]);
    expect(fetched).toEqual(['math']);
    expect(sumOn(backend)).toBe(ts.sum({ x }).sum);
    expect(backend.moduleOf!('sum')!.key).toBe('math');
    expect(backend.isReady!('ema')).toBe(false);
  });

  test('share a memory, in whichever order they come: no tables lie where others have theirs', async () => {
    const positive = x.map((value) => Math.abs(value) + 0.1);
    for (const order of [FAMILIES, [...FAMILIES].reverse()]) {
      const backend = backendIn(
        await familiesBackend(described([]), { chosen: order, eager: false, budget: Infinity }),
      );
      for (const family of order) {
        await backend.prepare!(Object.values(manifest).find((kernel) => kernel.family === family)!.name);
        if (!backend.isReady!('log')) continue;
        const held = backend.pin!(99, 'f64')!;
        held.view().set(positive);
        expect(logOn(backend, held.view() as Float64Array)).toEqual(ts.log({ x: positive }).y);
        held.free();
      }
    }
  });

  test('one that is missing or of other sources leaves the others alone, unless all have to be there', async () => {
    const spoilt = (family: string, bytes: Uint8Array): Uint8Array =>
      family === 'math' ? bytes.slice(0, bytes.length >> 1) : bytes;
    const lazy = backendIn(
      await familiesBackend(described([], spoilt), { chosen: FAMILIES, eager: false, budget: Infinity }),
    );
    await lazy.prepare!('sum');
    expect(lazy.isReady!('sum')).toBe(false);
    expect(lazy.whyNot!('sum')).toMatch(/WebAssembly/);
    await lazy.prepare!('ema');
    expect(lazy.isReady!('ema')).toBe(true);
    const eager = await familiesBackend(described([], spoilt), { chosen: FAMILIES, eager: true, budget: Infinity });
    expect(eager).toMatchObject({ code: 'E_BACKEND', reason: expect.stringMatching(/WebAssembly/) as string });
    const stale = await familiesBackend(
      { ...described([]), sourceHash: 'f'.repeat(32) },
      { chosen: ['math'], eager: true, budget: Infinity },
    );
    expect(stale).toMatchObject({ code: 'E_STALE' });
  });

  test('belong to the sources they were built from', () => {
    const [section] = WebAssembly.Module.customSections(new WebAssembly.Module(MODULE as BufferSource), 'trefoil');
    expect(JSON.parse(new TextDecoder().decode(section))).toMatchObject({ hash: sourceHash });
  });
});

describe('a runtime made for some families', () => {
  test('has their kernels, and says so of the others', async () => {
    const rt = await createRuntime({ families: ['math'] });
    expect(rt.sum({ x: Float64Array.of(1, 2) })).toEqual({ sum: 3 });
    expect(() => rt.ema({ prices: x }, { span: 2 })).toThrow(
      "ema: the runtime was made without the family 'trading'; expected its name among the `families` of createRuntime [E_BACKEND]",
    );
    await expect(rt.ema.async({ prices: x }, { span: 2 })).rejects.toMatchObject({ code: 'E_BACKEND' });
    rt.dispose();
  });

  test('knows their names', async () => {
    await expect(createRuntime({ families: ['maths'] })).rejects.toMatchObject({
      code: 'E_PARAM',
      argument: 'families',
    });
  });
});
