/** Calls off the main thread: the same bytes and the same errors, stopped while they run, with memory of their own. */
import { spawnSync } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import { getEventListeners } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRuntime, KernelError, type CallEvent, type Runtime, type RuntimeOptions } from 'trefoil';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backends } from './backends.js';
import { endless, until } from './endless.js';
import { loose, matrix } from './loose.js';
import { refusals } from './refusals.js';

const made = (backend: string, more: object = {}): Promise<Runtime> =>
  createRuntime({ backend, strict: true, grain: 16, ...more } as RuntimeOptions);
const failing = (code: string, more: object = {}): unknown =>
  expect.objectContaining({ name: 'KernelError', code, ...more });

/** The asynchronous functions under the names of the synchronous ones. */
const later = (rt: Runtime): ReturnType<typeof loose> =>
  Object.fromEntries(rt.capabilities().kernels.map((name) => [name, loose(rt)[name]!['async' as never]]));

describe.each(backends)('asynchronous calls on $name', ({ name }) => {
  let rt: Runtime;
  beforeAll(async () => {
    rt = await made(name);
  });
  afterAll(() => rt.dispose());

  it('give what synchronous ones give', async () => {
    const x = matrix(500, 7, Math.sin);
    const init = matrix(3, 7, Math.cos);
    const text = Buffer.from('abracadabra'.repeat(50));
    const words = { text, patterns: Buffer.from('abrara'), offsets: Int32Array.of(0, 4, 6) };
    expect(await rt.rollingStd.async({ x }, { window: 16 })).toEqual(rt.rollingStd({ x }, { window: 16 }));
    expect(await rt.kmeans.async({ x, init })).toEqual(rt.kmeans({ x, init }));
    expect(await rt.countMatches.async(words)).toEqual(rt.countMatches(words));
    expect(await rt.sum.async({ x: x.data })).toEqual(rt.sum({ x: x.data }));
    expect(await rt.sum.async({ x: new Float64Array(0) })).toEqual({ sum: 0 });
  });

  it('do not look on Object.prototype for what a result lacks', async () => {
    const x = Float64Array.of(1, 2, 3);
    const names = ['run', 'fallback', 'panic'];
    for (const name of names)
      Object.defineProperty(Object.prototype, name, {
        get: () => {
          throw new Error(`${name} was read`);
        },
        configurable: true,
      });
    try {
      expect(await rt.sum.async({ x })).toEqual({ sum: 6 });
    } finally {
      for (const name of names) delete (Object.prototype as Record<string, unknown>)[name];
    }
  });

  it('let timers tick meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    const stop = new AbortController();
    const call = endless(rt, { signal: stop.signal }).catch((error: unknown) => error);
    await until(() => ticks >= 5);
    clearInterval(timer);
    stop.abort();
    expect(await call).toEqual(failing('E_ABORT'));
  });

  it('can be many at once', async () => {
    const inputs = Array.from({ length: 100 }, (_, i) =>
      matrix(1 + ((i * 37) % 90), 1 + (i % 5), (k) => Math.sin(k * i)),
    );
    const results = await Promise.all(inputs.map((x) => rt.rollingMean.async({ x }, { window: 5, minPeriods: 1 })));
    expect(results).toEqual(inputs.map((x) => rt.rollingMean({ x }, { window: 5, minPeriods: 1 })));
  });

  it('work on copies', async () => {
    const x = Float64Array.of(1, 2, 3);
    const promise = rt.sum.async({ x });
    x.fill(100);
    expect(await promise).toEqual({ sum: 6 });
    const transferred = Float64Array.of(1, 2, 3);
    const other = rt.sum.async({ x: transferred });
    structuredClone(transferred.buffer, { transfer: [transferred.buffer] });
    expect(await other).toEqual({ sum: 6 });
  });

  it('take buffers over with transfer: true', async () => {
    const memory = new Float64Array(9).fill(7);
    const x = { data: memory.subarray(1, 5), rows: 4, cols: 1 };
    const init = { data: memory.subarray(6, 8), rows: 2, cols: 1 };
    x.data.set([0, 1, 10, 11]);
    init.data.set([0, 10]);
    const due = rt.kmeans({ x, init });
    const promise = rt.kmeans.async({ x, init }, {}, { transfer: true });
    expect([memory.length, x.data.length, init.data.length]).toEqual([0, 0, 0]);
    expect(await promise).toEqual(due);
  });

  it('take over nothing when the call is refused', async () => {
    const x = matrix(4, 1);
    await expect(rt.rollingMean.async({ x }, { window: 0 }, { transfer: true })).rejects.toEqual(
      failing('E_PARAM', { argument: 'window' }),
    );
    await expect(
      rt.rollingMean.async({ x }, { window: 1 }, { transfer: true, signal: AbortSignal.abort() }),
    ).rejects.toEqual(failing('E_ABORT'));
    const both = new Float64Array(8);
    const halves = { x: { data: both.subarray(0, 4), rows: 4, cols: 1 }, out: { mean: both.subarray(4) } };
    await expect(
      rt.rollingMean.async({ x: halves.x }, { window: 1 }, { transfer: true, out: halves.out }),
    ).rejects.toEqual(failing('E_ALIAS', { argument: 'out.mean' }));
    expect([x.data.length, both.length]).toEqual([4, 8]);
  });

  it("copy what cannot be taken over: Node's pool of small buffers, the memory of a wasm module", async () => {
    const words = { text: Buffer.from('abcab'), patterns: Buffer.from('ab'), offsets: Int32Array.of(0, 2) };
    expect(await rt.countMatches.async(words, undefined, { transfer: true })).toEqual({ counts: Int32Array.of(2) });
    const x = new Float64Array(new WebAssembly.Memory({ initial: 1 }).buffer).fill(1);
    expect(await rt.dot.async({ x, y: Float64Array.from(x) }, undefined, { transfer: true })).toEqual({ dot: 8192 });
    expect([words.text.length, words.patterns.length, x.length]).toEqual([5, 2, 8192]);
  });

  it('take shared memory with share: true only', async () => {
    const data = new Float64Array(new SharedArrayBuffer(32));
    data.set([1, 2, 3, 4]);
    const x = { data, rows: 4, cols: 1 };
    const mean = new Float64Array(new SharedArrayBuffer(32));
    await expect(rt.rollingMean.async({ x }, { window: 1 })).rejects.toEqual(
      failing('E_DTYPE', { argument: 'x.data' }),
    );
    const results = await rt.rollingMean.async({ x }, { window: 1 }, { share: true, out: { mean } });
    expect(results.mean.data).toBe(mean);
    expect([...mean]).toEqual([1, 2, 3, 4]);
    expect((await rt.rollingMean.async({ x }, { window: 1 }, { share: true, transfer: true })).mean.data).toEqual(
      Float64Array.of(1, 2, 3, 4),
    );
    const offsets = new Int32Array(new SharedArrayBuffer(8));
    await expect(
      rt.countMatches.async(
        { text: new Uint8Array(4), patterns: new Uint8Array(1), offsets: offsets.fill(9) },
        undefined,
        { share: true },
      ),
    ).rejects.toEqual(failing('E_VALUE', { argument: 'offsets[0]' }));
  });

  it('write to out when they succeed, and not before', async () => {
    const x = matrix(4, 1);
    const mean = matrix(4, 1, () => 7);
    const promise = rt.rollingMean.async({ x }, { window: 2 }, { out: { mean } });
    expect([...mean.data]).toEqual([7, 7, 7, 7]);
    expect((await promise).mean).toBe(mean);
    expect([...mean.data]).toEqual([NaN, 0.5, 1.5, 2.5]);
  });

  it('leave out alone when they are aborted, or it is gone', async () => {
    const stop = new AbortController();
    const counts = new Int32Array(endless.patterns).fill(7);
    const promise = endless(rt, { signal: stop.signal, out: { counts } });
    stop.abort('enough');
    await expect(promise).rejects.toEqual(failing('E_ABORT', { kernel: 'countMatches', cause: 'enough' }));
    expect([...new Set(counts)]).toEqual([7]);
    const mean = new Float64Array(4);
    const other = rt.rollingMean.async({ x: matrix(4, 1) }, { window: 2 }, { out: { mean } });
    structuredClone(mean.buffer, { transfer: [mean.buffer] });
    await expect(other).rejects.toEqual(failing('E_DTYPE', { argument: 'out.mean' }));
  });

  it('are stopped while they run: their threads are free for others', { timeout: 60_000 }, async () => {
    const x = Float64Array.of(1, 2, 3);
    for (let round = 0; round < 3; round++) {
      const stop = new AbortController();
      // More than can run at the same time: some are stopped before they begin.
      const calls = Array.from({ length: 20 }, () =>
        endless(rt, { signal: stop.signal }).catch((error: unknown) => error),
      );
      const waiting = rt.sum.async({ x });
      await new Promise((resolve) => {
        setTimeout(resolve, 20 * round);
      });
      stop.abort();
      for (const error of await Promise.all(calls)) expect(error).toEqual(failing('E_ABORT'));
      expect(await waiting).toEqual({ sum: 6 });
    }
  });

  it('do not begin when the signal has fired before', async () => {
    await expect(rt.sum.async({ x: new Float64Array(1) }, undefined, { signal: AbortSignal.abort() })).rejects.toEqual(
      failing('E_ABORT', { kernel: 'sum' }),
    );
    // The mistake of the caller comes first, whatever the signal says.
    await expect(
      rt.rollingMean.async({ x: matrix(4, 1) }, { window: 0 }, { signal: AbortSignal.abort() }),
    ).rejects.toEqual(failing('E_PARAM'));
  });

  it.each([
    ['a signal that is an object', 'signal', () => ({})],
    ['a signal that is null', 'signal', () => null],
    ['a signal that is another target of events', 'signal', () => new EventTarget()],
    ['a signal that only looks like one', 'signal', () => Object.create(AbortSignal.prototype) as object],
    ['transfer that is no boolean', 'transfer', () => 1],
    ['an unknown option', 'signl', () => undefined],
  ])('refuse %s', async (_, argument, value) => {
    await expect(later(rt)['sum']!({ x: new Float64Array(1) }, undefined, { [argument]: value() })).rejects.toEqual(
      failing('E_PARAM', { argument }),
    );
  });

  it('compute with what was checked, whatever a signal does when it is looked at', async () => {
    for (let turn = 1; turn < 12; turn++) {
      const offsets = Int32Array.of(0, 2);
      let looks = 0;
      const change = (): void => {
        if (++looks === turn) offsets[1] = 1 << 30;
      };
      const signal = new Proxy(new AbortController().signal, {
        get(target, key) {
          change();
          const value: unknown = Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
        has(target, key) {
          change();
          return Reflect.has(target, key);
        },
      });
      const text = Uint8Array.from({ length: 1000 }, (_, i) => 65 + (i % 2));
      const call = rt.countMatches.async({ text, patterns: Uint8Array.of(65, 66), offsets }, undefined, { signal });
      const result = await call.catch((error: unknown) => error);
      if (result instanceof KernelError) expect(['E_VALUE', 'E_PARAM']).toContain(result.code);
      else expect(result).toEqual({ counts: Int32Array.of(500) });
    }
  });

  it('compute with what was checked, whatever a signal says of itself from one time to the next', async () => {
    const fired = Object.getOwnPropertySymbols(new AbortController().signal).find((one) =>
      /aborted/i.test(String(one)),
    );
    if (fired === undefined) throw new Error('the platform keeps elsewhere whether a signal has fired');
    const turns = Array.from({ length: 7 }, (_, turn) => turn);
    const ways = turns.flatMap((from) => turns.slice(from).flatMap((to) => turns.map((at) => ({ from, to, at }))));
    for (const { from, to, at } of ways) {
      const offsets = Int32Array.of(0, 2);
      let looks = 0;
      const signal = new Proxy(new AbortController().signal, {
        get(target, key) {
          if (key === fired) {
            if (looks === at) offsets[1] = 1 << 30;
            looks++;
            return looks > from && looks <= to;
          }
          const value: unknown = Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      const text = new Uint8Array(1000).fill(65);
      const call = rt.countMatches.async({ text, patterns: Uint8Array.of(65, 66), offsets }, undefined, { signal });
      const result = await call.catch((error: unknown) => error);
      if (result instanceof KernelError) expect(['E_VALUE', 'E_PARAM', 'E_ABORT']).toContain(result.code);
      else expect(result).toEqual({ counts: Int32Array.of(0) });
    }
  });

  it('refuse what synchronous ones refuse, in the same words, by a promise', async () => {
    let compared = 0;
    for (const { mistake, call } of refusals) {
      // There are more options here, and the message lists them.
      if (['an option of async only', 'an unknown option', 'a string for all options'].includes(mistake)) continue;
      let due: unknown;
      try {
        call(loose(rt));
      } catch (error) {
        due = error;
      }
      const promise = call(later(rt)) as Promise<unknown>;
      const found = await promise.then(
        () => mistake,
        (error: unknown) => error,
      );
      expect(found).toBeInstanceOf(KernelError);
      expect((found as KernelError).message).toBe((due as KernelError).message);
      compared++;
    }
    expect(compared).toBeGreaterThan(60);
    expect(await rt.sum.async({ x: Float64Array.of(1, 2) })).toEqual({ sum: 3 });
  });

  it('end with the runtime', async () => {
    const own = await made(name);
    const calls = [endless(own), endless(own), own.sum.async({ x: new Float64Array(3) })].map((call) =>
      (call as Promise<unknown>).catch((error: unknown) => error),
    );
    own.dispose();
    for (const error of await Promise.all(calls)) expect(error).toEqual(failing('E_DISPOSED'));
    await expect(own.sum.async({ x: new Float64Array(3) })).rejects.toEqual(failing('E_DISPOSED', { kernel: 'sum' }));
  });

  it('are events of diagnostics_channel', async () => {
    const events: CallEvent[] = [];
    const listen = (event: unknown): void => {
      events.push(event as CallEvent);
    };
    channel('trefoil:call').subscribe(listen);
    try {
      await rt.rollingMean.async({ x: matrix(4, 3) }, { window: 2 });
      await rt.rollingMean.async({ x: matrix(4, 3) }, { window: 0 }).catch(() => undefined);
      await rt.sum.async({ x: new Float64Array(1) }, undefined, { signal: AbortSignal.abort() }).catch(() => undefined);
    } finally {
      channel('trefoil:call').unsubscribe(listen);
    }
    await rt.rollingMean.async({ x: matrix(4, 3) }, { window: 2 });
    expect(events).toHaveLength(3);
    expect(events[0]).toMatchObject({
      kernel: 'rollingMean',
      backend: name,
      sizes: { rows: 4, cols: 3 },
      async: true,
      error: undefined,
    });
    if (name === 'native')
      expect(events[0]!.run).toMatchObject({
        chunks: expect.any(Number) as number,
        level: expect.any(String) as string,
      });
    expect(events[1]!.error).toMatchObject({ code: 'E_PARAM' });
    expect(events[2]!.error).toMatchObject({ code: 'E_ABORT' });
  });

  it('keep the process alive, and what they leave behind does not', () => {
    const root = dirname(createRequire(import.meta.url).resolve('trefoil/package.json'));
    const script = `
      import { createRuntime } from ${JSON.stringify(pathToFileURL(join(root, 'dist/generated/typescript/index.js')).href)};
      const rt = await createRuntime({ backend: '${name}', strict: true });
      const call = rt.sum.async({ x: new Float64Array(100).fill(1) });
      await null;
      call.then(({ sum }) => console.log(sum));`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '100\n', stderr: '' });
  });
});

describe('asynchronous calls', () => {
  it('of one signal are one listener, which goes with the last of them', async () => {
    const rt = await createRuntime();
    const { signal } = new AbortController();
    const calls = Array.from({ length: 30 }, (_, i) => rt.sum.async({ x: new Float64Array(i) }, undefined, { signal }));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await Promise.all(calls);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    rt.dispose();
  });

  it('of small size do not go to ts under auto', async () => {
    const rt = await createRuntime();
    let taken: string | undefined;
    const listen = (event: unknown): void => {
      taken = (event as CallEvent).backend;
    };
    channel('trefoil:call').subscribe(listen);
    await rt.sum.async({ x: Float64Array.of(1, 2) });
    channel('trefoil:call').unsubscribe(listen);
    expect(taken).toBe(rt.capabilities().backend);
    rt.dispose();
  });

  it('on a wasm memory that is too small fail with E_MEMORY, or are computed by ts where the backend is auto', async () => {
    const big = { x: new Float64Array(1e6).fill(1) };
    const wasm = await made('wasm', { memoryBudget: 2 ** 21 });
    await expect(wasm.sum.async(big)).rejects.toEqual(failing('E_MEMORY', { kernel: 'sum' }));
    expect(await wasm.sum.async({ x: Float64Array.of(1, 2) })).toEqual({ sum: 3 });
    wasm.dispose();
    const auto = await createRuntime({ backend: 'auto', memoryBudget: 2 ** 21 });
    expect(await auto.sum.async(big)).toEqual({ sum: 1e6 });
    auto.dispose();
  });
});
