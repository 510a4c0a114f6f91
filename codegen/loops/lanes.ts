/**
 * Expressions in lanes: a value that differs between iterations becomes a vector, one that does not is computed once.
 * Gives up where lanes would have to part ways.
 */
import type * as L from '../ir/loop-ir.js';
import type { LoopRanges } from '../ir/loop-ranges.js';
import { operation } from '../language/operations/index.js';
import { mapExpr, visitExpr } from '../ir/walk-loop.js';
import { Build } from '../ir/build.js';
import type { Varying } from './varying.js';

/** Thrown to leave a loop that cannot be widened; the text says why. */
export class CannotWiden extends Error {}
export const refuse = (why: string): never => {
  throw new CannotWiden(why);
};

/** Refuses what only some of the lanes may look at. */
function alwaysThere(expr: L.Expr): void {
  visitExpr(expr, (e) => {
    if (e.k === 'load' && e.guarded) refuse('an element is only there for some lanes');
  });
}

/** What is known of the loop that is widened, and how its names become those of the vectors. */
export interface Widening {
  readonly varying: Varying;
  /** How many lanes there are, and the position of the first. */
  readonly count: number;
  readonly base: L.Expr;
  readonly isBytes: (array: string) => boolean;
  readonly ranges: LoopRanges;
  readonly rename: (name: string) => string;
  readonly fresh: (name: string) => string;
}

export class Lanes {
  #out: L.Stmt[] = [];
  /** Whether what is being written is reached by some lanes only. */
  protected masked = false;

  constructor(readonly of: Widening) {}

  /** The statements that `write` writes. */
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

  protected write(...stmts: readonly L.Stmt[]): void {
    this.#out.push(...stmts);
  }

  lanes(elem: L.Type['elem']): L.Type {
    return { elem, lanes: this.of.count };
  }

  /**
   * A uniform expression: the counter does not occur, names inside the body keep their suffix. It is computed even where no
   * lane asks for it.
   */
  uniform(expr: L.Expr, masked = this.masked): L.Expr {
    if (masked) alwaysThere(expr);
    return mapExpr(expr, (e) => {
      if (e.k === 'var') return { ...e, name: this.of.rename(e.name) };
      return e.k === 'load' ? { ...e, array: this.of.rename(e.array) } : e;
    });
  }

  /** An index with the counter replaced by the position of lane 0. */
  first(expr: L.Expr, masked = this.masked): L.Expr {
    if (masked) alwaysThere(expr);
    return mapExpr(expr, (e) => {
      if (e.k === 'var')
        return e.name === this.of.varying.counter ? this.of.base : { ...e, name: this.of.rename(e.name) };
      if (e.k === 'op' && e.of === 'index' && (e.op === 'add' || e.op === 'sub'))
        return new Build(e.span)[e.op](e.args[0]!, e.args[1]!);
      return e.k === 'load' ? { ...e, array: this.of.rename(e.array) } : e;
    });
  }

  vector(expr: L.Expr, masked: boolean): L.Expr {
    if (!this.of.varying.expr(expr)) {
      const value = this.uniform(expr, masked);
      return { k: 'splat', type: this.lanes(expr.type.elem), value, span: expr.span };
    }
    const b = new Build(expr.span);
    switch (expr.k) {
      case 'var':
        if (expr.type.elem === 'index') return refuse('a position is used as a value');
        return { ...expr, name: this.of.rename(expr.name), type: this.lanes(expr.type.elem) };
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
    if (this.of.varying.declared.has(expr.array)) {
      if (this.of.varying.expr(expr.index)) return refuse('lanes look at different places of a private array');
      return {
        ...expr,
        array: this.of.rename(expr.array),
        index: this.uniform(expr.index, masked),
        type: this.lanes(expr.type.elem),
      };
    }
    const stride = this.of.varying.stride(expr.index);
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
    if (this.of.isBytes(array)) refuse('bytes would have to be widened');
  }

  strideExpr(stride: number | L.Expr, at: L.Expr | L.Stmt, masked = this.masked): L.Expr {
    return typeof stride === 'number' ? new Build(at.span).index(stride) : this.uniform(stride, masked);
  }

  /** Lanes of whole numbers have 32 bits. */
  fits(expr: L.Expr): L.Expr {
    return this.of.ranges.isNarrow(expr) ? expr : refuse('a position that may not fit into 32 bits');
  }

  ramp(expr: L.Expr, masked: boolean): L.Expr {
    if (this.of.varying.stride(expr) !== 1) return refuse('a position that does not step by one');
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
          this.of.varying.expr(e)
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
    if (expr.op === 'select' && !this.of.varying.expr(args[0]!)) return this.uniformChoice(expr, masked, b);
    if ((expr.op === 'shl' || expr.op === 'shr') && this.of.varying.expr(args[1]!))
      return refuse('lanes shift differently');
    const isLazy = expr.op === 'select' || expr.op === 'and' || expr.op === 'or';
    return b.op(expr.op, expr.of, ...args.map((arg, i) => this.vector(arg, masked || (isLazy && i > 0))));
  }

  /** All lanes choose alike: only the chosen side is computed. */
  uniformChoice(expr: L.Op, masked: boolean, b: Build): L.Expr {
    const name = this.of.fresh('choice');
    const type = this.lanes(expr.type.elem);
    const side = (arg: L.Expr): L.Stmt[] => this.collect(() => this.write(b.assign(name, this.vector(arg, masked))));
    const zero: L.Expr = { k: 'splat', type, value: b.const(expr.type.elem as 'f64', 0), span: expr.span };
    this.write(
      { ...b.let(name, zero, true), type },
      b.if(this.uniform(expr.args[0]!, masked), side(expr.args[1]!), side(expr.args[2]!)),
    );
    return { k: 'var', type, name, span: expr.span };
  }
}
