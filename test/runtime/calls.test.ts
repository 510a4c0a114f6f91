/** What a call gives back, where it puts it, and how it can be watched. */
import { channel } from 'node:diagnostics_channel';
import { runInNewContext } from 'node:vm';
import { createRuntime, type CallEvent, type RuntimeOptions } from 'trefoil';
import { describe, expect, it } from 'vitest';
import { backends } from './backends.js';
import { loose, matrix } from './loose.js';

describe.each(backends)('calls on $name', ({ name, rt }) => {
  it('give results by name: matrices, vectors and numbers', () => {
    const x = matrix(4, 1, (i) => [0, 1, 10, 11][i]!);
    const { centroids, labels, inertia, iterations } = rt.kmeans({
      x,
      init: { data: Float64Array.of(0, 10), rows: 2, cols: 1 },
    });
    expect(centroids).toEqual({ data: Float64Array.of(0.5, 10.5), rows: 2, cols: 1 });
    expect(labels).toEqual(Int32Array.of(0, 0, 1, 1));
    expect(inertia).toBe(1);
    expect(Number.isInteger(iterations)).toBe(true);
  });

  it('fill in defaults, those that name another parameter too', () => {
    const x = matrix(3, 1);
    expect(rt.rollingMean({ x }, { window: 2 })).toEqual(rt.rollingMean({ x }, { window: 2, minPeriods: 2 }));
    expect(rt.rollingMean({ x }, { window: 2, minPeriods: undefined } as never)).toEqual(
      rt.rollingMean({ x }, { window: 2 }),
    );
  });

  it('write into out and hand back the same objects', () => {
    const x = matrix(4, 2);
    const due = rt.rollingMean({ x }, { window: 2 }).mean;
    const mean = matrix(4, 2, () => 7);
    expect(rt.rollingMean({ x }, { window: 2 }, { out: { mean } }).mean).toBe(mean);
    expect(mean).toEqual(due);
    const bare = new Float64Array(8);
    expect(rt.rollingMean({ x }, { window: 2 }, { out: { mean: bare } }).mean.data).toBe(bare);
    expect(bare).toEqual(due.data);
    const labels = new Int32Array(4);
    expect(rt.kmeans({ x, init: matrix(2, 2) }, undefined, { out: { labels } }).labels).toBe(labels);
  });

  it('write nothing outside of out', () => {
    const memory = new Float64Array(12).fill(7);
    const out = { mean: memory.subarray(2, 10) };
    rt.rollingMean({ x: matrix(4, 2) }, { window: 1 }, { out });
    expect([...memory]).toEqual([7, 7, 0, 1, 2, 3, 4, 5, 6, 7, 7, 7]);
  });

  it('take arrays of odd origin: part of a buffer, another realm, a subclass, a Buffer', () => {
    const memory = Float64Array.of(9, 1, 2, 3, 9);
    expect(rt.sum({ x: memory.subarray(1, 4) })).toEqual({ sum: 6 });
    expect(rt.sum({ x: runInNewContext('Float64Array.of(1, 2, 3)') as Float64Array })).toEqual({ sum: 6 });
    class Mine extends Float64Array {
      override get length(): number {
        throw new Error('never read');
      }
    }
    const mine = new Mine(3);
    mine[1] = 5;
    expect(rt.sum({ x: mine })).toEqual({ sum: 5 });
    const text = Buffer.from('abcabcab');
    expect(rt.countMatches({ text, patterns: Buffer.from('abc'), offsets: Int32Array.of(0, 3) }).counts).toEqual(
      Int32Array.of(2),
    );
  });

  it('accept an output array next to the input in one buffer', () => {
    const both = new Float64Array(8);
    both.set([1, 2, 3, 4]);
    rt.rollingMean(
      { x: { data: both.subarray(0, 4), rows: 4, cols: 1 } },
      { window: 1 },
      { out: { mean: both.subarray(4) } },
    );
    expect([...both]).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
  });

  it('take empty arrays', () => {
    expect(rt.sum({ x: new Float64Array(0) })).toEqual({ sum: 0 });
    expect(rt.rollingMean({ x: { data: new Float64Array(0), rows: 0, cols: 5 } }, { window: 3 }).mean).toEqual({
      data: new Float64Array(0),
      rows: 0,
      cols: 5,
    });
    expect(rt.rollingMean({ x: { data: new Float64Array(0), rows: 5, cols: 0 } }, { window: 3 }).mean).toEqual({
      data: new Float64Array(0),
      rows: 5,
      cols: 0,
    });
  });

  it('accept shared memory with share: true, as input and as out', () => {
    const data = new Float64Array(new SharedArrayBuffer(32));
    data.set([1, 2, 3, 4]);
    const mean = new Float64Array(new SharedArrayBuffer(32));
    const result = rt.rollingMean({ x: { data, rows: 4, cols: 1 } }, { window: 1 }, { share: true, out: { mean } });
    expect(result.mean.data).toBe(mean);
    expect([...mean]).toEqual([1, 2, 3, 4]);
  });

  it('read every property once', () => {
    const reads: string[] = [];
    const watched = <T extends object>(object: T, path: string): T =>
      new Proxy(object, {
        get(target, key) {
          reads.push(`${path}${String(key)}`);
          return Reflect.get(target, key) as unknown;
        },
      });
    const mean = watched(matrix(4, 1), 'out.mean.');
    rt.rollingMean(
      watched({ x: watched(matrix(4, 1), 'x.') }, ''),
      watched({ window: 2 }, ''),
      watched({ out: watched({ mean }, 'out.') }, ''),
    );
    expect([...reads].sort()).toEqual([...new Set(reads)].sort());
  });

  it('compute with what was checked, whatever a getter does in between', () => {
    const data = new Float64Array(4);
    const inputs = {
      get x() {
        return { data, rows: 4, cols: 1 };
      },
    };
    const params = {
      get window() {
        structuredClone(data.buffer, { transfer: [data.buffer] });
        return 2;
      },
    };
    expect(() => loose(rt)['rollingMean']!(inputs, params)).toThrow(/detached/);
  });

  it('name their backend', () => {
    expect(rt.backendOf('sum', 1)).toBe(name);
    expect(rt.capabilities().backend).toBe(name);
    expect(rt.capabilities().backends[name].available).toBe(true);
  });

  it('are events of diagnostics_channel', () => {
    const events: CallEvent[] = [];
    const listen = (event: unknown): void => {
      events.push(event as CallEvent);
    };
    channel('trefoil:call').subscribe(listen);
    try {
      rt.rollingMean({ x: matrix(4, 3) }, { window: 2 });
      expect(() => rt.rollingMean({ x: matrix(4, 3) }, { window: 0 })).toThrow();
    } finally {
      channel('trefoil:call').unsubscribe(listen);
    }
    rt.rollingMean({ x: matrix(4, 3) }, { window: 2 });
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({ kernel: 'rollingMean', backend: name, sizes: { rows: 4, cols: 3 } });
    expect(events[0]!.duration).toBeGreaterThanOrEqual(0);
    expect(events[1]!.error).toMatchObject({ code: 'E_PARAM' });
  });
});

describe.each(backends)('a disposed runtime on $name', ({ name }) => {
  it('fails with E_DISPOSED', async () => {
    const rt = await createRuntime({ backend: name, strict: true } as RuntimeOptions);
    rt.dispose();
    rt.dispose();
    const disposed = expect.objectContaining({ code: 'E_DISPOSED' }) as unknown;
    expect(() => rt.sum({ x: new Float64Array(1) })).toThrow(disposed as Error);
    expect(() => rt.backendOf('sum')).toThrow(disposed as Error);
    expect(() => rt.capabilities()).toThrow(disposed as Error);
  });

  it('leaves other runtimes alone', async () => {
    const [one, two] = await Promise.all([
      createRuntime({ backend: name, strict: true }),
      createRuntime({ backend: name, strict: true }),
    ]);
    one.dispose();
    expect(two.sum({ x: Float64Array.of(1, 2) })).toEqual({ sum: 3 });
  });
});
