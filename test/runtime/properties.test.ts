/** Arguments are own properties. Fields of a matrix may also be inherited from its class. */
import { createRuntime, type KernelError } from 'trefoil';
import { afterEach, describe, expect, it } from 'vitest';
import { manifest } from '../../dist/generated/typescript/manifest.js';
import { backends } from './backends.js';
import { loose, matrix } from './loose.js';

const failing = (code: string, argument: string, expected?: string): Error =>
  expect.objectContaining({
    name: 'KernelError',
    code,
    argument,
    ...(expected === undefined ? {} : { expected }),
  }) as Error;

/** All argument names, and optional fields of the manifest. */
const NAMES = new Set(
  Object.values(manifest).flatMap(({ inputs, outputs, params, sizes }) =>
    [...inputs, ...outputs, ...params].map(({ name }) => name).concat(sizes),
  ),
);
for (const name of [
  'out',
  'backend',
  'strict',
  'threads',
  'simd',
  'share',
  'signal',
  'transfer',
  'memoryBudget',
  'wasm',
  'grain',
])
  NAMES.add(name);
for (const name of [
  'data',
  'rows',
  'cols',
  'argument',
  'given',
  'expected',
  'index',
  'locals',
  'derived',
  'domain',
  'default',
  'order',
])
  NAMES.add(name);

const planted: [object, string][] = [];
function plant(on: object, name: string, value: unknown): void {
  Object.defineProperty(on, name, { value, configurable: true, writable: true });
  planted.push([on, name]);
}
afterEach(() => {
  for (const [on, name] of planted.splice(0)) delete (on as Record<string, unknown>)[name];
});

describe.each(backends)('arguments on $name', ({ name, rt }) => {
  const call = (...args: [inputs?: unknown, params?: unknown, options?: unknown]): Record<string, unknown> =>
    loose(rt)['rollingMean']!(...args) as Record<string, unknown>;

  it('are never taken from Object.prototype or Array.prototype', async () => {
    const x = matrix(5, 2);
    const init = matrix(2, 2);
    const due = [rt.rollingMean({ x }, { window: 2 }), rt.kmeans({ x, init }), rt.uniform({}, { n: 3, seed: 1 })];
    // Starts the worker first: Node itself reads inherited worker options.
    await rt.rollingMean.async({ x }, { window: 2 });
    for (const planted of NAMES) plant(Object.prototype, planted, 2);
    for (const planted of ['data', 'rows', 'cols']) plant(Array.prototype, planted, planted === 'data' ? x.data : 2);
    expect([rt.rollingMean({ x }, { window: 2 }), rt.kmeans({ x, init }), rt.uniform({}, { n: 3, seed: 1 })]).toEqual(
      due,
    );
    expect(await rt.rollingMean.async({ x }, { window: 2 }, {})).toEqual(due[0]);
    expect(() => call({ x }, {})).toThrow(failing('E_PARAM', 'window'));
    expect(() => call({}, { window: 2 })).toThrow(failing('E_DTYPE', 'x'));
    expect(() => call({ x: {} }, { window: 2 })).toThrow(failing('E_DTYPE', 'x'));
    expect(() => call({ x: [] }, { window: 2 })).toThrow(failing('E_DTYPE', 'x'));
    let error: KernelError | undefined;
    try {
      call({ x }, { window: 0 });
    } catch (thrown) {
      error = thrown as KernelError;
    }
    expect(error).toMatchObject({ argument: 'window', given: '0', index: undefined });
  });

  it('of createRuntime are not either', async () => {
    for (const option of ['backend', 'strict', 'threads', 'simd', 'memoryBudget', 'wasm', 'families', 'grain'])
      plant(Object.prototype, option, 'none such');
    const made = await createRuntime({ backend: name });
    expect(made.capabilities()).toMatchObject({ backend: name, strict: false });
    expect(made.sum({ x: Float64Array.of(1, 2) })).toEqual({ sum: 3 });
    made.dispose();
  });

  it('that are inherited are rejected, not ignored', async () => {
    const x = matrix(5, 2);
    const defaults = Object.create({ window: 2 }) as object;
    expect(() => call({ x }, defaults)).toThrow(failing('E_PARAM', 'window', 'an own property of params'));
    expect(() => call({ x }, Object.assign(Object.create({ minPeriods: 1 }) as object, { window: 2 }))).toThrow(
      failing('E_PARAM', 'minPeriods'),
    );
    expect(() =>
      call(
        { x },
        new (class {
          get window(): number {
            return 2;
          }
        })(),
      ),
    ).toThrow(failing('E_PARAM', 'window'));
    expect(() => call(Object.create({ x }), { window: 2 })).toThrow(
      failing('E_DTYPE', 'x', 'an own property of inputs'),
    );
    expect(() => call({ x }, { window: 2 }, Object.create({ threads: 1 }))).toThrow(failing('E_PARAM', 'threads'));
    expect(() => call({ x }, { window: 2 }, { out: Object.create({ mean: x }) as object })).toThrow(
      failing('E_DTYPE', 'out.mean', 'an own property of out'),
    );
    await expect(createRuntime(Object.create({ strict: true }) as object)).rejects.toEqual(
      failing('E_PARAM', 'strict'),
    );
    // Own properties hide inherited ones.
    expect(call({ x }, Object.assign(defaults, { window: 3 }))).toEqual(call({ x }, { window: 3 }));
    expect(
      call(
        Object.assign(Object.create(null) as object, { x }),
        Object.assign(Object.create(null) as object, { window: 3 }),
      ),
    ).toEqual(call({ x }, { window: 3 }));
    const hidden = Object.defineProperty({}, 'window', { value: 3 });
    expect(call({ x }, hidden)).toEqual(call({ x }, { window: 3 }));
  });

  it('may be instances of a matrix class with getters', () => {
    class Table {
      readonly #values = matrix(5, 2).data;
      get data(): Float64Array {
        return this.#values;
      }
      get rows(): number {
        return 5;
      }
      get cols(): number {
        return this.#values.length / this.rows;
      }
    }
    class Named extends Table {
      readonly title = 'more';
    }
    const due = rt.rollingMean({ x: matrix(5, 2) }, { window: 2 });
    for (const x of [new Table(), new Named(), Object.create(matrix(5, 2)) as Table])
      expect(rt.rollingMean({ x }, { window: 2 })).toEqual(due);
    const mean = new Table();
    expect(rt.rollingMean({ x: matrix(5, 2) }, { window: 2 }, { out: { mean } }).mean).toBe(mean);
    expect(mean.data).toEqual(due.mean.data);
    const held = rt.pin(new Named());
    expect([...held.data]).toEqual([...matrix(5, 2).data]);
    held.unpin();
  });

  it('with an endless prototype chain are rejected', () => {
    const endless: object = new Proxy({}, { getPrototypeOf: () => endless });
    expect(() => call({ x: endless }, { window: 2 })).toThrow(failing('E_DTYPE', 'x'));
    expect(() => call({ x: matrix(2, 2) }, endless)).toThrow(failing('E_PARAM', 'window'));
    const throwing = new Proxy(
      {},
      {
        getPrototypeOf() {
          throw new Error('no');
        },
      },
    );
    expect(() => call({ x: matrix(2, 2) }, throwing)).toThrow(failing('E_PARAM', 'params'));
    expect(() => call({ x: throwing }, { window: 2 })).toThrow(failing('E_DTYPE', 'x.data'));
  });
});
