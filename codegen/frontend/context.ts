/** State shared while one kernel is read: fresh names, the statements being written, what is known about integers. */
import type * as K from '../ir/kernel-ir.js';
import { hasReduction } from '../ir/walk-kernel.js';
import { printSize } from '../ir/size.js';
import type { ArrayDecl, DerivedSize, Scalar, Size, Span } from '../language/types.js';
import { Diagnostics, Reported, type More } from '../diagnostics/diagnostics.js';
import type { Code } from '../diagnostics/codes.js';
import { product, type Facts, type Linear } from './bounds.js';
import { Integers } from './integers.js';
import { EXACT, I32, either, within } from '../ir/ranges.js';
import { extentOf, nameOf } from './array-names.js';
import { Scope, constant, variable, type Entity } from './scope.js';
import { Names } from '../ir/symbols.js';
import { operation } from '../language/operations/index.js';
import type * as S from './syntax.js';
import type { World } from './world.js';

export abstract class Context {
  readonly arrays: ArrayDecl[] = [];
  readonly integers: Integers = new Integers(this);
  /** Arrays that a statement with a mistake mentions: whether and how they are written is not known. */
  readonly touched = new Set<string>();
  /** Names that were reported as unknown: once is enough. */
  readonly missing = new Set<string>();
  /** Tables of constants by file and name. */
  readonly tables = new Map<string, ArrayDecl>();
  /** What a counter runs over, in words, and where it is bound; of `i <= bound` the bound, and `i < bound`. */
  readonly counters = new Map<
    string,
    {
      readonly range: string;
      readonly span: Span;
      readonly inclusive?: { readonly bound: K.Expr; readonly condition: Span; readonly instead: string };
    }
  >();
  /** Above 0 where a condition or a bound had a mistake: proofs that might rely on it are not asked for. */
  #doubt = 0;
  /** Names that are known before the body runs, as sizes. */
  readonly sizes = new Map<string, Size>();
  /** Indices that were reported as too large. */
  readonly inexact = new WeakSet<K.Expr>();
  /** Integer parameters. */
  readonly params = new Set<string>();
  scope = new Scope();
  module: S.Module;
  /** How deep in loops and closures the current statement stands; local arrays live at depth 0. */
  depth = 0;
  /** The functions and constants that are being written out, the innermost last: what one of them names again is recursion. */
  inlining: readonly string[] = [];
  /** How many loops of `while` surround what is read. */
  whiles = 0;
  /** How many calls have been written out so far. */
  writtenOut = 0;
  /** How many calls are being written out, whoever gave the functions. */
  calls = 0;
  readonly #names = new Names();
  readonly #spelled = new Map<string, string>();
  readonly #derived = new Map<string, DerivedSize>();
  #filled: ReadonlySet<string> = new Set();
  readonly #mutable = new Set<string>();
  /** Also those that have got their value for good meanwhile. */
  readonly #everMutable = new Set<string>();
  /** Every variable that was declared mutable, in order. */
  readonly #declared: string[] = [];
  #out: K.Stmt[] = [];

  constructor(
    readonly world: World,
    module: S.Module,
    readonly diagnostics: Diagnostics,
  ) {
    this.module = module;
  }

  /** What an expression stands for. What reads one construct asks for its parts here, and knows no other reader. */
  abstract elaborate(node: S.Expr): Entity;

  /** Writes down what a statement does. */
  abstract execute(node: S.Stmt): void;

  get facts(): Facts {
    return this.integers.facts;
  }

  fail(code: Code, span: Span, message: string, more?: string | More): never {
    this.diagnostics.report(code, span, message, typeof more === 'string' ? { hint: more } : more);
    throw new Reported();
  }

  /** A proof that failed. Where it may have relied on something that was reported, nothing is said. */
  unproven(code: Code, span: Span, message: string, more: More): void {
    if (this.#doubt === 0) this.diagnostics.report(code, span, message, more);
  }

  doubting<T>(run: () => T): T {
    this.#doubt++;
    try {
      return run();
    } finally {
      this.#doubt--;
    }
  }

  /** To the end of the block: whoever comes here has passed a condition that had a mistake. */
  doubtRest(): void {
    this.#doubt++;
  }

  /** What the author wrote there. */
  text(span: Span): string {
    return this.world.modules.get(span.file)?.text.slice(span.start, span.end) ?? '';
  }

  /** A symbol of its own. */
  fresh(name: string): string {
    const candidate = this.#names.fresh(name);
    this.#spelled.set(candidate, name);
    return candidate;
  }

  /** What the author calls it. */
  spelled(name: string): string {
    return this.#spelled.get(name) ?? name;
  }

  emit(statement: K.Stmt): void {
    this.#out.push(statement);
  }

  /** Where the next statement will stand; statements written since. */
  place(): number {
    return this.#out.length;
  }

  since(place: number): readonly K.Stmt[] {
    return this.#out.slice(place);
  }

  /** What `write` writes stands at a place that was passed already. */
  insertedAt<T>(place: number, write: () => T): T {
    const later = this.#out.splice(place);
    const result = write();
    this.#out.push(...later);
    return result;
  }

  array(name: string): ArrayDecl {
    return this.arrays.find((a) => a.name === name)!;
  }

  /** Statements written by `write`, in a scope of their own; facts learned inside are forgotten after. */
  nested<T>(write: () => T): { stmts: K.Stmt[]; result: T } {
    const [out, scope, mark, filled, doubt] = [this.#out, this.scope, this.facts.mark(), this.#filled, this.#doubt];
    this.#out = [];
    this.scope = new Scope(scope);
    this.depth++;
    try {
      const result = write();
      return { stmts: this.#out, result };
    } finally {
      this.#out = out;
      this.scope = scope;
      this.depth--;
      this.facts.release(mark);
      this.#filled = filled;
      this.#doubt = doubt;
    }
  }

  /** Runs where a condition holds (or does not); a condition that had a mistake leaves proofs in doubt. */
  given<T>(cond: K.Expr | undefined, truth: boolean, run: () => T): { stmts: K.Stmt[]; result: T } {
    return this.nested(() => {
      if (!cond) return this.doubting(run);
      this.assume(cond, truth);
      return run();
    });
  }

  op(name: string, of: Scalar, args: readonly K.Expr[], span: Span): K.Op {
    const row = operation(name, of);
    if (!row) return this.fail('TF2004', span, `Cannot apply \`${name}\` to ${of}.`);
    const made: K.Op = { k: 'op', op: name, of, type: row.result, args, span };
    return row.result === 'index' && within(this.integers.range(made), I32) ? { ...made, narrow: true } : made;
  }

  /** An i32 as an index, and an index that fits as an i32: the same number. */
  index(expr: K.Expr, span: Span): K.Expr {
    if (expr.k === 'const') return constant('index', expr.value, span);
    if (expr.k === 'op' && expr.op === 'toI32' && expr.of === 'index') return expr.args[0]!;
    return this.op('toIndex', 'i32', [expr], span);
  }

  narrow(expr: K.Expr, span: Span): K.Expr {
    if (expr.k === 'const') return constant('i32', expr.value, span);
    if (expr.k === 'op' && expr.op === 'toIndex') return expr.args[0]!;
    return this.op('toI32', 'index', [expr], span);
  }

  let(name: string, init: K.Expr, mutable = false): K.Var {
    const unique = this.fresh(name);
    if (mutable && (init.type === 'index' || init.type === 'i32'))
      this.integers.bound(unique, init.type === 'i32' ? I32 : EXACT);
    const wide = init.type === 'index' && !within(this.integers.range(init), I32);
    this.emit({ k: 'let', name: unique, type: init.type, mutable, init, span: init.span, ...(wide ? { wide } : {}) });
    if (mutable) {
      this.#mutable.add(unique);
      this.#everMutable.add(unique);
      this.#declared.push(unique);
    } else this.integers.define(unique, init);
    return variable(init.type, unique, init.span);
  }

  /** A variable that holds one of two values, whichever was chosen. */
  holds(variable: K.Var, a: K.Expr, b: K.Expr): void {
    if (variable.type !== 'index' && variable.type !== 'i32') return;
    const range = either(this.integers.range(a), this.integers.range(b));
    this.integers.bound(variable.name, range);
    if (variable.type !== 'i32' && !within(range, I32)) this.#widened(variable.name);
  }

  /** What was declared as if it fitted does not. */
  #widened(name: string): void {
    const at = this.#out.findIndex((s) => s.k === 'let' && s.name === name);
    if (at >= 0) this.#out[at] = { ...(this.#out[at] as K.Let), wide: true };
  }

  /** A variable that has got its value for good; `says` is what follows from it where it is a truth value. */
  settle({ name }: K.Var, says?: K.Expr): void {
    this.#mutable.delete(name);
    if (says) this.integers.says(name, says);
  }

  /** What `run` declares can change no more once it is over, unless `reaches` says that its result can still reach it. */
  owning<T>(run: () => T, reaches: (result: T) => boolean): T {
    const before = this.#declared.length;
    const result = run();
    if (!reaches(result)) for (const name of this.#declared.splice(before)) this.#mutable.delete(name);
    return result;
  }

  /** Who reads the body once more meets every variable while it still changes. */
  reread(): void {
    for (const name of this.#everMutable) this.#mutable.add(name);
  }

  /** What may stand in several places: a reduction inside has names of its own, and is not for free. */
  once(expr: K.Expr): K.Expr {
    return hasReduction(expr) ? this.let('once', expr) : expr;
  }

  // ---------------------------------------------------------------- integers

  /** An extent of an array that is declared: a size, a parameter, a number, or what the runtime makes of those. */
  sizeExpr(size: Size, span: Span): K.Expr {
    if (size.k === 'lit') return constant('index', size.value, span);
    if (size.k === 'name') return variable('index', size.name, span);
    return variable('index', this.#derived.get(printSize(size))!.name, span);
  }

  /** Extents that are more than a name get one. */
  declare(decl: ArrayDecl): void {
    this.arrays.push(decl);
    const called = nameOf(decl);
    decl.shape.forEach((size, axis) => {
      const text = printSize(size);
      if (size.k !== 'bin' || this.#derived.has(text)) return;
      const extent = extentOf(decl, axis);
      const name = this.fresh(`${called}${extent[0]!.toUpperCase()}${extent.slice(1)}`);
      this.#derived.set(text, { name, size, of: called });
      this.sizes.set(name, size);
      this.integers.defineSize(name, size);
      this.integers.limit(this.linearSize(size));
    });
    if (decl.shape.length === 2)
      this.integers.limit(product(this.linearSize(decl.shape[0]!), this.linearSize(decl.shape[1]!)));
  }

  get derived(): DerivedSize[] {
    return [...this.#derived.values()];
  }

  linearSize(size: Size): Linear {
    return this.integers.size(size);
  }

  changes(name: string): boolean {
    return this.#mutable.has(name);
  }

  linear(expr: K.Expr): Linear {
    return this.integers.linear(expr);
  }

  assume(cond: K.Expr, truth = true): void {
    this.integers.assume(cond, truth);
  }

  /** Inputs are checked when the kernel is called, stores to locals are proven; an output holds anything until it is filled. */
  trusted(decl: ArrayDecl): boolean {
    return decl.role !== 'output' || this.#filled.has(decl.name);
  }

  /** From here on, to the end of the block, every element of the array has been written. */
  filled(name: string): void {
    this.#filled = new Set([...this.#filled, name]);
  }

  proves(form: Linear, without?: 'conditions' | 'conditions inside'): boolean {
    return this.facts.proves(form, without);
  }
}
