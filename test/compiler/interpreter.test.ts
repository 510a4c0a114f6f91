/**
 * Both reference interpreters, both verifiers and both printers on kernels small enough to be built by hand. The
 * orders of summation are compared with second implementations of another shape: slices instead of offsets, a
 * streaming counter instead of a recursion.
 */
import { describe, expect, test } from 'vitest';
import { interpretKernel } from '../../dist/codegen/ir/interpret-kernel.js';
import { InterpreterError, interpretLoop } from '../../dist/codegen/ir/interpret-loop.js';
import type * as K from '../../dist/codegen/ir/kernel-ir.js';
import type * as L from '../../dist/codegen/ir/loop-ir.js';
import { printKernel } from '../../dist/codegen/ir/print-kernel.js';
import { printLoop } from '../../dist/codegen/ir/print-loop.js';
import type { ArrayDecl, ParamDecl, Scalar, Size, Storage } from '../../dist/codegen/language/types.js';
import { verifyKernel } from '../../dist/codegen/ir/verify-kernel.js';
import { verifyLoop } from '../../dist/codegen/ir/verify-loop.js';

const span = { file: 'made.ts', start: 3, end: 9 };
const bits = (values: Iterable<number>): string[] =>
  [...new BigUint64Array(Float64Array.from(values).buffer)].map((word) => word.toString(16));
const resultOf = (op: string, of: Scalar): Scalar =>
  /^(lt|le|gt|ge|eq|ne|and|or|not)$/.test(op)
    ? 'bool'
    : op.startsWith('to')
      ? op === 'toIndex'
        ? 'index'
        : (op.slice(2).toLowerCase() as Scalar)
      : of;

// ------------------------------------------------------------------ kernel IR by hand

const num = (value: number, type: Scalar = 'f64'): K.Expr => ({ k: 'const', value, type, span });
const ref = (name: string, type: Scalar = 'index'): K.Expr => ({ k: 'var', name, type, span });
const op = (name: string, of: Scalar, ...args: K.Expr[]): K.Expr => ({
  k: 'op',
  op: name,
  of,
  args,
  type: resultOf(name, of),
  span,
});
const load = (array: string, ...index: K.Expr[]): K.Expr => ({ k: 'load', array, index, type: 'f64', span });
const block = (result: K.Expr, ...stmts: K.Stmt[]): K.Block => ({ stmts, result, span });
const store = (array: string, value: K.Expr, ...index: K.Expr[]): K.Stmt => ({ k: 'store', array, index, value, span });
const variable = (name: string, init: K.Expr, mutable = false): K.Stmt => ({
  k: 'let',
  name,
  type: init.type,
  mutable,
  init,
  span,
});
const assign = (name: string, value: K.Expr): K.Stmt => ({ k: 'assign', name, value, span });
const reduce = (k: 'sum' | 'contract' | 'argmin' | 'argmax', body: K.Expr, n: K.Expr = ref('n')): K.Expr =>
  ({ k, n, v: 't', body: block(body), type: k.startsWith('arg') ? 'index' : 'f64', span }) as K.Expr;
const field = (name: K.WindowFieldName): K.Expr => ({
  k: 'window',
  window: 'w',
  field: name,
  type: name === 'count' ? 'index' : 'f64',
  span,
});
const size = (name: string): Size => ({ k: 'name', name });
const array = (name: string, role: ArrayDecl['role'], shape: string[], dtype: Storage = 'f64'): ArrayDecl => ({
  name,
  role,
  dtype,
  shape: shape.map(size),
  span,
});
const int = (name: string): ParamDecl => ({ name, kind: 'int', span });
const made = { family: 'made', doc: '', source: span, sizeRules: [], derived: [], starts: [] };
const kernel = (arrays: ArrayDecl[], body: K.Stmt[], sizes = ['n'], params: ParamDecl[] = []): K.Kernel => ({
  ...made,
  name: 'made',
  sizes,
  params,
  arrays,
  body,
});

const xy = [array('x', 'input', ['n']), array('y', 'output', [])];
const xt = load('x', ref('t'));
const one = (arrays: ArrayDecl[], value: K.Expr, x: Float64Array): number => {
  const built = kernel(arrays, [store('y', value)]);
  expect(verifyKernel(built)).toEqual([]);
  const y = arrays.some((a) => a.name === 'y' && a.dtype === 'i32') ? new Int32Array(1) : new Float64Array(1);
  interpretKernel(built, { arrays: { x, y }, sizes: { n: x.length }, params: {} });
  return y[0]!;
};

/** Decimals of very different magnitude: any other order of additions shows. */
const values = Float64Array.from({ length: 2000 }, (_, i) => Math.sin(i * 12.9898) * 10 ** (((i * 7) % 13) - 6));

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
        value: block(load('x', ref('row'))),
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

// ------------------------------------------------------------------ loop IR by hand

const lanes = (elem: L.Type['elem'], count = 1): L.Type => ({ elem, lanes: count });
const position = (value: number): L.Expr => ({ k: 'const', value, type: lanes('index'), span });
const real = (value: number): L.Expr => ({ k: 'const', value, type: lanes('f64'), span });
const get = (name: string, type: L.Type = lanes('index')): L.Expr => ({ k: 'var', name, type, span });
const apply = (name: string, ...args: L.Expr[]): L.Expr => ({
  k: 'op',
  op: name,
  of: args.at(-1)!.type.elem,
  args,
  type: lanes(resultOf(name, args.at(-1)!.type.elem as Scalar), args[0]!.type.lanes),
  span,
});
const fetch = (name: string, index: L.Expr, type: L.Type = lanes('f64'), stride?: L.Expr): L.Expr => ({
  k: 'load',
  array: name,
  index,
  type,
  span,
  ...(stride ? { stride } : {}),
});
const put = (name: string, index: L.Expr, value: L.Expr): L.Stmt => ({ k: 'store', array: name, index, value, span });
const bind = (name: string, init: L.Expr, mutable = false): L.Stmt => ({
  k: 'let',
  name,
  type: init.type,
  mutable,
  init,
  span,
});
const set = (name: string, value: L.Expr): L.Stmt => ({ k: 'assign', name, value, span });
const count = (v: string, from: L.Expr, to: L.Expr, body: L.Stmt[], more: Partial<L.For> = {}): L.Stmt => ({
  k: 'for',
  v,
  from,
  to,
  step: 1,
  body,
  span,
  ...more,
});
const flat = (
  name: string,
  role: L.LoopArray['role'],
  extent: L.Expr = get('n'),
  dtype: Storage = 'f64',
): L.LoopArray => ({ name, role, dtype, extent });
const loops = (arrays: L.LoopArray[], body: L.Stmt[], sizes = ['n']): L.LoopKernel => ({
  ...made,
  name: 'made',
  sizes,
  params: [],
  arrays,
  body,
});

describe('the loop IR', () => {
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
  const step = (at: string, many: number): L.Stmt => {
    const v = fetch('x', get(at), lanes('f64', many)),
      two: L.Expr = many === 1 ? real(2) : { k: 'splat', value: real(2), type: lanes('f64', many), span };
    return put(
      'y',
      get(at),
      apply('select', apply('lt', v, two), apply('sqrt', apply('abs', v)), apply('mul', v, two)),
    );
  };
  const widened = loops(
    [flat('x', 'input'), flat('y', 'output')],
    [
      bind('whole', apply('bitAnd', get('n'), position(0x7ffffffc))),
      count('i', position(0), get('whole'), [step('i', 4)], { step: 4, part: 'vector', independent: true }),
      count('j', get('whole'), get('n'), [step('j', 1)], { part: 'remainder', independent: true }),
    ],
  );
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

  const inChunks = (body: L.Stmt[]): L.LoopKernel =>
    loops(
      [flat('x', 'input'), flat('y', 'output')],
      [
        {
          k: 'parallel',
          does: 'fill',
          lo: 'lo',
          hi: 'hi',
          extent: get('n'),
          work: position(1),
          owns: [{ array: 'y', stride: position(1) }],
          scratch: [{ array: 'own', dtype: 'f64', extent: get('n') }],
          body,
          span,
        },
      ],
    );
  const square = [
    count('a', get('lo'), get('hi'), [put('own', get('a'), fetch('x', get('a')))]),
    count('b', get('lo'), get('hi'), [
      put('y', get('b'), apply('mul', fetch('own', get('b')), fetch('own', get('b')))),
    ]),
  ];
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

  const outer = bind('total', real(0), true),
    flag = bind('seen', { k: 'const', value: 0, type: lanes('bool'), span }, true);
  const independent = (...body: L.Stmt[]) => count('i', position(0), get('n'), body, { independent: true });
  test.each<[string, L.Stmt[], RegExp]>([
    ['undeclared', [set('gone', real(1))], /gone is not declared/],
    ['twice', [outer, outer], /total is declared twice/],
    [
      'i32 index',
      [bind('v', fetch('x', { k: 'const', value: 0, type: lanes('i32'), span }))],
      /index must be index, not i32/,
    ],
    [
      'lanes',
      [
        bind('v', {
          ...apply('add', fetch('x', position(0), lanes('f64', 4)), real(1)),
          type: lanes('f64', 4),
        } as L.Expr),
      ],
      /4, 1 lanes cannot give 4/,
    ],
    [
      'no vector form',
      [bind('v', apply('rem', fetch('x', position(0), lanes('f64', 4)), fetch('x', position(0), lanes('f64', 4))))],
      /rem of f64 has no vector form/,
    ],
    ['no such row', [bind('v', apply('fma', real(1), real(2)))], /no operation fma of f64/],
    ['input', [put('x', position(0), real(1))], /no input is ever written/],
    [
      'order',
      [outer, independent(set('total', apply('add', get('total', lanes('f64')), real(1))))],
      /total belongs to what surrounds/,
    ],
    ['early end', [independent({ k: 'break', span })], /break where there is nothing/],
    [
      'moving end',
      [bind('m', get('n'), true), count('i', position(0), get('m'), [set('m', position(0))])],
      /end reads m, which the body changes/,
    ],
    [
      'not owned',
      [{ ...(inChunks(square).body[0] as L.Parallel), owns: [] }],
      /store to y, which the parallel region does not own/,
    ],
  ])('verifier: %s', (_, body, message) => {
    expect(verifyLoop(loops([flat('x', 'input'), flat('y', 'output')], body)).join('\n')).toMatch(message);
  });
  test('whether anything happened may be accumulated in any order', () => {
    expect(
      verifyLoop(
        loops(
          [],
          [flag, independent(set('seen', apply('or', get('seen', lanes('bool')), apply('lt', get('i'), position(1)))))],
        ),
      ),
    ).toEqual([]);
  });
  test('prints', () => {
    expect(printLoop(widened)).toContain(
      '  for i in 0..whole step 4 (vector, independent)\n    y[i; f64x4] = x[i; f64x4] < f64x4(2.0) ? sqrt(abs(x[i; f64x4])) : x[i; f64x4] * f64x4(2.0)\n',
    );
    expect(printLoop(inChunks(square))).toContain(
      '  parallel lo..hi of n owns y[1] scratch own: f64[n] work 1 does fill\n    for a in lo..hi\n      own[a] = x[a]\n',
    );
  });
});

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
    [
      'state in a closure',
      [variable('s', num(0), true), fill(at(i), assign('s', num(1)))],
      /s belongs to what surrounds/,
    ],
    [
      'shared local',
      [each(store('tmp', num(1), num(0, 'index'))), variable('v', load('tmp', num(0, 'index')))],
      /store to tmp: inside each i/,
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
      printKernel(kernel(arrays, [fill(op('mul', 'f64', op('add', 'f64', at(i), num(-0)), reduce('sum', xt)))])),
    ).toBe(
      'kernel made (made)\n  size n\n  input x: f64[n]\n  output y: f64[n]\n  local tmp: f64[n]\n  output grid: f64[n, n]\n\n  fill y[i]\n    yield (x[i] + -0.0) * sum(t < n: x[t])\n',
    );
  });
});
