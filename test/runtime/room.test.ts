/** Failed allocations: one error text everywhere, and a fallback to the next backend under 'auto'. */
import { channel } from 'node:diagnostics_channel';
import { createRuntime, type CallEvent, type KernelError, type RuntimeOptions } from 'trefoil';
import { afterAll, describe, expect, it } from 'vitest';
import { kernels } from '../../dist/generated/typescript/kernels/index.js';
import { manifest } from '../../dist/generated/typescript/manifest.js';
import { callKernelAsync } from '../../dist/runtime/async/call.js';
import { Scheduler } from '../../dist/runtime/async/scheduler.js';
import { tsBackend } from '../../dist/runtime/backends/ts.js';
import { callKernel, type State } from '../../dist/runtime/call.js';
import { outOfMemory } from '../../dist/runtime/errors.js';
import { planKernel } from '../../dist/runtime/plan.js';
import { readSettings } from '../../dist/runtime/settings.js';
import { backends } from './backends.js';

const worker = (Worker: new (url: URL, options: object) => unknown): unknown =>
  new Worker(new URL('../../dist/generated/typescript/worker.js', import.meta.url), {});

type Backend = ReturnType<typeof tsBackend>;
const plan = planKernel(manifest['rollingMean']!);
const x = { data: Float64Array.from({ length: 5000 }, (_, i) => i), rows: 5000, cols: 1 };
const due = backends.find(({ name }) => name === 'ts')!.rt.rollingMean({ x }, { window: 3 });
const states: State[] = [];
afterAll(() => states.forEach(({ scheduler }) => scheduler.dispose()));

/** A backend that writes to its outputs and then fails to allocate. */
function full(name: 'native' | 'wasm', how: 'status' | 'error', seen: string[]): Backend {
  const fail = (outputs: readonly { fill(value: number): unknown }[]): number => {
    seen.push(name);
    for (const output of outputs) output.fill(-1);
    if (how === 'error') throw outOfMemory('rollingMean', new Error('17 bytes needed'));
    return -1;
  };
  const start =
    name === 'native' ? { start: async (_: unknown, { outputs }: Parameters<Backend['run']>[1]) => fail(outputs) } : {};
  return { name, run: (_, { outputs }) => fail(outputs), facts: () => ({}), ...start };
}

function stateOf(
  options: RuntimeOptions,
  how: 'status' | 'error',
  seen: string[],
  without: readonly string[] = [],
): State {
  const settings = readSettings({ backend: 'auto', ...options });
  const probe = (backend: Backend): State['probes']['ts'] =>
    without.includes(backend.name) ? { code: 'E_BACKEND', reason: 'left out' } : { backend };
  const ts = tsBackend(kernels);
  const watched: Backend = {
    ...ts,
    run: (kernel, call) => {
      seen.push('ts');
      return ts.run(kernel, call);
    },
  };
  const probes = { native: probe(full('native', how, seen)), wasm: probe(full('wasm', how, seen)), ts: probe(watched) };
  const state = {
    settings,
    probes,
    scheduler: new Scheduler(settings, { sourceHash: 'none', worker }),
    disposed: false,
  };
  states.push(state);
  return state;
}

function refusedBy(call: () => unknown): KernelError {
  try {
    call();
  } catch (error) {
    return error as KernelError;
  }
  throw new Error('the call was accepted');
}

describe.each(['status', 'error'] as const)('a failed allocation, reported by %s', (how) => {
  it('falls back to the next backend under auto, ts last', () => {
    const seen: string[] = [];
    const events: CallEvent[] = [];
    const listen = (event: unknown): void => void events.push(event as CallEvent);
    channel('trefoil:call').subscribe(listen);
    const mean = new Float64Array(5000);
    const found = callKernel(stateOf({}, how, seen), plan, { x }, { window: 3 }, { out: { mean } });
    channel('trefoil:call').unsubscribe(listen);
    expect(found).toEqual(due);
    expect((found['mean'] as { data: unknown }).data).toBe(mean);
    expect(seen).toEqual(['native', 'wasm', 'ts']);
    expect(events[0]).toMatchObject({
      backend: 'ts',
      fallback: expect.stringMatching(/^wasm: allocation failed/) as string,
    });
    expect(callKernel(stateOf({}, how, [], ['wasm']), plan, { x }, { window: 3 }, undefined)).toEqual(due);
  });

  it('throws if the backend was named, or under strict', () => {
    for (const options of [{ backend: 'native' }, { backend: 'wasm' }, { strict: true }] as RuntimeOptions[]) {
      const seen: string[] = [];
      const error = refusedBy(() => callKernel(stateOf(options, how, seen), plan, { x }, { window: 3 }, undefined));
      expect(error.message).toBe('rollingMean: allocation failed [E_MEMORY]');
      expect(seen).toHaveLength(1);
    }
    const seen: string[] = [];
    expect(
      refusedBy(() => callKernel(stateOf({}, how, seen), plan, { x }, { window: 3 }, { backend: 'native' })).code,
    ).toBe('E_MEMORY');
    expect(seen).toEqual(['native']);
  });

  it('falls back to a worker in an asynchronous call', async () => {
    if (how === 'error') return;
    const seen: string[] = [];
    expect(await callKernelAsync(stateOf({}, how, seen, ['wasm']), plan, { x }, { window: 3 }, undefined)).toEqual(due);
    expect(seen).toEqual(['native']);
    await expect(
      callKernelAsync(stateOf({ backend: 'native' }, how, seen), plan, { x }, { window: 3 }, undefined),
    ).rejects.toMatchObject({ code: 'E_MEMORY' });
  });
});

describe('E_MEMORY', () => {
  it('has one text; the cause has the sizes', async () => {
    const rt = await createRuntime({ backend: 'wasm', strict: true, memoryBudget: 2 ** 21 });
    const big = { x: new Float64Array(1e6) };
    const errors = [
      refusedBy(() => rt.sum(big)),
      refusedBy(() => rt.pin(big.x)),
      await rt.sum.async(big).catch((error: unknown) => error as KernelError),
    ] as KernelError[];
    expect(errors.map(({ message }) => message)).toEqual(
      ['sum', 'pin', 'sum'].map((name) => `${name}: allocation failed [E_MEMORY]`),
    );
    expect((errors[0]!.cause as Error).message).toMatch(/^\d+ bytes of wasm memory needed, the limit is 2097152$/);
    rt.dispose();
  });
});

describe.each(backends)('(2³¹ − 1) × 0 matrices on $name', ({ rt }) => {
  const rows = 2 ** 31 - 1;
  const none = new Float64Array(0);
  const empty = { data: none, rows, cols: 0 };
  const calls: Record<string, () => object> = {
    rollingMean: () => rt.rollingMean({ x: empty }, { window: rows }),
    rollingMedian: () => rt.rollingMedian({ x: empty }, { window: 16 }),
    rollingQuantile: () => rt.rollingQuantile({ x: empty }, { window: 16, q: 0.5 }),
    covariance: () => rt.covariance({ x: empty }),
    correlation: () => rt.correlation({ x: empty }),
    ar1Fit: () => rt.ar1Fit({ x: empty }),
    ar1Residuals: () => rt.ar1Residuals({ x: empty, alpha: none }),
    'matmul, outside': () => rt.matmul({ a: empty, b: { data: none, rows: 0, cols: 0 } }),
    'matmul, inside': () => rt.matmul({ a: { data: none, rows: 0, cols: rows }, b: { data: none, rows, cols: 0 } }),
    kmeansPlusPlus: () => rt.kmeansPlusPlus({ x: empty }, { k: rows, seed: 1 }),
  };
  it.each(Object.keys(calls))('%s', (name) => {
    const start = performance.now();
    const lengths = Object.values(calls[name]!()).map(
      (value: Float64Array | { data: Float64Array }) => ('data' in value ? value.data : value).length,
    );
    expect(new Set(lengths)).toEqual(new Set([0]));
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('asynchronously', async () => {
    const start = performance.now();
    expect(await rt.rollingMean.async({ x: empty }, { window: 2 })).toEqual({ mean: empty });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
