/** Options and environment; which backend is taken; wasm modules that are passed in, foreign, or short of memory. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createRuntime, KernelError, type RuntimeOptions } from 'trefoil';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { matrix } from './loose.js';

const dist = join(dirname(createRequire(import.meta.url).resolve('trefoil/package.json')), 'dist');
const wasmBytes = (): Uint8Array => readFileSync(join(dist, 'trefoil.wasm'));
const made = (options: unknown): Promise<unknown> => createRuntime(options as RuntimeOptions);

afterEach(() => vi.unstubAllEnvs());

describe('options of createRuntime', () => {
  it.each([
    ['an unknown backend', { backend: 'gpu' }, 'E_BACKEND', 'backend'],
    ['an unknown option', { bakend: 'ts' }, 'E_PARAM', 'bakend'],
    ['no object', 'ts', 'E_PARAM', 'createRuntime options'],
    ['threads of 0', { threads: 0 }, 'E_PARAM', 'threads'],
    ['threads as text', { threads: '2' }, 'E_PARAM', 'threads'],
    ['an unknown instruction set', { simd: 'avx1024' }, 'E_PARAM', 'simd'],
    ['a property of Object.prototype as instruction set', { simd: 'toString' }, 'E_PARAM', 'simd'],
    ['a negative budget', { memoryBudget: -1 }, 'E_PARAM', 'memoryBudget'],
    ['strict that is no boolean', { strict: 'yes' }, 'E_PARAM', 'strict'],
    [
      'a getter that throws',
      {
        get backend() {
          throw new Error('no');
        },
      },
      'E_PARAM',
      'createRuntime options',
    ],
  ])('refuse %s', async (_, options, code, argument) => {
    await expect(made(options)).rejects.toMatchObject({ name: 'KernelError', code, argument });
  });

  it('come from the environment where they are not given', async () => {
    vi.stubEnv('TREFOIL_BACKEND', 'ts');
    vi.stubEnv('TREFOIL_THREADS', '3');
    vi.stubEnv('TREFOIL_SIMD', 'portable');
    expect((await createRuntime()).capabilities()).toMatchObject({ asked: 'ts', threads: 3, simd: 'portable' });
    expect((await createRuntime({ backend: 'wasm', threads: 1, simd: 'auto' })).capabilities()).toMatchObject({
      asked: 'wasm',
      threads: 1,
      simd: 'auto',
    });
  });

  it.each([
    ['TREFOIL_BACKEND', 'gpu', 'E_BACKEND'],
    ['TREFOIL_THREADS', 'many', 'E_PARAM'],
    ['TREFOIL_THREADS', ' ', 'E_PARAM'],
    ['TREFOIL_SIMD', 'mmx', 'E_PARAM'],
  ])('refuse %s=%s', async (variable, value, code) => {
    vi.stubEnv(variable, value);
    await expect(createRuntime()).rejects.toMatchObject({ code, argument: variable });
  });
});

describe('the choice of a backend', () => {
  it('auto looks at the size', async () => {
    const rt = await createRuntime({ backend: 'auto' });
    expect(rt.backendOf('sum')).toBe(rt.capabilities().backend);
    expect(rt.backendOf('sum', 1e6)).toBe(rt.capabilities().backend);
    expect(() => rt.backendOf('summ' as 'sum')).toThrow(KernelError);
    expect(() => rt.backendOf('sum', -1)).toThrow(KernelError);
  });

  it('a call may name another', async () => {
    const rt = await createRuntime();
    const x = matrix(40, 3, Math.sqrt);
    const due = rt.rollingMean({ x }, { window: 7 }, { backend: 'ts' });
    expect(rt.rollingMean({ x }, { window: 7 }, { backend: 'wasm' })).toEqual(due);
    expect(rt.rollingMean({ x }, { window: 7 }, { backend: 'native', threads: 2 })).toEqual(due);
  });

  it('strict throws for a backend it did not load, otherwise the next one computes', async () => {
    const strict = await createRuntime({ backend: 'ts', strict: true });
    const x = Float64Array.of(1, 2);
    expect(() => strict.sum({ x }, undefined, { backend: 'native' })).toThrow(
      expect.objectContaining({ code: 'E_BACKEND', argument: 'backend' }) as Error,
    );
    const lenient = await createRuntime({ backend: 'ts' });
    expect(lenient.sum({ x }, undefined, { backend: 'native' })).toEqual({ sum: 3 });
  });
});

describe('the wasm module', () => {
  const x = { data: Float64Array.of(1, 2, 3), rows: 3, cols: 1 };

  it.each([
    ['bytes', () => wasmBytes()],
    ['an ArrayBuffer', () => new Uint8Array(wasmBytes()).buffer],
    ['a module', () => new WebAssembly.Module(wasmBytes() as BufferSource)],
    ['a path', () => join(dist, 'trefoil.wasm')],
  ])('may be passed in as %s', async (_, source) => {
    const rt = await createRuntime({ backend: 'wasm', strict: true, wasm: source() });
    expect([...rt.rollingMean({ x }, { window: 1 }).mean.data]).toEqual([1, 2, 3]);
  });

  it.each([
    ['is damaged', () => wasmBytes().slice(0, 200), /WebAssembly|expected/],
    ['is empty of Trefoil', () => Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0), /does not say from which sources/],
    ['is nowhere', () => '/nowhere/trefoil.wasm', /ENOENT/],
    ['is something else', () => 5 as never, /neither bytes nor/],
  ])('is reported when it %s', async (_, source, reason) => {
    await expect(createRuntime({ backend: 'wasm', strict: true, wasm: source() })).rejects.toMatchObject({
      code: 'E_BACKEND',
      message: expect.stringMatching(reason) as string,
    });
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const rt = await createRuntime({ backend: 'wasm', wasm: source() });
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
    expect(rt.capabilities()).toMatchObject({
      backend: 'ts',
      backends: { wasm: { available: false, reason: expect.stringMatching(reason) as string } },
    });
    expect([...rt.rollingMean({ x }, { window: 1 }).mean.data]).toEqual([1, 2, 3]);
  });

  it('is refused when it was built from other sources', async () => {
    const { sourceHash } = (await createRuntime({ backend: 'ts' })).capabilities();
    const bytes = Uint8Array.from(wasmBytes());
    const at = indexOf(bytes, [...Buffer.from(sourceHash)]);
    expect(at).toBeGreaterThan(0);
    bytes[at] = bytes[at] === 0x61 ? 0x62 : 0x61;
    await expect(createRuntime({ backend: 'wasm', strict: true, wasm: bytes })).rejects.toMatchObject({
      code: 'E_STALE',
      message: expect.stringMatching(/other sources/) as string,
    });
  });

  it('keeps to its budget: E_MEMORY, or ts where the backend is auto', async () => {
    const big = { x: new Float64Array(1e6).fill(1) };
    const budget = { memoryBudget: 2 ** 21 };
    const named = await createRuntime({ backend: 'wasm', ...budget });
    expect(() => named.sum(big)).toThrow(expect.objectContaining({ code: 'E_MEMORY', kernel: 'sum' }) as Error);
    expect(named.sum({ x: Float64Array.of(1, 2) })).toEqual({ sum: 3 });
    const auto = await createRuntime({ backend: 'auto', ...budget });
    expect(auto.sum(big)).toEqual({ sum: 1e6 });
  });

  it('grows, and computes the same after it grew', async () => {
    const rt = await createRuntime({ backend: 'wasm', strict: true });
    const memory = (): unknown => rt.capabilities().backends.wasm.facts?.['memoryBytes'];
    const before = memory() as number;
    const small = rt.rollingMean({ x }, { window: 2 });
    expect(rt.sum({ x: new Float64Array(1e6).fill(1) })).toEqual({ sum: 1e6 });
    expect(memory()).toBeGreaterThan(before);
    const after = memory();
    for (let i = 0; i < 20; i++) rt.sum({ x: new Float64Array(1e6) });
    expect(memory()).toBe(after);
    expect(rt.rollingMean({ x }, { window: 2 })).toEqual(small);
  });
});

function indexOf(bytes: Uint8Array, part: readonly number[]): number {
  return bytes.findIndex((_, at) => part.every((byte, i) => bytes[at + i] === byte));
}
