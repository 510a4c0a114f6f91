/** Arrays that stay with the runtime: taken wherever an array is, without copies on wasm, the same meaning everywhere. */
import fc from 'fast-check';
import { createRuntime, type PinnedMatrix, type PinnedVector, type Runtime, type RuntimeOptions } from 'trefoil';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backends } from './backends.js';
import { loose, matrix } from './loose.js';

const made = (backend: string, more: object = {}): Promise<Runtime> =>
  createRuntime({ backend, strict: true, ...more } as RuntimeOptions);
const failing = (code: string, more: object = {}): Error =>
  expect.objectContaining({ name: 'KernelError', code, ...more }) as Error;

describe.each(backends)('pinned arrays on $name', ({ name }) => {
  let rt: Runtime;
  beforeAll(async () => {
    rt = await made(name);
  });
  afterAll(() => rt.dispose());

  it('give what other arrays give, as inputs and as out', () => {
    const x = matrix(300, 3, Math.sin);
    const due = rt.rollingStd({ x }, { window: 7 }).std;
    const held = rt.pin(x);
    const std = rt.pin(matrix(300, 3, () => 7));
    expect({ rows: held.rows, cols: held.cols, data: held.data }).toEqual(x);
    expect(rt.rollingStd({ x: held }, { window: 7 }).std).toEqual(due);
    expect(rt.rollingStd({ x: held }, { window: 7 }, { out: { std } }).std).toBe(std);
    expect(std.data).toEqual(due.data);
    const text = rt.pin(Buffer.from('abcab'));
    const offsets = rt.pin(Int32Array.of(0, 2));
    const counts = rt.pin(new Int32Array(1));
    expect(
      rt.countMatches({ text, patterns: Buffer.from('ab'), offsets }, undefined, { out: { counts } }).counts,
    ).toEqual(Int32Array.of(2));
    expect([...counts.data]).toEqual([2]);
    for (const one of [held, std, text, offsets, counts]) one.unpin();
  });

  it('are copies, and are changed by their handle', () => {
    const x = Float64Array.of(1, 2, 3);
    const held = rt.pin(x);
    x.fill(100);
    expect(rt.sum({ x: held })).toEqual({ sum: 6 });
    held.data[0] = 10;
    expect(rt.sum({ x: held })).toEqual({ sum: 15 });
    held.unpin();
  });

  it('stay what they are when memory grows', () => {
    const held = rt.pin(Float64Array.of(1, 2, 3));
    const out = rt.pin(matrix(2, 2));
    for (let size = 1 << 16; size < 1 << 21; size *= 2) rt.sum({ x: new Float64Array(size) });
    expect([...held.data]).toEqual([1, 2, 3]);
    expect(rt.sum({ x: held })).toEqual({ sum: 6 });
    rt.rollingMean({ x: matrix(2, 2) }, { window: 1 }, { out: { mean: out } });
    expect([...out.data]).toEqual([0, 1, 2, 3]);
    held.unpin();
    out.unpin();
  });

  it('are taken by asynchronous calls', async () => {
    const held = rt.pin(matrix(4, 1));
    const mean = rt.pin(matrix(4, 1, () => 7));
    const promise = rt.rollingMean.async({ x: held }, { window: 1 }, { out: { mean }, transfer: true });
    expect([...mean.data]).toEqual([7, 7, 7, 7]);
    held.data.fill(9);
    expect((await promise).mean).toBe(mean);
    expect([...mean.data]).toEqual([0, 1, 2, 3]);
    const gone = rt.rollingMean.async({ x: held }, { window: 1 }, { out: { mean } });
    mean.unpin();
    await expect(gone).rejects.toEqual(failing('E_DISPOSED', { kernel: 'rollingMean', argument: 'out.mean' }));
    expect([...held.data]).toEqual([9, 9, 9, 9]);
    held.unpin();
  });

  it('are refused once they are unpinned, and where they do not belong', () => {
    const held = rt.pin(matrix(4, 1));
    const vector = rt.pin(new Float64Array(4));
    expect(() => loose(rt)['sum']!({ x: held })).toThrow(failing('E_DTYPE', { argument: 'x' }));
    expect(() => loose(rt)['rollingMean']!({ x: vector }, { window: 1 })).toThrow(
      failing('E_SHAPE', { argument: 'x' }),
    );
    expect(() => rt.rollingMean({ x: held }, { window: 1 }, { out: { mean: held } })).toThrow(
      failing('E_ALIAS', { argument: 'out.mean' }),
    );
    expect(() => rt.rollingMean({ x: matrix(5, 1) }, { window: 1 }, { out: { mean: held } })).toThrow(
      failing('E_SHAPE', { argument: 'out.mean' }),
    );
    held.unpin();
    held.unpin();
    expect(() => rt.rollingMean({ x: held }, { window: 1 })).toThrow(
      failing('E_DISPOSED', { kernel: 'rollingMean', argument: 'x' }),
    );
    expect(() => rt.rollingMean({ x: matrix(4, 1) }, { window: 1 }, { out: { mean: held } })).toThrow(
      failing('E_DISPOSED', { argument: 'out.mean' }),
    );
    expect(() => held.data).toThrow(failing('E_DISPOSED'));
    vector.unpin();
  });

  it.each([
    ['nothing', () => undefined, 'E_DTYPE', 'array'],
    ['a list', () => [1, 2], 'E_DTYPE', 'array'],
    ['an array no kernel takes', () => new Int16Array(3), 'E_DTYPE', 'array'],
    ['a matrix of no array', () => ({ data: [1], rows: 1, cols: 1 }), 'E_DTYPE', 'matrix.data'],
    ['a matrix of another size', () => ({ data: new Float64Array(3), rows: 2, cols: 1 }), 'E_SHAPE', 'matrix'],
    ['shared memory', () => new Float64Array(new SharedArrayBuffer(8)), 'E_DTYPE', 'array'],
    [
      'a getter that throws',
      () => ({
        get data() {
          throw new Error('no');
        },
        rows: 1,
        cols: 1,
      }),
      'E_DTYPE',
      'matrix.data',
    ],
  ])('are not made of %s', (_, value, code, argument) => {
    expect(() => (rt.pin as (value: unknown) => unknown)(value())).toThrow(failing(code, { argument }));
  });

  it('that a getter unpins are rejected, even if their memory was reused', () => {
    const gone = (of: PinnedMatrix, more: object = {}): object => ({
      window: 1,
      get minPeriods() {
        of.unpin();
        // Reuses its memory on wasm.
        held = rt.pin(matrix(4, 1, () => 7));
        return 1;
      },
      ...more,
    });
    let held: PinnedMatrix | undefined;
    const call = loose(rt)['rollingMean']!;
    const x = rt.pin(matrix(4, 1));
    expect(() => call({ x }, gone(x))).toThrow(failing('E_DISPOSED', { kernel: 'rollingMean', argument: 'x' }));
    const mean = rt.pin(matrix(4, 1));
    const late = Object.defineProperty({ out: { mean } }, 'threads', {
      enumerable: true,
      get: () => void (gone(mean) as { minPeriods: number }).minPeriods,
    });
    expect(() => call({ x: matrix(4, 1) }, { window: 1 }, late)).toThrow(
      failing('E_DISPOSED', { argument: 'out.mean' }),
    );
    expect([...held!.data]).toEqual([7, 7, 7, 7]);
  });

  it('are located after all arguments are read', () => {
    const x = rt.pin(matrix(4, 1));
    const others: PinnedMatrix[] = [];
    const growing = {
      get window() {
        others.push(rt.pin(matrix(1 << 21, 1, () => 7)));
        return 1;
      },
    };
    const mean = rt.pin(matrix(4, 1, () => 9));
    expect(rt.rollingMean({ x }, growing, { out: { mean } }).mean).toBe(mean);
    expect([...mean.data]).toEqual([0, 1, 2, 3]);
    for (const one of [x, mean, ...others]) one.unpin();
  });

  it('are rejected as out if given as a plain view; as an input a view is an ordinary array', () => {
    const held = rt.pin(matrix(4, 1));
    const { data } = held;
    const call = (mean: unknown): unknown =>
      loose(rt)['rollingMean']!({ x: matrix(4, 1) }, { window: 2 }, { out: { mean } });
    const refused = failing('E_ALIAS', {
      kernel: 'rollingMean',
      argument: 'out.mean',
      given: 'a view of a pinned array',
    });
    for (const view of [data, { ...held }, new Float64Array(data.buffer, data.byteOffset, 4)])
      expect(() => call(view)).toThrow(refused);
    expect(rt.sum({ x: data.subarray(1) })).toEqual({ sum: 6 });
    held.unpin();
    expect(() => call(data)).toThrow(refused);
    expect([...data]).toEqual([0, 1, 2, 3]);
  });

  it('can be pinned again, even if the memory grows', () => {
    const held = rt.pin(matrix(1 << 18, 1));
    const again = [held.data, held.data].map((data) => rt.pin(data));
    const copies = Array.from({ length: 12 }, () => rt.pin(held));
    for (const { data } of [...again, ...copies])
      expect(data.every((value, i) => value === i) && data.length).toBe(1 << 18);
    for (const one of [held, ...again, ...copies]) one.unpin();
  });

  it('are not detached by transfer: true', async () => {
    const held = rt.pin(Float64Array.of(1, 2, 3));
    expect(await rt.sum.async({ x: held.data }, {}, { transfer: true })).toEqual({ sum: 6 });
    expect([...held.data]).toEqual([1, 2, 3]);
    held.unpin();
  });

  it('are not made if a getter disposes of the runtime', async () => {
    const own = await made(name);
    const value = {
      get data() {
        own.dispose();
        return new Float64Array(1);
      },
      rows: 1,
      cols: 1,
    };
    expect(() => own.pin(value)).toThrow(failing('E_DISPOSED'));
  });

  it('end with the runtime; those of another runtime are taken', async () => {
    const own = await made(name);
    const held = own.pin(Float64Array.of(1, 2));
    expect(rt.sum({ x: held })).toEqual({ sum: 3 });
    own.dispose();
    expect(() => rt.sum({ x: held })).toThrow(failing('E_DISPOSED'));
    expect(() => own.pin(new Float64Array(1))).toThrow(failing('E_DISPOSED'));
    held.unpin();
  });
});

describe('pinned arrays in the wasm memory', () => {
  it('are not copied: what fits once, but not twice, is computed', async () => {
    const rt = await made('wasm', { memoryBudget: 24 * 2 ** 20 });
    const x = { data: new Float64Array(2 ** 20).fill(1), rows: 2 ** 20, cols: 1 };
    const held = rt.pin(x);
    const mean = rt.pin(x);
    expect(rt.rollingMean({ x: held }, { window: 4 }, { out: { mean } }).mean.data[5]).toBe(1);
    expect(() => rt.rollingMean({ x }, { window: 4 }, { out: { mean } })).toThrow(failing('E_MEMORY'));
    expect(() => rt.rollingMean({ x: held }, { window: 4 })).toThrow(failing('E_MEMORY'));
    expect(() => rt.pin(x)).toThrow(failing('E_MEMORY', { kernel: 'pin' }));
    held.unpin();
    expect(rt.pin(x).data.every((value) => value === 1)).toBe(true);
    rt.dispose();
  });

  it('that do not fit are ordinary arrays under auto', async () => {
    const wasm = await createRuntime({ backend: 'auto', memoryBudget: 2 ** 21 });
    const held = wasm.pin(new Float64Array(2 ** 20).fill(1));
    expect(wasm.sum({ x: held })).toEqual({ sum: 2 ** 20 });
    wasm.dispose();
  });

  it('come and go in any order, and keep their contents', async () => {
    const rt = await made('wasm');
    const pinnedBytes = (): unknown => rt.capabilities().backends.wasm.facts?.['pinnedBytes'];
    const step = fc.record({ drop: fc.nat(), length: fc.nat({ max: 5000 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const held: { handle: PinnedVector<Float64Array>; fill: number }[] = [];
        for (const [fill, { drop, length }] of steps.entries()) {
          held.push({ handle: rt.pin(new Float64Array(length).fill(fill)), fill });
          if (drop % 3 > 0) held.splice(drop % held.length, 1)[0]!.handle.unpin();
          rt.sum({ x: new Float64Array(length).fill(-1) });
          for (const one of held) {
            expect(rt.sum({ x: one.handle })).toEqual({ sum: one.fill * one.handle.length });
            expect(one.handle.data.every((value) => value === one.fill)).toBe(true);
          }
        }
        for (const { handle } of held) handle.unpin();
        expect(pinnedBytes()).toBe(0);
      }),
      { numRuns: 60 },
    );
    rt.dispose();
  });

  it('leave no way to compute on memory that is free again', async () => {
    const rt = await made('wasm');
    const held = rt.pin(Float64Array.of(1, 2, 3, 4));
    const stale = held.data;
    held.unpin();
    const y = Float64Array.of(5, 6, 7, 8);
    expect(rt.dot({ x: stale, y }).dot).toBe(70);
    const x = { data: y, rows: 4, cols: 1 };
    expect(() => rt.rollingMean({ x }, { window: 1 }, { out: { mean: stale } })).toThrow(
      failing('E_ALIAS', { argument: 'out.mean' }),
    );
    expect([...stale]).toEqual([1, 2, 3, 4]);
    expect(rt.dot({ x: y, y }).dot).toBe(174);
    rt.dispose();
  });

  it('given as views survive a fallback to ts after wasm memory grew', async () => {
    const rt = await createRuntime({ backend: 'auto', memoryBudget: 5 * 2 ** 20 });
    const points = 1 << 16;
    const held = rt.pin({
      data: Float64Array.from({ length: points * 4 }, (_, i) => (i * 7919) % 1009),
      rows: points,
      cols: 4,
    });
    const init = { data: held.data.slice(0, 8), rows: 2, cols: 4 };
    const due = (await made('ts')).kmeans(
      { x: { data: held.data.slice(), rows: points, cols: 4 }, init },
      { maxIterations: 2 },
    );
    expect(
      rt.kmeans({ x: { data: held.data, rows: points, cols: 4 }, init }, { maxIterations: 2 }, { backend: 'auto' }),
    ).toEqual(due);
    rt.dispose();
  });
});
