/** Statements as the reference interpreter of the kernel IR runs them, and what it reports of a run. */
import { describe, expect, test } from 'vitest';
import { interpretKernel } from '../../../dist/codegen/ir/interpret-kernel.js';
import type * as K from '../../../dist/codegen/ir/kernel-ir.js';
import { verifyKernel } from '../../../dist/codegen/ir/verify-kernel.js';
import { span } from './fields.js';
import { array, block, kernel, load, num, op, ref, store, variable } from './kernels.js';

describe('statements of the kernel IR', () => {
  const row = (...body: K.Stmt[]): K.Stmt => ({
    k: 'for',
    v: 'i',
    from: num(0, 'index'),
    to: ref('n'),
    step: 1,
    body,
    span,
  });
  const run = (body: K.Stmt[], n = 4) => {
    const built = kernel([array('y', 'output', ['n'])], body);
    expect(verifyKernel(built)).toEqual([]);
    const y = new Float64Array(n),
      seen: [string, number][] = [];
    return {
      ...interpretKernel(
        built,
        { arrays: { y }, sizes: { n }, params: {} },
        { trace: (name, value) => seen.push([name, value]) },
      ),
      y: [...y],
      bytes: y.buffer,
      seen,
    };
  };

  test('iterate counts its steps, where ascends, select runs one branch', () => {
    const done = op('ge', 'index', ref('it'), num(2, 'index'));
    const { y, seen } = run([
      { k: 'iterate', v: 'it', limit: num(9, 'index'), body: block(done), count: 'steps', span },
      {
        k: 'where',
        v: 'j',
        from: num(1, 'index'),
        to: ref('n'),
        cond: op('ne', 'index', ref('j'), num(2, 'index')),
        span,
        body: [
          store(
            'y',
            op(
              'select',
              'f64',
              op('lt', 'index', ref('j'), num(2, 'index')),
              op('toF64', 'index', ref('steps')),
              load('y', op('sub', 'index', ref('j'), num(2, 'index'))),
            ),
            ref('j'),
          ),
        ],
      },
    ]);
    expect(y).toEqual([0, 3, 0, 3]);
    expect(seen).toEqual([['steps', 3]]);
  });

  test('fail ends the kernel and publishes nothing', () => {
    const { code, index, y } = run([
      row(
        {
          k: 'if',
          cond: op('eq', 'index', ref('i'), num(2, 'index')),
          then: [{ k: 'fail', code: 'E_SINGULAR', index: ref('i'), span }],
          else: [],
          span,
        },
        store('y', num(1), ref('i')),
      ),
    ]);
    expect([code, index, y]).toEqual(['E_SINGULAR', 2, [0, 0, 0, 0]]);
  });

  test('wraps of i32 are reported, NaN is stored with its one pattern', () => {
    const { wraps, bytes, nanStores } = run([
      variable('big', num(2147483647, 'i32')),
      variable('few', op('toI32', 'index', ref('n'))),
      variable('up', op('add', 'i32', ref('big', 'i32'), ref('few', 'i32'))),
      variable('fine', op('mul', 'i32', ref('few', 'i32'), ref('few', 'i32'))),
      variable('zero', num(0)),
      row(store('y', op('neg', 'f64', op('div', 'f64', ref('zero', 'f64'), ref('zero', 'f64'))), ref('i'))),
    ]);
    expect(wraps).toEqual([{ op: 'add', span, count: 1 }]);
    expect(new Set(new BigUint64Array(bytes))).toEqual(new Set([0x7ff8000000000000n]));
    expect(nanStores).toBe(4);
  });
});
