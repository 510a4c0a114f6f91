/** The wasm heap against a brute-force model, and with many thousands of pinned arrays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gaps } from '../../dist/runtime/backends/gaps.js';
import { Heap } from '../../dist/runtime/backends/heap.js';

const BASE = 1040;
const UNIT = 16;

/** First fit by brute force. Free units at the end are cut off. */
class Model {
  readonly used: boolean[] = [];

  pin(units: number): number {
    for (let at = 0; ; at++) {
      let free = 0;
      while (free < units && this.used[at + free] !== true && at + free < this.used.length) free++;
      if (free === units || at + free >= this.used.length) {
        for (let i = 0; i < units; i++) this.used[at + i] = true;
        return at;
      }
    }
  }

  unpin(at: number, units: number): void {
    for (let i = 0; i < units; i++) this.used[at + i] = false;
    while (this.used.at(-1) === false) this.used.pop();
  }
}

const step = fc.record({
  units: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 300 })),
  drop: fc.option(fc.nat(), { freq: 2 }),
});

describe('the heap', () => {
  it('allocates as the model does', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 400, size: 'max' }), (steps) => {
        const memory = new WebAssembly.Memory({ initial: 1 });
        const heap = new Heap(memory, BASE, Infinity);
        const model = new Model();
        const held: { at: number; units: number }[] = [];
        for (const { units, drop } of steps) {
          const at = heap.pin(units * UNIT, 'u8', 'pin');
          expect(at).toBe(BASE + UNIT * model.pin(units));
          held.push({ at, units });
          if (drop !== null) {
            const one = held.splice(drop % held.length, 1)[0]!;
            heap.unpin(one.at);
            model.unpin((one.at - BASE) / UNIT, one.units);
          }
          expect(heap.mark).toBe(BASE + UNIT * model.used.length);
          expect(heap.pinnedBytes).toBe(UNIT * model.used.filter(Boolean).length);
          if (held.some((one) => heap.placeOf(heap.viewOf(one.at)) !== one.at))
            throw new Error('a pinned array is not found');
        }
        for (const one of held) heap.unpin(one.at);
        expect([heap.mark, heap.pinnedBytes]).toEqual([BASE, 0]);
      }),
      { numRuns: 30 },
    );
  });

  it('detects stale views', () => {
    const heap = new Heap(new WebAssembly.Memory({ initial: 1 }), BASE, Infinity);
    const at = heap.pin(4, 'f64', 'pin');
    const stale = heap.viewOf(at);
    heap.unpin(at);
    expect(heap.pin(4, 'f64', 'pin')).toBe(at);
    expect(() => heap.placeOf(stale)).toThrow(/stale view/);
    expect(heap.placeOf(heap.viewOf(at))).toBe(at);
    expect(heap.placeOf(new Float64Array(4))).toBe(-1);
  });

  it('merges thousands of gaps freed in random order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1 << 30 }), (seed) => {
        const gaps = new Gaps();
        const places = Array.from({ length: 3000 }, (_, i) => i);
        let state = seed;
        for (let i = places.length - 1; i > 0; i--) {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          const j = state % (i + 1);
          [places[i], places[j]] = [places[j]!, places[i]!];
        }
        for (const place of places) gaps.give(place * UNIT, UNIT);
        expect(gaps.take(3001 * UNIT)).toBeUndefined();
        expect(gaps.take(UNIT)).toBe(0);
        expect(gaps.takeLast(3000 * UNIT)).toBe(UNIT);
        expect(gaps.take(1)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['in order', (i: number) => i],
    ['backwards', (i: number) => 49_999 - i],
    ['every other first', (i: number) => (i < 25_000 ? 2 * i : 2 * i - 49_999)],
    ['at random', (i: number) => (i * 7919) % 50_000],
  ])('pins 50 000 arrays and unpins them %s in time that is not quadratic', (_, order) => {
    const heap = new Heap(new WebAssembly.Memory({ initial: 1 }), BASE, Infinity);
    const start = performance.now();
    const held: number[] = [];
    for (let i = 0; i < 50_000; i++) held.push(heap.pin(3, 'f64', 'pin'));
    for (let i = 0; i < 25_000; i++) heap.unpin(held[order(i)]!);
    const larger = Array.from({ length: 5000 }, () => heap.pin(100, 'f64', 'pin'));
    const last = heap.viewOf(held[order(49_999)]!);
    for (let i = 0; i < 50_000; i++) heap.placeOf(last);
    for (let i = 25_000; i < 50_000; i++) heap.unpin(held[order(i)]!);
    for (const one of larger) heap.unpin(one);
    // A quadratic heap needs more than ten seconds, this one about 0.1 s. The limit allows for a busy machine.
    expect(performance.now() - start).toBeLessThan(3000);
    expect([heap.pinnedBytes, heap.mark]).toEqual([0, BASE]);
  });
});
