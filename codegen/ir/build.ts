/** Small constructors for loop IR, simplifying positions as they go, and the writer that lowering fills. */
import type * as L from './loop-ir.js';
import type { Scalar, Span, Storage } from '../language/types.js';
import { sameCode } from './same-code.js';
import { operation } from '../language/operations/index.js';

export const scalar = (elem: Scalar): L.Type => ({ elem, lanes: 1 });
export const INDEX = scalar('index');
export const F64 = scalar('f64');
export const I32 = scalar('i32');
export const BOOL = scalar('bool');

/** Vectors have four lanes of any width, eight where a target has wide ones; bytes have thirty-two. */
export const LANES = 4;
export const WIDE_LANES = 8;
export const BYTE_LANES = 32;

/** An index that lowering declares to fit into 32 bits, with everything it is computed from: larger ones have no room in any memory. */
export const fits = (e: L.Expr): L.Expr =>
  e.k === 'op' && e.type.elem === 'index' ? { ...e, narrow: true, args: e.args.map(fits) } : e;

export class Build {
  constructor(readonly span: Span) {}

  at(span: Span): Build {
    return new Build(span);
  }

  const(elem: Scalar, value: number): L.Const {
    return { k: 'const', type: scalar(elem), value, span: this.span };
  }

  /** No index is −0. */
  index(value: number): L.Const {
    return this.const('index', value + 0);
  }

  var(name: string, type: L.Type = INDEX): L.Var {
    return { k: 'var', type, name, span: this.span };
  }

  op(name: string, of: Scalar | 'u8', ...args: L.Expr[]): L.Op {
    const row = operation(name, of);
    if (!row) throw new Error(`no operation ${name}.${of}`);
    return { k: 'op', op: name, of, type: { elem: row.result, lanes: args.at(-1)!.type.lanes }, args, span: this.span };
  }

  add(a: L.Expr, b: L.Expr): L.Expr {
    if (b.k === 'const') return this.#shifted(a, b.value);
    if (a.k === 'const' && a.value === 0) return b;
    return this.op('add', 'index', a, b);
  }

  sub(a: L.Expr, b: L.Expr): L.Expr {
    if (b.k === 'const') return this.#shifted(a, -b.value);
    if (sameCode(a, b)) return this.index(0);
    // (x + y) − x is y, and (x + y) − y is x: positions are exact.
    if (a.k === 'op' && a.of === 'index' && a.op === 'add') {
      const [x, y] = a.args as [L.Expr, L.Expr];
      if (sameCode(x, b)) return y;
      if (sameCode(y, b)) return x;
    }
    return this.op('sub', 'index', a, b);
  }

  /** x + offset, where x may be shifted already: (x − 1) + 1 is x. */
  #shifted(a: L.Expr, offset: number): L.Expr {
    if (a.k === 'const') return this.index(a.value + offset);
    if (offset === 0) return a;
    const by = a.k === 'op' && a.of === 'index' && (a.op === 'add' || a.op === 'sub') ? a.args[1]! : undefined;
    if (a.k === 'op' && by?.k === 'const')
      return this.#shifted(a.args[0]!, (a.op === 'add' ? by.value : -by.value) + offset);
    return offset > 0
      ? this.op('add', 'index', a, this.index(offset))
      : this.op('sub', 'index', a, this.index(-offset));
  }

  mul(a: L.Expr, b: L.Expr): L.Expr {
    if (a.k === 'const' && b.k === 'const') return this.index(a.value * b.value);
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      if (x.k === 'const' && x.value === 1) return y;
      if (x.k === 'const' && x.value === 0) return this.index(0);
    }
    return this.op('mul', 'index', a, b);
  }

  min(a: L.Expr, b: L.Expr): L.Expr {
    return this.#extreme('min', a, b);
  }

  max(a: L.Expr, b: L.Expr): L.Expr {
    return this.#extreme('max', a, b);
  }

  /** The constant second: a literal alone has no type yet in Rust. */
  #extreme(name: 'min' | 'max', a: L.Expr, b: L.Expr): L.Expr {
    if (a.k === 'const' && b.k === 'const') return this.index(Math[name](a.value, b.value));
    if (sameCode(a, b)) return a;
    return a.k === 'const' ? this.op(name, 'index', b, a) : this.op(name, 'index', a, b);
  }

  load(array: string, storage: Storage, index: L.Expr): L.Load {
    return { k: 'load', type: scalar(storage === 'u8' ? 'i32' : storage), array, index, span: this.span };
  }

  let(name: string, init: L.Expr, mutable = false): L.Let {
    return { k: 'let', name, type: init.type, mutable, init, span: this.span };
  }

  assign(name: string, value: L.Expr): L.Assign {
    return { k: 'assign', name, value, span: this.span };
  }

  store(array: string, index: L.Expr, value: L.Expr): L.Store {
    return { k: 'store', array, index, value, span: this.span };
  }

  for(v: string, from: L.Expr, to: L.Expr, body: readonly L.Stmt[], more: Partial<L.For> = {}): L.For {
    return { k: 'for', v, from, to, step: 1, body, span: this.span, ...more };
  }

  while(cond: L.Expr, body: readonly L.Stmt[]): L.While {
    return { k: 'while', cond, body, span: this.span };
  }

  if(cond: L.Expr, then: readonly L.Stmt[], otherwise: readonly L.Stmt[] = []): L.If {
    return { k: 'if', cond, then, else: otherwise, span: this.span };
  }

  comment(text: string): L.Comment {
    return { k: 'comment', text, span: this.span };
  }
}
