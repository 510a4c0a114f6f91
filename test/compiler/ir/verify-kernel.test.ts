/** The verifier of the kernel IR, on what it must refuse; and what its printer says. */
import { describe, expect, test } from 'vitest';
import type * as K from '../../../dist/codegen/ir/kernel-ir.js';
import { printKernel } from '../../../dist/codegen/ir/print-kernel.js';
import { verifyKernel } from '../../../dist/codegen/ir/verify-kernel.js';
import { span } from './fields.js';
import { array, assign, block, field, kernel, load, num, op, reduce, ref, store, variable } from './kernels.js';

describe('the verifier of the kernel IR', () => {
  const arrays = [
    array('x', 'input', ['n']),
    array('y', 'output', ['n']),
    array('tmp', 'local', ['n']),
    array('grid', 'output', ['n', 'n']),
  ];
  const i = ref('i'),
    next = op('add', 'index', i, num(1, 'index'));
  const each = (...body: K.Stmt[]): K.Stmt => ({ k: 'each', v: 'i', from: num(0, 'index'), to: ref('n'), body, span });
  const fill = (value: K.Expr, ...stmts: K.Stmt[]): K.Stmt => ({
    k: 'fill',
    array: 'y',
    vars: ['i'],
    body: block(value, ...stmts),
    span,
  });
  const at = (e: K.Expr) => load('x', e);

  test.each<[string, K.Stmt[], RegExp]>([
    ['index type', [fill(at(num(0)))], /index must be index, not f64/],
    ['rank', [fill(load('x', i, i))], /1 axes, 2 indices/],
    ['mixed operands', [fill(op('add', 'f64', at(i), i))], /add of f64 wants \(f64, f64\), got \(f64, index\)/],
    ['constant', [variable('c', num(0.5, 'i32'))], /0.5 is no i32/],
    ['immutable', [variable('c', num(1)), assign('c', num(2))], /c cannot be changed/],
    ['scope', [fill(at(i)), variable('c', op('toF64', 'index', i))], /i is not declared here/],
    ['input', [each(store('x', num(1), i))], /no input is ever written/],
    ['row', [each(store('y', num(1), next))], /only element or row i may be written/],
    ['neighbour', [each(store('y', load('y', next), i))], /only element or row i may be read/],
    ['fill neighbour', [fill(load('y', next))], /may read only the element that it writes/],
    ['state in a closure', [variable('s', num(0), true), fill(at(i), assign('s', num(1)))], /cannot change s here/],
    [
      'shared local',
      [each(store('tmp', num(1), num(0, 'index'))), variable('v', load('tmp', num(0, 'index')))],
      /cannot write tmp here: inside each i/,
    ],
    [
      'two axes',
      [
        {
          k: 'each',
          v: 'i',
          from: num(0, 'index'),
          to: ref('n'),
          body: [store('grid', load('grid', num(0, 'index'), i), i, num(0, 'index'))],
          span,
        },
      ],
      /only element or row i may be read/,
    ],
    [
      'scratch read first',
      [each(store('y', load('tmp', num(0, 'index')), i), store('tmp', at(i), num(0, 'index')))],
      /this step has not written it/,
    ],
    ['fail', [each({ k: 'fail', code: 'E_VALUE', index: i, span })], /E_VALUE where the order is not fixed/],
    ['break', [each({ k: 'break', span })], /break where there is nothing/],
    ['window', [variable('c', field('count'))], /w is no window in scope/],
  ])('%s', (_, body, message) => {
    expect(verifyKernel(kernel(arrays, body)).join('\n')).toMatch(message);
  });

  test('a private local may be written as one likes', () => {
    expect(
      verifyKernel(
        kernel(arrays, [each(store('tmp', at(i), num(0, 'index')), store('y', load('tmp', num(0, 'index')), i))]),
      ),
    ).toEqual([]);
  });

  test('prints', () => {
    expect(
      printKernel(
        kernel(arrays, [fill(op('mul', 'f64', op('add', 'f64', at(i), num(-0)), reduce('sum', load('x', ref('t')))))]),
      ),
    ).toBe(
      'kernel made (made)\n  size n\n  input x: f64[n]\n  output y: f64[n]\n  local tmp: f64[n]\n  output grid: f64[n, n]\n\n  fill y[i]\n    yield (x[i] + -0.0) * sum(t < n: x[t])\n',
    );
  });
});
