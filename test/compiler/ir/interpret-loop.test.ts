/** The reference interpreter of the loop IR: lanes, strides, masks, regions in parallel, and what it catches. */
import { describe, expect, test } from 'vitest';
import { InterpreterError, interpretLoop, prepareLoop } from '../../../dist/codegen/ir/interpret-loop.js';
import type * as L from '../../../dist/codegen/ir/loop-ir.js';
import { verifyLoop } from '../../../dist/codegen/ir/verify-loop.js';
import { span } from './fields.js';
import {
  apply,
  bind,
  count,
  fetch,
  flat,
  get,
  inChunks,
  lanes,
  loops,
  position,
  put,
  real,
  set,
  square,
  widened,
} from './loops.js';
import { bits, values } from './values.js';

describe('the interpreter of the loop IR', () => {
  const x = values.slice(0, 11);
  const run = (
    built: L.LoopKernel,
    arrays: Record<string, Float64Array | Int32Array | Uint8Array>,
    sizes: Record<string, number>,
    options = {},
  ) => {
    expect(verifyLoop(built)).toEqual([]);
    return interpretLoop(built, { arrays, sizes, params: {} }, options);
  };

  test('lanes give the bits of scalars, and what ran is counted', () => {
    const y = new Float64Array(11);
    const { coverage } = run(widened, { x, y }, { n: 11 });
    expect(bits(y)).toEqual(bits(x.map((v) => (v < 2 ? Math.sqrt(Math.abs(v)) : v * 2))));
    expect(coverage).toMatchObject({ vector: 2, remainder: 3, regions: 0, nanStores: 0 });
  });

  test('strides, bytes and masks', () => {
    const text = Uint8Array.from({ length: 32 }, (_, i) => i % 3);
    const out = new Int32Array(1),
      by = new Float64Array(4),
      raw = new Uint8Array(1);
    run(
      loops(
        [
          flat('x', 'input'),
          flat('text', 'input', position(32), 'u8'),
          flat('out', 'output', position(1), 'i32'),
          flat('by', 'output', position(4)),
          flat('raw', 'output', position(1), 'u8'),
        ],
        [
          bind('mask', {
            k: 'op',
            op: 'eq',
            of: 'u8',
            type: lanes('bool', 32),
            span,
            args: [
              fetch('text', position(0), lanes('u8', 32)),
              { k: 'splat', value: { k: 'const', value: 1, type: lanes('i32'), span }, type: lanes('u8', 32), span },
            ],
          }),
          put('out', position(0), { k: 'bits', mask: get('mask', lanes('bool', 32)), type: lanes('i32'), span }),
          put('by', position(0), fetch('x', position(1), lanes('f64', 4), position(3))),
          put('raw', position(0), fetch('out', position(0), lanes('i32'))),
        ],
      ),
      { x, text, out, by, raw },
      { n: 11 },
    );
    expect(out[0]! >>> 0).toBe([...text].reduce((word, byte, i) => word + (byte === 1 ? 2 ** i : 0), 0));
    expect([...by]).toEqual([x[1], x[4], x[7], x[10]]);
    expect(raw[0]).toBe(out[0]! & 255);
  });

  test('chunks change nothing', () => {
    for (const chunks of [1, 2, 3, 20]) {
      const y = new Float64Array(11);
      expect(run(inChunks(square), { x, y }, { n: 11 }, { chunks }).coverage).toMatchObject({
        regions: 1,
        chunks: Math.min(chunks, 11),
      });
      expect(bits(y)).toEqual(bits(x.map((v) => v * v)));
    }
  });

  test('scratch holds junk until it is written', () => {
    expect(run(inChunks(square.slice(1)), { x, y: new Float64Array(11) }, { n: 11 }).coverage.nanStores).toBe(11);
  });

  test('chunks that meet are caught', () => {
    const all = count('i', position(0), get('n'), [put('y', get('i'), real(1))]);
    const left = count('i', get('lo'), get('hi'), [
      put('y', get('i'), fetch('y', apply('max', position(0), apply('sub', get('i'), position(1))))),
    ]);
    for (const body of [all, left]) {
      run(inChunks([body]), { x, y: new Float64Array(11) }, { n: 11 });
      expect(() => run(inChunks([body]), { x, y: new Float64Array(11) }, { n: 11 }, { chunks: 2 })).toThrow(
        /y\[\d+\], which is not for this part/,
      );
    }
  });

  test('of one call nothing is left to the next', () => {
    const large = (...then: L.Stmt[]): L.Stmt => ({
      k: 'if',
      cond: apply('lt', position(5), get('n')),
      then,
      else: [],
      span,
    });
    const two = { k: 'splat', value: real(2), type: lanes('f64', 2), span } as const;
    const call = prepareLoop(
      loops(
        [flat('y', 'output', position(4)), flat('own', 'scratch', position(1))],
        [
          large(bind('v', real(1)), bind('w', two), put('own', position(0), real(3))),
          put('y', position(0), get('v', lanes('f64'))),
          put('y', position(1), get('w', lanes('f64', 2))),
          put('y', position(3), fetch('own', position(0))),
          count('i', position(0), get('n'), [], { part: 'vector' }),
        ],
      ),
    );
    const [first, again, later] = [new Float64Array(4), new Float64Array(4), new Float64Array(4)];
    const given = (y: Float64Array, n: number) => ({ arrays: { y }, sizes: { n }, params: {} });
    const { coverage } = call(given(first, 6));
    expect([...first]).toEqual([1, 2, 2, 3]);
    expect(call(given(again, 6)).coverage).toEqual(coverage);
    expect([...again]).toEqual([...first]);
    const next = call(given(later, 2)).coverage;
    expect([...later]).toEqual([NaN, 0, 0, NaN]);
    expect([coverage, next]).toMatchObject([
      { vector: 6, nanStores: 0 },
      { vector: 2, nanStores: 2 },
    ]);
    // What a call held is not what the next one does.
    expect(coverage.loops).toMatchObject([{ runs: 6 }]);
  });

  test('an array declared in one call is not there in the next', () => {
    const pair: L.Stmt = { k: 'letArray', name: 'pair', type: lanes('f64'), length: 2, span };
    const call = prepareLoop(
      loops(
        [],
        [
          { k: 'if', cond: apply('lt', position(5), get('n')), then: [pair], else: [], span },
          put('pair', position(0), real(4)),
        ],
      ),
    );
    const given = (n: number) => ({ arrays: {}, sizes: { n }, params: {} });
    call(given(6));
    expect(() => call(given(2))).toThrow(/element pair\[0\] outside its 0 elements/);
  });

  test('errors say where', () => {
    const past = loops([flat('x', 'input')], [bind('v', fetch('x', get('n')))]);
    expect(() => run(past, { x }, { n: 11 })).toThrow(new InterpreterError('load x[11] outside its 11 elements', span));
    const far = loops([], [bind('p', apply('mul', get('n'), get('n')))]);
    expect(() => run(far, {}, { n: 2 ** 30 })).toThrow(/the index 1152921504606847000 is not exact/);
  });

  test('a small local array holds junk, a while loop ends', () => {
    const y = new Float64Array(2),
      seen: unknown[] = [];
    run(
      loops(
        [flat('y', 'output')],
        [
          { k: 'letArray', name: 'pair', type: lanes('f64', 2), length: 2, span },
          put('pair', position(0), { k: 'splat', value: real(3), type: lanes('f64', 2), span }),
          bind('i', position(0), true),
          {
            k: 'while',
            cond: apply('lt', get('i'), position(2)),
            body: [set('i', apply('add', get('i'), position(1)))],
            span,
          },
          put('y', position(0), fetch('pair', apply('sub', get('i'), position(1)), lanes('f64', 2))),
        ],
      ),
      { y },
      { n: 2 },
      { trace: (name: string, value: unknown) => seen.push([name, value]) },
    );
    expect(bits(y)).toEqual(bits([NaN, NaN]));
    expect(seen).toEqual([
      ['i', 0],
      ['i', 1],
      ['i', 2],
    ]);
  });
});
