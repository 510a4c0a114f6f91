/** Rolling windows as the reference interpreter of the kernel IR makes them: each window by itself. */
import { describe, expect, test } from 'vitest';
import { interpretKernel } from '../../../dist/codegen/ir/interpret-kernel.js';
import { verifyKernel } from '../../../dist/codegen/ir/verify-kernel.js';
import { span } from './fields.js';
import { array, block, field, int, kernel, load, num, op, ref, store } from './kernels.js';
import { bits, values } from './values.js';

describe('windows of the kernel IR', () => {
  const built = kernel(
    [
      array('x', 'input', ['n']),
      ...['sum', 'mean', 'variance'].map((name) => array(name, 'output', ['n'])),
      array('count', 'output', ['n'], 'i32'),
    ],
    [
      {
        k: 'windows',
        id: 'w',
        rows: ref('n'),
        cols: num(1, 'index'),
        size: ref('window'),
        row: 'row',
        col: 'col',
        values: [block(load('x', ref('row')))],
        folds: [],
        span,
        body: [
          store('count', op('toI32', 'index', field('count')), ref('row')),
          store('sum', field('sum'), ref('row')),
          store('mean', op('div', 'f64', field('sum'), op('toF64', 'index', field('count'))), ref('row')),
          store(
            'variance',
            op('div', 'f64', field('m2'), op('toF64', 'index', op('sub', 'index', field('count'), num(1, 'index')))),
            ref('row'),
          ),
        ],
      },
    ],
    ['n'],
    [int('window')],
  );
  const roll = (window: number, ...x: number[]) => {
    const [sum, mean, variance, count] = [
      new Float64Array(x.length),
      new Float64Array(x.length),
      new Float64Array(x.length),
      new Int32Array(x.length),
    ];
    const { nanStores } = interpretKernel(built, {
      arrays: { x: Float64Array.from(x), sum, mean, variance, count },
      sizes: { n: x.length },
      params: { window },
    });
    return { sum: [...sum], mean: [...mean], variance: [...variance], count: [...count], nanStores };
  };

  test('the kernel is well formed', () => expect(verifyKernel(built)).toEqual([]));

  test('nothing is remembered', () => {
    expect(roll(3, 1e16, 1, 2, 3, 4, 5).variance.slice(3)).toEqual([1, 1, 1]);
    expect(roll(3, Infinity, 1, 2, 3).mean[3]).toBe(2);
    expect(roll(2, 1.79e308, 1.79e308, 1, 2, 3).mean.slice(3)).toEqual([1.5, 2.5]);
  });

  test('a large offset costs no digits, constants have variance 0', () => {
    for (const v of roll(4, ...[0, 1, 2, 1, 3, 0, 2, 2, 1].map((k) => 1e8 + k * 2 ** -26)).variance.slice(3))
      expect(v).toBeGreaterThan(0);
    const { variance } = roll(5, ...Array<number>(4).fill(1.2), ...Array<number>(7).fill(3.3));
    expect([variance[3], ...variance.slice(8)]).toEqual([0, 0, 0, 0]);
    expect(Math.min(...variance.slice(4, 8))).toBeGreaterThan(0);
  });

  test('the tree depends on the window, never on what is missing', () => {
    const [a, b, c, d, e, f, g] = values as unknown as [number, number, number, number, number, number, number];
    expect(bits([roll(7, a, b, c, d, e, f, g).sum[6]!])).toEqual(bits([a + b + (c + d) + (e + f + g)]));
    expect(bits([roll(7, a, b, NaN, d, e, f, g).sum[6]!])).toEqual(bits([a + b + d + (e + f + g)]));
    expect(bits([roll(7, a, b, c, d).sum[3]!])).toEqual(bits([a + (b + c + d)]));
    expect(roll(6, NaN, NaN)).toMatchObject({ sum: [-0, -0], count: [0, 0], nanStores: 2 }); // the means
  });

  test('a window far longer than the series is no slower', () => {
    const { sum, count } = roll(2 ** 31 - 1, ...values.slice(0, 50));
    expect(count).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(sum[0]).toBe(values[0]);
  });
});
