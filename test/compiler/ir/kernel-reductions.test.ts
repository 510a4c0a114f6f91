/**
 * Reductions as the reference interpreter of the kernel IR makes them. The orders of summation are compared with second
 * implementations of another shape: slices instead of offsets, a streaming counter instead of a recursion.
 */
import { describe, expect, test } from 'vitest';
import { interpretKernel } from '../../../dist/codegen/ir/interpret-kernel.js';
import type * as K from '../../../dist/codegen/ir/kernel-ir.js';
import { verifyKernel } from '../../../dist/codegen/ir/verify-kernel.js';
import type { ArrayDecl } from '../../../dist/codegen/language/types.js';
import { span } from './fields.js';
import { array, block, kernel, load, num, op, reduce, ref, store, variable } from './kernels.js';
import { bits, values } from './values.js';

const xy = [array('x', 'input', ['n']), array('y', 'output', [])];
const xt = load('x', ref('t'));
const one = (arrays: ArrayDecl[], value: K.Expr, x: Float64Array): number => {
  const built = kernel(arrays, [store('y', value)]);
  expect(verifyKernel(built)).toEqual([]);
  const y = arrays.some((a) => a.name === 'y' && a.dtype === 'i32') ? new Int32Array(1) : new Float64Array(1);
  interpretKernel(built, { arrays: { x, y }, sizes: { n: x.length }, params: {} });
  return y[0]!;
};

describe('reductions of the kernel IR', () => {
  const numpy = (x: readonly number[]): number => {
    if (x.length < 8) return x.reduce((a, b) => a + b, -0);
    if (x.length > 128) {
      const half = (x.length >> 1) & ~7;
      return numpy(x.slice(0, half)) + numpy(x.slice(half));
    }
    const whole = x.length & ~7;
    const [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map((lane) =>
      x
        .slice(0, whole)
        .filter((_, i) => i % 8 === lane)
        .reduce((s, v) => s + v),
    ) as [number, number, number, number, number, number, number, number];
    return x.slice(whole).reduce((s, v) => s + v, a + b + (c + d) + (e + f + (g + h)));
  };

  test('sum is the pairwise tree, length by length', () => {
    for (let n = 1; n <= 300; n++)
      expect(bits([one(xy, reduce('sum', xt), values.slice(0, n))]), `n = ${n}`).toEqual(
        bits([numpy([...values.slice(0, n)])]),
      );
    expect(bits([one(xy, reduce('sum', xt), values)])).toEqual(bits([numpy([...values])]));
  });

  test('an empty sum is +0, a sum of −0 is −0', () => {
    for (const k of ['sum', 'contract'] as const) {
      expect(one(xy, reduce(k, xt), new Float64Array(0))).toBe(0);
      expect(one(xy, reduce(k, xt), Float64Array.of(-0, -0))).toBe(-0);
    }
  });

  test('contract is what a streaming counter of blocks gives', () => {
    for (const n of [1, 7, 8, 127, 128, 129, 255, 256, 257, 384, 385, 640, 1000, 2000]) {
      const partials: { size: number; total: number }[] = [];
      for (let from = 0; from < n; from += 128) {
        let node = { size: 1, total: values.slice(from, Math.min(n, from + 128)).reduce((a, b) => a + b, -0) };
        while (partials.at(-1)?.size === node.size) {
          const left = partials.pop()!;
          node = { size: 2 * node.size, total: left.total + node.total };
        }
        partials.push(node);
      }
      expect(bits([one(xy, reduce('contract', xt), values.slice(0, n))]), `n = ${n}`).toEqual(
        bits([partials.map((p) => p.total).reduceRight((right, left) => left + right)]),
      );
    }
  });

  test('sumBy evaluates members only', () => {
    const labels = array('label', 'input', ['m'], 'i32');
    const term: K.Expr = {
      k: 'sumBy',
      n: ref('m'),
      label: 'label',
      group: num(1, 'index'),
      v: 't',
      body: block(xt),
      type: 'f64',
      span,
    };
    const built = kernel([...xy, labels], [store('y', term)], ['n', 'm']);
    expect(verifyKernel(built)).toEqual([]);
    const y = new Float64Array(1);
    interpretKernel(built, {
      arrays: { x: Float64Array.of(5, 7), y, label: Int32Array.of(1, 1, 0, 0) },
      sizes: { n: 2, m: 4 },
      params: {},
    });
    expect(y[0]).toBe(12);
  });

  test('a matrix product: two axes, each checked on its own', () => {
    const built = kernel(
      [array('a', 'input', ['n', 'm']), array('b', 'input', ['m', 'n']), array('c', 'output', ['n', 'n'])],
      [
        {
          k: 'fill',
          array: 'c',
          vars: ['i', 'j'],
          body: block(
            reduce(
              'contract',
              op('mul', 'f64', load('a', ref('i'), ref('t')), load('b', ref('t'), ref('j'))),
              ref('m'),
            ),
          ),
          span,
        },
      ],
      ['n', 'm'],
    );
    expect(verifyKernel(built)).toEqual([]);
    const c = new Float64Array(4),
      arrays = { a: Float64Array.of(1, 2, 3, 4, 5, 6), b: Float64Array.of(1, 2, 3, 4, 5, 6), c };
    interpretKernel(built, { arrays, sizes: { n: 2, m: 3 }, params: {} });
    expect([...c]).toEqual([22, 28, 49, 64]);
    const wrong = kernel(
      built.arrays as ArrayDecl[],
      [variable('v', load('a', num(0, 'index'), ref('m')))],
      ['n', 'm'],
    );
    expect(() => interpretKernel(wrong, { arrays, sizes: { n: 2, m: 3 }, params: {} })).toThrow(
      /a at 3 on axis 1, which has 3 of its 6 elements/,
    );
  });

  test('argmin and argmax: the lowest index, NaN only if there is nothing else', () => {
    const at = (k: 'argmin' | 'argmax', ...x: number[]) =>
      one([xy[0]!, { ...xy[1]!, dtype: 'i32' }], op('toI32', 'index', reduce(k, xt)), Float64Array.from(x));
    expect([
      at('argmin', 3, 1, 1, 2),
      at('argmax', 3, 1, 3),
      at('argmin', NaN, NaN, 4, 2),
      at('argmax', NaN, -Infinity),
      at('argmin', NaN, NaN),
      at('argmin'),
      at('argmin', 0, -0),
    ]).toEqual([1, 0, 3, 1, 0, 0, 0]);
  });
});
