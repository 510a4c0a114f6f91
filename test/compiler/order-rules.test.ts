/**
 * The rules of order against every order: small bodies of `each` that the rules have nothing to say about are run with
 * their steps permuted, and must give the same bytes. That the rules let enough through is counted as well.
 */
import { describe, expect, test } from 'vitest';
import { interpretKernel } from '../../dist/codegen/ir/interpret-kernel.js';
import type * as K from '../../dist/codegen/ir/kernel-ir.js';
import { orderViolations } from '../../dist/codegen/ir/order-rules.js';
import type { ArrayDecl, Size } from '../../dist/codegen/language/types.js';
import { Draw } from '../support/draw.js';

const span = { file: 'made.ts', start: 0, end: 1 };
const N = 3;
const num = (value: number, type: 'f64' | 'index' = 'f64'): K.Expr => ({ k: 'const', value, type, span });
const ref = (name: string, type: 'f64' | 'index'): K.Expr => ({ k: 'var', name, type, span });
const op = (name: string, ...args: K.Expr[]): K.Expr => ({
  k: 'op',
  op: name,
  of: 'f64',
  args,
  type: name === 'lt' ? 'bool' : 'f64',
  span,
});
const load = (array: string, ...index: K.Expr[]): K.Expr => ({ k: 'load', array, index, type: 'f64', span });

const size: Size = { k: 'lit', value: N };
const decl = (name: string, role: ArrayDecl['role'], rank: number): ArrayDecl => ({
  name,
  role,
  dtype: 'f64',
  shape: Array.from({ length: rank }, () => size),
  span,
});
const ARRAYS = [
  decl('x', 'input', 1),
  decl('m', 'input', 2),
  decl('y', 'output', 1),
  decl('z', 'output', 1),
  decl('g', 'output', 2),
  decl('w', 'local', 1),
];

/** Bodies that mostly keep the rules, and break them in the ways that authors do. */
class Maker {
  #fresh = 0;
  constructor(readonly draw: Draw) {}

  name(stem: string): string {
    return `${stem}${this.#fresh++}`;
  }

  place(counters: readonly string[], rank: number): K.Expr[] {
    const { draw } = this;
    const one = (): K.Expr => (draw.chance(0.8) ? ref(draw.pick(counters), 'index') : num(draw.int(0, N - 1), 'index'));
    const own = ref(counters[0]!, 'index');
    if (rank === 1) return [draw.chance(0.75) ? own : one()];
    return draw.chance(0.7) ? [own, one()] : [one(), one()];
  }

  expr(counters: readonly string[], vars: readonly string[], depth: number): K.Expr {
    const { draw } = this;
    return draw.weighted<() => K.Expr>([
      [1, () => num(draw.int(1, 9))],
      [3, () => load('x', ...this.place(counters, 1))],
      [1, () => load('m', ...this.place(counters, 2))],
      [2, () => load('y', ...this.place(counters, 1))],
      [1.5, () => load('g', ...this.place(counters, 2))],
      [1.5, () => load('w', ...this.place(counters, 1))],
      [vars.length > 0 ? 3 : 0, () => ref(draw.pick(vars), 'f64')],
      [
        depth > 0 ? 4 : 0,
        () =>
          op(
            draw.pick(['add', 'sub', 'mul']),
            this.expr(counters, vars, depth - 1),
            this.expr(counters, vars, depth - 1),
          ),
      ],
    ])();
  }

  statements(counters: readonly string[], outer: readonly string[], depth: number): K.Stmt[] {
    const { draw } = this;
    const vars = [...outer];
    return Array.from({ length: draw.int(1, 3) }, (): K.Stmt => {
      const value = (): K.Expr => this.expr(counters, vars, 2);
      return draw.weighted<() => K.Stmt>([
        [2, () => ({ k: 'store', array: draw.pick(['y', 'z']), index: this.place(counters, 1), value: value(), span })],
        [2, () => ({ k: 'store', array: 'g', index: this.place(counters, 2), value: value(), span })],
        [1.5, () => ({ k: 'store', array: 'w', index: this.place(counters, 1), value: value(), span })],
        [
          2,
          () => {
            const name = this.name('v');
            const made: K.Stmt = { k: 'let', name, type: 'f64', mutable: true, init: value(), span };
            vars.push(name);
            return made;
          },
        ],
        [vars.length > 0 ? 2 : 0, () => ({ k: 'assign', name: draw.pick(vars), value: value(), span })],
        [
          1,
          () => ({
            k: 'if',
            cond: op('lt', value(), num(4)),
            then: this.statements(counters, vars, depth - 1),
            else: [],
            span,
          }),
        ],
        [
          depth > 0 ? 2 : 0,
          () => {
            const v = this.name('j');
            return {
              k: 'for',
              v,
              from: num(0, 'index'),
              to: num(N, 'index'),
              step: 1,
              body: this.statements([...counters, v], vars, depth - 1),
              span,
            };
          },
        ],
        [
          depth > 0 ? 1 : 0,
          () => {
            const v = this.name('e');
            return {
              k: 'each',
              v,
              from: num(0, 'index'),
              to: num(N, 'index'),
              body: this.statements([...counters, v], vars, depth - 1),
              span,
            };
          },
        ],
      ])();
    });
  }

  kernel(): K.Kernel {
    const outer = this.draw.chance(0.3) ? [this.name('s')] : [];
    const before = outer.map((name): K.Stmt => ({ k: 'let', name, type: 'f64', mutable: true, init: num(1), span }));
    const each: K.Stmt = {
      k: 'each',
      v: 'i',
      from: num(0, 'index'),
      to: num(N, 'index'),
      body: this.statements(['i'], outer, 2),
      span,
    };
    const after = outer.map((name): K.Stmt => ({
      k: 'store',
      array: 'z',
      index: [num(0, 'index')],
      value: ref(name, 'f64'),
      span,
    }));
    const reads: K.Stmt[] = this.draw.chance(0.3)
      ? [{ k: 'store', array: 'z', index: [num(1, 'index')], value: load('w', num(2, 'index')), span }]
      : [];
    return {
      name: 'made',
      family: 'made',
      doc: '',
      source: span,
      sizes: [],
      sizeRules: [],
      params: [],
      derived: [],
      arrays: ARRAYS,
      starts: [],
      body: [...before, each, ...after, ...reads],
    };
  }
}

/** The same statements with every `each` as loops of one step, one after the other in an order. */
function permuted(stmts: readonly K.Stmt[], order: readonly number[]): K.Stmt[] {
  return stmts.flatMap((s): K.Stmt[] => {
    if (s.k === 'each')
      return order.map((at): K.Stmt => ({
        k: 'for',
        v: s.v,
        from: num(at, 'index'),
        to: num(at + 1, 'index'),
        step: 1,
        body: permuted(s.body, order),
        span,
      }));
    if (s.k === 'for') return [{ ...s, body: permuted(s.body, order) }];
    if (s.k === 'if') return [{ ...s, then: permuted(s.then, order), else: permuted(s.else, order) }];
    return [s];
  });
}

function run(kernel: K.Kernel): string {
  const floats = (length: number, f: (i: number) => number): Float64Array =>
    Float64Array.from({ length }, (_, i) => f(i));
  const arrays = {
    x: floats(N, (i) => i * 2.5 - 1),
    m: floats(N * N, (i) => 7 - i * 1.25),
    y: floats(N, (i) => 10 + i),
    z: floats(N, (i) => 20 + i),
    g: floats(N * N, (i) => 30 + i),
  };
  interpretKernel(kernel, { arrays, sizes: {}, params: {} });
  return [arrays.y, arrays.z, arrays.g].map((array) => array.join(' ')).join(' | ');
}

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

describe('the rules of order', () => {
  test('let nothing through whose order can be told', () => {
    const draw = new Draw(23);
    const seen = { free: 0, refused: 0, dependent: 0, shared: 0 };
    const wrong: string[] = [];
    for (let round = 0; round < 3_500; round++) {
      const kernel = new Maker(draw).kernel();
      const results = new Set(ORDERS.map((order) => run({ ...kernel, body: permuted(kernel.body, order) })));
      if (orderViolations(kernel).length > 0) {
        seen.refused++;
        if (results.size > 1) seen.dependent++;
        continue;
      }
      seen.free++;
      if (JSON.stringify(kernel.body).includes('"array":"g"')) seen.shared++;
      if (results.size > 1)
        wrong.push(JSON.stringify(kernel.body, (key, value: unknown) => (key === 'span' ? undefined : value)));
    }
    expect(wrong.sort((a, b) => a.length - b.length)[0], `${wrong.length} of ${seen.free}`).toBeUndefined();
    expect(seen.free).toBeGreaterThan(600);
    expect(seen.shared).toBeGreaterThan(100);
    expect(seen.dependent).toBeGreaterThan(500);
  });
});
