/**
 * Lane widening: an independent loop becomes a loop over vectors, four or eight neighbouring iterations in the
 * lanes of one. Each lane does what its iteration did, in the same order, so no bit changes. Needs:
 * iterations that do not see each other's writes. Conditions that differ between lanes become masks.
 * Gives up (undefined) where lanes would have to part ways: then the loop stays as it is.
 */
import type * as L from '../ir/loop-ir.js';
import type { LoopRanges } from '../ir/loop-ranges.js';
import { operation } from '../language/operations/index.js';
import { mapExpr, visitExpr } from '../ir/walk-loop.js';
import { Build, LANES } from '../ir/build.js';
import { Varying } from './varying.js';

/** Thrown to leave a loop that cannot be widened; the text says why. */
export class CannotWiden extends Error {}
const refuse = (why: string): never => {
  throw new CannotWiden(why);
};

/** Refuses what only some of the lanes may look at. */
function alwaysThere(expr: L.Expr): void {
  visitExpr(expr, (e) => {
    if (e.k === 'load' && e.guarded) refuse('an element is only there for some lanes');
  });
}

/** A vector accumulator for what any iteration may add to: a flag, or a whole number. */
interface Total {
  readonly name: string;
  readonly lanes: string;
  readonly elem: 'bool' | 'i32';
}

class Widener {
  readonly totals = new Map<string, Total>();
  #out: L.Stmt[] = [];
  #serial = 0;
  /** Whether what is being written is reached by some lanes only. */
  #masked = false;

  constructor(
    readonly varying: Varying,
    readonly count: number,
    readonly base: L.Expr,
    readonly isBytes: (array: string) => boolean,
    readonly ranges: LoopRanges,
    readonly rename: (name: string) => string,
    readonly fresh: (name: string) => string,
  ) {}

  lanes(elem: L.Type['elem']): L.Type {
    return { elem, lanes: this.count };
  }

  /**
   * A uniform expression: the counter does not occur, names inside the body keep their suffix. It is computed even where no
   * lane asks for it.
   */
  uniform(expr: L.Expr, masked = this.#masked): L.Expr {
    if (masked) alwaysThere(expr);
    return mapExpr(expr, (e) =>
      e.k === 'var' ? { ...e, name: this.rename(e.name) } : e.k === 'load' ? { ...e, array: this.rename(e.array) } : e,
    );
  }

  /** An index with the counter replaced by the position of lane 0. */
  first(expr: L.Expr, masked = this.#masked): L.Expr {
    if (masked) alwaysThere(expr);
    return mapExpr(expr, (e) => {
      if (e.k === 'var') return e.name === this.varying.counter ? this.base : { ...e, name: this.rename(e.name) };
      if (e.k === 'op' && e.of === 'index' && (e.op === 'add' || e.op === 'sub'))
        return new Build(e.span)[e.op](e.args[0]!, e.args[1]!);
      return e.k === 'load' ? { ...e, array: this.rename(e.array) } : e;
    });
  }

  vector(expr: L.Expr, masked: boolean): L.Expr {
    if (!this.varying.expr(expr)) {
      const value = this.uniform(expr, masked);
      return { k: 'splat', type: this.lanes(expr.type.elem), value, span: expr.span };
    }
    const b = new Build(expr.span);
    switch (expr.k) {
      case 'var':
        if (expr.type.elem === 'index') return refuse('a position is used as a value');
        return { ...expr, name: this.rename(expr.name), type: this.lanes(expr.type.elem) };
      case 'load':
        return this.load(expr, masked);
      case 'op':
        return this.op(expr, masked, b);
      default:
        return refuse(`${expr.k} in lanes`);
    }
  }

  load(expr: L.Load, masked: boolean): L.Expr {
    if (expr.guarded && masked) return refuse('an element is only there for some lanes');
    if (this.varying.declared.has(expr.array)) {
      if (this.varying.expr(expr.index)) return refuse('lanes look at different places of a private array');
      return {
        ...expr,
        array: this.rename(expr.array),
        index: this.uniform(expr.index, masked),
        type: this.lanes(expr.type.elem),
      };
    }
    const stride = this.varying.stride(expr.index);
    if (stride === undefined || stride === 0) return refuse('lanes look at unrelated places');
    this.moves(expr.array, expr.type.elem);
    const { stride: _, guarded: __, ...rest } = expr;
    return {
      ...rest,
      index: this.first(expr.index, masked),
      type: this.lanes(expr.type.elem),
      ...(stride === 1 ? {} : { stride: this.strideExpr(stride, expr, masked) }),
    };
  }

  /** Elements that lie in memory as they stand in lanes. */
  moves(array: string, elem: L.Type['elem']): void {
    if (elem !== 'f64' && elem !== 'f32' && elem !== 'i32') refuse(`${elem} elements`);
    if (this.isBytes(array)) refuse('bytes would have to be widened');
  }

  strideExpr(stride: number | L.Expr, at: L.Expr | L.Stmt, masked = this.#masked): L.Expr {
    return typeof stride === 'number' ? new Build(at.span).index(stride) : this.uniform(stride, masked);
  }

  /** Lanes of whole numbers have 32 bits. */
  fits(expr: L.Expr): L.Expr {
    return this.ranges.isNarrow(expr) ? expr : refuse('a position that may not fit into 32 bits');
  }

  ramp(expr: L.Expr, masked: boolean): L.Expr {
    if (this.varying.stride(expr) !== 1) return refuse('a position that does not step by one');
    this.fits(expr);
    return { k: 'ramp', type: this.lanes('i32'), base: this.first(expr, masked), span: expr.span };
  }

  op(expr: L.Op, masked: boolean, b: Build): L.Expr {
    const { args } = expr;
    if (expr.of === 'index') {
      if (expr.op === 'toI32') return this.ramp(args[0]!, masked);
      if (expr.op === 'toF64') return b.op('toF64', 'i32', this.ramp(args[0]!, masked));
      if (operation(expr.op, 'index')?.result === 'bool') {
        const side = (e: L.Expr): L.Expr =>
          this.varying.expr(e)
            ? this.ramp(e, masked)
            : {
                k: 'splat',
                type: this.lanes('i32'),
                value: b.op('toI32', 'index', this.uniform(this.fits(e), masked)),
                span: e.span,
              };
        return b.op(expr.op, 'i32', side(args[0]!), side(args[1]!));
      }
      return refuse('a position is used as a value');
    }
    if (!operation(expr.op, expr.of)?.lanes) return refuse(`${expr.op} on ${expr.of} has no vector form`);
    if (expr.op === 'select' && !this.varying.expr(args[0]!)) return this.uniformChoice(expr, masked, b);
    if ((expr.op === 'shl' || expr.op === 'shr') && this.varying.expr(args[1]!))
      return refuse('lanes shift differently');
    const lazy = expr.op === 'select' ? 1 : expr.op === 'and' || expr.op === 'or' ? 1 : args.length;
    return b.op(expr.op, expr.of, ...args.map((arg, i) => this.vector(arg, masked || i >= lazy)));
  }

  /** All lanes choose alike: only the chosen side is computed. */
  uniformChoice(expr: L.Op, masked: boolean, b: Build): L.Expr {
    const name = this.rename(`choice${this.#serial++}`);
    const type = this.lanes(expr.type.elem);
    const side = (arg: L.Expr): L.Stmt[] =>
      this.collect(() => this.#out.push(b.assign(name, this.vector(arg, masked))));
    const zero: L.Expr = { k: 'splat', type, value: b.const(expr.type.elem as 'f64', 0), span: expr.span };
    this.#out.push(
      { ...b.let(name, zero, true), type },
      b.if(this.uniform(expr.args[0]!, masked), side(expr.args[1]!), side(expr.args[2]!)),
    );
    return { k: 'var', type, name, span: expr.span };
  }

  collect(write: () => void): L.Stmt[] {
    const out = this.#out;
    this.#out = [];
    try {
      write();
      return this.#out;
    } finally {
      this.#out = out;
    }
  }

  stmts(stmts: readonly L.Stmt[], mask: L.Expr | undefined): L.Stmt[] {
    const outside = this.#masked;
    this.#masked = mask !== undefined;
    try {
      return this.collect(() => {
        for (const s of stmts) this.stmt(s, mask);
      });
    } finally {
      this.#masked = outside;
    }
  }

  stmt(s: L.Stmt, mask: L.Expr | undefined): void {
    const b = new Build(s.span);
    const masked = mask !== undefined;
    if ((s.k === 'let' && s.init.type.lanes > 1) || ((s.k === 'assign' || s.k === 'store') && s.value.type.lanes > 1))
      refuse('a loop inside is one of vectors already');
    const blend = (elem: L.Type['elem'], value: L.Expr, old: L.Expr): L.Expr => {
      if (!mask) return value;
      if (!operation('select', elem)?.lanes && elem !== 'bool') return refuse(`${elem} under a mask`);
      if (elem === 'bool')
        return b.op(
          'or',
          'bool',
          b.op('and', 'bool', mask, value),
          b.op('and', 'bool', b.op('not', 'bool', mask), old),
        );
      return { ...b.op('select', elem, mask, value, old), type: this.lanes(elem) };
    };
    switch (s.k) {
      case 'let':
        if (this.varying.name(s.name))
          this.#out.push({
            ...s,
            name: this.rename(s.name),
            type: this.lanes(s.type.elem),
            init: this.vector(s.init, masked),
          });
        else this.#out.push({ ...s, name: this.rename(s.name), init: this.uniform(s.init) });
        return;
      case 'letArray':
        this.#out.push({
          ...s,
          name: this.rename(s.name),
          ...(this.varying.name(s.name) ? { type: this.lanes(s.type.elem) } : {}),
        });
        return;
      case 'assign':
        return this.assign(s, mask, blend);
      case 'store':
        return this.store(s, mask, blend);
      case 'for':
        if (this.varying.parts(s.body)) return refuse('lanes leave a loop at different times');
        if (this.varying.name(s.v) || this.varying.expr(s.from) || this.varying.expr(s.to))
          return refuse('lanes count differently');
        this.#out.push({
          ...s,
          v: this.rename(s.v),
          from: this.uniform(s.from),
          to: this.uniform(s.to),
          body: this.stmts(s.body, mask),
        });
        return;
      case 'while':
        if (this.varying.expr(s.cond)) return refuse('lanes repeat differently');
        this.#out.push({ ...s, cond: this.uniform(s.cond), body: this.stmts(s.body, mask) });
        return;
      case 'if': {
        if (!this.varying.expr(s.cond)) {
          this.#out.push({
            ...s,
            cond: this.uniform(s.cond),
            then: this.stmts(s.then, mask),
            else: this.stmts(s.else, mask),
          });
          return;
        }
        const name = this.rename(`mask${this.#serial++}`);
        const type = this.lanes('bool');
        const cond = this.vector(s.cond, masked);
        this.#out.push({ ...b.let(name, cond), type });
        const own: L.Expr = { k: 'var', type, name, span: s.span };
        const both = (m: L.Expr): L.Expr => (mask ? b.op('and', 'bool', mask, m) : m);
        this.#out.push(...this.stmts(s.then, both(own)));
        if (s.else.length > 0) this.#out.push(...this.stmts(s.else, both(b.op('not', 'bool', own))));
        return;
      }
      case 'break':
      case 'continue':
        if (masked) return refuse('lanes leave a loop at different times');
        this.#out.push(s);
        return;
      case 'comment':
        this.#out.push(s);
        return;
      default:
        return refuse(`${s.k} in lanes`);
    }
  }

  assign(
    s: L.Assign,
    mask: L.Expr | undefined,
    blend: (elem: L.Type['elem'], value: L.Expr, old: L.Expr) => L.Expr,
  ): void {
    const b = new Build(s.span);
    if (!this.varying.declared.has(s.name)) {
      const added = accumulated(s);
      if (!added) return refuse(`${s.name} is carried from one iteration to the next`);
      const elem = added.op === 'or' ? 'bool' : 'i32';
      const type = this.lanes(elem);
      const total = this.totals.get(s.name) ?? { name: s.name, lanes: this.fresh(`${s.name}Lanes`), elem };
      this.totals.set(s.name, total);
      const value = this.vector(added.value, mask !== undefined);
      const old: L.Expr = { k: 'var', type, name: total.lanes, span: s.span };
      const none: L.Expr = { k: 'splat', type, value: b.const(elem, 0), span: s.span };
      this.#out.push(
        b.assign(
          total.lanes,
          b.op(
            added.op,
            elem,
            old,
            !mask
              ? value
              : elem === 'bool'
                ? b.op('and', 'bool', mask, value)
                : { ...b.op('select', elem, mask, value, none), type },
          ),
        ),
      );
      return;
    }
    const name = this.rename(s.name);
    if (!this.varying.name(s.name)) {
      this.#out.push(b.assign(name, this.uniform(s.value)));
      return;
    }
    const value = this.vector(s.value, mask !== undefined);
    this.#out.push(b.assign(name, blend(s.value.type.elem, value, { k: 'var', type: value.type, name, span: s.span })));
  }

  store(
    s: L.Store,
    mask: L.Expr | undefined,
    blend: (elem: L.Type['elem'], value: L.Expr, old: L.Expr) => L.Expr,
  ): void {
    const { elem } = s.value.type;
    if (this.varying.declared.has(s.array)) {
      if (this.varying.expr(s.index)) return refuse('lanes write to different places of a private array');
      const [array, index] = [this.rename(s.array), this.uniform(s.index)];
      if (!this.varying.name(s.array)) {
        this.#out.push({ ...s, array, index, value: this.uniform(s.value) });
        return;
      }
      const value = this.vector(s.value, mask !== undefined);
      this.#out.push({
        ...s,
        array,
        index,
        value: blend(elem, value, { k: 'load', type: value.type, array, index, span: s.span }),
      });
      return;
    }
    const stride = this.varying.stride(s.index);
    if (stride === undefined || stride === 0) return refuse('lanes write to unrelated places');
    this.moves(s.array, elem);
    const index = this.first(s.index);
    const value = this.vector(s.value, mask !== undefined);
    const step = stride === 1 ? {} : { stride: this.strideExpr(stride, s) };
    this.#out.push({
      ...s,
      index,
      value: blend(elem, value, { k: 'load', type: value.type, array: s.array, index, span: s.span, ...step }),
      ...step,
    });
  }
}

/** `flag = flag or e`, `count = count + e` in whole numbers: sums that are the same in any order. */
export function accumulated(s: L.Assign): { readonly op: 'or' | 'add'; readonly value: L.Expr } | undefined {
  const { value } = s;
  if (value.k !== 'op' || !((value.op === 'or' && value.of === 'bool') || (value.op === 'add' && value.of === 'i32')))
    return undefined;
  const own = (e: L.Expr): boolean => e.k === 'var' && e.name === s.name;
  const [a, c] = value.args as [L.Expr, L.Expr];
  if (own(a)) return { op: value.op, value: c };
  return value.op === 'add' && own(c) ? { op: 'add', value: a } : undefined;
}

/** The arrays whose elements are bytes in memory. */
export function bytesOf(kernel: L.LoopKernel): (array: string) => boolean {
  const bytes = new Set(kernel.arrays.filter((a) => a.dtype === 'u8').map((a) => a.name));
  return (array) => bytes.has(array);
}

/** One loop with vectors of `count` lanes, and what stands before and after it. */
export function widenLoop(
  loop: L.For,
  count: number,
  isBytes: (array: string) => boolean,
  ranges: LoopRanges,
  fresh: (name: string) => string,
): { before: L.Stmt[]; loop: L.For; after: L.Stmt[] } {
  const b = new Build(loop.span);
  const widener = new Widener(
    new Varying(loop.v, loop.body),
    count,
    b.var(loop.v),
    isBytes,
    ranges,
    (name) => name,
    fresh,
  );
  const body = widener.stmts(loop.body, undefined);
  const before: L.Stmt[] = [];
  const after: L.Stmt[] = [];
  for (const { name, lanes, elem } of widener.totals.values()) {
    const one: L.Type = { elem, lanes: 1 };
    const type: L.Type = { elem, lanes: count };
    before.push({ ...b.let(lanes, { k: 'splat', type, value: b.const(elem, 0), span: loop.span }, true), type });
    const vector: L.Expr = { k: 'var', type, name: lanes, span: loop.span };
    if (elem === 'bool') {
      after.push(
        b.assign(name, b.op('or', 'bool', b.var(name, one), { k: 'any', type: one, mask: vector, span: loop.span })),
      );
      continue;
    }
    const array = fresh(`${lanes}Each`);
    after.push(
      { k: 'letArray', name: array, type: one, length: count, span: loop.span },
      b.store(array, b.index(0), vector),
    );
    for (let lane = 0; lane < count; lane++) {
      after.push(
        b.assign(
          name,
          b.op('add', 'i32', b.var(name, one), { k: 'load', type: one, array, index: b.index(lane), span: loop.span }),
        ),
      );
    }
  }
  return { before, loop: { ...loop, body, step: count }, after };
}

/** The vector value of a block at positions base … base + 3, its names made unique by a suffix; undefined if it has none. */
export function widenValue(
  stmts: readonly L.Stmt[],
  result: L.Expr,
  isBytes: (array: string) => boolean,
  ranges: LoopRanges,
  counter: string,
  base: L.Expr,
  suffix: string,
): { stmts: L.Stmt[]; value: L.Expr } | undefined {
  const varying = new Varying(counter, stmts);
  const widener = new Widener(
    varying,
    LANES,
    base,
    isBytes,
    ranges,
    (name) => (varying.declared.has(name) || /^(choice|mask)\d/.test(name) ? `${name}${suffix}` : name),
    (name) => name,
  );
  try {
    let value: L.Expr | undefined;
    const written = widener.collect(() => {
      for (const s of stmts) widener.stmt(s, undefined);
      value = widener.vector(result, false);
    });
    return { stmts: written, value: value! };
  } catch (error) {
    if (error instanceof CannotWiden) return undefined;
    throw error;
  }
}
